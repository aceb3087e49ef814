from engine import page as P
from pages1 import A1, A2, A3, B2, B3, C1, C2, C3, D1, D2, E1, E2, E3, H1, H2, S, AM, NH, GP, KS, FR, YL
from pages2 import F1, F3, G2, I1, I2, J1, J3, K1, K2, K3, MT, RM, BT, MS, JS, AF, SR

P("M01g", "list-first", rel="M01", variant="clutter_before", honest=True, title="Koperasi Tani Pegang Kunci Gudang Pendingin Parakan", dl="Temanggung", lead="<b>Temanggung</b> &mdash; ", pub="2025-09-19T10:11", sec="Tani", tags=["gudang", "cabai"], style="p",
  show=dict(site="Pos Sindoro", date="%d/%n/%Y %H:%I", slot="Anggit Saputra", by="<p><i>Penyunting: Marlina Dewi</i></p>"), by=[("author", "Anggit Saputra"), ("editor", "Marlina Dewi")],
  blocks=["Gudang pendingin cabai di Kecamatan Parakan akan dikelola Koperasi Tani Makmur Sindoro, yang beranggotakan 1.312 orang.",
          f"“{A2},” ujar Kepala Dinas Pertanian dan Pangan Kabupaten Temanggung, Sulistyo Hanggoro, di Ngadirejo, Selasa (16/9/2025).",
          'X:<div class="sponsor"><small>Konten Bersponsor</small><p>Pupuk cair Subur Raya, panen lebih cepat tanpa ribet. Pesan sekarang lewat toko terdekat dan dapatkan potongan harga untuk pembelian pertama.</p></div>',
          "Di kabupaten lain, gudang serupa dikelola perusahaan daerah. Gudang di Magelang, misalnya, berkapasitas 180 ton dan menyewakan ruang Rp500 per kilogram.",
          f"“{A3},” kata Endang Pratiwi Lestari, ketua koperasi itu.", "Gudang berkapasitas 250 ton dengan nilai Rp7,85 miliar itu mulai dipakai Februari 2026."],
  quotes=[(A2, H1), (A3, H2)], removed=[("ad", "Pupuk cair Subur Raya, panen lebih cepat tanpa ribet")])

P("M02f", "divsoup", rel="M02", variant="moved_and_name", honest=False, title="Daftar Tunggu Bedah Rumah Ditempel di Kantor Lurah", dl="Pariaman", lead="Pariaman -- ", pub="2025-10-11T16:02", sec="Niaga", tags=[], style="div", show=dict(site="Gonjong", date="%w, %D-%m-%Y %H:%I WIB", credit="Jurnalis: Hendri Kampai"), by=[("reporter", "Hendri Kampai")],
  blocks=["Kepala Dinas Perumahan dan Permukiman Kota Pariaman, Syafri Malin Sutan, mengatakan pekerjaan telah mencapai 71,4 persen.",
          "Wakil Wali Kota Pariaman, Yulinda Rahmawanti, meninjau pekerjaan itu di Kelurahan Karan Aur, Rabu (8/10/2025) pukul 09.30 WIB.",
          f"“{B3},” tegas Yulinda.", "Masih ada 215 rumah dalam daftar tunggu."],
  quotes=[(B3, "Yulinda Rahmawanti")], items=dict(q3="moved", f4=("changed", "Yulinda Rahmawanti", True)))

P("M03e", "generatepress", rel="M03", variant="rewritten_dates", honest=True, title="Bupati Lutra: Sertifikat Kakao Bukan Selembar Kertas", dl="Masamba", lead="<strong>Masamba</strong> – ", pub="2025-07-23", sec="Sulsel", tags=["Sertifikasi"], style="p", show=dict(site="Palopo Kini", date="%d %M %Y", slot="Irfan Syahrir"), by=[("author", "Irfan Syahrir")],
  blocks=["“Sertifikat ini bukan selembar kertas. Ini bukti bahwa kebun kita tidak merusak hutan,” kata Bupati Luwu Utara, Andi Mappasessu Rahim, saat menyerahkan sertifikat kebun lestari kepada 870 pekebun, Selasa, 22 Juli 2025, pukul 10:00 WITA.",
          "Kepala Bidang Perlindungan Tanaman pada Dinas Perkebunan, Nurhikmah, menambahkan lahan yang lolos 1.146 ha.",
          "Kiriman pertama, 45 ton, berangkat ke Belanda tanggal 5 Agustus. Nilainya 6,3 miliar rupiah.", f"“{C3},” tutup Andi Mappasessu."],
  quotes=[("Sertifikat ini bukan selembar kertas. Ini bukti bahwa kebun kita tidak merusak hutan", AM), (C3, AM)], items=dict(q1="partial"))

