//! Invitations and the taking of rights.

use desk::people::{self, Acceptance, Invite, Way};
use desk::{Actor, Desk, import, mail, register, session};
use domain::organisation::{Kind, OrganisationDetails, TypedOrganisation};
use domain::right::{Act, Right};
use domain::table::{Sheet, Verdict, Wrong};
use domain::{FieldError, Refusal};
use store::event::{self, EventKind};
use store::membership;

use crate::cast::{self, Cast, fields, loaded, refusal};
use crate::databases::on_both;

const EMAIL: &str = "tono@kominfo.example";

fn invite(right: Right) -> Invite {
    Invite { email: EMAIL.to_owned(), right: right.as_str().to_owned(), office: "Staf Layanan Informasi".to_owned() }
}

fn acceptance(password: &str) -> Acceptance {
    Acceptance { name: "Tono Hutan".to_owned(), password: password.to_owned() }
}

const PASSWORD: &str = "bekantan di tepi rawa";

async fn signed_in(desk: &Desk) -> Actor {
    let token = session::sign_in(desk, EMAIL, PASSWORD, cast::visit("Ponsel")).await.unwrap().inside().unwrap();
    session::actor(desk, &token).await.unwrap().unwrap()
}

#[test]
fn an_invitation_makes_an_account_once() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let token = people::invite(desk, &administrator, cast.office, &invite(Right::Writer)).await.unwrap();
        let (shown, known) = people::invitation(desk, &token).await.unwrap();
        assert_eq!((shown.email.as_str(), shown.right, known), (EMAIL, Right::Writer, false));
        let errors = fields(people::accept(desk, &token, &Acceptance::default()).await);
        assert_eq!([errors.of("name"), errors.of("password")], [Some(FieldError::Empty); 2]);
        people::accept(desk, &token, &acceptance(PASSWORD)).await.unwrap();
        assert_eq!(refusal(people::accept(desk, &token, &acceptance(PASSWORD)).await), Refusal::Link);
        assert_eq!(refusal(people::invitation(desk, &token).await), Refusal::Link);
        let actor = signed_in(desk).await;
        assert!(actor.may(Act::WriteRelease, cast.office) && !actor.may(Act::IssueRelease, cast.office));
        let place = actor.memberships.first().unwrap();
        assert_eq!((actor.person.name.as_str(), place.office.as_str()), ("Tono Hutan", "Staf Layanan Informasi"));
        let events = event::of_person(&mut desk.db.read().await.unwrap(), actor.person.id, 10).await.unwrap();
        let mut told: Vec<_> = events.iter().map(|event| (event.kind.as_str(), event.actor.is_some())).collect();
        told.sort_unstable();
        assert_eq!(told, [("password_chosen", false), ("right_given", true), ("signed_in", false)]);
    });
}

#[test]
fn an_account_gets_a_further_right_only_with_its_password() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let first = people::invite(desk, &administrator, cast.office, &invite(Right::Writer)).await.unwrap();
        people::accept(desk, &first, &acceptance(PASSWORD)).await.unwrap();
        let second = people::invite(desk, &administrator, cast.office, &invite(Right::PressOfficer)).await.unwrap();
        assert!(people::invitation(desk, &second).await.unwrap().1);
        for (wrong, error) in [("", FieldError::Empty), ("bukan kata sandi saya", FieldError::Wrong)] {
            let errors = fields(people::accept(desk, &second, &acceptance(wrong)).await);
            assert_eq!(errors.of("password"), Some(error));
        }
        assert!(!signed_in(desk).await.may(Act::IssueRelease, cast.office));
        people::accept(desk, &second, &acceptance(PASSWORD)).await.unwrap();
        let actor = signed_in(desk).await;
        assert!(actor.may(Act::IssueRelease, cast.office));
        assert_eq!(actor.person.name, "Tono Hutan");
    });
}

#[test]
fn two_invitations_of_one_new_address_accepted_at_once_make_one_account() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let one = people::invite(desk, &administrator, cast.office, &invite(Right::Writer)).await.unwrap();
        let two = people::invite(desk, &administrator, cast.office, &invite(Right::Viewer)).await.unwrap();
        let given = acceptance(PASSWORD);
        let (first, second) = tokio::join!(people::accept(desk, &one, &given), people::accept(desk, &two, &given));
        let late = if first.is_ok() { second } else { first };
        if late.is_err() {
            assert_eq!(refusal(late), Refusal::ChangedMeanwhile);
            let link = if people::invitation(desk, &one).await.is_ok() { &one } else { &two };
            people::accept(desk, link, &given).await.unwrap();
        }
        assert_eq!(signed_in(desk).await.memberships.len(), 2);
    });
}

