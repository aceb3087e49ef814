//! Who asks, and in which language. The language is the path's; nobody's cookie changes a public page.

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::{Extensions, Request, Uri, header};
use desk::setup::Site;
use desk::{Actor, session};
use domain::Refusal;
use domain::id::OrganisationId;
use domain::organisation::Kind;
use domain::right::Act;
use locale::Language;
use store::organisation;

use crate::answer::Trouble;
use crate::app::App;
use crate::client::client;
use crate::device::device;
use crate::page::{Entry, Layout, Moment};

/// A reader.
#[derive(Debug, Clone)]
pub(crate) struct Visitor {
    pub(crate) language: Language,
    /// The path asked for, with `/en` where it has one.
    pub(crate) path: String,
    pub(crate) site: Site,
    /// What counts as one client when attempts are counted.
    pub(crate) client: String,
    /// What is asked with, in two words.
    pub(crate) device: String,
    origin: String,
}

/// What a request says of itself before anything is looked up.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) language: Language,
    /// The path asked for, with `/en` where it has one.
    pub(crate) path: String,
}

/// Somebody who is signed in, with the office they work in.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) visitor: Visitor,
    pub(crate) actor: Actor,
    pub(crate) office: Option<(OrganisationId, String)>,
    /// What that is.
    pub(crate) kind: Option<Kind>,
    /// The other organisations they can work for: id and name.
    pub(crate) others: Vec<(String, String)>,
}

/// Takes `/en` off the path before a route is looked for, and notes the language.
pub(crate) fn language<B>(mut request: Request<B>) -> Request<B> {
    let path = request.uri().path();
    let rest = path.strip_prefix("/en").filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let language = if rest.is_some() { Language::English } else { Language::Indonesian };
    let original = OriginalUri(request.uri().clone());
    if let Some(rest) = rest {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        let path = if rest.is_empty() { "/" } else { rest };
        if let Ok(uri) = format!("{path}{query}").parse::<Uri>() {
            *request.uri_mut() = uri;
        }
    }
    request.extensions_mut().insert(language);
    request.extensions_mut().insert(original);
    request
}

/// The value of a cookie.
pub(crate) fn cookie<'h>(parts: &'h Parts, name: &str) -> Option<&'h str> {
    let all = parts.headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// What stands after `Bearer` (RFC 6750): the token of a program.
fn bearer(parts: &Parts) -> Option<&str> {
    let (scheme, token) = parts.headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Name of the cookie that holds the session's token.
pub(crate) fn cookie_name(app: &App) -> &'static str {
    if app.is_secure() { "__Host-ruhui" } else { "ruhui" }
}

/// Name of the cookie that holds what goes with a code.
pub(crate) fn half_way_name(app: &App) -> &'static str {
    if app.is_secure() { "__Host-ruhui-kode" } else { "ruhui-kode" }
}

/// Who is signed in, if anybody.
pub(crate) async fn member(app: &App, parts: &mut Parts) -> Result<Option<Member>, Trouble> {
    let by_program = bearer(parts).is_some() && Asked::read(&parts.extensions, &parts.uri).by_program();
    let token = bearer(parts).or_else(|| cookie(parts, cookie_name(app))).map(str::to_owned);
    let Some(token) = token else { return Ok(None) };
    // A program's token is good for the API alone: it changes nothing of the account.
    let actor = session::actor(&app.desk, &token).await?.filter(|actor| by_program || !actor.program);
    let Some(actor) = actor else { return Ok(None) };
    let visitor = Visitor::from_request_parts(parts, app).await?;
    let all = organisation::of_person(&mut app.desk.db.read().await?, actor.person.id, app.desk.now()).await?;
    let chosen = actor.memberships.first().map(|own| own.organisation);
    let (own, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|office| Some(office.id) == chosen);
    let kind = own.first().map(|office| office.kind);
    let office = own.into_iter().next().map(|office| (office.id, office.name));
    let others = others.into_iter().map(|office| (office.id.to_string(), office.name)).collect();
    Ok(Some(Member { visitor, actor, office, kind, others }))
}

impl Asked {
    /// Of a request, or of what is left of it.
    pub(crate) fn of<B>(request: &Request<B>) -> Self {
        Self::read(request.extensions(), request.uri())
    }

    fn read(extensions: &Extensions, uri: &Uri) -> Self {
        let language = extensions.get::<Language>().copied().unwrap_or_default();
        let original = extensions.get::<OriginalUri>();
        Self { language, path: original.map_or_else(|| uri.path(), |OriginalUri(uri)| uri.path()).to_owned() }
    }

    /// True when a program asks, who wants JSON and not a page.
    pub(crate) fn by_program(&self) -> bool {
        let path = self.path.strip_prefix("/en").unwrap_or(&self.path);
        path.strip_prefix("/api").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Trouble> {
        let Asked { language, path } = Asked::read(&parts.extensions, &parts.uri);
        let client = client(parts, &app.proxies);
        let agent = parts.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        let device = device(agent.unwrap_or_default());
        Ok(Self { language, path, site: app.site().await?, client, device, origin: app.origin.clone() })
    }
}

impl FromRequestParts<App> for Member {
    type Rejection = Trouble;

    /// The guard of the route has put it there; a route that is open to all has none.
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Trouble> {
        parts.extensions.get::<Self>().cloned().ok_or(Trouble::Refused(Refusal::SignedOut))
    }
}

impl Visitor {
    /// Whoever asks, even when the site's name cannot be read.
    pub(crate) async fn nameless(app: &App, Asked { language, path }: Asked) -> Self {
        let site = app.site().await.unwrap_or_else(|_| App::nameless());
        Self { language, path, site, client: String::new(), device: String::new(), origin: app.origin.clone() }
    }

    /// The frame of a public page.
    pub(crate) fn layout<'a>(&'a self, title: &'a str, entry: Entry) -> Layout<'a> {
        Layout {
            language: self.language,
            title,
            region: &self.site.region,
            origin: &self.origin,
            path: &self.path,
            person: None,
            office: "",
            others: &[],
            keeps_register: false,
            entry,
        }
    }

    /// A moment on the site's clock.
    pub(crate) fn moment(&self, at: jiff::Timestamp) -> Moment {
        Moment::new(at.as_millisecond(), self.site.zone)
    }
}

impl Member {
    /// The frame of a page of the desk.
    pub(crate) fn layout<'a>(&'a self, title: &'a str, entry: Entry) -> Layout<'a> {
        let office = self.office.as_ref().map_or("", |(_, name)| name);
        Layout {
            person: Some(&self.actor.person.name),
            office,
            others: &self.others,
            keeps_register: self.visitor.site.keeper.is_some_and(|keeper| self.actor.may(Act::KeepRegister, keeper)),
            ..self.visitor.layout(title, entry)
        }
    }

    /// The office the person works in.
    pub(crate) fn office(&self) -> Result<OrganisationId, Trouble> {
        self.office.as_ref().map(|(id, _)| *id).ok_or(Trouble::Refused(Refusal::NotAllowed))
    }
}
