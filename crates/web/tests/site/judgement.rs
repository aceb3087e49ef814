//! A difference from its finding to its end: asked, told, answered from the outlet's side, seen corrected or silently changed, public only
//! after the outlet had its time. The outlet is a real server at the other end of a connection.

use axum::http::StatusCode;

use crate::coverage::{page, published};
use crate::outlet::{Outlet, press};
use crate::record;
use crate::site::{Browser, OFFICER, Site, WRITER};

const HOUR: i64 = 3_600_000;
const REWORDED: &str = "Sekarang anak sekolah hanya perlu berlari lima menit";
const PUBLIC: &str = "/siaran-pers/jembatan-gantung-dibuka";

/// Text after the first `from`, up to the next quotation mark.
fn between<'t>(text: &'t str, from: &str) -> &'t str {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}"));
    rest.split('"').next().unwrap()
}

/// The path of the outlet's link on a page that hands it over.
fn handed(page: &str) -> String {
    format!("/tanggapan/{}", between(page, "/tanggapan/"))
}

struct Story<'s> {
    site: &'s Site,
    outlet: Outlet,
    officer: Browser<'s>,
    /// The comparison's page.
    compared: String,
}

impl<'s> Story<'s> {
    /// A published release, and a page that carries it with an altered quotation.
    async fn begin(site: &'s Site) -> Self {
        let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
        published(&mut writer, &mut officer).await;
        site.clock.advance(2 * HOUR);
        let outlet = Outlet::open(&page(REWORDED, "Rp4,2 miliar"));
        let compared = officer.post("/meja/liputan", &[("address", &outlet.url("/berita/jembatan"))]).await.location;
        Self { site, outlet, officer, compared }
    }

    fn mark(body: &str) -> String {
        between(body, "name=\"mark\" value=\"").to_owned()
    }

