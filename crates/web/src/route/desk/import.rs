//! A table comes into a list: uploaded, looked at, taken or dropped.

use axum::Form;
use axum::extract::multipart::Multipart;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use desk::Error;
use desk::import::{self, Preview, Taken};
use domain::Refusal;
use domain::directory::{LARGEST_TABLE, TableFault};
use domain::field::FieldError;
use domain::table::{Judged, Line, Sheet, Verdict, cells};
use locale::{Language, directory as words, texts};
use serde::Deserialize;

use super::directory::table;
use super::known;
use super::people::way;
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Entry, HandedPage, ImportPage, LineRow, PreviewPage, Shape, StateFilter, WaitingTable};
use crate::visitor::Member;

/// Lines on a page.
const PAGE: usize = 100;

/// What the table is about.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct About {
    #[serde(default)]
    sheet: String,
}

impl About {
    /// Outlets, unless it is told.
    fn sheet(&self) -> Sheet {
        Sheet::parse(&self.sheet).unwrap_or(Sheet::Outlets)
    }
}

fn entry(sheet: Sheet) -> Entry {
    match sheet {
        Sheet::Outlets => Entry::Directory,
        Sheet::Organisations => Entry::Register,
        Sheet::People => Entry::People,
    }
}

pub(crate) async fn page(State(app): State<App>, member: Member, Query(about): Query<About>) -> Answer {
    shown(&app, &member, about.sheet(), (None, None), StatusCode::OK).await
}

async fn shown(
    app: &App,
    member: &Member,
    sheet: Sheet,
    (refused, done): (Option<(&str, &str)>, Option<&str>),
    status: StatusCode,
) -> Answer {
    let tables = import::waiting(&app.desk, &member.actor, (member.office()?, sheet)).await?;
    let tables: Vec<_> = tables.into_iter().map(|(id, name, at)| (id.to_string(), name, at)).collect();
    let waiting =
        tables.iter().map(|(id, file_name, at)| WaitingTable { id, file_name, at: member.visitor.moment(*at) });
    let layout = member.layout(texts::import_title(member.visitor.language), entry(sheet));
    answer::refused(&ImportPage { layout, sheet, refused, done, waiting: waiting.collect() }, status)
}

pub(crate) async fn upload(
    State(app): State<App>,
    member: Member,
    Query(about): Query<About>,
    form: Multipart,
) -> Answer {
    let (language, sheet) = (member.visitor.language, about.sheet());
    let (name, read) = received(form).await;
    let error = match read {
        Err(error) => error,
        Ok(bytes) => {
            let about = (member.office()?, sheet);
            match import::upload(&app.desk, &member.actor, about, &name, bytes).await {
                Ok(id) => return answer::onward(&address::import(language, &id.to_string())),
                Err(Error::Fields(errors)) => errors.of("file").unwrap_or(FieldError::Empty),
                Err(error) => return Err(error.into()),
            }
        }
    };
    let why = locale::desk::field_error(language, error);
    shown(&app, &member, sheet, (Some((&name, &why)), None), StatusCode::UNPROCESSABLE_ENTITY).await
}

/// The file of a form, with its name.
async fn received(mut form: Multipart) -> (String, Result<Vec<u8>, FieldError>) {
    let mut name = String::new();
    let read = match form.next_field().await {
        Ok(Some(mut field)) => {
            field.file_name().unwrap_or_default().clone_into(&mut name);
            let mut bytes = Vec::new();
            loop {
                match field.chunk().await {
                    Ok(Some(piece)) if bytes.len() <= LARGEST_TABLE => bytes.extend_from_slice(&piece),
                    Ok(None) => break Ok(bytes),
                    _ => break Err(FieldError::Table(TableFault::TooLarge)),
                }
            }
        }
        Ok(None) => Err(FieldError::Empty),
        Err(_) => Err(FieldError::Table(TableFault::TooLarge)),
    };
    (name, read)
}

/// A part of the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::route) enum Part {
    Adds,
    Known,
    Wrong,
}

impl Part {
    const ALL: [Self; 3] = [Self::Adds, Self::Known, Self::Wrong];

