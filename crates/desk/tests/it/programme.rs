//! Joint programmes on both databases: announced, filled, called off or counted; who may; what the record says; and names that go.

use std::sync::Arc;

use desk::partner::{self, Noted};
use desk::{Actor, Desk, Error, record};
use domain::Refusal;
use domain::field::FieldError;
use domain::id::{AgreementId, OrganisationId, ProgrammeId};
use domain::partner::{Attendance, LineError, TypedAgreement, TypedProgramme, Under};
use domain::record::PublicAct;
use domain::right::Right;
use store::programme::Counted;
use store::public::{Gate, PublicProgramme};

use crate::cast::{self, Cast, fields, refusal};
use crate::databases::on_both;
use crate::partner::{PDF, company};
use crate::record::{broken, entries, mended, settled};
use crate::sealed::Kept;

use Attendance::{Absent, Intermediate, Junior, NotYet, Present, Registered};

const DAY: i64 = 86_400_000;
const CANARY: &str = "Kenanga Arjunawati";
const REASON: &str = "Narasumbernya sakit.";

/// A test of three days that begins in four; it is 1 September 2026.
pub(crate) fn typed<'a>() -> TypedProgramme<'a> {
    TypedProgramme {
        kind: "competence-test",
        title: "Uji kompetensi di hulu",
        place: "Gedung serbaguna",
        first: "2026-09-05",
        last: "2026-09-07",
        organisers: "pt  MERDU",
        under: "",
        note: "Bawa kartu pers.",
    }
}

async fn entered(cast: &Cast) -> ProgrammeId {
    partner::enter_programme(&cast.desk, &cast.officer, cast.office, typed()).await.unwrap()
}

async fn agreed(cast: &Cast, number: &str, with: &str) -> AgreementId {
    let (kind, subject, from) = ("memorandum", "Uji kompetensi", "2026-01-01");
    let typed = TypedAgreement { kind, number, subject, from, until: "", ceiling: "", signatories: "" };
    partner::agree(&cast.desk, &cast.officer, cast.office, (typed, with, Ok(PDF.to_vec()))).await.unwrap()
}

async fn add(desk: &Desk, actor: &Actor, id: ProgrammeId, lines: &str) -> Result<usize, Error> {
    partner::add_participants(desk, actor, id, lines).await.map(|added| added.unwrap())
}

/// What was noted of each participant, by name.
async fn noted(cast: &Cast, id: ProgrammeId) -> Vec<(Option<String>, Attendance)> {
    let seen = partner::programme(&cast.desk, &cast.officer, id).await.unwrap();
    seen.participants.into_iter().map(|one| (one.name, one.attendance)).collect()
}

/// Notes these of the participants in their order.
async fn note(cast: &Cast, id: ProgrammeId, now: &[Attendance]) -> Result<(), Error> {
    let there = partner::programme(&cast.desk, &cast.officer, id).await.unwrap().participants;
    let notes = there.iter().zip(now).map(|(one, now)| Noted { id: one.id, seen: one.attendance, now: *now });
    partner::note_participants(&cast.desk, &cast.officer, id, &notes.collect::<Vec<_>>()).await
}

async fn public(desk: &Desk) -> Vec<PublicProgramme> {
    Gate::new(desk.db.read().await.unwrap(), desk.now()).programmes("", 50).await.unwrap()
}

/// What the record says about a programme, the oldest first: each act with its content.
async fn told(desk: &Desk, id: ProgrammeId) -> Vec<(PublicAct, String)> {
    settled(&record::Sequencer::new(desk.clone(), Arc::new(Kept::new(1)))).await;
    let mut all = Vec::new();
    for found in entries(desk).await {
        if found.entry.subject == format!("programme/{id}") {
            let (_, shown) = record::entry(desk, found.public.position).await.unwrap().unwrap();
            let record::Shown::Fits { content, .. } = shown else { panic!("{shown:?}") };
            all.push((found.public.position, found.act.unwrap(), content));
        }
    }
    all.sort_by_key(|(position, ..)| *position);
    all.into_iter().map(|(_, act, content)| (act, content)).collect()
}

