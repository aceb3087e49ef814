//! What a look at a page says of differences that were judged before: the words stand, are mended with a notice or without one, or the page
//! is gone. Where it is in doubt no step is taken: an outlet is never told of for what could not be seen.

use domain::judgement::{Standing, Step, Way};
use jiff::Timestamp;
use store::Conn;
use store::coverage::{self, Coverage};
use store::judgement::{self, Judgement, Notice};

use super::{Said, take};
use crate::coverage::{Difference, attention};
use crate::{Desk, Error};

/// What was seen of a page.
#[derive(Debug, Clone)]
pub(crate) enum Seen<'a> {
    /// It is there, and can be read.
    Page(Page<'a>),
    /// It is there, and nothing certain can be said of it.
    Unclear,
    /// It is not there any more; what is to be said of that.
    Gone(&'a [Difference]),
}

/// A page that can be read.
#[derive(Debug, Clone)]
pub(crate) struct Page<'a> {
    /// What differs now.
    pub(crate) differences: &'a [Difference],
    /// Kind and words of the source of which it cannot be told what became of them.
    pub(crate) doubtful: &'a [(String, String)],
    /// The page's text, without notices.
    pub(crate) text: &'a str,
    /// It was not like that at the look before: it may be half a page, or be changed once more.
    pub(crate) fresh: bool,
    /// Whether a notice was found that was not there when it was judged.
    pub(crate) noticed: Noticed,
}

/// Whether a notice of a correction was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Noticed {
    /// It was looked for, and there is none.
    None,
    /// Where it may be could not be looked at.
    Unsure,
    /// Here it is.
    Found(Notice),
}

/// Weighs what was seen: steps are taken, the page's need is stored; whether the outlet has something new to answer. `coverage` has its
/// newest capture.
pub(crate) async fn weigh(
    tx: &mut Conn,
    desk: &Desk,
    coverage: &Coverage,
    seen: &Seen<'_>,
    now: Timestamp,
) -> Result<bool, Error> {
    let mut judged = judgement::of_coverage(tx, coverage.id).await?;
    let mut asks = false;
    for known in &mut judged {
        let Some(step) = step(known, seen).filter(|step| step.from(Some(known.standing)).is_some()) else { continue };
        let (mut reason, mut address) = (String::new(), String::new());
        if let (Step::SeeCorrected, Seen::Page(Page { noticed: Noticed::Found(notice), .. })) = (step, seen) {
            known.notice = notice.clone();
            address.clone_from(&notice.address);
            reason = format!("{} ({})", notice.words, notice.time);
        }
        let said = Said { by: None, reason: reason.trim_end_matches(" ()"), address: &address };
        take(tx, desk, (coverage, known), (step, said), now).await?;
        asks |= matches!(step, Step::SeeEdited | Step::SeeRemoved) && known.told_at.is_some();
    }
    let differences = match seen {
        Seen::Page(Page { differences, .. }) | Seen::Gone(differences) => *differences,
        Seen::Unclear => &[],
    };
    if !matches!(seen, Seen::Unclear) {
        coverage::set_attention(tx, coverage.id, attention(differences, &judged)).await?;
    }
    Ok(asks)
}

/// The step that what was seen leads to; none where nothing changed or there is doubt.
fn step(known: &Judgement, seen: &Seen<'_>) -> Option<Step> {
    let page = match seen {
        Seen::Gone(_) => return Some(Step::SeeRemoved),
        Seen::Unclear => return None,
        Seen::Page(page) => page,
    };
    // Whether a reply was published a person says, and the page can keep its words.
    if known.way != Way::Correction {
        return (known.standing == Standing::Removed).then_some(Step::SeeAgain);
    }
    if page.differences.iter().any(|difference| difference.is_of(known)) {
        return Some(Step::SeeAgain);
    }
    let doubtful = page.doubtful.iter().any(|(kind, words)| *kind == known.kind && *words == known.source_words);
    if doubtful || contains(page.text, &known.page_words) {
        return None;
    }
    match page.noticed {
        Noticed::Found(_) => Some(Step::SeeCorrected),
        Noticed::None if !page.fresh => Some(Step::SeeEdited),
        Noticed::None | Noticed::Unsure => None,
    }
}

/// Whether words stand in a text, whatever the signs and spaces between them.
fn contains(text: &str, words: &str) -> bool {
    let bare = |text: &str| {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.flat_map(|word| [" ".to_owned(), word.to_lowercase()]).collect::<String>() + " "
    };
    let words = bare(words);
    words.len() > 1 && bare(text).contains(&words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_a_text_whole() {
        assert!(contains("Panjangnya 83,7\nkilometer.", "83,7 kilometer"));
        assert!(!contains("Panjangnya 83,78 kilometer.", "83,7"));
        assert!(contains("“Perlu  tujuh menit”, katanya", "perlu tujuh menit,"));
        assert!(!contains("Apa pun", ""));
    }
}
