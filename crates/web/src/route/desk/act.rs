//! The steps of a release's life. A refused form is shown again on the release's page, open, with what was typed.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::release::{self, Issue, Publication};
use domain::field::FieldError;
use domain::id::ReleaseId;
use domain::release::Step;
use domain::{FieldErrors, Refusal};
use serde::Deserialize;

use super::dispatch::audience;
use super::edit::{TextForm, editor};
use super::media::held_up;
use super::release_id;
use super::view::{Tried, shown};
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::visitor::Member;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct ActForm {
    #[serde(default)]
    reason: String,
    #[serde(default)]
    public_from: String,
    #[serde(default)]
    number: String,
    /// The revision of the text that was looked at.
    #[serde(default)]
    version: i64,
    /// Who gets it by mail.
    #[serde(default)]
    to: String,
    /// Ticked where those who have it by mail are told.
    #[serde(default)]
    tell: String,
}

/// On to the release, or its page again with what is wrong.
async fn done(
    app: &App,
    member: &Member,
    id: ReleaseId,
    step: Step,
    form: ActForm,
    result: Result<(), Error>,
) -> Answer {
    match result {
        Ok(()) => answer::onward(&address::desk_release(member.visitor.language, &id.to_string())),
        Err(Error::Fields(errors)) => {
            let seen = release::see(&app.desk, &member.actor, id).await?;
            let tried = Tried {
                step: Some(step),
                reason: form.reason,
                public_from: form.public_from,
                number: form.number,
                to: form.to,
                silent: form.tell.is_empty(),
                errors,
                ..Tried::default()
            };
            shown(app, member, &seen, &tried, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Error::Refusal(Refusal::PhotoWords)) => held_up(app, member, id, Refusal::PhotoWords).await,
        Err(other) => Err(other.into()),
    }
}

pub(crate) async fn submit(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let id = release_id(&id)?;
    let seen = release::see(&app.desk, &member.actor, id).await?;
    let typed = TextForm::of(&seen.release);
    // A stand-in is no headline; who may not submit at all is told that first.
    let nameless = typed.lacks_headline() && release::steps(&member.actor, &seen.release).contains(&Step::Submit);
    let submitted = if nameless {
        Err(typed.wrong().into())
    } else {
        release::submit(&app.desk, &member.actor, id, seen.release.revision).await
    };
    match submitted {
        // The text itself is not whole: it is mended in the editor, which names each field.
        Err(Error::Fields(errors)) => {
            editor(&app, &member, &seen, &typed, &errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        result => done(&app, &member, id, Step::Submit, ActForm::default(), result).await,
    }
}

pub(crate) async fn give_back(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<ActForm>,
) -> Answer {
    let id = release_id(&id)?;
    let result = release::give_back(&app.desk, &member.actor, id, &form.reason).await;
    done(&app, &member, id, Step::Return, form, result).await
}

pub(crate) async fn publish(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<ActForm>,
) -> Answer {
    let id = release_id(&id)?;
    let result = match (when(&member, &form.public_from), audience(&app, &form.to)) {
        (Ok(when), Ok(to)) => {
            let issue = Issue { when, number: form.number.clone() };
            release::publish(&app.desk, &member.actor, id, form.version, issue, to).await.map(drop)
        }
        (Err(error), _) => Err(FieldErrors::one("public_from", error).into()),
        (_, Err(error)) => Err(error),
    };
    done(&app, &member, id, Step::Publish, form, result).await
}

/// A moment as typed on the site's clock; nothing typed is now.
fn when(member: &Member, typed: &str) -> Result<Publication, FieldError> {
    if typed.trim().is_empty() {
        return Ok(Publication::Now);
    }
    let clock = typed.trim().parse().map_err(|_| FieldError::NotAMoment)?;
    member.visitor.site.zone.moment(clock).map(Publication::From).ok_or(FieldError::NotAMoment)
}

pub(crate) async fn withdraw(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<ActForm>,
) -> Answer {
    let id = release_id(&id)?;
    let result =
        release::withdraw(&app.desk, &member.actor, id, &form.reason, app.has_mail && !form.tell.is_empty()).await;
    done(&app, &member, id, Step::Withdraw, form, result).await
}
