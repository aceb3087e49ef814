//! The company behind an outlet: a name with its legal form that a word such as "diterbitkan oleh" or a label introduces,
//! or that stands alone on a line. A company mentioned in passing is not the publisher.

use serde::{Deserialize, Serialize};

use super::Stated;
use crate::page::line::{Line, LineKind};
use crate::sheet::{Sheet, fold, has_words, quote};

/// Legal form of a company (Peraturan Dewan Pers 03/X/2019, article 5: PT or another legal body).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LegalForm {
    /// PT, perseroan terbatas.
    Limited,
    /// CV, persekutuan komanditer: no legal body.
    Partnership,
    /// Yayasan.
    Foundation,
    /// Koperasi.
    Cooperative,
    /// Perkumpulan.
    Association,
    /// Perum, LPP.
    Public,
}

/// A company as the page names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Company {
    /// Its name with the legal form, as written: `PT Kabar Etam Media`.
    pub name: String,
    /// Its legal form.
    pub form: LegalForm,
}

/// Words right before the publisher's name.
const CUES: [&str; 14] = [
    "diterbitkan oleh",
    "penerbit",
    "diterbitkan",
    "dikelola oleh",
    "naungan",
    "published by",
    "publisher",
    "badan hukum",
    "badan usaha",
    "badan penerbit",
    "berbadan hukum",
    "nama perusahaan",
    "perusahaan pers",
    "perusahaan penerbit",
];
/// Labels that are the whole text before a colon, in a cell or on the line above.
const LABELS: [&str; 8] =
    ["perusahaan", "pengelola", "nama perusahaan pers", "nama pt", "nama badan hukum", "legalitas", "pt", "company"];
/// Words that make a sentence tell of the past or of others.
const OTHERS: [&str; 12] = [
    "sebelumnya",
    "dahulu",
    "dulu",
    "semula",
    "awalnya",
    "pernah",
    "eks",
    "dicetak",
    "percetakan",
    "bank",
    "bukan",
    "mitra",
];

/// Lines that are read.
const MOST_LINES: usize = 20_000;
/// Longer lines are prose; only their beginning is read.
const MOST_LINE: usize = 1_000;

/// The company the page states as its publisher. None where two are named and nothing says which.
pub(super) fn read(sheet: &Sheet<'_, '_>) -> Option<Stated<Company>> {
    let mut alone: Vec<Stated<Company>> = Vec::new();
    let mut above = String::new();
    for line in sheet.lines.all.iter().take(MOST_LINES) {
        let text = line.as_str();
        let text = text.get(..text.floor_char_boundary(MOST_LINE)).unwrap_or_default();
        let folded_above = std::mem::replace(&mut above, fold(text));
        let Some((at, form)) = form(text) else { continue };
        let Some(name) = text.get(at..).and_then(name) else { continue };
        let found = Stated { value: Company { name: name.clone(), form }, quote: quote(text) };
        let before = fold(text.get(..at).unwrap_or_default());
        if OTHERS.iter().any(|word| has_words(&above, word)) || OTHERS.iter().any(|word| has_words(&folded_above, word))
        {
            continue;
        }
        // Much is run by companies in the news; an outlet says it of itself in few words.
        let far = |folded: &str| folded.ends_with("dikelola oleh") && folded.split(' ').count() > 10;
        let cued = |folded: &str| {
            LABELS.contains(&folded) || CUES.iter().any(|cue| ends_with_words(folded, cue)) && !far(folded)
        };
        if cued(&before) || before.is_empty() && cued(&folded_above) {
            return Some(found);
        }
        let whole = before.is_empty() && fold(text) == fold(&name) && is_plain(form) && stands_alone(sheet, line);
        if whole && !alone.iter().any(|other| fold(&other.value.name) == fold(&name)) {
            alone.push(found);
        }
    }
    let first = alone.pop()?;
    alone.is_empty().then_some(first)
}

/// "Koperasi" and "Yayasan" begin headlines too.
fn is_plain(form: LegalForm) -> bool {
    matches!(form, LegalForm::Limited | LegalForm::Partnership)
}

