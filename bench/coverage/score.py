"""The metric: F1 of 4-word shingles, precision and recall as means over pages, share of pages with the same words.

usage: score.py TRUTH.json OUTPUT.json      both map a page's id to its body
Shingles are multisets; tp, fp and fn are divided by their sum page by page, so that a long page weighs no more.
"""
import collections
import json
import re
import sys

WORD = re.compile(r"\w+")
Score = collections.namedtuple("Score", "f1 precision recall exact pages")


def shingles(words, size=4):
    runs = [tuple(words[at:at + size]) for at in range(len(words) - size + 1)]
    return collections.Counter(runs or ([tuple(words)] if words else []))


def mean(values):
    return sum(values) / len(values) if values else 0.0


def score(truth, output):
    precision, recall, exact = [], [], 0
    for page_id, body in truth.items():
        expected, found = WORD.findall(body), WORD.findall(output.get(page_id) or "")
        wanted, got = shingles(expected), shingles(found)
        both, extra, lost = (sum(part.values()) for part in (wanted & got, got - wanted, wanted - got))
        if got:
            precision.append(both / (both + extra))
        if wanted:
            recall.append(both / (both + lost))
        exact += expected == found
    p, r = mean(precision), mean(recall)
    return Score(2 * p * r / (p + r) if p + r else 0.0, p, r, exact / max(len(truth), 1), len(truth))


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as truth, open(sys.argv[2], encoding="utf-8") as output:
        print("F1 %.3f  P %.3f  R %.3f  exact %.3f  pages %d" % score(json.load(truth), json.load(output)))
