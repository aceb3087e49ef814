//! Every address of the site, once. Indonesian paths have no prefix, English ones stand under `/en`.
//! What is the same in both languages (files, feeds) has one path only.

mod archive;
mod check;
mod consultation;
mod coverage;
mod directory;
mod partner;
mod programme;
mod register;

use domain::release::State;
use locale::Language;

pub use archive::{month, month_key, place, record, record_of_page, recorded, releases, search, subject};
pub use check::*;
pub use consultation::*;
pub use coverage::*;
pub use directory::*;
pub use partner::*;
pub use programme::*;
pub use register::*;

/// What can be done with a release: the last part of a POST address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Save the text (naskah).
    Text,
    /// Show the text as it will look.
    Preview,
    /// Give it to a second pair of eyes (pengajuan).
    Submission,
    /// Give it back to the writer (pengembalian).
    Return,
    /// Publish it (penerbitan).
    Publication,
    /// Correct it in the open (ralat).
    Correction,
    /// Keep a correction while it is written.
    CorrectionDraft,
    /// Drop it.
    CorrectionDrop,
    /// Withdraw it (penarikan).
    Withdrawal,
}

impl Act {
    /// The noun in the address.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Text => "naskah",
            Self::Preview => "pratinjau",
            Self::Submission => "pengajuan",
            Self::Return => "pengembalian",
            Self::Publication => "penerbitan",
            Self::Correction => "ralat",
            Self::CorrectionDraft => "ralat/naskah",
            Self::CorrectionDrop => "ralat/naskah/penghapusan",
            Self::Withdrawal => "penarikan",
        }
    }
}

/// The first page.
pub fn home(language: Language) -> String {
    language.choose("/", "/en/").to_owned()
}

/// A public release.
pub fn release(language: Language, slug: &str) -> String {
    within(language, &format!("/siaran-pers/{slug}"))
}

/// A public release's short link.
pub fn short(language: Language, code: &str) -> String {
    within(language, &format!("/s/{code}"))
}

/// Where WhatsApp opens with a text, to choose whom it goes to.
pub fn whatsapp(text: &str) -> String {
    format!("https://wa.me/?text={}", escaped(text))
}

/// An invitation.
pub fn invitation(language: Language, key: &str) -> String {
    within(language, &format!("/undangan/{key}"))
}

/// Where a link to a new password is asked for.
pub fn recovery_ask(language: Language) -> String {
    within(language, "/pemulihan")
}

/// A link to a new password.
pub fn recovery(language: Language, key: &str) -> String {
    within(language, &format!("/pemulihan/{key}"))
}

/// The page that shows every piece.
pub fn style(language: Language) -> String {
    within(language, "/gaya")
}

/// The sign-in form.
pub fn sign_in(language: Language) -> String {
    within(language, "/masuk")
}

/// Where the code is typed after the password.
pub fn code(language: Language) -> String {
    within(language, "/masuk/kode")
}

/// Where a passkey's answer signs in.
pub fn passkey_sign_in(language: Language) -> String {
    within(language, "/masuk/kunci-sandi")
}

/// Where a browser is asked for a passkey.
pub fn passkey_sign_in_asked(language: Language) -> String {
    within(language, "/masuk/kunci-sandi/permintaan")
}

/// My passkeys; a POST adds one.
pub fn passkeys(language: Language) -> String {
    within(language, "/meja/kunci-sandi")
}

/// Where a browser is asked to make a passkey.
pub fn passkey_asked(language: Language) -> String {
    within(language, "/meja/kunci-sandi/permintaan")
}

/// Where a passkey gets another name.
pub fn passkey_name(language: Language, id: &str) -> String {
    within(language, &format!("/meja/kunci-sandi/{id}/nama"))
}

/// Where a passkey is removed.
pub fn passkey_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/kunci-sandi/{id}/penghapusan"))
}

/// Whether codes are asked for; a POST draws a key.
pub fn second_factor(language: Language) -> String {
    within(language, "/meja/kode")
}

/// The key for the app; a POST confirms it.
pub fn second_factor_key(language: Language) -> String {
    within(language, "/meja/kode/penyiapan")
}

/// Where new recovery codes are made.
pub fn recovery_codes(language: Language) -> String {
    within(language, "/meja/kode/cadangan")
}

/// Where codes are turned off.
pub fn second_factor_end(language: Language) -> String {
    within(language, "/meja/kode/penghentian")
}

/// Where the sign-out button posts to.
pub fn sign_out(language: Language) -> String {
    within(language, "/keluar")
}

