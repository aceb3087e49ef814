//! Mail of a release for its office: shown on the release's page, ordered, taken back, sent again.

use std::time::Duration;

use axum::Form;
use axum::extract::{Path, State};
use desk::Error;
use desk::dispatch::{self, Counted, Mailing};
use desk::release::Seen;
use domain::Refusal;
use domain::dispatch::{Audience, Kind, LeftOut, State as Letters};
use domain::field::{FieldError, FieldErrors};
use domain::release::State as Standing;
use domain::right::Act;
use locale::{Language, texts};
use serde::Deserialize;

use super::{known, release_id};
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{self, FailedLetter, Sending, Shape};
use crate::visitor::Member;

/// Mail that begins so long after its moment is on time.
const PUNCTUAL: Duration = Duration::from_mins(1);

/// To whom, as a form says it; nothing said is nobody.
pub(super) fn audience(app: &App, word: &str) -> Result<Option<Audience>, Error> {
    if matches!(word, "" | "none") {
        return Ok(None);
    }
    let audience = Audience::parse(word).ok_or_else(|| FieldErrors::one("to", FieldError::NotAChoice))?;
    if app.has_mail { Ok(Some(audience)) } else { Err(Refusal::NoMail.into()) }
}

/// What the release's page shows of it; nothing of a draft. `picked` is what was marked in a form that was refused.
pub(super) async fn all<'a>(
    app: &App,
    member: &Member,
    seen: &Seen,
    picked: &'a str,
) -> Result<Option<page::Mailing<'a>>, Trouble> {
    let (release, language) = (&seen.release, member.visitor.language);
    if release.state == Standing::Draft {
        return Ok(None);
    }
    let mailing = dispatch::read(&app.desk, &member.actor, release).await?;
    let [accredited, chosen] = [Audience::Accredited, Audience::Chosen].map(|audience| mailing.reached(audience));
    let published = release.state == Standing::Published;
    let likely = match (accredited.1, chosen.1) {
        (_, 1..) => Audience::Chosen.as_str(),
        (0, 0) if !published => "none",
        _ => Audience::Accredited.as_str(),
    };
    let failed = mailing.failed.iter().map(|letter| FailedLetter {
        id: letter.letter.to_string(),
        outlet: letter.outlet.clone().unwrap_or_else(|| texts::dispatch_erased(language).to_owned()),
        email: letter.email.clone().unwrap_or_else(|| texts::dispatch_hidden(language).to_owned()),
        reason: letter.reason.clone(),
        at: member.visitor.moment(letter.at),
    });
    Ok(Some(page::Mailing {
        has_mail: app.has_mail,
        may_order: member.actor.may(Act::IssueRelease, release.organisation),
        published,
        accredited,
        chosen,
        left_out: left_out(language, &mailing),
        picked: if picked.is_empty() { likely } else { picked },
        sendings: mailing.dispatches.iter().map(|known| sending(app, member, known)).collect(),
        told: mailing.told(),
        failed: failed.collect(),
        more: if mailing.more { texts::dispatch_more_failed(language, mailing.failed.len()) } else { String::new() },
    }))
}

/// How many can be told of a correction.
pub(super) async fn told(app: &App, member: &Member, seen: &Seen) -> Result<usize, Trouble> {
    if !app.has_mail || seen.release.state != Standing::Published {
        return Ok(0);
    }
    Ok(dispatch::told(&app.desk, &member.actor, &seen.release).await?)
}

/// Who is left out, and why.
fn left_out(language: Language, mailing: &Mailing) -> String {
    let count = |of| -> usize {
        mailing.tallies.iter().filter(|known| known.left_out == Some(of)).map(|known| known.outlets).sum()
    };
    let stopped: usize = mailing.tallies.iter().map(|known| known.stopped).sum();
    let (none, ended, never) = (count(LeftOut::NoAddress), count(LeftOut::Ended), count(LeftOut::NotAccredited));
    let told = [
        (none > 0).then(|| texts::left_no_address(language, none)),
        (stopped > 0).then(|| texts::left_stopped(language, stopped)),
        (ended > 0).then(|| texts::left_ended(language, ended)),
        (never > 0).then(|| texts::left_not_accredited(language, never)),
    ];
    told.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn sending(app: &App, member: &Member, known: &Counted) -> Sending {
    let (language, dispatch) = (member.visitor.language, &known.dispatch);
    let ahead = known.waits() && dispatch.due_at > app.desk.now();
    let count = |state, shape, told: fn(Language, usize) -> String| {
        let count = known.of(state);
        (count > 0).then(|| (shape, told(language, count)))
    };
    let mut lines: Vec<(Shape, String)> = [
        count(Letters::Sent, Shape::Met, texts::dispatch_sent),
        count(Letters::Waiting, Shape::Unknown, texts::dispatch_waiting),
        count(Letters::Failed, Shape::NotMet, texts::dispatch_failed),
        count(Letters::Dropped, Shape::Look, texts::dispatch_dropped),
    ]
    .into_iter()
    .flatten()
    .collect();
    if ahead {
        let moment = member.visitor.moment(dispatch.due_at).brief(language);
        lines.push((Shape::Unknown, texts::dispatch_waits(language, &moment)));
    } else if known.waits() {
        lines.push((Shape::Unknown, texts::dispatch_begins(language).to_owned()));
    } else if lines.is_empty() {
        lines.push((Shape::Unknown, texts::dispatch_nobody(language).to_owned()));
    }
    // What was ordered after its moment is late only from then on.
    let due = dispatch.due_at.max(dispatch.made_at);
    let late = dispatch.began_at.and_then(|began| Duration::try_from(due.duration_until(began)).ok());
    if let Some(late) = late.filter(|late| *late > PUNCTUAL) {
        let minutes = usize::try_from(late.as_secs() / 60).unwrap_or(usize::MAX);
        lines.push((Shape::Look, texts::dispatch_late(language, minutes)));
    }
    let title = match dispatch.kind {
        Kind::Release => texts::dispatch_release(language),
        Kind::Correction => texts::dispatch_correction(language),
        Kind::Withdrawal => texts::dispatch_withdrawal(language),
    };
    let made = member.visitor.moment(dispatch.made_at).brief(language);
    Sending { title, by: texts::dispatch_by(language, &made, &dispatch.by), lines, may_cancel: ahead }
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct OrderForm {
    #[serde(default)]
    to: String,
}

pub(crate) async fn order(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<OrderForm>,
) -> Answer {
    // Only the word takes back what waits, not a form in which nothing is marked.
    if form.to.is_empty() {
        return Err(Error::from(FieldErrors::one("to", FieldError::NotAChoice)).into());
    }
    let to = audience(&app, &form.to)?;
    dispatch::order(&app.desk, &member.actor, release_id(&id)?, to).await?;
    back(&member, &id)
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct AgainForm {
    /// A letter; empty for all that failed.
    #[serde(default)]
    which: String,
}

pub(crate) async fn again(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<AgainForm>,
) -> Answer {
    let which = if form.which.is_empty() { None } else { Some(known(&form.which)?) };
    dispatch::try_again(&app.desk, &member.actor, release_id(&id)?, which).await?;
    back(&member, &id)
}

/// Back to the mail on the release's page.
fn back(member: &Member, id: &str) -> Answer {
    answer::onward(&format!("{}#mailing", address::desk_release(member.visitor.language, id)))
}
