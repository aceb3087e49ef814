//! Photos and documents through the forms: what is taken, what is refused, who sees which file when.

use axum::http::StatusCode;
use media::{Letter, scene, word};

use crate::life::{photos, submitted_with};
use crate::site::{Browser, OFFICER, Site, WRITER};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

async fn draft(writer: &mut Browser<'_>) -> String {
    let draft = writer.post("/meja/siaran-pers", &[]).await.location;
    draft.trim_end_matches("/naskah").to_owned()
}

/// The values of an attribute on a page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!("{attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn a_photo_is_shown_with_its_release_and_gone_with_it() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let files = [("perahu.jpg", &scene(1)[..]), ("bukit.png", &scene(2)[..]), ("rekap_ruas.pdf", PDF)];
    let release = submitted_with(&mut writer, "Dermaga lama dibuka", &files).await;
    let checked = officer.get(&release).await.body;
    assert_eq!((checked.matches("<figure class=\"photo\">").count(), checked.matches("rekap ruas").count()), (2, 1));
    let published = officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.body);

    let page = site.stranger().get("/siaran-pers/dermaga-lama-dibuka").await.body;
    let sources = values(&page, "srcset");
    assert_eq!(sources.len(), 2);
    assert!(sources[0].contains("-480.jpg 480w, ") && sources[0].ends_with("-960.jpg 960w"), "{}", sources[0]);
    assert_eq!(
        (page.matches("loading=\"lazy\"").count(), page.matches("width=\"960\" height=\"640\"").count()),
        (1, 2)
    );
    assert!(page.contains("Foto: Agus Salim") && page.contains("alt=\"Dermaga lama dibuka\""), "{page}");
    let photo = values(&page, "<a href").into_iter().find(|link| link.contains("/foto/")).unwrap();
    let document = values(&page, "<a href").into_iter().find(|link| link.contains("/dokumen/")).unwrap();
    assert!(page.contains(&format!("<meta property=\"og:image\" content=\"http://pers.example{photo}\">")));
    assert!(page.contains(&format!("\"image\":[\"http://pers.example{photo}\"")));

    let shown = site.stranger().get(photo).await;
    assert_eq!((shown.status, shown.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "image/jpeg"));
    assert_eq!(shown.headers["cache-control"], "public, no-cache");
    assert!(shown.headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
    let tag = shown.headers["etag"].to_str().unwrap().to_owned();
    assert_eq!(site.stranger().get_again(photo, &tag).await.status, StatusCode::NOT_MODIFIED);
    let saved = site.stranger().get(document).await;
    assert_eq!(saved.bytes, PDF);
    assert_eq!(saved.headers["content-disposition"], "attachment; filename=\"rekap-ruas.pdf\"");
    assert_eq!(saved.headers["x-content-type-options"], "nosniff");

    let reason = [("reason", "Foto memuat wajah anak tanpa izin.")];
    assert_eq!(officer.post(&format!("{release}/penarikan"), &reason).await.status, StatusCode::SEE_OTHER);
    let page = site.stranger().get("/siaran-pers/dermaga-lama-dibuka").await.body;
    assert!(!page.contains("/foto/") && !page.contains("/dokumen/") && page.contains("tanpa izin"), "{page}");
    for path in
        [photo, document, "/siaran-pers/dermaga-lama-dibuka/naskah.txt", "/siaran-pers/dermaga-lama-dibuka/naskah.docx"]
    {
        assert_eq!(site.stranger().get_again(path, &tag).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let kept = writer.get(&format!("{release}/berkas")).await.body;
    let inside = values(&kept, "img src").into_iter().next().unwrap();
    assert_eq!(writer.get(inside).await.status, StatusCode::OK, "the office still sees it");
}

#[tokio::test]
async fn the_original_is_kept_for_the_office_and_never_public() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let original = scene(3);
    let release = submitted_with(&mut writer, "Dermaga baru dibuka", &[("a.jpg", &original)]).await;
    officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
    let name = photos(&writer.get(&format!("{release}/berkas")).await.body).remove(0);
    let kept = writer.get(&format!("{release}/foto/{name}/asli")).await;
    assert_eq!((kept.status, kept.bytes == original), (StatusCode::OK, true));
    assert!(kept.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    assert_eq!(kept.headers["cache-control"], "no-store");
    for path in [
        format!("/siaran-pers/dermaga-baru-dibuka/foto/{name}.jpg"),
        format!("/siaran-pers/dermaga-baru-dibuka/foto/{name}-1.jpg"),
    ] {
        assert_eq!(site.stranger().get(&path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_release_whose_photo_lacks_words_is_held_up_with_a_reason() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let release = draft(&mut writer).await;
    writer.upload(&format!("{release}/berkas"), &[("a.jpg", &scene(1))]).await;
    let fields = [
        ("version", "1"),
        ("headline", "Pasar malam dibuka"),
        ("place", "Kota"),
        ("body", &"kata ".repeat(20)),
        ("then", "submission"),
    ];
    let held = writer.post(&format!("{release}/naskah"), &fields).await;
    assert_eq!(held.status, StatusCode::CONFLICT);
    assert!(
        held.body.contains("Setiap foto perlu teks alternatif dan kredit")
            && held.body.contains("perlu teks alternatif dan kredit</span>")
    );
    let name = photos(&held.body).remove(0);
    let tell = format!("{release}/foto/{name}/keterangan");
    let long = writer.post(&tell, &[("alternative", &"x".repeat(301)), ("credit", "Agus")]).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(long.body.contains("value=\"Agus\"") && long.body.contains("300"), "what was typed stays");
    writer.post(&tell, &[("alternative", "Lampu di pasar"), ("credit", "Agus Salim")]).await;
    assert_eq!(writer.post(&format!("{release}/pengajuan"), &[]).await.status, StatusCode::SEE_OTHER);
    let late = writer.post(&tell, &[("alternative", "Lain"), ("credit", "Lain")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "locked while it is looked at");
    assert!(
        writer.get(&format!("{release}/berkas")).await.body.contains("hanya dapat diubah selama naskah masih draf")
    );
}

#[tokio::test]
async fn each_file_is_judged_by_its_bytes_and_by_itself() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let release = draft(&mut writer).await;
    let photo = scene(1);
    let files: [(&str, &[u8]); 6] = [
        ("logo.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("perahu.exe", &photo),
        ("potong.jpg", &photo[..photo.len() / 2]),
        ("lama.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("halaman.pdf", b"<!doctype html><script>alert(1)</script>"),
        ("sama.jpg", &photo),
    ];
    let answer = writer.upload(&format!("{release}/berkas"), &files).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (name, why) in [
        ("logo.png", "SVG dapat membawa program"),
        ("potong.jpg", "rusak atau terpotong"),
        ("lama.docx", "dokumen Office lama"),
        ("halaman.pdf", "belum diterima"),
        ("sama.jpg", "sudah memuat berkas yang sama"),
    ] {
        let told = answer.body.split(&format!("<strong>{name}</strong>")).nth(1).unwrap_or_default();
        assert!(told.split("</li>").next().unwrap_or_default().contains(why), "{name}");
    }
    assert_eq!(photos(&answer.body).len(), 1, "the one that is a photo was taken");
    let nothing = writer.upload(&format!("{release}/berkas"), &[("", b"")]).await;
    assert!(nothing.status == StatusCode::UNPROCESSABLE_ENTITY && nothing.body.contains("Berkasnya kosong"));
    let large = vec![0xff; (25 << 20) + 1];
    let large = writer.upload(&format!("{release}/berkas"), &[("besar.jpg", &large)]).await;
    assert!(
        large.status == StatusCode::UNPROCESSABLE_ENTITY && large.body.contains("lebih besar dari"),
        "{}",
        large.status
    );
}

#[tokio::test]
async fn a_storage_that_is_away_is_said_in_words_and_leaves_nothing() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let release = draft(&mut writer).await;
    let folder = site.files();
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::write(&folder, b"no folder").unwrap();
    let away = writer.upload(&format!("{release}/berkas"), &[("a.jpg", &scene(1))]).await;
    assert_eq!(away.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(away.body.contains("sedang penuh atau tidak terjangkau"), "{}", away.body);
    assert!(photos(&writer.get(&format!("{release}/berkas")).await.body).is_empty());
    std::fs::remove_file(&folder).unwrap();
    std::fs::create_dir(&folder).unwrap();
    let again = writer.upload(&format!("{release}/berkas"), &[("a.jpg", &scene(1))]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
}

#[tokio::test]
async fn a_word_document_fills_the_editor_and_a_release_becomes_one() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = draft(&mut writer).await;
    let body = "Dinas Perhubungan membuka dermaga lama, Minggu (11/5/2025).\n\n## Jadwal\n\n- Pagi pukul 06.00\n- Sore pukul 16.00";
    let letter = Letter {
        kicker: "",
        headline: "Dermaga lama dibuka lagi",
        standfirst: "",
        place: "Kota Bontara",
        body,
        citation: "",
        language: "id",
    };
    let upload = format!("{release}/naskah/unggahan");
    let filled = writer.upload(&upload, &[("naskah.docx", &word(&letter).unwrap())]).await;
    assert_eq!(filled.status, StatusCode::OK);
    for typed in [
        "Dermaga lama dibuka lagi</textarea>",
        "value=\"Kota Bontara\"",
        "## Jadwal",
        "- Pagi pukul 06.00",
        "Periksa, lalu simpan",
    ] {
        assert!(filled.body.contains(typed), "{typed}: {}", filled.body);
    }
    let random: Vec<u8> = (0..9_999_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    for bad in [&random[..], b"PK\x03\x04cut", &word(&letter).unwrap()[..900], b""] {
        let refused = writer.upload(&upload, &[("naskah.docx", bad)]).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("manuscript-error"));
    }
    let fields = [
        ("version", "1"),
        ("headline", "Dermaga lama dibuka lagi"),
        ("place", "Kota Bontara"),
        ("body", body),
        ("then", "submission"),
    ];
    assert_eq!(writer.post(&format!("{release}/naskah"), &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await.status, StatusCode::SEE_OTHER);
    let text = site.stranger().get("/siaran-pers/dermaga-lama-dibuka-lagi/naskah.txt").await;
    assert!(
        text.body.contains("KOTA BONTARA – Dinas Perhubungan") && text.body.contains("\n- Sore pukul 16.00\n"),
        "{}",
        text.body
    );
    let file = site.stranger().get("/siaran-pers/dermaga-lama-dibuka-lagi/naskah.docx").await;
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"dermaga-lama-dibuka-lagi.docx\"");
    let read = media::manuscript(&file.bytes).unwrap();
    assert_eq!(read.headline, "Dermaga lama dibuka lagi");
    assert!(read.body.contains("## Jadwal\n\n- Pagi pukul 06.00"), "{}", read.body);
}

#[tokio::test]
async fn what_is_pasted_becomes_markdown() {
    let site = Site::new().await;
    let mut writer = site.browser(WRITER).await;
    let release = draft(&mut writer).await;
    let pasted = writer
        .paste(&format!("{release}/tempelan"), "<p class=MsoNormal>Kami <b>siap</b><script>alert(1)</script></p>")
        .await;
    assert_eq!(pasted.body, "{\"text\":\"Kami **siap**\"}");
}
