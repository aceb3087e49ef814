//! The record: an entry for each act and none for what did not happen; whatever fails between an act and its signed head, what was
//! signed goes on from what was signed before, and nothing is lost.

use std::sync::Arc;
use std::time::Duration;

use desk::record::{self, Found, Seal, SealError, Sequencer, Shown, State, Unsigned};
use desk::release::{self, Publication};
use desk::{Desk, people};
use domain::record::PublicAct;
use domain::right::Right;
use ledger::audit::Part;
use ledger::{Audit, Checkpoint, Frontier, Hash, Tile, Verifier};
use store::Db;
use store::public::{Filter, Gate};
use store::record::Head;

use crate::cast::Cast;
use crate::databases::on_both;
use crate::sealed::{Fails, Kept};

pub(crate) fn sequencer(cast: &Cast, seal: &Arc<Kept>) -> Sequencer {
    Sequencer::new(cast.desk.clone(), seal.clone())
}

/// All steps until nothing waits.
pub(crate) async fn settled(sequencer: &Sequencer) {
    for _ in 0..20 {
        if sequencer.round().await.unwrap() == State::Done {
            return;
        }
    }
    panic!("it is never done");
}

/// The entries, the oldest first.
pub(crate) async fn entries(desk: &Desk) -> Vec<Found> {
    let mut gate = Gate::new(desk.db.read().await.unwrap(), desk.now());
    let mut found = record::entries(&mut gate, Filter::All, None, 10_000).await.unwrap();
    found.reverse();
    found
}

/// Checks everything that is published as somebody outside does, with the key alone; gives the head and what does not fit.
pub(crate) async fn audited(desk: &Desk, seal: &Kept) -> (Checkpoint, Vec<String>) {
    let published = record::checkpoint(desk).await.unwrap().unwrap();
    let key = Verifier::parse(&seal.verifier().unwrap()).unwrap();
    let head = Checkpoint::open(&published.checkpoint, key.name(), std::slice::from_ref(&key)).unwrap();
    let mut audit = Audit::default();
    let mut upper = Vec::new();
    for tile in Tile::all(head.size) {
        let path = tile.to_string();
        let (hashes, _) = record::file(desk, path.strip_prefix("tile/").unwrap()).await.unwrap().unwrap();
        if tile.level() == 0 {
            let (bundle, _) = record::file(desk, tile.bundle().strip_prefix("tile/").unwrap()).await.unwrap().unwrap();
            audit.add(Part::read(tile, &bundle, &hashes, |_, _| {}));
        } else {
            upper.push((tile, hashes));
        }
    }
    let of = |tile| Ok::<_, ()>(upper.iter().find(|(known, _)| *known == tile).unwrap().1.clone());
    let misfits = audit.finish(&head, of).unwrap();
    (head, misfits.iter().map(ToString::to_string).collect())
}

#[test]
fn each_public_act_is_an_entry_and_what_was_refused_is_none() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, seal) = (&cast.desk, Arc::new(Kept::new(1)));
        let id = cast.published(Publication::Now).await;
        assert!(release::publish(desk, &cast.officer, id, 1, Publication::Now, None).await.is_err());
        release::withdraw(desk, &cast.officer, id, "Angkanya keliru seluruhnya.", false).await.unwrap();
        let later = desk.now().checked_add(Duration::from_hours(1)).unwrap();
        cast.published(Publication::From(later)).await;
        let chief = cast.member(Right::Administrator).await;
        let place = cast.writer.memberships[0].id;
        people::remove(desk, &chief, cast.office, place).await.unwrap();
        settled(&sequencer(&cast, &seal)).await;
        let acts: Vec<PublicAct> = entries(desk).await.iter().map(|found| found.act.unwrap()).collect();
        let wanted = [
            PublicAct::ReleasePublished,
            PublicAct::ReleaseWithdrawn,
            PublicAct::ReleaseEmbargoed,
            PublicAct::RightTaken,
            PublicAct::KeySet,
        ];
        assert!(wanted.iter().all(|act| acts.iter().filter(|known| *known == act).count() == 1), "{acts:?}");
        assert_eq!(acts.len(), wanted.len());
        assert_eq!(audited(desk, &seal).await.1, Vec::<String>::new());
    });
}

