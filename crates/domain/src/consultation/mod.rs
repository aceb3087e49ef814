//! Consultation (koordinasi): a policy draft is put to partners before it is set, they say where they stand, the office answers every point,
//! and what was decided tells by which clauses it was coordinated. A decision is never blocked.

mod answer;
mod board;
mod details;
mod reach;
mod state;
mod voice;

pub use answer::Answer;
pub use board::{BoardDetails, Term, TypedBoard};
pub use details::{ConsultationDetails, PolicyKind, TypedConsultation};
pub use reach::{Purpose, Reached, Way};
pub use state::{State, Step};
pub use voice::{PointText, Stance, Voice};

/// An enum whose values are words in forms and in the database: `ALL`, `as_str` and `parse`.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $value:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$of])* $value,)*
        }

        impl $name {
            /// All.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The word in forms and in the database.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $word,)*
                }
            }

            /// Reads the word.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.as_str() == text)
            }
        }
    };
}
use words;
