//! The public page of an outlet that an office lists. All of it goes through the gate.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use domain::Refusal;
use domain::id::CoverageId;
use domain::judgement::{Standing, Step};
use jiff::Timestamp;
use locale::{Language, format, texts};
use serde::Deserialize;
use store::public::{CarriedBy, PublicDifference};

use super::public::{differs, gate};
use super::register::outlet_line;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{CarriedLine, Entry, JudgedView, OutletDifference, OutletLine, PublicOutletPage};
use crate::visitor::Visitor;

/// Lines of each list.
pub(super) const PAGE: usize = 20;
/// Differences that can be turned to: more than that nobody reads, and each question reads all before it.
pub(super) const FURTHEST: usize = 2_000;

/// Where the lists begin.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    sebelum: String,
    sesudah: usize,
}

pub(super) async fn page(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Answer {
    let missing = Trouble::Refused(Refusal::NotFound);
    let before = match wanted.sebelum.as_str() {
        "" => None,
        place => Some(place.parse::<CoverageId>().map_err(|_| missing.clone())?),
    };
    let after = wanted.sesudah.min(FURTHEST);
    let mut gate = gate(&app).await?;
    let (outlet, ids) = gate.outlet(&key).await?.ok_or(missing)?;
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut carried = gate.carried_by(&ids, before, most).await?;
    let mut all = gate.differences_by(&ids, (after, PAGE + 1)).await?;
    let more = (carried.len() > PAGE, all.len() > PAGE);
    carried.truncate(PAGE);
    all.truncate(PAGE);
    let base = address::public_outlet(visitor.language, &outlet.key());
    let older = carried.last().filter(|_| more.0).map(|last| format!("{base}?sebelum={}#carried", last.id));
    let further = more.1.then(|| format!("{base}?sesudah={}#differs", after + PAGE));
    let page = PublicOutletPage {
        layout: visitor.layout(&outlet.name, Entry::PublicDirectory),
        line: OutletLine { key: String::new(), ..outlet_line(&outlet) },
        carried: carried.iter().map(|one| line(&visitor, one)).collect(),
        differs: all.iter().map(|one| difference(&visitor, one)).collect(),
        carried_turn: [(!wanted.sebelum.is_empty()).then(|| base.clone()), older],
        differs_turn: [(after > 0).then(|| format!("{base}#differs")), further],
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}

fn line<'a>(visitor: &Visitor, one: &'a CarriedBy) -> CarriedLine<'a> {
    CarriedLine {
        slug: &one.slug,
        headline: &one.headline,
        published: visitor.moment(Timestamp::from_millisecond(one.public_from).unwrap_or(Timestamp::UNIX_EPOCH)),
        office: &one.office_short,
        address: &one.address,
        title: if one.title.is_empty() { &one.address } else { &one.title },
    }
}

fn difference<'a>(visitor: &Visitor, one: &'a PublicDifference) -> OutletDifference<'a> {
    let language = visitor.language;
    let judged = differs(visitor, one);
    let [answered, corrected] = pace(one);
    let answered = answered.map(|time| texts::outlet_page_answered(language, &told(language, time)));
    let corrected = corrected.map(|time| texts::outlet_page_corrected(language, &told(language, time)));
    OutletDifference {
        judged: JudgedView { outlet: None, ..judged },
        release: one.release.each_ref().map(String::as_str),
        address: &one.address,
        pace: answered.into_iter().chain(corrected).collect(),
    }
}

/// Milliseconds from when the outlet was told to its first answer, and to when it was seen corrected; that one at most, since it was looked at
/// now and then.
pub(super) fn pace(one: &PublicDifference) -> [Option<i64>; 2] {
    let Some(told) = one.told_at else { return [None, None] };
    let since = |at: Timestamp| Some(at.as_millisecond() - told.as_millisecond()).filter(|time| *time >= 0);
    let answers = |step: Step| matches!(step, Step::Answer | Step::Refuse);
    let answered = one.steps.iter().filter(|taken| answers(taken.step)).find_map(|taken| since(taken.at));
    let seen = one.steps.iter().rev().find(|taken| taken.step == Step::SeeCorrected);
    let corrected = seen.filter(|_| one.standing == Standing::Corrected).and_then(|taken| since(taken.at));
    [answered, corrected]
}

/// A time as people say it: minutes, hours, days.
fn told(language: Language, milliseconds: i64) -> String {
    const MINUTE: i64 = 60_000;
    const HOUR: i64 = 60 * MINUTE;
    match milliseconds {
        ..HOUR => {
            texts::outlet_page_minutes(language, usize::try_from(milliseconds / MINUTE).unwrap_or_default().max(1))
        }
        HOUR..172_800_000 => texts::outlet_page_hours(language, &format::tenths(language, milliseconds * 10 / HOUR)),
        _ => texts::outlet_page_days(language, &format::tenths(language, milliseconds * 10 / (24 * HOUR))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_told_in_the_unit_that_fits() {
        let told = |milliseconds| told(Language::Indonesian, milliseconds);
        assert_eq!([told(0), told(3_599_999), told(5_400_000)], ["1 menit", "59 menit", "1,5 jam"]);
        assert_eq!([told(172_799_999), told(172_800_000)], ["47,9 jam", "2,0 hari"]);
    }
}
