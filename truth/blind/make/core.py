# Engine: parses the marked texts, writes releases/ and pages/, proves the truth.
# Release marks: [f1 kind|text]  {q1 Speaker|text}     Page marks: {@Speaker|text}  {+|continued}  {@-|speaker unknown}
# Page lines: "## " subhead, "- " list item, "> " block quote, "| a | b" table row, "!kind:text" clutter
import re, json, html, os, sys, datetime

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
REL, PAGES = {}, []
KINDS = {"person", "position", "organisation", "place", "number", "money", "percentage", "rank", "date", "year", "weekday", "time"}
HARI = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
BULAN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]


class Stop(Exception):
    pass


def words(s):
    return re.findall(r"[\w]+(?:[.,\-/]\w+)*", s.lower())


def scan(s, lq, rq):
    """release paragraph -> plain text, facts and quotes with offsets"""
    out, facts, quotes, stack, i = "", [], [], [], 0
    while i < len(s):
        m = re.match(r"\[(f\d+) (\w+)\|", s[i:])
        n = re.match(r"\{(q\d+) ([^|{}]+)\|", s[i:])
        if m:
            stack.append(("f", m.group(1), m.group(2), len(out))); i += m.end()
        elif n:
            out += lq; stack.append(("q", n.group(1), n.group(2), len(out))); i += n.end()
        elif s[i] == "]" and stack and stack[-1][0] == "f":
            t = stack.pop(); facts.append((t[1], t[2], t[3], len(out))); i += 1
        elif s[i] == "}" and stack and stack[-1][0] == "q":
            t = stack.pop(); quotes.append((t[1], t[2], t[3], len(out))); out += rq; i += 1
        else:
            out += s[i]; i += 1
    if stack:
        raise Stop("unclosed mark: " + s[:60])
    return out, facts, quotes


def release(rid, title, date, office, spoks, dl, paras, straight=False, foot=None, dash="–"):
    lq, rq = ('"', '"') if straight else ("“", "”")
    md = "---\ntitle: %s\ndate: %s\noffice: %s\nspokespersons:\n" % (json.dumps(title, ensure_ascii=False), date, json.dumps(office, ensure_ascii=False))
    for n, p in spoks:
        md += "  - name: %s\n    position: %s\n" % (json.dumps(n, ensure_ascii=False), json.dumps(p, ensure_ascii=False))
    md += "---\n\n# %s\n\n" % title
    F, Q, spans = [], [], []
    for k, p in enumerate(paras):
        if k == 0 and dl:
            md += "**%s** %s " % (dl, dash)
        plain, fs, qs = scan(p, lq, rq)
        b = len(md)
        spans.append((b, b + len(plain)))
        F += [(i, kd, b + x, b + y, len(spans) - 1) for i, kd, x, y in fs]
        Q += [(i, sp, b + x, b + y, len(spans) - 1) for i, sp, x, y in qs]
        md += plain + ("\n" if p.startswith("- ") and k + 1 < len(paras) and paras[k + 1].startswith("- ") else "\n\n")
    if foot:
        md += foot + "\n"
    md = md.rstrip("\n") + "\n"

    def ctx(x, y, sp):
        lo, hi = spans[sp]
        a, b = x, y
        if md.count(md[x:y]) == 1:
            return None
        while True:
            nb = md.find(" ", b + 1, hi); nb = hi if nb < 0 else nb
            if b < hi:
                b = nb
            if md.count(md[a:b]) == 1:
                return md[a:b]
            na = md.rfind(" ", lo, max(lo, a - 1)); na = lo if na < 0 else na + 1
            if a > lo:
                a = na
            if md.count(md[a:b]) == 1:
                return md[a:b]
            if a == lo and b == hi:
                raise Stop("%s: no context for %s" % (rid, md[x:y]))

    facts, quotes = [], []
    for i, kd, x, y, sp in sorted(F, key=lambda t: int(t[0][1:])):
        if kd not in KINDS:
            raise Stop("%s %s kind %s" % (rid, i, kd))
        d = {"id": i, "kind": kd, "text": md[x:y]}
        c = ctx(x, y, sp)
        if c:
            d["in"] = c
        facts.append(d)
    for i, s, x, y, sp in sorted(Q, key=lambda t: int(t[0][1:])):
        d = {"id": i, "text": md[x:y], "speaker": s}
        c = ctx(x, y, sp)
        if c:
            d["in"] = c
        quotes.append(d)
    ids = [d["id"] for d in facts] + [d["id"] for d in quotes]
    if len(set(ids)) != len(ids):
        raise Stop(rid + ": id twice")
    for d in facts + quotes:
        t = d.get("in", d["text"])
        if md.count(t) != 1 or d["text"] not in t:
            raise Stop("%s %s not once" % (rid, d["id"]))
    for q in quotes:
        if q["speaker"] not in md:
            raise Stop("%s speaker %s" % (rid, q["speaker"]))
    wc = len(words(md.split("---\n", 2)[2]))
    REL[rid] = {"md": md, "facts": facts, "quotations": quotes, "paras": paras, "wc": wc, "date": date}


