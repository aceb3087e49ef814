"""Feeds of every kind that outlets have, of entries (title, address, moment); and how a front page names each."""
import datetime
import email.utils
import html
import json


def rss(host, entries, encoding="UTF-8"):
    items = "".join(f"<item><title>{html.escape(title)}</title><link>{html.escape(address)}</link><guid isPermaLink=\"false\">{number}@{host}</guid>"
                    f"<pubDate>{email.utils.format_datetime(at)}</pubDate><description>“{html.escape(title)}”</description></item>\n"
                    for number, (title, address, at) in enumerate(entries))
    return (f'<?xml version="1.0" encoding="{encoding}"?>\n<rss version="2.0"><channel><title>{host}</title><link>http://{host}/</link>\n{items}</channel>'
            "</rss>\n")


def atom(host, entries):
    items = "".join(f"<entry><title>{html.escape(title)}</title><id>tag:{host},2026:{number}</id><link rel=\"alternate\" href=\"{html.escape(address)}\"/>"
                    f"<published>{at.isoformat()}</published><updated>{at.isoformat()}</updated></entry>\n"
                    for number, (title, address, at) in enumerate(entries))
    return (f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>{host}</title><id>tag:{host},2026:umpan</id>'
            f"\n{items}</feed>\n")


def json_feed(host, entries):
    items = [{"id": str(number), "url": address, "title": title, "date_published": at.isoformat()}
             for number, (title, address, at) in enumerate(entries)]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": host, "items": items})


def posts(_, entries):
    """What WordPress answers at wp/v2/posts; its moments are in UTC and do not say so."""
    utc = [at.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S") for _, _, at in entries]
    return json.dumps([{"link": address, "title": {"rendered": html.escape(title)}, "date_gmt": moment, "modified_gmt": moment}
                       for (title, address, _), moment in zip(entries, utc)])


def sitemap(host, entries):
    urls = "".join(f"<url><loc>{html.escape(address)}</loc><news:news><news:publication><news:name>{host}</news:name><news:language>id</news:language>"
                   f"</news:publication><news:publication_date>{at.isoformat()}</news:publication_date><news:title>{html.escape(title)}</news:title>"
                   "</news:news></url>\n" for title, address, at in entries)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
            f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{urls}</urlset>\n')


WRITERS = {"rss": rss, "atom": atom, "json": json_feed, "posts": posts, "sitemap": sitemap}
TYPES = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}
# The order in which the program looks where no page names a feed.
USUAL = ["/feed/", "/rss", "/sitemap-news.xml", "/news-sitemap.xml", "/atom.xml", "/feed.json"]


def named(kind, place):
    """What a front page's head says of a feed at a place."""
    if kind == "posts":
        return '<link rel="https://api.w.org/" href="/wp-json/" />'
    return (f'<link rel="alternate" type="application/rss+xml" title="Umpan Komentar" href="/comments/feed/"><link rel="alternate" '
            f'type="{TYPES[kind]}" href="{place}">')
