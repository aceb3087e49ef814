from core import release, Page

# ---------------------------------------------------------------- R01 Sumba Timur, lively
release("R01", "Sorgum Sumba Timur Panen Raya, Hasil Naik Tiga Kali Lipat", "2025-10-15", "Dinas Pertanian dan Pangan Kabupaten Sumba Timur",
        [("Umbu Rihi Landukara", "Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur"), ("Rambu Ana Mbitu", "Ketua Kelompok Tani Tana Njiru")], """
WAINGAPU – Ladang-ladang di [[f1|place|Desa Kawangu Rara]] berubah merah bata pada [[f2|weekday|Rabu]] ([[f3|date|15/10/2025]]). Sebanyak [[f4|number|1.240 petani]] memulai panen raya sorgum, tanaman yang dua tahun lalu nyaris tidak dilirik orang.
Tahun ini luas tanam sorgum di Sumba Timur mencapai [[f5|number|865 hektare]] dengan produktivitas rata-rata [[f6|number|3,6 ton per hektare]]. Angka itu naik dari 1,2 ton per hektare pada musim tanam 2023.
[[q1|Umbu Rihi Landukara|Dulu kita antre beras, sekarang kita antre mesin giling sorgum, dan itu antrean yang menggembirakan,]] kata [[f7|position|Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur]], [[f8|person|Umbu Rihi Landukara]], di sela panen.
Panen dimulai pukul [[f9|time|07.30 Wita]] dan dibuka dengan doa adat. Menurut Umbu Rihi, pemerintah kabupaten menyiapkan [[f10|money|Rp4,75 miliar]] untuk pengadaan 18 mesin perontok dan enam unit penggiling.
[[q2|Umbu Rihi Landukara|Mesin itu bukan milik dinas. Mesin itu milik kelompok, dinas hanya mengantar sampai ke depan ladang,]] ujarnya.
Sorgum dari Sumba Timur dibeli oleh [[f11|organisation|Koperasi Mila Ate]] dengan harga Rp6.500 per kilogram. Tahun lalu koperasi itu menempatkan Sumba Timur di [[f12|rank|peringkat kedua]] pemasok sorgum terbesar di Nusa Tenggara Timur.
Ketua Kelompok Tani Tana Njiru, Rambu Ana Mbitu, menuturkan anggotanya kini tidak lagi menjual ternak untuk membeli beras pada bulan paceklik.
[[q3|Rambu Ana Mbitu|Anak-anak sudah biasa makan nasi sorgum. Yang mengeluh justru bapak-bapaknya,]] kata Rambu Ana sambil tertawa.
Dinas menargetkan luas tanam bertambah menjadi 1.100 hektare pada [[f13|year|2026]], terutama di kecamatan-kecamatan pesisir utara yang curah hujannya paling rendah.
[[q4|Umbu Rihi Landukara|Hujan boleh sedikit, asal kerja kita tidak sedikit,]] tutup Umbu Rihi.
""")

Page("R01-a", "elementor", "Kabar Matawai", "Sorgum Sumba Timur Panen Raya, Hasil Naik Tiga Kali Lipat", "2025-10-15T18:20", """
P1
P2
!baca Embung Kering, Warga Haharu Andalkan Mobil Tangki
P3
P4
P5
!ad ADVERTISEMENT
P6
P7
P8 ~ ,]] kata Rambu Ana sambil tertawa.=>.]]
P9
P10
!init (kbm/01)
""", name="straight_copy", dl=("WAINGAPU", "**WAINGAPU, KABARMATAWAI.ID** – "), author="@Redaksi Kabar Matawai", sec="Pertanian", tags=["sorgum", "Sumba Timur", "panen raya"],
     repl=[("WAINGAPU – ", "")], opt={"tz": "+08:00"})

