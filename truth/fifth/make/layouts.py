"""The page builds: each one is invented in detail."""
import html, datetime, json, re
E = html.escape
def T(s): return html.escape(s, quote=False)
DAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
MON = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
MO3 = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split()
EN = "January February March April May June July August September October November December".split()
OUT = {
 'lintas-txt':   dict(name='LINTASPESISIR.COM', dom='lintaspesisir.com', dl='{o}, {c} - ', tz=7),
 'sorot-detail': dict(name='sorotkini', dom='sorotkini.co', dl='{c} - ', tz=7, straight=True),
 'harian-read':  dict(name='HARIANSELASAR.com', dom='harianselasar.com', dl='{c}, {o} – ', tz=7),
 'nuswara-agency': dict(name='NUSWARA', dom='nuswaranews.id', dl='{c} ({o}) - ', tz=7, straight=True),
 'td-newspaper': dict(name='Suluhrakyat.id', dom='suluhrakyat.id', dl='{c}, {o} — ', tz=8),
 'jeg-jnews':    dict(name='PATROLITIMUR', dom='patrolitimur.com', dl='{c}, {o} – ', tz=9),
 'tie-sahifa':   dict(name='tajukbanua', dom='tajukbanua.net', dl='{c} – ', tz=8, straight=True),
 'gp-press':     dict(name='Kilasranah', dom='kilasranah.com', dl='{o}, {c} – ', tz=7),
 'ast-astra':    dict(name='Media Tanjung', dom='mediatanjung.id', dl='{c} | ', tz=7),
 'tt-blocks':    dict(name='Warta Lembah', dom='wartalembah.or.id', dl='{c} — ', tz=8),
 'blogger-post': dict(name='Kabar Muara', dom='kabarmuara.blogspot.com', dl='{c}, Kabar Muara - ', tz=7, straight=True),
 'joomla-item':  dict(name='Radar Tambora', dom='radartambora.com', dl='{c}, RT.- ', tz=8),
 'drupal-node':  dict(name='Beranda Nusantara', dom='berandanus.id', dl='{c}, {o} - ', tz=7),
 'tabel-cms':    dict(name='SUARAKATULISTIWA', dom='suarakatulistiwa.co.id', dl='{c}, SK - ', tz=7, straight=True),
 'pemda-portal': dict(name='Portal Resmi Pemerintah Daerah', dom='portal.kab.example', dl='{c} – ', tz=8),
 'gmr-wpberita': dict(name='INDIKATORBARAT', dom='indikatorbarat.com', dl='{c}, {o}.COM | ', tz=7),
 'next-app':     dict(name='Geladak', dom='geladak.co.id', dl='{c}, {o} - ', tz=7),
 'amp-page':     dict(name='PusaranSulawesi', dom='pusaransulawesi.com', dl='{o}.com, {c} -- ', tz=8),
 'elementor-single': dict(name='Jendela Papua', dom='jendelapapua.info', dl='{c} (Jendela Papua): ', tz=9),
 'read-network': dict(name='TITIK TENGAH', dom='titiktengah.com', dl='{o}, {c} - ', tz=7),
}
def dt(p): return p.d
def longd(d): return f"{DAYS[d.weekday()]}, {d.day} {MON[d.month-1]} {d.year}"
def mid(d): return f"{d.day} {MON[d.month-1]} {d.year}"
def dayonly(p): p.pub = p.pub[:10]
def iso(p, tz, add=0):
    d = dt(p) + datetime.timedelta(minutes=add); return d.strftime('%Y-%m-%dT%H:%M:17') + f'+{tz:02d}:00'
def utc(p, tz, add=0):
    d = dt(p) + datetime.timedelta(minutes=add) - datetime.timedelta(hours=tz); return d.strftime('%Y-%m-%dT%H:%M:17+00:00')
def slug(p): return '-'.join(re.findall(r'[a-z0-9]+', p.title.lower())[:9])
RES = {'baca': 'related_link', 'iklan': 'advertisement', 'foto': 'caption', 'by': 'byline', 'label': 'label', 'hal': 'pagination',
       'wa': 'social', 'cr': 'copyright', 'news': 'newsletter', 'share': 'share', 'list': 'related_link', 'src': 'source'}
def rem(p, r, t): p.removed.append({'reason': r, 'text': t})