#[test]
fn a_programme_lives_from_its_announcement_to_its_count() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let (_, secretary) = company(desk, "PT Merdu", Right::Secretary).await;
        let id = entered(&cast).await;
        assert_eq!(add(desk, &cast.officer, id, &format!("{CANARY}; Merdu\nBudi\n")).await.unwrap(), 2);
        assert_eq!(add(desk, &secretary, id, "Citra; Merdu\nDewi\tMerdu\nEka").await.unwrap(), 3);
        let early = note(&cast, id, &[Present]).await;
        assert_eq!(refusal(early), Refusal::State, "nobody was there before the first day");
        cast.clock.advance(4 * DAY);
        note(&cast, id, &[Junior, Intermediate, Junior, Absent, Present]).await.unwrap();
        assert_eq!(refusal(partner::count_programme(desk, &cast.officer, id, &[]).await), Refusal::State, "it runs");
        assert_eq!(public(desk).await[0].counted, None);
        cast.clock.advance(3 * DAY);
        assert_eq!(refusal(add(desk, &secretary, id, "Fitri").await), Refusal::State, "the last day is over");
        note(&cast, id, &[Junior, Intermediate, Junior, Absent, NotYet]).await.unwrap();
        broken(&desk.db, "INSERT", "record_entry").await;
        assert!(partner::count_programme(desk, &cast.officer, id, &[]).await.is_err());
        mended(&desk.db, "record_entry").await;
        assert_eq!(public(desk).await[0].counted, None, "without its entry nothing is counted");
        partner::count_programme(desk, &cast.officer, id, &[]).await.unwrap();
        let seen = partner::programme(desk, &secretary, id).await.unwrap();
        let at = desk.now();
        assert_eq!(seen.programme.counted, Some(Counted { at, listed: 5, present: 4, passed: 3 }));
        assert_eq!(public(desk).await[0].counted, Some((4, Some(3))));
        assert_eq!(refusal(note(&cast, id, &[Registered]).await), Refusal::State);
        assert_eq!(refusal(partner::count_programme(desk, &cast.officer, id, &[]).await), Refusal::State);
        assert_eq!(refusal(partner::call_off_programme(desk, &cast.officer, id, REASON).await), Refusal::State);
        let told = told(desk, id).await;
        let acts: Vec<_> = told.iter().map(|(act, _)| *act).collect();
        assert_eq!(acts, [PublicAct::ProgrammeAnnounced, PublicAct::ProgrammeCounted]);
        for part in
            ["kind \"competence-test\"", "title \"Uji kompetensi di hulu\"", "last_day \"2026-09-07\"", "organiser \""]
        {
            assert!(told[0].1.contains(part), "{part}: {}", told[0].1);
        }
        assert!(told[1].1.ends_with("listed \"5\"\npresent \"4\"\npassed \"3\"\n"), "{}", told[1].1);
        let all = format!("{told:?}");
        assert!(!all.contains(CANARY) && !all.contains("Gedung") && !all.contains("kartu"), "{all}");
    });
}

