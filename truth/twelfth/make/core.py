"""Core of the generator: mark-up of releases and articles, derived truth, mechanical proofs."""
import re, html, json, datetime, os
from html.parser import HTMLParser

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
HARI = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
BULAN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
BLN = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
PROBLEMS = []

def bad(where, msg):
    PROBLEMS.append("%s: %s" % (where, msg))

def words(s):
    return re.findall(r"\w+", s.lower())

def squash(s):
    return re.sub(r"\s+", " ", s.replace("\xa0", " ")).strip()

# --- [[id|who or kind|text]] -------------------------------------------------
def parse(raw, ql="“", qr="”"):
    """-> (plain, [(id, a, inner_plain)]); ids q*/x* get quotation marks around them."""
    out, marks, i = [], [], 0
    while True:
        j = raw.find("[[", i)
        if j < 0:
            out.append(raw[i:])
            break
        out.append(raw[i:j])
        depth, k = 0, j
        while True:
            if raw.startswith("[[", k):
                depth += 1; k += 2
            elif raw.startswith("]]", k):
                depth -= 1; k += 2
                if depth == 0:
                    break
            else:
                k += 1
                if k >= len(raw):
                    raise ValueError("unbalanced: " + raw)
        ident, a, inner = raw[j + 2:k - 2].split("|", 2)
        plain, sub = parse(inner, ql, qr)
        if ident[0] in "qx":
            out.append(ql + plain + qr)
        else:
            out.append(plain)
        marks.append((ident, a, plain))
        marks += sub
        i = k
    return "".join(out), marks

RELEASES, PAGES = {}, []

def release(rid, title, date, office, spokes, body):
    lines = [l.strip() for l in body.strip().split("\n") if l.strip()]
    plain, quotes, facts = [], [], []
    for l in lines:
        t, m = parse(l)
        plain.append(t)
        for ident, a, txt in m:
            if ident[0] == "q":
                quotes.append({"id": ident, "text": txt.rstrip(","), "speaker": a})
            else:
                facts.append({"id": ident, "kind": a, "text": txt})
    md = "---\ntitle: %s\ndate: %s\noffice: %s\nspokespersons:\n" % (json.dumps(title, ensure_ascii=False), date, json.dumps(office, ensure_ascii=False))
    for n, pos in spokes:
        md += "  - name: %s\n    position: %s\n" % (json.dumps(n, ensure_ascii=False), json.dumps(pos, ensure_ascii=False))
    md += "---\n\n# %s\n" % title
    prev = ""
    for t in plain:
        md += ("" if t.startswith("- ") and prev.startswith("- ") else "\n") + t + "\n"
        prev = t
    content = md.split("---\n", 2)[2]
    for f in facts:
        # where the text stands more than once, the line's context tells which one is meant
        if md.count(f["text"]) != 1:
            for t, raw in zip(plain, lines):
                if "[[%s|" % f["id"] in raw:
                    # position by a sentinel
                    s = raw.index("[[%s|" % f["id"])
                    marked = raw[:s] + "\2" + raw[s:]
                    pos = parse(marked)[0].index("\2")
                    toks = list(re.finditer(r"\S+", t))
                    a, b = pos, pos + len(f["text"])
                    while md.count(t[a:b]) != 1:
                        left = [k for k in toks if k.start() < a]
                        right = [k for k in toks if k.end() > b]
                        if right:
                            b = right[0].end()
                        elif left:
                            a = left[-1].start()
                        else:
                            break
                        if left:
                            a = left[-1].start()
                    f["in"] = t[a:b]
                    if f["text"] not in f["in"] or md.count(f["in"]) != 1:
                        bad(rid, "no unique context for %s" % f["id"])
    for q in quotes:
        if md.count(q["text"]) != 1:
            bad(rid, "quotation %s stands %d times" % (q["id"], md.count(q["text"])))
        if q["speaker"] not in md:
            bad(rid, "speaker %s" % q["speaker"])
    ids = [x["id"] for x in quotes + facts]
    if len(set(ids)) != len(ids):
        bad(rid, "ids twice")
    check_days(rid, content, True)
    quotes.sort(key=lambda q: int(q["id"][1:]))
    facts.sort(key=lambda q: int(q["id"][1:]))
    RELEASES[rid] = dict(lines=lines, plain=plain, md=md, content=content, quotes=quotes, facts=facts, spokes=spokes, date=date)

