//! Lists of press companies: tables, cards, JSON answers; and pages that are no lists.

use coverage::Input;
use coverage::roster::{By, Found, Roster, Row, Sought, Status, read};

use super::input;

const LIST: &str = "https://daftarpers.example/perusahaan?page=2";

const TABLE: &str = "<table><thead><tr><th>No</th><th>Nama Media</th><th>Perusahaan</th><th>Website</th><th>Status</th></tr></thead><tbody>\
    <tr><td>1</td><td>Kabar Rimba</td><td>PT Rimba Kabar Media</td><td><a href=https://www.kabarrimba.example/>kabarrimba.example</a></td>\
    <td><span class=badge>Terverifikasi Administratif dan Faktual</span></td></tr>\
    <tr><td>2</td><td>Berita Kaltim Hulu</td><td>PT Hulu</td><td>berita-kaltim.example</td><td>Terverifikasi Administrasi</td></tr>\
    <tr><td>3</td><td>Warta Sungai</td><td>CV Sungai</td><td></td><td>Dalam proses</td></tr>\
    <tr><td>4</td><td>Suara Ulu</td><td>PT Ulu Satu</td><td></td><td>Terverifikasi Faktual</td></tr>\
    <tr><td>5</td><td>SuaraUlu.com</td><td>PT Ulu Satu</td><td></td><td>Belum Terverifikasi</td></tr></tbody></table>\
    <ul class=pagination><li><a href='?page=1'>«</a></li><li><a href='?page=3'>Berikutnya</a></li><li><a href='?page=9'>»</a></li></ul>";

fn sought<'a>(name: &'a str, company: &'a str, site: &'a str) -> Sought<'a> {
    let some = |text: &'a str| (!text.is_empty()).then_some(text);
    Sought { name, company: some(company), site: some(site) }
}

