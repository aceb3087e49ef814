//! Entries: one public act each, in lines that a person can read. Of what it is about only a hash stands in it, made with a secret
//! salt: when the content is erased, nobody can find it again by guessing, and the log stays whole (UU 27/2022).

use std::fmt;

use jiff::Timestamp;

use crate::Hash;

/// The first line, which names the form.
const FORM: &str = "ruhui/entry/v1";

/// A public act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its own id: letters and digits.
    pub id: String,
    /// What was done: `release.published`.
    pub act: String,
    /// With what: `release/01J…`.
    pub subject: String,
    /// By which organisation; none where it was the site itself.
    pub organisation: Option<String>,
    /// When, to the millisecond.
    pub at: Timestamp,
    /// What it was about, to be shown by whoever has it.
    pub content: Commitment,
}

/// Bytes that are no entry, or not in the one form in which it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an entry")]
pub struct NotAnEntry;

impl Entry {
    /// Reads it. What is read is written again as the same bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, NotAnEntry> {
        let text = str::from_utf8(bytes).map_err(|_| NotAnEntry)?;
        let entry = Self::read(text).ok_or(NotAnEntry)?;
        if entry.is_sound() && entry.to_string() == text { Ok(entry) } else { Err(NotAnEntry) }
    }

    fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let mut value = |key: &str| lines.next()?.strip_prefix(key).map(str::to_owned);
        value(FORM).filter(String::is_empty)?;
        Some(Self {
            id: value("id ")?,
            act: value("act ")?,
            subject: value("subject ")?,
            organisation: value("organisation ").map(|id| (id != "-").then_some(id))?,
            at: value("at ")?.parse().ok()?,
            content: Commitment::parse(&value("content ")?)?,
        })
    }

    /// Whether each part can stand in its line.
    pub fn is_sound(&self) -> bool {
        let plain = |text: &str, more: &[char]| {
            let known = |c: char| c.is_ascii_alphanumeric() || more.contains(&c);
            (1..=100).contains(&text.len()) && text.chars().all(known)
        };
        plain(&self.id, &[])
            && plain(&self.act, &['.', '-'])
            && plain(&self.subject, &['/', '-'])
            && self.organisation.as_deref().is_none_or(|id| plain(id, &[]))
            && self.at.as_nanosecond() % 1_000_000 == 0
    }

    /// Its bytes in the log; none where a part cannot stand in its line, for it could never be read again.
    pub fn written(&self) -> Result<Vec<u8>, NotAnEntry> {
        if self.is_sound() { Ok(self.to_string().into_bytes()) } else { Err(NotAnEntry) }
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, act, subject, organisation, at, content } = self;
        let organisation = organisation.as_deref().unwrap_or("-");
        let at = at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ");
        writeln!(
            f,
            "{FORM}\nid {id}\nact {act}\nsubject {subject}\norganisation {organisation}\nat {at}\ncontent {content}"
        )
    }
}

/// What a hash of salted content stands for: nothing, to whoever does not have both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Commitment(Hash);

impl Commitment {
    /// `SHA-256("ruhui/content/v1" ‖ 0x0A ‖ salt ‖ content)`, of a salt of 32 bytes by chance.
    pub fn new(salt: &[u8; 32], content: &[u8]) -> Self {
        Self(Hash::of(&[b"ruhui/content/v1\n", salt, content]))
    }

    /// Whether it was made of these.
    pub fn is_of(&self, salt: &[u8; 32], content: &[u8]) -> bool {
        *self == Self::new(salt, content)
    }

    /// Reads the 64 hexadecimal digits.
    fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes().as_chunks::<2>().0;
        let bytes = digits.iter().map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok());
        Hash::from_slice(&bytes.collect::<Option<Vec<u8>>>()?).map(Self)
    }
}

impl fmt::Display for Commitment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
