//! Partners (mitra): an outlet that its press company puts forward, the documents that show something about it, and what is claimed from
//! them. What a claim means is decided by rule files.

mod agreement;
mod claim;
mod credential;
mod details;
mod objection;
mod participant;
mod programme;
mod reading;

pub use agreement::{AgreementDetails, AgreementKind, InForce, Promise, Side, TypedAgreement};
pub use claim::{ClaimDays, Standing};
pub use credential::{CredentialDetails, CredentialKind};
pub use details::{Medium, PartnerDetails};
pub use objection::{Answer, Stage};
pub use participant::{
    Attendance, FEWEST_TOLD, LineError, LineErrors, MOST_PARTICIPANTS, TypedParticipant, compared, participants,
};
pub use programme::{ProgrammeDays, ProgrammeDetails, ProgrammeKind, ProgrammeStage, TypedProgramme, Under};
pub use reading::ReadingKind;

use jiff::civil::Date;

use crate::field::FieldError;

/// A day as browsers send it, `2029-12-31`, or as people write it, `31/12/2029`; none where nothing was typed.
pub fn day(typed: &str) -> Result<Option<Date>, FieldError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    if let Ok(day) = typed.parse() {
        return Ok(Some(day));
    }
    let mut parts = typed.split(['/', '.']).map(|part| part.trim().parse::<i16>());
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(Ok(day)), Some(Ok(month)), Some(Ok(year)), None) => {
            let small = |number: i16| i8::try_from(number).map_err(|_| FieldError::NotADay);
            Date::new(year, small(month)?, small(day)?).map(Some).map_err(|_| FieldError::NotADay)
        }
        _ => Err(FieldError::NotADay),
    }
}
