"""Fills the disk under a running server to the last byte, writes on, and makes room again.

usage: check-full.py RUHUI DISK      DISK is a small file system of its own
While it is full every answer is a success or a 503 that says when to come back; public pages go on. Afterwards everything that was
acknowledged is there once, what was refused can be sent again, and no file is left half written.
"""
import importlib.util
import json
import pathlib
import sqlite3
import sys
import tempfile
import time

kill = importlib.util.spec_from_file_location("kill", pathlib.Path(__file__).with_name("check-kill.py"))
check_kill = importlib.util.module_from_spec(kill)
kill.loader.exec_module(check_kill)

BODY = check_kill.TEXT + " " + "Posko dibuka di balai desa. " * 400
faults = []


def expect(what, holds):
    if not holds:
        faults.append(what)


def fill(disk):
    """Every byte that is left; True while there was one."""
    took = 0
    with open(disk / "filler", "ab", buffering=0) as filler:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while True:
                    took += filler.write(b"x" * size)
            except OSError:
                pass
    return took


def draft(server, token, headline):
    text = {"headline": headline, "standfirst": "", "place": "Hulu Seraya", "body": BODY}
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    status, answer, told = server.ask("POST", "/api/desk/releases", json.dumps(text), headers)
    return status, json.loads(answer), told


def upload(server, token, release, content):
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/octet-stream"}
    return server.ask("POST", f"/api/desk/releases/{release}/files?name=lampiran.pdf", content, headers)


def walk(server, disk):
    check_kill.set_up(server)
    writer = server.token(check_kill.WRITER)
    known = {}
    for n in range(20):
        status, made, _ = draft(server, writer, f"Sebelum {n}")
        expect(f"before: {status}", status == 201)
        known[made["id"]] = made["headline"]
    first = next(iter(known))
    pdf = b"%PDF-1.4\n" + b"%" + b"x" * 300_000 + b"\n%%EOF\n"

    refused = []
    for n in range(200):
        fill(disk)
        status, answer, told = draft(server, writer, f"Penuh {n}")
        if status == 201:
            known[answer["id"]] = answer["headline"]
            continue
        expect(f"full: {status} {answer}", status == 503 and told["Retry-After"] and "title" in answer)
        refused.append(f"Penuh {n}")
        if len(refused) >= 20:
            break
    expect("the disk was never full", refused)
    status, answer, told = upload(server, writer, first, pdf)
    expect(f"an upload to a full disk: {status} {answer}", status == 503 and told["Retry-After"])
    for path in ("/", "/siaran-pers", "/sehat"):
        status, _, _ = server.ask("GET", path)
        expect(f"{path} while it is full: {status}", status == 200)
    status, answer = server.json("GET", f"/api/desk/releases/{first}", writer)
    expect(f"a draft while it is full: {status}", status == 200)

    (disk / "filler").unlink()
    until = time.monotonic() + 20
    for headline in refused:
        status, answer, _ = draft(server, writer, headline)
        while status == 503 and time.monotonic() < until:
            time.sleep(0.2)
            status, answer, _ = draft(server, writer, headline)
        expect(f"{headline}, again: {status} {answer}", status == 201)
        known[answer.get("id", "")] = headline
    status, answer, _ = upload(server, writer, first, pdf)
    expect(f"the upload, again: {status} {answer}", status == 201)

    server.kill()
    server.start()
    listed, path = [], "/api/desk/releases"
    while path:
        status, page = server.json("GET", path, writer)
        listed += [(item["id"], item["headline"]) for item in page["items"]]
        path = page.get("next")
    expect(f"{len(listed)} drafts, {len(known)} acknowledged", sorted(listed) == sorted(known.items()))
    server.end(15)
    with sqlite3.connect(disk / "ruhui.sqlite") as database:
        expect("the database is sound", database.execute("PRAGMA integrity_check").fetchone() == ("ok",))
    stray = [str(file) for file in disk.rglob("*") if "#" in file.name or file.name.endswith(".tmp")]
    expect(f"half written: {stray}", not stray)
    return f"{len(known)} acknowledged, {len(refused)} refused and sent again"


def main():
    program, disk = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "data").symlink_to(disk)
        server = check_kill.Server(program, folder)
        # The log is on the full disk too.
        (folder / "err").symlink_to(disk / "log")
        try:
            told = walk(server, disk)
        finally:
            if server.process.poll() is None:
                server.kill()
    for fault in faults:
        print(f"  {fault}")
    print(f"disk full: {told}, {len(faults)} faults")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
