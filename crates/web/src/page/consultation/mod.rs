//! Consultations: the list, one for its office, its text, the matrix, one for a partner, and what everybody reads. What several of them show
//! stands here.

mod list;
mod matrix;
mod office;
mod partner;
mod public;
mod text;

pub use list::{
    BoardLine, BoardTyped, BoardsPage, ConsultationLine, ConsultationNewPage, ConsultationTyped, ConsultationsPage,
};
pub use matrix::{ConsultationMatrixPage, GroupLine, WhoLine};
pub use office::{AskedLine, ConsultationPage, MeetingLine, Wrong as WrongForm};
pub use partner::{MinutesLine, PointTyped, PositionLine, PositionPage, UnitForm};
pub use public::{PublicAsked, PublicConsultationPage, PublicConsultationsPage, PublicEvent};
pub use text::{ConsultationTextPage, DifferenceLine, FaultLine, UnitLine};

use domain::consultation::Stance;
use locale::{Language, consultation, texts};

use super::{Choice, Shape};

/// The stances as choices; the first says that none is chosen.
pub(super) fn stances(language: Language) -> Vec<Choice<'static>> {
    let none = Choice { value: "", label: texts::position_stance_choose(language) };
    let all = Stance::ALL
        .iter()
        .map(|stance| Choice { value: stance.as_str(), label: consultation::stance(language, *stance) });
    [none].into_iter().chain(all).collect()
}

/// The shape of a stance: it says where somebody stands, not whether that is good.
pub fn stance_shape(stance: Stance) -> Shape {
    match stance {
        Stance::Agree => Shape::Met,
        Stance::Changes => Shape::Look,
        Stance::Object => Shape::NotMet,
        Stance::NoView => Shape::Unknown,
    }
}
