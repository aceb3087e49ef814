//! Partners on both databases: claims become facts, a list is signed with its entry in the record, and what is undone leaves nothing.

use std::sync::Arc;

use desk::partner::{self, Choice, Clash, Given, TypedRuling};
use desk::record;
use desk::{Actor, Desk};
use domain::Refusal;
use domain::field::FieldError;
use domain::id::{OrganisationId, PartnerId};
use domain::organisation::{Kind, OrganisationName};
use domain::partner::{CredentialKind, PartnerDetails, Standing};
use domain::record::PublicAct;
use domain::right::Right;
use domain::slug::Slug;
use store::organisation;

use crate::cast::{self, Cast, fields, refusal};
use crate::databases::on_both;
use crate::record::{broken, entries, mended, settled};
use crate::sealed::Kept;

const FORM: &str = "pergub-kaltim-49-2024/legal-form";
pub(crate) const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

pub(crate) async fn company(desk: &Desk, name: &str, right: Right) -> (OrganisationId, Actor) {
    let id = OrganisationId::new(desk.now(), desk.chance());
    let (name, slug) = (OrganisationName::parse(name).unwrap(), Slug::from_title(name));
    let mut tx = desk.db.begin().await.unwrap();
    organisation::insert(&mut tx, (id, Kind::PressCompany), (&name, &name), &slug, desk.now()).await.unwrap();
    tx.commit().await.unwrap();
    (id, cast::member(desk, id, Some(right)).await)
}

pub(crate) fn outlet(name: &str) -> PartnerDetails {
    PartnerDetails::parse([name, "merdu.example", "cyber"]).unwrap()
}

pub(crate) fn given(kind: CredentialKind, claims: &[(&str, &str)]) -> Given {
    let claims = claims.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Given { kind, details: [(); 4].map(|()| String::new()), claims, content: Ok(PDF.to_vec()) }
}

/// An outlet that gave its deed and applied.
async fn applied(cast: &Cast) -> (Actor, PartnerId) {
    let (id, editor) = company(&cast.desk, "PT Merdu", Right::Editor).await;
    let outlet = partner::add(&cast.desk, &editor, id, &outlet("Merdu")).await.unwrap();
    let deed = given(CredentialKind::Deed, &[("company.legal_form", "pt"), ("outlet.active_since", "2020-03-01")]);
    partner::give(&cast.desk, &editor, outlet, deed).await.unwrap();
    partner::apply(&cast.desk, &editor, outlet, &cast.office.to_string()).await.unwrap();
    (editor, outlet)
}

/// The choices of an official for all that waits, as they were shown.
pub(crate) async fn choices(desk: &Desk, officer: &Actor, office: OrganisationId, admitted: bool) -> Vec<Choice> {
    let (waiting, _) = partner::waiting(desk, officer, office, None).await.unwrap();
    let choice = |one: &partner::Waiting| Choice {
        application: one.application.id,
        admitted,
        seen: partner::seen(&one.judged, &one.judged.verdict()),
    };
    waiting.iter().map(choice).collect()
}

pub(crate) async fn met(cast: &Cast, actor: &Actor, outlet: PartnerId, clause: &str) -> statute::Standing {
    let seen = partner::see(&cast.desk, actor, outlet).await.unwrap();
    let place = partner::rules().clause(clause).unwrap();
    seen.judged.unwrap().verdict().clause(place).unwrap().standing
}

