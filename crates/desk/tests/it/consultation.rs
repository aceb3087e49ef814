//! Consultations: an office puts a draft to partners, hears them, answers every point and decides; what comes late, is taken back or is signed
//! by a board whose term is over or that another contests, has an outcome of its own.

use desk::consultation::{self, Held, Seen, Sheet};
use desk::record::Shown;
use desk::{Actor, Desk};
use domain::Refusal;
use domain::consultation::{Reached, Stance, State, Term, TypedBoard, TypedConsultation, Voice, Way};
use domain::field::FieldError;
use domain::id::{BoardId, ConsultationId, OrganisationId};
use domain::organisation::{Kind, OrganisationName};
use domain::right::Right;
use domain::slug::Slug;
use store::{Db, organisation};

use crate::cast::{self, Cast, fields, refusal};
use crate::databases::on_both;
use crate::record::{entries, sequencer, settled};
use crate::sealed::Kept;

pub(crate) const DAY: i64 = 24 * 3_600_000;

pub(crate) const TEXT: &str = "PERATURAN GUBERNUR TENTANG KEMITRAAN MEDIA

Pasal 1
Media mitra memberi tahu perubahan alamat paling lambat 7 hari.

Pasal 2
(1) Pengajuan diperiksa dalam 14 hari.
(2) Hasilnya diumumkan.
";

pub(crate) async fn association(desk: &Desk, name: &str) -> (OrganisationId, Actor) {
    let id = OrganisationId::new(desk.now(), desk.chance());
    let (named, slug) = (OrganisationName::parse(name).unwrap(), Slug::from_title(name));
    let mut tx = desk.db.begin().await.unwrap();
    organisation::insert(&mut tx, (id, Kind::Association), (&named, &named), &slug, desk.now()).await.unwrap();
    tx.commit().await.unwrap();
    store::register::catch_up(&desk.db).await.unwrap();
    (id, cast::member(desk, id, Some(Right::Secretary)).await)
}

pub(crate) fn told() -> TypedConsultation<'static> {
    TypedConsultation {
        kind: "regulation",
        title: "Kemitraan media",
        question: "Apakah tenggat di Pasal 1 dan 2 dapat dijalankan?",
        public: "ya",
    }
}

pub(crate) fn sheet(points: &[[&str; 4]]) -> Sheet {
    let points = points.iter().map(|point| point.map(str::to_owned)).collect();
    Sheet { points, ..Sheet::default() }
}

pub(crate) struct Asked {
    pub(crate) cast: Cast,
    pub(crate) id: ConsultationId,
    pub(crate) one: (OrganisationId, Actor),
    pub(crate) other: (OrganisationId, Actor),
}

impl Asked {
    /// A draft with two partners.
    pub(crate) async fn draft(db: Db) -> Self {
        let cast = Cast::new(db).await;
        let one = association(&cast.desk, "Serikat Media Hulu").await;
        let other = association(&cast.desk, "Aliansi Media Hilir").await;
        let id =
            consultation::create(&cast.desk, &cast.officer, cast.office, (told(), ("naskah.md", TEXT))).await.unwrap();
        Self { cast, id, one, other }
    }

    /// The same, open until 20 September.
    pub(crate) async fn open(db: Db) -> Self {
        let asked = Self::draft(db).await;
        consultation::open(asked.desk(), &asked.cast.officer, asked.id, ("2026-09-20", false)).await.unwrap();
        asked.cast.clock.advance(1000);
        asked
    }

    pub(crate) fn desk(&self) -> &Desk {
        &self.cast.desk
    }

    pub(crate) async fn seen(&self) -> Seen {
        consultation::see(self.desk(), &self.cast.officer, self.id).await.unwrap()
    }

    /// Signs.
    pub(crate) async fn say(&self, who: &(OrganisationId, Actor), points: &[[&str; 4]], board: Option<BoardId>) {
        self.cast.clock.advance(1000);
        let sheet = Sheet { board, ..sheet(points) };
        consultation::sign(self.desk(), &who.1, (self.id, who.0), &sheet).await.unwrap().unwrap();
    }

    /// Answers every point that is open alike.
    async fn answer_all(&self) {
        let seen = self.seen().await;
        let open: Vec<_> = seen.points.iter().filter(|point| point.reply.is_none()).map(|point| point.id).collect();
        let said = ["not-taken", "Tenggatnya sudah ditetapkan peraturan lain.", ""];
        consultation::answer(self.desk(), &self.cast.officer, (self.id, &open, &[]), said).await.unwrap();
    }

