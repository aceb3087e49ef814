//! The rules by which partners are judged, and that somebody read their text.

use axum::extract::multipart::Multipart;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::partner;
use desk::{Error, partner as verbs};
use domain::field::FieldError;
use domain::organisation::Kind;
use domain::right::Act;
use locale::{Language, desk as faults, rules as words, texts};
use serde::Deserialize;
use statute::{Clause, NameKind, Rules, Source};
use store::rule_confirmation::RuleConfirmation;

use crate::address;
use crate::answer::{self, Answer, File};
use crate::app::App;
use crate::page::{Entry, PartnerRulesPage, RuleClause, RuleSource};
use crate::route::desk::sent::Sent;
use crate::visitor::Member;

pub(in crate::route) async fn page(State(app): State<App>, member: Member) -> Answer {
    shown(&app, &member, None).await
}

async fn shown(app: &App, member: &Member, refused: Option<(&str, String)>) -> Answer {
    let language = member.visitor.language;
    let office = member.office()?;
    let is_office = member.kind == Some(Kind::Office);
    let confirmed = if is_office { partner::confirmed(&app.desk, &member.actor, office).await? } else { Vec::new() };
    let told = |known: &RuleConfirmation| (known.by.clone(), member.visitor.moment(known.at).day(language));
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = PartnerRulesPage {
        layout: member.layout(texts::rules_page_title(language), Entry::Partners),
        sources: sources(language, |id| confirmed.iter().find(|known| known.rule == id).map(told)),
        may_confirm: is_office && member.actor.may(Act::CheckPartners, office),
        refused,
    };
    answer::refused(&page, status)
}

/// Every source with its clauses; who read its text, where somebody did.
pub(in crate::route) fn sources(
    language: Language,
    confirmed: impl Fn(&str) -> Option<(String, String)>,
) -> Vec<RuleSource> {
    let all =
        partner::all_rules().into_iter().flat_map(|rules| rules.sources.iter().enumerate().map(move |of| (rules, of)));
    let told = |(rules, (number, source)): (&'static Rules, (usize, &'static Source))| {
        let clauses = rules.clauses.iter().filter(move |clause| clause.source == number);
        let note =
            |note: &'static Option<statute::file::Words>| note.as_ref().map_or("", |note| words::said(language, note));
        RuleSource {
            id: &source.id,
            title: words::said(language, &source.title),
            status: words::status(language, source.status),
            note: note(&source.note),
            seen: source.seen.iter().map(|seen| (seen.title.as_str(), seen.address.as_deref())).collect(),
            is_open: clauses.clone().any(|clause| !clause.status.is_certain() || has_open_value(rules, clause)),
            clauses: clauses
                .map(|clause| RuleClause {
                    place: words::place(language, clause.place.as_ref()),
                    summary: words::said(language, &clause.summary),
                    status: words::status(language, clause.status),
                    condition: clause.condition.as_deref().unwrap_or_default(),
                    note: note(&clause.note),
                })
                .collect(),
            confirmed: confirmed(&source.id),
        }
    };
    all.map(told).collect()
}

/// Whether a clause rests on a value that nobody read or set.
fn has_open_value(rules: &Rules, clause: &Clause) -> bool {
    let used = |name: &str| clause.condition.as_deref().is_some_and(|condition| condition.contains(name));
    let is_open = |name: &statute::Name| match &name.of {
        NameKind::Parameter(values) => used(&name.name) && values.iter().any(|value| !value.status.is_certain()),
        _ => false,
    };
    rules.names().iter().any(is_open)
}

/// Somebody read the text and gives its file.
pub(in crate::route) async fn confirm(State(app): State<App>, member: Member, sent: Multipart) -> Answer {
    let mut sent = Sent::read(sent).await?;
    let rule = sent.take("rule");
    let language = member.visitor.language;
    let done = match sent.file {
        Ok(content) => verbs::confirm(&app.desk, &member.actor, member.office()?, (&rule, content)).await,
        Err(fault) => Err(domain::FieldErrors::one("file", FieldError::File(fault)).into()),
    };
    match done {
        Ok(()) => answer::onward(&format!("{}#{rule}", address::partner_rules(language))),
        Err(Error::Fields(errors)) => {
            let why = errors.iter().next().map(|(_, error)| faults::field_error(language, error));
            shown(&app, &member, Some((&rule, why.unwrap_or_default()))).await
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Which {
    aturan: String,
}

/// The text that was confirmed.
pub(in crate::route) async fn text(State(app): State<App>, member: Member, Query(which): Query<Which>) -> Answer {
    let content = partner::text(&app.desk, &member.actor, member.office()?, &which.aturan).await?;
    let saved_as = Some(format!("{}.pdf", which.aturan.replace('/', "-")));
    Ok(File { kind: "application/pdf", saved_as, content }.into_response())
}
