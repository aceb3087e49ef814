//! Sources that speak of the same: what is a disagreement, what may become one, and what a ruling settles.

use jiff::civil::date;
use statute::{Acts, Moment, Ruling, Value};

use super::written::{DAY, disagreeing, facts, rules};

fn ruling(holds: &str) -> Acts {
    let ruling = Ruling {
        subject: "least".into(),
        holds: holds.into(),
        organ: "Gubernur".into(),
        number: "1/2025".into(),
        on: date(2025, 5, 20),
        known: date(2025, 5, 20),
        file: "sk.pdf".into(),
    };
    Acts { rulings: vec![ruling], ..Acts::default() }
}

const ORGAN: &str = "ruled_by = { id = \"Gubernur\", en = \"Governor\" }\n";

#[test]
fn beside_a_clause_that_lacks_a_fact_nothing_disagrees_yet_but_both_are_read() {
    let rules = disagreeing("governor-regulation", "statement", ORGAN);
    // The statement is there; whether it is verified is not known.
    let facts = facts(&[("statement", Value::Truth(true))]);
    let verdict = rules.judge(&facts, &Acts::default(), Moment::on(DAY));
    assert_eq!(verdict.conflicts, []);
    let readings: Vec<_> =
        verdict.outcomes[0].readings.iter().map(|one| (one.holds.clone(), one.reached, one.possible)).collect();
    assert_eq!(readings, [(vec![0], Some(0), Some(0)), (vec![1], None, Some(0))]);
}

#[test]
fn a_ruling_holds_also_where_nothing_disagrees() {
    let rules = disagreeing("governor-regulation", "statement", ORGAN);
    // Met beside unknown, both unknown, both met: what holds is what was ruled.
    let both = [("administrative", Value::Truth(true)), ("statement", Value::Truth(true))];
    for given in [&both[1..], &[], &both[..]] {
        let facts = facts(given);
        for (key, place) in [("one/least", 0), ("two/least", 1)] {
            let verdict = rules.judge(&facts, &ruling(key), Moment::on(DAY));
            let [reading] = verdict.outcomes[0].readings.as_slice() else { panic!("{given:?}") };
            assert_eq!((reading.holds.as_slice(), reading.steps[0].requires[0].0), ([place].as_slice(), place));
            assert_eq!(verdict.conflicts, []);
        }
    }
}

#[test]
fn how_sure_the_ruled_clause_is_counts_and_not_how_sure_the_overruled() {
    let text = |id: &str, status: &str, condition: &str| {
        super::written::head(id, "governor-regulation", "verified", "2024-12-16")
            .replace("seen =", &format!("{ORGAN}seen ="))
            + &super::written::fact("administrative", "truth")
            + &super::written::clause("least", &format!("subject = \"least\"\ncondition = \"{condition}\""))
                .replace("verified", status)
    };
    let outcome = "[[outcome]]\nid = \"may\"\ntitle = { id = \"a\", en = \"b\" }\n[[outcome.step]]\nid = \"yes\"\nlabel = { id = \"a\", en = \"b\" }\nrequires = [\"least\"]\n";
    let rules =
        rules(&[text("one", "as-reported", "administrative") + outcome, text("two", "verified", "administrative")]);
    let facts = facts(&[("administrative", Value::Truth(true))]);
    let certain = |acts: &Acts| rules.judge(&facts, acts, Moment::on(DAY)).outcomes[0].readings[0].certain;
    assert_eq!(certain(&Acts::default()), None);
    assert_eq!(certain(&ruling("one/least")), None);
    assert_eq!(certain(&ruling("two/least")), Some(0));
}
