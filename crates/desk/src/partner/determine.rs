//! What the rules propose for an outlet, and the list that an official signs in one step. A grade is published and an outlet refused only
//! by clauses that were read in their text, and only where every reading says the same.

use std::collections::BTreeSet;

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{ApplicationId, DeterminationId, DeterminationLineId, OrganisationId};
use domain::record::PublicAct;
use domain::right::Act;
use domain::text;
use serde::{Deserialize, Serialize};
use statute::{Reading, Rules, Ruling, Standing, Verdict};
use store::determination::{self, Determination, DeterminationLine};
use store::{Conn, application, organisation, partner};

use super::basis::{Basis, Papers};
use super::office::PAGE;
use super::rules::{ADMISSION, GRADE, rules};
use super::standing::Judged;
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, secret};

/// What the rules propose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// Admitted, refused, or neither: a person decides.
    pub admitted: Option<bool>,
    /// Whether it is certain: only then may anybody be refused.
    pub is_certain: bool,
    /// The step of the grade, among the outcome's; none where none is reached, or readings differ.
    pub grade: Option<usize>,
    /// Whether the grade is certain: only then is it published.
    pub is_grade_certain: bool,
}

/// The proposal for a verdict.
pub fn proposal(verdict: &Verdict<'_>) -> Proposal {
    let readings = |key: &str| -> &[Reading] {
        let found = verdict
            .outcomes
            .iter()
            .find(|judged| rules().outcomes.get(judged.outcome).is_some_and(|outcome| outcome.key == key));
        found.map(|judged| judged.readings.as_slice()).unwrap_or_default()
    };
    let agreed = |readings: &[Reading], of: &dyn Fn(&Reading) -> Option<usize>| {
        let first = readings.first().and_then(of);
        first.filter(|first| readings.iter().all(|reading| of(reading) == Some(*first)))
    };
    let admission = readings(ADMISSION);
    let all = |is: &dyn Fn(&Reading) -> bool| !admission.is_empty() && admission.iter().all(is);
    let admitted = match () {
        () if all(&|reading| reading.reached.is_some()) => Some(true),
        () if all(&|reading| reading.possible.is_none()) => Some(false),
        () => None,
    };
    let is_certain = match admitted {
        Some(true) => all(&|reading| reading.certain.is_some()),
        Some(false) => all(&|reading| reading.certainly_possible.is_none()),
        None => false,
    };
    let grades = readings(GRADE);
    let grade = agreed(grades, &|reading| reading.reached);
    // A higher step that could still be reached, or that is denied by what nobody read, leaves the grade open.
    let is_settled = |of: &dyn Fn(&Reading) -> Option<usize>| agreed(grades, of) == grade;
    let is_grade_certain = grade.is_some()
        && is_settled(&|reading| reading.possible)
        && is_settled(&|reading| reading.certain)
        && is_settled(&|reading| reading.certainly_possible);
    Proposal { admitted, is_certain, grade, is_grade_certain }
}

/// What an official chose for an application, and what they saw of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The application.
    pub application: ApplicationId,
    /// Admitted, or refused.
    pub admitted: bool,
    /// What [`seen`] said when the choice was shown.
    pub seen: String,
}

/// A short digest of what would be published of an outlet: it is signed only where it is still the same.
pub fn seen(judged: &Judged, verdict: &Verdict<'_>) -> String {
    let told = told(rules(), &[ADMISSION, GRADE], (verdict, judged.rulings()));
    let mut digest = secret::hash(&format!("{} {told}", grade(proposal(verdict))));
    digest.truncate(16);
    digest
}

/// Signs a list: its number and day, and what was chosen for each application. Nobody is refused by what is not certain.
pub async fn determine(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
    (number, day): (&str, &str),
    chosen: &[Choice],
) -> Result<DeterminationId, Error> {
    actor.must(Act::DeterminePartners, office)?;
    let mut errors = FieldErrors::default();
    let number = errors.take("number", text::line(number, 1, 80));
    let day = errors.take("day", domain::partner::day(day).and_then(|day| day.ok_or(FieldError::Empty)));
    if let Err(error) = distinct(chosen) {
        errors.add("chosen", error);
    }
    let (Some(number), Some(day), true) = (number, day, errors.is_empty()) else { return Err(errors.into()) };
    let (now, id) = (desk.now(), DeterminationId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        super::must_be_office(tx, office).await?;
        super::must_be_open(tx, office).await?;
        if determination::has(tx, office, &number).await? {
            return Err(FieldErrors::one("number", FieldError::Taken).into());
        }
        let name = organisation::by_id(tx, office).await?.map(|office| office.name).unwrap_or_default();
        let list = Determination { id, office, office_name: name, number: number.clone(), day, signed_at: now };
        determination::insert(tx, &list, actor.person.id).await?;
        let basis = Basis::of(tx, desk, Some(office)).await?;
        if basis.today < day {
            return Err(FieldErrors::one("day", FieldError::NotADay).into());
        }
        for choice in chosen {
            let line = line(tx, desk, (office, &basis), choice).await?;
            determination::insert_line(tx, id, &line).await?;
        }
        let deed = Deed {
            act: PublicAct::PartnersDetermined,
            subject: format!("determination/{id}"),
            about: id.to_string(),
            organisation: Some(office),
            at: now,
        };
        append(tx, desk, &deed).await?;
        Ok(id)
    })
}

