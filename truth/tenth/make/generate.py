"""python3 make/generate.py          writes releases/ and pages/ and proves every statement
python3 make/generate.py --check  only compares
python3 make/generate.py --show R03-b   prints a page's truth for a second reading"""
import sys, os, json, glob, importlib
here = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, here); sys.dont_write_bytecode = True
import lib
from layouts import LAY
for f in sorted(glob.glob(here + '/r[0-9]*.py') + glob.glob(here + '/y.py')):
    importlib.import_module(os.path.basename(f)[:-3])
root = os.path.dirname(here)
files, bad, J = {}, [], {}
dump = lambda o: json.dumps(o, ensure_ascii=False, indent=1) + '\n'
for r, v in lib.RELEASES.items():
    files[f'releases/{r}.md'] = v['md']
    files[f'releases/{r}.json'] = dump({'quotations': v['quotes'], 'facts': v['facts']})
for p in lib.PAGES:
    try:
        ext, out, j = lib.build(p, LAY)
        files[f'pages/{p}.{ext}'] = out; files[f'pages/{p}.json'] = dump(j); J[p] = j
    except lib.Bad as e:
        bad.append(str(e))
for b in bad:
    print('WRONG', b)
if len(sys.argv) > 1 and sys.argv[1] == '--show':
    for p in lib.PAGES:
        if p.startswith(sys.argv[2]) and p in J:
            j = J[p]; print('=' * 20, p, {k: j[k] for k in ('layout', 'title', 'dateline', 'label', 'published', 'section', 'tags', 'bylines', 'removed')})
            for l in j['body']: print('  ', l)
            for q in j['quotations']: print('  Q', q['speaker'], '::', q['text'][:70])
            v = j.get('variant')
            if v:
                print('  V', v['name'], v['honest'], [a[:40] for a in v['added']])
                r = lib.RELEASES[j['release']]
                for it in r['quotes'] + r['facts']:
                    print('   ', it['id'], v['items'][it['id']], '|', it.get('in', it['text'])[:70], '|', it.get('kind', ''), lib.PAGES[p]['why'].get(it['id'], ''))
    sys.exit()
if bad:
    sys.exit(1)
have = [os.path.relpath(f, root) for d in ('releases', 'pages') for f in glob.glob(f'{root}/{d}/*')]
if '--check' in sys.argv:
    d = [f for f in files if not os.path.exists(f'{root}/{f}') or open(f'{root}/{f}', encoding='utf-8', newline='').read() != files[f]] + [f for f in have if f not in files]
    print('same' if not d else d); sys.exit(bool(d))
for f in have:
    if f not in files: os.remove(f'{root}/{f}')
for f, t in files.items():
    os.makedirs(os.path.dirname(f'{root}/{f}'), exist_ok=True)
    open(f'{root}/{f}', 'w', encoding='utf-8', newline='').write(t)
v = [j['variant'] for j in J.values() if 'variant' in j]
print(len(lib.RELEASES), 'releases', len(J), 'pages', len({j['layout'] for j in J.values()}), 'layouts', sum(x['honest'] for x in v), 'honest', sum(not x['honest'] for x in v), 'with errors',
      sum(len(x['items']) for x in v), 'items', sum(len(j['quotations']) for j in J.values()), 'quotations', sum(len(j['bylines']) for j in J.values()), 'bylines')
