//! What is true of every article, whatever was read.

use coverage::article::Article;
use coverage::span::{MappedText, Span};
use coverage::{Input, read};

/// Reads twice and looks at every value.
pub(crate) fn reading(bytes: &[u8], charset: Option<&str>) -> Article {
    let input = Input { name: "a", url: None, charset, bytes, release: None };
    let article = read(&input);
    let again = read(&input);
    assert_eq!(
        serde_json::to_string(&article).unwrap(),
        serde_json::to_string(&again).unwrap(),
        "the same bytes twice"
    );
    article_is_sound(&article, bytes);
    article
}

fn article_is_sound(article: &Article, bytes: &[u8]) {
    let inside = |span: Span, what: &str| {
        assert!(span.start <= span.end && span.end <= bytes.len(), "{what}: {span:?} of {}", bytes.len());
    };
    for block in &article.blocks {
        inside(block.span, "block");
        for sentence in &block.sentences {
            inside(sentence.span, "sentence");
            assert!(block.text.contains(&sentence.text), "a sentence is a piece of its block");
            assert!(
                sentence.span.start >= block.span.start && sentence.span.end <= block.span.end,
                "sentence {:?} in block {:?}",
                sentence.span,
                block.span
            );
        }
    }
    article.removed.iter().for_each(|removed| inside(removed.span, "removed"));
    article.quotations.iter().for_each(|quotation| inside(quotation.span, "quotation"));
    article.images.iter().for_each(|image| inside(image.span, "image"));
    article.bylines.iter().filter_map(|byline| byline.span).for_each(|span| inside(span, "byline"));
    article.labels.iter().filter_map(|label| label.span).for_each(|span| inside(span, "label"));
    assert!((0.0..=1.0).contains(&article.confidence), "confidence {}", article.confidence);
    let lines: Vec<&str> = article.blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(article.body, lines.join("\n"), "the body is its blocks");
    assert_eq!(article.body, article.text.as_str(), "the body is the mapped text");
    text_is_sound(&article.text, bytes);
}

/// Segments stand in text order and point inside; exact ones are the very bytes.
pub(crate) fn text_is_sound(text: &MappedText, bytes: &[u8]) {
    let ends = text.segments().iter().skip(1).map(|segment| segment.at).chain([text.len()]);
    for (segment, end) in text.segments().iter().zip(ends) {
        let Span { start, end: stop } = segment.source;
        assert!(segment.at <= end && start <= stop && stop <= bytes.len(), "{segment:?} to {end} of {}", bytes.len());
        if segment.exact {
            assert_eq!(&text.as_str().as_bytes()[segment.at..end], &bytes[start..stop], "{segment:?}");
        }
    }
}
