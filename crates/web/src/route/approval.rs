//! The page behind a link that asks for approval. Its key is the only thing that counts: no account, no cookie. A link that
//! opens nothing shows nothing, whatever the reason.

use ::media::Kind;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::approval::{self, Opened};
use desk::confirmation::{self, Known, Standing};
use domain::confirmation::Kind as Said;
use domain::field::FieldError;
use domain::{FieldErrors, Refusal};
use locale::{approval as words, texts};
use serde::Deserialize;
use store::confirmation::Confirmation;
use store::photo::{Photo as Stored, PhotoSize};

use super::desk::file::file;
use super::media::{attachments, photo_name, saved_as};
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{ApprovalPage, ApprovalToldPage, Entry, Quotation};
use crate::visitor::Visitor;
use crate::{address, markdown};

const NONE: Trouble = Trouble::Refused(Refusal::NotFound);

#[derive(Debug, Default, Deserialize)]
pub(super) struct AnswerForm {
    #[serde(default)]
    answer: String,
    #[serde(default)]
    reason: String,
}

pub(super) async fn page(State(app): State<App>, visitor: Visitor, Path(key): Path<String>) -> Answer {
    asking(&app, &visitor, &key, "", &FieldErrors::default()).await
}

pub(super) async fn answer(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<String>,
    Form(form): Form<AnswerForm>,
) -> Answer {
    let approved = match form.answer.as_str() {
        "approved" => true,
        "refused" => false,
        _ => return Err(FieldErrors::one("answer", FieldError::NotAChoice).into()),
    };
    match approval::decide(&app.desk, &key, approved, &form.reason).await {
        Ok(_) => answer::onward(&address::approval_answered(visitor.language, approved)),
        Err(Error::Fields(errors)) => asking(&app, &visitor, &key, &form.reason, &errors).await,
        Err(Error::Refusal(refusal)) => closed(&visitor, refusal),
        Err(error) => Err(error.into()),
    }
}

/// What is asked, with what was typed.
async fn asking(app: &App, visitor: &Visitor, key: &str, reason: &str, errors: &FieldErrors) -> Answer {
    let opened = match approval::open(&app.desk, key).await {
        Err(Error::Refusal(refusal)) => return closed(visitor, refusal),
        opened => opened?,
    };
    let known = confirmation::read(&app.desk, &opened.release).await?.known;
    let Opened { approver, by, ends_at, office, version, photos, documents, .. } = &opened;
    let (text, body) = (&version.text, markdown::render(&version.text.body));
    let addresses: Vec<[String; 2]> = photos.iter().map(|photo| sizes(key, photo)).collect();
    let place = |name: &str, kind: &str| [address::approval_document(key, name), kind.to_uppercase()];
    let places: Vec<[String; 2]> = documents.iter().map(|known| place(&known.name, &known.kind)).collect();
    let page = ApprovalPage {
        layout: visitor.layout(&text.headline, Entry::None),
        key,
        office: &office.name,
        by,
        name: &approver.name,
        role: &words::role(visitor.language, approver.role).to_lowercase(),
        number: usize::try_from(version.number).unwrap_or_default(),
        submitted: visitor.moment(version.made_at),
        until: visitor.moment(*ends_at),
        headline: &text.headline,
        standfirst: &text.standfirst,
        body: &body,
        quotations: quotations(&known),
        photos: photos.iter().zip(&addresses).map(super::desk::view::photo).collect(),
        documents: attachments(visitor.language, documents, &places, None),
        reason,
        errors,
    };
    answer::refused(&page, if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY })
}

/// What the office confirmed and the text still has, as it will be public.
fn quotations<'a>(known: &'a [Known]) -> Vec<Quotation<'a>> {
    let stands = |known: &&Known| known.standing == Standing::Stands && known.confirmation.kind == Said::Quotation;
    let shown = |known: &'a Known| {
        let Confirmation { words, beside, .. } = &known.confirmation;
        Quotation { words, speaker: &beside.said, position: &beside.office }
    };
    known.iter().filter(stands).map(shown).collect()
}

/// Where a photo is, in a middle size and in its largest.
fn sizes(key: &str, photo: &Stored) -> [String; 2] {
    let address = |size: Option<&PhotoSize>| {
        size.map(|size| address::approval_photo(key, &photo.name, size.width)).unwrap_or_default()
    };
    [address(photo.sizes.get(1).or(photo.sizes.first())), address(photo.sizes.last())]
}

/// A link that cannot be answered: one sentence, and nothing of the release.
fn closed(visitor: &Visitor, refusal: Refusal) -> Answer {
    let language = visitor.language;
    let (title, advice) = match refusal {
        Refusal::VersionPassed => (texts::approval_passed(language), texts::refusal_version_passed(language)),
        _ => (texts::approval_closed(language), texts::approval_closed_advice(language)),
    };
    let layout = visitor.layout(title, Entry::None);
    answer::refused(&ApprovalToldPage { layout, advice }, Trouble::Refused(refusal).status())
}

pub(super) async fn approved(visitor: Visitor) -> Answer {
    let language = visitor.language;
    let layout = visitor.layout(texts::approval_done_approved(language), Entry::None);
    answer::page(&ApprovalToldPage { layout, advice: texts::approval_done_approved_advice(language) })
}

pub(super) async fn sent_back(visitor: Visitor) -> Answer {
    let language = visitor.language;
    let layout = visitor.layout(texts::approval_done_refused(language), Entry::None);
    answer::page(&ApprovalToldPage { layout, advice: texts::approval_done_refused_advice(language) })
}

/// What a link opens, for its files: they are there as long as it can be answered.
async fn opened(app: &App, key: &str) -> Result<Opened, Trouble> {
    match approval::open(&app.desk, key).await {
        Err(Error::Refusal(_)) => Err(NONE),
        opened => Ok(opened?),
    }
}

pub(super) async fn photo(State(app): State<App>, Path((key, name)): Path<(String, String)>) -> Answer {
    let (name, width) = photo_name(&name).ok_or(NONE)?;
    let opened = opened(&app, &key).await?;
    let photo = opened.photos.iter().find(|photo| photo.name == name).ok_or(NONE)?;
    let size = photo.sizes.iter().find(|size| size.width == width).ok_or(NONE)?;
    file(&app, &size.digest, Kind::Jpeg, None).await
}

pub(super) async fn document(State(app): State<App>, Path((key, name)): Path<(String, String)>) -> Answer {
    let opened = opened(&app, &key).await?;
    let document = opened.documents.iter().find(|document| document.name == name).ok_or(NONE)?;
    let kind = Kind::parse(&document.kind).ok_or(NONE)?;
    file(&app, &document.digest, kind, Some(saved_as(&document.title, kind))).await
}
