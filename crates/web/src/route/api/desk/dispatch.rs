//! Mail of releases for programs: whom it would reach and who is left out, what became of it, ordering it, sending again.

use ::desk::dispatch::{self, Counted};
use ::desk::release;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use domain::Refusal;
use domain::dispatch::{Audience, Kind, LeftOut, State as Letters};
use domain::field::{FieldError, FieldErrors};
use domain::id::{OutletId, ReleaseId};
use serde::{Deserialize, Serialize};
use store::delivery::Failed;
use store::recipient::{Recipient, Sought};
use utoipa::ToSchema;

use super::super::given::Given;
use super::super::shape::Moment;
use super::release_id;
use crate::answer::{Answer, Trouble};
use crate::app::App;
use crate::visitor::Member;

/// Who gets a release by mail. Only outlets whose accreditation is in force when it is sent.
#[derive(Debug, Clone, Copy, Default, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MailTo {
    /// All accredited outlets.
    Accredited,
    /// Those among them that were chosen for the release.
    Chosen,
    /// Nobody.
    #[default]
    Nobody,
}

impl MailTo {
    /// The audience, where mail leaves from here.
    pub(super) fn audience(self, app: &App) -> Result<Option<Audience>, Trouble> {
        let audience = match self {
            Self::Accredited => Audience::Accredited,
            Self::Chosen => Audience::Chosen,
            Self::Nobody => return Ok(None),
        };
        if app.has_mail { Ok(Some(audience)) } else { Err(Trouble::Refused(Refusal::NoMail)) }
    }
}

/// Why an outlet gets nothing.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum WhyNot {
    NotAccredited,
    AccreditationEnded,
    NoAddress,
    Stopped,
}

/// An outlet of the directory.
#[derive(Debug, Serialize, ToSchema)]
struct MailedOutlet {
    id: String,
    name: String,
    /// Addresses that get mail.
    addresses: usize,
    /// Addresses that stopped it.
    stopped: usize,
    chosen: bool,
    /// None where it gets mail.
    left_out: Option<WhyNot>,
}

impl MailedOutlet {
    fn new(known: &Recipient) -> Self {
        let why = |why| match why {
            LeftOut::NotAccredited => WhyNot::NotAccredited,
            LeftOut::Ended => WhyNot::AccreditationEnded,
            LeftOut::NoAddress => WhyNot::NoAddress,
            LeftOut::Stopped => WhyNot::Stopped,
        };
        Self {
            id: known.outlet.to_string(),
            name: known.name.clone(),
            addresses: known.reach.addresses,
            stopped: known.reach.stopped,
            chosen: known.chosen,
            left_out: known.reach.left_out().map(why),
        }
    }
}

/// What is told.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Told {
    Release,
    Correction,
    Withdrawal,
}

/// Something that went out or waits, with its letters in each state.
#[derive(Debug, Serialize, ToSchema)]
struct Sending {
    told: Told,
    /// From when on it goes: the end of the embargo.
    due_at: Moment,
    /// Name of the person.
    ordered_by: String,
    ordered_at: Moment,
    /// The mail server has taken them.
    sent: usize,
    waiting: usize,
    failed: usize,
    /// Stopped, erased or withdrawn before their turn.
    dropped: usize,
}

impl Sending {
    fn new(known: &Counted) -> Self {
        Self {
            told: match known.dispatch.kind {
                Kind::Release => Told::Release,
                Kind::Correction => Told::Correction,
                Kind::Withdrawal => Told::Withdrawal,
            },
            due_at: Moment(known.dispatch.due_at),
            ordered_by: known.dispatch.by.clone(),
            ordered_at: Moment(known.dispatch.made_at),
            sent: known.of(Letters::Sent),
            waiting: known.of(Letters::Waiting),
            failed: known.of(Letters::Failed),
            dropped: known.of(Letters::Dropped),
        }
    }
}

/// A letter that failed.
#[derive(Debug, Serialize, ToSchema)]
struct FailedLetter {
    id: String,
    /// Its outlet's name; none where it was removed.
    outlet: Option<String>,
    /// None for who does not keep the directory.
    email: Option<String>,
    /// What the mail server said.
    reason: String,
    at: Moment,
}

impl FailedLetter {
    fn new(known: Failed) -> Self {
        let Failed { letter, outlet, email, reason, at } = known;
        Self { id: letter.to_string(), outlet, email, reason, at: Moment(at) }
    }
}

