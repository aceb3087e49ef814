"""Invented leftovers of a newsroom page: menus, lists, scripts, footers."""
import html
import random

HEADLINES = """Harga Cabai Rawit di Pasar Induk Turun Rp6.000 per Kilogram
Dua Kapal Nelayan Hilang Kontak, Tim SAR Perluas Pencarian
Jalan Lingkar Utara Kembali Dibuka Setelah Longsor
Siswi Madrasah Wakili Daerah ke Olimpiade Sains
Warga Keluhkan Air PDAM Mati Tiga Hari
Pemkab Siapkan 14 Titik Pasar Murah Jelang Lebaran
Pelantikan 212 PPPK Digelar di Alun-alun
Polisi Ungkap Jaringan Pencurian Sepeda Motor Lintas Kabupaten
BMKG: Waspada Gelombang hingga 4 Meter di Perairan Selatan
Tim Voli Putri Melaju ke Semifinal Porprov
Stok Beras Bulog Cukup untuk Sembilan Bulan
Perajin Tenun Belajar Pewarna Alam
Pasar Malam Tetap Buka Selama Renovasi
KPU Tetapkan Daftar Pemilih Berkelanjutan
DPRD Soroti Serapan Anggaran Semester Pertama
Komunitas Sepeda Tua Gelar Jelajah Kota
Jembatan Gantung Rampung, Anak Sekolah Tak Lagi Menyeberang Sungai
Wabup: Jangan Ada Pungli di Pelayanan Publik
Lima Resep Kolak yang Tidak Bikin Enek
Cara Cek Bansos Lewat Telepon Genggam
Kebakaran Hanguskan Tiga Kios di Terminal Lama
Tiga Pelajar Raih Emas Pencak Silat
Inflasi Agustus Terkendali, Ini Penyumbangnya
Festival Kuliner Pesisir Digelar Akhir Pekan
Antrean Solar Mengular, Sopir Truk Minta Tambahan Kuota
Bupati Serahkan Traktor ke Kelompok Tani
Nelayan Tolak Rencana Tambang Pasir Laut
Guru Honorer Tunggu Kepastian Formasi
RSUD Tambah Dua Dokter Spesialis Anak
Penerbangan Perintis Kembali Beroperasi
Ribuan Warga Ikut Jalan Sehat Hari Jadi
Petani Kopi Keluhkan Harga Pupuk
Mahasiswa KKN Bangun Taman Baca di Desa
Prakiraan Cuaca Besok: Hujan Ringan di Pesisir Barat
Perbaikan Drainase Pasar Ditarget Rampung Desember
Daftar Harga Emas Hari Ini
Bocah Lima Tahun Selamat dari Sengatan Lebah
Kolaborasi Kampus dan Desa Wisata Diperluas
Wali Kota Tinjau Pengerukan Muara
Retribusi Parkir Bocor, Dishub Pasang Kamera
Kemarau Panjang, 26 Desa Krisis Air Bersih
Peternak Kambing Raup Untung Jelang Kurban
Lomba Perahu Hias Sedot Ribuan Penonton
Sopir Angkot Minta Tarif Disesuaikan
Museum Daerah Pamerkan Naskah Kuno
Ekspor Kelapa Bulat Capai 3.200 Ton
Satpol PP Tertibkan Reklame Tak Berizin
Petugas Lapas Gagalkan Penyelundupan Ponsel
Tips Merawat Motor Setelah Menerjang Banjir
Pasien Demam Berdarah Bertambah, Fogging Digencarkan
Turnamen Domino Antarkampung Berakhir Meriah
Imigrasi Deportasi Dua Warga Asing
Pelabuhan Rakyat Mulai Direvitalisasi
Sekolah Rakyat Terima 75 Siswa Angkatan Pertama
Dana Desa Tahap Dua Cair Pekan Depan
Gempa Magnitudo 4,1 Guncang Pesisir, Tak Berpotensi Tsunami
Sampah Kiriman Penuhi Pantai Usai Hujan Deras
Zakat Profesi ASN Terkumpul Rp1,1 Miliar
Kisah Penjual Jamu yang Menyekolahkan Empat Anak
Operasi Katarak Gratis Diikuti 88 Warga""".splitlines()

CATS = "Nasional Daerah Ekonomi Politik Hukum Olahraga Hiburan Opini Pendidikan Kesehatan Teknologi Wisata Budaya Advertorial Foto Video Infografis Desa Maritim Lingkungan Pertanian Religi Otomotif Kuliner".split()
FIRST = "Yohana Ridwan Melki Siti Agnes Farhan Dewa Ikbal Nurlaila Gregorius Tama Wenda Salwa Rahmi Obet".split()


