//! Several organisations for one account: rights are those of the one that was chosen, and nothing of the others shows meanwhile.

use desk::people::{self, Acceptance, Invite};
use desk::{Actor, Desk, recovery, release, session};
use domain::Refusal;
use domain::id::OrganisationId;
use domain::right::{Act, Right};
use store::{membership, organisation};

use crate::cast::{self, Cast, draft, refusal};
use crate::databases::on_both;

const EMAIL: &str = "sari@kominfo.example";
const PASSWORD: &str = "perahu di hulu sungai";

async fn signed_in(desk: &Desk) -> (String, Actor) {
    let token = session::sign_in(desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
    let actor = session::actor(desk, &token).await.unwrap().unwrap();
    (token, actor)
}

/// Somebody who runs an office of their own, and writes in another one; that other one, and its administrator.
async fn of_two(cast: &Cast) -> (OrganisationId, Actor) {
    cast::set_up(&cast.desk).await;
    let administrator = cast.member(Right::Administrator).await;
    let invite = Invite { email: EMAIL.to_owned(), right: "writer".to_owned(), office: String::new() };
    let link = people::invite(&cast.desk, &administrator, cast.office, &invite).await.unwrap();
    assert!(people::invitation(&cast.desk, &link).await.unwrap().1, "the account is known");
    let before = signed_in(&cast.desk).await.1.memberships.len();
    let acceptance = Acceptance { name: "Nama Lain".to_owned(), password: PASSWORD.to_owned() };
    people::accept(&cast.desk, &link, &acceptance).await.unwrap();
    let (_, actor) = signed_in(&cast.desk).await;
    assert_eq!(
        (actor.memberships.len(), actor.person.name.as_str()),
        (before, "Sari Wulan"),
        "nothing changes by itself"
    );
    (actor.memberships.first().unwrap().organisation, administrator)
}

#[test]
fn rights_are_those_of_the_organisation_that_was_chosen() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let (own, _) = of_two(&cast).await;
        let (token, actor) = signed_in(desk).await;
        assert!(actor.may(Act::ManagePeople, own) && !actor.may(Act::See, cast.office));
        assert_eq!(refusal(release::create(desk, &actor, cast.office, &draft("Jembatan")).await), Refusal::NotFound);
        let draft_here = release::create(desk, &actor, own, &draft("Pasar dibuka")).await.unwrap();
        session::choose(desk, &actor, cast.office).await.unwrap();
        let actor = session::actor(desk, &token).await.unwrap().unwrap();
        assert!(actor.may(Act::WriteRelease, cast.office) && !actor.may(Act::IssueRelease, cast.office));
        assert!(!actor.may(Act::See, own));
        assert_eq!(refusal(release::see(desk, &actor, draft_here).await.map(drop)), Refusal::NotFound);
        let wanted =
            Invite { email: "budi@kominfo.example".to_owned(), right: "writer".to_owned(), office: String::new() };
        assert_eq!(refusal(people::invite(desk, &actor, own, &wanted).await), Refusal::NotFound);
        assert_eq!(refusal(people::invite(desk, &actor, cast.office, &wanted).await), Refusal::NotAllowed);
    });
}

#[test]
fn only_an_organisation_with_a_place_is_chosen_and_a_place_that_ends_is_left() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let (own, administrator) = of_two(&cast).await;
        let (token, actor) = signed_in(desk).await;
        let strange = cast::organisation(desk, "Biro Umum").await;
        assert_eq!(refusal(session::choose(desk, &actor, strange).await), Refusal::NotFound);
        session::choose(desk, &actor, cast.office).await.unwrap();
        cast.clock.advance(1);
        let (_, later) = signed_in(desk).await;
        assert!(later.may(Act::See, cast.office), "a new session goes on where the last one worked");
        let places =
            membership::of_person(&mut desk.db.read().await.unwrap(), actor.person.id, desk.now()).await.unwrap();
        let there = places.iter().find(|place| place.organisation == cast.office).unwrap();
        people::remove(desk, &administrator, cast.office, there.id).await.unwrap();
        let actor = session::actor(desk, &token).await.unwrap().unwrap();
        assert!(actor.may(Act::ManagePeople, own) && !actor.may(Act::See, cast.office));
        assert_eq!(refusal(session::choose(desk, &actor, cast.office).await), Refusal::NotFound);
    });
}

#[test]
fn an_administrator_of_one_of_them_makes_no_link_to_the_whole_account() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (own, administrator) = of_two(&cast).await;
        let (_, actor) = signed_in(&cast.desk).await;
        let made = recovery::make(&cast.desk, &administrator, cast.office, actor.person.id).await;
        assert_eq!(refusal(made), Refusal::NotAllowed);
        cast::place(&cast.desk, administrator.person.id, own, Right::Administrator).await;
        assert!(recovery::make(&cast.desk, &administrator, cast.office, actor.person.id).await.is_ok());
    });
}

#[test]
fn who_accepts_a_further_place_signs_in_there_and_later_where_they_worked_last() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        cast::set_up(desk).await;
        signed_in(desk).await;
        cast.clock.advance(1);
        let administrator = cast.member(Right::Administrator).await;
        let invite = Invite { email: EMAIL.to_owned(), right: "writer".to_owned(), office: String::new() };
        let link = people::invite(desk, &administrator, cast.office, &invite).await.unwrap();
        let acceptance = Acceptance { name: String::new(), password: PASSWORD.to_owned() };
        people::accept(desk, &link, &acceptance).await.unwrap();
        cast.clock.advance(1);
        let (_, actor) = signed_in(desk).await;
        assert!(actor.may(Act::WriteRelease, cast.office), "the new place");
        let own =
            organisation::of_person(&mut desk.db.read().await.unwrap(), actor.person.id, desk.now()).await.unwrap();
        let own = own.iter().find(|known| known.id != cast.office).unwrap().id;
        session::choose(desk, &actor, own).await.unwrap();
        cast.clock.advance(1);
        assert!(signed_in(desk).await.1.may(Act::ManagePeople, own), "where they worked last");
    });
}
