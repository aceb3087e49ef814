//! What a person does in a newsroom, and which words say so. A text is a role only when all of its words are accounted
//! for: "Redaktur Pelaksana" is one, "Redaktur yang baru" is none.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::sheet::fold;

/// What a person does. Source of the words: the registration form of the Press Council and the mastheads of outlets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Direktur, pemimpin umum, pemimpin perusahaan.
    Director,
    /// Penanggung jawab: answers for what is published (UU 40/1999, article 12).
    Responsible,
    /// Pemimpin redaksi.
    EditorInChief,
    /// Redaktur (pelaksana), wakil pemimpin redaksi, koordinator liputan, editor.
    Editor,
    /// Reporter, wartawan, jurnalis, kontributor, koresponden.
    Reporter,
    /// Every other role: komisaris, penasihat, sekretaris, kepala biro, iklan.
    Other,
}

impl Role {
    /// True for a role that one person holds: names further down are not of it.
    pub(super) fn is_single(self) -> bool {
        matches!(self, Self::Director | Self::Responsible | Self::EditorInChief)
    }

    fn named(word: &str) -> Self {
        match word {
            "director" => Self::Director,
            "responsible" => Self::Responsible,
            "editor_in_chief" => Self::EditorInChief,
            "editor" => Self::Editor,
            "reporter" => Self::Reporter,
            _ => Self::Other,
        }
    }
}

/// The roles a label names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Duty {
    pub(super) roles: Vec<Role>,
    /// As written.
    pub(super) title: String,
    /// May stand over its names without a colon.
    pub(super) alone: bool,
}

/// Words of the longest label.
const MOST_WORDS: usize = 12;

static PHRASES: LazyLock<HashMap<String, (Role, bool)>> = LazyLock::new(|| {
    let mut phrases = HashMap::new();
    let mut kind = (Role::Other, false);
    for line in include_str!("roles.txt").lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(' ') {
            for phrase in line.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                phrases.insert(phrase.to_owned(), kind);
            }
        } else if let Some((role, place)) = line.split_once(' ') {
            kind = (Role::named(role), place == "alone");
        }
    }
    phrases
});

static PLACES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let lines = include_str!("places.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.split(',')).map(str::trim).filter(|word| !word.is_empty()).collect()
});

/// True for a word that says where or for what a person works.
pub(super) fn is_place(folded: &str) -> bool {
    PLACES.contains(&folded)
}

/// True for a word that begins a role: "redaktur", "wartawan".
pub(super) fn is_role_word(folded: &str) -> bool {
    PHRASES.get(folded).is_some_and(|(_, alone)| *alone)
        || matches!(folded, "pemimpin" | "pimpinan" | "penanggung" | "wakil" | "kepala" | "staf" | "staff" | "dewan")
}

/// Reads a label. None when any of its words is neither role nor place.
pub(super) fn read(label: &str) -> Option<Duty> {
    let label = trim_label(label);
    if label.is_empty() || label.len() > 120 || label.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    let found = several(label).or_else(|| whole(&fold(label)))?;
    let mut roles = Vec::new();
    for (role, _) in &found {
        if !roles.contains(role) {
            roles.push(*role);
        }
    }
    Some(Duty { roles, title: label.to_owned(), alone: found.iter().all(|(_, alone)| *alone) })
}

/// Bullets, numbers and colons around a label.
pub(super) fn trim_label(label: &str) -> &str {
    let label = label.trim_start_matches(|c: char| !c.is_alphabetic() && c != '(');
    label.trim_end_matches(|c: char| c.is_whitespace() || ":：=-–—•*|\t".contains(c))
}

/// "Pemimpin Redaksi/Penanggung Jawab": each part is a role. "Pemimpin Umum/Redaksi" leaves a word out.
fn several(label: &str) -> Option<Vec<(Role, bool)>> {
    let plain = label.replace(['/', '&', '+', ',', '|', '(', ')'], "\n").replace(" - ", "\n").replace(" – ", "\n");
    let words = [" dan ", " merangkap ", " sekaligus ", " and "];
    let plain = words.iter().fold(plain, |text, word| text.replace(word, "\n").replace(&word.to_uppercase(), "\n"));
    let parts: Vec<String> = plain.lines().map(fold).filter(|part| !part.is_empty()).collect();
    let leads = parts.first().is_some_and(|part| part.starts_with("pemimpin") || part.starts_with("pimpinan"));
    let mut found = Vec::new();
    for (n, part) in parts.iter().enumerate() {
        match (n > 0 && leads, part.as_str()) {
            (true, "redaksi") => found.push((Role::EditorInChief, true)),
            (true, "perusahaan" | "umum") => found.push((Role::Director, true)),
            _ => found.extend(whole(part)?),
        }
    }
    (parts.len() > 1).then_some(found)
}

/// A text that is roles one after another, each perhaps with its places.
fn whole(folded: &str) -> Option<Vec<(Role, bool)>> {
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = (at + 1..=words.len()).rev().find_map(|end| {
            let phrase = words.get(at..end)?.join(" ");
            Some((end, *PHRASES.get(&phrase)?))
        });
        match longest {
            Some((end, kind)) => {
                found.push(kind);
                at = end;
            }
            None if words.get(at).is_some_and(|word| may_follow(&found, word)) => at += 1,
            None => return None,
        }
    }
    (!found.is_empty()).then_some(found)
}

/// A place or a number behind a role; who is responsible for something else than the newsroom is not its responsible.
fn may_follow(found: &[(Role, bool)], word: &str) -> bool {
    let counts = word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
    found.last().is_some_and(|(role, _)| *role != Role::Responsible) && (is_place(word) || counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(label: &str) -> Vec<Role> {
        read(label).map(|duty| duty.roles).unwrap_or_default()
    }

    #[test]
    fn combined_roles_are_all_of_their_parts() {
        assert_eq!(roles("Pemimpin Redaksi/Penanggung Jawab"), [Role::EditorInChief, Role::Responsible]);
        assert_eq!(roles("PEMIMPIN UMUM DAN PENANGGUNG JAWAB:"), [Role::Director, Role::Responsible]);
        assert_eq!(roles("Pemimpin Umum/Redaksi"), [Role::Director, Role::EditorInChief]);
        assert_eq!(roles("Pemimpin Redaksi (Penanggung Jawab)"), [Role::EditorInChief, Role::Responsible]);
    }

    #[test]
    fn a_deputy_is_not_the_chief() {
        assert_eq!(roles("Wakil Pemimpin Redaksi"), [Role::Editor]);
        assert_eq!(roles("Wakil Penanggung Jawab"), [Role::Other]);
        assert_eq!(roles("Penanggung Jawab Iklan"), [Role::Other]);
    }

    #[test]
    fn a_place_behind_a_role_is_allowed_and_other_words_are_not() {
        assert_eq!(roles("Wartawan Kutai Kartanegara"), [Role::Reporter]);
        assert_eq!(roles("Pemimpin Redaksi Wilayah 1"), [Role::EditorInChief]);
        assert_eq!(roles("Penanggung Jawab Produksi"), []);
        assert_eq!(roles("Reporter Budi Santoso"), []);
        assert_eq!(roles("Redaktur yang baru"), []);
        assert_eq!(roles(""), []);
    }

    #[test]
    fn a_word_that_is_also_a_menu_entry_needs_its_colon() {
        assert_eq!(read("Redaksi").map(|duty| duty.alone), Some(false));
        assert_eq!(read("Reporter").map(|duty| duty.alone), Some(true));
    }
}
