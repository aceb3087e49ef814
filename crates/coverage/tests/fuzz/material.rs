//! What inputs are made of: the annotated pages and releases, and a dictionary of markup and of Indonesian news text.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// Pages of `truth/open` and `truth/wordpress`, and the bundled example.
pub(crate) static PAGES: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| files(&["truth/open/pages", "truth/wordpress/pages", "examples"], &["html", "txt"]));

/// Releases of `truth/open`, and the bundled example.
pub(crate) static RELEASES: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| files(&["truth/open/releases", "examples"], &["md"]));

fn files(folders: &[&str], endings: &[&str]) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let entries = folders.iter().flat_map(|folder| fs::read_dir(root.join(folder)).unwrap()).flatten();
    let mut paths: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| endings.iter().any(|ending| end == *ending)))
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

/// Tags, references, comments and metadata.
pub(crate) static MARKUP: LazyLock<Vec<&str>> = LazyLock::new(|| {
    "\
    <!doctype html>¦<html lang=id>¦<head>¦</head>¦<body>¦</body>¦</html>¦<title>¦</title>¦<meta charset=utf-8>¦\
    <meta charset=utf-16>¦<meta charset=gbk>¦<meta property='og:title' content='Judul Berita'>¦\
    <meta property=article:published_time content=2025-05-11T09:00:00+08:00>¦\
    <link rel=canonical href=https://a.example/b>¦<script type='application/ld+json'>¦\
    {\"@type\":\"NewsArticle\",\"headline\":\"Judul\",\"author\":[{\"name\":\"Rina\"}],¦\
    \"datePublished\":\"2025-05-11\"}¦[¦]¦</script>¦<style>¦</style>¦<!--¦-->¦--!>¦<![CDATA[¦]]>¦<article>¦\
    </article>¦<main>¦<header>¦<footer>¦<nav>¦</nav>¦<aside>¦<section>¦</section>¦\
    <div class='entry-content post-body'>¦<div id=comments class=comment-form>¦<div class=share-buttons>¦</div>¦\
    <h1>¦</h1>¦<h2>¦</h2>¦<p>¦</p>¦<br>¦<br/>¦<ul>¦<li>¦</li>¦</ul>¦<ol>¦</ol>¦<a href=/b>¦\
    <a rel=author href=/penulis/rina>¦</a>¦<b>¦</b>¦<strong>¦</strong>¦<em>¦</em>¦<i class=x>¦</i>¦\
    <span class=date>¦</span>¦<font color=red>¦<font color=blue>¦</font>¦<nobr>¦<blockquote>¦</blockquote>¦\
    <figure>¦</figure>¦<figcaption>¦</figcaption>¦<img src=a.jpg alt='Foto: Ist'>¦<img data-src=b.jpg>¦\
    <amp-img src=c.jpg></amp-img>¦<time datetime=2025-05-11>¦</time>¦<table>¦</table>¦<tr>¦</tr>¦<td>¦</td>¦\
    <th>¦<caption>¦<col>¦<tbody>¦<form>¦</form>¦<input type=hidden>¦<select>¦<option>¦</select>¦<button>¦\
    </button>¦<textarea>¦</textarea>¦<pre>¦</pre>¦<svg>¦<foreignObject>¦</svg>¦<math>¦<mi>¦</math>¦<template>¦\
    </template>¦<noscript>¦</noscript>¦<iframe>¦</iframe>¦<frameset>¦<plaintext>¦<hr>¦<dl>¦<dt>¦<dd>¦<center>¦\
    <object>¦<marquee>¦&nbsp;¦&amp;¦&ldquo;¦&rdquo;¦&#8220;¦&#x201D;¦&#0;¦&#x110000;¦&notin;¦&not¦&¦<¦>¦\"¦=¦/¦\
    \0¦\r¦\r\n¦\n¦\t¦\u{feff}¦</¦<a¦<div class='¦<p title=\""
        .split('¦')
        .collect()
});

