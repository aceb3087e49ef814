//! What an entry is about, as it was hashed: a line for each value, its name and a JSON string. It is read from the rows that the act
//! left; kept nowhere twice, it cannot say one thing here and another there.

use domain::record::PublicAct;
use jiff::Timestamp;
use ledger::Commitment;
use store::{Conn, record};

use crate::{Error, secret};

/// What can be shown of an entry's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// It is not for everybody, or not yet.
    Closed,
    /// It was erased: nobody can show it any more.
    Erased {
        /// Why.
        reason: String,
        /// When.
        at: Timestamp,
    },
    /// It fits its hash: with the salt, 64 hexadecimal digits.
    Fits {
        /// The salt.
        salt: String,
        /// The content.
        content: String,
    },
    /// What is stored now is not what was recorded.
    Changed,
}

/// The content of an act, from the row that it is about.
pub(super) async fn of(conn: &mut Conn, act: PublicAct, about: &str) -> Result<Option<String>, Error> {
    let values = match act {
        PublicAct::SiteSetUp => record::site(conn, about).await?,
        PublicAct::KeySet => record::key(conn, about).await?,
        PublicAct::ReleasePublished | PublicAct::ReleaseEmbargoed | PublicAct::ReleaseCorrected => {
            record::release_text(conn, about).await?
        }
        PublicAct::ReleaseWithdrawn => record::withdrawal(conn, about).await?,
        PublicAct::PhotoTakenDown => record::photo(conn, about).await?,
        PublicAct::PageCaptured => record::capture(conn, about).await?,
        PublicAct::PageVisited => record::visit(conn, about).await?,
        PublicAct::CoverageStep => record::step(conn, about).await?,
        PublicAct::PartnersDetermined => record::determination(conn, about).await?,
        PublicAct::ObjectionAnswered => record::objection(conn, about).await?,
        PublicAct::AgreementMade => record::agreement(conn, about).await?,
        PublicAct::AgreementEnded => record::agreement_end(conn, about).await?,
        PublicAct::CommitmentKept => record::commitment(conn, about).await?,
        PublicAct::ProgrammeAnnounced => record::programme(conn, about).await?,
        PublicAct::ProgrammeMoved => record::programme_days(conn, about).await?,
        PublicAct::ProgrammeCalledOff => record::programme_called_off(conn, about).await?,
        PublicAct::ProgrammeCounted => record::programme_counted(conn, about).await?,
        PublicAct::RuleConfirmed => record::rule(conn, about).await?,
        PublicAct::RuleRuled => record::ruling(conn, about).await?,
        PublicAct::RuleTakenBack => record::rule_end(conn, about).await?,
        PublicAct::ConsultationOpened => record::consultation(conn, about).await?,
        PublicAct::ConsultationExtended => record::consultation_term(conn, about).await?,
        PublicAct::ConsultationClosed => record::consultation_closed(conn, about).await?,
        PublicAct::ConsultationDropped => record::consultation_dropped(conn, about).await?,
        PublicAct::PositionSigned => record::contribution(conn, about).await?,
        PublicAct::PositionWithdrawn => record::contribution_end(conn, about).await?,
        PublicAct::PolicyDecided => record::decision(conn, about).await?,
        PublicAct::ContentErased => record::erasure(conn, about).await?,
        PublicAct::RightGiven | PublicAct::RightTerm | PublicAct::RightTaken => record::right(conn, about).await?,
    };
    let line = |(name, value): &(&str, String)| format!("{name} {}\n", serde_json::Value::from(value.as_str()));
    Ok(values.map(|values| values.iter().map(line).collect()))
}

/// Whether what is stored now is what was recorded.
pub(super) async fn shown(
    conn: &mut Conn,
    act: PublicAct,
    (about, salt): (&str, String),
    commitment: Commitment,
) -> Result<Shown, Error> {
    let (content, bytes) = (of(conn, act, about).await?, secret::unhex(&salt));
    Ok(match (content, bytes) {
        (Some(content), Some(bytes)) if commitment.is_of(&bytes, content.as_bytes()) => Shown::Fits { salt, content },
        _ => Shown::Changed,
    })
}
