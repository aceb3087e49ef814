//! An invitation that the operator makes on the server, when no administrator can: in the name of the first one, or, where an
//! organisation has none, of the first of the office that keeps the register.

use domain::Refusal;
use domain::id::OrganisationId;
use domain::right::Right;
use store::membership::{self, Membership};
use store::{Conn, organisation, person};

use super::invite::{Invite, invite};
use crate::register::keeper;
use crate::{Actor, Desk, Error};

/// Invites to the organisation of an address; without one, to the only one there is. Gives the link's token.
pub async fn invite_from_outside(desk: &Desk, office: &str, wanted: &Invite) -> Result<String, Error> {
    let mut conn = desk.db.read().await?;
    let all = organisation::list(&mut conn, "", 1_000).await?;
    let found = match all.as_slice() {
        [only] if office.is_empty() => Some(only),
        all => all.iter().find(|known| known.slug == office),
    };
    let there = found.ok_or(Refusal::NotFound)?.id;
    let mut first = first_administrator(desk, &mut conn, there).await?;
    if first.is_none() {
        let keeps = keeper(&mut conn).await?.ok_or(Refusal::NotFound)?;
        first = first_administrator(desk, &mut conn, keeps).await?;
    }
    let first = first.ok_or(Refusal::NotFound)?;
    let person = person::by_id(&mut conn, first.person).await?.ok_or(Refusal::NotFound)?;
    let memberships = membership::of_person(&mut conn, person.id, desk.now()).await?;
    drop(conn);
    let actor = Actor { person, memberships, program: false, session: String::new() };
    invite(desk, &actor, there, wanted).await
}

async fn first_administrator(desk: &Desk, conn: &mut Conn, there: OrganisationId) -> Result<Option<Membership>, Error> {
    let places = membership::of_organisation(conn, there, desk.now()).await?;
    Ok(places.into_iter().find(|place| place.right == Right::Administrator))
}
