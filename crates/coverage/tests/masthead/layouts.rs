//! One test for each way in which outlets lay their masthead out.

use coverage::masthead::{LegalForm, Presence, Role};

use super::{ADDRESS, body, people, read, theme};

#[test]
fn lines_with_a_colon() {
    let found = body(
        "<p>Diterbitkan oleh PT Rimba Kabar Media</p><p>Pemimpin Umum: H. Syahril Anwar, S.E., M.M.</p>\
         <p>Pemimpin Redaksi/Penanggung Jawab: Mardiana Lubis, S.Sos</p><p>Redaktur Pelaksana : Yoga Prasetya</p>\
         <p>Reporter: Tiara Anjani, Gilang Ramadan, dan Ujang K.</p>\
         <p>Alamat Redaksi: Jl. Kenanga No. 12 RT 03, Samarinda</p>\
         <p>Email: redaksi@kabarrimba.example</p><p>Telp/WA: 0541-555010 / 0812-5555-0199</p>",
    );
    assert_eq!(
        people(&found),
        [
            "director: H. Syahril Anwar, S.E., M.M.",
            "chief+responsible: Mardiana Lubis, S.Sos",
            "editor: Yoga Prasetya",
            "reporter: Tiara Anjani",
            "reporter: Gilang Ramadan",
            "reporter: Ujang K.",
        ]
    );
    let company = found.company.unwrap();
    assert_eq!((company.value.name.as_str(), company.value.form), ("PT Rimba Kabar Media", LegalForm::Limited));
    assert_eq!(company.quote, "Diterbitkan oleh PT Rimba Kabar Media");
    assert_eq!(found.address.unwrap().value, "Jl. Kenanga No. 12 RT 03, Samarinda");
    assert_eq!(found.emails.iter().map(|mail| mail.value.as_str()).collect::<Vec<_>>(), ["redaksi@kabarrimba.example"]);
    let phones: Vec<&str> = found.phones.iter().map(|phone| phone.value.as_str()).collect();
    assert_eq!(phones, ["0541-555010", "0812-5555-0199"]);
    let chief = found.people.get(1).unwrap();
    assert_eq!(chief.title, "Pemimpin Redaksi/Penanggung Jawab");
    assert_eq!(chief.quote, "Pemimpin Redaksi/Penanggung Jawab: Mardiana Lubis, S.Sos");
}

#[test]
fn headings_over_lists() {
    let found = body(
        "<h5>Penasehat Hukum</h5><ul><li><i class=icon></i> Dr. Sabrina Mahesa, S.H., M.H., CMED., CLA</li></ul>\
         <h5>Pemimpin Redaksi</h5><ul><li>Mardiana Lubis, SH</li></ul><h5>Pemimpin Perusahaan</h5><ul><li>Ahmad Rifki</li></ul>\
         <h5>Reporter</h5><ul><li>Tiara Anjani</li><li>Zulkarnain</li><li>Gilang Ramadan</li></ul>",
    );
    assert_eq!(
        people(&found),
        [
            "other: Dr. Sabrina Mahesa, S.H., M.H., CMED., CLA",
            "chief: Mardiana Lubis, SH",
            "director: Ahmad Rifki",
            "reporter: Tiara Anjani",
            "reporter: Zulkarnain",
            "reporter: Gilang Ramadan",
        ]
    );
    assert_eq!(found.people.get(4).unwrap().quote, "Reporter Zulkarnain");
}

#[test]
fn a_table_of_two_columns() {
    let found = body(
        "<table><tr><th>Pemimpin Umum </th><td>Dedi Kurnia</td></tr><tr><th>Pemimpin Redaksi</th><td>Sonya Fitria</td></tr>\
         <tr><th>Fotografer</th><td>Fahrul</td></tr><tr><th>Wartawan Kutai Timur</th><td>Wafi Hasan, Oby Laksana</td></tr></table>",
    );
    assert_eq!(
        people(&found),
        [
            "director: Dedi Kurnia",
            "chief: Sonya Fitria",
            "other: Fahrul",
            "reporter: Wafi Hasan",
            "reporter: Oby Laksana",
        ]
    );
}

#[test]
fn a_table_whose_colon_is_a_column() {
    let found = body(
        "<table><tr><td>Penerbit</td><td>:</td><td>CV Rimba Raya</td></tr><tr><td>Penanggung Jawab</td><td>:</td>\
         <td>Sonya Fitria</td></tr><tr><td>Alamat</td><td>:</td><td>Jalan Damai Nomor 7, Kelurahan Sidodadi</td></tr></table>",
    );
    assert_eq!(people(&found), ["responsible: Sonya Fitria"]);
    assert_eq!(found.company.unwrap().value.form, LegalForm::Partnership);
    assert_eq!(found.address.unwrap().value, "Jalan Damai Nomor 7, Kelurahan Sidodadi");
}

