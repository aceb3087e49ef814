"""Page builds. Each function gets the article A and a context C and returns the page."""
import random, json, re
from html import escape as E
from datetime import timedelta
DAYS = 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split()
MON = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split()
MS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split()
EM = 'January February March April May June July August September October November December'.split()
OFF = dict(WIB='+07:00', WITA='+08:00', WIT='+09:00')
HEADS = '''Harga Cabai Rawit di Pasar Induk Mulai Turun Jelang Akhir Pekan
Jembatan Gantung Putus, Warga Dua Dusun Terpaksa Memutar
Tim SAR Temukan Nelayan yang Hilang Tiga Hari dalam Kondisi Selamat
Ini Jadwal Kapal Perintis Pekan Ini, Cek Rutenya
Ribuan Pelari Ramaikan Lomba Lari Pesisir
Warga Keluhkan Antrean Solar di Dua SPBU
Siswa SMK Ciptakan Alat Pengering Kopi Bertenaga Surya
Banjir Rob Rendam Permukiman, Puluhan Keluarga Mengungsi
Kejari Tetapkan Dua Tersangka Kasus Dana Hibah
Pedagang Kaki Lima Minta Relokasi Ditunda
Petani Jagung Panen Lebih Awal akibat Kemarau
Bandara Tambah Jam Operasional Selama Libur Panjang
Dewan Minta Anggaran Perjalanan Dinas Dipangkas
Festival Layang-layang Kembali Digelar Setelah Absen Dua Tahun
Pemuda Desa Ubah Lahan Tidur Jadi Kebun Melon
Resep Bubur Manado Rumahan ala Chef Lokal
Cuaca Ekstrem, Nelayan Diminta Tunda Melaut
Kecelakaan Beruntun di Tanjakan, Lalu Lintas Macet Dua Jam
Klub Voli Putri Melaju ke Babak Empat Besar
Perpustakaan Keliling Sambangi Sekolah Terpencil
Listrik Padam Bergilir, Ini Daftar Kelurahan Terdampak
Rumah Panggung Tertua di Kampung Lama Dipugar
Pasar Malam Ditutup Sementara, Pedagang Pasrah
Polisi Gagalkan Penyelundupan Burung Nuri'''.split('\n')
ADS = ['ADVERTISEMENT', 'SCROLL TO CONTINUE WITH CONTENT', 'Iklan', 'Advertisement - Gulir untuk lanjut membaca', 'Konten bersponsor: pasang iklan di sini']
def idate(d): return '%d %s %d' % (d.day, MON[d.month - 1], d.year)
def hari(d): return DAYS[d.weekday()]
def jam(d, s=':'): return '%02d%s%02d' % (d.hour, s, d.minute)

class Ctx:
    def __init__(s, A):
        s.A = A; s.r = random.Random('x' + A.pid); s.rem = []; s.by_ = []; s.pub = None; s.tags = None; s.sec = None; s.dl = None; s.hs = s.r.sample(HEADS, 9); s.i = 0
    def rm(s, reason, text):
        if not any(x['text'] == text for x in s.rem): s.rem.append(dict(reason=reason, text=text))
        return E(text, quote=False)
    def by(s, role, name):
        s.by_.append(dict(role=role, name=name)); return E(name)
    def head(s): s.i += 1; return s.hs[(s.i - 1) % 9]
    def rel(s, pre='Baca juga: ', wrap='<p>%s<a href="/x/%d">%s</a></p>'):
        h = s.head(); s.rm('related_link', h); return wrap % (pre, s.r.randrange(1000, 99999), E(h))
    def pubt(s): s.pub = s.A.when.strftime('%Y-%m-%dT%H:%M')
    def pubd(s): s.pub = s.A.when.strftime('%Y-%m-%d')
    def pick(s, *a): return s.r.choice(a)
    def iso(s): return s.A.when.strftime('%Y-%m-%dT%H:%M:00') + OFF[s.A.tz]
    def utc(s): return (s.A.when - timedelta(hours=int(OFF[s.A.tz][1:3]))).strftime('%Y-%m-%dT%H:%M:00+00:00')
    def title(s): return E(s.A.title, quote=False)
    def sub(s, w): return w % E(s.A.sub, quote=False) if s.A.sub else ''
    def lab(s, pos, w):
        return w % E(s.A.label) if s.A.label and s.A.labpos == pos else ''
    def dateline(s, fmt, up=None):
        if not s.A.dl: return ''
        d = s.A.dl.upper() if up else s.A.dl
        s.dl = d; return fmt % E(d)
    def cap(s, fmt='%s (Foto: %s)', cred='Dok. Humas'):
        if not s.A.cap: return ''
        s.rm('caption', s.A.cap); return fmt % (E(s.A.cap, quote=False), cred)
    def meta(s, site, ld=None, time=True, kw=False):
        A = s.A
        o = ['<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">', '<title>%s - %s</title>' % (s.title(), site),
             '<meta property="og:title" content="%s">' % E(A.title), '<meta property="og:site_name" content="%s">' % site, '<meta property="og:type" content="article">',
             '<meta name="description" content="%s">' % E(A.body[0][:140])]
        if time: o.append('<meta property="article:published_time" content="%s">' % (s.utc() if time == 'utc' else s.iso()))
        if kw: o.append('<meta name="keywords" content="%s">' % E(', '.join(A.tags)))
        if ld: o.append('<script type="application/ld+json">%s</script>' % json.dumps(ld, ensure_ascii=False))
        return '\n'.join(o)
    def blocks(s, pre='', ins=None, p='<p>%s</p>', h='<h3>%s</h3>', li='<li>%s</li>', ul='<ul>%s</ul>', bq='<blockquote><p>%s</p></blockquote>', link=None, ent=False, end='', sep='\n'):
        A = s.A; out = []; lst = []; rows = []; ins = dict(ins or {}); n = len(A.blocks); put = {}
        for k, v in ins.items(): put.setdefault(min(k, n - 2), []).append(v)
        linked = False
        for i, (k, t) in enumerate(A.blocks):
            x = E(t, quote=False)
            if ent: x = x.replace('“', '&ldquo;').replace('”', '&rdquo;').replace('–', '&ndash;')
            if link and not linked and i and A.city in x: x = x.replace(A.city, link % A.city, 1); linked = True
            if i == 0: x = pre + x
            if i == n - 1: x += end
            if k == 'li': lst.append(li % x)
            if lst and (k != 'li' or i == n - 1 or A.blocks[i + 1][0] != 'li'): out.append(ul % ''.join(lst)); lst = []
            if k == 'tr': rows.append('<tr>%s</tr>' % ''.join('<td>%s</td>' % c for c in x.split('|')))
            if rows and (k != 'tr' or i == n - 1 or A.blocks[i + 1][0] != 'tr'): out.append('<table><tbody>%s</tbody></table>' % ''.join(rows)); rows = []
            if k == 'p': out.append(p % x)
            elif k == 'h': out.append(h % x)
            elif k == 'bq': out.append(bq % x)
            if i in put and not lst and not rows: out += put[i]
            elif i in put: put.setdefault(i + 1, []).extend(put[i])
        return sep.join(out)
    def related(s, title, w='<div class="related"><h4>%s</h4><ul>%s</ul></div>', n=3):
        hs = [s.head() for _ in range(n)]; s.rm('related_link', hs[0]); s.rm('related_link', hs[-1])
        return w % (title, ''.join('<li><a href="/b/%d">%s</a></li>' % (s.r.randrange(999, 99999), E(h)) for h in hs))
    def vtags(s, w='<a href="/tag/%s" rel="tag">%s</a>', j=' '):
        s.tags = s.A.tags; return j.join(w % (t.lower().replace(' ', '-'), E(t)) for t in s.A.tags)

