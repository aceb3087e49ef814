//! Whom mail of a release would reach: counted by the database, and told outlet by outlet.

use desk::directory::{accreditation, outlet};
use desk::dispatch;
use desk::release::Publication;
use domain::directory::OutletDetails;
use domain::dispatch::LeftOut;
use store::recipient::{Recipient, Sought, Tally};

use crate::cast::Cast;
use crate::databases::on_both;
use crate::dispatch::{accredited, listed, published};

#[test]
fn what_is_counted_is_what_each_outlet_is_told_page_by_page() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = published(&cast, Publication::Now).await;
        let mut chosen = Vec::new();
        for number in 0..36 {
            let mails: Vec<_> = (0..number % 3).map(|of| format!("m{of}@{number}.example")).collect();
            let mails: Vec<_> = mails.iter().map(String::as_str).collect();
            let (outlet, contacts) = accredited(&cast, &format!("Media {number}"), &mails).await;
            if number % 4 == 1 {
                accreditation::end(&cast.desk, &cast.officer, outlet).await.unwrap();
            }
            let mut tx = cast.desk.db.begin().await.unwrap();
            for contact in contacts.into_iter().take(number % 2 * (1 + number % 4 / 3)) {
                store::contact::set_stopped(&mut tx, contact, Some(cast.desk.now())).await.unwrap();
            }
            tx.commit().await.unwrap();
            chosen.extend((number % 5 == 0).then_some(outlet));
        }
        for number in 0..4 {
            let details = OutletDetails::parse([&format!("Tepi {number}"), "", ""]).unwrap();
            outlet::add(&cast.desk, &cast.officer, cast.office, &details).await.unwrap();
        }
        dispatch::choose(&cast.desk, &cast.officer, id, &chosen, &chosen).await.unwrap();
        for (words, left_out) in [("", None), ("", Some(true)), ("", Some(false)), ("MEDIA 1", Some(true)), ("%", None)]
        {
            let whole = Sought { words: words.to_owned(), left_out, ..Sought::default() };
            let all = listed(&cast, id, whole.clone()).await;
            let mut by_page = Vec::new();
            loop {
                let after = by_page.last().map(|known: &Recipient| known.outlet);
                let next = listed(&cast, id, Sought { after, most: Some(7), ..whole.clone() }).await.recipients;
                if next.is_empty() {
                    break;
                }
                by_page.extend(next);
            }
            assert_eq!(by_page, all.recipients, "{words} {left_out:?}");
            let asked = |known: &&Tally| left_out.is_none_or(|wanted| wanted == known.left_out.is_some());
            let counted: usize = all.tallies.iter().filter(asked).map(|known| known.outlets).sum();
            assert_eq!(counted, all.recipients.len(), "{words} {left_out:?}");
            for known in all.tallies.iter().filter(asked) {
                let of: Vec<_> = all
                    .recipients
                    .iter()
                    .filter(|one| (one.reach.left_out(), one.chosen) == (known.left_out, known.chosen))
                    .collect();
                assert_eq!(of.len(), known.outlets, "{known:?}");
                if !matches!(known.left_out, Some(LeftOut::Ended | LeftOut::NotAccredited)) {
                    assert_eq!(of.iter().map(|one| one.reach.addresses).sum::<usize>(), known.addresses, "{known:?}");
                    assert_eq!(of.iter().map(|one| one.reach.stopped).sum::<usize>(), known.stopped, "{known:?}");
                }
            }
        }
        let kinds = listed(&cast, id, Sought::default()).await.tallies;
        assert!(LeftOut::ALL.into_iter().all(|why| kinds.iter().any(|known| known.left_out == Some(why))), "{kinds:?}");
    });
}
