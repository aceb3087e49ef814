//! What members say under their organisation, and what the public says where the office allows it. Neither is a position; each is answered.

use domain::Refusal;
use domain::consultation::{PointText, Stance, Voice};
use domain::field::{FieldError, FieldErrors};
use domain::id::{ConsultationId, ContributionId, OrganisationId, PointId};
use domain::right::Act;
use domain::text;
use store::Conn;
use store::consultation::{self, Consultation, Contribution};

use super::heard;
use super::position::{blank, cited};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, partner, throttle};

/// What the public may say in one consultation: more are a flood that nobody reads.
pub const MOST_PUBLIC: usize = 5_000;

/// Comments of one organisation's members.
const MOST: usize = 1_000;

/// A point that says something about a clause of the text, or about the whole.
async fn point(tx: &mut Conn, known: &Consultation, typed: [&str; 4]) -> Result<PointText, Error> {
    let [_, stance, said, wanted] = typed;
    let (point, mut errors) = match PointText::parse(typed) {
        Ok(point) => (point, FieldErrors::default()),
        Err(errors) => (None, errors),
    };
    if Stance::parse(stance).is_none() && errors.of("stance").is_none() {
        errors.add("stance", FieldError::NotAChoice);
    }
    if said.trim().is_empty() && wanted.trim().is_empty() && errors.of("text").is_none() {
        errors.add("text", FieldError::Empty);
    }
    let Some(point) = point.filter(|_| errors.is_empty()) else { return Err(errors.into()) };
    if !point.clause.is_empty() && !cited(tx, known).await?.contains(&point.clause) {
        return Err(FieldErrors::one("clause", FieldError::NotAChoice).into());
    }
    Ok(point)
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
        let said = consultation::count_of(tx, id, (Voice::Comment, Some(organisation))).await?;
        if usize::try_from(said).unwrap_or(MOST) >= MOST {
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
/// `client` stands for who sends it: nobody fills the room alone.
pub async fn comment_publicly(
    desk: &Desk,
    slug: &str,
    (client, name, typed): (&str, &str, [&str; 4]),
) -> Result<(), Error> {
    throttle::charge(desk, &[(throttle::COMMENT, client), (throttle::COMMENT_ANYWHERE, slug)]).await?;
    let (now, name) = (desk.now(), text::line(name, 2, 80).map_err(|error| FieldErrors::one("name", error)));
    let (new, of) = (ContributionId::new(now, desk.chance()), PointId::new(now, desk.chance()));
    transaction!(desk, tx => {
        let known = consultation::by_slug(tx, slug).await?.filter(|known| known.opened_at.is_some());
        let known = known.ok_or(Refusal::NotFound)?;
        if !known.details.takes_public || !known.state().hears() {
            return Err(Refusal::State.into());
        }
        partner::must_be_open(tx, known.office).await?;
        let point = point(tx, &known, typed).await;
        let (name, point) = match (name.clone(), point) {
            (Ok(name), Ok(point)) => (name, point),
            (Err(mut errors), Err(Error::Fields(more))) => {
                errors.join(&more);
                return Err(errors.into());
            }
            (Err(errors), Ok(_)) => return Err(errors.into()),
            (_, Err(error)) => return Err(error),
        };
        let said = consultation::count_of(tx, known.id, (Voice::Public, None)).await?;
        if usize::try_from(said).unwrap_or(MOST_PUBLIC) >= MOST_PUBLIC {
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

/// Takes down what the public or a member said, for a reason of 10 to 300 characters that everybody reads: its words and its author's name
/// are erased. What an organisation signed is its own to take back.
pub async fn take_down(desk: &Desk, actor: &Actor, id: ContributionId, reason: &str) -> Result<ConsultationId, Error> {
    let (now, reason) = (desk.now(), text::line(reason, 10, 300).map_err(|error| FieldErrors::one("reason", error)));
    transaction!(desk, tx => {
        let said = consultation::contribution(tx, id).await?.ok_or(Refusal::NotFound)?;
        let known = consultation::by_id(tx, said.consultation).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::Consult, known.office)?;
        if !matches!(said.voice, Voice::Public | Voice::Comment) {
            return Err(Refusal::State.into());
        }
        if !consultation::take_down(tx, id, &reason.clone()?, now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(known.id)
    })
}
