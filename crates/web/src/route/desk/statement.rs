//! Quotations and facts of a release for its office: shown on its page, confirmed, mended, taken back there.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::confirmation::{self, Known, Proposed, Reading, Standing, Typed};
use desk::{Error, release};
use domain::Refusal;
use domain::confirmation::Kind;
use domain::id::{ConfirmationId, ReleaseId};
use domain::release::Step;
use locale::{Language, proposal as words, texts};
use serde::Deserialize;
use store::release::Release;

use super::release_id;
use super::view::{Tried, shown};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Shape, Statement, Statements};
use crate::visitor::Member;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct SaidForm {
    #[serde(default)]
    said: String,
    #[serde(default)]
    office: String,
}

impl SaidForm {
    fn typed(&self) -> Typed {
        Typed { said: self.said.clone(), office: self.office.clone() }
    }
}

/// A form of a quotation or fact that was refused: where it was sent, and what was typed.
#[derive(Debug, Clone)]
pub(super) struct Refused {
    target: String,
    typed: [String; 2],
}

/// What the page shows of them.
pub(super) async fn all(
    app: &App,
    member: &Member,
    release: &Release,
    refused: Option<&Refused>,
) -> Result<Statements, Trouble> {
    let Reading { open, known, warnings } = confirmation::read(&app.desk, release).await?;
    let (language, id) = (member.visitor.language, release.id.to_string());
    let may_change = release::steps(&member.actor, release).contains(&Step::Edit);
    let warnings = warnings.iter().map(|warning| {
        let place = warning.place();
        [words::part(language, place.part), words::warning(language, warning), place.sentence.clone()]
    });
    let again = |line: Statement| {
        let typed = refused.filter(|refused| refused.target == line.target).map(|refused| refused.typed.clone());
        Statement { typed, ..line }
    };
    Ok(Statements {
        warnings: warnings.collect(),
        open: open.into_iter().map(|proposed| again(open_line(language, &id, proposed))).collect(),
        known: known.into_iter().map(|known| again(known_line(member, &id, known))).collect(),
        may_change,
    })
}

fn open_line(language: Language, id: &str, proposed: Proposed) -> Statement {
    let Proposed { key, kind, words: said_words, beside, place } = proposed;
    Statement {
        target: address::proposal(language, id, &key),
        quotation: kind == Kind::Quotation,
        words: said_words,
        said: beside.said,
        office: beside.office,
        place: words::part(language, place.part),
        ..Statement::default()
    }
}

fn known_line(member: &Member, id: &str, known: Known) -> Statement {
    let Known { confirmation, standing, now } = known;
    let language = member.visitor.language;
    let which = confirmation.id.to_string();
    let when = member.visitor.moment(confirmation.at).brief(language);
    let trouble = match (standing, &now) {
        (Standing::Stands, _) => None,
        (Standing::Changed, Some(now)) if !now.beside.said.is_empty() => {
            Some((Shape::Look, texts::proposal_changed(language, &now.beside.said)))
        }
        (Standing::Changed, _) => Some((Shape::Look, texts::proposal_changed_unread(language).to_owned())),
        (Standing::Gone, _) => Some((Shape::NotMet, texts::proposal_gone(language).to_owned())),
    };
    Statement {
        target: address::confirmation(language, id, &which, "perubahan"),
        quotation: confirmation.kind == Kind::Quotation,
        words: confirmation.words,
        said: confirmation.beside.said,
        office: confirmation.beside.office,
        by: texts::proposal_by(language, &confirmation.by, &when),
        trouble,
        again: now.map(|now| address::proposal(language, id, &now.key)),
        removal: Some(address::confirmation(language, id, &which, "penghapusan")),
        gone: standing == Standing::Gone,
        ..Statement::default()
    }
}

pub(crate) async fn confirm(
    State(app): State<App>,
    member: Member,
    Path((id, key)): Path<(String, String)>,
    Form(form): Form<SaidForm>,
) -> Answer {
    let target = address::proposal(member.visitor.language, &id, &key);
    let id = release_id(&id)?;
    let result = confirmation::confirm(&app.desk, &member.actor, id, &key, &form.typed()).await;
    done(&app, &member, id, (target, form), result).await
}

pub(crate) async fn mend(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
    Form(form): Form<SaidForm>,
) -> Answer {
    let target = address::confirmation(member.visitor.language, &id, &which, "perubahan");
    let (id, which) = (release_id(&id)?, confirmation_id(&which)?);
    let result = confirmation::mend(&app.desk, &member.actor, id, which, &form.typed()).await;
    done(&app, &member, id, (target, form), result).await
}

pub(crate) async fn remove(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
) -> Answer {
    let (id, which) = (release_id(&id)?, confirmation_id(&which)?);
    confirmation::remove(&app.desk, &member.actor, id, which).await?;
    answer::onward(&Statements::anchor(member.visitor.language, &id.to_string()))
}

fn confirmation_id(text: &str) -> Result<ConfirmationId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}

/// Back to the list, or the page again with what is wrong.
async fn done(
    app: &App,
    member: &Member,
    id: ReleaseId,
    (target, form): (String, SaidForm),
    result: Result<(), Error>,
) -> Answer {
    match result {
        Ok(()) => answer::onward(&Statements::anchor(member.visitor.language, &id.to_string())),
        Err(Error::Fields(_)) => {
            let seen = release::see(&app.desk, &member.actor, id).await?;
            let refused = Refused { target, typed: [form.said, form.office] };
            let tried = Tried { statement: Some(refused), ..Tried::default() };
            shown(app, member, &seen, &tried, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}
