//! The lists that a document may use: numbering.xml (ECMA-376 part 1, §17.9). A paragraph names a list (`num`), which is an
//! abstract list with its nine levels, some of them replaced or begun anew.

use std::collections::HashMap;

use super::DocxError;
use super::number::Format;
use super::styles::Styles;
use super::xml::{Element, Step, walk};

/// Levels of a list.
pub(super) const LEVELS: usize = 9;
/// Lists that are kept, and abstract lists; Word itself knows 2,047. What a document has beyond is without numbers.
const MOST: usize = 5000;
/// The longest text around a number, in characters.
pub(super) const LONGEST: usize = 100;
/// How often an abstract list may lead to another one through a style.
const DEEPEST: usize = 5;

/// One level of a list.
#[derive(Debug, Default)]
pub(super) struct Level {
    pub(super) format: Format,
    /// The text with `%1` to `%9` in place of the levels' numbers.
    pub(super) text: String,
    /// All levels are written in digits.
    pub(super) legal: bool,
    start: u32,
    /// The level, from 1, behind which it begins anew; 0 is never.
    restart: Option<usize>,
    /// The paragraph style that stands for it.
    style: Option<String>,
}

#[derive(Default)]
struct Abstract {
    levels: [Option<Level>; LEVELS],
    /// The numbering style that has the levels instead.
    link: Option<String>,
}

#[derive(Default)]
struct Num {
    of: String,
    levels: [Option<Level>; LEVELS],
    starts: [Option<u32>; LEVELS],
}

/// All lists, by id.
#[derive(Default)]
pub(super) struct Numbering {
    abstracts: HashMap<String, Abstract>,
    nums: HashMap<String, Num>,
}

/// A list as a paragraph names it.
pub(super) struct List<'a> {
    pub(super) id: &'a str,
    /// Lists with the same one are counted together.
    pub(super) counted_as: &'a str,
    num: &'a Num,
    base: &'a Abstract,
}

impl Numbering {
    /// The list of this id.
    pub(super) fn list<'a>(&'a self, id: &str, styles: &'a Styles) -> Option<List<'a>> {
        let (id, num) = self.nums.get_key_value(id)?;
        let mut of = num.of.as_str();
        for _ in 0..DEEPEST {
            let (counted_as, base) = self.abstracts.get_key_value(of)?;
            let Some(link) = &base.link else { return Some(List { id, counted_as, num, base }) };
            of = self.nums.get(styles.list(Some(link))?)?.of.as_str();
        }
        None
    }
}

impl<'a> List<'a> {
    pub(super) fn level(&self, at: usize) -> Option<&'a Level> {
        self.num.levels.get(at)?.as_ref().or(self.base.levels.get(at)?.as_ref())
    }

    /// Where a level begins when this list is the first to use it, which begins it anew.
    pub(super) fn start_over(&self, at: usize) -> Option<u32> {
        self.num.starts.get(at).copied().flatten()
    }

    pub(super) fn start(&self, at: usize) -> u32 {
        self.start_over(at).or_else(|| Some(self.level(at)?.start)).unwrap_or_default()
    }

    /// Whether a level begins anew behind a number of a higher one.
    pub(super) fn restarts(&self, at: usize, behind: usize) -> bool {
        match self.level(at).and_then(|level| level.restart) {
            // What names itself or a deeper level says nothing.
            Some(restart) if restart <= at => behind < restart,
            _ => behind < at,
        }
    }

    /// The level that stands for a paragraph style.
    pub(super) fn level_of(&self, style: &str) -> Option<usize> {
        (0..LEVELS).find(|at| self.level(*at).is_some_and(|level| level.style.as_deref() == Some(style)))
    }
}

/// What is being read.
#[derive(Default)]
struct Open {
    base: Option<(String, Abstract)>,
    num: Option<(String, Num)>,
    /// The level that a list replaces.
    replaced: Option<usize>,
    level: Option<(usize, Level)>,
}

pub(super) fn read(part: &str, text: &str) -> Result<Numbering, DocxError> {
    let mut numbering = Numbering::default();
    let mut open = Open::default();
    walk(part, text, |step| match step {
        Step::Start(element) => open.start(&element),
        Step::End("lvl") => open.close_level(),
        Step::End("lvlOverride") => open.replaced = None,
        Step::End("abstractNum") => {
            let base = open.base.take();
            numbering.abstracts.extend(base.filter(|_| numbering.abstracts.len() < MOST));
        }
        Step::End("num") => {
            let num = open.num.take();
            numbering.nums.extend(num.filter(|_| numbering.nums.len() < MOST));
        }
        Step::End(_) | Step::Text(_) => {}
    })?;
    Ok(numbering)
}

impl Open {
    fn start(&mut self, element: &Element<'_>) {
        let value = || element.attribute("val");
        let number = |name| element.attribute(name).and_then(|value| value.parse::<usize>().ok());
        let level = || number("ilvl").filter(|at| *at < LEVELS);
        match element.name {
            "abstractNum" => self.base = element.attribute("abstractNumId").map(|id| (id, Abstract::default())),
            "num" => self.num = element.attribute("numId").map(|id| (id, Num::default())),
            "lvlOverride" => self.replaced = level(),
            "lvl" => self.level = level().map(|at| (at, Level::default())),
            name => match (&mut self.level, &mut self.base, &mut self.num) {
                (Some((_, level)), _, _) => level.property(element),
                (None, Some((_, base)), _) if name == "numStyleLink" => base.link = value(),
                (None, _, Some((_, num))) if name == "abstractNumId" => num.of = value().unwrap_or_default(),
                (None, _, Some((_, num))) if name == "startOverride" => {
                    if let Some(start) = self.replaced.and_then(|at| num.starts.get_mut(at)) {
                        *start = Some(whole(element));
                    }
                }
                _ => {}
            },
        }
    }

    fn close_level(&mut self) {
        let Some((at, level)) = self.level.take() else { return };
        let levels = match (&mut self.num, &mut self.base) {
            (Some((_, num)), _) => &mut num.levels,
            (None, Some((_, base))) => &mut base.levels,
            (None, None) => return,
        };
        if let Some(place) = levels.get_mut(at) {
            *place = Some(level);
        }
    }
}

impl Level {
    fn property(&mut self, element: &Element<'_>) {
        let value = || element.attribute("val").unwrap_or_default();
        match element.name {
            "start" => self.start = whole(element),
            "numFmt" => self.format = Format::of(&value()),
            "lvlText" => self.text = value().chars().take(LONGEST).collect(),
            "lvlRestart" => self.restart = value().parse().ok(),
            "isLgl" => self.legal = !matches!(value().as_str(), "0" | "false" | "off"),
            "pStyle" => self.style = Some(value()),
            _ => {}
        }
    }
}

/// The number that an element says; 0 where it says none, as the standard has it for a missing start.
fn whole(element: &Element<'_>) -> u32 {
    element.attribute("val").and_then(|value| value.parse().ok()).unwrap_or_default()
}
