//! A release's Markdown as HTML: paragraphs, subheads, lists, quotations, links, tables. Whatever else is written, nothing gets
//! through that `ammonia` does not let through.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let tags: HashSet<&str> = [
        "p",
        "h2",
        "h3",
        "ul",
        "ol",
        "li",
        "blockquote",
        "strong",
        "em",
        "a",
        "br",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "hr",
    ]
    .into();
    let mut builder = Builder::new();
    builder.tags(tags).generic_attributes(HashSet::new()).url_schemes(["https", "http", "mailto"].into());
    builder.tag_attributes([("a", ["href"].into())].into()).link_rel(Some("noopener"));
    builder
});

/// The text as HTML.
pub fn render(markdown: &str) -> String {
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES).map(|event| match event {
        // The headline is the page's first heading.
        Event::Start(Tag::Heading { level: HeadingLevel::H1, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, id, classes, attrs })
        }
        Event::End(TagEnd::Heading(HeadingLevel::H1)) => Event::End(TagEnd::Heading(HeadingLevel::H2)),
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, parser);
    CLEANER.clean(&out).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_paragraphs_and_nothing_dangerous() {
        assert_eq!(
            render("# Judul\n\n“Kami **siap**,” ujar [Sari](https://a.example)."),
            "<h2>Judul</h2>\n<p>“Kami <strong>siap</strong>,” ujar <a href=\"https://a.example\" rel=\"noopener\">Sari</a>.</p>\n"
        );
        for text in [
            "<script>alert(1)</script>",
            "[a](javascript:alert(1))",
            "![x](https://a.example/x.png)",
            "<img src=x onerror=alert(1)>",
            "<p style='position:fixed'>a",
        ] {
            let shown = render(text);
            assert!(
                !shown.contains("<script")
                    && !shown.contains("href=\"javascript")
                    && !shown.contains("<img")
                    && !shown.contains("<p style"),
                "{shown}"
            );
        }
    }
}
