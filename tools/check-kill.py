"""Kills the server at random under writes, again and again, and holds what it acknowledged against what is there afterwards.

usage: check-kill.py RUHUI KILLS [SEED]      DATABASE_URL names a PostgreSQL database, else a SQLite file is used
Nothing acknowledged may be lost, and nothing may stand twice: no release, no letter number. After each kill the record is whole and goes on
from what was seen before, by another program's judgement (tools/verify-record); at the end each publication stands in it once.
"""
import collections
import http.client
import json
import os
import pathlib
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

PASSWORD = "perahu di hulu sungai"
OFFICER, WRITER = "ratna@kominfo.example", "bagas@kominfo.example"
TEXT = "Air sungai naik sejak pagi, warga diminta menjauh dari tepiannya sampai sore."


class Server:
    """The program under test, on the same data at each start."""

    def __init__(self, program, folder):
        self.program, self.folder, self.more = program, folder, []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "serve", "--listen", f"127.0.0.1:{self.port}", "--data", self.folder / "data", "--log", "error",
             *self.more],
            stdout=open(self.folder / "out", "a"), stderr=open(self.folder / "err", "a"))
        for _ in range(600):
            try:
                if self.ask("GET", "/siap")[0] == 200:
                    return
            except OSError:
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        sys.exit("the server does not start:\n" + (self.folder / "err").read_text())

    def kill(self):
        self.end(signal.SIGKILL)

    def end(self, by):
        self.process.send_signal(by)
        self.process.wait()

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read().decode(), answer.headers
        finally:
            connection.close()

    def form(self, path, fields, cookie=None):
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        if cookie:
            headers["Cookie"] = cookie
        status, text, answered = self.ask("POST", path, urllib.parse.urlencode(fields), headers)
        if status != 303:
            sys.exit(f"POST {path}: {status}\n{text[:2000]}")
        return answered

    def token(self, email):
        cookie = self.form("/masuk", {"email": email, "password": PASSWORD})["Set-Cookie"].split(";")[0]
        return cookie.split("=", 1)[1]

    def json(self, method, path, token, body=None):
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        status, text, _ = self.ask(method, path, json.dumps(body) if body is not None else None, headers)
        return status, json.loads(text)


def set_up(server):
    """An office with an officer and a writer."""
    server.start()
    key = re.search(r"key=(\S+)", (server.folder / "out").read_text())[1]
    server.form("/mulai", {"key": key, "region": "Provinsi Borneo Timur", "zone": "WITA", "office": "Dinas Kominfo",
                           "name": "Ratna Wulandari", "email": OFFICER, "password": PASSWORD})
    invited = subprocess.run([server.program, "admin", "invite", "--data", server.folder / "data", "--right", "writer", WRITER],
                             capture_output=True, text=True)
    link = re.search(r"/undangan/(\S+)", invited.stdout)
    if not link:
        sys.exit(f"no invitation: {invited.stdout}{invited.stderr}")
    server.form(f"/undangan/{link[1]}", {"name": "Bagas Prakoso", "password": PASSWORD})


class Refused(Exception):
    """An answer that the running server must not give."""


class Life(threading.Thread):
    """Writes releases and publishes them until the server is gone; remembers what was acknowledged."""

    def __init__(self, server, tokens, name):
        super().__init__()
        self.server, self.tokens, self.name = server, tokens, name
        self.acknowledged, self.refused = {}, []

    def run(self):
        officer, writer = self.tokens
        try:
            for n in range(10_000):
                headline = f"Uji {self.name} {n}"
                text = {"headline": headline, "standfirst": "Warga diminta menjauh.", "place": "Hulu Seraya", "body": TEXT}
                made = self.step(headline, self.server.json("POST", "/api/desk/releases", writer, text))
                at = f"/api/desk/releases/{made['id']}"
                text["body"] += " Posko dibuka."
                edited = self.step(headline, self.server.json("PUT", f"{at}/text", writer, {"revision": made["revision"], "text": text}))
                self.step(headline, self.server.json("POST", f"{at}/submission", writer, {"revision": edited["revision"]}))
                self.step(headline, self.server.json("POST", f"{at}/publication", officer, {"revision": edited["revision"]}))
        except (OSError, http.client.HTTPException, json.JSONDecodeError):
            pass  # the server is gone
        except Refused as answer:
            self.refused.append(str(answer))

    def step(self, headline, answer):
        status, body = answer
        if status not in (200, 201):
            raise Refused(f"{headline}: {status} {body}")
        self.acknowledged[headline] = {key: body.get(key) for key in ("id", "revision", "state")}
        return body


