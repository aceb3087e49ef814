//! A comparison as a table for people: the verdict in a sentence, what differs with its words side by side, the rest
//! folded into one line each.

use coverage::Article;
use coverage::article::Doubt;
use coverage::check::{Check, Finding, FindingKind, Passage, Side, Verdict};
use locale::{finding as words, page, texts};
use web::comparison::{Groups, State, findings};

use super::table::{Cell, row};
use super::{Canvas, Tone, visible};

/// The whole comparison of one page.
pub(crate) fn show(canvas: &Canvas, article: &Article, check: &Check) -> String {
    let language = canvas.language;
    let mut text = canvas.paint(Tone::Quiet, &visible(&check.input)) + "\n";
    if let Some(title) = &article.title {
        text += &format!("{}\n", canvas.paint(Tone::Strong, &visible(title)));
    }
    let state = State::of_verdict(check.verdict);
    text += &line(canvas, state, &words::verdict(language, check));
    if check.verdict == Verdict::CannotTell {
        return text;
    }
    if article.doubts.contains(&Doubt::MorePages) {
        text += &line(canvas, State::Unknown, page::doubt(language, Doubt::MorePages));
    }
    let groups = Groups::of(check);
    let shown: Vec<&Finding> =
        [&groups.differs, &groups.noted, &groups.unknown].into_iter().flatten().copied().collect();
    if !shown.is_empty() {
        text += &format!("\n{}", heading(canvas));
        text.extend(shown.into_iter().map(|finding| entry(canvas, finding)));
        text.push('\n');
    }
    for (state, heading, findings) in groups.folded(language) {
        text += &line(canvas, state, &format!("{heading}: {}", words::tally(language, findings.iter().copied())));
    }
    let form = findings::form(language, &groups.form, article.label.as_deref());
    if !form.is_empty() {
        text += &line(canvas, State::Neutral, &format!("{}: {form}", texts::fold_form(language)));
    }
    let reuse = texts::reuse(language, check.reuse.article_own, check.reuse.release_reproduced);
    text + &line(canvas, State::Neutral, &reuse)
}

/// Widths of the three columns.
fn columns(canvas: &Canvas) -> (usize, usize, usize) {
    let first = if canvas.width >= 80 { 20 } else { 14 };
    let text = (canvas.width.saturating_sub(first + 8)) / 2;
    (first, text, text)
}

fn heading(canvas: &Canvas) -> String {
    let (first, release, article) = columns(canvas);
    let quiet = |text| Cell::new().with(Tone::Quiet, text);
    let language = canvas.language;
    let cells = [
        (first, Cell::new()),
        (release, quiet(texts::column_release(language))),
        (article, quiet(texts::column_article(language))),
    ];
    row(canvas, 2, &cells)
}

/// One finding: what it is, the words of both sides, and beneath them what the rule says and where it stands.
fn entry(canvas: &Canvas, finding: &Finding) -> String {
    let language = canvas.language;
    let (first, release, article) = columns(canvas);
    let state = State::of(finding);
    let name = format!("{} {}", words::kind(language, finding.kind), words::status(language, finding.status));
    let mut label = Cell::new().with(state.into(), state.shape());
    label.push(state.into(), &name);
    let cells = [
        (first, label),
        (release, side(canvas, finding, finding.release.as_ref(), Side::Release)),
        (article, side(canvas, finding, finding.article.as_ref(), Side::Article)),
    ];
    let mut text = row(canvas, 2, &cells);
    let place = finding.article.as_ref().map(|passage| findings::place(language, passage.span));
    let about = words::about(language, finding);
    let notes = [Some(words::rule(language, finding.rule).to_owned()), about, place];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    let note = Cell::new().with(Tone::Quiet, &notes.join(" · "));
    text += &row(canvas, 2, &[(first, Cell::new()), (release + article + 2, note)]);
    text
}

/// The words of one side, those that the other side lacks in their own tone.
fn side(canvas: &Canvas, finding: &Finding, passage: Option<&Passage>, side: Side) -> Cell {
    let Some(passage) = passage else { return Cell::new().with(Tone::Quiet, "–") };
    let mut cell = Cell::new();
    let difference = findings::difference(finding);
    for piece in difference.iter().filter(|piece| piece.side == Side::Both || piece.side == side) {
        let tone = match piece.side {
            Side::Both => Tone::Plain,
            Side::Release => Tone::Gone,
            Side::Article => Tone::Came,
        };
        cell.push_marked(canvas, tone, &piece.text);
    }
    if difference.is_empty() {
        cell.push(Tone::Plain, &passage.text);
    }
    if finding.kind == FindingKind::Quotation { cell.quoted("“", "”") } else { cell }
}

/// A line that opens with its state's shape; further lines hang beneath the words.
fn line(canvas: &Canvas, state: State, text: &str) -> String {
    let wrapped = canvas.wrap(&format!("{} {text}", state.shape()), "", "  ");
    match wrapped.strip_prefix(state.shape()) {
        Some(rest) => format!("{}{rest}", canvas.paint(state.into(), state.shape())),
        None => wrapped,
    }
}
