from core import *
from layouts import doc, menu
def nf1(p):
    return doc(p, f'''<header class="site-header"><a href="/">{p.site[0]}</a><ul>{menu("Beranda", "Daerah", "Wisata")}</ul></header><main><section class="error-404 not-found"><header class="page-header"><h1 class="page-title">Waduh! Halaman itu tidak ditemukan.</h1></header><div class="page-content"><p>Sepertinya tidak ada apa pun di lokasi ini. Coba gunakan pencarian?</p><form role="search"><input type="search" placeholder="Cari …"><button>Cari</button></form><h2>Tulisan Terbaru</h2><ul>{"".join(f"<li><a href='/{i}'>{p.h()}</a></li>" for i in range(5))}</ul></div></section></main><footer>Proudly powered by WordPress</footer>''', cls='error404', gen='WordPress 6.2', og=False)
def nf2(p):
    return f'''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>404 | {p.site[0]}</title></head><body class="hold-transition"><div class="wrapper"><div class="error-page"><h2 class="headline text-warning"> 404</h2><div class="error-content"><h3>Oops! Berita yang Anda cari sudah dihapus atau dipindahkan.</h3><p>Silakan kembali ke <a href="/">beranda</a> atau hubungi PPID Utama melalui surel ppid@portal.example pada hari kerja.</p></div></div></div><footer>Hak Cipta © 2025 {p.site[0]}</footer></body></html>
'''
def ls1(p):
    x = ''.join(f'''<article class="list-item"><a href="/b/{i}"><img src="/t/{i}.jpg" alt=""><h2>{p.h()}</h2></a><div class="meta"><span>{p.section}</span> <time>{20 - i} September 2025 {8 + i}:1{i} WITA</time></div><p>{l}</p></article>''' for i, l in enumerate(['Warga berharap pemerintah segera turun tangan sebelum musim hujan tiba.', 'Kepala desa menyebut kerugian masih dihitung bersama petugas kecamatan.', 'Acara itu diikuti peserta dari tujuh kabupaten dan berlangsung dua hari.', 'Polisi meminta pengendara berhati-hati ketika melintas pada malam hari.', 'Panitia menjanjikan hadiah bagi pengunjung yang datang lebih awal.', 'Harga di tingkat pengecer masih bertahan sejak pekan lalu.']))
    return doc(p, f'''<header><a href="/">{p.site[0]}</a></header><div class="container"><h1 class="kanal">Kanal {p.section}</h1><div class="list">{x}</div><nav class="pager"><a class="on">1</a><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=2">Berikutnya »</a></nav></div>''', dt=False)
def ls2(p):
    x = ''.join(f'<li><span class="jam">{15 - i}.{10 + 3 * i}</span> <a href="/read/{900 - i}">{p.h()}</a> <em>{k}</em></li>' for i, k in enumerate(['Daerah', 'Hukum', 'Ekonomi', 'Olahraga', 'Daerah', 'Pendidikan', 'Daerah', 'Wisata', 'Hukum', 'Daerah', 'Ekonomi', 'Kesehatan']))
    return f'<html><head><title>Indeks Berita - {p.site[0]}</title><meta charset="utf-8"></head><body><div id="atas"><a href="/">{p.site[0]}</a></div><h3>Indeks Berita</h3><form>Tanggal <select><option>12</option></select> <select><option>November</option></select> <select><option>2025</option></select> <input type="submit" value="Tampilkan"></form><ul class="indeks">{x}</ul></body></html>\n'
