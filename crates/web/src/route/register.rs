//! The public directory: organisations by kind, associations as a tree, press companies with their outlets; one organisation; all
//! of it as a table. Everything through the gate.

use std::collections::HashMap;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use domain::Refusal;
use domain::directory::{Site, fold};
use domain::organisation::Kind;
use domain::slug::Slug;
use locale::{Language, register as words, texts};
use serde::Deserialize;
use store::public::{Gate, PublicAffiliation, PublicOrganisation, PublicOutlet};
use store::register::Shelf;

use super::desk::directory::{asked, table};
use super::public::{gate, line};
use super::public_programme::line as programme;
use super::search::escaped;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, OrganisationPage, OutletLine, Part, PartLink, PublicDirectoryPage, RegisterLine};
use crate::visitor::Visitor;

/// Lines of a part that is shown alone, and of one beside the others.
const PAGE: (usize, usize) = (50, 12);
/// Outlets that are shown under a company in a list.
const UNDER: usize = 12;
/// Organisations on the page of the one they belong to.
const ON_ONE: usize = 200;
/// Outlets on the page of a company; none has as many.
const HELD: i64 = 1_000;
/// Releases on the page of an office.
const RELEASES: i64 = 5;
/// Joint programmes on the page of whoever runs them.
const PROGRAMMES: i64 = 10;
/// Lines of the table that are read at once.
const BATCH: i64 = 1_000;

/// A part of the directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Of(Kind),
    Outlets,
}

impl Section {
    const ALL: [Self; 5] = [
        Self::Of(Kind::Office),
        Self::Of(Kind::Association),
        Self::Of(Kind::PressCompany),
        Self::Outlets,
        Self::Of(Kind::Other),
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Of(kind) => kind.as_str(),
            Self::Outlets => "outlet",
        }
    }

    fn label(self, language: Language, searched: bool) -> &'static str {
        match self {
            Self::Of(kind) => words::kinds(language, kind),
            Self::Outlets if searched => texts::directory_public_found_outlets(language),
            Self::Outlets => texts::directory_public_outlets(language),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    q: String,
    part: String,
    after: String,
}

/// What of a part is shown.
struct Found {
    section: Section,
    organisations: Vec<PublicOrganisation>,
    outlets: Vec<PublicOutlet>,
    /// Stands in the address of the page that goes on.
    next: Option<String>,
}

