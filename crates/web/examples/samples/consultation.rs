//! The pages of consultations with sample data: an office's, a partner's, and what everybody reads.

use domain::consultation::{Answer, Stance, State};
use domain::{FieldError, FieldErrors};
use locale::{Language, consultation as words, rules as rule_words, texts};
use web::address;
use web::page::{
    AskedLine, BoardLine, BoardTyped, BoardsPage, ClauseLine, ConsultationLine, ConsultationMatrixPage,
    ConsultationNewPage, ConsultationPage, ConsultationTextPage, ConsultationTyped, ConsultationsPage, DifferenceLine,
    Entry, FaultLine, GroupLine, Mark, MeetingLine, MinutesLine, PointTyped, PositionLine, PositionPage, Shape,
    UnitForm, UnitLine, WhoLine, WrongForm, stance_shape,
};

use crate::sample::{desk, drawn};

pub(crate) const ID: &str = "01JV0000000000000000000000";
pub(crate) const TITLE: &str = "Tata cara pemberitahuan kegiatan kepada media mitra";
pub(crate) const SLUG: &str = "tata-cara-pemberitahuan";
pub(crate) const QUESTION: &str = "Apakah tenggat di Pasal 3 dapat dijalankan media di hulu?";
pub(crate) const SMSN: &str = "Serikat Media Siber Nusantara Borneo Timur";
const ARTICLE: &str = "Pasal 3\n(1) Pemberitahuan diberikan paling lambat 1 (satu) hari sebelum kegiatan.\n(2) Perubahan jadwal diberitahukan segera.";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("consultations", consultations(language, false)),
        ("consultations-empty", consultations(language, true)),
        ("consultation-new", new(language, false)),
        ("consultation-new-refused", new(language, true)),
        ("consultation-draft", office(language, State::Draft, false)),
        ("consultation-open", office(language, State::Open, false)),
        ("consultation-open-refused", office(language, State::Open, true)),
        ("consultation-closed", office(language, State::Closed, false)),
        ("consultation-decided", office(language, State::Decided, false)),
        ("consultation-text", text(language, false)),
        ("consultation-text-refused", text(language, true)),
        ("consultation-matrix", matrix(language, false)),
        ("consultation-matrix-refused", matrix(language, true)),
        ("consultation-matrix-empty", empty_matrix(language)),
        ("position", position(language, false)),
        ("position-refused", position(language, true)),
        ("boards", boards(language, false)),
        ("boards-refused", boards(language, true)),
    ]
}

fn consultations(language: Language, empty: bool) -> String {
    let path = address::consultations(language);
    let line = |title: &str, standing, answers| ConsultationLine {
        address: address::consultation(language, ID),
        title: title.to_owned(),
        under: texts::policy_regulation(language).to_owned(),
        standing,
        answers,
    };
    let open = (Shape::Look, texts::consultation_state_open(language, "25 Mei 2025"));
    let answers = vec![
        (Shape::Unknown, texts::consultations_answered(language, 1, 3)),
        (Shape::Look, texts::consultations_open_points(language, 2)),
    ];
    let own = vec![
        line(TITLE, open, answers),
        line("Daftar harga", (Shape::Met, texts::consultation_state_decided(language).to_owned()), Vec::new()),
    ];
    drawn(&ConsultationsPage {
        layout: desk(language, texts::consultations_title(language), &path, Entry::Consultations),
        own: Some(if empty { Vec::new() } else { own }),
        invited: Vec::new(),
        may_add: true,
    })
}

fn new(language: Language, refused: bool) -> String {
    let path = address::consultation_new(language);
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("title", FieldError::TooShort { least: 5 });
        errors.add("content", FieldError::Empty);
        errors.add("file", FieldError::File(domain::media::FileFault::Damaged));
    }
    drawn(&ConsultationNewPage {
        layout: desk(language, texts::consultations_new(language), &path, Entry::Consultations),
        typed: ConsultationTyped { question: QUESTION, ..ConsultationTyped::default() },
        errors: &errors,
    })
}

