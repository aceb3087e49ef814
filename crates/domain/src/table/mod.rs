//! Tables that people bring, whatever they are about: which columns are read, and what would happen to each line. Each kind of table
//! has its plan beside its nouns; an import adds, and what is there already stays as it is.

mod column;

pub use column::{Column, Sheet};

use crate::directory::Entry;
use crate::field::FieldErrors;
use crate::id::OutletId;
use crate::invitation::Invitee;
use crate::organisation::OrganisationDetails;
use crate::right::Right;

/// A line as it stands in the table: its number there, and its cells in the order of its sheet's columns.
pub type Line = (usize, Vec<String>);

/// The first cells of a line; what it lacks is empty.
pub fn cells<const N: usize>(line: &[String]) -> [&str; N] {
    std::array::from_fn(|at| line.get(at).map_or("", String::as_str))
}

/// Why a line cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// Cells say nothing that can be kept.
    Cells,
    /// An outlet of this name has another site: this one.
    OtherSite(String),
    /// Its name is one outlet's and its site another's: these two.
    TwoOutlets(String, String),
    /// Its address belongs to another outlet: this one.
    Elsewhere(String),
    /// As many invitations are open as there can be.
    Full,
}

/// What happens with a line.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A new outlet, with its contact where it has one.
    NewOutlet {
        /// Whether there is one.
        contact: bool,
    },
    /// A new contact at an outlet of the list, or of an earlier line.
    NewContact {
        /// The outlet's name there.
        outlet: String,
    },
    /// A new organisation of the register.
    NewOrganisation,
    /// Somebody who is invited, with this right.
    NewInvitation(Right),
    /// All of it is in the list; `differs` where the list says something else, which stays.
    Known {
        /// Whether it does.
        differs: bool,
    },
    /// The same as an earlier line.
    Repeats(usize),
    /// It cannot be taken.
    Wrong(Wrong),
}

impl Verdict {
    /// True where something is added.
    pub fn adds(&self) -> bool {
        !matches!(self, Self::Known { .. } | Self::Repeats(_) | Self::Wrong(_))
    }
}

/// What is written when a line is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Put {
    /// Nothing.
    Nothing,
    /// An outlet, in the list or new, with somebody there.
    Outlet(OutletId, Box<Entry>),
    /// An organisation.
    Organisation(Box<OrganisationDetails>),
    /// An invitation.
    Invitation(Box<Invitee>),
}

/// A line with what happens to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What happens.
    pub verdict: Verdict,
    /// What is written.
    pub put: Put,
    /// What is wrong with its cells.
    pub errors: FieldErrors,
}

impl Judged {
    /// A line that cannot be taken.
    pub fn wrong(wrong: Wrong) -> Self {
        Self { verdict: Verdict::Wrong(wrong), put: Put::Nothing, errors: FieldErrors::default() }
    }

    /// A line whose cells are wrong.
    pub fn unread(errors: FieldErrors) -> Self {
        Self { errors, ..Self::wrong(Wrong::Cells) }
    }
}
