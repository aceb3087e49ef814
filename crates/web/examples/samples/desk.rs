//! The desk's pages with sample data; those of an account stand in `account`.

use domain::media::PhotoWords;
use domain::release::{State, Step};
use domain::right::Right;
use domain::{FieldError, FieldErrors, Refusal};
use locale::{Language, texts};
use web::address;
use web::page::{
    Chart, Correction, DeskDocument, DeskHomePage, DeskMessagePage, DeskPhoto, Entry, Event, Former, HandedPage,
    Happened, Held, HistoryPage, InvitationPage, Mark, MediaPage, Member, Message, Need, Offered, PeoplePage, Piece,
    RecoveryPage, ReleaseEditPage, ReleaseListPage, ReleaseViewPage, Row, Saved, Session, SessionsPage, SetupPage,
    Shape, SignInPage, StateFilter, Statements, StylePage, Version, Zone,
};

use crate::approval::approvals;
use crate::dispatch::mailing;
use crate::letter::share;
use crate::sample::{BODY, HEADLINE, OFFICE, STANDFIRST, before, desk, drawn, layout, lines};

const MARKDOWN: &str = "**KOTA MERDU** – Dinas Pekerjaan Umum Provinsi Borneo Timur membuka kembali tiga ruas jalan di hulu Sungai Merdu, Minggu (11/5/2025). Panjang seluruhnya 83,78 kilometer.\n\n“Warga di hulu tidak perlu lagi memutar dua jam untuk sampai ke puskesmas,” kata Kepala Dinas Pekerjaan Umum Murni Lestari.\n\n## Angkutan perintis mulai Senin\n\n- Ruas Merdu–Lubuk Pinang, 31,20 km\n- Ruas Lubuk Pinang–Air Tenang, 28,46 km";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    let none = FieldErrors::default();
    vec![
        ("sign-in", sign_in(language, None)),
        ("sign-in-refused", sign_in(language, Some(Refusal::SignIn))),
        ("setup", setup(language, &none)),
        ("setup-refused", setup(language, &errors())),
        ("invitation", invitation(language, Some(OFFICE), false)),
        ("invitation-known", invitation(language, Some(OFFICE), true)),
        ("recovery", invitation(language, None, false)),
        ("recovery-ask", asked(language, false, Some(Refusal::TooMany { wait: 900 }))),
        ("recovery-asked", asked(language, true, None)),
        ("handed", handed(language)),
        ("handed-many", handed_many(language)),
        ("history", history(language)),
        ("desk-home", home(language, true)),
        ("desk-home-empty", home(language, false)),
        ("release-list", list(language, false)),
        ("release-list-empty", list(language, true)),
        ("release-media", media(language)),
        ("release-edit", edit(language, State::Draft, &none, None)),
        ("release-edit-refused", edit(language, State::Draft, &errors(), Some(("Bagus Prakoso", MARKDOWN)))),
        ("release-correct", edit(language, State::Published, &none, None)),
        ("release-view-draft", view(language, State::Draft, &none, None)),
        ("release-view-submitted", view(language, State::Submitted, &none, None)),
        ("release-view-refused", view(language, State::Submitted, &errors(), Some(Step::Return))),
        ("release-view-naming-refused", view(language, State::Submitted, &errors(), None)),
        ("release-view-published", view(language, State::Published, &none, None)),
        ("release-view-withdrawn", view(language, State::Withdrawn, &none, None)),
        ("people", people(language, &none)),
        ("people-term-refused", people(language, &FieldErrors::one("until", FieldError::Past))),
        ("desk-message-refused", message(language, Refusal::LastAdministrator)),
        ("desk-message-not-found", message(language, Refusal::NotFound)),
        ("sessions", sessions(language)),
        ("style", style(language)),
    ]
}

fn errors() -> FieldErrors {
    let mut errors = FieldErrors::one("headline", FieldError::TooLong { most: 200 });
    errors.add("place", FieldError::Empty);
    errors.add("reason", FieldError::TooShort { least: 10 });
    errors.add("email", FieldError::NotAnEmail);
    errors.add("password", FieldError::TooCommon);
    errors
}

