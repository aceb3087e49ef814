"""Text scraped from pages: no markup, the site's leftovers still in it."""

import chrome
import clutter
import pools


def rows(story, gap):
    """The text's lines with its clutter as text, and the byline's lines."""
    out = [bare(story.byline_html("top"))]
    for piece in story.pieces():
        text = bare(piece[-1])
        out.append(("- " if piece[0] == "line" and piece[1] in ("item", "ordered") else "") + text)
    out.append(bare(story.byline_html("end")))
    return gap.join(part for part in out if part)


def bare(markup_text):
    import html
    import re
    text = re.sub(r"<script.*?</script>", "", markup_text, flags=re.S)
    text = re.sub(r"<br ?/?>|</p>|</li>|</h3>|</div>", "\n", text)
    text = html.unescape(re.sub(r"<[^>]+>", "", text))
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def text_wordpress(story):
    end = ""
    if "leave-a-reply" in story.outlet["tail"]:
        story.drop("comments", "Leave a Reply")
        story.drop("comments", pools.COMMENT_EN)
        story.drop("auto_publish", "Social Media Auto Publish Powered By : XYZScripts.com")
        end = f"\n\nLeave a Reply\n\n{pools.COMMENT_EN}\n\nSocial Media Auto Publish Powered By : XYZScripts.com\n"
    return f"{story.title}\n\n{rows(story, chr(10) * 2)}{end}"


def text_portal(story):
    menu = "\n".join(pools.MENU[:8])
    trend = "\n".join(clutter.headline(story) for _ in range(4))
    story.drop("navigation", "Kebijakan Privasi")
    return (f"{menu}\n\nBeranda\n{story.section}\n\n{story.title}\n\n{story.short} - {story.date_text}\n\n{story.variant.get('caption') and story.drop('caption', story.variant.get('caption')) or ''}\n\n"
            f"{rows(story, chr(10) * 2)}\n\nTag: {', '.join(story.tags)}\n\nTerpopuler\n{trend}\n\nRedaksi\nKebijakan Privasi\n")


def text_bare(story):
    return f"{story.title}\n{story.date_text}\n\n{rows(story, chr(10))}\n"


LAYOUTS = {"text_wordpress": text_wordpress, "text_portal": text_portal, "text_bare": text_bare}
