//! Beside the requests of a server: the postman's rounds, and forgetting what is over. Nothing is lost when a round is missed.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use connect::clock::Clock;
use connect::mail::{Mail, MailError, MailServer};
use desk::coverage::{self, Pictured, Poller, Press, Round};
use desk::{Desk, affiliation, check, consultation, import, media, partner, session};
use tokio::sync::watch::Receiver;
use web::{App, Carrier, Letter, Undelivered};

use crate::clock::SystemClock;
use crate::config::Config;
use crate::failure::Fault;

/// Time between two rounds.
const ROUND: Duration = Duration::from_secs(5);
/// Time between two looks at whether a page is due.
const LOOK: Duration = Duration::from_secs(5);
/// Time between two sweeps.
const SWEEP: Duration = Duration::from_hours(1);

/// The mail server that is set up, if one is.
pub(crate) fn server(config: &Config) -> Result<Option<MailServer>, Fault> {
    let (server, sender) = config.mail();
    if server.is_empty() {
        return Ok(None);
    }
    MailServer::new(server, sender).map(Some).map_err(|_| Fault::Mail)
}

/// Delivers what is due, again and again, until it is told to stop: then the letter under way is brought and noted first, or it
/// would go out once more at the next start.
pub(crate) async fn rounds(app: App, server: MailServer, mut stop: Receiver<bool>) {
    let postman = Postman { server, stop: stop.clone() };
    while !*stop.borrow() {
        // A database that is away is told to whoever asks for a page.
        drop(web::deliver(&app, &postman).await);
        if let Ok(Err(_)) = tokio::time::timeout(ROUND, stop.changed()).await {
            return;
        }
    }
}

/// Forgets what is over, and reminds partners of what ends soon, again and again.
pub(crate) async fn sweep(desk: Desk, mailed: bool) {
    loop {
        drop(consultation::remind_due(&desk, mailed).await);
        // What ends soon stands on the pages without mail as well.
        if mailed {
            drop(partner::tell_endings(&desk).await);
        }
        drop(session::sweep(&desk).await);
        drop(import::sweep(&desk).await);
        drop(partner::sweep_participants(&desk).await);
        drop(media::erase(&desk).await);
        drop(check::sweep(&desk).await);
        drop(check::print_all(&desk).await);
        tokio::time::sleep(SWEEP).await;
    }
}

/// Looks again at pages that are due, again and again.
pub(crate) async fn looks(desk: Desk, press: Arc<dyn Press>, mailed: bool) {
    loop {
        match coverage::look(&desk, &press, mailed).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "a page cannot be looked at again"),
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Reads lists of verification and trust.txt files that are due, again and again.
pub(crate) async fn rosters(desk: Desk, press: Arc<dyn Press>) {
    loop {
        match partner::read_roster(&desk, &press).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "a list of verification cannot be read"),
        }
        match affiliation::look(&desk, &press).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "a trust.txt cannot be looked at"),
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Takes pictures that are due, one after another.
pub(crate) async fn pictures(desk: Desk, press: Arc<dyn Press>) {
    loop {
        match coverage::take_picture(&desk, &press).await {
            Ok(Pictured::Taken) => continue,
            Ok(Pictured::Nothing) => {}
            Ok(Pictured::Missed(why)) => tracing::warn!(why, "a picture of a page was not taken"),
            Err(error) => tracing::warn!(%error, "pictures cannot be taken"),
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Reads the feeds that are due, again and again.
pub(crate) async fn feeds(poller: Poller) {
    loop {
        match poller.round().await {
            Ok(Round { feeds, articles, found }) if feeds > 0 => tracing::debug!(feeds, articles, found, "feeds read"),
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "feeds cannot be read"),
        }
        tokio::time::sleep(LOOK).await;
    }
}

struct Postman {
    server: MailServer,
    stop: Receiver<bool>,
}

impl Carrier for Postman {
    fn carry<'a>(&'a self, letter: &'a Letter) -> Pin<Box<dyn Future<Output = Result<(), Undelivered>> + Send + 'a>> {
        Box::pin(async move {
            let Letter { id, to, subject, text, stop } = letter;
            let stop = stop.as_deref();
            self.server.send(Mail { id, to, subject, text, stop, at: SystemClock.now() }).await.map_err(|error| {
                match error {
                    MailError::ForNow(_) => Undelivered::ForNow(error.to_string()),
                    _ => Undelivered::ForGood(error.to_string()),
                }
            })
        })
    }

    fn is_going_home(&self) -> bool {
        *self.stop.borrow()
    }
}
