//! Mail of releases: what goes out, to whom, what became of each letter, and why somebody is left out.

use jiff::Timestamp;

use crate::directory::Standing;

/// What goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The release.
    Release,
    /// That it was corrected, to those who have an older text.
    Correction,
    /// That it was withdrawn, to those who have it.
    Withdrawal,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Release, Self::Correction, Self::Withdrawal];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Correction => "correction",
            Self::Withdrawal => "withdrawal",
        }
    }

    /// The kind of a word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// To whom. In every case only to outlets whose accreditation is in force when the mail goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// All accredited outlets.
    Accredited,
    /// Those among them that were chosen for the release.
    Chosen,
}

impl Audience {
    const ALL: [Self; 2] = [Self::Accredited, Self::Chosen];

    /// The word in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accredited => "accredited",
            Self::Chosen => "chosen",
        }
    }

    /// The audience of a word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == text)
    }
}

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// It waits: for its turn, or for the mail server.
    Waiting,
    /// The mail server has taken it.
    Sent,
    /// The address does not take it, or a week of attempts is over.
    Failed,
    /// Nothing is sent any more: stopped, erased or withdrawn before its turn.
    Dropped,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Sent, Self::Failed, Self::Dropped];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
        }
    }

    /// The state of a word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// Why an outlet gets nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It was never accredited.
    NotAccredited,
    /// Its accreditation is over.
    Ended,
    /// It has no contact.
    NoAddress,
    /// All its contacts stopped the mail.
    Stopped,
}

impl LeftOut {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::NotAccredited, Self::Ended, Self::NoAddress, Self::Stopped];

    /// The word in statements.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAccredited => "not_accredited",
            Self::Ended => "ended",
            Self::NoAddress => "no_address",
            Self::Stopped => "stopped",
        }
    }

    /// The reason of a word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }
}

/// What is known of an outlet before the mail goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// Its accreditation at the moment that is asked about.
    pub standing: Standing,
    /// When somebody ended an accreditation last.
    pub ended_at: Option<Timestamp>,
    /// Contacts that get mail.
    pub addresses: usize,
    /// Contacts that stopped it.
    pub stopped: usize,
}

impl Reach {
    /// Why it gets nothing; none where it gets mail.
    pub fn left_out(&self) -> Option<LeftOut> {
        match (self.standing, self.ended_at) {
            (Standing::Over(_), _) | (Standing::Not, Some(_)) => Some(LeftOut::Ended),
            (Standing::Not, None) => Some(LeftOut::NotAccredited),
            (Standing::Accredited(_), _) if self.addresses > 0 => None,
            (Standing::Accredited(_), _) if self.stopped > 0 => Some(LeftOut::Stopped),
            (Standing::Accredited(_), _) => Some(LeftOut::NoAddress),
        }
    }

    /// Since when its accreditation is over, where it is.
    pub fn over_since(&self) -> Option<Timestamp> {
        match self.standing {
            Standing::Over(at) => Some(at),
            Standing::Not => self.ended_at,
            Standing::Accredited(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outlet_is_left_out_for_the_first_reason_that_holds() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let known = |standing, ended_at| Reach { standing, ended_at, addresses: 2, stopped: 0 };
        let reach = |standing, ended_at, addresses, stopped| {
            Reach { addresses, stopped, ..known(standing, ended_at) }.left_out()
        };
        let accredited = Standing::Accredited(None);
        assert_eq!(reach(accredited, Some(at(1)), 2, 1), None, "accredited anew");
        assert_eq!(reach(accredited, None, 0, 0), Some(LeftOut::NoAddress));
        assert_eq!(reach(accredited, None, 0, 2), Some(LeftOut::Stopped));
        assert_eq!(reach(Standing::Not, None, 2, 0), Some(LeftOut::NotAccredited));
        assert_eq!(reach(Standing::Not, Some(at(7)), 0, 0), Some(LeftOut::Ended));
        assert_eq!(reach(Standing::Over(at(9)), Some(at(7)), 2, 0), Some(LeftOut::Ended));
        assert_eq!(known(Standing::Not, Some(at(7))).over_since(), Some(at(7)));
        assert_eq!(known(Standing::Over(at(9)), Some(at(7))).over_since(), Some(at(9)));
        assert_eq!(known(accredited, Some(at(1))).over_since(), None);
    }

    #[test]
    fn a_word_is_read_back() {
        assert!(Kind::ALL.into_iter().all(|kind| Kind::parse(kind.as_str()) == Some(kind)));
        assert!(Audience::ALL.into_iter().all(|audience| Audience::parse(audience.as_str()) == Some(audience)));
        assert!(State::ALL.into_iter().all(|state| State::parse(state.as_str()) == Some(state)));
        assert!(LeftOut::ALL.into_iter().all(|reason| LeftOut::parse(reason.as_str()) == Some(reason)));
        assert_eq!((Kind::parse("Release"), Audience::parse(""), State::parse("x")), (None, None, None));
    }
}
