//! What exceptions do to a clause: one that applies takes its place, one of which nobody knows whether it applies may leave it open.
//! It is worked out twice: by all that is known, and by what is certain alone, where a clause that nobody read may say anything.

use super::clause::{ClauseVerdict, Standing};
use crate::expression::add;

/// How a clause stands, and what it does to those that it is an exception from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Side {
    pub(super) standing: Standing,
    /// Whether it takes the place of what it excepts from; none where that is unknown.
    pub(super) takes: Option<bool>,
    /// The exception that takes its place, or that leaves it open.
    pub(super) exception: Option<usize>,
}

impl Side {
    /// Nobody knows what it says.
    pub(super) const UNKNOWN: Self = Self { standing: Standing::Unknown, takes: None, exception: None };

    /// The exception that stands in its place. That one has none in its own place: then it would take nobody's.
    pub(super) fn replaced_by(self) -> Option<usize> {
        self.exception.filter(|_| self.standing == Standing::Excepted)
    }

    /// What becomes of it beside its exceptions.
    fn beside(self, exceptions: impl Iterator<Item = (usize, Self)> + Clone) -> Self {
        if self.takes == Some(false) {
            return self;
        }
        if let Some((at, special)) = exceptions.clone().find(|(_, special)| special.takes == Some(true)) {
            // Where nobody knows whether the clause itself applies, nobody knows whether what its exception demands is needed at all.
            let is_settled = self.takes.is_some() || matches!(special.standing, Standing::Met | Standing::Told);
            let standing = if is_settled { Standing::Excepted } else { Standing::Unknown };
            return Self { standing, takes: Some(false), exception: Some(at) };
        }
        let mut seen = self;
        for (at, special) in exceptions.filter(|(_, special)| special.takes.is_none()) {
            seen.takes = None;
            if !is_alike(self.standing, special.standing) {
                seen.standing = Standing::Unknown;
                seen.exception = seen.exception.or(Some(at));
            }
        }
        seen
    }
}

/// Whether both say the same, so that it does not matter which of them holds. A mere exemption takes nothing away from what is met.
fn is_alike(own: Standing, special: Standing) -> bool {
    match own {
        Standing::Met => matches!(special, Standing::Met | Standing::Told),
        Standing::NotMet | Standing::Told => own == special,
        Standing::Unknown | Standing::Excepted | Standing::DoesNotApply => false,
    }
}

impl ClauseVerdict {
    /// The verdict of a clause for itself, once its exceptions are seen; those that are not in force have no verdict.
    pub(super) fn beside(mut self, exceptions: &[usize], verdicts: &[Option<Self>]) -> Self {
        let judged = exceptions.iter().filter_map(|at| Some((*at, verdicts.get(*at)?.as_ref()?)));
        let told = self.told.beside(judged.clone().map(|(at, special)| (at, special.told)));
        let certain = self.certain.beside(judged.clone().map(|(at, special)| (at, special.certain)));
        let is_unsettled = told.standing == Standing::Unknown;
        if told.standing == Standing::Excepted {
            self.missing.clear();
        } else if told.takes == Some(false) && is_unsettled {
            // An exception stands there if it applies: what its own condition lacks does not matter.
            self.missing.clone_from(&self.open);
        }
        for (at, special) in judged {
            let is_open = special.told.takes.is_none();
            if is_open {
                add(&mut self.open, &special.open);
            }
            let matters = is_open && !is_alike(self.standing, special.told.standing);
            if is_unsettled && (matters || told.exception == Some(at)) {
                add(&mut self.missing, &special.open);
                add(&mut self.missing, &special.missing);
            }
        }
        // What is unknown rests on nothing that an exception could take away.
        self.is_certain &= is_unsettled || (told.standing, told.exception) == (certain.standing, certain.exception);
        Self { standing: told.standing, exception: told.exception, told, certain, ..self }
    }
}
