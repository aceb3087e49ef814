#!/usr/bin/env python3
"""Writes pages/ from make/src/*.txt and proves the truth against the page.

Source of a page: header lines (K kind, T title, U subtitle, D dateline, L label, P published, S section, G tags,
B bylines, Q speakers by key, W wrapper), then "--- html|txt", then the page itself with marks:
  {{...}} a body line      ~text  a body line in wrapper W      {-reason|text-} a removed piece
  [[a|...]] a quotation of speaker a (0: null)     [[+|...]] the next part of the same quotation
  %T% title  %U% subtitle  %BODYJSON% the body lines as JSON (strings)
Usage: generate.py [--check]
"""
import html, json, pathlib, re, sys
HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parents[1] / "pages"
ROLES = {"author", "reporter", "correspondent", "editor", "photographer", "contributor", "source", "unknown"}
KINDS = {"article", "live_blog", "listing", "login_wall", "not_found"}

def flat(s, txt=False):
    if not txt:
        s = re.sub(r"<(script|style)\b.*?</\1>|<!--.*?-->", " ", s, flags=re.S)
        s = re.sub(r"</?(?:b|strong|i|em|a|span|font|u|mark|amp-fit-text|cite|q)\b[^>]*>", "", s)
        s = re.sub(r"<[^>]+>", " ", s)
        s = html.unescape(s)
    return re.sub(r"\s+", " ", s.replace("\xa0", " ").replace("\u00ad", "").replace("\u200b", "")).strip()

def unmark(s):
    s = re.sub(r"\[\[[^|\]]*\|", "", s).replace("]]", "")
    s = re.sub(r"\{-[a-z_]+\|", "", s).replace("-}", "")
    return s.replace("{{", "").replace("}}", "")

def pages():
    for f in sorted((HERE / "src").glob("*.txt")):
        for chunk in re.split(r"(?m)^=== ", f.read_text(encoding="utf-8"))[1:]:
            yield chunk

