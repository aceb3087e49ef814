//! Which public release a text comes from, by what few releases have. What the index finds, the gate lets through or not.

use coverage::origin::{Match, Origins};
use domain::check::words;
use domain::id::ReleaseId;
use domain::search::Query;
use store::public::{Gate, PublicRelease, Turn};

use super::known::Known;
use super::{Checker, gate, on_its_turn, quoted};
use crate::{Desk, Error};

/// Releases that are asked about at the gate, the likeliest.
const ASKED: usize = 8;
/// Releases that are named where it cannot be told from which of them a text comes.
pub(super) const NAMED: usize = 5;
/// Places of a text that are looked for in releases too old to be held in memory, and the words of each.
const PLACES: usize = 8;
const RUN: usize = 8;
/// Of these places, how many a release must have word by word.
const ENOUGH: usize = 3;

/// What a text comes from.
#[derive(Debug)]
pub(super) enum Likely {
    /// This.
    One(Box<PublicRelease>),
    /// One of these.
    Several(Vec<PublicRelease>),
    /// Nothing.
    None,
}

/// A release with how much it shares.
type Weighed = (PublicRelease, f64);

/// The release that a text comes from.
pub(super) async fn release(desk: &Desk, checker: &Checker, text: &str) -> Result<Likely, Error> {
    let known = checker.known(desk).await?;
    let cut = known.cut;
    let asked = text.to_owned();
    let found = on_its_turn(move || weighed(&known, &asked)).await.unwrap_or_default();
    let mut gate = gate(desk).await?;
    let mut likely = Vec::new();
    for (id, weight) in found.into_iter().take(ASKED) {
        likely.extend(gate.release_of(id).await?.map(|release| (release, weight)));
    }
    match chosen(likely) {
        Likely::None if cut => old(&mut gate, text).await,
        found => Ok(found),
    }
}

/// Releases with their weights, the likeliest first.
fn weighed(known: &Known, text: &str) -> Vec<(ReleaseId, f64)> {
    let (all, new) = (&known.all, &known.new);
    let found = Origins::find_in(&[&all.origins, &new.origins], text).into_iter();
    found.filter_map(|found| Some((all.release(found).or_else(|| new.release(found))?, found.weight))).collect()
}

/// Decides among what was found, the likeliest first. Of a release that was withdrawn and issued anew it is the new one.
fn chosen(likely: Vec<Weighed>) -> Likely {
    let is_one = |weight: f64| Match { release: 0, weight }.is_one();
    let clear = |weight: f64, next: f64| Match { release: 0, weight }.is_clear_of(next);
    let mut likely: Vec<Weighed> = likely.into_iter().filter(|(_, weight)| is_one(*weight)).collect();
    let live = likely.iter().find(|(release, _)| release.withdrawn.is_none()).map_or(0.0, |(_, weight)| *weight);
    if likely.first().is_some_and(|(release, weight)| release.withdrawn.is_none() || !clear(*weight, live)) {
        likely.retain(|(release, _)| release.withdrawn.is_none());
    }
    let first = likely.first().map_or(0.0, |(_, weight)| *weight);
    likely.retain(|(_, weight)| !clear(first, *weight));
    likely.truncate(NAMED);
    let mut releases: Vec<PublicRelease> = likely.into_iter().map(|(release, _)| release).collect();
    match (releases.len(), releases.pop()) {
        (1, Some(release)) => Likely::One(Box::new(release)),
        (_, Some(last)) => {
            releases.push(last);
            Likely::Several(releases)
        }
        (_, None) => Likely::None,
    }
}

/// Looks where the memory does not reach: a release that has several places of the text word by word, far from each other.
async fn old(gate: &mut Gate, text: &str) -> Result<Likely, Error> {
    let words = words(text);
    let step = (words.len() / PLACES).max(RUN);
    let mut counts: Vec<(PublicRelease, usize)> = Vec::new();
    for place in words.chunks(step).filter_map(|from| from.get(..RUN)).take(PLACES) {
        let Some(query) = Query::parse(&place.join(" ")) else { continue };
        for found in gate.search(&query, &Turn::Newest, NAMED).await?.lines {
            if !quoted::has(gate, &found.release, place).await? {
                continue;
            }
            match counts.iter_mut().find(|(known, _)| known.id == found.release.id) {
                Some((_, count)) => *count += 1,
                None => counts.push((found.release, 1)),
            }
        }
    }
    counts.retain(|(_, count)| *count >= ENOUGH);
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    counts.retain(|(_, count)| count * 2 > most);
    let mut releases: Vec<PublicRelease> = counts.into_iter().map(|(release, _)| release).collect();
    Ok(match releases.len() {
        0 => Likely::None,
        1 => releases.pop().map_or(Likely::None, |release| Likely::One(Box::new(release))),
        _ => Likely::Several(releases),
    })
}
