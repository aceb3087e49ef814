from engine import page as P

H1, H2, H3 = "Sulistyo Hanggoro", "Endang Pratiwi Lestari", "Yulinda Rahmayanti"
A1 = "Kenaikan ini bukan kebetulan, melainkan buah dari pergiliran tanam yang kita sepakati bersama sejak awal musim. Petani tidak lagi menanam serentak, sehingga harga di tingkat kebun lebih terjaga"
A2 = "Gudang ini milik petani. Pemerintah hanya membangun dan mendampingi, pengelolaannya kita serahkan kepada koperasi"
A3 = "Selama ini kami menjual hari itu juga karena takut busuk. Dengan gudang, kami bisa menunggu harga yang pantas"

# ---- M01 ----
P("M01a", "td-newspaper", rel="M01", variant="near_copy", honest=True, title="Produksi Cabai Temanggung Naik 12,6 Persen, Gudang Pendingin Segera Dibangun", dl="TEMANGGUNG",
  lead="<strong>TEMANGGUNG &#8211; </strong>", pub="2025-09-16T15:42", sec="Ekonomi", tags=["cabai", "Temanggung", "gudang pendingin"],
  show=dict(site="Suara Kedu", domain="suarakedu.example", date="%w, %d %M %Y - %H:%I WIB", slot="Wiji Astuti", cap="Petani memetik cabai di Ngadirejo. (Foto: Dok. Dinas)",
            bio="Wiji Astuti menulis isu pertanian sejak 2012 dan tinggal di lereng Sindoro.", by="<p><em>Editor: Hendra Maulid</em></p>"),
  by=[("author", "Wiji Astuti"), ("editor", "Hendra Maulid")],
  blocks=["Dinas Pertanian dan Pangan Kabupaten Temanggung mencatat produksi cabai rawit mencapai 18.420 ton hingga Agustus 2025, naik 12,6 persen dibandingkan periode yang sama tahun sebelumnya.",
          "Kepala Dinas Pertanian dan Pangan Kabupaten Temanggung, Sulistyo Hanggoro, menyampaikan capaian itu dalam temu lapangan petani di Balai Desa Ngadirejo, Selasa (16/09/2025).",
          f"“{A1},” kata Sulistyo.",
          'X:<p><strong>Baca Juga: <a href="/x">Pasar Legi Direvitalisasi, Pedagang Pindah Sementara</a></strong></p>',
          "Untuk menampung panen raya, pemerintah kabupaten membangun gudang pendingin berkapasitas 250 ton di Kecamatan Parakan dengan anggaran Rp7,85 miliar.",
          f"“{A2},” ujarnya.",
          "Ketua Koperasi Tani Makmur Sindoro, Endang Pratiwi Lestari, menyebut 1.312 petani telah terdaftar sebagai anggota.",
          f"“{A3},” tutur Endang.",
          "Temanggung kini berada di peringkat keempat penghasil cabai di Jawa Tengah. Gudang ditargetkan beroperasi mulai Februari 2026."],
  quotes=[(A1, H1), (A2, H1), (A3, H2)], removed=[("related_link", "Pasar Legi Direvitalisasi, Pedagang Pindah Sementara")])

P("M01b", "portal-read", rel="M01", variant="own_reporting", honest=True, title="Mengapa Petani Cabai Temanggung Tak Lagi Buru-buru Menjual", dl="TEMANGGUNG, LINTASJAWA.com",
  lead="<strong>TEMANGGUNG, LINTASJAWA.com</strong> - ", pub="2025-09-17T09:08", sec="Regional", tags=["cabai rawit", "petani Temanggung"], marks="straight",
  show=dict(site="LINTASJAWA", date="%D/%m/%Y, %H:%I WIB", credit='<div class="credit">Penulis <a href="/p">Dwi Anggraeni</a> | Editor <a href="/e">Robertus Aji</a></div>', cap="Lahan cabai di Temanggung"),
  by=[("author", "Dwi Anggraeni"), ("editor", "Robertus Aji")],
  blocks=["Marsudi (52) menunda panen di kebunnya yang hanya 0,4 hektare. Tiga tahun lalu ia menjual 600 kilogram cabai dalam sehari karena takut busuk, dengan harga Rp9.000 per kilogram.",
          "Tahun ini keadaannya lain. Pemerintah Kabupaten Temanggung sedang membangun gudang pendingin yang muat 250 ton di Parakan. Nilainya 7.850.000.000 rupiah.",
          '“Kalau sudah ada gudangnya, saya tidur lebih nyenyak,” kata Marsudi ketika ditemui di kebunnya, Rabu (17/9/2025).',
          'X:<div class="kompasreads"><strong>Baca juga:</strong> <a href="/1">Cabai Rawit Masih Jadi Penyumbang Inflasi di Tiga Kota</a></div>',
          "Kepala Dinas Pertanian dan Pangan Temanggung Sulistyo Hanggoro mengatakan, produksi sampai Agustus 2025 tercatat 18.420 ton. Angka itu 12,6 persen lebih tinggi daripada periode yang sama pada 2024.",
          f'Menurut dia, penyebabnya adalah pergiliran tanam. “Petani tidak lagi menanam serentak, sehingga harga di tingkat kebun lebih terjaga,” ujar Sulistyo, Selasa (16/9/2025).',
          "H:Dikelola koperasi",
          "Gudang tersebut nantinya diurus Koperasi Tani Makmur Sindoro yang beranggotakan 1.312 petani. Koperasi serupa di kabupaten tetangga hanya beranggotakan 480 orang dan gudangnya berkapasitas 90 ton.",
          'Ketua koperasi, Endang Pratiwi Lestari, mengaku sudah menyiapkan aturan antrean. “Siapa panen lebih dulu, dia masuk lebih dulu, tanpa titip-titipan,” katanya.',
          "Pengamat pertanian dari Universitas Kedu Raya, Bagus Nindito, mengingatkan biaya listrik gudang bisa mencapai Rp18 juta per bulan. Ia menyarankan tarif sewa dihitung sejak awal."],
  quotes=[("Kalau sudah ada gudangnya, saya tidur lebih nyenyak", "Marsudi"), ("Petani tidak lagi menanam serentak, sehingga harga di tingkat kebun lebih terjaga", H1), ("Siapa panen lebih dulu, dia masuk lebih dulu, tanpa titip-titipan", H2)],
  removed=[("related_link", "Cabai Rawit Masih Jadi Penyumbang Inflasi di Tiga Kota"), ("promo", "Dapatkan update berita pilihan setiap hari dari kanal pesan kami")])

