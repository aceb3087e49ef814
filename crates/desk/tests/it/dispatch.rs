//! Releases by mail on both databases: who gets one, when, how often, and what becomes of it when something comes between.

use std::time::Duration;

use desk::directory::{accreditation, contact, outlet};
use desk::dispatch::{self, Issued, Listed, Mailing};
use desk::mail::{self, Message, Outgoing};
use desk::release::{self, Correction, Publication};
use desk::{Desk, recovery};
use domain::Refusal;
use domain::directory::{ContactDetails, OutletDetails};
use domain::dispatch::{Audience, Kind, LeftOut, State};
use domain::id::{ContactId, OutletId, ReleaseId};
use store::recipient::Sought;
use store::{export, outbox};

use crate::cast::{Cast, draft, fields, refusal};
use crate::databases::on_both;

const HOUR: i64 = 3_600_000;
const REASON: &str = "Tanggal acara keliru.";

/// An accredited outlet with contacts at these addresses.
pub(crate) async fn accredited(cast: &Cast, name: &str, emails: &[&str]) -> (OutletId, Vec<ContactId>) {
    let details = OutletDetails::parse([name, "", ""]).unwrap();
    let id = outlet::add(&cast.desk, &cast.officer, cast.office, &details).await.unwrap();
    accreditation::give(&cast.desk, &cast.officer, id, "6").await.unwrap();
    let mut contacts = Vec::new();
    for email in emails {
        let details = ContactDetails::parse(["", "", email]).unwrap();
        contacts.push(contact::add(&cast.desk, &cast.officer, id, &details).await.unwrap());
    }
    (id, contacts)
}

/// A release for all accredited outlets.
pub(crate) async fn published(cast: &Cast, when: Publication) -> ReleaseId {
    let id = cast.submitted().await;
    release::publish(&cast.desk, &cast.officer, id, 1, when, Some(Audience::Accredited)).await.unwrap();
    id
}

/// Takes all that is due, as a postman whose server takes everything.
async fn carried(desk: &Desk) -> Vec<(String, Issued)> {
    let mut all = Vec::new();
    loop {
        while let Some(letter) = mail::take(desk).await.unwrap() {
            all.push(told(&letter));
            mail::sent(desk, &letter).await.unwrap();
        }
        if dispatch::post(desk).await.unwrap() == 0 {
            all.sort_by(|one, other| one.0.cmp(&other.0));
            return all;
        }
    }
}

fn told(letter: &Outgoing) -> (String, Issued) {
    let Message::Release(issued) = &letter.message else { panic!("another letter") };
    (letter.recipient.as_str().to_owned(), (**issued).clone())
}

fn addresses(carried: &[(String, Issued)]) -> Vec<&str> {
    carried.iter().map(|(address, _)| address.as_str()).collect()
}

async fn mailing(cast: &Cast, id: ReleaseId) -> Mailing {
    dispatch::read(&cast.desk, &cast.officer, &cast.seen(id).await.release).await.unwrap()
}

pub(crate) async fn listed(cast: &Cast, id: ReleaseId, sought: Sought) -> Listed {
    dispatch::outlets(&cast.desk, &cast.officer, &cast.seen(id).await.release, sought).await.unwrap()
}

/// How many letters of the release's dispatches are sent, wait, failed, were dropped.
async fn states(cast: &Cast, id: ReleaseId) -> Vec<[usize; 4]> {
    let known = mailing(cast, id).await.dispatches;
    known.iter().map(|known| State::ALL.map(|state| known.of(state))).map(|[w, s, f, d]| [s, w, f, d]).collect()
}

async fn corrected(cast: &Cast, id: ReleaseId, headline: &str, tell: bool) {
    let revision = cast.seen(id).await.release.revision;
    let correction = Correction { text: draft(headline), reason: REASON.to_owned(), tell, kept: None };
    release::correct(&cast.desk, &cast.officer, id, revision, &correction).await.unwrap();
}