    pub(crate) async fn verdict(&self) -> Vec<(String, String)> {
        let decision = self.seen().await.decision.unwrap();
        let told = desk::partner::Told::read(&decision.verdict);
        told.into_iter().map(|told| (told.clause, told.standing)).collect()
    }
}

#[test]
fn an_office_asks_two_associations_answers_them_and_decides() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let officer = &asked.cast.officer;
        let seen = asked.seen().await;
        assert_eq!(seen.consultation.state(), State::Open);
        assert_eq!(seen.asked.len(), 2, "associations of the register are proposed");
        assert!(seen.reached.iter().all(|reach| (reach.way, reach.state) == (Way::Desk, Reached::Arrived)));
        asked
            .say(&asked.one, &[["", "changes", "Tenggatnya singkat.", ""], ["Pasal 1", "changes", "", "14 hari"]], None)
            .await;
        asked.say(&asked.other, &[["", "agree", "", ""]], None).await;
        let matrix_of = asked.seen().await;
        let matrix = consultation::matrix(&matrix_of.heard());
        assert_eq!(matrix.points, (3, 0));
        let groups: Vec<_> = matrix.groups.iter().map(|group| (group.clause, group.stance, group.said.len())).collect();
        assert_eq!(groups, [("", Stance::Agree, 1), ("", Stance::Changes, 1), ("Pasal 1", Stance::Changes, 1)]);
        asked.cast.clock.advance(20 * DAY);
        consultation::close(asked.desk(), officer, asked.id).await.unwrap();
        asked.answer_all().await;
        let new = TEXT.replace("7 hari", "10 hari");
        consultation::put_final(asked.desk(), officer, asked.id, ("final.md", &new)).await.unwrap();
        consultation::decide(asked.desk(), officer, asked.id, ["17 Tahun 2026", "2026-09-21"]).await.unwrap();
        let verdict = asked.verdict().await;
        assert_eq!(verdict.len(), 6);
        assert!(verdict.iter().all(|(_, standing)| standing == "met"), "{verdict:?}");
        let decision = asked.seen().await.decision.unwrap();
        assert_eq!(decision.step, "", "no office set the standard: it only informs");
        let late = sheet(&[["", "agree", "", ""]]);
        let refused = consultation::prepare(asked.desk(), &asked.one.1, (asked.id, asked.one.0), &late).await;
        assert_eq!(refusal(refused), Refusal::State);
    });
}

#[test]
fn the_record_tells_each_act_and_what_it_was_about() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let officer = &asked.cast.officer;
        asked.say(&asked.one, &[["", "object", "Terlalu cepat.", ""]], None).await;
        asked.cast.clock.advance(1000);
        consultation::extend(asked.desk(), officer, asked.id, ["2026-09-25", "Diminta dua asosiasi."]).await.unwrap();
        asked.cast.clock.advance(1000);
        let signed = asked.seen().await.positions(asked.one.0).next().unwrap().id;
        consultation::withdraw(asked.desk(), &asked.one.1, (asked.id, asked.one.0), signed).await.unwrap();
        asked.say(&asked.one, &[["", "agree", "", ""]], None).await;
        asked.cast.clock.advance(1000);
        consultation::close(asked.desk(), officer, asked.id).await.unwrap();
        consultation::decide(asked.desk(), officer, asked.id, ["1", "2026-09-01"]).await.unwrap();
        settled(&sequencer(&asked.cast, &std::sync::Arc::new(Kept::new(1)))).await;
        let mut acts = Vec::new();
        for found in entries(asked.desk()).await {
            let shown = desk::record::entry(asked.desk(), found.public.position).await.unwrap().unwrap().1;
            assert_ne!(shown, Shown::Changed, "{:?}", found.act);
            acts.push((found.entry.act, matches!(shown, Shown::Fits { .. })));
        }
        acts.retain(|(act, _)| act.starts_with("consultation") || act.starts_with("policy"));
        let acts: Vec<_> = acts.iter().map(|(act, is_shown)| (act.as_str(), *is_shown)).collect();
        let expected = [
            ("consultation.opened", true),
            ("consultation.position-signed", false),
            ("consultation.extended", true),
            ("consultation.position-withdrawn", true),
            ("consultation.position-signed", true),
            ("consultation.closed", true),
            ("policy.decided", true),
        ];
        assert_eq!(acts, expected);
    });
}

