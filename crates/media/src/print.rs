//! What a photo is recognised by when it was made smaller, packed again, cut at its edges or made lighter: of the whole, and of windows a little
//! smaller, where it is light and dark in coarse waves (the signs of 63 coefficients of a discrete cosine transform), and where it becomes lighter
//! from place to place. It is no likeness: two photos of one thing are two photos.

use std::fmt;

use domain::media::FileFault;
use image::imageops::{self, FilterType};
use image::{GrayImage, RgbImage};

use crate::picture::pixels;

/// Side of the picture that windows are cut from, and of a window, in pixels.
const WHOLE: u32 = 256;
const SIDE: u32 = 32;
/// Waves on each side that are looked at.
const WAVES: usize = 8;
/// Windows, in hundredths that are cut at left, top, right and bottom: the whole first.
const WINDOWS: [[u32; 4]; 17] = [
    [0, 0, 0, 0],
    [2, 2, 2, 2],
    [5, 5, 5, 5],
    [8, 8, 8, 8],
    [5, 0, 0, 0],
    [0, 5, 0, 0],
    [0, 0, 5, 0],
    [0, 0, 0, 5],
    [10, 0, 0, 0],
    [0, 10, 0, 0],
    [0, 0, 10, 0],
    [0, 0, 0, 10],
    [5, 0, 5, 0],
    [5, 5, 0, 0],
    [0, 5, 5, 0],
    [5, 0, 0, 5],
    [0, 0, 5, 5],
];
/// A wave this high, in steps of grey, is there; one that is lower may be noise.
const HIGH: f64 = 8.0;
/// A photo with fewer waves has nothing to be known by: a plain ground, a gradient.
const ENOUGH: usize = 14;
/// How far windows of the same photo may be apart: twice the signs of waves that differ, and the steps that do, of 63 and 128. In the tests the
/// farthest of the same photo are 30 apart, the nearest of others 38 (two drawings of one river); two photos of chance are about 127.
const APART: u32 = 31;

/// A photo's print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Print(Vec<[u64; 3]>);

/// The print of a photo; none where there is nothing to know it by. Decodes it within the bounds of an upload.
pub fn print(bytes: &[u8]) -> Result<Option<Print>, FileFault> {
    Ok(Print::of(&pixels(bytes)?.1))
}

impl Print {
    fn of(image: &RgbImage) -> Option<Self> {
        let grey = imageops::grayscale(image);
        let grey = imageops::resize(&grey, WHOLE, WHOLE, FilterType::Triangle);
        let mut windows = Vec::new();
        for [left, top, right, bottom] in WINDOWS {
            let cut = |hundredths: u32| WHOLE * hundredths / 100;
            let (width, height) = (WHOLE - cut(left) - cut(right), WHOLE - cut(top) - cut(bottom));
            let window = imageops::crop_imm(&grey, cut(left), cut(top), width, height).to_image();
            let window = imageops::resize(&window, SIDE, SIDE, FilterType::Triangle);
            let waves = waves(&window);
            // Of the whole it is asked whether there is something in it.
            if windows.is_empty() && waves.iter().filter(|wave| wave.abs() >= HIGH).count() < ENOUGH {
                return None;
            }
            let [across, down] = steps(&window);
            windows.push([signs(&waves), across, down]);
        }
        Some(Self(windows))
    }

    /// How far two prints are apart where they are of the same photo; none where they are not.
    pub fn apart(&self, other: &Self) -> Option<u32> {
        let whole = |print: &Self| print.0.first().copied();
        let (own, theirs) = (whole(self)?, whole(other)?);
        let cut = self.0.iter().map(|window| (window, &theirs));
        let both = cut.chain(other.0.iter().map(|window| (window, &own)));
        both.map(|(one, other)| far(one, other)).min().filter(|apart| *apart <= APART)
    }

    /// Of its written form.
    pub fn parse(text: &str) -> Option<Self> {
        let numbers =
            text.as_bytes().chunks(16).map(|digits| u64::from_str_radix(str::from_utf8(digits).ok()?, 16).ok());
        let numbers = numbers.collect::<Option<Vec<u64>>>()?;
        let (windows, rest) = numbers.as_chunks::<3>();
        (rest.is_empty() && windows.len() == WINDOWS.len() && text.len() == WINDOWS.len() * 48)
            .then(|| Self(windows.to_vec()))
    }
}

impl fmt::Display for Print {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().flatten().try_for_each(|number| write!(f, "{number:016x}"))
    }
}

/// How far two windows are apart.
fn far([waves, across, down]: &[u64; 3], [others, other_across, other_down]: &[u64; 3]) -> u32 {
    let steps = (across ^ other_across).count_ones() + (down ^ other_down).count_ones();
    (waves ^ others).count_ones() * 2 + steps
}

/// The heights of the coarse waves of a window but for its mean, by the discrete cosine transform (type II, orthonormal).
fn waves(window: &GrayImage) -> Vec<f64> {
    let side = f64::from(SIDE);
    let wave = |k: usize, at: u32| {
        let k = f64::from(u32::try_from(k).unwrap_or_default());
        let height = if k == 0.0 { (1.0 / side).sqrt() } else { (2.0 / side).sqrt() };
        height * (std::f64::consts::PI * k * (2.0 * f64::from(at) + 1.0) / (2.0 * side)).cos()
    };
    let table: Vec<Vec<f64>> = (0..WAVES).map(|k| (0..SIDE).map(|at| wave(k, at)).collect()).collect();
    // Each row first, then the columns of what came of it.
    let rows: Vec<Vec<f64>> = window
        .rows()
        .map(|row| {
            let row: Vec<f64> = row.map(|pixel| f64::from(pixel.0[0])).collect();
            table.iter().map(|wave| wave.iter().zip(&row).map(|(wave, pixel)| wave * pixel).sum()).collect()
        })
        .collect();
    let down = |vertical: &Vec<f64>, k: usize| -> f64 {
        vertical.iter().zip(&rows).map(|(wave, row)| wave * row.get(k).copied().unwrap_or_default()).sum()
    };
    let all = table.iter().flat_map(|vertical| (0..WAVES).map(move |k| down(vertical, k)));
    all.skip(1).collect()
}

/// Which waves begin light.
fn signs(waves: &[f64]) -> u64 {
    waves.iter().fold(0, |signs, wave| signs << 1 | u64::from(*wave > 0.0))
}

/// Where it becomes lighter, across and down, on a coarse grid.
fn steps(window: &GrayImage) -> [u64; 2] {
    let step = |small: GrayImage, right: u32, down: u32| {
        let places = (0..8).flat_map(|y| (0..8).map(move |x| (x, y)));
        places.fold(0, |steps, (x, y)| {
            let lighter = small.get_pixel(x, y).0[0] < small.get_pixel(x + right, y + down).0[0];
            steps << 1 | u64::from(lighter)
        })
    };
    let small = |width, height| imageops::resize(window, width, height, FilterType::Triangle);
    [step(small(9, 8), 1, 0), step(small(8, 9), 0, 1)]
}

#[cfg(test)]
mod tests;