P("M04f", "infinite-two", rel="M04", variant="two_articles_quote_altered", honest=False, title="Truk Sampah Jembrana Makin Ringan", dl="NEGARA", lead="<b>NEGARA</b> - ", pub="2025-06-08", sec="Bali", tags=["truk", "sampah"], style="p", show=dict(site="Surya Bali", date="%D %b %Y", credit="Penulis: Luh Ayu Saraswati"), by=[("author", "Luh Ayu Saraswati")],
  blocks=["Kepala DLH Kabupaten Jembrana, I Gusti Ngurah Parwata, menyampaikan sampah ke TPA Peh turun menjadi 71,5 ton per hari, Kamis (5/6/2025).",
          "“Sampah itu urusan pemerintah sebelum menjadi urusan dapur. Kalau dapurnya beres, truk kami tinggal mengangkut sisanya,” ujar Ngurah Parwata.",
          "Setiap banjar menerima dua mesin pencacah senilai Rp42,5 juta. Penurunan terjadi setelah 38 banjar mengelola kompos sendiri."],
  quotes=[("Sampah itu urusan pemerintah sebelum menjadi urusan dapur. Kalau dapurnya beres, truk kami tinggal mengangkut sisanya", GP)], items=dict(q1=("altered", 0), f8=("changed", "Rp42,5 juta")))

P("M05e", "raw", name="text-scrape", ext="txt", rel="M05", variant="text_wrong_year", honest=False, title="Dokter Menyeberang, Bukan Ibu Hamil", dl="LANGGUR", lead="LANGGUR – ", pub="2025-03-12", tags=[], by=[("author", "Herman Kelanit"), ("editor", "Rosa Tethool")], style="txt",
  blocks=["X:Dokter Menyeberang, Bukan Ibu Hamil\n\n12 Maret 2025\n", "Kepala Dinas Kesehatan Kabupaten Maluku Tenggara, dr. Fransina Renyaan, melepas kapal puskesmas keliling di Pelabuhan Watdek, Selasa (11/03/2025) pukul 08.00 WIT.", f"“{E1},” kata Fransina.",
          "Cakupan pemeriksaan kehamilan di Kei Besar Selatan baru 58,3 persen pada 2023. Dinas menargetkan 80 persen pada akhir 2025.", "Nakhoda kapal, Yosef Labetubun, menyebut ada 41 awak dan tenaga kesehatan di setiap pelayaran.",
          "X:Penulis : Herman Kelanit, Editor : Rosa Tethool\n\nPost Views: 318\n\nArtikel Terkait\n\nHarga Kopra Naik di Tual\n\nCopyright 2025 Kei Raya\n"],
  quotes=[(E1, FR)], items=dict(f13=("changed", "pada 2023"), f10=("changed", "41 awak")), removed=[("related_link", "Harga Kopra Naik di Tual"), ("copyright", "Copyright 2025 Kei Raya")])

P("M05f", "tribunesia", rel="M05", variant="pronoun_speaker", honest=True, title="Jadwal Kapal Puskesmas Ikut Laut, Bukan Kalender", dl="MALUKUPEDIA.COM, LANGGUR", lead="<strong>MALUKUPEDIA.COM, LANGGUR</strong> — ", pub="2025-03-13T09:46", sec="Maluku", tags=["kapal puskesmas"], show=dict(site="Malukupedia.com", date="%w, %d %M %Y %H:%I WIT", ed="Fandi Wattimena", cap="Kapal puskesmas keliling di Watdek."), by=[("editor", "Fandi Wattimena"), ("contributor", "Agus Matwear")],
  blocks=["Yosef Labetubun sudah 20 tahun menjadi nakhoda. Sejak Selasa (11/3/2025) ia memegang kemudi kapal puskesmas keliling milik Pemkab Maluku Tenggara.", f"“{E2},” ujar dia.",
          'X:<p>Baca Juga :<br><a href="/1">• Ambon Catat Rekor Suhu</a><br><a href="/2">• Jalan Trans Seram Longsor</a></p>',
          "Ia berangkat bersama 14 orang dalam satu pelayaran, menuju 27 ohoi. Kapal lamanya, sebuah kapal ikan sepanjang 16 meter, kini dijual.", "Panjang kapal baru 22,5 meter. Harganya Rp 11,4 miliar.",
          "X:<p><i>(Kontributor Langgur: Agus Matwear)</i></p>"],
  quotes=[(E2, YL)], removed=[("related_link", "Jalan Trans Seram Longsor")])