#[test]
fn a_link_ends_after_a_week_and_with_the_right_of_who_gave_it() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let [administrator, other] = [cast.member(Right::Administrator).await, cast.member(Right::Administrator).await];
        let token = people::invite(desk, &administrator, cast.office, &invite(Right::Administrator)).await.unwrap();
        let place = administrator.memberships.first().unwrap().id;
        people::remove(desk, &other, cast.office, place).await.unwrap();
        assert_eq!(refusal(people::accept(desk, &token, &acceptance(PASSWORD)).await), Refusal::Link);
        let token = people::invite(desk, &other, cast.office, &invite(Right::Writer)).await.unwrap();
        cast.clock.advance(7 * 24 * 3_600_000 - 1);
        assert!(people::invitation(desk, &token).await.is_ok());
        cast.clock.advance(1);
        assert_eq!(refusal(people::invitation(desk, &token).await), Refusal::Link);
        assert_eq!(refusal(people::accept(desk, &token, &acceptance(PASSWORD)).await), Refusal::Link);
    });
}

#[test]
fn what_is_no_invitation_is_told_field_by_field() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let administrator = cast.member(Right::Administrator).await;
        let wrong = Invite { email: "tono".to_owned(), right: "raja".to_owned(), office: "x".repeat(121) };
        let errors = fields(people::invite(&cast.desk, &administrator, cast.office, &wrong).await);
        assert_eq!(errors.of("email"), Some(FieldError::NotAnEmail));
        assert_eq!(errors.of("right"), Some(FieldError::NotAChoice));
        assert_eq!(errors.of("office"), Some(FieldError::TooLong { most: 120 }));
    });
}

#[test]
fn a_right_that_is_taken_is_gone_at_once_and_its_subject_can_read_who_took_it() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let administrator = cast.member(Right::Administrator).await;
        let place = cast.writer.memberships.first().unwrap().id;
        people::remove(&cast.desk, &administrator, cast.office, place).await.unwrap();
        assert_eq!(loaded(&cast.desk, cast.writer.person.id).await.memberships, []);
        assert_eq!(refusal(people::remove(&cast.desk, &administrator, cast.office, place).await), Refusal::NotFound);
        let mut conn = cast.desk.db.read().await.unwrap();
        let event = event::of_person(&mut conn, cast.writer.person.id, 1).await.unwrap().remove(0);
        assert_eq!((event.kind, event.detail.as_str()), (EventKind::RightTaken, "writer"));
        assert_eq!(event.actor, Some(administrator.person.name));
    });
}

#[test]
fn one_administrator_stays_also_when_two_remove_each_other_at_once() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let [one, two] = [cast.member(Right::Administrator).await, cast.member(Right::Administrator).await];
        let [first, second] = [&one, &two].map(|actor| actor.memberships.first().unwrap().id);
        let (a, b) = tokio::join!(
            people::remove(desk, &one, cast.office, second),
            people::remove(desk, &two, cast.office, first)
        );
        let refused = if a.is_ok() { b } else { a };
        assert_eq!(refusal(refused), Refusal::LastAdministrator);
        let left =
            membership::of_organisation(&mut desk.db.read().await.unwrap(), cast.office, desk.now()).await.unwrap();
        assert_eq!(left.iter().filter(|place| place.right == Right::Administrator).count(), 1);
    });
}

#[test]
fn a_withdrawn_invitation_opens_nothing_and_mails_nothing() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let token = people::invite(desk, &administrator, cast.office, &invite(Right::Writer)).await.unwrap();
        let viewer = people::invite(desk, &administrator, cast.office, &invite(Right::Viewer)).await.unwrap();
        let writer = (EMAIL, "writer");
        let stranger = cast.stranger().await;
        assert_eq!(refusal(people::withdraw(desk, &cast.writer, cast.office, writer).await), Refusal::NotAllowed);
        assert_eq!(refusal(people::withdraw(desk, &stranger, cast.office, writer).await), Refusal::NotFound);
        for nothing in [("", ""), (EMAIL, "raja"), (EMAIL, "editor"), ("rina@kominfo.example", "writer")] {
            let refused = refusal(people::withdraw(desk, &administrator, cast.office, nothing).await);
            assert_eq!(refused, Refusal::NotFound, "{nothing:?}");
        }
        people::withdraw(desk, &administrator, cast.office, writer).await.unwrap();
        assert_eq!(refusal(people::accept(desk, &token, &acceptance(PASSWORD)).await), Refusal::Link);
        assert_eq!(refusal(people::withdraw(desk, &administrator, cast.office, writer).await), Refusal::NotFound);
        people::accept(desk, &viewer, &acceptance(PASSWORD)).await.unwrap();
        let mail = Way::Mail("id");
        people::invite_by(desk, &administrator, cast.office, &invite(Right::Editor), mail).await.unwrap();
        people::withdraw(desk, &administrator, cast.office, (EMAIL, "editor")).await.unwrap();
        let letters = sent(desk).await;
        assert!(letters.is_empty(), "{letters:?}");
    });
}

