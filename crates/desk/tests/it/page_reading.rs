//! Pages that are read for outlets, on both databases: a reading stands with its claims or not at all, and what it says ends with the next.

use std::sync::Arc;

use desk::coverage::Press;
use desk::partner::{self, Looked};
use desk::{Actor, Desk};
use domain::id::PartnerId;
use domain::partner::{PartnerDetails, ReadingKind, Standing};
use domain::right::Right;

use crate::cast::Cast;
use crate::coverage::World;
use crate::databases::on_both;
use crate::partner::company;
use crate::record::{broken, mended};

const HOME: &str = "<html><title>Merdu</title><body><nav><a href=/redaksi>Redaksi</a></nav></body></html>";
const WEEK: i64 = 7 * 24 * 3_600_000;

fn masthead(chief: &str) -> String {
    format!(
        "<html><title>Redaksi - Merdu</title><body><h1>Redaksi</h1><p>Diterbitkan oleh PT Merdu</p>\
        <p>Pemimpin Redaksi/Penanggung Jawab: {chief}</p><p>Reporter: Tiara Anjani, Gilang Ramadan</p>\
        <p>Alamat Redaksi: Jl. Kenanga No. 12 RT 03, Samarinda</p></body></html>"
    )
}

fn list(status: Option<&str>) -> String {
    let others: String =
        (1..9).map(|n| format!("<tr><td>Media {n}</td><td>media{n}.example</td><td>Dalam proses</td></tr>")).collect();
    let own = status.map(|status| format!("<tr><td>Merdu</td><td>merdu.example</td><td>{status}</td></tr>"));
    format!(
        "<html><body><table><tr><th>Nama Media</th><th>Situs</th><th>Status</th></tr>{}{others}\
        <tr><td>Warta Hulu</td><td>wartahulu.example</td><td>Terverifikasi Faktual</td></tr>\
        <tr><td>Suara Ulu</td><td>suaraulu.example</td><td>Dalam proses</td></tr></table></body></html>",
        own.unwrap_or_default()
    )
}

async fn applied(cast: &Cast) -> (Actor, PartnerId) {
    let (id, editor) = company(&cast.desk, "PT Merdu", Right::Editor).await;
    let details = PartnerDetails::parse(["Merdu", "merdu.example", "cyber"]).unwrap();
    let outlet = partner::add(&cast.desk, &editor, id, &details).await.unwrap();
    partner::apply(&cast.desk, &editor, outlet, &cast.office.to_string()).await.unwrap();
    (editor, outlet)
}

/// Claims of a name that wait or count: value and whether it is confirmed.
async fn claims(desk: &Desk, actor: &Actor, outlet: PartnerId, name: &str) -> Vec<(String, bool)> {
    let seen = partner::see(desk, actor, outlet).await.unwrap();
    let of = seen.claims.into_iter().filter(|claim| claim.name == name && claim.ended_at.is_none());
    of.map(|claim| (claim.value, claim.standing == Standing::Confirmed)).collect()
}

async fn confirm(desk: &Desk, officer: &Actor, outlet: PartnerId, name: &str) {
    let seen = partner::see(desk, officer, outlet).await.unwrap();
    let open = seen.claims.iter().find(|claim| claim.name == name && claim.standing == Standing::Open);
    partner::settle(desk, officer, open.unwrap().id, (Standing::Confirmed, "")).await.unwrap();
}

#[test]
fn a_masthead_is_kept_with_its_claims_and_another_takes_its_place() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        let (editor, outlet) = applied(&cast).await;
        let world = Arc::new(World::default());
        let put = |address: &str, page: String| world.0.lock().unwrap().insert(address.to_owned(), page);
        put("https://merdu.example/", HOME.to_owned());
        put("https://merdu.example/redaksi", masthead("Mardiana Lubis, S.Sos"));
        let press: Arc<dyn Press> = world.clone();
        let read = async |actor: &Actor| partner::read_pages(desk, actor, &press, outlet).await;
        broken(&desk.db, "INSERT", "masthead_person").await;
        assert!(read(officer).await.is_err());
        mended(&desk.db, "masthead_person").await;
        let seen = partner::see(desk, officer, outlet).await.unwrap();
        assert!(seen.readings.is_empty() && seen.claims.is_empty(), "nothing of what failed stands");
        assert_eq!(read(officer).await.unwrap(), [Looked::Read, Looked::NoLink]);
        let chief = "masthead.editor_in_chief";
        assert_eq!(claims(desk, officer, outlet, chief).await, [("Mardiana Lubis, S.Sos".to_owned(), false)]);
        assert_eq!(claims(desk, officer, outlet, "masthead.staff").await, [("2".to_owned(), false)]);
        confirm(desk, officer, outlet, chief).await;
        // The company has it read again: what waited ended, what counts stays until the new one is confirmed.
        cast.clock.advance(WEEK);
        put("https://merdu.example/redaksi", masthead("Yoga Prasetya"));
        read(&editor).await.unwrap();
        assert_eq!(
            claims(desk, officer, outlet, chief).await,
            [("Mardiana Lubis, S.Sos".to_owned(), true), ("Yoga Prasetya".to_owned(), false)]
        );
        assert_eq!(claims(desk, officer, outlet, "masthead.staff").await.len(), 1);
        confirm(desk, officer, outlet, chief).await;
        assert_eq!(claims(desk, officer, outlet, chief).await, [("Yoga Prasetya".to_owned(), true)]);
        // Read once more with nothing changed, nothing is proposed anew; with an address that is not recognised, what was confirmed stays.
        confirm(desk, officer, outlet, "outlet.masthead_published").await;
        read(&editor).await.unwrap();
        assert_eq!(claims(desk, officer, outlet, "outlet.masthead_published").await, [("true".to_owned(), true)]);
        put("https://merdu.example/redaksi", masthead("Rudi Hartono").replace("Alamat Redaksi:", "Kami di"));
        read(&editor).await.unwrap();
        confirm(desk, officer, outlet, chief).await;
        assert_eq!(claims(desk, officer, outlet, "outlet.masthead_published").await, [("true".to_owned(), true)]);
        put("https://merdu.example/redaksi", masthead("Yoga Prasetya"));
        cast.clock.advance(WEEK);
        read(&editor).await.unwrap();
        let seen = partner::see(desk, officer, outlet).await.unwrap();
        let names: Vec<&str> = seen.people.iter().map(|(person, _)| person.name.as_str()).collect();
        assert_eq!(names, ["Yoga Prasetya", "Tiara Anjani", "Gilang Ramadan"], "the last masthead alone");
        assert_eq!(seen.readings.iter().filter(|one| one.kind == ReadingKind::Masthead).count(), 4);
        let (_, archive) = partner::reading_archive(desk, &editor, seen.readings[0].id).await.unwrap();
        assert!(archive.starts_with(b"https://merdu.example/redaksi"));
    });
}

