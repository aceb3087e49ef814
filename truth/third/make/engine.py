"""Parses the texts of make/*.txt, builds releases and pages, and proves the truth."""
import re, html, json, datetime

DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
          "September", "Oktober", "November", "Desember"]
SHORT = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
OFFSET = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"}

FACT = re.compile(r"\[\[(f\d+) (\w+)\|(.*?)\]\]")
QUOTE = re.compile(r"“([^”]*)”\{([^}]*)\}")
KINDS = {"person", "position", "organisation", "place", "number", "money", "percentage", "rank",
         "date", "year", "weekday", "time"}
ROLES = {"author", "reporter", "correspondent", "editor", "photographer", "contributor", "source", "unknown"}
QS = {"verbatim", "altered", "moved", "partial", "missing"}
FS = {"kept", "changed", "missing"}


class Wrong(Exception):
    pass


def words(s):
    return re.findall(r"\w+", html.unescape(s).lower())


def squash(s):
    return re.sub(r"\s+", " ", s.replace("\u00a0", " ")).strip()


def plain(s):
    """Inline markup of our own texts (**bold**, *italic*, [text](url)) to plain text."""
    s = re.sub(r"\*\*(.+?)\*\*", r"\1", s)
    s = re.sub(r"(?<!\*)\*([^*]+)\*(?!\*)", r"\1", s)
    s = re.sub(r"\[([^\[\]]+)\]\(([^)]+)\)", r"\1", s)
    return squash(s)