#[test]
fn a_claim_counts_once_an_office_confirmed_it_and_ends_with_its_document() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (editor, outlet) = applied(&cast).await;
        let officer = &cast.officer;
        assert_eq!(met(&cast, officer, outlet, FORM).await, statute::Standing::Unknown);
        let seen = partner::see(&cast.desk, officer, outlet).await.unwrap();
        assert_eq!(seen.claims.len(), 2);
        for claim in &seen.claims {
            assert_eq!(
                refusal(partner::settle(&cast.desk, &cast.writer, claim.id, (Standing::Confirmed, "")).await),
                Refusal::NotAllowed
            );
            partner::settle(&cast.desk, officer, claim.id, (Standing::Confirmed, "")).await.unwrap();
        }
        assert_eq!(met(&cast, officer, outlet, FORM).await, statute::Standing::Met);
        assert_eq!(met(&cast, &editor, outlet, "pergub-kaltim-49-2024/age").await, statute::Standing::Met);
        let again =
            partner::settle(&cast.desk, officer, seen.claims[0].id, (Standing::Refused, "Alasannya ada.")).await;
        assert_eq!(refusal(again), Refusal::ChangedMeanwhile);
        cast.clock.advance(86_400_000);
        partner::take_back(&cast.desk, &editor, seen.credentials[0].id).await.unwrap();
        assert_eq!(met(&cast, officer, outlet, FORM).await, statute::Standing::Unknown);
        assert_eq!(
            refusal(partner::take_back(&cast.desk, &editor, seen.credentials[0].id).await),
            Refusal::ChangedMeanwhile
        );
    });
}

#[test]
fn a_signed_list_is_one_entry_and_without_its_entry_there_is_no_list() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (_, outlet) = applied(&cast).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        let chosen = choices(desk, officer, cast.office, true).await;
        let sign =
            async |number: &str| partner::determine(desk, officer, cast.office, (number, "2025-01-01"), &chosen).await;
        broken(&desk.db, "INSERT", "record_entry").await;
        assert!(sign("1/2025").await.is_err());
        mended(&desk.db, "record_entry").await;
        let list = sign("1/2025").await.unwrap();
        assert_eq!(fields(sign("1/2025").await).of("number"), Some(FieldError::Taken));
        let refused = choices(desk, officer, cast.office, false).await;
        let certain = partner::determine(desk, officer, cast.office, ("2/2025", "2025-01-01"), &refused).await;
        assert_eq!(refusal(certain), Refusal::NotFailed);
        let twice = [refused[0].clone(), chosen[0].clone()];
        let twice = partner::determine(desk, officer, cast.office, ("2/2025", "2025-01-01"), &twice).await;
        assert!(fields(twice).of("chosen").is_some());
        // What is signed is what was seen.
        let seen = partner::see(desk, officer, outlet).await.unwrap();
        partner::settle(desk, officer, seen.claims[0].id, (Standing::Confirmed, "")).await.unwrap();
        assert_eq!(refusal(sign("4/2025").await), Refusal::ChangedMeanwhile);
        let later = partner::determine(desk, officer, cast.office, ("3/2025", "2999-01-01"), &chosen).await;
        assert!(fields(later).of("day").is_some());
        settled(&record::Sequencer::new(desk.clone(), Arc::new(Kept::new(1)))).await;
        let found: Vec<_> =
            entries(desk).await.into_iter().filter(|found| found.act == Some(PublicAct::PartnersDetermined)).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].entry.subject, format!("determination/{list}"));
        let (_, shown) = record::entry(desk, found[0].public.position).await.unwrap().unwrap();
        let record::Shown::Fits { content, .. } = shown else { panic!("{shown:?}") };
        assert!(content.contains("Merdu") && content.contains("admitted"), "{content}");
    });
}

