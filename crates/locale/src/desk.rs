//! The desk's keys in words: field errors, refusals, rights, states, steps. Every match is complete.

use std::borrow::Cow;

use domain::event::EventKind;
use domain::release::{PatternFault, State, Step};
use domain::right::Right;
use domain::{FieldError, Refusal};

use crate::{Language, directory, media, texts};

/// What is wrong with a field, as a sentence that says what to do.
#[must_use]
pub fn field_error(language: Language, error: FieldError) -> String {
    match error {
        FieldError::Empty => texts::fault_empty(language).to_owned(),
        FieldError::TooShort { least } => texts::fault_too_short(language, least),
        FieldError::TooLong { most } => texts::fault_too_long(language, most),
        FieldError::NotAnEmail => texts::fault_email(language).to_owned(),
        FieldError::NotAMoment => texts::fault_moment(language).to_owned(),
        FieldError::NotADay => texts::fault_day(language).to_owned(),
        FieldError::NotANumber => texts::fault_number(language).to_owned(),
        FieldError::BeforeFirst => texts::fault_before_first(language).to_owned(),
        FieldError::TooManyDays { most } => texts::fault_too_many_days(language, most),
        FieldError::TooManyPages { most } => texts::fault_too_many_pages(language, most),
        FieldError::Past => texts::fault_past(language).to_owned(),
        FieldError::Taken => texts::fault_taken(language).to_owned(),
        FieldError::NotAChoice => texts::fault_choice(language).to_owned(),
        FieldError::Wrong => texts::fault_wrong(language).to_owned(),
        FieldError::TooCommon => texts::fault_common(language).to_owned(),
        FieldError::File(fault) => media::fault(language, fault),
        FieldError::Unchanged => texts::fault_unchanged(language).to_owned(),
        FieldError::Table(fault) => directory::fault(language, fault),
        FieldError::TooMany { most } => texts::fault_too_many(language, most),
        FieldError::ChangedMeanwhile => texts::fault_changed_meanwhile(language).to_owned(),
        FieldError::BadLine { line } => texts::fault_bad_line(language, line),
        FieldError::TooManyLines { most } => texts::fault_too_many_lines(language, most),
        FieldError::Pattern(fault) => pattern_fault(language, fault).to_owned(),
        FieldError::NotASite => texts::fault_site(language).to_owned(),
        FieldError::Formula => texts::fault_formula(language).to_owned(),
        FieldError::NoSuchOrganisation => texts::fault_no_such_organisation(language).to_owned(),
        FieldError::NoSuchOrganisationAt { line } => texts::fault_no_such_organisation_at(language, line),
        FieldError::NotWithThem => texts::fault_not_with_them(language).to_owned(),
        FieldError::OnlyAssociations => texts::fault_only_associations(language).to_owned(),
        FieldError::NotAbove => texts::fault_not_above(language).to_owned(),
    }
}

fn pattern_fault(language: Language, fault: PatternFault) -> &'static str {
    match fault {
        PatternFault::UnknownMark => texts::fault_pattern_mark(language),
        PatternFault::NoNumber => texts::fault_pattern_number(language),
        PatternFault::NoYear => texts::fault_pattern_year(language),
        PatternFault::Touching => texts::fault_pattern_touching(language),
    }
}

/// Why something is not done, and what to do instead.
#[must_use]
pub fn refusal(language: Language, refusal: Refusal) -> Cow<'static, str> {
    Cow::Borrowed(match refusal {
        Refusal::NotFound => texts::refusal_not_found(language),
        Refusal::SignedOut => texts::refusal_signed_out(language),
        Refusal::NotAllowed => texts::refusal_not_allowed(language),
        Refusal::SignIn => texts::refusal_sign_in(language),
        Refusal::Code => texts::refusal_code(language),
        Refusal::Passkey => texts::refusal_passkey(language),
        Refusal::SetUpAlready => texts::refusal_set_up_already(language),
        Refusal::TooMany { wait } => return Cow::Owned(too_many(language, wait)),
        Refusal::Link => texts::refusal_link(language),
        Refusal::VersionPassed => texts::refusal_version_passed(language),
        Refusal::State => texts::refusal_state(language),
        Refusal::SecondPair => texts::refusal_second_pair(language),
        Refusal::ChangedMeanwhile => texts::refusal_changed_meanwhile(language),
        Refusal::PhotoWords => texts::refusal_photo_words(language),
        Refusal::PhotoTakenDown => texts::refusal_photo_taken_down(language),
        Refusal::NoMail => texts::refusal_no_mail(language),
        Refusal::AlreadySetUp => texts::refusal_already_set_up(language),
        Refusal::InUse => texts::refusal_in_use(language),
        Refusal::KeepsRegister => texts::refusal_keeps_register(language),
        Refusal::NotFailed => texts::refusal_not_failed(language),
        Refusal::NotCertain => texts::refusal_not_certain(language),
        Refusal::LastAdministrator => texts::refusal_last_administrator(language),
    })
}

