"""Core of the generator: releases, pages, truth and the proofs."""
import re, json, html, os, datetime
from html.parser import HTMLParser

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
KIND = dict(pe='person', po='position', o='organisation', pl='place', n='number', m='money', pc='percentage',
            rk='rank', d='date', y='year', w='weekday', t='time')
HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
BULAN = ['', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']
ENG = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
REL, PAGES, OUT, LAY = {}, [], {}, {}
PROBLEMS = []
POOL = ['Wali Kota Buka Pameran Buku Daerah', 'Harga Emas Hari Ini Kembali Naik', 'Jadwal Pemadaman Listrik Akhir Pekan', 'Dua Pemuda Ditangkap Usai Curi Kabel Telepon',
        'Kolam Renang Umum Dibuka Lagi Desember', 'Lowongan Kerja Pabrik Sepatu untuk Lulusan SMK', 'Tim Voli Putri Melaju ke Semifinal', 'Cara Mengurus Kartu Keluarga yang Hilang',
        'Warung Soto Legendaris Pindah ke Dekat Alun-Alun', 'Pemadam Kebakaran Evakuasi Ular dari Dapur Warga', 'Pendaftaran Calon Anggota Panwas Diperpanjang', 'Mobil Boks Terguling, Lalu Lintas Sempat Tersendat',
        'Komunitas Sepeda Tua Bersiap Touring Antarkota', 'Panen Raya Padi Organik di Tiga Desa', 'Pelaku Usaha Kecil Dilatih Membuat Laporan Keuangan', 'Perpustakaan Keliling Tambah Armada']

def words(s):
    return re.findall(r'[0-9a-zà-ÿ]+(?:[.,][0-9]+)*', s.lower())

def has(text, piece):
    return re.search(r'(?<!\w)' + re.escape(piece) + r'(?!\w)', text) is not None

def sub_words(a, b):
    """words a stand contiguously in words b"""
    return bool(a) and f' {" ".join(a)} ' in f' {" ".join(b)} '

def plain(line, q):
    """markup of quotations out, marks of the page in"""
    line = re.sub(r'<<[^|<>]*\|', q[0], line)
    return line.replace('>>', q[1])

# ---------------------------------------------------------------- releases
def release(id, title, date, office, spokes, dl, body, q='“”'):
    head = ['---', f'title: "{title}"', f'date: {date}', f'office: "{office}"', 'spokespersons:']
    for k, (n, p) in spokes.items():
        if p: head += [f'  - name: "{n}"', f'    position: "{p}"']
    head += ['---', '']
    paras = [x.strip() for x in body.strip().split('\n') if x.strip()]
    out, facts, quots, clean = [], [], [], []
    for i, par in enumerate(paras):
        buf, st = '', []
        for tok in re.split(r'(<<[^|<>]*\||>>|\[\[\w+\||\]\])', par):
            if tok.startswith('<<'):
                buf += q[0]; st.append(('q', tok[2:-1], len(buf)))
            elif tok == '>>':
                _, k, a = st.pop(); quots.append((i, k, a, len(buf))); buf += q[1]
            elif tok.startswith('[['):
                st.append(('f', tok[2:-1], len(buf)))
            elif tok == ']]':
                _, k, a = st.pop(); facts.append((i, k, a, len(buf)))
            else: buf += tok
        assert not st, (id, par)
        out.append(buf); clean.append(re.sub(r'\[\[\w+\||\]\]', '', par))
    facts.sort(key=lambda x: (x[0], x[2]))
    lines = []
    for i, b in enumerate(out):
        lines.append((dl + b) if i == 0 else b)
    md = '\n'.join(head)
    prev = ''
    for l in lines:
        md += '' if l.startswith('- ') and prev.startswith('- ') else '\n'
        md += l + '\n'; prev = l
    T = dict(quotations=[], facts=[])
    for n, (i, k, a, z) in enumerate(quots, 1):
        t = out[i][a:z].rstrip(',').rstrip()
        assert md.count(t) == 1, (id, t)
        T['quotations'].append(dict(id=f'q{n}', text=t, speaker=spokes[k][0]))
        assert spokes[k][0] in ' '.join(out), (id, 'speaker', k)
    for n, (i, k, a, z) in enumerate(facts, 1):
        t, s = out[i][a:z], out[i]
        f = dict(id=f'f{n}', kind=KIND[k], text=t)
        if md.count(t) != 1:
            A, Z = a, z
            while md.count(s[A:Z]) != 1 or s[A:Z].count(t) != 1 or Z - A < len(t) + 3:
                l, r = s[:A].rstrip(), s[Z:]
                if s[A:Z].count(t) != 1: raise AssertionError((id, t, s[A:Z]))
                grew = False
                if Z < len(s):
                    m = re.match(r'\s*\S+', r); Z += m.end() if m else 0; grew = True
                if (md.count(s[A:Z]) != 1 or not grew) and A > 0:
                    A = l.rfind(' ') + 1; grew = True
                if not grew: raise AssertionError((id, t, 'no context'))
            f['in'] = s[A:Z].strip()
            assert md.count(f['in']) == 1 and f['in'].count(t) == 1, (id, f)
        T['facts'].append(f)
    for m in re.finditer(r'(' + '|'.join(HARI) + r') \((\d+)/(\d+)/(\d{4})\)', md):
        assert HARI[datetime.date(int(m[4]), int(m[3]), int(m[2])).weekday()] == m[1], (id, m[0])
    REL[id] = dict(md=md, truth=T, clean=clean, spokes=spokes, body='\n'.join(out))

# ---------------------------------------------------------------- pages
REASON = dict(rel='related_link', rels='related_link', ad='advertisement', wa='channel_promo', cap='caption', share='share',
              pg='pagination', nl='newsletter', copy='copyright', by='byline', lab='label', note='editorial_note')
BASE = dict(p='<p>{}</p>', h='<h3>{}</h3>', ul='<ul>{}</ul>', li='<li>{}</li>', bq='<blockquote><p>{}</p></blockquote>',
            tb='<table>{}</table>', tr='<tr>{}</tr>', td='<td>{}</td>',
            rel='<p><strong>Baca juga: <a href="/baca/terkait">{}</a></strong></p>',
            rels='<div class="terkait"><p>Berita Terkait</p><ul>{}</ul></div>', relsli='<li><a href="/t/{n}">{}</a></li>',
            ad='<div class="ads"><span>{}</span></div>', wa='<p class="wa"><a href="https://whatsapp.com/channel/0029Va">{}</a></p>',
            cap='<figure><img src="/img/foto.jpg" alt=""><figcaption>{}</figcaption></figure>', share='<div class="share">{}</div>',
            pg='<div class="paging">{}</div>', nl='<div class="newsletter-box"><p>{}</p><input type="email"></div>',
            copy='<p class="copyright">{}</p>', by='<p>{}</p>', lab='<p><strong>{}</strong></p>', note='<p><em>{}</em></p>')

def layout(id, name, tpl, blocks=None, prec='m', tag='<a href="/tag/{s}" rel="tag">{}</a>', tagsep=' ', rm=(), ent=None, after=None):
    LAY[id] = dict(name=name, tpl=tpl, b={**BASE, **(blocks or {})}, prec=prec, tag=tag, tagsep=tagsep, rm=rm, ent=ent, after=after)

def outlet(key, lay, name, dom, tz='WIB', **kw):
    OUT[key] = dict(lay=lay, name=name, dom=dom, tz=tz, **kw)

def slug(s):
    return '-'.join(re.findall(r'[a-z0-9]+', s.lower()))

def page(id, o, title, dt, body, **kw):
    PAGES.append(dict(id=id, o=o, title=title, dt=dt, body=body, **kw))

class Text(HTMLParser):
    BL = {'p', 'div', 'li', 'td', 'tr', 'h1', 'h2', 'h3', 'h4', 'br', 'figcaption', 'section', 'article', 'header', 'footer', 'ul', 'table', 'blockquote', 'dd', 'dt', 'center', 'time', 'figure', 'aside', 'nav', 'amp-img', 'label', 'form'}
    def __init__(s):
        super().__init__(convert_charrefs=True); s.o = []; s.skip = 0
    def handle_starttag(s, t, a):
        if t in ('script', 'style', 'head', 'noscript'): s.skip += 1
        if t in s.BL: s.o.append('\n')
    def handle_endtag(s, t):
        if t in ('script', 'style', 'head', 'noscript'): s.skip -= 1
        if t in s.BL: s.o.append('\n')
    def handle_data(s, d):
        if not s.skip: s.o.append(d)

def visible(h):
    t = Text(); t.feed(h)
    return '\n'.join(re.sub(r'\s+', ' ', l).strip() for l in re.sub(r'[ \t\xa0]+', ' ', ''.join(t.o)).split('\n') if l.strip())

def expand(rel, body):
    lines = []
    for l in body.strip().split('\n'):
        l = l.strip()
        if not l: continue
        m = re.match(r'@(\d+)(?:-(\d+))?(.*)$', l)
        if not m: lines.append(l); continue
        a, z = int(m[1]), int(m[2] or m[1])
        for i in range(a, z + 1):
            t = REL[rel]['clean'][i - 1]
            for o, n in re.findall(r'\{\{(.*?)=>(.*?)\}\}', m[3]):
                assert t.count(o) == 1, (rel, i, o, t.count(o)); t = t.replace(o, n)
            rest = re.sub(r'\{\{.*?\}\}', '', m[3]).strip()
            assert not rest, (rel, l)
            lines.append(t)
    return lines

def dates(dt, tz):
    d = datetime.datetime.fromisoformat(dt)
    off = {'WIB': '+07:00', 'WITA': '+08:00', 'WIT': '+09:00'}[tz]
    return dict(d_long=f'{HARI[d.weekday()]}, {d.day} {BULAN[d.month]} {d.year}', d_day=f'{d.day} {BULAN[d.month]} {d.year}',
                d_num=d.strftime('%d/%m/%Y'), d_dash=d.strftime('%d-%m-%Y'), d_eng=f'{ENG[d.month]} {d.day}, {d.year}',
                d_sh=f'{d.day} {BULAN[d.month][:3]} {d.year}', d_shd=f'{HARI[d.weekday()]}, {d.day:02d} {BULAN[d.month][:3]} {d.year}',
                hm=d.strftime('%H:%M'), hmd=d.strftime('%H.%M'), iso=dt + ':00' + off, isod=dt[:10], hari=HARI[d.weekday()],
                path=d.strftime('%Y/%m/%d'), ym=d.strftime('%Y/%m'), ampm=d.strftime('%I:%M %p').lstrip('0'), tz=tz)

def fill(t, v):
    def opt(m):
        val = v.get(m[1])
        return m[2].replace('@@', str(val)) if val else ''
    t = re.sub(r'\{\{\?(\w+)\|(.*?)\?\}\}', opt, t, flags=re.S)
    return re.sub(r'\{\{(\w+)\}\}', lambda m: str(v[m[1]]) if v.get(m[1]) is not None else '', t)

def esc(s): return html.escape(s, quote=False)

def build(P):
    O = OUT[P['o']]; L = LAY[O['lay']]; B = L['b']; tz = P.get('tz', O['tz'])
    rel = P.get('rel') or (P['id'][:3] if P['id'][0] == 'R' else None)
    lines = expand(rel, P['body']); q = P.get('q', '“”')
    spk = {k: n for k, (n, _) in REL[rel]['spokes'].items()} if rel else {}
    spk.update(P.get('sp', {}))
    body, quots, html_, removed = [], [], [], []
    def deco(s):
        s = esc(s)
        if L['ent'] == 'num': s = s.replace('“', '&#8220;').replace('”', '&#8221;').replace('–', '&#8211;')
        if L['ent'] == 'named': s = s.replace('“', '&ldquo;').replace('”', '&rdquo;').replace('"', '&quot;')
        return s
    group, gk = [], None
    def flush():
        nonlocal group, gk
        if gk == 'li': html_.append(B['ul'].format('\n'.join(B['li'].format(x) for x in group)))
        if gk == 'tr': html_.append(B['tb'].format('\n'.join(B['tr'].format(''.join(B['td'].format(c) for c in x)) for x in group)))
        group, gk = [], None
    dlh, dlt = P.get('dl', (None, None))
    def clutter(l):
        k, t = re.match(r'!(\w+)\s+(.*)', l).groups()
        if k == 'html': html_.append(t); return
        if k == 'rels':
            it = [x.strip() for x in t.split('||')]
            html_.append(B['rels'].format('\n'.join(B['relsli'].replace('{n}', str(i)).format(esc(x)) for i, x in enumerate(it, 1))))
            removed.extend(('related_link', x) for x in it); return
        if k in ('by', 'note', 'lab', 'share', 'pg', 'copy', 'ad'):
            html_.append(B[k].format(t))
            for piece in visible(t).split('\n'): removed.append((REASON[k], piece))
        else:
            html_.append(B[k].format(deco(t))); removed.append((REASON[k], t))
    for l in P.get('top', []): clutter(l)
    for l in lines:
        if l.startswith('!'): flush(); clutter(l); continue
        for m in re.finditer(r'<<([^|<>]*)\|(.*?)>>', l):
            k, t = m[1], m[2]
            mark = k.endswith('!'); k = k.rstrip('!')
            if k == '+': quots[-1]['text'] += ' ' + t
            else: quots.append(dict(text=t, speaker=None if k == '?' else spk.get(k, k), mark=mark))
        t = plain(l, q)
        if t.startswith('- '):
            if gk != 'li': flush(); gk = 'li'
            group.append(deco(t[2:])); body.append(t[2:]); continue
        if t.startswith('| '):
            if gk != 'tr': flush(); gk = 'tr'
            c = [x.strip() for x in t[2:].split('|')]; group.append([deco(x) for x in c]); body.append(' '.join(c)); continue
        flush()
        if t.startswith('## '): html_.append(B['h'].format(deco(t[3:]))); body.append(t[3:]); continue
        if t.startswith('> '): html_.append(B['bq'].format(deco(t[2:]))); body.append(t[2:]); continue
        h = deco(t)
        if dlh: h = dlh + h; dlh = None
        html_.append(B['p'].format(h)); body.append(t)
    flush()
    for l in P.get('end', []): clutter(l)
    content = '\n'.join(html_)
    if L['after']: content = L['after'](content)
    tags = P.get('tags', [])
    D = dates(P['dt'], tz)
    v = dict(D, title=esc(P['title']), outlet=O['name'], dom=O['dom'], content=content, sub=P.get('sub'), author=P.get('author'),
             aslug=slug(P.get('author') or ''), section=P.get('section'), sslug=slug(P.get('section') or ''), slug=slug(P['title']),
             tags=L['tagsep'].join(L['tag'].replace('{s}', slug(t)).format(t) for t in tags), keywords=', '.join(tags),
             label_top=P.get('label_top'), credit=P.get('credit'), lead=P.get('lead'), about=P.get('about'), num=str(1000 + int(re.sub(r'\D', '', P['id'])) * 37),
             desc=esc(re.sub(r'[“”"]', '', body[0])[:150]), editor=P.get('editor'), reporter=P.get('reporter'),
             **{f'r{n}': POOL[(PAGES.index(P) * 3 + n) % len(POOL)] for n in (1, 2, 3)})
    H = fill(L['tpl'], v)
    assert '{{' not in H, (P['id'], H[H.index('{{'):][:60])
    for r, t in list(L['rm']) + list(P.get('rm', [])): removed.append((r, visible(fill(t, v))))
    if P.get('lead'): removed.append(('caption', P['lead']))
    # a piece must be in the page and not in the body
    rem, bt = [], '\n'.join(body)
    for r, t in removed:
        if not t or len(t) < 3: continue
        assert not any(t in b for b in body), (P['id'], 'removed stands in body', t)
        if dict(reason=r, text=t) not in rem: rem.append(dict(reason=r, text=t))
    Q = [dict(text=x['text'].rstrip(',').rstrip(), speaker=x['speaker']) for x in quots]
    T = dict(layout=L['name'], release=rel, kind=P.get('kind', 'article'), title=P['title'], subtitle=P.get('sub'), dateline=dlt, label=P.get('label'),
             published=P.get('pub', P['dt'] if L['prec'] == 'm' else P['dt'][:10]), section=P.get('section'), tags=tags,
             bylines=[dict(role=r, name=n) for r, n in P.get('by', [])], body=body, quotations=Q, removed=rem)
    # ------------------------------------------------------------ proofs
    V = visible(H); Vw = ' '.join(V.split('\n')); RAW = html.unescape(H); E = PROBLEMS
    def need(c, *w):
        if not c: E.append((P['id'],) + w)
    need(T['title'] in V, 'title', T['title'])
    if T['subtitle']: need(T['subtitle'] in V, 'subtitle')
    if dlt: need(dlt in V, 'dateline', dlt)
    else: need(not P.get('dl'), 'dateline empty')
    if T['label']: need(T['label'] in V, 'label', T['label'])
    for b in T['bylines']: need(b['name'] in V, 'byline', b['name'])
    pos = -1
    for b, l in zip(body, body):
        if l in V or (' ' in l and l in Vw): pass
        else: need(False, 'body line', l)
    for x in rem: need(x['text'] in V or x['text'] in Vw, 'removed', x['text'])
    for x, y in zip(Q, quots):
        if x['speaker']: need(x['speaker'] in V, 'speaker', x['speaker'])
    for m in re.finditer(r'<<[^|<>]*\|(.*?)>>', '\n'.join(lines)): need(m[1] in bt, 'quotation part', m[1])
    if T['section']: need(T['section'].lower() in RAW.lower(), 'section')
    for t in tags: need(t in RAW, 'tag', t)
    d = D; shown = [d['d_long'], d['d_day'], d['d_num'], d['d_dash'], d['d_eng'], d['d_sh'], d['d_shd']]
    need(any(s in V for s in shown), 'date shown')
    if L['prec'] == 'm' and 'pub' not in P: need(d['hm'] in V or d['hmd'] in V or d['ampm'] in V, 'time shown')
    # ------------------------------------------------------------ variant
    if rel:
        st, used = {}, set()
        for l in (P.get('st') or '').strip().split('\n'):
            if not l.strip(): continue
            m = re.match(r'\s*([qf]\d+(?:,[qf]\d+)*) ([a-z/]+)(?:: (.*))?$', l); assert m, (P['id'], l)
            for i in m[1].split(','): st[i] = (m[2].split('/'), m[3])
        R = REL[rel]['truth']; items, covered = {}, []
        for x in R['quotations']:
            i, w = x['id'], words(x['text'])
            hit = [y for y in Q if sub_words(w, words(y['text']))]
            exact = x['text'] in bt
            if i in st: s, why = st[i]; used.add(i)
            else:
                s = ['verbatim' if hit else 'missing']; why = None
                if not hit and any(sub_words(words(y['text']), w) for y in Q): need(False, 'piece of quotation', i)
            if 'missing' in s and exact and not why: need(False, 'missing but there', i)
            if 'verbatim' in s and not exact and not why: need(False, 'verbatim but not there', i)
            if s == ['verbatim']:
                ref = spk.get([k for k, (n, _) in REL[rel]['spokes'].items() if n == x['speaker']][0])
                for y in hit: need(y['speaker'] == ref, 'speaker of verbatim', i, y['speaker'])
            if 'moved' in s: need(hit and all(y['speaker'] != x['speaker'] for y in hit), 'moved?', i)
            if 'altered' in s: need(not hit, 'altered but same words', i)
            if 'partial' in s and len(s) == 1: need(any(sub_words(words(y['text']), w) for y in Q) or why, 'partial?', i)
            covered.append(w); items[i] = s[0] if len(s) == 1 else s
        for x in R['facts']:
            i = x['id']; exact = has(bt, x['text'])
            if i in st: s, why = st[i]; used.add(i)
            else: s, why = ['kept' if exact else 'missing'], None
            if 'missing' in s and exact and not why: need(False, 'missing but there', i, x['text'])
            if 'kept' in s and not exact and not why: need(False, 'kept but not there', i, x['text'])
            if 'changed' in s and exact and not why: need(False, 'changed but there', i, x['text'])
            items[i] = s[0] if len(s) == 1 else s
        need(set(st) == used, 'unknown id', set(st) - used)
        added = [x['text'] for x, y in zip(Q, quots) if not y['mark'] and not any(sub_words(w, words(x['text'])) or sub_words(words(x['text']), w) for w in covered)]
        flat = [z for y in items.values() for z in ([y] if isinstance(y, str) else y)]
        honest = not any(z in ('altered', 'moved', 'changed') for z in flat)
        need(honest == (not P.get('err')), 'honest', honest)
        T['variant'] = dict(name=P['v'], honest=honest, items=items, added=added)
    return H, T

def write(path, s):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8', newline='\n') as f: f.write(s)

def dump(x): return json.dumps(x, ensure_ascii=False, indent=1) + '\n'
