#!/usr/bin/env python3
"""Writes releases/ and pages/ from make/data and proves the truth where that can be done mechanically.
   generate.py            writes
   generate.py --check    compares what stands on disk with what would be written
   generate.py --show R03 prints each variant of a release beside its items"""
import sys, os, re, json, html, glob, datetime, difflib
from html.parser import HTMLParser
HERE = os.path.dirname(os.path.abspath(__file__)); ROOT = os.path.dirname(HERE)
sys.path.insert(0, HERE)
import layouts
KINDS = "person position organisation place number money percentage rank date year weekday time".split()
ROLES = "author reporter correspondent editor photographer contributor source unknown".split()
errors, notes = [], []
def err(w, m): errors.append(f"{w}: {m}")

def parse_inline(s):
    """markup -> plain text, facts [(id,kind,start,end)], quotes [(speaker key,start,end)] (marks outside)"""
    out, facts, quotes, stack, i = [], [], [], [], 0
    n = 0
    while i < len(s):
        c = s[i]
        if c == '{':
            m = re.match(r'\{(f\d+) (\w+)\|', s[i:])
            stack.append(('f', m.group(1), m.group(2), n)); i += m.end(); continue
        if c == '}':
            t = stack.pop(); facts.append((t[1], t[2], t[3], n)); i += 1; continue
        if c == '«':
            m = re.match(r'«([A-Z+?]\w?)\|', s[i:])
            out.append('“'); n += 1; stack.append(('q', m.group(1), n)); i += m.end(); continue
        if c == '»':
            t = stack.pop(); quotes.append((t[1], t[2], n)); out.append('”'); n += 1; i += 1; continue
        out.append(c); n += 1; i += 1
    assert not stack, s
    return ''.join(out), facts, quotes

def words(s): return re.findall(r'\w+', s.lower())

class Text(HTMLParser):
    BLOCK = set("p div br li ul ol h1 h2 h3 h4 h5 td tr table section article header footer figure figcaption blockquote nav aside main form button time body html title amp-img label dd dt".split())
    def __init__(s): super().__init__(); s.o = []; s.skip = 0
    def handle_starttag(s, t, a):
        if t in ('script', 'style'): s.skip += 1
        if t in s.BLOCK: s.o.append(' ')
    def handle_endtag(s, t):
        if t in ('script', 'style'): s.skip -= 1
        if t in s.BLOCK: s.o.append(' ')
    def handle_data(s, d):
        if not s.skip: s.o.append(d)
def page_text(h):
    t = Text(); t.feed(h); return re.sub(r'\s+', ' ', ''.join(t.o))

DAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
MON = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
def weekdays(text, year):
    bad = []
    for m in re.finditer(r'(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: \w+)?,? \(?(\d{1,2})(?:/(\d{1,2})(?:/(\d{4}))?| (' + '|'.join(MON) + r')(?: (\d{4}))?)', text):
        y = int(m.group(4) or m.group(6) or year); mo = int(m.group(3)) if m.group(3) else MON.index(m.group(5)) + 1
        if DAYS[datetime.date(y, mo, int(m.group(2))).weekday()] != m.group(1): bad.append(m.group(0))
    return bad

def head(lines):
    h = {}
    for l in lines:
        if not l.strip(): continue
        k, v = l.split(':', 1); k = k.strip(); v = v.strip()
        if k == 'sps': h.setdefault('sps', []).append(v)
        else: h[k] = v
    return h