def L_kabarta(A, C):                                                  # big portal of regional networks
    st = ['Yulianti Mokodompit', 'Rendi Saputra Wahid', 'Hesti Ramadhani', 'Moh. Fikri Alhabsyi']; ed = ['Wawan Setiadi', 'Citra Anggreni']
    C.pubt(); C.sec = A.section; kw = C.r.choice(st); e = C.r.choice(ed)
    site = 'KABARNUSA' + A.city.upper().replace(' ', '') + '.COM'
    top = 'Penulis: <a href="/author/a">%s</a> | Editor: <a href="/editor/e">%s</a>' % (C.by('author', kw), C.by('editor', e)) if C.r.random() < .7 else \
          'Laporan Wartawan %s, <strong>%s</strong>' % (site.title(), C.by('reporter', kw))
    pre = C.dateline('<strong>' + site + ', %s</strong> - ', True)
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body class="mobile"><div id="header"><a href="/">%s</a><ul class="menu"><li>News</li><li>Sport</li><li>Seleb</li></ul></div>
<div class="breadcrumb"><a href="/">Home</a> <a href="/s">%s</a></div>
<div class="main"><div id="article" class="ptb15">%s<h1 class="f50 black2 f400" id="arttitle">%s</h1>%s
<div class="mt10"><time class="grey">Tayang: %s, %s %s %s</time></div><div class="grey mt5" id="penulis">%s</div>
<div class="share"><span>%s</span><a>Facebook</a><a>X</a></div>
<div class="ovh imgfull_div"><img src="/foto/%d.jpg"><div class="pfade"><span class="f13">%s</span></div></div>
<div class="side-article txt-article multi-fontsize">%s
<p>%s</p></div>
<div class="paging"><span>Halaman</span> <a>1</a><a>2</a><a>3</a> <a>%s</a></div>
<div class="mt10 tag"><h3>Tags</h3>%s</div>%s<div class="komentar">%s</div></div></div><div id="footer">&copy; 2025 %s. All Right Reserved</div></body></html>''' % (
        C.meta(site, time=True), site, E(A.section), C.lab('top', '<div class="f12 red">%s</div>'), C.title(), C.sub('<h2 class="f20">%s</h2>'), hari(A.when), idate(A.when), jam(A.when), A.tz, top,
        C.rm('share', 'Bagikan artikel ini'), C.r.randrange(99999), C.cap('%s (%s)', C.pick('Istimewa', 'Dok. ' + site.title())),
        C.blocks(pre, {1: C.rel(wrap='<p class="baca">%s<a href="/x/%d">%s</a></p>'), 3: '<div class="ads">%s</div>' % C.rm('ad', 'ADVERTISEMENT'), 4: C.rel('BACA JUGA: ', '<p><strong>%s<a href="/x/%d">%s</a></strong></p>')}, link='<a href="/tag/k">%s</a>', end=C.lab('end', ' (%s)') or ' (*)'),
        C.rm('channel', 'Ikuti kami di saluran WhatsApp ' + site.title()), 'Selanjutnya', C.vtags('<h5 class="tagcloud3"><a href="/tag/%s">%s</a></h5>'), C.related('Berita Terkait'), C.rm('comments', 'Isi komentar sepenuhnya adalah tanggung jawab pengguna'), site)

def L_lekas(A, C):                                                    # quick news portal, detail__ classes
    st = ['Bagaskoro Tri Utomo', 'Nadia Safira', 'Iqbal Maulana Rizki', 'Sekar Ayuningtyas']; w = C.r.choice(st); C.pubt(); C.sec = A.section
    c = 'lekasNews' if C.r.random() < .5 else 'lekasDaerah'
    return '''<!doctype html><html lang="id-ID"><head>%s</head><body><header class="header__nav"><a href="//lekas.example">lekascom</a><nav>Terpopuler · Indeks · Video</nav></header>
<div class="page__breadcrumb"><a>%s</a><a>%s</a></div>
<article class="detail"><div class="detail__header">%s<h1 class="detail__title"> %s </h1><div class="detail__author">%s<span class="detail__label"> - %s</span></div><div class="detail__date">%s, %s %s %d %s %s</div></div>
<div class="detail__media"><figure><img src="i.jpeg" alt=""><figcaption class="detail__media-caption">%s</figcaption></figure></div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">%s%s
<div class="clearfix"></div>%s</div></div>
<div class="detail__body-tag"><div class="nav">%s</div></div>
<div class="share-box">%s <a>Salin Link</a></div>
<div class="box">%s</div></article><footer>Copyright @ 2025 lekascom. All right reserved</footer></body></html>''' % (
        C.meta('lekascom', time=True, kw=True), c, E(A.section), C.sub('<div class="detail__subtitle">%s</div>'), C.title(), C.by('author', w), c, hari(A.when), '%02d' % A.when.day, MS[A.when.month - 1], A.when.year, jam(A.when), A.tz,
        C.cap('Foto: %s (%s)', C.pick('dok. istimewa', 'Pool', 'Dok. Pemda')), C.lab('top', '<div class="label-adv">%s</div>'),
        C.blocks(C.dateline('<strong>%s</strong> - '), {0: '<div class="parallaxindetail"><span>%s</span></div><div>%s</div>' % (C.rm('ad', 'ADVERTISEMENT'), C.rm('ad', 'SCROLL TO CONTINUE WITH CONTENT')),
            2: C.rel('', '<table class="linksisip"><tr><td><div class="lihatjg"><strong>Baca juga: </strong>%s<a href="/%d">%s</a></div></td></tr></table>')}, h='<h2>%s</h2>'),
        '<strong>(%s/%s)</strong>' % (C.pick('bgk', 'ndf', 'iqm'), C.pick('lir', 'knv', 'mud')) + C.lab('end', '<p>[%s]</p>'), C.vtags('<a class="nav__item" href="/tag/%s">%s</a>'), C.rm('share', 'Bagikan:'),
        C.related('Berita Terkait', '<h3>%s</h3><ul>%s</ul>'))

def L_harian(A, C):                                                   # national daily's portal, read__ classes
    st = ['Theodorus Nainggolan', 'Ayu Prameswari Dewi', 'Robertus Wangge', 'Maulida Zahra']; ed = ['Gunawan Prasetyo', 'Ester Lumbantobing']
    w, e = C.r.choice(st), C.r.choice(ed); C.pubt(); C.sec = A.section; kon = C.r.random() < .4
    return '''<!DOCTYPE html><html><head>%s</head><body><div class="header"><a href="/">HARIANSATU.com</a></div><ul class="breadcrumb__wrap"><li>Home</li><li>Regional</li><li>%s</li></ul>
