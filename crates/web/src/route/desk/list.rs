//! The office's releases, and a new one.

use axum::extract::{Query, State};
use desk::release::{self, Draft};
use domain::release::State as Standing;
use domain::right::Act;
use locale::{Language, desk as words, texts};
use serde::Deserialize;
use store::membership;
use store::overview::Wanted;
use store::public::Place;

use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Entry, ReleaseListPage, Row, StateFilter};
use crate::route::archive::{spot, written};
use crate::route::search::escaped;
use crate::visitor::Member;

/// Longest part of a headline that is looked for, in characters.
const LONGEST: usize = 100;

#[derive(Debug, Deserialize)]
pub(crate) struct Filter {
    state: Option<String>,
    q: Option<String>,
    before: Option<String>,
}

impl Filter {
    /// What is asked for: a state, a part of a headline.
    pub(super) fn wanted(&self) -> (Option<Standing>, String) {
        let state = self.state.as_deref().and_then(Standing::parse);
        let typed = self.q.as_deref().unwrap_or_default().trim();
        (state, typed.chars().filter(|c| !c.is_control()).take(LONGEST).collect())
    }
}

/// The list's address with what is asked for, to be continued.
fn query(state: Option<Standing>, headline: &str) -> String {
    let state = state.map(|state| format!("state={}", state.as_str()));
    let headline = (!headline.is_empty()).then(|| format!("q={}", escaped(headline)));
    state.into_iter().chain(headline).collect::<Vec<_>>().join("&")
}

fn joined(base: &str, query: &str) -> String {
    if query.is_empty() { base.to_owned() } else { format!("{base}?{query}") }
}

pub(crate) async fn page(State(app): State<App>, member: Member, Query(filter): Query<Filter>) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let (state, headline) = filter.wanted();
    let before = filter.before.as_deref().and_then(spot);
    let before = before.and_then(|place| Some((place.at, place.id.parse().ok()?)));
    let wanted = Wanted { state, headline: &headline };
    let found = release::search(&app.desk, &member.actor, office, &wanted, before).await?;
    let names = membership::names(&mut app.desk.db.read().await?, office).await?;
    let now = app.desk.now();
    let ids: Vec<String> = found.releases.iter().map(|known| known.id.to_string()).collect();
    let rows = found.releases.iter().zip(&ids).map(|(known, id)| Row {
        id,
        headline: &known.text.headline,
        state: known.state,
        waits_until: known.public_from.filter(|from| *from > now).map(|from| member.visitor.moment(from)),
        person: names.get(&known.edited_by).map_or("", String::as_str),
        changed: member.visitor.moment(known.edited_at),
    });
    let base = address::desk_releases(language);
    let states = std::iter::once(None).chain(Standing::ALL.map(Some));
    let addresses: Vec<_> = states.map(|state| (state, joined(&base, &query(state, "")))).collect();
    let last = found.releases.last().filter(|_| found.more);
    let place = last.map(|last| written(&Place { at: last.edited_at, id: last.id.to_string() }));
    let before_it = |place: String| [query(state, &headline), format!("before={place}")].join("&");
    let older = place.map(|place| joined(&base, before_it(place).trim_start_matches('&')));
    let newest = before.map(|_| joined(&base, &query(state, &headline)));
    let layout = member.layout(texts::nav_releases(language), Entry::Releases);
    let file = joined(&address::desk_releases_file(language), &query(state, &headline));
    answer::page(&ReleaseListPage {
        layout,
        file: &file,
        filters: filters(language, &addresses, &found.counts, state),
        query: &headline,
        state: state.map_or("", Standing::as_str),
        rows: rows.collect(),
        newest: newest.as_deref(),
        older: older.as_deref(),
        may_write: member.actor.may(Act::WriteRelease, office),
    })
}

fn filters<'a>(
    language: Language,
    addresses: &'a [(Option<Standing>, String)],
    counts: &[(Standing, i64)],
    current: Option<Standing>,
) -> Vec<StateFilter<'a>> {
    let count = |wanted: Option<Standing>| {
        let of = counts.iter().filter(|(state, _)| wanted.is_none_or(|wanted| wanted == *state));
        usize::try_from(of.map(|(_, count)| count).sum::<i64>()).unwrap_or_default()
    };
    let filter = |(state, address): &'a (Option<Standing>, String)| StateFilter {
        label: state.map_or(texts::list_all(language), |state| words::state(language, state)),
        address,
        count: count(*state),
        current: current == *state,
    };
    addresses.iter().map(filter).collect()
}

/// A new draft, opened in the editor.
pub(crate) async fn create(State(app): State<App>, member: Member) -> Answer {
    let headline = texts::release_untitled(member.visitor.language).to_owned();
    let draft = Draft { headline, ..Draft::default() };
    let id = release::create(&app.desk, &member.actor, member.office()?, &draft).await?;
    answer::onward(&address::desk_act(member.visitor.language, &id.to_string(), address::Act::Text))
}
