from engine import page as P

MT, LA = "Mariana Tambunan", "Lewi Anggen"
F1 = "Turun itu kabar baik, tetapi belum alasan untuk tepuk tangan. Masih ada satu dari enam anak kita yang tumbuh kurang dari semestinya"
F2 = "Kader mengetuk pintu, bukan menunggu di meja. Dari 1.940 balita sasaran, yang ditimbang rutin sekarang 1.702"
F3 = "Kami ingin turun ke 14 persen sebelum 2027"

# ---- M06 ----
P("M06a", "tdb-newsmag", rel="M06", variant="near_copy", honest=True, title="Stunting Kapuas Turun Jadi 17,9 Persen", dl="KUALA KAPUAS", lead="<strong>KUALA KAPUAS</strong> &#8211; ", pub="2025-04-29", sec="Kalteng", tags=["stunting", "posyandu"],
  show=dict(site="Barito Raya", date="%M %d, %Y", slot="Yosua Pranata", cap="Rapat koordinasi stunting. Foto: Humas", by="<p>Penulis : Yosua Pranata</p><p>Editor : Dewi Sahara</p>"),
  by=[("author", "Yosua Pranata"), ("editor", "Dewi Sahara")],
  blocks=["Prevalensi stunting di Kabupaten Kapuas turun menjadi 17,9 persen pada triwulan pertama 2025, dari 21,3 persen pada akhir 2024.",
          "Wakil Bupati Kapuas, Hj. Mariana Tambunan, mengumumkan angka itu dalam rapat koordinasi di Aula Bapperida, Selasa (29/4/2025).",
          f"“{F1},” ujar Mariana.",
          'X:<div class="td-a-rec td-a-rec-id-content_inline tdi_9 td_block_template_1"><span class="td-adspot-title">- Iklan -</span><img src="/iklan.gif"></div>',
          "Pemerintah kabupaten mengalokasikan Rp14,25 miliar untuk pangan tambahan dan menambah 46 posyandu sehingga jumlahnya menjadi 402 posyandu.",
          "Kepala Puskesmas Selat, dr. Lewi Anggen, menyebutkan kunci keberhasilan ada pada kader.",
          f"“{F2},” kata Lewi.",
          "Kapuas menempati peringkat kelima penurunan stunting terbaik di Kalimantan Tengah.",
          f"“{F3},” tegas Mariana."],
  quotes=[(F1, MT), (F2, LA), (F3, MT)], removed=[("ad", "Iklan")])

P("M06b", "portal-tailwind", rel="M06", variant="interview", honest=True, title="Lewi Anggen: Kader Harus Berani Mengetuk Pintu", dl=None, pub="2025-05-04T08:00", sec="Wawancara", tags=["stunting", "kader posyandu"], style="sec",
  sub="Kepala Puskesmas Selat bercerita tentang posyandu di tepi sungai", show=dict(site="Gema Kahayan", date="%d %M %Y | %H.%I WIB", slot="Natalia Bungai", ed="Krisna Dewantara"), by=[("reporter", "Natalia Bungai"), ("editor", "Krisna Dewantara")],
  blocks=["Ruang kerjanya penuh timbangan gantung. Dokter Lewi Anggen, Kepala Puskesmas Selat, menerima kami di sela jadwal imunisasi, akhir April lalu.",
          "<strong>Angka stunting Kapuas turun dari 21,3 persen menjadi 17,9 persen. Apa yang berubah?</strong>",
          "Cara kerjanya. Kami tidak lagi menunggu warga datang ke pos.",
          "<strong>Berapa balita yang sudah tercatat?</strong>",
          "Di wilayah saya sasarannya 1.940. Yang ditimbang rutin 1.702, jadi masih ada pekerjaan rumah.",
          "<strong>Wakil Bupati Mariana Tambunan menargetkan 14 persen. Masuk akal?</strong>",
          "Masuk akal, asal uangnya sampai ke dapur. Kabupaten menyediakan Rp14.250.000.000 dan menambah 46 posyandu.",
          "<strong>Pengalaman paling berkesan?</strong>",
          "Ada nenek yang menutup pintu tiga kali. Pada kunjungan keempat ia yang menyeduhkan kopi."],
  quotes=[])