def check_days(where, text, strict, year=None):
    for m in re.finditer(r"\b(%s),? \(?(\d{1,2})(?:/(\d{1,2})| (%s))(?:[/ ](\d{4}))?" % ("|".join(HARI), "|".join(BULAN)), text):
        y = int(m.group(5) or year or 0)
        if not y:
            continue
        mon = int(m.group(3)) if m.group(3) else BULAN.index(m.group(4)) + 1
        if HARI[datetime.date(y, mon, int(m.group(2))).weekday()] != m.group(1):
            if strict:
                bad(where, "weekday does not fit: " + m.group(0))

# --- pages -------------------------------------------------------------------
ROLE = {"penulis": "author", "oleh": "author", "ditulis oleh": "author", "reporter": "reporter", "pewarta": "reporter", "wartawan": "reporter",
        "jurnalis": "reporter", "laporan": "reporter", "koresponden": "correspondent", "kontributor": "contributor", "editor": "editor",
        "penyunting": "editor", "redaktur": "editor", "fotografer": "photographer", "foto": "photographer", "sumber": "source"}
ROLE_RX = re.compile(r"\b(%s)\s*:\s*([^|:•·/]+?)(?=\s*(?:[|•·/]|$|,\s*\w+\s*:|\s(?:%s)\s*:))" % ("|".join(sorted(ROLE, key=len, reverse=True)),
                     "|".join(sorted(ROLE, key=len, reverse=True))), re.I)

CLUTTER = {"baca": "related_link", "ad": "advertisement", "wa": "follow_line", "img": "caption", "share": "share_buttons", "page": "pagination",
           "list": "related_list", "news": "newsletter", "by": "byline", "label": "label", "init": "initials", "copy": "copyright", "raw": "clutter",
           "box": "related_link", "embed": "embed"}

