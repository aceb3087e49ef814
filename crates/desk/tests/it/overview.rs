//! The desk at a glance on both databases: counts of everything, pages by key, and what waits for whom.

use desk::release::{self, PAGE, Publication};
use domain::Refusal;
use domain::release::State;
use store::overview::Wanted;

use crate::cast::{Cast, draft, refusal};
use crate::databases::on_both;

const DAY: i64 = 86_400_000;

#[test]
fn the_list_counts_everything_and_pages_through_all_that_is_wanted() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, writer) = (&cast.desk, &cast.writer);
        for number in 0..123 {
            cast.clock.advance(1 - number % 2);
            cast.submitted().await;
        }
        for headline in ["Harga 100% naik", "Harga 100x naik"] {
            cast.clock.advance(1);
            release::create(desk, writer, cast.office, &draft(headline)).await.unwrap();
        }
        let wanted = Wanted { state: Some(State::Submitted), headline: "tiga RUAS" };
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let page = release::search(desk, writer, cast.office, &wanted, before).await.unwrap();
            assert_eq!(page.counts.iter().map(|(_, count)| count).sum::<i64>(), 125);
            assert!(page.counts.contains(&(State::Submitted, 123)) && page.counts.contains(&(State::Draft, 2)));
            assert_eq!(page.more, seen.len() + page.releases.len() < 123);
            assert!(page.releases.len() <= PAGE && page.releases.iter().all(|known| known.state == State::Submitted));
            before = page.releases.last().map(|last| (last.edited_at, last.id));
            seen.extend(page.releases.iter().map(|known| (known.edited_at, known.id.to_string())));
            if !page.more {
                break;
            }
        }
        assert!(seen.len() == 123 && seen.is_sorted_by(|newer, older| newer > older), "each once, last changed first");
        let percent = Wanted { state: None, headline: "100%" };
        let found = release::search(desk, writer, cast.office, &percent, None).await.unwrap().releases;
        assert_eq!(found.iter().map(|known| known.text.headline.as_str()).collect::<Vec<_>>(), ["Harga 100% naik"]);
        let stranger = cast.stranger().await;
        let asked = release::search(desk, &stranger, cast.office, &percent, None).await;
        assert_eq!(refusal(asked), Refusal::NotFound);
    });
}

#[test]
fn what_waits_is_counted_for_each_person_and_the_longest_waiting_stands_first() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let mut ids = Vec::new();
        for _ in 0..60 {
            cast.clock.advance(1);
            ids.push(cast.submitted().await);
        }
        cast.clock.advance(1);
        release::give_back(desk, &cast.officer, ids[1], "Tanggal perlu diperiksa lagi.").await.unwrap();
        let seen = release::overview(desk, &cast.officer, cast.office).await.unwrap();
        assert_eq!((seen.checks.1, seen.checks.0.first().unwrap().id), (59, ids[0]));
        let own = release::overview(desk, &cast.writer, cast.office).await.unwrap();
        assert_eq!((own.checks.1, own.drafts.1), (0, 1), "a writer checks nothing");
        assert_eq!(own.drafts.0.first().unwrap().id, ids[1]);
        let other = cast.member(domain::right::Right::Writer).await;
        assert_eq!(release::overview(desk, &other, cast.office).await.unwrap().drafts.1, 0, "nobody else's draft");
    });
}

#[test]
fn the_week_counts_what_was_issued_on_each_day_and_nothing_under_embargo() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        for day in [2, 0, 3] {
            for _ in 0..day {
                cast.published(Publication::Now).await;
            }
            cast.clock.advance(DAY);
        }
        let later = jiff::Timestamp::from_millisecond(cast.desk.now().as_millisecond() + 3_600_000).unwrap();
        cast.published(Publication::From(later)).await;
        let seen = release::overview(&cast.desk, &cast.officer, cast.office).await.unwrap();
        let counts: Vec<i64> = seen.week.iter().map(|(_, count)| *count).collect();
        assert_eq!(counts, [0, 0, 0, 2, 0, 3, 0]);
        assert_eq!(seen.week.last().unwrap().0.to_string(), "2026-09-04");
        assert_eq!(seen.today.iter().map(|known| known.public_from).collect::<Vec<_>>(), [Some(later)]);
    });
}
