//! What the report shows of one page, worked out before the template draws it.

use coverage::article::{BlockKind, Doubt, Role};
use coverage::check::{Check, Finding, FindingKind, Side, Verdict};
use coverage::{Article, Release};
use locale::{Language, finding as words, format, page, texts};

use super::findings::{self, Groups, State};
use super::marked::{self, Piece, Places, Run};

/// One page of the report.
#[derive(Debug)]
pub struct PageView {
    /// Its number on the page.
    pub number: usize,
    /// Site, time, label.
    pub kicker: String,
    /// Its headline.
    pub title: String,
    /// The verdict in a sentence.
    pub verdict: String,
    /// The verdict as a state.
    pub state: State,
    /// What differs, is noted, or cannot be told.
    pub findings: Vec<FindingView>,
    /// The neutral rest.
    pub folded: Vec<Fold>,
    /// Byline, source, label and order in a few words.
    pub form: String,
    /// How much is own text.
    pub reuse: String,
    /// On how many pages the article stands, or that some of them are not known; empty where it stands on one.
    pub parts: String,
    /// Some of its pages are not known.
    pub is_part: bool,
    /// The release, findings drawn in.
    pub release: Vec<Line>,
    /// The article, findings drawn in.
    pub article: Vec<Line>,
    /// What stands before and behind the article.
    pub aside: Vec<Line>,
    /// Findings with words on both sides: each lights up the other side's place.
    pub pairs: Vec<usize>,
}

/// One finding, shown in full.
#[derive(Debug)]
pub struct FindingView {
    /// Its place in the check.
    pub index: usize,
    /// Its state.
    pub state: State,
    /// What it is about: a quotation, a number.
    pub kind: &'static str,
    /// What became of it.
    pub status: &'static str,
    /// The rule in a sentence.
    pub rule: &'static str,
    /// Whom or what it is about.
    pub about: Option<String>,
    /// It is a quotation.
    pub quotation: bool,
    /// The release's words.
    pub release: Vec<Piece>,
    /// The article's words.
    pub article: Vec<Piece>,
    /// Where they stand in the page.
    pub place: Option<String>,
    /// Whether its words stand in the text shown below.
    pub in_release: bool,
    /// Whether its words stand in the article shown below.
    pub in_article: bool,
}

/// Neutral findings under one heading.
#[derive(Debug)]
pub struct Fold {
    /// Their state.
    pub state: State,
    /// What they have in common.
    pub heading: &'static str,
    /// How many of each kind.
    pub tally: String,
    /// They.
    pub items: Vec<FindingView>,
}

/// A line of one of the two texts.
#[derive(Debug)]
pub struct Line {
    /// What it is in markup.
    pub class: &'static str,
    /// Why the line is not part of the article; empty when it is.
    pub reason: &'static str,
    /// Its words.
    pub runs: Vec<Run>,
}

impl PageView {
    /// Works out a page.
    pub fn new(language: Language, number: usize, release: &Release, article: &Article, check: &Check) -> Self {
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
        let is_part = article.doubts.contains(&Doubt::MorePages);
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
            parts: match article.pages.len() {
                _ if is_part => texts::article_part(language).to_owned(),
                0 | 1 => String::new(),
                pages => texts::article_pages(language, pages),
            },
            is_part,
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