class Page:
    def __init__(self, pid, L, outlet, title, pub, body, rel="auto", name=None, sub=None, dl=None, label=None, labelpos=None, sec=None, tags=(),
                 author=None, bytop=None, by=None, items=None, why=None, qs="curly", kind="article", repl=(), added_by=(), domain=None, opt=None):
        self.pid, self.L, self.outlet, self.title, self.pub = pid, L, outlet, title, pub
        self.rel = (pid.split("-")[0] if pid[0] == "R" else None) if rel == "auto" else rel
        self.name, self.sub, self.dl, self.label, self.labelpos = name, sub, dl, label, labelpos
        self.sec, self.tags, self.author, self.bytop, self.by = sec, list(tags), author, bytop, by
        self.items, self.why, self.qs, self.kind = items or {}, why or {}, qs, kind
        self.repl, self.added_by, self.opt = repl, list(added_by), opt or {}
        self.domain = domain or re.sub(r"[^a-z0-9]", "", outlet.lower()) + ".id"
        self.removed, self.shown_precise, self.meta_used = [], None, False
        self.slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:70].strip("-")
        self.url = "https://%s/%s" % (self.domain, self.slug)
        self.dt = datetime.datetime.fromisoformat(pub) if pub else None
        self.qmarks = {"curly": ("“", "”"), "entity": ("“", "”"), "straight": ('"', '"')}[qs]
        self.bylines = []
        self.blocks, self.quotes = [], []
        self.build(body)
        PAGES.append(self)

    def build(self, body):
        R = RELEASES.get(self.rel)
        lines = [l.strip() for l in body.strip().split("\n") if l.strip()]
        for l in lines:
            m = re.match(r"^P(\d+)( ~ .*)?$", l)
            if m:
                raw = R["lines"][int(m.group(1)) - 1]
                if m.group(2):
                    for s in m.group(2)[3:].split(" ~ "):
                        a, b = s.split("=>", 1)
                        if a not in raw:
                            bad(self.pid, "nothing to replace: %r" % a)
                        raw = raw.replace(a, b)
                l = raw
            for a, b in self.repl:
                l = l.replace(a, b)
            if l.startswith("!"):
                k, _, rest = l[1:].partition(" ")
                self.blocks.append((k, rest))
                continue
            kind = "p"
            for pre, kk in (("## ", "h"), ("- ", "li"), ("> ", "bq"), ("|| ", "row")):
                if l.startswith(pre):
                    kind, l = kk, l[len(pre):]
            plain, marks = parse(l, *self.qmarks)
            for ident, a, txt in marks:
                if ident[0] in "qx":
                    cont = ident.endswith("+")
                    base = ident.rstrip("+")
                    txt = strip_md(txt).rstrip(",")
                    if cont:
                        q = [q for q in self.quotes if q["id"] == base][-1]
                        q["text"] += " " + txt
                        q["parts"].append(txt)
                    else:
                        self.quotes.append({"id": base, "text": txt, "speaker": None if a == "-" else a, "parts": [txt]})
            self.blocks.append((kind, plain))
        self.bodylines = [strip_md(t).replace(" ;; ", " ") for k, t in self.blocks if k in ("p", "h", "li", "bq", "row")]

    # --- helpers for layouts
    def rm(self, reason, text):
        self.removed.append({"reason": reason, "text": squash(strip_md(text))})
        return text

    def shown(self, fmt):
        d = self.dt
        rep = {"{H}": HARI[d.weekday()], "{d}": str(d.day), "{dd}": "%02d" % d.day, "{M}": BULAN[d.month - 1], "{B}": BLN[d.month - 1], "{mm}": "%02d" % d.month,
               "{y}": str(d.year), "{h}": "%02d" % d.hour, "{i}": "%02d" % d.minute}
        self.shown_precise = "{h}" in fmt
        for a, b in rep.items():
            fmt = fmt.replace(a, b)
        self.shown_text = fmt
        return fmt

    def iso(self):
        self.meta_used = True
        return self.dt.strftime("%Y-%m-%dT%H:%M:%S") + self.opt.get("tz", "+07:00")

    def esc(self, t):
        t = html.escape(t, quote=False)
        if self.qs == "entity":
            t = t.replace("“", "&ldquo;").replace("”", "&rdquo;").replace("–", "&ndash;")
        return t

    def inline(self, t):
        t = self.esc(t)
        t = re.sub(r"\*\*(.+?)\*\*", self.opt.get("bold", "<strong>%s</strong>") % r"\1", t)
        t = re.sub(r"(?<!:)//(.+?)//", r"<em>\1</em>", t)
        return re.sub(r"\{\{(.+?)\|(.+?)\}\}", r'<a href="\2">\1</a>', t)

    def render(self, st):
        """st: templates; {t} is the text. Keys p,h,li,ul,bq,row,table,img,baca,..."""
        D = {"p": "<p>{t}</p>", "h": "<h2>{t}</h2>", "li": "<li>{t}</li>", "ul": "<ul>\n{t}\n</ul>", "bq": "<blockquote><p>{t}</p></blockquote>",
             "row": "<tr>{t}</tr>", "cell": "<td>{t}</td>", "table": "<table><tbody>\n{t}\n</tbody></table>",
             "img": '<figure><img src="/img/{n}.jpg" alt=""><figcaption>{t}</figcaption></figure>',
             "baca": '<p><strong>Baca juga: <a href="{u}">{t}</a></strong></p>', "ad": '<div class="ads">{t}</div>', "wa": "<p><em>{t}</em></p>",
             "share": '<div class="share">{t}</div>', "page": '<div class="pagination">{t}</div>', "list": '<ul class="related">{t}</ul>',
             "listitem": '<li><a href="/{n}">{t}</a></li>', "news": '<div class="newsletter">{t}</div>', "by": "<p>{t}</p>", "label": "<p>{t}</p>",
             "init": "<p>{t}</p>", "copy": "<p><small>{t}</small></p>", "raw": "<p>{t}</p>", "box": '<div class="box"><a href="/x">{t}</a></div>',
             "embed": '<div class="embed">{t}</div>', "sep": "\n"}
        D.update(st)
        out, i, first = [], 0, True
        n = 0
        while i < len(self.blocks):
            k, t = self.blocks[i]
            n += 1
            if k in ("li", "row"):
                grp = []
                while i < len(self.blocks) and self.blocks[i][0] == k:
                    x = self.blocks[i][1]
                    if k == "row":
                        grp.append(D["row"].replace("{t}", "".join(D["cell"].replace("{t}", self.inline(c)) for c in x.split(" ;; "))))
                    else:
                        grp.append(D["li"].replace("{t}", self.inline(x)))
                    i += 1
                out.append(D["ul" if k == "li" else "table"].replace("{t}", "\n".join(grp)))
                continue
            i += 1
            if k in ("p", "h", "bq"):
                h = self.inline(t)
                if k == "p" and first:
                    first = False
                    if self.dl:
                        h = self.inline(self.dl[1]) + h
                    if "dropcap" in D and not self.dl:
                        h = D["dropcap"].replace("{t}", h[0]) + h[1:]
                out.append(D[k].replace("{t}", h))
                continue
            if k in ("by", "label", "init"):
                if k == "by":
                    self.take_by(t)
                    if not t.startswith("("):
                        self.rm("byline", t)
                out.append(D[k].replace("{t}", self.inline(t)))
                continue
            if k == "clock":
                out.append(D["clock"].replace("{t}", t))
                continue
            if k == "list":
                its = t.split(" ;; ")
                for x in its:
                    self.rm("related_list", x)
                out.append(D["list"].replace("{t}", "".join(D["listitem"].replace("{t}", self.inline(x)).replace("{n}", slug(x)) for x in its)))
                continue
            self.rm(CLUTTER[k], t)
            out.append(D[k].replace("{t}", self.inline(t)).replace("{n}", "foto-%d%s" % (len(self.slug) * 37 + n, n)).replace("{u}", "https://%s/%s" % (self.domain, slug(t))))
        return D["sep"].join(out)

    def take_by(self, line):
        line = strip_md(line)
        m = re.match(r"^\(([^()]+)\)$", line)
        if m and ":" not in line:
            for n in re.split(r"\s*/\s*", m.group(1)):
                self.addby("unknown", n)
            return
        found = 0
        for m in ROLE_RX.finditer(line):
            name = m.group(2).strip(" .")
            found += 1
            if name.startswith(("admin", "Admin", "Redaksi", "Tim", "Operator")) or name in self.opt.get("nobody", ()):
                continue
            for n in re.split(r"\s*(?:,| dan | & )\s*", name):
                self.addby(ROLE[m.group(1).lower()], n)
        if not found:
            bad(self.pid, "no role in byline " + line)

    def addby(self, role, name):
        self.bylines.append({"role": role, "name": name})

    def author_html(self):
        """the name for the theme's author place"""
        return self.author.lstrip("@") if self.author else None

    def bytop_html(self):
        if self.bytop:
            self.take_by(self.bytop)
            return self.inline(self.bytop)
        return ""

    def finish(self, page_html):
        if self.author and not self.author.startswith("@"):
            if not any(b["name"] == self.author for b in self.bylines):
                self.bylines.insert(0, {"role": "author", "name": self.author})
        for r, n in self.added_by:
            self.addby(r, n)
        if self.by is not None:
            self.bylines = [{"role": r, "name": n} for r, n in self.by]
        self.html = page_html
        self.text = squash(text_of(page_html))
        return self

    def truth(self):
        if self.kind != "article" and self.kind != "live_blog":
            return {"layout": self.L, "release": None, "kind": self.kind, "title": self.title, "subtitle": None, "dateline": None, "label": None,
                    "published": None, "section": None, "tags": [], "bylines": [], "body": [], "quotations": [], "removed": []}
        pub = None
        if self.dt:
            full = self.dt.strftime("%Y-%m-%dT%H:%M")
            pub = full[:10] if self.shown_precise is False else full
            if self.shown_precise is None and not self.meta_used:
                pub = None
        t = {"layout": self.L, "release": self.rel, "kind": self.kind, "title": self.title, "subtitle": self.sub,
             "dateline": self.dl[0] if self.dl else None, "label": self.label, "published": pub, "section": self.sec, "tags": self.tags,
             "bylines": self.bylines, "body": self.bodylines,
             "quotations": [{"text": q["text"], "speaker": q["speaker"]} for q in self.quotes], "removed": self.removed}
        if self.rel and self.pid[0] == "R":
            items, changed = self.statuses()
            t["variant"] = {"name": self.name, "honest": not changed, "items": items,
                            "added": [q["text"] for q in self.quotes if q["id"][0] == "x"]}
        return t

    def statuses(self):
        R = RELEASES[self.rel]
        body = squash(" \n ".join(self.bodylines))
        low = body.lower()
        items = {}
        given = {}
        for k, v in self.items.items():
            given[k] = v if isinstance(v, tuple) else (v, None)
        for q in R["quotes"]:
            mine = [a for a in self.quotes if a["id"] == q["id"]]
            st, why = given.pop(q["id"], (None, None))
            auto = None
            if not mine:
                auto = "missing"
                if q["text"].lower() in low and not why:
                    bad(self.pid, "%s missing but stands" % q["id"])
                if st is None:
                    # an indirect version nearby asks for a decision
                    w = [x for x in set(words(q["text"])) if len(x) > 4]
                    for l in self.bodylines:
                        if w and sum(x in words(l) for x in w) > 0.55 * len(w):
                            bad(self.pid, "%s auto-missing, but its words stand: %s" % (q["id"], l[:90]))
            else:
                w = sum((words(a["text"]) for a in mine), [])
                o = words(q["text"])
                same_sp = all(a["speaker"] is None or words(a["speaker"]) == words(q["speaker"]) or set(words(a["speaker"])) <= set(words(q["speaker"]))
                              or set(words(q["speaker"])) <= set(words(a["speaker"])) for a in mine)
                if w == o:
                    auto = "verbatim"
                elif subseq_parts(w, o):
                    auto = "partial"
                if not same_sp:
                    auto = None
                if auto is None and st is None:
                    bad(self.pid, "%s needs a status (same speaker: %s): %s" % (q["id"], same_sp, " ".join(w)))
                if auto == "verbatim" and st not in (None, "verbatim") and not why:
                    bad(self.pid, "%s is verbatim" % q["id"])
            items[q["id"]] = st or auto
        for f in R["facts"]:
            st, why = given.pop(f["id"], (None, None))
            why = why or self.why.get(f["id"])
            stands = squash(f["text"]).lower() in low and re.search(r"(?<!\w)" + re.escape(squash(f["text"]).lower()) + r"(?!\w)", low) is not None
            auto = "kept" if stands else "missing"
            dk = date_key(f["text"]) if f["kind"] == "date" else None
            if dk and not stands:
                h = date_in(dk, body)
                if h:
                    auto, stands, why = "kept", True, why if st else "short date"
            if st is None:
                if auto == "missing":
                    hint = near(f, self.bodylines)
                    if hint:
                        bad(self.pid, "%s (%s %r) auto-missing, decide: %s" % (f["id"], f["kind"], f["text"], hint))
                items[f["id"]] = auto
            else:
                items[f["id"]] = st
                if st == "missing" and stands and not why:
                    bad(self.pid, "%s said missing but stands" % f["id"])
                if st == "kept" and not stands and not why:
                    bad(self.pid, "%s said kept but does not stand" % f["id"])
                if st == "changed" and stands and not why:
                    bad(self.pid, "%s said changed but stands" % f["id"])
        for k in given:
            bad(self.pid, "unknown item " + k)
        changed = [k for k, v in items.items() if any(s in ("altered", "moved", "changed") for s in ([v] if isinstance(v, str) else v))]
        return items, changed

    def prove(self, t):
        T = self.text
        low = T.lower()
        joined = squash(" \n ".join(self.bodylines))
        if squash(self.title) not in T:
            bad(self.pid, "title not in page")
        if t["kind"] not in ("article", "live_blog"):
            return
        pos = 0
        for l in t["body"]:
            s = squash(l)
            if " ;; " in s:
                bad(self.pid, "row")
            k = T.find(s, pos)
            if k < 0 and any(x == "row" for x, _ in self.blocks):
                k = re.sub(r"\s+", " ", T).find(s, 0)
            if k < 0:
                bad(self.pid, "body line not in page (in order): " + s[:80])
            else:
                pos = k + len(s)
        if t["dateline"] and t["dateline"] not in T:
            bad(self.pid, "dateline not in page")
        if t["label"] and t["label"].lower() not in low:
            bad(self.pid, "label not in page")
        if t["subtitle"] and squash(t["subtitle"]) not in T:
            bad(self.pid, "subtitle not in page")
        for b in t["bylines"]:
            if b["name"] not in T:
                bad(self.pid, "byline not in page: " + b["name"])
        src = html.unescape(self.html)
        if t["section"] and t["section"] not in src:
            bad(self.pid, "section not in page")
        for g in t["tags"]:
            if g not in src:
                bad(self.pid, "tag not in page " + g)
        if self.dt and self.shown_precise is not None and self.shown_text not in T:
            bad(self.pid, "date not in page: " + self.shown_text)
        if t["published"] is None:
            bad(self.pid, "no published")
        names = [n for n, _ in RELEASES[self.rel]["spokes"]] if self.rel else []
        hay = joined + " " + self.title + " " + (self.sub or "")
        for q in self.quotes:
            for part in q["parts"]:
                if squash(part) not in joined:
                    bad(self.pid, "quotation not in body: " + part[:60])
            if q["speaker"]:
                if q["speaker"] not in hay:
                    bad(self.pid, "speaker not in article: " + q["speaker"])
                for n in names + [x["speaker"] for x in self.quotes if x["speaker"]]:
                    if n != q["speaker"] and q["speaker"] in n and n in hay and not n.startswith(("dr. ", "Prof. ", "Dr. ")):
                        bad(self.pid, "fuller name of %s stands: %s" % (q["speaker"], n))
        for r in self.removed:
            if r["text"] not in T:
                bad(self.pid, "removed piece not in page: " + r["text"])
            if r["text"] in joined:
                bad(self.pid, "removed piece in body: " + r["text"])
        # marks in the body that are neither quotation nor named as a term
        ql, qr = self.qmarks
        for l in t["body"]:
            for m in re.finditer(re.escape(ql) + "(.+?)" + re.escape(qr), l):
                s = m.group(1).rstrip(",")
                if not any(s == p for q in self.quotes for p in q["parts"]) and len(words(s)) > 4:
                    bad(self.pid, "marked text is no quotation: " + s[:60])
        if self.rel and t.get("variant"):
            R = RELEASES[self.rel]
            ok = any(f["kind"] in ("weekday", "date") and t["variant"]["items"][f["id"]] == "changed" for f in R["facts"])
            check_days(self.pid, joined, not ok, self.dt.year)
        elif self.dt:
            check_days(self.pid, joined, True, self.dt.year)

