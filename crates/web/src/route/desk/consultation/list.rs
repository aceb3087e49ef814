//! The list of consultations, and a new one.

use axum::extract::State;
use axum::extract::multipart::Multipart;
use axum::http::StatusCode;
use desk::Error;
use desk::consultation::{self, Listed};
use domain::Refusal;
use domain::consultation::TypedConsultation;
use domain::field::FieldErrors;
use domain::organisation::Kind;
use domain::right::Act;
use locale::{Language, consultation as words, texts};

use super::policy::Given;
use super::view::standing;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{ConsultationLine, ConsultationNewPage, ConsultationTyped, ConsultationsPage, Entry, Shape};
use crate::visitor::Member;

pub(in crate::route) async fn page(State(app): State<App>, member: Member) -> Answer {
    let (language, own) = (member.visitor.language, member.office()?);
    let is_office = member.kind == Some(Kind::Office);
    let now = app.desk.now();
    let lines = |all: Vec<Listed>, is_own: bool| {
        all.into_iter().map(|listed| line(language, &listed, (is_own, now))).collect::<Vec<_>>()
    };
    let mine = if is_office { Some(consultation::own(&app.desk, &member.actor, own).await?) } else { None };
    let invited = consultation::invited(&app.desk, &member.actor, own).await?;
    answer::page(&ConsultationsPage {
        layout: member.layout(texts::consultations_title(language), Entry::Consultations),
        own: mine.map(|all| lines(all, true)),
        invited: lines(invited, false),
        may_add: is_office && member.actor.may(Act::Consult, own),
    })
}

fn line(language: Language, listed: &Listed, (is_own, now): (bool, jiff::Timestamp)) -> ConsultationLine {
    let known = &listed.consultation;
    let kind = words::policy(language, known.details.kind);
    let answers = if is_own { of_office(language, listed) } else { of_partner(language, listed) };
    ConsultationLine {
        address: address::consultation(language, &known.id.to_string()),
        title: known.details.title.clone(),
        under: if is_own { kind.to_owned() } else { format!("{kind} · {}", known.office_name) },
        standing: standing(language, known, now),
        answers: if known.state().hears() { answers } else { Vec::new() },
    }
}

fn of_office(language: Language, listed: &Listed) -> Vec<(Shape, String)> {
    let all = listed.answered == listed.invited;
    let answered = texts::consultations_answered(language, listed.answered, listed.invited);
    let open =
        (listed.open_points > 0).then(|| (Shape::Look, texts::consultations_open_points(language, listed.open_points)));
    [(if all { Shape::Met } else { Shape::Unknown }, answered)].into_iter().chain(open).collect()
}

fn of_partner(language: Language, listed: &Listed) -> Vec<(Shape, String)> {
    let said = match (listed.answered > 0, listed.is_prepared) {
        (_, true) => (Shape::Look, texts::consultations_you_prepared(language)),
        (true, _) => (Shape::Met, texts::consultations_you_answered(language)),
        _ => (Shape::Unknown, texts::consultations_you_silent(language)),
    };
    let minutes =
        (listed.unconfirmed > 0).then(|| (Shape::Look, texts::consultations_unconfirmed(language, listed.unconfirmed)));
    [(said.0, said.1.to_owned())].into_iter().chain(minutes).collect()
}

pub(in crate::route) async fn form(State(_): State<App>, member: Member) -> Answer {
    if !member.actor.may(Act::Consult, member.office()?) {
        return Err(Trouble::Refused(Refusal::NotAllowed));
    }
    shown(&member, ConsultationTyped::default(), &FieldErrors::default())
}

fn shown(member: &Member, typed: ConsultationTyped<'_>, errors: &FieldErrors) -> Answer {
    let layout = member.layout(texts::consultations_new(member.visitor.language), Entry::Consultations);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&ConsultationNewPage { layout, typed, errors }, status)
}

/// Makes one.
pub(in crate::route) async fn create(State(app): State<App>, member: Member, sent: Multipart) -> Answer {
    let mut given = Given::read(sent).await?;
    let [kind, title, question, public] = ["kind", "title", "question", "public"].map(|name| given.sent.take(name));
    let typed =
        ConsultationTyped { kind: &kind, title: &title, question: &question, public: &public, content: &given.typed };
    let told = TypedConsultation { kind: &kind, title: &title, question: &question, public: &public };
    let office = member.office()?;
    let made = match &given.text {
        Ok((name, content)) => consultation::create(&app.desk, &member.actor, office, (told, (name, content))).await,
        Err(error) => {
            // All that is wrong is told at once; who may not make one is told that.
            let rest = consultation::create(&app.desk, &member.actor, office, (told, ("", ""))).await;
            match rest {
                Err(Error::Fields(errors)) => {
                    let mut all = FieldErrors::one("file", *error);
                    errors
                        .iter()
                        .filter(|(field, _)| *field != "content")
                        .for_each(|(field, error)| all.add(field, error));
                    Err(all.into())
                }
                other => other,
            }
        }
    };
    match made {
        Ok(id) => answer::onward(&address::consultation(member.visitor.language, &id.to_string())),
        Err(Error::Fields(errors)) => shown(&member, typed, &errors),
        Err(error) => Err(error.into()),
    }
}
