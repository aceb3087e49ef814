//! Kliping: the articles of some days for the leadership, by release and in the order of time, each with how it stands to its release.

use std::collections::BTreeSet;

use desk::coverage::{Clipping, Difference, MOST_CLIPPED, Proved};
use domain::coverage::Whole;
use domain::days::Days;
use domain::judgement::{Standing, Step};
use locale::{Language, finding, format, judgement, texts};
use media::{Part, Run, Tongue};
use store::judgement::{Judgement, Taken};

use super::said::{self, Voice, capital, short};
use super::{Form, Sheet, Unwritten};
use crate::page::{Mark, beside, kind_of};

/// Most differences of an article that are shown.
const MOST_DIFFERENCES: usize = 12;

/// All that stands on it.
pub(crate) struct ClippingPaper {
    pub(crate) sheet: Sheet,
    pub(crate) zone: domain::zone::Zone,
    pub(crate) days: Days,
    pub(crate) clipping: Clipping,
}

impl ClippingPaper {
    /// The file.
    pub(crate) fn written(&self, form: Form) -> Result<Vec<u8>, Unwritten> {
        let language = self.sheet.language;
        let voice = Voice { language, zone: self.zone };
        let days = format::days(language, self.days.first(), self.days.last());
        let (title, below) = (texts::clipping_heading(language, &days), texts::clipping_below(language, &days));
        let pages: Vec<&Proved> = self.clipping.groups.iter().flatten().collect();
        let counts = counts(language, &self.clipping, &pages);
        let mut parts = vec![Part::Title(Tongue::Label, &title, &counts)];
        let line = |text: String| Part::Line(Tongue::Label, vec![Run::plain(text)]);
        if pages.is_empty() {
            parts.push(line(texts::clipping_empty(language).to_owned()));
            return self.sheet.written(form, (&title, &below), &parts, false);
        }
        let heading = texts::clipping_contents(language).to_owned();
        parts.push(Part::Heading(2, Tongue::Label, heading, String::new()));
        parts.push(contents(voice, &pages));
        if self.clipping.left_out > 0 {
            parts.push(line(texts::clipping_left_out(language, self.clipping.left_out, MOST_CLIPPED)));
        }
        parts.push(Part::Note(vec![Run::plain(texts::clipping_about(language))]));
        let mut number = 0;
        for group in &self.clipping.groups {
            let release = group.first().map(|page| (page.number.as_deref(), page.seen.coverage.release.1.as_str()));
            let release = release.map(|(number, headline)| voice.release(number, headline)).unwrap_or_default();
            parts.push(Part::Heading(2, Tongue::Text, release, String::new()));
            for page in group {
                number += 1;
                article(voice, page, number, &mut parts);
            }
        }
        self.sheet.written(form, (&title, &below), &parts, false)
    }
}

/// `7 berita · 5 media · 3 siaran pers`.
fn counts(language: Language, clipping: &Clipping, pages: &[&Proved]) -> String {
    if pages.is_empty() {
        return String::new();
    }
    let outlets: BTreeSet<&str> = pages.iter().map(|page| said::outlet(&page.seen.coverage)).collect();
    [
        texts::paper_pages(language, pages.len()),
        texts::paper_outlets(language, outlets.len()),
        texts::paper_releases(language, clipping.groups.len()),
    ]
    .join(" · ")
}

/// Where links of the contents lead.
fn name(number: usize) -> String {
    format!("berita-{number}")
}

fn contents<'a>(voice: Voice, pages: &[&Proved]) -> Part<'a> {
    let language = voice.language;
    let row = |(index, page): (usize, &&Proved)| {
        let coverage = &page.seen.coverage;
        vec![
            vec![Run::plain((index + 1).to_string())],
            vec![Run::plain(said::outlet(coverage))],
            vec![Run::link(short(said::headline(coverage)), format!("#{}", name(index + 1)))],
            vec![Run::plain(voice.published(coverage, page.said, true))],
        ]
    };
    let head = [
        texts::paper_number(language),
        texts::paper_outlet(language),
        texts::paper_headline(language),
        texts::paper_published(language),
    ];
    Part::Rows(head.to_vec(), pages.iter().enumerate().map(row).collect())
}

/// An article: what it is, how it stands to its release, its text.
fn article(voice: Voice, page: &Proved, number: usize, parts: &mut Vec<Part<'_>>) {
    let (language, seen) = (voice.language, &page.seen);
    let coverage = &seen.coverage;
    let headline = short(said::headline(coverage));
    parts.push(Part::Heading(3, Tongue::Text, format!("{number}. {headline}"), name(number)));
    let plain = |text: String| vec![Run::plain(text)];
    let mut facts = vec![
        (texts::paper_outlet(language).to_owned(), plain(said::outlet(coverage).to_owned())),
        (texts::paper_published(language).to_owned(), plain(voice.published(coverage, page.said, false))),
        (
            texts::paper_address(language).to_owned(),
            vec![Run::link(coverage.address.as_str(), coverage.address.as_str())],
        ),
        (texts::paper_release(language).to_owned(), plain(voice.release(page.number.as_deref(), &coverage.release.1))),
    ];
    let article = seen.compared.as_ref().map(|compared| &compared.article);
    let writers = article.map(|article| said::writers(language, article)).unwrap_or_default();
    if !writers.is_empty() {
        facts.push((texts::paper_writer(language).to_owned(), plain(writers)));
    }
    let verdict = seen.compared.as_ref().map(|compared| finding::verdict(language, &compared.check));
    let verdict = verdict.unwrap_or_else(|| texts::coverage_unreadable(language).to_owned());
    facts.push((texts::clipping_compared(language).to_owned(), plain(format!("{verdict}{}", corrected(voice, page)))));
    facts.extend(differences(voice, page));
    facts.push((texts::paper_entry(language).to_owned(), plain(voice.entry(page.entry))));
    parts.push(Part::Facts(facts));
    if let Some((blocks, cut)) = article.map(said::text) {
        parts.push(Part::Text(blocks));
        if cut {
            parts.push(Part::Note(plain(texts::clipping_cut(language).to_owned())));
        }
    }
}

