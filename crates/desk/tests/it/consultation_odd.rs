//! Consultations where it goes wrong: colleagues at once, boards of others, late invitations and corrections, what is taken down or struck.

use desk::consultation::{self, Held, Sheet};
use domain::Refusal;
use domain::consultation::{Reached, TypedBoard, Voice, Way};
use domain::field::FieldError;
use domain::id::BoardId;
use domain::right::Right;

use crate::cast::{self, fields, refusal};
use crate::consultation::{Asked, DAY, TEXT, sheet, told};
use crate::databases::on_both;

#[test]
fn a_colleague_s_work_is_neither_written_over_nor_signed_by_mistake() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let (desk, one) = (asked.desk(), (asked.id, asked.one.0));
        let writer = cast::member(desk, asked.one.0, Some(Right::Writer)).await;
        let draft = sheet(&[["", "object", "Rancangan penulis.", ""]]);
        consultation::prepare(desk, &writer, one, &draft).await.unwrap().unwrap();
        let own = sheet(&[["", "agree", "Kata sekretaris.", ""]]);
        let refused = consultation::sign(desk, &asked.one.1, one, &own).await;
        assert_eq!(refusal(refused), Refusal::ChangedMeanwhile);
        let seen = consultation::see_as_partner(desk, &asked.one.1, one).await.unwrap().seen;
        assert_eq!(seen.points[0].said.text, "Rancangan penulis.", "it is still there");
        let own = Sheet { seen: Some(seen.contributions[0].id), ..own };
        asked.cast.clock.advance(1000);
        consultation::sign(desk, &asked.one.1, one, &own).await.unwrap().unwrap();
        assert_eq!(asked.seen().await.points[0].said.text, "Kata sekretaris.");
    });
}

#[test]
fn nobody_signs_for_a_board_of_others_or_for_one_that_is_not_there() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let typed = TypedBoard { chair: "Jamal Rasyid", decree: "1/SK", from: "2021-03-01", until: "2029-02-28" };
        let foreign = consultation::enter_board(asked.desk(), &asked.one.1, asked.one.0, typed).await.unwrap();
        let unknown = BoardId::new(asked.desk().now(), 9);
        for board in [foreign, unknown] {
            let said = Sheet { board: Some(board), ..sheet(&[["", "agree", "", ""]]) };
            let refused = consultation::sign(asked.desk(), &asked.other.1, (asked.id, asked.other.0), &said).await;
            assert_eq!(fields(refused).of("board"), Some(FieldError::NotAChoice));
        }
        asked.cast.clock.advance(1000);
        consultation::end_board(asked.desk(), &asked.one.1, foreign, "Salah dicatat.").await.unwrap();
        let said = Sheet { board: Some(foreign), ..sheet(&[["", "agree", "", ""]]) };
        let refused = consultation::sign(asked.desk(), &asked.one.1, (asked.id, asked.one.0), &said).await;
        assert_eq!(fields(refused).of("board"), Some(FieldError::NotAChoice), "it was struck out");
    });
}

#[test]
fn a_new_board_s_position_replaces_the_old_one_s_unless_both_claim_the_days() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        asked.say(&asked.one, &[["", "object", "Sebelum dicatat.", ""]], None).await;
        let typed = TypedBoard { chair: "Jamal Rasyid", decree: "1/SK", from: "2021-03-01", until: "2029-02-28" };
        let board = consultation::enter_board(asked.desk(), &asked.one.1, asked.one.0, typed).await.unwrap();
        asked.say(&asked.one, &[["", "agree", "", ""]], Some(board)).await;
        assert_eq!(asked.seen().await.positions(asked.one.0).count(), 1);
        let typed = TypedBoard { chair: "Rina Lahay", decree: "2/SK", from: "2026-01-01", until: "2030-02-28" };
        let other = consultation::enter_board(asked.desk(), &asked.one.1, asked.one.0, typed).await.unwrap();
        asked.say(&asked.one, &[["", "object", "Kami yang sah.", ""]], Some(other)).await;
        assert_eq!(
            asked.seen().await.positions(asked.one.0).count(),
            2,
            "both claim today: neither is taken for the other"
        );
    });
}

#[test]
fn what_became_public_is_never_closed_again() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        asked.say(&asked.one, &[["", "agree", "", ""]], None).await;
        asked.cast.clock.advance(30 * DAY);
        let late = consultation::extend(asked.desk(), &asked.cast.officer, asked.id, ["2026-12-01", "Diminta."]).await;
        assert_eq!(refusal(late), Refusal::State);
    });
}

