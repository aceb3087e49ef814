//! Doors: the first set-up, signing in and out, one-time links.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use desk::Error;
use desk::people::{self, Acceptance};
use desk::session::{self, Entered, Visit};
use desk::setup::{self, Setup};
use domain::{FieldErrors, Refusal};
use locale::texts;
use serde::Deserialize;
use store::organisation;

use super::code;
use crate::address;
use crate::answer::{self, Answer, Trouble, Wrong};
use crate::app::App;
use crate::page::{Entry, InvitationPage, SetupPage, SignInPage};
use crate::visitor::{Member, Visitor, cookie_name};

#[derive(Debug, Default, Deserialize)]
pub(super) struct SetupForm {
    #[serde(default, alias = "kunci")]
    key: String,
    #[serde(default)]
    region: String,
    #[serde(default)]
    zone: String,
    #[serde(default)]
    office: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

pub(super) async fn setup_form(State(app): State<App>, visitor: Visitor, Query(form): Query<SetupForm>) -> Answer {
    if setup::site(&app.desk).await?.is_some() {
        return Err(Trouble::Refused(Refusal::AlreadySetUp));
    }
    if !setup::is_open(&app.desk, &form.key).await? {
        return Err(Trouble::Refused(Refusal::Link));
    }
    let form = SetupForm { zone: "WITA".to_owned(), key: form.key, ..SetupForm::default() };
    answer::page(&setup_page(&visitor, &form, &FieldErrors::default()))
}

fn setup_page<'a>(visitor: &'a Visitor, form: &'a SetupForm, errors: &'a FieldErrors) -> SetupPage<'a> {
    let layout = visitor.layout(texts::setup_title(visitor.language), Entry::None);
    let SetupForm { key, region, zone, office, name, email, .. } = form;
    SetupPage { layout, key, region, zone, office, name, email, errors }
}

pub(super) async fn setup(State(app): State<App>, visitor: Visitor, Form(form): Form<SetupForm>) -> Answer {
    let setup = Setup {
        region: form.region.clone(),
        zone: form.zone.clone(),
        office: form.office.clone(),
        name: form.name.clone(),
        email: form.email.clone(),
        password: form.password.clone(),
    };
    match setup::finish(&app.desk, &form.key, &setup).await {
        Ok(_) => enter(&app, &visitor, (&form.email, &form.password), "").await,
        Err(Error::Fields(errors)) => {
            answer::refused(&setup_page(&visitor, &form, &errors), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct SignInForm {
    #[serde(default)]
    pub(super) email: String,
    #[serde(default)]
    pub(super) password: String,
    #[serde(default)]
    pub(super) next: String,
}

pub(super) async fn sign_in_form(State(app): State<App>, visitor: Visitor, Query(form): Query<SignInForm>) -> Answer {
    answer::page(&sign_in_page(&app, &visitor, &form, None, &FieldErrors::default()))
}

pub(super) fn sign_in_page<'a>(
    app: &App,
    visitor: &'a Visitor,
    form: &'a SignInForm,
    refusal: Option<Refusal>,
    errors: &'a FieldErrors,
) -> SignInPage<'a> {
    let layout = visitor.layout(texts::sign_in_title(visitor.language), Entry::None);
    let passkeys = app.relying_party.is_some();
    SignInPage { layout, email: &form.email, next: &form.next, passkeys, refusal, errors }
}

pub(super) async fn sign_in(State(app): State<App>, visitor: Visitor, Form(form): Form<SignInForm>) -> Answer {
    match enter(&app, &visitor, (&form.email, &form.password), &form.next).await {
        Err(Trouble::Refused(refusal)) => {
            let errors = FieldErrors::default();
            let shown = sign_in_page(&app, &visitor, &form, Some(refusal), &errors);
            let mut response = answer::refused(&shown, Trouble::Refused(refusal).status())?;
            answer::tell_when(&mut response, refusal);
            Ok(response)
        }
        other => other,
    }
}

/// Signs in, and on to where the person wanted to go; by way of a code where the account asks for one.
pub(super) async fn enter(app: &App, visitor: &Visitor, (email, password): (&str, &str), next: &str) -> Answer {
    match session::sign_in(&app.desk, email, password, visit(visitor)).await? {
        Entered::CodeDue(token) => code::due(app, visitor, &token, next),
        Entered::Inside(token) => {
            let mut response = answer::onward(&own(visitor, next))?;
            with_cookie(app, &mut response, cookie_name(app), &token, session::LASTS.as_secs())?;
            Ok(response)
        }
    }
}

/// Where an attempt comes from.
pub(super) fn visit(visitor: &Visitor) -> Visit<'_> {
    Visit { device: &visitor.device, client: &visitor.client }
}

/// Where to go on: only ever a path of this site, else the desk.
pub(super) fn own(visitor: &Visitor, next: &str) -> String {
    let own = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\r', '\n']);
    if own { next.to_owned() } else { address::desk(visitor.language) }
}

/// Gives the browser something to keep for so many seconds; none to forget it.
pub(super) fn with_cookie(
    app: &App,
    response: &mut Response,
    name: &str,
    token: &str,
    seconds: u64,
) -> Result<(), Trouble> {
    let secure = if app.is_secure() { "; Secure" } else { "" };
    let cookie = format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    let value = HeaderValue::from_str(&cookie).map_err(|error| Trouble::Failed(error.to_string()))?;
    response.headers_mut().append(header::SET_COOKIE, value);
    Ok(())
}

pub(super) async fn sign_out(State(app): State<App>, member: Member) -> Answer {
    session::end(&app.desk, &member.actor, &member.actor.session).await?;
    let mut response = answer::onward(&address::sign_in(member.visitor.language))?;
    with_cookie(&app, &mut response, cookie_name(&app), "", 0)?;
    Ok(response)
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct AcceptForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
}

pub(super) async fn invitation_form(State(app): State<App>, visitor: Visitor, Path(key): Path<String>) -> Answer {
    invited(&app, &visitor, &key, "", &Wrong::default()).await
}

async fn invited(app: &App, visitor: &Visitor, key: &str, name: &str, wrong: &Wrong) -> Answer {
    let (invitation, known) = people::invitation(&app.desk, key).await?;
    let office = organisation::by_id(&mut app.desk.db.read().await?, invitation.organisation).await?;
    let office = office.map(|office| office.name).unwrap_or_default();
    let title = texts::invitation_title(visitor.language, &office);
    let layout = visitor.layout(&title, Entry::None);
    let (email, Wrong { refusal, errors }) = (invitation.email.as_str(), wrong);
    let (office, refusal) = (Some(office.as_str()), *refusal);
    answer::refused(&InvitationPage { layout, key, office, known, email, name, refusal, errors }, wrong.status())
}

pub(super) async fn accept(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<String>,
    Form(form): Form<AcceptForm>,
) -> Answer {
    let (invitation, _) = people::invitation(&app.desk, &key).await?;
    let acceptance = Acceptance { name: form.name.clone(), password: form.password.clone() };
    let wrong: Wrong = match people::accept(&app.desk, &key, &acceptance).await {
        Ok(()) => return enter(&app, &visitor, (invitation.email.as_str(), &form.password), "").await,
        Err(Error::Fields(errors)) => errors.into(),
        Err(Error::Refusal(refusal @ Refusal::TooMany { .. })) => refusal.into(),
        Err(error) => return Err(error.into()),
    };
    let mut response = invited(&app, &visitor, &key, &form.name, &wrong).await?;
    if let Some(refusal) = wrong.refusal {
        answer::tell_when(&mut response, refusal);
    }
    Ok(response)
}
