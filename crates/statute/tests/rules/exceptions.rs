//! Exceptions: what one that nobody read leaves open, what is missing to know whether one applies, and exceptions from exceptions.

use statute::{Acts, Moment, Rules, Standing, Value};

use super::written::{DAY, clause, confirmed, fact, facts, head, names, rules};

const OUTCOME: &str = r#"
[[outcome]]
id = "may"
title = { id = "a", en = "b" }
[[outcome.step]]
id = "yes"
label = { id = "a", en = "b" }
requires = ["form"]
"#;

/// A company must be a PT; a small one must have a letter instead; of an old one nothing but that it is a PT counts again.
fn file() -> String {
    head("s", "law", "verified", "2020-01-01")
        + &["pt", "small", "letter", "old", "stamp"].map(|name| fact(name, "truth")).concat()
        + &clause("form", "condition = \"pt\"")
        + &clause("small", "condition = \"letter\"\napplies = \"small\"\nexcepts = [\"form\"]")
        + OUTCOME
}

fn with_old() -> String {
    file() + &clause("old", "condition = \"stamp\"\napplies = \"old\"\nexcepts = [\"small\"]")
}

/// The same with one clause that nobody read.
fn unread(file: &str, id: &str) -> String {
    file.replace(&format!("id = \"{id}\"\nstatus = \"verified\""), &format!("id = \"{id}\"\nstatus = \"as-reported\""))
}

/// How the outcome comes out, and how with certainty: reached and possible each.
fn outcome(rules: &Rules, given: &[(&str, bool)], acts: &Acts) -> [bool; 4] {
    let given: Vec<_> = given.iter().map(|(name, truth)| (*name, Value::Truth(*truth))).collect();
    let facts = facts(&given);
    let verdict = rules.judge(&facts, acts, Moment::on(DAY));
    let reading = &verdict.outcomes[0].readings[0];
    [reading.reached, reading.possible, reading.certain, reading.certainly_possible].map(|step| step.is_some())
}

/// How a clause stands, its grounds and what is missing.
fn told<'a>(rules: &'a Rules, given: &[(&str, bool)], key: &str) -> (Standing, Vec<&'a str>, Vec<&'a str>) {
    let given: Vec<_> = given.iter().map(|(name, truth)| (*name, Value::Truth(*truth))).collect();
    let facts = facts(&given);
    let verdict = rules.judge(&facts, &Acts::default(), Moment::on(DAY));
    let clause = verdict.clause(rules.clause(key).unwrap()).unwrap();
    (clause.standing, names(rules, &clause.grounds), names(rules, &clause.missing))
}

#[test]
fn beside_an_exception_that_nobody_read_nothing_is_refused_or_granted_with_certainty() {
    let read = rules(&[file()]);
    let unread = rules(&[unread(&file(), "small")]);
    let none = Acts::default();
    for (given, certain) in [
        // It does not apply, by what it is said to say.
        ([("pt", false), ("small", false)].as_slice(), [false, false, false, false]),
        ([("pt", true), ("small", false)].as_slice(), [true, true, true, true]),
        // It takes the place of the general one.
        ([("pt", true), ("small", true), ("letter", false)].as_slice(), [false, false, false, false]),
        // Nobody knows whether it applies, and both say the same.
        ([("pt", true), ("letter", true)].as_slice(), [true, true, true, true]),
    ] {
        assert_eq!(outcome(&read, given, &none), certain, "{given:?}");
        let [reached, possible, ..] = certain;
        assert_eq!(outcome(&unread, given, &none), [reached, possible, false, true], "{given:?}");
        assert_eq!(outcome(&unread, given, &confirmed("s/small", DAY)), certain, "{given:?}");
    }
    let facts = facts(&[("pt", Value::Truth(false)), ("small", Value::Truth(false))]);
    let is_certain = |rules: &Rules| {
        rules.judge(&facts, &none, Moment::on(DAY)).clause(rules.clause("s/form").unwrap()).unwrap().is_certain
    };
    assert_eq!((is_certain(&read), is_certain(&unread)), (true, false));
}

#[test]
fn a_parameter_that_nobody_read_makes_the_applying_as_unsure_as_the_condition() {
    let of = |status: &str| {
        let parameter = format!(
            "[[parameter]]\nname = \"most\"\nkind = \"whole\"\nlabel = {{ id = \"a\", en = \"b\" }}\n[[parameter.value]]\nis = 5\nsource = {{ id = \"a\", en = \"b\" }}\nstatus = \"{status}\"\n"
        );
        let file = file().replace("applies = \"small\"", "applies = \"people <= most\"")
            + &fact("people", "whole")
            + &parameter;
        rules(&[file.replace(&fact("small", "truth"), "")])
    };
    let facts = facts(&[("pt", Value::Truth(false)), ("people", Value::Whole(9)), ("letter", Value::Truth(true))]);
    for (status, is_certain) in [("verified", true), ("as-reported", false)] {
        let rules = of(status);
        let verdict = rules.judge(&facts, &Acts::default(), Moment::on(DAY));
        let small = verdict.clause(rules.clause("s/small").unwrap()).unwrap();
        assert_eq!((small.standing, small.is_certain), (Standing::DoesNotApply, is_certain), "{status}");
        assert_eq!(names(&rules, &small.grounds), ["people", "most"]);
        let reading = &verdict.outcomes[0].readings[0];
        assert_eq!((reading.possible, reading.certainly_possible.is_none()), (None, is_certain), "{status}");
        // Confirmed with its source, the value is as good as read.
        let verdict = rules.judge(&facts, &confirmed("s", DAY), Moment::on(DAY));
        assert_eq!(verdict.outcomes[0].readings[0].certainly_possible, None);
    }
}

