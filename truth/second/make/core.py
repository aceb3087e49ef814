"""Model of the blind set: releases, pages, and the checks that each truth file must pass."""
import datetime
import difflib
import html
import json
import re
import unicodedata
from html.parser import HTMLParser

RELEASES, PAGES = {}, []
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
ANN = re.compile(r"\{([A-Z]+)\|(.*?)\}", re.S)
QUOTED = re.compile(r"“(.+?)”", re.S)


def plain(text):
    """Text without the author's marks ({KEY|…})."""
    return ANN.sub(lambda m: m.group(2), text)


def quotes_of(text):
    """(key, joined quotation) for each marked quotation."""
    out = []
    for m in ANN.finditer(text):
        parts = QUOTED.findall(m.group(2)) or [m.group(2)]
        out.append((m.group(1), " ".join(p.strip() for p in parts).rstrip(",").rstrip(".").strip() if m.group(2).count("“") == 1 and m.group(2).endswith(".”") and m.group(2).count(". ") == 0 else " ".join(p.strip() for p in parts).rstrip(",").strip()))
    return out


def words(text):
    text = unicodedata.normalize("NFC", text).replace("\u00ad", "").replace("\u00a0", " ").lower()
    text = text.replace("’", "'").replace("‘", "'")
    return re.findall(r"[0-9]+(?:[.,:][0-9]+)*|[^\W\d_]+(?:['-][^\W\d_]+)*", text)


def has(hay, needle):
    """needle's words stand in hay as one run of words."""
    h, n = words(hay), words(needle)
    return any(h[i : i + len(n)] == n for i in range(len(h) - len(n) + 1))


def date_forms(t):
    """Other ways to write the same full date."""
    m = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{2,4})", t)
    if m:
        d, mo, y = (int(x) for x in m.groups())
        y = y + 2000 if y < 100 else y
    else:
        m = re.fullmatch(r"(\d{1,2}) (\w+) (\d{4})", t)
        if not m or m.group(2) not in MONTHS:
            return []
        d, mo, y = int(m.group(1)), MONTHS.index(m.group(2)) + 1, int(m.group(3))
    return [f"{d}/{mo}/{y}", f"{d:02}/{mo:02}/{y}", f"{d}/{mo:02}/{y}", f"{d}/{mo}/{y%100:02}", f"{d:02}-{mo:02}-{y}", f"{d} {MONTHS[mo-1]} {y}"]


class Release:
    def __init__(self, id, title, date, office, people, md, facts, spokes):
        self.id, self.title, self.date, self.office, self.people = id, title, date, office, people
        self.paras = [p.strip() for p in md.strip().split("\n\n")]
        self.body = "\n\n".join(plain(p) for p in self.paras)
        self.quotes = [("q%d" % (i + 1), t, people[k]) for i, (k, t) in enumerate(quotes_of("\n\n".join(self.paras)))]
        self.facts = []
        for line in facts.strip().splitlines():
            c = [x.strip() for x in line.split("|")]
            self.facts.append((c[0], c[1], c[2], c[3] if len(c) > 3 else None))
        self.spokes = [people[s] for s in spokes]
        RELEASES[id] = self

    def md(self):
        fm = ["---", "title: " + json.dumps(self.title, ensure_ascii=False), "date: " + self.date,
              "office: " + self.office, "spokespersons:"] + ["  - " + s for s in self.spokes] + ["---", ""]
        return "\n".join(fm) + "\n# " + self.title + "\n\n" + self.body + "\n"

    def truth(self):
        q = [{"id": i, "text": t, "speaker": s} for i, t, s in self.quotes]
        f = [dict(id=i, kind=k, text=t, **({"in": n} if n else {})) for i, k, t, n in self.facts]
        return {"quotations": q, "facts": f}

    def check(self):
        md, errs = self.md(), []
        for i, t, s in self.quotes:
            if t not in md:
                errs.append(f"{self.id} {i}: quotation not in release: {t}")
        for i, k, t, n in self.facts:
            if k not in "person position organisation place number money percentage rank date year weekday time".split():
                errs.append(f"{self.id} {i}: kind {k}")
            if t not in self.body:
                errs.append(f"{self.id} {i}: not in release: {t}")
            elif n:
                if n not in self.body or t not in n:
                    errs.append(f"{self.id} {i}: 'in' wrong: {n}")
            elif self.body.count(t) > 1 and k in ("number", "year", "percentage", "money", "date", "weekday", "rank", "time"):
                errs.append(f"{self.id} {i}: occurs more than once, needs 'in': {t}")
        if self.body.count("“") != len(self.quotes) + self.body.count("“%"):
            n = self.body.count("“") - len(self.quotes)
            if n:
                errs.append(f"{self.id}: {n} unmarked quotation(s)")
        errs += weekday_errors(self.id, md)
        return errs


