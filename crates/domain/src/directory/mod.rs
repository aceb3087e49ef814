//! The directory of an office: outlets and whom to reach there, parsed from what somebody typed or a table brought.
//! What is kept of a person is a name, an office and an address; all three can be erased.

mod contact;
mod entry;
mod fold;
mod outlet;
mod plan;
mod site;
mod standing;

pub use contact::ContactDetails;
pub use entry::Entry;
pub use fold::{bare, fold};
pub use outlet::OutletDetails;
pub use plan::{Listed, Plan};
pub use site::Site;
pub use standing::{Standing, TERMS};

use crate::field::FieldError;
use crate::table::Column;
use crate::text;

/// Most bytes of a table.
pub const LARGEST_TABLE: usize = 5_000_000;
/// Most lines of a table.
pub const MOST_LINES: usize = 5_000;

/// What is wrong with a table as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TableFault {
    /// Neither CSV nor XLSX.
    UnknownKind,
    /// More bytes than [`LARGEST_TABLE`].
    TooLarge,
    /// More lines than [`MOST_LINES`].
    TooManyLines,
    /// No column is headed as the one that must be there.
    NoHeading(Column),
    /// Nothing stands under the headings.
    NoLines,
    /// A quotation mark is opened and not closed, so that nobody can say where a line ends.
    OpenQuote,
}

/// A line of text that no spreadsheet takes for a formula when it is exported again. A dash alone says that there is nothing.
pub(crate) fn cell(text: &str, least: usize, most: usize) -> Result<String, FieldError> {
    let text = text.trim();
    if matches!(text, "-" | "–" | "—") {
        return text::line("", least, most);
    }
    if text.starts_with(['=', '+', '-', '@']) {
        return Err(FieldError::Formula);
    }
    text::line(text, least, most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_no_text_and_a_dash_is_nothing() {
        for text in ["=HYPERLINK(\"x\")", " @SUM(1)", "+62 811", "-2+3", "\t=1"] {
            assert_eq!(cell(text, 0, 40), Err(FieldError::Formula), "{text}");
        }
        assert_eq!(cell(" – ", 0, 40).as_deref(), Ok(""));
        assert_eq!(cell("-", 1, 40), Err(FieldError::Empty));
        assert_eq!(cell("Kabar = Merdu", 1, 40).as_deref(), Ok("Kabar = Merdu"));
    }
}
