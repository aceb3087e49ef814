//! Standard output: one write for each page, so that what a reader sees is whole and a closed pipe is noticed.

use std::io::{self, Write};

/// Writes a whole piece and hands it on at once.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// One line of standard error; nobody may be there to read it.
pub(crate) fn complain(line: &str) {
    drop(writeln!(io::stderr(), "{line}"));
}
