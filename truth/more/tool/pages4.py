from engine import page as P
from pages1 import A1, A2, A3, B1, B2, B3, C1, C2, C3, D1, D2, D3, E1, E3, H1, H2, H3, S, AM, NH, GP, KS, FR, YL
from pages2 import F1, F2, F3, G1, G3, I1, I2, J1, J2, J3, K1, K2, K3, MT, LA, RM, WK, BT, MS, JS, SW, AF, SR

P("M01h", "jannah", name="jannah-paid", rel="M01", variant="paid_line_below", honest=True, title="Temanggung Bangun Gudang Pendingin, Petani Cabai Tak Perlu Buru-buru Jual", dl="TEMANGGUNG, KEDUPOS.ID", lead="<strong>TEMANGGUNG, KEDUPOS.ID</strong> – ", pub="2025-09-16", sec="Pemerintahan",
  label="ADV", tags=["Temanggung", "cabai rawit", "koperasi tani"], style="p", show=dict(site="Kedupos", date="%D %M %Y", slot="Redaksi", by="<p>Penulis: Haryo Sembodo | Penyunting: Lintang Ayu | ADV Diskominfo Temanggung</p>"), by=[("author", "Haryo Sembodo"), ("editor", "Lintang Ayu")],
  blocks=["Dinas Pertanian dan Pangan Kabupaten Temanggung mencatat produksi cabai rawit mencapai 18.420 ton hingga Agustus 2025, naik 12,6 persen dibandingkan periode yang sama tahun sebelumnya.",
          f"“{A1},” kata Kepala Dinas Pertanian dan Pangan Kabupaten Temanggung, Sulistyo Hanggoro, Selasa (16/09/2025).",
          "X:<p><strong>Baca Juga</strong></p>\n<ul><li><a href='/1'>Embung Mini untuk Musim Kering</a></li><li><a href='/2'>Sekolah Tani Angkatan Kedua Dibuka</a></li><li><a href='/3'>Tembakau Rajang Menunggu Cuaca</a></li></ul>",
          "Gudang berkapasitas 250 ton di Kecamatan Parakan dianggarkan Rp7,85 miliar. “Gudang ini milik petani. Pemerintah hanya membangun dan mendampingi, pengelolaannya kita serahkan kepada koperasi,” ujarnya.",
          f"“{A3},” tutur Ketua Koperasi Tani Makmur Sindoro, Endang Pratiwi Lestari.",
          "Temanggung berada di posisi keempat penghasil cabai di Jawa Tengah."],
  quotes=[(A1, H1), (A2, H1), (A3, H2)], removed=[("related_link", "Embung Mini untuk Musim Kering"), ("related_link", "Tembakau Rajang Menunggu Cuaca")])

P("M02g", "supermag", name="supermag-inline-related", rel="M02", variant="inline_related", honest=True, title="Perbaikan Rumah Nelayan Pariaman Capai 71,4 Persen", dl="PARIAMAN", lead="<strong>PARIAMAN</strong>—", pub="2025-10-09", sec="Ranah", tags=["rumah nelayan"], style="p", show=dict(site="Pasisia Pos", date="%d %M %Y", slot="Mardius Tanjung", by=""), by=[("author", "Mardius Tanjung")],
  blocks=["Perbaikan 64 rumah nelayan di Kota Pariaman sudah 71,4 persen. Sisanya dikejar hingga 20 November 2025. ⟦<b>READ ALSO: <a href='/x'>Pariaman Train Route Reopens</a></b>⟧",
          f"“{B2},” kata Kepala Dinas Perumahan dan Permukiman, Syafri Malin Sutan.",
          "X:<p><a href='/y'>BACA JUGA Nelayan Padang Pariaman Panen Tongkol</a></p>",
          "Tahun lalu hanya 41 rumah yang dikerjakan, dengan tukang 70 orang dan biaya Rp1,1 miliar. Tahun ini anggarannya Rp1,92 miliar.",
          f"Wakil Walikota Yulinda Rahmayanti, yang datang ke Kelurahan Karan Aur pada Rabu (8/10/2025), mengingatkan soal keselamatan. “{B1},” ujar Yulinda.",
          "Di Kabupaten Agam, 88 rumah nelayan baru mencapai 40 persen."],
  quotes=[(B2, S), (B1, H3)], items=dict(f11=["kept", "missing"]), removed=[("related_link", "Pariaman Train Route Reopens"), ("related_link", "Nelayan Padang Pariaman Panen Tongkol")])

