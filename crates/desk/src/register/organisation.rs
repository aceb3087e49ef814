//! An organisation is put into the register, seen, changed. A parent stands on a higher level than its child, so that no chain of
//! parents comes back to where it began.

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{OrganisationChangeId, OrganisationId};
use domain::organisation::{Kind, Level, OrganisationDetails};
use domain::slug::Slug;
use jiff::Timestamp;
use store::register::{self, Change, Registered, Shelf};
use store::{Conn, invitation, organisation, outlet};

use super::must_keep;
use crate::people::lacks_administrator;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Most names that are offered to choose from.
const OFFERED: i64 = 500;

/// An organisation as who keeps the register sees it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The organisation.
    pub known: Registered,
    /// Those that belong to it.
    pub below: Vec<Registered>,
    /// How many outlets of directories name it.
    pub outlets: i64,
    /// What became of it, newest first.
    pub changes: Vec<Change>,
    /// Whether it is the office that keeps the register.
    pub keeps: bool,
    /// Whether its first administrator can be invited: it is open, and has none.
    pub lacks_administrator: bool,
    /// Who is invited to be it: address and end of the link.
    pub invited: Vec<(String, Timestamp)>,
}

/// Puts one into the register.
pub async fn add(desk: &Desk, actor: &Actor, details: &OrganisationDetails) -> Result<OrganisationId, Error> {
    let (now, id) = (desk.now(), OrganisationId::new(desk.now(), desk.chance()));
    let change = OrganisationChangeId::new(now, desk.chance());
    transaction!(desk, tx => {
        must_keep(tx, actor).await?;
        put(tx, id, details, now).await?;
        register::note(tx, (change, id), register::Act::Added, (None, None), (actor.person.id, now)).await?;
        Ok(id)
    })
}

/// Writes a new one, where its name is free and its parent fits.
pub(crate) async fn put(
    tx: &mut Conn,
    id: OrganisationId,
    details: &OrganisationDetails,
    now: jiff::Timestamp,
) -> Result<(), Error> {
    must_be_free(tx, details, id).await?;
    let (parent, shelf) = placed(tx, details).await?;
    let slug = free_slug(tx, details.name.as_str()).await?;
    organisation::insert(tx, (id, details.kind), (&details.name, &details.short_name), &slug, now).await?;
    Ok(register::update(tx, id, details, (parent, &shelf)).await?)
}

/// Of the full name; numbered where another one has it.
async fn free_slug(tx: &mut Conn, name: &str) -> Result<Slug, Error> {
    let first = Slug::from_title(name);
    let mut slug = first.clone();
    let mut number = 2;
    while organisation::has_slug(tx, &slug).await? {
        slug = first.numbered(number);
        number += 1;
    }
    Ok(slug)
}

/// One of them, for who keeps the register.
pub async fn see(desk: &Desk, actor: &Actor, id: OrganisationId) -> Result<Seen, Error> {
    let mut conn = desk.db.read().await?;
    let keeper = must_keep(&mut conn, actor).await?;
    let known = register::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    let below = register::below(&mut conn, id).await?;
    let changes = register::changes(&mut conn, id).await?;
    let outlets = outlet::count_of_company(&mut conn, id).await?;
    let lacks_administrator = lacks_administrator(&mut conn, id, desk.now()).await?;
    let open = if lacks_administrator { invitation::of_organisation(&mut conn, id, desk.now()).await? } else { vec![] };
    let invited = open.into_iter().map(|open| (open.email.as_str().to_owned(), open.ends_at)).collect();
    Ok(Seen { known, below, outlets, changes, keeps: id == keeper, lacks_administrator, invited })
}

/// Names of the associations that one on this level may belong to; of all that may have others below, where none is told.
pub async fn parents(desk: &Desk, actor: &Actor, level: Option<Level>) -> Result<Vec<String>, Error> {
    let mut conn = desk.db.read().await?;
    must_keep(&mut conn, actor).await?;
    let mut names = Vec::new();
    for above in Level::ALL {
        if above.is_above(level.unwrap_or(Level::Local)) {
            names.extend(register::names(&mut conn, Kind::Association, Some(above), OFFERED).await?);
        }
    }
    Ok(names)
}

/// Changes what is told of it. Its kind stays, and its address: links to it go on leading here.
pub async fn change(
    desk: &Desk,
    actor: &Actor,
    id: OrganisationId,
    details: &OrganisationDetails,
) -> Result<(), Error> {
    let (now, note) = (desk.now(), OrganisationChangeId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        must_keep(tx, actor).await?;
        let known = register::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        if known.organisation.kind != details.kind {
            return Err(FieldErrors::one("kind", FieldError::Unchanged).into());
        }
        must_be_free(tx, details, id).await?;
        let (parent, shelf) = placed(tx, details).await?;
        let below = register::below(tx, id).await?;
        if below.iter().any(|child| !is_above(details.level, child.level)) {
            return Err(FieldErrors::one("level", FieldError::NotAbove).into());
        }
        register::update(tx, id, details, (parent, &shelf)).await?;
        shelve(tx, below, shelf).await?;
        let former = Some(known.organisation.name.as_str()).filter(|former| *former != details.name.as_str());
        let by = (actor.person.id, now);
        Ok(register::note(tx, (note, id), register::Act::Changed, (former, None), by).await?)
    })
}

fn is_above(level: Option<Level>, other: Option<Level>) -> bool {
    level.zip(other).is_some_and(|(level, other)| level.is_above(other))
}

/// Puts all below an organisation behind its new place.
async fn shelve(tx: &mut Conn, below: Vec<Registered>, shelf: Shelf) -> Result<(), Error> {
    let mut waiting: Vec<(Registered, Shelf)> = below.into_iter().map(|child| (child, shelf.clone())).collect();
    while let Some((child, parent)) = waiting.pop() {
        let own = child.shelf.iter().rfind(|name| !name.is_empty()).cloned().unwrap_or_default();
        let shelf = behind(&parent, own);
        if shelf != child.shelf {
            register::set_shelf(tx, child.organisation.id, &shelf).await?;
            let further = register::below(tx, child.organisation.id).await?;
            waiting.extend(further.into_iter().map(|child| (child, shelf.clone())));
        }
    }
    Ok(())
}

/// The place of a name behind its parent's.
fn behind(parent: &Shelf, own: String) -> Shelf {
    let mut shelf = parent.clone();
    if let Some(free) = shelf.iter_mut().find(|name| name.is_empty()) {
        *free = own;
    }
    shelf
}

/// The parent that is named, and the place in the order that follows.
async fn placed(tx: &mut Conn, details: &OrganisationDetails) -> Result<(Option<OrganisationId>, Shelf), Error> {
    let Some(name) = &details.parent else { return Ok((None, behind(&Shelf::default(), details.folded()))) };
    let wrong = |error| FieldErrors::one("parent", error);
    let found = register::by_folded(tx, name).await?;
    let open = found.filter(|found| found.organisation.kind == Kind::Association && found.closed.is_none());
    let parent = open.ok_or_else(|| wrong(FieldError::NoSuchOrganisation))?;
    if !is_above(parent.level, details.level) {
        return Err(wrong(FieldError::NotAbove).into());
    }
    Ok((Some(parent.organisation.id), behind(&parent.shelf, details.folded())))
}

async fn must_be_free(tx: &mut Conn, details: &OrganisationDetails, id: OrganisationId) -> Result<(), Error> {
    match register::by_folded(tx, &details.folded()).await? {
        Some(other) if other.organisation.id != id => Err(FieldErrors::one("name", FieldError::Taken).into()),
        _ => Ok(()),
    }
}
