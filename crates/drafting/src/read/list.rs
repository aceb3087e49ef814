//! Lists: which list an item goes on with, which it opens, and where a paragraph between items belongs.

use super::build::{Builder, Open, Start};
use crate::draft::Place;
use crate::level::Level;
use crate::line::Line;
use crate::mark::Mark;
use crate::number::{arabic, letter, roman};

/// Lists inside lists.
const DEEPEST: usize = 9;

/// What a mark is worth behind the last item of its list.
fn value(mark: &Mark<'_>, before: Option<Place>) -> Option<Place> {
    match mark.level {
        Level::Letter | Level::SubLetter => letter(mark.label, before.map(|before| before.number)).map(Place::of),
        Level::Capital => letter(&mark.label.to_lowercase(), None).map(Place::of),
        Level::Roman => roman(mark.label).map(Place::of),
        _ => arabic(mark.label),
    }
}

fn follows(before: Option<Place>, value: Option<Place>) -> bool {
    let (Some(before), Some(value)) = (before, value) else { return false };
    let (next, inserted) = (before.number + 1, before.suffix + 1);
    value == Place::of(next) || value == Place { number: before.number, suffix: inserted }
}

impl Builder {
    /// The open list that a mark goes on with as its next item.
    pub(super) fn continued(&self, mark: &Mark<'_>) -> Option<usize> {
        self.lists.iter().rposition(|open| open.level == mark.level && follows(open.value, value(mark, open.value)))
    }

    /// Takes a line with a mark as an item. `ended` says that the line before ends a clause. False when it is no item.
    pub(super) fn item(&mut self, line: &Line, mark: &Mark<'_>, ended: bool) -> bool {
        self.steps += self.lists.len();
        if let Some(at) = self.continued(mark) {
            return self.sibling(line, mark, at, false);
        }
        let same = self.lists.iter().rposition(|open| open.level == mark.level);
        let before = same.and_then(|at| self.lists.get(at)?.value);
        let worth = value(mark, before);
        if !ended && worth != Some(Place::of(1)) {
            return false;
        }
        let is_first = worth == Some(Place::of(1));
        let introduced = self.node(self.current).is_some_and(|node| node.text.ends_with(':'));
        match same {
            Some(at) if !(is_first && introduced && self.lists.len() < DEEPEST) => self.sibling(line, mark, at, false),
            _ if is_first => self.nested(line, mark, worth),
            _ => {
                let other = |open: &Open| open.level != mark.level && follows(open.value, value(mark, open.value));
                match self.lists.iter().rposition(other) {
                    Some(at) => self.sibling(line, mark, at, true),
                    None if worth.is_some() && self.lists.len() < DEEPEST => self.nested(line, mark, worth),
                    None => false,
                }
            }
        }
    }

    fn sibling(&mut self, line: &Line, mark: &Mark<'_>, at: usize, mixed: bool) -> bool {
        self.lists.truncate(at + 1);
        let Some(open) = self.lists.last().copied() else { return false };
        let parent = self.node(Some(open.node)).and_then(|node| node.parent);
        let place = value(mark, open.value);
        let Some(node) = self.start(line, mark, place, parent) else { return true };
        if mixed {
            self.mix(node);
        }
        if let Some(open) = self.lists.last_mut() {
            // The list keeps its style: what goes on in it is not mixed again.
            *open = Open { node, value: place.or(open.value), ..*open };
        }
        true
    }

    fn nested(&mut self, line: &Line, mark: &Mark<'_>, place: Option<Place>) -> bool {
        let parent = self.lists.last().map(|open| open.node).or(self.base);
        if let Some(node) = self.start(line, mark, place, parent) {
            self.lists.push(Open { node, level: mark.level, value: place });
        }
        true
    }

    fn start(&mut self, line: &Line, mark: &Mark<'_>, place: Option<Place>, parent: Option<usize>) -> Option<usize> {
        let mark_text = mark.label.to_owned();
        self.open(line, Start { level: mark.level, mark: mark_text, place, parent, rest: mark.rest })
    }

    /// Opens a paragraph or a table. It stands below the last item of the list that the next mark goes on with, else the list is over.
    pub(super) fn aside(&mut self, line: &Line, level: Level, next: Option<Mark<'_>>) {
        let kept = next.and_then(|mark| self.continued(&mark)).map_or(0, |at| at + 1);
        self.lists.truncate(kept);
        let parent = self.lists.last().map(|open| open.node).or(self.base);
        self.open_plain(line, level, parent);
    }

    /// Opens an item with a bullet, below the innermost item.
    pub(super) fn bullet(&mut self, line: &Line) {
        let parent = self.lists.last().map(|open| open.node).or(self.base);
        self.open_plain(line, Level::Item, parent);
    }
}
