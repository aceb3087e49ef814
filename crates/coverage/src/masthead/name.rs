//! Names of people in a stretch of text: several are told apart, degrees and initials stay with their names, and what
//! does not read as a person's name is none.

use super::certificate::{self, Certificate};
use super::role;
use crate::sheet::fold;

/// A name, and what is said of its certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) certificate: Option<Certificate>,
}

/// Longer stretches are prose.
const MOST_TEXT: usize = 1_500;
/// Names of one stretch.
const MOST_NAMES: usize = 60;

/// All names of a stretch; parts that are none are left out.
pub(super) fn split(text: &str) -> Vec<Named> {
    read(text).0
}

/// The names of a stretch that is nothing but names.
pub(super) fn only(text: &str) -> Option<Vec<Named>> {
    let (names, clean) = read(text);
    let clean = clean && !text.trim_end().ends_with([':', '?', '!']);
    (clean && !names.is_empty()).then_some(names)
}

fn read(text: &str) -> (Vec<Named>, bool) {
    let mut names: Vec<Named> = Vec::new();
    let mut clean = text.len() <= MOST_TEXT;
    // Where the part before was no name, a degree or certificate after it belongs to nobody.
    let mut follows = false;
    for part in parts(text.get(..text.floor_char_boundary(MOST_TEXT)).unwrap_or_default()) {
        if names.len() >= MOST_NAMES {
            return (names, false);
        }
        let last = names.last_mut().filter(|_| follows);
        let (name, note) = cut_note(part);
        let said = certificate::read(note);
        if name.is_empty() || is_degree(name) {
            // A degree or a certificate behind a name is of that name.
            match last {
                Some(last) if !name.is_empty() || said.is_some() => {
                    if !name.is_empty() {
                        last.name = format!("{}, {name}", last.name);
                    }
                    last.certificate = last.certificate.take().or(said);
                }
                _ => (clean, follows) = (clean && !name.is_empty(), false),
            }
            continue;
        }
        let (name, degrees) = bare(name);
        follows = is_name(name);
        clean &= follows;
        if follows {
            names.push(Named { name: format!("{name}{degrees}"), certificate: said });
        }
    }
    (names, clean)
}

/// Cuts at commas, "dan", `&`, `;`, `/`; never inside brackets, nor at a stroke inside a number.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_u32);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let cut = match c {
            ',' | ';' | '|' | '•' | '·' | '\t' | '&' => Some(c.len_utf8()),
            '/' if !in_number(text, at) => Some(1),
            ' ' => [" dan ", " Dan ", " DAN "]
                .iter()
                .find(|word| text.get(at..).is_some_and(|t| t.starts_with(**word)))
                .map(|word| word.len()),
            _ => None,
        };
        if let (Some(length), 0) = (cut, depth)
            && at >= start
        {
            parts.extend(text.get(start..at));
            start = at + length;
        }
    }
    parts.extend(text.get(start..));
    let trimmed = parts.into_iter().map(|part| part.trim_matches(|c: char| c.is_whitespace() || ":–—-*".contains(c)));
    trimmed.map(without_number).filter(|part| !part.is_empty() && *part != ".").collect()
}

/// True when the word around the stroke has a digit, or stands with spaces as numbers are written.
fn in_number(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().rsplit(char::is_whitespace).next().unwrap_or_default();
    let after = text.get(at + 1..).unwrap_or_default().split(char::is_whitespace).next().unwrap_or_default();
    let word = |text: &str| text.len() < 80 && text.bytes().any(|b| b.is_ascii_digit());
    word(before) || word(after)
}

/// "1. Rina" in a list is "Rina".
fn without_number(part: &str) -> &str {
    let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
    let counted = rest.len() < part.len() && part.len() - rest.len() <= 2;
    match rest.strip_prefix(['.', ')']) {
        Some(rest) if counted => rest.trim_start(),
        _ => part,
    }
}

