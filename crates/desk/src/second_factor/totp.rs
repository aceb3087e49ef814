//! Codes that an app shows: HMAC-SHA-1 over a counter of half minutes, six digits (RFC 4226, RFC 6238), and the key as apps
//! read it (RFC 4648 base32; the `otpauth` address).

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha1::Sha1;

/// How long a code is shown, in seconds.
const STEP: i64 = 30;
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The step of a moment.
pub(super) fn step(now: Timestamp) -> i64 {
    now.as_second().div_euclid(STEP)
}

/// The code of a step.
fn code(key: &[u8], step: i64) -> Option<u32> {
    let mut mac = Hmac::<Sha1>::new_from_slice(key).ok()?;
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let offset = usize::from(digest.last()? & 0xf);
    let word: [u8; 4] = digest.get(offset..offset + 4)?.try_into().ok()?;
    Some((u32::from_be_bytes(word) & 0x7fff_ffff) % 1_000_000)
}

/// The step whose code was typed: this one, the last or the next, for clocks differ; never one up to `last`.
pub(super) fn matching(secret: &str, typed: &str, now: Timestamp, last: i64) -> Option<i64> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let digits = Some(digits).filter(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let (typed, key, now) = (digits.parse().ok()?, bytes(secret)?, step(now));
    (now - 1..=now + 1).find(|step| *step > last && code(&key, *step) == Some(typed))
}

/// Bytes as base32, without padding.
pub(super) fn base32(bytes: &[u8]) -> String {
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    let letter = |five: &[u8]| five.iter().fold(0, |sum, bit| sum * 2 + usize::from(*bit)) << (5 - five.len());
    bits.chunks(5).filter_map(|five| ALPHABET.get(letter(five)).copied()).map(char::from).collect()
}

fn bytes(secret: &str) -> Option<Vec<u8>> {
    let place = |byte: u8| ALPHABET.iter().position(|known| *known == byte);
    let values: Vec<usize> = secret.bytes().map(place).collect::<Option<_>>()?;
    let bits: Vec<u8> =
        values.iter().flat_map(|value| (0..5).rev().map(move |bit| u8::from(value >> bit & 1 == 1))).collect();
    Some(bits.chunks_exact(8).map(|eight| eight.iter().fold(0, |sum, bit| sum << 1 | bit)).collect())
}

/// What the picture says: whose key, for which desk. Everything but letters, digits and a few signs is escaped.
pub(super) fn address(secret: &str, issuer: &str, account: &str) -> String {
    let escaped = |text: &str| -> String {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte);
        text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
    };
    let (issuer, account) = (escaped(issuer), escaped(account));
    format!("otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_rfc() {
        // RFC 6238, appendix B, SHA-1; the last six of its eight digits.
        for (second, expected) in [
            (59, 287_082),
            (1_111_111_109, 81_804),
            (1_111_111_111, 50_471),
            (1_234_567_890, 5_924),
            (2_000_000_000, 279_037),
            (20_000_000_000, 353_130),
        ] {
            let now = Timestamp::from_second(second).unwrap();
            assert_eq!(code(KEY, step(now)), Some(expected), "{second}");
        }
    }

    #[test]
    fn a_code_fits_its_step_and_both_neighbours_and_none_that_was_used() {
        let secret = base32(KEY);
        let at = |second| Timestamp::from_second(second).unwrap();
        let shown = format!("{:06}", code(KEY, 100).unwrap());
        for (second, fits) in [(2_969, false), (2_970, true), (3_000, true), (3_059, true), (3_060, false)] {
            assert_eq!(matching(&secret, &shown, at(second), 0), fits.then_some(100), "{second}");
        }
        assert_eq!(matching(&secret, &format!(" {shown}\n"), at(3_000), 99), Some(100));
        assert_eq!(matching(&secret, &shown, at(3_000), 100), None);
        for typed in ["", "12345", "1234567", "12345a", "+12345", "１２３４５６", "-00001"] {
            assert_eq!(matching(&secret, typed, at(3_000), 0), None, "{typed}");
        }
    }

    #[test]
    fn base32_is_that_of_the_rfc_and_is_read_back() {
        // RFC 4648, section 10, without padding.
        for (plain, text) in [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foobar", "MZXW6YTBOI")] {
            assert_eq!(base32(plain.as_bytes()), text);
            assert_eq!(bytes(text).as_deref(), Some(plain.as_bytes()));
        }
        assert_eq!(bytes("mzxw6"), None);
        assert_eq!(bytes("M1"), None);
    }

    #[test]
    fn an_address_keeps_strange_names_inside_their_place() {
        let address = address("MY", "Pers & Media: Borneo?", "sari+a@kominfo.example");
        assert_eq!(
            address,
            "otpauth://totp/Pers%20%26%20Media%3A%20Borneo%3F:sari%2Ba@kominfo.example?secret=MY&issuer=Pers%20%26%20Media%3A%20Borneo%3F"
        );
    }
}
