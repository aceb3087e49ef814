//! Words that look like a defined term and are not defined. Told only of a few kinds of concepts that occur several times, whose
//! every word is an ordinary one in the same draft.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::define::{Term, general, is_running};
use super::occurrence::begins;
use super::{Words, fault};
use crate::draft::Draft;
use crate::fault::{Fault, FaultKind};
use crate::level::Level;
use crate::token::Token;

/// Fewer uses are an accident.
const OFTEN: usize = 3;
/// What concepts of regulations begin with; offices, places and programmes do not.
const CONCEPTS: [&str; 20] = [
    "penyedia",
    "penyelenggara",
    "pengelola",
    "penerima",
    "pemohon",
    "pengguna",
    "mitra",
    "pelaku",
    "petugas",
    "peserta",
    "konten",
    "materi",
    "dokumen",
    "lokasi",
    "zona",
    "kartu",
    "bahan",
    "wadah",
    "pelapor",
    "pedagang",
];

struct Candidate {
    node: usize,
    place: (usize, usize),
    written: String,
    times: usize,
    articles: BTreeSet<Option<usize>>,
}

pub(super) fn faults(draft: &Draft, words: &[Words<'_>], terms: &[Term]) -> Vec<Fault> {
    let Some(general) = general(draft) else { return Vec::new() };
    let known: HashSet<String> =
        terms.iter().flat_map(|term| &term.names).flatten().map(|word| word.to_lowercase()).collect();
    let body = || words.iter().filter(|words| is_running(draft, words.node, Some(general)));
    let ordinary: HashSet<&str> = body()
        .flat_map(|words| &words.tokens)
        .filter(|token| token.is_word() && !token.is_capital())
        .map(|token| token.text)
        .collect();
    let mut candidates: BTreeMap<String, Candidate> = BTreeMap::new();
    let mut small: HashSet<String> = HashSet::new();
    for words in body() {
        for pair in words.tokens.windows(2) {
            if let [first, second] = pair
                && first.is_word()
                && !first.is_capital()
            {
                small.insert(format!("{} {}", first.text, second.text.to_lowercase()));
            }
        }
        collect(draft, words, &mut candidates);
    }
    let is_term = |key: &str, candidate: &Candidate| {
        let every = key.split(' ').all(|word| ordinary.contains(word) && !known.contains(word));
        let pair = key.split(' ').take(2).collect::<Vec<_>>().join(" ");
        every && !small.contains(&pair) && candidate.times >= OFTEN && candidate.articles.len() > 1
    };
    let told = candidates.into_iter().filter(|(key, candidate)| is_term(key, candidate));
    told.map(|(_, candidate)| {
        let of = FaultKind::TermUndefined(candidate.written, candidate.times);
        fault(draft, candidate.node, Some(candidate.place), of)
    })
    .collect()
}

/// Runs of two or three capitalised words in the middle of sentences.
fn collect(draft: &Draft, words: &Words<'_>, candidates: &mut BTreeMap<String, Candidate>) {
    let tokens = &words.tokens;
    let capital = |token: &Token<'_>| token.is_word() && token.is_capital();
    let mut at = 0;
    while at < tokens.len() {
        let run: Vec<&Token<'_>> = tokens.iter().skip(at).take_while(|token| capital(token)).collect();
        let (start, long) = (at, run.len());
        at += long.max(1);
        let Some((first, last)) = run.first().zip(run.last()) else { continue };
        // "Mitra Publikasi wajib" at the start of a sentence: the capital of the second word tells as much.
        if !(2..=3).contains(&long) || (long == 1 && begins(tokens, start)) {
            continue;
        }
        let title = run.iter().all(|token| token.text.chars().skip(1).all(char::is_lowercase));
        if !title || !CONCEPTS.iter().any(|concept| first.is(concept)) {
            continue;
        }
        let written = run.iter().map(|token| token.text).collect::<Vec<_>>().join(" ");
        let fresh = || Candidate {
            node: words.node,
            place: (first.start, last.end),
            written: written.clone(),
            times: 0,
            articles: BTreeSet::new(),
        };
        let candidate = candidates.entry(written.to_lowercase()).or_insert_with(fresh);
        candidate.times += 1;
        candidate.articles.insert(draft.within(words.node, Level::Article));
    }
}
