//! What a visitor gives: one of a text, an address and a picture. A form is read no further than what may be asked about.

use axum::extract::multipart::{Field, Multipart};
use domain::check::LONGEST;
use domain::field::FieldError;
use domain::media::{FileFault, LARGEST};
use locale::{Language, desk as faults, texts};

use crate::answer::Trouble;

/// Most bytes of a text: a character has up to four.
const TEXT: usize = LONGEST * 4;
/// Most bytes of an address.
const ADDRESS: usize = 4_000;

/// What was given.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) text: String,
    pub(super) address: String,
    pub(super) file: Vec<u8>,
    /// What was too long.
    long: Option<&'static str>,
}

/// What is asked about.
#[derive(Debug)]
pub(super) enum Asked<'a> {
    /// A text.
    Text(&'a str),
    /// The page of an address.
    Address(&'a str),
    /// A picture.
    Photo(&'a [u8]),
}

/// Reads the form.
pub(super) async fn read(mut form: Multipart) -> Result<Given, Trouble> {
    let mut given = Given::default();
    while let Some(mut field) = form.next_field().await? {
        let (name, most) = match field.name().unwrap_or_default() {
            "text" => ("text", TEXT),
            "address" => ("address", ADDRESS),
            "file" => ("file", usize::try_from(LARGEST).unwrap_or(usize::MAX)),
            _ => continue,
        };
        let (content, long) = bounded(&mut field, most).await?;
        let text = || String::from_utf8_lossy(&content).into_owned();
        match name {
            "text" => given.text = text(),
            "address" => given.address = text(),
            _ => given.file = content,
        }
        if long {
            // The rest is not read.
            given.long = Some(name);
            break;
        }
    }
    Ok(given)
}

/// The bytes of a field, and whether there are more than may be.
async fn bounded(field: &mut Field<'_>, most: usize) -> Result<(Vec<u8>, bool), Trouble> {
    let mut content = Vec::new();
    while let Some(piece) = field.chunk().await? {
        if content.len() + piece.len() > most {
            return Ok((content, true));
        }
        content.extend_from_slice(&piece);
    }
    Ok((content, false))
}

impl Given {
    /// What is asked about, or what is wrong with the form.
    pub(super) fn asked(&self, language: Language) -> Result<Asked<'_>, Vec<(&'static str, String)>> {
        let wrong = |field, error| Err(vec![(field, faults::field_error(language, error))]);
        match self.long {
            Some("text") => return wrong("text", FieldError::TooLong { most: LONGEST }),
            Some("file") => return wrong("file", FieldError::File(FileFault::TooLarge)),
            Some(_) => return wrong("address", FieldError::TooLong { most: ADDRESS }),
            None => {}
        }
        let (text, address) = (self.text.trim(), self.address.trim());
        match (text.is_empty(), address.is_empty(), self.file.is_empty()) {
            (true, true, true) => Err(vec![("", texts::check_nothing(language).to_owned())]),
            // Many paste an address where the text goes.
            (false, true, true) if is_address(text) => Ok(Asked::Address(text)),
            (false, true, true) => Ok(Asked::Text(text)),
            (true, false, true) => Ok(Asked::Address(address)),
            (true, true, false) => Ok(Asked::Photo(&self.file)),
            _ => Err(vec![("", texts::check_more(language).to_owned())]),
        }
    }
}

fn is_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["http://", "https://", "www."].iter().any(|start| lower.starts_with(start)) && !text.contains(char::is_whitespace)
}