def wall(p):
    return doc(p, f'''<header><a href="/">{p.site[0]}</a><a href="/masuk">Masuk</a><a href="/langganan">Langganan</a></header><article><span class="premium-badge">Khusus Pelanggan</span><h1>{p.title}</h1><time>{p.d("{d} {bln} {y} {H}:{M} {tz}")}</time><div class="teaser"><p>Sudah lima musim tanam air dari bendung itu tidak sampai ke petak paling ujung. Pengelola menyalahkan pintu air, petani menunjuk…</p></div>
<div class="paywall"><h2>Lanjutkan membaca dengan berlangganan</h2><p>Anda sudah mencapai batas artikel gratis bulan ini. Masuk atau berlangganan mulai Rp15.000 per bulan untuk membaca artikel ini sampai selesai.</p><form><input type="email" placeholder="Alamat surel"><input type="password" placeholder="Kata sandi"><button>Masuk</button></form><p>Belum punya akun? <a href="/daftar">Daftar</a></p></div></article>''')
N = dict(pub='2025-09-20T10:00')
Page('Y01', 'wp_404', raw=nf1, kind='not_found', title='Halaman tidak ditemukan', site=('Leuser Today', 'leusertoday.id'), **N)
Page('Y02', 'gov_404', raw=nf2, kind='not_found', title='404', site=('Portal Kabupaten Sumba Timur', 'sumbatimurkab.portal.id'), **N)
Page('Y03', 'channel_listing', raw=ls1, kind='listing', title='Kanal Daerah', section='Daerah', site=('Benuanta Kini', 'benuantakini.com'), **N)
Page('Y04', 'old_index', raw=ls2, kind='listing', title='Indeks Berita', site=('Semeru Pos', 'semerupos.com'), **N)
Page('Y05', 'paywall', raw=wall, kind='login_wall', title='Air yang Tak Sampai ke Petak Terakhir', site=('Harian Lombok Raya', 'harianlombokraya.co.id'), tz='WITA', **N)

TIMES = ['14.52', '13.40', '11.15', '09.30', '07.05']
def live(p):
    items, i = [], 0
    intro, *rest = p.body
    for b in rest:
        if not isinstance(b, str): items.append(f'<div class="entry"><span class="jam">{TIMES[i]} WIB</span><h3>{p.qq(b.v)}</h3>'); i += 1
        else: items.append(f'<p>{p.qq(b)}</p>')
    html_ = '\n'.join(x if not x.startswith('<div class="entry"') or k == 0 else '</div>\n' + x for k, x in enumerate(items)) + '</div>'
    return doc(p, f'''<header><a href="/">{p.site[0]}</a></header><main class="liveblog"><span class="live-dot">LANGSUNG</span><h1>{p.title}</h1><div class="meta"><span>Penulis: {p.roles[0][1]}</span> <time>{p.d("{hari}, {d} {bln} {y} {H}:{M} {tz}")}</time></div><p class="intro">{p.qq(intro)}</p>
{p.rm("share", "Muat ulang otomatis setiap 60 detik", "<div class='refresh'>Muat ulang otomatis setiap 60 detik</div>")}
<div class="timeline">{html_}</div></main>''', ld={'@context': 'https://schema.org', '@type': 'LiveBlogPosting', 'headline': p.title, 'coverageStartTime': p.d('{iso}')})
Page('Y06', 'liveblog_timeline', raw=live, kind='live_blog', release=None, site=('Jatim Selatan Pers', 'jatimselatanpers.com'), pub='2025-12-06T07:00', title='LANGSUNG: Banjir Lahar Semeru, Jembatan Gantung Putus', roles=[('Penulis', 'Fendi Setiawan')], spk={'J': 'Joko Sambang Wiyono', 'T': 'Tumini'},
 body=['Hujan deras di puncak Semeru sejak Jumat malam memicu banjir lahar di sejumlah sungai di Kabupaten Lumajang. Kami memperbarui perkembangan sepanjang hari.',
  H('Warga mulai pulang'), 'Hujan reda. Sebagian warga Sumberwuluh yang mengungsi di balai desa memilih pulang untuk menengok ternak.', '«T|Kambing saya belum makan dari kemarin,» kata Tumini, 55 tahun.',
  H('Akses ke Pronojiwo ditutup'), 'Polisi menutup jalur Lumajang-Malang lewat Piket Nol karena longsor di tiga titik.',
  H('BPBD: tidak ada korban jiwa'), '«J|Sampai siang ini nihil korban jiwa, tetapi jangan mendekati sungai,» ujar Kepala Pelaksana BPBD Lumajang Joko Sambang Wiyono.',
  H('Jembatan gantung putus'), 'Jembatan gantung yang menghubungkan dua dusun di Candipuro putus diterjang lahar. Lima puluhan keluarga terisolasi.',
  H('Sirene berbunyi'), 'Sirene di aliran Besuk Kobokan berbunyi sebelum subuh. Warga berlarian ke titik kumpul.'])
