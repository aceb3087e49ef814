//! Agreements on the desk: the list, a new one, one with its promises.

use axum::Form;
use axum::extract::multipart::Multipart;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::Error;
use desk::partner::{self, Agreed};
use domain::FieldErrors;
use domain::id::AgreementId;
use domain::organisation::Kind;
use domain::partner::{InForce, Promise, Side, TypedAgreement};
use domain::right::Act;
use jiff::civil::Date;
use locale::{Language, format, partner as words, texts};
use serde::Deserialize;
use store::programme::Programme;

use crate::address;
use crate::answer::{self, Answer, File};
use crate::app::App;
use crate::page::{AgreementLine, AgreementPage, AgreementTyped, AgreementsPage, Entry, PromiseLine, Shape};
use crate::route::desk::known;
use crate::route::desk::sent::Sent;
use crate::visitor::Member;

/// What is typed of a new agreement.
#[derive(Debug, Default)]
struct Typed([String; 8]);

const FIELDS: [&str; 8] = ["kind", "number", "subject", "with", "from", "until", "ceiling", "signatories"];

pub(in crate::route) async fn page(State(app): State<App>, member: Member) -> Answer {
    listed(&app, &member, &Typed::default(), &FieldErrors::default()).await
}

async fn listed(app: &App, member: &Member, typed: &Typed, errors: &FieldErrors) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let is_office = member.kind == Some(Kind::Office);
    let all = partner::agreements(&app.desk, &member.actor, office).await?;
    let lines = all.iter().map(|agreed| {
        let address = address::agreement(language, &agreed.agreement.id.to_string());
        AgreementLine { address, ..line(member, agreed) }
    });
    let [kind, number, subject, with, from, until, ceiling, signatories] = typed.0.each_ref().map(String::as_str);
    let page = AgreementsPage {
        layout: member.layout(texts::agreement_title(language), Entry::Partners),
        lines: lines.collect(),
        is_office,
        may_add: is_office && member.actor.may(Act::DeterminePartners, office),
        typed: AgreementTyped { kind, number, subject, with, from, until, ceiling, signatories },
        errors,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

/// An agreement as both sides see it.
fn line(member: &Member, agreed: &Agreed) -> AgreementLine {
    let (language, details, today) = (member.visitor.language, &agreed.agreement.details, agreed.today);
    let promises = agreed.commitments.iter().map(|promise| {
        let side = match promise.side {
            Side::Office => texts::agreement_side_office(language).to_owned(),
            Side::Other => other_side(member, agreed),
        };
        let kept = promise.kept.as_ref().map(|(day, _)| *day);
        PromiseLine {
            id: promise.id.to_string(),
            side,
            what: promise.what.clone(),
            standing: promised(language, today, (promise.due, kept)),
            evidence: promise.kept.as_ref().map(|(_, evidence)| evidence.clone()).unwrap_or_default(),
            is_open: promise.kept.is_none() && agreed.agreement.ended.is_none(),
        }
    });
    let early = agreed.agreement.ended.as_ref();
    AgreementLine {
        address: String::new(),
        title: format!("{} {}", words::agreement(language, details.kind), details.number),
        subject: details.subject.clone(),
        with: (agreed.agreement.other_name.clone(), String::new()),
        standing: match early {
            Some((at, _)) => {
                (Shape::NotMet, texts::agreement_ended(language, &member.visitor.moment(*at).day(language)))
            }
            None => in_force(language, today, (details.from, details.until)),
        },
        ceiling: ceiling(language, details.ceiling),
        reason: early.map(|(_, reason)| reason.clone()).unwrap_or_default(),
        promises: promises.collect(),
    }
}

/// The name of the other side: the own organisation's, where that looks.
fn other_side(member: &Member, agreed: &Agreed) -> String {
    let own = member.office.as_ref().filter(|(id, _)| *id == agreed.agreement.other).map(|(_, name)| name.clone());
    own.unwrap_or_else(|| agreed.agreement.other_name.clone())
}

/// The most that may be paid; empty without.
pub(in crate::route) fn ceiling(language: Language, sum: Option<i64>) -> String {
    let sum = sum.and_then(|sum| u64::try_from(sum).ok());
    sum.map(|sum| texts::agreement_at_most(language, &format::rupiah(language, sum))).unwrap_or_default()
}

/// Where an agreement stands, in a shape and words.
pub(in crate::route) fn in_force(
    language: Language,
    today: Date,
    (from, until): (Date, Option<Date>),
) -> (Shape, String) {
    let last = until.map(|day| format::day(language, day)).unwrap_or_default();
    match InForce::on(today, from, until) {
        InForce::Ahead => (Shape::Unknown, texts::agreement_ahead(language, &format::day(language, from))),
        InForce::Now if last.is_empty() => (Shape::Met, texts::agreement_now(language).to_owned()),
        InForce::Now => (Shape::Met, texts::agreement_now_until(language, &last)),
        InForce::Soon => (Shape::Look, texts::agreement_soon(language, &last)),
        InForce::Over => (Shape::Unknown, texts::agreement_over(language, &last)),
    }
}

/// How a promise stands, in a shape and words.
pub(in crate::route) fn promised(
    language: Language,
    today: Date,
    (due, kept): (Date, Option<Date>),
) -> (Shape, String) {
    match (Promise::on(today, due, kept), kept) {
        (Promise::Kept, Some(kept)) => (Shape::Met, texts::promise_kept(language, &format::day(language, kept))),
        (Promise::Late, _) => (Shape::Look, texts::promise_late(language, &format::day(language, due))),
        _ => (Shape::Unknown, texts::promise_open(language, &format::day(language, due))),
    }
}

/// Enters one.
pub(in crate::route) async fn add(State(app): State<App>, member: Member, sent: Multipart) -> Answer {
    let mut sent = Sent::read(sent).await?;
    let typed = Typed(FIELDS.map(|name| sent.take(name)));
    let [kind, number, subject, with, from, until, ceiling, signatories] = typed.0.each_ref().map(String::as_str);
    let read = TypedAgreement { kind, number, subject, from, until, ceiling, signatories };
    match partner::agree(&app.desk, &member.actor, member.office()?, (read, with, sent.file)).await {
        Ok(id) => answer::onward(&address::agreement(member.visitor.language, &id.to_string())),
        Err(Error::Fields(errors)) => listed(&app, &member, &typed, &errors).await,
        Err(error) => Err(error.into()),
    }
}

/// Which form was refused, with what was typed and is wrong.
#[derive(Debug, Default)]
struct Wrong {
    form: Option<(String, [String; 3])>,
    errors: FieldErrors,
}

pub(in crate::route) async fn one(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, known(&id)?, &Wrong::default()).await
}

