"""What was acknowledged of coverage, held against what is there: nothing is lost, nothing stands twice."""
import collections
import hashlib
import json
import pathlib
import subprocess
import sys
import zipfile

from kill.coverage import ALL

# Where a judgement can stand once it stood there; the outlet answers, and the desk looks at what was mended.
AFTER = {
    "asked": ["asked", "refused", "answered", "corrected"], "answered": ["answered", "corrected"],
    "excused": ["excused"], "refused": ["refused"], "corrected": ["corrected"],
}
ONCE = ["excuse", "ask", "tell", "refuse", "answer", "see-corrected"]


def faults(server, officer, reporter):
    """What is lost or stands twice of the pages that a reporter gave, and whether their evidence and links still open."""
    pages = [page for page in reporter.pages if page.id]
    found = doubled(server.listed(f"{ALL}?release={reporter.release}", officer), reporter.pages)
    for page in pages:
        status, shown = server.json("GET", page.at, officer)
        if status != 200:
            found.append(f"{page.address} is gone: {status}")
            continue
        found += [f"{page.address}: {fault}" for fault in page_faults(page, shown) + opened(server, officer, page, shown)]
    return found


def doubled(listed, pages):
    """Addresses that are not there once; one whose page was not acknowledged may be missing."""
    times = collections.Counter(item["address"] for item in listed)
    lost = [f"{page.address} is in no list" for page in pages if page.id and not times[page.address]]
    return lost + [f"{page.address} is listed {times[page.address]} times" for page in pages if times[page.address] > 1]


def page_faults(page, shown):
    """What of a page is not as it was acknowledged."""
    found = [] if shown["id"] == page.id and shown["address"] == page.address and shown["is_readable"] else ["is another or unreadable"]
    captures = collections.Counter((one["id"], one["archive"]) for one in shown["captures"])
    found += [f"capture {one} stands {captures[one]} times" for one in page.captures.items() if captures[one] != 1]
    judged = [(one["id"], one["standing"]) for one in shown["judgements"]]
    for judgement, stood in page.judged.items():
        stands = [standing for known, standing in judged if known == judgement]
        if len(stands) != 1 or stands[0] not in AFTER[stood]:
            found.append(f"judgement {judgement} was {stood}, is {stands}")
    words = collections.Counter(one["source_words"] for one in shown["judgements"])
    found += [f"“{said}” is judged {count} times" for said, count in words.items() if count > 1]
    steps = collections.Counter((one["id"], step["step"]) for one in shown["judgements"] for step in one["steps"])
    found += [f"step {step} was taken {steps[step]} times" for step in page.steps if steps[step] != 1]
    return found + [f"step {step} stands {count} times" for step, count in steps.items() if step[1] in ONCE and count > 1]


def opened(server, officer, page, shown):
    """Whether the newest evidence has the hash that is told, and the outlet's link shows what is asked."""
    status, content, _ = server.fetch("GET", f"/meja/liputan/{page.id}/bukti.wacz", headers={"Cookie": f"ruhui={officer}"})
    # The desk may have looked at the page meanwhile.
    newest = [told["captures"][-1]["archive"] for told in (shown, server.done("GET", page.at, officer))]
    is_own = hashlib.sha256(content).hexdigest() in newest
    found = [] if status == 200 and is_own else [f"its evidence is {status}, {len(content)} bytes with another hash than {newest}"]
    if page.link:
        status, content, _ = server.fetch("GET", page.link, client=page.host)
        if status != 200 or f'id="j{page.asked()}"' not in content.decode():
            found.append(f"the outlet's link opens {status} without what is asked")
    return found


def bundle_faults(server, officer, key, reporters):
    """What is wrong with the bundle of a release: it has the evidence of each capture, also of those before the newest."""
    status, content, _ = server.fetch("GET", f"/meja/siaran-pers/{reporters[0].release}/bukti.wacz", headers={"Cookie": f"ruhui={officer}"})
    known = [one for reporter in reporters for page in reporter.pages for one in page.captures.items()]
    if status != 200:
        return [f"the bundle of {reporters[0].release} is answered with {status}"]
    if not known:
        return []
    file = server.folder / "bundle.wacz"
    file.write_bytes(content)
    told = subprocess.run([sys.executable, pathlib.Path(__file__).parents[1] / "verify-record", "--bundle", file, key],
                          capture_output=True, text=True)
    found = [f"the bundle of {reporters[0].release}: {told.stderr.strip()}"] if told.returncode else []
    with zipfile.ZipFile(file) as bundle:
        lines = [json.loads(line) for line in bundle.read("findings/findings.jsonl").splitlines()]
        missing = any(name.endswith("missing.json") for name in bundle.namelist())
    told = (line["result"] for line in lines)
    times = collections.Counter((one["capture"], one["archive"].removeprefix("sha256:")) for one in told)
    found += [f"a bundle has capture {one} {times[one]} times" for one in known if times[one] != 1]
    return found + ([f"the bundle of {reporters[0].release} misses evidence"] if missing else [])
