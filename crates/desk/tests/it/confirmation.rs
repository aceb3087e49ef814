//! Quotations and facts: proposed, confirmed, followed through the text, and public only where they stand.

use desk::confirmation::{self, Standing, Typed};
use desk::release::{self, Correction, Draft, Publication};
use domain::Refusal;
use domain::confirmation::Kind;
use domain::right::Right;
use store::public::Gate;

use crate::cast::{Cast, fields, refusal};
use crate::databases::on_both;

const QUOTED: &str = "“Warga sudah dapat melintas sejak pagi ini,” kata Kepala Dinas Perhubungan Rahmat Hidayat. \
    Perbaikannya menelan biaya Rp12,5 miliar.";

fn draft(body: &str) -> Draft {
    Draft {
        headline: "Tiga ruas jalan dibuka".to_owned(),
        standfirst: String::new(),
        place: "Samarinda".to_owned(),
        subjects: String::new(),
        body: body.to_owned(),
    }
}

fn said(said: &str) -> Typed {
    Typed { said: said.to_owned(), office: "Kepala Dinas Perhubungan".to_owned() }
}

async fn reading(cast: &Cast, id: domain::id::ReleaseId) -> confirmation::Reading {
    confirmation::read(&cast.desk, &cast.seen(id).await.release).await.unwrap()
}

#[test]
fn what_was_confirmed_follows_the_text_and_says_who_and_when() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = release::create(&cast.desk, &cast.writer, cast.office, &draft(QUOTED)).await.unwrap();
        let open = reading(&cast, id).await.open;
        let quotation = open.iter().find(|proposed| proposed.kind == Kind::Quotation).unwrap();
        assert_eq!(quotation.beside.said, "Rahmat Hidayat");
        let confirm =
            async |typed: Typed| confirmation::confirm(&cast.desk, &cast.writer, id, &quotation.key, &typed).await;
        assert!(!fields(confirm(Typed::default()).await).is_empty());
        confirm(said("Rahmat Hidayat")).await.unwrap();
        confirm(said("Dr. Rahmat Hidayat")).await.unwrap();
        let now = reading(&cast, id).await;
        assert_eq!(now.known.len(), 1, "confirmed again, it is still one");
        assert_eq!(now.known[0].confirmation.beside.said, "Dr. Rahmat Hidayat");
        assert_eq!(
            (now.known[0].confirmation.by.as_str(), now.known[0].confirmation.at),
            (cast.writer.person.name.as_str(), cast.desk.now())
        );
        assert!(now.open.iter().all(|proposed| proposed.kind != Kind::Quotation));
        let changed = QUOTED.replace("pagi ini", "siang ini");
        let revision = cast.seen(id).await.release.revision;
        release::edit(&cast.desk, &cast.writer, id, revision, &draft(&changed)).await.unwrap();
        let now = reading(&cast, id).await;
        assert_eq!(now.known[0].standing, Standing::Gone);
        assert!(now.open.iter().any(|proposed| proposed.kind == Kind::Quotation));
        let old = confirmation::confirm(&cast.desk, &cast.writer, id, &quotation.key, &said("Rahmat Hidayat")).await;
        assert_eq!(refusal(old), Refusal::ChangedMeanwhile);
        confirmation::remove(&cast.desk, &cast.writer, id, now.known[0].confirmation.id).await.unwrap();
        assert!(reading(&cast, id).await.known.is_empty());
    });
}

#[test]
fn only_who_may_write_confirms_and_only_in_a_draft() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = release::create(&cast.desk, &cast.writer, cast.office, &draft(QUOTED)).await.unwrap();
        let key = reading(&cast, id).await.open[0].key.clone();
        let typed = said("Rahmat Hidayat");
        let (viewer, stranger) = (cast.member(Right::Viewer).await, cast.stranger().await);
        let by = async |actor| refusal(confirmation::confirm(&cast.desk, actor, id, &key, &typed).await);
        assert_eq!(by(&viewer).await, Refusal::NotAllowed);
        assert_eq!(by(&stranger).await, Refusal::NotFound);
        let revision = cast.seen(id).await.release.revision;
        release::submit(&cast.desk, &cast.writer, id, revision).await.unwrap();
        assert_eq!(by(&cast.writer).await, Refusal::State);
    });
}

#[test]
fn the_public_reads_what_stands_in_its_version() {
    on_both(async |db| {
        let cast = Cast::new(db).await;
        let id = release::create(&cast.desk, &cast.writer, cast.office, &draft(QUOTED)).await.unwrap();
        for proposed in reading(&cast, id).await.open {
            let typed = Typed { said: proposed.beside.said, office: proposed.beside.office };
            confirmation::confirm(&cast.desk, &cast.writer, id, &proposed.key, &typed).await.unwrap();
        }
        let revision = cast.seen(id).await.release.revision;
        release::submit(&cast.desk, &cast.writer, id, revision).await.unwrap();
        let public = async || {
            let slug = cast.seen(id).await.release.slug;
            let mut gate = Gate::new(cast.desk.db.read().await.unwrap(), cast.desk.now());
            let mut words: Vec<String> =
                gate.confirmed(&slug).await.unwrap().into_iter().map(|confirmed| confirmed.words).collect();
            words.sort();
            words
        };
        assert!(public().await.is_empty(), "nothing before it is published");
        release::publish(&cast.desk, &cast.officer, id, revision, Publication::Now, None).await.unwrap();
        assert_eq!(public().await, ["Rahmat Hidayat", "Rp12,5 miliar", "Warga sudah dapat melintas sejak pagi ini"]);
        let text = draft(&QUOTED.replace("Rp12,5", "Rp12,7"));
        let correction = Correction { text, reason: "Biayanya keliru ditulis.".to_owned(), tell: false, kept: None };
        release::correct(&cast.desk, &cast.officer, id, revision, &correction).await.unwrap();
        assert_eq!(public().await, ["Rahmat Hidayat", "Warga sudah dapat melintas sejak pagi ini"]);
        release::withdraw(&cast.desk, &cast.officer, id, "Ternyata jalannya belum dibuka.", false).await.unwrap();
        assert!(public().await.is_empty());
    });
}
