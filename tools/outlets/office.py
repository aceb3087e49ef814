"""The office whose desk is tried: what it does by the API, and what it is told by pages and by its evidence."""
import html
import json
import subprocess
import sys
import urllib.parse
import zipfile

from kill.server import OFFICER, WRITER
from outlets import directory, releases


class Office:
    """Publishes, keeps its directory, reads what was found."""

    def __init__(self, server):
        self.server, self.officer, self.writer = server, server.token(OFFICER), server.token(WRITER)
        self.names = {}

    def publish(self, release):
        made = self.server.done("POST", "/api/desk/releases", self.writer, release.text())
        at, revision = f"/api/desk/releases/{made['id']}", {"revision": made["revision"]}
        self.server.done("POST", f"{at}/submission", self.writer, revision)
        self.server.done("POST", f"{at}/publication", self.officer, revision)
        self.names[made["id"]] = release

    def take_in(self, outlets):
        """The directory comes as a table."""
        table = "media;situs\n" + "".join(f"Kabar {outlet.host.split('.')[0]};{outlet.host}\n" for outlet in outlets)
        status, text, _ = self.server.ask("POST", "/api/desk/imports?about=outlets&name=media.csv", table.encode(),
                                          {"Authorization": f"Bearer {self.officer}"})
        seen = json.loads(text)
        if status != 201 or seen["adds"] != len(outlets):
            sys.exit(f"the table of outlets: {status} {text[:1000]}")
        self.server.done("POST", f"/api/desk/imports/{seen['id']}/taking", self.officer, {"seal": seen["seal"]})
        self.ids = {item["site"]: item["id"] for item in self.server.listed("/api/desk/outlets", self.officer)}

    def feeds(self):
        told = {host: self.server.done("GET", f"/api/desk/outlets/{id}", self.officer)["feed"] for host, id in self.ids.items()}
        return {host: feed or {"trouble": None, "read_at": None, "elsewhere": None} for host, feed in told.items()}

    def coverage(self):
        return list(self.server.listed("/api/desk/coverage", self.officer))

    def read(self, id):
        return self.server.done("GET", f"/api/desk/coverage/{id}", self.officer)

    def page(self, path):
        status, content, _ = self.server.fetch("GET", path, headers={"Cookie": f"ruhui={self.officer}"})
        if status != 200:
            sys.exit(f"{path}: {status}")
        return content


def evidence(office, program, work):
    """Each archive, which holds all pages of its article, and the page that shows it, as the office gets them."""
    files, found = [], []
    parts = {address: story.parts for outlet in directory.ALL for address, story in outlet.carrying()}
    for item in office.coverage():
        files.append(work / f"{item['id']}.wacz")
        files[-1].write_bytes(office.page(f"/meja/liputan/{item['id']}/bukti.wacz"))
        with zipfile.ZipFile(files[-1]) as archive:
            kept = [json.loads(line).get("url") for line in archive.read("pages/pages.jsonl").decode().splitlines()]
        second = {"query": "?page=2", "path": "2/", None: None}[parts.get(item["address"])]
        wanted = [None, item["address"]] + ([item["address"] + second] if second else [])
        found += [] if kept == wanted else [f"the archive of {item['address']} holds {kept}"]
        shown = office.page(f"/meja/liputan/{item['id']}").decode()
        if ("Tidak ditemukan perbedaan" in shown) != (item["outcome"] == "same"):
            found.append(f"{item['address']}: its page does not say what it came to: {item['outcome']}")
    said = subprocess.run([program, "verify", "--lang", "en", *files], capture_output=True, text=True)
    wrong = [line for line in said.stdout.splitlines() if not line.startswith(("●", "/"))] + said.stderr.splitlines()
    return found + (["ruhui verify says: " + "\n    ".join(wrong)] if said.returncode else [])


def told(office):
    """The outlet's own page says its trouble as well; what everybody reads of a release accuses nobody."""
    found = []
    for outlet in [outlet for outlet in directory.TROUBLED if outlet.trouble or outlet.moved]:
        shown = office.page(f"/meja/direktori/{office.ids[outlet.host]}").decode()
        words = outlet.trouble or f"situs lain, {outlet.moved}"
        found += [] if words in shown else [f"the page of {outlet.host} does not say “{words}”"]
    for release in office.server.listed("/api/releases", office.officer):
        shown = office.server.ask("GET", urllib.parse.urlsplit(release["page"]).path)[1]
        wrong = [one for known in releases.ALL for pair in (known.said, known.sum) for one in pair[1:] if one in shown]
        carried = {address: address in html.unescape(shown) for outlet in directory.ALL for address, story in outlet.carrying()
                   if story.release.headline == release["headline"]}
        found += [f"{release['page']} does not name {address}" for address, named in carried.items() if not named]
        found += [f"everybody reads “{one}” on {release['page']}" for one in wrong]
    return found
