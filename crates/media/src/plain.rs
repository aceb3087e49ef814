//! A release's Markdown as plain text, for a chat or an editor that knows no looks.

use crate::block::{Block, blocks, words};

/// The text: paragraphs apart by an empty line, lists with `-` or their numbers, links with their addresses.
pub fn plain(markdown: &str) -> String {
    let mut out = String::new();
    let mut in_list = false;
    for block in blocks(markdown) {
        let item = matches!(block, Block::Item(..));
        if !out.is_empty() {
            out += if item && in_list { "\n" } else { "\n\n" };
        }
        in_list = item;
        match block {
            Block::Heading(_, runs) => out += &words(&runs),
            Block::Paragraph(runs) | Block::Quote(runs) => out += &told(&runs),
            Block::Item(depth, number, runs) => {
                out += &"  ".repeat(depth);
                out += &number.map_or("- ".to_owned(), |number| format!("{number}. "));
                out += &told(&runs).replace('\n', " ");
            }
            Block::Table(rows) => {
                let row = |cells: &Vec<_>| cells.iter().map(|cell: &Vec<_>| told(cell)).collect::<Vec<_>>().join("\t");
                out += &rows.iter().map(row).collect::<Vec<_>>().join("\n");
            }
        }
    }
    out
}

/// Words, with the address of a link behind it where the words are not the address.
fn told(runs: &[crate::block::Run]) -> String {
    let run = |run: &crate::block::Run| match &run.link {
        Some(address) if *address != run.text => format!("{} ({address})", run.text),
        _ => run.text.clone(),
    };
    runs.iter().map(run).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_readable_without_its_looks() {
        let text = "# Cara\n\nKami **siap**, kata [Sari](https://a.example).\n\n1. Satu\n2. Dua\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> kutip";
        assert_eq!(
            plain(text),
            "Cara\n\nKami siap, kata Sari (https://a.example).\n\n1. Satu\n2. Dua\n\na\tb\n1\t2\n\nkutip"
        );
    }
}