#[test]
fn a_release_goes_to_the_contacts_of_outlets_accredited_then_once_it_can_be_read_and_not_before() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        accredited(&cast, "Kabar Merdu", &["a@merdu.example", "b@merdu.example"]).await;
        let (ended, _) = accredited(&cast, "Suara Hilir", &["c@hilir.example"]).await;
        accredited(&cast, "Warta Kota", &[]).await;
        let from = cast.desk.now().checked_add(Duration::from_hours(1)).unwrap();
        let id = published(&cast, Publication::From(from)).await;
        accreditation::end(&cast.desk, &cast.officer, ended).await.unwrap();
        accredited(&cast, "Zona Pesisir", &["d@zona.example"]).await;
        let known = mailing(&cast, id).await;
        assert_eq!(known.reached(Audience::Accredited), (2, 3));
        let details = OutletDetails::parse(["Tepi Danau", "", ""]).unwrap();
        let never = outlet::add(&cast.desk, &cast.officer, cast.office, &details).await.unwrap();
        dispatch::choose(&cast.desk, &cast.officer, id, &[never], &[never]).await.unwrap();
        let all = listed(&cast, id, Sought::default()).await;
        let why: Vec<_> = all.recipients.iter().map(|known| known.reach.left_out()).collect();
        let [no_address, not_accredited] = [LeftOut::NoAddress, LeftOut::NotAccredited].map(Some);
        assert_eq!(why, [None, Some(LeftOut::Ended), not_accredited, no_address, None]);
        assert_eq!(all.recipients[1].reach.over_since(), Some(cast.desk.now()));
        assert_eq!(all.chosen, 1);
        dispatch::choose(&cast.desk, &cast.officer, id, &[never], &[]).await.unwrap();
        assert_eq!(carried(&cast.desk).await, []);
        cast.clock.advance(HOUR - 1);
        assert_eq!(carried(&cast.desk).await, []);
        assert_eq!(outbox::count(&mut cast.desk.db.read().await.unwrap()).await.unwrap(), (0, 0));
        cast.clock.advance(1);
        let went = carried(&cast.desk).await;
        assert_eq!(addresses(&went), ["a@merdu.example", "b@merdu.example", "d@zona.example"]);
        assert!(went.iter().all(|(_, issued)| issued.kind == Kind::Release && issued.office == "Diskominfo"));
        assert_eq!(states(&cast, id).await, [[3, 0, 0, 0]]);
        cast.clock.advance(24 * HOUR);
        dispatch::order(&cast.desk, &cast.officer, id, Some(Audience::Accredited)).await.unwrap();
        assert_eq!(carried(&cast.desk).await, [], "whoever has it gets it no second time");
        accredited(&cast, "Pena Seraya", &["e@pena.example"]).await;
        dispatch::order(&cast.desk, &cast.officer, id, Some(Audience::Accredited)).await.unwrap();
        assert_eq!(addresses(&carried(&cast.desk).await), ["e@pena.example"]);
    });
}

#[test]
fn an_accreditation_that_ran_out_under_the_embargo_counts_no_more() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        accredited(&cast, "Kabar Merdu", &["a@merdu.example"]).await;
        let from = cast.desk.now().checked_add(Duration::from_hours(9_600)).unwrap();
        let id = published(&cast, Publication::From(from)).await;
        let known = mailing(&cast, id).await;
        assert_eq!((known.at, known.reached(Audience::Accredited)), (from, (0, 0)), "worked out for that day");
        assert_eq!(known.tallies.iter().map(|known| known.left_out).collect::<Vec<_>>(), [Some(LeftOut::Ended)]);
        cast.clock.advance(400 * 24 * HOUR);
        assert_eq!(carried(&cast.desk).await, []);
    });
}

#[test]
fn only_chosen_outlets_get_what_was_ordered_for_them_and_an_order_under_embargo_is_taken_back() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (merdu, _) = accredited(&cast, "Kabar Merdu", &["a@merdu.example"]).await;
        let (hilir, _) = accredited(&cast, "Suara Hilir", &["c@hilir.example"]).await;
        let id = cast.submitted().await;
        dispatch::choose(&cast.desk, &cast.officer, id, &[merdu, hilir], &[merdu, hilir]).await.unwrap();
        dispatch::choose(&cast.desk, &cast.officer, id, &[merdu], &[]).await.unwrap();
        assert_eq!(mailing(&cast, id).await.reached(Audience::Chosen), (1, 1));
        let from = cast.desk.now().checked_add(Duration::from_hours(1)).unwrap();
        let to = Some(Audience::Chosen);
        let order = |to| dispatch::order(&cast.desk, &cast.officer, id, to);
        assert_eq!(refusal(order(to).await), Refusal::State, "it is not published");
        release::publish(&cast.desk, &cast.officer, id, 1, Publication::From(from), to).await.unwrap();
        order(None).await.unwrap();
        assert_eq!(refusal(order(None).await), Refusal::State, "nothing waits");
        cast.clock.advance(HOUR);
        assert_eq!(carried(&cast.desk).await, []);
        order(to).await.unwrap();
        assert_eq!(addresses(&carried(&cast.desk).await), ["c@hilir.example"]);
        assert_eq!(refusal(order(None).await), Refusal::State, "it went out");
    });
}

