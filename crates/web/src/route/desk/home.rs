//! The desk's first page: what waits for this person.

use axum::extract::State;
use desk::release;
use domain::release::State as Standing;
use domain::release::Step;
use domain::right::Act;
use locale::{Language, desk as words, texts};
use store::release::Release;

use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{DeskHomePage, Entry, Event, Need, Shape};
use crate::visitor::Member;

/// What of a release waits for the person: a check, or a text that came back.
fn need<'a>(member: &Member, release: &'a Release, address: &'a str) -> Option<Need<'a>> {
    let language = member.visitor.language;
    let steps = release::steps(&member.actor, release);
    let (why, action) = if steps.contains(&Step::Publish) {
        (texts::next_submitted(language), texts::desk_check(language))
    } else if release.returned_reason.is_some() && release.created_by == member.actor.person.id {
        (texts::event_returned(language), words::step(language, Step::Edit))
    } else if release.state == Standing::Draft && release.edited_by == member.actor.person.id {
        (texts::next_draft(language), words::step(language, Step::Edit))
    } else {
        return None;
    };
    let shape = Shape::of_release(release.state, false);
    Some(Need {
        shape,
        title: &release.text.headline,
        why,
        since: member.visitor.moment(release.edited_at),
        address,
        action,
    })
}

/// Where the work goes on: a draft in the editor, unless there is a reason to read first why it came back.
fn door(language: Language, release: &Release) -> String {
    let id = release.id.to_string();
    if release.state == Standing::Draft && release.returned_reason.is_none() {
        address::desk_act(language, &id, address::Act::Text)
    } else {
        address::desk_release(language, &id)
    }
}

pub(crate) async fn page(State(app): State<App>, member: Member) -> Answer {
    let language = member.visitor.language;
    let office = member.office.as_ref().map(|(id, _)| *id);
    let releases = match office {
        Some(office) => release::list(&app.desk, &member.actor, office, None).await?,
        None => Vec::new(),
    };
    let addresses: Vec<String> =
        releases.iter().map(|known| address::desk_release(language, &known.id.to_string())).collect();
    let doors: Vec<String> = releases.iter().map(|known| door(language, known)).collect();
    let needs = releases.iter().zip(&doors).filter_map(|(known, address)| need(&member, known, address)).collect();
    let (now, zone) = (app.desk.now(), member.visitor.site.zone);
    let today =
        |known: &&Release| known.public_from.is_some_and(|from| zone.clock(from).date() == zone.clock(now).date());
    let today: Vec<Event<'_>> = releases
        .iter()
        .zip(&addresses)
        .filter(|(known, _)| today(known))
        .filter_map(|(known, address)| {
            let at = member.visitor.moment(known.public_from?);
            let shape = Shape::of_release(known.state, known.public_from > Some(now));
            let about = Some((known.text.headline.as_str(), address.as_str()));
            Some(Event { at, person: "", what: words::state(language, known.state), about, reason: "", shape })
        })
        .collect();
    let may_write = office.is_some_and(|office| member.actor.may(Act::WriteRelease, office));
    let layout = member.layout(texts::nav_desk(language), Entry::Desk);
    answer::page(&DeskHomePage { layout, now: member.visitor.moment(now), needs, today, week: None, may_write })
}
