#!/usr/bin/env python3
"""Writes ../releases and ../pages from src/*.txt and proves the truth. `--check` compares, `--show R03` prints items beside the words."""
import sys, re, json, html, hashlib, datetime, pathlib
from layouts import LAYOUTS, POOL, BULAN, BLN, HARI
HERE = pathlib.Path(__file__).parent; ROOT = HERE.parent
ERR = []
def err(*a): ERR.append(' '.join(str(x) for x in a))
def words(s): return re.findall(r'\w+', s.lower())
def strip_marks(s):
    while True:
        t = re.sub(r'\{(?:q\d+|f\d+:\w+)\|([^{}]*)\}', r'\1', s)
        if t == s: return s
        s = t
def curl(s):
    s = re.sub(r'(^|[\s(\[/*@+]|@\w|@\+)"(?=\S)', r'\1“', s)
    return s.replace('"', '”')
QRE = re.compile(r'@(\w|\+)"([^"]*)"')
def plain(s):
    s = re.sub(r'@(?:\w|\+)(?=")', '', s)
    return re.sub(r'\[\[(.*?)\]\]', r'\1', s).replace('**', '')
def esc(s): return html.escape(s, quote=False)
def inline(s, curly):
    s = re.sub(r'@(?:\w|\+)(?=")', '', s)
    if curly: s = curl(s)
    s = esc(s)
    s = re.sub(r'\*\*(.+?)\*\*', r'<strong>\1</strong>', s)
    return re.sub(r'\[\[(.*?)\]\]', lambda m: '<a href="/tag/%s/">%s</a>' % (slug(m[1]), m[1]), s)
def slug(s): return '-'.join(re.findall(r'[a-z0-9]+', s.lower()))[:70].strip('-')
def visible(h):
    h = re.sub(r'(?s)<head>.*?</head>|<script.*?</script>|<style.*?</style>|<!--.*?-->', ' ', h)
    h = re.sub(r'</?(?:strong|b|a|em|i|span|u|time)\b[^>]*>', '', h)
    return re.sub(r'\s+', ' ', html.unescape(re.sub(r'<[^>]+>', ' ', h)))
def headers(txt):
    d = {'S': [], 'sp': [], 'why': []}
    for l in txt.strip().split('\n'):
        k, v = l.split(':', 1); k = k.strip(); v = v.strip()
        if k in ('S', 'sp'): d[k].append(v)
        else: d[k] = v
    return d
def people(v):
    out = []
    for x in re.split(r'\s*;\s*', v.strip()):
        if x in ('', '-'): continue
        r, n = x.split('=', 1) if '=' in x else ('author', x)
        out.append((r.strip(), n.strip()))
    return out

