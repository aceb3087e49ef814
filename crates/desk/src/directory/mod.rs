//! The directory of an office: who may see it, what it lists, and the whole of it as a table. Everybody of the office sees the
//! outlets; the addresses of their contacts only who keeps the directory.

pub mod accreditation;
pub mod contact;
pub mod listing;
pub mod outlet;

use std::collections::HashMap;

use domain::directory::{Listed, fold};
use domain::id::{OrganisationId, OutletId};
use domain::organisation::Kind;
use domain::right::Act;
use store::contact::Contact;
use store::outlet::Outlet;
use store::{Conn, StoreError, contact as contacts, outlet as outlets, register};

use crate::{Actor, Desk, Error};

/// Outlets on a page of the list.
pub const PAGE: usize = 50;

/// A page of the list.
#[derive(Debug, Clone)]
pub struct Directory {
    /// The outlets, by name.
    pub outlets: Vec<Outlet>,
    /// Whether there are further ones.
    pub more: bool,
    /// How many outlets and contacts there are, whatever was asked for.
    pub count: (i64, i64),
}

/// A page of an office's outlets with these words in name, place or site, after one of them.
pub async fn page(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
    words: &str,
    after: Option<OutletId>,
) -> Result<Directory, Error> {
    actor.must(Act::See, organisation)?;
    let mut conn = desk.db.read().await?;
    let before = match after {
        Some(id) => outlets::by_id(&mut conn, id).await?.filter(|outlet| outlet.organisation == organisation),
        None => None,
    };
    let place = before.map_or_else(Default::default, |outlet| (outlet.details.folded(), outlet.id.to_string()));
    let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = outlets::page(&mut conn, organisation, &fold(words), (&place.0, &place.1), most).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    Ok(Directory { outlets: found, more, count: outlets::count(&mut conn, organisation).await? })
}

/// The whole of it: every outlet with its contacts, by name.
pub async fn whole(
    desk: &Desk,
    actor: &Actor,
    organisation: OrganisationId,
) -> Result<Vec<(Outlet, Vec<Contact>)>, Error> {
    actor.must(Act::KeepDirectory, organisation)?;
    Ok(all(&mut desk.db.snapshot().await?, organisation).await?)
}

async fn all(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<(Outlet, Vec<Contact>)>, StoreError> {
    let outlets = outlets::page(conn, organisation, "", ("", ""), i64::MAX).await?;
    let mut held: HashMap<OutletId, Vec<Contact>> = HashMap::new();
    for contact in contacts::of_organisation(conn, organisation).await? {
        held.entry(contact.outlet).or_default().push(contact);
    }
    let with_contacts = |outlet: Outlet| {
        let contacts = held.remove(&outlet.id).unwrap_or_default();
        (outlet, contacts)
    };
    Ok(outlets.into_iter().map(with_contacts).collect())
}

/// Names of press companies that an outlet may name: the first 300, to be offered; others can be typed.
pub async fn companies(desk: &Desk, actor: &Actor, organisation: OrganisationId) -> Result<Vec<String>, Error> {
    actor.must(Act::KeepDirectory, organisation)?;
    Ok(register::names(&mut desk.db.read().await?, Kind::PressCompany, None, 300).await?)
}

/// The list as an import compares with it, and the press companies that its lines may name.
pub(crate) async fn import_into(
    conn: &mut Conn,
    organisation: OrganisationId,
) -> Result<(Vec<Listed>, Vec<String>), StoreError> {
    let mut companies = register::names(conn, Kind::PressCompany, None, i64::MAX).await?;
    let emails = |contacts: Vec<Contact>| {
        contacts.into_iter().map(|contact| contact.details.email.as_str().to_owned()).collect()
    };
    let all = all(conn, organisation).await?;
    // What an outlet has named stays its company, even when that was closed since.
    companies.extend(all.iter().map(|(outlet, _)| outlet.details.company.clone()));
    let listed =
        |(outlet, contacts): (Outlet, _)| Listed { id: outlet.id, details: outlet.details, emails: emails(contacts) };
    Ok((all.into_iter().map(listed).collect(), companies))
}
