"""The page builds. Each is an invention of its own; half are offices, blogs and hand-made systems, half small newsrooms on WordPress."""
import re

LAY = {}
BR = '\n'


def lay(**opt):
    def d(fn):
        LAY[fn.__name__] = (fn, opt)
        return fn
    return d


def doc(head, body, lang='id', cls=''):
    if re.search('td-|jeg_|gmr-|bs-irp', body):
        body = '<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag("js", new Date());</script>\n<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-XXXX" height="0" width="0" style="display:none"></iframe></noscript>\n' + body
    return f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n{head}\n</head>\n<body class="{cls}">\n{body}\n</body>\n</html>\n'


def lab(c, h):
    return h.format(c.label) if c.label and c.labelpos == 'top' else ''


def end(c, h):
    return h.format(c.label) if c.label and c.labelpos == 'end' else ''


def opt(v, h):
    return h.format(v) if v else ''


def tags(c, a, each, z, j=''):
    return a + j.join(each.format(t) for t in c.tags) + z if c.tags else ''


# ------------------------------------------------------------------ offices
@lay(site='Portal Resmi Kabupaten', dom='kab.example.go.id', df='{W}, {dd} {M} {Y} {H}:{i}', dl='{D} – ', mark='nbsp')
def joomla(c):
    cap = c.x('caption', f'<div class="img-intro"><img src="/images/berita/{c.slug}.jpg" alt="" /><p class="img_caption">{c.cap}</p></div>') if c.cap else ''
    return doc(c.head(og=False, gen='Joomla! - Open Source Content Management'), f'''<div id="wrapper"><ul class="nav menu"><li><a href="/">Beranda</a></li><li><a href="/profil">Profil</a></li><li><a href="/ppid">PPID</a></li></ul>
<div class="item-page" itemscope itemtype="https://schema.org/Article">
<div class="page-header"><h2 itemprop="headline">
{c.title}</h2></div>
<dl class="article-info muted">
<dt class="article-info-term">Detail</dt>
{opt(c.author, '<dd class="createdby" itemprop="author">Ditulis oleh <span itemprop="name">{}</span></dd>')}
{opt(c.sec, '<dd class="category-name">Kategori: <a href="/berita" itemprop="genre">{}</a></dd>')}
<dd class="published"><span class="icon-calendar"></span> <time datetime="{c.iso}" itemprop="datePublished">Diterbitkan: {c.D('{W}, {dd} {M} {Y} {H}:{i}')}</time></dd>
{c.x('other', '<dd class="hits"><span class="icon-eye-open"></span> Dilihat: 312</dd>')}
</dl>
{lab(c, '<p class="kategori-khusus">{}</p>')}{cap}
<div itemprop="articleBody">
{opt(c.head_, '<p>{}</p>')}
{c.body('<p style="text-align: justify;">{}</p>')}
{opt(c.foot, '<p style="text-align: justify;">{}</p>')}{end(c, '<p>({})</p>')}
</div>
{tags(c, '<ul class="tags inline">', '<li><a class="label label-info" href="/tag">{}</a></li>', '</ul>')}
<ul class="pager pagenav"><li class="previous"><a href="/a"><span class="icon-chevron-left"></span> Sebelumnya</a></li><li class="next"><a href="/b">Berikutnya</a></li></ul>
</div>
<div class="moduletable"><h3>Berita Terpopuler</h3><ul><li><a href="/1">Upacara hari kesadaran nasional di halaman kantor bupati</a></li><li><a href="/2">Pengumuman seleksi terbuka jabatan pimpinan tinggi</a></li></ul></div></div>
<footer>Copyright &copy; {c.dt.year} {c.site}. All Rights Reserved.</footer>''', 'id-id', 'site com_content view-article')


@lay(site='Dinas Komunikasi dan Informatika', dom='diskominfo.example.go.id', df='{dd} {M} {Y}', dl='<strong>{D}</strong> - ', ent=True)
def joomla_helix(c):
    return doc(c.head(gen='Joomla! - Open Source Content Management'), f'''<div class="body-wrapper"><header id="sp-header"><a class="logo" href="/">{c.site}</a></header>
<section id="sp-main-body"><div class="container"><main id="sp-component"><div class="article-details">
{'<div class="article-full-image"><img src="/images/2025/a.jpg" alt=""></div>' + c.x('caption', f'<div class="article-image-caption">{c.cap}</div>') if c.cap else ''}
<div class="article-header"><h1 itemprop="headline">{c.title}</h1></div>
{opt(c.sub, '<p class="article-subtitle">{}</p>')}
<div class="article-can-edit d-flex justify-content-between"></div>
<div class="article-info">
{opt(c.author, '<span class="createdby" title="Ditulis oleh: "><span itemprop="name">{}</span></span>')}
{opt(c.sec, '<span class="category-name" title="Kategori"><a href="/{0}">{0}</a></span>')}
<span class="published" title="Published: {c.D('{dd} {M} {Y}')}"><time datetime="{c.iso}">{c.D('{dd} {M} {Y}')}</time></span>
</div>
{c.x('share', '<div class="article-ratings-social-share"><div class="social-share-block"><span class="social-share-title">Bagikan artikel ini:</span><a href="#" aria-label="Facebook"></a></div></div>')}
<div itemprop="articleBody">
{lab(c, '<p><strong>{}</strong></p>')}{opt(c.head_, '<p><em>{}</em></p>')}
{c.body('<p>{}</p>')}
{opt(c.foot, '<p><em>{}</em></p>')}{end(c, '<p><em>{}</em></p>')}
</div>
{tags(c, '<ul class="tags mb-4">', '<li><a href="/t" class="btn btn-sm">{}</a></li>', '</ul>')}
<nav class="pagenavigation"><a class="previous" href="/x"><span>Sebelumnya</span></a></nav>
{c.x('related_link', '<div class="related-article-list-container"><h3>Artikel Terkait</h3><ul><li><a href="/r1">Sosialisasi keamanan informasi bagi pengelola laman perangkat daerah</a></li></ul></div>')}
</div></main></div></section></div>
<footer id="sp-footer"><span class="sp-copyright">© {c.dt.year} {c.site}</span></footer>''')


@lay(site='Pemerintah Kota', dom='kota.example.go.id', df='{W}, {d} {M} {Y} - {H}:{i}', dl='{D}, ', mark='nbsp')
def drupal7(c):
    return doc(c.head(og=False, gen='Drupal 7 (http://drupal.org)'), f'''<div id="page"><div id="header"><div id="site-name"><a href="/">{c.site}</a></div></div>
<div id="main"><div id="content" class="column"><div class="section">
<div class="breadcrumb"><a href="/">Beranda</a> » <a href="/berita">{c.sec or 'Kabar'}</a></div>
<h1 class="title" id="page-title">{c.title}</h1>
<div class="tabs"></div>
<div id="node-4821" class="node node-article node-promoted clearfix">
<div class="meta submitted"><span property="dc:date dc:created" content="{c.iso}">Dikirim oleh <span class="username">{c.author or 'admin'}</span> pada {c.D('{W}, {d} {M} {Y} - {H}:{i}')}</span></div>
<div class="content clearfix">
{'<div class="field field-name-field-image"><img src="/sites/default/files/a.jpg" alt="" /></div>' + c.x('caption', f'<div class="field field-name-field-caption"><div class="field-item">{c.cap}</div></div>') if c.cap else ''}
{lab(c, '<div class="field field-name-field-jenis"><div class="field-item even">{}</div></div>')}
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">
{opt(c.head_, '<p class="rtejustify">{}</p>')}
{c.body('<p class="rtejustify">{}</p>')}
{opt(c.foot, '<p class="rtejustify">{}</p>')}{end(c, '<p>{}</p>')}
</div></div></div>
{tags(c, '<div class="field field-name-field-tags field-label-above"><div class="field-label">Tags:&nbsp;</div><div class="field-items">', '<div class="field-item"><a href="/tags">{}</a></div>', '</div></div>')}
</div>
<div class="link-wrapper"><ul class="links inline"><li class="statistics_counter first last"><span>{c.x('other', '<b>87 kali dibaca</b>')}</span></li></ul></div>
{opt(c.com and c.x('comments', f'<div id="comments" class="comment-wrapper"><h2 class="title">Komentar</h2><div class="comment"><p>{c.com}</p></div></div>'), '{}')}
</div></div></div></div></div>
<div id="footer">Hak Cipta {c.site}</div>''')


@lay(site='Pemerintah Provinsi', dom='prov.example.go.id', df='{d} {M} {Y}', dl='<b>{D}</b>, ')
def drupal10(c):
    return doc(c.head(og=True, gen='Drupal 10 (https://www.drupal.org)'), f'''<div class="dialog-off-canvas-main-canvas"><div class="page-wrapper"><header class="site-header"><a href="/" rel="home">{c.site}</a></header>
<main role="main"><div class="region region--content">
<article data-history-node-id="977" class="node node--type-berita node--view-mode-full">
<header><h1 class="title page-title"><span class="field field--name-title">{c.title}</span></h1>
{opt(c.sub, '<div class="field field--name-field-subjudul">{}</div>')}
<div class="node__meta">{opt(c.author, '<span>Oleh <span class="field--name-uid"><span typeof="schema:Person">{}</span></span></span>, ')}<span class="field field--name-created">{c.D('{d} {M} {Y}')}</span></div></header>
<div class="node__content">
{opt(c.sec, '<div class="field field--name-field-kategori"><div class="field__label visually-hidden">Kategori</div><div class="field__item"><a href="/k">{}</a></div></div>')}
{lab(c, '<div class="field field--name-field-label">{}</div>')}
{'<figure role="group" class="caption caption-img"><img src="/b.jpg" alt="">' + c.x('caption', f'<figcaption>{c.cap}</figcaption>') + '</figure>' if c.cap else ''}
<div class="clearfix text-formatted field field--name-body field__item">
{opt(c.head_, '<p>{}</p>')}
{c.body('<p class="text-align-justify">{}</p>')}
{opt(c.foot, '<p class="text-align-right"><em>{}</em></p>')}{end(c, '<p>{}</p>')}
</div>
{tags(c, '<div class="field field--name-field-tags"><div class="field__label">Tag</div><ul>', '<li class="field__item"><a href="/t">{}</a></li>', '</ul></div>')}
{c.x('share', '<div class="a2a_kit"><span>Sebarkan melalui</span></div>')}
</div></article>
{c.x('related_link', '<div class="views-element-container"><h2>Berita Lainnya</h2><div class="views-row"><a href="/n/2">Gubernur lantik pejabat pengawas di lingkungan sekretariat daerah</a></div></div>')}
</div></main><footer>{c.site} © {c.dt.year}</footer></div></div>''')


