//! What rests on which paper: two papers that show one fact, papers that are replaced or taken back, confirmations that are revoked, and who
//! still sees what.

use desk::partner;
use desk::{Actor, Desk};
use domain::Refusal;
use domain::id::{CredentialId, OrganisationId, PartnerId};
use domain::partner::{Answer, CredentialKind, Standing};
use domain::right::Right;
use store::{credential, register};

use crate::cast::{Cast, refusal};
use crate::databases::on_both;
use crate::partner::{choices, company, given, met, outlet};

const AGE: &str = "pergub-kaltim-49-2024/age";
const FORM: &str = "pergub-kaltim-49-2024/legal-form";
const SINCE: (&str, &str) = ("outlet.active_since", "2020-03-01");

struct Papers {
    cast: Cast,
    company: OrganisationId,
    editor: Actor,
    outlet: PartnerId,
}

impl Papers {
    async fn new(db: store::Db) -> Self {
        let cast = Cast::new(db).await;
        let (company, editor) = company(&cast.desk, "PT Merdu", Right::Editor).await;
        let outlet = partner::add(&cast.desk, &editor, company, &outlet("Merdu")).await.unwrap();
        partner::apply(&cast.desk, &editor, outlet, &cast.office.to_string()).await.unwrap();
        Self { cast, company, editor, outlet }
    }

    fn desk(&self) -> &Desk {
        &self.cast.desk
    }

    async fn give(&self, kind: CredentialKind, claims: &[(&str, &str)]) -> CredentialId {
        self.cast.clock.advance(1000);
        partner::give(self.desk(), &self.editor, self.outlet, given(kind, claims)).await.unwrap();
        let own = partner::see(self.desk(), &self.editor, self.outlet).await.unwrap();
        own.credentials.iter().find(|one| one.kind == kind).unwrap().id
    }

    /// Settles what waits from a document.
    async fn settle(&self, of: CredentialId, to: Standing) {
        self.cast.clock.advance(1000);
        let seen = partner::see(self.desk(), &self.cast.officer, self.outlet).await.unwrap();
        let from = if to == Standing::Revoked { Standing::Confirmed } else { Standing::Open };
        for claim in seen.claims.iter().filter(|claim| claim.credential == Some(of) && claim.standing == from) {
            partner::settle(self.desk(), &self.cast.officer, claim.id, (to, "Aktanya palsu.")).await.unwrap();
        }
    }

    async fn met(&self, clause: &str) -> statute::Standing {
        met(&self.cast, &self.cast.officer, self.outlet, clause).await
    }

    async fn take_back(&self, id: CredentialId) {
        self.cast.clock.advance(1000);
        partner::take_back(self.desk(), &self.editor, id).await.unwrap();
    }
}

#[test]
fn of_two_documents_for_one_fact_either_holds_it_in_whichever_order_they_were_confirmed() {
    on_both(async |db| {
        let papers = Papers::new(db).await;
        let deed = papers.give(CredentialKind::Deed, &[SINCE]).await;
        let profile = papers.give(CredentialKind::Profile, &[SINCE]).await;
        // The newer first: the older one stands above it, and ends nothing.
        papers.settle(profile, Standing::Confirmed).await;
        papers.settle(deed, Standing::Confirmed).await;
        assert_eq!(papers.met(AGE).await, statute::Standing::Met);
        papers.take_back(deed).await;
        assert_eq!(papers.met(AGE).await, statute::Standing::Met, "the profile shows it still");
        papers.take_back(profile).await;
        assert_eq!(papers.met(AGE).await, statute::Standing::Unknown);
        // A day later nothing is different.
        papers.cast.clock.advance(86_400_000);
        assert_eq!(papers.met(AGE).await, statute::Standing::Unknown);
    });
}

