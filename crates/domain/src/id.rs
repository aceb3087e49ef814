//! Identifiers: ULIDs, one type for each noun, so that one cannot be given for another. They sort by the time they were made.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use ulid::Ulid;

/// A text that is no identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct NotAnId;

macro_rules! identifier {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Ulid);

        impl $name {
            /// A new one, made at `now` with 80 bits of `random`.
            pub fn new(now: Timestamp, random: u128) -> Self {
                let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or(0);
                Self(Ulid::from_parts(milliseconds, random))
            }

            /// Its 128 bits, for who wants no text.
            pub fn to_bits(self) -> u128 {
                self.0.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Ulid::from_string(text).map(Self).map_err(|_| NotAnId)
            }
        }
    )*};
}

identifier! {
    /// A person with an account.
    PersonId;
    /// An office, association, press company or other organisation.
    OrganisationId;
    /// What became of an organisation in the register.
    OrganisationChangeId;
    /// A person's place in an organisation, with its rights.
    MembershipId;
    /// A release (siaran pers).
    ReleaseId;
    /// A text of a release as it stood when it was submitted, published or corrected.
    VersionId;
    /// What stands above and below the letters of an office, from when it was set.
    LetterheadId;
    /// A photo of a release.
    PhotoId;
    /// A document attached to a release.
    DocumentId;
    /// A quotation or fact that somebody confirmed.
    ConfirmationId;
    /// Who is asked to approve a release.
    ApproverId;
    /// A line of the audit list.
    EventId;
    /// A letter that waits to be sent.
    LetterId;
    /// A passkey (kunci sandi).
    PasskeyId;
    /// An outlet in an office's directory.
    OutletId;
    /// Somebody an outlet is reached by.
    ContactId;
    /// A table that waits to be imported.
    ImportId;
    /// That an outlet is accredited with an office.
    AccreditationId;
    /// That a release goes out by mail.
    DispatchId;
    /// An entry of the record.
    EntryId;
    /// A page of an outlet that carries a release.
    CoverageId;
    /// A page as it was fetched once.
    CaptureId;
    /// A difference on a page that somebody judged.
    JudgementId;
    /// What was done about a judged difference.
    StepId;
    /// A look at a page that was captured before.
    VisitId;
    /// An outlet that its press company puts forward as a partner.
    PartnerId;
    /// A document that shows something about a partner.
    CredentialId;
    /// What somebody says is so of a partner.
    ClaimId;
    /// That a partner applies to an office.
    ApplicationId;
    /// A list of partners that an official signed.
    DeterminationId;
    /// A line of such a list.
    DeterminationLineId;
    /// An objection to such a line, or an appeal.
    ObjectionId;
    /// An agreement of an office with another organisation.
    AgreementId;
    /// What a side promised in an agreement.
    CommitmentId;
    /// A joint programme of an office and its partners.
    ProgrammeId;
    /// The days of a programme: set when it is entered, and anew when they are mended.
    ProgrammeDaysId;
    /// Somebody who takes part in a programme.
    ParticipantId;
    /// That somebody read the text of a rule.
    RuleConfirmationId;
    /// That an organ ruled on sources that disagree.
    RulingId;
    /// That an outlet is a member of an association.
    AffiliationId;
    /// That a page was read for an outlet.
    PageReadingId;
    /// That a list of verification was read.
    RosterCaptureId;
    /// A consultation of an office.
    ConsultationId;
    /// Until when answers are taken: set when it opens, and anew when it is extended.
    ConsultationTermId;
    /// That a partner is consulted, or left out for a reason.
    ConsultedId;
    /// That a partner was reached.
    ReachId;
    /// Who leads an organisation for a term.
    BoardId;
    /// A meeting of a consultation.
    MeetingId;
    /// What somebody says in a consultation.
    ContributionId;
    /// One point of it.
    PointId;
    /// What the office answers to points.
    ReplyId;
    /// That a policy was set.
    DecisionId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_read_back_from_its_text_and_sorts_by_time() {
        let at = |milliseconds| Timestamp::from_millisecond(milliseconds).unwrap();
        let (early, late) = (ReleaseId::new(at(1_000), u128::MAX), ReleaseId::new(at(1_001), 0));
        assert_eq!(early.to_string().parse(), Ok(early));
        assert!(early < late && early.to_string() < late.to_string());
        assert_eq!("'; DROP TABLE release".parse::<ReleaseId>(), Err(NotAnId));
    }
}
