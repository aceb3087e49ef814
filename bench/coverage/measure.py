"""Runs every tool on every set of pages, in turns, and prints one Markdown table.

usage: measure.py OUT [--ours BINARY] [--tools WORD] [--rounds N]      OUT: the folder that pages.py laid out
The machine is shared and noisy: the tools take turns round by round and the median counts. The CPU clock is the kernel's
for the worker's process, read from outside before and after each order, so that start-up and loading are not in it.
"""
import argparse
import importlib.metadata
import json
import pathlib
import re
import statistics
import subprocess
import sys
import time

from peers import PEERS
from score import score

HERE = pathlib.Path(__file__).parent
OURS = {  # name in the table: (crate whose version is shown, mode of the example, reads articles or not)
    "ruhui": ("coverage", "read", True),
    "ruhui: read, compare, SHA-256": ("coverage", "check", False),
    "parse only: html5ever": ("html5ever", "parse", False),
}
SECONDS_PER_ROUND = 1.0


class Worker:
    """A tool's process, which has loaded the pages and waits."""

    def __init__(self, name, command, version, reads):
        self.name, self.version, self.reads, self.rates = name, version, reads, []
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.answer() != "ready":
            sys.exit(f"{name} did not start: {' '.join(map(str, command))}")

    def answer(self):
        return self.process.stdout.readline().strip()

    def order(self, text):
        """CPU seconds that the order took, and how many pages failed."""
        clock = (~self.process.pid << 3) | 2  # CPUCLOCK_SCHED of that process, see clock_getcpuclockid(3)
        before = time.clock_gettime(clock)
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()
        errors = int(self.answer())
        return time.clock_gettime(clock) - before, errors

    def peak_megabytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def locked(package):
    """The version of a crate in Cargo.lock."""
    lock = (HERE / "../../Cargo.lock").read_text(encoding="utf-8")
    return re.search(rf'name = "{package}"\nversion = "([^"]+)"', lock)[1]


def workers(arguments, manifest):
    commands = [(name, [sys.executable, HERE / "worker.py", name, manifest], importlib.metadata.version(package), reads)
                for name, (package, _, reads) in PEERS.items()]
    if arguments.ours:
        ours = [(name, [arguments.ours, mode, manifest], locked(package), reads) for name, (package, mode, reads) in OURS.items()]
        commands = ours + commands
    return [Worker(*command) for command in commands if re.search(arguments.tools, command[0])]


def measure(arguments, name):
    """The rows of one set: (tool, version, score or none, pages per CPU second, peak MB, errors)."""
    truth = json.loads((arguments.out / f"{name}.truth.json").read_text(encoding="utf-8"))
    running = workers(arguments, arguments.out / f"{name}.manifest")
    rows, passes = [], {}
    for worker in running:
        bodies = arguments.out / f"{name}.{re.sub(r'[^a-z0-9]+', '-', worker.name.lower())}.json"
        seconds, worker.errors = worker.order(f"write {bodies}")  # warms up, too
        passes[worker] = max(1, round(SECONDS_PER_ROUND / max(seconds, 1e-6)))
        worker.score = score(truth, json.loads(bodies.read_text(encoding="utf-8"))) if worker.reads else None
    for _ in range(arguments.rounds):
        for worker in running:
            seconds, _ = worker.order(f"pass {passes[worker]}")
            worker.rates.append(len(truth) * passes[worker] / seconds)
    for worker in running:
        rows.append((worker.name, worker.version, worker.score, statistics.median(worker.rates), worker.peak_megabytes(), worker.errors))
        worker.end()
    return len(truth), rows


def print_rows(name, count, rows):
    ours = next((rate for tool, _, _, rate, _, _ in rows if tool == "ruhui"), None)
    for tool, version, marks, rate, peak, errors in sorted(rows, key=lambda row: -(row[2].f1 if row[2] else -1)):
        quality = "%.3f | %.3f | %.3f | %.3f" % marks[:4] if marks else "– | – | – | –"
        times = f"{ours / rate:.1f}" if ours and tool != "ruhui" else "–"
        print(f"| {name} ({count}) | {tool} | {version} | {quality} | {rate:.0f} | {times} | {peak:.0f} | {errors} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--ours", type=pathlib.Path, help="the example binary `measure`")
    parser.add_argument("--tools", default="", help="only tools whose name fits this pattern")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sets", default="real,open,blind,wordpress", help="which pages: `real`, and folders of `truth/`")
    arguments = parser.parse_args()
    print("| pages | tool | version | F1 | precision | recall | exact | pages per CPU-second | ruhui is faster by | peak memory, MB | pages failed |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for name in arguments.sets.split(","):
        if (arguments.out / f"{name}.manifest").exists():
            count, rows = measure(arguments, name)
            print_rows(name, count, rows)


if __name__ == "__main__":
    main()
