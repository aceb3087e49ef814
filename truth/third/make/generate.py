#!/usr/bin/env python3
"""Writes ../releases and ../pages byte for byte and proves their truth.
generate.py            write
generate.py --check    compare with what is there
generate.py --show R03 print the variants beside their items
generate.py --count    counts"""
import sys, os, re, json, glob
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from engine import *
from layouts import LAYOUTS, CHARSET, slug
import others

ROOT = os.path.dirname(HERE)


def dump(x):
    return json.dumps(x, ensure_ascii=False, indent=1) + "\n"


def build():
    files, show, errors = {}, {}, []
    stats = {"releases": 0, "pages": 0, "layouts": set(), "honest": 0, "dishonest": 0, "items": 0, "kinds": {}}
    for path in sorted(glob.glob(os.path.join(HERE, "r*.txt"))):
        rid = os.path.basename(path)[:-4].upper()
        try:
            secs = sections(open(path, encoding="utf-8").read())
            name, h, lines = secs[0]
            assert name == "release", rid
            rel = Release(rid, h, lines)
            rel.prove()
        except (Wrong, AssertionError, KeyError) as e:
            errors.append(f"{rid}: {e!r}")
            continue
        files[f"releases/{rid}.md"] = rel.markdown.encode()
        files[f"releases/{rid}.json"] = dump(rel.truth()).encode()
        stats["releases"] += 1
        show[rid] = (rel, [])
        for i, (name, h, lines) in enumerate(secs[1:]):
            try:
                pg, page, t = article(f"{rid}-{chr(97 + i)}", name[2:].strip(), h, lines, rel)
            except (Wrong, KeyError, AssertionError, ValueError, IndexError) as e:
                errors.append(f"{rid} {name}: {e!r}")
                continue
            put(files, stats, pg.id, page, t, h)
            show[rid][1].append((pg, t))
    for pid, name, h, lines in others.ARTICLES():
        try:
            pg, page, t = article(pid, name, h, lines, None)
        except (Wrong, KeyError, AssertionError, ValueError, IndexError) as e:
            errors.append(f"{pid}: {e!r}")
            continue
        put(files, stats, pid, page, t, h)
    for pid, page, t in others.PAGES():
        prove_other(pid, page, t)
        put(files, stats, pid, page, t, {})
    if errors:
        print("\n".join(errors))
        sys.exit(1)
    return files, show, stats


def article(pid, name, h, lines, rel):
    pg = Page(pid, name, h, lines, rel)
    html_, published = LAYOUTS[pg.one("layout")](pg)
    t = pg.truth(published)
    for bad in ("**", "&lt;", "[[", "]]", "{q", "{n", "{+}", "=&gt;", " //", "None<"):
        if bad in re.sub(r"(?s)<(script|style)\b.*?</\1>", "", html_).replace("https://", "").replace("***", ""):
            raise Wrong(f"{pid}: {bad} in the page")
    prove(pid, html_, t)
    known = {"layout", "outlet", "q", "title", "sub", "pub", "tz", "dl", "label", "sec", "tags", "author", "by", "top", "first", "end", "tail", "foot",
             "credit", "box", "cap", "items", "honest", "sub*", "alias", "ol", "iso"}
    if set(h) - known:
        raise Wrong(f"{pid}: unknown heads {set(h) - known}")
    if ("credit" in h) != pg.one("layout").startswith("agency"):
        raise Wrong(f"{pid}: credit only and always in agency")
    return pg, html_, t


def prove_other(pid, page, t):
    if t["kind"] in ("live_blog",):
        flat = text_of(page)
        assert t["title"] in flat, pid


def put(files, stats, pid, page, t, h):
    cs = CHARSET.get(t["layout"], "utf-8")
    files[f"pages/{pid}.html"] = (page + "\n").encode(cs)
    files[f"pages/{pid}.json"] = dump(t).encode()
    stats["pages"] += 1
    stats["layouts"].add(t["layout"])
    stats["kinds"][t["kind"]] = stats["kinds"].get(t["kind"], 0) + 1
    v = t.get("variant")
    if v:
        stats["honest" if v["honest"] else "dishonest"] += 1
        stats["items"] += len(v["items"])


def main():
    files, show, stats = build()
    if "--show" in sys.argv:
        rid = sys.argv[-1]
        rel, pgs = show[rid]
        print(rel.markdown)
        for x in rel.quotes + rel.facts:
            print(x["id"], x.get("kind", x.get("speaker")), "|", x["text"], "|", x.get("in", ""))
        for pg, t in pgs:
            print("\n=====", pg.id, pg.name, t["layout"], "honest", t["variant"]["honest"])
            for k in ("title", "subtitle", "dateline", "label", "published", "section", "tags"):
                print("  ", k + ":", t[k])
            print("   bylines:", [(b["role"], b["name"]) for b in t["bylines"]])
            print("\n".join(t["body"]))
            for q in t["quotations"]:
                print("   Q", q["speaker"], "|", q["text"])
            for r in t["removed"]:
                print("   R", r["reason"], "|", r["text"])
            it = t["variant"]["items"]
            print("   not kept:", {k: v for k, v in it.items() if v not in ("kept", "verbatim")})
            print("   kept:", [k for k, v in it.items() if v in ("kept", "verbatim")], "added:", t["variant"]["added"])
        return
    stats["layouts"] = len(stats["layouts"])
    if "--check" in sys.argv:
        bad = []
        there = {os.path.relpath(p, ROOT) for d in ("releases", "pages") for p in glob.glob(os.path.join(ROOT, d, "*"))}
        for n in sorted(set(files) | there):
            p = os.path.join(ROOT, n)
            if n not in files or not os.path.exists(p) or open(p, "rb").read() != files[n]:
                bad.append(n)
        print("differs:" if bad else "same", bad or "", stats)
        sys.exit(1 if bad else 0)
    if "--count" not in sys.argv:
        for d in ("releases", "pages"):
            os.makedirs(os.path.join(ROOT, d), exist_ok=True)
            for p in glob.glob(os.path.join(ROOT, d, "*")):
                if os.path.relpath(p, ROOT) not in files:
                    os.remove(p)
        for n, b in files.items():
            with open(os.path.join(ROOT, n), "wb") as f:
                f.write(b)
    print(stats)


if __name__ == "__main__":
    main()
