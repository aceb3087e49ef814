//! The directory on both databases: who keeps it, what is refused, what a removal leaves, and an import that takes all or nothing.

use desk::directory::{self, accreditation, contact, outlet};
use desk::import;
use desk::people::Way;
use domain::Refusal;
use domain::directory::{ContactDetails, OutletDetails};
use domain::field::FieldError;
use domain::id::{ContactId, ImportId, OutletId};
use domain::right::Right;
use domain::table::{Sheet, Verdict};
use jiff::Timestamp;
use store::export;

use crate::cast::{Cast, fields, refusal};
use crate::databases::on_both;

fn details(name: &str, site: &str) -> OutletDetails {
    OutletDetails::parse([name, site, "Kota Merdu"]).unwrap()
}

fn person(name: &str, email: &str) -> ContactDetails {
    ContactDetails::parse([name, "Redaktur", email]).unwrap()
}

/// Everything that is stored, as one text.
async fn everything(cast: &Cast) -> String {
    let mut conn = cast.desk.db.snapshot().await.unwrap();
    let mut text = String::new();
    for table in export::tables(&mut conn).await.unwrap() {
        let each = |row: &str| {
            text.push_str(row);
            true
        };
        export::rows(&mut conn, &table, each).await.unwrap();
    }
    text
}

async fn uploaded(cast: &Cast, table: &str) -> ImportId {
    let bytes = table.as_bytes().to_vec();
    import::upload(&cast.desk, &cast.officer, (cast.office, Sheet::Outlets), "C:\\media.csv", bytes).await.unwrap()
}

async fn names(cast: &Cast, words: &str) -> Vec<String> {
    let found = directory::page(&cast.desk, &cast.officer, cast.office, words, None).await.unwrap();
    found.outlets.into_iter().map(|outlet| outlet.details.name).collect()
}

#[test]
fn each_right_keeps_only_sees_or_knows_nothing_of_the_directory() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = outlet::add(&cast.desk, &cast.officer, cast.office, &details("Kabar Merdu", "")).await.unwrap();
        let tumini = contact::add(&cast.desk, &cast.officer, id, &person("Tumini", "t@merdu.example")).await.unwrap();
        let table = uploaded(&cast, "media\nSuara Hilir\n").await;
        for right in Right::ALL {
            let actor = cast.member(right).await;
            let keeps = matches!(right, Right::Administrator | Right::PressOfficer | Right::Verifier);
            let seen = outlet::see(&cast.desk, &actor, id).await.unwrap();
            assert_eq!((seen.outlet.contacts, seen.contacts.len()), (1, usize::from(keeps)), "{right:?}");
            assert_eq!(outlet::change(&cast.desk, &actor, id, &details("Kabar Merdu", "")).await.is_ok(), keeps);
            assert_eq!(directory::whole(&cast.desk, &actor, cast.office).await.is_ok(), keeps);
            assert_eq!(import::preview(&cast.desk, &actor, table).await.is_ok(), keeps);
            assert_eq!(import::waiting(&cast.desk, &actor, (cast.office, Sheet::Outlets)).await.is_ok(), keeps);
            if !keeps {
                let refused = refusal(contact::remove(&cast.desk, &actor, (id, tumini)).await);
                assert_eq!(refused, Refusal::NotAllowed, "{right:?}");
                assert_eq!(refusal(import::take(&cast.desk, &actor, table, "", Way::Hand).await), Refusal::NotAllowed);
                assert_eq!(refusal(import::drop_table(&cast.desk, &actor, table).await), Refusal::NotAllowed);
            }
        }
        let stranger = cast.stranger().await;
        let (desk, who) = (&cast.desk, &stranger);
        let new = details("Pena Seraya", "");
        let all = [
            refusal(outlet::see(desk, who, id).await),
            refusal(outlet::change(desk, who, id, &new).await),
            refusal(outlet::remove(desk, who, id).await),
            refusal(outlet::add(desk, who, cast.office, &new).await),
            refusal(contact::add(desk, who, id, &person("", "x@x.example")).await),
            refusal(contact::change(desk, who, (id, tumini), &person("", "x@x.example")).await),
            refusal(contact::remove(desk, who, (id, tumini)).await),
            refusal(directory::page(desk, who, cast.office, "", None).await),
            refusal(directory::whole(desk, who, cast.office).await),
            refusal(import::upload(desk, who, (cast.office, Sheet::Outlets), "x.csv", b"media\nA B\n".to_vec()).await),
            refusal(import::waiting(desk, who, (cast.office, Sheet::Outlets)).await),
            refusal(import::preview(desk, who, table).await),
            refusal(import::take(desk, who, table, "", Way::Hand).await),
            refusal(import::drop_table(desk, who, table).await),
        ];
        assert_eq!(all, [Refusal::NotFound; 14]);
        assert_eq!(outlet::see(desk, &cast.officer, id).await.unwrap().contacts.len(), 1);
    });
}

