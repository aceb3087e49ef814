//! Addresses of the register of organisations: as everybody reads it, and as it is kept.

use domain::organisation::Kind;
use locale::Language;

use super::within;

/// The public directory.
pub fn public_directory(language: Language) -> String {
    within(language, "/direktori")
}

/// An organisation in it.
pub fn organisation(language: Language, slug: &str) -> String {
    within(language, &format!("/direktori/{slug}"))
}

/// An outlet in it, by its [`store::public::PublicOutlet::key`].
pub fn public_outlet(language: Language, key: &str) -> String {
    within(language, &format!("/direktori/media/{}", step(key)))
}

/// A key as one step of a path: sites have dots and sometimes slashes, names letters of any script.
pub fn step(key: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    key.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The public directory as a table.
pub fn public_directory_file(language: Language) -> String {
    within(language, "/direktori/daftar.csv")
}

/// The register; a POST adds an organisation.
pub fn register(language: Language) -> String {
    within(language, "/meja/organisasi")
}

/// Where one of a kind is added.
pub fn register_new(language: Language, kind: Kind) -> String {
    within(language, &format!("/meja/organisasi/baru?kind={}", kind.as_str()))
}

/// An organisation as it is kept; a POST changes it.
pub fn registered(language: Language, id: &str) -> String {
    within(language, &format!("/meja/organisasi/{id}"))
}

/// Where something is done with it: `penutupan`, `pembukaan`, `penghapusan`.
pub fn registered_act(language: Language, id: &str, act: &str) -> String {
    within(language, &format!("/meja/organisasi/{id}/{act}"))
}