/// The name, and what stands behind it in brackets or after a word that begins a note.
fn cut_note(part: &str) -> (&str, &str) {
    let lower = part.to_ascii_lowercase();
    let marks =
        ["(", "[", ":", " - ", " – ", " — ", " no.", " no ", " nomor", " ukw", " ukj", " sertifikat", " wartawan "];
    let found = marks.iter().filter_map(|mark| lower.find(mark)).min();
    let leads = certificate::MARKERS.iter().any(|word| lower.starts_with(word)) || lower.starts_with("no.");
    let at = if leads { Some(0) } else { found };
    // "Letjen (Purn) Awang Pratama": the rank's bracket is inside the name; any other name is not told from its note.
    let goes_on = at.and_then(|at| part.get(at..)).filter(|note| note.starts_with('(')).is_some_and(|note| {
        note.split_once(')')
            .is_some_and(|(_, rest)| rest.chars().any(char::is_alphabetic) && certificate::read(rest).is_none())
    });
    if goes_on || lower.ends_with("(purn)") || lower.ends_with("(purn.)") {
        return if lower.contains("(purn") { (part, "") } else { ("", part) };
    }
    // "Studio: Rina": what stands before a colon is a label that is not known, unless a certificate follows.
    if part.contains(':') && certificate::read(part).is_none() {
        return ("", part);
    }
    match at.and_then(|at| part.split_at_checked(at)) {
        Some((name, note)) => (name.trim(), note),
        None if part.chars().any(|c| c.is_ascii_digit()) => ("", part),
        None => (part, ""),
    }
}

/// A name without the full stop of its sentence, and degrees written behind it without a comma.
fn bare(name: &str) -> (&str, String) {
    let name = name.trim();
    let last = name.rsplit(' ').next().unwrap_or_default();
    let plain = last.strip_suffix('.').filter(|word| word.chars().count() >= 3 && !word.contains('.'));
    let name = if plain.is_some() && !is_degree(last) { name.strip_suffix('.').unwrap_or(name) } else { name };
    let mut rest = name;
    while let Some((head, tail)) = rest.rsplit_once(' ')
        && is_degree(tail)
        && head.contains(' ')
    {
        rest = head.trim_end();
    }
    (rest, name.get(rest.len()..).unwrap_or_default().to_owned())
}

/// Academic degrees and professional titles behind a name.
const DEGREES: &[&str] = &[
    "sh", "se", "ssos", "skom", "sikom", "sip", "spd", "spdi", "sp", "st", "si", "ssi", "ssn", "sag", "ss", "sak",
    "shum", "spi", "skm", "sked", "skep", "sst", "spsi", "sthi", "shi", "sei", "sdes", "sds", "spt", "ssy", "stp",
    "mh", "mm", "msi", "mkom", "mikom", "mpd", "mpdi", "msc", "ma", "mba", "mt", "map", "mhum", "msn", "mag", "mkn",
    "mpsi", "mkes", "phd", "amd", "amdkom", "ba", "bsc", "cmed", "cla", "cpm", "cht", "lc", "llm", "mpp", "mse", "me",
    "mei", "mfil", "mak", "mph", "sap", "mars", "msos", "mhi", "msp", "amk", "ners", "mkp", "msa", "cfe", "spkk",
    "dea", "sakun", "spdk", "sipem", "mip", "ms", "spok", "spog", "spa",
];

/// True for a degree: a known one, or capital letters with stops between them as only degrees are written.
pub(super) fn is_degree(part: &str) -> bool {
    let letters: String = part.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    let known = DEGREES.contains(&letters.as_str());
    let one_word = !part.contains(' ') && part.starts_with(char::is_uppercase);
    let dotted = part.split('.').filter(|piece| !piece.is_empty());
    // Two pieces may be an initial and a name: "M.Ali".
    let shaped = dotted.clone().count() >= 3
        && dotted.clone().all(|piece| piece.len() <= 4 && piece.starts_with(char::is_uppercase));
    let written = part.contains('.') || part.chars().skip(1).any(char::is_uppercase) || letters.len() <= 3;
    (one_word && ((known && written) || (shaped && letters.len() <= 8))) || spaced_degree(part, known)
}