fn sign_in(language: Language, refusal: Option<Refusal>) -> String {
    let path = address::sign_in(language);
    let layout = layout(language, texts::sign_in_title(language), &path);
    let errors = FieldErrors::default();
    drawn(&SignInPage {
        layout,
        email: "sari@kominfo.example",
        next: "/meja",
        passkeys: true,
        refusal,
        errors: &errors,
    })
}

fn setup(language: Language, errors: &FieldErrors) -> String {
    let path = address::setup(language);
    let layout = layout(language, texts::setup_title(language), &path);
    let (name, email) = ("Sari Rahmawati", "sari.kominfo");
    drawn(&SetupPage {
        layout,
        key: "contoh",
        region: "Provinsi Borneo Timur",
        zone: "WITA",
        office: "",
        name,
        email,
        errors,
    })
}

fn invitation(language: Language, office: Option<&str>, known: bool) -> String {
    let path = address::invitation(language, "4KX7-9QRD");
    let layout = layout(language, texts::sign_in_title(language), &path);
    let (key, email, errors) = ("4KX7-9QRD", "agus@pu.example", FieldErrors::default());
    drawn(&InvitationPage { layout, key, office, known, email, name: "", refusal: None, errors: &errors })
}

fn home(language: Language, busy: bool) -> String {
    let path = address::desk(language);
    let need = |shape, title, why, hours, action| Need {
        shape,
        title,
        why,
        since: before(hours),
        address: "/meja/siaran-pers/01JV",
        action,
    };
    let needs = vec![
        need(
            Shape::Look,
            HEADLINE,
            language.choose("Bagus Prakoso menunggu pemeriksaan Anda.", "Bagus Prakoso waits for your check."),
            2,
            language.choose("Periksa naskah", "Check the draft"),
        ),
        need(
            Shape::NotMet,
            "Jadwal feri Pulau Kelapa berubah mulai 15 Mei",
            language.choose(
                "Dikembalikan: jam berangkat belum sama dengan lampiran.",
                "Sent back: departure times differ from the attachment.",
            ),
            20,
            language.choose("Perbaiki naskah", "Mend the draft"),
        ),
        need(
            Shape::Unknown,
            "Indeks layanan publik naik 3,5 poin",
            language.choose("Embargo berakhir hari ini pukul 16.00 WITA.", "The embargo ends today at 16:00 WITA."),
            44,
            language.choose("Lihat", "See"),
        ),
    ];
    let bars = vec![("5", 2), ("6", 5), ("7", 3), ("8", 0), ("9", 4), ("10", 6), ("11", 1)];
    let chart = Chart {
        title: language.choose("Terbit per hari", "Published per day"),
        across: language.choose("Mei", "May"),
        up: texts::chart_count(language),
        bars,
    };
    drawn(&DeskHomePage {
        layout: desk(language, texts::nav_desk(language), &path, Entry::Desk),
        now: before(0),
        waiting: if busy { needs.len() + 12 } else { 0 },
        needs: if busy { needs } else { Vec::new() },
        more: busy.then(|| (texts::overview_more(language, 12_usize), "/meja/siaran-pers?state=submitted")),
        today: if busy { events(language, Some((HEADLINE, "/meja/siaran-pers/01JV"))) } else { Vec::new() },
        week: busy.then_some(chart),
        may_write: true,
    })
}

fn events(language: Language, about: Option<(&'static str, &'static str)>) -> Vec<Event<'static>> {
    vec![
        Event {
            at: before(1),
            person: "Sari Rahmawati",
            what: texts::event_published(language),
            about,
            reason: "",
            shape: Shape::Met,
        },
        Event {
            at: before(3),
            person: "Sari Rahmawati",
            what: texts::event_returned(language),
            about,
            reason: "Panjang ruas belum sama dengan lampiran: 83,87 atau 83,78?",
            shape: Shape::Look,
        },
        Event {
            at: before(5),
            person: "Bagus Prakoso",
            what: language.choose("Diajukan ke pemeriksa", "Submitted for checking"),
            about,
            reason: "",
            shape: Shape::Unknown,
        },
    ]
}