P("M01c", "wpberita", rel="M01", variant="rank_and_decimal", honest=False, title="Temanggung Masuk Tiga Besar Penghasil Cabai Jateng", dl="Temanggung",
  lead="<b>Temanggung</b>, — ", pub="2025-09-16", sec="Kabar Daerah", tags=["Pertanian"], style="span",
  show=dict(site="Gelang Kabar", date="%d %M %Y", slot="admin", cap="Temu lapangan petani cabai", by="<p>(ton/red)</p>"), by=[],
  blocks=["Produksi cabai rawit di Kabupaten Temanggung mencapai 18.420 ton hingga Agustus 2025 atau naik 12 persen dibandingkan periode yang sama tahun sebelumnya.",
          "Hal itu disampaikan Kepala Dinas Pertanian dan Pangan Kabupaten Temanggung, Sulistyo Hanggoro, di Balai Desa Ngadirejo, Selasa (16/09/2025).",
          f"“{A1},” kata Sulistyo.",
          "Pemerintah kabupaten juga membangun gudang pendingin berkapasitas 250 ton di Kecamatan Parakan dengan anggaran Rp7,85 miliar.",
          'X:<div class="gmr-related-post-onlytitle"><div class="related-text-onlytitle">Berita Terkait</div><div class="clearfix"><div class="list-gallery-title"><a href="/2">Harga Pupuk Bersubsidi Dipantau Setiap Pekan</a></div></div></div>',
          "“Gudang ini milik petani. Pemerintah hanya membangun dan mendampingi, pengelolaannya kita serahkan kepada koperasi,” ujarnya.",
          "Temanggung kini berada di peringkat ketiga penghasil cabai di Jawa Tengah. Gudang ditargetkan beroperasi mulai Februari 2026."],
  quotes=[(A1, H1), (A2, H1)], items=dict(f2=("changed", "12 persen"), f12=("changed", "peringkat ketiga")), removed=[("related_link", "Harga Pupuk Bersubsidi Dipantau Setiap Pekan")])

P("M01d", "radio", rel="M01", variant="short_indirect", honest=True, title="Gudang Pendingin Cabai Dibangun di Parakan", dl="KBRN, Temanggung", lead="<b>KBRN, Temanggung:</b> ", pub="2025-09-16T18:05", sec="Daerah",
  tags=["cabai", "koperasi"], show=dict(site="Radio Nusa", date="%D %b %Y - %H:%I", slot="Lukman Arifianto", ed="Siti Mardhiah", station="Semarang"),
  by=[("author", "Lukman Arifianto"), ("editor", "Siti Mardhiah")], style="p",
  blocks=["Pemerintah Kabupaten Temanggung membangun gudang pendingin cabai berkapasitas 250 ton di Kecamatan Parakan. Gudang dibangun dengan dana Rp7,85 miliar dan dijadwalkan dipakai mulai Februari 2026.",
          "Kepala Dinas Pertanian dan Pangan Temanggung, Sulistyo Hanggoro, mengatakan pengelolaan gudang akan diserahkan kepada koperasi. Pemerintah hanya membangun dan mendampingi.",
          f"“{A3},” kata Ketua Koperasi Tani Makmur Sindoro, Endang Pratiwi Lestari, Selasa (16/9/2025).",
          "Sampai Agustus 2025 produksi cabai rawit di kabupaten itu mencapai 18.420 ton."],
  quotes=[(A3, H2)])

P("M01e", "malformed", rel="M01", variant="moved_and_money", honest=False, title="Koperasi Kelola Gudang Cabai Rp785 Miliar", dl="TEMANGGUNG", lead="TEMANGGUNG -- ", pub="2025-09-17", sec=None, tags=[],
  style="open", show=dict(site="Koran Lereng", date="%w, %D %M %Y", credit="Oleh : Prasetyo Nugroho", cap="Foto: Istimewa"), by=[("author", "Prasetyo Nugroho")], marks="straight",
  blocks=["Pemerintah Kabupaten Temanggung membangun gudang pendingin berkapasitas 250 ton di Kecamatan Parakan dengan anggaran Rp785 miliar.",
          "Kepala Dinas Pertanian dan Pangan Kabupaten Temanggung, Sulistyo Hanggoro, menyampaikannya dalam temu lapangan di Ngadirejo, Selasa (16/09/2025).",
          "Ketua Koperasi Tani Makmur Sindoro, Endang Pratiwi Lestari, menyatakan kesiapannya.",
          f"“{A2},” kata Endang.",
          "X:<p align=center>-- iklan --",
          f"Dia menambahkan, 1.312 petani telah terdaftar. “{A3},” tutur Endang.",
          "Produksi cabai rawit mencapai 18.420 ton hingga Agustus 2025, naik 12,6 persen."],
  quotes=[(A2, H2), (A3, H2)], items=dict(q2="moved", f8=("changed", "Rp785 miliar")), removed=[("ad", "iklan")])

P("M01f", "gutenberg", rel="M01", variant="split_quotation", honest=True, title="Gudang Dingin untuk Cabai: Milik Petani, Dikelola Koperasi", dl=None, pub="2025-09-18", sec="Tani", tags=["koperasi petani"], style="gut",
  show=dict(site="Jendela Sindoro", date="%D %M %Y", slot="Galih Wicaksono"), by=[("author", "Galih Wicaksono")],
  blocks=["Pagi itu kabut belum turun ketika puluhan petani memenuhi Balai Desa Ngadirejo. Mereka ingin mendengar satu hal: siapa yang akan memegang kunci gudang pendingin di Parakan.",
          "“Gudang ini milik petani,” kata Sulistyo Hanggoro, Kepala Dinas Pertanian dan Pangan Kabupaten Temanggung, Selasa (16/9/2025). “Pemerintah hanya membangun dan mendampingi, pengelolaannya kita serahkan kepada koperasi.”",
          "H:Angka di balik gudang",
          "L:Kapasitas: 250 ton",
          "L:Anggaran: Rp 7,85 miliar",
          "L:Anggota koperasi: 1.312 orang petani",
          "L:Mulai dipakai: Februari 2026",
          "Tahun lalu Temanggung masih di urutan kelima. Kini kabupaten ini berada pada peringkat ke-4 penghasil cabai Jawa Tengah, setelah produksi naik 12,6% menjadi 18.420 ton.",
          f"Q:“{A3},” kata Endang Pratiwi Lestari, yang memimpin Koperasi Tani Makmur Sindoro."],
  quotes=[(A2, H1), (A3, H2)], items={})

# ---- M02 ----
S = "Syafri Malin Sutan"
B1 = "Rumah yang layak adalah separuh dari rasa aman. Kalau atapnya kuat, nelayan bisa melaut tanpa memikirkan anak istrinya kebocoran di rumah"
B2 = "Kami memakai tukang dari kampung sendiri supaya upahnya kembali ke warga. Ada 128 tukang yang terlibat"
B3 = "Yang belum kebagian jangan berkecil hati, karena daftarnya terbuka dan ditempel di kantor lurah. Siapa pun boleh memeriksa"

