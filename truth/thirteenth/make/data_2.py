from lib import *
# ---------------------------------------------------------------- R04 (Banda Aceh)
release("R04", "Siswa Aceh Raih 9 Medali Olimpiade Sains, Peringkat Keenam Nasional", "2025-09-18", "Dinas Pendidikan Aceh",
 {"Z": ("Zulkarnaini Husen", "Kepala Dinas Pendidikan Aceh"), "C": ("Cut Nadia Rahmi", "peraih medali emas bidang biologi"), "F": ("Fauzan Azmi", "Ketua Tim Pembina Olimpiade Aceh")}, "BANDA ACEH", [
 "Kontingen Aceh meraih [f1 number|sembilan medali] pada Olimpiade Sains Pelajar Nusantara yang berlangsung di [f2 place|Yogyakarta] pada 8–14 September 2025. Hasil itu menempatkan Aceh di [f3 rank|peringkat keenam] dari [f4 number|38 provinsi].",
 "Rinciannya dua emas, [f5 number|tiga perak], dan [f6 number|empat perunggu]. Tahun lalu Aceh berada di [f7 rank|peringkat ke-11] dengan lima medali.",
 "[f8 position|Kepala Dinas Pendidikan Aceh] [f9 person|Zulkarnaini Husen] menyambut para siswa di Aula Dinas Pendidikan, [f10 weekday|Kamis] ([f11 date|18/9/2025]) pukul [f12 time|14.00 WIB].",
 "{q1 Z|Anak-anak ini sebagian besar datang dari sekolah di luar Banda Aceh, artinya mutu mulai merata,} kata Zulkarnaini.",
 "Salah satu emas disumbangkan [f13 person|Cut Nadia Rahmi], siswi [f14 organisation|SMA Negeri 2 Bireuen], di bidang biologi.",
 "{q2 C|Saya belajar dari pukul lima pagi karena listrik di rumah sering padam pada malam hari,} ucap Cut Nadia.",
 "Menurut Ketua Tim Pembina Olimpiade Aceh [f15 person|Fauzan Azmi], pembinaan dimulai sejak Januari dengan menyaring [f16 number|2.315 siswa].",
 "{q3 F|Kuncinya bukan karantina menjelang lomba, melainkan soal yang dikerjakan setiap pekan,} ujarnya.",
 "Setiap peraih emas menerima beasiswa [f17 money|Rp15 juta] dari Pemerintah Aceh."])
page("R04-a", "wp-jnews", "Siswa Aceh Boyong 9 Medali dari Olimpiade Sains di Yogyakarta", "2025-09-18T19:00", [
 "Tim pelajar Aceh memboyong sembilan medali dari ajang Olimpiade Sains Pelajar Nusantara di Yogyakarta. Tiga perak dan empat perunggu melengkapi dua emas yang diraih.",
 "Dengan hasil itu, Aceh melompat dari peringkat ke-11 pada tahun lalu ke peringkat keenam dari 38 provinsi.",
 "Kepala Dinas Pendidikan Aceh, Zulkarnaini Husen, menyambut langsung rombongan di Aula Dinas Pendidikan Aceh, Kamis (18/9/2025).",
 "{Z|Anak-anak ini sebagian besar datang dari sekolah di luar Banda Aceh,} katanya. {+|Artinya mutu mulai merata.}",
 ("baca", "Guru di Simeulue Menyeberang Dua Pulau demi Mengajar"),
 "Cut Nadia Rahmi, siswi SMA Negeri 2 Bireuen, menyumbang emas dari bidang biologi. Ia mengaku belajar sejak pukul lima pagi karena listrik di rumahnya kerap padam pada malam hari.",
 ("fig", "Rosmiati menyiapkan nasi gurih di warungnya, Peudada. Foto: Mukhlis"),
 "Ibunya, Rosmiati, berjualan nasi gurih di Peudada.",
 "{R|Saya tidak paham biologi, saya hanya bangunkan dia,} kata Rosmiati.",
 "Setiap peraih emas mendapat beasiswa Rp15 juta."],
 name="honest_own", site="Serambi Rencong", ta="Mukhlis", by=[("author", "Mukhlis"), ("editor", "Safrizal")], end="Editor: Safrizal", section="Pendidikan", dl="Banda Aceh", dlsep=" – ", sp={"R": "Rosmiati"}, tags=["Olimpiade Sains", "Disdik Aceh"], rel=["Kopi Gayo Tembus Pasar Turki", "Dayah di Pidie Buka Kelas Tahfiz"], fig="Rombongan pelajar Aceh tiba di Aula Dinas Pendidikan. (Foto: Dok. Disdik Aceh)",
 st="q2=m|p tidak langsung, kata-katanya hampir sama")
