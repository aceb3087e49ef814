//! Answering: what a link opens, and the one answer. Opening it uses nothing up.

use domain::Refusal;
use domain::approval::{Decision, Role};
use domain::field::FieldErrors;
use domain::release::Reason;
use jiff::Timestamp;
use store::Conn;
use store::approval;
use store::approver::Approver;
use store::document::{self, Document};
use store::organisation::{self, Organisation};
use store::outbox::{self, Letter};
use store::photo::{self, Photo};
use store::release::{self, Release};
use store::version::Version;

use super::waiting;
use crate::transaction::transaction;
use crate::{Desk, Error, secret};

/// What a link opens.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Who is asked.
    pub approver: Approver,
    /// Who asks: name.
    pub by: String,
    /// Until when it opens.
    pub ends_at: Timestamp,
    /// The office that asks.
    pub office: Organisation,
    /// The release; its text is that of the version.
    pub release: Release,
    /// The one version.
    pub version: Version,
    /// Its photos; they cannot change while it waits.
    pub photos: Vec<Photo>,
    /// Its documents; neither can they.
    pub documents: Vec<Document>,
}

/// Opens a link that can still be answered. Opening it uses nothing up: programs that show a preview of a link open it too.
pub async fn open(desk: &Desk, token: &str) -> Result<Opened, Error> {
    let mut conn = desk.db.read().await?;
    opened(&mut conn, &secret::hash(token), desk.now()).await
}

async fn opened(conn: &mut Conn, hash: &str, now: Timestamp) -> Result<Opened, Error> {
    let approval::Open { approver, version, by, ends_at } =
        approval::open(conn, hash, now).await?.ok_or(Refusal::Link)?;
    let release = release::by_id(conn, approver.release).await?.ok_or(Refusal::Link)?;
    // It was given back, changed or published meanwhile: this is not the text that would go out.
    let waiting = waiting(conn, &release).await?.filter(|waiting| waiting.id == version);
    let version = waiting.ok_or(Refusal::VersionPassed)?;
    let office = organisation::by_id(conn, release.organisation).await?.ok_or(Refusal::Link)?;
    let photos = photo::of_release(conn, release.id).await?;
    let documents = document::of_release(conn, release.id).await?;
    Ok(Opened { approver, by, ends_at, office, release, version, photos, documents })
}

/// Approves, or refuses with a reason; the link is used up.
pub async fn decide(desk: &Desk, token: &str, approved: bool, reason: &str) -> Result<Opened, Error> {
    let decision = if approved {
        Decision::Approved
    } else {
        let reason = Reason::parse(reason).map_err(|error| FieldErrors::one("reason", error))?;
        Decision::Refused(reason.as_str().to_owned())
    };
    let (now, hash) = (desk.now(), secret::hash(token));
    transaction!(desk, tx => {
        let opened = opened(tx, &hash, now).await?;
        if !approval::decide(tx, &hash, &decision, now).await? {
            return Err(Refusal::Link.into());
        }
        Ok(opened)
    })
}

/// What a letter about a question says: the office, the headline, who asks; none where there is nothing to ask any more.
pub(crate) async fn letter(
    tx: &mut Conn,
    letter: &Letter,
    hash: &str,
    now: Timestamp,
) -> Result<Option<(Role, String, String)>, Error> {
    let opened = match opened(tx, &letter.about, now).await {
        Err(Error::Refusal(_)) => return Ok(None),
        opened => opened?,
    };
    approval::set_hash(tx, &letter.about, hash).await?;
    outbox::set_about(tx, letter.id, hash).await?;
    Ok(Some((opened.approver.role, opened.office.name, opened.version.text.headline)))
}
