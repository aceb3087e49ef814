//! The one binary, `ruhui`.
fn main() {}
