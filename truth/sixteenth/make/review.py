import json, sys, os
from core import ROOT, has
for i in sys.argv[1:]:
    T = json.load(open(f'{ROOT}/pages/{i}.json')); v = T.get('variant'); R = json.load(open(f'{ROOT}/releases/{T["release"]}.json')) if T['release'] else None
    print('=====', i, T['layout'], '|', T['title'], '|', T['dateline'], '|', T['label'], '|', T['published'], '|', T['section'], T['tags'], [(b['role'], b['name']) for b in T['bylines']])
    print('\n'.join(T['body'])); print('Q:', [(q['speaker'], q['text'][:25]) for q in T['quotations']])
    if v:
        bt = '\n'.join(T['body']); print('V', v['name'], v['honest'], 'added', [a[:25] for a in v['added']])
        for x in R['quotations'] + R['facts']:
            s = v['items'][x['id']]
            if s not in ('kept', 'verbatim') or not has(bt, x['text']): print('  ', x['id'], s, '|', x['text'][:70])