/// Neither a headline nor in a menu, in a list or a link, as partners and advertisers are.
fn stands_alone(sheet: &Sheet<'_, '_>, line: &Line) -> bool {
    let part = matches!(line.kind, LineKind::ListItem | LineKind::Heading);
    !sheet.is_beside(line) && !part && line.link_percent() < 50
}

fn ends_with_words(folded: &str, words: &str) -> bool {
    folded.strip_suffix(words).is_some_and(|head| head.is_empty() || head.ends_with(' '))
}

/// The first legal form of a text, and where the name with it begins.
fn form(text: &str) -> Option<(usize, LegalForm)> {
    let mut at = 0;
    for word in text.split_inclusive([' ', '\t', ':', '(']) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let form = match bare.to_lowercase().as_str() {
            "pt" | "perseroan" => Some(LegalForm::Limited),
            "cv" => Some(LegalForm::Partnership),
            "yayasan" => Some(LegalForm::Foundation),
            "koperasi" => Some(LegalForm::Cooperative),
            "perkumpulan" => Some(LegalForm::Association),
            "perum" | "lpp" => Some(LegalForm::Public),
            _ => glued(word),
        };
        let upper = bare.starts_with(char::is_uppercase);
        let skip = word.len() - word.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
        if let Some(form) = form.filter(|_| upper) {
            return Some((at + skip, form));
        }
        at += word.len();
    }
    None
}

/// "PT.Kabar Etam".
fn glued(word: &str) -> Option<LegalForm> {
    let (head, tail) = word.split_once('.')?;
    let form = match head {
        "PT" => LegalForm::Limited,
        "CV" => LegalForm::Partnership,
        _ => return None,
    };
    tail.starts_with(char::is_uppercase).then_some(form)
}

/// The form and the capitalised words behind it, up to eight.
fn name(text: &str) -> Option<String> {
    let mut words: Vec<&str> = Vec::new();
    for (n, word) in text.split_whitespace().take(10).enumerate() {
        let cut = word.find(['(', ',', ';', ':', '|', '[', '–', '—', '©']);
        let kept = word.get(..cut.unwrap_or(word.len())).unwrap_or_default();
        let folded = fold(kept);
        let ends = n > 1
            && matches!(folded.as_str(), "jl" | "jln" | "jalan" | "alamat" | "nomor" | "no" | "npwp" | "sk" | "ahu");
        let capital = kept.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) || kept == "&";
        let terbatas = n == 1 && folded == "terbatas";
        if kept.is_empty() || ends || !(capital || terbatas) {
            break;
        }
        let stops = n > 0 && kept.ends_with('.') && kept.chars().count() > 4;
        words.push(if stops { kept.trim_end_matches('.') } else { kept });
        if cut.is_some() || stops {
            break;
        }
    }
    let long = words.len() >= 2 || words.first().is_some_and(|word| word.len() > 5);
    let name = words.join(" ");
    // "Yayasan" and "Koperasi" begin sentences too; a name of a company has letters behind its form.
    (long && name.chars().filter(|c| c.is_alphabetic()).count() > 4)
        .then_some(name.trim_end_matches(['.', '-']).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        let (at, _) = form(text)?;
        name(text.get(at..)?)
    }

    #[test]
    fn a_company_is_read_up_to_where_its_name_ends() {
        for (text, name) in [
            ("Diterbitkan oleh PT Kabar Etam Media, Samarinda", "PT Kabar Etam Media"),
            ("Penerbit: PT. KABAR ETAM MEDIA (SK Kemenkumham)", "PT. KABAR ETAM MEDIA"),
            ("PT Etam 24 Jam yang berdiri", "PT Etam 24 Jam"),
            ("di bawah naungan CV Rimba Raya. Kami", "CV Rimba Raya"),
            ("PT.Etam Raya Jl. Melati", "PT.Etam Raya"),
            ("Perseroan Terbatas Etam Raya", "Perseroan Terbatas Etam Raya"),
        ] {
            assert_eq!(found(text).as_deref(), Some(name), "{text}");
        }
        assert_eq!(found("opt in pt etam"), None);
        assert_eq!(found("PT"), None);
    }
}