def inline(s):
    s = html.escape(s, quote=False)
    s = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", s)
    s = re.sub(r"(?<!\*)\*([^*]+)\*(?!\*)", r"<em>\1</em>", s)
    return re.sub(r"\[([^\[\]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>', s)


def strip_facts(s):
    return FACT.sub(lambda m: m.group(3), s)


def strip_quotes(s):
    return QUOTE.sub(lambda m: "“" + m.group(1) + "”", s)


def sections(text):
    """[(head word, header dict of lists, body lines)]"""
    out = []
    for part in re.split(r"^#(?=release|v |page )", text, flags=re.M)[1:]:
        head, _, rest = part.partition("\n")
        top, _, body = rest.partition("\n--\n")
        h = {}
        for line in top.splitlines():
            if line.strip():
                k, _, v = line.partition(":")
                h.setdefault(k.strip(), []).append(v.strip())
        out.append((head.strip(), h, [l.strip() for l in body.splitlines() if l.strip()]))
    return out


class Release:
    def __init__(self, rid, h, lines):
        self.id, self.h, self.lines = rid, h, lines
        self.raw = [strip_facts(l) for l in lines]           # quotation marks kept
        self.text = [strip_quotes(l) for l in self.raw]
        self.markdown = self.build()
        self.quotes, self.facts = [], []
        for line in lines:
            last = None
            for m in QUOTE.finditer(strip_facts(line)):
                if m.group(2) == "+":
                    last["parts"].append(m.group(1))
                    continue
                qid, _, who = m.group(2).partition(":")
                last = {"id": qid, "parts": [m.group(1)], "speaker": who}
                self.quotes.append(last)
            for m in FACT.finditer(line):
                at = strip_quotes(strip_facts(line[:m.start()] + "\x00" + m.group(3) + "\x01" + line[m.end():]))
                self.facts.append(self.fact(m.group(1), m.group(2), m.group(3), at))
        for q in self.quotes:
            q["text"] = squash(" ".join(q.pop("parts")))
        # facts in a quotation part: QUOTE regex sees the stripped text, so order is by line; sort by id
        self.facts.sort(key=lambda f: int(f["id"][1:]))
        ids = [x["id"] for x in self.quotes + self.facts]
        if len(ids) != len(set(ids)):
            raise Wrong(f"{rid}: ids twice {ids}")
        if [f["id"] for f in self.facts] != ["f%d" % (i + 1) for i in range(len(self.facts))]:
            raise Wrong(f"{rid}: fact ids {[f['id'] for f in self.facts]}")
        if [q["id"] for q in self.quotes] != ["q%d" % (i + 1) for i in range(len(self.quotes))]:
            raise Wrong(f"{rid}: quotation ids {[q['id'] for q in self.quotes]}")
        for q in self.quotes:
            if q["speaker"] not in self.markdown.split("---", 2)[2]:
                raise Wrong(f"{rid}: speaker {q['speaker']} not in release")

    def build(self):
        h = self.h
        out = ["---", "title: " + json.dumps(h["title"][0], ensure_ascii=False), "date: " + h["date"][0],
               "office: " + json.dumps(h["office"][0], ensure_ascii=False), "spokespersons:"]
        for s in h["sp"]:
            n, p = [x.strip() for x in s.split("|")]
            out += ["  - name: " + json.dumps(n, ensure_ascii=False), "    position: " + json.dumps(p, ensure_ascii=False)]
        out += ["---", ""]
        prev = ""
        lines = list(self.text)
        if "dl" in h:
            i = next(i for i, l in enumerate(lines) if not l.startswith("#"))
            lines[i] = h["dl"][0] + " " + lines[i]
        for l in lines:
            kind = l[:2] if l[:2] in ("- ", "| ") else ""
            if out[-1] != "" and not (kind and kind == prev):
                out.append("")
            out.append(l)
            prev = kind
        return "\n".join(out) + "\n"

    def fact(self, fid, kind, text, at):
        if kind not in KINDS:
            raise Wrong(f"{self.id} {fid}: kind {kind}")
        f = {"id": fid, "kind": kind, "text": text}
        if self.markdown.count(text) == 1:
            return f
        a, b = at.index("\x00"), at.index("\x01") - 1
        clean = at.replace("\x00", "").replace("\x01", "")
        assert clean[a:b] == text, (fid, clean[a:b], text)
        l, r = a, b
        while True:
            nl = clean.rfind(" ", 0, max(l - 1, 0)) + 1 if l > 0 else 0
            nr = clean.find(" ", r + 1)
            l, r = nl, (len(clean) if nr < 0 else nr)
            piece = clean[l:r]
            if self.markdown.count(piece) == 1 and piece.count(text) == 1:
                break
            if l == 0 and r == len(clean):
                raise Wrong(f"{self.id} {fid}: no unique surrounding for {text!r}")
        f["in"] = piece.strip()
        return f

    def truth(self):
        qs = [{"id": q["id"], "text": q["text"], "speaker": q["speaker"]} for q in self.quotes]
        return {"quotations": qs, "facts": self.facts}

    def prove(self):
        for m in re.finditer(r"(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),? \(?(\d{1,2})(?:/(\d{1,2})/(\d{4})| (%s) (\d{4}))" % "|".join(MONTHS), self.markdown):
            y, mo = int(m.group(4) or m.group(6)), int(m.group(3) or MONTHS.index(m.group(5)) + 1)
            if DAYS[datetime.date(y, mo, int(m.group(2))).weekday()] != m.group(1):
                raise Wrong(f"{self.id}: {m.group(0)} is no such weekday")
        for f in self.facts:
            where = f.get("in", f["text"])
            if self.markdown.count(where) != 1 or where.count(f["text"]) != 1:
                raise Wrong(f"{self.id} {f['id']}: {where!r} not exactly once")
        flat = squash(self.markdown)
        for q in self.quotes:
            if not all(w in words(flat) for w in words(q["text"])):
                raise Wrong(f"{self.id} {q['id']}")


class Page:
    """One article: blocks, bylines, truth."""

    def __init__(self, pid, name, h, lines, rel):
        self.id, self.name, self.h, self.rel = pid, name, h, rel
        self.removed, self.blocks = [], []
        self.straight = self.one("q", "curly") in ("straight", "quot") or self.one("layout") == "oldtable"
        self.quotes = []
        glob = [g.split("=>") for g in h.get("sub*", [])]
        out = []
        for line in lines:
            m = re.match(r"=(\d+)(?:-(\d+))?(.*)$", line)
            if m and rel:
                subs = [s.split("=>") for s in re.split(r"\s*//\s*", m.group(3)) if "=>" in s]
                rng = range(int(m.group(1)), int(m.group(2) or m.group(1)) + 1)
                for n in rng:
                    t = rel.raw[n - 1]
                    for a, b in subs:
                        a, b = a.strip(), b.strip()
                        if len(rng) == 1 and a not in t:
                            raise Wrong(f"{pid} {name}: {a!r} not in release block {n}")
                        t = t.replace(a, b)
                    for a, b in glob:
                        t = t.replace(a.strip(), b.strip())
                    t = squash(re.sub(r"\s+([,.])(?=\s|$)", r"\1", t))
                    out.append(t)
            else:
                out.append(line)
        for line in out:
            self.block(line)

    def one(self, k, d=None):
        return self.h[k][0] if k in self.h else d

    def glyphs(self, s):
        if self.straight:
            return s.replace("“", '"').replace("”", '"').replace("‘", "'").replace("’", "'")
        return s

    def take_quotes(self, line):
        for m in QUOTE.finditer(line):
            if m.group(2) == "+":
                self.quotes[-1]["parts"].append(m.group(1))
                continue
            qid, _, who = m.group(2).partition(":")
            self.quotes.append({"id": qid, "parts": [m.group(1)], "speaker": None if who == "?" else who})
        s = strip_quotes(line)
        n = len(QUOTE.findall(line))
        if s.count("“") != n:
            raise Wrong(f"{self.id} {self.name}: unmarked quotation in {line!r}")
        return self.glyphs(s)

    def block(self, line):
        m = re.match(r"!(\w+) (.*)$", line)
        if m:
            self.blocks.append(("x", m.group(1), m.group(2)))
            return
        line = self.take_quotes(line)
        if line.startswith("## "):
            self.blocks.append(("h", line[3:]))
        elif line.startswith("- "):
            self.add("li", line[2:])
        elif re.match(r"\d+\. ", line) and self.one("ol") is not None:
            self.add("ol", line.split(". ", 1)[1])
        elif line.startswith("> "):
            self.blocks.append(("q", line[2:]))
        elif line.startswith("| "):
            self.add("tr", [c.strip() for c in line.strip("| ").split("|")])
        else:
            self.blocks.append(("p", line))

    def add(self, kind, x):
        if self.blocks and self.blocks[-1][0] == kind:
            self.blocks[-1][1].append(x)
        else:
            self.blocks.append((kind, [x]))

    def body(self):
        out = []
        for b in self.blocks:
            if b[0] in ("p", "h", "q"):
                out.append(plain(b[1]))
            elif b[0] in ("li", "ol"):
                out += [plain(x) for x in b[1]]
            elif b[0] == "tr":
                out += [plain(" ".join(r)) for r in b[1]]
        return out

    def rm(self, reason, text):
        text = squash(text)
        if re.search(r"\w", text) and {"reason": reason, "text": text} not in self.removed:
            self.removed.append({"reason": reason, "text": text})

    # ---- bylines and label
    def bylines(self):
        out = []
        a = self.one("author")
        if a and not a.startswith("-"):
            out.append({"role": "author", "name": a})
        for b in self.h.get("by", []):
            role, _, name = b.partition(" ")
            if role not in ROLES:
                raise Wrong(f"{self.id}: role {role}")
            if {"role": role, "name": name} not in out:
                out.append({"role": role, "name": name})
        return out

    def label(self):
        l = self.one("label")
        return l.split("|")[0].strip() if l else None

    def label_at(self):
        l = self.one("label")
        if not l:
            return None, None
        p = [x.strip() for x in l.split("|")]
        return p[1], (p[2] if len(p) > 2 else p[0])

    def dateline(self):
        d = self.one("dl")
        return d.split("|", 1)[0].strip() if d else None

    def dateline_raw(self):
        d = self.one("dl")
        return re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", d.split("|", 1)[1].strip()) + " " if d else ""

    def when(self):
        return datetime.datetime.strptime(self.one("pub"), "%Y-%m-%d %H:%M")

    # ---- items
    def items(self):
        rel, out = self.rel, {}
        said = {}
        for line in self.h.get("items", []):
            for part in line.split(";"):
                if part.strip():
                    k, v = part.split()
                    said[k] = v.split("|")
        known = [x["id"] for x in rel.quotes + rel.facts]
        for k in said:
            if k not in known:
                raise Wrong(f"{self.id}: item {k} unknown")
        full = squash(" ".join([self.one("title")] + [self.one("sub", "")] + [self.dateline() or ""] + self.body()))
        for q in rel.quotes:
            used = [u for u in self.quotes if u["id"] == q["id"]]
            auto = ["missing"] if not used else self.judge(q, used)
            st = said.get(q["id"], auto)
            if not set(st) <= QS:
                raise Wrong(f"{self.id} {q['id']}: {st}")
            if q["id"] in said and used and not (set(st) & set(auto)):
                raise Wrong(f"{self.id} {self.name} {q['id']}: said {st}, looks {auto}")
            out[q["id"]] = st if len(st) > 1 else st[0]
        for f in rel.facts:
            stands = re.search(r"(?<![\w.,])" + re.escape(f["text"]) + r"(?![\w]|[.,]\d)", full)
            st = said.get(f["id"])
            if st is None:
                if not stands:
                    raise Wrong(f"{self.id} {self.name}: {f['id']} {f['text']!r} does not stand; say its status")
                st = ["kept"]
            else:
                forced = st[0].startswith("!")
                st = [s.lstrip("!") for s in st]
                if stands and st == ["changed"] and not forced:
                    raise Wrong(f"{self.id} {self.name}: {f['id']} {f['text']!r} stands but is said {st}")
                if stands and st == ["missing"] and not forced:
                    raise Wrong(f"{self.id} {self.name}: {f['id']} {f['text']!r} stands but is said {st}")
            if not set(st) <= FS:
                raise Wrong(f"{self.id} {f['id']}: {st}")
            out[f["id"]] = st if len(st) > 1 else st[0]
        return out

    def judge(self, q, used):
        rw = words(q["text"])
        rs = set(words(q["speaker"]))
        alias = dict(a.split(" => ") for a in self.h.get("alias", []))
        got = []
        for u in used:
            who = u["speaker"]
            who = alias.get(who, who)
            if who and not (set(words(who)) & rs):
                return ["moved"]
            got.append(u)
        sents = [words(s) for s in re.split(r"(?<=[.!?])\s+", q["text"])]
        covered = set()

        def place(ws):
            for i in range(len(rw) - len(ws) + 1):
                if rw[i:i + len(ws)] == ws:
                    covered.update(range(i, i + len(ws)))
                    return True
            return False
        for u in got:
            ws = words(" ".join(u["parts"]))
            if place(ws):
                continue
            ok = True
            for s in re.split(r"(?<=[.!?])\s+", " ".join(u["parts"])):
                if words(s) not in sents or not place(words(s)):
                    ok = False
            if not ok and all(place(words(x)) for x in u["parts"]):
                ok = True
            if not ok:
                return ["altered"]
        if len(covered) == len(rw):
            return ["verbatim"] if len(got) == 1 else ["verbatim", "partial"]
        return ["partial"]

    def truth(self, published):
        qs = [{"text": self.glyphs(squash(" ".join(u["parts"]))), "speaker": u["speaker"]} for u in self.quotes]
        items = self.items() if self.rel else {}
        t = {"layout": self.one("layout"), "release": self.rel.id if self.rel else None, "kind": "article",
             "title": self.glyphs(self.one("title")), "subtitle": self.glyphs(self.one("sub")) if self.one("sub") else None,
             "dateline": self.dateline(), "label": self.label(), "published": published,
             "section": self.one("sec"), "tags": [x.strip() for x in self.one("tags", "").split(",") if x.strip()],
             "bylines": self.bylines(), "body": self.body(), "quotations": qs, "removed": self.removed}
        if self.rel:
            bad = {"altered", "moved", "changed"}
            honest = not any((set(v) if isinstance(v, list) else {v}) & bad for v in items.values())
            if str(honest).lower() != self.one("honest"):
                raise Wrong(f"{self.id} {self.name}: honest is {honest} by the items {[(k, v) for k, v in items.items() if v in bad]}")
            t["variant"] = {"name": self.name, "honest": honest, "items": items,
                            "added": [self.glyphs(squash(" ".join(u["parts"]))) for u in self.quotes if u["id"] == "n"]}
        return t


BLOCKTAG = re.compile(r"</?(?:p|div|h\d|li|ul|ol|br|tr|td|th|table|blockquote|figure|figcaption|section|article|header|footer|nav|aside|main|title|body|head|center|hr|option|form|amp-\w+)\b[^>]*>", re.I)


def text_of(page):
    s = re.sub(r"<!--.*?-->", "", page, flags=re.S)
    s = re.sub(r"<(script|style)\b.*?</\1>", " ", s, flags=re.S | re.I)
    s = BLOCKTAG.sub(" ", s)
    s = re.sub(r"<[^>]+>", "", s)
    return squash(html.unescape(s))


def prove(pid, page, t):
    flat = text_of(page)
    low = flat.lower()

    def has(x, what):
        if squash(x) not in flat:
            raise Wrong(f"{pid}: {what} {x!r} does not stand in the page")
    has(t["title"], "title")
    for k in ("dateline", "label", "subtitle", "section"):
        if t.get(k) and t[k].lower() not in low:
            raise Wrong(f"{pid}: {k} {t[k]!r} does not stand in the page")
    for x in t["tags"]:
        if x.lower() not in low:
            raise Wrong(f"{pid}: tag {x!r}")
    for b in t["bylines"]:
        has(b["name"], "byline")
    for l in t["body"]:
        has(l, "body line")
    body = squash(" ".join(t["body"]))
    spaced = " " + " ".join(words(body)) + " "
    for r in t["removed"]:
        has(r["text"], "removed")
        if squash(r["text"]) in body or " " + " ".join(words(r["text"])) + " " in spaced:
            raise Wrong(f"{pid}: removed piece {r['text']!r} stands in the body")
    for q in t["quotations"]:
        if q["speaker"]:
            has(q["speaker"], "speaker")
            if q["speaker"] not in body:
                raise Wrong(f"{pid}: speaker {q['speaker']!r} not in body")
    # each quotation's words in the body, in order (parts joined)
    bw = words(body)
    for q in t["quotations"]:
        i = 0
        for w in words(q["text"]):
            while i < len(bw) and bw[i] != w:
                i += 1
            if i == len(bw):
                raise Wrong(f"{pid}: quotation {q['text']!r} not in body")
            i += 1
