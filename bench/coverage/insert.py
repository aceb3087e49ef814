"""Puts standard input between `<!-- begin NAME -->` and `<!-- end NAME -->` of a Markdown file.

usage: insert.py FILE NAME      standard input is a table, below which the machine and the day are written
"""
import datetime
import pathlib
import re
import sys


def main():
    path, name = pathlib.Path(sys.argv[1]), sys.argv[2]
    table = sys.stdin.read().strip()
    if not table:
        sys.exit(f"nothing to write as {name}")
    processor = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    when = f"Measured {datetime.date.today()} on {processor[1] if processor else 'an unnamed processor'}, a shared machine."
    begin, end = f"<!-- begin {name} -->\n", f"<!-- end {name} -->"
    before, rest = path.read_text(encoding="utf-8").split(begin, 1)
    path.write_text(f"{before}{begin}{table}\n\n{when}\n{end}{rest.split(end, 1)[1]}", encoding="utf-8")


if __name__ == "__main__":
    main()
