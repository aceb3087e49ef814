//! Photos and documents of a release: the page, uploads, and what can be done with each. A refused form is shown again with what
//! was typed.

use axum::Form;
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::media::{self, Carried};
use desk::{Error, release};
use domain::id::ReleaseId;
use domain::media::{FileFault, LARGEST, PhotoWords};
use domain::release::{State as Standing, Step};
use domain::right::Act;
use domain::{FieldErrors, Refusal};
use locale::{Language, media as words, texts};
use serde::Deserialize;
use store::document::Document;

use super::release_id;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Correction, DeskDocument, DeskPhoto, Entry, MediaPage};
use crate::visitor::Member;

/// What was refused and is shown again.
#[derive(Debug, Default)]
pub(super) struct Tried {
    /// Names of files with why they were not taken.
    pub(super) refused: Vec<(String, String)>,
    /// Why the release cannot go on.
    pub(super) refusal: Option<Refusal>,
    /// The photo or document whose form was refused.
    pub(super) name: String,
    pub(super) typed: TypedWords,
    pub(super) errors: FieldErrors,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct TypedWords {
    #[serde(default)]
    alternative: String,
    #[serde(default)]
    caption: String,
    #[serde(default)]
    credit: String,
    #[serde(default)]
    rights: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    reason: String,
}

pub(crate) async fn page(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let carried = media::see(&app.desk, &member.actor, release_id(&id)?).await?;
    shown(&member, &carried, Tried::default(), StatusCode::OK)
}

pub(super) fn shown(member: &Member, carried: &Carried, tried: Tried, status: StatusCode) -> Answer {
    let (language, known) = (member.visitor.language, &carried.release);
    let id = known.id.to_string();
    let TypedWords { alternative, caption, credit, rights, title, reason } = tried.typed;
    let typed = PhotoWords { alternative, caption, credit, rights };
    let none = FieldErrors::default();
    let may_change = release::steps(&member.actor, known).contains(&Step::Edit);
    let photos = carried.photos.iter().map(|photo| {
        let again = photo.name == tried.name;
        // A middle size, where there is one.
        let size = photo.sizes.get(1).or(photo.sizes.first());
        let (width, height) = size.map_or((0, 0), |size| (size.width, size.height));
        DeskPhoto {
            name: &photo.name,
            address: address::desk_photo(&id, &photo.name, width),
            width,
            height,
            kind: photo.kind.to_uppercase(),
            bytes: photo.bytes,
            reason: if again { &reason } else { "" },
            // A refused take-down has no words of the photo.
            words: if again && may_change { &typed } else { &photo.words },
            errors: if again { &tried.errors } else { &none },
        }
    });
    let document = |known| document_of(known, &tried.name, &title, (&tried.errors, &none));
    let (signed, documents): (Vec<_>, Vec<_>) = carried.documents.iter().partition(|known| known.signed.is_some());
    let page = MediaPage {
        layout: member.layout(texts::media_title(language), Entry::Releases),
        id: &id,
        headline: &known.text.headline,
        may_change,
        may_take_down: matches!(known.state, Standing::Published | Standing::Withdrawn)
            && member.actor.may(Act::IssueRelease, known.organisation),
        taken_down: carried
            .removals
            .iter()
            .map(|made| Correction { at: member.visitor.moment(made.at), reason: &made.reason })
            .collect(),
        refused: tried.refused,
        refusal: tried.refusal,
        photos: photos.collect(),
        documents: documents.into_iter().map(document).collect(),
        signed: signed.first().map(|known| document(known)),
        may_sign: media::may_sign(&member.actor, known),
    };
    answer::refused(&page, status)
}

/// A document with its form; what was typed in place of what is stored where its form was refused.
fn document_of<'a>(
    known: &'a Document,
    refused: &str,
    typed: &'a str,
    (errors, none): (&'a FieldErrors, &'a FieldErrors),
) -> DeskDocument<'a> {
    let again = known.name == refused;
    DeskDocument {
        name: &known.name,
        kind: known.kind.to_uppercase(),
        bytes: known.bytes,
        title: if again { typed } else { &known.title },
        errors: if again { errors } else { none },
    }
}

