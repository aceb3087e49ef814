"""Peak memory of `ruhui check` over a set once and many times over; fails when many pages need more than a few.

usage: memory.py MANIFEST RUHUI
"""
import os
import subprocess
import sys

TIMES = (1, 5, 20)
ALLOWED = 1.25  # allocators keep some; a leak of one page in twenty would show far above this


def peak_megabytes(command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 1):
        sys.exit(f"{' '.join(command[:4])} …: exit status {code}")
    return usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def main():
    manifest, ruhui = sys.argv[1:3]
    with open(manifest, encoding="utf-8") as lines:
        entries = [line.rstrip("\n").split("\t") for line in lines]
    pages, release = [page for _, page, _ in entries], entries[0][2]
    peaks = []
    print("| pages | peak memory, MB | CPU-seconds | pages per CPU-second |\n|---|---|---|---|")
    for times in TIMES:
        peak, seconds = peak_megabytes([ruhui, "check", "--json", "--release", release, *pages * times])
        peaks.append(peak)
        print(f"| {len(pages) * times} | {peak:.0f} | {seconds:.1f} | {len(pages) * times / seconds:.0f} |")
    if peaks[-1] > peaks[0] * ALLOWED:
        sys.exit(f"memory grew from {peaks[0]:.0f} to {peaks[-1]:.0f} MB")


if __name__ == "__main__":
    main()
