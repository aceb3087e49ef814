//! Letters about documents and agreements that end soon, on both databases: each step once, to each side, and only where it still holds.

use desk::Desk;
use desk::mail::{self, Message, Outgoing};
use desk::partner::{self, Endings};
use domain::partner::{CredentialKind, TypedAgreement};
use domain::right::Right;

use crate::cast::Cast;
use crate::databases::on_both;
use crate::partner::{PDF, company, given, outlet};

const DAY: i64 = 86_400_000;

/// All letters that are due, as they were sent: to whom, and what they say.
async fn sent(desk: &Desk) -> Vec<(String, Endings)> {
    let mut all = Vec::new();
    while let Some(letter) = mail::take(desk).await.unwrap() {
        mail::sent(desk, &letter).await.unwrap();
        let Outgoing { recipient, message: Message::Ending(endings), .. } = letter else { panic!("another letter") };
        all.push((recipient.as_str().to_owned(), *endings));
    }
    all
}

#[test]
fn a_document_is_told_of_ninety_thirty_and_seven_days_ahead_once_each_and_not_once_it_is_replaced() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let (id, editor) = company(desk, "PT Merdu", Right::Editor).await;
        let outlet = partner::add(desk, &editor, id, &outlet("Merdu")).await.unwrap();
        let give = async |kind, until: &str| {
            let mut document = given(kind, &[]);
            document.details[3] = until.to_owned();
            partner::give(desk, &editor, outlet, document).await.unwrap();
        };
        // It is 1 September 2026.
        give(CredentialKind::BusinessNumber, "2026-12-05").await;
        give(CredentialKind::Domicile, "").await;
        assert_eq!(partner::tell_endings(desk).await.unwrap(), 0, "95 days are left");
        cast.clock.advance(5 * DAY);
        assert_eq!(partner::tell_endings(desk).await.unwrap(), 1);
        assert_eq!(partner::tell_endings(desk).await.unwrap(), 0);
        let letters = sent(desk).await;
        assert_eq!(letters.len(), 1);
        assert_eq!((letters[0].1.organisation.as_str(), letters[0].1.documents.len()), ("PT Merdu", 1));
        assert_eq!(letters[0].1.documents[0].0, CredentialKind::BusinessNumber);
        // Several steps at once, after the program stood still, are one letter.
        cast.clock.advance(84 * DAY);
        give(CredentialKind::Membership, "2027-01-15").await;
        assert_eq!(partner::tell_endings(desk).await.unwrap(), 1);
        assert_eq!(sent(desk).await[0].1.documents.len(), 2, "all that ends soon stands in it");
        // A letter that waits says what is so when it leaves.
        cast.clock.advance(30 * DAY);
        assert_eq!(partner::tell_endings(desk).await.unwrap(), 1);
        give(CredentialKind::Membership, "2030-10-01").await;
        assert_eq!(sent(desk).await, [], "what ended is over, and the other was replaced");
        assert_eq!(partner::tell_endings(desk).await.unwrap(), 0);
    });
}

#[test]
fn both_sides_of_an_agreement_are_told_and_neither_once_it_was_ended() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let (_, other) = company(desk, "PT Merdu", Right::Secretary).await;
        company(desk, "PT Lain", Right::Secretary).await;
        let mut made = Vec::new();
        for (number, until) in [("1/2025", "2026-09-21"), ("2/2025", "2027-09-21"), ("3/2025", "")] {
            let (kind, subject, from) = ("memorandum", "Literasi", "2026-01-01");
            let typed = TypedAgreement { kind, number, subject, from, until, ceiling: "", signatories: "" };
            made.push(partner::agree(desk, &cast.officer, cast.office, (typed, "PT Merdu", Ok(PDF.to_vec()))).await);
        }
        let first = made.remove(0).unwrap();
        assert_eq!(partner::agreements(desk, &other, other_of(&cast, first).await).await.unwrap().len(), 3);
        let told = partner::tell_endings(desk).await.unwrap();
        let letters = sent(desk).await;
        assert_eq!((told, letters.len()), (letters.len(), 2), "{letters:?}");
        for (_, endings) in &letters {
            assert_eq!(endings.agreements.len(), 1, "{endings:?}");
            assert_eq!(endings.agreements[0].0, "1/2025");
        }
        let names: Vec<_> = letters.iter().map(|(_, endings)| endings.organisation.as_str()).collect();
        assert!(names.contains(&"PT Merdu") && !names.contains(&"PT Lain"), "{names:?}");
        cast.clock.advance(14 * DAY);
        assert_eq!(partner::tell_endings(desk).await.unwrap(), 2, "seven days are near");
        partner::end_agreement(desk, &cast.officer, first, "Kedua pihak sepakat mengakhirinya.").await.unwrap();
        assert_eq!(sent(desk).await, []);
    });
}

async fn other_of(cast: &Cast, id: domain::id::AgreementId) -> domain::id::OrganisationId {
    partner::agreed(&cast.desk, &cast.officer, id).await.unwrap().agreement.other
}
