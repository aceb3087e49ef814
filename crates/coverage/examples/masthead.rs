//! Prints what a saved page states of its outlet: `cargo run -p coverage --example masthead ADDRESS FILE`.

use coverage::Input;
use coverage::{guideline, masthead, roster};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(address), Some(path)) = (arguments.next(), arguments.next()) else { return };
    let Ok(bytes) = std::fs::read(&path) else { return };
    let page = Input { name: &path, url: Some(&address), bytes: &bytes, ..Input::default() };
    println!("{:#?}\n{:#?}\n{:#?}", masthead::read(&page), masthead::links(&page), guideline::read(&page));
    let roster = roster::read(&page);
    println!("list {} rows {} next {:?}", roster.is_list, roster.rows.len(), roster.next);
}