def unmark(p):
    p = re.sub(r"\[f\d+ \w+\|([^\[\]]*)\]", r"\1", p)
    return re.sub(r"\{q\d+ ([^|{}]+)\|", r"{@\1|", p)


def copy(rid, keep=None, subs=(), ins=None):
    ps = [unmark(p) for p in REL[rid]["paras"]]
    keep = list(range(len(ps))) if keep is None else keep
    ps = [ps[k] for k in keep]
    for a, b in subs:
        n = sum(p.count(a) for p in ps)
        if n != 1:
            raise Stop("%s sub %r stands %d times" % (rid, a, n))
        ps = [p.replace(a, b) for p in ps]
    out = []
    for k, p in enumerate(ps):
        out.append(p)
        for j in (ins or {}).get(k, []):
            out.append(j)
    return out


class Page:
    pass


def page(pid, build, site, title, body, pub, name=None, honest=None, dl=None, dlf="<strong>{d}</strong> – ", by=(), author=None,
         top=None, bottom=(), tail="", label=None, lpos=None, sub=None, section=None, tags=(), over=None, cap=None,
         straight=False, same=None, kind="article", tz="WITA", editor=None, extra_removed=()):
    P = Page()
    P.__dict__.update(locals())
    P.rid = pid.split("-")[0] if pid.startswith("R") else None
    P.over = over or {}
    P.same = same or {}
    P.removed = []
    PAGES.append(P)


def parse_page(P):
    lq, rq = ('"', '"') if P.straight else ("“", "”")
    P.quotes, P.lines, P.items_html = [], [], []
    for raw in P.body:
        if raw.startswith("!"):
            k, _, t = raw[1:].partition(":")
            P.items_html.append(("!" + k, t)); continue
        pre = ""
        m = re.match(r"(## |- |> |\| )", raw)
        s = raw
        if m:
            pre, s = m.group(1), raw[m.end():]

        def rep(mm):
            sp, t = mm.group(1), mm.group(2)
            if mm.group(0).startswith("{+"):
                P.quotes[-1]["text"] += " " + t
            else:
                P.quotes.append({"text": t, "speaker": None if sp == "-" else sp})
            return ("" if pre == "> " and mm.group(0).endswith("~}") else lq) + t + rq
        s = re.sub(r"\{(?:@([^|{}]+)|\+)\|([^{}]*)\}", rep, s)
        if P.straight:
            s = s.replace("“", '"').replace("”", '"')
        plain = re.sub(r"\*\*|\[\[|\]\]", "", s)
        if "{" in plain or "}" in plain or "|" in plain and pre != "| ":
            raise Stop(P.pid + " mark left: " + plain[:80])
        if pre == "| ":
            plain = " ".join(c.strip() for c in plain.strip(" |").split("|"))
        P.lines.append(plain)
        P.items_html.append((pre.strip() or "p", s))
    for q in P.quotes:
        q["text"] = re.sub(r"\*\*|\[\[|\]\]", "", q["text"])


def esc(s):
    s = html.escape(s, quote=False)
    s = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", s)
    return re.sub(r"\[\[(.+?)\]\]", lambda m: '<a href="/tag/%s">%s</a>' % (re.sub(r"\W+", "-", m.group(1).lower()), m.group(1)), s)


INLINE = r"</?(?:strong|b|em|i|span|a|font|u|time|small)\b[^>]*>"


def visible(h):
    h = re.sub(r"(?s)<!--.*?-->", "", h)
    h = re.sub(r"(?is)<(script|style|noscript|title)\b.*?</\1>", "", h)
    h = re.sub(r"(?is)<head\b.*?</head>", "", h)
    h = re.sub(INLINE, "", h)
    h = re.sub(r"<[^>]+>", " ", h)
    return re.sub(r"\s+", " ", html.unescape(h)).strip()


