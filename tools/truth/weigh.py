"""Makes the weights of the signs in rewritten sentences (crates/coverage/src/compare/fact/weigh/weights.rs).

A logistic rule over the table that `cargo test -p coverage --lib weigh -- --ignored` writes. Signs for a change cannot weigh
against it and the other way round, and what speaks of another time or place weighs at least so much, whatever the pages at
hand say. Prints how each set fares with weights made without it; with --write it writes the weights made of all.
"""

import csv
import pathlib
import re
import sys

import numpy as np
from scipy.optimize import minimize

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "crates/coverage/src/compare/fact/weigh/weights.rs"
FOR = """words_left words_both before second_before after unit_same only_of_unit exchanged digit magnitude cut neighbour zone date_part
three_figures three_figures_only alike in_place both_quoted""".split()
KINDS = "date money number organisation percentage place time year".split()
LEAST = {"foreign_names": 1.0, "foreign_times": 1.5, "foreign_elsewhere": 0.5, "other_time": 1.5, "vague": 1.0, "narrowed": 0.8}
PENALTY = 1.0


def load():
    with open(ROOT / "target/signs.csv", encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    rows = [row for row in rows if "changed" not in row["status"] or row["status"] == "changed"]
    names = list(rows[0])[6:]
    return rows, names, np.array([[int(row[name]) / 1000 for name in names] for row in rows])


def bounds(names):
    for name in names:
        yield (0, None) if name in FOR else (None, None) if name in KINDS else (None, -LEAST.get(name, 0))
    yield None, None


def fit(signs, labels, names):
    def loss(weights):
        sums = signs @ weights[:-1] + weights[-1]
        cost = np.logaddexp(0, -sums) * labels + np.logaddexp(0, sums) * (1 - labels)
        slope = 1 / (1 + np.exp(-sums)) - labels
        return cost.sum() + PENALTY * 0.5 * (weights[:-1] ** 2).sum(), np.append(
            signs.T @ slope + PENALTY * weights[:-1], slope.sum()
        )

    limits = list(bounds(names))
    start = [min(0, high) if high is not None else 0.0 for _, high in limits]
    found = minimize(loss, start, jac=True, bounds=limits, method="L-BFGS-B", options={"maxiter": 3000})
    return found.x


def best(rows, sums):
    """The pair with the highest sum for each item."""
    chosen = {}
    for at, (row, total) in enumerate(zip(rows, sums)):
        key = row["set"], row["item"]
        if key not in chosen or sums[chosen[key]] < total:
            chosen[key] = at
    return list(chosen.values())


def labels_of(rows, sums):
    labels = np.zeros(len(rows))
    for at in best(rows, sums):
        labels[at] = rows[at]["status"] == "changed"
    return labels


def main():
    rows, names, signs = load()
    changed = np.array([row["status"] == "changed" for row in rows])
    sets = np.array([row["set"] for row in rows])
    at = {name: index for index, name in enumerate(names)}
    sums = signs[:, at["words_left"]] + signs[:, at["words_both"]] + signs[:, at["three_figures"]] + signs[:, at["in_place"]]
    for _ in range(4):
        labels = labels_of(rows, sums)
        used = ~(changed & (labels == 0))
        sums = np.zeros(len(rows))
        for name in sorted(set(sets)):
            weights = fit(signs[used & (sets != name)], labels[used & (sets != name)], names)
            sums[sets == name] = signs[sets == name] @ weights[:-1] + weights[-1]
    items = best(rows, sums)
    for threshold in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
        line = []
        for name in [*sorted(set(sets)), "all"]:
            of = [i for i in items if name in (sets[i], "all")]
            found = sum(changed[i] and sums[i] >= threshold for i in of)
            false = sum(not changed[i] and sums[i] >= threshold for i in of)
            line.append(f"{name} {found}/{sum(changed[i] for i in of)} false {false}")
        print(threshold, "; ".join(line))
    if "--misses" in sys.argv:
        for i in sorted(items, key=lambda i: sums[i]):
            if changed[i] != (sums[i] >= 1.5) :
                print(f"{sums[i]:.2f}", *list(rows[i].values())[:6], {n: v for n, v in zip(names, signs[i]) if v})
    labels = labels_of(rows, sums)
    used = ~(changed & (labels == 0))
    weights = np.round(fit(signs[used], labels[used], names) * 100).astype(int)
    for name, weight in zip([*names, "start"], weights):
        print(name, weight, end="; ")
    print()
    if "--write" in sys.argv:
        text = WEIGHTS.read_text()
        text = re.sub(r"const START: i64 = -?\d+;", f"const START: i64 = {weights[-1]};", text)
        listed = ", ".join(str(weight) for weight in weights[:-1])
        text = re.sub(r"(const WEIGHTS: &\[i32\] = )&\[[^\]]*\];", lambda m: f"{m[1]}&[{listed}];", text)
        WEIGHTS.write_text(text)


if __name__ == "__main__":
    main()