#[test]
fn a_correction_goes_to_who_has_an_older_text_and_a_withdrawal_to_who_has_any() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        accredited(&cast, "Kabar Merdu", &["a@merdu.example"]).await;
        let id = published(&cast, Publication::Now).await;
        assert_eq!(carried(&cast.desk).await.len(), 1);
        let (late, _) = accredited(&cast, "Suara Hilir", &["c@hilir.example"]).await;
        cast.clock.advance(1_000);
        corrected(&cast, id, "Dua ruas jalan dibuka", true).await;
        dispatch::order(&cast.desk, &cast.officer, id, Some(Audience::Accredited)).await.unwrap();
        let went = carried(&cast.desk).await;
        let kinds: Vec<_> = went.iter().map(|(address, issued)| (address.as_str(), issued.kind)).collect();
        assert_eq!(kinds, [("a@merdu.example", Kind::Correction), ("c@hilir.example", Kind::Release)]);
        assert!(went.iter().all(|(_, issued)| issued.release.headline == "Dua ruas jalan dibuka"));
        assert_eq!(went[0].1.correction, REASON);
        cast.clock.advance(1_000);
        corrected(&cast, id, "Satu ruas jalan dibuka", false).await;
        assert_eq!(carried(&cast.desk).await, [], "the box was not ticked");
        accreditation::end(&cast.desk, &cast.officer, late).await.unwrap();
        cast.clock.advance(1_000);
        release::withdraw(&cast.desk, &cast.officer, id, REASON, true).await.unwrap();
        let went = carried(&cast.desk).await;
        assert_eq!(addresses(&went), ["a@merdu.example", "c@hilir.example"], "who has it hears of it");
        assert!(went.iter().all(|(_, issued)| issued.kind == Kind::Withdrawal && issued.release.body.is_empty()));
        let silent = cast.published(Publication::Now).await;
        release::withdraw(&cast.desk, &cast.officer, silent, REASON, true).await.unwrap();
        assert_eq!(carried(&cast.desk).await, [], "nobody has it by mail");
    });
}

#[test]
fn what_was_withdrawn_before_its_moment_or_before_its_turn_is_not_told() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        accredited(&cast, "Kabar Merdu", &["a@merdu.example"]).await;
        let from = cast.desk.now().checked_add(Duration::from_hours(1)).unwrap();
        let early = published(&cast, Publication::From(from)).await;
        release::withdraw(&cast.desk, &cast.officer, early, REASON, true).await.unwrap();
        cast.clock.advance(HOUR);
        assert_eq!(carried(&cast.desk).await, []);
        let id = published(&cast, Publication::Now).await;
        assert_eq!(dispatch::post(&cast.desk).await.unwrap(), 1);
        cast.clock.advance(1_000);
        release::withdraw(&cast.desk, &cast.officer, id, REASON, true).await.unwrap();
        assert_eq!(carried(&cast.desk).await, []);
        assert_eq!(states(&cast, id).await, [[0, 0, 0, 1], [0, 0, 0, 0]]);
    });
}

#[test]
fn a_letter_under_way_during_a_correction_is_followed_by_it() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        accredited(&cast, "Kabar Merdu", &["a@merdu.example"]).await;
        let id = published(&cast, Publication::Now).await;
        assert_eq!(dispatch::post(&cast.desk).await.unwrap(), 1);
        let under_way = mail::take(&cast.desk).await.unwrap().unwrap();
        cast.clock.advance(1_000);
        corrected(&cast, id, "Dua ruas jalan dibuka", true).await;
        assert_eq!(carried(&cast.desk).await, [], "nobody is known to have it");
        mail::sent(&cast.desk, &under_way).await.unwrap();
        let went = carried(&cast.desk).await;
        assert_eq!((went.len(), went[0].1.kind), (1, Kind::Correction));
        assert_eq!(states(&cast, id).await, [[1, 0, 0, 0], [1, 0, 0, 0]]);
    });
}