def norm(s):
    return re.sub(r"\s+", " ", s).strip()


def date_forms(t):
    m = re.match(r"(\d+) (\w+) (\d{4})$", t)
    if not m or m.group(2) not in BULAN:
        return []
    d, mo, y = m.group(1), BULAN.index(m.group(2)) + 1, m.group(3)
    return ["(%s/%d)" % (d, mo), "(%s/%d/%s)" % (d, mo, y), "(%02d/%02d)" % (int(d), mo), "(%02d/%02d/%s)" % (int(d), mo, y)]


def judge(P):
    """automatic statuses, then the hand's; every status against the words"""
    R = REL[P.rid]
    body = norm(" ".join(P.lines))
    items, log = {}, []
    used = set()
    for q in R["quotations"]:
        rw = words(q["text"])
        st, best, bi = "missing", 0, None
        for k, pq in enumerate(P.quotes):
            pw = words(pq["text"])
            sp = P.same.get(pq["speaker"], pq["speaker"])
            if pw == rw:
                st = "verbatim" if sp and (sp == q["speaker"] or q["speaker"] in sp or sp in q["speaker"]) else "moved"
                best, bi = 1, k; break
            ov = len(set(pw) & set(rw)) / max(1, min(len(set(pw)), len(set(rw))))
            if ov > best:
                best, bi = ov, k
            j = " ".join(pw)
            if len(pw) >= 4 and j in " ".join(rw) and st == "missing":
                st = "partial" if sp and (sp == q["speaker"] or q["speaker"] in sp or sp in q["speaker"]) else "?"
                best, bi = 1, k; break
        if q["id"] in P.over:
            o = P.over[q["id"]]
            ost, why = o
            first = ost if isinstance(ost, str) else ost[0]
            if first == "missing" and best > .75 and not why:
                raise Stop("%s %s missing without reason" % (P.pid, q["id"]))
            if first == "verbatim" and st != "verbatim" and not why:
                raise Stop("%s %s verbatim without reason" % (P.pid, q["id"]))
            if first == "altered" and st != "missing" or first == "partial" and st == "verbatim":
                raise Stop("%s %s is verbatim" % (P.pid, q["id"]))
            if first == "moved" and st not in ("moved", "?"):
                raise Stop("%s %s moved?" % (P.pid, q["id"]))
            items[q["id"]] = ost
            if first != "missing" and bi is not None:
                used.add(bi)
        else:
            if st == "?" or st == "moved" or (st == "missing" and best > .6):
                raise Stop("%s %s needs a hand: auto %s, %.2f like %r" % (P.pid, q["id"], st, best, P.quotes[bi]["text"]))
            items[q["id"]] = st
            if st != "missing":
                used.add(bi)
    for f in R["facts"]:
        t = f["text"]
        here = re.search(r"(?<!\w)" + re.escape(t) + r"(?!\w)", body, re.I) is not None
        st = "kept" if here else "missing"
        if not here and f["kind"] == "date" and any(x in body for x in date_forms(t)):
            st, here = "kept", True     # Selasa (11/11) keeps the full date
        if f["id"] in P.over:
            ost, why = P.over[f["id"]]
            first = ost if isinstance(ost, str) else ost[0]
            if first == "missing" and here and not why or first == "kept" and not here and not why or first == "changed" and here and not why:
                raise Stop("%s %s %s without reason" % (P.pid, f["id"], first))
            if ost == st and not why:
                raise Stop("%s %s idle override" % (P.pid, f["id"]))
            items[f["id"]] = ost
        else:
            if st == "missing":
                digs = [d for d in re.findall(r"\d[\d.,]*\d|\d", t) if len(d) > 1 and re.search(r"(?<![\d.,])" + re.escape(d) + r"(?![\d/])", body)]
                low = t.lower() in body.lower()
                core = [w for w in words(t) if len(w) > 4]
                if digs and f["kind"] not in ("date", "year") or low:
                    raise Stop("%s %s (%s) missing but %s stands" % (P.pid, f["id"], t, digs))
            items[f["id"]] = st
    ids = {d["id"] for d in R["quotations"] + R["facts"]}
    for k in P.over:
        if k not in ids:
            raise Stop("%s unknown %s" % (P.pid, k))
    added = [q["text"] for k, q in enumerate(P.quotes) if k not in used]
    bad = [k for k, v in items.items() if v in ("altered", "moved", "changed") or isinstance(v, list) and v[0] in ("altered", "moved", "changed")]
    if P.honest != (not bad):
        raise Stop("%s honest=%s but %s" % (P.pid, P.honest, bad))
    return items, added


