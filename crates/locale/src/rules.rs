//! Rule files in words: what is wrong in them, and what a verdict says. Every match is complete.

use statute::file::{Expected, Place, Status, Words};
use statute::{ExpressionFault, FaultKind, Kind, Lack, Misfit, Name, NameKind, Standing, Value};

use crate::{Language, format, texts};

/// The sentence in that language.
#[must_use]
pub fn said(language: Language, words: &Words) -> &str {
    language.choose(words.id.as_str(), words.en.as_str())
}

/// A kind of value, lower-case.
#[must_use]
pub fn kind(language: Language, kind: Kind) -> &'static str {
    match kind {
        Kind::Truth => texts::rules_kind_truth(language),
        Kind::Whole => texts::rules_kind_whole(language),
        Kind::Text => texts::rules_kind_text(language),
        Kind::Day => texts::rules_kind_day(language),
        Kind::Share => texts::rules_kind_share(language),
    }
}

/// What is wrong with a rule file or a file of facts, without its place.
#[must_use]
pub fn fault(language: Language, fault: &FaultKind) -> String {
    match fault {
        FaultKind::Toml(why) => texts::rules_fault_toml(language, why.trim_end()),
        FaultKind::Format(number) => texts::rules_fault_format(language, &number.to_string()),
        FaultKind::Name(name) => texts::rules_fault_name(language, name),
        FaultKind::Twice(name) => texts::rules_fault_twice(language, name),
        FaultKind::Differs(name) => texts::rules_fault_differs(language, name),
        FaultKind::NoWords(name) => texts::rules_fault_no_words(language, name),
        FaultKind::NotADay => texts::rules_fault_not_a_day(language).to_owned(),
        FaultKind::EndsBefore(name) => texts::rules_fault_ends_before(language, name),
        FaultKind::NotOfKind(name) => texts::rules_fault_not_of_kind(language, name),
        FaultKind::Overlap(name) => texts::rules_fault_overlap(language, name),
        FaultKind::Bound(name) => texts::rules_fault_bound(language, name),
        FaultKind::Expression(clause, column, why) => {
            texts::rules_fault_condition(language, clause, &column.to_string(), expression(language, *why))
        }
        FaultKind::Misfit(clause, column, why) => {
            texts::rules_fault_condition(language, clause, &column.to_string(), &misfit(language, why))
        }
        FaultKind::NotTruth(clause, is) => texts::rules_fault_not_truth(language, clause, kind(language, *is)),
        FaultKind::NoClause(name) => texts::rules_fault_no_clause(language, name),
        FaultKind::NoOutcome(name) => texts::rules_fault_no_outcome(language, name),
        FaultKind::NoStep(name) => texts::rules_fault_no_step(language, name),
        FaultKind::NoFact(name) => texts::rules_fault_no_fact(language, name),
        FaultKind::Cycle(names) => texts::rules_fault_cycle(language, &names.join(" → ")),
        FaultKind::EmptyStep(name) => texts::rules_fault_empty_step(language, name),
        FaultKind::NoCondition(name) => texts::rules_fault_no_condition(language, name),
        FaultKind::NotSeen(name) => texts::rules_fault_not_seen(language, name),
        FaultKind::Unused(name) => texts::rules_fault_unused(language, name),
        FaultKind::Case => texts::rules_fault_case(language).to_owned(),
        FaultKind::CaseOfClause(name, awaited, found) => {
            texts::rules_fault_case_clause(language, expected(language, *awaited), expected(language, *found), name)
        }
        FaultKind::CaseOfOutcome(name, awaited, found) => {
            texts::rules_fault_case_clause(language, awaited, found, name)
        }
    }
}

fn expression(language: Language, fault: ExpressionFault) -> &'static str {
    match fault {
        ExpressionFault::Empty => texts::rules_expression_empty(language),
        ExpressionFault::Long => texts::rules_expression_long(language),
        ExpressionFault::Deep => texts::rules_expression_deep(language),
        ExpressionFault::Strange => texts::rules_expression_strange(language),
        ExpressionFault::Division => texts::rules_expression_division(language),
        ExpressionFault::Number => texts::rules_expression_number(language),
        ExpressionFault::Text => texts::rules_expression_text(language),
        ExpressionFault::Day => texts::rules_expression_day(language),
        ExpressionFault::Function => texts::rules_expression_function(language),
        ExpressionFault::Unexpected => texts::rules_expression_unexpected(language),
        ExpressionFault::Early => texts::rules_expression_early(language),
    }
}