@lay(site='Portal Pemkab', dom='www.pemkab.example.go.id', df='{d} {Mb} {Y} | {H}:{i} {z}', dl='<strong>{D}</strong> — ')
def laravel_bs(c):
    return doc(c.head(extra='<meta name="csrf-token" content="x1y2z3">\n<link href="/css/app.css" rel="stylesheet">'), f'''<div id="app"><nav class="navbar navbar-expand-lg navbar-dark bg-success"><a class="navbar-brand" href="/">{c.site}</a></nav>
<div class="container py-5"><div class="row"><div class="col-lg-8">
<div class="card border-0 shadow-sm"><div class="card-body">
{opt(c.sec, '<span class="badge bg-warning text-dark mb-2">{}</span>')}{lab(c, '<span class="badge bg-danger mb-2">{}</span>')}
<h2 class="fw-bold card-title">{c.title}</h2>
<div class="small text-muted mb-3"><i class="bi bi-person"></i> {c.author or 'Administrator'} &nbsp; <i class="bi bi-clock"></i> {c.D('{d} {Mb} {Y} | {H}:{i} {z}')} &nbsp; {c.x('other', '<i class="bi bi-eye"></i> <span>1.204 x dilihat</span>')}</div>
{'<img class="img-fluid rounded" src="/storage/berita/1.webp" alt="">' + c.x('caption', f'<p class="text-center fst-italic small">{c.cap}</p>') if c.cap else ''}
<div class="konten-berita mt-3">
{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>')}
{opt(c.foot, '<p class="mb-0">{}</p>')}{end(c, '<p><b>({})</b></p>')}
</div>
{tags(c, '<div class="mt-3"><i class="bi bi-tags"></i> ', '<a href="/tag" class="badge bg-secondary">#{}</a> ', '</div>')}
{c.x('share', '<div class="d-flex gap-2 mt-4"><span class="fw-bold">Bagikan berita ini</span> <a class="btn btn-sm btn-primary" href="#"><i class="bi bi-facebook"></i></a></div>')}
</div></div></div>
<div class="col-lg-4"><div class="card"><div class="card-header">Berita Terbaru</div><ul class="list-group list-group-flush"><li class="list-group-item"><a href="/berita/9">Rapat koordinasi tim pengendalian inflasi daerah</a><br><small>2 hari lalu</small></li><li class="list-group-item"><a href="/berita/8">Jadwal pelayanan administrasi kependudukan keliling</a></li></ul></div></div>
</div></div></div>
<footer class="bg-dark text-white py-3"><div class="container">&copy; {c.dt.year} Diskominfo. Dikembangkan oleh Bidang Aplikasi Informatika</div></footer>''')


@lay(site='Situs Resmi Pemerintah Kabupaten', dom='kab2.example.go.id', df='{dd}-{m}-{Y}', dl='{D} - ', straight=True)
def codeigniter(c):
    return doc(c.head(og=False, desc=False), f'''<table width="1000" align="center" cellpadding="0"><tr><td colspan="2"><img src="/assets/header.png" alt="{c.site}"></td></tr>
<tr><td valign="top" width="700">
<div class="judul-berita"><h3>{c.title}</h3></div>
<div class="info-berita">Tanggal : {c.D('{dd}-{m}-{Y}')} | Oleh : {c.author or 'admin'} {opt(c.sec, '| Kategori : {} ')}| Dibaca : 56 kali</div>
{'<center><img src="/assets/foto/x.jpg" width="480"><br>' + c.x('caption', f'<i>{c.cap}</i>') + '</center>' if c.cap else ''}
<div class="isi-berita" align="justify">
{lab(c, '<b>{}</b><br />')}{opt(c.head_, '{}<br /><br />')}
{c.body('{}<br /><br />', h='<b>{}</b><br />', inj=None)}
{opt(c.foot, '{}<br />')}{end(c, '({})<br />')}
</div>
<div class="share-berita">{c.x('share', '<span>Share ke teman :</span>')} <a href="#">Facebook</a> <a href="#">Twitter</a></div>
<div class="komentar-berita"><h4>Komentar Anda</h4><form method="post"><input name="nama"><textarea name="isi"></textarea></form></div>
</td><td valign="top" class="sidebar"><b>BERITA LAIN</b><br><a href="/berita/detail/31">Penyerahan bantuan bibit ikan</a><br><a href="/berita/detail/30">Lomba desa tingkat kabupaten</a></td></tr>
<tr><td colspan="2" class="footer">Bagian Hubungan Masyarakat</td></tr></table>''')


@lay(site='Desa', dom='desa.example.desa.id', df='{d} {M} {Y} {H}:{i}:{s}', dl='<strong>{D}</strong>, ')
def opensid(c):
    return doc(c.head(og=True, extra='<link rel="stylesheet" href="/themes/esensi/assets/css/style.min.css">'), f'''<div class="container mx-auto"><header><h1 class="sr-only">{c.site}</h1><a href="/">Sistem Informasi Desa</a></header>
<main class="content"><div class="single_page_area">
<h2 class="post_titile">{c.title}</h2>
<div class="single_page_content">
<div class="post_commentbox"><span class="meta_date">{c.D('{d} {M} {Y} {H}:{i}:{s}')}</span> <i class="fa fa-user"></i> <span>{c.author or 'Administrator'}</span> <i class="fa fa-eye"></i> {c.x('other', '<span>Dibaca 143 Kali</span>')} {opt(c.sec, '<a href="/artikel/kategori"><i class="fa fa-tag"></i>{}</a>')}</div>
<div class="sampul"><a data-fancybox="gallery" href="/desa/upload/artikel/sedang_1.jpg"><img width="270" src="/desa/upload/artikel/sedang_1.jpg" alt=""></a></div>
<div class="teks" style="text-align: justify;">
{lab(c, '<p>{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p class="MsoNormal" style="margin-bottom:0cm;line-height:150%"><span lang="IN" style="font-size:12.0pt;line-height:150%;font-family:&quot;Arial&quot;,sans-serif">{}<o:p></o:p></span></p>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div>
<div class="form-group" style="clear:both;"><ul id="pageshare" class="pagination"><li>{c.x('share', '<span>Bagikan artikel ini lewat</span>')}</li></ul></div>
</div></div>
<div id="kolom-komentar"><div class="box-header"><h2>Beri Komentar</h2></div>{opt(c.com and c.x('comments', f'<div class="komentar"><p>{c.com}</p></div>'), '{}')}<div class="form-group">Komentar akan terbit setelah disetujui Admin</div></div>
</main><aside><h3>Agenda Desa</h3><p>Belum ada agenda</p></aside></div>
<footer><p>Hak cipta situs &copy; {c.dt.year} - OpenSID 24.07</p></footer>''')


@lay(site='Kanwil Kemenag', dom='kanwil.example.kemenag.go.id', df='{W}, {d} {M} {Y} {H}:{i} {z}', dl='<strong>{D} ({S})</strong> --- ')
def kemenag(c):
    return doc(c.head(sec=True), f'''<div class="topbar">Situs resmi</div><div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li>{c.sec or 'Info'}</li></ol></div>
<section class="blog"><div class="entry entry-single">
{'<div class="entry-img"><img src="/storage/a.jpg" alt=""></div>' + c.x('caption', f'<div class="photo-caption">{c.cap}</div>') if c.cap else ''}
<div class="entry-meta"><ul><li><i class="icofont-wall-clock"></i> {c.D('{W}, {d} {M} {Y} {H}:{i} {z}')}</li>{opt(c.author, '<li><i class="icofont-user"></i> Penulis: {}</li>')}<li>Dibaca: 402</li></ul></div>
<h2 class="entry-title">{c.title}</h2>
{lab(c, '<h6 class="entry-label">{}</h6>')}
<div class="entry-content">
{opt(c.head_, '<p>{}</p>')}
{c.body('<p style="text-align:justify"><span style="font-size:14px"><span style="font-family:Arial,Helvetica,sans-serif">{}</span></span></p>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div>
<div class="entry-footer clearfix">{tags(c, '<div class="float-left"><i class="icofont-tags"></i><ul class="tags">', '<li><a href="#">{}</a></li>', '</ul></div>')}<div class="float-right share">{c.x('share', '<span>Sebarkan kabar baik ini</span>')}</div></div>
</div>
{c.x('related_link', '<div class="blog-author"><h4>Berita Terkait</h4><p><a href="/b/1">Penyuluh agama ikuti pembekalan moderasi beragama</a></p></div>')}
</section><footer id="footer"><div class="copyright">&copy; Copyright <strong>{c.site}</strong></div></footer>''')