    /// Asks for the correction and gives the outlet's link.
    async fn ask(&mut self) -> String {
        let body = self.officer.get(&self.compared).await.body;
        let fields = [("mark", &*Self::mark(&body)), ("decision", "ask"), ("stood", "")];
        let answer = self.officer.post(&format!("{}/penilaian", self.compared), &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        assert!(self.officer.get(&self.compared).await.body.contains("Ralat diminta, belum disampaikan"));
        let page = self.officer.post(&format!("{}/tautan", self.compared), &[]).await.body;
        handed(&page)
    }

    async fn judgement(&self, link: &str) -> String {
        between(&self.site.stranger().get(link).await.body, "name=\"judgement\" value=\"").to_owned()
    }

    /// Looks at every page that is due.
    async fn look(&self) {
        while desk::coverage::look(&self.site.app.desk, &press(), false).await.unwrap() {}
    }

    async fn public(&self) -> String {
        self.site.stranger().get(PUBLIC).await.body
    }
}

/// Everything that everybody reads of the record's entries.
async fn read_entries(site: &Site) -> String {
    let mut all = String::new();
    for number in 0..record::placed(site).await {
        all += &site.stranger().get(&format!("/jejak/{number}")).await.body;
        all += &site.stranger().get(&format!("/api/record/{number}")).await.body;
    }
    all
}

#[tokio::test]
async fn a_correction_with_a_notice_is_told_from_a_silent_change() {
    for (notice, word, sign) in [
        ("<p><em>Ralat: kutipan kepala dinas diperbaiki. (Senin, 12 Mei 2025, 10.30 WITA)</em></p>", "Diralat", true),
        // As newsrooms write it: with the words that were wrong.
        (
            "<p><em>Ralat (Senin, 12 Mei 2025, 10.30 WITA): semula tertulis “Sekarang anak sekolah hanya perlu berlari lima menit,” kata Kepala Dinas Perhubungan Rahmat Hidayat.</em></p>",
            "Diralat",
            true,
        ),
        ("", "Diubah; catatan ralat tidak ditemukan", false),
    ] {
        let site = Site::new().await;
        let mut story = Story::begin(&site).await;
        assert!(story.officer.get("/meja/liputan?perlu=look").await.body.contains("Jembatan Gantung Hulu Dibuka"));
        let link = story.ask().await;
        assert!(!story.officer.get("/meja/liputan?perlu=look").await.body.contains("Jembatan Gantung Hulu Dibuka"));
        assert!(story.officer.get("/meja/liputan?perlu=waiting").await.body.contains("Jembatan Gantung Hulu Dibuka"));

        let mut newsroom = site.stranger();
        let shown = newsroom.get(&link).await.body;
        assert!(
            shown.contains("berlari</ins>") && shown.contains("<del>cukup") && !shown.contains("Ratna Wulandari"),
            "{shown}"
        );
        story.outlet.change("hanya perlu berlari", "cukup berjalan");
        if !notice.is_empty() {
            story.outlet.change("</article>", &format!("{notice}</article>"));
        }
        let id = story.judgement(&link).await;
        let fields = [("judgement", &*id), ("answer", "corrected"), ("address", ""), ("words", "")];
        let answer = newsroom.post(&link, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        story.look().await;
        // A notice is seen at once; that there is none, only at a second look.
        assert_eq!(story.officer.get(&story.compared).await.body.contains(word), sign);
        site.clock.advance(7 * HOUR);
        story.look().await;
        let compared = site.browser(OFFICER).await.get(&story.compared).await.body;
        assert!(compared.contains(word), "{word}: {compared}");
        assert_eq!(compared.contains("waktu pada catatan: Senin, 12 Mei 2025, 10.30 WITA"), sign, "{compared}");

        // Nothing of it is public before the outlet had its 2×24 hours; nor does the record tell more than that something was done.
        assert!(!story.public().await.contains("berlari</ins>"));
        record::placed(&site).await;
        assert!(site.stranger().get("/jejak").await.body.contains("<strong>Langkah tentang liputan</strong>"));
        assert!(!read_entries(&site).await.contains("hanya perlu berlari"));
        site.clock.advance(40 * HOUR);
        assert!(!story.public().await.contains("berlari</ins>"));
        site.clock.advance(2 * HOUR);
        let public = story.public().await;
        // Asked is public now; that there is no notice, when the outlet had its time for that too.
        assert!(public.contains("berlari</ins>") && public.contains(word) == sign, "{public}");
        site.clock.advance(7 * HOUR);
        let public = story.public().await;
        assert!(public.contains(word) && public.contains("berlari</ins>"), "{public}");
        assert!(read_entries(&site).await.contains("hanya perlu berlari"));
    }
}

#[tokio::test]
async fn an_outlet_says_no_and_the_office_takes_it_or_asks_no_more() {
    let site = Site::new().await;
    let mut story = Story::begin(&site).await;
    let link = story.ask().await;
    let mut newsroom = site.stranger();
    let id = story.judgement(&link).await;
    let short = newsroom.post(&link, &[("judgement", &*id), ("answer", "refused"), ("reason", "Tidak")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(short.body.contains("Tidak</textarea>"), "{}", short.body);
    let reason = "Kutipan kami dari rekaman wawancara di lokasi.";
    newsroom.post(&link, &[("judgement", &*id), ("answer", "refused"), ("reason", reason)]).await;
    let again = newsroom.post(&link, &[("judgement", &*id), ("answer", "refused"), ("reason", reason)]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    // The newsroom sees how it stands, not a closed door.
    assert!(again.body.contains("tidak disimpan") && again.body.contains(reason), "{}", again.body);
    assert!(story.officer.get("/meja/liputan?perlu=look").await.body.contains("Jembatan Gantung Hulu Dibuka"));
    let compared = story.officer.get(&story.compared).await.body;
    assert!(compared.contains("Tidak diubah, menurut media") && compared.contains(reason), "{compared}");

    let end = format!("{}/penilaian/{id}", story.compared);
    let empty = story.officer.post(&end, &[("decision", "accept"), ("accept", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("decision", "accept"), ("accept", "Rekamannya sudah kami dengar.")];
    assert_eq!(story.officer.post(&end, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(story.officer.get(&story.compared).await.body.contains("Selesai, menurut kantor"));
    // Settled between the two before anybody could read it: it stays between them.
    site.clock.advance(100 * HOUR);
    assert!(!story.public().await.contains("berlari</ins>"));
}

#[tokio::test]
async fn what_is_open_after_two_days_is_public_with_the_answer_beside_it_and_a_withdrawal_says_so() {
    let site = Site::new().await;
    let mut story = Story::begin(&site).await;
    let link = story.ask().await;
    let id = story.judgement(&link).await;
    site.clock.advance(49 * HOUR);
    let public = story.public().await;
    assert!(public.contains("Ralat diminta") && public.contains("berlari</ins>"), "{public}");
    let reason = "Kutipan kami dari rekaman wawancara di lokasi.";
    site.stranger().post(&link, &[("judgement", &*id), ("answer", "refused"), ("reason", reason)]).await;
    let public = story.public().await;
    assert!(public.contains("Tidak diubah, menurut media") && public.contains(reason), "{public}");
    let why = "Rekamannya sama dengan kutipan media ini.";
    let end = format!("{}/penilaian/{id}", story.compared);
    story.officer.post(&end, &[("decision", "withdraw"), ("withdraw", why)]).await;
    let public = story.public().await;
    assert!(
        public.contains("Permintaan ditarik kembali") && public.contains(why) && public.contains(reason),
        "{public}"
    );
}

#[tokio::test]
async fn what_is_no_fault_is_told_to_nobody() {
    let site = Site::new().await;
    let mut story = Story::begin(&site).await;
    let body = story.officer.get(&story.compared).await.body;
    let mark = Story::mark(&body);
    let judging = format!("{}/penilaian", story.compared);
    let short = story.officer.post(&judging, &[("mark", &mark), ("decision", "excuse"), ("reason", "ya")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(short.body.contains("ya</textarea>"), "{}", short.body);
    let reason = "Diucapkan begitu di lapangan.";
    // Somebody else judged it meanwhile.
    let stale = [("mark", &*mark), ("decision", "ask"), ("stood", "asked")];
    assert_eq!(story.officer.post(&judging, &stale).await.status, StatusCode::CONFLICT);
    let fields = [("mark", &*mark), ("decision", "excuse"), ("reason", reason)];
    assert_eq!(story.officer.post(&judging, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(story.officer.get(&story.compared).await.body.contains("Bukan kesalahan"));
    assert_eq!(story.officer.post(&format!("{}/tautan", story.compared), &[]).await.status, StatusCode::CONFLICT);
    // Who invents a difference judges nothing; who may only read sees no button.
    let invented = story.officer.post(&judging, &[("mark", "abc"), ("decision", "ask")]).await;
    assert_eq!(invented.status, StatusCode::CONFLICT);
    let read = site.browser(WRITER).await.get(&story.compared).await.body;
    assert!(!read.contains("name=\"mark\""), "{read}");
    site.clock.advance(100 * HOUR);
    record::placed(&site).await;
    assert!(!story.public().await.contains("berlari</ins>"));
    assert!(!read_entries(&site).await.contains(reason));
}

#[tokio::test]
async fn a_right_of_reply_needs_its_words_and_is_settled_by_its_notice() {
    let site = Site::new().await;
    let mut story = Story::begin(&site).await;
    let body = story.officer.get(&story.compared).await.body;
    let mark = Story::mark(&body);
    let judging = format!("{}/penilaian", story.compared);
    let way = ("way", "right_of_reply");
    let empty = story.officer.post(&judging, &[("mark", &mark), ("decision", "ask"), way, ("wanted", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wanted = "Kepala dinas tidak pernah meminta anak sekolah berlari di jembatan gantung.";
    let fields = [("mark", &*mark), ("decision", "ask"), way, ("wanted", wanted)];
    assert_eq!(story.officer.post(&judging, &fields).await.status, StatusCode::SEE_OTHER);
    let link = &handed(&story.officer.post(&format!("{}/tautan", story.compared), &[]).await.body);
    let shown = site.stranger().get(link).await.body;
    assert!(shown.contains(wanted) && shown.contains("Hak jawab"), "{shown}");
    // Whether the reply was published no program says: the words were changed, something like it stands there.
    story.outlet.change("hanya perlu berlari", "cukup berjalan");
    story.outlet.change("</article>", "<p>Hak jawab: kepala dinas tidak meminta anak sekolah berlari.</p></article>");
    site.clock.advance(2 * HOUR);
    story.look().await;
    assert!(story.officer.get(&story.compared).await.body.contains("</span> Hak jawab diminta</span>"));
    let id = story.judgement(link).await;
    let fields = [("judgement", &*id), ("answer", "corrected"), ("address", ""), ("words", "")];
    site.stranger().post(link, &fields).await;
    story.look().await;
    let compared = story.officer.get(&story.compared).await.body;
    assert!(compared.contains("Sudah dimuat, menurut media"), "{compared}");
    let end = format!("{}/penilaian/{id}", story.compared);
    let reopen = [("decision", "reopen"), ("reopen", "Yang dimuat bukan teks yang kami minta.")];
    assert_eq!(story.officer.post(&end, &reopen).await.status, StatusCode::SEE_OTHER);
    let again = story.officer.get(&story.compared).await.body;
    assert!(again.contains("belum disampaikan"), "{again}");
}

#[tokio::test]
async fn a_right_to_correct_needs_its_words_and_is_called_by_its_name_wherever_it_stands() {
    let site = Site::new().await;
    let mut story = Story::begin(&site).await;
    let mark = Story::mark(&story.officer.get(&story.compared).await.body);
    let judging = format!("{}/penilaian", story.compared);
    let way = ("way", "right_to_correct");
    let (short, long) = ("Yang benar: berjalan", "Yang benar berjalan. ".repeat(300));
    for wrong in ["", "Yang benar: jalan.", &long] {
        let refused =
            story.officer.post(&judging, &[("mark", &mark), ("decision", "ask"), way, ("wanted", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(!story.officer.get(&story.compared).await.body.contains("belum disampaikan"));
    }
    let fields = [("mark", &*mark), ("decision", "ask"), way, ("wanted", short)];
    assert_eq!(story.officer.post(&judging, &fields).await.status, StatusCode::SEE_OTHER);
    let link = &handed(&story.officer.post(&format!("{}/tautan", story.compared), &[]).await.body);
    let shown = site.stranger().get(link).await.body;
    assert!(shown.contains(short) && shown.contains("Hak koreksi") && shown.contains("pasal 1 angka 12"), "{shown}");
    assert!(!shown.contains("Hak jawab"), "{shown}");
    let compared = story.officer.get(&story.compared).await.body;
    assert!(compared.contains("</span> Hak koreksi diminta</span>"), "{compared}");
    assert!(compared.contains("Hak koreksi diminta kantor") && !compared.contains("Hak jawab diminta"), "{compared}");
    // Words that are mended, with a notice, are no correction of what was asked to be published: a person says that.
    story.outlet.change("hanya perlu berlari", "cukup berjalan");
    story.outlet.change("</article>", "<p><em>Ralat: kutipan kepala dinas diperbaiki.</em></p></article>");
    for _ in 0..3 {
        site.clock.advance(7 * HOUR);
        story.look().await;
    }
    let compared = story.officer.get(&story.compared).await.body;
    assert!(compared.contains("</span> Hak koreksi diminta</span>"), "{compared}");
    site.clock.advance(28 * HOUR);
    let public = story.public().await;
    assert!(public.contains("Hak koreksi diminta") && !public.contains("Ralat diminta"), "{public}");
    let reason = "Redaksi berpegang pada rekaman wawancara.";
    let id = story.judgement(link).await;
    site.stranger().post(link, &[("judgement", &*id), ("answer", "refused"), ("reason", reason)]).await;
    assert!(story.public().await.contains("Tidak dimuat, menurut media"));
}

#[tokio::test]
async fn of_a_release_that_was_withdrawn_nothing_is_asked_told_or_answered_any_more() {
    let site = Site::new().await;
    let mut story = Story::begin(&site).await;
    let link = story.ask().await;
    let id = story.judgement(&link).await;
    let body = story.officer.get(&story.compared).await.body;
    assert!(!body.contains("Siaran pers ini ditarik") && body.contains("Tautan lain untuk redaksi"), "{body}");
    let release = format!("/meja/siaran-pers/{}", between(&body, "href=\"/meja/siaran-pers/"));
    let why = [("reason", "Seluruh angkanya keliru, siaran pers ini ditarik.")];
    assert_eq!(story.officer.post(&format!("{release}/penarikan"), &why).await.status, StatusCode::SEE_OTHER);

    let mut newsroom = site.stranger();
    assert_eq!(newsroom.get(&link).await.status, StatusCode::GONE);
    for (answer, reason) in [("corrected", ""), ("refused", "Kutipan kami dari rekaman wawancara.")] {
        let fields = [("judgement", &*id), ("answer", answer), ("address", ""), ("words", ""), ("reason", reason)];
        assert_eq!(newsroom.post(&link, &fields).await.status, StatusCode::GONE, "{answer}");
    }
    let body = story.officer.get(&story.compared).await.body;
    assert!(body.contains("Siaran pers ini ditarik"), "{body}");
    // Not even a button says otherwise; what was asked can be taken back.
    assert!(!body.contains("untuk redaksi") && !body.contains("value=\"ask\""), "{body}");
    assert!(body.contains("Tarik permintaan"), "{body}");
    assert_eq!(story.officer.post(&format!("{}/tautan", story.compared), &[]).await.status, StatusCode::CONFLICT);
    // The page goes on being looked at, and accuses nobody.
    site.clock.advance(100 * HOUR);
    story.look().await;
    assert!(!story.public().await.contains("berlari</ins>"));
}

#[tokio::test]
async fn a_page_that_is_gone_says_so_in_its_timeline() {
    let site = Site::new().await;
    let mut story = Story::begin(&site).await;
    story.ask().await;
    site.clock.advance(2 * HOUR);
    story.look().await;
    assert!(story.officer.get(&story.compared).await.body.contains("Tidak berubah"));
    story.outlet.remove(true);
    site.clock.advance(30 * HOUR);
    story.look().await;
    let compared = story.officer.get(&story.compared).await.body;
    // Once may be an accident.
    assert!(compared.contains("Tidak ditemukan") && !compared.contains("Halaman tidak ada lagi"), "{compared}");
    site.clock.advance(7 * HOUR);
    story.look().await;
    let compared = site.browser(OFFICER).await.get(&story.compared).await.body;
    assert!(compared.contains("Halaman tidak ada lagi"), "{compared}");
    // The page comes back as it was: what was asked is asked still.
    story.outlet.remove(false);
    site.clock.advance(24 * 200 * HOUR);
    story.look().await;
    let compared = site.browser(OFFICER).await.get(&story.compared).await.body;
    assert!(compared.contains("</span> Ralat diminta</span>"), "{compared}");
}

#[tokio::test]
async fn a_named_page_counts_as_notice_only_where_it_is_one_and_linked() {
    for (title, link, body, corrected) in [
        (
            "Ralat berita jembatan",
            true,
            "Kutipan kepala dinas dalam berita jembatan keliru dan sudah diperbaiki.",
            true,
        ),
        (
            "Ralat berita jembatan",
            false,
            "Kutipan kepala dinas dalam berita jembatan keliru dan sudah diperbaiki.",
            false,
        ),
        (
            "Jadwal kapal pekan ini",
            true,
            "Kapal berangkat pukul tujuh dari dermaga Kota Merdu setiap hari kerja.",
            false,
        ),
    ] {
        let site = Site::new().await;
        let mut story = Story::begin(&site).await;
        let link_of = story.ask().await;
        story.outlet.change("hanya perlu berlari", "cukup berjalan");
        let anchor = if link {
            format!("<a href='{}'>berita jembatan</a>", story.outlet.url("/berita/jembatan"))
        } else {
            String::new()
        };
        let paragraphs =
            [body, &anchor, "Demikian kabar dari redaksi untuk para pembaca di hulu dan di hilir Sungai Merdu."];
        let notice = Outlet::open(&crate::outlet::article(title, "2025-05-12T10:30:00+08:00", &paragraphs));
        let id = story.judgement(&link_of).await;
        let fields =
            [("judgement", &*id), ("answer", "corrected"), ("address", &*notice.url("/ralat/1")), ("words", "")];
        let answer = site.stranger().post(&link_of, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        story.look().await;
        site.clock.advance(7 * HOUR);
        story.look().await;
        let compared = site.browser(OFFICER).await.get(&story.compared).await.body;
        assert_eq!(compared.contains("</span> Diralat</span>"), corrected, "{title} {link}: {compared}");
        assert_eq!(compared.contains("catatan ralat tidak ditemukan"), !corrected, "{title} {link}: {compared}");
    }
}

#[tokio::test]
async fn what_cannot_be_looked_at_is_no_step_against_anybody() {
    let site = Site::new().await;
    let mut story = Story::begin(&site).await;
    let link = story.ask().await;
    story.outlet.change("hanya perlu berlari", "cukup berjalan");
    let gone = Outlet::open("");
    let address = gone.url("/ralat/1");
    gone.remove(true);
    let id = story.judgement(&link).await;
    let fields = [("judgement", &*id), ("answer", "corrected"), ("address", &*address), ("words", "")];
    site.stranger().post(&link, &fields).await;
    story.look().await;
    let compared = story.officer.get(&story.compared).await.body;
    assert!(compared.contains("Sudah diralat, menurut media"), "{compared}");
    // Nor is an outlet asked without end.
    for _ in 0..12 {
        site.stranger()
            .post(&link, &[("judgement", &id), ("answer", "refused"), ("reason", "Kami tidak mengubahnya.")])
            .await;
        site.stranger().post(&link, &fields).await;
    }
    let steps = story.officer.get(&story.compared).await.body.matches("Media: ").count();
    assert_eq!(steps, 10);
}

#[tokio::test]
async fn a_newsroom_that_follows_the_offices_own_correction_is_held_against_nothing() {
    let site = Site::new().await;
    let (mut writer, mut officer) = (site.browser(WRITER).await, site.browser(OFFICER).await);
    let release = published(&mut writer, &mut officer).await;
    site.clock.advance(2 * HOUR);
    let outlet = Outlet::open(&page(crate::coverage::SAID, "Rp4,2 miliar"));
    let compared = officer.post("/meja/liputan", &[("address", &outlet.url("/a"))]).await.location;
    let mended = crate::coverage::BODY.replace("Rp4,2 miliar", "Rp4,6 miliar");
    let text =
        [("version", "2"), ("headline", "Jembatan gantung dibuka"), ("place", "Hulu Seraya"), ("body", &*mended)];
    let more =
        [("standfirst", "Empat kampung di hulu tidak perlu memutar lagi."), ("reason", "Anggarannya salah ketik.")];
    let fields: Vec<_> = text.into_iter().chain(more).collect();
    assert_eq!(officer.post(&format!("{release}/ralat"), &fields).await.status, StatusCode::SEE_OTHER);
    outlet.change("Rp4,2", "Rp4,6");
    site.clock.advance(24 * HOUR);
    while desk::coverage::look(&site.app.desk, &press(), false).await.unwrap() {}
    let seen = site.browser(OFFICER).await.get(&compared).await.body;
    assert!(seen.contains("Tidak ditemukan perbedaan"), "{seen}");
}