#[test]
fn what_is_reported_refuses_once_somebody_read_the_text() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        let (id, editor) = company(desk, "Yayasan Merdu", Right::Secretary).await;
        let outlet = partner::add(desk, &editor, id, &outlet("Merdu")).await.unwrap();
        partner::give(desk, &editor, outlet, given(CredentialKind::Deed, &[("company.legal_form", "foundation")]))
            .await
            .unwrap();
        partner::apply(desk, &editor, outlet, &cast.office.to_string()).await.unwrap();
        let seen = partner::see(desk, officer, outlet).await.unwrap();
        partner::settle(desk, officer, seen.claims[0].id, (Standing::Confirmed, "")).await.unwrap();
        let refused = choices(desk, officer, cast.office, false).await;
        let sign =
            async |number: &str| partner::determine(desk, officer, cast.office, (number, "2025-01-01"), &refused).await;
        assert_eq!(refusal(sign("1/2025").await), Refusal::NotCertain);
        let confirm = async |rule: &str, content: &[u8]| {
            partner::confirm(desk, officer, cast.office, (rule, content.to_vec())).await
        };
        assert!(fields(confirm("no-such", PDF).await).of("rule").is_some());
        assert!(fields(confirm("pergub-kaltim-49-2024", b"MZ").await).of("file").is_some());
        confirm("pergub-kaltim-49-2024/legal-form", PDF).await.unwrap();
        assert!(fields(confirm("pergub-kaltim-49-2024/legal-form", PDF).await).of("rule").is_some());
        assert_eq!(refusal(sign("1/2025").await), Refusal::ChangedMeanwhile, "it is certain now, and was shown as not");
        let shown = choices(desk, officer, cast.office, false).await;
        partner::determine(desk, officer, cast.office, ("1/2025", "2025-01-01"), &shown).await.unwrap();
        // Another office read nothing.
        let elsewhere = cast.stranger().await;
        let office = elsewhere.memberships[0].organisation;
        partner::apply(desk, &editor, outlet, &office.to_string()).await.unwrap();
        let there = choices(desk, &elsewhere, office, false).await;
        assert_eq!(
            refusal(partner::determine(desk, &elsewhere, office, ("1", "2025-01-01"), &there).await),
            Refusal::NotCertain
        );
        // And nobody signs for another office.
        assert_eq!(
            refusal(partner::determine(desk, &elsewhere, office, ("2", "2025-01-01"), &refused).await),
            Refusal::NotFound
        );
    });
}

#[test]
fn a_company_sees_its_own_outlets_alone() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let (_, outlet) = applied(&cast).await;
        let (other, rival) = company(desk, "PT Lain", Right::Administrator).await;
        assert_eq!(refusal(partner::see(desk, &rival, outlet).await), Refusal::NotFound);
        assert_eq!(
            refusal(partner::give(desk, &rival, outlet, given(CredentialKind::Deed, &[])).await),
            Refusal::NotFound
        );
        assert_eq!(refusal(partner::apply(desk, &rival, outlet, &cast.office.to_string()).await), Refusal::NotFound);
        assert!(partner::own(desk, &rival, other).await.unwrap().is_empty());
        assert_eq!(
            refusal(partner::add(desk, &cast.officer, cast.office, &self::outlet("Kantor")).await),
            Refusal::NotFound
        );
        assert_eq!(refusal(partner::waiting(desk, &rival, cast.office, None).await), Refusal::NotFound);
    });
}

#[test]
fn what_two_companies_give_alike_is_shown_to_the_office_and_to_nobody_else() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let mut outlets = Vec::new();
        for (company, number) in [("PT Satu", "UKW 1021"), ("PT Dua", "ukw1021")] {
            let (id, editor) = self::company(desk, company, Right::Editor).await;
            let outlet = partner::add(desk, &editor, id, &outlet(&format!("Media {company}"))).await.unwrap();
            let mut certificate = given(CredentialKind::CompetenceEditorInChief, &[]);
            certificate.details[0] = number.to_owned();
            partner::give(desk, &editor, outlet, certificate).await.unwrap();
            outlets.push((editor, outlet));
        }
        let seen = async |actor: &Actor, outlet| partner::see(desk, actor, outlet).await.unwrap().clashes;
        let apply = async |(editor, outlet): &(Actor, PartnerId)| {
            partner::apply(desk, editor, *outlet, &cast.office.to_string()).await.unwrap();
        };
        apply(&outlets[0]).await;
        assert!(seen(&cast.officer, outlets[0].1).await.is_empty(), "who did not apply here is not told of");
        apply(&outlets[1]).await;
        let clashes: Vec<_> = seen(&cast.officer, outlets[0].1).await.into_iter().map(|(_, clash)| clash).collect();
        let expected = [Clash::File(vec!["PT Dua".into()]), Clash::Certificate(vec!["Media PT Dua".into()])];
        assert_eq!(clashes, expected);
        assert!(seen(&outlets[0].0, outlets[0].1).await.is_empty(), "the company is not told of others");
    });
}

