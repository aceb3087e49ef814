//! Pages with the whole guideline, a part, a link, another code, and an article about it. The sentences are our own and
//! only hold words that the real text has.

use coverage::guideline::{Answer, Guideline, read};

use super::{input, theme};

/// Headings and a sentence of our own below each.
const POINTS: [(&str, &str); 9] = [
    ("Ruang Lingkup", "Yang diatur: media di internet yang memenuhi standar perusahaan pers, dan isi buatan pengguna."),
    (
        "Verifikasi dan keberimbangan berita",
        "Demi akurasi, kabar yang merugikan orang diperiksa; kepentingan publik mendesak dikecualikan.",
    ),
    (
        "Isi Buatan Pengguna (User Generated Content)",
        "Pengguna wajib registrasi; isi sadis disunting; ada mekanisme pengaduan.",
    ),
    ("Ralat, Koreksi, dan Hak Jawab", "Perbaikan ditautkan pada berita yang dikoreksi, dengan waktu pemuatan."),
    ("Pencabutan Berita", "Tidak atas penyensoran dari luar, kecuali kesusilaan atau pengalaman traumatik."),
    ("Iklan", "Redaksi membedakan berita dari isi berbayar dengan tulisan advertorial."),
    ("Hak Cipta", "Kami menghormati karya orang menurut peraturan."),
    ("Pencantuman Pedoman", "Media mencantumkan ini dengan terang dan jelas."),
    ("Sengketa", "Penilaian akhir ada pada Dewan Pers."),
];

fn page(points: &[(&str, &str)], write: fn(usize, &str, &str) -> String) -> String {
    points.iter().enumerate().map(|(n, (head, text))| write(n + 1, head, text)).collect()
}

fn found(body: &str) -> Guideline {
    read(&input("https://kabarrimba.example/pedoman-media-siber", &theme("Pedoman Media Siber", body)))
}

fn numbers(found: &Guideline) -> Vec<u8> {
    found.points.iter().map(|point| point.number).collect()
}

#[test]
fn the_whole_guideline_is_shown_in_every_layout() {
    let layouts: [fn(usize, &str, &str) -> String; 6] = [
        |n, head, text| format!("<h3>{n}. {head}</h3><p>{text}</p>"),
        |_, head, text| format!("<p><strong>{head}</strong></p><ul><li>{text}</li></ul>"),
        |_, head, text| format!("<ol><li>{head}<ol><li>{text}</li></ol></li></ol>"),
        |n, head, text| format!("<p>{n}. {}<br>a. {text}</p>", head.to_uppercase()),
        |n, head, text| format!(" {n}. {head} a. {text}"),
        |n, head, text| {
            let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
            format!("<div>{}. {head}</div><div>{text}</div>", roman[n - 1])
        },
    ];
    for (at, layout) in layouts.into_iter().enumerate() {
        let found = found(&page(&POINTS, layout));
        assert_eq!(numbers(&found), [1, 2, 3, 4, 5, 6, 7, 8, 9], "layout {at}");
        assert_eq!((found.answer, found.missing.len()), (Answer::Shown, 0));
    }
}

#[test]
fn a_part_is_partly_and_says_what_is_missing() {
    let found = found(&page(&POINTS[..5], |n, head, text| format!("<h4>{n}. {head}</h4><p>{text}</p>")));
    assert_eq!((found.answer, found.missing.as_slice()), (Answer::Partly, [6, 7, 8, 9].as_slice()));
    assert_eq!(found.points[3].quote, "4. Ralat, Koreksi, dan Hak Jawab");
}

#[test]
fn a_link_alone_is_not_the_text() {
    let found =
        found("<p>Kami tunduk pada <a href=https://lembaga.example/pms>Pedoman Pemberitaan Media Siber</a>.</p>");
    assert_eq!((found.answer, numbers(&found)), (Answer::NotRecognised, vec![]));
}

#[test]
fn the_headings_without_their_text_are_not_the_guideline() {
    let found = found(&page(&POINTS, |n, head, _| format!("<li><a href=#p{n}>{head}</a></li><li>{head}</li>")));
    assert_eq!(found.answer, Answer::NotRecognised);
}

#[test]
fn another_code_of_ethics_is_not_the_guideline() {
    let code: String = (1..=11)
        .map(|n| format!("<h4>Pasal {n}</h4><p>Jurnalis menghormati hak jawab, memberi ralat dan koreksi, dan menjaga hak cipta.</p>"))
        .collect();
    let found =
        found(&format!("<h2>Kode Etik Jurnalistik</h2>{code}<h3>Sengketa</h3><p>Penilaian akhir pada Dewan Pers.</p>"));
    assert_eq!((found.answer, numbers(&found)), (Answer::NotRecognised, vec![9]));
}

#[test]
fn an_article_about_it_is_not_the_guideline() {
    let found = found(
        "<p>Dewan Pers mengingatkan media siber akan pedoman. Ruang lingkup, verifikasi, keberimbangan, isi buatan pengguna, \
         ralat, koreksi dan hak jawab diatur di sana, kata pembicara di Samarinda, Senin.</p><p>Pencabutan berita tidak boleh \
         karena penyensoran, ujarnya, kecuali menyangkut kesusilaan. Sengketa diselesaikan Dewan Pers.</p>",
    );
    assert_eq!((found.answer, numbers(&found)), (Answer::NotRecognised, vec![]));
}
