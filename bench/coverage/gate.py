"""The gate: our reader's F1 and exact share may not fall below the numbers in gate.json.

usage: gate.py OUT MEASURE [--raise]      OUT: the folder that pages.py laid out; MEASURE: the example binary
--raise writes today's numbers where they are higher. A set that was not laid out is passed over with a word.
"""
import json
import math
import pathlib
import subprocess
import sys

from score import score

FLOORS = pathlib.Path(__file__).with_name("gate.json")


def measured(out, binary, name):
    bodies = out / f"{name}.gate.json"
    subprocess.run([binary, "read", out / f"{name}.manifest"], input=f"write {bodies}\n", text=True, check=True, stdout=subprocess.DEVNULL)
    truth = json.loads((out / f"{name}.truth.json").read_text(encoding="utf-8"))
    marks = score(truth, json.loads(bodies.read_text(encoding="utf-8")))
    down = lambda share: math.floor(share * 10_000) / 10_000
    return {"f1": down(marks.f1), "exact": down(marks.exact)}


def main():
    out, binary = map(pathlib.Path, sys.argv[1:3])
    floors, failed = json.loads(FLOORS.read_text(encoding="utf-8")), 0
    for name, floor in floors.items():
        if not (out / f"{name}.manifest").exists():
            print(f"{name}: skipped, the pages are not here")
            continue
        found = measured(out, binary, name)
        fallen = [mark for mark in floor if found[mark] < floor[mark]]
        failed += bool(fallen)
        print(f"{name}: F1 {found['f1']:.4f} (floor {floor['f1']:.4f}), exact {found['exact']:.4f} (floor {floor['exact']:.4f})"
              + (f": FELL: {', '.join(fallen)}" if fallen else ""))
        floors[name] = {mark: max(found[mark], floor[mark]) for mark in floor}
    if "--raise" in sys.argv:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")
    print(f"{len(floors) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
