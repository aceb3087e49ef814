"""Writes releases/ and pages/ byte for byte and proves the truth. `--check` compares only."""
import os, sys
import layouts, releases
from core import *
import pages1, pages2, pages3

def main():
    files = {}
    for r, R in REL.items():
        files[f'releases/{r}.md'] = R['md']; files[f'releases/{r}.json'] = dump(R['truth'])
    n = hon = items = 0
    lays = set()
    for P in PAGES:
        if P.get('kind', 'article') in ('article', 'live_blog'): H, T = build(P)
        else: H, T = P['html'], dict(layout=P['lay'], release=None, kind=P['kind'], title=P['title'], subtitle=None, dateline=None, label=None, published=None, section=None, tags=[], bylines=[], body=[], quotations=[], removed=[])
        if P.get('kind') and P['title']:
            if P['title'] not in visible(H): PROBLEMS.append((P['id'], 'title'))
        files[f'pages/{P["id"]}.html'] = H; files[f'pages/{P["id"]}.json'] = dump(T)
        n += 1; lays.add(T['layout'])
        if 'variant' in T: hon += T['variant']['honest']; items += len(T['variant']['items'])
    for p in PROBLEMS: print(*p)
    print(f'{len(REL)} releases, {n} pages, {len(lays)} builds, {hon} honest, {items} items, {len(PROBLEMS)} problems')
    if PROBLEMS: sys.exit(1)
    if '--check' in sys.argv:
        bad = [f for f, s in files.items() if not os.path.exists(os.path.join(ROOT, f)) or open(os.path.join(ROOT, f), encoding='utf-8', newline='').read() != s]
        have = {f'{d}/{x}' for d in ('releases', 'pages') for x in os.listdir(os.path.join(ROOT, d))}
        print('differing:', bad, 'stray:', sorted(have - set(files))); sys.exit(bool(bad or have - set(files)))
    for f, s in files.items(): write(os.path.join(ROOT, f), s)
main()
