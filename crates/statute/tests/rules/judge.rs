//! Verdicts: what is met, what is missing, what excepts from what, and what stays open. Each test is a rule file that a person could write.

use jiff::civil::{Date, date};
use statute::{Acts, Fact, Facts, Lack, Moment, NameVerdict, Ruling, Standing, Value};

use super::written::{DAY, clause, confirmed, disagreeing, fact, facts, head, known, rules, standing};

#[test]
fn every_missing_fact_is_named_in_one_run_and_only_those_that_matter() {
    let file = head("s", "law", "verified", "2020-01-01")
        + &fact("a", "truth")
        + &fact("b", "truth")
        + &fact("c", "truth")
        + &clause("both", "condition = \"a && b && c\"")
        + &clause("any", "condition = \"a || b\"");
    let rules = rules(&[file]);
    let missing = |given: &[(&str, Value)], key: &str| {
        let facts = facts(given);
        let verdict = rules.judge(&facts, &Acts::default(), Moment::on(DAY));
        let found = verdict.clause(rules.clause(key).unwrap()).unwrap().clone();
        let names =
            |places: &[usize]| places.iter().map(|place| rules.names()[*place].name.clone()).collect::<Vec<_>>();
        (found.standing, names(&found.missing), names(&found.grounds))
    };
    assert_eq!(missing(&[], "s/both"), (Standing::Unknown, vec!["a".into(), "b".into(), "c".into()], vec![]));
    // One that is not so decides, and no other is asked for.
    assert_eq!(missing(&[("b", Value::Truth(false))], "s/both"), (Standing::NotMet, vec![], vec!["b".into()]));
    assert_eq!(missing(&[("a", Value::Truth(true))], "s/any"), (Standing::Met, vec![], vec!["a".into()]));
    assert_eq!(missing(&[("a", Value::Truth(false))], "s/any"), (Standing::Unknown, vec!["b".into()], vec![]));
}

#[test]
fn a_fact_ends_grows_stale_and_is_taken_back_and_a_replay_sees_what_was_known() {
    let file = head("s", "law", "verified", "2020-01-01")
        + &fact("a", "truth").replace("kind = \"truth\"", "kind = \"truth\"\nlasts_days = 30")
        + &clause("c", "condition = \"a\"");
    let rules = rules(&[file]);
    let seen = |facts: &Facts, moment: Moment| {
        let verdict = rules.judge(facts, &Acts::default(), moment);
        let place = rules.names().iter().position(|name| name.name == "a").unwrap();
        let lack = match &verdict.names[place] {
            NameVerdict::Lacks(Lack::Never) => "never",
            NameVerdict::Lacks(Lack::Ended(_)) => "ended",
            NameVerdict::Lacks(Lack::Stale(_)) => "stale",
            NameVerdict::Lacks(Lack::TakenBack(_)) => "taken back",
            NameVerdict::Lacks(Lack::NotSet) => "not set",
            _ => "known",
        };
        (standing(&rules, &verdict, "s/c").unwrap(), lack)
    };
    let mut facts = Facts::default();
    let of = |value: Option<bool>, from: Date, until: Option<Date>, established: Date| Fact {
        value: value.map(Value::Truth),
        from,
        until,
        established,
        ..known(Value::Truth(true), from)
    };
    facts.add("a", of(Some(true), date(2025, 1, 1), None, date(2025, 1, 10)));
    assert_eq!(seen(&facts, Moment::on(date(2025, 1, 9))), (Standing::Unknown, "never"), "known from the tenth on");
    // About the ninth, judged later: then it is known.
    let later = Moment { day: date(2025, 1, 9), known: date(2025, 1, 10) };
    assert_eq!(seen(&facts, later), (Standing::Met, "known"));
    assert_eq!(seen(&facts, Moment::on(date(2025, 2, 9))), (Standing::Met, "known"), "the thirtieth day");
    assert_eq!(seen(&facts, Moment::on(date(2025, 2, 10))), (Standing::Unknown, "stale"));
    facts.add("a", of(Some(true), date(2025, 2, 1), Some(date(2025, 2, 20)), date(2025, 2, 10)));
    assert_eq!(seen(&facts, Moment::on(date(2025, 2, 20))), (Standing::Met, "known"));
    assert_eq!(seen(&facts, Moment::on(date(2025, 2, 21))), (Standing::Unknown, "ended"));
    facts.add("a", of(None, date(2025, 2, 15), None, date(2025, 2, 18)));
    assert_eq!(seen(&facts, Moment::on(date(2025, 2, 18))), (Standing::Unknown, "taken back"));
    // The past verdict stays what it was.
    assert_eq!(seen(&facts, Moment::on(date(2025, 2, 17))), (Standing::Met, "known"));
}