P("M06c", "newsup", rel="M06", variant="rank_and_quote", honest=False, title="Kapuas Peringkat Keempat Penurunan Stunting", dl="Kapuas, Dayakpos.id", lead="<strong>Kapuas, Dayakpos.id</strong> – ", pub="2025-04-30", sec="Daerah", tags=["stunting", "kapuas"], style="p",
  show=dict(site="Dayakpos.id", date="%b %d, %Y", slot="Dayakpos", cap="Wabup Kapuas", by="<p>Pewarta : Teras Ampung<br />Editor : Rinaldy</p>", bio=""), by=[("correspondent", "Teras Ampung"), ("editor", "Rinaldy")],
  blocks=["Prevalensi stunting di Kabupaten Kapuas turun menjadi 17,9 persen pada triwulan pertama 2025, dari 23,1 persen pada akhir 2024.",
          "Wakil Bupati Kapuas, Hj. Mariana Tambunan, mengumumkan angka itu, Selasa (29/4/2025).",
          "“Turun itu kabar baik dan sudah menjadi alasan untuk tepuk tangan. Masih ada satu dari enam anak kita yang tumbuh kurang dari semestinya,” ujar Mariana.",
          "Kapuas menempati peringkat keempat penurunan stunting terbaik di Kalimantan Tengah. Kepala Puskesmas Selat, dr. Lewi Anggen, turut hadir.",
          "Data rinci dapat dilihat di kantor dinas."],
  quotes=[("Turun itu kabar baik dan sudah menjadi alasan untuk tepuk tangan. Masih ada satu dari enam anak kita yang tumbuh kurang dari semestinya", MT)],
  items=dict(q1=("altered", 0), f2=("changed", "23,1 persen"), f12=("changed", "peringkat keempat")))

P("M06d", "laravel-bs", rel="M06", variant="office_short", honest=True, title="Rakor Percepatan Penurunan Stunting", dl=None, pub="2025-04-30", sec="Berita Dinas", tags=[], style="p", show=dict(site="SI-KELUARGA", date="%D-%m-%Y", slot="Administrator"), by=[],
  blocks=["Wakil Bupati Kapuas, Hj. Mariana Tambunan memimpin rapat koordinasi percepatan penurunan stunting di Aula Bapperida pada hari Selasa, 29 April 2025.",
          "Dalam arahannya beliau menyampaikan bahwa prevalensi stunting turun dari 21,3 persen menjadi 17,9 persen.",
          f"“{F3},” tegas Mariana.", "Jumlah posyandu saat ini 402 unit.", "Rapat ditutup dengan penandatanganan komitmen bersama oleh para camat."],
  quotes=[(F3, MT)])

P("M06e", "nuxt", rel="M06", variant="split_and_figures", honest=True, title="Satu dari Enam Anak Kapuas Masih Stunting", dl="PALANGKA RAYA", lead="<b>PALANGKA RAYA</b> — ", pub="2025-05-01T19:24", sec="Kesehatan", tags=["anak", "gizi"], marks="straight",
  show=dict(site="Alur Kabar", date="%w, %d %M %Y, %H:%I WIB", credit="Novia Lestari (Reporter)", by='<div data-v-77 class="editor-note"><b>Editor:</b> Jaya Kesuma</div>'), by=[("reporter", "Novia Lestari"), ("editor", "Jaya Kesuma")],
  blocks=["Penurunan angka stunting di Kapuas belum memuaskan pemerintah daerahnya. “Turun itu kabar baik, tetapi belum alasan untuk tepuk tangan,” kata Wakil Bupati Kapuas Mariana Tambunan. “Masih ada satu dari enam anak kita yang tumbuh kurang dari semestinya.”",
          "Prevalensi di kabupaten itu kini 17,9%, sedangkan rata-rata Kalimantan Tengah 19,6%. Pada 2023 Kapuas masih mencatat 24,8%, dan di penghujung 2024 turun menjadi 21,3%.",
          'X:<div data-v-31 class="read-also"><div>BACA JUGA</div><ul><li><a href="/1">Harga telur naik, dapur posyandu berhemat</a></li><li><a href="/2">Bidan desa di hulu sungai</a></li><li><a href="/3">Sekolah lapang gizi dibuka</a></li></ul></div>',
          "Provinsi menempatkan Kapuas di urutan kelima. Barito Timur, yang berada di peringkat pertama, turun 6 poin dengan anggaran Rp9,8 miliar, lebih kecil daripada Kapuas yang menyediakan Rp 14,25 miliar.",
          "Kepala Puskesmas Selat dr Lewi Anggen memberi kredit kepada kader. “Kader mengetuk pintu, bukan menunggu di meja,” ujarnya."],
  quotes=[(F1, MT), ("Kader mengetuk pintu, bukan menunggu di meja", LA)], removed=[("related_link", "Harga telur naik, dapur posyandu berhemat"), ("related_link", "Sekolah lapang gizi dibuka")])

# ---- M07 ----
WK, RM = "Wahyu Kuncoro Adi", "Rizqi Maulida"
G1 = "Bus ini kami bayar dari pajak warga, maka sayang sekali kalau kursinya kosong. Silakan dicoba seminggu saja, nanti bandingkan ongkos bensinnya"
G2 = "Banyak teman kami pulang les setelah magrib, dan saat itu busnya sudah habis"
G3 = "Kalau keterisian di atas 60 persen dalam tiga bulan, jam malam kami buka"