class Rel: pass
def load_release(rid, txt):
    R = Rel(); R.id = rid
    head, body = txt.split('\n---\n', 1)
    R.h = headers(head)
    R.sp = {}
    R.front = []
    for v in R.h['sp']:
        k, rest = v.split('=', 1); n, pos = rest.split('|')
        R.sp[k.strip()] = n.strip(); R.front.append((n.strip(), pos.strip()))
    for v in R.h['S']:
        k, n = v.split('='); R.sp[k.strip()] = n.strip()
    R.raw = [l for l in body.strip().split('\n') if l.strip()]
    R.paras = [strip_marks(l) for l in R.raw]
    curly = R.h.get('curly') == 'yes'
    conv = (lambda s: curl(s)) if curly else (lambda s: s)
    md = '---\ntitle: "%s"\ndate: %s\noffice: "%s"\nspokespersons:\n' % (R.h['title'], R.h['date'], R.h['office'])
    for n, p in R.front: md += '  - name: "%s"\n    position: "%s"\n' % (n, p)
    md += '---\n\n'
    if R.h.get('h1') == 'yes': md += '# %s\n\n' % R.h['title']
    texts = [re.sub(r'@(?:\w)(?=["“])', '', conv(p)) for p in R.paras]
    md += '\n\n'.join(texts) + '\n'
    R.md = md.replace('\n\n- ', '\n- ') if False else md
    R.q, R.f, R.info = [], [], {}
    for raw, t in zip(R.raw, texts):
        pos = {}
        for m in re.finditer(r'\{(q\d+|f\d+):?(\w*)\|', raw):
            iid = m[1]; depth, j = 1, m.end()
            while depth: depth += {'{': 1, '}': -1}.get(raw[j], 0); j += 1
            text = re.sub(r'@(?:\w)(?=")', '', conv(strip_marks(raw[m.end():j-1])))
            pre = re.sub(r'@(?:\w)(?=["“])', '', conv(re.sub(r'\{(?:q\d+|f\d+:\w+)\|', '', raw[:m.start()]).replace('}', '') + 'X'))[:-1]
            start = len(pre)
            if t[start:start+len(text)] != text: err(rid, iid, 'offset', repr(t[start:start+20]), repr(text[:20]))
            if iid in R.info: err(rid, iid, 'twice')
            if iid[0] == 'q':
                k = raw[m.start()-2] if raw[m.start()-1] == '"' else None
                mm = re.search(r'@(\w)"$', raw[:m.start()])
                e = {'id': iid, 'text': text, 'speaker': R.sp[mm[1]]}; R.q.append(e); R.info[iid] = dict(text=text, key=mm[1])
                if md.count(text) != 1: err(rid, iid, 'not once')
            else:
                e = {'id': iid, 'kind': m[2], 'text': text}
                a, b = start, start + len(text)
                while md.count(t[a:b]) != 1 and (a > 0 or b < len(t)):
                    if a > 0: a = max(t.rfind(' ', 0, a-1) + 1, 0)
                    if b < len(t):
                        nb = t.find(' ', b+1); b = len(t) if nb < 0 else nb
                if md.count(t[a:b]) != 1: err(rid, iid, 'never once')
                if (a, b) != (start, start+len(text)): e['in'] = t[a:b]
                R.f.append(e); R.info[iid] = dict(text=text, kind=m[2])
    ids = lambda L: [e['id'] for e in L]
    R.f.sort(key=lambda e: int(e['id'][1:])); R.q.sort(key=lambda e: int(e['id'][1:]))
    if ids(R.f) != ['f%d' % (i+1) for i in range(len(R.f))]: err(rid, 'fact ids', ids(R.f))
    if ids(R.q) != ['q%d' % (i+1) for i in range(len(R.q))]: err(rid, 'quote ids', ids(R.q))
    weekdays(rid + ' release', ' '.join(texts), R.h['date'])
    R.pages = {}
    return R

def weekdays(where, text, iso, quiet=False):
    y = int(iso[:4]); bad = []
    for m in re.finditer(r"(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),? \(?(\d{1,2})(?:/(\d{1,2})|\s(%s))(?:[/ ](\d{4}))?" % '|'.join(BULAN[1:]), text):
        mo = int(m[3]) if m[3] else BULAN.index(m[4])
        try: ok = HARI[datetime.date(int(m[5] or y), mo, int(m[2])).weekday()] == m[1]
        except ValueError: ok = False
        if not ok: bad.append(m[0])
    if bad and not quiet: err(where, 'weekday', bad)
    return bad

def datefmt(iso, fmt, tz):
    d = datetime.datetime.fromisoformat(iso)
    return fmt.format(d=d.day, dd='%02d' % d.day, m=d.month, mm='%02d' % d.month, y=d.year, hh='%02d' % d.hour, mi='%02d' % d.minute,
        hari=HARI[d.weekday()], bulan=BULAN[d.month], bln=BLN[d.month], tz=tz,
        en=d.strftime('%B'), end=d.strftime('%A'))

def pool(pid, n, salt=''):
    out, i = [], 0
    while len(out) < n:
        k = int(hashlib.sha256(f'{pid}{salt}{i}'.encode()).hexdigest(), 16) % len(POOL); i += 1
        if POOL[k] not in out: out.append(POOL[k])
    return out

