//! Lists drawn as cards: elements side by side, built alike, each with one line that is a status and with other lines.

use std::collections::HashMap;

use super::table::links;
use super::{MOST_CELLS, MOST_ROWS, Row, status};
use crate::html::NodeId;
use crate::sheet::Sheet;

/// The cards of the page; none when fewer than two stand side by side.
pub(super) fn read(sheet: &Sheet<'_, '_>) -> Option<Vec<Row>> {
    let dom = sheet.dom;
    let lines = sheet.lines.all.iter().enumerate();
    let stated = lines.filter(|(_, line)| status::read(line.as_str()).is_some() && !sheet.is_beside(line));
    let places: Vec<usize> = stated.map(|(at, _)| at).take(MOST_ROWS).collect();
    let mut groups: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    for at in &places {
        if let Some(card) = card(sheet, *at, &places)
            && let Some(parent) = dom.parent(card)
        {
            groups.entry(parent).or_default().push(card);
        }
    }
    let build = |id: &NodeId| (dom.name(*id), dom.attribute(*id, "class").map(std::borrow::Cow::into_owned));
    let alike =
        |cards: &Vec<NodeId>| cards.len() > 1 && cards.iter().all(|card| Some(build(card)) == cards.first().map(build));
    // The largest; of two alike the first of the page.
    let groups = groups.into_values().filter(alike);
    let best = groups.max_by_key(|cards| (cards.len(), std::cmp::Reverse(cards.first().copied())))?;
    Some(best.into_iter().map(|card| row(sheet, card)).collect())
}

/// The largest element around a status that holds no other; it has other lines too.
fn card(sheet: &Sheet<'_, '_>, at: usize, places: &[usize]) -> Option<NodeId> {
    let line = sheet.lines.all.get(at)?;
    let alone = |id: &NodeId| {
        let range = sheet.lines.range(*id);
        let from = places.partition_point(|place| *place < range.start);
        let inside = places.get(from..).unwrap_or_default().iter().take_while(|place| range.contains(place)).take(2);
        inside.count() == 1
    };
    let card = std::iter::once(line.block).chain(sheet.dom.ancestors(line.block)).take_while(alone).last()?;
    (sheet.lines.range(card).len() > 1).then_some(card)
}

fn row(sheet: &Sheet<'_, '_>, card: NodeId) -> Row {
    let lines = sheet.lines.all.get(sheet.lines.range(card)).unwrap_or_default();
    let cells = lines.iter().flat_map(|line| line.as_str().split('\t')).take(MOST_CELLS).map(str::to_owned);
    Row::new(cells, links(sheet, card))
}