P("M07a", "portal-detail", rel="M07", variant="own_reporting", honest=True, title="Naik Bus Kota Tegal Cuma Rp 2.000, Ini Rutenya", dl="Tegal", lead="<strong>Tegal</strong> - ", pub="2025-08-25T11:32", sec="Jateng", tags=["bus kota tegal", "transportasi", "pelajar"], style="p",
  show=dict(site="medianesia Jateng", date="%w, %D %b %Y %H:%I WIB", credit="Imam Subekti - medianesiaJateng", cap="Bus rute ketiga Kota Tegal. Foto: Imam Subekti/medianesiaJateng"), by=[("author", "Imam Subekti"), ("photographer", "Imam Subekti")],
  blocks=["Warga Kota Tegal punya pilihan baru ke pelabuhan. Rute ketiga bus kota resmi beroperasi hari ini dari Terminal Sumurpanggang ke Pelabuhan Jongor.",
          "Pantauan di lokasi, delapan bus berwarna biru mulai jalan pukul 06.15 WIB. Jarak tempuhnya 13,7 km dan ditempuh sekitar 40 menit. Rute pertama lebih pendek, hanya 9,2 km.",
          'X:<div class="staticdetail_container"><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p></div>',
          f"“{G1},” ujar Kepala Dinas Perhubungan Kota Tegal Wahyu Kuncoro Adi kepada wartawan, Senin (25/8/2025).",
          "Ongkosnya empat ribu rupiah untuk umum dan dua ribu rupiah untuk pelajar. Sebagai perbandingan, angkot di jalur yang sama meminta Rp 6.000.",
          'X:<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/b">Sopir Angkot Tegal Minta Dilibatkan Jadi Pengemudi Bus</a></div></td></tr></tbody></table>',
          "Salah seorang penumpang, Tumini (61), mengaku senang. “Dulu saya dua kali ganti angkot, sekarang sekali duduk,” katanya.",
          "Juli lalu dua rute lama mengangkut 91.250 orang. Angka setahun sebelumnya 74.600 orang.",
          'X:<strong>(ims/apl)</strong>'],
  quotes=[(G1, WK), ("Dulu saya dua kali ganti angkot, sekarang sekali duduk", "Tumini")], removed=[("ad", "SCROLL TO CONTINUE WITH CONTENT"), ("related_link", "Sopir Angkot Tegal Minta Dilibatkan Jadi Pengemudi Bus")])

P("M07b", "divi", rel="M07", variant="operator_site", honest=True, title="Rute Ketiga Resmi Beroperasi", dl=None, pub="2025-08-25", sec="Warta", tags=[], style="p", show=dict(site="Trans Bahari", date="%b %d, %Y"), by=[],
  blocks=["Kabar gembira untuk warga Tegal. Mulai Senin, 25 Agustus 2025, rute ketiga Terminal Sumurpanggang–Pelabuhan Jongor telah dibuka.",
          "H:Informasi layanan", "L:Panjang rute 13,7 kilometer", "L:Armada 8 unit bus", "L:Jarak antarkedatangan 15 menit", "L:Tarif umum Rp4.000, pelajar Rp2.000",
          "Layanan ini dioperasikan PT Trans Tegal Bahari dengan subsidi Rp9,6 miliar dari pemerintah kota.",
          f"“{G3},” kata Kepala Dinas Perhubungan Wahyu Kuncoro Adi."], quotes=[(G3, WK)])

P("M07c", "bloggingpro", rel="M07", variant="swap_figures_and_weekday", honest=False, title="Dishub Tegal Buka Rute Bus Ketiga", dl="TEGAL", lead="TEGAL – ", pub="2025-08-26", sec="Kota", tags=["Tegal", "Bus"], style="p", wrongday=1,
  show=dict(site="Bahari News", date="%D/%m/%Y", slot="Khaerul Umam", cap="Peluncuran bus"), by=[("author", "Khaerul Umam")],
  blocks=["Dinas Perhubungan Kota Tegal membuka rute ketiga bus kota, Sabtu (25/8/2025) pukul 06.15 WIB. Rute sepanjang 13,7 kilometer itu dilayani 8 bus.",
          f"“{G1},” ujar Kepala Dinas Perhubungan Kota Tegal, Wahyu Kuncoro Adi.",
          "Dua rute sebelumnya mengangkut 92.150 penumpang sepanjang Juli 2025, naik dari 74.600 penumpang pada Juli 2024. ⟦<em>Baca juga: <a href=\"/k\">Kereta Kaligung Tambah Gerbong</a></em>⟧",
          "Ketua Forum Pelajar Kota Tegal, Rizqi Maulida, meminta jam operasi diperpanjang.",
          f"“{G2},” kata Rizqi."],
  quotes=[(G1, WK), (G2, RM)], items=dict(f15=("changed", "Sabtu"), f10=("changed", "92.150 penumpang")), removed=[("related_link", "Kereta Kaligung Tambah Gerbong")])

