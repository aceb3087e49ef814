//! A site with a set clock on a SQLite file of its own, an officer and a writer, and a browser that keeps its cookie.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use desk::people::{self, Acceptance, Invite};
use desk::session::{self, Visit};
use desk::setup::{self, Setup};
use desk::{Clock, Desk, Random};
use http_body_util::BodyExt;
use jiff::Timestamp;
use store::Db;
use tower::ServiceExt;
use web::{App, Around};

use crate::outlet;

pub(crate) const PASSWORD: &str = "perahu di hulu sungai";
pub(crate) const OFFICER: &str = "ratna@kominfo.example";
pub(crate) const WRITER: &str = "bagas@kominfo.example";

/// What stands around each site: pages are fetched from the loopback address.
pub(crate) fn around() -> Around {
    Around { press: Some(outlet::press()), ..Around::default() }
}

/// Letters leave from here.
pub(crate) fn with_mail() -> Around {
    Around { has_mail: true, ..around() }
}

/// A clock that stands still until it is moved.
pub(crate) struct Still(AtomicI64);

impl Still {
    pub(crate) fn advance(&self, milliseconds: i64) {
        self.0.fetch_add(milliseconds, Ordering::SeqCst);
    }
}

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

/// Chance that repeats: each call gives other bytes, each run the same.
struct Counted(AtomicU64);

impl Random for Counted {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            let n = self.0.fetch_add(1, Ordering::SeqCst);
            // Mixed well: ten bytes of a plain sequence come again soon, and codes must not.
            let mixed = n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            let mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
            *byte = (mixed ^ mixed >> 31).to_be_bytes()[0];
        }
    }
}

pub(crate) struct Site {
    pub(crate) app: App,
    pub(crate) clock: Arc<Still>,
    folder: tempfile::TempDir,
}

/// 11 May 2025, 14.00 WITA.
const BEGIN: i64 = 1_746_943_200_000;

