//! A draft read by the engine: what is open, what was confirmed and where it stands now, what is worth a look.

use coverage::check::FindingKind;
use coverage::proposal::{self, Confirmed, Place, Proposal, Standing, Warning};
use domain::confirmation::{Beside, Kind};
use domain::release::{ReleaseText, State};
use jiff::civil::Date;
use store::confirmation::{self, Confirmation};
use store::release::Release;

use crate::{Desk, Error, secret, setup};

/// Something the engine proposes.
#[derive(Debug, Clone)]
pub struct Proposed {
    /// Names it in addresses as long as the draft says it.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub words: String,
    /// What stands beside them; the speaker may be empty.
    pub beside: Beside,
    /// Where.
    pub place: Place,
}

/// Something that was confirmed.
#[derive(Debug, Clone)]
pub struct Known {
    /// What, by whom, when.
    pub confirmation: Confirmation,
    /// Where it stands now.
    pub standing: Standing,
    /// What the draft says in its place now, where that is another.
    pub now: Option<Proposed>,
}

/// A draft, read.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// What nobody has confirmed yet.
    pub open: Vec<Proposed>,
    /// What was confirmed.
    pub known: Vec<Known>,
    /// What is worth a look before it is published.
    pub warnings: Vec<Warning>,
}

/// Reads a release that the caller may see; nothing once it is published, for nothing can be confirmed any more.
pub async fn read(desk: &Desk, release: &Release) -> Result<Reading, Error> {
    if !matches!(release.state, State::Draft | State::Submitted) {
        return Ok(Reading::default());
    }
    let mut conn = desk.db.read().await?;
    let known = confirmation::of_release(&mut conn, release.id).await?;
    let day = setup::zone(&mut conn).await?.clock(desk.now()).date();
    drop(conn);
    let proposal = engine(&release.text, Some(day)).await;
    let mut open = proposed(&proposal);
    let known = known.into_iter().map(|confirmation| follow(&proposal, confirmation, &mut open)).collect();
    Ok(Reading { open, known, warnings: proposal.warnings })
}

/// Takes what a confirmation answers off the open ones.
fn follow(proposal: &Proposal, confirmation: Confirmation, open: &mut Vec<Proposed>) -> Known {
    let standing = standing(proposal, &confirmation);
    let same = |other: &Proposed| other.kind == confirmation.kind && other.words == confirmation.words;
    let exact = |other: &Proposed| {
        let read = &other.beside.said;
        other.kind == Kind::Quotation || *read == confirmation.read || *read == confirmation.beside.said
    };
    let answered = match standing {
        Standing::Stands => open.iter().position(|other| same(other) && exact(other)),
        Standing::Changed => open.iter().position(same),
        Standing::Gone => None,
    };
    let now = answered.map(|index| open.remove(index)).filter(|_| standing == Standing::Changed);
    Known { confirmation, standing, now }
}

/// The engine takes milliseconds for a long draft: its work is done beside the event loop.
pub(super) async fn engine(text: &ReleaseText, day: Option<Date>) -> Proposal {
    let text = text.clone();
    let read = move || {
        let ReleaseText { headline, standfirst, body, .. } = &text;
        proposal::read(&proposal::Draft { headline, standfirst, body, day })
    };
    tokio::task::spawn_blocking(read).await.unwrap_or_default()
}

pub(super) fn standing(proposal: &Proposal, confirmation: &Confirmation) -> Standing {
    proposal.standing(&Confirmed {
        kind: finding_kind(confirmation.kind),
        words: &confirmation.words,
        read: &confirmation.read,
        said: &confirmation.beside.said,
    })
}

/// Everything proposed, quotations first.
pub(super) fn proposed(proposal: &Proposal) -> Vec<Proposed> {
    let quotations = proposal.quotations.iter().map(|quotation| {
        let beside = Beside { said: quotation.speaker.clone(), office: quotation.position.clone() };
        (Kind::Quotation, &quotation.words, beside, &quotation.place)
    });
    let facts = proposal.facts.iter().filter_map(|fact| {
        let beside = Beside { said: fact.about.clone(), office: String::new() };
        Some((kind(fact.kind)?, &fact.words, beside, &fact.place))
    });
    let proposed = |(kind, words, beside, place): (Kind, &String, Beside, &Place)| Proposed {
        key: key(kind, words, &beside.said),
        kind,
        words: words.clone(),
        beside,
        place: place.clone(),
    };
    quotations.chain(facts).map(proposed).collect()
}

fn key(kind: Kind, words: &str, said: &str) -> String {
    let whole = secret::hash(&format!("{}\0{words}\0{said}", kind.as_str()));
    whole.chars().take(16).collect()
}

fn kind(kind: FindingKind) -> Option<Kind> {
    match kind {
        FindingKind::Person => Some(Kind::Person),
        FindingKind::Number => Some(Kind::Number),
        FindingKind::Money => Some(Kind::Money),
        FindingKind::Percentage => Some(Kind::Percentage),
        FindingKind::Rank => Some(Kind::Rank),
        FindingKind::Date => Some(Kind::Date),
        _ => None,
    }
}

fn finding_kind(kind: Kind) -> FindingKind {
    match kind {
        Kind::Quotation => FindingKind::Quotation,
        Kind::Person => FindingKind::Person,
        Kind::Number => FindingKind::Number,
        Kind::Money => FindingKind::Money,
        Kind::Percentage => FindingKind::Percentage,
        Kind::Rank => FindingKind::Rank,
        Kind::Date => FindingKind::Date,
    }
}