def weekday_errors(id, text):
    errs = []
    pat = r"(%s),?\s*\(?\s*(\d{1,2})(?:/(\d{1,2})(?:/(\d{2,4}))?|\s+(%s)\s+(\d{4}))" % ("|".join(DAYS), "|".join(MONTHS))
    for m in re.finditer(pat, text):
        d = int(m.group(2))
        if m.group(5):
            mo, y = MONTHS.index(m.group(5)) + 1, int(m.group(6))
        else:
            mo = int(m.group(3))
            y = int(m.group(4)) if m.group(4) else None
            if y is None:
                continue
            y = y + 2000 if y < 100 else y
        if DAYS[datetime.date(y, mo, d).weekday()] != m.group(1):
            errs.append(f"{id}: weekday wrong: {m.group(0)}")
    return errs


class Page:
    def __init__(self, id, layout, rel, title, body, site, pub=None, dl=None, dlraw=None, by=(), head=None, tail=(), label=None,
                 sub=None, section=None, tags=(), f=None, q=None, bad=(), variant="faithful", subs=(), people=None, kind="article",
                 typo=None, opts=None, tz="WITA", miss="", K=None, C=None):
        self.__dict__.update(locals())
        del self.__dict__["self"]
        self.tail = [tail] if isinstance(tail, str) else list(tail)
        self.f, self.q, self.bad, self.opts = dict(f or {}), dict(q or {}), set(bad.split() if isinstance(bad, str) else bad), dict(opts or {})
        for i in miss.split():
            self.f[i.rstrip("!")] = "missing!" if i.endswith("!") else "missing"
        for i, x in (K or {}).items():
            self.f[i] = ("kept", x)
        for i, x in (C or {}).items():
            self.f[i] = ("changed", x)
            self.bad.add(i)
        self.lines = []
        PAGES.append(self)

    def resolve(self):
        """Expand references to other texts (=R3, =B01b.2), substitutions, typography."""
        self.release = RELEASES.get(self.rel) if self.rel else None
        self.names = dict(self.release.people if self.release else {})
        self.names.update(self.people or {})
        out = []
        for p in self.body.strip().split("\n\n"):
            for line in [p.strip()] if not re.match(r"^(- |\d+\. |\| |@|=)", p.strip()) else p.strip().splitlines():
                line = line.strip()
                m = re.match(r"^=(\w+?)\.(\d+)$", line) or re.match(r"^=(R)(\d+)$", line)
                if m and m.group(1) == "R":
                    line = self.release.paras[int(m.group(2)) - 1]
                elif m:
                    line = next(x for x in PAGES if x.id == m.group(1)).raw[int(m.group(2)) - 1]
                out.append(" ".join(line.split()))
        text = "\n".join(out)
        for a, b in self.subs:
            assert text.count(a) >= 1, f"{self.id}: substitution not found: {a}"
            text = text.replace(a, b)
        self.raw = [x for x in text.split("\n") if not x.startswith("@")]
        self.quotes = [(self.names[k], t) for x in self.raw for k, t in quotes_of(x)]
        self.lines = []
        for line in text.split("\n"):
            line = plain(line)
            t = "p"
            for pre, name in (("## ", "h"), ("> ", "q"), ("- ", "ul"), ("| ", "tr"), ("@", "@")):
                if line.startswith(pre):
                    t, line = name, line[len(pre):]
                    break
            if t == "tr":
                line = line.strip("| ")
            m = re.match(r"^\d+\. ", line) if t == "p" else None
            if m:
                t, line = "ol", line[m.end():]
            self.lines.append((t, line))
        self.title_raw = self.title
        if self.typo in ("straight", "mixed"):
            self.lines = [(t, x if t == "@" else straight(x, self.typo == "mixed" and i % 2 == 0)) for i, (t, x) in enumerate(self.lines)]
            self.title = straight(self.title)
            self.quotes = [(n, straight(x)) for n, x in self.quotes]
        if self.typo == "dash":
            self.lines = [(t, x.replace(" – ", " — ")) for t, x in self.lines]

    def bodylines(self):
        out = []
        for t, x in self.lines:
            if t == "@":
                continue
            out.append(" ".join(c.strip() for c in x.split("|")) if t == "tr" else x)
        return out

    def bodytext(self):
        return "\n".join(self.bodylines())

    def items(self):
        errs, items = [], {}
        if not self.release:
            return None, errs
        plainq = [(n, words(t)) for n, t in self.quotes]
        used, text = set(), self.bodytext()
        for i, t, s in self.release.quotes:
            w, st = words(t), "missing"
            best = 0
            for j, (n, a) in enumerate(plainq):
                r = difflib.SequenceMatcher(None, w, a, autojunk=False).ratio()
                sub = len(a) >= 3 and any(w[k : k + len(a)] == a for k in range(len(w) - len(a) + 1))
                if a == w:
                    c = "verbatim" if n == s else "moved"
                elif sub:
                    c = "partial" if n == s else "moved"
                elif r >= 0.6:
                    c = "altered"
                else:
                    continue
                score = {"verbatim": 5, "moved": 4, "altered": 3, "partial": 2}[c]
                used.add(j)
                if score > best:
                    best, st = score, c
            want = self.q.get(i)
            if want is None:
                if st in ("altered", "moved") and i not in self.bad:
                    errs.append(f"{self.id} {i}: is {st}, not declared bad")
                items[i] = st
            else:
                lst = want if isinstance(want, list) else [want]
                if st not in lst and not self.opts.get("force_" + i):
                    errs.append(f"{self.id} {i}: declared {want}, computed {st}")
                items[i] = want
        self.added = [t for j, (n, t) in enumerate(self.quotes) if j not in used]
        for i, k, t, n in self.release.facts:
            found = has(text, t)
            d = self.f.get(i)
            if d is None:
                if has(text, n or t) or k == "date" and any(has(text, x) for x in date_forms(t)):
                    items[i] = "kept"
                else:
                    errs.append(f"{self.id} {i}: not found, needs a word: {k} {t}")
                    items[i] = "missing"
                continue
            st, proof = (d, None) if isinstance(d, (str, list)) else d
            if isinstance(st, str) and st.endswith("!"):
                st = st[:-1]
            elif st == "missing" and found:
                errs.append(f"{self.id} {i}: declared missing but stands there: {t}")
            elif st == "changed" and found:
                errs.append(f"{self.id} {i}: declared changed but stands there: {t}")
            elif st in ("kept", "changed") and not proof:
                errs.append(f"{self.id} {i}: {st} needs the words of the article")
            if proof and not has(text, proof):
                errs.append(f"{self.id} {i}: proof not in article: {proof}")
            items[i] = st
        badset = {i for i, s in items.items() if s in ("altered", "moved", "changed")}
        if badset != {b for b in self.bad if not isinstance(items.get(b), list)}:
            errs.append(f"{self.id}: bad {sorted(badset)} against declared {sorted(self.bad)}")
        for i, s in items.items():
            if isinstance(s, list) and set(s) & {"altered", "moved", "changed"} and not badset:
                errs.append(f"{self.id} {i}: a doubtful fault on an honest page")
        for i in list(self.f) + list(self.q):
            if i not in items:
                errs.append(f"{self.id}: unknown id {i}")
        return items, errs

    def truth(self):
        items, errs = self.items()
        badset = items and any(s in ("altered", "moved", "changed") for s in items.values())
        removed = [{"reason": "related_link", "text": x[5:].strip()} for t, x in self.lines if t == "@" and x.startswith("baca ")]
        t = {"layout": self.layout, "release": self.rel, "kind": self.kind, "title": self.title, "subtitle": self.sub,
             "dateline": self.dl, "label": self.label, "published": self.pub[:10] if self.pub and (self.layout != "text" or self.opts.get("showdate") is not None) else None, "section": self.section,
             "tags": list(self.tags), "bylines": [{"role": r, "name": n} for r, n in self.by if n not in UNITS], "body": self.bodylines(),
             "quotations": [{"text": x, "speaker": spelled(n, self.bodylines())} for n, x in self.quotes], "removed": removed,
             "variant": {"name": self.variant, "honest": not badset, "items": items, "added": self.added} if items else None}
        return t, errs


