//! What an office answers. One answer may stand for many points.

use std::collections::HashMap;

use domain::consultation::Answer;
use domain::id::{ConsultationId, PersonId, PointId, ReplyId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Which.
    pub id: ReplyId,
    /// What becomes of the points.
    pub answer: Answer,
    /// Why.
    pub reason: String,
    /// Where it shows in the new draft; may be empty.
    pub clause: String,
    /// When.
    pub made_at: Timestamp,
}

row! {
    struct ReplyRow {
        id: String,
        answer: String,
        reason: String,
        clause: String,
        made_at: i64,
    }
}

impl ReplyRow {
    fn reply(self) -> Result<Reply, StoreError> {
        let bad = StoreError::Column;
        Ok(Reply {
            id: self.id.parse().map_err(|_| bad("reply.id"))?,
            answer: Answer::parse(&self.answer).ok_or(bad("reply.answer"))?,
            reason: self.reason,
            clause: self.clause,
            made_at: Timestamp::from_millisecond(self.made_at).map_err(|_| bad("reply.made_at"))?,
        })
    }
}

/// Those of a consultation that points have.
pub async fn replies(conn: &mut Conn, of: ConsultationId) -> Result<Vec<Reply>, StoreError> {
    let sql = "SELECT id, answer, reason, clause, made_at FROM reply WHERE consultation_id = $1 ORDER BY id";
    let rows = query(sql).bind(of.to_string()).fetch_all::<ReplyRow>(conn).await?;
    rows.into_iter().map(ReplyRow::reply).collect()
}

/// A new one.
pub async fn reply(conn: &mut Conn, of: ConsultationId, new: &Reply, by: PersonId) -> Result<(), StoreError> {
    let sql = "INSERT INTO reply (id, consultation_id, answer, reason, clause, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let Reply { id, answer, reason, clause, made_at } = new;
    let (id, of, by) = (id.to_string(), of.to_string(), by.to_string());
    execute!(conn, sql, id, of, answer.as_str(), reason, clause, by, made_at.as_millisecond()).map(drop)
}

/// The answers that points of a consultation have: what stands is not overwritten by who did not see it.
pub async fn replied(conn: &mut Conn, of: ConsultationId) -> Result<HashMap<PointId, ReplyId>, StoreError> {
    let sql = "SELECT p.id, p.reply_id FROM point p JOIN contribution c ON c.id = p.contribution_id
        WHERE c.consultation_id = $1 AND p.reply_id IS NOT NULL";
    let rows: Vec<(String, String)> = query(sql).bind(of.to_string()).fetch_all(conn).await?;
    let bad = || StoreError::Column("point.reply_id");
    rows.into_iter()
        .map(|(point, reply)| Ok((point.parse().map_err(|_| bad())?, reply.parse().map_err(|_| bad())?)))
        .collect()
}

/// Gives it to a point of the consultation, in the place of another; true where there is such a point that stands.
pub async fn reply_to(conn: &mut Conn, of: ConsultationId, point: PointId, id: ReplyId) -> Result<bool, StoreError> {
    let sql = "UPDATE point SET reply_id = $3 WHERE id = $2 AND contribution_id IN (SELECT id FROM contribution
        WHERE consultation_id = $1 AND signed_at IS NOT NULL AND ended_at IS NULL)";
    execute!(conn, sql, of.to_string(), point.to_string(), id.to_string()).map(|rows| rows > 0)
}
