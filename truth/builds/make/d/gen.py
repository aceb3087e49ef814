#!/usr/bin/env python3
"""Writes pages/ again byte for byte and proves the truths against the pages."""
import json, re, html, pathlib
OUT = pathlib.Path(__file__).resolve().parents[2] / "pages"
PAGES = []
def add(id, layout, page, ext="html", **t):
    d = dict(layout=layout, release=None, kind="article", title=None, subtitle=None, dateline=None, label=None,
             published=None, section=None, tags=[], bylines=[], body=[], quotations=[], removed=[])
    d.update(t)
    d["bylines"] = [dict(role=r, name=n) for r, n in d["bylines"]]
    d["quotations"] = [dict(text=q, speaker=s) for q, s in d["quotations"]]
    d["removed"] = [dict(reason=r, text=x) for r, x in d["removed"]]
    PAGES.append((id, ext, page, d))

# D01 Wpberita: classic editor, dateline in strong, inline related box, editor line at the end
b = ["Sedikitnya 63 rumah di Desa Muara Lesan Hilir terendam setelah Sungai Kelay meluap sejak Kamis dini hari.",
 "Kepala Desa Muara Lesan Hilir, Yohanes Lerang, mengatakan air naik begitu cepat sehingga warga tak sempat memindahkan semua barang. “Jam dua malam masih di bawah tangga, jam empat sudah masuk dapur,” katanya.",
 "“Beras kami basah semua, yang selamat cuma ijazah anak-anak.”",
 "Kalimat itu diucapkan Melati, ibu tiga anak yang mengungsi ke gedung sekolah.",
 "Camat setempat, H. Syahrani, S.Sos., menyebut dapur umum dibuka sore ini. “Logistik cukup untuk tiga hari,” ujar Pak Camat, “sesudah itu kami minta tambahan dari kabupaten.”",
 "Hingga berita ini ditulis, air di dua RT masih setinggi lutut orang dewasa."]
add("D01", "wpberita-classic", f"""<!DOCTYPE html><html lang="id"><head><title>{'Sungai Kelay Meluap, 63 Rumah Terendam'} - Lensa Kelay</title></head><body class="single gmr-theme"><nav class="gmr-mainmenu"><a href="/">Beranda</a></nav>
<main><article class="post hentry"><div class="breadcrumbs"><a href="/">Beranda</a> » <a href="/berau">Berau</a></div>
<header class="entry-header"><span class="cat-links-content"><a href="/berau" rel="category tag">Berau</a></span><h1 class="entry-title">Sungai Kelay Meluap, 63 Rumah Terendam</h1>
<div class="gmr-meta-topic"><span class="author vcard"><a class="url fn n" href="/author/admin">admin</a></span> <time class="entry-date published" datetime="2025-05-15T19:20:00+08:00">Kamis, 15 Mei 2025 | 19:20 WITA</time></div></header>
<figure class="post-thumbnail"><img src="a.jpg" alt=""><figcaption class="wp-caption-text">Warga mendorong perahu di jalan desa. Foto: Istimewa</figcaption></figure>
<div class="entry-content entry-content-single"><p><strong>TANJUNG REDEB</strong> – {b[0]}</p>
<p>{b[1]}</p>
<div class="gmr-related-post-onlytitle"><div class="related-text-onlytitle">Berita Terkait</div><a href="/x">Jembatan Gantung Lesan Putus Diterjang Kayu Hanyut</a></div>
<p>{b[2]}</p><p>{b[3]}</p><p><strong>Baca juga: <a href="/y">BMKG Ingatkan Hujan Lebat Sampai Pekan Depan</a></strong></p>
<p>{b[4]}</p><p>{b[5]}</p><p>Reporter: Dedy Lung – Editor: Norhayati</p></div>
<footer class="entry-footer"><span class="tags-links"><a rel="tag" href="#">banjir</a><a rel="tag" href="#">Sungai Kelay</a></span></footer></article>
<div id="comments"><h3>Tinggalkan Balasan</h3><p>Alamat email Anda tidak akan dipublikasikan.</p></div></main></body></html>
""", title="Sungai Kelay Meluap, 63 Rumah Terendam", dateline="TANJUNG REDEB", published="2025-05-15T19:20", section="Berau", tags=["banjir", "Sungai Kelay"],
 bylines=[("reporter", "Dedy Lung"), ("editor", "Norhayati")], body=b,
 quotations=[("Jam dua malam masih di bawah tangga, jam empat sudah masuk dapur", "Yohanes Lerang"), ("Beras kami basah semua, yang selamat cuma ijazah anak-anak.", "Melati"),
  ("Logistik cukup untuk tiga hari sesudah itu kami minta tambahan dari kabupaten.", "H. Syahrani")],
 removed=[("related_link", "Jembatan Gantung Lesan Putus Diterjang Kayu Hanyut"), ("related_link", "BMKG Ingatkan Hujan Lebat Sampai Pekan Depan"), ("caption", "Warga mendorong perahu di jalan desa.")])

