//! Rule files that are wrong: each fault has its kind, its file and its line, and all of them are told at once.

use statute::{ExpressionFault, Fault, FaultKind, Kind, Misfit, Rules};

const SOURCE: &str = r#"format = 1
[source]
id = "s"
title = { id = "a", en = "b" }
short = { id = "a", en = "b" }
rank = "law"
status = "verified"
in_force = 2020-01-01
seen = [{ title = "sini" }]
[[fact]]
name = "n"
kind = "whole"
label = { id = "a", en = "b" }
[[fact]]
name = "w"
kind = "text"
words = [{ is = "x", id = "x", en = "x" }]
label = { id = "a", en = "b" }
[[clause]]
id = "c"
status = "verified"
summary = { id = "a", en = "b" }
condition = 'n > 1 && w == "x"'
"#;

fn faults(text: &str) -> Vec<Fault> {
    match Rules::parse(&[text]) {
        Ok(rules) => rules.lint(),
        Err(faults) => faults,
    }
}

/// The only fault of a file.
fn fault(text: &str) -> (Option<usize>, FaultKind) {
    let mut faults = faults(text);
    assert_eq!(faults.len(), 1, "{faults:?}");
    let fault = faults.remove(0);
    (fault.line, fault.of)
}

fn with(condition: &str) -> String {
    SOURCE.replace("n > 1 && w == \"x\"", condition)
}

#[test]
fn the_file_itself_is_right() {
    assert_eq!(faults(SOURCE), []);
}

#[test]
fn a_condition_is_looked_through_before_any_fact_is_known() {
    use ExpressionFault as Read;
    let column = |condition: &str| match fault(&with(&format!("{condition} && n > 1 && w == \"x\""))).1 {
        FaultKind::Expression(_, column, fault) => (column, Err(fault)),
        FaultKind::Misfit(_, column, misfit) => (column, Ok(misfit)),
        other => panic!("{condition}: {other:?}"),
    };
    assert_eq!(column("n / 2 > 1"), (3, Err(Read::Division)));
    assert_eq!(column("n > 1.5"), (5, Err(Read::Number)));
    assert_eq!(column("n > 99999999999999999999"), (5, Err(Read::Number)));
    assert_eq!(column("n % 2 == 0"), (3, Err(Read::Strange)));
    assert_eq!(column("size(w) > 1"), (1, Err(Read::Function)));
    assert_eq!(column("w == \"x"), (28, Err(Read::Text)));
    assert_eq!(column("n > 1 > 0"), (7, Err(Read::Unexpected)));
    assert_eq!(column("(n > 1"), (28, Err(Read::Early)));
    assert_eq!(column(&format!("{}n > 1{}", "(".repeat(9), ")".repeat(9))), (10, Err(Read::Deep)));
    assert_eq!(column(&format!("{}(n > 1)", "!".repeat(9))), (10, Err(Read::Deep)));
    let long = "n > 1 && ".repeat(120) + "n > 1";
    assert_eq!(column(&long), (1, Err(Read::Long)));
    assert_eq!(column("days(day(\"2025-02-30\"), today) > 1"), (6, Err(Read::Day)));
    assert_eq!(column("days(day(\"20250201\"), today) > 1"), (6, Err(Read::Day)));
    assert_eq!(column("m > 1"), (1, Ok(Misfit::Undeclared("m".into()))));
    assert_eq!(column("w > \"x\""), (3, Ok(Misfit::Compared(Kind::Text, Kind::Text))));
    assert_eq!(column("w == 1"), (3, Ok(Misfit::Compared(Kind::Text, Kind::Whole))));
    assert_eq!(column("w == \"y\""), (6, Ok(Misfit::Word("y".into()))));
    assert_eq!(column("w in [\"x\", \"y\"]"), (1, Ok(Misfit::Word("y".into()))));
    assert_eq!(column("n + w > 1"), (5, Ok(Misfit::Kind { is: Kind::Text, needed: Kind::Whole })));
    assert_eq!(column("n"), (1, Ok(Misfit::Kind { is: Kind::Whole, needed: Kind::Truth })));
    assert_eq!(column("at_least(n, n, 1, 2)"), (13, Ok(Misfit::EmptyWhole)));
    assert_eq!(column("at_least(n, 2)"), (1, Ok(Misfit::Arguments)));
    assert_eq!(column("years(today) > 1"), (1, Ok(Misfit::Arguments)));
}