#[test]
fn the_clauses_see_through_late_invitations_and_late_corrections() {
    on_both(async |db| {
        let asked = Asked::draft(db).await;
        let (desk, officer, zone) = (asked.desk(), &asked.cast.officer, domain::zone::Zone::Wita);
        let out = ["Aliansi Media Hilir", "Belum perlu ditanya.", "ya"];
        consultation::list_partner(desk, officer, asked.id, out).await.unwrap();
        consultation::open(desk, officer, asked.id, ("2026-09-20", false)).await.unwrap();
        asked.say(&asked.one, &[["", "object", "Terlalu cepat.", ""]], None).await;
        asked.cast.clock.advance(18 * DAY);
        let which = asked.seen().await.asked.iter().find(|one| one.organisation == asked.other.0).unwrap().id;
        consultation::invite_later(desk, officer, (asked.id, which), false).await.unwrap();
        let before = ["letter", "2026-09-01", "Surat lama"];
        let refused = consultation::reach_by_hand(desk, officer, (asked.id, which), before).await;
        assert_eq!(fields(refused).of("on"), Some(FieldError::NotADay), "nobody was told before being invited");
        asked.cast.clock.advance(4 * DAY);
        consultation::close(desk, officer, asked.id).await.unwrap();
        asked.say(&asked.one, &[["", "object", "Terlalu cepat, ejaan dibetulkan.", ""]], None).await;
        let seen = asked.seen().await;
        assert_eq!(seen.positions(asked.one.0).count(), 2, "what was in time stands beside what came late");
        let facts = consultation::facts(&seen, Some(jiff::civil::date(2026, 9, 23)), zone);
        let verdict = consultation::verdict(&facts, &statute::Acts::default(), jiff::civil::date(2026, 9, 23));
        let standing = |clause: &str| {
            let place = consultation::rules().clause(&format!("coordination/{clause}")).unwrap();
            verdict.clause(place).unwrap().standing
        };
        assert_eq!(standing("days"), statute::Standing::NotMet, "one partner had a day");
        assert_eq!(standing("answers"), statute::Standing::NotMet, "the timely point waits");
        assert_eq!(standing("invitations"), statute::Standing::Met);
    });
}

#[test]
fn a_standard_that_is_set_later_holds_for_the_next_consultation() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let (desk, officer) = (asked.desk(), &asked.cast.officer);
        asked.cast.clock.advance(DAY);
        let pdf = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".to_vec();
        desk::partner::confirm(desk, officer, asked.cast.office, ("coordination", pdf)).await.unwrap();
        asked.cast.clock.advance(20 * DAY);
        consultation::close(desk, officer, asked.id).await.unwrap();
        consultation::put_final(desk, officer, asked.id, ("final.md", TEXT)).await.unwrap();
        consultation::decide(desk, officer, asked.id, ["1", "2026-09-22"]).await.unwrap();
        assert!(asked.verdict().await.iter().all(|(_, standing)| standing == "met"));
        assert_eq!(asked.seen().await.decision.unwrap().step, "", "it was not the standard when it opened");
        let next = consultation::create(desk, officer, asked.cast.office, (told(), ("", TEXT))).await.unwrap();
        consultation::open(desk, officer, next, ("2026-10-20", false)).await.unwrap();
        asked.cast.clock.advance(30 * DAY);
        consultation::close(desk, officer, next).await.unwrap();
        consultation::put_final(desk, officer, next, ("final.md", TEXT)).await.unwrap();
        consultation::decide(desk, officer, next, ["2", "2026-10-22"]).await.unwrap();
        let seen = consultation::see(desk, officer, next).await.unwrap();
        assert_eq!(seen.decision.unwrap().step, "yes");
    });
}

#[test]
fn what_somebody_said_is_taken_down_with_its_words_and_what_was_signed_is_not() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let (desk, officer, slug) = (asked.desk(), &asked.cast.officer, asked.seen().await.consultation.slug);
        let said = ["", "object", "Pejabat itu maling, telepon 0812.", ""];
        consultation::comment_publicly(desk, &slug, ("warga", "Warga Hulu", said)).await.unwrap();
        asked.say(&asked.one, &[["", "agree", "", ""]], None).await;
        let seen = asked.seen().await;
        let of = |voice| seen.contributions.iter().find(|one| one.voice == voice).unwrap().id;
        let reason = "Menyerang pribadi orang.";
        let refused = consultation::take_down(desk, officer, of(Voice::Position), reason).await;
        assert_eq!(refusal(refused), Refusal::State);
        consultation::decide(desk, officer, asked.id, ["1", "2026-09-01"]).await.unwrap();
        consultation::take_down(desk, officer, of(Voice::Public), reason).await.unwrap();
        let seen = asked.seen().await;
        let one = seen.contributions.iter().find(|one| one.voice == Voice::Public).unwrap();
        assert_eq!((one.name.as_str(), one.taken_down.as_ref().unwrap().1.as_str()), ("", reason));
        assert!(seen.points.iter().all(|point| !point.said.text.contains("0812")));
    });
}

