//! Whom an organisation invites, from what somebody typed or a table brought; and what such a table would do, line by line.

use std::collections::HashMap;

use crate::directory::cell;
use crate::field::{FieldError, FieldErrors};
use crate::person::Email;
use crate::right::Right;
use crate::table::{Judged, Line, Put, Verdict, Wrong, cells};

/// Most invitations of an organisation that are open at a time: as many as its page shows.
pub const MOST_OPEN: usize = 200;

/// Somebody to invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitee {
    /// The address that the link is for.
    pub email: Email,
    /// What they may do.
    pub right: Right,
    /// Their office there (jabatan), as written, up to 120 characters; may be empty.
    pub office: String,
}

impl Invitee {
    /// Reads it; all that is wrong at once.
    pub fn parse([email, right, office]: [&str; 3]) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let wrong = if right.trim().is_empty() { FieldError::Empty } else { FieldError::NotAChoice };
        let email = errors.take("email", Email::parse(email));
        let right = errors.take("right", Right::told(right).ok_or(wrong));
        let office = errors.take("office", cell(office, 0, 120));
        let (Some(email), Some(right), Some(office)) = (email, right, office) else { return Err(errors) };
        Ok(Self { email, right, office })
    }
}

/// Who is there or invited, so far: by address and right, with the line that brought them.
#[derive(Debug, Default)]
pub struct Plan {
    known: HashMap<(String, Right), Option<usize>>,
    /// How many more can be invited.
    room: usize,
}

impl Plan {
    /// Begins with the members and the open invitations of an organisation.
    pub fn new(members: impl IntoIterator<Item = (String, Right)>, invited: &[(String, Right)]) -> Self {
        let known = members.into_iter().chain(invited.iter().cloned()).map(|known| (known, None)).collect();
        Self { known, room: MOST_OPEN.saturating_sub(invited.len()) }
    }

    /// Judges a line, which counts for those that follow. The person's name is theirs to write: it is not read here.
    pub fn judge(&mut self, (number, line): &Line) -> Judged {
        let [_, office, email, right] = cells(line);
        let invitee = match Invitee::parse([email, right, office]) {
            Ok(invitee) => invitee,
            Err(errors) => return Judged::unread(errors),
        };
        let key = (invitee.email.as_str().to_owned(), invitee.right);
        let verdict = match self.known.get(&key) {
            Some(Some(earlier)) => Verdict::Repeats(*earlier),
            Some(None) => Verdict::Known { differs: false },
            None if self.room == 0 => return Judged::wrong(Wrong::Full),
            None => Verdict::NewInvitation(invitee.right),
        };
        if !verdict.adds() {
            return Judged { verdict, put: Put::Nothing, errors: FieldErrors::default() };
        }
        self.room -= 1;
        self.known.insert(key, Some(*number));
        Judged { verdict, put: Put::Invitation(Box::new(invitee)), errors: FieldErrors::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(plan: &mut Plan, number: usize, line: [&str; 4]) -> Judged {
        plan.judge(&(number, line.map(str::to_owned).to_vec()))
    }

    #[test]
    fn who_is_there_or_invited_is_not_invited_again_and_a_further_right_is() {
        let members = [("rina@kantor.example".to_owned(), Right::Writer)];
        let mut plan = Plan::new(members, &[("tono@kantor.example".to_owned(), Right::Viewer)]);
        let mut said = |number, line| judged(&mut plan, number, line).verdict;
        assert_eq!(said(2, ["Rina", "", "RINA@kantor.example ", "Penulis"]), Verdict::Known { differs: false });
        assert_eq!(said(3, ["Tono", "", "tono@kantor.example", "pembaca"]), Verdict::Known { differs: false });
        assert_eq!(
            said(4, ["Rina", "", "rina@kantor.example", "Petugas  pers"]),
            Verdict::NewInvitation(Right::PressOfficer)
        );
        assert_eq!(said(5, ["", "", "rina@kantor.example", "press_officer"]), Verdict::Repeats(4));
    }

    #[test]
    fn all_that_is_wrong_with_a_line_is_told_at_once_and_only_so_many_are_open() {
        let mut plan = Plan::new([], &[]);
        let wrong = judged(&mut plan, 2, ["X", "=1+1", "tono", "raja"]);
        assert_eq!(wrong.verdict, Verdict::Wrong(Wrong::Cells));
        let told: Vec<_> = wrong.errors.iter().collect();
        let expected =
            [("email", FieldError::NotAnEmail), ("right", FieldError::NotAChoice), ("office", FieldError::Formula)];
        assert_eq!(told, expected);
        let empty = judged(&mut plan, 3, ["", "", "", ""]);
        assert_eq!(empty.errors.iter().map(|(_, error)| error).collect::<Vec<_>>(), [FieldError::Empty; 2]);
        for number in 0..MOST_OPEN {
            let email = format!("orang{number}@kantor.example");
            assert!(judged(&mut plan, number, ["", "", &email, "viewer"]).verdict.adds());
        }
        let over = judged(&mut plan, 900, ["", "", "lebih@kantor.example", "viewer"]);
        assert_eq!((over.verdict, over.put), (Verdict::Wrong(Wrong::Full), Put::Nothing));
    }
}
