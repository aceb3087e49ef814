//! What goes back: pages, redirects, and troubles said in words. A trouble becomes a page only at the outer edge, where the
//! reader's language is known.

use std::fs::File as Open;
use std::io::{self, Read as _};
use std::time::Instant;

use askama::Template;
use axum::body::Body;
use axum::extract::multipart::MultipartError;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use desk::Error;
use domain::{FieldErrors, Refusal};
use futures_util::stream::unfold;
use locale::{Language, texts};
use sha2::{Digest, Sha256};
use store::StoreError;

use crate::address;
use crate::app::App;
use crate::page::{DeskMessagePage, Entry, Message, MessagePage};
use crate::panic::caught;
use crate::problem;
use crate::visitor::{Asked, Member, Visitor};

/// Bytes that are read from a file at a time.
const PIECE: usize = 256 << 10;

/// A file as it is read, never all of it in memory.
pub(crate) fn streamed(file: Open) -> Body {
    Body::from_stream(unfold(Some(file), |file| async move {
        let mut file = file?;
        let read = tokio::task::spawn_blocking(move || {
            let mut piece = vec![0; PIECE];
            let read = file.read(&mut piece)?;
            piece.truncate(read);
            Ok::<_, io::Error>((piece, file))
        });
        match read.await.unwrap_or_else(|error| Err(io::Error::other(error))) {
            Ok((piece, _)) if piece.is_empty() => None,
            Ok((piece, file)) => Some((Ok(piece), Some(file))),
            Err(error) => Some((Err(error), None)),
        }
    }))
}

/// Why there is no page.
#[derive(Debug, Clone)]
pub(crate) enum Trouble {
    /// A rule says no.
    Refused(Refusal),
    /// Fields are wrong, and there is no form to show them in.
    Fields(FieldErrors),
    /// The form came from another site.
    Expired,
    /// A page of the web could not be taken for coverage; why, for a program.
    NotTaken(String),
    /// What was sent is not what is read here; why, for a program.
    Unreadable(StatusCode, String),
    /// A file could not be stored or read; what, for the log.
    Storage(String),
    /// The database is away or full; what it said, for the log.
    Away(String),
    /// Something broke; what, for the log.
    Failed(String),
}

/// Seconds after which what is away may be back.
const AGAIN: u32 = 10;

/// A form with files that was cut off on its way, or is none.
impl From<MultipartError> for Trouble {
    fn from(error: MultipartError) -> Self {
        Self::Unreadable(error.status(), error.body_text())
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match error {
            Error::Fields(errors) => Self::Fields(errors),
            Error::Refusal(refusal) => Self::Refused(refusal),
            Error::Failure(failure) => failure.into(),
        }
    }
}

impl From<FieldErrors> for Trouble {
    fn from(errors: FieldErrors) -> Self {
        Self::Fields(errors)
    }
}

impl From<StoreError> for Trouble {
    fn from(failure: StoreError) -> Self {
        match failure {
            StoreError::File(reason) => Self::Storage(reason),
            away if away.is_away() => Self::Away(away.to_string()),
            other => Self::Failed(other.to_string()),
        }
    }
}

