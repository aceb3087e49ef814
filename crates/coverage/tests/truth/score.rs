//! Counts what is right, and prints it.

use std::collections::BTreeMap;
use std::ops::Range;

use coverage::check::{Check, Finding, FindingKind, Paid, Status};
use coverage::{Prepared, Release};

use crate::bound;
use crate::half::{Half, ReleaseItems, Variant};
use crate::items::{self, Item};
use crate::page;

/// Where the article comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Way {
    /// From reading the page.
    Page,
    /// From the truth's own lines.
    ComparisonAlone,
}

#[derive(Default)]
pub(crate) struct Score {
    title: String,
    right: usize,
    items: usize,
    judged: usize,
    accusations: Vec<String>,
    misses: Vec<String>,
    /// How many accusations and misses of each kind.
    kinds: BTreeMap<String, (usize, usize)>,
}

impl Score {
    pub(crate) fn of(half: &Half, way: Way) -> Self {
        let mut score = Self { title: format!("{} ({way:?})", half.name), ..Self::default() };
        for page in &half.pages {
            let (Some(release), Some(variant)) = (&page.truth.release, &page.truth.variant) else { continue };
            let truth = &half.releases[release];
            let parsed = Release::parse(&format!("{release}.md"), &truth.file).unwrap();
            let article = match way {
                Way::Page => page.read(half),
                Way::ComparisonAlone => Some(page::article(page)),
            };
            let Some(article) = article else { continue };
            let check = Prepared::new(&parsed).check(&article, Paid::Unknown);
            let file = String::from_utf8_lossy(&truth.file);
            score.add(&page.id, &file, &truth.items, variant, &check);
        }
        score
    }

    fn add(&mut self, id: &str, file: &str, items: &ReleaseItems, variant: &Variant, check: &Check) {
        let mut guilty: Vec<Range<usize>> = Vec::new();
        let mut innocent: Vec<&Finding> = Vec::new();
        for item in items::all(check, file, items) {
            let Some(allowed) = variant.items.get(item.id) else { continue };
            self.items += 1;
            if allowed.allows_difference() {
                guilty.extend(item.around.clone());
                guilty.extend(item.finding.map(items::span));
            } else {
                innocent.extend(item.finding);
            }
            if item.finding.is_some_and(|finding| allowed.allows(finding.status)) {
                self.right += 1;
            } else {
                self.miss(id, &variant.name, &item, &allowed.names());
            }
        }
        self.added(id, variant, check);
        // The truth does not judge headlines; on an honest page no finding at all may differ.
        for finding in check.findings.iter().filter(|finding| variant.honest || finding.kind <= FindingKind::Time) {
            self.judged += usize::from(finding.status != Status::New && finding.kind <= FindingKind::Time);
            // A figure that differs inside an altered quotation, an office inside a changed one: said once by the truth.
            let is_innocent = innocent.iter().any(|other| std::ptr::eq(*other, finding));
            let span = items::span(finding);
            let is_guilty = guilty.iter().any(|place| place.start < span.end && span.start < place.end);
            if finding.status.differs() && (is_innocent || !is_guilty) {
                self.kinds.entry(format!("{:?}", finding.kind)).or_default().0 += 1;
                self.accusations.push(format!("{id} {} {}", variant.name, items::shown(finding)));
            }
        }
    }

    fn miss(&mut self, id: &str, variant: &str, item: &Item, allowed: &str) {
        let is = item.finding.map_or_else(|| "nothing".to_owned(), |finding| format!("{:?}", finding.status));
        let kind = format!("{:?} {is} for {allowed}", item.kind);
        self.kinds.entry(kind).or_default().1 += 1;
        let finding = item.finding.map_or_else(String::new, items::shown);
        self.misses.push(format!("{id} {variant} {} {:?}: should be {allowed}, is {finding}", item.id, item.text));
    }

    fn added(&mut self, id: &str, variant: &Variant, check: &Check) {
        let found: Vec<&str> = check
            .findings
            .iter()
            .filter(|finding| finding.status == Status::Added)
            .filter_map(|finding| finding.article.as_ref().map(|passage| passage.text.as_str()))
            .collect();
        let alike = |text: &str, other: &str| items::alike(text, other) || starts_alike(text, other);
        for text in &variant.added {
            self.items += 1;
            if found.iter().any(|other| alike(text, other)) {
                self.right += 1;
            } else {
                self.kinds.entry("Added".to_owned()).or_default().1 += 1;
                self.misses.push(format!("{id} {}: not found as added: {text:?}", variant.name));
            }
        }
        for text in found.iter().filter(|text| !variant.added.iter().any(|other| alike(text, other))) {
            self.items += 1;
            self.kinds.entry("Added".to_owned()).or_default().1 += 1;
            self.misses.push(format!("{id} {}: added, but not in the truth: {text:?}", variant.name));
        }
    }

    pub(crate) fn false_accusations(&self) -> usize {
        self.accusations.len()
    }

    pub(crate) fn findings_right(&self) -> f64 {
        let number = |x: usize| f64::from(u32::try_from(x).unwrap());
        if self.items == 0 { 1.0 } else { number(self.right) / number(self.items) }
    }

    pub(crate) fn print(&self, show_misses: bool) {
        let (k, n) = (self.accusations.len(), self.judged);
        println!(
            "{}: findings right {:.4} ({} of {}), false accusations {k} of {n} (95 % upper bound {:.5})",
            self.title,
            self.findings_right(),
            self.right,
            self.items,
            bound::upper(k, n),
        );
        let kinds = self.kinds.iter().map(|(kind, (k, m))| format!("{kind} {k}/{m}"));
        println!("  false accusations/misses by kind: {}", kinds.collect::<Vec<_>>().join(", "));
        if show_misses {
            self.accusations.iter().for_each(|line| println!("  FALSE  {line}"));
            self.misses.iter().for_each(|line| println!("  missed {line}"));
        }
    }
}

/// A quotation broken by a cue shows the cue: its first words tell.
fn starts_alike(left: &str, right: &str) -> bool {
    let start = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).take(20).collect::<String>().to_lowercase();
    let (left, right) = (start(left), start(right));
    left == right && left.len() >= 20
}
