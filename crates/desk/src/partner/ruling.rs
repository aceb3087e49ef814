//! Where sources disagree, only the organ that they name closes that: an office enters its ruling, with number, day and file. What was
//! entered in error is taken back with a reason, like a text that was confirmed in error.

use domain::field::{FieldError, FieldErrors};
use domain::id::{OrganisationId, RulingId};
use domain::media::FileFault;
use domain::record::PublicAct;
use domain::right::Act;
use domain::{Refusal, text};
use jiff::civil::Date;
use media::Kind;
use statute::file::Words;
use statute::{Clause, Rules};
use store::Conn;
use store::ruling::{self, Ruling};

use super::rules::{all, today};
use super::wording::wording;
use crate::media::NAMING;
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Something of which several sources speak.
#[derive(Debug, Clone)]
pub struct Shared {
    /// What.
    pub subject: &'static str,
    /// The clauses, in the order of the rules.
    pub clauses: Vec<&'static Clause>,
    /// The organs that may rule on it, each once.
    pub organs: Vec<&'static Words>,
}

/// All of which several sources speak and on which an organ may rule.
pub fn shared() -> Vec<Shared> {
    let of = |rules: &'static Rules| {
        rules.shared_subjects().map(move |(subject, places)| {
            let clauses: Vec<&Clause> = places.iter().filter_map(|place| rules.clauses.get(*place)).collect();
            let mut organs: Vec<&Words> = Vec::new();
            for clause in &clauses {
                let organ = rules.sources.get(clause.source).and_then(|source| source.ruled_by.as_ref());
                organs.extend(organ.filter(|organ| organs.iter().all(|known| known.id != organ.id)));
            }
            Shared { subject, clauses, organs }
        })
    };
    all().into_iter().flat_map(of).filter(|one| !one.organs.is_empty()).collect()
}

impl Shared {
    /// What its clauses say now, as a digest.
    fn wording(&self) -> String {
        let said = self.clauses.iter().filter_map(|clause| wording(&clause.key));
        crate::secret::hash(&said.collect::<Vec<_>>().join("\n"))
    }
}

/// A ruling as it was typed.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedRuling<'a> {
    /// What the clauses speak of.
    pub subject: &'a str,
    /// The clause that holds: `source/clause`.
    pub holds: &'a str,
    /// The organ, as its source names it in Indonesian.
    pub organ: &'a str,
    /// Its number, 1 to 80 characters.
    pub number: &'a str,
    /// Its day, not ahead.
    pub day: &'a str,
}

/// What stays of it once it is read.
struct Read {
    holds: String,
    organ: String,
    number: String,
    day: Date,
}

impl TypedRuling<'_> {
    fn read(&self, about: &Shared, today: Date, file: Result<(), FileFault>) -> Result<Read, FieldErrors> {
        let mut errors = FieldErrors::default();
        let holds = about.clauses.iter().find(|clause| clause.key == self.holds).ok_or(FieldError::NotAChoice);
        let holds = errors.take("holds", holds);
        let organ = about.organs.iter().find(|organ| organ.id == self.organ).ok_or(FieldError::NotAChoice);
        let organ = errors.take("organ", organ);
        let number = errors.take("number", text::line(self.number, 1, 80));
        let day = domain::partner::day(self.day).and_then(|day| day.ok_or(FieldError::Empty));
        let day = errors.take("day", day.and_then(|day| if today < day { Err(FieldError::NotADay) } else { Ok(day) }));
        errors.take("file", file.map_err(FieldError::File));
        match (holds, organ, number, day) {
            (Some(holds), Some(organ), Some(number), Some(day)) if errors.is_empty() => {
                Ok(Read { holds: holds.key.clone(), organ: organ.id.clone(), number, day })
            }
            _ => Err(errors),
        }
    }
}

/// The rulings that an office entered and that count: the clauses say the same as they did then.
pub async fn rulings(desk: &Desk, actor: &Actor, office: OrganisationId) -> Result<Vec<Ruling>, Error> {
    actor.must(Act::See, office)?;
    current(&mut desk.db.read().await?, office).await
}

