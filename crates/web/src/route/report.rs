//! An outlet tells by itself where it carries a release. What was typed stays where it is refused, with the reason.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::Error;
use desk::coverage::{self, NotTaken, Reported};
use domain::Refusal;
use domain::slug::Slug;
use locale::{Language, desk as faults, texts};
use serde::Deserialize;

use super::desk::coverage::press;
use super::public::gate;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, ReportPage};
use crate::visitor::Visitor;

/// What is told.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    address: String,
}

pub(super) async fn page(State(app): State<App>, visitor: Visitor, Path(slug): Path<String>) -> Answer {
    shown(&app, &visitor, &slug, ("", None), None).await
}

pub(super) async fn give(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Form(given): Form<Given>,
) -> Answer {
    let language = visitor.language;
    let press = press(&app, language).map_err(Trouble::Failed)?;
    let told = match coverage::report(&app.desk, press, &slug, (&given.address, &visitor.client)).await {
        Ok(Reported::Known) => {
            return answer::onward(&format!("{}#carried", address::release(language, &slug)));
        }
        Ok(refused) => (why(language, &refused), None),
        Err(Error::Fields(errors)) => {
            let first = errors.iter().next().map(|(_, error)| faults::field_error(language, error));
            (first.unwrap_or_default(), None)
        }
        Err(Error::Refusal(refusal @ Refusal::TooMany { .. })) => {
            (faults::refusal(language, refusal).into_owned(), Some(refusal))
        }
        Err(other) => return Err(other.into()),
    };
    shown(&app, &visitor, &slug, (&given.address, Some(&told.0)), told.1).await
}

/// Why it was not taken.
pub(super) fn why(language: Language, reported: &Reported) -> String {
    match reported {
        Reported::Known => String::new(),
        Reported::Enough(site) => texts::report_own_enough(language, site),
        Reported::NotListed(site) => texts::report_own_not_listed(language, site),
        Reported::NotTaken(NotTaken::Told { indonesian, english, .. }) => {
            language.choose(indonesian.as_str(), english.as_str()).to_owned()
        }
        Reported::NotTaken(NotTaken::Lost) => texts::coverage_lost(language).to_owned(),
        Reported::NoArticle(of) => texts::coverage_no_article(language, locale::page::kind(language, *of)),
        Reported::Strange => texts::report_own_strange(language).to_owned(),
    }
}

async fn shown(
    app: &App,
    visitor: &Visitor,
    slug: &str,
    (typed, wrong): (&str, Option<&str>),
    late: Option<Refusal>,
) -> Answer {
    let missing = || Trouble::Refused(Refusal::NotFound);
    let slug = Slug::parse(slug).ok_or_else(missing)?;
    let release = gate(app).await?.release(slug.as_str()).await?.filter(|known| known.withdrawn.is_none());
    let release = release.ok_or_else(missing)?;
    let page = ReportPage {
        layout: visitor.layout(texts::report_own_title(visitor.language), Entry::None),
        slug: &release.slug,
        headline: &release.headline,
        typed,
        wrong,
    };
    match (wrong, late) {
        (None, _) => answer::page(&page),
        (Some(_), None) => Ok(answer::refused(&page, StatusCode::UNPROCESSABLE_ENTITY)?),
        (Some(_), Some(refusal)) => {
            let mut shown = answer::refused(&page, StatusCode::TOO_MANY_REQUESTS)?;
            answer::tell_when(&mut shown, refusal);
            Ok(shown)
        }
    }
}