def release(block):
    lines = block.strip().split('\n'); rid = lines[0].split()[1]
    cut = lines.index('--'); h = head(lines[1:cut])
    paras = [l for l in lines[cut + 1:] if l.strip()]
    sp = dict(x.split('=') for x in h['sp'].split('; '))
    fm = ['---', f"title: {h['t']}", f"date: {h['date']}", f"office: {h['office']}", 'spokespersons:']
    for s in h['sps']:
        n, p = s.split(' | '); fm += [f"  - name: {n}", f"    position: {p}"]
    fm.append('---')
    prefix = '\n'.join(fm) + '\n\n'
    md, facts, quotes = '', [], []
    for p in paras:
        t, f, q = parse_inline(p)
        facts += [(a, b, c + len(md), d + len(md)) for a, b, c, d in f]
        quotes += [(a, c + len(md), d + len(md)) for a, c, d in q]
        md += t + '\n\n'
    md = md.rstrip('\n') + '\n'; full = prefix + md
    def item(a, b):
        t = md[a:b]; o = {'text': t}
        if full.count(t) != 1:
            x, y = a, b
            lo = md.rfind('\n', 0, a) + 1; hi = md.find('\n', b); hi = len(md) if hi < 0 else hi
            while full.count(md[x:y]) != 1 and (x > lo or y < hi):
                if y < hi:
                    y += 1
                    while y < hi and md[y] != ' ': y += 1
                if full.count(md[x:y]) != 1 and x > lo:
                    x -= 1
                    while x > lo and md[x - 1] != ' ': x -= 1
            o['in'] = md[x:y]
            if '\n' in o['in']: err(rid, 'in crosses paragraphs: ' + o['in'])
            if full.count(o['in']) != 1 or t not in o['in'] or o['in'].count(t) != 1: err(rid, 'in not unique: ' + t + ' <' + o['in'] + '>')
        return o
    js = {'quotations': [], 'facts': []}
    for i, (k, a, b) in enumerate(quotes, 1):
        if k == '+': err(rid, 'split quotation in release')
        o = item(a, b); o['text'] = o['text'].rstrip(',')
        if full.count(o['text']) != 1: err(rid, 'quotation not unique')
        o.pop('in', None)
        js['quotations'].append({'id': f'q{i}', **o, 'speaker': sp[k]})
        if sp[k] not in md: err(rid, 'speaker not in release: ' + sp[k])
    ids = [f[0] for f in facts]
    if sorted(ids, key=lambda x: int(x[1:])) != [f'f{i}' for i in range(1, len(ids) + 1)]: err(rid, 'fact ids ' + ' '.join(ids))
    for fid, kind, a, b in sorted(facts, key=lambda x: int(x[0][1:])):
        if kind not in KINDS: err(rid, 'kind ' + kind)
        js['facts'].append({'id': fid, 'kind': kind, **item(a, b)})
    for s in h['sps']:
        if s.split(' | ')[0] not in md: err(rid, 'spokesperson ' + s)
    bad = weekdays(md, int(h['date'][:4]))
    if bad: err(rid, f'weekday wrong in release {bad}')
    return {'id': rid, 'md': full, 'json': js, 'paras': paras, 'sp': sp, 'h': h, 'text': md}

class Page: pass

