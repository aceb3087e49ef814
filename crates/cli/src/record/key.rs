//! The folder of the record's key, apart from the data: the key, the one before it while readers still know that, and the checkpoint
//! that was signed last. It is read each time, so that a new key counts at once.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use desk::record::{Seal, SealError};
use desk::{Random, secret};
use ledger::{Checkpoint, Hash, Signer};
use tempfile::NamedTempFile;

use crate::config::made;
use crate::failure::Fault;

/// The key: 64 hexadecimal digits.
const KEY: &str = "record.key";
/// The one before it, which signs beside it as long as it lies there.
const FORMER: &str = "former.key";
/// The one that comes after it, until it is in its place.
const NEXT: &str = "next.key";
/// The checkpoint that was signed last.
const LAST: &str = "last.checkpoint";

/// Held by who signs.
const LOCK: &str = "record.lock";

/// A folder with a key.
pub(crate) struct Folder {
    path: PathBuf,
    origin: String,
}

impl Folder {
    /// Opens a folder; where it has no key yet, one is made.
    pub(crate) fn open(path: &Path, origin: &str, random: &dyn Random) -> Result<Self, Fault> {
        made(path)?;
        let (key, next) = (path.join(KEY), path.join(NEXT));
        if !key.exists() && next.exists() {
            // A change of keys was cut off between its last two steps.
            fs::rename(&next, &key).map_err(|error| Fault::Write(key, error))?;
        } else {
            fresh(path, KEY, random)?;
        }
        Ok(Self { path: path.to_owned(), origin: origin.to_owned() })
    }

    fn signer(&self, name: &str) -> Result<Signer, SealError> {
        let path = self.path.join(name);
        let text = fs::read_to_string(&path).map_err(|error| self.said(name, &error.to_string()))?;
        let seed = secret::unhex(text.trim()).ok_or_else(|| self.said(name, "64 hexadecimal digits are expected"))?;
        Signer::new(&self.origin, &seed).map_err(|error| self.said(name, &error.to_string()))
    }

    fn said(&self, name: &str, what: &str) -> SealError {
        SealError(format!("{}: {what}", self.path.join(name).display()))
    }
}

impl Seal for Folder {
    fn origin(&self) -> &str {
        &self.origin
    }

    fn verifier(&self) -> Result<String, SealError> {
        let known = self.signer(KEY)?.verifier().map_err(|error| self.said(KEY, &error.to_string()))?;
        Ok(known.to_string())
    }

    fn last(&self) -> Result<Option<(u64, Hash)>, SealError> {
        let note = match fs::read_to_string(self.path.join(LAST)) {
            Ok(note) => note,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.said(LAST, &error.to_string())),
        };
        let last = Checkpoint::claimed(&note).map_err(|error| self.said(LAST, &error.to_string()))?;
        Ok(Some((last.size, last.root)))
    }

    fn sign(&self, head: &Checkpoint) -> Result<String, SealError> {
        // Servers that share the folder look and remember one after the other.
        let lock = File::create(self.path.join(LOCK)).and_then(|file| file.lock().map(|()| file));
        let _lock = lock.map_err(|error| self.said(LOCK, &error.to_string()))?;
        if let Some((size, root)) = self.last()?
            && (size > head.size || size == head.size && root != head.root)
        {
            return Err(self.said(LAST, "a later head was signed meanwhile"));
        }
        let mut note = head.signed(&self.signer(KEY)?).map_err(|error| self.said(KEY, &error.to_string()))?;
        if self.path.join(FORMER).exists() {
            note.sign(&self.signer(FORMER)?);
        }
        let note = note.to_string();
        // On the disk before anybody sees it: nothing that was signed is forgotten.
        replace(&self.path, LAST, &note).map_err(|error| self.said(LAST, &error.to_string()))?;
        Ok(note)
    }
}

/// A change of keys, each step of which can be the last before it is begun again.
pub(crate) struct Rotation {
    path: PathBuf,
    key: String,
}

impl Rotation {
    /// Makes the new key, or takes up the one that was made when this was cut off; nothing of the old one is touched.
    pub(crate) fn begin(path: &Path, origin: &str, random: &dyn Random) -> Result<Self, Fault> {
        let folder = Folder::open(path, origin, random)?;
        fresh(path, NEXT, random)?;
        let next = folder
            .signer(NEXT)
            .and_then(|signer| signer.verifier().map_err(|error| folder.said(NEXT, &error.to_string())));
        let key = next.map_err(|error| Fault::Storage(error.to_string()))?.to_string();
        Ok(Self { path: path.to_owned(), key })
    }