@lay(site='Tribrata Kabar', dom='tribrata.example.go.id', df='{E} {d}, {Y}', dl='<strong>{S}, {D}</strong> – ')
def tribrata(c):
    return doc(c.head(og=False, ld=False, gen='WordPress 6.4.3'), f'''<div id="tdi_1" class="site"><div class="header-police"><a href="/">{c.site}</a><span class="motto">Melindungi, mengayomi, melayani</span></div>
<div class="main-content"><article id="post-7781" class="post type-post hentry">
<div class="post-header"><h1 class="entry-title">{c.title}</h1>
<div class="meta-info"><span class="author vcard">By <a class="url fn n" href="/author/x">{c.author or 'admin'}</a></span> <span class="posted-on">{c.D('{E} {d}, {Y}')}</span> {opt(c.sec, '<span class="cat-links">in <a rel="category tag" href="/c">{}</a></span>')} <span class="comments-link">0 Comment</span></div></div>
{'<div class="post-thumb"><img src="/wp-content/uploads/p.jpeg"></div>' + c.x('caption', f'<div class="wp-caption-text">{c.cap}</div>') if c.cap else ''}
<div class="entry-content">
{lab(c, '<p>{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<div class="xdj266r x11i5rnm xat24cr" dir="auto" style="text-align: start;">{}</div>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
{c.x('share', '<div class="sharedaddy"><h3 class="sd-title">Bagikan ini:</h3><ul><li><a href="#">Tweet</a></li></ul></div>')}
</div></article>
<section class="comments"><h3>Leave a Reply</h3><p class="comment-notes">Your email address will not be published.</p></section>
</div><aside class="widget"><h4>DPO dan Orang Hilang</h4><p>Hubungi call center 110</p></aside></div>''', 'en-US')


@lay(site='Penerangan Korem', dom='penrem.example.mil.id', df='{d} {M} {Y}', dl='<b>{D}</b>. ')
def penrem(c):
    return doc(c.head(og=False, desc=False), f'''<div id="header"><img src="/img/lambang.png"><h1>{c.site}</h1></div>
<div id="menu"><a href="/">HOME</a> | <a href="/satuan">SATUAN</a> | <a href="/berita">BERITA</a></div>
<div id="isi">
<div class="jdl">{c.title}</div>
<div class="tgl">Diposting tanggal {c.D('{d} {M} {Y}')}{opt(c.author, ' oleh {}')}</div>
{'<div class="gbr"><img src="/foto/01.jpg" width="500">' + c.x('caption', f'<div class="ket">{c.cap}</div>') + '</div>' if c.cap else ''}
<div class="txt">
{opt(c.head_, '<div>{}</div>')}
{c.body('<div>{}</div><div>&nbsp;</div>', h='<div><b>{}</b></div>')}
{opt(c.foot, '<div>{}</div>')}{end(c, '<div>{}</div>')}
</div>
<div class="lain"><b>BERITA TERKAIT</b><br>{c.x('related_link', '<a href="/b/11">Danrem tinjau latihan menembak triwulan</a>')}<br></div>
</div><div id="kaki">Hak Cipta {c.site}</div>''')


@lay(site='Universitas', dom='univ.example.ac.id', df='{d} {M} {Y}', dl='{D} — ')
def univ_elementor(c):
    return doc(c.head(ld=True, sec=True, gen='Elementor 3.21.4'), f'''<header class="elementor elementor-location-header"><a href="/">{c.site}</a><nav><a href="/fakultas">Fakultas</a> <a href="/penelitian">Penelitian</a></nav></header>
<main class="elementor elementor-location-single">
<div class="elementor-element elementor-widget elementor-widget-theme-post-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{c.title}</h1></div></div>
{opt(c.sub, '<div class="elementor-widget elementor-widget-theme-post-excerpt"><div class="elementor-widget-container">{}</div></div>')}
<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-post-info">
{opt(c.author, '<li itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item--type-author">{}</span></li>')}
<li itemprop="datePublished"><span class="elementor-post-info__item--type-date">{c.D('{d} {M} {Y}')}</span></li></ul></div>
{lab(c, '<div class="elementor-widget elementor-widget-heading"><span class="elementor-heading-title">{}</span></div>')}
{'<div class="elementor-widget-theme-post-featured-image"><figure class="wp-caption"><img src="/f.jpg">' + c.x('caption', f'<figcaption class="widget-image-caption wp-caption-text">{c.cap}</figcaption>') + '</figure></div>' if c.cap else ''}
<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">
{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div></div>
{tags(c, '<div class="elementor-widget-post-info"><span class="elementor-post-info__item-prefix">Tags:</span> ', '<a class="elementor-post-info__terms-list-item" href="/t">{}</a>', '</div>', ', ')}
{c.x('share', '<div class="elementor-share-buttons"><span class="elementor-share-btn__title">Bagikan di LinkedIn</span></div>')}
{c.x('related_link', '<div class="elementor-post-navigation"><span class="post-navigation__prev--label">Sebelumnya</span><span class="post-navigation__prev--title">Dosen muda raih hibah penelitian dasar</span></div>')}
</main><footer>Kampus Terpadu {c.site}</footer>''')


@lay(site='Rumah Sakit', dom='rsud.example.go.id', df='{W}, {d} {M} {Y}', dl='<span class="font-semibold">{D}</span> - ')
def tailwind_rs(c):
    return doc(c.head(og=True, extra='<script src="/_next/static/chunks/main.js" defer></script>'), f'''<div id="__next"><div class="min-h-screen bg-white"><nav class="flex items-center justify-between p-4"><a class="text-xl font-bold" href="/">{c.site}</a><div class="hidden md:flex gap-4"><a href="/poli">Jadwal Poli</a><a href="/igd">IGD 24 Jam</a></div></nav>
<div class="mx-auto max-w-3xl px-4 py-8">
<div class="mb-2 flex gap-2 text-sm text-teal-700">{opt(c.sec, '<div class="rounded-full bg-teal-50 px-3">{}</div>')}{lab(c, '<div class="rounded-full bg-amber-50 px-3">{}</div>')}</div>
<h1 class="text-3xl font-extrabold leading-tight">{c.title}</h1>
{opt(c.sub, '<div class="mt-2 text-lg text-gray-600">{}</div>')}
<div class="mt-4 flex text-xs text-gray-500"><div>{c.D('{W}, {d} {M} {Y}')}</div>{opt(c.author, '<div class="ml-4">Oleh {}</div>')}</div>
{'<div class="mt-6"><img class="rounded-xl" src="/_next/image?url=a.jpg">' + c.x('caption', f'<div class="mt-1 text-xs italic">{c.cap}</div>') + '</div>' if c.cap else ''}
<div class="prose mt-6">
{opt(c.head_, '<div class="mb-4">{}</div>')}
{c.body('<div class="mb-4 leading-relaxed">{}</div>', h='<div class="mb-2 text-xl font-bold">{}</div>')}
{opt(c.foot, '<div class="mb-4 text-sm">{}</div>')}{end(c, '<div>{}</div>')}
</div>
{c.x('share', '<button class="rounded border px-4 py-2">Salin tautan artikel</button>')}
{tags(c, '<div class="mt-4 flex flex-wrap">', '<a class="mr-2 text-sm" href="/t">#{}</a>', '</div>')}
<div class="mt-10 border-t pt-6"><div class="text-lg font-bold">Artikel lain</div>{c.x('related_link', '<a class="block py-2" href="/artikel/2">Alur pendaftaran pasien lewat aplikasi antrean daring</a>')}</div>
</div></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"id":221}}}},"page":"/artikel/[slug]"}}</script>''')


@lay(site='Blog Warta', dom='warta.example.blogspot.com', df='{M} {dd}, {Y}', dl='<b>{D}</b> — ')
def blogger_new(c):
    return doc(c.head(og=False, gen='blogger', desc=False), f'''<div class="page"><header class="main_header_elements"><div class="widget Header"><h1><a href="/">{c.site}</a></h1></div></header>
<main><div class="widget Blog" data-version="2"><div class="blog-posts hfeed container"><article class="post-outer-container"><div class="post-outer"><div class="post">
<h3 class="post-title entry-title">{c.title}</h3>
<div class="post-header"><div class="post-header-line-1"><span class="byline post-author vcard"><span class="post-author-label">Oleh</span> <span class="fn"><span itemprop="name">{c.author or 'Redaksi'}</span></span></span> <span class="byline post-timestamp"><meta content="{c.dom}"><a class="timestamp-link" href="#"><time class="published" datetime="{c.iso}">{c.D('{M} {dd}, {Y}')}</time></a></span></div></div>
{c.x('share', '<div class="share-buttons-container"><button class="share-button">Dapatkan link</button></div>')}
<div class="post-body entry-content float-container" id="post-body-88">
{'<table align="center" class="tr-caption-container"><tbody><tr><td><a href="#"><img border="0" src="https://blogger.example/s320/a.jpg"></a></td></tr><tr>' + c.x('caption', f'<td class="tr-caption">{c.cap}</td>') + '</tr></tbody></table>' if c.cap else ''}
{lab(c, '<p><b>{}</b></p>')}{opt(c.head_, '<p style="text-align: left;">{}</p>')}
{c.body('<p style="text-align: justify;"><span style="font-family: inherit;">{}</span></p>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div>
<div class="post-bottom"><div class="post-footer"><span class="byline post-labels">{tags(c, '<span class="byline-label">Label</span> ', '<a href="/search/label/x" rel="tag">{}</a> ', '')}</span></div></div>
</div></div></article></div></div>
<section class="comments"><h3 class="title">Komentar</h3><p class="comment-footer"><a href="#">Posting Komentar</a></p></section>
<div class="widget PopularPosts"><h3>Postingan populer</h3><div class="post"><h3 class="post-title"><a href="/p1">Jadwal kapal penumpang bulan ini</a></h3><div class="snippet-item">Berikut jadwal kapal yang dikeluarkan operator</div></div></div>
</main><footer><div class="widget Attribution">Diberdayakan oleh Blogger</div></footer></div>''', 'id', 'item-view')


