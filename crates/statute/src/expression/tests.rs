//! Conditions beside `cel` itself: what we accept it accepts, and where every fact is known both come to the same.

use std::sync::Arc;

use bolero::{TypeGenerator, check};

use super::{Reading, Scope, parse};
use crate::value::Value;

/// Five facts and where they stand.
#[derive(Debug, Clone, TypeGenerator)]
struct World {
    a: bool,
    b: bool,
    #[generator(-3..4_i64)]
    n: i64,
    m: i64,
    word: bool,
    /// Which are unknown: one bit each.
    unknown: u8,
}

impl World {
    fn word(&self) -> &'static str {
        if self.word { "x" } else { "y" }
    }

    fn complete(&self) -> Self {
        Self { unknown: 0, ..self.clone() }
    }
}

impl Scope for World {
    fn value(&self, name: &str) -> (usize, Option<Value>) {
        let (place, value) = match name {
            "a" => (0, Value::Truth(self.a)),
            "b" => (1, Value::Truth(self.b)),
            "n" => (2, Value::Whole(self.n)),
            "m" => (3, Value::Whole(self.m)),
            _ => (4, Value::Text(self.word().to_owned())),
        };
        (place, (self.unknown & (1 << place) == 0).then_some(value))
    }
}

/// A condition from bytes: every byte decides once.
struct Written<'a> {
    bytes: &'a [u8],
    depth: usize,
}

impl Written<'_> {
    fn next(&mut self) -> u8 {
        let (first, rest) = self.bytes.split_first().unwrap_or((&0, &[]));
        self.bytes = rest;
        *first
    }

    fn truth(&mut self) -> String {
        self.depth += 1;
        let said = match self.next() % if self.depth > 6 { 4 } else { 12 } {
            0 => "a".to_owned(),
            1 => "b".to_owned(),
            2 => "true".to_owned(),
            3 => format!("w == '{}'", ["x", "y"][usize::from(self.next() % 2)]),
            4 => format!("{} && {}", self.truth(), self.truth()),
            5 => format!("{} || {}", self.truth(), self.truth()),
            6 => format!("!({})", self.truth()),
            7 => format!("({})", self.truth()),
            8 => format!("w in [\"x\", '{}']", ["x", "z"][usize::from(self.next() % 2)]),
            9 => format!("at_least({}, 3, 2, 3)", self.number()),
            10 => format!("more_than({}, {}, 1, 2)", self.number(), 1 + u16::from(self.next())),
            _ => {
                let sign = ["==", "!=", "<", "<=", ">", ">="][usize::from(self.next() % 6)];
                format!("{} {sign} {}", self.number(), self.number())
            }
        };
        self.depth -= 1;
        said
    }

    fn number(&mut self) -> String {
        self.depth += 1;
        let said = match self.next() % if self.depth > 6 { 3 } else { 8 } {
            0 => "n".to_owned(),
            1 => "m".to_owned(),
            2 => self.next().to_string(),
            3 => format!("{} + {}", self.number(), self.number()),
            4 => format!("{} - {}", self.number(), self.number()),
            5 => format!("{} * {}", self.number(), self.number()),
            6 => format!("-({})", self.number()),
            _ => format!("({})", self.number()),
        };
        self.depth -= 1;
        said
    }
}

/// What `cel` says; none where it fails.
fn cel(text: &str, world: &World) -> Option<bool> {
    let env = Arc::new(cel::Env::stdlib());
    let program = env.compile(text).unwrap_or_else(|error| panic!("cel refuses {text}: {error}"));
    let mut context = cel::Context::with_env(env);
    context.add_variable("a", world.a).unwrap();
    context.add_variable("b", world.b).unwrap();
    context.add_variable("n", world.n).unwrap();
    context.add_variable("m", world.m).unwrap();
    context.add_variable("w", world.word()).unwrap();
    let times = |one: i64, other: i64| i128::from(one) * i128::from(other);
    let at_least = move |part: i64, of: i64, up: i64, down: i64| times(part, down) >= times(of, up);
    let more_than = move |part: i64, of: i64, up: i64, down: i64| times(part, down) > times(of, up);
    context.add_function("at_least", at_least).unwrap();
    context.add_function("more_than", more_than).unwrap();
    match program.execute(&context) {
        Ok(cel::Value::Bool(truth)) => Some(truth),
        _ => None,
    }
}

#[test]
fn what_is_known_comes_out_as_in_cel_itself() {
    check!().with_type::<(Vec<u8>, World)>().for_each(|(bytes, world)| {
        let text = Written { bytes, depth: 0 }.truth();
        let Ok(expression) = parse(&text) else { return };
        let ours = expression.evaluate(&world.complete());
        if let Some(theirs) = cel(&text, world) {
            assert_eq!(ours.truth(), Some(theirs), "{text} {world:?}");
        }
    });
}

#[test]
fn what_is_decided_without_some_facts_stays_so_whatever_they_are() {
    check!().with_type::<(Vec<u8>, World, World)>().for_each(|(bytes, world, other)| {
        let text = Written { bytes, depth: 0 }.truth();
        let Ok(expression) = parse(&text) else { return };
        let partial = expression.evaluate(world);
        // The unknown facts are anything at all.
        let of = |place: usize| world.unknown & (1 << place) == 0;
        let filled = World {
            a: if of(0) { world.a } else { other.a },
            b: if of(1) { world.b } else { other.b },
            n: if of(2) { world.n } else { other.n },
            m: if of(3) { world.m } else { other.m },
            word: if of(4) { world.word } else { other.word },
            unknown: 0,
        };
        let full = expression.evaluate(&filled);
        match (partial.truth(), full.truth()) {
            (Some(decided), Some(truth)) => assert_eq!(decided, truth, "{text} {world:?} {other:?}"),
            (None, _) => assert!(!partial.missing.is_empty() || partial.is_beyond, "{text}: nothing is missing"),
            (Some(_), None) => assert!(full.is_beyond, "{text}"),
        }
        assert!(partial.missing.iter().all(|place| !of(*place)) && partial.grounds.iter().all(|place| of(*place)));
        assert!(partial.truth().is_none() || partial.missing.is_empty());
    });
}

#[test]
fn any_text_is_read_or_refused_with_its_place() {
    check!().with_type::<String>().for_each(|text| match parse(text) {
        Ok(expression) => {
            let Reading { .. } = expression.evaluate(&World { a: true, b: true, n: 1, m: 1, word: true, unknown: 0 });
        }
        Err((at, _)) => assert!(at <= text.len() && text.is_char_boundary(at)),
    });
}
