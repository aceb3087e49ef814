//! Scores reading: the body word for word, and each field of the article by the rule its function names.
//! Titles, labels and names are compared without case; subtitle, section and tags are counted but belong to no bar.

use std::collections::{BTreeMap, BTreeSet};

use coverage::Article;
use coverage::article::PageKind;

use crate::half::{Half, PageTruth};

/// What reading got right.
#[derive(Default)]
pub(crate) struct ReadingScore {
    pages: usize,
    whole: usize,
    /// How often each field was judged, and how often it was right.
    fields: BTreeMap<&'static str, (usize, usize)>,
    misses: Vec<String>,
}

impl ReadingScore {
    pub(crate) fn of(half: &Half) -> Self {
        let mut score = Self::default();
        for page in &half.pages {
            if let Some(article) = page.read(half) {
                score.add(&page.id, &page.truth, &article);
            }
        }
        score
    }

    /// Share of articles whose body has the same words in the same order.
    pub(crate) fn body_exact(&self) -> f64 {
        self.share("body")
    }

    /// Share of pages with every field right; the body is counted apart.
    pub(crate) fn all_right(&self) -> f64 {
        part(self.whole, self.pages)
    }

    fn add(&mut self, id: &str, truth: &PageTruth, article: &Article) {
        self.pages += 1;
        let mut all = true;
        for field in fields(truth, article) {
            let counted = self.fields.entry(field.name).or_default();
            counted.0 += 1;
            counted.1 += usize::from(field.right);
            if !field.right {
                all &= !field.in_all;
                let Field { name, wanted, found, .. } = field;
                self.misses.push(format!("{name:<11} {id}: should be {wanted} is {found}"));
            }
        }
        self.whole += usize::from(all);
    }

    fn share(&self, name: &str) -> f64 {
        self.fields.get(name).map_or(1.0, |(judged, right)| part(*right, *judged))
    }

    pub(crate) fn print(&mut self, name: &str, show_misses: bool) {
        let (body, all, pages, whole) = (self.body_exact(), self.all_right(), self.pages, self.whole);
        println!("{name} (reading): body exact {body:.4}, all fields right {all:.4} ({whole} of {pages})");
        let shares = self.fields.iter().map(|(field, (judged, right))| format!("{field} {right}/{judged}"));
        println!("  {}", shares.collect::<Vec<_>>().join(", "));
        if show_misses {
            self.misses.sort();
            self.misses.iter().for_each(|line| println!("  field  {line}"));
        }
    }
}

struct Field {
    name: &'static str,
    right: bool,
    /// Part of "all fields right".
    in_all: bool,
    wanted: String,
    found: String,
}

fn field<T: std::fmt::Debug>(name: &'static str, wanted: T, found: T, rule: impl Fn(T, T) -> bool) -> Field {
    let shown = (format!("{wanted:?}"), format!("{found:?}"));
    Field { name, right: rule(wanted, found), in_all: true, wanted: shown.0, found: shown.1 }
}

/// Of a page that is no article only the kind is told.
fn fields(truth: &PageTruth, article: &Article) -> Vec<Field> {
    let kind = field("kind", truth.kind, article.kind, |wanted, found| wanted == found);
    if !matches!(truth.kind, PageKind::Article | PageKind::LiveBlog) {
        return vec![kind];
    }
    let mut fields = vec![
        kind,
        field("title", truth.title.as_deref(), article.title.as_deref(), same),
        field("dateline", truth.dateline.as_deref(), article.dateline.as_deref(), contained),
        field("label", truth.label.as_deref(), article.label.as_deref(), same),
        field("published", truth.published.as_deref(), article.published.as_deref(), prefix),
        bylines(truth, article),
        quotations(truth, article),
    ];
    fields.extend(removed(truth, article));
    fields.extend(beside(truth, article));
    fields
}

