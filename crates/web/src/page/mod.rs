//! The pages: one file each, a struct of plain data that renders itself. Shared shapes stand in `layout`, `form` and `piece`.

mod affiliation;
mod agreement;
mod approval;
mod approver;
mod archive;
mod check;
mod code;
mod consultation;
mod coverage;
mod coverage_paper;
mod desk_home;
mod directory;
mod dispatch;
mod figures;
mod form;
mod handed;
mod history;
mod home;
mod import;
mod invitation;
mod judgement;
mod layout;
mod letterhead;
mod media;
mod message;
mod moment;
mod partner;
mod partner_public;
mod partner_reading;
mod partner_rules;
mod passkey;
mod people;
mod piece;
mod programme;
mod programme_one;
mod proposal;
mod public_directory;
mod public_outlet;
mod qr;
mod recipients;
mod record;
mod recovery;
mod register;
mod release;
mod release_edit;
mod release_list;
mod release_view;
mod report;
mod sample;
mod search;
mod second_factor;
mod sessions;
mod setup;
mod share;
mod sign_in;
mod stop;
mod style;
mod token;

pub use affiliation::{AffiliationLine, AffiliationsPage};
pub use agreement::{AgreementLine, AgreementPage, AgreementTyped, AgreementsPage, PromiseLine};
pub use approval::{ApprovalPage, ApprovalToldPage};
pub use approver::{Approvals, Approver};
pub use archive::{ArchivePage, Month, MonthLink, PlaceLink};
pub use check::{CheckHandedPage, CheckPage, CheckRemovalPage, CheckShare, CheckSharedPage, CheckView, ComparedView};
pub use code::CodePage;
pub use consultation::{
    AskedLine, BoardLine, BoardTyped, BoardsPage, ConsultationLine, ConsultationMatrixPage, ConsultationNewPage,
    ConsultationPage, ConsultationTextPage, ConsultationTyped, ConsultationsPage, DifferenceLine, FaultLine, GroupLine,
    MeetingLine, MinutesLine, PointTyped, PositionLine, PositionPage, PublicAsked, PublicConsultationPage,
    PublicConsultationsPage, PublicEvent, UnitForm, UnitLine, WhoLine, WrongForm, stance_shape,
};
pub use coverage::{ComparisonPage, CoverageFilter, CoveragePage, CoverageRow, DifferenceView, VisitView};
pub use coverage_paper::{CoveragePapersPage, Ready};
pub use desk_home::{DeskHomePage, Need};
pub use directory::{Accredited, ContactForm, DirectoryPage, FeedLine, OutletPage, OutletRow, OutletTyped};
pub use dispatch::{FailedLetter, Mailing, Reached, Sending};
pub use domain::zone::Zone;
pub use figures::{
    Bars, Count, FigureView, FiguresFinding, FiguresLink, FiguresPage, FiguresPageRow, FiguresPart, FiguresRow,
    KindRow, StandingRow,
};
pub use form::{Choice, Field, FieldKind, Form};
pub use handed::HandedPage;
pub use history::{Happened, HistoryPage};
pub use home::HomePage;
pub use import::{ImportPage, LineRow, PreviewPage, WaitingTable};
pub use invitation::InvitationPage;
pub use judgement::{JudgedView, OutletAnswerPage, StepView, Wrong, beside, found_notice, kind_of};
pub use layout::{Entry, Layout};
pub use letterhead::LetterheadPage;
pub use media::{DeskDocument, DeskPhoto, MediaPage};
pub use message::{DeskMessagePage, Message, MessagePage};
pub use moment::Moment;
pub use partner::{
    ApplicationLine, ClaimLine, ClauseLine, CredentialPage, DocumentLine, ListLine, ObjectionLine, OwnLine,
    PartnerOtherPage, PartnerOwnPage, PartnerPage, PartnerTyped, PartnersPage, ReadingLine, ShownField, StandingView,
};
pub use partner_public::{DeterminedLine, DeterminedList, PublicPartnersPage, PublicRulesPage};
pub use partner_reading::{PageReadingLine, RosterOutlet, RosterPage, RosterTime};
pub use partner_rules::{Entered, PartnerRulesPage, RuleClause, RuleSource, RulesTyped, SharedRule};
pub use passkey::{Passkey, PasskeyPage};
pub use people::{Former, Held, Member, PeoplePage};
pub use piece::{
    Chart, Event, Finding, Mark, Piece, Quotation, RecordMark, ReleaseLine, Shape, StepState, Steps, Verdict,
};
pub use programme::{ProgrammeLine, ProgrammesPage};
pub use programme_one::{ParticipantLine, ProgrammeAct, ProgrammePage, ProgrammeRefused};
pub use proposal::{Statement, Statements};
pub use public_directory::{OrganisationPage, OutletLine, Part, PartLink, PublicDirectoryPage, RegisterLine};
pub use public_outlet::{CarriedLine, OutletDifference, PublicOutletPage};
pub use qr::Qr;
pub use recipients::{RecipientPart, RecipientRow, RecipientsPage};
pub use record::{ActLink, Contents, RecordLine, RecordPage, RecordedPage, StampLine};
pub use recovery::RecoveryPage;
pub use register::{KindFilter, OrganisationTyped, RegisterNewPage, RegisterPage, RegisteredPage, RegisteredRow};
pub use release::{Attachment, Carrier, Correction, Fact, Photo, ReleasePage, Withdrawn};
pub use release_edit::{Look, ReleaseEditPage, Saved};
pub use release_list::{ReleaseListPage, Row, StateFilter};
pub use release_view::{Offered, ReleaseViewPage, Version};
pub use report::ReportPage;
pub use search::{Hit, SearchPage};
pub use second_factor::{Asked, RecoveryCodesPage, SecondFactorKeyPage, SecondFactorPage};
pub use sessions::{Session, SessionsPage};
pub use setup::SetupPage;
pub use share::Share;
pub use sign_in::SignInPage;
pub use stop::StopPage;
pub use style::StylePage;
pub use token::{Token, TokenPage};
