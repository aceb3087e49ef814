"""Builds releases and pages from the source texts and proves the truth against them."""
import re, json, html, datetime, zlib
from html.parser import HTMLParser

HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']
EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
STATUS = {'v': 'verbatim', 'a': 'altered', 'w': 'moved', 'p': 'partial', 'm': 'missing', 'k': 'kept', 'c': 'changed'}
KINDS = 'person position organisation place number money percentage rank date year weekday time'.split()
ROLES = 'author reporter correspondent editor photographer contributor source unknown'.split()
ACCOUNT = re.compile(r'^(admin|administrator|redaksi|super user|superuser|tim|humas|operator|webmaster|diskominfo)', re.I)

RELEASES, PAGES = {}, {}

STATIC = ['Alur pendaftaran pasien lewat aplikasi antrean daring',
          'Artikel sulit berita sebelumnya',
          'Bazar buku murah di taman kota berlangsung tiga hari',
          'Berikut jadwal kapal yang dikeluarkan operator',
          'Danrem tinjau latihan menembak triwulan',
          'Dosen muda raih hibah penelitian dasar',
          'Dua kapal feri kembali beroperasi setelah cuaca membaik',
          'Festival layang-layang kembali digelar di tepi selat',
          'Gabung Saluran WhatsApp redaksi',
          'Gotong royong membersihkan saluran irigasi',
          'Gubernur lantik pejabat pengawas di lingkungan sekretariat daerah',
          'Guru honorer di pulau terluar terima insentif',
          'Harga cabai merah kembali turun',
          'Jadwal kapal penumpang bulan ini',
          'Jadwal pelayanan administrasi kependudukan keliling',
          'Kabut asap tipis selimuti bantaran sungai',
          'Kebun bibit desa penuhi kebutuhan sayur warga',
          'Kelompok ibu rumah tangga olah kelapa jadi minyak',
          'Klik untuk berbagi di Telegram(Membuka di jendela yang baru)',
          'Komentar akan terbit setelah disetujui Admin',
          'Lomba desa tingkat kabupaten',
          'Media ini terverifikasi dan anggota AMSI',
          'Melindungi, mengayomi, melayani',
          'Nelayan minta dermaga sandar segera diperbaiki pemerintah',
          'Pasar murah digelar di halaman kantor camat',
          'Pedagang pasar sentral pindah ke lokasi sementara',
          'Pemuda karang taruna gelar turnamen voli antardusun',
          'Penangkaran penyu lepas ratusan tukik ke laut',
          'Pengumuman seleksi terbuka jabatan pimpinan tinggi',
          'Penumpang kapal cepat naik menjelang libur panjang',
          'Penyerahan bantuan bibit ikan',
          'Penyuluh agama ikuti pembekalan moderasi beragama',
          'Perahu wisata wajib sediakan jaket pelampung',
          'Puskesmas keliling layani warga di hulu sungai',
          'Rapat koordinasi tim pengendalian inflasi daerah',
          'Sebarkan ke jejaring sosial',
          'Sekolah rakyat mulai terima pendaftaran',
          'Sosialisasi keamanan informasi bagi pengelola laman perangkat daerah',
          'Upacara hari kesadaran nasional di halaman kantor bupati',
          'Warga keluhkan lampu jalan padam di simpang pasar']
POOL = ['Petani tambak keluhkan harga pakan yang terus naik',
        'Remaja masjid gelar lomba azan antarkampung',
        'Jalan provinsi amblas, kendaraan berat diminta memutar',
        'Dua sekolah dasar digabung karena kekurangan murid',
        'Perpustakaan keliling singgah di permukiman nelayan',
        'Pasokan elpiji tiga kilogram kembali normal',
        'Kejuaraan bulu tangkis pelajar diikuti 120 peserta',
        'Pemerintah desa bagikan bibit durian kepada warga',
        'Angin kencang robohkan tenda pasar malam',
        'Pelabuhan rakyat mulai terapkan tiket elektronik',
        'Guru mengaji terima insentif triwulan kedua',
        'Kelompok perempuan kembangkan tenun pewarna alam',
        'Tim SAR evakuasi perahu mati mesin di perairan dangkal',
        'Warga gotong royong perbaiki bendungan irigasi',
        'Bank sampah sekolah kumpulkan dua ton plastik',
        'Pendaftaran beasiswa anak petani dibuka bulan depan',
        'Satlantas tertibkan parkir di depan pasar pagi',
        'Harga kopra di tingkat pengepul mulai membaik',
        'Museum daerah pamerkan naskah kuno beraksara lokal',
        'Wisatawan mancanegara ramai kunjungi air terjun',
        'Lomba masak ikan libatkan ibu-ibu pesisir',
        'Kebakaran lahan gambut padam setelah hujan deras',
        'Rumah singgah pasien rujukan segera difungsikan',
        'Karang taruna dirikan taman bacaan di pos ronda',
        'Penyuluh ajak petani pakai pupuk organik cair',
        'Listrik masuk dusun setelah menunggu puluhan tahun',
        'Pelajar rancang alat penjernih air sederhana',
        'Pengurus koperasi baru dilantik di aula kecamatan',
        'Jembatan gantung penghubung dua dusun selesai dicat',
        'Vaksinasi rabies sasar ribuan anjing peliharaan']