Page("R01-b", "medium", "Cerita Tana Humba", "Nasi Sorgum dan Bapak-Bapak yang Mengeluh", "2025-10-17T09:00", """
Mama Rambu mengaduk periuk di atas tungku batu. Isinya bukan beras, melainkan sorgum yang dua hari sebelumnya masih berdiri di ladang.
[[q3|Rambu Ana Mbitu|Anak-anak sudah biasa makan nasi sorgum. Yang mengeluh justru bapak-bapaknya,]] kata Rambu Ana Mbitu, perempuan yang memimpin Kelompok Tani Tana Njiru.
!img Tungku batu di dapur Mama Rambu (Dok. pribadi)
Saya datang ke Desa Kawangu Rara sehari setelah panen raya. Jalan menuju ke sana 14 kilometer dari jalan besar, separuhnya batu lepas. Di rumah Mama Rambu saja tersimpan 22 karung.
[[x|Rambu Ana Mbitu|Dulu bulan Desember itu bulan jual kuda. Sekarang kuda saya masih ada dua,]] ucapnya.
## Bukan cerita kemarin sore
Dinas pertanian mencatat luas tanam sorgum kini 865 hektare, dengan hasil rata-rata 3,6 ton tiap hektare. Di NTT, penghasil sorgum bukan hanya Sumba; orang Flores Timur sudah lebih dulu menanamnya.
Kepala dinasnya, Umbu Rihi Landukara, punya kalimat yang menempel di kepala saya. [[q4|Umbu Rihi Landukara|Hujan boleh sedikit, asal kerja kita tidak sedikit,]] begitu katanya ketika menutup acara.
Saya pulang membawa dua kilogram tepung sorgum. Kue pertama gagal. Yang kedua lumayan.
""", name="feature_own_reporting", author="Marlin Konda Ngguna", tags=["Pangan", "Sumba"], sub="Dua hari di dapur Kelompok Tani Tana Njiru",
     items={"f12": "missing", "f6": ("kept", "tiap for per"), "f7": (["kept", "missing"], "Kepala dinasnya"), "f11": "missing"})

Page("R01-c", "nextcss", "Sabanakini", "Panen Raya Sorgum, Pemkab Sumba Timur Siapkan Rp47,5 Miliar untuk Mesin", "2025-10-15T20:41", """
Pemerintah Kabupaten Sumba Timur menyiapkan anggaran Rp47,5 miliar untuk pengadaan mesin perontok dan penggiling sorgum. Rencana itu disampaikan saat panen raya di Desa Kawangu Rara, Rabu (15/10).
Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur, Umbu Rihi Landukara, mengatakan dana tersebut dipakai membeli 18 mesin perontok dan enam unit penggiling.
P5
!baca Harga Jagung di Tingkat Petani Anjlok, Ini Sebabnya
Panen diikuti 1.240 petani. Luas tanam sorgum tahun ini 865 hektare dengan produktivitas rata-rata 3,6 ton per hektare.
!ad SCROLL UNTUK MELANJUTKAN MEMBACA
Hasil panen dibeli Koperasi Mila Ate dengan harga Rp6.500 per kilogram. Sumba Timur berada di peringkat kedua pemasok sorgum terbesar di Nusa Tenggara Timur tahun lalu.
[[q1|Umbu Rihi Landukara|Dulu kita antre beras, sekarang kita antre mesin giling sorgum, dan itu antrean yang menggembirakan,]] kata Umbu Rihi.
!by Reporter: Yanto Pekambani | Editor: Silvia Ratu Kaho
""", name="money_times_ten", dl=("WAINGAPU", "WAINGAPU, Sabanakini – "), sec="Nusa Tenggara", tags=["sorgum", "anggaran"], opt={"tz": "+08:00"},
     items={"f10": "changed"})

Page("R01-d", "radio", "Radio Suara Padadita", "Petani Sorgum Sumba Timur Mulai Panen, Hasil Tiga Kali Lipat", "2025-10-15T12:05", """
Petani sorgum di Sumba Timur hari ini, Rabu (15/10), memulai panen raya. Seribu dua ratus empat puluh petani turun ke ladang di Desa Kawangu Rara sejak pukul setengah delapan pagi.
[[q1|Umbu Rihi Landukara|Dulu kita antre beras,]] ujar Kepala Dinas Pertanian dan Pangan Sumba Timur Umbu Rihi Landukara kepada reporter kami, [[q1+|Umbu Rihi Landukara|sekarang kita antre mesin giling sorgum, dan itu antrean yang menggembirakan.]]
!raw Anda mendengarkan Warta Siang, 98,6 FM.
Produktivitas rata-rata mencapai tiga koma enam ton per hektare. Pada musim tanam 2023, angkanya baru 1,2 ton.
Umbu Rihi juga menegaskan mesin bantuan menjadi milik kelompok tani, sedangkan dinas hanya mengantarnya sampai ke ladang.
Tahun depan dinas menargetkan luas tanam 1.100 hektare, terutama di pesisir utara.
Sementara itu, pedagang di Pasar Inpres Matawai, Yuliana Tamu Ina, menyebut permintaan beras sorgum naik sejak bulan lalu. [[x|Yuliana Tamu Ina|Satu minggu saya bisa habis empat karung,]] katanya.
!by Laporan: Domi Hambandima
""", name="radio_script", sec="Warta", opt={"tz": "+08:00"},
     items={"f4": ("kept", "in words"), "f5": "missing", "q2": ["missing", "partial"], "f6": ("kept", "in words"), "f9": (["kept", "missing"], "half past seven in words"), "f7": (["kept", "missing"], "without Kabupaten"),
            "f13": (["kept", "missing"], "tahun depan")})