Page('Y07', 'portal_arttitle', release=None, tz='WITA', site=('Luwu Raya Today', 'luwurayatoday.com'), pub='2025-10-02T13:48', title='Rem Blong, Truk Semen Seruduk Tiga Kios di Tanjakan Battang', section='Palopo', roles=[('Penulis', 'Muh Arsyam Tandirerung'), ('Editor', 'Sukmawati Latief')], tags=['kecelakaan', 'Battang', 'truk'],
 dl=('LUWURAYATODAY.COM, PALOPO - ', 'PALOPO'), cap='Kios yang rusak ditabrak truk di Battang. (LUWURAYATODAY/ARSYAM)', spk={'R': 'Rahmat Lallo', 'B': 'Basri'},
 body=['Truk bermuatan semen menyeruduk tiga kios di tanjakan Battang, Kota Palopo, Kamis (2/10/2025) sekitar pukul 09.30 Wita.', 'Sopir truk luka di kepala dan dilarikan ke rumah sakit.', 'Tidak ada korban jiwa.',
  'Basri, pemilik kios, sedang menyeduh kopi ketika mendengar klakson panjang.', '«B|Saya lompat ke belakang, untung istri lagi ke pasar,» katanya.', B(),
  'Kanit Gakkum Satlantas Polres Palopo, Ipda Rahmat Lallo, menduga rem truk blong.', '«R|Sopirnya belum bisa kami mintai keterangan,» ujar Rahmat, «+|tetapi jejak rem tidak kami temukan di aspal.»', 'Kerugian ditaksir Rp120 juta.'])
Page('Y08', 'lpm_colormag', release=None, site=('LPM Bahtera', 'lpmbahtera.org'), pub='2025-11-04T00:00', title='Kantin Tutup Sore, Mahasiswa Kelas Malam Kelaparan', section='Laporan', author='LPM Bahtera', roles=[('Reporter', 'Nadya Putri Lestari'), ('Reporter', 'Gilang Ramadan'), ('Editor', 'Bayu Segara')], spk={'E': 'Etek Yus', 'F': 'Fikri Haikal', 'A': 'Asmawati'},
 body=['Jam dinding di gedung D menunjukkan pukul enam lewat sepuluh. Lampu kantin sudah padam, padahal kuliah kelas malam baru dimulai.',
  'Fikri Haikal, mahasiswa Ilmu Komunikasi semester lima, menahan lapar sampai pukul sembilan. «F|Kalau keluar kampus, telat masuk kelas lagi,» keluhnya, Senin (3/11/2025).',
  'Kami bertanya kepada 60 mahasiswa kelas malam. Empat puluh tujuh di antaranya mengaku pernah mengikuti kuliah tanpa makan malam.',
  'Pedagang bukannya tidak mau buka. Etek Yus, penjual nasi gulai, menunjuk sakelar di dinding.', BQ('«E|Listriknya dimatikan orang rumah tangga kampus jam lima.»'),
  'Kepala Bagian Rumah Tangga, Asmawati, membenarkan. Alasannya, kata dia, penghematan energi. Ia berjanji membahasnya dengan pimpinan.', '«A|Kalau ada permintaan tertulis, kami pertimbangkan,» ucap Asmawati lewat pesan singkat.',
  'Sampai tulisan ini terbit, surat dari himpunan mahasiswa belum dibalas.'])