<h1 class="read__title">%s</h1>%s<div class="read__header"><div class="read__time">HARIANSATU.com - %s, %s %s</div><div class="read__share">%s</div></div>
<div class="photo"><img src="p.jpg"><div class="photo__caption">%s</div></div>
<div class="credit"><div class="credit-title"><span>%s</span><h6 class="credit-name">%s</h6></div><div class="credit-title"><span>Editor</span><h6 class="credit-name">%s</h6></div></div>
%s<div class="read__content"><div class="clearfix">%s%s</div></div>
<div class="ads-on-body">%s</div>
<div class="tag__article"><h3>Tag</h3><ul class="tag__article__wrap">%s</ul></div>%s
<div class="newsletter"><p>%s</p></div></body></html>''' % (C.meta('HARIANSATU.com', time=True) + '\n<meta property="article:modified_time" content="%s">' % ((A.when + timedelta(hours=26)).strftime('%Y-%m-%dT%H:%M:00') + OFF[A.tz]), E(A.section), C.title(), C.sub('<h2 class="read__subtitle">%s</h2>'), A.when.strftime('%d/%m/%Y'), jam(A.when), A.tz, C.rm('share', 'Kirim ke WhatsApp'),
        C.cap('%s<span>(%s)</span>', C.pick('HARIANSATU.com/' + w.upper(), 'DOK. PEMERINTAH DAERAH')), 'Kontributor' if kon else 'Penulis', C.by('contributor' if kon else 'author', w), C.by('editor', e), C.lab('top', '<div class="adv__label">%s</div>'),
        C.blocks(C.dateline('<strong>%s, HARIANSATU.com</strong> – ', True), {1: C.rel('Baca juga: ', '<p class="inner-link-baca-juga"><i>%s<a href="/%d">%s</a></i></p>'), 4: C.rel('Baca juga: ', '<p><strong>%s<a href="/%d">%s</a></strong></p>')}, h='<h2>%s</h2>', link='<a class="inner-link-tag" href="/t">%s</a>'),
        C.lab('end', '<p><em>%s</em></p>'), C.rm('ad', 'Iklan'), C.vtags('<li><a href="/tag/%s">%s</a></li>'), C.related('Terkini Lainnya'), C.rm('newsletter', 'Dapatkan update berita pilihan setiap hari langsung di kotak surel Anda'))

def L_kabar(A, C):                                                    # news agency
    st = ['Darmawan Lihawa', 'Puspita Laksmi', 'Ruslan Abdul Gani', 'Kornelia Bria']; ed = ['Sugiharto Purnama', 'Imelda Sondakh']; C.pubt(); C.sec = A.section
    w, e = C.r.choice(st), C.r.choice(ed); C.tags = A.tags
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body><nav class="navbar">KBN Kantor Berita Nasional</nav><section class="wrap__article-detail"><div class="container"><ul class="breadcrumb"><li>Beranda</li><li>%s</li></ul>
<div class="wrap__article-detail-title"><h1>%s</h1>%s</div><ul class="list-inline"><li><span class="text-secondary"><i class="fa fa-clock-o"></i> %s, %s %s %s</span></li></ul>
<div class="wrap__article-detail-image"><figure><picture><img src="a.jpg"></picture><figcaption class="wp-caption">%s</figcaption></figure></div>
<div class="wrap__article-detail-content post-content">%s
%s%s
<p class="text-muted mt-2 small">%s: %s<br>Editor: %s<br><i>%s</i></p></div>
<div class="blog-tags"><ul class="list-inline"><li>Tags: </li>%s</ul></div>%s</div></section></body></html>''' % (C.meta('KBN News', time=True), E(A.section), C.title(), C.sub('<p class="lead">%s</p>'), hari(A.when), idate(A.when), jam(A.when), A.tz,
        C.cap('%s KBN/%s', C.pick('HO-Humas', w)), C.lab('top', '<span class="badge">%s</span>'),
        C.blocks(C.dateline(C.pick('%s (KBN) - ', '<strong>%s (KBN)</strong> - ')), {2: C.rel('Baca juga: ', '<p><span class="baca-juga"><b>%s<a href="/berita/%d">%s</a></b></span></p>')}, p='<p>%s</p>'), C.lab('end', '<p>(%s)</p>'),
        C.pick('Pewarta', 'Pewarta', 'Wartawan'), C.by('reporter', w), C.by('editor', e), C.rm('copyright', 'Copyright © KBN %d' % A.when.year), C.vtags('<li class="list-inline-item"><a href="/tag/%s">%s</a></li>'), C.related('Berita Terkait'))

def L_tagdiv(A, C):                                                   # Newspaper theme
    st = ['Fransiskus Jehadun', 'Siti Nurhaliza Amir', 'Dodi Irwansyah']; w = C.r.choice(st); adm = C.r.random() < .35; C.sec = A.section; C.pubd()
    site = 'Pena Timur'; a = 'redaksi' if adm else C.by('author', w)
    tail = '<p><em>Reporter: %s</em></p>' % C.by('reporter', C.r.choice(['Lasarus Nggaba', 'Hamdani Usman'])) if adm else ''
    return '''<!doctype html><html lang="id"><head>%s<meta name="generator" content="WordPress"></head><body class="post-template-default single td-standard-pack"><div class="td-header-wrap">%s</div>
<article class="post type-post td-post-template-1"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">%s</a></li></ul><header class="td-post-title"><h1 class="entry-title">%s</h1>%s
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/x">%s</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="%s">%s</time></span><div class="td-post-views"><span class="td-nr-views">%d</span></div></div></header></div>
<div class="td-post-sharing"><span>%s</span></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img src="w.jpg"><figcaption class="wp-caption-text">%s</figcaption></figure></div>%s
<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">%s</span></div>
%s%s%s</div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li>%s</ul></div><div class="td-block-row td-post-next-prev"><span>%s</span><a>%s</a></div></footer></article>%s
<div class="comments"><h3>%s</h3></div><div class="td-sub-footer">© Pena Timur 2025</div></body></html>''' % (C.meta(site, time='utc'), site, E(A.section), C.title(), C.sub('<p class="td-post-sub-title">%s</p>'), a, C.iso(), idate(A.when), C.r.randrange(20, 900), C.rm('share', 'Share on Facebook'), C.cap('%s. Foto: %s', 'Ist'),
        C.lab('top', '<p class="td-label">%s</p>'), C.rm('ad', '- Advertisement -'), C.blocks(C.dateline(C.pick('<strong>%s, PENATIMUR.COM</strong> – ', '<strong>%s,</strong> Pena Timur — ')), {2: C.rel('Baca Juga: ', '<p><em>%s<a href="/%d">%s</a></em></p>')}, link='<a href="/tag/x">%s</a>'), tail, C.lab('end', '<p><strong>%s</strong></p>'),
        C.vtags('<li><a href="/tag/%s">%s</a></li>'), 'Artikel sebelumnya', C.rm('related_link', C.head()), C.related('RELATED ARTICLES', '<div class="td_block_related_posts"><h4>%s</h4><ul>%s</ul></div>'), C.rm('comments', 'Tinggalkan Balasan'))

