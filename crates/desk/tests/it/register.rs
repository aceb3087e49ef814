//! The register of organisations: who keeps it, what a parent may be, what closing and removing leave behind.

use desk::directory::{listing, outlet};
use desk::people::Way;
use desk::{Actor, Desk, import, register};
use domain::directory::OutletDetails;
use domain::field::FieldError;
use domain::id::OrganisationId;
use domain::organisation::{Kind, OrganisationDetails, OrganisationName, TypedOrganisation};
use domain::right::Right;
use domain::slug::Slug;
use domain::table::{Sheet, Verdict};
use domain::{FieldErrors, Refusal};
use store::organisation;
use store::public::Gate;
use store::register::Shelf;

use crate::cast::{Cast, fields, refusal};
use crate::databases::on_both;

/// An association of a level under a parent.
fn association(name: &str, level: &str, parent: &str) -> OrganisationDetails {
    let typed = TypedOrganisation { name, level, parent, ..Default::default() };
    OrganisationDetails::parse(Kind::Association, typed).unwrap()
}

fn company(name: &str) -> OrganisationDetails {
    OrganisationDetails::parse(Kind::PressCompany, TypedOrganisation { name, ..Default::default() }).unwrap()
}

async fn add(desk: &Desk, actor: &Actor, details: &OrganisationDetails) -> OrganisationId {
    register::add(desk, actor, details).await.unwrap()
}

/// Names in the order of the public directory, indented by how deep they stand.
async fn tree(cast: &Cast, kind: Kind) -> Vec<String> {
    let mut gate = Gate::new(cast.desk.db.read().await.unwrap(), cast.desk.now());
    let all = gate.organisations(Some(kind), "", &Shelf::default(), 100).await.unwrap();
    all.iter().map(|known| format!("{}{}", "-".repeat(known.depth()), known.name)).collect()
}

#[test]
fn administrators_of_one_office_keep_it_and_nobody_else_does() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        for right in Right::ALL {
            let actor = cast.member(right).await;
            let keeps = right == Right::Administrator;
            let details = company(&format!("PT {}", right.as_str()));
            assert_eq!(register::add(desk, &actor, &details).await.is_ok(), keeps, "{right:?}");
            assert_eq!(register::page(desk, &actor, (None, ""), None).await.is_ok(), keeps, "{right:?}");
        }
        let administrator = cast.member(Right::Administrator).await;
        let id = add(desk, &administrator, &company("PT Merdu")).await;
        let (stranger, writer) = (cast.stranger().await, &cast.writer);
        for (actor, expected) in [(&stranger, Refusal::NotFound), (writer, Refusal::NotAllowed)] {
            let told = [
                refusal(register::add(desk, actor, &company("PT Lain")).await),
                refusal(register::change(desk, actor, id, &company("PT Lain")).await),
                refusal(register::close(desk, actor, id, "Bubar menurut keputusan rapat.").await),
                refusal(register::reopen(desk, actor, id).await),
                refusal(register::remove(desk, actor, id).await),
                refusal(register::see(desk, actor, id).await),
                refusal(register::page(desk, actor, (None, ""), None).await),
            ];
            assert_eq!(told, [expected; 7]);
        }
    });
}

