//! A release in any state as PDF, for its office; and a sample that shows the letterhead.

use ::media::Kind;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::{letterhead, release};
use locale::texts;

use super::release_id;
use crate::answer::{Answer, File};
use crate::app::App;
use crate::paper::{self, Writing};
use crate::route::letter::short_link;
use crate::visitor::Member;

pub(crate) async fn page(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let language = member.visitor.language;
    let seen = release::see(&app.desk, &member.actor, release_id(&id)?).await?;
    let release = seen.release;
    let saved = letterhead::see(&app.desk, &member.actor, release.organisation).await?;
    let office = member.office.as_ref().map_or("", |(_, name)| name);
    let (letterhead, logo) = paper::head(&app, saved, office).await?;
    let day = release.public_from.unwrap_or(app.desk.now());
    let link = release.code.map(|code| short_link(&app, language, &code)).unwrap_or_default();
    let writing = Writing {
        language,
        letterhead,
        logo,
        number: release.letter.map(|letter| letter.text),
        headline: release.text.headline,
        standfirst: release.text.standfirst,
        place: release.text.place,
        body: release.text.body,
        day: member.visitor.moment(day).day(language),
        made: paper::clock(&member.visitor, release.edited_at),
        corrections: Vec::new(),
        link,
        photos: paper::pictures(&app, language, &seen.photos).await?,
    };
    printed(writing, format!("{}.pdf", release.slug)).await
}

pub(crate) async fn sample(State(app): State<App>, member: Member) -> Answer {
    let (language, office, now) = (member.visitor.language, member.office()?, app.desk.now());
    let saved = letterhead::see(&app.desk, &member.actor, office).await?;
    let name = member.office.as_ref().map_or("", |(_, name)| name);
    let (letterhead, logo) = paper::head(&app, saved, name).await?;
    let writing = Writing {
        language,
        letterhead,
        logo,
        number: Some(release::next_number(&app.desk, &member.actor, office).await?),
        headline: texts::sample_headline(language).to_owned(),
        standfirst: String::new(),
        place: texts::sample_place(language).to_owned(),
        body: texts::sample_body(language).to_owned(),
        day: member.visitor.moment(now).day(language),
        made: paper::clock(&member.visitor, now),
        corrections: Vec::new(),
        link: app.origin.to_string(),
        photos: Vec::new(),
    };
    printed(writing, "contoh.pdf".to_owned()).await
}

async fn printed(writing: Writing, saved_as: String) -> Answer {
    let content = writing.printed().await?;
    Ok(File { kind: Kind::Pdf.media_type(), saved_as: Some(saved_as), content }.into_response())
}
