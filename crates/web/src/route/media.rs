//! Photos, documents and texts of public releases, as files. Each is asked for at the gate anew; a copy may be kept, but is asked
//! about before it is shown again, so that a withdrawn photo is gone for everybody at once.

use ::media::{Kind, Letter, plain, word};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use domain::Refusal;
use domain::slug::Slug;
use jiff::Timestamp;
use locale::{Language, texts};
use store::document::Document;
use store::photo::Photo;
use store::public::PublicRelease;

use super::public::gate;
use crate::address;
use crate::answer::{Answer, File, Trouble, kept, unchanged};
use crate::app::App;
use crate::page::{Attachment, Photo as Shown};
use crate::visitor::Visitor;

const NONE: Trouble = Trouble::Refused(Refusal::NotFound);

/// `a1b2-960.jpg` is the photo `a1b2` in 960 pixels.
pub(super) fn photo_name(name: &str) -> Option<(&str, u32)> {
    let (name, width) = name.strip_suffix(".jpg")?.rsplit_once('-')?;
    Some((name, width.parse().ok()?))
}

/// What a document is called when it is saved.
pub(super) fn saved_as(title: &str, kind: Kind) -> String {
    format!("{}.{}", Slug::from_title(title), kind.as_str())
}

pub(super) async fn photo(
    State(app): State<App>,
    Path((slug, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let (name, width) = photo_name(&name).ok_or(NONE)?;
    let mut gate = gate(&app).await?;
    let Some(digest) = gate.photo(&slug, name, width).await? else {
        let taken_down = gate.taken_down(&slug).await?;
        let known = taken_down.iter().any(|photo| photo.name == name);
        return Err(if known { Trouble::Refused(Refusal::PhotoTakenDown) } else { NONE });
    };
    drop(gate);
    let tag = digest.name();
    if let Some(same) = unchanged(&tag, headers.get(header::IF_NONE_MATCH)) {
        return Ok(same);
    }
    let content = app.desk.files.read(&digest).await?;
    Ok((kept(&tag), File { kind: Kind::Jpeg.media_type(), saved_as: None, content }).into_response())
}

pub(super) async fn document(
    State(app): State<App>,
    Path((slug, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let (name, _) = name.rsplit_once('.').ok_or(NONE)?;
    let documents = gate(&app).await?.documents(&slug).await?;
    let document = documents.iter().find(|document| document.name == name).ok_or(NONE)?;
    let kind = Kind::parse(&document.kind).ok_or(NONE)?;
    if let Some(same) = unchanged(name, headers.get(header::IF_NONE_MATCH)) {
        return Ok(same);
    }
    let content = app.desk.files.read(&document.digest).await?;
    let saved_as = Some(saved_as(&document.title, kind));
    Ok((kept(name), File { kind: kind.media_type(), saved_as, content }).into_response())
}

pub(super) async fn release(app: &App, slug: &str) -> Result<PublicRelease, Trouble> {
    let found = gate(app).await?.release(slug).await?;
    found.filter(|release| release.withdrawn.is_none()).ok_or(NONE)
}

/// Above the text: who issued it, when, under which number.
fn kicker(visitor: &Visitor, release: &PublicRelease) -> String {
    let language = visitor.language;
    let number = texts::release_number(language, &release.letter.text);
    format!("{} · {} · {number}", release.office[0], visitor.moment(release.public_from).full(language))
}

fn own_address(app: &App, language: Language, release: &PublicRelease) -> String {
    format!("{}{}", app.origin, address::release(language, &release.slug))
}

pub(super) async fn text(State(app): State<App>, visitor: Visitor, Path(slug): Path<String>) -> Answer {
    let found = release(&app, &slug).await?;
    let standfirst = if found.standfirst.is_empty() { String::new() } else { format!("{}\n\n", found.standfirst) };
    let content = format!(
        "{}\n\n{}\n\n{standfirst}{} – {}\n\n--\n{}\n",
        kicker(&visitor, &found),
        found.headline,
        found.place.to_uppercase(),
        plain(&found.body),
        own_address(&app, visitor.language, &found),
    );
    Ok(download("text/plain; charset=utf-8", &found, "txt", content.into_bytes()))
}

pub(super) async fn letter(State(app): State<App>, visitor: Visitor, Path(slug): Path<String>) -> Answer {
    let found = release(&app, &slug).await?;
    let (kicker, citation) = (kicker(&visitor, &found), own_address(&app, visitor.language, &found));
    let letter = Letter {
        kicker: &kicker,
        headline: &found.headline,
        standfirst: &found.standfirst,
        place: &found.place,
        body: &found.body,
        citation: &citation,
        language: "id-ID",
    };
    let content = word(&letter).ok_or_else(|| Trouble::Failed("no Word document".to_owned()))?;
    Ok(download(Kind::Docx.media_type(), &found, "docx", content))
}

fn download(kind: &'static str, release: &PublicRelease, ending: &str, content: Vec<u8>) -> Response {
    let kept = [(header::CACHE_CONTROL, "public, no-cache")];
    (kept, File { kind, saved_as: Some(format!("{}.{ending}", release.slug)), content }).into_response()
}

/// What a page needs to show photos: addresses made once, kept while the page is drawn.
pub(super) struct Addresses(Vec<[String; 3]>);

impl Addresses {
    pub(super) fn of(slug: &str, photos: &[Photo]) -> Self {
        let address = |photo: &Photo, width| address::photo(slug, &photo.name, width);
        Self(
            photos
                .iter()
                .map(|photo| {
                    let widths: Vec<u32> = photo.sizes.iter().map(|size| size.width).collect();
                    let middle = widths.get(1).or(widths.first()).copied().unwrap_or_default();
                    let largest = widths.last().copied().unwrap_or_default();
                    let each = |width: &u32| format!("{} {width}w", address(photo, *width));
                    let sources = if widths.len() > 1 { widths.iter().map(each).collect() } else { Vec::new() };
                    [address(photo, middle), sources.join(", "), address(photo, largest)]
                })
                .collect(),
        )
    }

    /// The photos as the page shows them; only the first is loaded at once.
    pub(super) fn shown<'a>(&'a self, photos: &'a [Photo]) -> Vec<Shown<'a>> {
        let shown = |(index, (photo, [address, sources, large])): (usize, (&'a Photo, &'a [String; 3]))| Shown {
            address,
            sources,
            alternative: &photo.words.alternative,
            caption: &photo.words.caption,
            credit: &photo.words.credit,
            rights: &photo.words.rights,
            large,
            width: photo.sizes.last().map_or(0, |size| size.width),
            height: photo.sizes.last().map_or(0, |size| size.height),
            later: index > 0,
        };
        photos.iter().zip(&self.0).enumerate().map(shown).collect()
    }
}

/// Where the documents are, with their kinds as they are read.
pub(super) fn places(slug: &str, documents: &[Document]) -> Vec<[String; 2]> {
    let place = |known: &Document| [address::document(slug, &known.name, &known.kind), known.kind.to_uppercase()];
    documents.iter().map(place).collect()
}

/// The documents as the page lists them. A letter that was signed before the last correction says so.
pub(crate) fn attachments<'a>(
    language: Language,
    documents: &'a [Document],
    places: &'a [[String; 2]],
    corrected_at: Option<Timestamp>,
) -> Vec<Attachment<'a>> {
    let name = |known: &'a Document| match known.signed {
        None => known.title.as_str(),
        Some(signed) if corrected_at.is_some_and(|at| at > signed) => texts::signed_before(language),
        Some(_) => texts::signed_name(language),
    };
    let attachment = |(known, [address, kind]): (&'a Document, &'a [String; 2])| Attachment {
        name: name(known),
        address,
        kind,
        bytes: Some(known.bytes),
    };
    documents.iter().zip(places).map(attachment).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_is_named_by_its_digest_and_its_width() {
        assert_eq!(photo_name("a1b2-960.jpg"), Some(("a1b2", 960)));
        for none in ["a1b2.jpg", "a1b2-960.png", "a1b2-x.jpg", "../a-960.jpg/", ""] {
            assert_eq!(photo_name(none), None, "{none}");
        }
        assert_eq!(saved_as("Rekap “ruas”/2025\r\n", Kind::Pdf), "rekap-ruas-2025.pdf");
    }
}
