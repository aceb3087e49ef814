#!/usr/bin/env python3
"""Writes ../releases and ../pages from make/src/*.txt and proves the truth. `gen.py --check` compares only; `gen.py --show R01` prints."""
import sys, os, re, json, html, random, difflib
from datetime import datetime, timedelta, date
from html.parser import HTMLParser
HERE = os.path.dirname(os.path.abspath(__file__)); ROOT = os.path.dirname(HERE)
sys.path.insert(0, HERE); sys.dont_write_bytecode = True
KIND = dict(per='person', pos='position', org='organisation', pla='place', num='number', mon='money', pct='percentage',
            rank='rank', date='date', year='year', day='weekday', time='time')
DAYS = 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split()
MON = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split()
FACT = re.compile(r'\[\[(\w+)\|(.*?)\]\]'); QM = re.compile(r'\{([a-z0-9-]+)(\+?)\}')
QUOTE = re.compile(r'“([^”]*)”\{([a-z0-9-]+)(\+?)\}')
def die(*a): raise SystemExit('FEHLER ' + ' '.join(map(str, a)))
def words(s): return re.findall(r'\w+', s.lower())
def nofact(s): return FACT.sub(r'\2', s)
def plain(s): return QM.sub('', nofact(s))
def rstripc(s): return s.rstrip().rstrip(',').rstrip()

def quotes(lines):
    out = []
    for l in lines:
        l = nofact(l)
        if re.search(r'”(?!\{)', l): die('unmarked quote', l)
        for t, k, plus in QUOTE.findall(l):
            if k == '-': continue
            if plus: out[-1][0].append(t)
            else: out.append([[t], k])
    return [(p, k) for p, k in out]

def headers(lines):
    h, i = [], 0
    while i < len(lines) and lines[i].strip():
        m = re.match(r'([a-z ]+[a-z0-9]*):\s*(.*)', lines[i])
        if not m: die('header', lines[i])
        h.append((m[1].strip(), m[2].strip())); i += 1
    return h, [l.strip() for l in lines[i:] if l.strip()]

class R: pass
def load(path):
    r = R(); r.id = os.path.basename(path)[:-4]; chunks = re.split(r'(?m)^===\s*', open(path, encoding='utf-8').read())
    h, r.paras = headers(chunks[0].strip('\n').split('\n'))
    r.h = dict(h); r.sp = {}; r.spoke = []
    for k, v in h:
        if k.startswith('sp ') or k.startswith('k '):
            f = [x.strip() for x in v.split('|')]; r.sp[k.split()[1]] = [f[0]] + [x.strip() for x in (f[3] if len(f) > 3 else '').split(';') if x.strip()]
            if k.startswith('sp '): r.spoke.append((f[2] if len(f) > 2 and f[2] else f[0], f[1]))
    r.date = date.fromisoformat(r.h['date'])
    rdl = r.h.get('rdl', '')
    fm = ['---', 'title: "%s"' % r.h['title'], 'date: ' + r.h['date'], 'office: "%s"' % r.h['office'], 'spokespersons:']
    for n, p in r.spoke: fm += ['  - name: "%s"' % n, '    position: "%s"' % p]
    out = [plain(p) for p in r.paras]
    if rdl: out[0] = rdl + ' ' + out[0]
    r.md = '\n'.join(fm + ['---', '']) + '\n' + '\n\n'.join(out) + '\n'
    for m in re.finditer(r'(%s),? \(?(\d+) (%s) (\d{4})' % ('|'.join(DAYS), '|'.join(MON)), r.md):
        if DAYS[date(int(m[4]), MON.index(m[3]) + 1, int(m[2])).weekday()] != m[1]: die(r.id, 'weekday', m[0])
    r.q, r.f = [], []
    for i, (parts, k) in enumerate(quotes(r.paras)):
        if len(parts) > 1: die(r.id, 'split quote in a release')
        t = rstripc(parts[0]); n = r.sp[k][0]
        if r.md.count(t) != 1: die(r.id, 'quote not unique', t)
        if n not in r.md.split('---', 2)[2]: die(r.id, 'speaker', n)
        r.q.append(dict(id='q%d' % (i + 1), text=t, speaker=n))
    r.qk = [k for _, k in quotes(r.paras)]
    for p in r.paras:
        s = QM.sub('', p); off = 0; pl = plain(p)
        for m in FACT.finditer(s):
            a = m.start() - off; off += 6 + len(m[1]) - 0 if False else (m.end() - m.start() - len(m[2])); t = m[2]
            assert pl[a:a + len(t)] == t
            f = dict(id='f%d' % (len(r.f) + 1), kind=KIND[m[1]], text=t)
            lo, hi = a, a + len(t); g = 0
            cnt = lambda x: len(re.findall('(?=' + re.escape(x) + ')', r.md))
            while cnt(pl[lo:hi]) != 1:
                g += 1
                if g % 2 and hi < len(pl): hi = (pl.find(' ', hi + 1) if pl.find(' ', hi + 1) > 0 else len(pl))
                elif lo > 0: lo = max(pl.rfind(' ', 0, lo - 1) + 1, 0)
                if g > 60: die(r.id, 'no context', t)
            if (lo, hi) != (a, a + len(t)):
                f['in'] = pl[lo:hi]
                if f['in'].count(t) != 1: die(r.id, 'twice in context', t, '|', f['in'])
            r.f.append(f)
    r.v = []
    byname = {}
    for c in chunks[1:]:
        head, rest = c.split('\n', 1); n, name, lay, hon = head.split()
        h, ls = headers(rest.strip('\n').split('\n')); v = R(); v.n, v.name, v.layout, v.honest = n, name, lay, hon == 'honest'
        if hon not in ('honest', 'err'): die(r.id, head)
        v.h = dict(h); v.lines = []; v.subs = []
        for l in ls:
            if l.startswith('='):
                first, *subs = l.split('~~'); m = re.match(r'=([rv]\d*)\.?(\d+)\s*$', first.strip().replace('=r', '=r.'))
                if not m: die(r.id, n, l)
                s = nofact(r.paras[int(m[2]) - 1] if m[1] == 'r' else byname[m[1]].lines[int(m[2]) - 1])
                for u in subs:
                    a, b = u.split('=>'); a = a.strip(); b = b.strip()
                    if s.count(a) != 1: die(r.id, n, 'sub', a, s.count(a))
                    s = s.replace(a, b); v.subs.append((a, b))
                v.lines.append(re.sub(r'\s+', ' ', s).strip())
            else: v.lines.append(l)
        byname[n] = v; r.v.append(v)
    return r