#[test]
fn a_list_proposes_what_changed_and_nothing_of_whom_it_never_named() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        let (_, outlet) = applied(&cast).await;
        let world = Arc::new(World::default());
        let put = |page: String| world.0.lock().unwrap().insert("https://daftar.example/".to_owned(), page);
        let press: Arc<dyn Press> = world.clone();
        let status = async || claims(desk, officer, outlet, "verification.status").await;
        put(list(None));
        partner::set_roster(desk, officer, cast.office, "daftar.example").await.unwrap();
        assert!(partner::read_roster(desk, &press).await.unwrap());
        assert_eq!(status().await, [], "who was never there may stand there under another name");
        let mut said = Vec::new();
        for page in [list(Some("Terverifikasi Administratif")), list(Some("Terverifikasi Administratif")), list(None)] {
            put(page);
            cast.clock.advance(WEEK);
            assert!(partner::read_roster(desk, &press).await.unwrap());
            said.push(status().await);
        }
        assert_eq!(said[0], [("administrative".to_owned(), false)]);
        assert_eq!(said[1], said[0]);
        assert_eq!(said[2], [("none".to_owned(), false)], "what nobody confirmed ended with what it said");
        let seen = partner::roster(desk, officer, cast.office).await.unwrap();
        assert_eq!(seen.captures.iter().map(|one| one.found).collect::<Vec<_>>(), [0, 1, 1, 0]);
        assert_eq!(seen.captures.iter().filter(|one| one.whole && one.pages == 1 && one.lines >= 2).count(), 4);
        // Half of it gone may be a page that is missing: that is so only once it is so a second time.
        put(list(Some("Terverifikasi Faktual")));
        cast.clock.advance(WEEK);
        assert!(partner::read_roster(desk, &press).await.unwrap());
        assert_eq!(status().await, [("factual".to_owned(), false)]);
        // A part of it, that ends in a page which cannot be had, is not what the next time is compared with.
        let short = list(None);
        let (head, _) = short.split_once("<tr><td>Media 3</td>").unwrap();
        put(format!("{head}</table><a rel=next href=/hilang>Berikutnya</a></body></html>"));
        cast.clock.advance(WEEK);
        assert!(partner::read_roster(desk, &press).await.unwrap());
        put(format!("{head}</table></body></html>"));
        let mut said = Vec::new();
        for _ in 0..2 {
            cast.clock.advance(WEEK);
            assert!(partner::read_roster(desk, &press).await.unwrap());
            said.push(status().await);
        }
        assert_eq!(said, [[("factual".to_owned(), false)], [("none".to_owned(), false)]]);
        // An empty table is no list, and says nothing of anybody.
        put("<html><body><table><tr><th>Nama Media</th><th>Status</th></tr></table></body></html>".to_owned());
        cast.clock.advance(WEEK);
        assert!(partner::read_roster(desk, &press).await.unwrap());
        assert_eq!(partner::roster(desk, officer, cast.office).await.unwrap().captures.len(), 8);
        // What cannot be read is said, and read again the next day.
        world.0.lock().unwrap().clear();
        cast.clock.advance(WEEK);
        assert!(partner::read_roster(desk, &press).await.unwrap());
        let failed = partner::roster(desk, officer, cast.office).await.unwrap();
        assert!(failed.roster.unwrap().fault.contains("tidak ada") && failed.captures.len() == 8);
        cast.clock.advance(WEEK / 7);
        assert!(partner::read_roster(desk, &press).await.unwrap());
    });
}
