//! The company's side: its outlets, and the offices that they apply to.

use domain::field::{FieldError, FieldErrors};
use domain::id::{ApplicationId, OrganisationId, PartnerId};
use domain::organisation::Kind;
use domain::partner::PartnerDetails;
use domain::right::Act;
use domain::{Refusal, field};
use store::application::{self, Application};
use store::partner::{self, Partner};
use store::register::{self, Registered, Shelf};

use super::Judged;
use super::basis::{Basis, Papers};
use super::watch::{self, Ending};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// Outlets of one company.
const MOST: usize = 50;

/// Offices that are offered.
const OFFERED: i64 = 200;

/// An outlet of a company.
#[derive(Debug, Clone)]
pub struct Own {
    /// The outlet.
    pub partner: Partner,
    /// Where it applied, newest first.
    pub applications: Vec<Application>,
    /// By which it is judged.
    pub judged: Judged,
    /// The document that ends first, where that is soon.
    pub ending: Option<Ending>,
}

/// The outlets of a company.
pub async fn own(desk: &Desk, actor: &Actor, company: OrganisationId) -> Result<Vec<Own>, Error> {
    actor.must(Act::See, company)?;
    let mut conn = desk.db.read().await?;
    super::must_be_company(&mut conn, company).await?;
    let papers = Papers::of(&mut conn, company).await?;
    let mut all = Vec::new();
    for partner in partner::of_company(&mut conn, company).await? {
        let applications = application::of_partner(&mut conn, partner.id).await?;
        let basis = Basis::of(&mut conn, desk, super::judging(&applications)).await?;
        let judged = basis.judge(partner.id, &papers);
        let ending = watch::ending(papers.current(partner.id), basis.today);
        all.push(Own { partner, applications, judged, ending });
    }
    Ok(all)
}

/// Puts an outlet forward.
pub async fn add(
    desk: &Desk,
    actor: &Actor,
    company: OrganisationId,
    details: &PartnerDetails,
) -> Result<PartnerId, Error> {
    super::must_be_company(&mut desk.db.read().await?, company).await?;
    actor.must(Act::PutForward, company)?;
    super::must_be_open(&mut desk.db.read().await?, company).await?;
    let (now, id) = (desk.now(), PartnerId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        if partner::has(tx, company, &details.bare()).await? {
            return Err(FieldErrors::one("outlet", FieldError::Taken).into());
        }
        if partner::of_company(tx, company).await?.len() >= MOST {
            return Err(FieldErrors::one("outlet", FieldError::TooMany { most: MOST }).into());
        }
        partner::insert(tx, (id, company), details, now).await?;
        Ok(id)
    })
}

/// An outlet of the actor's company, to which they may give documents.
pub async fn own_one(desk: &Desk, actor: &Actor, id: PartnerId) -> Result<Partner, Error> {
    let partner = partner::by_id(&mut desk.db.read().await?, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::PutForward, partner.company)?;
    Ok(partner)
}

/// Open offices, by name.
pub async fn offices(desk: &Desk, actor: &Actor, company: OrganisationId) -> Result<Vec<Registered>, Error> {
    actor.must(Act::See, company)?;
    let mut conn = desk.db.read().await?;
    let all = register::page(&mut conn, Some(Kind::Office), "", &Shelf::default(), OFFERED).await?;
    Ok(all.into_iter().filter(|office| office.closed.is_none()).collect())
}

/// Applies to an office.
pub async fn apply(desk: &Desk, actor: &Actor, id: PartnerId, office: &str) -> Result<(), Error> {
    let (now, application) = (desk.now(), ApplicationId::new(desk.now(), desk.chance()));
    transaction!(desk, tx => {
        let partner = partner::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::PutForward, partner.company)?;
        let wrong = || FieldErrors::one("office", field::FieldError::NotAChoice);
        let office: OrganisationId = office.parse().map_err(|_| wrong())?;
        let known = register::by_id(tx, office).await?.ok_or_else(wrong)?;
        if known.organisation.kind != Kind::Office || known.closed.is_some() {
            return Err(wrong().into());
        }
        super::must_be_open(tx, partner.company).await?;
        if application::is_open(tx, id, office).await? {
            return Err(FieldErrors::one("office", FieldError::Taken).into());
        }
        Ok(application::insert(tx, (application, id, office), (actor.person.id, now)).await?)
    })
}

/// Takes an application back.
pub async fn take_application_back(desk: &Desk, actor: &Actor, id: ApplicationId) -> Result<PartnerId, Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let known = application::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        let partner = partner::by_id(tx, known.partner).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::PutForward, partner.company)?;
        if !application::end(tx, id, now).await? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        Ok(partner.id)
    })
}
