//! Reads a condition. What is accepted means the same in CEL; what CEL allows beyond that is refused with its place.

use jiff::civil::Date;

use super::token::{Token, Word, tokens};
use super::{Comparison, DEEPEST, Expression, Function, LONGEST, Operation, Part};
use crate::value::Value;

/// Why a condition is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Nothing stands there.
    Empty,
    /// More than [`LONGEST`] characters.
    Long,
    /// More than [`DEEPEST`] brackets within brackets.
    Deep,
    /// A sign that conditions do not have.
    Strange,
    /// A division: it would round. `at_least` and `more_than` compare with a share.
    Division,
    /// Not a whole number of 64 bits.
    Number,
    /// A text without its end, or with `\`.
    Text,
    /// Not a day as `day("2025-01-31")`.
    Day,
    /// No such function.
    Function,
    /// Something else is expected here.
    Unexpected,
    /// It ends too early.
    Early,
}

type Parsed = Result<Expression, (usize, Fault)>;

/// Reads a condition, or says what is wrong at which byte.
pub(crate) fn parse(text: &str) -> Parsed {
    if text.chars().nth(LONGEST).is_some() {
        return Err((0, Fault::Long));
    }
    let tokens = tokens(text)?;
    if tokens.is_empty() {
        return Err((0, Fault::Empty));
    }
    let mut parser = Parser { tokens: &tokens, next: 0, depth: 0, end: text.len() };
    let parsed = parser.any()?;
    match parser.peek() {
        None => Ok(parsed),
        Some(_) => Err((parser.at(), Fault::Unexpected)),
    }
}

struct Parser<'a> {
    tokens: &'a [Token<'a>],
    next: usize,
    depth: usize,
    end: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a Word<'a>> {
        self.tokens.get(self.next).map(|token| &token.word)
    }

    fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |token| token.at)
    }

    fn take(&mut self, sign: &str) -> bool {
        let taken = matches!(self.peek(), Some(Word::Sign(found)) if *found == sign);
        self.next += usize::from(taken);
        taken
    }

    fn need(&mut self, sign: &str) -> Result<(), (usize, Fault)> {
        if self.take(sign) { Ok(()) } else { Err((self.at(), self.wrong())) }
    }

    fn wrong(&self) -> Fault {
        if self.peek().is_some() { Fault::Unexpected } else { Fault::Early }
    }

    /// One level further in.
    fn within<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, (usize, Fault)>) -> Result<T, (usize, Fault)> {
        if self.depth == DEEPEST {
            return Err((self.at(), Fault::Deep));
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    fn any(&mut self) -> Parsed {
        let at = self.at();
        let mut parts = vec![self.all()?];
        while self.take("||") {
            parts.push(self.all()?);
        }
        Ok(several(at, parts, Part::Any))
    }

    fn all(&mut self) -> Parsed {
        let at = self.at();
        let mut parts = vec![self.comparison()?];
        while self.take("&&") {
            parts.push(self.comparison()?);
        }
        Ok(several(at, parts, Part::All))
    }

    /// At most one comparison: CEL would compare the truth of the first with the third, which nobody means.
    fn comparison(&mut self) -> Parsed {
        let left = self.sum()?;
        let at = self.at();
        let signs = [
            ("==", Comparison::Equal),
            ("!=", Comparison::Unequal),
            ("<=", Comparison::AtMost),
            (">=", Comparison::AtLeast),
            ("<", Comparison::Less),
            (">", Comparison::More),
        ];
        if let Some((_, comparison)) = signs.into_iter().find(|(sign, _)| self.take(sign)) {
            let right = self.sum()?;
            return Ok(Expression { at, of: Part::Compare(comparison, Box::new([left, right])) });
        }
        if matches!(self.peek(), Some(Word::Name("in"))) {
            self.next += 1;
            return Ok(Expression { at, of: Part::Among(Box::new(left), self.list()?) });
        }
        Ok(left)
    }

    /// `["a", "b"]`, of literals alone.
    fn list(&mut self) -> Result<Vec<Value>, (usize, Fault)> {
        self.need("[")?;
        let mut values = Vec::new();
        loop {
            let at = self.at();
            match self.sign()?.of {
                Part::Literal(value) => values.push(value),
                _ => return Err((at, Fault::Unexpected)),
            }
            if !self.take(",") {
                self.need("]")?;
                return Ok(values);
            }
        }
    }

    fn sum(&mut self) -> Parsed {
        let mut left = self.product()?;
        loop {
            let at = self.at();
            let operation = match () {
                () if self.take("+") => Operation::Plus,
                () if self.take("-") => Operation::Minus,
                () => return Ok(left),
            };
            let right = self.product()?;
            left = Expression { at, of: Part::Calculate(operation, Box::new([left, right])) };
        }
    }

    fn product(&mut self) -> Parsed {
        let mut left = self.sign()?;
        loop {
            let at = self.at();
            if !self.take("*") {
                return Ok(left);
            }
            let right = self.sign()?;
            left = Expression { at, of: Part::Calculate(Operation::Times, Box::new([left, right])) };
        }
    }

    fn sign(&mut self) -> Parsed {
        let at = self.at();
        if self.take("!") {
            let inner = self.within(Self::sign)?;
            return Ok(Expression { at, of: Part::Not(Box::new(inner)) });
        }
        if self.take("-") {
            let inner = self.within(Self::sign)?;
            return Ok(Expression { at, of: Part::Minus(Box::new(inner)) });
        }
        self.single()
    }

    fn single(&mut self) -> Parsed {
        let at = self.at();
        if self.take("(") {
            let inner = self.within(Self::any)?;
            self.need(")")?;
            return Ok(inner);
        }
        let of = match self.peek() {
            Some(Word::Number(number)) => Part::Literal(Value::Whole(*number)),
            Some(Word::Text(text)) => Part::Literal(Value::Text(text.clone())),
            Some(Word::Name("true")) => Part::Literal(Value::Truth(true)),
            Some(Word::Name("false")) => Part::Literal(Value::Truth(false)),
            Some(Word::Name(name)) if *name != "in" => {
                self.next += 1;
                return if self.take("(") { self.call(at, name) } else { Ok(named(at, name)) };
            }
            _ => return Err((at, self.wrong())),
        };
        self.next += 1;
        Ok(Expression { at, of })
    }

    fn call(&mut self, at: usize, name: &str) -> Parsed {
        let function = Function::named(name).ok_or((at, Fault::Function))?;
        let given = self.within(|parser| {
            let mut given = vec![parser.any()?];
            while parser.take(",") {
                given.push(parser.any()?);
            }
            Ok(given)
        })?;
        self.need(")")?;
        if function != Function::Day {
            return Ok(Expression { at, of: Part::Call(function, given) });
        }
        match given.as_slice() {
            [Expression { of: Part::Literal(Value::Text(text)), .. }] => {
                let day = day(text).ok_or((at, Fault::Day))?;
                Ok(Expression { at, of: Part::Literal(Value::Day(day)) })
            }
            _ => Err((at, Fault::Day)),
        }
    }
}

/// A day as `2025-01-31` and in no other form.
pub(crate) fn day(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().filter(|day| day.to_string() == text)
}

fn named(at: usize, name: &str) -> Expression {
    Expression { at, of: Part::Name(name.to_owned()) }
}

fn several(at: usize, mut parts: Vec<Expression>, of: fn(Vec<Expression>) -> Part) -> Expression {
    match parts.len() {
        1 => parts.remove(0),
        _ => Expression { at, of: of(parts) },
    }
}
