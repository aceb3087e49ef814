//! An outlet's side of a comparison, behind a link: what the office asks, and the outlet's answer, without an account.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use coverage::check::Check;
use desk::Error;
use desk::coverage::{Difference, Seen};
use desk::judgement::{self, Answer as Said, Opened};
use domain::field::{FieldError, FieldErrors};
use domain::id::JudgementId;
use domain::{Refusal, judgement::Step};
use locale::texts;
use serde::Deserialize;

use super::desk::coverage::press;
use super::desk::judgement::{judged, wrong};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::comparison::PageView;
use crate::page::{ApprovalToldPage, Entry, OutletAnswerPage, Wrong};
use crate::visitor::Visitor;

/// Whether something was answered just now.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Came {
    tersimpan: String,
}

/// An answer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct AnswerForm {
    judgement: String,
    answer: String,
    address: String,
    words: String,
    reason: String,
}

pub(super) async fn page(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<String>,
    Query(came): Query<Came>,
) -> Answer {
    let told = if came.tersimpan.is_empty() { "" } else { texts::outlet_answered(visitor.language) };
    shown(&app, &visitor, &key, (told, StatusCode::OK), Wrong::default()).await
}

/// The outlet's page; `said` stands above it.
async fn shown(app: &App, visitor: &Visitor, key: &str, (said, status): (&str, StatusCode), wrong: Wrong) -> Answer {
    let language = visitor.language;
    let press = press(app, language).map_err(Trouble::Failed)?;
    let Opened { seen, office, slug } = match judgement::open(&app.desk, press, key).await {
        Err(Error::Refusal(_)) => return closed(visitor),
        opened => opened?,
    };
    let (coverage, now) = (&seen.coverage, app.desk.now());
    let title = if coverage.capture.title.is_empty() { &coverage.address } else { &coverage.capture.title };
    let judgements = &seen.judged.judgements;
    let from = judgements.iter().filter_map(|one| one.public_from).filter(|from| *from > now).min();
    let shown = judgements.iter().map(|one| {
        let mut view = judged(visitor, one, &seen.judged.steps, now);
        // Who of the office did it is no matter of the outlet's.
        view.steps.iter_mut().for_each(|step| step.by = "");
        view
    });
    let page = OutletAnswerPage {
        layout: visitor.layout(title, Entry::None),
        key,
        office: &office.name,
        outlet: coverage.outlet.as_deref().unwrap_or(&coverage.site),
        address: &coverage.address,
        release: (address::release(language, &slug), &coverage.release.1),
        told: said,
        public: judgements.iter().any(|one| one.public_from.is_some()),
        public_from: from.map(|at| visitor.moment(at)),
        judged: shown.collect(),
        wrong,
        view: seen
            .compared
            .as_ref()
            .map(|found| PageView::new(language, 1, &found.release, &found.article, &told(&found.check, &seen))),
    };
    answer::refused(&page, status)
}

/// The comparison without differences that the outlet is not asked about.
fn told(check: &Check, seen: &Seen) -> Check {
    let asked = |known: &Difference| seen.judged.judgements.iter().any(|one| known.is_of(one));
    let silent: Vec<usize> =
        seen.differences().iter().filter(|known| !asked(known)).filter_map(|known| known.index).collect();
    let findings = check.findings.iter().enumerate().filter(|(at, _)| !silent.contains(at));
    Check { findings: findings.map(|(_, finding)| finding.clone()).collect(), ..check.clone() }
}

/// A link that opens nothing: one sentence.
fn closed(visitor: &Visitor) -> Answer {
    let language = visitor.language;
    let layout = visitor.layout(texts::outlet_closed(language), Entry::None);
    let advice = texts::outlet_closed_advice(language);
    answer::refused(&ApprovalToldPage { layout, advice }, Trouble::Refused(Refusal::Link).status())
}

pub(super) async fn answer(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<String>,
    Form(form): Form<AnswerForm>,
) -> Answer {
    let press = press(&app, visitor.language).map_err(Trouble::Failed)?;
    let Ok(id) = form.judgement.parse::<JudgementId>() else { return closed(&visitor) };
    let (said, step) = match form.answer.as_str() {
        "corrected" => (Said::Corrected { address: &form.address, words: &form.words }, Step::Answer),
        "refused" => (Said::Refused { reason: &form.reason }, Step::Refuse),
        _ => return Err(FieldErrors::one("answer", FieldError::NotAChoice).into()),
    };
    match judgement::answer(&app.desk, press, (&key, id), said).await {
        Ok(()) => answer::onward(&format!("{}?tersimpan=1#j{id}", address::outlet_answer(visitor.language, &key))),
        Err(Error::Fields(errors)) => {
            let typed = match step {
                Step::Refuse => &form.reason,
                _ if errors.of("address").is_some() => &form.address,
                _ => &form.words,
            };
            let wrong = wrong(visitor.language, &errors, (&form.judgement, typed));
            shown(&app, &visitor, &key, ("", StatusCode::UNPROCESSABLE_ENTITY), wrong).await
        }
        // The page was looked at meanwhile, or the office did something: how things stand now says more than that it cannot be done.
        Err(Error::Refusal(Refusal::State)) => {
            let told = (texts::outlet_moved(visitor.language), StatusCode::CONFLICT);
            shown(&app, &visitor, &key, told, Wrong::default()).await
        }
        Err(Error::Refusal(Refusal::Link)) => closed(&visitor),
        Err(error) => Err(error.into()),
    }
}