#[test]
fn few_who_passed_are_no_number_and_a_training_has_no_outcome() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        company(desk, "PT Merdu", Right::Secretary).await;
        let test = entered(&cast).await;
        let training = TypedProgramme { kind: "training", title: "Pelatihan di hulu", ..typed() };
        let training = partner::enter_programme(desk, &cast.officer, cast.office, training).await.unwrap();
        for id in [test, training] {
            add(desk, &cast.officer, id, "Budi\nCitra\nDewi").await.unwrap();
        }
        cast.clock.advance(5 * DAY);
        let passed = [Attendance::Senior, Attendance::Senior, NotYet];
        note(&cast, test, &passed).await.unwrap();
        let refused = fields(note(&cast, training, &passed).await);
        assert_eq!(refused.of("attendance"), Some(FieldError::NotAChoice));
        assert!(noted(&cast, training).await.iter().all(|(_, one)| *one == Registered));
        note(&cast, training, &[Present; 2]).await.unwrap();
        cast.clock.advance(3 * DAY);
        partner::count_programme(desk, &cast.officer, test, &[]).await.unwrap();
        // What is noted last is counted as well, or nothing is.
        let there = partner::programme(desk, &cast.officer, training).await.unwrap().participants;
        let last = |seen| [Noted { id: there[2].id, seen, now: Present }];
        let stale = partner::count_programme(desk, &cast.officer, training, &last(Absent)).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        assert_eq!(public(desk).await.iter().filter(|one| one.counted.is_some()).count(), 1);
        partner::count_programme(desk, &cast.officer, training, &last(Registered)).await.unwrap();
        let counts: Vec<_> = public(desk).await.into_iter().map(|one| (one.id, one.counted)).collect();
        assert!(counts.contains(&(test.to_string(), Some((3, None)))), "{counts:?}");
        assert!(counts.contains(&(training.to_string(), Some((3, None)))), "{counts:?}");
        assert!(told(desk, test).await[1].1.ends_with("present \"3\"\npassed \"fewer than 3\"\n"));
        assert!(told(desk, training).await[1].1.ends_with("listed \"3\"\npresent \"3\"\n"));
    });
}

#[test]
fn what_is_wrong_with_a_programme_is_told_and_without_its_entry_there_is_none() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        let (_, stranger) = company(desk, "PT Lain", Right::Administrator).await;
        company(desk, "PT Merdu", Right::Secretary).await;
        let own = agreed(&cast, "1/2026", "PT Merdu").await;
        partner::promise(desk, officer, own, ["office", "Tempat uji kompetensi", "2026-12-01"]).await.unwrap();
        let promise = partner::agreed(desk, officer, own).await.unwrap().commitments[0].id;
        let enter = async |typed| partner::enter_programme(desk, officer, cast.office, typed).await;
        let unknown = TypedProgramme { organisers: "PT Merdu\n\nPT Entah", title: "UKW", ..typed() };
        let wrong = fields(enter(unknown).await);
        assert_eq!(wrong.of("organisers"), Some(FieldError::NoSuchOrganisationAt { line: 3 }));
        assert_eq!(wrong.of("title"), Some(FieldError::TooShort { least: 5 }));
        let itself = fields(enter(TypedProgramme { organisers: "Diskominfo", ..typed() }).await);
        assert_eq!(itself.of("organisers"), Some(FieldError::NoSuchOrganisationAt { line: 1 }));
        let over = fields(enter(TypedProgramme { first: "2026-08-01", last: "2026-08-31", ..typed() }).await);
        assert_eq!(over.of("last"), Some(FieldError::Past));
        let foreign = Under::Agreement(own).written();
        let foreign = fields(enter(TypedProgramme { organisers: "PT Lain", under: &foreign, ..typed() }).await);
        assert_eq!(foreign.of("under"), Some(FieldError::NotWithThem));
        let lost = fields(enter(TypedProgramme { under: "agreement/01JV0000000000000000000000", ..typed() }).await);
        assert_eq!(lost.of("under"), Some(FieldError::NotAChoice));
        for (actor, why) in [(&stranger, Refusal::NotFound), (&cast.writer, Refusal::NotAllowed)] {
            assert_eq!(refusal(partner::enter_programme(desk, actor, cast.office, typed()).await), why);
        }
        broken(&desk.db, "INSERT", "record_entry").await;
        assert!(enter(typed()).await.is_err());
        mended(&desk.db, "record_entry").await;
        assert!(partner::programmes(desk, officer, cast.office).await.unwrap().is_empty());
        let under = Under::Commitment(promise).written();
        let id = enter(TypedProgramme { under: &under, ..typed() }).await.unwrap();
        let seen = partner::programme(desk, officer, id).await.unwrap();
        let (agreement, commitment) = seen.under.unwrap();
        assert_eq!((agreement.id, commitment.unwrap().id), (own, promise));
        assert_eq!(partner::programmes_under(desk, officer, own).await.unwrap()[0].id, id);
        assert!(told(desk, id).await[0].1.contains(&format!("commitment \"{promise}\"")));
    });
}