# D02 JNews: advertorial badge, author at the top, div/br paragraphs, author box
b = ["Pemerintah Kabupaten Lombok Selatan menargetkan seluruh posyandu memiliki alat timbang digital pada akhir tahun ini.",
 "Bupati Lalu Wirajaya, S.E., M.Si. menyampaikan target itu saat membuka rapat koordinasi kesehatan di Praya Timur, Senin (9/6/2025).",
 "“Anak kita jangan ditimbang pakai perkiraan. Angka yang salah membuat bantuan salah alamat,” tegas Lalu Wirajaya.",
 "Menurut Kepala Dinas Kesehatan dr. Baiq Nurlaela, 214 dari 390 posyandu sudah menerima alat. “Sisanya kami kirim bertahap mulai Juli,” imbuhnya.",
 "Kader Posyandu Melati II, Inaq Sahnim, menyambut baik. “Dulu kami pinjam timbangan padi,” tutur perempuan 52 tahun itu sambil tertawa."]
add("D02", "jnews-advertorial-br", f"""<!doctype html><html lang="en-US"><head><title>Posyandu Lombok Selatan Beralih ke Timbangan Digital | Gema Sasak</title>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"Posyandu Lombok Selatan Beralih ke Timbangan Digital","datePublished":"2025-06-10T01:05:00+00:00","articleSection":"Advertorial"}}</script></head>
<body class="jnews single"><div class="jeg_viewport"><div class="entry-header"><div class="jeg_meta_category"><a href="/adv">Advertorial</a></div><h1 class="jeg_post_title">Posyandu Lombok Selatan Beralih ke Timbangan Digital</h1>
<h2 class="jeg_post_subtitle">Sisa alat dikirim bertahap hingga Desember</h2>
<div class="jeg_post_meta"><div class="jeg_meta_author"><span class="meta_text">by</span> <a href="/author/zul">Zulkarnaen Hadi</a></div><div class="jeg_meta_date"><a>June 10, 2025</a></div><div class="jeg_meta_like">12</div><div class="jeg_reading_time">Reading Time: 2 mins read</div></div></div>
<div class="jeg_share_top_container"><div class="jeg_share_stats"><span>0</span> SHARES <span>41</span> VIEWS</div><a>Share on Facebook</a><a>Share on Twitter</a></div>
<div class="entry-content"><div class="content-inner"><div><b>PRAYA, GEMA SASAK</b> &#8212; {b[0]}<br><br>{b[1]}<br><br>{b[2]}<br><br></div>
<div class="jnews_inline_related_post"><div class="jeg_postblock_heading">Related Posts</div><h3>Stok Obat Puskesmas Dipantau Lewat Aplikasi</h3></div>
<div>{b[3]}<br>&nbsp;<br>{b[4]}</div><div>(Adv/Diskominfo)</div>
<div class="jeg_post_tags"><span>Tags:</span> <a rel="tag">posyandu</a><a rel="tag">stunting</a></div></div></div>
<div class="jeg_authorbox"><h3 class="jeg_author_name">Zulkarnaen Hadi</h3><p>Menulis soal kesehatan dan desa sejak 2016.</p></div>
<div class="jeg_newsletter"><p>Subscribe to our mailing list to receive daily updates direct to your inbox!</p></div></div></body></html>
""", title="Posyandu Lombok Selatan Beralih ke Timbangan Digital", subtitle="Sisa alat dikirim bertahap hingga Desember", dateline="PRAYA", label="Advertorial", published="2025-06-10", section="Advertorial", tags=["posyandu", "stunting"],
 bylines=[("author", "Zulkarnaen Hadi")], body=b,
 quotations=[("Anak kita jangan ditimbang pakai perkiraan. Angka yang salah membuat bantuan salah alamat", "Lalu Wirajaya"), ("Sisanya kami kirim bertahap mulai Juli", "Baiq Nurlaela"), ("Dulu kami pinjam timbangan padi", "Inaq Sahnim")],
 removed=[("related_link", "Stok Obat Puskesmas Dipantau Lewat Aplikasi"), ("author_box", "Menulis soal kesehatan dan desa sejak 2016."), ("newsletter", "Subscribe to our mailing list")])

