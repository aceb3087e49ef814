//! Consultations in words.

use domain::consultation::{Answer, PolicyKind, Purpose, Stance, Way};

use crate::{Language, texts};

/// What kind of text.
#[must_use]
pub fn policy(language: Language, kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Regulation => texts::policy_regulation(language),
        PolicyKind::Decision => texts::policy_decision(language),
        PolicyKind::Circular => texts::policy_circular(language),
        PolicyKind::Prices => texts::policy_prices(language),
        PolicyKind::Programme => texts::policy_programme(language),
        PolicyKind::Other => texts::policy_other(language),
    }
}

/// Where somebody stands.
#[must_use]
pub fn stance(language: Language, stance: Stance) -> &'static str {
    match stance {
        Stance::Agree => texts::stance_agree(language),
        Stance::Changes => texts::stance_changes(language),
        Stance::Object => texts::stance_object(language),
        Stance::NoView => texts::stance_no_view(language),
    }
}

/// What becomes of a point.
#[must_use]
pub fn answer(language: Language, answer: Answer) -> &'static str {
    match answer {
        Answer::Taken => texts::answer_taken(language),
        Answer::Partly => texts::answer_partly(language),
        Answer::NotTaken => texts::answer_not_taken(language),
    }
}

/// On which way somebody was reached.
#[must_use]
pub fn way(language: Language, way: Way) -> &'static str {
    match way {
        Way::Mail => texts::way_mail(language),
        Way::Desk => texts::way_desk(language),
        Way::Letter => texts::way_letter(language),
        Way::Message => texts::way_message(language),
        Way::InPerson => texts::way_in_person(language),
    }
}

/// What for.
#[must_use]
pub fn purpose(language: Language, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Invitation => texts::consultation_purpose_invitation(language),
        Purpose::Reminder => texts::consultation_purpose_reminder(language),
        Purpose::Minutes => texts::consultation_purpose_minutes(language),
    }
}
