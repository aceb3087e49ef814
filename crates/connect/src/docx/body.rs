//! The paragraphs of a part: text inserted by tracked changes is kept, deleted or moved-away text dropped, the cells of a
//! table row joined. What was deleted is not counted either.

use super::counting::{Counting, Numbered};
use super::numbering::Numbering;
use super::styles::{Styles, heading};
use super::xml::{Element, Step, walk};
use super::{DocxError, LoneNumber, Number, Paragraph, ParagraphKind};

/// A paragraph that has begun.
#[derive(Default)]
struct Open {
    text: String,
    numbered: Numbered,
    outline: Option<u8>,
    /// Its end was deleted: the next paragraph goes on where it stops.
    joined: bool,
}

/// A table row that has begun.
#[derive(Default)]
struct Row {
    cells: Vec<String>,
    /// Or one around it is.
    deleted: bool,
}

/// What a part says.
#[derive(Default)]
pub(super) struct Content {
    pub(super) paragraphs: Vec<Paragraph>,
    pub(super) lone_numbers: Vec<LoneNumber>,
}

struct Body<'a> {
    styles: &'a Styles,
    counting: Counting<'a>,
    done: Content,
    open: Vec<Open>,
    rows: Vec<Row>,
    carried: String,
    /// Elements inside one that is left out.
    skipped: usize,
    in_text: bool,
    in_properties: bool,
    in_row_properties: bool,
}

/// Elements whose content is not text of the document: deletions, old properties, settings, the second form of what is
/// drawn twice, readings above characters.
const LEFT_OUT: [&str; 14] = [
    "del",
    "moveFrom",
    "mc:Fallback",
    "pPrChange",
    "rPrChange",
    "sectPr",
    "tblPr",
    "tblGrid",
    "tcPr",
    "sdtPr",
    "instrText",
    "delText",
    "delInstrText",
    "rt",
];

pub(super) fn read(part: &str, text: &str, styles: &Styles, numbering: &Numbering) -> Result<Content, DocxError> {
    let mut body = Body {
        styles,
        counting: Counting::new(numbering, styles),
        done: Content::default(),
        open: Vec::new(),
        rows: Vec::new(),
        carried: String::new(),
        skipped: 0,
        in_text: false,
        in_properties: false,
        in_row_properties: false,
    };
    walk(part, text, |step| match step {
        Step::Start(element) => body.start(&element),
        Step::End(name) => body.end(name),
        Step::Text(text) if body.in_text && body.skipped == 0 => body.push(text),
        Step::Text(_) => {}
    })?;
    let carried = std::mem::take(&mut body.carried);
    body.add(ParagraphKind::Text, None, &carried);
    Ok(body.done)
}

impl Body<'_> {
    fn start(&mut self, element: &Element<'_>) {
        if self.skipped > 0 || self.is_left_out(element) {
            self.skipped = self.skipped.saturating_add(1);
            return;
        }
        match element.name {
            "p" => self.open.push(Open { text: std::mem::take(&mut self.carried), ..Open::default() }),
            "pPr" => self.in_properties = true,
            "trPr" => self.in_row_properties = true,
            "tr" => {
                let deleted = self.rows.last().is_some_and(|row| row.deleted);
                self.rows.push(Row { deleted, ..Row::default() });
            }
            "tc" => {
                if let Some(row) = self.rows.last_mut() {
                    row.cells.push(String::new());
                }
            }
            "t" => self.in_text = true,
            _ if self.in_properties => self.property(element),
            "del" if self.in_row_properties => {
                if let Some(row) = self.rows.last_mut() {
                    row.deleted = true;
                }
            }
            "tab" | "ptab" => self.push("\t"),
            "br" | "cr" => self.push("\n"),
            "noBreakHyphen" => self.push("-"),
            _ => {}
        }
    }

    /// A deletion inside properties is a mark on the paragraph or row, not a deleted piece.
    fn is_left_out(&self, element: &Element<'_>) -> bool {
        let separator = || element.attribute("type").is_some_and(|kind| kind != "normal");
        match element.name {
            "del" | "moveFrom" if self.in_properties || self.in_row_properties => false,
            "footnote" | "endnote" => separator(),
            name => LEFT_OUT.contains(&name),
        }
    }

    fn property(&mut self, element: &Element<'_>) {
        let Some(open) = self.open.last_mut() else { return };
        let value = || element.attribute("val").unwrap_or_default();
        match element.name {
            "pStyle" => open.numbered.style = Some(value()),
            "outlineLvl" => open.outline = value().parse().ok(),
            "numId" => open.numbered.list = Some(value()),
            "ilvl" => open.numbered.level = value().parse().ok(),
            "del" | "moveFrom" => open.joined = true,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.skipped > 0 {
            self.skipped = self.skipped.saturating_sub(1);
            return;
        }
        match name {
            "t" => self.in_text = false,
            "pPr" => self.in_properties = false,
            "trPr" => self.in_row_properties = false,
            "p" => self.close_paragraph(),
            "tr" => self.close_row(),
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut() {
            open.text.push_str(text);
        }
    }

    fn close_paragraph(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if open.joined {
            self.carried = open.text;
            return;
        }
        let styled = open.numbered.style.as_deref().map_or(ParagraphKind::Text, |id| self.styles.kind(id));
        let is_listed = open.numbered.list.as_deref().is_some_and(|list| list != "0");
        let kind = match open.outline.and_then(heading) {
            Some(heading) if styled == ParagraphKind::Text => heading,
            _ if is_listed && styled == ParagraphKind::Text => ParagraphKind::ListItem,
            _ => styled,
        };
        let is_deleted = self.rows.last().is_some_and(|row| row.deleted);
        let number = if is_deleted { None } else { self.counting.count(&open.numbered) };
        self.add(kind, number, &open.text);
    }

    /// Adds to the cell that is being filled, or to the document.
    fn add(&mut self, kind: ParagraphKind, number: Option<String>, text: &str) {
        let begins = text.trim_start();
        let own_line = text.strip_suffix(begins).is_some_and(|spaces| spaces.contains('\n'));
        let text = begins.trim_end();
        if text.is_empty() {
            if let Some(shown) = number.filter(|_| self.rows.is_empty()) {
                self.done.lone_numbers.push(LoneNumber { before: self.done.paragraphs.len(), shown });
            }
            return;
        }
        if let Some(cell) = self.rows.last_mut().and_then(|row| row.cells.last_mut()) {
            if !cell.is_empty() {
                cell.push(' ');
            }
            // A row is one line.
            cell.push_str(&text.replace('\n', " "));
        } else {
            let number = number.map(|shown| Number { shown, own_line });
            self.done.paragraphs.push(Paragraph { kind, number, text: text.to_owned() });
        }
    }

    fn close_row(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        if !row.deleted {
            self.add(ParagraphKind::TableRow, None, &row.cells.join("\t"));
        }
    }
}