#[test]
fn a_visitor_cannot_fill_the_room_alone() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let slug = asked.seen().await.consultation.slug;
        let mut taken = 0;
        for number in 0..40 {
            let text = format!("Komentar nomor {number}.");
            let said = ["", "agree", text.as_str(), ""];
            match consultation::comment_publicly(asked.desk(), &slug, ("satu", "Warga", said)).await {
                Ok(()) => taken += 1,
                Err(desk::Error::Refusal(Refusal::TooMany { wait })) => assert!(wait > 0),
                Err(error) => panic!("{error}"),
            }
        }
        assert!((5..20).contains(&taken), "{taken}");
        let said = ["", "agree", "Saya lain.", ""];
        consultation::comment_publicly(asked.desk(), &slug, ("dua", "Warga", said)).await.unwrap();
    });
}

#[test]
fn a_line_of_minutes_is_struck_until_it_is_confirmed_and_never_written_of_who_was_left_out() {
    on_both(async |db| {
        let asked = Asked::draft(db).await;
        let (desk, officer) = (asked.desk(), &asked.cast.officer);
        let out = ["Aliansi Media Hilir", "Belum perlu ditanya.", "ya"];
        consultation::list_partner(desk, officer, asked.id, out).await.unwrap();
        consultation::open(desk, officer, asked.id, ("2026-09-20", false)).await.unwrap();
        let far = Held { title: "Rapat", place: "Ulin", starts: "0000-01-01T00:00", minutes: "60" };
        assert_eq!(
            fields(consultation::hold(desk, officer, asked.id, far).await).of("starts"),
            Some(FieldError::NotADay)
        );
        let held = Held { starts: "2026-09-01T16:00", ..far };
        let meeting = consultation::hold(desk, officer, asked.id, held).await.unwrap();
        asked.cast.clock.advance(1000);
        let line = (["", "agree", "Setuju.", ""], false);
        let refused = consultation::note(desk, officer, (meeting, Some(asked.other.0), "Rina"), line).await;
        assert_eq!(fields(refused).of("organisation"), Some(FieldError::NotAChoice));
        consultation::note(desk, officer, (meeting, Some(asked.one.0), "Jamal"), line).await.unwrap();
        let which = asked.seen().await.contributions[0].id;
        consultation::strike(desk, officer, which).await.unwrap();
        assert!(!asked.seen().await.contributions[0].stands());
        assert_eq!(refusal(consultation::strike(desk, officer, which).await), Refusal::State);
    });
}

#[test]
fn an_invitation_that_no_server_takes_is_told_and_counts_for_nobody() {
    on_both(async |db| {
        let asked = Asked::draft(db).await;
        let (desk, officer) = (asked.desk(), &asked.cast.officer);
        consultation::open(desk, officer, asked.id, ("2026-09-20", true)).await.unwrap();
        let first = desk::mail::take(desk).await.unwrap().unwrap();
        desk::mail::failed(desk, &first, true, "550 no such user").await.unwrap();
        let second = desk::mail::take(desk).await.unwrap().unwrap();
        desk::mail::sent(desk, &second).await.unwrap();
        let seen = asked.seen().await;
        let states: Vec<_> = seen.reached.iter().map(|reach| (reach.way, reach.state)).collect();
        assert_eq!(states.len(), 2);
        assert!(states.contains(&(Way::Mail, Reached::Failed)) && states.contains(&(Way::Mail, Reached::Arrived)));
        assert!(seen.reached.iter().all(|reach| !reach.note.contains('@')), "no address is kept");
        let facts = consultation::facts(&seen, None, domain::zone::Zone::Wita);
        let verdict = consultation::verdict(&facts, &statute::Acts::default(), jiff::civil::date(2026, 9, 2));
        let place = consultation::rules().clause("coordination/invitations").unwrap();
        assert_eq!(verdict.clause(place).unwrap().standing, statute::Standing::NotMet);
        // What waits is dropped once the consultation is closed.
        asked.cast.clock.advance(DAY);
        consultation::remind(desk, officer, asked.id, true).await.unwrap();
        consultation::close(desk, officer, asked.id).await.unwrap();
        assert!(desk::mail::take(desk).await.unwrap().is_none());
        assert!(asked.seen().await.reached.iter().all(|reach| reach.state != Reached::Waiting));
    });
}