P("M06f", "bloggingpro", rel="M06", variant="title_and_money", honest=False, title="Bupati Umumkan Stunting Kapuas Turun", dl="KAPUAS", lead="KAPUAS || ", pub="2025-04-30", sec="Kapuas", tags=["Stunting"], style="p", show=dict(site="Murung Post", date="%d %M %Y", slot="Deden Subarna", cap="Rapat", by="<p><strong>Editor: Aspihani Nor</strong></p>"), by=[("author", "Deden Subarna"), ("editor", "Aspihani Nor")],
  blocks=["Bupati Kapuas, Hj. Mariana Tambunan, mengumumkan prevalensi stunting turun menjadi 17,9 persen dalam rapat koordinasi di Aula Bapperida, Selasa (29/4/2025).", f"“{F1},” ujar Mariana.",
          "Pemerintah kabupaten mengalokasikan Rp14,52 miliar untuk pangan tambahan dan menambah 46 posyandu."],
  quotes=[(F1, MT)], items=dict(f4=("changed", "Bupati Kapuas"), f7=("changed", "Rp14,52 miliar")))

P("M07f", "blogger", rel="M07", variant="school_blog", honest=True, title="Kami Usul Bus Malam", dl=None, pub="2025-08-29", at="2025-08-29T19:30", sec=None, tags=["Forum Pelajar", "Bus Kota"], style="br", show=dict(site="Forum Pelajar Tegal", date="%w, %D %M %Y", clock="19.30", slot="Tim Forum", by="<i>Ditulis oleh: Salsabila Putri</i>"), by=[("author", "Salsabila Putri")],
  blocks=["Hari Senin (25/8/2025) kami diundang ke peluncuran rute bus ketiga. Rutenya 13,7 kilometer, jalan pukul 06.15 WIB.", f"“{G2},” kata Ketua Forum Pelajar Kota Tegal, Rizqi Maulida.",
          "Pak Wahyu, Kepala Dinas Perhubungan, bilang jam malam akan dibuka kalau keterisian bus cukup. Kami senang karena tarif pelajar tetap Rp 2.000."], quotes=[(G2, RM)])

P("M08f", "jnews", rel="M08", variant="quotation_partly_and_swap", honest=False, title="Denda Keterlambatan Jembatan Lahat Tetap Ditagih", dl="LAHAT", lead="<strong>LAHAT –</strong> ", pub="2024-12-14", sec="Infrastruktur", tags=["jembatan"], show=dict(site="Lintang Pos", date="%d/%m/%Y", slot="Ardiansyah Putra", cap="Jembatan gantung di Lesung Batu", by="<p>Editor : Reni Marlina</p>"), by=[("author", "Ardiansyah Putra"), ("editor", "Reni Marlina")],
  blocks=["Kepala Dinas Pekerjaan Umum Kabupaten Lahat, Bambang Trihardi, menyatakan nilai kontrak empat jembatan gantung Rp18,75 miliar.", "“Pekerjaan ini lambat dua pekan karena banjir, dan denda keterlambatannya tetap kami tagih,” kata Bambang.",
          'X:<div class="jeg_ad jeg_ad_article jnews_content_inline_2_ads"><div class="ads-text">ADVERTISEMENT</div></div>', "Peresmian dilakukan di Desa Lesung Batu, Kamis (12/12/2024). Kabupaten itu menargetkan seluruh 12 titik rampung pada 2026."],
  quotes=[("Pekerjaan ini lambat dua pekan karena banjir, dan denda keterlambatannya tetap kami tagih", "Bambang Trihardi")], items=dict(f5=("changed", "Bambang Trihardi", True), f14=("changed", "12 titik")), removed=[("ad", "ADVERTISEMENT")])

