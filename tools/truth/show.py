#!/usr/bin/env python3
"""Prints each variant beside its items, for the second reading by eye: `show.py R03` or `show.py R03-b`."""

import sys

import content
import judge
from outlets import OUTLETS


def main():
    for release in content.read_all():
        if not any(release.name == a[:3] for a in sys.argv[1:]):
            continue
        for variant in release.variants:
            if len(sys.argv[1]) > 3 and variant.get("id") not in sys.argv[1:]:
                continue
            print(f"\n=== {variant.get('id')} {variant.get('name')} {variant.get('honest')} {variant.get('outlet')}/{OUTLETS[variant.get('outlet')]['layout']}")
            for line in variant.lines:
                print("  " + line.text)
            items = judge.items(variant)
            for name, status in items.items():
                mark = (release.facts | release.quotations)[name]
                print(f"    {name:4} {'|'.join(status) if isinstance(status, list) else status:16} {mark.plain()[:70]}")


if __name__ == "__main__":
    main()
