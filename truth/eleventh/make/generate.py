#!/usr/bin/env python3
"""Writes ../releases and ../pages and proves the truth; --check compares with what is there; --show ID… prints pages beside their items."""
import sys, os, json, glob, importlib
here = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, here)
sys.dont_write_bytecode = True
import core, layouts
for f in sorted(glob.glob(here + '/r[0-9][0-9].py') + glob.glob(here + '/y*.py')): importlib.import_module(os.path.basename(f)[:-3])
root = os.path.dirname(here); files = {}
J = lambda o: json.dumps(o, ensure_ascii=False, indent=1) + '\n'
for r in core.RELEASES.values():
    files[f'releases/{r.id}.md'] = r.md(); files[f'releases/{r.id}.json'] = J(r.truth())
T = {}
for p in core.PAGES.values():
    files[f'pages/{p.id}.html'] = p.build(); T[p.id] = p.truth(); files[f'pages/{p.id}.json'] = J(T[p.id])
for x in core.PROBLEMS: print('!!', x)
if '--show' in sys.argv:
    for i in sys.argv[sys.argv.index('--show') + 1:]:
        for pid in [k for k in T if k.startswith(i)]:
            t = T[pid]; print('=' * 20, pid, t['layout'], '|', t['title'], '|', t['dateline'], '|', t['label'], '|', t['published'], '|', t['section'], [(b['role'], b['name']) for b in t['bylines']], t['tags'])
            for l in t['body']: print('  ', l)
            for q in t['quotations']: print('   Q', q['speaker'], ':', q['text'][:50])
            if 'variant' in t:
                R = core.RELEASES[t['release']]; F = {f[0]: f[1] + ' ' + f[2] for f in R.facts}; F.update({k: v[0][:50] for k, v in R.q.items()})
                print('   V', t['variant']['name'], t['variant']['honest'])
                print('   ' + '; '.join(f'{k}[{F[k][:34]}]={v if isinstance(v, str) else "|".join(v)}' for k, v in t['variant']['items'].items() if v not in ('verbatim',) and not (v == 'kept' and core.stands(next((f[2] for f in R.facts if f[0] == k), ''), ' '.join(t['body'])))))
                print('   added', [a[:40] for a in t['variant']['added']])
    sys.exit()
if core.PROBLEMS: print(len(core.PROBLEMS), 'problems: nothing written'); sys.exit(1)
have = {os.path.relpath(x, root) for x in glob.glob(root + '/releases/*') + glob.glob(root + '/pages/*')}
if '--check' in sys.argv:
    bad = [f for f in files if not os.path.exists(f'{root}/{f}') or open(f'{root}/{f}', encoding='utf-8', newline='').read() != files[f]] + sorted(have - set(files))
    print('differs:', bad) if bad else print('the same:', len(files), 'files'); sys.exit(bool(bad))
for d in ('releases', 'pages'): os.makedirs(f'{root}/{d}', exist_ok=True)
for f in have - set(files): os.remove(f'{root}/{f}')
for f, s in files.items(): open(f'{root}/{f}', 'w', encoding='utf-8', newline='').write(s)
v = [t['variant']['honest'] for t in T.values() if 'variant' in t]
print(len(core.RELEASES), 'releases', len(T), 'pages', len({t['layout'] for t in T.values()}), 'builds', sum(v), 'honest of', len(v), sum(len(t['quotations']) for t in T.values()), 'quotations', sum(len(t['variant']['items']) for t in T.values() if 'variant' in t), 'items')
