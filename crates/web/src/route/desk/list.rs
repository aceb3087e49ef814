//! The office's releases, and a new one.

use axum::extract::{Query, State};
use desk::release::{self, Draft};
use domain::release::State as Standing;
use domain::right::Act;
use locale::{desk as words, texts};
use serde::Deserialize;
use store::membership;

use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Entry, ReleaseListPage, Row, StateFilter};
use crate::visitor::Member;

#[derive(Debug, Deserialize)]
pub(crate) struct Filter {
    state: Option<String>,
    q: Option<String>,
}

pub(crate) async fn page(State(app): State<App>, member: Member, Query(filter): Query<Filter>) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let all = release::list(&app.desk, &member.actor, office, None).await?;
    let people = membership::of_organisation(&mut app.desk.db.read().await?, office).await?;
    let wanted = filter.state.as_deref().and_then(Standing::parse);
    let query = filter.q.unwrap_or_default();
    let now = app.desk.now();
    let has = |text: &str| text.to_lowercase().contains(&query.to_lowercase());
    let shown: Vec<_> = all
        .iter()
        .filter(|known| wanted.is_none_or(|state| known.state == state) && has(&known.text.headline))
        .map(|known| (known, known.id.to_string()))
        .collect();
    let rows = shown.iter().map(|(known, id)| Row {
        id,
        headline: &known.text.headline,
        state: known.state,
        waits_until: known.public_from.filter(|from| *from > now).map(|from| member.visitor.moment(from)),
        person: people.iter().find(|place| place.person == known.edited_by).map_or("", |place| &place.name),
        changed: member.visitor.moment(known.edited_at),
    });
    let base = address::desk_releases(language);
    let addresses = Standing::ALL.map(|state| format!("{base}?state={}", state.as_str()));
    let all_filter =
        StateFilter { label: texts::list_all(language), address: &base, count: all.len(), current: wanted.is_none() };
    let filters =
        std::iter::once(all_filter).chain(Standing::ALL.into_iter().zip(&addresses).map(|(state, address)| {
            let count = all.iter().filter(|known| known.state == state).count();
            StateFilter { label: words::state(language, state), address, count, current: wanted == Some(state) }
        }));
    let may_write = member.actor.may(Act::WriteRelease, office);
    let layout = member.layout(texts::nav_releases(language), Entry::Releases);
    let (filters, rows) = (filters.collect(), rows.collect());
    answer::page(&ReleaseListPage { layout, filters, query: &query, rows, older: None, may_write })
}

/// A new draft, opened in the editor.
pub(crate) async fn create(State(app): State<App>, member: Member) -> Answer {
    let headline = texts::release_untitled(member.visitor.language).to_owned();
    let draft = Draft { headline, ..Draft::default() };
    let id = release::create(&app.desk, &member.actor, member.office()?, &draft).await?;
    answer::onward(&address::desk_act(member.visitor.language, &id.to_string(), address::Act::Text))
}
