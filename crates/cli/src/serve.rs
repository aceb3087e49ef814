//! `ruhui serve`: the desk on the web, until it is asked to stop. What is under way is finished first.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use clap::ArgMatches;
use desk::setup;
use locale::texts;
use store::Files;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use web::{App, Around};

use crate::beside::Beside;
use crate::config::Config;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;
use crate::post;
use crate::record;
use crate::settings::Settings;

/// Where it listens unless told otherwise.
pub(crate) const LISTEN: &str = "127.0.0.1:8080";

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let language = settings.language;
    let config = Config::read(language, matches)?;
    config.start_log();
    let server = post::server(&config)?;
    let runtime = runtime()?;
    let outcome = runtime.block_on(async {
        let listener = bind(config.listen()).await?;
        let metrics = match config.metrics() {
            Some(address) => Some(TcpListener::bind(address).await?),
            None => None,
        };
        let own = format!("http://{}", listener.local_addr()?);
        let origin = config.origin().unwrap_or(&own);
        let desk = config.desk().await?;
        let sequencer = record::sequencer(&config, &desk, origin).await?;
        output::print(&format!("{}\n", texts::serve_open(language, origin)))?;
        if let Some(key) = setup::key(&desk).await.map_err(|error| Fault::Storage(error.to_string()))? {
            let link = format!("{origin}{}?key={key}", web::address::setup(language));
            output::print(&format!("{}\n", texts::serve_setup(language, &link)))?;
        }
        let app = App::new(
            desk,
            origin,
            Around { proxies: config.proxies(), has_mail: server.is_some(), press: Some(config.press()) },
        );
        let beside = Beside::start(&app, metrics, server, sequencer, config.reads_feeds());
        let beside = beside.with_stamps(&app.desk, config.notary());
        until_stopped(listener, app, beside).await
    });
    // Pages that are being fetched, or wait for their host's turn, hold up nobody.
    runtime.shutdown_timeout(LAST);
    outcome
}

/// How long what waits for other machines may take at the end.
const LAST: Duration = Duration::from_secs(5);

/// The runtime of a server.
pub(crate) fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()
}

/// Listens.
pub(crate) async fn bind(listen: Option<SocketAddr>) -> io::Result<TcpListener> {
    match listen {
        Some(address) => TcpListener::bind(address).await,
        None => TcpListener::bind(LISTEN).await,
    }
}

/// The folder of photos and documents in the data folder.
pub(crate) fn files(folder: &Path) -> Result<Files, Fault> {
    Files::folder(&folder.join("files")).map_err(|error| Fault::Storage(error.to_string()))
}

/// Answers until the process is told to stop, then ends what goes on beside it and closes the database.
pub(crate) async fn until_stopped(listener: TcpListener, app: App, beside: Beside) -> Result<Outcome, Fault> {
    let db = app.desk.db.clone();
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let stop = beside.stop();
    let stopped = async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        stop.send_replace(true);
    };
    web::serve(listener, app, stopped).await?;
    beside.end().await;
    db.close().await;
    Ok(Outcome::Fine)
}