class Bad(Exception):
    pass


class _Text(HTMLParser):
    BLOCK = set('p div h1 h2 h3 h4 h5 h6 li ul ol td th tr table br section article header footer figure figcaption blockquote dd dt dl nav aside main form hr time'.split())

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.skip, self.nodes = [], 0, []

    def handle_starttag(self, t, a):
        if t in ('script', 'style', 'head', 'noscript'):
            self.skip += 1
        if t in self.BLOCK:
            self.out.append('\n')

    def handle_endtag(self, t):
        if t in ('script', 'style', 'head', 'noscript'):
            self.skip -= 1
        if t in self.BLOCK:
            self.out.append('\n')

    def handle_data(self, d):
        if not self.skip:
            self.out.append(d)
            if d.strip():
                self.nodes.append(' '.join(d.split()))


def text_of(h):
    p = _Text(); p.feed(h); p.close()
    return ' '.join(''.join(p.out).split())


def longest(h):
    p = _Text(); p.feed(h); p.close()
    return max(p.nodes, key=len) if p.nodes else None


def norm(s):
    return re.sub(r'[^\w%]+', ' ', s.lower().replace('’', "'")).strip()


def plain(s):
    """Source text of a paragraph -> what a reader reads as body."""
    s = re.sub(r'«[^»]*»', '', s)
    s = re.sub(r'\s*\[\[[^\]]*\]\]', '', s)
    s = re.sub(r'<[^>]+>', '', s)
    return ' '.join(html.unescape(s).split())


def unfact(s):
    return re.sub(r'\{f\d+:\w+\|([^{}]*)\}', r'\1', s)


def stands(text, body):
    return re.search(r'(?<!\w)(?<!\d[.,])' + re.escape(text) + r'(?!\w)(?![.,]\d)', body) is not None


# ---------------------------------------------------------------- releases
def R(id, title, date, office, people, text):
    paras = [l.strip() for l in text.strip().split('\n') if l.strip()]
    quotes, facts, lines, raw = [], [], [], []
    for p in paras:
        raw.append(unfact(p))
        s, pos = '', 0
        for m in re.finditer(r'«([^»]*)»', p):
            s += p[pos:m.start()]; pos = m.end()
            sp, qid = m.group(1).split('|')
            t = re.search(r'“([^“”]*)”$', unfact(s)).group(1)
            quotes.append({'id': qid, 'text': t, 'speaker': sp})
        s += p[pos:]
        out, pos = '', 0
        for m in re.finditer(r'\{(f\d+):(\w+)\|([^{}]*)\}', s):
            out += s[pos:m.start()]; pos = m.end()
            facts.append([m.group(1), m.group(2), m.group(3), len(lines), len(out)])
            out += m.group(3)
        out += s[pos:]
        lines.append(out)
    fm = ['---', 'title: ' + title, 'date: ' + date, 'office: ' + office, 'spokespersons:']
    for n, pos in people:
        fm += ['  - name: ' + n, '    position: ' + pos]
    fm.append('---')
    md = '\n'.join(fm) + '\n\n' + '\n\n'.join(lines) + '\n'
    fl = []
    for fid, kind, t, ln, at in facts:
        if kind not in KINDS:
            raise Bad(f'{id} {fid} kind {kind}')
        f = {'id': fid, 'kind': kind, 'text': t}
        if md.count(t) > 1:
            line = lines[ln]; a, b = at, at + len(t)
            turn = 0
            while md.count(line[a:b]) > 1 or line[a:b].count(t) > 1:
                if line[a:b].count(t) > 1:
                    raise Bad(f'{id} {fid}: no unique surroundings')
                la, lb = a, b
                if turn % 2 == 0 and a > 0 or b == len(line):
                    a = line.rfind(' ', 0, max(a - 1, 0)) + 1
                else:
                    n = line.find(' ', b + 1); b = len(line) if n < 0 else n
                turn += 1
                if (a, b) == (la, lb):
                    raise Bad(f'{id} {fid}: cannot widen')
            f['in'] = line[a:b]
        fl.append(f)
    ids = [q['id'] for q in quotes] + [f['id'] for f in fl]
    if len(set(ids)) != len(ids):
        raise Bad(f'{id}: ids twice')
    for q in quotes:
        if md.count(q['text']) != 1:
            raise Bad(f"{id} {q['id']}: text not exactly once")
        if q['speaker'] not in md:
            raise Bad(f"{id} {q['id']}: speaker")
    for f in fl:
        where = f.get('in', f['text'])
        if md.count(where) != 1 or where.count(f['text']) != 1:
            raise Bad(f"{id} {f['id']}: not exactly once")
    check_days(id, ' '.join(lines), int(date[:4]), None)
    RELEASES[id] = {'md': md, 'quotes': quotes, 'facts': fl, 'raw': raw}


