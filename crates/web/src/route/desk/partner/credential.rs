//! A document is given with what it shows, read, and taken back.

use ::media::Kind;
use axum::Form;
use axum::extract::multipart::Multipart;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::Error;
use desk::partner::{self, Given, shown_by};
use domain::id::PartnerId;
use domain::partner::CredentialKind;
use domain::{FieldErrors, Refusal};
use locale::{Language, partner as documents, rules as words, texts};
use serde::Deserialize;
use statute::{Name, NameKind};

use crate::address;
use crate::answer::{self, Answer, File, Trouble};
use crate::app::App;
use crate::page::{CredentialPage, Entry, ShownField};
use crate::route::desk::known;
use crate::route::desk::sent::Sent;
use crate::route::media::saved_as;
use crate::visitor::Member;

/// What was typed.
#[derive(Debug, Default)]
struct Typed {
    details: [String; 4],
    claims: Vec<(String, String)>,
    errors: FieldErrors,
}

fn kind(word: &str) -> Result<CredentialKind, Trouble> {
    CredentialKind::parse(word).ok_or(Trouble::Refused(Refusal::NotFound))
}

pub(in crate::route) async fn form(
    State(app): State<App>,
    member: Member,
    Path((id, word)): Path<(String, String)>,
) -> Answer {
    shown(&app, &member, (known(&id)?, kind(&word)?), &Typed::default()).await
}

async fn shown(app: &App, member: &Member, (id, kind): (PartnerId, CredentialKind), typed: &Typed) -> Answer {
    let language = member.visitor.language;
    let own = partner::own_one(&app.desk, &member.actor, id).await?;
    let [number, issuer, dated, until] = &typed.details;
    let title = texts::credential_title(language, documents::credential(language, kind), &own.name);
    let id = id.to_string();
    let page = CredentialPage {
        layout: member.layout(&title, Entry::Partners),
        partner: [&id, &own.name],
        kind,
        typed: [number, issuer, dated, until],
        shown: shown_by(kind.as_str()).map(|name| field(language, name, typed)).collect(),
        errors: &typed.errors,
    };
    let status = if typed.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

/// The field of a fact.
fn field(language: Language, name: &'static Name, typed: &Typed) -> ShownField {
    let choices = match (&name.of, name.kind) {
        (_, statute::Kind::Truth) => {
            vec![("true", texts::rules_yes(language)), ("false", texts::rules_no(language))]
        }
        (NameKind::Fact(fact), _) => fact
            .words
            .iter()
            .map(|word| (word.is.as_str(), language.choose(word.id.as_str(), word.en.as_str())))
            .collect(),
        _ => Vec::new(),
    };
    let said = typed.claims.iter().find(|(of, _)| *of == name.name).map(|(_, said)| said.clone());
    ShownField {
        name: &name.name,
        label: words::said(language, &name.label),
        typed: said.unwrap_or_default(),
        choices,
        is_day: name.kind == statute::Kind::Day,
    }
}

pub(in crate::route) async fn give(
    State(app): State<App>,
    member: Member,
    Path((id, word)): Path<(String, String)>,
    sent: Multipart,
) -> Answer {
    let (which, kind) = (known::<PartnerId>(&id)?, kind(&word)?);
    let mut sent = Sent::read(sent).await?;
    let details = ["number", "issuer", "dated", "valid_until"].map(|name| sent.take(name));
    let typed = Typed { details, claims: sent.fields, errors: FieldErrors::default() };
    let given = Given { kind, details: typed.details.clone(), claims: typed.claims.clone(), content: sent.file };
    let done = partner::give(&app.desk, &member.actor, which, given).await;
    match done {
        Ok(()) => answer::onward(&format!("{}#documents", address::partner(member.visitor.language, &id))),
        Err(Error::Fields(errors)) => shown(&app, &member, (which, kind), &Typed { errors, ..typed }).await,
        Err(error) => Err(error.into()),
    }
}

/// The file.
pub(in crate::route) async fn file(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let (document, content) = partner::paper(&app.desk, &member.actor, known(&id)?).await?;
    let kind = Kind::parse(&document.file_kind).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let name = saved_as(documents::credential(member.visitor.language, document.kind), kind);
    Ok(File { kind: kind.media_type(), saved_as: Some(name), content }.into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Back {
    partner: String,
}

/// Takes it back.
pub(in crate::route) async fn end(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(back): Form<Back>,
) -> Answer {
    partner::take_back(&app.desk, &member.actor, known(&id)?).await?;
    let language = member.visitor.language;
    let to = back.partner.parse::<PartnerId>();
    answer::onward(&to.map_or_else(|_| address::partners(language), |id| address::partner(language, &id.to_string())))
}