/// The wizard of the first start.
pub fn setup(language: Language) -> String {
    within(language, "/mulai")
}

/// The desk's first page.
pub fn desk(language: Language) -> String {
    within(language, "/meja")
}

/// The office's releases in every state; a POST makes a new one.
pub fn desk_releases(language: Language) -> String {
    within(language, "/meja/siaran-pers")
}

/// Those of them that are in a state.
pub fn desk_releases_in(language: Language, state: State) -> String {
    format!("{}?state={}", desk_releases(language), state.as_str())
}

/// A release as its office sees it.
pub fn desk_release(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}"))
}

/// The office's releases as a table.
pub fn desk_releases_file(language: Language) -> String {
    within(language, "/meja/siaran-pers/daftar.csv")
}

/// Whom mail of a release would reach, as a table.
pub fn recipients_file(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/penerima.csv"))
}

/// Where something is done with a release; the text's own page is a GET of [`Act::Text`].
pub fn desk_act(language: Language, id: &str, act: Act) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/{}", act.noun()))
}

/// Where a proposal of a draft is confirmed.
pub fn proposal(language: Language, id: &str, key: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/usulan/{key}/konfirmasi"))
}

/// Where something is done with a confirmation: `perubahan`, `penghapusan`.
pub fn confirmation(language: Language, id: &str, which: &str, act: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/konfirmasi/{which}/{act}"))
}

/// Where all links are by which a version is approved.
const APPROVALS: &str = "/persetujuan/";

/// A link by which a version is approved.
pub fn approval(language: Language, key: &str) -> String {
    within(language, &format!("{APPROVALS}{key}"))
}

/// Where all links are by which somebody stops the mail.
const STOPS: &str = "/berhenti/";

/// The link that stops mail of releases.
pub fn stop(language: Language, key: &str) -> String {
    within(language, &format!("{STOPS}{key}"))
}

/// Whether a route has a key in its address that is all that counts there.
pub fn is_keyed(route: &str) -> bool {
    [APPROVALS, STOPS, coverage::ANSWERS, check::ANSWERS, check::REMOVALS].iter().any(|door| route.starts_with(door))
}

/// What is said after the answer; it needs no key.
pub fn approval_answered(language: Language, approved: bool) -> String {
    approval(language, if approved { "disetujui" } else { "dikembalikan" })
}

/// A photo of the version that a link asks about, in one width.
pub fn approval_photo(key: &str, name: &str, width: u32) -> String {
    format!("{APPROVALS}{key}/foto/{name}-{width}.jpg")
}

/// A document of that version.
pub fn approval_document(key: &str, name: &str) -> String {
    format!("{APPROVALS}{key}/dokumen/{name}")
}

/// Where somebody is named who shall approve a release.
pub fn approvers(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/persetujuan"))
}

/// Where something is done with one of them: `permintaan`, `pencabutan`.
pub fn approver(language: Language, id: &str, which: &str, act: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/persetujuan/{which}/{act}"))
}

/// Whom mail of a release would reach; a POST chooses among them.
pub fn recipients(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/penerima"))
}

/// Where mail of a published release is ordered.
pub fn dispatch(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/pengiriman"))
}

/// Where letters that failed are sent again.
pub fn dispatch_again(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/pengiriman/ulang"))
}

/// Photos and documents of a release; a POST adds some.
pub fn desk_media(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/berkas"))
}

/// A POST attaches the scan of the signed letter; with `/penghapusan` behind it, takes it away.
pub fn desk_signed(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/naskah-bertanda-tangan"))
}

/// A photo as its office sees it, in one width.
pub fn desk_photo(id: &str, name: &str, width: u32) -> String {
    format!("/meja/siaran-pers/{id}/foto/{name}-{width}.jpg")
}

/// What was uploaded.
pub fn desk_original(id: &str, name: &str) -> String {
    format!("/meja/siaran-pers/{id}/foto/{name}/asli")
}

/// Where something is done with a photo: `keterangan`, `utama`, `penghapusan`, `penurunan`.
pub fn desk_photo_act(language: Language, id: &str, name: &str, act: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/foto/{name}/{act}"))
}

/// A document as its office gets it.
pub fn desk_document(id: &str, name: &str) -> String {
    format!("/meja/siaran-pers/{id}/dokumen/{name}")
}

/// Where something is done with a document: `keterangan`, `penghapusan`.
pub fn desk_document_act(language: Language, id: &str, name: &str, act: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/dokumen/{name}/{act}"))
}

/// Where a Word document is read into the editor.
pub fn manuscript(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/naskah/unggahan"))
}