def body(p, para='p', cls='', baca='p', foto='figure', inject=None, dlw='b'):
    """the elements of the text; inject = {after nth paragraph: html}"""
    o, n, first, i = [], 0, True, 0
    ca = f' class="{cls}"' if cls else ''
    inject = dict(inject or {})
    def P(inner):
        if para == 'p': return f'<p{ca}>{inner}</p>'
        if para == 'div': return f'<div{ca}>{inner}</div>'
        return inner + '<br /><br />'
    while i < len(p.els):
        e = p.els[i]; t = e[0]; i += 1
        if t == 'p':
            s = T(e[1])
            if first and p.dlr:
                m = re.match(r'(.*\S)(\s*)$', p.dlr)
                s = (f'<{dlw}>{T(m.group(1))}</{dlw}>{m.group(2)}' if dlw else T(p.dlr)) + s
            first = False
            if len(e) > 2:
                s += ' ' + T(e[2].strip()); rem(p, 'byline', e[2].strip()) if len(e[2].strip()) > 2 else 0
            o.append(P(s)); n += 1
            if n in inject: o.append(inject.pop(n))
        elif t == 'h': o.append({'p': f'<h3>{T(e[1])}</h3>', 'div': f'<div{ca}><b>{T(e[1])}</b></div>', 'br': f'<b>{T(e[1])}</b><br /><br />'}[para])
        elif t == 'q': o.append(f'<blockquote><p>{T(e[1])}</p></blockquote>')
        elif t == 'li':
            L = [e[1]]
            while i < len(p.els) and p.els[i][0] == 'li': L.append(p.els[i][1]); i += 1
            o.append('<ul>' + ''.join(f'<li>{T(x)}</li>' for x in L) + '</ul>')
        elif t == 'tr':
            L = [e[1]]
            while i < len(p.els) and p.els[i][0] == 'tr': L.append(p.els[i][1]); i += 1
            o.append('<table border="1"><tbody>' + ''.join('<tr>' + ''.join(f'<td>{T(c)}</td>' for c in x.split(' | ')) + '</tr>' for x in L) + '</tbody></table>')
        elif t == 'baca':
            rem(p, 'related_link', e[1]); a, _, b = e[1].partition(': ')
            u = '/' + '-'.join(re.findall(r'[a-z0-9]+', e[1].lower())[2:9])
            o.append({'p': f'<p><strong>{T(a)}: <a href="{u}">{T(b)}</a></strong></p>',
                      'box': f'<div class="baca-juga-box"><span>{T(a)}: </span><a href="{u}">{T(b)}</a></div>',
                      'table': f'<table class="linksisip"><tbody><tr><td><div class="lihatjg">{T(a)}: <a href="{u}">{T(b)}</a></div></td></tr></tbody></table>',
                      'plain': P(f'{T(a)}: <a href="{u}">{T(b)}</a>')}[baca])
        elif t == 'iklan':
            x = e[1] or 'ADVERTISEMENT'; rem(p, 'advertisement', x); o.append(f'<div class="ads-sisip" data-slot="{len(x)}">{T(x)}</div>')
        elif t == 'foto':
            rem(p, 'caption', e[1])
            o.append({'figure': f'<figure><img src="/img/{len(e[1])}a.jpg" alt=""><figcaption>{T(e[1])}</figcaption></figure>',
                      'wpc': f'<div id="attachment_{len(e[1])}7" class="wp-caption aligncenter"><img src="/wp-content/uploads/{len(e[1])}.jpg" alt=""/><p class="wp-caption-text">{T(e[1])}</p></div>',
                      'table': f'<table class="tr-caption-container" align="center"><tbody><tr><td><img src="https://1.bp.example/{len(e[1])}.jpg"/></td></tr><tr><td class="tr-caption">{T(e[1])}</td></tr></tbody></table>',
                      'div': f'<div class="foto"><img src="/foto/{len(e[1])}.jpg"><div class="ket-foto"><i>{T(e[1])}</i></div></div>'}[foto])
        elif t == 'list':
            x = e[1].split(' | '); rem(p, 'related_link', x[1])
            o.append(f'<div class="terkait"><strong>{T(x[0])}</strong><ul>' + ''.join(f'<li><a href="/r/{len(y)}">{T(y)}</a></li>' for y in x[1:]) + '</ul></div>')
        elif t == 'hal':
            rem(p, 'pagination', e[1]); o.append(f'<div class="paging">{T(e[1])}</div>')
        elif t in ('by', 'label', 'wa', 'cr', 'news', 'share', 'src'):
            if len(e[1]) > 2: rem(p, RES[t], e[1])
            x = T(e[1]).replace(' // ', '<br>')
            if ' // ' in e[1]: p.removed.pop(); [rem(p, RES[t], y) for y in e[1].split(' // ')]
            if t == 'wa': x = f'<a href="https://whatsapp.example/channel/0{len(x)}">{x}</a>'
            o.append(P(x if t != 'label' else f'<em>{x}</em>'))
        elif t == 'time': o.append(f'<div class="jam">{T(e[1])}</div>')
        else: raise SystemExit('element ' + t)
    return '\n'.join(o)

def meta(p, L, pubt=None, sec=True, tags=True, author=None, ld=False, type_='article'):
    o = [f'<meta charset="utf-8">', f'<title>{T(p.title)} - {L["name"]}</title>', '<meta name="viewport" content="width=device-width, initial-scale=1">',
         f'<link rel="canonical" href="https://{L["dom"]}/{slug(p)}">', f'<meta property="og:type" content="{type_}">', f'<meta property="og:title" content="{E(p.title)}">',
         f'<meta property="og:site_name" content="{L["name"]}">', f'<meta property="og:image" content="https://{L["dom"]}/og.jpg">']
    if pubt: o.append(f'<meta property="article:published_time" content="{pubt}">')
    if sec and p.sec: o.append(f'<meta property="article:section" content="{E(p.sec)}">')
    if tags and p.tags: o.append(f'<meta name="keywords" content="{E(", ".join(p.tags))}">')
    if author: o.append(f'<meta name="author" content="{E(author)}">')
    if ld:
        d = {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': p.title, 'datePublished': pubt, 'dateModified': pubt,
             'publisher': {'@type': 'Organization', 'name': L['name']}}
        if author: d['author'] = {'@type': 'Person', 'name': author}
        o.append('<script type="application/ld+json">' + json.dumps(d, ensure_ascii=False) + '</script>')
    return '\n'.join(o)
def nm(a): return a.lstrip('~') if a else None
NAV = ['Beranda', 'Daerah', 'Nasional', 'Ekonomi', 'Olahraga', 'Opini', 'Indeks']
POP = ['Harga Cabai Naik Lagi Menjelang Akhir Pekan', 'Jalan Lingkar Ditutup Dua Malam', 'Tim Voli Putri Menang Tiga Set Langsung', 'Warga Temukan Sumur Tua di Halaman Sekolah']
def nav(cls): return f'<nav class="{cls}"><ul>' + ''.join(f'<li><a href="/{x.lower()}">{x}</a></li>' for x in NAV) + '</ul></nav>'
def pop(cls, head='Terpopuler'): return f'<aside class="{cls}"><h4>{head}</h4><ol>' + ''.join(f'<li><a href="/p/{i}">{x}</a></li>' for i, x in enumerate(POP)) + '</ol></aside>'
def doc(head, b, attr='', bcls=''): return f'<!DOCTYPE html>\n<html lang="id"{attr}>\n<head>\n{head}\n</head>\n<body class="{bcls}">\n{b}\n</body>\n</html>\n'
def taglist(p, cls, pre='', item='a'):
    if not p.tags: return ''
    rem(p, 'tags', p.tags[-1]) if len(p.tags[-1]) > 8 and p.tags[-1].lower() not in ' '.join(p.body).lower() else 0
    return f'<div class="{cls}">{pre}' + ' '.join(f'<a href="/tag/{x.lower().replace(" ", "-")}" rel="tag">{T(x)}</a>' for x in p.tags) + '</div>'
def lab(p, cls='label'):
    if not p.labtop: return ''
    rem(p, 'label', p.labtop)
    return f'<div class="{cls}">{T(p.labtop)}</div>'