class Text(HTMLParser):
    BLOCK = set('p div h1 h2 h3 h4 h5 li ul ol td tr table br section article header footer figure figcaption blockquote time aside nav main dl dt dd center'.split())
    def __init__(s): super().__init__(); s.o = []; s.skip = 0
    def handle_starttag(s, t, a):
        if t in ('script', 'style', 'title', 'noscript'): s.skip += 1
        if t in s.BLOCK: s.o.append(' ')
    def handle_endtag(s, t):
        if t in ('script', 'style', 'title', 'noscript'): s.skip -= 1
        if t in s.BLOCK: s.o.append(' ')
    def handle_data(s, d):
        if not s.skip: s.o.append(d)
def norm(s): return re.sub(r'\s+', ' ', s.replace('\xa0', ' ')).strip()
def textof(h):
    t = Text(); t.feed(h); return norm(''.join(t.o))
def has(hay, needle): return re.search(r'(?<!\w)(?<!\d[.,])' + re.escape(needle.lower()) + r'(?!\w)(?![.,]\d)', hay.lower()) is not None

def judge(r, v, A):
    """auto status; the source's `i:` line has the last word"""
    items, notes = {}, []
    body = ' '.join(A.body); vq = A.vq; used = set()
    for q, k in zip(r.q, r.qk):
        w = words(q['text']); st = 'missing'
        for j, (parts, key) in enumerate(vq):
            x = words(' '.join(parts))
            if x == w: st = 'verbatim' if key == k else 'moved'; used.add(j); break
            if len(x) > 2 and any(w[i:i + len(x)] == x for i in range(len(w))): st = 'partial' if key == k else 'moved'; used.add(j); break
            if len(x) > len(w) and any(x[i:i + len(w)] == w for i in range(len(x))): st = 'verbatim' if key == k else 'moved'; used.add(j); break
            if difflib.SequenceMatcher(None, w, x).ratio() > .6: st = 'altered'; used.add(j); notes.append('%s altered: %s' % (q['id'], ' '.join(parts))); break
        items[q['id']] = st
    for f in r.f:
        t = f['text']; ok = has(body, t)
        if f['kind'] == 'date' and not ok:
            m = re.match(r'(\d+) (\w+)', t)
            if m and m[2] in MON:
                d, mo = int(m[1]), MON.index(m[2]) + 1
                ok = re.search(r'\(0?%d/0?%d[/)]' % (d, mo), body) or has(body, '%d %s' % (d, m[2]))
        items[f['id']] = 'kept' if ok else (['kept', 'missing'] if has(A.title, t) else 'missing')
        yf = f['kind'] == 'year' and items[f['id']] == 'kept'
        if yf and not has(re.sub(r'\d+/\d+/\d{4}|\d+ (%s) \d{4}' % '|'.join(MON), ' ', body), t): items[f['id']] = ['kept', 'missing']
    for o in [x.strip() for x in v.h.get('i', '').split('|') if x.strip()]:
        k, s = o.rsplit('=', 1)
        if not re.match(r'q\d+$', k):
            c = [f['id'] for f in r.f if f['text'] == k] or [f['id'] for f in r.f if f['text'].startswith(k)]
            if len(c) != 1: die(r.id, v.n, 'no or many facts', k, c)
            k = c[0]
        if k not in items: die(r.id, v.n, 'no item', k)
        items[k] = s.split('/') if '/' in s else s
        if k[0] == 'q' and s == 'missing': used = {j for j in used}
    for j in [int(x) for x in v.h.get('added', '').split()]: used.discard(j)
    for f in r.f:
        for a, b in v.subs:
            if f['text'] in a and f['text'] not in b and items[f['id']] == 'missing' : notes.append('CHECK %s %s: %s => %s' % (f['id'], f['text'], a, b))
    added = [A.qt[j]['text'] for j in range(len(vq)) if j not in used]
    bad = [k for k, s in items.items() if s in ('altered', 'moved', 'changed') or isinstance(s, list) and set(s) <= {'altered', 'moved', 'changed'}]
    if (not bad) != v.honest: die(r.id, v.n, 'honest', v.honest, bad)
    for k, s in items.items():
        if v.honest and isinstance(s, list) and set(s) & {'altered', 'moved', 'changed'}: die(r.id, v.n, 'ambiguous', k)
    return dict(name=v.name, honest=v.honest, items=items, added=added), notes