def slug(t):
    return re.sub(r"[^a-z0-9]+", "-", t.lower()).strip("-")[:60]

def strip_md(t):
    t = re.sub(r"\*\*(.+?)\*\*", r"\1", t)
    t = re.sub(r"(?<!:)//(.+?)//", r"\1", t)
    return re.sub(r"\{\{(.+?)\|(.+?)\}\}", r"\1", t)

def subseq_parts(w, o):
    """w is made of runs of o (in order), at most three runs of two words and more"""
    i = j = runs = 0
    while i < len(w):
        best = 0
        for s in range(j, len(o)):
            n = 0
            while i + n < len(w) and s + n < len(o) and w[i + n] == o[s + n]:
                n += 1
            if n > best:
                best, at = n, s
        if best < min(2, len(w) - i):
            return False
        runs += 1
        i, j = i + best, at + best
    return runs <= 3

def date_key(s):
    m = re.search(r"(\d{1,2})(?:/(\d{1,2})| (%s))(?:[/ ](\d{4}))?" % "|".join(BULAN), s)
    if not m:
        return None
    return int(m.group(1)), int(m.group(2)) if m.group(2) else BULAN.index(m.group(3)) + 1, m.group(4)

def date_in(k, body):
    for m in re.finditer(r"\b(\d{1,2})(?:/(\d{1,2})| (%s))(?:[/ ](\d{4}))?" % "|".join(BULAN), body):
        d = int(m.group(1)), int(m.group(2)) if m.group(2) else BULAN.index(m.group(3)) + 1, m.group(4)
        if d[:2] == k[:2] and (not d[2] or not k[2] or d[2] == k[2]):
            return m.group(0)
    return None