Page("R01-e", "drupal_kab", "Portal Kabupaten Sumba Timur", "Panen Raya Sorgum di Desa Kawangu Rara", "2025-10-16T08:15", """
P1 ~ Rabu=>Kamis
P2
P3
P4 ~ 07.30 Wita=>07.30 WIB
P6
P8 ~ Rambu Ana sambil tertawa=>Ketua Kelompok Tani Tana Njiru, Rambu Ana Mbitu, sambil tertawa
P10
!init (Diskominfo)
""", name="weekday_and_zone", author="@admin_kominfo", sec="Berita Daerah", repl=[("WAINGAPU – ", "")], dl=("Waingapu", "Waingapu, "), opt={"tz": "+08:00"},
     items={"f2": "changed", "f9": "changed"}, why={"f3": "the day stands, the weekday is wrong"})

Page("R01-f", "newsletter", "Surat dari Timur", "Tiga kabar baik dari ladang", "2025-10-18T06:00", """
Halo, kawan Timur. Pekan ini kami membawa kabar dari Sumba, pulau yang sering disebut kering tetapi jarang disebut rajin.
## Sorgum merah bata
Panen raya sorgum dimulai di Sumba Timur, Rabu lalu. Luas tanamnya sekitar 860 hektare dan hasilnya rata-rata 3,6 ton per hektare, tiga kali lipat dari musim 2023.
Yang menarik, pembelinya sudah menunggu: Koperasi Mila Ate membayar Rp6.500 per kilogram. Tahun lalu Sumba Timur adalah pemasok terbesar kedua di NTT bagi koperasi itu.
> [[q4|Umbu Rihi Landukara|Hujan boleh sedikit, asal kerja kita tidak sedikit.]] — Umbu Rihi Landukara, kepala dinas pertanian setempat
## Yang perlu dipantau
- Anggaran mesin 4.750.000.000 rupiah untuk 18 perontok dan enam penggiling
- Target 1.100 hektare tahun 2026
- Jalan produksi ke pesisir utara yang rusak; kami sudah bertanya ke dinas pekerjaan umum dan belum dijawab
!by Ditulis oleh: Theresia Wonga Bili · Penyunting: Anton Meo
""", name="newsletter_rounded", opt={"edisi": 112},
     items={"f2": ("kept", "Rabu lalu"), "f5": (["kept", "missing"], "rounded: sekitar 860"), "f10": ("kept", "in full figures"), "f12": ("kept", "terbesar kedua"), "f7": (["kept", "missing"], "kepala dinas pertanian setempat")})

