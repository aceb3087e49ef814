//! From chosen lines to the article's blocks: takes the dateline, the closing initials, end marks and inner "Baca juga"
//! off the lines, and keeps each piece with its reason.

use super::byline;
use super::dateline;
use super::label;
use super::line::{Line, LineKind};
use crate::article::{BlockKind, Byline, Label, LabelPlace, Reason, Removed, Role};
use crate::indonesian::lexicon;
use crate::span::MappedText;

/// Closing marks of one article: end mark, initials, label, signature, each perhaps twice.
const MOST_CLOSINGS: usize = 8;

/// The article in the making.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) blocks: Vec<(BlockKind, MappedText)>,
    pub(crate) removed: Vec<Removed>,
    pub(crate) bylines: Vec<Byline>,
    pub(crate) labels: Vec<Label>,
    pub(crate) dateline: Option<String>,
}

impl Draft {
    /// Builds the blocks from the lines without a reason; the others are noted as removed.
    pub(crate) fn build(lines: &[Line], out: &[Option<Reason>], indonesian: bool, outlet: &[String]) -> Self {
        let mut draft = Self::default();
        let mut previous: Option<&Line> = None;
        let last = out.iter().rposition(Option::is_none);
        for (n, (line, reason)) in lines.iter().zip(out).enumerate() {
            if let Some(reason) = reason {
                draft.remove(line.clutter().filter(|_| coarse(*reason)).unwrap_or(*reason), &line.text);
            } else {
                let text = draft.clean(line, indonesian.then_some(outlet), Some(n) == last);
                draft.add(line, text, previous);
                previous = Some(line);
            }
        }
        draft
    }

    fn remove(&mut self, reason: Reason, text: &MappedText) {
        if !text.as_str().trim().is_empty() {
            self.removed.push(Removed { reason, text: text.as_str().trim().to_owned(), span: text.whole_span() });
        }
    }

    /// `outlet` is given where datelines are looked for.
    fn clean(&mut self, line: &Line, outlet: Option<&[String]>, last: bool) -> MappedText {
        let mut text = line.text.clone();
        if let Some(outlet) = outlet.filter(|_| self.blocks.is_empty())
            && (line.kind != LineKind::Heading || text.len() > 100)
        {
            text = self.take_dateline(text, line.emphasised, outlet);
        }
        text = self.take_related(text, line);
        if last {
            text = self.take_closing(text);
        }
        text
    }

    fn take_dateline(&mut self, text: MappedText, emphasised: usize, outlet: &[String]) -> MappedText {
        if let Some(length) = dateline::alone(text.as_str()) {
            self.dateline = text.as_str().get(..length).map(str::to_owned);
            self.remove(Reason::Dateline, &text);
            return MappedText::default();
        }
        let Some(found) = dateline::find(text.as_str(), emphasised, outlet) else { return text };
        self.remove(Reason::Dateline, &text.slice(0..found.skip));
        let place = text.as_str().get(..found.length).map(|d| d.trim_matches([' ', '*', '|', ',']).to_owned());
        self.dateline = place.filter(|place| !place.is_empty());
        text.slice(found.skip..text.len())
    }

    /// "… selesai tahun ini. Baca juga: Jembatan Lain Segera Dibangun": the invitation goes, the sentence stays.
    fn take_related(&mut self, text: MappedText, line: &Line) -> MappedText {
        let lower = text.as_str().to_lowercase();
        if lower.len() != text.len() {
            return text;
        }
        let found = ["baca juga", "baca pula", "baca lainnya", "simak juga", "lihat juga", "read also", "see also"]
            .iter()
            .filter_map(|phrase| {
                let at = lower.rfind(phrase)?;
                let after = lower.get(at + phrase.len()..)?.trim_start();
                let before = lower.get(..at)?.trim_end();
                let closed = before.ends_with(['.', '!', '?', '”', '"', ')', '(', '[', '>', '*']);
                (at > 0 && closed && after.starts_with([':', '»', '>', '-', '–']) && after.len() < 250).then_some(at)
            });
        let Some(at) = found.min() else { return text };
        let at = text.as_str().get(..at).map_or(at, |before| before.trim_end_matches(['(', '[', '>', '*', ' ']).len());
        // Where the link ends, the paragraph may go on.
        let shift = line.text.len() - text.len();
        let after = line.links.iter().map(|link| link.end.saturating_sub(shift)).find(|end| *end > at);
        let end = after.filter(|end| text.as_str().get(*end..).is_some_and(|rest| rest.trim().len() > 20));
        let end = end.unwrap_or(text.len());
        self.remove(Reason::RelatedLink, &text.slice(at..end));
        let mut kept = text.slice(0..at);
        if end < text.len() {
            kept.append(&text.slice(end..text.len()));
        }
        kept
    }

