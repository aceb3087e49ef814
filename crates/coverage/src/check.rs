//! What comparing an article with its release gives. These types are the public JSON; `docs/format/check.md` describes them.
//! A finding says what was seen, never what was intended.

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// An article compared with a release.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    /// The page's name as the caller gave it.
    pub input: String,
    /// The release's name as the caller gave it.
    pub release: String,
    /// The answer in one word.
    pub verdict: Verdict,
    /// Why it cannot be told; only where it cannot.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reason: Option<Undecided>,
    /// How many findings of each status.
    pub counts: Counts,
    /// Everything seen, worst first, then in the order of the release.
    pub findings: Vec<Finding>,
    /// How much text the two share.
    pub reuse: Reuse,
}

/// The answer over all findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing attributed to the source differs.
    NothingDiffers,
    /// Something is altered, changed or moved.
    Differs,
    /// The page could not be read well enough, or has nothing in common with the release.
    CannotTell,
}

/// Why nothing can be said about a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Undecided {
    /// The page is not an article.
    NotAnArticle,
    /// The article was found only with strong doubt.
    ReadPoorly,
    /// Article and release share no sentence, no quotation and hardly a fact.
    NothingShared,
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// Words in quotation marks.
    Quotation,
    /// A person's name.
    Person,
    /// A person's office or title (jabatan).
    Position,
    /// An organisation.
    Organisation,
    /// A place.
    Place,
    /// A plain number, with its unit.
    Number,
    /// An amount of money.
    Money,
    /// A percentage.
    Percentage,
    /// An ordinal: rank, edition.
    Rank,
    /// A calendar date, or part of one.
    Date,
    /// A year on its own.
    Year,
    /// A weekday beside its date.
    Weekday,
    /// A time of day, with its zone.
    Time,
    /// The headline against the body.
    Headline,
    /// Whether a byline is present.
    Byline,
    /// Whether the source is named.
    Source,
    /// The advertorial label.
    Label,
    /// Order of paragraphs.
    Order,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Quotation: other words inside the marks. Differs.
    Altered,
    /// Quotation: given to another speaker. Differs.
    Moved,
    /// Fact: another value said of the same thing. Differs.
    Changed,
    /// Cannot be told.
    Unknown,
    /// Quotation: part of it, the used words unchanged. Neutral.
    Partial,
    /// In the release, not in the article. Neutral.
    Missing,
    /// Quotation of the article that the release does not have. Neutral, merit.
    Added,
    /// Fact of the article that the release does not have. Neutral, merit.
    New,
    /// Quotation: word for word.
    Verbatim,
    /// Fact: the same.
    Kept,
}

impl Status {
    /// True for what counts as a difference from what the source said.
    pub fn differs(self) -> bool {
        matches!(self, Self::Altered | Self::Moved | Self::Changed)
    }
}

/// A piece of text in one of the two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Passage {
    /// The words as they stand there.
    pub text: String,
    /// Where they stand: bytes of the release file, or of the page.
    pub span: Span,
}

/// One thing seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// What it is about.
    pub kind: FindingKind,
    /// What became of it.
    pub status: Status,
    /// The release's words.
    pub release: Option<Passage>,
    /// The article's words.
    pub article: Option<Passage>,
    /// What it is said of, or who speaks: the words around it that make it comparable.
    pub about: Option<Passage>,
    /// Word by word, when both sides have words that differ.
    pub difference: Vec<Piece>,
    /// Which rule of `docs/format/check.md` was applied, as a key for the reader's text.
    pub rule: Rule,
}

/// A run of words in a word diff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Piece {
    /// In both, only in the release, or only in the article.
    pub side: Side,
    /// The words.
    pub text: String,
}

/// Where a run of words stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// In both.
    Both,
    /// Only in the release.
    Release,
    /// Only in the article.
    Article,
}

/// The rule behind a finding; `locale` has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Same words after normalising marks, spaces and harmless spellings.
    QuotationSame,
    /// Other words inside the marks, in a quotation that is clearly this one.
    QuotationReworded,
    /// The same words given to another person.
    QuotationSpeaker,
    /// A whole run of the quotation's words, the rest left out.
    QuotationPart,
    /// The quotation's content appears as indirect speech.
    QuotationIndirect,
    /// No quotation of the article resembles it.
    QuotationAbsent,
    /// A quotation the release does not have.
    QuotationOwn,
    /// The same value said of the same thing.
    FactSame,
    /// Another value in the same place of the same sentence.
    FactValue,
    /// A decimal or digits cut.
    FactCut,
    /// Two values changed places.
    FactSwapped,
    /// A name one or two letters off.
    FactName,
    /// A person named without the title the release gives, or with another.
    FactPosition,
    /// The weekday printed is not the weekday of the date printed.
    WeekdayMismatch,
    /// The time zone differs.
    FactZone,
    /// Not found in the article.
    FactAbsent,
    /// Found only in the article.
    FactOwn,
    /// Seen in both, but what it is said of cannot be matched.
    FactUnclear,
    /// The headline states a value that the body gives otherwise.
    HeadlineBody,
    /// A byline is present, or not.
    BylinePresent,
    /// The issuing office or its spokesperson is named, or not.
    SourceNamed,
    /// A label is present.
    LabelPresent,
    /// Paid, and no label. Pedoman Pemberitaan Media Siber 6b.
    PaidWithoutLabel,
    /// Labelled, though the order says it is not paid.
    LabelWithoutPayment,
    /// Paragraphs stand in another order.
    ParagraphOrder,
}

/// How many findings of each status.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "one field for each status, named after it")]
pub struct Counts {
    pub altered: usize,
    pub moved: usize,
    pub changed: usize,
    pub unknown: usize,
    pub partial: usize,
    pub missing: usize,
    pub added: usize,
    pub new: usize,
    pub verbatim: usize,
    pub kept: usize,
}

/// What the two texts share, by exact spans.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reuse {
    /// Share of the release's words that stand in the article, 0 to 1.
    pub release_reproduced: f64,
    /// Share of the article's words that are its own, 0 to 1.
    pub article_own: f64,
    /// The shared runs, in the order of the article.
    pub runs: Vec<SharedRun>,
}

/// A run of words both have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedRun {
    /// In the release file.
    pub release: Span,
    /// In the page.
    pub article: Span,
    /// How many words.
    pub words: usize,
}

/// Whether the placement was ordered and paid: a fact of an order, not of the release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paid {
    /// An order says so.
    Yes,
    /// It is known not to be.
    No,
    /// Not known: no finding about the label.
    #[default]
    Unknown,
}
