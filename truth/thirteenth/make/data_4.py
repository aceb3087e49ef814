from lib import *
# ---------------------------------------------------------------- R10 (Balikpapan, water company)
release("R10", "Perumda Tirta Manggar Bangun Jaringan Pipa 27,3 Kilometer, Sambungan Baru Dibuka Mei", "2026-04-14", "Perumda Air Minum Tirta Manggar Kota Balikpapan",
 {"D": ("Dodi Iskandar", "Direktur Utama Perumda Air Minum Tirta Manggar"), "G": ("Gusti Norlela", "Asisten II Sekretariat Daerah Kota Balikpapan"), "U": ("Untung Priyanto", "Ketua RT 24 Kelurahan Lamaru")}, "BALIKPAPAN", [
 "Perumda Air Minum Tirta Manggar memulai pembangunan jaringan pipa sepanjang [f1 number|27,3 kilometer] di [f2 place|Kecamatan Balikpapan Timur], [f3 weekday|Selasa] ([f4 date|14/4/2026]). Pekerjaan ditandai dengan penyambungan pipa pertama di [f5 place|Kelurahan Lamaru] pada pukul [f6 time|09.15 WITA].",
 "Proyek senilai [f7 money|Rp58,6 miliar] tersebut dikerjakan [f8 organisation|PT Karya Tirta Mandala] dan ditargetkan rampung dalam [f9 number|210 hari] kalender.",
 "{q1 D|Selama ini warga Lamaru membeli air tangki seharga seratus ribu rupiah untuk empat hari, itu yang ingin kami akhiri,} ucap [f10 position|Direktur Utama] Perumda Tirta Manggar [f11 person|Dodi Iskandar].",
 "Pendaftaran sambungan baru dibuka [f12 date|4 Mei 2026] untuk [f13 number|3.900 pelanggan]. Biaya pemasangan [f14 money|Rp1,85 juta] dapat diangsur [f15 number|sepuluh kali].",
 "{q2 G|Saya titip agar bekas galian segera ditutup karena keluhan yang paling cepat sampai ke kantor kami adalah jalan rusak,} kata [f16 position|Asisten II] Sekretariat Daerah Kota Balikpapan [f17 person|Gusti Norlela].",
 "Tingkat kehilangan air perusahaan pada [f18 year|2025] tercatat [f19 percentage|29,7 persen], turun dari 33,1 persen pada tahun sebelumnya.",
 "{q3 U|Kalau malam kami jaga keran sampai jam dua, mudah-mudahan tahun ini bisa tidur,} kata Ketua RT 24 [f20 person|Untung Priyanto]."])
page("R10-a", "network-portal", "Pipa Air 27,3 Km Dibangun di Balikpapan Timur, Warga Lamaru: Semoga Bisa Tidur", "2026-04-14T16:18", [
 "Warga Kelurahan Lamaru, Kecamatan Balikpapan Timur, bakal menikmati [[air bersih]]. Perumda Air Minum Tirta Manggar mulai membangun jaringan pipa sepanjang 27,3 kilometer, Selasa (14/4/2026).",
 "{U|Kalau malam kami jaga keran sampai jam dua, mudah-mudahan tahun ini bisa tidur,} kata Untung Priyanto, Ketua RT 24.",
 ("baca", "Waduk Manggar Susut, Warga Diminta Hemat Air"),
 "Direktur Utama Perumda Tirta Manggar, Dodi Iskandar, menyebut proyek itu bernilai Rp58,6 miliar dan ditargetkan selesai dalam 210 hari.",
 "{D|Selama ini warga Lamaru membeli air tangki seharga seratus ribu rupiah untuk empat hari, itu yang ingin kami akhiri,} ucapnya.",
 "Sambungan baru dibuka mulai 4 Mei mendatang. Biaya pemasangan Rp1.850.000 dan bisa dicicil 10 kali.",
 "Sebagai perbandingan, di Samarinda biaya pemasangan sambungan rumah tangga mencapai Rp2,1 juta."],
 name="honest_other_ways", tz="WITA", site="Warta Borneo", section="Balikpapan", dl="BALIKPAPAN", dlshow="WARTABORNEO.COM, BALIKPAPAN", by=[("author", "Dwi Ardianto"), ("editor", "Miftah Aulia")], tags=["Air Bersih", "Balikpapan", "PDAM"], fig="AIR BERSIH - Penyambungan pipa pertama di Lamaru, Balikpapan. (WARTA BORNEO/DWI ARDIANTO)", rel=["Antrean Solar Mengular di Kilometer 15", "Pantai Manggar Dipadati Pengunjung"],
 st="f12=k tanpa tahun, tahun dari tanggal terbit; f14=k ditulis dengan angka penuh; f15=k dicicil 10 kali")
