//! Drafts from the outside: how they are read, what is told of them, what changed between two, and any text at all.

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
