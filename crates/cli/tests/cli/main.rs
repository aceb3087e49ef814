//! Tests of the real binary, as a person or a program runs it.

#[cfg(test)]
mod check;
#[cfg(test)]
mod command_line;
#[cfg(test)]
mod draft;
#[cfg(test)]
mod joined;
#[cfg(test)]
mod operate;
mod operated_record;
#[cfg(test)]
mod read;
#[cfg(test)]
mod record;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod support;
