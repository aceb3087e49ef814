//! What waits in the room: documents that end soon, for their company; claims that nobody checked, for an office.

use domain::id::OrganisationId;
use domain::partner::CredentialKind;
use domain::right::Act;
use jiff::Timestamp;
use jiff::civil::Date;
use store::credential::Credential;
use store::partner::Partner;
use store::{claim, credential, organisation, partner};

use crate::{Actor, Desk, Error};

/// Days before its end from which a document is told of.
pub const SOON: i32 = 90;

/// A document that ended or ends soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// What it is.
    pub kind: CredentialKind,
    /// Its last day.
    pub until: Date,
    /// Days that are left; less than nothing where it ended.
    pub left: i32,
}

/// The document that ends first, where that is soon.
pub(super) fn ending<'a>(documents: impl Iterator<Item = &'a Credential>, today: Date) -> Option<Ending> {
    let ending = documents.filter_map(|document| {
        let until = document.details.valid_until?;
        Some(Ending { kind: document.kind, until, left: today.until(until).ok()?.get_days() })
    });
    ending.filter(|ending| ending.left <= SOON).min_by_key(|ending| ending.until)
}

/// Outlets of a company with the document that ends first, where that is soon.
pub async fn endings(desk: &Desk, actor: &Actor, company: OrganisationId) -> Result<Vec<(Partner, Ending)>, Error> {
    actor.must(Act::See, company)?;
    let mut conn = desk.db.read().await?;
    let documents = credential::of_company(&mut conn, company).await?;
    let today = super::rules::today(&mut conn, desk).await?;
    let outlets = partner::of_company(&mut conn, company).await?;
    let ends = |outlet: Partner| {
        let own = documents.iter().filter(|document| document.partner.is_none_or(|of| of == outlet.id));
        ending(own, today).map(|ending| (outlet, ending))
    };
    Ok(outlets.into_iter().filter_map(ends).collect())
}

/// How many claims wait for an office, and since when; none for who does not check them.
pub async fn unchecked(desk: &Desk, actor: &Actor, office: OrganisationId) -> Result<Option<(i64, Timestamp)>, Error> {
    if !actor.may(Act::CheckPartners, office) {
        return Ok(None);
    }
    let mut conn = desk.db.read().await?;
    let is_office = organisation::by_id(&mut conn, office)
        .await?
        .is_some_and(|known| known.kind == domain::organisation::Kind::Office);
    if is_office { Ok(claim::waiting(&mut conn, office).await?) } else { Ok(None) }
}
