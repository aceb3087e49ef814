//! What reading a page gives: the article as it stands, what was taken away and why, and how sure we are.
//! These types are the public JSON; `docs/format/article.md` describes them.

use serde::{Deserialize, Serialize};

use crate::page::Part;
use crate::quotation::Quoted;
use crate::span::{MappedText, Span};

/// A page, read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Article {
    /// The input's name as the caller gave it: a path, an address, or `-`.
    pub input: String,
    /// What kind of page this is.
    pub kind: PageKind,
    /// Language of the body, ISO 639-1, where it can be told.
    pub language: Option<String>,
    /// Canonical address, from the page.
    pub url: Option<String>,
    /// Headline as the page shows it, without the site's name.
    pub title: Option<String>,
    /// Line under the headline.
    pub subtitle: Option<String>,
    /// Place (and site) before the first sentence, without the dash: `SAMARINDA, nama-situs.com`.
    pub dateline: Option<String>,
    /// Plain text: paragraphs, subheads, list items, quotes and table rows, one per line. Without the dateline when the
    /// page is Indonesian (there it is a field of its own; see `docs/format/article.md`).
    pub body: String,
    /// The body's lines with their kind, places and sentences, in order.
    pub blocks: Vec<Block>,
    /// Pictures of the article.
    pub images: Vec<Image>,
    /// Who wrote, edited, photographed, or is named as source.
    pub bylines: Vec<Byline>,
    /// The word that marks paid content (`ADV`, `Advertorial`, `Iklan`…); none when no such word was found.
    pub label: Option<String>,
    /// Every place where such a word stands.
    pub labels: Vec<Label>,
    /// First publication, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm[:ss][±hh:mm]`, as exact as the page is.
    pub published: Option<String>,
    /// Last update, same form.
    pub updated: Option<String>,
    /// Section or category.
    pub section: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Direct quotations, in order.
    pub quotations: Vec<Quoted>,
    /// Everything that stood in or beside the text and is not part of the article.
    pub removed: Vec<Removed>,
    /// Where JSON-LD, `OpenGraph` and the visible page disagree.
    pub disagreements: Vec<Disagreement>,
    /// 0 to 1: how sure the reading is.
    pub confidence: f64,
    /// Why it is not 1, as keys.
    pub doubts: Vec<Doubt>,
    /// Address of the article's next page, where it has one that is not part of this reading.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub next_page: Option<String>,
    /// The pages it was joined from, in order; empty for an article of one page. Spans then count the bytes of all of them,
    /// one page after another.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub pages: Vec<Joined>,
    /// The body with its places in the input; the comparison works on it.
    #[serde(skip)]
    pub text: MappedText,
    /// Where this page stands among the pages of its article.
    #[serde(skip)]
    pub part: Part,
    /// Bytes of the input.
    #[serde(skip)]
    pub length: usize,
}

/// One page of an article of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Joined {
    /// The page's name as the caller gave it.
    pub input: String,
    /// Where its bytes stand in the count of the article's spans: take `start` off to get a place in the page.
    pub span: Span,
}

/// What a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PageKind {
    /// One article.
    Article,
    /// A running report of dated entries.
    LiveBlog,
    /// A front page, category, tag or search page.
    Listing,
    /// The text is behind a login or payment.
    LoginWall,
    /// The server answered, but the page says there is nothing here.
    NotFound,
    /// Nothing that could be an article.
    Unknown,
}

/// What a line of the body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// A paragraph.
    Paragraph,
    /// A heading inside the text.
    Subhead,
    /// One item of a list.
    ListItem,
    /// A paragraph of a block quote.
    Quote,
    /// One row of a table, cells joined by tabs.
    TableRow,
    /// The time or title that opens an entry of a live blog.
    Entry,
}

/// One line of the body.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its text.
    pub text: String,
    /// Where it stands in the input.
    pub span: Span,
    /// Its sentences with their places in the input.
    pub sentences: Vec<Sentence>,
}

/// A sentence and its place.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sentence {
    /// The sentence.
    pub text: String,
    /// Where it stands in the input.
    pub span: Span,
}

/// A picture.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Image {
    /// Address of the real file; lazy-loading placeholders are resolved.
    pub url: String,
    /// Alternative text.
    pub alt: Option<String>,
    /// Caption without the credit.
    pub caption: Option<String>,
    /// Photographer or source as written.
    pub credit: Option<String>,
    /// Where it stands in the input.
    pub span: Span,
}

