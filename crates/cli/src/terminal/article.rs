//! An article as text for people: headline, who and when, the text, the quotations, and in short what was taken away.

use coverage::Article;
use coverage::article::BlockKind;
use locale::{format, page, texts};

use super::{Canvas, Tone, visible};

/// The whole article.
pub(crate) fn show(canvas: &Canvas, article: &Article) -> String {
    let mut text = head(canvas, article);
    text += &body(canvas, article);
    text += &quotations(canvas, article);
    text + &notes(canvas, article)
}

fn head(canvas: &Canvas, article: &Article) -> String {
    let language = canvas.language;
    let mut text = canvas.paint(Tone::Quiet, &visible(&article.input)) + "\n";
    if let Some(title) = &article.title {
        let title = canvas.wrap(title, "", "");
        text += &format!("{}\n", canvas.paint(Tone::Strong, title.trim_end()));
    }
    if let Some(subtitle) = &article.subtitle {
        text += &canvas.wrap(subtitle, "", "");
    }
    let shown = |name: &str, value: &str| field(canvas, name, value);
    if article.kind != coverage::article::PageKind::Article {
        text += &shown(texts::field_kind(language), page::kind(language, article.kind));
    }
    if !article.pages.is_empty() {
        text += &shown(texts::field_pages(language), &pages(article));
    }
    if let Some(published) = &article.published {
        text += &shown(texts::field_published(language), &format::published(language, published));
    }
    if let Some(updated) = &article.updated {
        text += &shown(texts::field_updated(language), &format::published(language, updated));
    }
    for byline in &article.bylines {
        text += &shown(page::role(language, byline.role), &byline.name);
    }
    if let Some(label) = &article.label {
        let funder = article.labels.iter().find_map(|label| label.funder.as_deref());
        text +=
            &shown(texts::field_label(language), &funder.map_or_else(|| label.clone(), |by| format!("{label} ({by})")));
    }
    if let Some(dateline) = &article.dateline {
        text += &shown(texts::field_dateline(language), dateline);
    }
    text
}

/// `2 (a.html, b.html)`.
fn pages(article: &Article) -> String {
    let names: Vec<String> = article.pages.iter().map(|page| visible(&page.input)).collect();
    format!("{} ({})", names.len(), names.join(", "))
}

fn body(canvas: &Canvas, article: &Article) -> String {
    let mut text = String::new();
    let mut before = None;
    for block in &article.blocks {
        let (first, rest) = match block.kind {
            BlockKind::ListItem => ("  • ", "    "),
            BlockKind::Quote => ("  │ ", "  │ "),
            BlockKind::Paragraph | BlockKind::Subhead | BlockKind::TableRow | BlockKind::Entry => ("", ""),
        };
        let close = matches!(block.kind, BlockKind::ListItem | BlockKind::TableRow) && before == Some(block.kind);
        if !close {
            text.push('\n');
        }
        let lines = canvas.wrap(&block.text, first, rest);
        match block.kind {
            BlockKind::Subhead | BlockKind::Entry => {
                text += &format!("{}\n", canvas.paint(Tone::Strong, lines.trim_end()));
            }
            _ => text += &lines,
        }
        before = Some(block.kind);
    }
    text
}

fn quotations(canvas: &Canvas, article: &Article) -> String {
    if article.quotations.is_empty() {
        return String::new();
    }
    let mut text = format!("\n{}\n", canvas.paint(Tone::Quiet, texts::field_quotations(canvas.language)));
    for quotation in &article.quotations {
        let speaker = quotation.speaker.as_deref().unwrap_or(texts::unknown_speaker(canvas.language));
        text += &canvas.wrap(&format!("“{}” — {speaker}", quotation.text.trim_end_matches(',')), "  ", "  ");
    }
    text
}

fn notes(canvas: &Canvas, article: &Article) -> String {
    let language = canvas.language;
    let mut text = String::new();
    if !article.removed.is_empty() {
        text += &field(canvas, texts::field_removed(language), &page::removed(language, &article.removed));
    }
    for disagreement in &article.disagreements {
        let values =
            disagreement.values.iter().map(|said| format!("{}: {}", page::witness(language, said.witness), said.value));
        let values = format!("{}: {}", disagreement.field, values.collect::<Vec<_>>().join("; "));
        text += &field(canvas, texts::field_disagreements(language), &values);
    }
    if !article.doubts.is_empty() {
        let doubts: Vec<_> = article.doubts.iter().map(|doubt| page::doubt(language, *doubt)).collect();
        let sure = format!("{}: {}", format::decimal(language, article.confidence, 2), doubts.join("; "));
        text += &field(canvas, texts::field_confidence(language), &sure);
    }
    if text.is_empty() { text } else { format!("\n{text}") }
}

/// `Name: value`, the name in a quiet tone.
fn field(canvas: &Canvas, name: &str, value: &str) -> String {
    let line = canvas.wrap(&format!("{name}: {value}"), "", "  ");
    match line.strip_prefix(name) {
        Some(rest) => format!("{}{rest}", canvas.paint(Tone::Quiet, name)),
        None => line,
    }
}