/// Mail of a release.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Mailing {
    /// Whether mail leaves from here at all.
    has_mail: bool,
    /// The moment that `outlets` is worked out for: now, or the end of the embargo.
    at: Moment,
    /// The whole directory, by name.
    outlets: Vec<MailedOutlet>,
    /// Oldest first.
    sendings: Vec<Sending>,
    /// The first fifty letters that failed.
    failed: Vec<FailedLetter>,
}

async fn shown(app: &App, member: &Member, id: ReleaseId, status: StatusCode) -> Answer {
    let release = release::find(&app.desk, &member.actor, id).await?;
    let known = dispatch::read(&app.desk, &member.actor, &release).await?;
    let outlets = dispatch::outlets(&app.desk, &member.actor, &release, Sought::default()).await?;
    let mailing = Mailing {
        has_mail: app.has_mail,
        at: Moment(outlets.at),
        outlets: outlets.recipients.iter().map(MailedOutlet::new).collect(),
        sendings: known.dispatches.iter().map(Sending::new).collect(),
        failed: known.failed.into_iter().map(FailedLetter::new).collect(),
    };
    Ok((status, Json(mailing)).into_response())
}

#[utoipa::path(get, path = "/api/desk/releases/{id}/mail", operation_id = "read_mail", tag = "desk",
    params(("id" = String, Path)),
    responses((status = 200, description = "Whom it would reach, and what became of it", body = Mailing)))]
/// Mail of a release
pub(crate) async fn read(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, release_id(&id)?, StatusCode::OK).await
}

/// An order.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Order {
    /// `nobody` takes back what waits for the end of an embargo.
    to: MailTo,
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/mail", operation_id = "order_mail", tag = "desk",
    params(("id" = String, Path)), request_body = Order,
    responses((status = 201, description = "It goes out once everybody can read the release; nobody gets it twice", body = Mailing)))]
/// Mail a published release
pub(crate) async fn order(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(order): Given<Order>,
) -> Answer {
    let id = release_id(&id)?;
    dispatch::order(&app.desk, &member.actor, id, order.to.audience(&app)?).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}

/// Outlets for a release.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Choice {
    /// Their ids; they take the place of those that were chosen before.
    outlets: Vec<String>,
}

#[utoipa::path(put, path = "/api/desk/releases/{id}/mail/outlets", operation_id = "choose_outlets", tag = "desk",
    params(("id" = String, Path)), request_body = Choice,
    responses((status = 200, description = "They get the release where `chosen` is ordered", body = Mailing)))]
/// Choose outlets for a release
pub(crate) async fn choose(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(choice): Given<Choice>,
) -> Answer {
    let id = release_id(&id)?;
    let release = release::find(&app.desk, &member.actor, id).await?;
    let known = dispatch::outlets(&app.desk, &member.actor, &release, Sought::default()).await?;
    let all: Vec<OutletId> = known.recipients.iter().map(|known| known.outlet).collect();
    let none = || FieldErrors::one("outlets", FieldError::NotAChoice);
    let chosen = choice.outlets.iter().map(|id| id.parse().ok().filter(|id| all.contains(id)).ok_or_else(none));
    let chosen = chosen.collect::<Result<Vec<OutletId>, FieldErrors>>()?;
    dispatch::choose(&app.desk, &member.actor, id, &all, &chosen).await?;
    shown(&app, &member, id, StatusCode::OK).await
}

/// Letters to send again.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Again {
    /// One that failed; without it all of them.
    letter: Option<String>,
}

#[utoipa::path(post, path = "/api/desk/releases/{id}/mail/retry", operation_id = "retry_mail", tag = "desk",
    params(("id" = String, Path)), request_body = Again,
    responses((status = 201, description = "They wait for their turn again", body = Mailing)))]
/// Send again what failed
pub(crate) async fn again(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Given(again): Given<Again>,
) -> Answer {
    let id = release_id(&id)?;
    let letter =
        again.letter.map(|letter| letter.parse().map_err(|_| FieldErrors::one("letter", FieldError::NotAChoice)));
    dispatch::try_again(&app.desk, &member.actor, id, letter.transpose()?).await?;
    shown(&app, &member, id, StatusCode::CREATED).await
}