P("M09f", "portal-read", rel="M09", variant="place_and_award", honest=True, title="Perahu Itu Bernama Lumimuut", dl="AMURANG, LINTASTIMUR.com", lead="<strong>AMURANG, LINTASTIMUR.com</strong> – ", pub="2025-05-23T05:30", sec="Regional", tags=["literasi"], show=dict(site="LINTASTIMUR", date="%D/%m/%Y, %H:%I WITA", credit='<div class="credit">Kontributor Manado, <a>Skivo Lontoh</a></div><div class="credit">Editor <a>Pythag Rantung</a></div>', cap="Perahu Lumimuut"), by=[("contributor", "Skivo Lontoh"), ("editor", "Pythag Rantung")],
  blocks=["Anak-anak Desa Rap-Rap sudah berbaris ketika perahu itu merapat. Mereka hafal bunyi mesinnya.", f"“{J3},” ujar Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Minahasa Selatan, Jeane Sumarauw.",
          "Perahu itu meraih juara 2 lomba inovasi layanan baca tingkat nasional. Piagamnya diterima di Manado, Selasa, 20 Mei 2025.",
          'X:<p><strong>Baca juga: </strong><a href="/1"><strong>Kisah Guru Berenang ke Sekolah</strong></a></p>', "Dinas mengusulkan perahu kedua dengan harga 2,1 miliar rupiah. Ongkos jalan perahu pertama 385 juta rupiah setahun.",
          "Menurut catatan kabupaten tetangga, perahu serupa di Bolaang Mongondow menghabiskan Rp410 juta setahun untuk 12 desa."],
  quotes=[(J3, JS)], removed=[("related_link", "Kisah Guru Berenang ke Sekolah")])

P("M10f", "wix", rel="M10", variant="school_site", honest=True, title="Siswa Kami Ikut Menanam Bakau", dl=None, pub="2025-11-07", sec=None, tags=[], style="div", show=dict(site="SMP Samudra", date="%d %M %Y", slot="Humas Sekolah"), by=[],
  blocks=["Sekolah kami termasuk 12 sekolah yang diundang Dinas Kelautan Kabupaten Kotabaru menanam bakau di Teluk Tamiang pada Senin, 3 November 2025.", "Kelas kami kebagian menanam 400 bibit dari seluruhnya 125.000 bibit.",
          f"“{K2},” kata Siti Rahmah, Ketua Kelompok Nelayan Bina Samudra, menyemangati kami.", "Pak Fauzi berpesan bahwa menanam itu mudah tetapi menunggui sukar."], quotes=[(K2, SR)])

P("M10g", "tdb-newsmag", rel="M10", variant="weekday_and_target", honest=False, title="Target Hidup Bibit Mangrove 58 Persen", dl="KOTABARU", lead="<strong>KOTABARU,</strong> ", pub="2025-11-04", sec="Kalsel", tags=["Mangrove"], style="p", wrongday=1, show=dict(site="Meratus Today", date="%M %d, %Y", slot="Rusdiansyah Halim", cap="Penanaman"), by=[("author", "Rusdiansyah Halim")],
  blocks=["Dinas Kelautan Kabupaten Kotabaru menanam 125.000 bibit mangrove di pesisir Teluk Tamiang, Selasa (3/11/2025).", "Tingkat hidup bibit pada penanaman 2023 sebesar 68,2 persen. Pemerintah menargetkan 58 persen untuk penanaman kali ini.",
          f"“{K1},” ujar Kepala Dinas Kelautan Kabupaten Kotabaru, Akhmad Fauzi Noor."], quotes=[(K1, AF)], items=dict(f6=("changed", "Selasa"), f11=("changed", "58 persen")))

