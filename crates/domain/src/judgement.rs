//! What becomes of a difference between a page and its release: somebody of the office judges it, the outlet answers, the page changes.
//! Who asked for nothing is never told of: a difference is public only after the outlet had time to answer.

use std::time::Duration;

/// How often an outlet can answer about one difference.
pub const ANSWERS: usize = 10;

/// How long an outlet has before a difference is public: 2×24 hours. A rule of this house, not of the law (the Press Council's 2008 guide on
/// the right of reply names no hours).
pub const TO_ANSWER: Duration = Duration::from_hours(48);

/// By which way something is asked of an outlet. They are different acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Minta ralat: words attributed to the source are to be as the source said them (Pedoman Pemberitaan Media Siber 4).
    Correction,
    /// Hak koreksi: anybody's right to have what is untrue put right (UU 40/1999 art. 1 no. 12).
    RightToCorrect,
    /// Hak jawab: the right of who was harmed to have their own words published (UU 40/1999 art. 1 no. 11, 5(2)).
    RightOfReply,
}

impl Way {
    /// All, the mildest first.
    pub const ALL: [Self; 3] = [Self::Correction, Self::RightToCorrect, Self::RightOfReply];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Correction => "correction",
            Self::RightToCorrect => "right_to_correct",
            Self::RightOfReply => "right_of_reply",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == text)
    }
}

/// Where a difference stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// The office says that it is no fault, and why.
    Excused,
    /// Its correction is asked for.
    Asked,
    /// The outlet says no, and why.
    Refused,
    /// The outlet says that it was corrected.
    Answered,
    /// The words are mended, and a linked notice says so (diralat).
    Corrected,
    /// The words are mended, and no notice was found (diubah tanpa ralat).
    Edited,
    /// The page is not there any more.
    Removed,
    /// The office takes it as settled, and says why.
    Accepted,
    /// The office asks no more, and why.
    Withdrawn,
}

impl Standing {
    /// All.
    pub const ALL: [Self; 9] = [
        Self::Excused,
        Self::Asked,
        Self::Refused,
        Self::Answered,
        Self::Corrected,
        Self::Edited,
        Self::Removed,
        Self::Accepted,
        Self::Withdrawn,
    ];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Excused => "excused",
            Self::Asked => "asked",
            Self::Refused => "refused",
            Self::Answered => "answered",
            Self::Corrected => "corrected",
            Self::Edited => "edited",
            Self::Removed => "removed",
            Self::Accepted => "accepted",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.as_str() == text)
    }

    /// Something is still expected, of the outlet or of the office.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Refused | Self::Answered | Self::Edited | Self::Removed)
    }

    /// It was asked, and is settled. What was excused or given up is neither open nor settled: nothing is asked there.
    pub fn is_settled(self) -> bool {
        matches!(self, Self::Corrected | Self::Accepted)
    }
}

/// What is done about a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The office says that it is no fault.
    Excuse,
    /// The office asks for its correction.
    Ask,
    /// The outlet was told.
    Tell,
    /// The outlet says no.
    Refuse,
    /// The outlet says that it was corrected.
    Answer,
    /// The words were seen mended, with a notice.
    SeeCorrected,
    /// The words were seen mended, without a notice.
    SeeEdited,
    /// The page was seen gone.
    SeeRemoved,
    /// The words were seen again.
    SeeAgain,
    /// The office takes it as settled.
    Accept,
    /// The office asks again what was taken for settled.
    Reopen,
    /// The office asks no more.
    Withdraw,
}

impl Step {
    /// All.
    pub const ALL: [Self; 12] = [
        Self::Excuse,
        Self::Ask,
        Self::Tell,
        Self::Refuse,
        Self::Answer,
        Self::SeeCorrected,
        Self::SeeEdited,
        Self::SeeRemoved,
        Self::SeeAgain,
        Self::Accept,
        Self::Reopen,
        Self::Withdraw,
    ];