/// Fields that the bar of "all fields right" does not hold.
fn beside(truth: &PageTruth, article: &Article) -> Vec<Field> {
    let body = truth.body.join("\n");
    let right = words(&body).eq(words(&article.body));
    let (wanted, found) = if right { Default::default() } else { difference(&body, &article.body) };
    let tags = |tags: &[String]| tags.iter().map(|tag| fold(tag)).collect::<BTreeSet<_>>();
    let beside = [
        Field { name: "body", right, in_all: false, wanted, found },
        field("subtitle", truth.subtitle.as_deref(), article.subtitle.as_deref(), same),
        field("section", truth.section.as_deref(), article.section.as_deref(), same),
        field("tags", tags(&truth.tags), tags(&article.tags), |wanted, found| wanted == found),
    ];
    beside.into_iter().map(|field| Field { in_all: false, ..field }).collect()
}

/// The same but for case and white space; none only where there is none.
fn same(wanted: Option<&str>, found: Option<&str>) -> bool {
    wanted.map(fold) == found.map(fold)
}

/// Every word of the truth is there; none where the truth has none.
fn contained(wanted: Option<&str>, found: Option<&str>) -> bool {
    match (wanted, found) {
        (Some(wanted), Some(found)) => words(wanted).all(|word| words(found).any(|other| other == word)),
        _ => wanted.is_none() == found.is_none(),
    }
}

/// As exact as the truth, to the minute; a truth without a time says nothing against one.
fn prefix(wanted: Option<&str>, found: Option<&str>) -> bool {
    wanted.is_none_or(|wanted| {
        let wanted = wanted.get(..16).unwrap_or(wanted);
        found.is_some_and(|found| found.starts_with(wanted))
    })
}

/// The same roles with the same names, in any order.
fn bylines(truth: &PageTruth, article: &Article) -> Field {
    let wanted = truth.bylines.iter().map(|b| format!("{:?} {}", b.role, fold(&b.name)));
    let found = article.bylines.iter().map(|b| format!("{:?} {}", b.role, fold(&b.name)));
    field("bylines", wanted.collect::<BTreeSet<_>>(), found.collect(), |wanted, found| wanted == found)
}

/// The same words in the same order, each by the same speaker; a name may be a part of the fuller one.
fn quotations(truth: &PageTruth, article: &Article) -> Field {
    let text = |text: &str| words(text).collect::<Vec<_>>().join(" ");
    let wanted: Vec<_> = truth.quotations.iter().map(|q| (text(&q.text), q.speaker.as_deref())).collect();
    let found: Vec<_> = article.quotations.iter().map(|q| (text(&q.text), q.speaker.as_deref())).collect();
    field("quotations", wanted, found, |wanted, found| {
        let mut both = wanted.iter().zip(&found);
        wanted.len() == found.len() && both.all(|((w, from), (f, by))| w == f && same_person(*from, *by))
    })
}

fn same_person(wanted: Option<&str>, found: Option<&str>) -> bool {
    match (wanted.map(fold), found.map(fold)) {
        (Some(wanted), Some(found)) => wanted.contains(&found) || found.contains(&wanted),
        (wanted, found) => wanted == found,
    }
}

/// Each piece stands in `removed`, or at least not in the body.
fn removed(truth: &PageTruth, article: &Article) -> Vec<Field> {
    let body = fold(&article.body);
    let pieces: Vec<String> = article.removed.iter().map(|piece| fold(&piece.text)).collect();
    let judged = truth.removed.iter().map(|removed| {
        let text = fold(&removed.text);
        let right = pieces.iter().any(|piece| piece.contains(&text)) || !body.contains(&text);
        let (wanted, found) = (format!("removed: {text:?}"), "in the body".to_owned());
        Field { name: "removed", right, in_all: true, wanted, found }
    });
    judged.collect()
}

fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

fn difference(wanted: &str, found: &str) -> (String, String) {
    let at = words(wanted).zip(words(found)).take_while(|(w, f)| w == f).count();
    let some = |text: &str| words(text).skip(at).take(8).collect::<Vec<_>>().join(" ");
    (format!("at word {at} {:?} ({} words)", some(wanted), words(wanted).count()), {
        format!("{:?} ({} words)", some(found), words(found).count())
    })
}

fn part(part: usize, whole: usize) -> f64 {
    let number = |x: usize| f64::from(u32::try_from(x).unwrap());
    if whole == 0 { 1.0 } else { number(part) / number(whole) }
}
