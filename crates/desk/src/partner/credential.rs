//! A document is given with what it shows. The file is kept first, the rows are written last and together: a document never stands there
//! without its claims, nor a claim without its document.

use domain::Refusal;
use domain::field::{FieldError, FieldErrors};
use domain::id::{ClaimId, CredentialId, PartnerId};
use domain::media::FileFault;
use domain::partner::{ClaimDays, CredentialDetails, CredentialKind, Standing};
use domain::right::Act;
use jiff::Timestamp;
use jiff::civil::Date;
use media::Kind;
use store::claim::{self, Claim};
use store::credential::{self, Credential};
use store::{Conn, partner, photo_removal};

use super::standing::{is_of_company, shown_by, value};
use crate::media::{NAMING, erase};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error};

/// A document as it is given.
#[derive(Debug, Clone)]
pub struct Given {
    /// What it is.
    pub kind: CredentialKind,
    /// What is told of it, as typed: number, issuer, date, last day.
    pub details: [String; 4],
    /// What it shows: facts and values, as rule files write them; nothing where a value is empty.
    pub claims: Vec<(String, String)>,
    /// The file, or why there is none.
    pub content: Result<Vec<u8>, FileFault>,
}

/// Gives a document of an outlet, in the place of the one of its kind before.
pub async fn give(desk: &Desk, actor: &Actor, id: PartnerId, given: Given) -> Result<(), Error> {
    let mut conn = desk.db.read().await?;
    let partner = partner::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::PutForward, partner.company)?;
    super::must_be_open(&mut conn, partner.company).await?;
    let today = super::rules::today(&mut conn, desk).await?;
    drop(conn);
    let kind = given.kind;
    let (details, shown, file, content) = read_all(given)?;
    let (now, bytes) = (desk.now(), u64::try_from(content.len()).unwrap_or(u64::MAX));
    let naming = NAMING.read().await;
    let digest = desk.files.keep(content).await?;
    let own = (!kind.is_of_company()).then_some(id);
    let document = Credential {
        id: CredentialId::new(now, desk.chance()),
        company: partner.company,
        partner: own,
        kind,
        digest: Some(digest),
        file_kind: file.as_str().to_owned(),
        bytes,
        added_at: now,
        ended_at: None,
        details,
    };
    let from = document.details.dated.unwrap_or(today).min(today);
    let claims: Vec<Claim> = shown.into_iter().map(|claim| new_claim(desk, &document, claim, (id, from))).collect();
    transaction!(desk, tx => {
        let before = credential::of_company(tx, partner.company).await?;
        for old in before.iter().filter(|old| old.kind == kind && old.partner == own) {
            credential::replace(tx, (old.id, id), now).await?;
        }
        credential::insert(tx, &document, actor.person.id).await?;
        forget(tx, &document, now).await?;
        for claim in &claims {
            claim::insert(tx, claim, actor.person.id).await?;
        }
        Ok(())
    })?;
    drop(naming);
    drop(erase(desk).await);
    Ok(())
}

/// Forgets the files of documents alike that were ended and on which nothing rests any more, and has them erased.
pub(super) async fn forget(conn: &mut Conn, document: &Credential, now: Timestamp) -> Result<(), Error> {
    for file in credential::forget_idle(conn, document).await? {
        photo_removal::note(conn, &file, now).await?;
    }
    Ok(())
}