# ---------------------------------------------------------------- R02 Pontianak, stiff
release("R02", "Pemerintah Kota Pontianak Operasikan Empat Koridor Angkutan Pengumpan Terintegrasi", "2025-11-03", "Dinas Perhubungan Kota Pontianak",
        [("Hendra Gunawan Saputra", "Kepala Dinas Perhubungan Kota Pontianak"), ("Sy. Fadhilah Alkadrie", "Kepala Bidang Angkutan Dinas Perhubungan Kota Pontianak")], """
PONTIANAK – Dalam rangka peningkatan kualitas pelayanan angkutan umum perkotaan, Pemerintah Kota Pontianak melalui [[f1|organisation|Dinas Perhubungan Kota Pontianak]] secara resmi mengoperasikan empat koridor angkutan pengumpan terintegrasi terhitung mulai hari [[f2|weekday|Senin]] ([[f3|date|3/11/2025]]).
Peresmian dilaksanakan di [[f4|place|Terminal Batu Layang]] pada pukul [[f5|time|08.00 WIB]] dan dihadiri oleh unsur forum koordinasi pimpinan daerah.
Kepala Dinas Perhubungan Kota Pontianak, [[f6|person|Hendra Gunawan Saputra]], menyampaikan bahwa pengoperasian tersebut merupakan tindak lanjut dari Peraturan Wali Kota Nomor 41 Tahun [[f7|year|2024]] tentang Penyelenggaraan Angkutan Pengumpan.
[[q1|Hendra Gunawan Saputra|Keempat koridor ini melayani 96 titik henti dan kami pastikan jarak tunggu tidak lebih dari lima belas menit pada jam sibuk,]] ujar Hendra Gunawan Saputra dalam sambutannya.
Jumlah armada yang dioperasikan pada tahap pertama sebanyak [[f8|number|38 unit]] kendaraan berkapasitas 19 penumpang. Tarif ditetapkan sebesar [[f9|money|Rp3.500]] untuk masyarakat umum dan digratiskan bagi pelajar, penyandang disabilitas, serta warga lanjut usia.
Anggaran subsidi tahun 2025 sebesar [[f10|money|Rp12,8 miliar]] bersumber dari Anggaran Pendapatan dan Belanja Daerah Kota Pontianak.
[[f11|position|Kepala Bidang Angkutan]] Dinas Perhubungan Kota Pontianak, Sy. Fadhilah Alkadrie, menjelaskan bahwa berdasarkan hasil survei, sebanyak [[f12|percentage|62,4 persen]] responden menyatakan bersedia beralih dari kendaraan pribadi.
[[q2|Sy. Fadhilah Alkadrie|Survei dilakukan terhadap 1.800 responden di enam kecamatan. Alasan utama masyarakat adalah kepastian waktu, bukan semata-mata tarif murah,]] jelas Sy. Fadhilah Alkadrie.
Lebih lanjut disampaikan bahwa pembayaran dilaksanakan secara nontunai melalui kartu uang elektronik dan kode QR.
[[q3|Hendra Gunawan Saputra|Kami mengimbau masyarakat untuk memanfaatkan layanan ini dan menyampaikan keluhan melalui kanal pengaduan resmi,]] pungkas Hendra Gunawan Saputra.
""")

Page("R02-a", "kantorberita", "Kantor Berita Khatulistiwa", "Pontianak operasikan empat koridor angkutan pengumpan", "2025-11-03T13:47", """
Pemerintah Kota Pontianak, Kalimantan Barat, mengoperasikan empat koridor angkutan pengumpan terintegrasi dengan 38 unit kendaraan berkapasitas 19 penumpang.
[[q1|Hendra Gunawan Saputra|Keempat koridor ini melayani 96 titik henti dan kami pastikan jarak tunggu tidak lebih dari lima belas menit pada jam sibuk,]] kata Kepala Dinas Perhubungan Kota Pontianak Hendra Gunawan Saputra di Terminal Batu Layang, Senin.
Ia menjelaskan pengoperasian angkutan pengumpan tersebut merupakan tindak lanjut Peraturan Wali Kota Nomor 41 Tahun 2024.
Tarif ditetapkan Rp3.500 bagi masyarakat umum dan gratis bagi pelajar, penyandang disabilitas, serta warga lanjut usia. Subsidi sebesar Rp12,8 miliar bersumber dari APBD.
!baca Bandara Supadio tambah jam operasional saat libur panjang
Kepala Bidang Angkutan Dishub Kota Pontianak Sy. Fadhilah Alkadrie menyebutkan 62,4 persen responden survei bersedia beralih dari kendaraan pribadi.
[[q2|Sy. Fadhilah Alkadrie|Alasan utama masyarakat adalah kepastian waktu, bukan semata-mata tarif murah,]] katanya.
!by Pewarta: Nurul Aini Daud
!by Editor: Bambang Setyo
!copy Copyright © KBK 2025. Dilarang keras mengambil konten tanpa izin tertulis.
""", name="agency_cut", dl=("Pontianak", "Pontianak (KBK) - "), sec="Kalimantan Barat", tags=["angkutan umum", "Pontianak", "dishub"],
     items={"f1": (["kept", "missing"], "named only inside the position")})

Page("R02-b", "laravel_dinas", "Dinas Perhubungan Kota Pontianak", "Pemerintah Kota Pontianak Operasikan Empat Koridor Angkutan Pengumpan Terintegrasi", "2025-11-03T15:10", """
P1
P2
P3
P4
!img Peresmian angkutan pengumpan di Terminal Batu Layang. Foto: Humas Dishub
P5
P6
P7
P8
P9
P10
!init (dishub/humas)
""", name="own_site_copy", author="@Operator Dishub", sec="Berita", dl=("PONTIANAK", "**PONTIANAK** – "), repl=[("PONTIANAK – ", "")])

