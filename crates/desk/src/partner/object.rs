//! A company objects to what was decided about its outlet, and appeals against the answer; the office answers with a reason that everybody
//! reads, and the answer is an entry of the record.

use domain::Refusal;
use domain::field::FieldErrors;
use domain::id::{DeterminationLineId, ObjectionId, OrganisationId, PartnerId};
use domain::partner::{Answer, Stage};
use domain::record::PublicAct;
use domain::right::Act;
use domain::text;
use store::objection::{self, Objection};
use store::{Conn, determination, partner};

use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Objects to the line of an outlet, or appeals, whichever is next. Grounds have 20 to 4,000 characters.
pub async fn object(
    desk: &Desk,
    actor: &Actor,
    (id, line): (PartnerId, DeterminationLineId),
    grounds: &str,
) -> Result<(), Error> {
    let grounds = text::lines(grounds, 20, 4_000).map_err(|error| FieldErrors::one("grounds", error));
    let (now, new) = (desk.now(), ObjectionId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let outlet = partner::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::PutForward, outlet.company)?;
        let lists = determination::of_partner(tx, id).await?;
        let (list, _) = lists.into_iter().find(|(_, known)| known.id == line).ok_or(Refusal::NotFound)?;
        let stage = next(tx, line).await?.ok_or(Refusal::State)?;
        let objection = Objection {
            id: new,
            line,
            office: list.office,
            company: outlet.company,
            stage,
            grounds: grounds.clone()?,
            made_at: now,
            answer: Answer::Open,
            reason: String::new(),
            answered_at: None,
        };
        Ok(objection::insert(tx, &objection, actor.person.id).await?)
    })
}

/// What waits for an office's answer, the oldest first, with the outlets; nothing for who does not answer.
pub async fn objections(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
) -> Result<Vec<(Objection, PartnerId, String)>, Error> {
    if !actor.may(Act::CheckPartners, office) {
        return Ok(Vec::new());
    }
    Ok(objection::waiting(&mut desk.db.read().await?, office).await?)
}

/// What may be filed next against a line.
async fn next(conn: &mut Conn, line: DeterminationLineId) -> Result<Option<Stage>, Error> {
    let filed = objection::of_line(conn, line).await?;
    Ok(Stage::next(&filed.iter().map(|one| (one.stage, one.answer)).collect::<Vec<_>>()))
}

/// Answers one, with a reason of 10 to 2,000 characters. Of an appeal the office enters what its superior decided.
pub async fn answer(desk: &Desk, actor: &Actor, id: ObjectionId, (to, reason): (Answer, &str)) -> Result<(), Error> {
    let reason = text::lines(reason, 10, 2_000).map_err(|error| FieldErrors::one("reason", error));
    let now = desk.now();
    transaction!(desk, tx => {
        let known = objection::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::DeterminePartners, known.office)?;
        let (to, reason) = (known.answer.settle(to)?, reason.clone()?);
        if !objection::answer(tx, id, (to, &reason), (actor.person.id, now)).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let deed = Deed {
            act: PublicAct::ObjectionAnswered,
            subject: format!("objection/{id}"),
            about: id.to_string(),
            organisation: Some(known.office),
            at: now,
        };
        append(tx, desk, &deed).await
    })
}
