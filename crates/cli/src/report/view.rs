//! What the report shows of one page, worked out before the template draws it.

use coverage::article::{BlockKind, Doubt, Role};
use coverage::check::{Check, Finding, FindingKind, Side, Verdict};
use coverage::{Article, Release};
use locale::{Language, finding as words, format, page, texts};

use super::marked::{self, Piece, Places, Run};
use crate::findings::{self, Groups, State};

/// One page of the report.
#[derive(Debug)]
pub(crate) struct PageView {
    pub(crate) number: usize,
    pub(crate) kicker: String,
    pub(crate) title: String,
    pub(crate) verdict: String,
    pub(crate) state: State,
    pub(crate) findings: Vec<FindingView>,
    pub(crate) folded: Vec<Fold>,
    pub(crate) form: String,
    pub(crate) reuse: String,
    pub(crate) release: Vec<Line>,
    pub(crate) article: Vec<Line>,
    pub(crate) aside: Vec<Line>,
    /// Findings with words on both sides: each lights up the other side's place.
    pub(crate) pairs: Vec<usize>,
}

/// One finding, shown in full.
#[derive(Debug)]
pub(crate) struct FindingView {
    pub(crate) index: usize,
    pub(crate) state: State,
    pub(crate) kind: &'static str,
    pub(crate) status: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) about: Option<String>,
    pub(crate) quotation: bool,
    pub(crate) release: Vec<Piece>,
    pub(crate) article: Vec<Piece>,
    pub(crate) place: Option<String>,
    /// Whether its words stand in the text shown below.
    pub(crate) in_release: bool,
    pub(crate) in_article: bool,
}

/// Neutral findings under one heading.
#[derive(Debug)]
pub(crate) struct Fold {
    pub(crate) state: State,
    pub(crate) heading: &'static str,
    pub(crate) tally: String,
    pub(crate) items: Vec<FindingView>,
}

/// A line of one of the two texts.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) class: &'static str,
    /// Why the line is not part of the article; empty when it is.
    pub(crate) reason: &'static str,
    pub(crate) runs: Vec<Run>,
}

impl PageView {
    pub(crate) fn new(language: Language, number: usize, release: &Release, article: &Article, check: &Check) -> Self {
        // Where nothing can be told, nothing is shown as found.
        let told = check.verdict != Verdict::CannotTell;
        let silent = Check { findings: Vec::new(), ..check.clone() };
        let check = if told { check } else { &silent };
        let groups = Groups::of(check);
        let release_places = Places::of(&release.text, check, Side::Release);
        let article_places = Places::of(&article.text, check, Side::Article);
        let places = (&release_places, &article_places);
        let view = |finding: &&Finding| FindingView::new(language, check, finding, places);
        let shown = [&groups.differs, &groups.noted, &groups.unknown];
        let folded = groups.folded(language).into_iter().map(|(state, heading, findings)| Fold {
            state,
            heading,
            tally: words::tally(language, findings.iter().copied()),
            items: findings.iter().map(view).collect(),
        });
        let (article_lines, aside) = article_lines(language, article, check, places);
        Self {
            number,
            kicker: kicker(language, article),
            title: article.title.clone().unwrap_or_else(|| check.input.clone()),
            verdict: words::verdict(language, check),
            state: State::of_verdict(check.verdict),
            findings: shown.into_iter().flatten().map(view).collect(),
            folded: folded.collect(),
            form: findings::form(language, &groups.form, article.label.as_deref()),
            reuse: if told {
                texts::reuse(language, check.reuse.article_own, check.reuse.release_reproduced)
            } else {
                String::new()
            },
            release: release_lines(release, check, places),
            article: article_lines,
            aside,
            pairs: (0..check.findings.len()).filter(|i| release_places.has(*i) && article_places.has(*i)).collect(),
        }
    }
}

