//! Counts a part's paragraphs as a word processor does, and writes the number that stands before each of them.

use std::collections::{HashMap, HashSet};

use super::number::Format;
use super::numbering::{LEVELS, LONGEST, List, Numbering};
use super::styles::Styles;

/// What a paragraph itself says about its number; what it leaves out, its style says.
#[derive(Default)]
pub(super) struct Numbered {
    pub(super) style: Option<String>,
    /// The list; "0" is none, even where the style has one.
    pub(super) list: Option<String>,
    pub(super) level: Option<usize>,
}

/// The numbers so far.
pub(super) struct Counting<'a> {
    numbering: &'a Numbering,
    styles: &'a Styles,
    counts: HashMap<&'a str, [Option<u32>; LEVELS]>,
    /// The lists and levels that were used.
    begun: HashSet<(&'a str, usize)>,
}

impl<'a> Counting<'a> {
    pub(super) fn new(numbering: &'a Numbering, styles: &'a Styles) -> Self {
        Self { numbering, styles, counts: HashMap::new(), begun: HashSet::new() }
    }

    /// Counts a paragraph and tells its number as it is shown; a bullet is none.
    pub(super) fn count(&mut self, numbered: &Numbered) -> Option<String> {
        let style = numbered.style.as_deref();
        let id = numbered.list.as_deref().or_else(|| self.styles.list(style))?;
        let list = self.numbering.list(id, self.styles).filter(|_| id != "0")?;
        let level = numbered.level.or_else(|| self.level_of(style, &list)).unwrap_or(0);
        list.level(level)?;
        let restarts = self.begun.insert((list.id, level)) && list.start_over(level).is_some();
        let counts = self.counts.entry(list.counted_as).or_default();
        for (at, count) in counts.iter_mut().enumerate() {
            if at < level {
                // A level that was left out counts as used (Microsoft Knowledge Base Q110380).
                *count = count.or_else(|| list.level(at).map(|_| list.start(at)));
            } else if at == level {
                let next = count.map(|count| count.saturating_add(1)).filter(|_| !restarts);
                *count = Some(next.unwrap_or_else(|| list.start(at)));
            } else if list.restarts(at, level) {
                *count = None;
            }
        }
        shown(&list, level, counts)
    }

    /// The level that a style means: the one that names it, else the one that it names, else those of what it is based on.
    fn level_of(&self, style: Option<&str>, list: &List<'_>) -> Option<usize> {
        self.styles.chain(style).find_map(|(id, style)| list.level_of(id).or(style.level))
    }
}

/// The text of a level with all numbers in it.
fn shown(list: &List<'_>, level: usize, counts: &[Option<u32>; LEVELS]) -> Option<String> {
    let own = list.level(level)?;
    if own.format == Format::Bullet {
        return None;
    }
    let mut text = String::new();
    let mut letters = own.text.chars().peekable();
    while let Some(letter) = letters.next() {
        let digit = letters.peek().and_then(|next| next.to_digit(10)).filter(|digit| letter == '%' && *digit > 0);
        let Some(digit) = digit else {
            text.push(letter);
            continue;
        };
        letters.next();
        let at = usize::try_from(digit.saturating_sub(1)).ok().filter(|at| *at <= level);
        let number = at.and_then(|at| {
            let format = list.level(at)?.format;
            let counted = counts.get(at).copied().flatten()?;
            let is_shown = !matches!(format, Format::Bullet | Format::None);
            Some(if own.legal && is_shown { Format::Decimal } else { format }.write(counted))
        });
        text.push_str(&number.unwrap_or_default());
    }
    let text: String = text.trim().chars().take(LONGEST).collect();
    Some(text).filter(|text| !text.is_empty())
}