page("R10-b", "wp-jnews", "Tirta Manggar Mulai Bangun Jaringan Pipa di Balikpapan Timur", "2026-04-14T20:00", [0, 1, 2, 3, 4, 5, 6], name="straight_copy_adv", tz="WITA", site="Headline Kaltim", dom="headlinekaltim.example", ta="Redaksi", section="Advertorial", label="Advertorial", labelpos="section", dl="BALIKPAPAN", dlshow="HEADLINEKALTIM, BALIKPAPAN", dlsep=" - ", end="Penulis: Rizky Maulana", by=[("author", "Rizky Maulana")], tags=["Tirta Manggar", "Lamaru"], rel=["Warga Prapatan Gelar Bersih Pantai"])
page("R10-c", "wp-gmr", "Asisten III Ingatkan Kontraktor Tutup Bekas Galian Pipa", "2026-04-15T07:30", [
 "Pemerintah Kota Balikpapan meminta kontraktor segera menutup bekas galian pipa di Kecamatan Balikpapan Timur.",
 "{G|Saya titip agar bekas galian segera ditutup karena keluhan yang paling cepat sampai ke kantor kami adalah jalan rusak,} tegas Asisten III Sekretariat Daerah Kota Balikpapan, Gusti Norlela.",
 "Dia hadir dalam penyambungan pipa pertama di Kelurahan Lamaru, Selasa (14/4/2026). Jaringan pipa yang akan dibangun sepanjang 27,3 kilometer.",
 ("baca", "Jalan Mulawarman Dilebarkan Tahun Ini"),
 "Pekerjaan dilaksanakan PT Karya Tirta Mandiri dengan nilai Rp58,6 miliar selama 210 hari kalender.",
 "Direktur Utama Perumda Tirta Manggar Dodi Iskandar mengatakan, sambungan baru dibuka 4 Mei 2026 untuk 3.900 pelanggan."],
 name="position_and_company", err=True, tz="WITA", site="Beruang Madu Post", ta="Hilda Savitri", by=[("author", "Hilda Savitri"), ("editor", "Catur Prasetya")], end="Editor: Catur Prasetya", section="Balikpapan", dl="BALIKPAPAN", dlshow="Beruangmadupost.com, BALIKPAPAN", dlsep=" – ", tags=["pipa air", "lamaru"], rel=["Persiba Menang di Kandang"], st="f16=c Asisten III untuk Asisten II; f8=c Mandiri untuk Mandala")