def L_jnews(A, C):
    st = ['Aprilia Tandi', 'Zulkarnain Effendi', 'Made Suartika', 'Hendra Lesmana']; w = C.r.choice(st); C.pubd() ; C.sec = A.section
    kk = C.r.random(); fot = '<p>Editor: %s</p>' % C.by('editor', 'Rosmala Dewi Hasibuan') if kk < .5 else ('<p><strong>Jurnalis: %s / Redaktur: %s</strong></p>' % (C.by('reporter', 'Imran Laupa'), C.by('editor', 'Rosmala Dewi Hasibuan')) if kk < .75 else '')
    w2 = C.by('author', w)
    return '''<!doctype html><html lang="id-ID"><head>%s</head><body class="jeg_toggle_light jnews"><div class="jeg_header">Suara Pesisir</div><div class="jeg_breadcrumbs"><a>Home</a> <a>%s</a></div>
<div class="entry-header">%s<h1 class="jeg_post_title">%s</h1>%s<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><span class="meta_text">by</span> <a href="/author">%s</a></div><div class="jeg_meta_date"><a>%s</a></div><div class="jeg_meta_category"><span>in <a>%s</a></span></div></div><div class="meta_right"><a>0</a></div></div></div></div>
<div class="jeg_featured featured_image"><div class="thumbnail-container"><img src="j.jpg"></div><p class="wp-caption-text">%s</p></div>
<div class="jeg_share_top_container"><div class="counts">12</div><div class="sharetext">SHARES</div><a>%s</a></div>
<div class="entry-content no-share"><div class="content-inner ">%s
%s%s<div class="jeg_post_tags"><span>Tags:</span> %s</div></div></div>
<div class="jeg_authorbox"><div class="jeg_author_content"><h3 class="jeg_author_name"><a>%s</a></h3></div></div>
%s<div class="jeg_newsletter"><p>%s</p></div></body></html>''' % (C.meta('Suara Pesisir', time='utc'), E(A.section), C.lab('top', '<div class="jeg_kicker">%s</div>'), C.title(), C.sub('<h2 class="jeg_post_subtitle">%s</h2>'), w2, idate(A.when), E(A.section), C.cap('%s (%s)', 'Istimewa'), C.rm('share', 'Share on WhatsApp'),
        C.blocks(C.dateline(C.pick('%s, <strong>Suara Pesisir</strong> – ', '<strong>%s</strong> – ', '<strong>%s | Suara Pesisir</strong> – '), True), {1: '<div class="jnews_inline_related_post"><h3>%s</h3>%s</div>' % (C.rm('related_link', 'Baca Juga'), C.rel('', '<p class="jeg_post_title">%s<a href="/%d">%s</a></p>')), 3: '<div class="jeg_ad">%s</div>' % C.rm('ad', 'ADVERTISEMENT')}, ent=True), fot, C.lab('end', '<p>**%s**</p>'), C.vtags(),
        E(w), C.related('Related Posts'), C.rm('newsletter', 'Subscribe untuk mendapatkan berita terbaru di email Anda'))

def L_sahifa(A, C):
    C.pubd(); C.sec = A.section; n = C.r.choice(['Abdul Karim Lubis', 'Nurdin Halim', 'Ratih Kumala Sari'])
    k = C.r.random(); n2 = C.r.choice(['Tuti Alawiyah', 'Berto Ginting'])
    end = (' (%s)' % C.by('unknown', n) if k < .35 else ' (%s/%s)' % (C.by('unknown', n), C.by('unknown', n2))) if k < .7 else ''
    tail = '' if k < .7 else ('<p><strong>Laporan : %s</strong></p>' % C.by('reporter', n) if k < .9 else '<p>[red]</p>')
    return '''<!DOCTYPE html><html><head>%s</head><body class="single"><div id="theme-header"><h2>BORNEO PAGI</h2></div><div id="crumbs"><a>Home</a> / <a>%s</a> / <span class="current">%s</span></div>
<article class="post-listing post"><div class="post-inner"><h1 class="name post-title entry-title"><span itemprop="name">%s</span></h1>%s
<p class="post-meta"><span class="post-meta-author"><i></i><a href="/author/admin">admin</a></span> <span class="tie-date">%s</span> <span class="post-cats"><a>%s</a></span> <span class="post-comments"><a>%s</a></span> <span class="post-views">%d Views</span></p>
<div class="clear"></div><div class="entry">%s<div class="wp-caption aligncenter"><img src="s.jpg"><p class="wp-caption-text">%s</p></div>
%s%s%s<div class="share-post"><span class="share-text">%s</span></div></div></div></article>
<section id="related_posts">%s</section><p class="post-tag">Tags %s</p></body></html>''' % (C.meta('Borneo Pagi', time=True), E(A.section), C.title(), C.title(), C.sub('<p class="subtitle">%s</p>'), '%s %d, %d' % (MON[A.when.month - 1], A.when.day, A.when.year), E(A.section), C.rm('comments', 'Leave a comment'), C.r.randrange(30, 700),
        C.lab('top', '<p>%s</p>'), C.cap('%s%s', ''), C.blocks(C.dateline(C.pick('%s – ', '%s, borneopagi.example – ', '<strong>%s, BP</strong> – '), True), {2: C.rel('BACA JUGA : ', '<p style="color:red">%s<a href="/%d">%s</a></p>')}, end=end), tail, C.lab('end', '<p>(%s)</p>'), C.rm('share', 'Share !'), C.related('Related Articles'), C.vtags())