# Parts of an office that signed as if they were its writer: a byline names a person.
UNITS = {"Bidang Layanan", "Bagian Prokopim", "Sekretariat", "MedCenBJB", "Tim Humas Dinkes", "Tim Peliput", "Admin DPMK", "Tim Redaksi Diskominfo"}


def spelled(name, lines):
    """A speaker as the article spells him, also where it misspells him."""
    text = " ".join(lines)
    if name is None or name in text:
        return name
    words = [re.sub(r"[^\w.'-]+$", "", w) for w in text.split()]
    n = len(name.split())
    near = {" ".join(words[i:i + n]) for i in range(len(words) - n + 1)
            if all(a[:1] == b[:1] and a[:1].isupper() for a, b in zip(words[i:i + n], name.split()))
            and sum(a != b for a, b in zip(words[i:i + n], name.split())) == 1}
    return near.pop() if len(near) == 1 else name


def straight(x, keep=False):
    if keep:
        return x
    return x.replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'")


class Vis(HTMLParser):
    BLOCK = set("p div br td th tr table li ul ol h1 h2 h3 h4 h5 h6 section article aside figure figcaption blockquote nav header footer form label option button center hr time".split())

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.skip = [], 0

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "style", "noscript", "template", "svg", "title"):
            self.skip += 1
        elif tag in self.BLOCK:
            self.out.append("\n")

    def handle_endtag(self, tag):
        if tag in ("script", "style", "noscript", "template", "svg", "title"):
            self.skip = max(0, self.skip - 1)
        elif tag in self.BLOCK:
            self.out.append("\n")

    def handle_data(self, d):
        if not self.skip:
            self.out.append(d)


