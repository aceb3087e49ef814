//! Whom mail of a release would reach, outlet by outlet, and the choice of some of them.

use axum::Form;
use axum::extract::{Path, Query, State};
use desk::dispatch;
use desk::release;
use domain::dispatch::LeftOut;
use domain::id::OutletId;
use domain::release::State as Standing;
use domain::right::Act;
use locale::texts;
use serde::Deserialize;
use store::recipient::{Recipient, Sought};

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

impl Wanted {
    fn words(&self) -> String {
        self.q.trim().chars().filter(|c| !c.is_control()).take(LONGEST).collect()
    }

    fn part(&self) -> (&'static str, Option<bool>) {
        PARTS.into_iter().find(|(part, _)| *part == self.part).unwrap_or(("all", None))
    }

    /// What is asked for, so many at a time or all of it.
    pub(super) fn sought(&self, most: Option<i64>) -> Sought {
        let after = self.after.parse().ok().filter(|_| most.is_some());
        Sought { words: self.words(), left_out: self.part().1, after, most }
    }
}

/// The parts of the list: their words, and whether their outlets are left out.
const PARTS: [(&str, Option<bool>); 3] = [("all", None), ("reached", Some(false)), ("left_out", Some(true))];

pub(crate) async fn page(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let language = member.visitor.language;
    let seen = release::find(&app.desk, &member.actor, release_id(&id)?).await?;
    let (query, (part, _)) = (wanted.words(), wanted.part());
    let sought = wanted.sought(i64::try_from(PAGE + 1).ok());
    let mut listed = dispatch::outlets(&app.desk, &member.actor, &seen, sought).await?;
    let more = listed.recipients.len() > PAGE;
    listed.recipients.truncate(PAGE);
    let at = |part: &str, after: Option<String>| {
        let after = after.map(|after| format!("&after={after}")).unwrap_or_default();
        format!("{}?part={part}&q={}{after}", address::recipients(language, &id), escaped(&query))
    };
    let labels =
        [texts::recipients_all(language), texts::recipients_reached(language), texts::recipients_left_out(language)];
    let parts = PARTS.into_iter().zip(labels).map(|((word, left_out), label)| {
        let of = listed.tallies.iter().filter(|known| left_out.is_none_or(|wanted| wanted == known.left_out.is_some()));
        let count = of.map(|known| known.outlets).sum();
        RecipientPart { label, count, target: at(word, None), current: word == part }
    });
    let page = RecipientsPage {
        layout: member.layout(texts::recipients_title(language), Entry::Releases),
        id: &id,
        headline: &seen.text.headline,
        moment: member.visitor.moment(listed.at).brief(language),
        query: &query,
        part,
        file: format!("{}?part={part}&q={}", address::recipients_file(language, &id), escaped(&query)),
        parts: parts.collect(),
        rows: listed.recipients.iter().map(|known| row(&member, known)).collect(),
        chosen: listed.chosen,
        may_choose: seen.state != Standing::Withdrawn && member.actor.may(Act::IssueRelease, seen.organisation),
        next: listed.recipients.last().filter(|_| more).map(|last| at(part, Some(last.outlet.to_string()))),
    };
    answer::page(&page)
}

pub(super) fn row<'a>(member: &Member, known: &'a Recipient) -> RecipientRow<'a> {
    let (language, reach) = (member.visitor.language, &known.reach);
    let (shape, told) = match reach.left_out() {
        None if reach.stopped > 0 => {
            (Shape::Look, texts::recipients_some_stopped(language, reach.addresses, reach.stopped))
        }
        None => (Shape::Met, texts::recipients_addresses(language, reach.addresses)),
        Some(LeftOut::NoAddress) => (Shape::Look, texts::recipients_no_address(language).to_owned()),
        Some(LeftOut::Stopped) => (Shape::NotMet, texts::recipients_stopped(language).to_owned()),
        Some(LeftOut::Ended) => {
            let day = reach.over_since().map(|at| member.visitor.moment(at).day(language)).unwrap_or_default();
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
