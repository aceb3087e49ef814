//! Photos and documents on both databases: who may change them, what they hold up, what the gate lets through.

use desk::media;
use desk::release::{self, Publication};
use domain::Refusal;
use domain::field::FieldError;
use domain::id::ReleaseId;
use domain::media::{FileFault, PhotoWords};
use domain::right::Right;
use jiff::Timestamp;
use store::Files;
use store::photo::Photo;
use store::public::Gate;

use crate::cast::{Cast, draft, fields, refusal};
use crate::databases::on_both;
use crate::doubles::START;

const PDF: &[u8] = b"%PDF-1.7 %%EOF";

fn words() -> PhotoWords {
    PhotoWords::parse("Perahu di sungai", "Dermaga lama", "Agus Salim", "").unwrap()
}

async fn gate(cast: &Cast) -> Gate {
    Gate::new(cast.desk.db.read().await.unwrap(), cast.desk.now())
}

#[test]
fn a_release_is_held_up_until_each_photo_has_its_words() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        media::add(&cast.desk, &cast.writer, id, "a.jpg", ::media::scene(1)).await.unwrap();
        assert_eq!(refusal(release::submit(&cast.desk, &cast.writer, id, 1).await), Refusal::PhotoWords);
        let name = media::see(&cast.desk, &cast.writer, id).await.unwrap().photos.remove(0).name;
        media::tell_photo(&cast.desk, &cast.writer, id, &name, &words()).await.unwrap();
        release::submit(&cast.desk, &cast.writer, id, 1).await.unwrap();
        let late = media::tell_photo(&cast.desk, &cast.writer, id, &name, &PhotoWords::default()).await;
        assert_eq!(refusal(late), Refusal::State);
        release::publish(&cast.desk, &cast.officer, id, 1, Publication::Now, None).await.unwrap();
        let photos = gate(&cast).await.photos("tiga-ruas-jalan-dibuka").await.unwrap();
        assert_eq!(photos.iter().map(|photo| &photo.words).collect::<Vec<_>>(), [&words()]);
    });
}

#[test]
fn who_changed_a_photo_last_does_not_publish_and_an_old_page_publishes_nothing_unseen() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        media::add(&cast.desk, &cast.officer, id, "a.pdf", PDF.to_vec()).await.unwrap();
        release::submit(&cast.desk, &cast.writer, id, 1).await.unwrap();
        let own = release::publish(&cast.desk, &cast.officer, id, 1, Publication::Now, None).await;
        assert_eq!(refusal(own), Refusal::SecondPair);
        let second = cast.member(Right::Editor).await;
        release::give_back(&cast.desk, &second, id, "Lampirannya belum lengkap.").await.unwrap();
        media::add(&cast.desk, &cast.writer, id, "b.pdf", [PDF, b"\n"].concat()).await.unwrap();
        release::submit(&cast.desk, &cast.writer, id, 2).await.unwrap();
        let unseen = release::publish(&cast.desk, &second, id, 1, Publication::Now, None).await;
        assert_eq!(refusal(unseen), Refusal::ChangedMeanwhile);
        release::publish(&cast.desk, &second, id, 2, Publication::Now, None).await.unwrap();
    });
}

#[test]
fn the_gate_lets_files_through_from_the_moment_to_the_withdrawal() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        media::add(&cast.desk, &cast.writer, id, "a.jpg", ::media::scene(2)).await.unwrap();
        media::add(&cast.desk, &cast.writer, id, "rekap.pdf", PDF.to_vec()).await.unwrap();
        let name = media::see(&cast.desk, &cast.writer, id).await.unwrap().photos.remove(0).name;
        media::tell_photo(&cast.desk, &cast.writer, id, &name, &words()).await.unwrap();
        release::submit(&cast.desk, &cast.writer, id, 1).await.unwrap();
        let from = Timestamp::from_millisecond(START + 60_000).unwrap();
        release::publish(&cast.desk, &cast.officer, id, 1, Publication::From(from), None).await.unwrap();
        let seen = async || {
            let (mut gate, slug) = (gate(&cast).await, "tiga-ruas-jalan-dibuka");
            let counts = (gate.photos(slug).await.unwrap().len(), gate.documents(slug).await.unwrap().len());
            (counts, gate.photo(slug, &name, 480).await.unwrap().is_some(), gate.photo(slug, &name, 481).await.unwrap())
        };
        cast.clock.advance(59_999);
        assert_eq!(seen().await, ((0, 0), false, None));
        cast.clock.advance(1);
        assert_eq!(seen().await, ((1, 1), true, None));
        release::withdraw(&cast.desk, &cast.officer, id, "Fotonya memuat wajah anak.", false).await.unwrap();
        assert_eq!(seen().await, ((0, 0), false, None));
        assert_eq!(media::see(&cast.desk, &cast.writer, id).await.unwrap().photos.len(), 1);
    });
}

