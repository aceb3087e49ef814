//! The pages of joint programmes with sample data.

use domain::partner::{Attendance, LineError, ProgrammeKind, ProgrammeStage, TypedProgramme};
use domain::{FieldError, FieldErrors};
use jiff::civil::{Date, date};
use locale::{Language, format, programme as words, texts};
use web::address;
use web::page::{
    Entry, ParticipantLine, ProgrammeAct, ProgrammeLine, ProgrammePage, ProgrammeRefused, ProgrammesPage, Shape,
};

use crate::sample::{desk, drawn};

const ID: &str = "01JV0000000000000000000001";
const TITLE: &str = "Uji kompetensi wartawan di kabupaten hulu, angkatan kedua";
const DAYS: [Date; 2] = [date(2025, 5, 5), date(2025, 5, 7)];
const OFFICE: &str = "Dinas Komunikasi dan Informatika Provinsi Borneo Timur";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("programmes", list(language, State::Full)),
        ("programmes-empty", list(language, State::Empty)),
        ("programmes-refused", list(language, State::Refused)),
        ("programme", one(language, State::Full)),
        ("programme-empty", one(language, State::Empty)),
        ("programme-refused", one(language, State::Refused)),
        ("programme-read", read(language)),
    ]
}

/// What a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Full,
    Empty,
    Refused,
}

fn line(language: Language, id: &str, stage: ProgrammeStage) -> ProgrammeLine {
    let shape = match stage {
        ProgrammeStage::Ahead => Shape::Unknown,
        ProgrammeStage::Running | ProgrammeStage::Counted => Shape::Met,
        ProgrammeStage::Over => Shape::Look,
        ProgrammeStage::CalledOff => Shape::NotMet,
    };
    let smsn = ("Serikat Media Siber Nusantara Borneo Timur".to_owned(), address::organisation(language, "smsn"));
    let off = format::day(language, date(2025, 5, 2));
    ProgrammeLine {
        id: id.to_owned(),
        title: TITLE.to_owned(),
        kind: words::kind(language, ProgrammeKind::CompetenceTest),
        days: format::days(language, DAYS[0], DAYS[1]),
        organisers: vec![(OFFICE.to_owned(), address::organisation(language, "kominfo")), smsn],
        standing: (shape, words::stage(language, stage, &off)),
        counts: Vec::new(),
        agreement: String::new(),
        reason: String::new(),
    }
}

/// A programme that was counted, as everybody reads it.
pub(crate) fn held(language: Language) -> ProgrammeLine {
    ProgrammeLine {
        counts: vec![texts::programme_present(language, 24), texts::programme_passed(language, 21)],
        agreement: format!("{} 019.6/12/2025: Uji kompetensi", texts::agreement_memorandum(language)),
        ..line(language, ID, ProgrammeStage::Counted)
    }
}

/// One that was called off.
pub(crate) fn off(language: Language) -> ProgrammeLine {
    ProgrammeLine {
        title: "Literasi media di sembilan desa".to_owned(),
        kind: words::kind(language, ProgrammeKind::Literacy),
        reason: "Banjir: jalan ke desa-desa itu belum dapat dilalui.".to_owned(),
        ..line(language, "01JV0000000000000000000002", ProgrammeStage::CalledOff)
    }
}