impl From<askama::Error> for Trouble {
    fn from(error: askama::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

impl Trouble {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Refused(Refusal::NotFound) => StatusCode::NOT_FOUND,
            Self::Refused(Refusal::SignedOut | Refusal::SignIn | Refusal::Code | Refusal::Passkey) => {
                StatusCode::UNAUTHORIZED
            }
            Self::Refused(Refusal::NotAllowed | Refusal::SecondPair) | Self::Expired => StatusCode::FORBIDDEN,
            Self::Refused(Refusal::TooMany { .. }) => StatusCode::TOO_MANY_REQUESTS,
            Self::Refused(Refusal::Link | Refusal::PhotoTakenDown) => StatusCode::GONE,
            Self::Refused(_) => StatusCode::CONFLICT,
            Self::Fields(_) | Self::NotTaken(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Unreadable(status, _) => *status,
            Self::Storage(_) | Self::Away(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Failed(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// What a handler gives.
pub(crate) type Answer = Result<Response, Trouble>;

/// What was wrong with something that was asked for, told on the page that asks again.
#[derive(Debug, Default)]
pub(crate) struct Wrong {
    pub(crate) errors: FieldErrors,
    pub(crate) refusal: Option<Refusal>,
}

impl Wrong {
    pub(crate) fn status(&self) -> StatusCode {
        match self.refusal {
            Some(refusal) => Trouble::Refused(refusal).status(),
            None if self.errors.is_empty() => StatusCode::OK,
            None => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

impl From<FieldErrors> for Wrong {
    fn from(errors: FieldErrors) -> Self {
        Self { errors, refusal: None }
    }
}

impl From<Refusal> for Wrong {
    fn from(refusal: Refusal) -> Self {
        Self { errors: FieldErrors::default(), refusal: Some(refusal) }
    }
}

/// A page.
pub(crate) fn page(page: &impl Template) -> Answer {
    Ok(Html(page.render()?).into_response())
}

/// A page that shows a form with what is wrong.
pub(crate) fn refused(shown: &impl Template, status: StatusCode) -> Answer {
    Ok((status, page(shown)?).into_response())
}

/// On to another page after something was done.
#[expect(clippy::unnecessary_wraps, reason = "a handler gives an answer")]
pub(crate) fn onward(address: &str) -> Answer {
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address.to_owned())]).into_response())
}

/// Something public that a cache may keep as long as it asks whether it is still the same.
#[expect(clippy::unnecessary_wraps, reason = "a handler gives an answer")]
pub(crate) fn public(kind: &'static str, content: String, asked: Option<&HeaderValue>) -> Answer {
    let digest: String = Sha256::digest(content.as_bytes()).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{digest}\"");
    let same = asked.and_then(|asked| asked.to_str().ok()).is_some_and(|asked| asked.contains(&tag));
    let headers = [(header::ETAG, tag), (header::CACHE_CONTROL, "public, no-cache".to_owned())];
    if same {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    Ok((headers, [(header::CONTENT_TYPE, kind)], content).into_response())
}

/// A file that somebody uploaded. Nothing in it runs: no page may frame it, and a document is only ever saved.
pub(crate) struct File {
    /// Its media type.
    pub(crate) kind: &'static str,
    /// What it is called when it is saved; none for one that is shown.
    pub(crate) saved_as: Option<String>,
    /// What it holds.
    pub(crate) content: Vec<u8>,
}

impl IntoResponse for File {
    fn into_response(self) -> Response {
        let disposition = self.saved_as.map_or("inline".to_owned(), |name| format!("attachment; filename=\"{name}\""));
        let headers = [
            (header::CONTENT_TYPE, self.kind.to_owned()),
            (header::CONTENT_DISPOSITION, disposition),
            (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox; frame-ancestors 'none'".to_owned()),
        ];
        (headers, self.content).into_response()
    }
}

/// The answer when the reader's copy of a file is the same. Whoever keeps a copy asks each time whether they still may.
pub(crate) fn unchanged(tag: &str, asked: Option<&HeaderValue>) -> Option<Response> {
    let same = asked.and_then(|asked| asked.to_str().ok()).is_some_and(|asked| asked.contains(&format!("\"{tag}\"")));
    same.then(|| (StatusCode::NOT_MODIFIED, kept(tag)).into_response())
}

/// The headers that go with it.
pub(crate) fn kept(tag: &str) -> [(header::HeaderName, String); 2] {
    [(header::ETAG, format!("\"{tag}\"")), (header::CACHE_CONTROL, "public, no-cache".to_owned())]
}

/// Puts troubles into words, and the headers of safety on everything. Nothing here can fail: it is asked when all else did.
pub(crate) async fn finish(State(app): State<App>, request: Request<Body>, next: Next) -> Response {
    let asked = Asked::of(&request);
    // The route, not the path: a one-time link's key is no business of the log.
    let route = request.extensions().get::<MatchedPath>().map(|route| route.as_str().to_owned()).unwrap_or_default();
    let (method, began) = (request.method().clone(), Instant::now());
    let mut response = caught(next.run(request)).await;
    if let Some(trouble) = trouble(&mut response) {
        let allow = response.headers_mut().remove(header::ALLOW);
        let member = response.extensions_mut().remove::<Member>();
        response = explained(&app, asked, &route, &trouble, member).await;
        response.headers_mut().extend(allow.map(|allow| (header::ALLOW, allow)));
    }
    let headers = response.headers_mut();
    if address::is_keyed(&route) {
        // Whoever holds the key in the address can act by it: it travels on with no link, and no machine keeps it.
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    }
    make_safe(headers);
    told(&app, &method, &route, response.status(), began);
    response
}

/// What every answer says to a browser, unless it says something of its own.
pub(crate) fn make_safe(headers: &mut HeaderMap) {
    let policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
        form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(policy));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.entry(header::REFERRER_POLICY).or_insert(HeaderValue::from_static("same-origin"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// Counts an answer and notes it in the log.
pub(crate) fn told(app: &App, method: &Method, route: &str, status: StatusCode, began: Instant) {
    let took = began.elapsed();
    app.metrics.answered(method, route, status, took);
    tracing::debug!(%method, route, status = status.as_u16(), microseconds = took.as_micros(), "answered");
}

/// The trouble of an answer; the framework's own refusals, a bare line of English, become one too.
fn trouble(response: &mut Response) -> Option<Trouble> {
    let status = response.status();
    let told = response.extensions_mut().remove::<Trouble>();
    let bare =
        !matches!(response.headers().get(header::CONTENT_TYPE), Some(kind) if kind != "text/plain; charset=utf-8");
    told.or_else(|| match status {
        StatusCode::NOT_FOUND if bare => Some(Trouble::Refused(Refusal::NotFound)),
        _ if bare && status.is_client_error() => Some(Trouble::Unreadable(status, String::new())),
        _ => None,
    })
}

async fn explained(app: &App, asked: Asked, route: &str, trouble: &Trouble, member: Option<Member>) -> Response {
    let number = format!("{:08X}", app.desk.chance() & 0xffff_ffff);
    let message = match trouble {
        Trouble::Refused(refusal) => Message::Refused(*refusal),
        Trouble::Fields(errors) => Message::Fields(errors.iter().count()),
        Trouble::Expired => Message::Expired,
        Trouble::NotTaken(why) => Message::NotTaken(why),
        Trouble::Unreadable(..) => Message::Unreadable,
        Trouble::Storage(reason) => {
            app.metrics.failed();
            tracing::error!(number, route, reason, "storage of files");
            Message::Storage(&number)
        }
        Trouble::Away(reason) => {
            app.metrics.failed();
            tracing::error!(number, route, reason, "database away");
            Message::Away(&number)
        }
        Trouble::Failed(reason) => {
            app.metrics.failed();
            // The route and what broke, nothing of what was asked or who asked.
            tracing::error!(number, route, reason, "failure");
            Message::Failed(&number)
        }
    };
    let language = asked.language;
    let mut response = if asked.by_program() {
        problem::answer(language, trouble, message, &number)
    } else if let Some(member) = member {
        let layout = member.layout(message.title(language), Entry::None);
        let shown = DeskMessagePage { layout, message };
        (trouble.status(), Html(shown.render().unwrap_or_default())).into_response()
    } else {
        let onward = onward_of(language, &asked.path, trouble);
        let visitor = Visitor::nameless(app, asked).await;
        let layout = visitor.layout(message.title(language), Entry::None);
        let shown = MessagePage { layout, message, onward: &onward.0, onward_label: onward.1 };
        (trouble.status(), Html(shown.render().unwrap_or_default())).into_response()
    };
    if let Trouble::Refused(refusal) = trouble {
        tell_when(&mut response, *refusal);
    }
    if trouble.status() == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(AGAIN));
    }
    response
}

/// Says when to try again, for programs.
pub(crate) fn tell_when(response: &mut Response, refusal: Refusal) {
    if let Refusal::TooMany { wait } = refusal {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
    }
}

fn onward_of(language: Language, path: &str, trouble: &Trouble) -> (String, &'static str) {
    match trouble {
        Trouble::Refused(Refusal::PhotoTakenDown) => {
            let release = path.split_once("/foto/").map_or(path, |(release, _)| release);
            (release.to_owned(), texts::photo_to_release(language))
        }
        Trouble::Refused(Refusal::SignedOut | Refusal::SignIn | Refusal::AlreadySetUp) => {
            (address::sign_in(language), texts::nav_sign_in(language))
        }
        _ => (address::home(language), texts::message_home(language)),
    }
}
