from core import page, esc
import builds
from builds import head, nav, heads, D, iso, BUILDS, copyr, rel, cap


def wp404(P):
    return head(P, og=False, meta=False) + f'''<body class="error404 jeg_toggle_light jnews"><div class="jeg_viewport"><div class="jeg_logo"><a href="/">{P.site[0]}</a></div>{nav(P, cls="jeg_main_menu")}
<div class="jeg_content jeg_404"><div class="container"><h1 class="jeg_archive_title">{P.title}</h1><p class="jeg_archive_search">Maaf, halaman yang Anda cari tidak ada, mungkin sudah dihapus atau alamatnya berubah.</p><form class="search-form"><input type="text" placeholder="Cari..."><button>Cari</button></form>
<h3 class="jeg_block_title"><span>Berita Terbaru</span></h3>{rel(P, 4, "<div>{}</div>", '<article class="jeg_post"><h3 class="jeg_post_title"><a href="#">{}</a></h3></article>', note=False)}</div></div><footer>&copy; 2025 {P.site[0]}</footer></div></body></html>
'''


def listing(P):
    rows = "\n".join(f'<div class="row berita-item"><div class="col-4"><img src="/t{k}.jpg"></div><div class="col-8"><h4><a href="/berita/{k}">{h}</a></h4><small>{10 + k} November 2025 | Admin</small><p>{x}</p><a href="/berita/{k}">Selengkapnya</a></div></div>'
                     for k, (h, x) in enumerate([("Camat Pantau Perbaikan Saluran di Tiga Kelurahan", "Camat meninjau pekerjaan normalisasi saluran yang dikerjakan warga bersama dinas teknis ..."), ("Posyandu Mawar Wakili Kecamatan", "Posyandu Mawar ditetapkan sebagai wakil kecamatan dalam lomba tingkat kabupaten ..."),
                                                 ("Jadwal Perekaman KTP Keliling Bulan November", "Perekaman KTP elektronik keliling dilaksanakan di lima desa mulai pekan depan ..."), ("Rapat Koordinasi Lurah dan Kepala Desa", "Rapat koordinasi bulanan membahas persiapan musyawarah perencanaan pembangunan ...")]))
    return head(P, og=False, meta=False) + f'''<body><nav class="navbar">{P.site[0]}</nav><div class="container"><h2 class="page-title">{P.title}</h2>{rows}<ul class="pagination"><li class="active">1</li><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li><li><a>Berikutnya</a></li></ul></div><footer>&copy; 2025 {P.site[0]}</footer></body></html>
'''


def wall(P):
    return head(P, meta=False) + f'''<body class="paywall"><header><a href="/">{P.site[0]}</a>{nav(P)}</header><main><span class="badge-premium">Khusus Pelanggan</span><h1 class="headline">{P.title}</h1><p class="teaser">Di balik naiknya harga sewa kios, ada surat perjanjian yang tidak pernah diperlihatkan kepada pedagang.</p>
<div class="wall-box"><h3>Masuk untuk melanjutkan membaca</h3><p>Artikel ini hanya untuk pelanggan. Silakan masuk atau berlangganan mulai Rp19.000 per bulan.</p><form><input type="email" placeholder="Email"><input type="password" placeholder="Kata sandi"><button>Masuk</button></form><a href="/daftar">Belum punya akun? Daftar</a><a href="/lupa">Lupa kata sandi?</a></div></main><footer>&copy; 2025 {P.site[0]}</footer></body></html>
'''


def live(P):
    out, intro, t = [], [], None
    for kd, s in P.items_html:
        if kd == "!jam":
            t = s
        elif t is None:
            intro.append("<p>%s</p>" % esc(s))
        else:
            out.append(f'<li class="live-entry"><time class="live-time">{t} {P.tz}</time><div class="live-text"><p>{esc(s)}</p></div></li>')
    return head(P, '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"%s","coverageStartTime":"%s"}</script>\n' % (P.title, iso(P))) + f'''<body class="live"><header><a href="/">{P.site[0]}</a>{nav(P)}</header><main><div class="live-badge">LIVE</div><h1>{esc(P.title)}</h1><div class="live-meta"><span>{P.top}</span> <span>{D(P, "full")}</span></div><div class="live-intro">{"".join(intro)}</div><ul class="live-feed">{chr(10).join(out)}</ul>
<aside><h3>Berita Lainnya</h3>{rel(P, 3, "<ul>{}</ul>", '<li><a href="#">{}</a></li>')}</aside></main><footer>&copy; 2025 {P.site[0]}</footer></body></html>
'''


BUILDS.update({"wp404": wp404, "listing": listing, "wall": wall, "live": live})

page("Y01", "wp404", ("Sinjai Bersuara", "sinjaibersuara.com"), "404", [], None, kind="not_found")
page("Y02", "listing", ("Kecamatan Loa Tebu", "loatebu.kukarkab.example"), "Berita Kecamatan", [], None, kind="listing")
page("Y03", "wall", ("Nalar Daerah", "nalardaerah.id"), "Siapa Pemilik Kios di Pasar Lama", [], None, kind="login_wall")