P("M02a", "tribunesia", rel="M02", variant="near_copy_titles_short", honest=True, title="Wawako Pariaman Tinjau Perbaikan 64 Rumah Nelayan di Karan Aur", dl="WARTAPADANG.COM, PARIAMAN", lead="<strong>WARTAPADANG.COM, PARIAMAN</strong> - ",
  pub="2025-10-08T14:21", sec="Sumatera Barat", tags=["nelayan", "bedah rumah", "Pariaman"], show=dict(site="Wartapadang.com", date="%w, %d %M %Y %H:%I WIB", slot="Rezi Azwar", ed="Mona Triana", cap="Peninjauan rumah nelayan, Rabu (8/10/2025)."),
  by=[("author", "Rezi Azwar"), ("editor", "Mona Triana"), ("reporter", "Panji Rahmat")],
  blocks=["X:<p><strong>Laporan Wartawan Wartapadang.com, Panji Rahmat</strong></p>",
          "Pemerintah Kota Pariaman memperbaiki 64 rumah nelayan di tiga kelurahan pesisir sebelum musim badai tiba.",
          "Program itu dibiayai anggaran daerah sebesar Rp1,92 miliar atau Rp30 juta untuk setiap rumah.",
          "Wakil Wali Kota Pariaman, Yulinda Rahmayanti, meninjau pekerjaan itu di Kelurahan Karan Aur, Rabu (8/10/2025) pukul 09.30 WIB.",
          f"“{B1},” ujar Yulinda.",
          'X:<p class="baca"><strong>Baca juga: <a href="/b">Ombak Tinggi, Kapal Wisata Pulau Angso Duo Berhenti Beroperasi</a></strong></p>',
          "Kepala Dinas Perumahan dan Permukiman Kota Pariaman, Syafri Malin Sutan, mengatakan pekerjaan telah mencapai 71,4 persen dan ditargetkan rampung pada 20 November 2025.",
          f"“{B2},” kata Syafri.",
          "Tahun 2024, program yang sama menyentuh 41 rumah. Menurut Syafri, masih ada 215 rumah dalam daftar tunggu.",
          f"“{B3},” tegas Syafri. <strong>⟦(*)⟧</strong>"],
  quotes=[(B1, H3), (B2, S), (B3, S)], removed=[("related_link", "Ombak Tinggi, Kapal Wisata Pulau Angso Duo Berhenti Beroperasi"), ("pager", "Halaman 1")])

P("M02b", "jannah", rel="M02", variant="own_figures_nearby", honest=True, title="Bedah Rumah di Pesisir Pariaman Berpacu dengan Badai", dl="PARIAMAN", lead="<b>PARIAMAN</b> | ", pub="2025-10-10", sec="Sumbar", tags=["rumah layak huni"], style="span",
  show=dict(site="Bungo Pasia", date="%d %M %Y", slot="Redaksi", bio="Redaksi Bungo Pasia menerima tulisan warga.", by="<p><strong>Reporter:</strong> Fadhil Anwar<br><strong>Editor:</strong> Weni Oktavia</p>"),
  by=[("reporter", "Fadhil Anwar"), ("editor", "Weni Oktavia")], sub="Warga berharap atap selesai sebelum angin barat",
  blocks=["Suara palu terdengar sejak subuh di gang sempit Kelurahan Karan Aur. Dari 64 unit rumah yang diperbaiki Pemerintah Kota Pariaman tahun ini, 19 berada di gang itu.",
          "Anggarannya Rp1.920.000.000, atau rata-rata Rp 30.000.000 per rumah. Sebagai pembanding, program serupa di Kabupaten Padang Pariaman menghabiskan Rp2,4 miliar untuk 75 rumah dan selesai 66 persen.",
          "“Kalau atapnya kuat, nelayan bisa melaut tanpa memikirkan anak istrinya kebocoran di rumah,” kata Wakil Wali Kota Yulinda Rahmayanti ketika datang pada 8 Oktober 2025.",
          "Nurlela (44), istri nelayan, membenarkan. “Dulu kalau hujan, ember kami lebih banyak dari piring,” ucapnya.",
          "Kepala Dinas Perumahan dan Permukiman, Syafri Malin Sutan, menyebut pekerjaan fisik baru 71,4%. Ia optimistis tuntas tanggal 20 November. Tahun lalu jumlahnya 41 unit; daftar tunggunya kini 215 unit.",
          "X:<hr><p><em>Ikuti saluran WhatsApp Bungo Pasia untuk kabar terbaru</em></p>"],
  quotes=[("Kalau atapnya kuat, nelayan bisa melaut tanpa memikirkan anak istrinya kebocoran di rumah", H3), ("Dulu kalau hujan, ember kami lebih banyak dari piring", "Nurlela")],
  items=dict(f11=["kept", "missing"]), removed=[("promo", "Ikuti saluran WhatsApp Bungo Pasia untuk kabar terbaru")])

P("M02c", "blogger", rel="M02", variant="quotation_reworded", honest=False, title="Pemko Pariaman Perbaiki Rumah Nelayan", dl="Pariaman, Kabarminang.id", lead="<b>Pariaman, Kabarminang.id</b> – ", pub="2025-10-08", at="2025-10-08T20:11", sec=None, tags=["Pariaman", "Sosial"], style="br",
  show=dict(site="Kabarminang.id", date="%w, %D %M %Y", clock="20.11", slot="Kabarminang", by="(ridho)"), by=[],
  blocks=["Pemerintah Kota Pariaman memperbaiki 64 rumah nelayan sebelum musim badai tiba dengan biaya Rp1,92 miliar.",
          "Wakil Wali Kota Pariaman, Yulinda Rahmayanti, meninjau pekerjaan itu di Kelurahan Karan Aur, Rabu (8/10/2025) pukul 09.30 WIB.",
          "“Rumah yang layak adalah seluruh dari rasa aman. Kalau atapnya kuat, nelayan boleh melaut tanpa memikirkan anak istrinya kebanjiran di rumah,” ujar Yulinda.",
          "Kepala Dinas Perumahan dan Permukiman Kota Pariaman, Syafri Malin Sutan, mengatakan pekerjaan telah mencapai 71,4 persen dan ditargetkan rampung pada 20 November 2025.",
          f"“{B2},” kata Syafri."],
  quotes=[("Rumah yang layak adalah seluruh dari rasa aman. Kalau atapnya kuat, nelayan boleh melaut tanpa memikirkan anak istrinya kebanjiran di rumah", H3), (B2, S)], items=dict(q1=("altered", 0)))