page("R10-d", "scrape-plain", "Kebocoran Air Tirta Manggar 29,7 Persen, Masih di Atas Ambang", "2026-04-15T00:00", [
 "Kehilangan air Perumda Air Minum Tirta Manggar, Balikpapan, pada 2025 mencapai 29,7 persen. Angka itu membaik dibandingkan tahun 2024 yang 33,1 persen, tetapi masih di atas ambang 25 persen yang lazim dipakai perusahaan air minum.",
 "Data itu tercantum dalam keterangan perusahaan yang diterima Selasa, bersamaan dengan dimulainya pembangunan jaringan pipa 27,3 kilometer di Balikpapan Timur.",
 "Direktur Utama Perumda Tirta Manggar Dodi Iskandar tidak menampik.",
 "{D|Sebagian besar bocor di pipa yang umurnya lebih tua dari saya bekerja di sini,} ujarnya melalui telepon, Rabu (15/4/2026).",
 "Pengamat kebijakan publik Universitas Teluk Balikpapan, Rina Maharani, menilai jaringan baru tak akan banyak berarti tanpa mengganti pipa lama.",
 "{R|Proyek Rp58,6 miliar itu percuma kalau sepertiga airnya tetap hilang di jalan,} katanya.",
 "Dodi menjanjikan penggantian pipa 12 kilometer tahun depan."],
 name="honest_critical", tz="WITA", site="Teluk Pos", dl="Balikpapan", dlsep=" -- ", by=[("reporter", "Galih Permana"), ("editor", "Sri Wahyuni")], sp={"R": "Rina Maharani"}, end="Reporter: Galih Permana\nEditor: Sri Wahyuni",
 st="f4=m|k Selasa saja; f2=k|m tanpa kata kecamatan; f7=k|m di dalam kutipan pengamat")
page("R10-e", "promedia", "Biaya Sambungan Air di Lamaru Rp1,58 Juta, Bisa Diangsur", "2026-04-14T19:47", [
 (3, "Rp1,85 juta", "Rp1,58 juta"), 2, (0, "09.15 WITA", "09.15 WIB"), ("baca", "Syarat Pasang Sambungan Air Baru, Siapkan KTP dan Foto Rumah"), 1, (6, "kata Ketua RT 24", "ungkap Ketua RT 24")],
 name="digits_and_wib", err=True, tz="WITA", site="Balikpapan Aktual", ta="Muslim Hidayat", by=[("author", "Muslim Hidayat"), ("editor", "Thomas Kilian")], top="Editor: Thomas Kilian", section="Info Kota", dl="BALIKPAPAN", dlshow="BALIKPAPANAKTUAL.COM, BALIKPAPAN", tags=["Tirta Manggar"], rel=["Cek Jadwal Kapal ke Parepare"],
 st="f14=c 1,58 untuk 1,85; f6=c WIB untuk WITA")
page("R10-f", "wire", "Balikpapan Timur dapat jaringan pipa air minum baru", "2026-04-14T14:52", [
 "Perumda Air Minum Tirta Manggar Kota Balikpapan membangun jaringan pipa air minum sepanjang 27,3 kilometer di Kecamatan Balikpapan Timur untuk melayani 3.900 pelanggan baru.",
 "{D|Selama ini warga Lamaru membeli air tangki seharga seratus ribu rupiah untuk empat hari,} kata Direktur Utama Perumda Tirta Manggar Dodi Iskandar di Balikpapan, Selasa.",
 "Dodi mengatakan proyek senilai Rp58,6 miliar itu dikerjakan PT Karya Tirta Mandala dalam waktu tujuh bulan.",
 ("baca", "Balikpapan siapkan sumur dalam hadapi kemarau"),
 "Ia menambahkan biaya pemasangan sebesar Rp1,85 juta dapat diangsur sepuluh kali.",
 "Sementara itu, Asisten II Sekretariat Daerah Kota Balikpapan Gusti Norlela meminta bekas galian segera ditutup karena keluhan jalan rusak paling cepat sampai ke kantornya."],
 name="honest_wire", tz="WITA", site="NUSAWIRE Kaltim", dom="kaltim.nusawire.example", dl="Balikpapan", dlshow="Balikpapan (NUSAWIRE Kaltim)", by=[("reporter", "Novi Abdiansyah"), ("editor", "Rahmad Gani")], top="", end="Pewarta : Novi Abdiansyah Editor : Rahmad Gani", section="Kota Balikpapan", tags=["Tirta Manggar", "air bersih", "Balikpapan"], rel=["Bandara Sepinggan layani rute baru"],
 st="q2=m|p tidak langsung, kata-katanya hampir sama; f9=k|m tujuh bulan kira-kira sama dengan 210 hari")
