//! Joint programmes as everybody reads them: on the page of partners, and on the page of whoever runs them.

use jiff::civil::Date;
use locale::{format, partner, programme as words};
use store::public::PublicProgramme;

use super::desk::partner::{counts, standing};
use crate::address;
use crate::page::ProgrammeLine;
use crate::visitor::Visitor;

/// A programme in a public list.
pub(super) fn line(visitor: &Visitor, known: PublicProgramme, today: Date) -> ProgrammeLine {
    let language = visitor.language;
    let stage = known.stage(today);
    let off = known.called_off.as_ref().map(|(at, _)| visitor.moment(*at).day(language)).unwrap_or_default();
    let agreement = known
        .agreement
        .map(|(kind, number, subject)| format!("{} {number}: {subject}", partner::agreement(language, kind)));
    let organisers = std::iter::once(known.office).chain(known.organisers);
    ProgrammeLine {
        title: known.title,
        kind: words::kind(language, known.kind),
        days: format::days(language, known.days.first, known.days.last),
        organisers: organisers.map(|[slug, name]| (name, address::organisation(language, &slug))).collect(),
        standing: standing(language, stage, &off),
        counts: counts(language, known.kind, known.counted),
        agreement: agreement.unwrap_or_default(),
        reason: known.called_off.map(|(_, reason)| reason).unwrap_or_default(),
        id: known.id,
    }
}
