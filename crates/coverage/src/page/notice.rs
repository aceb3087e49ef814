//! Notices of a correction (ralat, koreksi, hak jawab) that stand on a page, and whether a page leads to another: what Pedoman Pemberitaan
//! Media Siber asks of a correction is that it is linked to its story (4b) and shows its time (4c).

use super::{Input, line, looks_like_html, pick};
use crate::article::Reason;
use crate::decode::decode;
use crate::html;
use crate::indonesian::calendar;

/// Words that open a notice: alone, before a sign, or before whose it is.
const OPENINGS: [&str; 10] = [
    "ralat",
    "koreksi",
    "klarifikasi",
    "pembetulan",
    "perbaikan",
    "hak jawab",
    "hak koreksi",
    "catatan redaksi",
    "catatan editor",
    "permohonan maaf",
];
/// What follows such a word without a sign.
const WHOSE: [&str; 4] = ["redaksi", "berita", "atas berita", "judul"];
/// Verbs of a correction.
const VERBS: [&str; 11] = [
    "diralat",
    "meralat",
    "dikoreksi",
    "mengoreksi",
    "diperbaiki",
    "memperbaiki",
    "direvisi",
    "mengalami perubahan",
    "mengalami ralat",
    "mohon maaf atas",
    "meminta maaf atas",
];
/// What such a verb is about where it tells of the page: "koreksi harga" in a story does not.
const ABOUT: [&str; 8] = [
    "berita ini",
    "artikel ini",
    "tulisan ini",
    "naskah ini",
    "judul berita",
    "pemberitaan ini",
    "redaksi",
    "versi sebelumnya",
];
/// With these a notice goes on in a line of its own.
const ONWARD: [&str; 6] = ["semula", "sebelumnya", "tertulis", "yang benar", "seharusnya", "demikian"];
/// Longest notice that is kept, in characters.
const LONGEST: usize = 500;
/// Most notices of a page.
const MOST: usize = 20;
/// Lines before the article's first and behind its last that can hold a notice.
const AROUND: usize = 6;

/// A notice of a correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its words.
    pub words: String,
    /// When it says that it was made, `YYYY-MM-DD` or with a time; none where it does not say.
    pub time: Option<String>,
}

/// The notices that stand in a page's article or close around it, in the order of the page: what readers wrote, and what is said of
/// other articles, is none of its own.
pub fn notices(input: &Input<'_>) -> Vec<Notice> {
    let decoded = decode(input.bytes, input.charset);
    if !looks_like_html(&decoded.text) {
        return Vec::new();
    }
    let dom = html::parse(&decoded.text);
    let page = pick(&dom, &decoded, input, false);
    let (lines, out) = (&page.lines.all, &page.content.out);
    let inside = |at: &usize| out.get(*at).is_some_and(Option::is_none);
    let Some(first) = (0..lines.len()).find(inside) else { return Vec::new() };
    let last = (0..lines.len()).rev().find(inside).unwrap_or(first);
    let text = |at: usize| lines.get(at).map(|line| line.as_str().trim());
    let notice = |at: usize| {
        let (line, reason) = (lines.get(at)?, out.get(at).copied().flatten());
        if reason.is_some_and(is_elsewhere) || is_menu(line) {
            return None;
        }
        let opened = opened(line.as_str().trim())?;
        // "Ralat" may be a heading of its own; its time may stand in a line below or above.
        let words = if opened {
            [text(at), text(at + 1)].map(Option::unwrap_or_default).join(": ")
        } else {
            text(at)?.to_owned()
        };
        let beside = [at + 1, at + 2].into_iter().chain(at.checked_sub(1));
        let near = beside.filter_map(text).filter(|text| text.chars().count() < 60);
        let time = time(&words).or_else(|| near.into_iter().find_map(time));
        Some(Notice { words: words.chars().take(LONGEST).collect(), time })
    };
    (first.saturating_sub(AROUND)..=last + AROUND).filter_map(notice).take(MOST).collect()
}

/// Whether words are a notice, as a headline of a page of its own.
pub fn is_notice(words: &str) -> bool {
    opened(words).is_some()
}