    pub(in crate::route) fn of(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Known { .. } | Verdict::Repeats(_) => Self::Known,
            Verdict::Wrong(_) => Self::Wrong,
            _ => Self::Adds,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Adds => "baru",
            Self::Known => "sudah-ada",
            Self::Wrong => "belum",
        }
    }

    fn label(self, language: Language) -> &'static str {
        match self {
            Self::Adds => texts::import_adds(language),
            Self::Known => texts::import_known(language),
            Self::Wrong => texts::import_wrong(language),
        }
    }

    fn shape(self) -> Shape {
        match self {
            Self::Adds => Shape::Met,
            Self::Known => Shape::Unknown,
            Self::Wrong => Shape::NotMet,
        }
    }
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Wanted {
    part: Option<String>,
    after: Option<usize>,
}

pub(crate) async fn preview(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let preview = import::preview(&app.desk, &member.actor, known(&id)?).await?;
    looked_at(&member, &preview, &wanted, &Told::default(), StatusCode::OK)
}

/// What is said above the lines.
#[derive(Debug, Default)]
struct Told {
    done: Option<String>,
    changed: bool,
}

fn looked_at(member: &Member, preview: &Preview, wanted: &Wanted, told: &Told, status: StatusCode) -> Answer {
    let language = member.visitor.language;
    let part = wanted.part.as_deref().and_then(|part| Part::ALL.into_iter().find(|known| known.as_str() == part));
    let count = |wanted: Option<Part>| {
        let of = preview.lines.iter().filter(|(_, judged)| wanted.is_none_or(|part| part == Part::of(&judged.verdict)));
        of.count()
    };
    let id = preview.id.to_string();
    let base = address::import(language, &id);
    let at = |part: Option<Part>, after: Option<usize>| {
        let part = part.map(|part| format!("part={}", part.as_str()));
        let query: Vec<_> = part.into_iter().chain(after.map(|after| format!("after={after}"))).collect();
        if query.is_empty() { base.clone() } else { format!("{base}?{}", query.join("&")) }
    };
    let parts: Vec<_> = std::iter::once(None).chain(Part::ALL.map(Some)).map(|part| (part, at(part, None))).collect();
    let filters = parts.iter().map(|(of, address)| StateFilter {
        label: of.map_or(texts::import_all(language), |part| part.label(language)),
        address,
        count: count(*of),
        current: *of == part,
    });
    let after = wanted.after.unwrap_or_default();
    let asked = |((number, _), judged): &&(Line, Judged)| {
        *number > after && part.is_none_or(|part| part == Part::of(&judged.verdict))
    };
    let mut lines: Vec<_> = preview.lines.iter().filter(asked).take(PAGE + 1).collect();
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let last = lines.last().map(|((number, _), _)| *number);
    let next = last.filter(|_| more).map(|last| at(part, Some(last)));
    let first = wanted.after.map(|_| at(part, None));
    let page = PreviewPage {
        layout: member.layout(texts::import_title(language), entry(preview.sheet)),
        id: &id,
        sheet: preview.sheet,
        file_name: &preview.file_name,
        unread: &preview.unread.join(", "),
        is_guessed: preview.is_guessed,
        done: told.done.as_deref(),
        changed: told.changed,
        filters: filters.collect(),
        rows: lines.iter().map(|line| row(language, preview.sheet, line)).collect(),
        first: first.as_deref(),
        next: next.as_deref(),
        adds: count(Some(Part::Adds)),
        wrong: count(Some(Part::Wrong)),
        seal: &preview.seal,
    };
    answer::refused(&page, status)
}

fn row(language: Language, sheet: Sheet, ((number, line), judged): &(Line, Judged)) -> LineRow<'_> {
    let (name, under, beside) = match sheet {
        Sheet::Outlets => {
            let [outlet, site, place, contact, office, email, company] = cells(line);
            (outlet, joined(&[site, place, company]), joined(&[contact, office, email]))
        }
        Sheet::Organisations => {
            let [kind, name, short_name, level, parent, place, site] = cells(line);
            (name, joined(&[kind, short_name, level, place, site]), parent.to_owned())
        }
        Sheet::People => {
            let [name, office, email, right] = cells(line);
            if name.trim().is_empty() {
                (email, office.to_owned(), right.to_owned())
            } else {
                (name, joined(&[office, email]), right.to_owned())
            }
        }
    };
    LineRow {
        number: *number,
        name,
        under,
        beside,
        shape: Part::of(&judged.verdict).shape(),
        verdict: words::verdict(language, &judged.verdict),
        faults: faults(language, sheet, judged),
    }
}