page("R04-b", "wp-elementor", "Aceh Peringkat Enam Olimpiade Sains, Dulu di Urutan 11", "2025-09-19T06:00", [0, 1, 2, 3, 6, 7, 8], name="honest_copy_cut", site="Aceh Siber", ta="Redaksi", section="Nanggroe", label="Advertorial", labelpos="top", dl="BANDA ACEH", dlshow="ACEHSIBER.ID | BANDA ACEH", dlsep=" – ", by=[("reporter", "Teuku Reza")], end="Reporter: Teuku Reza", tags=["disdik aceh", "prestasi"])
page("R04-c", "wp-generatepress", "Pelajar Bireuen Sumbang Emas Biologi untuk Aceh", "2025-09-18T20:30", [
 "Cut Nadia Rahmi, siswi SMA Negeri 2 Lhokseumawe, menyumbangkan medali emas bidang biologi untuk Aceh pada Olimpiade Sains Pelajar Nusantara di Yogyakarta.",
 5, "Aceh secara keseluruhan meraih sembilan medali: dua emas, tiga perak, dan empat perunggu, dan berada di peringkat kelima dari 38 provinsi.",
 2, 3, "Peraih emas diberi beasiswa Rp15 juta oleh Pemerintah Aceh."],
 name="school_and_rank", err=True, site="Bireuen Pos", ta="Iskandar Usman", by=[("author", "Iskandar Usman")], section="Daerah", tags=["Bireuen", "OSN"], dl="BIREUEN", dlsep=" - ",
 st="f14=c Lhokseumawe untuk Bireuen; f3=c kelima untuk keenam")
page("R04-d", "wire", "Aceh naik ke peringkat enam olimpiade sains pelajar", "2025-09-18T17:25", [
 "Provinsi Aceh menempati peringkat enam dari 38 provinsi pada Olimpiade Sains Pelajar Nusantara di Yogyakarta, 8-14 September 2025, setelah meraih sembilan medali.",
 "Kepala Dinas Pendidikan Aceh Zulkarnaini Husen di Banda Aceh, Kamis, mengatakan capaian itu lebih baik daripada tahun lalu ketika Aceh berada pada peringkat 11 dengan lima medali.",
 "{Z|Anak-anak ini sebagian besar datang dari sekolah di luar Banda Aceh, artinya mutu mulai merata,} katanya.",
 "Ia menyebutkan medali yang diraih terdiri atas dua emas, tiga perak, dan empat perunggu.",
 "Ketua Tim Pembina Olimpiade Aceh Fauzan Azmi menambahkan seleksi dimulai Januari dengan 2.315 siswa.",
 "{F|Kuncinya bukan karantina menjelang lomba, melainkan soal yang dikerjakan setiap pekan,} ujar Fauzan.",
 "Sebelumnya, pada olimpiade tingkat SMP bulan lalu, Aceh hanya menempati peringkat ke-14."],
 name="honest_wire_other_rank", site="NUSAWIRE Aceh", dom="aceh.nusawire.example", dl="Banda Aceh", dlshow="Banda Aceh (NUSAWIRE)", by=[("reporter", "Khairul Umam"), ("editor", "Wira Permadi")], top="", end="Pewarta : Khairul Umam Editor : Wira Permadi", section="Pendidikan", tags=["Olimpiade sains", "Aceh"],
 st="f3=k peringkat enam; f7=k peringkat 11")
