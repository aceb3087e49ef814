import re, html, json, os, datetime
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HARI = ['Senin','Selasa','Rabu','Kamis','Jumat','Sabtu','Minggu']
BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split()
E = lambda s: html.escape(s, quote=False)
REL, ART = {}, []
def slug(s): return re.sub(r'[^a-z0-9]+', '-', s.lower()).strip('-')[:70]
def words(s): return re.findall(r'[a-z0-9]+(?:[.,/-][a-z0-9]+)*', s.lower())
def squash(s): return ' '.join(s.split())
def release(id, title, date, office, spokes, text, q, f):
    REL[id] = dict(id=id, title=title, date=date, office=office, spokes=spokes, text=text.strip(), q=q, f=f)
class A:
    def __init__(s, id, layout, title, pub, by, text, qs, tz='WIB', **k):
        s.id, s.layout, s.title, s.pub, s.by, s.qs, s.tz = id, layout, title, pub, by, qs, tz
        s.rel = k.get('rel', id[:3] if id[0] == 'R' else None)
        s.dateline, s.label, s.lpos = k.get('dl'), k.get('label'), k.get('lpos', 'top')
        s.section, s.tags, s.subtitle = k.get('sec'), k.get('tags', []), k.get('sub')
        s.outlet, s.cap, s.name, s.honest = k['outlet'], k.get('cap'), k.get('name'), k.get('honest')
        s.items, s.account, s.kind, s.sign = k.get('items', {}), k.get('account'), k.get('kind', 'article'), k.get('sign')
        s.pre = k.get('pre'); s.times, s.baca = k.get('times'), k.get('baca', ['Harga Cabai di Pasar Induk Mulai Turun', 'Prakiraan Cuaca Akhir Pekan, Waspada Hujan Petir'])
        s.paras = [l.strip() for l in text.strip().split('\n') if l.strip()]
        s.removed, s.showtime = [], True
        if k.get('straight'):
            f = lambda x: x.replace('“', '"').replace('”', '"')
            s.title, s.paras = f(s.title), [f(p) for p in s.paras]
        ART.append(s)
    def lines(s): return [re.sub(r'^(## |- |> )', '', p) for p in s.paras]
    def rm(s, reason, text):
        s.removed.append(dict(reason=reason, text=text)); return E(text)
    def who(s, *roles): return [n for r, n in s.by if r in roles]
    @property
    def dt(s): return datetime.datetime.fromisoformat(s.pub)
    def d(s, f='long'):
        t, z = s.dt, s.tz; h = HARI[t.weekday()]; b = BULAN[t.month-1]
        return {'long': f'{h}, {t.day} {b} {t.year} {t:%H:%M} {z}', 'dots': f'{h}, {t.day} {b[:3]} {t.year} - {t:%H.%M} {z}',
          'num': f'{t:%d/%m/%Y}, {t:%H:%M} {z}', 'day': f'{t.day} {b} {t.year}', 'hday': f'{h}, {t.day} {b} {t.year}',
          'us': f'{b} {t.day}, {t.year}', 'iso': f'{t:%Y-%m-%dT%H:%M}:00+0{dict(WIB=7,WITA=8,WIT=9)[z]}:00'}[f]
    def body(s, lead='', ins={}, cls='', br=False):
        out, inlist = ([f'<p><em>{s.rm("byline", s.pre)}</em></p>'] if s.pre else []), False
        c = f' class="{cls}"' if cls else ''
        for i, p in enumerate(s.paras):
            li = p.startswith('- ')
            if inlist and not li: out.append('</ul>'); inlist = False
            if li:
                if not inlist: out.append('<ul>'); inlist = True
                out.append(f'<li>{E(p[2:])}</li>')
            elif p.startswith('## '): out.append(f'<h3>{E(p[3:])}</h3>' if not br else f'<b>{E(p[3:])}</b><br><br>')
            elif p.startswith('> '): out.append(f'<blockquote><p>{E(p[2:])}</p></blockquote>')
            elif br: out.append((lead if i == 0 else '') + E(p) + '<br>\n<br>')
            else: out.append(f'<p{c}>{lead if i == 0 else ""}{E(p)}</p>')
            if i in ins:
                if inlist and ins[i]: out.append('</ul>'); inlist = False
                out.append(ins[i])
        if inlist: out.append('</ul>')
        if s.label and s.lpos == 'end': out.append(f'<p{c}><strong>({E(s.label)})</strong></p>' if not br else f'<b>({E(s.label)})</b><br>')
        if s.sign and len(s.sign) > 3: s.rm('byline', s.sign)
        if s.sign: out.append(f'<p{c}>{E(s.sign)}</p>' if not br else E(s.sign) + '<br>')
        return '\n'.join(out)
    def toplabel(s, tag='span', cls='post-label'):
        return f'<{tag} class="{cls}">{E(s.label)}</{tag}>' if s.label and s.lpos == 'top' else ''
    def head(s, extra='', ld=True, au=None):
        o = f'<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n<title>{E(s.title)} - {E(s.outlet)}</title>\n<meta property="og:title" content="{html.escape(s.title)}">\n<meta property="og:type" content="article">\n<meta property="og:site_name" content="{E(s.outlet)}">\n'
        if s.section: o += f'<meta property="article:section" content="{E(s.section)}">\n'
        if ld:
            j = {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': s.title, 'datePublished': s.d('iso'), 'dateModified': s.d('iso'), 'publisher': {'@type': 'Organization', 'name': s.outlet}}
            if au: j['author'] = {'@type': 'Person', 'name': au}
            o += f'<script type="application/ld+json">{json.dumps(j, ensure_ascii=False)}</script>\n'
        return o + extra + '</head>\n'
    def taglinks(s): return ''.join(f'<a href="/tag/{slug(t)}" rel="tag">{E(t)}</a>\n' for t in s.tags)

NAV = ''.join(f'<li><a href="/{x.lower()}">{x}</a></li>' for x in ['Beranda','Nasional','Daerah','Ekonomi','Olahraga','Opini'])
def visible(h):
    h = re.sub(r'(?s)<(script|style|head)\b.*?</\1>', ' ', h)
    return squash(html.unescape(re.sub(r'<[^>]+>', ' ', h)))
ERR = []
def prove(a, page, txt):
    vis = squash(page) if txt else visible(page)
    body = a.lines(); bt = squash(' '.join(body)); w = lambda m: ERR.append(f'{a.id}: {m}')
    for l in body + [a.title] + [n for _, n in a.by] + [x for x in (a.dateline, a.label, a.subtitle) if x] + [r['text'] for r in a.removed]:
        if squash(l) not in vis: w('not in page: ' + l[:70])
    for r in a.removed:
        if squash(r['text']) in bt: w('removed piece in body: ' + r['text'])
    for t in a.tags + ([a.section] if a.section else []):
        if E(t) not in page: w('tag/section not in page: ' + t)
        elif t in a.tags and f'rel="tag">{E(t)}<' not in page and 'Tag: ' not in page: w('tag not shown: ' + t)
    shown = a.d('hday') in vis or a.d('day') in vis or a.d('us') in vis or a.d('num') in vis or a.d('dots')[:18] in vis or a.d('dots').replace(' - ',' ').replace('.',':') in vis
    if not shown: w('date not shown')
    if a.showtime and not re.search(a.dt.strftime('%H[.:]%M'), vis): w('time not shown')
    # quotations
    parts = re.findall(r'“([^”]+)”|"([^"]+)"', '\n'.join(body)); parts = [x or y for x, y in parts]
    quo, link, i = [], {}, 0
    for e in a.qs:
        if e == '-': i += 1; continue
        key, sp = e.split(':', 1); n = 1
        if '*' in key: key, n = key.split('*'); n = int(n)
        t = ' '.join(parts[i:i+n]); i += n
        t = t.rstrip(','); quo.append(dict(text=t, speaker=None if sp == '?' else sp))
        if sp != '?' and sp not in vis: w('speaker not in page: ' + sp)
        if key != '+': link[key] = (t, sp)
    if i != len(parts): w(f'quotation parts {i} != {len(parts)}')
    pj = dict(layout=a.layout, release=a.rel, kind=a.kind, title=a.title, subtitle=a.subtitle, dateline=a.dateline, label=a.label,
        published=a.pub if a.showtime else a.pub[:10], section=a.section, tags=a.tags, bylines=[dict(role=r, name=n) for r, n in a.by], body=body, quotations=quo, removed=a.removed)
    for m in re.finditer(r'(\w+) \((\d+)/(\d+)/(\d{4})\)|(\w+), (\d+) (%s) (\d{4})' % '|'.join(BULAN), bt):
        g = m.groups()
        h, dd = (g[0], datetime.date(int(g[3]), int(g[2]), int(g[1]))) if g[0] else (g[4], datetime.date(int(g[7]), BULAN.index(g[6])+1, int(g[5])))
        if h in HARI and HARI[dd.weekday()] != h and a.honest is not False: w(f'weekday {m.group(0)} is {HARI[dd.weekday()]}')
    if not a.rel: return pj
    R = REL[a.rel]; it = {}
    for q, t, sp in R['q']:
        if q not in link: st = 'missing'
        else:
            x, y = words(link[q][0]), words(t); s2 = link[q][1]
            if not (s2 in sp or sp in s2 or s2 == '?'): st = 'moved'
            elif x == y: st = 'verbatim'
            elif ' '.join(x) in ' '.join(y): st = 'partial'
            else: st = 'altered'
            if a.items.get(q): pass
        if q not in link and any(t.rstrip('.,').lower() in l.lower() for l in body) and q not in a.items: w(q + ' missing yet stands')
        it[q] = a.items[q][0] if q in a.items else st
    for f in R['f']:
        fid, t = f[0], f[2]; there = re.search(r'(?<![\w.,])' + re.escape(t.lower()) + r'(?!\w|[.,]\d)', bt.lower())
        st = 'kept' if there else 'missing'
        it[fid] = a.items[fid][0] if fid in a.items else st
        if fid in a.items and a.items[fid][0] == st: w(fid + ' override needless')
        if fid in a.items and len(a.items[fid]) < 2: w(fid + ' no reason')
    for k in a.items:
        if k not in it: w('unknown item ' + k)
    bad = any(x in ('altered', 'moved', 'changed') for v in it.values() for x in ([v] if isinstance(v, str) else v))
    if bad == a.honest: w(f'honest={a.honest} but bad={bad}: {it}')
    pj['variant'] = dict(name=a.name, honest=a.honest, items=it, added=[q['text'] for q in quo if q['text'] not in [v[0] for v in link.values()]])
    return pj
def out(path, s):
    p = os.path.join(ROOT, path); os.makedirs(os.path.dirname(p), exist_ok=True)
    open(p, 'w', encoding='utf-8', newline='').write(s)
def J(o): return json.dumps(o, ensure_ascii=False, indent=1) + '\n'
def write_release(R):
    t = R['text']
    for q, x, sp in R['q']:
        if t.count(x) != 1: ERR.append(f"{R['id']} {q} stands {t.count(x)} times")
        if sp not in t: ERR.append(f"{R['id']} {q} speaker")
    for f in R['f']:
        fid, k, x = f[:3]
        if len(f) > 3:
            if t.count(f[3]) != 1 or x not in f[3]: ERR.append(f"{R['id']} {fid} in: {t.count(f[3])}")
        elif t.count(x) != 1: ERR.append(f"{R['id']} {fid} stands {t.count(x)} times")
    for m in re.finditer(r'(\w+) \((\d+)/(\d+)/(\d{4})\)', t):
        g = m.groups(); dd = datetime.date(int(g[3]), int(g[2]), int(g[1]))
        if HARI[dd.weekday()] != g[0]: ERR.append(f"{R['id']} weekday {m.group(0)} is {HARI[dd.weekday()]}")
    fm = f"---\ntitle: \"{R['title']}\"\ndate: {R['date']}\noffice: {R['office']}\nspokespersons:\n" + ''.join(f"  - name: {n}\n    position: {p}\n" for n, p in R['spokes']) + '---\n\n'
    out(f"releases/{R['id']}.md", fm + '# ' + R['title'] + '\n\n' + t.replace('\n', '\n\n') + '\n')
    out(f"releases/{R['id']}.json", J(dict(quotations=[dict(id=q, text=x, speaker=s) for q, x, s in R['q']],
        facts=[dict(dict(id=f[0], kind=f[1], text=f[2]), **({'in': f[3]} if len(f) > 3 else {})) for f in R['f']])))
