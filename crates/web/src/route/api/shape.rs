//! How things look in JSON. Moments are RFC 3339 in UTC; a field may be added, none is renamed.

use domain::confirmation::Kind;
use domain::media::PhotoWords;
use jiff::Timestamp;
use locale::Language;
use serde::{Serialize, Serializer};
use store::public::{Confirmed, PublicRelease};
use utoipa::ToSchema;

use crate::address;
use crate::app::App;
use crate::markdown;

/// A moment, in UTC (RFC 3339).
#[derive(Debug, Clone, Copy, ToSchema)]
#[schema(value_type = String, format = DateTime, example = "2026-05-11T06:00:00Z")]
pub(crate) struct Moment(pub(super) Timestamp);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The number of a release's letter. No two of an office are the same.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Letter {
    /// As it is written.
    #[schema(example = "017/SP/DISKOMINFO/V/2026")]
    text: String,
    /// The year in which it goes out.
    #[schema(example = 2026)]
    year: i64,
    /// What counts in it, within its office and year; none where the office's agenda book gave a number of another form.
    #[schema(minimum = 1, example = 17)]
    number: Option<i64>,
}

impl Letter {
    pub(crate) fn new(letter: &store::release::Letter) -> Self {
        let store::release::Letter { text, year, number } = letter.clone();
        Self { text, year, number }
    }
}

/// An office that issues releases.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Office {
    #[schema(example = "Dinas Komunikasi dan Informatika Provinsi Borneo Timur")]
    pub(crate) name: String,
    /// As used in a byline.
    pub(crate) short_name: String,
    /// Its part of addresses.
    pub(crate) slug: String,
}

/// A withdrawal: when, and why.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Withdrawal {
    at: Moment,
    reason: String,
}

impl Withdrawal {
    pub(crate) fn new((at, reason): &(Timestamp, String)) -> Self {
        Self { at: Moment(*at), reason: reason.clone() }
    }
}

/// A photo in one size: JPEG.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PhotoSize {
    #[schema(example = "https://pers.example.go.id/siaran-pers/tiga-ruas-jalan-dibuka/foto/a1b2c3d4e5f60718-960.jpg")]
    address: String,
    /// Pixels.
    width: u32,
    /// Pixels.
    height: u32,
}

/// A photo of a release, with what must stand beside it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Photo {
    /// Smallest first.
    sizes: Vec<PhotoSize>,
    /// What it shows, for those who do not see it.
    alternative: String,
    /// May be empty.
    caption: String,
    /// Who took it.
    credit: String,
    /// Who may use it how; may be empty.
    rights: String,
}

impl Photo {
    fn new(app: &App, slug: &str, photo: &store::photo::Photo) -> Self {
        let PhotoWords { alternative, caption, credit, rights } = photo.words.clone();
        let size = |size: &store::photo::PhotoSize| PhotoSize {
            address: format!("{}{}", app.origin, address::photo(slug, &photo.name, size.width)),
            width: size.width,
            height: size.height,
        };
        Self { sizes: photo.sizes.iter().map(size).collect(), alternative, caption, credit, rights }
    }
}

/// A photo that was taken down: when, and why.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PhotoTakenDown {
    at: Moment,
    reason: String,
}

/// A public release in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ReleaseLine {
    id: String,
    /// Its part of addresses; never changes once public.
    #[schema(example = "tiga-ruas-jalan-dibuka")]
    slug: String,
    /// Its page for people.
    #[schema(example = "https://pers.example.go.id/siaran-pers/tiga-ruas-jalan-dibuka")]
    page: String,
    /// A short link to it.
    #[schema(example = "https://pers.example.go.id/s/bcdfghj")]
    short_link: String,
    /// Its PDF with letterhead.
    #[schema(example = "https://pers.example.go.id/siaran-pers/tiga-ruas-jalan-dibuka/naskah.pdf")]
    pdf: Option<String>,
    letter: Letter,
    office: Office,
    headline: String,
    /// One sentence under the headline; may be empty, and is when the release is withdrawn.
    standfirst: String,
    /// Place of the dateline.
    place: String,
    /// What it is about, up to five; empty when the release is withdrawn.
    #[schema(example = json!(["Infrastruktur"]))]
    subjects: Vec<String>,
    /// Its first photo.
    photo: Option<Photo>,
    public_from: Moment,
    /// When the text that stands there was made public; later than `public_from` after a correction.
    changed_at: Moment,
    withdrawn: Option<Withdrawal>,
}

