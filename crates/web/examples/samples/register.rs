//! The pages of the register of organisations with sample data, as everybody reads it and as it is kept.

use domain::organisation::{Kind, Level};
use domain::{FieldError, FieldErrors, Refusal};
use locale::{Language, register as words, texts};
use web::address;
use web::page::{
    Entry, Event, KindFilter, Layout, OrganisationPage, OrganisationTyped, OutletLine, Part, PartLink,
    PublicDirectoryPage, RegisterLine, RegisterNewPage, RegisterPage, RegisteredPage, RegisteredRow, Shape,
};

use crate::programme;
use crate::sample::{before, desk, drawn, layout, lines};

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("public-directory", directory(language, "")),
        ("public-directory-nothing", directory(language, "warta samudra")),
        ("organisation-office", organisation(language, Kind::Office)),
        ("organisation-association", organisation(language, Kind::Association)),
        ("organisation-company", organisation(language, Kind::PressCompany)),
        ("register", register(language, false)),
        ("register-empty", register(language, true)),
        ("register-new", new(language, Kind::PressCompany)),
        ("register-new-association", new(language, Kind::Association)),
        ("registered", registered(language, false, None)),
        ("registered-closed", registered(language, true, None)),
        ("registered-in-use", registered(language, false, Some(Refusal::InUse))),
    ]
}

const NATIONAL: &str = "Serikat Media Siber Nusantara";
const PROVINCIAL: &str = "Serikat Media Siber Nusantara Borneo Timur";

fn line<'a>(name: &'a str, short_name: &'a str, level: Option<Level>, depth: usize) -> RegisterLine<'a> {
    let (slug, place, site) = ("smsn", "Kota Merdu", "smsn.example");
    RegisterLine {
        slug,
        name,
        short_name,
        level,
        depth,
        parent: "",
        place,
        site,
        closed: None,
        outlets: Vec::new(),
        further: 0,
    }
}

fn outlets<'a>(company: Option<(&'a str, &'a str)>) -> Vec<OutletLine<'a>> {
    let outlet = |(name, site, place): (&'a str, &'a str, &'a str)| OutletLine {
        key: site.to_owned(),
        name,
        site,
        place,
        company,
    };
    [
        ("Borneo Timur Kini", "borneotimurkini.example", "Kota Merdu"),
        ("Mingguan Lentera Masyarakat Pedalaman dan Perbatasan", "", "Kabupaten Hulu Seraya"),
        ("Pena Seraya", "penaseraya.example/daerah/hulu-seraya-dan-sekitarnya", ""),
    ]
    .map(outlet)
    .into()
}

fn directory(language: Language, query: &str) -> String {
    let path = address::public_directory(language);
    let level = |level| Some(level);
    let tree = vec![
        line(NATIONAL, "SMSN", level(Level::National), 0),
        line(PROVINCIAL, "SMSN Borneo Timur", level(Level::Provincial), 1),
        line("SMSN Kabupaten Hulu Seraya", "", level(Level::Local), 2),
        RegisterLine { closed: Some(before(9_000)), ..line("SMSN Kota Merdu", "SMSN Merdu", level(Level::Local), 2) },
        RegisterLine { parent: NATIONAL, ..line("SMSN Sungai Raya", "", level(Level::Provincial), 1) },
    ];
    let companies = vec![
        RegisterLine { outlets: outlets(None), further: 4, ..line("PT Merdu Media Utama", "Merdu Media", None, 0) },
        line("PT Pena Hulu Seraya", "", None, 0),
    ];
    let part = |kind: Kind, organisations, next: Option<&str>| Part {
        key: kind.as_str(),
        label: words::kinds(language, kind),
        organisations,
        outlets: Vec::new(),
        next: next.map(str::to_owned),
    };
    let alone = Part {
        key: "outlet",
        label: texts::directory_public_outlets(language),
        organisations: Vec::new(),
        outlets: outlets(Some(("pt-pena", "PT Pena Hulu Seraya"))),
        next: None,
    };
    let parts = vec![part(Kind::Association, tree, None), part(Kind::PressCompany, companies, Some("?part=x")), alone];
    let link = |kind: Kind| PartLink { label: words::kinds(language, kind), address: path.clone(), current: false };
    let whole = PartLink { label: texts::directory_public_whole(language), address: path.clone(), current: true };
    drawn(&PublicDirectoryPage {
        layout: Layout {
            entry: Entry::PublicDirectory,
            ..layout(language, texts::directory_public_title(language), &path)
        },
        query,
        part: "",
        links: [whole].into_iter().chain(Kind::ALL.map(link)).collect(),
        parts: if query.is_empty() { parts } else { Vec::new() },
        first: None,
    })
}

