//! A text with articles or dictums, from its title to its attachments.

use super::build::{Builder, Start};
use super::head::{Head, ends, goes_on};
use crate::level::Level;
use crate::line::Line;
use crate::mark::{Mark, mark};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Title,
    Body,
    Closing,
    /// Penjelasan and Lampiran: paragraphs and tables only.
    Behind,
}

struct Reader {
    builder: Builder,
    section: Section,
    decision: Option<usize>,
    /// The open Bab, Bagian and Paragraf.
    groups: [Option<usize>; 3],
}

pub(super) fn read(lines: &[Line], heads: &[Option<Head>]) -> Builder {
    let nexts = next_marks(lines, heads);
    let mut reader = Reader { builder: Builder::default(), section: Section::Title, decision: None, groups: [None; 3] };
    let mut before = None;
    let behind = lines.iter().zip(heads).skip(1).map(Some).chain([None]);
    for (((line, head), next), behind) in lines.iter().zip(heads).zip(nexts).zip(behind) {
        match head.as_ref().filter(|head| reader.takes(head)) {
            Some(head) => reader.head(line, head),
            None if reader.titles(line, behind) => reader.builder.add_heading(line, 0),
            None => reader.line(before, line, next),
        }
        before = Some(line);
        if reader.builder.is_full() {
            break;
        }
    }
    reader.builder
}

/// For each line the next mark behind it, before anything else opens.
fn next_marks<'a>(lines: &'a [Line], heads: &[Option<Head>]) -> Vec<Option<Mark<'a>>> {
    let mut next = None;
    let mut nexts = Vec::with_capacity(lines.len());
    for (line, head) in lines.iter().zip(heads).rev() {
        nexts.push(next);
        next = if head.is_some() { None } else { mark(&line.text, false).or(next) };
    }
    nexts.reverse();
    nexts
}

impl Reader {
    fn takes(&self, head: &Head) -> bool {
        match self.section {
            Section::Behind => {
                let explains = head.level == Level::Explanation && !self.is_in(Level::Explanation);
                explains || head.level == Level::Attachment
            }
            Section::Title => !matches!(head.level, Level::Closing | Level::Explanation | Level::Attachment),
            Section::Closing => {
                !matches!(head.level, Level::Considering | Level::Basis | Level::Dictum | Level::Decision)
            }
            Section::Body => match head.level {
                Level::Considering | Level::Basis | Level::Decision => {
                    self.groups == [None; 3] && !self.is_in(Level::Article)
                }
                Level::Dictum => self.decision.is_some() && !self.is_in(Level::Article),
                _ => true,
            },
        }
    }

    /// A short line below "Pasal 2" and apart from its words is its heading, as statutes of associations have them.
    fn titles(&self, line: &Line, behind: Option<(&Line, &Option<Head>)>) -> bool {
        let article = self.builder.node(self.builder.current).filter(|node| node.level == Level::Article);
        let is_bare = article.is_some_and(|node| node.text.is_empty() && node.heading.is_empty());
        let is_apart = behind.is_some_and(|(behind, head)| behind.apart && head.is_none());
        let is_short = line.text.split(' ').count() <= 8 && line.text.starts_with(char::is_uppercase);
        is_bare && is_apart && is_short && !line.bullet && !ends(&line.text)
    }

    fn is_in(&self, level: Level) -> bool {
        self.builder.node(self.builder.base).is_some_and(|node| node.level == level)
    }

