#!/usr/bin/env python3
"""Writes ../releases and ../pages from make/*.txt and proves the truth.  gen.py [--check] | gen.py show R03"""
import sys, os, re, json, html, difflib, datetime as dt
HERE = os.path.dirname(os.path.abspath(__file__)); ROOT = os.path.dirname(HERE)
sys.path.insert(0, HERE)
import layouts as LAY
BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
HARI = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
ROLE = {"penulis":"author","oleh":"author","ditulis oleh":"author","@":"author","reporter":"reporter","pewarta":"reporter",
 "wartawan":"reporter","jurnalis":"reporter","laporan":"reporter","koresponden":"correspondent","kontributor":"contributor",
 "editor":"editor","penyunting":"editor","redaktur":"editor","fotografer":"photographer","foto":"photographer","sumber":"source","()":"unknown"}
errors, notes = [], []
def err(m): errors.append(m)
def words(s): return re.findall(r"[0-9a-zà-ÿ]+", s.lower())
def stands(n, hay):
    n = re.sub(r"\s+", " ", n).lower(); hay = hay.lower()
    return re.search(r"(?<!\w)" + re.escape(n) + r"(?!\w)", hay) is not None
def sub_in(a, b):
    n = len(a); return n > 0 and any(b[i:i+n] == a for i in range(len(b)-n+1))
Q = re.compile(r"\[\[([^|\]]*)\|(.*?)\]\]")
def plain(s, oq="“", cq="”"):
    s = Q.sub(lambda m: oq + m.group(2) + cq, s)
    return s.replace("{{", oq).replace("}}", cq).replace("//", "")
class Release: pass
class Page: pass

def parse(path):
    rels, pages, cur, mode = [], [], None, None
    for ln in open(path, encoding="utf-8"):
        ln = ln.rstrip("\n")
        if not ln.strip() or ln.startswith("%%"): continue
        if ln.startswith("=== "):
            head = [x.strip() for x in ln[4:].split("|")]
            if head[0].endswith("release"):
                cur = Release(); cur.id = head[0].split()[0]; cur.h = {}; cur.paras = []; cur.facts = []; cur.sp = {}; rels.append(cur); mode = "r"
            else:
                cur = Page(); cur.id = head[0]; cur.layout = head[1]; cur.honest = (head[2] == "honest") if len(head) > 2 else None
                cur.vname = head[3] if len(head) > 3 else None
                cur.h = {}; cur.src = []; cur.items = {}; cur.reasons = {}; pages.append(cur); mode = "p"
            continue
        k, v = ln[:2], ln[2:].strip()
        if mode == "r":
            if ln.startswith("+ ") or ln.startswith("# ") or ln.startswith("* "): cur.paras.append((ln[0], v))
            elif ln.startswith("F "):
                rest = ln[2:]; fid, kind, rest = rest.split(" ", 2)
                inn = None; al = []
                if "<<" in rest: rest, inn = [x.strip() for x in rest.split("<<", 1)]; 
                src = inn if inn else rest
                if "~" in src:
                    parts = [x.strip() for x in src.split("~")]; al = parts[1:]
                    if inn: inn = parts[0]
                    else: rest = parts[0]
                cur.facts.append(dict(id=fid, kind=kind, text=rest.strip(), inn=inn, alias=al))
            elif ln.startswith("K: "):
                for x in v.split(";"):
                    a, b = x.split("=", 1); nm, _, pos = b.partition(","); cur.sp[a.strip()] = (nm.strip(), pos.strip())
            elif k[1] == ":": cur.h[k[0]] = v
            else: err(f"{path}: {ln}")
        else:
            if ln[0] in "+#*>|@" and ln[1] == " " or ln.startswith("@c "): cur.src.append((ln[0], ln[2:].strip()))
            elif ln.startswith("@c"): cur.src.append(("@", ln[2:].strip()))
            elif k[1] == ":":
                if k[0] == "I":
                    for x in v.split(";"):
                        x = x.strip()
                        if not x: continue
                        m = re.match(r"(\w+)=([\w/]+)(?:\s+(.*))?$", x)
                        st = m.group(2).split("/"); cur.items[m.group(1)] = st[0] if len(st) == 1 else st
                        if m.group(3): cur.reasons[m.group(1)] = m.group(3)
                else: cur.h[k[0]] = v
            else: err(f"{path}: {ln}")
    return rels, pages

