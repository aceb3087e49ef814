//! The first start: a one-time link names the region, the office and the first administrator.

use domain::field::{FieldError, FieldErrors};
use domain::id::{EventId, MembershipId, OrganisationId, PersonId};
use domain::organisation::{Kind, OrganisationName};
use domain::person::{Email, Password, PersonName};
use domain::record::PublicAct;
use domain::right::Right;
use domain::slug::Slug;
use domain::zone::Zone;
use domain::{Refusal, text};
use store::event::{self, EventKind};
use store::{Conn, membership, organisation, person, setting};

use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Desk, Error, password, register, secret};

const KEY: &str = "setup_key";
const REGION: &str = "region";
const ZONE: &str = "zone";

/// What the wizard asks, as typed.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// Name of the region: `Provinsi Borneo Timur`.
    pub region: String,
    /// Name of its time zone: `WITA`.
    pub zone: String,
    /// Full name of the office.
    pub office: String,
    /// The first administrator.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: String,
}

/// The key of the set-up link, made anew at each start until the set-up is done; then none.
pub async fn key(desk: &Desk) -> Result<Option<String>, Error> {
    let token = secret::token(&*desk.random);
    transaction!(desk, tx => {
        if setting::value(tx, REGION).await?.is_some() {
            return Ok(None);
        }
        setting::set(tx, KEY, &secret::hash(&token)).await?;
        Ok(Some(token.clone()))
    })
}

/// What the desk is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The region's name.
    pub region: String,
    /// Its clock.
    pub zone: Zone,
    /// The office that keeps the register of organisations.
    pub keeper: Option<OrganisationId>,
}

/// The site, once it is set up.
pub async fn site(desk: &Desk) -> Result<Option<Site>, Error> {
    let mut conn = desk.db.read().await?;
    let Some(region) = setting::value(&mut conn, REGION).await? else { return Ok(None) };
    Ok(Some(Site { region, zone: zone(&mut conn).await?, keeper: register::keeper(&mut conn).await? }))
}

/// The site's clock.
pub(crate) async fn zone(conn: &mut Conn) -> Result<Zone, Error> {
    let zone = setting::value(conn, ZONE).await?.and_then(|zone| Zone::parse(&zone));
    Ok(zone.unwrap_or(Zone::Wita))
}

/// True while the link's key opens the wizard.
pub async fn is_open(desk: &Desk, key: &str) -> Result<bool, Error> {
    let stored = setting::value(&mut desk.db.read().await?, KEY).await?;
    Ok(stored.is_some_and(|stored| stored == secret::hash(key)))
}

/// Does the set-up: region, office, first administrator, who may also issue releases.
pub async fn finish(desk: &Desk, key: &str, setup: &Setup) -> Result<OrganisationId, Error> {
    let mut errors = FieldErrors::default();
    let region = errors.take("region", text::line(&setup.region, 3, 120));
    let zone = errors.take("zone", Zone::parse(&setup.zone).ok_or(FieldError::NotAChoice));
    let office = errors.take("office", OrganisationName::parse(&setup.office));
    let name = errors.take("name", PersonName::parse(&setup.name));
    let email = errors.take("email", Email::parse(&setup.email));
    let chosen = email.as_ref().and_then(|email| errors.take("password", Password::choose(&setup.password, email)));
    let (Some(region), Some(zone), Some(office), Some(name), Some(email), Some(chosen)) =
        (region, zone, office, name, email, chosen)
    else {
        return Err(errors.into());
    };
    let hash = password::hash(chosen, &*desk.random).await.ok_or(Refusal::NotAllowed)?;
    let (now, key) = (desk.now(), secret::hash(key));
    let ids = (PersonId::new(now, desk.chance()), OrganisationId::new(now, desk.chance()));
    let rights =
        [Right::Administrator, Right::PressOfficer].map(|right| (right, MembershipId::new(now, desk.chance())));
    let events = [(); 3].map(|()| EventId::new(now, desk.chance()));
    transaction!(desk, tx => {
        if setting::value(tx, KEY).await?.as_ref() != Some(&key) {
            return Err(Refusal::Link.into());
        }
        setting::remove(tx, KEY).await?;
        setting::set(tx, REGION, &region).await?;
        setting::set(tx, ZONE, zone.name()).await?;
        person::insert(tx, ids.0, (&name, &email), "id", now).await?;
        person::set_password(tx, ids.0, &hash).await?;
        let slug = Slug::from_title(office.as_str());
        organisation::insert(tx, (ids.1, Kind::Office), (&office, &office), &slug, now).await?;
        setting::set(tx, register::KEEPER, &ids.1.to_string()).await?;
        let (act, subject, about) = (PublicAct::SiteSetUp, format!("organisation/{}", ids.1), ids.1.to_string());
        append(tx, desk, &Deed { act, subject, about, organisation: Some(ids.1), at: now }).await?;
        let [chosen, given @ ..] = events;
        event::insert(tx, chosen, (ids.0, None), (EventKind::PasswordChosen, ""), now).await?;
        for ((right, id), event) in rights.into_iter().zip(given) {
            membership::insert(tx, id, ids, (right, ""), now).await?;
            event::insert(tx, event, (ids.0, None), (EventKind::RightGiven, right.as_str()), now).await?;
            append(tx, desk, &Deed::of_right(PublicAct::RightGiven, id, event, ids.1, now)).await?;
        }
        Ok(ids.1)
    })
}
