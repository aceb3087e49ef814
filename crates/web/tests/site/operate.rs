//! What the operator sees: health, readiness, numbers, and failures under the number that the reader was shown.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;
use web::{App, Around};

use crate::life::submitted;
use crate::site::{OFFICER, Site, WRITER};

/// The numbers of a site.
pub(crate) async fn metrics(site: &Site) -> String {
    let asked = Request::get("/metrics").body(Body::empty()).unwrap();
    let answer = web::metrics(site.app.clone()).oneshot(asked).await.unwrap();
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("application/openmetrics-text"));
    String::from_utf8(answer.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
}

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

#[tokio::test]
async fn a_database_that_is_away_is_a_whole_page_or_a_problem_and_is_logged_under_its_number() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().json().with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let mut site = Site::new().await;
    let mut officer = site.token(OFFICER).await;
    officer.insert_str(0, "ruhui=");
    // A server that has just started: not even the site's name was read.
    site.app = App::new(site.app.desk.clone(), "http://pers.example", Around::default());
    site.app.desk.db.close().await;
    for path in ["/", "/en/siaran-pers/rahasia-dinas", "/undangan/kunci-rahasia", "/meja/orang"] {
        let mut stranger = site.stranger();
        let answer = stranger.get_as(path, &officer).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{path}");
        assert_eq!(answer.headers["retry-after"], "10", "{path}");
        let words = if path.starts_with("/en") { "out of reach" } else { "sedang tidak terjangkau" };
        assert!(
            answer.body.to_lowercase().starts_with("<!doctype html>") && answer.body.contains(words),
            "{path}: {}",
            answer.body
        );
        assert!(answer.headers.contains_key("content-security-policy"), "{path}");
        let lines = log.text();
        let logged: serde_json::Value = serde_json::from_str(lines.lines().last().unwrap()).unwrap();
        let number = logged["fields"]["number"].as_str().unwrap();
        assert!(number.len() == 8 && answer.body.contains(number), "{path}: {number}");
    }
    let problem = site.stranger().get("/api/releases").await;
    assert!(
        problem.status == StatusCode::SERVICE_UNAVAILABLE && problem.body.contains("ruhui:away"),
        "{}",
        problem.body
    );
    let number =
        serde_json::from_str::<serde_json::Value>(&problem.body).unwrap()["number"].as_str().unwrap().to_owned();
    assert!(log.text().lines().last().unwrap().contains(&number));
    for secret in ["rahasia", OFFICER, &officer] {
        assert!(!log.text().contains(secret), "{secret}: {}", log.text());
    }
    assert!(metrics(&site).await.contains("ruhui_failures_total 5\n"));
}

#[tokio::test]
async fn it_lives_without_a_database_but_is_not_ready() {
    let site = Site::new().await;
    for path in ["/sehat", "/siap"] {
        let answer = site.stranger().get(path).await;
        assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, "ok\n"), "{path}");
    }
    site.app.desk.db.close().await;
    assert_eq!(site.stranger().get("/sehat").await.status, StatusCode::OK);
    let answer = site.stranger().get("/siap").await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "database\n"));
}

#[tokio::test]
async fn how_late_an_embargo_ended_is_measured_also_when_no_server_ran() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    for (headline, from) in
        [("Kabar pertama hari ini", "2025-05-11T15:00"), ("Kabar kedua hari ini", "2025-05-11T16:00")]
    {
        let release = submitted(&mut writer, headline).await;
        let fields = [("version", "2"), ("public_from", from)];
        assert_eq!(officer.post(&format!("{release}/penerbitan"), &fields).await.status, StatusCode::SEE_OTHER);
    }
    let soon = || tokio::time::sleep(Duration::from_millis(400));
    web::embargo::watch(site.app.clone(), soon()).await;
    assert!(metrics(&site).await.contains("ruhui_embargo_lateness_seconds_count 0\n"));
    site.clock.advance(3_600_000 + 40);
    web::embargo::watch(site.app.clone(), soon()).await;
    let told = metrics(&site).await;
    assert!(told.contains("ruhui_embargo_lateness_seconds_count 1\n"), "{told}");
    assert!(told.contains("ruhui_embargo_lateness_last_seconds 0.04\n"), "{told}");
    // Nobody watches while the second one ends; the next server says how late it is.
    site.clock.advance(3_600_000 + 1_960);
    web::embargo::watch(site.app.clone(), soon()).await;
    let told = metrics(&site).await;
    assert!(told.contains("ruhui_embargo_lateness_seconds_count 2\n"), "{told}");
    assert!(told.contains("ruhui_embargo_lateness_last_seconds 2.0\n"), "{told}");
}