/// "S. Sos", "M. Si".
fn spaced_degree(part: &str, known: bool) -> bool {
    let mut words = part.split(' ');
    let first = words.next().is_some_and(|word| word.len() <= 2 && word.ends_with('.'));
    known && first && words.count() <= 2
}

/// Words that stand on news pages and in no person's name.
const NO_NAMES: &str = "berita redaksi media kode etik pedoman siber kontak iklan tentang kami alamat jl jln jalan pt cv \
    yayasan koperasi copyright hak cipta rights reserved home beranda terbaru populer terkini trending bagikan share tweet \
    facebook twitter whatsapp telegram instagram youtube tiktok email telepon telp hp wa fax website situs privacy policy \
    disclaimer karir sitemap login menu search cari kategori tag komentar comments next previous selanjutnya sebelumnya \
    kantor gedung ruko komplek perumahan kelurahan kecamatan rekening bank npwp nomor no ukw sertifikat news online tv \
    radio com id network group grup advertorial opini hiburan kesehatan pendidikan teknologi internasional peristiwa kriminal \
    pemerintah dprd dinas polda polres lorem ipsum nama jabatan foto video galeri indeks index jaringan mitra partner \
    perusahaan press pers dewan organisasi struktur susunan boks box tim visi misi sejarah profil lihat baca juga semua \
    seluruh setiap dalam untuk yang dengan dari pada adalah atau dan di ke oleh para kepada sebagai hubungi kerjasama \
    kosong kolumnis seo specialist feature lead head staff member team crew strategist analyst engineer writer director manager \
    assistant secretary owner advisor pwi aji ijti smsi jmsi amsi iwo ajo pwri ppwi dll dkk dst lainnya etc vacant tbd tba admin administrator terms of service syarat ketentuan kebijakan privasi about us contact the and \
    senin selasa rabu kamis jumat sabtu minggu wib wita wit percetakan penerbit diterbitkan badan hukum cetak layanan pengaduan hotline desainer designer developer \
    programmer marketing officer chief executive human resources financial business content commissioner commisioner president \
    digital multimedia produksi operasional pengembangan produk bisnis keuangan kemitraan pemasaran distribusi sosmed sosial \
    desk divisi manajemen management editorial penulis ilustrator data riset perpustakaan sirkulasi informasi hrd legal humas \
    administrasi daerah pusat wilayah area provinsi kota kabupaten support sistem system creative kreatif finance";

/// Small words inside names.
const SMALL: [&str; 12] = ["bin", "binti", "al", "el", "van", "der", "de", "den", "von", "putra", "putri", "alias"];

/// True for what reads as the name of a person, without its degrees.
fn is_name(text: &str) -> bool {
    let text = &text.replace("(Purn)", "").replace("(Purn.)", "").replace("(purn)", "");
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let signs = text.chars().all(|c| c.is_alphabetic() || " .'’`‘-".contains(c));
    if !(1..=7).contains(&words.len()) || !(3..=60).contains(&letters) || !signs {
        return false;
    }
    let refused = |word: &&str| {
        let folded = fold(word);
        folded.split(' ').any(|part| NO_NAMES.split_whitespace().any(|no| no == part) || role::is_role_word(part))
    };
    let places = words.iter().all(|word| role::is_place(&fold(word)));
    let titles = ["dr.", "drg.", "drh.", "drs.", "dra.", "h.", "hj.", "ir."];
    let capital = |(n, word): (usize, &&str)| {
        word.starts_with(char::is_uppercase)
            || titles.iter().any(|title| word.starts_with(title))
            || n > 0 && SMALL.contains(word)
    };
    !words.iter().any(refused)
        && !words.iter().any(is_brand)
        && !places
        && words.iter().enumerate().all(capital)
        && words.iter().any(is_word)
}

