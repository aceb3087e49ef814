//! What each asker is to be answered, by the decision about who may, and whether an answer is that.

use axum::http::StatusCode;
use domain::right::{Act, Right};

use super::line::{Line, Who};
use super::things::{CONTACT, INVITEE};
use crate::site::Answer;

/// Somebody who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asker {
    Nobody,
    /// With every right, in another office.
    Foreign,
    Member(Right),
    /// Whose account, passkeys, sessions and tokens they are.
    Owner,
}

/// What is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// Led to the door, or told to sign in.
    SignIn,
    Hidden,
    /// A link that opens nothing.
    Closed,
    /// It is not there, or not in a state for it.
    Nothing,
    Forbidden,
    /// Done.
    Let,
    /// Done, or refused for what was typed.
    Tried,
}

pub(super) fn expected((route, who, of, _): &Line, asker: Asker) -> Expected {
    let of_somebody = route.contains('{') || of.split(' ').any(|word| !word.is_empty() && !word.starts_with('?'));
    let may = |act, asker| matches!(asker, Asker::Member(right) if right.allows(act));
    match (*who, asker) {
        (Who::Everybody | Who::Key, _) => Expected::Let,
        (Who::Door, _) => Expected::Tried,
        (_, Asker::Nobody) => Expected::SignIn,
        (Who::Proves, _) => Expected::Tried,
        (Who::SignedIn, _) | (Who::Owner, Asker::Owner) => Expected::Let,
        (Who::May(act), _) if may(act, asker) => Expected::Let,
        // It is about the office of the one who asks, and there they may.
        (Who::May(_), Asker::Foreign) if !of_somebody => Expected::Let,
        (Who::Keeper | Who::KeeperAlone, _) if may(Act::KeepRegister, asker) => Expected::Let,
        (_, Asker::Foreign) | (Who::Owner | Who::KeeperAlone, _) => Expected::Hidden,
        (Who::May(_) | Who::Keeper, _) => Expected::Forbidden,
    }
}

/// Whether the answer is as expected.
pub(super) fn fits(expected: Expected, (route, path): (&str, &str), answer: &Answer) -> bool {
    let (status, led) = (answer.status, answer.location.contains("/masuk?next="));
    match expected {
        Expected::SignIn if route.starts_with("GET") && !path.starts_with("/api/") => {
            led && status == StatusCode::SEE_OTHER
        }
        Expected::SignIn => status == StatusCode::UNAUTHORIZED,
        Expected::Hidden => status == StatusCode::NOT_FOUND,
        Expected::Closed => [StatusCode::NOT_FOUND, StatusCode::GONE].contains(&status),
        Expected::Nothing => [StatusCode::NOT_FOUND, StatusCode::CONFLICT].contains(&status),
        Expected::Forbidden => status == StatusCode::FORBIDDEN,
        Expected::Tried => !led && !status.is_server_error(),
        Expected::Let => !led && (status.is_success() || status.is_redirection()),
    }
}

/// What an answer shows that the asker must not read.
pub(super) fn leak(asker: Asker, answer: &Answer) -> Option<&'static str> {
    let shown = |words: &str| answer.body.to_lowercase().contains(words);
    match asker {
        Asker::Nobody | Asker::Foreign => ["kenari", CONTACT].into_iter().find(|words| shown(words)),
        Asker::Member(right) => [(Act::KeepDirectory, CONTACT), (Act::ManagePeople, INVITEE)]
            .into_iter()
            .find_map(|(act, words)| (!right.allows(act) && shown(words)).then_some(words)),
        Asker::Owner => None,
    }
}
