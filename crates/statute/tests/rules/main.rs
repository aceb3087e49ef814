//! Rule files from the outside: what is wrong in them, what they judge, and those that are shipped.

#[cfg(test)]
mod faults;
#[cfg(test)]
mod judge;
#[cfg(test)]
mod shipped;