# D03 plain text scrape
b = ["Pengadilan Negeri Parigi Barat menunda sidang perkara pencurian kabel tower, Rabu (2/7/2025), karena dua saksi tidak hadir.",
 "“Panggilan sudah kami kirim dua kali, Yang Mulia,” kata jaksa penuntut umum Andi Tenri Abeng di depan majelis.",
 "Ketua majelis I Gusti Ngurah Mahardika lalu bertanya kepada terdakwa, “Saudara keberatan kalau ditunda?”",
 "“Tidak, Pak Hakim,” jawab terdakwa Guntur.",
 "Sidang dilanjutkan pekan depan dengan pemeriksaan saksi."]
add("D03", "txt-scrape-newsmag", "Beranda  Hukum  Sidang Kabel Tower Ditunda, Dua Saksi Mangkir\n\nHukum\n\nSidang Kabel Tower Ditunda, Dua Saksi Mangkir\n\nOleh Rahmat Dg. Situju - Rabu, 2 Juli 2025 15.40 WITA\n\nShare on Facebook\nTweet on Twitter\n\nPARIGI – " + b[0] + "\n\n" + b[1] + "\n\nBaca Juga: Polisi Tangkap Penadah Besi Tua di Toboli\n\n" + b[2] + "\n\n" + b[3] + "\n\n" + b[4] + "\n\nIkuti saluran WhatsApp Kabar Teluk untuk berita terbaru\n\nTAGS\nsidang\nkabel tower\n\nLEAVE A REPLY\n", ext="txt",
 title="Sidang Kabel Tower Ditunda, Dua Saksi Mangkir", dateline="PARIGI", published="2025-07-02T15:40", section="Hukum", tags=["sidang", "kabel tower"], bylines=[("author", "Rahmat Dg. Situju")], body=b,
 quotations=[("Panggilan sudah kami kirim dua kali, Yang Mulia", "Andi Tenri Abeng"), ("Saudara keberatan kalau ditunda?", "I Gusti Ngurah Mahardika"), ("Tidak, Pak Hakim", "Guntur")],
 removed=[("related_link", "Polisi Tangkap Penadah Besi Tua di Toboli"), ("channel", "Ikuti saluran WhatsApp Kabar Teluk untuk berita terbaru")])

# D04 not found
add("D04", "generatepress-404", """<!DOCTYPE html><html lang="id"><head><title>Halaman tidak ditemukan – Suara Rote</title></head><body class="error404"><header class="site-header"><p class="main-title"><a href="/">Suara Rote</a></p></header>
<main class="site-main"><div class="inside-article"><header class="entry-header"><h1 class="entry-title">Ups! Halaman itu tidak dapat ditemukan.</h1></header><div class="entry-content"><p>Sepertinya tidak ada yang ditemukan di lokasi ini. Mungkin coba pencarian?</p><form role="search" class="search-form"><input type="search"></form></div></div></main></body></html>
""", kind="not_found", title="Ups! Halaman itu tidak dapat ditemukan.")

