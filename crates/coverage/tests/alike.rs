//! Letters of a consultation: one letter with many names is one text, and no opinion stands under a text that says the contrary.

use coverage::alike;

const BODY: &str = "Kami menolak rencana penutupan pasar kampung di tepi Sungai Merdu, karena pasar itu tempat tiga ratus pedagang \
    mencari nafkah dan karena warga di hulu tidak punya tempat lain untuk menjual hasil kebun. Kami meminta pemerintah provinsi \
    memberi waktu 14 hari untuk menyampaikan pendapat dan mengundang para pedagang sebelum keputusan diambil.";

fn are_alike(left: &str, right: &str) -> bool {
    let groups = alike(&[left, right]);
    assert_eq!(groups.len(), alike(&[right, left]).len(), "{left} | {right}");
    groups.len() == 1
}

/// `BODY` with the salutation and the signature of a letter.
fn letter(before: &str, after: &str) -> String {
    format!("{before} {BODY} {after}")
}

#[test]
fn a_letter_with_other_names_and_salutations_is_one_text() {
    let texts = [
        letter("Kepada Yth. Bapak Gubernur. Dengan hormat,", "Hormat kami,\nRina Kartika"),
        letter("Yth. Ibu Kepala Dinas di tempat.", "Hormat kami,\nYusuf Halim, warga Desa Melati"),
        letter("Assalamualaikum wr. wb.", "Terima kasih.\nsari utami, petani karet"),
        letter("", "Salam, Laras Wulan"),
        BODY.to_uppercase(),
        letter("Selamat pagi,", "Demikian, atas perhatiannya terima kasih. Susanti, Balikpapan, Kalimantan Timur"),
    ];
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    assert_eq!(alike(&texts), [[0, 1, 2, 3, 4, 5]]);
}

#[test]
fn a_name_where_a_letter_introduces_its_writer_does_not_part_it() {
    let with =
        |name: &str| format!("Dengan hormat, yang bertanda tangan di bawah ini {name}, dengan ini menyatakan: {BODY}");
    assert!(are_alike(&with("Rina Kartika"), &with("Yusuf Halim")));
    assert!(are_alike(&with("Rina Kartika, warga Desa Melati"), &with("Yusuf Halim, warga Desa Mawar")));
}

#[test]
fn the_contrary_is_never_put_under_a_letter() {
    for (from, to) in [
        ("Kami menolak", "Kami tidak menolak"),
        ("Kami menolak", "Kami mendukung"),
        ("Kami menolak", "Kami setuju dengan"),
        ("Kami menolak", "Kami keberatan dengan"),
        ("tidak punya", "punya"),
        ("tidak punya", "sudah punya"),
        ("tidak punya", "gak akan punya"),
        ("penutupan pasar", "pembukaan pasar"),
        ("penutupan pasar", "pelebaran pasar"),
        ("Kami meminta", "Kami jangan meminta"),
        ("14 hari", "30 hari"),
        ("14 hari", "tiga puluh hari"),
        ("14 hari", "beberapa hari"),
        ("14 hari", "14 bulan"),
        ("tiga ratus", "empat ratus"),
        ("sebelum keputusan", "setelah keputusan"),
        ("mengundang para", "tanpa mengundang para"),
        ("di tepi Sungai Merdu", "di tepi Sungai Tirta"),
    ] {
        assert!(BODY.contains(from), "{from}");
        let (one, other) = (letter("", "Hormat kami, Rina"), letter("", "Hormat kami, Yusuf").replacen(from, to, 1));
        assert!(!are_alike(&one, &other), "{from} | {to}");
    }
}

#[test]
fn what_is_said_before_and_after_a_letter_is_heeded() {
    let plain = letter("", "Hormat kami, Rina");
    for after in [
        "Namun saya sendiri berpendapat lain.",
        "Semua itu menurut saya omong kosong, saya setuju pasar ditutup.",
        "Kami beri waktu 30 hari.",
        "Saya bukan penulis surat ini.",
        "I do not agree.",
        "Мы против.",
        "👎",
    ] {
        assert!(!are_alike(&plain, &letter("", after)), "{after}");
        assert!(!are_alike(&plain, &letter(after, "")), "{after}");
    }
    for sentence in ["Karena itu kami semua mendukung", "Karena itu kami semua warga menolak Ibu"] {
        let about = |name: &str| letter("", &format!("{sentence} {name}"));
        assert!(!are_alike(&about("Rina"), &about("Yusuf")), "{sentence}");
        assert!(!are_alike(&about("Rina menjadi lurah"), &about("Yusuf menjadi lurah")), "{sentence}");
    }
    let (one, other) = ("Jadi perbaikilah jembatan itu", "Jadi robohkanlah jembatan itu");
    assert!(!are_alike(&letter("", one), &letter("", other)));
    let (one, other) = ("Jadi hiasilah jembatan itu", "Jadi lupakanlah jembatan itu");
    assert!(!are_alike(&letter("", one), &letter("", other)));
}