def prove(pid, page, T, parts):
    tx = textof(page)
    def need(s, what):
        if norm(s) not in tx: die(pid, what, repr(s))
    for b in T['body']: need(b, 'body')
    for b in T['bylines']: need(b['name'], 'byline')
    for k in ('title', 'subtitle', 'dateline', 'label'):
        if T[k]: need(T[k], k)
    if T['section'] and T['section'] not in page: die(pid, 'section')
    for t in T['tags']:
        if html.escape(t) not in page: die(pid, 'tag', t)
    body = norm(' '.join(T['body']))
    for x in T['removed']:
        need(x['text'], 'removed')
        if norm(x['text']) in body: die(pid, 'removed piece in body', x['text'])
    for ps, q in zip(parts, T['quotations']):
        if q['speaker']: need(q['speaker'], 'speaker')
        for p in ps:
            if norm(p) not in body: die(pid, 'quote', p)

def build():
    import layouts
    out = {}; shows = {}; stats = dict(rel=0, pages=0, honest=0, err=0, items=0, other=0, lay=set())
    for fn in sorted(os.listdir(os.path.join(HERE, 'src'))):
        if not fn.startswith('R'): continue
        r = load(os.path.join(HERE, 'src', fn)); stats['rel'] += 1
        out['releases/%s.md' % r.id] = r.md
        out['releases/%s.json' % r.id] = json.dumps(dict(quotations=r.q, facts=r.f), ensure_ascii=False, indent=1) + '\n'
        for v in r.v:
            pid = '%s-%s' % (r.id, v.n); A = article(pid, r, v)
            page, T, parts = layouts.render(A)
            var, notes = judge(r, v, A); T['variant'] = var
            prove(pid, page, T, parts)
            out['pages/%s.html' % pid] = page; out['pages/%s.json' % pid] = json.dumps(T, ensure_ascii=False, indent=1) + '\n'
            shows[pid] = (r, v, A, T, notes)
            stats['pages'] += 1; stats['lay'].add(v.layout); stats['honest' if v.honest else 'err'] += 1; stats['items'] += len(var['items'])
    try:
        import others
        for pid, page, T, parts in others.pages():
            if T['kind'] == 'article': prove(pid, page, T, parts)
            out['pages/%s.html' % pid] = page; out['pages/%s.json' % pid] = json.dumps(T, ensure_ascii=False, indent=1) + '\n'; stats['pages'] += 1; stats['other'] += 1; stats['lay'].add(T['layout'])
    except ModuleNotFoundError: pass
    return out, shows, stats

