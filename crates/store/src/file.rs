//! Files beside the database, each under the SHA-256 of its content, so that none is stored twice and none is changed.
//! A file is there whole or not at all: written beside its place, brought to the disk, then renamed.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use object_store::local::LocalFileSystem;
use object_store::path::Path as Place;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};

use crate::StoreError;

/// The SHA-256 of a file's content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileDigest(String);

impl FileDigest {
    /// Of a content.
    pub fn of(content: &[u8]) -> Self {
        Self(Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Reads 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let sound = text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        sound.then(|| Self(text.to_owned()))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first 16 digits: the file's name in addresses of one release.
    pub fn name(&self) -> String {
        self.0.chars().take(16).collect()
    }

    fn place(&self) -> Place {
        let (folder, rest) = self.0.split_at_checked(2).unwrap_or(("", &self.0));
        Place::from(format!("{folder}/{rest}"))
    }
}

/// Where the files are.
#[derive(Clone)]
pub struct Files(Arc<dyn ObjectStore>);

impl fmt::Debug for Files {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Files({})", self.0)
    }
}

impl Files {
    /// A folder, made where it is missing.
    pub fn folder(folder: &Path) -> Result<Self, StoreError> {
        std::fs::create_dir_all(folder).map_err(|error| StoreError::File(error.to_string()))?;
        let files = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true).with_automatic_cleanup(false);
        Ok(Self(Arc::new(files)))
    }

    /// Keeps a file. When this returns it survives a power cut.
    pub async fn keep(&self, content: Vec<u8>) -> Result<FileDigest, StoreError> {
        let digest = FileDigest::of(&content);
        let place = digest.place();
        let length = u64::try_from(content.len()).unwrap_or(u64::MAX);
        let there = self.0.head(&place).await.is_ok_and(|known| known.size == length);
        // One that was changed on the disk is mended by what is to be kept.
        if !there || self.read(&digest).await.is_err() {
            self.0.put(&place, PutPayload::from(content)).await?;
        }
        Ok(digest)
    }

    /// How many bytes a file has.
    pub async fn size(&self, digest: &FileDigest) -> Result<u64, StoreError> {
        Ok(self.0.head(&digest.place()).await?.size)
    }

    /// Erases a file; one that is not there is erased already.
    pub async fn erase(&self, digest: &FileDigest) -> Result<(), StoreError> {
        match self.0.delete(&digest.place()).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// The content of a file that was kept; none that was changed since.
    pub async fn read(&self, digest: &FileDigest) -> Result<Vec<u8>, StoreError> {
        let found = self.0.get(&digest.place()).await?.bytes().await?;
        if FileDigest::of(&found) != *digest {
            return Err(StoreError::File(format!("{} was changed after it was kept", digest.as_str())));
        }
        Ok(found.into())
    }
}
