//! An authority of time, asked each hour in which the record has grown.

use std::sync::Arc;
use std::time::Duration;

use connect::fetch::Fetcher;
use connect::time_stamp;
use desk::Desk;
use desk::record::{Notary, Stamped, stamp};
use jiff::Timestamp;

/// Time between two looks whether a stamp is due.
const LOOK: Duration = Duration::from_secs(30);
/// The same where the authority did not answer.
const LATER: Duration = Duration::from_mins(10);

/// One that is reached over HTTP.
pub(crate) struct Authority {
    pub(crate) address: String,
    pub(crate) fetcher: Fetcher,
}

impl Notary for Authority {
    fn stamp(&self, bytes: &[u8], nonce: u64) -> Result<(Vec<u8>, Timestamp), String> {
        let stamped = time_stamp::ask(&self.fetcher, &self.address, bytes, nonce).map_err(|error| error.to_string())?;
        Ok((stamped.token, stamped.at))
    }

    fn name(&self) -> String {
        self.address.clone()
    }
}

/// Has the record's head stamped, again and again.
pub(crate) async fn stamps(desk: Desk, notary: Arc<dyn Notary>) {
    loop {
        let wait = match stamp(&desk, &notary).await {
            Ok(Stamped::NotDue | Stamped::Done) => LOOK,
            Ok(Stamped::Missed(why)) => {
                tracing::warn!(why, "the record was not stamped");
                LATER
            }
            Err(error) => {
                tracing::warn!(%error, "the record cannot be stamped");
                LATER
            }
        };
        tokio::time::sleep(wait).await;
    }
}
