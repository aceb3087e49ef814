//! Word forms are found by each other, and only by each other.

use super::*;

/// True when a text is found by a question.
fn finds(question: &str, text: &str) -> bool {
    let words = words(&[text]);
    Query::parse(question)
        .unwrap()
        .words()
        .iter()
        .all(|readings| readings.iter().any(|reading| words.contains(reading)))
}

/// Each line holds forms of one word.
const FAMILIES: [&str; 16] = [
    "berita pemberitaan memberitakan diberitakan beritanya",
    "terbit menerbitkan diterbitkan penerbitan penerbit terbitan",
    "tulis menulis ditulis penulis tulisan menuliskan tertulis penulisan",
    "kirim mengirim dikirim pengiriman kiriman terkirim mengirimkan",
    "pukul memukul dipukul pemukul pukulan",
    "sapu menyapu penyapu sapuan",
    "layan melayani pelayanan layanan dilayani pelayan",
    "ajar belajar pelajar pelajaran mengajar pengajar mempelajari pembelajaran ajaran",
    "tani petani pertanian",
    "sehat kesehatan menyehatkan penyehatan",
    "sah pengesahan mengesahkan disahkan",
    "didik pendidikan mendidik pendidik didikan berpendidikan",
    "bangun pembangunan membangun dibangun bangunan terbangun pembangunannya",
    "pemerintah pemerintahan",
    "tanya bertanya pertanyaan mempertanyakan ditanyakan",
    "uji menguji pengujian diuji teruji ujian",
];

#[test]
fn forms_of_a_word_find_each_other() {
    for family in FAMILIES {
        for question in family.split(' ') {
            for text in family.split(' ') {
                assert!(finds(question, text), "{question} does not find {text}");
            }
        }
    }
}

#[test]
fn families_do_not_find_each_other() {
    for family in FAMILIES {
        for other in FAMILIES.into_iter().filter(|other| *other != family) {
            for question in family.split(' ') {
                assert!(!other.split(' ').any(|text| finds(question, text)), "{question} finds one of {other}");
            }
        }
    }
}

#[test]
fn a_form_of_an_unlisted_word_is_found_as_well() {
    for (question, text) in
        [("gosip", "menggosipkan"), ("kerumunan", "berkerumun"), ("mengkriminalisasi", "dikriminalisasi")]
    {
        assert!(finds(question, text) && finds(text, question), "{question} and {text}");
    }
}

#[test]
fn names_and_words_that_look_derived_are_whole() {
    for (question, text) in [
        ("Kuta", "Kutai"),
        ("pala", "Kepala Dinas"),
        ("ita", "berita pemberitaan"),
        ("serta", "peserta"),
        ("turut", "menurut"),
        ("ada", "adalah"),
        ("maka", "makan"),
        ("au", "Berau"),
    ] {
        assert!(!finds(question, text), "{question} finds {text}");
        assert!(finds(text, text));
    }
}

#[test]
fn case_accents_signs_and_digits_do_not_stand_between() {
    for (question, text) in [
        ("CAFE", "Café"),
        ("rp38", "Rp38,6 miliar"),
        ("38,6", "Rp38,6 miliar"),
        ("covid 19", "COVID-19"),
        ("anak-anak", "anak"),
        ("“siap”", "Kami siap,"),
        ("naïve", "NAI\u{308}VE"),
    ] {
        assert!(finds(question, text), "{question} does not find {text}");
    }
    assert_eq!(Query::parse(" ,;* \"' "), None);
}

#[test]
fn no_text_makes_anything_but_plain_words() {
    let strange = ["\u{345}", "ΣΑΣ ß ﬃ İ", "x\u{0}y'z\"", "ǅ", "١٢٣", "新聞", "ⓐ²½"];
    for text in strange {
        for word in words(&[text, &text.repeat(100)]) {
            assert!(
                !word.is_empty() && word.len() <= 64 && word.chars().all(char::is_alphanumeric),
                "{text}: {word:?}"
            );
        }
    }
    let many = "mempertanggungjawabkan".repeat(1_000);
    assert!(words(&[&many]).len() <= 12);
    assert!(Query::parse(&"kata lain ".repeat(1_000)).unwrap().words().len() <= 8);
}

#[test]
fn the_places_of_what_was_asked_for_are_told() {
    let text = "Gubernur menerbitkan surat; penerbitannya dipuji.";
    let query = Query::parse("terbit").unwrap();
    let found: Vec<_> = query.places(text).into_iter().filter_map(|place| text.get(place)).collect();
    assert_eq!(found, ["menerbitkan", "penerbitannya"]);
}

#[test]
fn a_word_has_in_it_what_its_readings_are_told_apart_by() {
    let roots: Vec<&str> = include_str!("roots.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect();
    for root in roots.iter().step_by(3).copied().chain(["guberna", "kafe", "x"]) {
        let behind = root.get(1..).unwrap_or_default();
        let made = [
            root.to_owned(),
            format!("me{root}"),
            format!("memper{root}kan"),
            format!("ke{root}annya"),
            format!("meng{behind}i"),
            format!("meny{behind}"),
            format!("pem{behind}an"),
            format!("penge{root}an"),
            format!("dipel{root}i"),
            format!("men{behind}kanlah"),
        ];
        for word in made {
            for reading in super::form::readings(&word) {
                assert!(word.contains(super::form::tail(&reading)), "{word}: {reading}");
            }
        }
    }
}