@lay(site='Suara Kampung', dom='suara.example.blogspot.co.id', df='{W}, {dd} {M} {Y}', dl='{D} - ', straight=True, mark='name')
def blogger_old(c):
    return doc(c.head(og=False, gen='blogger', desc=False), f'''<div id="outer-wrapper"><div id="header-wrapper"><h1 class="title">{c.site}</h1><p class="description">Kabar dari kampung untuk semua</p></div>
<div id="main-wrapper"><div class="main section"><div class="widget Blog"><div class="blog-posts hfeed">
<h2 class="date-header"><span>{c.D('{W}, {dd} {M} {Y}')}</span></h2>
<div class="post hentry uncustomized-post-template">
<h3 class="post-title entry-title">
{c.title}
</h3>
<div class="post-body entry-content">
{'<div class="separator" style="clear: both;"><img src="a.jpg" width="400"></div>' + c.x('caption', f'<div style="text-align: center;"><span style="font-size: x-small;">{c.cap}</span></div>') if c.cap else ''}
{lab(c, '<b>{}</b><br />')}{opt(c.head_, '<i>{}</i><br /><br />')}
{c.body('<div style="text-align: justify;">{}</div><br />', h='<b>{}</b><br />')}
{opt(c.foot, '<div style="text-align: right;">{}</div>')}{end(c, '<b>{}</b>')}
<div style="clear: both;"></div>
</div>
<div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Diposting oleh <span class="fn">{c.author or 'admin'}</span></span> <span class="post-comment-link"><a class="comment-link" href="#">Tidak ada komentar:</a></span></div>
<div class="post-footer-line"><span class="post-labels">{tags(c, 'Label: ', '<a href="/search/label/a" rel="tag">{}</a>', '', ', ')}</span></div>
{c.x('share', '<div class="post-footer-line post-share-buttons"><a href="#"><span class="share-button-link-text">Kirimkan Ini lewat Email</span></a><a href="#"><span>BlogThis!</span></a></div>')}</div>
</div></div></div></div>
<div class="blog-pager"><a class="blog-pager-newer-link" href="#">Posting Lebih Baru</a> <a class="home-link" href="/">Beranda</a></div></div></div>''')


@lay(site='Harian Nusa', dom='nusa.example.com', df='{W}, {dd}/{m}/{Y} - {H}:{i} {z}', dl='<font color="#990000"><b>{D}</b></font> -- ', mark='name')
def handmade(c):
    return doc(c.head(og=False, desc=False, extra='<meta name="keywords" content="berita, daerah">'), f'''<center><table width="960" border="0" cellspacing="0"><tr><td height="90" bgcolor="#003366"><font color="#ffffff" size="6">{c.site}</font></td></tr>
<tr><td><marquee>Selamat datang di laman kami</marquee></td></tr></table>
<table width="960"><tr><td width="640" valign="top" class="kiri">
<font face="Georgia" size="2" color="#666666">{opt(c.sec, '{} | ')}{c.D('{W}, {dd}/{m}/{Y} - {H}:{i} {z}')}</font><br>
<font face="Georgia" size="5"><b>{c.title}</b></font><br>
{opt(c.sub, '<font size="3"><i>{}</i></font><br>')}{opt(c.head_, '<font size="2">{}</font><br>')}
{lab(c, '<font size="2" color="red">{}</font><br>')}
{'<img src="gbr/201.jpg" width="620"><br>' + c.x('caption', f'<font size="1">{c.cap}</font>') + '<br>' if c.cap else ''}
<div style="font:15px Arial;line-height:22px">
{c.body('{}<br><br>', h='<b>{}</b><br>', inj={2: ('advertisement', '<div align="center"><font size="1">IKLAN BARIS</font><br><img src="banner/300.gif"></div>')})}
{opt(c.foot, '<b>{}</b><br>')}{end(c, '<i>({})</i><br>')}
</div>
{tags(c, '<font size="2">Kata kunci: ', '<a href="cari.php?k">{}</a>', '</font>', ', ')}
<hr>{c.x('related_link', '<b>BERITA LAINNYA</b><li><a href="baca.php?id=77">Pasar murah digelar di halaman kantor camat</a></li>')}
<hr><form action="komentar.php"><b>Isi Komentar</b><br><input name="nama"></form>
</td><td width="300" valign="top" bgcolor="#eeeeee"><b>POLLING</b><br>Apakah Anda puas dengan layanan publik?</td></tr></table>
<font size="1">Copyright 2009-{c.dt.year} {c.site}</font></center>''')


@lay(site='Kabar Warga', dom='kabarwarga.example.wixsite.com', df='{d} {Mb} {Y}', dl='{D} - ')
def wixlike(c):
    return doc(c.head(ld=False, gen='Wix.com Website Builder'), f'''<div id="SITE_CONTAINER"><div data-testid="mesh-container-content"><div class="comp-header"><span class="color_15">{c.site}</span></div>
<div data-hook="post-page"><article class="rXxqS" data-hook="post">
<div class="post-header"><ul class="post-metadata" data-hook="post-metadata"><li><span data-hook="user-name" class="tQ0Q1A user-name">{c.author or 'Admin'}</span></li><li><span title="{c.D('{d} {Mb} {Y}')}" class="post-metadata__date time-ago" data-hook="time-ago">{c.D('{d} {Mb} {Y}')}</span></li><li><span data-hook="time-to-read" class="post-metadata__readTime">2 menit membaca</span></li></ul></div>
<div data-hook="post-title"><h1 class="blog-post-title-font"><span class="post-title__text blog-post-title-color">{c.title}</span></h1></div>
<div data-hook="post-description"><div class="rich-content-wrapper"><div data-rce-version="9.1" class="rce">
{'<figure data-breakout="normal"><div class="image-container"><img src="a.webp"></div>' + c.x('caption', f'<figcaption><span class="caption-text">{c.cap}</span></figcaption>') + '</figure>' if c.cap else ''}
{lab(c, '<p class="_1"><span><span style="font-weight:700">{}</span></span></p>')}{opt(c.head_, '<p class="_1"><span>{}</span></p>')}
{c.body('<p class="mNa7e" id="viewer-x"><span class="_2PHJq"><span>{}</span></span></p><div type="empty-line" class="empty"><br role="presentation"></div>', h='<h2 class="hd"><span>{}</span></h2>', sep='')}
{opt(c.foot, '<p class="mNa7e"><span><em>{}</em></span></p>')}{end(c, '<p><span>{}</span></p>')}
</div></div></div>
<footer data-hook="post-footer"><div data-hook="tags-container">{tags(c, '<nav><ul>', '<li><a data-hook="tag" href="/tag">{}</a></li>', '</ul></nav>')}</div><div class="post-main-actions">{c.x('other', '<span class="view-count">58 tampilan</span>')}<span class="comment-count">0 komentar</span></div></footer>
</article>
<section data-hook="recent-posts"><div class="recent-posts-title">Postingan Terakhir</div>{c.x('related_link', '<a href="/post/b"><div class="post-title">Gotong royong membersihkan saluran irigasi</div></a>')}</section>
</div></div></div>''')


def _txt(c, head, par='{}\n', extra=''):
    return head


@lay(site='Warta Daerah', dom='wartadaerah.example.com', df='{W}, {d} {M} {Y} {H}:{i} {z}', dl='{D} - ', ext='txt')
def txt_scrape(c):
    L = [f'{c.site} - {c.sec}' if c.sec else c.site, '', c.title, '']
    if c.label and c.labelpos == 'top':
        L += [c.label]
    if c.head_:
        L += [c.head_]
    L += [c.D('{W}, {d} {M} {Y} {H}:{i} {z}'), '']
    if c.cap:
        L += [c.x('caption', c.cap), '']
    L += [c.body('{}\n', h='{}\n', ul=('', '- {}', ''), bq='{}\n', clut={'bj': ('related_link', 'Baca juga: {T}\n'), 'x': ('other', '{T}\n'), 'wa': ('follow', 'Ikuti saluran WhatsApp {site} untuk mendapat kabar terbaru.\n')})]
    if c.foot:
        L += [c.foot, '']
    if c.label and c.labelpos == 'end':
        L += ['(' + c.label + ')', '']
    if c.tags:
        L += ['Tag: ' + ', '.join(c.tags), '']
    L += [c.x('related_link', 'Berita terkait'), '', f'© {c.dt.year} {c.site}']
    return '\n'.join(L) + '\n'


@lay(site='nusakabar.example.id', dom='nusakabar.example.id', df='{d}/{m}/{Y}, {H}:{i}', dl='{D}: ', ext='txt', straight=True)
def txt_plain(c):
    L = [c.title.upper() if False else c.title, '=' * 40]
    if c.head_:
        L += [c.head_]
    L += [f"Diterbitkan {c.D('{d}/{m}/{Y}, {H}:{i}')}", '']
    if c.label and c.labelpos == 'top':
        L += ['[' + c.label + ']', '']
    L += [c.body('{}\n', h='{}\n', ul=('', '* {}', '\n'), bq='{}\n', clut={'bj': ('related_link', 'BACA JUGA: {T}\n'), 'x': ('other', '{T}\n')})]
    if c.foot:
        L += [c.foot, '']
    if c.label and c.labelpos == 'end':
        L += [c.label, '']
    L += ['-' * 40, c.x('share', 'Bagikan: Facebook, X, WhatsApp, Telegram')]
    return '\n'.join(L) + '\n'


