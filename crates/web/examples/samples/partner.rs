//! The pages of partners with sample data: a company's, an office's, the rules, and what everybody reads.

use domain::partner::{Answer, CredentialKind, Medium, Stage};
use domain::{FieldError, FieldErrors, Refusal};
use locale::{Language, rules as words, texts};
use web::address;
use web::page::{
    ApplicationLine, ClaimLine, ClauseLine, CredentialPage, DeterminedLine, DeterminedList, DocumentLine, Entered,
    Entry, ListLine, ObjectionLine, OwnLine, PartnerOtherPage, PartnerOwnPage, PartnerPage, PartnerRulesPage,
    PartnerTyped, PartnersPage, PublicPartnersPage, PublicRulesPage, ReadingLine, RuleClause, RuleSource, RulesTyped,
    Shape, SharedRule, ShownField, StandingView,
};

use crate::affiliation::affiliations;
use crate::agreement::agreed;
use crate::page_reading::readings;
use crate::programme;
use crate::sample::{before, desk, drawn, layout};

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("partner-own", own(language, false)),
        ("partner-own-empty", own(language, true)),
        ("partner-other", other(language)),
        ("partner-company", partner(language, true, false)),
        ("partner-office", partner(language, false, false)),
        ("partner-refused", partner(language, false, true)),
        ("partner-decided", one(language, false, false, false)),
        ("partners", partners(language, false, None)),
        ("partners-empty", partners(language, true, None)),
        ("partners-refused", partners(language, false, Some(Refusal::NotFailed))),
        ("credential", credential(language, false)),
        ("credential-refused", credential(language, true)),
        ("partner-rules", rules(language, false)),
        ("partner-rules-refused", rules(language, true)),
        ("public-partners", public(language, false)),
        ("public-partners-empty", public(language, true)),
        ("public-rules", public_rules(language)),
    ]
}

const OUTLET: &str = "Kabar Merdu";
const COMPANY: &str = "PT Merdu Media Utama";
const ID: &str = "01JV0000000000000000000000";

fn own(language: Language, empty: bool) -> String {
    let path = address::partners(language);
    let title = texts::partner_own_title(language, COMPANY);
    let line = |name: &str, proposal, grade: &str, applied: &[&str]| OwnLine {
        address: address::partner(language, ID),
        name: name.to_owned(),
        medium: Medium::Cyber,
        proposal,
        informs: !grade.is_empty(),
        grade: grade.to_owned(),
        ending: grade.is_empty().then(|| (Shape::Look, texts::partner_document_soon(language, "30 Juni 2025", 50))),
        applied: applied.iter().map(|office| texts::partner_applied_to(language, "4 Mei 2025", office)).collect(),
    };
    let met = (Shape::Met, texts::partner_proposal_yes(language));
    let lines = vec![
        line(OUTLET, met, "Grade B", &["Dinas Komunikasi dan Informatika", "Sekretariat Daerah"]),
        line("Borneo Timur Kini", (Shape::Unknown, texts::partner_proposal_open(language)), "", &[]),
    ];
    let mut errors = FieldErrors::default();
    if empty {
        errors.add("site", FieldError::NotASite);
    }
    drawn(&PartnerOwnPage {
        layout: desk(language, &title, &path, Entry::Partners),
        lines: if empty { Vec::new() } else { lines },
        may_add: true,
        typed: PartnerTyped {
            name: if empty { OUTLET } else { "" },
            site: if empty { "merdu" } else { "" },
            medium: "cyber",
        },
        errors: &errors,
    })
}

fn other(language: Language) -> String {
    let path = address::partners(language);
    let layout = desk(language, texts::partner_other_title(language), &path, Entry::Partners);
    drawn(&PartnerOtherPage { layout, is_association: true })
}

fn clause(language: Language, shape: Shape, summary: &str, reason: &str) -> ClauseLine {
    let standing = if shape == Shape::Met { statute::Standing::Met } else { statute::Standing::NotMet };
    ClauseLine {
        shape,
        word: words::standing(language, standing),
        summary: summary.to_owned(),
        cited: format!("Pergub Kaltim 49/2024, {}", texts::rules_place_unknown(language)),
        reasons: vec![reason.to_owned()],
    }
}

