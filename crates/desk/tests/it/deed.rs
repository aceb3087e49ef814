//! Acts and their entries: each act writes one entry of its kind with its subject, in its own transaction; what is refused, or undone
//! because its entry cannot be written, leaves none.

use std::sync::Arc;

use desk::media;
use desk::people::{self, Acceptance, Invite};
use desk::record::Sequencer;
use desk::release::{self, Correction, Publication};
use desk::{Desk, setup};
use domain::Refusal;
use domain::media::PhotoWords;
use domain::record::PublicAct;
use domain::right::Right;
use store::membership;

use crate::cast::{self, Cast, draft, fields, refusal};
use crate::databases::on_both;
use crate::record::{broken, entries, mended, settled};
use crate::sealed::Kept;

const REASON: &str = "Nama jembatannya keliru ditulis.";

/// One that gives all entries their places: another would wait for it.
fn sequencer(desk: &Desk) -> Sequencer {
    Sequencer::new(desk.clone(), Arc::new(Kept::new(1)))
}

/// The subjects of an act's entries, the oldest first.
async fn subjects(desk: &Desk, sequencer: &Sequencer, act: PublicAct) -> Vec<String> {
    settled(sequencer).await;
    let found = entries(desk).await.into_iter().filter(|found| found.act == Some(act));
    found.map(|found| found.entry.subject).collect()
}

/// From here on no entry can be written; or it can again.
async fn recordable(desk: &Desk, can: bool) {
    if can {
        mended(&desk.db, "record_entry").await;
    } else {
        broken(&desk.db, "INSERT", "record_entry").await;
    }
}

fn none() -> Vec<String> {
    Vec::new()
}

#[test]
fn a_set_up_is_one_entry_and_so_is_each_right_it_gives() {
    on_both(async |db| {
        let (desk, _) = cast::empty(db);
        let sequencer = sequencer(&desk);
        let key = setup::key(&desk).await.unwrap().unwrap();
        assert_eq!(refusal(setup::finish(&desk, "0", &cast::setup()).await), Refusal::Link);
        recordable(&desk, false).await;
        assert!(setup::finish(&desk, &key, &cast::setup()).await.is_err());
        assert!(setup::is_open(&desk, &key).await.unwrap(), "without its entry nothing was set up");
        recordable(&desk, true).await;
        assert_eq!(subjects(&desk, &sequencer, PublicAct::SiteSetUp).await, none());
        let office = setup::finish(&desk, &key, &cast::setup()).await.unwrap();
        assert_eq!(refusal(setup::finish(&desk, &key, &cast::setup()).await), Refusal::Link);
        assert_eq!(subjects(&desk, &sequencer, PublicAct::SiteSetUp).await, [format!("organisation/{office}")]);
        let places = membership::of_organisation(&mut desk.db.read().await.unwrap(), office, desk.now()).await.unwrap();
        let mut rights: Vec<String> = places.iter().map(|place| format!("membership/{}", place.id)).collect();
        let mut given = subjects(&desk, &sequencer, PublicAct::RightGiven).await;
        rights.sort_unstable();
        given.sort_unstable();
        assert_eq!((given.len(), given), (2, rights));
    });
}

#[test]
fn a_right_that_is_given_is_one_entry_and_one_that_is_held_already_is_none() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let sequencer = sequencer(&cast.desk);
        let (desk, chief) = (&cast.desk, cast.member(Right::Administrator).await);
        let invite =
            Invite { email: "tono@kominfo.example".to_owned(), right: "viewer".to_owned(), ..Invite::default() };
        let accepted = Acceptance { name: "Tono Hutan".to_owned(), password: "bekantan di tepi rawa".to_owned() };
        let token = people::invite(desk, &chief, cast.office, &invite).await.unwrap();
        assert_eq!(subjects(desk, &sequencer, PublicAct::RightGiven).await, none(), "nobody has it by being invited");
        recordable(desk, false).await;
        assert!(people::accept(desk, &token, &accepted).await.is_err());
        recordable(desk, true).await;
        assert!(!people::invitation(desk, &token).await.unwrap().1, "without its entry there is no account");
        people::accept(desk, &token, &accepted).await.unwrap();
        assert_eq!(refusal(people::accept(desk, &token, &accepted).await), Refusal::Link);
        let places =
            membership::of_organisation(&mut desk.db.read().await.unwrap(), cast.office, desk.now()).await.unwrap();
        let place = places.iter().find(|place| place.right == Right::Viewer).unwrap();
        assert_eq!(subjects(desk, &sequencer, PublicAct::RightGiven).await, [format!("membership/{}", place.id)]);
        let again = people::invite(desk, &chief, cast.office, &invite).await;
        if let Ok(token) = again {
            people::accept(desk, &token, &accepted).await.unwrap();
        }
        assert_eq!(subjects(desk, &sequencer, PublicAct::RightGiven).await.len(), 1);
    });
}

