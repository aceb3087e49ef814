#!/usr/bin/env python3
"""Writes releases/ and pages/ from make/src and proves the truth. gen.py [--check] [--show R03[-a]]"""
import sys; sys.dont_write_bytecode = True
import os, json, glob, re, difflib, zlib
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from lib import *
import layouts
from layouts import BUILDS
HERE = os.path.dirname(os.path.abspath(__file__)); ROOT = os.path.dirname(HERE)
OUT, ERR, WARN, LOG = {}, [], [], []
def dump(o): return json.dumps(o, ensure_ascii=False, indent=1) + "\n"
def qw(t): return words(stq(t))
def seqin(a, b):
    n = len(a)
    return any(b[i:i + n] == a for i in range(len(b) - n + 1))
def similar_name(a, b):
    if not a or not b: return False
    return a in b or b in a or difflib.SequenceMatcher(None, a.lower(), b.lower()).ratio() > 0.8

def date_stands(d, t):
    # the same day in another writing: 26/11/2025, (26/11), 26 November 2025, 26 November
    m = re.match(r"(\d+)/(\d+)/(\d+)$", d)
    if m: dd, mm, yy = int(m[1]), int(m[2]), m[3]
    else:
        m = re.match(r"(\d+) (\w+)(?: (\d{4}))?$", d)
        if not m or m[2] not in BLN: return False
        dd, mm, yy = int(m[1]), BLN.index(m[2]) + 1, m[3]
    for x in re.finditer(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\d/])", t):
        if (int(x[1]), int(x[2])) == (dd, mm) and (not x[3] or not yy or x[3] == yy): return True
    for x in re.finditer(r"(?<!\d)(\d{1,2}) (%s)(?: (\d{4}))?" % "|".join(BLN), t):
        if (int(x[1]), BLN.index(x[2]) + 1) == (dd, mm) and (not x[3] or not yy or x[3] == yy): return True
    return False
def year_alone(y, t):
    return any(not re.search(r"(/|%s) ?$" % "|".join(BLN), t[:m.start()]) for m in re.finditer(r"(?<!\d)%s(?!\d)" % y, t))

def speaker_key(t):  # quote texts kept in the page's own marks
    return t