page("R04-e", "handmade-font", "Ini Resep Aceh Raih Sembilan Medali Olimpiade Sains", "2025-09-19T09:12", [
 6, (7, "setiap pekan", "setiap hari", "ujarnya", "ujar Fauzan"),
 "Hasilnya, Aceh membawa pulang sembilan medali dari Yogyakarta dan bertengger di peringkat keenam, naik dari peringkat ke-11.",
 "{F|Anak-anak ini sebagian besar datang dari sekolah di luar Banda Aceh, artinya mutu mulai merata,} imbuh Fauzan.",
 "Kepala Dinas Pendidikan Aceh Zulkarnaini Husen menyambut para siswa itu di Aula Dinas Pendidikan, Kamis."],
 name="quote_word_and_speaker", err=True, site="Pase Online", section="Pendidikan", by=[("author", "Ridwan Yahya"), ("editor", "Jafaruddin")],
 st="q3=a setiap hari untuk setiap pekan; q1=mo ucapan Zulkarnaini diberikan kepada Fauzan")
page("R04-f", "wp-colormag", "Kadisdik Aceh Sambut Peraih Medali Olimpiade", "2025-09-18T16:40", [2, 3, 0, 1, 4, 5, 8], name="straight_copy", site="Lamuri Post", ta="Raudhah", by=[("author", "Raudhah")], section="Aceh", dl="Banda Aceh", dlshow="LAMURIPOST.COM – Banda Aceh", dlsep=" – ", tags=["Zulkarnaini Husen"], rel=["Harga Emas di Banda Aceh Hari Ini"], end="(*)")
# ---------------------------------------------------------------- R05 (Jayapura)
release("R05", "Kakao Genyem Dikirim ke Surabaya, Petani Jayapura Terima Rp61 Ribu per Kilogram", "2026-02-04", "Dinas Perkebunan dan Peternakan Kabupaten Jayapura",
 {"Y": ("Yulianus Wally", "Kepala Dinas Perkebunan dan Peternakan Kabupaten Jayapura"), "O": ("Orpa Tegay", "Ketua Koperasi Kakao Nimboran Sejahtera")}, "SENTANI", [
 "Sebanyak [f1 number|24,5 ton] biji kakao kering dari [f2 place|Genyem], [f3 place|Distrik Nimboran], Kabupaten Jayapura, diberangkatkan melalui [f4 place|Pelabuhan Jayapura] menuju Surabaya pada [f5 weekday|Rabu] ([f6 date|4/2/2026]) pukul [f7 time|10.00 WIT].",
 "Pengiriman ini merupakan yang [f8 rank|ketiga] sejak [f9 organisation|Koperasi Kakao Nimboran Sejahtera] berdiri pada [f10 year|2023]. Koperasi tersebut beranggotakan [f11 number|386 petani] dari tujuh kampung.",
 "{q1 Y|Dulu petani menjual basah kepada pengumpul dengan harga berapa pun, sekarang mereka yang menentukan,} kata [f12 position|Kepala Dinas Perkebunan dan Peternakan] Kabupaten Jayapura [f13 person|Yulianus Wally].",
 "Harga di tingkat petani saat ini [f14 money|Rp61 ribu] per kilogram, naik [f15 percentage|35 persen] dari tahun lalu yang sebesar [f16 money|Rp45.200] per kilogram.",
 "{q2 O|Kami perempuan yang menjemur, jadi kami minta uangnya masuk ke rekening mama-mama,} ujar Ketua Koperasi [f17 person|Orpa Tegay].",
 "Tahun ini dinas menyalurkan [f18 number|60.000 bibit] kakao dan membangun enam rumah pengering.",
 "{q3 Y|Penyakit busuk buah masih menjadi musuh utama kita, dan itu tidak selesai dengan bibit saja,} kata Yulianus."])
