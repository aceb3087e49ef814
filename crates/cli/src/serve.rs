//! `ruhui serve`: the desk on the web, until it is asked to stop. What is under way is finished first.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;
use desk::{Desk, setup};
use locale::texts;
use store::{Db, Files, StoreError};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use web::{App, Network};

use crate::chance::SystemRandom;
use crate::clock::SystemClock;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;
use crate::settings::Settings;

/// Where it listens unless told otherwise.
pub(crate) const LISTEN: &str = "127.0.0.1:8080";

pub(crate) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let language = settings.language;
    let folder = matches.get_one::<PathBuf>("data").cloned().unwrap_or_else(|| PathBuf::from("ruhui-data"));
    let listen = matches.get_one::<SocketAddr>("listen").copied();
    runtime()?.block_on(async {
        let listener = bind(listen).await?;
        let own = format!("http://{}", listener.local_addr()?);
        let origin = matches.get_one::<String>("origin").cloned().unwrap_or(own);
        let db = database(&folder).await?;
        let files = files(&folder)?;
        let desk = Desk { db, files, clock: Arc::new(SystemClock), random: Arc::new(SystemRandom) };
        output::print(&format!("{}\n", texts::serve_open(language, &origin)))?;
        if let Some(key) = setup::key(&desk).await.map_err(|error| Fault::Storage(error.to_string()))? {
            let link = format!("{origin}{}?key={key}", web::address::setup(language));
            output::print(&format!("{}\n", texts::serve_setup(language, &link)))?;
        }
        let proxies = matches.get_many::<Network>("proxy").unwrap_or_default().copied().collect();
        until_stopped(listener, App::new(desk, &origin).behind(proxies)).await
    })
}

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

/// `DATABASE_URL`, or the file in the data folder.
#[expect(clippy::disallowed_methods, reason = "the environment is read here")]
async fn database(folder: &Path) -> Result<Db, Fault> {
    let opened = match std::env::var("DATABASE_URL") {
        Ok(address) if address.starts_with("postgres") => Db::postgres(&address).await,
        Ok(address) if !address.is_empty() => Err(StoreError::Address),
        _ => {
            std::fs::create_dir_all(folder).map_err(|error| Fault::Write(folder.to_owned(), error))?;
            Db::sqlite(&folder.join("ruhui.sqlite")).await
        }
    };
    opened.map_err(|error| Fault::Storage(error.to_string()))
}

/// The folder of photos and documents in the data folder.
pub(crate) fn files(folder: &Path) -> Result<Files, Fault> {
    Files::folder(&folder.join("files")).map_err(|error| Fault::Storage(error.to_string()))
}

/// Answers until the process is told to stop, then closes the database.
pub(crate) async fn until_stopped(listener: TcpListener, app: App) -> Result<Outcome, Fault> {
    let db = app.desk.db.clone();
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let stopped = async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    };
    web::serve(listener, app, stopped).await?;
    db.close().await;
    Ok(Outcome::Fine)
}
