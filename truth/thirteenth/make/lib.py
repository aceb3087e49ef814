"""Small language for releases and pages, and the proofs. Standard library only."""
import re, html, json, difflib, datetime
from html.parser import HTMLParser
MON = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
ENM = "January February March April May June July August September October November December".split()
WD = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
OFF = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"}
RELEASES, PAGES = {}, []
QRE = re.compile(r"\{([^|{}]+)\|([^{}]*)\}")
FRE = re.compile(r"\[(f\d+) (\w+)\|([^\]]*)\]")
class Stop(Exception): pass
def words(s): return re.findall(r"\w+", s.lower())
def ws(s): return re.sub(r"\s+", " ", s.replace("\u00a0", " ")).strip()
def contains(text, piece):
    return re.search(r"(?<![\w])(?<!\d[.,])" + re.escape(ws(piece)) + r"(?!\w)(?![.,]\d)", ws(text), re.I) is not None

class Release: pass
def release(id, title, date, office, sp, dl, paras, foot=None):
    """sp: key -> (name, position). paras: list of str with [f1 kind|text] and {q1 K|text}."""
    r = Release(); r.id, r.title, r.office, r.sp, r.date = id, title, office, sp, date
    r.facts, r.quotes, r.paras = [], [], []
    md = []
    for i, p in enumerate(paras):
        def f(m): r.facts.append([m[1], m[2], m[3], None]); return "\x01%s\x02%s\x03" % (m[1], m[3])
        t = FRE.sub(f, p)
        def q(m):
            qid, k = m[1].split()
            txt = re.sub(r"\x01f\d+\x02|\x03", "", m[2])
            r.quotes.append((qid, txt, sp[k][0])); return "{%s|%s}" % (k, m[2])
        t = QRE.sub(q, t)
        r.paras.append(re.sub(r"\x01f\d+\x02|\x03", "", t))
        t = QRE.sub(lambda m: "“%s”" % m[2], t)
        md.append((dl + " – " if i == 0 and dl else "") + t)
    fm = "---\ntitle: \"%s\"\ndate: %s\noffice: \"%s\"\nspokespersons:\n" % (title, date, office)
    for n, pos in sp.values(): fm += "  - name: \"%s\"\n    position: \"%s\"\n" % (n, pos)
    raw = fm + "---\n\n# " + title + "\n\n" + "\n\n".join(md) + "\n" + ("\n" + foot + "\n" if foot else "")
    r.md = re.sub(r"\x01f\d+\x02|\x03", "", raw)
    for fct in r.facts:  # context until unique
        m = re.search("\x01%s\x02(.*?)\x03" % fct[0], raw)
        a = len(re.sub(r"\x01f\d+\x02|\x03", "", raw[:m.start()])); b = a + len(fct[2])
        if r.md[a:b] != fct[2]: raise Stop(id + " position of " + fct[0])
        if r.md.count(fct[2]) > 1:
            lo, hi = a, b
            while r.md.count(r.md[lo:hi]) > 1:
                if r.md[hi] != "\n":
                    hi += 1
                    while r.md[hi] not in " \n": hi += 1
                if r.md.count(r.md[lo:hi]) > 1 and r.md[lo-1] != "\n":
                    lo -= 1
                    while r.md[lo-1] not in " \n": lo -= 1
                elif r.md[hi] == "\n" and r.md[lo-1] == "\n" and r.md.count(r.md[lo:hi]) > 1: raise Stop(id + " no context " + fct[0])
            fct[3] = r.md[lo:hi]
        if r.md.count(fct[3] or fct[2]) != 1: raise Stop(id + " in " + fct[0])
    ids = [f[0] for f in r.facts] + [q[0] for q in r.quotes]
    if len(set(ids)) != len(ids): raise Stop(id + " double ids")
    for qid, t, s in r.quotes:
        if r.md.count(t) != 1: raise Stop(id + " quotation " + qid)
    r.json = {"quotations": [{"id": q, "text": t, "speaker": s} for q, t, s in r.quotes],
              "facts": [dict([("id", a), ("kind", k), ("text", t)] + ([("in", c)] if c else [])) for a, k, t, c in r.facts]}
    RELEASES[id] = r

class Page:
    """One page. body: list of str | int (release paragraph) | (int, old, new, ...) | ("h",t) ("li",[..]) ("table",[[..]])
    ("baca",t) ("ad",t) ("fig",caption) ("wa",t) ("rel",[..]) ("halaman",t) ("bq",t) ("img",alt) ("x",reason,t)"""
    def __init__(s, id, lay, title, pub, body, **k):
        s.id, s.lay, s.title, s.pub, s.body = id, lay, title, pub, body
        s.tz = "WIB"; s.dl = None; s.dlsep = " - "; s.dlshow = None; s.sub = None; s.label = None; s.section = None; s.tags = []
        s.by = []; s.ta = "Redaksi"; s.top = None; s.end = None; s.site = "Kabar Kita"; s.dom = None; s.sp = {}; s.st = ""; s.name = None; s.err = None
        s.kind = "article"; s.labelpos = None; s.fig = None; s.rel = []; s.rm = []; s.noauto = False
        for a, v in k.items():
            if not hasattr(s, a): raise Stop(id + " field " + a)
            setattr(s, a, v)
        s.rid = id[:3] if id[0] == "R" else None
        s.dom = s.dom or re.sub(r"[^a-z]", "", s.site.lower()) + ".com"
        PAGES.append(s)