P("M03f", "custom-id", name="custom-pariwara", rel="M03", variant="boxed_label", honest=True, title="870 Petani Kakao Luwu Utara Bersertifikat", dl="MASAMBA", lead="MASAMBA, — ", pub="2025-07-22T18:30", sec="Daerah", label="Pariwara", tags=["kakao"], style="p", show=dict(site="Suar Celebes", date="%d %M %Y, %H.%I WITA", credit='<span class="label-iklan">Pariwara</span>', cap="Petani kakao"), by=[],
  blocks=["Sebanyak 870 petani kakao di Kabupaten Luwu Utara menerima sertifikat kebun lestari, yang menjadi syarat masuk pasar ekspor. Sertifikat diserahkan Bupati Luwu Utara, Andi Mappasessu Rahim, Selasa (22/07/2025) pukul 10.00 WITA.", f"“{C1},” kata Andi Mappasessu.",
          f"Kepala Bidang Perlindungan Tanaman Dinas Perkebunan, Nurhikmah Dg Tayang, menjelaskan luas kebun yang disertifikasi 1.146 hektare. “{C2},” ungkap Nurhikmah.", "Luwu Utara menempati urutan kedua penghasil kakao di Sulawesi Selatan pada 2024."],
  quotes=[(C1, AM), (C2, NH)], removed=[("share", "Bagikan:")])

P("M04g", "newsup", name="newsup-rewrite", rel="M04", variant="numbers_rewritten", honest=True, title="Sriani dan Kas Kompos Empat Juta", dl=None, pub="2025-06-10", sec="Warga", tags=["kompos"], style="p", show=dict(site="Bale Kabar", date="%d %M %Y", slot="Dewa Gede Raka", cap="", bio="Dewa Gede Raka tinggal di Negara."), by=[("author", "Dewa Gede Raka")],
  blocks=["Ni Ketut Sriani membuka buku kas bersampul merah. Bulan lalu tertulis pemasukan Rp 4.200.000 dari kompos, setelah bulan sebelumnya hanya Rp3,1 juta.", f"“{D2},” kata Ketua KSM Tunas Hijau itu.",
          "Kelompoknya berada di satu dari 38 banjar yang mengolah kompos. Dua mesin pencacah bantuan pemerintah bernilai Rp24.500.000.", "Kepala Dinas Lingkungan Hidup Jembrana, Ngurah Parwata, menyebut produksi Januari sampai Mei 312 ton. “Yang kita kejar adalah sungai yang bersih,” katanya pada 5 Juni 2025."],
  quotes=[(D2, KS), ("Yang kita kejar adalah sungai yang bersih", "Ngurah Parwata")], items={})

P("M05g", "ghost", name="ghost-feature", rel="M05", variant="feature_partial", honest=True, title="Empat Jam Menuju Bidan", dl=None, pub="2025-03-20", sec="Laporan", sub="Kapal baru memendekkan jarak antara ibu hamil dan pemeriksaan", tags=[], style="p", show=dict(site="Nawala Timur", date="%d %b %Y", slot="Maria Goretti Ubro"), by=[("author", "Maria Goretti Ubro")],
  blocks=["Tahun lalu Elisabet menyeberang empat jam untuk mendengar detak jantung bayinya. “Saya mabuk laut sampai lupa bertanya,” katanya.", "Sejak 11 Maret, jarak itu dibalik. “Mulai hari ini dokternya yang menyeberang,” kata Fransina Renyaan, Kepala Dinas Kesehatan Kabupaten Maluku Tenggara, ketika melepas kapal puskesmas keliling.",
          "Hanya 58,3 persen ibu hamil di Kei Besar Selatan yang diperiksa sepanjang 2024. Di kota Tual angkanya 81 persen. Dinas memasang target 80 persen.", "Q:“Di belakangnya ada ibu dan bayi yang punya nama,” tegas Fransina.", "Kapalnya dibiayai Dana Alokasi Khusus, nilainya Rp11.400.000.000, dan berlayar dua kali sebulan."],
  quotes=[("Saya mabuk laut sampai lupa bertanya", "Elisabet"), ("Mulai hari ini dokternya yang menyeberang", FR), ("Di belakangnya ada ibu dan bayi yang punya nama", FR)])