/// Takes each file by itself: one that is refused does not hold up the others.
pub(crate) async fn add(State(app): State<App>, member: Member, Path(id): Path<String>, mut form: Multipart) -> Answer {
    let (id, language) = (release_id(&id)?, member.visitor.language);
    let mut refused = Vec::new();
    loop {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(_) => {
                refused.push((String::new(), words::fault(language, FileFault::TooLarge)));
                break;
            }
        };
        let name = field.file_name().unwrap_or_default().to_owned();
        let fault = match content(field).await {
            Ok(content) => match media::add(&app.desk, &member.actor, id, &name, content).await {
                Ok(()) => continue,
                Err(Error::Fields(errors)) => errors.of("file").map(|error| locale::desk::field_error(language, error)),
                Err(other) => return Err(other.into()),
            },
            Err(fault) => Some(words::fault(language, fault)),
        };
        refused.push((name, fault.unwrap_or_default()));
    }
    if refused.is_empty() {
        return answer::onward(&address::desk_media(language, &id.to_string()));
    }
    let carried = media::see(&app.desk, &member.actor, id).await?;
    shown(&member, &carried, Tried { refused, ..Tried::default() }, StatusCode::UNPROCESSABLE_ENTITY)
}

/// The bytes of an uploaded file, no more than a file may have.
pub(super) async fn content(mut field: Field<'_>) -> Result<Vec<u8>, FileFault> {
    let mut content = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_| FileFault::TooLarge)? {
        content.extend_from_slice(&piece);
        if u64::try_from(content.len()).unwrap_or(u64::MAX) > LARGEST {
            return Err(FileFault::TooLarge);
        }
    }
    Ok(content)
}

/// On to what was changed, or the page again with what is wrong.
async fn done(
    app: &App,
    member: &Member,
    (id, name): (ReleaseId, String),
    typed: TypedWords,
    result: Result<(), Error>,
) -> Answer {
    match result {
        Ok(()) => answer::onward(&page_of(member.visitor.language, id)),
        Err(Error::Fields(errors)) => {
            let carried = media::see(&app.desk, &member.actor, id).await?;
            let tried = Tried { name, typed, errors, ..Tried::default() };
            shown(member, &carried, tried, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(other) => Err(other.into()),
    }
}

fn page_of(language: Language, id: ReleaseId) -> String {
    address::desk_media(language, &id.to_string())
}

type Named = Path<(String, String)>;

pub(crate) async fn tell_photo(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Named,
    Form(typed): Form<TypedWords>,
) -> Answer {
    let id = release_id(&id)?;
    let result = match PhotoWords::parse(&typed.alternative, &typed.caption, &typed.credit, &typed.rights) {
        Ok(words) => media::tell_photo(&app.desk, &member.actor, id, &name, &words).await,
        Err(errors) => Err(errors.into()),
    };
    done(&app, &member, (id, name), typed, result).await
}

pub(crate) async fn put_photo_first(State(app): State<App>, member: Member, Path((id, name)): Named) -> Answer {
    let id = release_id(&id)?;
    let result = media::put_photo_first(&app.desk, &member.actor, id, &name).await;
    done(&app, &member, (id, name), TypedWords::default(), result).await
}

pub(crate) async fn remove_photo(State(app): State<App>, member: Member, Path((id, name)): Named) -> Answer {
    let id = release_id(&id)?;
    let result = media::remove_photo(&app.desk, &member.actor, id, &name).await;
    done(&app, &member, (id, name), TypedWords::default(), result).await
}

/// Takes a photo of a published release down, for a reason that everybody reads.
pub(crate) async fn take_down(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Named,
    Form(typed): Form<TypedWords>,
) -> Answer {
    let id = release_id(&id)?;
    let result = media::take_down(&app.desk, &member.actor, id, &name, &typed.reason).await;
    done(&app, &member, (id, name), typed, result).await
}

pub(crate) async fn name_document(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Named,
    Form(typed): Form<TypedWords>,
) -> Answer {
    let id = release_id(&id)?;
    let result = media::name_document(&app.desk, &member.actor, id, &name, &typed.title).await;
    done(&app, &member, (id, name), typed, result).await
}

pub(crate) async fn remove_document(State(app): State<App>, member: Member, Path((id, name)): Named) -> Answer {
    let id = release_id(&id)?;
    let result = media::remove_document(&app.desk, &member.actor, id, &name).await;
    done(&app, &member, (id, name), TypedWords::default(), result).await
}

/// A release that cannot go on for its photos: its page of photos says why.
pub(super) async fn held_up(app: &App, member: &Member, id: ReleaseId, refusal: Refusal) -> Answer {
    let carried = media::see(&app.desk, &member.actor, id).await.map_err(Trouble::from)?;
    let tried = Tried { refusal: Some(refusal), ..Tried::default() };
    shown(member, &carried, tried, StatusCode::CONFLICT)
}
