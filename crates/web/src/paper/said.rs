//! What papers about coverage say of a page in the same words: when it was published, how it is marked, what was seen of it since.

use coverage::Article;
use coverage::article::{BlockKind, Role};
use desk::coverage::{Labelled, Looks};
use domain::zone::Zone;
use locale::{Language, format, page, paper, texts};
use media::{Block, Run};
use store::coverage::{Capture, Coverage};

use crate::page::Moment;

/// Most characters of an article's text, and of words that stand beside others.
const LONGEST_TEXT: usize = 20_000;
const LONGEST_WORDS: usize = 500;

/// In which language and on whose clock.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice {
    pub(super) language: Language,
    pub(super) zone: Zone,
}

impl Voice {
    pub(super) fn moment(self, at: jiff::Timestamp) -> Moment {
        Moment::new(at.as_millisecond(), self.zone)
    }

    /// When it was published as the page says; that it says nothing, or what cannot be, with when it was captured first. `brief`: in a table.
    pub(super) fn published(self, coverage: &Coverage, said: bool, brief: bool) -> String {
        let (language, first) = (self.language, self.moment(coverage.reported.1));
        let captured = if brief { first.brief(language) } else { first.full(language) };
        let published = &coverage.capture.published;
        let told = if brief { format::published_brief } else { format::published };
        match (published.is_empty(), said) {
            (true, _) if brief => texts::paper_no_time(language).to_owned(),
            (true, _) => texts::paper_no_time_captured(language, &captured),
            (false, true) => format!("{}{}", told(language, published), self.here(published)),
            (false, false) => texts::paper_unlikely_time(language, &told(language, published), &captured),
        }
    }

    /// The same moment on the office's clock, in brackets, where that shows another day than the page writes.
    fn here(self, published: &str) -> String {
        let Ok(at) = published.parse::<jiff::Timestamp>() else { return String::new() };
        let here = self.moment(at);
        let same = published.starts_with(&here.iso_date());
        if same { String::new() } else { format!(" ({})", here.brief(self.language)) }
    }

    pub(super) fn label(self, label: &Labelled) -> String {
        match label {
            Labelled::Unknown => texts::paper_label_unknown(self.language).to_owned(),
            Labelled::None => texts::paper_no_label(self.language).to_owned(),
            Labelled::With(word) => word.clone(),
        }
    }

    /// What the last look found, and when; where there was none, that there was none.
    pub(super) fn looked(self, looks: Looks<'_>) -> String {
        let language = self.language;
        let Some(last) = looks.last else { return texts::proof_no_look(language).to_owned() };
        let when = self.moment(last.at).brief(language);
        texts::proof_look(language, looks.count, paper::found(language, last.result), &when)
    }

    pub(super) fn entry(self, entry: Option<u64>) -> String {
        match entry {
            Some(number) => texts::paper_entry_number(self.language, &number.to_string()),
            None => texts::paper_no_entry(self.language).to_owned(),
        }
    }

    /// Number and headline of a release.
    pub(super) fn release(self, number: Option<&str>, headline: &str) -> String {
        format!("{} – {headline}", number.unwrap_or(texts::paper_no_number(self.language)))
    }
}

/// The outlet's name, else its host.
pub(super) fn outlet(coverage: &Coverage) -> &str {
    coverage.outlet.as_deref().unwrap_or(&coverage.site)
}

/// The headline, else the address.
pub(super) fn headline(coverage: &Coverage) -> &str {
    let Capture { title, .. } = &coverage.capture;
    if title.trim().is_empty() { &coverage.address } else { title }
}

/// Who wrote it, where that was read.
pub(super) fn writers(language: Language, article: &Article) -> String {
    let named = article.bylines.iter().filter(|byline| !matches!(byline.role, Role::Source | Role::Photographer));
    let said = named.map(|byline| match byline.role {
        Role::Unknown | Role::Author => short(&byline.name),
        role => format!("{}: {}", page::role(language, role), short(&byline.name)),
    });
    said.take(5).collect::<Vec<_>>().join("; ")
}

/// The article's text without what is not part of it, and whether it was cut.
pub(super) fn text(article: &Article) -> (Vec<Block>, bool) {
    let mut room = LONGEST_TEXT;
    let mut blocks = Vec::new();
    for block in &article.blocks {
        let text: String = block.text.chars().take(room).collect();
        let (taken, whole) = (text.chars().count(), block.text.chars().count());
        room -= taken;
        let runs = vec![Run::plain(if taken < whole { format!("{text} …") } else { text })];
        blocks.push(match block.kind {
            BlockKind::Subhead | BlockKind::Entry => Block::Heading(2, runs),
            BlockKind::ListItem => Block::Item(0, None, runs),
            BlockKind::Quote => Block::Quote(runs),
            BlockKind::Paragraph | BlockKind::TableRow => Block::Paragraph(runs),
        });
        if taken < whole {
            return (blocks, true);
        }
    }
    (blocks, false)
}

/// With a capital, as the name of a row.
pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Words that stand beside others, not longer than they can be read there.
pub(super) fn short(words: &str) -> String {
    cut(words, LONGEST_WORDS)
}

/// Words in one line, of so many characters at most.
pub(super) fn cut(words: &str, most: usize) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(most) {
        Some((end, _)) => format!("{} …", words.split_at_checked(end).map_or("", |(head, _)| head)),
        None => words,
    }
}