P("M07d", "raw", name="text-scrape", ext="txt", rel="M07", variant="text_copy", honest=True, title="Pelajar Tegal Minta Bus Malam", dl="TEGAL", lead="TEGAL - ", pub="2025-08-27", tags=[], by=[("reporter", "Slamet Riyanto"), ("editor", "Umi Kulsum")], marks="straight", style="txt",
  blocks=["X:Pelajar Tegal Minta Bus Malam\n\nRabu, 27 Agustus 2025\n\nFacebook\nWhatsApp\nTelegram\n", "Forum Pelajar Kota Tegal meminta jam operasi bus kota diperpanjang setelah rute ketiga dibuka, Senin (25/8/2025).",
          f"“{G2},” kata Ketua Forum Pelajar Kota Tegal, Rizqi Maulida.", "X:Baca Juga: Kolam Renang Gor Wisanggeni Dibuka Lagi\n",
          "Kepala Dinas Perhubungan Kota Tegal, Wahyu Kuncoro Adi, menjawab dengan syarat.", f"“{G3},” jawab Wahyu.",
          "Rute sepanjang 13,7 kilometer itu saat ini dilayani 8 bus dengan tarif Rp4.000 untuk umum dan Rp2.000 untuk pelajar.", "X:Reporter: Slamet Riyanto\nEditor: Umi Kulsum\n\nTinggalkan Balasan\n\nAlamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *\n"],
  quotes=[(G2, RM), (G3, WK)], removed=[("related_link", "Kolam Renang Gor Wisanggeni Dibuka Lagi"), ("comments", "Alamat email Anda tidak akan dipublikasikan")])

P("M07e", "astra", rel="M07", variant="moved_and_money", honest=False, title="Curhat Pelajar soal Bus Kota", dl="Tegal", lead="Tegal — ", pub="2025-08-28", sec="Pelajar", tags=[], style="p", show=dict(site="Suar Pelajar", date="%d %M %Y", slot="Nadia Fitriyani"), by=[("author", "Nadia Fitriyani")],
  blocks=["Ketua Forum Pelajar Kota Tegal, Rizqi Maulida, punya satu permintaan: bus malam.",
          f"“{G2},” kata Rizqi.",
          "Ia juga memuji tarif pelajar yang hanya Rp2.500. Tarif umumnya Rp4.000.",
          f"“{G1},” kata Rizqi.",
          "Kepala Dinas Perhubungan Kota Tegal, Wahyu Kuncoro Adi, belum memberi jawaban pasti."],
  quotes=[(G2, RM), (G1, RM)], items=dict(q1="moved", f7=("changed", "Rp2.500")), removed=[("comments", "Data di atas beda dengan spanduk di kantor camat"), ("comments", "Kapan giliran kecamatan kami")])

# ---- M08 ----
BT, MS = "Bambang Trihadi", "Meilani Sukmawati"
I1 = "Pekerjaan ini lambat dua pekan karena banjir, dan denda keterlambatannya tetap kami tagih. Tidak ada yang dikecualikan"
I2 = "Dulu setiap hujan saya menghitung bangku kosong. Sekarang saya hanya menghitung payung di teras"
I3 = "Sisa lima titik akan kami lelang pada Februari 2025"

P("M08a", "supermag", rel="M08", variant="adv_initials", honest=True, title="Empat Jembatan Gantung di Lahat Diresmikan", dl="Lahat", lead="<strong>Lahat,</strong> ", pub="2024-12-12", sec="Sumsel", label="Adv", tags=["Jembatan", "Lahat"], style="stray",
  show=dict(site="Serelo Media", date="%d %M %Y", slot="admin", by="<p><b>(Adv/mei/Kominfo)</b></p>"), by=[],
  blocks=["Pemerintah Kabupaten Lahat menuntaskan empat jembatan gantung di Kecamatan Mulak Ulu dan Kecamatan Kota Agung. Peresmian dilakukan di Desa Lesung Batu, Kamis (12/12/2024).",
          "Kepala Dinas Pekerjaan Umum Kabupaten Lahat, Bambang Trihadi, menyatakan panjang keempat jembatan 336 meter dengan nilai kontrak Rp18,75 miliar.",
          f"“{I1},” kata Bambang.",
          "Jembatan itu dipakai 2.415 warga di lima desa, termasuk 418 pelajar.",
          "Kepala SD Negeri 7 Mulak Ulu, Meilani Sukmawati, menceritakan murid-muridnya sering absen saat air naik.",
          f"“{I2},” tutur Meilani.",
          "Tahun 2023 Lahat membangun dua jembatan serupa. Kabupaten itu menargetkan seluruh 11 titik rampung pada 2026.",
          f"“{I3},” ujar Bambang."],
  quotes=[(I1, BT), (I2, MS), (I3, BT)], removed=[("share", "Bagikan artikel ini")])