    /// End marks and initials after the last sentence; more than a few are text.
    fn take_closing(&mut self, mut text: MappedText) -> MappedText {
        for _ in 0..MOST_CLOSINGS {
            let Some(start) = closing(text.as_str()) else { break };
            let piece = text.slice(start..text.len());
            let written = piece.as_str().trim().to_owned();
            if let Some(mark) = label::in_initials(&written) {
                let get = |range: std::ops::Range<usize>| written.get(range).unwrap_or_default().to_owned();
                let person = mark.person(&written);
                if let Some(name) = person.clone().map(get) {
                    let at = piece.as_str().find(&name).unwrap_or_default();
                    let span = Some(piece.span(at..at + name.len()));
                    self.bylines.push(Byline { role: Role::Unknown, word: None, name, span });
                }
                self.labels.push(Label {
                    word: get(mark.word),
                    funder: mark.funder.filter(|_| person.is_none()).map(get),
                    place: LabelPlace::Initials,
                    text: written,
                    span: Some(piece.whole_span()),
                });
                self.remove(Reason::Label, &piece);
            } else {
                let known = self.bylines.len();
                if let Some(names) = byline::parse(&written) {
                    self.bylines
                        .extend(names.iter().map(|n| named(n, &piece, piece.as_str().find(&written).unwrap_or(0))));
                } else {
                    self.bylines.extend(signed(&piece));
                }
                let reason = if self.bylines.len() > known { Reason::Byline } else { Reason::EndMark };
                self.remove(reason, &piece);
            }
            let kept = text.as_str().get(..start).map_or(start, |head| head.trim_end().len());
            text = text.slice(0..kept);
        }
        text
    }

    fn add(&mut self, line: &Line, text: MappedText, previous: Option<&Line>) {
        if text.as_str().trim().is_empty() {
            return;
        }
        let joins =
            line.continues && previous.is_some_and(|before| before.block == line.block && before.kind == line.kind);
        if joins
            && let Some((_, block)) = self.blocks.last_mut()
            && !ends_sentence(block.as_str())
            && block.len() > 60
        {
            block.push_unmapped(" ");
            block.append(&text);
            return;
        }
        self.blocks.push((kind(line), text));
    }
}

/// Reasons that come from the element; the line's own words say it better.
fn coarse(reason: Reason) -> bool {
    !matches!(reason, Reason::Title | Reason::Byline | Reason::Label | Reason::Dateline | Reason::Comments)
}

/// Names in the closing brackets: "(Ayu Wandira/Tomi)". Initials are no names.
pub(super) fn signed(piece: &MappedText) -> Vec<Byline> {
    const AGENCIES: [&str; 8] = ["kantor", "berita", "kabar", "news", "pos", "warta", "media", "pers"];
    let text = piece.as_str();
    // "[Kabar]" in square brackets is an agency, "[Ikhwan]" a person.
    let inner = text.trim().trim_matches(['[', ']']);
    let lower = inner.chars().skip(1).all(char::is_lowercase);
    let agency = AGENCIES.iter().any(|word| inner.to_lowercase().contains(word));
    let person = lower && inner.len() > 3 && !agency && !lexicon::is_everyday(inner);
    if text.trim().starts_with('[') && !inner.contains([' ', '/']) && !person {
        return Vec::new();
    }
    let parts = text.trim().trim_matches(['(', ')', '[', ']']).split(['/', '|']).map(str::trim);
    // "(KabarKita.com/Laporan Rina Wati)"
    let parts: Vec<&str> = parts.filter(|part| !part.contains(".com") && !part.contains(".id")).collect();
    if let [part] = parts.as_slice()
        && let Some(names) = byline::parse(part)
    {
        let shift = text.find(part).unwrap_or(0);
        return names.iter().map(|name| named(name, piece, shift)).collect();
    }
    if parts.is_empty() {
        return Vec::new();
    }
    let is_name = |part: &&str| {
        byline::reads_as_name(part)
            && part.len() > 3
            && part.chars().any(char::is_lowercase)
            && !byline::is_unit(part)
            && !matches!(part.to_lowercase().as_str(), "red" | "adv" | "antara")
    };
    if !parts.iter().all(is_name) {
        return Vec::new();
    }
    let place = |part: &&str| text.find(*part).map(|at| at..at + part.len());
    parts
        .iter()
        .map(|part| Byline {
            role: Role::Unknown,
            word: None,
            name: (*part).to_owned(),
            span: place(part).map(|r| piece.span(r)),
        })
        .collect()
}

