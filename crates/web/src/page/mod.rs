//! The pages: one file each, a struct of plain data that renders itself. Shared shapes stand in `layout`, `form` and `piece`.

mod archive;
mod desk_home;
mod form;
mod handed;
mod history;
mod home;
mod invitation;
mod layout;
mod media;
mod message;
mod moment;
mod people;
mod piece;
mod proposal;
mod recovery;
mod release;
mod release_edit;
mod release_list;
mod release_view;
mod search;
mod sessions;
mod setup;
mod sign_in;
mod style;

pub use archive::{ArchivePage, Month, MonthLink, PlaceLink};
pub use desk_home::{DeskHomePage, Need};
pub use domain::zone::Zone;
pub use form::{Choice, Field, FieldKind, Form};
pub use handed::HandedPage;
pub use history::{Happened, HistoryPage};
pub use home::HomePage;
pub use invitation::InvitationPage;
pub use layout::{Entry, Layout};
pub use media::{DeskDocument, DeskPhoto, MediaPage};
pub use message::{Message, MessagePage};
pub use moment::Moment;
pub use people::{Member, PeoplePage};
pub use piece::{
    Chart, Event, Finding, Mark, Piece, Quotation, RecordMark, ReleaseLine, Shape, StepState, Steps, Verdict,
};
pub use proposal::{Statement, Statements};
pub use recovery::RecoveryPage;
pub use release::{Attachment, Correction, Fact, Photo, ReleasePage, Withdrawn};
pub use release_edit::{ReleaseEditPage, Saved};
pub use release_list::{ReleaseListPage, Row, StateFilter};
pub use release_view::{Offered, ReleaseViewPage, Version};
pub use search::{Hit, SearchPage};
pub use sessions::{Session, SessionsPage};
pub use setup::SetupPage;
pub use sign_in::SignInPage;
pub use style::StylePage;
