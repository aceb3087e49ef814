//! Agreements: an office enters what was signed, with the paper; what each side promised is entered beside it and kept, open or late. All of
//! it but the paper and its signatories is public.

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{AgreementId, CommitmentId, OrganisationId};
use domain::media::FileFault;
use domain::partner::{AgreementDetails, Side, TypedAgreement};
use domain::record::PublicAct;
use domain::right::Act;
use domain::text;
use jiff::civil::Date;
use media::Kind;
use store::Conn;
use store::agreement::{self, Agreement, Commitment};
use store::register;

use crate::media::NAMING;
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Agreements that are listed.
const MOST: i64 = 200;

/// Promises of one agreement.
const MOST_PROMISES: usize = 100;

/// An agreement with its promises, and the day.
#[derive(Debug, Clone)]
pub struct Agreed {
    /// The agreement.
    pub agreement: Agreement,
    /// What was promised, by its day.
    pub commitments: Vec<Commitment>,
    /// Today.
    pub today: Date,
}

/// Those of an organisation with their promises, of either side, the newest first; each named by who it has it with.
pub async fn agreements(desk: &Desk, actor: &Actor, of: OrganisationId) -> Result<Vec<Agreed>, Error> {
    actor.must(Act::See, of)?;
    let mut conn = desk.db.read().await?;
    let today = super::rules::today(&mut conn, desk).await?;
    let promises = agreement::commitments_of(&mut conn, of).await?;
    let whole = |agreement: Agreement| {
        let own = promises.iter().filter(|promise| promise.agreement == agreement.id);
        Agreed { commitments: own.cloned().collect(), agreement, today }
    };
    Ok(agreement::of(&mut conn, of, MOST).await?.into_iter().map(whole).collect())
}

/// One of them, for both sides.
pub async fn agreed(desk: &Desk, actor: &Actor, id: AgreementId) -> Result<Agreed, Error> {
    let mut conn = desk.db.read().await?;
    let agreement = agreement::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    if !actor.may(Act::See, agreement.other) {
        actor.must(Act::See, agreement.office)?;
    }
    let commitments = agreement::commitments(&mut conn, id).await?;
    let today = super::rules::today(&mut conn, desk).await?;
    Ok(Agreed { agreement, commitments, today })
}

/// The signed paper, for both sides.
pub async fn agreement_paper(desk: &Desk, actor: &Actor, id: AgreementId) -> Result<(Agreement, Vec<u8>), Error> {
    let agreement = agreed(desk, actor, id).await?.agreement;
    let content = desk.files.read(&agreement.digest).await?;
    Ok((agreement, content))
}

