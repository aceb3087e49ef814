"""A story on its way to a page: the lines with their HTML, the outlet's habits, and the list of what is not the article."""

import html
import random
import re
from datetime import datetime, timedelta

import clutter
import judge
import markup

MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
DAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
ROLES = {"penulis": "author", "oleh": "author", "reporter": "reporter", "wartawan": "reporter", "jurnalis": "reporter",
         "pewarta": "reporter", "editor": "editor", "penyunting": "editor", "redaktur": "editor", "fotografer": "photographer",
         "foto": "photographer", "kontributor": "contributor", "sumber": "source", "editor (pranata humas)": "editor",
         "ditulis oleh": "author", "-": "unknown", "penulis/fotografer": "author photographer", "penulis / editor": "author editor",
         "laporan": "reporter", "by": "author", "sumber berita": "source"}


def shown(moment, style):
    """The publication time as the page shows it, and what a reader takes from it."""
    day, month = DAYS[moment.weekday()], MONTHS[moment.month - 1]
    long = f"{moment.day} {month} {moment.year}"
    west = moment - timedelta(hours=1)
    date_only, exact = moment.strftime("%Y-%m-%d"), moment.strftime("%Y-%m-%dT%H:%M")
    west_long = f"{DAYS[west.weekday()]}, {west.day} {MONTHS[west.month - 1]} {west.year}"
    forms = {
        "day-long": (f"{day}, {long} {moment:%H:%M}", exact),
        "day-long-wita": (f"{day}, {long} | {moment:%H:%M} WITA", exact),
        "day-long-wib": (f"{west_long} {west:%H:%M} WIB", west.strftime("%Y-%m-%dT%H:%M")),
        "day-short-wib": (f"{DAYS[west.weekday()]}, {west.day} {MONTHS[west.month - 1][:3]} {west.year} {west:%H:%M} WIB",
                          west.strftime("%Y-%m-%dT%H:%M")),
        "long": (long, date_only),
        "day-long-only": (f"{day}, {long}", date_only),
        "month-first": (f"{month} {moment.day}, {moment.year}", date_only),
        "day-slash": (f"{day}, {moment:%d/%m/%Y}", date_only),
        "slash-wib": (f"{west:%d/%m/%Y}, {west:%H:%M} WIB", west.strftime("%Y-%m-%dT%H:%M")),
        "day-slash-dash": (f"{day}, {moment:%d/%m/%Y} - {moment:%H:%M}", exact),
    }
    return forms[style]


