//! Turns `id/*.ftl` and `en/*.ftl` into one Rust function per message, with typed arguments.
//! A message or argument that one language has and the other has not stops the build.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/source.rs"]
mod source;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");
    let indonesian = catalogue::read(Path::new("id"))?;
    let english = catalogue::read(Path::new("en"))?;
    catalogue::compare(&indonesian, &english)?;
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    fs::write(Path::new(&out).join("texts.rs"), source::write(&indonesian, &english))?;
    Ok(())
}