fn standing(language: Language) -> StandingView {
    let lacks = vec![
        (Shape::NotMet, "Redaktur bersertifikat Wartawan Madya.".to_owned()),
        (Shape::Unknown, "Kantor redaksi berada di Kalimantan Timur; alamat dan boks redaksinya tampil.".to_owned()),
    ];
    let reading = |holds: &str, shape, word: &str| ReadingLine {
        holds: holds.to_owned(),
        shape,
        word: word.to_owned(),
        informs: true,
        next: Some((texts::partner_proposal_yes(language).to_owned(), lacks.clone())),
    };
    let two = vec![
        reading("Pergub Kaltim 49/2024", Shape::Unknown, texts::rules_none_reached(language)),
        reading("pernyataan Diskominfo Kaltim, 11 Mei 2025", Shape::NotMet, texts::rules_none_possible(language)),
    ];
    let lines = || {
        vec![
            clause(
                language,
                Shape::Met,
                "Perusahaan berbentuk perseroan terbatas.",
                "bentuk badan hukum: perseroan terbatas (PT)",
            ),
            clause(language, Shape::NotMet, "Redaktur bersertifikat Wartawan Madya.", "jenjang UKW terendah: UKW Muda"),
        ]
    };
    StandingView {
        outcomes: vec![
            ("Boleh bekerja sama dengan pemerintah daerah?".to_owned(), String::new(), two),
            (
                "Grade media".to_owned(),
                "Grade hanya bergantung pada verifikasi.".to_owned(),
                vec![reading("", Shape::Met, "Grade B")],
            ),
            (
                "Apakah situsnya sesuai Pedoman Media Siber?".to_owned(),
                String::new(),
                vec![reading("", Shape::Unknown, texts::rules_none_reached(language))],
            ),
        ],
        conflicts: vec![(lines(), texts::rules_conflict_open(language).to_owned())],
        sources: vec![("Peraturan Gubernur Kalimantan Timur Nomor 49 Tahun 2024".to_owned(), lines())],
    }
}

fn documents(language: Language) -> Vec<DocumentLine> {
    let claim = |id: &str, shape, word: String, reason: &str| ClaimLine {
        id: id.to_owned(),
        label: "bentuk badan hukum perusahaan".to_owned(),
        value: "perseroan terbatas (PT)".to_owned(),
        shape,
        word,
        reason: reason.to_owned(),
        is_open: shape == Shape::Look,
        is_confirmed: shape == Shape::Met,
        former: (id == "a4").then(|| ID.to_owned()),
    };
    let office = "Diskominfo";
    let line = |kind, told: &str, ends, claims| DocumentLine {
        kind,
        given: (!told.is_empty()).then(|| (ID.to_owned(), told.to_owned())),
        ends,
        clashes: if told == "UKW-2301" {
            vec![texts::partner_clash_certificate(language, 2, "Suara Hulu")]
        } else {
            Vec::new()
        },
        claims,
    };
    vec![
        line(
            CredentialKind::Deed,
            "12, Notaris Ratna Wulan, 3 Februari 2020",
            None,
            vec![
                claim("a1", Shape::Met, texts::partner_claim_confirmed(language, "6 Mei 2025", office), ""),
                claim("a4", Shape::Met, texts::partner_claim_confirmed(language, "2 Mei 2025", office), ""),
                claim(
                    "a5",
                    Shape::NotMet,
                    texts::partner_claim_revoked(language, "7 Mei 2025", office),
                    "Aktanya ternyata bukan terbitan notaris itu.",
                ),
            ],
        ),
        line(
            CredentialKind::TaxStanding,
            "S-12/PKP",
            Some((Shape::Look, texts::partner_document_soon(language, "30 Juni 2025", 50))),
            vec![claim("a2", Shape::Look, texts::partner_claim_open(language).to_owned(), "")],
        ),
        line(
            CredentialKind::CompetenceEditors,
            "UKW-2301",
            Some((Shape::NotMet, texts::partner_document_over(language, "1 Mei 2025"))),
            vec![claim(
                "a3",
                Shape::NotMet,
                texts::partner_claim_refused(language, "6 Mei 2025", office),
                "Nomornya tidak terbaca.",
            )],
        ),
        line(CredentialKind::Domicile, "", None, Vec::new()),
    ]
}

