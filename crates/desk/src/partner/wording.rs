//! What rules say, as a digest: somebody who read the text of a source confirmed these words, conditions and values and no others.

use statute::{Clause, NameKind, Rules};

use crate::secret;

/// What a source or one clause (`source/clause`) says now, as 64 hexadecimal digits; none where the rules have no such thing.
pub(super) fn wording(rule: &str) -> Option<String> {
    super::rules::all().into_iter().find_map(|rules| said_by(rules, rule))
}

fn said_by(rules: &Rules, rule: &str) -> Option<String> {
    let clauses: Vec<&Clause> = if let Some(place) = rules.clause(rule) {
        rules.clauses.get(place).into_iter().collect()
    } else {
        let source = rules.sources.iter().position(|source| source.id == rule)?;
        rules.clauses.iter().filter(|clause| clause.source == source).collect()
    };
    let mut lines = Vec::new();
    for Clause { key, place, summary, condition, applies_where, days, .. } in &clauses {
        lines.push(format!(
            "{key} {place:?} {:?} {:?} {condition:?} {applies_where:?} {days:?}",
            summary.id, summary.en
        ));
    }
    let used = |name: &str| {
        clauses
            .iter()
            .flat_map(|clause| clause.condition.iter().chain(&clause.applies_where))
            .any(|text| text.contains(name))
    };
    for name in rules.names() {
        if let (NameKind::Parameter(values), true) = (&name.of, used(&name.name)) {
            lines.extend(values.iter().map(|dated| format!("{} {:?} {:?}", name.name, dated.days, dated.value)));
        }
    }
    Some(secret::hash(&lines.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_and_each_clause_have_words_of_their_own() {
        let whole = wording("pergub-kaltim-49-2024").unwrap();
        let one = wording("pergub-kaltim-49-2024/legal-form").unwrap();
        assert_ne!(whole, one);
        assert_eq!(wording("pergub-kaltim-49-2024").unwrap(), whole);
        assert_eq!(wording("pergub-kaltim-49-2024/no-such"), None);
    }
}