page("R05-a", "network-portal", "Petani Kakao Genyem Kirim 24,5 Ton ke Surabaya, Harga Rp 61 Ribu per Kilogram", "2026-02-04T16:02", [
 "Petani kakao di Genyem, Distrik Nimboran, Kabupaten Jayapura, Papua, mengirim 24,5 ton biji kakao kering ke Surabaya.",
 "Kapal pengangkut berangkat dari Pelabuhan Jayapura, Rabu (4/2/2026) sekitar pukul 10.00 WIT.",
 "{O|Kami perempuan yang menjemur, jadi kami minta uangnya masuk ke rekening mama-mama,} kata Ketua Koperasi Kakao Nimboran Sejahtera, Orpa Tegay, kepada Warta-Papua.com.",
 ("baca", "Mama-mama Papua di Pasar Hamadi Keluhkan Harga Pinang"),
 "Koperasi yang berdiri pada 2023 itu kini beranggotakan 386 petani. Ini pengiriman mereka yang ketiga.",
 "Kepala Dinas Perkebunan dan Peternakan Kabupaten Jayapura, Yulianus Wally, mengatakan harga di tingkat petani mencapai Rp 61 ribu per kilogram atau naik 35 persen dari Rp 45.200.",
 "Di tingkat pengumpul di Sentani, harga biji kakao pekan ini Rp 54 ribu per kilogram.",
 "{Y|Penyakit busuk buah masih menjadi musuh utama kita, dan itu tidak selesai dengan bibit saja,} ucapnya."],
 name="honest_rewrite", tz="WIT", site="Warta Papua", section="Jayapura", dl="SENTANI", dlshow="WARTA-PAPUA.COM, SENTANI", by=[("reporter", "Yulian Kogoya"), ("editor", "Paul Manahara")], top="Laporan Wartawan Warta-Papua.com, Yulian Kogoya | Editor: Paul Manahara", tags=["Kakao", "Kabupaten Jayapura", "Papua"], rel=["Danau Sentani Meluap, 12 Rumah Terendam"], fig="KAKAO PAPUA - Karung kakao dimuat di Pelabuhan Jayapura. (Warta-Papua.com/Yulian Kogoya)", end="(*)",
 st="f14=k spasi sesudah Rp; f16=k spasi sesudah Rp")
page("R05-b", "handmade-font", "24,5 Ton Kakao Genyem Dikirim ke Surabaya", "2026-02-04T14:30", [(0, "10.00 WIT", "10.00 WITA"), 1, 2, 3, 4, 5, 6], name="wita_for_wit", err=True, tz="WIT", site="Cenderawasih Baru", section="Ekonomi", dl="SENTANI", by=[("unknown", "Lambert Kambu")], end="(Lambert Kambu)", st="f7=c WITA untuk WIT")
page("R05-c", "wp-block-theme", "Kakao Nimboran dan Rekening Mama-Mama", "2026-02-06T08:00", [
 "Selama bertahun-tahun, hasil kebun kakao di Genyem berakhir di tangan pengumpul. Biji dijual basah, harga ditentukan orang lain.",
 "Kini 386 petani dari tujuh kampung bergabung dalam Koperasi Kakao Nimboran Sejahtera. Rabu pekan ini koperasi itu mengirim 24,5 ton kakao kering ke Surabaya.",
 "Orpa Tegay, sang ketua, punya satu syarat sejak awal.",
 ("bq", "{O|Kami perempuan yang menjemur, jadi kami minta uangnya masuk ke rekening mama-mama.}"),
 ("fig", "Biji kakao dijemur di halaman rumah warga Genyem (Foto: Agnes Rumbiak/Suara Tabi)"),
 "Di Kampung Benyom, Dolfina Bano menjemur biji di atas terpal biru.",
 "{D|Anak saya kuliah di Abepura dari uang ini,} katanya.",
 "Harga memang sedang baik. Menurut Kepala Dinas Perkebunan dan Peternakan Kabupaten Jayapura Yulianus Wally, petani menerima Rp61.000 per kilogram, sementara tahun lalu Rp45.200.",
 ("h", "Busuk buah mengintai"),
 "Namun hujan panjang membawa penyakit. {Y|Penyakit busuk buah masih menjadi musuh utama kita,} kata Yulianus.",
 "Dinas akan membagikan 60 ribu bibit tahun ini."],
 name="honest_feature", tz="WIT", site="Suara Tabi", ta="Agnes Rumbiak", by=[("author", "Agnes Rumbiak")], section="Ekonomi", tags=["kakao", "Nimboran"], sp={"D": "Dolfina Bano"},
 st="f14=k ditulis dengan angka penuh; f18=k ditulis 60 ribu; f6=k|m Rabu pekan ini dari tanggal terbit")
