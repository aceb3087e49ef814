//! How quotations and facts of a draft look in JSON: what is proposed, what was confirmed and where it stands now, and what is
//! worth a look. Keys are for programs, sentences are in the language of the path.

use ::desk::confirmation::{Known, Part, Place, Proposed, Reading, Standing, Warning};
use domain::confirmation::{Beside, Kind};
use locale::{Language, proposal as words};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::shape::Moment;

/// What is proposed: words of a speaker, or a fact.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum ProposalKind {
    Quotation,
    Person,
    Number,
    Money,
    Percentage,
    Rank,
    Date,
}

impl ProposalKind {
    fn of(kind: Kind) -> Self {
        match kind {
            Kind::Quotation => Self::Quotation,
            Kind::Person => Self::Person,
            Kind::Number => Self::Number,
            Kind::Money => Self::Money,
            Kind::Percentage => Self::Percentage,
            Kind::Rank => Self::Rank,
            Kind::Date => Self::Date,
        }
    }
}

/// A part of a draft.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum DraftPart {
    Headline,
    Standfirst,
    Paragraph,
}

/// Where something stands in a draft.
#[derive(Debug, Serialize, ToSchema)]
struct DraftPlace {
    part: DraftPart,
    /// Of the body, from 1; none in headline and standfirst.
    #[schema(minimum = 1, example = 3)]
    paragraph: Option<usize>,
    /// The sentence around it.
    sentence: String,
}

impl DraftPlace {
    fn new(place: &Place) -> Self {
        let (part, paragraph) = match place.part {
            Part::Headline => (DraftPart::Headline, None),
            Part::Standfirst => (DraftPart::Standfirst, None),
            Part::Paragraph(number) => (DraftPart::Paragraph, Some(number)),
        };
        Self { part, paragraph, sentence: place.sentence.clone() }
    }
}

/// What the program reads in a draft as a quotation or fact. It counts only when a person confirms it.
#[derive(Debug, Serialize, ToSchema)]
struct Proposal {
    /// Names it as long as the draft says it.
    #[schema(example = "9f2c41d07be35a68")]
    key: String,
    kind: ProposalKind,
    /// As the draft has them, without quotation marks.
    #[schema(example = "Warga sudah dapat melintas sejak pagi ini")]
    words: String,
    /// Speaker of a quotation, empty where it cannot be told; or what a fact is about.
    #[schema(example = "Rahmat Hidayat")]
    said: String,
    /// The speaker's office; empty where the draft does not say it, and for facts.
    #[schema(example = "Kepala Dinas Perhubungan")]
    office: String,
    place: DraftPlace,
}

impl Proposal {
    fn new(proposed: Proposed) -> Self {
        let Proposed { key, kind, words, beside: Beside { said, office }, place } = proposed;
        Self { key, kind: ProposalKind::of(kind), words, said, office, place: DraftPlace::new(&place) }
    }
}

/// Where something confirmed stands now: as it was confirmed; with another beside it; nowhere in the draft any more.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum ConfirmationStanding {
    Stands,
    Changed,
    Gone,
}

/// What a person confirmed.
#[derive(Debug, Serialize, ToSchema)]
struct Confirmation {
    id: String,
    kind: ProposalKind,
    /// As the draft had them.
    #[schema(example = "Warga sudah dapat melintas sejak pagi ini")]
    words: String,
    /// Speaker of a quotation, or what a fact is about.
    #[schema(example = "Rahmat Hidayat")]
    said: String,
    /// The speaker's office; may be empty.
    #[schema(example = "Kepala Dinas Perhubungan")]
    office: String,
    /// Name of the person.
    confirmed_by: String,
    confirmed_at: Moment,
    standing: ConfirmationStanding,
    /// What the draft proposes in its place, where it changed.
    now: Option<Proposal>,
}

impl Confirmation {
    fn new(known: Known) -> Self {
        let Known { confirmation, standing, now } = known;
        Self {
            id: confirmation.id.to_string(),
            kind: ProposalKind::of(confirmation.kind),
            words: confirmation.words,
            said: confirmation.beside.said,
            office: confirmation.beside.office,
            confirmed_by: confirmation.by,
            confirmed_at: Moment(confirmation.at),
            standing: match standing {
                Standing::Stands => ConfirmationStanding::Stands,
                Standing::Changed => ConfirmationStanding::Changed,
                Standing::Gone => ConfirmationStanding::Gone,
            },
            now: now.map(Proposal::new),
        }
    }
}

/// What is worth a look: a weekday that its date does not fall on, a number or a name in two forms, a quotation without speaker.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum WarningKind {
    Weekday,
    Number,
    Name,
    Speaker,
}

/// Something worth a look before publishing. None is sure to be wrong, and publishing does not wait for it.
#[derive(Debug, Serialize, ToSchema)]
struct DraftWarning {
    kind: WarningKind,
    /// What was seen, for people.
    message: String,
    place: DraftPlace,
}

impl DraftWarning {
    fn new(language: Language, warning: &Warning) -> Self {
        let kind = match warning {
            Warning::Weekday { .. } => WarningKind::Weekday,
            Warning::Number { .. } => WarningKind::Number,
            Warning::Name { .. } => WarningKind::Name,
            Warning::Speaker { .. } => WarningKind::Speaker,
        };
        Self { kind, message: words::warning(language, warning), place: DraftPlace::new(warning.place()) }
    }
}

/// Quotations and facts of a draft. All of it is empty once the release is published: the public reads its version.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DraftReading {
    /// Of the release; in one that was sent back, a confirmation makes it rise.
    #[schema(minimum = 1)]
    revision: i64,
    /// What nobody has confirmed yet, quotations first.
    proposals: Vec<Proposal>,
    /// What was confirmed, in its order.
    confirmations: Vec<Confirmation>,
    /// In the order of their places.
    warnings: Vec<DraftWarning>,
}

impl DraftReading {
    pub(super) fn new(language: Language, revision: i64, reading: Reading) -> Self {
        let Reading { open, known, warnings } = reading;
        Self {
            revision,
            proposals: open.into_iter().map(Proposal::new).collect(),
            confirmations: known.into_iter().map(Confirmation::new).collect(),
            warnings: warnings.iter().map(|warning| DraftWarning::new(language, warning)).collect(),
        }
    }
}
