//! Photos as feeds name them: an absolute address, a type, a length in bytes.

use std::collections::HashMap;

use ::media::Kind;
use store::photo::Photo;
use store::public::{Gate, PublicRelease};

use crate::address;
use crate::answer::Trouble;
use crate::app::App;

/// A photo in its largest size.
pub(super) struct Enclosure {
    pub(super) address: String,
    pub(super) kind: &'static str,
    pub(super) bytes: u64,
    /// What it shows.
    pub(super) alternative: String,
}

/// The photos of the releases of a feed, by the releases' ids.
pub(super) async fn enclosures(
    app: &App,
    gate: &mut Gate,
    releases: &[PublicRelease],
) -> Result<HashMap<String, Vec<Enclosure>>, Trouble> {
    let ids: Vec<&str> = releases.iter().map(|release| release.id.as_str()).collect();
    let photos = gate.photos_of(&ids).await?;
    let mut all = HashMap::new();
    for release in releases {
        let mut own = Vec::new();
        for photo in photos.get(&release.id).into_iter().flatten() {
            own.extend(enclosure(app, release, photo).await);
        }
        all.insert(release.id.clone(), own);
    }
    Ok(all)
}

/// None where the file is not there: a feed is more than one photo.
async fn enclosure(app: &App, release: &PublicRelease, photo: &Photo) -> Option<Enclosure> {
    let size = photo.sizes.last()?;
    let bytes = app.desk.files.size(&size.digest).await.ok()?;
    let address = format!("{}{}", app.origin, address::photo(&release.slug, &photo.name, size.width));
    let alternative = photo.words.alternative.clone();
    Some(Enclosure { address, kind: Kind::Jpeg.media_type(), bytes, alternative })
}
