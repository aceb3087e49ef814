//! The ways in which regulations are laid out, one test for each that was met. What follows was learnt from some two thousand laws
//! and regulations that are public; every sentence here is invented.

use drafting::{Level, read};

fn cited(text: &str) -> Vec<String> {
    let draft = read(text).unwrap();
    (0..draft.nodes.len()).map(|at| draft.citation(at)).collect()
}

fn text_of(text: &str, citation: &str) -> String {
    let draft = read(text).unwrap();
    draft.nodes[draft.find(citation).unwrap()].text.clone()
}

#[test]
fn a_label_and_its_first_item_stand_in_one_line() {
    let text = "JUDUL\nMenimbang : a. bahwa satu;\nb. bahwa dua;\nMengingat\t:\t1.\tUndang-Undang;\nPasal 1\nIsi.\nPasal 2\nIsi.";
    let expected = [
        "Judul",
        "Menimbang",
        "Menimbang huruf a",
        "Menimbang huruf b",
        "Mengingat",
        "Mengingat angka 1",
        "Pasal 1",
        "Pasal 2",
    ];
    assert_eq!(cited(text), expected);
}

#[test]
fn an_ayat_has_its_number_with_or_without_a_space_and_with_a_letter() {
    let text = "Pasal 1\nIsi.\nPasal 2\n(1)Satu.\n( 1a ) Dua.\n(2) Tiga.";
    assert_eq!(cited(text)[2..], ["Pasal 2 ayat (1)", "Pasal 2 ayat (1a)", "Pasal 2 ayat (2)"]);
}

#[test]
fn a_wrapped_line_that_begins_like_a_number_or_a_heading_goes_on() {
    let text = "Pasal 1\n(1) Sebagaimana dimaksud pada ayat\n(2) berlaku.\n(2) Dimaksud dalam\nPasal 1\nberlaku.\nPasal 2\nIsi.";
    assert_eq!(cited(text), ["Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (2)", "Pasal 2"]);
    assert_eq!(text_of(text, "Pasal 1 ayat (1)"), "Sebagaimana dimaksud pada ayat (2) berlaku.");
}

#[test]
fn a_word_that_a_hyphen_breaks_is_one_word() {
    let text = "Pasal 1\nMenurut Undang-\nUndang ini.\nPasal 2\nIsi.";
    assert_eq!(text_of(text, "Pasal 1"), "Menurut Undang-Undang ini.");
}

#[test]
fn pages_leave_numbers_sites_and_catchwords_behind() {
    let text = "Pasal 1\n(1) Satu.\n(2) Dua . . .\n- 3 -\nwww.contoh.go.id\n(2) Dua tiga.\nPasal 2\nIsi.";
    assert_eq!(cited(text), ["Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (2)", "Pasal 2"]);
}

#[test]
fn a_sentence_goes_on_over_the_page() {
    let text = "Pasal 1\n(1) Dimaksud pada ayat\n\n- 3 -\n\n(2) berlaku.\n(2) Dua.\nPasal 2\nIsi.";
    assert_eq!(cited(text), ["Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (2)", "Pasal 2"]);
}

#[test]
fn headings_stand_in_the_line_of_their_number_or_below_it() {
    for text in [
        "BAB IV LARANGAN\nPasal 1\nIsi.",
        "BAB IV\nLARANGAN\nPasal 1\nIsi.",
        "## BAB IV: LARANGAN\n### Pasal 1\nIsi.",
        "**BAB IV**\n\n**LARANGAN**\n\n**Pasal 1**\n\nIsi.",
        "BABIV\nLARANGAN\nPasal 1\nIsi.",
    ] {
        let draft = read(text).unwrap();
        let chapter = &draft.nodes[0];
        assert_eq!((chapter.level, chapter.heading.as_str()), (Level::Chapter, "LARANGAN"), "{text}");
        assert_eq!(cited(text), ["Bab IV", "Bab IV Pasal 1"]);
    }
}

#[test]
fn parts_are_numbered_in_words_and_paragraphs_in_figures() {
    let text = "BAB I\nUMUM\nBagian Kesebelas\nHak\nParagraf 2\nWarga\nPasal 1\nIsi.\nBagian Kedua Belas Kewajiban\nPasal 2\nIsi.";
    let expected = [
        "Bab I",
        "Bab I Bagian Kesebelas",
        "Bab I Bagian Kesebelas Paragraf 2",
        "Bab I Pasal 1",
        "Bab I Bagian Kedua Belas",
        "Bab I Pasal 2",
    ];
    assert_eq!(cited(text), expected);
}

#[test]
fn letters_go_on_behind_z() {
    let letters: Vec<String> = ('a'..='z').map(String::from).chain(["aa".to_owned(), "bb".to_owned()]).collect();
    let list: String = letters.iter().map(|letter| format!("{letter}. isi;\n")).collect();
    let text = format!("Pasal 1\nIsi:\n{list}Pasal 2\nIsi.");
    assert_eq!(cited(&text).len(), 30);
    assert_eq!(cited(&text)[28], "Pasal 1 huruf bb");
}