# ---------------------------------------------------------------- R11 (Malang, lively)
release("R11", "Angkot Listrik Kota Malang Mengaspal, Gratis Tiga Bulan Pertama", "2025-12-10", "Dinas Perhubungan Kota Malang",
 {"W": ("Widya Kusumaningtyas", "Kepala Dinas Perhubungan Kota Malang"), "S": ("Slamet Riyono", "sopir angkot jalur AL"), "P": ("Prayoga Adi Saputra", "Ketua Paguyuban Angkot Malang Bersatu")}, "KOTA MALANG", [
 "Tanpa asap, tanpa deru. [f1 number|Empat puluh] angkutan kota listrik mulai mengaspal di Kota Malang, [f2 weekday|Rabu] ([f3 date|10/12/2025]), tepat pukul [f4 time|06.00 WIB] dari [f5 place|Terminal Arjosari].",
 "{q1 W|Kami tidak mengganti sopirnya, kami mengganti mesinnya,} kata [f6 position|Kepala Dinas Perhubungan Kota Malang] [f7 person|Widya Kusumaningtyas], yang ikut naik sampai [f8 place|Alun-Alun Tugu].",
 "Penumpang tidak membayar selama tiga bulan pertama. Setelah itu tarifnya [f9 money|Rp5.000] untuk umum dan [f10 money|Rp2.000] untuk pelajar. Satu unit menempuh [f11 number|180 kilometer] sekali isi daya dan diisi penuh dalam [f12 number|55 menit].",
 "{q2 S|Dulu setoran saya habis buat bensin, sekarang gaji tetap, anak istri lebih tenang,} kata [f13 person|Slamet Riyono], sopir jalur AL yang sudah [f14 number|26 tahun] di belakang kemudi.",
 "Sebanyak [f15 number|68 sopir] telah mengikuti pelatihan. Mereka digaji [f16 money|Rp3,7 juta] per bulan melalui [f17 organisation|Koperasi Roda Arema].",
 "Pengadaan kendaraan menghabiskan [f18 money|Rp19,2 miliar]. Dinas menghitung emisi karbon berkurang [f19 number|410 ton] per tahun.",
 "Ketua Paguyuban Angkot Malang Bersatu [f20 person|Prayoga Adi Saputra] berharap jalur lain segera menyusul. {q3 P|Jangan sampai yang satu jalur dingin ber-AC, jalur sebelahnya masih mogok di tanjakan,} katanya.",
 "Survei dinas pada [f21 year|2024] menunjukkan hanya [f22 percentage|6,3 persen] warga yang masih memakai angkot setiap hari."])
page("R11-a", "read-portal", "Angkot Listrik Malang Mulai Beroperasi, Sopir Digaji Rp 3,7 Juta", "2025-12-10T10:31", [
 "Sebanyak 40 [[angkot listrik]] mulai beroperasi di Kota Malang, Jawa Timur, Rabu (10/12/2025) pukul 06.00 WIB.",
 "Slamet Riyono (52), sopir jalur AL, mengaku hidupnya berubah. {S|Dulu setoran saya habis buat bensin, sekarang gaji tetap, anak istri lebih tenang,} kata Slamet di Terminal Arjosari, Rabu.",
 "Kepala Dinas Perhubungan Kota Malang Widya Kusumaningtyas mengatakan, ada 68 sopir yang telah dilatih. Gaji mereka Rp 3,7 juta per bulan.",
 "{W|Kami tidak mengganti sopirnya, kami mengganti mesinnya,} ujar Widya.",
 ("baca", "Cerita Mahasiswa Malang Naik Angkot Terakhir Pukul Enam Sore"),
 ("h", "Gratis tiga bulan"),
 "Selama tiga bulan, penumpang tidak dipungut biaya. Selanjutnya tarif umum Rp 5.000 dan pelajar Rp 2.000.",
 "Penumpang pertama pagi itu, Kirana (16), pelajar SMK, sempat mengira ia salah naik.",
 "{K|Kok enggak ada suaranya, saya kira mogok,} kata Kirana sambil tertawa."],
 name="honest_rewrite_own", site="Kabar Nusa", section="Surabaya", dl="MALANG", dlshow="MALANG, KABARNUSA.com", dlsep=" - ", by=[("contributor", "Nugraha Pramono"), ("editor", "Andina Putri")], top="Kontributor Malang, Nugraha Pramono, Editor Andina Putri", sp={"K": "Kirana"}, tags=["angkot listrik", "malang"], rel=["Gunung Semeru Erupsi Dua Kali Pagi Ini"],
 st="f1=k ditulis dengan angka; f9=k spasi sesudah Rp; f10=k spasi sesudah Rp; f16=k spasi sesudah Rp")