fn organisation(language: Language, kind: Kind) -> String {
    let path = address::organisation(language, "smsn");
    let is = |other| kind == other;
    let (name, level) = match kind {
        Kind::Association => (PROVINCIAL, Some(Level::Provincial)),
        Kind::PressCompany => ("PT Merdu Media Utama", None),
        Kind::Office | Kind::Other => ("Dinas Komunikasi dan Informatika Provinsi Borneo Timur", None),
    };
    let below = vec![
        line("SMSN Kabupaten Hulu Seraya", "", Some(Level::Local), 0),
        line("SMSN Kota Merdu", "SMSN Merdu", Some(Level::Local), 0),
    ];
    drawn(&OrganisationPage {
        layout: Layout { entry: Entry::PublicDirectory, ..layout(language, name, &path) },
        kind,
        line: RegisterLine {
            closed: is(Kind::PressCompany).then(|| before(200)),
            outlets: if is(Kind::PressCompany) { outlets(None) } else { Vec::new() },
            ..line(name, "Kominfo", level, 0)
        },
        parent: is(Kind::Association).then_some(("smsn", NATIONAL)),
        closed_reason: if is(Kind::PressCompany) {
            "Bubar menurut keputusan rapat pemegang saham 2 Mei 2025."
        } else {
            ""
        },
        former: vec![("Dinas Penerangan Provinsi Borneo Timur", before(50_000))],
        below: if is(Kind::Association) { below } else { Vec::new() },
        next: None,
        programmes: if is(Kind::PressCompany) { Vec::new() } else { vec![programme::held(language)] },
        members: if is(Kind::Association) {
            let both = texts::affiliation_public_both(language);
            let one = texts::affiliation_public_one(language);
            vec![
                ("Kabar Merdu".to_owned(), "kabarmerdu.example".to_owned(), both),
                ("Suara Hulu".to_owned(), "suarahulu.example".to_owned(), one),
            ]
        } else {
            Vec::new()
        },
        trust: is(Kind::Association).then(|| address::trust("smsn.example")),
        releases: if is(Kind::Office) { lines().into_iter().take(3).collect() } else { Vec::new() },
    })
}

fn row<'a>(name: &'a str, kind: Kind, level: Option<Level>, parent: &'a str) -> RegisteredRow<'a> {
    RegisteredRow { id: "01JV", name, kind, level, parent, place: "Kota Merdu", site: "smsn.example", closed: None }
}

fn register(language: Language, empty: bool) -> String {
    let rows = vec![
        row("Dinas Komunikasi dan Informatika Provinsi Borneo Timur", Kind::Office, None, ""),
        RegisteredRow { closed: Some(before(300)), ..row("PT Pena Hulu Seraya", Kind::PressCompany, None, "") },
        row(NATIONAL, Kind::Association, Some(Level::National), ""),
        row(PROVINCIAL, Kind::Association, Some(Level::Provincial), NATIONAL),
    ];
    let base = address::register(language);
    let filter = |kind: Kind| KindFilter { label: words::kinds(language, kind), address: &base, current: false };
    let all = KindFilter { label: texts::register_all(language), address: &base, current: true };
    drawn(&RegisterPage {
        layout: keeper(desk(language, texts::register_title(language), &base, Entry::Register)),
        query: "",
        kind: "",
        filters: [all].into_iter().chain(Kind::ALL.map(filter)).collect(),
        rows: if empty { Vec::new() } else { rows },
        first: None,
        next: (!empty).then_some("?after=01JV"),
    })
}

fn keeper(layout: Layout<'_>) -> Layout<'_> {
    Layout { keeps_register: true, ..layout }
}

fn typed<'a>(kind: Kind, name: &'a str, parents: &'a [String]) -> OrganisationTyped<'a> {
    let (level, parent) = if kind == Kind::Association { ("provincial", NATIONAL) } else { ("", "") };
    OrganisationTyped { kind, name, short_name: "SMSN", level, parent, place: "Kota Merdu", site: "", parents }
}

fn new(language: Language, kind: Kind) -> String {
    let parents = [NATIONAL.to_owned()];
    let mut errors = FieldErrors::default();
    if kind == Kind::Association {
        errors.add("name", FieldError::Taken);
        errors.add("parent", FieldError::NoSuchOrganisation);
    }
    drawn(&RegisterNewPage {
        layout: keeper(desk(language, words::add(language, kind), "/meja/organisasi/baru", Entry::Register)),
        typed: typed(kind, "", &parents),
        errors: &errors,
    })
}

fn registered(language: Language, closed: bool, refusal: Option<Refusal>) -> String {
    let parents = [NATIONAL.to_owned()];
    let renamed = texts::register_renamed(language, "Serikat Media Daring Borneo Timur");
    let event = |what, hours, reason, shape| Event {
        at: before(hours),
        person: "Sari Rahmawati",
        what,
        about: None,
        reason,
        shape,
    };
    let reason = "Bubar menurut keputusan musyawarah 2 Mei 2025.";
    let mut past =
        vec![event(&renamed, 400, "", Shape::Met), event(texts::register_added(language), 9_000, "", Shape::Met)];
    if closed {
        past.insert(0, event(texts::register_was_closed(language), 200, reason, Shape::NotMet));
    }
    let known = row(PROVINCIAL, Kind::Association, Some(Level::Provincial), NATIONAL);
    drawn(&RegisteredPage {
        refusal,
        layout: keeper(desk(language, PROVINCIAL, "/meja/organisasi/01JV", Entry::Register)),
        known: RegisteredRow { closed: closed.then(|| before(200)), ..known },
        slug: "smsn-borneo-timur",
        closed_reason: if closed { reason } else { "" },
        keeps: false,
        lacks_administrator: !closed,
        invited: vec![("ketua@smsn.example", before(-160))],
        email: "",
        below: vec![row("SMSN Kota Merdu", Kind::Association, Some(Level::Local), PROVINCIAL)],
        outlets: 0,
        past,
        typed: typed(Kind::Association, PROVINCIAL, &parents),
        reason: "",
        errors: &FieldErrors::default(),
    })
}
