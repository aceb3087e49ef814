//! Contents of the record: erased for a reason, which is itself an entry; changed or taken by hand, which a check from inside names.

use std::sync::Arc;

use desk::people;
use desk::record::{self, Shown, Unfit};
use desk::release::{self, Publication};
use domain::Refusal;
use domain::record::PublicAct;
use domain::right::Right;

use crate::cast::{self, Cast};
use crate::databases::on_both;
use crate::record::{audited, by_hand, entries, sequencer, settled};
use crate::sealed::Kept;

/// A record with a publication, a withdrawal and a right that was taken; the places of some acts.
async fn begun(cast: &Cast, seal: &Arc<Kept>) -> impl AsyncFn(PublicAct) -> u64 {
    let id = cast.published(Publication::Now).await;
    release::withdraw(&cast.desk, &cast.officer, id, "Angkanya keliru seluruhnya.", false).await.unwrap();
    cast.published(Publication::Now).await;
    let chief = cast.member(Right::Administrator).await;
    people::remove(&cast.desk, &chief, cast.office, cast.writer.memberships[0].id).await.unwrap();
    settled(&sequencer(cast, seal)).await;
    let desk = cast.desk.clone();
    async move |act| entries(&desk).await.iter().find(|found| found.act == Some(act)).unwrap().public.position
}

#[test]
fn a_content_that_was_erased_leaves_the_record_whole_and_says_why() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, seal) = (&cast.desk, Arc::new(Kept::new(1)));
        let place = begun(&cast, &seal).await;
        let (withdrawn, taken, key) = (
            place(PublicAct::ReleaseWithdrawn).await,
            place(PublicAct::RightTaken).await,
            place(PublicAct::KeySet).await,
        );
        assert!(cast::fields(record::erase(desk, withdrawn, "  ").await).iter().any(|(field, _)| field == "reason"));
        assert_eq!(cast::refusal(record::erase(desk, key, "Tidak boleh.").await), Refusal::State);
        assert_eq!(cast::refusal(record::erase(desk, 99, "Tidak ada.").await), Refusal::NotFound);
        cast.clock.advance(60_000);
        for at in [withdrawn, taken] {
            record::erase(desk, at, "Permintaan subjek data.").await.unwrap();
            assert_eq!(cast::refusal(record::erase(desk, at, "Sekali lagi.").await), Refusal::State);
        }
        settled(&sequencer(&cast, &seal)).await;
        let shown = async |at| record::entry(desk, at).await.unwrap().unwrap().1;
        let (reason, at) = ("Permintaan subjek data.".to_owned(), desk.now());
        assert_eq!(shown(withdrawn).await, Shown::Erased { reason, at });
        let erasures: Vec<_> =
            entries(desk).await.into_iter().filter(|found| found.act == Some(PublicAct::ContentErased)).collect();
        assert_eq!(erasures.len(), 2);
        let Shown::Fits { content, .. } = shown(erasures[0].public.position).await else { panic!("why is public") };
        assert!(content.contains("reason \"Permintaan subjek data.\""), "{content}");
        assert_eq!(
            cast::refusal(record::erase(desk, erasures[0].public.position, "Hapus jejaknya.").await),
            Refusal::State
        );
        assert_eq!(audited(desk, &seal).await.1, Vec::<String>::new(), "the record is whole");
        let checked = record::check(desk).await.unwrap();
        assert_eq!((checked.erased, checked.unfit), (2, Vec::new()));
    });
}

#[test]
fn what_was_done_to_a_content_by_hand_is_named_also_where_it_is_not_public() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (desk, seal) = (&cast.desk, Arc::new(Kept::new(1)));
        let place = begun(&cast, &seal).await;
        let (taken, withdrawn, published) = (
            place(PublicAct::RightTaken).await,
            place(PublicAct::ReleaseWithdrawn).await,
            place(PublicAct::ReleasePublished).await,
        );
        assert_eq!(record::check(desk).await.unwrap().unfit, Vec::new());
        by_hand(&desk.db, "UPDATE event SET detail = 'administrator' WHERE id IN (SELECT about FROM record_entry WHERE act = 'right.taken')").await;
        by_hand(&desk.db, "UPDATE record_entry SET salt = NULL WHERE act = 'release.withdrawn'").await;
        let first = format!(
            "UPDATE record_entry SET subject = 'release/01KA0000000000000000000000' WHERE position = {published}"
        );
        by_hand(&desk.db, first.leak()).await;
        let found = record::check(desk).await.unwrap();
        let mut unfit: Vec<_> = found.unfit.iter().map(|(place, _, unfit)| (*place, *unfit)).collect();
        unfit.sort_by_key(|(place, _)| *place);
        let mut wanted = [(taken, Unfit::Content), (withdrawn, Unfit::Salt), (published, Unfit::Row)];
        wanted.sort_by_key(|(place, _)| *place);
        assert_eq!(unfit, wanted);
        // The public is told too, where it may read; and no name is shown beside an entry that says something else.
        assert_eq!(record::entry(desk, withdrawn).await.unwrap().unwrap().1, Shown::Changed);
        let (bent, _) = record::entry(desk, published).await.unwrap().unwrap();
        assert_eq!((bent.public.release, bent.public.organisation), (None, None));
        by_hand(&desk.db, "DELETE FROM event WHERE id IN (SELECT about FROM record_entry WHERE act = 'right.taken')")
            .await;
        assert_eq!(record::entry(desk, taken).await.unwrap().unwrap().1, Shown::Changed, "a row that is gone is told");
    });
}