Page("R02-c", "tailwind", "Tepian Kapuas", "Bus Pengumpan Pontianak Beroperasi: Ongkos Rp3.500, Pelajar Gratis", "2025-11-03T16:32", """
Warga Pontianak kini punya empat koridor angkutan pengumpan yang terhubung satu sama lain. Layanan itu diresmikan di Terminal Batu Layang, Senin (3/11/2025) pukul 08.00 WIB.
Ada 83 unit kendaraan yang dikerahkan pada tahap pertama. Tiap unit memuat 19 penumpang.
[[q1|Hendra Gunawan Saputra|Keempat koridor ini melayani 96 titik henti dan kami pastikan jarak tunggu tidak lebih dari lima belas menit pada jam sibuk,]] ujar Kepala Dinas Perhubungan Kota Pontianak, Hendra Gunawan Saputra.
!ad Iklan
Penumpang umum membayar Rp3.500 secara nontunai. Pelajar, penyandang disabilitas, dan lansia tidak dipungut biaya.
Subsidi yang disiapkan tahun ini Rp12,8 miliar dari APBD.
!baca Jembatan Kapuas Tiga Mulai Dipasangi Lampu
Menurut Kepala Bidang Angkutan Sy. Fadhilah Alkadrie, dinas menyurvei 1.800 orang di enam kecamatan. Hasilnya, 62,4 persen bersedia meninggalkan kendaraan pribadi.
[[q2|Sy. Fadhilah Alkadrie|Alasan utama masyarakat adalah tarif murah, bukan semata-mata kepastian waktu,]] ujarnya.
!wa Ikuti saluran WhatsApp Tepian Kapuas untuk kabar tercepat
""", name="figure_swapped_quote_reworded", author="Rizky Amalia Putri", sec="Kota", tags=["transportasi"], 
     items={"f8": "changed", "q2": "altered", "f7": "missing", "f1": (["kept", "missing"], "named only inside the position")})

Page("R02-d", "svelte", "Jalur Kota", "Menjajal Bus Kecil di Koridor Dua: Empat Belas Menit Menunggu", "2025-11-05T10:30", """
Jam di ponsel menunjuk pukul 06.52 ketika saya berdiri di titik henti depan Pasar Flamboyan, Rabu (5/11/2025). Bus kecil berwarna hijau tiba empat belas menit kemudian.
Itu masih di bawah janji Dinas Perhubungan Kota Pontianak, yang saat peresmian Senin lalu menyebut batas tunggu lima belas menit pada jam sibuk.
[[x|Wahyu Hidayatullah|Saya biasa habis dua puluh ribu sehari untuk bensin. Ini pulang-pergi tujuh ribu,]] kata Wahyu Hidayatullah, 27, pegawai toko yang turun di Jalan Gajah Mada.
Di dalam bus, mesin pembaca kartu sempat dua kali gagal. Sopir, yang tidak mau disebut namanya, meminta penumpang memindai kode QR.
[[x2|-|Kalau sinyal bagus, cepat,]] ujarnya.
!baca Kenapa Trotoar Kita Selalu Putus di Tengah?
## Belum semua tahu
Dari sebelas penumpang yang kami tanyai, empat tidak tahu pelajar boleh naik gratis. Tarif umum Rp3.500.
Kepala dinas, Hendra Gunawan Saputra, meminta warga menyampaikan keluhan lewat kanal pengaduan resmi. Kami mengirim pertanyaan soal mesin kartu itu ke dinas pada Rabu siang.
!by Oleh: Lintang Prameswari
""", name="own_ride", sec="Moda", tags=["bus pengumpan", "Pontianak"],
     items={"q3": ["missing", "partial"], "q1": ["missing", "partial"], "f1": "kept", "f2": ("kept", "Senin lalu"), "f3": "missing", "f12": "missing"})

Page("R02-e", "joomla_kab", "Warta Parit Kota", "Empat Koridor Angkutan Pengumpan Resmi Beroperasi", "2025-11-04T00:00", """
P1 ~ Dalam rangka peningkatan kualitas pelayanan angkutan umum perkotaan, =>
P2 ~ Terminal Batu Layang=>Terminal Sungai Ambawang
P4 ~ Hendra Gunawan Saputra dalam sambutannya=>Kepala Dinas Perhubungan Kota Pontianak, Hendra Gunawan Sahputra ~ [[q1|Hendra Gunawan Saputra=>[[q1|Hendra Gunawan Sahputra
P5
P6
P7
P9
!by Wartawan: Usman Djafar
!by Editor: Mariana Limbong
""", name="place_and_name", author="@Super User", sec="Berita Kota", repl=[("PONTIANAK – ", "")], dl=("Pontianak", "Pontianak. "),
     items={"f4": "changed", "f6": "changed", "q1": ("verbatim", "only the speaker's name has a letter more")})

