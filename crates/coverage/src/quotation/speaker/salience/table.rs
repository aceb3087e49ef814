//! Writes the signs of every person for every quotation whose cue names nobody, for `tools/truth/speakers.py`: of the
//! looked-at truth, and of the folder that `SPEAKERS` names (files as the truth's pages).

use std::cell::RefCell;
use std::fmt::Write;
use std::path::PathBuf;

use serde_json::Value as Json;

use super::super::Reader;
use super::signs::{Asked, Mentioned, NAMES, Signs};
use crate::truth;

struct Row {
    open: usize,
    name: Option<String>,
    signs: Signs,
}

thread_local! {
    static ROWS: RefCell<Vec<Row>> = const { RefCell::new(Vec::new()) };
}

/// Keeps the signs of a quotation.
pub(super) fn note(reader: &Reader<'_>, asked: &Asked, people: &[usize], mentioned: &[Mentioned]) {
    let open = reader.reading.tokens.at(asked.open).start;
    let name = |known: usize| reader.reading.naming.known.get(known).cloned();
    let rows =
        people.iter().map(|known| Row { open, name: name(*known), signs: Signs::of(reader, asked, mentioned, *known) });
    let nobody = Row { open, name: None, signs: Signs::of_nobody(reader, asked) };
    ROWS.with_borrow_mut(|all| all.extend(rows.chain([nobody])));
}

#[test]
#[ignore = "writes the table that weights are made of"]
fn the_table_of_speakers() {
    let mut table = format!("set,quotation,name,speaker,{}\n", NAMES.join(","));
    let sets = truth::sets().map(|(set, root)| (set, root.join("pages")));
    let other = std::env::var_os("SPEAKERS").map(|folder| ("read", PathBuf::from(folder)));
    for (set, folder) in sets.chain(other) {
        for (page, truth) in truth::pages(&folder) {
            rows(&mut table, &format!("{set},{page}"), &truth);
        }
    }
    truth::write("speakers.csv", &table);
}

fn rows(table: &mut String, page: &str, truth: &Json) {
    let body: Vec<&str> = truth["body"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
    let text = body.join("\n");
    let found = crate::quotation::find(&text, &[]);
    for row in ROWS.take() {
        let Some(quotation) = found.iter().find(|quotation| quotation.range.start == row.open) else { continue };
        let words = normal(&quotation.words(&text));
        let said = |one: &&Json| one["text"].as_str().map(normal).is_some_and(|other| begin_alike(&other, &words));
        let Some(said) = truth["quotations"].as_array().into_iter().flatten().find(said) else { continue };
        let plain = |name: &str| name.replace([',', '"'], " ");
        write!(
            table,
            "{page}/{},{},{}",
            row.open,
            plain(row.name.as_deref().unwrap_or("-")),
            plain(said["speaker"].as_str().unwrap_or("-"))
        )
        .unwrap();
        for sign in row.signs.0 {
            write!(table, ",{}", u8::from(sign)).unwrap();
        }
        table.push('\n');
    }
}

fn normal(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn begin_alike(one: &[String], other: &[String]) -> bool {
    let most = one.len().min(other.len()).min(5);
    most > 0 && one.get(..most) == other.get(..most)
}
