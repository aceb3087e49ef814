//! Real keys of things that may be read by whoever holds them: an approval, an invitation, a new password, the end of mail.

use axum::http::StatusCode;
use domain::id::ReleaseId;

use crate::dispatch;
use crate::site::{Browser, OFFICER, Site, WRITER};

const DOORS: [&str; 4] = ["persetujuan", "undangan", "pemulihan", "berhenti"];

/// A submitted release that says nothing of the others; its address on the desk.
async fn submitted(writer: &mut Browser<'_>, headline: &str) -> String {
    let form = writer.post("/meja/siaran-pers", &[]).await.location;
    let body = "Pasar pagi dibuka lagi untuk semua warga kota di tepi sungai.";
    let fields = [("version", "1"), ("headline", headline), ("place", "Kota"), ("body", body), ("then", "submission")];
    assert_eq!(writer.post(&form, &fields).await.status, StatusCode::SEE_OTHER);
    form.trim_end_matches("/naskah").to_owned()
}

/// One key for each door, in their order.
pub(crate) async fn of_others(site: &Site, writer: &mut Browser<'_>, officer: &mut Browser<'_>) -> Vec<String> {
    let published = submitted(writer, "Dermaga lama dibuka").await;
    let fields = [("version", "2"), ("to", "accredited")];
    let answer = officer.post(&format!("{published}/penerbitan"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let letters: String = dispatch::carried(site).await.iter().map(|letter| dispatch::text(letter)).collect();
    let stop = letters.split("/berhenti/").nth(1).unwrap().lines().next().unwrap().to_owned();

    let waiting: ReleaseId = submitted(writer, "Pasar pagi dibuka").await.rsplit('/').next().unwrap().parse().unwrap();
    let (desk, actor, other) = (&site.app.desk, site.actor(OFFICER).await, site.actor(WRITER).await);
    let (role, name) = ("head".to_owned(), "Murni Lestari".to_owned());
    let typed = desk::approval::Typed { role, name, email: String::new() };
    let whom = desk::approval::name(desk, &actor, waiting, &typed, false).await.unwrap();
    let approval = desk::approval::hand_over(desk, &actor, waiting, whom).await.unwrap();
    let office = actor.memberships[0].organisation;
    let (email, right) = ("tono@kominfo.example".to_owned(), "viewer".to_owned());
    let invite = desk::people::Invite { email, right, office: String::new() };
    let invitation = desk::people::invite(desk, &actor, office, &invite).await.unwrap();
    let recovery = desk::recovery::make(desk, &actor, office, other.person.id).await.unwrap();
    vec![approval, invitation, recovery, stop]
}

/// Each opens its door.
pub(crate) async fn are_open(site: &Site, keys: &[String]) {
    for (door, key) in DOORS.into_iter().zip(keys) {
        let answer = site.stranger().get(&format!("/{door}/{key}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{door}: {}", answer.body);
    }
}