/// At least one, at most a page, each once.
fn distinct(chosen: &[Choice]) -> Result<(), FieldError> {
    let applications: BTreeSet<_> = chosen.iter().map(|choice| choice.application.to_string()).collect();
    match chosen.len() {
        0 => Err(FieldError::Empty),
        more if more > PAGE => Err(FieldError::TooMany { most: PAGE }),
        all if all != applications.len() => Err(FieldError::NotAChoice),
        _ => Ok(()),
    }
}

/// The line of an outlet, judged as it stands now.
async fn line(
    conn: &mut Conn,
    desk: &Desk,
    (office, basis): (OrganisationId, &Basis),
    choice: &Choice,
) -> Result<DeterminationLine, Error> {
    let known = application::by_id(conn, choice.application).await?.ok_or(Refusal::NotFound)?;
    if known.office != office {
        return Err(Refusal::NotFound.into());
    }
    if known.ended_at.is_some() {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let partner = partner::by_id(conn, known.partner).await?.ok_or(Refusal::NotFound)?;
    let judged = basis.judge(partner.id, &Papers::of(conn, partner.company).await?);
    let verdict = judged.verdict();
    if seen(&judged, &verdict) != choice.seen {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let proposed = proposal(&verdict);
    match (choice.admitted, proposed.admitted, proposed.is_certain) {
        (true, ..) | (false, Some(false), true) => {}
        (false, Some(false), false) => return Err(Refusal::NotCertain.into()),
        (false, ..) => return Err(Refusal::NotFailed.into()),
    }
    Ok(DeterminationLine {
        id: DeterminationLineId::new(desk.now(), desk.chance()),
        application: choice.application,
        partner: partner.id,
        outlet: partner.name,
        company: partner.company_name,
        admitted: choice.admitted,
        grade: if choice.admitted { grade(proposed) } else { String::new() },
        verdict: told(rules(), &[ADMISSION, GRADE], (&verdict, judged.rulings())),
    })
}

/// The grade that may be published; empty for none.
fn grade(proposed: Proposal) -> String {
    let outcome = rules().outcomes.iter().find(|outcome| outcome.key == GRADE);
    let step = proposed.grade.filter(|_| proposed.is_grade_certain);
    let step = outcome.zip(step).and_then(|(outcome, step)| outcome.steps.get(step));
    step.map(|step| step.id.clone()).unwrap_or_default()
}

/// A clause as it stood for an outlet when a list was signed, in the words that it had then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// `source/clause`.
    pub clause: String,
    /// `met`, `not-met`, `unknown`, `excepted` or `does-not-apply`.
    pub standing: String,
    /// Whether its text was read, by whoever wrote the rules or by the office.
    pub is_certain: bool,
    /// What it said, in Indonesian and English.
    pub summary: [String; 2],
    /// The ruling by which it holds where another source says otherwise: organ, number and day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ruled: Option<[String; 3]>,
}

/// How a judged clause is stored; what only informs is not.
const WORDS: [(Standing, &str); 5] = [
    (Standing::Met, "met"),
    (Standing::NotMet, "not-met"),
    (Standing::Unknown, "unknown"),
    (Standing::Excepted, "excepted"),
    (Standing::DoesNotApply, "does-not-apply"),
];

impl Told {
    /// Reads what is stored with a line; nothing where that cannot be read.
    pub fn read(stored: &str) -> Vec<Self> {
        serde_json::from_str(stored).unwrap_or_default()
    }

    /// How it stood; not known where another program wrote it.
    pub fn standing(&self) -> Standing {
        let known = WORDS.into_iter().find(|(_, word)| *word == self.standing);
        known.map_or(Standing::Unknown, |(standing, _)| standing)
    }
}

/// Each clause that some outcomes rest on, and how it stood: no value of a fact, no document.
pub(crate) fn told(rules: &Rules, outcomes: &[&str], (verdict, rulings): (&Verdict<'_>, &[Ruling])) -> String {
    let outcomes = rules.outcomes.iter().filter(|outcome| outcomes.contains(&outcome.key.as_str()));
    let required = outcomes.flat_map(|outcome| &outcome.steps).flat_map(|step| &step.requires);
    let subjects: BTreeSet<&str> =
        required.filter_map(|place| rules.clauses.get(*place)).map(|clause| clause.subject.as_str()).collect();
    let clauses = rules.clauses.iter().zip(&verdict.clauses);
    let clauses = clauses.filter(|(clause, _)| subjects.contains(clause.subject.as_str()));
    let closed_by = |key: &str| {
        let closing = verdict.conflicts.iter().filter_map(|conflict| conflict.ruling);
        let mut known = closing.filter_map(|(at, _)| rulings.get(at));
        known.find(|ruling| ruling.holds == key).map(|one| [one.organ.clone(), one.number.clone(), one.on.to_string()])
    };
    let judged = clauses.filter_map(|(clause, verdict)| {
        let verdict = verdict.as_ref()?;
        let (_, standing) = WORDS.into_iter().find(|(standing, _)| *standing == verdict.standing)?;
        Some(Told {
            clause: clause.key.clone(),
            standing: standing.to_owned(),
            is_certain: verdict.is_certain,
            summary: [clause.summary.id.clone(), clause.summary.en.clone()],
            ruled: closed_by(&clause.key),
        })
    });
    serde_json::json!(judged.collect::<Vec<_>>()).to_string()
}
