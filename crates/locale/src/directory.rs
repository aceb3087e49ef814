//! The directory's keys in words: why a table is not taken, columns, why a line is not.

use domain::directory::{LARGEST_TABLE, MOST_LINES, TableFault};
use domain::table::{Column, Verdict, Wrong};

use crate::{Language, texts};

/// Why a table is not taken.
#[must_use]
pub fn fault(language: Language, fault: TableFault) -> String {
    match fault {
        TableFault::UnknownKind => texts::table_unknown_kind(language).to_owned(),
        TableFault::TooLarge => texts::table_too_large(language, u64::try_from(LARGEST_TABLE).unwrap_or(u64::MAX)),
        TableFault::TooManyLines => texts::table_too_many_lines(language, MOST_LINES),
        TableFault::NoHeading(column) => {
            texts::table_no_heading(language, column.headings().first().copied().unwrap_or_default())
        }
        TableFault::NoLines => texts::table_no_lines(language).to_owned(),
        TableFault::OpenQuote => texts::table_open_quote(language).to_owned(),
    }
}

/// What a column is called.
#[must_use]
pub fn column(language: Language, column: Column) -> &'static str {
    match column {
        Column::Outlet => texts::field_outlet(language),
        Column::Site => texts::field_site(language),
        Column::Place => texts::field_town(language),
        Column::Contact => texts::field_contact(language),
        Column::Office => texts::field_position(language),
        Column::Email => texts::field_email(language),
        Column::Company => texts::field_company(language),
        Column::Kind => texts::register_kind(language),
        Column::Name => texts::field_organisation_name(language),
        Column::ShortName => texts::field_organisation_short(language),
        Column::Level => texts::field_level(language),
        Column::Parent => texts::field_parent(language),
        Column::Person => texts::field_name(language),
        Column::Right => texts::field_right(language),
    }
}

/// What will happen with a line.
#[must_use]
pub fn verdict(language: Language, verdict: &Verdict) -> String {
    match verdict {
        Verdict::NewOutlet { contact: false } => texts::import_new_outlet(language).to_owned(),
        Verdict::NewOutlet { contact: true } => texts::import_new_outlet_contact(language).to_owned(),
        Verdict::NewContact { outlet } => texts::import_new_contact(language, outlet),
        Verdict::NewOrganisation => texts::import_new_organisation(language).to_owned(),
        Verdict::NewInvitation(right) => texts::import_new_invitation(language, crate::desk::right(language, *right)),
        Verdict::Known { differs: false } => texts::import_is_known(language).to_owned(),
        Verdict::Known { differs: true } => texts::import_is_known_differs(language).to_owned(),
        Verdict::Repeats(line) => texts::import_repeats(language, &line.to_string()),
        Verdict::Wrong(_) => texts::import_cannot(language).to_owned(),
    }
}

/// Why a line cannot be taken; none where its cells say so one by one.
#[must_use]
pub fn wrong(language: Language, wrong: &Wrong) -> Option<String> {
    match wrong {
        Wrong::Cells => None,
        Wrong::OtherSite(site) => Some(texts::import_other_site(language, site)),
        Wrong::TwoOutlets(one, other) => Some(texts::import_two_outlets(language, one, other)),
        Wrong::Full => Some(texts::import_full(language, domain::invitation::MOST_OPEN)),
        Wrong::Elsewhere(outlet) => Some(texts::import_elsewhere(language, outlet)),
    }
}