#[test]
fn a_parent_stands_above_its_child_so_that_no_chain_closes() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who) = (&cast.desk, &cast.member(Right::Administrator).await);
        let national = add(desk, who, &association("Serikat Agung", "national", "")).await;
        let provincial = add(desk, who, &association("Serikat Borneo", "provincial", "serikat  AGUNG")).await;
        add(desk, who, &association("Serikat Merdu", "local", "Serikat Borneo")).await;
        add(desk, who, &association("Aliansi Hulu", "local", "")).await;
        add(desk, who, &company("PT Serikat")).await;
        let wrong = async |details: OrganisationDetails| {
            let errors: FieldErrors = fields(register::change(desk, who, national, &details).await);
            errors.iter().collect::<Vec<_>>()
        };
        // Itself, its child, its grandchild, what is no association, nobody.
        assert_eq!(
            wrong(association("Serikat Agung", "national", "Serikat Agung")).await,
            [("parent", FieldError::NotAbove)]
        );
        assert_eq!(
            wrong(association("Serikat Agung", "national", "Serikat Borneo")).await,
            [("parent", FieldError::NotAbove)]
        );
        assert_eq!(
            wrong(association("Serikat Agung", "local", "Serikat Merdu")).await,
            [("parent", FieldError::NotAbove)]
        );
        assert_eq!(wrong(association("Serikat Agung", "provincial", "")).await, [("level", FieldError::NotAbove)]);
        assert_eq!(
            wrong(association("Serikat Agung", "local", "Serikat Borneo")).await,
            [("level", FieldError::NotAbove)]
        );
        let nobody = [("parent", FieldError::NoSuchOrganisation)];
        assert_eq!(wrong(association("Serikat Agung", "local", "PT Serikat")).await, nobody);
        assert_eq!(wrong(association("Serikat Agung", "local", "Siapa Saja")).await, nobody);
        assert_eq!(wrong(association("SERIKAT-MERDU", "national", "")).await, [("name", FieldError::Taken)]);
        assert_eq!(wrong(company("Serikat Agung")).await, [("kind", FieldError::Unchanged)]);
        let expected = ["Aliansi Hulu", "Serikat Agung", "-Serikat Borneo", "--Serikat Merdu"];
        assert_eq!(tree(&cast, Kind::Association).await, expected);
        // A new name takes all that is below along.
        register::change(desk, who, national, &association("Ikatan Agung", "national", "")).await.unwrap();
        let expected = ["Aliansi Hulu", "Ikatan Agung", "-Serikat Borneo", "--Serikat Merdu"];
        assert_eq!(tree(&cast, Kind::Association).await, expected);
        register::change(desk, who, provincial, &association("Serikat Borneo", "provincial", "")).await.unwrap();
        let expected = ["Aliansi Hulu", "Ikatan Agung", "Serikat Borneo", "-Serikat Merdu"];
        assert_eq!(tree(&cast, Kind::Association).await, expected);
        // A closed one takes no new children, and those it has stay.
        register::close(desk, who, national, "Bubar menurut keputusan kongres.").await.unwrap();
        let errors = fields(register::add(desk, who, &association("Serikat Baru", "local", "Ikatan Agung")).await);
        assert_eq!(errors.of("parent"), Some(FieldError::NoSuchOrganisation));
    });
}

#[test]
fn a_name_changes_and_the_address_leads_on() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who) = (&cast.desk, &cast.member(Right::Administrator).await);
        let id = add(desk, who, &company("PT Merdu Media")).await;
        cast.clock.advance(1);
        register::change(desk, who, id, &company("PT Merdu Raya")).await.unwrap();
        let second = add(desk, who, &company("PT Merdu Media")).await;
        let mut gate = Gate::new(desk.db.read().await.unwrap(), desk.now());
        let first = gate.organisation("pt-merdu-media").await.unwrap().unwrap();
        assert_eq!(first.name, "PT Merdu Raya");
        let former = gate.former_names("pt-merdu-media").await.unwrap();
        assert_eq!(former.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["PT Merdu Media"]);
        let second = register::see(desk, who, second).await.unwrap();
        assert_eq!((second.known.organisation.slug.as_str(), second.changes.len()), ("pt-merdu-media-2", 1));
        let acts: Vec<_> =
            register::see(desk, who, id).await.unwrap().changes.iter().map(|change| change.act).collect();
        assert_eq!(acts, [store::register::Act::Changed, store::register::Act::Added]);
    });
}

