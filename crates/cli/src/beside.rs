//! What goes on beside the requests, as long as they are answered.

use std::sync::Arc;
use std::time::Duration;

use connect::mail::MailServer;
use desk::Desk;
use desk::coverage::{Poller, Press};
use desk::record::{Notary, Sequencer};
use tokio::net::TcpListener;
use tokio::sync::watch::Sender;
use tokio::task::{JoinHandle, JoinSet};
use web::App;

use crate::{post, record};

/// How long the postman has to bring the letter under way; service managers wait longer before they kill.
const PATIENCE: Duration = Duration::from_mins(1);

/// The tasks.
#[derive(Default)]
pub(crate) struct Beside {
    /// What may end at any moment.
    tasks: JoinSet<()>,
    postman: Option<JoinHandle<()>>,
    /// Gives the record's entries their places.
    sequencer: Option<Sequencer>,
    stop: Sender<bool>,
}

impl Beside {
    /// Begins what every desk has: the record.
    pub(crate) fn record(sequencer: Sequencer) -> Self {
        let mut beside = Self::default();
        beside.tasks.spawn(record::keep(sequencer.clone()));
        beside.sequencer = Some(sequencer);
        beside
    }

    /// Begins to take pictures of pages, where there is a browser.
    pub(crate) fn with_pictures(mut self, desk: &Desk, press: &Arc<dyn Press>) -> Self {
        if press.can_picture() {
            self.tasks.spawn(post::pictures(desk.clone(), press.clone()));
        }
        self
    }

    /// Begins to have the record stamped, where an authority is set up.
    pub(crate) fn with_stamps(mut self, desk: &Desk, notary: Option<Arc<dyn Notary>>) -> Self {
        if let Some(notary) = notary {
            self.tasks.spawn(record::stamps(desk.clone(), notary));
        }
        self
    }

    /// Begins all of it: the record, sweeping, pages and pictures that are due, the embargoes, and the numbers and the mail that are set up.
    pub(crate) fn start(
        app: &App,
        metrics: Option<TcpListener>,
        server: Option<MailServer>,
        sequencer: Sequencer,
        reads_feeds: bool,
    ) -> Self {
        let mut beside = Self::record(sequencer);
        beside.tasks.spawn(post::sweep(app.desk.clone(), app.has_mail));
        if let Some(press) = &app.press {
            beside.tasks.spawn(post::looks(app.desk.clone(), press.clone(), app.has_mail));
            beside.tasks.spawn(post::rosters(app.desk.clone(), press.clone()));
            beside = beside.with_pictures(&app.desk, press);
            if reads_feeds {
                beside.tasks.spawn(post::feeds(Poller::new(app.desk.clone(), press.clone())));
            }
        }
        beside.tasks.spawn(web::embargo::watch(app.clone(), std::future::pending()));
        if let Some(listener) = metrics {
            let serving = web::serve_metrics(listener, app.clone(), std::future::pending());
            beside.tasks.spawn(async move { drop(serving.await) });
        }
        let rounds = |server| tokio::spawn(post::rounds(app.clone(), server, beside.stop.subscribe()));
        beside.postman = server.map(rounds);
        beside
    }

    /// Whoever is told to stop says so here, before the last requests are answered.
    pub(crate) fn stop(&self) -> Sender<bool> {
        self.stop.clone()
    }

    /// Waits for the postman, who was told, and ends the rest.
    pub(crate) async fn end(mut self) {
        if let Some(postman) = self.postman.take() {
            drop(tokio::time::timeout(PATIENCE, postman).await);
        }
        self.tasks.shutdown().await;
        if let Some(sequencer) = self.sequencer {
            record::finish(&sequencer).await;
        }
    }
}