def L_genpress(A, C):
    C.pubd(); C.sec = A.section; r, e = C.r.choice([('Yosep Bulu', 'Marsel Kaka'), ('Ningsih Utari', 'Bambang Riyadi'), ('Ahmad Rusdi Siregar', 'Ningsih Utari')])
    k = C.r.random()
    if k < .5: line = '<p>Reporter: %s | Editor: %s</p>' % (C.by('reporter', r), C.by('editor', e))
    elif k < .8: line = '<p><strong>Penulis/Editor: %s</strong></p>' % (C.by('author', r)); C.by('editor', r)
    else: line = '<p>Reporter : %s<br>Foto : %s<br>Redaktur : %s</p>' % (C.by('reporter', r), C.by('photographer', 'Candra Gumelar'), C.by('editor', e))
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body class="wp-embed-responsive single-post right-sidebar"><header class="site-header"><p class="main-title">Lensa Kampung</p></header>
<main class="site-main"><article class="post"><div class="inside-article"><header class="entry-header">%s<h1 class="entry-title" itemprop="headline">%s</h1>%s<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="%s">%s</time></span> <span class="byline">oleh <span class="author vcard"><a class="url fn n" href="/author/tim"><span class="author-name">Tim Lensa</span></a></span></span></div></header>
<div class="entry-content" itemprop="text">%s
%s%s</div><footer class="entry-meta"><span class="cat-links">Kategori <a rel="category tag">%s</a></span> <span class="tags-links">Tag %s</span></footer></div></article>
<div id="comments"><h2>%s</h2><p>%s</p></div></main><aside class="widget-area"><h2>Pos-pos Terbaru</h2><ul><li>%s</li></ul></aside></body></html>''' % (C.meta('Lensa Kampung', time=True), C.lab('top', '<span class="kicker">%s</span>'), C.title(), C.sub('<p class="standfirst">%s</p>'), C.iso(), idate(A.when),
        C.blocks(C.dateline(C.pick('<strong>%s</strong> — ', '<b>%s,</b> Lensa Kampung – ', '%s: ')), {2: '<div class="wp-block-group"><p>%s</p>%s</div>' % (C.rm('related_link', 'Baca juga'), C.rel('', '<p>%s<a href="/%d">%s</a></p>'))}, ent=True), line, C.lab('end', '<p>%s</p>'), E(A.section), C.vtags(j=', '), C.rm('comments', 'Tinggalkan komentar'), C.rm('comments', 'Alamat email Anda tidak akan dipublikasikan.'), C.rm('related_link', C.head()))

def L_astra(A, C):
    C.pubt(); C.sec = A.section; w = C.r.choice(['Gede Wirawan', 'Lusi Anggraini', 'Paulus Tefa']); b = C.by('author', w)
    ph = '<p class="has-small-font-size">Fotografer: %s</p>' % C.by('photographer', 'Robi Kurnia') if C.r.random() < .4 else ''
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body class="ast-single-post"><header class="ast-primary-header"><span class="site-title">Jurnal Selat</span></header><div id="content"><main id="main"><article class="ast-article-single"><div class="ast-post-format- single-layout-1"><header class="entry-header">%s<h1 class="entry-title" itemprop="headline">%s</h1>%s<div class="entry-meta">Oleh <span class="posted-by vcard author"><a class="url fn n"><span class="author-name">%s</span></a></span> / <span class="posted-on"><span class="published">%s, %s</span></span></div></header>
<div class="entry-content clear" itemprop="text"><figure class="wp-block-image"><img src="q.webp"><figcaption class="wp-element-caption">%s</figcaption></figure>
%s%s%s<hr class="wp-block-separator"><p class="has-text-align-center">%s</p></div></div></article><nav class="post-navigation"><a>← %s</a></nav><div class="ast-related">%s</div></main></div><footer>Copyright © 2025 Jurnal Selat | Powered by Astra</footer></body></html>''' % (C.meta('Jurnal Selat', time=True, kw=True) + '\n<meta property="article:section" content="%s">' % E(A.section), C.lab('top', '<span class="ast-tax">%s</span>'), C.title(), C.sub('<p class="ast-excerpt">%s</p>'), b, idate(A.when), jam(A.when, '.'), C.cap('%s. %s', 'Foto: Diskominfo'),
        C.blocks(C.dateline(C.pick('<strong>%s</strong> – ', '<strong>JURNAL SELAT, %s</strong> – ')), {1: '<p>%s</p>' % C.rm('ad', 'Advertisement - Gulir untuk lanjut membaca'), 3: C.rel('Baca: ', '<p>%s<a href="/%d"><strong>%s</strong></a></p>')}, h='<h2 class="wp-block-heading">%s</h2>'), ph, C.lab('end', '<p><strong>[%s]</strong></p>'), C.rm('channel', 'Gabung saluran WhatsApp Jurnal Selat untuk berita tercepat'), C.rm('related_link', C.head()), C.related('Artikel Lainnya')) + tagsmeta(C)
def tagsmeta(C): C.tags = C.A.tags; return '\n'

def L_tt4(A, C):                                                      # block theme
    C.pubd(); C.sec = A.section; w = C.r.choice(['Reni Oktaviani', 'Sulaiman Daeng Mangge', 'Ferdinand Wanma']); b = C.by('author', w)
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a>Catatan Hulu</a></p></header><main class="wp-block-group"><h1 class="wp-block-post-title">%s</h1>%s<div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="%s">%s</time></div><p>—</p><p>oleh</p><div class="wp-block-post-author-name">%s</div><div class="taxonomy-category wp-block-post-terms"><span>dalam </span><a>%s</a></div></div></div>
<figure class="wp-block-post-featured-image"><img src="t.jpg"></figure><div class="entry-content wp-block-post-content is-layout-constrained">%s%s%s<p class="has-small-font-size">%s</p></div>
<div class="taxonomy-post_tag wp-block-post-terms">%s</div><section class="wp-block-comments"><h3>%s</h3></section></main></div></body></html>''' % (C.meta('Catatan Hulu', time='utc'), C.title(), C.sub('<p class="wp-block-post-excerpt">%s</p>'), C.iso(), idate(A.when), b, E(A.section), C.lab('top', '<p class="has-accent-color">%s</p>'),
        C.blocks(C.dateline(C.pick('<strong>%s</strong>, ', '<strong>%s –</strong> ')), {3: C.rel('Baca juga: ', '<p class="wp-block-paragraph"><em>%s<a href="/%d">%s</a></em></p>')}, p='<p class="wp-block-paragraph">%s</p>', h='<h2 class="wp-block-heading">%s</h2>', bq='<blockquote class="wp-block-quote"><p>%s</p></blockquote>'), C.lab('end', '<p>(%s)</p>'), C.rm('share', 'Klik untuk berbagi di Telegram (Membuka di jendela yang baru)'), C.vtags(j=', '), C.rm('comments', 'Komentar'))

def L_blogger(A, C):
    C.pubd(); C.sec = None; n = C.r.choice(['Jamaluddin Rahman', 'Eka Surya Putri'])
    k = C.r.random(); end = '<br /><br /><i>(%s)</i>' % C.by('unknown', n) if k < .4 else ''
    au = 'Redaksi' if k < .4 else C.by('author', n)
    return '''<!DOCTYPE html><html dir="ltr"><head>%s</head><body class="item-view"><div class="header"><h2>Ranah Kabar</h2></div><h2 class="date-header"><span>%s, %s</span></h2>
<div class="post hentry"><h3 class="post-title entry-title">%s</h3>%s<div class="post-body entry-content" id="post-body-%d"><div class="separator" style="clear: both; text-align: center;"><img src="b.jpg" /></div>%s
<div style="text-align: justify;">%s%s%s</div></div>
<div class="post-footer"><span class="post-author vcard">Diposkan oleh <span class="fn">%s</span></span> <span class="post-labels">Label: %s</span><div class="share">%s</div></div></div>
<div id="related-posts">%s</div><div class="comments"><h4>%s</h4></div></body></html>''' % (C.meta('Ranah Kabar', time=False), hari(A.when), idate(A.when), C.title(), C.sub('<p>%s</p>'), C.r.randrange(10**12), C.lab('top', '<b>%s</b>'),
        C.blocks(C.dateline(C.pick('<b>%s</b> - ', '%s, Ranah Kabar - '), True), {2: C.rel('Baca Juga: ', '<b>%s<a href="/%d">%s</a></b><br /><br />')}, p='%s<br /><br />', h='<b>%s</b><br /><br />', bq='<blockquote>%s</blockquote>', li='<li>%s</li>'), end, C.lab('end', '<br /><b>(%s)</b>'), au, C.vtags(j=', '), C.rm('share', 'Kirimkan Ini lewat Email'), C.related('Artikel Terkait'), C.rm('comments', 'Posting Komentar'))

def L_joomla(A, C):
    C.pubt(); C.sec = A.section; su = C.r.random() < .35; w = C.r.choice(['Wahyuni Tamrin', 'Lukas Pakpahan'])
    b = 'Super User' if su else C.by('author', w)
    tail = '<p>Penyunting: %s</p>' % C.by('editor', 'Hasnawati Beddu') if C.r.random() < .5 else ''
    return '''<!DOCTYPE html><html lang="id-id"><head>%s</head><body class="site com_content view-article"><div class="header">Portal Wira</div><ul class="breadcrumb"><li>Anda di sini: </li><li>Home</li><li>%s</li></ul>