async fn shown(app: &App, member: &Member, id: AgreementId, wrong: &Wrong) -> Answer {
    let agreed = partner::agreed(&app.desk, &member.actor, id).await?;
    let office = agreed.agreement.office;
    let is_open = agreed.agreement.ended.is_none();
    let refused = wrong.form.as_ref().map(|(form, typed)| (form.as_str(), typed.each_ref().map(String::as_str)));
    let joint = partner::programmes_under(&app.desk, &member.actor, id).await?;
    let language = member.visitor.language;
    let told = |one: &Programme| {
        let days = one.details.days;
        format!("{}, {}", one.details.title, format::days(language, days.first, days.last))
    };
    let begun = joint.iter().filter(|one| one.called_off.is_none() && one.details.days.first <= agreed.today);
    let shows = begun.map(|one| (one.id.to_string(), told(one))).collect();
    let id = id.to_string();
    let page = AgreementPage {
        programmes: joint.iter().map(|one| (address::programme(language, &one.id.to_string()), told(one))).collect(),
        shows,
        layout: member.layout(&agreed.agreement.details.subject, Entry::Partners),
        id: &id,
        line: line(member, &agreed),
        signatories: agreed.agreement.details.signatories.lines().collect(),
        other: &agreed.agreement.other_name,
        may_change: is_open && member.actor.may(Act::DeterminePartners, office),
        may_keep: is_open && member.actor.may(Act::CheckPartners, office),
        refused,
        errors: &wrong.errors,
    };
    let status = if wrong.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

/// What is typed about an agreement.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    side: String,
    what: String,
    due: String,
    kept_on: String,
    evidence: String,
    programme: String,
    reason: String,
    agreement: String,
}

/// Back to the agreement; its form again where something typed is wrong.
async fn done(
    (app, member): (&App, &Member),
    id: AgreementId,
    done: Result<(), Error>,
    form: (&str, [String; 3]),
) -> Answer {
    match done {
        Ok(()) => answer::onward(&address::agreement(member.visitor.language, &id.to_string())),
        Err(Error::Fields(errors)) => {
            let (name, typed) = form;
            shown(app, member, id, &Wrong { form: Some((name.to_owned(), typed)), errors }).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Enters a promise.
pub(in crate::route) async fn promise(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    let made = partner::promise(&app.desk, &member.actor, id, [&said.side, &said.what, &said.due]).await;
    done((&app, &member), id, made, ("promise", [said.side, said.what, said.due])).await
}

/// Ends it.
pub(in crate::route) async fn end(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    let ended = partner::end_agreement(&app.desk, &member.actor, id, &said.reason).await;
    done((&app, &member), id, ended, ("end", [said.reason, String::new(), String::new()])).await
}

/// A promise was kept.
pub(in crate::route) async fn keep(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let back = known(&said.agreement)?;
    let typed = [said.kept_on.as_str(), &said.evidence, &said.programme];
    let kept = partner::keep_promise(&app.desk, &member.actor, known(&id)?, typed).await;
    done((&app, &member), back, kept.map(drop), (&id, [said.kept_on, said.evidence, said.programme])).await
}

/// The signed paper.
pub(in crate::route) async fn paper(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let (agreement, content) = partner::agreement_paper(&app.desk, &member.actor, known(&id)?).await?;
    let saved_as = format!("{}.pdf", words::agreement(member.visitor.language, agreement.details.kind));
    Ok(File { kind: "application/pdf", saved_as: Some(saved_as), content }.into_response())
}