    fn head(&mut self, line: &Line, head: &Head) {
        let groups = self.groups;
        let [chapter, part, subpart] = groups;
        self.section = match head.level {
            Level::Closing => Section::Closing,
            Level::Explanation | Level::Attachment => Section::Behind,
            _ => Section::Body,
        };
        let parent = match head.level {
            Level::Part => chapter,
            Level::Subpart => part.or(chapter),
            Level::Article => subpart.or(part).or(chapter),
            Level::Dictum => self.decision,
            _ => None,
        };
        let is_more = head.level == Level::Closing && self.is_in(Level::Closing);
        if is_more || (head.level == Level::Decision && self.decision.is_some()) {
            self.builder.add(line, head.rest);
            return;
        }
        let item = line.text.get(head.rest..).and_then(|rest| mark(rest, false)).filter(|_| head.rest > 0);
        let titled = head.level.is_group() || (head.level == Level::Article && item.is_none());
        let rest = if titled { line.text.len() } else { head.rest };
        let start = Start { level: head.level, mark: head.mark.clone(), place: head.place, parent, rest };
        // "Menimbang : a. bahwa": the first item stands in the line of the label.
        let first = item.filter(|_| !titled);
        let opened = match first {
            Some(_) => self.builder.open(line, Start { rest: line.text.len(), ..start }),
            None => self.builder.open(line, start),
        };
        self.groups = match head.level {
            Level::Chapter => [opened, None, None],
            Level::Part => [chapter, opened, None],
            Level::Subpart => [chapter, part, opened],
            Level::Article => groups,
            _ => [None; 3],
        };
        if head.level == Level::Decision {
            self.decision = opened;
        }
        self.builder.rebase(opened);
        if titled {
            self.builder.add_heading(line, head.rest);
        }
        if let Some(first) = first {
            let mark = Mark { rest: first.rest + head.rest, ..first };
            self.builder.item(line, &mark, true);
        }
    }

    fn line(&mut self, before: Option<&Line>, line: &Line, next: Option<Mark<'_>>) {
        let current = self.builder.node(self.builder.current).map(|node| node.level);
        let ended = line.apart || before.is_none_or(|before| ends(&before.text));
        match self.section {
            Section::Title if current.is_some() => self.builder.add(line, 0),
            Section::Title => {
                self.builder.open_plain(line, Level::Title, None);
            }
            Section::Closing => self.builder.add(line, 0),
            Section::Behind => self.behind(line, current),
            Section::Body if line.row => match current {
                Some(Level::Table) => self.builder.add(line, 0),
                _ => self.builder.aside(line, Level::Table, next),
            },
            Section::Body if current.is_some_and(Level::is_group) => self.under_group(line),
            Section::Body => {
                let mark = mark(&line.text, false).filter(|_| !goes_on(before, line));
                if mark.is_some_and(|mark| self.builder.item(line, &mark, ended)) {
                    return;
                }
                self.words(before, line, next, current);
            }
        }
    }

    /// Words without a mark: more of what is open, or a paragraph of their own.
    fn words(&mut self, before: Option<&Line>, line: &Line, next: Option<Mark<'_>>, current: Option<Level>) {
        let is_said = self.builder.node(self.builder.current).is_some_and(|node| !node.text.is_empty());
        let closed = line.apart && before.is_some_and(|before| ends(&before.text));
        let in_table = current == Some(Level::Table);
        let is_law = current == Some(Level::Decision);
        if line.bullet {
            self.builder.bullet(line);
        } else if is_said && (closed || in_table) && !is_law {
            self.builder.aside(line, Level::Text, next);
        } else {
            self.builder.add(line, 0);
        }
    }

    /// Below a Bab, Bagian or Paragraf stands its heading; a sentence is none.
    fn under_group(&mut self, line: &Line) {
        let is_sentence = line.text.ends_with(['.', ';', ':']) || line.text.split(' ').count() > 15;
        if is_sentence {
            let base = self.builder.base;
            self.builder.open_plain(line, Level::Text, base);
        } else {
            self.builder.add_heading(line, 0);
        }
    }

    fn behind(&mut self, line: &Line, current: Option<Level>) {
        let level = if line.row { Level::Table } else { Level::Text };
        let is_open = current == Some(level) && (line.row || !(line.apart || line.bullet));
        let is_label = !line.apart
            && !line.row
            && mark(&line.text, false).is_none()
            && matches!(current, Some(Level::Attachment | Level::Explanation));
        if is_open || is_label {
            self.builder.add(line, 0);
        } else {
            let base = self.builder.base;
            self.builder.open_plain(line, level, base);
        }
    }
}