/// The letters that would leave now, each as whom it is for.
async fn sent(desk: &Desk) -> Vec<String> {
    let mut letters = Vec::new();
    while let Some(letter) = mail::take(desk).await.unwrap() {
        mail::sent(desk, &letter).await.unwrap();
        letters.push(letter.recipient.as_str().to_owned());
    }
    letters
}

#[test]
fn the_first_administrator_of_an_organisation_is_invited_by_who_keeps_the_register() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let keeper = cast.member(Right::Administrator).await;
        let typed = TypedOrganisation { name: "Serikat Media Hulu", level: "provincial", ..Default::default() };
        let details = OrganisationDetails::parse(Kind::Association, typed).unwrap();
        let there = register::add(desk, &keeper, &details).await.unwrap();
        let first = invite(Right::Administrator);
        let lacks = async || register::see(desk, &keeper, there).await.unwrap().lacks_administrator;
        assert!(lacks().await);
        // Only who keeps the register, and only an administrator.
        assert_eq!(refusal(people::invite(desk, &cast.officer, there, &first).await), Refusal::NotFound);
        assert_eq!(refusal(people::invite(desk, &keeper, there, &invite(Right::Editor)).await), Refusal::NotFound);
        register::close(desk, &keeper, there, "Bubar menurut musyawarah.").await.unwrap();
        assert_eq!(refusal(people::invite(desk, &keeper, there, &first).await), Refusal::NotFound);
        register::reopen(desk, &keeper, there).await.unwrap();
        let [token, late] = [
            people::invite(desk, &keeper, there, &first).await.unwrap(),
            people::invite_from_outside(
                desk,
                "serikat-media-hulu",
                &Invite { email: "rina@smh.example".to_owned(), ..first.clone() },
            )
            .await
            .unwrap(),
        ];
        assert_eq!(register::see(desk, &keeper, there).await.unwrap().invited.len(), 2);
        people::accept(desk, &token, &acceptance(PASSWORD)).await.unwrap();
        let actor = signed_in(desk).await;
        assert!(actor.may(Act::ManagePeople, there) && !lacks().await);
        // There is one now, who says who else comes; what the keeper had sent opens nothing any more.
        let given = acceptance(PASSWORD);
        assert_eq!(refusal(people::accept(desk, &late, &given).await), Refusal::Link);
        assert_eq!(refusal(people::invite(desk, &keeper, there, &first).await), Refusal::NotFound);
        let whom = ("rina@smh.example", "administrator");
        assert_eq!(refusal(people::withdraw(desk, &keeper, there, whom).await), Refusal::NotFound);
        people::withdraw(desk, &actor, there, whom).await.unwrap();
        people::invite(desk, &actor, there, &invite(Right::Secretary)).await.unwrap();
    });
}

const TABLE: &str = "Nama;Jabatan;Surel;Hak;HP\n\
    Tono Hutan;Staf;TONO@kominfo.example;penulis;0811\n\
    Rina Wati;;rina@kominfo.example;raja;\n\
    Tono Hutan;;tono@kominfo.example;Penulis;\n\
    Tono Hutan;;tono@kominfo.example;pembaca;\n";

