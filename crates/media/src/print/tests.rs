//! Photos that went through a chat, and photos that only look alike: the demo's scenes, noise, gradients, grids. `--nocapture` shows how far apart
//! they are.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb};

use super::*;
use crate::scene;

fn opened(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).unwrap()
}

fn jpeg(image: &DynamicImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(&image.to_rgb8()).unwrap();
    bytes
}

fn png(image: &DynamicImage) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn of(bytes: &[u8]) -> Print {
    print(bytes).unwrap().unwrap()
}

/// Chance that repeats.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.next() % 256).unwrap()
    }
}

/// A picture of chance: blobs of light and dark of a size, as photos of other things have them.
fn blobs(seed: u64, cells: u32) -> DynamicImage {
    let mut chance = Chance(seed);
    let small = RgbImage::from_fn(cells, cells * 2 / 3, |_, _| Rgb([chance.byte(), chance.byte(), chance.byte()]));
    DynamicImage::ImageRgb8(imageops::resize(&small, 960, 640, FilterType::CatmullRom))
}

/// What becomes of a photo on its way.
fn ways(photo: &DynamicImage) -> Vec<(&'static str, Vec<u8>)> {
    let (width, height) = (photo.width(), photo.height());
    let cut = |left: u32, top: u32, right: u32, bottom: u32| {
        let (x, y) = (width * left / 100, height * top / 100);
        photo.crop_imm(x, y, width - x - width * right / 100, height - y - height * bottom / 100)
    };
    let half = photo.resize_exact(width / 2, height / 2, FilterType::Triangle);
    vec![
        ("half as large", jpeg(&half, 85)),
        ("a quarter as large", jpeg(&photo.resize_exact(width / 4, height / 4, FilterType::Lanczos3), 85)),
        ("quality 40", jpeg(photo, 40)),
        ("quality 15", jpeg(photo, 15)),
        ("half as large, quality 40", jpeg(&half, 40)),
        ("cut 5 % at each side", jpeg(&cut(5, 5, 5, 5), 80)),
        ("cut 5 % in all", jpeg(&cut(3, 2, 2, 3), 80)),
        ("cut 5 % at the left", jpeg(&cut(5, 0, 0, 0), 80)),
        ("cut 5 % at the top", jpeg(&cut(0, 5, 0, 0), 80)),
        ("cut 8 % at the bottom", jpeg(&cut(0, 0, 0, 8), 80)),
        ("cut 5 % at a corner", jpeg(&cut(5, 5, 0, 0), 80)),
        ("lighter", jpeg(&photo.brighten(30), 80)),
        ("darker", jpeg(&photo.brighten(-30), 80)),
        ("more contrast", jpeg(&photo.adjust_contrast(20.0), 80)),
        ("grey", jpeg(&photo.grayscale(), 80)),
        ("as PNG", png(photo)),
        (
            "cut 5 %, half, quality 40, lighter",
            jpeg(&cut(5, 5, 5, 5).resize_exact(430, 290, FilterType::Triangle).brighten(15), 40),
        ),
    ]
}

/// The demo's scenes, and pictures of chance.
fn photos() -> Vec<(String, DynamicImage)> {
    let scenes = (0..9).map(|number| (format!("scene {number}"), opened(&scene(number))));
    let blobs = (0..9).map(|seed| (format!("blobs {seed}"), blobs(seed, 6 + u32::try_from(seed % 5).unwrap() * 6)));
    scenes.chain(blobs).collect()
}

#[test]
fn a_photo_is_known_again_after_it_went_through_a_chat() {
    let mut farthest = (0, String::new());
    for (name, photo) in photos().into_iter().step_by(2) {
        let own = of(&png(&photo));
        for (way, bytes) in ways(&photo) {
            let apart = nearest(&own, &of(&bytes));
            if apart > farthest.0 {
                farthest = (apart, format!("{name}, {way}"));
            }
            assert_eq!(own.apart(&of(&bytes)), Some(apart), "{name}, {way}: {apart}");
        }
    }
    println!("farthest of the same: {farthest:?}");
}

/// The nearest of all windows.
fn nearest(one: &Print, other: &Print) -> u32 {
    let pairs = one.0.iter().map(|window| (window, other.0[0])).chain(other.0.iter().map(|window| (window, one.0[0])));
    pairs.map(|(one, other)| far(one, &other)).min().unwrap()
}

#[test]
fn other_photos_are_not_taken_for_it() {
    let all: Vec<(String, Print)> =
        photos().into_iter().filter_map(|(name, photo)| Some((name, print(&png(&photo)).unwrap()?))).collect();
    let mut near = (255, String::new());
    for (at, (name, one)) in all.iter().enumerate() {
        for (other_name, other) in &all[at + 1..] {
            let apart = nearest(one, other);
            if apart < near.0 {
                near = (apart, format!("{name}, {other_name}"));
            }
            assert_eq!(one.apart(other), None, "{name}, {other_name}: {apart}");
        }
    }
    println!("nearest of others: {near:?} in {} pairs", all.len() * (all.len() - 1) / 2);
}

#[test]
fn in_a_plain_ground_or_a_gradient_there_is_nothing_to_know_it_by() {
    let drawn = |draw: &dyn Fn(u32, u32) -> u8| {
        DynamicImage::ImageRgb8(RgbImage::from_fn(640, 480, |x, y| Rgb([draw(x, y), draw(x, y), 128])))
    };
    let grey = |value: u32| u8::try_from(value.min(255)).unwrap();
    for plain in [
        drawn(&|_, _| 200),
        drawn(&|x, _| grey(x * 255 / 640)),
        drawn(&|_, y| grey(255 - y * 255 / 480)),
        drawn(&|x, y| grey((x + y) * 255 / 1_120)),
    ] {
        assert_eq!(print(&jpeg(&plain, 80)).unwrap(), None);
    }
}

#[test]
fn a_print_is_written_and_read_back() {
    let own = of(&scene(3));
    assert_eq!(Print::parse(&own.to_string()), Some(own.clone()));
    for wrong in
        ["", "-", "00", &"g".repeat(own.to_string().len()), own.to_string().get(16..).unwrap(), &"é".repeat(312)]
    {
        assert_eq!(Print::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn what_is_no_photo_is_refused_and_no_bomb_is_unpacked() {
    for bytes in [&b""[..], b"teks", b"%PDF-1.7 %%EOF", b"PK\x03\x04", b"\xff\xd8\xff\xe0", b"<svg/>"] {
        assert!(print(bytes).is_err(), "{bytes:?}");
    }
    // A head that promises 60,000 by 60,000 pixels.
    let mut bomb = png(&DynamicImage::new_rgb8(2, 2));
    bomb[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    assert!(print(&bomb).is_err());
}
