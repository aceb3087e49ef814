//! What pages of consultations show, made of what the verbs give: for the desk and for everybody.

use std::collections::{BTreeMap, BTreeSet};

use desk::consultation::{Group, Matrix, Unit, rules};
use desk::partner::Told;
use domain::consultation::{Answer, Stance, State, Term, Voice};
use domain::id::ReplyId;
use drafting::{Change, Draft, Kind, compare, read};
use jiff::Timestamp;
use jiff::civil::Date;
use locale::{Language, consultation as words, format, rules as rule_words, texts};
use media::{BookSheet, Cell};
use statute::{Standing, Verdict};
use store::consultation::{Consultation, Contribution, Reply};

use crate::difference::paragraphs;
use crate::page::{ClauseLine, DifferenceLine, GroupLine, Mark, Shape, UnitLine, WhoLine, stance_shape};
use crate::route::desk::partner::shape;

/// Names that are shown of those who say the same.
const NAMED: usize = 20;

/// Where a consultation stands, in a shape and words.
pub(in crate::route) fn standing(language: Language, known: &Consultation, now: Timestamp) -> (Shape, String) {
    let last = known.closes.map(|(last, _)| format::day(language, last)).unwrap_or_default();
    state_told(language, (known.state(), known.is_over(now)), &last)
}

/// The same by its parts; `is_over`: the last day is over.
pub(in crate::route) fn state_told(language: Language, (state, is_over): (State, bool), last: &str) -> (Shape, String) {
    match state {
        State::Draft => (Shape::Unknown, texts::consultation_state_draft(language).to_owned()),
        State::Open if is_over => (Shape::Look, texts::consultation_state_over(language, last)),
        State::Open => (Shape::Look, texts::consultation_state_open(language, last)),
        State::Closed => (Shape::Look, texts::consultation_state_closed(language).to_owned()),
        State::Decided => (Shape::Met, texts::consultation_state_decided(language).to_owned()),
        State::Dropped => (Shape::NotMet, texts::consultation_state_dropped(language).to_owned()),
    }
}

/// As what something counts, whether it is late, how the board stands.
pub(in crate::route) fn marks_of(
    language: Language,
    (voice, is_confirmed): (Voice, bool),
    (term, late): (Term, bool),
) -> Vec<&'static str> {
    let as_what = match voice {
        Voice::Position => None,
        Voice::Comment => Some(texts::voice_comment(language)),
        Voice::Public => Some(texts::voice_public(language)),
        Voice::Minutes if is_confirmed => Some(texts::voice_minutes_confirmed(language)),
        Voice::Minutes => Some(texts::voice_minutes(language)),
    };
    let board = match (voice, term) {
        (Voice::Position, Term::Lapsed) => Some(texts::term_lapsed(language)),
        (Voice::Position, Term::Contested) => Some(texts::term_contested(language)),
        (Voice::Position, Term::Unknown) => Some(texts::term_unknown(language)),
        _ => None,
    };
    let late = late.then(|| texts::consultation_late(language));
    [as_what, board, late].into_iter().flatten().collect()
}

/// The shape and the word of an answer.
pub(in crate::route) fn answered(language: Language, answer: Answer) -> (Shape, &'static str) {
    let shape = match answer {
        Answer::Taken => Shape::Met,
        Answer::Partly => Shape::Look,
        Answer::NotTaken => Shape::NotMet,
    };
    (shape, words::answer(language, answer))
}

/// The shape and the word of a stance.
pub(in crate::route) fn stood(language: Language, stance: Stance) -> (Shape, &'static str) {
    (stance_shape(stance), words::stance(language, stance))
}

/// Who speaks: the organisation, or the name on the public page; of minutes the speaker too, for who may see it.
fn named(one: &Contribution) -> String {
    match one.voice {
        Voice::Public => one.name.clone(),
        Voice::Minutes if !one.name.is_empty() => format!("{} ({})", one.organisation_name, one.name),
        _ => one.organisation_name.clone(),
    }
}

