//! Where a text, a page or a photo comes from, for everybody. Only what is sent is looked at: nothing is fetched by opening a link. What is sent is
//! not noted anywhere, in no log either.

mod given;
pub(super) mod own;
mod share;
pub(super) mod view;

use axum::extract::multipart::Multipart;
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use desk::Error;
use desk::check;
use domain::Refusal;
use locale::{desk as faults, texts};

use self::given::{Asked, Given};
pub(super) use self::share::{answer, erase, removal, share};
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{CheckPage, CheckView, Entry};
use crate::visitor::Visitor;

pub(super) async fn page(visitor: Visitor, headers: HeaderMap) -> Answer {
    let given = Given::default();
    let page = form(&visitor, &given, Vec::new(), None);
    answer::public("text/html; charset=utf-8", askama::Template::render(&page)?, headers.get(header::IF_NONE_MATCH))
}

fn form<'a>(
    visitor: &'a Visitor,
    given: &'a Given,
    wrong: Vec<(&'static str, String)>,
    answer: Option<CheckView<'a>>,
) -> CheckPage<'a> {
    let layout = visitor.layout(texts::check_title(visitor.language), Entry::Check);
    // What was answered stands in the answer; the form is for the next.
    let (text, address) = if answer.is_some() { ("", "") } else { (given.text.as_str(), given.address.as_str()) };
    CheckPage { layout, text, address, wrong, answer }
}

pub(super) async fn check(State(app): State<App>, visitor: Visitor, request: Request) -> Answer {
    let unreadable = |status, why| Err(Trouble::Unreadable(status, why));
    let given = match Multipart::from_request(request, &app).await {
        Ok(form) => given::read(form).await?,
        Err(error) => return unreadable(error.status(), error.body_text()),
    };
    let language = visitor.language;
    let asked = match given.asked(language) {
        Ok(asked) => asked,
        Err(wrong) => return answer::refused(&form(&visitor, &given, wrong, None), StatusCode::UNPROCESSABLE_ENTITY),
    };
    match answered(&app, &visitor, &given, asked).await {
        Ok(shown) => shown,
        Err(Error::Fields(errors)) => {
            let told = errors.iter().map(|(field, error)| (field, faults::field_error(language, error)));
            answer::refused(&form(&visitor, &given, told.collect(), None), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Error::Refusal(refusal @ Refusal::TooMany { .. })) => {
            let told = vec![("", faults::refusal(language, refusal).into_owned())];
            let mut shown = answer::refused(&form(&visitor, &given, told, None), StatusCode::TOO_MANY_REQUESTS)?;
            answer::tell_when(&mut shown, refusal);
            Ok(shown)
        }
        Err(error) => Err(error.into()),
    }
}

/// The page with the answer.
async fn answered(app: &App, visitor: &Visitor, given: &Given, asked: Asked<'_>) -> Result<Answer, Error> {
    let (desk, checker, client) = (&app.desk, &app.checker, visitor.client.as_str());
    let shown = |view| answer::page(&form(visitor, given, Vec::new(), Some(view)));
    let refused = |field, told| {
        let page = form(visitor, given, vec![(field, told)], None);
        Ok(answer::refused(&page, StatusCode::UNPROCESSABLE_ENTITY))
    };
    Ok(match asked {
        Asked::Text(text) => {
            let found = check::text(desk, checker, text).await?;
            shown(view::of_text(visitor, text, &found))
        }
        Asked::Photo(content) => {
            let found = check::photo(desk, content.to_vec(), client).await?;
            let addresses = view::addresses(&found);
            shown(view::of_photo(visitor, &found, &addresses))
        }
        Asked::Address(address) => match own::find(app, address).await? {
            own::Own::Release(found) => {
                let corrected = check::corrections(desk, &found.release.slug).await?;
                shown(view::of_own(visitor, &found, &corrected))
            }
            own::Own::Other => return refused("address", texts::check_own_other(visitor.language).to_owned()),
            own::Own::No => {
                let found = check::page(desk, checker, app.press.as_ref(), (address, client)).await?;
                if let Some(told) = view::not_taken(visitor, &found) {
                    return refused("address", told);
                }
                shown(view::of_page(visitor, address, &found))
            }
        },
    })
}