/// The end of the open accreditation, and how many there ever were.
async fn standing(cast: &Cast, id: OutletId) -> (Option<Option<Timestamp>>, usize) {
    let seen = outlet::see(&cast.desk, &cast.writer, id).await.unwrap();
    (seen.outlet.accredited, seen.accreditations.len())
}

#[test]
fn an_outlet_is_accredited_by_who_may_until_its_end_and_a_new_one_takes_the_place_of_the_last() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who) = (&cast.desk, &cast.officer);
        let id = outlet::add(desk, who, cast.office, &details("Kabar Merdu", "")).await.unwrap();
        for right in Right::ALL {
            let actor = cast.member(right).await;
            let may = matches!(right, Right::PressOfficer | Right::Verifier);
            assert_eq!(accreditation::give(desk, &actor, id, "6").await.is_ok(), may, "{right:?}");
            assert_eq!(accreditation::end(desk, &actor, id).await.is_ok(), may, "{right:?}");
        }
        let stranger = cast.stranger().await;
        assert_eq!(refusal(accreditation::give(desk, &stranger, id, "6").await), Refusal::NotFound);
        assert_eq!(refusal(accreditation::end(desk, &stranger, id).await), Refusal::NotFound);
        assert_eq!(standing(&cast, id).await, (None, 2));
        for wrong in ["", "7", "-6", "6 "] {
            let errors = fields(accreditation::give(desk, who, id, wrong).await);
            assert_eq!(errors.of("months"), Some(FieldError::NotAChoice), "{wrong}");
        }
        accreditation::give(desk, who, id, "0").await.unwrap();
        assert_eq!(standing(&cast, id).await, (Some(None), 3));
        accreditation::give(desk, who, id, "12").await.unwrap();
        let (until, count) = standing(&cast, id).await;
        let days = (until.unwrap().unwrap().as_second() - desk.now().as_second()) / 86_400;
        assert!((365..=366).contains(&days) && count == 4, "{days} days, {count}");
        let seen = outlet::see(desk, who, id).await.unwrap().accreditations;
        assert_eq!(seen.iter().filter(|known| known.ended.is_none()).count(), 1, "only one is open");
        let page = directory::page(desk, &cast.writer, cast.office, "", None).await.unwrap();
        assert_eq!(page.outlets[0].accredited, Some(until.unwrap()));
        outlet::remove(desk, who, id).await.unwrap();
        assert!(!everything(&cast).await.contains(&id.to_string()), "nothing names it any more");
    });
}

#[test]
fn no_two_outlets_share_a_name_or_a_site_and_no_two_contacts_an_address() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who, office) = (&cast.desk, &cast.officer, cast.office);
        let merdu = outlet::add(desk, who, office, &details("Kabar Merdu", "kabarmerdu.example")).await.unwrap();
        let hilir = outlet::add(desk, who, office, &details("Suara Hilir", "")).await.unwrap();
        let seraya = outlet::add(desk, who, office, &details("Pena Seraya", "")).await;
        assert!(seraya.is_ok(), "two outlets without a known site");
        let taken = |errors: domain::FieldErrors| errors.iter().collect::<Vec<_>>();
        let same_name = fields(outlet::add(desk, who, office, &details("PT. KABARMERDU", "")).await);
        assert_eq!(taken(same_name), [("outlet", FieldError::Taken)]);
        let same_site =
            fields(outlet::change(desk, who, hilir, &details("Suara Hilir", "www.kabarmerdu.example")).await);
        assert_eq!(taken(same_site), [("site", FieldError::Taken)]);
        outlet::change(desk, who, merdu, &details("Kabar Merdu", "kabarmerdu.example/daerah")).await.unwrap();
        let tumini = contact::add(desk, who, merdu, &person("Tumini", "t@merdu.example")).await.unwrap();
        let again = fields(contact::add(desk, who, hilir, &person("T.", "T@merdu.example")).await);
        assert_eq!(taken(again), [("email", FieldError::Taken)]);
        contact::change(desk, who, (merdu, tumini), &person("Tumini S.", "t@merdu.example")).await.unwrap();
        let elsewhere = contact::change(desk, who, (hilir, tumini), &person("Tumini", "t@merdu.example")).await;
        assert_eq!(refusal(elsewhere), Refusal::NotFound, "the contact of another outlet");
        let stranger = cast.stranger().await;
        let own = stranger.memberships[0].organisation;
        assert!(outlet::add(desk, &stranger, own, &details("Kabar Merdu", "kabarmerdu.example/daerah")).await.is_ok());
    });
}

