//! Articles as newsrooms write them, one text file for each release: honest ones, which must come out clean, and ones with
//! a real change, of which most must be found. `@release`, `@honest name`, `@changed words of the release | others`.

use std::fs;
use std::path::Path;

use crate::check;

/// Changes that must be found at least; raised when passed.
const FOUND: usize = 53;

#[test]
fn newsroom_articles_are_never_accused_and_most_changes_are_found() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compare/newsroom");
    let (mut accusations, mut missed, mut found) = (Vec::new(), Vec::new(), 0);
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut release = "";
        for part in text.split("\n@").map(|part| part.trim_start_matches('@')) {
            let (head, body) = part.split_once('\n').unwrap();
            if head == "release" {
                release = body;
                continue;
            }
            let expected: Vec<&str> =
                head.strip_prefix("changed ").map(|words| words.split(" | ").collect()).unwrap_or_default();
            let check = check(release, body.trim());
            let differing: Vec<(String, String)> = check
                .findings
                .iter()
                .filter(|finding| finding.status.differs())
                .map(|f| (f.release.as_ref().map(|p| p.text.clone()).unwrap_or_default(), format!("{head}: {f:?}")))
                .collect();
            let meets = |words: &str, text: &str| words.contains(text) || text.contains(words);
            let guilty = |text: &str| expected.iter().any(|words| meets(words, text));
            accusations.extend(differing.iter().filter(|(text, _)| !guilty(text)).map(|(_, shown)| shown.clone()));
            for words in &expected {
                if differing.iter().any(|(text, _)| meets(words, text)) {
                    found += 1;
                } else {
                    missed.push(format!("{head}: {words}"));
                }
            }
        }
    }
    assert!(accusations.is_empty(), "{} false accusations\n{}", accusations.len(), accusations.join("\n"));
    assert!(found >= FOUND, "{found} changes found, missed:\n{}", missed.join("\n"));
}
