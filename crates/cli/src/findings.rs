//! A check's findings as a reader takes them in: what differs, what is noted, what cannot be told, and the rest folded.

use coverage::check::{Check, Finding, FindingKind, Rule, Status, Verdict};
use locale::{Language, format, texts};

use crate::terminal::Tone;

/// A state, never by colour alone: a shape and a tone, beside words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
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
    pub(crate) fn shape(self) -> &'static str {
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
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Differs => "differs",
            Self::Noted => "noted",
            Self::Unknown => "unknown",
            Self::Same => "same",
            Self::Neutral => "neutral",
            Self::Own => "own",
        }
    }

    pub(crate) fn tone(self) -> Tone {
        match self {
            Self::Differs => Tone::Differs,
            Self::Noted => Tone::Doubtful,
            Self::Unknown | Self::Neutral => Tone::Quiet,
            Self::Same | Self::Own => Tone::Same,
        }
    }

    pub(crate) fn of(finding: &Finding) -> Self {
        match finding.status {
            status if status.differs() => Self::Differs,
            _ if noted(finding.rule) => Self::Noted,
            Status::Unknown => Self::Unknown,
            Status::Partial | Status::Missing => Self::Neutral,
            Status::Added | Status::New => Self::Own,
            _ => Self::Same,
        }
    }

    pub(crate) fn of_verdict(verdict: Verdict) -> Self {
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
pub(crate) struct Groups<'a> {
    pub(crate) differs: Vec<&'a Finding>,
    pub(crate) noted: Vec<&'a Finding>,
    pub(crate) unknown: Vec<&'a Finding>,
    pub(crate) partial: Vec<&'a Finding>,
    pub(crate) missing: Vec<&'a Finding>,
    pub(crate) own: Vec<&'a Finding>,
    pub(crate) same: Vec<&'a Finding>,
    pub(crate) form: Vec<&'a Finding>,
}

impl<'a> Groups<'a> {
    pub(crate) fn of(check: &'a Check) -> Self {
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
    pub(crate) fn folded(&self, language: Language) -> Vec<(State, &'static str, &[&'a Finding])> {
        let all = [
            (State::Neutral, texts::fold_partial(language), self.partial.as_slice()),
            (State::Neutral, texts::fold_missing(language), self.missing.as_slice()),
            (State::Own, texts::fold_own(language), self.own.as_slice()),
            (State::Same, texts::fold_kept(language), self.same.as_slice()),
        ];
        all.into_iter().filter(|(_, _, findings)| !findings.is_empty()).collect()
    }
}

/// Byline, source, label and order, in a few words each.
pub(crate) fn form(language: Language, findings: &[&Finding], label: Option<&str>) -> String {
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
pub(crate) fn place(language: Language, span: coverage::span::Span) -> String {
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
