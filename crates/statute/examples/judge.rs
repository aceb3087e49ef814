//! Times verdicts by all rule files named: one outlet, then many that are judged again after a rule was changed.
//! `cargo run --release -p statute --example judge -- 10000 rules/*/*.toml`

use std::time::Instant;

use jiff::civil::{Date, date};
use statute::file::Evidence;
use statute::{Acts, Fact, Facts, Kind, Moment, NameKind, Rules, Value};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let outlets: usize = arguments.next().ok_or("how many outlets?")?.parse()?;
    let texts: Vec<String> = arguments.map(std::fs::read_to_string).collect::<Result<_, _>>()?;
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let rules = Rules::parse(&texts).map_err(|faults| format!("{faults:?}"))?;
    let all: Vec<Facts> = (0..outlets).map(|number| facts(&rules, number)).collect();
    let moment = Moment::on(date(2026, 11, 30));

    let began = Instant::now();
    let met = all.iter().map(|facts| judged(&rules, facts, moment)).sum::<usize>();
    let took = began.elapsed();
    println!(
        "{} clauses, {} outlets: {took:?}, {:?} for one; {met} clauses met",
        rules.clauses.len(),
        outlets,
        took / u32::try_from(outlets)?
    );

    let began = Instant::now();
    let again = Rules::parse(&texts).map_err(|faults| format!("{faults:?}"))?;
    println!("reading all rule files: {:?}", began.elapsed());
    let began = Instant::now();
    let met = all.iter().map(|facts| judged(&again, facts, moment)).sum::<usize>();
    println!("all outlets again after a change: {:?}; {met} clauses met", began.elapsed());
    Ok(())
}

fn judged(rules: &Rules, facts: &Facts, moment: Moment) -> usize {
    let verdict = rules.judge(facts, &Acts::default(), moment);
    verdict.clauses.iter().flatten().filter(|clause| clause.standing == statute::Standing::Met).count()
}

/// Every fact, three times in the past, with values that differ from outlet to outlet; one in ten is missing.
fn facts(rules: &Rules, number: usize) -> Facts {
    let mut facts = Facts::default();
    for (place, name) in rules.names().iter().enumerate() {
        let NameKind::Fact(kind) = &name.of else { continue };
        if (place + number).is_multiple_of(10) {
            continue;
        }
        for (year, from) in [date(2024, 1, 1), date(2025, 1, 1), date(2026, 1, 1)].into_iter().enumerate() {
            let choice = place + number + year;
            let value = match name.kind {
                Kind::Truth => Value::Truth(!choice.is_multiple_of(4)),
                Kind::Whole => {
                    Value::Whole(i64::try_from(choice % 4).unwrap_or_default() + kind.least.unwrap_or_default())
                }
                Kind::Day => Value::Day(date(2020, 1, 1)),
                Kind::Text => match kind.words.get(choice % kind.words.len().max(1)) {
                    Some(word) => Value::Text(word.is.clone()),
                    None => continue,
                },
                Kind::Share => continue,
            };
            facts.add(&name.name, fact(value, from));
        }
    }
    facts
}

fn fact(value: Value, from: Date) -> Fact {
    let evidence = Evidence { document: "Akta 12".into(), page: Some(2), act: None };
    Fact { value: Some(value), from, until: None, established: from, by: "Verifikator".into(), evidence }
}
