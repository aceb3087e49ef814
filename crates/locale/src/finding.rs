//! What a comparison found, in words. Every match is complete: a new kind, status or rule does not build without its text.

use coverage::check::{Check, Finding, FindingKind, Rule, Status, Undecided, Verdict};

use crate::{Language, texts};

/// What a finding is about, lower-case: `kutipan`.
#[must_use]
pub fn kind(language: Language, kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Quotation => texts::kind_quotation(language),
        FindingKind::Person => texts::kind_person(language),
        FindingKind::Position => texts::kind_position(language),
        FindingKind::Organisation => texts::kind_organisation(language),
        FindingKind::Place => texts::kind_place(language),
        FindingKind::Number => texts::kind_number(language),
        FindingKind::Money => texts::kind_money(language),
        FindingKind::Percentage => texts::kind_percentage(language),
        FindingKind::Rank => texts::kind_rank(language),
        FindingKind::Date => texts::kind_date(language),
        FindingKind::Year => texts::kind_year(language),
        FindingKind::Weekday => texts::kind_weekday(language),
        FindingKind::Time => texts::kind_time(language),
        FindingKind::Headline => texts::kind_headline(language),
        FindingKind::Byline => texts::kind_byline(language),
        FindingKind::Source => texts::kind_source(language),
        FindingKind::Label => texts::kind_label(language),
        FindingKind::Order => texts::kind_order(language),
    }
}

/// True for what a sentence states: a name, a number, a date; false for quotations and the page's form.
#[must_use]
pub fn is_fact(kind: FindingKind) -> bool {
    (FindingKind::Person..=FindingKind::Time).contains(&kind)
}

/// What became of it: `berubah`.
#[must_use]
pub fn status(language: Language, status: Status) -> &'static str {
    match status {
        Status::Altered => texts::status_altered(language),
        Status::Moved => texts::status_moved(language),
        Status::Changed => texts::status_changed(language),
        Status::Unknown => texts::status_unknown(language),
        Status::Partial => texts::status_partial(language),
        Status::Missing => texts::status_missing(language),
        Status::Added => texts::status_added(language),
        Status::New => texts::status_new(language),
        Status::Verbatim => texts::status_verbatim(language),
        Status::Kept => texts::status_kept(language),
    }
}

/// The rule as a sentence that says what was seen.
#[must_use]
pub fn rule(language: Language, rule: Rule) -> &'static str {
    match rule {
        Rule::QuotationSame => texts::rule_quotation_same(language),
        Rule::QuotationReworded => texts::rule_quotation_reworded(language),
        Rule::QuotationSpeaker => texts::rule_quotation_speaker(language),
        Rule::QuotationPart => texts::rule_quotation_part(language),
        Rule::QuotationIndirect => texts::rule_quotation_indirect(language),
        Rule::QuotationAbsent => texts::rule_quotation_absent(language),
        Rule::QuotationOwn => texts::rule_quotation_own(language),
        Rule::FactSame => texts::rule_fact_same(language),
        Rule::FactValue => texts::rule_fact_value(language),
        Rule::FactCut => texts::rule_fact_cut(language),
        Rule::FactSwapped => texts::rule_fact_swapped(language),
        Rule::FactName => texts::rule_fact_name(language),
        Rule::FactPosition => texts::rule_fact_position(language),
        Rule::WeekdayMismatch => texts::rule_weekday_mismatch(language),
        Rule::FactZone => texts::rule_fact_zone(language),
        Rule::FactAbsent => texts::rule_fact_absent(language),
        Rule::FactOwn => texts::rule_fact_own(language),
        Rule::FactUnclear => texts::rule_fact_unclear(language),
        Rule::HeadlineBody => texts::rule_headline_body(language),
        Rule::BylinePresent => texts::rule_byline_present(language),
        Rule::SourceNamed => texts::rule_source_named(language),
        Rule::LabelPresent => texts::rule_label_present(language),
        Rule::PaidWithoutLabel => texts::rule_paid_without_label(language),
        Rule::LabelWithoutPayment => texts::rule_label_without_payment(language),
        Rule::ParagraphOrder => texts::rule_paragraph_order(language),
    }
}

