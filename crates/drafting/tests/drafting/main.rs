//! Drafts from the outside: how they are read, what is told of them, what changed between two, and any text at all.
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "tests may panic"))]
#![cfg_attr(test, expect(clippy::indexing_slicing, reason = "a test that indexes wrongly fails"))]

#[cfg(test)]
mod comparison;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod layout;
#[cfg(test)]
mod property;
#[cfg(test)]
mod reading;
