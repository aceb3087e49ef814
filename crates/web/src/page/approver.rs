//! Approvals on a release's page for its office: who is asked, who has answered what, since when, and whom to ask next.

use domain::FieldErrors;
use domain::approval::Role;
use locale::{Language, approval, texts};

use super::{Choice, Field, FieldKind, Form, Shape};
use crate::address;

/// Somebody who is asked.
#[derive(Debug)]
pub struct Approver {
    /// Who.
    pub name: String,
    /// As what.
    pub role: &'static str,
    /// Where links are mailed to; empty where they are handed over.
    pub email: String,
    /// The shape of the answer.
    pub shape: Shape,
    /// The answer, as a sentence.
    pub told: String,
    /// The remark; empty without.
    pub reason: String,
    /// Where a link is made, and what the button says; none where nothing can be asked.
    pub ask: Option<(String, &'static str)>,
    /// Where the request is withdrawn, and what the button says.
    pub withdrawal: (String, &'static str),
}

/// All of a release.
#[derive(Debug)]
pub struct Approvals<'a> {
    /// Who is asked, in the order they were named.
    pub lines: Vec<Approver>,
    /// Names of those whose approval the text lacks; empty where it is not asked for.
    pub missing: String,
    /// Whether the reader may ask.
    pub may_ask: bool,
    /// Whether links can be made now.
    pub submitted: bool,
    /// Whether they go by mail.
    pub has_mail: bool,
    /// Typed: role’s word, name, address.
    pub typed: [&'a str; 3],
    /// What is wrong with what was typed.
    pub errors: &'a FieldErrors,
}

impl Approvals<'_> {
    /// The fields that name somebody more.
    pub fn form(&self, language: Language) -> Form<'_> {
        let roles = Role::ALL.map(|role| Choice { value: role.as_str(), label: approval::role(language, role) });
        let [role, name, email] = self.typed;
        let role = Field::new("role", texts::approval_field_role(language), role);
        let name = Field::new("name", texts::field_name(language), name).within("approver-");
        let mut fields = vec![role.kind(FieldKind::Choice(roles.to_vec())).within("approver-"), name];
        if self.has_mail {
            let email = Field::new("email", texts::field_email(language), email).kind(FieldKind::Email);
            fields.push(email.hint(texts::approval_field_email_hint(language)).within("approver-"));
        }
        Form::new(language, self.errors, fields)
    }

    /// What the button under them says.
    pub fn button(&self, language: Language) -> &'static str {
        match (self.submitted, self.has_mail) {
            (false, _) => texts::approval_add_button(language),
            (true, true) => texts::approval_add_send(language),
            (true, false) => texts::approval_add_make(language),
        }
    }

    /// Where the reader is led back to.
    pub fn anchor(language: Language, id: &str) -> String {
        format!("{}#approvals", address::desk_release(language, id))
    }
}