#[test]
fn a_table_of_people_invites_them_as_its_preview_said_and_keeps_no_names() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let about = (cast.office, Sheet::People);
        let bytes = || TABLE.as_bytes().to_vec();
        assert_eq!(refusal(import::upload(desk, &cast.officer, about, "x.csv", bytes()).await), Refusal::NotAllowed);
        let id = import::upload(desk, &administrator, about, "x.csv", bytes()).await.unwrap();
        assert_eq!(refusal(import::preview(desk, &cast.officer, id).await), Refusal::NotAllowed);
        let preview = import::preview(desk, &administrator, id).await.unwrap();
        let told: Vec<_> = preview.lines.iter().map(|(_, judged)| judged.verdict.clone()).collect();
        let (writer, viewer) = (Verdict::NewInvitation(Right::Writer), Verdict::NewInvitation(Right::Viewer));
        assert_eq!(told, [writer, Verdict::Wrong(Wrong::Cells), Verdict::Repeats(2), viewer]);
        assert_eq!(preview.unread, ["HP"]);
        let taken = import::take(desk, &administrator, id, &preview.seal, Way::Hand).await.unwrap();
        assert_eq!((taken.invitations, taken.links.len(), taken.left), (2, 2, 1));
        let (whom, link) = taken.links.first().unwrap();
        assert_eq!(whom, EMAIL);
        people::accept(desk, link, &acceptance(PASSWORD)).await.unwrap();
        let actor = signed_in(desk).await;
        assert_eq!(actor.memberships.first().unwrap().office, "Staf");
        // The same table again invites nobody, and by mail no link is shown.
        let again = import::upload(desk, &administrator, about, "x.csv", bytes()).await.unwrap();
        let seen = import::preview(desk, &administrator, again).await.unwrap();
        assert!(seen.lines.iter().all(|(_, judged)| !judged.verdict.adds()));
        let others = "surel,hak\nlina@kominfo.example,verifikator\n".as_bytes().to_vec();
        let mailed = import::upload(desk, &administrator, about, "x.csv", others).await.unwrap();
        let seal = import::preview(desk, &administrator, mailed).await.unwrap().seal;
        let taken = import::take(desk, &administrator, mailed, &seal, Way::Mail("en")).await.unwrap();
        assert_eq!((taken.invitations, taken.links.len()), (1, 0));
        let letters = sent(desk).await;
        assert!(letters == ["lina@kominfo.example"], "{letters:?}");
        // Nobody's mailbox is filled by withdrawing and importing again: the sixth within an hour is refused, and nothing is taken.
        for turn in 2..=6 {
            people::withdraw(desk, &administrator, cast.office, ("lina@kominfo.example", "verifier")).await.unwrap();
            let others = "surel,hak\nlina@kominfo.example,verifikator\n".as_bytes().to_vec();
            let mailed = import::upload(desk, &administrator, about, "x.csv", others).await.unwrap();
            let seal = import::preview(desk, &administrator, mailed).await.unwrap().seal;
            let taken = import::take(desk, &administrator, mailed, &seal, Way::Mail("en")).await;
            match turn {
                6 => assert!(matches!(refusal(taken), Refusal::TooMany { .. })),
                _ => assert_eq!(taken.unwrap().invitations, 1, "{turn}"),
            }
        }
    });
}

#[test]
fn a_right_with_a_last_day_is_over_after_it_and_one_administrator_stays_without_an_end() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let administrator = cast.member(Right::Administrator).await;
        let own = administrator.memberships.first().unwrap().id;
        let writer = cast.writer.memberships.first().unwrap().id;
        let set = |id, day| people::set_term(desk, &administrator, cast.office, (id, day));
        for (day, error) in [("kapan-kapan", FieldError::NotADay), ("2026-08-31", FieldError::Past)] {
            assert_eq!(fields(set(writer, day).await).of("until"), Some(error), "{day}");
        }
        assert_eq!(
            refusal(set(own, "2027-01-31").await),
            Refusal::NotAllowed,
            "nobody sets the end of their own power"
        );
        let second = cast.member(Right::Administrator).await;
        let other = second.memberships.first().unwrap().id;
        people::set_term(desk, &second, cast.office, (own, "31/1/2027")).await.unwrap();
        assert_eq!(refusal(set(other, "2027-01-31").await), Refusal::LastAdministrator);
        // On this clock it is 16.00 WITA; the day lasts eight hours more.
        set(writer, " 2026-09-01 ").await.unwrap();
        cast.clock.advance(8 * 3_600_000 - 1);
        let actor = loaded(desk, cast.writer.person.id).await;
        assert!(actor.may(Act::WriteRelease, cast.office), "the last moment of the last day");
        cast.clock.advance(1);
        assert!(!loaded(desk, cast.writer.person.id).await.may(Act::See, cast.office));
        assert_eq!(refusal(set(writer, "").await), Refusal::NotFound, "over is over");
        let events = event::of_person(&mut desk.db.read().await.unwrap(), cast.writer.person.id, 9).await.unwrap();
        assert!(events.iter().any(|event| event.kind == EventKind::RightTerm && event.actor.is_some()));
        let editor = cast.member(Right::Editor).await;
        assert_eq!(refusal(people::set_term(desk, &editor, cast.office, (own, "")).await), Refusal::NotAllowed);
    });
}
