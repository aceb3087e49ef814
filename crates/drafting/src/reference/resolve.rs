//! What a reference means in its draft, seen from the clause it stands in.

use std::cell::Cell;
use std::collections::HashMap;

use super::{Pointer, Rank, Step};
use crate::draft::{Draft, Node, Place};
use crate::level::Level;
use crate::number::{arabic, ordinal, roman};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Key<'a> {
    Placed(Place),
    Lettered(&'a str),
}

/// What can be pointed at.
#[derive(Debug)]
pub(crate) struct Index<'a> {
    draft: &'a Draft,
    /// Articles, chapters, parts and paragraphs, from anywhere.
    named: HashMap<(Rank, Key<'a>), usize>,
    /// What stands directly below a node.
    direct: HashMap<(usize, Rank, Key<'a>), usize>,
    /// Letters and numbers that stand anywhere below a node.
    deep: HashMap<(usize, Rank, Key<'a>), usize>,
    attachments: Vec<(Option<Place>, usize)>,
    /// An attachment without a number may be any.
    has_unnumbered: bool,
    /// For each node whether numbers may have been lost below it.
    unnumbered: Vec<bool>,
    /// The draft begins behind the first article: a part of a whole that nobody sees here.
    is_excerpt: bool,
    /// Places that were looked at.
    steps: Cell<usize>,
}

/// What a reference comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Found(usize),
    Missing,
    /// Numbers were lost or the part is not here: nobody can tell.
    Unknown,
}

fn rank(level: Level) -> Option<Rank> {
    match level {
        Level::Chapter => Some(Rank::Chapter),
        Level::Part => Some(Rank::Part),
        Level::Subpart => Some(Rank::Subpart),
        Level::Article => Some(Rank::Article),
        Level::Verse => Some(Rank::Verse),
        Level::Letter | Level::SubLetter => Some(Rank::Letter),
        Level::Number | Level::SubNumber => Some(Rank::Number),
        Level::Attachment => Some(Rank::Attachment),
        _ => None,
    }
}

/// ". (2) Setiap": an ayat that lost its line in the middle of another clause.
fn runs_on(text: &str) -> bool {
    text.match_indices(". (").any(|(at, sign)| {
        let inner = text.get(at + sign.len()..).unwrap_or_default();
        let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
        digits > 0 && inner.get(digits..).is_some_and(|behind| behind.starts_with([')', ' ']))
    })
}

fn node_key(rank: Rank, node: &Node) -> Option<Key<'_>> {
    if rank == Rank::Letter { Some(Key::Lettered(&node.mark)) } else { node.place.map(Key::Placed) }
}

fn step_key(step: &Step) -> Option<Key<'_>> {
    match step.rank {
        Rank::Letter => Some(Key::Lettered(&step.mark)),
        Rank::Chapter | Rank::Attachment => {
            roman(&step.mark).map(Place::of).or_else(|| arabic(&step.mark)).map(Key::Placed)
        }
        Rank::Part => {
            let words: Vec<&str> = step.mark.split(' ').collect();
            ordinal(&words).map(|(number, _)| Key::Placed(Place::of(number)))
        }
        _ => arabic(&step.mark).map(Key::Placed),
    }
}

impl<'a> Index<'a> {
    pub(crate) fn new(draft: &'a Draft) -> Self {
        let mut index = Self {
            draft,
            named: HashMap::new(),
            direct: HashMap::new(),
            deep: HashMap::new(),
            attachments: Vec::new(),
            has_unnumbered: false,
            unnumbered: vec![false; draft.nodes.len()],
            is_excerpt: false,
            steps: Cell::new(0),
        };
        let mut first = None;
        for (at, node) in draft.nodes.iter().enumerate() {
            if node.level == Level::Article {
                first = first.or(node.place);
            }
            if node.level == Level::Attachment {
                index.attachments.push((node.place, at));
                index.has_unnumbered |= node.place.is_none();
            }
            index.add(at, node);
        }
        index.is_excerpt = first.is_some_and(|first| first > Place::of(1));
        index
    }

