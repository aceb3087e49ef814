//! A check's findings as a reader takes them in: what differs, what is noted, what cannot be told, and the rest folded.

use std::borrow::Cow;

use coverage::check::{Check, Finding, FindingKind, Piece, Rule, Side, Status, Verdict};
use locale::{Language, format, texts};

/// A state, never by colour alone: a shape and a tone, beside words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Differs from what the source said.
    Differs,
    /// Noted, not judged.
    Noted,
    /// Cannot be told.
    Unknown,
    /// The same.
    Same,
    /// Neutral: left out, or used in part.
    Neutral,
    /// The newsroom's own.
    Own,
}

impl State {
    /// The sign beside the word.
    pub fn shape(self) -> &'static str {
        match self {
            Self::Differs => "✕",
            Self::Noted => "△",
            Self::Unknown => "◌",
            Self::Same => "●",
            Self::Neutral => "–",
            Self::Own => "+",
        }
    }

    /// Its name in markup and styles.
    pub fn key(self) -> &'static str {
        match self {
            Self::Differs => "differs",
            Self::Noted => "noted",
            Self::Unknown => "unknown",
            Self::Same => "same",
            Self::Neutral => "neutral",
            Self::Own => "own",
        }
    }

    /// Of a finding.
    pub fn of(finding: &Finding) -> Self {
        match finding.status {
            status if status.differs() => Self::Differs,
            _ if noted(finding.rule) => Self::Noted,
            Status::Unknown => Self::Unknown,
            Status::Partial | Status::Missing => Self::Neutral,
            Status::Added | Status::New => Self::Own,
            _ => Self::Same,
        }
    }

    /// Of a whole page.
    pub fn of_verdict(verdict: Verdict) -> Self {
        match verdict {
            Verdict::NothingDiffers => Self::Same,
            Verdict::Differs => Self::Differs,
            Verdict::CannotTell => Self::Unknown,
        }
    }
}

/// Rules that a person should see though nothing attributed to the source differs.
fn noted(rule: Rule) -> bool {
    matches!(rule, Rule::PaidWithoutLabel | Rule::LabelWithoutPayment | Rule::HeadlineBody | Rule::WeekdayMismatch)
}

/// True for what concerns the page and not a statement.
fn is_form(kind: FindingKind) -> bool {
    matches!(kind, FindingKind::Byline | FindingKind::Source | FindingKind::Label | FindingKind::Order)
}

/// Findings in groups, each in the order of the check.
#[derive(Debug, Default)]
pub struct Groups<'a> {
    /// Differs from what the source said.
    pub differs: Vec<&'a Finding>,
    /// Noted, not judged.
    pub noted: Vec<&'a Finding>,
    /// Cannot be told.
    pub unknown: Vec<&'a Finding>,
    /// Used in part.
    pub partial: Vec<&'a Finding>,
    /// Left out.
    pub missing: Vec<&'a Finding>,
    /// The newsroom's own.
    pub own: Vec<&'a Finding>,
    /// The same.
    pub same: Vec<&'a Finding>,
    /// What concerns the page and not a statement.
    pub form: Vec<&'a Finding>,
}

impl<'a> Groups<'a> {
    /// Sorts the findings of a check.
    pub fn of(check: &'a Check) -> Self {
        let mut groups = Self::default();
        for finding in &check.findings {
            let group = match State::of(finding) {
                State::Differs => &mut groups.differs,
                State::Noted => &mut groups.noted,
                _ if is_form(finding.kind) => &mut groups.form,
                State::Unknown => &mut groups.unknown,
                State::Neutral if finding.status == Status::Partial => &mut groups.partial,
                State::Neutral => &mut groups.missing,
                State::Own => &mut groups.own,
                State::Same => &mut groups.same,
            };
            group.push(finding);
        }
        groups
    }