page("Y04", "live", ("Ayo Sultra", "ayosultra.com"), "Langsung: Pasar Sentral Wua-Wua Terbakar, Petugas Masih Berjibaku", [
 "Kebakaran melanda deretan kios di Pasar Sentral Wua-Wua, Kendari, Kamis (13/11/2025) sore. Ikuti perkembangannya di halaman ini.",
 "!jam:18:40", "Api dinyatakan padam. Petugas melakukan pendinginan di blok C. {@Amiruddin Laega|Tidak ada korban jiwa. Dua petugas kami sesak napas dan sudah ditangani,} kata Kepala Dinas Pemadam Kebakaran Amiruddin Laega.",
 "!jam:17:55", "Sebanyak sembilan mobil pemadam berada di lokasi. Arus lalu lintas dialihkan ke Jalan Budi Utomo.",
 "!jam:17:20", "Pedagang pakaian, Nurhaeni, mengaku hanya sempat menyelamatkan buku catatan utang. {@Nurhaeni|Barang saya habis semua, yang terbawa cuma buku ini,} ujarnya.",
 "!jam:17:02", "Asap hitam terlihat dari lantai dua blok C. Warga diminta menjauh."],
 "2025-11-13T17:05", kind="live_blog", top="Reporter: Andi Fitriani", by=[("reporter", "Andi Fitriani")])

page("Y05", "sahifa", ("Anoa Mediatama", "anoamediatama.com"), "Tukang Cukur Keliling Itu Sudah Dua Puluh Tahun Menyeberang Teluk", [
 "Setiap Jumat subuh, Abdul Gani (61) menaikkan kursi lipat dan kotak kayunya ke perahu. Ia menyeberangi Teluk Kendari menuju kampung nelayan di seberang.",
 "{@Abdul Gani|Kalau saya tidak datang, anak-anak di sana gondrong sebulan,} katanya sambil tertawa, Jumat (14/11/2025).",
 "Ongkos cukur tidak pernah ia patok. Ada yang membayar sepuluh ribu rupiah, ada pula yang memberinya dua ekor ikan.",
 "!baca:Pelabuhan Feri Ditutup Sementara Akibat Gelombang Tinggi",
 "Gani belajar mencukur dari ayahnya. Gunting yang dipakainya sekarang dibeli pada 2005, tahun pertama ia berkeliling sendiri.",
 "Seorang pelanggan, Rustam, mengaku sudah dicukur Gani sejak kelas dua SD.",
 "{@Rustam|Model rambutnya itu-itu saja, tapi ceritanya selalu baru,} ujar Rustam.",
 "Sore hari, perahu kembali membawanya pulang. Di kotak kayunya, selain gunting dan bedak, ada setengah sisir pisang."],
 "2025-11-15T09:00", dl="KENDARI", dlf="<strong>{d}, Anoamediatama.com</strong> – ", author="Hasrul Tamrin", by=[("author", "Hasrul Tamrin")], section="Feature", tags=["Teluk Kendari", "sosok"],
 cap="Abdul Gani mencukur pelanggannya. (Foto: Hasrul Tamrin)")

page("Y06", "tribun", ("WARTABANUA.COM", "wartabanua.com"), "Antrean Solar di Banjarbaru Mengular Dua Kilometer, Sopir Tidur di Kabin", [
 "Antrean truk yang hendak mengisi solar di kawasan Liang Anggang, Kota Banjarbaru, Rabu (12/11/2025), mencapai dua kilometer.",
 "Seorang sopir, Supian, mengaku sudah mengantre sejak Selasa malam.",
 "{@Supian|Tidur di kabin, makan di kabin. Muatan saya bawang, lama-lama bisa busuk,} kata Supian.",
 "!baca:Petani Keluhkan Pupuk Datang Terlambat",
 "Pengawas SPBU, Mariani, mengatakan pasokan datang seperti biasa, delapan ribu liter per hari.",
 "{@Mariani|Pasokan tidak dikurangi,} ujarnya. {+|Yang bertambah itu truknya, sejak tambang buka jalur baru.}",
 "!iklan",
 "Hingga berita ini diturunkan, pihak pemasok belum memberikan keterangan.",
 "!hal"],
 "2025-11-12T13:33", dl="BANJARBARU", dlf="<strong>WARTABANUA.COM, {d} - </strong>", top="Penulis: Ari Fadhillah |", editor="Editor: Hesty Maulida", by=[("author", "Ari Fadhillah"), ("editor", "Hesty Maulida")], section="Banjarbaru", tags=["solar", "Liang Anggang"],
 cap="ANTREAN SOLAR - Truk mengantre di Liang Anggang, Banjarbaru.")
