"""Clutter inside and around a story's text, each piece recorded as removed when it is made."""

import html

import pools


def headline(story):
    traps = [t.strip() for t in story.variant.get("trap", "").split("|") if t.strip()]
    used = getattr(story, "used", set())
    story.used = used
    for text in traps:
        if text not in used:
            used.add(text)
            return text
    while True:
        text = story.rng.choice(pools.HEADLINES)
        if text not in used:
            used.add(text)
            return text


def anchor(story, text, css=""):
    slug = "".join(c if c.isalnum() else "-" for c in text.lower())
    mark = f' class="{css}"' if css else ""
    return f'<a{mark} href="https://{story.outlet["domain"]}/{slug}">{html.escape(text, quote=False)}</a>'


def related(story, lead, style):
    """A "Baca juga" line in one of its shapes."""
    text = headline(story)
    link = anchor(story, text)
    line = f"{lead} {text}"
    story.drop("related_link", line)
    shapes = {
        "bold": f"<p><strong>{lead} {link}</strong></p>",
        "plain": f"<p>{lead} {link}</p>",
        "red": f'<p><span style="color: #ff0000;"><strong>{lead}</strong></span> {link}</p>',
        "block": f'<blockquote class="wp-block-quote"><p>{lead} {link}</p></blockquote>',
        "inner": f'<p class="inner-link-baca-juga"><strong>{lead} <a href="https://{story.outlet["domain"]}/read/1" class="inner-link-baca-juga">{html.escape(text, quote=False)}</a></strong></p>',
        "agency": f'<p><span class="baca-juga"><b>{lead} {link}</b></span></p>',
        "card": f'<div class="my-6 rounded border-l-4 border-red-600 bg-gray-50 p-4"><span class="text-xs uppercase">{lead}</span> {link}</div>',
        "div": f'<div class="bacajuga" data-widget="inline">{lead} {link}</div>',
        "em": f"<p><em>{lead} {link}</em></p>",
        "h4": f'<h4 class="baca">{lead} {link}</h4>',
    }
    return shapes[style]


def related_list(story, lead, count=3):
    """A list of other stories in the middle of the text."""
    texts = [headline(story) for _ in range(count)]
    for text in [lead] + texts:
        story.drop("related_list", text)
    rows = "".join(f"<li>{anchor(story, t)}</li>" for t in texts)
    return f'<div class="related-inline"><strong>{lead}</strong><ul>{rows}</ul></div>'


def only_title(story):
    texts = [headline(story) for _ in range(3)]
    for text in texts:
        story.drop("related_list", text)
    rows = "".join(f'<div class="list-gallery-title">{anchor(story, t, "recent-title heading-text")}</div>' for t in texts)
    return f'<div class="gmr-related-post-onlytitle"><h3 class="related-text-onlytitle">{story.drop("related_list", "Berita Terkait")}</h3><div class="clearfix">{rows}</div></div>'


def jnews_inline(story):
    texts = [headline(story) for _ in range(2)]
    for text in texts:
        story.drop("related_list", text)
    rows = "".join(f'<article class="jeg_post jeg_pl_xs_4 format-standard"><div class="jeg_postblock_content"><h3 class="jeg_post_title">{anchor(story, t)}</h3></div></article>' for t in texts)
    return ('<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><div class="jeg_postblock_29 jeg_postblock jeg_module_hook">'
            f'<div class="jeg_block_heading jeg_block_heading_6"><h3 class="jeg_block_title"><span>{story.drop("related_list", "Baca Juga")}</span></h3></div>'
            f'<div class="jeg_posts jeg_load_more_flag">{rows}</div></div></div></div>')


def advert(story, kind):
    number = story.rng.randrange(10**9, 10**10)
    slot = f'<ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-{number}00" data-ad-slot="{number}" data-ad-format="auto"></ins><script>(adsbygoogle = window.adsbygoogle || []).push({{}});</script>'
    if kind == "td-ad":
        return f'<div class="td-a-rec td-a-rec-id-content_inline td-rec-hide-on-p"><span class="td-adspot-title">{story.drop("ad", "- Advertisement -")}</span>{slot}</div>'
    if kind == "amp-ad":
        return f'<div class="amp-ad-wrapper"><span class="label">{story.drop("ad", "Iklan")}</span><amp-ad width="300" height="250" type="adsense" data-ad-client="ca-pub-{number}" data-ad-slot="{number}"></amp-ad></div>'
    if kind == "scroll":
        story.drop("ad", "ADVERTISEMENT")
        story.drop("ad", "SCROLL TO CONTINUE WITH CONTENT")
        return ('<div class="clearfix"></div><div class="parallaxindetail scrollpage" style="height:650px"><p class="para_caption" style="font-size:9px">ADVERTISEMENT</p>'
                f'<div class="ads-scrollpage-container"><div id="div-gpt-ad-{number}-0"></div></div><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p></div>')
    word = story.rng.choice(["Advertisement", "Iklan", "ADVERTISEMENT", "Advertisements"])
    return f'<div class="ads-content ads-{number % 7}" style="text-align:center"><small>{story.drop("ad", word)}</small>{slot}</div>'