def build(chunk, errors):
    head, ext, src = re.split(r"(?m)^--- (html|txt)\n", chunk, maxsplit=1)
    first, *rest = head.strip().split("\n")
    pid, layout = first.split(" ", 1)
    h = {l[0]: l[2:].strip() for l in rest if l.strip()}
    txt = ext == "txt"
    err = lambda m: errors.append(f"{pid}: {m}")
    w = h.get("W", "%" if txt else "<p>%</p>")
    src = re.sub(r"(?m)^~(.*)$", lambda m: w.replace("%", "{{" + m.group(1) + "}}"), src)
    src = src.replace("%T%", h.get("T", "")).replace("%U%", h.get("U", ""))
    for a, b in (("{{", "}}"), ("[[", "]]"), ("{-", "-}")):
        if src.count(a) != src.count(b): err(f"unbalanced {a} {src.count(a)} {src.count(b)}")
    keys = dict(x.split("=", 1) for x in re.split(r";\s*", h["Q"])) if h.get("Q") else {}
    keys["0"] = None
    body, parts, quotes = [], [], []
    for m in re.finditer(r"\{\{(.*?)\}\}", src, flags=re.S):
        t = m.group(1)
        ps = [flat(unmark(p), txt) for p in re.split(r"\{-.*?-\}", t, flags=re.S)]
        parts += [p for p in ps if p]
        line = flat(unmark(re.sub(r"\{-.*?-\}", " ", t, flags=re.S)), txt)
        body.append(line)
        t2 = re.sub(r"\{-.*?-\}", " ", t, flags=re.S)
        for q in re.finditer(r"\[\[(.*?)\|(.*?)\]\]", t2, flags=re.S):
            k, s = q.group(1), flat(q.group(2), txt)
            if k == "+": quotes[-1]["text"] += " " + s
            else:
                if k not in keys: err(f"no speaker {k}"); continue
                quotes.append({"text": s, "speaker": keys[k]})
        loose = len(re.findall(r"[“]|&ldquo;", t2)) - t2.count("[[")
        if loose > 0 and "–loose" not in h.get("X", ""): print(f"  look {pid}: {loose} loose mark(s): {line[:90]}")
    for q in quotes: q["text"] = q["text"].rstrip(" ,")
    removed = [{"reason": m.group(1), "text": flat(unmark(m.group(2)), txt)}
               for m in re.finditer(r"\{-([a-z_]+)\|(.*?)-\}", src, flags=re.S)]
    page = unmark(src).replace("%BODYJSON%", json.dumps("\n".join(body), ensure_ascii=False)[1:-1])
    g = lambda k: h.get(k) or None
    truth = {"layout": layout, "release": None, "kind": h.get("K", "article"), "title": g("T"), "subtitle": g("U"),
        "dateline": g("D"), "label": g("L"), "published": g("P"), "section": g("S"),
        "tags": [x.strip() for x in h["G"].split(",")] if h.get("G") else [],
        "bylines": [dict(zip(("role", "name"), b.split("=", 1))) for b in re.split(r";\s*", h["B"])] if h.get("B") else [],
        "body": body, "quotations": quotes, "removed": removed}
    # proofs
    shown = flat(page, txt)
    low = shown.lower()
    whole = flat(html.unescape(page), True).lower()
    if truth["kind"] not in KINDS: err("kind")
    if truth["kind"] not in ("article", "live_blog"):
        if body or quotes or truth["bylines"]: err("other kind with a text")
    else:
        n = 0
        for b in parts:
            if b not in shown: err(f"body not in page: {b[:80]}")
        if not 4 <= len(body): err("short body")
        if not 2 <= len(removed) <= 4: err(f"{len(removed)} removed")
        if not truth["published"] or not re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", truth["published"]): err("published")
    for k in ("title", "subtitle", "label", "dateline"):
        if truth[k] and flat(truth[k], True).lower() not in low: err(f"{k} not in page")
    if truth["section"] and truth["section"].lower() not in whole: err("section")
    for t in truth["tags"]:
        if t.lower() not in whole: err(f"tag {t}")
    for b in truth["bylines"]:
        if b["role"] not in ROLES: err(f"role {b}")
        if b["name"].lower() not in whole: err(f"byline {b}")
    bt = " ".join(body)
    for q in quotes:
        if q["speaker"] and q["speaker"] not in bt + " " + shown: err(f"speaker {q['speaker']}")
        elif q["speaker"] and q["speaker"] not in bt: print(f"  look {pid}: speaker {q['speaker']} not in body")
        if not any(q["text"] in b for b in body) and not all(p in bt for p in re.split(r"(?<=[,.!?]) ", q["text"])): err(f"quotation {q['text'][:60]}")
    for k in keys:
        if k != "0" and keys[k] not in [q["speaker"] for q in quotes]: err(f"unused speaker {k}")
    for r in removed:
        if r["text"].lower() not in low: err(f"removed not in page: {r['text'][:60]}")
        if r["text"].lower() in bt.lower(): err(f"removed in body: {r['text'][:60]}")
    return pid, ext, page, truth

def main():
    errors, files, nq, ids, layouts, kinds = [], {}, 0, [], [], {}
    for c in pages():
        pid, ext, page, t = build(c, errors)
        if pid in ids: errors.append(f"{pid} twice")
        ids.append(pid); layouts.append(t["layout"]); nq += len(t["quotations"])
        kinds[t["kind"]] = kinds.get(t["kind"], 0) + 1
        files[f"{pid}.{ext}"] = page
        files[f"{pid}.json"] = json.dumps(t, ensure_ascii=False, indent=1) + "\n"
    if len(set(layouts)) != len(layouts): errors.append("layout twice")
    for e in errors: print("ERROR", e)
    OUT.mkdir(exist_ok=True)
    if "--check" in sys.argv:
        have = {p.name: p.read_text(encoding="utf-8") for p in OUT.glob("C*")}
        print("identical" if have == files else "DIFFERENT")
        errors += [] if have == files else ["different"]
    else:
        for p in OUT.glob("C*"): p.unlink()
        for n, s in files.items(): (OUT / n).write_text(s, encoding="utf-8", newline="\n")
    print(len(ids), "pages,", nq, "quotations,", kinds, len(errors), "errors")
    sys.exit(bool(errors))
main()