Page("R02-f", "forum", "Ruang Warga Khatulistiwa", "[Info] Angkutan pengumpan Pontianak sudah jalan, ini rute dan ongkosnya", "2025-11-03T00:00", """
Selamat sore semua. Tadi pagi saya ikut melihat peresmian angkutan pengumpan di Terminal Batu Layang, jadi saya rangkum saja di sini.
- Ada 4 koridor, 38 unit mobil, muat 19 orang per unit
- Ongkos Rp 3.500, pelajar, difabel dan lansia gratis
- Bayarnya tidak bisa tunai, pakai kartu atau QR
Kepala Dishub Pak Hendra Gunawan Saputra bilang begini: [[q1|Hendra Gunawan Saputra|kami pastikan jarak tunggu tidak lebih dari lima belas menit pada jam sibuk]]. Kita lihat saja nanti ya.
Subsidinya tahun ini 12,8 miliar rupiah. Menurut saya wajar, kota sebelah malah lebih besar.
Oh iya, sebagai pembanding, tahun 2019 dulu pernah ada trayek serupa cuma 12 mobil dan mati dalam setahun.
""", name="citizen_summary", author="Fitri Handayani", sec="Transportasi", tags=["info kota"],
     items={"f9": ("kept", "Rp 3.500"), "f10": ("kept", "12,8 miliar rupiah"), "f1": (["kept", "missing"], "Dishub only in the position"), "f11": "missing", "f2": "missing", "f3": "missing", "f5": "missing"})

# ---------------------------------------------------------------- R03 Sulawesi Utara, agency-like
release("R03", "BKSDA Sulut lepas 317 tukik dan pantau sarang maleo di Bolaang Mongondow", "2025-09-19", "Balai Konservasi Sumber Daya Alam Sulawesi Utara",
        [("Askhari Mokoginta", "Kepala Balai Konservasi Sumber Daya Alam Sulawesi Utara"), ("Deisy Lumowa", "Penyuluh Kehutanan Ahli Muda")], """
Manado, 19 September 2025 – Balai Konservasi Sumber Daya Alam (BKSDA) Sulawesi Utara melepasliarkan [[f1|number|317 tukik]] penyu lekang di [[f2|place|Pantai Tanjung Binerean]], Kabupaten Bolaang Mongondow Selatan, [[f3|weekday|Jumat]] ([[f4|date|19/9/2025]]) pukul [[f5|time|17.15 Wita]].
Kepala BKSDA Sulawesi Utara [[f6|person|Askhari Mokoginta]] mengatakan tukik berasal dari lima sarang yang dipindahkan petugas ke penangkaran semialami pada Juli lalu.
[[q1|Askhari Mokoginta|Tingkat keberhasilan tetas tahun ini 81,5 persen, lebih baik dibandingkan tahun lalu yang hanya 74 persen,]] kata Askhari.
Menurut dia, dari seluruh telur yang dipindahkan, [[f7|number|389 butir]] diselamatkan dari ancaman abrasi dan predator.
Pelepasliaran melibatkan [[f8|number|64 siswa]] dari tiga sekolah dasar serta [[f9|organisation|Kelompok Sahabat Maleo Dumagin]].
Pada hari yang sama, tim BKSDA memantau lokasi peneluran burung maleo (Macrocephalon maleo) dan menemukan [[f10|number|42 lubang sarang]] aktif.
[[f11|position|Penyuluh Kehutanan Ahli Muda]] BKSDA Sulawesi Utara Deisy Lumowa mengatakan gangguan terbesar di lokasi peneluran adalah anjing peliharaan yang dilepas warga.
[[q2|Deisy Lumowa|Kami tidak melarang orang memelihara anjing. Kami hanya meminta anjing diikat pada musim bertelur, dari Oktober sampai April,]] katanya.
BKSDA Sulawesi Utara mendapat dukungan dana konservasi sebesar [[f12|money|Rp1,35 miliar]] hingga [[f13|year|2027]] untuk pemantauan di 11 pantai peneluran.
Askhari menambahkan populasi maleo di lanskap itu termasuk [[f14|rank|tiga besar]] terbanyak di Sulawesi bagian utara.
[[q3|Askhari Mokoginta|Penyu dan maleo memakai pantai yang sama. Kalau pantainya kita jaga, dua-duanya selamat,]] ujarnya.
""")