#[test]
fn a_new_document_ends_what_it_does_not_repeat_once_it_is_confirmed() {
    on_both(async |db| {
        let papers = Papers::new(db).await;
        let first = papers.give(CredentialKind::Deed, &[("company.legal_form", "pt"), SINCE]).await;
        papers.settle(first, Standing::Confirmed).await;
        let second = papers.give(CredentialKind::Deed, &[SINCE]).await;
        assert_eq!(papers.met(FORM).await, statute::Standing::Met, "until the new one is checked the old one holds");
        let (_, paper) = partner::paper(papers.desk(), &papers.cast.officer, first).await.unwrap();
        assert_eq!(paper, crate::partner::PDF);
        papers.settle(second, Standing::Confirmed).await;
        let now = (papers.met(AGE).await, papers.met(FORM).await);
        assert_eq!(now, (statute::Standing::Met, statute::Standing::Unknown), "the new deed does not say its form");
        assert_eq!(refusal(partner::paper(papers.desk(), &papers.editor, first).await), Refusal::NotFound);
    });
}

#[test]
fn a_document_that_was_replaced_and_taken_back_leaves_no_file_and_no_number() {
    on_both(async |db| {
        let papers = Papers::new(db).await;
        let kind = CredentialKind::IdentityEditorInChief;
        let mut card = given(kind, &[("editor_in_chief.lives_in_region", "true")]);
        card.details[0] = "6471010101010001".to_owned();
        partner::give(papers.desk(), &papers.editor, papers.outlet, card).await.unwrap();
        let own = partner::see(papers.desk(), &papers.editor, papers.outlet).await.unwrap();
        let (first, digest) = (own.credentials[0].id, own.credentials[0].digest.clone().unwrap());
        papers.settle(first, Standing::Confirmed).await;
        // The same file again, to put a value right.
        let second = papers.give(kind, &[("editor_in_chief.lives_in_region", "false")]).await;
        assert_ne!(first, second);
        papers.take_back(second).await;
        assert!(papers.desk().files.read(&digest).await.is_err(), "the file is erased");
        let mut conn = papers.desk().db.read().await.unwrap();
        for known in credential::history(&mut conn, papers.company).await.unwrap() {
            assert!(known.digest.is_none() && known.details.number.is_empty() && known.ended_at.is_some(), "{known:?}");
        }
    });
}

#[test]
fn an_office_revokes_with_a_reason_what_it_confirmed_wrongly() {
    on_both(async |db| {
        let papers = Papers::new(db).await;
        let deed = papers.give(CredentialKind::Deed, &[("company.legal_form", "pt")]).await;
        papers.settle(deed, Standing::Confirmed).await;
        assert_eq!(papers.met(FORM).await, statute::Standing::Met);
        let claim = partner::see(papers.desk(), &papers.editor, papers.outlet).await.unwrap().claims[0].clone();
        let silent = partner::settle(papers.desk(), &papers.cast.officer, claim.id, (Standing::Revoked, "")).await;
        assert!(crate::cast::fields(silent).of("reason").is_some());
        papers.settle(deed, Standing::Revoked).await;
        assert_eq!(papers.met(FORM).await, statute::Standing::Unknown);
        let claim = partner::see(papers.desk(), &papers.editor, papers.outlet).await.unwrap().claims[0].clone();
        assert_eq!((claim.standing, claim.reason.as_str()), (Standing::Revoked, "Aktanya palsu."));
        assert!(!claim.revoked_by.is_empty());
    });
}