fn partner(language: Language, is_own: bool, refused: bool) -> String {
    one(language, is_own, refused, true)
}

fn one(language: Language, is_own: bool, refused: bool, has_papers: bool) -> String {
    let path = address::partner(language, ID);
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("reason", FieldError::TooShort { least: 5 });
    }
    let applied = texts::partner_applied_to(language, "4 Mei 2025", "Dinas Komunikasi dan Informatika");
    drawn(&PartnerPage {
        layout: desk(language, OUTLET, &path, Entry::Partners),
        id: ID,
        name: OUTLET,
        company: COMPANY,
        site: "kabarmerdu.example",
        medium: Medium::Cyber,
        is_own,
        may_act: has_papers,
        day: texts::partner_standing_day(language, "11 Mei 2025"),
        standing: has_papers.then(|| standing(language)),
        documents: documents(language),
        affiliations: (if has_papers { affiliations(language, true) } else { Vec::new() }, is_own),
        trust: is_own.then(|| address::trust("kabarmerdu.example")),
        readings: if has_papers { readings(language, is_own) } else { Vec::new() },
        looked: has_papers.then(|| {
            let none = (Shape::Look, texts::reading_no_link_masthead(language).to_owned());
            if refused { vec![none] } else { Vec::new() }
        }),
        applications: vec![(applied, Some(ID.to_owned()))],
        lists: vec![list_line(language, is_own)],
        may_answer: !is_own,
        offices: if is_own { vec![(ID.to_owned(), "Sekretariat Daerah".to_owned())] } else { Vec::new() },
        refused: refused.then_some(("a2", "ya")),
        errors: &errors,
    })
}

fn list_line(language: Language, is_own: bool) -> ListLine {
    let objection = |id: &str, stage, answer, reason: &str| ObjectionLine {
        id: id.to_owned(),
        told: texts::objection_told(
            language,
            locale::partner::answer(language, answer),
            "8 Mei 2025",
            locale::partner::stage(language, stage),
        ),
        shape: if answer == Answer::Open { Shape::Look } else { Shape::NotMet },
        grounds: "Sertifikat redaktur kami sudah terbit pada 3 Mei, nomor UKW-2302.".to_owned(),
        reason: reason.to_owned(),
        is_open: answer == Answer::Open,
        is_appeal: stage == Stage::Appeal,
    };
    let first = objection("o1", Stage::Objection, Answer::Dismissed, "Sertifikatnya terbit sesudah keputusan.");
    let second = objection("o2", Stage::Appeal, Answer::Open, "");
    ListLine {
        line: "l1".to_owned(),
        shape: Shape::NotMet,
        told: texts::partner_unlisted(language, "10 Mei 2025", "500.12/117/2025"),
        objections: if is_own { vec![first] } else { vec![first, second] },
        next: is_own.then(|| texts::objection_file_appeal(language)),
    }
}