def page(block, rel, pid=None):
    lines = block.strip('\n').split('\n')
    opt = dict(x.split('=') for x in lines[0].split()[1:]); cut = lines.index('--')
    late = [l for l in lines[cut + 1:] if re.match(r'(by|lab|kept|chg|alt|mov|miss|or|part|verb): ', l)]
    lines = lines[:cut + 1] + [l for l in lines[cut + 1:] if l not in late]; h = head(lines[1:cut] + late)
    p = Page(); p.id = pid or f"{rel['id']}{opt['v']}"; p.layout = opt['l']; p.honest = opt.get('h') == '1'; p.vname = opt.get('n', '')
    L = layouts.OUT[p.layout]
    p.kind = opt.get('k', 'article'); p.h = h
    straight = L.get('straight', False)
    fix = (lambda s: s.replace('“', '"').replace('”', '"')) if straight else (lambda s: s)
    p.title = fix(h['t']); p.sub = fix(h['st']) if 'st' in h else None
    p.dl = h.get('dl'); p.label = h.get('lab'); p.labtop = h.get('lt'); p.pub = h['pub']; p.sec = h.get('sec')
    p.tags = [x.strip() for x in h['tags'].split(',')] if 'tags' in h else []
    p.auth = h.get('auth'); p.box = h.get('box'); p.url = h.get('url')
    p.dlr = fix(h['dlr']) if 'dlr' in h else (L['dl'].format(c=p.dl, o=L['name']) if p.dl else '')
    p.by = []
    if 'by' in h:
        for x in h['by'].split(';'):
            r, n = x.strip().split('=')
            if r not in ROLES: err(p.id, 'role ' + r)
            p.by.append({'role': r, 'name': n})
    named = {b['name'] for b in p.by}
    for a in (p.auth, p.box):
        if a and not a.startswith('~') and a not in named:
            p.by.insert(0, {'role': 'author', 'name': a}); named.add(a)
    sp = dict(rel['sp']) if rel else {}
    if 'sp' in h: sp.update(dict(x.split('=') for x in h['sp'].split('; ')))
    # body
    p.els, p.body, p.quotes, p.removed, qparts = [], [], [], [], []
    for l in lines[cut + 1:]:
        if not l.strip(): continue
        m = re.match(r'=(\d+)(.*)', l)
        if m:
            txt = rel['paras'][int(m.group(1)) - 1]; rest = m.group(2)
            for r in rest.split(' ~~ ')[1:]:
                r, _, tail = r.partition('^^')
                a, b = r.split(' => ')
                plain = parse_inline
                if txt.count(a) != 1:
                    # try without fact marks
                    txt2 = re.sub(r'\{f\d+ \w+\|', '', txt).replace('}', '')
                    if txt2.count(a) != 1: err(p.id, 'replacement not unique: ' + a)
                    txt = txt2
                txt = txt.replace(a, b)
            tail = rest.partition('^^')[2]
            l = txt + ('^^' + tail if tail else '')
        if l.startswith('!'):
            c, _, a = l[1:].partition(' '); p.els.append([c, fix(a)]); continue
        typ = 'p'
        for pre, t in (('## ', 'h'), ('- ', 'li'), ('> ', 'q'), ('| ', 'tr')):
            if l.startswith(pre): typ = t; l = l[len(pre):]; break
        l, _, tail = l.partition('^^')
        t, f, q = parse_inline(l); t = t.strip()
        for k, a, b in q:
            x = fix(t[a:b])
            if k == '+':
                p.quotes[-1]['text'] += ' ' + x; qparts.append(x)
            else:
                p.quotes.append({'text': x, 'speaker': None if k == '?' else sp[k]}); qparts.append(x)
        t = fix(t)
        p.body.append(t.replace(' | ', ' ') if typ == 'tr' else t)
        p.els.append([typ, t, fix(tail)] if tail else [typ, t])
    for m in re.findall(r'[“"]([^“”"]+)[”"]', ' '.join(p.body)):
        if m not in qparts: notes.append(f'{p.id} marks without quotation: {m}')
    for q in p.quotes: q['text'] = q['text'].rstrip(',')
    for x in p.body:
        if re.match(r'(t|st|dl|dlr|lab|lt|pub|sec|tags|auth|box|by|sp|url): ', x): err(p.id, 'header line in body: ' + x)
    p.html = layouts.render(p)
    if re.search(r'[«»]|\{f\d', ' '.join(p.body)): err(p.id, 'markup left')
    text = page_text(p.html); flat = ' '.join(p.body)
    for x in p.body:
        if x not in text: err(p.id, 'body line not in page: ' + x[:60])
    for x in qparts:
        if x not in flat: err(p.id, 'quotation not in body: ' + x[:60])
    for q in p.quotes:
        if q['speaker'] and q['speaker'] not in p.title + ' ' + flat: err(p.id, 'speaker not in article: ' + q['speaker'])
    for b in p.by:
        if b['name'].lower() not in text.lower(): err(p.id, 'byline not in page: ' + b['name'])
    for n, v in (('title', p.title), ('subtitle', p.sub), ('dateline', p.dl), ('label', p.label)):
        if v and v not in text: err(p.id, f'{n} not in page: {v}')
    if p.sec and p.sec not in p.html: err(p.id, 'section not in page ' + p.sec)
    if p.dl and f'{p.dl}' not in p.dlr: err(p.id, 'dateline not in its line')
    if p.dl and re.sub(r'\s+', ' ', p.dlr + next(e[1] for e in p.els if e[0] == 'p')) not in text: err(p.id, 'dateline does not stand before the text')
    for t in p.tags:
        if t not in p.html: err(p.id, 'tag not in page ' + t)
    for r in p.removed:
        if r['text'] not in text: err(p.id, 'removed not in page: ' + r['text'])
        if r['text'] in flat: err(p.id, 'removed stands in body: ' + r['text'])
    tr = {'layout': p.layout, 'release': rel['id'] if rel else None, 'kind': p.kind, 'title': p.title, 'subtitle': p.sub,
          'dateline': p.dl, 'label': p.label, 'published': p.pub, 'section': p.sec, 'tags': p.tags, 'bylines': p.by,
          'body': p.body, 'quotations': p.quotes, 'removed': p.removed}
    p.auto = {}
    if rel:
        st = {}
        code = {'chg': 'changed', 'alt': 'altered', 'mov': 'moved', 'miss': 'missing', 'kept': 'kept', 'part': 'partial', 'verb': 'verbatim'}
        for k, v in code.items():
            for i in h.get(k, '').split():
                if i in st: err(p.id, 'twice ' + i)
                st[i] = v
        for x in h.get('or', '').split():
            i, v = x.split('='); st[i] = v.split('/')
        items = {}; used = set()
        for q in rel['json']['quotations']:
            auto = 'missing'
            for j, o in enumerate(p.quotes):
                a, b = words(q['text']), words(o['text'])
                if a == b:
                    used.add(j); auto = 'verbatim' if o['speaker'] and o['speaker'] in q['speaker'] else 'SPEAKER'; break
                sa, sb = ' '.join(a), ' '.join(b)
                if (' ' + sb + ' ') in (' ' + sa + ' '):
                    used.add(j); auto = 'partial'; continue
                if difflib.SequenceMatcher(None, a, b).ratio() > .5: used.add(j); auto = 'SIMILAR'
            items[q['id']] = st.pop(q['id'], auto); p.auto[q['id']] = auto
            if auto in ('SPEAKER', 'SIMILAR') and items[q['id']] == auto: err(p.id, f"{q['id']} {auto}: say moved/altered")
            s = items[q['id']]; ss = s if isinstance(s, list) else [s]
            if auto == 'verbatim' and ss != ['verbatim']: err(p.id, q['id'] + ' is verbatim')
            if 'verbatim' in ss and auto not in ('verbatim', 'SPEAKER'): err(p.id, q['id'] + ' is not verbatim')
            if any(v not in ('verbatim', 'altered', 'moved', 'partial', 'missing') for v in ss): err(p.id, f"{q['id']} {s}")
        alltext = (p.title + ' ' + (p.sub or '') + ' ' + flat)
        for f in rel['json']['facts']:
            stands = re.search(r'(?<![\w.,])' + re.escape(fix(f['text'])) + r'(?!\w)(?![.,]\d)', alltext, re.I) is not None
            auto = 'kept' if stands else 'missing'
            if stands and f['kind'] == 'year' and not re.search(r'(?<![\w./,])(?<!' + ')(?<!'.join(m + ' ' for m in MON) + ')' + f['text'] + r'(?!\d)', alltext): auto = ['kept', 'missing']
            if f['kind'] == 'weekday' and stands: notes.append(f"{p.id} {f['id']} weekday: look")
            p.auto[f['id']] = auto
            s = items[f['id']] = st.pop(f['id'], auto)
            ss = s if isinstance(s, list) else [s]
            if any(v not in ('kept', 'changed', 'missing') for v in ss): err(p.id, f"{f['id']} {s}")
            if stands and 'kept' not in ss: notes.append(f"{p.id} {f['id']} stands but is {s}: {f['text']}")
        if st: err(p.id, f'unknown items {st}')
        flatst = [v for s in items.values() for v in ([s] if isinstance(s, str) else s if len(s) == 1 else [])]
        dis = any(v in ('altered', 'moved', 'changed') for v in flatst)
        if dis == p.honest: err(p.id, f'honest={p.honest} but {items}')
        added = [o['text'] for j, o in enumerate(p.quotes) if j not in used]
        tr['variant'] = {'name': p.vname, 'honest': p.honest, 'items': items, 'added': added}
        bad = weekdays(alltext, int(p.pub[:4]))
        if bad: notes.append(f"{p.id} weekday {bad} honest={p.honest}")
    p.truth = tr
    return p

