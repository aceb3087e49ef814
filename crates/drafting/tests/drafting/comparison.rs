//! Two drafts: what is told of each clause when something was put in, taken out, moved or reworded.

use drafting::{Change, Comparison, Draft, Kind, compare, read};

use crate::corpus::{LAYOUTS, Piece, What, composed, draft, print};
use crate::property::long;

fn pair(old: &str, new: &str) -> (Draft, Draft, Comparison) {
    let (before, after) = (read(old).unwrap(), read(new).unwrap());
    let comparison = compare(&before, &after);
    (before, after, comparison)
}

/// The change of a clause of the new draft.
fn at<'a>(new: &Draft, comparison: &'a Comparison, citation: &str) -> &'a Change {
    let node = new.find(citation).unwrap_or_else(|| panic!("{citation}"));
    comparison.changes.iter().find(|change| change.new == Some(node)).unwrap()
}

/// An article put in behind another; everything behind it and every reference to that get new numbers.
fn with_article(text: &str, behind: usize, body: &str) -> String {
    let mut new = String::new();
    for line in text.lines() {
        let mut line = format!("{line}\n");
        for number in (behind + 1..60).rev() {
            for end in ["\n", " ", ",", "."] {
                line = line.replace(&format!("Pasal {number}{end}"), &format!("Pasal @{}{end}", number + 1));
            }
        }
        let line = line.replace('@', "");
        if line.trim() == format!("Pasal {}", behind + 2) {
            new += &format!("Pasal {}\n{body}\n", behind + 1);
        }
        new += &line;
    }
    new
}

#[test]
fn an_article_put_in_the_middle_changes_nothing_else() {
    let old = draft("kebersihan");
    let new = with_article(&old, 4, "Setiap kampung dapat menunjuk kader kebersihan.");
    let (before, after, comparison) = pair(&old, &new);
    let count = |wanted: Kind| comparison.changes.iter().filter(|change| change.kind == wanted).count();
    assert_eq!((count(Kind::Added), count(Kind::Removed), count(Kind::Reworded)), (1, 0, 0));
    assert_eq!(at(&after, &comparison, "Pasal 5").kind, Kind::Added);
    let moved = at(&after, &comparison, "Pasal 7 ayat (2) huruf a");
    assert_eq!((moved.kind, moved.renumbered, moved.moved), (Kind::Kept, true, false));
    assert_eq!(before.short_citation(moved.old.unwrap()), "Pasal 6 ayat (2) huruf a");
    // "Pasal 5 ayat (1)" became "Pasal 6 ayat (1)" and means what it meant.
    assert_eq!(at(&after, &comparison, "Pasal 10 ayat (1)").kind, Kind::References);
    let kept = at(&after, &comparison, "Pasal 3 ayat (1)");
    assert_eq!((kept.kind, kept.renumbered), (Kind::Kept, false));
    let container = at(&after, &comparison, "Pasal 10");
    assert_eq!(before.short_citation(container.old.unwrap()), "Pasal 9");
}

/// The same with every draft that is put together, in every layout.
#[test]
fn an_article_put_into_any_draft_is_the_only_addition() {
    for (number, pieces) in composed().iter().enumerate() {
        let articles: Vec<usize> = (0..pieces.len()).filter(|at| pieces[*at].what == What::Article).collect();
        let place = articles[3 + number % (articles.len() - 4)];
        let first: usize = pieces[place].mark.parse().unwrap();
        let mut later = pieces.clone();
        for piece in &mut later {
            for old in (first..=articles.len()).rev() {
                if piece.what == What::Article && piece.mark == old.to_string() {
                    piece.mark = (old + 1).to_string();
                }
                for end in [" ", ",", "."] {
                    let (from, to) = (format!(" Pasal {old}{end}"), format!(" Pasal {}{end}", old + 1));
                    // What another law's article says keeps its number.
                    if piece.what != What::Front && !piece.text.contains("Undang-Undang") {
                        piece.text = piece.text.replace(&from, &to);
                    }
                }
            }
        }
        later.insert(place, Piece::new(What::Article, &first.to_string(), ""));
        later.insert(
            place + 1,
            Piece::new(What::Plain, "", "Kepala kampung menunjuk seorang penghubung untuk urusan ini."),
        );
        for layout in LAYOUTS {
            let (_, _, comparison) = pair(&print(pieces, layout), &print(&later, layout));
            let count = |wanted: Kind| comparison.changes.iter().filter(|change| change.kind == wanted).count();
            let counts = (count(Kind::Added), count(Kind::Removed), count(Kind::Reworded));
            assert_eq!(counts, (1, 0, 0), "draft {number} {layout:?}, article {first}");
            assert!(comparison.changes.iter().all(|change| !change.moved), "draft {number} {layout:?}");
        }
    }
}

#[test]
fn a_reference_that_was_not_renumbered_with_its_article_is_reworded() {
    let old = draft("kebersihan");
    let new =
        with_article(&old, 4, "Isi baru.").replace("Pasal 6 ayat (1), atau Pasal 9", "Pasal 7 ayat (1), atau Pasal 9");
    let (_, after, comparison) = pair(&old, &new);
    assert_eq!(at(&after, &comparison, "Pasal 10 ayat (1)").kind, Kind::Reworded);
}

