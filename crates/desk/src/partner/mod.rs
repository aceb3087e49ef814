//! Partners (mitra): a press company puts its outlets forward once, with documents that serve every office; offices confirm what is claimed
//! from them; rules say where an outlet stands; an official signs the list.

mod agreement;
mod basis;
mod clash;
mod credential;
mod determine;
mod ending;
mod object;
mod office;
mod own;
mod participant;
mod programme;
mod reading;
mod roster;
mod rules;
mod ruling;
mod settle;
mod standing;
mod watch;
mod wording;

pub use agreement::{Agreed, agree, agreed, agreement_paper, agreements, end_agreement, keep_promise, promise};
pub use clash::Clash;
pub use credential::{Given, give, paper, take_back};
pub(crate) use determine::told;
pub use determine::{Choice, Proposal, Told, determine, proposal, seen};
pub(crate) use ending::letter as ending_letter;
pub use ending::{Endings, tell_endings};
pub use object::{answer, object, objections};
pub use office::{Waiting, waiting};
pub use own::{Own, add, apply, offices, own, own_one, take_application_back};
pub use participant::{Noted, add_participants, enters_for, erase_participant, note_participants, sweep_participants};
pub use programme::{
    Joint, Programmed, call_off_programme, count_programme, enter_programme, move_programme, programme, programmes,
    programmes_under,
};
pub use reading::{Looked, read_pages, reading_archive};
pub use roster::{OnRoster, RosterFault, RosterLine, RosterSeen, read_roster, roster, roster_archive, set_roster};
pub use rules::{ADMISSION, GRADE, all as all_rules, confirm, confirmed, rules, text};
pub(crate) use rules::{acts as office_acts, today};
pub use ruling::{Shared, TypedRuling, is_current, rule, ruling_paper, rulings, shared, take_rule_back};
pub use settle::settle;
pub use standing::{Judged, shown_by, value as stated};
pub use watch::{Ending, SOON, endings, unchecked};

use std::collections::BTreeMap;

use domain::Refusal;
use domain::id::{CredentialId, OrganisationId, PartnerId};
use domain::organisation::Kind;
use domain::partner::Standing;
use domain::right::Act;
use store::application::{self, Application};
use store::claim::Claim;
use store::credential::Credential;
use store::determination::{self, Determination, DeterminationLine};
use store::objection::{self, Objection};
use store::page_reading::{self, MastheadPerson, PageReading};
use store::partner::{self, Partner};
use store::{Conn, organisation, register};

use self::basis::{Basis, Papers};
use crate::{Actor, Desk, Error};

/// An outlet with all that is known of it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The outlet.
    pub partner: Partner,
    /// Its documents and its company's, that were not ended.
    pub credentials: Vec<Credential>,
    /// All that were ever given, also those that another replaced: what is claimed may rest on one.
    pub history: BTreeMap<CredentialId, Credential>,
    /// What is claimed of it and of its company, that counts, waits, was refused or revoked; the oldest first.
    pub claims: Vec<Claim>,
    /// Pages that were read for it, the newest first.
    pub readings: Vec<PageReading>,
    /// Whom its masthead names; for the office that checks alone, each with where else the name stands: outlet and role.
    pub people: Vec<(MastheadPerson, Vec<(String, String)>)>,
    /// To which offices it applied, newest first; an office sees its own alone.
    pub applications: Vec<Application>,
    /// Lists that it stands on, newest first, each with its objection and appeal.
    pub lists: Vec<(Determination, DeterminationLine, Vec<Objection>)>,
    /// What stands twice among those that applied to the office that looks; the company is not told of others.
    pub clashes: Vec<(CredentialId, Clash)>,
    /// By which it is judged; none for an office to which it does not apply: that sees no papers and no claims either.
    pub judged: Option<Judged>,
    /// Whether the company looks at it; else an office does.
    pub is_own: bool,
}