# ---- pages without a release ----
P("N07", "divsoup", name="divsoup-gallery", title="Parade Layang-Layang di Pantai Padang Galak", dl="Denpasar", lead="Denpasar - ", pub="2025-07-13T18:20", sec="Budaya", tags=[], style="p", show=dict(site="Kabar Saka", date="%d %M %Y %H:%I WITA", credit="Fotografer: Wayan Sudarma"), by=[("photographer", "Wayan Sudarma")],
  blocks=["Langit Padang Galak penuh warna sejak pagi. Ratusan layang-layang tradisional diterbangkan bergantian oleh rombongan dari banjar-banjar di Denpasar dan Badung.",
          'X:<figure><img src="1.jpg"><figcaption>Peserta menarik tali layangan bebean sepanjang enam meter.</figcaption></figure>', "Sebagian rombongan membawa gamelan. Irama baleganjur terdengar sampai ke jalan raya dan membuat pengendara melambat.",
          'X:<figure><img src="2.jpg"><figcaption>Penonton berteduh di bawah payung warna-warni.</figcaption></figure>', "Panitia menilai ketahanan terbang, keindahan, dan kekompakan. Hasilnya diumumkan menjelang matahari terbenam."], quotes=[])

P("N08", "harian-umat", name="opinion", title="Kota yang Lupa Menyediakan Bangku", dl=None, pub="2025-02-03T07:10", sec="Kolom", tags=["kolom", "kota"], style="p", show=dict(site="Mimbar", date="%w %D %b %Y %H:%I WIB", credit="Oleh : Arif Budi Santosa", cap="Ilustrasi"), by=[("author", "Arif Budi Santosa")],
  blocks=["Bangku taman adalah ukuran paling jujur dari sebuah kota. Ia memberi tahu apakah orang boleh berhenti tanpa harus membeli sesuatu.", "Di kota saya, bangku terakhir di alun-alun dicabut dua tahun lalu. Katanya untuk mencegah orang tidur.",
          "Akibatnya, nenek-nenek yang menunggu angkutan berdiri di tepi selokan. Anak-anak duduk di atas tas sekolahnya.", "Kota yang baik tidak bertanya untuk apa kita duduk."], quotes=[])

P("N09", "custom-id", name="custom-long-comments", title="Nelayan Kurau Perbaiki Tambatan Perahu dengan Drum Bekas", dl="Kurau", lead="Kurau — ", pub="2025-01-22T09:05", sec="Laut", tags=["nelayan", "daur ulang"], style="p", show=dict(site="Lontar Pos", date="%d %M %Y, pukul %H.%I", credit="Reporter: Lasmi Indriani / Redaktur: Bagja Hidayat", cap="Drum bekas disusun menjadi ponton"), by=[("reporter", "Lasmi Indriani"), ("editor", "Bagja Hidayat")],
  blocks=["Tiga puluh drum bekas disusun menjadi ponton oleh nelayan Desa Kurau setelah tambatan lama hanyut. Mereka mengerjakannya selama enam malam.", "“Kalau menunggu proyek, ikannya keburu bertelur dua kali,” kata Sarbini, ketua kelompok nelayan setempat, Selasa (21/1/2025).",
          "Biayanya Rp4,6 juta, sebagian besar untuk tali dan baut. Drumnya sendiri disumbang pemilik bengkel.", "Pemerintah desa berjanji menambah lampu di ujung ponton."],
  quotes=[("Kalau menunggu proyek, ikannya keburu bertelur dua kali", "Sarbini")], removed=[("comments", "salut buat petugas lapangan yang tetap masuk"), ("share", "Bagikan:")])

P("N10", "generatepress", name="generatepress-table", title="Hasil Lengkap Liga Kampung Pekan Ketiga", dl=None, pub="2025-03-17", sec="Olahraga", tags=["liga kampung"], style="p", show=dict(site="Garis Tepi", date="%w, %d %M %Y", slot="Yoga Pramudya"), by=[("author", "Yoga Pramudya")],
  blocks=["Pekan ketiga Liga Kampung menghasilkan 11 gol dari empat pertandingan. Putra Mekar memimpin klasemen tanpa sekali pun kalah.", "T:Klub|Main|Menang|Poin", "T:Putra Mekar|3|3|9", "T:Garuda Kali|3|2|6", "T:Bina Remaja|3|1|4", "T:Harapan Jati|3|0|0",
          "Pekan keempat digelar Minggu (23/3/2025) di Lapangan Kebon Agung. Penonton diminta tidak membawa petasan."], quotes=[])