# ------------------------------------------------------------------ newsrooms on WordPress
@lay(site='Lintas Kabar', dom='lintaskabar.example.com', df='{E} {d}, {Y}', dl='<strong>{D}, {S}</strong> – ', ent=True, mark='link')
def wp_newspaper(c):
    return doc(c.head(ld=True, gen='WordPress 6.5.2'), f'''<div id="td-outer-wrap"><div class="td-header-wrap"><a class="td-main-logo" href="/">{c.site}</a></div>
<div class="td-main-content-wrap"><article id="post-1201" class="post hentry td-post-template-default">
<div class="td-post-header"><ul class="td-category">{opt(c.sec, '<li class="entry-category"><a href="/c">{}</a></li>')}</ul>
<header class="td-post-title"><h1 class="entry-title">{c.title}</h1>{opt(c.sub, '<p class="td-post-sub-title">{}</p>')}
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/x/">{c.author or 'Redaksi'}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{c.iso}">{c.D('{E} {d}, {Y}')}</time></span><div class="td-post-comments"><a href="#respond"><i class="td-icon-comments"></i>0</a></div></div></header></div>
{c.x('share', '<div class="td-post-sharing-top"><div class="td-social-sharing-button"><div class="td-social-but-text">Bagikan di WhatsApp</div></div></div>')}
<div class="td-post-content tagdiv-type">
{'<div class="td-post-featured-image"><figure><img class="entry-thumb" src="/a.jpg"/>' + c.x('caption', f'<figcaption class="wp-caption-text">{c.cap}</figcaption>') + '</figure></div>' if c.cap else ''}
{lab(c, '<p><strong>{}</strong></p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>', inj={2: ('advertisement', '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span><div class="td-visible-desktop"></div></div>')})}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p><strong>({})</strong></p>')}
</div>
<footer>{tags(c, '<div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li>', '<li><a href="/tag">{}</a></li>', '</ul></div>')}
<div class="td-block-row td-post-next-prev"><div class="td-post-prev-post"><span>Artikel sulit berita sebelumnya</span></div></div></footer>
<div class="td-author-line-box author-box-wrap">{opt(c.author, '<div class="td-author-name vcard author"><span class="fn"><a href="/author/x/">{}</a></span></div>')}<div class="td-author-url"><a href="https://{c.dom}">https://{c.dom}</a></div></div>
</article>
{c.x('related_link', '<div class="td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item">ARTIKEL TERKAIT</a></h4><div class="td-module-thumb"></div><h3 class="entry-title td-module-title"><a href="/r">Nelayan minta dermaga sandar segera diperbaiki pemerintah</a></h3></div>')}
</div><div class="td-sub-footer-copy">&copy; {c.site} - Anggota SMSI</div></div>''')


@lay(site='Jendela Timur', dom='jendelatimur.example.co.id', df='{d} {M} {Y}', dl='<strong>{S} | {D}</strong> – ', ent=True, mark='link')
def wp_jnews(c):
    return doc(c.head(ld=True, sec=True), f'''<div class="jeg_viewport"><div class="jeg_header_wrapper"><a href="/">{c.site}</a></div><div class="post-wrapper"><div class="jeg_main"><div class="jeg_content jeg_singlepage">
<div class="jeg_breadcrumbs"><span><a href="/">Beranda</a></span> <i class="fa fa-angle-right"></i> <span>{c.sec or 'Berita'}</span></div>
<div class="entry-header"><h1 class="jeg_post_title">{c.title}</h1>{opt(c.sub, '<h2 class="jeg_post_subtitle">{}</h2>')}
<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><img alt="" src="/av.png"> <span class="meta_text">by</span> <a href="/author/z">{c.author or 'Redaksi'}</a></div><div class="jeg_meta_date"><a href="#">{c.D('{d} {M} {Y}')}</a></div>{opt(c.sec, '<div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="/c" rel="category tag">{}</a></span></div>')}</div><div class="meta_right"><div class="jeg_meta_zoom"></div><div class="jeg_meta_comment"><a href="#"><i class="fa fa-comment-o"></i> 0</a></div></div></div></div></div>
{'<div class="jeg_featured featured_image"><a href="/b.jpg"><div class="thumbnail-container"><img src="/b.jpg"></div>' + c.x('caption', f'<p class="wp-caption-text">{c.cap}</p>') + '</a></div>' if c.cap else ''}
{c.x('share', '<div class="jeg_share_top_container"><div class="jeg_share_button clearfix"><div class="jeg_share_stats"><div class="jeg_views_count"><div class="counts">412</div><span class="sign">VIEWS</span></div></div><a class="jeg_btn-facebook expanded"><span>Share on Facebook</span></a></div></div>')}
<div class="entry-content no-share"><div class="content-inner">
{lab(c, '<p><span class="badge">{}</span></p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>', inj={3: ('advertisement', '<div class="jeg_ad jeg_ad_article jnews_content_inline_ads"><div class="ads-wrapper"><div class="ads_code"></div><div class="ads-text">ADVERTISEMENT</div></div></div>')})}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
{tags(c, '<div class="jeg_post_tags"><span>Tags:</span> ', '<a href="/tag" rel="tag">{}</a>', '</div>', '')}
</div></div>
<div class="jnews_related_post_container">{c.x('related_link', '<div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Related <strong>Posts</strong></span></h3></div><article class="jeg_post"><h3 class="jeg_post_title"><a href="/r1">Guru honorer di pulau terluar terima insentif</a></h3></article>')}</div>
</div></div></div></div><div class="jeg_footer">Media ini terverifikasi dan anggota AMSI</div>''')


@lay(site='Sorot Daerah', dom='sorotdaerah.example.com', df='{dd}/{m}/{Y}', dl='<strong>{D}, {S} –</strong> ', mark='nbsp')
def wp_sahifa(c):
    return doc(c.head(gen='WordPress 5.9.9'), f'''<div class="wrapper-outer"><header id="theme-header"><div class="logo"><a href="/">{c.site}</a></div></header>
<div id="main-content" class="container"><div class="content">
<div id="crumbs"><a href="/">Home</a> <span class="delimiter">/</span> <span class="current">{c.title}</span></div>
<article class="post-listing post" id="the-post"><div class="single-post-thumb"></div><div class="post-inner">
<h1 class="name post-title entry-title"><span itemprop="name">{c.title}</span></h1>
<p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a href="/author/a">{c.author or 'admin'}</a></span> <span class="tie-date"><i class="fa fa-clock-o"></i>{c.D('{dd}/{m}/{Y}')}</span> {opt(c.sec, '<span class="post-cats"><i class="fa fa-folder"></i><a href="/c">{}</a></span>')} <span class="post-comments"><a href="#">Leave a comment</a></span> <span class="post-views"><i class="fa fa-eye"></i>215 Views</span></p>
<div class="clear"></div>
<div class="entry">
{c.x('share', '<div class="share-post"><span class="share-text">Share</span><ul class="flat-social"><li><a class="social-facebook"><span>Facebook</span></a></li><li><a><span>Stumbleupon</span></a></li></ul></div>')}
{c.x('related_link', '<section id="related_posts_in" class="in-content"><div class="block-head"><h3>Related Articles</h3></div><div class="related-item"><h3><a href="/x">Pemuda karang taruna gelar turnamen voli antardusun</a></h3><p class="post-meta"><span class="tie-date">3 hari lalu</span></p></div></section>')}
{'<figure class="wp-caption aligncenter"><img src="/c.jpg">' + c.x('caption', f'<figcaption class="wp-caption-text">{c.cap}</figcaption>') + '</figure>' if c.cap else ''}
{lab(c, '<p>{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p style="text-align: justify;">{}</p>')}
{opt(c.foot, '<p style="text-align: justify;">{}</p>')}{end(c, '<p>({})</p>')}
</div>{tags(c, '<p class="post-tag">Tags ', '<a href="/tag" rel="tag">{}</a> ', '</p>')}
</div></article>
<section id="author-box"><div class="block-head"><h3>About {c.author or 'admin'}</h3></div><div class="post-listing"></div></section>
</div><aside id="sidebar"><div class="widget"><div class="widget-top"><h4>Terpopuler</h4></div><ul><li><a href="/p">Harga cabai merah kembali turun</a></li></ul></div></aside></div>
<div class="footer-bottom">© Copyright {c.dt.year}, {c.site}</div></div>''')


@lay(site='Kilas Benua', dom='kilasbenua.example.com', df='{M} {d}, {Y}', dl='<strong>{S}, {D}</strong> – ', ent=True, mark='link')
def wp_generatepress(c):
    return doc(c.head(ld=False, gen='WordPress 6.6'), f'''<header class="site-header"><div class="site-branding"><p class="main-title"><a href="/">{c.site}</a></p></div></header>
<div id="page" class="site grid-container"><div id="content" class="site-content"><div id="primary" class="content-area"><main class="site-main">
<article id="post-554" class="post-554 post type-post"><div class="inside-article">
<header class="entry-header"><h1 class="entry-title" itemprop="headline">{c.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{c.iso}">{c.D('{M} {d}, {Y}')}</time></span> <span class="byline">oleh <span class="author vcard"><a class="url fn n" rel="author" href="/author/b"><span class="author-name">{c.author or 'redaksi'}</span></a></span></span></div></header>
{'<div class="featured-image page-header-image-single"><img src="/d.jpg"></div>' + c.x('caption', f'<p class="keterangan-foto"><em>{c.cap}</em></p>') if c.cap else ''}
<div class="entry-content" itemprop="text">
{lab(c, '<p><strong>{}</strong></p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>')}
{opt(c.foot, '<p><strong>{}</strong></p>')}{end(c, '<p>{}</p>')}
</div>
<footer class="entry-meta">{opt(c.sec, '<span class="cat-links"><span class="screen-reader-text">Categories </span><a href="/c" rel="category tag">{}</a></span>')} {tags(c, '<span class="tags-links"><span class="screen-reader-text">Tags </span>', '<a href="/tag" rel="tag">{}</a>', '</span>', ', ')}
<nav id="nav-below" class="post-navigation">{c.x('related_link', '<div class="nav-previous"><span class="prev"><a href="/pv" rel="prev">Warga keluhkan lampu jalan padam di simpang pasar</a></span></div>')}</nav></footer>
</div></article>
<div class="comments-area"><div id="respond"><h3 class="comment-reply-title">Tinggalkan komentar</h3></div></div>
</main></div></div></div><footer class="site-info">© {c.dt.year} {c.site}</footer>''')


