//! What a file needs to be right, beyond being readable: every name is used, and every case comes out as it says.

use std::collections::BTreeSet;

use super::{NameKind, Rules, Source};
use crate::act::Acts;
use crate::fact::{Fact, Facts, Moment};
use crate::fault::{Fault, FaultKind};
use crate::file::{Case, Evidence, Expected, day};
use crate::judge::{Standing, Verdict};

/// What stands for "no step".
const NO_STEP: &str = "none";

pub(super) fn lint(rules: &Rules) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, source) in rules.sources.iter().enumerate() {
        let mut found = unused(rules, file);
        let cases =
            source.cases.iter().enumerate().filter_map(|(number, case)| judged(rules, source, number, case).err());
        found.extend(cases);
        faults.extend(found.into_iter().map(|of| Fault { file: Some(file), line: None, of }));
    }
    faults
}

/// Facts and parameters of a file that none of its clauses asks for.
fn unused(rules: &Rules, file: usize) -> Vec<FaultKind> {
    let mut used = BTreeSet::new();
    for clause in rules.clauses.iter().filter(|clause| clause.source == file) {
        for expression in clause.is_met.iter().chain(&clause.applies) {
            used.extend(expression.names().into_iter().map(|(name, _)| name));
        }
    }
    let names = rules.sources.get(file).map(|source| &source.names).into_iter().flatten();
    let unused = names.filter(|(name, place)| {
        let is_today = matches!(rules.names.get(**place).map(|name| &name.of), Some(NameKind::Today));
        !is_today && !used.contains(name.as_str())
    });
    unused.map(|(name, _)| FaultKind::Unused(name.clone())).collect()
}

/// The facts of a case, as if somebody had just established them.
pub(crate) fn facts(rules: &Rules, source: &Source, case: &Case) -> Result<(Facts, Moment), FaultKind> {
    let asked = case.day.as_ref().map(|asked| day(asked).ok_or(FaultKind::NotADay)).transpose()?;
    let on = asked.or(source.days.from).ok_or(FaultKind::Case)?;
    let mut facts = Facts::default();
    for (name, is) in &case.facts {
        let place = source.names.get(name).and_then(|place| rules.names.get(*place));
        let known =
            place.filter(|known| matches!(known.of, NameKind::Fact(_))).ok_or(FaultKind::NoFact(name.clone()))?;
        let value = is.read(known.kind).filter(|value| known.takes(value));
        let value = value.ok_or_else(|| FaultKind::NotOfKind(name.clone()))?;
        facts.add(
            name,
            Fact {
                value: Some(value),
                from: on,
                until: None,
                established: on,
                by: String::new(),
                evidence: Evidence::default(),
            },
        );
    }
    Ok((facts, Moment::on(on)))
}

fn judged(rules: &Rules, source: &Source, number: usize, case: &Case) -> Result<(), FaultKind> {
    let (facts, moment) = facts(rules, source, case)?;
    let verdict = rules.judge(&facts, &Acts::default(), moment);
    match (&case.clause, case.is, &case.outcome, &case.step) {
        (Some(clause), Some(expected), None, None) => {
            let key = format!("{}/{}", source.id, clause.get_ref());
            let place = rules.clause(&key).ok_or_else(|| FaultKind::NoClause(key.clone()))?;
            let found = found(verdict.clause(place).map(|clause| clause.standing));
            if found == expected { Ok(()) } else { Err(FaultKind::CaseOfClause(named(&key, number), expected, found)) }
        }
        (None, None, Some(outcome), Some(expected)) => {
            let key = format!("{}/{}", source.id, outcome.get_ref());
            let place = rules.outcomes.iter().position(|outcome| outcome.key == key);
            let place = place.ok_or_else(|| FaultKind::NoOutcome(key.clone()))?;
            let steps = rules.outcomes.get(place).map(|outcome| outcome.steps.as_slice()).unwrap_or_default();
            if expected != NO_STEP && steps.iter().all(|step| step.id != *expected) {
                return Err(FaultKind::NoStep(format!("{key} {expected}")));
            }
            let reached = reached(&verdict, place).and_then(|reached| steps.get(reached));
            let found = reached.map_or(NO_STEP, |step| step.id.as_str()).to_owned();
            if found == *expected {
                Ok(())
            } else {
                Err(FaultKind::CaseOfOutcome(named(&key, number), expected.clone(), found))
            }
        }
        _ => Err(FaultKind::Case),
    }
}

/// A case has no name of its own: its place in the file stands beside what it is about.
fn named(key: &str, number: usize) -> String {
    format!("{key} #{}", number + 1)
}

fn found(standing: Option<Standing>) -> Expected {
    match standing {
        Some(Standing::Met) => Expected::Met,
        Some(Standing::NotMet) => Expected::NotMet,
        Some(Standing::Excepted) => Expected::Excepted,
        Some(Standing::DoesNotApply) | None => Expected::DoesNotApply,
        Some(Standing::Unknown | Standing::Told) => Expected::Unknown,
    }
}

/// The step that is reached under the first reading: cases speak of one source.
fn reached(verdict: &Verdict<'_>, outcome: usize) -> Option<usize> {
    verdict.outcomes.iter().find(|of| of.outcome == outcome)?.readings.first()?.reached
}