#[test]
fn a_last_day_of_a_right_is_one_entry() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let sequencer = sequencer(&cast.desk);
        let (desk, chief) = (&cast.desk, cast.member(Right::Administrator).await);
        let place = cast.writer.memberships[0].id;
        let set = |actor, day| people::set_term(desk, actor, cast.office, (place, day));
        assert_eq!(refusal(set(&cast.officer, "2026-12-31").await), Refusal::NotAllowed);
        assert!(fields(set(&chief, "2020-01-01").await).of("until").is_some());
        recordable(desk, false).await;
        assert!(set(&chief, "2026-12-31").await.is_err());
        recordable(desk, true).await;
        let kept = async || {
            let mut conn = desk.db.read().await.unwrap();
            let all = membership::of_organisation(&mut conn, cast.office, desk.now()).await.unwrap();
            all.into_iter().find(|known| known.id == place).unwrap().until
        };
        assert_eq!((kept().await, subjects(desk, &sequencer, PublicAct::RightTerm).await), (None, none()));
        set(&chief, "2026-12-31").await.unwrap();
        assert!(kept().await.is_some());
        assert_eq!(subjects(desk, &sequencer, PublicAct::RightTerm).await, [format!("membership/{place}")]);
    });
}

#[test]
fn a_correction_is_one_entry_of_its_release() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let sequencer = sequencer(&cast.desk);
        let desk = &cast.desk;
        let id = cast.published(Publication::Now).await;
        cast.published(Publication::Now).await;
        let revision = cast.seen(id).await.release.revision;
        let changed =
            Correction { text: draft("Empat ruas jalan dibuka"), reason: REASON.to_owned(), tell: false, kept: None };
        let same = Correction { text: draft("Tiga ruas jalan dibuka"), ..changed.clone() };
        assert_eq!(refusal(release::correct(desk, &cast.writer, id, revision, &changed).await), Refusal::NotAllowed);
        assert!(fields(release::correct(desk, &cast.officer, id, revision, &same).await).of("body").is_some());
        recordable(desk, false).await;
        assert!(release::correct(desk, &cast.officer, id, revision, &changed).await.is_err());
        recordable(desk, true).await;
        assert_eq!(cast.seen(id).await.release.text.headline, "Tiga ruas jalan dibuka");
        assert_eq!(subjects(desk, &sequencer, PublicAct::ReleaseCorrected).await, none());
        release::correct(desk, &cast.officer, id, revision, &changed).await.unwrap();
        assert_eq!(subjects(desk, &sequencer, PublicAct::ReleaseCorrected).await, [format!("release/{id}")]);
    });
}

#[test]
fn a_photo_that_is_taken_down_is_one_entry_of_its_release() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let sequencer = sequencer(&cast.desk);
        let (desk, officer) = (&cast.desk, &cast.officer);
        let id = cast.drafted().await;
        media::add(desk, &cast.writer, id, "a.jpg", ::media::scene(1)).await.unwrap();
        let name = media::see(desk, &cast.writer, id).await.unwrap().photos.remove(0).name;
        let words = PhotoWords::parse("Perahu di sungai", "Dermaga lama", "Agus Salim", "").unwrap();
        media::tell_photo(desk, &cast.writer, id, &name, &words).await.unwrap();
        release::submit(desk, &cast.writer, id, 1).await.unwrap();
        assert_eq!(refusal(media::take_down(desk, officer, id, &name, REASON).await), Refusal::State);
        release::publish(desk, officer, id, 1, Publication::Now, None).await.unwrap();
        recordable(desk, false).await;
        assert!(media::take_down(desk, officer, id, &name, REASON).await.is_err());
        recordable(desk, true).await;
        assert_eq!(media::see(desk, officer, id).await.unwrap().photos.len(), 1, "without its entry it stays");
        assert_eq!(subjects(desk, &sequencer, PublicAct::PhotoTakenDown).await, none());
        media::take_down(desk, officer, id, &name, REASON).await.unwrap();
        assert_eq!(refusal(media::take_down(desk, officer, id, &name, REASON).await), Refusal::NotFound);
        assert_eq!(subjects(desk, &sequencer, PublicAct::PhotoTakenDown).await, [format!("release/{id}")]);
    });
}