def finish(builds, only_show=None):
    shown = {}
    files = {}
    for rid, R in REL.items():
        files["releases/%s.md" % rid] = R["md"]
        files["releases/%s.json" % rid] = json.dumps({"quotations": R["quotations"], "facts": R["facts"]}, ensure_ascii=False, indent=1) + "\n"
    for P in PAGES:
        parse_page(P)
        P.rem = []
        P.exact = None
        h = builds[P.build](P)
        vis = visible(h)
        body = norm(" ".join(P.lines))

        def must(t, what):
            if t is not None and norm(t) not in vis:
                raise Stop("%s: %s %r does not stand in the page" % (P.pid, what, t))
        pub = P.pub if P.exact == "m" else (P.pub[:10] if P.exact == "d" else None)
        T = {"layout": P.build, "release": P.rid, "kind": P.kind, "title": P.title, "subtitle": P.sub, "dateline": P.dl, "label": P.label,
             "published": pub, "section": P.section, "tags": list(P.tags), "bylines": [{"role": r, "name": n} for r, n in P.by],
             "body": P.lines, "quotations": P.quotes, "removed": []}
        must(P.title, "title"); must(P.sub, "subtitle"); must(P.dl, "dateline"); must(P.label, "label")
        for r, n in P.by:
            must(n, "byline")
            if r not in ("author", "reporter", "correspondent", "editor", "photographer", "contributor", "source", "unknown"):
                raise Stop(P.pid + " role " + r)
        if P.kind in ("article", "live_blog"):
            if P.section and P.section not in html.unescape(h):
                raise Stop("%s section" % P.pid)
            for t in P.tags:
                if t not in html.unescape(h):
                    raise Stop("%s tag %s" % (P.pid, t))
            pos = 0
            for l in P.lines:
                n = vis.find(norm(l), pos)
                if n < 0:
                    raise Stop("%s: body line does not stand (in order): %r" % (P.pid, l[:90]))
                pos = n + len(norm(l))
        for q in P.quotes:
            if q["speaker"]:
                if q["speaker"] not in body:
                    raise Stop("%s: speaker %s not in the text" % (P.pid, q["speaker"]))
            for part in [q["text"]]:
                if norm(part) not in body:
                    ws = words(part); bw = words(body)
                    it = iter(bw)
                    if not all(w in it for w in ws):
                        raise Stop("%s: quotation %r" % (P.pid, part[:60]))
        seen = set()
        for reason, t in P.rem + [tuple(x) for x in P.extra_removed]:
            if (reason, t) in seen:
                continue
            seen.add((reason, t))
            must(t, "removed")
            if norm(t) in body:
                raise Stop("%s: removed piece in body %r" % (P.pid, t))
            T["removed"].append({"reason": reason, "text": t})
        if pub:
            y, mo, d = int(pub[:4]), int(pub[5:7]), int(pub[8:10])
            forms = ["%d %s %d" % (d, BULAN[mo - 1], y), "%d %s %d" % (d, BULAN[mo - 1][:3], y), "%02d/%02d/%d" % (d, mo, y), "%s %d, %d" % (["January","February","March","April","May","June","July","August","September","October","November","December"][mo - 1], d, y),
                     "%02d %s %d" % (d, BULAN[mo - 1], y), "%02d-%02d-%d" % (d, mo, y), "%02d.%02d.%d" % (d, mo, y)]
            if not any(x in vis for x in forms):
                raise Stop(P.pid + " published day not shown")
            if "T" in pub and pub[11:] not in vis and pub[11:].replace(":", ".") not in vis:
                raise Stop(P.pid + " published time not shown")
        if P.rid and P.name:
            if any(P.title == Q.title and P.site == Q.site and Q is not P for Q in PAGES):
                raise Stop(P.pid + " twin")
            items, added = judge(P)
            T["variant"] = {"name": P.name, "honest": P.honest, "items": items, "added": added}
        files["pages/%s.html" % P.pid] = h
        files["pages/%s.json" % P.pid] = json.dumps(T, ensure_ascii=False, indent=1) + "\n"
        shown[P.pid] = T
    for i, j in list(files.items()):
        if i.endswith(".json"):
            json.loads(j)
    return files, shown
