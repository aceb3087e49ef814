//! An answer gets an address of its own, is read there, and is erased. It is asked about again before: nobody can say themselves what something
//! comes from.

use axum::Form;
use axum::extract::{Path, State};
use desk::check::{self, Opened, Shown};
use domain::check::DAYS;
use locale::texts;
use serde::Deserialize;
use store::photo::Photo;
use store::public::PublicRelease;

use super::view;
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{CheckHandedPage, CheckRemovalPage, CheckSharedPage, Entry};
use crate::route::media::Addresses;
use crate::visitor::Visitor;

/// What is shared: one of them.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::route) struct SharedForm {
    text: String,
    address: String,
    /// The release of a photo, and the photo's name.
    release: String,
    photo: String,
}

/// As pages and messages count them.
pub(super) fn days() -> usize {
    usize::try_from(DAYS).unwrap_or_default()
}

pub(in crate::route) async fn share(State(app): State<App>, visitor: Visitor, Form(form): Form<SharedForm>) -> Answer {
    let (desk, language, client) = (&app.desk, visitor.language, visitor.client.as_str());
    let handed = if !form.photo.is_empty() {
        check::share_photo(desk, (&form.release, &form.photo), client).await?
    } else if !form.address.is_empty() {
        check::share_page(desk, &app.checker, app.press.as_ref(), (&form.address, client)).await?
    } else {
        check::share_text(desk, &app.checker, &form.text, client).await?
    };
    let link = format!("{}{}", app.origin, address::check_answer(language, &handed.key));
    let PublicRelease { headline, office: [_, office, _], .. } = check::open(desk, &handed.key).await?.found.release;
    let message = texts::check_message(language, &headline, &link, &office);
    let page = CheckHandedPage {
        layout: visitor.layout(texts::check_handed(language), Entry::Check),
        link: &link,
        removal: &format!("{}{}", app.origin, address::check_removal(language, &handed.removal)),
        share: &address::whatsapp(&message),
        days: days(),
    };
    answer::page(&page)
}

pub(in crate::route) async fn answer(State(app): State<App>, visitor: Visitor, Path(key): Path<String>) -> Answer {
    let Opened { found, shown, made_at, ends_at } = check::open(&app.desk, &key).await?;
    let language = visitor.language;
    let lasts = [visitor.moment(made_at), visitor.moment(ends_at)];
    let layout = visitor.layout(texts::check_title(language), Entry::Check);
    let photos: &[Photo] = if let Shown::Photo(photos) = &shown { photos } else { &[] };
    let addresses = Addresses::of(&found.release.slug, photos);
    let (answer, page, gone) = match &shown {
        Shown::Text => (view::shared(&visitor, &found, texts::check_found_text(language)), None, false),
        Shown::Page(address, differences) => {
            let mut view = view::shared(&visitor, &found, texts::check_found_page(language));
            view.differs = differences.iter().map(|one| crate::route::public::differs(&visitor, one)).collect();
            (view, Some(address.as_str()), false)
        }
        Shown::Photo(photo) => {
            let mut view = view::shared(&visitor, &found, texts::check_found_photo(language));
            view.version.clear();
            view.photo = addresses.shown(photo).into_iter().next();
            (view, None, photo.is_empty())
        }
    };
    answer::page(&CheckSharedPage { layout, answer: Some(answer), lasts, page, gone })
}

pub(in crate::route) async fn removal(State(app): State<App>, visitor: Visitor, Path(key): Path<String>) -> Answer {
    let (language, made_at) = (visitor.language, check::removable(&app.desk, &key).await?);
    let advice = texts::check_removal_advice(language, &visitor.moment(made_at).full(language));
    let layout = visitor.layout(texts::check_removal(language), Entry::Check);
    answer::page(&CheckRemovalPage { layout, advice: &advice, key: Some(&key) })
}

pub(in crate::route) async fn erase(State(app): State<App>, visitor: Visitor, Path(key): Path<String>) -> Answer {
    let language = visitor.language;
    check::remove(&app.desk, &key).await?;
    let layout = visitor.layout(texts::check_removed(language), Entry::Check);
    let page = CheckRemovalPage { layout, advice: texts::check_removed_advice(language), key: None };
    answer::page(&page)
}
