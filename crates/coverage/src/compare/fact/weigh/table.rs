//! Writes the signs of every pair of facts of the looked-at truth for `tools/truth/weigh.py`.

use std::fmt::Write;
use std::path::Path;

use serde_json::Value as Json;

use super::candidates;
use super::signs::{NAMES, Signs};
use crate::Release;
use crate::compare::document::Document;
use crate::compare::fact::court::Court;
use crate::compare::fact::mention::Mention;
use crate::compare::statement::SentenceIndex;
use crate::span::MappedText;
use crate::truth;

#[test]
#[ignore = "writes the table that weights are made of"]
fn the_table_of_signs() {
    let mut table = format!("set,item,kind,status,mine,theirs,{}\n", NAMES.join(","));
    for (set, root) in truth::sets() {
        for (page, truth) in truth::pages(&root.join("pages")) {
            if let (Some(release), Some(items)) = (truth["release"].as_str(), truth["variant"]["items"].as_object()) {
                rows(&mut table, &root.join("releases").join(release), &format!("{set},{page}"), &truth, items);
            }
        }
    }
    truth::write("signs.csv", &table);
}

fn rows(table: &mut String, release: &Path, page: &str, truth: &Json, items: &serde_json::Map<String, Json>) {
    let facts = truth::json(&release.with_extension("json"));
    let release = Release::parse("rilis.md", &std::fs::read(release.with_extension("md")).unwrap()).unwrap();
    let body: Vec<&str> = truth["body"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    let article = MappedText::verbatim(&body.join("\n"), 0);
    let people: Vec<String> = release.spokespersons.iter().map(|person| person.name.clone()).collect();
    let published = truth["published"].as_str().and_then(|day| day.get(..10)).and_then(|day| day.parse().ok());
    let left = Document::new(&release.text, &people, release.date);
    let right = Document::new(&article, &people, published.or(release.date));
    let statements = SentenceIndex::new(&left).statements(&left, &right);
    let (mine, theirs) = (Mention::all(&left, &people), Mention::all(&right, &people));
    let court = Court::new((&left, &mine), (&right, &theirs), &statements);
    for fact in facts["facts"].as_array().unwrap() {
        let (id, kind) = (fact["id"].as_str().unwrap(), fact["kind"].as_str().unwrap());
        let (Some(status), Some(l)) = (items.get(id), mention(&left, &mine, fact)) else { continue };
        for r in candidates(&court, &mine[l]) {
            let Some(Signs(signs)) = Signs::of(&court, l, r) else { continue };
            let text = |document: &Document, mention: &Mention| {
                document.passage(mention.fact.range.clone()).text.replace([',', '\n', '"'], " ")
            };
            write!(
                table,
                "{page}/{id},{kind},{},{},{}",
                statuses(status),
                text(&left, &mine[l]),
                text(&right, &theirs[r])
            )
            .unwrap();
            for sign in signs {
                write!(table, ",{sign}").unwrap();
            }
            table.push('\n');
        }
    }
}

fn statuses(status: &Json) -> String {
    let all = status.as_array().map_or_else(|| vec![status], |all| all.iter().collect());
    all.iter().map(|one| one.as_str().unwrap()).collect::<Vec<_>>().join("|")
}

/// The mention that an item of the truth is about.
fn mention(document: &Document, mentions: &[Mention], fact: &Json) -> Option<usize> {
    let text = fact["text"].as_str()?;
    let around = fact["in"].as_str().unwrap_or(text);
    let start = document.str().find(around)? + around.find(text)?;
    let kind = |mention: &Mention| {
        format!("{:?}", mention.fact.kind).to_lowercase() == fact["kind"].as_str().unwrap_or_default()
    };
    let here = |mention: &Mention| mention.fact.range.start < start + text.len() && start < mention.fact.range.end;
    mentions.iter().position(|mention| here(mention) && kind(mention))
}
