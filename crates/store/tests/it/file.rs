//! Files: whole or not there, and never two of the same.

use std::path::{Path, PathBuf};

use store::{FileDigest, Files, StoreError};

/// Where a file lies.
fn place(folder: &Path, digest: &FileDigest) -> PathBuf {
    let (first, rest) = digest.as_str().split_at(2);
    folder.join(first).join(rest)
}

fn count(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
}

#[tokio::test]
async fn a_file_is_kept_once_under_its_digest() {
    let folder = tempfile::tempdir().unwrap();
    let files = Files::folder(folder.path()).unwrap();
    let digest = files.keep(b"perahu".to_vec()).await.unwrap();
    assert_eq!(digest, FileDigest::of(b"perahu"));
    assert_eq!(files.keep(b"perahu".to_vec()).await.unwrap(), digest);
    assert_eq!((files.read(&digest).await.unwrap(), count(folder.path())), (b"perahu".to_vec(), 1));
    assert_eq!(std::fs::read(place(folder.path(), &digest)).unwrap(), b"perahu");
    assert!(matches!(files.read(&FileDigest::of(b"lain")).await, Err(StoreError::File(_))));
}

#[tokio::test]
async fn a_file_that_was_cut_off_or_changed_on_disk_is_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let files = Files::folder(folder.path()).unwrap();
    let digest = files.keep(b"perahu".to_vec()).await.unwrap();
    for bent in [&b"per"[..], b"perihu"] {
        std::fs::write(place(folder.path(), &digest), bent).unwrap();
        files.keep(b"perahu".to_vec()).await.unwrap();
        assert_eq!(files.read(&digest).await.unwrap(), b"perahu");
    }
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let files = Files::folder(&folder.path().join("berkas")).unwrap();
    // Where the file's own folder should be lies something else.
    let place = place(&folder.path().join("berkas"), &FileDigest::of(b"perahu"));
    std::fs::write(place.parent().unwrap(), b"x").unwrap();
    assert!(matches!(files.keep(b"perahu".to_vec()).await, Err(StoreError::File(_))));
    assert_eq!(count(folder.path()), 1);
}

#[test]
fn a_digest_is_64_hexadecimal_digits() {
    let digest = FileDigest::of(b"");
    assert_eq!(FileDigest::parse(digest.as_str()), Some(digest));
    for text in ["", "../../etc", &"a".repeat(63), &"g".repeat(64), &"A".repeat(64)] {
        assert_eq!(FileDigest::parse(text), None, "{text}");
    }
}