class Story:
    def __init__(self, variant, outlet, name=None):
        self.variant, self.outlet = variant, outlet
        self.id = name or variant.get("id")
        self.rng = random.Random(f"truth {self.id}")
        self.type = variant.get("type") or outlet.get("type", "curly")
        variant.head["type"] = self.type
        self.layout = variant.get("layout") or outlet["layout"]
        release = variant.release
        self.title = judge.set_type(variant.get("title") or release.head["title"], self.type)
        self.subtitle = variant.get("subtitle") and judge.set_type(variant.get("subtitle"), self.type)
        self.section = variant.get("section") or "Daerah"
        self.tags = [t.strip() for t in variant.get("tags", "").split(",") if t.strip()]
        self.moment = datetime.strptime(variant.get("at"), "%Y-%m-%d %H:%M")
        self.date_text, self.published = shown(self.moment, variant.get("date") or outlet["date"])
        self.bylines = self.read_bylines(variant.get("by", ""))
        self.label, self.label_text = variant.get("label"), variant.get("label_text")
        self.form = variant.get("byline") or outlet["byline"]
        self.lines = [(line.kind, self.markup(line), judge.set_type(line.text, self.type), getattr(line, "ordered", False))
                      for line in variant.lines]
        self.removed = []
        self.dateline, self.dateline_html = self.make_dateline()
        self.slug = re.sub(r"[^a-z0-9]+", "-", self.title.lower()).strip("-")
        self.url = f"https://{outlet['domain']}/{self.slug}"
        self.site = outlet["name"]
        self.short = outlet.get("short", self.site)
        self.number = self.rng.randrange(10000, 99999)

    def markup(self, line):
        text = judge.set_type(markup.raw(line.tree), self.type)
        return self.entities(markup.to_html(re.sub(r" +", " ", text).strip(), f"https://{self.outlet['domain']}/tag/{self.rng.randrange(99)}"))

    def entities(self, text):
        """Spelled as the site's editor spells characters; the reader sees the same text."""
        style = self.variant.get("entities") or self.outlet.get("entities", "")
        if "named" in style:
            for char, entity in {"“": "&ldquo;", "”": "&rdquo;", "–": "&ndash;", "‘": "&lsquo;", "’": "&rsquo;"}.items():
                text = text.replace(char, entity)
        if "number" in style:
            for char in "“”–‘’":
                text = text.replace(char, f"&#{ord(char)};")
        if "quot" in style:
            text = re.sub(r'(?<![=>])"(?![^<]*>)', "&quot;", text)
        if "nbsp" in style:
            text = re.sub(r"(\d) (persen|orang|juta|miliar)", r"\1&nbsp;\2", text)
        if "shy" in style:
            text = text.replace("pemerintah", "peme&shy;rintah").replace("masyarakat", "masya&shy;rakat")
        return text

    def read_bylines(self, text):
        found = []
        for pair in filter(None, (p.strip() for p in text.split(";"))):
            word, _, name = pair.partition("=")
            found.append((word.strip(), name.strip()))
        return found

    def roles(self):
        """The byline as data: each role word with its names."""
        found = []
        for word, name in self.bylines:
            for role in ROLES[word.lower()].split():
                found += [{"role": role, "name": n.strip()} for n in re.split(r" dan |, ", name)]
        return [b for i, b in enumerate(found) if b not in found[:i]]

    def drop(self, reason, text, markup_text=None):
        """Records that this piece is no part of the article; gives it back as HTML."""
        text = re.sub(r"\s+", " ", html.unescape(text)).strip()
        if text and {"reason": reason, "text": text} not in self.removed:
            self.removed.append({"reason": reason, "text": text})
        return html.escape(text, quote=False) if markup_text is None else markup_text

    def make_dateline(self):
        form = self.variant.get("dateline") or self.outlet["dateline"]
        city = self.variant.get("city") or self.variant.release.head.get("city", "Tepian Raya")
        domain, short = self.outlet["domain"], self.outlet.get("short", self.outlet["name"])
        caps, upper = city.upper(), domain.upper()
        forms = {
            "none": (None, ""), "dash": (caps, f"{caps} – "), "emdash": (caps, f"{caps} — "), "hyphen": (caps, f"{caps} - "),
            "plain": (city, f"{city} – "), "site-dash": (f"{caps}, {domain}", f"{caps}, {domain} – "),
            "site-first": (f"{domain}, {city}", f"{domain}, {city} - "), "paren": (f"{city} ({short})", f"{city} ({short}) - "),
            "bold": (caps, f"<strong>{caps}</strong> – "), "bold-in": (caps, f"<strong>{caps} – </strong>"),
            "bold-site": (f"{caps}, {domain}", f"<strong>{caps}, {domain}</strong> – "),
            "bold-site-caps": (f"{caps}, {upper}", f"<b>{caps}, {upper}</b> – "), "site-only": (None, f"<strong>{upper}</strong> – "),
            "colon": (caps, f"<strong>{caps}:</strong> "), "pipe": (f"{short} | {caps}", f"{short} | {caps} – "),
            "strong-outside": (city, f"<strong>{city}</strong> - "), "em-site": (f"{caps}, {short}", f"{caps}, <em>{short}</em> – "),
            "linked": (f"{domain}, {caps}", f'<a href="https://{domain}/">{domain}</a>, {caps} – '),
            "span": (f"{caps}, {domain}", f'<span style="color:#c00;">{caps}</span>, <span class="site">{domain}</span>&nbsp;&#8211; '),
            "period": (f"{caps}, {upper}", f"<strong>{caps}, {upper}.</strong> "),
        }
        return forms[form]

    def ending(self):
        """Closing marks and initials glued to the last sentence."""
        text = self.variant.get("ending")
        if self.form in ("paren", "paren-strong") and self.bylines:
            names = "/".join(name for _, name in self.bylines)
            self.drop("byline", f"({names})")
            glued = f" ({names})" if self.form == "paren" else f" <strong>({names})</strong>"
            return glued
        if text:
            return f" {self.drop('label' if re.search('adv', text, re.I) else 'end_mark', text)}"
        return ""

    def plan(self):
        """Clutter by the number of the line before which it stands."""
        tokens = (self.variant.get("clutter") or " ".join(self.outlet["habits"])).split()
        free = [i for i in range(1, len(self.lines)) if self.lines[i][0] not in ("item", "row") or self.lines[i - 1][0] not in ("item", "row")]
        placed = {}
        for token in tokens:
            if token == "-":
                continue
            token, _, place = token.partition("@")
            if token.endswith("$"):
                at, token = len(self.lines), token[:-1]
            elif place:
                at = int(place)
            else:
                if not free:
                    continue
                at = free.pop(self.rng.randrange(len(free)))
            placed.setdefault(at, []).append(token)
        return placed

    def pieces(self):
        """Lines and clutter in order: ("line", kind, html) or ("clutter", html)."""
        plan, ending = self.plan(), self.ending()
        # The outlet's name alone says not where: it is no dateline, and no text either.
        site = self.outlet["domain"].upper() if self.variant.get("dateline") == "site-only" else None
        if self.dateline or site:
            self.drop("dateline", self.dateline or site)
        outside = (self.variant.get("dateline") or self.outlet["dateline"]) == "strong-outside"
        if outside:
            yield ("clutter", self.dateline_html)
        for i, (kind, text, _, ordered) in enumerate(self.lines):
            for token in plan.get(i, []):
                yield ("clutter", clutter.make(self, token))
            if i == 0 and not outside:
                text = self.dateline_html + text
            if i == len(self.lines) - 1:
                text += ending
            yield ("line", "ordered" if ordered else kind, text)
        for token in plan.get(len(self.lines), []):
            yield ("clutter", clutter.make(self, token))

    def byline_html(self, where):
        """The byline's own lines, when the outlet's form puts them `where` ("top" or "end")."""
        if not self.form.endswith("-" + where) or not (self.bylines or self.label_text):
            return ""
        return clutter.byline(self)

    def names(self):
        """Names for a meta line: `Penulis A, Editor B`; empty when the form puts them elsewhere."""
        return self.bylines if self.form in ("meta", "meta-ditulis", "box") else []