#[test]
fn files_are_changed_by_those_who_write_and_by_nobody_else() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        let (viewer, stranger) = (cast.member(Right::Viewer).await, cast.stranger().await);
        for (actor, told) in [(&viewer, Refusal::NotAllowed), (&stranger, Refusal::NotFound)] {
            assert_eq!(refusal(media::add(&cast.desk, actor, id, "a.pdf", PDF.to_vec()).await), told);
        }
        media::add(&cast.desk, &cast.writer, id, "rekap_ruas.pdf", PDF.to_vec()).await.unwrap();
        let again = fields(media::add(&cast.desk, &cast.writer, id, "lain.pdf", PDF.to_vec()).await);
        assert_eq!(again.of("file"), Some(FieldError::File(FileFault::Known)));
        let document = media::see(&cast.desk, &viewer, id).await.unwrap().documents.remove(0);
        assert_eq!((document.title.as_str(), document.kind.as_str()), ("rekap ruas", "pdf"));
        assert_eq!(media::content(&cast.desk, &document.digest).await.unwrap(), PDF);
        for (actor, told) in [(&viewer, Refusal::NotAllowed), (&stranger, Refusal::NotFound)] {
            let named = media::name_document(&cast.desk, actor, id, &document.name, "Rekap").await;
            let removed = media::remove_document(&cast.desk, actor, id, &document.name).await;
            assert_eq!((refusal(named), refusal(removed)), (told, told));
        }
        media::name_document(&cast.desk, &cast.writer, id, &document.name, "Rekapitulasi").await.unwrap();
        media::remove_document(&cast.desk, &cast.writer, id, &document.name).await.unwrap();
        assert!(media::see(&cast.desk, &viewer, id).await.unwrap().documents.is_empty());
    });
}

#[test]
fn photos_keep_their_order_and_one_is_put_first() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        for number in 1..=3 {
            media::add(&cast.desk, &cast.writer, id, "", ::media::scene(number)).await.unwrap();
        }
        let names = async || {
            let photos = media::see(&cast.desk, &cast.writer, id).await.unwrap().photos;
            photos.into_iter().map(|photo| photo.name).collect::<Vec<_>>()
        };
        let [a, b, c] = <[String; 3]>::try_from(names().await).unwrap();
        media::put_photo_first(&cast.desk, &cast.writer, id, &c).await.unwrap();
        assert_eq!(names().await, [c.clone(), a.clone(), b.clone()]);
        media::remove_photo(&cast.desk, &cast.writer, id, &a).await.unwrap();
        assert_eq!(names().await, [c, b]);
        let gone = media::remove_photo(&cast.desk, &cast.writer, id, &a).await;
        assert_eq!(refusal(gone), Refusal::NotFound);
        release::edit(&cast.desk, &cast.writer, id, 1, &draft("Teks berubah juga")).await.unwrap();
    });
}

/// A published release of the headline with a photo of a number; the photo as it is stored.
async fn published(cast: &Cast, headline: &str, number: u32) -> (ReleaseId, Photo) {
    let id = release::create(&cast.desk, &cast.writer, cast.office, &draft(headline)).await.unwrap();
    media::add(&cast.desk, &cast.writer, id, "a.jpg", ::media::scene(number)).await.unwrap();
    let photo = media::see(&cast.desk, &cast.writer, id).await.unwrap().photos.remove(0);
    media::tell_photo(&cast.desk, &cast.writer, id, &photo.name, &words()).await.unwrap();
    release::submit(&cast.desk, &cast.writer, id, 1).await.unwrap();
    release::publish(&cast.desk, &cast.officer, id, 1, Publication::Now, None).await.unwrap();
    (id, photo)
}

const REASON: &str = "Orang di foto ini meminta fotonya tidak ditampilkan.";

/// How many of a photo's files are there: its sizes and the original.
async fn files(cast: &Cast, photo: &Photo) -> usize {
    let mut count = 0;
    for digest in photo.sizes.iter().map(|size| &size.digest).chain([&photo.original]) {
        count += usize::from(media::content(&cast.desk, digest).await.is_ok());
    }
    count
}

