//! Reads pages named on the command line and prints each article as JSON; with `--explain` first, every line with its fate.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut explain = false;
    for path in std::env::args().skip(1) {
        if path == "--explain" {
            explain = true;
            continue;
        }
        let bytes = std::fs::read(&path)?;
        if explain {
            println!("{}", coverage::page::explain(&bytes, None));
            continue;
        }
        let article = coverage::read(&coverage::Input { name: &path, bytes: &bytes, ..Default::default() });
        println!("{}", serde_json::to_string(&article)?);
    }
    Ok(())
}