impl Site {
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::sqlite(&folder.path().join("site.sqlite")).await.unwrap();
        Self::on(db, folder).await
    }

    /// One on an empty database, of which each request has one connection at most.
    pub(crate) async fn on(db: Db, folder: tempfile::TempDir) -> Self {
        let clock = Arc::new(Still(AtomicI64::new(BEGIN)));
        let files = store::Files::folder(&folder.path().join("berkas")).unwrap();
        let desk = Desk { db: db.narrow(), files, clock: clock.clone(), random: Arc::new(Counted(AtomicU64::new(1))) };
        let key = setup::key(&desk).await.unwrap().unwrap();
        let text = str::to_owned;
        let setup = Setup {
            region: text("Provinsi Borneo Timur"),
            zone: text("WITA"),
            office: text("Dinas Kominfo"),
            name: text("Ratna Wulandari"),
            email: text(OFFICER),
            password: text(PASSWORD),
        };
        let office = setup::finish(&desk, &key, &setup).await.unwrap();
        let token = session::sign_in(&desk, OFFICER, PASSWORD, Visit::default()).await.unwrap().inside().unwrap();
        let officer = session::actor(&desk, &token).await.unwrap().unwrap();
        let invite = Invite { email: text(WRITER), right: text("writer"), office: String::new() };
        let token = people::invite(&desk, &officer, office, &invite).await.unwrap();
        people::accept(&desk, &token, &Acceptance { name: text("Bagas Prakoso"), password: text(PASSWORD) })
            .await
            .unwrap();
        Self { app: App::new(desk, "http://pers.example", around()), clock, folder }
    }

    /// The same, where letters leave from.
    pub(crate) async fn with_mail() -> Self {
        let site = Self::new().await;
        Self { app: App::new(site.app.desk.clone(), "http://pers.example", with_mail()), ..site }
    }

    /// A browser that is signed in.
    pub(crate) async fn browser(&self, email: &str) -> Browser<'_> {
        let mut browser = Browser { site: self, cookies: Vec::new(), client: None };
        let answer = browser.post("/masuk", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        browser
    }

    /// A token of somebody.
    pub(crate) async fn token(&self, email: &str) -> String {
        session::sign_in(&self.app.desk, email, PASSWORD, Visit::default()).await.unwrap().inside().unwrap()
    }

    /// Somebody as the verbs know them.
    pub(crate) async fn actor(&self, email: &str) -> desk::Actor {
        session::actor(&self.app.desk, &self.token(email).await).await.unwrap().unwrap()
    }

    /// What its clock says.
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Starts anew on the same data, as after a stop.
    pub(crate) async fn restart(&mut self) {
        let db = match &self.app.desk.db {
            Db::Sqlite { .. } => Db::sqlite(&self.folder.path().join("site.sqlite")).await.unwrap(),
            // Its server goes on.
            server @ Db::Postgres { .. } => server.clone(),
        };
        let desk = Desk { db: db.narrow(), ..self.app.desk.clone() };
        self.app = App::new(desk, "http://pers.example", around());
    }

    /// The same on a database and files of its own: what is done there is not done here. Letters leave from there.
    pub(crate) async fn copied(&self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["site.sqlite", "site.sqlite-wal"] {
            let from = self.folder.path().join(name);
            if from.exists() {
                std::fs::copy(from, folder.path().join(name)).unwrap();
            }
        }
        link_all(&self.files(), &folder.path().join("berkas"));
        let files = store::Files::folder(&folder.path().join("berkas")).unwrap();
        let db = Db::sqlite(&folder.path().join("site.sqlite")).await.unwrap();
        let desk = Desk { db: db.narrow(), files, ..self.app.desk.clone() };
        let app = App::new(desk, "http://pers.example", with_mail());
        Self { app, clock: self.clock.clone(), folder }
    }

    /// What a server says that keeps nothing from before.
    pub(crate) async fn anew(&self, path: &str) -> (StatusCode, String) {
        let app = App::new(self.app.desk.clone(), "http://pers.example", around());
        let request = Request::get(path).body(Body::empty()).unwrap();
        let (parts, body) = web::service(app).oneshot(request).await.unwrap().into_parts();
        (parts.status, String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap())
    }

    /// What a request is answered.
    pub(crate) async fn answer(&self, request: Request<Body>) -> Answer {
        let (parts, body) = web::service(self.app.clone()).oneshot(request).await.unwrap().into_parts();
        let location = parts.headers.get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, location: location.unwrap_or_default(), headers: parts.headers, body, bytes }
    }

    /// Where its photos and documents are.
    pub(crate) fn files(&self) -> std::path::PathBuf {
        self.folder.path().join("berkas")
    }

    /// A browser of nobody.
    pub(crate) fn stranger(&self) -> Browser<'_> {
        Browser { site: self, cookies: Vec::new(), client: None }
    }
}

/// Gives every file of a folder a second name in another: files are made and erased, never changed.
fn link_all(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            link_all(&path, &to.join(name));
        } else {
            std::fs::hard_link(path, to.join(name)).unwrap();
        }
    }
}

pub(crate) struct Browser<'s> {
    site: &'s Site,
    cookies: Vec<(String, String)>,
    client: Option<std::net::SocketAddr>,
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) location: String,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) body: String,
    pub(crate) bytes: Vec<u8>,
}