    /// The new public key.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// Puts the new key in its place; the one before signs beside it from here on. Where the database was put back to an earlier state,
    /// what was signed of the later one is forgotten here, and by nobody else.
    pub(crate) fn finish(self, restored: bool) -> Result<String, Fault> {
        let Self { path, key } = self;
        let moved = |from: &str, to: &str| {
            fs::rename(path.join(from), path.join(to)).map_err(|error| Fault::Write(path.join(to), error))
        };
        moved(KEY, FORMER)?;
        moved(NEXT, KEY)?;
        let last = path.join(LAST);
        if restored && last.exists() {
            fs::remove_file(&last).map_err(|error| Fault::Write(last, error))?;
        }
        Ok(key)
    }
}

/// A new key of this name, whole or not at all; one that is there stays.
fn fresh(folder: &Path, name: &str, random: &dyn Random) -> Result<(), Fault> {
    let file = folder.join(name);
    if file.exists() {
        return Ok(());
    }
    let write = || {
        let mut half = NamedTempFile::new_in(folder)?;
        writeln!(half, "{}", secret::token(random))?;
        half.as_file().sync_all()?;
        half.persist_noclobber(&file).map_err(|error| error.error)?;
        File::open(folder)?.sync_all()
    };
    write().map_err(|error: io::Error| Fault::Write(file.clone(), error))
}

/// Puts a file in place of the one before it, whole or not at all, and onto the disk.
fn replace(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    let half = folder.join(format!("{name}.half"));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&half)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(half, folder.join(name))?;
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SystemRandom;

    const NAME: &str = "pers.example/jejak";

    fn opened(path: &Path) -> String {
        Folder::open(path, NAME, &SystemRandom).unwrap().verifier().unwrap()
    }

    fn head(size: u64) -> Checkpoint {
        Checkpoint { origin: NAME.to_owned(), size, root: Hash::of(&[&size.to_be_bytes()]) }
    }

    #[test]
    fn a_change_of_keys_that_was_cut_off_loses_no_key() {
        for cut in 0..3 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path();
            let first = opened(path);
            let begun = Rotation::begin(path, NAME, &SystemRandom).unwrap().key().to_owned();
            // Cut off before the record knew it, and after the old key was moved away.
            if cut > 1 {
                fs::rename(path.join(KEY), path.join(FORMER)).unwrap();
            }
            let known = if cut > 0 { opened(path) } else { first.clone() };
            assert_eq!(known, if cut > 1 { begun.clone() } else { first.clone() });
            if cut < 2 {
                let again = Rotation::begin(path, NAME, &SystemRandom).unwrap();
                assert_eq!(again.key(), begun, "the same key is taken up");
                assert_eq!(again.finish(false).unwrap(), begun);
            }
            let folder = Folder::open(path, NAME, &SystemRandom).unwrap();
            let former = folder.signer(FORMER).unwrap().verifier().unwrap().to_string();
            assert_eq!((folder.verifier().unwrap(), former), (begun, first), "{cut}");
        }
    }

    #[test]
    fn an_earlier_head_is_not_signed_after_a_later_one() {
        let folder = tempfile::tempdir().unwrap();
        let folder = Folder::open(folder.path(), NAME, &SystemRandom).unwrap();
        let note = folder.sign(&head(9)).unwrap();
        assert_eq!(folder.sign(&head(9)), Ok(note), "the same head has one signature");
        assert!(folder.sign(&head(8)).is_err());
        assert!(folder.sign(&Checkpoint { root: Hash::empty(), ..head(9) }).is_err());
        assert!(folder.sign(&head(10)).is_ok());
    }

    #[test]
    fn a_key_that_cannot_be_read_signs_nothing_and_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(KEY), "").unwrap();
        let opened = Folder::open(folder.path(), NAME, &SystemRandom).unwrap();
        assert!(opened.verifier().is_err() && opened.sign(&head(1)).is_err());
        assert_eq!(fs::read_to_string(folder.path().join(KEY)).unwrap(), "");
    }
}
