//! Folders of backups and exports: new ones that only their owner reads, the files in them, and a list of their digests
//! (`sha256sum --check SHA256SUMS` reads it too).

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use locale::{Language, texts};
use sha2::{Digest, Sha256};

use crate::config::made;
use crate::failure::Fault;

/// Name of the list of digests.
pub(super) const SUMS: &str = "SHA256SUMS";

/// Makes a folder for something new; refuses one that holds anything.
pub(super) fn new(language: Language, folder: &Path) -> Result<(), Fault> {
    let used = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if used {
        return Err(Fault::Told(texts::admin_folder_used(language, &folder.display().to_string())));
    }
    made(folder)
}

/// A new file that only its owner reads.
pub(super) fn file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)
}

/// The files below a folder, by their paths from it, in order.
pub(super) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                open.push(entry.path());
            } else if kind.is_file() {
                found.extend(entry.path().strip_prefix(folder).map(Path::to_owned));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Copies a file to a place of its own, whole or not at all, and onto the disk.
pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut half = to.as_os_str().to_owned();
    half.push(".half");
    let mut copied = file(Path::new(&half))?;
    io::copy(&mut File::open(from)?, &mut copied)?;
    copied.sync_all()?;
    fs::rename(half, to)
}

fn digest(path: &Path) -> io::Result<String> {
    let (mut file, mut hash, mut piece) = (File::open(path)?, Sha256::new(), vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut piece)?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        hash.update(bytes);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Writes the list of digests; a folder with one is whole.
pub(super) fn seal(folder: &Path) -> io::Result<()> {
    let mut list = String::new();
    for path in files(folder)? {
        list += &format!("{}  {}\n", digest(&folder.join(&path))?, path.display());
    }
    let mut sums = file(&folder.join(SUMS))?;
    sums.write_all(list.as_bytes())?;
    sums.sync_all()
}

/// The files of a sealed folder; none of them when a digest does not fit or the list leaves the folder.
pub(super) fn sealed(folder: &Path) -> io::Result<Option<Vec<PathBuf>>> {
    let mut found = Vec::new();
    for line in fs::read_to_string(folder.join(SUMS))?.lines() {
        let Some((told, path)) = line.split_once("  ") else { return Ok(None) };
        let path = PathBuf::from(path);
        let inside = path.components().all(|part| matches!(part, std::path::Component::Normal(_)));
        if !inside || digest(&folder.join(&path))? != told {
            return Ok(None);
        }
        found.push(path);
    }
    Ok(Some(found))
}