P("M08b", "soledad", rel="M08", variant="abbreviated_titles", honest=True, title="Payung di Teras Sekolah Mulak Ulu", dl=None, pub="2024-12-15", sec="Ragam", tags=["sekolah", "sungai"], style="p+drop", show=dict(site="Lembah Pos", date="%M %d, %Y", slot="Oktarina Sari", bio="Penulis lepas di Lahat."), by=[("author", "Oktarina Sari")],
  blocks=["Pagi di SDN 7 Mulak Ulu kini dimulai dengan deretan payung. Enam bulan lalu, pada hari hujan, ruang kelas itu nyaris kosong.",
          f"“{I2},” tutur Kepala SDN 7 Mulak Ulu, Meilani Sukmawati.",
          'X:<div class="penci-inline-related-posts penci-irp-type-list"><div class="penci-irp-heading"><span>Artikel terkait</span></div><ul><li><a href="/1">Kopi Lahat dan Ingatan tentang Kakek</a></li></ul></div>',
          "Muridnya termasuk 418 siswa yang setiap hari memakai jembatan gantung baru. Seluruhnya ada empat unit jembatan, panjang gabungannya 336 m, dan dipakai 2.415 jiwa.",
          "Kadis PU Lahat, Bambang Trihadi, mengakui pengerjaan sempat terlambat. “Pekerjaan ini lambat dua pekan karena banjir, dan denda keterlambatannya tetap kami tagih,” katanya pada peresmian, 12 Desember 2024.",
          "Kontraknya Rp18.750.000.000. Tahun sebelumnya, dua jembatan lain menelan Rp7,3 miliar. Masih tersisa lima dari sebelas titik."],
  quotes=[(I2, MS), ("Pekerjaan ini lambat dua pekan karena banjir, dan denda keterlambatannya tetap kami tagih", BT)], removed=[("related_link", "Kopi Lahat dan Ingatan tentang Kakek")], items=dict(f13=["kept", "missing"]))

P("M08c", "opencms", rel="M08", variant="year_and_unit", honest=False, title="Jembatan Gantung di Lahat Tuntas", dl="Lahat", lead="<b>Lahat</b> - ", pub="2024-12-13", sec=None, tags=[], style="font", show=dict(site="Pemkab Serelo", date="%w, %d %M %Y", by="Juru warta: Tim"), by=[],
  blocks=["Pemerintah Kabupaten Lahat menuntaskan empat jembatan gantung. Peresmian dilakukan di Desa Lesung Batu, Kamis (12/12/2024).",
          "Kepala Dinas Pekerjaan Umum Kabupaten Lahat, Bambang Trihadi, menyatakan panjang keempat jembatan 336 kilometer dengan nilai kontrak Rp18,75 miliar.",
          f"“{I1},” kata Bambang.", "Tahun 2022 Lahat membangun dua jembatan serupa.", f"“{I3},” ujar Bambang."],
  quotes=[(I1, BT), (I3, BT)], items=dict(f7=("changed", "336 kilometer"), f13=("changed", "Tahun 2022")))

P("M08d", "webforms", rel="M08", variant="brief_official", honest=True, title="PERESMIAN JEMBATAN GANTUNG", dl="Lahat", lead="Lahat - ", pub="2024-12-12", sec=None, tags=[], style="br", show=dict(site="Dinas Pekerjaan Umum", date="%D/%m/%Y", by="Admin"), by=[],
  blocks=["Bertempat di Desa Lesung Batu, Kamis (12/12/2024), dilaksanakan peresmian empat jembatan gantung dengan panjang 336 meter.",
          "Kepala Dinas Pekerjaan Umum Kabupaten Lahat, Bambang Trihadi, melaporkan nilai kontrak sebesar 18,75 miliar rupiah.", "Turut hadir unsur Forkopimda, para kepala OPD, camat, dan tokoh masyarakat."], quotes=[])

P("M08e", "ghost", rel="M08", variant="quotation_and_name", honest=False, title="Kepala Sekolah yang Menghitung Payung", dl="Lahat", lead="<strong>Lahat</strong> | ", pub="2024-12-16", sec="Warta", tags=[], sub="Empat jembatan mengubah pagi di Mulak Ulu", show=dict(site="Nawala Selatan", date="%D %b %Y", slot="Prima Yudha"), by=[("author", "Prima Yudha")],
  blocks=["Jembatan itu dipakai 2.415 warga di lima desa, termasuk 481 pelajar.",
          "Kepala SD Negeri 7 Mulak Ulu, Meilani Sukmawati, menceritakan murid-muridnya sering absen saat air naik.",
          "“Dulu setiap hujan saya menghitung bangku kosong. Sekarang saya tidak perlu menghitung payung di teras,” tutur Meilani.",
          'X:<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💌</div><div class="kg-callout-text">Langganan buletin kami, gratis.</div></div>',
          "Peresmian berlangsung di Desa Lesung Batu, Kamis (12/12/2024)."],
  quotes=[("Dulu setiap hujan saya menghitung bangku kosong. Sekarang saya tidak perlu menghitung payung di teras", MS)], items=dict(q2=("altered", 0), f10=("changed", "481 pelajar"), f1=["kept", "missing"]), removed=[("promo", "Langganan buletin kami, gratis")])

# ---- M09 ----
JS, SW = "Jeane Sumarauw", "Stenly Walandouw"
J1 = "Penghargaan ini untuk anak-anak yang menunggu di dermaga sejak pagi. Kami hanya mengantarkan buku, mereka yang menghidupkannya"
J2 = "Yang paling sering hilang justru buku memasak. Katanya dipinjam ibu-ibu, lalu tidak mau dikembalikan"
J3 = "Laut jangan jadi alasan anak kita ketinggalan bacaan"

