//! A table comes in by two steps, whatever it is about: it is read and shown with what would happen to each line, and only then, by who
//! saw exactly that, taken. Taking is one transaction: all lines that can be taken, or none.

use std::time::Duration;

use domain::Refusal;
use domain::id::{ContactId, ImportId, OrganisationChangeId, OrganisationId, OutletId};
use domain::right::Act;
use domain::table::{Judged, Line, Put, Sheet, Verdict};
use domain::{FieldErrors, directory, invitation, organisation, text};
use jiff::Timestamp;
use store::contact::{self, Contact};
use store::import::{self, Import};
use store::{Conn, StoreError, invitation as invited, membership, outlet, register as registered};

use crate::directory::import_into;
use crate::people::{self, Way};
use crate::register::must_keep;
use crate::secret;
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// How long a table waits.
const LASTS: Duration = Duration::from_hours(24);

/// A table with what would happen to each line.
#[derive(Debug, Clone)]
pub struct Preview {
    /// Which.
    pub id: ImportId,
    /// What it is about.
    pub sheet: Sheet,
    /// What the file was called.
    pub file_name: String,
    /// Headings of columns that are not read.
    pub unread: Vec<String>,
    /// True where some letters may be others.
    pub is_guessed: bool,
    /// The lines, each with what happens to it.
    pub lines: Vec<(Line, Judged)>,
    /// Stands for all of it: who takes the table says which preview they saw.
    pub seal: String,
}

/// What was taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// New outlets.
    pub outlets: usize,
    /// New contacts.
    pub contacts: usize,
    /// New organisations.
    pub organisations: usize,
    /// New invitations.
    pub invitations: usize,
    /// Links to hand over, to be shown once: for which address, and the token.
    pub links: Vec<(String, String)>,
    /// Lines that could not be taken; they wait where the table waited.
    pub left: usize,
}

/// Reads a table and keeps what was read until it is taken.
pub async fn upload(
    desk: &Desk,
    actor: &Actor,
    (organisation, sheet): (OrganisationId, Sheet),
    file_name: &str,
    bytes: Vec<u8>,
) -> Result<ImportId, Error> {
    may(&mut desk.db.read().await?, actor, (organisation, sheet)).await?;
    // A reader that panics has met bytes that are no table.
    let damaged = || domain::FieldError::File(domain::media::FileFault::Damaged);
    let work = tokio::task::spawn_blocking(move || media::table(sheet, &bytes));
    let table = work.await.unwrap_or_else(|_| Err(damaged()));
    let table = table.map_err(|error| FieldErrors::one("file", error))?;
    let (now, id) = (desk.now(), ImportId::new(desk.now(), desk.chance()));
    let own = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let file_name: String = text::line(own, 0, 1_000).unwrap_or_default().chars().take(120).collect();
    let content = written(&table.lines, &table.unread, table.is_guessed);
    let waiting = Import { id, organisation, sheet, file_name, content, made_by: actor.person.id, made_at: now };
    transaction!(desk, tx => {
        import::sweep(tx, before(now)).await?;
        import::insert(tx, &waiting).await?;
        Ok(id)
    })
}

/// Refuses whoever does not keep what the table is about: the directory of their office, or the register.
async fn may(conn: &mut Conn, actor: &Actor, (office, sheet): (OrganisationId, Sheet)) -> Result<(), Error> {
    match sheet {
        Sheet::Outlets => Ok(actor.must(Act::KeepDirectory, office)?),
        Sheet::People => Ok(actor.must(Act::ManagePeople, office)?),
        Sheet::Organisations if must_keep(conn, actor).await? == office => Ok(()),
        Sheet::Organisations => Err(Refusal::NotFound.into()),
    }
}

fn before(now: Timestamp) -> Timestamp {
    now.checked_sub(LASTS).unwrap_or(Timestamp::MIN)
}

fn written(lines: &[Line], unread: &[String], is_guessed: bool) -> String {
    serde_json::to_string(&(lines, unread, is_guessed)).unwrap_or_default()
}

/// The tables that wait: id, file name, when they were uploaded; newest first.
pub async fn waiting(
    desk: &Desk,
    actor: &Actor,
    about: (OrganisationId, Sheet),
) -> Result<Vec<(ImportId, String, Timestamp)>, Error> {
    let mut conn = desk.db.read().await?;
    may(&mut conn, actor, about).await?;
    Ok(import::waiting(&mut conn, about, before(desk.now())).await?)
}

/// What a table that waits is about.
pub async fn about(desk: &Desk, actor: &Actor, id: ImportId) -> Result<Sheet, Error> {
    Ok(held(&mut desk.db.read().await?, actor, id, desk.now()).await?.sheet)
}

/// What would happen to each line now.
pub async fn preview(desk: &Desk, actor: &Actor, id: ImportId) -> Result<Preview, Error> {
    let mut conn = desk.db.snapshot().await?;
    let waiting = held(&mut conn, actor, id, desk.now()).await?;
    judged(&mut conn, desk, &waiting).await
}

async fn held(conn: &mut Conn, actor: &Actor, id: ImportId, now: Timestamp) -> Result<Import, Error> {
    let waiting = import::by_id(conn, id, before(now)).await?.ok_or(Refusal::NotFound)?;
    may(conn, actor, (waiting.organisation, waiting.sheet)).await?;
    Ok(waiting)
}