def lintas_txt(p, L):
    d = dt(p)
    h = meta(p, L, iso(p, 7), sec=False, author=nm(p.auth))
    sh = 'Ikuti kami di Google Berita'; rem(p, 'social', sh)
    b = f'''<div id="header">{nav('mainmenu')}</div>
<div class="content"><ul id="bread"><li><a href="/">Home</a></li>{f'<li><h4><a href="/topik">{T(p.sec)}</a></h4></li>' if p.sec else ''}</ul>
<div id="article">{lab(p, 'adv-flag')}<h1 class="f50 black2 f400" id="arttitle">{T(p.title)}</h1>
<div class="mt10"><time class="grey">Tayang: {longd(d)} {d:%H:%M} WIB</time></div>
{f'<div class="credit"><div id="penulis">Penulis: <a href="/p/1">{T(nm(p.auth))}</a></div></div>' if p.auth else ''}
<div class="ovh imgfull_div"><img class="imgfull" src="/foto/{d:%m%d}.jpg" alt="x"></div>
<div class="side-article txt-article multi-fontsize">
{body(p, baca='p', foto='div', dlw='strong', inject={4: '<div id="div-gpt-inside" style="min-height:250px"><script>gpt("in")</script></div>'})}
</div>
<div class="side-article mb5">{sh}</div>
{taglist(p, 'tagcloud3', '<h5 class="tagname">Tags</h5>')}
<div id="komentar"><p>Komentar Anda menjadi tanggung jawab sepenuhnya.</p></div></div>
{pop('sidebar')}</div>
<div id="footer">© {d.year} {L['name']}, jaringan media pesisir</div>'''
    return doc(h, b)

def sorot_detail(p, L):
    d = dt(p)
    h = meta(p, L, d.strftime('%Y/%m/%d %H:%M:00'), author=nm(p.auth)) + f'\n<meta name="publishdate" content="{d:%Y/%m/%d %H:%M:00}">\n<script>dataLayer=[{{"kanal":"{p.sec or ""}"}}]</script>'
    sh = 'Bagikan Artikel Salin Link'; rem(p, 'share', 'Salin Link')
    b = f'''<header>{nav('static-nav')}</header><div class="grid-row content__bg mgt-16"><div class="column-8"><article class="detail">
<div class="page__breadcrumb"><a href="/">sorotkini</a>{f' <a href="/k">{T(p.sec)}</a>' if p.sec else ''}</div>
<div class="detail__header">{lab(p, 'detail__subtitle')}<h1 class="detail__title">
  {T(p.title)}
</h1>{f'<div class="detail__author">{T(nm(p.auth))} - <span class="detail__label">sorotkini</span></div>' if p.auth else ''}
<div class="detail__date">{DAYS[d.weekday()]}, {d:%d} {MO3[d.month-1]} {d.year} {d:%H:%M} WIB</div></div>
<div class="detail__body itp_bodycontent_wrapper"><div class="detail__body-text itp_bodycontent">
{body(p, baca='table', dlw='strong', inject={2: '<div class="clearfix"></div><div class="parallaxindetail scrollpage"><div class="para_caption">SCROLL TO CONTINUE WITH CONTENT</div></div>'})}
</div></div>
{taglist(p, 'nav detail__body-tag')}
<div class="share-box"><span>Bagikan Artikel</span> <button>Salin Link</button></div>
</article></div>{pop('column-4', 'Berita Terpopuler')}</div><footer>Copyright @ {d.year} sorotkini. All right reserved</footer>'''
    if any(e[0] == 'p' for e in p.els[2:]) and sum(e[0] == 'p' for e in p.els) >= 2: rem(p, 'advertisement', 'SCROLL TO CONTINUE WITH CONTENT')
    return doc(h, b)

def harian_read(p, L):
    d = dt(p)
    h = meta(p, L, utc(p, 7), ld=True)
    cr = [('Penulis' if x['role'] == 'author' else 'Editor', x['name']) for x in p.by if x['role'] in ('author', 'editor')]
    head = '' if p.h.get('nocredit') else ''.join(f'<div class="credit-title-name"><h6>{n}{"," if i < len(cr)-1 else ""}</h6></div>' for i, (r, n) in enumerate(cr))
    team = '' if p.h.get('nocredit') else '<div class="team__wrap">' + ''.join(f'<div class="team__item"><span class="team__role">{r}</span> <span class="team__name">{n}</span></div>' for r, n in cr) + '</div>'
    nl = 'Dapatkan berita pilihan setiap pagi di surel Anda'; rem(p, 'newsletter', nl)
    b = f'''<div class="header">{nav('nav__wrap')}</div><div class="container clearfix"><ul class="breadcrumb__wrap"><li>Home</li>{f'<li><a href="/s"><span>{T(p.sec)}</span></a></li>' if p.sec else ''}</ul>
{lab(p, 'read__label')}<h1 class="read__title">{T(p.title)}</h1>
<div class="read__header"><div class="read__time">HARIANSELASAR.com - {d:%d/%m/%Y}, {d:%H:%M} WIB</div>{head}</div>
<div class="photo__wrap"><img src="https://asset.{L['dom']}/a.jpg"></div>
<div class="read__content"><div class="clearfix">
{body(p, baca='p', dlw='strong', inject={3: '<div class="kcm-ads"></div>'})}
</div></div>
<div class="newsletter-box"><p>{nl}</p><form><input name="email"><button>Kirim</button></form></div>
{team}
{taglist(p, 'tag__article__wrap', '<span>Tag</span>')}
<div class="comment__wrap"><h3>Komentar</h3><p>Jadilah yang pertama berkomentar di sini</p></div></div>
{pop('sidebar__most')}<footer>Copyright 2008 - {d.year} PT Selasar Media Harian. All Rights Reserved.</footer>'''
    rem(p, 'comment', 'Jadilah yang pertama berkomentar di sini')
    return doc(h, b)

def nuswara_agency(p, L):
    d = dt(p)
    h = meta(p, L, iso(p, 7, 3), sec=True)
    c = f'Copyright © NUSWARA {d.year}'; rem(p, 'copyright', c)
    nom = 'Dilarang keras mengambil konten untuk pelatihan mesin tanpa izin tertulis dari Kantor Berita NUSWARA.'; rem(p, 'copyright', nom)
    disp = {'reporter': 'Pewarta', 'editor': 'Editor', 'author': 'Penulis', 'photographer': 'Foto', 'correspondent': 'Koresponden', 'contributor': 'Kontributor'}
    by = '<br>\n'.join(f'{disp[x["role"]]}: {T(x["name"])}' for x in p.by)
    b = f'''<div class="navbar">{nav('main-nav')}</div><main class="container"><article class="post-wrapper clearfix">
{f'<ul class="breadcrumbs"><li><a href="/">Beranda</a></li><li><a href="/s">{T(p.sec)}</a></li></ul>' if p.sec else ''}
<header class="post-header"><h1 class="post-title">{T(p.title)}</h1>
<p class="simple-share"><span class="article-date"><i class="fa fa-clock-o"></i> {longd(d)} {d:%H:%M} WIB</span></p></header>
<div class="post-content clearfix">{lab(p, 'artikel-label')}
{body(p, 'br', baca='plain', dlw='', foto='div')}
<p class="text-muted small mt10">{by}{'<br>' if by else ''}
{c}</p>
<p class="text-muted mt-2 small"><i>{nom}</i></p></div>
{taglist(p, 'tags-widget', '<span>Tags:</span> ')}
</article>{pop('sidebar-agency')}</main>'''
    return doc(h, b)