fn partners(language: Language, empty: bool, refusal: Option<Refusal>) -> String {
    let path = address::partners(language);
    let line = |id: &str, outlet: &str, open, proposal, grade: &str| ApplicationLine {
        id: id.to_owned(),
        address: address::partner(language, ID),
        outlet: outlet.to_owned(),
        company: COMPANY.to_owned(),
        since: before(80),
        open,
        proposal,
        informs: open == 0,
        grade: grade.to_owned(),
        ending: (open > 0).then(|| (Shape::NotMet, texts::partner_document_over(language, "1 Mei 2025"))),
        listed: String::new(),
        may_refuse: open > 0,
        chosen: if open == 0 { "admit" } else { "" },
        seen: "0123456789abcdef".to_owned(),
    };
    let lines = vec![
        line("b1", OUTLET, 0, (Shape::Met, texts::partner_proposal_yes(language)), "Grade B"),
        line(
            "b2",
            "Mingguan Lentera Masyarakat Pedalaman dan Perbatasan",
            3,
            (Shape::NotMet, texts::partner_proposal_no(language)),
            "",
        ),
    ];
    let mut errors = FieldErrors::default();
    if refusal.is_some() {
        errors.add("number", FieldError::Empty);
        errors.add("chosen", FieldError::Empty);
    }
    let (appeal, waits) = (texts::objection_appeal(language), texts::objection_open(language));
    let told = texts::objection_told(language, waits, "8 Mei 2025", appeal);
    let objected = (address::partner(language, ID), "Suara Hulu".to_owned(), told);
    drawn(&PartnersPage {
        layout: desk(language, texts::partners_title(language), &path, Entry::Partners),
        lines: if empty { Vec::new() } else { lines },
        may_sign: true,
        typed: ["", "2025-05-10"],
        errors: &errors,
        refusal,
        after: "",
        next: Some("?after=x"),
        objections: if empty { Vec::new() } else { vec![objected] },
    })
}

fn credential(language: Language, refused: bool) -> String {
    let (kind, path) = (CredentialKind::Deed, address::credential_new(language, ID, "deed"));
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("valid_until", FieldError::BeforeFirst);
        errors.add("outlet.active_since", FieldError::NotADay);
        errors.add("file", FieldError::File(domain::media::FileFault::Empty));
    }
    let title = texts::credential_title(language, locale::partner::credential(language, kind), OUTLET);
    let shown = vec![
        ShownField {
            name: "company.legal_form",
            label: "bentuk badan hukum perusahaan",
            typed: "pt".to_owned(),
            choices: vec![("pt", "perseroan terbatas (PT)"), ("foundation", "yayasan")],
            is_day: false,
        },
        ShownField {
            name: "outlet.active_since",
            label: "hari mulai terbit",
            typed: String::new(),
            choices: Vec::new(),
            is_day: true,
        },
        ShownField {
            name: "company.capital",
            label: "modal dasar dalam rupiah",
            typed: String::new(),
            choices: Vec::new(),
            is_day: false,
        },
    ];
    let layout = desk(language, &title, &path, Entry::Partners);
    drawn(&CredentialPage {
        layout,
        partner: [ID, OUTLET],
        kind,
        typed: ["12", "Notaris Ratna Wulan", "2020-02-03", ""],
        shown,
        errors: &errors,
    })
}

fn sources(language: Language, confirmed: bool) -> Vec<RuleSource> {
    let clause = |summary, condition, note| RuleClause {
        place: texts::rules_place_unknown(language).to_owned(),
        summary,
        status: texts::rules_status_as_reported(language),
        condition,
        note,
    };
    let source = |id, title, confirmed: Option<Entered>| RuleSource {
        id,
        title,
        status: texts::rules_status_as_reported(language),
        note: "Naskahnya belum ditemukan.",
        seen: vec![("media.example: syarat kerja sama", Some("https://media.example/syarat")), ("Lembaran", None)],
        clauses: vec![
            clause("Perusahaan berbentuk perseroan terbatas.", "company.legal_form == \"pt\"", ""),
            clause("Pemimpin redaksi ber-KTP Kalimantan Timur.", "editor_in_chief.lives_in_region", "Laporan berbeda."),
        ],
        confirmed,
        is_open: true,
    };
    let read = confirmed.then(|| Entered {
        id: ID.to_owned(),
        told: texts::rules_page_confirmed(language, "6 Mei 2025", "Sari Rahmawati"),
        paper: address::rule_text("pedoman"),
    });
    vec![
        source(
            "pergub-49-2024",
            "Peraturan Gubernur Nomor 49 Tahun 2024 tentang Pengelolaan Media Komunikasi Publik",
            None,
        ),
        source("pedoman", "Pedoman Pemberitaan Media Siber", read),
    ]
}

