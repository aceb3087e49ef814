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

/// Releases of a half in groups, each as an office that has issued no others: pages are led back to their own, strangers to none.
fn alone(group: usize) -> (Vec<f64>, Vec<String>, Vec<(String, f64)>) {
    let (mut led, mut missed, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for half in Half::all() {
        let texts: Vec<(String, String)> = half
            .releases
            .iter()
            .map(|(id, release)| {
                (id.clone(), Release::parse("rilis.md", &release.file).unwrap().text.as_str().to_owned())
            })
            .collect();
        let offices: Vec<(Vec<&String>, Origins)> = texts
            .chunks(group)
            .map(|some| {
                let of = Origins::of((0..).zip(some.iter().map(|(_, text)| text.as_str())));
                (some.iter().map(|(id, _)| id).collect(), of)
            })
            .collect();
        for page in &half.pages {
            let Some(bytes) = page.bytes.as_deref() else { continue };
            let article = read(&Input { name: &page.id, url: None, charset: None, bytes, release: None });
            if article.kind != PageKind::Article || page.truth.kind != PageKind::Article {
                continue;
            }
            for (ids, origins) in &offices {
                let own = page.truth.release.as_ref().is_some_and(|id| ids.contains(&id));
                let named = || format!("{}/{}", half.name, page.id);
                match (own, origins.origin(article.text.as_str())) {
                    (true, Some(found)) => led.push(found.weight),
                    (true, None) => missed.push(named()),
                    (false, None) => {}
                    (false, Some(found)) => wrong.push((named(), found.weight)),
                }
            }
        }
    }
    led.sort_by(f64::total_cmp);
    (led, missed, wrong)
}

#[test]
fn an_office_with_few_releases_has_their_pages_and_no_others() {
    for group in [1, 5, 20, 40] {
        let (led, missed, wrong) = alone(group);
        println!("origin of {group}: {} led back, {:.1} at least; missed {missed:?}", led.len(), led[0]);
        assert!(led.len() > 500 && missed.len() * 100 <= led.len(), "{group}: {missed:?}");
        assert_eq!(wrong, [], "{group}");
    }
}