# D05 AMP plugin: role and name in separate elements, first page of two
b = ["Nelayan rumput laut di Teluk Kolono mengeluhkan harga yang jatuh menjadi Rp9.000 per kilogram.",
 "“Bibit saja kami beli Rp4.000. Untung dari mana?” keluh Wa Ode Mentari, petani rumput laut di Desa Awunio Laut.",
 "Perempuan yang akrab disapa Mama Tari itu sudah dua kali menunda panen.",
 "Kepala Bidang Perikanan Budidaya La Ode Surya Ph.D. mengatakan, “Pembeli di Makassar menahan stok sejak Mei.”",
 "Dia berjanji mempertemukan petani dengan eksportir bulan depan."]
add("D05", "amp-plugin-paged", f"""<!doctype html><html amp lang="id"><head><meta charset="utf-8"><title>Harga Rumput Laut Anjlok</title><script type="application/ld+json">{{"@type":"NewsArticle","datePublished":"2025-08-03T22:10:00Z","author":{{"@type":"Person","name":"Redaksi"}}}}</script></head><body>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Harga Rumput Laut Anjlok, Petani Kolono Tunda Panen</h1><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2025-08-03T22:10:00+00:00">04/08/2025 06.10</time></div></header>
<div class="amp-wp-article-content"><p>Konawe Pesisir: {b[0]}</p><p>{b[1]}</p><amp-ad width="300" height="250" type="adsense"></amp-ad><p>ADVERTISEMENT. SCROLL TO CONTINUE WITH CONTENT</p><p>{b[2]}</p><p>{b[3]}</p><p>{b[4]}</p>
<div class="post-pages">Halaman: <span>1</span> <a href="?page=2">2</a> <a href="?page=2">Selanjutnya »</a></div>
<dl class="credit"><dt>Kontributor</dt><dd>Asrul Sani Laode</dd><dt>Penyunting</dt><dd>Hj. Marlina</dd></dl></div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a>Ekonomi</a></div><a href="/full">Leave a Comment</a></footer></article></body></html>
""", title="Harga Rumput Laut Anjlok, Petani Kolono Tunda Panen", dateline="Konawe Pesisir", published="2025-08-04T06:10", section="Ekonomi",
 bylines=[("contributor", "Asrul Sani Laode"), ("editor", "Hj. Marlina")], body=b,
 quotations=[("Bibit saja kami beli Rp4.000. Untung dari mana?", "Wa Ode Mentari"), ("Pembeli di Makassar menahan stok sejak Mei.", "La Ode Surya")],
 removed=[("ad", "ADVERTISEMENT. SCROLL TO CONTINUE WITH CONTENT"), ("pager", "Selanjutnya »")])


# D06 Gutenberg live blog
b = ["Tim SAR gabungan masih mencari KM Bintang Sawu yang hilang kontak di Selat Ombai dengan 11 orang.",
 "Kapal patroli menemukan jeriken dan satu jaket pelampung sekitar 4 mil dari Pulau Treweng.",
 "“Kami belum bisa pastikan itu milik kapal yang hilang,” kata Kepala Kantor SAR Letkol Laut (P) Yakob Manafe.",
 "Tiga penumpang ditemukan selamat di atas rakit.",
 "“Puji Tuhan, adik saya hidup!” seru Ni Wayan Sukerti di dermaga."]
add("D06", "gutenberg-liveblog", f"""<!DOCTYPE html><html lang="id"><head><title>LIVE: Pencarian KM Bintang Sawu</title><meta property="article:section" content="Peristiwa"></head><body><main class="wp-block-group">
<h1 class="wp-block-post-title">LIVE: Pencarian KM Bintang Sawu di Selat Ombai</h1><div class="wp-block-post-author-name">Jefri van der Laan</div><div class="wp-block-post-date"><time datetime="2025-09-20T14:31:00+08:00">20 September 2025</time></div>
<div class="entry-content wp-block-post-content"><p>{b[0]}</p>
<div class="liveblog-entry"><span class="liveblog-time">14.31 WITA</span><p>{b[1]}</p><p>{b[2]}</p></div>
<div class="wp-block-buttons"><a class="wp-block-button__link">Gabung grup Telegram Flobamora Kini</a></div>
<div class="liveblog-entry"><span class="liveblog-time">11.05 WITA</span><p>{b[3]}</p><blockquote class="wp-block-quote"><p>{b[4]}</p></blockquote></div>
<p class="post-views">Post Views: 1.204</p></div></main></body></html>
""", kind="live_blog", title="LIVE: Pencarian KM Bintang Sawu di Selat Ombai", published="2025-09-20", section="Peristiwa", bylines=[("author", "Jefri van der Laan")], body=b,
 quotations=[("Kami belum bisa pastikan itu milik kapal yang hilang", "Yakob Manafe"), ("Puji Tuhan, adik saya hidup!", "Ni Wayan Sukerti")],
 removed=[("channel", "Gabung grup Telegram Flobamora Kini"), ("counter", "Post Views: 1.204")])