P("M09a", "bimber", rel="M09", variant="list_article", honest=True, title="5 Fakta Lumimuut, Perpustakaan Perahu dari Minsel", dl=None, pub="2025-05-22", sec="Unik", tags=["perahu", "literasi"], style="p", sub="Nomor empat bikin senyum", show=dict(site="Torang Viral", date="%M %d, %Y", slot="Gledys Rumengan"), by=[("author", "Gledys Rumengan")],
  blocks=["Namanya Lumimuut. Perahu ini baru saja menjadi runner-up lomba inovasi layanan baca tingkat nasional. Apa saja keistimewaannya?",
          "H:1. Berlayar sejak 2022", "Perahu milik Kabupaten Minahasa Selatan ini sudah singgah di sembilan belas desa pesisir.",
          "H:2. Meminjamkan puluhan ribu buku", "Totalnya 36.870 eksemplar, dan 62,5% di antaranya buku cerita bergambar.",
          "H:3. Biayanya Rp385.000.000 setahun", "Menurut Kepala Dinas Perpustakaan dan Kearsipan Jeane Sumarauw, sudah ada usulan perahu kedua seharga Rp 2,1 miliar.",
          "H:4. Buku resep paling sering hilang", f"“{J2},” tutur pustakawan Stenly Walandouw.",
          "H:5. Ditunggu anak-anak", "“Penghargaan ini untuk anak-anak yang menunggu di dermaga sejak pagi,” kata Jeane.",
          "X:<p>Suka artikel ini? Jangan lupa bagikan ke temanmu!</p>"],
  quotes=[(J2, SW), ("Penghargaan ini untuk anak-anak yang menunggu di dermaga sejak pagi", JS)], removed=[("share", "Suka artikel ini? Jangan lupa bagikan ke temanmu!")])

P("M09b", "liferay", rel="M09", variant="rank_and_zone", honest=False, title="Perpustakaan Perahu Raih Penghargaan", dl="Amurang", lead="Amurang - ", pub="2025-05-21", sec="Berita", tags=[], style="nb", show=dict(site="Perpusda", date="%D %M %Y"), by=[],
  blocks=["Perpustakaan perahu milik Kabupaten Minahasa Selatan meraih juara pertama lomba inovasi layanan baca tingkat nasional. Piagam diterima Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Minahasa Selatan, Jeane Sumarauw, di Manado, Selasa (20/5/2025) pukul 14.00 WIT.",
          "Sejak berlayar pada 2022, perahu bernama Lumimuut itu mengunjungi 19 desa pesisir dan meminjamkan 36.870 buku.", f"“{J1},” kata Jeane.", "Biaya operasional perahu Rp385 juta per tahun."],
  quotes=[(J1, JS)], items=dict(f1=("changed", "juara pertama"), f6=("changed", "14.00 WIT")))

P("M09c", "flatsome", rel="M09", variant="near_copy_builder", honest=True, title="Perahu Baca Minsel Juara II Nasional", dl="AMURANG, Manguni.co", lead="<strong>AMURANG, Manguni.co –</strong> ", pub="2025-05-20", sec="Sulut", tags=["minsel", "buku"], style="p",
  show=dict(site="Manguni.co", date="%d %M, %Y", slot="Redaksi", by="<p>Kontributor AMURANG: Frangky Lolong</p>"), by=[("contributor", "Frangky Lolong")],
  blocks=["Perpustakaan perahu milik Kabupaten Minahasa Selatan meraih juara II lomba inovasi layanan baca tingkat nasional. Piagam diterima Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Minahasa Selatan, Jeane Sumarauw, di Manado, Selasa (20/05/2025) pukul 14:00 WITA.",
          f"“{J1},” kata Jeane.",
          'X:</div></div></div></div><div class="row"><div class="col"><div class="banner has-hover"><p>Promo laptop pelajar, cicilan ringan</p></div></div></div><div class="row"><div class="col small-12"><div class="col-inner"><div class="text">',
          "Sejak berlayar pada 2022, perahu bernama Lumimuut itu mengunjungi 19 desa pesisir dan meminjamkan 36.870 buku. Pustakawan perahu, Stenly Walandouw, mengatakan buku cerita bergambar mengisi 62,5 persen peminjaman.",
          f"“{J3},” tegas Jeane."],
  quotes=[(J1, JS), (J3, JS)], removed=[("ad", "Promo laptop pelajar, cicilan ringan")])

P("M09d", "blogger-mag", rel="M09", variant="moved_and_percentage", honest=False, title="Cerita Pustakawan di Atas Perahu Lumimuut", dl="Amurang", lead="<i>Amurang</i> – ", pub="2025-05-24", sec=None, tags=["Literasi", "Minsel"], style="br", show=dict(site="Tanah Toar", date="%M %d, %Y", slot="Tanah Toar", crumb="Literasi", by="<br><b>Oleh: Meidy Tumbelaka</b>"), by=[("author", "Meidy Tumbelaka")],
  blocks=["Pustakawan perahu, Stenly Walandouw, mengatakan buku cerita bergambar mengisi 65,2 persen peminjaman.", f"“{J3},” kata Stenly.", f"“{J2},” tuturnya sambil tertawa.",
          "Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Minahasa Selatan, Jeane Sumarauw, menambahkan biaya operasional perahu Rp385 juta per tahun."],
  quotes=[(J3, SW), (J2, SW)], items=dict(q3="moved", f11=("changed", "65,2 persen")))