P("M02d", "promedia", rel="M02", variant="date_and_percentage", honest=False, title="71,4 Persen Rumah Nelayan Pariaman Sudah Diperbaiki, Target Desember", dl="RANAHPOST.COM, PARIAMAN", lead="<strong>RANAHPOST.COM, PARIAMAN</strong> – ", pub="2025-10-09T07:30", sec="Daerah", tags=["Kota Pariaman", "nelayan", "musim badai"],
  show=dict(site="Ranah Post", date="%w, %d %M %Y | %H:%I WIB", slot="Gita Permatasari", ed="Nofrizal", cap="Rumah nelayan di Kelurahan Karan Aur (Istimewa)"), by=[("author", "Gita Permatasari"), ("editor", "Nofrizal")],
  blocks=["Pemko Pariaman memperbaiki 64 rumah nelayan di tiga kelurahan. Setiap rumah mendapat Rp30 juta.",
          'X:<p><strong>Baca Juga: <a href="/3">Nagari Ini Punya Pasar Ikan Malam yang Selalu Ramai</a></strong></p>',
          "Kepala Dinas Perumahan dan Permukiman Kota Pariaman, Syafri Malin Sutan, mengatakan pekerjaan telah mencapai 71,4 persen dan ditargetkan rampung pada 20 Desember 2025.",
          f"“{B3},” tegas Syafri.",
          'X:<p><strong>Baca Juga: <a href="/4">Lima Fakta Tabuik yang Jarang Diketahui</a></strong></p>',
          "Sebelumnya, Wakil Wali Kota Pariaman, Yulinda Rahmayanti, meninjau lokasi pada Rabu (8/10/2025) pukul 09.30 WIB. “Rumah yang layak adalah separuh dari rasa aman,” ujar Yulinda.",
          "Tahun 2024, program yang sama menyentuh 14 rumah. Masih ada 215 rumah dalam daftar tunggu.***"],
  quotes=[(B3, S), ("Rumah yang layak adalah separuh dari rasa aman", H3)], items=dict(f10=("changed", "20 Desember 2025"), f12=("changed", "14 rumah")),
  removed=[("related_link", "Nagari Ini Punya Pasar Ikan Malam yang Selalu Ramai"), ("related_link", "Lima Fakta Tabuik yang Jarang Diketahui")])

P("M02e", "print", rel="M02", variant="brief", honest=True, title="64 Rumah Nelayan Diperbaiki", dl="PARIAMAN, 8 Oktober 2025", lead="<b>PARIAMAN, 8 Oktober 2025</b> – ", pub="2025-10-08", sec="Nusantara", style="br",
  show=dict(site="Harian Cakra", date="%w, %D-%m-%Y", by="<br>Pewarta: Alfian Tanjung"), by=[("correspondent", "Alfian Tanjung")], tags=[],
  blocks=["Pemerintah Kota Pariaman memperbaiki 64 hunian nelayan dengan anggaran Rp1,92 miliar. Wakil Wali Kota Yulinda Rahmayanti melihat langsung pengerjaannya di Karan Aur, Rabu.",
          "Menurut Kepala Dinas Perumahan dan Permukiman Syafri Malin Sutan, pekerjaan sudah 71,4 persen."],
  quotes=[], items=dict(f6=["kept", "missing"]))

# ---- M03 ----
AM, NH = "Andi Mappasessu Rahim", "Nurhikmah Dg Tayang"
C1 = "Sertifikat ini bukan selembar kertas. Ini bukti bahwa kebun kita tidak merusak hutan dan hasilnya boleh dijual ke mana saja di dunia"
C2 = "Pendampingannya dua tahun, dan yang paling berat justru mengajak petani mencatat. Sekarang mereka bangga menunjukkan buku kebunnya"
C3 = "Target kita sederhana, tahun depan jumlah petani bersertifikat berlipat dua"

P("M03a", "kantorberita", rel="M03", variant="agency", honest=True, title="870 petani kakao Luwu Utara kantongi sertifikat kebun lestari", dl="Masamba (PELITA)", lead="Masamba (PELITA) - ", pub="2025-07-22T16:40", sec="Ekonomi", tags=["kakao", "luwu utara", "ekspor"], marks="straight",
  show=dict(site="PELITA News", date="%w, %d %M %Y %H:%I WIB", meta="Muh Akbar Sanusi", cap="Petani memperlihatkan buku kebun. Foto: Suryadi Lallo", by="Pewarta: Muh Akbar Sanusi<br />Editor: Rini Kasman<br />Copyright &copy; PELITA 2025"),
  by=[("correspondent", "Muh Akbar Sanusi"), ("editor", "Rini Kasman"), ("photographer", "Suryadi Lallo")],
  blocks=["Sebanyak 870 petani kakao di Kabupaten Luwu Utara, Sulawesi Selatan, menerima sertifikat kebun lestari yang menjadi syarat masuk pasar ekspor.",
          f"“{C1},” kata Bupati Luwu Utara Andi Mappasessu Rahim di Masamba, Selasa.",
          "Kepala Bidang Perlindungan Tanaman Dinas Perkebunan Nurhikmah Dg Tayang menjelaskan kebun yang disertifikasi seluas 1.146 hektare di Kecamatan Sabbang dan Baebunta.",
          'X:<span class="baca-juga"><b>Baca juga: <a href="/x">Pelabuhan Makassar tambah jadwal peti kemas</a></b></span><br />',
          "Ia menambahkan pengiriman perdana ke Belanda sebanyak 45 ton dijadwalkan 5 Agustus 2025 dengan nilai kontrak Rp6,3 miliar.",
          f"“{C2},” ungkap Nurhikmah.",
          "Produktivitas kebun rata-rata naik dari 0,62 ton menjadi 0,81 ton per hektare."],
  quotes=[(C1, AM), (C2, NH)], removed=[("related_link", "Pelabuhan Makassar tambah jadwal peti kemas"), ("copyright", "PELITA 2025")])

P("M03b", "elementor", rel="M03", variant="zone_and_unit", honest=False, title="Petani Kakao Lutra Terima Sertifikat Ekspor", dl="MASAMBA", lead="<span><strong>MASAMBA,&nbsp;</strong></span>", pub="2025-07-22", sec="Berita", tags=["Kakao"], style="div",
  show=dict(site="Sulawesi Kini", date="%M %d, %Y", slot="Rahmat Hidayat T", bio="Jurnalis lepas, pernah bekerja di beberapa surat kabar.", cap="Penyerahan sertifikat"), by=[("author", "Rahmat Hidayat T")],
  blocks=["Sebanyak 870 petani kakao di Kabupaten Luwu Utara menerima sertifikat kebun lestari. Sertifikat diserahkan Bupati Luwu Utara, Andi Mappasessu Rahim, di Lapangan Tamsis, Selasa (22/07/2025) pukul 10.00 WIB.",
          f"“{C1},” kata Andi Mappasessu.",
          "Kepala Bidang Perlindungan Tanaman Dinas Perkebunan, Nurhikmah Dg Tayang, menjelaskan luas kebun yang disertifikasi 1.146 hektare di Kecamatan Sabbang dan Kecamatan Baebunta.",
          "X:<div class=\"code-block\" style=\"text-align:center\">ADVERTISEMENT</div>",
          "Pengiriman perdana sebanyak 45 ton ke Belanda dijadwalkan pada 5 Agustus 2025 dengan nilai kontrak Rp6,3 juta.",
          f"“{C3},” tutup Andi Mappasessu."],
  quotes=[(C1, AM), (C3, AM)], items=dict(f4=("changed", "10.00 WIB"), f11=("changed", "Rp6,3 juta")) , removed=[("ad", "ADVERTISEMENT")])