P("N11", "list-first", name="list-first-sponsored", title="Kedai Soto Tanpa Papan Nama", dl=None, pub="2025-05-09", sec="Kuliner", tags=["soto", "kuliner malam"], style="p+drop", show=dict(site="Lidah Kota", date="%d %M %Y", slot="Ratna Galih", by=""), by=[("author", "Ratna Galih")],
  blocks=["Tidak ada papan nama di depan kedai itu. Orang mengenalinya dari asap dan dari antrean yang melingkar sampai ke tukang tambal ban.",
          'X:<div class="box-iklan"><span>Iklan oleh Mitra</span><h4>Kompor induksi hemat listrik, garansi dua tahun</h4><a>Pelajari</a></div>', "Kuahnya bening dan dagingnya dipotong kecil. Pemiliknya, Parmi Lestari, hanya menyediakan 80 mangkuk setiap malam.", "“Kalau habis ya pulang, besok masih ada,” katanya sambil tertawa.", "Harga semangkuk Rp12.000, sudah dengan teh hangat."],
  quotes=[("Kalau habis ya pulang, besok masih ada", "Parmi Lestari")], removed=[("ad", "Kompor induksi hemat listrik, garansi dua tahun")])

P("N12", "infinite-two", title="Warga Rusun Menanam Sayur di Lorong", dl="Surabaya", lead="<strong>Surabaya</strong> – ", pub="2025-06-18", sec="Kota", tags=["rusun", "sayur"], style="p", show=dict(site="Lorong", date="%w, %d %M %Y", credit="Penulis: Intan Permata; Foto: Yusuf Habibi"), by=[("author", "Intan Permata"), ("photographer", "Yusuf Habibi")],
  blocks=["Lorong lantai tiga rumah susun itu berbau kemangi. Pot-pot dari ember cat bekas berjajar di kedua sisinya.", "Awalnya hanya dua keluarga yang menanam, kini 26 keluarga. Mereka membagi jadwal menyiram dengan papan tulis.", "Pengelola rusun mengizinkan asalkan jalan selebar satu meter tetap kosong."], quotes=[])

P("N13", "hugo", title="Cara Kami Mengarsipkan Rekaman Radio Lama", dl=None, pub="2025-01-05", sec=None, tags=["arsip", "radio"], style="p+h3", show=dict(site="gudangsuara", date="%Y-%m-%D", slot="Bimo Laksono"), by=[("author", "Bimo Laksono")],
  blocks=["Kami menemukan 112 pita di gudang belakang. Sebagian berjamur, sebagian masih berlabel tulisan tangan penyiar.", "H:Membersihkan", "Pita dibersihkan dengan kain kering dan dijemur di ruangan ber-AC selama dua hari.", "H:Merekam ulang", "L:Putar pita sekali tanpa merekam", "L:Catat bagian yang rusak", "L:Rekam dengan kecepatan asli", "Sampai hari ini 74 pita sudah selesai."], quotes=[])

P("N14", "raw", name="text-scrape", ext="txt", title="Pasar Terapung Sepi Saat Air Surut", dl="BANJARMASIN", lead="BANJARMASIN, Banua Pos — ", pub="2025-09-02", tags=[], by=[("reporter", "Gusti Rahmadi"), ("photographer", "Ahmad Zaini")], style="txt",
  blocks=["X:Beranda\nDaerah\nEkonomi\n\nPasar Terapung Sepi Saat Air Surut\n\nSelasa, 2 September 2025\n", "Pedagang pasar terapung mengeluhkan sepinya pembeli karena sungai surut lebih cepat daripada biasanya.", "“Perahu kami kandas sebelum sampai dermaga,” kata Jumiati, pedagang jeruk, Senin (1/9/2025).",
          "X:BACA JUGA: Festival Jukung Hias Diundur\n", "Dalam sepekan terakhir hanya sekitar 40 perahu yang berjualan, padahal biasanya 110 perahu.", "Dinas pariwisata setempat akan memindahkan titik jualan ke hilir untuk sementara.",
          "X:Wartawan: Gusti Rahmadi\nFotografer: Ahmad Zaini\n\nBagikan:\nFacebook\nX\nWhatsApp\n\nKomentar ditutup\n"],
  quotes=[("Perahu kami kandas sebelum sampai dermaga", "Jumiati")], removed=[("related_link", "Festival Jukung Hias Diundur")])