impl FindingView {
    fn new(language: Language, check: &Check, finding: &Finding, (release, article): (&Places, &Places)) -> Self {
        let index = check.findings.iter().position(|other| std::ptr::eq(other, finding)).unwrap_or_default();
        Self {
            index,
            in_release: release.has(index),
            in_article: article.has(index),
            state: State::of(finding),
            kind: words::kind(language, finding.kind),
            status: words::status(language, finding.status),
            rule: words::rule(language, finding.rule),
            about: words::about(language, finding),
            quotation: finding.kind == FindingKind::Quotation,
            release: marked::side(finding, Side::Release),
            article: marked::side(finding, Side::Article),
            place: finding.article.as_ref().map(|passage| findings::place(language, passage.span)),
        }
    }
}

/// Site, time, label: what stands above the headline.
fn kicker(language: Language, article: &Article) -> String {
    let address = article.url.as_deref().and_then(|url| url.split_once("://"));
    let site = address.map(|(_, rest)| rest.split('/').next().unwrap_or(rest).to_owned());
    let published = article.published.as_deref().map(|published| format::published(language, published));
    let label = article.label.as_deref().map(|label| texts::label_present(language, label));
    let writers = article.bylines.iter().map(|byline| match byline.role {
        Role::Unknown => byline.name.clone(),
        role => format!("{}: {}", page::role(language, role), byline.name),
    });
    let site = site.unwrap_or_else(|| article.input.clone());
    let pages =
        (!article.pages.is_empty()).then(|| format!("{}: {}", texts::field_pages(language), article.pages.len()));
    let missing =
        article.doubts.contains(&Doubt::MorePages).then(|| page::doubt(language, Doubt::MorePages).to_owned());
    [Some(site), published, pages, missing]
        .into_iter()
        .flatten()
        .chain(writers)
        .chain(label)
        .collect::<Vec<_>>()
        .join(" · ")
}

fn release_lines(release: &Release, check: &Check, (own, other): (&Places, &Places)) -> Vec<Line> {
    let lines = marked::lines(&release.text, check, Side::Release, own, other);
    lines.into_iter().map(|runs| Line { class: "paragraph", reason: "", runs }).collect()
}

/// The article's lines with what was taken away between them, and apart from those what stood before or behind.
fn article_lines(
    language: Language,
    article: &Article,
    check: &Check,
    (other, own): (&Places, &Places),
) -> (Vec<Line>, Vec<Line>) {
    let lines = marked::lines(&article.text, check, Side::Article, own, other);
    let mut placed: Vec<(usize, Line)> = Vec::new();
    for (runs, block) in lines.into_iter().zip(&article.blocks) {
        placed.push((block.span.start, Line { class: class(block.kind), reason: "", runs }));
    }
    let inside = article.blocks.first().zip(article.blocks.last()).map(|(first, last)| first.span.start..last.span.end);
    let mut aside = Vec::new();
    for removed in &article.removed {
        let pieces = vec![Piece::plain(&shortened(&removed.text))];
        let reason = page::reason(language, removed.reason);
        let line = Line { class: "removed", reason, runs: vec![Run { pieces, ..Run::default() }] };
        if inside.as_ref().is_some_and(|inside| inside.contains(&removed.span.start)) {
            placed.push((removed.span.start, line));
        } else {
            aside.push(line);
        }
    }
    placed.sort_by_key(|(start, _)| *start);
    (placed.into_iter().map(|(_, line)| line).collect(), aside)
}

fn class(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Paragraph => "paragraph",
        BlockKind::Subhead | BlockKind::Entry => "subhead",
        BlockKind::ListItem => "item",
        BlockKind::Quote => "quote",
        BlockKind::TableRow => "row",
    }
}

/// Enough of a removed piece to know it again.
fn shortened(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut short = words.by_ref().take(40).collect::<Vec<_>>().join(" ");
    if words.next().is_some() {
        short.push_str(" …");
    }
    short
}