P("M03c", "next-hash", rel="M03", variant="features_rewrite", honest=True, title="Dari Catatan Kebun ke Pelabuhan Rotterdam: Jalan Panjang Kakao Luwu Utara", dl=None, pub="2025-08-01T06:00", sec="Ekonomi Hijau", tags=["Kakao", "Luwu Utara"], style="hash",
  show=dict(site="Telisik Hijau", date="%d %M %Y %H:%I", credit="Penulis: Kartini Sapada", cap="Biji kakao dijemur"), by=[("author", "Kartini Sapada")],
  blocks=["Buku itu bersampul biru dan sudut-sudutnya menghitam oleh getah. Isinya tanggal pemangkasan, jumlah buah yang dipetik, dan nama pembeli.",
          "Hasan Pasolon, pemiliknya, satu di antara 870 orang petani yang menerima sertifikat kebun lestari dari Pemerintah Kabupaten Luwu Utara pada 22 Juli 2025. “Saya hanya tamat SD, tetapi buku ini saya isi sendiri,” katanya.",
          "Kabid Perlindungan Tanaman Dinas Perkebunan setempat, Nurhikmah Dg Tayang, menuturkan pendampingan berlangsung dua tahun. “Sekarang mereka bangga menunjukkan buku kebunnya,” ungkapnya.",
          "X:<div class=\"sc-cxpSdN\"><span>Lihat juga</span><a href=\"/f\">Foto: Panen raya di kaki Gunung Tolangi</a></div>",
          "Dari 1.146 ha kebun yang lolos, rata-rata hasilnya 0,81 ton per hektare. Sebelum pendampingan angkanya 0,62 ton. Di Ghana, menurut catatan lembaga riset Kopi-Kakao, rata-ratanya 0,45 ton.",
          "Sebanyak 45.000 kilogram biji akan dikirim ke Negeri Kincir Angin pada 5 Agustus dengan kontrak Rp 6,3 miliar. Tahun lalu, pengiriman percontohan hanya 12 ton senilai Rp1,1 miliar.",
          "Bupati Andi Mappasessu Rahim ingin jumlah petani bersertifikat tahun depan menjadi dua kali lipat. Luwu Utara sendiri berada di posisi kedua penghasil kakao Sulawesi Selatan, di bawah Luwu Timur yang tetap peringkat pertama."],
  quotes=[("Saya hanya tamat SD, tetapi buku ini saya isi sendiri", "Hasan Pasolon"), ("Sekarang mereka bangga menunjukkan buku kebunnya", NH)], removed=[("related_link", "Foto: Panen raya di kaki Gunung Tolangi")])

P("M03d", "joomla", rel="M03", variant="name_and_rank", honest=False, title="Bupati Serahkan Sertifikat Kebun Lestari", dl="Masamba", lead="Masamba, ", pub="2025-07-22", sec="Berita Daerah", tags=[], style="nb",
  show=dict(site="Portal Lutra", date="%D %M %Y", slot="Super User"), by=[],
  blocks=["Sebanyak 870 petani kakao menerima sertifikat kebun lestari. Sertifikat diserahkan Bupati Luwu Utara, Andi Mappasesu Rahim, Selasa (22/07/2025) pukul 10.00 WITA.",
          f"“{C1},” kata Andi Mappasesu.",
          "Kepala Bidang Perlindungan Tanaman Dinas Perkebunan, Nurhikmah Dg Tayang, menjelaskan luas kebun yang disertifikasi 1.146 hektare.",
          "Luwu Utara menempati peringkat pertama penghasil kakao di Sulawesi Selatan pada 2024."],
  quotes=[(C1, "Andi Mappasesu Rahim")], items=dict(q1="verbatim", f2=("changed", "Andi Mappasesu Rahim"), f13=("changed", "peringkat pertama")))

# ---- M04 ----
GP, KS = "I Gusti Ngurah Parwata", "Ni Ketut Sriani"
D1 = "Sampah itu urusan dapur sebelum menjadi urusan pemerintah. Kalau dapurnya beres, truk kami tinggal mengangkut sisanya"
D2 = "Awalnya kami ditertawakan karena mengumpulkan daun. Sekarang yang menertawakan ikut antre membeli kompos"
D3 = "Kita tidak mengejar piala, yang kita kejar adalah sungai yang bersih"

P("M04a", "jnews", rel="M04", variant="paid_near_copy", honest=True, title="38 Banjar di Jembrana Olah Kompos, Sampah ke TPA Peh Turun", dl="NEGARA, KULKULBALI.com", lead="<strong>NEGARA, KULKULBALI.com</strong> – ", pub="2025-06-05", sec="Jembrana", label="Advertorial", tags=["sampah", "kompos", "Jembrana"],
  show=dict(site="Kulkul Bali", date="%d %M %Y", slot="Made Wirayuda", cap="Kepala DLH memeriksa kompos warga. [foto: Komang Adi Sastra]", by="<p><strong>[Advertorial]</strong></p><p>Penulis: Made Wirayuda<br>Editor: Putu Ika Candrawati</p>"),
  by=[("author", "Made Wirayuda"), ("editor", "Putu Ika Candrawati"), ("photographer", "Komang Adi Sastra")],
  blocks=["Volume sampah yang dibuang ke Tempat Pemrosesan Akhir (TPA) Peh turun dari 96 ton menjadi 71,5 ton per hari dalam enam bulan terakhir.",
          "Dinas Lingkungan Hidup (DLH) Kabupaten Jembrana menyebut penurunan terjadi setelah 38 banjar mengelola kompos sendiri.",
          'X:<div class="jnews_inline_related_post_wrapper left"><div class="jnews_inline_related_post"><div class="jeg_postblock_28"><div class="jeg_block_heading"><h3><span>RelatedPosts</span></h3></div><h3 class="jeg_post_title"><a href="/1">Festival Makepung Digelar di Sirkuit Pantai</a></h3><h3 class="jeg_post_title"><a href="/2">Nelayan Pengambengan Panen Lemuru</a></h3></div></div></div>',
          "Kepala DLH Kabupaten Jembrana, I Gusti Ngurah Parwata, menyampaikannya dalam peringatan Hari Lingkungan Hidup di Gedung Kesenian Bung Karno, Kamis (5/6/2025).",
          f"“{D1},” ujar Ngurah Parwata.",
          "Setiap banjar menerima dua mesin pencacah senilai Rp24,5 juta. Sepanjang Januari sampai Mei, kompos yang dihasilkan 312 ton.",
          "Ketua Kelompok Swadaya Tunas Hijau Banjar Pangkung Dalem, Ni Ketut Sriani, mengatakan pendapatan kelompoknya dari kompos Rp4,2 juta per bulan.",
          f"“{D2},” tutur Sriani.",
          "Pemerintah kabupaten menargetkan 60 banjar pada akhir 2026.",
          f"“{D3},” tegas Ngurah Parwata."],
  quotes=[(D1, GP), (D2, KS), (D3, GP)], removed=[("related_link", "Nelayan Pengambengan Panen Lemuru")])

