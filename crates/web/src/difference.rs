//! What changed between two versions, paragraph by paragraph, word by word.

use similar::{ChangeTag, TextDiff};

use crate::page::Mark;

/// Words of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) mark: Mark,
    pub(crate) text: String,
}

/// The paragraphs of both texts, each as runs of words that stayed, went or came.
pub(crate) fn paragraphs(before: &str, after: &str) -> Vec<Vec<Run>> {
    let mut lines: Vec<Vec<Run>> = vec![Vec::new()];
    for change in TextDiff::from_unicode_words(before, after).iter_all_changes() {
        let mark = match change.tag() {
            ChangeTag::Equal => Mark::Same,
            ChangeTag::Delete => Mark::Gone,
            ChangeTag::Insert => Mark::New,
        };
        for (n, text) in change.value().split('\n').enumerate() {
            if n > 0 {
                lines.push(Vec::new());
            }
            push(lines.last_mut(), mark, text);
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn push(line: Option<&mut Vec<Run>>, mark: Mark, text: &str) {
    let Some(line) = line.filter(|_| !text.is_empty()) else { return };
    match line.last_mut().filter(|run| run.mark == mark) {
        Some(run) => run.text.push_str(text),
        None => line.push(Run { mark, text: text.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_changed_word_is_marked() {
        let found = paragraphs("Satu\nPeringkat kedua pada 2021.", "Satu\nPeringkat ketiga pada 2021.");
        let line: Vec<_> = found[1].iter().map(|run| (run.mark, run.text.as_str())).collect();
        assert_eq!(
            line,
            [(Mark::Same, "Peringkat "), (Mark::Gone, "kedua"), (Mark::New, "ketiga"), (Mark::Same, " pada 2021.")]
        );
    }
}
