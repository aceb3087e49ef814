# Reads make/src/R*.txt, holds the page model and the proofs.
import re, html, json, difflib, datetime
from html.parser import HTMLParser

KINDS = "person position organisation place number money percentage rank date year weekday time".split()
FACT = re.compile(r"\[(%s):([^\]]+)\]" % "|".join(KINDS))
QUO = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")
HARI = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
BLN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
BLNS = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split()
ENG = "January February March April May June July August September October November December".split()
ROLE = {"penulis": "author", "oleh": "author", "ditulis oleh": "author", "teks": "author", "reporter": "reporter", "pewarta": "reporter",
        "wartawan": "reporter", "jurnalis": "reporter", "laporan": "reporter", "koresponden": "correspondent",
        "kontributor": "contributor", "editor": "editor", "penyunting": "editor", "redaktur": "editor",
        "fotografer": "photographer", "foto": "photographer", "sumber": "source"}

class Bad(Exception): pass

def strip_marks(t): return t.strip().strip("“”\"").strip()
def qtext(t): return strip_marks(t).rstrip(",").strip()
def plain(t):
    t = FACT.sub(lambda m: m.group(2), t)
    t = QUO.sub(lambda m: m.group(2), t)
    return re.sub(r"\*([^*]+)\*", r"\1", re.sub(r"\[\[(.*?)\]\]", r"\1", t))
def words(t): return re.findall(r"[^\W_]+(?:[-.,'’/][^\W_]+)*%?", t.lower())
def norm(t): return re.sub(r"\s+", " ", t.replace("\xa0", " ")).strip()
def stq(t): return t.replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'")
def cmpn(t): return norm(stq(t)).lower()
def stands(needle, hay):
    n, h = cmpn(needle), cmpn(hay)
    return re.search(r"(?<![\w])(?<!\d[.,])" + re.escape(n) + r"(?!\w)(?![.,]\d)", h) is not None

def typed(par):
    for pre, t in (("## ", "h"), ("- ", "li"), ("> ", "bq"), ("| ", "row")):
        if par.startswith(pre): return t, par[len(pre):].strip()
    return "p", par

def pars(text):
    out = []
    for chunk in re.split(r"\n\s*\n", text.strip()):
        lines = [l.strip() for l in chunk.split("\n") if l.strip()]
        cur = []
        for l in lines:
            if l[:2] in ("- ", "##", "> ", "| ") or l[0] in "!@":
                if cur: out.append(" ".join(cur)); cur = []
                out.append(l)
            else: cur.append(l)
        if cur: out.append(" ".join(cur))
    return out

def header(text):
    d, sp = {}, []
    for l in text.strip().split("\n"):
        if not l.strip(): continue
        k, v = l.split(":", 1); k, v = k.strip(), v.strip()
        if k == "sp": sp.append([x.strip() for x in v.split("|")])
        elif k in d and k in ("set", "by"): d[k] += ";; " + v if k == "set" else "; " + v
        else: d[k] = v
    d["sp"] = sp
    return d