#[test]
fn organisers_read_and_enter_participants_and_strangers_learn_nothing() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let desk = &cast.desk;
        let (merdu, secretary) = company(desk, "PT Merdu", Right::Secretary).await;
        let viewer = cast::member(desk, merdu, Some(Right::Viewer)).await;
        let (lain, stranger) = company(desk, "PT Lain", Right::Administrator).await;
        let id = entered(&cast).await;
        add(desk, &secretary, id, CANARY).await.unwrap();
        for (actor, of) in [(&secretary, merdu), (&viewer, merdu), (&cast.writer, cast.office)] {
            let seen = partner::programme(desk, actor, id).await.unwrap();
            assert_eq!(seen.participants[0].name.as_deref(), Some(CANARY));
            assert_eq!(seen.participants[0].by.0, merdu);
            let listed = partner::programmes(desk, actor, of).await.unwrap();
            assert_eq!((listed[0].programme.id, listed[0].listed), (id, 1));
        }
        assert_eq!(refusal(partner::programme(desk, &stranger, id).await), Refusal::NotFound);
        assert!(partner::programmes(desk, &stranger, lain).await.unwrap().is_empty());
        assert_eq!(refusal(add(desk, &stranger, id, "Budi").await), Refusal::NotFound);
        assert_eq!(refusal(add(desk, &viewer, id, "Budi").await), Refusal::NotAllowed);
        assert_eq!(refusal(add(desk, &cast.writer, id, "Budi").await), Refusal::NotAllowed);
        cast.clock.advance(4 * DAY);
        let who = partner::programme(desk, &secretary, id).await.unwrap().participants[0].id;
        let present = [Noted { id: who, seen: Registered, now: Present }];
        for (actor, why) in
            [(&secretary, Refusal::NotFound), (&stranger, Refusal::NotFound), (&cast.writer, Refusal::NotAllowed)]
        {
            assert_eq!(refusal(partner::note_participants(desk, actor, id, &present).await), why);
            assert_eq!(refusal(partner::erase_participant(desk, actor, who).await), why);
            assert_eq!(refusal(partner::call_off_programme(desk, actor, id, REASON).await), why);
            assert_eq!(refusal(partner::move_programme(desk, actor, id, ["2026-10-01"; 2]).await), why);
            assert_eq!(refusal(partner::count_programme(desk, actor, id, &[]).await), why);
        }
        partner::note_participants(desk, &cast.officer, id, &present).await.unwrap();
        partner::note_participants(desk, &cast.officer, id, &present).await.unwrap();
        let stale = [Noted { now: Absent, ..present[0] }];
        let stale = partner::note_participants(desk, &cast.officer, id, &stale).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        let other = OrganisationId::new(desk.now(), 1);
        assert_eq!(refusal(partner::programmes(desk, &stranger, other).await), Refusal::NotFound);
    });
}

#[test]
fn every_wrong_line_is_named_and_then_nobody_is_added() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        company(desk, "PT Merdu", Right::Secretary).await;
        let id = entered(&cast).await;
        add(desk, officer, id, "Budi Laut").await.unwrap();
        let wrong =
            partner::add_participants(desk, officer, id, "Citra\nX\nbudi  LAUT\ncitra\nBudi Laut; Pena").await.unwrap();
        let named = vec![
            (2, LineError::Name(FieldError::TooShort { least: 2 })),
            (3, LineError::Known),
            (4, LineError::Repeated(1)),
        ];
        assert_eq!(wrong, Err(named));
        assert_eq!(noted(&cast, id).await.len(), 1);
        assert_eq!(fields(add(desk, officer, id, " \n").await).of("lines"), Some(FieldError::Empty));
        let many = |from: usize, to: usize| (from..to).map(|one| format!("Peserta {one}\n")).collect::<String>();
        let most = fields(add(desk, officer, id, &many(0, 500)).await);
        assert_eq!(most.of("lines"), Some(FieldError::TooMany { most: 500 }));
        add(desk, officer, id, &many(0, 499)).await.unwrap();
        assert!(add(desk, officer, id, "Satu Lagi").await.is_err());
        // Whoever was entered by mistake and taken out leaves a place, and may be entered again.
        let first = partner::programme(desk, officer, id).await.unwrap().participants[0].clone();
        assert_eq!(partner::erase_participant(desk, officer, first.id).await.unwrap(), id);
        add(desk, officer, id, "Budi Laut; Pena").await.unwrap();
    });
}