pub(super) async fn current(conn: &mut Conn, office: OrganisationId) -> Result<Vec<Ruling>, Error> {
    let mut known = ruling::of_office(conn, office).await?;
    known.retain(|one| is_current(&one.subject, &one.wording));
    Ok(known)
}

/// Whether the clauses of a subject say what they said when it was ruled on.
pub fn is_current(subject: &str, wording: &str) -> bool {
    shared().iter().any(|about| about.subject == subject && about.wording() == wording)
}

/// Enters a ruling and its file, a PDF. A later one on the same takes its place by its day.
pub async fn rule(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
    (typed, content): (TypedRuling<'_>, Result<Vec<u8>, FileFault>),
) -> Result<(), Error> {
    actor.must(Act::CheckPartners, office)?;
    let today = {
        let mut conn = desk.db.read().await?;
        super::must_be_office(&mut conn, office).await?;
        super::must_be_open(&mut conn, office).await?;
        today(&mut conn, desk).await?
    };
    let about = shared().into_iter().find(|about| about.subject == typed.subject).ok_or(Refusal::NotFound)?;
    let checked = content.as_ref().map_err(|fault| *fault).and_then(|content| Kind::must_be_pdf(content));
    let read = typed.read(&about, today, checked)?;
    let content = content.unwrap_or_default();
    let now = desk.now();
    let _naming = NAMING.read().await;
    let entered = Ruling {
        id: RulingId::new(now, desk.chance()),
        subject: about.subject.to_owned(),
        wording: about.wording(),
        holds: read.holds,
        organ: read.organ,
        number: read.number,
        day: read.day,
        digest: desk.files.keep(content).await?,
        by: String::new(),
        at: now,
    };
    transaction!(desk, tx => {
        let named = |one: &Ruling| (one.subject.clone(), one.organ.clone(), one.number.clone());
        let is_known = |one: &Ruling| named(one) == named(&entered);
        if current(tx, office).await?.iter().any(is_known) {
            return Err(FieldErrors::one("number", FieldError::Taken).into());
        }
        ruling::insert(tx, office, &entered, actor.person.id).await?;
        append(tx, desk, &deed(PublicAct::RuleRuled, &entered.id.to_string(), (desk, office))).await
    })
}

fn deed(act: PublicAct, id: &str, (desk, office): (&Desk, OrganisationId)) -> Deed {
    Deed { act, subject: format!("rule/{id}"), about: id.to_owned(), organisation: Some(office), at: desk.now() }
}

/// Takes back a ruling, or that a text was read: it was entered in error. The reason has 10 to 500 characters.
pub async fn take_rule_back(
    desk: &Desk,
    actor: &Actor,
    (office, id): (OrganisationId, &str),
    reason: &str,
) -> Result<(), Error> {
    actor.must(Act::CheckPartners, office)?;
    let reason = text::line(reason, 10, 500).map_err(|error| FieldErrors::one("reason", error))?;
    let by = (actor.person.id, desk.now());
    transaction!(desk, tx => {
        if !ruling::end(tx, (office, id), &reason, by).await? {
            let is_known = ruling::is_of(tx, office, id).await?;
            return Err(if is_known { Refusal::ChangedMeanwhile } else { Refusal::NotFound }.into());
        }
        append(tx, desk, &deed(PublicAct::RuleTakenBack, id, (desk, office))).await
    })
}

/// The file of a ruling.
pub async fn ruling_paper(desk: &Desk, actor: &Actor, office: OrganisationId, id: RulingId) -> Result<Vec<u8>, Error> {
    let known = rulings(desk, actor, office).await?;
    let known = known.iter().find(|known| known.id == id).ok_or(Refusal::NotFound)?;
    Ok(desk.files.read(&known.digest).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_verification_is_spoken_of_twice_and_the_governor_may_rule() {
        let shared = shared();
        let about = shared.iter().find(|about| about.subject == "partner/least-verification").unwrap();
        assert_eq!(about.clauses.len(), 2);
        assert_eq!(
            about.organs.iter().map(|organ| organ.id.as_str()).collect::<Vec<_>>(),
            ["Gubernur Kalimantan Timur"]
        );
        assert!(is_current(about.subject, &about.wording()));
        assert!(!is_current(about.subject, "other"));
    }
}