def esc(t):
    return html.escape(t, quote=False)


class Clutter:
    def __init__(self, page):
        self.r = random.Random("ruhui-" + page.id)
        self.p = page
        self.heads = [h for h in HEADLINES if h != page.title]
        self.r.shuffle(self.heads)
        self.k = 0
        self.cats = CATS[:]
        self.r.shuffle(self.cats)
        self.base = "https://www." + page.site

    def head(self):
        self.k += 1
        return self.heads[(self.k - 1) % len(self.heads)]

    def slug(self, t):
        return "".join(c if c.isalnum() else "-" for c in t.lower()).strip("-")[:70]

    def url(self, t=None):
        t = t or self.p.title
        d = self.r.randint(1, 28)
        return "%s/%d/%02d/%02d/%s/" % (self.base, 2025, self.r.randint(1, 12), d, self.slug(t))

    def img(self, w=300, h=178):
        return "%s/wp-content/uploads/2025/%02d/IMG-%08d-%dx%d.jpg" % (self.base, self.r.randint(1, 12), self.r.randint(1, 99999999), w, h)

    def menu(self, n=14, cls="menu-item", sub=True):
        out = []
        for i, c in enumerate(self.cats[:n]):
            kids = ""
            if sub and i % 4 == 2:
                kids = '<ul class="sub-menu">' + "".join('<li id="%s-%d" class="%s %s-type-taxonomy"><a href="%s/category/%s/">%s</a></li>' % (cls, 900 + 10 * i + j, cls, cls, self.base, x.lower(), x) for j, x in enumerate(self.cats[n : n + 4])) + "</ul>"
            out.append('<li id="%s-%d" class="%s %s-type-taxonomy %s-object-category %s-%d"><a href="%s/category/%s/" itemprop="url"><span itemprop="name">%s</span></a>%s</li>' % (cls, 100 + i, cls, cls, cls, cls, 100 + i, self.base, c.lower(), c, kids))
        return "\n".join(out)

    def date(self):
        return "%d %s 2025" % (self.r.randint(1, 28), self.r.choice("Januari Februari Maret April Mei Juni Juli Agustus".split()))

    def items(self, n, tpl):
        """tpl uses {t} title {u} url {d} date {i} image {c} category {n} number."""
        out = []
        for i in range(n):
            t = self.head()
            out.append(tpl.format(t=esc(t), u=self.url(t), d=self.date(), i=self.img(), c=self.r.choice(CATS), n=i + 1, v=self.r.randint(40, 9000)))
        return "\n".join(out)

    def css(self, n=60, prefix="c"):
        r = self.r
        out = [":root{" + "".join("--%s-%d:#%06x;" % (prefix, i, r.randint(0, 0xFFFFFF)) for i in range(24)) + "}"]
        for i in range(n):
            out.append(".%s-%d{margin:%dpx %dpx;padding:%dpx;font-size:%dpx;line-height:1.%d;color:var(--%s-%d);background:#%06x;border-radius:%dpx}" % (prefix, i, r.randint(0, 20), r.randint(0, 20), r.randint(0, 30), r.randint(11, 40), r.randint(1, 9), prefix, r.randint(0, 23), r.randint(0, 0xFFFFFF), r.randint(0, 9)))
            if i % 9 == 0:
                out.append("@media (max-width:%dpx){.%s-%d{display:none;width:100%%}}" % (r.choice([480, 640, 767, 1018, 1140]), prefix, i))
        return "".join(out)

    def js(self, n=30):
        r = self.r
        out = ["window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-%08X');" % r.randint(0, 2**32 - 1)]
        for i in range(n):
            a = "".join(r.choice("abcdefghijklmn") for _ in range(2)) + str(i)
            out.append("var %s=function(t,e){var n=document.querySelectorAll('.%s');for(var o=0;o<n.length;o++){if(n[o].getAttribute('data-%s')===e){n[o].className+=' is-%d';}}return t<%d?'<div class=\"x\">'+e+'</div>':null};" % (a, a, a, i, r.randint(1, 999)))
        return "".join(out)

    def share(self, style=0):
        names = [("facebook", "Facebook"), ("twitter", "X"), ("whatsapp", "WhatsApp"), ("telegram", "Telegram"), ("line", "LINE")]
        li = "".join('<a class="share-%s btn-%s" rel="nofollow" target="_blank" href="https://www.%s.com/share?u=%s" aria-label="Bagikan ke %s"><svg width="16" height="16" viewBox="0 0 24 24"><path d="M%d %dh4v4h-4z"/></svg>%s</a>' % (a, a, a, self.base, b, self.r.randint(1, 20), self.r.randint(1, 20), "<span>%s</span>" % b if style != 1 else "") for a, b in names)
        lead = ["Bagikan:", "", "Share this:", "SHARE", "Bagikan artikel ini"][style % 5]
        return '<div class="share-box post-sharing"><span class="share-title">%s</span>%s<a href="#" class="copy-link" data-copy="%s">Salin Tautan</a></div>' % (lead, li, self.base)

    def comment_form(self, lang="id"):
        if lang == "id":
            a = ("Tinggalkan Balasan", "Alamat email Anda tidak akan dipublikasikan.", "Ruas yang wajib ditandai", "Komentar", "Nama", "Email", "Situs Web", "Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.", "Kirim Komentar")
        else:
            a = ("Leave a Reply", "Your email address will not be published.", "Required fields are marked", "Comment", "Name", "Email", "Website", "Save my name, email, and website in this browser for the next time I comment.", "Post Comment")
        return '''<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">%s <small><a rel="nofollow" id="cancel-comment-reply-link" href="#respond" style="display:none;">Batalkan balasan</a></small></h3><form action="%s/wp-comments-post.php" method="post" id="commentform" class="comment-form" novalidate><p class="comment-notes"><span id="email-notes">%s</span> <span class="required-field-message">%s <span class="required">*</span></span></p><p class="comment-form-comment"><label for="comment">%s <span class="required">*</span></label> <textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea></p><p class="comment-form-author"><label for="author">%s <span class="required">*</span></label> <input id="author" name="author" type="text" value="" size="30" maxlength="245" required /></p><p class="comment-form-email"><label for="email">%s <span class="required">*</span></label> <input id="email" name="email" type="email" size="30" /></p><p class="comment-form-url"><label for="url">%s</label> <input id="url" name="url" type="url" size="30" /></p><p class="comment-form-cookies-consent"><input id="wp-comment-cookies-consent" name="wp-comment-cookies-consent" type="checkbox" value="yes" /> <label for="wp-comment-cookies-consent">%s</label></p><p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="%s" /></p></form></div></div>''' % (a[0], self.base, a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8])

    def comments(self, n=2):
        said = ["Semoga cepat terealisasi, kami di kampung sudah lama menunggu.", "Datanya dari mana ini min?", "Mantap, lanjutkan!", "Tolong jalan ke dermaga juga diperbaiki.", "Terima kasih infonya."]
        out = []
        for i in range(n):
            out.append('<li class="comment even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">%s</b> <span class="says">berkata:</span> <time>%s pukul %02d:%02d</time></footer><div class="comment-content"><p>%s</p></div><div class="reply"><a rel="nofollow" href="#">Balas</a></div></article></li>' % (self.r.choice(FIRST), self.date(), self.r.randint(6, 22), self.r.randint(0, 59), self.r.choice(said)))
        return '<h3 class="comments-title">%d Komentar</h3><ol class="comment-list">%s</ol>' % (n, "".join(out))

    def ad(self, n=0):
        return ['<div class="ads-box" style="text-align:center"><span class="ads-label">Advertisement</span><ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-%016d" data-ad-slot="%d"></ins><script>(adsbygoogle=window.adsbygoogle||[]).push({});</script></div>' % (self.r.randint(1, 10**15), self.r.randint(1, 10**9)),
                '<div class="parallax-ads"><p style="font-size:11px;text-align:center">ADVERTISEMENT</p><div id="div-gpt-ad-%d-0"></div><p style="font-size:11px;text-align:center">SCROLL TO CONTINUE WITH CONTENT</p></div>' % self.r.randint(10**9, 10**10),
                '<div class="kliping-iklan"><a href="%s/iklan"><img src="%s" alt="Iklan" width="728" height="90"></a></div>' % (self.base, self.img(728, 90))][n % 3]

    def footer(self):
        n = self.p.site
        return '<div class="footer-links"><a href="%s/redaksi/">Redaksi</a> | <a href="%s/pedoman-media-siber/">Pedoman Media Siber</a> | <a href="%s/tentang-kami/">Tentang Kami</a> | <a href="%s/disclaimer/">Disclaimer</a> | <a href="%s/kode-etik/">Kode Etik Jurnalistik</a> | <a href="%s/kontak/">Kontak &amp; Iklan</a></div><p class="copyright">© 2025 %s. All rights reserved.</p>' % (*[self.base] * 6, n)
