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
    /// Partners that are invited.
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
    let asked = consultation::asked(conn, known.id).await?;
    let invited: Vec<_> = asked.iter().filter(|one| one.invited_at.is_some()).map(|one| one.organisation).collect();
    // What was settled long ago is not counted again in a list.
    if matches!(known.state(), State::Decided | State::Dropped) {
        let invited = invited.len();
        return Ok(Listed {
            consultation: known,
            invited,
            answered: 0,
            open_points: 0,
            is_prepared: false,
            unconfirmed: 0,
        });
    }
    let whole = |count: i64| usize::try_from(count).unwrap_or_default();
    if let Some(partner) = partner {
        let answered = consultation::standing(conn, known.id, partner).await?.len();
        let (is_prepared, unconfirmed) = consultation::waits_for(conn, known.id, partner).await?;
        let (invited, unconfirmed) = (invited.len(), whole(unconfirmed));
        return Ok(Listed { consultation: known, invited, answered, open_points: 0, is_prepared, unconfirmed });
    }
    let (answered, open_points) = consultation::counts(conn, known.id).await?;
    let (answered, open_points) = (whole(answered), whole(open_points));
    Ok(Listed {
        consultation: known,
        invited: invited.len(),
        answered,
        open_points,
        is_prepared: false,
        unconfirmed: 0,
    })
}
