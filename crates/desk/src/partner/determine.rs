//! What the rules propose for an outlet, and the list that an official signs in one step. A grade is published and an outlet refused only
//! by clauses that were read in their text, and only where every reading says the same.

use std::collections::BTreeSet;

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{ApplicationId, DeterminationId, DeterminationLineId, OrganisationId};
use domain::record::PublicAct;
use domain::right::Act;
use domain::text;
use statute::{Reading, Standing, Verdict};
use store::determination::{self, Determination, DeterminationLine};
use store::{application, organisation, partner};

use super::rules::{ADMISSION, GRADE, rules};
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

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
    Proposal {
        admitted,
        is_certain,
        grade,
        is_grade_certain: grade.is_some() && agreed(grades, &|reading| reading.certain) == grade,
    }
}

/// Signs a list: its number and day, and for each application whether it is admitted. Nobody is refused by what is not certain.
pub async fn determine(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
    (number, day): (&str, &str),
    chosen: &[(ApplicationId, bool)],
) -> Result<DeterminationId, Error> {
    actor.must(Act::DeterminePartners, office)?;
    let mut errors = FieldErrors::default();
    let number = errors.take("number", text::line(number, 1, 80));
    let day = errors.take("day", domain::partner::day(day).and_then(|day| day.ok_or(FieldError::Empty)));
    if chosen.is_empty() {
        errors.add("chosen", FieldError::Empty);
    }
    let (Some(number), Some(day), true) = (number, day, errors.is_empty()) else { return Err(errors.into()) };
    let (now, id) = (desk.now(), DeterminationId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        super::must_be_office(tx, office).await?;
        if determination::has(tx, office, &number).await? {
            return Err(FieldErrors::one("number", FieldError::Taken).into());
        }
        if super::rules::today(tx, desk).await? < day {
            return Err(FieldErrors::one("day", FieldError::NotADay).into());
        }
        let name = organisation::by_id(tx, office).await?.map(|office| office.name).unwrap_or_default();
        let list = Determination { id, office, office_name: name, number: number.clone(), day, signed_at: now };
        determination::insert(tx, &list, actor.person.id).await?;
        for (application, admitted) in chosen {
            let known = application::by_id(tx, *application).await?.ok_or(Refusal::NotFound)?;
            if known.office != office {
                return Err(Refusal::NotFound.into());
            }
            if known.ended_at.is_some() {
                return Err(Refusal::ChangedMeanwhile.into());
            }
            let partner = partner::by_id(tx, known.partner).await?.ok_or(Refusal::NotFound)?;
            let judged = super::judged(tx, desk, &partner, Some(office)).await?;
            let verdict = judged.verdict();
            let proposed = proposal(&verdict);
            let may_refuse = proposed.admitted == Some(false) && proposed.is_certain;
            if !admitted && !may_refuse {
                return Err(Refusal::NotCertain.into());
            }
            let line = DeterminationLine {
                id: DeterminationLineId::new(now, desk.chance()),
                application: *application,
                partner: partner.id,
                outlet: partner.name,
                company: partner.company_name,
                admitted: *admitted,
                grade: if *admitted { grade(proposed) } else { String::new() },
                verdict: told(&verdict),
            };
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

/// The grade that may be published; empty for none.
fn grade(proposed: Proposal) -> String {
    let outcome = rules().outcomes.iter().find(|outcome| outcome.key == GRADE);
    let step = proposed.grade.filter(|_| proposed.is_grade_certain);
    let step = outcome.zip(step).and_then(|(outcome, step)| outcome.steps.get(step));
    step.map(|step| step.id.clone()).unwrap_or_default()
}

/// Each clause that admission and grade rest on, and how it stood: no value of a fact, no document.
fn told(verdict: &Verdict<'_>) -> String {
    let outcomes = rules().outcomes.iter().filter(|outcome| [ADMISSION, GRADE].contains(&outcome.key.as_str()));
    let required = outcomes.flat_map(|outcome| &outcome.steps).flat_map(|step| &step.requires);
    let subjects: BTreeSet<&str> =
        required.filter_map(|place| rules().clauses.get(*place)).map(|clause| clause.subject.as_str()).collect();
    let clauses = rules().clauses.iter().zip(&verdict.clauses);
    let clauses = clauses.filter(|(clause, _)| subjects.contains(clause.subject.as_str()));
    let judged = clauses.filter_map(|(clause, verdict)| {
        let verdict = verdict.as_ref()?;
        let standing = match verdict.standing {
            Standing::Met => "met",
            Standing::NotMet => "not-met",
            Standing::Unknown => "unknown",
            Standing::Excepted => "excepted",
            Standing::DoesNotApply => "does-not-apply",
            Standing::Told => return None,
        };
        Some(serde_json::json!([clause.key, standing, verdict.is_certain]))
    });
    serde_json::Value::Array(judged.collect()).to_string()
}