#[test]
fn a_sender_that_died_sends_the_same_letter_again_and_many_senders_send_each_once() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let emails: Vec<String> = (0..45).map(|number| format!("m{number:02}@merdu.example")).collect();
        let emails: Vec<&str> = emails.iter().map(String::as_str).collect();
        accredited(&cast, "Kabar Merdu", &emails).await;
        let id = published(&cast, Publication::Now).await;
        assert_eq!(dispatch::post(&cast.desk).await.unwrap(), 20);
        assert_eq!(dispatch::post(&cast.desk).await.unwrap(), 0, "a portion at a time");
        let died = mail::take(&cast.desk).await.unwrap().unwrap();
        let (one, other) = tokio::join!(carried(&cast.desk), carried(&cast.desk));
        let mut all: Vec<&str> = addresses(&one).into_iter().chain(addresses(&other)).collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!((one.len() + other.len(), all.len()), (44, 44), "each once");
        cast.clock.advance(5 * 60_000);
        let again = mail::take(&cast.desk).await.unwrap().unwrap();
        assert_eq!((again.id, &again.recipient), (died.id, &died.recipient), "a mailbox sees that it is the same");
        mail::sent(&cast.desk, &again).await.unwrap();
        mail::sent(&cast.desk, &died).await.unwrap();
        assert_eq!((carried(&cast.desk).await, states(&cast, id).await), (Vec::new(), vec![[45, 0, 0, 0]]));
    });
}

#[test]
fn a_server_that_is_away_is_asked_for_one_portion_and_nothing_is_lost() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        crate::cast::set_up(&cast.desk).await;
        let emails: Vec<String> = (0..45).map(|number| format!("m{number:02}@merdu.example")).collect();
        let emails: Vec<&str> = emails.iter().map(String::as_str).collect();
        accredited(&cast, "Kabar Merdu", &emails).await;
        let id = published(&cast, Publication::Now).await;
        dispatch::post(&cast.desk).await.unwrap();
        recovery::ask(&cast.desk, "sari@kominfo.example", "id").await.unwrap();
        let mut asked = Vec::new();
        while let Some(letter) = mail::take(&cast.desk).await.unwrap() {
            mail::failed(&cast.desk, &letter, false, "away").await.unwrap();
            asked.push(matches!(letter.message, Message::Recovery { .. }));
        }
        assert_eq!((asked.len(), asked.iter().filter(|recovery| **recovery).count()), (21, 1));
        assert_eq!(dispatch::post(&cast.desk).await.unwrap(), 0);
        cast.clock.advance(60_000);
        let mut due = Vec::new();
        while let Some(letter) = mail::take(&cast.desk).await.unwrap() {
            due.push(matches!(letter.message, Message::Recovery { .. }));
        }
        assert!(due.contains(&true) && due.len() <= 21, "{due:?}");
        cast.clock.advance(6 * HOUR);
        while let Some(letter) = mail::take(&cast.desk).await.unwrap() {
            mail::sent(&cast.desk, &letter).await.unwrap();
        }
        carried(&cast.desk).await;
        assert_eq!(states(&cast, id).await, [[45, 0, 0, 0]]);
    });
}