def td_newspaper(p, L):
    d = dt(p)
    h = meta(p, L, iso(p, 8), author=nm(p.auth)) + '\n<meta name="generator" content="WordPress 6.4.3">'
    b = f'''<div id="td-outer-wrap"><div class="td-header-menu">{nav('sf-menu')}</div>
<article id="post-{d:%j}71" class="post type-post status-publish format-standard">
<div class="td-post-header">{f'<ul class="td-category"><li class="entry-category"><a href="/category/x">{T(p.sec)}</a></li></ul>' if p.sec else ''}
<header class="td-post-title"><h1 class="entry-title">{T(p.title)}</h1>{f'<p class="td-post-sub-title">{T(p.sub)}</p>' if p.sub else ''}
<div class="td-module-meta-info">{f'<div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/a">{T(nm(p.auth))}</a><div class="td-author-line"> - </div></div>' if p.auth else ''}
<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{iso(p, 8)}">{d:%d}/{d:%m}/{d.year} {d:%H:%M} WITA</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views">{d.minute*7+31}</span></div></div></header></div>
<div class="td-post-sharing td-post-sharing-top"><a>Facebook</a> <a>Twitter</a> <a>WhatsApp</a> <a>Telegram</a></div>
<div class="td-post-content tagdiv-type">{lab(p, 'adv')}<div class="td-post-featured-image"><img src="/wp-content/uploads/f.jpg"></div>
{body(p, foto='wpc', baca='p', dlw='strong', inject={3: '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span></div>'})}
</div>
<footer>{'<div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>' + ''.join(f'<li><a href="/tag/t">{T(x)}</a></li>' for x in p.tags) + '</ul></div>' if p.tags else ''}
<div class="td-block-row td-post-next-prev"><div class="td-block-span6"><div class="td-post-next-prev-content"><span>Artikel sebelumnya</span><a href="/n">{POP[0]}</a></div></div></div>
{f'<div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/b">{T(nm(p.box))}</a></span></div><div class="td-author-description"></div></div></div>' if p.box else ''}</footer></article>
<div class="td_block_related_posts"><h4>RELATED ARTICLES</h4><h3 class="entry-title"><a href="/x">{POP[1]}</a></h3><h3 class="entry-title"><a href="/y">{POP[2]}</a></h3></div></div>'''
    rem(p, 'share', 'Facebook Twitter WhatsApp Telegram')
    return doc(h, b, bcls='post-template-default single single-post td-standard-pack')

def jeg_jnews(p, L):
    d = dt(p); dayonly(p)
    h = meta(p, L, d.strftime('%Y-%m-%dT%H:%M:00+09:00'), sec=False, author=nm(p.auth))
    b = f'''<div class="jeg_viewport"><div class="jeg_header">{nav('jeg_menu')}</div><div class="jeg_main"><div class="jeg_content jeg_singlepage">
<div class="jeg_breadcrumbs"><span>Home</span>{f' » <span class="breadcrumb_last_link"><a href="/c">{T(p.sec)}</a></span>' if p.sec else ''}</div>
<div class="entry-header"><h1 class="jeg_post_title">{T(p.title)}</h1>{f'<h2 class="jeg_post_subtitle">{T(p.sub)}</h2>' if p.sub else ''}
<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left">{f'<div class="jeg_meta_author"><span class="meta_text">by</span> <a href="/author/1">{T(nm(p.auth))}</a></div>' if p.auth else ''}
<div class="jeg_meta_date"><a href="/d">{mid(d)}</a></div>{f'<div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="/c" rel="category tag">{T(p.sec)}</a></span></div>' if p.sec else ''}</div>
<div class="meta_right"><div class="jeg_meta_reading_time">Reading Time: 2 mins read</div></div></div></div></div>
<div class="jeg_share_top_container"><div class="jeg_share_stats"><div class="counts">0</div><span class="sharetext">SHARES</span></div><a class="jeg_btn-facebook"><span>Share on Facebook</span></a></div>
<div class="entry-content no-share"><div class="content-inner">{lab(p, 'label-berita')}
{body(p, foto='wpc', baca='box', dlw='strong')}
{taglist(p, 'jeg_post_tags', '<span>Tags:</span> ')}</div></div>
{f'<div class="jeg_authorbox"><div class="jeg_author_content"><h3 class="jeg_author_name"><a href="/author/1">{T(nm(p.box))}</a></h3><p class="jeg_author_desc"></p></div></div>' if p.box else ''}
<div class="jnews_related_post_container"><h3>Related Posts</h3><h3 class="jeg_post_title"><a href="/z">{POP[3]}</a></h3></div>
<div class="jnews_comment_container"><h3 class="comment-reply-title">Tinggalkan Balasan</h3><p class="comment-notes">Alamat email Anda tidak akan dipublikasikan.</p></div></div></div></div>'''
    rem(p, 'share', 'Share on Facebook'); rem(p, 'comment', 'Alamat email Anda tidak akan dipublikasikan.')
    return doc(h, b, bcls='single jeg_toggle_light')

def tie_sahifa(p, L):
    d = dt(p); dayonly(p)
    h = meta(p, L, utc(p, 8), author=nm(p.auth))
    b = f'''<div class="wrapper-outer"><header id="theme-header">{nav('main-nav')}</header><div id="main-content" class="container"><div class="content">
<article class="post-listing" id="the-post"><div class="post-inner">
<h1 class="name post-title entry-title"><span itemprop="name">{T(p.title)}</span></h1>
<p class="post-meta">{f'<span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/x">{T(nm(p.auth))}</a> </span>' if p.auth else ''}<span class="tie-date"><i class="fa fa-clock-o"></i>{d:%d}/{d:%m}/{d.year}</span> {f'<span class="post-cats"><i class="fa fa-folder"></i><a href="/c">{T(p.sec)}</a></span>' if p.sec else ''} <span class="post-comments"><a href="#respond">Leave a comment</a></span> <span class="post-views">{d.day*13} Views</span></p>
<div class="clear"></div><div class="entry">{lab(p, 'pariwara')}
<div class="share-post"><span class="share-text">Share</span><ul class="flat-social"><li><a>Facebook</a></li><li><a>Twitter</a></li></ul></div>
{body(p, foto='wpc', baca='p', dlw='b')}
</div>{'<p class="post-tag">Tags ' + ' '.join(f'<a href="/t" rel="tag">{T(x)}</a>' for x in p.tags) + '</p>' if p.tags else ''}</div></article>
{f'<section id="author-box"><div class="block-head"><h3>About {T(nm(p.box))}</h3></div><div class="post-listing"></div></section>' if p.box else ''}
<section id="related_posts"><div class="block-head"><h3>Related Articles</h3></div><div class="related-item"><h3><a href="/a">{POP[0]}</a></h3></div></section>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p class="comment-notes">Your email address will not be published.</p></div></div>{pop('sidebar')}</div></div>'''
    rem(p, 'comment', 'Your email address will not be published.')
    return doc(h, b, bcls='single-post lazy-enabled')

