//! What outlets are judged by, read once for all that are judged together: the rules as an office sees them today, and what a company gave.

use std::collections::{BTreeMap, HashMap};

use domain::id::{CredentialId, OrganisationId, PageReadingId, PartnerId};
use domain::zone::Zone;
use jiff::civil::Date;
use statute::Acts;
use store::Conn;
use store::claim::{self, Claim};
use store::credential::{self, Credential};
use store::page_reading;

use super::standing::{Judged, facts};
use super::{Desk, Error, rules};
use crate::setup;

/// The rules on a day.
pub(super) struct Basis {
    acts: Acts,
    zone: Zone,
    /// The day, on the clock of the site.
    pub(super) today: Date,
}

impl Basis {
    /// Today, with what an office confirmed; without an office nothing is.
    pub(super) async fn of(conn: &mut Conn, desk: &Desk, office: Option<OrganisationId>) -> Result<Self, Error> {
        let zone = setup::zone(conn).await?;
        Ok(Self { acts: rules::acts(conn, office, zone).await?, zone, today: zone.clock(desk.now()).date() })
    }

    /// An outlet by them.
    pub(super) fn judge(&self, partner: PartnerId, papers: &Papers) -> Judged {
        Judged::new(facts(partner, papers, self.zone), self.acts.clone(), self.today)
    }
}

/// All that a company ever gave and what was claimed from it.
pub(super) struct Papers {
    pub(super) claims: Vec<Claim>,
    pub(super) history: BTreeMap<CredentialId, Credential>,
    /// Where the pages are on which claims rest.
    pub(super) pages: HashMap<PageReadingId, String>,
}

impl Papers {
    pub(super) async fn of(conn: &mut Conn, company: OrganisationId) -> Result<Self, Error> {
        let history = credential::history(conn, company).await?;
        let history = history.into_iter().map(|credential| (credential.id, credential)).collect();
        let pages = page_reading::addresses(conn, company).await?;
        Ok(Self { claims: claim::of_company(conn, company).await?, history, pages })
    }

    /// The documents of an outlet and of its company that were not ended; the newest last.
    pub(super) fn current(&self, partner: PartnerId) -> impl Iterator<Item = &Credential> {
        self.history.values().filter(move |one| one.ended_at.is_none() && one.partner.is_none_or(|of| of == partner))
    }
}