P("M06g", "flatsome", name="flatsome-advertorial", rel="M06", variant="section_label", honest=True, title="Posyandu Kapuas Bertambah 46", dl="Kuala Kapuas", lead="<em>Kuala Kapuas</em> – ", pub="2025-04-29", sec="Advertorial", label="Advertorial", tags=["posyandu"], style="p", show=dict(site="Handep Media", date="%d %M, %Y", slot="Handep Media", by=""), by=[],
  blocks=["Pemerintah Kabupaten Kapuas menambah 46 posyandu sehingga jumlahnya menjadi 402 posyandu dan mengalokasikan Rp14,25 miliar untuk pangan tambahan.", f"“{F1},” ujar Wakil Bupati Kapuas, Hj. Mariana Tambunan, di Aula Bapperida, Selasa (29/4/2025).", f"“{F2},” kata Kepala Puskesmas Selat, dr. Lewi Anggen."],
  quotes=[(F1, MT), (F2, LA)])

P("M07g", "portal-tailwind", name="tailwind-fault", rel="M07", variant="money_and_title", honest=False, title="Subsidi Bus Tegal Rp6,9 Miliar", dl="TEGAL", lead="<strong>TEGAL</strong> - ", pub="2025-08-26T09:09", sec="Ekonomi", tags=["subsidi", "bus"], style="sec", show=dict(site="Gema Pantura", date="%d %M %Y | %H.%I WIB", slot="Adi Mulyadi", ed="Karomah"), by=[("reporter", "Adi Mulyadi"), ("editor", "Karomah")],
  blocks=["Pemerintah Kota Tegal menganggarkan subsidi Rp6,9 miliar pada 2025 melalui PT Trans Tegal Bahari untuk tiga rute bus.", f"“{G1},” ujar Sekretaris Dinas Perhubungan Kota Tegal, Wahyu Kuncoro Adi, Senin (25/8/2025).", "Rute ketiga sepanjang 13,7 kilometer dilayani 8 bus dengan tarif umum Rp4.000."],
  quotes=[(G1, WK)], items=dict(f13=("changed", "Rp6,9 miliar"), f9=("changed", "Sekretaris Dinas Perhubungan Kota Tegal")))

P("M08g", "newsup", name="newsup-fault", rel="M08", variant="weekday_and_person", honest=False, title="Jembatan Lahat Diresmikan", dl="LAHAT", lead="LAHAT : ", pub="2024-12-13", sec="Daerah", tags=["Lahat"], style="p", wrongday=1, show=dict(site="Besemah Kini", date="%d %M %Y", slot="Rudi Hartawan", by="", bio=""), by=[("author", "Rudi Hartawan")],
  blocks=["Pemerintah Kabupaten Lahat menuntaskan empat jembatan gantung. Peresmian dilakukan di Desa Lesung Batu, Rabu (12/12/2024).", "Kepala SD Negeri 7 Mulak Ulu, Meilani Sukmawaty, ikut hadir.", f"“{I2},” tutur Meilani.", "Jembatan itu dipakai 2.415 warga di lima desa."],
  quotes=[(I2, "Meilani Sukmawaty")], items=dict(q2="verbatim", f4=("changed", "Rabu"), f11=("changed", "Meilani Sukmawaty", True)))

P("M09g", "print", name="print-honest", rel="M09", variant="print_view", honest=True, title="Perpustakaan Perahu Juara Kedua", dl="Amurang, Suluttoday", lead="<b>Amurang, Suluttoday –</b> ", pub="2025-05-20T17:55", sec="Pendidikan", tags=[], style="br", show=dict(site="Suluttoday", domain="suluttoday.example", date="%w, %D %M %Y - %H:%I WITA", by="<i>Laporan: Novly Rorimpandey</i>"), by=[("reporter", "Novly Rorimpandey")],
  blocks=["Perpustakaan perahu milik Kabupaten Minahasa Selatan meraih juara kedua lomba inovasi layanan baca tingkat nasional. Piagam diterima Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Minahasa Selatan, Jeane Sumarauw, di Manado, Selasa (20/5/2025) pukul 14.00 WITA.", f"“{J1},” kata Jeane.", f"“{J2},” tutur pustakawan perahu, Stenly Walandouw, sambil tertawa.", "Biaya operasional perahu Rp385 juta per tahun."],
  quotes=[(J1, JS), (J2, SW)])

