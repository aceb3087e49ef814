//! What frames the text of a release: letterhead, "SIARAN PERS", number, embargo, title, place and date, contact lines.
//! None of it is said to readers, so none of it is compared.

use jiff::civil::Date;

use super::block::Block;
use crate::check::FindingKind;
use crate::facts::{self, Value};

/// A title is no longer than this many bytes.
const TITLE: usize = 220;

/// Lines that open a release and are never its text.
const HEAD: [&str; 30] = [
    "siaran pers",
    "pers rilis",
    "press release",
    "rilis pers",
    "news release",
    "rilis berita",
    "keterangan pers",
    "nomor",
    "no.",
    "no :",
    "no:",
    "untuk disiarkan",
    "untuk segera",
    "segera disiarkan",
    "untuk diterbitkan",
    "dapat disiarkan",
    "untuk dipublikasikan",
    "embargo",
    "tanggal",
    "hal:",
    "hal :",
    "perihal",
    "lampiran",
    "kepada",
    "yth",
    "telp",
    "telepon",
    "surel",
    "email",
    "laman",
];

/// Lines that open the part below the text.
const FOOT: [&str; 19] = [
    "narahubung",
    "kontak",
    "media contact",
    "contact person",
    "informasi lebih lanjut",
    "untuk informasi lebih lanjut",
    "telp",
    "telepon",
    "surel",
    "email",
    "penulis:",
    "penulis :",
    "editor:",
    "foto:",
    "foto :",
    "sumber:",
    "sumber :",
    "dikeluarkan oleh",
    "selesai",
];

/// Words that open the name of an office.
const OFFICE: [&str; 10] =
    ["dinas", "badan", "biro", "sekretariat", "kantor", "bagian", "pemerintah", "kementerian", "inspektorat", "humas"];

/// The release taken apart.
#[derive(Debug, Default)]
pub(super) struct Frame {
    pub(super) title: Option<String>,
    pub(super) date: Option<Date>,
    pub(super) office: Option<String>,
    pub(super) body: Vec<Block>,
}

impl Frame {
    /// `title` is the one the front matter gives, if any: its repetition in the text is dropped.
    pub(super) fn of(blocks: Vec<Block>, title: Option<&str>) -> Self {
        let mut frame = Self::default();
        let opening = blocks.iter().take_while(|block| is_short(block)).count().min(14);
        let short_only = opening == blocks.len();
        let mut rest = blocks.into_iter();
        let mut lines: Vec<Block> = rest.by_ref().take(opening).filter(|block| !frame.head_line(block)).collect();
        frame.take_letterhead(&mut lines);
        let is_title = match (lines.first(), title) {
            (None, _) => false,
            (Some(first), Some(title)) => first.heading || same_line(first.text.as_str(), title),
            (Some(first), None) => first.heading || !short_only || lines.len() > 1,
        };
        if is_title && !lines.is_empty() {
            frame.title = Some(lines.remove(0).text.as_str().to_owned());
        }
        frame.body = lines.into_iter().chain(rest).collect();
        frame.drop_foot();
        frame
    }

    /// True for a line of the customary head; what it tells is kept.
    fn head_line(&mut self, block: &Block) -> bool {
        let line = block.text.as_str();
        let lower = line.to_lowercase();
        let known = HEAD.iter().any(|head| opens_with(&lower, head)) && line.len() < 120;
        let dated = date(line).filter(|_| known || is_place_and_date(line));
        self.date = self.date.or(dated);
        known && (!block.heading || line.len() < 40) || dated.is_some() || is_address(&lower)
    }

    /// Names of offices above the title.
    fn take_letterhead(&mut self, lines: &mut Vec<Block>) {
        while lines.len() > 1 && lines.first().is_some_and(|line| !line.heading && is_office(line.text.as_str())) {
            self.office = Some(lines.remove(0).text.as_str().to_owned());
        }
    }

    fn drop_foot(&mut self) {
        let from = self.body.len().saturating_sub(8).max(1);
        let tail = self.body.get(from..).unwrap_or_default();
        let foot = tail.iter().position(|block| {
            let lower = block.text.as_str().to_lowercase();
            let mark =
                lower.chars().all(|c| !c.is_alphanumeric()) || matches!(lower.as_str(), "-selesai-" | "(selesai)");
            mark || (block.text.len() < TITLE && FOOT.iter().any(|foot| opens_with(&lower, foot)))
        });
        let short_after = |at: usize| tail.iter().skip(at).all(|block| block.text.len() < TITLE);
        if let Some(at) = foot.filter(|at| short_after(*at)) {
            self.body.truncate(from + at);
        }
    }
}

/// A date in a line of its own: `2025-05-11`, `11/05/2025`, `Minggu, 11 Mei 2025`.
pub(super) fn date(line: &str) -> Option<Date> {
    let iso = line.trim().get(..10).and_then(|day| day.parse().ok());
    iso.or_else(|| {
        facts::find(line, None).into_iter().find_map(|fact| match (fact.kind, fact.value) {
            (FindingKind::Date, Value::Date { year, month, day }) => Date::new(year?, month?, day?).ok(),
            _ => None,
        })
    })
}

fn is_short(block: &Block) -> bool {
    let text = block.text.as_str();
    block.heading || (text.len() <= TITLE && !text.ends_with('.') && !text.contains(['“', '”', '"']))
}

/// The word or words `opening`, not merely the same letters.
fn opens_with(line: &str, opening: &str) -> bool {
    let after = line.strip_prefix(opening).and_then(|rest| rest.chars().next());
    line.starts_with(opening) && after.is_none_or(|c| !c.is_alphanumeric())
}

/// `Samarinda, 11 Mei 2025`: at most two words before the date and nothing after it.
fn is_place_and_date(line: &str) -> bool {
    let Some((place, rest)) = line.split_once(',') else { return line.split_whitespace().count() <= 3 };
    place.split_whitespace().count() <= 2 && rest.split_whitespace().count() <= 4
}

fn is_address(lower: &str) -> bool {
    opens_with(lower, "jalan") && lower.contains(|c: char| c.is_ascii_digit()) || opens_with(lower, "jl")
}

fn is_office(line: &str) -> bool {
    let lower = line.to_lowercase();
    let capitals = line.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    OFFICE.iter().any(|office| opens_with(&lower, office)) && (capitals || line.split_whitespace().count() <= 8)
}

fn same_line(line: &str, title: &str) -> bool {
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    letters(line) == letters(title)
}