# D07 ColorMag archive
add("D07", "colormag-archive", """<!DOCTYPE html><html lang="id"><head><title>Kategori: Advertorial – Portal Sintang Raya</title></head><body class="archive category"><div id="content"><header class="page-header"><h1 class="page-title"><span>Kategori: Advertorial</span></h1></header>
<article><h2 class="entry-title"><a href="/1">Bupati Resmikan Jembatan Sungai Tempunak</a></h2><span class="posted-on">3 Juni 2025</span><div class="entry-content"><p>Jembatan sepanjang 40 meter itu menghubungkan dua desa. <a class="more-link">Read More</a></p></div></article>
<article><h2 class="entry-title"><a href="/2">DPRD Bahas Raperda Sawit Rakyat</a></h2><span class="posted-on">1 Juni 2025</span><div class="entry-content"><p>Raperda itu ditargetkan rampung triwulan depan. <a class="more-link">Read More</a></p></div></article>
<ul class="default-wp-page"><li class="previous"><a>← Previous</a></li></ul></div></body></html>
""", kind="listing", title="Kategori: Advertorial")

# D08 Kadence with a membership plugin
add("D08", "kadence-login-wall", """<!DOCTYPE html><html lang="id"><head><title>Di Balik Izin Tambang Nikel Pulau Wowoni – Arus Sultra</title></head><body class="single"><article class="entry content-bg"><h1 class="entry-title">Di Balik Izin Tambang Nikel Pulau Wowoni</h1>
<div class="entry-content single-content"><div class="pmpro_content_message"><h2>Khusus Pelanggan</h2><p>Silakan masuk untuk membaca artikel ini.</p><form><label>Nama pengguna</label><input name="log"><label>Kata sandi</label><input type="password" name="pwd"><button>Masuk</button></form><p>Belum punya akun? <a>Daftar</a></p></div></div></article></body></html>
""", kind="login_wall", title="Di Balik Izin Tambang Nikel Pulau Wowoni")


def flat(s): return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", s))).strip()
def main():
    OUT.mkdir(exist_ok=True); nq = 0; lay = set()
    for id, ext, page, d in PAGES:
        f = flat(page) if ext == "html" else re.sub(r"\s+", " ", page)
        need = [d["title"], d["subtitle"], d["dateline"], d["label"], d["section"]] + d["tags"] + [x["name"] for x in d["bylines"]] + d["body"] + [r["text"] for r in d["removed"]]
        for n in need:
            assert n is None or n in f or (n == d['section'] and n in page), (id, n)
        body = " ".join(d["body"])
        for q in d["quotations"]:
            words = q["text"].split(); pos = 0
            if q["text"] not in body:  # split by a cue: two parts, each verbatim, in order
                assert any(" ".join(words[:k]) in body and " ".join(words[k:]) in body[body.index(" ".join(words[:k])):] for k in range(1, len(words))), (id, q)
            assert q["speaker"] is None or q["speaker"] in body, (id, q)
        for r in d["removed"]: assert r["text"] not in body, (id, r)
        assert d["layout"] not in lay; lay.add(d["layout"]); nq += len(d["quotations"])
        (OUT / f"{id}.{ext}").write_text(page, encoding="utf-8")
        (OUT / f"{id}.json").write_text(json.dumps(d, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(len(PAGES), "pages,", len(lay), "layouts,", nq, "quotations: proved")
main()
