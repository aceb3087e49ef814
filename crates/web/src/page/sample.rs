//! Sample data for the pieces of a release's page on `/gaya`: statements, approvals, mail, a change of words.

use locale::{Language, approval, texts};

use super::{
    Approvals, Approver, FailedLetter, Mailing, Mark, Moment, Piece, ReleaseLine, Sending, Shape, Statement,
    Statements, Zone,
};

/// A moment of the samples, so many minutes later.
fn at(minutes: i64) -> Moment {
    Moment::new(1_746_943_200_000 + minutes * 60_000, Zone::Wita)
}

/// A paragraph of which a word was corrected.
pub(super) fn changed() -> [Piece<'static>; 4] {
    [
        Piece { mark: Mark::Same, text: "Panjang ketiga ruas itu " },
        Piece { mark: Mark::Gone, text: "41,2" },
        Piece { mark: Mark::New, text: "42,1" },
        Piece { mark: Mark::Same, text: " kilometer." },
    ]
}

/// A line of a list.
pub(super) fn line() -> ReleaseLine<'static> {
    ReleaseLine {
        published: at(0),
        slug: "tiga-ruas-jalan-dibuka",
        headline: "Tiga ruas jalan di hulu dibuka kembali",
        standfirst: "Kendaraan roda empat sudah dapat melintas sejak pagi.",
        office: "Diskominfo Borneo Timur",
        place: "Kota Hulu",
        corrected: true,
        withdrawn: false,
    }
}

/// A quotation that is confirmed, one that is proposed, a warning.
pub(super) fn statements(language: Language) -> Statements {
    let line = |words: &str, said: &str, office: &str| Statement {
        target: "#statements".to_owned(),
        quotation: true,
        words: words.to_owned(),
        said: said.to_owned(),
        office: office.to_owned(),
        ..Statement::default()
    };
    let by = texts::proposal_by(language, "Sari Rahmawati", &at(10).brief(language));
    let known = line("Warga di hulu tidak perlu lagi memutar", "Murni Lestari", "Kepala Dinas Pekerjaan Umum");
    let known = Statement { by, removal: Some("#statements".to_owned()), target: "#confirmed".to_owned(), ..known };
    let warned = texts::warning_speaker(language, "Kami sudah menunggu");
    Statements {
        open: vec![line("Kami sudah menunggu sejak Maret", "", "")],
        known: vec![known],
        may_change: true,
        warnings: vec![["§ 4".to_owned(), warned, "“Kami sudah menunggu sejak Maret.”".to_owned()]],
    }
}

/// One who agreed, one who is asked.
pub(super) fn approvals(language: Language, errors: &domain::FieldErrors) -> Approvals<'_> {
    let line = |name: &str, role, shape, told: &str| Approver {
        name: name.to_owned(),
        role: approval::role(language, role),
        email: String::new(),
        shape,
        told: told.to_owned(),
        reason: String::new(),
        ask: None,
        withdrawal: ("#approvals".to_owned(), texts::approval_remove(language)),
    };
    let [first, second, ..] = domain::approval::Role::ALL;
    Approvals {
        lines: vec![
            line("Murni Lestari", first, Shape::Met, &texts::approval_approved(language, &at(15).brief(language))),
            line("Rahmat Hidayat", second, Shape::Unknown, texts::approval_not_asked(language)),
        ],
        missing: "Rahmat Hidayat".to_owned(),
        may_ask: true,
        submitted: true,
        has_mail: true,
        typed: ["", "", ""],
        errors,
    }
}

/// Letters that went out, one that came back.
pub(super) fn mailing(language: Language) -> Mailing<'static> {
    let sent = (Shape::Met, texts::dispatch_sent(language, 21));
    let failed = (Shape::NotMet, texts::dispatch_failed(language, 1));
    Mailing {
        has_mail: true,
        may_order: true,
        published: true,
        accredited: (12, 22),
        chosen: (0, 0),
        left_out: texts::left_no_address(language, 2),
        picked: "accredited",
        sendings: vec![Sending {
            title: texts::dispatch_release(language),
            by: texts::dispatch_by(language, &at(0).brief(language), "Sari Rahmawati"),
            lines: vec![sent, failed],
            may_cancel: false,
        }],
        told: 21,
        failed: vec![FailedLetter {
            id: String::new(),
            outlet: "Kabar Merdu".to_owned(),
            email: "redaksi@kabarmerdu.example".to_owned(),
            reason: "550 mailbox unavailable".to_owned(),
            at: at(2),
        }],
        more: String::new(),
    }
}
