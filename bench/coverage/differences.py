"""What a tool's bodies have too much and too little, page by page.

usage: differences.py TRUTH.json OUTPUT.json      as score.py
"""
import difflib
import json
import sys

from score import WORD


def runs(expected, found):
    for kind, a, b, c, d in difflib.SequenceMatcher(None, expected, found, autojunk=False).get_opcodes():
        if kind != "equal":
            yield " ".join(expected[a:b]), " ".join(found[c:d])


def main():
    with open(sys.argv[1], encoding="utf-8") as truth, open(sys.argv[2], encoding="utf-8") as output:
        truth, output = json.load(truth), json.load(output)
    for page_id, body in truth.items():
        for lost, extra in runs(WORD.findall(body), WORD.findall(output.get(page_id) or "")):
            print(f"{page_id}" + (f"  lost: {lost[:160]}" if lost else "") + (f"  extra: {extra[:160]}" if extra else ""))


if __name__ == "__main__":
    main()
