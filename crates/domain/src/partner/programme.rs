//! A joint programme (program bersama): a training, a competence test (UKW) or a literacy programme that an office and its partners run
//! together, under an agreement or not.

use jiff::civil::Date;

use super::day;
use crate::directory::fold;
use crate::field::{FieldError, FieldErrors};
use crate::id::{AgreementId, CommitmentId};
use crate::text;

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProgrammeKind {
    /// Pelatihan.
    Training,
    /// Uji kompetensi wartawan (UKW).
    CompetenceTest,
    /// Program literasi.
    Literacy,
    /// Something else.
    Other,
}

impl ProgrammeKind {
    /// All.
    pub const ALL: [Self; 4] = [Self::Training, Self::CompetenceTest, Self::Literacy, Self::Other];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Training => "training",
            Self::CompetenceTest => "competence-test",
            Self::Literacy => "literacy",
            Self::Other => "other",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Its first and its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProgrammeDays {
    /// The first.
    pub first: Date,
    /// The last; may be the first.
    pub last: Date,
}

impl ProgrammeDays {
    /// Reads both. Their errors are of `first` and `last`.
    pub fn parse([first, last]: [&str; 2]) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut read = |name, typed| errors.take(name, day(typed).and_then(|day| day.ok_or(FieldError::Empty)));
        let (first, last) = (read("first", first), read("last", last));
        match first.zip(last) {
            Some((first, last)) if last < first => Err(FieldErrors::one("last", FieldError::BeforeFirst)),
            Some((first, last)) => Ok(Self { first, last }),
            None => Err(errors),
        }
    }
}

/// Where a programme stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProgrammeStage {
    /// It begins later.
    Ahead,
    /// It has begun and is not over.
    Running,
    /// Its last day is over; who was there is not counted yet.
    Over,
    /// Who was there was counted.
    Counted,
    /// It was called off.
    CalledOff,
}

impl ProgrammeStage {
    /// By its days, and by whether it was called off or counted.
    pub fn on(today: Date, days: ProgrammeDays, is_called_off: bool, is_counted: bool) -> Self {
        match (is_called_off, is_counted) {
            (true, _) => Self::CalledOff,
            (false, true) => Self::Counted,
            _ if today < days.first => Self::Ahead,
            _ if today <= days.last => Self::Running,
            _ => Self::Over,
        }
    }

    /// Whether participants may be added.
    pub fn takes_participants(self) -> bool {
        matches!(self, Self::Ahead | Self::Running)
    }

    /// Whether it may be noted who was there.
    pub fn takes_notes(self) -> bool {
        matches!(self, Self::Running | Self::Over)
    }

    /// Whether it may be called off, or its days mended.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Ahead | Self::Running | Self::Over)
    }
}

/// What a programme carries out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Under {
    /// An agreement.
    Agreement(AgreementId),
    /// What a side promised in one.
    Commitment(CommitmentId),
}

impl Under {
    /// Reads `agreement/01J…` or `commitment/01J…`; none where nothing was chosen.
    pub fn parse(typed: &str) -> Result<Option<Self>, FieldError> {
        if typed.is_empty() {
            return Ok(None);
        }
        let read = match typed.split_once('/') {
            Some(("agreement", id)) => id.parse().ok().map(Self::Agreement),
            Some(("commitment", id)) => id.parse().ok().map(Self::Commitment),
            _ => None,
        };
        read.map(Some).ok_or(FieldError::NotAChoice)
    }

    /// The word in forms.
    pub fn written(self) -> String {
        match self {
            Self::Agreement(id) => format!("agreement/{id}"),
            Self::Commitment(id) => format!("commitment/{id}"),
        }
    }
}

/// What is told of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeDetails {
    /// What it is.
    pub kind: ProgrammeKind,
    /// What it is called.
    pub title: String,
    /// Where; may be empty. Not public.
    pub place: String,
    /// When.
    pub days: ProgrammeDays,
    /// For the office and the organisers; may be empty. Not public.
    pub note: String,
}

/// The same with its organisers, as typed.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedProgramme<'a> {
    /// `training`, `competence-test`, `literacy` or `other`.
    pub kind: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// Where.
    pub place: &'a str,
    /// The first day.
    pub first: &'a str,
    /// The last day.
    pub last: &'a str,
    /// The other organisers by name, a line each.
    pub organisers: &'a str,
    /// What it carries out: see [`Under::parse`].
    pub under: &'a str,
    /// A note.
    pub note: &'a str,
}

/// Organisers beside the office.
const MOST_ORGANISERS: usize = 20;

impl ProgrammeDetails {
    /// Reads all of it but the organisers and what it carries out.
    pub fn parse(typed: TypedProgramme<'_>) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", ProgrammeKind::parse(typed.kind).ok_or(FieldError::NotAChoice));
        let title = errors.take("title", text::line(typed.title, 5, 200));
        let place = errors.take("place", text::line(typed.place, 0, 200));
        let days = ProgrammeDays::parse([typed.first, typed.last]).map_err(|wrong| errors.join(&wrong)).ok();
        let note = errors.take("note", text::lines(typed.note, 0, 500));
        match (kind, title, place, days, note) {
            (Some(kind), Some(title), Some(place), Some(days), Some(note)) => {
                Ok(Self { kind, title, place, days, note })
            }
            _ => Err(errors),
        }
    }

