//! A release in any state as PDF, for its office; and a sample that shows the letterhead.

use ::media::Kind;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use desk::release::Seen;
use desk::{letterhead, release};
use domain::release::State as Standing;
use domain::slug::Slug;
use locale::{Language, texts};
use store::version::{Act, Version};
use tokio::sync::SemaphorePermit;

use super::release_id;
use crate::answer::{Answer, File};
use crate::app::App;
use crate::paper::{self, Sheet, Writing};
use crate::route::letter::short_link;
use crate::visitor::{Member, Visitor};

pub(crate) async fn page(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let (visitor, language) = (&member.visitor, member.visitor.language);
    let seen = release::see(&app.desk, &member.actor, release_id(&id)?).await?;
    let saved = letterhead::of_release(&app.desk, &member.actor, &seen.release).await?;
    let place = paper::place().await?;
    let (letterhead, logo) = paper::head(&app, saved, &seen.office.name).await?;
    let (corrections, photos) = (corrections(visitor, &seen), paper::pictures(&app, language, &seen.photos).await?);
    let (release, now) = (seen.release, app.desk.now());
    let link = release.code.map(|code| short_link(&app, language, &code)).unwrap_or_default();
    let name = Slug::from_title(&release.text.headline);
    let made = paper::clock(visitor, release.edited_at);
    let writing = Writing {
        sheet: Sheet { language, letterhead, logo, made },
        mark: mark(language, release.state),
        number: release.letter.map(|letter| letter.text),
        headline: release.text.headline,
        standfirst: release.text.standfirst,
        place: release.text.place,
        body: release.text.body,
        day: visitor.moment(release.public_from.unwrap_or(now)).day(language),
        corrections,
        link,
        photos,
    };
    printed(writing, place, format!("{name}.pdf")).await
}

/// What it says of itself that is no letter that went out.
fn mark(language: Language, state: Standing) -> &'static str {
    match state {
        Standing::Draft | Standing::Submitted => texts::letter_draft_mark(language),
        Standing::Published => "",
        Standing::Withdrawn => texts::letter_withdrawn_mark(language),
    }
}

/// Corrections since everybody could read it.
fn corrections(visitor: &Visitor, seen: &Seen) -> Vec<String> {
    let open = |made: &&Version| {
        made.act == Act::Corrected && seen.release.public_from.is_some_and(|public| made.made_at >= public)
    };
    let told = |made: &Version| {
        let (at, reason) = (visitor.moment(made.made_at).full(visitor.language), made.reason.as_deref());
        texts::letter_corrected(visitor.language, &at, reason.unwrap_or_default())
    };
    seen.versions.iter().filter(open).map(told).collect()
}

pub(crate) async fn sample(State(app): State<App>, member: Member) -> Answer {
    let (language, office, now) = (member.visitor.language, member.office()?, app.desk.now());
    let saved = letterhead::see(&app.desk, &member.actor, office).await?;
    let place = paper::place().await?;
    let name = member.office.as_ref().map_or("", |(_, name)| name);
    let (letterhead, logo) = paper::head(&app, saved, name).await?;
    let made = paper::clock(&member.visitor, now);
    let writing = Writing {
        sheet: Sheet { language, letterhead, logo, made },
        mark: "",
        number: Some(release::next_number(&app.desk, &member.actor, office).await?),
        headline: texts::sample_headline(language).to_owned(),
        standfirst: String::new(),
        place: texts::sample_place(language).to_owned(),
        body: texts::sample_body(language).to_owned(),
        day: member.visitor.moment(now).day(language),
        corrections: Vec::new(),
        link: app.origin.clone(),
        photos: Vec::new(),
    };
    printed(writing, place, "contoh.pdf".to_owned()).await
}

async fn printed(writing: Writing, place: SemaphorePermit<'static>, saved_as: String) -> Answer {
    let content = writing.printed(place).await?;
    Ok(File { kind: Kind::Pdf.media_type(), saved_as: Some(saved_as), content }.into_response())
}
