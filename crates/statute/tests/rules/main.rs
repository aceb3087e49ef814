//! Rule files from the outside: what is wrong in them, what they judge, and those that are shipped.

#[cfg(test)]
mod exceptions;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod judge;
#[cfg(test)]
mod readings;
#[cfg(test)]
mod shipped;
#[cfg(test)]
mod written;