P("N15", "raw", name="listing-index", kind="listing", title="Indeks Berita", pub=None, tags=[], blocks=[
  'X:<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Indeks Berita Hari Ini - Alur Kabar</title></head><body><nav><a>Terkini</a><a>Indeks</a></nav><div class="index-wrap"><h1>Indeks Berita</h1><form><select><option>Semua Rubrik</option></select><input type="date"><button>Tampilkan</button></form><ul class="index-list">' +
  "".join(f'<li><span class="idx-time">0{h}:1{h} WITA</span><a class="idx-link" href="/b/{h}">{t}</a></li>' for h, t in enumerate(["Petani Garam Menanti Terik", "Truk Logistik Antre di Simpang Tiga", "Sekolah Dasar Terima Bangku Baru", "Panggung Wayang Potehi Kembali Dibuka", "Damkar Latih Warga Padamkan Api", "Lomba Perahu Naga Ditunda", "Penjual Kue Keliling Naik Sepeda Listrik", "Warga Minta Zebra Cross Dicat Ulang"], 1)) +
  '</ul><div class="paging"><a>1</a> <a>2</a> <a>3</a> <a>Selanjutnya</a></div></div><footer>Alur Kabar 2025</footer></body></html>'])

P("N16", "raw", name="soft-404", kind="not_found", title="Berita tidak ditemukan", pub=None, tags=[], blocks=[
  'X:<!doctype html><html><head><title>Bahari News</title><meta charset="utf-8"></head><body><div id="menu"><a href="/">Depan</a></div><div class="konten"><h2>Berita tidak ditemukan</h2><p>Maaf, berita yang Anda cari sudah dihapus atau dipindahkan. Silakan kembali ke <a href="/">halaman depan</a>.</p></div><div class="sisi"><h4>Populer</h4><ol><li><a href="/1">Lampu Jalan Padam</a></li><li><a href="/2">Kopi Robusta Petani Muda</a></li><li><a href="/3">Jadwal Kapal Berubah</a></li></ol></div><div class="kaki">Bahari News</div></body></html>'])

P("N17", "raw", name="login-wall-next", kind="login_wall", title="Jejak Uang di Balik Proyek Trotoar", pub="2025-10-02", sec="Investigasi", tags=[], by=[("author", "Kirana Wulandari")], blocks=[
  'X:<!DOCTYPE html><html lang="id"><head><meta charSet="utf-8"/><title>Jejak Uang di Balik Proyek Trotoar</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Jejak Uang di Balik Proyek Trotoar","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".premium"},"articleSection":"Investigasi"}</script></head><body><div id="__next"><div class="bar_x1"><a>Alur Plus</a></div><div class="head_k2"><span>Investigasi</span><h1>Jejak Uang di Balik Proyek Trotoar</h1><p>Penulis: <span>Kirana Wulandari</span></p><p>2 Oktober 2025</p></div><div class="premium_q9">',
  "Trotoar di Jalan Anggur diperbaiki tiga kali dalam setahun. Setiap kali, pemenang tendernya beralamat di rumah yang sama.",
  'X:</div><div class="gate_z3"><h2>Anda telah mencapai batas artikel gratis</h2><p>Daftar atau masuk untuk melanjutkan membaca.</p><input placeholder="Email"><button>Lanjutkan dengan Google</button><a>Sudah punya akun? Masuk</a></div></div></body></html>'])

