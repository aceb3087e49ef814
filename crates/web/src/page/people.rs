//! The people of an office: who may do what, and an invitation for the next one.

use askama::Template;
use domain::FieldErrors;
use domain::right::Right;
use domain::table::Sheet;
use locale::{desk, texts};

use super::{Choice, Entry, Field, FieldKind, Form, Layout, Moment};
use crate::{address, asset};

/// A right of a member.
#[derive(Debug)]
pub struct Held {
    /// The right.
    pub right: Right,
    /// The membership's id; empty where nobody can take the right away.
    pub membership: String,
}

/// A member.
#[derive(Debug)]
pub struct Member<'a> {
    /// The person's id; empty while the invitation is open.
    pub id: &'a str,
    /// The name; empty while the invitation is open.
    pub name: &'a str,
    /// The address.
    pub email: &'a str,
    /// Their office there; may be empty.
    pub office: &'a str,
    /// What the member may do.
    pub rights: Vec<Held>,
    /// Since when; an open invitation: until when.
    pub since: Moment,
    /// Invited, not here yet.
    pub invited: bool,
    /// The reader.
    pub me: bool,
}

/// A place that somebody had.
#[derive(Debug)]
pub struct Former<'a> {
    /// The name.
    pub name: &'a str,
    /// Their office there; may be empty.
    pub office: &'a str,
    /// What they might do.
    pub right: Right,
    /// From when.
    pub from: Moment,
    /// Until when.
    pub until: Moment,
}

impl Member<'_> {
    /// The rights that can be taken away.
    fn losable(&self) -> Vec<&Held> {
        self.rights.iter().filter(|held| !held.membership.is_empty()).collect()
    }
}

/// The people of the office.
#[derive(Debug, Template)]
#[template(path = "people.html")]
pub struct PeoplePage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The members, then open invitations.
    pub members: Vec<Member<'a>>,
    /// Places that ended, the last one first; empty for who may not manage people.
    pub former: Vec<Former<'a>>,
    /// Whether the reader may invite and change rights.
    pub may_manage: bool,
    /// Whether the invitation leaves by mail; else its link is shown.
    pub has_mail: bool,
    /// Typed.
    pub email: &'a str,
    /// Typed.
    pub office: &'a str,
    /// Chosen, as its word.
    pub right: &'a str,
    /// What is wrong with the invitation's fields.
    pub errors: &'a FieldErrors,
}

impl PeoplePage<'_> {
    fn form(&self) -> Form<'_> {
        let language = self.layout.language;
        let rights = Right::ALL.map(|right| Choice { value: right.as_str(), label: desk::right_told(language, right) });
        let email = Field::new("email", texts::field_email(language), self.email);
        let right = Field::new("right", texts::field_right(language), self.right);
        let fields = [
            email.kind(FieldKind::Email).hint(texts::field_invite_hint(language)),
            right.kind(FieldKind::Choice(rights.to_vec())),
            Field::new("office", texts::field_position(language), self.office).optional(),
        ];
        Form::new(language, self.errors, fields)
    }
}