#[test]
fn what_is_named_elsewhere_is_closed_and_never_removed() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who) = (&cast.desk, &cast.member(Right::Administrator).await);
        let (merdu, other) = (add(desk, who, &company("PT Merdu")).await, add(desk, who, &company("PT Lain")).await);
        let parent = add(desk, who, &association("Serikat Agung", "national", "")).await;
        let child = add(desk, who, &association("Serikat Borneo", "provincial", "Serikat Agung")).await;
        let details = OutletDetails::parse(["Kabar Merdu", "", ""]).unwrap().of_company("PT. merdu").unwrap();
        let id = outlet::add(desk, &cast.officer, cast.office, &details).await.unwrap();
        assert_eq!(refusal(register::remove(desk, who, merdu).await), Refusal::InUse);
        assert_eq!(refusal(register::remove(desk, who, parent).await), Refusal::InUse);
        register::remove(desk, who, child).await.unwrap();
        register::remove(desk, who, parent).await.unwrap();
        assert_eq!(refusal(register::see(desk, who, parent).await), Refusal::NotFound);
        // The office itself has people and keeps the register.
        assert_eq!(refusal(register::remove(desk, who, cast.office).await), Refusal::KeepsRegister);
        let reason = "Bubar menurut keputusan rapat.";
        assert_eq!(refusal(register::close(desk, who, cast.office, reason).await), Refusal::KeepsRegister);
        assert_eq!(
            fields(register::close(desk, who, merdu, "x").await).of("reason"),
            Some(FieldError::TooShort { least: 10 })
        );
        register::close(desk, who, merdu, reason).await.unwrap();
        assert_eq!(refusal(register::close(desk, who, merdu, reason).await), Refusal::ChangedMeanwhile);
        // The outlet keeps its company, and another one cannot take it any more.
        outlet::change(desk, &cast.officer, id, &details).await.unwrap();
        let new = OutletDetails::parse(["Suara Hilir", "", ""]).unwrap().of_company("PT Merdu").unwrap();
        let errors = fields(outlet::add(desk, &cast.officer, cast.office, &new).await);
        assert_eq!(errors.of("company"), Some(FieldError::NoSuchOrganisation));
        register::reopen(desk, who, merdu).await.unwrap();
        outlet::add(desk, &cast.officer, cast.office, &new).await.unwrap();
        register::remove(desk, who, other).await.unwrap();
    });
}

#[test]
fn only_what_an_office_lists_is_public_and_two_offices_list_one_outlet() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let stranger = cast.stranger().await;
        let elsewhere = stranger.memberships.first().unwrap().organisation;
        let details = |name, site| OutletDetails::parse([name, site, "Kota Merdu"]).unwrap();
        let merdu = details("Kabar Merdu", "kabarmerdu.example");
        let own = outlet::add(desk, &cast.officer, cast.office, &merdu).await.unwrap();
        let hidden = outlet::add(desk, &cast.officer, cast.office, &details("Suara Hilir", "")).await.unwrap();
        let same = details("PT Kabar Merdu", "kabarmerdu.example");
        let twin = outlet::add(desk, &stranger, elsewhere, &same).await.unwrap();
        let public = async || {
            let mut gate = Gate::new(desk.db.read().await.unwrap(), desk.now());
            let all = gate.outlets(false, "", ("", ""), 10).await.unwrap();
            all.into_iter().map(|outlet| outlet.name).collect::<Vec<_>>()
        };
        assert_eq!(public().await, Vec::<String>::new());
        assert_eq!(refusal(listing::list(desk, &cast.writer, cast.office, &[own]).await), Refusal::NotAllowed);
        assert_eq!(refusal(listing::list(desk, &cast.officer, elsewhere, &[twin]).await), Refusal::NotFound);
        // Of another office: left alone.
        listing::list(desk, &cast.officer, cast.office, &[own, twin]).await.unwrap();
        assert_eq!(public().await, ["Kabar Merdu"]);
        listing::list(desk, &stranger, elsewhere, &[twin]).await.unwrap();
        assert_eq!(public().await, ["Kabar Merdu"], "{hidden} stays with its office");
        listing::unlist(desk, &cast.officer, own).await.unwrap();
        assert_eq!(public().await, ["PT Kabar Merdu"]);
        outlet::remove(desk, &stranger, twin).await.unwrap();
        assert_eq!(public().await, Vec::<String>::new());
    });
}

const TABLE: &str = "Jenis;Nama lengkap;Tingkat;Induk;Tempat;Situs;HP\n\
    asosiasi;Serikat Agung;pusat;;Kota Agung;;0811\n\
    asosiasi;Serikat Borneo;provinsi;Serikat Agung;;;\n\
    asosiasi;Serikat Hulu;provinsi;Serikat Borneo;;;\n\
    perusahaan pers;PT Merdu;;;Kota Merdu;merdu.example;\n\
    perusahaan pers;pt merdu;;;;;\n\
    partai;=1;;;;;\n";

