//! Meetings of a consultation: held, called off, who came, what was said, and the file for a calendar.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::IntoResponse as _;
use desk::consultation::{self, Held};
use domain::Refusal;
use domain::id::{ConsultationId, MeetingId};
use serde::Deserialize;

use super::office::done;
use crate::address;
use crate::answer::{Answer, File, Trouble};
use crate::app::App;
use crate::calendar_file;
use crate::route::desk::known;
use crate::visitor::Member;

/// What is typed of a meeting, or of what was said in it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Said {
    title: String,
    place: String,
    starts: String,
    minutes: String,
    reason: String,
    organisation: String,
    speaker: String,
    clause: String,
    stance: String,
    text: String,
    wanted: String,
}

/// A new meeting.
pub(in crate::route) async fn hold(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(said): Form<Said>,
) -> Answer {
    let id = known(&id)?;
    let Said { title, place, starts, minutes, .. } = &said;
    let held = consultation::hold(&app.desk, &member.actor, id, Held { title, place, starts, minutes }).await;
    let typed = vec![said.title, said.place, said.starts, said.minutes];
    done((&app, &member), id, held.map(drop), ("meeting", typed)).await
}

/// The consultation and the meeting of an address.
fn which((id, meeting): &(String, String)) -> Result<(ConsultationId, MeetingId), Trouble> {
    Ok((known(id)?, known(meeting)?))
}

/// Calls one off.
pub(in crate::route) async fn call_off(
    State(app): State<App>,
    member: Member,
    Path(of): Path<(String, String)>,
    Form(said): Form<Said>,
) -> Answer {
    let (id, meeting) = which(&of)?;
    let off = consultation::call_off(&app.desk, &member.actor, meeting, &said.reason).await;
    done((&app, &member), id, off.map(drop), (&format!("off-{meeting}"), vec![said.reason])).await
}

/// Who came.
pub(in crate::route) async fn attend(
    State(app): State<App>,
    member: Member,
    Path(of): Path<(String, String)>,
    Form(came): Form<Vec<(String, String)>>,
) -> Answer {
    let (id, meeting) = which(&of)?;
    let came: Vec<_> = came
        .iter()
        .map(|(organisation, people)| Ok((known(organisation)?, people.as_str())))
        .collect::<Result<_, Trouble>>()?;
    let attended = consultation::attend(&app.desk, &member.actor, meeting, &came).await;
    let typed = came.iter().map(|(_, people)| (*people).to_owned()).collect();
    done((&app, &member), id, attended.map(drop), (&format!("people-{meeting}"), typed)).await
}

/// Which line.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Line {
    which: String,
}

/// Strikes a line of minutes that nobody confirmed.
pub(in crate::route) async fn strike(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(line): Form<Line>,
) -> Answer {
    let id = known(&id)?;
    let struck = consultation::strike(&app.desk, &member.actor, known(&line.which)?).await;
    done((&app, &member), id, struck.map(drop), ("", Vec::new())).await
}

/// What was said.
pub(in crate::route) async fn note(
    State(app): State<App>,
    member: Member,
    Path(of): Path<(String, String)>,
    Form(said): Form<Said>,
) -> Answer {
    let (id, meeting) = which(&of)?;
    let under = (meeting, said.organisation.parse().ok(), said.speaker.as_str());
    let point = ([said.clause.as_str(), &said.stance, &said.text, &said.wanted], app.has_mail);
    let noted = consultation::note(&app.desk, &member.actor, under, point).await;
    let typed = vec![said.organisation, said.speaker, said.clause, said.stance, said.text, said.wanted];
    done((&app, &member), id, noted.map(drop), (&meeting.to_string(), typed)).await
}

/// A meeting for a calendar, for its office and for whom it asks.
pub(in crate::route) async fn calendar(
    State(app): State<App>,
    member: Member,
    Path((id, name)): Path<(String, String)>,
) -> Answer {
    let id: ConsultationId = known(&id)?;
    let meeting: MeetingId = known(name.strip_suffix(".ics").unwrap_or_default())?;
    let own = member.office()?;
    let seen = match consultation::see(&app.desk, &member.actor, id).await {
        Err(desk::Error::Refusal(Refusal::NotFound)) => {
            consultation::see_as_partner(&app.desk, &member.actor, (id, own)).await?.seen
        }
        seen => seen?,
    };
    let meeting = seen.meetings.iter().find(|known| known.id == meeting);
    let meeting = meeting.ok_or(Trouble::Refused(Refusal::NotFound))?;
    let address = format!("{}{}", app.origin, address::consultation(member.visitor.language, &id.to_string()));
    let content = calendar_file::event(meeting, &address, app.desk.now()).into_bytes();
    let saved_as = Some("rapat.ics".to_owned());
    Ok(File { kind: "text/calendar; charset=utf-8", saved_as, content }.into_response())
}