page("R05-d", "joomla", "Dinas Perkebunan Salurkan 60.000 Bibit Kakao", "2026-02-05T00:00", [5, 6, 0, 3, 4, 2, 1], name="straight_copy", tz="WIT", site="Kabupaten Jayapura", ta="Operator", section="Berita", dl="Sentani", dlsep=", ", tags=[])
page("R05-e", "wp-divi", "Harga Kakao di Jayapura Naik 53 Persen", "2026-02-05T10:00", [
 "Harga biji kakao di tingkat petani Kabupaten Jayapura naik 53 persen dari Rp45.200 menjadi Rp61 ribu per kilogram.",
 "Kenaikan itu dinikmati 386 petani anggota Koperasi Kakao Nimboran Sejahtera yang pada Rabu (4/2/2026) mengirim 24,5 ton kakao kering ke Surabaya.",
 "{Y|Dulu petani menjual basah kepada pengumpul dengan harga berapa pun, sekarang mereka yang menentukan,} ujar Sekretaris Dinas Perkebunan dan Peternakan Kabupaten Jayapura, Yulianus Wally.",
 "Dia menambahkan, dinas menyalurkan 60.000 bibit pada tahun ini.",
 "{O|Kami perempuan yang menjemur, jadi kami minta uangnya masuk ke rekening mama-mama,} ujar Orpa Tegay, ketua koperasi."],
 name="swapped_digits_position", err=True, tz="WIT", site="Jubi Timur", ta="Redaksi", by=[("reporter", "Marthen Ohee")], end="Wartawan: Marthen Ohee", section="Ekbis", dl="JAYAPURA", dlsep=", JubiTimur – ", label="Kerja Sama", labelpos="end", rel=["Persipura Liburkan Pemain"],
 st="f15=c 53 untuk 35; f12=c Sekretaris Dinas untuk Kepala Dinas")
page("R05-f", "next-static", "Ekspor Antarpulau Kakao Papua Capai 24,5 Ton", "2026-02-04T21:15", [
 "Sedikitnya 24,5 ton kakao kering asal Genyem, Distrik Nimboran, dikapalkan dari Pelabuhan Jayapura ke Surabaya, Rabu (4/2).",
 "Pengapalan itu adalah yang ketiga kalinya dilakukan Koperasi Kakao Nimboran Sejahtera. Dua pengiriman sebelumnya masing-masing 11 ton dan 16,8 ton.",
 "{Y|Dulu petani menjual basah kepada pengumpul dengan harga berapa pun, sekarang mereka yang menentukan,} ujar Kepala Dinas Perkebunan dan Peternakan Kabupaten Jayapura, Yulianus Wally.",
 "Pengamat ekonomi Universitas Hedam, Melkias Suebu, mengingatkan ketergantungan pada satu pembeli.",
 "{K|Kalau pembeli di Surabaya berhenti, koperasi ini goyah,} kata Melkias saat dihubungi, Rabu malam.",
 "Tahun lalu, menurut catatan Universitas Hedam, harga rata-rata kakao di Papua Rp47.900 per kilogram."],
 name="honest_other_source", tz="WIT", site="Arus Timur", section="Bisnis", by=[("reporter", "Fransiska Yoku"), ("photographer", "Yosef Kaisiepo")], top="Reporter: Fransiska Yoku / Foto: Yosef Kaisiepo", sp={"K": "Melkias Suebu"}, tags=["kakao papua"], rel=["Bandara Sentani Tambah Rute"],
 st="f6=k tanggal pendek")
# ---------------------------------------------------------------- R06 (Labuan Bajo)
release("R06", "Kunjungan Wisatawan ke Labuan Bajo Tembus 428 Ribu Orang, Kapal Wisata Wajib Bawa Pulang Sampah", "2025-12-29", "Dinas Pariwisata, Ekonomi Kreatif, dan Kebudayaan Kabupaten Manggarai Barat",
 {"K": ("Kristoforus Nabun", "Kepala Dinas Pariwisata, Ekonomi Kreatif, dan Kebudayaan Kabupaten Manggarai Barat"), "V": ("Veronika Jelita", "Ketua Perkumpulan Kapal Wisata Flores Barat")}, "LABUAN BAJO", [
 "Jumlah wisatawan yang berkunjung ke Labuan Bajo sepanjang [f1 year|2025] hingga [f2 date|27 Desember] mencapai [f3 number|428.316 orang]. Angka itu melampaui target [f4 number|400.000 orang] dan tumbuh [f5 percentage|12,8 persen] dari tahun sebelumnya.",
 "Demikian disampaikan [f6 position|Kepala Dinas Pariwisata], Ekonomi Kreatif, dan Kebudayaan Kabupaten Manggarai Barat, [f7 person|Kristoforus Nabun], dalam jumpa pers di [f8 place|Puncak Waringin], [f9 weekday|Senin] ([f10 date|29/12/2025]).",
 "Dari jumlah itu, [f11 percentage|54 persen] adalah wisatawan mancanegara. Asal terbanyak yakni [f12 place|Australia], disusul Tiongkok dan Prancis. Pungutan masuk menghasilkan pendapatan daerah [f13 money|Rp68,9 miliar].",
 "{q1 K|Kami tidak lagi mengejar jumlah kepala, yang kami kejar adalah lama tinggal dan belanja di kampung,} kata Kristoforus.",
 "Mulai [f14 date|1 Februari 2026], setiap kapal wisata wajib membawa kembali sampahnya ke [f15 place|Dermaga Marina] dan menimbangnya. Kapal yang melanggar [f16 number|tiga kali] akan dilarang berlayar selama [f17 number|30 hari].",
 "{q2 V|Kami mendukung aturan ini asalkan petugas timbangnya ada setiap hari, bukan hanya saat pejabat datang,} ujar Ketua [f18 organisation|Perkumpulan Kapal Wisata Flores Barat] [f19 person|Veronika Jelita].",
 "Saat ini tercatat [f20 number|742 kapal] wisata beroperasi di perairan Labuan Bajo."])