impl ReleaseLine {
    pub(crate) fn new(app: &App, release: &PublicRelease, photos: Option<&Vec<store::photo::Photo>>) -> Self {
        let [name, short_name, slug] = release.office.clone();
        let path = address::release(Language::Indonesian, &release.slug);
        let pdf = address::text_file(Language::Indonesian, &release.slug, "pdf");
        Self {
            id: release.id.clone(),
            slug: release.slug.clone(),
            page: format!("{}{path}", app.origin),
            short_link: format!("{}{}", app.origin, address::short(Language::Indonesian, &release.code)),
            pdf: release.withdrawn.is_none().then(|| format!("{}{pdf}", app.origin)),
            letter: Letter::new(&release.letter),
            office: Office { name, short_name, slug },
            headline: release.headline.clone(),
            standfirst: release.standfirst.clone(),
            place: release.place.clone(),
            subjects: release.subjects.names(),
            photo: photos.and_then(|photos| photos.first()).map(|photo| Photo::new(app, &release.slug, photo)),
            public_from: Moment(release.public_from),
            changed_at: Moment(release.changed_at.max(release.public_from)),
            withdrawn: release.withdrawn.as_ref().map(Withdrawal::new),
        }
    }
}

/// A document of a release.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Document {
    title: String,
    /// `pdf`, `docx` or `xlsx`.
    #[schema(example = "pdf")]
    kind: String,
    bytes: u64,
    /// Since when it stands here as the signed and stamped letter.
    signed_at: Option<Moment>,
    #[schema(example = "https://pers.example.go.id/siaran-pers/tiga-ruas-jalan-dibuka/dokumen/0f1e2d3c4b5a6978.pdf")]
    address: String,
}

impl Document {
    fn new(app: &App, slug: &str, known: store::document::Document) -> Self {
        let address = format!("{}{}", app.origin, address::document(slug, &known.name, &known.kind));
        let store::document::Document { title, kind, bytes, signed, .. } = known;
        Self { title, kind, bytes, signed_at: signed.map(Moment), address }
    }
}

/// Words of a speaker, as the office confirmed them.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Quotation {
    /// As the text has them, without quotation marks.
    #[schema(example = "Warga sudah dapat melintas sejak pagi ini")]
    words: String,
    speaker: String,
    /// May be empty.
    position: String,
}

/// A fact, as the office confirmed it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Fact {
    /// What it is about; may be empty.
    #[schema(example = "panjang jalan")]
    name: String,
    /// As the text has it.
    #[schema(example = "83,78 km")]
    value: String,
}

/// A correction made in the open.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Correction {
    /// Number of the version it made.
    number: i64,
    reason: String,
    at: Moment,
}

/// A public release with its text.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Release {
    #[serde(flatten)]
    line: ReleaseLine,
    /// The text in Markdown; empty when withdrawn.
    body: String,
    /// The same as cleaned HTML.
    body_html: String,
    /// All its photos, in their order; none when withdrawn.
    photos: Vec<Photo>,
    /// Photos that were taken down since it is public, oldest first.
    photos_taken_down: Vec<PhotoTakenDown>,
    documents: Vec<Document>,
    /// In the order in which the text says them; so the facts.
    quotations: Vec<Quotation>,
    facts: Vec<Fact>,
    /// Oldest first.
    corrections: Vec<Correction>,
}

/// What stands beside a release's text.
pub(crate) struct Beside {
    pub(crate) corrections: Vec<store::public::Correction>,
    pub(crate) photos: Vec<store::photo::Photo>,
    pub(crate) taken_down: Vec<store::public::TakenDown>,
    pub(crate) documents: Vec<store::document::Document>,
    /// In the order of the text.
    pub(crate) confirmed: Vec<Confirmed>,
}

impl Release {
    pub(crate) fn new(app: &App, release: &PublicRelease, beside: Beside) -> Self {
        let Beside { corrections, photos, taken_down, documents, confirmed } = beside;
        let (quotations, facts): (Vec<_>, Vec<_>) =
            confirmed.into_iter().partition(|known| known.kind == Kind::Quotation);
        let correction =
            |store::public::Correction { number, reason, at }| Correction { number, reason, at: Moment(at) };
        Self {
            line: ReleaseLine::new(app, release, Some(&photos)),
            body: release.body.clone(),
            body_html: markdown::render(&release.body),
            photos: photos.iter().map(|photo| Photo::new(app, &release.slug, photo)).collect(),
            photos_taken_down: taken_down
                .into_iter()
                .map(|made| PhotoTakenDown { at: Moment(made.at), reason: made.reason })
                .collect(),
            documents: documents.into_iter().map(|known| Document::new(app, &release.slug, known)).collect(),
            quotations: quotations
                .into_iter()
                .map(|Confirmed { words, beside, .. }| Quotation {
                    words,
                    speaker: beside.said,
                    position: beside.office,
                })
                .collect(),
            facts: facts
                .into_iter()
                .map(|Confirmed { words, beside, .. }| Fact { name: beside.said, value: words })
                .collect(),
            corrections: corrections.into_iter().map(correction).collect(),
        }
    }
}

/// A page of public releases, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Releases {
    pub(crate) items: Vec<ReleaseLine>,
    /// Path of the next page; none on the last one.
    pub(crate) next: Option<String>,
}

/// Releases that contain all words, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Hits {
    pub(crate) items: Vec<ReleaseLine>,
    /// Path of the next page; none on the last one.
    pub(crate) next: Option<String>,
}

/// A page of offices, in the order of their slugs.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Offices {
    pub(crate) items: Vec<Office>,
    /// Path of the next page; none on the last one.
    pub(crate) next: Option<String>,
}
