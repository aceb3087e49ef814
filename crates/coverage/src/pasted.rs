//! A text that somebody pasted: a message that was passed on, a paragraph out of an article. It is taken for what it is, all of it text of its own,
//! without a guess at what stood around it; marks of a chat (`*bold*`) are taken away.

use crate::article::{Article, Block, BlockKind, Doubt, PageKind, Reason, Removed};
use crate::page::{Part, dateline};
use crate::release;
use crate::span::MappedText;

/// Paragraphs among which the place before the first sentence is looked for: a message has headings above it.
const OPENING: usize = 6;

/// The text, to be compared as an article is. Places are bytes of the text.
pub fn pasted(name: &str, text: &str) -> Article {
    let (mut body, mut blocks, mut removed) = (MappedText::default(), Vec::new(), Vec::new());
    let mut place = None;
    for (at, mut paragraph) in release::paragraphs(text).into_iter().enumerate() {
        if at < OPENING
            && place.is_none()
            && let Some(found) = dateline::find(paragraph.as_str(), 0, &[])
        {
            place = paragraph.as_str().get(..found.length).map(str::to_owned);
            let (text, span) = (place.clone().unwrap_or_default(), paragraph.span(0..found.length));
            removed.push(Removed { reason: Reason::Dateline, text, span });
            paragraph = paragraph.slice(found.skip..paragraph.len());
        }
        if !body.is_empty() {
            body.push_unmapped("\n");
        }
        let (text, span) = (paragraph.as_str().to_owned(), paragraph.whole_span());
        blocks.push(Block { kind: BlockKind::Paragraph, text, span, sentences: Vec::new() });
        body.append(&paragraph);
    }
    Article {
        input: name.to_owned(),
        kind: PageKind::Article,
        language: None,
        url: None,
        title: None,
        subtitle: None,
        dateline: place,
        body: body.as_str().to_owned(),
        blocks,
        images: Vec::new(),
        bylines: Vec::new(),
        label: None,
        labels: Vec::new(),
        published: None,
        updated: None,
        section: None,
        tags: Vec::new(),
        quotations: Vec::new(),
        removed,
        disagreements: Vec::new(),
        confidence: 1.0,
        doubts: vec![Doubt::PlainText],
        next_page: None,
        pages: Vec::new(),
        text: body,
        part: Part::default(),
        length: text.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Paid, Verdict};
    use crate::{Release, compare};

    const BODY: &str = "Jembatan gantung sepanjang 120 meter di hulu Sungai Merdu dibuka untuk warga empat kampung. “Sekarang anak sekolah cukup berjalan lima menit,” kata Kepala Dinas Perhubungan Rahmat Hidayat.\n\nPembangunannya memakan waktu delapan bulan dengan anggaran Rp4,2 miliar.";

    fn release() -> Release {
        Release::from_markdown("x", BODY).unwrap()
    }

    #[test]
    fn a_message_that_carries_the_words_differs_in_nothing() {
        let message = format!(
            "*SIARAN PERS Dinas Kominfo*\n*Jembatan gantung dibuka*\n\n*HULU SERAYA* – {}\n\nSelengkapnya:\nhttps://pers.example/s/bcdfghj",
            BODY.replace("Rp4,2", "_Rp4,2_")
        );
        let article = pasted("teks", &message);
        assert_eq!(article.dateline.as_deref(), Some("HULU SERAYA"));
        assert_eq!(article.text.as_str().lines().count(), article.blocks.len());
        let check = compare(&release(), &article, Paid::Unknown);
        assert_eq!(check.verdict, Verdict::NothingDiffers, "{:?}", check.findings);
    }

    #[test]
    fn another_amount_and_other_words_in_a_quotation_differ() {
        let message = BODY.replace("Rp4,2", "Rp2,4").replace("cukup berjalan", "hanya perlu berlari");
        let check = compare(&release(), &pasted("teks", &message), Paid::Unknown);
        assert_eq!((check.verdict, check.counts.altered, check.counts.changed), (Verdict::Differs, 1, 1));
    }

    #[test]
    fn whatever_is_pasted_is_text() {
        for text in ["", "\n\n", "*", "<script>alert(1)</script>", "[](", "\u{0}\u{feff}", "— – -"] {
            let article = pasted("teks", text);
            assert_eq!(
                article.blocks.len(),
                article.text.as_str().lines().count().max(article.blocks.len().min(1)),
                "{text:?}"
            );
        }
    }
}