def parse_page(pid, rid, R, layout, txt, kind='article'):
    L = LAYOUTS[layout]
    head, body = txt.split('\n---\n', 1)
    h = headers(head)
    P = Rel(); P.id = pid; P.h = h; P.L = L
    curly = L.get('curly', False); cv = curl if curly else (lambda s: s)
    S = dict(R.sp) if R else {}
    for v in h['S']:
        k, n = v.split('='); S[k.strip()] = n.strip()
    tz = h.get('tz') or (R.h['tz'] if R else 'WIB')
    out, lines, quotes, rm, by, over, src = [], [], [], [], [], {}, []
    label = None; baca = iter(pool(pid, 12, 'b'))
    def addrm(reason, t): rm.append({'reason': reason, 'text': cv(t)})
    first = True
    def text_of(l):
        m = re.match(r'=([a-g]?)(\d+)((?:\s*~.*)?)$', l)
        if not m: return l
        if m[1]: t = R.pages[m[1]].src[int(m[2])-1]
        else:
            t = R.paras[int(m[2])-1]
            if m[2] == '1' and R.h.get('rdl'): t = t.replace(R.h['rdl'] + ' ', '', 1)
        for s in filter(None, [x.strip() for x in m[3].split('~')]):
            a, b = (s.split('=>') + [''])[:2] if '=>' in s else (s, '')
            a, b = a.strip(), b.strip()
            if b.startswith('_'): b = ' ' + b[1:]
            if t.count(a) != 1: err(pid, 'sed', repr(a), t.count(a))
            t = t.replace(a, b)
        return re.sub(r'  +', ' ', t).strip()
    dl = h.get('dl'); dateline = prefix = None
    if dl: dateline, prefix = [x.strip() for x in dl.split('::')]
    pm = L.get('p', 'p'); pending = None
    blocks = []   # ('p', html) ...
    for l in [x.rstrip() for x in body.strip().split('\n') if x.strip()]:
        if l.startswith('!'):
            m = re.match(r'! (\S+) (\S+)(?: because (.*))?$', l)
            for i in m[1].split(','): over[i] = (m[2].split('|'), m[3])
            continue
        if l.startswith('%'):
            c, _, a = l[1:].partition(' '); a = a.strip()
            if c == 'baca':
                t = a or next(baca); blocks.append(('x', L['baca'].format(t=esc(cv(t)), s=slug(t)))); addrm('related_link', t)
            elif c == 'ad':
                blocks.append(('x', L['ad'][0])); addrm('advertisement', L['ad'][1])
            elif c == 'wa':
                t = a or L.get('wa', 'Ikuti saluran WhatsApp %s untuk kabar terbaru' % L['outlet'])
                blocks.append(('x', '<p class="wa-channel"><a href="https://whatsapp.com/channel/0029Va%s">%s</a></p>' % (hashlib.md5(pid.encode()).hexdigest()[:10], esc(t)))); addrm('channel_link', t)
            elif c == 'gn':
                t = a or 'Cek Berita dan Artikel yang lain di Google News'
                blocks.append(('x', '<p><em>%s</em></p>' % esc(t))); addrm('channel_link', t)
            elif c == 'nl':
                blocks.append(('x', '<div class="newsletter-box"><h4>Dapatkan kabar pagi di surel Anda</h4><form action="/langganan"><input type="email" placeholder="Alamat email"><button>Daftar</button></form></div>')); addrm('newsletter', 'Dapatkan kabar pagi di surel Anda')
            elif c == 'share':
                blocks.append(('x', '<div class="share-inline"><span>Bagikan:</span> <a href="#fb">Facebook</a> <a href="#x">X</a> <a href="#wa">WhatsApp</a> <a href="#" class="copy">Salin tautan</a></div>')); addrm('share', 'Salin tautan')
            elif c == 'rel':
                ts = pool(pid, 3, 'inrel')
                blocks.append(('x', '<div class="berita-terkait"><strong>Berita Terkait</strong><ul>%s</ul></div>' % ''.join('<li><a href="/%s/">%s</a></li>' % (slug(t), esc(t)) for t in ts)))
                for t in ts: addrm('related_link', t)
            elif c == 'page':
                t = a or 'Halaman: 1 2 Selanjutnya'
                ws = t.split(); blocks.append(('x', '<div class="page-links">%s</div>' % ' '.join('<a href="?page=%s">%s</a>' % (w, w) if w.isdigit() and w != '1' else '<span>%s</span>' % w for w in ws))); addrm('pagination', t)
            elif c == 'copy':
                t = a or 'Copyright © %s %s' % (L['outlet'], h['pub'][:4])
                blocks.append(('x', '<p class="copyright">%s</p>' % esc(t))); addrm('copyright', t)
            elif c == 'img':
                blocks.append(('x', L['fig'].format(c=esc(cv(a)), s=slug(a)[:30]))); addrm('photo_caption', a)
            elif c == 'other':
                blocks.append(('x', '<p>%s</p>' % inline(a, curly))); addrm('other', plain(a))
            elif c == 'time':
                blocks.append(('x', '<div class="lb-time"><time>%s</time></div>' % esc(a)))
            elif c in ('by', 'tail', 'lead'):
                tr, sh = [x.strip() for x in a.split('::')]
                if tr.startswith('label='):
                    tr = tr[6:]; label, _, tr = tr.partition('+')
                by += people(tr)
                hs = '<br>'.join(inline(x.strip(), curly) for x in sh.split('\\'))
                if c == 'tail':
                    k, s = blocks[-1]; blocks[-1] = (k, s + ' ' + hs)
                else: blocks.append((L.get('byp') or 'p', hs))
                for r, n in people(tr):
                    if n not in plain(sh): err(pid, 'byline', n)
            else: err(pid, 'directive', c)
            continue
        t = text_of(l)
        if t.startswith('## '): blocks.append(('h', inline(t[3:], curly))); lines.append(cv(plain(t[3:]))); src.append(t)
        elif t.startswith('- '): blocks.append(('li', inline(t[2:], curly))); lines.append(cv(plain(t[2:]))); src.append(t)
        elif t.startswith('> '):
            blocks.append(('bq', inline(t[2:], curly))); lines.append(cv(plain(t[2:]))); src.append(t)
        elif t.startswith('| '):
            cells = [x.strip() for x in t[2:].split('|')]
            blocks.append(('tr', ''.join('<td>%s</td>' % inline(x, curly) for x in cells))); lines.append(' | '.join(cv(plain(x)) for x in cells)); src.append(t)
        else:
            pre = ''
            if first and prefix: pre = inline(prefix, curly) + ' '
            first = False
            blocks.append(('p', pre + inline(t, curly))); lines.append(cv(plain(t))); src.append(t)
        for m in QRE.finditer(t):
            if m[1] == '+': quotes[-1]['text'] += ' ' + cv(m[2])
            else:
                sp = None if m[1] == '0' else S.get(m[1])
                if m[1] != '0' and sp is None: err(pid, 'speaker key', m[1])
                quotes.append({'text': cv(m[2]), 'speaker': sp, 'key': m[1]})
        if t.count('"') % 2: err(pid, 'odd quotes', t[:60])
    for q in quotes: q['text'] = re.sub(r',$', '', q['text'])
    P.src, P.lines, P.quotes = src, lines, quotes
    # html of the content
    o, i = [], 0
    while i < len(blocks):
        k, s = blocks[i]
        if k in ('li', 'tr', 'bq'):
            j = i
            while j < len(blocks) and blocks[j][0] == k: j += 1
            g = [b[1] for b in blocks[i:j]]
            if k == 'li': o.append('<ul>\n' + '\n'.join('<li>%s</li>' % x for x in g) + '\n</ul>')
            elif k == 'tr': o.append('<table class="table"><tbody>\n' + '\n'.join('<tr>%s</tr>' % x for x in g) + '\n</tbody></table>')
            else: o.append('<blockquote>' + ''.join('<p>%s</p>' % x for x in g) + '</blockquote>')
            i = j; continue
        if k == 'h': o.append(L.get('h', '<h3>{t}</h3>').format(t=s))
        elif k == 'x': o.append(s)
        elif k not in ('p',): o.append(k.format(t=s))
        elif pm == 'br': o.append(s + '<br><br>')
        elif pm == 'div': o.append('<div>%s</div><div><br /></div>' % s)
        elif pm == 'just': o.append('<p style="text-align: justify;">%s</p>' % s)
        elif pm == 'span': o.append('<p><span style="font-size:16px;">%s</span></p>' % s)
        elif pm == 'wpb': o.append('\n<p class="wp-block-paragraph">%s</p>\n' % s)
        else: o.append('<p>%s</p>' % s)
        i += 1
    content = '\n'.join(o)
    # the frame
    title = cv(h['title'])
    auth_people, account = [], None
    if 'auth!' in h: account = h['auth!']
    elif 'auth' in h: auth_people = people(h['auth'])
    word = {'editor': 'Editor', 'reporter': 'Reporter', 'photographer': 'Fotografer', 'contributor': 'Kontributor', 'correspondent': 'Koresponden'}
    shown_auth = []
    for r, n in auth_people:
        shown_auth.append((L.get('aw', '{n}') if r == 'author' else word[r] + ': {n}').format(n='<a href="/author/%s/" rel="author">%s</a>' % (slug(n), esc(n)) if L.get('alink') else esc(n)))
        if L.get('aw', '{n}') != '{n}' or not (r == 'author' and any(n == b[1] for b in by)): by.insert(len(shown_auth)-1, (r, n))
    if account: shown_auth = [L.get('aw', '{n}').format(n='<a href="/author/%s/" rel="author">%s</a>' % (slug(account), esc(account)) if L.get('alink') else esc(account))]
    author = ''
    if shown_auth and L.get('author'): author = L['author'].format(a=L.get('asep', ', ').join(shown_auth))
    elif shown_auth: err(pid, 'layout has no author place')
    box = ''
    if (auth_people or account) and L.get('box'):
        box = L['box'].format(n=esc(auth_people[0][1] if auth_people else account)); rm.append({'reason': 'author_box', 'text': L['boxtext']})
    fig = ''
    if h.get('cap'): fig = L['fig'].format(c=esc(cv(h['cap'])), s=slug(h['cap'])[:30]); addrm('photo_caption', h['cap'])
    lab = ''
    if h.get('label'):
        label, place = [x.strip() for x in h['label'].split('@')]
        if place == 'above': lab = L.get('label', '<span class="post-label">{l}</span>').format(l=label)
        elif place == 'title': 
            if label not in title: err(pid, 'label not in title')
    sub = L.get('sub', '<p class="subtitle">{s}</p>').format(s=esc(cv(h['sub']))) if h.get('sub') else ''
    tags = [x.strip() for x in h.get('tags', '').split(',') if x.strip()]
    tagh = ''
    if tags and L.get('tag'): tagh = L['tag'][0].format(t=L['tag'][1].join('<a href="/tag/%s/" rel="tag">%s</a>' % (slug(t), esc(t)) for t in tags))
    sec = h.get('sec')
    rels = pool(pid, 4, 'r')
    relh = ''
    if L.get('rel'):
        relh = L['rel'][0].format(r=''.join(L['rel'][1].format(t=esc(t), s=slug(t)) for t in rels))
        for t in rels[:2]: addrm('related_link', t)
    for r, t in L.get('rm', []): rm.append({'reason': r, 'text': t})
    iso = h['pub']; tm = iso if 'T' in iso else iso + 'T08:00'
    off = {'WIB': '+07:00', 'WITA': '+08:00', 'WIT': '+09:00'}[tz]
    shown = datefmt(tm, L['fmt'], tz)
    published = iso if '{mi}' in L['fmt'] and 'T' in iso else iso[:10]
    if '{mi}' in L['fmt'] and 'T' not in iso: err(pid, 'needs time')
    meta = '<meta charset="utf-8">\n<title>%s - %s</title>\n<link rel="canonical" href="https://%s/%s/">\n' % (esc(title), L['outlet'], L['domain'], slug(h['title']))
    if L.get('og', True): meta += '<meta property="og:title" content="%s">\n<meta property="og:type" content="article">\n<meta property="og:site_name" content="%s">\n' % (html.escape(title), L['outlet'])
    if L.get('mt', True): meta += '<meta property="article:published_time" content="%s:00%s">\n' % (tm, off)
    if sec and not L.get('secvis', True): meta += '<meta property="article:section" content="%s">\n' % esc(sec)
    if tags and not L.get('tag'): meta += '<meta name="keywords" content="%s">\n' % esc(', '.join(tags))
    if L.get('ld'):
        ld = {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': title, 'datePublished': tm + ':00' + off, 'publisher': {'@type': 'Organization', 'name': L['outlet']}}
        n = account or (auth_people[0][1] if auth_people else None)
        if n: ld['author'] = {'@type': 'Person', 'name': n}
        meta += '<script type="application/ld+json">%s</script>\n' % json.dumps(ld, ensure_ascii=False)
    page = L['tpl']
    for k, v in dict(meta=meta, title=esc(title), sub=sub, author=author, date=esc(shown), iso=tm + ':00' + off, sec=esc(sec or ''), secslug=slug(sec or 'berita'),
        tags=tagh, fig=fig, label=lab, content=content, rel=relh, box=box, outlet=L['outlet'], domain=L['domain'], year=iso[:4],
        cat=(L.get('cat', '{s}').format(s=esc(sec), g=slug(sec)) if sec and L.get('secvis', True) else '')).items():
        page = page.replace('$' + k + '$', v)
    m = re.search(r'\$[a-z]+\$', page)
    if m: err(pid, 'template', m[0])
    P.html = page
    by = list(dict.fromkeys(by))
    T = {'layout': layout, 'release': rid, 'kind': kind, 'title': title, 'subtitle': cv(h['sub']) if h.get('sub') else None, 'dateline': dateline,
         'label': label, 'published': published, 'section': sec, 'tags': tags, 'bylines': [{'role': r, 'name': n} for r, n in by],
         'body': lines, 'quotations': [{'text': q['text'], 'speaker': q['speaker']} for q in quotes], 'removed': rm}
    vis = visible(page); bodytxt = ' '.join(lines); joined = ' '.join(words(bodytxt))
    def stands(t, what):
        if re.sub(r'\s+', ' ', t) not in vis: err(pid, what, 'does not stand:', t[:70])
    stands(title, 'title'); stands(shown, 'date')
    for t in lines: 
        for c in t.split(' | '): stands(c, 'body')
    for x in (dateline, label, T['subtitle']):
        if x: stands(x, 'field')
    if sec and L.get('secvis', True): stands(sec, 'section')
    if L.get('tag'):
        for t in tags: stands(t, 'tag')
    for r, n in by: stands(n, 'byline')
    for x in rm:
        stands(x['text'], 'removed')
        if ' '.join(words(x['text'])) in joined: err(pid, 'removed stands in body', x['text'])
    for q in quotes:
        if q['speaker']:
            stands(q['speaker'], 'speaker')
            for m in re.finditer(r'((?:[A-Z][\w\'-]+ )*)' + re.escape(q['speaker']) + r'((?: [A-Z][\w\'-]+)*)', bodytxt):
                if m[2] and not re.match(r' (?:Selasa|Senin|Rabu|Kamis|Jumat|Sabtu|Minggu)', m[2]): err(pid, 'fuller name?', m[0])
            if not re.search(r'\b' + re.escape(q['speaker']) + r'\b', bodytxt): err(pid, 'speaker not in body', q['speaker'])
    for t in lines:
        for x in ('@', '{', '}', '=>', '~'):
            if x in t: err(pid, 'stray', x, t[:60])
    # items
    if R and kind == 'article':
        items, reasons, added = {}, {}, []
        used = set()
        for q in R.q:
            qw = words(q['text']); st = None; best = 0; key = R.info[q['id']]['key']
            for i, p in enumerate(quotes):
                pw = words(p['text'])
                if pw == qw: st = 'verbatim' if p['key'] == key else 'moved'; used.add(i); break
                inter = sum(min(pw.count(w), qw.count(w)) for w in set(pw)); ratio = inter / min(len(pw), len(qw)); 
                if ' '.join(pw) in ' '.join(qw): st = st or 'partial'; used.add(i); ratio = 1
                elif ratio > .5: used.add(i)
                best = max(best, ratio)
            items[q['id']] = st
            if q['id'] in over:
                s, why = over[q['id']]
                if st is None and best <= .5 and s != ['missing']: 
                    if not why: err(pid, q['id'], s, 'needs a reason')
                if s == ['missing'] and ' '.join(qw) in joined and not why: err(pid, q['id'], 'missing needs reason')
                if s == ['verbatim'] and st != 'verbatim' and not why: err(pid, q['id'], 'verbatim needs reason')
                items[q['id']] = s[0] if len(s) == 1 else s; reasons[q['id']] = why
            elif st is None:
                if best > .5: err(pid, q['id'], 'declare: overlap %.2f' % best)
                items[q['id']] = 'missing'
            elif st == 'moved': err(pid, q['id'], 'declare moved')
        for i, p in enumerate(quotes):
            if i not in used: added.append(p['text'])
        for f in R.f:
            t = cv(re.sub('[“”]', '"', f['text'])); has = re.search(r'(?<!\w)' + re.escape(t) + r'(?!\w)', bodytxt) is not None
            if not has: has = re.search(r'(?<![\w.,])' + re.escape(t) + r'(?!\w)', bodytxt) is not None
            st = 'kept' if has else 'missing'; why = None
            if not has and f['kind'] == 'date':
                m = re.match(r'(\d{1,2}) (\w+)(?: (\d{4}))?$', t)
                if m and m[2] in BULAN:
                    d, mo = int(m[1]), BULAN.index(m[2])
                    if re.search(r'\(0?%d/0?%d(/%s)?\)|(?<!\d)%d %s(?! \d{4})|(?<!\d)%d %s %s' % (d, mo, m[3] or '2025', d, m[2], d, m[2], m[3] or '2025'), bodytxt): st, why = 'kept', 'date written another way'
            if not has and not why and f['id'] not in over and f['kind'] in ('organisation', 'place', 'position', 'person'):
                w = t.split(); low = bodytxt.lower()
                if (f['kind'] in ('organisation', 'position') and ' '.join(w[:2]).lower() in low) or (f['kind'] in ('person', 'place') and re.search(r'\b' + re.escape(w[-1]) + r'\b', bodytxt)): err(pid, f['id'], 'declare, a part stands:', t)
            if f['id'] in over:
                s, w = over[f['id']]
                if s == ['missing'] and has and not w: err(pid, f['id'], 'missing needs a reason:', t)
                if s == ['kept'] and not has and not why and not w: err(pid, f['id'], 'kept needs a reason:', t)
                if s == ['changed'] and has and not w: err(pid, f['id'], 'changed although it stands, reason:', t)
                if s == [st] and not w: err(pid, f['id'], 'override without need')
                items[f['id']] = s[0] if len(s) == 1 else s; reasons[f['id']] = w
            else:
                items[f['id']] = st
                if why: reasons[f['id']] = why
        for k in over:
            if k not in items: err(pid, 'no such item', k)
        flat = [x for v in items.values() for x in (v if isinstance(v, list) else [v])]
        honest = not any(x in ('altered', 'moved', 'changed') for x in flat)
        if honest != (h.get('honest', 'yes') == 'yes'): err(pid, 'honest is', honest)
        bad = weekdays(pid, ' '.join(lines), iso, True)
        if bad and not any(items[f['id']] == 'changed' for f in R.f if f['kind'] in ('weekday', 'date')): err(pid, 'weekday', bad)
        T['variant'] = {'name': h['name'], 'honest': honest, 'items': items, 'added': added}
        P.reasons = reasons
    else:
        weekdays(pid, ' '.join(lines), iso)
    P.truth = T
    return P

def main():
    files = {}; rels = []; counts = {}
    for p in sorted((HERE / 'src').glob('R*.txt')):
        rid = p.stem; chunks = re.split(r'(?m)^=== ', p.read_text().replace('“', '"').replace('”', '"'))
        R = load_release(rid, chunks[0]); rels.append(R)
        files[f'releases/{rid}.md'] = R.md
        files[f'releases/{rid}.json'] = json.dumps({'quotations': R.q, 'facts': R.f}, ensure_ascii=False, indent=1) + '\n'
        for c in chunks[1:]:
            line, rest = c.split('\n', 1); k, lay = line.split()
            P = parse_page(f'{rid}-{k}', rid, R, lay, rest); R.pages[k] = P
            files[f'pages/{rid}-{k}.html'] = P.html
            files[f'pages/{rid}-{k}.json'] = json.dumps(P.truth, ensure_ascii=False, indent=1) + '\n'
            counts.setdefault(lay, []).append(P.id)
        if sorted(R.pages) != list('abcdefg'): err(rid, 'variants', sorted(R.pages))
    yf = HERE / 'src' / 'Y.txt'
    Y = []
    if yf.exists():
        import others
        for c in re.split(r'(?m)^=== ', yf.read_text())[1:]:
            line, rest = c.split('\n', 1); yid, lay, kind = line.split()
            if kind in ('article', 'live_blog'):
                P = parse_page(yid, None, None, lay, rest, kind); files[f'pages/{yid}.html'] = P.html; T = P.truth
            else:
                T, files[f'pages/{yid}.html'] = others.page(yid, lay, kind, rest)
                vis = visible(files[f'pages/{yid}.html'])
                for t in T['body'] + [T['title'] or '']:
                    if t not in vis: err(yid, 'does not stand', t)
            files[f'pages/{yid}.json'] = json.dumps(T, ensure_ascii=False, indent=1) + '\n'; Y.append(T)
            counts.setdefault(lay, []).append(yid)
    for e in ERR: print('ERROR', e)
    if '--show' in sys.argv:
        want = sys.argv[sys.argv.index('--show')+1]
        for R in rels:
            if R.id != want: continue
            print(R.md)
            for e in R.q + R.f: print(e['id'], e.get('kind', e.get('speaker')), '|', e['text'], '|', e.get('in', ''))
            for k, P in R.pages.items():
                T = P.truth; v = T['variant']
                print(f"\n##### {P.id} {T['layout']} {v['name']} honest={v['honest']}\nT: {T['title']} | sub {T['subtitle']} | dl {T['dateline']} | lab {T['label']} | {T['published']} | {T['section']} | {T['bylines']}")
                print('\n'.join(T['body']))
                for q in T['quotations']: print('  Q', q['speaker'], ':', q['text'])
                print('  ADDED', [a[:50] for a in v['added']])
                for e in R.q + R.f:
                    i = e['id']; r = P.reasons.get(i)
                    print('  ', i, e['text'][:45], '→', v['items'][i], ('# ' + r) if r else '')
    hon = [P.truth['variant']['honest'] for R in rels for P in R.pages.values()]
    print(len(rels), 'releases', sum(1 for f in files if f.startswith('pages') and f.endswith('html')), 'pages', len(counts), 'layouts', sum(hon), 'honest of', len(hon))
    if '--counts' in sys.argv:
        for k, v in sorted(counts.items()): print(k, len(v))
        print('unused', [k for k in LAYOUTS if k not in counts])
    if ERR: sys.exit(1)
    if '--check' in sys.argv:
        bad = [f for f, t in files.items() if not (ROOT / f).exists() or (ROOT / f).read_bytes() != t.encode()]
        have = {str(p.relative_to(ROOT)) for d in ('releases', 'pages') for p in (ROOT / d).iterdir()}
        print('differs', bad, 'extra', sorted(have - set(files))); sys.exit(bool(bad or have - set(files)))
    for d in ('releases', 'pages'):
        (ROOT / d).mkdir(exist_ok=True)
        for p in (ROOT / d).iterdir(): p.unlink()
    for f, t in files.items(): (ROOT / f).write_bytes(t.encode())
if __name__ == '__main__': main()
