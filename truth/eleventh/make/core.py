"""Engine of the set: releases, pages, their truth and its proofs. Standard library only."""
import re, html, json, datetime, hashlib
DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
MON = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']
ROLE = {'penulis': 'author', 'oleh': 'author', 'ditulis oleh': 'author', 'reporter': 'reporter', 'pewarta': 'reporter', 'wartawan': 'reporter',
        'jurnalis': 'reporter', 'laporan': 'reporter', 'koresponden': 'correspondent', 'kontributor': 'contributor', 'editor': 'editor',
        'penyunting': 'editor', 'redaktur': 'editor', 'fotografer': 'photographer', 'foto': 'photographer', 'sumber': 'source'}
RELEASES, PAGES, LAYOUTS = {}, {}, {}
PROBLEMS = []
QRE = re.compile(r'«([^|»]*)\|([^»]*)»')

def ws(s): return re.sub(r'\s+', ' ', s).strip()
BLOCK = r'</?(?:p|div|br|li|ul|ol|h\d|tr|td|th|table|tbody|thead|section|article|figure|figcaption|header|footer|aside|nav|blockquote|hr|main|form|dl|dt|dd|center|option|select|button|amp-[a-z-]+|label|time|body|html|title|head)\b[^>]*>'
def strip(s):
    """visible text of a piece of HTML"""
    s = re.sub(r'(?is)<(script|style|noscript)\b.*?</\1>', ' ', s)
    s = re.sub(r'(?s)<!--.*?-->', ' ', s)
    s = re.sub(r'(?i)' + BLOCK, ' ', s)
    s = re.sub(r'<[^>]+>', '', s)
    return ws(html.unescape(s).replace('\xa0', ' '))
def words(s): return re.findall(r'\w+', s.lower())
def sub_in(a, b):
    n = len(a)
    return n > 0 and any(b[i:i + n] == a for i in range(len(b) - n + 1))
def stands(text, body):
    return re.search(r'(?<![\w])(?<!\d[.,])' + re.escape(text) + r'(?!\w)(?![.,]\d)', body) is not None
def esc(s): return html.escape(s, quote=True)

# ---------------------------------------------------------------- releases
class Rel:
    def __init__(self, id, title, date, office, spoke, people, place, text, facts, after=''):
        self.id, self.title, self.date, self.office, self.spoke, self.people = id, title, date, office, spoke, people
        self.place, self.facts, self.after = place, facts, after
        self.P = [ws(x) for x in text.strip().split('\n\n')]
        self.q = {}
        for x in self.P:
            for m in QRE.finditer(x):
                k, _, qid = m.group(1).partition(':')
                assert qid and qid not in self.q, (id, m.group(0))
                self.q[qid] = (m.group(2), k)
        RELEASES[id] = self
    def md(self):
        o = ['---', 'title: ' + json.dumps(self.title, ensure_ascii=False), 'date: ' + self.date, 'office: ' + json.dumps(self.office, ensure_ascii=False), 'spokespersons:']
        for n, p in self.spoke: o += ['  - name: ' + json.dumps(n, ensure_ascii=False), '    position: ' + json.dumps(p, ensure_ascii=False)]
        o += ['---', '', '# ' + self.title, '']
        for i, x in enumerate(self.P):
            o += [(self.place if i == 0 else '') + QRE.sub(lambda m: '“' + m.group(2) + '”', x), '']
        if self.after: o += [self.after.strip(), '']
        return '\n'.join(o)
    def truth(self):
        md = ws(self.md())
        qs = []
        for qid, (t, k) in self.q.items():
            if md.count(t) != 1: PROBLEMS.append(f'{self.id} {qid}: quotation stands {md.count(t)} times')
            qs.append({'id': qid, 'text': t, 'speaker': self.people[k]})
            if self.people[k] not in md: PROBLEMS.append(f'{self.id} {qid}: speaker absent')
        fs = []
        for f in self.facts:
            d = {'id': f[0], 'kind': f[1], 'text': f[2]}
            within = f[3] if len(f) > 3 and f[3] else None
            probe = within or f[2]
            if md.count(probe) != 1: PROBLEMS.append(f'{self.id} {f[0]}: {probe!r} stands {md.count(probe)} times')
            if within:
                d['in'] = within
                if within.count(f[2]) != 1: PROBLEMS.append(f'{self.id} {f[0]}: text not once within in')
            fs.append(d)
        for w in weekdays(md, int(self.date[:4])): PROBLEMS.append(f'{self.id}: {w}')
        return {'quotations': qs, 'facts': fs}