#[test]
fn a_photo_is_taken_down_by_who_may_issue_and_its_files_are_erased_where_nothing_else_names_them() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let (first, photo) = published(&cast, "Tiga ruas jalan dibuka", 1).await;
        let (second, same) = published(&cast, "Empat ruas jalan dibuka", 1).await;
        assert_eq!((files(&cast, &photo).await, &same.original), (3, &photo.original));
        let (viewer, stranger) = (cast.member(Right::Viewer).await, cast.stranger().await);
        for (actor, told) in [
            (&viewer, Refusal::NotAllowed),
            (&cast.writer, Refusal::NotAllowed),
            (&cast.member(Right::Administrator).await, Refusal::NotAllowed),
            (&stranger, Refusal::NotFound),
        ] {
            assert_eq!(refusal(media::take_down(&cast.desk, actor, first, &photo.name, REASON).await), told);
        }
        let short = fields(media::take_down(&cast.desk, &cast.officer, first, &photo.name, "salah").await);
        assert_eq!(short.of("reason"), Some(FieldError::TooShort { least: 10 }));

        media::take_down(&cast.desk, &cast.officer, first, &photo.name, REASON).await.unwrap();
        let carried = media::see(&cast.desk, &viewer, first).await.unwrap();
        assert_eq!((carried.photos.len(), carried.removals.len()), (0, 1));
        assert_eq!((carried.removals[0].reason.as_str(), carried.removals[0].at), (REASON, cast.desk.now()));
        let slug = "tiga-ruas-jalan-dibuka";
        assert_eq!(gate(&cast).await.photo(slug, &photo.name, 480).await.unwrap(), None);
        let told = gate(&cast).await.taken_down(slug).await.unwrap();
        assert_eq!((told.len(), told[0].name.as_str()), (1, photo.name.as_str()));
        assert_eq!(files(&cast, &photo).await, 3, "the other release has the same photo");
        assert!(gate(&cast).await.photo("empat-ruas-jalan-dibuka", &same.name, 480).await.unwrap().is_some());

        let editor = cast.member(Right::Editor).await;
        media::take_down(&cast.desk, &editor, second, &same.name, REASON).await.unwrap();
        assert_eq!(files(&cast, &photo).await, 0);
        let again = media::take_down(&cast.desk, &editor, second, &same.name, REASON).await;
        assert_eq!(refusal(again), Refusal::NotFound);
        // Who brings the same file again has it whole.
        let (_, anew) = published(&cast, "Lima ruas jalan dibuka", 1).await;
        assert_eq!(files(&cast, &anew).await, 3);
    });
}

#[test]
fn a_draft_loses_no_photo_in_the_open_and_what_nobody_saw_is_not_told() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = cast.drafted().await;
        media::add(&cast.desk, &cast.writer, id, "a.jpg", ::media::scene(2)).await.unwrap();
        let name = media::see(&cast.desk, &cast.writer, id).await.unwrap().photos.remove(0).name;
        let early = media::take_down(&cast.desk, &cast.officer, id, &name, REASON).await;
        assert_eq!(refusal(early), Refusal::State);
        media::tell_photo(&cast.desk, &cast.writer, id, &name, &words()).await.unwrap();
        release::submit(&cast.desk, &cast.writer, id, 1).await.unwrap();
        let from = Timestamp::from_millisecond(START + 60_000).unwrap();
        release::publish(&cast.desk, &cast.officer, id, 1, Publication::From(from), None).await.unwrap();
        media::take_down(&cast.desk, &cast.officer, id, &name, REASON).await.unwrap();
        for _ in 0..2 {
            assert_eq!(gate(&cast).await.taken_down("tiga-ruas-jalan-dibuka").await.unwrap(), []);
            cast.clock.advance(60_000);
        }
    });
}

#[test]
fn a_file_that_could_not_be_erased_is_erased_later() {
    on_both(async |db| {
        let mut cast = Cast::new(db).await;
        let (id, photo) = published(&cast, "Tiga ruas jalan dibuka", 3).await;
        let whole = cast.desk.files.clone();
        // A folder that cannot be written: a file stands where one of its folders would be.
        let folder = tempfile::tempdir().unwrap();
        for digest in photo.sizes.iter().map(|size| &size.digest).chain([&photo.original]) {
            std::fs::write(folder.path().join(digest.as_str().split_at(2).0), "x").unwrap();
        }
        cast.desk.files = Files::folder(folder.path()).unwrap();
        media::take_down(&cast.desk, &cast.officer, id, &photo.name, REASON).await.unwrap();
        assert_eq!(media::see(&cast.desk, &cast.writer, id).await.unwrap().photos, []);
        cast.desk.files = whole;
        assert_eq!(files(&cast, &photo).await, 3);
        media::erase(&cast.desk).await.unwrap();
        assert_eq!(files(&cast, &photo).await, 0);
    });
}