#[test]
fn what_is_prepared_is_its_own_and_what_is_signed_is_others_only_once_it_is_closed() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let prepared = sheet(&[["", "object", "Rahasia kami.", ""]]);
        let one = (asked.id, asked.one.0);
        consultation::prepare(asked.desk(), &asked.one.1, one, &prepared).await.unwrap().unwrap();
        assert!(asked.seen().await.contributions.is_empty(), "the office does not see it");
        let own = consultation::see_as_partner(asked.desk(), &asked.one.1, one).await.unwrap();
        assert_eq!(own.seen.points.len(), 1);
        asked.cast.clock.advance(1000);
        let prepared = Sheet { seen: own.seen.contributions.first().map(|one| one.id), ..prepared };
        consultation::sign(asked.desk(), &asked.one.1, one, &prepared).await.unwrap().unwrap();
        let theirs = async || {
            let other = (asked.id, asked.other.0);
            consultation::see_as_partner(asked.desk(), &asked.other.1, other).await.unwrap().seen.points.len()
        };
        assert_eq!(theirs().await, 0);
        asked.cast.clock.advance(30 * DAY);
        assert_eq!(theirs().await, 1, "its last day is over, though nobody closed it");
        let stranger = asked.cast.stranger().await;
        assert_eq!(refusal(consultation::see(asked.desk(), &stranger, asked.id).await), Refusal::NotFound);
    });
}

#[test]
fn a_late_a_lapsed_and_a_contested_position_are_told_as_that() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let board = async |who: &(OrganisationId, Actor), decree: &str, until: &str| {
            let typed = TypedBoard { chair: "Jamal Rasyid", decree, from: "2021-03-01", until };
            consultation::enter_board(asked.desk(), &who.1, who.0, typed).await.unwrap()
        };
        let lapsed = board(&asked.one, "1/SK", "2026-02-28").await;
        let first = board(&asked.other, "2/SK", "2027-02-28").await;
        let second = board(&asked.other, "3/SK", "2029-02-28").await;
        asked.say(&asked.one, &[["", "agree", "", ""]], Some(lapsed)).await;
        asked.say(&asked.other, &[["", "agree", "", ""]], Some(first)).await;
        asked.cast.clock.advance(30 * DAY);
        asked.say(&asked.other, &[["", "object", "Kami pengurus yang lain.", ""]], Some(second)).await;
        let seen = asked.seen().await;
        let told: Vec<_> = seen.contributions.iter().map(|one| (one.term, one.late, one.stands())).collect();
        assert_eq!(told, [(Term::Lapsed, false, true), (Term::Contested, false, true), (Term::Contested, true, true)]);
        assert_eq!(consultation::matrix(&seen.heard()).points, (3, 0));
        let none = sheet(&[["", "agree", "", ""]]);
        let none = consultation::sign(asked.desk(), &asked.one.1, (asked.id, asked.one.0), &none).await;
        assert_eq!(fields(none).of("board"), Some(FieldError::NotAChoice), "a board that is entered signs");
    });
}

#[test]
fn signing_anew_replaces_what_was_signed_and_only_who_may_signs() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        asked.say(&asked.one, &[["", "object", "Belum jelas.", ""]], None).await;
        asked.say(&asked.one, &[["", "agree", "Sudah dijelaskan.", ""]], None).await;
        let seen = asked.seen().await;
        assert_eq!(seen.positions(asked.one.0).count(), 1);
        let ended: Vec<_> =
            seen.contributions.iter().filter_map(|one| one.ended.as_ref()).map(|(_, how)| how).collect();
        assert_eq!(ended, ["replaced"]);
        let writer = cast::member(asked.desk(), asked.one.0, Some(Right::Writer)).await;
        let agreed = sheet(&[["", "agree", "", ""]]);
        let one = (asked.id, asked.one.0);
        consultation::prepare(asked.desk(), &writer, one, &agreed).await.unwrap().unwrap();
        assert_eq!(refusal(consultation::sign(asked.desk(), &writer, one, &agreed).await), Refusal::NotAllowed);
        let viewer = cast::member(asked.desk(), asked.one.0, Some(Right::Viewer)).await;
        let refused = consultation::prepare(asked.desk(), &viewer, one, &agreed).await;
        assert_eq!(refusal(refused), Refusal::NotAllowed);
        let unknown = sheet(&[["Pasal 9", "agree", "", ""]]);
        let (at, wrong) = consultation::prepare(asked.desk(), &writer, one, &unknown).await.unwrap().unwrap_err();
        assert_eq!((at, wrong.of("clause")), (0, Some(FieldError::NotAChoice)));
    });
}

