//! The signed and stamped letter of a release that went out, scanned: attached, replaced, taken away. Where offices sign on paper, the
//! scan is what an auditor asks for; the text that everybody reads stays what was published.

use ::media::Kind;
use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{DocumentId, ReleaseId};
use domain::media::FileFault;
use domain::release::State;
use domain::right::Act;
use store::Conn;
use store::document::{self, Document};
use store::release::{self, Release};

use super::NAMING;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// What it is called when it is saved.
const TITLE: &str = "Siaran pers bertanda tangan";

/// Whether somebody may attach a signed letter to a release, or take it away.
pub fn may_sign(actor: &Actor, release: &Release) -> bool {
    actor.may(Act::IssueRelease, release.organisation) && release.state == State::Published
}

/// Attaches the scan, a PDF, in the place of the one before.
pub async fn sign(desk: &Desk, actor: &Actor, id: ReleaseId, content: Vec<u8>) -> Result<(), Error> {
    signing(&mut desk.db.read().await?, actor, id).await?;
    let refused = |fault| FieldErrors::one("file", FieldError::File(fault));
    Kind::must_be_pdf(&content).map_err(refused)?;
    let bytes = u64::try_from(content.len()).unwrap_or(u64::MAX);
    let _naming = NAMING.read().await;
    let digest = desk.files.keep(content).await?;
    let now = desk.now();
    let scan = Document {
        id: DocumentId::new(now, desk.chance()),
        name: digest.name(),
        digest,
        kind: Kind::Pdf.as_str().to_owned(),
        bytes,
        title: TITLE.to_owned(),
        signed: Some(now),
    };
    transaction!(desk, tx => {
        let known = signing(tx, actor, id).await?;
        if known.iter().any(|known| known.signed.is_none() && known.name == scan.name) {
            return Err(refused(FileFault::Known).into());
        }
        for old in known.iter().filter(|known| known.signed.is_some()) {
            document::delete(tx, old.id).await?;
        }
        Ok(document::insert(tx, id, &scan, (actor.person.id, now)).await?)
    })
}

/// Takes the scan away.
pub async fn unsign(desk: &Desk, actor: &Actor, id: ReleaseId) -> Result<(), Error> {
    transaction!(desk, tx => {
        let known = signing(tx, actor, id).await?;
        let scan = known.iter().find(|known| known.signed.is_some()).ok_or(Refusal::NotFound)?;
        Ok(document::delete(tx, scan.id).await?)
    })
}

/// The documents of a release that went out, for who may issue it.
async fn signing(conn: &mut Conn, actor: &Actor, id: ReleaseId) -> Result<Vec<Document>, Error> {
    let release = release::by_id(conn, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::IssueRelease, release.organisation)?;
    if release.state != State::Published {
        return Err(Refusal::State.into());
    }
    Ok(document::of_release(conn, id).await?)
}