fn list(language: Language, empty: bool) -> String {
    let path = address::desk_releases(language);
    let states =
        [State::Submitted, State::Draft, State::Published, State::Published, State::Withdrawn, State::Published];
    let rows = lines().into_iter().zip(states).enumerate().map(|(i, (line, state))| Row {
        id: line.slug,
        headline: line.headline,
        state,
        waits_until: (i == 2).then(|| before(-2)),
        person: if i % 2 == 0 { "Bagus Prakoso" } else { "Sari Rahmawati" },
        changed: line.published,
    });
    let filter =
        |label, count, current| StateFilter { label, address: "/meja/siaran-pers?keadaan=draf", count, current };
    drawn(&ReleaseListPage {
        file: &address::desk_releases_file(language),
        layout: desk(language, texts::nav_releases(language), &path, Entry::Releases),
        filters: vec![
            filter(language.choose("Semua", "All"), 218, true),
            filter(texts::state_draft(language), 4, false),
            filter(texts::state_submitted(language), 1, false),
            filter(texts::state_published(language), 211, false),
            filter(texts::state_withdrawn(language), 2, false),
        ],
        query: "",
        state: "",
        newest: None,
        rows: if empty { Vec::new() } else { rows.collect() },
        older: (!empty).then_some("/meja/siaran-pers?sebelum=01JV"),
        may_write: true,
    })
}

fn edit(language: Language, state: State, errors: &FieldErrors, meanwhile: Option<(&str, &str)>) -> String {
    let path = address::desk_act(language, "01JV", address::Act::Text);
    drawn(&ReleaseEditPage {
        kept: "2",
        layout: desk(language, texts::edit_title(language), &path, Entry::Releases),
        id: "01JV",
        version: "3",
        state,
        headline: HEADLINE,
        standfirst: STANDFIRST,
        place: if errors.is_empty() { "Kota Merdu" } else { "" },
        subjects: "Infrastruktur",
        used: &["Perhubungan", "Desa", "Anggaran"].map(str::to_owned),
        body: MARKDOWN,
        reason: "",
        told: 1_204,
        tell: true,
        errors,
        preview: &format!("<h1>{HEADLINE}</h1><p class=\"standfirst\">{STANDFIRST}</p>{BODY}"),
        file_refused: None,
        taken: false,
        saved: Some(Saved { at: before(0), person: "" }),
        meanwhile,
    })
}

/// Photos of a release that everybody reads: one was taken down, another can be.
fn media(language: Language) -> String {
    let path = address::desk_media(language, "01JV");
    let words =
        PhotoWords::parse("Perahu di sungai lebar", "Sungai Merdu di Lubuk Pinang.", "Agus Salim", "Bebas dimuat");
    let (words, errors) = (words.unwrap_or_default(), FieldErrors::one("reason", FieldError::TooShort { least: 10 }));
    let photo = DeskPhoto {
        name: "a1b2c3d4e5f60718",
        address: "/contoh/sungai.svg".to_owned(),
        width: 960,
        height: 640,
        kind: "JPG".to_owned(),
        bytes: 2_412_000,
        reason: "Diminta",
        words: &words,
        errors: &errors,
    };
    drawn(&MediaPage {
        layout: desk(language, texts::media_title(language), &path, Entry::Releases),
        id: "01JV",
        headline: HEADLINE,
        may_change: false,
        may_take_down: true,
        taken_down: vec![Correction {
            at: before(1),
            reason: "Orang yang terlihat meminta fotonya tidak ditampilkan.",
        }],
        refused: Vec::new(),
        refusal: None,
        photos: vec![photo],
        documents: Vec::new(),
        signed: Some(DeskDocument {
            name: "0f1e2d3c4b5a6978",
            kind: "PDF".to_owned(),
            bytes: 1_204_000,
            title: "Siaran pers bertanda tangan",
            errors: &FieldErrors::default(),
        }),
        may_sign: true,
    })
}

