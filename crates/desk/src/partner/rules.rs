//! The rule files that this program brings, read once, and what an office decided about them.

use std::sync::LazyLock;

use domain::field::{FieldError, FieldErrors};
use domain::id::{OrganisationId, RuleConfirmationId};
use domain::record::PublicAct;
use domain::right::Act;
use domain::zone::Zone;
use jiff::civil::Date;
use media::Kind;
use statute::{Acts, Confirmation, Rules};
use store::rule_confirmation::{self, RuleConfirmation};
use store::{Conn, StoreError};

use super::wording::wording;
use crate::media::NAMING;
use crate::record::{Deed, append};
use crate::transaction::transaction;
use crate::{Actor, Desk, Error, setup};

macro_rules! files {
    ($($path:literal)*) => {
        [$(include_str!(concat!("../../../../rules/", $path, ".toml"))),*]
    };
}

/// Those by which partners are judged.
const FILES: [&str; 5] = files![
    "kaltim/pergub-49-2024" "kaltim/statement-2025-05-11" "press-council/company-standard-03-2019"
    "press-council/registration-01-2023" "press-council/pedoman-media-siber"
];

/// The outcome by which an outlet is admitted.
pub const ADMISSION: &str = "pergub-kaltim-49-2024/partner";

/// The outcome that grades it.
pub const GRADE: &str = "pergub-kaltim-49-2024/grade";

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::parse(&FILES).unwrap_or_default());

/// The rules by which partners are judged.
pub fn rules() -> &'static Rules {
    &RULES
}

/// All rules that the program brings: those of partners, and the standard of coordination.
pub fn all() -> [&'static Rules; 2] {
    [rules(), crate::consultation::rules()]
}

/// What an office decided about rules, with the day on a clock.
pub(crate) async fn acts(conn: &mut Conn, office: Option<OrganisationId>, zone: Zone) -> Result<Acts, Error> {
    let Some(office) = office else { return Ok(Acts::default()) };
    let confirmed = current(conn, office).await?;
    let confirmations = confirmed.into_iter().map(|one| Confirmation {
        of: one.rule,
        by: one.by,
        on: zone.clock(one.at).date(),
        file: one.digest.as_str().to_owned(),
    });
    let ruled = super::ruling::current(conn, office).await?.into_iter().map(|one| statute::Ruling {
        subject: one.subject,
        holds: one.holds,
        organ: one.organ,
        number: one.number,
        on: one.day,
        known: zone.clock(one.at).date(),
        file: one.digest.as_str().to_owned(),
    });
    Ok(Acts { confirmations: confirmations.collect(), rulings: ruled.collect() })
}

/// What an office confirmed and still stands: the rules say the same as they did then.
async fn current(conn: &mut Conn, office: OrganisationId) -> Result<Vec<RuleConfirmation>, Error> {
    let mut confirmed = rule_confirmation::of_office(conn, office).await?;
    confirmed.retain(|one| wording(&one.rule).as_ref() == Some(&one.wording));
    Ok(confirmed)
}

/// Today, on the clock of the site.
pub(crate) async fn today(conn: &mut Conn, desk: &Desk) -> Result<Date, Error> {
    Ok(setup::zone(conn).await?.clock(desk.now()).date())
}

/// What an office confirmed.
pub async fn confirmed(desk: &Desk, actor: &Actor, office: OrganisationId) -> Result<Vec<RuleConfirmation>, Error> {
    actor.must(Act::See, office)?;
    current(&mut desk.db.read().await?, office).await
}

/// Somebody read the text of a source, or of one clause, and gives the file that was read.
pub async fn confirm(
    desk: &Desk,
    actor: &Actor,
    office: OrganisationId,
    (rule, content): (&str, Vec<u8>),
) -> Result<(), Error> {
    actor.must(Act::CheckPartners, office)?;
    super::must_be_office(&mut desk.db.read().await?, office).await?;
    super::must_be_open(&mut desk.db.read().await?, office).await?;
    let wording = wording(rule).ok_or_else(|| FieldErrors::one("rule", FieldError::NotAChoice))?;
    Kind::must_be_pdf(&content).map_err(|fault| FieldErrors::one("file", FieldError::File(fault)))?;
    let (bytes, now) = (u64::try_from(content.len()).unwrap_or(u64::MAX), desk.now());
    let _naming = NAMING.read().await;
    let digest = desk.files.keep(content).await?;
    let id = RuleConfirmationId::new(now, desk.chance());
    let file = (&digest, Kind::Pdf.as_str(), bytes);
    transaction!(desk, tx => {
        if current(tx, office).await?.iter().any(|known| known.rule == rule) {
            return Err(FieldErrors::one("rule", FieldError::Taken).into());
        }
        rule_confirmation::insert(tx, (id, office), (rule, &wording), file, (actor.person.id, now)).await?;
        let deed = Deed {
            act: PublicAct::RuleConfirmed,
            subject: format!("rule/{id}"),
            about: id.to_string(),
            organisation: Some(office),
            at: now,
        };
        append(tx, desk, &deed).await
    })
}

/// The file by which an office confirmed a rule.
pub async fn text(desk: &Desk, actor: &Actor, office: OrganisationId, rule: &str) -> Result<Vec<u8>, Error> {
    let known = confirmed(desk, actor, office).await?;
    let known = known.iter().find(|known| known.rule == rule).ok_or(domain::Refusal::NotFound)?;
    desk.files.read(&known.digest).await.map_err(|error: StoreError| error.into())
}

#[cfg(test)]
mod tests {
    use domain::partner::CredentialKind;
    use statute::NameKind;

    use super::*;

    #[test]
    fn the_rules_are_read_and_every_document_they_name_has_a_kind() {
        let rules = rules();
        assert_eq!(rules.sources.len(), FILES.len());
        for outcome in [ADMISSION, GRADE] {
            assert!(rules.outcomes.iter().any(|known| known.key == outcome), "{outcome}");
        }
        for name in rules.names() {
            if let NameKind::Fact(fact) = &name.of {
                for document in &fact.documents {
                    assert!(CredentialKind::parse(document).is_some(), "{document}");
                }
            }
        }
    }
}