/// When to try again, in the unit that people count in.
fn too_many(language: Language, seconds: u32) -> String {
    let count = |unit: u32| usize::try_from(seconds.div_ceil(unit)).unwrap_or(usize::MAX);
    match seconds {
        0..=90 => texts::refusal_too_many_seconds(language, count(1)),
        91..=5_400 => texts::refusal_too_many_minutes(language, count(60)),
        _ => texts::refusal_too_many_hours(language, count(3_600)),
    }
}

/// The name of a right: `Petugas pers`.
#[must_use]
pub fn right(language: Language, right: Right) -> &'static str {
    match right {
        Right::Administrator => texts::right_administrator(language),
        Right::PressOfficer => texts::right_press_officer(language),
        Right::Verifier => texts::right_verifier(language),
        Right::Editor => texts::right_editor(language),
        Right::Writer => texts::right_writer(language),
        Right::Secretary => texts::right_secretary(language),
        Right::Viewer => texts::right_viewer(language),
    }
}

/// A right with what it allows: `Penulis – menulis dan mengajukan naskah`.
#[must_use]
pub fn right_told(language: Language, right: Right) -> &'static str {
    match right {
        Right::Administrator => texts::right_administrator_told(language),
        Right::PressOfficer => texts::right_press_officer_told(language),
        Right::Verifier => texts::right_verifier_told(language),
        Right::Editor => texts::right_editor_told(language),
        Right::Writer => texts::right_writer_told(language),
        Right::Secretary => texts::right_secretary_told(language),
        Right::Viewer => texts::right_viewer_told(language),
    }
}

/// What happened with an account.
#[must_use]
pub fn event(language: Language, kind: EventKind) -> &'static str {
    match kind {
        EventKind::SignedIn => texts::event_signed_in(language),
        EventKind::SignInRefused => texts::event_sign_in_refused(language),
        EventKind::CodeRefused => texts::event_code_refused(language),
        EventKind::RecoveryCodeUsed => texts::event_recovery_code_used(language),
        EventKind::SessionEnded => texts::event_session_ended(language),
        EventKind::PasswordChosen => texts::event_password_chosen(language),
        EventKind::RecoveryLink => texts::event_recovery_link(language),
        EventKind::AuthenticatorAdded => texts::event_authenticator_added(language),
        EventKind::AuthenticatorRemoved => texts::event_authenticator_removed(language),
        EventKind::RecoveryCodesMade => texts::event_recovery_codes_made(language),
        EventKind::PasskeyAdded => texts::event_passkey_added(language),
        EventKind::PasskeyRemoved => texts::event_passkey_removed(language),
        EventKind::TokenMade => texts::event_token_made(language),
        EventKind::TokenEnded => texts::event_token_ended(language),
        EventKind::RightGiven => texts::event_right_given(language),
        EventKind::RightTerm => texts::event_right_term(language),
        EventKind::RightTaken => texts::event_right_taken(language),
    }
}

/// The name of a release's state: `Draf`.
#[must_use]
pub fn state(language: Language, state: State) -> &'static str {
    match state {
        State::Draft => texts::state_draft(language),
        State::Submitted => texts::state_submitted(language),
        State::Published => texts::state_published(language),
        State::Withdrawn => texts::state_withdrawn(language),
    }
}

/// What the button of a step says: `Ajukan ke pemeriksa`.
#[must_use]
pub fn step(language: Language, step: Step) -> &'static str {
    match step {
        Step::Edit => texts::step_edit(language),
        Step::Submit => texts::step_submit(language),
        Step::Return => texts::step_return(language),
        Step::Publish => texts::step_publish(language),
        Step::Correct => texts::step_correct(language),
        Step::Withdraw => texts::step_withdraw(language),
    }
}

/// What follows from a step, before it is taken.
#[must_use]
pub fn consequence(language: Language, step: Step) -> &'static str {
    match step {
        Step::Edit => texts::consequence_edit(language),
        Step::Submit => texts::consequence_submit(language),
        Step::Return => texts::consequence_return(language),
        Step::Publish => texts::consequence_publish(language),
        Step::Correct => texts::consequence_correct(language),
        Step::Withdraw => texts::consequence_withdraw(language),
    }
}
