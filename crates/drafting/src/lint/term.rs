//! Defined terms: never used, defined twice, used before, written with other capitals.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};

use super::occurrence::{Names, begins, is_capital, stem, stems};
use super::{Words, fault, is_body};
use crate::draft::Draft;
use crate::fault::{Fault, FaultKind};
use crate::level::Level;
use crate::token::Token;

/// More definitions than any regulation has are not looked at.
const MOST: usize = 1000;
/// The longest name, in words.
const LONGEST: usize = 12;
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

/// A term with its names: "Dinas Kebersihan yang selanjutnya disebut Dinas" has two.
#[derive(Debug)]
pub(super) struct Term {
    /// As written.
    pub(super) names: Vec<Vec<String>>,
    pub(super) node: usize,
    /// Among the general terms, not in the middle of an article.
    pub(super) is_general: bool,
}

impl Term {
    fn name(&self) -> String {
        self.names.last().map(|words| words.join(" ")).unwrap_or_default()
    }
}

/// All terms that a draft defines.
pub(super) fn terms(draft: &Draft, words: &[Words<'_>]) -> Vec<Term> {
    let general = general(draft);
    let mut terms = Vec::new();
    for words in words.iter().filter(|words| is_body(draft, words.node)) {
        let is_general = draft.node(words.node).is_some_and(|node| node.parent.is_some() && node.parent == general);
        let names = if is_general { defined(&words.tokens) } else { introduced(&words.tokens) };
        if !names.is_empty() && terms.len() < MOST {
            terms.push(Term { names, node: words.node, is_general });
        }
    }
    terms
}

/// The article of the general terms: "… yang dimaksud dengan:", with points below.
pub(super) fn general(draft: &Draft) -> Option<usize> {
    let says = |text: &str| text.contains("dimaksud dengan") && text.trim_end().ends_with(':');
    let mut articles = draft.nodes.iter().enumerate().filter(|(_, node)| node.level == Level::Article);
    articles.find(|(_, node)| says(&node.text)).map(|(at, _)| at)
}

/// The names before "adalah".
fn defined(tokens: &[Token<'_>]) -> Vec<Vec<String>> {
    let Some(end) = tokens.iter().take(60).position(|token| token.is("adalah") || token.is("ialah")) else {
        return Vec::new();
    };
    let head = tokens.get(..end).unwrap_or_default();
    // "Informasi yang Dikecualikan" is a name, "Informasi, yang selanjutnya disebut …" is not.
    let stops = |at: &usize| {
        let next = |word: &str| head.get(at + 1).is_some_and(|next| next.is(word));
        head.get(*at).is_some_and(|token| {
            (token.is("yang") && next("selanjutnya")) || token.is("selanjutnya") || matches!(token.text, "," | "(")
        })
    };
    let long = (0..head.len()).find(stops).unwrap_or(head.len());
    let first = head.get(..long).unwrap_or_default();
    // "A, B, dan C adalah": several names that nobody writes alone.
    if head.get(long).is_some_and(|stop| stop.text == ",") && !head.get(long + 1).is_some_and(|next| next.is("yang")) {
        return introduced(head);
    }
    let short = introduced(head);
    // "yang selanjutnya disebut calon" is a name that cannot be told from ordinary words.
    if short.is_empty() && head.iter().any(|token| token.is("selanjutnya")) {
        return short;
    }
    let mut names: Vec<Vec<String>> = name(first).into_iter().collect();
    names.extend(short);
    names
}

fn name(tokens: &[Token<'_>]) -> Option<Vec<String>> {
    let tokens = match tokens.split_last() {
        Some((last, rest)) if last.is("atau") || last.is("dan") => rest,
        _ => tokens,
    };
    let is_name = tokens.first().is_some_and(Token::is_capital) && tokens.len() <= LONGEST;
    is_name.then(|| tokens.iter().map(|token| token.text.to_owned()).collect())
}

/// The names behind "selanjutnya disebut" and "selanjutnya disingkat".
fn introduced(tokens: &[Token<'_>]) -> Vec<Vec<String>> {
    let mut names = Vec::new();
    let is = |at: usize, word: &str| tokens.get(at).is_some_and(|token| token.is(word));
    for at in 1..tokens.len() {
        if !(is(at - 1, "selanjutnya") && (is(at, "disebut") || is(at, "disingkat"))) {
            continue;
        }
        let skip = ["dengan", "sebagai", "menjadi"].iter().any(|word| is(at + 1, word));
        let behind = tokens.get(at + 1 + usize::from(skip)..).unwrap_or_default();
        let joins = |token: &Token<'_>| ["dan", "atau", "di", "dalam", "dengan"].iter().any(|word| token.is(word));
        let long = behind.iter().position(|token| !(joins(token) || token.is_word() && token.is_capital()));
        let mut found = behind.get(..long.unwrap_or(behind.len())).unwrap_or_default();
        while let Some((_, rest)) = found.split_last().filter(|(last, _)| !last.is_capital()) {
            found = rest;
        }
        names.extend(name(found).filter(|name| !name.is_empty()));
    }
    names
}

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
        let article = self.draft.within(words.node, Level::Article);
        let is_running = article.is_some() && article != self.general;
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