#[test]
fn spans_in_another_order_say_another_thing() {
    let (first, second) = BODY.split_once(". ").unwrap();
    assert!(!are_alike(BODY, &format!("{second} {first}.")));
}

#[test]
fn other_texts_stay_apart() {
    let reworded = "Rencana menutup pasar kampung di tepi sungai kami tolak. Di sanalah para pedagang mencari nafkah, dan warga hulu \
        menjual hasil kebun mereka di sana. Berilah kami waktu dua minggu dan undanglah pedagang.";
    assert_eq!(alike(&[BODY, reworded, "Bangunlah taman di simpang empat dekat sekolah kami"]), [[0], [1], [2]]);
}

#[test]
fn short_texts_are_alike_when_their_words_are() {
    assert_eq!(
        alike(&["Saya setuju.", "saya SETUJU!", "Saya tidak setuju.", "Saya sangat setuju"]),
        [vec![0, 1], vec![2], vec![3]]
    );
    assert!(!are_alike("Saya setuju pasar itu ditutup, Rina", "Saya setuju pasar itu ditutup, Yusuf"));
    assert!(!are_alike("Tidak, kami setuju", "Tidak kami setuju"));
    assert!(!are_alike("Setuju", "Setuju?"));
    assert!(!are_alike("Nilai: +1", "Nilai: -1"));
    assert!(!are_alike("Setuju 👍", "Setuju 👎"));
}

#[test]
fn texts_without_words_are_alike_when_they_are_the_same() {
    assert_eq!(alike(&[]), Vec::<Vec<usize>>::new());
    assert_eq!(alike(&["", "👍", " \n", "👎", "👍 ", "..."]), [vec![0, 2], vec![1, 4], vec![3], vec![5]]);
}

#[test]
fn small_changes_do_not_lead_from_one_text_to_another() {
    let end = |words: &str| format!("{BODY} {words}");
    let long = "Rina dari Kampung Hulu bersama Kardi Laras Wulan Galih Bayu";
    let texts = [end(""), end(long), end(&format!("{long} Tirta Sekar Arum Dewi Gading Jati Kirana"))];
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    assert!(are_alike(texts[0], texts[1]) && are_alike(texts[1], texts[2]) && !are_alike(texts[0], texts[2]));
    assert_eq!(alike(&texts), [vec![0, 1], vec![2]]);
    assert_eq!(alike(&[texts[1], texts[0], texts[2]]), [[0, 1, 2]]);
}

#[test]
fn a_book_is_alike_only_with_itself() {
    let book = format!("{BODY} ").repeat(60);
    let other = format!("{book} Rina");
    assert_eq!(alike(&[&book, &other, &book]), [vec![0, 2], vec![1]]);
}

#[test]
fn a_campaign_among_other_letters_is_one_group() {
    let campaign = |n: usize| letter("", &format!("Hormat kami, {}", ["Rina", "Yusuf", "Laras", "Kardi"][n % 4]));
    let other = |n: usize| (0..40).map(|at| format!("kata{n}x{at} ")).collect::<String>();
    let texts: Vec<String> = (0..800).map(|n| if n % 4 == 1 { campaign(n / 4) } else { other(n) }).collect();
    let groups = alike(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(groups.len(), 601);
    assert_eq!(groups[1], (0..200).map(|n| 4 * n + 1).collect::<Vec<_>>());
}

#[test]
fn hostile_texts_come_to_an_end() {
    let same: Vec<String> = (0..5_000).map(|n| "pasar ".repeat(1 + n % 2_500)).collect();
    let same: Vec<&str> = same.iter().map(String::as_str).collect();
    let groups = alike(&same);
    assert_eq!(groups.iter().map(Vec::len).sum::<usize>(), 5_000);
    let phrase = "dengan hormat saya yang bertanda tangan di bawah ini menyampaikan pendapat tentang pasar ".repeat(10);
    let begun: Vec<String> = (0..5_000).map(|n| format!("{phrase} Nama{n}x Alamat{n}x")).collect();
    let begun: Vec<&str> = begun.iter().map(String::as_str).collect();
    assert_eq!(alike(&begun).iter().map(Vec::len).sum::<usize>(), 5_000);
    let (letters, words) = ("a".repeat(1 << 20), "a ".repeat(1 << 19));
    assert_eq!(alike(&[&letters, &words, &letters, &words]), [[0, 2], [1, 3]]);
}