#[test]
fn a_fact_that_lasts_beyond_all_days_stays_known() {
    let facts = facts(&[("a", Value::Truth(true))]);
    for days in [i64::MAX, 7_304_485, 7_304_484] {
        assert!(matches!(facts.held("a", Some(days), Moment::on(DAY)), statute::Held::Known(_)), "{days}");
    }
}

#[test]
fn a_parameter_holds_from_its_day_and_without_a_value_nothing_is_decided() {
    let parameter = r#"
[[parameter]]
name = "least"
kind = "whole"
label = { id = "a", en = "b" }
[[parameter.value]]
from = 2025-03-01
until = 2025-08-31
is = 2
source = { id = "a", en = "b" }
status = "verified"
[[parameter.value]]
from = 2025-06-01
is = 3
source = { id = "a", en = "b" }
status = "as-reported"
"#
    .replace("until = 2025-08-31\n", "until = 2025-05-31\n");
    let file = head("s", "law", "verified", "2020-01-01")
        + &fact("n", "whole")
        + &parameter
        + &clause("c", "condition = \"n >= least\"");
    let rules = rules(&[file]);
    let facts = facts(&[("n", Value::Whole(2))]);
    let judged = |day: Date, acts: &Acts| {
        let verdict = rules.judge(&facts, acts, Moment::on(day));
        let clause = verdict.clause(0).unwrap();
        (clause.standing, clause.is_certain)
    };
    let on = |day: Date| judged(day, &Acts::default());
    assert_eq!(on(date(2025, 2, 28)).0, Standing::Unknown);
    assert_eq!(on(date(2025, 3, 1)), (Standing::Met, true));
    assert_eq!(on(date(2025, 5, 31)), (Standing::Met, true));
    assert_eq!(on(date(2025, 6, 1)), (Standing::NotMet, false), "a value from reports decides nothing with certainty");
    // Who confirms the source, or the clause that uses it, read the value too.
    for of in ["s", "s/c"] {
        assert_eq!(judged(DAY, &confirmed(of, DAY)), (Standing::NotMet, true), "{of}");
        assert_eq!(judged(DAY, &confirmed(of, date(2025, 6, 2))), (Standing::NotMet, false), "{of}: not confirmed yet");
    }
    assert_eq!(judged(DAY, &confirmed("s/other", DAY)), (Standing::NotMet, false));
}

use Standing::{DoesNotApply, Excepted, Met, NotMet, Unknown};

#[test]
fn an_exception_takes_the_place_of_the_rule_where_it_applies() {
    let file = head("s", "law", "verified", "2020-01-01")
        + &fact("pt", "truth")
        + &fact("small", "truth")
        + &fact("letter", "truth")
        + &clause("form", "condition = \"pt\"")
        + &clause("small", "condition = \"letter\"\napplies = \"small\"\nexcepts = [\"form\"]")
        + "[[outcome]]\nid = \"may\"\ntitle = { id = \"a\", en = \"b\" }\n[[outcome.step]]\nid = \"yes\"\nlabel = { id = \"a\", en = \"b\" }\nrequires = [\"form\"]\n";
    let rules = rules(&[file]);
    let judged = |given: &[(&str, bool)]| {
        let given: Vec<_> = given.iter().map(|(name, truth)| (*name, Value::Truth(*truth))).collect();
        let facts = facts(&given);
        let verdict = rules.judge(&facts, &Acts::default(), Moment::on(DAY));
        let reached = verdict.outcomes[0].readings[0].steps[0].standing;
        (standing(&rules, &verdict, "s/form").unwrap(), standing(&rules, &verdict, "s/small").unwrap(), reached)
    };
    assert_eq!(judged(&[("pt", true), ("small", false)]), (Met, DoesNotApply, Met));
    assert_eq!(judged(&[("pt", false), ("small", true), ("letter", true)]), (Excepted, Met, Met));
    assert_eq!(judged(&[("pt", true), ("small", true), ("letter", false)]), (Excepted, NotMet, NotMet));
    // Whether it is small is unknown: where both say alike, that holds; else nobody knows.
    assert_eq!(judged(&[("pt", true), ("letter", true)]), (Met, Met, Met));
    assert_eq!(judged(&[("pt", true), ("letter", false)]), (Unknown, Unknown, Unknown));
    assert_eq!(judged(&[("pt", false), ("letter", true)]), (Unknown, Met, Unknown));
}

