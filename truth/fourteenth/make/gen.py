#!/usr/bin/env python3
"""Writes releases/ and pages/ from make/src and make/layouts.txt and proves the truth. Usage: gen.py [show ID]"""
import sys, re, json, os, html, glob, difflib, datetime, shutil
from html.parser import HTMLParser
H = os.path.dirname(os.path.abspath(__file__)); ROOT = os.path.dirname(H)
HARI = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
BLN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
ERR = []
def err(i, m): ERR.append(f"{i}: {m}")
def ws(s): return re.sub(r"\s+", " ", s).strip()
def words(s): return re.findall(r"\w+", s.lower())
def key(lines):
    d = {}
    for l in lines:
        if not l.strip(): continue
        k, v = l.split(":", 1); d.setdefault(k.strip(), []).append(v.strip())
    return d
class Vis(HTMLParser):
    def __init__(s): super().__init__(); s.o = []; s.k = 0
    def handle_starttag(s, t, a):
        if t in ("script", "style"): s.k += 1
        if t not in ("a","b","strong","em","i","span","u","time"): s.o.append(" ")
    def handle_endtag(s, t):
        if t in ("script", "style"): s.k -= 1
        if t not in ("a","b","strong","em","i","span","u","time"): s.o.append(" ")
    def handle_data(s, d):
        if not s.k: s.o.append(d)
def visible(p, ext):
    if ext == "txt": return ws(p)
    v = Vis(); v.feed(p.split("<body", 1)[1].split(">", 1)[1] if "<body" in p else p); return ws("".join(v.o))
def layouts():
    L = {}
    for blk in re.split(r"(?m)^=== ", open(f"{H}/layouts.txt", encoding="utf-8").read())[1:]:
        head, tpl = blk.split("\n---\n", 1); n, *rest = head.split("\n")
        L[n.strip()] = (key(rest), tpl)
    return L
def fmt(dt, f, tz):
    return f.format(A=HARI[dt.weekday()], d=dt.day, dd=f"{dt.day:02}", B=BLN[dt.month-1], b=BLN[dt.month-1][:3], Y=dt.year, yy=dt.year % 100, mm=f"{dt.month:02}",
                    H=f"{dt.hour:02}", M=f"{dt.minute:02}", z=tz)
def quotes_of(line, spk):
    """spans between curly marks; joined when the earlier one ends in a comma"""
    sp = [m.group(1) for m in re.finditer("“([^”]*)”", line)]; out = []; joinnext = False
    for s in sp:
        if joinnext: out[-1][0].append(s)
        else: out.append(([s], spk))
        joinnext = s.rstrip().endswith(",")
    return [(" ".join(p).rstrip(", "), s, p) for p, s in out]
def unq(s): return s.replace("«", "“").replace("»", "”")
def parse_release(txt):
    head, body, facts = re.split(r"(?m)^---\n", txt, maxsplit=2)
    k = key(head.split("\n")); paras = []
    for l in body.split("\n"):
        if l.strip(): paras.append(l.strip())
    q, f = [], []
    for l in facts.split("\n"):
        if not l.strip(): continue
        p = [x.strip() for x in l.split("|")]
        if p[0][0] == "q": q.append(dict(id=p[0], text=p[2], speaker=p[1]))
        else:
            e = dict(id=p[0], kind=p[1], text=p[2])
            if len(p) > 3: e["in"] = p[3]
            f.append(e)
    return k, paras, q, f
def strip_sp(l):
    m = re.match(r"(.*?)\s*##(.*)$", l)
    return (m.group(1), m.group(2).strip() or None) if m else (l, None)
def write(p, s):
    os.makedirs(os.path.dirname(p), exist_ok=True); open(p, "w", encoding="utf-8", newline="\n").write(s)
def dump(p, d): write(p, json.dumps(d, ensure_ascii=False, indent=1) + "\n")
ROLEW = dict(author="penulis|oleh|ditulis", reporter="reporter|pewarta|wartawan|jurnalis|laporan", correspondent="koresponden", editor="editor|penyunting|redaktur",
             photographer="foto|fotografer", contributor="kontributor", source="sumber")
