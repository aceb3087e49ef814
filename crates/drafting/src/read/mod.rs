//! From a text to its nodes: one pass over the lines, for texts with articles or dictums and for any other.

mod build;
mod head;
mod legal;
mod list;
mod plain;

use thiserror::Error;

use crate::draft::{Draft, Form};
use crate::level::Level;
use crate::line::{Line, lines};
use build::Builder;
use head::{Head, heads};

/// The longest text that is read, in bytes.
pub const LONGEST: usize = 2_000_000;
/// The most nodes that a draft may have.
pub const MOST: usize = 50_000;

/// Why a text is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Longer than [`LONGEST`].
    #[error("long")]
    Long,
    /// More clauses than [`MOST`].
    #[error("many")]
    Many,
}

/// Reads a text. Any text is a draft; one without articles is told as such by its form.
pub fn read(input: &str) -> Result<Draft, Refusal> {
    if input.len() > LONGEST {
        return Err(Refusal::Long);
    }
    let lines = lines(input);
    let heads = heads(&lines);
    let count = |level: Level| heads.iter().flatten().filter(|head| head.level == level).count();
    let opens = count(Level::Chapter) + count(Level::Considering) + count(Level::Decision) > 0;
    let has_articles = count(Level::Article) >= if opens { 1 } else { 2 };
    let is_decision = count(Level::Decision) > 0 && count(Level::Dictum) > 1;
    let builder = if has_articles || is_decision { legal::read(&lines, &heads) } else { plain::read(&lines) };
    let (nodes, steps) = builder.finish().ok_or(Refusal::Many)?;
    let listed = nodes.iter().filter(|node| node.level.is_listed()).count();
    // Articles may all stand in an attachment, where they are no clauses of this draft.
    let has_articles = nodes.iter().any(|node| node.level == Level::Article);
    let form = match (has_articles, is_decision || listed >= 3) {
        (true, _) => Form::Articles,
        (false, true) => Form::Numbered,
        (false, false) => Form::Free,
    };
    let amends = has_articles && amends(&lines, &heads);
    Ok(Draft { form, amends, nodes, steps })
}

/// "PERUBAHAN ATAS …" in the title, articles with Roman numbers, or an order to change: "berbunyi sebagai berikut".
fn amends(lines: &[Line], heads: &[Option<Head>]) -> bool {
    let title = lines.iter().zip(heads).take_while(|(_, head)| head.is_none()).map(|(line, _)| line.text.as_str());
    let words: Vec<String> = title.flat_map(|text| text.split(' ')).map(str::to_lowercase).collect();
    let changes = |at: usize| words.iter().skip(at + 1).take(4).any(|word| word == "atas");
    let first = heads.iter().flatten().find(|head| head.level == Level::Article);
    let orders = |line: &Line| {
        let small = line.text.to_lowercase();
        ["diubah sebagai berikut", "berbunyi sebagai berikut", "sehingga berbunyi"]
            .iter()
            .any(|order| small.contains(order))
    };
    words.iter().enumerate().any(|(at, word)| word == "perubahan" && changes(at))
        || lines.iter().any(orders)
        || first.is_some_and(|head| head.mark.bytes().all(|byte| byte.is_ascii_uppercase()))
}

impl Builder {
    /// The nodes with their ends and ranks; none when they are too many.
    fn finish(self) -> Option<(Vec<crate::draft::Node>, usize)> {
        let full = self.is_full();
        let (mut nodes, steps) = self.into_nodes();
        for at in (0..nodes.len()).rev() {
            let Some(node) = nodes.get_mut(at) else { continue };
            node.next = node.next.max(at + 1);
            let (next, end, parent) = (node.next, node.span.end, node.parent);
            if let Some(parent) = parent.and_then(|parent| nodes.get_mut(parent)) {
                parent.next = parent.next.max(next);
                parent.span.end = parent.span.end.max(end);
            }
        }
        (!full).then_some((nodes, steps))
    }
}