class Release:
    def __init__(self, rid, text):
        self.id = rid
        parts = re.split(r"^=== ", text, flags=re.M)
        hd, body = parts[0].split("\n---\n", 1)
        self.h = header(hd)
        self.raw = pars(body)                      # with marks
        self.dl = self.h["dl"] + " " if self.h.get("dl") else ""
        paras = [plain(p) for p in self.raw]
        paras[0] = self.dl + paras[0] if self.dl else paras[0]
        fm = ["---", 'title: "%s"' % self.h["title"], "date: " + self.h["date"], 'office: "%s"' % self.h["office"], "spokespersons:"]
        for n, pos in self.h["sp"]: fm += ['  - name: "%s"' % n, '    position: "%s"' % pos]
        fm += ["---", "", "# " + self.h["title"], ""]
        b = ""
        for i, p in enumerate(paras):
            nxt = paras[i + 1] if i + 1 < len(paras) else ""
            b += p + ("\n" if p[:2] in ("- ", "| ") and nxt[:2] == p[:2] else "\n\n")
        self.md = "\n".join(fm) + "\n" + b.strip() + "\n"
        if self.h.get("close"): self.md += "\n" + self.h["close"] + "\n"
        self.quotes, self.facts = [], []
        for i, p in enumerate(self.raw):
            nof = FACT.sub(lambda m: m.group(2), p)
            for m in QUO.finditer(nof):
                self.quotes.append({"id": "q%d" % (len(self.quotes) + 1), "text": qtext(m.group(2)), "speaker": m.group(1)})
            # facts with their place in the plain paragraph
            for m in FACT.finditer(p):
                pre = plain_keep(p[:m.start()])
                full = plain_keep(p)
                txt = m.group(2)
                assert full[len(pre):len(pre) + len(txt)] == txt, (rid, txt)
                f = {"id": "f%d" % (len(self.facts) + 1), "kind": m.group(1), "text": txt}
                if self.md.count(txt) != 1:
                    a, z = len(pre), len(pre) + len(txt)
                    ok = False
                    while not ok:
                        a2 = full.rfind(" ", 0, max(a - 1, 0)); a = 0 if a2 < 0 else a2 + 1
                        piece = full[a:z]
                        if self.md.count(piece) == 1: ok = True; break
                        z2 = full.find(" ", z + 1); z = len(full) if z2 < 0 else z2
                        piece = full[a:z]
                        if self.md.count(piece) == 1: ok = True; break
                        if a == 0 and z == len(full): raise Bad("%s not unique: %s" % (rid, txt))
                    f["in"] = piece
                self.facts.append(f)
        for q in self.quotes:
            if self.md.count(q["text"]) != 1: raise Bad("%s quote not once: %s" % (rid, q["text"]))
            if self.md.count(q["speaker"]) < 2: raise Bad("%s speaker not in the text: %s" % (rid, q["speaker"]))
        for f in self.facts:
            if self.md.count(f.get("in", f["text"])) != 1 or f["text"] not in f.get("in", f["text"]): raise Bad(rid + f["text"])
        self.vars = []
        for v in parts[1:]:
            first, rest = v.split("\n", 1)
            letter, name, lay = first.split()[:3]
            flags = first.split()[3:]
            vh, vb = rest.split("\n---\n", 1)
            self.vars.append((letter, name, lay, flags, header(vh), vb))

def plain_keep(t):
    # as plain(), for a cut piece too (an open "{Name|" at the end of the cut)
    t = FACT.sub(lambda m: m.group(2), t)
    t = QUO.sub(lambda m: m.group(2), t)
    t = re.sub(r"\{[^|{}]*\|", "", t)
    return re.sub(r"\*([^*]+)\*", r"\1", re.sub(r"\[\[(.*?)\]\]", r"\1", t))

class Page: pass

def expand(rel, vb):
    out = []
    for par in pars(vb):
        if par.startswith("@"):
            m = re.match(r"@(all|\d+(?:-\d+)?)\s*(.*)$", par, re.S)
            if not m: raise Bad(par)
            ref, subs = m.group(1), re.findall(r"~([^~]*)~([^~]*)~", m.group(2))
            n = len(rel.raw)
            rng = range(n) if ref == "all" else (range(int(ref.split("-")[0]) - 1, int(ref.split("-")[-1])))
            block = [FACT.sub(lambda m: m.group(2), rel.raw[i]) for i in rng]
            for a, b in subs:
                if not any(a in x for x in block): raise Bad("%s: nothing to replace: %s" % (rel.id, a))
                block = [x.replace(a, b) for x in block]
            out += [y.strip() for x in block for y in x.split("¶") if y.strip()]
        else: out.append(par)
    return out