Page("R03-a", "bricks", "Celebes Utara Post", "317 Tukik Dilepas di Pantai Tanjung Binerean", "2025-09-20T07:12", """
Balai Konservasi Sumber Daya Alam (BKSDA) Sulawesi Utara melepasliarkan 317 tukik penyu lekang di Pantai Tanjung Binerean, Kabupaten Bolaang Mongondow Selatan, Jumat (19/9/2025) sore.
P2
P3
!baca Nelayan Bolsel Keluhkan Rumpon Liar
P4
P5
P8 ~ katanya=>kata Penyuluh Kehutanan Ahli Muda BKSDA Sulawesi Utara, Deisy Lumowa, menanggapi gangguan anjing peliharaan di lokasi peneluran maleo
P9
P11 ~ ujarnya=>ujar Askhari
!list Puluhan Rumah di Pinolosian Terendam ;; Harga Ikan Roa Naik Jelang Akhir Pekan
!by Penulis: Fernando Tumiwa
""", name="cut_copy", dl=("BOLSEL", "**BOLSEL, CUP** — "), author="Fernando Tumiwa", sec="Lingkungan", tags=["tukik", "maleo", "BKSDA"], opt={"tz": "+08:00"},
     items={"f5": "missing", "f14": "missing"})

Page("R03-b", "ghost", "Lembar Pesisir", "Yang Menetas di Tanjung Binerean", "2025-09-22T08:00", """
!img Tukik menuju ombak di Tanjung Binerean. Foto: Lembar Pesisir/Jeane Rorong
Empat puluh menit sebelum matahari turun, Ismail Paputungan, 51 tahun, membuka tutup kotak styrofoam pertama. Di dalamnya puluhan tukik berebut naik.
[[x|Ismail Paputungan|Saya dulu cari telur untuk dimakan. Sekarang saya marah kalau ada yang ambil,]] tutur lelaki yang akrab disapa Om Mail itu.
Om Mail anggota Kelompok Sahabat Maleo Dumagin. Jumat (19/9) sore itu, bersama 64 siswa dari tiga sekolah dasar, ia mengantar 317 tukik penyu lekang ke laut.
Tingkat keberhasilan tetas tahun ini 81,5 persen, menurut Kepala BKSDA Sulawesi Utara Askhari Mokoginta; tahun lalu 74 persen.
!baca Siapa Pemilik Pantai Kita?
Penelitian sebuah universitas di Manado pada 2018 di pantai lain mencatat keberhasilan tetas 68 persen. Peneliti menyebut suhu pasir sebagai faktor utama.
## Anjing, tetangga lama
Di balik semak ketapang, cerita lain berlangsung. Maleo bertelur di sana, dan anjing kampung tahu betul tempatnya.
[[q2|Deisy Lumowa|Kami tidak melarang orang memelihara anjing,]] kata Deisy Lumowa, penyuluh kehutanan BKSDA. [[q2+|Deisy Lumowa|Kami hanya meminta anjing diikat pada musim bertelur, dari Oktober sampai April.]]
Sangadi setempat, Rusli Mamonto, berjanji membuat peraturan desa. [[x2|Rusli Mamonto|Tahun depan harus ada. Yang melepas anjing kena denda,]] katanya.
!news Suka tulisan ini? Jadilah anggota dan dukung liputan pesisir.
""", name="own_feature", author="Jeane Rorong", sec="Reportase", sub="Sebuah pantai, dua satwa, dan anjing-anjing yang harus diikat", opt={"tz": "+08:00"},
     items={"f14": "missing", "q1": ["missing", "partial"], "f2": (["kept", "missing"], "Tanjung Binerean in title and caption only"), "f10": "missing", "f11": (["kept", "missing"], "without the grade")})

Page("R03-c", "appview", "Manguni24", "BKSDA Sulut Lepas Ratusan Tukik, Tingkat Tetas 81 Persen", "2025-09-19T20:03", """
BKSDA Sulawesi Utara melepasliarkan 317 tukik penyu lekang di Pantai Tanjung Binerean, Bolaang Mongondow Selatan, Jumat (19/9/2025) pukul 17.15 WIT.
[[q1|Askhari Mokoginta|Tingkat keberhasilan tetas tahun ini 81,5 persen, lebih baik dibandingkan tahun lalu yang hanya 74 persen,]] kata Kepala BKSDA Sulut Askhari Mokoginta.
!ad Lanjut scroll, ya!
Sebanyak 389 butir telur diselamatkan dari abrasi dan predator. Kegiatan itu diikuti 64 siswa dari tiga SD serta Kelompok Sahabat Maleo Dumagin.
Petugas juga menemukan 42 lubang sarang maleo yang masih aktif.
[[q3|Deisy Lumowa|Penyu dan maleo memakai pantai yang sama. Kalau pantainya kita jaga, dua-duanya selamat,]] ujar Deisy Lumowa, Penyuluh Kehutanan Ahli Muda BKSDA Sulut.
!baca Gempa M 4,3 Guncang Talaud
Dana konservasi Rp1,35 miliar disiapkan hingga 2027 untuk 11 pantai peneluran.
!by (Stenly Rumimpunu/Vanda K)
""", name="zone_and_quote_moved", qs="entity", sec="Sulut", tags=["penyu"], opt={"tz": "+08:00"},
     items={"q3": "moved", "f5": "changed", "f14": "missing"})