fn asked(language: Language, open: bool) -> Vec<AskedLine> {
    let line = |id: &str, name: &str, left_out: &str, said: Vec<(Shape, String)>| AskedLine {
        id: id.to_owned(),
        organisation: format!("o-{id}"),
        name: name.to_owned(),
        left_out: left_out.to_owned(),
        invited: left_out.is_empty(),
        reached: if open {
            let (purpose, way) = (texts::consultation_purpose_invitation(language), texts::way_mail(language));
            vec![(Shape::Met, texts::consultation_reached_arrived(language, "11 Mei 2025", purpose, way))]
        } else {
            Vec::new()
        },
        no_account: id == "a2",
        said,
    };
    let stance = words::stance(language, Stance::Changes);
    vec![
        line(
            "a1",
            SMSN,
            "",
            vec![(Shape::Look, stance.to_owned()), (Shape::Look, texts::term_lapsed(language).to_owned())],
        ),
        line(
            "a2",
            "Forum Radio Pesisir",
            "",
            vec![(Shape::Unknown, texts::consultation_partner_silent(language).to_owned())],
        ),
        line("a3", "Serikat Media Siber Nusantara", "Pengurus pusat.", Vec::new()),
    ]
}

pub(crate) fn verdict(language: Language) -> Vec<ClauseLine> {
    let line = |standing, summary: &str| ClauseLine {
        shape: match standing {
            statute::Standing::Met => Shape::Met,
            statute::Standing::NotMet => Shape::NotMet,
            _ => Shape::Unknown,
        },
        word: rule_words::standing(language, standing),
        summary: summary.to_owned(),
        cited: "standar koordinasi, butir 1".to_owned(),
        reasons: Vec::new(),
    };
    vec![
        line(statute::Standing::Met, "Konsultasi dibuka dan ditutup pada catatan."),
        line(statute::Standing::NotMet, "Mitra punya waktu paling sedikit yang ditetapkan."),
        line(statute::Standing::Unknown, "Setiap butir masukan dijawab dengan alasan."),
    ]
}

fn meetings(language: Language) -> Vec<MeetingLine> {
    let line = |id: &str, began| MeetingLine {
        id: id.to_owned(),
        title: "Dengar pendapat".to_owned(),
        told: "Senin, 12 Mei 2025, 09.00 WITA · Ruang Ulin".to_owned(),
        cancelled: None,
        began,
        attendance: if began { vec![texts::consultation_meeting_attended(language, SMSN, 3)] } else { Vec::new() },
        lines: vec![
            (
                String::new(),
                "SMSN (Jamal) – Setuju.".to_owned(),
                (Shape::Met, texts::voice_minutes_confirmed(language)),
            ),
            (
                "l1".to_owned(),
                "SMSN (Jamal) – Pasal 3: Tiga hari.".to_owned(),
                (Shape::Look, texts::voice_minutes(language)),
            ),
        ],
        counts: vec![("o-a1".to_owned(), SMSN.to_owned(), "3".to_owned())],
    };
    vec![line("m1", true), line("m2", false)]
}

fn office(language: Language, state: State, refused: bool) -> String {
    let path = address::consultation(language, ID);
    let mut wrong = WrongForm::default();
    if refused {
        let mut errors = FieldErrors::one("last_day", FieldError::BeforeFirst);
        errors.add("reason", FieldError::Empty);
        wrong = WrongForm { form: "extend".to_owned(), typed: vec!["2025-05-12".to_owned(), String::new()], errors };
    }
    let names = [SMSN.to_owned()];
    let (standing, next) = match state {
        State::Draft => (
            (Shape::Unknown, texts::consultation_state_draft(language)),
            texts::consultation_next_draft(language).to_owned(),
        ),
        State::Decided => (
            (Shape::Met, texts::consultation_state_decided(language)),
            texts::consultation_next_decided(language).to_owned(),
        ),
        State::Closed => {
            ((Shape::Look, texts::consultation_state_closed(language)), texts::consultation_next_answer(language, 2))
        }
        _ => ((Shape::Look, texts::consultation_state_closed(language)), texts::consultation_next_open(language, 1, 2)),
    };
    let told = texts::consultation_decision_told(language, "1 Juni 2025", "7 Tahun 2025");
    let is_decided = state == State::Decided;
    drawn(&ConsultationPage {
        layout: desk(language, TITLE, &path, Entry::Consultations),
        id: ID,
        slug: SLUG,
        kind: texts::policy_regulation(language),
        state,
        standing: (standing.0, standing.1.to_owned()),
        told: ConsultationTyped { kind: "regulation", title: TITLE, question: QUESTION, public: "", content: "" },
        next,
        text: ("naskah berpasal, 18 klausul".to_owned(), usize::from(!is_decided), is_decided),
        asked: asked(language, state != State::Draft),
        names: &names,
        points: if state == State::Draft { (0, 0) } else { (4, 2) },
        meetings: if state == State::Draft { Vec::new() } else { meetings(language) },
        clauses: vec!["Pasal 3".to_owned(), "Pasal 3 ayat (1)".to_owned()],
        is_over: false,
        least_days: 14,
        verdict: verdict(language),
        is_standard: is_decided,
        decision: is_decided.then_some((told, true)),
        dropped: String::new(),
        releases: if is_decided {
            vec![(ID.to_owned(), "Jadwal kegiatan diumumkan tiga hari lebih awal".to_owned())]
        } else {
            Vec::new()
        },
        linkable: if is_decided { vec![(ID.to_owned(), "Harga beras turun".to_owned())] } else { Vec::new() },
        may_act: true,
        wrong: &wrong,
    })
}