#[test]
fn an_address_that_takes_nothing_is_told_with_its_reason_and_tried_again() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        accredited(&cast, "Kabar Merdu", &["a@merdu.example", "b@merdu.example"]).await;
        let id = published(&cast, Publication::Now).await;
        dispatch::post(&cast.desk).await.unwrap();
        while let Some(letter) = mail::take(&cast.desk).await.unwrap() {
            let why = format!("550 <{}> unknown\r\n{}", letter.recipient.as_str(), "x".repeat(900));
            mail::failed(&cast.desk, &letter, true, &why).await.unwrap();
        }
        let mut known = mailing(&cast, id).await;
        // Letters of one moment have no order of their own.
        known.failed.sort_by(|one, other| one.email.cmp(&other.email));
        assert_eq!((known.failed.len(), known.failed[0].outlet.as_deref()), (2, Some("Kabar Merdu")));
        assert_eq!(known.failed[0].email.as_deref(), Some("a@merdu.example"));
        assert!(known.failed[0].reason.starts_with("550 <…> unknown") && known.failed[0].reason.len() < 320);
        let seen = cast.seen(id).await.release;
        let hidden = dispatch::read(&cast.desk, &cast.writer, &seen).await.unwrap();
        assert!(hidden.failed.iter().all(|failed| failed.email.is_none()), "addresses are for who keeps the directory");
        let one = Some(known.failed[1].letter);
        dispatch::try_again(&cast.desk, &cast.officer, id, one).await.unwrap();
        assert_eq!(addresses(&carried(&cast.desk).await), ["b@merdu.example"]);
        let other = published(&cast, Publication::Now).await;
        dispatch::try_again(&cast.desk, &cast.officer, other, Some(known.failed[0].letter)).await.unwrap();
        assert_eq!(states(&cast, id).await, [[1, 0, 1, 0]], "a letter of another release stays as it is");
        dispatch::try_again(&cast.desk, &cast.officer, id, None).await.unwrap();
        dispatch::try_again(&cast.desk, &cast.officer, id, None).await.unwrap();
        assert_eq!(carried(&cast.desk).await.iter().filter(|(to, _)| to == "a@merdu.example").count(), 2);
    });
}

#[test]
fn a_wish_for_the_chosen_ones_takes_nobody_away_from_all() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (chosen, _) = accredited(&cast, "Kabar Merdu", &["a@merdu.example"]).await;
        accredited(&cast, "Suara Hilir", &["c@hilir.example"]).await;
        let id = published(&cast, Publication::Now).await;
        dispatch::choose(&cast.desk, &cast.officer, id, &[chosen], &[chosen]).await.unwrap();
        dispatch::order(&cast.desk, &cast.officer, id, Some(Audience::Chosen)).await.unwrap();
        assert_eq!(addresses(&carried(&cast.desk).await), ["a@merdu.example", "c@hilir.example"]);
    });
}

#[test]
fn a_letter_stopped_on_its_way_stays_dropped_when_it_fails() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        accredited(&cast, "Kabar Merdu", &["a@merdu.example"]).await;
        let id = published(&cast, Publication::Now).await;
        dispatch::post(&cast.desk).await.unwrap();
        let letter = mail::take(&cast.desk).await.unwrap().unwrap();
        dispatch::stop(&cast.desk, &told(&letter).1.stop, true).await.unwrap();
        mail::failed(&cast.desk, &letter, true, "away").await.unwrap();
        assert_eq!(states(&cast, id).await, [[0, 0, 0, 1]]);
        dispatch::try_again(&cast.desk, &cast.officer, id, None).await.unwrap();
        assert_eq!(carried(&cast.desk).await, []);
    });
}

#[test]
fn who_stops_gets_nothing_of_that_office_until_they_take_it_back() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (id, contacts) = accredited(&cast, "Kabar Merdu", &["a@merdu.example", "b@merdu.example"]).await;
        published(&cast, Publication::Now).await;
        let went = carried(&cast.desk).await;
        let [key, other] = [0, 1].map(|index: usize| went[index].1.stop.clone());
        assert!(key != other && key.len() == 64);
        assert_eq!(dispatch::look(&cast.desk, &key).await.unwrap().stopped_at, None, "looking changes nothing");
        let waiting = published(&cast, Publication::Now).await;
        dispatch::post(&cast.desk).await.unwrap();
        cast.clock.advance(1_000);
        let stopped = dispatch::stop(&cast.desk, &key, true).await.unwrap();
        assert_eq!((stopped.office.as_str(), stopped.stopped_at), ("Diskominfo", Some(cast.desk.now())));
        cast.clock.advance(1_000);
        assert_eq!(dispatch::stop(&cast.desk, &key, true).await.unwrap(), stopped, "the same again");
        let went = carried(&cast.desk).await;
        assert_eq!(addresses(&went), ["b@merdu.example"]);
        assert_eq!(went[0].1.stop, other, "the key stays the same");
        assert_eq!(states(&cast, waiting).await, [[1, 0, 0, 1]]);
        let seen = outlet::see(&cast.desk, &cast.officer, id).await.unwrap();
        let shown = seen.contacts.iter().find(|known| known.id == contacts[0]).unwrap();
        assert_eq!(shown.stopped_at, stopped.stopped_at, "the office sees it");
        let changed = ContactDetails::parse(["Tumini", "", "a@merdu.example"]).unwrap();
        contact::change(&cast.desk, &cast.officer, (id, contacts[0]), &changed).await.unwrap();
        published(&cast, Publication::Now).await;
        assert_eq!(carried(&cast.desk).await.len(), 1, "a change of the name is no consent");
        let moved = ContactDetails::parse(["", "", "b2@merdu.example"]).unwrap();
        contact::change(&cast.desk, &cast.officer, (id, contacts[1]), &moved).await.unwrap();
        let old = refusal(dispatch::stop(&cast.desk, &other, true).await);
        assert_eq!(old, Refusal::Link, "who had the mailbox before stops nothing of who has it now");
        assert_eq!(dispatch::stop(&cast.desk, &key, false).await.unwrap().stopped_at, None);
        published(&cast, Publication::Now).await;
        assert_eq!(carried(&cast.desk).await.len(), 2);
        contact::remove(&cast.desk, &cast.officer, (id, contacts[0])).await.unwrap();
        for wrong in [key.as_str(), "", "0", &"f".repeat(64), &other.to_uppercase(), "' OR 1=1 --"] {
            assert_eq!(refusal(dispatch::look(&cast.desk, wrong).await), Refusal::Link, "{wrong}");
            assert_eq!(refusal(dispatch::stop(&cast.desk, wrong, true).await), Refusal::Link, "{wrong}");
        }
    });
}

