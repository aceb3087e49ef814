"""Pages that are no article: not found, listings, login walls."""
import html, re
from layouts import LAYOUTS, NAV
def slug(s): return '-'.join(re.findall(r'[a-z0-9]+', s.lower()))[:60]
def page(yid, lay, kind, txt):
    head, body = txt.split('\n---\n', 1)
    h = dict((k.strip(), v.strip()) for k, v in (l.split(':', 1) for l in head.strip().split('\n')))
    lines = [l for l in body.strip().split('\n') if l.strip()]; e = html.escape; t = e(h['title']); o = h['outlet']
    meta = '<meta charset="utf-8">\n<title>%s - %s</title>\n' % (t, o); lo = []
    removed = []
    if kind == 'not_found' and lay == 'handcms':
        lo = lines
        b = '<table width="980" align="center"><tr><td class="menu">%s</td></tr><tr><td><h2 class="judul">%s</h2>%s<form action="cari.php"><input name="q"><input type="submit" value="Cari"></form></td></tr></table>' % (NAV, t, '<br>'.join(map(e, lines)))
    elif kind == 'not_found':
        lo = lines
        b = '<div class="hfeed site"><header class="site-header">%s</header><main class="site-main"><section class="error-404 not-found"><header class="page-header"><h1 class="page-title">%s</h1></header><div class="page-content"><div class="page-sub-title">%s</div><form role="search"><input type="search" placeholder="Cari..."></form></div></section></main></div>' % (NAV, t, e(lines[0]))
        b = b.replace('class="hfeed', 'data-state="error404" class="hfeed'); meta += '<meta name="robots" content="noindex, follow">\n'
    elif kind == 'listing':
        items = [[x.strip() for x in l.split('|')] for l in lines]
        lo = [x for it in items for x in it[:2]]
        if lay == 'newspaper':
            b = NAV + '<div class="td-category-header"><h1 class="entry-title td-page-title">%s</h1></div><div class="td-ss-main-content">' % t + '\n'.join('<div class="td_module_10 td_module_wrap"><div class="item-details"><h3 class="entry-title td-module-title"><a href="/%s/" rel="bookmark">%s</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date">%s</time></span></div><div class="td-excerpt">%s</div></div></div>' % (slug(i[0]), e(i[0]), i[2], e(i[1])) for i in items) + '<div class="page-nav"><span class="current">1</span><a href="/page/2/">2</a><a href="/page/3/">3</a><span class="pages">Halaman 1 dari 14</span></div></div>'
            meta += '<meta property="og:type" content="website">\n'
        else:
            b = '<header class="header">%s</header><section class="main"><h1 class="latest__heading">%s</h1><form class="indeks"><input type="date" value="2025-11-27"><button>Tampilkan</button></form>' % (NAV, t) + '\n'.join('<div class="latest__item"><div class="latest__right"><h4 class="latest__subtitle">Tabalong</h4><h2 class="latest__title"><a class="latest__link" href="/%s">%s</a></h2><p class="latest__desc">%s</p><date class="latest__date">%s | %s</date></div></div>' % (slug(i[0]), e(i[0]), e(i[1]), i[2], i[3]) for i in items) + '<div class="paging"><a class="paging__link active">1</a><a class="paging__link" href="?page=2">2</a></div></section>'
    else:
        p, wall = lines; w1, w2 = [x.strip() for x in wall.split('|')]; lo = [p]
        n = h['byline'].split('=')[1]
        if lay == 'kompaslike':
            b = NAV + '<h1 class="read__title">%s</h1><div class="read__time">HALUAN KITA - <span>%s</span></div><div class="credit"><div class="credit-title">%s</div></div><div class="read__content"><div class="clearfix"><p>%s</p></div><div class="paywall-overlay" id="paywall"><h3>%s</h3><p>%s</p><form action="/masuk" method="post"><input type="email" name="email" placeholder="Surel"><input type="password" name="sandi" placeholder="Kata sandi"><button type="submit">Masuk</button></form></div></div>' % (t, h['date'], n, e(p), e(w1), e(w2))
        else:
            b = '<div id="__next"><main class="max-w-2xl mx-auto px-4"><h1 class="text-3xl font-extrabold">%s</h1><div class="text-sm">%s</div><div class="text-xs">%s</div><div class="prose line-clamp-3"><p>%s</p></div><div class="rounded-xl bg-emerald-50 p-6 text-center" data-gate="register"><div class="font-bold">%s</div><div>%s</div><a href="/daftar" class="btn">Daftar</a> <a href="/login" class="btn">Saya sudah punya akun, masuk</a></div></main></div>' % (t, n, h['date'], e(p), e(w1), e(w2))
        meta += '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%s","isAccessibleForFree":false}</script>\n' % h['title']
        removed = [{'reason': 'login_wall', 'text': w1}]
    T = {'layout': lay, 'release': None, 'kind': kind, 'title': h['title'], 'subtitle': None, 'dateline': None, 'label': None, 'published': h.get('published'), 'section': None, 'tags': [],
         'bylines': [dict(zip(('role', 'name'), h['byline'].split('=')))] if 'byline' in h else [], 'body': lo, 'quotations': [], 'removed': removed}
    cls = 'error404' if kind == 'not_found' else 'archive category' if kind == 'listing' else 'single premium'
    return T, '<!DOCTYPE html>\n<html lang="id"><head>\n%s</head><body class="%s">%s<footer>&copy; 2025 %s</footer></body></html>\n' % (meta, cls, b, o)
