//! What partners say before it is public, drafts, answers before the decision and the text that is to be set are read by nobody else: every
//! route is asked, by nobody and by somebody of another office, and every entry of the record. On both databases.

use axum::http::StatusCode;

use crate::consultation::{SECRETARY, TEXT, association, day, done, drafted};
use crate::databases::on_both;
use crate::matrix::foreigner;
use crate::partner::{after, last};
use crate::record;
use crate::site::{OFFICER, Site};

const CANARY: &str = "jalak suren";

#[test]
fn nothing_of_a_consultation_is_read_before_its_moment() {
    on_both(async |db| {
        let site = Site::on(db, tempfile::tempdir().unwrap()).await;
        let organisation = association(&site, "Serikat Media Hulu", 310).await.to_string();
        let (mut officer, mut one) = (site.browser(OFFICER).await, site.browser(SECRETARY).await);
        let prepared = drafted(&mut officer, "Jalak suren disiapkan", &format!("{TEXT}\nJalak suren.")).await;
        let at = drafted(&mut officer, "Tata cara", TEXT).await;
        done(&mut officer, &format!("{at}/pembukaan"), &[("last_day", &day(&site, 14))]).await;
        let starts = day(&site, 0) + "T00:00";
        let held = [("title", "Dengar"), ("place", "Ulin"), ("starts", starts.as_str()), ("minutes", "60")];
        done(&mut officer, &format!("{at}/rapat"), &held).await;
        let meeting = after(&officer.get(&at).await.body, &format!("{at}/rapat/")).replace(".ics", "");
        let words = [("clause", ""), ("stance", "object"), ("text", "Jalak suren tidak setuju.")];
        let note = [&words[..], &[("organisation", organisation.as_str()), ("speaker", "Jalak Suren")]].concat();
        done(&mut officer, &format!("{at}/rapat/{meeting}/notula"), &note).await;
        done(&mut one, &format!("{at}/sikap"), &[&words[..], &[("act", "sign")]].concat()).await;
        done(&mut one, &format!("{at}/sikap"), &[&words[..], &[("act", "save")]].concat()).await;
        done(&mut one, &format!("{at}/tanggapan"), &words).await;
        done(
            &mut site.stranger(),
            "/koordinasi/tata-cara/tanggapan",
            &[&words[..], &[("name", "Jalak Suren")]].concat(),
        )
        .await;
        let page = officer.get(&format!("{at}/matriks")).await.body;
        let points = after(&page, "name=\"points\" value=\"");
        let answer = [("points", points), ("answer", "taken"), ("reason", "Jalak suren dicatat.")];
        done(&mut officer, &format!("{at}/matriks"), &answer).await;
        let new = TEXT.replace("Hasilnya", "Jalak suren");
        officer.form(&format!("{at}/naskah-akhir"), &[("content", new.as_str())], ("file", "", b"")).await;
        assert!(page.to_lowercase().contains(CANARY), "its office reads it");
        let entries = record::placed(&site).await;
        let token = foreigner(&site).await;
        for (id, slug) in [(last(&prepared), "jalak-suren-disiapkan"), (last(&at), "tata-cara")] {
            for (path, _) in web::paths() {
                let path = path.replace("{slug}", slug).replace("{id}", &id).replace("{meeting}", &meeting);
                let path = path.replace("{position}", "0").replace("{number}", "0");
                asked(&site, &path, &token).await;
            }
        }
        for number in 0..entries {
            asked(&site, &format!("/jejak/{number}"), &token).await;
            asked(&site, &format!("/api/record/{number}"), &token).await;
        }
        done(&mut officer, &format!("{at}/penutupan"), &[]).await;
        let page = site.stranger().get("/koordinasi/tata-cara").await.body.to_lowercase();
        assert!(page.contains("jalak suren tidak setuju"), "it is public now");
        assert!(
            !page.contains("jalak suren dicatat") && !page.contains("(jalak suren)"),
            "answers and speakers are not: {page}"
        );
    });
}

async fn asked(site: &Site, path: &str, token: &str) {
    for path in [path.to_owned(), format!("/en{path}")] {
        for answer in [site.stranger().get(&path).await, site.stranger().get_as(&path, &format!("ruhui={token}")).await]
        {
            assert_ne!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
            assert!(!answer.body.to_lowercase().contains(CANARY), "{path}: {}", answer.body);
        }
    }
}
