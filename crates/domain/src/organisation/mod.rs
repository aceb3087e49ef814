//! Organisations: who issues, who publishes, who represents.

mod details;
mod level;
mod plan;

pub use details::{OrganisationDetails, TypedOrganisation};
pub use level::Level;
pub use plan::{InRegister, Plan};

use crate::directory::fold;
use crate::field::FieldError;
use crate::text;

/// What an organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A government office (perangkat daerah, PPID).
    Office,
    /// An association of media or journalists (asosiasi).
    Association,
    /// A press company (perusahaan pers) with its outlets.
    PressCompany,
    /// Any other.
    Other,
}

impl Kind {
    /// All, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Office, Self::Association, Self::PressCompany, Self::Other];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Association => "association",
            Self::PressCompany => "press_company",
            Self::Other => "other",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Reads what people write in a table.
    pub fn told(text: &str) -> Option<Self> {
        match fold(text).as_str() {
            "office" | "kantor" | "kantor pemerintah" | "dinas" | "government office" => Some(Self::Office),
            "association" | "asosiasi" => Some(Self::Association),
            "press company" | "perusahaan pers" | "perusahaan" => Some(Self::PressCompany),
            "other" | "lainnya" | "lain" | "organisasi lain" => Some(Self::Other),
            _ => None,
        }
    }
}

/// An organisation's name, 2 to 160 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationName(String);

impl OrganisationName {
    /// Reads a name.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        text::line(text, 2, 160).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