/// What there is of it.
fn joined(parts: &[&str]) -> String {
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What is wrong with a line, one sentence each.
pub(in crate::route) fn faults(language: Language, sheet: Sheet, judged: &Judged) -> Vec<String> {
    let whole = match &judged.verdict {
        Verdict::Wrong(wrong) => words::wrong(language, wrong),
        _ => None,
    };
    let fault = |(field, error): (&'static str, FieldError)| {
        let column = sheet.columns().iter().find(|column| column.as_str() == field);
        let column = column.map_or("", |column| words::column(language, *column));
        texts::import_fault(language, column, &locale::desk::field_error(language, error))
    };
    whole.into_iter().chain(judged.errors.iter().map(fault)).collect()
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct TakeForm {
    #[serde(default)]
    seal: String,
}

pub(crate) async fn take(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<TakeForm>,
) -> Answer {
    let (which, language) = (known(&id)?, member.visitor.language);
    let sheet = import::about(&app.desk, &member.actor, which).await?;
    let (told, status) = match import::take(&app.desk, &member.actor, which, &form.seal, way(&app, language)).await {
        Ok(taken) if !taken.links.is_empty() => return handed(&app, &member, &id, &taken),
        Ok(taken) if taken.left == 0 => {
            let done = added(language, sheet, &taken);
            return shown(&app, &member, sheet, (None, Some(&done)), StatusCode::OK).await;
        }
        Ok(taken) => (Told { done: Some(added(language, sheet, &taken)), changed: false }, StatusCode::OK),
        Err(Error::Refusal(Refusal::ChangedMeanwhile)) => (Told { done: None, changed: true }, StatusCode::CONFLICT),
        Err(error) => return Err(error.into()),
    };
    let preview = import::preview(&app.desk, &member.actor, which).await?;
    looked_at(&member, &preview, &Wanted::default(), &told, status)
}

/// What was added, as a sentence.
fn added(language: Language, sheet: Sheet, taken: &Taken) -> String {
    match sheet {
        Sheet::Outlets => texts::import_done_advice(language, taken.contacts, taken.outlets),
        Sheet::Organisations => texts::import_done_organisations(language, taken.organisations),
        Sheet::People => texts::import_done_invitations(language, taken.invitations),
    }
}

/// The links of those who were invited, to be handed over.
fn handed(app: &App, member: &Member, id: &str, taken: &Taken) -> Answer {
    let language = member.visitor.language;
    let link = |token: &str| format!("{}{}", app.origin, address::invitation(language, token));
    let links: Vec<_> = taken.links.iter().map(|(email, token)| (email.clone(), link(token))).collect();
    let back = match taken.left {
        0 => (address::people(language), texts::handed_back(language)),
        _ => (address::import(language, id), texts::handed_left(language)),
    };
    let layout = member.layout(texts::people_link_title(language), Entry::People);
    let advice = texts::handed_invitations_advice(language);
    answer::page(&HandedPage { layout, advice, links: &links, share: None, back: (&back.0, back.1) })
}

pub(crate) async fn cancel(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let which = known(&id)?;
    let sheet = import::about(&app.desk, &member.actor, which).await?;
    import::drop_table(&app.desk, &member.actor, which).await?;
    answer::onward(&address::imports(member.visitor.language, sheet))
}

/// The lines that cannot be taken, each with why, as a table.
pub(crate) async fn left(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let language = member.visitor.language;
    let preview = import::preview(&app.desk, &member.actor, known(&id)?).await?;
    let wrong = preview.lines.iter().filter(|(_, judged)| matches!(judged.verdict, Verdict::Wrong(_)));
    let sheet = preview.sheet;
    let told: Vec<(&Line, String)> =
        wrong.map(|(line, judged)| (line, faults(language, sheet, judged).join(" "))).collect();
    let whole = |line: &Line| {
        sheet.columns().iter().enumerate().map(|(at, _)| line.1.get(at).cloned().unwrap_or_default()).collect()
    };
    let lines: Vec<Vec<String>> = told.iter().map(|(line, _)| whole(line)).collect();
    let rows = lines.iter().zip(&told).map(|(cells, (_, why))| cells.iter().map(String::as_str).chain([why.as_str()]));
    Ok(table(media::written(sheet, Some(texts::import_reason(language)), rows), "sisa-impor.csv"))
}
