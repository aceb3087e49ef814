//! A draft as partners answer it: article by article, or part by part where it has none, with the headings between them.

use drafting::{Draft, Level, read};

/// A part of a draft that is answered as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// How it is cited: `Pasal 5`.
    pub citation: String,
    /// Chapters and parts that begin before it.
    pub headings: Vec<String>,
    /// Its words as they stand in the draft.
    pub text: String,
    /// Whether it is the title.
    pub is_title: bool,
    /// What an answer may be about: itself and what stands below it.
    pub clauses: Vec<String>,
}

/// The parts of a draft, in order; none of a text that cannot be read.
pub fn units(content: &str) -> Vec<Unit> {
    let Ok(draft) = read(content) else { return Vec::new() };
    let mut walk = Walk { draft: &draft, content, headings: Vec::new(), units: Vec::new() };
    let roots: Vec<usize> = draft.roots().map(|(at, _)| at).collect();
    for at in roots {
        walk.add(at);
    }
    walk.units
}

struct Walk<'a> {
    draft: &'a Draft,
    content: &'a str,
    headings: Vec<String>,
    units: Vec<Unit>,
}

impl Walk<'_> {
    fn add(&mut self, at: usize) {
        let Some(node) = self.draft.node(at) else { return };
        let holds_articles =
            node.level != Level::Article && self.draft.below(at).any(|(_, one)| one.level == Level::Article);
        let words = |span: drafting::Span| self.content.get(span.start..span.end).unwrap_or_default().trim().to_owned();
        if holds_articles {
            let title = format!("{} {}", self.draft.short_citation(at), node.heading);
            self.headings.push(title.trim().to_owned());
            let children: Vec<usize> = self.draft.children(at).map(|(at, _)| at).collect();
            for at in children {
                self.add(at);
            }
            return;
        }
        let mut clauses = vec![self.draft.short_citation(at)];
        clauses.extend(self.draft.below(at).map(|(at, _)| self.draft.short_citation(at)));
        clauses.dedup();
        self.units.push(Unit {
            citation: self.draft.short_citation(at),
            headings: std::mem::take(&mut self.headings),
            text: words(node.span),
            is_title: node.level == Level::Title,
            clauses,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_answered_one_by_one_and_chapters_stand_between_them() {
        let text = "PERATURAN TENTANG MEDIA\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\nMedia adalah kabar.\n\nPasal 2\n(1) Satu.\n(2) Dua.\n";
        let units = units(text);
        let cited: Vec<&str> = units.iter().map(|unit| unit.citation.as_str()).collect();
        assert_eq!(cited, ["Judul", "Pasal 1", "Pasal 2"]);
        assert_eq!(units[1].headings, ["Bab I KETENTUAN UMUM"]);
        assert_eq!(units[2].clauses, ["Pasal 2", "Pasal 2 ayat (1)", "Pasal 2 ayat (2)"]);
        assert!(units[2].text.contains("(2) Dua."), "{}", units[2].text);
    }

    #[test]
    fn a_text_without_articles_is_answered_paragraph_by_paragraph() {
        let units = units("Harga pemuatan naik.\n\nHarga foto tetap.\n");
        assert_eq!(units.len(), 2);
        assert!(units.iter().all(|unit| unit.clauses.len() == 1 && unit.headings.is_empty()));
    }
}