@lay(site='Mimbar Pulau', dom='mimbarpulau.example.id', df='{W}, {d} {M} {Y}', dl='<strong>{D} ({S})</strong> – ', ent=True)
def wp_astra(c):
    return doc(c.head(ld=True), f'''<div class="hfeed site" id="page"><header class="site-header ast-primary-submenu"><span class="site-title"><a href="/">{c.site}</a></span></header>
<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main"><article class="post ast-article-single"><div class="ast-post-format- single-layout-1">
<header class="entry-header"><h1 class="entry-title" itemprop="headline">{c.title}</h1><div class="entry-meta">{opt(c.sec, '<span class="ast-terms-link"><a href="/c">{}</a></span> / ')}By <span class="posts-author author vcard"><a class="url fn n" href="/author/q" rel="author"><span class="author-name" itemprop="name">{c.author or 'Redaksi'}</span></a></span> / <span class="posted-on"><span class="published">{c.D('{W}, {d} {M} {Y}')}</span></span></div></header>
<div class="entry-content clear" itemprop="text">
{'<figure class="wp-block-image size-full"><img src="/e.jpg">' + c.x('caption', f'<figcaption class="wp-element-caption">{c.cap}</figcaption>') + '</figure>' if c.cap else ''}
{lab(c, '<p class="has-text-align-center"><strong>{}</strong></p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>', h='<h2 class="wp-block-heading">{}</h2>')}
{opt(c.foot, '<p><em>{}</em></p>')}{end(c, '<p><em>{}</em></p>')}
{tags(c, '<p class="tagar">', '<a href="/tag">#{}</a>', '</p>', ' ')}
</div></div></article>
<nav class="navigation post-navigation">{c.x('related_link', '<div class="nav-links"><div class="nav-previous"><a href="/pp" rel="prev"><span class="ast-left-arrow">←</span> Dua kapal feri kembali beroperasi setelah cuaca membaik</a></div></div>')}</nav>
<div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">Related Posts</h2></div>
</main></div></div></div><footer class="site-footer">Copyright © {c.dt.year} {c.site} | Powered by Astra WordPress Theme</footer></div>''')


@lay(site='Warta Lestari', dom='wartalestari.example.org', df='{d} {M} {Y}', dl='{D} – ', ent=True)
def wp_twentyseventeen(c):
    return doc(c.head(og=False, gen='WordPress 6.1'), f'''<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">{c.site}</a></p><p class="site-description">Suara dari tapak</p></header>
<div class="site-content-contain"><div id="content" class="site-content"><div class="wrap"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-90" class="post-90 post type-post format-standard">
<header class="entry-header"><div class="entry-meta"><span class="screen-reader-text">Posted on</span> <a href="#" rel="bookmark"><time class="entry-date published" datetime="{c.iso}">{c.D('{d} {M} {Y}')}</time></a><span class="byline"> oleh <span class="author vcard"><a class="url fn n" href="/author/w">{c.author or 'admin'}</a></span></span></div><h1 class="entry-title">{c.title}</h1></header>
<div class="entry-content">
{lab(c, '<p>{}</p>')}{opt(c.head_, '<p>{}</p>')}
{'<div class="wp-caption alignnone" style="width: 650px"><img src="/f.jpg">' + c.x('caption', f'<p class="wp-caption-text">{c.cap}</p>') + '</div>' if c.cap else ''}
{c.body('<p>{}</p>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
{c.x('share', '<div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Bagikan ini:</h3><div class="sd-content"><ul><li><a class="share-telegram"><span>Klik untuk berbagi di Telegram(Membuka di jendela yang baru)</span></a></li></ul></div></div>')}
</div>
<footer class="entry-footer">{opt(c.sec, '<span class="cat-links"><a href="/c" rel="category tag">{}</a></span>')}{tags(c, '<span class="tags-links">', '<a href="/tag" rel="tag">{}</a>', '</span>', ', ')}</footer>
</article></main></div></div></div></div></div>''')


@lay(site='Nagari Pos', dom='nagaripos.example.net', df='{M} {d}, {Y}', dl='<strong>{D}</strong> – ', ent=True)
def wp_block2024(c):
    return doc(c.head(og=True, gen='WordPress 6.7.1'), f'''<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">{c.site}</a></p></header>
<main class="wp-block-group has-global-padding is-layout-constrained">
{opt(c.sec, '<div class="taxonomy-category wp-block-post-terms"><a href="/c" rel="tag">{}</a></div>')}
<h1 class="wp-block-post-title has-x-large-font-size">{c.title}</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="{c.iso}">{c.D('{M} {d}, {Y}')}</time></div><p class="has-contrast-2-color">—</p><p>oleh</p><div class="wp-block-post-author-name"><a href="/author/u" class="wp-block-post-author-name__link">{c.author or 'redaksi'}</a></div></div>
{'<figure class="wp-block-post-featured-image"><img src="/g.jpg"></figure>' if c.cap else ''}
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
{c.x('caption', f'<p class="has-text-align-center has-small-font-size"><em>{c.cap}</em></p>') if c.cap else ''}
{lab(c, '<p class="has-background">{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p class="wp-block-paragraph">{}</p>', h='<h2 class="wp-block-heading">{}</h2>', bq='<blockquote class="wp-block-quote is-layout-flow"><p>{}</p></blockquote>')}
{opt(c.foot, '<p class="wp-block-paragraph">{}</p>')}{end(c, '<p class="wp-block-paragraph">{}</p>')}
</div>
{tags(c, '<div class="taxonomy-post_tag wp-block-post-terms">', '<a href="/tag" rel="tag">{}</a>', '</div>', '<span class="wp-block-post-terms__separator">, </span>')}
<div class="wp-block-comments"><h2 class="wp-block-comments-title">Comments</h2></div>
<nav class="wp-block-group">{c.x('related_link', '<div class="post-navigation-link-previous wp-block-post-navigation-link"><span class="post-navigation-link__label">Sebelumnya: </span> <a href="/z" rel="prev">Bazar buku murah di taman kota berlangsung tiga hari</a></div>')}</nav>
</main></div>''')


@lay(site='Berita Samudra', dom='beritasamudra.example.com', df='{d} {M} {Y} {H}:{i}', dl='<strong>{D}, {S}</strong> — ', ent=True, mark='link')
def wp_gmr_wpberita(c):
    return doc(c.head(ld=True, sec=True, gen='WordPress 6.4'), f'''<div class="site" id="page"><header class="top-header"><div class="gmr-logo"><a href="/">{c.site}</a></div></header>
<div id="content" class="gmr-content"><main id="primary" class="site-main col-md-8">
<article id="post-3011" class="content-single post type-post"><div class="gmr-metacontent-single">{opt(c.sec, '<span class="cat-links-content"><a href="/c" rel="category tag">{}</a></span>')}</div>
<header class="entry-header entry-header-single"><h1 class="entry-title"><strong>{c.title}</strong></h1>
<div class="list-table clearfix"><div class="table-row"><div class="table-cell gmr-gravatar-metasingle"><img src="/av.jpg"></div><div class="table-cell gmr-content-metasingle"><div class="meta-content gmr-content-metasingle"><span class="author vcard"><a class="url fn n" href="/author/k" title="{c.author or 'Redaksi'}">{c.author or 'Redaksi'}</a></span></div><div class="meta-content gmr-content-metasingle"><span class="posted-on"><time class="entry-date published" datetime="{c.iso}">{c.D('{d} {M} {Y} {H}:{i}')}</time></span></div></div></div></div></header>
{'<figure class="post-thumbnail gmr-thumbnail-single"><img src="/h.jpg">' + c.x('caption', f'<figcaption class="wp-caption-text">{c.cap}</figcaption>') + '</figure>' if c.cap else ''}
<div class="single-wrap"><div class="entry-content entry-content-single clearfix have-stickybar">
{lab(c, '<p>{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>', inj={1: ('advertisement', '<div class="gmr-banner-beforecontent"><span class="gmr-ads-label">Iklan</span></div>'), 4: ('related_link', '<div class="gmr-inpost-related"><span class="lebihlanjut">Baca Juga</span> <a href="/bj">Penumpang kapal cepat naik menjelang libur panjang</a></div>')})}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>({})</p>')}
<div class="gmr-cf-metacontent">{tags(c, '<div class="tags-links">', '<a href="/tag" rel="tag">{}</a>', '</div>', '')}</div>
{c.x('share', '<div class="gmr-share"><ul class="gmr-socialicon-share"><li class="text">Bagikan</li></ul></div>')}
</div></div></article>
<div class="gmr-related-post">{c.x('related_link', '<h3 class="related-text">Berita Terkait</h3><div class="item-content"><a href="/rt">Penangkaran penyu lepas ratusan tukik ke laut</a></div>')}</div>
</main></div><footer class="site-footer">Anggota Serikat Media Siber · © {c.site}</footer></div>''')


@lay(site='Kabar Khatulistiwa', dom='kabarkhatulistiwa.example.id', df='{W}, {d} {M} {Y} | {H}:{i}', dl='<strong>{S}</strong> — <strong>{D}</strong> — ', mark='link')
def wp_newkarma(c):
    return doc(c.head(og=True, gen='WordPress 6.2'), f'''<div class="site inner-wrap" id="site-container"><div class="gmr-topnotification">Info terkini</div><div id="content" class="gmr-content"><div class="container gmr-box-content">
<div class="breadcrumbs"><span><a href="/">Beranda</a></span> / <span>{c.sec or 'Daerah'}</span></div>
<article id="post-21" class="post"><div class="gmr-box-content gmr-single">
<header class="entry-header"><h1 class="entry-title" itemprop="headline">{c.title}</h1>{opt(c.sub, '<div class="gmr-subtitle">{}</div>')}
<span class="byline">Oleh <span class="entry-author vcard"><a class="url fn n" href="/author/i"><span itemprop="name">{c.author or 'Redaksi'}</span></a></span></span><span class="posted-on"><time class="entry-date published" datetime="{c.iso}">{c.D('{W}, {d} {M} {Y} | {H}:{i}')}</time></span></header>
{lab(c, '<div class="gmr-label">{}</div>')}
<div class="entry-content entry-content-single" itemprop="text">
{'<figure class="wp-caption alignnone gmr-attachment-img"><img src="/i.jpg">' + c.x('caption', f'<figcaption class="wp-caption-text">{c.cap}</figcaption>') + '</figure>' if c.cap else ''}
{c.x('follow', '<div class="gmr-whatsapp"><a href="https://whatsapp.com/channel/z">Gabung Saluran WhatsApp redaksi</a></div>')}
{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>', inj={3: ('related_link', '<blockquote class="bacajuga"><p>Baca juga: <a href="/bb">Pedagang pasar sentral pindah ke lokasi sementara</a></p></blockquote>')})}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div>
<footer class="entry-footer">{tags(c, '<span class="tags-links">Tag: ', '<a href="/tag" rel="tag">{}</a>', '</span>', ', ')}<div class="clearfix"><nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/o"><span>Pos sebelumnya</span></a></div></div></nav></div></footer>
</div></article></div></div><div class="site-info">© {c.site}, anggota JMSI</div></div>''')