def weekdays(t, year):
    bad = []
    for m in re.finditer(r'\b(' + '|'.join(DAYS) + r")(?: pagi| siang| sore| malam| petang|,| kemarin)*\s*\(?(\d{1,2})(?:/(\d{1,2})(?:/(\d{4}))?| (" + '|'.join(MON) + r')(?: (\d{4}))?)', t):
        mo = int(m.group(3)) if m.group(3) else MON.index(m.group(5)) + 1
        y = int(m.group(4) or m.group(6) or year)
        if DAYS[datetime.date(y, mo, int(m.group(2))).weekday()] != m.group(1): bad.append('weekday does not fit: ' + m.group(0))
    return bad

# ---------------------------------------------------------------- pieces of a page's body
class It:
    def __init__(self, kind, v, **k): self.kind, self.v, self.k = kind, v, k
def H(t): return It('h', t)
def UL(*l): return It('ul', l)
def OL(*l): return It('ol', l)
def BQ(t): return It('bq', t)
def TBL(*rows): return It('tbl', rows)
def B(t=None): return It('baca', t)
def X(reason, text, h): return It('x', text, reason=reason, html=h)
def rep(s, *pairs):
    for a, b in pairs:
        assert a in s, (a, s[:80])
        s = s.replace(a, b)
    return s

HEAD = """Harga Cabai Rawit Tembus Rp85 Ribu, Pedagang Kurangi Stok|Jadwal Kapal Perintis Bulan Ini Berubah, Cek di Sini|Dua Rumah Warga Rusak Tertimpa Pohon Tumbang|Pasar Murah Digelar di Sembilan Kecamatan|Pelajar SMA Ini Wakili Daerah ke Olimpiade Sains|Jalan Lingkar Utara Ditutup Sementara, Ini Rute Alternatifnya|Listrik Padam Enam Jam, Pelanggan Minta Penjelasan|Mengenal Mbah Kasan, Pembuat Gamelan yang Tersisa|Tim SAR Temukan Nelayan Hilang dalam Keadaan Selamat|Stok Beras Bulog Aman hingga Awal Tahun|Turnamen Sepak Bola Antardesa Masuk Babak Delapan Besar|Bupati Lantik 42 Pejabat Eselon III dan IV|Kebakaran Lahan Meluas, Petugas Kerahkan Dua Helikopter|Resep Kue Basah Warisan Nenek untuk Buka Usaha|DPRD Soroti Serapan Anggaran yang Masih Rendah|Begini Cara Mengurus Surat Pindah Tanpa Calo|Antrean BBM Mengular, Polisi Turun Tangan|Sopir Angkot Keluhkan Sepinya Penumpang|Warga Gotong Royong Perbaiki Jembatan Gantung|Pencuri Motor Dibekuk Setelah Tiga Bulan Buron|Cuaca Ekstrem, Nelayan Diminta Tidak Melaut|Pemuda Ini Sulap Limbah Kayu Jadi Jam Tangan|Festival Layang-layang Kembali Digelar Bulan Depan|Harga Emas Hari Ini Naik Tipis|Guru Honorer Tunggu Kepastian Pengangkatan|Bayi Dugong Terdampar Dilepas Kembali ke Laut|Taman Kota Direvitalisasi, Pedagang Direlokasi|Lima Tempat Ngopi Asyik untuk Menulis Skripsi|KPU Mulai Verifikasi Data Pemilih Berkelanjutan|Sempat Viral, Jalan Berlubang Itu Akhirnya Diaspal|Kisah Sutinah, Bidan yang Menyeberangi Sungai Setiap Hari|Puskesmas Keliling Jangkau Dusun Terpencil|Ribuan Warga Padati Pawai Budaya|Ekspor Perikanan Turun pada Triwulan Kedua|Kejaksaan Periksa Tiga Saksi Proyek Irigasi|Penerbangan Perdana Disambut Tarian Daerah|Mahasiswa Gelar Aksi Tolak Kenaikan Uang Kuliah|Gempa Guncang Pesisir, Tidak Berpotensi Tsunami|Stasiun Radio Komunitas Ini Bertahan di Tengah Gempuran Siniar|Wali Kota Tinjau Drainase Seusai Banjir|Pedagang Kue Lapis Raup Untung Jelang Hari Raya|Atlet Panjat Tebing Borong Medali di Kejurnas|Kapal Kargo Kandas di Alur Pelayaran|Petani Semangka Mengeluh Harga Anjlok|Perpustakaan Keliling Datangi Kampung Nelayan|Lansia Ini Lulus Kejar Paket C|Ombudsman Terima 61 Laporan Sepanjang Semester|Bazar Buku Bekas Ramai Diburu Pelajar|Satpol PP Tertibkan Baliho Tak Berizin|Ini Daftar Jalan yang Ditutup saat Lomba Lari|Kisah Penjaga Mercusuar yang Jarang Pulang|Harga Kopra Naik, Petani Mulai Bergairah|Polisi Gagalkan Penyelundupan 300 Ekor Burung|Bus Sekolah Gratis Beroperasi Mulai Senin Depan|Rumah Sakit Tambah Ruang Hemodialisa|Ujian Praktik SIM Kini Lebih Sederhana|Ratusan Sapi Divaksin Cegah PMK|Tips Menanam Sayur di Lahan Sempit|Panen Raya Jagung, Harga Justru Turun|Air PDAM Keruh, Warga Beli Air Galon|Kampung Tenun Kembali Hidup Berkat Pesanan Daring|Seniman Mural Percantik Tembok Pelabuhan|Warga Keluhkan Bau dari Tempat Pembuangan Sampah|Lomba Dayung Tradisional Diikuti 24 Tim|Calon Jemaah Haji Jalani Tes Kebugaran|Damkar Evakuasi Ular Sanca dari Plafon Sekolah|Tarif Parkir Baru Mulai Diberlakukan|Dua Desa Sepakati Batas Wilayah|Hutan Mangrove Jadi Tujuan Wisata Baru|Kain Sasirangan Tampil di Pekan Mode""".split('|')