#[test]
fn an_office_sees_the_outlets_that_apply_to_it_and_no_other_of_the_company() {
    on_both(async |db| {
        let papers = Papers::new(db).await;
        let (desk, officer) = (papers.desk(), &papers.cast.officer);
        let other = partner::add(desk, &papers.editor, papers.company, &outlet("Merdu Dua")).await.unwrap();
        let card = given(CredentialKind::IdentityEditorInChief, &[("editor_in_chief.lives_in_region", "true")]);
        partner::give(desk, &papers.editor, other, card).await.unwrap();
        let own = partner::see(desk, &papers.editor, other).await.unwrap();
        assert_eq!(refusal(partner::see(desk, officer, other).await), Refusal::NotFound);
        assert_eq!(refusal(partner::paper(desk, officer, own.credentials[0].id).await), Refusal::NotFound);
        let settled = partner::settle(desk, officer, own.claims[0].id, (Standing::Confirmed, "")).await;
        assert_eq!(refusal(settled), Refusal::NotFound);
        // What one outlet's paper says of the company is said of that outlet alone.
        let profile = given(CredentialKind::Application, &[("company.media_types", "1")]);
        partner::give(desk, &papers.editor, other, profile).await.unwrap();
        assert!(partner::see(desk, officer, papers.outlet).await.unwrap().claims.is_empty());
        // And the company's deed of one outlet is not ended by that of another.
        papers.give(CredentialKind::Deed, &[SINCE]).await;
        partner::give(desk, &papers.editor, other, given(CredentialKind::Deed, &[SINCE])).await.unwrap();
        let seen = partner::see(desk, officer, papers.outlet).await.unwrap();
        assert!(seen.claims.iter().any(|claim| claim.name == SINCE.0 && claim.standing == Standing::Open));
    });
}

#[test]
fn an_objection_is_answered_also_after_the_application_was_taken_back() {
    on_both(async |db| {
        let papers = Papers::new(db).await;
        let (desk, officer) = (papers.desk(), &papers.cast.officer);
        papers.give(CredentialKind::Deed, &[SINCE]).await;
        let chosen = choices(desk, officer, papers.cast.office, true).await;
        partner::determine(desk, officer, papers.cast.office, ("1", "2025-01-01"), &chosen).await.unwrap();
        let own = partner::see(desk, &papers.editor, papers.outlet).await.unwrap();
        let line = (papers.outlet, own.lists[0].1.id);
        partner::object(desk, &papers.editor, line, "Kami keberatan atas gradenya.").await.unwrap();
        partner::take_application_back(desk, &papers.editor, own.applications[0].id).await.unwrap();
        let waiting = partner::objections(desk, officer, papers.cast.office).await.unwrap();
        assert_eq!((waiting.len(), waiting[0].1, waiting[0].2.as_str()), (1, papers.outlet, "Merdu"));
        let seen = partner::see(desk, officer, papers.outlet).await.unwrap();
        assert!(seen.judged.is_none() && seen.credentials.is_empty() && seen.claims.is_empty());
        assert_eq!(seen.lists[0].2.len(), 1);
        let answer = (Answer::Upheld, "Gradenya dinilai lagi.");
        partner::answer(desk, officer, waiting[0].0.id, answer).await.unwrap();
        assert!(partner::objections(desk, officer, papers.cast.office).await.unwrap().is_empty());
    });
}

#[test]
fn nothing_is_done_in_the_name_of_what_was_closed() {
    on_both(async |db| {
        let papers = Papers::new(db).await;
        let (desk, officer) = (papers.desk(), &papers.cast.officer);
        let deed = papers.give(CredentialKind::Deed, &[SINCE]).await;
        let chosen = choices(desk, officer, papers.cast.office, true).await;
        let mut tx = desk.db.begin().await.unwrap();
        for id in [papers.company, papers.cast.office] {
            register::close(&mut tx, id, "Digabung.", desk.now()).await.unwrap();
        }
        tx.commit().await.unwrap();
        let given = partner::give(desk, &papers.editor, papers.outlet, given(CredentialKind::Deed, &[SINCE])).await;
        assert_eq!(refusal(given), Refusal::State);
        assert_eq!(refusal(partner::paper(desk, officer, deed).await), Refusal::NotFound);
        let signed = partner::determine(desk, officer, papers.cast.office, ("1", "2025-01-01"), &chosen).await;
        assert_eq!(refusal(signed), Refusal::State);
    });
}
