//! How an organisation of the register looks in JSON to who keeps it, with what became of it.

use ::desk::register::Seen;
use domain::directory::Site;
use domain::organisation::{Kind, Level};
use serde::{Deserialize, Serialize};
use store::register::{Act, Change, Registered as Known};
use utoipa::ToSchema;

use super::super::super::register::Closing;
use super::super::super::shape::Moment;

/// What an organisation is.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OrganisationKind {
    Office,
    Association,
    PressCompany,
    Other,
}

impl OrganisationKind {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Office => Kind::Office,
            Self::Association => Kind::Association,
            Self::PressCompany => Kind::PressCompany,
            Self::Other => Kind::Other,
        }
    }

    fn of(kind: Kind) -> Self {
        match kind {
            Kind::Office => Self::Office,
            Kind::Association => Self::Association,
            Kind::PressCompany => Self::PressCompany,
            Kind::Other => Self::Other,
        }
    }
}

/// On which level an association stands.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OrganisationLevel {
    National,
    Provincial,
    Local,
}

impl OrganisationLevel {
    pub(super) fn level(self) -> Level {
        match self {
            Self::National => Level::National,
            Self::Provincial => Level::Provincial,
            Self::Local => Level::Local,
        }
    }

    fn of(level: Level) -> Self {
        match level {
            Level::National => Self::National,
            Level::Provincial => Self::Provincial,
            Level::Local => Self::Local,
        }
    }
}

/// An organisation of the register, in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct RegisteredLine {
    id: String,
    /// Its part of public addresses; never changes.
    slug: String,
    kind: OrganisationKind,
    name: String,
    /// As used in a byline.
    short_name: String,
    /// Of an association.
    level: Option<OrganisationLevel>,
    /// Name of the association it belongs to.
    parent: Option<String>,
    /// May be empty.
    place: String,
    /// Host, perhaps with a path, without scheme.
    site: Option<String>,
    closed: Option<Closing>,
}

impl RegisteredLine {
    pub(super) fn new(known: Known) -> Self {
        let Known { organisation, level, parent, place, site, closed, .. } = known;
        Self {
            id: organisation.id.to_string(),
            slug: organisation.slug,
            kind: OrganisationKind::of(organisation.kind),
            name: organisation.name,
            short_name: organisation.short_name,
            level: level.map(OrganisationLevel::of),
            parent: parent.map(|(_, name)| name),
            place,
            site: site.as_ref().map(Site::as_str).map(str::to_owned),
            closed: closed.as_ref().map(Closing::new),
        }
    }
}

/// A page of the register.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RegisteredLines {
    pub(super) items: Vec<RegisteredLine>,
    /// Path of the next page; none on the last one.
    pub(super) next: Option<String>,
}

/// What was done with an organisation.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Done {
    Added,
    Changed,
    Closed,
    Reopened,
}

/// What became of an organisation.
#[derive(Debug, Serialize, ToSchema)]
struct OrganisationChange {
    act: Done,
    /// The name it had, where that changed.
    former_name: Option<String>,
    /// Why it was closed.
    reason: Option<String>,
    /// Name of the person.
    by: String,
    at: Moment,
}

impl OrganisationChange {
    fn new(change: Change) -> Self {
        let Change { act, former_name, reason, by, at } = change;
        let act = match act {
            Act::Added => Done::Added,
            Act::Changed => Done::Changed,
            Act::Closed => Done::Closed,
            Act::Reopened => Done::Reopened,
        };
        Self { act, former_name, reason: Some(reason).filter(|reason| !reason.is_empty()), by, at: Moment(at) }
    }
}

/// An organisation of the register.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Registered {
    #[serde(flatten)]
    line: RegisteredLine,
    /// It is the office that keeps the register: it is neither closed nor removed.
    keeps_register: bool,
    /// Those that belong to it.
    below: Vec<RegisteredLine>,
    /// How many outlets of directories name it as their press company.
    outlets: i64,
    /// Newest first.
    changes: Vec<OrganisationChange>,
}

impl Registered {
    pub(super) fn new(seen: Seen) -> Self {
        let Seen { known, below, outlets, changes, keeps, .. } = seen;
        Self {
            line: RegisteredLine::new(known),
            keeps_register: keeps,
            below: below.into_iter().map(RegisteredLine::new).collect(),
            outlets,
            changes: changes.into_iter().map(OrganisationChange::new).collect(),
        }
    }
}