pub(crate) fn units() -> Vec<UnitLine> {
    let line = |heading: &str, citation: &str, text: &str| UnitLine {
        headings: if heading.is_empty() { Vec::new() } else { vec![heading.to_owned()] },
        citation: citation.to_owned(),
        text: text.to_owned(),
    };
    vec![line("", "Judul", "PERATURAN TENTANG PEMBERITAHUAN"), line("Bab II PEMBERITAHUAN", "Pasal 3", ARTICLE)]
}

pub(crate) fn differences(language: Language) -> Vec<DifferenceLine> {
    vec![DifferenceLine {
        clause: "Pasal 3 ayat (1)".to_owned(),
        what: texts::drafting_reworded(language).to_owned(),
        pieces: vec![
            (Mark::Same, "paling lambat ".to_owned()),
            (Mark::Gone, "1 (satu)".to_owned()),
            (Mark::New, "3 (tiga)".to_owned()),
            (Mark::Same, " hari sebelum kegiatan.".to_owned()),
        ],
    }]
}

fn text(language: Language, refused: bool) -> String {
    let path = address::consultation_act(language, ID, "naskah");
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("content", FieldError::TooShort { least: 40 });
    }
    let fault =
        FaultLine { shape: Shape::Look, place: "Pasal 1".to_owned(), why: texts::drafting_broken(language, "cb") };
    drawn(&ConsultationTextPage {
        layout: desk(language, TITLE, &path, Entry::Consultations),
        id: ID,
        form: "naskah berpasal, 18 klausul".to_owned(),
        units: units(),
        faults: vec![fault],
        differences: (!refused).then(|| differences(language)),
        may_give: if refused { "naskah" } else { "naskah-akhir" },
        typed: if refused { "Singkat" } else { "" },
        errors: &errors,
    })
}

pub(crate) fn groups(language: Language) -> Vec<GroupLine> {
    let group = |key: &str, clause: &str, stance, answer: Option<(Answer, &str, &str)>, count| GroupLine {
        key: key.to_owned(),
        clause: clause.to_owned(),
        stance: (stance_shape(stance), words::stance(language, stance)),
        text: "Perjalanan ke hulu lebih dari satu hari.".to_owned(),
        wanted: if clause.is_empty() { String::new() } else { "paling lambat 3 (tiga) hari".to_owned() },
        closed: if count > 2 {
            texts::consultation_taken_down(language, "Menyerang pribadi orang.")
        } else {
            String::new()
        },
        who: vec![
            WhoLine { name: SMSN.to_owned(), marks: vec![texts::consultation_late(language)] },
            WhoLine { name: "Pembaca di hulu".to_owned(), marks: vec![texts::voice_public(language)] },
        ],
        count,
        answer: answer
            .map(|(of, reason, shows)| (Shape::Met, words::answer(language, of), reason.to_owned(), shows.to_owned())),
        chosen: answer.map_or("", |(of, ..)| of.as_str()),
        is_mixed: false,
        seen: Vec::new(),
        points: vec![key.to_owned()],
        open_comment: format!("c-{key}"),
    };
    vec![
        group("p1", "", Stance::Agree, None, 2),
        group(
            "p2",
            "Pasal 3 ayat (1)",
            Stance::Changes,
            Some((Answer::Taken, "Waktu tempuhnya memang lebih dari sehari.", "Pasal 3 ayat (1)")),
            200,
        ),
    ]
}

fn matrix(language: Language, refused: bool) -> String {
    let path = address::consultation_act(language, ID, "matriks");
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("reason", FieldError::TooShort { least: 5 });
    }
    drawn(&ConsultationMatrixPage {
        layout: desk(language, texts::consultation_matrix(language), &path, Entry::Consultations),
        id: ID,
        title: TITLE,
        groups: groups(language),
        counts: (202, 200),
        only_open: refused,
        may_answer: true,
        may_take_down: true,
        clauses: &["Pasal 3 ayat (1)".to_owned()],
        refused: refused.then_some(("p1", ["taken", "Ya", ""])),
        errors: &errors,
    })
}

