//! Few words: a sentence, a quotation. Of them it can only be said where they stand word by word, or that they are too few to say anything.

use domain::check::{FEWEST, TELLING, has_run, words};
use domain::search::Query;
use store::public::{Gate, PublicRelease, PublicVersion, Turn};

use super::Origin;
use super::find::NAMED;
use crate::Error;

/// Longest text that is looked for as a whole, in words.
const LONGEST: usize = 80;
/// Releases that are looked through, the newest that have its words.
const READ: usize = 20;

/// Looks for a text word by word.
pub(super) async fn look(gate: &mut Gate, text: &str) -> Result<Origin, Error> {
    let sought = words(text);
    if sought.len() < FEWEST {
        return Ok(Origin::Short);
    }
    let mut found = Vec::new();
    if sought.len() <= LONGEST
        && let Some(query) = Query::parse(&sought.join(" "))
    {
        for hit in gate.search(&query, &Turn::Newest, READ).await?.lines {
            if has(gate, &hit.release, &sought).await? {
                found.push(hit.release);
            }
            if found.len() == NAMED {
                break;
            }
        }
    }
    Ok(match found.len() {
        0 if sought.len() < TELLING => Origin::Short,
        0 => Origin::None,
        _ => Origin::Quoted(found),
    })
}

/// Whether a release has words one behind the other, in any version that could be read.
pub(super) async fn has(gate: &mut Gate, release: &PublicRelease, sought: &[String]) -> Result<bool, Error> {
    let versions = gate.versions(&release.slug).await?;
    Ok(versions.iter().any(|version| stands(version, sought)))
}

fn stands(version: &PublicVersion, sought: &[String]) -> bool {
    let PublicVersion { text, made_at, .. } = version;
    let body = crate::coverage::source(text, *made_at);
    let body = body.as_ref().map_or("", |read| read.text.as_str());
    [text.headline.as_str(), text.standfirst.as_str(), body].iter().any(|part| has_run(&words(part), sought))
}
