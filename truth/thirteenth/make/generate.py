"""python3 generate.py: writes ../releases and ../pages again, byte for byte, and proves the truth; -v prints missing facts and added quotations."""
import sys, os, json, glob, importlib
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lib, layouts
here = os.path.dirname(os.path.abspath(__file__)); root = os.path.dirname(here)
for f in sorted(glob.glob(here + "/data_*.py")): importlib.import_module(os.path.basename(f)[:-3])
out, bad, used = {}, [], {}
dump = lambda o: json.dumps(o, ensure_ascii=False, indent=1) + "\n"
for r in lib.RELEASES.values():
    out["releases/%s.md" % r.id] = r.md; out["releases/%s.json" % r.id] = dump(r.json)
hon = 0; nv = 0
for p in lib.PAGES:
    rep = []
    try: t, o, txt = layouts.build(p, rep)
    except lib.Stop as e: bad.append(str(e)); continue
    k = "pages/" + p.id
    if k + ".json" in out: bad.append("double " + p.id)
    out[k + (".txt" if txt else ".html")] = t; out[k + ".json"] = dump(o); used[p.lay] = used.get(p.lay, 0) + 1
    if p.rid: nv += 1; hon += o["variant"]["honest"]
    if "-v" in sys.argv and p.rid and (len(sys.argv) < 3 or p.id[:3] in sys.argv):
        print(p.id, p.lay, p.name, "| MISSING:", "; ".join(rep), "| Q:", {k: v for k, v in o["variant"]["items"].items() if k[0] == "q"}, "| added:", o["variant"]["added"])
import re, datetime
for k, v in sorted(out.items()):
    if not k.endswith(".json"):
        for m in re.finditer(r"(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: \w+)? \((\d+)/(\d+)(?:/(\d{4}))?\)|(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), (\d+) (%s) (\d{4})" % "|".join(lib.MON), v):
            y = m[4] or m[8] or (lib.RELEASES[k.split("/")[1][:3]].date[:4] if k.split("/")[1][:3] in lib.RELEASES else "2026")
            d = datetime.date(int(y), int(m[3]) if m[3] else lib.MON.index(m[7]) + 1, int(m[2] or m[6]))
            if lib.WD[d.weekday()] != (m[1] or m[5]) and "-v" in sys.argv: print("WEEKDAY", k, m[0], lib.WD[d.weekday()])
if bad: print("\n".join(bad)); sys.exit(1)
for d in ("releases", "pages"):
    os.makedirs(root + "/" + d, exist_ok=True)
    for f in os.listdir(root + "/" + d):
        if d + "/" + f not in out: os.remove(os.path.join(root, d, f))
for k, v in out.items():
    with open(os.path.join(root, k), "w", encoding="utf-8", newline="\n") as f: f.write(v)
print(len(lib.RELEASES), "releases", len(lib.PAGES), "pages", hon, "of", nv, "honest", len(used), "layouts; unused:", [x for x in layouts.LAY if x not in used])
