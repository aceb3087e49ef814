"""The record after kills: whole, never behind what was seen of it, each act in it once."""
import collections
import json
import pathlib
import subprocess
import sys
import time

from kill.coverage import ALL

OF_COVERAGE = ("page.captured", "page.visited", "coverage.step")


def newest_key(server):
    status, keys, _ = server.ask("GET", "/jejak/kunci")
    return status, (keys.strip().splitlines() or [""])[-1]


def faults(server):
    """What is wrong with the record, as somebody outside sees it who remembers what they saw."""
    status, key = newest_key(server)
    if status != 200:
        return [f"the record's keys are answered with {status}"]
    if not key:
        # It may not have begun yet; what was seen once must stay.
        return ["the record is gone"] if (server.folder / "seen").exists() else []
    judge = pathlib.Path(__file__).parents[1] / "verify-record"
    told = subprocess.run([sys.executable, judge, f"http://127.0.0.1:{server.port}/jejak", key, "--seen", server.folder / "seen"],
                          capture_output=True, text=True)
    return [f"the record is {told.stderr.strip()}"] if told.returncode else []


def entries(server):
    """How often each act on each subject at each moment stands in the record."""
    counted, before = collections.Counter(), ""
    while before is not None:
        listed = json.loads(server.ask("GET", f"/api/record?limit=100{before}")[1])
        counted.update((item["act"], item["subject"], item["at"]) for item in listed["items"])
        before = None if listed["next"] is None else f"&before={listed['next']}"
    return counted


def done(server, officer, coverage):
    """What was done about a page of coverage, as its page tells it."""
    shown = server.done("GET", f"{ALL}/{coverage}", officer)
    did = [("page.captured", one["taken_at"]) for one in shown["captures"]]
    did += [("page.visited", one["at"]) for one in shown["visits"]]
    did += [("coverage.step", step["at"]) for judged in shown["judgements"] for step in judged["steps"]]
    return collections.Counter((act, f"coverage/{coverage}", at) for act, at in did)


def unrecorded(server, officer, published):
    """What does not stand in the record once, or stands there and was not done, when it has had its time; how much was done about coverage."""
    known = {page["id"]: done(server, officer, page["id"]) for page in server.listed(ALL, officer)}
    for _ in range(100):
        counted = entries(server)
        recorded = collections.Counter({one: count for one, count in counted.items() if one[0] in OF_COVERAGE})
        wanted = sum(known.values(), collections.Counter())
        off = (recorded - wanted) + (wanted - recorded)
        times = collections.Counter()
        for (act, subject, _), count in counted.items():
            times[subject.removeprefix("release/")] += count * (act == "release.published")
        wrong = {one for one in published if times[one] != 1} | {one for one, count in times.items() if count > 1}
        if not off and not wrong:
            break
        time.sleep(0.1)
        # Pages are looked at meanwhile.
        for page in {subject.removeprefix("coverage/") for _, subject, _ in off} & set(known):
            known[page] = done(server, officer, page)
    found = [f"release {release} stands {times[release]} times in the record" for release in wrong]
    found += [f"{act} of {subject} at {at} was done {wanted[act, subject, at]} times, stands {recorded[act, subject, at]} times in the record"
              for act, subject, at in off]
    return found, wanted.total()
