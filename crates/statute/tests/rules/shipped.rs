//! The rule files that are shipped: each is right, alone and together, and each clause that judges has its cases.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use statute::file::{Evidence, RuleFile, Status};
use statute::{Acts, Confirmation, Fact, Facts, Kind, Moment, NameKind, NameVerdict, Rules, Value};

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

#[test]
fn a_clause_that_was_read_in_a_source_that_was_not_says_where_it_stands() {
    for (path, text) in files() {
        let file: RuleFile = toml::from_str(&text).unwrap();
        let is_read = |status: Status| status == Status::Verified;
        for clause in file.clauses.iter().filter(|clause| is_read(clause.status) && !is_read(file.source.status)) {
            assert!(clause.place.is_some(), "{}: {}", path.display(), clause.id.get_ref());
        }
    }
}

/// Every fact, with some value that it can have.
fn everything(rules: &Rules, from: Date) -> Facts {
    let mut facts = Facts::default();
    for name in rules.names() {
        let NameKind::Fact(kind) = &name.of else { continue };
        let value = match name.kind {
            Kind::Truth => Value::Truth(true),
            Kind::Whole => Value::Whole(kind.least.unwrap_or_default()),
            Kind::Day => Value::Day(from),
            Kind::Text => Value::Text(kind.words.first().map(|word| word.is.clone()).unwrap_or_default()),
            Kind::Share => continue,
        };
        let evidence = Evidence::default();
        facts.add(
            &name.name,
            Fact { value: Some(value), from, until: None, established: from, by: String::new(), evidence },
        );
    }
    facts
}

#[test]
fn after_one_confirmation_of_each_source_every_clause_and_its_parameters_are_certain() {
    let files = files();
    let texts: Vec<&str> = files.iter().map(|(_, text)| text.as_str()).collect();
    let rules = Rules::parse(&texts).unwrap();
    let day = date(2026, 11, 30);
    let facts = everything(&rules, day);
    let confirmations = rules.sources.iter().map(|source| Confirmation {
        of: source.id.clone(),
        by: "Verifikator".into(),
        on: day,
        file: "naskah.pdf".into(),
    });
    let acts = Acts { confirmations: confirmations.collect(), ..Acts::default() };
    let unsure = |acts: &Acts| {
        let verdict = rules.judge(&facts, acts, Moment::on(day));
        let clauses = rules.clauses.iter().zip(&verdict.clauses);
        let clauses = clauses.filter(|(_, verdict)| verdict.as_ref().is_some_and(|verdict| !verdict.is_certain));
        let names = rules.names().iter().zip(&verdict.names);
        let names = names.filter(|(_, verdict)| matches!(verdict, NameVerdict::Parameter(_, false)));
        let clauses: Vec<String> = clauses.map(|(clause, _)| clause.key.clone()).collect();
        let names: Vec<String> = names.map(|(name, _)| name.name.clone()).collect();
        [clauses, names].concat()
    };
    assert_eq!(unsure(&acts), Vec::<String>::new());
    let before = unsure(&Acts::default());
    for unread in ["pergub-kaltim-49-2024/media-types", "pergub-kaltim-49-2024/age", "least_years"] {
        assert!(before.iter().any(|one| one == unread), "{unread}");
    }
}