/// An outlet, for its company or an office that it applies to; an office that decided about it sees that and no papers. Whoever is neither
/// learns nothing of it.
pub async fn see(desk: &Desk, actor: &Actor, id: PartnerId) -> Result<Seen, Error> {
    let mut conn = desk.db.read().await?;
    let partner = partner::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    let is_own = actor.may(Act::See, partner.company);
    let on_lists = determination::of_partner(&mut conn, id).await?;
    let (office, has_papers) = if is_own {
        (None, true)
    } else {
        match checking(&mut conn, actor, (partner.company, Some(id))).await {
            Ok(office) => (Some(office), true),
            Err(Error::Refusal(Refusal::NotFound)) => (Some(deciding(actor, &on_lists)?), false),
            Err(error) => return Err(error),
        }
    };
    let mut applications = application::of_partner(&mut conn, id).await?;
    applications.retain(|application| office.is_none_or(|office| application.office == office));
    let mut lists = Vec::new();
    for (list, line) in on_lists {
        if office.is_none_or(|office| list.office == office) {
            let filed = objection::of_line(&mut conn, line.id).await?;
            lists.push((list, line, filed));
        }
    }
    let mut seen = Seen {
        judged: None,
        clashes: Vec::new(),
        credentials: Vec::new(),
        history: BTreeMap::new(),
        claims: Vec::new(),
        readings: Vec::new(),
        people: Vec::new(),
        partner,
        applications,
        lists,
        is_own,
    };
    if has_papers {
        add_papers(&mut conn, desk, office, &mut seen).await?;
    }
    Ok(seen)
}

/// Documents, claims, and how it is judged by them.
async fn add_papers(
    conn: &mut Conn,
    desk: &Desk,
    office: Option<OrganisationId>,
    seen: &mut Seen,
) -> Result<(), Error> {
    let id = seen.partner.id;
    let papers = Papers::of(conn, seen.partner.company).await?;
    let basis = Basis::of(conn, desk, office.or_else(|| judging(&seen.applications))).await?;
    seen.judged = Some(basis.judge(id, &papers));
    seen.credentials = papers.current(id).cloned().collect();
    if let Some(office) = office {
        seen.clashes = clash::clashes(conn, &seen.partner, office, &seen.credentials).await?;
    }
    seen.people = clash::people(conn, id, office).await?;
    seen.readings = page_reading::of_partner(conn, id).await?;
    let is_shown = |one: &Claim| {
        one.partner.is_none_or(|of| of == id) && (one.ended_at.is_none() || one.standing == Standing::Revoked)
    };
    seen.claims = papers.claims.into_iter().filter(is_shown).collect();
    seen.history = papers.history;
    Ok(())
}

/// The office by whose acts a company sees its outlet judged: the one that it applied to last.
fn judging(applications: &[Application]) -> Option<OrganisationId> {
    let open = applications.iter().find(|application| application.ended_at.is_none());
    open.or_else(|| applications.first()).map(|application| application.office)
}

/// The office of the actor that may check an outlet, or the company's own documents: the outlet applies to it, or one of the company.
pub(crate) async fn checking(
    conn: &mut Conn,
    actor: &Actor,
    of: (OrganisationId, Option<PartnerId>),
) -> Result<OrganisationId, Error> {
    let offices = actor.memberships.iter().map(|membership| membership.organisation);
    for office in offices {
        if application::has_applied(conn, of, office).await? {
            actor.must(Act::CheckPartners, office)?;
            return Ok(office);
        }
    }
    Err(Refusal::NotFound.into())
}

/// The office of the actor that decided about an outlet: it answers objections also where the application was taken back.
fn deciding(actor: &Actor, lists: &[(Determination, DeterminationLine)]) -> Result<OrganisationId, Error> {
    let offices = lists.iter().map(|(list, _)| list.office);
    let own = |office: &OrganisationId| actor.memberships.iter().any(|membership| membership.organisation == *office);
    let office = offices.into_iter().find(own).ok_or(Refusal::NotFound)?;
    actor.must(Act::CheckPartners, office)?;
    Ok(office)
}

/// Refuses what is no press company.
async fn must_be_company(conn: &mut Conn, id: OrganisationId) -> Result<(), Error> {
    must_be(conn, id, Kind::PressCompany).await
}

/// Refuses what is no office.
pub(crate) async fn must_be_office(conn: &mut Conn, id: OrganisationId) -> Result<(), Error> {
    must_be(conn, id, Kind::Office).await
}

/// Refuses an organisation that was closed: nothing is done in its name.
pub(crate) async fn must_be_open(conn: &mut Conn, id: OrganisationId) -> Result<(), Error> {
    let known = register::by_id(conn, id).await?;
    if known.is_some_and(|known| known.closed.is_none()) { Ok(()) } else { Err(Refusal::State.into()) }
}

/// Refuses what is no organisation of that kind.
pub(crate) async fn must_be(conn: &mut Conn, id: OrganisationId, kind: Kind) -> Result<(), Error> {
    let known = organisation::by_id(conn, id).await?;
    if known.is_some_and(|known| known.kind == kind) { Ok(()) } else { Err(Refusal::NotFound.into()) }
}
