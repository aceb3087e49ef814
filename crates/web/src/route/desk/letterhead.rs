//! The office's letterhead and numbers: the page, its form, the picture.

use ::media::Kind;
use axum::extract::State;
use axum::extract::multipart::Multipart;
use axum::http::StatusCode;
use desk::letterhead::{self, LogoChange};
use desk::{Error, release};
use domain::letterhead::{Letterhead, TypedLetterhead};
use domain::right::Act;
use domain::{FieldError, FieldErrors, Refusal};
use locale::texts;
use store::letterhead::SavedLetterhead;

use super::file::file;
use super::media::content;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, LetterheadPage};
use crate::paper::head_lines;
use crate::visitor::Member;

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    let saved = letterhead::see(&app.desk, &member.actor, member.office()?).await?;
    let office = member.office.as_ref().map_or("", |(_, name)| name);
    let words = saved.as_ref().map_or_else(|| Letterhead::of_office(office), |saved| saved.words.clone());
    shown(&app, &member, saved.as_ref(), &typed(&words), &FieldErrors::default(), StatusCode::OK).await
}

fn typed(words: &Letterhead) -> TypedLetterhead {
    let Letterhead { authority, name, address, phone, email, site, seat, contact, signer_office, signer, pattern } =
        words.clone();
    let pattern = pattern.as_str().to_owned();
    TypedLetterhead { authority, name, address, phone, email, site, seat, contact, signer_office, signer, pattern }
}

async fn shown(
    app: &App,
    member: &Member,
    saved: Option<&SavedLetterhead>,
    typed: &TypedLetterhead,
    errors: &FieldErrors,
    status: StatusCode,
) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let name = member.office.as_ref().map_or("", |(_, name)| name);
    let words = saved.map_or_else(|| Letterhead::of_office(name), |saved| saved.words.clone());
    let next = release::next_number(&app.desk, &member.actor, office).await?;
    let page = LetterheadPage {
        layout: member.layout(texts::letterhead_title(language), Entry::Letterhead),
        may_change: member.actor.may(Act::KeepLetterhead, office),
        saved: saved.map(|saved| (saved.made_by.as_str(), member.visitor.moment(saved.made_at))),
        logo: saved.and_then(|saved| saved.logo.as_ref()).map(|logo| (logo.width, logo.height)),
        lines: head_lines(language, &words),
        words: &words,
        next: &next,
        typed,
        errors,
    };
    answer::refused(&page, status)
}

pub(crate) async fn save(State(app): State<App>, member: Member, mut form: Multipart) -> Answer {
    let office = member.office()?;
    // Nothing is read of what may not be saved.
    if !member.actor.may(Act::KeepLetterhead, office) {
        return Err(Trouble::Refused(Refusal::NotAllowed));
    }
    let (mut typed, mut logo, mut errors) = (TypedLetterhead::default(), LogoChange::Keep, FieldErrors::default());
    while let Some(field) = form.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "logo" {
            match content(field).await {
                Ok(content) if content.is_empty() => {}
                Ok(content) => logo = LogoChange::Put(content),
                Err(fault) => errors.add("logo", FieldError::File(fault)),
            }
            continue;
        }
        let text = field.text().await?;
        match name.as_str() {
            "remove_logo" if logo == LogoChange::Keep => logo = LogoChange::Remove,
            _ => put(&mut typed, &name, text),
        }
    }
    let saved = if errors.is_empty() {
        letterhead::save(&app.desk, &member.actor, office, &typed, logo).await
    } else {
        Err(errors.into())
    };
    match saved {
        Ok(()) => answer::onward(&address::letterhead(member.visitor.language)),
        Err(Error::Fields(errors)) => {
            let saved = letterhead::see(&app.desk, &member.actor, office).await?;
            shown(&app, &member, saved.as_ref(), &typed, &errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(other) => Err(other.into()),
    }
}

fn put(typed: &mut TypedLetterhead, name: &str, text: String) {
    let field = match name {
        "authority" => &mut typed.authority,
        "name" => &mut typed.name,
        "address" => &mut typed.address,
        "phone" => &mut typed.phone,
        "email" => &mut typed.email,
        "site" => &mut typed.site,
        "seat" => &mut typed.seat,
        "contact" => &mut typed.contact,
        "signer_office" => &mut typed.signer_office,
        "signer" => &mut typed.signer,
        "pattern" => &mut typed.pattern,
        _ => return,
    };
    *field = text;
}

pub(crate) async fn logo(State(app): State<App>, member: Member) -> Answer {
    let saved = letterhead::see(&app.desk, &member.actor, member.office()?).await?;
    let logo = saved.and_then(|saved| saved.logo).ok_or(Trouble::Refused(Refusal::NotFound))?;
    file(&app, &logo.digest, Kind::Jpeg, None).await
}
