//! Written forms of quotations and who speaks.

use super::*;

/// "speaker: words" for each quotation; "?" for no speaker, "~" before an inferred one.
fn shown(text: &str, people: &[&str]) -> Vec<String> {
    let people: Vec<String> = people.iter().map(ToString::to_string).collect();
    let show = |quotation: &Quotation| {
        let speaker = quotation.speaker.as_ref();
        let name = speaker.map_or("?".to_owned(), |s| format!("{}{}", if s.inferred { "~" } else { "" }, s.name));
        format!("{name}: {}", quotation.words(text))
    };
    find(text, &people).iter().map(show).collect()
}

#[test]
fn the_seed_article_has_three_quotations_of_one_speaker() {
    let Some(text) = seed_article() else { return };
    let found = find(&text, &[]);
    assert_eq!(found.len(), 3);
    for quotation in &found {
        assert_eq!(quotation.speaker.as_ref().map(|speaker| speaker.name.as_str()), Some("Muhammad Faisal"));
    }
}

/// The seed article beside the checkout; a run in CI must have it.
#[expect(clippy::disallowed_methods, reason = "only the test asks where it runs")]
fn seed_article() -> Option<String> {
    let roots = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let text = roots
        .map(|root| root.join("shared/seed/kemitraan-smsi-pemprov-kaltim.txt"))
        .find_map(|path| std::fs::read_to_string(path).ok());
    if text.is_none() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "the seed article is missing");
        eprintln!("skipped: no seed article");
    }
    text
}
