//! Letters put into words, and the round of the postman: each letter that is due is taken, written, and carried.

use std::future::Future;
use std::pin::Pin;

use desk::mail::{self, Message, Outgoing};
use desk::{Error, recovery};
use locale::{Language, texts};

use crate::address;
use crate::app::App;

/// A letter in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Stays the same when it is carried again.
    pub id: String,
    /// The recipient's address.
    pub to: String,
    /// One line.
    pub subject: String,
    /// Plain text.
    pub text: String,
}

/// Why a letter was not delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undelivered {
    /// Another attempt may help.
    ForNow(String),
    /// The address does not take it.
    ForGood(String),
}

/// Whoever brings letters to a mail server.
pub trait Carrier: Send + Sync {
    /// Brings one; it is with the server when this is well.
    fn carry<'a>(&'a self, letter: &'a Letter) -> Pin<Box<dyn Future<Output = Result<(), Undelivered>> + Send + 'a>>;
}

/// Carries every letter that is due; how many were delivered. One that fails waits, the others go on.
pub async fn deliver(app: &App, carrier: &dyn Carrier) -> Result<usize, Error> {
    let mut delivered = 0;
    while let Some(outgoing) = mail::take(&app.desk).await? {
        match carrier.carry(&written(app, &outgoing).await?).await {
            Ok(()) => {
                mail::sent(&app.desk, &outgoing).await?;
                delivered += 1;
            }
            Err(trouble) => {
                log(&outgoing, &trouble);
                mail::failed(&app.desk, &outgoing, matches!(trouble, Undelivered::ForGood(_))).await?;
            }
        }
    }
    Ok(delivered)
}

async fn written(app: &App, outgoing: &Outgoing) -> Result<Letter, Error> {
    let language = Language::from_tag(&outgoing.language).unwrap_or(Language::Indonesian);
    let region = app.site().await?.region;
    let site = texts::site_name(language, &region);
    let (subject, text) = match &outgoing.message {
        Message::Recovery { token } => {
            let link = format!("{}{}", app.origin, address::recovery(language, token));
            let hours = usize::try_from(recovery::LASTS.as_secs() / 3_600).unwrap_or(0);
            (texts::mail_recovery_subject(language, &site), texts::mail_recovery(language, hours, &link, &site))
        }
        Message::Invitation { token, office, by } => {
            let link = format!("{}{}", app.origin, address::invitation(language, token));
            (
                texts::mail_invitation_subject(language, office),
                texts::mail_invitation(language, by, &link, office, &site),
            )
        }
        Message::Approval { token, office, headline, .. } => {
            let link = format!("{}{}", app.origin, address::approval(language, token));
            (
                texts::mail_approval_subject(language, headline),
                texts::mail_approval(language, headline, &link, office, &site),
            )
        }
    };
    let to = outgoing.recipient.as_str().to_owned();
    Ok(Letter { id: outgoing.id.to_string(), to, subject, text })
}

/// For the operator: which letter, and what the server said; not to whom. Servers repeat the address, so it is cut out.
fn log(outgoing: &Outgoing, trouble: &Undelivered) {
    let (Undelivered::ForNow(reason) | Undelivered::ForGood(reason)) = trouble;
    let reason = reason.replace(outgoing.recipient.as_str(), "…");
    tracing::warn!(letter = %outgoing.id, reason, "not delivered");
}