/// Enters an agreement with an organisation of the register, named as there.
pub async fn agree(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
    (typed, with, content): (TypedAgreement<'_>, &str, Result<Vec<u8>, FileFault>),
) -> Result<AgreementId, Error> {
    actor.must(Act::DeterminePartners, office)?;
    let mut errors = FieldErrors::default();
    let details = AgreementDetails::parse(typed);
    if let Err(wrong) = &details {
        errors.join(wrong);
    }
    let mut conn = desk.db.read().await?;
    super::must_be_office(&mut conn, office).await?;
    super::must_be_open(&mut conn, office).await?;
    let other = register::by_folded(&mut conn, &domain::directory::fold(with)).await?;
    drop(conn);
    let other = other.filter(|other| other.organisation.id != office && other.closed.is_none());
    let other = errors.take("with", other.ok_or(FieldError::NoSuchOrganisation));
    let content = content.and_then(|content| Kind::must_be_pdf(&content).map(|()| content));
    let content = errors.take("file", content.map_err(FieldError::File));
    let (Ok(details), Some(other), Some(content)) = (details, other, content) else { return Err(errors.into()) };
    let (now, bytes) = (desk.now(), u64::try_from(content.len()).unwrap_or(u64::MAX));
    let _naming = NAMING.read().await;
    let digest = desk.files.keep(content).await?;
    let (id, other) = (AgreementId::new(now, desk.chance()), other.organisation);
    let new = Agreement { id, office, other: other.id, other_name: other.name, details, digest, ended: None };
    transaction!(desk, tx => {
        if agreement::has(tx, office, &new.details.number).await? {
            return Err(FieldErrors::one("number", FieldError::Taken).into());
        }
        agreement::insert(tx, &new, (bytes, actor.person.id, now)).await?;
        append(tx, desk, &deed(PublicAct::AgreementMade, id, id.to_string(), (office, now))).await?;
        Ok(id)
    })
}

fn deed(act: PublicAct, id: AgreementId, about: String, (office, at): (OrganisationId, jiff::Timestamp)) -> Deed {
    Deed { act, subject: format!("agreement/{id}"), about, organisation: Some(office), at }
}

/// An agreement that its office may still change.
async fn open(tx: &mut Conn, actor: &Actor, (id, act): (AgreementId, Act)) -> Result<Agreement, Error> {
    let known = agreement::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(act, known.office)?;
    super::must_be_open(tx, known.office).await?;
    if known.ended.is_some() { Err(Refusal::State.into()) } else { Ok(known) }
}

/// Ends one before its last day, for a reason of 10 to 500 characters that everybody reads.
pub async fn end_agreement(desk: &Desk, actor: &Actor, id: AgreementId, reason: &str) -> Result<(), Error> {
    let reason = text::line(reason, 10, 500).map_err(|error| FieldErrors::one("reason", error));
    let now = desk.now();
    transaction!(desk, tx => {
        let known = open(tx, actor, (id, Act::DeterminePartners)).await?;
        if !agreement::end(tx, id, &reason.clone()?, now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        append(tx, desk, &deed(PublicAct::AgreementEnded, id, id.to_string(), (known.office, now))).await
    })
}

/// Enters what a side promised, and by when.
pub async fn promise(desk: &Desk, actor: &Actor, id: AgreementId, [side, what, due]: [&str; 3]) -> Result<(), Error> {
    let mut errors = FieldErrors::default();
    let side = errors.take("side", Side::parse(side).ok_or(FieldError::NotAChoice));
    let what = errors.take("what", text::line(what, 5, 300));
    let due = errors.take("due", domain::partner::day(due).and_then(|due| due.ok_or(FieldError::Empty)));
    let now = desk.now();
    let new = CommitmentId::new(now, desk.chance());
    transaction!(desk, tx => {
        open(tx, actor, (id, Act::DeterminePartners)).await?;
        let (Some(side), Some(what), Some(due)) = (side, what.clone(), due) else { return Err(errors.clone().into()) };
        if agreement::commitments(tx, id).await?.len() >= MOST_PROMISES {
            return Err(FieldErrors::one("what", FieldError::TooMany { most: MOST_PROMISES }).into());
        }
        let commitment = Commitment { id: new, agreement: id, side, what, due, kept: None };
        Ok(agreement::promise(tx, &commitment, (actor.person.id, now)).await?)
    })
}

/// A promise was kept: on which day, and what shows it: words, a programme under the agreement that had begun by then, or both.
pub async fn keep_promise(
    desk: &Desk,
    actor: &Actor,
    id: CommitmentId,
    [on, evidence, programme]: [&str; 3],
) -> Result<AgreementId, Error> {
    let mut errors = FieldErrors::default();
    let on = errors.take("kept_on", domain::partner::day(on).and_then(|on| on.ok_or(FieldError::Empty)));
    let is_shown = evidence.trim().is_empty() && !programme.is_empty();
    let evidence = errors.take("evidence", text::line(evidence, if is_shown { 0 } else { 5 }, 300));
    let now = desk.now();
    transaction!(desk, tx => {
        let known = agreement::commitment(tx, id).await?.ok_or(Refusal::NotFound)?;
        let of = open(tx, actor, (known.agreement, Act::CheckPartners)).await?;
        let (Some(on), Some(evidence)) = (on, evidence.clone()) else { return Err(errors.clone().into()) };
        if super::rules::today(tx, desk).await? < on {
            return Err(FieldErrors::one("kept_on", FieldError::NotADay).into());
        }
        let shown = super::programme::shown(tx, (of.id, on), programme).await?;
        let evidence = if is_shown { shown.as_ref().map(|(_, told)| told.clone()).unwrap_or_default() } else { evidence };
        let programme = shown.map(|(id, _)| id);
        if !agreement::keep(tx, id, (on, &evidence, programme), (actor.person.id, now)).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        append(tx, desk, &deed(PublicAct::CommitmentKept, of.id, id.to_string(), (of.office, now))).await?;
        Ok(of.id)
    })
}
