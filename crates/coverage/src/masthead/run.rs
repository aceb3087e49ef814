//! Roles and names on lines of their own: how far they go on, and whether a name stands after its role or before it.

use super::line::{Line, Reading};
use crate::sheet::Sheet;

/// On which side of a role its names stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Before,
    After,
}

/// Lines of one run; real ones have a few dozen.
const MOST_RUN: usize = 300;

/// How many lines from here are roles, names and certificates with at least one role and one name among them; else none.
pub(super) fn length(lines: &[Line<'_>]) -> usize {
    let belongs =
        |line: &&Line<'_>| matches!(line.reading, Reading::Role { .. } | Reading::Names(_) | Reading::Certificate(_));
    // A name that goes on from a labelled line is not the beginning of anything.
    let starts = matches!(lines.first().map(|line| &line.reading), Some(Reading::Role { .. } | Reading::Names(_)));
    let length = if starts { lines.iter().take(MOST_RUN).take_while(belongs).count() } else { 0 };
    let run = lines.get(..length).unwrap_or_default();
    let roles = run.iter().any(|line| matches!(line.reading, Reading::Role { .. }));
    let names = run.iter().any(|line| matches!(line.reading, Reading::Names(_)));
    if roles && names { length } else { 0 }
}

fn is_role(line: &Line<'_>) -> bool {
    matches!(line.reading, Reading::Role { .. })
}

fn is_name(line: &Line<'_>) -> bool {
    matches!(line.reading, Reading::Names(_))
}

/// The side by what joins role and name: a colon, an element around both, a row between pairs, headings over lists; last
/// by what the run begins and ends with. None where the signs disagree or are missing.
pub(super) fn side(sheet: &Sheet<'_, '_>, above: Option<&Line<'_>>, run: &[Line<'_>]) -> Option<Side> {
    if run.iter().any(|line| matches!(line.reading, Reading::Role { colon: true, .. })) {
        return Some(Side::After);
    }
    let run: Vec<&Line<'_>> = run.iter().filter(|line| is_role(line) || is_name(line)).collect();
    let run = without_title(sheet, &run);
    let votes: Vec<Side> = run.windows(3).filter_map(|three| vote(sheet, three)).collect();
    let (before, after) = (votes.contains(&Side::Before), votes.contains(&Side::After));
    match (before, after) {
        (true, true) => return None,
        (true, false) => return Some(Side::Before),
        (false, true) => return Some(Side::After),
        (false, false) => {}
    }
    let heads = |wanted: fn(&Line<'_>) -> bool| run.iter().filter(|line| wanted(line)).all(|line| line.is_heading());
    let (first, last) = (run.first()?, run.last()?);
    match (is_role(first), is_role(last)) {
        // A heading built as the names may be a name that was not recognised: then all of them stand above their roles.
        (true, false) if above.is_some_and(|above| may_be_name(sheet, above, run)) => None,
        (true, false) => Some(Side::After),
        (false, true) => Some(Side::Before),
        _ if heads(is_role) && !run.iter().any(|line| is_name(line) && line.is_heading()) => Some(Side::After),
        _ => None,
    }
}

fn may_be_name(sheet: &Sheet<'_, '_>, above: &Line<'_>, run: &[&Line<'_>]) -> bool {
    let headed = run.iter().find(|line| is_name(line) && line.is_heading());
    let plain = run.iter().filter(|line| is_role(line)).all(|line| !line.is_heading());
    plain && headed.is_some_and(|name| above.is_alike(sheet, name))
}

/// Without the outlet's name over the first role: it is built otherwise than the names below.
fn without_title<'r, 'l>(sheet: &Sheet<'_, '_>, run: &'r [&'l Line<'l>]) -> &'r [&'l Line<'l>] {
    let first = run.iter().position(|line| is_role(line)).unwrap_or(0);
    let sample = run.iter().skip(first).find(|line| is_name(line));
    let other = |line: &&&Line<'_>| sample.is_some_and(|sample| !line.is_alike(sheet, sample));
    let titles = run.iter().take(first).take_while(other).count();
    run.get(titles..).unwrap_or(run)
}

/// What a role between two names says, and a name between two roles.
fn vote(sheet: &Sheet<'_, '_>, three: &[&Line<'_>]) -> Option<Side> {
    let [above, role, below] = three else { return None };
    if is_role(above) && is_name(role) && is_role(below) {
        // A name between two roles is of the one in the same element.
        let before = sheet.shared_depth(above.source.block, role.source.block);
        let after = sheet.shared_depth(role.source.block, below.source.block);
        return match before.cmp(&after) {
            std::cmp::Ordering::Greater => Some(Side::After),
            std::cmp::Ordering::Less => Some(Side::Before),
            std::cmp::Ordering::Equal => None,
        };
    }
    if !(is_name(above) && is_role(role) && is_name(below)) {
        return None;
    }
    let before = sheet.shared_depth(above.source.block, role.source.block);
    let after = sheet.shared_depth(role.source.block, below.source.block);
    match before.cmp(&after) {
        std::cmp::Ordering::Greater => Some(Side::Before),
        std::cmp::Ordering::Less => Some(Side::After),
        std::cmp::Ordering::Equal => match (role.is_apart(above), below.is_apart(role)) {
            (true, false) if below.goes_on_from(role) => Some(Side::After),
            (false, true) if role.goes_on_from(above) => Some(Side::Before),
            _ => None,
        },
    }
}

/// The depth of the element that holds the whole masthead: names outside it belong to the rest of the page.
pub(super) fn floor(sheet: &Sheet<'_, '_>, run: &[Line<'_>]) -> usize {
    let roles: Vec<&Line<'_>> = run.iter().filter(|line| is_role(line)).collect();
    let (Some(first), Some(last)) = (roles.first(), roles.last()) else { return 0 };
    let shared = sheet.shared_depth(first.source.block, last.source.block);
    // A single role and its name may each stand in elements of their own.
    if roles.len() > 1 { shared } else { shared.saturating_sub(LAYERS) }
}

/// Elements that page builders put around one line.
const LAYERS: usize = 4;
