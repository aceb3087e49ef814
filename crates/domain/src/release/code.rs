//! The code in a release's short link, short enough to be typed from paper. It says nothing about the release.

/// Seven letters and digits without those that look alike, and without vowels, so that none of them is a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortCode(String);

const SIGNS: [u8; 28] = *b"23456789bcdfghjkmnpqrstvwxyz";
const LENGTH: usize = 7;
/// Releases from before there were codes have longer ones, made of their id.
const LONGEST: usize = 10;

impl ShortCode {
    /// A new one of `random`.
    pub fn new(random: u128) -> Self {
        let (mut rest, mut code) = (random, String::new());
        for _ in 0..LENGTH {
            let sign = usize::try_from(rest % 28).ok().and_then(|at| SIGNS.get(at)).copied();
            code.extend(sign.map(char::from));
            rest /= 28;
        }
        Self(code)
    }

    /// Reads a code as somebody types it.
    pub fn parse(typed: &str) -> Option<Self> {
        let sound = (LENGTH..=LONGEST).contains(&typed.len()) && typed.bytes().all(|byte| byte.is_ascii_alphanumeric());
        sound.then(|| Self(typed.to_ascii_lowercase()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_was_made_in_any_case() {
        for random in [0, 1, 27, 28, u128::MAX] {
            let code = ShortCode::new(random);
            assert_eq!((code.as_str().len(), ShortCode::parse(code.as_str())), (7, Some(code.clone())));
            assert_eq!(ShortCode::parse(&code.as_str().to_uppercase()), Some(code));
        }
        assert_ne!(ShortCode::new(1), ShortCode::new(2));
        for none in ["", "bcd", "bcd/fgh", "bcdfgh é", "bcdfghjkmnp"] {
            assert_eq!(ShortCode::parse(none), None, "{none}");
        }
    }
}