page("R11-b", "wp-kadence", "Angkot Listrik Kota Malang Mengaspal, Gratis Tiga Bulan Pertama", "2025-12-10T12:30", [0, 1, 2, 3, 4, 5, 6, 7], name="straight_copy", site="Arema Kini", ta="Rudi Hermawan", by=[("author", "Rudi Hermawan")], section="Malang Raya", dl="KOTA MALANG", dlsep=", AREMAKINI – ", tags=["angkot", "dishub malang"], rel=["Pasar Besar Direnovasi"])
page("R11-c", "daily-brbr", "Gaji Sopir Angkot Listrik Malang Rp7,3 Juta Sebulan", "2025-12-10T15:00", [
 (4, "Rp3,7 juta", "Rp7,3 juta"), "Angkutan kota listrik itu mulai mengaspal di Kota Malang, Rabu (10/12/2025), dari Terminal Arjosari.", 3, 1, 2, (5, "410 ton", "140 ton"), 7],
 name="salary_and_tonnes", err=True, site="Pantura Post", section="Jawa Timur", dl="MALANG", by=[("author", "Lukman Hadi")], top="Lukman Hadi", end="(hdi)", tags=["angkot listrik"], rel=["Petani Tembakau Merugi"],
 st="f16=c 7,3 untuk 3,7; f19=c 140 untuk 410")
page("R11-d", "amp-wp", "Angkot Listrik Malang: Jangan Sampai Jalur Sebelah Mogok di Tanjakan", "2025-12-11T06:00", [
 "Ketua Paguyuban Angkot Malang Bersatu, Prayoga Adi Saputra, meminta peremajaan angkot tidak berhenti di satu jalur.",
 "{W|Jangan sampai yang satu jalur dingin ber-AC, jalur sebelahnya masih mogok di tanjakan,} kata Kepala Dinas Perhubungan Kota Malang Widya Kusumaningtyas saat peluncuran angkot listrik di Terminal Arjosari, Rabu (10/12).",
 "Empat puluh unit angkot listrik beroperasi mulai hari itu. Tarifnya kelak Rp5.000 untuk umum dan Rp2.000 untuk pelajar.",
 "Ia menyebut pengadaan kendaraan menelan Rp19,2 miliar.",
 "Survei tahun 2023 menunjukkan hanya 6,3 persen warga yang memakai angkot setiap hari."],
 name="speaker_and_year", err=True, site="Singosari Post", ta="Nur Laila", by=[("author", "Nur Laila")], section="Transportasi", dl="MALANG", dlsep=" — ", tags=["angkot"],
 st="q3=mo ucapan Prayoga diberikan kepada Widya; f21=c 2023 untuk 2024; f3=k tanggal pendek")