def check_days(id, text, year, allowed):
    bad = []
    for m in re.finditer(r'(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),? \(?(\d{1,2})(?:/(\d{1,2})(?:/(\d{4}))?| (' + '|'.join(BULAN) + r')(?: (\d{4}))?)', text):
        mon = int(m.group(3)) if m.group(3) else BULAN.index(m.group(5)) + 1
        y = int(m.group(4) or m.group(6) or year)
        try:
            d = datetime.date(y, mon, int(m.group(2)))
        except ValueError:
            raise Bad(f'{id}: no such date {m.group(0)}')
        if HARI[d.weekday()] != m.group(1):
            bad.append(f'{m.group(0)} is {HARI[d.weekday()]}')
    if bad and not allowed:
        raise Bad(f'{id}: weekday {bad}')
    if allowed and not bad:
        raise Bad(f'{id}: weekday was to be wrong')


# ---------------------------------------------------------------- pages
class C:
    """What a layout gets."""

    def __init__(self, **k):
        self.__dict__.update(k)
        self.removed = []

    def x(self, reason, h):
        z = zlib.crc32((self.id + reason + h[:40]).encode())
        if reason == 'related_link':
            for t in STATIC:
                if t in h:
                    h = h.replace(t, POOL[z % len(POOL)])
        if reason == 'other' and re.search('ilihat|ibaca|tampilan|VIEWS', h):
            h = re.sub(r'(?<=[ >])\d[\d.]*', lambda m: str(17 + z % 880), h)
        t = longest(h)
        if t:
            self.removed.append({'reason': reason, 'text': t})
        return h

    def D(self, f, dt=None):
        d = dt or self.dt
        return f.format(W=HARI[d.weekday()], d=d.day, dd='%02d' % d.day, M=BULAN[d.month - 1], m='%02d' % d.month, Mb=BULAN[d.month - 1][:3],
                        E=EN[d.month - 1], Eb=EN[d.month - 1][:3], Y=d.year, H='%02d' % d.hour, i='%02d' % d.minute, z=self.zone, s='%02d' % ((d.minute * 7) % 60))

    @property
    def iso(self):
        return self.dt.strftime('%Y-%m-%dT%H:%M:') + '%02d' % ((self.dt.minute * 7) % 60) + {'WIB': '+07:00', 'WITA': '+08:00', 'WIT': '+09:00'}[self.zone]

    @property
    def headiso(self):
        return self.iso if not self.meta else self.meta.replace(' ', 'T') + self.iso[16:]

    @property
    def slug(self):
        return re.sub(r'[^a-z0-9]+', '-', plain(self.title).lower()).strip('-')[:70]

    def head(self, og=True, ld=False, sec=False, gen=None, extra='', desc=True):
        t = html.escape(self.title)
        h = ['<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">', f'<title>{t} - {self.site}</title>']
        if gen:
            h.append(f'<meta name="generator" content="{gen}">')
        if desc:
            h.append(f'<meta name="description" content="{html.escape(self.lines[0][:120] if self.lines else self.site)}">')
        if og:
            h += [f'<meta property="og:title" content="{t}">', '<meta property="og:type" content="article">', f'<meta property="og:site_name" content="{self.site}">',
                  f'<meta property="og:url" content="https://{self.dom}/{self.slug}/">', f'<meta property="article:published_time" content="{self.headiso}">']
            if sec and self.sec:
                h.append(f'<meta property="article:section" content="{self.sec}">')
        if ld:
            j = {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': self.title, 'datePublished': self.headiso, 'dateModified': self.headiso,
                 'author': {'@type': 'Person', 'name': self.author or 'admin'}, 'publisher': {'@type': 'Organization', 'name': self.site}}
            h.append('<script type="application/ld+json">' + json.dumps(j, ensure_ascii=False) + '</script>')
        return '\n'.join(h) + ('\n' + extra if extra else '')

    def body(self, par='<p>{}</p>', h='<h3>{}</h3>', sep='\n', inj=None, ul=('<ul>', '<li>{}</li>', '</ul>'), bq='<blockquote><p>{}</p></blockquote>', clut=None):
        clut = {**CLUT, **(clut or {})}
        out, n, first, i, done = [], 0, True, 0, set()
        B = self.blocks
        while i < len(B):
            k, t = B[i]
            if k == 'p':
                if first:
                    t = self.dlhtml + t
                    first = False
                if self.mark == 'link':
                    for g in self.tags:
                        m = re.search(r'(?<![\w>/#])' + re.escape(g) + r'(?!\w)', t)
                        if m and g not in done and '<' not in t:
                            done.add(g)
                            t = t[:m.start()] + f'<a href="https://{self.dom}/tag/{g.lower().replace(" ", "-")}/">{g}</a>' + t[m.end():]
                if self.mark == 'name':
                    m = re.search(r'(?:(?<=kata )|(?<=tur )|(?<=ujar ))[A-Z]\w+', t)
                    if m and '<' not in t:
                        t = t[:m.start()] + '<b>' + m.group(0) + '</b>' + t[m.end():]
                out.append(par.format(t)); n += 1
                if self.mark == 'nbsp' and n % 2 == 0 and i < len(B) - 1:
                    out.append('<p>&nbsp;</p>')
                if inj and n in inj and i < len(B) - 1:
                    v = inj[n]
                    out.append(self.x(*v) if isinstance(v, tuple) else v)
            elif k == 'h':
                out.append(h.format(t))
            elif k in ('li', 'ol'):
                g = []
                while i < len(B) and B[i][0] == k:
                    g.append(ul[1].format(B[i][1])); i += 1
                a, b = (ul[0], ul[2]) if k == 'li' else (ul[0].replace('<ul', '<ol'), ul[2].replace('</ul', '</ol'))
                out.append(a + '\n' + '\n'.join(g) + '\n' + b)
                continue
            elif k == 'bq':
                out.append(bq.format(t))
            elif k == 'tr':
                g = []
                while i < len(B) and B[i][0] == 'tr':
                    g.append('<tr>' + ''.join(f'<td>{x.strip()}</td>' for x in B[i][1].split('|')) + '</tr>'); i += 1
                out.append('<table border="1">\n<tbody>\n' + '\n'.join(g) + '\n</tbody>\n</table>')
                continue
            elif k == 'raw':
                out.append(t)
            else:
                reason, tpl = clut[k]
                out.append(self.x(reason, tpl.replace('{T}', t).replace('{site}', self.site)))
            i += 1
        return sep.join(out)