def gp_press(p, L):
    d = dt(p); dayonly(p)
    h = meta(p, L, utc(p, 7), sec=False, tags=False)
    b = f'''<header class="site-header">{nav('main-navigation')}</header><div class="site grid-container container hfeed"><div class="content-area"><main class="site-main">
<article class="post type-post hentry" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article">
<header class="entry-header"><h1 class="entry-title" itemprop="headline">{T(p.title)}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{utc(p, 7)}">{mid(d)}</time></span> {f'<span class="byline">oleh <span class="author vcard"><a class="url fn n" href="/author/q"><span class="author-name" itemprop="name">{T(nm(p.auth))}</span></a></span></span>' if p.auth else ''}</div></header>
<div class="entry-content" itemprop="text">{lab(p, 'has-small-font-size')}
{body(p, foto='figure', baca='plain', dlw='strong')}
<div class="sharedaddy"><h3 class="sd-title">Bagikan ini:</h3><ul><li>Klik untuk berbagi di Facebook(Membuka di jendela yang baru)</li></ul></div></div>
<footer class="entry-meta">{f'<span class="cat-links"><span class="screen-reader-text">Kategori </span><a href="/c" rel="category tag">{T(p.sec)}</a></span>' if p.sec else ''} {'<span class="tags-links"><span class="screen-reader-text">Tag </span>' + ', '.join(f'<a href="/t" rel="tag">{T(x)}</a>' for x in p.tags) + '</span>' if p.tags else ''}
<nav class="post-navigation"><div class="nav-previous"><a href="/pr">{POP[2]}</a></div></nav></footer></div></article></main></div></div>
<footer class="site-info">© {d.year} Kilasranah • Built with GeneratePress</footer>'''
    rem(p, 'share', 'Klik untuk berbagi di Facebook(Membuka di jendela yang baru)')
    return doc(h, b, bcls='post-template-default single no-sidebar')

def ast_astra(p, L):
    d = dt(p); dayonly(p)
    h = meta(p, L, utc(p, 7, 40), author=nm(p.auth))
    b = f'''<div class="hfeed site" id="page"><header class="ast-primary-header-bar">{nav('ast-nav-menu')}</header><div id="content" class="site-content"><div class="ast-container"><main id="main">
<article class="ast-article-single"><div class="ast-post-format- single-layout-1"><header class="entry-header"><h1 class="entry-title">{T(p.title)}</h1>
<div class="entry-meta"><span class="comments-link"><a href="#respond">Tinggalkan Komentar</a></span> / {f'<span class="cat-links"><a href="/c">{T(p.sec)}</a></span> / ' if p.sec else ''}{f'Oleh <span class="posted-by vcard author"><a class="url fn n"><span class="author-name">{T(nm(p.auth))}</span></a></span> / ' if p.auth else ''}<span class="posted-on"><span class="published">{EN[d.month-1]} {d.day}, {d.year}</span></span></div></header>
<div class="entry-content clear">{lab(p, 'kicker')}
{body(p, foto='wpc', baca='plain', dlw='')}
</div></div></article>
<nav class="navigation post-navigation"><span class="nav-links"><a href="/l"><span>←</span> Pos Sebelumnya</a></span></nav>
<div id="respond" class="comment-respond"><h3>Tinggalkan Komentar</h3></div></main>{pop('widget-area', 'Pos-pos Terbaru')}</div></div></div>'''
    rem(p, 'pagination', 'Pos Sebelumnya')
    return doc(h, b)

def tt_blocks(p, L):
    d = dt(p); dayonly(p)
    h = meta(p, L, None, sec=False, tags=False)
    b = f'''<div class="wp-site-blocks"><header class="wp-block-template-part">{nav('wp-block-navigation')}</header><main class="wp-block-group">
<h1 class="wp-block-post-title">{T(p.title)}</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="{iso(p, 8) if 'T' in p.pub else d.strftime('%Y-%m-%dT%H:%M:17+08:00')}">{mid(d)}</time></div><p class="has-contrast-2-color">—</p>{f'<p class="has-small-font-size">oleh</p><div class="wp-block-post-author-name"><a href="/author/z">{T(nm(p.auth))}</a></div>' if p.auth else ''}{f'<div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">di </span><a href="/category/c" rel="tag">{T(p.sec)}</a></div>' if p.sec else ''}</div>
<div class="entry-content wp-block-post-content">{lab(p, 'wp-block-button')}
{body(p, foto='figure', baca='p', dlw='strong')}
</div>
{'<div class="taxonomy-post_tag wp-block-post-terms">' + '<span class="wp-block-post-terms__separator">, </span>'.join(f'<a href="/tag/t" rel="tag">{T(x)}</a>' for x in p.tags) + '</div>' if p.tags else ''}
<nav class="wp-block-group" aria-label="Navigasi pos"><div class="post-navigation-link-previous wp-block-post-navigation-link"><a href="/o" rel="prev">{POP[3]}</a></div></nav>
<div class="wp-block-comments"><h2>Komentar</h2><div class="comment-respond"><h3>Tinggalkan Balasan</h3></div></div></main></div>'''
    rem(p, 'comment', 'Tinggalkan Balasan')
    return doc(h, b)