/// What a named person did for the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Penulis, oleh.
    Author,
    /// Reporter, pewarta, wartawan, jurnalis.
    Reporter,
    /// Koresponden.
    Correspondent,
    /// Editor, penyunting, redaktur.
    Editor,
    /// Fotografer, foto.
    Photographer,
    /// Kontributor.
    Contributor,
    /// Sumber.
    Source,
    /// Named without a role.
    Unknown,
}

/// One name with its role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Byline {
    /// What the person did.
    pub role: Role,
    /// The word that says so, as written (`Penyunting`); none where the page gives only a name.
    pub word: Option<String>,
    /// The name as written.
    pub name: String,
    /// Where it stands in the input; none when it is known from metadata only.
    pub span: Option<Span>,
}

/// Where a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LabelPlace {
    /// In the headline.
    Title,
    /// As category or tag.
    Section,
    /// As a line or tag of its own beside the text.
    Body,
    /// In the byline line.
    Byline,
    /// In the closing initials: `(Adv/xx/diskominfokaltim)`.
    Initials,
    /// In the page's address.
    Address,
}

/// A mark that content is paid for. Source of the rule: Pedoman Pemberitaan Media Siber, point 6b.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Label {
    /// The word used.
    pub word: String,
    /// Who is named as paying, where the label says it: `Diskominfo Kaltim`.
    pub funder: Option<String>,
    /// Where it was found.
    pub place: LabelPlace,
    /// The whole mark as written.
    pub text: String,
    /// Where it stands in the input, when it is visible text.
    pub span: Option<Span>,
}

/// Why a piece of the page is not part of the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// "Baca juga", "Simak", "Lihat juga": a link to another article inside the text.
    RelatedLink,
    /// Lists of other articles around the text.
    RelatedList,
    /// Buttons and invitations to share.
    Share,
    /// Comment form and comments.
    Comments,
    /// "Auto Publish Powered By".
    AutoPublish,
    /// Page numbers and next/previous links.
    Pager,
    /// Invitations to follow, join, subscribe, install.
    Promo,
    /// Advertisement slots and their notices.
    Ad,
    /// Menus, breadcrumbs, headers, footers.
    Navigation,
    /// The line that names writers and editors (kept as `bylines`).
    Byline,
    /// The advertorial mark (kept as `labels`).
    Label,
    /// Place before the first sentence (kept as `dateline`).
    Dateline,
    /// Publication time, counters and similar (kept as `published`).
    Metadata,
    /// The headline repeated.
    Title,
    /// A line that an earlier page of the article has too.
    Repeated,
    /// Text under a picture (kept in `images`).
    Caption,
    /// Tags and categories (kept as `tags`).
    Tags,
    /// Who the writer is, at the end.
    AuthorBox,
    /// Rights and copying notices.
    Copyright,
    /// Closing marks such as `[]`, `***`, `(red)`.
    EndMark,
    /// Embedded posts, players, documents.
    Embed,
    /// Login, cookie and payment notices.
    Notice,
    /// Elsewhere on the page and not of the article.
    Other,
}

/// A piece that was taken away, kept with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Removed {
    /// Why.
    pub reason: Reason,
    /// Its text.
    pub text: String,
    /// Where it stands in the input.
    pub span: Span,
}

/// Who says something about the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Witness {
    /// What a reader sees.
    Visible,
    /// `<script type="application/ld+json">`.
    JsonLd,
    /// `og:` and `article:` properties.
    OpenGraph,
    /// Other `<meta>` and `<link>`.
    Meta,
    /// `<time datetime>`.
    TimeElement,
    /// The address of the page.
    Address,
}

/// One witness's value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Testimony {
    /// Who says it.
    pub witness: Witness,
    /// What it says.
    pub value: String,
}

/// Witnesses that do not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Disagreement {
    /// The field: `title`, `published`, `updated`, `bylines`, `url`, `weekday`.
    pub field: String,
    /// What each says.
    pub values: Vec<Testimony>,
}

/// Why a reading may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Little text.
    Short,
    /// The chosen block stands out only weakly.
    WeakBlock,
    /// The character set was guessed, or the declared one does not fit.
    Charset,
    /// The input seems cut off.
    Truncated,
    /// Nesting, size or node limits were reached.
    Limits,
    /// The page is not in Indonesian.
    Language,
    /// The page is not an article.
    Kind,
    /// Read from text without markup.
    PlainText,
    /// Other pages of the article were not given.
    MorePages,
}
