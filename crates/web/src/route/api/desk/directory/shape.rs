//! How an outlet of the directory looks in JSON to its own office. Contacts are personal data: who does not keep the directory gets
//! how many there are.

use ::desk::directory::outlet::Seen;
use domain::directory::{ContactDetails, Site, Standing};
use jiff::Timestamp;
use serde::Serialize;
use store::accreditation::Accreditation;
use store::contact::Contact;
use store::feed;
use store::outlet::Outlet;
use utoipa::ToSchema;

use super::super::super::shape::Moment;

/// Whether an outlet is accredited with the office.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum AccreditationState {
    /// Never, or ended by somebody.
    Not,
    Accredited,
    /// Its term is over.
    Over,
}

/// An outlet of the directory, in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DeskOutletLine {
    id: String,
    name: String,
    /// Host, perhaps with a path, without scheme.
    site: Option<String>,
    /// May be empty.
    place: String,
    /// Name of its press company.
    company: Option<String>,
    /// How many contacts it has.
    addresses: i64,
    /// How many of them stopped the mail of releases.
    stopped: i64,
    accredited: AccreditationState,
    /// Until when it is or was; none for without an end.
    accredited_until: Option<Moment>,
    /// Since when everybody sees it in the public directory.
    listed_at: Option<Moment>,
}

impl DeskOutletLine {
    pub(super) fn new(outlet: &Outlet, now: Timestamp) -> Self {
        let (accredited, until) = match Standing::at(now, outlet.accredited) {
            Standing::Not => (AccreditationState::Not, None),
            Standing::Accredited(until) => (AccreditationState::Accredited, until),
            Standing::Over(until) => (AccreditationState::Over, Some(until)),
        };
        let details = &outlet.details;
        Self {
            id: outlet.id.to_string(),
            name: details.name.clone(),
            site: details.site.as_ref().map(Site::as_str).map(str::to_owned),
            place: details.place.clone(),
            company: Some(details.company.clone()).filter(|company| !company.is_empty()),
            addresses: outlet.contacts,
            stopped: outlet.stopped,
            accredited,
            accredited_until: until.map(Moment),
            listed_at: outlet.listed.map(Moment),
        }
    }
}

/// A page of the directory, by name.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeskOutlets {
    pub(super) items: Vec<DeskOutletLine>,
    /// How many outlets there are, whatever was asked for.
    pub(super) outlets: i64,
    /// How many contacts there are, whatever was asked for.
    pub(super) contacts: i64,
    /// Path of the next page; none on the last one.
    pub(super) next: Option<String>,
}

/// A contact of an outlet.
#[derive(Debug, Serialize, ToSchema)]
struct OutletContact {
    id: String,
    /// Empty for the mailbox of an editorial office.
    name: String,
    /// May be empty.
    position: String,
    email: String,
    /// Since when they want no mail of releases.
    stopped_at: Option<Moment>,
}

impl OutletContact {
    fn new(contact: Contact) -> Self {
        let Contact { id, details: ContactDetails { name, office, email }, stopped_at, .. } = contact;
        let email = email.as_str().to_owned();
        Self { id: id.to_string(), name, position: office, email, stopped_at: stopped_at.map(Moment) }
    }
}

/// An accreditation as it was given.
#[derive(Debug, Serialize, ToSchema)]
struct OutletAccreditation {
    began_at: Moment,
    /// None for without an end.
    ends_at: Option<Moment>,
    /// Name of the person.
    given_by: String,
    /// When somebody ended it, or gave another in its place.
    ended_at: Option<Moment>,
    /// Name of the person.
    ended_by: Option<String>,
}

impl OutletAccreditation {
    fn new(known: Accreditation) -> Self {
        let Accreditation { began_at, ends_at, by, ended } = known;
        let (ended_at, ended_by) = ended.unzip();
        Self {
            began_at: Moment(began_at),
            ends_at: ends_at.map(Moment),
            given_by: by,
            ended_at: ended_at.map(Moment),
            ended_by,
        }
    }
}

/// How the feed of an outlet's site stands.
#[derive(Debug, Serialize, ToSchema)]
struct OutletFeed {
    /// Where it is; none where none was found.
    address: Option<String>,
    /// When it was read last.
    read_at: Option<Moment>,
    /// Why it could not be read since, in Indonesian; none where it could.
    trouble: Option<String>,
    /// The site of its articles, where none of them stands on the outlet's own: nothing of it is read. None otherwise.
    elsewhere: Option<String>,
}

impl OutletFeed {
    fn new(feed::Standing { address, read_at, trouble, elsewhere }: feed::Standing) -> Self {
        let told = |text: String| Some(text).filter(|text| !text.is_empty());
        Self {
            address: told(address),
            read_at: read_at.map(Moment),
            trouble: told(trouble),
            elsewhere: told(elsewhere),
        }
    }
}

/// An outlet of the directory.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DeskOutlet {
    #[serde(flatten)]
    line: DeskOutletLine,
    /// Oldest first; none for who does not keep the directory.
    contacts: Option<Vec<OutletContact>>,
    /// The last twenty, newest first.
    accreditations: Vec<OutletAccreditation>,
    /// None until it is looked for.
    feed: Option<OutletFeed>,
}

impl DeskOutlet {
    /// `keeps`: the asker keeps the directory.
    pub(super) fn new(seen: Seen, keeps: bool, now: Timestamp) -> Self {
        let Seen { outlet, contacts, accreditations, feed } = seen;
        Self {
            line: DeskOutletLine::new(&outlet, now),
            contacts: keeps.then(|| contacts.into_iter().map(OutletContact::new).collect()),
            accreditations: accreditations.into_iter().map(OutletAccreditation::new).collect(),
            feed: feed.map(OutletFeed::new),
        }
    }
}