page = Page

class Text(HTMLParser):
    INL = {"a", "b", "i", "em", "strong", "span", "font", "u", "time", "small", "bdi"}
    def __init__(s): super().__init__(convert_charrefs=True); s.o = []; s.skip = 0
    def handle_starttag(s, t, a):
        if t in ("script", "style", "head", "noscript"): s.skip += 1
        if t not in s.INL: s.o.append(" ")
    def handle_endtag(s, t):
        if t in ("script", "style", "head", "noscript"): s.skip -= 1
        if t not in s.INL: s.o.append(" ")
    def handle_data(s, d):
        if not s.skip: s.o.append(d)
def text_of(h):
    p = Text(); p.feed(h); p.close(); return ws("".join(p.o))

def resolve(p):
    """release paragraphs into text"""
    out = []
    r = RELEASES.get(p.rid)
    for e in p.body:
        if isinstance(e, int): out.append(r.paras[e])
        elif isinstance(e, tuple) and isinstance(e[0], int):
            t = r.paras[e[0]]
            for a, b in zip(e[1::2], e[2::2]):
                if t.count(a) != 1: raise Stop("%s: %r stands %d times in paragraph %d" % (p.id, a, t.count(a), e[0]))
                t = t.replace(a, b)
            out.append(t)
        else: out.append(e)
    return out
def plain(t, lay):
    """truth's text of a line"""
    t = QRE.sub(lambda m: "“%s”" % m[2], t)
    t = re.sub(r"\*\*|\[\[|\]\]", "", t)
    return t.replace("“", lay.q[0]).replace("”", lay.q[1]).replace("’", lay.apo)
def quotes_of(p, lines, lay):
    r = RELEASES.get(p.rid); sp = {k: v[0] for k, v in r.sp.items()} if r else {}
    sp.update(p.sp); out = []
    for l in lines:
        for m in QRE.finditer(l):
            t = m[2].replace("“", lay.q[0]).replace("”", lay.q[1]).replace("’", lay.apo)
            if m[1] == "+": out[-1][0] += " " + t
            elif m[1] == "?": out.append([t, None])
            else:
                if m[1] not in sp: raise Stop(p.id + " speaker key " + m[1])
                out.append([t, sp[m[1]]])
    return out
ST = {"k": "kept", "c": "changed", "m": "missing", "v": "verbatim", "a": "altered", "mo": "moved", "p": "partial"}
def items_of(p, body, quotes, report):
    r = RELEASES[p.rid]; text = " \n ".join(body); ov = {}
    for e in filter(None, (x.strip() for x in p.st.split(";"))):
        m = re.match(r"(\w+)=([\w|]+)(?: (.*))?$", e, re.S)
        if not m: raise Stop(p.id + " status " + e)
        ov[m[1]] = ([ST[x] for x in m[2].split("|")], m[3])
    items, used = {}, set()
    for qid, t, s in r.quotes:
        w = words(t); best, bi = 0, None; auto = "missing"
        for i, (qt, qs) in enumerate(quotes):
            pw = words(qt)
            if pw == w:
                best, bi = 1, i; auto = "verbatim" if qs == s else None; break
            k = len(pw) > 2 and any(w[j:j+len(pw)] == pw for j in range(len(w)))
            ra = 0.99 if k else difflib.SequenceMatcher(None, w, pw, autojunk=False).ratio()
            if ra > best: best, bi = ra, i; auto = "partial" if k and qs == s else (None if ra > 0.4 else "missing")
        if best > 0.4: used.add(bi)
        if qid in ov:
            sts, why = ov.pop(qid)
            if auto and sts == [auto]: raise Stop(p.id + " needless override " + qid)
            stands = contains(" ".join(words(text)), " ".join(w))
            if (("missing" in sts and stands) or ("verbatim" in sts and auto != "verbatim")) and not why: raise Stop("%s %s wants a reason" % (p.id, qid))
            if auto in ("verbatim",) and not why: raise Stop("%s %s is verbatim, wants a reason" % (p.id, qid))
            items[qid] = sts[0] if len(sts) == 1 else sts
        else:
            if auto is None: raise Stop("%s %s must be decided: %r / %r" % (p.id, qid, t, quotes[bi]))
            items[qid] = auto
    for fid, kind, t, c in r.facts:
        stands = contains(text, t)
        if fid in ov:
            sts, why = ov.pop(fid)
            if sts == ["kept" if stands else "missing"]: raise Stop("%s needless override %s" % (p.id, fid))
            if not why and ((stands and "kept" not in sts) or (not stands and "kept" in sts)): raise Stop("%s %s wants a reason" % (p.id, fid))
            items[fid] = sts[0] if len(sts) == 1 else sts
        else:
            items[fid] = "kept" if stands else "missing"
            if not stands: report.append("%s %s" % (fid, t))
    if ov: raise Stop("%s unknown ids %s" % (p.id, list(ov)))
    flat = [x for v in items.values() for x in (v if isinstance(v, list) else [v])]
    honest = not any(x in ("altered", "moved", "changed") for x in flat)
    if honest == bool(p.err): raise Stop("%s honest=%s but err=%s" % (p.id, honest, p.err))
    order = [q[0] for q in r.quotes] + [f[0] for f in r.facts]
    return {"name": p.name, "honest": honest, "items": {i: items[i] for i in order},
            "added": [q for i, (q, _) in enumerate(quotes) if i not in used]}