    /// The word in the database and in the record.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Excuse => "excuse",
            Self::Ask => "ask",
            Self::Tell => "tell",
            Self::Refuse => "refuse",
            Self::Answer => "answer",
            Self::SeeCorrected => "see-corrected",
            Self::SeeEdited => "see-edited",
            Self::SeeRemoved => "see-removed",
            Self::SeeAgain => "see-again",
            Self::Accept => "accept",
            Self::Reopen => "reopen",
            Self::Withdraw => "withdraw",
        }
    }

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == text)
    }

    /// Where a difference stands after the step; none where it cannot be taken from there. `from` is none for what nobody judged yet.
    pub fn from(self, from: Option<Standing>) -> Option<Standing> {
        use Standing::{Accepted, Answered, Asked, Corrected, Edited, Excused, Refused, Removed, Withdrawn};
        let (to, allowed): (Standing, &[Standing]) = match self {
            Self::Excuse => return from.is_none().then_some(Excused),
            Self::Ask if from.is_none() => return Some(Asked),
            Self::Ask => (Asked, &[Excused, Withdrawn]),
            Self::Tell => (Asked, &[Asked]),
            Self::Refuse => (Refused, &[Asked, Answered, Edited, Removed]),
            Self::Answer => (Answered, &[Asked, Refused, Edited, Removed]),
            Self::SeeCorrected => (Corrected, &[Asked, Refused, Answered, Edited, Removed]),
            Self::SeeEdited => (Edited, &[Asked, Refused, Answered, Removed]),
            Self::SeeRemoved => (Removed, &[Asked, Refused, Answered]),
            Self::SeeAgain => (Asked, &[Corrected, Edited, Removed]),
            Self::Accept => (Accepted, &[Asked, Refused, Answered, Edited, Removed]),
            Self::Reopen => (Asked, &[Answered, Corrected, Edited, Removed, Accepted, Withdrawn]),
            Self::Withdraw => (Withdrawn, &[Asked, Refused, Answered, Corrected, Edited, Removed, Accepted]),
        };
        from.is_some_and(|from| allowed.contains(&from)).then_some(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every step from every standing: a sign for each step in the order of [`Step::ALL`], `x` where it is refused.
    #[test]
    fn each_step_is_taken_from_where_the_table_says() {
        let sign = |standing: Standing| match standing {
            Standing::Excused => 'n',
            Standing::Asked => 'a',
            Standing::Refused => 'r',
            Standing::Answered => 's',
            Standing::Corrected => 'c',
            Standing::Edited => 'e',
            Standing::Removed => 'g',
            Standing::Accepted => 't',
            Standing::Withdrawn => 'w',
        };
        let row = |from| Step::ALL.map(|step| step.from(from).map_or('x', sign)).into_iter().collect::<String>();
        let table = [
            (None, "naxxxxxxxxxx"),
            (Some(Standing::Excused), "xaxxxxxxxxxx"),
            (Some(Standing::Asked), "xxarscegxtxw"),
            (Some(Standing::Refused), "xxxxscegxtxw"),
            (Some(Standing::Answered), "xxxrxcegxtaw"),
            (Some(Standing::Corrected), "xxxxxxxxaxaw"),
            (Some(Standing::Edited), "xxxrscxxataw"),
            (Some(Standing::Removed), "xxxrscexataw"),
            (Some(Standing::Accepted), "xxxxxxxxxxaw"),
            (Some(Standing::Withdrawn), "xaxxxxxxxxax"),
        ];
        for (from, expected) in table {
            assert_eq!(row(from), expected, "{from:?}");
        }
    }

    #[test]
    fn words_are_read_back() {
        assert!(Standing::ALL.iter().all(|known| Standing::parse(known.as_str()) == Some(*known)));
        assert!(Step::ALL.iter().all(|known| Step::parse(known.as_str()) == Some(*known)));
        assert!(Way::ALL.iter().all(|known| Way::parse(known.as_str()) == Some(*known)));
    }
}
