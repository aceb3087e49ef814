//! An answer gets an address of its own where whoever asked wants to pass it on: what is needed to show it again, for ninety days, or until they erase
//! it. Both keys are 256 bits of chance; of who asked nothing is kept.

use std::sync::Arc;

use domain::Refusal;
use domain::check::{DAYS, Kind, LONGEST};
use domain::field::FieldErrors;
use domain::id::ReleaseId;
use domain::text;
use jiff::{Timestamp, ToSpan};
use store::check_answer::{self, CheckAnswer};
use store::photo::Photo;
use store::public::PublicDifference;

use super::{Checker, Fit, Found, Origin, fit, gate, on_its_turn, page};
use crate::coverage::Press;
use crate::throttle::{SHARED, SHARED_ANYWHERE, count};
use crate::transaction::transaction;
use crate::{Desk, Error, secret};

/// The keys of an answer, shown once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// Opens it.
    pub key: String,
    /// Erases it.
    pub removal: String,
}

/// What a key opens.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The release, with the version that it was then; with the comparison where a text was given.
    pub found: Found,
    /// What was asked about.
    pub shown: Shown,
    /// When it was asked.
    pub made_at: Timestamp,
    /// When it is erased.
    pub ends_at: Timestamp,
}

/// What was asked about.
#[derive(Debug, Clone)]
pub enum Shown {
    /// A text.
    Text,
    /// A page: where, and what everybody reads of what differs in it.
    Page(String, Vec<PublicDifference>),
    /// A photo; none where it was taken down.
    Photo(Vec<Photo>),
}

/// Gives the answer about a text an address; the text is asked about again, so that nobody can say what it comes from.
pub async fn share_text(desk: &Desk, checker: &Checker, given: &str, client: &str) -> Result<Handed, Error> {
    let text = text::lines(given, 1, LONGEST).map_err(|error| FieldErrors::one("text", error))?;
    let Origin::Found(found) = super::text(desk, checker, &text).await? else { return Err(Refusal::NotFound.into()) };
    let version = found.fit.as_ref().map(|fit| fit.number);
    // Beside a release that was withdrawn it is not shown again.
    let text = if found.release.withdrawn.is_some() { "" } else { text.as_str() };
    keep(desk, (Kind::Text, text), (&found.release.id, version), client).await
}

/// Gives the answer about a page an address: which release and version. The page is fetched again, for the same reason; what it says is not kept.
pub async fn share_page(
    desk: &Desk,
    checker: &Checker,
    press: Option<&Arc<dyn Press>>,
    (given, client): (&str, &str),
) -> Result<Handed, Error> {
    let page = page::page(desk, checker, press, (given, client)).await?;
    let Origin::Found(found) = page.origin else { return Err(Refusal::NotFound.into()) };
    let version = found.fit.as_ref().map(|fit| fit.number);
    keep(desk, (Kind::Address, &page.address), (&found.release.id, version), client).await
}

/// Gives the answer about a photo an address.
pub async fn share_photo(desk: &Desk, (slug, name): (&str, &str), client: &str) -> Result<Handed, Error> {
    let mut gate = gate(desk).await?;
    let release = gate.release(slug).await?.ok_or(Refusal::NotFound)?;
    if !gate.photos(slug).await?.iter().any(|photo| photo.name == name) {
        return Err(Refusal::NotFound.into());
    }
    drop(gate);
    keep(desk, (Kind::Photo, name), (&release.id, None), client).await
}

async fn keep(
    desk: &Desk,
    (kind, content): (Kind, &str),
    (release, version): (&str, Option<usize>),
    client: &str,
) -> Result<Handed, Error> {
    let release: ReleaseId = release.parse().map_err(|_| Refusal::NotFound)?;
    let now = desk.now();
    let handed = Handed { key: secret::token(&*desk.random), removal: secret::token(&*desk.random) };
    let answer = CheckAnswer {
        kind,
        content: content.to_owned(),
        release,
        version: version.and_then(|number| i64::try_from(number).ok()),
        made_at: now,
        ends_at: now.checked_add((DAYS * 24).hours()).unwrap_or(Timestamp::MAX),
    };
    let hashes = (secret::hash(&handed.key), secret::hash(&handed.removal));
    transaction!(desk, tx => {
        count(tx, (SHARED, client), now).await?;
        count(tx, (SHARED_ANYWHERE, ""), now).await?;
        Ok(check_answer::insert(tx, (&hashes.0, &hashes.1), &answer).await?)
    })?;
    Ok(handed)
}

/// What a key opens now: a release that was withdrawn since is said to be, and its text is not shown again.
pub async fn open(desk: &Desk, key: &str) -> Result<Opened, Error> {
    let answer = check_answer::open(&mut desk.db.read().await?, &secret::hash(key), desk.now()).await?;
    let CheckAnswer { kind, content, release, version, made_at, ends_at } = answer.ok_or(Refusal::Link)?;
    let mut gate = gate(desk).await?;
    let release = gate.release_of(release).await?.ok_or(Refusal::Link)?;
    let versions = gate.versions(&release.slug).await?;
    let number = version.and_then(|number| usize::try_from(number).ok());
    let fit = number.and_then(|number| Fit::of(&versions, number, false));
    let shown = match kind {
        Kind::Text => Shown::Text,
        Kind::Address => {
            let differences = page::differences(&mut gate, &release.slug, &content).await?;
            Shown::Page(content.clone(), differences)
        }
        Kind::Photo => {
            let mut photos = gate.photos(&release.slug).await?;
            photos.retain(|photo| photo.name == content);
            Shown::Photo(photos)
        }
    };
    drop(gate);
    let at = number.unwrap_or(versions.len());
    let compared = match (kind, versions.into_iter().nth(at.saturating_sub(1))) {
        (Kind::Text, Some(version)) => on_its_turn(move || fit::Given::Text(content).beside(&version)).await.flatten(),
        _ => None,
    };
    Ok(Opened { found: Found { release, fit, compared }, shown, made_at, ends_at })
}

/// When the answer was made that a key erases.
pub async fn removable(desk: &Desk, removal: &str) -> Result<Timestamp, Error> {
    let known = check_answer::of_removal(&mut desk.db.read().await?, &secret::hash(removal), desk.now()).await?;
    Ok(known.ok_or(Refusal::Link)?.made_at)
}

/// Erases an answer.
pub async fn remove(desk: &Desk, removal: &str) -> Result<(), Error> {
    let hash = secret::hash(removal);
    transaction!(desk, tx => {
        if check_answer::remove(tx, &hash).await? { Ok(()) } else { Err(Refusal::Link.into()) }
    })
}

/// Erases the answers whose time is over.
pub async fn sweep(desk: &Desk) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => { Ok(check_answer::sweep(tx, now).await.map(drop)?) })
}
