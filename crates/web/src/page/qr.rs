//! A QR code drawn as SVG: dark modules as one path, on a light ground of its own, for phones read it so in any scheme.

use qrcode::{Color, EcLevel, QrCode};

/// The picture of a text; empty for one that is too long for any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Qr {
    /// Modules on a side, with the quiet zone of four around it.
    pub side: usize,
    /// The dark modules, as path data.
    pub path: String,
}

/// Light modules around the code (ISO/IEC 18004, 6.3.8).
const QUIET: usize = 4;

impl Qr {
    /// Draws a text.
    pub fn of(text: &str) -> Self {
        let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return Self::default() };
        let mut path = String::new();
        for (row, line) in code.to_colors().chunks(code.width()).enumerate() {
            for (column, _) in line.iter().enumerate().filter(|(_, colour)| **colour == Color::Dark) {
                path += &format!("M{} {}h1v1h-1z", column + QUIET, row + QUIET);
            }
        }
        Self { side: code.width() + 2 * QUIET, path }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_its_three_corners_and_a_quiet_zone() {
        let picture = Qr::of("otpauth://totp/Pers:sari@kominfo.example?secret=MZXW6YTBOI&issuer=Pers");
        let last = picture.side - QUIET - 7;
        for (column, row) in [(QUIET, QUIET), (last, QUIET), (QUIET, last)] {
            let dark = |x: usize, y: usize| picture.path.contains(&format!("M{} {}h", column + x, row + y));
            assert!((0..7).all(|n| dark(n, 0) && dark(0, n) && dark(n, 6) && dark(6, n)), "the finder's frame");
            assert!(dark(3, 3) && !dark(1, 1), "the finder's middle and its light ring");
        }
        assert!(!picture.path.contains("M3 ") && !picture.path.contains(" 3h"));
        assert_eq!(Qr::of(&"x".repeat(4_000)), Qr::default());
    }
}
