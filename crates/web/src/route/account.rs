//! Doors: the first set-up, signing in and out, one-time links.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use desk::Error;
use desk::people::{self, Acceptance};
use desk::session::{self, Visit};
use desk::setup::{self, Setup};
use domain::{FieldErrors, Refusal};
use locale::texts;
use serde::Deserialize;
use store::organisation;

use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::device::device;
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

pub(super) async fn setup(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(form): Form<SetupForm>,
) -> Answer {
    let setup = Setup {
        region: form.region.clone(),
        zone: form.zone.clone(),
        office: form.office.clone(),
        name: form.name.clone(),
        email: form.email.clone(),
        password: form.password.clone(),
    };
    match setup::finish(&app.desk, &form.key, &setup).await {
        Ok(_) => enter(&app, &visitor, &headers, (&form.email, &form.password), "").await,
        Err(Error::Fields(errors)) => {
            answer::refused(&setup_page(&visitor, &form, &errors), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
}

pub(super) async fn sign_in_form(visitor: Visitor, Query(form): Query<SignInForm>) -> Answer {
    answer::page(&sign_in_page(&visitor, &form, None, &FieldErrors::default()))
}

fn sign_in_page<'a>(
    visitor: &'a Visitor,
    form: &'a SignInForm,
    refusal: Option<Refusal>,
    errors: &'a FieldErrors,
) -> SignInPage<'a> {
    let layout = visitor.layout(texts::sign_in_title(visitor.language), Entry::None);
    SignInPage { layout, email: &form.email, next: &form.next, refusal, errors }
}

pub(super) async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(form): Form<SignInForm>,
) -> Answer {
    match enter(&app, &visitor, &headers, (&form.email, &form.password), &form.next).await {
        Err(Trouble::Refused(refusal)) => {
            let errors = FieldErrors::default();
            let shown = sign_in_page(&visitor, &form, Some(refusal), &errors);
            let mut response = answer::refused(&shown, Trouble::Refused(refusal).status())?;
            answer::tell_when(&mut response, refusal);
            Ok(response)
        }
        other => other,
    }
}

/// Signs in, and on to where the person wanted to go: only ever a path of this site.
pub(super) async fn enter(
    app: &App,
    visitor: &Visitor,
    headers: &HeaderMap,
    (email, password): (&str, &str),
    next: &str,
) -> Answer {
    let device = device(headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default());
    let visit = Visit { device: &device, client: &visitor.client };
    let token = session::sign_in(&app.desk, email, password, visit).await?;
    let own = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\r', '\n']);
    let next = if own { next.to_owned() } else { address::desk(visitor.language) };
    with_cookie(app, answer::onward(&next)?, &token, session::LASTS.as_secs())
}

fn with_cookie(app: &App, mut response: Response, token: &str, seconds: u64) -> Answer {
    let secure = if app.is_secure() { "; Secure" } else { "" };
    let cookie = format!("{}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}", cookie_name(app));
    let value = HeaderValue::from_str(&cookie).map_err(|error| Trouble::Failed(error.to_string()))?;
    response.headers_mut().insert(header::SET_COOKIE, value);
    Ok(response)
}

pub(super) async fn sign_out(State(app): State<App>, member: Member) -> Answer {
    session::end(&app.desk, &member.actor, &member.actor.session).await?;
    with_cookie(&app, answer::onward(&address::home(member.visitor.language))?, "", 0)
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct AcceptForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
}

pub(super) async fn invitation_form(State(app): State<App>, visitor: Visitor, Path(key): Path<String>) -> Answer {
    invited(&app, &visitor, &key, "", &FieldErrors::default(), StatusCode::OK).await
}

async fn invited(
    app: &App,
    visitor: &Visitor,
    key: &str,
    name: &str,
    errors: &FieldErrors,
    status: StatusCode,
) -> Answer {
    let (invitation, _) = people::invitation(&app.desk, key).await?;
    let office = organisation::by_id(&mut app.desk.db.read().await?, invitation.organisation).await?;
    let office = office.map(|office| office.name).unwrap_or_default();
    let title = texts::invitation_title(visitor.language, &office);
    let layout = visitor.layout(&title, Entry::None);
    let email = invitation.email.as_str();
    answer::refused(&InvitationPage { layout, key, office: Some(&office), email, name, errors }, status)
}

pub(super) async fn accept(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<String>,
    headers: HeaderMap,
    Form(form): Form<AcceptForm>,
) -> Answer {
    let (invitation, _) = people::invitation(&app.desk, &key).await?;
    let acceptance = Acceptance { name: form.name.clone(), password: form.password.clone() };
    match people::accept(&app.desk, &key, &acceptance).await {
        Ok(()) => enter(&app, &visitor, &headers, (invitation.email.as_str(), &form.password), "").await,
        Err(Error::Fields(errors)) => {
            invited(&app, &visitor, &key, &form.name, &errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}