#[test]
fn a_content_is_shown_when_it_is_public_and_told_when_it_was_changed() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, seal) = (&cast.desk, Arc::new(Kept::new(1)));
        let later = desk.now().checked_add(Duration::from_hours(1)).unwrap();
        cast.published(Publication::From(later)).await;
        let chief = cast.member(Right::Administrator).await;
        people::remove(desk, &chief, cast.office, cast.writer.memberships[0].id).await.unwrap();
        settled(&sequencer(&cast, &seal)).await;
        let place =
            async |act| entries(desk).await.iter().find(|found| found.act == Some(act)).unwrap().public.position;
        let (embargoed, taken) = (place(PublicAct::ReleaseEmbargoed).await, place(PublicAct::RightTaken).await);
        let shown = async |at| record::entry(desk, at).await.unwrap().unwrap().1;
        assert_eq!(shown(embargoed).await, Shown::Closed);
        assert_eq!(shown(taken).await, Shown::Closed, "whose right it was nobody reads");
        let (found, _) = record::entry(desk, taken).await.unwrap().unwrap();
        for private in [cast.writer.person.id.to_string(), cast.writer.person.name.clone()] {
            assert!(!found.public.written.contains(&private));
        }
        cast.clock.advance(3_600_000);
        let Shown::Fits { content, .. } = shown(embargoed).await else { panic!("it is public now") };
        assert!(content.contains("headline \"Tiga ruas jalan dibuka\""), "{content}");
        by_hand(&desk.db, "UPDATE release_version SET body = body || ' (diubah)'").await;
        assert_eq!(shown(embargoed).await, Shown::Changed);
        assert_eq!(audited(desk, &seal).await.1, Vec::<String>::new(), "and the record is whole");
    });
}

#[test]
fn a_record_that_was_changed_by_hand_says_what_does_not_fit() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, seal) = (&cast.desk, Arc::new(Kept::new(1)));
        for _ in 0..4 {
            cast.published(Publication::Now).await;
        }
        settled(&sequencer(&cast, &seal)).await;
        let (head, sound) = audited(desk, &seal).await;
        assert_eq!((head.size, sound.len()), (5, 0));
        let mend = "UPDATE record_entry SET written = REPLACE(written, 'release.hidden', 'release.published')";
        by_hand(&desk.db, "UPDATE record_entry SET written = REPLACE(written, 'release.published', 'release.hidden') WHERE position = 2").await;
        assert_eq!(audited(desk, &seal).await.1, ["entry 2 is not the one that was signed"]);
        by_hand(&desk.db, mend).await;
        by_hand(
            &desk.db,
            "UPDATE record_tile SET hashes = SUBSTR(hashes, 1, 44) || SUBSTR(hashes, 1, 44) || SUBSTR(hashes, 89)",
        )
        .await;
        assert_eq!(audited(desk, &seal).await.1, ["tile/0/000.p/5 does not fit what is below it"]);
        by_hand(&desk.db, "UPDATE record_entry SET written = 'gone' WHERE position = 3").await;
        let told = audited(desk, &seal).await.1.join("; ");
        assert!(told.contains("entry 3 is not written as entries are"), "{told}");
    });
}

#[test]
fn a_database_that_was_put_back_is_not_signed() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let seal = Arc::new(Kept::new(1));
        let sequencer = sequencer(&cast, &seal);
        cast.published(Publication::Now).await;
        settled(&sequencer).await;
        seal.inside().last = Some((9, Hash::empty()));
        cast.published(Publication::Now).await;
        assert_eq!(sequencer.round().await.unwrap(), State::Unsigned(Unsigned::Broken));
        seal.inside().last = Some((1, Hash::leaf(b"another")));
        assert_eq!(sequencer.round().await.unwrap(), State::Unsigned(Unsigned::Broken));
        assert_eq!(seal.inside().signed.len(), 1, "nothing more was signed");
    });
}

#[test]
fn a_key_that_the_record_does_not_know_signs_only_when_it_was_set() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (first, second) = (Arc::new(Kept::new(1)), Arc::new(Kept::new(2)));
        cast.published(Publication::Now).await;
        settled(&sequencer(&cast, &first)).await;
        cast.clock.advance(60_000);
        cast.published(Publication::Now).await;
        let other = sequencer(&cast, &second);
        assert_eq!(other.round().await.unwrap(), State::Unsigned(Unsigned::Stranger));
        record::new_key(&cast.desk, &second.verifier().unwrap()).await.unwrap();
        settled(&other).await;
        assert_eq!(audited(&cast.desk, &second).await.1, Vec::<String>::new());
        // The old key is put back: what it signs from here on would count for nothing.
        cast.clock.advance(60_000);
        cast.published(Publication::Now).await;
        let back = sequencer(&cast, &first);
        assert_eq!(back.round().await.unwrap(), State::Unsigned(Unsigned::Retired));
        let sets = entries(&cast.desk).await.into_iter().filter(|found| found.act == Some(PublicAct::KeySet));
        assert_eq!(sets.count(), 2, "the change is itself an entry");
    });
}

/// A key that cannot be read.
struct Lost;

