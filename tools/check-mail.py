"""Kills and stops the server at random while it mails a release, and holds the mailboxes against what had to be sent.

usage: check-mail.py RUHUI KILLS [SEED]      DATABASE_URL names a PostgreSQL database, else a SQLite file is used
Every address gets the release, nobody before its moment, and twice only what was under way at a kill: under the same Message-ID.
Every other time the server is asked to stop: then nothing comes twice.
"""
import collections
import datetime
import email
import email.policy
import importlib.util
import os
import pathlib
import random
import signal
import socketserver
import sys
import tempfile
import threading
import time

SPEC = importlib.util.spec_from_file_location("check_kill", pathlib.Path(__file__).with_name("check-kill.py"))
kill_check = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(kill_check)

# How often an address is refused for now: one letter, not all of them, or nothing would be under way at the kills.
ADDRESSES, EMBARGO, LATER = 600, 2, 0.02


class Mailbox(socketserver.StreamRequestHandler):
    """A mail server that takes everything, slowly enough to be killed in between; now and then it asks for another attempt."""

    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self):
        server = self.server
        try:
            self.say("220 surel.example")
            while line := self.rfile.readline():
                verb = line[:4].upper().strip()
                if verb == b"DATA":
                    # From here on a kill may come too late to keep the letter back.
                    began, lines = time.time(), []
                    self.say("354 go on")
                    while (text := self.rfile.readline()) not in (b".\r\n", b""):
                        lines.append(text[1:] if text.startswith(b".") else text)
                    with server.lock:
                        server.taken.append((began, b"".join(lines)))
                    time.sleep(server.chance.uniform(0, 0.1))
                    self.say("250 taken")
                elif verb == b"QUIT":
                    self.say("221 bye")
                    return
                else:
                    self.say("451 later" if verb == b"RCPT" and server.chance.random() < LATER else "250 OK")
        except OSError:
            pass  # the sender was killed


class Mail(socketserver.ThreadingTCPServer):
    """The mail server with what it took."""

    allow_reuse_address = daemon_threads = True

    def __init__(self, chance):
        super().__init__(("127.0.0.1", 0), Mailbox)
        self.taken, self.lock, self.chance = [], threading.Lock(), chance
        threading.Thread(target=self.serve_forever, daemon=True).start()


def directory(server, cookie):
    """Accredited outlets with contacts."""
    for outlet in range(3):
        at = server.form("/meja/direktori", {"outlet": f"Kabar Merdu {outlet}"}, cookie)["Location"]
        server.form(f"{at}/akreditasi", {"months": "0"}, cookie)
        for number in range(ADDRESSES // 3):
            server.form(f"{at}/kontak", {"email": f"m{outlet}-{number}@merdu.example"}, cookie)


def published(server):
    """A release under an embargo for all of them: its address for programs, and the embargo's end."""
    officer, writer = server.token(kill_check.OFFICER), server.token(kill_check.WRITER)
    text = {"headline": "Air sungai naik", "place": "Hulu Seraya", "body": kill_check.TEXT}
    made = server.json("POST", "/api/desk/releases", writer, text)[1]
    at = f"/api/desk/releases/{made['id']}"
    server.json("POST", f"{at}/submission", writer, {"revision": 1})
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=EMBARGO)
    order = {"revision": 1, "public_from": moment.isoformat(), "mail_to": "accredited"}
    status, answer = server.json("POST", f"{at}/publication", officer, order)
    if status != 201:
        sys.exit(f"not published: {answer}")
    return at, moment.timestamp(), officer


def faults(taken, moment, ends):
    """What is lost, early, doubled or unreadable; and how many letters came twice. `taken`: when each letter began to come, and the
    letter; `ends`: when the server ended, and by what."""
    read = [(at, email.message_from_bytes(raw, policy=email.policy.default)) for at, raw in taken]
    times, names, first = collections.Counter(), collections.defaultdict(set), {}
    found = [f"early by {moment - at:.3f} s" for at, _ in read if at < moment]
    for at, message in read:
        times[message["To"]] += 1
        first.setdefault(message["To"], at)
        names[message["To"]].add(message["Message-ID"])
        if message.defects or "HULU SERAYA – Air sungai naik" not in message.get_content() or not message["List-Unsubscribe"]:
            found.append(f"unreadable: {message.as_string()[:400]}")
    found += [f"{to} under {len(ids)} names" for to, ids in names.items() if len(ids) > 1]
    if len(times) != ADDRESSES:
        found.append(f"{ADDRESSES - len(times)} lost")
    twice = [to for to, count in times.items() if count > 1]
    found += [f"{to} came {times[to]} times" for to in twice if times[to] > 2]
    under_way = [next((by for at, by in ends if at >= first[to]), None) for to in twice]
    found += [f"{to} came twice, and no kill came between" for to, by in zip(twice, under_way) if by != signal.SIGKILL]
    kills = sum(by == signal.SIGKILL for _, by in ends)
    if len(twice) > kills:
        found.append(f"{len(twice)} came twice at {kills} kills")
    return found, len(twice)


def main():
    program, kills = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(2**32)
    chance = random.Random(seed)
    kind = "PostgreSQL" if os.environ.get("DATABASE_URL") else "SQLite"
    mail = Mail(chance)
    with tempfile.TemporaryDirectory() as folder:
        server = kill_check.Server(program, pathlib.Path(folder))
        server.more = ["--smtp", f"smtp://127.0.0.1:{mail.server_address[1]}", "--mail-from", "meja@kominfo.example"]
        kill_check.set_up(server)
        directory(server, f"ruhui={server.token(kill_check.OFFICER)}")
        at, moment, officer = published(server)
        ends = []
        for number in range(2 * kills):
            time.sleep(chance.uniform(0.2, 1.2))
            by = signal.SIGTERM if number % 2 else signal.SIGKILL
            server.end(by)
            # The letter under way at a stop is brought before the end.
            ends.append((time.time(), by))
            server.start()
        waited = time.time() + 900
        while time.time() < waited:
            sending = server.json("GET", f"{at}/mail", officer)[1]["sendings"][0]
            if sending["sent"] == ADDRESSES:
                break
            time.sleep(1)
        server.kill()
    wrong, twice = faults(mail.taken, moment, ends)
    for line in wrong:
        print(f"  (seed {seed}): {line}")
    print(f"{kind}: {kills} kills and as many stops, {sending['sent']} of {ADDRESSES} sent, {twice} twice, {len(wrong)} wrong (seed {seed})")
    sys.exit(bool(wrong) or sending["sent"] != ADDRESSES)


if __name__ == "__main__":
    main()
