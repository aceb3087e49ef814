"""Makes the weights of the signs for who is meant by "ujarnya" (crates/coverage/src/quotation/speaker/salience/weights.rs).

A conditional logistic rule (softmax over the people of one quotation and "nobody known") over the table that
`cargo test -p coverage --lib speakers -- --ignored` writes. Prints how each set fares with weights made without the page at
hand; with --write it writes the weights made of all.
"""

import collections
import csv
import pathlib
import re
import sys

import numpy as np
from scipy.optimize import minimize

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "crates/coverage/src/quotation/speaker/salience/weights.rs"
PENALTY = 1.0
FOLDS = 8


def words(name):
    return re.findall(r"\w+", name.lower())


def same(name, speaker):
    one, other = " ".join(words(name)), " ".join(words(speaker))
    return one == other or one in other or other in one


def load():
    quotations = collections.OrderedDict()
    with open(ROOT / "target/speakers.csv", encoding="utf-8") as table:
        rows = csv.DictReader(table)
        names = rows.fieldnames[4:]
        for row in rows:
            quotations.setdefault((row["set"], row["quotation"]), []).append(row)
    out = []
    for (group, quotation), rows in quotations.items():
        speaker = rows[0]["speaker"]
        right = [at for at, row in enumerate(rows) if row["name"] != "-" and speaker != "-" and same(row["name"], speaker)]
        nobody = len(rows) - 1
        signs = np.array([[int(row[name]) for name in names] for row in rows], float)
        out.append((group, quotation, signs, right or [nobody], rows, bool(right) or speaker == "-"))
    return names, out


def fit(data, size):
    def loss(weights):
        cost, slope = PENALTY * 0.5 * (weights**2).sum(), PENALTY * weights.copy()
        for _, _, signs, right, _, _ in data:
            sums = signs @ weights
            top = sums.max()
            odds = np.exp(sums - top)
            all_, of = odds.sum(), odds[right].sum()
            cost += np.log(all_) - np.log(of)
            slope += signs.T @ (odds / all_)
            part = np.zeros(len(sums))
            part[right] = odds[right] / of
            slope -= signs.T @ part
        return cost, slope

    return minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x


def main():
    names, data = load()
    pages = sorted({(group, quotation.split("/")[0]) for group, quotation, *_ in data})
    fold = {page: at % FOLDS for at, page in enumerate(pages)}
    chosen = []
    for number in range(FOLDS):
        of = lambda one: fold[one[0], one[1].split("/")[0]]
        weights = fit([one for one in data if of(one) != number], len(names))
        for one in (one for one in data if of(one) == number):
            sums = one[2] @ weights
            order = np.argsort(-sums)
            chosen.append((one, order[0], sums[order[0]] - sums[order[1]] if len(order) > 1 else 9))
    for clear in (0.0, 0.25, 0.5, 0.75, 1.0, 1.5):
        line = []
        for group in [*sorted({one[0] for one in data}), "all"]:
            right = none = wrong = 0
            for one, first, margin in chosen:
                if group not in (one[0], "all"):
                    continue
                nobody = len(one[4]) - 1
                said = first if margin >= clear else nobody
                if said in one[3] and one[5]:
                    right += 1
                elif said == nobody:
                    none += 1
                else:
                    wrong += 1
            line.append(f"{group} {right}/{none}/{wrong}")
        print(clear, "right/none/wrong:", "; ".join(line))
    weights = np.round(fit(data, len(names)) * 100).astype(int)
    print(*(f"{name} {weight};" for name, weight in zip(names, weights)))
    if "--misses" in sys.argv:
        for one, first, margin in chosen:
            nobody = len(one[4]) - 1
            said = first if margin >= 0.5 else nobody
            if said not in one[3] or not one[5]:
                print(one[0], one[1], "|", one[4][0]["speaker"], "|", one[4][said]["name"], f"{margin:.2f}")
    if "--write" in sys.argv:
        text = WEIGHTS.read_text()
        listed = ", ".join(str(weight) for weight in weights)
        text = re.sub(r"(const WEIGHTS: &\[i32\] = )&\[[^\]]*\];", lambda m: f"{m[1]}&[{listed}];", text)
        WEIGHTS.write_text(text)


if __name__ == "__main__":
    main()