def page(pid, txt, rel, rid, L, stat):
    head, body = re.split(r"(?m)^--\n", txt, maxsplit=1)
    k = key(head.split("\n")); g = lambda x, d=None: k.get(x, [d])[0]
    lk, tpl = L[g("layout")]; lg = lambda x, d=None: lk.get(x, [d])[0]
    ext = lg("ext", "html"); esc = (lambda s: s) if ext == "txt" else (lambda s: html.escape(s, quote=False))
    straight = g("marks", lg("marks", "curly")) == "straight"
    fin = lambda s: unq(s).replace("“", '"').replace("”", '"') if straight else unq(s)
    dt = datetime.datetime.fromisoformat(g("date")) if g("date") else None; tz = g("tz", "WIB")
    outlet = g("outlet"); removed = []; bylines = []; lines = []; quotes = []; blocks = []; label = g("label")
    P = lg("p", "<p>§t§</p>"); ins = {}
    for x in lk.get("ins", []):
        n, h = x.split("=", 1); h, r, t = h.rsplit("|", 2); ins[int(n)] = (h, r, t)
    for b in filter(None, (x.strip() for x in (g("by") or "").split(";"))):
        r, n = b.split("="); bylines.append(dict(role=r, name=n))
    layby = list(bylines); bylines = [b for b in bylines if b["role"] != "account"]; first = True; np = 0
    for l in body.split("\n"):
        l = l.strip()
        if not l: continue
        if l[0] == "!":
            t, _, v = l[1:].partition(" ")
            if t == "REL": blocks.append(lg("rel", "<p><strong>Baca juga: <a href=\"/artikel/lain\">§t§</a></strong></p>").replace("§t§", esc(fin(v)))); removed.append(("related_link", fin(v)))
            elif t == "CAP": blocks.append(lg("capt", '<figure><img src="/uploads/foto.jpg" alt=""><figcaption>§t§</figcaption></figure>').replace("§t§", esc(v))); removed.append(("caption", v))
            elif t == "AD": blocks.append(f'<div class="ads-inline"><span>{esc(v)}</span></div>' if ext != "txt" else v + "\n"); removed.append(("advertisement", v))
            elif t == "BY":
                rs, v = v.split("|", 1)
                for b in rs.split(";"):
                    r, n = b.split("="); bylines.append(dict(role=r.strip(), name=n.strip()))
                blocks.append(P.replace("§t§", esc(v.strip())))
            elif t == "TAIL": blocks.append(P.replace("§t§", esc(v)))
            elif t == "TAILIN": blocks[-1] = blocks[-1].replace("</p>", " " + esc(v) + "</p>") if "</p>" in blocks[-1] else blocks[-1].rstrip("\n") + " " + esc(v) + "\n"
            elif t == "LABEL": blocks.append(P.replace("§t§", esc(v))); label = v.strip("()[] ")
            elif t == "X": r, v = v.split("|", 1); blocks.append(P.replace("§t§", esc(v))); removed.append((r, v))
            else: err(pid, "unknown " + l)
            continue
        m = re.match(r"@(\d+)(.*)$", l); spk = None
        if m:
            l0, spk = strip_sp(rel[1][int(m.group(1))-1]); rest, s2 = strip_sp(m.group(2)); spk = s2 or spk
            for a, b in re.findall(r"~([^~]*)~([^~]*)~", rest):
                if l0.count(a) != 1: err(pid, f"subst {a!r} stands {l0.count(a)} times in para {m.group(1)}")
                l0 = l0.replace(a, b)
            l = l0
        else: l, spk = strip_sp(l)
        w = P
        if l.startswith("h: ") or l.startswith("## "): l = l[3:]; w = lg("h", "<h2>§t§</h2>")
        elif l.startswith("- "): l = l[2:]; w = lg("li", "<ul><li>§t§</li></ul>")
        elif l.startswith("> "): l = l[2:]; w = lg("bq", "<blockquote><p>§t§</p></blockquote>")
        for q in quotes_of(l, spk): quotes.append((fin(q[0]), None if q[1] in (None, "null") else q[1], [fin(x) for x in q[2]], q[1]))
        t = fin(l); lines.append(t); pre = ""
        if first and g("dl"): pre = g("dlf", lg("dl", "<strong>§D§</strong> – ")).replace("§D§", g("dl")).replace("§O§", outlet).replace("_", " ")
        first = False; blocks.append(w.replace("§t§", pre + esc(t))); np += 1
        if np in ins: h_, r, x = ins[np]; blocks.append(h_); removed.append((r, x))
    for b in blocks:
        pass
    s = tpl; cap = g("cap")
    if cap: removed.append(("caption", cap))
    byh = ""
    for b in layby:
        f = lg("by_" + b["role"].replace("account", "author"))
        if not f: err(pid, f"layout has no role {b['role']}"); continue
        byh += f.replace("§n§", b["name"]) + lg("bysep", "").replace("_"," ")
    bs=lg("bysep","").replace("_"," ")
    if byh and bs: byh = byh[:-len(bs)]
    v = {"title": esc(fin(g("title"))), "sub": esc(fin(g("sub", ""))), "sec": esc(g("sec", "")), "outlet": outlet, "kick": g("kick", ""), "by": byh, "account": g("account", ""),
         "body": "\n".join(blocks), "cap": esc(cap or ""), "date": fmt(dt, lg("date", ""), tz) if dt else "", "iso": dt.strftime("%Y-%m-%dT%H:%M:00") + dict(WIB="+07:00", WITA="+08:00", WIT="+09:00")[tz] if dt else "",
         "tags": lg("tagsep", " ").join(lg("tag", "<a href=\"/tag\">§t§</a>").replace("§t§", esc(x.strip())) for x in (g("tags") or "").split(",") if x.strip())}
    out = []
    for line in s.split("\n"):
        ph = re.findall("§(\\w+)§", line)
        if ph and all(not v[x] for x in ph): continue
        out.append(re.sub("§(\\w+)§", lambda m: v[m.group(1)], line))
    s = "\n".join(out); write(f"{ROOT}/pages/{pid}.{ext}", s)
    for x in lk.get("rm", []): r, t = x.split("|", 1); removed.append((r, t))
    vis = visible(s, ext); pubk = lg("pub", "dt")
    pub = None if not dt else dt.strftime("%Y-%m-%d") if pubk == "d" else dt.strftime("%Y-%m-%dT%H:%M")
    kind = g("kind", "article")
    seen = set(); bl = []
    for b in bylines:
        if (b["role"], b["name"]) not in seen: seen.add((b["role"], b["name"])); bl.append(b)
    T = dict(layout=g("layout"), release=rid, kind=kind, title=fin(g("title")), subtitle=fin(g("sub")) if g("sub") else None, dateline=g("dl"), label=label, published=pub,
             section=g("sec") if ("§sec§" in tpl) else None, tags=[x.strip() for x in (g("tags") or "").split(",") if x.strip()] if "§tags§" in tpl else [], bylines=bl, body=lines,
             quotations=[dict(text=q[0], speaker=q[1]) for q in quotes], removed=[dict(reason=r, text=t) for r, t in removed])
    # proofs
    if kind != "article" and kind != "live_blog":
        T = dict(layout=g("layout"), release=None, kind=kind, title=T["title"], subtitle=None, dateline=None, label=None, published=None, section=None, tags=[], bylines=[], body=[], quotations=[], removed=[])
        if ws(T["title"]) not in vis: err(pid, "title not seen")
        dump(f"{ROOT}/pages/{pid}.json", T); return T
    for n, x in [("title", T["title"]), ("sub", T["subtitle"]), ("dateline", T["dateline"]), ("label", label)] + [("section", T["section"])] + [("byline", b["name"]) for b in bl] + [("removed", r[1]) for r in removed] + [("speaker", q[1]) for q in quotes] + [("tag", t) for t in T["tags"]]:
        if x and ws(x) not in vis: err(pid, f"{n} not seen on page: {x}")
    pos = 0
    for l in lines:
        j = vis.find(ws(l), pos)
        if j < 0: err(pid, "body line not in order: " + l[:60])
        else: pos = j + len(ws(l))
    bt = ws(" ".join(lines))
    for q in quotes:
        for part in q[2]:
            if part not in bt: err(pid, "quotation part not in body: " + part)
        if q[3] is None: err(pid, "quotation without speaker: " + q[0][:50])
        if len(words(q[0])) < 4: err(pid, "short quotation: " + q[0])
        if q[1]:
            sn = words(q[1])[0]
            for m in re.finditer(r"\b" + re.escape(q[1]) + r"((?: [A-Z][a-z]+)*)", bt):
                if m.group(1): print("note", pid, "fuller name?", q[1] + m.group(1))
    for r, t in removed:
        if ws(t) in bt: err(pid, "removed piece in body: " + t)
    if pub and pubk != "meta":
        d = fmt(dt, lg("date", ""), tz)
        if d not in vis: err(pid, "date not shown")
        if pubk == "dt" and not re.search(r"\d\d[:.]\d\d", d): err(pid, "no time shown")
    for b in bl:
        if b["role"] in ROLEW and b["role"] != "author":
            if not re.search(r"(?i)(" + ROLEW[b["role"]] + r")[^.]{0,60}" + re.escape(b["name"]), vis): err(pid, f"role word not near {b}")
    if label and label in ("ADV", "Advertorial") and rid is None: pass
    if rel and rid:
        it = {}; added = []; used = set(); ov = {}
        for x in k.get("st", []):
            m = re.match(r"(\w+)=([\w,]+)\s*;\s*(.+)$", x)
            if not m: err(pid, "st without reason: " + x); continue
            ss = m.group(2).split(","); ov[m.group(1)] = (ss if len(ss) > 1 else ss[0], m.group(3))
        Q = [(words(q[0]), q) for q in quotes]
        for q in rel[2]:
            rw = words(q["text"]); st = "missing"
            for i, (pw, pq) in enumerate(Q):
                a, b = " ".join(rw), " ".join(pw); r = difflib.SequenceMatcher(None, rw, pw, autojunk=False).ratio()
                if f" {a} " in f" {b} ":
                    sp = pq[1]; used.add(i)
                    if sp is None or sp in q["speaker"] or q["speaker"] in sp: st = "verbatim"
                    elif difflib.SequenceMatcher(None, sp, q["speaker"]).ratio() > .85: st = ["verbatim", "moved"]
                    else: st = "moved"
                    break
                if f" {b} " in f" {a} " : st = "partial"; used.add(i)
                elif r > .6 and st == "missing": st = "altered"; used.add(i)
            it[q["id"]] = st
        for f in rel[3]:
            it[f["id"]] = "kept" if re.search(r"(?<![\w])" + re.escape(f["text"]) + r"(?![\w]|[,.]\d)", unq(bt).replace("Rp ", "Rp")) or (f["kind"] == "place" and f["text"].upper() == (g("dl") or "").upper()) else "missing"
        auto = dict(it)
        for a, (b, why) in ov.items():
            if a not in it: err(pid, "override of unknown " + a)
            it[a] = b
        for f in rel[3]:
            here = f["text"] in unq(bt)
            if it[f["id"]] == "missing" and here and f["id"] not in ov and not re.search(r"\w" + re.escape(f["text"]) + "|" + re.escape(f["text"]) + r"(\w|[,.]\d)", bt): err(pid, f"{f['id']} missing but stands")
        for i, (pw, pq) in enumerate(Q):
            if i not in used: added.append(pq[0])
        flat = [s for s in it.values() if isinstance(s, str)]
        honest = not any(s in ("altered", "moved", "changed") for s in flat)
        if honest != (g("honest") == "yes"): err(pid, f"honest is {honest}: " + str({a: b for a, b in it.items() if b not in ('kept','missing','verbatim','partial')}))
        T["variant"] = dict(name=g("name"), honest=honest, items=it, added=added)
    dump(f"{ROOT}/pages/{pid}.json", T)
    stat.append((pid, g("layout"), T.get("variant", {}).get("honest")))
    return T
