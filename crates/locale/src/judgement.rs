//! Where a difference stands, what was done about it, and by which way, in words.

use domain::coverage::{Attention, Visit};
use domain::judgement::{Standing, Step, Way};

use crate::{Language, texts};

/// Where it stands; `told` once the outlet was told.
#[must_use]
pub fn standing(language: Language, standing: Standing, told: bool) -> &'static str {
    match standing {
        Standing::Excused => texts::judged_excused(language),
        Standing::Asked if told => texts::judged_asked(language),
        Standing::Asked => texts::judged_untold(language),
        Standing::Refused => texts::judged_refused(language),
        Standing::Answered => texts::judged_answered(language),
        Standing::Corrected => texts::judged_corrected(language),
        Standing::Edited => texts::judged_edited(language),
        Standing::Removed => texts::judged_removed(language),
        Standing::Accepted => texts::judged_accepted(language),
        Standing::Withdrawn => texts::judged_withdrawn(language),
    }
}

/// What was done.
#[must_use]
pub fn step(language: Language, step: Step) -> &'static str {
    match step {
        Step::Excuse => texts::done_excuse(language),
        Step::Ask => texts::done_ask(language),
        Step::Tell => texts::done_tell(language),
        Step::Refuse => texts::done_refuse(language),
        Step::Answer => texts::done_answer(language),
        Step::SeeCorrected => texts::done_see_corrected(language),
        Step::SeeEdited => texts::done_see_edited(language),
        Step::SeeRemoved => texts::done_see_removed(language),
        Step::SeeAgain => texts::done_see_again(language),
        Step::Accept => texts::done_accept(language),
        Step::Withdraw => texts::done_withdraw(language),
    }
}

/// The way, and the rule that it rests on.
#[must_use]
pub fn way(language: Language, way: Way) -> (&'static str, &'static str) {
    match way {
        Way::Correction => (texts::way_correction(language), texts::way_correction_rule(language)),
        Way::RightToCorrect => (texts::way_right_to_correct(language), texts::way_right_to_correct_rule(language)),
        Way::RightOfReply => (texts::way_right_of_reply(language), texts::way_right_of_reply_rule(language)),
    }
}

/// The name of a filter.
#[must_use]
pub fn attention(language: Language, attention: Attention) -> &'static str {
    match attention {
        Attention::Look => texts::coverage_need_look(language),
        Attention::Waiting => texts::coverage_need_waiting(language),
        Attention::Quiet => texts::coverage_all(language),
    }
}

/// What was found when a page was looked at again.
#[must_use]
pub fn visit(language: Language, visit: Visit) -> &'static str {
    match visit {
        Visit::Unchanged => texts::visit_unchanged(language),
        Visit::Edited => texts::visit_edited(language),
        Visit::LabelRemoved => texts::visit_label_removed(language),
        Visit::Redirected => texts::visit_redirected(language),
        Visit::Gone => texts::visit_gone(language),
        Visit::Unreachable => texts::visit_unreachable(language),
    }
}
