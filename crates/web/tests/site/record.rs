//! The record for everybody: its pages, and its files as a program reads them that knows nothing of us.

use std::sync::Arc;

use axum::http::{StatusCode, header};
use desk::record::{self, Notary, Seal as _, Sequencer, Stamped};
use jiff::Timestamp;
use ledger::audit::Part;
use ledger::{Audit, Checkpoint, Hash, Tile, Verifier, proof};
use serde_json::json;

use crate::api::read;
use crate::databases::on_both;
use crate::life::submitted_with;
use crate::sealed::Kept;
use crate::site::{OFFICER, Site, WRITER};

/// Gives all entries their places; how many there are.
pub(crate) async fn placed(site: &Site) -> u64 {
    let sequencer = Sequencer::new(site.app.desk.clone(), Arc::new(Kept::new(1)));
    // Nobody else holds the place for longer than that.
    site.clock.advance(5_001);
    for _ in 0..3 {
        sequencer.round().await.unwrap();
    }
    site.clock.advance(-5_001);
    desk::record::checkpoint(&site.app.desk).await.unwrap().unwrap().size
}

#[tokio::test]
async fn a_release_leads_to_its_entry_and_the_entry_to_its_proof() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = submitted_with(&mut writer, "Jembatan dibuka", &[]).await;
    officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
    let empty = site.stranger().get("/jejak").await;
    assert!(empty.body.contains("Belum ada catatan"), "{}", empty.body);
    assert_eq!(site.stranger().get("/jejak/checkpoint").await.status, StatusCode::NOT_FOUND);
    let count = placed(&site).await;
    let list = site.stranger().get("/jejak").await.body;
    assert!(list.contains("Siaran pers diterbitkan") && list.contains("/siaran-pers/jembatan-dibuka"), "{list}");
    let page = site.stranger().get("/siaran-pers/jembatan-dibuka").await.body;
    let number: u64 = page.split("href=\"/jejak/").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
    let entry = site.stranger().get(&format!("/jejak/{number}")).await.body;
    assert!(entry.contains("Isi yang tersimpan cocok") && entry.contains("Jembatan dibuka"), "{entry}");
    assert!(site.stranger().get(&format!("/en/jejak/{number}")).await.body.contains("Release published"));
    assert_eq!(site.stranger().get("/jejak?before=kemarin&tindakan=apa").await.status, StatusCode::OK);
    for missing in ["/jejak?tentang=%00", "/jejak/9999", "/jejak/x", "/jejak/18446744073709551615", "/api/record/-1"] {
        assert_eq!(site.stranger().get(missing).await.status, StatusCode::NOT_FOUND, "{missing}");
    }

    let told = read(&site.stranger().get(&format!("/api/record/{number}")).await);
    let (inclusion, content) = (&told["inclusion"], &told["content"]);
    let hash = |text: &str| Hash::from_base64(text).unwrap();
    let beside: Vec<Hash> =
        inclusion["hashes"].as_array().unwrap().iter().map(|one| hash(one.as_str().unwrap())).collect();
    let leaf = Hash::leaf(told["written"].as_str().unwrap().as_bytes());
    let root = hash(inclusion["root"].as_str().unwrap());
    assert_eq!(inclusion["size"], json!(count));
    proof::verify_inclusion(leaf, number, (count, root), &beside).unwrap();
    assert_eq!(content["state"], "fits");
    let page = read(&site.stranger().get("/api/record?limit=2").await);
    assert_eq!((page["items"].as_array().unwrap().len(), &page["next"]), (2, &json!(count - 2)));
    for wrong in ["act=nothing", "subject=%00", "limit=0", "before=-1"] {
        let answer = site.stranger().get(&format!("/api/record?{wrong}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
}

/// The acts in the list of a page, the newest first; not those by which it can be filtered.
fn acts(page: &str) -> Vec<String> {
    let Some((_, list)) = page.split_once("<ol class=\"entries\">") else { return Vec::new() };
    let (list, _) = list.split_once("</ol>").unwrap();
    list.split("<strong>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_list_shows_only_what_is_of_the_act_or_of_the_subject_that_was_asked_for() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let mut releases = Vec::new();
    for headline in ["Jembatan dibuka", "Dermaga diperluas"] {
        let release = submitted_with(&mut writer, headline, &[]).await;
        officer.post(&format!("{release}/penerbitan"), &[("version", "2")]).await;
        releases.push(release);
    }
    let why = [("reason", "Angkanya keliru seluruhnya.")];
    officer.post(&format!("{}/penarikan", releases[0]), &why).await;
    let count = placed(&site).await;
    let mut stranger = site.stranger();
    let mut asked = async |part: &str| stranger.get(&format!("/jejak{part}")).await.body;
    let all = acts(&asked("").await);
    assert_eq!(u64::try_from(all.len()).unwrap(), count);
    for (act, word, many) in [
        ("release.published", "Siaran pers diterbitkan", 2),
        ("release.withdrawn", "Siaran pers ditarik", 1),
        ("release.corrected", "", 0),
        ("right.given", "Hak diberikan", 3),
    ] {
        let page = asked(&format!("?tindakan={act}")).await;
        assert_eq!(acts(&page), vec![word; many], "{act}");
        assert_eq!(page.contains("Dermaga diperluas"), act == "release.published", "{act}");
    }
    let subject = |release: &str| format!("?tentang=release/{}", release.rsplit('/').next().unwrap());
    let page = asked(&subject(&releases[0])).await;
    assert_eq!(acts(&page), ["Siaran pers ditarik", "Siaran pers diterbitkan"]);
    assert!(page.contains("Jembatan dibuka") && !page.contains("Dermaga diperluas"), "{page}");
    assert_eq!(acts(&asked(&subject(&releases[1])).await), ["Siaran pers diterbitkan"]);
    // A part of a subject is none, and nor is one that nothing was done with.
    for strange in ["?tentang=release", "?tentang=release/", "?tentang=release/01JV0000000000000000000000"] {
        let page = asked(strange).await;
        assert!(acts(&page).is_empty() && page.contains("Belum ada catatan"), "{strange}: {page}");
    }
}

#[tokio::test]
async fn the_files_of_the_record_are_whole_and_each_has_one_name() {
    let site = Site::new().await;
    let count = placed(&site).await;
    let mut stranger = site.stranger();
    let text = stranger.get("/jejak/checkpoint").await;
    assert_eq!(text.headers[header::CACHE_CONTROL], "no-cache");
    let key = stranger.get("/jejak/kunci").await.body;
    assert_eq!(key.trim(), Kept::new(1).verifier().unwrap());
    let key = Verifier::parse(key.trim()).unwrap();
    let head = Checkpoint::open(&text.body, "pers.example/jejak", &[key]).unwrap();
    assert_eq!(head.size, count);
    let tile = Tile::of_leaf(0, count).unwrap();
    let (bundle, hashes) =
        (stranger.get(&format!("/jejak/{}", tile.bundle())).await, stranger.get(&format!("/jejak/{tile}")).await);
    let mut audit = Audit::default();
    audit.add(Part::read(tile, &bundle.bytes, &hashes.bytes, |_, _| {}));
    assert_eq!(audit.finish(&head, |_| Err(())).unwrap(), []);
    assert_eq!(
        stranger.get("/jejak/tile/0/000.p/1").await.bytes,
        hashes.bytes[..32],
        "and as it was when it was smaller"
    );
    for missing in [
        "0/000",
        "0/0.p/1",
        "0/000.p/0",
        "0/000.p/99",
        "9/000.p/1",
        "entries/000.p/01",
        "0/x000/000.p/1",
        "../checkpoint",
    ] {
        assert_eq!(stranger.get(&format!("/jejak/tile/{missing}")).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
}

/// An authority that says yes to everything; what real ones say is read where they are asked.
struct Always;

impl Notary for Always {
    fn stamp(&self, bytes: &[u8], nonce: u64) -> Result<(Vec<u8>, Timestamp), String> {
        Ok((format!("{} {nonce}", bytes.len()).into_bytes(), Timestamp::from_second(1_746_950_000).unwrap()))
    }

    fn name(&self) -> String {
        "https://waktu.example/tsa".to_owned()
    }
}

/// Has the signed head stamped; the name of the token.
pub(crate) async fn stamped(site: &Site) -> String {
    let notary: Arc<dyn Notary> = Arc::new(Always);
    assert_eq!(record::stamp(&site.app.desk, &notary).await.unwrap(), Stamped::Done);
    assert_eq!(record::stamp(&site.app.desk, &notary).await.unwrap(), Stamped::NotDue);
    format!("{}.tsr", record::stamps(&site.app.desk, 1).await.unwrap()[0].size)
}

#[test]
fn a_stamped_head_is_kept_with_its_token_and_shown_to_everybody() {
    on_both(async |db| {
        let site = Site::on(db, tempfile::tempdir().unwrap()).await;
        let mut stranger = site.stranger();
        assert!(!stranger.get("/jejak").await.body.contains("Stempel waktu"));
        placed(&site).await;
        let token = stamped(&site).await;
        let head = stranger.get("/jejak/checkpoint").await.body;
        let page = stranger.get("/jejak").await.body;
        assert!(
            page.contains("https://waktu.example/tsa") && page.contains(&format!("/jejak/stempel-waktu/{token}")),
            "{page}"
        );
        let kept = stranger.get(&format!("/jejak/stempel-waktu/{}", token.replace(".tsr", ".checkpoint"))).await;
        assert_eq!(kept.body, head);
        let answer = stranger.get(&format!("/jejak/stempel-waktu/{token}")).await;
        assert!(answer.body.starts_with(&head.len().to_string()), "{}", answer.body);
        let listed = read(&stranger.get("/api/record/time-stamps").await);
        assert_eq!(listed["items"][0]["checkpoint"], head.as_str());
        for strange in ["0.tsr", "99999.tsr", "1.pdf", "x.tsr", "1", "-1.tsr"] {
            assert_eq!(stranger.get(&format!("/jejak/stempel-waktu/{strange}")).await.status, StatusCode::NOT_FOUND);
        }
    });
}