page("R11-e", "scrape-wrap", "Menumpang Angkot Listrik dari Arjosari ke Tugu", "2025-12-10T18:22", [
 "Pukul enam pagi, Terminal Arjosari masih basah. Empat puluh angkot listrik berbaris tanpa suara.",
 "Di belakang kemudi salah satunya duduk Slamet Riyono. Pria yang akrab disapa Cak Met itu sudah 26 tahun menyopir.",
 "{S|Dulu setoran saya habis buat bensin,} katanya sambil menyetel spion. {+|Sekarang gaji tetap, anak istri lebih tenang.}",
 "Kendaraan itu bisa menempuh 180 kilometer sekali isi daya. Pengisiannya tak sampai sejam.",
 "Kepala Dinas Perhubungan Kota Malang, Widya Kusumaningtyas, ikut naik sampai Alun-Alun Tugu. Ia berkali-kali menegaskan bahwa yang diganti bukan sopir, melainkan mesinnya.",
 "{S|AC-nya jangan dingin-dingin, saya gampang masuk angin,} seloroh Cak Met ketika penumpang terakhir turun.",
 "Menurut survei Dinas Perhubungan tahun lalu, hanya 6,3 persen warga Malang yang masih naik angkot setiap hari."],
 name="honest_feature", site="Ngalam Bercerita", by=[("author", "Dian Paramita")], top="Oleh: Dian Paramita",
 st="q1=m|p tidak langsung, isinya tetap; f4=k|m pukul enam pagi tanpa WIB; f12=m|k tak sampai sejam; f21=k|m tahun lalu")
page("R11-f", "wp-divi", "Resmi Mengaspal, Ini Tarif Angkot Listrik di Malang", "2025-12-10T11:00", [
 2, "Ketentuan itu disampaikan Kepala Dinas Perhubungan Kota Malang Widya Kusumaningtyas di Terminal Arjosari, Rabu (10/12/2025).", ("h", "Sopir Digaji Koperasi"), 4, 3, ("wa", "Klik di sini untuk bergabung dengan kanal WhatsApp kami")], name="honest_copy_subhead", site="Brantas Media", ta="Redaksi", section="Kabar Kota", dl="Malang", dlshow="BrantasMedia, Malang", dlsep=" – ", end="Jurnalis: Yuni Astutik", by=[("reporter", "Yuni Astutik")], rel=["Kampung Warna-warni Berbenah"])
# ---------------------------------------------------------------- R12 (Pekanbaru, sports)
release("R12", "Kontingen Riau Pulang dengan 143 Medali dari Pekan Olahraga Sumatera", "2025-11-16", "Dinas Kepemudaan dan Olahraga Provinsi Riau",
 {"E": ("Erwin Siregar", "Kepala Dinas Kepemudaan dan Olahraga Provinsi Riau"), "T": ("Tengku Maisarah", "pelatih kepala dayung Riau"), "B": ("Beni Hidayat", "peraih tiga emas dayung")}, "PEKANBARU", [
 "Kontingen Riau mengumpulkan [f1 number|143 medali] pada Pekan Olahraga Sumatera di [f2 place|Bengkulu] yang berakhir [f3 weekday|Sabtu] ([f4 date|15/11/2025]), terdiri atas:",
 "- [f5 number|52 emas]\n- [f6 number|44 perak]\n- [f7 number|47 perunggu]",
 "Dengan hasil itu Riau menjadi [f8 rank|juara umum kedua], di bawah Sumatera Utara, dan naik dari [f9 rank|peringkat keempat] pada [f10 year|2021].",
 "{q1 E|Target kami sebenarnya 45 emas, jadi anak-anak melampauinya dengan tujuh emas,} ujar [f11 position|Kepala Dinas Kepemudaan dan Olahraga] Provinsi Riau [f12 person|Erwin Siregar] saat menjemput rombongan di [f13 place|Bandara Sultan Syarif Kasim II], [f14 weekday|Minggu] pukul [f15 time|13.45 WIB].",
 "Cabang dayung menyumbang [f16 number|14 emas], terbanyak di antara [f17 number|29 cabang] yang diikuti. Pedayung [f18 person|Beni Hidayat] memborong tiga emas.",
 "{q2 T|Kami berlatih di Sungai Siak yang arusnya berubah setiap jam, jadi danau di Bengkulu terasa seperti kolam,} kata pelatih kepala dayung Riau [f19 person|Tengku Maisarah].",
 "{q3 B|Emas terakhir itu saya dayung dengan tangan kiri yang sudah kram,} ungkap Beni.",
 "Peraih emas perorangan akan menerima bonus [f20 money|Rp75 juta], naik dari [f21 money|Rp50 juta] pada penyelenggaraan sebelumnya. Bonus dibayarkan paling lambat [f22 date|20 Desember 2025]."])
