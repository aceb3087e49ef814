//! Rule files in few words, for tests.

use jiff::civil::{Date, date};
use statute::file::Evidence;
use statute::{Acts, Confirmation, Fact, Facts, Rules, Standing, Value, Verdict};

const HEAD: &str = r#"
format = 1
[source]
id = "ID"
title = { id = "Peraturan", en = "Regulation" }
short = { id = "Peraturan", en = "Regulation" }
rank = "RANK"
status = "STATUS"
in_force = DAY
seen = [{ title = "sini" }]
"#;

pub(crate) fn head(id: &str, rank: &str, status: &str, day: &str) -> String {
    HEAD.replace("ID", id).replace("RANK", rank).replace("STATUS", status).replace("DAY", day)
}

pub(crate) fn fact(name: &str, kind: &str) -> String {
    format!("[[fact]]\nname = \"{name}\"\nkind = \"{kind}\"\nlabel = {{ id = \"a\", en = \"b\" }}\n")
}

pub(crate) fn clause(id: &str, rest: &str) -> String {
    format!("[[clause]]\nid = \"{id}\"\nstatus = \"verified\"\nsummary = {{ id = \"a\", en = \"b\" }}\n{rest}\n")
}

pub(crate) fn rules(files: &[String]) -> Rules {
    Rules::parse(&files.iter().map(String::as_str).collect::<Vec<_>>()).unwrap()
}

pub(crate) fn known(value: Value, from: Date) -> Fact {
    Fact { value: Some(value), from, until: None, established: from, by: String::new(), evidence: Evidence::default() }
}

pub(crate) fn facts(given: &[(&str, Value)]) -> Facts {
    let mut facts = Facts::default();
    for (name, value) in given {
        facts.add(name, known(value.clone(), date(2025, 1, 1)));
    }
    facts
}

pub(crate) const DAY: Date = date(2025, 6, 1);

pub(crate) fn standing(rules: &Rules, verdict: &Verdict<'_>, key: &str) -> Option<Standing> {
    verdict.clause(rules.clause(key).unwrap()).map(|verdict| verdict.standing)
}

/// Two sources that disagree about the least verification.
pub(crate) fn disagreeing(higher: &str, lower: &str, ruled: &str) -> Rules {
    let of = |id: &str, rank: &str, day: &str, condition: &str| {
        head(id, rank, "verified", day).replace("seen =", &format!("{ruled}seen ="))
            + &fact("administrative", "truth")
            + &fact("statement", "truth")
            + &clause("least", &format!("subject = \"least\"\ncondition = \"{condition}\""))
    };
    let outcome = "[[outcome]]\nid = \"may\"\ntitle = { id = \"a\", en = \"b\" }\n[[outcome.step]]\nid = \"yes\"\nlabel = { id = \"a\", en = \"b\" }\nrequires = [\"least\"]\n";
    rules(&[
        of("one", higher, "2024-12-16", "administrative || statement") + outcome,
        of("two", lower, "2025-05-11", "administrative && (statement || !statement)"),
    ])
}

/// Somebody confirmed that source or clause on that day.
pub(crate) fn confirmed(of: &str, on: Date) -> Acts {
    let confirmation = Confirmation { of: of.into(), by: "Verifikator".into(), on, file: "pergub.pdf".into() };
    Acts { confirmations: vec![confirmation], ..Acts::default() }
}

/// Names at these places.
pub(crate) fn names<'a>(rules: &'a Rules, places: &[usize]) -> Vec<&'a str> {
    places.iter().map(|place| rules.names()[*place].name.as_str()).collect()
}