<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header">%s<h2 itemprop="headline">%s</h2></div>%s<dl class="article-info muted"><dt class="article-info-term">Detail</dt><dd class="createdby" itemprop="author">Ditulis oleh: <span itemprop="name">%s</span></dd><dd class="category-name">Kategori: <a>%s</a></dd><dd class="published"><time datetime="%s">Diterbitkan: %s %s %s</time></dd><dd class="hits">Dilihat: %d</dd></dl>
<div class="icons"><a>%s</a><a>Email</a></div><div itemprop="articleBody">%s%s%s</div>
<ul class="pager pagenav"><li class="previous"><a>Sebelumnya</a></li><li class="next"><a>%s</a></li></ul><ul class="tags inline">%s</ul></div></body></html>''' % (C.meta('Portal Wira', time=False), E(A.section), C.lab('top', '<span class="label">%s</span>'), C.title(), C.sub('<p class="intro">%s</p>'), b, E(A.section), C.iso(), '%02d' % A.when.day, '%s %d' % (MON[A.when.month - 1], A.when.year), jam(A.when), C.r.randrange(50, 2000), C.rm('share', 'Cetak'),
        C.blocks(C.dateline(C.pick('%s - ', '<strong>%s,</strong> PW. ')), {3: C.rel('Lihat juga: ', '<p>%s<a href="/%d">%s</a></p>')}, p='<p style="text-align: justify;"><span style="font-size: 12pt;">%s</span></p>'), tail, C.lab('end', '<p>(%s)</p>'), 'Berikutnya', C.vtags('<li><a href="/tags/%s" class="label label-info">%s</a></li>'))

def L_drupal(A, C):
    C.pubt(); C.sec = A.section; w = C.r.choice(['Novianti Rambe', 'Petrus Kafiar', 'Anwar Sadat Nasution']); k = C.r.random() < .5
    t = '<div class="field field--name-field-penulis"><div class="field__label">Penulis</div><div class="field__item">%s</div></div>' % C.by('author', w) if k else '<div class="field field--name-field-reporter"><div class="field__label">Reporter</div><div class="field__item">%s</div></div><div class="field field--name-field-redaktur"><div class="field__label">Redaktur</div><div class="field__item">%s</div></div>' % (C.by('reporter', w), C.by('editor', 'Retno Palupi'))
    return '''<!DOCTYPE html><html lang="id" dir="ltr"><head>%s</head><body class="path-node page-node-type-berita"><div class="region-header">Bina Desa Online</div><main role="main"><div class="block-page-title-block"><h1 class="page-header"><span class="field field--name-title">%s</span></h1></div>
<article role="article" class="berita full node"><footer><div class="author">Submitted by <span class="field--name-uid">webmaster</span> on <span class="field--name-created">%s, %s - %s</span></div></footer>%s%s<div class="node__content"><div class="field--name-field-image"><img src="d.jpg"><blockquote class="image-field-caption">%s</blockquote></div><div class="clearfix text-formatted field field--name-body field__item">%s%s</div>%s
<div class="field field--name-field-kategori"><div class="field__label">Kategori</div><div class="field__item"><a>%s</a></div></div><div class="field--name-field-tags"><div class="field__label">Tag</div>%s</div><ul class="links inline"><li><a>%s</a></li></ul></div></article></main><section class="region-sidebar-second">%s</section></body></html>''' % (C.meta('Bina Desa Online', time='utc'), C.title(), hari(A.when)[:3], A.when.strftime('%d/%m/%Y'), jam(A.when), C.lab('top', '<div class="field--name-field-label">%s</div>'), C.sub('<div class="field--name-field-subjudul">%s</div>'), C.cap('%s%s', ''),
        C.blocks(C.dateline(C.pick('%s, BDO – ', '<strong>%s</strong> — ')), {2: C.rel('Baca juga ', '<p class="text-align-justify">%s<a href="/%d"><em>%s</em></a></p>')}, p='<p class="text-align-justify">%s</p>'), C.lab('end', '<p>(%s)</p>'), t, E(A.section), C.vtags('<div class="field__item"><a href="/taxonomy/%s">%s</a></div>'), C.rm('comments', 'Log in untuk mengirim komentar'), C.related('Berita Populer'))

def L_tabel(A, C):                                                    # hand-written CMS with tables
    C.pubt(); C.sec = A.section; w = C.r.choice(['Syamsul Bahri Tanjung', 'Dewi Kartikasari', 'Oktavianus Lamak']); k = C.r.random()
    tail = '<br><br><b>Laporan: %s</b>' % C.by('reporter', w) if k < .4 else ('<br><br><b>Laporan: %s<br>Editor: %s</b>' % (C.by('reporter', w), C.by('editor', 'Idris Manopo')) if k < .75 else (' (sbt/red)' if k < .88 else '<br><br><b>Koresponden: %s<br>Penyunting: %s</b>' % (C.by('correspondent', w), C.by('editor', 'Idris Manopo'))))
    return '''<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head>%s</head><body bgcolor="#ffffff"><table width="980" align="center"><tr><td colspan="2"><img src="logo.gif" alt="Harian Muara"> Home | Kota | Daerah | Olahraga</td></tr><tr><td width="680" valign="top">
