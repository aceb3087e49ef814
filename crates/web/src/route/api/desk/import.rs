//! A table comes into the directory or the register for programs: sent, looked at line by line, taken or dropped. People are
//! invited by people alone (docs/decisions/0027-people.md).

use ::desk::import::{self, Preview};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use domain::id::ImportId;
use domain::table::{Line, Sheet};
use domain::{Refusal, table::Judged};
use locale::{Language, directory as words};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::super::given::{Given, Question, Sent};
use super::super::shape::Moment;
use super::super::within;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::route::desk::import::{Part, faults};
use crate::route::desk::people::way;
use crate::visitor::Member;

/// Lines at once.
const PAGE: usize = 100;

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TableOf {
    /// The office's directory, with contacts.
    Outlets,
    /// The register; for who keeps it.
    Organisations,
}

impl TableOf {
    fn sheet(self) -> Sheet {
        match self {
            Self::Outlets => Sheet::Outlets,
            Self::Organisations => Sheet::Organisations,
        }
    }

    fn of(sheet: Sheet) -> Result<Self, Trouble> {
        match sheet {
            Sheet::Outlets => Ok(Self::Outlets),
            Sheet::Organisations => Ok(Self::Organisations),
            Sheet::People => Err(Trouble::Refused(Refusal::NotFound)),
        }
    }
}

/// What a table is about, and what it is called.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct About {
    #[param(inline)]
    about: TableOf,
    /// The file's name, to know it again.
    #[param(max_length = 120, example = "media.csv")]
    name: Option<String>,
}

/// Which tables.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Wanted {
    #[param(inline)]
    about: TableOf,
}

/// A table that waits.
#[derive(Debug, Serialize, ToSchema)]
struct WaitingImport {
    id: String,
    file_name: String,
    sent_at: Moment,
}

/// Tables that wait, newest first. Each is forgotten after a day.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WaitingImports {
    items: Vec<WaitingImport>,
}

#[utoipa::path(get, path = "/api/desk/imports", operation_id = "list_imports", tag = "desk", params(Wanted),
    responses((status = 200, description = "Tables that were sent and wait", body = WaitingImports)))]
/// Tables that wait
pub(crate) async fn list(State(app): State<App>, member: Member, Question(wanted): Question<Wanted>) -> Answer {
    let about = (member.office()?, wanted.about.sheet());
    let waiting = import::waiting(&app.desk, &member.actor, about).await?;
    let item = |(id, file_name, at): (ImportId, String, _)| WaitingImport {
        id: id.to_string(),
        file_name,
        sent_at: Moment(at),
    };
    Ok(Json(WaitingImports { items: waiting.into_iter().map(item).collect() }).into_response())
}

/// What would happen to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Outcome {
    /// Something of it is new and is added.
    Adds,
    /// All of it is there already.
    Known,
    /// It cannot be taken as it is.
    Wrong,
}

impl Outcome {
    fn of(judged: &Judged) -> Self {
        match Part::of(&judged.verdict) {
            Part::Adds => Self::Adds,
            Part::Known => Self::Known,
            Part::Wrong => Self::Wrong,
        }
    }
}

/// A line of a table.
#[derive(Debug, Serialize, ToSchema)]
struct ImportLine {
    /// As spreadsheets count.
    #[schema(minimum = 1)]
    number: usize,
    /// In the order of `columns`.
    cells: Vec<String>,
    outcome: Outcome,
    /// What would happen, as a sentence.
    told: String,
    /// What is wrong, a sentence each.
    faults: Vec<String>,
}

impl ImportLine {
    fn new(language: Language, sheet: Sheet, ((number, cells), judged): &(Line, Judged)) -> Self {
        Self {
            number: *number,
            cells: cells.clone(),
            outcome: Outcome::of(judged),
            told: words::verdict(language, &judged.verdict),
            faults: faults(language, sheet, judged),
        }
    }
}

/// A table with what would happen to its lines now.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Import {
    id: String,
    about: TableOf,
    file_name: String,
    /// The columns that are read.
    columns: Vec<&'static str>,
    /// Headings of columns that are not.
    unread: Vec<String>,
    /// True where the file is in an old encoding, so that some letters may be others.
    is_guessed: bool,
    /// Lines of each outcome.
    adds: usize,
    known: usize,
    wrong: usize,
    /// A hundred at once.
    lines: Vec<ImportLine>,
    /// Path of the next lines; none on the last page.
    next: Option<String>,
    /// Stands for all of it; who takes the table gives it back, so that nothing is taken that was not seen.
    seal: String,
}

/// Which lines.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct Lines {
    /// Of this outcome alone.
    #[param(inline)]
    outcome: Option<Outcome>,
    /// Number of the last line seen.
    after: Option<usize>,
}