def release_out(r):
    r.quotes = []; body = []
    for kind, t in r.paras:
        last = None
        for m in Q.finditer(t):
            tag, tx = m.group(1), m.group(2)
            if tag == "+":
                last["text"] += " " + tx
            elif ":" in tag:
                qid, sp = tag.split(":"); last = dict(id=qid, text=tx, speaker=r.sp[sp][0], key=sp, parts=1); r.quotes.append(last)
            else: last = dict(text="")
        t = plain(t)
        body.append(("## " if kind == "#" else "- " if kind == "* " else "- " if kind == "*" else "") + t)
    md = "---\n" + f'title: "{r.h["T"]}"\ndate: {r.h["P"]}\noffice: {r.h["O"]}\nspokespersons:\n'
    for a, (n, p) in r.sp.items():
        if p: md += f"  - name: {n}\n    position: {p}\n"
    md += "---\n\n" + "\n\n".join(body) + "\n"
    r.md = md; flat = re.sub(r"\s+", " ", md)
    core = md.split("---\n", 2)[2]
    for f in r.facts:
        n = md.count(f["text"]); x = f["inn"] or f["text"]
        if core.count(x) != 1 : err(f"{r.id} {f['id']}: '{x}' stands {core.count(x)} times in body")
        if md.count(x) != 1: err(f"{r.id} {f['id']}: '{x}' stands {md.count(x)} times in the file")
        if f["inn"] and f["text"] not in f["inn"]: err(f"{r.id} {f['id']}: text not in `in`")
        if f["inn"] and f["inn"].count(f["text"]) != 1: err(f"{r.id} {f['id']}: text twice in `in`")
    for q in r.quotes:
        if md.count(q["text"]) != 1: err(f"{r.id} {q['id']}: quotation not exactly once (split?)")
    weekdays(r.id, core, [])
    return dict(quotations=[dict(id=q["id"], text=q["text"], speaker=q["speaker"]) for q in r.quotes],
        facts=[dict(id=f["id"], kind=f["kind"], text=f["text"], **({"in": f["inn"]} if f["inn"] else {})) for f in r.facts])

def weekdays(pid, text, ok, year=2025):
    for m in re.finditer(r"(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: \w+)?,? \(?(\d{1,2})(?:/| )(\d{1,2}|[A-Z][a-z]+)(?:(?:/| )(\d{4}))?", text):
        h, d, mo, y = m.groups()
        try: mo = int(mo) if mo.isdigit() else BULAN.index(mo) + 1
        except ValueError: continue
        y = int(y) if y else year
        try: real = HARI[dt.date(y, mo, int(d)).weekday()]
        except ValueError: err(f"{pid}: date {m.group(0)}"); continue
        if real != h and not any(o and (m.group(0).startswith(o[:-1]) or o.startswith(m.group(0))) for o in ok): err(f"{pid}: {m.group(0)} is a {real}")
    return

