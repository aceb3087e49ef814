//! The pages of the directory with sample data.

use domain::table::{Sheet, Verdict, Wrong};
use domain::{FieldError, FieldErrors};
use locale::{Language, directory as words, texts};
use web::page::{
    Accredited, ContactForm, DirectoryPage, Entry, Event, FeedLine, ImportPage, LineRow, OutletPage, OutletRow,
    OutletTyped, PreviewPage, Shape, StateFilter, WaitingTable,
};

use crate::sample::{before, desk, drawn};

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("directory", list(language, false)),
        ("directory-empty", list(language, true)),
        ("outlet", outlet(language, true)),
        ("outlet-seen", outlet(language, false)),
        ("import", import(language, None, None)),
        ("import-refused", import(language, Some(("daftar media.pdf", texts::table_unknown_kind(language))), None)),
        ("import-done", import(language, None, Some(&texts::import_done_advice(language, 410, 312)))),
        ("import-organisations", import_organisations(language)),
        ("import-people", import_people(language)),
        ("preview", preview(language, None)),
        ("preview-left", preview(language, Some(&texts::import_done_advice(language, 410, 312)))),
        ("preview-organisations", preview_organisations(language)),
    ]
}

fn list(language: Language, empty: bool) -> String {
    let row = |(name, site, place, contacts, standing)| {
        let stopped = usize::from(contacts > 1);
        OutletRow {
            id: "01JV",
            name,
            site,
            place,
            contacts,
            stopped,
            standing,
            company: if stopped > 0 { "PT Merdu Media Utama" } else { "" },
            listed: stopped > 0,
        }
    };
    let rows = [
        ("Borneo Timur Kini", "borneotimurkini.example", "Kota Merdu", 1, Accredited::Over(before(24))),
        ("Kabar Merdu", "kabarmerdu.example", "Kota Merdu", 2, Accredited::Until(Some(before(-9_000)))),
        ("Mingguan Lentera Masyarakat Pedalaman dan Perbatasan", "", "Kabupaten Hulu Seraya", 0, Accredited::Not),
    ];
    let mut errors = FieldErrors::default();
    if !empty {
        errors.add("site", FieldError::NotASite);
    }
    drawn(&DirectoryPage {
        layout: desk(language, texts::directory_title(language), "/meja/direktori", Entry::Directory),
        query: "",
        rows: if empty { Vec::new() } else { rows.map(row).into() },
        count: (612, 840),
        first: None,
        next: Some("/meja/direktori?after=01JV"),
        may_keep: true,
        typed: if empty {
            OutletTyped::default()
        } else {
            OutletTyped { outlet: "Suara Hulu", site: "suara hulu", ..OutletTyped::default() }
        },
        errors: &errors,
    })
}

fn outlet(language: Language, may_keep: bool) -> String {
    let none = FieldErrors::default();
    let errors = FieldErrors::one("email", FieldError::NotAnEmail);
    let known = OutletTyped {
        outlet: "Kabar Merdu",
        site: "kabarmerdu.example",
        place: "Kota Merdu",
        company: "PT Merdu Media Utama",
        companies: &[],
    };
    let contact = |id, prefix, contact, office, email, errors| ContactForm {
        id,
        prefix,
        contact,
        office,
        email,
        errors,
        stopped: None,
    };
    let contacts = vec![
        contact("01JA", "a-", "", "", "redaksi@kabarmerdu.example", &none),
        contact("01JB", "b-", "Tumini Lestari", "Pemimpin Redaksi", "tumini(at)kabarmerdu.example", &errors),
    ];
    let mut contacts = contacts;
    contacts.push(ContactForm {
        stopped: Some(before(30)),
        ..contact("01JC", "c-", "Surya Kelana", "", "surya@kabarmerdu.example", &none)
    });
    drawn(&OutletPage {
        layout: desk(language, "Kabar Merdu", "/meja/direktori/01JV", Entry::Directory),
        id: "01JV",
        known,
        feed: Some(FeedLine {
            address: "https://kabarmerdu.example/feed/",
            read: Some(before(1)),
            trouble: if may_keep { "" } else { "Situs menolak (403)." },
            elsewhere: if may_keep { "kabarmerdu-baru.example" } else { "" },
        }),
        count: 2,
        contacts: if may_keep { contacts } else { Vec::new() },
        new: contact("", "", "", "", "", &none),
        may_keep,
        listed: may_keep.then(|| before(48)),
        standing: Accredited::Until(Some(before(-9_000))),
        past: vec![Event {
            at: before(24),
            person: "Dewi Anggraini",
            what: texts::accreditation_given(language),
            about: None,
            reason: "",
            shape: Shape::Met,
        }],
        terms: &[("12".to_owned(), texts::accreditation_months(language, 12))],
        may_accredit: may_keep,
        typed: known,
        errors: &none,
    })
}

fn import(language: Language, refused: Option<(&str, &str)>, done: Option<&str>) -> String {
    let waiting = WaitingTable { id: "01JV", file_name: "daftar media 2025.xlsx", at: before(1) };
    drawn(&ImportPage {
        layout: desk(language, texts::import_title(language), "/meja/impor", Entry::Directory),
        sheet: Sheet::Outlets,
        refused,
        done,
        waiting: vec![waiting],
    })
}

