//! What is wrong with the fields of a form: all of them at once, each as a key.

use crate::directory::TableFault;
use crate::media::FileFault;
use crate::release::PatternFault;

/// What is wrong with one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldError {
    /// Nothing was given.
    Empty,
    /// Fewer characters than the field needs.
    TooShort {
        /// The fewest.
        least: usize,
    },
    /// More characters than the field holds.
    TooLong {
        /// The most.
        most: usize,
    },
    /// More lines than the field holds.
    TooManyLines {
        /// The most.
        most: usize,
    },
    /// A line that cannot be read, or says again what an earlier one said.
    BadLine {
        /// Its number, from 1.
        line: usize,
    },
    /// More of them than the field holds.
    TooMany {
        /// The most.
        most: usize,
    },
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a date and time.
    NotAMoment,
    /// Not a day.
    NotADay,
    /// Not a whole number.
    NotANumber,
    /// A last day that comes before the first.
    BeforeFirst,
    /// More days than are looked at at once.
    TooManyDays {
        /// The most.
        most: usize,
    },
    /// More pages in these days than are looked at at once.
    TooManyPages {
        /// The most.
        most: usize,
    },
    /// A moment that is over.
    Past,
    /// Another one has it already.
    Taken,
    /// Nothing was changed.
    Unchanged,
    /// Somebody else changed it, and what they wrote was not seen.
    ChangedMeanwhile,
    /// None of the choices.
    NotAChoice,
    /// No organisation of this name that can be named here.
    NoSuchOrganisation,
    /// No organisation of the name on that line that can be named here.
    NoSuchOrganisationAt {
        /// Its number, from 1.
        line: usize,
    },
    /// An agreement with somebody else.
    NotWithThem,
    /// Only an association has it.
    OnlyAssociations,
    /// The parent does not stand on a higher level.
    NotAbove,
    /// A file that is not taken.
    File(FileFault),
    /// A table that is not taken.
    Table(TableFault),
    /// A pattern in which no numbers can be written.
    Pattern(PatternFault),
    /// Not the address of a site.
    NotASite,
    /// A spreadsheet would take it for a formula.
    Formula,
    /// Not the one that is known here.
    Wrong,
    /// A password that stands in every list of common ones, or repeats the name or address.
    TooCommon,
}

/// The errors of a form, in the order of its fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldErrors(Vec<(&'static str, FieldError)>);

impl FieldErrors {
    /// An error of one field.
    pub fn one(field: &'static str, error: FieldError) -> Self {
        Self(vec![(field, error)])
    }

    /// Notes an error.
    pub fn add(&mut self, field: &'static str, error: FieldError) {
        self.0.push((field, error));
    }

    /// Notes the errors of another form's part as well.
    pub fn join(&mut self, others: &Self) {
        self.0.extend_from_slice(&others.0);
    }

    /// The value, or the error noted for `field`.
    pub fn take<T>(&mut self, field: &'static str, result: Result<T, FieldError>) -> Option<T> {
        result.map_err(|error| self.add(field, error)).ok()
    }

    /// The errors with their fields.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, FieldError)> + '_ {
        self.0.iter().copied()
    }

    /// The error of one field.
    pub fn of(&self, field: &str) -> Option<FieldError> {
        self.iter().find(|(name, _)| *name == field).map(|(_, error)| error)
    }

    /// True without errors.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
