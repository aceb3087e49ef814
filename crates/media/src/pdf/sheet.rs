//! The sheets as a file: what was laid out is drawn, what it says is tagged, each sheet has its number below.

use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::page::{Page, PageSettings};
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document, SerializeSettings};

use super::PdfFault;
use super::face::{Faces, Look};
use super::flow::{Flow, Frame, Ink, Mark};
use super::outline::{Headed, outline};
use super::tree::{Slot, Tree};
use crate::paper::Paper;

const INK: (u8, u8, u8) = (28, 27, 25);
const GREEN: (u8, u8, u8) = (15, 92, 77);

/// The file.
pub(super) fn written(flow: Flow<'_>, paper: &Paper<'_>) -> Result<Vec<u8>, PdfFault> {
    let format = |error: &dyn std::fmt::Debug| PdfFault::Format(format!("{error:?}"));
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| format(&error))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    document.set_metadata(metadata(paper));
    let Flow { faces, mut tree, sheets, headings, frame, .. } = flow;
    let size = PageSettings::from_wh(frame.sheet.0, frame.sheet.1).ok_or_else(|| format(&frame))?;
    document.set_outline(outline(&headings));
    let count = sheets.len();
    for (index, marks) in sheets.into_iter().enumerate() {
        let mut page = document.start_page_with(size.clone());
        let mut links = Vec::new();
        let mut surface = page.surface();
        for mark in marks {
            links.extend(drawn(&mut surface, faces, &mut tree, mark));
        }
        below(&mut surface, (faces, frame), (paper, index + 1, count));
        surface.finish();
        for (area, address, slot) in links {
            linked(&mut page, (&mut tree, slot), area, address, &headings);
        }
        page.finish();
    }
    document.set_tag_tree(tree.grown(paper.language));
    document.finish().map_err(|error| format(&error))
}

fn metadata(paper: &Paper<'_>) -> Metadata {
    let (made, hours) = paper.made;
    let part = |value: i8| u8::try_from(value).unwrap_or_default();
    let date = DateTime::new(u16::try_from(made.year()).unwrap_or_default())
        .month(part(made.month()))
        .day(part(made.day()))
        .hour(part(made.hour()))
        .minute(part(made.minute()))
        .second(part(made.second()))
        .utc_offset_hour(hours)
        .utc_offset_minute(0);
    // A document without a title breaks PDF/UA-1 (7.1); whoever has a paper without one has left it out themselves.
    let title = if paper.title.is_empty() { "–" } else { paper.title };
    Metadata::new()
        .title(title.to_owned())
        .authors(vec![paper.head.name.replace('\n', " ")])
        .language(paper.language.to_owned())
        .creator("Ruhui".to_owned())
        .producer("Ruhui".to_owned())
        .creation_date(date)
}

fn fill(surface: &mut Surface<'_>, (red, green, blue): (u8, u8, u8)) {
    surface.set_fill(Some(Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }));
}

/// Draws a mark; gives the area of a link.
fn drawn(surface: &mut Surface<'_>, faces: &Faces, tree: &mut Tree, mark: Mark) -> Option<(Rect, String, Slot)> {
    let tag = match (&mark.slot, &mark.ink) {
        (None, _) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        (Some(_), Ink::Words { .. }) => ContentTag::Span(SpanTag::empty()),
        (Some(_), _) => ContentTag::Other,
    };
    let identifier = surface.start_tagged(tag);
    let link = inked(surface, faces, mark.ink);
    surface.end_tagged();
    if let Some(slot) = mark.slot {
        tree.drawn(slot, identifier);
    }
    link
}

fn inked(surface: &mut Surface<'_>, faces: &Faces, ink: Ink) -> Option<(Rect, String, Slot)> {
    match ink {
        Ink::Words { x, y, size, look, text, glyphs, link } => {
            fill(surface, if link.is_some() { GREEN } else { INK });
            surface.draw_glyphs(Point::from_xy(x, y), &glyphs, faces.font(look), &text, size, false);
            let width = glyphs.iter().map(|glyph| glyph.x_advance * size).sum();
            let area = Rect::from_xywh(x, y - size, width, size * 1.3);
            return link.and_then(|(address, slot)| Some((area?, address, slot)));
        }
        Ink::Rule { x, y, width, thick } => squares(surface, [Rect::from_xywh(x, y, width, thick)]),
        Ink::Code { x, y, side, dark } => {
            let square = |(column, row): (u16, u16)| {
                Rect::from_xywh(x + f32::from(column) * side, y + f32::from(row) * side, side, side)
            };
            squares(surface, dark.into_iter().map(square));
        }
        Ink::Picture { image, x, y, width, height } => {
            surface.push_transform(&Transform::from_translate(x, y));
            if let Some(size) = Size::from_wh(width, height) {
                surface.draw_image(image, size);
            }
            surface.pop();
        }
    }
    None
}

fn squares(surface: &mut Surface<'_>, areas: impl IntoIterator<Item = Option<Rect>>) {
    let mut path = PathBuilder::new();
    areas.into_iter().flatten().for_each(|area| path.push_rect(area));
    fill(surface, INK);
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

/// What stands at the foot of each sheet, and the sheet's number.
fn below(surface: &mut Surface<'_>, (faces, frame): (&Faces, Frame), (paper, page, count): (&Paper<'_>, usize, usize)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
    fill(surface, INK);
    let (size, y) = (8.5, frame.sheet.1 - 36.0);
    let said = (paper.page)(page, count);
    let right = faces.width(Look::Plain, size, &said);
    for (x, text) in
        [(frame.left, faces.known(paper.below).replace('\n', " ")), (frame.left + frame.width - right, said)]
    {
        let glyphs = faces.shaped(Look::Plain, &text);
        surface.draw_glyphs(Point::from_xy(x, y), &glyphs, faces.font(Look::Plain), &text, size, false);
    }
    surface.end_tagged();
}

/// A link's area: to an address, or to the heading of a name.
fn linked(page: &mut Page<'_>, (tree, slot): (&mut Tree, Slot), area: Rect, address: String, headings: &[Headed]) {
    let within = address.strip_prefix('#');
    let (target, said) = match within.map(|name| headings.iter().find(|heading| heading.name == name)) {
        Some(Some(heading)) => (Target::Destination(heading.place().into()), heading.title.clone()),
        Some(None) => return,
        None => (Target::Action(LinkAction::new(address.clone()).into()), address),
    };
    let annotation = Annotation::new_link(LinkAnnotation::new(area, target), Some(said));
    let identifier = page.add_tagged_annotation(annotation);
    tree.drawn(slot, identifier);
}