#[test]
fn a_table_with_name_office_and_certificate() {
    let found = body(
        "<table><tr><th>No</th><th>Nama</th><th>Jabatan</th><th>Sertifikat UKW</th></tr>\
         <tr><td>1</td><td>Mardiana Lubis, S.Sos</td><td>Pemimpin Redaksi</td><td>UKW Utama 3311-ABC/WU/DP/IV/2018/12/08/79</td></tr>\
         <tr><td>2</td><td>Gilang Ramadan</td><td>Wartawan</td><td>UKW Muda 9021-ABC/WMu/DP/IV/2021/12/08/95</td></tr>\
         <tr><td>3</td><td>Tiara Anjani</td><td>Wartawan</td><td>-</td></tr></table>",
    );
    assert_eq!(
        people(&found),
        [
            "chief: Mardiana Lubis, S.Sos utama 3311-ABC/WU/DP/IV/2018/12/08/79",
            "reporter: Gilang Ramadan muda 9021-ABC/WMu/DP/IV/2021/12/08/95",
            "reporter: Tiara Anjani",
        ]
    );
}

#[test]
fn a_definition_list() {
    let found = body(
        "<dl><dt>Direktur</dt><dd>Ir. Awang Pratama</dd><dt>Pemimpin Redaksi</dt><dd>Mardiana Lubis</dd>\
         <dt>Redaktur</dt><dd>Yoga Prasetya</dd><dd>Sabrina Mahesa</dd></dl>",
    );
    assert_eq!(
        people(&found),
        ["director: Ir. Awang Pratama", "chief: Mardiana Lubis", "editor: Yoga Prasetya", "editor: Sabrina Mahesa",]
    );
}

#[test]
fn paragraphs_with_line_breaks() {
    let found = body(
        "<p>Pemimpin Redaksi<br>Mardiana Lubis, S.Sos<br>UKW Utama: 3311-ABC/WU/DP/IV/2018/12/08/79<br><br>\
         Wartawan<br>Tiara Anjani<br>Gilang Ramadan<br><br>Kabar Rimba<br>Jl. Kenanga No. 12<br>Samarinda 75123</p>",
    );
    assert_eq!(
        people(&found),
        [
            "chief: Mardiana Lubis, S.Sos utama 3311-ABC/WU/DP/IV/2018/12/08/79",
            "reporter: Tiara Anjani",
            "reporter: Gilang Ramadan",
        ]
    );
    assert_eq!(found.address.unwrap().value, "Jl. Kenanga No. 12, Samarinda 75123");
}

#[test]
fn a_label_whose_names_go_on_below() {
    let found = body(
        "<p>Pemimpin Redaksi: Mardiana Lubis<br>Wartawan: Tiara Anjani,<br>Gilang Ramadan,<br>Zulkarnain<br>\
         Kontributor Daerah:<br>Awang Pratama<br>Yoga Prasetya<br></p><p>Kabar Rimba Raya</p>",
    );
    assert_eq!(
        people(&found),
        [
            "chief: Mardiana Lubis",
            "reporter: Tiara Anjani",
            "reporter: Gilang Ramadan",
            "reporter: Zulkarnain",
            "reporter: Awang Pratama",
            "reporter: Yoga Prasetya",
        ]
    );
}

#[test]
fn bold_roles_with_the_name_on_the_next_line() {
    let found = body(
        "<p><strong>Susunan Redaksi Kabar Rimba</strong></p><p><strong>PEMIMPIN UMUM</strong></p><p>Dedi Kurnia</p>\
         <p><strong>PEMIMPIN REDAKSI &amp; PENANGGUNG JAWAB</strong></p><p>SONYA FITRIA, S.I.KOM</p>\
         <p><strong>REPORTER</strong></p><p>WAFI HASAN</p><p>OBY LAKSANA</p>",
    );
    assert_eq!(
        people(&found),
        [
            "director: Dedi Kurnia",
            "chief+responsible: SONYA FITRIA, S.I.KOM",
            "reporter: WAFI HASAN",
            "reporter: OBY LAKSANA",
        ]
    );
}

#[test]
fn a_bold_role_before_the_name_without_a_colon() {
    let found = body(
        "<p><b>Pemimpin Redaksi</b> Mardiana Lubis</p><p><b>Redaktur</b> Yoga Prasetya, Sabrina Mahesa</p>\
         <p><b>Iklan</b> Ahmad Rifki</p>",
    );
    assert_eq!(
        people(&found),
        ["chief: Mardiana Lubis", "editor: Yoga Prasetya", "editor: Sabrina Mahesa", "other: Ahmad Rifki",]
    );
}

