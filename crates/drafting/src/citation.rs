//! How a clause is cited: "Bab III Pasal 5 ayat (1) huruf b angka 2".

use crate::draft::{Draft, Node};
use crate::level::Level;
use crate::number::write_roman;

impl Draft {
    /// The full citation of a node. Articles are numbered through the whole draft, so of what groups them only the chapter is named.
    pub fn citation(&self, at: usize) -> String {
        let is_in_article = self.within(at, Level::Article).is_some();
        let mut names: Vec<String> = self
            .path(at)
            .filter(|(_, node)| !(is_in_article && matches!(node.level, Level::Part | Level::Subpart)))
            .filter(|(_, node)| node.level != Level::Decision || self.nodes.get(at).is_some_and(|of| of == *node))
            .map(|(_, node)| name(node))
            .collect();
        names.reverse();
        names.join(" ")
    }

    /// The citation from the article on: "Pasal 5 ayat (1)"; the full one outside of articles.
    pub fn short_citation(&self, at: usize) -> String {
        let full = self.citation(at);
        match (self.within(at, Level::Article), full.find("Pasal ")) {
            (Some(_), Some(from)) => full.get(from..).unwrap_or(&full).to_owned(),
            _ => full,
        }
    }
}

/// One step of a citation. What has no number is counted among its siblings.
fn name(node: &Node) -> String {
    let mark = node.mark.as_str();
    let rank = node.place.map_or(1, |place| place.number);
    match node.level {
        Level::Title => "Judul".to_owned(),
        Level::Considering => "Menimbang".to_owned(),
        Level::Basis => mark.to_owned(),
        Level::Decision => "Menetapkan".to_owned(),
        Level::Dictum => format!("diktum {mark}"),
        Level::Chapter => {
            format!("Bab {}", node.place.map_or_else(|| mark.to_owned(), |place| write_roman(place.number)))
        }
        Level::Part => format!("Bagian {mark}"),
        Level::Subpart => format!("Paragraf {mark}"),
        Level::Article => format!("Pasal {mark}"),
        Level::Verse => format!("ayat ({mark})"),
        Level::Letter | Level::Capital => format!("huruf {mark}"),
        Level::Number | Level::Roman => format!("angka {mark}"),
        Level::SubLetter => format!("huruf {mark})"),
        Level::SubNumber => format!("angka {mark})"),
        Level::Item => format!("butir {rank}"),
        Level::Heading => format!("judul {rank}"),
        Level::Text => format!("alinea {rank}"),
        Level::Table => format!("tabel {rank}"),
        Level::Closing => "Penutup".to_owned(),
        Level::Explanation => "Penjelasan".to_owned(),
        Level::Attachment if mark.is_empty() => "Lampiran".to_owned(),
        Level::Attachment => format!("Lampiran {mark}"),
    }
}
