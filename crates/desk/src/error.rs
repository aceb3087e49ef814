//! How a verb ends when it does not end well: three kinds, and no fourth.

use domain::{FieldErrors, Refusal};
use store::StoreError;

/// Why a verb did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// What was typed is not right; the person can mend it.
    #[error("fields: {0:?}")]
    Fields(FieldErrors),
    /// A rule says no.
    #[error(transparent)]
    Refusal(#[from] Refusal),
    /// The storage failed.
    #[error(transparent)]
    Failure(#[from] StoreError),
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Fields(errors)
    }
}
