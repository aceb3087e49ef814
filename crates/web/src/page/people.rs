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
    /// Until when it is held, as a day; none without an end.
    pub until: Option<Moment>,
    /// Typed as its last day, `2029-12-31`.
    pub last_day: String,
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
    /// The membership whose term was refused, and why.
    pub term: Option<(&'a str, &'a FieldErrors)>,
}

impl PeoplePage<'_> {
    /// Until when a right is held.
    fn term<'f>(&self, held: &'f Held, label: &'f str) -> Form<'f> {
        let language = self.layout.language;
        let none = FieldErrors::default();
        let errors = self.term.filter(|(which, _)| *which == held.membership).map_or(&none, |(_, errors)| errors);
        let until = Field::new("until", label, &held.last_day).kind(FieldKind::Day).within(&held.membership).optional();
        Form::new(language, errors, [until.hint(texts::people_last_day_hint(language))])
    }

    /// Whether the term of one of these was refused.
    fn is_refused(&self, member: &Member<'_>) -> bool {
        self.term.is_some_and(|(which, _)| member.rights.iter().any(|held| held.membership == which))
    }

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