#[test]
fn days_are_mended_until_somebody_was_there_and_what_was_called_off_stays_so() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        company(desk, "PT Merdu", Right::Secretary).await;
        let id = entered(&cast).await;
        add(desk, officer, id, "Budi").await.unwrap();
        let mend = async |days: [&str; 2]| partner::move_programme(desk, officer, id, days).await;
        let same = fields(mend(["2026-09-05", "2026-09-07"]).await);
        assert_eq!(same.of("first"), Some(FieldError::Unchanged));
        assert_eq!(fields(mend(["2026-09-05", "2026-09-04"]).await).of("last"), Some(FieldError::BeforeFirst));
        assert_eq!(fields(mend(["2026-08-05", "2026-08-06"]).await).of("last"), Some(FieldError::Past));
        broken(&desk.db, "INSERT", "record_entry").await;
        assert!(mend(["2026-09-02", "2026-09-03"]).await.is_err());
        assert!(partner::call_off_programme(desk, officer, id, REASON).await.is_err());
        mended(&desk.db, "record_entry").await;
        assert_eq!(public(desk).await[0].days.first.to_string(), "2026-09-05");
        mend(["2026-09-02", "2026-09-03"]).await.unwrap();
        assert_eq!(public(desk).await[0].days.first.to_string(), "2026-09-02");
        cast.clock.advance(DAY);
        note(&cast, id, &[Present]).await.unwrap();
        assert_eq!(refusal(mend(["2026-09-10", "2026-09-11"]).await), Refusal::State);
        let short = fields(partner::call_off_programme(desk, officer, id, "Sakit.").await);
        assert_eq!(short.of("reason"), Some(FieldError::TooShort { least: 10 }));
        partner::call_off_programme(desk, officer, id, REASON).await.unwrap();
        assert_eq!(refusal(partner::call_off_programme(desk, officer, id, REASON).await), Refusal::State);
        assert_eq!(refusal(add(desk, officer, id, "Citra").await), Refusal::State);
        assert_eq!(refusal(note(&cast, id, &[Absent]).await), Refusal::State);
        cast.clock.advance(9 * DAY);
        assert_eq!(refusal(partner::count_programme(desk, officer, id, &[]).await), Refusal::State);
        assert_eq!(public(desk).await[0].called_off.as_ref().unwrap().1, REASON);
        let told = told(desk, id).await;
        let acts: Vec<_> = told.iter().map(|(act, _)| *act).collect();
        assert_eq!(
            acts,
            [PublicAct::ProgrammeAnnounced, PublicAct::ProgrammeMoved, PublicAct::ProgrammeCalledOff],
            "what was announced once still fits: {told:?}"
        );
        assert!(told[0].1.contains("2026-09-05") && told[1].1.contains("2026-09-02") && told[2].1.contains(REASON));
    });
}

