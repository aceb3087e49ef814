//! A page that says why there is nothing else here, and what to do now.

use askama::Template;
use domain::Refusal;
use locale::{Language, desk, texts};

use super::{Entry, Layout};
use crate::{address, asset};

/// What happened.
#[derive(Debug, Clone, Copy)]
pub enum Message<'a> {
    /// A rule said no.
    Refused(Refusal),
    /// So many fields are wrong, and there is no form to show them in.
    Fields(usize),
    /// A file could not be stored; noted under this number.
    Storage(&'a str),
    /// The database is away or full; noted under this number.
    Away(&'a str),
    /// Something broke; noted under this number.
    Failed(&'a str),
    /// The form was open too long or came from another place.
    Expired,
    /// A page of the web could not be taken; why.
    NotTaken(&'a str),
    /// What was sent cannot be read.
    Unreadable,
    /// It is done; nothing else to show.
    Done(&'a str),
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "message.html")]
pub struct MessagePage<'a> {
    /// The frame; take its title from [`Message::title`].
    pub layout: Layout<'a>,
    /// What happened.
    pub message: Message<'a>,
    /// Where to go on.
    pub onward: &'a str,
    /// What the link there says.
    pub onward_label: &'a str,
}

/// The same in the frame of the desk, for who is signed in.
#[derive(Debug, Template)]
#[template(path = "desk_message.html")]
pub struct DeskMessagePage<'a> {
    /// The frame; take its title from [`Message::title`].
    pub layout: Layout<'a>,
    /// What happened.
    pub message: Message<'a>,
}

impl Message<'_> {
    /// The headline.
    pub fn title(self, language: Language) -> &'static str {
        match self {
            Self::Refused(Refusal::NotFound) => texts::message_not_found(language),
            Self::Refused(Refusal::PhotoTakenDown) => texts::message_photo_taken_down(language),
            Self::Refused(_) | Self::Fields(_) | Self::NotTaken(_) => texts::message_refused(language),
            Self::Storage(_) => texts::message_storage(language),
            Self::Away(_) => texts::message_away(language),
            Self::Failed(_) => texts::message_failed(language),
            Self::Expired => texts::message_expired(language),
            Self::Unreadable => texts::message_unreadable(language),
            Self::Done(_) => texts::message_done(language),
        }
    }

    /// What to do.
    pub fn advice(self, language: Language) -> String {
        match self {
            Self::Refused(refusal) => desk::refusal(language, refusal).into_owned(),
            Self::Fields(count) => texts::summary_title(language, count),
            Self::Storage(number) => texts::message_storage_advice(language, number),
            Self::Away(number) => texts::message_away_advice(language, number),
            Self::Failed(number) => texts::message_failed_advice(language, number),
            Self::Expired => texts::message_expired_advice(language).to_owned(),
            Self::Unreadable => texts::message_unreadable_advice(language).to_owned(),
            Self::NotTaken(told) | Self::Done(told) => told.to_owned(),
        }
    }

    /// What to do, for who is signed in.
    pub fn advice_inside(self, language: Language) -> String {
        match self {
            Self::Refused(Refusal::NotFound) => texts::message_not_found_desk(language).to_owned(),
            other => other.advice(language),
        }
    }

    /// Whether looking for it may help.
    pub fn may_be_searched(self) -> bool {
        matches!(self, Self::Refused(Refusal::NotFound))
    }
}