type Read = (CredentialDetails, Vec<(&'static str, String)>, Kind, Vec<u8>);

/// All that was typed and sent, or everything that is wrong with it.
fn read_all(given: Given) -> Result<Read, FieldErrors> {
    let details = CredentialDetails::parse(given.details.each_ref().map(String::as_str));
    let shown = claimed(given.kind, &given.claims);
    let file = given.content.and_then(|content| Ok((Kind::of(&content)?, content)));
    match (details, shown, file) {
        (Ok(details), Ok(shown), Ok((kind, content))) => Ok((details, shown, kind, content)),
        (details, shown, file) => {
            let wrong = [details.err(), shown.err()].into_iter().flatten();
            let mut errors = FieldErrors::default();
            for (field, error) in wrong.flat_map(|errors| errors.iter().collect::<Vec<_>>()) {
                errors.add(field, error);
            }
            if let Err(fault) = file {
                errors.add("file", FieldError::File(fault));
            }
            Err(errors)
        }
    }
}

/// What is claimed, where the document can show it and it can be that.
fn claimed(kind: CredentialKind, claims: &[(String, String)]) -> Result<Vec<(&'static str, String)>, FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut shown = Vec::new();
    for name in shown_by(kind.as_str()) {
        let typed = claims.iter().find(|(of, _)| *of == name.name).map(|(_, typed)| typed.trim());
        let Some(typed) = typed.filter(|typed| !typed.is_empty()) else { continue };
        match read(name, typed) {
            Ok(stored) => shown.push((name.name.as_str(), stored)),
            Err(error) => errors.add(&name.name, error),
        }
    }
    if errors.is_empty() { Ok(shown) } else { Err(errors) }
}

/// A value as people type it, in the form in which it is stored.
fn read(name: &statute::Name, typed: &str) -> Result<String, FieldError> {
    let stored = match name.kind {
        statute::Kind::Day => domain::partner::day(typed)?.as_ref().map(Date::to_string).ok_or(FieldError::NotADay)?,
        statute::Kind::Whole => whole(typed).ok_or(FieldError::NotANumber)?,
        _ => typed.to_owned(),
    };
    let wrong = if name.kind == statute::Kind::Whole { FieldError::NotANumber } else { FieldError::NotAChoice };
    value(&name.name, &stored).map(|_| stored).ok_or(wrong)
}

/// A whole number: `50000000`, or with its thousands parted, `50.000.000`. `1.5` is none.
fn whole(typed: &str) -> Option<String> {
    let mut groups = typed.split(['.', ' ']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|sign| sign.is_ascii_digit());
    let is_parted = rest.is_empty() || first.len() <= 3;
    let fits = digits(first) && is_parted && rest.iter().all(|group| group.len() == 3 && digits(group));
    fits.then(|| std::iter::once(first).chain(rest).collect())
}

fn new_claim(
    desk: &Desk,
    document: &Credential,
    (name, value): (&str, String),
    (partner, from): (PartnerId, Date),
) -> Claim {
    Claim {
        id: ClaimId::new(document.added_at, desk.chance()),
        company: document.company,
        // What the paper of one outlet says is said of that outlet alone.
        partner: (document.partner.is_some() || !is_of_company(name)).then_some(partner),
        name: name.to_owned(),
        value,
        days: ClaimDays { from, until: document.details.valid_until },
        credential: Some(document.id),
        reading: None,
        made_at: document.added_at,
        standing: Standing::Open,
        reason: String::new(),
        settled: None,
        ended_at: None,
        revoked_by: String::new(),
    }
}

/// Takes a document back and all that it replaced, with all that was claimed from them, and has their files erased where nothing else names
/// them. Their numbers and issuers are forgotten as well.
pub async fn take_back(desk: &Desk, actor: &Actor, id: CredentialId) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        let known = credential::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        actor.must(Act::PutForward, known.company)?;
        if known.ended_at.is_some() {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        credential::end(tx, &known, now).await?;
        forget(tx, &known, now).await
    })?;
    drop(erase(desk).await);
    Ok(())
}

/// The file of a document, for its company and the offices that the outlet applies to, or one of the company where it is of the company.
pub async fn paper(desk: &Desk, actor: &Actor, id: CredentialId) -> Result<(Credential, Vec<u8>), Error> {
    let mut conn = desk.db.read().await?;
    let known = credential::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    if !actor.may(Act::See, known.company) {
        super::checking(&mut conn, actor, (known.company, known.partner)).await?;
    }
    drop(conn);
    let digest = known.digest.clone().ok_or(Refusal::NotFound)?;
    let content = desk.files.read(&digest).await?;
    Ok((known, content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_and_nothing_else() {
        for (typed, read) in [("50000000", "50000000"), ("50.000.000", "50000000"), ("1 500", "1500"), ("5", "5")] {
            assert_eq!(whole(typed).as_deref(), Some(read));
        }
        for typed in ["", "1.5", "1.50", "lima", "-5", "1..000", "1234.567", "."] {
            assert_eq!(whole(typed), None, "{typed}");
        }
    }
}