<table width="100%%"><tr><td><font size="1">Rubrik: %s</font></td></tr><tr><td>%s<font size="5" class="judul"><h1>%s</h1></font>%s</td></tr><tr><td><font size="1" color="#666">%s, %s | %s %s | Dibaca: %d kali</font></td></tr>
<tr><td><div align="center"><img src="foto.jpg"><br><font size="1"><i>%s</i></font></div><br><div class="isi" align="justify">%s%s%s</div></td></tr>
<tr><td><font size="2"><b>%s</b></font></td></tr><tr><td>%s</td></tr></table></td><td width="300" valign="top">%s</td></tr><tr><td colspan="2" align="center"><font size="1">Hak cipta &copy; 2025 Harian Muara</font></td></tr></table></body></html>''' % (C.meta('Harian Muara', time=False, kw=True), E(A.section), C.lab('top', '<font color="red">%s</font><br>'), C.title(), C.sub('<h3>%s</h3>'), hari(A.when), idate(A.when), jam(A.when), A.tz, C.r.randrange(40, 3000), C.cap('%s [%s]', 'foto: ist'),
        C.blocks(C.dateline(C.pick('<b>%s, HM</b> - ', '<b>%s</b> -- '), True), {3: C.rel('Baca juga: ', '<i>%s<a href="detail.php?id=%d">%s</a></i><br><br>')}, p='%s<br><br>', h='<b>%s</b><br><br>', bq='<blockquote>%s</blockquote>'), tail, C.lab('end', '<br>(%s)'), C.rm('share', 'Kirim berita ini ke teman'), C.rm('comments', 'Komentar Pembaca (0)'), C.related('Berita Lain')) + tagsmeta(C)

def L_pemda(A, C):                                                    # government site
    C.pubd(); C.sec = A.section; w = C.r.choice(['Inggit Maharani', 'Samsudin Lapae']); k = C.r.random()
    tail = '' if k < .35 else ('<p><em>Penulis: %s | Fotografer: %s | Editor: %s</em></p>' % (C.by('author', w), C.by('photographer', 'Toni Haryadi'), C.by('editor', 'Nurlaila Basri')) if k < .7 else '<p>Penulis/Fotografer: %s</p>' % C.by('author', w))
    if k >= .7: C.by('photographer', w)
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body><nav class="navbar navbar-expand-lg">Portal Resmi Pemerintah Daerah <a>Profil</a> <a>Layanan</a> <a>PPID</a></nav><section class="berita-detail"><div class="container"><div class="row"><div class="col-lg-8"><div class="card"><img class="card-img-top" src="g.jpg"><div class="card-body"><span class="badge bg-primary">%s</span>%s<h2 class="judul-berita">%s</h2>%s<ul class="meta list-unstyled"><li><i class="bi bi-calendar"></i> %s, %s</li><li><i class="bi bi-person"></i> Admin Diskominfo</li><li><i class="bi bi-eye"></i> dibaca %d kali</li></ul><div class="berita-isi">%s%s%s</div><div class="share-buttons"><strong>%s</strong></div><div class="tag-berita">%s</div></div></div></div>
<div class="col-lg-4"><div class="widget">%s</div><div class="widget"><h5>Survei Kepuasan</h5><p>%s</p></div></div></div></div></section><footer>© %d Dinas Komunikasi dan Informatika</footer></body></html>''' % (C.meta('Portal Resmi', time=False), E(A.section), C.lab('top', '<span class="badge bg-warning">%s</span>'), C.title(), C.sub('<p class="lead">%s</p>'), hari(A.when), idate(A.when), C.r.randrange(10, 500),
        C.blocks(C.dateline(C.pick('<strong>%s</strong> – ', '<b>%s</b> : ')), {}, p='<p class="MsoNormal">%s</p>'), tail, C.lab('end', '<p>(%s)</p>'), C.rm('share', 'Bagikan berita ini:'), C.vtags('<a class="badge" href="/tag/%s">%s</a>'), C.related('Berita Terbaru', '<h5>%s</h5><ul>%s</ul>'), C.rm('newsletter', 'Bagaimana pendapat Anda tentang portal ini?'), A.when.year)

def L_next(A, C):                                                     # div soup with JSON-LD
    C.pubt(); C.sec = A.section; w = C.r.choice(['Raisa Khumairoh', 'Bonifasius Seran', 'Yoga Pratama Sidik']); b = C.by('author', w); C.tags = A.tags
    ed = '<div class="css-9s1k"><span>Editor</span><span>: </span><a>%s</a></div>' % C.by('editor', 'Kartini Wenda') if C.r.random() < .5 else ''
    ld = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": A.title, "datePublished": C.iso(), "dateModified": (A.when + timedelta(hours=19)).strftime("%Y-%m-%dT%H:%M:00") + OFF[A.tz], "author": [{"@type": "Person", "name": w}], "articleSection": A.section, "keywords": A.tags, "publisher": {"@type": "Organization", "name": "Arus.id"}}
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body><div id="__next"><div class="css-1a2b"><a href="/">Arus.id</a></div><div class="css-77x"><div class="css-c9"><div class="css-b1">%s</div>%s<h1 class="css-h1q">%s</h1>%s<div class="css-m0"><div class="css-m1"><a href="/penulis/1">%s</a></div>%s<div class="css-m2">%s, %s | %s %s</div></div><div class="css-sh">%s</div></div><div class="css-img"><img src="n.webp"><div class="css-ic">%s</div></div><div class="css-body">%s%s<div class="css-ch">%s</div></div><div class="css-tg">%s</div>%s</div></div><script id="__NEXT_DATA__" type="application/json">%s</script></body></html>''' % (C.meta('Arus.id', ld=ld), E(A.section), C.lab('top', '<div class="css-lb">%s</div>'), C.title(), C.sub('<div class="css-sb">%s</div>'), b, ed, hari(A.when), idate(A.when), jam(A.when, '.'), A.tz, C.rm('share', 'Salin tautan'), C.cap('%s. (%s)', 'dok. Arus.id'),
        C.blocks(C.dateline(C.pick('<strong>ARUS.ID, %s</strong> – ', '<strong>%s</strong> — '), True), {1: C.rel('BACA JUGA', '<div class="css-bj"><span>%s</span><a href="/%d">%s</a></div>'), 3: '<div class="css-ad"><span>%s</span></div>' % C.rm('ad', 'Iklan')}, p='<p class="css-p">%s</p>'), C.lab('end', '<p class="css-p">(%s)</p>'), C.rm('channel', 'Simak berita pilihan Arus.id di kanal Telegram'), C.vtags('<a class="css-t" href="/topik/%s">%s</a>'), C.related('Pilihan Editor'), json.dumps({"props": {"page": A.pid}}))

def L_amp(A, C):
    C.pubt(); C.sec = A.section; w = C.r.choice(['Muhammad Saleh Tuakia', 'Wulan Septiani', 'Ismail Bafadal']); k = C.r.random() < .5
    line = 'Reporter: %s' % C.by('reporter', w) + ('<br>Editor: %s' % C.by('editor', 'Laode Sabaruddin') if k else '')
    return '''<!doctype html><html amp lang="id"><head>%s<script async src="https://cdn.example/v0.js"></script></head><body><header class="amp-h">radarpulau.example</header><amp-sidebar id="sb"><ul><li>Beranda</li></ul></amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><div class="amp-cat">%s</div>%s<h1 class="amp-wp-title">%s</h1>%s<div class="amp-wp-meta">%s<br><time datetime="%s">%s, %s - %s %s</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="m.jpg" width="1" height="1"></amp-img><figcaption>%s</figcaption></figure><div class="amp-wp-article-content">%s%s<p class="halaman">%s <a>1</a> <a>2</a></p></div><footer class="amp-wp-article-footer"><div class="amp-wp-tax-tag">Tags: %s</div></footer></article>%s</body></html>''' % (C.meta('Radar Pulau', time=True), E(A.section), C.lab('top', '<div class="amp-adv">%s</div>'), C.title(), C.sub('<h2>%s</h2>'), line, C.iso(), hari(A.when), idate(A.when), jam(A.when), A.tz, C.cap('%s. %s', 'FOTO: DOK RADAR'),
        C.blocks(C.dateline(C.pick('<strong>%s, RADARPULAU</strong>–', '<strong>%s</strong> – '), True), {0: '<amp-ad width="300" height="250" type="x"><div placeholder>%s</div></amp-ad>' % C.rm('ad', 'Konten bersponsor: pasang iklan di sini'), 2: C.rel('Baca Juga: ', '<blockquote><p>%s<a href="/%d?amp">%s</a></p></blockquote>')}), C.lab('end', '<p>(%s)</p>'), C.rm('pagination', 'Halaman:'), C.vtags(j=', '), C.related('Baca Lainnya', '<section class="amp-rel"><h3>%s</h3><ul>%s</ul></section>'))

def L_cerita(A, C):                                                   # story platform with spans
    C.pubt(); C.sec = None; w = C.r.choice(['Titin Suhartini', 'Arif Budiman Lubis', 'Nyoman Ayu Lestari']); b = C.by('author', w)
    C.tags = A.tags
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body><div id="root"><div class="Navbar">cerita.kita</div><div data-qa-id="story"><div class="AuthorRow"><a data-qa-id="author-name">%s</a><span>Konten dari pengguna terverifikasi</span></div>%s<h1 data-qa-id="story-title">%s</h1>%s<div class="Date"><span>%s %s</span></div><div class="Cover"><img src="c.jpg"><span class="Caption">%s</span></div><div class="StoryBody">%s%s</div><div class="Chips">%s</div><div class="Actions"><span>%s</span><span>0 Komentar</span></div></div><div class="Reco">%s</div></div></body></html>''' % (C.meta('cerita.kita', time=True), b, C.lab('top', '<span class="Promoted">%s</span>'), C.title(), C.sub('<h2 class="Lead">%s</h2>'), idate(A.when), jam(A.when) + ' ' + A.tz, C.cap('%s. %s', 'Foto: Dok. Istimewa'),
        C.blocks(C.dateline(C.pick('%s - ', '%s, cerita.kita - ')), {1: '<div class="AdSlot"><span>%s</span></div>' % C.rm('ad', 'ADVERTISEMENT')}, p='<div data-qa-id="story-paragraph" class="Block"><span><span>%s</span></span></div>', h='<div class="Block Heading"><span>%s</span></div>', bq='<div class="Block Quote"><span>%s</span></div>', li='<div class="Block Item"><span>%s</span></div>', ul='<div class="List">%s</div>'), C.lab('end', '<div class="Block"><span>(%s)</span></div>'), C.vtags('<a class="Chip" href="/topic/%s">%s</a>'), C.rm('share', 'Suka artikel ini? Bagikan'), C.related('Baca Lainnya'))

