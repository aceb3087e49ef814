//! Pages of the web that are read for an outlet: its masthead and its guideline, and what a list of verification says of it.

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use coverage::guideline::{Guideline, POINTS};
use coverage::masthead::Masthead;
use desk::coverage::NotTaken;
use desk::partner::{self, Looked, RosterLine, Seen};
use domain::id::PartnerId;
use domain::partner::{ReadingKind, Standing};
use locale::{Language, partner as words, texts};
use store::page_reading::PageReading;

use super::one::{Wrong, claim_line, shown};
use super::roster::{since, standing};
use crate::answer::{Answer, File, Trouble};
use crate::app::App;
use crate::page::{PageReadingLine, Shape};
use crate::route::desk::coverage::press;
use crate::route::desk::known;
use crate::visitor::Member;

/// Readings of lists that are shown.
const MOST_OF_LISTS: usize = 12;

/// In which order what a masthead says is shown.
const ORDER: [&str; 6] = [
    "outlet.masthead_published",
    "masthead.company",
    "masthead.address",
    "masthead.responsible",
    "masthead.editor_in_chief",
    "masthead.staff",
];

/// Has masthead and guideline read, and says what became of it.
pub(in crate::route) async fn read(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let (language, which): (_, PartnerId) = (member.visitor.language, known(&id)?);
    let press = press(&app, language).map_err(Trouble::NotTaken)?;
    let [masthead, guideline] = partner::read_pages(&app.desk, &member.actor, press, which).await?;
    let looked =
        vec![told(language, ReadingKind::Masthead, &masthead), told(language, ReadingKind::Guideline, &guideline)];
    shown(&app, &member, which, &Wrong { looked, ..Wrong::default() }).await
}

/// What became of looking for a page.
fn told(language: Language, kind: ReadingKind, looked: &Looked) -> (Shape, String) {
    let is_masthead = kind == ReadingKind::Masthead;
    let said = match looked {
        Looked::Read if is_masthead => texts::reading_done_masthead(language).to_owned(),
        Looked::Read => texts::reading_done_guideline(language).to_owned(),
        Looked::NoLink if is_masthead => texts::reading_no_link_masthead(language).to_owned(),
        Looked::NoLink => texts::reading_no_link_guideline(language).to_owned(),
        Looked::NotRecognised(address) if is_masthead => texts::reading_unclear_masthead(language, address),
        Looked::NotRecognised(address) => texts::reading_unclear_guideline(language, address),
        Looked::NotTaken(why) if is_masthead => texts::reading_lost_masthead(language, reason(language, why)),
        Looked::NotTaken(why) => texts::reading_lost_guideline(language, reason(language, why)),
    };
    (if *looked == Looked::Read { Shape::Met } else { Shape::Look }, said)
}

fn reason(language: Language, why: &NotTaken) -> &str {
    match why {
        NotTaken::Lost => texts::reading_lost(language),
        NotTaken::Told { indonesian, english, .. } => language.choose(indonesian, english),
    }
}

/// What was read: the last of each of its own pages, older ones on which something rests, and how it stood on lists.
pub(super) fn lines(member: &Member, seen: &Seen) -> Vec<PageReadingLine> {
    let mut lines = Vec::new();
    for kind in ReadingKind::ALL {
        let most = if kind == ReadingKind::Roster { MOST_OF_LISTS } else { 1 };
        let readings = seen.readings.iter().filter(|reading| reading.kind == kind);
        for (number, reading) in readings.enumerate() {
            let line = line(member, seen, reading, number == 0);
            if number < most || !line.claims.is_empty() {
                lines.push(line);
            }
        }
    }
    lines
}

fn line(member: &Member, seen: &Seen, reading: &PageReading, is_last: bool) -> PageReadingLine {
    let language = member.visitor.language;
    let day = |at| member.visitor.moment(at).day(language);
    let (taken, until) = (day(reading.taken_at), day(reading.seen_at));
    let claims = seen.claims.iter().filter(|claim| claim.reading == Some(reading.id));
    let shown = claims.filter(|claim| is_last || matches!(claim.standing, Standing::Open | Standing::Confirmed));
    let mut shown: Vec<_> = shown.collect();
    shown.sort_by_key(|claim| ORDER.iter().position(|name| *name == claim.name));
    let people = seen.people.iter().filter(|_| is_last && reading.kind == ReadingKind::Masthead);
    PageReadingLine {
        id: reading.id.to_string(),
        kind: words::reading(language, reading.kind),
        address: reading.address.clone(),
        taken: since(language, &taken, &until),
        says: says(language, seen, reading),
        claims: shown.into_iter().map(|claim| claim_line(member, seen, claim)).collect(),
        people: people
            .map(|(person, also)| {
                let also = also.iter().map(|(outlet, title)| texts::reading_also(language, outlet, title));
                let certificate = Some(person.certificate.as_str()).filter(|number| !number.is_empty());
                let title = certificate.map_or_else(|| person.title.clone(), |no| format!("{} · {no}", person.title));
                (person.name.clone(), title, also.collect())
            })
            .collect(),
    }
}

/// What a page says that is no claim.
fn says(language: Language, seen: &Seen, reading: &PageReading) -> Vec<(Shape, String)> {
    match reading.kind {
        ReadingKind::Masthead => {
            let read: Option<Masthead> = serde_json::from_str(&reading.found).ok();
            read.and_then(|read| company(language, seen, &read)).into_iter().collect()
        }
        ReadingKind::Guideline => {
            serde_json::from_str(&reading.found).map_or(Vec::new(), |read| points(language, &read))
        }
        ReadingKind::Roster => {
            let Some(line) = RosterLine::read(&reading.found) else { return Vec::new() };
            let (shape, word) = standing(language, line.is, line.had);
            let told = if line.line.is_empty() { word.to_owned() } else { format!("{word}: {}", line.line) };
            vec![(shape, told)]
        }
    }
}

/// Whether the masthead names the company that is registered here.
fn company(language: Language, seen: &Seen, read: &Masthead) -> Option<(Shape, String)> {
    let (named, known) = (&read.company.as_ref()?.value.name, &seen.partner.company_name);
    let bare = |name: &str| {
        let words = name.split(|mark: char| !mark.is_alphanumeric()).map(str::to_lowercase);
        words.filter(|word| !word.is_empty() && word != "pt").collect::<Vec<_>>()
    };
    Some(if bare(named) == bare(known) {
        (Shape::Met, texts::reading_company_same(language).to_owned())
    } else {
        (Shape::Look, texts::reading_company_other(language, known, named))
    })
}

fn points(language: Language, read: &Guideline) -> Vec<(Shape, String)> {
    let found = texts::reading_points(language, usize::from(POINTS), read.points.len());
    let missing: Vec<String> = read.missing.iter().map(u8::to_string).collect();
    let shape = if missing.is_empty() { Shape::Met } else { Shape::Look };
    let missing = (!missing.is_empty()).then(|| texts::reading_points_missing(language, &missing.join(", ")));
    vec![(shape, [found].into_iter().chain(missing).collect::<Vec<_>>().join(" "))]
}

/// A page as it came.
pub(in crate::route) async fn archive(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let (reading, content) = partner::reading_archive(&app.desk, &member.actor, known(&id)?).await?;
    let saved_as = Some(format!("{}-{}.wacz", reading.kind.as_str(), reading.id));
    Ok(File { kind: "application/wacz", saved_as, content }.into_response())
}
