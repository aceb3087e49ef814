//! Mail of releases with sample data: whom it reaches, what became of it, the page behind the link that stops it.

use domain::release::State;
use locale::{Language, texts};
use web::address;
use web::page::{Entry, FailedLetter, Mailing, RecipientPart, RecipientRow, RecipientsPage, Sending, Shape, StopPage};

use crate::sample::{HEADLINE, OFFICE, before, desk, drawn, layout};

const KEY: &str = "4KX79QRD22MNW8TA";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    let asked = (texts::stop_title(language), texts::stop_advice(language, OFFICE), Some(KEY), false);
    let done = (texts::stop_done(language), texts::stop_done_advice(language, OFFICE), Some(KEY), true);
    let closed = (texts::stop_closed(language), texts::stop_closed_advice(language).to_owned(), None, false);
    vec![
        ("recipients", recipients(language, true)),
        ("recipients-empty", recipients(language, false)),
        ("stop", stop(language, asked)),
        ("stop-done", stop(language, done)),
        ("stop-closed", stop(language, closed)),
    ]
}

fn stop(language: Language, (title, advice, key, stopped): (&str, String, Option<&str>, bool)) -> String {
    let path = address::stop(language, KEY);
    drawn(&StopPage { layout: layout(language, title, &path), advice: &advice, key, stopped })
}

fn recipients(language: Language, filled: bool) -> String {
    let path = address::recipients(language, "01JV");
    let row = |id: &str, name, shape, told, chosen| RecipientRow { id: id.to_owned(), name, shape, told, chosen };
    let ended = texts::recipients_ended(language, &before(400).day(language));
    let rows = vec![
        row("01JA", "Kabar Merdu", Shape::Met, texts::recipients_addresses(language, 3), true),
        row("01JB", "Suara Hilir", Shape::Look, texts::recipients_some_stopped(language, 1, 2), false),
        row("01JC", "Portal Berita Hulu Sungai Merdu dan Sekitarnya", Shape::NotMet, ended, false),
        row("01JD", "Warta Kota", Shape::Look, texts::recipients_no_address(language).to_owned(), false),
        row("01JE", "Zona Pesisir", Shape::Unknown, texts::recipients_not_accredited(language).to_owned(), false),
    ];
    let part = |label, count, current| RecipientPart { label, count, target: format!("{path}?part=x"), current };
    drawn(&RecipientsPage {
        file: address::recipients_file(language, "01JV"),
        layout: desk(language, texts::recipients_title(language), &path, Entry::Releases),
        id: "01JV",
        headline: HEADLINE,
        moment: before(0).brief(language),
        query: "",
        part: "all",
        parts: vec![
            part(texts::recipients_all(language), 612, true),
            part(texts::recipients_reached(language), 408, false),
            part(texts::recipients_left_out(language), 204, false),
        ],
        rows: if filled { rows } else { Vec::new() },
        chosen: 1,
        may_choose: true,
        next: filled.then(|| format!("{path}?after=01JE")),
    })
}

/// On the release's page: nothing sent yet, or everything that can have become of it.
pub(crate) fn mailing(language: Language, state: State) -> Option<Mailing<'static>> {
    if state == State::Draft {
        return None;
    }
    let failed = |id: &str, outlet: &str, email: &str, reason: &str| FailedLetter {
        id: id.to_owned(),
        outlet: outlet.to_owned(),
        email: email.to_owned(),
        reason: reason.to_owned(),
        at: before(1),
    };
    let by = |hours| texts::dispatch_by(language, &before(hours).brief(language), "Sari Rahmawati");
    let released = Sending {
        title: texts::dispatch_release(language),
        by: by(3),
        lines: vec![
            (Shape::Met, texts::dispatch_sent(language, 1_204)),
            (Shape::Unknown, texts::dispatch_waiting(language, 37)),
            (Shape::NotMet, texts::dispatch_failed(language, 2)),
            (Shape::Look, texts::dispatch_dropped(language, 1)),
        ],
        may_cancel: false,
    };
    let moment = before(-24).brief(language);
    let corrected = Sending {
        title: texts::dispatch_correction(language),
        by: by(1),
        lines: vec![(Shape::Unknown, texts::dispatch_waits(language, &moment))],
        may_cancel: true,
    };
    let sent = state != State::Submitted;
    let unknown = "550 5.1.1 … User unknown in virtual mailbox table";
    let failures = vec![
        failed("01JA", "Kabar Merdu", "redaksi@kabarmerdu.example", unknown),
        failed("01JB", "Suara Hilir", "tumini@suarahilir.example", "552 5.2.2 Mailbox full"),
    ];
    Some(Mailing {
        has_mail: true,
        may_order: true,
        published: state == State::Published,
        accredited: (408, 1_241),
        chosen: (1, 3),
        left_out: [texts::left_no_address(language, 4), texts::left_ended(language, 12)].join(", "),
        picked: "accredited",
        sendings: if sent { vec![released, corrected] } else { Vec::new() },
        told: if sent { 1_241 } else { 0 },
        failed: if sent { failures } else { Vec::new() },
        more: String::new(),
    })
}
