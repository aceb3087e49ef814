//! Pages that are no mastheads state nothing, and layouts that can be read in two ways name nobody.

use coverage::masthead::Masthead;

use super::{ADDRESS, body, people, read, theme};

fn states_nothing(found: &Masthead) {
    assert!(!found.is_recognised(), "{found:#?}");
    assert_eq!(found.people, []);
    assert_eq!((&found.company, &found.address), (&None, &None));
    assert!(found.emails.is_empty() && found.phones.is_empty());
}

#[test]
fn an_article_with_bylines() {
    let page = theme(
        "Jembatan Kuala Baru Diresmikan",
        "<p>SAMARINDA - Bupati meresmikan jembatan. Redaksi menerima keterangan Direktur PT Bangun Rimba.</p>\
         <p>Reporter: Tiara Anjani</p><p>Editor: Yoga Prasetya</p><p>Email: warta@rimba.example</p>",
    );
    states_nothing(&read("https://kabarrimba.example/2026/03/jembatan-kuala-baru", &page));
}

#[test]
fn an_article_about_a_new_editor_in_chief() {
    let page = theme(
        "Mardiana Lubis Pimpin Redaksi Kabar Rimba",
        "<p>Pemimpin Redaksi: Mardiana Lubis</p><p>Redaktur Pelaksana: Yoga Prasetya</p><p>Penanggung Jawab: Dedi Kurnia</p>",
    )
    .replace("</head>", r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script></head>"#);
    states_nothing(&read("https://kabarrimba.example/mardiana-lubis-pimpin", &page));
}

#[test]
fn a_committee_is_no_newsroom() {
    let page = theme(
        "Panitia Festival Sungai",
        "<p>Penanggung Jawab: Dedi Kurnia</p><p>Ketua: Awang Pratama</p><p>Sekretaris: Sonya Fitria</p><p>Bendahara: Fahrul</p>",
    );
    states_nothing(&read("https://desakualabaru.example/festival", &page));
}

#[test]
fn a_page_that_is_not_there() {
    let page = "<html><head><title>Halaman tidak ditemukan - Kabar Rimba</title></head><body><h1>404</h1>\
                <p>Halaman yang Anda cari tidak ada.</p></body></html>";
    states_nothing(&read(ADDRESS, page));
}

#[test]
fn a_page_that_a_script_will_fill() {
    let page = "<!doctype html><html><head><title>Redaksi - Kabar Rimba</title></head><body><div id=root></div>\
                <script>window.people=[{role:'Pemimpin Redaksi',name:'Mardiana Lubis'}]</script></body></html>";
    states_nothing(&read(ADDRESS, page));
    states_nothing(&read(ADDRESS, ""));
}

#[test]
fn a_list_of_articles_by_the_newsroom() {
    let page = theme(
        "Redaksi",
        "<h2><a href=/b1>Pemimpin Redaksi Dilaporkan</a></h2><p>PT Bangun Rimba</p><h2><a href=/b2>Harga Cabai</a></h2>",
    );
    states_nothing(&read("https://kabarrimba.example/author/redaksi", &page));
}

#[test]
fn duties_of_roles_are_no_names() {
    let found = body(
        "<p>Pemimpin Redaksi: bertanggung jawab atas isi</p><h3>Reporter</h3><p>Mencari dan menulis berita setiap hari.</p>\
         <h3>Redaktur</h3><p>Menyunting Berita</p>",
    );
    states_nothing(&found);
}

#[test]
fn an_application_form_for_reporters() {
    let page = theme(
        "Lowongan",
        "<p>Dicari: Reporter, Editor</p><p>Penempatan: Samarinda</p><p>Kirim ke hrd@kabarrimba.example</p>",
    );
    states_nothing(&read("https://kabarrimba.example/lowongan", &page));
}

#[test]
fn an_office_of_government() {
    let page = theme(
        "Profil",
        "<p>Kepala Dinas: Dedi Kurnia</p><p>Sekretaris: Sonya Fitria</p><p>Jl. Damai No. 1, Samarinda</p>",
    );
    states_nothing(&read("https://dinas.example/profil", &page));
}

#[test]
fn pairs_that_can_be_read_both_ways_name_nobody() {
    let found = body(
        "<div>Dedi Kurnia</div><div>Pemimpin Redaksi</div><div>Sonya Fitria</div><div>Redaktur</div><div>Wafi Hasan</div>",
    );
    assert_eq!(people(&found), Vec::<String>::new());
}

#[test]
fn what_stands_after_the_last_name_is_nobody() {
    let found = body(
        "<h3>Pemimpin Redaksi</h3><p>Mardiana Lubis</p><p>Samarinda</p><h3>Reporter</h3><p>Tiara Anjani</p>\
         <p>Kode Etik Jurnalistik</p><p>Bagikan ini</p><p>Mitra Kami</p><p>Rumah Kopi Rimba</p>",
    );
    assert_eq!(people(&found), ["chief: Mardiana Lubis", "reporter: Tiara Anjani"]);
}

#[test]
fn a_single_role_takes_one_line_of_names() {
    let found = body("<p>Pemimpin Redaksi:</p><p>Mardiana Lubis</p><p>Rimba Kita</p>");
    assert_eq!(people(&found), ["chief: Mardiana Lubis"]);
}

#[test]
fn other_companies_are_not_the_publisher() {
    let found = body(
        "<p>Pemimpin Redaksi: Mardiana Lubis</p><p>Dicetak oleh PT Cetak Rimba</p><p>Sebelumnya diterbitkan oleh PT Lama Jaya</p>\
         <p>Bank Rimba a.n. PT Titipan</p>",
    );
    assert_eq!(found.company, None);
}

#[test]
fn a_list_of_roles_without_names_names_nobody() {
    let found =
        body("<p>Pemimpin Redaksi<br>Redaktur Desk<br>Kontributor<br>Fotografer<br>Desainer<br>Tim Digital</p>");
    states_nothing(&found);
}

#[test]
fn a_name_that_was_not_recognised_does_not_move_the_others() {
    let found = body(
        "<h4>mardiana99</h4><p>Pemimpin Redaksi</p><h4>Yoga Prasetya</h4><p>Redaktur</p><h4>Tiara Anjani</h4><p>Ahli Kopi</p>",
    );
    states_nothing(&found);
}

#[test]
fn headings_of_places_between_names_are_nobody() {
    let found = body(
        "<p>Pemimpin Redaksi: Mardiana Lubis</p><p>Wartawan: Tiara Anjani<br>SANGKULIRANG<br>Wartawan: Gilang Ramadan<br>RimbaTIMES<br>\
         Kontributor: Zulkarnain</p><h4>Koresponden</h4><p>KALIORANG</p><p>Yoga Prasetya</p><p>Dll</p>\
         <h4>WAHAU ATAS</h4><p>Redaktur:</p><h4>SANGKULIRANG</h4><p>Editor: Sabrina Mahesa</p>",
    );
    assert_eq!(
        people(&found),
        [
            "chief: Mardiana Lubis",
            "reporter: Tiara Anjani",
            "reporter: Gilang Ramadan",
            "reporter: Zulkarnain",
            "reporter: Yoga Prasetya",
            "editor: Sabrina Mahesa"
        ]
    );
}

#[test]
fn a_role_that_nobody_holds_takes_no_other_name() {
    let found = body("<p>Pemimpin Redaksi: -</p><p>Mardiana Lubis</p><p>Redaktur: Yoga Prasetya</p>");
    assert_eq!(people(&found), ["editor: Yoga Prasetya"]);
}

#[test]
fn a_row_with_a_name_on_both_sides_of_its_role_names_nobody() {
    let found = body(
        "<table><tr><td>Mardiana Lubis</td><td>Pemimpin Redaksi</td><td>Sungai Hitam</td></tr>\
         <tr><td>Yoga Prasetya</td><td>Redaktur</td><td>PWI</td></tr></table>",
    );
    assert_eq!(people(&found), ["editor: Yoga Prasetya"]);
}

#[test]
fn a_partner_in_a_list_is_not_the_publisher() {
    let found = body(
        "<p>Pemimpin Redaksi: Mardiana Lubis</p><h3>Mitra</h3><ul><li>PT Sumber Lain</li></ul><p><a href=/x>PT Lain Lagi</a></p>",
    );
    assert_eq!(found.company, None);
    let found = body("<p>Pemimpin Redaksi: Mardiana Lubis</p><p>PT Rimba Kabar Media</p>");
    assert_eq!(found.company.unwrap().value.name, "PT Rimba Kabar Media");
}

#[test]
fn the_first_paragraph_of_an_article_is_no_address() {
    let found = body(
        "<p>Redaksi</p><p>KUALA BARU - Bupati meresmikan jalan usaha tani di Desa Hulu, Kecamatan Muara, pada hari Selasa.</p>\
         <p>“Jalan ini milik rakyat, maka jagalah,” kata orang nomor satu di sana.</p>\
         <h2>Koperasi Tani Hulu Ekspor Perdana</h2>",
    );
    states_nothing(&found);
}