/// Points that say the same, for the desk.
pub(in crate::route) fn group(language: Language, group: &Group<'_>) -> GroupLine {
    let first = group.said.first().map(|(_, point)| &point.said);
    // An organisation is one name, however often it says it; each citizen is one.
    let by = |one: &Contribution| one.organisation.map_or_else(|| one.id.to_string(), |of| of.to_string());
    let names: BTreeSet<String> = group.said.iter().map(|(one, _)| by(one)).collect();
    let who = group.said.iter().take(NAMED).map(|(one, _)| WhoLine {
        name: named(one),
        marks: marks_of(language, (one.voice, one.confirmed_at.is_some()), (one.term, one.late)),
    });
    GroupLine {
        key: group.said.first().map(|(_, point)| point.id.to_string()).unwrap_or_default(),
        clause: group.clause.to_owned(),
        stance: stood(language, group.stance),
        text: first.map(|said| said.text.clone()).unwrap_or_default(),
        wanted: first.map(|said| said.wanted.clone()).unwrap_or_default(),
        closed: closed(language, group),
        who: who.collect(),
        count: names.len(),
        answer: group.reply.map(|reply| {
            let (shape, word) = answered(language, reply.answer);
            (shape, word, reply.reason.clone(), reply.clause.clone())
        }),
        chosen: group.reply.map_or("", |reply| reply.answer.as_str()),
        is_mixed: group.reply.is_none() && group.is_answered && !group.is_closed,
        points: group.said.iter().map(|(_, point)| point.id.to_string()).collect(),
        seen: group
            .said
            .iter()
            .filter_map(|(_, point)| point.reply)
            .collect::<BTreeSet<_>>()
            .iter()
            .map(ToString::to_string)
            .collect(),
        open_comment: match group.said.as_slice() {
            [(one, _)] if matches!(one.voice, Voice::Public | Voice::Comment) && one.taken_down.is_none() => {
                one.id.to_string()
            }
            _ => String::new(),
        },
    }
}

/// Why words are not shown; empty where they are.
fn closed(language: Language, group: &Group<'_>) -> String {
    if !group.is_closed {
        return String::new();
    }
    let down = group.said.first().and_then(|(one, _)| one.taken_down.as_ref());
    match down {
        Some((_, reason)) => texts::consultation_taken_down(language, reason),
        None => texts::consultation_matrix_closed(language).to_owned(),
    }
}

/// The parts of a text.
pub(in crate::route) fn unit_lines(units: Vec<Unit>) -> Vec<UnitLine> {
    let line = |unit: Unit| UnitLine { headings: unit.headings, citation: unit.citation, text: unit.text };
    units.into_iter().map(line).collect()
}

/// The clauses of the standard as they stand now.
pub(in crate::route) fn verdict(language: Language, verdict: &Verdict<'_>) -> Vec<ClauseLine> {
    let clauses =
        rules().clauses.iter().enumerate().filter_map(|(place, clause)| Some((clause, verdict.clause(place)?)));
    let line = |(clause, judged): (&'static statute::Clause, &statute::ClauseVerdict)| {
        clause_line(language, clause, (judged.standing, judged.is_certain))
    };
    clauses.map(line).collect()
}

/// The same as they stood when the policy was set.
pub(in crate::route) fn told_verdict(language: Language, stored: &str) -> Vec<ClauseLine> {
    let line = |told: Told| {
        let standing = told.standing();
        let clause = rules().clause(&told.clause).and_then(|place| rules().clauses.get(place));
        let [indonesian, english] = &told.summary;
        ClauseLine {
            shape: shape(standing),
            word: rule_words::standing(language, standing),
            summary: language.choose(indonesian.as_str(), english.as_str()).to_owned(),
            cited: clause.map(|clause| cited(language, clause, told.is_certain)).unwrap_or_default(),
            reasons: Vec::new(),
        }
    };
    Told::read(stored).into_iter().map(line).collect()
}

fn clause_line(language: Language, clause: &statute::Clause, (standing, is_certain): (Standing, bool)) -> ClauseLine {
    ClauseLine {
        shape: shape(standing),
        word: rule_words::standing(language, standing),
        summary: rule_words::said(language, &clause.summary).to_owned(),
        cited: cited(language, clause, is_certain),
        reasons: Vec::new(),
    }
}

/// `standar koordinasi, butir 3`.
fn cited(language: Language, clause: &statute::Clause, is_certain: bool) -> String {
    let source = rules().sources.get(clause.source).map(|source| rule_words::said(language, &source.short));
    let place = rule_words::place(language, clause.place.as_ref());
    let status =
        if is_certain { rule_words::status(language, clause.status) } else { texts::rules_informs_only(language) };
    let told = format!("{}, {place}", source.unwrap_or_default());
    if is_certain { format!("{told} ({status})") } else { told }
}

