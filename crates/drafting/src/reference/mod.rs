//! References in running text: "Pasal 5 ayat (1) huruf b", "ayat (1) dan ayat (2)", "Pasal 3 sampai dengan Pasal 5".

mod outside;
mod parse;
mod resolve;

pub(crate) use outside::is_instrument;
pub(crate) use parse::pointers;
pub(crate) use resolve::{Index, Target};

/// What a step of a reference names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Rank {
    Attachment,
    Chapter,
    Part,
    Subpart,
    Article,
    Verse,
    Letter,
    Number,
}

/// One step: "ayat (1)".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) rank: Rank,
    pub(crate) mark: String,
}

impl Step {
    fn write(&self) -> String {
        let mark = self.mark.as_str();
        match self.rank {
            Rank::Attachment if mark.is_empty() => "Lampiran".to_owned(),
            Rank::Attachment => format!("Lampiran {mark}"),
            Rank::Chapter => format!("Bab {mark}"),
            Rank::Part => format!("Bagian {mark}"),
            Rank::Subpart => format!("Paragraf {mark}"),
            Rank::Article => format!("Pasal {mark}"),
            Rank::Verse => format!("ayat ({mark})"),
            Rank::Letter => format!("huruf {mark}"),
            Rank::Number => format!("angka {mark}"),
        }
    }
}

/// One thing that is pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pointer {
    /// From the outside in; begins below the own article when it names none.
    pub(crate) steps: Vec<Step>,
    /// Bytes of the clause's text.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// It means this draft without doubt; what is not sure is never told as a fault.
    pub(crate) is_sure: bool,
}

impl Pointer {
    /// As it is understood: "Pasal 5 ayat (4)".
    pub(crate) fn write(&self) -> String {
        self.steps.iter().map(Step::write).collect::<Vec<_>>().join(" ")
    }
}