#[test]
fn a_condition_that_is_not_yes_or_no_is_none() {
    let (line, of) = fault(&with("n + 1").replace("[[fact]]\nname = \"w\"\nkind = \"text\"\nwords = [{ is = \"x\", id = \"x\", en = \"x\" }]\nlabel = { id = \"a\", en = \"b\" }\n", ""));
    assert_eq!((line, of), (Some(18), FaultKind::NotTruth("s/c".into(), Kind::Whole)));
}

#[test]
fn exceptions_that_lead_back_to_themselves_are_named_in_order() {
    let clause = |id: &str, of: &str| {
        format!(
            "[[clause]]\nid = \"{id}\"\nstatus = \"verified\"\nsummary = {{ id = \"a\", en = \"b\" }}\ncondition = \"n > 1\"\nexcepts = [\"{of}\"]\n"
        )
    };
    let ring = SOURCE.to_owned() + &clause("d", "f") + &clause("e", "d") + &clause("f", "e") + &clause("g", "c");
    let FaultKind::Cycle(keys) = fault(&ring).1 else { panic!() };
    let mut sorted = keys.clone();
    sorted.sort();
    assert_eq!(sorted, ["s/d", "s/e", "s/f"]);
    let own = SOURCE.to_owned() + &clause("d", "d");
    assert_eq!(fault(&own).1, FaultKind::Cycle(vec!["s/d".into()]));
}

#[test]
fn ten_thousand_exceptions_one_behind_the_other_are_ordered_and_judged() {
    let mut text = SOURCE.to_owned();
    for number in 0..10_000 {
        let before = if number == 0 { "c".to_owned() } else { format!("c{}", number - 1) };
        text += &format!(
            "[[clause]]\nid = \"c{number}\"\nstatus = \"verified\"\nsummary = {{ id = \"a\", en = \"b\" }}\ncondition = \"n > 1\"\nexcepts = [\"{before}\"]\n"
        );
    }
    let rules = Rules::parse(&[&text]).unwrap();
    let facts = statute::Facts::default();
    let verdict = rules.judge(&facts, &statute::Acts::default(), statute::Moment::on(jiff::civil::date(2025, 1, 1)));
    // The last has no exception: it holds, so the one before does not, so the one before that does.
    let standing = |key: &str| verdict.clause(rules.clause(key).unwrap()).unwrap().standing;
    assert_eq!(standing("s/c9999"), statute::Standing::Unknown);
    assert_eq!(standing("s/c9998"), statute::Standing::Excepted);
    assert_eq!(standing("s/c9997"), statute::Standing::Unknown);
}