def visible(text, is_html=True):
    if not is_html:
        return text
    v = Vis()
    v.feed(text)
    return "".join(v.out)


def squeeze(t):
    t = unicodedata.normalize("NFC", t).replace("\u00ad", "").replace("\u00a0", " ").replace("\u200b", "")
    return " ".join(t.split())


def check_rendered(page, truth, text, is_html=True):
    errs, vis = [], squeeze(visible(text, is_html))
    pos = vis.find(squeeze(page.title)) if page.kind != "not_found" else 0
    if pos < 0:
        errs.append(f"{page.id}: title not visible")
        pos = 0
    for line in truth["body"]:
        k = vis.find(squeeze(line), pos)
        if k < 0:
            errs.append(f"{page.id}: body line not visible in order: {line[:70]}")
        else:
            pos = k + len(squeeze(line))
    for b in truth["bylines"]:
        if b["name"] not in vis:
            errs.append(f"{page.id}: byline not visible: {b['name']}")
    for r in truth["removed"]:
        if squeeze(r["text"]) not in vis or r["text"] in "\n".join(truth["body"]):
            errs.append(f"{page.id}: removed text: {r['text']}")
    if truth["tags"] and page.layout in ("text", "gov_cms", "joomla_br", "legacy_table"):
        errs.append(f"{page.id}: this build shows no tags")
    if page.sub and squeeze(page.sub) not in vis:
        errs.append(f"{page.id}: subtitle not visible")
    if page.label and page.label not in vis:
        errs.append(f"{page.id}: label not visible")
    if page.dl and page.dl not in vis:
        errs.append(f"{page.id}: dateline not visible")
    for t in page.tags:
        if t not in vis:
            errs.append(f"{page.id}: tag not visible {t}")
    body = " ".join(truth["body"])
    for q in truth["quotations"]:
        bw = words(body)
        it = iter(bw)
        if not all(w in it for w in words(q["text"])):
            errs.append(f"{page.id}: quotation not in body: {q['text'][:60]}")
    if page.opts.get("weekday_fault") is None:
        errs += weekday_errors(page.id, body)
    return errs