#[test]
fn how_many_kinds_of_media_a_company_has_here_stands_beside_its_application() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let (id, editor) = company(desk, "PT Merdu", Right::Editor).await;
        let outlet = partner::add(desk, &editor, id, &outlet("Merdu")).await.unwrap();
        partner::give(desk, &editor, outlet, given(CredentialKind::Application, &[])).await.unwrap();
        partner::apply(desk, &editor, outlet, &cast.office.to_string()).await.unwrap();
        let seen = async || partner::see(desk, &cast.officer, outlet).await.unwrap().clashes;
        assert!(seen().await.is_empty(), "one kind is nothing to look at");
        let print = PartnerDetails::parse(["Koran Merdu", "koran.merdu.example", "print"]).unwrap();
        partner::add(desk, &editor, id, &print).await.unwrap();
        assert!(matches!(seen().await.as_slice(), [(_, Clash::Media(2))]));
    });
}

#[test]
fn a_ruling_stands_with_its_entry_or_not_at_all_and_only_its_office_takes_it_back() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        let about = partner::shared().remove(0);
        let typed = TypedRuling {
            subject: about.subject,
            holds: &about.clauses[1].key,
            organ: &about.organs[0].id,
            number: "100/2025",
            day: "2025-01-01",
        };
        let rule = async |actor: &Actor| partner::rule(desk, actor, cast.office, (typed, Ok(PDF.to_vec()))).await;
        assert_eq!(refusal(rule(&cast.writer).await), Refusal::NotAllowed);
        broken(&desk.db, "INSERT", "record_entry").await;
        assert!(rule(officer).await.is_err());
        mended(&desk.db, "record_entry").await;
        assert_eq!(partner::rulings(desk, officer, cast.office).await.unwrap(), []);
        rule(officer).await.unwrap();
        assert_eq!(fields(rule(officer).await).of("number"), Some(FieldError::Taken));
        let known = partner::rulings(desk, officer, cast.office).await.unwrap().remove(0);
        assert_eq!(partner::ruling_paper(desk, officer, cast.office, known.id).await.unwrap(), PDF);
        let elsewhere = cast.stranger().await;
        let (id, other) = (known.id.to_string(), elsewhere.memberships[0].organisation);
        let reason = "Berkas yang diunggah keliru.";
        assert_eq!(refusal(partner::take_rule_back(desk, &elsewhere, (other, &id), reason).await), Refusal::NotFound);
        partner::take_rule_back(desk, officer, (cast.office, &id), reason).await.unwrap();
        assert_eq!(partner::rulings(desk, officer, cast.office).await.unwrap(), []);
        // A text that was confirmed in error is taken back, and may be confirmed again.
        let confirm = async || partner::confirm(desk, officer, cast.office, (FORM, PDF.to_vec())).await;
        confirm().await.unwrap();
        let read = partner::confirmed(desk, officer, cast.office).await.unwrap().remove(0);
        partner::take_rule_back(desk, officer, (cast.office, &read.id.to_string()), reason).await.unwrap();
        assert_eq!(partner::confirmed(desk, officer, cast.office).await.unwrap(), []);
        confirm().await.unwrap();
        settled(&record::Sequencer::new(desk.clone(), Arc::new(Kept::new(1)))).await;
        let acts: Vec<_> = entries(desk).await.into_iter().filter_map(|found| found.act).collect();
        let count = |act| acts.iter().filter(|known| **known == act).count();
        assert_eq!((count(PublicAct::RuleRuled), count(PublicAct::RuleTakenBack)), (1, 2));
        for found in entries(desk).await {
            if matches!(found.act, Some(PublicAct::RuleRuled | PublicAct::RuleTakenBack)) {
                let (_, shown) = record::entry(desk, found.public.position).await.unwrap().unwrap();
                let record::Shown::Fits { content, .. } = shown else { panic!("{shown:?}") };
                assert!(content.contains("100/2025") || content.contains(reason), "{content}");
            }
        }
    });
}
