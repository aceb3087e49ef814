//! A draft as pieces with their numbers, and how they are laid out: plain, Markdown, as from Word, as from a printed page.

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Front,
    Chapter,
    Part,
    Subpart,
    Article,
    Plain,
    Verse,
    Letter,
    Number,
    Closing,
    Attachment,
    Row,
}

/// One line of a draft before it is laid out.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) what: What,
    /// As it is printed, without brackets and points.
    pub(crate) mark: String,
    pub(crate) text: String,
}

impl Piece {
    pub(crate) fn new(what: What, mark: &str, text: &str) -> Self {
        Self { what, mark: mark.to_owned(), text: text.to_owned() }
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Layout {
    Plain,
    Markdown,
    Word,
    Page,
}

pub(crate) const LAYOUTS: [Layout; 4] = [Layout::Plain, Layout::Markdown, Layout::Word, Layout::Page];

pub(crate) fn print(pieces: &[Piece], layout: Layout) -> String {
    let mut text = String::new();
    let mut lines = 0;
    let mut page = 1;
    for piece in pieces {
        let line = line(piece, layout);
        match layout {
            Layout::Plain => text += &format!("{line}\n"),
            Layout::Markdown | Layout::Word if piece.what == What::Row => text += &format!("{line}\n"),
            Layout::Markdown | Layout::Word => text += &format!("{line}\n\n"),
            Layout::Page => {
                for line in wrap(&line) {
                    text += &format!("{line}\n");
                    lines += 1;
                    if lines % 34 == 0 {
                        page += 1;
                        text += &format!("\n- {page} -\n\n");
                    }
                }
            }
        }
    }
    text
}

fn line(piece: &Piece, layout: Layout) -> String {
    let Piece { what, mark, text } = piece;
    let is_markdown = matches!(layout, Layout::Markdown);
    let gap = if matches!(layout, Layout::Word) { "\t" } else { " " };
    let upper = text.to_uppercase();
    match what {
        What::Chapter if is_markdown => format!("## BAB {mark} {upper}"),
        What::Chapter => format!("BAB {mark}\n{upper}"),
        What::Part if is_markdown => format!("### Bagian {mark}: {text}"),
        What::Part => format!("Bagian {mark}\n{text}"),
        What::Subpart if is_markdown => format!("#### Paragraf {mark} – {text}"),
        What::Subpart => format!("Paragraf {mark}\n{text}"),
        What::Article if is_markdown => format!("**Pasal {mark}**"),
        What::Article => format!("Pasal {mark}"),
        What::Verse if matches!(layout, Layout::Page) => format!("({mark}){text}"),
        What::Verse => format!("({mark}){gap}{text}"),
        What::Letter | What::Number => format!("{mark}.{gap}{text}"),
        What::Attachment if mark.is_empty() => format!("LAMPIRAN\n{upper}"),
        What::Attachment => format!("LAMPIRAN {mark}\n{upper}"),
        What::Row if is_markdown => format!("| {mark} | {text} |"),
        What::Row => format!("{mark}\t{text}\t1.000"),
        What::Front | What::Plain | What::Closing => text.clone(),
    }
}

/// Lines of a printed page; a word is never cut.
fn wrap(line: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for part in line.split('\n') {
        let mut open = String::new();
        for word in part.split(' ') {
            if !open.is_empty() && open.len() + word.len() > 62 {
                lines.push(std::mem::take(&mut open));
            }
            if !open.is_empty() {
                open.push(' ');
            }
            open += word;
        }
        lines.push(open);
    }
    lines
}