impl Browser<'_> {
    /// The same, at a network address.
    pub(crate) fn of_client(mut self, address: &str) -> Self {
        self.client = Some((address.parse::<std::net::IpAddr>().unwrap(), 4711).into());
        self
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.ask(Request::get(path), Body::empty()).await
    }

    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_from("same-origin", path, fields).await
    }

    pub(crate) async fn post_from(&mut self, site: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(&[("sec-fetch-site", site)], path, fields).await
    }

    /// Sends a form as browsers do that only tell an origin.
    pub(crate) async fn post_of(&mut self, origin: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(&[("origin", origin)], path, fields).await
    }

    /// Saves as the editor's script does.
    pub(crate) async fn autosave(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(&[("sec-fetch-site", "same-origin"), ("accept", "application/json")], path, fields).await
    }

    async fn send(&mut self, headers: &[(&str, &str)], path: &str, fields: &[(&str, &str)]) -> Answer {
        let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let form: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        self.ask(request, Body::from(form.join("&"))).await
    }

    /// Sends a form as a program does: nothing tells where it comes from.
    pub(crate) async fn send_plain(&mut self, kind: &str, path: &str, form: &'static str) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, kind);
        self.ask(request, Body::from(form)).await
    }

    /// Asks with a cookie that was given elsewhere.
    pub(crate) async fn get_as(&mut self, path: &str, cookie: &str) -> Answer {
        self.keep(cookie);
        self.get(path).await
    }

    /// Sends JSON, as a program with a token does: it has no browser that would say where it comes from.
    pub(crate) async fn json(&mut self, method: &str, path: &str, token: Option<&str>, body: &str) -> Answer {
        let request = Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, "application/json");
        let request = match token {
            Some(token) => request.header(header::AUTHORIZATION, format!("Bearer {token}")),
            None => request,
        };
        self.ask(request, Body::from(body.to_owned())).await
    }

    /// Sends JSON as a page's script does, with the cookie; the browser tells the site it comes from.
    pub(crate) async fn script(&mut self, site: &str, method: &str, path: &str, body: &str) -> Answer {
        let request = Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, "application/json");
        self.ask(request.header("sec-fetch-site", site), Body::from(body.to_owned())).await
    }

    /// Sends a file as the whole body, as a program with a token does.
    pub(crate) async fn send_file(&mut self, method: &str, path: &str, token: &str, content: &[u8]) -> Answer {
        let request = Request::builder().method(method).uri(path);
        let request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        self.ask(request, Body::from(content.to_vec())).await
    }

    /// Sends files as a form does.
    pub(crate) async fn upload(&mut self, path: &str, files: &[(&str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (name, content) in files {
            let head = format!(
                "--x1y2\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n"
            );
            body.extend(head.bytes().chain(content.iter().copied()).chain(*b"\r\n"));
        }
        body.extend(b"--x1y2--\r\n");
        self.parts(path, body).await
    }

    /// Sends the parts of a form as they are, between lines of `--x1y2`.
    pub(crate) async fn parts(&mut self, path: &str, body: Vec<u8>) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=x1y2");
        self.ask(request.header("sec-fetch-site", "same-origin"), Body::from(body)).await
    }

    /// Sends a form with fields and one file.
    pub(crate) async fn form(&mut self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Answer {
        let mut body = String::new();
        for (name, value) in fields {
            body += &format!("--x1y2\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        }
        let (field, name, content) = file;
        body += &format!("--x1y2\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
        self.parts(path, [body.as_bytes(), content, b"\r\n--x1y2--\r\n"].concat()).await
    }

    /// Sends what was copied elsewhere, as the editor does.
    pub(crate) async fn paste(&mut self, path: &str, html: &str) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "text/html; charset=utf-8");
        self.ask(request.header("sec-fetch-site", "same-origin"), Body::from(html.to_owned())).await
    }

    /// Asks for what it has already, by its tag.
    pub(crate) async fn get_again(&mut self, path: &str, tag: &str) -> Answer {
        self.ask(Request::get(path).header(header::IF_NONE_MATCH, tag), Body::empty()).await
    }

    /// Keeps a cookie, in place of one of the same name; an empty one forgets it.
    fn keep(&mut self, cookie: &str) {
        let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
        self.cookies.retain(|(held, _)| held != name);
        if !value.is_empty() {
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
    }

    async fn ask(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let held: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = if held.is_empty() { request } else { request.header(header::COOKIE, held.join("; ")) };
        let request = match self.client {
            Some(client) => request.extension(axum::extract::ConnectInfo(client)),
            None => request,
        };
        let answer = self.site.answer(request.body(body).unwrap()).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        answer
    }
}
