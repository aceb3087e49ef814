//! The office answers points: one answer may stand for many that say the same.

use domain::Refusal;
use domain::consultation::{Answer, Step};
use domain::field::{FieldError, FieldErrors};
use domain::id::{ConsultationId, PointId, ReplyId};
use domain::text;
use store::consultation::{self, Reply, Stage};

use super::{at_step, clauses};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Points that one answer stands for.
const MOST: usize = 5_000;

/// Answers points: what becomes of them, why (5 to 2,000 characters), and where it shows in the new draft; that clause exists where the new
/// draft is given. An answer that the person did not see (`seen`) is not written over.
pub async fn answer(
    desk: &Desk,
    actor: &Actor,
    (id, points, seen): (ConsultationId, &[PointId], &[ReplyId]),
    [answer, reason, clause]: [&str; 3],
) -> Result<(), Error> {
    let mut errors = FieldErrors::default();
    let answer = errors.take("answer", Answer::parse(answer).ok_or(FieldError::NotAChoice));
    let reason = errors.take("reason", text::lines(reason, 5, 2_000));
    let clause = errors.take("shows_in", text::line(clause, 0, 120));
    let (now, new) = (desk.now(), ReplyId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        at_step(tx, actor, (id, Step::Answer)).await?;
        let (Some(answer), Some(reason), Some(clause)) = (answer, reason.clone(), clause.clone()) else {
            return Err(errors.clone().into());
        };
        if points.is_empty() || points.len() > MOST {
            return Err(Refusal::NotFound.into());
        }
        let text = consultation::text(tx, id, Stage::Final).await?;
        if let Some(text) = text.filter(|_| !clause.is_empty())
            && !clauses(&text.content).contains(&clause)
        {
            return Err(FieldErrors::one("shows_in", FieldError::NotAChoice).into());
        }
        let stands = consultation::replied(tx, id).await?;
        let is_unseen = |point: &PointId| stands.get(point).is_some_and(|reply| !seen.contains(reply));
        if points.iter().any(is_unseen) {
            return Err(FieldErrors::one("answer", FieldError::ChangedMeanwhile).into());
        }
        consultation::reply(tx, id, &Reply { id: new, answer, reason, clause, made_at: now }, actor.person.id).await?;
        // What was corrected or taken back meanwhile is answered no more; the others are.
        let mut answered = 0_usize;
        for point in points {
            answered += usize::from(consultation::reply_to(tx, id, *point, new).await?);
        }
        if answered == 0 { Err(Refusal::ChangedMeanwhile.into()) } else { Ok(()) }
    })
}
