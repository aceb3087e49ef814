//! The text of a consultation: given as a file or typed, looked through, and held against the one that was set.

use axum::extract::multipart::Multipart;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use connect::docx;
use desk::Error;
use desk::consultation::{self, units};
use domain::Refusal;
use domain::consultation::State as Standing;
use domain::field::{FieldError, FieldErrors};
use domain::id::ConsultationId;
use domain::media::FileFault;
use domain::right::Act;
use drafting::{lint, read};
use locale::drafting as words;
use store::consultation::Stage;

use super::view::{differences, unit_lines};
use crate::address;
use crate::answer::{self, Answer, File, Trouble};
use crate::app::App;
use crate::page::{ConsultationTextPage, Entry, FaultLine, Shape};
use crate::route::desk::known;
use crate::route::desk::sent::Sent;
use crate::visitor::Member;

/// A form with a text: from its file where there is one, else as typed.
pub(super) struct Given {
    pub(super) sent: Sent,
    /// What was typed.
    pub(super) typed: String,
    /// Name and words, or why the file is not taken.
    pub(super) text: Result<(String, String), FieldError>,
}

impl Given {
    pub(super) async fn read(form: Multipart) -> Result<Self, Trouble> {
        let mut sent = Sent::read(form).await?;
        let typed = sent.take("content");
        let file = std::mem::replace(&mut sent.file, Err(FileFault::Empty));
        let text = match file {
            Err(FileFault::Empty) => Ok((String::new(), typed.clone())),
            Ok(bytes) if bytes.is_empty() => Ok((String::new(), typed.clone())),
            Ok(bytes) => words_of(bytes).await.map(|words| (sent.file_name.clone(), words)).map_err(FieldError::File),
            Err(fault) => Err(FieldError::File(fault)),
        };
        Ok(Self { sent, typed, text })
    }
}

/// The words of a file: a Word document with its numbers, or plain text.
async fn words_of(bytes: Vec<u8>) -> Result<String, FileFault> {
    if !bytes.starts_with(b"PK") {
        return String::from_utf8(bytes).map_err(|_| FileFault::NotText);
    }
    // A document that makes the reader panic is none.
    let read = tokio::task::spawn_blocking(move || docx::read(&bytes).map(|document| document.draft_text()));
    match read.await {
        Ok(Ok(words)) => Ok(words),
        _ => Err(FileFault::Damaged),
    }
}

pub(in crate::route) async fn page(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, known(&id)?, ("", &FieldErrors::default())).await
}

async fn shown(app: &App, member: &Member, id: ConsultationId, (typed, errors): (&str, &FieldErrors)) -> Answer {
    let language = member.visitor.language;
    let seen = consultation::see(&app.desk, &member.actor, id).await?;
    let content = seen.text.as_ref().map_or("", |text| text.content.as_str());
    let may_act = member.actor.may(Act::Consult, seen.consultation.office);
    let may_give = match seen.consultation.state() {
        Standing::Draft if may_act => "naskah",
        Standing::Open | Standing::Closed if may_act => "naskah-akhir",
        _ => "",
    };
    let draft = read(content).map_err(|_| Trouble::Failed("a draft cannot be read".to_owned()))?;
    let faults = lint(&draft).into_iter().map(|fault| FaultLine {
        shape: if fault.of.is_note() { Shape::Unknown } else { Shape::Look },
        place: fault.citation.clone(),
        why: words::fault(language, &fault.of),
    });
    let last = seen.final_text.as_ref().map(|text| text.content.as_str());
    let page = ConsultationTextPage {
        layout: member.layout(&seen.consultation.details.title, Entry::Consultations),
        id: &id.to_string(),
        form: words::form(language, draft.form, draft.nodes.len()),
        units: unit_lines(units(content)),
        faults: faults.collect(),
        differences: last.map(|last| differences(language, content, last)),
        may_give,
        typed,
        errors,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

/// Puts another text in the place of a draft's.
pub(in crate::route) async fn put(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    form: Multipart,
) -> Answer {
    give((&app, &member), &id, (form, Stage::Consulted)).await
}

/// Gives the text that is set.
pub(in crate::route) async fn put_final(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    form: Multipart,
) -> Answer {
    give((&app, &member), &id, (form, Stage::Final)).await
}

async fn give((app, member): (&App, &Member), id: &str, (form, stage): (Multipart, Stage)) -> Answer {
    let (id, given) = (known(id)?, Given::read(form).await?);
    let (desk, actor) = (&app.desk, &member.actor);
    let put = match (&given.text, stage) {
        (Ok((name, content)), Stage::Consulted) => consultation::put_text(desk, actor, id, (name, content)).await,
        (Ok((name, content)), Stage::Final) => consultation::put_final(desk, actor, id, (name, content)).await,
        (Err(error), _) => Err(FieldErrors::one("file", *error).into()),
    };
    match put {
        Ok(()) => answer::onward(&address::consultation_act(member.visitor.language, &id.to_string(), "naskah")),
        Err(Error::Fields(errors)) => shown(app, member, id, (&given.typed, &errors)).await,
        Err(error) => Err(error.into()),
    }
}

/// The text that was put to partners, as a file.
pub(in crate::route) async fn consulted_file(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let seen = consultation::see(&app.desk, &member.actor, known(&id)?).await?;
    file(seen.text.map(|text| text.content), "naskah")
}

/// The text that is set.
pub(in crate::route) async fn final_file(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let seen = consultation::see(&app.desk, &member.actor, known(&id)?).await?;
    file(seen.final_text.map(|text| text.content), "naskah-akhir")
}

/// A text as a file; nothing where there is none.
pub(in crate::route) fn file(content: Option<String>, name: &str) -> Answer {
    let content = content.ok_or(Trouble::Refused(Refusal::NotFound))?.into_bytes();
    Ok(File { kind: "text/plain; charset=utf-8", saved_as: Some(format!("{name}.txt")), content }.into_response())
}
