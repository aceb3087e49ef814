//! What became of each quotation of the release, and which quotations of the article are its own.
//! One quotation may be published in pieces, joined with the next, or in part; a reporter may have asked the same person
//! again, so "altered" needs most of the words of both sides, in order.

mod indirect;
mod pairing;
mod quote;
mod speaker;

use std::ops::Range;

use pairing::{Fate, Pairing, difference};
use quote::Quote;
use speaker::Speakers;

use super::document::Document;
use crate::check::{Finding, FindingKind, Rule, Status};

/// More pairs of quotations than this are not looked at one by one.
const PAIRS: usize = 20_000;

/// The findings on quotations, in the order of the release, then of the article. `people` speak in the release.
pub(super) fn judge(release: &Document, article: &Document, people: &[String]) -> Vec<Finding> {
    let (left, right) = (Quote::all(release), Quote::all(article));
    let too_many = left.len() * right.len() > PAIRS;
    let speakers = Speakers::new(release, people);
    let pairings = if too_many { Vec::new() } else { pair(&left, &right) };
    let mut findings = Vec::new();
    for (i, quote) in left.iter().enumerate() {
        let mine: Vec<&Pairing> = pairings.iter().filter(|pairing| pairing.release == i).collect();
        let (status, rule) = match status(quote, &mine) {
            Status::Missing if too_many => (Status::Unknown, Rule::QuotationAbsent),
            Status::Missing => match indirect::in_marks(quote, article) {
                Some(status) => {
                    (status, if status == Status::Partial { Rule::QuotationPart } else { Rule::QuotationSame })
                }
                None if indirect::is_told(quote, article) => (Status::Missing, Rule::QuotationIndirect),
                None => (Status::Missing, Rule::QuotationAbsent),
            },
            status => speakers.judge(status, quote, &mine, &right),
        };
        findings.push(finding(status, rule, quote, &mine, &right));
    }
    let own = right.iter().enumerate().filter(|(j, _)| !pairings.iter().any(|pairing| pairing.article == *j));
    findings.extend(own.map(|(_, quote)| Finding {
        kind: FindingKind::Quotation,
        status: Status::Added,
        release: None,
        article: Some(quote.passage()),
        about: speaker::written(quote),
        difference: Vec::new(),
        rule: Rule::QuotationOwn,
    }));
    findings
}

/// Every pair that shares enough, heaviest first; words of the article used by one are not used by the next.
fn pair(left: &[Quote], right: &[Quote]) -> Vec<Pairing> {
    let mut found: Vec<Pairing> = Vec::new();
    for (i, l) in left.iter().enumerate() {
        let near = right.iter().enumerate().filter(|(_, r)| l.shares(r));
        found.extend(near.filter_map(|(j, r)| Pairing::new((i, l), (j, r), &[])));
    }
    found.sort_by_key(|pairing| (std::cmp::Reverse(pairing.weight), pairing.release, pairing.article));
    let mut kept: Vec<Pairing> = Vec::new();
    for pairing in found {
        let others = kept.iter().filter(|k| k.article == pairing.article && k.release != pairing.release);
        let taken: Vec<Range<usize>> = others.map(Pairing::hull).collect();
        let overlap = taken.iter().any(|t| t.start < pairing.hull().end && pairing.hull().start < t.end);
        let (i, j) = (pairing.release, pairing.article);
        let fresh = if overlap {
            left.get(i).zip(right.get(j)).and_then(|(l, r)| Pairing::new((i, l), (j, r), &taken))
        } else {
            Some(pairing)
        };
        kept.extend(fresh.and_then(|pairing| {
            let stranger = speaker::stranger(left.get(i)?, right.get(j)?);
            pairing.limited(stranger)
        }));
    }
    let settled: Vec<bool> = kept.iter().map(|pairing| is_settled(pairing, &kept, left)).collect();
    let mut settled = settled.into_iter();
    kept.retain(|_| !settled.next().unwrap_or(false));
    kept
}

/// True for a doubtful pairing of a quotation that stands word for word elsewhere.
fn is_settled(pairing: &Pairing, all: &[Pairing], left: &[Quote]) -> bool {
    let others: Vec<&Pairing> =
        all.iter().filter(|other| other.release == pairing.release && other.article != pairing.article).collect();
    let whole = left.get(pairing.release).is_some_and(|quote| status(quote, &others) == Status::Verbatim);
    whole && !pairing.fates.contains(&Fate::Kept)
}

fn status(quote: &Quote, pairings: &[&Pairing]) -> Status {
    let mut covered = vec![false; quote.words.len()];
    let mut worst = Fate::Absent;
    let mut kept_any = false;
    for (s, sentence) in quote.sentences.iter().enumerate() {
        let fate = |pairing: &&&Pairing| pairing.fates.get(s).copied().unwrap_or(Fate::Absent);
        for pairing in pairings.iter().filter(|pairing| fate(pairing) == Fate::Kept) {
            kept_any = true;
            for run in &pairing.runs {
                let range = run.left.start.max(sentence.start)..run.left.end.min(sentence.end).max(sentence.start);
                covered.get_mut(range).into_iter().flatten().for_each(|word| *word = true);
            }
        }
        let whole = covered.get(sentence.clone()).is_some_and(|words| words.iter().all(|word| *word));
        let other = pairings.iter().map(|pairing| fate(&pairing)).filter(|fate| *fate != Fate::Kept).max();
        if !whole {
            worst = worst.max(other.unwrap_or(Fate::Absent));
        }
    }
    match worst {
        Fate::Reworded => Status::Altered,
        Fate::Doubtful => Status::Unknown,
        _ if covered.iter().all(|word| *word) => Status::Verbatim,
        _ if kept_any => Status::Partial,
        _ => Status::Missing,
    }
}

fn finding(status: Status, rule: Rule, quote: &Quote, pairings: &[&Pairing], right: &[Quote]) -> Finding {
    let best = pairings.iter().max_by_key(|pairing| (pairing.weight, std::cmp::Reverse(pairing.article)));
    let best = best.filter(|_| status != Status::Missing).and_then(|p| Some((p, right.get(p.article)?)));
    let shown = matches!(status, Status::Altered | Status::Unknown) || pairings.iter().any(|pairing| pairing.slip);
    let diff = best.filter(|_| shown).map(|(pairing, article)| difference(&pairing.runs, quote, article));
    Finding {
        kind: FindingKind::Quotation,
        status,
        release: Some(quote.passage()),
        article: best.map(|(_, article)| article.passage()),
        about: speaker::written(quote),
        difference: diff.unwrap_or_default(),
        rule,
    }
}
