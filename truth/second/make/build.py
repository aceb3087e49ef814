"""Write releases/ and pages/ and check every truth file. Usage: python3 build.py [--review ID…]"""
import glob
import importlib
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import core
import layouts

for f in sorted(glob.glob(os.path.join(HERE, "[b-z]_[0-9]*.py"))):
    importlib.import_module(os.path.basename(f)[:-3])

out = os.path.dirname(HERE)
os.makedirs(out + "/releases", exist_ok=True)
os.makedirs(out + "/pages", exist_ok=True)
for old in glob.glob(out + "/releases/*") + glob.glob(out + "/pages/*"):
    os.remove(old)
errs, review = [], sys.argv[2:] if sys.argv[1:2] == ["--review"] else []
dump = lambda o, path: open(path, "w", encoding="utf-8").write(json.dumps(o, ensure_ascii=False, indent=1) + "\n")
for r in core.RELEASES.values():
    errs += r.check()
    open(f"{out}/releases/{r.id}.md", "w", encoding="utf-8").write(r.md())
    dump(r.truth(), f"{out}/releases/{r.id}.json")
kinds, lay, items, honest, var = {}, {}, 0, 0, 0
seen = set()
for p in core.PAGES:
    if p.id in seen:
        errs.append(f"{p.id}: twice")
    seen.add(p.id)
    p.resolve()
for p in core.PAGES:
    t, e = p.truth()
    errs += e
    is_html = p.layout != "text"
    html = p.opts["raw"](p) if "raw" in p.opts else layouts.render(p)
    errs += core.check_rendered(p, t, html, is_html)
    if p.opts.get("enc"):
        html = html.replace("charset=utf-8", "charset=windows-1252")
    data = html.encode(p.opts.get("enc", "utf-8"))
    open(f"{out}/pages/{p.id}.{'html' if is_html else 'txt'}", "wb").write(data)
    if is_html and not 10_000 <= len(data) <= 90_000 and p.kind == "article":
        errs.append(f"{p.id}: {len(data)} bytes")
    dump(t, f"{out}/pages/{p.id}.json")
    lay[p.layout] = lay.get(p.layout, 0) + 1
    if t["variant"]:
        var += 1
        honest += t["variant"]["honest"]
        items += len(t["variant"]["items"])
        k = t["variant"]["name"]
        kinds[k] = kinds.get(k, 0) + 1
        if any(p.id.startswith(x) for x in review):
            print("=====", p.id, p.layout, k, "honest" if t["variant"]["honest"] else "FAULTY")
            print("T:", p.title, "| by", t["bylines"], "|", t["label"])
            print("\n".join(t["body"]))
            it = t["variant"]["items"]
            for i, x, s in p.release.quotes:
                print(f"   {i} {it[i]}: [{s}] {x}")
            for i, kd, x, n in p.release.facts:
                print(f"   {i} {it[i]}: {kd}: {x}" + (f"  <{n}>" if n else ""))
            print("   added:", t["variant"]["added"])
            print("   quotes:", [(q["speaker"], q["text"][:50]) for q in t["quotations"]])
print("releases", len(core.RELEASES), "pages", len(core.PAGES), "variants", var, "honest", honest, "items", items)
print("layouts", dict(sorted(lay.items())))
print("kinds", dict(sorted(kinds.items())))
for e in errs:
    print("ERROR", e)
sys.exit(bool(errs))