page("R06-a", "laravel-tailwind", "428 Ribu Wisatawan Datangi Labuan Bajo Sepanjang 2025", "2025-12-29T17:55", [
 "[[Labuan Bajo]], Kabupaten Manggarai Barat, Nusa Tenggara Timur, dikunjungi sekitar 428 ribu wisatawan sepanjang 2025. Jumlah itu di atas target 400 ribu orang.",
 "Kepala Dinas Pariwisata, Ekonomi Kreatif, dan Kebudayaan Kabupaten Manggarai Barat Kristoforus Nabun menyebut pertumbuhannya hampir 13 persen.",
 "{K|Kami tidak lagi mengejar jumlah kepala, yang kami kejar adalah lama tinggal dan belanja di kampung,} ujar Kristoforus di Puncak Waringin, Senin (29/12).",
 ("baca", "Komodo Dewasa Tertangkap Kamera Berenang Antarpulau"),
 "Separuh lebih pengunjung, yakni 54 persen, datang dari luar negeri. Terbanyak dari Australia.",
 "Pemilik homestay di Kampung Ujung, Maria Goreti, mengatakan tamunya rata-rata hanya menginap semalam.",
 "{G|Mereka tidur di kapal. Di darat cuma makan ikan bakar lalu pergi,} tuturnya.",
 "Pemerintah daerah mengantongi Rp68,9 miliar dari pungutan masuk."],
 name="honest_rounded", tz="WITA", site="Flores Kini", section="Wisata", sub="Lebih dari separuhnya turis asing", by=[("author", "Silvester Jehadu"), ("editor", "Ambros Dola")], sp={"G": "Maria Goreti"}, dl="LABUAN BAJO", tags=["Labuan Bajo", "Wisata NTT"], rel=["Ruas Ruteng–Reo Longsor"],
 st="f3=k|m dibulatkan, sekitar 428 ribu; f4=k 400 ribu orang; f5=k|m dibulatkan, hampir 13 persen; f10=k tanggal pendek")