#[test]
fn an_erased_contact_leaves_no_address_and_no_letter_and_the_key_to_stop_is_in_no_export() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (id, contacts) = accredited(&cast, "Kabar Merdu", &["a@merdu.example", "b@merdu.example"]).await;
        let (gone, _) = accredited(&cast, "Suara Hilir", &["c@hilir.example"]).await;
        let first = published(&cast, Publication::Now).await;
        dispatch::choose(&cast.desk, &cast.officer, first, &[gone], &[gone]).await.unwrap();
        let keys: Vec<String> = carried(&cast.desk).await.into_iter().map(|(_, issued)| issued.stop).collect();
        let waiting = published(&cast, Publication::Now).await;
        dispatch::post(&cast.desk).await.unwrap();
        contact::remove(&cast.desk, &cast.officer, (id, contacts[0])).await.unwrap();
        outlet::remove(&cast.desk, &cast.officer, gone).await.unwrap();
        let mut text = String::new();
        let mut conn = cast.desk.db.snapshot().await.unwrap();
        for table in export::tables(&mut conn).await.unwrap() {
            let each = |row: &str| {
                text.push_str(row);
                true
            };
            export::rows(&mut conn, &table, each).await.unwrap();
        }
        drop(conn);
        assert!(text.contains("b@merdu.example") && !text.contains("a@merdu") && !text.contains("hilir.example"));
        assert!(keys.len() == 3 && keys.iter().all(|key| !text.contains(key)));
        assert_eq!(addresses(&carried(&cast.desk).await), ["b@merdu.example"]);
        assert_eq!(states(&cast, waiting).await, [[1, 0, 0, 2]]);
        cast.clock.advance(1_000);
        corrected(&cast, first, "Dua ruas jalan dibuka", true).await;
        assert_eq!(addresses(&carried(&cast.desk).await), ["b@merdu.example"]);
    });
}

#[test]
fn an_outlet_of_another_office_is_never_chosen() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.submitted().await;
        let stranger = cast.stranger().await;
        let elsewhere = stranger.memberships[0].organisation;
        let details = OutletDetails::parse(["Pena Seraya", "", ""]).unwrap();
        let other = outlet::add(&cast.desk, &stranger, elsewhere, &details).await.unwrap();
        dispatch::choose(&cast.desk, &cast.officer, id, &[other], &[other]).await.unwrap();
        let mut conn = cast.desk.db.snapshot().await.unwrap();
        assert_eq!(export::rows(&mut conn, "chosen_outlet", |_| true).await.unwrap(), 0);
        drop(conn);
        let early = Publication::From(cast.desk.now());
        let past = release::publish(&cast.desk, &cast.officer, id, 1, early, Some(Audience::Accredited)).await;
        assert!(fields(past).of("public_from").is_some());
        assert!(mailing(&cast, id).await.dispatches.is_empty(), "what was not published is not mailed");
    });
}