fn view(language: Language, state: State, errors: &FieldErrors, tried: Option<Step>) -> String {
    let path = address::desk_release(language, "01JV");
    let offer = |step| Offered { step, refusal: None };
    let offered = match state {
        State::Draft => vec![offer(Step::Submit), offer(Step::Edit)],
        State::Submitted => vec![offer(Step::Publish), offer(Step::Return)],
        State::Published => vec![offer(Step::Correct), Offered { step: Step::Withdraw, refusal: None }],
        State::Withdrawn => Vec::new(),
    };
    let public = matches!(state, State::Published | State::Withdrawn);
    let mut naming = FieldErrors::default();
    if tried.is_none() && !errors.is_empty() {
        naming.add("name", FieldError::TooShort { least: 2 });
    }
    drawn(&ReleaseViewPage {
        begun: public.then(|| texts::view_correction_begun(language, &before(1).brief(language), "Bagus Prakoso")),
        may_sign: state == State::Published,
        version: "1",
        layout: desk(language, HEADLINE, &path, Entry::Releases),
        id: "01JV",
        slug: public.then_some("tiga-ruas-jalan"),
        number: public.then_some("045/SP/PU/V/2025"),
        number_hint: texts::field_number_hint(language, "046/SP/PU/V/2025"),
        share: (state == State::Published).then(share),
        state,
        waits_until: None,
        zone: Zone::Wita,
        headline: HEADLINE,
        standfirst: STANDFIRST,
        place: "Kota Merdu",
        subjects: "Infrastruktur, Perhubungan".to_owned(),
        body: BODY,
        photos: Vec::new(),
        statements: Statements::default(),
        documents: Vec::new(),
        offered,
        tried,
        reason: "Angka",
        public_from: "",
        given_number: "",
        errors,
        approvals: Some(approvals(language, state, &naming)),
        mailing: mailing(language, state),
        tell: true,
        events: events(language, None),
        versions: versions(),
    })
}

fn versions() -> Vec<Version<'static>> {
    let piece = |mark, text| Piece { mark, text };
    vec![
        Version {
            number: 2,
            at: before(1),
            person: "Sari Rahmawati",
            reason: "Panjang ruas menurut berita acara serah terima.",
            changes: vec![vec![
                piece(Mark::Same, "Panjang seluruhnya "),
                piece(Mark::Gone, "83,87"),
                piece(Mark::Same, " "),
                piece(Mark::New, "83,78"),
                piece(Mark::Same, " kilometer, termasuk dua jembatan baru di Desa Lubuk Pinang dan Desa Air Tenang."),
            ]],
        },
        Version { number: 1, at: before(5), person: "Bagus Prakoso", reason: "", changes: Vec::new() },
    ]
}

/// What a member is told when something they asked for is refused.
fn message(language: Language, refusal: Refusal) -> String {
    let message = Message::Refused(refusal);
    let layout = desk(language, message.title(language), "/meja", Entry::None);
    drawn(&DeskMessagePage { layout, message })
}

