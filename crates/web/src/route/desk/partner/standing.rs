//! A verdict in words: each question with its readings, each conflict, each source with its clauses.

use desk::partner::{GRADE, Proposal, rules};
use domain::partner::CredentialKind;
use locale::{Language, format, partner as documents, rules as words, texts};
use statute::{Clause, ClauseVerdict, Fact, NameVerdict, Outcome, Reading, Ruling, Standing, Verdict};

use super::rules::ruled;
use crate::page::{ClauseLine, ReadingLine, Shape, StandingView};

/// The shape of how a clause stands.
pub(in crate::route) fn shape(standing: Standing) -> Shape {
    match standing {
        Standing::Met => Shape::Met,
        Standing::NotMet => Shape::NotMet,
        Standing::Unknown | Standing::Excepted | Standing::DoesNotApply | Standing::Told => Shape::Unknown,
    }
}

/// `Pergub Kaltim 49/2024, Pasal 6 (menurut pemberitaan)`; what the office read in its text is said to be read.
pub(in crate::route) fn cited(language: Language, clause: &Clause, is_certain: bool) -> String {
    let source = rules().sources.get(clause.source).map(|source| words::said(language, &source.short));
    let place = words::place(language, clause.place.as_ref());
    let is_read = is_certain && !clause.status.is_certain();
    let status = if is_read { texts::rules_cited_read(language) } else { words::status(language, clause.status) };
    format!("{}, {place} ({status})", source.unwrap_or_default())
}

/// What the rules propose, in a shape and a word, and whether that only informs.
pub(super) fn proposed(language: Language, proposal: Proposal) -> ((Shape, &'static str), bool) {
    let shown = match proposal.admitted {
        Some(true) => (Shape::Met, texts::partner_proposal_yes(language)),
        Some(false) => (Shape::NotMet, texts::partner_proposal_no(language)),
        None => (Shape::Unknown, texts::partner_proposal_open(language)),
    };
    (shown, proposal.admitted.is_some() && !proposal.is_certain)
}

/// The grade that is proposed; empty for none.
pub(super) fn grade(language: Language, proposal: Proposal) -> String {
    let outcome = rules().outcomes.iter().find(|outcome| outcome.key == GRADE);
    let step = outcome.zip(proposal.grade).and_then(|(outcome, step)| outcome.steps.get(step));
    step.map(|step| words::said(language, &step.label).to_owned()).unwrap_or_default()
}

/// The whole verdict.
pub(super) fn view(language: Language, verdict: &Verdict<'_>, rulings: &[Ruling]) -> StandingView {
    let told = Told { language, verdict };
    let outcomes = verdict.outcomes.iter().filter_map(|judged| {
        let outcome = rules().outcomes.get(judged.outcome)?;
        let several = judged.readings.len() > 1;
        let readings = judged.readings.iter().map(|reading| told.reading(outcome, reading, several)).collect();
        let note = outcome.note.as_ref().map(|note| words::said(language, note).to_owned()).unwrap_or_default();
        Some((words::said(language, &outcome.title).to_owned(), note, readings))
    });
    let conflicts = verdict.conflicts.iter().map(|conflict| {
        let clauses = conflict.clauses.iter().filter_map(|place| told.clause(*place)).collect();
        let proposed = conflict.proposed.and_then(|place| rules().clauses.get(place));
        let ruling = conflict.ruling.and_then(|(at, _)| rulings.get(at));
        let follows = match (ruling, proposed) {
            (Some(one), _) => ruled(language, &one.holds, (&one.organ, &one.number, one.on)),
            (None, Some(clause)) => texts::rules_conflict_proposed(language, &told.cited(clause)),
            (None, None) => texts::rules_conflict_open(language).to_owned(),
        };
        (clauses, follows)
    });
    let sources = rules().sources.iter().enumerate().map(|(number, source)| {
        let clauses = rules().clauses.iter().enumerate().filter(|(_, clause)| clause.source == number);
        let lines = clauses.filter_map(|(place, _)| told.clause(place)).collect();
        (words::said(language, &source.title).to_owned(), lines)
    });
    StandingView { outcomes: outcomes.collect(), conflicts: conflicts.collect(), sources: sources.collect() }
}

struct Told<'a> {
    language: Language,
    verdict: &'a Verdict<'a>,
}

