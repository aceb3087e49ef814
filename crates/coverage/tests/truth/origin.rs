//! Whether a page is led back to its release among those of all halves: read without knowing it, as a page that nobody reported.

use coverage::article::PageKind;
use coverage::origin::Origins;
use coverage::{Input, Release, read};

use crate::half::Half;

#[test]
fn a_page_is_led_back_to_its_release_and_to_no_other() {
    let halves: Vec<Half> = Half::all();
    // Halves may hold the same release under its own number.
    let mut texts: Vec<String> = Vec::new();
    let mut number = |text: String| -> u32 {
        let at = texts.iter().position(|known| *known == text).unwrap_or_else(|| {
            texts.push(text);
            texts.len() - 1
        });
        u32::try_from(at).unwrap()
    };
    let mut numbers = std::collections::HashMap::new();
    for half in &halves {
        for (id, release) in &half.releases {
            let text = Release::parse("rilis.md", &release.file).unwrap().text.as_str().to_owned();
            numbers.insert((half.name, id.clone()), number(text));
        }
    }
    let origins = Origins::of((0..).zip(texts.iter().map(String::as_str)));
    let (mut right, mut missed, mut wrong, mut none) = (0, Vec::new(), Vec::new(), 0);
    for half in &halves {
        for page in &half.pages {
            let Some(bytes) = page.bytes.as_deref() else { continue };
            let article = read(&Input { name: &page.id, url: None, charset: None, bytes, release: None });
            let found = origins.origin(article.text.as_str());
            // A list of articles comes from none of their releases, and a live blog from more than one source.
            if article.kind != PageKind::Article {
                continue;
            }
            let wanted = page.truth.release.as_ref().and_then(|id| numbers.get(&(half.name, id.clone())));
            let named = format!("{}/{}", half.name, page.id);
            match (wanted, found) {
                (Some(wanted), Some(first)) if first.release == *wanted => right += 1,
                (Some(_), None) if page.truth.kind == PageKind::Article => missed.push(named),
                (_, Some(first)) => wrong.push((named, first.weight)),
                (_, None) => none += 1,
            }
        }
    }
    let of = right + missed.len();
    println!(
        "origin: {right} of {of} led back, {} wrong, {none} with none; missed {missed:?}, wrong {wrong:?}",
        wrong.len()
    );
    assert!(of > 500 && missed.len() * 100 <= of, "{missed:?}");
    assert_eq!(wrong, []);
}
