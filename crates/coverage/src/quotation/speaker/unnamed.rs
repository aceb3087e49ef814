//! People without a name: "seorang warga", "pihak perusahaan", "pria itu". They are somebody else than the person
//! spoken of before, unless "itu" points back.

use std::ops::Range;

use super::reading::Reading;
use super::{Found, Phrase};
use crate::indonesian::lexicon::people::{AGENTS, CROWD, PERSONS, POINTED, RELATED};
use crate::indonesian::lexicon::{Cue, Sense};
use crate::indonesian::token::Kind;

/// Words that make a noun one of many.
const SOME: &[&str] = &["seorang", "salah", "sejumlah", "beberapa", "para", "satu", "sebagian", "banyak"];

/// Words that point back.
const POINTING: &[&str] = &["itu", "ini", "tersebut"];

/// Words before the name by which somebody is called.
pub(super) const CALLED: &[&str] = &["disapa", "dipanggil", "sapaan", "panggilan"];

/// Words around a name among which its description is sought, and people looked at for it.
const DESCRIBED: usize = 7;
const MENTIONS: usize = 128;

impl Reading<'_> {
    /// True for "itu", "ini", "tersebut".
    pub(super) fn points_back(&self, at: usize) -> bool {
        self.says_any(at, POINTING)
    }

    /// True where somebody without a name begins: "Seorang warga", "Polisi", "Pihak perusahaan".
    pub(super) fn begins_unnamed(&self, at: usize) -> bool {
        self.begins_somebody(at) || self.begins_crowd(at)
    }

    /// One person or party: "Seorang warga", "Salah satu pedagang", "Pihak perusahaan", "Istri korban".
    pub(super) fn begins_somebody(&self, at: usize) -> bool {
        let one = at + usize::from(self.says_any(at, &["salah", "satu"]));
        let one = one + usize::from(self.says_any(one, &["satu"]));
        let human = self.is_one_of(at, PERSONS) || self.is_one_of(at, RELATED);
        let alone = human && !self.begins_crowd(at) && self.tokens.sense(at) != Sense::Office;
        self.says_any(one, &["seorang", "pihak"]) || one > at && self.is_noun_for_people(one) || alone
    }

    /// "Sopir, yang tidak mau disebut namanya,": somebody speaks whom the text keeps back.
    pub(super) fn hides_name(&self, sentence: Range<usize>) -> bool {
        let told = ["disebut", "disebutkan", "ditulis", "dituliskan", "dicantumkan", "dipublikasikan", "diungkap"];
        let hides = |at: usize| self.says_any(at, &told) && self.says_any(at + 1, &["namanya", "nama", "identitasnya"]);
        sentence.into_iter().any(hides)
    }

    /// People in general: "Warga", "Para pedagang", "Sejumlah siswa".
    pub(super) fn begins_crowd(&self, at: usize) -> bool {
        let parents = self.tokens.says(at, "orang") && self.tokens.says(at + 1, "tua");
        parents
            || self.is_one_of(at, CROWD)
            || self.says_any(at, SOME) && (at + 1..at + 4).any(|at| self.is_noun_for_people(at))
    }

    /// People of whose deeds an official tells.
    pub(super) fn begins_agent(&self, at: usize) -> bool {
        self.is_one_of(at, AGENTS)
    }

    pub(super) fn is_noun_for_people(&self, at: usize) -> bool {
        self.is_one_of(at, PERSONS) || self.is_one_of(at, CROWD) || self.tokens.sense(at) == Sense::Office
    }

    /// True for a cue by which the speaker before goes on: "tambahnya", "pungkas dia".
    pub(super) fn goes_on(&self, cue: usize) -> bool {
        const ON: &[&str] = &["tambah", "imbuh", "lanjut", "sambung", "pungkas", "tutup"];
        let word = self.tokens.text(cue);
        ON.iter().any(|stem| word.strip_prefix(stem).is_some_and(|rest| rest.is_empty() || rest == "nya"))
    }

    /// True for a sentence of background: "Sebagaimana diketahui, …", "Diberitakan sebelumnya, …".
    pub(super) fn is_background(&self, start: usize) -> bool {
        let at = start + usize::from(self.says_any(start, &["sebagaimana", "seperti", "untuk", "sebelumnya"]));
        self.says_any(at, &["diketahui", "diberitakan", "dikabarkan", "diwartakan"])
    }

    /// True for a sentence whose source is a record, not a person: "Data Satlantas menyebut", "Menurut catatan dinas".
    pub(super) fn cites_record(&self, sentence: Range<usize>) -> bool {
        const RECORDS: &[&str] =
            &["data", "catatan", "laporan", "survei", "studi", "riset", "dokumen", "statistik", "berkas"];
        let lead = self.says_any(sentence.start, &["menurut", "berdasarkan", "dari", "merujuk", "mengacu"]);
        let at = sentence.start + usize::from(lead);
        // "Data itu disampaikan Rina Wati" tells who gave it.
        let passive = |at: usize| self.tokens.sense(at) == Sense::Cue(Cue::Passive);
        self.says_any(at, RECORDS)
            && self.person_in(at..sentence.end.min(at + 6)).is_none()
            && !(at..sentence.end.min(at + 6)).any(passive)
    }

    /// True for a subject that ends in `noun` and is some person without a name: "Seorang warga", "para pedagang".
    pub(super) fn is_somebody(&self, start: usize, noun: usize) -> bool {
        let from = start.max(noun.saturating_sub(8));
        let counted = (from..noun).any(|at| self.says_any(at, SOME) || self.tokens.says(at, "pihak"));
        counted
            || self.is_noun_for_people(noun) && self.tokens.sense(noun) != Sense::Office
            || self.is_one_of(from, PERSONS)
            || self.is_one_of(from, CROWD)
    }

    /// True when the name after the noun at `at` is another's: "istri Surya", "kuasa hukum Surya".
    pub(super) fn is_related(&self, at: usize) -> bool {
        self.tokens.at(at).is_word() && !self.tokens.at(at).is_capital() && self.is_one_of(at, RELATED)
    }

    /// "kata pria kelahiran Bontang itu", "kata warga setempat, Budi Santoso".
    pub(super) fn description(&self, from: usize) -> Phrase {
        // "kata Doktor Ilmu Politik itu"
        let titled = self.says_any(from, &["doktor", "profesor", "alumnus", "alumni"]) || self.is_one_of(from, POINTED);
        if self.tokens.at(from).is_capital() && !titled {
            return Phrase::Stranger;
        }
        for at in from..from + 16 {
            match self.tokens.at(at).kind {
                Kind::Word(_) if at > from && self.points_back(at) => return self.pointed_at(from..at + 1),
                Kind::Word(_) if self.says_any(at, CALLED) => {
                    return self
                        .person_at(self.after_titles(at + 1))
                        .map_or(Phrase::Same(from..at + 2), Phrase::Called);
                }
                Kind::Word(_) | Kind::Number => {}
                // "petani asal Kecamatan Kledung, Kabupaten Temanggung, itu"
                Kind::Mark(',') if self.tokens.at(at + 1).is_capital() || self.points_back(at + 1) => {}
                _ => return Phrase::Stranger,
            }
        }
        Phrase::Stranger
    }

    /// "pria itu" is the person spoken of before; "guru tari itu" may be, "guru itu" and "seorang guru itu" are anybody.
    fn pointed_at(&self, range: Range<usize>) -> Phrase {
        if let Some(known) = self.described(range.start) {
            return Phrase::Person(Found { known, written: range, inferred: true });
        }
        if self.is_pointed(range.start) || self.tokens.at(range.start).is_capital() {
            return Phrase::Same(range);
        }
        let some = self.says_any(range.start, SOME) || self.says_any(range.start, &["seluruh", "pihak", "juru"]);
        // "penderes itu" is whoever was spoken of in this paragraph, if anybody.
        let officer = self.tokens.sense(range.start) == Sense::Office || self.is_one_of(range.start, AGENTS);
        match range.len() {
            _ if some => Phrase::Stranger,
            0..3 if officer => Phrase::Stranger,
            0..3 => Phrase::Near(range),
            _ => Phrase::Layman(range),
        }
    }

    /// "pria", "orang nomor satu": with "itu", the person spoken of before.
    fn is_pointed(&self, at: usize) -> bool {
        self.is_one_of(at, POINTED) || self.tokens.says(at, "orang") && self.tokens.says(at + 1, "nomor")
    }

    /// True for "Perempuan berusia 47 tahun itu": the person spoken of before is the subject.
    pub(super) fn points_to_person(&self, at: usize, limit: usize) -> bool {
        // "berusia", "berkacamata" describe.
        let deed =
            |at: usize| self.is_verb(at) && !self.tokens.text(at).starts_with("ber") && !self.says_any(at, CALLED);
        let end = (at + 1..limit.min(at + 10)).find(|index| self.points_back(*index) || deed(*index));
        // "Mahasiswa semester lima itu mengaku"
        let described = end.is_some_and(|end| end >= at + 3) && self.is_one_of(at, CROWD);
        (self.is_pointed(at) || described)
            && end.is_some_and(|end| self.points_back(end) && self.names_nobody_else(at..end))
    }

    /// True where no name stands, or only one by which somebody is called.
    fn names_nobody_else(&self, range: Range<usize>) -> bool {
        let called = |name: usize| (range.start..name).any(|at| self.says_any(at, CALLED));
        self.person_in(range.clone()).is_none_or(|found| called(found.written.start))
    }

    /// The one person whom the text describes with the word at `noun`: "petani itu" after "Slamet, petani kentang,".
    fn described(&self, noun: usize) -> Option<usize> {
        let word = self.tokens.text(noun);
        let open = |at: usize| self.tokens.at(at).is_word() && !self.is_verb(at);
        let describes = |name: &Range<usize>| {
            let start = self.titles_start(name.start);
            let before = (1..DESCRIBED).map(|steps| start.wrapping_sub(steps)).take_while(|at| open(*at));
            let after = (name.end + 1..name.end + DESCRIBED).take_while(|at| open(*at));
            let after = after.filter(|_| self.tokens.is(name.end, ','));
            before.chain(after).any(|at| self.tokens.says(at, word))
        };
        let persons = self.naming.persons.iter().take(MENTIONS).take_while(|person| person.tokens.start < noun);
        let mut fitting = persons.filter(|person| describes(&person.tokens)).map(|person| person.known);
        let first = fitting.next()?;
        fitting.all(|known| known == first).then_some(first)
    }

    /// What the subject of a verb says when it ends in "itu" at `at`: "Pria kelahiran Bontang itu", an office. None for
    /// things.
    pub(super) fn pointing_subject(&self, start: usize, at: usize) -> Option<Phrase> {
        let office = self.naming.positions.partition_point(|position| position.tokens.end <= at);
        let office = office.checked_sub(1).filter(|index| {
            self.naming.positions.get(*index).is_some_and(|p| p.tokens.end == at && p.tokens.start >= start)
        });
        if let Some(office) = office {
            return Some(self.office_itself(office, at));
        }
        let from = self.clause_start(start, at);
        if at - from <= 8 && self.is_pointed(from) && self.names_nobody_else(from..at) {
            return Some(Phrase::Same(from..at + 1));
        }
        self.is_somebody(from, at).then_some(Phrase::Stranger)
    }

    fn has_capital(&self, range: &Range<usize>) -> bool {
        range.clone().any(|at| self.tokens.at(at).is_capital())
    }

    /// "Ketua Kebun Raya Indonesia itu": its holder, or the person spoken of before under another of his titles. A bare
    /// "juru bicara itu" may be anybody.
    pub(super) fn office_itself(&self, office: usize, pointing: usize) -> Phrase {
        let Some(position) = self.naming.positions.get(office) else { return Phrase::Stranger };
        match self.titled(office) {
            Some(known) => Phrase::Person(Found { known, written: position.tokens.clone(), inferred: true }),
            None if self.says_any(position.tokens.start, &["mantan", "eks"]) => {
                Phrase::Same(position.tokens.start..pointing + 1)
            }
            None if position.tokens.len() >= 3 && (!position.lower || self.has_capital(&position.tokens)) => {
                Phrase::Same(position.tokens.start..pointing + 1)
            }
            None => Phrase::Stranger,
        }
    }
}
