"""A country of invented outlets behind Debian's nginx, and the desk that finds its releases in them by itself.

usage: check.py RUHUI WORK ADDRESS SILENT [NGINX…]     made by tools/check-outlets; WORK is a folder, SILENT an address where nobody answers
"""
import datetime
import os
import pathlib
import sys
import time

sys.path.append(str(pathlib.Path(__file__).parents[1]))
from kill.server import Server, set_up
from outlets import directory, findings, releases
from outlets.nginx import Nginx
from outlets.office import Office, evidence, told
from outlets.outlet import Story

WITA = datetime.timezone(datetime.timedelta(hours=8))
PATIENCE = 60
LATER = 6 * 60  # a feed is asked each five minutes


def until(what, is_so):
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            return [f"still not so: {what}"]
        time.sleep(1)
    return []


def quiet(nginx):
    """Whether nothing was asked for a while."""
    before = nginx.count()
    time.sleep(2.5)
    return nginx.count() == before


def first_round(office, nginx):
    """Everybody is asked for the first time."""
    at = datetime.datetime.now(WITA).replace(microsecond=0)
    for outlet in directory.ALL + directory.STRANGERS:
        nginx.write(outlet, at)
    office.take_in(directory.ALL)
    known = lambda feed: feed["read_at"] or feed["trouble"]
    found = until("each feed was read or has a trouble", lambda: all(known(feed) for feed in office.feeds().values()))
    # The clock is set when all is still: threads read it a second later, each for itself, and a pause between two clocks is none.
    found += until("nobody is asked any more", lambda: quiet(nginx))
    asked = nginx.asked()
    framed = [one.framing == "chunked" for one in asked if one.host == "potongan.example" and one.status == 200]
    packed = [one.coding == "gzip" for one in asked if one.host == "padatdata.example" and one.status == 200]
    found += [] if all(framed + packed) and framed and packed else ["nginx did not send what it should: chunks, gzip"]
    found += findings.of_feeds(directory.ALL, office.feeds())
    found += findings.of_coverage(directory.ALL, office)
    return found + findings.of_manners(directory.ALL + directory.STRANGERS, asked), len(asked)


def second_round(office, nginx, clock):
    """Minutes later: one outlet has another article, another is well again, for the others nothing is new."""
    fresh, well = directory.KINDS[0], next(outlet for outlet in directory.TROUBLED if "/sakit" in outlet.more)
    fresh.stories.insert(0, Story(releases.SEAWEED, "both", path="/berita/baru"))
    nginx.write(fresh, datetime.datetime.now(WITA).replace(microsecond=0))
    (nginx.folder(well) / "sakit").unlink()
    well.trouble = None
    before = {host: feed["read_at"] for host, feed in office.feeds().items()}
    clock.write_text(f"+{LATER}\n")
    read = [outlet.host for outlet in directory.ALL if not outlet.trouble and not outlet.moved]
    found = until("each feed was read again", lambda: all(office.feeds()[host]["read_at"] != before[host] for host in read))
    found += until("nobody is asked any more", lambda: quiet(nginx))
    asked = nginx.asked()
    found += findings.of_feeds(directory.ALL, office.feeds())
    found += findings.of_coverage(directory.ALL, office)
    found += findings.of_manners(directory.ALL + directory.STRANGERS, asked)
    # Where an article did not come, the whole feed is asked for; what is made as it is sent has no state to ask by.
    others = ["separuhtutup.example", "indekskabar.example", "potongan.example", fresh.host, well.host]
    return found + findings.of_returns([one for one in directory.ALL if one.host in read and one.host not in others], asked), len(asked)


def main():
    program, work, (address, silent), command = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:5], sys.argv[5:]
    began, everybody = time.monotonic(), directory.ALL + directory.STRANGERS
    nginx, clock = Nginx(work, address, command), work / "clock"
    # The library keeps a hundred names; most outlets have none with www.
    names = {name: silent if outlet.silent else address for outlet in everybody if not outlet.nameless for name in (outlet.host, outlet.shown)}
    (work / "hosts").write_text("".join(f"{at} {name}\n" for name, at in names.items()))
    serving = nginx.start(everybody)
    os.environ.update(line.split("=", 1) for line in os.environ["OUTLETS_FAKED"].splitlines())
    (work / "desk").mkdir()
    server = Server(program, work / "desk")
    server.more = ["--fetch-local", f"{address},{silent}", "--browser", "no"]
    try:
        nginx.answers()
        set_up(server)
        office = Office(server)
        for release in releases.ALL:
            office.publish(release)
        found, first = first_round(office, nginx)
        print(f"first round: {first} questions to {len(everybody)} outlets, {time.monotonic() - began:.0f} s")
        again, second = second_round(office, nginx, clock)
        print(f"second round: {second} questions, {time.monotonic() - began:.0f} s")
        found += again + evidence(office, program, work) + told(office)
        carried = office.coverage()
    finally:
        if server.process:
            server.kill()
        serving.terminate()
        serving.wait()
    for line in found:
        print(f"  {line}")
    differs = sum(item["outcome"] == "differs" for item in carried)
    print(f"{len(directory.ALL)} outlets, {len(directory.TROUBLED)} of them in trouble; {len(carried)} articles found, {differs} with what was planted in "
          f"them, {len(found)} faults, {time.monotonic() - began:.0f} s")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