fn preview(language: Language, done: Option<&str>) -> String {
    let lines = lines();
    let rows = lines.iter().map(|(number, cells, verdict)| LineRow {
        number: *number,
        name: &cells[0],
        under: [cells[1].as_str(), &cells[2]].join(", "),
        beside: cells[3..].join(", "),
        shape: match verdict {
            Verdict::Wrong(_) => Shape::NotMet,
            verdict if verdict.adds() => Shape::Met,
            _ => Shape::Unknown,
        },
        verdict: words::verdict(language, verdict),
        faults: match verdict {
            Verdict::Wrong(Wrong::Cells) => vec![
                texts::import_fault(language, texts::field_outlet(language), texts::fault_formula(language)),
                texts::import_fault(language, texts::field_site(language), texts::fault_site(language)),
            ],
            Verdict::Wrong(wrong) => words::wrong(language, wrong).into_iter().collect(),
            _ => Vec::new(),
        },
    });
    let filter = |label, count, current| StateFilter { label, address: "/meja/impor/01JV", count, current };
    drawn(&PreviewPage {
        layout: desk(language, texts::import_title(language), "/meja/impor", Entry::Directory),
        id: "01JV",
        sheet: Sheet::Outlets,
        file_name: "daftar media 2025.xlsx",
        unread: "No, Nomor HP",
        is_guessed: true,
        done,
        changed: done.is_none(),
        filters: vec![
            filter(texts::import_all(language), 512, true),
            filter(texts::import_adds(language), 412, false),
            filter(texts::import_known(language), 88, false),
            filter(texts::import_wrong(language), 12, false),
        ],
        rows: rows.collect(),
        first: None,
        next: Some("/meja/impor/01JV?after=9"),
        adds: if done.is_some() { 0 } else { 412 },
        wrong: 12,
        seal: "0",
    })
}

/// Lines of a table, with what happens to each.
fn lines() -> Vec<(usize, [String; 6], Verdict)> {
    [
        (
            2,
            [
                "Kabar Merdu",
                "kabarmerdu.example",
                "Kota Merdu",
                "Tumini Lestari",
                "Pemimpin Redaksi",
                "tumini@kabarmerdu.example",
            ],
            Verdict::NewOutlet { contact: true },
        ),
        (
            3,
            ["Kabar Merdu", "", "", "", "", "redaksi@kabarmerdu.example"],
            Verdict::NewContact { outlet: "Kabar Merdu".to_owned() },
        ),
        (4, ["Kabar Merdu", "", "", "T. Lestari", "", "tumini@kabarmerdu.example"], Verdict::Repeats(2)),
        (
            7,
            ["Warta Muara", "wartamuara.example", "Muara Tenang", "", "", "redaksi@wartamuara.example"],
            Verdict::Known { differs: true },
        ),
        (8, ["=HYPERLINK(\"x\")", "suara hulu", "", "", "", "bukan surel"], Verdict::Wrong(Wrong::Cells)),
        (
            9,
            ["Pena Seraya", "pena.example", "", "", "", ""],
            Verdict::Wrong(Wrong::OtherSite("penaseraya.example".to_owned())),
        ),
    ]
    .map(|(number, cells, verdict)| (number, cells.map(str::to_owned), verdict))
    .into()
}

fn import_organisations(language: Language) -> String {
    drawn(&ImportPage {
        layout: desk(language, texts::import_title(language), "/meja/impor", Entry::Register),
        sheet: Sheet::Organisations,
        refused: None,
        done: Some(&texts::import_done_organisations(language, 1)),
        waiting: Vec::new(),
    })
}

fn import_people(language: Language) -> String {
    drawn(&ImportPage {
        layout: desk(language, texts::import_title(language), "/meja/impor", Entry::People),
        sheet: Sheet::People,
        refused: None,
        done: Some(&texts::import_done_invitations(language, 12)),
        waiting: Vec::new(),
    })
}

fn preview_organisations(language: Language) -> String {
    let wrong = Verdict::Wrong(Wrong::Cells);
    let row = |number, name, beside: &str, shape, verdict, faults| LineRow {
        number,
        name,
        under: "Asosiasi, SMSN, provinsi, Kota Merdu, smsn.example".to_owned(),
        beside: beside.to_owned(),
        shape,
        verdict: words::verdict(language, verdict),
        faults,
    };
    let fault =
        texts::import_fault(language, texts::field_parent(language), texts::fault_no_such_organisation(language));
    let national = "Serikat Media Siber Nusantara";
    drawn(&PreviewPage {
        layout: desk(language, texts::import_title(language), "/meja/impor", Entry::Register),
        id: "01JV",
        sheet: Sheet::Organisations,
        file_name: "asosiasi.csv",
        unread: "",
        is_guessed: false,
        done: None,
        changed: false,
        filters: Vec::new(),
        rows: vec![
            row(2, "Serikat Media Siber Borneo Timur", national, Shape::Met, &Verdict::NewOrganisation, Vec::new()),
            row(3, "Serikat Media Hulu", "Serikat Yang Tidak Ada", Shape::NotMet, &wrong, vec![fault]),
        ],
        first: None,
        next: None,
        adds: 1,
        wrong: 1,
        seal: "0",
    })
}
