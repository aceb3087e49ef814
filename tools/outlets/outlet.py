"""An outlet as nginx serves it: its articles, its feed, and what the desk is expected to find there."""
import urllib.parse

from outlets import feeds, pages

# What newsrooms put above what they wrote themselves.
TITLES = {"retold": "Warga {place} Menyambut Kabar Baik", "short": "Kabar Singkat dari {place}"}


class Story:
    """An article: of a release in one of the ways of `Release.told`, or of another matter where `release` has a title and paragraphs.

    `parts`: none, or how the addresses of its two pages are made: `query`, `path`. In the feed `tail` stands behind its address, or in its place `via`,
    which leads to it, or `listed`, which does not. `file` is there in place of its page. `days` is how old it is. It `carries` its release where that
    is to be found.
    """

    def __init__(self, release, how="same", parts=None, style="modern", path=None, tail="", via=None, listed=None, file=None, days=0):
        self.release, self.parts, self.style, self.tail = release, parts, style, tail
        self.listed, self.file, self.days = listed or via, file, days
        if isinstance(release, tuple):
            (self.title, self.paragraphs), self.pairs, self.carries = release, [], False
        else:
            self.paragraphs, self.pairs = release.told(how)
            self.title = TITLES.get(how, release.headline).format(place=release.place)
            self.carries = listed is None and file is None and days == 0
        slug = self.title.lower().replace(" ", "-")
        self.path = path or (f"/{slug}/" if style == "wordpress" or parts == "path" else f"/berita/{slug}")

    def files(self, host, at):
        """Its pages by their file."""
        if self.file is not None:
            return {named(self.path): self.file}
        page = lambda lines, links="": pages.article(self.style, host, self.path, self.title, at, lines, links)
        if self.parts is None:
            return {named(self.path): page(self.paragraphs)}
        links, second = pages.pager(self.parts, self.path)
        last = named(self.path).replace(".html", ".2.html") if self.parts == "query" else named(second)
        return {named(self.path): page(self.paragraphs[:2], links), last: page(self.paragraphs[2:], links)}


class Outlet:
    """`place` is where its feed is, which its front page names where `tells` is so. `rules` are lines for nginx, `secure` the name of a
    certificate. `trouble` is what the desk says of its feed, `moved` the site to which its feed leads.
    `shown` is the name under which its pages stand; at a `silent` one nobody answers, of a `nameless` one nobody knows where it is; one that
    `refuses` us says so to the first question."""

    def __init__(self, host, kind="rss", place="/rss.xml", tells=True, stories=(), charset="utf-8", rules="", secure=None, trouble=None,
                 moved=None, front=None, feed=None, shown=None, files=None, silent=False, nameless=False, refuses=False):
        self.host, self.kind, self.place, self.tells, self.stories = f"{host}.example", kind, place, tells, list(stories)
        self.charset, self.rules, self.secure, self.trouble, self.moved = charset, rules, secure, trouble, moved
        self.front, self.feed, self.shown, self.more = front, feed, shown or self.host, files or {}
        self.silent, self.nameless = silent, nameless
        self.refuses = refuses

    def names(self):
        """The hosts under which it may be asked."""
        return sorted({self.host, f"www.{self.host}", self.shown})

    def entries(self, at):
        """What its feed names."""
        listed = [(story, story.listed or f"http://{self.shown}{story.path}{story.tail}") for story in self.stories]
        return [(story.title, address, earlier(at, story.days)) for story, address in listed]

    def written(self, at):
        """Its files, in bytes."""
        entries = self.entries(at)
        feed = feeds.WRITERS[self.kind](self.shown, entries)
        if self.charset != "utf-8":
            feed = feed.replace('encoding="UTF-8"', f'encoding="{self.charset}"')
        head = feeds.named(self.kind, self.place) if self.tells else ""
        files = {"/index.html": self.front or pages.front(self.shown, head, [(title, address) for title, address, _ in entries]),
                 self.place + ("index.xml" if self.place.endswith("/") else ""): self.feed(feed) if self.feed else feed}
        for story in self.stories:
            files |= story.files(self.shown, at)
        return {path: text.encode(self.charset) for path, text in (files | self.more).items()}

    def expected(self):
        """What is to be found, by the address: release and the pairs of words that differ."""
        return {address: (story.release, story.pairs) for address, story in self.carrying()}

    def carrying(self):
        """The articles that can be found, with their addresses."""
        stories = [] if self.trouble or self.moved else [story for story in self.stories if story.carries]
        return [(f"http://{self.shown}{story.path}{story.tail}", story) for story in stories]


def earlier(at, days):
    return at.fromtimestamp(at.timestamp() - days * 86400, at.tzinfo)


def named(path):
    """The file of an address's path."""
    path = urllib.parse.urlsplit(path).path
    return path + "index.html" if path.endswith("/") else path + ".html"