pub(super) async fn page(
    State(app): State<App>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Answer {
    let (language, query) = (visitor.language, asked(&wanted.q));
    let alone = Section::ALL.into_iter().find(|section| section.as_str() == wanted.part);
    let mut gate = gate(&app).await?;
    let mut found = Vec::new();
    for section in Section::ALL.into_iter().filter(|section| alone.is_none_or(|alone| alone == *section)) {
        let most = if alone.is_some() { PAGE.0 } else { PAGE.1 };
        let after = if alone.is_some() { wanted.after.as_str() } else { "" };
        found.push(part(&mut gate, section, &fold(&query), after, most).await?);
    }
    let at = |section: Option<Section>, query: &str, after: Option<&str>| {
        let part = section.map(|section| format!("part={}", section.as_str()));
        let sought = (!query.is_empty()).then(|| format!("q={}", escaped(query)));
        let after = after.map(|after| format!("after={}", escaped(after)));
        let all: Vec<_> = part.into_iter().chain(sought).chain(after).collect();
        let base = address::public_directory(language);
        if all.is_empty() { base } else { format!("{base}?{}", all.join("&")) }
    };
    let label = |section: Option<Section>| {
        section.map_or(texts::directory_public_whole(language), |section| section.label(language, false))
    };
    let links = std::iter::once(None).chain(Section::ALL.map(Some));
    let links = links.map(|of| PartLink { label: label(of), address: at(of, "", None), current: of == alone });
    let parts = found.iter().map(|found| {
        // The whole part from its beginning, or what follows.
        let next = found.next.as_deref().map(|after| at(Some(found.section), &query, alone.is_some().then_some(after)));
        shown(&visitor, found, !query.is_empty(), next)
    });
    let first = (alone.is_some() && !wanted.after.is_empty()).then(|| at(alone, &query, None));
    let title = alone.map_or(texts::directory_public_title(language), |section| section.label(language, false));
    let page = PublicDirectoryPage {
        layout: visitor.layout(title, Entry::PublicDirectory),
        query: &query,
        part: alone.map_or("", Section::as_str),
        links: links.collect(),
        parts: parts.collect(),
        first: first.as_deref(),
    };
    if !query.is_empty() {
        // There is no end of questions: their answers are not kept.
        return answer::page(&page);
    }
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}

/// A place among outlets, as it stands in an address: `kabar merdu|kabarmerdu.example`.
pub(super) fn spot(text: &str) -> (&str, &str) {
    text.split_once('|').unwrap_or_default()
}

/// The same the other way round.
pub(super) fn written(outlet: &PublicOutlet) -> String {
    let (folded, site) = &outlet.spot;
    format!("{folded}|{site}")
}

/// Reads a part from a place on: a slug, or a place among outlets.
async fn part(gate: &mut Gate, section: Section, words: &str, after: &str, most: usize) -> Result<Found, Trouble> {
    let further = i64::try_from(most + 1).unwrap_or(i64::MAX);
    let Section::Of(kind) = section else {
        // What is looked for is found under whatever company it stands.
        let mut outlets = gate.outlets(words.is_empty(), words, spot(after), further).await?;
        let more = outlets.len() > most;
        outlets.truncate(most);
        let next = outlets.last().filter(|_| more).map(written);
        return Ok(Found { section, organisations: Vec::new(), outlets, next });
    };
    let after = shelf(gate, after).await?;
    let mut organisations = gate.organisations(Some(kind), words, &after, further).await?;
    let more = organisations.len() > most;
    organisations.truncate(most);
    let outlets = match kind {
        Kind::PressCompany => gate.outlets_on_page(words, &after, i64::try_from(most).unwrap_or(i64::MAX)).await?,
        _ => Vec::new(),
    };
    let next = organisations.last().filter(|_| more).map(|last| last.slug.clone());
    Ok(Found { section, organisations, outlets, next })
}

/// Where an organisation stands; from the first where there is none of this address.
pub(super) async fn shelf(gate: &mut Gate, slug: &str) -> Result<Shelf, Trouble> {
    let known = match Slug::parse(slug) {
        Some(slug) => gate.organisation(slug.as_str()).await?,
        None => None,
    };
    Ok(known.map(|known| known.shelf).unwrap_or_default())
}

fn shown<'a>(visitor: &Visitor, found: &'a Found, searched: bool, next: Option<String>) -> Part<'a> {
    let mut held: HashMap<&str, Vec<OutletLine<'_>>> = HashMap::new();
    let mut alone = Vec::new();
    for outlet in &found.outlets {
        match &outlet.company {
            Some((slug, _)) if found.section != Section::Outlets => {
                held.entry(slug).or_default().push(OutletLine { company: None, ..outlet_line(outlet) });
            }
            _ => alone.push(outlet_line(outlet)),
        }
    }
    let mut above: Vec<&str> = Vec::new();
    let organisations = found.organisations.iter().map(|known| {
        let mut line = register_line(visitor, known);
        // In what was looked for, and at the head of a page, the one above may be missing.
        let stands = known.parent.as_ref().is_none_or(|(slug, _)| above.contains(&slug.as_str()));
        if searched || !stands {
            line.parent = known.parent.as_ref().map_or("", |(_, name)| name);
        }
        if searched {
            line.depth = 0;
        }
        above.push(&known.slug);
        let outlets = held.remove(known.slug.as_str()).unwrap_or_default();
        line.further = outlets.len().saturating_sub(UNDER);
        line.outlets = outlets.into_iter().take(UNDER).collect();
        line
    });
    let organisations = organisations.collect();
    let label = found.section.label(visitor.language, searched);
    Part { key: found.section.as_str(), label, organisations, outlets: alone, next }
}

pub(super) fn outlet_line(outlet: &PublicOutlet) -> OutletLine<'_> {
    OutletLine {
        key: outlet.key(),
        name: &outlet.name,
        site: outlet.site.as_ref().map_or("", Site::as_str),
        place: &outlet.place,
        company: outlet.company.as_ref().map(|(slug, name)| (slug.as_str(), name.as_str())),
    }
}

fn register_line<'a>(visitor: &Visitor, known: &'a PublicOrganisation) -> RegisterLine<'a> {
    RegisterLine {
        slug: &known.slug,
        name: &known.name,
        short_name: if known.short_name == known.name { "" } else { &known.short_name },
        level: known.level,
        depth: known.depth(),
        parent: "",
        place: &known.place,
        site: known.site.as_ref().map_or("", Site::as_str),
        closed: known.closed.as_ref().map(|(at, _)| visitor.moment(*at)),
        outlets: Vec::new(),
        further: 0,
    }
}

