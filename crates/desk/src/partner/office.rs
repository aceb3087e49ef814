//! The office's side: who applied, what has to be looked at, and what the rules propose.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use domain::id::{ApplicationId, OrganisationId};
use domain::partner::Standing;
use domain::right::Act;
use store::application::{self, Application};
use store::claim::Claim;
use store::determination;
use store::partner::{self, Partner};

use super::Judged;
use super::basis::{Basis, Papers};
use super::watch::{self, Ending};
use crate::{Actor, Desk, Error};

/// Applications on a page, and outlets on a list.
pub(super) const PAGE: usize = 200;

/// An application.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The application.
    pub application: Application,
    /// The outlet.
    pub partner: Partner,
    /// By which it is judged.
    pub judged: Judged,
    /// Claims that nobody looked at yet.
    pub open: usize,
    /// The document that ends first, where that is soon.
    pub ending: Option<Ending>,
    /// Number and day of the office's last list that it stands on, and whether it was admitted.
    pub listed: Option<(String, jiff::civil::Date, bool)>,
}

/// Open applications to an office, the oldest first, after one of them; and whether there are more.
pub async fn waiting(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
    after: Option<ApplicationId>,
) -> Result<(Vec<Waiting>, bool), Error> {
    actor.must(Act::CheckPartners, office)?;
    let mut conn = desk.db.read().await?;
    super::must_be_office(&mut conn, office).await?;
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut applications = application::to_office(&mut conn, office, after, most).await?;
    let more = applications.len() > PAGE;
    applications.truncate(PAGE);
    let basis = Basis::of(&mut conn, desk, Some(office)).await?;
    let mut listed = determination::last_of_office(&mut conn, office).await?;
    let mut partners = partner::applying_to(&mut conn, office).await?;
    let mut companies = BTreeMap::new();
    let mut all = Vec::new();
    for application in applications {
        let Some(partner) = partners.remove(&application.partner) else { continue };
        let papers = match companies.entry(partner.company) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(Papers::of(&mut conn, partner.company).await?),
        };
        let is_open = |claim: &&Claim| {
            claim.standing == Standing::Open
                && claim.ended_at.is_none()
                && claim.partner.is_none_or(|of| of == partner.id)
        };
        let open = papers.claims.iter().filter(is_open).count();
        let judged = basis.judge(partner.id, papers);
        let ending = watch::ending(papers.current(partner.id), basis.today);
        let listed = listed.remove(&partner.id);
        all.push(Waiting { application, partner, judged, open, ending, listed });
    }
    Ok((all, more))
}
