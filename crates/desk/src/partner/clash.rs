//! What stands twice among those that applied to an office: one file of two companies, one certificate for several outlets. A person looks
//! at it; it decides nothing.

use std::collections::BTreeSet;

use domain::id::{CredentialId, OrganisationId, PartnerId};
use domain::partner::CredentialKind;
use store::Conn;
use store::credential::{self, Credential};
use store::page_reading::{self, MastheadPerson};
use store::partner::{self, Partner};

use super::standing::shown_by;
use crate::Error;

/// Certificates that are of one person, who may stand for a few outlets only.
const OF_A_PERSON: [CredentialKind; 1] = [CredentialKind::CompetenceEditorInChief];

/// The fact of how many kinds of media a company has.
const MEDIA_TYPES: &str = "company.media_types";

/// Something that stands twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clash {
    /// These companies gave the same file.
    File(Vec<String>),
    /// The certificate is given for these outlets too: with this one they are as many as the rule of outlets for one editor counts.
    Certificate(Vec<String>),
    /// The company publishes in so many kinds of media here, whatever its document says.
    Media(usize),
}

/// What stands twice of an outlet's documents, as an office sees it.
pub(super) async fn clashes(
    conn: &mut Conn,
    partner: &Partner,
    office: OrganisationId,
    documents: &[Credential],
) -> Result<Vec<(CredentialId, Clash)>, Error> {
    let mut found = Vec::new();
    let media: BTreeSet<&str> =
        partner::of_company(conn, partner.company).await?.iter().map(|own| own.medium.as_str()).collect();
    for document in documents {
        if shown_by(document.kind.as_str()).any(|name| name.name == MEDIA_TYPES) && media.len() > 1 {
            found.push((document.id, Clash::Media(media.len())));
        }
        if let Some(digest) = &document.digest {
            let companies = credential::same_file(conn, (partner.company, office), digest).await?;
            if !companies.is_empty() {
                found.push((document.id, Clash::File(companies)));
            }
        }
        let number = document.details.number.as_str();
        if OF_A_PERSON.contains(&document.kind) && !number.is_empty() {
            let outlets = credential::same_number(conn, (partner.id, office), (document.kind, number)).await?;
            if !outlets.is_empty() {
                found.push((document.id, Clash::Certificate(outlets)));
            }
        }
    }
    Ok(found)
}

/// Whom the masthead of an outlet names; for an office, each with the other outlets that apply to it and name somebody alike. One name is not
/// always one person: it is shown, and decides nothing.
pub(super) async fn people(
    conn: &mut Conn,
    id: PartnerId,
    office: Option<OrganisationId>,
) -> Result<Vec<(MastheadPerson, Vec<(String, String)>)>, Error> {
    let people = page_reading::people(conn, id).await?;
    let elsewhere = match office {
        Some(office) if !people.is_empty() => page_reading::named_elsewhere(conn, (id, office)).await?,
        _ => Vec::new(),
    };
    let also = |person: &MastheadPerson| {
        let alike = elsewhere.iter().filter(|(name, ..)| *name == person.name);
        let mut also: Vec<(String, String)> = alike.map(|(_, outlet, title)| (outlet.clone(), title.clone())).collect();
        also.dedup();
        also
    };
    Ok(people.into_iter().map(|person| (person.clone(), also(&person))).collect())
}