CLUT = {
    'bj': ('related_link', '<p><strong>Baca juga:</strong> <a href="#">{T}</a></p>'),
    'bj2': ('related_link', '<div class="bacajuga"><span>BACA JUGA :</span> <a href="#" target="_blank">{T}</a></div>'),
    'ad': ('advertisement', '<div class="iklan"><small>ADVERTISEMENT</small></div>'),
    'scroll': ('advertisement', '<p style="text-align:center"><em>SCROLL UNTUK LANJUT MEMBACA</em></p>'),
    'wa': ('follow', '<p>Ikuti berita terkini {site} di saluran WhatsApp: <a href="https://whatsapp.com/channel/x">klik di sini</a></p>'),
    'gn': ('follow', '<p><em>Cek berita dan artikel {site} yang lain di <a href="https://news.google.com/">Google News</a></em></p>'),
    'cap': ('caption', '<figure class="wp-caption"><img src="/img/2.jpg" alt=""><figcaption>{T}</figcaption></figure>'),
    'pg': ('pagination', '<div class="halaman">Halaman: <b>1</b> <a href="?page=2">2</a> <a href="?page=all">Selengkapnya</a></div>'),
    'nl': ('newsletter', '<div class="nl-box"><h4>Berlangganan Buletin</h4><p>Masukkan alamat surel untuk menerima kabar {site} setiap pagi.</p><input type="email"><button>Daftar</button></div>'),
    'cr': ('copyright', '<p><small>{T}</small></p>'),
    'x': ('other', '<p>{T}</p>'),
}