def do_page(p, used):
    cls, outs = BUILDS[p.lay]
    o = outs[zlib.crc32(p.id.encode()) % len(outs)]
    if p.h.get("outlet"):
        o = [x for x in outs if x[0].startswith(p.h["outlet"])][0]
    b = cls(p, *o)
    b.content(); p.body, p.removed = [], []        # (head needs the body; run twice)
    p.body0 = None
    h1 = b.html(); p.body, p.removed = [], []
    # second run with a filled body for the description
    tmp = cls(p, *o); tmp.content(); body = list(p.body); p.body, p.removed = body, []
    class Once(list): pass
    real_append = p.body
    p.body = []
    b2 = cls(p, *o); html_ = b2.html()
    if b2.endname() and b2.endname() not in html_: ERR.append(p.id + " end name not printed")
    used.add(p.lay)
    txt = text_of(html_)
    E = lambda m: ERR.append("%s: %s" % (p.id, m))
    # bylines
    by, seen = [], set()
    for w, names in p.by:
        if w == "@!": continue
        roles = ["author"] if w == "@" else ["unknown"] if w == "()" else [ROLE[re.sub(r" (?:wartawan )?(kabar|warta|sorot).*$", "", x.strip().lower()) if x.strip().lower() not in ROLE else x.strip().lower()] for x in w.split("/")]
        for r in roles:
            for n in names:
                if (r, n) not in seen: seen.add((r, n)); by.append({"role": r, "name": n, "_p": w == "@"})
    by = [x for x in by if not (x["_p"] and any(y["name"] == x["name"] and not y["_p"] for y in by))]
    by = [{"role": x["role"], "name": x["name"]} for x in by]
    sec = p.section if p.section and p.section in html_ else None
    tags = [t for t in p.tags if t in txt]
    if p.tags and not tags: pass
    qs = []
    for q in p.quotes:
        t = stq(q["text"]) if b.Q == "straight" else q["text"]
        qs.append({"text": t, "speaker": q["speaker"]})
    rec = {"layout": p.lay, "release": p.rel.id if p.rel and "norelease" not in p.flags else None, "kind": p.kind, "title": p.title, "subtitle": p.sub if p.sub and norm(p.sub) in txt else None,
           "dateline": p.dateline, "label": p.label, "published": p.pub, "section": sec, "tags": tags, "bylines": by, "body": p.body, "quotations": qs, "removed": p.removed}
    bodytxt = "\n".join(p.body)
    nb = cmpn(bodytxt)
    # ---- proofs
    for k in ("title", "subtitle", "dateline", "label"):
        if rec[k] and norm(rec[k]) not in txt: E("%s not on the page: %s" % (k, rec[k]))
    for x in by:
        if x["name"] not in txt: E("byline not on the page: %s" % x["name"])
        if cmpn(x["name"]) in nb: WARN.append("%s: byline name stands in the body: %s" % (p.id, x["name"]))
    pos = 0
    for l in p.body:
        i = txt.find(norm(l), pos)
        if i < 0 and "," in l or i < 0: E("body line not on the page in order: %s" % l[:70])
        else: pos = i + len(norm(l))
    for x in p.removed:
        if x["text"] not in txt: E("removed piece not on the page: %s" % x["text"])
        if cmpn(x["text"]) in nb: E("removed piece stands in the body: %s" % x["text"])
    for q in p.quotes:
        for part in q["parts"]:
            if cmpn(part) not in nb: E("quotation not in the body: %s" % part)
        s = q["speaker"]
        if s:
            if not stands(s, bodytxt): E("speaker not in the body: %s" % s)
            if s not in stq(bodytxt) and s not in bodytxt: E("speaker's spelling not in the body: %s" % s)
    sp = sorted({q["speaker"] for q in p.quotes if q["speaker"]})
    for s in sp:
        for m in re.finditer(r"(?<!\w)" + re.escape(s) + r" ([A-Z][a-z]+)", bodytxt):
            WARN.append("%s: after the speaker %s stands %s" % (p.id, s, m.group(1)))
        for t in sp:
            if s != t and similar_name(s, t): WARN.append("%s: two like speakers %s / %s" % (p.id, s, t))
    nq = bodytxt.count("“") if b.Q != "straight" else bodytxt.count('"') // 2
    np_ = sum(len(q["parts"]) for q in p.quotes)
    if nq != np_: LOG.append("%s: %d quoted pieces in the body, %d annotated" % (p.id, nq, np_))
    for m in re.finditer(r"\b(%s),? \(?(\d{1,2})/(\d{1,2})(?:/(\d{4}))?\)?" % "|".join(HARI), bodytxt):
        y = int(m[4] or (p.pub or "2026")[:4])
        if HARI[datetime.date(y, int(m[3]), int(m[2])).weekday()] != m[1]: LOG.append("%s: weekday does not fit: %s" % (p.id, m[0]))
    if p.pub:
        d = datetime.date.fromisoformat(p.pub[:10])
        if str(d.year) not in txt: E("published not shown")
    # ---- variant
    if p.rel and "norelease" not in p.flags:
        r = p.rel; over, reason = {}, {}
        for chunk in [c for c in p.h.get("set", "").split(";; ") if c.strip()]:
            c, _, why = chunk.partition("#")
            for e in c.split(" ; "):
                if not e.strip(): continue
                k, v = e.strip().rsplit("=", 1)
                if not re.match(r"[fq]\d+$", k):
                    ks = [f["id"] for f in r.facts if f["text"] == k]
                    if len(ks) != 1: E("no or several facts called " + k); continue
                    k = ks[0]
                over[k] = v.split("|") if "|" in v else v
                if why.strip(): reason[k] = why.strip()
        items, match = {}, {}
        for q in r.quotes:
            a = qw(q["text"]); st = "missing"; best = (0, None)
            for i, v in enumerate(p.quotes):
                w = qw(v["text"])
                same = similar_name(v["speaker"], q["speaker"]) if v["speaker"] else True
                if a == w: st = "verbatim" if same else "moved"; match.setdefault(i, q["id"]); best = (1, i); break
                if seqin(w, a): st = "partial" if same else "moved"; match.setdefault(i, q["id"]); best = (1, i)
                elif seqin(a, w): best = (1, i); st = "verbatim" if same else "moved"; match.setdefault(i, q["id"])
                else:
                    ra = difflib.SequenceMatcher(None, a, w).ratio()
                    if ra > best[0]: best = (ra, i)
            if st == "missing" and best[0] >= 0.5:
                st = "?altered"; match.setdefault(best[1], q["id"])
            if q["id"] in over:
                ov = over[q["id"]]
                if ov == st or st in (ov if isinstance(ov, list) else [ov]): pass
                sts = ov if isinstance(ov, list) else [ov]
                if "verbatim" in sts and len(sts) == 1 and st != "verbatim" and q["id"] not in reason: E("%s verbatim but does not stand; reason?" % q["id"])
                if sts == ["missing"] and cmpn(q["text"]) in nb and q["id"] not in reason: E("%s missing but stands; reason?" % q["id"])
                if st == "?altered" and sts == ["missing"] and q["id"] not in reason:
                    for i in [i for i in match if match[i] == q["id"]]: del match[i]
                st = ov
            elif st == "?altered": E("%s looks altered (%.2f): say what it is: %s" % (q["id"], best[0], p.quotes[best[1]]["text"][:80])); st = "altered"
            items[q["id"]] = st
        tb = bodytxt
        for f in r.facts:
            here = stands(f["text"], tb)
            st = "kept" if here else "missing"
            if f["kind"] == "date":
                here = date_stands(f["text"], tb) or here; st = "kept" if here else "missing"
            if f["kind"] == "year" and here and not year_alone(f["text"], tb): st = ["kept", "missing"]
            if f["kind"] == "place" and not here and p.dateline and stands(f["text"], p.dateline): st = ["kept", "missing"]; LOG.append("%s: %s only in the dateline" % (p.id, f["id"]))
            if f["kind"] == "money" and not here and stands(f["text"].replace("Rp", "Rp "), tb): here, st = True, "kept"
            if f["kind"] == "percentage" and not here and stands(f["text"].replace(" persen", "%"), tb): here, st = True, "kept"
            if f["id"] in over:
                ov = over[f["id"]]; sts = ov if isinstance(ov, list) else [ov]
                if len(sts) == 1 and sts[0] == "kept" and not here and f["id"] not in reason: E("%s kept but does not stand: %s; reason?" % (f["id"], f["text"]))
                if len(sts) == 1 and sts[0] in ("missing", "changed") and here and f["id"] not in reason: E("%s %s but stands: %s; reason?" % (f["id"], sts[0], f["text"]))
                if sts == [st] and f["id"] not in reason: WARN.append("%s: %s=%s is needless" % (p.id, f["id"], st))
                st = ov
            elif not here and stands(f["text"], p.title): st = ["kept", "missing"]; LOG.append("%s: %s only in the title" % (p.id, f["id"]))
            items[f["id"]] = st
        for k in over:
            if k not in items: E("no such item " + k)
        flat = {x for v in items.values() for x in (v if isinstance(v, list) else [v])}
        honest = not ({"altered", "moved", "changed"} & {v for v in items.values() if not isinstance(v, list)})
        if honest and any(isinstance(v, list) and {"altered", "moved", "changed"} & set(v) for v in items.values()): WARN.append(p.id + ": honest by a list only")
        if honest != ("honest" in p.flags): E("honest flag is %s, items say %s" % ("honest" in p.flags, honest))
        added = [qs[i]["text"] for i in range(len(qs)) if i not in match]
        rec["variant"] = {"name": p.name, "honest": honest, "items": items, "added": added}
    return html_, rec

