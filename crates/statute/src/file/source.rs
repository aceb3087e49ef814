//! The text that rules come from: what it is, how high it stands, since when, and how sure we are of it.

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::Words;

/// A law, a regulation, a statute, a decision, a statement.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// By which clauses of it are named: `pergub-kaltim-49-2024/pkp`.
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// What it is called.
    pub title: Words,
    /// How it is named in a sentence: "Pergub Kaltim 49/2024".
    pub short: Words,
    /// How high it stands.
    pub rank: Rank,
    /// Its number, as it is written.
    pub number: Option<String>,
    /// The day it was set.
    #[schemars(with = "Option<String>")]
    pub set: Option<Datetime>,
    /// The first day it is in force; without, from the day it was set.
    #[schemars(with = "Option<String>")]
    pub in_force: Option<Datetime>,
    /// The last day it is in force.
    #[schemars(with = "Option<String>")]
    pub until: Option<Datetime>,
    /// Whether its text was read.
    pub status: Status,
    /// Where it was seen.
    #[serde(default)]
    pub seen: Vec<Seen>,
    /// The organ that may rule where it and another source disagree; without, nobody can close such a conflict here.
    pub ruled_by: Option<Words>,
    /// What a reader should know.
    pub note: Option<Words>,
}

/// Where something was seen.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// Title of the page or document.
    pub title: String,
    /// Its address.
    pub address: Option<String>,
    /// Its day, where it has one.
    #[schemars(with = "Option<String>")]
    pub on: Option<Datetime>,
}

/// How sure a clause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Its text was read.
    Verified,
    /// It is known from reports: *menurut pemberitaan*. It informs, and refuses nobody.
    AsReported,
    /// Reports disagree, or it is known from memory only.
    Uncertain,
    /// Its text was looked for and not found.
    NotFound,
    /// No law: the office chose it. *Standar kantor*.
    OfficeStandard,
}

impl Status {
    /// Whether a verdict may rest on it without a person's confirmation.
    pub fn is_certain(self) -> bool {
        matches!(self, Self::Verified | Self::OfficeStandard)
    }
}

/// How high a source stands. Ranks of one family are in order, those of two families are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rank {
    /// UUD 1945 (UU 12/2011 Pasal 7 ayat (1)).
    Constitution,
    /// UU or Perppu.
    Law,
    /// Peraturan Pemerintah.
    GovernmentRegulation,
    /// Peraturan Presiden.
    PresidentialRegulation,
    /// Peraturan Menteri.
    MinisterialRegulation,
    /// Peraturan Daerah Provinsi.
    ProvincialRegulation,
    /// Peraturan Gubernur.
    GovernorRegulation,
    /// Peraturan Daerah Kabupaten/Kota.
    RegencyRegulation,
    /// Peraturan Bupati or Wali Kota.
    RegentRegulation,
    /// A decision or circular of an office.
    OfficeDecision,
    /// What an official said. It is no rule.
    Statement,
    /// Peraturan Dewan Pers, a guideline that it set.
    PressCouncilRegulation,
    /// Anggaran dasar of an association.
    Statutes,
    /// Anggaran rumah tangga.
    Bylaws,
    /// Peraturan organisasi, a guideline of the central board.
    OrganisationRegulation,
    /// Tata tertib that a meeting adopted.
    StandingOrders,
    /// A decision of a work meeting.
    MeetingDecision,
}

impl Rank {
    /// Family, and height within it; higher is stronger. The order of the state is that of UU 12/2011 Pasal 7 and 8, in which a minister's
    /// regulation has no place: it stands alone.
    fn height(self) -> (u8, u8) {
        match self {
            Self::Constitution => (0, 9),
            Self::Law => (0, 8),
            Self::GovernmentRegulation => (0, 7),
            Self::PresidentialRegulation => (0, 6),
            Self::ProvincialRegulation => (0, 5),
            Self::GovernorRegulation => (0, 4),
            Self::RegencyRegulation => (0, 3),
            Self::RegentRegulation => (0, 2),
            Self::OfficeDecision => (0, 1),
            Self::Statement => (0, 0),
            Self::MinisterialRegulation => (1, 0),
            Self::PressCouncilRegulation => (2, 0),
            Self::Statutes => (3, 4),
            Self::Bylaws => (3, 3),
            Self::OrganisationRegulation => (3, 2),
            Self::StandingOrders => (3, 1),
            Self::MeetingDecision => (3, 0),
        }
    }

    /// Which of two is stronger; none where they are of different families.
    pub fn beside(self, other: Self) -> Option<std::cmp::Ordering> {
        let ((family, height), (of, than)) = (self.height(), other.height());
        (family == of).then(|| height.cmp(&than))
    }
}
