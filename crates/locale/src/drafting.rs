//! Policy drafts in words: what is wrong with their form. Every match is complete.

use drafting::{FaultKind, Form, Level, Refusal};

use crate::{Language, texts};

/// What a clause is, lower-case where it is no name.
#[must_use]
pub fn level(language: Language, level: Level) -> &'static str {
    match level {
        Level::Title => texts::drafting_level_title(language),
        Level::Considering => texts::drafting_level_considering(language),
        Level::Basis => texts::drafting_level_basis(language),
        Level::Decision => texts::drafting_level_decision(language),
        Level::Dictum => texts::drafting_level_dictum(language),
        Level::Chapter => texts::drafting_level_chapter(language),
        Level::Part => texts::drafting_level_part(language),
        Level::Subpart => texts::drafting_level_subpart(language),
        Level::Article => texts::drafting_level_article(language),
        Level::Verse => texts::drafting_level_verse(language),
        Level::Letter => texts::drafting_level_letter(language),
        Level::Number => texts::drafting_level_number(language),
        Level::SubLetter => texts::drafting_level_sub_letter(language),
        Level::SubNumber => texts::drafting_level_sub_number(language),
        Level::Item => texts::drafting_level_item(language),
        Level::Capital => texts::drafting_level_capital(language),
        Level::Roman => texts::drafting_level_roman(language),
        Level::Heading => texts::drafting_level_heading(language),
        Level::Text => texts::drafting_level_text(language),
        Level::Table => texts::drafting_level_table(language),
        Level::Closing => texts::drafting_level_closing(language),
        Level::Explanation => texts::drafting_level_explanation(language),
        Level::Attachment => texts::drafting_level_attachment(language),
    }
}

/// What is wrong, without its place.
#[must_use]
pub fn fault(language: Language, fault: &FaultKind) -> String {
    let of = |of: Level| level(language, of);
    match fault {
        FaultKind::Gap(level, first, last) if first == last => texts::drafting_gap_one(language, first, of(*level)),
        FaultKind::Gap(level, first, last) => texts::drafting_gap(language, first, last, of(*level)),
        FaultKind::Twice(level, mark, line) => texts::drafting_twice(language, of(*level), &line.to_string(), mark),
        FaultKind::Order(level, mark, before) => texts::drafting_order(language, before, of(*level), mark),
        FaultKind::Mixed(list, here) => texts::drafting_mixed(language, of(*here), of(*list)),
        FaultKind::Broken(mark) => texts::drafting_broken(language, mark),
        FaultKind::OnlyVerse => texts::drafting_only_verse(language).to_owned(),
        FaultKind::Unresolved(written, meant) => texts::drafting_unresolved(language, meant, written),
        FaultKind::TermUnused(term) => texts::drafting_term_unused(language, term),
        FaultKind::TermTwice(term, line) => texts::drafting_term_twice(language, &line.to_string(), term),
        FaultKind::TermBefore(term, citation) => texts::drafting_term_before(language, citation, term),
        FaultKind::TermCapitals(term, here, count) => {
            texts::drafting_term_capitals(language, &count.to_string(), here, term)
        }
        FaultKind::TermUndefined(term, count) => texts::drafting_term_undefined(language, &count.to_string(), term),
        FaultKind::AttachmentMissing(name) => texts::drafting_attachment_missing(language, name),
        FaultKind::AttachmentUnnamed(name) => texts::drafting_attachment_unnamed(language, name),
        FaultKind::Empty => texts::drafting_empty(language).to_owned(),
        FaultKind::NoArticle => texts::drafting_no_article(language).to_owned(),
        FaultKind::NoConjunction => texts::drafting_no_conjunction(language).to_owned(),
    }
}

/// Why a text is not read.
#[must_use]
pub fn refusal(language: Language, refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Long => texts::drafting_refused_long(language),
        Refusal::Many => texts::drafting_refused_many(language),
    }
}

/// What kind of text it is, with how many clauses.
#[must_use]
pub fn form(language: Language, form: Form, clauses: usize) -> String {
    let clauses = crate::format::number(language, clauses);
    match form {
        Form::Articles => texts::drafting_form_articles(language, &clauses),
        Form::Numbered => texts::drafting_form_numbered(language, &clauses),
        Form::Free => texts::drafting_form_free(language, &clauses),
    }
}
