"""Peak memory of `ruhui check` over a folder with a set's pages once and many times over; fails when memory grows with the pages.

usage: memory.py MANIFEST RUHUI FOLDER      FOLDER is made, filled with links to the pages, and removed
A folder, because two thousand names on a command line are themselves two megabytes in its parser.
"""
import os
import pathlib
import shutil
import subprocess
import sys

TIMES = (1, 5, 20)
GROWTH = 5_000  # bytes a further page; more pages at once in the air is chance, a page that stays is 174,000


def run(command):
    """Peak memory in bytes and CPU seconds."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit status {code}")
    return usage.ru_maxrss * 1024, usage.ru_utime + usage.ru_stime


def main():
    manifest, ruhui, folder = sys.argv[1:4]
    with open(manifest, encoding="utf-8") as lines:
        entries = [line.rstrip("\n").split("\t") for line in lines]
    release, peaks = entries[0][2], []
    print("| pages | peak memory, MB | CPU-seconds | pages per CPU-second |\n|---|---|---|---|")
    for times in TIMES:
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        for page_id, page, _ in entries:
            for copy in range(times):
                os.link(page, pathlib.Path(folder) / f"{copy:02}-{page_id}.html")
        count = len(entries) * times
        peak, seconds = run([ruhui, "check", "--json", "--release", release, folder])
        peaks.append((count, peak))
        print(f"| {count} | {peak / 1e6:.0f} | {seconds:.1f} | {count / seconds:.0f} |")
    shutil.rmtree(folder)
    (few, low), (many, high) = peaks[0], peaks[-1]
    if (high - low) / (many - few) > GROWTH:
        sys.exit(f"memory grew by {(high - low) / (many - few):.0f} bytes a page")


if __name__ == "__main__":
    main()