# ---------------------------------------------------------------- pages
EX = {'wa': ('channel', '<p><em>Ikuti saluran WhatsApp @ untuk kabar terbaru, klik di sini</em></p>'),
      'wa2': ('channel', '<div class="wa-channel"><img src="/wa.svg" alt=""> Gabung ke Channel WhatsApp @ sekarang</div>'),
      'gn': ('channel', '<p>Cek Berita dan Artikel yang lain di <a href="https://news.google.com/p">Google News</a></p>'),
      'gn2': ('channel', '<p><strong>Simak berita @ lainnya di Google News.</strong></p>'),
      'hal': ('pagination', '<p>Halaman : <strong>1</strong> <a href="?page=2">2</a> <a href="?page=all">Lihat Semua</a></p>'),
      'hal2': ('pagination', '<div class="page-links">Laman: <span class="current">1</span> <a href="/2/">2</a></div>'),
      'cp': ('copyright', '<p class="cp">Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari @.</p>'),
      'cp2': ('copyright', '<p><small>© @. Hak cipta dilindungi undang-undang.</small></p>'),
      'don': ('donation', '<p class="dukung">Tulisan di sini dibuat oleh relawan. Dukung @ lewat donasi mulai sepuluh ribu rupiah.</p>'),
      'vid': ('video', '<p><strong>Simak Video Pilihan di Bawah Ini :</strong></p>'),
      'rate': ('survey', '<div class="kk-star-ratings">Beri nilai tulisan ini! [Total: 0 Average: 0]</div>'),
      'print': ('share', '<div class="printfriendly"><a href="#">Print Friendly, PDF &amp; Email</a></div>'),
      'telegram': ('channel', '<p><i>Baca berita terbaru @ di Telegram</i></p>')}