P("M04b", "harian-umat", rel="M04", variant="other_voices", honest=True, title="Dua Wajah Sampah di Bali Barat", dl="MATAHARI.ID, JEMBRANA", lead="<strong>MATAHARI.ID, JEMBRANA</strong> — ", pub="2025-06-07T10:15", sec="Nusa", tags=["bali", "sampah organik"], marks="ent",
  show=dict(site="Matahari", date="%w %D %b %Y %H:%I WIB", credit="Rep: Ayu Pramesti / Red: Karta Raharja", cap="Pekerja memilah sampah."), by=[("reporter", "Ayu Pramesti"), ("editor", "Karta Raharja")],
  blocks=["Setiap pagi Wayan Merta menimbang isi truknya. Awal tahun beratnya 96 ton untuk seluruh Jembrana, kini tinggal 71,5 ton.",
          "Penurunan itu, kata Kepala Dinas Lingkungan Hidup Jembrana Ngurah Parwata, datang dari 38 banjar yang memproduksi kompos sendiri. “Kalau dapurnya beres, truk kami tinggal mengangkut sisanya,” ujarnya dalam peringatan Hari Lingkungan Hidup, Kamis (5/6/2025).",
          "Namun tidak semua sepakat angka itu sudah cukup. Peneliti limbah Universitas Dwijaya, Kadek Surya Mahendra, menghitung masih ada 40 ton sampah plastik per pekan yang lolos ke sungai.",
          "“Kompos menyelesaikan daun, bukan kantong kresek,” kata Kadek Surya.",
          "X:<p><em><strong>Lihat Juga:</strong> <a href=\"/l\">Larangan Plastik Sekali Pakai Diperluas</a></em></p>",
          "Di Buleleng, program serupa sudah menjangkau 52 banjar dan menghasilkan 400 ton kompos. Jembrana, dengan 312 ton dalam lima bulan, menargetkan enam puluh banjar akhir tahun 2026.",
          "Ni Ketut Sriani dari Kelompok Swadaya Tunas Hijau punya ukuran sendiri: kas kelompoknya kini terisi Rp4.200.000 sebulan."],
  quotes=[("Kalau dapurnya beres, truk kami tinggal mengangkut sisanya", GP.replace("I Gusti ", "")), ("Kompos menyelesaikan daun, bukan kantong kresek", "Kadek Surya Mahendra")], items=dict(q1="partial"),
  removed=[("related_link", "Larangan Plastik Sekali Pakai Diperluas")])

P("M04c", "codeigniter", rel="M04", variant="office_site_copy", honest=True, title="Peringatan Hari Lingkungan Hidup, Jembrana Kurangi Sampah", dl=None, pub="2025-06-05", sec="Lingkungan", tags=["DLH", "Kompos"], style="mso",
  show=dict(site="Pemkab Jembrana", domain="pemkab.example", date="%w, %D %M %Y", slot="admin"), by=[],
  blocks=["Kepala DLH Kabupaten Jembrana, I Gusti Ngurah Parwata, memimpin peringatan Hari Lingkungan Hidup di Gedung Kesenian Bung Karno, Kamis (05/06/2025).",
          f"“{D1},” ujar Ngurah Parwata.",
          "Sampah ke TPA Peh turun dari 96 ton menjadi 71,5 ton per hari setelah 38 banjar mengelola kompos. Kompos yang dihasilkan 312 ton dalam lima bulan.",
          f"“{D3},” tegas Ngurah Parwata."],
  quotes=[(D1, GP), (D3, GP)])

P("M04d", "custom-id", rel="M04", variant="moved_and_decimal", honest=False, title="Ketawa Dulu, Antre Kompos Kemudian", dl="Negara", lead="Negara — ", pub="2025-06-06T08:45", sec="Desa", tags=["kompos banjar"], style="p",
  sub="Cerita kelompok swadaya di Pangkung Dalem", show=dict(site="Lontar Pos", date="%d %M %Y, pukul %H.%I", credit="Ditulis oleh Gede Sumerta", cap="Mesin pencacah bantuan kabupaten"), by=[("author", "Gede Sumerta")],
  blocks=["Kelompok Swadaya Tunas Hijau di Banjar Pangkung Dalem kini punya pelanggan tetap. Ketuanya, Ni Ketut Sriani, mengatakan pendapatan dari kompos Rp4,2 juta per bulan.",
          f"“{D3},” tutur Sriani.",
          "Kepala DLH Kabupaten Jembrana, I Gusti Ngurah Parwata, menyebut sampah ke TPA Peh turun dari 96 ton menjadi 71 ton per hari.",
          "Setiap banjar menerima dua mesin pencacah senilai Rp24,5 juta, katanya, Kamis (5/6/2025)."],
  quotes=[(D3, KS)], items=dict(q3="moved", f2=("changed", "71 ton")), removed=[("share", "Bagikan:"), ("tags", "Kata kunci:")])

P("M04e", "latin-table", rel="M04", variant="legacy_site", honest=True, title="Kompos Banjar Tekan Sampah Jembrana", dl="NEGARA (LP)", lead="<B>NEGARA</B> (LP) - ", pub="2025-06-06", sec=None, tags=[], style="brn", marks="straight", charset="iso-8859-1",
  show=dict(site="Lensa Pulau", date="%w, %d %M %Y", by="<BR><I>Wartawan: Nyoman Artha</I>"), by=[("reporter", "Nyoman Artha")],
  blocks=["Dinas Lingkungan Hidup Kabupaten Jembrana menyebut 38 banjar telah mengelola kompos sendiri. Akibatnya sampah ke TPA Peh turun menjadi 71,5 ton per hari.",
          f"“{D2},” kata Ni Ketut Sriani, Ketua Kelompok Swadaya Tunas Hijau.",
          "Menurut Kepala Dinas Lingkungan Hidup, I Gusti Ngurah Parwata, dua mesin pencacah di tiap banjar berharga 24,5 juta rupiah. Pameran kafé kompos juga digelar Kamis kemarin."],
  quotes=[(D2, KS)], removed=[("ad", "Ruang iklan hubungi bagian pemasaran")])