@lay(site='Majalah Negeri', dom='majalahnegeri.example.com', df='{W}, {d} {M} {Y} - {H}:{i} {z}', dl='{D}, <b>{S}</b> - ', straight=True)
def wp_majalahpro(c):
    return doc(c.head(ld=False), f'''<div id="site-container"><header id="masthead"><div class="gmr-logo-mobile"><a href="/">{c.site}</a></div></header><div id="primary" class="content-area gmr-content"><main id="main">
<article class="type-post item-content"><div class="gmr-box-content site-main">
<div class="entry-meta"><span class="cat-links">{opt(c.sec, '<a href="/c">{}</a>')}</span></div>
<h1 class="entry-title">{c.title}</h1>
<div class="gmr-metacontent"><span class="posted-on">{c.D('{W}, {d} {M} {Y} - {H}:{i} {z}')}</span>{opt(c.author, '<span class="screen-reader-text">by</span> <span class="entry-author vcard"><a href="/author/j" class="url">{}</a></span>')}</div>
{'<figure class="gmr-featured"><img src="/j.jpg">' + c.x('caption', f'<figcaption>{c.cap}</figcaption>') + '</figure>' if c.cap else ''}
<div class="entry-content">
{opt(c.head_, '<p>{}</p>')}{lab(c, '<p>{}</p>')}
{c.body('<p>{}</p>', inj={2: ('related_link', '<div class="majalahpro-rp-widget"><div class="rp-title">Simak juga</div><ul><li><a href="/sj">Kebun bibit desa penuhi kebutuhan sayur warga</a></li></ul></div>')})}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div>
{c.x('pagination', '<div class="page-links"><span class="page-text">Halaman:</span> <span class="current">1</span> <a href="/2/">2</a></div>')}
{tags(c, '<div class="tag-links">', '<a href="/tag">{}</a>', '</div>', ' ')}
</div></article>
{c.x('comments', '<div id="comments"><p class="comment-notes">Email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *</p></div>')}
</main></div></div>''')


@lay(site='Ufuk Media', dom='ufukmedia.example.com', df='{E} {d}, {Y}', dl='<strong>{D}, {S}</strong>, ', ent=True, mark='link')
def wp_colormag(c):
    return doc(c.head(og=False, gen='WordPress 6.0.3'), f'''<div id="page" class="hfeed site"><header id="masthead" class="site-header"><h3 id="site-title"><a href="/">{c.site}</a></h3></header>
<div id="main" class="clearfix"><div class="inner-wrap"><div id="primary"><div id="content">
<article id="post-66" class="post hentry"><div class="featured-image"><img src="/k.jpg"></div>
<div class="article-content clearfix"><div class="above-entry-meta"><span class="cat-links">{opt(c.sec, '<a href="/c" style="background:#dd3333" rel="category tag">{}</a>&nbsp;')}</span></div>
<header class="entry-header"><h1 class="entry-title">{c.title}</h1></header>
<div class="below-entry-meta"><span class="posted-on"><a href="#" title="{c.D('{H}:{i}')}" rel="bookmark"><i class="fa fa-calendar-o"></i> <time class="entry-date published" datetime="{c.iso}">{c.D('{E} {d}, {Y}')}</time></a></span> <span class="byline"><span class="author vcard"><i class="fa fa-user"></i><a class="url fn n" href="/author/h" title="{c.author or 'admin'}">{c.author or 'admin'}</a></span></span> <span class="comments"><a href="#respond"><i class="fa fa-comment"></i> 0 Comments</a></span>{tags(c, '<span class="tag-links"><i class="fa fa-tags"></i>', '<a href="/tag" rel="tag">{}</a>', '</span>', ', ')}</div>
<div class="entry-content clearfix">
{c.x('caption', f'<p><em>{c.cap}</em></p>') if c.cap else ''}
{lab(c, '<p><strong>{}</strong></p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div></div></article></div>
<ul class="default-wp-page clearfix"><li class="previous">{c.x('related_link', '<a href="/pr" rel="prev"><span class="meta-nav">←</span> Sekolah rakyat mulai terima pendaftaran</a>')}</li></ul>
<h4 class="related-posts-main-title"><i class="fa fa-thumbs-up"></i><span>You May Also Like</span></h4>
{opt(c.com and c.x('comments', f'<div id="comments" class="comments-area"><h3 class="comments-title">One thought on this article</h3><ul class="comment-list"><li class="comment"><div class="comment-author vcard"><cite class="fn">Pembaca Setia</cite> <span class="says">berkata:</span></div><p>{c.com}</p></li></ul></div>'), '{}')}
</div></div></div><footer id="colophon">Copyright © {c.dt.year} {c.site}. Theme: ColorMag</footer></div>''')


@lay(site='Pijar Nusantara', dom='pijarnusantara.example.com', df='{E} {d}, {Y} {H}:{i}', dl='<strong>{D}</strong>, <em>{S}</em> – ', ent=True, mark='link')
def wp_covernews(c):
    return doc(c.head(ld=True), f'''<div id="page" class="site"><header id="masthead" class="header-layout-2"><div class="site-branding"><p class="site-title">{c.site}</p></div></header>
<div id="content" class="container"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-71" class="af-single-article post"><div class="entry-content-wrap">
<header class="entry-header"><div class="header-details-wrapper"><div class="entry-header-details"><div class="figure-categories"><ul class="cat-links">{opt(c.sec, '<li class="meta-category"><a class="covernews-categories category-color-1" href="/c">{}</a></li>')}</ul></div>
<h1 class="entry-title">{c.title}</h1>{opt(c.sub, '<p class="post-excerpt">{}</p>')}
<span class="item-metadata posts-author"><i class="far fa-user-circle"></i><a href="/author/t">{c.author or 'Redaksi'}</a></span><span class="item-metadata posts-date"><i class="far fa-clock"></i>{c.D('{E} {d}, {Y} {H}:{i}')}</span></div></div>
<div class="post-thumbnail full-width-image"><img src="/l.jpg"></div>{c.x('caption', f'<span class="aft-image-caption"><p>{c.cap}</p></span>') if c.cap else ''}</header>
<div class="entry-content">
{lab(c, '<p>{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
<div class="post-item-metadata entry-meta">{tags(c, '<span class="tags-links">Tags: ', '<a href="/tag" rel="tag">{}</a>', '</span>', ', ')}</div>
<nav class="navigation post-navigation" aria-label="Continue Reading"><h2 class="screen-reader-text">Continue Reading</h2>{c.x('related_link', '<div class="nav-links"><div class="nav-previous"><a href="/q" rel="prev"><span class="em-post-navigation">Previous</span> Puskesmas keliling layani warga di hulu sungai</a></div></div>')}</nav>
</div></div></article>
<div class="promotionspace enable-promotionspace"><h3 class="widget-title">More Stories</h3></div></main></div></div></div>''', 'en-US')


@lay(site='Gerbang Warta', dom='gerbangwarta.example.id', df='{M} {d}, {Y}', dl='<strong>{D}, {S}</strong> | ', ent=True)
def wp_kadence(c):
    return doc(c.head(ld=False, sec=True), f'''<div id="wrapper" class="site wp-site-blocks"><header id="masthead"><div class="site-branding"><p class="site-title">{c.site}</p></div></header>
<div id="inner-wrap"><div id="primary" class="content-area"><div class="content-container site-container"><main id="main" class="site-main"><div class="content-wrap"><article id="post-811" class="entry content-bg single-entry post">
<div class="entry-content-wrap"><header class="entry-header post-title title-align-left"><div class="entry-taxonomies"><span class="category-links term-links category-style-pill">{opt(c.sec, '<a href="/c" rel="tag">{}</a>')}</span></div>
<h1 class="entry-title">{c.title}</h1>
<div class="entry-meta entry-meta-divider-dot"><span class="posted-by"><span class="meta-label">By</span><span class="author vcard"><a class="url fn n" href="/author/n">{c.author or 'redaksi'}</a></span></span> <span class="posted-on"><time class="entry-date published" datetime="{c.iso}">{c.D('{M} {d}, {Y}')}</time></span></div></header>
<div class="entry-content single-content">
{'<figure class="wp-block-image"><img src="/m.jpg">' + c.x('caption', f'<figcaption class="wp-element-caption">{c.cap}</figcaption>') + '</figure>' if c.cap else ''}
{lab(c, '<p class="has-theme-palette-2-color">{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>', inj={3: ('newsletter', '<div class="kb-form-wrap"><p class="kb-adv-form-text">Dapatkan kabar pilihan lewat surel, gratis setiap Senin.</p><form><input type="email"><button>Langganan</button></form></div>')})}
{opt(c.foot, '<p class="has-small-font-size">{}</p>')}{end(c, '<p>{}</p>')}
</div>
<footer class="entry-footer">{tags(c, '<div class="entry-tags"><span class="tags-links"><span class="tags-label screen-reader-text">Post Tags:</span>', '<a href="/tag" rel="tag"><span class="tag-hash">#</span>{}</a>', '</span></div>', '')}</footer></div></article>
<div class="entry-related"><div class="entry-related-inner"><h2 class="entry-related-title">Similar Posts</h2>{c.x('related_link', '<h3 class="entry-title"><a href="/sp">Perahu wisata wajib sediakan jaket pelampung</a></h3>')}</div></div>
</div></main></div></div></div></div>''')