fn list(language: Language, state: State) -> String {
    let path = address::programmes(language);
    let mut errors = FieldErrors::default();
    let mut typed = TypedProgramme::default();
    if state == State::Refused {
        errors.add("title", FieldError::TooShort { least: 5 });
        errors.add("last", FieldError::BeforeFirst);
        errors.add("organisers", FieldError::NoSuchOrganisationAt { line: 2 });
        errors.add("under", FieldError::NotWithThem);
        typed = TypedProgramme { title: "UKW", organisers: "SMSN Borneo Timur\nSerikat Entah", ..typed };
    }
    let listed = |line: ProgrammeLine, count| {
        let counts = std::iter::once(texts::programme_listed(language, count)).chain(line.counts).collect();
        ProgrammeLine { counts, ..line }
    };
    let full = vec![listed(held(language), 26), listed(off(language), 0)];
    let agreement = "Uji kompetensi dan literasi media di kabupaten hulu (019.6/12/2025)";
    let promise = "Tempat untuk uji kompetensi, dua kali setahun";
    drawn(&ProgrammesPage {
        layout: desk(language, texts::programme_title(language), &path, Entry::Partners),
        lines: if state == State::Full { full } else { Vec::new() },
        is_office: true,
        may_add: true,
        carried: vec![
            (format!("agreement/{ID}"), agreement.to_owned()),
            (format!("commitment/{ID}"), texts::programme_under_promise(language, agreement, promise)),
        ],
        typed,
        errors: &errors,
    })
}

fn participants() -> Vec<ParticipantLine> {
    let one = |id: &str, name: &str, outlet: &str, attendance| ParticipantLine {
        id: id.to_owned(),
        name: name.to_owned(),
        outlet: outlet.to_owned(),
        attendance,
        by: if outlet.is_empty() { OFFICE } else { "Serikat Media Siber Nusantara Borneo Timur" }.to_owned(),
    };
    vec![
        one("p1", "Bagus Prakoso", "Kabar Merdu", Attendance::Junior),
        one("p2", "Maria Goretti Lejau", "Suara Hulu Seraya", Attendance::NotYet),
        one("p3", "Nurhaliza binti Abdullah", "", Attendance::Registered),
        one("p4", "", "", Attendance::Senior),
    ]
}

fn one(language: Language, state: State) -> String {
    let path = address::programme(language, ID);
    let (mut errors, mut refused) = (FieldErrors::default(), ProgrammeRefused::default());
    let short = LineError::Name(FieldError::TooShort { least: 2 });
    let lines = [(2, short), (4, LineError::Known)].map(|wrong| words::line_error(language, wrong));
    let mut acts = vec![ProgrammeAct::Note, ProgrammeAct::Erase, ProgrammeAct::CallOff, ProgrammeAct::Count];
    let mut stands = ProgrammeStage::Over;
    if state != State::Full {
        acts = vec![ProgrammeAct::Add, ProgrammeAct::Move, ProgrammeAct::CallOff];
        stands = ProgrammeStage::Ahead;
    }
    if state == State::Refused {
        acts.push(ProgrammeAct::Erase);
        errors.add("lines", FieldError::Empty);
        let typed = ["Rara Kencana; Kabar Merdu\nX\n\nbagus prakoso; Kabar Merdu", ""];
        refused = ProgrammeRefused { form: "add", typed, lines: &lines };
    }
    let line = ProgrammeLine { counts: Vec::new(), standing: line(language, ID, stands).standing, ..held(language) };
    drawn(&ProgrammePage {
        layout: desk(language, TITLE, &path, Entry::Partners),
        line,
        place: "Gedung Serbaguna Hulu Seraya, Jalan Perahu 12",
        note: "Bawa kartu pers.\nMakan siang disediakan.",
        under: (address::agreement(language, ID), "Tempat untuk uji kompetensi, dua kali setahun"),
        participants: if state == State::Empty { Vec::new() } else { participants() },
        choices: &Attendance::ALL,
        acts,
        days: DAYS.map(|day| day.to_string()),
        refused,
        errors: &errors,
    })
}

/// As an organiser reads it once it was counted.
fn read(language: Language) -> String {
    let path = address::programme(language, ID);
    drawn(&ProgrammePage {
        layout: desk(language, TITLE, &path, Entry::Partners),
        line: held(language),
        place: "",
        note: "",
        under: (String::new(), ""),
        participants: participants(),
        choices: &[],
        acts: Vec::new(),
        days: DAYS.map(|day| day.to_string()),
        refused: ProgrammeRefused::default(),
        errors: &FieldErrors::default(),
    })
}
