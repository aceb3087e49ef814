//! The office's side: who applied, what has to be looked at, and what the rules propose.

use domain::id::{ApplicationId, OrganisationId};
use domain::partner::Standing;
use domain::right::Act;
use store::application::{self, Application};
use store::partner::{self, Partner};
use store::{claim, credential, determination};

use super::Judged;
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
    let today = super::rules::today(&mut conn, desk).await?;
    let mut all = Vec::new();
    for application in applications {
        let Some(partner) = partner::by_id(&mut conn, application.partner).await? else { continue };
        let claims = claim::of_company(&mut conn, partner.company).await?;
        let is_open = |claim: &&claim::Claim| {
            claim.standing == Standing::Open
                && claim.ended_at.is_none()
                && claim.partner.is_none_or(|of| of == partner.id)
        };
        let open = claims.iter().filter(is_open).count();
        let lists = determination::of_partner(&mut conn, partner.id).await?;
        let listed = lists.into_iter().find(|(list, _)| list.office == office);
        let listed = listed.map(|(list, line)| (list.number, list.day, line.admitted));
        let judged = super::judged(&mut conn, desk, &partner, Some(office)).await?;
        let documents = credential::of_company(&mut conn, partner.company).await?;
        let ending = watch::ending(&documents, partner.id, today);
        all.push(Waiting { application, partner, judged, open, ending, listed });
    }
    Ok((all, more))
}
