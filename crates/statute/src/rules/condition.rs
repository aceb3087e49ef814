//! Reads the condition of a clause where the names of its file are known.

use std::collections::BTreeMap;

use toml::Spanned;

use super::build::Wrong;
use super::{Name, NameKind, Rules};
use crate::expression::{Declared, Expression, check, parse};
use crate::fault::FaultKind;
use crate::file::Word;
use crate::value::{Kind, Value};

/// The names that conditions of a file can use.
pub(super) struct Conditions<'a> {
    pub(super) names: &'a BTreeMap<String, usize>,
    pub(super) rules: &'a Rules,
}

/// The condition, where it can be read and makes sense.
pub(super) fn read(
    key: &str,
    written: &Spanned<String>,
    known: &Conditions<'_>,
    wrong: &mut Wrong<'_>,
) -> Option<Expression> {
    let (text, start) = (written.get_ref(), written.span().start);
    let column = |byte: usize| 1 + text.get(..byte).map_or(0, |before| before.chars().count());
    let expression = match parse(text) {
        Ok(expression) => expression,
        Err((byte, fault)) => {
            wrong.at(start, FaultKind::Expression(key.to_owned(), column(byte), fault));
            return None;
        }
    };
    let declared = |name: &str| known.names.get(name).and_then(|place| known.rules.names.get(*place)).map(declared);
    let (kind, misfits) = check(&expression, &declared);
    for (byte, misfit) in misfits {
        wrong.at(start, FaultKind::Misfit(key.to_owned(), column(byte), misfit));
    }
    if let Some(kind) = kind.filter(|kind| *kind != Kind::Truth) {
        wrong.at(start, FaultKind::NotTruth(key.to_owned(), kind));
    }
    Some(expression)
}

fn declared(name: &Name) -> Declared<'_> {
    let (words, is_positive): (&[Word], bool) = match &name.of {
        NameKind::Today => (&[], false),
        NameKind::Fact(fact) => (&fact.words, fact.least.is_some_and(|least| least > 0)),
        NameKind::Parameter(values) => {
            (&[], values.iter().all(|dated| matches!(dated.value, Value::Whole(number) if number > 0)))
        }
    };
    Declared { kind: name.kind, words, is_positive }
}
