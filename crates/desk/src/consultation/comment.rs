//! What members say under their organisation, and what the public says where the office allows it. Neither is a position; each is answered.

use domain::Refusal;
use domain::consultation::{PointText, Voice};
use domain::field::{FieldError, FieldErrors};
use domain::id::{ConsultationId, ContributionId, OrganisationId, PointId};
use domain::right::Act;
use domain::text;
use store::Conn;
use store::consultation::{self, Consultation, Contribution};

use super::heard;
use super::position::{blank, cited};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// What the public may say in one consultation: more are a flood that nobody reads.
pub const MOST_PUBLIC: usize = 5_000;

/// Comments of one organisation's members.
const MOST: usize = 1_000;

/// A point that says something about a clause of the text, or about the whole.
async fn point(tx: &mut Conn, known: &Consultation, typed: [&str; 4]) -> Result<PointText, Error> {
    let point = PointText::parse(typed)?.ok_or_else(|| FieldErrors::one("text", FieldError::Empty))?;
    if point.text.is_empty() && point.wanted.is_empty() {
        return Err(FieldErrors::one("text", FieldError::Empty).into());
    }
    if !point.clause.is_empty() && !cited(tx, known).await?.contains(&point.clause) {
        return Err(FieldErrors::one("clause", FieldError::NotAChoice).into());
    }
    Ok(point)
}

async fn count(tx: &mut Conn, id: ConsultationId, is_one: impl Fn(&Contribution) -> bool) -> Result<usize, Error> {
    Ok(consultation::contributions(tx, id).await?.iter().filter(|one| is_one(one)).count())
}

/// A member says something under its organisation: clause, stance, text and wanted words.
pub async fn comment(
    desk: &Desk,
    actor: &Actor,
    (id, organisation): (ConsultationId, OrganisationId),
    typed: [&str; 4],
) -> Result<(), Error> {
    let now = desk.now();
    let (new, of) = (ContributionId::new(now, desk.chance()), PointId::new(now, desk.chance()));
    transaction!(desk, tx => {
        let known = heard(tx, actor, (id, organisation, Act::See)).await?;
        let point = point(tx, &known, typed).await?;
        let is_own = |one: &Contribution| one.organisation == Some(organisation) && one.voice == Voice::Comment;
        if count(tx, id, is_own).await? >= MOST {
            return Err(FieldErrors::one("text", FieldError::TooMany { most: MOST }).into());
        }
        let said = Contribution {
            organisation: Some(organisation),
            signed_at: Some(now),
            late: known.is_late(now),
            ..blank((new, id), Voice::Comment, now)
        };
        Ok(consultation::add(tx, &said, &[(of, point)], Some(actor.person.id)).await?)
    })
}

/// Somebody says something on the public page, under a name of 2 to 80 characters. It is shown with its answer, once the policy is set.
pub async fn comment_publicly(desk: &Desk, slug: &str, (name, typed): (&str, [&str; 4])) -> Result<(), Error> {
    let (now, name) = (desk.now(), text::line(name, 2, 80).map_err(|error| FieldErrors::one("name", error)));
    let (new, of) = (ContributionId::new(now, desk.chance()), PointId::new(now, desk.chance()));
    transaction!(desk, tx => {
        let known = consultation::by_slug(tx, slug).await?.filter(|known| known.opened_at.is_some());
        let known = known.ok_or(Refusal::NotFound)?;
        if !known.details.takes_public || !known.state().hears() {
            return Err(Refusal::State.into());
        }
        let point = point(tx, &known, typed).await;
        let (name, point) = match (name.clone(), point) {
            (Ok(name), Ok(point)) => (name, point),
            (Err(mut errors), Err(Error::Fields(more))) => {
                more.iter().for_each(|(field, error)| errors.add(field, error));
                return Err(errors.into());
            }
            (Err(errors), Ok(_)) => return Err(errors.into()),
            (_, Err(error)) => return Err(error),
        };
        if count(tx, known.id, |one| one.voice == Voice::Public).await? >= MOST_PUBLIC {
            return Err(FieldErrors::one("text", FieldError::TooMany { most: MOST_PUBLIC }).into());
        }
        let said = Contribution {
            name,
            signed_at: Some(now),
            late: known.is_late(now),
            ..blank((new, known.id), Voice::Public, now)
        };
        Ok(consultation::add(tx, &said, &[(of, point)], None).await?)
    })
}
