//! The order in which clauses are judged: exceptions before what they except from. They must end somewhere: an exception from an
//! exception from itself could never be decided.

use super::Rules;

/// Where a clause is on the walk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Walk {
    Ahead,
    Open,
    Done,
}

/// Every clause, exceptions first; or clauses that are exceptions from each other in a ring.
pub(super) fn order(rules: &Rules) -> Result<Vec<usize>, Vec<usize>> {
    let mut walk = vec![Walk::Ahead; rules.clauses.len()];
    let mut order = Vec::with_capacity(walk.len());
    // Without recursion: a file may have thousands, each an exception from the one before.
    let mut path: Vec<(usize, usize)> = Vec::new();
    for start in 0..rules.clauses.len() {
        path.push((start, 0));
        while let Some((at, next)) = path.pop() {
            let Some(state) = walk.get_mut(at) else { continue };
            if *state == Walk::Done {
                continue;
            }
            *state = Walk::Open;
            let exceptions = rules.clauses.get(at).map(|clause| clause.excepted_by.as_slice()).unwrap_or_default();
            let Some(further) = exceptions.get(next).copied() else {
                *state = Walk::Done;
                order.push(at);
                continue;
            };
            path.push((at, next + 1));
            if walk.get(further) == Some(&Walk::Open) {
                let ring = path.iter().map(|(place, _)| *place);
                return Err(ring.skip_while(|place| *place != further).collect());
            }
            path.push((further, 0));
        }
    }
    Ok(order)
}
