//! The office's letterhead and numbers for programs: its words as JSON, its picture as a file, and a sample as PDF. Each change holds
//! for letters that go out after it.

use ::desk::letterhead::{self, LogoChange};
use axum::Json;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::IntoResponse;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::letterhead::{Letterhead as Words, TypedLetterhead};
use domain::media::{FileFault, LARGEST};
use domain::right::Act;
use serde::{Deserialize, Serialize};
use store::letterhead::SavedLetterhead;
use utoipa::ToSchema;

use super::super::given::Given;
use super::super::shape::Moment;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::problem::Problem;
use crate::route::desk;
use crate::visitor::Member;

/// What stands above and below letters. What is left out is empty afterwards.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterheadWords {
    /// The government above the office.
    #[serde(default)]
    #[schema(max_length = 120, example = "Pemerintah Provinsi Borneo Timur")]
    authority: String,
    /// The office, in up to three lines.
    #[schema(min_length = 2, max_length = 160)]
    name: String,
    /// Street, town, postal code: up to three lines.
    #[serde(default)]
    #[schema(max_length = 240)]
    address: String,
    /// Telephone and fax.
    #[serde(default)]
    #[schema(max_length = 80)]
    phone: String,
    #[serde(default)]
    #[schema(max_length = 120)]
    email: String,
    #[serde(default)]
    #[schema(max_length = 120)]
    site: String,
    /// The place in the line above the signature; else the release's own.
    #[serde(default)]
    #[schema(max_length = 80)]
    seat: String,
    /// Whom journalists ask: up to four lines.
    #[serde(default)]
    #[schema(max_length = 300)]
    contact: String,
    /// The signer's office, in up to three lines.
    #[serde(default)]
    #[schema(max_length = 160)]
    signer_office: String,
    #[serde(default)]
    #[schema(max_length = 120)]
    signer: String,
    /// How numbers are written; `{nomor}/{tahun}` where it is empty.
    #[serde(default)]
    #[schema(example = "{nomor-3}/SP/DISKOMINFO/{bulan-romawi}/{tahun}")]
    pattern: String,
}

impl LetterheadWords {
    fn of(words: &Words) -> Self {
        let Words { authority, name, address, phone, email, site, seat, contact, signer_office, signer, pattern } =
            words.clone();
        let pattern = pattern.as_str().to_owned();
        Self { authority, name, address, phone, email, site, seat, contact, signer_office, signer, pattern }
    }

    fn typed(self) -> TypedLetterhead {
        let Self { authority, name, address, phone, email, site, seat, contact, signer_office, signer, pattern } = self;
        TypedLetterhead { authority, name, address, phone, email, site, seat, contact, signer_office, signer, pattern }
    }
}

/// The picture beside a letterhead.
#[derive(Debug, Serialize, ToSchema)]
struct LogoSize {
    /// Pixels.
    width: u32,
    /// Pixels.
    height: u32,
}

/// The letterhead of an office.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Letterhead {
    words: LetterheadWords,
    logo: Option<LogoSize>,
    /// The number that the next release would get now.
    #[schema(example = "017/SP/DISKOMINFO/V/2026")]
    next_number: String,
    /// Name of the person who saved it; none where none was set up, so that `words` are the office's name alone.
    saved_by: Option<String>,
    saved_at: Option<Moment>,
}

async fn shown(app: &App, member: &Member) -> Answer {
    let office = member.office()?;
    let saved = letterhead::see(&app.desk, &member.actor, office).await?;
    let next_number = ::desk::release::next_number(&app.desk, &member.actor, office).await?;
    let name = member.office.as_ref().map_or("", |(_, name)| name);
    let words = saved.as_ref().map_or_else(|| Words::of_office(name), |saved| saved.words.clone());
    let logo = saved.as_ref().and_then(|saved: &SavedLetterhead| saved.logo.as_ref());
    let letterhead = Letterhead {
        words: LetterheadWords::of(&words),
        logo: logo.map(|logo| LogoSize { width: logo.width, height: logo.height }),
        next_number,
        saved_at: saved.as_ref().map(|saved| Moment(saved.made_at)),
        saved_by: saved.map(|saved| saved.made_by),
    };
    Ok(Json(letterhead).into_response())
}

#[utoipa::path(get, path = "/api/desk/letterhead", operation_id = "read_letterhead", tag = "desk",
    responses((status = 200, description = "What holds now", body = Letterhead)))]
/// The office's letterhead
pub(crate) async fn read(State(app): State<App>, member: Member) -> Answer {
    shown(&app, &member).await
}

#[utoipa::path(put, path = "/api/desk/letterhead", operation_id = "change_letterhead", tag = "desk",
    request_body = LetterheadWords,
    responses((status = 200, description = "What holds for the next letters; the logo stays", body = Letterhead)))]
/// Change the letterhead
pub(crate) async fn change(State(app): State<App>, member: Member, Given(words): Given<LetterheadWords>) -> Answer {
    letterhead::save(&app.desk, &member.actor, member.office()?, &words.typed(), LogoChange::Keep).await?;
    shown(&app, &member).await
}

#[utoipa::path(get, path = "/api/desk/letterhead/sample.pdf", operation_id = "read_letterhead_sample", tag = "desk",
    responses((status = 200, description = "A letter under it", content_type = "application/pdf", body = [u8])))]
/// A sample of the letterhead
pub(crate) async fn sample(State(app): State<App>, member: Member) -> Answer {
    desk::paper::sample(State(app), member).await
}

#[utoipa::path(get, path = "/api/desk/letterhead/logo", operation_id = "read_logo", tag = "desk",
    responses((status = 200, description = "As it is printed", content_type = "image/jpeg", body = [u8])))]
/// The picture beside the letterhead
pub(crate) async fn logo(State(app): State<App>, member: Member) -> Answer {
    desk::letterhead::logo(State(app), member).await
}

#[utoipa::path(put, path = "/api/desk/letterhead/logo", operation_id = "put_logo", tag = "desk",
    request_body(content = [u8], content_type = "application/octet-stream",
        description = "A JPEG, PNG or WebP of at most 25 MB, as it is, whatever its media type is said to be"),
    responses((status = 200, description = "The letterhead with this picture", body = Letterhead),
        (status = 503, description = "Files cannot be stored now", body = Problem,
            content_type = "application/problem+json")))]
/// Put a picture beside the letterhead
pub(crate) async fn put_logo(State(app): State<App>, member: Member, request: Request) -> Answer {
    let office = member.office()?;
    // Nothing is read of what may not be saved.
    if !member.actor.may(Act::KeepLetterhead, office) {
        return Err(Trouble::Refused(Refusal::NotAllowed));
    }
    let too_large = |_| FieldErrors::one("logo", FieldError::File(FileFault::TooLarge));
    let most = usize::try_from(LARGEST).unwrap_or(usize::MAX);
    let content = to_bytes(request.into_body(), most).await.map_err(too_large)?;
    letterhead::set_logo(&app.desk, &member.actor, office, LogoChange::Put(content.into())).await?;
    shown(&app, &member).await
}

#[utoipa::path(delete, path = "/api/desk/letterhead/logo", operation_id = "remove_logo", tag = "desk",
    responses((status = 200, description = "The letterhead without a picture", body = Letterhead)))]
/// Take the picture beside the letterhead away
pub(crate) async fn remove_logo(State(app): State<App>, member: Member) -> Answer {
    letterhead::set_logo(&app.desk, &member.actor, member.office()?, LogoChange::Remove).await?;
    shown(&app, &member).await
}
