"""Plays one office's year through the HTTP API and measures every kind of page afterwards.

usage: year.py RUHUI FOLDER [SECONDS]      DATABASE_URL names a PostgreSQL database, else a SQLite file is used
600 outlets, 43 of them accredited, 5 releases a day: written, revised, submitted, published, one in ten under embargo, one in forty
corrected, one in two hundred withdrawn, those of the last ten days mailed to the accredited outlets. The program's clock is moved by
libfaketime; the mail server takes everything and counts. Exit status 1 when something is lost, doubled or early, or a page misses its bar.
"""
import collections
import datetime
import email
import email.policy
import importlib.util
import json
import os
import pathlib
import random
import re
import socketserver
import sys
import threading
import time

import measure


def load(name):
    path = pathlib.Path(__file__).parents[2] / "tools" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


kill_check = load("check-kill")
FAKE = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"
DAYS, A_DAY, OUTLETS, ACCREDITED, MAILED_DAYS = int(os.environ.get("DAYS", "365")), 5, 600, 43, 10
WITA = datetime.timezone(datetime.timedelta(hours=8))
SUBJECTS = ["jembatan", "puskesmas", "irigasi", "pasar", "sekolah", "bantuan benih", "jalan desa", "penyuluh tani", "air bersih", "perahu"]
PLACES = ["Hulu Seraya", "Muara Tenang", "Tanjung Rawi", "Long Betung", "Sungai Lamin", "Bukit Agung", "Kota Seraya"]


class Mailbox(socketserver.StreamRequestHandler):
    """Takes a letter and counts it."""

    def handle(self):
        say = lambda line: self.wfile.write(line + b"\r\n")
        say(b"220 surel.example")
        while line := self.rfile.readline():
            verb = line[:4].upper().strip()
            if verb == b"DATA":
                say(b"354 go on")
                lines = []
                while (text := self.rfile.readline()) not in (b".\r\n", b""):
                    lines.append(text)
                self.server.take(b"".join(lines))
                say(b"250 taken")
            elif verb == b"QUIT":
                say(b"221 bye")
                return
            else:
                say(b"250 OK")


class Mail(socketserver.ThreadingTCPServer):
    """The mail server: how often each letter came to each address."""

    allow_reuse_address = daemon_threads = True
    request_queue_size = 64

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Mailbox)
        self.taken, self.lock = collections.Counter(), threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def take(self, letter):
        read = email.message_from_bytes(letter.partition(b"\r\n\r\n")[0], policy=email.policy.default)
        with self.lock:
            self.taken[read["To"], read["Subject"]] += 1


