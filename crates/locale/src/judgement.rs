//! Where a difference stands, what was done about it, and by which way, in words.

use domain::coverage::{Attention, Visit, Whole};
use domain::judgement::{Standing, Step, Way};

use crate::{Language, texts};

/// Where it stands; `told` once the outlet was told. A right of reply is no correction.
#[must_use]
pub fn standing(language: Language, way: Way, standing: Standing, told: bool) -> &'static str {
    match (standing, way) {
        (Standing::Excused, _) => texts::judged_excused(language),
        (Standing::Asked, _) if !told => texts::judged_untold(language),
        (Standing::Asked, Way::Correction) => texts::judged_asked(language),
        (Standing::Asked, Way::RightToCorrect) => texts::judged_asked_koreksi(language),
        (Standing::Asked, Way::RightOfReply) => texts::judged_asked_jawab(language),
        (Standing::Refused, Way::Correction) => texts::judged_refused(language),
        (Standing::Refused, _) => texts::judged_refused_other(language),
        (Standing::Answered, Way::Correction) => texts::judged_answered(language),
        (Standing::Answered, _) => texts::judged_answered_other(language),
        (Standing::Corrected, _) => texts::judged_corrected(language),
        (Standing::Edited, _) => texts::judged_edited(language),
        (Standing::Removed, _) => texts::judged_removed(language),
        (Standing::Accepted, _) => texts::judged_accepted(language),
        (Standing::Withdrawn, _) => texts::judged_withdrawn(language),
    }
}

/// What was done.
#[must_use]
pub fn step(language: Language, way: Way, step: Step) -> &'static str {
    match (step, way) {
        (Step::Excuse, _) => texts::done_excuse(language),
        (Step::Ask, Way::Correction) => texts::done_ask(language),
        (Step::Ask, Way::RightToCorrect) => texts::done_ask_koreksi(language),
        (Step::Ask, Way::RightOfReply) => texts::done_ask_jawab(language),
        (Step::Tell, _) => texts::done_tell(language),
        (Step::Refuse, _) => texts::done_refuse(language),
        (Step::Answer, Way::Correction) => texts::done_answer(language),
        (Step::Answer, _) => texts::done_answer_other(language),
        (Step::SeeCorrected, _) => texts::done_see_corrected(language),
        (Step::SeeEdited, _) => texts::done_see_edited(language),
        (Step::SeeRemoved, _) => texts::done_see_removed(language),
        (Step::SeeAgain, _) => texts::done_see_again(language),
        (Step::Accept, _) => texts::done_accept(language),
        (Step::Reopen, _) => texts::done_reopen(language),
        (Step::Withdraw, _) => texts::done_withdraw(language),
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

/// What waits for a person about a page as a whole: what it is, and what to do.
#[must_use]
pub fn whole(language: Language, whole: Whole) -> [&'static str; 2] {
    match whole {
        Whole::Unclear => [texts::judge_page(language), texts::judge_page_advice(language)],
        Whole::Early => [texts::judge_early(language), texts::judge_early_advice(language)],
        Whole::Gone => [texts::judge_gone(language), texts::judge_gone_advice(language)],
        Whole::Unlabelled => [texts::judge_unlabelled(language), texts::judge_unlabelled_advice(language)],
    }
}

/// The same in a word or two.
#[must_use]
pub fn whole_kind(language: Language, whole: Whole) -> &'static str {
    match whole {
        Whole::Unclear => texts::coverage_page(language),
        Whole::Early => texts::judged_embargo(language),
        Whole::Gone => texts::judged_gone(language),
        Whole::Unlabelled => texts::judged_unlabelled(language),
    }
}
