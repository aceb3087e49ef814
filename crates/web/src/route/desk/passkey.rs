//! My passkeys: listed, added, named, removed.

use axum::Form;
use axum::extract::{Path, State};
use desk::passkey;
use desk::second_factor::Proof;
use domain::Refusal;
use domain::id::PasskeyId;
use locale::texts;
use serde::Deserialize;

use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, Passkey, PasskeyPage};
use crate::route::passkey::{asked, site};
use crate::visitor::Member;

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    let all = passkey::list(&app.desk, &member.actor).await?;
    let ids: Vec<String> = all.iter().map(|known| known.id.to_string()).collect();
    let shown = all.iter().zip(&ids).map(|(known, id)| Passkey {
        id,
        name: &known.name,
        since: member.visitor.moment(known.created_at),
        used: known.used_at.map(|at| member.visitor.moment(at)),
    });
    let layout = member.layout(texts::passkey_title(member.visitor.language), Entry::Passkeys);
    let available = app.relying_party.is_some();
    answer::page(&PasskeyPage { layout, available, passkeys: shown.collect() })
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct AddForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    token: String,
    #[serde(default)]
    credential: String,
}

pub(crate) async fn ask(State(app): State<App>, member: Member, Form(form): Form<AddForm>) -> Answer {
    let proof = Proof { password: form.password, code: form.code };
    let question = passkey::begin(&app.desk, &member.actor, site(&app)?, &form.name, &proof).await;
    asked(member.visitor.language, question)
}

pub(crate) async fn add(State(app): State<App>, member: Member, Form(form): Form<AddForm>) -> Answer {
    let given = (form.token.as_str(), form.credential.as_str());
    passkey::finish(&app.desk, &member.actor, site(&app)?, given, &form.name).await?;
    answer::onward(&address::passkeys(member.visitor.language))
}

fn passkey_id(text: &str) -> Result<PasskeyId, Trouble> {
    text.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))
}

pub(crate) async fn rename(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<AddForm>,
) -> Answer {
    passkey::rename(&app.desk, &member.actor, passkey_id(&id)?, &form.name).await?;
    answer::onward(&address::passkeys(member.visitor.language))
}

pub(crate) async fn remove(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    passkey::remove(&app.desk, &member.actor, passkey_id(&id)?).await?;
    answer::onward(&address::passkeys(member.visitor.language))
}