#[test]
fn cards_with_the_name_over_the_role() {
    let card = |name: &str, role: &str| {
        format!(
            "<div class=card><img src=/x.jpg alt=Foto><div class=p-6><h3>{name}</h3><p class=role>{role}</p>\
             <p>Berpengalaman lebih dari lima belas tahun di dunia jurnalistik.</p></div></div>"
        )
    };
    let page = format!(
        "<div class=grid>{}{}{}</div>",
        card("Mardiana Lubis", "Pemimpin Redaksi"),
        card("Yoga Prasetya", "Redaktur"),
        card("Tiara Anjani", "Reporter")
    );
    let found = body(&page);
    assert_eq!(people(&found), ["chief: Mardiana Lubis", "editor: Yoga Prasetya", "reporter: Tiara Anjani"]);
}

#[test]
fn names_over_roles_without_cards() {
    let found = body(
        "<h4>Mardiana Lubis</h4><p>Pemimpin Redaksi</p><h4>Yoga Prasetya</h4><p>Redaktur</p>\
         <h4>Tiara Anjani</h4><p>Reporter</p>",
    );
    assert_eq!(people(&found), ["chief: Mardiana Lubis", "editor: Yoga Prasetya", "reporter: Tiara Anjani"]);
}

#[test]
fn list_items_with_role_and_name_in_either_order() {
    let roles_first =
        body("<ul><li><p>Pemimpin Redaksi</p><h3>Andri Wijaya</h3></li><li><p>Penulis</p><h3>Iqbal</h3></li></ul>");
    assert_eq!(people(&roles_first), ["chief: Andri Wijaya", "other: Iqbal"]);
    let names_first = body(
        "<ul><li>Andri Wijaya – Pemimpin Redaksi</li><li>Iqbal Hanif (Redaktur)</li><li>Rara Sekar, S.Pd., Reporter</li></ul>",
    );
    assert_eq!(people(&names_first), ["chief: Andri Wijaya", "editor: Iqbal Hanif", "reporter: Rara Sekar, S.Pd."]);
}

#[test]
fn a_page_builder_with_every_line_in_boxes_of_its_own() {
    let widget = |text: &str| format!("<div class=widget><div class=widget-container><h2>{text}</h2></div></div>");
    let texts =
        ["Pemimpin Redaksi", "Mardiana Lubis", "Redaktur", "Yoga Prasetya", "Reporter", "Tiara Anjani", "Zulkarnain"];
    let found = body(&format!("<div class=section>{}</div>", texts.map(widget).concat()));
    assert_eq!(
        people(&found),
        ["chief: Mardiana Lubis", "editor: Yoga Prasetya", "reporter: Tiara Anjani", "reporter: Zulkarnain",]
    );
}

#[test]
fn all_in_one_line_with_bars() {
    let found = body(
        "<p>Pemimpin Redaksi: Mardiana Lubis | Redaktur: Yoga Prasetya, Sabrina Mahesa | Reporter: Tiara Anjani</p>",
    );
    assert_eq!(
        people(&found),
        ["chief: Mardiana Lubis", "editor: Yoga Prasetya", "editor: Sabrina Mahesa", "reporter: Tiara Anjani",]
    );
    assert_eq!(found.people.first().unwrap().quote, "Pemimpin Redaksi: Mardiana Lubis");
}

#[test]
fn certificates_in_brackets_beside_the_names() {
    let found = body(
        "<p>Penanggung Jawab: Mardiana Lubis (No. UKW 3311-ABC/WU/DP/IV/2018/12/08/79)</p>\
         <p>Redaktur: Yoga Prasetya (UKW Madya), Sabrina Mahesa (Wartawan Muda, Nomor ID 40221)</p>\
         <p>Reporter: Tiara Anjani (Samarinda), Putra Utama</p>",
    );
    assert_eq!(
        people(&found),
        [
            "responsible: Mardiana Lubis 3311-ABC/WU/DP/IV/2018/12/08/79",
            "editor: Yoga Prasetya madya",
            "editor: Sabrina Mahesa muda 40221",
            "reporter: Tiara Anjani",
            "reporter: Putra Utama",
        ]
    );
}

#[test]
fn plain_text_without_markup() {
    let text = "SUSUNAN REDAKSI KABAR RIMBA\n\nPenerbit: PT Rimba Kabar Media\nPemimpin Redaksi: Mardiana Lubis\n\
                Redaktur: Yoga Prasetya\nAlamat Redaksi: Jl. Kenanga No. 12, Samarinda\n";
    let found = read(ADDRESS, text);
    assert_eq!(people(&found), ["chief: Mardiana Lubis", "editor: Yoga Prasetya"]);
    assert_eq!(found.company.unwrap().value.name, "PT Rimba Kabar Media");
}