#[test]
fn who_is_erased_leaves_nothing_in_any_table() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who) = (&cast.desk, &cast.officer);
        let id = outlet::add(desk, who, cast.office, &details("Kabar Merdu", "")).await.unwrap();
        let tumini = contact::add(desk, who, id, &person("Tumini Kenari", "kenari@merdu.example")).await.unwrap();
        contact::add(desk, who, id, &person("Agus Beo", "beo@merdu.example")).await.unwrap();
        assert!(everything(&cast).await.contains("kenari@merdu.example"));
        contact::remove(desk, who, (id, tumini)).await.unwrap();
        let left = everything(&cast).await;
        assert!(!left.contains("kenari") && !left.contains("Kenari") && left.contains("Agus Beo"));
        assert_eq!(refusal(contact::remove(desk, who, (id, tumini)).await), Refusal::NotFound);
        outlet::remove(desk, who, id).await.unwrap();
        let left = everything(&cast).await;
        assert!(!left.contains("Beo") && !left.contains("beo@") && !left.contains("Kabar Merdu"), "{left}");
        assert_eq!(refusal(outlet::see(desk, who, id).await), Refusal::NotFound);
    });
}

#[test]
fn the_list_goes_on_by_name_and_finds_name_town_and_site() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let lines = (0..120).map(|number| format!("Media Uji {number:03},uji{number}.example,Kota Hulu\n"));
        let id = uploaded(&cast, &format!("media,situs,kota\n{}", lines.collect::<String>())).await;
        let seal = import::preview(&cast.desk, &cast.officer, id).await.unwrap().seal;
        import::take(&cast.desk, &cast.officer, id, &seal, Way::Hand).await.unwrap();
        let (mut seen, mut after) = (Vec::new(), None::<OutletId>);
        loop {
            let page = directory::page(&cast.desk, &cast.officer, cast.office, "", after).await.unwrap();
            assert_eq!(page.count, (120, 0));
            after = page.outlets.last().map(|outlet| outlet.id);
            seen.extend(page.outlets.into_iter().map(|outlet| outlet.details.name));
            if !page.more {
                break;
            }
        }
        assert_eq!(seen, (0..120).map(|number| format!("Media Uji {number:03}")).collect::<Vec<_>>());
        assert_eq!(names(&cast, "uji77.example").await, ["Media Uji 077"]);
        assert_eq!(names(&cast, "UJI 003").await, ["Media Uji 003"]);
        assert_eq!(names(&cast, "hulu").await.len(), directory::PAGE);
        assert!(names(&cast, "%_!").await.len() == directory::PAGE && names(&cast, "hilir").await.is_empty());
    });
}

const MIXED: &str = "media;situs;kota;nama;jabatan;email;hp\n\
    Kabar Merdu;kabarmerdu.example;Kota Merdu;Tumini;Redaktur;t@merdu.example;0811\n\
    Kabar Merdu;;;Agus;;agus@merdu.example;0812\n\
    Suara Hilir;;;;;bukan surel;\n\
    =cmd;;;;;;\n\
    Kabar Merdu;;;Tumini;;T@MERDU.example;\n";

