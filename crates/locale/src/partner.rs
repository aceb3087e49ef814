//! Partners in words.

use domain::partner::{AgreementKind, Answer, CredentialKind, Medium, ReadingKind, Stage};

use crate::{Language, texts};

/// What an outlet is published in.
#[must_use]
pub fn medium(language: Language, medium: Medium) -> &'static str {
    match medium {
        Medium::Cyber => texts::medium_cyber(language),
        Medium::Print => texts::medium_print(language),
        Medium::Radio => texts::medium_radio(language),
        Medium::Television => texts::medium_television(language),
    }
}

/// What a document is.
#[must_use]
pub fn credential(language: Language, kind: CredentialKind) -> &'static str {
    match kind {
        CredentialKind::Deed => texts::credential_deed(language),
        CredentialKind::Approval => texts::credential_approval(language),
        CredentialKind::TaxNumber => texts::credential_tax_number(language),
        CredentialKind::TaxStanding => texts::credential_tax_standing(language),
        CredentialKind::BusinessNumber => texts::credential_business_number(language),
        CredentialKind::CodeOfConduct => texts::credential_code_of_conduct(language),
        CredentialKind::CompanyRegulation => texts::credential_company_regulation(language),
        CredentialKind::PaySlips => texts::credential_pay_slips(language),
        CredentialKind::SocialInsurance => texts::credential_social_insurance(language),
        CredentialKind::ProtectionProcedure => texts::credential_protection_procedure(language),
        CredentialKind::Application => texts::credential_application(language),
        CredentialKind::Profile => texts::credential_profile(language),
        CredentialKind::Masthead => texts::credential_masthead(language),
        CredentialKind::Site => texts::credential_site(language),
        CredentialKind::Domicile => texts::credential_domicile(language),
        CredentialKind::OfficePhoto => texts::credential_office_photo(language),
        CredentialKind::Membership => texts::credential_membership(language),
        CredentialKind::CompetenceEditorInChief => texts::credential_competence_editor_in_chief(language),
        CredentialKind::IdentityEditorInChief => texts::credential_identity_editor_in_chief(language),
        CredentialKind::CompetenceEditors => texts::credential_competence_editors(language),
        CredentialKind::CompetenceReporters => texts::credential_competence_reporters(language),
        CredentialKind::Verification => texts::credential_verification(language),
        CredentialKind::Statement => texts::credential_statement(language),
    }
}

/// Objection or appeal.
#[must_use]
pub fn stage(language: Language, stage: Stage) -> &'static str {
    match stage {
        Stage::Objection => texts::objection_stage(language),
        Stage::Appeal => texts::objection_appeal(language),
    }
}

/// What became of one.
#[must_use]
pub fn answer(language: Language, answer: Answer) -> &'static str {
    match answer {
        Answer::Open => texts::objection_open(language),
        Answer::Upheld => texts::objection_upheld(language),
        Answer::Partly => texts::objection_partly(language),
        Answer::Dismissed => texts::objection_dismissed(language),
    }
}

/// What an agreement is.
#[must_use]
pub fn agreement(language: Language, kind: AgreementKind) -> &'static str {
    match kind {
        AgreementKind::Memorandum => texts::agreement_memorandum(language),
        AgreementKind::Cooperation => texts::agreement_cooperation(language),
    }
}

/// A page of the web that is read.
#[must_use]
pub fn reading(language: Language, kind: ReadingKind) -> &'static str {
    match kind {
        ReadingKind::Masthead => texts::reading_masthead(language),
        ReadingKind::Guideline => texts::reading_guideline(language),
        ReadingKind::Roster => texts::roster_title(language),
    }
}

/// What a masthead says beyond the facts that rules name.
#[must_use]
pub fn read(language: Language, name: &str) -> Option<&'static str> {
    Some(match name {
        "masthead.company" => texts::masthead_company(language),
        "masthead.address" => texts::masthead_address(language),
        "masthead.responsible" => texts::masthead_responsible(language),
        "masthead.editor_in_chief" => texts::masthead_editor_in_chief(language),
        "masthead.staff" => texts::masthead_staff(language),
        _ => return None,
    })
}
