//! The folder of the record's key, apart from the data: the key, the one before it while readers still know that, and the checkpoint
//! that was signed last. It is read each time, so that a new key counts at once.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use desk::record::{Seal, SealError};
use desk::{Random, secret};
use ledger::{Checkpoint, Hash, Signer};

use crate::config::made;
use crate::failure::Fault;

/// The key: 64 hexadecimal digits.
const KEY: &str = "record.key";
/// The one before it, which signs beside it as long as it lies there.
const FORMER: &str = "former.key";
/// The checkpoint that was signed last.
const LAST: &str = "last.checkpoint";

/// A folder with a key.
pub(crate) struct Folder {
    path: PathBuf,
    origin: String,
}

impl Folder {
    /// Opens a folder; where it has no key yet, one is made.
    pub(crate) fn open(path: &Path, origin: &str, random: &dyn Random) -> Result<Self, Fault> {
        made(path)?;
        let file = path.join(KEY);
        if !file.exists() {
            fresh(&file, random).map_err(|error| Fault::Write(file, error))?;
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

/// A new key in place of the one that is there, which signs beside it from here on; gives the new public one. Where the database was
/// put back to an earlier state, what was signed of the later one is forgotten here, and by nobody else.
pub(crate) fn rotated(path: &Path, origin: &str, restored: bool, random: &dyn Random) -> Result<String, Fault> {
    made(path)?;
    let last = path.join(LAST);
    if restored && last.exists() {
        fs::remove_file(&last).map_err(|error| Fault::Write(last, error))?;
    }
    let (key, former) = (path.join(KEY), path.join(FORMER));
    if key.exists() {
        fs::rename(&key, &former).map_err(|error| Fault::Write(former, error))?;
    }
    let folder = Folder::open(path, origin, random)?;
    folder.verifier().map_err(|error| Fault::Storage(error.to_string()))
}

fn fresh(file: &Path, random: &dyn Random) -> io::Result<()> {
    let mut key = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    writeln!(key, "{}", secret::token(random))?;
    key.sync_all()?;
    file.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
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