/// `RinaTIMES` is an outlet's word, not a person's.
fn is_brand(word: &&str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    letters
        .windows(3)
        .any(|three| matches!(three, [a, b, c] if a.is_lowercase() && b.is_uppercase() && c.is_uppercase()))
}

/// One word in capitals, as headings of places are.
pub(super) fn is_shout(names: &[Named]) -> bool {
    let shout = |name: &str| !name.contains(' ') && is_upper(name);
    matches!(names, [only] if shout(&only.name))
}

/// Without a small letter.
pub(super) fn is_upper(name: &str) -> bool {
    !name.chars().any(char::is_lowercase)
}

/// More than an initial.
fn is_word(word: &&str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        split(text).into_iter().map(|named| named.name).collect()
    }

    #[test]
    fn degrees_and_initials_stay_with_their_names() {
        assert_eq!(
            names("H. Rahmat Hidayat, S.H., M.H. dan Rina K. Dewi, S.Sos, M.Si"),
            ["H. Rahmat Hidayat, S.H., M.H.", "Rina K. Dewi, S.Sos, M.Si"]
        );
        assert_eq!(names("Dr. Awang Setia, SH, MH, Yusuf B."), ["Dr. Awang Setia, SH, MH", "Yusuf B."]);
        assert_eq!(names("Rahmat Hidayat SE, Rina Dewi S.I.Kom"), ["Rahmat Hidayat SE", "Rina Dewi S.I.Kom"]);
        assert_eq!(names("Siti Aminah, S. Sos, M. Ali"), ["Siti Aminah, S. Sos", "M. Ali"]);
    }

    #[test]
    fn several_names_are_told_apart() {
        assert_eq!(names("1. Rina 2."), Vec::<String>::new());
        assert_eq!(names("Rina, Budi & Citra; Dewi / Eko."), ["Rina", "Budi", "Citra", "Dewi", "Eko"]);
        assert_eq!(names("Andan Dani"), ["Andan Dani"]);
    }

    #[test]
    fn a_certificate_behind_a_degree_is_of_the_name() {
        let found = split("Rina Dewi, M.Si. (Sertifikasi Wartawan Utama), dr.Budi Hartono");
        assert_eq!(found.len(), 2);
        assert_eq!(found.first().map(|named| named.name.as_str()), Some("Rina Dewi, M.Si."));
        assert!(found.first().is_some_and(|named| named.certificate.is_some()));
    }

    #[test]
    fn a_label_that_is_not_known_is_no_name() {
        assert_eq!(only("Studio: Rina Dewi, Budi Hartono"), None);
        assert_eq!(names("Rina Dewi Studio: Budi"), Vec::<String>::new());
    }

    #[test]
    fn a_certificate_stays_with_its_name() {
        let found = split("Rina Dewi (UKW Utama No. 77-XY/WU/DP/2020/11), Budi Hartono UKW Madya");
        assert_eq!(found.len(), 2);
        let first = found.first().and_then(|named| named.certificate.clone()).unwrap();
        assert_eq!(first.number.as_deref(), Some("77-XY/WU/DP/2020/11"));
        let last = found.last().unwrap();
        assert_eq!(last.name, "Budi Hartono");
        assert_eq!(last.certificate.clone().unwrap().level, Some(certificate::Level::Middle));
    }

    #[test]
    fn what_is_no_person_is_no_name() {
        for text in [
            "Samarinda",
            "Kutai Timur",
            "Berita Terbaru",
            "PT Etam Media",
            "redaksi@etam.example",
            "-",
            "S.H.",
            "seluruh isi berita",
            "Kode Etik Jurnalistik",
            "0812 5555",
            "Lihat semua",
            "A",
        ] {
            assert_eq!(only(text), None, "{text}");
        }
    }
}