impl Seal for Lost {
    fn origin(&self) -> &'static str {
        "pers.example/jejak"
    }

    fn verifier(&self) -> Result<String, SealError> {
        Err(SealError("record.key: 64 hexadecimal digits are expected".to_owned()))
    }

    fn last(&self) -> Result<Option<(u64, Hash)>, SealError> {
        Ok(None)
    }

    fn sign(&self, _: &Checkpoint) -> Result<String, SealError> {
        self.verifier()
    }
}

#[test]
fn a_record_does_not_begin_without_its_key_and_begins_when_it_is_there() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        cast.published(Publication::Now).await;
        assert!(Sequencer::new(cast.desk.clone(), Arc::new(Lost)).round().await.is_err());
        assert_eq!(record::name(&cast.desk).await.unwrap(), None);
        let seal = Arc::new(Kept::new(1));
        settled(&sequencer(&cast, &seal)).await;
        assert_eq!(audited(&cast.desk, &seal).await.1, Vec::<String>::new());
        assert_eq!(entries(&cast.desk).await.len(), 2);
    });
}

/// What a step that failed leaves in the database.
const FAULTS: [(&str, &str); 3] = [("UPDATE", "record_head"), ("INSERT", "record_tile"), ("UPDATE", "record_entry")];

#[test]
fn whatever_fails_on_the_way_no_two_heads_are_signed_and_nothing_is_lost() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let seal = Arc::new(Kept::new(1));
        let mut both = [sequencer(&cast, &seal), sequencer(&cast, &seal)];
        // The last place each of them was given: signed late, or never.
        let mut late: [Vec<Head>; 2] = [Vec::new(), Vec::new()];
        let mut chance = Chance(0x5eed);
        let mut acts = 0;
        for _ in 0..500 {
            let who = chance.below(2);
            match chance.below(11) {
                0 | 1 => {
                    cast.published(Publication::Now).await;
                    acts += 1;
                }
                2 => late[who].extend(both[who].place().await.unwrap()),
                // Whoever thought it had not been stored does it again.
                3 => drop(both[who].place().await.unwrap()),
                4 => {
                    if let Some(head) = late[who].pop() {
                        drop(both[who].sign(&head).await.unwrap());
                    }
                }
                5 => seal.inside().fails = [Fails::Before, Fails::After][chance.below(2)],
                6 => cast.clock.advance([10_000, -8_000, 400][chance.below(3)]),
                7 => {
                    let (verb, table) = FAULTS[chance.below(FAULTS.len())];
                    broken(&cast.desk.db, verb, table).await;
                    drop(both[who].round().await);
                    mended(&cast.desk.db, table).await;
                }
                8 => both[who] = sequencer(&cast, &seal),
                _ => drop(both[who].round().await.unwrap()),
            }
        }
        seal.inside().fails = Fails::Not;
        cast.clock.advance(60_000);
        settled(&both[0]).await;
        let (head, misfits) = audited(&cast.desk, &seal).await;
        assert_eq!(misfits, Vec::<String>::new());
        assert_eq!(head.size, acts + 1, "each act once, and the key");
        let mut roots = vec![Hash::empty()];
        let mut tree = Frontier::default();
        for found in entries(&cast.desk).await {
            tree.append(found.leaf(), |_, _| {});
            roots.push(tree.root());
        }
        let inside = seal.inside();
        assert!(inside.signed.len() > 10, "{}", inside.signed.len());
        for head in &inside.signed {
            assert_eq!(
                head.root,
                roots[usize::try_from(head.size).unwrap()],
                "of {} entries there is one head",
                head.size
            );
        }
    });
}

/// A statement past all our rules.
pub(crate) async fn by_hand(db: &Db, sql: &'static str) {
    match db {
        Db::Sqlite { writer, .. } => drop(sqlx::raw_sql(sql).execute(writer).await.unwrap()),
        Db::Postgres { pool, .. } => drop(sqlx::raw_sql(sql).execute(pool).await.unwrap()),
    }
}

/// From here on a table refuses a verb in the middle of the transaction.
pub(crate) async fn broken(db: &Db, verb: &str, table: &str) {
    let sql = match db {
        Db::Sqlite { .. } => format!("CREATE TRIGGER fault_{table} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'fault'); END"),
        Db::Postgres { .. } => format!(
            "CREATE OR REPLACE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fault'; END $$;
            CREATE TRIGGER fault_{table} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION fault()"
        ),
    };
    by_hand(db, sql.leak()).await;
}

pub(crate) async fn mended(db: &Db, table: &str) {
    let on = if matches!(db, Db::Sqlite { .. }) { String::new() } else { format!(" ON {table}") };
    by_hand(db, format!("DROP TRIGGER fault_{table}{on}").leak()).await;
}

/// Chance that is the same in each run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}