/// What differs between two texts, clause by clause; what only has another number is told, what is the same is not.
pub(in crate::route) fn differences(language: Language, old: &str, new: &str) -> Vec<DifferenceLine> {
    let (Ok(before), Ok(after)) = (read(old), read(new)) else { return Vec::new() };
    let compared = compare(&before, &after);
    let differs = compared
        .changes
        .iter()
        .filter(|change| !matches!(change.kind, Kind::Kept | Kind::References) || change.renumbered || change.moved);
    differs.map(|change| difference(language, change, (&before, &after))).collect()
}

fn difference(language: Language, change: &Change, (before, after): (&Draft, &Draft)) -> DifferenceLine {
    let cited = |draft: &Draft, node: Option<usize>| node.map(|node| draft.short_citation(node)).unwrap_or_default();
    let words = |draft: &Draft, node: Option<usize>| {
        node.and_then(|node| draft.node(node)).map(|node| node.text.clone()).unwrap_or_default()
    };
    let (old, new) = (words(before, change.old), words(after, change.new));
    let what = match change.kind {
        Kind::Added => texts::drafting_added(language).to_owned(),
        Kind::Removed => texts::drafting_removed(language).to_owned(),
        Kind::Reworded => texts::drafting_reworded(language).to_owned(),
        _ if change.renumbered => texts::drafting_renumbered(language, &cited(before, change.old)),
        Kind::References => texts::drafting_references(language).to_owned(),
        Kind::Kept => texts::drafting_moved(language).to_owned(),
    };
    let pieces = match change.kind {
        Kind::Added => vec![(Mark::New, new)],
        Kind::Removed => vec![(Mark::Gone, old)],
        Kind::Reworded => paragraphs(&old, &new).into_iter().flatten().map(|run| (run.mark, run.text)).collect(),
        _ => Vec::new(),
    };
    let clause = if change.new.is_some() { cited(after, change.new) } else { cited(before, change.old) };
    DifferenceLine { clause, what, pieces }
}

/// A point with its answer as a row of a table.
pub(in crate::route) struct Table {
    /// Clause, stance, words, wanted words.
    pub(in crate::route) said: [String; 4],
    /// Who, as what.
    pub(in crate::route) who: [String; 2],
    /// The group: points with one number were answered as one.
    pub(in crate::route) group: usize,
    /// Answer, reason, where it shows.
    pub(in crate::route) answer: [String; 3],
}

/// The matrix as rows: each point has its own.
pub(in crate::route) fn table(
    language: Language,
    matrix: &Matrix<'_>,
    replies: &BTreeMap<ReplyId, Reply>,
) -> Vec<Table> {
    let row = |number: usize, group: &Group<'_>, (one, point): (&Contribution, &store::consultation::Point)| {
        let marks = marks_of(language, (one.voice, one.confirmed_at.is_some()), (one.term, one.late));
        // Where those of a group were answered differently, each has its own.
        let reply = point.reply.and_then(|id| replies.get(&id));
        let whole = texts::consultation_matrix_whole(language);
        Table {
            said: [
                if group.clause.is_empty() { whole.to_owned() } else { group.clause.to_owned() },
                words::stance(language, point.said.stance).to_owned(),
                point.said.text.clone(),
                point.said.wanted.clone(),
            ],
            who: [named(one), marks.join("; ")],
            group: number,
            answer: reply.map_or_else(Default::default, |reply| {
                [words::answer(language, reply.answer).to_owned(), reply.reason.clone(), reply.clause.clone()]
            }),
        }
    };
    let groups = matrix.groups.iter().zip(1..);
    groups.flat_map(|(group, number)| group.said.iter().map(move |said| row(number, group, *said))).collect()
}

/// The rows as a sheet of a workbook.
pub(in crate::route) fn book(language: Language, rows: &[Table]) -> BookSheet<'static> {
    let heads = vec![
        texts::consultation_matrix_clause(language),
        texts::consultation_matrix_stance(language),
        texts::consultation_matrix_said(language),
        texts::consultation_matrix_wanted(language),
        texts::consultation_matrix_who(language),
        texts::consultation_matrix_marks(language),
        texts::consultation_matrix_group(language),
        texts::consultation_matrix_answer(language),
        texts::consultation_matrix_reason(language),
        texts::consultation_matrix_shows(language),
    ];
    let text = |words: &String| Cell::Text(words.clone());
    let rows = rows.iter().map(|row| {
        let before = row.said.iter().chain(&row.who).map(text);
        before.chain([Cell::Count(row.group)]).chain(row.answer.iter().map(text)).collect()
    });
    BookSheet { name: texts::consultation_matrix_sheet(language), heads, rows: rows.collect() }
}

/// A day in words.
pub(in crate::route) fn day(language: Language, day: Date) -> String {
    format::day(language, day)
}
