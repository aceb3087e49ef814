"""An article's blocks as a newsroom's editor stores them in WordPress: Gutenberg blocks, the classic editor, pasted from Word.

Each editor turns one block into a piece of post content; a block is `[kind, text, ...]` as in articles/*.json.
"""
import html

SITE = "http://kabar-contoh.example"


def address(title):
    slug = "-".join("".join(c if c.isalnum() else " " for c in title.lower()).split())
    return f"{SITE}/2026/04/{slug}/"


def related_parts(text):
    """The cue with its colon, and the headline it points at."""
    cue, headline = text.split(":", 1)
    return cue + ":", headline.strip()


def link(headline):
    return f'<a href="{address(headline)}">{html.escape(headline)}</a>'


def items(entries, tag):
    return f"<{tag}>" + "".join(f"<li>{html.escape(entry)}</li>" for entry in entries) + f"</{tag}>"


def table(rows):
    head, *rest = rows
    cells = lambda row, tag: "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row) + "</tr>"
    return f"<table><thead>{cells(head, 'th')}</thead><tbody>{''.join(cells(row, 'td') for row in rest)}</tbody></table>"


def picture(file):
    return f'<img src="{SITE}/wp-content/uploads/2026/05/{file}" alt="" />'


def block_editor(kind, text, *rest):
    wrap = lambda name, inner: f"<!-- wp:{name} -->\n{inner}\n<!-- /wp:{name} -->\n\n"
    match kind:
        case "p":
            return wrap("paragraph", f"<p>{text}{' ' + rest[0] if rest else ''}</p>")
        case "h2" | "h3":
            level = ' {"level":3}' if kind == "h3" else ""
            return f"<!-- wp:heading{level} -->\n<{kind}>{text}</{kind}>\n<!-- /wp:heading -->\n\n"
        case "ul" | "ol":
            ordered = ' {"ordered":true}' if kind == "ol" else ""
            return f"<!-- wp:list{ordered} -->\n{items(text, kind)}\n<!-- /wp:list -->\n\n"
        case "quote":
            return wrap("quote", f'<blockquote class="wp-block-quote"><p>{text}</p></blockquote>')
        case "table":
            return wrap("table", f'<figure class="wp-block-table">{table(text)}</figure>')
        case "image":
            caption = f'<figcaption class="wp-element-caption">{rest[0]}. Foto: {rest[1]}</figcaption>'
            return wrap("image", f'<figure class="wp-block-image size-large">{picture(text)}{caption}</figure>')
        case "related":
            cue, headline = related_parts(text)
            return wrap("paragraph", f"<p><strong>{cue} {link(headline)}</strong></p>")
        case "relatedlist":
            links = "".join(f"<li>{link(headline)}</li>" for headline in rest[0])
            heading = f"<!-- wp:heading {{\"level\":4}} -->\n<h4>{text}</h4>\n<!-- /wp:heading -->\n\n"
            return heading + wrap("list", f"<ul>{links}</ul>")
        case "nextpage":
            return wrap("nextpage", "<!--nextpage-->")
        case _:  # byline, promo, autopublish: lines of their own
            return wrap("paragraph", f"<p>{text}</p>".replace("\n", "<br>"))


def classic_editor(kind, text, *rest):
    """Blank lines are paragraphs: WordPress makes the `<p>` itself (wpautop)."""
    match kind:
        case "p":
            return f"{text}{' ' + rest[0] if rest else ''}\n\n"
        case "h2" | "h3":
            return f"<strong>{text}</strong>\n\n"
        case "ul" | "ol":
            return items(text, kind) + "\n\n"
        case "quote":
            return f"<blockquote>{text}</blockquote>\n\n"
        case "table":
            return table(text) + "\n\n"
        case "image":
            return f'[caption width="800" align="aligncenter"]{picture(text)} {rest[0]}. Foto: {rest[1]}[/caption]\n\n'
        case "related":
            cue, headline = related_parts(text)
            return f"<em><strong>{cue}</strong> {link(headline)}</em>\n\n"
        case "relatedlist":
            return f"<strong>{text}</strong>\n<ul>{''.join(f'<li>{link(headline)}</li>' for headline in rest[0])}</ul>\n\n"
        case "nextpage":
            return "<!--nextpage-->\n\n"
        case _:
            return f"{text}\n\n"


def pasted(kind, text, *rest):
    """From a word processor or a chat: a style on every paragraph, hard spaces, empty paragraphs between."""
    span = lambda inner: f'<span style="font-weight: 400;">{inner}</span>'
    line = lambda inner: f'<p style="text-align: justify;">{span(inner)}</p>\n<p style="text-align: justify;">&nbsp;</p>\n'
    match kind:
        case "p":
            return line(text.replace(", ", ",&nbsp;", 1) + (f"&nbsp;{rest[0]}" if rest else ""))
        case "h2" | "h3":
            return line(f"<b>{text}</b>")
        case "quote":
            return f'<blockquote>\n<p style="text-align: justify;">{span(text)}</p>\n</blockquote>\n'
        case "image":
            return (f'<div id="attachment_77" style="width: 810px" class="wp-caption aligncenter">{picture(text)}'
                    f'<p class="wp-caption-text">{rest[0]}. (Foto: {rest[1]})</p></div>\n')
        case "related":
            cue, headline = related_parts(text)
            return f'<blockquote><p style="text-align: justify;">{cue} {link(headline)}</p></blockquote>\n'
        case "byline" | "promo" | "autopublish":
            return f'<div>{text}</div>\n'.replace("\n", "<br />", text.count("\n"))
        case _:
            return classic_editor(kind, text, *rest)


EDITORS = [block_editor, classic_editor, pasted]


def content(article, editor):
    """The whole post content, the dateline in its place before the first sentence."""
    pieces = []
    for at, (kind, text, *rest) in enumerate(block + [""] * (2 - len(block)) for block in article["blocks"]):
        if at == 0 and article["dateline"]:
            bold = f"<strong>{article['dateline']}</strong>" if editor is not classic_editor else article["dateline"]
            text = f"{bold} – {text}"
        pieces.append(editor(kind, text, *rest))
    return "".join(pieces)
