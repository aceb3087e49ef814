//! A drawn river landscape for examples and tests, so that none has to be fetched: hills, water, a low sun, a boat. Whole numbers
//! only; the same number gives the same picture.

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};

const WIDTH: u32 = 960;
const HEIGHT: u32 = 640;
/// Where the water begins.
const SHORE: i32 = 430;

type Colour = [i32; 3];

/// Sky above, sky below, far hills, near hills, water.
const LIGHTS: [[Colour; 5]; 3] = [
    [[94, 140, 176], [236, 214, 178], [122, 146, 150], [48, 92, 78], [110, 142, 150]],
    [[150, 178, 196], [226, 232, 226], [134, 162, 148], [62, 110, 70], [128, 164, 166]],
    [[70, 82, 120], [240, 168, 122], [110, 98, 116], [44, 58, 70], [150, 118, 116]],
];

/// A picture in JPEG, 960 by 640 pixels.
pub fn scene(number: u32) -> Vec<u8> {
    let kind = usize::try_from(number % 3).unwrap_or_default();
    let colours = LIGHTS.get(kind).copied().unwrap_or(LIGHTS[0]);
    let shift = i32::try_from(number.wrapping_mul(137) % 900).unwrap_or_default();
    let picture = RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        let (x, y) = (i32::try_from(x).unwrap_or_default(), i32::try_from(y).unwrap_or_default());
        Rgb(pixel(&colours, shift, x, y).map(|value| u8::try_from(value.clamp(0, 255)).unwrap_or_default()))
    });
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 88);
    // Writing to memory does not go wrong.
    drop(encoder.encode_image(&picture));
    bytes
}

fn pixel([above, below, far, near, water]: &[Colour; 5], shift: i32, x: i32, y: i32) -> Colour {
    let (sun_x, sun_y) = (180 + shift * 2 / 3, 250);
    let sun = 900 - ((x - sun_x).pow(2) + (y - sun_y).pow(2));
    if boat(x - 520 + shift / 3, y) {
        return [40, 36, 34];
    }
    if y >= SHORE {
        // Water mirrors the sky, with waves that widen towards us.
        let depth = y - SHORE;
        let wave = arch(x + depth * depth / 9 + shift, 26 + depth / 3) * (depth + 20) / 90;
        let shine = if (x - sun_x).abs() < 18 + depth / 3 { 26 - wave.abs() } else { 0 };
        return mixed(*water, *above, depth, 420).map(|value| value + wave + shine.max(0));
    }
    let near_top = SHORE - 40 - arch(x + shift, 310) * 2 - arch(x * 3 + shift, 170) / 2;
    let far_top = SHORE - 110 - arch(x + shift * 2, 420) * 3;
    let ground = (x * 7 + y * 13 + x * y % 11) % 9 - 4;
    if y > near_top {
        mixed(*near, [30, 50, 44], y - near_top, 260).map(|value| value + ground)
    } else if y > far_top {
        mixed(*far, *below, y - far_top, 300)
    } else if sun > 0 {
        [252, 240, 206]
    } else {
        mixed(*above, *below, y, far_top.max(1))
    }
}

/// A hull, a mast and a sail.
fn boat(x: i32, y: i32) -> bool {
    let hull = (500..520).contains(&y) && x.abs() < 60 - (y - 500);
    let mast = (400..500).contains(&y) && (x - 4).abs() < 2;
    let sail = (408..492).contains(&y) && x < 0 && -x < (y - 404) / 2;
    hull || mast || sail
}

/// A curve like a sine: arcs of this length up and down, from -24 to 24.
fn arch(x: i32, length: i32) -> i32 {
    let length = length.max(2);
    let (turn, at) = (x.div_euclid(length), x.rem_euclid(length));
    let height = at * (length - at) * 96 / (length * length);
    if turn % 2 == 0 { height } else { -height }
}

/// `part` of `whole` towards the second colour.
fn mixed(from: Colour, to: Colour, part: i32, whole: i32) -> Colour {
    let part = part.clamp(0, whole);
    let ([red, green, blue], [to_red, to_green, to_blue]) = (from, to);
    let step = |from: i32, to: i32| from + (to - from) * part / whole;
    [step(red, to_red), step(green, to_green), step(blue, to_blue)]
}