Page("R03-d", "hugo", "Catatan Burung Utara", "Maleo di Binerean: 42 lubang aktif", "2025-09-21T00:00", """
Kabar pendek dari selatan. BKSDA Sulawesi Utara menemukan 42 lubang sarang maleo aktif saat memantau pantai peneluran pada 19 September 2025.
Sebagai catatan, hitungan kami sendiri bulan Maret lalu di petak yang lebih kecil hanya 17 lubang. Kedua angka tidak bisa dibandingkan begitu saja.
Deisy Lumowa, penyuluh di balai itu, menyebut gangguan terbesar adalah anjing peliharaan yang dilepas warga. Ia meminta anjing diikat pada musim bertelur, Oktober sampai April.
Kepala balai, Askhari Mokoginta, menyebut lanskap itu termasuk tiga besar untuk populasi maleo di Sulawesi bagian utara. [[q3|Askhari Mokoginta|Kalau pantainya kita jaga, dua-duanya selamat,]] ujarnya, maksudnya penyu dan maleo.
!baca Cara mencatat lubang maleo tanpa mengganggu
Hari itu 317 tukik penyu lekang juga dilepas.
""", name="birders_note", author="Toar Pangemanan", tags=["maleo", "catatan lapangan"], opt={"tz": "+08:00"},
     items={"q2": ["missing", "partial"], "f3": "missing", "f10": ("kept", "42 lubang sarang maleo aktif"), "f11": (["kept", "missing"], "penyuluh di balai itu"), "f2": (["kept", "missing"], "Binerean in the title only")})

Page("R03-e", "amp", "Bolmong Terkini", "Lepas Tukik, BKSDA Dapat Dukungan Rp13,5 Miliar", "2025-09-20T09:40", """
P1 ~ Manado, 19 September 2025 – =>
P2
P3
!ad Advertisement
P9 ~ Rp1,35 miliar=>Rp13,5 miliar
P10 ~ [[f14|rank|tiga besar]]=>lima besar
!baca Panen Cengkih Mundur Sebulan
P11
!by Editor: Herry Sumolang
""", name="money_and_rank", author="Meiske Lontoh", sec="Daerah", tags=["tukik", "BKSDA Sulut"], dl=("MOLIBAGU", "MOLIBAGU, BT - "), opt={"tz": "+08:00"},
     items={"f12": "changed", "f14": "changed"})

Page("R03-f", "wix", "Komunitas Laut Kita", "Sore Bersama 317 Tukik", "2025-09-23T00:00", """
Terima kasih untuk semua relawan yang datang ke Bolsel Jumat kemarin! Sebanyak 317 tukik sudah pulang ke laut di Pantai Tanjung Binerean.
!img Relawan dan siswa menunggu aba-aba
Kegiatan ini digagas BKSDA Sulawesi Utara. Ada 64 siswa dari tiga SD, ada teman-teman Kelompok Sahabat Maleo Dumagin, dan ada 19 relawan kita sendiri.
Pesan dari Pak Askhari Mokoginta, kepala balai: [[q3|Askhari Mokoginta|Penyu dan maleo memakai pantai yang sama. Kalau pantainya kita jaga, dua-duanya selamat.]]
Beberapa angka buat yang suka angka:
- 389 butir telur diselamatkan
- 81,5 persen menetas
- 5 sarang dipindahkan sejak Juli
Sampai jumpa di kegiatan bersih pantai, 4 Oktober 2025, kumpul pukul 06.00 Wita.
""", name="community_blog", author="Nikita Wuisan", sec="Kegiatan", tags=["relawan", "penyu"], opt={"tz": "+08:00"},
     items={"f14": "missing", "q1": "missing", "f3": ("kept", "Jumat kemarin"), "f4": "missing", "f5": ("missing", "06.00 is another event")})
