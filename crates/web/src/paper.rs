//! A release put together for its PDF: letterhead, number, text, photos. It is made on a thread that may wait, two at a time.

use domain::letterhead::Letterhead;
use jiff::civil::DateTime;
use locale::{Language, texts};
use media::{Foot, Head, Paper, PaperPhoto, pdf};
use store::letterhead::SavedLetterhead;
use store::photo::Photo;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::answer::Trouble;
use crate::app::App;
use crate::visitor::Visitor;

/// Each takes tens of milliseconds and a few MB: readers of pages do not wait for them.
static PLACE: Semaphore = Semaphore::const_new(2);

/// Waits for a place, which `Writing::printed` takes; whoever waits holds no photos yet.
pub(crate) async fn place() -> Result<SemaphorePermit<'static>, Trouble> {
    PLACE.acquire().await.map_err(|error| Trouble::Failed(error.to_string()))
}

/// All that stands on it.
pub(crate) struct Writing {
    pub(crate) language: Language,
    pub(crate) letterhead: Letterhead,
    pub(crate) logo: Option<Vec<u8>>,
    /// That it is no letter that went out; else empty.
    pub(crate) mark: &'static str,
    /// The number; none of a draft.
    pub(crate) number: Option<String>,
    pub(crate) headline: String,
    pub(crate) standfirst: String,
    pub(crate) place: String,
    pub(crate) body: String,
    /// `11 Mei 2025`.
    pub(crate) day: String,
    /// When it was made, on the office's clock, with its hours before UTC.
    pub(crate) made: (DateTime, i8),
    /// Corrections in words.
    pub(crate) corrections: Vec<String>,
    /// The short link; empty where there is no page.
    pub(crate) link: String,
    /// JPEG, alternative text, caption with credit.
    pub(crate) photos: Vec<(Vec<u8>, String, String)>,
}

/// The letterhead of an office, with its picture.
pub(crate) async fn head(
    app: &App,
    saved: Option<SavedLetterhead>,
    office: &str,
) -> Result<(Letterhead, Option<Vec<u8>>), Trouble> {
    let Some(saved) = saved else { return Ok((Letterhead::of_office(office), None)) };
    let logo = match &saved.logo {
        Some(logo) => Some(app.desk.files.read(&logo.digest).await?),
        None => None,
    };
    Ok((saved.words, logo))
}

/// The photos in a middle size, with what stands under each.
pub(crate) async fn pictures(
    app: &App,
    language: Language,
    photos: &[Photo],
) -> Result<Vec<(Vec<u8>, String, String)>, Trouble> {
    let mut pictures = Vec::new();
    for photo in photos {
        let Some(size) = photo.sizes.get(1).or(photo.sizes.first()) else { continue };
        let words = &photo.words;
        let credit = texts::letter_photo_credit(language, &words.credit);
        let caption = if words.credit.is_empty() { String::new() } else { credit };
        let caption = format!("{} {caption}", words.caption).trim().to_owned();
        pictures.push((app.desk.files.read(&size.digest).await?, words.alternative.clone(), caption));
    }
    Ok(pictures)
}

/// A moment on the office's clock, with its hours before UTC.
pub(crate) fn clock(visitor: &Visitor, at: jiff::Timestamp) -> (DateTime, i8) {
    (visitor.site.zone.clock(at), visitor.site.zone.hours())
}

impl Writing {
    /// The file. The place is taken until the work is done, though nobody may wait for it any longer.
    pub(crate) async fn printed(self, place: SemaphorePermit<'static>) -> Result<Vec<u8>, Trouble> {
        let failed = |error: &dyn std::error::Error| Trouble::Failed(error.to_string());
        let work = tokio::task::spawn_blocking(move || {
            let _place = place;
            self.written()
        });
        work.await.map_err(|error| failed(&error))?.map_err(|error| failed(&error))
    }

    fn written(&self) -> Result<Vec<u8>, media::PdfFault> {
        let (language, words) = (self.language, &self.letterhead);
        let number = match &self.number {
            Some(number) => texts::letter_number(language, number),
            None => texts::letter_no_number(language).to_owned(),
        };
        let title = match &self.number {
            Some(_) => format!("{}, {number}: {}", texts::letter_heading(language), self.headline),
            None => format!("{}: {}", self.mark, self.headline),
        };
        let office = words.name.replace('\n', " ");
        let emblem = texts::letter_logo(language, &office);
        let seat = if words.seat.is_empty() { &self.place } else { &words.seat };
        let signed = if seat.is_empty() { self.day.clone() } else { format!("{seat}, {}", self.day) };
        let photos: Vec<PaperPhoto<'_>> = self
            .photos
            .iter()
            .map(|(bytes, alternative, caption)| PaperPhoto { bytes, alternative, caption })
            .collect();
        let code_alternative = texts::letter_code(language, &self.link);
        pdf(&Paper {
            language: "id",
            labels: language.tag(),
            title: &title,
            head: Head {
                authority: &words.authority,
                name: &words.name,
                lines: &head_lines(language, words),
                logo: self.logo.as_deref().map(|bytes| (bytes, emblem.as_str())),
            },
            heading: texts::letter_heading(language),
            mark: self.mark,
            number: &number,
            headline: &self.headline,
            standfirst: &self.standfirst,
            dateline: &dateline(&self.place, &self.day),
            body: &self.body,
            corrections: &self.corrections,
            foot: Foot {
                contact_label: texts::letter_contact(language),
                contact: &words.contact,
                signed: &signed,
                signer_office: &words.signer_office,
                signer: &words.signer,
                link_label: texts::letter_link(language),
                link: &self.link,
                code_alternative: &code_alternative,
                page: match language {
                    Language::Indonesian => |page, count| texts::letter_page(Language::Indonesian, count, page),
                    Language::English => |page, count| texts::letter_page(Language::English, count, page),
                },
            },
            photos_label: texts::letter_photos(language),
            photos: &photos,
            made: self.made,
        })
    }
}

fn dateline(place: &str, day: &str) -> String {
    if place.is_empty() { day.to_owned() } else { format!("{}, {day}", place.to_uppercase()) }
}

/// Address, then how the office is reached, in a line.
pub(crate) fn head_lines(language: Language, words: &Letterhead) -> Vec<String> {
    let reached = [
        (texts::letter_phone(language), &words.phone),
        (texts::letter_email(language), &words.email),
        (texts::letter_site(language), &words.site),
    ];
    let reached = reached.into_iter().filter(|(_, value)| !value.is_empty());
    let reached = reached.map(|(label, value)| format!("{label} {value}")).collect::<Vec<_>>().join(" · ");
    words.address.lines().map(str::to_owned).chain((!reached.is_empty()).then_some(reached)).collect()
}