class Office(kill_check.Server):
    """The program, under a clock of its own."""

    def __init__(self, program, folder, clock):
        super().__init__(program, folder)
        self.clock, self.tokens = clock, {}

    def start(self):
        if self.clock:
            os.environ |= {"LD_PRELOAD": FAKE, "FAKETIME_TIMESTAMP_FILE": str(self.clock), "FAKETIME_NO_CACHE": "1",
                           "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "UTC"}
        try:
            super().start()
        finally:
            os.environ.pop("LD_PRELOAD", None)

    def set_clock(self, moment):
        new = self.clock.with_suffix(".new")
        new.write_text(moment.astimezone(datetime.timezone.utc).strftime("@%Y-%m-%d %H:%M:%S"))
        new.rename(self.clock)

    def act(self, who, method, path, body=None):
        """What the program answers to a person; they sign in again where their session ran out."""
        for _ in range(2):
            if who not in self.tokens:
                self.tokens[who] = self.token(who)
            status, answer = self.json(method, path, self.tokens[who], body)
            if status != 401:
                break
            del self.tokens[who]
        if status not in (200, 201):
            sys.exit(f"{method} {path}: {status} {answer}")
        return answer


def directory(office):
    """600 outlets by one table, 43 of them accredited."""
    cookie = f"ruhui={office.token(kill_check.OFFICER)}"
    rows = ["Media,Situs,Kota,Surel redaksi"]
    rows += [f"Kabar Hilir {n},kabar{n}.example,{PLACES[n % len(PLACES)]},redaksi@kabar{n}.example" for n in range(OUTLETS)]
    border = "----meja"
    body = f'--{border}\r\nContent-Disposition: form-data; name="file"; filename="media.csv"\r\nContent-Type: text/csv\r\n\r\n'
    body += "\n".join(rows) + f"\r\n--{border}--\r\n"
    headers = {"Content-Type": f"multipart/form-data; boundary={border}", "Sec-Fetch-Site": "same-origin", "Cookie": cookie}
    status, text, answered = office.ask("POST", "/meja/impor", body.encode(), headers)
    if status != 303:
        sys.exit(f"import: {status} {text[:1000]}")
    at = answered["Location"]
    seal = re.search(r'name="seal" value="([^"]+)"', office.ask("GET", at, headers={"Cookie": cookie})[1])
    status, text, _ = office.ask("POST", at, f"seal={seal[1]}", {
        "Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin", "Cookie": cookie})
    if status != 200:
        sys.exit(f"import: {status} {text[:1000]}")
    known, page = set(), "/meja/direktori"
    while page and len(known) < ACCREDITED:
        text = office.ask("GET", page, headers={"Cookie": cookie})[1]
        known |= set(re.findall(r'href="(/meja/direktori/[0-9A-Z]{26})"', text))
        more = re.search(r'href="(/meja/direktori\?[^"]*after=[^"]+)"', text)
        page = more and more[1].replace("&amp;", "&")
    for at in sorted(known)[:ACCREDITED]:
        office.form(f"{at}/akreditasi", {"months": "0"}, cookie)


def text(chance, day, n):
    """A release as offices write them: four paragraphs, two quotations, figures."""
    subject, place = chance.choice(SUBJECTS), chance.choice(PLACES)
    count = chance.randint(12, 900)
    hamlet = "".join(chance.choice(["ma", "lo", "ri", "ta", "ke", "bu", "sa", "no"]) for _ in range(4))
    said = f"“Kami selesaikan {subject} ini sebelum musim hujan, dan warga boleh menagihnya,” kata Kepala Bidang Rusmin Talaga."
    body = f"""Pemerintah provinsi menyerahkan {count} paket {subject} kepada warga dusun {hamlet}, {place}, {day.strftime('%d/%m/%Y')}.

{said}

Anggarannya Rp{chance.randint(2, 90)},{chance.randint(1, 9)} miliar, {chance.randint(3, 40)} persen lebih rendah daripada pagu. Pekerjaan diawasi warga setempat.

“Datanya kami buka, silakan diperiksa,” ujar Rusmin Talaga."""
    return {"headline": f"{count} paket {subject} untuk {place}, hari ke-{n // A_DAY + 1} ({n})", "standfirst": "Warga ikut mengawasi.",
            "place": place, "body": body}


def is_mailed(n):
    """Whether the release of this number goes out by mail."""
    return n >= (DAYS - MAILED_DAYS) * A_DAY


def play(office, days):
    """The year; gives what must be public at its end: headline, whether it was withdrawn."""
    chance = random.Random(3)
    writer, officer = kill_check.WRITER, kill_check.OFFICER
    public, n, began = {}, 0, time.time()
    for number, day in enumerate(days):
        for hour in range(A_DAY):
            moment = day.replace(hour=8 + 2 * hour)
            office.set_clock(moment)
            release = text(chance, day, n)
            made = office.act(writer, "POST", "/api/desk/releases", release)
            at = f"/api/desk/releases/{made['id']}"
            release["body"] += "\n\nPengaduan dapat disampaikan lewat loket layanan."
            revision = office.act(writer, "PUT", f"{at}/text", {"revision": made["revision"], "text": release})["revision"]
            office.act(writer, "POST", f"{at}/submission", {"revision": revision})
            order = {"revision": revision, "mail_to": "accredited" if is_mailed(n) else "nobody"}
            if n % 10 == 7:
                order["public_from"] = (moment + datetime.timedelta(hours=1)).isoformat()
            office.act(officer, "POST", f"{at}/publication", order)
            if n % 10 == 7:
                office.set_clock(moment + datetime.timedelta(minutes=61))
            if n % 40 == 11:
                release["body"] = release["body"].replace("Rusmin Talaga", "Rusmin Talaga, S.T.")
                office.act(officer, "POST", f"{at}/correction", {"revision": revision, "text": release, "reason": "Gelar pejabat belum tertulis."})
            withdrawn = n % 200 == 123
            if withdrawn:
                office.act(officer, "POST", f"{at}/withdrawal", {"reason": "Jumlah paket keliru, rilis baru menyusul."})
            public[release["headline"]] = withdrawn
            n += 1
        if number % 30 == 29:
            print(f"  {number + 1} days, {n} releases, {time.time() - began:.0f} s", file=sys.stderr, flush=True)
    return public


def faults(office, public, mail):
    """What is lost or doubled, in the list and in the mailboxes."""
    found, listed, path = [], collections.Counter(), "/api/releases?limit=100"
    while path:
        page = json.loads(office.ask("GET", path)[1])
        listed.update(item["headline"] for item in page["items"])
        path = page["next"]
    wanted = {headline for headline, withdrawn in public.items() if not withdrawn}
    found += [f"not listed: {headline}" for headline in wanted - set(listed)]
    found += [f"listed {times} times: {headline}" for headline, times in listed.items() if times != 1]
    letters = collections.Counter()
    for (_, subject), times in mail.taken.items():
        letters[subject] += 1
        found += [f"mailed {times} times: {subject}"] if times != 1 else []
    for n, headline in enumerate(public):
        if is_mailed(n) != any(headline in subject for subject in letters):
            found.append(f"mailed or not against the order: {headline}")
    found += [f"mailed to {count}: {subject}" for subject, count in letters.items() if count != ACCREDITED]
    return found


def desk_pages(office, cookie):
    """What officers look at, by kind."""
    list_page = office.ask("GET", "/meja/siaran-pers", headers={"Cookie": cookie})[1]
    releases = sorted(set(re.findall(r'href="(/meja/siaran-pers/[0-9A-Z]{26})"', list_page)))
    return {"desk": ["/meja"], "desk: releases": ["/meja/siaran-pers"], "desk: a release": releases,
            "desk: outlets": ["/meja/direktori"], "desk: recipients": [f"{at}/penerima" for at in releases]}


def print_pages(office, folder, seconds):
    """Every kind of page under load: the public by 16 connections, the desk's by 2."""
    origin = f"http://127.0.0.1:{office.port}"
    paths, fine = pathlib.Path(folder, "paths"), True
    print("| page | requests/s | p99, ms | failed |\n|---|---|---|---|")
    for name, addresses in measure.kinds(origin, DAYS * 9 // 10).items():
        paths.write_text("\n".join(addresses) + "\n")
        measure.wrk(origin, 2, paths)
        rate, late, wrong = measure.wrk(origin, seconds, paths)
        fine &= rate >= 1000 and late < 50 and wrong == 0
        print(f"| {name} | {rate:,.0f} | {late:.1f} | {wrong:.0f} |", flush=True)
    cookie = f"ruhui={office.token(kill_check.OFFICER)}"
    for name, addresses in desk_pages(office, cookie).items():
        paths.write_text("\n".join(addresses) + "\n")
        rate, late, wrong = measure.wrk(origin, seconds, paths, connections=2, cookie=cookie)
        fine &= late < 50 and wrong == 0
        print(f"| {name} | {rate:,.0f} | {late:.1f} | {wrong:.0f} |", flush=True)
    return fine


def main():
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 10
    today = datetime.datetime.now(WITA).replace(hour=0, minute=0, second=0, microsecond=0)
    days = [today - datetime.timedelta(days=DAYS - n) for n in range(DAYS)]
    mail, clock = Mail(), folder / "clock"
    office = Office(program, folder, clock)
    office.more = ["--smtp", f"smtp://127.0.0.1:{mail.server_address[1]}", "--mail-from", "meja@kominfo.example"]
    office.set_clock(days[0].replace(hour=7))
    kill_check.set_up(office)
    directory(office)
    began = time.time()
    public = play(office, days)
    played = time.time() - began
    wanted = ACCREDITED * sum(map(is_mailed, range(len(public))))
    office.process.terminate()
    office.process.wait()
    office.clock = None
    office.start()
    # The moved clock stands still between two moments: letters go out by the real one. A correction made before is in them.
    while time.time() < began + played + 900 and sum(mail.taken.values()) < wanted:
        time.sleep(1)
    wrong = faults(office, public, mail)
    for line in wrong[:20]:
        print(f"  {line}")
    fine = print_pages(office, folder, seconds)
    status = pathlib.Path(f"/proc/{office.process.pid}/status").read_text()
    memory = int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024
    office.kill()
    size = sum(file.stat().st_size for file in (folder / "data").rglob("*") if file.is_file()) / 1e6
    print(f"\n| what | value |\n|---|---|\n| releases, letters | {len(public):,}, {sum(mail.taken.values()):,} |")
    print(f"| lost, doubled, early | {len(wrong)} |\n| the year played in, s | {played:.0f} |")
    print(f"| data, MB | {size:.0f} |\n| memory after all of this, MB | {memory:.0f} |")
    return 0 if fine and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