/// Words, figures, dates, names, marks and the leftovers of sites.
pub(crate) static TEXT: LazyLock<Vec<&str>> = LazyLock::new(|| {
    "\
    SAMARINDA¦SAMARINDA – ¦TENGGARONG, kabarhulu.example – ¦ (¦)¦Kepala Dinas Komunikasi dan Informatika ¦\
    Gubernur Kalimantan Timur ¦Wali Kota ¦Bupati ¦Dr. H. ¦Rina Kartika¦Muhammad Yusuf Halim¦Rina¦Yusuf¦\
    , S.Sos., M.Si¦ia ¦dia ¦beliau ¦Ia¦katanya¦ujarnya¦,” kata ¦,” ujar ¦ mengatakan, “¦ menambahkan, “¦\
    \u{20}menjelaskan bahwa ¦ kata ¦ tutur ¦“¦”¦\"¦‘¦’¦'¦«¦»¦„¦...¦…¦–¦—¦-¦.¦,¦;¦:¦?¦!¦di mana¦dimana¦\
    Pemerintah Provinsi¦Diskominfo¦DPRD¦(DPRD)¦Dewan Perwakilan Rakyat Daerah¦peringkat ketiga¦peringkat kedua¦\
    tiga besar¦Ke-II¦ke-77¦kedua¦83,78¦83.78¦Rp12,5 miliar¦Rp1.234.567¦12.500.000.000 rupiah¦5 persen¦5%¦\
    95,5 persen¦dua puluh lima¦seribu¦sepertiga¦1/2¦sekitar ¦lebih dari ¦12 desa¦3 kilometer¦km¦ribu¦juta¦\
    miliar¦triliun¦0¦00¦999999999999999999999999999999999999999999¦0,000000000000000000000000000000000000001¦\
    2021¦2022¦tahun 2021¦Minggu (11/05/2025)¦Minggu, 11 Mei 2025¦Jumat (10/11)¦11/5/25¦31 Februari 2025¦\
    5 dan 6 Mei 2025¦5, 6 dan 7 Mei¦99/99/9999¦2025-05-11T14:05:00+08:00¦Nop¦Agt¦Djan¦Senin¦minggu lalu¦\
    dua minggu¦pukul 09.00 WITA¦pukul 25.61¦09:00¦10.00-12.00 WIB¦WIT¦3 jam yang lalu¦\
    Penulis: Rina Kartika | Editor: Yusuf¦Editor: ¦Penulis¦Reporter: ¦Pewarta : ¦Oleh ¦(rin/red)¦\
    (Adv/xx/diskominfokaltim)¦ADV¦Advertorial¦ADVERTORIAL¦Baca juga: ¦BACA JUGA¦Bagikan:¦Komentar¦Tag: ¦\
    Auto Publish Powered By¦Halaman 1 2 3¦Selanjutnya¦Foto: Ist¦[]¦***¦(*)¦(red)¦Copyright 2025¦Beranda¦404¦\
    Halaman tidak ditemukan¦Masuk untuk membaca¦Berlangganan¦the city council said that ¦de gemeente ¦الحكومة¦\
    政府¦😀¦é¦e\u{301}¦\u{ad}¦\u{200b}¦\u{200e}¦\u{a0}¦\u{2028}¦ﬁ¦İ¦ß¦ ¦ ¦ ¦\n¦\n\n¦dan ¦yang ¦di ¦untuk ¦pada ¦\
    dengan ¦dari ¦# ¦## ¦- ¦> ¦**¦*¦_¦[a](b)¦---\n¦title: ¦date: 2025-05-11\n¦spokespersons:\n¦  - name: ¦1. ¦|¦\
    `¦\\¦Narahubung: 0812"
        .split('¦')
        .collect()
});

/// Text of words picked by number, with the separators that stand in the dictionary itself.
pub(crate) fn joined(picks: &[u16], words: &[&str]) -> String {
    picks.iter().map(|pick| words[usize::from(*pick) % words.len()]).collect()
}

/// Like `joined`, with a space after two of three words.
pub(crate) fn spaced(picks: &[u16], words: &[&str]) -> String {
    let piece = |pick: &u16| {
        let word = words[usize::from(*pick) % words.len()];
        if pick.is_multiple_of(3) { word.to_owned() } else { format!("{word} ") }
    };
    picks.iter().map(piece).collect()
}
