//! The rule files that are shipped: each is right, alone and together, and each clause that judges has its cases.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use statute::Rules;
use statute::file::RuleFile;

fn files() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules");
    for folder in std::fs::read_dir(root).unwrap() {
        for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            files.push((path.clone(), std::fs::read_to_string(path).unwrap()));
        }
    }
    files.sort();
    assert!(files.len() >= 9, "{files:?}");
    files
}

#[test]
fn each_is_right_alone_and_all_of_them_together() {
    let files = files();
    for (path, text) in &files {
        let rules = Rules::parse(&[text]).unwrap_or_else(|faults| panic!("{}: {faults:?}", path.display()));
        assert_eq!(rules.lint(), [], "{}", path.display());
    }
    let texts: Vec<&str> = files.iter().map(|(_, text)| text.as_str()).collect();
    let together = Rules::parse(&texts).unwrap();
    assert_eq!(together.lint(), []);
}

#[test]
fn each_clause_that_judges_has_at_least_three_cases() {
    for (path, text) in files() {
        let file: RuleFile = toml::from_str(&text).unwrap();
        let mut cases: BTreeMap<&str, usize> = BTreeMap::new();
        for case in &file.cases {
            if let Some(clause) = &case.clause {
                *cases.entry(clause.get_ref()).or_default() += 1;
            }
        }
        for clause in file.clauses.iter().filter(|clause| clause.condition.is_some()) {
            let id = clause.id.get_ref().as_str();
            assert!(cases.get(id).is_some_and(|count| *count >= 3), "{}: {id}", path.display());
        }
    }
}

#[test]
fn a_clause_known_from_news_alone_has_its_report_and_no_invented_number() {
    for (path, text) in files() {
        let file: RuleFile = toml::from_str(&text).unwrap();
        for clause in &file.clauses {
            let is_read = clause.status.is_certain();
            let has_report = !file.source.seen.is_empty() || !clause.seen.is_empty();
            assert!(is_read || has_report, "{}: {}", path.display(), clause.id.get_ref());
        }
    }
}