/// An article's text without the lines that are a notice: what was wrong is often told there once more, in its own words.
pub fn without_notices(text: &str) -> String {
    let (mut kept, mut inside, mut heads) = (Vec::new(), false, false);
    for line in text.lines() {
        let bare = line.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let opens = opened(line);
        inside = opens.is_some() || heads || inside && ONWARD.iter().any(|word| bare.starts_with(word));
        heads = opens == Some(true);
        if !inside {
            kept.push(line);
        }
    }
    kept.join("\n")
}

fn is_elsewhere(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::Comments
            | Reason::RelatedList
            | Reason::Navigation
            | Reason::Promo
            | Reason::Ad
            | Reason::Share
            | Reason::Tags
            | Reason::Copyright
    )
}

/// A menu leads to such pages on every page of a site.
fn is_menu(line: &line::Line) -> bool {
    line.link_percent() > 80 && line.as_str().split_whitespace().count() <= 4
}

/// Whether two addresses are of one page; scheme, `www.`, query, fragment and a closing slash do not count.
pub fn is_same_page(one: &str, other: &str) -> bool {
    bare(one) == bare(other)
}

/// True where a page has a link to an address; scheme, `www.`, query, fragment and a closing slash do not count.
pub fn leads_to(input: &Input<'_>, address: &str) -> bool {
    let decoded = decode(input.bytes, input.charset);
    let dom = html::parse(&decoded.text);
    let (wanted, own) = (bare(address), input.url.map(bare).unwrap_or_default());
    let host = own.split('/').next().unwrap_or_default();
    let leads = |href: &str| {
        let href = href.trim();
        let whole = if href.starts_with('/') && !href.starts_with("//") { format!("{host}{href}") } else { bare(href) };
        bare(&whole) == wanted
    };
    let body = |id: &html::NodeId| &*dom.name(*id) == "a";
    dom.descendants(dom.root()).filter(body).any(|id| dom.attribute(id, "href").is_some_and(|href| leads(&href)))
}

/// Whether words are a notice; true inside for a heading that only opens one.
fn opened(words: &str) -> Option<bool> {
    let lower = words.to_lowercase();
    let verb = VERBS.iter().any(|verb| lower.contains(verb));
    if lower.contains("pedoman") && !verb {
        return None;
    }
    let bare = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    for opening in OPENINGS {
        let Some(rest) = bare.strip_prefix(opening) else { continue };
        let signs = rest.trim_start_matches(|c: char| c.is_whitespace());
        if signs.trim_matches(|c: char| !c.is_alphanumeric()).is_empty() {
            return Some(true);
        }
        let sign = signs.starts_with(|c: char| !c.is_alphanumeric() && c != '%');
        if sign || WHOSE.iter().any(|whose| signs.starts_with(whose)) {
            return Some(false);
        }
    }
    (verb && ABOUT.iter().any(|about| lower.contains(about))).then_some(false)
}

/// The first date of a line, with its time of day where it has one.
fn time(line: &str) -> Option<String> {
    let date = calendar::find(line, None).iter().find_map(calendar::DateMention::date)?;
    Some(calendar::moment(line).map_or_else(|| date.to_string(), |moment| moment.to_string()))
}

