//! Watches embargoes end and measures how late each release could first be read. It measures only: what is public the gate
//! decides from the clock, whether this runs or not.

use std::time::Duration;

use desk::Error;
use jiff::Timestamp;
use store::public::Gate;
use store::{release, setting};

use crate::app::App;

/// Where the moment of the embargo measured last is kept, so that those that end while no server runs are measured too.
const SEEN: &str = "embargo_seen";

/// Embargoes measured at once.
const MOST: i64 = 100;

/// Longest wait: somebody may set a nearer moment meanwhile.
const WAIT: Duration = Duration::from_secs(1);

/// Watches until `stopped`.
pub async fn watch(app: App, stopped: impl Future<Output = ()> + Send) {
    let watching = async {
        loop {
            let wait = look(&app).await.unwrap_or_else(|error| {
                tracing::warn!(%error, "embargoes cannot be watched");
                WAIT
            });
            tokio::time::sleep(wait).await;
        }
    };
    tokio::select! {
        () = watching => {}
        () = stopped => {}
    }
}

/// Measures what became due since the last look; gives the time until the next one.
async fn look(app: &App) -> Result<Duration, Error> {
    let seen = seen(app).await?;
    let now = app.desk.now();
    let due = Gate::new(app.desk.db.read().await?, now).due(seen, MOST).await?;
    let answered = app.desk.now();
    for moment in &due {
        let late = Duration::try_from(answered.duration_since(*moment)).unwrap_or_default();
        app.metrics.late(late);
        tracing::info!(milliseconds = late.as_millis(), "an embargo ended");
    }
    if let Some(last) = due.last() {
        note(app, *last).await?;
    }
    let next = release::next_due(&mut app.desk.db.read().await?, now).await?;
    let until = |next: Timestamp| Duration::try_from(next.duration_since(app.desk.now())).unwrap_or_default();
    Ok(next.map_or(WAIT, |next| until(next).min(WAIT)))
}

/// The embargo measured last; at the first start of all, now.
async fn seen(app: &App) -> Result<Timestamp, Error> {
    let stored = setting::value(&mut app.desk.db.read().await?, SEEN).await?;
    let stored = stored.and_then(|text| Timestamp::from_millisecond(text.parse().ok()?).ok());
    if let Some(seen) = stored {
        return Ok(seen);
    }
    let now = app.desk.now();
    note(app, now).await?;
    Ok(now)
}

async fn note(app: &App, moment: Timestamp) -> Result<(), Error> {
    let mut tx = app.desk.db.begin().await?;
    setting::set(&mut tx, SEEN, &moment.as_millisecond().to_string()).await?;
    Ok(tx.commit().await?)
}
