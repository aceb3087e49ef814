//! The people of the office, and an invitation.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use desk::Error;
use desk::people::{self, Invite};
use domain::FieldErrors;
use domain::right::{Act, Right};
use locale::texts;
use serde::Deserialize;
use store::membership;

use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{Entry, Member as Shown, PeoplePage};
use crate::visitor::Member;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct InviteForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    right: String,
}

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    let form = InviteForm { right: Right::Writer.as_str().to_owned(), ..InviteForm::default() };
    shown(&app, &member, &form, None, &FieldErrors::default(), StatusCode::OK).await
}

async fn shown(
    app: &App,
    member: &Member,
    form: &InviteForm,
    link: Option<&str>,
    errors: &FieldErrors,
    status: StatusCode,
) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let places = membership::of_organisation(&mut app.desk.db.read().await?, office).await?;
    let mut members: Vec<Shown<'_>> = Vec::new();
    let ids: Vec<String> = places.iter().map(|place| place.person.to_string()).collect();
    for (place, id) in places.iter().zip(&ids) {
        // A person with several rights has a membership for each.
        match members.iter_mut().find(|shown| shown.id == id) {
            Some(shown) => shown.rights.push(place.right),
            None => members.push(Shown {
                id,
                name: &place.name,
                email: &place.email,
                rights: vec![place.right],
                since: member.visitor.moment(place.began_at),
                invited: false,
                me: place.person == member.actor.person.id,
            }),
        }
    }
    let may_manage = member.actor.may(Act::ManagePeople, office);
    let layout = member.layout(texts::nav_people(language), Entry::People);
    let (email, right) = (form.email.as_str(), form.right.as_str());
    answer::refused(&PeoplePage { layout, members, may_manage, link, email, right, errors }, status)
}

pub(crate) async fn invite(State(app): State<App>, member: Member, Form(form): Form<InviteForm>) -> Answer {
    let invite = Invite { email: form.email.clone(), right: form.right.clone(), office: String::new() };
    match people::invite(&app.desk, &member.actor, member.office()?, &invite).await {
        Ok(token) => {
            let link = format!("{}{}", app.origin, address::invitation(member.visitor.language, &token));
            shown(&app, &member, &InviteForm::default(), Some(&link), &FieldErrors::default(), StatusCode::OK).await
        }
        Err(Error::Fields(errors)) => {
            shown(&app, &member, &form, None, &errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}