#[test]
fn an_explanation_is_known_with_and_without_its_heading() {
    for heading in ["PENJELASAN\nATAS\nPERATURAN INI\n", "II. PASAL DEMI PASAL\n", ""] {
        let text =
            format!("Pasal 1\nIsi.\nPasal 2\nIsi.\n{heading}Pasal 1\nCukup jelas.\nPasal 2\nAyat (1)\nCukup jelas.");
        let draft = read(&text).unwrap();
        let articles = draft.nodes.iter().filter(|node| node.level == Level::Article).count();
        assert_eq!(articles, 2, "{heading}");
        assert!(draft.roots().any(|(_, node)| node.level == Level::Explanation), "{heading}");
    }
}

#[test]
fn items_that_run_on_in_one_line_are_items() {
    let text = "Pasal 1\n(1) Isi. (2) Isi lain:\na. satu; dan b. dua.\nPasal 2\nIsi.";
    assert_eq!(
        cited(text),
        [
            "Pasal 1",
            "Pasal 1 ayat (1)",
            "Pasal 1 ayat (2)",
            "Pasal 1 ayat (2) huruf a",
            "Pasal 1 ayat (2) huruf b",
            "Pasal 2"
        ]
    );
}

#[test]
fn a_paragraph_between_items_keeps_the_list_and_one_behind_it_ends_it() {
    let text = "Pasal 1\n\nIsi:\n\na. satu;\n\nTambahan untuk satu.\n\nb. dua.\n\nPenutup pasal.\n\nPasal 2\n\nIsi.";
    let expected =
        ["Pasal 1", "Pasal 1 huruf a", "Pasal 1 huruf a alinea 1", "Pasal 1 huruf b", "Pasal 1 alinea 1", "Pasal 2"];
    assert_eq!(cited(text), expected);
}

#[test]
fn the_first_ayat_may_stand_in_the_line_of_its_article() {
    let text = "Pasal 1 (1) Satu isi. (2) Dua isi.\nPasal 2\nIsi sebagaimana dimaksud dalam\nPasal 1 (1) Huruf.\n";
    assert_eq!(cited(text), ["Pasal 1", "Pasal 1 ayat (1)", "Pasal 1 ayat (2)", "Pasal 2"]);
    let draft = read("### Pasal 1 – Hak Warga\n\nIsi.\n\n### Pasal 2: Kewajiban\n\nIsi.").unwrap();
    let headings: Vec<&str> = draft.nodes.iter().map(|node| node.heading.as_str()).collect();
    assert_eq!(headings, ["Hak Warga", "Kewajiban"]);
}

#[test]
fn articles_of_statutes_have_headings() {
    let draft = read("Pasal 1\nNama\n\n(1) Satu.\n(2) Dua.\n\nPasal 2\nTempat\n\nDi kota.").unwrap();
    let headings: Vec<&str> = draft.nodes.iter().map(|node| node.heading.as_str()).collect();
    assert_eq!(headings, ["Nama", "", "", "Tempat"]);
    assert_eq!(draft.nodes[3].text, "Di kota.");
}

#[test]
fn lists_from_a_word_processor_have_lost_their_numbers() {
    let text = "Pasal 1\n\nIsi:\n\n- satu;\n- dua.\n\nPasal 2\n\nSebagaimana dimaksud dalam Pasal 1 huruf b.";
    assert_eq!(cited(text)[1..3], ["Pasal 1 butir 1", "Pasal 1 butir 2"]);
    assert_eq!(drafting::lint(&read(text).unwrap()), []);
}

#[test]
fn an_attachment_may_stand_first_or_hold_all_articles() {
    let text = "LAMPIRAN\nPERATURAN BUPATI\n\nBAB I\nUMUM\nPasal 1\nIsi.\nPasal 2\nIsi.";
    assert_eq!(cited(text), ["Judul", "Bab I", "Bab I Pasal 1", "Bab I Pasal 2"]);
    let text = "KEPUTUSAN\nMEMUTUSKAN:\nKESATU : Satu.\nKEDUA : Dua.\nLAMPIRAN\nPasal 1\nIsi.\nPasal 2\nIsi.";
    let draft = read(text).unwrap();
    assert_eq!(draft.form, drafting::Form::Numbered);
    assert!(draft.nodes.iter().all(|node| node.level != Level::Article));
}

#[test]
fn a_decision_has_dictums() {
    let text = "KEPUTUSAN\nMenimbang : a. bahwa satu;\nMEMUTUSKAN:\nMenetapkan :\nKESATU : Isi:\na. satu; dan\nb. dua.\nKEDUA : Isi.";
    let expected = [
        "Judul",
        "Menimbang",
        "Menimbang huruf a",
        "Menetapkan",
        "diktum KESATU",
        "diktum KESATU huruf a",
        "diktum KESATU huruf b",
        "diktum KEDUA",
    ];
    assert_eq!(cited(text), expected);
}