    fn add(&mut self, at: usize, node: &'a Node) {
        let draft = self.draft;
        if matches!(node.level, Level::Item | Level::Table) || runs_on(&node.text) {
            for (outer, _) in draft.path(at) {
                let Some(lost) = self.unnumbered.get_mut(outer) else { continue };
                if std::mem::replace(lost, true) {
                    break;
                }
            }
        }
        let Some(rank) = rank(node.level) else { return };
        let Some(key) = node_key(rank, node) else { return };
        if rank <= Rank::Article {
            self.named.entry((rank, key)).or_insert(at);
        }
        if let Some(parent) = node.parent {
            self.direct.entry((parent, rank, key)).or_insert(at);
        }
        if rank >= Rank::Letter {
            for (outer, around) in draft.path(at).skip(1) {
                self.deep.entry((outer, rank, key)).or_insert(at);
                if around.level == Level::Article {
                    break;
                }
            }
        }
    }

    pub(crate) fn attachments(&self) -> &[(Option<Place>, usize)] {
        &self.attachments
    }

    pub(crate) fn steps(&self) -> usize {
        self.steps.get()
    }

    pub(crate) fn is_excerpt(&self) -> bool {
        self.is_excerpt
    }

    /// What a reference in the clause `from` means.
    pub(crate) fn resolve(&self, from: usize, pointer: &Pointer) -> Target {
        let mut steps = pointer.steps.iter();
        let Some(first) = steps.next() else { return Target::Unknown };
        let mut target = self.first(from, first);
        for step in steps {
            let Target::Found(scope) = target else { break };
            target = self.below(scope, step);
        }
        target
    }

    fn first(&self, from: usize, step: &Step) -> Target {
        let draft = self.draft;
        let named = || match step_key(step).and_then(|key| self.named.get(&(step.rank, key))) {
            Some(at) => Target::Found(*at),
            None if self.is_excerpt => Target::Unknown,
            None => Target::Missing,
        };
        match step.rank {
            Rank::Article | Rank::Chapter => named(),
            Rank::Attachment => self.attachment(step),
            Rank::Part | Rank::Subpart => {
                let own = draft.within(from, Level::Chapter).map(|scope| self.below(scope, step));
                own.filter(|own| matches!(own, Target::Found(_))).unwrap_or_else(named)
            }
            Rank::Verse => draft.within(from, Level::Article).map_or(Target::Unknown, |own| self.below(own, step)),
            Rank::Letter | Rank::Number => self.near(from, step),
        }
    }

    fn attachment(&self, step: &Step) -> Target {
        let numbered = step_key(step).and_then(|key| self.named.get(&(Rank::Attachment, key))).copied();
        let any = || self.attachments.first().map(|(_, at)| *at).filter(|_| step.mark.is_empty());
        match numbered.or_else(any) {
            Some(at) => Target::Found(at),
            None if self.has_unnumbered => Target::Unknown,
            None => Target::Missing,
        }
    }

    /// A step inside a node: directly, else for letters and numbers anywhere below.
    fn below(&self, scope: usize, step: &Step) -> Target {
        self.steps.set(self.steps.get() + 1);
        let key = step_key(step).map(|key| (scope, step.rank, key));
        match key.and_then(|key| self.direct.get(&key).or_else(|| self.deep.get(&key))) {
            Some(at) => Target::Found(*at),
            None if self.unnumbered.get(scope).is_some_and(|lost| *lost) => Target::Unknown,
            None => Target::Missing,
        }
    }

    /// A letter or number without its ayat: in the own list or the nearest one around it, at most in the own ayat.
    fn near(&self, from: usize, step: &Step) -> Target {
        let mut last = from;
        for (at, node) in self.draft.path(from) {
            last = at;
            self.steps.set(self.steps.get() + 1);
            let found = step_key(step).and_then(|key| self.direct.get(&(at, step.rank, key)));
            if let Some(found) = found {
                return Target::Found(*found);
            }
            if matches!(node.level, Level::Verse | Level::Article | Level::Considering | Level::Basis | Level::Dictum) {
                break;
            }
        }
        self.below(last, step)
    }
}