/// The JSON's byline for a name found in `text`; `shift` is where the parsed string begins in it.
pub(crate) fn named(found: &byline::Named, text: &MappedText, shift: usize) -> Byline {
    let get = |range: &std::ops::Range<usize>| {
        text.as_str().get(range.start + shift..range.end + shift).unwrap_or_default().to_owned()
    };
    Byline {
        role: found.role,
        word: Some(get(&found.word)).filter(|w| !w.is_empty()),
        name: get(&found.name),
        span: Some(text.span(found.name.start + shift..found.name.end + shift)),
    }
}

fn kind(line: &Line) -> BlockKind {
    if super::kind::is_entry_time(line.as_str()) {
        return BlockKind::Entry;
    }
    match line.kind {
        LineKind::Heading => BlockKind::Subhead,
        LineKind::ListItem => BlockKind::ListItem,
        LineKind::Quote => BlockKind::Quote,
        LineKind::TableRow => BlockKind::TableRow,
        LineKind::Paragraph | LineKind::Caption
            if line.as_str().len() < 90
                && line.emphasised * 10 >= line.text.len() * 9
                && !ends_sentence(line.as_str()) =>
        {
            BlockKind::Subhead
        }
        LineKind::Paragraph | LineKind::Caption => BlockKind::Paragraph,
    }
}

pub(crate) fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!', '?', '”', '"', '…', ':', '’', ')', ']'])
}

/// Where a closing mark begins: after the last sentence, `[]`, `***`, `(red)`, `(adv/xx)`.
fn closing(text: &str) -> Option<usize> {
    let trimmed = text.trim_end();
    for mark in ["[]", "***", "**", "*", "###", "##", "#", "■", "□", "●", "◼", "–", "—", "//"] {
        if let Some(before) = trimmed.strip_suffix(mark) {
            return ends_sentence(before).then_some(before.trim_end().len());
        }
    }
    let close = trimmed.chars().next_back().filter(|c| matches!(c, ')' | ']'))?;
    let open = trimmed.rfind(if close == ')' { '(' } else { '[' })?;
    let inside = trimmed.get(open + 1..trimmed.len() - 1)?;
    let before = trimmed.get(..open)?.trim_end();
    let words = inside.split_whitespace().count();
    let letters = inside.chars().filter(|c| c.is_alphabetic()).count();
    let slashed = inside.contains(['/', '*', '|']) && !inside.contains("http");
    let lower = inside.chars().all(|c| c.is_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.' | ' '));
    let short = inside.len() <= 45 && words <= 5;
    let fits = match (ends_sentence(before), before.is_empty()) {
        (true, _) => {
            short
                && (slashed
                    || words <= 3 && inside.len() <= 26
                    || byline::parse(inside).is_some()
                    || label::in_initials(trimmed.get(open..).unwrap_or_default()).is_some())
        }
        (false, true) => short && (slashed || letters <= 5 || words <= 3 && byline::reads_as_name(inside)),
        (false, false) => short && (slashed && words <= 2 && letters <= 16 || lower && letters <= 4 && letters > 1),
    };
    let year = inside.chars().all(|c| c.is_ascii_digit());
    (fits && !year).then_some(before.len())
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "ranges under test")]
mod tests {
    use super::*;

    #[test]
    fn closing_marks_go_and_abbreviations_stay() {
        for (text, kept) in [
            ("Semakin kompleks. []", "Semakin kompleks."),
            ("Semakin kompleks. (Adv/xx/diskominfokaltim)", "Semakin kompleks."),
            ("Semakin kompleks.(rd)", "Semakin kompleks."),
            ("Semakin kompleks,” ujarnya. (*/fa)", "Semakin kompleks,” ujarnya."),
            ("Semakin kompleks (ar/as)", "Semakin kompleks"),
        ] {
            assert_eq!(closing(text).map(|at| &text[..at]), Some(kept), "{text}");
        }
        for text in [
            "Dewan Perwakilan Rakyat Daerah (DPRD)",
            "Digelar Minggu (11/05/2025).",
            "Selesai pada (2025)",
            "Ia hadir.",
        ] {
            assert_eq!(closing(text), None, "{text}");
        }
    }
}