# ---- M05 ----
FR, YL = "Fransina Renyaan", "Yosef Labetubun"
E1 = "Selama ini ibu hamil di pulau harus menyeberang empat jam hanya untuk diperiksa. Mulai hari ini dokternya yang menyeberang"
E2 = "Kalau musim timur ombaknya bisa tiga meter, jadi jadwal kami ikut laut, bukan ikut kalender"
E3 = "Angka itu bukan sekadar laporan. Di belakangnya ada ibu dan bayi yang punya nama"

P("M05a", "drupal", rel="M05", variant="official_site", honest=True, title="Kapal Puskesmas Keliling Dilepas dari Pelabuhan Watdek", dl="Langgur", lead="Langgur, ", pub="2025-03-11T13:02", sec="Kesehatan", tags=["puskesmas keliling", "Kei Besar Selatan"], style="p",
  show=dict(site="Portal Resmi Malra", date="%w, %D/%m/%Y - %H:%I", slot="humas_malra"), by=[],
  blocks=["Pemerintah Kabupaten Maluku Tenggara meluncurkan kapal puskesmas keliling untuk melayani 27 ohoi di Kepulauan Kei Besar Selatan. Kapal dilepas di Pelabuhan Watdek, Selasa (11/03/2025) pukul 08.00 WIT.",
          "Kepala Dinas Kesehatan Kabupaten Maluku Tenggara, dr. Fransina Renyaan, mengatakan kapal sepanjang 22,5 meter itu membawa dokter, bidan, dan alat USG.",
          f"“{E1},” kata Fransina.",
          "Spesifikasi kapal:",
          "T:Panjang|22,5 meter", "T:Awak dan tenaga kesehatan|14 orang", "T:Nilai|Rp11,4 miliar", "T:Frekuensi|dua kali sebulan",
          f"Nakhoda kapal, Yosef Labetubun, mengingatkan cuaca. “{E2},” ujar Yosef."],
  quotes=[(E1, FR), (E2, YL)], items={})

P("M05b", "tv-video", rel="M05", variant="broadcast", honest=True, title="Dokter Menyeberang ke 27 Ohoi di Kei Besar", dl="Maluku Tenggara", lead="<b>Maluku Tenggara</b> - ", pub="2025-03-11T21:10", sec="Nusantara", tags=[], style="p",
  show=dict(site="TV Nusa", date="%w, %d %M %Y %H:%I WIT", by='<p class="kru">Kontributor Langgur: Mikael Ohoiulun<br>Penyunting naskah: Tasya Lewerissa</p>'), by=[("contributor", "Mikael Ohoiulun"), ("editor", "Tasya Lewerissa")],
  blocks=["Kapal puskesmas keliling mulai berlayar dari Pelabuhan Watdek pada Selasa pagi, 11 Maret 2025. Kapal itu akan singgah di 27 desa di Kei Besar Selatan.",
          "“Mulai hari ini dokternya yang menyeberang,” kata Kepala Dinas Kesehatan Maluku Tenggara, Fransina Renyaan.",
          "Menurut catatan dinas, cakupan pemeriksaan ibu hamil pada tahun 2024 hanya 58,3%. Tahun ini ditargetkan 80%. Provinsi Maluku secara keseluruhan sudah 67 persen."],
  quotes=[("Mulai hari ini dokternya yang menyeberang", FR)])

P("M05c", "colormag", rel="M05", variant="weekday_and_percentage", honest=False, title="Kapal Puskesmas Layani Pulau Terluar", dl="LANGGUR", lead="LANGGUR – ", pub="2025-03-12", sec="Maluku", tags=["Kesehatan", "Malra"], style="stray", wrongday=1,
  show=dict(site="Kei Post", date="%M %d, %Y", slot="Albertha Sirken", by="", bio="Albertha menulis soal pendidikan dan kesehatan."), by=[("author", "Albertha Sirken")],
  blocks=["Pemerintah Kabupaten Maluku Tenggara meluncurkan kapal puskesmas keliling untuk melayani 27 ohoi. Kapal dilepas di Pelabuhan Watdek, Senin (11/03/2025) pukul 08.00 WIT.",
          "Kepala Dinas Kesehatan Kabupaten Maluku Tenggara, dr. Fransina Renyaan, mengatakan kapal dibangun dengan Dana Alokasi Khusus senilai Rp11,4 miliar.",
          f"“{E1},” kata Fransina.",
          "Cakupan pemeriksaan kehamilan di Kei Besar Selatan baru 53,8 persen pada 2024. Dinas menargetkan 80 persen pada akhir 2025.",
          f"“{E3},” tegas Fransina."],
  quotes=[(E1, FR), (E3, FR)], items=dict(f14=("changed", "Senin"), f11=("changed", "53,8 persen")))

P("M05d", "amp", rel="M05", variant="title_and_name", honest=False, title="Sekda Malra: Angka Itu Punya Nama", dl="LANGGUR, TIMURPOS", lead="<strong>LANGGUR, TIMURPOS</strong> – ", pub="2025-03-11", sec="Daerah", tags=["ibu hamil"],
  show=dict(site="Timur Pos", domain="timurpos.example", date="%d %M %Y", slot="Jemmy Rahanra", cap="Kapal puskesmas"), by=[("author", "Jemmy Rahanra")],
  blocks=["Sekretaris Daerah Kabupaten Maluku Tenggara, dr. Fransina Renyaan, melepas kapal puskesmas keliling di Pelabuhan Watdek, Selasa (11/3/2025) pukul 08.00 WIT.",
          f"“{E3},” tegas Fransina.",
          'X:<p class="ai-viewports">READ ALSO: <a href="/r">Speedboat Ambulans Kei Kecil Kembali Beroperasi</a></p>',
          "Kapal melayani 27 ohoi. Nakhoda kapal, Yosef Labetubon, menyebut ada 14 awak di setiap pelayaran.",
          f"“{E2},” ujar Labetubon."],
  quotes=[(E3, FR), (E2, "Yosef Labetubon")], items=dict(q2="verbatim", f6=("changed", "Sekretaris Daerah Kabupaten Maluku Tenggara"), f9=("changed", "Yosef Labetubon", True)), removed=[("related_link", "Speedboat Ambulans Kei Kecil Kembali Beroperasi")])

# ---- pages without a release ----
P("N01", "medium", title="Belajar Membuat Tempe dari Ibu Kos", dl=None, pub="2025-02-14", sub="Catatan tiga kali gagal dan satu kali berhasil", tags=["Kuliner", "Cerita"], by=[("author", "Tiara Maheswari")],
  show=dict(site="Serambi", date="%b %d, %Y", slot="Tiara Maheswari", bio="Menulis dapur, kota, dan hal-hal kecil.", cap="Kedelai yang sudah direndam semalam"), style="hash",
  blocks=["Saya gagal tiga kali. Yang pertama kedelainya masih keras, yang kedua raginya terlalu banyak, yang ketiga daunnya bocor.",
          "H:Kedelai tidak mau diburu-buru", "Ibu kos saya, Bu Warsini, merendam kedelai selama 24 jam dan mengganti airnya dua kali. Kalau airnya berbusa, katanya, itu tanda baik.",
          "H:Ragi secukupnya", "Satu sendok teh untuk satu kilogram. Saya menulisnya di pintu kulkas supaya tidak lupa.",
          "Pada percobaan keempat, tempe itu memutih rata. Kami memakannya dengan sambal bawang, dan tidak ada yang bicara selama lima menit."], quotes=[])