@lay(site='Pena Rakyat', dom='penarakyat.example.com', df='{W} {d} {M} {Y}, {H}.{i} {z}', dl='<strong>{S} – {D}</strong> | ')
def wp_mh(c):
    return doc(c.head(og=True, gen='WordPress 5.8'), f'''<div class="mh-container mh-container-outer"><header class="mh-header"><a href="/">{c.site}</a></header>
<div class="mh-wrapper clearfix"><div id="main-content" class="mh-content"><article id="post-3" class="post">
<header class="entry-header clearfix"><h1 class="entry-title">{c.title}</h1>
<p class="mh-meta entry-meta"><span class="entry-meta-date updated"><i class="fa fa-clock-o"></i>{c.D('{W} {d} {M} {Y}, {H}.{i} {z}')}</span> <span class="entry-meta-author author vcard"><i class="fa fa-user"></i><a class="fn" href="/author/p">{c.author or 'Redaksi'}</a></span> {opt(c.sec, '<span class="entry-meta-categories"><i class="fa fa-folder-open-o"></i><a href="/c" rel="category tag">{}</a></span>')} <span class="entry-meta-comments"><i class="fa fa-comment-o"></i>0</span></p></header>
<div class="mh-widget mh-posts-1"><div class="textwidget">{c.x('advertisement', '<p class="pasang-iklan">Pasang iklan Anda di sini, hubungi bagian pemasaran</p>')}</div></div>
<div class="entry-content clearfix">
{'<figure class="entry-thumbnail"><img src="/n.jpg">' + c.x('caption', f'<figcaption class="wp-caption-text">{c.cap}</figcaption>') + '</figure>' if c.cap else ''}
{lab(c, '<p>{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div>
{tags(c, '<div class="entry-tags clearfix"><i class="fa fa-tag"></i><ul>', '<li><a href="/tag" rel="tag">{}</a></li>', '</ul></div>')}
<div class="mh-author-box clearfix"><div class="mh-author-box-header"><span class="mh-author-box-name">Tentang {c.author or 'Redaksi'}</span> <span class="mh-author-box-postcount"><a href="#">988 Articles</a></span></div></div>
</article>
<section class="mh-related-content"><h3 class="mh-widget-title mh-related-content-title"><span class="mh-widget-title-inner">Artikel Terkait</span></h3>{c.x('related_link', '<h3 class="entry-title mh-posts-grid-title"><a href="/re">Kelompok ibu rumah tangga olah kelapa jadi minyak</a></h3>')}</section>
{opt(c.com and c.x('comments', f'<div id="comments"><h4 class="mh-widget-title"><span>1 Komentar</span></h4><ol class="commentlist"><li class="comment"><p>{c.com}</p></li></ol></div>'), '{}')}
</div></div></div>''')


@lay(site='Radar Selat', dom='radarselat.example.co', df='{Eb} {d}, {Y}', dl='<strong>{S}, {D}</strong> - ', ent=True, mark='link')
def wp_publisher(c):
    return doc(c.head(ld=True), f'''<div class="main-wrap content-main-wrap"><header class="site-header"><div class="logo-container"><a href="/">{c.site}</a></div></header>
<div class="content-wrap"><main class="content-container"><div class="single-container"><article id="post-19" class="post single-post-content">
<div class="single-featured">{'<figure><a class="post-thumbnail open-lightbox" href="/o.jpg"><img src="/o.jpg"></a>' + c.x('caption', f'<figcaption class="wp-caption-text">{c.cap}</figcaption>') + '</figure>' if c.cap else ''}</div>
<div class="post-header-inner"><div class="post-header-title"><div class="term-badges floated"><span class="term-badge">{opt(c.sec, '<a href="/c">{}</a>')}</span></div><h1 class="single-post-title"><span class="post-title" itemprop="headline">{c.title}</span></h1>{opt(c.sub, '<h2 class="post-subtitle">{}</h2>')}
<div class="post-meta single-post-meta"><a href="/author/y" title="Browse Author Articles" class="post-author-a post-author-avatar"><span class="post-author-name">By <b>{c.author or 'Redaksi'}</b></span></a> <span class="time"><time class="post-published updated" datetime="{c.iso}">On <b>{c.D('{Eb} {d}, {Y}')}</b></time></span></div></div></div>
{c.x('share', '<div class="post-share single-post-share top-share"><div class="post-share-btn-group"><span class="views post-share-btn">734</span></div><div class="share-handler-wrap"><span class="share-handler post-share-btn rank-default"><b class="text">Bagikan</b></span></div></div>')}
<div class="entry-content clearfix single-post-content">
{lab(c, '<p><b>{}</b></p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>', inj={2: ('related_link', '<div class="bs-irp left bs-irp-thumbnail-1"><div class="bs-irp-heading"><span class="h-text heading-typo">Berita Lainnya</span></div><div class="bs-pagination-wrapper"><p class="title"><a class="post-url" href="/w">Festival layang-layang kembali digelar di tepi selat</a></p></div></div>')})}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p><b>{}</b></p>')}
</div>
{tags(c, '<div class="entry-terms post-tags clearfix"><span class="terms-label"><i class="fa fa-tags"></i></span>', '<a href="/tag" rel="tag">{}</a>', '</div>', '')}
</article><section class="next-prev-post"><div class="prev-post"><p class="pre-title">Prev Post</p></div></section>
</div></main></div></div>''')


@lay(site='Detak Borneo', dom='detakborneo.example.com', df='{W}, {d} {M} {Y} | {H}:{i} {z}', dl='<b>{D}</b> – ')
def wp_amp(c):
    return '<!doctype html>\n<html amp lang="id">\n<head>\n' + c.head(ld=True, og=False, extra='<script async src="https://cdn.ampproject.org/v0.js"></script>') + f'''
</head>
<body class="single-post"><header class="header container"><div class="amp-logo"><a href="/amp">{c.site}</a></div></header>
<main><article class="sgl"><div class="cntr artl-cnt"><div class="sp-artl"><div class="breadcrumbs">{opt(c.sec, '<a href="/c">{}</a>')}</div>
<h1 class="amp-post-title">{c.title}</h1>
<div class="sp-athr desk-athr">{opt(c.author, '<span class="athr-tx">oleh </span><span class="author-details">{}</span>')}<span class="posted-time">{c.D('{W}, {d} {M} {Y} | {H}:{i} {z}')}</span></div>
{'<figure class="sf-img"><amp-img src="/q.jpg" width="600" height="400" layout="responsive"></amp-img>' + c.x('caption', f'<figcaption class="cap">{c.cap}</figcaption>') + '</figure>' if c.cap else ''}
<div class="cntn-wrp artl-cnt">
{lab(c, '<p>{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>', inj={2: ('advertisement', '<div class="amp-ad-wrapper amp_ad_1"><span>Gulir untuk melanjutkan</span><amp-ad width="300" height="250" type="adsense"></amp-ad></div>')})}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div>
{tags(c, '<div class="tags"><span>Tags :</span>', '<span><a href="/tag">{}</a></span>', '</div>', '')}
<div class="amp-related-posts">{c.x('related_link', '<h3>Baca Juga</h3><ul><li><a href="/u">Kabut asap tipis selimuti bantaran sungai</a></li></ul>')}</div>
</div></div></article></main><footer class="footer"><a href="/non-amp">Lihat versi lengkap</a> © {c.site}</footer></body></html>
'''


@lay(site='Teras Rakyat', dom='terasrakyat.example.com', df=None, dl='<strong>{D}, {S}</strong> – ', ent=True, mark='name')
def wp_divi(c):
    return doc(c.head(ld=True, sec=True, gen='Divi v.4.24'), f'''<div id="page-container"><header id="main-header"><a href="/">{c.site}</a></header><div id="et-main-area"><div id="main-content"><div class="container"><div id="left-area">
<article id="post-1090" class="et_pb_post post hentry"><div class="et_post_meta_wrapper"><h1 class="entry-title">{c.title}</h1><p class="post-meta">oleh <span class="author vcard"><a href="/author/d" rel="author">{c.author or 'Redaksi'}</a></span>{opt(c.sec, ' | <a href="/c" rel="category tag">{}</a>')} | 0 Komentar</p></div>
<div class="entry-content"><div class="et-l et-l--post"><div class="et_builder_inner_content"><div class="et_pb_section et_section_regular"><div class="et_pb_row"><div class="et_pb_column et_pb_column_4_4">
{'<div class="et_pb_module et_pb_image"><span class="et_pb_image_wrap"><img src="/r.jpg"></span></div>' + c.x('caption', f'<div class="et_pb_module et_pb_text caption-text"><div class="et_pb_text_inner"><em>{c.cap}</em></div></div>') if c.cap else ''}
<div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">
{lab(c, '<p>{}</p>')}{opt(c.head_, '<p>{}</p>')}
{c.body('<p>{}</p>')}
{opt(c.foot, '<p>{}</p>')}{end(c, '<p>{}</p>')}
</div></div>
{c.x('share', '<div class="et_social_inline"><div class="et_social_network_label">Sebarkan ke jejaring sosial</div></div>')}
</div></div></div></div></div></div>
{tags(c, '<div class="et_post_tags">', '<a href="/tag" rel="tag">{}</a>', '</div>', ' ')}
</article></div></div></div></div></div>''')
