//! Joint programmes and their participants in words.

use domain::partner::{Attendance, LineError, ProgrammeKind, ProgrammeStage};

use crate::desk::field_error;
use crate::{Language, texts};

/// What a programme is.
#[must_use]
pub fn kind(language: Language, kind: ProgrammeKind) -> &'static str {
    match kind {
        ProgrammeKind::Training => texts::programme_training(language),
        ProgrammeKind::CompetenceTest => texts::programme_competence_test(language),
        ProgrammeKind::Literacy => texts::programme_literacy(language),
        ProgrammeKind::Other => texts::programme_other(language),
    }
}

/// Where it stands; `off` is the day on which it was called off.
#[must_use]
pub fn stage(language: Language, stage: ProgrammeStage, off: &str) -> String {
    let told = match stage {
        ProgrammeStage::Ahead => texts::programme_ahead(language),
        ProgrammeStage::Running => texts::programme_running(language),
        ProgrammeStage::Over => texts::programme_over(language),
        ProgrammeStage::Counted => texts::programme_counted(language),
        ProgrammeStage::CalledOff => return texts::programme_called_off(language, off),
    };
    told.to_owned()
}

/// What became of a participant.
#[must_use]
pub fn attendance(language: Language, one: Attendance) -> &'static str {
    match one {
        Attendance::Registered => texts::participant_registered(language),
        Attendance::Absent => texts::participant_absent(language),
        Attendance::Present => texts::participant_present(language),
        Attendance::Junior => texts::participant_junior(language),
        Attendance::Intermediate => texts::participant_intermediate(language),
        Attendance::Senior => texts::participant_senior(language),
        Attendance::NotYet => texts::participant_not_yet(language),
    }
}

/// What is wrong with a line of pasted participants.
#[must_use]
pub fn line_error(language: Language, (line, error): (usize, LineError)) -> String {
    let told = match error {
        LineError::Name(error) => field_error(language, error),
        LineError::Outlet(error) => texts::participant_line_outlet(language, &field_error(language, error)),
        LineError::Repeated(first) => texts::participant_line_repeated(language, first),
        LineError::Known => texts::participant_line_known(language).to_owned(),
    };
    texts::participant_line(language, line, &told)
}