impl Import {
    fn new(member: &Member, preview: Preview, wanted: &Lines) -> Result<Self, Trouble> {
        let count = |outcome| preview.lines.iter().filter(|(_, judged)| Outcome::of(judged) == outcome).count();
        let after = wanted.after.unwrap_or_default();
        let asked = |((number, _), judged): &&(Line, Judged)| {
            *number > after && wanted.outcome.is_none_or(|outcome| outcome == Outcome::of(judged))
        };
        let mut lines: Vec<_> = preview.lines.iter().filter(asked).take(PAGE + 1).collect();
        let more = lines.len() > PAGE;
        lines.truncate(PAGE);
        let last = lines.last().filter(|_| more).map(|((number, _), _)| *number);
        let part = wanted.outcome.map(|outcome| match outcome {
            Outcome::Adds => "outcome=adds&",
            Outcome::Known => "outcome=known&",
            Outcome::Wrong => "outcome=wrong&",
        });
        let next = last.map(|last| {
            let asked = format!("{}after={last}", part.unwrap_or_default());
            within(&member.visitor, &format!("/api/desk/imports/{}?{asked}", preview.id))
        });
        let of = |line| ImportLine::new(member.visitor.language, preview.sheet, line);
        Ok(Self {
            id: preview.id.to_string(),
            about: TableOf::of(preview.sheet)?,
            columns: preview.sheet.columns().iter().map(|column| column.as_str()).collect(),
            adds: count(Outcome::Adds),
            known: count(Outcome::Known),
            wrong: count(Outcome::Wrong),
            lines: lines.into_iter().map(of).collect(),
            next,
            file_name: preview.file_name,
            unread: preview.unread,
            is_guessed: preview.is_guessed,
            seal: preview.seal,
        })
    }
}

/// A table that is none of people.
async fn found(app: &App, member: &Member, id: &str) -> Result<ImportId, Trouble> {
    let id = id.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))?;
    TableOf::of(import::about(&app.desk, &member.actor, id).await?)?;
    Ok(id)
}

#[utoipa::path(post, path = "/api/desk/imports", operation_id = "send_import", tag = "desk", params(About),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "CSV or XLSX, up to 5 MB and 5,000 lines"),
    responses((status = 201, description = "What would happen to its first lines; nothing is taken yet", body = Import)))]
/// Send a table
pub(crate) async fn send(
    State(app): State<App>,
    member: Member,
    Question(about): Question<About>,
    Sent(content): Sent,
) -> Answer {
    let (of, name) = ((member.office()?, about.about.sheet()), about.name.unwrap_or_default());
    let id = import::upload(&app.desk, &member.actor, of, &name, content).await?;
    let preview = import::preview(&app.desk, &member.actor, id).await?;
    let shown = Import::new(&member, preview, &Lines::default())?;
    let here = within(&member.visitor, &format!("/api/desk/imports/{id}"));
    Ok((StatusCode::CREATED, [(header::LOCATION, here)], Json(shown)).into_response())
}

#[utoipa::path(get, path = "/api/desk/imports/{id}", operation_id = "read_import", tag = "desk",
    params(("id" = String, Path), Lines),
    responses((status = 200, description = "What would happen to its lines now", body = Import)))]
/// Look at a table
pub(crate) async fn read(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Question(lines): Question<Lines>,
) -> Answer {
    let which = found(&app, &member, &id).await?;
    let preview = import::preview(&app.desk, &member.actor, which).await?;
    Ok(Json(Import::new(&member, preview, &lines)?).into_response())
}

/// That a table is taken.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Take {
    /// Of the preview that was looked at.
    seal: String,
}

/// What was taken.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TakenImport {
    /// New ones.
    outlets: usize,
    contacts: usize,
    organisations: usize,
    /// Lines that could not be taken; they wait under the same id.
    left: usize,
}

#[utoipa::path(post, path = "/api/desk/imports/{id}/taking", operation_id = "take_import", tag = "desk",
    params(("id" = String, Path)), request_body = Take,
    responses((status = 200, description = "All lines that can be taken are; 409 where they would do something else by now",
        body = TakenImport)))]
/// Take a table
pub(crate) async fn take(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(given): Given<Take>,
) -> Answer {
    let (which, way) = (found(&app, &member, &id).await?, way(&app, member.visitor.language));
    let taken = import::take(&app.desk, &member.actor, which, &given.seal, way).await?;
    let import::Taken { outlets, contacts, organisations, left, .. } = taken;
    Ok(Json(TakenImport { outlets, contacts, organisations, left }).into_response())
}

#[utoipa::path(delete, path = "/api/desk/imports/{id}", operation_id = "drop_import", tag = "desk",
    params(("id" = String, Path)), responses((status = 204, description = "Nothing of it is kept")))]
/// Drop a table
pub(crate) async fn remove(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let which = found(&app, &member, &id).await?;
    import::drop_table(&app.desk, &member.actor, which).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