def blogger_post(p, L):
    d = dt(p); dayonly(p); sec = p.sec; p.sec = None
    h = f'''<meta charset="utf-8"/><title>{T(p.title)} - {L['name']}</title><meta content='blogger' name='generator'/><meta content='https://{L['dom']}/{d:%Y/%m}/{slug(p)}.html' property='og:url'/><meta content='{E(p.title)}' property='og:title'/>'''
    b = f'''<div class='header'><h2 class='title'>{L['name']}</h2></div><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer">
<h2 class='date-header'><span>{longd(d)}</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template'>
<h3 class='post-title entry-title' itemprop='name'>
{T(p.title)}
</h3><div class='post-body entry-content' itemprop='description articleBody'>{lab(p)}
{body(p, 'div', foto='table', baca='plain', dlw='b')}
<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'>{f"<span class='post-author vcard'>Diposting oleh <span class='fn' itemprop='author'>{T(nm(p.auth))}</span></span>" if p.auth else ''} <span class='reaction-buttons'>Kirimkan Ini lewat Email BlogThis! Berbagi ke Facebook</span></div>
<div class='post-footer-line post-footer-line-2'>{"<span class='post-labels'>Label: " + ', '.join(f"<a href='/search/label/{x}' rel='tag'>{T(x)}</a>" for x in p.tags) + '</span>' if p.tags else ''}</div></div></div>
<div class='comments' id='comments'><h4>Tidak ada komentar:</h4><p class='comment-footer'>Posting Komentar</p></div></div></div></div></div>
<div class='blog-pager'><a class='blog-pager-older-link'>Postingan Lama</a> <a>Beranda</a></div></div></div>{pop('widget PopularPosts', 'Entri Populer')}'''
    rem(p, 'share', 'Kirimkan Ini lewat Email BlogThis! Berbagi ke Facebook'); rem(p, 'comment', 'Posting Komentar')
    return doc(h, b)

def joomla_item(p, L):
    d = dt(p)
    h = meta(p, L, None, author=nm(p.auth)) + '\n<meta name="generator" content="Joomla! - Open Source Content Management">'
    b = f'''<div class="body"><div class="container">{nav('nav menu mod-list')}<main id="content" class="span9">
<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">
 {T(p.title)} </h2></div>
<div class="icons"><ul class="actions"><li class="print-icon"><a>Cetak</a></li><li class="email-icon"><a>Surel</a></li></ul></div>
<dl class="article-info muted"><dt class="article-info-term">Detail</dt>{f'<dd class="createdby" itemprop="author">Ditulis oleh <span itemprop="name">{T(nm(p.auth))}</span></dd>' if p.auth else ''}{f'<dd class="category-name">Kategori: <a href="/k">{T(p.sec)}</a></dd>' if p.sec else ''}<dd class="published"><span class="icon-calendar"></span> <time datetime="{iso(p, 8)}" itemprop="datePublished">Diterbitkan: {d:%d} {MON[d.month-1]} {d.year} {d:%H:%M}</time></dd><dd class="hits"><meta content="UserPageVisits:{d.day*9}">Dilihat: {d.day*9}</dd></dl>
<div itemprop="articleBody">{lab(p)}
{body(p, foto='div', baca='p', dlw='strong')}
</div>
{'<ul class="tags inline">' + ''.join(f'<li class="tag-2"><a class="label label-info">{T(x)}</a></li>' for x in p.tags) + '</ul>' if p.tags else ''}
<ul class="pager pagenav"><li class="previous"><a>Sebelumnya</a></li><li class="next"><a>Berikutnya</a></li></ul></div></main></div></div>'''
    rem(p, 'share', 'Surel')
    return doc(h, b)

def drupal_node(p, L):
    d = dt(p)
    h = meta(p, L, None, sec=False, tags=False) + '\n<meta name="Generator" content="Drupal 9 (https://www.drupal.org)">'
    b = f'''<div class="dialog-off-canvas-main-canvas"><header role="banner">{nav('menu--main')}</header><div class="region region-content">
<h1 class="page-header"><span class="field field--name-title">{T(p.title)}</span></h1>
<article role="article" class="node node--type-berita node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Dikirim {f'oleh <span class="field field--name-uid"><span lang="">{T(nm(p.auth))}</span></span> ' if p.auth else ''}pada <span class="field field--name-created">{DAYS[d.weekday()]}, {d:%d/%m/%Y} - {d:%H:%M}</span></div></footer>
<div class="node__content">{f'<div class="field field--name-field-kanal field--label-inline"><div class="field__label">Kanal</div><div class="field__item"><a href="/kanal">{T(p.sec)}</a></div></div>' if p.sec else ''}
{f'<div class="field field--name-field-sub">{T(p.sub)}</div>' if p.sub else ''}<div class="clearfix text-formatted field field--name-body"><div class="field__item">{lab(p)}
{body(p, foto='figure', baca='box', dlw='strong')}
</div></div>
{'<div class="field field--name-field-tags"><div class="field__label">Tagar</div><div class="field__items">' + ''.join(f'<div class="field__item"><a href="/t">{T(x)}</a></div>' for x in p.tags) + '</div></div>' if p.tags else ''}
<div class="views-element-container"><h2>Berita Terkait</h2><div class="views-row"><a href="/n/1">{POP[1]}</a></div></div></div></article></div></div>'''
    rem(p, 'related_link', POP[1])
    return doc(h, b)

def tabel_cms(p, L):
    d = dt(p)
    h = f'<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>SUARAKATULISTIWA :: {T(p.title)}</title>' + (f'<meta name="keywords" content="{E(", ".join(p.tags))}">' if p.tags else '')
    b = f'''<table width="980" align="center" cellpadding="0"><tr><td colspan="2"><a href="index.php"><img src="logo.gif"></a></td></tr><tr><td colspan="2" class="menu">{' | '.join(f'<a href="kat.php?k={x}">{x}</a>' for x in NAV)}</td></tr>
<tr><td width="680" valign="top">{f'<font size="2" color="#cc0000"><b><a href="kat.php">{T(p.sec)}</a></b></font><br>' if p.sec else ''}{lab(p)}<font class="judul"><h2>{T(p.title)}</h2></font>
<font class="tgl" size="1">{longd(d)} | {d:%H:%M} WIB</font>{f'<br><font size="1">Oleh: {T(nm(p.auth))}</font>' if p.auth else ''}<br><br>
<div align="justify" class="isi">
{body(p, 'br', foto='div', baca='plain', dlw='b')}
</div>
<a href="javascript:window.print()">Cetak Berita</a> - <a href="kirim.php">Kirim ke Teman</a><hr><b>Berita Lainnya</b><br>{'<br>'.join(f'• <a href="baca.php?id={i}">{x}</a>' for i, x in enumerate(POP))}
</td><td width="300" valign="top" bgcolor="#eeeeee"><b>POLLING</b><br>Bagaimana tampilan situs kami?<br><img src="iklan1.gif"></td></tr>
<tr><td colspan="2" align="center"><font size="1">Copyright &copy; {d.year} SUARAKATULISTIWA</font></td></tr></table>'''
    rem(p, 'share', 'Kirim ke Teman'); rem(p, 'related_link', POP[0])
    return f'<html><head>{h}</head><body bgcolor="#ffffff">\n{b}\n</body></html>\n'

