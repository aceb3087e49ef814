//! The rules by which partners are judged, that somebody read their text, and rulings where they differ.

use std::cmp::Reverse;

use axum::Form;
use axum::extract::multipart::Multipart;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use desk::Error;
use desk::partner::{self, Shared, TypedRuling};
use domain::field::{FieldError, FieldErrors};
use domain::organisation::Kind;
use domain::right::Act;
use jiff::civil::Date;
use locale::{Language, format, rules as words, texts};
use serde::Deserialize;
use statute::{Clause, NameKind, Rules, Source};
use store::rule_confirmation::RuleConfirmation;
use store::ruling::Ruling;

use crate::address;
use crate::answer::{self, Answer, File};
use crate::app::App;
use crate::page::{Entered, Entry, PartnerRulesPage, RuleClause, RuleSource, RulesTyped, SharedRule};
use crate::route::desk::known;
use crate::route::desk::sent::Sent;
use crate::visitor::Member;

pub(in crate::route) async fn page(State(app): State<App>, member: Member) -> Answer {
    shown(&app, &member, &RulesTyped::default(), &FieldErrors::default()).await
}

async fn shown(app: &App, member: &Member, typed: &RulesTyped, errors: &FieldErrors) -> Answer {
    let language = member.visitor.language;
    let office = member.office()?;
    let is_office = member.kind == Some(Kind::Office);
    let (mut confirmed, mut ruled) = (Vec::new(), Vec::new());
    if is_office {
        confirmed = partner::confirmed(&app.desk, &member.actor, office).await?;
        ruled = partner::rulings(&app.desk, &member.actor, office).await?;
        ruled.sort_by_key(|known| Reverse((known.day, known.id)));
    }
    let page = PartnerRulesPage {
        layout: member.layout(texts::rules_page_title(language), Entry::Partners),
        shared: shared(language, |subject| {
            ruled.iter().filter(|known| known.subject == subject).map(|known| ruling(member, known)).collect()
        }),
        sources: sources(language, |id| {
            confirmed.iter().find(|known| known.rule == id).map(|known| confirmation(member, known))
        }),
        may_confirm: is_office && member.actor.may(Act::CheckPartners, office),
        typed,
        errors,
    };
    answer::refused(&page, if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY })
}

fn confirmation(member: &Member, known: &RuleConfirmation) -> Entered {
    let language = member.visitor.language;
    let day = member.visitor.moment(known.at).day(language);
    Entered {
        id: known.id.to_string(),
        told: texts::rules_page_confirmed(language, &day, &known.by),
        paper: address::rule_text(&known.rule),
    }
}

fn ruling(member: &Member, known: &Ruling) -> Entered {
    let language = member.visitor.language;
    let day = member.visitor.moment(known.at).day(language);
    let told = ruled(language, &known.holds, (&known.organ, &known.number, known.day));
    Entered {
        told: texts::ruling_entered(language, &day, &told, &known.by),
        paper: address::ruling_paper(&known.id.to_string()),
        id: known.id.to_string(),
    }
}

/// What an organ ruled, in words.
pub(in crate::route) fn ruled(language: Language, holds: &str, (organ, number, day): (&str, &str, Date)) -> String {
    let clause = partner::rules().clause(holds).and_then(|place| partner::rules().clauses.get(place));
    let clause = clause.map_or_else(|| holds.to_owned(), |clause| named(language, clause));
    let organs = partner::shared().into_iter().flat_map(|about| about.organs);
    let organ = organs.into_iter().find(|known| known.id == organ).map_or(organ, |known| words::said(language, known));
    texts::rules_ruled(language, &clause, &format::day(language, day), number, organ)
}

/// `Pergub Kaltim 49/2024, Pasal 6`.
fn named(language: Language, clause: &Clause) -> String {
    let source = partner::rules().sources.get(clause.source).map(|source| words::said(language, &source.short));
    format!("{}, {}", source.unwrap_or_default(), words::place(language, clause.place.as_ref()))
}

/// Of what several sources speak, with the rulings on it.
pub(in crate::route) fn shared(language: Language, rulings: impl Fn(&str) -> Vec<Entered>) -> Vec<SharedRule> {
    let told = |about: Shared| SharedRule {
        id: about.subject.replace('/', "-"),
        subject: about.subject,
        clauses: about
            .clauses
            .iter()
            .map(|clause| (clause.key.as_str(), named(language, clause), words::said(language, &clause.summary)))
            .collect(),
        organs: about.organs.iter().map(|organ| (organ.id.as_str(), words::said(language, organ))).collect(),
        rulings: rulings(about.subject),
    };
    partner::shared().into_iter().map(told).collect()
}

/// Every source with its clauses; who read its text, where somebody did.
pub(in crate::route) fn sources(language: Language, confirmed: impl Fn(&str) -> Option<Entered>) -> Vec<RuleSource> {
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
    let done = match sent.file {
        Ok(content) => partner::confirm(&app.desk, &member.actor, member.office()?, (&rule, content)).await,
        Err(fault) => Err(domain::FieldErrors::one("file", FieldError::File(fault)).into()),
    };
    done_or_shown(&app, &member, done, RulesTyped { form: rule, fields: [const { String::new() }; 4] }).await
}

/// Back to what was acted on, or the page with what was typed.
async fn done_or_shown(app: &App, member: &Member, done: Result<(), Error>, typed: RulesTyped) -> Answer {
    match done {
        Ok(()) => answer::onward(&format!("{}#{}", address::partner_rules(member.visitor.language), typed.form)),
        Err(Error::Fields(errors)) => shown(app, member, &typed, &errors).await,
        Err(error) => Err(error.into()),
    }
}

/// An organ ruled; its file is given.
pub(in crate::route) async fn rule(State(app): State<App>, member: Member, sent: Multipart) -> Answer {
    let mut sent = Sent::read(sent).await?;
    let subject = sent.take("subject");
    let fields = ["holds", "organ", "number", "day"].map(|name| sent.take(name));
    let [holds, organ, number, day] = fields.each_ref().map(String::as_str);
    let typed = TypedRuling { subject: &subject, holds, organ, number, day };
    let done = partner::rule(&app.desk, &member.actor, member.office()?, (typed, sent.file)).await;
    done_or_shown(&app, &member, done, RulesTyped { form: subject.replace('/', "-"), fields }).await
}

/// The file of a ruling.
pub(in crate::route) async fn ruling_paper(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let content = partner::ruling_paper(&app.desk, &member.actor, member.office()?, known(&id)?).await?;
    Ok(File { kind: "application/pdf", saved_as: Some(format!("{id}.pdf")), content }.into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Reason {
    reason: String,
}

/// What was entered about a rule is taken back.
pub(in crate::route) async fn take_rule_back(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(typed): Form<Reason>,
) -> Answer {
    let done = partner::take_rule_back(&app.desk, &member.actor, (member.office()?, &id), &typed.reason).await;
    let fields = [typed.reason, String::new(), String::new(), String::new()];
    done_or_shown(&app, &member, done, RulesTyped { form: id, fields }).await
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
