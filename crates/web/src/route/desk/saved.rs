//! Lists of the desk as tables to be saved: what is on the screen, all pages of it.

use axum::extract::{Path, Query, State};
use axum::response::IntoResponse as _;
use desk::{dispatch, release};
use jiff::Timestamp;
use locale::{desk as words, texts};
use store::membership;
use store::overview::Wanted;
use store::release::Release;

use super::directory::table;
use super::list::Filter;
use super::{recipients, release_id};
use crate::address;
use crate::answer::Answer;
use crate::app::App;
use crate::visitor::Member;

/// The office's releases, those that are asked for.
pub(crate) async fn releases(State(app): State<App>, member: Member, Query(filter): Query<Filter>) -> Answer {
    let (language, office, now) = (member.visitor.language, member.office()?, app.desk.now());
    let (state, headline) = filter.wanted();
    let wanted = Wanted { state, headline: &headline };
    let clock = |at: Timestamp| member.visitor.site.zone.clock(at).strftime("%Y-%m-%d %H:%M").to_string();
    let names = membership::names(&mut app.desk.db.read().await?, office).await?;
    let line = |known: &Release| {
        let public = known.seen_from().filter(|from| *from <= now).map(|_| address::release(language, &known.slug));
        [
            known.letter.as_ref().map(|letter| letter.text.clone()).unwrap_or_default(),
            known.text.headline.clone(),
            words::state(language, known.state).to_owned(),
            known.public_from.map(clock).unwrap_or_default(),
            clock(known.edited_at),
            names.get(&known.edited_by).cloned().unwrap_or_default(),
            public.map(|path| format!("{}{path}", app.origin)).unwrap_or_default(),
        ]
    };
    let (mut lines, mut before) = (Vec::new(), None);
    loop {
        let found = release::search(&app.desk, &member.actor, office, &wanted, before).await?;
        lines.extend(found.releases.iter().map(line));
        let Some(last) = found.releases.last().filter(|_| found.more) else { break };
        before = Some((last.edited_at, last.id));
    }
    let heads = [
        texts::field_number(language),
        texts::field_headline(language),
        texts::list_state(language),
        texts::field_public_from(language),
        texts::list_changed(language),
        texts::field_name(language),
        texts::list_address(language),
    ];
    Ok(table(media::sheet(heads, lines.iter().map(|line| line.iter().map(String::as_str))), "siaran-pers.csv"))
}

/// Whom mail of a release would reach, outlet by outlet.
pub(crate) async fn recipients(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Query(wanted): Query<recipients::Wanted>,
) -> Answer {
    let language = member.visitor.language;
    let seen = release::find(&app.desk, &member.actor, release_id(&id)?).await?;
    let listed = dispatch::outlets(&app.desk, &member.actor, &seen, wanted.sought(None)).await?;
    let lines = listed.recipients.iter().map(|known| {
        let row = recipients::row(&member, known);
        let chosen = if row.chosen { texts::recipients_chosen(language) } else { "" };
        [row.name.to_owned(), row.told, chosen.to_owned()]
    });
    let lines: Vec<_> = lines.collect();
    let heads =
        [texts::recipients_outlet(language), texts::recipients_told(language), texts::recipients_chosen(language)];
    let content = media::sheet(heads, lines.iter().map(|line| line.iter().map(String::as_str)));
    Ok(table(content, "penerima.csv").into_response())
}
