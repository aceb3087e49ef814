//! What became of a pair: its number and its words.

use super::Kind;
use super::pair::Pairs;
use super::unit::Units;
use crate::draft::Draft;
use crate::level::Level;
use crate::reference::Target;

/// Whether two nodes are cited alike, the chapter aside for what stands in an article.
pub(super) fn same_place(before: &Draft, after: &Draft, old: usize, new: usize) -> bool {
    let (Some(one), Some(other)) = (before.node(old), after.node(new)) else { return false };
    if one.level != other.level || one.mark != other.mark {
        return false;
    }
    let mut then = before.path(old);
    let mut now = after.path(new);
    loop {
        match (then.next(), now.next()) {
            (Some((_, one)), Some((_, other))) => {
                let counted = one.mark.is_empty() && one.place != other.place;
                if one.level != other.level || one.mark != other.mark || counted {
                    return false;
                }
                if one.level == Level::Article {
                    return true;
                }
            }
            (None, None) => return true,
            _ => return false,
        }
    }
}

pub(super) fn kind(before: &Units<'_>, after: &Units<'_>, pairs: &Pairs, old: usize, new: usize) -> Kind {
    let (Some(one), Some(other)) = (before.all.get(old), after.all.get(new)) else { return Kind::Kept };
    if one.words.iter().eq(&other.words) {
        return Kind::Kept;
    }
    if one.masked.get(1..) != other.masked.get(1..) || one.pointers.len() != other.pointers.len() {
        return Kind::Reworded;
    }
    let means_same = one.pointers.iter().zip(&other.pointers).all(|(then, now)| {
        match (before.index.resolve(old, then), after.index.resolve(new, now)) {
            (Target::Found(then), Target::Found(now)) => pairs.new_of(then) == Some(now),
            (then, now) => then == now,
        }
    });
    if means_same { Kind::References } else { Kind::Reworded }
}
