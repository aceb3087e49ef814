//! Cells of words in tones, broken into lines of a given width and set side by side.

use textwrap::core::display_width;

use super::{Canvas, Tone};

/// A cell: words, each with its tone.
#[derive(Debug, Default, Clone)]
pub(crate) struct Cell(Vec<(String, Tone)>);

impl Cell {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// The same cell with the words of `text` after the others.
    pub(crate) fn with(mut self, tone: Tone, text: &str) -> Self {
        self.push(tone, text);
        self
    }

    /// Appends the words of `text`.
    pub(crate) fn push(&mut self, tone: Tone, text: &str) {
        let text = super::visible(text);
        self.0.extend(text.split_whitespace().map(|word| (word.to_owned(), tone)));
    }

    /// Appends words of one side of a difference; without colour, signs tell the sides apart.
    pub(crate) fn push_marked(&mut self, canvas: &Canvas, tone: Tone, text: &str) {
        match tone {
            Tone::Gone if !canvas.colour => self.push(tone, &format!("[-{}-]", text.trim())),
            Tone::Came if !canvas.colour => self.push(tone, &format!("{{+{}+}}", text.trim())),
            _ => self.push(tone, text),
        }
    }

    /// Puts `mark` in front of the first word or behind the last, without a space.
    pub(crate) fn quoted(mut self, open: &str, close: &str) -> Self {
        if let Some((word, _)) = self.0.first_mut() {
            word.insert_str(0, open);
        }
        if let Some((word, _)) = self.0.last_mut() {
            word.push_str(close);
        }
        self
    }

    fn lines(&self, width: usize) -> Vec<Vec<&(String, Tone)>> {
        let mut lines: Vec<Vec<&(String, Tone)>> = vec![Vec::new()];
        let mut used = 0;
        for word in &self.0 {
            let needed = display_width(&word.0);
            if used > 0 && used + 1 + needed > width {
                lines.push(Vec::new());
                used = 0;
            }
            used += needed + usize::from(used > 0);
            if let Some(line) = lines.last_mut() {
                line.push(word);
            }
        }
        lines
    }
}

/// The cells beside each other, each in a column of its width; a gap of two between them.
pub(crate) fn row(canvas: &Canvas, indent: usize, cells: &[(usize, Cell)]) -> String {
    let columns: Vec<_> = cells.iter().map(|(width, cell)| (*width, cell.lines(*width))).collect();
    let height = columns.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let mut text = String::new();
    for number in 0..height {
        let mut line = " ".repeat(indent);
        for (width, lines) in &columns {
            let words = lines.get(number).map(Vec::as_slice).unwrap_or_default();
            let used: usize = words.iter().map(|(word, _)| display_width(word) + 1).sum();
            line += &phrase(canvas, words);
            line += &" ".repeat((width + 3).saturating_sub(used.max(1)));
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}

/// Words with their spaces; neighbours of one tone are painted as one run.
fn phrase(canvas: &Canvas, words: &[&(String, Tone)]) -> String {
    let runs = words.chunk_by(|left, right| left.1 == right.1).map(|run| {
        let words: Vec<&str> = run.iter().map(|(word, _)| word.as_str()).collect();
        canvas.paint(run.first().map_or(Tone::Plain, |(_, tone)| *tone), &words.join(" "))
    });
    runs.collect::<Vec<_>>().join(" ")
}
