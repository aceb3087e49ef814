"""Writes releases/ and pages/ byte for byte again and proves the truth.  --check compares only;  --show ID prints a page's truth."""
import os, sys, collections
import core, rel, builds, p1, p2, p3, p4

files, shown = core.finish(builds.BUILDS)
if "--show" in sys.argv:
    for pid in sys.argv[sys.argv.index("--show") + 1:]:
        T = shown[pid]
        print("\n=====", pid, T["layout"], "|", T["title"], "|", T["subtitle"], "| dl", T["dateline"], "| label", T["label"], "| pub", T["published"], "| sec", T["section"], "| tags", T["tags"])
        print("by", [(b["role"], b["name"]) for b in T["bylines"]])
        for l in T["body"]:
            print("  ", l)
        for q in T["quotations"]:
            print("  Q", q["speaker"], "::", q["text"][:70])
        print("  rem", [r["text"][:40] for r in T["removed"]])
        v = T.get("variant")
        if v:
            R = core.REL[T["release"]]
            tx = {d["id"]: d["text"] for d in R["facts"] + R["quotations"]}
            print("  ", v["name"], v["honest"], " ".join("%s[%s]=%s" % (k, tx[k][:26], s) for k, s in v["items"].items() if s not in ("kept", "verbatim")))
            print("   kept", [k for k, s in v["items"].items() if s in ("kept", "verbatim")], "added", [a[:40] for a in v["added"]])
    sys.exit()
bad = 0
for name, text in files.items():
    path = os.path.join(core.ROOT, name)
    if "--check" in sys.argv:
        if not os.path.exists(path) or open(path, encoding="utf-8", newline="").read() != text:
            print("differs", name); bad += 1
    else:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        open(path, "w", encoding="utf-8", newline="").write(text)
for d in ("releases", "pages"):
    for f in os.listdir(os.path.join(core.ROOT, d)):
        if d + "/" + f not in files:
            print("stray", d, f); bad += 1
V = [T["variant"] for T in shown.values() if "variant" in T]
print("releases", len(core.REL), "pages", len(shown), "builds", len({T["layout"] for T in shown.values()}), "variants", len(V), "honest", sum(v["honest"] for v in V),
      "items per release", [len(R["facts"]) + len(R["quotations"]) for R in core.REL.values()], "items judged", sum(len(v["items"]) for v in V))
print(collections.Counter(s if isinstance(s, str) else "/".join(s) for v in V for s in v["items"].values()))
sys.exit(1 if bad else 0)