def pemda_portal(p, L):
    d = dt(p)
    h = meta(p, L, None, sec=False, tags=True, type_='website')
    b = f'''<div class="topbar">Selamat datang di portal resmi</div><header id="header" class="fixed-top">{nav('navbar')}</header><section class="breadcrumbs"><ol><li><a href="/">Beranda</a></li><li>Berita</li>{f'<li>{T(p.sec)}</li>' if p.sec else ''}</ol></section>
<section id="blog" class="blog"><div class="row"><div class="col-lg-8 entries"><article class="entry entry-single"><div class="entry-img"><img src="/uploads/berita/{d:%Y%m%d}.jpg" class="img-fluid"></div>
<h2 class="entry-title">{T(p.title)}</h2><div class="entry-meta"><ul>{f'<li class="d-flex"><i class="bi bi-person"></i> {T(nm(p.auth))}</li>' if p.auth else ''}<li class="d-flex"><i class="bi bi-clock"></i> <time>{longd(d)} {d:%H:%M} WITA</time></li><li><i class="bi bi-eye"></i> {d.day*21} kali dibaca</li></ul></div>
<div class="entry-content">{lab(p)}
{body(p, 'div', foto='figure', baca='box', dlw='b')}
</div><div class="entry-footer"><span>Bagikan:</span> <a class="fb">Facebook</a> <a class="wa">WhatsApp</a></div></article>
<div class="blog-comments"><h4>Tulis Komentar</h4></div></div><div class="col-lg-4"><div class="sidebar"><h3>Berita Terbaru</h3><a href="/b/1">{POP[1]}</a></div></div></div></section>
<footer id="footer">Dinas Komunikasi dan Informatika © {d.year}</footer>'''
    rem(p, 'comment', 'Tulis Komentar')
    return doc(h, b)

def gmr_wpberita(p, L):
    d = dt(p)
    h = meta(p, L, utc(p, 7), sec=False, author=nm(p.auth))
    b = f'''<div id="page" class="site"><div class="top-header">{nav('gmr-mainmenu')}</div><div id="content" class="gmr-content"><main id="main" class="site-main-single">
<article class="post type-post"><div class="breadcrumbs">Beranda » {T(p.sec) + ' » ' if p.sec else ''}{T(p.title)}</div>
<header class="entry-header entry-header-single"><div class="gmr-meta-topic">{f'<strong><span class="cat-links-content"><a href="/category/k" rel="category tag">{T(p.sec)}</a></span></strong>' if p.sec else ''}</div><h1 class="entry-title"><strong>{T(p.title)}</strong></h1>
<div class="list-table clearfix"><div class="table-row"><div class="table-cell gmr-content-metasingle"><span class="author vcard">{f'<a class="url fn n" href="/author/a">{T(nm(p.auth))}</a>' if p.auth else ''}</span><span class="posted-on"><time class="entry-date published" datetime="{utc(p, 7)}">{longd(d)} | {d:%H:%M} WIB</time></span></div><div class="table-cell gmr-content-share">Bagikan</div></div></div></header>
<div class="entry-content entry-content-single clearfix">{lab(p)}
{body(p, foto='figure', baca='p', dlw='strong', inject={2: '<div class="gmr-banner-insidecontent text-center"><img src="/banner.gif"></div>'})}
<footer class="entry-footer entry-footer-single">{'<span class="tags-links">' + ' '.join(f'<a href="/t" rel="tag">{T(x)}</a>' for x in p.tags) + '</span>' if p.tags else ''}<div class="gmr-cf-metacontent">Ikuti Kami di Google News</div></footer></div>
<div class="gmr-related-post"><h3 class="related-text">Berita Terkait</h3><ul><li><a href="/a">{POP[2]}</a></li></ul></div></article></main></div></div>'''
    rem(p, 'social', 'Ikuti Kami di Google News')
    return doc(h, b, bcls='wp-singular gmr-theme')

def next_app(p, L):
    d = dt(p)
    h = meta(p, L, d.strftime('%Y-%m-%dT%H:%M:00+07:00'), ld=True)
    b = f'''<div id="__next"><div class="css-1q">{nav('css-nav')}</div><main class="css-x3"><div class="css-brd">{f'<a href="/k">{T(p.sec)}</a>' if p.sec else ''}</div>{lab(p, 'css-badge')}
<h1 class="css-ttl" data-testid="article-title">{T(p.title)}</h1>{f'<p class="css-dek" data-testid="article-dek">{T(p.sub)}</p>' if p.sub else ''}
<div class="css-row">{f'<div class="css-aut"><span>{T(nm(p.auth))}</span></div>' if p.auth else ''}<span class="css-tim">{d.day} {MO3[d.month-1]} {d.year}, {d:%H.%M} WIB</span></div>
<div class="css-act"><button>Simpan</button><button>Bagikan</button><button>Perbesar teks</button></div>
<div class="css-art" data-testid="article-body">
{body(p, 'div', 'css-par', foto='figure', baca='box', dlw='strong')}
</div>
{taglist(p, 'css-tags')}<div class="css-nl"><div>Langganan buletin Geladak Pagi</div><input placeholder="Alamat surel"></div></main>
<footer class="css-ft">Geladak adalah bagian dari Kelompok Media Layar Putih</footer></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"id":{d.day*311}}}}}}}</script>'''
    rem(p, 'newsletter', 'Langganan buletin Geladak Pagi'); rem(p, 'share', 'Perbesar teks')
    return doc(h, b)