def make_page(pid, rel, letter, name, lay, flags, h, lines):
    p = Page()
    p.id, p.rel, p.name, p.lay, p.flags, p.h = pid, rel, name, lay, flags, h
    p.title, p.sub = h["title"], h.get("sub")
    p.dateline = h.get("dateline")
    p.pub = h.get("pub")
    p.tz = h.get("tz") or (rel.h["tz"] if rel else "WIB")
    p.section = h.get("sec")
    p.tags = [x.strip() for x in h.get("tags", "").split(",") if x.strip()]
    p.label, p.labelpos = None, None
    if h.get("label"): p.label, p.labelpos = h["label"].split("@")
    p.img = h.get("img")
    p.bypos = h.get("bypos")
    p.kind = h.get("kind", "article")
    p.by = []           # (word, [names], counts)
    for e in [x.strip() for x in h.get("by", "").split(";") if x.strip()]:
        w, n = e.split(":", 1)
        p.by.append((w.strip(), [x.strip() for x in n.split("+")]))
    p.blocks, p.removed, p.quotes, p.body = [], [], [], []
    p.sign = h.get("sign")
    for l in lines:
        if l.startswith("!"):
            m = re.match(r"!(\w+)\s*(.*)$", l, re.S)
            p.blocks.append(("!" + m.group(1), m.group(2).strip()))
            continue
        t, x = typed(l)
        for m in QUO.finditer(x):
            if m.group(1) == "+": p.quotes[-1]["text"] += ("," if 0 else "") + " " + qtext(m.group(2)); p.quotes[-1]["parts"].append(strip_marks(m.group(2)))
            else:
                p.quotes.append({"text": strip_marks(m.group(2)), "speaker": None if m.group(1) == "?" else m.group(1), "parts": [strip_marks(m.group(2))]})
        p.blocks.append((t, x))
    for q in p.quotes: q["text"] = q["text"].rstrip(",").strip()
    return p

# ---------- text of a page
BLOCK = set("p div h1 h2 h3 h4 h5 li ul ol table tr blockquote figure figcaption section article aside header footer nav br hr time dl dd dt main td th title form button script style".split())
class Txt(HTMLParser):
    def __init__(s):
        super().__init__(convert_charrefs=True); s.o = []; s.skip = 0
    def handle_starttag(s, t, a):
        if t in ("script", "style"): s.skip += 1
        if t in BLOCK: s.o.append("\n" if t not in ("td", "th", "time") else " ")
    def handle_endtag(s, t):
        if t in ("script", "style"): s.skip -= 1
        if t in BLOCK: s.o.append("\n" if t not in ("td", "th", "time") else " ")
    def handle_data(s, d):
        if not s.skip: s.o.append(d)
def text_of(h):
    t = Txt(); t.feed(h); return norm("".join(t.o))

def fdate(pub, form, tz):
    dt = datetime.datetime.fromisoformat(pub)
    d, mo, y = dt.day, dt.month, dt.year
    hm = "%02d:%02d" % (dt.hour, dt.minute)
    wd = HARI[dt.weekday()]
    has = "T" in pub
    base = {"full": f"{wd}, {d} {BLN[mo-1]} {y}", "dmy": f"{d} {BLN[mo-1]} {y}", "slash": f"{d:02d}/{mo:02d}/{y}", "abbr": f"{d} {BLNS[mo-1]} {y}",
            "fabbr": f"{wd}, {d:02d} {BLNS[mo-1]} {y}", "en": f"{ENG[mo-1]} {d}, {y}", "iso": f"{y}-{mo:02d}-{d:02d}", "dash": f"{d:02d}-{mo:02d}-{y}"}[form]
    if not has: return base
    t = {"full": f" {hm} {tz}", "dmy": f" {hm}", "slash": f", {hm} {tz}", "abbr": f" {hm}", "fabbr": f" {hm} {tz}", "en": f" {hm.replace(':', ':')}", "iso": f" {hm}", "dash": f" | {hm} {tz}"}[form]
    return base + t