from extras import EXTRA
from more import MORE
class Page:
    tz = 'WIB'; q = 'c'
    def __init__(self, id, layout, **k):
        self.id, self.layout = id, layout
        self.sub = self.dl = self.label = self.section = self.author = self.cap = None
        self.labelpos = None; self.tags = []; self.roles = []; self.top = []; self.tail = []; self.by = []; self.em = ''
        self.st = ''; self.v = None; self.spk = {}; self.kind = 'article'; self.release = id.split('-')[0] if id[0] == 'R' else None
        self.keywords = None; self.wd_err = False; self.raw = None; self.desc = None; self.note = ''; self.body = []; self.site = ('', '')
        for a, b in k.items(): setattr(self, a, b)
        self.removed = []
        self.hseed = int(hashlib.md5(id.encode()).hexdigest()[:6], 16)
        self.hn = 0; self.hused = set()
        assert id not in PAGES, id
        for anchor, *new in MORE.get(id, []):
            at = [i for i, b in enumerate(self.body) if anchor and anchor in (b if isinstance(b, str) else b.v if b.kind == 'bq' else '')]
            if anchor and len(at) != 1: PROBLEMS.append(f'{id}: anchor {anchor!r} found {len(at)} times')
            pos = at[0] + 1 if at else len(self.body)
            self.body = list(self.body); self.body[pos:pos] = new
        PAGES[id] = self
    # helpers of layouts
    def h(self):
        while True:
            t = HEAD[(self.hseed + self.hn * 17) % len(HEAD)]; self.hn += 1
            if t not in self.hused:
                self.hused.add(t); return t
    def rm(self, reason, text, h):
        self.removed.append({'reason': reason, 'text': ws(text)}); return h
    def sec(self, default):
        """a theme that always shows a category"""
        self.section = self.section or default
        return self.section
    def dt(self): return datetime.datetime.fromisoformat(self.pub)
    upd = None; brp = False; autolink = bold = ()
    def d(self, fmt, when=None):
        t = datetime.datetime.fromisoformat(when) if when else self.dt()
        return fmt.format(hari=DAYS[t.weekday()], d=t.day, d2='%02d' % t.day, bln=MON[t.month - 1], b3={'Mei': 'Mei', 'Agustus': 'Agu'}.get(MON[t.month - 1], MON[t.month - 1][:3]),
                          m2='%02d' % t.month, y=t.year, y2=t.year % 100, H='%02d' % t.hour, M='%02d' % t.minute, tz=self.tz,
                          iso=self.pub + ':00' + {'WIB': '+07:00', 'WITA': '+08:00', 'WIT': '+09:00'}[self.tz])
    def slug(self): return re.sub(r'[^a-z0-9]+', '-', self.title.lower()).strip('-')[:70].strip('-')
    def url(self): return 'https://' + self.site[1] + '/' + self.slug()
    def people(self):
        m = dict(RELEASES[self.release].people) if self.release else {}
        m.update(self.spk); return m
    def qq(self, s, raw=False):
        """inline markers to marks; raw = as truth text"""
        s = QRE.sub(lambda m: '“' + m.group(2) + '”', s)
        o, c = {'c': '“”', 'y': '””', 's': '""', 'x': ('&quot;', '&quot;'), 'e': ('&ldquo;', '&rdquo;'), 'n': ('&#8220;', '&#8221;')}[self.q]
        return s.replace('“', '\x01').replace('”', '\x02').replace('\x01', o).replace('\x02', c)
    def content(self, para=lambda s: f'<p>{s}</p>', baca=None, ads=None, hd=lambda s: f'<h3>{s}</h3>', sep='\n', bq=None, tail=True):
        """the body's HTML with all that is thrown into it. ads: {number of paragraphs after which: function(page) -> html}"""
        baca = baca or (lambda t, u: f'<p><strong>Baca juga: <a href="{u}">{t}</a></strong></p>')
        ads = ads or {}; out = []; n = 0
        texts = [i for i, b in enumerate(self.body) if isinstance(b, str)]
        out += [self.rm('byline', strip(x), x) for x in self.top]
        for i, b in enumerate(self.body):
            if isinstance(b, str):
                s = self.qq(b)
                for terms, h in ((self.autolink, '<a href="/tag/{1}">{0}</a>'), (self.bold, '<strong>{0}</strong>')):
                    for t in terms:
                        if '<' not in s and t in s: s = s.replace(t, h.format(t, t.lower().replace(' ', '-')), 1)
                if n == 0 and self.dl: s = self.dl[0] + s
                if i == texts[-1] and self.em: s += self.em
                if self.brp and out and out[-1].startswith('<p') and out[-1].endswith('</p><!--t-->'): out[-1] = out[-1][:-len('</p><!--t-->')] + '<br />\n<br />\n' + s + '</p><!--t-->'
                else: out.append(f'<p>{s}</p><!--t-->' if self.brp else para(s))
                n += 1
                if n in ads and i != texts[-1]: out.append(ads[n](self))
            elif b.kind == 'h': out.append(hd(self.qq(b.v)))
            elif b.kind in ('ul', 'ol'): out.append(f'<{b.kind}>' + ''.join(f'<li>{self.qq(x)}</li>' for x in b.v) + f'</{b.kind}>')
            elif b.kind == 'bq': out.append((bq or (lambda s: f'<blockquote><p>{s}</p></blockquote>'))(self.qq(b.v)))
            elif b.kind == 'tbl': out.append('<table class="table"><tbody>' + ''.join('<tr>' + ''.join(f'<td>{self.qq(c)}</td>' for c in r) + '</tr>\n' for r in b.v) + '</tbody></table>')
            elif b.kind == 'baca':
                t = b.v or self.h()
                out.append(self.rm('related_link', t, baca(t, 'https://' + self.site[1] + '/' + re.sub(r'[^a-z0-9]+', '-', t.lower()).strip('-'))))
            elif b.kind == 'x': out.append(self.rm(b.k['reason'], b.v, b.k['html']))
        for e in EXTRA.get(self.id, '').split():
            if e in EX: out.append(self.rm(EX[e][0], strip(EX[e][1].replace('@', self.site[0])), EX[e][1].replace('@', self.site[0])))
            else: PROBLEMS.append(self.id + ' unknown extra ' + e)
        if self.em: self.rm('initials', strip(self.em), '')
        if tail: out += [self.rm('label' if self.label and self.label in x and self.labelpos == 'end' else 'byline', strip(x), x) for x in self.tail]
        return sep.join(out).replace('<!--t-->', '')
    def fig(self, fmt):
        if not self.cap: return ''
        self.used_cap = True
        return self.rm('caption', self.cap, fmt.replace('@', self.cap).replace('$', f'https://{self.site[1]}/media/{self.hseed % 9000 + 1000}.jpg'))
    # truth
    def bodylines(self):
        o = []
        for b in self.body:
            if isinstance(b, str): o.append(strip(self.qq(b)))
            elif b.kind in ('h', 'bq'): o.append(strip(self.qq(b.v)))
            elif b.kind in ('ul', 'ol'): o += [strip(self.qq(x)) for x in b.v]
            elif b.kind == 'tbl': o += [' '.join(strip(self.qq(c)) for c in r) for r in b.v]
        return o
    def quotes(self):
        res = []; ppl = self.people()
        for b in self.body:
            l = [b] if isinstance(b, str) else [b.v] if b.kind in ('h', 'bq') else list(b.v) if b.kind in ('ul', 'ol') else []
            for s in l:
                for m in QRE.finditer(s):
                    k, _, qid = m.group(1).partition(':')
                    t = strip(self.qq(m.group(2)))
                    if k == '+':
                        res[-1]['parts'].append(t)
                    else: res.append({'parts': [t], 'key': k, 'speaker': None if k == '?' else k[1:] if k[:1] == '=' else ppl[k], 'qid': qid or None})
        return res
    def build(self):
        self.removed = []
        f, self.prec, _ = LAYOUTS[self.layout] if self.layout in LAYOUTS else (None, 'time', None)
        self.html = self.raw(self) if self.raw else f(self)
        if self.cap and not getattr(self, 'used_cap', False): PROBLEMS.append(f'{self.id}: caption not shown by {self.layout}')
        return self.html
    def truth(self):
        P = lambda s: PROBLEMS.append(f'{self.id} [{self.layout}]: {s}')
        vis = strip(self.html); lines = self.bodylines(); bt = '\n'.join(lines)
        t = {'layout': self.layout, 'release': self.release, 'kind': self.kind}
        if self.kind not in ('article', 'live_blog'):
            t.update(title=None, subtitle=None, dateline=None, label=None, published=None, section=None, tags=[], bylines=[], body=[], quotations=[], removed=[]); return t
        by = []
        names = set()
        for w, n in self.roles:
            for x in w.split('/'):
                by.append((ROLE[x.strip().lower()], n)); names.add(n)
        for r, n in self.by: by.append((r, n)); names.add(n)
        if self.author and not re.match(r'(?i)(admin|redaksi|tim|super user|humas|newsroom)', self.author) and self.author not in names and self.author != self.site[0]: by.insert(0, ('author', self.author))
        pub = self.pub[:10] if self.prec == 'date' else self.pub
        qs = self.quotes()
        t.update(title=self.title, subtitle=self.sub, dateline=self.dl[1] if self.dl else None, label=self.label, published=pub, section=self.section,
                 tags=self.tags or self.keywords or [], bylines=[{'role': r, 'name': n} for r, n in by], body=lines,
                 quotations=[{'text': ' '.join(q['parts']), 'speaker': q['speaker']} for q in qs], removed=self.removed)
        # proofs
        if self.title not in vis: P('title not on page')
        if self.sub and self.sub not in vis: P('subtitle not on page')
        if self.label and self.label not in vis: P('label not on page')
        if self.section and self.section not in html.unescape(self.html): P('section not on page')
        for x in t['tags']:
            if x not in html.unescape(self.html): P('tag not on page ' + x)
        for r, n in by:
            if n not in vis: P('byline not on page ' + n)
        if len(set(by)) != len(by): P('byline twice')
        if self.dl and self.dl[1] and self.dl[1] not in vis: P('dateline not on page')
        for l in lines:
            if l not in vis: P('body line not on page: ' + l[:60])
        if len(set(lines)) != len(lines): P('body line twice')
        at = 0
        for l in lines:
            at = vis.find(l, at)
            if at < 0: P('body line out of order: ' + l[:60]); break
            at += len(l)
        for q in qs:
            for x in q['parts']:
                if x not in bt: P('quotation not in body ' + x)
            if q['speaker'] and q['speaker'] not in bt and q['speaker'] not in self.title: P('speaker not in text ' + q['speaker'])
        for r in self.removed:
            if r['text'] not in vis: P('removed piece not on page ' + r['text'])
            if r['text'] in bt: P('removed piece stands in body ' + r['text'])
        wd = weekdays(bt, int(self.pub[:4]))
        if bool(wd) != self.wd_err: P('weekday ' + str(wd))
        if not self.wd_err:
            for w in weekdays(vis, int(self.pub[:4])): P('page frame: ' + w)
        if '«' in self.html or '»' in strip(' '.join(lines)): P('marker left')
        if self.release: t['variant'] = self.variant(qs, bt, P)
        return t
    def variant(self, qs, bt, P):
        R = RELEASES[self.release]; items = {}; why = {}
        over = {}
        for part in [x.strip() for x in self.st.split(';') if x.strip()]:
            a, _, reason = part.partition(':')
            i, s = a.split()
            over[i] = [{'k': 'kept', 'm': 'missing', 'c': 'changed', 'v': 'verbatim', 'a': 'altered', 'o': 'moved', 'p': 'partial'}[c] for c in s.split('|')]
            why[i] = reason.strip()
        for qid, (txt, key) in R.q.items():
            mine = [q for q in qs if q['qid'] == qid]
            if not mine: s = ['missing']
            else:
                w = [words(' '.join(q['parts'])) for q in mine]; full = words(txt)
                if any(q['key'] != key for q in mine): s = ['moved']
                elif len(w) == 1 and w[0] == full: s = ['verbatim']
                elif sum(w, []) == full: s = ['verbatim', 'partial']
                elif all(sub_in(x, full) for x in w): s = ['partial']
                else: s = ['altered']
            auto = s
            if qid in over: s = over[qid]
            if 'missing' in s and sub_in(words(txt), words(bt)) and not why.get(qid): P(f'{qid} missing but its words stand')
            if s != auto and not why.get(qid): P(f'{qid} declared {s}, words say {auto}, no reason')
            items[qid] = s[0] if len(s) == 1 else s
        for f in R.facts:
            fid, kind, txt = f[:3]; alts = f[4] if len(f) > 4 else []
            here = stands(txt, bt); alt = [a for a in alts if stands(a, bt)]
            s = over.get(fid) or (['kept'] if here or alt else ['missing'])
            r = why.get(fid) or ('other form: ' + alt[0] if alt else '')
            if 'missing' in s and here and not r: P(f'{fid} missing but {txt!r} stands')
            if 'kept' in s and not here and not r: P(f'{fid} kept but {txt!r} does not stand')
            if s == ['changed'] and here and not r: P(f'{fid} changed but {txt!r} stands')
            if 'missing' in s and alt and fid not in over: P(f'{fid}?')
            items[fid] = s[0] if len(s) == 1 else s
        for i in over:
            if i not in items: P('unknown id ' + i)
        bad = [i for i, s in items.items() if s in ('changed', 'moved', 'altered')]
        name, honest = self.v
        if honest != (not bad): P(f'honest {honest} but {bad}')
        if not honest and not 1 <= len(bad) <= 4: P('many errors ' + str(bad))
        return {'name': name, 'honest': honest, 'items': items, 'added': [' '.join(q['parts']) for q in qs if not q['qid']]}

def layout(name, prec='time', note=''):
    def deco(f): LAYOUTS[name] = (f, prec, note); return f
    return deco
