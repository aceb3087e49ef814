//! Notices of a correction (ralat, koreksi, hak jawab) that stand on a page, and whether a page leads to another: what Pedoman Pemberitaan
//! Media Siber asks of a correction is that it is linked to its story (4b) and shows its time (4c).

use super::{Input, line, looks_like_html};
use crate::decode::decode;
use crate::html;
use crate::indonesian::calendar;

/// Words that open a notice, followed by a sign or by whose it is.
const OPENINGS: [&str; 7] =
    ["ralat", "koreksi", "klarifikasi", "hak jawab", "hak koreksi", "catatan redaksi", "permohonan maaf"];
/// Words that make a line a notice wherever they stand.
const PHRASES: [&str; 14] = [
    "telah diralat",
    "sudah diralat",
    "diralat pada",
    "telah dikoreksi",
    "sudah dikoreksi",
    "dikoreksi pada",
    "redaksi meralat",
    "telah mengalami perubahan",
    "mengalami ralat",
    "berita ini telah diperbaiki",
    "berita ini telah diubah",
    "artikel ini telah diperbaiki",
    "artikel ini telah diubah",
    "atas kekeliruan",
];
/// Longest notice that is kept, in characters.
const LONGEST: usize = 500;

/// A notice of a correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its words.
    pub words: String,
    /// When it says that it was made, `YYYY-MM-DD` or with a time; none where it does not say.
    pub time: Option<String>,
}

/// The notices that stand on a page, in the order of the page.
pub fn notices(input: &Input<'_>) -> Vec<Notice> {
    let decoded = decode(input.bytes, input.charset);
    if !looks_like_html(&decoded.text) {
        return Vec::new();
    }
    let dom = html::parse(&decoded.text);
    let lines = line::lines(&dom, &decoded);
    let texts: Vec<&str> = lines.all.iter().map(line::Line::as_str).collect();
    let notice = |(at, line): (usize, &line::Line)| {
        let words = line.as_str().trim();
        // A menu leads to such pages on every page of a site.
        if line.link_percent() > 80 || !is_notice(words) {
            return None;
        }
        // Its time may stand in a line of its own above or below.
        let beside = [Some(at), at.checked_add(1), at.checked_sub(1)].into_iter().flatten();
        let mut near = beside.filter_map(|at| texts.get(at)).map(|text| text.trim());
        let time = near.next().and_then(time).or_else(|| near.filter(|text| text.chars().count() < 60).find_map(time));
        Some(Notice { words: words.chars().take(LONGEST).collect(), time })
    };
    lines.all.iter().enumerate().filter_map(notice).collect()
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

fn is_notice(words: &str) -> bool {
    let lower = words.to_lowercase();
    if lower.contains("pedoman") {
        return false;
    }
    let opens = OPENINGS.iter().any(|opening| {
        let bare = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
        let rest = bare.strip_prefix(opening).map(str::trim_start);
        rest.is_some_and(|rest| {
            rest.starts_with([':', '(', '-', '–', '—', '|', ','])
                || ["redaksi", "berita", "atas", "judul", "tanggal", "pada"].iter().any(|word| rest.starts_with(word))
        })
    });
    opens || PHRASES.iter().any(|phrase| lower.contains(phrase))
}

/// The first date of a line, with its time of day where it has one.
fn time(line: &str) -> Option<String> {
    let date = calendar::find(line, None).iter().find_map(calendar::DateMention::date)?;
    Some(calendar::moment(line).map_or_else(|| date.to_string(), |moment| moment.to_string()))
}

/// An address without what does not tell pages apart.
fn bare(address: &str) -> String {
    let rest = address.split_once("//").map_or(address, |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(body: &str) -> Vec<(String, Option<String>)> {
        let page =
            format!("<!DOCTYPE html><html lang=id><body><nav><a href=/koreksi>Koreksi</a></nav>{body}</body></html>");
        let input = Input { bytes: page.as_bytes(), ..Input::default() };
        notices(&input).into_iter().map(|notice| (notice.words, notice.time)).collect()
    }

    #[test]
    fn a_notice_is_known_by_how_it_opens_or_what_it_says() {
        let body = "<p>Harga naik.</p><p><em>Ralat: angka pada alinea kedua semula 83,7. (Senin, 12 Mei 2025, 10.30 WITA)</em></p>";
        assert_eq!(found(body)[0].1.as_deref(), Some("2025-05-12T10:30+08:00"));
        let said = "<p>Berita ini telah diralat pada 12 Mei 2025 karena kutipan keliru.</p>";
        assert_eq!(found(said)[0].1.as_deref(), Some("2025-05-12"));
        let apart = "<div><strong>Catatan redaksi: nama narasumber diperbaiki.</strong></div><div>12/05/2025</div>";
        assert_eq!(found(apart)[0].1.as_deref(), Some("2025-05-12"));
        assert_eq!(found("<p>Koreksi: nama kepala dinas adalah Teguh.</p>")[0].1, None);
    }

    #[test]
    fn words_of_a_story_and_of_a_menu_are_no_notice() {
        let none = [
            "<p>Koreksi harga saham berlanjut hingga sore.</p>",
            "<footer><a href=/hak-jawab>Hak jawab: cara mengajukan</a></footer>",
            "<p>Pedoman hak jawab: dapat dibaca di situs ini.</p>",
            "<p>Ia menolak klarifikasi dari perusahaan.</p>",
        ];
        for body in none {
            assert_eq!(found(body), [], "{body}");
        }
    }

    #[test]
    fn a_link_leads_to_a_page_however_it_is_written() {
        let page = "<html><body><a href='/2025/jembatan/?utm_source=x'>Jembatan</a> <a href=https://lain.example/a>Lain</a></body></html>";
        let input = Input { bytes: page.as_bytes(), url: Some("https://www.kabar.example/ralat"), ..Input::default() };
        assert!(leads_to(&input, "http://kabar.example/2025/jembatan"));
        assert!(leads_to(&input, "https://lain.example/a/"));
        assert!(!leads_to(&input, "https://kabar.example/2025"));
    }
}
