//! The record's part about some subjects, to be checked without us: entries with content and salt, each proven to be in a signed tree.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::id::EntryId;
use domain::record::PublicAct;
use ledger::Entry;
use serde_json::json;
use store::record::{self, Head};
use store::{Conn, StoreError};

use super::{content, tree};
use crate::{Desk, Error};

/// Entries, and what proves them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The signed head that all proofs lead to; empty before the first.
    pub checkpoint: String,
    /// The keys that signed, one on a line, the newest last.
    pub keys: String,
    /// A line of JSON for each entry: `position`, `entry`, `proof` (base64, from the leaf up), and `content` with `salt` where they are kept.
    pub lines: String,
    /// The newest stamp of a head before that one.
    pub stamp: Option<StampedHead>,
}

/// A head that an authority stamped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StampedHead {
    /// The checkpoint, byte for byte as it was stamped.
    pub checkpoint: String,
    /// The token (RFC 3161, DER).
    pub token: Vec<u8>,
    /// JSON: `authority`, `at`, and `consistency`, the proof (base64) that the signed head goes on from it.
    pub about: String,
}

/// What the record has of some subjects (`coverage/01J…`), as far as it is signed. Only for who may see what it is about.
pub(crate) async fn evidence(desk: &Desk, subjects: &[String]) -> Result<Evidence, Error> {
    let mut conn = desk.db.snapshot().await?;
    let Some(head) = record::load(&mut conn).await?.filter(|head| !head.checkpoint.is_empty()) else {
        return Ok(Evidence::default());
    };
    let mut evidence = Evidence { checkpoint: head.checkpoint.clone(), ..Evidence::default() };
    evidence.keys = record::keys(&mut conn).await?.iter().flat_map(|key| [key.as_str(), "\n"]).collect();
    for subject in subjects {
        for (position, id, written) in record::of_subject(&mut conn, subject, head.signed).await? {
            evidence.lines += &line(&mut conn, (position, id, &written), head.signed).await?;
            evidence.lines.push('\n');
        }
    }
    evidence.stamp = stamped(&mut conn, &head).await?;
    Ok(evidence)
}

/// The newest stamp, with the proof that the head goes on from what was stamped.
async fn stamped(conn: &mut Conn, head: &Head) -> Result<Option<StampedHead>, Error> {
    let Some(stamp) = record::stamps_before(conn, head.signed.saturating_add(1), 1).await?.pop() else {
        return Ok(None);
    };
    let proof = tree::consistency(conn, stamp.size, head.signed).await?;
    let proof: Vec<String> = proof.iter().map(ledger::Hash::to_base64).collect();
    let about = json!({ "authority": stamp.authority, "at": stamp.at.to_string(), "consistency": proof }).to_string();
    let token = STANDARD.decode(&stamp.token).map_err(|_| StoreError::Column("time_stamp.token"))?;
    Ok(Some(StampedHead { checkpoint: stamp.checkpoint, token, about }))
}

/// An entry, proven in the tree of so many.
async fn line(conn: &mut Conn, (position, id, written): (u64, EntryId, &str), size: u64) -> Result<String, Error> {
    let entry = Entry::parse(written.as_bytes()).map_err(|_| StoreError::Column("record_entry.written"))?;
    let beside = tree::inclusion(conn, position, size).await?;
    let proof: Vec<String> = beside.iter().map(ledger::Hash::to_base64).collect();
    let known = PublicAct::parse(&entry.act).zip(record::kept(conn, id).await?);
    if let Some((act, (about, salt))) = known
        && let Some(content) = content::of(conn, act, &about).await?
    {
        let line = json!({ "position": position, "entry": written, "proof": proof, "content": content, "salt": salt });
        return Ok(line.to_string());
    }
    Ok(json!({ "position": position, "entry": written, "proof": proof }).to_string())
}