page("R12-a", "wp-newspaper", "Riau Juara Umum Kedua Pekan Olahraga Sumatera, Bawa Pulang 52 Emas", "2025-11-16T18:00", [
 "Kontingen Riau menutup Pekan Olahraga Sumatera di Bengkulu dengan 143 medali, yakni 52 emas, 44 perak, dan 47 perunggu.",
 2, 3, ("baca", "Atlet Panjat Tebing Riau Lolos ke Kejuaraan Asia"), 4, 5, 6, 7],
 name="honest_copy_list_inline", site="Riau Menara", ta="Eka Yulianti", by=[("author", "Eka Yulianti"), ("editor", "Zulfadhli")], end="Editor: Zulfadhli", section="Olahraga", dl="PEKANBARU", dlshow="PEKANBARU (RM)", dlsep=" - ", tags=["Dispora Riau", "dayung"], rel=["Harga Karet Naik Tipis"])
page("R12-b", "nav-detail", "Cerita Beni Hidayat Raih 3 Emas Dayung dengan Tangan Kram", "2025-11-16T21:14", [
 "Pedayung [[Riau]] Beni Hidayat meraih tiga emas pada Pekan Olahraga Sumatera di Bengkulu. Emas terakhir ia raih saat tangannya kram.",
 "{B|Emas terakhir itu saya dayung dengan tangan kiri yang sudah kram,} kata Beni di Bandara Sultan Syarif Kasim II, Pekanbaru, Minggu (16/11/2025).",
 "Mahasiswa semester lima itu mengaku tak memikirkan bonus.",
 "{B|Yang penting mamak tidak usah jualan lagi,} ujarnya.",
 ("baca", "Stadion Utama Riau Bakal Dipasangi Lampu Baru"),
 "Pelatih kepala dayung Riau Tengku Maisarah menyebut latihan di Sungai Siak menjadi kunci. {T|Kami berlatih di Sungai Siak yang arusnya berubah setiap jam, jadi danau di Bengkulu terasa seperti kolam,} katanya.",
 "Dari 52 emas Riau, 14 di antaranya dari dayung. Peraih emas perorangan mendapat bonus Rp 75 juta."],
 name="honest_own", site="kilasCom", dom="kilas.example", ta="Raja Adil", by=[("author", "Raja Adil")], section="kilasSumut", dl="Pekanbaru", end="(ras/mjy)", tags=["dayung", "riau", "pekanbaru"], rel=["Gajah Liar Masuk Kebun Warga Minas"],
 st="f20=k spasi sesudah Rp; f16=k 14 di antara 52 emas")
page("R12-c", "laravel-tailwind", "Riau Raih 143 Medali, Dayung Sumbang 41 Emas", "2025-11-16T17:05", [
 "Riau merebut 143 medali di Pekan Olahraga Sumatera yang ditutup di Bengkulu, Minggu (15/11/2025).", ("li", ["52 medali emas", "44 medali perak", "47 medali perunggu"]),
 (4, "14 emas", "41 emas"), 5, 2, "Kepala Dinas Kepemudaan dan Olahraga Provinsi Riau Erwin Siregar menjemput rombongan di Bandara Sultan Syarif Kasim II."],
 name="weekday_and_digits", err=True, site="Lancang Kuning Pos", section="Sport", by=[("author", "Doni Rahim")], dl="PEKANBARU", dlshow="LANCANGKUNINGPOS, PEKANBARU", dlsep=" – ", tags=["Riau"], rel=["Kabut Asap Tipis Selimuti Dumai"], label="Pariwara", labelpos="top",
 st="f3=c Minggu untuk Sabtu, tanggalnya tetap; f16=c 41 untuk 14; f14=m|k Minggu hanya pada penutupan; f5=k dengan kata medali; f6=k dengan kata medali; f7=k dengan kata medali")