pub(super) async fn organisation(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Answer {
    let slug = Slug::parse(&slug).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let slug = slug.as_str();
    let mut gate = gate(&app).await?;
    let known = gate.organisation(slug).await?.ok_or(Trouble::Refused(Refusal::NotFound))?;
    let after = shelf(&mut gate, &wanted.after).await?;
    let most = i64::try_from(ON_ONE + 1).unwrap_or(i64::MAX);
    let mut below = gate.organisations_below(slug, &after, most).await?;
    let more = below.len() > ON_ONE;
    below.truncate(ON_ONE);
    let outlets = gate.outlets_of(slug, HELD).await?;
    let releases = if known.kind == Kind::Office { gate.latest_of(slug, RELEASES).await? } else { Vec::new() };
    let members = if known.kind == Kind::Association { gate.members_of(slug).await? } else { Vec::new() };
    let said = |one: &PublicAffiliation| {
        let confirmed = texts::affiliation_public_both(visitor.language);
        let said = if one.confirmed { confirmed } else { texts::affiliation_public_one(visitor.language) };
        (one.name.clone(), one.site.as_str().to_owned(), said)
    };
    let former = gate.former_names(slug).await?;
    let programmes = gate.programmes_of(slug, PROGRAMMES).await?.into_iter();
    let today = visitor.site.zone.clock(app.desk.now()).date();
    let last = below.last().filter(|_| more);
    let next = last.map(|last| format!("{}?after={}", address::organisation(visitor.language, slug), last.slug));
    let outlets = outlets.iter().map(|outlet| OutletLine { company: None, ..outlet_line(outlet) });
    let page = OrganisationPage {
        layout: visitor.layout(&known.name, Entry::PublicDirectory),
        kind: known.kind,
        line: RegisterLine { outlets: outlets.collect(), ..register_line(&visitor, &known) },
        parent: known.parent.as_ref().map(|(slug, name)| (slug.as_str(), name.as_str())),
        closed_reason: known.closed.as_ref().map_or("", |(_, reason)| reason),
        former: former.iter().map(|(name, until)| (name.as_str(), visitor.moment(*until))).collect(),
        below: below.iter().map(|below| RegisterLine { depth: 0, ..register_line(&visitor, below) }).collect(),
        next: next.as_deref(),
        releases: releases.iter().map(|release| line(&visitor, release)).collect(),
        programmes: programmes.map(|known| programme(&visitor, known, today)).collect(),
        trust: known.site.as_ref().filter(|_| !members.is_empty()).map(|site| address::trust(site.as_str())),
        members: members.iter().map(said).collect(),
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}

/// All of it as a table: organisations in their order, then outlets.
pub(super) async fn file(State(app): State<App>, visitor: Visitor) -> Answer {
    let language = visitor.language;
    let mut gate = gate(&app).await?;
    let mut lines: Vec<[String; 8]> = Vec::new();
    let mut after = Shelf::default();
    loop {
        let batch = gate.organisations(None, "", &after, BATCH).await?;
        let Some(last) = batch.last() else { break };
        after.clone_from(&last.shelf);
        lines.extend(batch.iter().map(|known| organisation_cells(&visitor, known)));
    }
    let mut after = (String::new(), String::new());
    loop {
        let batch = gate.outlets(false, "", (&after.0, &after.1), BATCH).await?;
        let Some(last) = batch.last() else { break };
        after.clone_from(&last.spot);
        lines.extend(batch.iter().map(|outlet| outlet_cells(language, outlet)));
    }
    let heads = [
        texts::register_kind(language),
        texts::field_organisation_name(language),
        texts::field_organisation_short(language),
        texts::field_level(language),
        texts::directory_public_part_of(language),
        texts::field_organisation_place(language),
        texts::field_site(language),
        texts::register_closed(language),
    ];
    let rows = lines.iter().map(|line| line.each_ref().map(String::as_str));
    Ok(table(media::sheet(heads, rows), "direktori.csv"))
}

fn organisation_cells(visitor: &Visitor, known: &PublicOrganisation) -> [String; 8] {
    let language = visitor.language;
    [
        words::kind(language, known.kind).to_owned(),
        known.name.clone(),
        known.short_name.clone(),
        known.level.map_or("", |level| words::level(language, level)).to_owned(),
        known.parent.as_ref().map_or(String::new(), |(_, name)| name.clone()),
        known.place.clone(),
        known.site.as_ref().map_or("", Site::as_str).to_owned(),
        known.closed.as_ref().map_or(String::new(), |(at, _)| visitor.moment(*at).iso_date()),
    ]
}

fn outlet_cells(language: Language, outlet: &PublicOutlet) -> [String; 8] {
    let none = String::new;
    [
        texts::directory_public_found_outlets(language).to_owned(),
        outlet.name.clone(),
        none(),
        none(),
        outlet.company.as_ref().map_or(none(), |(_, name)| name.clone()),
        outlet.place.clone(),
        outlet.site.as_ref().map_or("", Site::as_str).to_owned(),
        none(),
    ]
}
