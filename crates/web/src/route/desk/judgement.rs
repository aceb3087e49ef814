//! Differences are judged: asked for, excused, settled, given up; the outlet's link is made.

use axum::Form;
use axum::extract::{Path, State};
use coverage::check::Rule;
use coverage::page::is_same_page;
use desk::Error;
use desk::judgement::{self, Decision, Ending};
use domain::coverage::Visit as Found;
use domain::field::{FieldError, FieldErrors};
use domain::judgement::{Standing, Way};
use jiff::Timestamp;
use locale::{Language, desk as faults, finding, judgement as words, texts};
use serde::Deserialize;
use store::judgement::{Judgement, Notice, Taken};
use store::visit::Visit;

use super::coverage::{beside, press};
use super::known;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{self, Entry, HandedPage, JudgedView, Shape, StepView, VisitView, Wrong};
use crate::visitor::{Member, Visitor};

/// What somebody says of a difference.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    mark: String,
    decision: String,
    way: String,
    wanted: String,
    reason: String,
    stood: String,
    accept: String,
    withdraw: String,
    reopen: String,
}

/// Judges a difference.
pub(crate) async fn judge(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let press = press(&app, member.visitor.language).map_err(Trouble::Failed)?;
    let decision = match said.decision.as_str() {
        "excuse" => Decision::Excuse { reason: &said.reason },
        "ask" => {
            let way = if said.way.is_empty() { Some(Way::Correction) } else { Way::parse(&said.way) };
            let way = way.ok_or_else(|| FieldErrors::one("way", FieldError::NotAChoice))?;
            Decision::Ask { way, wanted: &said.wanted, mailed: app.has_mail }
        }
        _ => return Err(FieldErrors::one("decision", FieldError::NotAChoice).into()),
    };
    let stood = Standing::parse(&said.stood);
    let judged = judgement::judge(&app.desk, &member.actor, press, (known(&id)?, &said.mark, stood), decision).await;
    let typed = if said.decision == "ask" { &said.wanted } else { &said.reason };
    done(&app, &member, &id, judged, (&said.mark, typed)).await
}

/// Takes it as settled, asks no more, or asks again.
pub(crate) async fn end(
    State(app): State<App>,
    member: Member,
    Path((id, which)): Path<(String, String)>,
    Form(said): Form<Said>,
) -> Answer {
    let press = press(&app, member.visitor.language).map_err(Trouble::Failed)?;
    let (ending, typed) = match said.decision.as_str() {
        "accept" => (Ending::Accept, &said.accept),
        "withdraw" => (Ending::Withdraw, &said.withdraw),
        "reopen" => (Ending::Reopen { mailed: app.has_mail }, &said.reopen),
        _ => return Err(FieldErrors::one("decision", FieldError::NotAChoice).into()),
    };
    let ended = judgement::end(&app.desk, &member.actor, press, known(&which)?, (ending, typed)).await;
    let ended = ended.map_err(|error| match error {
        // Each of the forms has its own field.
        Error::Fields(errors) => {
            let first = errors.iter().next().map_or(FieldError::Empty, |(_, error)| error);
            let fields = ["accept", "withdraw", "reopen"];
            let field = fields.into_iter().find(|field| *field == said.decision).unwrap_or("accept");
            FieldErrors::one(field, first).into()
        }
        other => other,
    });
    done(&app, &member, &id, ended, (&which, typed)).await
}

/// Onward to the comparison, or there again with what was wrong.
async fn done(app: &App, member: &Member, id: &str, done: Result<(), Error>, (whose, typed): (&str, &str)) -> Answer {
    match done {
        Ok(()) => answer::onward(&address::compared(member.visitor.language, id)),
        Err(Error::Fields(errors)) => {
            beside(app, member, id, wrong(member.visitor.language, &errors, (whose, typed))).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The first thing that is wrong.
pub(in crate::route) fn wrong(language: Language, errors: &FieldErrors, (whose, typed): (&str, &str)) -> Wrong {
    let first = errors.iter().next();
    let (field, told) =
        first.map(|(field, error)| (field.to_owned(), faults::field_error(language, error))).unwrap_or_default();
    Wrong { whose: whose.to_owned(), field, typed: typed.to_owned(), told }
}

/// Makes a link for the outlet.
pub(crate) async fn hand_over(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let language = member.visitor.language;
    let token = judgement::hand_over(&app.desk, &member.actor, known(&id)?).await?;
    // An outlet is written to in Indonesian.
    let link = format!("{}{}", app.origin, address::outlet_answer(Language::Indonesian, &token));
    let links = [(texts::tell_handed_whom(language).to_owned(), link.clone())];
    let back = address::compared(language, &id);
    let share = address::whatsapp(&texts::tell_message(Language::Indonesian, &link));
    answer::page(&HandedPage {
        layout: member.layout(texts::tell_handed(language), Entry::Coverage),
        advice: texts::tell_handed_advice(language),
        links: &links,
        share: Some(&share),
        back: (&back, texts::tell_back(language)),
    })
}

/// A judgement as it is shown.
pub(in crate::route) fn judged<'a>(
    visitor: &Visitor,
    one: &'a Judgement,
    steps: &'a [Taken],
    now: Timestamp,
) -> JudgedView<'a> {
    let language = visitor.language;
    let Notice { address, words: said, time } = &one.notice;
    let taken = steps.iter().filter(|taken| taken.judgement == one.id).map(|taken| {
        let (by, said) = (taken.by.as_deref().unwrap_or_default(), [taken.reason.as_str(), taken.address.as_str()]);
        StepView::new(language, (taken.way, taken.step), by, said, visitor.moment(taken.at))
    });
    let [source, page] = page::beside(&one.source_words, &one.page_words);
    JudgedView {
        id: one.id.to_string(),
        outlet: None,
        seen: None,
        kind: page::kind_of(language, &one.kind),
        rule: rule(language, &one.rule),
        source,
        page,
        way: one.way,
        wanted: &one.wanted,
        standing: one.standing,
        told: one.told_at.map(|at| visitor.moment(at)),
        public: one.public_from.map(|at| (visitor.moment(at), at <= now)),
        notice: page::found_notice(language, [said, address, time]),
        steps: taken.collect(),
    }
}

/// The rule that was applied, from the engine's word.
pub(in crate::route) fn rule(language: Language, word: &str) -> &'static str {
    let rule: Option<Rule> = serde_json::from_value(serde_json::Value::from(word)).ok();
    rule.map_or("", |rule| finding::rule(language, rule))
}

/// A look at the page as it is shown. Where it led to another address than the one that was given, that is told.
pub(in crate::route) fn visited<'a>(visitor: &Visitor, address: &str, visit: &'a Visit) -> VisitView<'a> {
    let shape = match visit.result {
        Found::Unchanged => Shape::Met,
        Found::Edited | Found::LabelRemoved | Found::Redirected | Found::Gone => Shape::Look,
        Found::Unreachable => Shape::Unknown,
    };
    let led = visit.result == Found::Redirected || !is_same_page(&visit.address, address);
    let detail = if led { &visit.address } else { &visit.detail };
    VisitView { found: words::visit(visitor.language, visit.result), shape, detail, at: visitor.moment(visit.at) }
}
