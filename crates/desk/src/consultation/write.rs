//! Before a consultation opens: what it is about, the text, and the partners that are listed.

use domain::Refusal;
use domain::consultation::{ConsultationDetails, Step, TypedConsultation};
use domain::directory::fold;
use domain::field::{FieldError, FieldErrors};
use domain::id::{ConsultationId, ConsultedId, OrganisationId};
use domain::organisation::Kind;
use domain::partner::InForce;
use domain::right::Act;
use domain::slug::Slug;
use domain::text;
use jiff::Timestamp;
use store::consultation::{self, Consultation, PolicyText, Stage};
use store::{Conn, agreement, register};

use super::at_step;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, partner, secret};

/// Partners that are proposed for a new one, and the most that are listed.
const MOST: usize = 300;

/// A text is a draft from this many characters on.
const SHORTEST: usize = 40;

/// A policy's text as it was given: the name of its file, and its words.
pub(super) fn given((name, content): (&str, &str), now: Timestamp) -> Result<PolicyText, FieldError> {
    // What is longer than a draft may be is told by who reads it.
    let content = text::lines(content, SHORTEST, usize::MAX)?;
    drafting::read(&content).map_err(|_| FieldError::TooLong { most: drafting::LONGEST })?;
    let digest = secret::hash(&content);
    Ok(PolicyText { name: text::line(name, 0, 200).unwrap_or_default(), content, digest, made_at: now })
}

/// The citations of a text that answers may be about, in its order.
pub fn clauses(content: &str) -> Vec<String> {
    let Ok(draft) = drafting::read(content) else { return Vec::new() };
    let mut all: Vec<String> = (0..draft.nodes.len()).map(|at| draft.short_citation(at)).collect();
    all.dedup();
    all
}

/// A new consultation; partners are proposed: the associations of the register, and those with whom an agreement is in force.
pub async fn create(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
    (typed, text): (TypedConsultation<'_>, (&str, &str)),
) -> Result<ConsultationId, Error> {
    actor.must(Act::Consult, office)?;
    let now = desk.now();
    let mut errors = FieldErrors::default();
    let details = ConsultationDetails::parse(typed);
    if let Err(wrong) = &details {
        errors.join(wrong);
    }
    let text = errors.take("content", given(text, now));
    let (Ok(details), Some(text)) = (details, text) else { return Err(errors.into()) };
    let id = ConsultationId::new(now, desk.chance());
    transaction!(desk, tx => {
        partner::must_be_office(tx, office).await?;
        partner::must_be_open(tx, office).await?;
        let slug = free_slug(tx, &details.title).await?;
        let new = Consultation {
            id,
            office,
            office_name: String::new(),
            slug,
            details: details.clone(),
            made_at: now,
            opened_at: None,
            closes: None,
            closed_at: None,
            dropped: None,
            decided_at: None,
        };
        consultation::insert(tx, &new, actor.person.id).await?;
        consultation::put_text(tx, (id, Stage::Consulted), &text, actor.person.id).await?;
        for organisation in proposed(tx, desk, office).await? {
            consultation::ask(tx, (ConsultedId::new(now, desk.chance()), id), (organisation, ""), now).await?;
        }
        Ok(id)
    })
}

async fn free_slug(tx: &mut Conn, title: &str) -> Result<String, Error> {
    let slug = Slug::from_title(title);
    if consultation::by_slug(tx, slug.as_str()).await?.is_none() {
        return Ok(slug.as_str().to_owned());
    }
    for number in 2..10_000 {
        let next = slug.numbered(number);
        if consultation::by_slug(tx, next.as_str()).await?.is_none() {
            return Ok(next.as_str().to_owned());
        }
    }
    Err(Refusal::InUse.into())
}

/// Associations that are open, and who has an agreement with the office that is in force.
async fn proposed(tx: &mut Conn, desk: &Desk, office: OrganisationId) -> Result<Vec<OrganisationId>, Error> {
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let first = register::after(tx, None).await?;
    let associations = register::page(tx, Some(Kind::Association), "", &first, most).await?;
    let open = associations.into_iter().filter(|known| known.closed.is_none()).map(|known| known.organisation.id);
    let mut all: Vec<_> = open.filter(|id| *id != office).collect();
    let today = partner::today(tx, desk).await?;
    for known in agreement::of_office(tx, office, most).await? {
        let (from, until) = (known.details.from, known.details.until);
        let holds = matches!(InForce::on(today, from, until), InForce::Now | InForce::Soon);
        if known.ended.is_none() && holds && !all.contains(&known.other) && all.len() < MOST {
            all.push(known.other);
        }
    }
    Ok(all)
}

/// Changes what a draft is about.
pub async fn tell(desk: &Desk, actor: &Actor, id: ConsultationId, typed: TypedConsultation<'_>) -> Result<(), Error> {
    let details = ConsultationDetails::parse(typed);
    transaction!(desk, tx => {
        at_step(tx, actor, (id, Step::Write)).await?;
        Ok(consultation::tell(tx, id, &details.clone()?).await?)
    })
}

/// Puts another text in the place of a draft's.
pub async fn put_text(desk: &Desk, actor: &Actor, id: ConsultationId, text: (&str, &str)) -> Result<(), Error> {
    let text = given(text, desk.now()).map_err(|error| FieldErrors::one("content", error));
    transaction!(desk, tx => {
        at_step(tx, actor, (id, Step::Write)).await?;
        Ok(consultation::put_text(tx, (id, Stage::Consulted), &text.clone()?, actor.person.id).await?)
    })
}

/// Lists an organisation of the register, named as there: invited, or left out for a reason of 5 to 300 characters.
pub async fn list_partner(
    desk: &Desk,
    actor: &Actor,
    id: ConsultationId,
    [name, left_out, is_left_out]: [&str; 3],
) -> Result<(), Error> {
    let mut errors = FieldErrors::default();
    let reason = if is_left_out.is_empty() { Ok(String::new()) } else { text::line(left_out, 5, 300) };
    let reason = errors.take("left_out", reason);
    let (now, new) = (desk.now(), ConsultedId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let known = at_step(tx, actor, (id, Step::Write)).await?;
        let other = register::by_folded(tx, &fold(name)).await?;
        let other = other.filter(|other| other.organisation.id != known.office && other.closed.is_none());
        let mut errors = errors.clone();
        let other = errors.take("name", other.ok_or(FieldError::NoSuchOrganisation));
        let (Some(other), Some(reason)) = (other, reason.clone()) else { return Err(errors.into()) };
        if consultation::asked(tx, id).await?.len() >= MOST {
            return Err(FieldErrors::one("name", FieldError::TooMany { most: MOST }).into());
        }
        Ok(consultation::ask(tx, (new, id), (other.organisation.id, &reason), now).await?)
    })
}

/// Takes an organisation off the list: it is no partner for this subject.
pub async fn leave_off(
    desk: &Desk,
    actor: &Actor,
    (id, organisation): (ConsultationId, OrganisationId),
) -> Result<(), Error> {
    transaction!(desk, tx => {
        at_step(tx, actor, (id, Step::Write)).await?;
        Ok(consultation::leave_off(tx, id, organisation).await?)
    })
}

/// Removes a draft that nobody outside the office saw.
pub async fn remove(desk: &Desk, actor: &Actor, id: ConsultationId) -> Result<(), Error> {
    transaction!(desk, tx => {
        at_step(tx, actor, (id, Step::Write)).await?;
        Ok(consultation::remove(tx, id).await?)
    })
}