#[test]
fn sources_that_disagree_stay_open_and_the_outcome_is_told_under_each_reading() {
    let rules = disagreeing("governor-regulation", "statement", "");
    let facts = facts(&[("administrative", Value::Truth(false)), ("statement", Value::Truth(true))]);
    let verdict = rules.judge(&facts, &Acts::default(), Moment::on(DAY));
    let [conflict] = verdict.conflicts.as_slice() else { panic!("{:?}", verdict.conflicts) };
    assert_eq!((conflict.clauses.clone(), conflict.proposed, conflict.ruling), (vec![0, 1], Some(0), None));
    let readings: Vec<_> = verdict.outcomes[0].readings.iter().map(|one| (one.holds.clone(), one.reached)).collect();
    assert_eq!(readings, [(vec![0], Some(0)), (vec![1], None)]);
    // Before the second was said there is nothing to disagree with.
    let before = rules.judge(&facts, &Acts::default(), Moment::on(date(2025, 5, 10)));
    assert!(before.conflicts.is_empty() && before.outcomes[0].readings.len() == 1);
    // Where both say the same there is no conflict.
    let facts = self::facts(&[("administrative", Value::Truth(true)), ("statement", Value::Truth(true))]);
    assert!(rules.judge(&facts, &Acts::default(), Moment::on(DAY)).conflicts.is_empty());
}

#[test]
fn rank_proposes_the_day_decides_within_one_rank_and_families_are_not_compared() {
    let facts = facts(&[("administrative", Value::Truth(false)), ("statement", Value::Truth(true))]);
    let proposed = |one: &str, other: &str| {
        disagreeing(one, other, "").judge(&facts, &Acts::default(), Moment::on(DAY)).conflicts[0].proposed
    };
    assert_eq!(proposed("law", "governor-regulation"), Some(0));
    assert_eq!(proposed("governor-regulation", "provincial-regulation"), Some(1));
    assert_eq!(proposed("governor-regulation", "governor-regulation"), Some(1), "the younger of one rank");
    assert_eq!(proposed("governor-regulation", "press-council-regulation"), None);
    assert_eq!(proposed("bylaws", "statutes"), Some(1));
    assert_eq!(proposed("ministerial-regulation", "law"), None, "it has no place in that order");
}

