//! The demo's register of organisations, and its outlets with their companies, some of them accredited, some shown to everybody.

use desk::directory::{self, accreditation, listing, outlet};
use desk::{Actor, Desk, Error, register};
use domain::id::OrganisationId;
use domain::organisation::{OrganisationDetails, TypedOrganisation};

use super::content;

/// Puts the organisations into the register, and the outlets of the office under their companies.
pub(super) async fn fill(desk: &Desk, actor: &Actor, office: OrganisationId) -> Result<(), Error> {
    for (kind, [name, short_name, level, parent, place, site]) in content::ORGANISATIONS {
        let typed = TypedOrganisation { name, short_name, level, parent, place, site };
        register::add(desk, actor, &OrganisationDetails::parse(kind, typed)?).await?;
    }
    let mut listed = Vec::new();
    for known in directory::page(desk, actor, office, "", None).await?.outlets {
        let company = content::COMPANIES.iter().find(|(name, _)| *name == known.details.name);
        let details = known.details.clone().of_company(company.map_or("", |(_, company)| company))?;
        outlet::change(desk, actor, known.id, &details).await?;
        if let Some((_, months)) = content::ACCREDITED.iter().find(|(name, _)| *name == known.details.name) {
            accreditation::give(desk, actor, known.id, months).await?;
        }
        if !content::UNLISTED.contains(&known.details.name.as_str()) {
            listed.push(known.id);
        }
    }
    listing::list(desk, actor, office, &listed).await
}
