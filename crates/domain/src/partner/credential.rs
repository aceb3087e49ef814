//! Documents that show something about a partner. The kinds are those that rule files name; some are of the company and so of all its
//! outlets, the others of one outlet.

use jiff::civil::Date;

use super::day;
use crate::field::{FieldError, FieldErrors};
use crate::text;

macro_rules! kinds {
    ($($kind:ident $word:literal $company:literal $doc:literal;)*) => {
        /// What a document is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum CredentialKind {
            $(#[doc = $doc] $kind,)*
        }

        impl CredentialKind {
            /// All, in the order in which they are asked for.
            pub const ALL: &'static [Self] = &[$(Self::$kind),*];

            /// The word in rule files, forms and the database.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$kind => $word,)*
                }
            }

            /// Whether it is of the company, and so of all its outlets.
            pub fn is_of_company(self) -> bool {
                match self {
                    $(Self::$kind => $company,)*
                }
            }
        }
    };
}

kinds! {
    Deed "deed" true "Akta pendirian and its amendments.";
    Approval "approval" true "Pengesahan kementerian hukum.";
    TaxNumber "tax-number" true "NPWP.";
    TaxStanding "tax-standing" true "Surat keterangan PKP.";
    BusinessNumber "business-number" true "NIB.";
    CodeOfConduct "code-of-conduct" true "Kode perilaku.";
    CompanyRegulation "company-regulation" true "Peraturan perusahaan.";
    PaySlips "pay-slips" true "Slip upah.";
    SocialInsurance "social-insurance" true "Bukti BPJS.";
    ProtectionProcedure "protection-procedure" true "Prosedur perlindungan wartawan.";
    Application "application" false "Surat permohonan.";
    Profile "profile" false "Profil media dan susunan redaksi.";
    Masthead "masthead" false "Boks redaksi.";
    Site "site" false "Halaman situs.";
    Domicile "domicile" false "Surat domisili.";
    OfficePhoto "office-photo" false "Foto kantor.";
    Membership "membership" false "Surat keanggotaan organisasi konstituen.";
    CompetenceEditorInChief "competence-editor-in-chief" false "Sertifikat UKW pemimpin redaksi.";
    IdentityEditorInChief "identity-editor-in-chief" false "KTP pemimpin redaksi.";
    CompetenceEditors "competence-editors" false "Sertifikat UKW redaktur.";
    CompetenceReporters "competence-reporters" false "Sertifikat UKW wartawan.";
    Verification "verification" false "Status verifikasi Dewan Pers.";
    Statement "statement" false "Surat pernyataan bermeterai.";
}

impl CredentialKind {
    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text)
    }
}

/// What is told of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialDetails {
    /// Its number; may be empty.
    pub number: String,
    /// Who dated it; may be empty.
    pub issuer: String,
    /// When.
    pub dated: Option<Date>,
    /// The last day it is valid.
    pub valid_until: Option<Date>,
}

impl CredentialDetails {
    /// Reads number, issuer and both days, as typed.
    pub fn parse([number, issuer, dated, valid_until]: [&str; 4]) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let number = errors.take("number", text::line(number, 0, 120));
        let issuer = errors.take("issuer", text::line(issuer, 0, 120));
        let dated = errors.take("dated", day(dated));
        let valid_until = errors.take("valid_until", day(valid_until));
        let is_backwards = dated.flatten().zip(valid_until.flatten()).is_some_and(|(from, until)| until < from);
        if is_backwards {
            errors.add("valid_until", FieldError::BeforeFirst);
        }
        match (number, issuer, dated, valid_until) {
            (Some(number), Some(issuer), Some(dated), Some(valid_until)) if errors.is_empty() => {
                Ok(Self { number, issuer, dated, valid_until })
            }
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_read_back_and_days_are_in_order() {
        for kind in CredentialKind::ALL {
            assert_eq!(CredentialKind::parse(kind.as_str()), Some(*kind));
        }
        let errors = CredentialDetails::parse(["", "", "31/12/2025", "2025-12-30"]).unwrap_err();
        assert_eq!(errors.of("valid_until"), Some(FieldError::BeforeFirst));
        let errors = CredentialDetails::parse(["", "", "31/13/2025", "besok"]).unwrap_err();
        assert_eq!(errors.iter().count(), 2);
        assert!(CredentialDetails::parse(["12", "Notaris", "1.2.2024", ""]).is_ok());
    }
}
