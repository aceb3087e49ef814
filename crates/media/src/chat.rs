//! A release as a message for a chat group, in WhatsApp's own marks: bold headline, the first lines, a few points, the short link.
//! Short enough to be read without opening it, and to stand in an address.

use crate::block::{Block, blocks, words};

/// What stands in the message.
#[derive(Debug, Clone, Copy)]
pub struct Chat<'a> {
    /// `SIARAN PERS`, with the office.
    pub heading: &'a str,
    /// The headline.
    pub headline: &'a str,
    /// Under the headline; may be empty.
    pub standfirst: &'a str,
    /// The dateline's place.
    pub place: &'a str,
    /// Markdown.
    pub body: &'a str,
    /// Before the link.
    pub more: &'a str,
    /// The short link.
    pub link: &'a str,
}

/// Most characters of the message, of what stands under the headline, of the first paragraph, of a point, and points.
const MOST: usize = 1_200;
const STANDFIRST: usize = 240;
const LEAD: usize = 420;
const POINT: usize = 120;
const POINTS: usize = 4;

/// The message.
pub fn chat(chat: &Chat<'_>) -> String {
    let blocks = blocks(chat.body);
    let mut parts = vec![format!("{}\n{}", bold(chat.heading), bold(chat.headline))];
    if !chat.standfirst.is_empty() {
        parts.push(format!("_{}_", shortened(&unmarked(chat.standfirst), STANDFIRST)));
    }
    let lead = blocks.iter().find_map(|block| match block {
        Block::Paragraph(runs) => Some(words(runs)),
        _ => None,
    });
    if let Some(lead) = lead {
        parts.push(format!("{} – {}", bold(&chat.place.to_uppercase()), shortened(&lead, LEAD)));
    }
    let points = blocks.iter().filter_map(|block| match block {
        Block::Item(0, _, runs) => Some(format!("- {}", shortened(&words(runs), POINT))),
        _ => None,
    });
    let end = format!("{}\n{}", chat.more, chat.link);
    // Two characters stand between parts, one between points.
    let mut room = parts.iter().chain([&end]).fold(MOST, |room, part| room.saturating_sub(part.chars().count() + 2));
    let fits = |point: &String| {
        let left = room.checked_sub(point.chars().count() + 1);
        room = left.unwrap_or(room);
        left.is_some()
    };
    let points: Vec<String> = points.take(POINTS).take_while(fits).collect();
    if !points.is_empty() {
        parts.push(points.join("\n"));
    }
    parts.push(end);
    parts.join("\n\n")
}

fn bold(text: &str) -> String {
    format!("*{}*", unmarked(text))
}

/// One line without what would be read as a mark within marks.
fn unmarked(text: &str) -> String {
    let text: String = text.chars().filter(|c| !matches!(c, '*' | '_' | '~' | '`')).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One line of at most so many characters: cut behind a sentence where there is one, else behind a word.
fn shortened(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(most) else { return text };
    let head = text.split_at_checked(end).map_or("", |(head, _)| head);
    let sentence = head.rmatch_indices([' ']).map(|(at, _)| at).find(|at| {
        let before = head.get(..*at).unwrap_or_default();
        *at > end / 3 && before.ends_with(['.', '!', '?', '”', '"'])
    });
    if let Some(sentence) = sentence {
        return head.get(..sentence).unwrap_or(head).to_owned();
    }
    let word = head.rfind(' ').and_then(|at| head.get(..at)).unwrap_or(head);
    format!("{} …", word.trim_end_matches([',', ';', ':', '–']))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHAT: Chat<'_> = Chat {
        heading: "SIARAN PERS Dinas Kominfo",
        headline: "Tiga ruas *jalan* dibuka",
        standfirst: "",
        place: "Hulu Seraya",
        body: "",
        more: "Selengkapnya:",
        link: "https://pers.example/s/bcdfghj",
    };

    #[test]
    fn a_message_has_its_headline_its_lead_its_points_and_its_link() {
        let body = "Tiga ruas **dibuka**\nkembali.\n\n## Cara\n\n- Telepon [balai](https://a.example).\n  - dalam\n- Kirim\n  foto.\n\nAkhir.";
        let message = chat(&Chat { standfirst: "Warga tidak_memutar.", body, ..CHAT });
        assert_eq!(
            message,
            "*SIARAN PERS Dinas Kominfo*\n*Tiga ruas jalan dibuka*\n\n_Warga tidakmemutar._\n\n*HULU SERAYA* – Tiga ruas dibuka kembali.\n\n- Telepon balai.\n- Kirim foto.\n\nSelengkapnya:\nhttps://pers.example/s/bcdfghj"
        );
    }

    #[test]
    fn whatever_is_written_the_message_stays_short_and_keeps_its_link() {
        let item = format!("- {}\n", "butir panjang ".repeat(60));
        for body in
            ["", "> kutip", &"kata ".repeat(9_000), &"é".repeat(9_000), &item.repeat(50), "# Judul\n\n| a |\n|---|"]
        {
            let message = chat(&Chat { body, ..CHAT });
            assert!(message.chars().count() < 1_200 && message.ends_with("/s/bcdfghj"), "{message}");
            // As long as a release may be.
            let (headline, standfirst, place) = (&"judul ".repeat(33), &"teras ".repeat(66), &"hulu ".repeat(16));
            let heading = &format!("SIARAN PERS {}", "dinas ".repeat(13));
            let message = chat(&Chat { heading, headline, standfirst, place, body, ..CHAT });
            assert!(message.chars().count() < 1_200 && message.ends_with("/s/bcdfghj"), "{message}");
        }
        let cut = shortened("Satu kalimat utuh yang selesai. Kalimat kedua, yang panjang sekali", 45);
        assert_eq!(cut, "Satu kalimat utuh yang selesai.");
        assert_eq!(shortened("satu dua, tiga", 10), "satu dua …");
    }
}
