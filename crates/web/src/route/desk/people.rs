//! The people of the office, and an invitation.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::people::{self, Invite, Way};
use desk::{Error, recovery};
use domain::id::PersonId;
use domain::right::{Act, Right};
use domain::{FieldErrors, Refusal};
use jiff::ToSpan;
use locale::{Language, texts};
use serde::Deserialize;
use store::membership::Membership;
use store::{invitation, membership};

use super::known;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{Entry, Former, HandedPage, Held, Member as Shown, PeoplePage};
use crate::visitor::Member;

#[derive(Debug, Deserialize)]
#[serde(default)]
pub(crate) struct InviteForm {
    email: String,
    right: String,
    office: String,
}

impl Default for InviteForm {
    /// The smallest right that does something, not the first of the list.
    fn default() -> Self {
        Self { email: String::new(), right: Right::Writer.as_str().to_owned(), office: String::new() }
    }
}

/// Places that ended and are shown.
const FORMER: i64 = 100;

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    shown(&app, &member, &InviteForm::default(), (&FieldErrors::default(), None), StatusCode::OK).await
}

async fn shown(
    app: &App,
    member: &Member,
    form: &InviteForm,
    (errors, term): (&FieldErrors, Option<(&TermForm, &str, &FieldErrors)>),
    status: StatusCode,
) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let may_manage = member.actor.may(Act::ManagePeople, office);
    let mut conn = app.desk.db.read().await?;
    let now = app.desk.now();
    let places = membership::of_organisation(&mut conn, office, now).await?;
    let invited = if may_manage { invitation::of_organisation(&mut conn, office, now).await? } else { vec![] };
    let ended = if may_manage { membership::ended(&mut conn, office, now, FORMER).await? } else { vec![] };
    drop(conn);
    let ids: Vec<String> = places.iter().map(|place| place.person.to_string()).collect();
    let mut members = people_of(member, &places, &ids);
    if let Some((typed, which, _)) = term {
        let mut held = members.iter_mut().flat_map(|shown| &mut shown.rights);
        if let Some(held) = held.find(|held| held.membership == which) {
            held.last_day.clone_from(&typed.until);
        }
    }
    members.extend(invited.iter().map(|open| Shown {
        id: "",
        name: "",
        email: open.email.as_str(),
        office: &open.office,
        rights: vec![Held { right: open.right, membership: String::new(), until: None, last_day: String::new() }],
        since: member.visitor.moment(open.ends_at),
        invited: true,
        me: false,
    }));
    let layout = member.layout(texts::nav_people(language), Entry::People);
    let right = Right::parse(&form.right).unwrap_or(Right::Writer).as_str();
    let (email, office, has_mail) = (form.email.as_str(), form.office.as_str(), app.has_mail);
    let former = ended.iter().map(|known| Former {
        name: &known.name,
        office: &known.office,
        right: known.right,
        from: member.visitor.moment(known.began_at),
        // The last day that is whole.
        until: member.visitor.moment(known.ended_at.checked_sub(1.millisecond()).unwrap_or(known.ended_at)),
    });
    let former = former.collect();
    let term = term.map(|(_, which, errors)| (which, errors));
    let page = PeoplePage { layout, members, former, may_manage, has_mail, email, office, right, errors, term };
    answer::refused(&page, status)
}

/// Each person once, with all their rights: who has several has a membership for each. Nobody takes the last administrator's
/// right, nor their own.
fn people_of<'a>(member: &Member, places: &'a [Membership], ids: &'a [String]) -> Vec<Shown<'a>> {
    let mut people: Vec<Shown<'_>> = Vec::new();
    for (place, id) in places.iter().zip(ids) {
        let me = place.person == member.actor.person.id;
        let stays = place.right == Right::Administrator && (me || !people::stays_administered(places, place.id));
        let membership = if stays { String::new() } else { place.id.to_string() };
        // The last day that is whole.
        let last = place.until.and_then(|until| until.checked_sub(1.second()).ok());
        let last_day = last.map(|last| member.visitor.site.zone.clock(last).date().to_string()).unwrap_or_default();
        let until = last.map(|last| member.visitor.moment(last));
        let held = Held { right: place.right, membership, until, last_day };
        match people.iter_mut().find(|shown| shown.id == id) {
            Some(shown) => shown.rights.push(held),
            None => people.push(Shown {
                id,
                name: &place.name,
                email: &place.email,
                office: &place.office,
                rights: vec![held],
                since: member.visitor.moment(place.began_at),
                invited: false,
                me,
            }),
        }
    }
    people
}

pub(crate) async fn invite(State(app): State<App>, member: Member, Form(form): Form<InviteForm>) -> Answer {
    let language = member.visitor.language;
    let InviteForm { email, right, office } = &form;
    let invite = Invite { email: email.clone(), right: right.clone(), office: office.clone() };
    match people::invite_by(&app.desk, &member.actor, member.office()?, &invite, way(&app, language)).await {
        Ok(token) => {
            let link = token.map(|token| format!("{}{}", app.origin, address::invitation(language, &token)));
            let back = (&*address::people(language), texts::handed_back(language));
            invited(&member, Entry::People, (form.email.trim(), link), back)
        }
        Err(Error::Fields(errors)) => {
            shown(&app, &member, &form, (&errors, None), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}

/// How invitations leave: by mail where it is set up.
pub(in crate::route) fn way(app: &App, language: Language) -> Way<'static> {
    if app.has_mail { Way::Mail(language.tag()) } else { Way::Hand }
}

/// What is told after somebody was invited: the link, or that it is mailed.
pub(super) fn invited(
    member: &Member,
    entry: Entry,
    (email, link): (&str, Option<String>),
    back: (&str, &str),
) -> Answer {
    let language = member.visitor.language;
    let (title, advice) = match &link {
        Some(_) => (texts::people_link_title(language), texts::people_link_advice(language).to_owned()),
        None => (texts::handed_invitation(language), texts::handed_invitation_mailed(language, email)),
    };
    let links: Vec<_> = link.into_iter().map(|link| (email.to_owned(), link)).collect();
    answer::page(&HandedPage { layout: member.layout(title, entry), advice: &advice, links: &links, share: None, back })
}

pub(crate) async fn take(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    people::remove(&app.desk, &member.actor, member.office()?, known(&id)?).await?;
    answer::onward(&address::people(member.visitor.language))
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct TermForm {
    #[serde(default)]
    until: String,
}

pub(crate) async fn set_term(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<TermForm>,
) -> Answer {
    let office = member.office()?;
    match people::set_term(&app.desk, &member.actor, office, (known(&id)?, &form.until)).await {
        Ok(()) => answer::onward(&address::people(member.visitor.language)),
        Err(Error::Fields(errors)) => {
            let (none, tried) = (FieldErrors::default(), (&form, id.as_str(), &errors));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            shown(&app, &member, &InviteForm::default(), (&none, Some(tried)), status).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn withdraw(State(app): State<App>, member: Member, Form(form): Form<InviteForm>) -> Answer {
    people::withdraw(&app.desk, &member.actor, member.office()?, (&form.email, &form.right)).await?;
    answer::onward(&address::people(member.visitor.language))
}

pub(crate) async fn recover(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let whom: PersonId = id.parse().map_err(|_| Trouble::Refused(Refusal::NotFound))?;
    let places = membership::of_organisation(&mut app.desk.db.read().await?, office, app.desk.now()).await?;
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
    let links: Vec<_> = link.into_iter().map(|link| (title.clone(), link)).collect();
    answer::page(&HandedPage { layout, advice: &advice, links: &links, share: None, back })
}
