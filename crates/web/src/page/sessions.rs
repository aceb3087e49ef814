//! Where I am signed in, and how to end what I do not know.

use askama::Template;
use locale::texts;

use super::{Entry, Layout, Moment, Shape};
use crate::{address, asset};

/// A sign-in.
#[derive(Debug)]
pub struct Session<'a> {
    /// Its id.
    pub id: &'a str,
    /// The device, as far as it told: `Firefox, Android`.
    pub device: &'a str,
    /// Since when.
    pub since: Moment,
    /// Last seen.
    pub seen: Moment,
    /// This one.
    pub current: bool,
}

/// My sign-ins.
#[derive(Debug, Template)]
#[template(path = "sessions.html")]
pub struct SessionsPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The sign-ins, this one first.
    pub sessions: Vec<Session<'a>>,
}
