"""One peer in one process: holds all pages in memory and works only when asked, so that the asker can read its CPU clock.

usage: worker.py PEER MANIFEST      MANIFEST: one page a line, `id<TAB>page<TAB>release`
stdin: `write PATH` one pass, bodies to PATH as JSON; `pass N` N passes. Each is answered by one line, the count of errors.
The Rust reader answers the same lines (crates/coverage/examples/measure.rs).
"""
import json
import logging
import re
import sys
import warnings

from peers import PEERS

CHARSET = re.compile(rb"charset=[\"']?([\w-]+)")


def decoded(data):
    """Done before the clock runs: the peers get text, ours gets bytes and decodes them itself."""
    declared = CHARSET.search(data[:2048])
    for name in ("utf-8", declared and declared[1].decode(), "windows-1252"):
        try:
            return data.decode(name)
        except (LookupError, TypeError, UnicodeDecodeError):
            continue
    return data.decode("latin-1")


def one_pass(read, pages):
    bodies, errors = {}, 0
    for page_id, page in pages:
        try:
            bodies[page_id] = read(page) or ""
        except Exception:  # a peer that fails on a page has an empty body there
            bodies[page_id], errors = "", errors + 1
    return bodies, errors


def main():
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    name, manifest = sys.argv[1:3]
    read = PEERS[name][1]()
    with open(manifest, encoding="utf-8") as lines:
        entries = [line.rstrip("\n").split("\t") for line in lines]
    pages = [(page_id, decoded(open(path, "rb").read())) for page_id, path, _ in entries]
    print("ready", flush=True)
    for line in sys.stdin:
        order, value = line.rstrip("\n").split(" ", 1)
        if order == "write":
            bodies, errors = one_pass(read, pages)
            with open(value, "w", encoding="utf-8") as out:
                json.dump(bodies, out)
        else:
            errors = sum(one_pass(read, pages)[1] for _ in range(int(value)))
        print(errors, flush=True)


if __name__ == "__main__":
    main()
