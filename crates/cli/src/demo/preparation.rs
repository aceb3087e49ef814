//! What the demo's office does with a release before it goes out.

use ::media::{Letter, scene, word};
use desk::approval::{self, Typed as Asked};
use desk::confirmation::{self, Proposed, Typed};
use desk::{Actor, Desk, Error, media, release};
use domain::confirmation::Kind;
use domain::id::ReleaseId;
use domain::media::PhotoWords;

use super::content;

/// The drawn photos and the document of a release, with their words.
pub(super) async fn add_files(desk: &Desk, writer: &Actor, (id, days): (ReleaseId, i64)) -> Result<(), Error> {
    for (_, number, [alternative, caption, credit]) in content::PHOTOS.into_iter().filter(|(own, ..)| *own == days) {
        media::add(desk, writer, id, "", scene(number)).await?;
        let carried = media::see(desk, writer, id).await?;
        let Some(photo) = carried.photos.last() else { continue };
        let words = PhotoWords::parse(alternative, caption, credit, content::RIGHTS)?;
        media::tell_photo(desk, writer, id, &photo.name, &words).await?;
    }
    let (own, name, headline, body) = content::DOCUMENT;
    let letter =
        Letter { kicker: content::OFFICE, headline, standfirst: "", place: "", body, citation: "", language: "id" };
    if let (true, Some(content)) = (own == days, word(&letter)) {
        media::add(desk, writer, id, name, content).await?;
    }
    Ok(())
}

/// Confirms what the engine proposes, as a writer does who finds it right.
pub(super) async fn confirm(desk: &Desk, writer: &Actor, id: ReleaseId) -> Result<(), Error> {
    let release = release::find(desk, writer, id).await?;
    let matters = |known: &Proposed| !matches!(known.kind, Kind::Number | Kind::Date);
    for known in confirmation::read(desk, &release).await?.open.into_iter().filter(matters) {
        let typed = Typed { said: known.beside.said, office: known.beside.office };
        match confirmation::confirm(desk, writer, id, &known.key, &typed).await {
            // Nothing stands beside it: it stays a proposal.
            Ok(()) | Err(Error::Fields(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// A head of section reads it on the phone and agrees.
pub(super) async fn approve(desk: &Desk, officer: &Actor, id: ReleaseId) -> Result<(), Error> {
    let (role, name) = content::APPROVER;
    let asked = Asked { role: role.to_owned(), name: name.to_owned(), email: String::new() };
    let whom = approval::name(desk, officer, id, &asked, false).await?;
    let token = approval::hand_over(desk, officer, id, whom).await?;
    approval::decide(desk, &token, true, "").await?;
    Ok(())
}
