//! Rights: what a membership allows in its organisation. Nothing is allowed that does not stand here.

use crate::directory::fold;

/// A right in an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Right {
    /// Invites people and gives rights.
    Administrator,
    /// Issues releases: publishes, corrects, withdraws.
    PressOfficer,
    /// Admits partners by rule.
    Verifier,
    /// Runs a newsroom.
    Editor,
    /// Writes drafts.
    Writer,
    /// Keeps an association's papers.
    Secretary,
    /// Reads what is not public yet.
    Viewer,
}

/// Something that can be done in an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// See drafts and lists of the organisation.
    See,
    /// Write and submit a release.
    WriteRelease,
    /// Publish, correct or withdraw a release.
    IssueRelease,
    /// Invite people, give and take rights.
    ManagePeople,
    /// Keep the directory: outlets and their contacts.
    KeepDirectory,
    /// Accredit outlets with the office.
    Accredit,
    /// Set what stands above and below the office's letters.
    KeepLetterhead,
    /// Give pages of outlets to be compared with a release.
    CheckCoverage,
    /// Put outlets of a press company forward, give their documents, apply to offices.
    PutForward,
    /// Check what partners claim, and confirm the texts of rules.
    CheckPartners,
    /// Sign the list of partners.
    DeterminePartners,
    /// Put policy drafts to partners, answer them, enter what was decided.
    Consult,
    /// Prepare what an organisation says to a policy draft.
    PreparePosition,
    /// Sign it, and enter who leads the organisation.
    SignPosition,
    /// Keep the list of an association's members.
    KeepMembers,
    /// Keep the register of organisations; counts in the office that keeps it alone.
    KeepRegister,
}

impl Right {
    /// All, in the order they are shown.
    pub const ALL: [Self; 7] = [
        Self::Administrator,
        Self::PressOfficer,
        Self::Verifier,
        Self::Editor,
        Self::Writer,
        Self::Secretary,
        Self::Viewer,
    ];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::PressOfficer => "press_officer",
            Self::Verifier => "verifier",
            Self::Editor => "editor",
            Self::Writer => "writer",
            Self::Secretary => "secretary",
            Self::Viewer => "viewer",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|right| right.as_str() == text)
    }

    /// Reads what people write in a table, or the word of a form.
    pub fn told(text: &str) -> Option<Self> {
        let right = match fold(text).as_str() {
            "administrator" | "admin" | "pengelola" => Self::Administrator,
            "petugas pers" | "petugas humas" | "humas" | "press officer" => Self::PressOfficer,
            "verifikator" | "verifier" => Self::Verifier,
            "penyunting" | "editor" | "redaktur" => Self::Editor,
            "penulis" | "writer" => Self::Writer,
            "sekretaris" | "secretary" => Self::Secretary,
            "pembaca" | "viewer" => Self::Viewer,
            _ => return Self::parse(text.trim()),
        };
        Some(right)
    }

    /// True when the right allows the act.
    pub fn allows(self, act: Act) -> bool {
        match act {
            Act::See => true,
            Act::WriteRelease => matches!(self, Self::PressOfficer | Self::Editor | Self::Writer),
            Act::IssueRelease => matches!(self, Self::PressOfficer | Self::Editor),
            Act::ManagePeople | Act::KeepRegister => self == Self::Administrator,
            Act::KeepDirectory => matches!(self, Self::Administrator | Self::PressOfficer | Self::Verifier),
            Act::KeepLetterhead => matches!(self, Self::Administrator | Self::PressOfficer),
            Act::Accredit => matches!(self, Self::PressOfficer | Self::Verifier),
            Act::PutForward => matches!(self, Self::Administrator | Self::Editor | Self::Secretary),
            Act::CheckPartners => matches!(self, Self::Administrator | Self::PressOfficer | Self::Verifier),
            Act::DeterminePartners => matches!(self, Self::Administrator | Self::PressOfficer),
            Act::Consult => matches!(self, Self::Administrator | Self::PressOfficer),
            Act::PreparePosition => {
                matches!(self, Self::Administrator | Self::Secretary | Self::Editor | Self::Writer)
            }
            Act::SignPosition | Act::KeepMembers => matches!(self, Self::Administrator | Self::Secretary),
            Act::CheckCoverage => matches!(self, Self::PressOfficer | Self::Verifier | Self::Editor),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_right_allows_what_its_row_says() {
        let row = |right: Right| {
            [
                Act::See,
                Act::WriteRelease,
                Act::IssueRelease,
                Act::ManagePeople,
                Act::KeepDirectory,
                Act::Accredit,
                Act::KeepLetterhead,
                Act::KeepRegister,
                Act::CheckCoverage,
                Act::PutForward,
                Act::CheckPartners,
                Act::DeterminePartners,
                Act::Consult,
                Act::PreparePosition,
                Act::SignPosition,
                Act::KeepMembers,
            ]
            .map(|act| if right.allows(act) { 'x' } else { '-' })
        };
        let table = Right::ALL.map(|right| format!("{} {}", right.as_str(), row(right).iter().collect::<String>()));
        assert_eq!(
            table,
            [
                "administrator x--xx-xx-xxxxxxx",
                "press_officer xxx-xxx-x-xxx---",
                "verifier x---xx--x-x-----",
                "editor xxx-----xx---x--",
                "writer xx-----------x--",
                "secretary x--------x---xxx",
                "viewer x---------------"
            ]
        );
        for right in Right::ALL {
            assert_eq!([Right::parse(right.as_str()), Right::told(right.as_str())], [Some(right); 2]);
        }
        assert_eq!([Right::told(" Petugas  Pers"), Right::told("raja")], [Some(Right::PressOfficer), None]);
    }
}