#[test]
fn minutes_are_marked_until_they_are_confirmed_or_corrected_by_whom_they_name() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let (desk, officer) = (asked.desk(), &asked.cast.officer);
        let ahead =
            Held { title: "Rapat dengar pendapat", place: "Ruang Ulin", starts: "2026-09-03T09:00", minutes: "120" };
        let meeting = consultation::hold(desk, officer, asked.id, ahead).await.unwrap();
        let line = ["Pasal 1", "changes", "Tujuh hari terlalu singkat.", ""];
        let early = consultation::note(desk, officer, (meeting, Some(asked.one.0), "Jamal"), (line, false)).await;
        assert_eq!(refusal(early), Refusal::State, "it has not begun");
        asked.cast.clock.advance(3 * DAY);
        consultation::attend(desk, officer, meeting, &[(asked.one.0, "3"), (asked.other.0, "")]).await.unwrap();
        consultation::note(desk, officer, (meeting, Some(asked.one.0), "Jamal"), (line, false)).await.unwrap();
        asked.cast.clock.advance(1000);
        consultation::note(desk, officer, (meeting, Some(asked.one.0), "Jamal"), (["", "agree", "Setuju.", ""], false))
            .await
            .unwrap();
        let seen = asked.seen().await;
        let lines: Vec<_> =
            seen.contributions.iter().filter(|one| one.voice == Voice::Minutes).map(|one| one.id).collect();
        assert!(seen.contributions.iter().all(|one| one.confirmed_at.is_none()));
        let one = (asked.id, asked.one.0);
        let foreign = consultation::confirm_minutes(desk, &asked.other.1, (asked.id, asked.other.0), lines[0]).await;
        assert_eq!(refusal(foreign), Refusal::NotFound);
        consultation::confirm_minutes(desk, &asked.one.1, one, lines[1]).await.unwrap();
        asked.cast.clock.advance(1000);
        let own = ["object", "Saya tidak mengatakan itu: 30 hari.", ""];
        consultation::correct_minutes(desk, &asked.one.1, one, (lines[0], own)).await.unwrap();
        let seen = asked.seen().await;
        let standing: Vec<_> = seen.contributions.iter().filter(|one| one.stands()).collect();
        assert_eq!(standing.len(), 2);
        assert!(standing.iter().all(|one| one.confirmed_at.is_some() && one.name == "Jamal"));
        let words = seen.points_of(standing[1].id).next().unwrap();
        assert_eq!((words.said.clause.as_str(), words.said.stance), ("Pasal 1", Stance::Object));
        assert_eq!(seen.attendance.len(), 1);
    });
}

#[test]
fn everybody_may_comment_where_the_office_allows_it_and_nobody_else_elsewhere() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        let (desk, slug) = (asked.desk(), asked.seen().await.consultation.slug);
        let said = ["Pasal 1", "object", "Tujuh hari tidak cukup.", ""];
        consultation::comment_publicly(desk, &slug, ("warga", "Warga Hulu", said)).await.unwrap();
        let wrong = fields(consultation::comment_publicly(desk, &slug, ("warga", "", ["", "agree", "", ""])).await);
        assert_eq!((wrong.of("name"), wrong.of("text")), (Some(FieldError::Empty), Some(FieldError::Empty)));
        let viewer = cast::member(desk, asked.one.0, Some(Right::Viewer)).await;
        let own = ["", "changes", "Anggota kami di hulu sulit.", ""];
        consultation::comment(desk, &viewer, (asked.id, asked.one.0), own).await.unwrap();
        let voices: Vec<_> = asked.seen().await.contributions.iter().map(|one| one.voice).collect();
        assert!(voices.contains(&Voice::Public) && voices.contains(&Voice::Comment));
        assert_eq!(
            refusal(consultation::comment_publicly(desk, "lain", ("warga", "Warga", said)).await),
            Refusal::NotFound
        );
        consultation::close(desk, &asked.cast.officer, asked.id).await.unwrap();
        consultation::comment_publicly(desk, &slug, ("warga", "Warga Hilir", said)).await.unwrap();
        assert!(asked.seen().await.contributions.iter().any(|one| one.voice == Voice::Public && one.late));
    });
}

