//! Partners (mitra): a press company puts its outlets forward once, with documents that serve every office; offices confirm what is claimed
//! from them; rules say where an outlet stands; an official signs the list.

mod clash;
mod credential;
mod determine;
mod object;
mod office;
mod own;
mod rules;
mod settle;
mod standing;
mod watch;

pub use clash::Clash;
pub use credential::{Given, give, paper, take_back};
pub use determine::{Proposal, determine, proposal};
pub use object::{answer, object};
pub use office::{Waiting, waiting};
pub use own::{Own, add, apply, offices, own, own_one, take_application_back};
pub use rules::{ADMISSION, GRADE, confirm, confirmed, rules, text};
pub use settle::settle;
pub use standing::{Judged, shown_by, value as stated};
pub use watch::{Ending, SOON, endings, unchecked};

use std::collections::BTreeMap;

use domain::Refusal;
use domain::id::{CredentialId, OrganisationId, PartnerId};
use domain::organisation::Kind;
use domain::right::Act;
use store::application::{self, Application};
use store::claim::{self, Claim};
use store::credential::Credential;
use store::determination::{self, Determination, DeterminationLine};
use store::objection::{self, Objection};
use store::partner::{self, Partner};
use store::{Conn, credential as credentials, organisation};

use crate::{Actor, Desk, Error, setup};

/// An outlet with all that is known of it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The outlet.
    pub partner: Partner,
    /// Its documents and its company's, that were not ended.
    pub credentials: Vec<Credential>,
    /// What is claimed of it and of its company, that was not taken back; the oldest first.
    pub claims: Vec<Claim>,
    /// To which offices it applied, newest first; an office sees its own alone.
    pub applications: Vec<Application>,
    /// Lists that it stands on, newest first, each with its objection and appeal.
    pub lists: Vec<(Determination, DeterminationLine, Vec<Objection>)>,
    /// What stands twice among those that applied to the office that looks; the company is not told of others.
    pub clashes: Vec<(CredentialId, Clash)>,
    /// By which it is judged.
    pub judged: Judged,
    /// Whether the company looks at it; else an office does.
    pub is_own: bool,
}

/// An outlet, for its company or an office that it applies to. Whoever is neither learns nothing of it.
pub async fn see(desk: &Desk, actor: &Actor, id: PartnerId) -> Result<Seen, Error> {
    let mut conn = desk.db.read().await?;
    let partner = partner::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    let is_own = actor.may(Act::See, partner.company);
    let office = if is_own { None } else { Some(checking(&mut conn, actor, partner.company).await?) };
    let mut applications = application::of_partner(&mut conn, id).await?;
    applications.retain(|application| office.is_none_or(|office| application.office == office));
    // The company sees it as the office that it applied to last does.
    let judging = office.or_else(|| applications.first().map(|application| application.office));
    let judged = judged(&mut conn, desk, &partner, judging).await?;
    let given = credentials::of_company(&mut conn, partner.company).await?;
    let claims = claim::of_company(&mut conn, partner.company).await?;
    let mut lists = Vec::new();
    for (list, line) in determination::of_partner(&mut conn, id).await? {
        if office.is_none_or(|office| list.office == office) {
            let filed = objection::of_line(&mut conn, line.id).await?;
            lists.push((list, line, filed));
        }
    }
    let is_about = |of: Option<PartnerId>| of.is_none_or(|of| of == id);
    let given: Vec<Credential> = given.into_iter().filter(|one| is_about(one.partner)).collect();
    let clashes = match office {
        Some(office) => clash::clashes(&mut conn, &partner, office, &given).await?,
        None => Vec::new(),
    };
    Ok(Seen {
        clashes,
        credentials: given,
        claims: claims.into_iter().filter(|one| is_about(one.partner) && one.ended_at.is_none()).collect(),
        lists,
        partner,
        applications,
        judged,
        is_own,
    })
}

/// The office of the actor that may check a company's outlets: one of them applied to it.
async fn checking(conn: &mut Conn, actor: &Actor, company: OrganisationId) -> Result<OrganisationId, Error> {
    let offices = actor.memberships.iter().map(|membership| membership.organisation);
    for office in offices {
        if application::has_applied(conn, company, office).await? {
            actor.must(Act::CheckPartners, office)?;
            return Ok(office);
        }
    }
    Err(Refusal::NotFound.into())
}

/// What a verdict about an outlet needs, as an office sees the rules.
async fn judged(
    conn: &mut Conn,
    desk: &Desk,
    partner: &Partner,
    office: Option<OrganisationId>,
) -> Result<Judged, Error> {
    let zone = setup::zone(conn).await?;
    let claims = claim::of_company(conn, partner.company).await?;
    let given = credentials::history(conn, partner.company).await?;
    let given: BTreeMap<_, _> = given.into_iter().map(|credential| (credential.id, credential)).collect();
    let facts = standing::facts(partner.id, &claims, &given, zone);
    Ok(Judged::new(facts, rules::acts(conn, office).await?, rules::today(conn, desk).await?))
}

/// Refuses what is no press company.
async fn must_be_company(conn: &mut Conn, id: OrganisationId) -> Result<(), Error> {
    must_be(conn, id, Kind::PressCompany).await
}

/// Refuses what is no office.
async fn must_be_office(conn: &mut Conn, id: OrganisationId) -> Result<(), Error> {
    must_be(conn, id, Kind::Office).await
}

async fn must_be(conn: &mut Conn, id: OrganisationId, kind: Kind) -> Result<(), Error> {
    let known = organisation::by_id(conn, id).await?;
    if known.is_some_and(|known| known.kind == kind) { Ok(()) } else { Err(Refusal::NotFound.into()) }
}