fn people(language: Language, refused: &FieldErrors) -> String {
    let path = address::people(language);
    let held = |id: &str, right: Right| {
        let until = (right == Right::Writer).then(|| before(-9_000));
        let last_day = if until.is_some() { "2026-12-31".to_owned() } else { String::new() };
        Held { right, membership: format!("{id}{}", right.as_str()), until, last_day }
    };
    let member = |id, name, email, rights: Vec<Right>, hours| Member {
        id,
        name,
        email,
        office: if name == "Bagus Prakoso" { "Pranata Humas Ahli Pertama" } else { "" },
        rights: rights.into_iter().map(|right| held(id, right)).collect(),
        since: before(hours),
        invited: false,
        me: false,
    };
    let members = vec![
        Member {
            me: true,
            ..member(
                "1",
                "Sari Rahmawati",
                "sari@kominfo.example",
                vec![Right::Administrator, Right::PressOfficer],
                9000,
            )
        },
        member("2", "Bagus Prakoso", "bagus@kominfo.example", vec![Right::Writer], 5000),
        member("3", "Theresia Nyuk", "theresia@kominfo.example", vec![Right::PressOfficer], 4100),
        Member { invited: true, ..member("4", "", "agus@pu.example", vec![Right::Viewer], -160) },
    ];
    // One form is refused at a time.
    let none = FieldErrors::default();
    let inviting = FieldErrors::one("email", FieldError::NotAnEmail);
    let errors = if refused.is_empty() { &inviting } else { &none };
    drawn(&PeoplePage {
        term: (!refused.is_empty()).then_some(("2writer", refused)),
        layout: desk(language, texts::nav_people(language), &path, Entry::People),
        members,
        former: vec![Former {
            name: "Yohanes Bala",
            office: "Kepala Seksi Layanan Informasi",
            right: Right::PressOfficer,
            from: before(16_000),
            until: before(5_200),
        }],
        may_manage: true,
        has_mail: false,
        email: "rina.kominfo",
        office: "",
        right: "writer",
        errors,
    })
}

fn asked(language: Language, asked: bool, refusal: Option<Refusal>) -> String {
    let path = address::recovery_ask(language);
    let layout = layout(language, texts::recovery_ask_title(language), &path);
    let errors = FieldErrors::default();
    drawn(&RecoveryPage { layout, email: "", has_mail: true, asked, refusal, errors: &errors })
}

fn handed(language: Language) -> String {
    let path = address::member_recovery(language, "2");
    let title = texts::handed_recovery(language, "Bagus Prakoso");
    let layout = desk(language, &title, &path, Entry::People);
    let link = "https://pers.borneotimur.example/pemulihan/4KX79QRD22MNW8TA";
    let back = (&*address::people(language), texts::handed_back(language));
    let advice = texts::handed_recovery_link(language, "Bagus Prakoso");
    drawn(&HandedPage { layout, advice: &advice, links: &[(title.clone(), link.to_owned())], share: None, back })
}

fn handed_many(language: Language) -> String {
    let layout = desk(language, texts::people_link_title(language), "/meja/impor/01JV", Entry::People);
    let link = "https://pers.borneotimur.example/undangan/4KX79QRD22MNW8TA";
    let links = ["rina@kominfo.example", "agus@pu.example"].map(|email| (email.to_owned(), link.to_owned()));
    let back = ("/meja/impor/01JV", texts::handed_left(language));
    drawn(&HandedPage { layout, advice: texts::handed_invitations_advice(language), links: &links, share: None, back })
}

fn history(language: Language) -> String {
    let path = address::history(language);
    let layout = desk(language, texts::history_title(language), &path, Entry::History);
    let line = |shape, what, detail, by, hours| Happened { shape, what, detail, by, at: before(hours) };
    let lines = vec![
        line(Shape::Met, texts::event_signed_in(language), "Firefox, Windows", "", 1),
        line(Shape::Look, texts::event_sign_in_refused(language), "Chrome, Android", "", 2),
        line(
            Shape::Met,
            texts::event_right_given(language),
            texts::right_press_officer(language),
            "Theresia Nyuk",
            900,
        ),
    ];
    drawn(&HistoryPage { layout, lines, older: "?before=1" })
}

fn sessions(language: Language) -> String {
    let path = address::sessions(language);
    let session =
        |id, device, since, seen, current| Session { id, device, since: before(since), seen: before(seen), current };
    let sessions = vec![session("1", "Firefox, Windows", 5, 0, true), session("2", "Chrome, Android", 260, 14, false)];
    drawn(&SessionsPage { layout: desk(language, texts::sessions_title(language), &path, Entry::Sessions), sessions })
}

fn style(language: Language) -> String {
    let path = address::style(language);
    drawn(&StylePage { layout: desk(language, texts::nav_style(language), &path, Entry::None) })
}
