//! Every page in both languages: it renders, runs nothing inline, its links on the page lead somewhere, and it is light.

#[cfg(test)]
#[path = "../examples/samples/account.rs"]
mod account;
#[cfg(test)]
#[path = "../examples/samples/affiliation.rs"]
mod affiliation;
#[cfg(test)]
#[path = "../examples/samples/agreement.rs"]
mod agreement;
#[cfg(test)]
#[path = "../examples/samples/approval.rs"]
mod approval;
#[cfg(test)]
#[path = "../examples/samples/check.rs"]
mod check;
#[cfg(test)]
#[path = "../examples/samples/consultation.rs"]
mod consultation;
#[cfg(test)]
#[path = "../examples/samples/consultation_public.rs"]
mod consultation_public;
#[cfg(test)]
#[path = "../examples/samples/coverage.rs"]
mod coverage;
#[cfg(test)]
#[path = "../examples/samples/desk.rs"]
mod desk;
#[cfg(test)]
#[path = "../examples/samples/directory.rs"]
mod directory;
#[path = "../examples/samples/dispatch.rs"]
mod dispatch;
#[cfg(test)]
#[path = "../examples/samples/figures.rs"]
mod figures;
#[cfg(test)]
#[path = "../examples/samples/letter.rs"]
mod letter;
#[cfg(test)]
#[path = "../examples/samples/page_reading.rs"]
mod page_reading;
#[cfg(test)]
#[path = "../examples/samples/partner.rs"]
mod partner;
#[cfg(test)]
#[path = "../examples/samples/programme.rs"]
mod programme;
#[cfg(test)]
#[path = "../examples/samples/public.rs"]
mod public;
#[cfg(test)]
#[path = "../examples/samples/record.rs"]
mod record;
#[cfg(test)]
#[path = "../examples/samples/register.rs"]
mod register;
#[cfg(test)]
#[path = "../examples/samples/sample.rs"]
mod sample;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use locale::Language;
    use web::asset;

    fn pages() -> Vec<(String, String)> {
        let of = |language: Language| {
            let pages = super::public::all(language).into_iter();
            let pages = pages.chain(super::desk::all(language)).chain(super::account::all(language));
            let pages = pages.chain(super::approval::all(language)).chain(super::directory::all(language));
            let pages = pages.chain(super::letter::all(language));
            let pages = pages.chain(super::dispatch::all(language)).chain(super::register::all(language));
            let pages = pages.chain(super::record::all(language)).chain(super::coverage::all(language));
            let pages = pages.chain(super::figures::all(language)).chain(super::check::all(language));
            let pages = pages.chain(super::partner::all(language)).chain(super::agreement::all(language));
            let pages = pages.chain(super::programme::all(language));
            let pages = pages.chain(super::affiliation::all(language)).chain(super::page_reading::all(language));
            let pages =
                pages.chain(super::consultation::all(language)).chain(super::consultation_public::all(language));
            pages.map(move |(name, html)| (format!("{name}.{}", language.tag()), html))
        };
        of(Language::Indonesian).chain(of(Language::English)).collect()
    }

    /// The values of an attribute, as they stand.
    fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
        html.split(&format!(" {attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    fn packed(bytes: &[u8]) -> usize {
        let mut packer = GzEncoder::new(Vec::new(), Compression::default());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap().len()
    }

    #[test]
    fn every_page_has_its_language_one_main_heading_and_the_other_language() {
        for (name, html) in pages() {
            let (tag, other) = if name.ends_with("id") { ("id", "en") } else { ("en", "id") };
            assert!(html.contains(&format!("<html lang=\"{tag}\">")), "{name}");
            assert!(html.contains(&format!("hreflang=\"{other}\"")), "{name}");
            // The preview of a text holds its own headline.
            let own = html.split("id=\"preview\"").next().unwrap();
            assert_eq!(own.matches("<h1").count(), 1, "{name}");
        }
    }

    #[test]
    fn nothing_runs_or_is_styled_inline() {
        for (name, html) in pages() {
            for script in html.split("<script").skip(1) {
                let data = script.starts_with(" type=\"application/ld+json\">");
                assert!(data || script.starts_with(" src=\"/aset/"), "{name}: {script:.80}");
            }
            assert!(!html.contains("<style") && !html.contains(" style=\"") && !html.contains("javascript:"), "{name}");
            let handlers = ["onclick", "onload", "onsubmit", "onchange", "oninput", "onerror"];
            assert!(handlers.iter().all(|handler| !html.contains(&format!(" {handler}="))), "{name}");
        }
    }

    #[test]
    fn every_link_on_the_page_leads_to_one_place() {
        for (name, html) in pages() {
            let ids = values(&html, "id");
            let different: BTreeSet<_> = ids.iter().collect();
            assert_eq!(ids.len(), different.len(), "{name}: an id stands twice: {ids:?}");
            let pointing =
                ["for", "aria-labelledby", "aria-describedby"].into_iter().flat_map(|kind| values(&html, kind));
            let pointing = pointing.flat_map(str::split_whitespace);
            let links = values(&html, "href").into_iter().filter_map(|link| link.strip_prefix('#'));
            for target in pointing.chain(links) {
                assert!(ids.contains(&target), "{name}: no #{target}");
            }
        }
    }

    #[test]
    fn what_was_typed_is_kept_and_a_password_is_not() {
        for (name, html) in pages().into_iter().filter(|(name, _)| name.contains("refused")) {
            assert!(!html.contains("type=\"password\" autocomplete=\"new-password\" value"), "{name}");
        }
        let pages = pages();
        let (_, edit) = pages.iter().find(|(name, _)| name == "release-edit-refused.id").unwrap();
        assert!(
            edit.contains("Tiga ruas jalan")
                && edit.contains("href=\"#place\"")
                && edit.contains("aria-invalid=\"true\"")
        );
    }

    #[test]
    fn a_withdrawn_release_shows_its_reason_and_not_its_text() {
        for (_, html) in pages().into_iter().filter(|(name, _)| name.starts_with("release-withdrawn")) {
            assert!(html.contains("longsor"));
            assert!(!html.contains("puskesmas") && !html.contains("sungai.svg") && !html.contains("83,78 km<"));
        }
    }

    #[test]
    fn linked_data_cannot_leave_its_element() {
        for (name, html) in pages().into_iter().filter(|(name, _)| name.starts_with("release.")) {
            let data =
                html.split("<script type=\"application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
            let data: serde_json::Value = serde_json::from_str(data).unwrap();
            assert_eq!(data["@type"], "NewsArticle", "{name}");
            assert_eq!(data["publisher"]["@type"], "GovernmentOrganization");
            assert_eq!(data["datePublished"], "2025-05-11T11:00:00+08:00");
        }
    }

    #[test]
    fn a_public_release_is_light() {
        let style = asset::all().iter().find(|file| file.plain == "public.css").unwrap();
        for (name, html) in pages().into_iter().filter(|(name, _)| name.starts_with("release.")) {
            let size = packed(html.as_bytes()) + packed(style.bytes);
            println!("{name}: {size} bytes packed, style {}", packed(style.bytes));
            assert!(size < 15_000, "{name}: {size} bytes");
        }
    }
}