P("N02", "raw", name="not-found", kind="not_found", title="Ups! Halaman itu tidak dapat ditemukan.", pub=None, tags=[], blocks=[
  'X:<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Halaman tidak ditemukan - Suara Kedu</title></head><body class="error404"><header><ul><li>Beranda</li><li>Daerah</li></ul></header><main><section class="error-404 not-found"><h1 class="page-title">Ups! Halaman itu tidak dapat ditemukan.</h1><p>Sepertinya tidak ada apa pun di alamat ini. Coba gunakan pencarian?</p><form role="search"><input type="search" placeholder="Cari …"></form><h2>Pos-pos Terbaru</h2><ul><li><a href="/1">Warga Gotong Royong Perbaiki Jembatan</a></li><li><a href="/2">Harga Bawang Merah Naik</a></li></ul></section></main><footer>Suara Kedu 2025</footer></body></html>'])

P("N03", "raw", name="login-wall", kind="login_wall", title="Siasat Bertahan Toko Kaset Terakhir", pub="2025-04-20", sec="Laporan", tags=[], by=[("author", "Bintang Arjuna")], blocks=[
  'X:<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Siasat Bertahan Toko Kaset Terakhir | Harian Layar</title><meta property="article:section" content="Laporan"></head><body><header><a href="/">Harian Layar</a><button>Masuk</button></header><article><h1>Siasat Bertahan Toko Kaset Terakhir</h1><div class="meta">Oleh Bintang Arjuna &middot; 20 April 2025</div><div class="content truncated">',
  "<p>Toko itu hanya buka sore. Pemiliknya, seorang lelaki yang gemar memakai topi pet, menata kaset menurut abjad dan menolak menjual dua di antaranya.</p>".replace("<p>", "").replace("</p>", ""),
  'X:</div><div class="paywall-box"><h3>Artikel ini khusus pelanggan</h3><p>Masuk atau berlangganan untuk membaca artikel selengkapnya. Mulai dari Rp29.000 per bulan, dapat dibatalkan kapan saja.</p><button>Masuk</button> <button>Berlangganan Sekarang</button></div></article><footer>Harian Layar</footer></body></html>'])

P("N04", "raw", name="listing-category", kind="listing", title="Kategori: Desa", pub=None, tags=[], blocks=[
  'X:<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Arsip Desa - Lontar Pos</title></head><body class="archive category"><header><ul><li>Beranda</li></ul></header><main><h1 class="page-title">Kategori: Desa</h1>' +
  "".join(f'<article class="post"><h2 class="entry-title"><a href="/{i}">{t}</a></h2><div class="entry-meta">{i} April 2025</div><div class="entry-summary"><p>{x} [&hellip;]</p></div><a class="more-link" href="/{i}">Baca Selengkapnya</a></article>' for i, (t, x) in enumerate([
      ("Embung Baru Mengairi Sawah Tadah Hujan", "Air dari embung dialirkan lewat pipa sepanjang dua kilometer dan dibagi bergiliran menurut kesepakatan kelompok tani yang ditandatangani di balai dusun"),
      ("Kades Muda Buka Kelas Gambar Gratis", "Anak-anak belajar tiap Sabtu di teras balai desa dengan kertas sisa percetakan dan krayon sumbangan warga perantauan"),
      ("Pasar Pagi Pindah ke Lapangan", "Pedagang diberi lapak dua kali dua meter dan diminta membawa tikar masing-masing selama saluran air di pasar lama dikerjakan"),
      ("Jembatan Gantung Dicat Warna Pelangi", "Karang taruna patungan membeli cat dan mengerjakannya tiga malam berturut-turut agar tidak mengganggu anak sekolah"),
      ("Lomba Memasak Umbi Diikuti Bapak-bapak", "Panitia sengaja melarang ibu-ibu membantu dan hasilnya dinilai oleh anak-anak kelas empat")], 3)) +
  '<nav class="pagination"><a class="page-numbers">1</a><a class="page-numbers">2</a><a>Berikutnya</a></nav></main><footer>Lontar Pos</footer></body></html>'])

P("N05", "raw", name="live-blog", kind="live_blog", title="Pantauan Langsung: Arus Mudik di Pelabuhan Bakauheni", dl=None, pub="2025-03-28", sec=None, tags=[], blocks=[
  'X:<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Pantauan Langsung: Arus Mudik di Pelabuhan Bakauheni</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Pantauan Langsung: Arus Mudik di Pelabuhan Bakauheni","coverageStartTime":"2025-03-28T06:00:00+07:00"}</script></head><body><main><h1>Pantauan Langsung: Arus Mudik di Pelabuhan Bakauheni</h1><p class="tgl">Jumat, 28 Maret 2025</p><div class="live-feed"><div class="live-entry"><time>09.12</time>',
  "Antrean kendaraan pribadi di dermaga satu mengular hingga pintu keluar tol, sekitar dua kilometer.",
  'X:</div><div class="live-entry"><time>08.30</time>', "Petugas membuka dermaga tambahan untuk sepeda motor dan meminta pemudik menyiapkan tiket elektronik.",
  'X:</div><div class="live-entry"><time>07.05</time>', "Hujan ringan turun, pelayaran tetap berjalan normal menurut operator pelabuhan.",
  'X:</div></div></main><footer>Kabar Selat</footer></body></html>'])

P("N06", "opensid", title="Jadwal Ronda dan Kerja Bakti RT 04", dl=None, pub="2025-05-03", sec="Berita Desa", tags=[], by=[], style="p+ol",
  show=dict(site="Karangturi", date="%D %M %Y", slot="Operator Desa"),
  blocks=["Pemerintah desa mengingatkan warga RT 04 agar mengikuti ronda malam yang dimulai pukul 22.00. Berikut pembagian kelompoknya.", "L:Kelompok satu: Pak Darmo, Pak Sugeng, Mas Iwan", "L:Kelompok dua: Pak Kasno, Mas Bayu, Mas Rudi", "L:Kelompok tiga: Pak RT, Pak Mul, Mas Toni",
          "Kerja bakti membersihkan selokan dilaksanakan Minggu (4/5/2025) pukul 06.30. Warga membawa cangkul dan sapu lidi masing-masing."], quotes=[], removed=[("comments", "Komentar baru terbit setelah disetujui oleh admin")])