/// What the office corrected itself after the article was published is told beside it.
fn corrected(voice: Voice, page: &Proved) -> String {
    let told = |(at, reason): &(jiff::Timestamp, String)| {
        let when = voice.moment(*at).brief(voice.language);
        let said = texts::coverage_corrected_later(voice.language, &page.seen.version.to_string(), &when);
        format!("\n{said} {}", short(reason))
    };
    page.seen.corrected.iter().map(told).collect()
}

/// Words beside words: what differs now, then what was judged and is not there any more.
fn differences(voice: Voice, page: &Proved) -> Vec<(String, Vec<Run>)> {
    let language = voice.language;
    let (now, judged) = (page.seen.differences(), &page.seen.judged);
    let of = |known: &Difference| judged.judgements.iter().find(|one| known.is_of(one));
    let mut all: Vec<(String, Vec<Run>)> = now
        .iter()
        .map(|known| {
            let standing = of(known)
                .map_or_else(|| texts::clipping_unjudged(language).to_owned(), |one| stands(voice, one, &judged.steps));
            told(voice, [known.kind.as_str(), &known.source_words, &known.page_words], &standing)
        })
        .collect();
    for one in judged.judgements.iter().filter(|one| !now.iter().any(|known| known.is_of(one))) {
        let standing = format!("{} {}", texts::clipping_gone(language), stands(voice, one, &judged.steps));
        all.push(told(voice, [&one.kind, &one.source_words, &one.page_words], &standing));
    }
    let more = all.len().saturating_sub(MOST_DIFFERENCES);
    all.truncate(MOST_DIFFERENCES);
    if more > 0 {
        all.push((String::new(), vec![Run::plain(texts::clipping_more(language, more))]));
    }
    all
}

/// What it is about, with both sides' words, those that only one has in bold.
fn told(voice: Voice, [kind, source, page]: [&str; 3], standing: &str) -> (String, Vec<Run>) {
    let language = voice.language;
    if let Some(whole) = Whole::parse(kind) {
        let [title, _] = judgement::whole(language, whole);
        return (title.to_owned(), vec![Run::plain(standing)]);
    }
    let mut runs = Vec::new();
    let [own, other] = beside(&short(source), &short(page));
    for (label, words) in [(texts::report_release(language), own), (texts::report_article(language), other)] {
        runs.push(Run::plain(format!("{label}: ")));
        if words.is_empty() {
            runs.push(Run::plain(texts::report_nothing(language)));
        }
        runs.extend(words.into_iter().map(|(mark, text)| Run { strong: mark != Mark::Same, ..Run::plain(text) }));
        runs.push(Run::plain("\n"));
    }
    runs.push(Run::plain(standing));
    (capital(kind_of(language, kind)), runs)
}

/// Where it stands, what the office asks, what the outlet answered.
fn stands(voice: Voice, one: &Judgement, steps: &[Taken]) -> String {
    let language = voice.language;
    let standing = judgement::standing(language, one.way, one.standing, one.told_at.is_some());
    let mut lines = vec![if one.standing.is_open() {
        texts::clipping_open(language, standing)
    } else {
        texts::clipping_settled(language, standing)
    }];
    let own = || steps.iter().rev().filter(|step| step.judgement == one.id);
    if one.standing == Standing::Excused {
        let reason = own().find(|step| step.step == Step::Excuse).map(|step| short(&step.reason));
        lines.extend(reason.filter(|reason| !reason.is_empty()).map(|text| texts::clipping_reason(language, &text)));
        return lines.join("\n");
    }
    let (way, _) = judgement::way(language, one.way);
    lines.push(if one.wanted.is_empty() {
        texts::clipping_asked(language, way)
    } else {
        texts::clipping_asked_text(language, way, &short(&one.wanted))
    });
    let answer = own().find(|step| matches!(step.step, Step::Refuse | Step::Answer));
    match answer {
        Some(step) => {
            let said = if step.reason.is_empty() {
                judgement::step(language, step.way, step.step).to_owned()
            } else {
                short(&step.reason)
            };
            lines.push(texts::clipping_answer(language, &voice.moment(step.at).brief(language), &said));
        }
        None if one.told_at.is_some() => lines.push(texts::clipping_no_answer(language).to_owned()),
        None => {}
    }
    lines.join("\n")
}