#[test]
fn what_is_missing_doubled_unused_or_without_source_is_told_with_its_line() {
    let clause = "[[clause]]\nid = \"c\"\nstatus = \"verified\"\nsummary = { id = \"a\", en = \"b\" }\n";
    let at = |text: String| fault(&text);
    assert_eq!(at(SOURCE.to_owned() + clause), (Some(25), FaultKind::Twice("s/c".into())));
    assert_eq!(at(SOURCE.replace("format = 1", "format = 2")), (Some(1), FaultKind::Format(2)));
    assert_eq!(at(SOURCE.replace("seen = [{ title = \"sini\" }]\n", "")), (Some(3), FaultKind::NotSeen("s".into())));
    assert_eq!(at(SOURCE.replacen("\"b\"", "\" \"", 1)), (Some(3), FaultKind::NoWords("s".into())));
    assert_eq!(at(SOURCE.replace("id = \"s\"", "id = \"S s\"")).1, FaultKind::Name("S s".into()));
    assert_eq!(
        at(SOURCE.replace("in_force = 2020-01-01", "in_force = 2020-01-01\nuntil = 2019-01-01")).1,
        FaultKind::EndsBefore("s".into())
    );
    assert_eq!(at(SOURCE.replace("in_force = 2020-01-01", "in_force = 2020-01-01T10:00:00")).1, FaultKind::NotADay);
    assert_eq!(
        at(SOURCE.replace("kind = \"whole\"", "kind = \"whole\"\nlasts_days = 0")),
        (Some(11), FaultKind::Bound("n".into()))
    );
    let lasting = |days: i64| SOURCE.replace("kind = \"whole\"", &format!("kind = \"whole\"\nlasts_days = {days}"));
    assert_eq!(faults(&lasting(36_525)), []);
    assert_eq!(at(lasting(36_526)), (Some(11), FaultKind::Bound("n".into())));
    assert_eq!(at(lasting(i64::MAX)), (Some(11), FaultKind::Bound("n".into())));
    assert_eq!(at(with("n > 1")), (None, FaultKind::Unused("w".into())));
    let FaultKind::Toml(why) = at(SOURCE.replace("rank = \"law\"", "rank = \"decree\"")).1 else { panic!() };
    assert!(why.contains("decree"), "{why}");
    let FaultKind::Toml(_) = at("format = [".to_owned()).1 else { panic!() };
    let excepts = SOURCE.to_owned() + &clause.replace("\"c\"", "\"d\"") + "excepts = [\"other/e\"]\n";
    assert_eq!(at(excepts), (Some(28), FaultKind::NoClause("other/e".into())));
    let outcome = |requires: &str| {
        format!(
            "{SOURCE}[[outcome]]\nid = \"o\"\ntitle = {{ id = \"a\", en = \"b\" }}\n[[outcome.step]]\nid = \"yes\"\nlabel = {{ id = \"a\", en = \"b\" }}\nrequires = [{requires}]\n"
        )
    };
    assert_eq!(at(outcome("")).1, FaultKind::EmptyStep("o".into()));
    assert_eq!(at(outcome("\"x\"")), (Some(30), FaultKind::NoClause("s/x".into())));
}

#[test]
fn a_case_that_comes_out_otherwise_is_told() {
    let case = |rest: &str| SOURCE.to_owned() + "[[case]]\n" + rest;
    assert_eq!(faults(&case("clause = \"c\"\nis = \"met\"\nfacts = { n = 2, w = \"x\" }\n")), []);
    let FaultKind::CaseOfClause(key, ..) =
        fault(&case("clause = \"c\"\nis = \"met\"\nfacts = { n = 1, w = \"x\" }\n")).1
    else {
        panic!()
    };
    assert_eq!(key, "s/c #1");
    assert_eq!(
        fault(&case("clause = \"c\"\nis = \"met\"\nfacts = { n = \"2\" }\n")).1,
        FaultKind::NotOfKind("n".into())
    );
    assert_eq!(fault(&case("clause = \"c\"\nis = \"met\"\nfacts = { m = 2 }\n")).1, FaultKind::NoFact("m".into()));
    assert_eq!(fault(&case("clause = \"d\"\nis = \"met\"\n")).1, FaultKind::NoClause("s/d".into()));
    assert_eq!(fault(&case("clause = \"c\"\n")).1, FaultKind::Case);
    assert_eq!(fault(&case("outcome = \"o\"\nstep = \"yes\"\n")).1, FaultKind::NoOutcome("s/o".into()));
}

#[test]
fn two_files_that_declare_a_fact_otherwise_are_told() {
    let other = SOURCE.replace("id = \"s\"", "id = \"t\"").replace("kind = \"whole\"", "kind = \"whole\"\nleast = 1");
    let faults = Rules::parse(&[SOURCE, &other]).unwrap_err();
    assert_eq!(faults, [Fault { file: Some(1), line: Some(11), of: FaultKind::Differs("n".into()) }]);
}