P("N18", "jannah", name="jannah-embeds", title="Ramai-ramai Membela Pohon Trembesi", dl="BANDUNG", lead="<strong>BANDUNG</strong> – ", pub="2025-08-14", sec="Lingkungan", tags=["pohon", "trembesi"], style="p", show=dict(site="Teras Bandung", date="%D %M %Y", slot="Nisrina Azzahra", bio="Nisrina meliput lingkungan perkotaan."), by=[("author", "Nisrina Azzahra")],
  blocks=["Rencana penebangan 14 pohon trembesi di Jalan Kenanga ditolak warga. Penolakan bermula dari sebuah unggahan di media sosial.",
          'X:<blockquote class="twitter-tweet" data-lang="id"><p lang="in" dir="ltr">Pohon ini lebih tua dari jalan di depannya. Tolong jangan ditebang. <a href="https://t.example/x">pic.example/trembesi</a></p>&mdash; Warga Kenanga (@wargakenanga) <a href="https://t.example/y">August 11, 2025</a></blockquote><script async src="https://platform.example/widgets.js"></script>',
          "Dinas pertamanan akhirnya menunda penebangan sampai ada kajian. Enam pohon dinyatakan sehat, delapan lainnya masih diperiksa.", "Q:“Kami tidak anti pelebaran jalan, kami hanya minta dihitung dulu untung ruginya,” kata Dedi Suryana, ketua RW setempat.", "Kajian ditargetkan selesai akhir bulan."],
  quotes=[("Kami tidak anti pelebaran jalan, kami hanya minta dihitung dulu untung ruginya", "Dedi Suryana")])

P("N19", "raw", name="live-blog-wp", kind="live_blog", title="LIVE: Final Liga Kampung, Putra Mekar Lawan Garuda Kali", dl=None, pub="2025-04-13", sec="Olahraga", tags=[], blocks=[
  'X:<!DOCTYPE html><html lang="id"><head><meta charset="UTF-8"><title>LIVE: Final Liga Kampung, Putra Mekar Lawan Garuda Kali - Garis Tepi</title><meta property="article:section" content="Olahraga"></head><body class="single"><article class="post"><h1 class="entry-title">LIVE: Final Liga Kampung, Putra Mekar Lawan Garuda Kali</h1><div class="entry-meta">Minggu, 13 April 2025</div><div class="entry-content"><ul class="liveblog-feed"><li class="liveblog-entry"><div class="liveblog-meta-time">17:42 WIB</div><div class="liveblog-entry-content">',
  "Peluit panjang. Putra Mekar juara setelah menang lewat adu penalti.", 'X:</div></li><li class="liveblog-entry"><div class="liveblog-meta-time">17:15 WIB</div><div class="liveblog-entry-content">', "Gol penyama kedudukan dicetak pemain pengganti dengan sundulan pada menit ke-88.",
  'X:</div></li><li class="liveblog-entry"><div class="liveblog-meta-time">16:31 WIB</div><div class="liveblog-entry-content">', "Babak pertama selesai, Garuda Kali unggul satu gol.", 'X:</div></li></ul></div></article><footer>Garis Tepi</footer></body></html>'])

P("N20", "tv-video", title="Kampung Penghasil Bata Merah Bertahan", dl="Majalengka", lead="Majalengka: ", pub="2025-06-27T12:15", sec="Ragam", tags=[], style="p", show=dict(site="TV Nusa", date="%w, %d %M %Y %H:%I WIB", by="<p>Reporter: Gilang Ramdani</p>"), by=[("reporter", "Gilang Ramdani")],
  blocks=["Tungku pembakaran bata di Desa Jatisura masih mengepul meski permintaan turun. Dari 70 perajin, kini tersisa 31.", "“Anak muda lebih suka kerja di pabrik, padahal tanahnya bagus,” kata Emed, perajin bata.", "Setiap tungku menghasilkan 8.000 bata sekali bakar dan membutuhkan waktu tiga hari."],
  quotes=[("Anak muda lebih suka kerja di pabrik, padahal tanahnya bagus", "Emed")])

P("N21", "malformed", name="malformed-nested", title="Sumur Tua Mengalir Lagi Setelah Gempa", dl="Bantul", lead="Bantul - ", pub="2025-03-05", sec=None, tags=[], style="open", show=dict(site="Warta Selatan", date="%w, %D %M %Y", credit="Laporan: Sukarjo Wibowo", cap="Sumur tua di Dusun Sawahan"), by=[("reporter", "Sukarjo Wibowo")],
  blocks=["Warga Dusun Sawahan dikejutkan air yang kembali keluar dari <a href=/sumur>sumur tua <a href=/desa>milik desa</a></a> setelah gempa kecil Senin malam.", "Sumur itu kering sejak 1998. Kini airnya naik sampai dua meter dari bibir sumur.</p></p>", "<b>Warga diminta tidak langsung meminumnya sebelum diperiksa petugas puskesmas."], quotes=[])