#[test]
fn prose_about_the_outlet_states_its_company_and_nobody() {
    let page = theme(
        "Tentang Kami",
        "<p>Kabar Rimba adalah media siber yang diterbitkan oleh PT Rimba Kabar Media sejak 2019. Kami bekerja sama dengan \
         PT Sumber Lain dan Yayasan Harapan.</p><p>Kantor kami:</p><p>Kantor Redaksi:<br>Ruko Melati Blok B No. 4<br>\
         Kelurahan Gunung Kelua<br>Telp. 0541 555 0101</p>",
    );
    let found = read("https://kabarrimba.example/tentang-kami/", &page);
    assert_eq!(people(&found), Vec::<String>::new());
    assert_eq!(found.company.as_ref().unwrap().value.name, "PT Rimba Kabar Media");
    assert_eq!(found.address.as_ref().unwrap().value, "Ruko Melati Blok B No. 4, Kelurahan Gunung Kelua");
    assert_eq!(found.phones.first().unwrap().value, "0541 555 0101");
    assert!(found.is_recognised());
}

#[test]
fn links_to_guideline_and_ethics_are_told() {
    let found = body(
        "<p>Pemimpin Redaksi: Mardiana Lubis</p><p><a href=/pedoman-media-siber>Pedoman Media Siber</a></p>\
         <p><a href=/kode-etik>Kode Etik Jurnalistik</a></p>",
    );
    assert!(
        matches!(&found.guideline, Presence::Linked(link) if link.address == "https://kabarrimba.example/pedoman-media-siber")
    );
    assert!(matches!(&found.ethics, Presence::Linked(link) if link.text == "Kode Etik Jurnalistik"));
    assert_eq!(found.with(Role::EditorInChief).count(), 1);
}

#[test]
fn a_veiled_mail_address_is_read() {
    let veiled: String = b"redaksi@kabarrimba.example".iter().map(|byte| format!("{:02x}", byte ^ 0x21)).collect();
    let found = body(&format!(
        "<p>Pemimpin Redaksi: Mardiana Lubis</p><p>Email: <a href=/cdn-cgi/l/email-protection class=__cf_email__ \
         data-cfemail=21{veiled}>[email&#160;protected]</a></p>"
    ));
    assert_eq!(found.emails.first().unwrap().value, "redaksi@kabarrimba.example");
}

#[test]
fn a_front_page_with_a_masthead_at_its_foot_needs_three_roles() {
    let page = |roles: &str| {
        format!(
            "<html><head><title>Kabar Rimba</title></head><body><h2>Berita</h2><p>Harga cabai turun.</p><footer>{roles}</footer></body></html>"
        )
    };
    let whole =
        page("<p>Pemimpin Redaksi: Mardiana Lubis</p><p>Redaktur: Yoga Prasetya</p><p>Wartawan: Tiara Anjani</p>");
    assert_eq!(read("https://kabarrimba.example/", &whole).people.len(), 3);
    let little = page("<p>Redaktur: Yoga Prasetya</p><p>Wartawan: Tiara Anjani</p>");
    assert!(!read("https://kabarrimba.example/", &little).is_recognised());
}

#[test]
fn ranks_in_brackets_and_doctors_keep_their_names_whole() {
    let found = body(
        "<p>Pendiri/Pemimpin Umum: Letjen (Purn) Awang Pratama, Dedi Kurnia<br>Pemimpin Redaksi: dr. Mardiana Lubis, Sp.OG<br>\
         Keuangan: Prasetya.<br>Studio: Nunung Laksmi, Fahri Hamdan<br>Redaksi Pelaksana: M.Ali, A.Yahya SH. MH</p><p><b>Alamat Redaksi:</b><br>Gedung Melati Blok D3<br>No.33 Jl. Kenanga<br>\
         Email: redaksi@kabarrimba.example</p>",
    );
    assert_eq!(
        people(&found),
        [
            "other+director: Letjen (Purn) Awang Pratama",
            "other+director: Dedi Kurnia",
            "chief: dr. Mardiana Lubis, Sp.OG",
            "other: Prasetya",
            "editor: M.Ali",
            "editor: A.Yahya SH. MH",
        ]
    );
    assert_eq!(found.address.unwrap().value, "Gedung Melati Blok D3, No.33 Jl. Kenanga");
}

#[test]
fn a_heading_over_cards_does_not_take_their_names() {
    let found = body(
        "<div><h2>Pimpinan Redaksi</h2></div><div><div><h3>Mardiana Lubis</h3><p>Pemimpin Redaksi</p><p>Sejak lama di dunia pers.</p></div>\
         <div><h3>Yoga Prasetya</h3><p>Redaktur</p><p>Menyunting setiap hari.</p></div></div>",
    );
    assert_eq!(people(&found), ["chief: Mardiana Lubis", "editor: Yoga Prasetya"]);
}