def P(id, layout, title, date, text, name=None, dateline=None, dl=None, sec=None, tags=(), label=None, labelpos=None, author=None, head=None, foot=None,
      by='', items='', cap=None, sub=None, zone='WIB', site=None, dom=None, kind='article', wrongday=False, removed=(), meta=None, year=None, com=None, published='auto'):
    if id in PAGES:
        raise Bad(id + ' twice')
    PAGES[id] = dict(locals())


def build(id, LAY):
    p = PAGES[id]
    fn, opt = LAY[p['layout']]
    rid = id[:3] if id[0] == 'R' else None
    rel = RELEASES[rid] if rid else None
    straight = opt.get('straight')
    blocks, quotes = [], []
    used = set()
    for line in p['text'].strip().split('\n'):
        line = line.strip()
        if not line:
            continue
        if line[0] == '@':
            parts = [a.strip() for a in line[1:].split(' ;; ')]
            t = re.sub(r'\|q\d+»', '»', rel['raw'][int(parts[0]) - 1])
            for s in parts[1:]:
                a, b = s.split(' => ') if ' => ' in s else (s[:-3], '')
                if t.count(a) != 1:
                    raise Bad(f'{id}: @{parts[0]} {a!r} stands {t.count(a)} times')
                t = t.replace(a, b)
            line = ' '.join(t.split())
            k = 'p'
            m0 = re.match(r'(##|-|>|1\.) ', line)
            if m0:
                k = {'##': 'h', '-': 'li', '>': 'bq', '1.': 'ol'}[m0.group(1)]
                line = line[m0.end():]
        elif line.startswith('## '):
            k, line = 'h', line[3:]
        elif line.startswith('- '):
            k, line = 'li', line[2:]
        elif line.startswith('1. '):
            k, line = 'ol', line[3:]
        elif line.startswith('> '):
            k, line = 'bq', line[2:]
        elif line.startswith('| '):
            k, line = 'tr', line[2:]
        elif line.startswith('!'):
            k, line = 'raw', line[1:].strip()
        elif line.startswith('~'):
            k, _, line = line[1:].partition(' ')
        else:
            k = 'p'
        blocks.append((k, line))
    lines = []
    for k, t in blocks:
        if k not in ('p', 'h', 'li', 'ol', 'bq', 'tr'):
            continue
        pl = plain(t)
        if k == 'tr':
            pl = ' '.join(x.strip() for x in pl.split('|'))
        lines.append(pl)
        for m in re.finditer(r'“([^“”]*)”«([^»]*)»', t):
            q, mark = re.sub(r'<[^>]+>', '', m.group(1)), m.group(2)
            if mark == '+':
                quotes[-1]['text'] += ' ' + q; quotes[-1]['parts'].append(q)
            else:
                sp, _, qid = mark.partition('|')
                quotes.append({'text': q, 'speaker': None if sp == '-' else sp, 'qid': qid or None, 'parts': [q]})
        if t.count('«') != len(re.findall(r'“[^“”]*”«', t)):
            raise Bad(f'{id}: quote mark without quotation: {t[:80]}')
    dt = datetime.datetime.strptime(p['date'], '%Y-%m-%d %H:%M')
    conv = (lambda s: s.replace('“', '"').replace('”', '"').replace('‘', "'").replace('’', "'")) if straight else (lambda s: s)
    clean = lambda s: conv(re.sub(r'\[\[([^\]]*)\]\]', r'\1', re.sub(r'«[^»]*»', '', s)))
    dl = p['dl'] if p['dl'] is not None else opt.get('dl', '<strong>{D}</strong> – ')
    site, dom = p['site'] or opt['site'], p['dom'] or opt['dom']
    if p['site'] and not p['dom'] and dom.startswith(re.sub('[^a-z]', '', opt['site'].lower())):
        dom = re.sub('[^a-z]', '', site.lower()) + dom[dom.index('.example'):]
    c = C(id=id, title=conv(p['title']), dt=dt, zone=p['zone'], site=site, dom=dom, sec=p['sec'], tags=list(p['tags']), label=p['label'], labelpos=p['labelpos'],
          author=p['author'], head_=p['head'], foot=p['foot'], cap=p['cap'], sub=conv(p['sub']) if p['sub'] else None, com=p['com'], meta=p['meta'], mark=opt.get('mark'),
          lines=[conv(l) for l in lines], blocks=[(k, clean(t)) for k, t in blocks],
          dlhtml=dl.replace('{D}', p['dateline']).replace('{S}', site) if p['dateline'] else '')
    out = fn(c)
    if p['kind'] in ('not_found', 'listing', 'login_wall'):
        c.title, p['dateline'] = None, None
    if opt.get('ent'):
        for a, b in (('“', '&#8220;'), ('”', '&#8221;'), ('–', '&#8211;')):
            out = out.replace(a, b)
    ext = opt.get('ext', 'html')
    txt = ' '.join(out.split()) if ext == 'txt' else text_of(out)
    pub = p['published']
    if p['kind'] in ('not_found', 'listing', 'login_wall'):
        pub = None
    elif pub == 'auto':
        df = opt.get('df')
        pub = dt.strftime('%Y-%m-%dT%H:%M') if df is None or '{H}' in df else dt.strftime('%Y-%m-%d')
    bylines = []
    for b in p['by'].split(';'):
        if b.strip():
            r, n = b.strip().split(':')
            bylines.append({'role': r, 'name': n})
    J = {'layout': p['layout'], 'release': rid, 'kind': p['kind'], 'title': c.title, 'subtitle': c.sub, 'dateline': p['dateline'], 'label': p['label'], 'published': pub,
         'section': p['sec'], 'tags': c.tags, 'bylines': bylines, 'body': c.lines,
         'quotations': [{'text': conv(q['text']), 'speaker': q['speaker']} for q in quotes], 'removed': c.removed + [{'reason': 'other', 'text': r} for r in p['removed']]}
    prove(id, p, J, txt, out, quotes, rel, c)
    return ext, out if out.endswith('\n') else out + '\n', J