#[test]
fn names_go_when_one_is_taken_out_and_after_two_years_and_the_count_stays() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        company(desk, "PT Merdu", Right::Secretary).await;
        let id = entered(&cast).await;
        add(desk, officer, id, &format!("{CANARY}; Merdu\nBudi\nCitra")).await.unwrap();
        cast.clock.advance(5 * DAY);
        note(&cast, id, &[Junior; 3]).await.unwrap();
        cast.clock.advance(3 * DAY);
        partner::count_programme(desk, officer, id, &[]).await.unwrap();
        let there = partner::programme(desk, officer, id).await.unwrap().participants;
        let canary = there.iter().find(|one| one.name.as_deref() == Some(CANARY)).unwrap().id;
        partner::erase_participant(desk, officer, canary).await.unwrap();
        assert_eq!(refusal(partner::erase_participant(desk, officer, canary).await), Refusal::ChangedMeanwhile);
        let seen = partner::programme(desk, officer, id).await.unwrap();
        assert!(!format!("{seen:?}").contains(CANARY) && !format!("{seen:?}").contains("\"Merdu\""), "{seen:?}");
        assert_eq!(seen.participants.last().map(|one| one.attendance), Some(Junior));
        // The last day was 7 September 2026, it is the 9th.
        assert_eq!(partner::sweep_participants(desk).await.unwrap(), 0);
        cast.clock.advance(729 * DAY);
        assert_eq!(partner::sweep_participants(desk).await.unwrap(), 0, "it is 7 September 2028");
        cast.clock.advance(DAY);
        assert_eq!(partner::sweep_participants(desk).await.unwrap(), 2);
        assert_eq!(partner::sweep_participants(desk).await.unwrap(), 0);
        assert!(noted(&cast, id).await.iter().all(|(name, one)| name.is_none() && *one == Junior));
        assert_eq!(public(desk).await[0].counted, Some((3, Some(3))));
        assert_eq!(told(desk, id).await.len(), 2, "the record still fits");
    });
}

#[test]
fn a_programme_of_the_agreement_shows_that_a_promise_was_kept() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, officer) = (&cast.desk, &cast.officer);
        company(desk, "PT Merdu", Right::Secretary).await;
        let agreement = agreed(&cast, "1/2026", "PT Merdu").await;
        for what in ["Tempat uji kompetensi", "Penguji"] {
            partner::promise(desk, officer, agreement, ["office", what, "2026-12-01"]).await.unwrap();
        }
        let promises = partner::agreed(desk, officer, agreement).await.unwrap().commitments;
        let under = Under::Agreement(agreement).written();
        let enter = async |under: &str| {
            partner::enter_programme(desk, officer, cast.office, TypedProgramme { under, ..typed() }).await.unwrap()
        };
        let (other, own, off) = (enter("").await, enter(&under).await, enter(&under).await);
        partner::call_off_programme(desk, officer, off, REASON).await.unwrap();
        cast.clock.advance(6 * DAY);
        let keep = async |which: usize, on: &str, evidence: &str, programme: &str| {
            partner::keep_promise(desk, officer, promises[which].id, [on, evidence, programme]).await
        };
        for wrong in [other.to_string(), off.to_string(), "x".to_owned()] {
            assert_eq!(fields(keep(0, "2026-09-06", "", &wrong).await).of("programme"), Some(FieldError::NotAChoice));
        }
        let early = fields(keep(0, "2026-09-04", "", &own.to_string()).await);
        assert_eq!(early.of("programme"), Some(FieldError::NotAChoice), "it had not begun");
        assert_eq!(fields(keep(0, "2026-09-06", "", "").await).of("evidence"), Some(FieldError::Empty));
        keep(0, "2026-09-06", "", &own.to_string()).await.unwrap();
        keep(1, "2026-09-06", "Berita acara 12", &own.to_string()).await.unwrap();
        let kept = partner::agreed(desk, officer, agreement).await.unwrap().commitments;
        let evidence: Vec<_> = kept.into_iter().map(|one| one.kept.unwrap().1).collect();
        assert!(evidence.contains(&"Uji kompetensi di hulu, 5/9/2026–7/9/2026".to_owned()), "{evidence:?}");
        assert!(evidence.contains(&"Berita acara 12".to_owned()), "{evidence:?}");
        settled(&record::Sequencer::new(desk.clone(), Arc::new(Kept::new(1)))).await;
        for found in entries(desk).await.iter().filter(|found| found.act == Some(PublicAct::CommitmentKept)) {
            let (_, shown) = record::entry(desk, found.public.position).await.unwrap().unwrap();
            let record::Shown::Fits { content, .. } = shown else { panic!("{shown:?}") };
            assert!(content.ends_with(&format!("programme \"{own}\"\n")), "{content}");
        }
    });
}
