//! Blocks written as Markdown. Whatever the words hold, read again they are the same words.

use crate::block::{Block, Run, words};

/// The text.
pub(crate) fn markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut in_list = false;
    for block in blocks {
        let item = matches!(block, Block::Item(..));
        if !out.is_empty() {
            out += if item && in_list { "\n" } else { "\n\n" };
        }
        in_list = item;
        match block {
            Block::Heading(level, runs) => {
                out += &"#".repeat(usize::from(*level));
                out.push(' ');
                // A heading is as strong as it is.
                out += &escaped(&words(runs).replace('\n', " "));
            }
            Block::Paragraph(runs) => out += &guarded(&line(runs)),
            Block::Item(depth, number, runs) => {
                out += &"    ".repeat((*depth).min(4));
                out += &number.map_or("- ".to_owned(), |number| format!("{number}. "));
                out += &guarded(&line(runs).replace('\n', " "));
            }
            Block::Quote(runs) => {
                out += &guarded(&line(runs)).lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n");
            }
            Block::Table(rows) => out += &table(rows),
        }
    }
    out
}

fn table(rows: &[Vec<Vec<Run>>]) -> String {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let row = |cells: &[Vec<Run>]| {
        let cell = |index| cells.get(index).map(|runs: &Vec<Run>| line(runs)).unwrap_or_default();
        let cells = (0..width).map(|index| cell(index).replace("\\\n", " ").replace('\n', " "));
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let mut lines: Vec<String> = rows.iter().map(|cells| row(cells)).collect();
    lines.insert(1.min(lines.len()), format!("|{}", "---|".repeat(width)));
    lines.join("\n")
}

/// Runs on one line; a break inside becomes Markdown's own.
fn line(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        let words = run.text.trim();
        if words.is_empty() {
            out.push_str(if run.text.contains('\n') {
                "\\\n"
            } else if run.text.is_empty() {
                ""
            } else {
                " "
            });
            continue;
        }
        let (before, after) = around(&run.text);
        let marks = match (run.strong, run.emphatic) {
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => "",
        };
        let words = escaped(words).replace('\n', "\\\n");
        let words = match &run.link {
            Some(address) => format!("[{words}](<{}>)", address.replace(['<', '>', '\n', '\\'], "")),
            None => words,
        };
        out += &format!("{before}{marks}{words}{marks}{after}");
    }
    // A break at an end breaks nothing.
    let mut line = out.trim_matches(' ');
    while let Some(rest) = line.strip_prefix("\\\n").or_else(|| line.strip_suffix("\\\n")) {
        line = rest.trim_matches(' ');
    }
    line.to_owned()
}

/// One space where there was white space around the words.
fn around(text: &str) -> (&'static str, &'static str) {
    let space = |found: bool| if found { " " } else { "" };
    let before = text.len() > text.trim_start().len();
    let after = text.len() > text.trim_end().len();
    (space(before), space(after))
}

/// Words whose marks stand for themselves.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '|' | '~' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A line that begins like a heading, a list or a quotation and is none.
fn guarded(text: &str) -> String {
    let guard = |line: &str| {
        let digits = line.chars().take_while(char::is_ascii_digit).count();
        let rest = line.get(digits..).unwrap_or_default();
        if digits > 0 && rest.starts_with(['.', ')']) {
            let (number, rest) = line.split_at_checked(digits).unwrap_or((line, ""));
            format!("{number}\\{rest}")
        } else if line.starts_with(['#', '-', '+', '=']) {
            format!("\\{line}")
        } else {
            line.to_owned()
        }
    };
    text.lines().map(guard).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::blocks;

    fn again(text: &str) {
        let own = vec![
            Block::Paragraph(vec![Run::plain(text)]),
            Block::Item(0, None, vec![Run::plain(text)]),
            Block::Item(0, None, vec![Run { strong: true, ..Run::plain(text) }]),
            Block::Quote(vec![Run::plain(text)]),
            Block::Heading(2, vec![Run::plain(text)]),
            Block::Table(vec![
                vec![vec![Run::plain(text)], vec![Run::plain("b")]],
                vec![vec![], vec![Run::plain(text)]],
            ]),
        ];
        for block in own {
            let written = markdown(std::slice::from_ref(&block));
            assert_eq!(blocks(&written), [block], "{written}");
        }
    }

    #[test]
    fn words_read_again_are_the_same_words() {
        for text in [
            "Harga *naik* 3_000 [lihat](x) <b>tebal</b> & ` `kutip`",
            "# bukan judul",
            "- bukan butir",
            "1. bukan nomor",
            "2025) bukan nomor",
            "> bukan kutipan",
            "a | b \\| c",
            "C:\\data\\",
            "~~coret~~ http://a.example/x_y_z",
            "=== ---",
            "&amp; &copy; &#65;",
        ] {
            again(text);
        }
    }

    #[test]
    fn marks_stand_at_the_words_and_not_at_the_spaces() {
        let strong = Run { strong: true, ..Run::plain(" siap ") };
        let runs = vec![Run::plain("Kami"), strong, Run::plain("melayani")];
        assert_eq!(markdown(&[Block::Paragraph(runs)]), "Kami **siap** melayani");
        let link = Run { link: Some("https://a.example/(x)".into()), ..Run::plain("Sari") };
        assert_eq!(markdown(&[Block::Paragraph(vec![link])]), "[Sari](<https://a.example/(x)>)");
    }

    #[test]
    fn a_list_is_one_list() {
        let item = |depth, number, text: &str| Block::Item(depth, number, vec![Run::plain(text)]);
        let list = vec![item(0, None, "satu"), item(1, Some(1), "dua"), item(0, None, "tiga")];
        assert_eq!(blocks(&markdown(&list)), list);
    }
}