/// What two sources say of one matter, with or without a ruling.
fn shared(language: Language, is_ruled: bool) -> Vec<SharedRule> {
    let governor = ["Gubernur Kalimantan Timur", "Governor of East Kalimantan"];
    let governor = language.choose(governor[0], governor[1]);
    let cited = "Pergub Kaltim 49/2024, pasal belum diketahui";
    let ruled = texts::rules_ruled(language, cited, "6 Mei 2025", "100.3/41/2025", governor);
    let ruling = Entered {
        id: "01JTY6Q0A000000000000000R9".to_owned(),
        told: texts::ruling_entered(language, "8 Mei 2025", &ruled, "Sari Rahmawati"),
        paper: address::ruling_paper(ID),
    };
    vec![SharedRule {
        id: "partner-least-verification".to_owned(),
        subject: "partner/least-verification",
        clauses: vec![
            ("pergub/least", cited.to_owned(), "Media terverifikasi, atau sedang menuju verifikasi Dewan Pers."),
            (
                "said/least",
                "pernyataan Diskominfo".to_owned(),
                "Syarat paling rendah adalah terverifikasi administratif.",
            ),
        ],
        organs: vec![(governor, governor)],
        rulings: if is_ruled { vec![ruling] } else { Vec::new() },
    }]
}

fn rules(language: Language, refused: bool) -> String {
    let path = address::partner_rules(language);
    let mut errors = FieldErrors::default();
    let mut typed = RulesTyped::default();
    if refused {
        errors.add("number", FieldError::Empty);
        errors.add("file", FieldError::File(domain::media::FileFault::NotPdf));
        let fields = ["said/least", "", "", "2025-05-08"].map(str::to_owned);
        typed = RulesTyped { form: "partner-least-verification".to_owned(), fields };
    }
    drawn(&PartnerRulesPage {
        layout: desk(language, texts::rules_page_title(language), &path, Entry::Partners),
        shared: shared(language, !refused),
        sources: sources(language, true),
        may_confirm: true,
        typed: &typed,
        errors: &errors,
    })
}

fn public(language: Language, empty: bool) -> String {
    let path = address::public_partners(language);
    let line = |outlet: &str, fate, grade: &str| DeterminedLine {
        outlet: outlet.to_owned(),
        company: COMPANY.to_owned(),
        site: "kabarmerdu.example".to_owned(),
        fate,
        grade: grade.to_owned(),
        objections: if grade.is_empty() {
            let told = texts::objection_told(
                language,
                texts::objection_dismissed(language),
                "8 Mei 2025",
                texts::objection_stage(language),
            );
            vec![(Shape::NotMet, told, "Sertifikatnya terbit sesudah keputusan.".to_owned())]
        } else {
            Vec::new()
        },
        clauses: vec![(Shape::Met, texts::rules_met(language), "Perusahaan berbentuk perseroan terbatas.".to_owned())],
    };
    let list = DeterminedList {
        title: texts::partners_public_list(language, "10 Mei 2025", "500.12/117/DISKOMINFO/2025"),
        office: ["kominfo".to_owned(), "Dinas Komunikasi dan Informatika".to_owned()],
        record: address::record(language),
        judged: texts::partners_public_judged(language, "10 Mei 2025"),
        lines: vec![
            line(OUTLET, (Shape::Met, texts::partners_public_admitted(language)), "Grade B"),
            line("Suara Hulu", (Shape::NotMet, texts::partners_public_refused(language)), ""),
        ],
    };
    drawn(&PublicPartnersPage {
        layout: layout(language, texts::partners_public_title(language), &path),
        lists: if empty { Vec::new() } else { vec![list] },
        agreements: if empty {
            Vec::new()
        } else {
            vec![(agreed(language, ""), ["kominfo".to_owned(), "Diskominfo".to_owned()])]
        },
        programmes: if empty { Vec::new() } else { vec![programme::held(language), programme::off(language)] },
        older: (!empty).then(|| format!("{path}?before=x")),
    })
}

fn public_rules(language: Language) -> String {
    let path = address::public_rules(language);
    drawn(&PublicRulesPage {
        layout: layout(language, texts::rules_page_title(language), &path),
        shared: shared(language, true),
        sources: sources(language, false),
    })
}
