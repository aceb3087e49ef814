//! Defined terms: never used, defined twice, used before, written with other capitals.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};

use super::define::{Term, general, is_running};
use super::occurrence::{Names, begins, is_capital, stem, stems};
use super::{Words, fault};
use crate::draft::Draft;
use crate::fault::{Fault, FaultKind};
use crate::level::Level;
use crate::token::Token;

/// Defined by many regulations, and ordinary words beside that.
const ORDINARY: [&str; 12] = [
    "kerja sama",
    "pemerintah daerah",
    "hari kerja",
    "peraturan daerah",
    "kepala daerah",
    "pelayanan publik",
    "pihak ketiga",
    "badan hukum",
    "badan usaha",
    "perangkat daerah",
    "wakil bupati",
    "peraturan bupati",
];

struct Seen<'a> {
    draft: &'a Draft,
    terms: &'a [Term],
    general: Option<usize>,
    used: Vec<bool>,
    /// The first use with other capitals, and how many.
    capitals: BTreeMap<usize, (Fault, String, usize)>,
    /// How often it is written as defined.
    rightly: Vec<usize>,
    before: BTreeMap<usize, Fault>,
}

pub(super) fn faults(draft: &Draft, words: &[Words<'_>], terms: &[Term], steps: &Cell<usize>) -> Vec<Fault> {
    let mut names = Names::new(steps);
    let mut faults = Vec::new();
    let mut lines: HashMap<Vec<String>, (usize, usize)> = HashMap::new();
    for (number, term) in terms.iter().enumerate() {
        let mut is_told = false;
        for name in &term.names {
            let small: Vec<String> = name.iter().map(|word| stem(word)).collect();
            let (first, line) = *lines.entry(small.clone()).or_insert_with(|| (number, line(draft, term.node)));
            if first != number && !is_told {
                let of = FaultKind::TermTwice(name.join(" "), line);
                faults.push(fault(draft, term.node, Some(extent(draft, term.node)), of));
                is_told = true;
            }
            names.add(&small, number);
        }
    }
    let mut seen = Seen {
        draft,
        terms,
        general: general(draft),
        used: vec![false; terms.len()],
        capitals: BTreeMap::new(),
        rightly: vec![0; terms.len()],
        before: BTreeMap::new(),
    };
    for words in words {
        seen.look(words, &names);
    }
    faults.extend(seen.faults());
    faults
}

/// Every word but the joining ones has a capital letter: what has not is a description, and is taken up in other words.
fn is_proper(name: &[String]) -> bool {
    let joins = |word: &String| ["dan", "atau", "di", "yang"].contains(&word.as_str());
    name.iter().all(|word| word.starts_with(char::is_uppercase) || joins(word))
}

fn line(draft: &Draft, node: usize) -> usize {
    draft.node(node).map_or(1, |node| node.line)
}

fn extent(draft: &Draft, node: usize) -> (usize, usize) {
    (0, draft.node(node).map_or(0, |node| node.text.len()))
}

impl Seen<'_> {
    fn look(&mut self, words: &Words<'_>, names: &Names<'_>) {
        let Some(node) = self.draft.node(words.node) else { return };
        let heading = crate::token::tokens(&node.heading);
        let small = stems(&heading);
        for at in 0..small.len() {
            names.all(&small, at).for_each(|term| self.use_of(term, words.node));
        }
        let opens = [Level::Title, Level::Considering, Level::Basis, Level::Decision];
        if opens.into_iter().any(|level| self.draft.within(words.node, level).is_some()) {
            return;
        }
        let small = stems(&words.tokens);
        let is_running = is_running(self.draft, words.node, self.general);
        let mut free = 0;
        for at in 0..small.len() {
            names.all(&small, at).for_each(|term| self.use_of(term, words.node));
            // "RKL-RPL" uses both.
            for part in small.get(at).into_iter().flat_map(|word| word.split(['-', '/'])) {
                names.all(&[part.to_owned()], 0).for_each(|term| self.use_of(term, words.node));
            }
            if let Some((term, long)) = names.at(&small, at).filter(|_| at >= free) {
                free = at + long;
                if is_running {
                    self.written(words, term, at, long);
                }
            }
        }
    }

    fn use_of(&mut self, term: usize, node: usize) {
        if self.terms.get(term).is_some_and(|term| term.node != node)
            && let Some(used) = self.used.get_mut(term)
        {
            *used = true;
        }
    }

    /// A name in running text, as it is written there.
    fn written(&mut self, words: &Words<'_>, number: usize, at: usize, long: usize) {
        let Some(term) = self.terms.get(number) else { return };
        let here = words.tokens.get(at..at + long).unwrap_or_default();
        let Some(place) = here.first().zip(here.last()).map(|(first, last)| (first.start, last.end)) else { return };
        let same = |name: &&Vec<String>| {
            name.len() == long && name.iter().zip(here).all(|(word, token)| stem(word) == stem(token.text))
        };
        let Some(name) = term.names.iter().find(same) else { return };
        let rightly = name.iter().zip(here).all(|(word, token)| token.text.starts_with(word.as_str()));
        let upper = here.iter().all(|token| !token.text.chars().any(char::is_lowercase));
        let next = words.tokens.get(at + long);
        let other = next.is_some_and(|next| next.is("lain") || next.is("lainnya") || next.is("umumnya"));
        if rightly {
            if let Some(used) = self.rightly.get_mut(number).filter(|_| words.node != term.node) {
                *used += 1;
            }
            self.early(words, number, name, at, long);
            return;
        }
        let written = here.iter().map(|token| token.text).collect::<Vec<_>>().join(" ");
        // "pengajuan nama Perseroan": a word, and another term behind it.
        let begins = here.first().is_some_and(Token::is_capital);
        let mixes = !begins && here.iter().any(Token::is_capital);
        if long < 2
            || !is_proper(name)
            || mixes
            || upper
            || other
            || ORDINARY.contains(&written.to_lowercase().as_str())
            || words.node == term.node
        {
            return;
        }
        let of = FaultKind::TermCapitals(name.join(" "), written.clone(), 1);
        let first = || (fault(self.draft, words.node, Some(place), of), written, 0);
        self.capitals.entry(number).or_insert_with(first).2 += 1;
    }

    /// Used in an earlier article than the one that introduces it.
    fn early(&mut self, words: &Words<'_>, number: usize, name: &[String], at: usize, long: usize) {
        let Some(term) = self.terms.get(number).filter(|term| !term.is_general && words.node < term.node) else {
            return;
        };
        let tokens = &words.tokens;
        let alone =
            !is_capital(tokens, at.checked_sub(1)) && !is_capital(tokens, Some(at + long)) && !begins(tokens, at);
        let same = self.draft.within(words.node, Level::Article) == self.draft.within(term.node, Level::Article);
        // The long name may stand anywhere; what is introduced is the last one.
        let is_short = term.names.last().is_some_and(|last| last == name);
        let Some(place) = tokens.get(at).zip(tokens.get(at + long - 1)).map(|(first, last)| (first.start, last.end))
        else {
            return;
        };
        if alone && !same && is_short {
            let of = FaultKind::TermBefore(name.join(" "), self.draft.short_citation(term.node));
            self.before.entry(number).or_insert_with(|| fault(self.draft, words.node, Some(place), of));
        }
    }

    fn faults(self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let rightly = self.rightly;
        // Where the other way is no rare slip, it is a way of writing; all in small letters the words may be ordinary ones.
        let is_slip = |number: usize, times: usize, written: &str| {
            let least = if written.starts_with(char::is_uppercase) { 2 } else { 4 };
            rightly.get(number).is_some_and(|rightly| *rightly >= least * times)
        };
        for (number, (first, written, times)) in self.capitals {
            let Some(term) = self.terms.get(number).filter(|_| is_slip(number, times, &written)) else { continue };
            let name = term.names.iter().map(|name| name.join(" ")).find(|name| name.eq_ignore_ascii_case(&written));
            let of = FaultKind::TermCapitals(name.unwrap_or_else(|| term.name()), written, times);
            faults.push(Fault { of, ..first });
        }
        faults.extend(self.before.into_values());
        for (term, used) in self.terms.iter().zip(&self.used) {
            if term.is_general && !used && term.names.last().is_some_and(|name| is_proper(name)) {
                let of = FaultKind::TermUnused(term.name());
                faults.push(fault(self.draft, term.node, Some(extent(self.draft, term.node)), of));
            }
        }
        faults
    }
}