P("M10h", "divsoup", name="divsoup-correction", rel="M10", variant="correction_notice", honest=True, title="Sembilan Kelompok Nelayan Jaga 47,3 Hektare Mangrove", dl="Kotabaru", lead="Kotabaru – ", pub="2025-11-04T09:00", sec="Lingkungan", tags=[], style="p", show=dict(site="Gonjong Banua", date="%w, %d %M %Y %H.%I WITA", credit="Penulis/Editor: Fitri Anshari", by='<div class="ralat"><b>Catatan redaksi:</b> Berita ini diperbarui pukul 11.00 WITA untuk membetulkan ejaan nama desa pada keterangan foto.</div>'), by=[("author", "Fitri Anshari"), ("editor", "Fitri Anshari")],
  blocks=["Sembilan kelompok nelayan mendapat petak mangrove untuk dijaga tiga tahun. Luas seluruhnya 47,3 hektare di Teluk Tamiang.", f"“{K1},” ujar Kepala Dinas Kelautan Kabupaten Kotabaru, Akhmad Fauzi Noor, Senin (3/11/2025).", f"“{K2},” kata Siti Rahmah dari Kelompok Nelayan Bina Samudra.", "Biayanya Rp3,45 miliar."],
  quotes=[(K1, AF), (K2, SR)])

P("N22", "wpberita", name="wpberita-tagcloud", title="Warung Kopi Tertua di Kampung Arab Berganti Generasi", dl="PEKALONGAN", lead="<strong>PEKALONGAN</strong> – ", pub="2025-02-19", sec="Ragam", tags=["kopi", "sejarah kota", "kampung arab", "warung", "pekalongan"], style="p", show=dict(site="Gelang Kabar", date="%d %M %Y", slot="admin", cap="Suasana warung", by="<p>Kontributor PEKALONGAN: Faisal Alatas</p><p>Sumber foto: dokumen keluarga</p>"), by=[("contributor", "Faisal Alatas")],
  blocks=["Sejak Januari, meja kasir warung kopi itu dijaga cucu pendirinya. Resepnya tidak berubah, hanya cangkirnya yang baru.", "“Kakek saya melarang gula ditaruh di meja, jadi kami tetap menaruhnya di dapur,” kata Salim Bahasuan, pengelola warung.", "Warung buka pukul 05.00 dan tutup sebelum asar. Hari Jumat libur."],
  quotes=[("Kakek saya melarang gula ditaruh di meja, jadi kami tetap menaruhnya di dapur", "Salim Bahasuan")])

P("N23", "promedia", name="promedia-page-one", title="Tujuh Jalur Jalan Kaki di Kota Lama yang Teduh", dl=None, pub="2025-05-31T06:45", sec="Wisata", tags=["jalan kaki", "kota lama"], style="p", show=dict(site="Langkah Kota", date="%w, %d %M %Y | %H:%I WIB", slot="Vania Kartika", ed="Bram Setiawan", cap="Jalur teduh di Kota Lama (Langkah Kota)"), by=[("author", "Vania Kartika"), ("editor", "Bram Setiawan")],
  blocks=["Berjalan kaki di Kota Lama paling enak sebelum pukul delapan. Berikut tiga jalur pertama yang kami coba bersama dua pembaca.", "H:1. Jalur Gereja ke Taman", "Panjangnya 900 meter dan seluruhnya dinaungi pohon tanjung.", 'X:<p><strong>Baca Juga: <a href="/z">Trem Wisata Kembali Diuji Coba</a></strong></p>', "H:2. Jalur Gudang Beras", "Trotoarnya lebar, tetapi ada dua tiang listrik yang harus dihindari.", "H:3. Jalur Kali Berok", "Datanglah saat air pasang supaya pantulan gedungnya terlihat."],
  quotes=[], removed=[("related_link", "Trem Wisata Kembali Diuji Coba"), ("pager", "Selanjutnya")])
