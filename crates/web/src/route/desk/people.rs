//! The people of the office, and an invitation.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::people::{self, Invite};
use desk::{Error, recovery};
use domain::id::PersonId;
use domain::right::{Act, Right};
use domain::{FieldErrors, Refusal};
use locale::texts;
use serde::Deserialize;
use store::{invitation, membership};

use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, HandedPage, Member as Shown, PeoplePage};
use crate::visitor::Member;

#[derive(Debug, Deserialize)]
pub(crate) struct InviteForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    right: String,
}

impl Default for InviteForm {
    /// The smallest right that does something, not the first of the list.
    fn default() -> Self {
        Self { email: String::new(), right: Right::Writer.as_str().to_owned() }
    }
}

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    shown(&app, &member, &InviteForm::default(), None, &FieldErrors::default(), StatusCode::OK).await
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
    let mut conn = app.desk.db.read().await?;
    let invited =
        if may_manage { invitation::of_organisation(&mut conn, office, app.desk.now()).await? } else { vec![] };
    drop(conn);
    members.extend(invited.iter().map(|open| Shown {
        id: "",
        name: "",
        email: open.email.as_str(),
        rights: vec![open.right],
        since: member.visitor.moment(open.ends_at),
        invited: true,
        me: false,
    }));
    let layout = member.layout(texts::nav_people(language), Entry::People);
    let right = Right::parse(&form.right).unwrap_or(Right::Writer).as_str();
    let (email, has_mail) = (form.email.as_str(), app.has_mail);
    answer::refused(&PeoplePage { layout, members, may_manage, has_mail, link, email, right, errors }, status)
}

pub(crate) async fn invite(State(app): State<App>, member: Member, Form(form): Form<InviteForm>) -> Answer {
    let invite = Invite { email: form.email.clone(), right: form.right.clone(), office: String::new() };
    if app.has_mail {
        return invite_by_mail(&app, &member, &form, &invite).await;
    }
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

async fn invite_by_mail(app: &App, member: &Member, form: &InviteForm, invite: &Invite) -> Answer {
    let language = member.visitor.language;
    match people::invite_by_mail(&app.desk, &member.actor, member.office()?, invite, language.tag()).await {
        Ok(()) => {
            let advice = texts::handed_invitation_mailed(language, form.email.trim());
            let layout = member.layout(texts::handed_invitation(language), Entry::People);
            let back = (&*address::people(language), texts::handed_back(language));
            answer::page(&HandedPage { layout, advice: &advice, link: None, back })
        }
        Err(Error::Fields(errors)) => shown(app, member, form, None, &errors, StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn recover(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let whom: PersonId = id.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))?;
    let places = membership::of_organisation(&mut app.desk.db.read().await?, office).await?;
    let name = places.iter().find(|place| place.person == whom).map(|place| place.name.clone()).unwrap_or_default();
    let (advice, link) = if app.has_mail {
        recovery::send(&app.desk, &member.actor, office, whom, language.tag()).await?;
        (texts::handed_recovery_mailed(language, &name), None)
    } else {
        let token = recovery::make(&app.desk, &member.actor, office, whom).await?;
        let link = format!("{}{}", app.origin, address::recovery(language, &token));
        (texts::handed_recovery_link(language, &name), Some(link))
    };
    let title = texts::handed_recovery(language, &name);
    let layout = member.layout(&title, Entry::People);
    let back = (&*address::people(language), texts::handed_back(language));
    answer::page(&HandedPage { layout, advice: &advice, link: link.as_deref(), back })
}
