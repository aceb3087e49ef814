//! Affiliations: an association keeps the list of its member outlets, the outlets' companies confirm or deny it, and each side's trust.txt is
//! made from that and looked at where it stands.

mod trust;

pub use trust::{Entry, file, look, read};

use domain::Refusal;
use domain::affiliation::{Affiliated, Answered, lines};
use domain::directory::Site;
use domain::field::FieldErrors;
use domain::id::{AffiliationId, OrganisationId, PartnerId};
use domain::organisation::Kind;
use domain::right::Act;
use store::affiliation::{self, Affiliation};
use store::partner::{self, Partner};
use store::{Conn, claim, register};

use crate::partner::{checking, must_be, must_be_open};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Members that an association can have.
const MOST: usize = 5_000;

/// The members of an association.
pub async fn members(desk: &Desk, actor: &Actor, association: OrganisationId) -> Result<Vec<Affiliation>, Error> {
    actor.must(Act::See, association)?;
    let mut conn = desk.db.read().await?;
    must_be(&mut conn, association, Kind::Association).await?;
    Ok(affiliation::of_association(&mut conn, association).await?)
}

/// Enters members, a line each: `name; site; since`. Whose site is there already is mended. Returns how many are new.
pub async fn enter(desk: &Desk, actor: &Actor, association: OrganisationId, typed: &str) -> Result<usize, Error> {
    must_be(&mut desk.db.read().await?, association, Kind::Association).await?;
    actor.must(Act::KeepMembers, association)?;
    let members = lines(typed).map_err(|error| FieldErrors::one("members", error))?;
    let by = (actor.person.id, desk.now());
    transaction!(desk, tx => {
        must_be_open(tx, association).await?;
        let known = affiliation::of_association(tx, association).await?;
        let of = |site: &Site| known.iter().find(|known| known.details.site == *site);
        let new: Vec<&Affiliated> = members.iter().filter(|member| of(&member.site).is_none()).collect();
        if known.len() + new.len() > MOST {
            return Err(FieldErrors::one("members", domain::FieldError::TooMany { most: MOST }).into());
        }
        for member in &members {
            let Some(known) = of(&member.site) else { continue };
            let mended = mended(&known.details, member);
            if mended != known.details {
                affiliation::mend(tx, known.id, &mended).await?;
            }
        }
        for member in &new {
            let id = AffiliationId::new(by.1, desk.chance());
            affiliation::insert(tx, (id, association), member, by).await?;
            // What its company denied is not undone by entering it again.
            affiliation::still_denied(tx, id).await?;
        }
        Ok(new.len())
    })
}

/// What is told anew; a day that is not told again stays.
fn mended(known: &Affiliated, told: &Affiliated) -> Affiliated {
    Affiliated { since: told.since.or(known.since), ..told.clone() }
}

/// It is a member no more.
pub async fn end(desk: &Desk, actor: &Actor, id: AffiliationId) -> Result<(), Error> {
    let by = (actor.person.id, desk.now());
    transaction!(desk, tx => {
        let known = affiliation::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::KeepMembers, known.association)?;
        affiliation::end(tx, id, by).await?;
        Ok(())
    })
}

/// The associations that name an outlet as their member, for its company and the offices that it applies to; and whether who asks may answer
/// them for its company.
pub async fn of_outlet(desk: &Desk, actor: &Actor, id: PartnerId) -> Result<(Vec<Affiliation>, bool), Error> {
    let mut conn = desk.db.read().await?;
    let own = partner::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    if !actor.may(Act::See, own.company) {
        checking(&mut conn, actor, (own.company, Some(id))).await?;
    }
    let known = match &own.site {
        Some(site) => affiliation::of_site(&mut conn, site).await?,
        None => Vec::new(),
    };
    let may_answer = actor.may(Act::PutForward, own.company) && answers(&mut conn, &own).await?;
    Ok((known, may_answer))
}

/// Whether a company answers for the site of its outlet: an office confirmed something of the outlet, and no other company has one at that site
/// of which an office did.
async fn answers(conn: &mut Conn, own: &Partner) -> Result<bool, Error> {
    let Some(site) = &own.site else { return Ok(false) };
    for other in partner::at_site(conn, site).await? {
        if other.company != own.company && claim::is_vouched(conn, other.id).await? {
            return Ok(false);
        }
    }
    Ok(claim::is_vouched(conn, own.id).await?)
}

/// The company of an outlet says whether it is so.
pub async fn answer(
    desk: &Desk,
    actor: &Actor,
    (outlet, id): (PartnerId, AffiliationId),
    answer: Answered,
) -> Result<(), Error> {
    let by = (actor.person.id, desk.now());
    transaction!(desk, tx => {
        let own = partner::by_id(tx, outlet).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::PutForward, own.company)?;
        must_be_open(tx, own.company).await?;
        let known = affiliation::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        if own.site.as_ref() != Some(&known.details.site) || answer == Answered::Open {
            return Err(Refusal::NotFound.into());
        }
        if !answers(tx, &own).await? {
            return Err(Refusal::NotAllowed.into());
        }
        Ok(affiliation::answer(tx, id, (answer, own.company), by).await?)
    })
}

/// The site of an association.
pub async fn site(desk: &Desk, association: OrganisationId) -> Result<Option<Site>, Error> {
    let known = register::by_id(&mut desk.db.read().await?, association).await?;
    Ok(known.and_then(|known| known.site))
}
