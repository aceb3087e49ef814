//! What changed between two versions, paragraph by paragraph, word by word.

use imara_diff::{Algorithm, Diff, InternedInput};

use crate::page::Mark;

/// Words of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) mark: Mark,
    pub(crate) text: String,
}

/// The paragraphs of both texts, each as runs of words that stayed, went or came.
pub(crate) fn paragraphs(before: &str, after: &str) -> Vec<Vec<Run>> {
    let (old, new) = (pieces(before), pieces(after));
    let mut input = InternedInput::default();
    input.update_before(old.iter().copied());
    input.update_after(new.iter().copied());
    let mut diff = Diff::compute(Algorithm::Myers, &input);
    diff.postprocess_no_heuristic(&input);
    let mut lines = vec![Vec::new()];
    let mut new = new.into_iter().zip(0..).peekable();
    for (piece, at) in old.into_iter().zip(0..) {
        if diff.is_removed(at) {
            add(&mut lines, Mark::Gone, piece);
            continue;
        }
        while let Some((came, _)) = new.next_if(|(_, at)| diff.is_added(*at)) {
            add(&mut lines, Mark::New, came);
        }
        add(&mut lines, Mark::Same, piece);
        new.next();
    }
    for (came, _) in new {
        add(&mut lines, Mark::New, came);
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Words, with the points and hyphens inside them ("11.725", "undang-undang"), and each character between words.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_alphanumeric() { word(rest) } else { first.len_utf8() };
        let Some((piece, after)) = rest.split_at_checked(length) else { break };
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// How many bytes the word at the start of `text` has.
fn word(text: &str) -> usize {
    let mut chars = text.char_indices().peekable();
    while let Some((at, one)) = chars.next() {
        let joins = matches!(one, '.' | ',' | ':' | '-' | '\'' | '’')
            && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if !joins && !one.is_alphanumeric() {
            return at;
        }
    }
    text.len()
}

fn add(lines: &mut Vec<Vec<Run>>, mark: Mark, piece: &str) {
    match piece {
        "\n" => lines.push(Vec::new()),
        _ => push(lines.last_mut(), mark, piece),
    }
}

fn push(line: Option<&mut Vec<Run>>, mark: Mark, text: &str) {
    let Some(line) = line else { return };
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

    #[test]
    fn a_text_of_other_paragraphs_is_put_together_again() {
        let (before, after) =
            ("Naik 11.725 orang.\nUndang-undang, kata dia.\nHabis", "Baru.\nNaik 11.275 orang.\nHabis, kata dia.");
        let found = paragraphs(before, after);
        let text = |left: Mark| {
            let line = |line: &Vec<Run>| {
                line.iter().filter(|run| run.mark != left).map(|run| run.text.clone()).collect::<String>()
            };
            found.iter().map(line).collect::<String>()
        };
        assert_eq!(text(Mark::New), before.replace('\n', ""));
        assert_eq!(text(Mark::Gone), after.replace('\n', ""));
        assert!(found.concat().contains(&Run { mark: Mark::New, text: "11.275".to_owned() }));
    }
}
