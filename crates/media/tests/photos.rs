//! Photos as people upload them: turned, with places and names inside, cut off, damaged in every byte, or larger than memory.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

use std::io::Cursor;
use std::time::{Duration, Instant};

use domain::media::FileFault;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use media::{Kind, picture, scene};

const CANARY: &[u8] = b"LINTANG-RAHASIA-0.5S-117.1E";

fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Blue on the left, red on the right.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([20, 40, 200]) } else { Rgb([200, 40, 20]) })
}

/// An EXIF block that says the picture lies on its side, and where it was taken.
fn exif(orientation: u8) -> Vec<u8> {
    let mut block = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    block.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    block.extend(CANARY);
    block
}

fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let block = exif(orientation);
    let length = u16::try_from(block.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], b"\xff\xe1", &length, &block, &jpeg[2..]].concat()
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|part| part == word)
}

#[test]
fn what_is_shown_is_upright_and_holds_nothing_but_pixels() {
    let jpeg = with_exif(&encoded(&halves(640, 480).into(), ImageFormat::Jpeg), 6);
    assert!(holds(&jpeg, CANARY));
    let shown = picture(&jpeg).unwrap();
    let sizes: Vec<_> = shown.sizes.iter().map(|size| (size.width, size.height)).collect();
    assert_eq!(sizes, [(480, 640)], "turned a quarter");
    for size in &shown.sizes {
        assert!(!holds(&size.bytes, CANARY) && !holds(&size.bytes, b"Exif") && !holds(&size.bytes, b"http://ns.adobe"));
        let seen = image::load_from_memory(&size.bytes).unwrap().into_rgb8();
        assert_eq!(seen.dimensions(), (size.width, size.height));
        // Turned a quarter to the right, what was left is above.
        assert!(seen.get_pixel(240, 100).0[2] > 150 && seen.get_pixel(240, 540).0[0] > 150);
    }
}

#[test]
fn a_photo_is_made_smaller_and_never_larger() {
    let widths = |width, height| {
        let jpeg = encoded(&halves(width, height).into(), ImageFormat::Jpeg);
        picture(&jpeg).unwrap().sizes.iter().map(|size| (size.width, size.height)).collect::<Vec<_>>()
    };
    assert_eq!(widths(2000, 1000), [(480, 240), (960, 480), (1600, 800)]);
    assert_eq!(widths(700, 7), [(480, 5), (700, 7)]);
    assert_eq!(widths(1, 1), [(1, 1)]);
    assert_eq!(widths(4000, 3500).last(), Some(&(1600, 1400)));
}

#[test]
fn what_is_transparent_becomes_white() {
    let clear = RgbaImage::from_pixel(60, 40, Rgba([0, 0, 0, 0]));
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let shown = picture(&encoded(&clear.clone().into(), format)).unwrap();
        let seen = image::load_from_memory(&shown.sizes[0].bytes).unwrap().into_rgb8();
        assert!(seen.pixels().all(|pixel| pixel.0.iter().all(|value| *value > 250)));
    }
}

#[test]
fn a_photo_that_is_cut_off_is_refused() {
    let small = DynamicImage::from(halves(300, 200));
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = encoded(&small, format);
        for share in [2, 3, 10] {
            let cut = picture(&whole[..whole.len() - whole.len() / share]);
            assert_eq!(cut, Err(FileFault::Damaged), "{format:?} without its last 1/{share}");
        }
    }
    // The preview in the head has an end of its own.
    let preview = encoded(&halves(16, 12).into(), ImageFormat::Jpeg);
    let mut head = b"Exif\0\0".to_vec();
    head.extend(&preview);
    let length = u16::try_from(head.len() + 2).unwrap().to_be_bytes();
    let whole = encoded(&small, ImageFormat::Jpeg);
    let with_preview = [&whole[..2], b"\xff\xe1", &length, &head, &whole[2..]].concat();
    assert!(picture(&with_preview).is_ok());
    assert_eq!(picture(&with_preview[..with_preview.len() - 40]), Err(FileFault::Damaged));
}

/// A PNG head that promises this size, with nothing behind it.
fn promise(width: u32, height: u32) -> Vec<u8> {
    let mut png = encoded(&halves(8, 8).into(), ImageFormat::Png);
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    png
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    })
}

#[test]
fn a_head_that_promises_too_much_is_refused_before_memory_is_taken() {
    let begun = Instant::now();
    for (width, height) in [(100_000, 100_000), (60_000, 60_000), (7_300, 7_300)] {
        assert_eq!(picture(&promise(width, height)), Err(FileFault::TooManyPixels), "{width} × {height}");
    }
    assert!(begun.elapsed() < Duration::from_secs(1));
}

#[test]
fn a_photo_of_fifty_million_pixels_is_read() {
    let jpeg = encoded(&halves(8160, 6120).into(), ImageFormat::Jpeg);
    let begun = Instant::now();
    let sizes: Vec<_> = picture(&jpeg).unwrap().sizes.iter().map(|size| (size.width, size.height)).collect();
    println!("50 megapixels: {:?}", begun.elapsed());
    assert_eq!(sizes, [(480, 360), (960, 720), (1600, 1200)]);
}

#[test]
fn no_damaged_byte_makes_it_panic_hang_or_grow() {
    let small = DynamicImage::from(RgbImage::from_fn(48, 32, |x, y| {
        Rgb([x * 5, y * 7, x * y % 250].map(|value| u8::try_from(value % 256).unwrap()))
    }));
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = encoded(&small, format);
        let (mut read, mut slowest) = (0, Duration::ZERO);
        for at in 0..whole.len() {
            for change in [0xff, 0x01] {
                let mut damaged = whole.clone();
                damaged[at] ^= change;
                let begun = Instant::now();
                read += usize::from(picture(&damaged).is_ok());
                slowest = slowest.max(begun.elapsed());
            }
        }
        println!("{format:?}: {} damaged, {read} read, slowest {slowest:?}", whole.len() * 2);
        assert!(slowest < Duration::from_secs(10), "{format:?}: {slowest:?}");
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
    println!("peak {kilobytes} kB");
    assert!(kilobytes < 1_500_000, "{kilobytes} kB");
}

#[test]
fn the_drawn_scene_is_a_photo() {
    let shown = picture(&scene(1)).unwrap();
    assert_eq!((shown.kind, shown.sizes.len()), (Kind::Jpeg, 2));
    assert_ne!(scene(1), scene(2));
    assert_eq!(scene(4), scene(4));
}