fn empty_matrix(language: Language) -> String {
    let path = address::consultation_act(language, ID, "matriks");
    drawn(&ConsultationMatrixPage {
        layout: desk(language, texts::consultation_matrix(language), &path, Entry::Consultations),
        id: ID,
        title: TITLE,
        groups: Vec::new(),
        counts: (0, 0),
        only_open: false,
        may_answer: true,
        may_take_down: true,
        clauses: &[],
        refused: None,
        errors: &FieldErrors::default(),
    })
}

fn signed(language: Language) -> PositionLine {
    let stance = (stance_shape(Stance::Changes), words::stance(language, Stance::Changes));
    PositionLine {
        id: "s1".to_owned(),
        told: texts::position_signed(language, "Senin, 12 Mei 2025, 09.00 WITA"),
        marks: vec![(Shape::Look, texts::term_contested(language).to_owned())],
        stands: true,
        points: vec![(String::new(), stance, "Tenggatnya perlu disesuaikan.".to_owned(), String::new())],
    }
}

fn minutes(language: Language) -> MinutesLine {
    let stance = (stance_shape(Stance::Changes), words::stance(language, Stance::Changes));
    MinutesLine {
        id: "n1".to_owned(),
        told: "Dengar pendapat · Jamal Rasyid".to_owned(),
        clause: "Pasal 3".to_owned(),
        stance,
        stance_word: "changes",
        text: "Tiga hari lebih baik.".to_owned(),
        wanted: String::new(),
    }
}

fn position(language: Language, refused: bool) -> String {
    let path = address::consultation(language, ID);
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("stance", FieldError::NotAChoice);
    }
    let point = |at: usize, clause: &str, stance: &str| PointTyped {
        at,
        prefix: format!("p{at}-"),
        clause: clause.to_owned(),
        stance: stance.to_owned(),
        text: if at == 1 { "Terlalu singkat.".to_owned() } else { String::new() },
        wanted: String::new(),
    };
    let unit = UnitForm {
        headings: vec!["Bab II PEMBERITAHUAN".to_owned()],
        citation: "Pasal 3".to_owned(),
        text: ARTICLE.to_owned(),
        clauses: ["Pasal 3", "Pasal 3 ayat (1)"].map(str::to_owned).to_vec(),
        points: vec![point(1, "Pasal 3 ayat (1)", "changes"), point(100_000, "Pasal 3", "")],
    };
    let (signed, minutes) = (signed(language), minutes(language));
    drawn(&PositionPage {
        layout: desk(language, TITLE, &path, Entry::Consultations),
        id: ID,
        slug: SLUG,
        office: "Dinas Komunikasi dan Informatika",
        question: QUESTION,
        until: (Shape::Look, texts::position_until(language, "25 Mei 2025")),
        hears: true,
        may: (true, true),
        boards: vec![("b1".to_owned(), "Jamal Rasyid (1/SK)".to_owned()), ("b2".to_owned(), "Rina (2/SK)".to_owned())],
        board: "b1",
        seen: ID.to_owned(),
        is_changed: refused,
        whole: point(0, "", if refused { "" } else { "agree" }),
        units: vec![unit],
        is_prepared: true,
        signed: if refused { Vec::new() } else { vec![signed] },
        minutes: vec![minutes],
        comments: groups(language).into_iter().take(1).collect(),
        meetings: vec![("m1".to_owned(), "Dengar pendapat".to_owned(), "Senin, 12 Mei 2025".to_owned())],
        refused: if refused { ("position", 0) } else { ("", 0) },
        typed: [""; 4],
        errors: &errors,
    })
}

fn boards(language: Language, refused: bool) -> String {
    let path = address::boards(language);
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("chair", FieldError::Empty);
        errors.add("until", FieldError::BeforeFirst);
    }
    let line = |id: &str, chair: &str| BoardLine {
        id: id.to_owned(),
        chair: chair.to_owned(),
        decree: "021/SK/2024".to_owned(),
        standing: vec![
            (Shape::Met, texts::board_runs(language, "1 Maret 2029")),
            (Shape::Look, texts::board_contested(language).to_owned()),
        ],
    };
    drawn(&BoardsPage {
        layout: desk(language, texts::board_title(language), &path, Entry::Consultations),
        of: "",
        name: SMSN,
        lines: if refused { Vec::new() } else { vec![line("b1", "Jamal Rasyid"), line("b2", "Rina Maharani")] },
        may_change: true,
        typed: BoardTyped::default(),
        refused: "",
        errors: &errors,
    })
}