impl Told<'_> {
    fn reading(&self, outcome: &Outcome, reading: &Reading, several: bool) -> ReadingLine {
        let language = self.language;
        let label = |step: usize| {
            outcome.steps.get(step).map(|step| words::said(language, &step.label).to_owned()).unwrap_or_default()
        };
        let (shape, word) = match (reading.reached, reading.possible) {
            (Some(step), _) => (Shape::Met, label(step)),
            (None, Some(_)) => (Shape::Unknown, texts::rules_none_reached(language).to_owned()),
            (None, None) => (Shape::NotMet, texts::rules_none_possible(language).to_owned()),
        };
        let next = reading.reached.map_or(Some(outcome.steps.len()), Some).and_then(|step| step.checked_sub(1));
        let next = next.and_then(|next| Some((label(next), self.lacks(reading, next)?)));
        let held = reading.holds.iter().filter_map(|place| rules().clauses.get(*place));
        let holds: Vec<String> = held.map(|clause| self.cited(clause)).collect();
        ReadingLine {
            holds: if several { holds.join(", ") } else { String::new() },
            shape,
            word,
            informs: reading.certain != reading.reached
                || (reading.possible.is_none() && reading.certainly_possible.is_some()),
            next,
        }
    }

    fn cited(&self, clause: &Clause) -> String {
        let verdict = rules().clause(&clause.key).and_then(|place| self.verdict.clause(place));
        cited(self.language, clause, verdict.is_some_and(|verdict| verdict.is_certain))
    }

    /// What a step lacks: clauses not met, and those that cannot be told.
    fn lacks(&self, reading: &Reading, step: usize) -> Option<Vec<(Shape, String)>> {
        let open = reading.steps.get(step)?.requires.iter();
        let open = open.filter(|(_, standing)| matches!(standing, Standing::NotMet | Standing::Unknown));
        let said = |(place, standing): &(usize, Standing)| {
            let clause = rules().clauses.get(*place)?;
            Some((shape(*standing), words::said(self.language, &clause.summary).to_owned()))
        };
        Some(open.filter_map(said).collect())
    }

    /// A clause; none where it is not in force, or judges nothing.
    fn clause(&self, place: usize) -> Option<ClauseLine> {
        let (clause, verdict) = (rules().clauses.get(place)?, self.verdict.clause(place)?);
        if verdict.standing == Standing::Told {
            return None;
        }
        Some(ClauseLine {
            shape: shape(verdict.standing),
            word: words::standing(self.language, verdict.standing),
            summary: words::said(self.language, &clause.summary).to_owned(),
            cited: cited(self.language, clause, verdict.is_certain),
            reasons: self.reasons(verdict),
        })
    }

    fn reasons(&self, verdict: &ClauseVerdict) -> Vec<String> {
        let language = self.language;
        let named = |place: &usize| Some((rules().names().get(*place)?, self.verdict.names.get(*place)?));
        let grounds = verdict.grounds.iter().filter_map(named).filter_map(|(name, known)| {
            let value = words::value(language, name, known.value()?);
            let ground = texts::rules_ground(language, words::said(language, &name.label), &value);
            match known {
                NameVerdict::Fact(fact) => Some(format!("{ground} ({})", evidence(language, fact))),
                NameVerdict::Today(_) => None,
                _ => Some(ground),
            }
        });
        let missing = verdict.missing.iter().filter_map(named).filter_map(|(name, known)| match known {
            NameVerdict::Lacks(lack) => Some(words::lack(language, name, *lack)),
            _ => None,
        });
        let exception = verdict.exception.and_then(|place| rules().clauses.get(place));
        let exception = exception.map(|clause| texts::rules_exception(language, &self.cited(clause)));
        grounds.chain(missing).chain(exception).collect()
    }
}

/// `Akta pendirian 12; dicatat 1 Juni 2025 oleh Diskominfo`.
fn evidence(language: Language, fact: &Fact) -> String {
    let kind = CredentialKind::parse(&fact.evidence.document);
    let document = kind.map_or(fact.evidence.document.as_str(), |kind| documents::credential(language, kind));
    let document = [document, fact.evidence.act.as_deref().unwrap_or_default()].join(" ");
    let by = texts::rules_established_by(language, &format::day(language, fact.established), &fact.by);
    match document.trim() {
        "" => by,
        document => format!("{document}; {by}"),
    }
}
