//! A public release as a letter: its PDF, and where its short link leads. Both ask the gate.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use domain::Refusal;
use domain::release::ShortCode;
use locale::{Language, texts};
use sha2::{Digest, Sha256};
use store::photo::Photo;
use store::public::PublicRelease;

use super::media::release;
use super::public::gate;
use crate::address;
use crate::answer::{Answer, File, Trouble, kept, unchanged};
use crate::app::App;
use crate::page::Share;
use crate::paper::{self, Sheet, Writing};
use crate::visitor::Visitor;

const NONE: Trouble = Trouble::Refused(Refusal::NotFound);

/// On to the release. Not for ever: a browser asks again, and is told nothing of what is not public.
pub(super) async fn short(State(app): State<App>, visitor: Visitor, Path(code): Path<String>) -> Answer {
    let code = ShortCode::parse(&code).ok_or(NONE)?;
    let slug = gate(&app).await?.slug(&code).await?.ok_or(NONE)?;
    Ok((StatusCode::FOUND, [(header::LOCATION, address::release(visitor.language, &slug))]).into_response())
}

/// The short link of a release, whole.
pub(super) fn short_link(app: &App, language: Language, code: &str) -> String {
    format!("{}{}", app.origin, address::short(language, code))
}

/// What a message says of a release.
pub(super) struct Shared<'a> {
    pub(super) office: &'a str,
    pub(super) slug: &'a str,
    pub(super) code: &'a str,
    pub(super) headline: &'a str,
    pub(super) standfirst: &'a str,
    pub(super) place: &'a str,
    pub(super) body: &'a str,
}

impl<'a> Shared<'a> {
    pub(super) fn of(found: &'a PublicRelease) -> Self {
        let PublicRelease { slug, code, headline, standfirst, place, body, office: [_, office, _], .. } = found;
        Self { office, slug, code, headline, standfirst, place, body }
    }
}

/// Most photos that go along: a phone fetches them when it is tapped.
const PHOTOS: usize = 5;

/// How a public release is shared.
pub(super) fn share(app: &App, visitor: &Visitor, shared: &Shared<'_>, photos: &[Photo]) -> Share {
    let language = visitor.language;
    let (heading, short) = (texts::share_heading(language), short_link(app, language, shared.code));
    let text = ::media::chat(&::media::Chat {
        heading: &format!("{heading} {}", shared.office),
        headline: shared.headline,
        standfirst: shared.standfirst,
        place: shared.place,
        body: shared.body,
        more: texts::share_more(language),
        link: &short,
    });
    let middle = |photo: &Photo| {
        let size = photo.sizes.get(1).or(photo.sizes.first())?;
        Some(address::photo(shared.slug, &photo.name, size.width))
    };
    let photos: Vec<String> = photos.iter().take(PHOTOS).filter_map(middle).collect();
    Share { text, short, photos: photos.join(" ") }
}

pub(super) async fn paper(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let (found, language) = (release(&app, &slug).await?, visitor.language);
    let mut gate = gate(&app).await?;
    let (corrections, letterhead) = (gate.corrections(&slug).await?, gate.letterhead(&slug).await?);
    let photos = gate.photos(&slug).await?;
    let id = letterhead.as_ref().map(|known| known.id.to_string()).unwrap_or_default();
    let names: Vec<&str> = photos.iter().map(|photo| photo.name.as_str()).collect();
    let tag = tag(&app, &visitor, &found, (corrections.len(), &id, &names.join(" ")));
    if let Some(same) = unchanged(&tag, headers.get(header::IF_NONE_MATCH)) {
        return Ok(same);
    }
    drop(gate);
    let place = paper::place().await?;
    let (letterhead, logo) = paper::head(&app, letterhead, &found.office[0]).await?;
    let corrected = |made: &store::public::Correction| {
        texts::letter_corrected(language, &visitor.moment(made.at).full(language), &made.reason)
    };
    let made = paper::clock(&visitor, found.changed_at.max(found.public_from));
    let writing = Writing {
        sheet: Sheet { language, letterhead, logo, made },
        mark: "",
        corrections: corrections.iter().map(corrected).collect(),
        day: visitor.moment(found.public_from).day(language),
        link: short_link(&app, language, &found.code),
        photos: paper::pictures(&app, language, &photos).await?,
        number: Some(found.letter.text),
        headline: found.headline,
        standfirst: found.standfirst,
        place: found.place,
        body: found.body,
    };
    let saved_as = Some(format!("{}.pdf", found.slug));
    let content = writing.printed(place).await?;
    Ok((kept(&tag), File { kind: ::media::Kind::Pdf.media_type(), saved_as, content }).into_response())
}

/// Says what the file is made of; of its photos all that can change is that one is taken down.
fn tag(
    app: &App,
    visitor: &Visitor,
    found: &PublicRelease,
    (corrections, letterhead, photos): (usize, &str, &str),
) -> String {
    let made_of = format!(
        "{} {} {} {} {} {corrections} {letterhead} {photos} {}",
        app.origin,
        found.id,
        found.letter.text,
        found.changed_at,
        visitor.language.tag(),
        env!("CARGO_PKG_VERSION"),
    );
    Sha256::digest(made_of.as_bytes()).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}