#[test]
fn whether_a_clause_applies_is_among_its_reasons_and_among_what_is_missing() {
    let file = head("s", "law", "verified", "2020-01-01")
        + &["a", "b", "c"].map(|name| fact(name, "truth")).concat()
        + &clause("c", "applies = \"a\"\ncondition = \"b && c\"");
    let rules = rules(&[file]);
    assert_eq!(told(&rules, &[], "s/c"), (Standing::Unknown, vec![], vec!["a", "b", "c"]));
    assert_eq!(told(&rules, &[("a", true)], "s/c"), (Standing::Unknown, vec!["a"], vec!["b", "c"]));
    assert_eq!(told(&rules, &[("b", false)], "s/c"), (Standing::Unknown, vec!["b"], vec!["a"]));
    assert_eq!(told(&rules, &[("a", true), ("b", false)], "s/c"), (Standing::NotMet, vec!["a", "b"], vec![]));
    assert_eq!(told(&rules, &[("a", false)], "s/c"), (Standing::DoesNotApply, vec!["a"], vec![]));
    assert_eq!(told(&rules, &[("b", true), ("c", true)], "s/c"), (Standing::Met, vec!["b", "c"], vec![]));
}

#[test]
fn what_decides_whether_an_exception_applies_is_missing_to_what_it_excepts_from() {
    let rules = rules(&[with_old()]);
    let missing = |given: &[(&str, bool)]| {
        let (standing, _, missing) = told(&rules, given, "s/form");
        (standing, missing)
    };
    assert_eq!(missing(&[("pt", false), ("letter", true), ("old", false)]), (Standing::Unknown, vec!["small"]));
    assert_eq!(missing(&[("pt", true), ("old", false)]), (Standing::Unknown, vec!["small", "letter"]));
    assert_eq!(missing(&[("old", false)]), (Standing::Unknown, vec!["pt", "small", "letter"]));
    // What is excepted lacks nothing.
    assert_eq!(missing(&[("small", true), ("old", false)]), (Standing::Excepted, vec![]));
}

#[test]
fn an_exception_from_an_exception_gives_the_general_clause_back() {
    use Standing::{Excepted, Met, NotMet, Unknown};
    let rules = rules(&[with_old()]);
    let judged = |given: &[(&str, bool)]| ["s/form", "s/small", "s/old"].map(|key| told(&rules, given, key).0);
    let small = [("small", true), ("letter", true), ("stamp", true)];
    let with = |more: &[(&'static str, bool)]| [small.as_slice(), more].concat();
    assert_eq!(judged(&with(&[("pt", false), ("old", true)])), [NotMet, Excepted, Met]);
    assert_eq!(judged(&with(&[("pt", false), ("old", false)])), [Excepted, Met, Standing::DoesNotApply]);
    // Whether it is old is unknown: then nobody knows which of the two holds, unless all say the same.
    assert_eq!(judged(&with(&[("pt", false)])), [Unknown, Met, Met]);
    assert_eq!(told(&rules, &with(&[("pt", false)]), "s/form").2, ["old"]);
    assert_eq!(judged(&with(&[("pt", true)])), [Met, Met, Met]);
}

#[test]
fn an_exception_from_an_exception_that_nobody_read_settles_nothing() {
    let small = [("small", true), ("letter", true), ("stamp", true)];
    let with = |more: &[(&'static str, bool)]| [small.as_slice(), more].concat();
    let read = rules(&[with_old()]);
    let unread_last = rules(&[unread(&with_old(), "old")]);
    let unread_middle = rules(&[unread(&with_old(), "small")]);
    let none = Acts::default();
    // The small one does not hold, since it is old: so it must be a PT, and is none.
    let old = with(&[("pt", false), ("old", true)]);
    assert_eq!(outcome(&read, &old, &none), [false, false, false, false]);
    assert_eq!(outcome(&unread_last, &old, &none), [false, false, false, true]);
    // What the middle one says does not matter: a clause that was read takes its place.
    assert_eq!(outcome(&unread_middle, &old, &none), [false, false, false, false]);
    let young = with(&[("pt", false), ("old", false)]);
    assert_eq!(outcome(&read, &young, &none), [true, true, true, true]);
    assert_eq!(outcome(&unread_last, &young, &none), [true, true, false, true]);
}

#[test]
fn an_exception_demands_nothing_where_the_general_clause_may_not_apply() {
    let file = file().replace("condition = \"pt\"", "condition = \"pt\"\napplies = \"stamp\"");
    let rules = rules(&[file.replace(&fact("old", "truth"), "")]);
    let given = [("small", true), ("letter", false)];
    assert_eq!(outcome(&rules, &given, &Acts::default()), [false, true, false, true]);
    assert_eq!(told(&rules, &given, "s/form"), (Standing::Unknown, vec![], vec!["stamp"]));
    let given = [("small", true), ("letter", false), ("stamp", true)];
    assert_eq!(outcome(&rules, &given, &Acts::default()), [false, false, false, false]);
}