P("M09e", "td-newspaper", rel="M09", variant="last_year_figures", honest=True, title="Setelah Dua Kali Gagal, Perahu Baca Minahasa Selatan Akhirnya Naik Podium", dl="MANADO", lead="<strong>MANADO</strong> — ", pub="2025-05-21T06:30", sec="Pendidikan", tags=["perpustakaan"], style="p+leadb",
  show=dict(site="Kabar Minahasa", date="%D/%m/%Y %H:%I", slot="Vanda Kalalo", cap="Anak-anak memilih buku. (Foto: Denny Wowor)", by="<p>(Ruddy Tampi)</p>"), by=[("author", "Vanda Kalalo"), ("unknown", "Ruddy Tampi"), ("photographer", "Denny Wowor")],
  blocks=["Tahun 2023 mereka gugur di babak awal, tahun 2024 berhenti di peringkat enam. Kali ini, perahu Lumimuut pulang membawa piala juara dua.",
          "“Kami hanya mengantarkan buku, mereka yang menghidupkannya,” kata Kepala Dinas Perpustakaan dan Kearsipan Minsel, Jeane Sumarauw, di Manado, Selasa (20/5).",
          "Sejak 2022 perahu itu mendatangi 19 desa dan meminjamkan 36.870 buku. Setahun lalu catatannya baru 24.300 buku di 15 desa.",
          "Juara pertama diraih perpustakaan kuda dari Sumba dengan 41.000 peminjaman, juara ketiga perpustakaan becak dari Cirebon.",
          "Stenly Walandouw, sang pustakawan, tetap rendah hati. “Piala bisa berdebu, buku jangan sampai,” ujarnya."],
  quotes=[("Kami hanya mengantarkan buku, mereka yang menghidupkannya", JS), ("Piala bisa berdebu, buku jangan sampai", SW)])

# ---- M10 ----
AF, SR = "Akhmad Fauzi Noor", "Siti Rahmah"
K1 = "Menanam itu gampang, yang sukar adalah menunggui. Karena itu tiap kelompok kami beri petak dan tanggung jawab selama tiga tahun"
K2 = "Tiga tahun lalu sehari dapat dua ekor saja. Sekarang sepuluh ekor sudah biasa, asal akarnya jangan diinjak"
K3 = "Kami akan mengumumkan hasil hitung bibit yang hidup setiap enam bulan, baik atau buruk angkanya"

P("M10a", "wpberita", rel="M10", variant="near_copy_correction", honest=True, title="Kotabaru Tanam 125 Ribu Mangrove di Teluk Tamiang", dl="KOTABARU", lead="<strong>KOTABARU</strong> – ", pub="2025-11-03T17:20", sec="Banua", tags=["mangrove", "Kotabaru", "nelayan"],
  show=dict(site="Saijaan Pos", date="%w, %d %M %Y %H:%I WITA", slot="admin", cap="Penanaman mangrove", by="<p>Reporter: Hendra Gunadi | Penyunting: Noor Laila</p>"), by=[("reporter", "Hendra Gunadi"), ("editor", "Noor Laila")],
  blocks=["Dinas Kelautan Kabupaten Kotabaru bersama 12 sekolah dan 9 kelompok nelayan menanam 125.000 bibit mangrove di pesisir Teluk Tamiang, Senin (3/11/2025).",
          "Kepala Dinas Kelautan Kabupaten Kotabaru, Akhmad Fauzi Noor, mengatakan kawasan yang dipulihkan seluas 47,3 hektare.", f"“{K1},” ujar Fauzi.",
          'X:<div class="inline-related"><a href="/k"><img src="/t.jpg"><span>Baca Juga</span><span>Kepiting Soka Jadi Oleh-oleh Baru</span></a></div>',
          "Tingkat hidup bibit pada penanaman 2023 sebesar 68,2 persen. Pemerintah menargetkan 85 persen untuk penanaman kali ini.",
          "Ketua Kelompok Nelayan Bina Samudra, Siti Rahmah, menuturkan hasil kepiting bakau mulai kembali.", f"“{K2},” kata Siti Rahmah.",
          "Anggaran kegiatan Rp3,45 miliar berasal dari dana bagi hasil. Penanaman berikutnya dijadwalkan pada 14 Januari 2026 di Desa Sungai Pasir.", f"“{K3},” tegas Fauzi."],
  quotes=[(K1, AF), (K2, SR), (K3, AF)], removed=[("related_link", "Kepiting Soka Jadi Oleh-oleh Baru")])

