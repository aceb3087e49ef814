//! Letters put into words, and the round of the postman: each letter that is due is taken, written, and carried.

use std::future::Future;
use std::pin::Pin;

use desk::dispatch::{self, CarriedBy, Issued};
use desk::mail::{self, Message, Outgoing};
use desk::partner::Endings;
use desk::{Error, recovery};
use domain::consultation::Purpose;
use domain::coverage::Outcome;
use domain::dispatch::Kind;
use domain::partner::CredentialKind;
use jiff::civil::Date;
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
    /// Where the recipient stops mail like this; none for mail to one person.
    pub stop: Option<String>,
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

    /// True when it takes no further letter, since the program is about to stop.
    fn is_going_home(&self) -> bool {
        false
    }
}

/// Carries every letter that is due; how many were delivered. One that fails waits, the others go on. Releases come in portions,
/// so that no other letter waits behind all of them.
pub async fn deliver(app: &App, carrier: &dyn Carrier) -> Result<usize, Error> {
    let mut delivered = 0;
    loop {
        delivered += carry_due(app, carrier).await?;
        if carrier.is_going_home() || dispatch::post(&app.desk).await? == 0 {
            return Ok(delivered);
        }
    }
}

async fn carry_due(app: &App, carrier: &dyn Carrier) -> Result<usize, Error> {
    let mut delivered = 0;
    while !carrier.is_going_home()
        && let Some(outgoing) = mail::take(&app.desk).await?
    {
        match carrier.carry(&written(app, &outgoing).await?).await {
            Ok(()) => {
                mail::sent(&app.desk, &outgoing).await?;
                delivered += 1;
            }
            Err(trouble) => {
                log(&outgoing, &trouble);
                let (for_good, reason) = match &trouble {
                    Undelivered::ForNow(reason) => (false, reason),
                    Undelivered::ForGood(reason) => (true, reason),
                };
                mail::failed(&app.desk, &outgoing, for_good, reason).await?;
            }
        }
    }
    Ok(delivered)
}

async fn written(app: &App, outgoing: &Outgoing) -> Result<Letter, Error> {
    let language = Language::from_tag(&outgoing.language).unwrap_or(Language::Indonesian);
    let region = app.site().await?.region;
    let site = texts::site_name(language, &region);
    let mut stop = None;
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
        Message::Correction { token, office, title, count, .. } => {
            let link = format!("{}{}", app.origin, address::outlet_answer(language, token));
            (
                texts::mail_correction_asked_subject(language, title),
                texts::mail_correction_asked(language, *count, &link, office, title),
            )
        }
        Message::Consultation(asked) => {
            let link = format!("{}{}", app.origin, address::consultation(language, &asked.id.to_string()));
            let day = locale::format::day(language, asked.last);
            let (office, title) = (&asked.office, &asked.title);
            let asks = || texts::mail_consultation(language, &day, &link, office, &site, title);
            match asked.purpose {
                Purpose::Invitation => (texts::mail_consultation_subject(language, title), asks()),
                Purpose::Reminder => (texts::mail_consultation_reminder_subject(language, title), asks()),
                Purpose::Minutes => (
                    texts::mail_minutes_subject(language, title),
                    texts::mail_minutes(language, &link, office, &site, title),
                ),
            }
        }
        Message::Ending(endings) => ending(app, language, endings, &site),
        Message::Release(issued) => {
            let link = format!("{}{}", app.origin, address::stop(language, &issued.stop));
            let told = told(app, language, issued, &link);
            stop = Some(link);
            told
        }
    };
    let to = outgoing.recipient.as_str().to_owned();
    Ok(Letter { id: outgoing.id.to_string(), to, subject, text, stop })
}

/// What ends soon for an organisation: subject and text.
fn ending(app: &App, language: Language, endings: &Endings, site: &str) -> (String, String) {
    let Endings { organisation, documents, agreements, today } = endings;
    let line = |what: &str, until: Date| {
        let left = today.until(until).map_or(0, |left| usize::try_from(left.get_days()).unwrap_or_default());
        texts::mail_ending_line(language, &locale::format::day(language, until), left, what)
    };
    let document = |(kind, outlet, until): &(CredentialKind, Option<String>, Date)| {
        let name = locale::partner::credential(language, *kind);
        line(&outlet.as_ref().map_or_else(|| name.to_owned(), |outlet| format!("{name} ({outlet})")), *until)
    };
    let agreed = agreements.iter().map(|(number, subject, until)| line(&format!("{subject} ({number})"), *until));
    let lines: Vec<String> = documents.iter().map(document).chain(agreed).collect();
    let page = if documents.is_empty() { address::agreements(language) } else { address::partners(language) };
    let place = format!("{}{page}", app.origin);
    let subject = texts::mail_ending_subject(language, organisation);
    (subject, texts::mail_ending(language, &lines.join("\n"), &place, organisation, site))
}

/// A release, its correction or its withdrawal: subject and text.
fn told(app: &App, language: Language, issued: &Issued, stop: &str) -> (String, String) {
    let Issued { kind, release, correction, office, carried, .. } = issued;
    let carried = carried.as_ref().map(|page| self::carried(language, *kind, page)).unwrap_or_default();
    let link = format!("{}{}", app.origin, address::release(language, &release.slug));
    let body = format!("{} – {}", release.place.to_uppercase(), media::plain(&release.body));
    let read = texts::mail_release_link(language, &link);
    let (headline, foot) = (&release.headline, texts::mail_release_foot(language, stop, office));
    let (subject, parts) = match kind {
        Kind::Release => {
            let subject = texts::mail_release_subject(language, headline);
            (subject, vec![headline.clone(), release.standfirst.clone(), read, body])
        }
        Kind::Correction => {
            let reason = texts::mail_correction_reason(language, correction);
            let (lead, text) = (texts::mail_correction_lead(language, office), texts::mail_correction_text(language));
            let standfirst = release.standfirst.clone();
            let parts = vec![lead, headline.clone(), reason, carried, read, text.to_owned(), standfirst, body];
            (texts::mail_correction_subject(language, headline), parts)
        }
        Kind::Withdrawal => {
            let reason = release.withdrawn.as_ref().map_or("", |(_, reason)| reason.as_str());
            let reason = texts::mail_withdrawal_reason(language, reason);
            let page = texts::mail_withdrawal_link(language, &link);
            let parts = vec![texts::mail_withdrawal_lead(language, office), headline.clone(), reason, carried, page];
            (texts::mail_withdrawal_subject(language, headline), parts)
        }
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    // What mailboxes take for the beginning of a signature (RFC 3676, 4.3).
    (subject, format!("{}\n\n-- \n{foot}\n", parts.join("\n\n")))
}

/// What is told of the recipient's own page. That it was as the release said then is said where nothing differs, and only there.
fn carried(language: Language, kind: Kind, page: &CarriedBy) -> String {
    let CarriedBy { address, outcome, version } = page;
    match (kind, outcome) {
        (Kind::Withdrawal, _) => texts::mail_carried_withdrawn(language, address),
        (_, Outcome::Same) => texts::mail_carried_same(language, address, *version),
        (_, Outcome::Differs | Outcome::Unknown) => texts::mail_carried(language, address, *version),
    }
}

/// For the operator: which letter, and what the server said; not to whom. Servers repeat the address, so it is cut out.
fn log(outgoing: &Outgoing, trouble: &Undelivered) {
    let (Undelivered::ForNow(reason) | Undelivered::ForGood(reason)) = trouble;
    let reason = reason.replace(outgoing.recipient.as_str(), "…");
    tracing::warn!(letter = %outgoing.id, reason, "not delivered");
}