def L_wpberita(A, C):                                                 # small Indonesian theme
    C.pubt(); C.sec = A.section; w = C.r.choice(['Gusti Randa Pakaya', 'Maria Goreti Tukan', 'Saiful Anwar Ritonga']); k = C.r.random()
    au = C.by('author', w) if k < .6 else 'admin'
    cf = '<div class="gmr-cf-metacontent heading-text meta-content"><span>Penulis: %s</span><span>Editor: %s</span></div>' % (C.by('author', 'Irwan Taufiq Basalamah'), C.by('editor', 'Vivi Rumengan')) if k >= .6 else ''
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body class="single idtheme kentooz"><div class="gmr-logo">Kabar Lontara</div><main id="primary" class="site-main col-md-8"><div class="breadcrumbs"><span>Beranda</span> <span>%s</span></div><article class="post single-post content-single"><header class="entry-header entry-header-single"><div class="gmr-meta-topic"><strong><span class="cat-links-content"><a>%s</a></span></strong></div>%s<h1 class="entry-title"><strong>%s</strong></h1>%s<div class="list-table clearfix"><div class="table-cell"><div class="gmr-content-metasingle"><span class="author vcard"><a class="url fn n">%s</a></span> - <span class="posted-on"><time class="entry-date published" datetime="%s">%s %s</time></span></div></div><div class="table-cell gmr-content-share"><ul><li>%s</li></ul></div></div></header>
<figure class="post-thumbnail gmr-thumbnail-single"><img src="k.jpg"><figcaption class="wp-caption-text">%s</figcaption></figure><div class="single-wrap"><div class="entry-content entry-content-single clearfix">%s%s<div class="page-links"><span class="page-text">%s</span> <span class="current">1</span> <a>2</a></div></div>%s<footer class="entry-footer"><span class="tags-links">Tag: %s</span></footer></div><div class="gmr-related-post">%s</div></article></main></body></html>''' % (C.meta('Kabar Lontara', time=True), E(A.section), E(A.section), C.lab('top', '<div class="gmr-label">%s</div>'), C.title(), C.sub('<div class="gmr-subtitle">%s</div>'), au, C.iso(), idate(A.when), jam(A.when), C.rm('share', 'Tweet'), C.cap('%s (%s)', 'dok'),
        C.blocks(C.dateline(C.pick('<strong>%s, KABARLONTARA</strong> – ', '<strong>%s</strong> – ', '<strong>KABARLONTARA, %s</strong> – '), True), {1: '<div class="gmr-banner-content">%s</div>' % C.rm('ad', 'Iklan'), 2: C.rel('Baca Juga ', '<div class="gmr-inner-related"><span>%s</span><a href="/%d">%s</a></div>')}), C.lab('end', '<p>%s</p>'), C.rm('pagination', 'Halaman:'), cf, C.vtags(j=' '), C.related('Pos Terkait'))

def L_jejaring(A, C):                                                 # network of partner sites
    C.pubt(); C.sec = A.section; w = C.r.choice(['Putri Handayani Nst', 'Dicky Febrian', 'Stefanus Ola']); C.tags = A.tags
    b = C.by('author', w); s2 = '<div class="sumber">Sumber: %s</div>' % C.by('source', 'Rizal Tampubolon') if C.r.random() < .55 else ''
    return '''<!DOCTYPE html><html lang="id"><head>%s</head><body><div class="nav">Jejaring Media</div><div class="read"><div class="read__cat"><a>%s</a></div><h1 class="mread__title">%s</h1>%s<div class="read__info"><div class="read__info__author"><a>%s</a></div><div class="read__info__date">- %s, %s %s</div></div>%s<div class="photo"><img src="r.jpg"><div class="photo__caption">%s</div></div><article class="read__content">%s%s%s<div class="paging paging--article"><div class="paging__title">%s</div><a>1</a><a>2</a><a>%s</a></div></article><div class="editor">Editor: <b>%s</b></div>%s<div class="tag"><h4>Tags</h4>%s</div>%s</div></body></html>''' % (C.meta('Jejaring Media', time=True), E(A.section), C.title(), C.sub('<h2 class="mread__sub">%s</h2>'), b, idate(A.when), jam(A.when), A.tz, C.lab('top', '<div class="read__adv">%s</div>'), C.cap('%s /%s', 'Dok. Jejaring/'),
        C.blocks(C.dateline(C.pick('<b>JEJARING %s</b> - ', '<b>%s</b> - '), True), {1: C.rel('Baca Juga: ', '<p><strong>%s<a href="/%d">%s</a></strong></p>'), 3: C.rel('Baca Juga: ', '<p><strong>%s<a href="/%d">%s</a></strong></p>')}), C.lab('end', '<p>***%s</p>'), '<p class="gnews">%s</p>' % C.rm('channel', 'Dapatkan informasi terbaru di Google News Jejaring Media'), C.rm('pagination', 'Halaman:'), 'Selanjutnya', C.by('editor', C.pick('Trisna Wibowo', 'Anggun Permata')), s2, C.vtags('<a class="tag__link" href="/tag/%s">%s</a>'), C.related('Terpopuler'))

def render(A):
    C = Ctx(A); page = globals()['L_' + A.layout](A, C)
    if A.label and A.labpos == 'title' and A.label not in A.title: raise SystemExit(A.pid + ' label not in the title')
    T = dict(layout=A.layout, release=A.rid, kind='article', title=A.title, subtitle=A.sub, dateline=C.dl, label=A.label, published=C.pub, section=C.sec,
             tags=C.tags or [], bylines=C.by_, body=A.body, quotations=A.qt, removed=C.rem)
    return page, T, A.parts