def promo(story, kind):
    pool = pools.PROMO_GNEWS if kind == "promo-gnews" else pools.PROMO_WA
    text = story.rng.choice(pool).format(name=story.short)
    story.drop("promo", text)
    return f'<p class="promo"><em><a href="https://{story.outlet["domain"]}/kanal">{html.escape(text, quote=False)}</a></em></p>'


def newsletter(story):
    story.drop("promo", "Daftar buletin pagi kami, gratis")
    return '<form class="newsletter" action="/buletin"><label>Daftar buletin pagi kami, gratis</label><input type="email" placeholder="Alamat email"><button>Kirim</button></form>'


def video(story):
    text = f"Lihat juga Video: {headline(story)}"
    story.drop("related_link", text)
    return f'<div class="embed videoxx"><p style="font-weight:bold">{html.escape(text, quote=False)}</p><iframe src="https://20.{story.outlet["domain"]}/embed/{story.number}" width="420" height="236" allowfullscreen></iframe></div>'


def figure(story):
    text = story.variant.get("caption2") or "Suasana kegiatan. (Foto: Ist)"
    story.drop("caption", text)
    return f'<figure class="wp-block-image size-large"><img loading="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="https://{story.outlet["domain"]}/foto/{story.number}-b.jpg" alt=""><figcaption>{html.escape(text, quote=False)}</figcaption></figure>'


def make(story, token):
    """One piece of clutter by its token."""
    name, _, style = token.partition(":")
    leads = {"baca": ["Baca juga:", "Baca Juga:", "BACA JUGA:", "Baca Juga :"], "simak": ["Simak juga:", "Simak Juga:"],
             "lihat": ["Lihat juga:", "Lihat Juga:"], "bacacaps": ["BACA JUGA:"], "lihatjuga": ["Lihat juga:"]}
    if name == "baca" and style == "list":
        return related_list(story, "Baca Juga", 2)
    if name == "baca" and style == "agency":
        return related(story, "Baca juga:", "agency")
    if name in leads:
        shape = {"bacacaps": "bold", "lihatjuga": "plain"}.get(name, style)
        return related(story, story.rng.choice(leads[name]), shape)
    if name in ("ad", "td-ad", "amp-ad", "scroll"):
        return advert(story, name)
    if name in ("promo-wa", "promo-gnews"):
        return promo(story, name)
    simple = {"only-title": only_title, "jnews-inline": jnews_inline, "newsletter": newsletter, "video": video, "figure": figure,
              "terkait-list": lambda s: related_list(s, "Berita Terkait:", 3), "empty": lambda s: "<p>&nbsp;</p>"}
    return simple[name](story)


def byline(story):
    """The byline's lines in the outlet's form."""
    pairs, label, form = story.bylines, story.label_text, story.form.rsplit("-", 1)[0]
    if form == "pipe":
        line = " | ".join([f"{w}: {n}" for w, n in pairs] + ([label] if label else []))
        return f"<p>{story.drop('byline', line)}</p>"
    if form == "comma":
        line = ", ".join(f"{w}: {n}" for w, n in pairs)
        tail = f"<p>{story.drop('label', label)}</p>" if label else ""
        return f"<p><em>{story.drop('byline', line)}</em></p>{tail}"
    if form == "oleh":
        return "".join(f"<div>{story.drop('byline', f'{w}: {n}')}</div>" for w, n in pairs)
    for word, name in pairs:
        story.drop("byline", f"{word}: {name}")
    if label:
        story.drop("label", label)
    rows = [f"{html.escape(w)}: {html.escape(n)}" for w, n in pairs] + ([html.escape(label)] if label else [])
    if form == "lines":
        return f"<p>{'<br />'.join(rows)}</p>"
    if form == "strong":
        return "".join(f"<p><strong>{row}</strong></p>" for row in rows)
    return "".join(f"<p>{row}</p>" for row in rows)
