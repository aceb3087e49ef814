//! What a clause is, from the title to the last number of a list.

/// What a node of a draft is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// What stands before everything else.
    Title,
    /// Menimbang.
    Considering,
    /// Mengingat, Memperhatikan.
    Basis,
    /// Memutuskan, Menetapkan.
    Decision,
    /// Diktum KESATU, KEDUA of a decision without articles.
    Dictum,
    /// Bab.
    Chapter,
    /// Bagian.
    Part,
    /// Paragraf, as legal drafting means it.
    Subpart,
    /// Pasal.
    Article,
    /// Ayat: (1).
    Verse,
    /// Huruf: a.
    Letter,
    /// Angka: 1.
    Number,
    /// a)
    SubLetter,
    /// 1)
    SubNumber,
    /// An item of a list without a number, as word processors hand it over.
    Item,
    /// A. in a text without articles.
    Capital,
    /// I. in a text without articles.
    Roman,
    /// A heading in a text without articles.
    Heading,
    /// A paragraph without a number.
    Text,
    /// Rows of a table.
    Table,
    /// The end: place, day and signature.
    Closing,
    /// Penjelasan.
    Explanation,
    /// Lampiran.
    Attachment,
}

impl Level {
    /// An item of a list that carries a number or a letter.
    pub fn is_listed(self) -> bool {
        matches!(
            self,
            Self::Verse | Self::Letter | Self::Number | Self::SubLetter | Self::SubNumber | Self::Capital | Self::Roman
        )
    }

    /// Bab, Bagian or Paragraf: what groups articles.
    pub fn is_group(self) -> bool {
        matches!(self, Self::Chapter | Self::Part | Self::Subpart)
    }
}