#[test]
fn a_decision_is_never_blocked_and_says_which_clauses_are_not_met() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        asked.say(&asked.one, &[["", "object", "Terlalu cepat.", ""]], None).await;
        consultation::decide(asked.desk(), &asked.cast.officer, asked.id, ["1", "2026-09-01"]).await.unwrap();
        let not_met: Vec<_> = asked
            .verdict()
            .await
            .into_iter()
            .filter(|(_, standing)| standing != "met")
            .map(|(clause, _)| clause)
            .collect();
        let expected =
            ["on-record", "days", "answers", "difference", "before"].map(|name| format!("coordination/{name}"));
        assert_eq!(not_met, expected);
    });
}

#[test]
fn a_partner_that_was_not_reached_counts_as_not_invited() {
    on_both(async |db| {
        let asked = Asked::draft(db).await;
        let (desk, officer) = (asked.desk(), &asked.cast.officer);
        let id = OrganisationId::new(desk.now(), desk.chance());
        let named = OrganisationName::parse("Forum Radio Pesisir").unwrap();
        let mut tx = desk.db.begin().await.unwrap();
        organisation::insert(
            &mut tx,
            (id, Kind::Association),
            (&named, &named),
            &Slug::from_title("forum"),
            desk.now(),
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        store::register::catch_up(&desk.db).await.unwrap();
        consultation::list_partner(desk, officer, asked.id, ["Forum Radio Pesisir", "", ""]).await.unwrap();
        let short = consultation::list_partner(desk, officer, asked.id, ["Aliansi Media Hilir", "x", "ya"]).await;
        assert_eq!(fields(short).of("left_out"), Some(FieldError::TooShort { least: 5 }));
        let out = ["Aliansi Media Hilir", "Tidak bergerak di media siber.", "ya"];
        consultation::list_partner(desk, officer, asked.id, out).await.unwrap();
        consultation::open(desk, officer, asked.id, ("2026-09-20", false)).await.unwrap();
        let seen = asked.seen().await;
        assert_eq!(seen.without_account, [id], "nobody there has an account");
        let other = (asked.id, asked.other.0);
        let unasked = consultation::see_as_partner(desk, &asked.other.1, other).await;
        assert_eq!(refusal(unasked), Refusal::NotFound);
        let zone = domain::zone::Zone::parse("WITA").unwrap();
        let standing = |seen: &Seen| {
            let facts = consultation::facts(seen, None, zone);
            let verdict = consultation::verdict(&facts, &statute::Acts::default(), jiff::civil::date(2026, 9, 2));
            let place = consultation::rules().clause("coordination/invitations").unwrap();
            verdict.clause(place).unwrap().standing
        };
        assert_eq!(standing(&seen), statute::Standing::NotMet);
        let which = seen.asked.iter().find(|one| one.organisation == id).unwrap().id;
        let by_hand = ["letter", "2026-09-01", "Surat 12/2026"];
        consultation::reach_by_hand(desk, officer, (asked.id, which), by_hand).await.unwrap();
        assert_eq!(standing(&asked.seen().await), statute::Standing::Met);
        let left = asked.seen().await.asked.iter().find(|one| one.organisation == asked.other.0).unwrap().id;
        asked.cast.clock.advance(1000);
        consultation::invite_later(desk, officer, (asked.id, left), false).await.unwrap();
        assert!(consultation::see_as_partner(desk, &asked.other.1, other).await.is_ok());
    });
}

#[test]
fn who_is_silent_is_reminded_once_three_days_before_the_last_day_ends() {
    on_both(async |db| {
        let asked = Asked::open(db).await;
        asked.say(&asked.one, &[["", "agree", "", ""]], None).await;
        assert_eq!(consultation::remind_due(asked.desk(), false).await.unwrap(), 0);
        asked.cast.clock.advance(17 * DAY);
        assert_eq!(consultation::remind_due(asked.desk(), false).await.unwrap(), 1);
        assert_eq!(consultation::remind_due(asked.desk(), false).await.unwrap(), 0);
        let seen = asked.seen().await;
        let reminded = seen.reached.iter().filter(|reach| reach.purpose == domain::consultation::Purpose::Reminder);
        let of: Vec<_> = reminded.map(|reach| reach.consulted).collect();
        let silent = seen.asked.iter().find(|one| one.organisation == asked.other.0).unwrap().id;
        assert_eq!(of, [silent]);
    });
}