ORDER = ["draft", "submitted", "published"]


def faults(server, officer, lives):
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
    for life in lives:
        found += life.refused
        for headline, known in life.acknowledged.items():
            status, now = server.json("GET", f"/api/desk/releases/{known['id']}", officer)
            if status != 200:
                found.append(f"{headline} is gone: {status}")
            elif now["revision"] < known["revision"] or ORDER.index(now["state"]) < ORDER.index(known["state"]):
                found.append(f"{headline} was {known}, is {now['state']} {now['revision']}")
            elif known["state"] == "published" and pages[headline] != 1:
                found.append(f"{headline} was published and is public {pages[headline]} times")
    return found


def record_faults(server):
    """What is wrong with the record, as somebody outside sees it who remembers what they saw."""
    status, keys, _ = server.ask("GET", "/jejak/kunci")
    if status != 200:
        return [f"the record's keys are answered with {status}"]
    if not keys.strip():
        # It may not have begun yet; what was seen once must stay.
        return ["the record is gone"] if (server.folder / "seen").exists() else []
    judge = pathlib.Path(__file__).with_name("verify-record")
    told = subprocess.run([sys.executable, judge, f"http://127.0.0.1:{server.port}/jejak", keys.strip().splitlines()[-1],
                           "--seen", server.folder / "seen"], capture_output=True, text=True)
    return [f"the record is {told.stderr.strip()}"] if told.returncode else []


def unrecorded(server, published):
    """Which publications do not stand in the record once, when it has had its time."""
    for _ in range(100):
        counted, path = collections.Counter(), "/api/record?limit=100&act=release.published"
        while path:
            listed = json.loads(server.ask("GET", path)[1])
            counted.update(item["subject"].removeprefix("release/") for item in listed["items"])
            path = listed["next"] is not None and f"/api/record?limit=100&act=release.published&before={listed['next']}"
        if all(counted[release] == 1 for release in published):
            break
        time.sleep(0.1)
    return [f"release {release} stands {counted[release]} times in the record" for release in published if counted[release] != 1]


def main():
    program, kills = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(2**32)
    chance = random.Random(seed)
    kind = "PostgreSQL" if os.environ.get("DATABASE_URL") else "SQLite"
    acknowledged = bad = 0
    published = []
    with tempfile.TemporaryDirectory() as folder:
        server = Server(program, pathlib.Path(folder))
        set_up(server)
        tokens = [server.token(OFFICER), server.token(WRITER)]
        for kill in range(kills):
            lives = [Life(server, tokens, f"{kill}-{n}") for n in range(3)]
            for life in lives:
                life.start()
            time.sleep(chance.uniform(0.05, 0.9))
            server.kill()
            for life in lives:
                life.join()
            server.start()
            acknowledged += sum(len(life.acknowledged) for life in lives)
            wrong = faults(server, tokens[0], lives) + record_faults(server)
            published += [one["id"] for life in lives for one in life.acknowledged.values() if one["state"] == "published"]
            bad += len(wrong)
            for line in wrong:
                print(f"  kill {kill} (seed {seed}): {line}")
        for line in unrecorded(server, published) + record_faults(server):
            bad += 1
            print(f"  {line}")
        server.kill()
    print(f"{kind}: {kills} kills, {acknowledged} releases acknowledged, {len(published)} publications in the record, "
          f"{bad} lost or twice (seed {seed})")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