def build(p, rels):
    rid = p.id.split("-")[0]; r = rels.get(rid) if p.vname else None
    h = p.h; sp = {}
    if r: sp = {k: v[0] for k, v in r.sp.items()}
    for x in h.get("K", "").split(";"):
        if "=" in x: a, b = x.split("=", 1); sp[a.strip()] = b.strip()
    p.title = h["T"]; p.subtitle = h.get("U"); p.dateline = None; p.dlpat = None
    if "D" in h:
        a = [x.strip() for x in h["D"].split(";")]; p.dateline = a[0]; p.dlpat = a[1] if len(a) > 1 else None
    p.label = p.labelpos = p.labeltext = None
    if "L" in h:
        a = [x.strip() for x in h["L"].split("@")]; p.label, p.labelpos = a[0], a[1]; p.labeltext = a[2] if len(a) > 2 else a[0]
    p.pub = dt.datetime.fromisoformat(h["P"]); p.section = h.get("S"); p.tags = [x.strip() for x in h.get("G", "").split(",") if x.strip()]
    p.by = []
    for x in h.get("B", "").split(";"):
        if "=" in x: a, b = x.split("=", 1); p.by.append((a.strip(), b.strip()))
    p.sign = h.get("E"); p.caption = h.get("C"); p.zone = h.get("Z", "WIB")
    p.byat = h.get("W")
    p.mid = h.get("M")
    L = LAY.LAYOUTS[p.layout]; p.oq, p.cq = L.quotes
    outs = L.outlets; p.outlet = h.get("O") or outs[sum(map(ord, p.id)) % len(outs)]
    # source paragraphs
    paras = []
    for k, t in p.src:
        if k == "@":
            sel, _, subs = t.partition("::"); ps = []
            for s in sel.split():
                a, _, b = s.partition("-"); ps += [r.paras[i-1] for i in range(int(a), int(b or a)+1)]
            for su in [x for x in subs.split(";;") if x.strip()]:
                old, new = su.split("=>"); old = old.strip(); new = new.strip()
                if not any(old in x[1] for x in ps): err(f"{p.id}: '{old}' not found to replace")
                ps = [(a, b.replace(old, new, 1)) for a, b in ps]
            for n_, (a_, b_) in enumerate(ps):
                m_ = re.match(r"([A-Z][A-Z ]+) – ", b_)
                if m_:  # the release's own dateline: the page sets its own
                    ps[n_] = (a_, b_[m_.end():])
                    if not p.dateline and not paras: p.dateline, p.dlpat = m_.group(1), "{D} –"
            paras += ps
        else: paras.append((k, t))
    p.quotes = []
    for i, (k, t) in enumerate(paras):
        last = None
        for m in Q.finditer(t):
            tag, tx = m.group(1), m.group(2)
            if tag.startswith("+"):
                if last is None: err(f"{p.id}: + without a start"); continue
                last["text"] += " " + tx
            else:
                key = tag.split(":")[-1]
                if key != "-" and key not in sp: err(f"{p.id}: speaker key '{key}'"); continue
                last = dict(key=key, speaker=None if key == "-" else sp[key], text=tx); p.quotes.append(last)
    p.blocks = []
    for k, t in paras:
        if k == "|":
            cells = [plain(c.strip(), p.oq, p.cq) for c in t.split("|")]; p.blocks.append((k, " ".join(cells), cells))
        else: p.blocks.append((k, plain(t, p.oq, p.cq), re.search("//", t) and plain_em(t, p.oq, p.cq)))
    body = [b[1] for b in p.blocks]
    p.removed = []; p.poolstep = sum(map(ord, p.id)) * 7
    page = LAY.render(p)
    bt = "\n".join(body)
    # quotations as truth
    tq = []
    for q in p.quotes:
        if q["text"].count("“"): err(f"{p.id}: nested")
        tq.append(dict(text=q["text"], speaker=q["speaker"]))
    # bylines
    bl = []; worded = {n for w, n in p.by if w not in ("@", "()")}
    for w, n in p.by:
        if w == "@" and n in worded: continue
        for one in w.split("/"):
            e = dict(role=ROLE[one.strip().lower()], name=n)
            if e not in bl: bl.append(e)
    # page text without script
    vis = re.sub(r"(?s)<(script|style|noscript)\b.*?</\1>|<!--.*?-->", " ", page)
    visq = re.sub(r"<(/?)(b|i|em|strong|a|span|u|font)\b[^>]*>", "", vis)
    txt = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", visq)))
    def need(x, what):
        if x and not (re.sub(r"\s+", " ", x) in txt): err(f"{p.id}: {what} '{x}' does not stand in the page")
    need(p.title, "title"); need(p.subtitle, "subtitle"); need(p.dateline, "dateline"); need(p.label, "label")
    for b in bl: need(b["name"], "byline")
    for q in tq: need(q["speaker"], "speaker")
    for q in p.quotes:
        if r and q["speaker"] and q["key"] in r.sp and r.sp[q["key"]][0] != q["speaker"] and r.sp[q["key"]][0] in txt and len(r.sp[q["key"]][0]) >= len(q["speaker"]): err(f"{p.id}: fuller name {r.sp[q['key']][0]} stands")
    p.removed = [x for x in p.removed if x["text"] in txt or x["reason"] == "caption"]  # inserts after the last paragraph are not written
    for x in p.removed: need(x["text"], "removed")
    for tgs in p.tags:
        if tgs not in txt and tgs not in page: err(f"{p.id}: tag {tgs}")
    for b in p.blocks:
        if b[0] == "|":
            for c in b[2]: need(c, "cell")
        else: need(b[1], "body")
    for x in p.removed:
        if x["text"] in bt: err(f"{p.id}: removed piece '{x['text']}' stands in the body")
    for q in tq:
        if not sub_in(words(q["text"]), words(bt)):
            pieces = re.split(r"(?<=[.,!?]) ", q["text"])
            if not all(sub_in(words(z), words(bt)) for z in pieces if words(z)): err(f"{p.id}: quotation not in body: {q['text'][:50]}")
    if p.section and p.section not in page: err(f"{p.id}: section")
    weekdays(p.id, bt + "\n" + p.title, [x.strip() for x in h.get("X", "").split(";")])
    out = dict(layout=p.layout, release=rid if r else None, kind=h.get("H", "article"), title=p.title, subtitle=p.subtitle, dateline=p.dateline,
        label=p.label, published=p.pub.strftime("%Y-%m-%dT%H:%M" if L.time and "J" not in h else "%Y-%m-%d"), section=p.section, tags=p.tags, bylines=bl, body=body,
        quotations=tq, removed=p.removed)
    if r:
        items, used = {}, set()
        for q in r.quotes:
            w = words(q["text"]); st = None; cov = [False]*len(w)
            for i, z in enumerate(p.quotes):
                zw = words(z["text"])
                if sub_in(w, zw):
                    used.add(i); st = "verbatim" if z["key"] == q["key"] else "moved"; break
                n = len(zw)
                if n >= 4 and sub_in(zw, w):
                    used.add(i)
                    for s in range(len(w)-n+1):
                        if w[s:s+n] == zw: cov[s:s+n] = [True]*n
                    st = "partial" if z["key"] == q["key"] else "moved"
            if st == "partial" and all(cov): st = ["verbatim", "partial"]
            auto = st or "missing"
            st = p.items.get(q["id"], auto)
            sl = st if isinstance(st, list) else [st]
            if "altered" in sl or "moved" in sl or st != auto:
                if st == auto: pass
                for i, z in enumerate(p.quotes):
                    if difflib.SequenceMatcher(None, words(z["text"]), w).ratio() > 0.45 or (i not in used and "altered" in sl and difflib.SequenceMatcher(None, words(z["text"]), w).ratio() > 0.3): used.add(i)
            if auto == "moved" and st != "moved": err(f"{p.id} {q['id']}: speaker differs, truth {st}")
            if auto == "verbatim" and st != auto and q["id"] not in p.reasons: err(f"{p.id} {q['id']}: stands verbatim but {st} without a reason")
            if auto == "missing" and "verbatim" in sl and q["id"] not in p.reasons: err(f"{p.id} {q['id']}: verbatim does not stand")
            if auto == "missing" and sl == ["missing"]:
                for z in p.quotes:
                    ra = difflib.SequenceMatcher(None, words(z["text"]), w).ratio()
                    if ra > .45: notes.append(f"{p.id} {q['id']} missing, but like: {z['text'][:70]} ({ra:.2f})")
            items[q["id"]] = st
        for f in r.facts:
            whole = bt + "\n" + (p.dateline or "")
            hit = stands(f["text"], bt); al = [a for a in f["alias"] if stands(a, bt)]
            auto = "kept" if hit or al else "missing"
            st = p.items.get(f["id"], auto); sl = st if isinstance(st, list) else [st]
            if hit and "kept" not in sl and f["id"] not in p.reasons: err(f"{p.id} {f['id']}: '{f['text']}' stands but truth is {st}, no reason")
            if not hit and not al and "kept" in sl and f["id"] not in p.reasons: err(f"{p.id} {f['id']}: '{f['text']}' does not stand but {st}, no reason")
            if al and not hit: p.reasons.setdefault(f["id"], "written another way: " + al[0])
            if auto == "missing" and st == "missing":
                for d in re.findall(r"\d[\d.,]*\d|\d", f["text"]):
                    if stands(d, bt) and f["kind"] not in ("date",): notes.append(f"{p.id} {f['id']} missing, but {d} stands ({f['text']})")
                if f["kind"] in ("person", "place", "organisation", "position", "rank"):
                    wl = [x for x in words(f["text"]) if len(x) > 4]
                    if wl and stands(wl[-1], bt): notes.append(f"{p.id} {f['id']} missing, but '{wl[-1]}' stands ({f['text']})")
            if st == auto and p.items.get(f["id"]) and f["id"] not in p.reasons: notes.append(f"{p.id} {f['id']}: needless override")
            items[f["id"]] = st
        for k in p.items:
            if k not in items: err(f"{p.id}: item {k} unknown")
        bad = [k for k, v in items.items() if set(v if isinstance(v, list) else [v]) & {"altered", "moved", "changed"}]
        if p.honest != (not bad): err(f"{p.id}: honest {p.honest} but {bad}")
        p.bad = bad
        out["variant"] = dict(name=p.vname, honest=p.honest, items=items, added=[z["text"] for i, z in enumerate(p.quotes) if i not in used])
    return page, out

