//! Where a partner stands by the rules: facts from what offices confirmed, judged for a day.

use domain::id::PartnerId;
use domain::zone::Zone;
use jiff::Timestamp;
use jiff::civil::Date;
use statute::file::Evidence;
use statute::{Acts, Fact, Facts, Kind, Moment, NameKind, Ruling, Share, Value, Verdict};
use store::claim::Claim;
use store::credential::Credential;

use super::basis::Papers;
use super::rules::rules;

/// Everything that a verdict needs.
#[derive(Debug, Clone)]
pub struct Judged {
    facts: Facts,
    acts: Acts,
    moment: Moment,
}

impl Judged {
    pub(super) fn new(facts: Facts, acts: Acts, day: Date) -> Self {
        Self { facts, acts, moment: Moment::on(day) }
    }

    /// The verdict by all rules.
    pub fn verdict(&self) -> Verdict<'_> {
        rules().judge(&self.facts, &self.acts, self.moment)
    }

    /// The rulings that a verdict points to.
    pub fn rulings(&self) -> &[Ruling] {
        &self.acts.rulings
    }
}

/// A value as a claim stores it, read for the fact of that name; none where rules know no such fact or it cannot be that.
pub fn value(name: &str, stored: &str) -> Option<Value> {
    let known = rules().fact(name)?;
    let value = match known.kind {
        Kind::Truth => Value::Truth(stored.parse().ok()?),
        Kind::Whole => Value::Whole(stored.parse().ok()?),
        Kind::Day => Value::Day(stored.parse().ok()?),
        Kind::Text => Value::Text(stored.to_owned()),
        Kind::Share => Value::Share(Share::parse(stored)?),
    };
    known.takes(&value).then_some(value)
}

/// A confirmed claim as a fact, with the moments between which it counts.
struct Counted<'a> {
    claim: &'a Claim,
    fact: Fact,
    from: Timestamp,
}

/// Facts about one outlet: what was confirmed of it and of its company, each with its document, in the order in which offices acted. Where
/// a claim ends, what another document shows of the same holds again; where none does, it is not known any more.
pub(super) fn facts(partner: PartnerId, papers: &Papers, zone: Zone) -> Facts {
    let own = papers.claims.iter().filter(|claim| claim.partner.is_none_or(|of| of == partner));
    let counted: Vec<Counted> = own.filter_map(|claim| counted(claim, papers, zone)).collect();
    // An end comes before what was confirmed in the same moment: that is what ended it.
    let begins = counted.iter().map(|one| (one.from, true, one));
    let ends = counted.iter().filter_map(|one| Some((one.claim.ended_at?, false, one)));
    let mut acts: Vec<_> = begins.chain(ends).collect();
    acts.sort_by_key(|(at, begins, _)| (*at, *begins));
    let mut facts = Facts::default();
    for (at, begins, Counted { claim, fact, .. }) in acts {
        if begins {
            facts.add(&claim.name, fact.clone());
            // From the day it was confirmed it stands above what was known before, whatever first day that had.
            if fact.established > fact.from {
                facts.add(&claim.name, Fact { from: fact.established, ..fact.clone() });
            }
            continue;
        }
        let day = zone.clock(at).date();
        let stands = |other: &&Counted| {
            other.claim.name == claim.name && other.from < at && other.claim.ended_at.is_none_or(|ended| ended > at)
        };
        let (value, until, other) = match counted.iter().filter(stands).max_by_key(|other| other.from) {
            Some(other) => (other.fact.value.clone(), other.fact.until, &other.fact),
            None => (None, None, fact),
        };
        facts.add(&claim.name, Fact { value, until, from: day, established: day, ..other.clone() });
    }
    facts
}

fn counted<'a>(claim: &'a Claim, papers: &Papers, zone: Zone) -> Option<Counted<'a>> {
    let (_, office, at) = claim.settled.as_ref().filter(|_| claim.standing.counted())?;
    let credential = claim.credential.and_then(|id| papers.history.get(&id));
    let page = claim.reading.and_then(|id| papers.pages.get(&id));
    let ends = credential.and_then(|credential| credential.details.valid_until);
    let until = match (claim.days.until, ends) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let fact = Fact {
        value: Some(value(&claim.name, &claim.value)?),
        from: claim.days.from,
        until,
        established: zone.clock(*at).date(),
        by: office.clone(),
        evidence: credential.map(evidence).or_else(|| page.map(|page| read(page))).unwrap_or_default(),
    };
    Some(Counted { claim, fact, from: *at })
}

/// The kind of the document, and its number.
fn evidence(credential: &Credential) -> Evidence {
    let number = Some(credential.details.number.clone()).filter(|number| !number.is_empty());
    Evidence { document: credential.kind.as_str().to_owned(), page: None, act: number }
}

/// The address of the page that was read.
fn read(address: &str) -> Evidence {
    Evidence { document: address.to_owned(), page: None, act: None }
}

/// Facts that are of the company and so of all its outlets.
pub(crate) fn is_of_company(name: &str) -> bool {
    name.starts_with("company.") || name.starts_with("staff.")
}

/// Facts that a kind of document shows, in the order of the rules.
pub fn shown_by(document: &str) -> impl Iterator<Item = &'static statute::Name> + '_ {
    let shows = move |name: &&'static statute::Name| match &name.of {
        NameKind::Fact(fact) => fact.documents.iter().any(|known| known == document),
        _ => false,
    };
    rules().names().iter().filter(shows)
}