def context(r, p, rec):
    b = " / ".join(rec["body"]); tx = r.facts
    print("==", p.id, p.name, "honest" if rec["variant"]["honest"] else "")
    for f in tx:
        v = rec["variant"]["items"][f["id"]]
        if v == "kept" or isinstance(v, list):
            m = re.search(r"(?<!\w)(?<!\d[.,])" + re.escape(stq(f["text"])), stq(b), re.I)
            print("  ", f["id"], v if v != "kept" else "", f["text"], "<<", b[max(0, m.start() - 45):m.end() + 30] if m else "-- NOT LITERALLY")
def show(r, p, rec):
    print("=" * 20, p.id, p.name, p.lay, "HONEST" if rec.get("variant", {}).get("honest") else "")
    print("T:", rec["title"], "| DL:", rec["dateline"], "| L:", rec["label"], "| P:", rec["published"], "| S:", rec["section"], "| BY:", [(x["role"], x["name"]) for x in rec["bylines"]])
    for l in rec["body"]: print("   ", l)
    for q in rec["quotations"]: print("  Q", q["speaker"], ":", q["text"][:90])
    if "variant" in rec:
        its = rec["variant"]["items"]; tx = {f["id"]: f["text"] for f in r.facts}
        for k, v in its.items():
            print("  ", k, v, "|", tx.get(k, "")) if k[0] == "f" else print("  ", k, v)
        print("   added:", [a[:60] for a in rec["variant"]["added"]])