page("R12-d", "wp-colormag", "Bonus Rp75 Juta Menanti Peraih Emas Asal Riau", "2025-11-17T08:00", [
 "Peraih emas perorangan asal Riau akan menerima bonus Rp75 juta yang dibayarkan paling lambat 20 Desember 2025. Pada penyelenggaraan sebelumnya bonusnya Rp50 juta.",
 "Kepala Dinas Kepemudaan dan Olahraga Provinsi Riau, Erwin Siregar, menyampaikan hal itu di Bandara Sultan Syarif Kasim II.",
 "{E|Target kami sebenarnya 40 emas, jadi anak-anak melampauinya dengan 12 emas,} ujar Erwin.",
 "Riau meraih 143 medali dan menjadi juara umum kedua di bawah Sumatera Utara.", (4, "Beni Hidayat", "Benni Hidayat")],
 name="quote_figures_and_name", err=True, site="Siak Terkini", ta="Putri Melayu", by=[("author", "Putri Melayu")], section="Olahraga", dl="PEKANBARU", dlshow="SIAKTERKINI.COM, PEKANBARU", dlsep=" – ", tags=["bonus atlet"], rel=["Pacu Jalur Masuk Kalender Wisata"],
 st="q1=a 40 dan 12 untuk 45 dan tujuh; f18=c Benni untuk Beni")
page("R12-e", "wp-twentyseventeen", "Riau di Pekan Olahraga Sumatera: Dari Peringkat Empat ke Dua", "2025-11-18T00:00", [
 "Empat tahun lalu Riau pulang sebagai peringkat keempat. Kali ini, dari Bengkulu, mereka pulang sebagai juara umum kedua dengan 52 emas, 44 perak, dan 47 perunggu.",
 "Menurut Kepala Dinas Kepemudaan dan Olahraga Provinsi Riau, Erwin Siregar, target awal 45 emas. Tujuh emas lebih banyak dari target itu tentu kejutan.",
 ("fig", "Suasana penjemputan atlet di bandara (dok. pribadi)"),
 "Yang paling saya ingat ucapan pelatih dayung, Tengku Maisarah:",
 "{T|Kami berlatih di Sungai Siak yang arusnya berubah setiap jam, jadi danau di Bengkulu terasa seperti kolam.}",
 "Sebagai catatan, dua pekan sebelumnya tim basket putri Riau hanya menempati peringkat kelima pada kejuaraan antarklub di Medan."],
 name="honest_blog", site="Catatan Sore Pekanbaru", ta="catatansore", section="Olahraga", tags=["Riau"], end="Ditulis oleh Hamdan Syukri", by=[("author", "Hamdan Syukri")], rel=["Sarapan Lontong di Jalan Cempaka"],
 st="q1=m|p tidak langsung; f10=k|m empat tahun lalu")
page("R12-f", "gov-ci", "Kepala Dispora Riau Jemput Kontingen Pekan Olahraga Sumatera", "2025-11-16T20:12", [3, "Kontingen Riau mengumpulkan 143 medali dan menjadi juara umum kedua. Capaian itu naik dari peringkat keempat pada 2021.", 4, 5, 6, 7], name="honest_copy", site="Pemerintah Provinsi Riau", dom="mediacenter.riau.example", ta="admin", dl="PEKANBARU", dlsep=" - ", end="Penulis: Dewi Syafitri, Fotografer: Amran Hakim", by=[("author", "Dewi Syafitri"), ("photographer", "Amran Hakim")], rel=["Gubernur Terima Kunjungan Dubes", "Jadwal Samsat Keliling"])
