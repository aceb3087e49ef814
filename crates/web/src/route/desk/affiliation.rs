//! The members of an association, and what the companies of outlets say to that.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::{Error, affiliation};
use domain::Refusal;
use domain::affiliation::{Answered, TrustFile};
use domain::directory::Site;
use domain::field::FieldErrors;
use domain::right::Act;
use jiff::Timestamp;
use locale::{Language, format, texts};
use serde::Deserialize;
use store::affiliation::Affiliation;

use super::known;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{AffiliationLine, AffiliationsPage, Entry, Shape};
use crate::visitor::Member;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    members: String,
    affiliation: String,
    answer: String,
}

pub(in crate::route) async fn page(State(app): State<App>, member: Member) -> Answer {
    shown(&app, &member, "", &FieldErrors::default()).await
}

async fn shown(app: &App, member: &Member, typed: &str, errors: &FieldErrors) -> Answer {
    let (language, association) = (member.visitor.language, member.office()?);
    let members = affiliation::members(&app.desk, &member.actor, association).await?;
    let site = affiliation::site(&app.desk, association).await?;
    let line = |one: &Affiliation| AffiliationLine {
        name: one.details.name.clone(),
        since: one
            .details
            .since
            .map_or_else(String::new, |day| texts::affiliation_since(language, &format::day(language, day))),
        ..told(member, one)
    };
    let page = AffiliationsPage {
        layout: member.layout(texts::affiliation_title(language), Entry::Partners),
        lines: members.iter().map(line).collect(),
        may_keep: member.actor.may(Act::KeepMembers, association),
        trust: site.as_ref().map(|site| address::trust(site.as_str())),
        typed,
        errors,
    };
    answer::refused(&page, if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY })
}

/// A membership as its outlet reads it: which association says so.
pub(super) fn told(member: &Member, one: &Affiliation) -> AffiliationLine {
    let language = member.visitor.language;
    let day = |at: Option<Timestamp>| at.map(|at| member.visitor.moment(at).day(language)).unwrap_or_default();
    let name = match one.details.since {
        Some(since) => {
            texts::affiliation_of_stated_since(language, &one.association_name, &format::day(language, since))
        }
        None => texts::affiliation_of_stated(language, &one.association_name),
    };
    AffiliationLine {
        id: one.id.to_string(),
        name,
        site: one.details.site.as_str().to_owned(),
        since: String::new(),
        answer: match one.answer {
            (Answered::Open, _) => (Shape::Unknown, texts::affiliation_open(language).to_owned()),
            (Answered::Confirmed, at) => (Shape::Met, texts::affiliation_confirmed(language, &day(at))),
            (Answered::Denied, at) => (Shape::NotMet, texts::affiliation_denied(language, &day(at))),
        },
        file: file(language, one.trust.0),
        read: one.trust.1.map_or_else(String::new, |at| texts::affiliation_read_at(language, &day(Some(at)))),
    }
}

/// What a trust.txt says, in a shape and words.
fn file(language: Language, file: TrustFile) -> (Shape, &'static str) {
    match file {
        TrustFile::Unread => (Shape::Unknown, texts::affiliation_unread(language)),
        TrustFile::Names => (Shape::Met, texts::affiliation_names(language)),
        TrustFile::Silent => (Shape::Look, texts::affiliation_silent(language)),
        TrustFile::Missing => (Shape::Unknown, texts::affiliation_missing(language)),
        TrustFile::Lost => (Shape::Unknown, texts::affiliation_lost(language)),
    }
}

/// Enters members.
pub(in crate::route) async fn enter(State(app): State<App>, member: Member, Form(typed): Form<Typed>) -> Answer {
    match affiliation::enter(&app.desk, &member.actor, member.office()?, &typed.members).await {
        Ok(_) => answer::onward(&address::affiliations(member.visitor.language)),
        Err(Error::Fields(errors)) => shown(&app, &member, &typed.members, &errors).await,
        Err(error) => Err(error.into()),
    }
}

/// One is a member no more.
pub(in crate::route) async fn end(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    affiliation::end(&app.desk, &member.actor, known(&id)?).await?;
    answer::onward(&address::affiliations(member.visitor.language))
}

/// The company of an outlet confirms or denies it.
pub(in crate::route) async fn answer(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Answer {
    let to = Answered::parse(&typed.answer).ok_or(Trouble::Refused(Refusal::NotFound))?;
    affiliation::answer(&app.desk, &member.actor, (known(&id)?, known(&typed.affiliation)?), to).await?;
    answer::onward(&format!("{}#affiliations", address::partner(member.visitor.language, &id)))
}

/// The trust.txt of an outlet, where somebody confirmed a membership.
pub(super) fn trust(of: &[Affiliation], site: Option<&Site>) -> Option<String> {
    let is_confirmed = of.iter().any(|one| one.answer.0 == Answered::Confirmed && one.association_site.is_some());
    site.filter(|_| is_confirmed).map(|site| address::trust(site.as_str()))
}