/// `2 kutipan, 1 angka`: how many of each kind, in the order in which the kinds first appear.
#[must_use]
pub fn tally<'a>(language: Language, findings: impl IntoIterator<Item = &'a Finding>) -> String {
    let mut counts: Vec<(FindingKind, usize)> = Vec::new();
    for finding in findings {
        match counts.iter_mut().find(|(kind, _)| *kind == finding.kind) {
            Some((_, count)) => *count += 1,
            None => counts.push((finding.kind, 1)),
        }
    }
    let phrases = counts.into_iter().map(|(of, count)| counted(language, of, count));
    phrases.collect::<Vec<_>>().join(", ")
}

/// The answer in one or two sentences: what differs, and how much is the same.
#[must_use]
pub fn verdict(language: Language, check: &Check) -> String {
    let first = match check.verdict {
        Verdict::Differs => {
            let list = tally(language, check.findings.iter().filter(|finding| finding.status.differs()));
            let counts = check.counts;
            texts::verdict_differs(language, counts.altered + counts.moved + counts.changed, &list)
        }
        Verdict::NothingDiffers => texts::verdict_nothing_differs(language).to_owned(),
        Verdict::CannotTell => return undecided(language, check.reason).to_owned(),
    };
    let facts = check.findings.iter().filter(|f| f.status == Status::Kept && is_fact(f.kind)).count();
    let quotations = check.counts.verbatim;
    let same = [
        (quotations > 0).then(|| texts::same_quotations(language, quotations)),
        (facts > 0).then(|| texts::same_facts(language, facts)),
    ];
    let same: Vec<String> = same.into_iter().flatten().collect();
    if same.is_empty() { first } else { format!("{first} {}.", same.join(", ")) }
}

fn undecided(language: Language, reason: Option<Undecided>) -> &'static str {
    match reason {
        Some(Undecided::NotAnArticle) => texts::verdict_not_an_article(language),
        Some(Undecided::ReadPoorly) => texts::verdict_read_poorly(language),
        Some(Undecided::NothingShared) => texts::verdict_nothing_shared(language),
        None => texts::verdict_cannot_tell(language),
    }
}

/// What the finding is said of: a quotation's speaker, a fact's sentence in the release, or the article's where only it
/// has the fact.
#[must_use]
pub fn about(language: Language, finding: &Finding) -> Option<String> {
    let words = finding.about.as_ref()?.text.trim();
    Some(match finding.kind {
        FindingKind::Quotation => texts::about_speaker(language, words),
        FindingKind::Headline => texts::about_text(language, words),
        _ if finding.release.is_some() => texts::about_release(language, words),
        _ => texts::about_sentence(language, words),
    })
}

/// `2 kutipan`.
fn counted(language: Language, kind: FindingKind, count: usize) -> String {
    match kind {
        FindingKind::Quotation => texts::count_quotation(language, count),
        FindingKind::Person => texts::count_person(language, count),
        FindingKind::Position => texts::count_position(language, count),
        FindingKind::Organisation => texts::count_organisation(language, count),
        FindingKind::Place => texts::count_place(language, count),
        FindingKind::Number => texts::count_number(language, count),
        FindingKind::Money => texts::count_money(language, count),
        FindingKind::Percentage => texts::count_percentage(language, count),
        FindingKind::Rank => texts::count_rank(language, count),
        FindingKind::Date => texts::count_date(language, count),
        FindingKind::Year => texts::count_year(language, count),
        FindingKind::Weekday => texts::count_weekday(language, count),
        FindingKind::Time => texts::count_time(language, count),
        FindingKind::Headline => texts::count_headline(language, count),
        FindingKind::Byline => texts::count_byline(language, count),
        FindingKind::Source => texts::count_source(language, count),
        FindingKind::Label => texts::count_label(language, count),
        FindingKind::Order => texts::count_order(language, count),
    }
}
