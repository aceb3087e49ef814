//! The head of the record, stamped by an authority of time (RFC 3161): whoever trusts it knows that all entries before were there by then,
//! whatever becomes of us and our key.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use store::StoreError;
use store::record::{self, TimeStamp};

use crate::transaction::transaction;
use crate::{Desk, Error};

/// Time between two stamps; a head that has not grown is not stamped again.
const EVERY: SignedDuration = SignedDuration::from_hours(1);

/// An authority. Its call blocks.
pub trait Notary: Send + Sync {
    /// Stamps bytes: the token (DER) and the moment in it; or why there is none, for the log.
    fn stamp(&self, bytes: &[u8], nonce: u64) -> Result<(Vec<u8>, Timestamp), String>;

    /// Who it is: an address.
    fn name(&self) -> String;
}

/// What came of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stamped {
    /// It is not time, or nothing has grown.
    NotDue,
    /// The head is stamped.
    Done,
    /// It is not; why.
    Missed(String),
}

/// Has the head stamped when that is due.
pub async fn stamp(desk: &Desk, notary: &Arc<dyn Notary>) -> Result<Stamped, Error> {
    let mut conn = desk.db.read().await?;
    let Some(head) = record::load(&mut conn).await?.filter(|head| head.signed > 0) else { return Ok(Stamped::NotDue) };
    let last = record::stamps_before(&mut conn, u64::MAX, 1).await?.pop();
    drop(conn);
    let now = desk.now();
    if last.is_some_and(|last| last.size >= head.signed || now.duration_since(last.at) < EVERY) {
        return Ok(Stamped::NotDue);
    }
    let (asked, bytes, nonce) = (notary.clone(), head.checkpoint.clone(), desk.chance());
    let nonce = u64::try_from(nonce & u128::from(u64::MAX)).unwrap_or_default();
    let work = tokio::task::spawn_blocking(move || asked.stamp(bytes.as_bytes(), nonce));
    let (token, at) = match work.await.unwrap_or_else(|error| Err(error.to_string())) {
        Ok(stamped) => stamped,
        Err(why) => return Ok(Stamped::Missed(why)),
    };
    let (size, checkpoint, authority) = (head.signed, head.checkpoint, notary.name());
    let stamp = TimeStamp { size, checkpoint, token: STANDARD.encode(&token), authority, at };
    transaction!(desk, tx => { Ok(record::add_stamp(tx, &stamp).await?) })?;
    Ok(Stamped::Done)
}

/// The stamps, the newest first.
pub async fn stamps(desk: &Desk, most: i64) -> Result<Vec<TimeStamp>, Error> {
    Ok(record::stamps_before(&mut desk.db.read().await?, u64::MAX, most).await?)
}

/// The stamp of so many entries: the checkpoint, and the token (DER).
pub async fn stamped(desk: &Desk, size: u64) -> Result<Option<(TimeStamp, Vec<u8>)>, Error> {
    let found = record::stamp_of(&mut desk.db.read().await?, size).await?;
    let read = |stamp: TimeStamp| {
        let token = STANDARD.decode(&stamp.token).map_err(|_| StoreError::Column("time_stamp.token"))?;
        Ok((stamp, token))
    };
    found.map(read).transpose()
}
