//! The one binary, `ruhui`. All it does is in the library beside it, which is compiled while `web` is still being optimised.

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
