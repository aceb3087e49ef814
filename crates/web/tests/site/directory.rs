//! The directory through its pages: kept by hand, filled from a table, and shut to whoever does not keep it.

use axum::http::StatusCode;

use crate::site::{OFFICER, Site, WRITER};

const TABLE: &str = "media;situs;kota;nama;jabatan;surel\n\
    Kabar <b>Merdu</b>;kabarmerdu.example;Kota Merdu;Tumini;Redaktur;tumini@kabarmerdu.example\n\
    Suara Hilir;;;;;bukan surel\n";

/// An outlet; its address on the desk.
async fn added(browser: &mut crate::site::Browser<'_>, name: &str) -> String {
    let answer = browser.post("/meja/direktori", &[("outlet", name), ("site", ""), ("place", "Kota Hulu")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location
}

/// The value of the hidden seal on a preview.
fn seal(page: &str) -> String {
    page.split("name=\"seal\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_outlet_and_its_contacts_are_kept_by_hand() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    assert!(officer.get("/meja/direktori").await.body.contains("Direktori masih kosong"));
    let outlet = added(&mut officer, "Kabar Merdu").await;
    let refused = officer.post("/meja/direktori", &[("outlet", "PT Kabar Merdu"), ("site", "merdu")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"PT Kabar Merdu\"") && refused.body.contains("value=\"merdu\""), "it stays");
    let contacts = format!("{outlet}/kontak");
    let typed = [("contact", "=1+1"), ("office", "Redaktur"), ("email", "tumini")];
    let refused = officer.post(&contacts, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"=1+1\"") && refused.body.contains("terbaca sebagai rumus"));
    let typed = [("contact", "Tumini"), ("office", "Redaktur"), ("email", "tumini@kabarmerdu.example")];
    assert_eq!(officer.post(&contacts, &typed).await.location, outlet);
    let page = officer.get(&format!("/en{outlet}")).await.body;
    let address = format!("{contacts}/");
    let id = page.split(&address).nth(1).unwrap().split(['/', '"']).next().unwrap().to_owned();
    let changed = [("contact", "Tumini S."), ("office", ""), ("email", "redaksi@kabarmerdu.example")];
    assert_eq!(officer.post(&format!("{contacts}/{id}"), &changed).await.status, StatusCode::SEE_OTHER);
    let file = officer.get("/meja/direktori/daftar.csv").await;
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"direktori-media.csv\"");
    assert!(file.body.ends_with("Kabar Merdu;;Kota Hulu;Tumini S.;;redaksi@kabarmerdu.example;\n"), "{}", file.body);
    officer.post(&format!("{contacts}/{id}/penghapusan"), &[]).await;
    assert!(!officer.get(&outlet).await.body.contains("redaksi@kabarmerdu.example"));
    assert_eq!(officer.post(&format!("{outlet}/penghapusan"), &[]).await.location, "/meja/direktori");
    assert_eq!(officer.get(&outlet).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_accreditation_is_given_runs_out_and_is_ended() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let outlet = added(&mut officer, "Kabar Merdu").await;
    let address = format!("{outlet}/akreditasi");
    assert!(officer.get(&outlet).await.body.contains("belum terakreditasi"));
    assert_eq!(officer.post(&address, &[("months", "99")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(officer.post(&address, &[("months", "6")]).await.location, outlet);
    for path in ["/meja/direktori", outlet.as_str()] {
        assert!(officer.get(path).await.body.contains("terakreditasi sampai 11 November 2025"), "{path}");
    }
    let mut writer = site.browser(WRITER).await;
    let seen = writer.get(&outlet).await.body;
    assert!(seen.contains("terakreditasi sampai") && !seen.contains("name=\"months\""));
    assert_eq!(writer.post(&address, &[("months", "6")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(writer.post(&format!("{address}/pengakhiran"), &[]).await.status, StatusCode::FORBIDDEN);
    officer.post(&format!("{address}/pengakhiran"), &[]).await;
    let page = officer.get(&outlet).await.body;
    assert!(page.contains("belum terakreditasi") && page.contains("Akreditasi diakhiri"), "{page}");
    officer.post(&address, &[("months", "6")]).await;
    site.clock.advance(7 * 31 * 24 * 3_600_000);
    let mut officer = site.browser(OFFICER).await;
    let page = officer.get(&outlet).await.body;
    assert!(page.contains("akreditasi habis 11 November 2025") && page.contains("Beri akreditasi"), "{page}");
}

#[tokio::test]
async fn a_table_is_looked_at_and_then_taken() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let uploaded = officer.upload("/en/meja/impor", &[("media.csv", TABLE.as_bytes())]).await;
    assert_eq!(uploaded.status, StatusCode::SEE_OTHER, "{}", uploaded.body);
    let preview = officer.get(&uploaded.location).await.body;
    for told in ["new outlet with its contact", "Kabar &#60;b&#62;Merdu", "E-mail", "Import 1 line"] {
        assert!(preview.contains(told), "{told}: {preview}");
    }
    assert!(officer.get("/meja/direktori").await.body.contains("Direktori masih kosong"), "looking changes nothing");
    let only = officer.get(&format!("{}?part=belum", uploaded.location)).await.body;
    assert!(only.contains("Suara Hilir") && !only.contains("tumini@"));
    let stale = officer.post(&uploaded.location, &[("seal", "0")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.body.contains("Nothing was imported"));
    let taken = officer.post(&uploaded.location, &[("seal", &seal(&preview))]).await;
    assert!(taken.status == StatusCode::OK && taken.body.contains("Imported"), "{}", taken.body);
    let left = officer.get(&format!("{}/sisa.csv", uploaded.location)).await.body;
    assert!(left.contains("Suara Hilir;;;;;bukan surel;") && !left.contains("tumini@"), "{left}");
    assert!(officer.get("/meja/direktori").await.body.contains("kabarmerdu.example"));
    let dropped = officer.post(&format!("{}/pembatalan", uploaded.location), &[]).await;
    assert_eq!(dropped.location, "/en/meja/impor");
    assert_eq!(officer.get(&uploaded.location).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_file_that_is_no_table_is_refused_with_its_name_and_a_reason() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let large = vec![b'x'; 5_000_001];
    let enormous = vec![b'x'; 9 << 20];
    let many = format!("media\n{}", "Kabar\n".repeat(50_000));
    for (content, told) in [
        (b"\x89PNG\r\n\x1a\n".as_slice(), "Ini bukan tabel"),
        (b"", "Berkasnya kosong"),
        (b"nomor;alamat\n1;2\n", "Tidak ada kolom media"),
        (&large, "lebih besar dari 5 MB"),
        (&enormous, "lebih besar dari 5 MB"),
        (many.as_bytes(), "lebih dari 5.000 baris"),
    ] {
        let answer = officer.upload("/meja/impor", &[("daftar.csv", content)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        assert!(answer.body.contains(told), "{told}");
        // What is far too large is not even begun.
        assert_eq!(answer.body.contains("daftar.csv"), content.len() < enormous.len(), "{told}");
    }
    let nothing = officer.upload("/meja/impor", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_writer_sees_outlets_and_no_address_and_changes_nothing() {
    let site = Site::new().await;
    let mut officer = site.browser(OFFICER).await;
    let outlet = added(&mut officer, "Kabar Merdu").await;
    let contact = [("contact", "Tumini"), ("office", ""), ("email", "kenari@kabarmerdu.example")];
    officer.post(&format!("{outlet}/kontak"), &contact).await;
    let table = officer.upload("/meja/impor", &[("media.csv", TABLE.as_bytes())]).await.location;
    let page = officer.get(&outlet).await.body;
    let id = page.split(&format!("{outlet}/kontak/")).nth(1).unwrap().split(['/', '"']).next().unwrap().to_owned();
    let mut writer = site.browser(WRITER).await;
    for path in ["/meja/direktori".to_owned(), outlet.clone()] {
        let answer = writer.get(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.body.contains("Kabar Merdu") && !answer.body.contains("kenari@"), "{path}");
        assert!(!answer.body.contains("/meja/impor") && !answer.body.contains("penghapusan"), "{path}");
    }
    for path in ["/meja/direktori/daftar.csv", "/meja/impor", &table, &format!("{table}/sisa.csv")] {
        let answer = writer.get(path).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(!answer.body.contains("kenari@") && !answer.body.contains("tumini@"), "{path}");
    }
    let posted = [
        "/meja/direktori".to_owned(),
        outlet.clone(),
        format!("{outlet}/penghapusan"),
        format!("{outlet}/kontak"),
        format!("{outlet}/kontak/{id}"),
        format!("{outlet}/kontak/{id}/penghapusan"),
        table.clone(),
        format!("{table}/pembatalan"),
    ];
    let fields = [("outlet", "Pena Seraya"), ("email", "x@seraya.example"), ("seal", "x")];
    for path in posted {
        let answer = writer.post(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    let upload = writer.upload("/meja/impor", &[("media.csv", TABLE.as_bytes())]).await;
    assert_eq!(upload.status, StatusCode::FORBIDDEN);
    assert!(officer.get(&outlet).await.body.contains("kenari@"));
    for (path, _) in web::paths() {
        assert!(!site.stranger().get(path).await.body.contains("kenari@"), "{path}");
    }
}
