//! Every verb and every right: who holds the right does it, another member is not allowed, a stranger finds nothing.

use desk::dispatch;
use desk::people::{self, Invite};
use desk::release::{self, Correction, Publication};
use desk::{Actor, Error};
use domain::Refusal;
use domain::dispatch::Audience;
use domain::right::{Act, Right};
use store::overview::Wanted;

use crate::cast::{Cast, draft};
use crate::databases::on_both;

#[derive(Debug, Clone, Copy)]
enum Verb {
    See,
    List,
    Create,
    Edit,
    Submit,
    GiveBack,
    Publish,
    Correct,
    Withdraw,
    ReadMail,
    ChooseOutlets,
    OrderMail,
    MailAgain,
    Invite,
    Remove,
}

const VERBS: [(Verb, Act); 15] = [
    (Verb::See, Act::See),
    (Verb::List, Act::See),
    (Verb::Create, Act::WriteRelease),
    (Verb::Edit, Act::WriteRelease),
    (Verb::Submit, Act::WriteRelease),
    (Verb::GiveBack, Act::IssueRelease),
    (Verb::Publish, Act::IssueRelease),
    (Verb::Correct, Act::IssueRelease),
    (Verb::Withdraw, Act::IssueRelease),
    (Verb::ReadMail, Act::See),
    (Verb::ChooseOutlets, Act::IssueRelease),
    (Verb::OrderMail, Act::IssueRelease),
    (Verb::MailAgain, Act::IssueRelease),
    (Verb::Invite, Act::ManagePeople),
    (Verb::Remove, Act::ManagePeople),
];

const REASON: &str = "Tanggal acara keliru.";

/// Does the verb, on something that is in a state fit for it.
async fn attempt(cast: &Cast, actor: &Actor, verb: Verb) -> Result<(), Error> {
    let desk = &cast.desk;
    match verb {
        Verb::See => release::see(desk, actor, cast.drafted().await).await.map(drop),
        Verb::List => release::search(desk, actor, cast.office, &Wanted::default(), None).await.map(drop),
        Verb::Create => release::create(desk, actor, cast.office, &draft("Jembatan dibuka")).await.map(drop),
        Verb::Edit => release::edit(desk, actor, cast.drafted().await, 1, &draft("Jembatan ditutup")).await.map(drop),
        Verb::Submit => release::submit(desk, actor, cast.drafted().await, 1).await,
        Verb::GiveBack => release::give_back(desk, actor, cast.submitted().await, REASON).await,
        Verb::Publish => {
            release::publish(desk, actor, cast.submitted().await, 1, Publication::Now, None).await.map(drop)
        }
        Verb::Correct => {
            let correction =
                Correction { text: draft("Jembatan ditutup"), reason: REASON.to_owned(), tell: false, kept: None };
            release::correct(desk, actor, cast.published(Publication::Now).await, 1, &correction).await
        }
        Verb::Withdraw => release::withdraw(desk, actor, cast.published(Publication::Now).await, REASON, false).await,
        Verb::ReadMail => {
            let release = cast.seen(cast.published(Publication::Now).await).await.release;
            dispatch::outlets(desk, actor, &release, store::recipient::Sought::default()).await?;
            dispatch::read(desk, actor, &release).await.map(drop)
        }
        Verb::ChooseOutlets => dispatch::choose(desk, actor, cast.submitted().await, &[], &[]).await,
        Verb::OrderMail => {
            let to = Some(Audience::Accredited);
            dispatch::order(desk, actor, cast.published(Publication::Now).await, to).await
        }
        Verb::MailAgain => dispatch::try_again(desk, actor, cast.published(Publication::Now).await, None).await,
        Verb::Invite => {
            let (email, right) = ("tono@kominfo.example".to_owned(), "viewer".to_owned());
            people::invite(desk, actor, cast.office, &Invite { email, right, office: String::new() }).await.map(drop)
        }
        Verb::Remove => {
            let gone = cast.member(Right::Viewer).await;
            people::remove(desk, actor, cast.office, gone.memberships.first().unwrap().id).await
        }
    }
}

#[test]
fn each_verb_is_done_by_who_may_and_by_nobody_else() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        for right in Right::ALL {
            let actor = cast.member(right).await;
            for (verb, act) in VERBS {
                match attempt(&cast, &actor, verb).await {
                    Ok(()) => assert!(right.allows(act), "{right:?} did {verb:?}"),
                    Err(Error::Refusal(Refusal::NotAllowed)) => {
                        assert!(!right.allows(act), "{right:?} could not {verb:?}");
                    }
                    Err(error) => panic!("{right:?} {verb:?}: {error}"),
                }
            }
        }
    });
}

#[test]
fn a_stranger_with_every_right_elsewhere_finds_nothing() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let stranger = cast.stranger().await;
        for (verb, _) in VERBS {
            let result = attempt(&cast, &stranger, verb).await;
            assert!(matches!(result, Err(Error::Refusal(Refusal::NotFound))), "{verb:?}: {result:?}");
        }
    });
}

#[test]
fn an_administrator_removes_nobody_from_another_organisation() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let stranger = cast.stranger().await;
        let elsewhere = stranger.memberships.first().unwrap().organisation;
        let place = cast.writer.memberships.first().unwrap().id;
        let result = people::remove(&cast.desk, &stranger, elsewhere, place).await;
        assert!(matches!(result, Err(Error::Refusal(Refusal::NotFound))), "{result:?}");
    });
}

#[test]
fn the_steps_that_are_offered_are_the_steps_that_are_done() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let seen = cast.seen(cast.submitted().await).await.release;
        let names = |actor: &Actor| format!("{:?}", release::steps(actor, &seen));
        assert_eq!(names(&cast.officer), "[Return, Publish]");
        assert_eq!(names(&cast.writer), "[]");
        assert_eq!(names(&cast.stranger().await), "[]");
        // Who wrote it may not be the second pair of eyes.
        let id = release::create(&cast.desk, &cast.officer, cast.office, &draft("Jembatan dibuka")).await.unwrap();
        release::submit(&cast.desk, &cast.officer, id, 1).await.unwrap();
        assert_eq!(format!("{:?}", release::steps(&cast.officer, &cast.seen(id).await.release)), "[Return]");
    });
}
