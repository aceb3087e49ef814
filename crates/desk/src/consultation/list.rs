//! Lists: the consultations of an office, and those that a partner is asked in.

use domain::consultation::State;
use domain::id::OrganisationId;
use domain::right::Act;
use store::Conn;
use store::consultation::{self, Consultation};

use crate::{Actor, Desk, Error};

/// Consultations in a list.
const MOST: i64 = 200;

/// A consultation in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The consultation.
    pub consultation: Consultation,
    /// Partners that are invited; counted for its office, until it is settled.
    pub invited: usize,
    /// Those of them that said where they stand; for a partner: whether it did.
    pub answered: usize,
    /// Points that are not answered.
    pub open_points: usize,
    /// Whether it is a partner's and has something prepared.
    pub is_prepared: bool,
    /// Lines of minutes that the partner has not confirmed.
    pub unconfirmed: usize,
}

/// Those of an office, the newest first.
pub async fn own(desk: &Desk, actor: &Actor, office: OrganisationId) -> Result<Vec<Listed>, Error> {
    actor.must(Act::See, office)?;
    let mut conn = desk.db.read().await?;
    crate::partner::must_be_office(&mut conn, office).await?;
    let mut all = Vec::new();
    for known in consultation::of_office(&mut conn, office, MOST).await? {
        all.push(counted(&mut conn, known, None).await?);
    }
    Ok(all)
}

/// Those that an organisation is invited to, the newest first.
pub async fn invited(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<Vec<Listed>, Error> {
    actor.must(Act::See, organisation)?;
    let mut conn = desk.db.read().await?;
    let mut all = Vec::new();
    for known in consultation::of_partner(&mut conn, organisation, MOST).await? {
        all.push(counted(&mut conn, known, Some(organisation)).await?);
    }
    Ok(all)
}

async fn counted(conn: &mut Conn, known: Consultation, partner: Option<OrganisationId>) -> Result<Listed, Error> {
    let id = known.id;
    let mut listed =
        Listed { consultation: known, invited: 0, answered: 0, open_points: 0, is_prepared: false, unconfirmed: 0 };
    // What was settled long ago is not counted again in a list.
    if matches!(listed.consultation.state(), State::Decided | State::Dropped) {
        return Ok(listed);
    }
    let whole = |count: i64| usize::try_from(count).unwrap_or_default();
    if let Some(partner) = partner {
        listed.answered = consultation::standing(conn, id, partner).await?.len();
        let (is_prepared, unconfirmed) = consultation::waits_for(conn, id, partner).await?;
        (listed.is_prepared, listed.unconfirmed) = (is_prepared, whole(unconfirmed));
    } else {
        let asked = consultation::asked(conn, id).await?;
        listed.invited = asked.iter().filter(|one| one.invited_at.is_some()).count();
        let (answered, open_points) = consultation::counts(conn, id).await?;
        (listed.answered, listed.open_points) = (whole(answered), whole(open_points));
    }
    Ok(listed)
}