#[test]
fn an_import_of_organisations_does_what_its_preview_said() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who) = (&cast.desk, &cast.member(Right::Administrator).await);
        let about = (cast.office, Sheet::Organisations);
        let bytes = || TABLE.as_bytes().to_vec();
        assert_eq!(refusal(import::upload(desk, &cast.officer, about, "x.csv", bytes()).await), Refusal::NotAllowed);
        let stranger = cast.stranger().await;
        let elsewhere = (stranger.memberships.first().unwrap().organisation, Sheet::Organisations);
        assert_eq!(refusal(import::upload(desk, &stranger, elsewhere, "x.csv", bytes()).await), Refusal::NotFound);
        let id = import::upload(desk, who, about, "x.csv", bytes()).await.unwrap();
        assert_eq!(refusal(import::preview(desk, &cast.officer, id).await), Refusal::NotAllowed);
        assert!(import::waiting(desk, who, (cast.office, Sheet::Outlets)).await.unwrap().is_empty());
        let preview = import::preview(desk, who, id).await.unwrap();
        let told: Vec<_> = preview.lines.iter().map(|(_, judged)| judged.verdict.clone()).collect();
        let (new, wrong) = (Verdict::NewOrganisation, Verdict::Wrong(domain::table::Wrong::Cells));
        assert_eq!(told, [new.clone(), new.clone(), wrong.clone(), new, Verdict::Repeats(5), wrong]);
        assert_eq!(tree(&cast, Kind::Association).await, [""; 0], "looking changes nothing");
        let taken = import::take(desk, who, id, &preview.seal, Way::Hand).await.unwrap();
        assert_eq!(taken, import::Taken { organisations: 3, left: 2, ..Default::default() });
        assert_eq!(tree(&cast, Kind::Association).await, ["Serikat Agung", "-Serikat Borneo"]);
        let again = import::upload(desk, who, about, "x.csv", bytes()).await.unwrap();
        let seen = import::preview(desk, who, again).await.unwrap();
        assert!(seen.lines.iter().all(|(_, judged)| !judged.verdict.adds()), "the second time nothing is new");
        // The register changes meanwhile: nothing is taken.
        register::remove(desk, who, added(desk, who, "PT Merdu").await).await.unwrap();
        assert_eq!(refusal(import::take(desk, who, again, &seen.seal, Way::Hand).await), Refusal::ChangedMeanwhile);
    });
}

/// The organisation of a name.
async fn added(desk: &Desk, who: &Actor, name: &str) -> OrganisationId {
    register::page(desk, who, (None, name), None).await.unwrap().organisations[0].organisation.id
}

#[test]
fn of_ten_thousand_organisations_every_list_stays_quick() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, who) = (&cast.desk, &cast.member(Right::Administrator).await);
        let mut tx = desk.db.begin().await.unwrap();
        for number in 0..10_000 {
            let name = OrganisationName::parse(&format!("PT Uji {number:05}")).unwrap();
            let id = OrganisationId::new(desk.now(), desk.chance());
            let about = (id, Kind::PressCompany);
            organisation::insert(&mut tx, about, (&name, &name), &Slug::from_title(name.as_str()), desk.now())
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        let kind = Some(Kind::PressCompany);
        let shelf = |name: &str| [name.to_owned(), String::new(), String::new()];
        for (told, words, after) in [
            ("first page", "", Shelf::default()),
            ("in the middle", "", shelf("pt uji 07000")),
            ("one found", "pt uji 09999", Shelf::default()),
            ("none found", "tidak ada", Shelf::default()),
        ] {
            let mut gate = Gate::new(desk.db.read().await.unwrap(), desk.now());
            let began = std::time::Instant::now();
            let found = gate.organisations(kind, words, &after, 51).await.unwrap().len();
            let outlets = gate.outlets_on_page(words, &after, 50).await.unwrap().len();
            let took = began.elapsed();
            eprintln!("{told}: {found} organisations and {outlets} outlets in {took:?}");
            assert!(took.as_millis() < 500, "{told}: {took:?}");
        }
        let mut seen = 0;
        let mut after = None;
        loop {
            let page = register::page(desk, who, (kind, ""), after).await.unwrap();
            seen += page.organisations.len();
            after = page.organisations.last().map(|known| known.organisation.id);
            if !page.more {
                break;
            }
        }
        assert_eq!(seen, 10_000);
    });
}
