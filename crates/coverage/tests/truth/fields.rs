//! Scores reading: the body word for word, and every field of the article.

use std::collections::BTreeMap;

use coverage::Article;

use crate::half::{Half, PageTruth};

/// What reading got right.
#[derive(Default)]
pub(crate) struct FieldScore {
    pages: usize,
    articles: usize,
    exact: usize,
    whole: usize,
    wrong: BTreeMap<&'static str, usize>,
    misses: Vec<String>,
}

impl FieldScore {
    pub(crate) fn of(half: &Half) -> Self {
        let mut score = Self::default();
        for page in &half.pages {
            let Some(article) = page.read(half) else { continue };
            score.add(&page.id, &page.truth, &article);
        }
        score
    }

    /// Share of articles whose body has the same words.
    pub(crate) fn body_exact(&self) -> f64 {
        share(self.exact, self.articles)
    }

    /// Share of pages with every field right; the body is counted apart.
    pub(crate) fn all_right(&self) -> f64 {
        share(self.whole, self.pages)
    }

    fn add(&mut self, id: &str, truth: &PageTruth, article: &Article) {
        self.pages += 1;
        if !truth.body.is_empty() {
            self.articles += 1;
            let body = truth.body.join(" ");
            let exact = body.split_whitespace().eq(article.body.split_whitespace());
            self.exact += usize::from(exact);
            if !exact {
                self.misses.push(format!("{id} body: {}", first_difference(&body, &article.body)));
            }
        }
        let fields = fields(truth, article);
        self.whole += usize::from(fields.iter().all(|field| field.right));
        for field in fields.into_iter().filter(|field| !field.right) {
            *self.wrong.entry(field.name).or_default() += 1;
            self.misses.push(format!("{id} {}: should be {} is {}", field.name, field.wanted, field.found));
        }
    }

    pub(crate) fn print(&self, name: &str, show_misses: bool) {
        println!(
            "{name} (reading): body exact {:.4} ({} of {}), all fields right {:.4} ({} of {})",
            self.body_exact(),
            self.exact,
            self.articles,
            self.all_right(),
            self.whole,
            self.pages
        );
        let wrong = self.wrong.iter().map(|(field, count)| format!("{field} {count}"));
        println!("  fields wrong: {}", wrong.collect::<Vec<_>>().join(", "));
        if show_misses {
            self.misses.iter().for_each(|line| println!("  field  {line}"));
        }
    }
}

struct Field {
    name: &'static str,
    right: bool,
    wanted: String,
    found: String,
}

fn field<T: std::fmt::Debug + PartialEq>(name: &'static str, wanted: T, found: T) -> Field {
    Field { name, right: wanted == found, wanted: format!("{wanted:?}"), found: format!("{found:?}") }
}

fn fields(truth: &PageTruth, article: &Article) -> Vec<Field> {
    let mut fields = vec![
        field("kind", truth.kind, article.kind),
        field("title", words(truth.title.as_deref()), words(article.title.as_deref())),
        field("subtitle", words(truth.subtitle.as_deref()), words(article.subtitle.as_deref())),
        field("dateline", words(truth.dateline.as_deref()), words(article.dateline.as_deref())),
        field("label", &truth.label, &article.label),
        field("section", &truth.section, &article.section),
        field("tags", &truth.tags, &article.tags),
    ];
    let found = article.published.as_deref();
    let prefix = truth.published.as_deref().zip(found).is_some_and(|(wanted, found)| found.starts_with(wanted));
    let published = field("published", truth.published.as_deref(), found);
    fields.push(Field { right: published.right || prefix, ..published });
    let wanted: Vec<_> = truth.bylines.iter().map(|b| (b.role, b.name.as_str())).collect();
    fields.push(field("bylines", wanted, article.bylines.iter().map(|b| (b.role, b.name.as_str())).collect()));
    let wanted: Vec<_> = truth.quotations.iter().map(|q| (letters(&q.text), q.speaker.as_deref())).collect();
    let found = article.quotations.iter().map(|q| (letters(&q.text), q.speaker.as_deref())).collect();
    fields.push(field("quotations", wanted, found));
    for removed in &truth.removed {
        let text = letters(&removed.text);
        let right = article.removed.iter().any(|piece| letters(&piece.text).contains(&text));
        fields.push(Field { name: "removed", right, wanted: removed.text.clone(), found: "not removed".to_owned() });
    }
    fields
}

fn words(text: Option<&str>) -> Option<String> {
    text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn first_difference(wanted: &str, found: &str) -> String {
    let (wanted, found): (Vec<_>, Vec<_>) = (wanted.split_whitespace().collect(), found.split_whitespace().collect());
    let at = wanted.iter().zip(&found).take_while(|(w, f)| w == f).count();
    let some = |words: &[&str]| words.iter().skip(at).take(6).copied().collect::<Vec<_>>().join(" ");
    format!(
        "at word {at} should be {:?} is {:?} ({} and {} words)",
        some(&wanted),
        some(&found),
        wanted.len(),
        found.len()
    )
}

fn share(part: usize, whole: usize) -> f64 {
    let number = |x: usize| f64::from(u32::try_from(x).unwrap());
    if whole == 0 { 1.0 } else { number(part) / number(whole) }
}
