//! Plants faults into a draft, each in an article of its own, and tells where they must be found.

use std::collections::HashSet;
use std::ops::Range;

use super::Planted;
use super::chance::Chance;
use super::compose::ROMANS;
use super::piece::{Piece, What};

struct Field<'a> {
    pieces: &'a mut Vec<Piece>,
    used: HashSet<String>,
    chance: Chance,
}

type Plant = fn(&mut Field<'_>) -> Option<Planted>;

const PLANTS: [Plant; 22] = [
    |field| field.letter_left_out(),
    |field| field.verse_left_out(),
    |field| field.letter_twice(),
    |field| field.letters_swapped(),
    |field| field.letter_as_number(),
    |field| field.letter_broken(),
    |field| field.pointer_broken(),
    |field| field.only_verse(),
    |field| field.replaced("dalam Pasal ", "dalam Pasal 9", "unresolved"),
    |field| field.replaced("pada ayat (1)", "pada ayat (8)", "unresolved"),
    |field| field.replaced("huruf a", "huruf k", "unresolved"),
    |field| field.replaced("Bab II ", "Bab XX ", "unresolved"),
    |field| field.defined("Kertas Kerja adalah naskah yang dibuat sebelum rapat.", "term unused"),
    |field| field.defined("Bupati adalah kepala pemerintahan di kabupaten.", "term twice"),
    |field| field.term_before(),
    |field| field.term_capitals(),
    |field| field.term_undefined(),
    |field| field.attachment_missing(),
    |field| field.attachment_unnamed(),
    |field| field.emptied(),
    |field| field.no_article(),
    |field| field.no_conjunction(),
];

/// Five faults of different kinds; which ones goes round from draft to draft.
pub(super) fn plant(pieces: &mut Vec<Piece>, number: usize) -> Vec<Planted> {
    let mut field = Field { pieces, used: HashSet::new(), chance: Chance::new(number + 1000) };
    let mut planted = Vec::new();
    let mut kind = number * 5;
    while planted.len() < 5 {
        planted.extend(PLANTS[kind % PLANTS.len()](&mut field));
        kind += 1;
        assert!(kind < number * 5 + 60, "draft {number} has no room for faults");
    }
    planted
}

impl Field<'_> {
    /// Articles without a fault yet, behind the general terms, in an order by chance.
    fn free(&mut self) -> Vec<(String, Range<usize>)> {
        let mut articles = Vec::new();
        let inner = |what: What| matches!(what, What::Plain | What::Verse | What::Letter | What::Number);
        for (at, piece) in self.pieces.iter().enumerate().filter(|(_, piece)| piece.what == What::Article) {
            let long = self.pieces[at + 1..].iter().take_while(|piece| inner(piece.what)).count();
            if piece.mark != "1" && !self.used.contains(&piece.mark) {
                articles.push((piece.mark.clone(), at + 1..at + 1 + long));
            }
        }
        self.chance.shuffle(&mut articles);
        articles
    }

    /// Lists of letters in free articles: the pieces of each.
    fn lists(&mut self) -> Vec<(String, Vec<usize>)> {
        let mut lists = Vec::new();
        for (article, range) in self.free() {
            let letters: Vec<usize> = range.filter(|at| self.pieces[*at].what == What::Letter).collect();
            if letters.len() >= 3 {
                lists.push((article, letters));
            }
        }
        lists
    }

    fn is_named(&self, words: &str) -> bool {
        self.pieces.iter().any(|piece| piece.what != What::Front && piece.text.contains(words))
    }

    fn cite(&self, at: usize) -> String {
        let back = |what: What| self.pieces[..=at].iter().rev().find(|piece| piece.what == what).unwrap().mark.clone();
        let article = format!("Pasal {}", back(What::Article));
        let verse = self.pieces[..=at].iter().rposition(|piece| piece.what == What::Verse);
        let start = self.pieces[..=at].iter().rposition(|piece| piece.what == What::Article).unwrap();
        let inner = verse
            .filter(|verse| *verse > start)
            .map_or(String::new(), |verse| format!(" ayat ({})", self.pieces[verse].mark));
        let mark = &self.pieces[at].mark;
        let own = match self.pieces[at].what {
            What::Letter => format!(" huruf {mark}"),
            What::Number => format!(" angka {mark}"),
            _ => String::new(),
        };
        format!("{article}{inner}{own}")
    }

    fn done(&mut self, article: String, at: usize, kind: &'static str) -> Planted {
        self.used.insert(article);
        (kind, self.cite(at))
    }

    /// The last letter of a list gets a mark; no reference names it.
    fn last_letter(&mut self, shift: impl Fn(u8) -> u8, kind: &'static str) -> Option<Planted> {
        for (article, letters) in self.lists() {
            let at = *letters.last().unwrap();
            // "4." behind an inner list "1. 2." could be either list's.
            if self.pieces[at - 1].what == What::Number {
                continue;
            }
            let mark = self.pieces[at].mark.bytes().next().unwrap();
            if !self.is_named(&format!("huruf {}", char::from(mark))) {
                self.pieces[at].mark = char::from(shift(mark)).to_string();
                return Some(self.done(article, at, kind));
            }
        }
        None
    }

    fn letter_left_out(&mut self) -> Option<Planted> {
        self.last_letter(|mark| mark + 1, "gap")
    }

    fn letter_twice(&mut self) -> Option<Planted> {
        self.last_letter(|mark| mark - 1, "twice")
    }

    fn letter_as_number(&mut self) -> Option<Planted> {
        let planted = self.last_letter(|mark| mark - b'a' + b'1', "mixed")?;
        Some((planted.0, planted.1.replace("huruf", "angka")))
    }

    fn verse_left_out(&mut self) -> Option<Planted> {
        for (article, range) in self.free() {
            let verses: Vec<usize> = range.filter(|at| self.pieces[*at].what == What::Verse).collect();
            let Some(at) = verses.last().copied().filter(|_| verses.len() > 1) else { continue };
            let mark: usize = self.pieces[at].mark.parse().unwrap();
            if !self.is_named(&format!("Pasal {article} ayat ({mark})")) {
                self.pieces[at].mark = (mark + 1).to_string();
                return Some(self.done(article, at, "gap"));
            }
        }
        None
    }

    fn letters_swapped(&mut self) -> Option<Planted> {
        let (article, letters) = self.lists().into_iter().find(|(_, letters)| letters.len() > 3)?;
        let (one, other) = (letters[1], letters[2]);
        let mark = std::mem::take(&mut self.pieces[one].mark);
        self.pieces[one].mark = std::mem::replace(&mut self.pieces[other].mark, mark);
        Some(self.done(article, other, "order"))
    }

    fn letter_broken(&mut self) -> Option<Planted> {
        for (article, letters) in self.lists() {
            let at = letters[letters.len() - 2];
            let mark = self.pieces[at].mark.clone();
            if !self.is_named(&format!("huruf {mark}")) {
                self.pieces[at].mark = format!("{mark}b");
                return Some(self.done(article, at, "broken"));
            }
        }
        None
    }

    fn pointer_broken(&mut self) -> Option<Planted> {
        self.replaced("huruf a ", "huruf cb ", "broken")
    }

    /// Another number in a reference.
    fn replaced(&mut self, from: &str, to: &str, kind: &'static str) -> Option<Planted> {
        for (article, range) in self.free() {
            let Some(at) = range.clone().find(|at| self.pieces[*at].text.contains(from)) else { continue };
            // What another law's article says is no fault of this draft.
            if self.pieces[at].text.contains("Undang-Undang") {
                continue;
            }
            self.pieces[at].text = self.pieces[at].text.replacen(from, to, 1);
            return Some(self.done(article, at, kind));
        }
        None
    }

    fn only_verse(&mut self) -> Option<Planted> {
        for (article, range) in self.free() {
            if range.len() == 1 && self.pieces[range.start].what == What::Plain {
                self.pieces[range.start].what = What::Verse;
                self.pieces[range.start].mark = "1".to_owned();
                self.used.insert(article.clone());
                return Some(("only verse", format!("Pasal {article}")));
            }
        }
        None
    }

    /// One more general term.
    fn defined(&mut self, text: &str, kind: &'static str) -> Option<Planted> {
        let last = self.pieces.iter().position(|piece| piece.what == What::Article && piece.mark == "2")?;
        let count = self.pieces[..last].iter().filter(|piece| piece.what == What::Number).count() + 1;
        if self.used.insert("1".to_owned()) {
            self.pieces.insert(last, Piece::new(What::Number, &count.to_string(), text));
            return Some(self.done("1".to_owned(), last, kind));
        }
        None
    }

    /// Two free articles with a plain sentence or ayat each, the earlier first.
    fn two(&mut self) -> Option<[(String, usize); 2]> {
        let mut found = Vec::new();
        for (article, range) in self.free() {
            let says = |piece: &Piece| matches!(piece.what, What::Plain | What::Verse) && piece.text.ends_with('.');
            if let Some(at) = range.clone().find(|at| says(&self.pieces[*at])) {
                found.push((article, at));
            }
        }
        found.truncate(2);
        found.sort_by_key(|(_, at)| *at);
        found.try_into().ok()
    }

    fn term_before(&mut self) -> Option<Planted> {
        let [(first, early), (second, late)] = self.two()?;
        self.pieces[early].text += " Hasilnya dibahas oleh Panel setiap tahun.";
        self.pieces[late].text += " Urusan ini dibantu kelompok penilai yang selanjutnya disebut Panel.";
        self.used.insert(second);
        Some(self.done(first, early, "term before"))
    }

    fn term_capitals(&mut self) -> Option<Planted> {
        let term = self.pieces.iter().filter(|piece| piece.what == What::Number).nth(3)?;
        let name = term.text.split(" adalah").next()?.to_owned();
        let uses = self.pieces.iter().filter(|piece| piece.what != What::Number && piece.text.contains(&name)).count();
        for (article, range) in self.free() {
            let Some(at) = range.clone().find(|at| self.pieces[*at].text.contains(&name)) else { continue };
            if uses > 5 {
                self.pieces[at].text = self.pieces[at].text.replacen(&name, &name.to_lowercase(), 1);
                return Some(self.done(article, at, "term capitals"));
            }
        }
        None
    }

    fn term_undefined(&mut self) -> Option<Planted> {
        let [(first, early), (second, late)] = self.two()?;
        self.pieces[early].text +=
            " Arsip memuat Dokumen Pendukung dan salinan Dokumen Pendukung. Setiap dokumen disimpan.";
        self.pieces[late].text += " Petugas meneliti Dokumen Pendukung dengan bahan pendukung.";
        self.used.insert(second);
        Some(self.done(first, early, "term undefined"))
    }

    fn attachment_missing(&mut self) -> Option<Planted> {
        let unnumbered = self.pieces.iter().any(|piece| piece.what == What::Attachment && piece.mark.is_empty());
        let [(article, at), _] = self.two().filter(|_| !unnumbered)?;
        self.pieces[at].text += " Bentuk formulir tercantum dalam Lampiran V Peraturan Bupati ini.";
        Some(self.done(article, at, "attachment missing"))
    }

    fn attachment_unnamed(&mut self) -> Option<Planted> {
        let is = |piece: &Piece| piece.what == What::Attachment;
        if self.pieces.iter().any(|piece| is(piece) && piece.mark != "I") || self.is_named("Lampiran V") {
            return None;
        }
        let mark = if self.pieces.iter().any(is) { "II" } else { "I" };
        self.pieces.push(Piece::new(What::Attachment, mark, "Bentuk formulir"));
        Some(("attachment unnamed", format!("Lampiran {mark}")))
    }

    fn emptied(&mut self) -> Option<Planted> {
        let (article, letters) = self.lists().into_iter().next()?;
        self.pieces[letters[1]].text.clear();
        // The list says what it needs in its other items; the conjunction stands in the last but one.
        if letters.len() == 3 {
            self.pieces[letters[0]].text += " dan";
        }
        Some(self.done(article, letters[1], "empty"))
    }

    fn no_article(&mut self) -> Option<Planted> {
        let count = self.pieces.iter().filter(|piece| piece.what == What::Chapter).count();
        let end = self.pieces.iter().position(|piece| piece.what == What::Closing)?;
        self.pieces.insert(end, Piece::new(What::Chapter, ROMANS[count], "Lain-lain"));
        self.used.insert("closing".to_owned()).then(|| ("no article", format!("Bab {}", ROMANS[count])))
    }

    fn no_conjunction(&mut self) -> Option<Planted> {
        for (article, letters) in self.lists() {
            let at = letters[letters.len() - 2];
            let nested = self.pieces[at + 1].what == What::Number;
            let bare = self.pieces[at]
                .text
                .trim_end_matches("/atau")
                .trim_end_matches(" atau")
                .trim_end_matches(" dan")
                .to_owned();
            if bare.ends_with(';') && !nested {
                self.pieces[at].text = bare;
                return Some(self.done(article, at, "no conjunction"));
            }
        }
        None
    }
}
