//! The program's own files. Names carry a digest of the content, so a browser may keep them for ever.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

/// A file to serve under `/aset/`.
#[derive(Debug)]
pub struct Asset {
    /// What templates call it: `public.css`.
    pub plain: &'static str,
    /// Its name in the address: `public-1a2b3c4d.css`.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// Its content.
    pub bytes: &'static [u8],
}

const PUBLIC: &str = concat!(
    include_str!("../assets/tokens.css"),
    include_str!("../assets/base.css"),
    include_str!("../assets/pieces.css"),
    include_str!("../assets/public.css"),
    include_str!("../assets/print.css")
);

const DESK: &str = concat!(
    include_str!("../assets/tokens.css"),
    include_str!("../assets/base.css"),
    include_str!("../assets/pieces.css"),
    include_str!("../assets/form.css"),
    include_str!("../assets/desk.css"),
    include_str!("../assets/print.css")
);

const CHECK: &str = concat!(include_str!("../assets/form.css"), include_str!("../assets/check.css"));

static ALL: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let files: [(&str, &str, &[u8]); 12] = [
        ("public.css", "text/css; charset=utf-8", PUBLIC.as_bytes()),
        ("desk.css", "text/css; charset=utf-8", DESK.as_bytes()),
        ("check.css", "text/css; charset=utf-8", CHECK.as_bytes()),
        ("comparison.css", "text/css; charset=utf-8", include_bytes!("../assets/comparison.css")),
        ("judged.css", "text/css; charset=utf-8", include_bytes!("../assets/judged.css")),
        ("editor.js", "text/javascript; charset=utf-8", include_bytes!("../assets/editor.js")),
        ("busy.js", "text/javascript; charset=utf-8", include_bytes!("../assets/busy.js")),
        ("media.js", "text/javascript; charset=utf-8", include_bytes!("../assets/media.js")),
        ("passkey.js", "text/javascript; charset=utf-8", include_bytes!("../assets/passkey.js")),
        ("paste.js", "text/javascript; charset=utf-8", include_bytes!("../assets/paste.js")),
        ("share.js", "text/javascript; charset=utf-8", include_bytes!("../assets/share.js")),
        ("mark.svg", "image/svg+xml", include_bytes!("../assets/mark.svg")),
    ];
    files.into_iter().map(|(plain, kind, bytes)| Asset { plain, name: named(plain, bytes), kind, bytes }).collect()
});

/// All files.
pub fn all() -> &'static [Asset] {
    &ALL
}

/// The file of this name in an address.
pub fn find(name: &str) -> Option<&'static Asset> {
    ALL.iter().find(|asset| asset.name == name)
}

/// The address of a file by its plain name; of a name that is none, the address that answers 404.
pub fn address(plain: &str) -> String {
    let found = ALL.iter().find(|asset| asset.plain == plain);
    crate::address::asset(found.map_or(plain, |asset| &asset.name))
}

fn named(plain: &str, bytes: &[u8]) -> String {
    let digest: String = Sha256::digest(bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    plain.rsplit_once('.').map_or(digest.clone(), |(stem, end)| format!("{stem}-{digest}.{end}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_by_the_name_in_its_address() {
        for asset in all() {
            let address = address(asset.plain);
            let found = find(address.trim_start_matches("/aset/")).unwrap();
            assert_eq!(found.bytes, asset.bytes);
        }
        assert!(find("public.css").is_none());
    }
}