    /// Its title and days as evidence of a promise, in words of no language.
    pub fn as_evidence(&self) -> String {
        let day = |day: Date| format!("{}/{}/{}", day.day(), day.month(), day.year());
        let ProgrammeDays { first, last } = self.days;
        let last = if first == last { String::new() } else { format!("–{}", day(last)) };
        format!("{}, {}{last}", self.title, day(first))
    }
}

impl TypedProgramme<'_> {
    /// Folded names of the organisers, each once, with the number of its line from 1.
    pub fn organisers(&self) -> Result<Vec<(usize, String)>, FieldError> {
        let mut all: Vec<(usize, String)> = Vec::new();
        for (number, line) in (1..).zip(self.organisers.lines()) {
            let name = fold(line);
            if !name.is_empty() && !all.iter().any(|(_, known)| *known == name) {
                all.push((number, name));
            }
        }
        match all.len() {
            0 => Err(FieldError::Empty),
            1..=MOST_ORGANISERS => Ok(all),
            _ => Err(FieldError::TooManyLines { most: MOST_ORGANISERS }),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const DAYS: ProgrammeDays = ProgrammeDays { first: date(2025, 5, 5), last: date(2025, 5, 7) };

    #[test]
    fn a_programme_takes_participants_until_its_last_day_and_notes_from_its_first() {
        let on = |today| ProgrammeStage::on(today, DAYS, false, false);
        assert_eq!(on(date(2025, 5, 4)), ProgrammeStage::Ahead);
        assert_eq!(on(date(2025, 5, 5)), ProgrammeStage::Running);
        assert_eq!(on(date(2025, 5, 7)), ProgrammeStage::Running);
        assert_eq!(on(date(2025, 5, 8)), ProgrammeStage::Over);
        assert_eq!(ProgrammeStage::on(date(2025, 5, 8), DAYS, false, true), ProgrammeStage::Counted);
        assert_eq!(ProgrammeStage::on(date(2025, 5, 4), DAYS, true, false), ProgrammeStage::CalledOff);
        let can = |stage: ProgrammeStage| [stage.takes_participants(), stage.takes_notes(), stage.is_open()];
        assert_eq!(can(ProgrammeStage::Ahead), [true, false, true]);
        assert_eq!(can(ProgrammeStage::Running), [true, true, true]);
        assert_eq!(can(ProgrammeStage::Over), [false, true, true]);
        assert_eq!(can(ProgrammeStage::Counted), [false; 3]);
        assert_eq!(can(ProgrammeStage::CalledOff), [false; 3]);
    }

    #[test]
    fn all_that_is_wrong_with_a_programme_is_told_at_once() {
        let typed = TypedProgramme { title: "UKW", first: "2025-02-30", ..TypedProgramme::default() };
        let fields: Vec<_> = ProgrammeDetails::parse(typed).unwrap_err().iter().collect();
        let told = [
            ("kind", FieldError::NotAChoice),
            ("title", FieldError::TooShort { least: 5 }),
            ("first", FieldError::NotADay),
            ("last", FieldError::Empty),
        ];
        assert_eq!(fields, told);
        let turned = ProgrammeDays::parse(["2025-05-07", "2025-05-05"]).unwrap_err();
        assert_eq!(turned.of("last"), Some(FieldError::BeforeFirst));
    }

    #[test]
    fn an_organiser_typed_twice_is_one_and_twenty_are_the_most() {
        let read = |organisers: &str| TypedProgramme { organisers, ..TypedProgramme::default() }.organisers();
        let told = vec![(1, "pt merdu".to_owned()), (4, "serikat pena".to_owned())];
        assert_eq!(read("PT Merdu\r\n\r\npt  MERDU\nSerikat Pena"), Ok(told));
        assert_eq!(read(" \n"), Err(FieldError::Empty));
        assert_eq!(
            read(&('a'..='u').map(|sign| format!("{sign}\n")).collect::<String>()),
            Err(FieldError::TooManyLines { most: 20 })
        );
    }

    #[test]
    fn what_it_carries_out_is_read_back_and_its_evidence_names_one_day_once() {
        let id = AgreementId::new(jiff::Timestamp::UNIX_EPOCH, 7);
        let under = Under::Agreement(id);
        assert_eq!(Under::parse(&under.written()), Ok(Some(under)));
        assert_eq!(Under::parse(""), Ok(None));
        assert_eq!(Under::parse("agreement/7"), Err(FieldError::NotAChoice));
        let kind = ProgrammeKind::CompetenceTest;
        let title = "UKW di hulu".to_owned();
        let mut details = ProgrammeDetails { kind, title, place: String::new(), days: DAYS, note: String::new() };
        assert_eq!(details.as_evidence(), "UKW di hulu, 5/5/2025–7/5/2025");
        details.days.last = DAYS.first;
        assert_eq!(details.as_evidence(), "UKW di hulu, 5/5/2025");
    }
}