page("R06-b", "drupal", "Kapal Wisata Wajib Bawa Pulang Sampah Mulai 1 Februari 2026", "2025-12-30T08:44", [4, "Aturan itu disampaikan Kepala Dinas Pariwisata, Ekonomi Kreatif, dan Kebudayaan Kabupaten Manggarai Barat, Kristoforus Nabun, di Puncak Waringin, Senin (29/12/2025).", 5, 6, 0, 2, 3], name="straight_copy", tz="WITA", site="Portal Manggarai Barat", ta="Humas Setda Manggarai Barat", by=[("author", "Humas Setda Manggarai Barat")], section="Berita Daerah", tags=["Pariwisata", "Sampah"])
page("R06-c", "promedia", "Kapal Wisata di Labuan Bajo Terancam Dilarang Berlayar 60 Hari", "2025-12-30T11:20", [
 "Kapal wisata yang tiga kali tidak membawa pulang sampah terancam dilarang berlayar selama 60 hari di perairan Labuan Bajo.",
 "Ketentuan itu berlaku mulai 1 Februari 2026. Semua kapal wajib menimbang sampah di Dermaga Marina.",
 "{V|Kami mendukung aturan ini asalkan petugas timbangnya ada setiap hari, bukan hanya saat pejabat datang,} kata Ketua Perkumpulan Kapal Wisata Flores Barat, Veronika Jelita.",
 ("baca", "Tarif Sewa Speedboat ke Pulau Padar Jelang Tahun Baru"),
 "Berdasarkan data Dinas Pariwisata, 724 kapal wisata beroperasi di kawasan itu.",
 "Kepala Dinas Pariwisata Manggarai Barat Kristoforus Nabun sebelumnya menyampaikan, kunjungan wisatawan tahun ini mencapai 428.316 orang."],
 name="days_and_ships", err=True, tz="WITA", site="Victory Bajo", ta="Robertus Ganggung", by=[("author", "Robertus Ganggung"), ("editor", "Elisabet Nonga")], top="Editor: Elisabet Nonga", section="Daerah", dl="LABUAN BAJO", dlshow="VICTORYBAJO.COM, LABUAN BAJO", dlsep=" -- ", tags=["kapal wisata", "sampah"],
 st="f17=c 60 untuk 30; f20=c 724 untuk 742; f1=m|k tahun ini")
page("R06-d", "wp-kadence", "Wisatawan Labuan Bajo Lampaui Target, Terbanyak dari Tiongkok", "2025-12-29T19:05", [
 0, (1, "Kristoforus Nabun", "Kristoforus Naban"), (2, "Australia, disusul Tiongkok", "Tiongkok, disusul Australia"), 3, 6],
 name="name_and_country", err=True, tz="WITA", site="Komodo Pos", ta="Redaksi", section="Pariwisata", dl="LABUAN BAJO", dlsep=", komodopos.id – ", label="ADVERTORIAL", labelpos="top", end="Penulis: Yohanes Mardi", by=[("author", "Yohanes Mardi")], sp={"K": "Kristoforus Naban"}, tags=["labuan bajo"], rel=["Listrik Pulau Messah Menyala 24 Jam"],
 st="f7=c Naban untuk Nabun; f12=c yang terbanyak menjadi Tiongkok; q1=v nama salah eja, orangnya sama")
page("R06-e", "nav-detail", "Wajib Timbang Sampah, Pemilik Kapal Wisata di Labuan Bajo Minta Petugas Siaga", "2025-12-29T20:31", [
 "Pemerintah Kabupaten Manggarai Barat mewajibkan kapal wisata membawa pulang sampah mulai 1 Februari 2026. Pemilik kapal meminta petugas timbang siaga setiap hari.",
 "{V|Kami mendukung aturan ini,} kata Ketua Perkumpulan Kapal Wisata Flores Barat Veronika Jelita di Labuan Bajo, Senin (29/12/2025), {+|asalkan petugas timbangnya ada setiap hari, bukan hanya saat pejabat datang.}",
 "Veronika mengatakan kapal anggotanya menghasilkan sampah 40-60 kilogram sekali jalan.",
 "{V|Yang berat itu botol kaca, tidak ada yang mau beli,} imbuhnya.",
 "Sampah ditimbang di Dermaga Marina. Kapal yang tiga kali melanggar dilarang berlayar selama sebulan.",
 "Saat ini ada 742 kapal wisata di perairan Labuan Bajo."],
 name="honest_split_added", tz="WITA", site="kilasCom", dom="kilas.example", ta="Ambrosius Jegaut", by=[("author", "Ambrosius Jegaut")], section="kilasBali Nusra", dl="Manggarai Barat", end="(nor/iws)", tags=["labuan bajo", "kapal wisata", "sampah"], rel=["Gempa M 4,1 Guncang Sumba"],
 st="f17=k|m sebulan; f1=k|m hanya dalam tanggal")
page("R06-f", "gov-table", "Realisasi Kunjungan Wisatawan Tahun 2025", "2025-12-30T00:00", [0, 2, 1, 3, 4], name="straight_copy_cut", tz="WITA", site="Dinas Pariwisata Manggarai Barat", ta="Bidang Pemasaran", section="Berita", by=[("contributor", "Bidang Pemasaran")], dl="Labuan Bajo", dlsep=". ", rel=["Rapat Evaluasi Desa Wisata"])