def main():
    L = layouts(); stat = []
    for d in ("releases", "pages"): shutil.rmtree(f"{ROOT}/{d}", ignore_errors=True)
    for fn in sorted(glob.glob(f"{H}/src/*.txt")):
        rid = os.path.basename(fn)[:-4]; parts = re.split(r"(?m)^==== ?(\S+)\n", open(fn, encoding="utf-8").read())
        rel = None
        if rid.startswith("R"):
            rel = parse_release(parts[0]); kk = rel[0]; 
            sp = "".join(f"  - name: {a.strip()}\n    position: {b.strip()}\n" for a, b in (x.split("|") for x in kk["sp"]))
            md = f"---\ntitle: \"{kk['title'][0]}\"\ndate: {kk['date'][0]}\noffice: {kk['office'][0]}\nspokespersons:\n{sp}---\n\n# {kk['title'][0]}\n\n" + "\n\n".join(unq(strip_sp(x)[0]) for x in rel[1]) + "\n"
            write(f"{ROOT}/releases/{rid}.md", md); dump(f"{ROOT}/releases/{rid}.json", dict(quotations=rel[2], facts=rel[3]))
            for q in rel[2]:
                if md.count(q["text"]) != 1: err(rid, f"{q['id']} stands {md.count(q['text'])} times")
                if q["speaker"] not in md: err(rid, "speaker " + q["speaker"])
            for f in rel[3]:
                if md.count(f.get("in", f["text"])) != 1: err(rid, f"{f['id']} stands {md.count(f.get('in', f['text']))} times")
                if "in" in f and f["in"].count(f["text"]) != 1: err(rid, f"{f['id']} not once in its in")
            m = re.findall(r"(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),? \((\d+)/(\d+)(?:/(\d+))?\)", md)
            for w, d, mo, y in m:
                if HARI[datetime.date(int(y or kk['date'][0][:4]), int(mo), int(d)).weekday()] != w: err(rid, f"weekday {w} {d}/{mo}")
        for pid, t in zip(parts[1::2], parts[2::2]): page(pid if pid[0] == "Y" else f"{rid}-{pid}", t, rel, rid if rel and pid[0] != "Y" else None, L, stat)
    n = len(stat); h = [s[2] for s in stat if s[2] is not None]
    print(n, "article pages;", len(h), "variants,", sum(h), "honest;", len({s[1] for s in stat}), "layouts")
    for e in ERR: print("ERR", e)
    if ERR: sys.exit(1)
if len(sys.argv) > 2 and sys.argv[1] == "show":
    for pid in sorted(x[:-5] for x in os.listdir(f"{ROOT}/pages") if x.startswith(sys.argv[2]) and x.endswith(".json")):
        T = json.load(open(f"{ROOT}/pages/{pid}.json")); R = json.load(open(f"{ROOT}/releases/{T['release']}.json")) if T["release"] else dict(quotations=[], facts=[])
        print("#####", pid, {x: T[x] for x in ("layout", "kind", "title", "dateline", "label", "published", "section")}, [(b["role"], b["name"]) for b in T["bylines"]])
        for l in T["body"]: print("  ", l)
        for q in T["quotations"]: print("  Q", q["speaker"], ":", q["text"][:60])
        if "variant" in T:
            print("  V", T["variant"]["name"], T["variant"]["honest"], "added", [a[:40] for a in T["variant"]["added"]])
            for x in R["quotations"] + R["facts"]: print("    ", x["id"], x["text"][:50], "->", T["variant"]["items"][x["id"]])
else: main()