def amp_page(p, L):
    d = dt(p)
    h = meta(p, L, iso(p, 8), ld=True, author=nm(p.auth)) + '\n<script async src="https://cdn.amp.example/v0.js"></script>'
    b = f'''<header class="amp-header"><a href="/">PusaranSulawesi</a></header><amp-sidebar id="sb" layout="nodisplay">{nav('amp-menu')}</amp-sidebar>
<article class="amp-wp-article"><header class="amp-wp-article-header">{lab(p)}<h1 class="amp-wp-title">{T(p.title)}</h1>{f'<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{T(nm(p.auth))}</span></div>' if p.auth else ''}<div class="amp-wp-meta amp-wp-posted-on"><time datetime="{iso(p, 8)}">{longd(d)} - {d:%H:%M} WITA</time></div></header>
<amp-img src="/u.jpg" width="800" height="450"></amp-img><div class="amp-wp-article-content">
{body(p, foto='figure', baca='plain', dlw='strong')}
</div><footer class="amp-wp-article-footer">{f'<div class="amp-wp-meta amp-wp-tax-category">Kategori: <a href="/c" rel="category tag">{T(p.sec)}</a></div>' if p.sec else ''}{'<div class="amp-wp-meta amp-wp-tax-tag">Tag: ' + ', '.join(f'<a href="/t" rel="tag">{T(x)}</a>' for x in p.tags) + '</div>' if p.tags else ''}<div class="amp-wp-meta amp-wp-comments-link"><a href="#c">Tinggalkan komentar</a></div></footer></article>
<footer class="amp-wp-footer"><p>Lihat versi lengkap</p><a href="#top" class="back-to-top">Kembali ke atas</a></footer>'''
    rem(p, 'comment', 'Tinggalkan komentar')
    return doc(h, b, ' amp')

def elementor_single(p, L):
    d = dt(p)
    h = meta(p, L, utc(p, 9), sec=True, tags=False)
    b = f'''<div data-elementor-type="header" class="elementor elementor-12">{nav('elementor-nav-menu')}</div><div data-elementor-type="single-post" class="elementor elementor-55"><section class="elementor-section"><div class="elementor-container">
<div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title elementor-size-default">{T(p.title)}</h1></div>
<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items">{f'<li class="elementor-icon-list-item" itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item--type-author">{T(nm(p.auth))}</span></li>' if p.auth else ''}<li itemprop="datePublished"><span class="elementor-post-info__item--type-date">{mid(d)}</span></li><li><span class="elementor-post-info__item--type-time">{d:%H:%M}</span></li></ul></div>
<div class="elementor-widget elementor-widget-share-buttons"><span class="elementor-share-btn__title">Facebook</span> <span class="elementor-share-btn__title">WhatsApp</span></div>
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{lab(p)}
{body(p, foto='wpc', baca='p', dlw='strong')}
</div></div>
{'<div class="elementor-widget elementor-widget-text-editor">Tag: ' + ', '.join(f'<a href="/t">{T(x)}</a>' for x in p.tags) + '</div>' if p.tags else ''}
{f'<div class="elementor-widget elementor-widget-author-box"><div class="elementor-author-box"><div class="elementor-author-box__text"><h4 class="elementor-author-box__name">{T(nm(p.box))}</h4><div class="elementor-author-box__bio"></div></div></div></div>' if p.box else ''}
<div class="elementor-widget elementor-widget-post-navigation"><span class="post-navigation__prev--label">Sebelumnya</span><span class="post-navigation__prev--title">{POP[3]}</span></div></div></section></div>'''
    rem(p, 'related_link', POP[3])
    return doc(h, b, bcls='elementor-default elementor-page-55')

def read_network(p, L):
    d = dt(p)
    h = meta(p, L, d.strftime('%Y-%m-%d %H:%M:00'), ld=False) + '\n<meta name="content_PublishedDate" content="' + d.strftime('%Y-%m-%d %H:%M:00') + '">'
    pg = 'Halaman: 1 2 Selanjutnya'; rem(p, 'pagination', pg)
    disp = {'editor': 'Editor', 'author': 'Penulis', 'reporter': 'Reporter', 'source': 'Sumber', 'contributor': 'Kontributor'}
    ed = '' if p.h.get('nocredit') else ''.join(f'<div class="read__info__editor">{disp[x["role"]]}: {T(x["name"])}</div>' for x in p.by if x['role'] in disp and x['name'] != nm(p.auth))
    b = f'''<header class="header">{nav('nav__header')}</header><section class="section-content"><div class="row"><div class="col-bs10-7"><section class="breadcrumb clearfix"><ul><li>Home</li>{f'<li><a href="/k">{T(p.sec)}</a></li>' if p.sec else ''}</ul></section>
<section class="read"><div class="read__header col-offset-fluid clearfix">{lab(p)}<h1 class="read__title">{T(p.title)}</h1><div class="read__info">{f'<div class="read__info__author"><a href="/author/7/x">{T(nm(p.auth))}</a></div>' if p.auth else ''}<div class="read__info__date">- {longd(d)} | {d:%H:%M} WIB</div></div></div>
<article class="read__content clearfix">
{body(p, foto='figure', baca='p', dlw='strong')}
<div class="paging paging--article"><div class="paging__wrap clearfix">{pg}</div></div></article>
<div class="read__info__bottom">{ed}</div>
{taglist(p, 'tag clearfix', '<h4>Tags</h4>')}
<div class="related"><h2>Terkini</h2><a href="/x">{POP[1]}</a></div></section></div></div></section><footer>© {d.year} TITIK TENGAH NETWORK</footer>'''
    return doc(h, b)

def render(p):
    p.els = [list(e) for e in p.els]; p.d = datetime.datetime.fromisoformat(p.pub)
    return globals()[p.layout.replace('-', '_')](p, OUT[p.layout])

def special(p, h, lines):
    L = OUT.get(p.layout) or dict(name='x', dom='x.example')
    if p.kind == 'not_found':
        b = f'<header>{nav("menu")}</header><main class="error-404 not-found"><h1 class="page-title">{T(h["t"])}</h1><div class="page-content">' + ''.join(f'<p>{T(x)}</p>' for x in lines) + '<form role="search"><input type="search"><button>Cari</button></form></div></main>' + pop('recent', 'Pos Terbaru')
    elif p.kind == 'listing':
        b = f'<header>{nav("menu")}</header><main class="archive"><h1 class="page-title">{T(h["t"])}</h1>'
        for x in lines:
            t, d, s = x.split(' | '); b += f'<article class="post-item"><h3><a href="/{"-".join(t.lower().split()[:6])}">{T(t)}</a></h3><span class="date">{d}</span><p class="excerpt">{T(s)}</p></article>'
        b += '<div class="pagination"><span>1</span> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Selanjutnya</a></div></main>'
    else:
        b = f'<header>{nav("menu")}</header><main><h1>{T(h["t"])}</h1>' + ''.join(f'<p class="teaser">{T(x)}</p>' for x in lines[:1]) + '<div class="paywall-gate"><form method="post" action="/masuk">' + ''.join(f'<p>{T(x)}</p>' for x in lines[1:]) + '<label>Surel</label><input name="email" type="email"><label>Kata sandi</label><input name="password" type="password"><button>Masuk</button></form></div></main>'
    return doc(f'<meta charset="utf-8"><title>{T(h["t"])} - {L["name"]}</title><meta property="og:type" content="website">', b)
