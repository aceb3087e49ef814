//! Acts of the record in words.

use domain::record::PublicAct;

use crate::{Language, texts};

/// What was done: `Siaran pers diterbitkan`.
#[must_use]
pub fn act(language: Language, act: PublicAct) -> &'static str {
    match act {
        PublicAct::SiteSetUp => texts::act_site_set_up(language),
        PublicAct::KeySet => texts::act_key_set(language),
        PublicAct::ReleasePublished => texts::act_release_published(language),
        PublicAct::ReleaseEmbargoed => texts::act_release_embargoed(language),
        PublicAct::ReleaseCorrected => texts::act_release_corrected(language),
        PublicAct::ReleaseWithdrawn => texts::act_release_withdrawn(language),
        PublicAct::PhotoTakenDown => texts::act_photo_taken_down(language),
        PublicAct::PageCaptured => texts::act_page_captured(language),
        PublicAct::PageVisited => texts::act_page_visited(language),
        PublicAct::CoverageStep => texts::act_coverage_step(language),
        PublicAct::RightGiven => texts::act_right_given(language),
        PublicAct::RightTerm => texts::act_right_term(language),
        PublicAct::RightTaken => texts::act_right_taken(language),
        PublicAct::PartnersDetermined => texts::act_partners_determined(language),
        PublicAct::ObjectionAnswered => texts::act_objection_answered(language),
        PublicAct::AgreementMade => texts::act_agreement_made(language),
        PublicAct::AgreementEnded => texts::act_agreement_ended(language),
        PublicAct::CommitmentKept => texts::act_commitment_kept(language),
        PublicAct::ProgrammeAnnounced => texts::act_programme_announced(language),
        PublicAct::ProgrammeMoved => texts::act_programme_moved(language),
        PublicAct::ProgrammeCalledOff => texts::act_programme_called_off(language),
        PublicAct::ProgrammeCounted => texts::act_programme_counted(language),
        PublicAct::RuleConfirmed => texts::act_rule_confirmed(language),
        PublicAct::RuleRuled => texts::act_rule_ruled(language),
        PublicAct::RuleTakenBack => texts::act_rule_taken_back(language),
        PublicAct::ConsultationOpened => texts::act_consultation_opened(language),
        PublicAct::ConsultationExtended => texts::act_consultation_extended(language),
        PublicAct::ConsultationClosed => texts::act_consultation_closed(language),
        PublicAct::ConsultationDropped => texts::act_consultation_dropped(language),
        PublicAct::PositionSigned => texts::act_position_signed(language),
        PublicAct::PositionWithdrawn => texts::act_position_withdrawn(language),
        PublicAct::PolicyDecided => texts::act_policy_decided(language),
        PublicAct::ContentErased => texts::act_content_erased(language),
    }
}
