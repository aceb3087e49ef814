#!/usr/bin/env python3
"""Writes releases/ and pages/ again and proves the truth. `build.py --show R03` prints variants beside their items."""
import sys; sys.dont_write_bytecode = True
import json, os, glob, importlib
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import core, layouts

mods = sorted(os.path.basename(f)[:-3] for f in glob.glob(os.path.join(core.HERE, "s[0-9]*.py")))
for m in mods:
    importlib.import_module(m)

out = {}
for rid, R in core.RELEASES.items():
    out["releases/%s.md" % rid] = R["md"]
    out["releases/%s.json" % rid] = json.dumps({"quotations": R["quotes"], "facts": R["facts"]}, ensure_ascii=False, indent=1) + "\n"
stat = {}
for p in core.PAGES:
    p.finish(layouts.L[p.L](p))
    t = p.truth()
    p.prove(t)
    out["pages/%s.html" % p.pid] = p.html
    out["pages/%s.json" % p.pid] = json.dumps(t, ensure_ascii=False, indent=1) + "\n"
    stat.setdefault(p.L, []).append(p.pid)
    if "--show" in sys.argv and p.pid.startswith(sys.argv[sys.argv.index("--show") + 1]):
        print("=" * 20, p.pid, p.L, "|", t["title"], "|", t["dateline"], t["label"], t["published"], t["section"], t["bylines"])
        for l in t["body"]:
            print("   ", l)
        for q in t["quotations"]:
            print("  Q", q["speaker"], ":", q["text"][:70])
        if "variant" in t:
            v = t["variant"]
            print("  V", v["name"], v["honest"], len(v["added"]), "added")
            R = core.RELEASES[p.rel]
            for f in R["quotes"] + R["facts"]:
                print("     ", f["id"], v["items"][f["id"]], "<-", f["text"][:70])
if core.PROBLEMS:
    print("\n".join(core.PROBLEMS))
    print(len(core.PROBLEMS), "problems; nothing written")
    sys.exit(1)
for d in ("releases", "pages"):
    os.makedirs(os.path.join(core.ROOT, d), exist_ok=True)
    for f in os.listdir(os.path.join(core.ROOT, d)):
        if d + "/" + f not in out:
            os.remove(os.path.join(core.ROOT, d, f))
for k, v in out.items():
    with open(os.path.join(core.ROOT, k), "w", encoding="utf-8", newline="\n") as fh:
        fh.write(v)
h = [p.truth()["variant"]["honest"] for p in core.PAGES if p.pid[0] == "R"]
print(len(core.RELEASES), "releases,", len(core.PAGES), "pages,", sum(h), "honest of", len(h), "variants,", len(stat), "builds")