#[test]
fn an_import_does_what_its_preview_said_and_what_is_wrong_goes_on_waiting() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who) = (&cast.desk, &cast.officer);
        let id = uploaded(&cast, MIXED).await;
        let before = import::preview(desk, who, id).await.unwrap();
        assert_eq!((before.file_name.as_str(), before.unread.as_slice()), ("media.csv", ["hp".to_owned()].as_slice()));
        let adds: Vec<bool> = before.lines.iter().map(|(_, judged)| judged.verdict.adds()).collect();
        assert_eq!(adds, [true, true, false, false, false]);
        assert_eq!(before.lines[4].1.verdict, Verdict::Repeats(2));
        assert_eq!(names(&cast, "").await, [""; 0], "looking changes nothing");
        assert!(!everything(&cast).await.contains("0811"), "what is not asked for is not stored");
        let taken = import::take(desk, who, id, &before.seal, Way::Hand).await.unwrap();
        assert_eq!(taken, import::Taken { outlets: 1, contacts: 2, left: 2, ..Default::default() });
        let left = import::preview(desk, who, id).await.unwrap();
        assert_eq!(left.lines.iter().map(|((number, _), _)| *number).collect::<Vec<_>>(), [4, 5]);
        assert_eq!(
            import::take(desk, who, id, &left.seal, Way::Hand).await.unwrap(),
            import::Taken { left: 2, ..Default::default() }
        );
        let again = uploaded(&cast, MIXED).await;
        let known = import::preview(desk, who, again).await.unwrap();
        assert!(known.lines.iter().all(|(_, judged)| !judged.verdict.adds()), "the second time nothing is new");
        import::drop_table(desk, who, id).await.unwrap();
        import::drop_table(desk, who, again).await.unwrap();
        assert_eq!(import::waiting(desk, who, (cast.office, Sheet::Outlets)).await.unwrap(), []);
        assert!(!everything(&cast).await.contains("bukan surel"), "a dropped table leaves nothing");
    });
}

#[test]
fn a_table_is_not_taken_once_the_directory_says_something_else() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who) = (&cast.desk, &cast.officer);
        let id = uploaded(&cast, "media,surel\nKabar Merdu,a@merdu.example\nSuara Hilir,b@hilir.example\n").await;
        let seal = import::preview(desk, who, id).await.unwrap().seal;
        outlet::add(desk, who, cast.office, &details("Suara Hilir", "")).await.unwrap();
        assert_eq!(refusal(import::take(desk, who, id, &seal, Way::Hand).await), Refusal::ChangedMeanwhile);
        assert_eq!(refusal(import::take(desk, who, id, "", Way::Hand).await), Refusal::ChangedMeanwhile);
        assert_eq!(names(&cast, "").await, ["Suara Hilir"], "nothing of it came in");
        let seal = import::preview(desk, who, id).await.unwrap().seal;
        assert_eq!(import::take(desk, who, id, &seal, Way::Hand).await.unwrap().outlets, 1);
        assert_eq!(refusal(import::take(desk, who, id, &seal, Way::Hand).await), Refusal::NotFound, "it is taken once");
    });
}

#[test]
fn a_table_that_nobody_takes_is_gone_after_a_day() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = uploaded(&cast, MIXED).await;
        cast.clock.advance(24 * 3_600_000);
        assert_eq!(refusal(import::preview(&cast.desk, &cast.officer, id).await), Refusal::NotFound);
        assert!(everything(&cast).await.contains("agus@merdu.example"));
        import::sweep(&cast.desk).await.unwrap();
        assert!(!everything(&cast).await.contains("agus@merdu.example"));
    });
}

#[test]
fn the_largest_table_comes_in_whole_and_nothing_of_it_when_it_cannot() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let lines = (0..5_000).map(|number| format!("Media Uji {number},,,,,redaksi@uji{number}.example\n"));
        let id = uploaded(&cast, &format!("media,situs,kota,nama,jabatan,surel\n{}", lines.collect::<String>())).await;
        let seal = import::preview(&cast.desk, &cast.officer, id).await.unwrap().seal;
        let began = std::time::Instant::now();
        let taken = import::take(&cast.desk, &cast.officer, id, &seal, Way::Hand).await.unwrap();
        eprintln!("5,000 lines taken in {:?}", began.elapsed());
        assert_eq!(taken, import::Taken { outlets: 5_000, contacts: 5_000, ..Default::default() });
        let whole = directory::whole(&cast.desk, &cast.officer, cast.office).await.unwrap();
        assert_eq!(whole.iter().map(|(_, contacts)| contacts.len()).sum::<usize>(), 5_000);
        assert_eq!(
            refusal(
                contact::remove(&cast.desk, &cast.officer, (whole[0].0.id, ContactId::new(cast.desk.now(), 1))).await
            ),
            Refusal::NotFound
        );
    });
}

#[test]
fn of_two_who_take_the_same_table_at_once_one_does() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = uploaded(&cast, MIXED).await;
        let seal = import::preview(&cast.desk, &cast.officer, id).await.unwrap().seal;
        let take = || import::take(&cast.desk, &cast.officer, id, &seal, Way::Hand);
        let (one, two) = tokio::join!(take(), take());
        assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1);
        let whole = directory::whole(&cast.desk, &cast.officer, cast.office).await.unwrap();
        assert_eq!((whole.len(), whole[0].1.len()), (1, 2));
    });
}
