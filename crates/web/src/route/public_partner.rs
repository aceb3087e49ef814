//! What everybody reads of partners: signed lists with their clauses, a few on a page, and the rules.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, header};
use desk::partner::{Told, is_current, rules as known};
use domain::directory::Site;
use domain::id::DeterminationId;
use domain::partner::Side;
use jiff::civil::Date;
use locale::{Language, format, partner, rules as words, texts};
use serde::Deserialize;
use store::public::{PublicAgreement, PublicDeterminationLine, PublicRuling};

use super::desk::partner::{answered, ceiling, cited, in_force, promised, ruled, shape, shared, sources};
use super::public::gate;
use super::public_programme::line as programme;
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{
    AgreementLine, DeterminedLine, DeterminedList, Entered, Entry, PromiseLine, PublicPartnersPage, PublicRulesPage,
    Shape,
};
use crate::visitor::Visitor;

/// Lists on a page.
const MOST: usize = 5;

/// Agreements and programmes on the first page.
const AGREEMENTS: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    before: String,
}

pub(super) async fn page(
    State(app): State<App>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Answer {
    let language = visitor.language;
    let mut gate = gate(&app).await?;
    let before = wanted.before.parse::<DeterminationId>().map(|id| id.to_string()).unwrap_or_default();
    let mut found = gate.determinations(&before, i64::try_from(MOST + 1).unwrap_or(i64::MAX)).await?;
    let more = found.len() > MOST;
    found.truncate(MOST);
    let older = found.last().filter(|_| more).map(|last| address::older_partners(language, &last.id));
    let mut lists = Vec::new();
    for list in found {
        let lines = gate.determined(&list.id).await?;
        lists.push(DeterminedList {
            title: texts::partners_public_list(language, &format::day(language, list.day), &list.number),
            office: list.office,
            judged: texts::partners_public_judged(language, &visitor.moment(list.signed_at).day(language)),
            record: address::record_of_list(language, &list.id),
            lines: lines.into_iter().map(|line| determined(&visitor, line)).collect(),
        });
    }
    let today = visitor.site.zone.clock(app.desk.now()).date();
    let most = if wanted.before.is_empty() { AGREEMENTS } else { 0 };
    let agreements = gate.agreements(most).await?.into_iter().map(|known| agreed(&visitor, known, today));
    let agreements = agreements.collect();
    let programmes = gate.programmes("", most).await?.into_iter().map(|known| programme(&visitor, known, today));
    let programmes = programmes.collect();
    let page = PublicPartnersPage {
        agreements,
        programmes,
        layout: visitor.layout(texts::partners_public_title(language), Entry::PublicDirectory),
        lists,
        older,
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}

/// An agreement as everybody reads it, with its office.
fn agreed(visitor: &Visitor, known: PublicAgreement, today: Date) -> (AgreementLine, [String; 2]) {
    let language = visitor.language;
    let [other_slug, other] = known.other;
    let promises = known.promises.into_iter().map(|promise| PromiseLine {
        id: String::new(),
        side: match promise.side {
            Side::Office => texts::agreement_side_office(language).to_owned(),
            Side::Other => other.clone(),
        },
        what: promise.what,
        standing: promised(language, today, (promise.due, promise.kept.as_ref().map(|(day, _)| *day))),
        evidence: promise.kept.map(|(_, evidence)| evidence).unwrap_or_default(),
        is_open: false,
    });
    let promises = promises.collect();
    let standing = match &known.ended {
        Some((at, _)) => (Shape::NotMet, texts::agreement_ended(language, &visitor.moment(*at).day(language))),
        None => in_force(language, today, known.days),
    };
    let line = AgreementLine {
        address: String::new(),
        title: format!("{} {}", partner::agreement(language, known.kind), known.number),
        subject: known.subject,
        with: (other, address::organisation(language, &other_slug)),
        standing,
        ceiling: ceiling(language, known.ceiling),
        reason: known.ended.map(|(_, reason)| reason).unwrap_or_default(),
        promises,
    };
    (line, known.office)
}

fn determined(visitor: &Visitor, line: PublicDeterminationLine) -> DeterminedLine {
    let language = visitor.language;
    let objections = line.objections.iter().map(|one| {
        let day = visitor.moment(one.made_at).day(language);
        let (stage, answer) = (partner::stage(language, one.stage), partner::answer(language, one.answer));
        (answered(one.answer), texts::objection_told(language, answer, &day, stage), one.reason.clone())
    });
    let clauses = Told::read(&line.verdict).into_iter().map(|told| {
        let standing = told.standing();
        let [indonesian, english] = &told.summary;
        let summary = if language == Language::Indonesian { indonesian } else { english };
        let ruled = told.ruled.as_ref().and_then(|[organ, number, day]| {
            Some(format!(" {}", ruled(language, &told.clause, (organ, number, day.parse().ok()?))))
        });
        let said = format!("{summary} {}{}", source(language, &told), ruled.unwrap_or_default());
        (shape(standing), words::standing(language, standing), said)
    });
    DeterminedLine {
        outlet: line.outlet,
        company: line.company,
        site: line.site.as_ref().map_or(String::new(), |site: &Site| site.as_str().to_owned()),
        fate: if line.admitted {
            (Shape::Met, texts::partners_public_admitted(language))
        } else {
            (Shape::NotMet, texts::partners_public_refused(language))
        },
        grade: if line.grade.is_empty() { String::new() } else { format!("Grade {}", line.grade) },
        objections: objections.collect(),
        clauses: clauses.collect(),
    }
}

/// Where a clause stands in its source; its name alone where the rules do not have it any more.
fn source(language: Language, told: &Told) -> String {
    match known().clause(&told.clause).and_then(|place| known().clauses.get(place)) {
        Some(clause) => cited(language, clause, told.is_certain),
        None => told.clause.clone(),
    }
}

pub(super) async fn rules(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let language = visitor.language;
    let mut known = gate(&app).await?.rulings().await?;
    known.retain(|known| is_current(&known.subject, &known.wording));
    let entered = |known: &PublicRuling| {
        let told = ruled(language, &known.holds, (&known.organ, &known.number, known.day));
        let told = texts::ruling_entered_by_office(language, &known.office, &told);
        Entered { id: String::new(), told, paper: String::new() }
    };
    let page = PublicRulesPage {
        layout: visitor.layout(texts::rules_page_title(language), Entry::PublicDirectory),
        shared: shared(language, |subject| known.iter().filter(|one| one.subject == subject).map(entered).collect()),
        sources: sources(language, |_| None),
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}