def main():
    arg = sys.argv[1:]; used = set(); n = hon = 0
    shown = arg[arg.index("--show") + 1] if "--show" in arg else None
    for fn in sorted(glob.glob(HERE + "/src/R*.txt")):
        rid = os.path.basename(fn)[:3]
        try: r = Release(rid, open(fn, encoding="utf-8").read())
        except (Bad, AssertionError) as e: ERR.append("%s: %s" % (rid, e)); continue
        OUT["releases/%s.md" % rid] = r.md
        OUT["releases/%s.json" % rid] = dump({"quotations": r.quotes, "facts": r.facts})
        if shown == rid:
            print(r.md); [print(q) for q in r.quotes]; [print(f) for f in r.facts]
        for letter, name, lay, flags, h, vb in r.vars:
            p = make_page("%s-%s" % (rid, letter), r, letter, name, lay, flags, h, expand(r, vb))
            html_, rec = do_page(p, used); n += 1; hon += rec["variant"]["honest"]
            OUT["pages/%s.html" % p.id] = html_; OUT["pages/%s.json" % p.id] = dump(rec)
            if "--context" in arg and "@all" not in vb and not re.search(r"^@1-\d", vb, re.M): context(r, p, rec)
            if shown in (rid, p.id): show(r, p, rec)
    import other
    for pid, html_, rec in other.pages(do_page, used):
        OUT["pages/%s.html" % pid] = html_; OUT["pages/%s.json" % pid] = dump(rec)
        if shown == pid or shown == "Y":
            class q: pass
            q.id, q.name, q.lay = pid, rec["kind"], rec["layout"]; show(None, q, rec)
    for d in ("releases", "pages"):
        os.makedirs(ROOT + "/" + d, exist_ok=True)
        for f in os.listdir(ROOT + "/" + d):
            if d + "/" + f not in OUT and "--check" not in arg: os.remove("%s/%s/%s" % (ROOT, d, f))
    for k, v in OUT.items():
        path = ROOT + "/" + k
        if "--check" in arg:
            if not os.path.exists(path) or open(path, encoding="utf-8").read() != v: ERR.append("differs: " + k)
        else: open(path, "w", encoding="utf-8").write(v)
    for x in WARN: print("warn", x)
    for x in LOG: print("note", x)
    for x in ERR: print("ERR ", x)
    print("%d release pages, %d honest, %d builds, %d files, %d errors" % (n, hon, len(used), len(OUT), len(ERR)))
    sys.exit(1 if ERR else 0)
main()
