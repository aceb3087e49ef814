//! How many letters two words are apart.

/// Letters to replace, add, drop or exchange with their neighbour (optimal string alignment distance).
pub(crate) fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut rows = [Vec::new(), (0..=right.len()).collect::<Vec<usize>>()];
    let mut previous = None;
    for (i, l) in left.chars().enumerate() {
        let [before, above] = &rows;
        let mut row = vec![i + 1];
        for (j, r) in right.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(above, j) + usize::from(l != *r)).min(at(above, j + 1) + 1).min(at(&row, j) + 1);
            let exchanged = j > 0 && previous == Some(*r) && right.get(j - 1) == Some(&l);
            if exchanged {
                best = best.min(at(before, j - 1) + 1);
            }
            row.push(best);
        }
        let [_, above] = rows;
        rows = [above, row];
        previous = Some(l);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exchanged_letters_are_one_step() {
        assert_eq!(distance("faisal", "fiasal"), 1);
        assert_eq!(distance("faisal", "faizal"), 1);
        assert_eq!(distance("", "ab"), 2);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
