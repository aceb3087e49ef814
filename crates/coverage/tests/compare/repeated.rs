//! Releases and articles that say one thing over and over: every fact could be every other. Comparing them must end soon, also
//! where all stand in one sentence.

use crate::check;

fn said(values: &[&str], joint: &str) -> String {
    let sentence = |value: &str| format!("Di sana tercatat panen padi {value} persen dari luas lahan");
    let all: Vec<String> = values.iter().cycle().take(235).map(|value| sentence(value)).collect();
    format!("SAMARINDA - {}.", all.join(joint))
}

#[test]
fn one_figure_in_each_of_many_sentences() {
    let check = check(&said(&["8,12", "8,21", "7,12", "6,11"], ". "), &said(&["8,22", "8,21", "8,11", "7,21"], ". "));
    assert!(!check.findings.is_empty());
}

#[test]
fn many_figures_in_one_sentence() {
    let check = check(&said(&["8,12", "8,21", "7,12", "6,11"], ", "), &said(&["8,22", "8,21", "8,11", "7,21"], ", "));
    assert!(!check.findings.is_empty());
}
