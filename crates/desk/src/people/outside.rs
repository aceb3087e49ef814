//! An invitation that the operator makes on the server, when no administrator can: in the name of the office's first one.

use domain::Refusal;
use domain::right::Right;
use store::{membership, organisation, person};

use super::invite::{Invite, invite};
use crate::{Actor, Desk, Error};

/// Invites to the office of an address; without one, to the only office there is. Gives the link's token.
pub async fn invite_from_outside(desk: &Desk, office: &str, wanted: &Invite) -> Result<String, Error> {
    let mut conn = desk.db.read().await?;
    let all = organisation::list(&mut conn, "", 1_000).await?;
    let found = match all.as_slice() {
        [only] if office.is_empty() => Some(only),
        all => all.iter().find(|known| known.slug == office),
    };
    let office = found.ok_or(Refusal::NotFound)?.id;
    let places = membership::of_organisation(&mut conn, office).await?;
    let first = places.iter().find(|place| place.right == Right::Administrator).ok_or(Refusal::NotFound)?;
    let person = person::by_id(&mut conn, first.person).await?.ok_or(Refusal::NotFound)?;
    let memberships = membership::of_person(&mut conn, person.id).await?;
    drop(conn);
    invite(desk, &Actor { person, memberships, program: false, session: String::new() }, office, wanted).await
}