class Art: pass
def article(pid, r, v):
    A = Art(); A.pid = pid; A.layout = v.layout; A.rid = r.id if r else None
    g = lambda k, d=None: v.h.get(k, r.h.get(k, d) if k not in ('title', 'sub', 'label', 'date') else d)
    A.title = v.h['title']; A.sub = v.h.get('sub'); A.city = g('city'); A.tz = g('tz', 'WIB')
    A.dl = None if v.h.get('dl') == '-' else v.h.get('dl', A.city)
    lab = v.h.get('label'); A.label, A.labpos = lab.split('@') if lab else (None, None)
    d0 = datetime.fromisoformat(v.h.get('date') or r.h['date']); A.when = d0 + timedelta(hours=int(v.h.get('h', '15')), minutes=random.Random(pid).randrange(3, 57))
    A.section = g('sec'); A.tags = [t.strip() for t in g('tags', '').split(',') if t.strip()]; A.cap = g('cap', '')
    A.straight = v.h.get('straight') == 'y'; A.lines = [nofact(l) for l in v.lines]
    A.blocks = []
    for l in A.lines:
        l = QM.sub('', l)
        k = 'p'
        for m, kk in (('## ', 'h'), ('- ', 'li'), ('> ', 'bq'), ('| ', 'tr')):
            if l.startswith(m): k, l = kk, l[len(m):]
        if A.straight: l = l.replace('“', '"').replace('”', '"')
        A.blocks.append((k, re.sub(r'\s*\|\s*', '|', l) if k == 'tr' else l))
    A.body = [t.replace('|', ' ') if k == 'tr' else t for k, t in A.blocks]
    A.vq = quotes(A.lines); A.qt = []; full = ' '.join(A.body)
    over = {k.split()[1]: [x.strip() for x in s.split(';')] for k, s in v.h.items() if k.startswith('spk ')}
    for parts, k in A.vq:
        sp = None
        if k != '0':
            for n in over.get(k) or r.sp.get(k) or die(pid, 'speaker key', k):
                if n in full: sp = n; break
            else: die(pid, 'speaker not in the text', k)
        t = [p.strip() for p in parts]; A.qt.append(dict(text=rstripc(' '.join(t)), speaker=sp))
    A.parts = [[rstripc(p) for p in parts] for parts, _ in A.vq]
    return A

def main():
    out, shows, st = build()
    if '--show' in sys.argv:
        for pid, (r, v, A, T, notes) in shows.items():
            if not pid.startswith(sys.argv[-1]): continue
            print('=' * 8, pid, v.layout, v.name, 'HONEST' if v.honest else 'ERR', '|', A.title)
            if '--b' in sys.argv: print('\n'.join('   ' + QM.sub('', l) for l in A.lines))
            print('  by', [(b['role'], b['name']) for b in T['bylines']], 'dl', T['dateline'], 'lab', T['label'], 'pub', T['published'])
            for q in T['quotations']: print('   Q', q['speaker'], '|', q['text'][:60])
            its = T['variant']['items']; tx = {x['id']: x['text'] for x in r.q + r.f}
            for s in ('changed', 'altered', 'moved', 'partial', 'missing'):
                print('  ', s, [(k, tx[k][:40]) for k, x in its.items() if x == s])
            print('   lists', [(k, x, tx[k][:40]) for k, x in its.items() if isinstance(x, list)], 'kept', ' '.join(k for k, x in its.items() if x in ('kept', 'verbatim')))
            print('   added', [a[:40] for a in T['variant']['added']], notes)
        return
    if '--check' in sys.argv:
        bad = [p for p, s in out.items() if not os.path.exists(os.path.join(ROOT, p)) or open(os.path.join(ROOT, p), encoding='utf-8', newline='').read() != s]
        ex = [d + '/' + f for d in ('releases', 'pages') for f in os.listdir(os.path.join(ROOT, d)) if d + '/' + f not in out]
        print('differs:', bad, 'extra:', ex)
        if bad or ex: sys.exit(1)
    else:
        for d in ('releases', 'pages'):
            os.makedirs(os.path.join(ROOT, d), exist_ok=True)
            for f in os.listdir(os.path.join(ROOT, d)):
                if d + '/' + f not in out: os.remove(os.path.join(ROOT, d, f))
        for p, s in out.items():
            with open(os.path.join(ROOT, p), 'w', encoding='utf-8', newline='') as fh: fh.write(s)
    st['lay'] = '%d %s' % (len(st['lay']), ' '.join(sorted(st['lay']))); print(st)
if __name__ == '__main__': main()
