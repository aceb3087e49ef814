//! An agreement between an office and an association, a company or another organisation, and what each side promised in it. A partnership
//! is a foundation and not only a contract: what was promised is kept, open or late, and everybody sees which.

use jiff::civil::Date;

use super::day;
use crate::field::{FieldError, FieldErrors};
use crate::text;

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AgreementKind {
    /// Nota kesepahaman.
    Memorandum,
    /// Perjanjian kerja sama (PKS).
    Cooperation,
}

impl AgreementKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Memorandum, Self::Cooperation];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Memorandum => "memorandum",
            Self::Cooperation => "cooperation",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Where an agreement stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InForce {
    /// It begins later.
    Ahead,
    /// It is in force.
    Now,
    /// It ends within ninety days: whether it is renewed has to be decided.
    Soon,
    /// It ended.
    Over,
}

impl InForce {
    /// Days before its end from which it is told of.
    pub const SOON: i32 = 90;

    /// By its days.
    pub fn on(today: Date, from: Date, until: Option<Date>) -> Self {
        let left = until.and_then(|until| today.until(until).ok()).map(|span| span.get_days());
        match left {
            _ if today < from => Self::Ahead,
            Some(left) if left < 0 => Self::Over,
            Some(left) if left <= Self::SOON => Self::Soon,
            _ => Self::Now,
        }
    }
}

/// Who promised something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The office.
    Office,
    /// The other.
    Other,
}

impl Side {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Office, Self::Other];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Other => "other",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.as_str() == text)
    }
}

/// How a promise stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Promise {
    /// It was kept in time, or later.
    Kept,
    /// Its day has not come.
    Open,
    /// Its day is over.
    Late,
}

impl Promise {
    /// By its days.
    pub fn on(today: Date, due: Date, kept: Option<Date>) -> Self {
        match kept {
            Some(_) => Self::Kept,
            None if due < today => Self::Late,
            None => Self::Open,
        }
    }
}

/// What is told of an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementDetails {
    /// What it is.
    pub kind: AgreementKind,
    /// Its number.
    pub number: String,
    /// What it is about.
    pub subject: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Option<Date>,
    /// The most that may be paid, rupiah.
    pub ceiling: Option<i64>,
    /// Who signed for each side; may be empty.
    pub signatories: String,
}

/// The same, as typed.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedAgreement<'a> {
    /// `memorandum` or `cooperation`.
    pub kind: &'a str,
    /// Its number.
    pub number: &'a str,
    /// What it is about.
    pub subject: &'a str,
    /// The first day.
    pub from: &'a str,
    /// The last day.
    pub until: &'a str,
    /// Rupiah, with or without points.
    pub ceiling: &'a str,
    /// Names and offices, a line each.
    pub signatories: &'a str,
}

impl AgreementDetails {
    /// Reads all of it.
    pub fn parse(typed: TypedAgreement<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", AgreementKind::parse(typed.kind).ok_or(FieldError::NotAChoice));
        let number = errors.take("number", text::line(typed.number, 1, 80));
        let subject = errors.take("subject", text::line(typed.subject, 5, 200));
        let from = errors.take("from", day(typed.from).and_then(|day| day.ok_or(FieldError::Empty)));
        let until = errors.take("until", day(typed.until));
        let ceiling = errors.take("ceiling", rupiah(typed.ceiling));
        let signatories = errors.take("signatories", text::short_lines(typed.signatories, 0, 400, 6));
        if from.zip(until.flatten()).is_some_and(|(from, until)| until < from) {
            errors.add("until", FieldError::BeforeFirst);
        }
        match (kind, number, subject, from, until, ceiling, signatories) {
            (Some(kind), Some(number), Some(subject), Some(from), Some(until), Some(ceiling), Some(signatories))
                if errors.is_empty() =>
            {
                Ok(Self { kind, number, subject, from, until, ceiling, signatories })
            }
            _ => Err(errors),
        }
    }
}

/// Rupiah as people write them: `Rp150.000.000`; none where nothing was typed.
fn rupiah(typed: &str) -> Result<Option<i64>, FieldError> {
    let bare: String =
        typed.trim().trim_start_matches("Rp").chars().filter(|sign| !matches!(sign, '.' | ' ')).collect();
    if bare.is_empty() {
        return Ok(None);
    }
    let sum = bare.parse::<i64>().ok().filter(|sum| *sum >= 0);
    sum.map(Some).ok_or(FieldError::NotAChoice)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_agreement_is_told_of_ninety_days_before_its_end() {
        let on = |today| InForce::on(today, date(2025, 1, 1), Some(date(2025, 12, 31)));
        assert_eq!(on(date(2024, 12, 31)), InForce::Ahead);
        assert_eq!(on(date(2025, 1, 1)), InForce::Now);
        assert_eq!(on(date(2025, 10, 1)), InForce::Now);
        assert_eq!(on(date(2025, 10, 2)), InForce::Soon);
        assert_eq!(on(date(2025, 12, 31)), InForce::Soon);
        assert_eq!(on(date(2026, 1, 1)), InForce::Over);
        assert_eq!(InForce::on(date(2099, 1, 1), date(2025, 1, 1), None), InForce::Now);
    }

    #[test]
    fn a_promise_is_late_from_the_day_after_its_day() {
        let due = date(2025, 5, 10);
        assert_eq!(Promise::on(due, due, None), Promise::Open);
        assert_eq!(Promise::on(date(2025, 5, 11), due, None), Promise::Late);
        assert_eq!(Promise::on(date(2025, 5, 11), due, Some(date(2025, 6, 1))), Promise::Kept);
    }

    #[test]
    fn sums_are_read_as_people_write_them_and_all_errors_are_told() {
        assert_eq!(rupiah("Rp150.000.000"), Ok(Some(150_000_000)));
        assert_eq!(rupiah(" "), Ok(None));
        assert_eq!(rupiah("-5"), Err(FieldError::NotAChoice));
        let typed = TypedAgreement { kind: "x", from: "2025-02-01", until: "2025-01-01", ..TypedAgreement::default() };
        let errors = AgreementDetails::parse(typed).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["kind", "number", "subject", "until"]);
    }
}
