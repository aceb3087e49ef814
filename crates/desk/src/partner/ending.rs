//! Letters about what ends soon: documents, for their company; agreements, for both sides. 90, 30 and 7 days ahead, once each.

use std::collections::BTreeSet;

use domain::id::OrganisationId;
use domain::organisation::Kind;
use domain::partner::CredentialKind;
use domain::right::Act;
use jiff::ToSpan as _;
use jiff::civil::Date;
use store::outbox::{self, Letter, LetterKind};
use store::{Conn, ending, organisation};

use super::watch::SOON;
use crate::transaction::transaction;
use crate::{Desk, Error, mail};

/// Days ahead at which a letter goes out, the nearest first; the furthest is from when the pages tell of it.
const STEPS: [i32; 3] = [7, 30, SOON];

/// What ends soon for an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endings {
    /// Its name.
    pub organisation: String,
    /// Documents: what each is, the outlet where it is of one, and the last day; the next first.
    pub documents: Vec<(CredentialKind, Option<String>, Date)>,
    /// Agreements: number, subject, and the last day; the next first.
    pub agreements: Vec<(String, String, Date)>,
    /// The day on which it is told.
    pub today: Date,
}

/// Writes to each organisation for which something comes near enough to its end; how many letters.
pub async fn tell_endings(desk: &Desk) -> Result<usize, Error> {
    transaction!(desk, tx => {
        let today = super::rules::today(tx, desk).await?;
        let mut concerned = BTreeSet::new();
        for step in STEPS {
            concerned.append(&mut ending::tell(tx, (today, ahead(today, step)), i64::from(step)).await?);
        }
        let mut letters = 0;
        for organisation in concerned {
            letters += write(tx, desk, organisation).await?;
        }
        Ok(letters)
    })
}

/// A letter to each who can do something about it, where none waits: what it says is looked up when it leaves.
async fn write(tx: &mut Conn, desk: &Desk, organisation: OrganisationId) -> Result<usize, Error> {
    let (kind, about) = (LetterKind::Ending, organisation.to_string());
    let Some(known) = organisation::by_id(tx, organisation).await? else { return Ok(0) };
    if super::must_be_open(tx, organisation).await.is_err() || outbox::waits(tx, kind, &about).await? {
        return Ok(0);
    }
    let act = if known.kind == Kind::Office { Act::DeterminePartners } else { Act::PutForward };
    let mailboxes = mail::mailboxes(tx, (organisation, act), desk.now()).await?;
    let letters = mailboxes.len();
    for recipient in mailboxes {
        mail::post(tx, desk, (kind, about.clone()), recipient).await?;
    }
    Ok(letters)
}

/// What a letter says; none where nothing of it ends soon any more.
pub(crate) async fn letter(tx: &mut Conn, desk: &Desk, letter: &Letter) -> Result<Option<Endings>, Error> {
    let Ok(id) = letter.about.parse::<OrganisationId>() else { return Ok(None) };
    let Some(known) = organisation::by_id(tx, id).await? else { return Ok(None) };
    let today = super::rules::today(tx, desk).await?;
    let soon = (today, ahead(today, SOON));
    let (documents, agreements) = (ending::documents(tx, id, soon).await?, ending::agreements(tx, id, soon).await?);
    let is_none = documents.is_empty() && agreements.is_empty();
    Ok((!is_none).then_some(Endings { organisation: known.name, documents, agreements, today }))
}

fn ahead(today: Date, days: i32) -> Date {
    today.checked_add(days.days()).unwrap_or(Date::MAX)
}