/// An address without what does not tell pages apart.
fn bare(address: &str) -> String {
    let rest = address.split_once("//").map_or(address, |(_, rest)| rest);
    let rest = rest.split('#').next().unwrap_or_default();
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = path.trim_end_matches('/').to_lowercase();
    // "/?p=5" is a page of its own.
    if path.contains('/') || query.is_empty() { path } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "<p>Jembatan gantung sepanjang 120 meter di hulu Sungai Merdu dibuka untuk warga empat kampung sejak pekan lalu.</p><p>Warga tidak perlu lagi memutar dua jam untuk sampai ke puskesmas, kata kepala dinas perhubungan.</p>";

    fn found(body: &str) -> Vec<(String, Option<String>)> {
        let page = format!(
            "<!DOCTYPE html><html lang=id><body><nav><a href=/koreksi>Koreksi</a></nav><article><h1>Jembatan dibuka</h1>{STORY}{body}</article>\
            <footer><a href=/hak-jawab>Hak jawab: cara mengajukan</a></footer></body></html>"
        );
        let input = Input { bytes: page.as_bytes(), ..Input::default() };
        notices(&input).into_iter().map(|notice| (notice.words, notice.time)).collect()
    }

    #[test]
    fn a_notice_is_known_by_how_it_opens_or_what_it_says() {
        let body = "<p><em>Ralat: angka pada alinea kedua semula 83,7. (Senin, 12 Mei 2025, 10.30 WITA)</em></p>";
        assert_eq!(found(body)[0].1.as_deref(), Some("2025-05-12T10:30+08:00"));
        let said = "<p>Berita ini telah diralat pada 12 Mei 2025 karena kutipan keliru, sesuai Pedoman Pemberitaan Media Siber.</p>";
        assert_eq!(found(said)[0].1.as_deref(), Some("2025-05-12"));
        let apart = "<div><strong>Catatan redaksi: nama narasumber diperbaiki.</strong></div><div>12/05/2025</div>";
        assert_eq!(found(apart)[0].1.as_deref(), Some("2025-05-12"));
        assert_eq!(found("<p>Koreksi: nama kepala dinas adalah Teguh.</p>")[0].1, None);
        for body in [
            "<p>[RALAT] Kutipan kepala dinas diperbaiki.</p>",
            "<h3>Ralat</h3><p>Kutipan kepala dinas dalam alinea kedua keliru.</p>",
            "<p>Pembetulan: jumlah kampung adalah empat.</p>",
            "<p>Ralat: <a href=/ralat/1>kutipan kepala dinas dalam berita jembatan diperbaiki</a></p>",
            "<p>Kami mohon maaf atas kesalahan pada versi sebelumnya.</p>",
        ] {
            assert_eq!(found(body).len(), 1, "{body}");
        }
    }

    #[test]
    fn words_of_a_story_a_menu_or_a_reader_are_no_notice() {
        let none = [
            "<p>Koreksi harga saham berlanjut hingga sore.</p>",
            "<p>Koreksi pada indeks harga telah dikoreksi lagi oleh bursa.</p>",
            "<p>Pedoman hak jawab: dapat dibaca di situs ini.</p>",
            "<p>Ia menolak klarifikasi dari perusahaan.</p>",
            "<div id=comments class=comments><h3>Komentar</h3><p>Koreksi: nama saya salah ditulis.</p></div>",
        ];
        for body in none {
            assert_eq!(found(body), [], "{body}");
        }
    }

    #[test]
    fn what_a_notice_quotes_is_not_what_the_article_says() {
        let text = "Rumput laut kering di jalan.\nRalat, 12 Mei 2025: semula tertulis “rusak di jalan”.\nYang benar seperti di atas.\nWarga senang.";
        assert_eq!(without_notices(text), "Rumput laut kering di jalan.\nWarga senang.");
        assert_eq!(
            without_notices("Satu.\nRalat\nKutipan semula keliru: “rusak di jalan”.\nSeharusnya kering."),
            "Satu."
        );
        let story = "Koreksi harga berlanjut.\nSemula tertulis di papan: rusak.";
        assert_eq!(without_notices(story), story);
    }

    #[test]
    fn a_link_leads_to_a_page_however_it_is_written() {
        let page = "<html><body><a href='/2025/jembatan/?utm_source=x'>Jembatan</a> <a href=https://lain.example/a>Lain</a></body></html>";
        let input = Input { bytes: page.as_bytes(), url: Some("https://www.kabar.example/ralat"), ..Input::default() };
        assert!(leads_to(&input, "http://kabar.example/2025/jembatan"));
        assert!(leads_to(&input, "https://lain.example/a/"));
        assert!(!leads_to(&input, "https://kabar.example/2025"));
        assert!(is_same_page("https://kabar.example/a/?x=1", "http://www.kabar.example/a"));
        assert!(!is_same_page("https://kabar.example/?p=5", "https://kabar.example/"));
    }
}