fn one<'r>(roster: &'r Roster, sought: &Sought<'_>) -> (&'r Row, By) {
    match roster.index().find(sought) {
        Found::One(row, by) => (row, by),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_table_is_read_with_its_status_and_next_page() {
    let roster = read(&input(LIST, TABLE));
    let statuses: Vec<Option<Status>> = roster.rows.iter().map(|row| row.status).collect();
    assert_eq!(
        statuses,
        [
            Some(Status::Factual),
            Some(Status::Administrative),
            Some(Status::InProcess),
            Some(Status::Factual),
            Some(Status::Unverified)
        ]
    );
    assert_eq!(roster.next.as_deref(), Some("https://daftarpers.example/perusahaan?page=3"));
    assert_eq!(roster.rows[0].cells[1], "Kabar Rimba");
    assert_eq!(roster.rows[0].links, ["https://www.kabarrimba.example/"]);
    assert_eq!(roster.rows[2].quote, "3 Warta Sungai CV Sungai Dalam proses");
}

#[test]
fn an_outlet_is_found_by_its_exact_host() {
    let roster = read(&input(LIST, TABLE));
    let (row, by) = one(&roster, &sought("Nama Lain", "", "http://kabarrimba.example/berita"));
    assert_eq!((row.status, by), (Some(Status::Factual), By::Site));
    for site in ["kaltim.example", "rimba.example", "kabarrimba.example.org", "m.kabarrimba.example"] {
        assert_eq!(roster.index().find(&sought("Tidak Ada", "", site)), Found::NotThere, "{site}");
    }
}

#[test]
fn a_name_counts_only_where_no_other_site_or_company_speaks_against_it() {
    let roster = read(&input(LIST, TABLE));
    assert_eq!(roster.index().find(&sought("Kabar Rimba", "", "kabarrimba-baru.example")), Found::NotThere);
    let (row, by) = one(&roster, &sought("WARTA SUNGAI", "PT. Sungai", "wartasungai.example"));
    assert_eq!((row.status, by), (Some(Status::InProcess), By::Name));
    assert_eq!(roster.index().find(&sought("Warta Sungai", "PT Laut", "")), Found::NotThere);
    assert_eq!(roster.index().find(&sought("Warta Sunga", "", "")), Found::NotThere);
    assert_eq!(roster.index().find(&sought("", "", "")), Found::NotThere);
}

#[test]
fn one_name_twice_with_different_status_is_several() {
    let roster = read(&input(LIST, TABLE));
    match roster.index().find(&sought("Suara Ulu", "PT Ulu Satu", "")) {
        Found::Several(rows, By::Name) => {
            let statuses: Vec<_> = rows.iter().map(|row| row.status).collect();
            assert_eq!(rows.len(), 2);
            assert!(statuses.contains(&Some(Status::Factual)) && statuses.contains(&Some(Status::Unverified)));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_list_of_cards_is_read() {
    let card = |name: &str, site: &str, status: &str| {
        format!(
            "<div class='col media-card'><h4><a href=/detail/{site}>{name}</a></h4><p>PT Contoh</p>\
             <p><a href=https://{site}>{site}</a></p><div><span class=badge>Status: {status}</span></div></div>"
        )
    };
    let page = format!(
        "<html><body><h1>Daftar Media</h1><div class=row>{}{}{}</div><a rel=next href=/perusahaan?page=3>›</a></body></html>",
        card("Kabar Rimba", "kabarrimba.example", "Terverifikasi Administratif"),
        card("Warta Sungai", "wartasungai.example", "Terverifikasi Faktual"),
        card("Suara Ulu", "suaraulu.example", "Belum Terverifikasi"),
    );
    let roster = read(&input(LIST, &page));
    assert_eq!(roster.rows.len(), 3);
    assert_eq!(
        roster.rows[1].cells,
        ["Warta Sungai", "PT Contoh", "wartasungai.example", "Status: Terverifikasi Faktual"]
    );
    let (row, by) = one(&roster, &sought("", "", "www.kabarrimba.example"));
    assert_eq!((row.status, by), (Some(Status::Administrative), By::Site));
    assert_eq!(roster.next.as_deref(), Some("https://daftarpers.example/perusahaan?page=3"));
}

#[test]
fn a_json_answer_is_read() {
    let page = r#"{"draw":1,"recordsTotal":2640,"recordsFiltered":2640,"data":[
        {"no":1,"nama_media":"Kabar Rimba","website":"https://kabarrimba.example","status":"Terverifikasi Administratif dan Faktual"},
        {"no":2,"nama_media":"<a href=\"/detail/2\">Warta Sungai</a>","website":null,"status":"<span>Dalam Proses</span>"}],
        "next_page_url":"https://daftarpers.example/api?page=3"}"#;
    let roster = read(&input("https://daftarpers.example/api?page=2", page));
    assert_eq!(roster.total, Some(2640));
    assert_eq!(roster.next.as_deref(), Some("https://daftarpers.example/api?page=3"));
    assert_eq!(one(&roster, &sought("x", "", "kabarrimba.example")).0.status, Some(Status::Factual));
    let (row, by) = one(&roster, &sought("Warta Sungai", "", "wartasungai.example"));
    assert_eq!(
        (row.status, by, row.links.as_slice()),
        (Some(Status::InProcess), By::Name, ["https://daftarpers.example/detail/2".to_owned()].as_slice())
    );
}

#[test]
fn a_json_answer_of_arrays_is_read() {
    let page = r#"{"aaData":[["1","Kabar Rimba","PT Rimba","<b>Terverifikasi Administrasi</b>"],["2","Warta","PT W","Terverifikasi Faktual"]]}"#;
    let roster = read(&input(LIST, page));
    assert_eq!(
        roster.rows.iter().map(|row| row.status).collect::<Vec<_>>(),
        [Some(Status::Administrative), Some(Status::Factual)]
    );
}

#[test]
fn an_empty_list_is_one_only_when_it_says_so() {
    let table = |row: &str| format!("<table><tr><th>Nama Media</th><th>Status</th></tr>{row}</table>");
    let said = table("<tr><td colspan=2>Data tidak ditemukan</td></tr>");
    assert_eq!(read(&input(LIST, &said)).index().find(&sought("Kabar", "", "")), Found::NotThere);
    assert_eq!(read(&input(LIST, &table(""))).index().find(&sought("Kabar", "", "")), Found::NotAList);
    let counted = r#"{"recordsTotal":10,"recordsFiltered":0,"data":[]}"#;
    assert_eq!(read(&input(LIST, counted)).index().find(&sought("Kabar", "", "")), Found::NotThere);
    for page in ["[]", r#"{"data":[]}"#, "{", ""] {
        assert_eq!(read(&input(LIST, page)).index().find(&sought("Kabar", "", "")), Found::NotAList, "{page}");
    }
}

#[test]
fn pages_that_are_no_lists() {
    let pages = [
        "<html><body><h1>Verifikasi</h1><p>Kabar Rimba kini Terverifikasi Faktual.</p><p>Terverifikasi Faktual</p><p>Sumber</p></body></html>",
        "<table><tr><td>Senin</td><td>Hujan</td></tr><tr><td>Selasa</td><td>Cerah</td></tr></table>",
        "<table><tr><th>Kategori</th><th>Status</th></tr><tr><td>Jembatan</td><td>Selesai</td></tr></table>",
        r#"[{"id":1,"title":"Berita"}]"#,
        r#"{"error":"Too many requests"}"#,
    ];
    for page in pages {
        assert_eq!(read(&input(LIST, page)).index().find(&sought("Kabar Rimba", "", "")), Found::NotAList, "{page}");
    }
    assert_eq!(read(&Input::default()).index().find(&sought("Kabar Rimba", "", "")), Found::NotAList);
}

#[test]
fn the_next_page_is_of_the_same_site_and_alive() {
    let next = |links: &str| {
        read(&input(LIST, &TABLE.split("<ul").next().map(|table| format!("{table}{links}")).unwrap())).next
    };
    assert_eq!(next("<a href=https://lain.example/?page=3>Next</a>"), None);
    assert_eq!(next("<li class=disabled><a href='?page=3'>Next</a></li>"), None);
    assert_eq!(next("<a href='?page=2'>Next</a><a href='#'>Berikutnya</a>"), None);
    assert_eq!(
        next("<a href='?page=9'>»</a><a href='?page=3'>›</a>").as_deref(),
        Some("https://daftarpers.example/perusahaan?page=3")
    );
}