def prove(id, p, J, txt, out, quotes, rel, c):
    body = ' '.join(J['body'])
    def need(ok, why):
        if not ok:
            raise Bad(f'{id}: {why}')
    if J['kind'] not in ('article', 'live_blog'):
        return
    need(J['title'] in txt, 'title not in page: ' + J['title'])
    if J['subtitle']:
        need(J['subtitle'] in txt, 'subtitle')
    for n, l in enumerate(J['body']):
        need(l in txt, 'body line not in page: ' + l[:90])
    if J['dateline']:
        need(J['dateline'] in txt, 'dateline')
    if J['label']:
        need(J['label'] in txt, 'label')
    if J['section']:
        need(J['section'] in out, 'section')
    for t in J['tags']:
        need(t in out, 'tag ' + t)
    names = {b['name'] for b in J['bylines']}
    for b in J['bylines']:
        need(b['role'] in ROLES, 'role ' + b['role'])
        need(b['name'] in txt, 'byline not in page: ' + b['name'])
        need(not ACCOUNT.match(b['name']), 'account as byline')
    if c.author and not ACCOUNT.match(c.author) and c.author != c.site:
        need(c.author in names, 'author place without byline: ' + c.author)
    for q in J['quotations']:
        if q['speaker']:
            need(q['speaker'] in txt, 'speaker not in page: ' + q['speaker'])
            need(q['speaker'] in body, 'speaker not in body: ' + q['speaker'])
    for q in quotes:
        for part in q['parts']:
            need(any(part.replace('‘', "'").replace('’', "'") in l.replace('‘', "'").replace('’', "'") for l in J['body']), 'quotation not in body')
    for r in J['removed']:
        need(r['text'] in txt, 'removed piece not in page: ' + r['text'])
        need(norm(r['text']) not in norm(body) or len(r['text']) < 4, 'removed piece in body: ' + r['text'])
    # every name after a role word in the page must be in the bylines
    for m in re.finditer(r'(?:Penulis|Oleh|Ditulis oleh|Reporter|Pewarta|Wartawan|Jurnalis|Editor|Penyunting|Redaktur|Kontributor|Koresponden) ?: ?([A-Z][\w.’\']+(?: [A-Z][\w.’\']+)*)', txt):
        n = m.group(1)
        if not ACCOUNT.match(n) and not any(n.startswith(x) or x.startswith(n) for x in names):
            raise Bad(f'{id}: role word without byline: {m.group(0)}')
    check_days(id, J['title'] + ' ' + body, p['year'] or int(p['date'][:4]), p['wrongday'])
    if not rel:
        return
    given = {}
    for s in p['items'].split(';'):
        if s.strip():
            k, _, v = s.strip().partition('=')
            st, _, why = v.partition(':')
            given[k] = ([STATUS[a] for a in st.split('|')], why.strip())
    ids = [q['id'] for q in rel['quotes']] + [f['id'] for f in rel['facts']]
    need(all(k in ids for k in given), 'unknown item in ' + p['items'])
    items, added, why_ = {}, [], {}
    nb = norm(body)
    rq = {q['id']: q for q in rel['quotes']}
    hit = {}
    for q in quotes:
        m = [i for i, r in rq.items() if norm(r['text']) == norm(q['text'])]
        q['is'] = m[0] if m else None
        if m:
            hit[m[0]] = q
        elif not q['qid']:
            added.append(q['text'])
        if q['qid']:
            need(q['qid'] in given, f"{q['qid']} marked in text but no status")
    for i, r in rq.items():
        if i not in given:
            if i in hit:
                sp = hit[i]['speaker']
                need(sp and (sp in r['speaker'] or r['speaker'] in sp), f'{i}: verbatim with another speaker {sp}')
                items[i] = 'verbatim'
            else:
                need(norm(r['text']) not in nb, f'{i}: missing but its words stand in the body')
                items[i] = 'missing'
        else:
            st, why = given[i]
            need(set(st) <= {'verbatim', 'altered', 'moved', 'partial', 'missing'}, 'status ' + i)
            if 'verbatim' in st and i not in hit:
                need(why, f'{i}: verbatim but not in the page')
            if 'missing' in st and norm(r['text']) in nb:
                need(why, f'{i}: missing but in the page')
            if ('altered' in st or 'partial' in st) and not any(q['qid'] == i for q in quotes):
                need(why, f'{i}: altered or partial without a marked quotation')
            if 'moved' in st:
                qq = [q for q in quotes if q['is'] == i or q['qid'] == i]
                need(qq and qq[0]['speaker'] != r['speaker'], f'{i}: moved without another speaker')
            items[i] = st[0] if len(st) == 1 else st
            why_[i] = why
    for f in rel['facts']:
        i, t = f['id'], stands(f['text'], body)
        if i not in given:
            items[i] = 'kept' if t else 'missing'
            if t and f['kind'] == 'year' and not stands(f['text'], re.sub(r'\d+/\d+/\d{4}|\d+ (' + '|'.join(BULAN) + r') \d{4}', '', body)):
                items[i], why_[i] = ['kept', 'missing'], 'the year stands in a date only'
        else:
            st, why = given[i]
            need(set(st) <= {'kept', 'changed', 'missing'}, 'status ' + i)
            if st == ['kept'] and t and not why or st == ['missing'] and not t and not why:
                raise Bad(f'{id}: {i} needs no entry')
            if 'kept' in st and not t:
                need(why, f'{i}: kept but not in the page')
            if 'missing' in st and t:
                need(why, f'{i}: missing but in the page')
            if 'changed' in st and t:
                need(why, f'{i}: changed but its text stands in the page')
            items[i] = st[0] if len(st) == 1 else st
            why_[i] = why
    flat = [s for v in items.values() for s in ([v] if isinstance(v, str) else v)]
    honest = not any(s in ('altered', 'moved', 'changed') for s in flat)
    J['variant'] = {'name': p['name'], 'honest': honest, 'items': items, 'added': added}
    need(p['name'], 'variant without name')
    need(honest != p['name'].startswith('err_'), f'name {p["name"]} and honest {honest} do not fit')
    J['variant']['name'] = p['name'].replace('err_', '')
    p['why'] = why_
