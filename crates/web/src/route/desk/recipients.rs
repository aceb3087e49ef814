//! Whom mail of a release would reach, outlet by outlet, and the choice of some of them. All outlets are read at once: they are
//! counted anyway, and an office has some hundreds.

use axum::Form;
use axum::extract::{Path, Query, State};
use desk::dispatch;
use desk::release;
use domain::directory::fold;
use domain::dispatch::LeftOut;
use domain::id::OutletId;
use domain::release::State as Standing;
use domain::right::Act;
use locale::texts;
use serde::Deserialize;
use store::recipient::Recipient;

use super::release_id;
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Entry, RecipientPart, RecipientRow, RecipientsPage, Shape};
use crate::route::search::escaped;
use crate::visitor::Member;

/// Outlets on a page.
const PAGE: usize = 100;

/// Longest text that is looked for, in characters.
const LONGEST: usize = 100;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    q: String,
    #[serde(default)]
    part: String,
    #[serde(default)]
    after: String,
}

/// The parts of the list.
const PARTS: [&str; 3] = ["all", "reached", "left_out"];

fn belongs(known: &Recipient, part: &str) -> bool {
    match part {
        "reached" => known.reach.left_out().is_none(),
        "left_out" => known.reach.left_out().is_some(),
        _ => true,
    }
}

pub(crate) async fn page(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let language = member.visitor.language;
    let seen = release::see(&app.desk, &member.actor, release_id(&id)?).await?.release;
    let (moment, outlets) = dispatch::outlets(&app.desk, &member.actor, &seen).await?;
    let query: String = wanted.q.trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    let part = PARTS.into_iter().find(|part| *part == wanted.part).unwrap_or("all");
    let words = fold(&query);
    let all: Vec<&Recipient> = outlets.iter().filter(|known| fold(&known.name).contains(&words)).collect();
    let at = |part: &str, after: Option<String>| {
        let after = after.map(|after| format!("&after={after}")).unwrap_or_default();
        format!("{}?part={part}&q={}{after}", address::recipients(language, &id), escaped(&query))
    };
    let labels =
        [texts::recipients_all(language), texts::recipients_reached(language), texts::recipients_left_out(language)];
    let parts = PARTS.into_iter().zip(labels).map(|(word, label)| RecipientPart {
        label,
        count: all.iter().filter(|known| belongs(known, word)).count(),
        target: at(word, None),
        current: word == part,
    });
    let listed: Vec<&Recipient> = all.iter().copied().filter(|known| belongs(known, part)).collect();
    let from = listed.iter().position(|known| known.outlet.to_string() == wanted.after).map_or(0, |place| place + 1);
    let shown: Vec<&Recipient> = listed.iter().copied().skip(from).take(PAGE).collect();
    let more = listed.len() > from + shown.len();
    let page = RecipientsPage {
        layout: member.layout(texts::recipients_title(language), Entry::Releases),
        id: &id,
        headline: &seen.text.headline,
        moment: member.visitor.moment(moment).brief(language),
        query: &query,
        part,
        parts: parts.collect(),
        rows: shown.iter().map(|known| row(&member, known)).collect(),
        chosen: outlets.iter().filter(|known| known.chosen).count(),
        may_choose: seen.state != Standing::Withdrawn && member.actor.may(Act::IssueRelease, seen.organisation),
        next: shown.last().filter(|_| more).map(|last| at(part, Some(last.outlet.to_string()))),
    };
    answer::page(&page)
}

fn row<'a>(member: &Member, known: &'a Recipient) -> RecipientRow<'a> {
    let (language, reach) = (member.visitor.language, &known.reach);
    let (shape, told) = match reach.left_out() {
        None if reach.stopped > 0 => {
            (Shape::Look, texts::recipients_some_stopped(language, reach.addresses, reach.stopped))
        }
        None => (Shape::Met, texts::recipients_addresses(language, reach.addresses)),
        Some(LeftOut::NoAddress) => (Shape::Look, texts::recipients_no_address(language).to_owned()),
        Some(LeftOut::Stopped) => (Shape::NotMet, texts::recipients_stopped(language).to_owned()),
        Some(LeftOut::Ended(at)) => {
            let day = member.visitor.moment(at).day(language);
            (Shape::NotMet, texts::recipients_ended(language, &day))
        }
        Some(LeftOut::NotAccredited) => (Shape::Unknown, texts::recipients_not_accredited(language).to_owned()),
    };
    RecipientRow { id: known.outlet.to_string(), name: &known.name, shape, told, chosen: known.chosen }
}

/// Takes the ticks of the outlets that were shown.
pub(crate) async fn choose(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Answer {
    let named = |name: &str| -> Vec<OutletId> {
        let values = fields.iter().filter(|(field, _)| field == name);
        values.filter_map(|(_, value)| value.parse().ok()).collect()
    };
    dispatch::choose(&app.desk, &member.actor, release_id(&id)?, &named("shown"), &named("outlet")).await?;
    answer::onward(&address::desk_release(member.visitor.language, &id))
}
