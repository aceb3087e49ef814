//! A photo as it may be shown: upright, in a few widths, as JPEG without anything that was written beside the pixels (place,
//! camera, names, previews). It is decoded only when its head promises no more than the bounds allow.

use std::io::Cursor;

use domain::media::{FileFault, MOST_PIXELS};
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, Limits, RgbImage};

use crate::kind::Kind;

/// The widths a photo is shown in, where it is as wide.
pub const WIDTHS: [u32; 3] = [480, 960, 1600];
/// Most bytes of its pixels in memory.
const MEMORY: u64 = 320 << 20;
const QUALITY: u8 = 82;

/// A photo, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What was given.
    pub kind: Kind,
    /// The same in JPEG, smallest first; at least one.
    pub sizes: Vec<Size>,
}

/// A photo in one width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Size {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// A JPEG file.
    pub bytes: Vec<u8>,
}

/// Reads a photo. Takes up to a second or two and a few hundred MB: not many at once.
pub fn picture(bytes: &[u8]) -> Result<Picture, FileFault> {
    let (kind, shown) = pixels(bytes)?;
    Ok(Picture { kind, sizes: sizes(&shown)? })
}

/// The pixels of a photo, upright and opaque, within the bounds.
pub(crate) fn pixels(bytes: &[u8]) -> Result<(Kind, RgbImage), FileFault> {
    let kind = Kind::of(bytes)?;
    let reader = Cursor::new(bytes);
    let damaged = |_| FileFault::Damaged;
    let shown = match kind {
        Kind::Jpeg if !has_end(bytes) => return Err(FileFault::Damaged),
        Kind::Jpeg => decoded(JpegDecoder::new(reader).map_err(damaged)?)?,
        Kind::Png => decoded(PngDecoder::with_limits(reader, limits()).map_err(damaged)?)?,
        Kind::Webp => decoded(WebPDecoder::new(reader).map_err(damaged)?)?,
        Kind::Pdf | Kind::Docx | Kind::Xlsx => return Err(FileFault::UnknownKind),
    };
    Ok((kind, shown))
}

/// Width and height of a JPEG, by its head.
pub(crate) fn measures(bytes: &[u8]) -> Option<(u32, u32)> {
    Some(JpegDecoder::new(Cursor::new(bytes)).ok()?.dimensions())
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    limits
}

/// The pixels, upright, opaque, at most twice as wide as the widest that is shown.
fn decoded(mut decoder: impl ImageDecoder) -> Result<RgbImage, FileFault> {
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MEMORY {
        return Err(FileFault::TooManyPixels);
    }
    if width == 0 || height == 0 {
        return Err(FileFault::Damaged);
    }
    decoder.set_limits(limits()).map_err(|_| FileFault::TooManyPixels)?;
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| FileFault::Damaged)?;
    // Averaging first is much faster than one fine step from 52 million pixels, and looks the same.
    let most = WIDTHS.iter().max().map_or(0, |width| width.saturating_mul(2));
    if width.min(height) > most {
        let (width, height) = scaled((width, height), most.saturating_mul(width.max(1)) / width.min(height));
        image = image.thumbnail_exact(width, height);
    }
    image.apply_orientation(turn);
    Ok(on_white(image))
}

/// What was transparent becomes white, as on the page.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    let mut opaque = RgbImage::new(image.width(), image.height());
    for (to, from) in opaque.pixels_mut().zip(image.pixels()) {
        let [colours @ .., alpha] = from.0;
        let over = |colour: u8| {
            let mixed = u32::from(colour) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from((mixed + 127) / 255).unwrap_or(u8::MAX)
        };
        to.0 = colours.map(over);
    }
    opaque
}

fn sizes(image: &RgbImage) -> Result<Vec<Size>, FileFault> {
    let own = image.width();
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|width| *width < own).collect();
    if widths.len() < WIDTHS.len() {
        widths.push(own);
    }
    // Each is made from the next larger one: the large one is read once.
    let (mut sizes, mut larger) = (Vec::new(), None);
    for width in widths.into_iter().rev() {
        let from = larger.as_ref().unwrap_or(image);
        let (width, height) = scaled(from.dimensions(), width);
        let smaller = image::imageops::resize(from, width, height, FilterType::Lanczos3);
        sizes.push(size(&smaller)?);
        larger = Some(smaller);
    }
    sizes.reverse();
    Ok(sizes)
}

fn size(image: &RgbImage) -> Result<Size, FileFault> {
    let (width, height) = image.dimensions();
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    encoder.encode(image.as_raw(), width, height, ExtendedColorType::Rgb8).map_err(|_| FileFault::Damaged)?;
    Ok(Size { width, height, bytes })
}

/// The size of a picture made `width` wide; no side is ever 0.
fn scaled((from_width, from_height): (u32, u32), width: u32) -> (u32, u32) {
    let height = (u64::from(from_height) * u64::from(width) + u64::from(from_width) / 2) / u64::from(from_width.max(1));
    (width.max(1), u32::try_from(height).unwrap_or(u32::MAX).max(1))
}

/// Whether a JPEG goes on to its end: the decoder would fill what is missing with grey. A preview in its head has an end of its
/// own, so the head is stepped over.
fn has_end(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some([0xff, mark, high, low]) = bytes.get(at..at + 4) {
        if *mark == 0xda {
            return bytes.get(at..).is_some_and(|scan| scan.windows(2).any(|pair| pair == b"\xff\xd9"));
        }
        at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
    }
    // Not the usual order of parts; the decoder decides.
    true
}