#[test]
fn reworded_words_are_told_in_the_bytes_of_both_sides() {
    let old = draft("parkir");
    let new = old.replace("menyetor hasil setiap hari", "menyetor seluruh hasil setiap minggu");
    let (before, after, comparison) = pair(&old, &new);
    let change = at(&after, &comparison, "Pasal 4 ayat (1) huruf c");
    assert_eq!(change.kind, Kind::Reworded);
    assert_eq!(before.short_citation(change.old.unwrap()), "Pasal 4 ayat (1) huruf c");
    let words = |text: &str, spans: &[drafting::Span]| {
        spans.iter().map(|span| text.get(span.start..span.end).unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(words(&old, &change.gone), ["hari"]);
    assert_eq!(words(&new, &change.come), ["seluruh", "minggu"]);
    assert_eq!(comparison.changes.iter().filter(|change| change.kind != Kind::Kept).count(), 1);
}

#[test]
fn texts_without_articles_are_compared_by_their_points_and_paragraphs() {
    let old = draft("edaran");
    let new = old
        .replace("paling lambat tujuh hari", "paling lambat lima hari")
        .replace("Demikian", "Pertanyaan disampaikan kepada sekretariat.\n\nDemikian");
    let (_, after, comparison) = pair(&old, &new);
    assert_eq!(at(&after, &comparison, "huruf B angka 1").kind, Kind::Reworded);
    let added = comparison.changes.iter().filter(|change| change.kind == Kind::Added);
    let added: Vec<&str> = added.map(|change| after.nodes[change.new.unwrap()].text.as_str()).collect();
    assert_eq!(added, ["Pertanyaan disampaikan kepada sekretariat."]);
    let other = comparison.changes.iter().filter(|change| !matches!(change.kind, Kind::Kept | Kind::Added)).count();
    assert_eq!(other, 1);
    let (old, new) = (draft("harga"), draft("harga").replace("750.000", "800.000"));
    let (_, after, comparison) = pair(&old, &new);
    assert_eq!(at(&after, &comparison, "tabel 1").kind, Kind::Reworded);
    let span = at(&after, &comparison, "tabel 1").come[0];
    assert_eq!(new.get(span.start..span.end), Some("800.000"));
}

#[test]
fn an_article_that_was_taken_out_is_removed_with_what_stood_in_it() {
    let new = draft("parkir");
    let old = with_article(&new, 4, "(1) Juru parkir cadangan ditunjuk.\n(2) Penunjukan berlaku sehari.");
    let (before, _, comparison) = pair(&old, &new);
    let removed: Vec<String> = comparison
        .changes
        .iter()
        .filter(|change| change.kind == Kind::Removed)
        .map(|change| before.short_citation(change.old.unwrap()))
        .collect();
    assert_eq!(removed, ["Pasal 5", "Pasal 5 ayat (1)", "Pasal 5 ayat (2)"]);
}

#[test]
fn a_clause_that_moved_to_another_place_is_told_as_moved() {
    let sentence = "Warga yang kehilangan kendaraan di tempat parkir melapor kepada juru parkir terdekat.";
    let old = format!(
        "Pasal 1\n{sentence}\nPasal 2\nSatu isi yang tetap.\nPasal 3\nDua isi yang tetap sama.\nPasal 4\nTiga isi tetap.\n"
    );
    let new = format!(
        "Pasal 1\nSatu isi yang tetap.\nPasal 2\nDua isi yang tetap sama.\nPasal 3\nTiga isi tetap.\nPasal 4\n{sentence}\n"
    );
    let (before, after, comparison) = pair(&old, &new);
    let change = at(&after, &comparison, "Pasal 4");
    assert_eq!((change.kind, change.moved), (Kind::Kept, true));
    assert_eq!(before.citation(change.old.unwrap()), "Pasal 1");
    let other = at(&after, &comparison, "Pasal 2");
    assert_eq!((other.kind, other.moved, other.renumbered), (Kind::Kept, false, true));
}

#[test]
fn two_forms_of_one_text_are_the_same_clauses() {
    for pieces in composed().iter().take(8) {
        let texts: Vec<String> = LAYOUTS.iter().map(|layout| print(pieces, *layout)).collect();
        for text in &texts[1..] {
            let (_, _, comparison) = pair(&texts[0], text);
            let body = comparison.changes.iter().filter(|change| change.kind != Kind::Kept);
            // Only a table is written otherwise.
            let other: Vec<&Change> = body.collect();
            assert!(other.len() <= 4, "{other:?}\n{text}");
        }
    }
}

#[test]
fn a_long_draft_with_one_new_article_has_one_addition() {
    let old = long(800);
    let new = old.replacen("Pasal 400\n", "Pasal 399A\nWarga dapat memberi masukan.\nPasal 400\n", 1);
    let (_, _, comparison) = pair(&old, &new);
    let other: Vec<&Change> =
        comparison.changes.iter().filter(|change| change.kind != Kind::Kept || change.renumbered).collect();
    assert_eq!(other.len(), 1);
    assert_eq!(other[0].kind, Kind::Added);
}
