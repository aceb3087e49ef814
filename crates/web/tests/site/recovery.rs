//! A lost password over HTTP and real mail, from the form to the link in the mailbox.

use axum::http::StatusCode;
use std::future::Future;
use std::pin::Pin;

use connect::mail::{Mail, MailError, MailServer};
use web::{Carrier, Letter, Undelivered};

use crate::receiver::Receiver;
use crate::site::{OFFICER, Site, WRITER};

pub(crate) struct Postman(MailServer);

impl Carrier for Postman {
    fn carry<'a>(&'a self, letter: &'a Letter) -> Pin<Box<dyn Future<Output = Result<(), Undelivered>> + Send + 'a>> {
        Box::pin(async move {
            let Letter { id, to, subject, text, stop } = letter;
            let stop = stop.as_deref();
            let sent = self.0.send(Mail { id, to, subject, text, stop, at: jiff::Timestamp::UNIX_EPOCH }).await;
            sent.map_err(|error| match error {
                MailError::ForNow(reason) => Undelivered::ForNow(reason),
                other => Undelivered::ForGood(other.to_string()),
            })
        })
    }
}

pub(crate) fn postman(address: &str) -> Postman {
    Postman(MailServer::new(address, "Meja Pers <meja@kominfo.example>").unwrap())
}

/// The path of the link in a message.
pub(crate) fn link(message: &str) -> String {
    message.split("http://pers.example").nth(1).unwrap().lines().next().unwrap().to_owned()
}

#[tokio::test]
async fn a_lost_password_is_chosen_anew_by_the_link_in_the_mail_also_after_the_server_was_away() {
    let site = Site::with_mail().await;
    let mut open = site.browser(WRITER).await;
    let mut told = Vec::new();
    for email in [WRITER, "siapa@kominfo.example"] {
        let answer = site.stranger().post("/pemulihan", &[("email", email)]).await;
        told.push((answer.status, answer.body));
    }
    assert_eq!(told[0], told[1], "the same for an account and for nobody");
    assert_eq!(told[0].0, StatusCode::OK);
    let away = postman("smtp://127.0.0.1:9");
    assert_eq!(web::deliver(&site.app, &away).await.unwrap(), 0);
    site.clock.advance(60_000);
    let receiver = Receiver::start("250 OK").await;
    assert_eq!(web::deliver(&site.app, &postman(&receiver.address)).await.unwrap(), 1);
    let taken = receiver.taken();
    assert_eq!(taken.len(), 1, "{taken:?}");
    assert!(taken[0].contains(&format!("RCPT TO:<{WRITER}>")) && taken[0].contains("2 jam:\n"), "{}", taken[0]);
    let path = link(&taken[0]);
    let mut stranger = site.stranger();
    assert!(stranger.get(&path).await.body.contains(WRITER), "opening the link uses nothing up");
    let short = stranger.post(&path, &[("password", "pendek")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = stranger.post(&path, &[("password", "bekantan di tepi rawa")]).await;
    assert_eq!((done.status, done.location.as_str()), (StatusCode::SEE_OTHER, "/meja"));
    assert_eq!(stranger.get("/meja").await.status, StatusCode::OK);
    assert_eq!(open.get("/meja").await.status, StatusCode::SEE_OTHER, "the other browser is signed out");
    assert_eq!(site.stranger().post(&path, &[("password", "bekantan di tepi rawa")]).await.status, StatusCode::GONE);
    let history = stranger.get("/meja/riwayat").await.body;
    for line in ["Tautan kata sandi baru dibuat", "Kata sandi baru dipilih", "Sesi diakhiri", "Masuk"] {
        assert!(history.contains(line), "{line}");
    }
}

#[tokio::test]
async fn an_invitation_is_mailed_and_its_link_is_shown_to_nobody_else() {
    let site = Site::with_mail().await;
    let mut officer = site.browser(OFFICER).await;
    let shown = officer.post("/en/meja/orang", &[("email", "tono@kominfo.example"), ("right", "viewer")]).await;
    assert!(shown.body.contains("tono@kominfo.example") && !shown.body.contains("/undangan/"), "{}", shown.body);
    let receiver = Receiver::start("250 OK").await;
    web::deliver(&site.app, &postman(&receiver.address)).await.unwrap();
    let path = link(&receiver.taken()[0]);
    assert!(path.starts_with("/en/undangan/"), "{path}");
    let fields = [("name", "Tono Hutan"), ("password", "bekantan di tepi rawa")];
    assert_eq!(site.stranger().post(&path, &fields).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn without_mail_an_administrator_hands_the_link_over_and_nobody_else_can() {
    let site = Site::new().await;
    assert!(site.stranger().get("/pemulihan").await.body.contains("administrator kantor Anda"));
    let asked = site.stranger().post("/pemulihan", &[("email", WRITER)]).await;
    assert_eq!(asked.status, StatusCode::FORBIDDEN);
    let mut officer = site.browser(OFFICER).await;
    let people = officer.get("/meja/orang").await.body;
    let action = people.split("action=\"").find(|part| part.contains("/pemulihan\"")).unwrap();
    let action = action.split('"').next().unwrap().to_owned();
    let refused = site.browser(WRITER).await.post(&action, &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let handed = officer.post(&action, &[]).await.body;
    let path = handed.split("http://pers.example").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let done = site.stranger().post(&path, &[("password", "bekantan di tepi rawa")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_idle_session_ends_and_a_used_one_says_when() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    for _ in 0..3 {
        site.clock.advance(2 * 24 * 3_600_000);
        assert_eq!(writer.get("/meja").await.status, StatusCode::OK);
    }
    assert!(writer.get("/meja/sesi").await.body.contains("17 Mei 2025, 14.00 WITA"), "last seen");
    site.clock.advance(3 * 24 * 3_600_000 + 1);
    assert_eq!(writer.get("/meja").await.status, StatusCode::SEE_OTHER);
}
