//! `Release::parse` on anything.

use coverage::Release;

use crate::damage::{Edit, damaged};
use crate::keep::{keep, kept};
use crate::material::{RELEASES, TEXT, joined};
use crate::sound::text_is_sound;

fn check(bytes: &[u8]) {
    if let Ok(release) = Release::parse("a.md", bytes) {
        text_is_sound(&release.text, bytes);
        assert!(!release.text.is_empty());
    }
    let text = String::from_utf8_lossy(bytes);
    let paragraphs: Vec<&str> = text.split('\n').collect();
    if let Ok(release) = Release::from_paragraphs("a.docx", &paragraphs) {
        text_is_sound(&release.text, text.as_bytes());
    }
}

#[test]
fn releases_that_failed_once() {
    kept("release").iter().for_each(|bytes| check(bytes));
}

#[test]
fn damaged_releases() {
    bolero::check!().with_type::<(u16, Vec<Edit>)>().for_each(|(release, edits)| {
        let bytes = damaged(&RELEASES[usize::from(*release) % RELEASES.len()], edits, &TEXT);
        keep("release", &bytes, || check(&bytes));
    });
}

#[test]
fn releases_at_random() {
    bolero::check!().with_type::<Vec<[u16; 4]>>().for_each(|picks| {
        let text = joined(picks.as_flattened(), &TEXT);
        keep("release-text", text.as_bytes(), || check(text.as_bytes()));
    });
}

#[test]
fn noise() {
    bolero::check!().with_type::<Vec<u8>>().for_each(|bytes| keep("release-noise", bytes, || check(bytes)));
}