/// Where a subject that was used before goes into the editor's form; nothing is saved.
pub fn subject_added(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/naskah/topik"))
}

/// Where what was copied from elsewhere becomes Markdown.
pub fn paste(id: &str) -> String {
    format!("/meja/siaran-pers/{id}/tempelan")
}

/// A photo of a public release, in one width.
pub fn photo(slug: &str, name: &str, width: u32) -> String {
    format!("/siaran-pers/{slug}/foto/{name}-{width}.jpg")
}

/// A document of a public release.
pub fn document(slug: &str, name: &str, kind: &str) -> String {
    format!("/siaran-pers/{slug}/dokumen/{name}.{kind}")
}

/// The text of a public release as a file: `pdf`, `docx` or `txt`.
pub fn text_file(language: Language, slug: &str, kind: &str) -> String {
    within(language, &format!("/siaran-pers/{slug}/naskah.{kind}"))
}

/// A release in any state as PDF.
pub fn desk_paper(language: Language, id: &str) -> String {
    within(language, &format!("/meja/siaran-pers/{id}/naskah.pdf"))
}

/// The office's letterhead and numbers; a POST saves them.
pub fn letterhead(language: Language) -> String {
    within(language, "/meja/kop")
}

/// A sample of a letter.
pub fn letterhead_sample(language: Language) -> String {
    within(language, "/meja/kop/contoh.pdf")
}

/// The picture beside the letterhead.
pub fn letterhead_logo() -> String {
    "/meja/kop/logo.jpg".to_owned()
}

/// Members and invitations of the office.
pub fn people(language: Language) -> String {
    within(language, "/meja/orang")
}

/// Where an administrator makes a link to a new password for a member.
pub fn member_recovery(language: Language, id: &str) -> String {
    within(language, &format!("/meja/orang/{id}/pemulihan"))
}

/// Where a right is taken away, by its membership.
pub fn member_right(language: Language, membership: &str) -> String {
    within(language, &format!("/meja/orang/{membership}/pencabutan"))
}

/// Where it is set until when somebody holds a right.
pub fn member_term(language: Language, membership: &str) -> String {
    within(language, &format!("/meja/orang/{membership}/masa"))
}

/// Where an open invitation is withdrawn.
pub fn invitation_withdrawal(language: Language) -> String {
    within(language, "/meja/orang/undangan/pembatalan")
}

/// Where another office to work in is chosen.
pub fn chosen_office(language: Language) -> String {
    within(language, "/meja/kantor")
}

/// What happened with my account.
pub fn history(language: Language) -> String {
    within(language, "/meja/riwayat")
}

/// My own sign-ins.
pub fn sessions(language: Language) -> String {
    within(language, "/meja/sesi")
}

/// Where one of my sign-ins is ended.
pub fn session_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/sesi/{id}/pengakhiran"))
}

/// Tokens of my programs; a POST makes one.
pub fn tokens(language: Language) -> String {
    within(language, "/meja/token-akses")
}

/// Where one of them is revoked.
pub fn token_end(language: Language, id: &str) -> String {
    within(language, &format!("/meja/token-akses/{id}/pencabutan"))
}

/// A file of the program's own, by its name with digest.
pub fn asset(name: &str) -> String {
    format!("/aset/{name}")
}

/// Atom, RSS and JSON Feed, in this order.
pub fn feeds() -> [(&'static str, &'static str, &'static str); 3] {
    [
        ("Atom", "application/atom+xml", "/umpan/atom.xml"),
        ("RSS", "application/rss+xml", "/umpan/rss.xml"),
        ("JSON", "application/feed+json", "/umpan/feed.json"),
    ]
}

/// The same page in the other language.
pub fn other(path: &str) -> String {
    match path.strip_prefix("/en") {
        Some("") => "/".to_owned(),
        Some(rest) if rest.starts_with('/') => rest.to_owned(),
        _ => format!("/en{path}"),
    }
}

/// A path as a value in a query.
pub fn escaped(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'/' || byte == b'-';
    path.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

fn within(language: Language, path: &str) -> String {
    format!("{}{path}", language.choose("", "/en"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_and_its_other_language_point_at_each_other() {
        for language in [Language::Indonesian, Language::English] {
            for path in [home(language), release(language, "english-day"), desk_act(language, "1", Act::Correction)] {
                assert_eq!(other(&other(&path)), path);
            }
        }
        assert_eq!(other(&home(Language::Indonesian)), home(Language::English));
        assert_eq!(other("/enau"), "/en/enau");
    }
}