#[test]
fn only_the_organ_that_a_source_names_closes_a_conflict() {
    let rules =
        disagreeing("governor-regulation", "statement", "ruled_by = { id = \"Gubernur\", en = \"Governor\" }\n");
    let facts = facts(&[("administrative", Value::Truth(false)), ("statement", Value::Truth(true))]);
    let ruling = |organ: &str, holds: &str, on: Date| Ruling {
        subject: "least".into(),
        holds: holds.into(),
        organ: organ.into(),
        number: "1/2025".into(),
        on,
        known: on,
        file: "sk.pdf".into(),
    };
    let judged = |rulings: Vec<Ruling>| {
        let acts = Acts { rulings, ..Acts::default() };
        let verdict = rules.judge(&facts, &acts, Moment::on(DAY));
        (verdict.conflicts[0].ruling, verdict.outcomes[0].readings.len(), verdict.outcomes[0].readings[0].reached)
    };
    assert_eq!(judged(vec![ruling("Gubernur", "two/least", date(2025, 5, 20))]), (Some((0, 1)), 1, None));
    assert_eq!(judged(vec![ruling("Kepala dinas", "two/least", date(2025, 5, 20))]), (None, 2, Some(0)));
    assert_eq!(judged(vec![ruling("Gubernur", "two/least", date(2025, 6, 2))]).0, None, "not ruled yet");
    let found_later = Ruling { known: date(2025, 6, 2), ..ruling("Gubernur", "two/least", date(2025, 5, 20)) };
    assert_eq!(judged(vec![found_later]).0, None, "not known here yet");
    assert_eq!(judged(vec![ruling("Gubernur", "tiga/least", date(2025, 5, 20))]).0, None);
    // A later ruling takes the place of an earlier one.
    let both =
        vec![ruling("Gubernur", "one/least", date(2025, 5, 30)), ruling("Gubernur", "two/least", date(2025, 5, 20))];
    assert_eq!(judged(both), (Some((0, 0)), 1, Some(0)));
    // Where no source names an organ, nobody closes it here.
    let silent = disagreeing("governor-regulation", "statement", "");
    let acts = Acts { rulings: vec![ruling("Gubernur", "two/least", date(2025, 5, 20))], ..Acts::default() };
    assert_eq!(silent.judge(&facts, &acts, Moment::on(DAY)).conflicts[0].ruling, None);
}

#[test]
fn what_is_only_reported_neither_refuses_nor_grants_until_somebody_confirms_it() {
    let outcome = "[[outcome]]\nid = \"may\"\ntitle = { id = \"a\", en = \"b\" }\n[[outcome.step]]\nid = \"yes\"\nlabel = { id = \"a\", en = \"b\" }\nrequires = [\"c\"]\n";
    let file = head("s", "law", "as-reported", "2020-01-01")
        + &fact("a", "truth")
        + &clause("c", "condition = \"a\"").replace("verified", "as-reported")
        + outcome;
    let rules = rules(&[file]);
    let judged = |truth: bool, acts: &Acts| {
        let facts = facts(&[("a", Value::Truth(truth))]);
        let verdict = rules.judge(&facts, acts, Moment::on(DAY));
        let reading = &verdict.outcomes[0].readings[0];
        (reading.reached, reading.possible, reading.certain, reading.certainly_possible)
    };
    assert_eq!(judged(true, &Acts::default()), (Some(0), Some(0), None, Some(0)));
    assert_eq!(judged(false, &Acts::default()), (None, None, None, Some(0)), "never refused with certainty");
    for of in ["s", "s/c"] {
        assert_eq!(judged(true, &confirmed(of, DAY)), (Some(0), Some(0), Some(0), Some(0)), "{of}");
        assert_eq!(judged(false, &confirmed(of, DAY)), (None, None, None, None), "{of}");
    }
    assert_eq!(judged(false, &confirmed("s", date(2025, 6, 2))).3, Some(0), "not confirmed yet");
    assert_eq!(judged(false, &confirmed("other", DAY)).3, Some(0));
}

#[test]
fn an_older_rule_is_judged_on_an_older_day() {
    let file = head("s", "law", "verified", "2020-01-01")
        + &fact("n", "whole")
        + &clause("old", "condition = \"n >= 1\"\nuntil = 2024-12-31\nsubject = \"least\"")
        + &clause("new", "condition = \"n >= 2\"\nin_force = 2025-01-01\nsubject = \"least\"");
    let rules = rules(&[file]);
    let mut facts = Facts::default();
    facts.add("n", known(Value::Whole(1), date(2024, 1, 1)));
    let on = |day: Date| {
        let verdict = rules.judge(&facts, &Acts::default(), Moment::on(day));
        assert!(verdict.conflicts.is_empty());
        (standing(&rules, &verdict, "s/old"), standing(&rules, &verdict, "s/new"))
    };
    assert_eq!(on(date(2024, 12, 31)), (Some(Standing::Met), None));
    assert_eq!(on(date(2025, 1, 1)), (None, Some(Standing::NotMet)));
    assert_eq!(on(date(2019, 12, 31)), (None, None));
}