STOP = set("yang dari pada untuk dengan dalam kota kabupaten provinsi tahun juta miliar ribu persen kepala dinas daerah desa kecamatan kelurahan hari pukul".split())

def near(f, lines):
    nums = re.findall(r"\d[\d.,]*\d|\d", f["text"])
    if nums:
        for l in lines:
            for n in nums:
                if re.search(r"(?<![\d.,])" + re.escape(n) + r"(?![\d]|[.,]\d)", l):
                    return "%s in %s" % (n, l[:80])
        if f["kind"] in ("number", "money", "percentage"):
            for l in lines:
                w = [x for x in words(f["text"]) if len(x) > 4 and x not in STOP and not x.isdigit()]
                if w and all(x in words(l) for x in w) and re.search(r"\d", l):
                    return "words in " + l[:90]
        return None
    w = [x for x in words(f["text"]) if len(x) > 3 and x not in STOP] or words(f["text"])
    for l in lines:
        if sum(x in words(l) for x in w) * 2 >= len(w):
            return "words in " + l[:90]
    return None

class Txt(HTMLParser):
    BLOCK = set("p div h1 h2 h3 h4 h5 h6 li ul ol br tr td th table section article header footer figure figcaption blockquote nav aside main time hr dl dt dd amp-img ion-item ion-label address form button center".split())
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.o, self.skip = [], 0
    def handle_starttag(self, tag, a):
        if tag in ("script", "style", "head", "noscript", "template"):
            self.skip += 1
        if tag in self.BLOCK:
            self.o.append("\n")
    def handle_endtag(self, tag):
        if tag in ("script", "style", "head", "noscript", "template"):
            self.skip -= 1
        if tag in self.BLOCK:
            self.o.append("\n")
    def handle_data(self, d):
        if not self.skip:
            self.o.append(d)

def text_of(h):
    p = Txt()
    p.feed(h)
    p.close()
    return "".join(p.o)
