//! Any other text: headings, numbered points, paragraphs and tables, so that each can be answered.

use super::build::Builder;
use super::head::{ends, goes_on};
use crate::level::Level;
use crate::line::Line;
use crate::mark::{Mark, mark};

pub(super) fn read(lines: &[Line]) -> Builder {
    let mut builder = Builder::default();
    let nexts = next_marks(lines);
    let mut before: Option<&Line> = None;
    for (line, next) in lines.iter().zip(nexts) {
        take(&mut builder, before, line, next);
        before = Some(line);
        if builder.is_full() {
            break;
        }
    }
    builder
}

fn next_marks(lines: &[Line]) -> Vec<Option<Mark<'_>>> {
    let mut next = None;
    let mut nexts = Vec::with_capacity(lines.len());
    for line in lines.iter().rev() {
        nexts.push(next);
        next = if is_heading(line) { None } else { mark(&line.text, true).or(next) };
    }
    nexts.reverse();
    nexts
}

/// A heading of Markdown, or a short line of capitals that stands apart and is no numbered point.
fn is_heading(line: &Line) -> bool {
    let has_letters = line.text.chars().filter(|letter| letter.is_alphabetic()).count() >= 4;
    let upper = has_letters && !line.text.chars().any(char::is_lowercase);
    let short = line.text.split(' ').count() <= 12;
    line.hashes > 0 || (line.apart && upper && short && !line.row && !line.bullet && mark(&line.text, true).is_none())
}

fn take(builder: &mut Builder, before: Option<&Line>, line: &Line, next: Option<Mark<'_>>) {
    let current = builder.node(builder.current).map(|node| node.level);
    let ended = line.apart || before.is_none_or(|before| ends(&before.text));
    if line.row {
        match current {
            Some(Level::Table) => builder.add(line, 0),
            _ => builder.aside(line, Level::Table, next),
        }
        return;
    }
    if current.is_none() || (current == Some(Level::Title) && !line.apart) {
        title(builder, line, current);
        return;
    }
    if is_heading(line) {
        let heading = builder.open_plain(line, Level::Heading, None);
        builder.rebase(heading);
        return;
    }
    let mark = mark(&line.text, true).filter(|_| !goes_on(before, line));
    if mark.is_some_and(|mark| builder.item(line, &mark, ended)) {
        return;
    }
    let sentence = before.is_some_and(|before| before.text.ends_with(['.', '!', '?', ':']));
    let is_new = line.apart || current == Some(Level::Table) || (current == Some(Level::Text) && sentence);
    if line.bullet {
        builder.bullet(line);
    } else if is_new || current == Some(Level::Heading) {
        builder.aside(line, Level::Text, next);
    } else {
        builder.add(line, 0);
    }
}

/// The first lines, where they are a title and no point or sentence.
fn title(builder: &mut Builder, line: &Line, current: Option<Level>) {
    let is_point = mark(&line.text, true).is_some() || line.bullet;
    if current.is_some() && !is_point {
        builder.add(line, 0);
    } else if is_point {
        let taken = mark(&line.text, true).is_some_and(|mark| builder.item(line, &mark, true));
        if !taken {
            builder.open_plain(line, if line.bullet { Level::Item } else { Level::Text }, None);
        }
    } else {
        let is_sentence = line.text.ends_with(['.', ':']) || line.text.split(' ').count() > 20;
        builder.open_plain(line, if is_sentence { Level::Text } else { Level::Title }, None);
    }
}
