//! A release put together for its PDF: number, text, corrections, contact and signature, photos.

use domain::letterhead::Letterhead;
use locale::{Language, texts};
use media::{Foot, PaperPhoto, Part, Run, Tongue, blocks_behind};
use store::photo::Photo;
use tokio::sync::SemaphorePermit;

use super::{Form, Sheet, Unwritten, made};
use crate::answer::Trouble;
use crate::app::App;

/// All that stands on it.
pub(crate) struct Writing {
    pub(crate) sheet: Sheet,
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
    /// Corrections in words.
    pub(crate) corrections: Vec<String>,
    /// The short link; empty where there is no page.
    pub(crate) link: String,
    /// JPEG, alternative text, caption with credit.
    pub(crate) photos: Vec<(Vec<u8>, String, String)>,
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

impl Writing {
    /// The file.
    pub(crate) async fn printed(self, place: SemaphorePermit<'static>) -> Result<Vec<u8>, Trouble> {
        made(place, move || self.written()).await
    }

    fn written(&self) -> Result<Vec<u8>, Unwritten> {
        let (language, words) = (self.sheet.language, &self.sheet.letterhead);
        let number = match &self.number {
            Some(number) => texts::letter_number(language, number),
            None => texts::letter_no_number(language).to_owned(),
        };
        let title = match &self.number {
            Some(_) => format!("{}, {number}: {}", texts::letter_heading(language), self.headline),
            None => format!("{}: {}", self.mark, self.headline),
        };
        let seat = if words.seat.is_empty() { &self.place } else { &words.seat };
        let signed = if seat.is_empty() { self.day.clone() } else { format!("{seat}, {}", self.day) };
        let photos: Vec<PaperPhoto<'_>> = self
            .photos
            .iter()
            .map(|(bytes, alternative, caption)| PaperPhoto { bytes, alternative, caption })
            .collect();
        let code_alternative = texts::letter_code(language, &self.link);
        let foot = Foot {
            contact_label: texts::letter_contact(language),
            contact: &words.contact,
            signed: &signed,
            signer_office: &words.signer_office,
            signer: &words.signer,
            link_label: texts::letter_link(language),
            link: &self.link,
            code_alternative: &code_alternative,
        };
        let mut parts = vec![
            Part::Opening([self.mark, texts::letter_heading(language), &number]),
            Part::Title(Tongue::Text, &self.headline, &self.standfirst),
            Part::Text(blocks_behind(&dateline(&self.place, &self.day), &self.body)),
        ];
        parts.extend(self.corrections.iter().map(|told| Part::Note(vec![Run::plain(told.as_str())])));
        parts.extend([Part::Foot(foot), Part::Photos(texts::letter_photos(language), &photos)]);
        self.sheet.written(Form::Pdf, (&title, &number), &parts, false)
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
