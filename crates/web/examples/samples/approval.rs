//! Approval with sample data: the page behind the link, what is said afterwards, the list on the release's page.

use domain::approval::Role;
use domain::release::State;
use domain::{FieldError, FieldErrors};
use locale::{Language, approval as words, texts};
use web::address;
use web::page::{ApprovalPage, ApprovalToldPage, Approvals, Approver, Attachment, Quotation, Shape};

use crate::sample::{BODY, HEADLINE, STANDFIRST, before, drawn, layout};

const KEY: &str = "4KX79QRD22MNW8TA";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    let wrong = FieldErrors::one("reason", FieldError::TooShort { least: 10 });
    let [thanks, closed] = [
        [texts::approval_done_approved(language), texts::approval_done_approved_advice(language)],
        [texts::approval_closed(language), texts::approval_closed_advice(language)],
    ];
    vec![
        ("approval", asked(language, &FieldErrors::default())),
        ("approval-refused", asked(language, &wrong)),
        ("approval-done", told(language, thanks)),
        ("approval-closed", told(language, closed)),
    ]
}

fn asked(language: Language, errors: &FieldErrors) -> String {
    let path = address::approval(language, KEY);
    drawn(&ApprovalPage {
        layout: layout(language, HEADLINE, &path),
        key: KEY,
        office: "Dinas Pekerjaan Umum Provinsi Borneo Timur",
        by: "Sari Rahmawati",
        name: "Murni Lestari",
        role: words::role(language, Role::Spokesperson),
        number: 2,
        submitted: before(3),
        until: before(-69),
        headline: HEADLINE,
        standfirst: STANDFIRST,
        body: BODY,
        quotations: vec![Quotation {
            words: "Warga di hulu tidak perlu lagi memutar dua jam untuk sampai ke puskesmas",
            speaker: "Murni Lestari",
            position: "Kepala Dinas Pekerjaan Umum",
        }],
        photos: Vec::new(),
        documents: vec![Attachment {
            name: "Rekapitulasi ruas jalan",
            address: "/contoh/rekap.pdf",
            kind: "PDF",
            bytes: Some(412_000),
        }],
        reason: if errors.is_empty() { "" } else { "Salah" },
        errors,
    })
}

fn told(language: Language, [title, advice]: [&str; 2]) -> String {
    let path = address::approval(language, KEY);
    drawn(&ApprovalToldPage { layout: layout(language, title, &path), advice })
}

/// Everybody that can be asked, with every answer there is.
pub(crate) fn approvals(language: Language, state: State, errors: &FieldErrors) -> Approvals<'_> {
    let (submitted, may_ask) = (state == State::Submitted, matches!(state, State::Draft | State::Submitted));
    let line = |name: &str, role, shape, told: String, ask: &'static str| Approver {
        name: name.to_owned(),
        role: words::role(language, role),
        email: "murni@pu.example".to_owned(),
        shape,
        told,
        reason: String::new(),
        ask: (submitted && !ask.is_empty()).then(|| ("/meja/siaran-pers/01JV/persetujuan/1".to_owned(), ask)),
        withdrawal: ("/meja/siaran-pers/01JV/persetujuan/1".to_owned(), texts::approval_remove(language)),
    };
    let (asked, until) = (before(3).brief(language), before(-69).brief(language));
    let lines = vec![
        line(
            "Murni Lestari",
            Role::Spokesperson,
            Shape::Unknown,
            texts::approval_waiting(language, &asked, &until),
            texts::approval_send_again(language),
        ),
        line("Yohanes Ding", Role::Head, Shape::Met, texts::approval_approved(language, &asked), ""),
        Approver {
            reason: "Panjang ruas ketiga belum benar.".to_owned(),
            ..line("Agus Salim", Role::Head, Shape::NotMet, texts::approval_refused(language, &asked), "")
        },
    ];
    Approvals {
        lines,
        missing: if submitted { "Murni Lestari, Agus Salim".to_owned() } else { String::new() },
        may_ask,
        submitted,
        has_mail: true,
        typed: ["spokesperson", if errors.is_empty() { "" } else { "R" }, ""],
        errors,
    }
}
