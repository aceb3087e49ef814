//! What stands in the record (jejak): acts that concern the public, each with the word by which it is known for good.

/// An act of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PublicAct {
    /// The site was set up.
    SiteSetUp,
    /// A key signs the record from here on.
    KeySet,
    /// A release was published.
    ReleasePublished,
    /// A release was published under an embargo.
    ReleaseEmbargoed,
    /// A release was corrected.
    ReleaseCorrected,
    /// A release was withdrawn.
    ReleaseWithdrawn,
    /// A photo was taken down from a release.
    PhotoTakenDown,
    /// A page that carries a release was fetched and kept.
    PageCaptured,
    /// A page that was captured before was looked at again.
    PageVisited,
    /// Something was done about a page: judged, asked, answered, seen. One word for all, which accuses nobody before its content is open.
    CoverageStep,
    /// A right was given.
    RightGiven,
    /// Until when a right is held was set.
    RightTerm,
    /// A right was taken.
    RightTaken,
    /// A list of partners was signed.
    PartnersDetermined,
    /// An objection to a list of partners, or an appeal, was answered.
    ObjectionAnswered,
    /// An office entered an agreement.
    AgreementMade,
    /// An agreement was ended before its last day.
    AgreementEnded,
    /// What was promised in an agreement was kept.
    CommitmentKept,
    /// An office announced a joint programme.
    ProgrammeAnnounced,
    /// The days of a joint programme were mended.
    ProgrammeMoved,
    /// A joint programme was called off.
    ProgrammeCalledOff,
    /// Who was at a joint programme was counted.
    ProgrammeCounted,
    /// Somebody read the text of a rule and confirmed what its file says.
    RuleConfirmed,
    /// An organ ruled on sources that disagree.
    RuleRuled,
    /// What was entered about a rule was taken back: that its text was read, or a ruling.
    RuleTakenBack,
    /// A policy draft was put to partners.
    ConsultationOpened,
    /// They got more days.
    ConsultationExtended,
    /// It was closed: what comes now is late.
    ConsultationClosed,
    /// It was given up.
    ConsultationDropped,
    /// A partner said where it stands, or confirmed what minutes have of it.
    PositionSigned,
    /// A partner took back what it had said.
    PositionWithdrawn,
    /// A policy was set.
    PolicyDecided,
    /// The content of an entry was erased.
    ContentErased,
}

impl PublicAct {
    /// All.
    pub const ALL: [Self; 33] = [
        Self::SiteSetUp,
        Self::KeySet,
        Self::ReleasePublished,
        Self::ReleaseEmbargoed,
        Self::ReleaseCorrected,
        Self::ReleaseWithdrawn,
        Self::PhotoTakenDown,
        Self::PageCaptured,
        Self::PageVisited,
        Self::CoverageStep,
        Self::RightGiven,
        Self::RightTerm,
        Self::RightTaken,
        Self::PartnersDetermined,
        Self::ObjectionAnswered,
        Self::AgreementMade,
        Self::AgreementEnded,
        Self::CommitmentKept,
        Self::ProgrammeAnnounced,
        Self::ProgrammeMoved,
        Self::ProgrammeCalledOff,
        Self::ProgrammeCounted,
        Self::RuleConfirmed,
        Self::RuleRuled,
        Self::RuleTakenBack,
        Self::ConsultationOpened,
        Self::ConsultationExtended,
        Self::ConsultationClosed,
        Self::ConsultationDropped,
        Self::PositionSigned,
        Self::PositionWithdrawn,
        Self::PolicyDecided,
        Self::ContentErased,
    ];

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == text)
    }

    /// The word in the record.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SiteSetUp => "site.set-up",
            Self::KeySet => "record.key-set",
            Self::ReleasePublished => "release.published",
            Self::ReleaseEmbargoed => "release.embargoed",
            Self::ReleaseCorrected => "release.corrected",
            Self::ReleaseWithdrawn => "release.withdrawn",
            Self::PhotoTakenDown => "release.photo-taken-down",
            Self::PageCaptured => "page.captured",
            Self::PageVisited => "page.visited",
            Self::CoverageStep => "coverage.step",
            Self::RightGiven => "right.given",
            Self::RightTerm => "right.term-set",
            Self::RightTaken => "right.taken",
            Self::PartnersDetermined => "partners.determined",
            Self::ObjectionAnswered => "partners.objection-answered",
            Self::AgreementMade => "agreement.made",
            Self::AgreementEnded => "agreement.ended",
            Self::CommitmentKept => "agreement.commitment-kept",
            Self::ProgrammeAnnounced => "programme.announced",
            Self::ProgrammeMoved => "programme.moved",
            Self::ProgrammeCalledOff => "programme.called-off",
            Self::ProgrammeCounted => "programme.counted",
            Self::RuleConfirmed => "rule.confirmed",
            Self::RuleRuled => "rule.ruled",
            Self::RuleTakenBack => "rule.taken-back",
            Self::ConsultationOpened => "consultation.opened",
            Self::ConsultationExtended => "consultation.extended",
            Self::ConsultationClosed => "consultation.closed",
            Self::ConsultationDropped => "consultation.dropped",
            Self::PositionSigned => "consultation.position-signed",
            Self::PositionWithdrawn => "consultation.position-withdrawn",
            Self::PolicyDecided => "policy.decided",
            Self::ContentErased => "record.content-erased",
        }
    }
}
