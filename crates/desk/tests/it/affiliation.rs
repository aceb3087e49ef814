//! Members of associations, on both databases: who keeps the list, who answers, and what a member's own trust.txt says.

use std::sync::Arc;

use desk::coverage::Press;
use desk::{affiliation, partner};
use domain::Refusal;
use domain::affiliation::{Answered, TrustFile};
use domain::organisation::{Kind, OrganisationName};
use domain::partner::{CredentialKind, Standing};
use domain::right::Right;
use domain::slug::Slug;
use store::organisation;

use crate::cast::{self, Cast, fields, refusal};
use crate::coverage::World;
use crate::databases::on_both;
use crate::partner::{company, given, outlet};
use crate::record::by_hand;

/// An office confirms something of an outlet.
async fn vouched(cast: &Cast, editor: &desk::Actor, outlet: domain::id::PartnerId) {
    let masthead = given(CredentialKind::Masthead, &[("outlet.masthead_published", "true")]);
    partner::give(&cast.desk, editor, outlet, masthead).await.unwrap();
    partner::apply(&cast.desk, editor, outlet, &cast.office.to_string()).await.unwrap();
    for claim in partner::see(&cast.desk, &cast.officer, outlet).await.unwrap().claims {
        partner::settle(&cast.desk, &cast.officer, claim.id, (Standing::Confirmed, "")).await.unwrap();
    }
}

const WEEK: i64 = 7 * 24 * 3_600_000;

/// The sites of three members are looked at.
async fn looked_at(desk: &desk::Desk) -> Arc<dyn Press> {
    let world = Arc::new(World::default());
    let put = |address: &str, text: &str| world.0.lock().unwrap().insert(address.to_owned(), text.to_owned());
    put("https://kenari.example/trust.txt", "# kami\nbelongto=https://www.serikat.example/\n");
    put("https://warta.example/trust.txt", "<html>tidak ada</html>");
    put("https://warta.example/.well-known/trust.txt", "belongto=https://lain.example/\n");
    let press: Arc<dyn Press> = world.clone();
    for _ in 0..3 {
        assert!(affiliation::look(desk, &press).await.unwrap());
    }
    assert!(!affiliation::look(desk, &press).await.unwrap());
    press
}

#[test]
fn an_association_keeps_its_members_and_their_files_are_looked_at_each_week() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let id = cast::organisation(desk, "Serikat Media").await;
        let name = OrganisationName::parse("Serikat Baru").unwrap();
        let association = domain::id::OrganisationId::new(desk.now(), desk.chance());
        let mut tx = desk.db.begin().await.unwrap();
        let slug = Slug::from_title("serikat-baru");
        organisation::insert(&mut tx, (association, Kind::Association), (&name, &name), &slug, desk.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        by_hand(&desk.db, "UPDATE organisation SET site = 'serikat.example' WHERE slug = 'serikat-baru'").await;
        let secretary = cast::member(desk, association, Some(Right::Secretary)).await;
        let viewer = cast::member(desk, association, Some(Right::Viewer)).await;
        let typed = "Kenari; kenari.example\nWarta; warta.example; 2020-08-17\nMerdu; merdu.example";
        assert_eq!(affiliation::enter(desk, &secretary, association, typed).await.unwrap(), 3);
        assert_eq!(affiliation::enter(desk, &secretary, association, "Warta Baru; warta.example").await.unwrap(), 0);
        assert_eq!(refusal(affiliation::enter(desk, &viewer, association, typed).await), Refusal::NotAllowed);
        assert_eq!(refusal(affiliation::enter(desk, &cast.officer, association, typed).await), Refusal::NotFound);
        assert!(fields(affiliation::enter(desk, &secretary, association, "Kenari").await).of("members").is_some());
        let members = affiliation::members(desk, &viewer, association).await.unwrap();
        let told: Vec<_> = members.iter().map(|one| (one.details.name.as_str(), one.details.since.is_some())).collect();
        assert_eq!(told, [("Kenari", false), ("Merdu", false), ("Warta Baru", true)], "the day stays");
        let press = looked_at(desk).await;
        let members = affiliation::members(desk, &secretary, association).await.unwrap();
        let files: Vec<TrustFile> = members.iter().map(|one| one.trust.0).collect();
        assert_eq!(files, [TrustFile::Names, TrustFile::Missing, TrustFile::Silent]);
        // The company of the site answers, and nobody else.
        let (press_company, editor) = company(desk, "PT Merdu", Right::Editor).await;
        let own = desk::partner::add(desk, &editor, press_company, &outlet("Merdu")).await.unwrap();
        let answer = async |actor, one: usize| {
            affiliation::answer(desk, actor, (own, members[one].id), Answered::Confirmed).await
        };
        assert_eq!(refusal(answer(&secretary, 1).await), Refusal::NotFound);
        assert_eq!(refusal(answer(&editor, 0).await), Refusal::NotFound);
        // A site is typed by whoever likes: nobody answers for one before an office looked at the outlet, and nobody beside who was looked at.
        assert_eq!(refusal(answer(&editor, 1).await), Refusal::NotAllowed);
        vouched(&cast, &editor, own).await;
        answer(&editor, 1).await.unwrap();
        let (rival, squatter) = company(desk, "PT Lain", Right::Editor).await;
        let other = desk::partner::add(desk, &squatter, rival, &outlet("Merdu Palsu")).await.unwrap();
        let denied = affiliation::answer(desk, &squatter, (other, members[1].id), Answered::Denied).await;
        assert_eq!(refusal(denied), Refusal::NotAllowed);
        vouched(&cast, &squatter, other).await;
        let denied = affiliation::answer(desk, &squatter, (other, members[1].id), Answered::Denied).await;
        assert_eq!(refusal(denied), Refusal::NotAllowed, "another company's outlet stands at that site");
        let (seen, _) = affiliation::of_outlet(desk, &editor, own).await.unwrap();
        assert_eq!(seen.iter().map(|one| one.answer.0).collect::<Vec<_>>(), [Answered::Confirmed]);
        assert_eq!(refusal(affiliation::end(desk, &viewer, members[1].id).await), Refusal::NotAllowed);
        affiliation::end(desk, &secretary, members[1].id).await.unwrap();
        assert_eq!(refusal(affiliation::end(desk, &secretary, members[1].id).await), Refusal::NotFound);
        assert!(affiliation::of_outlet(desk, &editor, own).await.unwrap().0.is_empty());
        cast.clock.advance(WEEK);
        assert!(affiliation::look(desk, &press).await.unwrap());
        assert_eq!(refusal(affiliation::members(desk, &cast.officer, id).await), Refusal::NotFound);
    });
}