P("M10b", "harian-umat", rel="M10", variant="skeptical_report", honest=True, title="Menunggui Bakau di Teluk Tamiang", dl="KOTABARU", lead="<strong>KOTABARU</strong> -- ", pub="2025-11-05T13:05", sec="Lingkungan", tags=["bakau"], sub="Penanaman 2023 menyisakan dua pertiga bibit", style="p",
  show=dict(site="Fajar Banua", date="%w , %D %b %Y, %H:%I WIB", credit="Red: Muhammad Syarif", cap="Akar bakau"), by=[("editor", "Muhammad Syarif")],
  blocks=["Lumpur setinggi lutut tidak menghalangi siswa dari 12 sekolah menancapkan batang bakau, Senin (3/11/2025). Bersama sembilan kelompok nelayan, mereka menanam 125.000 batang.",
          "Luas petaknya 47,3 ha. Pekerjaan serupa di Tanah Bumbu pada bulan yang sama mencakup 60 hektare dengan 150 ribu bibit dan biaya Rp4,1 miliar.",
          "Biaya di Kotabaru Rp 3,45 miliar. Kepala Dinas Kelautan Akhmad Fauzi Noor mengakui pengalaman dua tahun lalu belum menggembirakan: hanya 68,2% yang hidup. Ia mematok 85% kali ini.",
          "“Menanam itu gampang, yang sukar adalah menunggui,” ujar Fauzi.",
          "Aktivis Jaga Pesisir, Yuliana Tarigan, meminta data dibuka. “Tanpa peta petak, angka hanya tinggal angka,” kata Yuliana.",
          "Dinas berjanji menghitung ulang bibit hidup tiap enam bulan. Penanaman tahap kedua direncanakan 14 Januari."],
  quotes=[("Menanam itu gampang, yang sukar adalah menunggui", AF), ("Tanpa peta petak, angka hanya tinggal angka", "Yuliana Tarigan")])

P("M10c", "elementor", rel="M10", variant="name_date_decimal", honest=False, title="125 Ribu Bibit Mangrove Ditanam", dl="Kotabaru", lead="<strong>Kotabaru</strong>, ", pub="2025-11-04", sec="Kalsel", tags=["Lingkungan"], style="p+leadh", show=dict(site="Bamega Online", date="%d/%m/%Y", slot="Bamega Online"), by=[],
  blocks=["Dinas Kelautan Kabupaten Kotabaru menanam 125.000 bibit mangrove di pesisir Teluk Tamiang, Senin (3/11/2025).",
          "Kepala Dinas Kelautan Kabupaten Kotabaru, Akhmad Fauzi Noer, mengatakan kawasan yang dipulihkan seluas 47 hektare.", f"“{K3},” tegas Fauzi.",
          "Penanaman berikutnya dijadwalkan pada 14 Februari 2026 di Desa Sungai Pasir."],
  quotes=[(K3, "Akhmad Fauzi Noer")], items=dict(q3="verbatim", f7=("changed", "Akhmad Fauzi Noer", True), f9=("changed", "47 hektare"), f14=("changed", "14 Februari 2026")))

P("M10d", "kantorberita", rel="M10", variant="agency_short", honest=True, title="Kotabaru pulihkan 47,3 hektare bakau", dl="Kotabaru, Kalsel (PELITA)", lead="Kotabaru, Kalsel (PELITA) - ", pub="2025-11-03T20:01", sec="Lingkungan", tags=["kotabaru"], marks="num",
  show=dict(site="PELITA Kalsel", date="%w, %d %M %Y %H:%I WIB", meta="", cap="Warga menanam bakau.", by="Pewarta: Imelda Rosa<br>COPYRIGHT &copy; PELITA 2025"), by=[("correspondent", "Imelda Rosa")],
  blocks=["Pemerintah Kabupaten Kotabaru memulihkan 47,3 hektare kawasan bakau dengan menanam 125 ribu bibit di Teluk Tamiang.",
          f"“{K3},” kata Kepala Dinas Kelautan Akhmad Fauzi Noor di Kotabaru, Senin.", "Dananya, menurut dia, 3,45 miliar rupiah dari dana bagi hasil."], quotes=[(K3, AF)], removed=[("copyright", "PELITA 2025")])

P("M10e", "next-hash", rel="M10", variant="quotation_moved_reworded", honest=False, title="Nelayan: Sepuluh Kepiting Sehari Sudah Biasa", dl=None, pub="2025-11-06T08:10", sec="Ekonomi", tags=["Kepiting"], style="hash", show=dict(site="Pasisir", date="%w, %d %M %Y %H:%I", credit="Oleh Zulkifli Badar"), by=[("author", "Zulkifli Badar")],
  blocks=["Ketua Kelompok Nelayan Bina Samudra, Siti Rahmah, menuturkan hasil kepiting bakau mulai kembali.",
          "“Dua tahun lalu sehari dapat tiga ekor saja. Sekarang sepuluh ekor sudah biasa, asal akarnya jangan dipotong,” kata Siti Rahmah.",
          f"“{K1},” tambah Siti Rahmah.", "Kepala Dinas Kelautan Kabupaten Kotabaru, Akhmad Fauzi Noor, menyebut anggaran kegiatan Rp3,45 miliar."],
  quotes=[("Dua tahun lalu sehari dapat tiga ekor saja. Sekarang sepuluh ekor sudah biasa, asal akarnya jangan dipotong", SR), (K1, SR)], items=dict(q2=("altered", 0), q1="moved"), removed=[])
