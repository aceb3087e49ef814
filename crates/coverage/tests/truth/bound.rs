//! The 95 % upper bound of a share seen k times in n (Clopper and Pearson).

pub(crate) fn upper(k: usize, n: usize) -> f64 {
    if n == 0 || k >= n {
        return 1.0;
    }
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if at_most(k, n, middle) > 0.05 { low = middle } else { high = middle }
    }
    high
}

/// Probability of at most k hits in n.
fn at_most(k: usize, n: usize, p: f64) -> f64 {
    let number = |x: usize| f64::from(u32::try_from(x).unwrap());
    let mut log = number(n) * (1.0 - p).ln();
    let mut sum = log.exp();
    for i in 1..=k {
        log += (number(n - i + 1) / number(i)).ln() + (p / (1.0 - p)).ln();
        sum += log.exp();
    }
    sum
}

#[test]
fn the_bound_follows_the_rule_of_three() {
    assert!((upper(0, 3000) - 0.000_998).abs() < 0.000_01);
    assert!((upper(1, 100) - 0.0466).abs() < 0.0005);
}