def main():
    files = sorted(f for f in os.listdir(HERE) if f.endswith(".txt"))
    rels, pages, outs = {}, [], {}
    for f in files:
        a, b = parse(os.path.join(HERE, f)); pages += b
        for r in a: rels[r.id] = r
    J = lambda o: json.dumps(o, ensure_ascii=False, indent=1) + "\n"
    for r in rels.values():
        j = release_out(r); outs[f"releases/{r.id}.md"] = r.md; outs[f"releases/{r.id}.json"] = J(j)
    show = sys.argv[2] if len(sys.argv) > 2 and sys.argv[1] == "show" else None
    hon = 0
    truths = {}
    for p in pages:
        pg, t = build(p, rels); outs[f"pages/{p.id}.html"] = pg; outs[f"pages/{p.id}.json"] = J(t); truths[p.id] = t
    for pid, (pg, t) in LAY.special().items():
        outs[f"pages/{pid}.html"] = pg; outs[f"pages/{pid}.json"] = J(t); truths[pid] = t
        if t["kind"] == "live_blog":
            tx = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"</?(b|strong|em|a|span)\b[^>]*>", "", pg))))
            for x in t["body"] + [q["text"] for q in t["quotations"]] + [q["speaker"] for q in t["quotations"] if q["speaker"]] + [b["name"] for b in t["bylines"]] + [z["text"] for z in t["removed"]]:
                if x not in tx: err(f"{pid}: '{x[:60]}' does not stand")
    if show:
        for p in pages:
            if p.id.startswith(show):
                t = truths[p.id]; print("\n#####", p.id, p.layout, t.get("variant", {}).get("name"), "HONEST" if p.honest else "ERR " + ",".join(getattr(p, "bad", [])))
                print("TITLE", t["title"], "|| LABEL", t["label"], "|| DL", t["dateline"], "||", t["published"], "||", t["section"], t["tags"], "||", [(b["role"], b["name"]) for b in t["bylines"]])
                for b in t["body"]: print("  ", b)
                for q in t["quotations"]: print("   Q", q["speaker"], "::", q["text"])
                print("   RM", t["removed"])
                if "variant" in t:
                    print("   IT", " ".join(f"{k}={v}" for k, v in t["variant"]["items"].items())); print("   ADDED", t["variant"]["added"]); print("   WHY", p.reasons)
        if show in rels:
            print(rels[show].md); print(outs[f"releases/{show}.json"])
        return
    v = [t for t in truths.values() if "variant" in t]
    print(len(rels), "releases,", len(truths), "pages,", len(v), "variants,", sum(t["variant"]["honest"] for t in v), "honest,", len({t["layout"] for t in truths.values()}), "layouts")
    if "-v" in sys.argv:
        for n in notes: print("note", n)
    for e in errors: print("ERROR", e)
    if errors: sys.exit(1)
    if "--check" in sys.argv:
        have = {os.path.join(d, f) for d in ("releases", "pages") for f in os.listdir(os.path.join(ROOT, d))}
        bad = [k for k, x in outs.items() if not os.path.exists(os.path.join(ROOT, k)) or open(os.path.join(ROOT, k), encoding="utf-8", newline="").read() != x] + sorted(have - set(outs))
        print("same" if not bad else "DIFFERENT " + " ".join(bad)); sys.exit(bool(bad))
    for d in ("releases", "pages"): os.makedirs(os.path.join(ROOT, d), exist_ok=True)
    for d in ("releases", "pages"):
        for f in os.listdir(os.path.join(ROOT, d)):
            if f"{d}/{f}" not in outs: os.remove(os.path.join(ROOT, d, f))
    for k, x in outs.items():
        with open(os.path.join(ROOT, k), "w", encoding="utf-8", newline="") as fh: fh.write(x)
def plain_em(s, oq, cq):
    s = Q.sub(lambda m: oq + m.group(2) + cq, s)
    return s.replace("{{", oq).replace("}}", cq)
if __name__ == "__main__": main()
