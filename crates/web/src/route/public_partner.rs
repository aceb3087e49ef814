//! What everybody reads of partners: signed lists with their clauses, and the rules.

use axum::extract::State;
use axum::http::{HeaderMap, header};
use desk::partner::rules as known;
use domain::directory::Site;
use locale::{format, partner, rules as words, texts};
use statute::Standing;
use store::public::PublicDeterminationLine;

use super::desk::partner::{answered, shape, sources};
use super::public::gate;
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{DeterminedLine, DeterminedList, Entry, PublicPartnersPage, PublicRulesPage, Shape};
use crate::visitor::Visitor;

/// Lists on the page.
const MOST: i64 = 20;

pub(super) async fn page(State(app): State<App>, visitor: Visitor, headers: HeaderMap) -> Answer {
    let language = visitor.language;
    let mut gate = gate(&app).await?;
    let mut lists = Vec::new();
    for list in gate.determinations(MOST).await? {
        let lines = gate.determined(&list.id).await?;
        lists.push(DeterminedList {
            title: texts::partners_public_list(language, &format::day(language, list.day), &list.number),
            office: list.office,
            record: address::record_of_list(language, &list.id),
            lines: lines.into_iter().map(|line| determined(&visitor, line)).collect(),
        });
    }
    let page = PublicPartnersPage {
        layout: visitor.layout(texts::partners_public_title(language), Entry::PublicDirectory),
        lists,
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}

fn determined(visitor: &Visitor, line: PublicDeterminationLine) -> DeterminedLine {
    let language = visitor.language;
    let objections = line.objections.iter().map(|one| {
        let day = visitor.moment(one.made_at).day(language);
        let (stage, answer) = (partner::stage(language, one.stage), partner::answer(language, one.answer));
        (answered(one.answer), texts::objection_told(language, answer, &day, stage), one.reason.clone())
    });
    let clauses: Vec<(String, String, bool)> = serde_json::from_str(&line.verdict).unwrap_or_default();
    let clauses = clauses.into_iter().filter_map(|(key, standing, _)| {
        let clause = known().clauses.get(known().clause(&key)?)?;
        let standing = match standing.as_str() {
            "met" => Standing::Met,
            "not-met" => Standing::NotMet,
            "excepted" => Standing::Excepted,
            "does-not-apply" => Standing::DoesNotApply,
            _ => Standing::Unknown,
        };
        let said =
            format!("{} {}", words::said(language, &clause.summary), super::desk::partner::cited(language, clause));
        Some((shape(standing), words::standing(language, standing), said))
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

pub(super) async fn rules(visitor: Visitor, headers: HeaderMap) -> Answer {
    let language = visitor.language;
    let page = PublicRulesPage {
        layout: visitor.layout(texts::rules_page_title(language), Entry::PublicDirectory),
        sources: sources(language, |_| None),
    };
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}
