//! The demo's partners: a press company puts two outlets forward. One is checked and stands on a signed list, the other waits.

use ::media::scene;
use desk::partner::{self, Choice, Given};
use desk::people::{self, Acceptance, Invite, Way};
use desk::{Actor, Desk, Error, register};
use domain::id::{ApplicationId, OrganisationId, PartnerId};
use domain::organisation::Kind;
use domain::partner::{CredentialKind, PartnerDetails, Standing};

use super::{PASSWORD, content, signed_in};

/// Plays the company's and the office's part.
pub(super) async fn fill(desk: &Desk, officer: &Actor, office: OrganisationId) -> Result<(), Error> {
    let (name, email, right, company) = content::GUEST;
    let known = register::page(desk, officer, (Some(Kind::PressCompany), company), None).await?;
    let Some(company) = known.organisations.first().map(|known| known.organisation.id) else { return Ok(()) };
    let invite = Invite { email: email.to_owned(), right: right.to_owned(), office: String::new() };
    let token = people::invite_by(desk, officer, company, &invite, Way::Hand).await?.unwrap_or_default();
    people::accept(desk, &token, &Acceptance { name: name.to_owned(), password: PASSWORD.to_owned() }).await?;
    let editor = signed_in(desk, email).await?;
    for (outlet, site, documents, is_checked) in content::PARTNERS {
        let details = PartnerDetails::parse([outlet, site, "cyber"])?;
        let id = partner::add(desk, &editor, company, &details).await?;
        for (number, document) in (40..).zip(documents.iter().copied().flatten()) {
            give(desk, &editor, id, (number, document)).await?;
        }
        partner::apply(desk, &editor, id, &office.to_string()).await?;
        if is_checked {
            check(desk, officer, office, id).await?;
        }
    }
    Ok(())
}

/// A document with its number, its last day and what it shows.
async fn give(
    desk: &Desk,
    editor: &Actor,
    id: PartnerId,
    (number, document): (u32, &content::Document),
) -> Result<(), Error> {
    let (kind, details, claims) = document;
    let Some(kind) = CredentialKind::parse(kind) else { return Ok(()) };
    let claims = claims.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let details = details.map(str::to_owned);
    partner::give(desk, editor, id, Given { kind, details, claims, content: Ok(scene(number)) }).await
}

/// The office confirms every claim and signs the list.
async fn check(desk: &Desk, officer: &Actor, office: OrganisationId, id: PartnerId) -> Result<(), Error> {
    let seen = partner::see(desk, officer, id).await?;
    for claim in seen.claims.iter().filter(|claim| claim.standing == Standing::Open) {
        partner::settle(desk, officer, claim.id, (Standing::Confirmed, "")).await?;
    }
    let judged = partner::see(desk, officer, id).await?.judged;
    let shown = judged.as_ref().map(|judged| partner::seen(judged, &judged.verdict())).unwrap_or_default();
    let choice = |application: ApplicationId| Choice { application, admitted: true, seen: shown.clone() };
    let chosen: Vec<_> = seen.applications.iter().map(|application| choice(application.id)).collect();
    let day = content::signed(desk.now());
    partner::determine(desk, officer, office, (content::DECISION, &day), &chosen).await.map(drop)
}