def other(block):
    lines = block.strip('\n').split('\n'); opt = dict(x.split('=') for x in lines[0].split()[1:])
    if opt['k'] in ('article', 'live_blog'): return page(block, None, opt['id'])
    cut = lines.index('--'); h = head(lines[1:cut])
    p = Page(); p.id = opt['id']; p.layout = opt['l']; p.kind = opt['k']; p.removed = []
    p.html = layouts.special(p, h, [l for l in lines[cut + 1:] if l.strip()])
    p.truth = {'layout': p.layout, 'release': None, 'kind': p.kind, 'title': h['t'], 'subtitle': None, 'dateline': None, 'label': None,
               'published': None, 'section': None, 'tags': [], 'bylines': [], 'body': [], 'quotations': [], 'removed': []}
    if h['t'] not in page_text(p.html): err(p.id, 'title')
    return p

def dump(o): return json.dumps(o, ensure_ascii=False, indent=1) + '\n'

def main():
    files, pages, rels = {}, [], []
    for fn in sorted(glob.glob(HERE + '/data/*.txt')):
        blocks = re.split(r'(?m)^(?=%%)', open(fn, encoding='utf-8').read())
        rel = None
        for b in blocks:
            if b.startswith('%%R'): rel = release(b); rels.append(rel)
            elif b.startswith('%%V'): pages.append(page(b, rel))
            elif b.startswith('%%O'): pages.append(other(b))
    for r in rels:
        files[f"releases/{r['id']}.md"] = r['md']; files[f"releases/{r['id']}.json"] = dump(r['json'])
    for p in pages:
        files[f"pages/{p.id}.html"] = p.html; files[f"pages/{p.id}.json"] = dump(p.truth)
    if len(files) != 2 * (len(rels) + len(pages)): err('all', 'ids twice')
    if '--show' in sys.argv:
        rid = sys.argv[sys.argv.index('--show') + 1]
        r = next((r for r in rels if r['id'] == rid), None)
        if r: print(r['md']); print('\n'.join(f"{i['id']} {i.get('kind','')} {i['text']}" + (f"  <{i['in']}>" if 'in' in i else '') for i in r['json']['quotations'] + r['json']['facts']))
        for p in pages:
            if p.truth['release'] == rid or p.id == rid:
                v = p.truth.get('variant')
                print(f"\n##### {p.id} {p.layout} honest={p.honest} {p.vname} | {p.truth['published']} | {p.dl} | {p.label} | {p.by}\n# {p.title}")
                print('\n'.join('  ' + b for b in p.body)); print('  Q', [(q['text'][:30], q['speaker']) for q in p.quotes])
                if v: print('  ' + ' '.join(f"{k}={'/'.join(s) if isinstance(s, list) else s}{'' if p.auto[k]==s else '*'}" for k, s in v['items'].items()))
    for n in notes: print('note', n)
    for e in errors: print('ERROR', e)
    hon = [p for p in pages if 'variant' in p.truth]
    nj = sum(len(p.truth['variant']['items']) for p in hon)
    print(f"{len(rels)} releases, {len(pages)} pages, {len({p.layout for p in pages})} layouts, honest {sum(p.honest for p in hon)}, dishonest {sum(not p.honest for p in hon)}, items judged {nj}, errors {len(errors)}")
    if '--check' in sys.argv:
        bad = [f for f, t in files.items() if not os.path.exists(f'{ROOT}/{f}') or open(f'{ROOT}/{f}', encoding='utf-8', newline='').read() != t]
        have = {os.path.relpath(x, ROOT) for d in ('releases', 'pages') for x in glob.glob(f'{ROOT}/{d}/*')}
        bad += sorted(have - set(files))
        print('differs:' if bad else 'same', *bad); sys.exit(bool(bad or errors))
    if errors and '--force' not in sys.argv: sys.exit(1)
    if '--show' in sys.argv: return
    for d in ('releases', 'pages'):
        os.makedirs(f'{ROOT}/{d}', exist_ok=True)
        for x in glob.glob(f'{ROOT}/{d}/*'): os.remove(x)
    for f, t in files.items():
        with open(f'{ROOT}/{f}', 'w', encoding='utf-8', newline='') as o: o.write(t)
main()
