"""Kills the server at random under writes, again and again, and holds what it acknowledged against what is there afterwards.

usage: check-kill.py RUHUI KILLS [SEED]      DATABASE_URL names a PostgreSQL database, else a SQLite file is used
Nothing acknowledged may be lost, and nothing may stand twice: no release, no letter number, no page of an outlet, nothing that was asked of it or
answered by it. After each kill the record is whole and goes on from what was seen before, by another program's judgement
(tools/verify-record); at the end each publication and each thing done about a page stands in it once.
"""
import collections
import json
import os
import pathlib
import random
import sys
import tempfile

# Other checks load this file from other folders.
sys.path.append(str(pathlib.Path(__file__).parent))
from kill import held, newsroom, record
from kill.coverage import Reporter
from kill.server import OFFICER, WRITER, Life, Server, killed_under, set_up

TEXT = "Air sungai naik sejak pagi, warga diminta menjauh dari tepiannya sampai sore."
REPORTERS = 2
STRIDE = 31  # between what reporters begin with: another kind of article, on hosts that were not asked just now


class Writer(Life):
    """Writes releases and publishes them until the server is gone; remembers what was acknowledged."""

    def __init__(self, server, tokens, name):
        super().__init__(server)
        self.tokens, self.name, self.acknowledged = tokens, name, {}

    def live(self):
        for n in range(10_000):
            self.publish(f"Uji {self.name} {n}", TEXT)

    def publish(self, headline, body):
        officer, writer = self.tokens
        text = {"headline": headline, "standfirst": "Warga diminta menjauh.", "place": "Hulu Seraya", "body": body}
        made = self.step(headline, "POST", "/api/desk/releases", writer, text)
        at = f"/api/desk/releases/{made['id']}"
        text["body"] += " Posko dibuka."
        edited = self.step(headline, "PUT", f"{at}/text", writer, {"revision": made["revision"], "text": text})
        self.step(headline, "POST", f"{at}/submission", writer, {"revision": edited["revision"]})
        return self.step(headline, "POST", f"{at}/publication", officer, {"revision": edited["revision"]})["id"]

    def step(self, headline, *request):
        body = self.server.done(*request)
        self.acknowledged[headline] = {key: body.get(key) for key in ("id", "revision", "state")}
        return body


ORDER = ["draft", "submitted", "published"]


def faults(server, officer, writers):
    """What is lost or stands twice."""
    found = []
    letters, pages, path = collections.Counter(), collections.Counter(), "/api/releases?limit=100"
    while path:
        _, text, _ = server.ask("GET", path)
        listed = json.loads(text)
        for item in listed["items"]:
            letters[(item["letter"]["year"], item["letter"]["number"])] += 1
            pages[item["headline"]] += 1
        path = listed["next"]
    found += [f"letter {letter} stands {times} times" for letter, times in letters.items() if times > 1]
    found += [f"{headline} is public {times} times" for headline, times in pages.items() if times > 1]
    for writer in writers:
        found += writer.refused
        for headline, known in writer.acknowledged.items():
            status, now = server.json("GET", f"/api/desk/releases/{known['id']}", officer)
            if status != 200:
                found.append(f"{headline} is gone: {status}")
            elif now["revision"] < known["revision"] or ORDER.index(now["state"]) < ORDER.index(known["state"]):
                found.append(f"{headline} was {known}, is {now['state']} {now['revision']}")
            elif known["state"] == "published" and pages[headline] != 1:
                found.append(f"{headline} was published and is public {pages[headline]} times")
    return found


def killed(server, tokens, paper, kill, until):
    """Kills the server under writers and reporters; both."""
    carried = Writer(server, tokens, kill)
    release = carried.publish(f"Jembatan gantung dibuka {kill}", "\n\n".join(newsroom.PARAGRAPHS))
    writers = [Writer(server, tokens, f"{kill}-{n}") for n in range(3)]
    reporters = [Reporter(server, tokens[0], paper, release, n, STRIDE * kill + n) for n in range(REPORTERS)]
    killed_under(server, writers + reporters, until)
    return [carried, *writers], reporters


def reported(server, officer, reporters):
    """What is wrong with coverage after a kill, before it goes on and after."""
    found = [fault for reporter in reporters for fault in held.faults(server, officer, reporter)]
    for reporter in reporters:
        reporter.again()
        found += reporter.refused
    return found


def at_the_end(server, officer, published, rounds):
    """What is wrong at the end, and how much was done about coverage."""
    reporters = [reporter for pair in rounds for reporter in pair]
    found, done = record.unrecorded(server, officer, published)
    found += record.faults(server)
    found += [fault for reporter in reporters for fault in held.faults(server, officer, reporter)]
    key = record.newest_key(server)[1]
    return found + [fault for pair in rounds for fault in held.bundle_faults(server, officer, key, pair)], done


def main():
    program, kills = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(2**32)
    chance = random.Random(seed)
    kind = "PostgreSQL" if os.environ.get("DATABASE_URL") else "SQLite"
    acknowledged = bad = 0
    published, rounds = [], []
    with tempfile.TemporaryDirectory() as folder:
        server, paper = Server(program, pathlib.Path(folder)), newsroom.Newsroom()
        local = ",".join(host for n in range(REPORTERS) for host in newsroom.hosts(n))
        server.more = ["--fetch-local", local, "--browser", "no", "--read-feeds", "no"]
        set_up(server)
        tokens = [server.token(OFFICER), server.token(WRITER)]
        for kill in range(kills):
            writers, reporters = killed(server, tokens, paper, kill, chance.uniform(0.05, 0.9))
            acknowledged += sum(len(writer.acknowledged) for writer in writers)
            wrong = faults(server, tokens[0], writers) + reported(server, tokens[0], reporters) + record.faults(server)
            published += [one["id"] for writer in writers for one in writer.acknowledged.values() if one["state"] == "published"]
            rounds.append(reporters)
            bad += len(wrong)
            for line in wrong:
                print(f"  kill {kill} (seed {seed}): {line}")
        wrong, done = at_the_end(server, tokens[0], published, rounds)
        for line in wrong:
            bad += 1
            print(f"  {line}")
        server.kill()
    pages = sum(bool(page.id) for pair in rounds for reporter in pair for page in reporter.pages)
    print(f"{kind}: {kills} kills, {acknowledged} releases acknowledged, {len(published)} publications in the record, {pages} pages of outlets, "
          f"{done} things done about them in the record, {bad} lost or twice (seed {seed})")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