async fn judged(conn: &mut Conn, desk: &Desk, waiting: &Import) -> Result<Preview, Error> {
    let read = serde_json::from_str(&waiting.content).map_err(|_| StoreError::Column("import.content"))?;
    let (lines, unread, is_guessed): (Vec<Line>, Vec<String>, bool) = read;
    let lines = match waiting.sheet {
        Sheet::Outlets => {
            let (listed, companies) = import_into(conn, waiting.organisation).await?;
            let (mut plan, now) = (directory::Plan::new(listed, &companies), desk.now());
            judged_by(lines, |line| plan.judge(line, OutletId::new(now, desk.chance())))
        }
        Sheet::Organisations => {
            let mut plan = organisation::Plan::new(crate::register::whole(conn).await?);
            judged_by(lines, |line| plan.judge(line))
        }
        Sheet::People => {
            let members = membership::of_organisation(conn, waiting.organisation, desk.now()).await?;
            let open = invited::of_organisation(conn, waiting.organisation, desk.now()).await?;
            let open: Vec<_> = open.into_iter().map(|open| (open.email.as_str().to_owned(), open.right)).collect();
            let members = members.into_iter().map(|place| (place.email, place.right));
            let mut plan = invitation::Plan::new(members, &open);
            judged_by(lines, |line| plan.judge(line))
        }
    };
    let verdicts: Vec<_> = lines.iter().map(|((number, _), judged)| (number, &judged.verdict)).collect();
    let seal = secret::hash(&format!("{verdicts:?}"));
    let (id, file_name) = (waiting.id, waiting.file_name.clone());
    Ok(Preview { id, sheet: waiting.sheet, file_name, unread, is_guessed, lines, seal })
}

fn judged_by(lines: Vec<Line>, mut judge: impl FnMut(&Line) -> Judged) -> Vec<(Line, Judged)> {
    let judged = |line: Line| {
        let judged = judge(&line);
        (line, judged)
    };
    lines.into_iter().map(judged).collect()
}

/// Takes every line that can be taken, as the preview with this seal said; refused where it would say something else by now. Lines
/// that are wrong go on waiting.
/// `way` is how invitations reach who is invited.
pub async fn take(desk: &Desk, actor: &Actor, id: ImportId, seal: &str, way: Way<'_>) -> Result<Taken, Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let waiting = held(tx, actor, id, now).await?;
        let preview = judged(tx, desk, &waiting).await?;
        if preview.seal != seal {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let mut taken = Taken::default();
        let mut left = Vec::new();
        for (line, judged) in &preview.lines {
            match judged.verdict {
                Verdict::Wrong(_) => left.push(line.clone()),
                _ => put(tx, (desk, actor, way), waiting.organisation, judged, &mut taken).await?,
            }
        }
        taken.left = left.len();
        import::remove(tx, id).await?;
        if !left.is_empty() {
            let content = written(&left, &preview.unread, preview.is_guessed);
            import::insert(tx, &Import { content, ..waiting }).await?;
        }
        Ok(taken)
    })
}

/// Does with a line what was said.
async fn put(
    tx: &mut Conn,
    (desk, actor, way): (&Desk, &Actor, Way<'_>),
    office: OrganisationId,
    judged: &Judged,
    taken: &mut Taken,
) -> Result<(), Error> {
    let now = desk.now();
    match &judged.put {
        Put::Outlet(id, entry) => {
            if matches!(judged.verdict, Verdict::NewOutlet { .. }) {
                outlet::insert(tx, (*id, office), &entry.outlet, now).await?;
                taken.outlets += 1;
            }
            if let (true, Some(details)) = (judged.verdict.adds(), &entry.contact) {
                let id = (ContactId::new(now, desk.chance()), *id);
                let details = details.clone();
                let contact = Contact { id: id.0, organisation: office, outlet: id.1, details, stopped_at: None };
                contact::insert(tx, &contact, now).await?;
                taken.contacts += 1;
            }
        }
        Put::Organisation(details) => {
            let id = OrganisationId::new(now, desk.chance());
            let change = OrganisationChangeId::new(now, desk.chance());
            crate::register::put(tx, id, details, now).await?;
            let by = (actor.person.id, now);
            registered::note(tx, (change, id), registered::Act::Added, (None, None), by).await?;
            taken.organisations += 1;
        }
        Put::Invitation(invitee) => {
            let link = people::put(tx, (desk, actor), office, invitee, way).await?;
            taken.links.extend(link.map(|link| (invitee.email.as_str().to_owned(), link)));
            taken.invitations += 1;
        }
        Put::Nothing => {}
    }
    Ok(())
}

/// Drops a table without taking it.
pub async fn drop_table(desk: &Desk, actor: &Actor, id: ImportId) -> Result<(), Error> {
    transaction!(desk, tx => {
        held(tx, actor, id, desk.now()).await?;
        import::remove(tx, id).await?;
        Ok(())
    })
}

/// Forgets the tables that waited too long.
pub async fn sweep(desk: &Desk) -> Result<(), Error> {
    transaction!(desk, tx => { Ok(import::sweep(tx, before(desk.now())).await?) })
}