    /// The neutral groups that hold something: state, heading, findings.
    pub fn folded(&self, language: Language) -> Vec<(State, &'static str, &[&'a Finding])> {
        let all = [
            (State::Neutral, texts::fold_partial(language), self.partial.as_slice()),
            (State::Neutral, texts::fold_missing(language), self.missing.as_slice()),
            (State::Own, texts::fold_own(language), self.own.as_slice()),
            (State::Same, texts::fold_kept(language), self.same.as_slice()),
        ];
        all.into_iter().filter(|(_, _, findings)| !findings.is_empty()).collect()
    }
}

/// The finding's word diff; a short fact has none of its own, so its common first and last words are set apart.
pub fn difference(finding: &Finding) -> Cow<'_, [Piece]> {
    let both = finding.release.as_ref().zip(finding.article.as_ref());
    let Some((release, article)) = both.filter(|_| finding.difference.is_empty() && finding.status.differs()) else {
        return Cow::Borrowed(&finding.difference);
    };
    let (old, new): (Vec<&str>, Vec<&str>) =
        (release.text.split_whitespace().collect(), article.text.split_whitespace().collect());
    let first = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let most = old.len().min(new.len()) - first;
    let last = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(old, new)| old == new).count();
    let words = |words: &[&str], from: usize, to: usize| words.get(from..to).unwrap_or_default().join(" ");
    let (old_end, new_end) = (old.len() - last, new.len() - last);
    let pieces = [
        Piece { side: Side::Both, text: words(&old, 0, first) },
        Piece { side: Side::Release, text: words(&old, first, old_end) },
        Piece { side: Side::Article, text: words(&new, first, new_end) },
        Piece { side: Side::Both, text: words(&old, old_end, old.len()) },
    ];
    pieces.into_iter().filter(|piece| !piece.text.is_empty()).collect()
}

/// Byline, source, label and order, in a few words each.
pub fn form(language: Language, findings: &[&Finding], label: Option<&str>) -> String {
    let phrases = findings.iter().filter_map(|finding| {
        let present = finding.status != Status::Missing;
        Some(match finding.kind {
            FindingKind::Byline => language_pair(language, present, texts::byline_present, texts::byline_missing),
            FindingKind::Source => language_pair(language, present, texts::source_present, texts::source_missing),
            FindingKind::Order => {
                language_pair(language, finding.status == Status::Kept, texts::order_same, texts::order_other)
            }
            FindingKind::Label => texts::label_present(language, label?),
            _ => return None,
        })
    });
    phrases.collect::<Vec<_>>().join(", ")
}

/// Where a passage stands: `byte 4.120–4.233`.
pub fn place(language: Language, span: coverage::span::Span) -> String {
    texts::place_bytes(language, &format::number(language, span.end), &format::number(language, span.start))
}

fn language_pair(
    language: Language,
    yes: bool,
    present: fn(Language) -> &'static str,
    missing: fn(Language) -> &'static str,
) -> String {
    if yes { present(language) } else { missing(language) }.to_owned()
}

#[cfg(test)]
mod tests {
    use coverage::check::Passage;
    use coverage::span::Span;

    use super::*;

    fn fact(release: &str, article: &str) -> Finding {
        let passage = |text: &str| Some(Passage { text: text.to_owned(), span: Span { start: 0, end: text.len() } });
        Finding {
            kind: FindingKind::Rank,
            status: Status::Changed,
            release: passage(release),
            article: passage(article),
            about: None,
            difference: Vec::new(),
            rule: Rule::FactValue,
        }
    }

    fn shown(release: &str, article: &str) -> String {
        let finding = fact(release, article);
        let mark = |piece: &Piece| match piece.side {
            Side::Both => piece.text.clone(),
            Side::Release => format!("[-{}-]", piece.text),
            Side::Article => format!("{{+{}+}}", piece.text),
        };
        difference(&finding).iter().map(mark).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_fact_shows_only_its_own_words_as_different() {
        assert_eq!(shown("peringkat ketiga", "peringkat kedua"), "peringkat [-ketiga-] {+kedua+}");
        assert_eq!(shown("83,78", "83,7"), "[-83,78-] {+83,7+}");
        assert_eq!(shown("Plt Kepala Dinas", "Kepala Dinas"), "[-Plt-] Kepala Dinas");
        assert_eq!(shown("a a", "a"), "a [-a-]");
    }
}
