//! A page compared with the version of its release that stood when it was published: what an office mended later is no fault of who
//! carried it before.

use std::sync::Arc;

use coverage::article::PageKind;
use coverage::check::{Check, Paid, Verdict};
use coverage::compare::Prepared;
use coverage::page;
use coverage::{Article, Input, Release};
use domain::coverage::Outcome;
use domain::id::{ReleaseId, VersionId};
use domain::release::ReleaseText;
use jiff::Timestamp;
use jiff::tz::Offset;
use store::version::{Act, Version};

use super::index::Index;
use super::{Press, Sheet};

/// A page with its comparison.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The release as it stood then.
    pub release: Release,
    /// The page, read.
    pub article: Article,
    /// What the comparison found.
    pub check: Check,
}

/// What is known of an article before it is read.
#[derive(Debug, Clone)]
pub(crate) struct Raw {
    /// Its page, or the first of them.
    pub(crate) first: Sheet,
    /// The others, in their order.
    pub(crate) further: Vec<Sheet>,
}

impl Raw {
    /// An article of one page.
    pub(crate) fn of(first: Sheet) -> Self {
        Self { first, further: Vec::new() }
    }

    /// The article in an archive, by the address and the character set that are known of its first page.
    pub(super) fn opened(press: &Arc<dyn Press>, archive: &[u8], address: &str, charset: &str) -> Option<Self> {
        let mut sheets = press.open(archive).into_iter();
        let charset = Some(charset.to_owned()).filter(|charset| !charset.is_empty());
        let first = Sheet { address: address.to_owned(), charset, ..sheets.next()? };
        Some(Self { first, further: sheets.collect() })
    }

    /// All its pages.
    pub(super) fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        std::iter::once(&self.first).chain(&self.further)
    }
}

impl Compared {
    /// Reads a page and compares it with a version.
    pub(super) fn new(raw: &Raw, version: &Version) -> Option<Self> {
        let release = release(&version.text, version.made_at)?;
        let article = read(raw, Some(&release));
        Some(Self::of(release, article))
    }

    /// Compares an article with a release.
    pub(crate) fn of(release: Release, article: Article) -> Self {
        let check = Prepared::new(&release).check(&article, Paid::Unknown);
        Self { release, article, check }
    }

    /// What it came to.
    pub fn outcome(&self) -> Outcome {
        match self.check.verdict {
            Verdict::NothingDiffers => Outcome::Same,
            Verdict::Differs => Outcome::Differs,
            Verdict::CannotTell => Outcome::Unknown,
        }
    }

    /// How many statements differ, cannot be told, are the same.
    pub fn counts(&self) -> [i64; 3] {
        let counts = &self.check.counts;
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        [counts.altered + counts.moved + counts.changed, counts.unknown, counts.verbatim + counts.kept].map(number)
    }

    /// Of a hundred words, how many are the newsroom's own.
    pub fn own(&self) -> i64 {
        // Between 0 and 1; counted up in whole steps, since a conversion could not say what it drops.
        (0..=100)
            .take_while(|hundredth| f64::from(*hundredth) <= self.check.reuse.article_own * 100.0)
            .last()
            .map_or(0, i64::from)
    }
}

/// What a page is, read without knowing which release it carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) kind: PageKind,
    /// Its headline says that it is the notice of a correction.
    pub(super) is_notice: bool,
    /// The release it comes from; none where that is not clear, or the page is no article.
    pub(super) release: Option<ReleaseId>,
}

/// What a page is, and which of some releases it comes from.
pub(super) fn origin_among(raw: &Raw, index: &Index) -> Origin {
    let article = read(raw, None);
    let found = if article.kind == PageKind::Article { index.origins.origin(article.text.as_str()) } else { None };
    let release = found.and_then(|found| index.release(found));
    Origin { kind: article.kind, is_notice: article.title.as_deref().is_some_and(page::is_notice), release }
}

pub(crate) fn read(raw: &Raw, release: Option<&Release>) -> Article {
    let first = sheet(&raw.first, release);
    if raw.further.is_empty() {
        return first;
    }
    let further = raw.further.iter().map(|further| sheet(further, release));
    page::join(std::iter::once(first.clone()).chain(further).collect()).unwrap_or(first)
}

/// Reads one page.
pub(super) fn sheet(sheet: &Sheet, release: Option<&Release>) -> Article {
    let Sheet { address, charset, page } = sheet;
    coverage::read(&Input { name: address, url: Some(address), charset: charset.as_deref(), bytes: page, release })
}

/// A version as the engine takes it: its text, and when it was made.
pub(crate) fn release(text: &ReleaseText, made_at: Timestamp) -> Option<Release> {
    let ReleaseText { headline, standfirst, place, body, .. } = text;
    let mut release = Release::from_markdown(headline, &format!("{standfirst}\n\n{}", rows(body))).ok()?;
    release.title = Some(headline.clone());
    release.date = Some(Offset::UTC.to_datetime(made_at).date());
    release.dateline = Some(place.clone()).filter(|place| !place.is_empty());
    Some(release)
}

/// Tables as their rows, a paragraph each: nobody carries the lines they are drawn with.
fn rows(body: &str) -> String {
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        let drawn = cells.iter().all(|cell| !cell.is_empty() && cell.chars().all(|c| matches!(c, '-' | ':')));
        if drawn { String::new() } else { format!("\n{}\n", cells.join("  ")) }
    };
    let lines = body.lines().map(|line| if line.trim_start().starts_with('|') { row(line) } else { line.to_owned() });
    lines.collect::<Vec<_>>().join("\n")
}

/// Versions that everybody could read, the oldest first: of an embargo's time only the last.
pub(super) fn public(versions: &[Version], public_from: Timestamp) -> Vec<&Version> {
    let issued = versions.iter().filter(|version| version.act != Act::Submitted);
    let (before, after): (Vec<_>, Vec<_>) = issued.partition(|version| version.made_at < public_from);
    before.into_iter().next_back().into_iter().chain(after).collect()
}

/// A version's number among those that everybody could read, from 1.
pub(crate) fn number(versions: &[Version], public_from: Timestamp, id: VersionId) -> Option<usize> {
    public(versions, public_from).iter().position(|version| version.id == id).map(|at| at + 1)
}

/// The version that stood at a moment; the first where the page is older than all.
pub(super) fn standing<'v>(public: &[&'v Version], at: Timestamp) -> Option<&'v Version> {
    let before = public.iter().rev().find(|version| version.made_at <= at);
    before.or(public.first()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_compared_by_its_rows() {
        let body = "Panjangnya begini.\n\n| Ruas | Panjang |\n|---|:-:|\n| Pasir Elok–Dermaga | 9,8 km |\n\nSelesai.";
        let text = Release::from_markdown("x", &rows(body)).unwrap().text;
        assert_eq!(text.as_str(), "Panjangnya begini.\nRuas  Panjang\nPasir Elok–Dermaga  9,8 km\nSelesai.");
    }
}