fn misfit(language: Language, misfit: &Misfit) -> String {
    match misfit {
        Misfit::Undeclared(name) => texts::rules_misfit_undeclared(language, name),
        Misfit::Kind { is, needed } => texts::rules_misfit_kind(language, kind(language, *is), kind(language, *needed)),
        Misfit::Compared(left, right) => {
            texts::rules_misfit_compared(language, kind(language, *left), kind(language, *right))
        }
        Misfit::Word(word) => texts::rules_misfit_word(language, word),
        Misfit::Arguments => texts::rules_misfit_arguments(language).to_owned(),
        Misfit::EmptyWhole => texts::rules_misfit_empty_whole(language).to_owned(),
    }
}

fn expected(language: Language, expected: Expected) -> &'static str {
    match expected {
        Expected::Met => texts::rules_met(language),
        Expected::NotMet => texts::rules_not_met(language),
        Expected::Unknown => texts::rules_unknown(language),
        Expected::Excepted => texts::rules_excepted(language),
        Expected::DoesNotApply => texts::rules_does_not_apply(language),
    }
}

/// How a clause stands: `terpenuhi`.
#[must_use]
pub fn standing(language: Language, standing: Standing) -> &'static str {
    match standing {
        Standing::Met => texts::rules_met(language),
        Standing::NotMet => texts::rules_not_met(language),
        Standing::Unknown => texts::rules_unknown(language),
        Standing::Excepted => texts::rules_excepted(language),
        Standing::DoesNotApply => texts::rules_does_not_apply(language),
        Standing::Told => texts::rules_told(language),
    }
}

/// How sure a clause is: `menurut pemberitaan`.
#[must_use]
pub fn status(language: Language, status: Status) -> &'static str {
    match status {
        Status::Verified => texts::rules_status_verified(language),
        Status::AsReported => texts::rules_status_as_reported(language),
        Status::Uncertain => texts::rules_status_uncertain(language),
        Status::NotFound => texts::rules_status_not_found(language),
        Status::OfficeStandard => texts::rules_status_office_standard(language),
    }
}

/// Where a clause stands in its source: `Bab III Pasal 5 ayat (1)`; `pasal: belum diketahui`.
#[must_use]
pub fn place(language: Language, place: Option<&Place>) -> String {
    let Some(place) = place else { return texts::rules_place_unknown(language).to_owned() };
    let part = |number: &Option<String>, said: fn(Language, &str) -> String| {
        number.as_deref().map(|number| said(language, number))
    };
    let parts = [
        part(&place.bab, texts::rules_place_bab),
        part(&place.pasal, texts::rules_place_pasal),
        part(&place.ayat, texts::rules_place_ayat),
        part(&place.huruf, texts::rules_place_huruf),
        part(&place.angka, texts::rules_place_angka),
        part(&place.butir, texts::rules_place_butir),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A value for people, as its name has it: `ya`, `terverifikasi faktual`, `11 Mei 2025`, `2/3`.
#[must_use]
pub fn value(language: Language, name: &Name, value: &Value) -> String {
    match (value, &name.of) {
        (Value::Truth(true), _) => texts::rules_yes(language).to_owned(),
        (Value::Truth(false), _) => texts::rules_no(language).to_owned(),
        (Value::Whole(number), _) => format::whole(language, *number),
        (Value::Day(day), _) => format::day(language, *day),
        (Value::Share(share), _) => share.to_string(),
        (Value::Text(text), NameKind::Fact(fact)) => {
            let word = fact.words.iter().find(|word| word.is == *text);
            word.map_or(text.as_str(), |word| language.choose(word.id.as_str(), word.en.as_str())).to_owned()
        }
        (Value::Text(text), _) => text.clone(),
    }
}

/// What is missing, and why: `belum diketahui: …`.
#[must_use]
pub fn lack(language: Language, name: &Name, lack: Lack<'_>) -> String {
    let label = said(language, &name.label);
    match lack {
        Lack::Never => texts::rules_missing(language, label),
        Lack::Ended(fact) => {
            let ended = fact.until.map(|day| format::day(language, day)).unwrap_or_default();
            texts::rules_ended(language, &ended, label)
        }
        Lack::Stale(fact) => texts::rules_stale(language, &format::day(language, fact.established), label),
        Lack::TakenBack(_) => texts::rules_taken_back(language, label),
        Lack::NotSet => texts::rules_not_set(language, label),
    }
}
