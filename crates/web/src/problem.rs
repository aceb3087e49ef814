//! A trouble for programs: "problem details" (RFC 9457), with every field that is wrong. The keys never change; the sentences are
//! those of the pages, in the language of the path.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::FieldError;
use locale::{Language, desk as words};
use serde::Serialize;
use utoipa::ToSchema;

use crate::answer::Trouble;
use crate::page::Message;

/// Why a request was not done.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// What kind of problem: `urn:problem-type:ruhui:` and its key.
    #[serde(rename = "type")]
    #[schema(example = "urn:problem-type:ruhui:changed-meanwhile")]
    kind: String,
    /// The kind in words.
    title: &'static str,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What to do.
    detail: String,
    /// Every field that is wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<WrongField>,
    /// The number under which a failure is in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
}

/// A field that is wrong.
#[derive(Debug, Serialize, ToSchema)]
struct WrongField {
    /// Its name in what was sent.
    field: &'static str,
    /// What is wrong, for programs.
    #[schema(example = "too-short")]
    key: &'static str,
    /// What to do, for people.
    message: String,
}

/// The answer to a program; `number` is that of the log.
pub(crate) fn answer(language: Language, trouble: &Trouble, message: Message<'_>, number: &str) -> Response {
    let errors = match trouble {
        Trouble::Fields(errors) => errors.iter().map(|(field, error)| wrong(language, field, error)).collect(),
        _ => Vec::new(),
    };
    let detail = match trouble {
        Trouble::Unreadable(_, why) if !why.is_empty() => format!("{} {why}", message.advice(language)),
        _ => message.advice(language),
    };
    let status = trouble.status();
    let problem = Problem {
        kind: format!("urn:problem-type:ruhui:{}", key(trouble)),
        title: message.title(language),
        status: status.as_u16(),
        detail,
        errors,
        number: matches!(trouble, Trouble::Failed(_) | Trouble::Away(_) | Trouble::Storage(_))
            .then(|| number.to_owned()),
    };
    let body = serde_json::to_string(&problem).unwrap_or_default();
    let mut response = (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
    if status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Bearer"));
    }
    response
}

fn wrong(language: Language, field: &'static str, error: FieldError) -> WrongField {
    WrongField { field, key: field_key(error), message: words::field_error(language, error) }
}

/// The key of a trouble; a refusal's is its name in `domain`.
fn key(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Refused(refusal) => refusal.to_string().replace(' ', "-"),
        Trouble::Fields(_) => "fields".to_owned(),
        Trouble::Expired => "other-site".to_owned(),
        Trouble::Unreadable(StatusCode::METHOD_NOT_ALLOWED, _) => "method".to_owned(),
        Trouble::NotTaken(_) => "page-not-taken".to_owned(),
        Trouble::Unreadable(..) => "unreadable".to_owned(),
        Trouble::Storage(_) => "storage".to_owned(),
        Trouble::Away(_) => "away".to_owned(),
        Trouble::Failed(_) => "failure".to_owned(),
    }
}

fn field_key(error: FieldError) -> &'static str {
    match error {
        FieldError::Empty => "empty",
        FieldError::File(_) => "file",
        FieldError::TooShort { .. } => "too-short",
        FieldError::TooMany { .. } => "too-many",
        FieldError::TooManyLines { .. } => "too-many-lines",
        FieldError::Pattern(_) => "pattern",
        FieldError::TooLong { .. } => "too-long",
        FieldError::NotAnEmail => "not-an-email",
        FieldError::NotAMoment => "not-a-moment",
        FieldError::NotADay => "not-a-day",
        FieldError::NotANumber => "not-a-number",
        FieldError::BeforeFirst => "before-first",
        FieldError::TooManyDays { .. } => "too-many-days",
        FieldError::TooManyPages { .. } => "too-many-pages",
        FieldError::Past => "past",
        FieldError::Taken => "taken",
        FieldError::NotAChoice => "not-a-choice",
        FieldError::Wrong => "wrong",
        FieldError::TooCommon => "too-common",
        FieldError::Unchanged => "unchanged",
        FieldError::Table(_) => "table",
        FieldError::NotASite => "not-a-site",
        FieldError::Formula => "formula",
        FieldError::NoSuchOrganisation | FieldError::NoSuchOrganisationAt { .. } => "no-such-organisation",
        FieldError::OnlyAssociations => "only-associations",
        FieldError::NotAbove => "not-above",
        FieldError::NotWithThem => "not-with-them",
        FieldError::BadLine { .. } => "bad-line",
        FieldError::ChangedMeanwhile => "changed-meanwhile",
    }
}
