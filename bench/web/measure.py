"""Starts `ruhui serve`, asks it and its peers for pages by wrk, and prints the tables; exit status 1 when a bar is missed.

A row with many addresses goes through a list of them in turn, so that no cache of a few pages can answer.
"""
import argparse
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys
import time
import urllib.request

ROUNDS = 3
CONNECTIONS = 16
THOUSAND = 1000.0
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
COMMON = ["jembatan", "warga", "perahu", "jalan air bersih", "penyuluh tani", "meresmikan ruang kelas", "banjir", "musyawarah"]


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("ruhui", "data", "site", "work", "as"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("files", "wordpress", "seconds"):
        parser.add_argument(f"--{name}", type=int, required=True)
    return parser.parse_args()


def get(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read().decode()


class Server:
    """A running `ruhui serve`."""

    def __init__(self, program, data):
        log = open(os.path.join(data, "server.log"), "ab")
        began = time.perf_counter()
        self.process = subprocess.Popen([program, "serve", "--listen", "127.0.0.1:0", "--data", data, "--log", "warn"],
                                        stdout=subprocess.PIPE, stderr=log, text=True)
        self.origin = re.search(r"http://[0-9.:]+", self.process.stdout.readline()).group()
        get(self.origin + "/")
        self.started = time.perf_counter() - began

    def megabytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def stop(self):
        self.process.terminate()
        self.process.wait()


def wrk(address, seconds, paths=None, connections=CONNECTIONS, cookie=None):
    """Requests per second, 99th percentile in milliseconds, and answers that were none."""
    here = pathlib.Path(__file__).parent
    command = ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "--latency"]
    command += ["-H", f"Cookie: {cookie}"] if cookie else []
    command += ["-s", str(here / "paths.lua"), address, "--", str(paths)] if paths else [address]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()
    late = float(number) * {"us": 1 / THOUSAND, "ms": 1, "s": THOUSAND}[unit]
    wrong = sum(int(count) for count in re.findall(r"Non-2xx or 3xx responses: (\d+)", told))
    wrong += sum(int(count) for line in re.findall(r"Socket errors: (.*)", told) for count in re.findall(r"\d+", line))
    return float(re.search(r"Requests/sec:\s+([\d.]+)", told).group(1)), late, wrong


def slugs(origin, most):
    """Addresses of releases, from the sitemap: some of each month."""
    parts = re.findall(r"<loc>([^<]+\d{4}-\d\d\.xml)</loc>", get(origin + "/sitemap.xml"))
    found = []
    for part in parts:
        paths = re.findall(r"<loc>https?://[^/]+(/siaran-pers/[^<]+)</loc>", get(part))
        found += random.sample(paths, min(len(paths), most // len(parts) + 1))
    random.shuffle(found)
    return found, [re.search(r"(\d{4}-\d\d)\.xml", part).group(1) for part in parts]


def moment(days):
    """Some millisecond of the last so many days."""
    return int((time.time() - random.random() * days * 86400) * THOUSAND)


def key(days):
    """A place in the list of releases; there need not be one that stands there."""
    return f"{moment(days)}-0{''.join(random.choices(ALPHABET, k=25))}"


def kinds(origin, days=20 * 365):
    """Lists of addresses, by kind of page, of releases from so many days."""
    random.seed(11)
    releases, months = slugs(origin, 20_000)
    places = sorted(set(re.findall(r"/tempat/[a-z0-9-]+", get(origin + "/siaran-pers"))))
    rare = sorted(set(re.findall(r"dusun (\w+)", " ".join(get(origin + path) for path in releases[:80]))))
    some = lambda make: [make() for _ in range(5_000)]
    return {
        "release, 20,000 addresses in turn": releases,
        "first page": ["/", "/en/"],
        "archive at any depth": some(lambda: f"/siaran-pers?before={key(days)}"),
        "month": some(lambda: f"/arsip/{random.choice(months)}"),
        "place at any depth": some(lambda: f"{random.choice(places)}?before={key(days)}"),
        "search, common words at any depth": some(lambda: f"/cari?q={random.choice(COMMON).replace(' ', '+')}&before={moment(days) << 20}"),
        "search, rare words": some(lambda: f"/cari?q={random.choice(rare)}"),
        "search, a common and a rare word": some(lambda: f"/cari?q={random.choice(rare)}+{random.choice(COMMON).split()[0]}"),
        "list for programs at any depth": some(lambda: f"/api/releases?before={key(days)}"),
        "feed": ["/umpan/atom.xml"],
    }


def beside(server, asked):
    """The same page by Ruhui, nginx and WordPress, in turn."""
    path = slugs(server.origin, 240)[0][0]
    page = get(server.origin + path)
    html = pathlib.Path(asked.work, "html", "page.html")
    html.write_text(page)
    headline = re.search(r"<h1[^>]*>([^<]+)", page).group(1)
    body = re.search(r'<div class="body"[^>]*>(.*?)</div>', page, re.S).group(1)
    command = [*vars(asked)["as"].split(), "php", "-d", "sendmail_path=/bin/true", str(pathlib.Path(__file__).parent / "post.php"), asked.site]
    done = subprocess.run([*command, f"127.0.0.1:{asked.wordpress}"], input=f"{headline}\n{body}", capture_output=True, text=True, check=True)
    peers = {"Ruhui": server.origin + path, "nginx, the same bytes": f"http://127.0.0.1:{asked.files}/page.html",
             "WordPress, the same text": f"http://127.0.0.1:{asked.wordpress}{done.stdout.strip()}"}
    for name, address in peers.items():
        if body.split("<p>")[1][:60].split("“")[0] not in get(address):
            sys.exit(f"{name} does not show the text: {address}")
    rounds = {name: [] for name in peers}
    for _ in range(ROUNDS):
        for name, address in peers.items():
            rounds[name].append(wrk(address, asked.seconds))
    return {name: tuple(statistics.median(values) for values in zip(*each)) for name, each in rounds.items()}


def print_beside(rows):
    own, file, wordpress = rows.values()
    print("| a release's page | requests/s | p99, ms | failed | Ruhui is faster by |\n|---|---|---|---|---|")
    for name, (rate, late, wrong) in rows.items():
        print(f"| {name} | {rate:,.0f} | {late:.1f} | {wrong:.0f} | {own[0] / rate:.2f} |")
    return own[0] >= 0.5 * file[0] and own[0] >= 50 * wordpress[0] and own[1] < 20 and own[2] == 0


def print_kinds(server, asked):
    print("\n| page | requests/s | p99, ms | failed |\n|---|---|---|---|")
    fine = True
    for name, paths in kinds(server.origin).items():
        file = pathlib.Path(asked.work, "paths")
        file.write_text("\n".join(paths) + "\n")
        wrk(server.origin, 2, file)
        rate, late, wrong = wrk(server.origin, asked.seconds, file)
        print(f"| {name} | {rate:,.0f} | {late:.1f} | {wrong:.0f} |", flush=True)
        fine &= rate >= 1000 and late < 50 and wrong == 0
    return fine


def main():
    asked = arguments()
    starts = []
    for _ in range(ROUNDS):
        server = Server(asked.ruhui, asked.data)
        starts.append(server.started * THOUSAND)
        time.sleep(1)
        rest = server.megabytes()
        server.stop()
    server = Server(asked.ruhui, asked.data)
    try:
        fine = print_beside(beside(server, asked))
        fine &= print_kinds(server, asked)
        print("\n| what | value |\n|---|---|")
        print(f"| start to the first answer, ms | {statistics.median(starts):.0f} |\n| memory at rest, MB | {rest:.0f} |")
        print(f"| memory after all of this, MB | {server.megabytes():.0f} |")
    finally:
        server.stop()
    return 0 if fine and statistics.median(starts) < 300 and rest < 80 else 1


if __name__ == "__main__":
    sys.exit(main())
