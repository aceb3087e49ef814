//! Drafts as a whole: their form, their clauses, and finding one by its citation.

use drafting::{Form, Level, read};

use crate::corpus::draft;

#[test]
fn a_text_is_told_by_its_form_and_every_text_has_clauses() {
    for (name, form, clauses) in [
        ("kerja-sama-media", Form::Articles, 78),
        ("keputusan", Form::Numbered, 16),
        ("edaran", Form::Numbered, 16),
        ("harga", Form::Free, 5),
    ] {
        let draft = read(&draft(name)).unwrap();
        assert_eq!(draft.form, form, "{name}");
        assert!(draft.nodes.len().abs_diff(clauses) <= 2, "{name} has {}", draft.nodes.len());
    }
    assert_eq!(read("").unwrap().nodes, []);
    let programme =
        read("Program pembinaan\n\nTahun ini dilaksanakan pelatihan.\n\nPeserta mendaftar di kantor.").unwrap();
    assert_eq!(programme.form, Form::Free);
    assert_eq!(programme.citation(2), "alinea 2");
}

#[test]
fn a_clause_is_found_by_its_citation() {
    let draft = read(&draft("informasi-publik")).unwrap();
    for citation in [
        "Pasal 4 huruf d angka 2 huruf b) angka 1)",
        "Bab III Pasal 6 ayat (1) huruf c",
        "Bab III Bagian Kedua",
        "Menimbang huruf b",
        "Mengingat angka 3",
        "Lampiran II",
        "Penutup",
    ] {
        let at = draft.find(citation).unwrap_or_else(|| panic!("{citation}"));
        assert!(draft.citation(at).ends_with(citation), "{citation}: {}", draft.citation(at));
    }
    let loose = draft.find("pasal 6 ayat 1 huruf c").unwrap();
    assert_eq!(draft.short_citation(loose), "Pasal 6 ayat (1) huruf c");
    assert_eq!(draft.find("BAB III Pasal 6 ayat (1) huruf c"), Some(loose));
    assert_eq!(draft.find("Bab III Bagian Kesatu Pasal 6 ayat (1) huruf c"), Some(loose));
    for missing in ["", "Pasal 60", "Pasal 6 ayat (9)", "huruf c", "Bab IX"] {
        assert_eq!(draft.find(missing), None, "{missing}");
    }
}

#[test]
fn every_clause_is_found_by_the_citation_it_gives() {
    for name in crate::corpus::DRAFTS {
        let draft = read(&draft(name)).unwrap();
        for at in 0..draft.nodes.len() {
            assert_eq!(draft.find(&draft.citation(at)), Some(at), "{name}: {}", draft.citation(at));
        }
    }
}

#[test]
fn a_clause_has_its_words_its_bytes_and_its_line() {
    let text = draft("parkir");
    let draft = read(&text).unwrap();
    let at = draft.find("Pasal 4 ayat (1) huruf b").unwrap();
    let node = &draft.nodes[at];
    assert_eq!((node.level, node.mark.as_str(), node.line), (Level::Letter, "b", 44));
    assert_eq!(text.get(node.span.start..node.span.end), Some("b. memberikan Karcis; dan"));
    assert_eq!(text.get(node.head.start..node.head.end), Some("b."));
    let word = node.text.find("Karcis").unwrap();
    let span = node.source(word, word + 6);
    assert_eq!(text.get(span.start..span.end), Some("Karcis"));
    let article = &draft.nodes[draft.find("Pasal 4").unwrap()];
    let whole = text.get(article.span.start..article.span.end).unwrap();
    assert!(whole.starts_with("Pasal 4\n") && whole.ends_with("diberi peringatan."));
}

#[test]
fn a_draft_that_changes_another_law_is_known() {
    let title =
        "PERUBAHAN KEDUA ATAS PERATURAN BUPATI\n\nPasal I\n\nBeberapa ketentuan diubah:\n\n1. Isi.\n\nPasal II\n\nIsi.";
    let order =
        "PERATURAN BUPATI\n\nPasal 1\n\nKetentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:\n\nPasal 7\n\nIsi.";
    for text in [title, order] {
        let draft = read(text).unwrap();
        assert!(draft.amends, "{text}");
        assert_eq!(drafting::lint(&draft), []);
    }
    assert!(!read(&draft("parkir")).unwrap().amends);
}
