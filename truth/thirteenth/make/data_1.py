from lib import *
# ---------------------------------------------------------------- R01 (Tenggarong, stiff)
release("R01", "Prevalensi Stunting Kutai Kartanegara Turun, Dinas Kesehatan Perluas Posyandu Siaga", "2025-10-14", "Dinas Kesehatan Kabupaten Kutai Kartanegara",
 {"M": ("Marlina Handayani", "Kepala Dinas Kesehatan Kabupaten Kutai Kartanegara"), "S": ("Syahrul Ramadhan", "Sekretaris Daerah Kabupaten Kutai Kartanegara")}, "TENGGARONG", [
 "Pemerintah Kabupaten Kutai Kartanegara mencatat prevalensi stunting turun dari [f1 percentage|17,6 persen] pada 2023 menjadi [f2 percentage|14,2 persen] pada [f3 year|2024]. Capaian tersebut disampaikan dalam Rapat Koordinasi Percepatan Penurunan Stunting di [f4 place|Gedung Serbaguna Tenggarong], [f5 weekday|Selasa] ([f6 date|14/10/2025]), yang dimulai pukul [f7 time|09.00 WITA].",
 "[f8 position|Kepala Dinas Kesehatan] Kabupaten Kutai Kartanegara, dr. [f9 person|Marlina Handayani], M.Kes., menyampaikan bahwa penurunan tersebut merupakan hasil kerja lintas sektor sampai ke tingkat desa.",
 "{q1 M|Penurunan ini belum boleh membuat kita berpuas diri karena di beberapa kecamatan angkanya masih di atas 20 persen,} ujar Marlina.",
 "Pada tahun ini Dinas Kesehatan memperluas program Posyandu Siaga dari [f10 number|48 desa] menjadi [f11 number|112 desa] di [f12 number|18 kecamatan]. Program tersebut didukung anggaran sebesar [f13 money|Rp12,4 miliar] yang bersumber dari APBD Perubahan.",
 "{q2 M|Kader yang menemukan balita dengan berat badan tidak naik dua bulan berturut-turut wajib melapor ke puskesmas paling lambat tiga hari,} jelasnya.",
 "Sementara itu, [f14 position|Sekretaris Daerah] Kabupaten Kutai Kartanegara, [f15 person|Syahrul Ramadhan], meminta seluruh camat memastikan data sasaran diperbarui setiap bulan.",
 "{q3 S|Jangan sampai bantuan sudah siap, tetapi nama anaknya tidak ada dalam daftar,} tegas Syahrul.",
 "Di tingkat provinsi, Kutai Kartanegara saat ini berada pada [f16 rank|peringkat ketiga] kabupaten/kota dengan prevalensi stunting terendah di Kalimantan Timur."])
page("R01-a", "gov-ci", "Prevalensi Stunting Kukar Turun Menjadi 14,2 Persen", "2025-10-14T15:20", [0, 1, 2, 3, 4, 5, 6, 7], name="straight_copy", tz="WITA", site="Pemerintah Kabupaten Kutai Kartanegara", dom="berita.kukar.example", ta="Admin Prokom", dl="TENGGARONG", dlsep=" – ",
 rel=["Bupati Lepas Kafilah MTQ ke Samarinda", "Jadwal Pelayanan Akta Keliling Oktober"])
page("R01-b", "wp-gmr", "Posyandu Siaga Diperluas ke 112 Desa di Kukar", "2025-10-15T08:10", [
 (3, "Pada tahun ini Dinas Kesehatan memperluas", "Dinas Kesehatan (Dinkes) Kabupaten Kutai Kartanegara memperluas"),
 "Perluasan itu diumumkan dalam rapat koordinasi percepatan penurunan stunting di Gedung Serbaguna Tenggarong, Selasa (14/10).",
 "Kepala Dinas Kesehatan Kutai Kartanegara, dr Marlina Handayani, menyebut kader di desa kini punya tenggat yang tegas.",
 ("baca", "Tiga Puskesmas di Kukar Kini Buka 24 Jam"),
 4, "Menurut Marlina, prevalensi stunting Kukar turun dari 17,6 persen pada 2023 menjadi 14,2 persen setahun berikutnya. Meski begitu, ia mengingatkan masih ada kecamatan yang angkanya di atas 20 persen.",
 (6, "tegas Syahrul", "kata Sekretaris Daerah Kutai Kartanegara Syahrul Ramadhan"), ("wa", "Dapatkan berita terbaru kami di Google News, klik di sini.")],
 name="honest_cut_label", tz="WITA", site="Mahakam Terkini", ta="Redaksi", dl="TENGGARONG", dlshow="Mahakamterkini.com, TENGGARONG", label="ADV", labelpos="end", section="Kukar", tags=["Dinkes Kukar", "Posyandu", "Stunting"], end="~(mt)",
 rel=["Jembatan Besi Tenggarong Ditutup Sepekan", "Warga Loa Kulu Panen Padi Gunung"], by=[],
 st="f6=k tanggal pendek, tahun dari tanggal terbit; f3=k|m setahun berikutnya sesudah 2023; q1=m|p tidak langsung, angkanya tetap")
page("R01-c", "network-portal", "Angka Stunting Kukar 14,2 Persen, Kader Posyandu: Timbangan Kami Masih Kurang", "2025-10-14T19:42", [
 "Kabupaten [[Kutai Kartanegara]] (Kukar) berhasil menekan angka [[stunting]] menjadi 14,2 persen pada 2024. Setahun sebelumnya angkanya masih 17,6 persen.",
 "Namun di lapangan pekerjaan belum selesai. Di Posyandu Melati, Kelurahan Maluhu, Tenggarong, hanya ada satu timbangan bayi untuk 63 balita.",
 "{H|Kalau ramai ya antre. Ada ibu yang pulang duluan karena anaknya rewel,} kata Hartini, kader yang sudah sembilan tahun bertugas di sana, Selasa (14/10/2025).",
 ("baca", "Warga Kukar Bisa Cek Gizi Anak Gratis, Ini Lokasinya"),
 "Kepala Dinas Kesehatan Kukar, Marlina Handayani, mengakui masih ada ketimpangan antarkecamatan.",
 "{M|Penurunan ini belum boleh membuat kita berpuas diri karena di beberapa kecamatan angkanya masih di atas 20 persen,} ujarnya seusai rapat koordinasi di Gedung Serbaguna Tenggarong.",
 "Tahun ini program Posyandu Siaga diperluas menjadi 112 desa dengan anggaran lebih dari Rp12 miliar. Soal timbangan, Marlina menjanjikan pengadaan 300 unit sebelum Desember.",
 "{M|Timbangan digital sudah kami masukkan dalam daftar belanja, mudah-mudahan November datang,} katanya saat ditanya.",
 ("h", "Peringkat Ketiga di Kaltim"),
 "Di Kalimantan Timur, Kukar menempati urutan tiga daerah dengan angka stunting paling rendah, di bawah Bontang dan Balikpapan. Adapun rata-rata provinsi pada tahun yang sama 19,3 persen."],
 name="own_reporting", tz="WITA", site="Warta Borneo", dl="TENGGARONG", dlshow="WARTABORNEO.COM, TENGGARONG", section="Kukar", by=[("author", "Rahmat Fadillah"), ("editor", "Yuliana Sari")], sp={"H": "Hartini"}, tags=["Stunting", "Kutai Kartanegara", "Posyandu"], fig="POSYANDU - Kader menimbang balita di Maluhu, Selasa (14/10/2025). (WARTA BORNEO/RAHMAT FADILLAH)", rel=["Harga Beras di Pasar Tangga Arung Turun", "Dua Kapal Tambangan Tabrakan di Sungai Mahakam"],
 st="f13=k|m dibulatkan, lebih dari Rp12 miliar")
page("R01-d", "wp-newspaper", "Sekda Kukar Minta Camat Perbarui Data Stunting Tiap Bulan", "2025-10-14T17:00", [
 (0, "Selasa", "Rabu", "09.00 WITA", "09.00 Wita"), 5, 6, 1, (2, "berpuas diri", "puas diri", "ujar Marlina", "kata Marlina"), 3, 7],
 name="weekday_and_quote", err=True, tz="WITA", site="Kutai Raya Pos", ta="Nurdin Ali", by=[("author", "Nurdin Ali")], section="Pemerintahan", dl="TENGGARONG", dlshow="TENGGARONG", dlsep=", KutaiRayaPos.com – ", tags=["sekda kukar", "stunting"], rel=["Festival Erau Undang 11 Negara", "Tarif Parkir Tepi Sungai Naik"],
 st="f5=c 14/10/2025 hari Selasa; q1=a puas diri untuk berpuas diri")
page("R01-e", "scrape-menu", "Kukar Peringkat Keempat Stunting Terendah di Kaltim", "2025-10-15T10:05", [
 "Kabupaten Kutai Kartanegara menempati peringkat keempat daerah dengan prevalensi stunting terendah di Kalimantan Timur. Posisi itu terungkap dalam Rapat Koordinasi Percepatan Penurunan Stunting di Gedung Serbaguna Tenggarong, kemarin.",
 "Prevalensi stunting di Kukar turun dari 17,6 persen menjadi 14,2 persen dalam setahun.",
 "{M|Jangan sampai bantuan sudah siap, tetapi nama anaknya tidak ada dalam daftar,} kata Kepala Dinas Kesehatan Kukar, Marlina Handayani.",
 "Ia menambahkan, Posyandu Siaga tahun ini menjangkau 112 desa dari sebelumnya 48 desa. Dananya Rp12,4 miliar dari APBD Perubahan.",
 ("ad", "ADVERTISEMENT"),
 "Sekretaris Daerah Kukar Syahrul Ramadhan yang membuka acara meminta camat memperbarui data sasaran setiap bulan."],
 name="rank_shift_speaker_swap", err=True, tz="WITA", site="Etam Daily", section="Kutai Kartanegara", by=[("reporter", "Andi Maulana"), ("editor", "Fitriani")], tags=["stunting", "kukar"],
 st="q3=mo diucapkan Syahrul; f16=c keempat, bukan ketiga; f6=m|k kemarin dari tanggal terbit")
page("R01-f", "wp-elementor", "Kader Wajib Lapor Balita yang Tak Naik Berat Badan", "2025-10-14T13:00", [
 "Balita yang berat badannya tidak naik dua bulan berturut-turut kini harus dilaporkan kader ke puskesmas paling lambat tiga hari setelah penimbangan.",
 "Aturan itu ditegaskan Kepala Dinas Kesehatan Kabupaten Kutai Kartanegara dr. Marlina Handayani, M.Kes., di Gedung Serbaguna Tenggarong, Selasa (14/10/2025) pagi.",
 "{M|Penurunan ini belum boleh membuat kita berpuas diri,} kata Marlina, {+|karena di beberapa kecamatan angkanya masih di atas 20 persen.}",
 "Prevalensi stunting Kutai Kartanegara tahun 2024 tercatat 14,2 persen, turun 3,4 poin dari tahun sebelumnya yang 17,6 persen.",
 "Untuk memperkuat deteksi dini, pemerintah kabupaten menyiapkan 12,4 miliar rupiah. Dana dari APBD Perubahan itu dipakai menambah Posyandu Siaga dari 48 menjadi 112 desa yang tersebar di 18 kecamatan.",
 "{S|Jangan sampai bantuan sudah siap, tetapi nama anaknya tidak ada dalam daftar,} pesan Sekretaris Daerah Syahrul Ramadhan kepada para camat."],
 name="honest_rewrite_split", tz="WITA", site="Suara Tenggarong", ta="Dewi Anggraini", by=[("author", "Dewi Anggraini")], section="Kesehatan", rel=["Kuota Beasiswa Kukar Idaman Ditambah"], tags=["posyandu siaga"],
 st="q2=m|p tidak langsung, kata-katanya hampir sama; f10=k 48 menjadi 112 desa; f13=k 12,4 miliar rupiah")
# ---------------------------------------------------------------- R02 (Makassar, lively)
release("R02", "Sirene Meraung di Paccerakkang: 1.250 Warga Makassar Berlatih Menghadapi Banjir", "2025-11-26", "Badan Penanggulangan Bencana Daerah Kota Makassar",
 {"A": ("Andi Tenri Ampa", "Kepala Pelaksana BPBD Kota Makassar"), "R": ("Rusdi Daeng Nai", "Lurah Paccerakkang"), "I": ("Irmawati Salam", "warga Kompleks Kodam III")}, "Makassar", [
 "Sirene meraung pukul [f1 time|08.30 WITA] dan dalam waktu [f2 number|14 menit] lorong-lorong di [f3 place|Kelurahan Paccerakkang] sudah kosong. Untungnya, [f4 weekday|Rabu] pagi ([f5 date|26/11/2025]) itu tidak ada banjir sungguhan: [f6 number|1.250 warga] sedang mengikuti simulasi evakuasi yang digelar [f7 organisation|BPBD Kota Makassar].",
 "Tahun lalu, simulasi serupa butuh [f8 number|23 menit]. {q1 A|Sembilan menit itu bisa berarti satu keluarga selamat, jadi kami tidak akan berhenti berlatih,} kata [f9 position|Kepala Pelaksana] BPBD Kota Makassar [f10 person|Andi Tenri Ampa] sambil memegang pengeras suara.",
 "Paccerakkang dipilih bukan tanpa alasan. Dalam banjir Februari lalu, air setinggi [f11 number|1,6 meter] merendam [f12 number|873 rumah] di kelurahan ini, paling banyak di Kecamatan Biringkanaya.",
 "{q2 R|Dulu orang menunggu air sampai lutut baru mau keluar, sekarang begitu sirene bunyi mereka langsung angkat tas siaga,} tutur [f13 position|Lurah Paccerakkang] [f14 person|Rusdi Daeng Nai].",
 "Kota Makassar kini punya [f15 number|31 sirene] peringatan dini. Tahun depan akan ditambah [f16 number|12 sirene] lagi dengan dana [f17 money|Rp4,75 miliar].",
 "Bagi [f18 person|Irmawati Salam], ibu tiga anak dari Kompleks Kodam III, latihan ini membuatnya lebih tenang. {q3 I|Anak saya yang paling kecil malah sudah hafal jalan ke titik kumpul,} ujarnya lalu tertawa."])
page("R02-a", "nav-detail", "1.250 Warga Makassar Ikut Simulasi Banjir, Kosongkan Lorong dalam 14 Menit", "2025-11-26T14:12", [
 "Sebanyak 1.250 warga Kelurahan Paccerakkang, Kecamatan Biringkanaya, Makassar, mengikuti simulasi evakuasi banjir. Warga mengosongkan lorong dalam waktu 14 menit.",
 "Simulasi yang digelar BPBD Kota Makassar itu dimulai saat sirene berbunyi pukul 08.30 Wita, Rabu (26/11/2025). Waktu evakuasi lebih cepat dibanding tahun lalu yang mencapai 23 menit.",
 "{A|Sembilan menit itu bisa berarti satu keluarga selamat, jadi kami tidak akan berhenti berlatih,} kata Kepala Pelaksana BPBD Kota Makassar Andi Tenri Ampa kepada wartawan, Rabu (26/11/2025).",
 ("baca", "Hujan Deras, Jalan AP Pettarani Tergenang"),
 "Paccerakkang dipilih karena termasuk langganan banjir. Pada Februari lalu, 873 rumah di kelurahan itu terendam air setinggi 1,6 meter.",
 "{R|Dulu orang menunggu air sampai lutut baru mau keluar, sekarang begitu sirene bunyi mereka langsung angkat tas siaga,} ungkap Lurah Paccerakkang Rusdi Daeng Nai.",
 "Andi Tenri menyebutkan saat ini ada 31 sirene peringatan dini di Makassar. Jumlah itu akan ditambah 12 unit pada 2026 dengan anggaran Rp 4,75 miliar."],
 name="honest_rewrite", tz="WITA", site="kilasCom", dom="kilas.example", ta="Muhammad Yusran", by=[("author", "Muhammad Yusran")], section="kilasSulsel", dl="Makassar", end="(asm/hsr)", tags=["makassar", "bpbd makassar", "simulasi banjir"], rel=["Pete-pete Terguling di Sudiang", "Wali Kota Lantik 14 Lurah Baru"], fig="Simulasi banjir di Paccerakkang, Makassar. Foto: Muhammad Yusran/kilasSulsel", 
 st="f16=k 12 unit sirene; f17=k dengan spasi sesudah Rp")
page("R02-b", "wire", "BPBD Makassar gelar simulasi evakuasi banjir untuk 1.250 warga", "2025-11-26T16:33", [
 "Badan Penanggulangan Bencana Daerah (BPBD) Kota Makassar menggelar simulasi evakuasi banjir yang diikuti 1.250 warga di Kelurahan Paccerakkang, Kecamatan Biringkanaya, Rabu.",
 "Kepala Pelaksana BPBD Kota Makassar Andi Tenri Ampa di Makassar, Rabu, mengatakan waktu evakuasi tercatat 14 menit atau lebih singkat dari simulasi tahun sebelumnya, yakni 23 menit.",
 "{A|Sembilan menit itu bisa berarti satu keluarga selamat,} katanya.",
 "Ia mengemukakan, kota tersebut memiliki 31 sirene peringatan dini dan akan menambah 12 sirene lagi pada tahun depan.",
 ("baca", "BMKG: Sulsel bagian barat masuki puncak musim hujan"),
 "Anggaran yang disiapkan untuk penambahan itu sebesar Rp4,75 miliar.",
 "{A|Kami juga sedang mengkaji sirene bertenaga surya agar tetap menyala ketika listrik padam,} ujar dia.",
 "Sementara itu, Lurah Paccerakkang Rusdi Daeng Nai mengatakan warga kini langsung membawa tas siaga begitu sirene berbunyi, berbeda dengan dulu ketika mereka menunggu air sampai lutut."],
 name="honest_wire", tz="WITA", site="NUSAWIRE Sulsel", dom="sulsel.nusawire.example", dl="Makassar", dlshow="Makassar (NUSAWIRE)", section="Daerah", by=[("reporter", "Suriani Mappa"), ("editor", "Riza Harahap")], top="", end="Pewarta: Suriani Mappa Editor: Riza Harahap", tags=["BPBD Makassar", "simulasi banjir", "mitigasi"], rel=["Pelabuhan Soekarno-Hatta tambah layanan tiket daring"],
 st="q2=m|p tidak langsung, isinya tetap")
page("R02-c", "promedia", "Simulasi Banjir di Biringkanaya, 873 Rumah Pernah Terendam 2,6 Meter", "2025-11-26T20:08", [
 "Warga Kelurahan Paccerakkang, Kota Makassar, mengikuti simulasi banjir yang digelar BPBD Kota Makassar, Rabu, 26 November 2025.",
 (2, "1,6 meter", "2,6 meter"),
 1, ("baca", "Ini 5 Titik Rawan Banjir di Makassar yang Perlu Diwaspadai"), (3, "tutur", "kata"), (4, "31 sirene", "13 sirene"), ("wa", "Ikuti WhatsApp Channel kami untuk kabar terbaru.")],
 name="decimal_and_digits", err=True, tz="WITA", site="Fajar Pinisi", ta="Ahmad Rivai", by=[("author", "Ahmad Rivai"), ("editor", "Nur Aisyah")], top="Editor: Nur Aisyah", section="Metro", dl="MAKASSAR", dlshow="FAJARPINISI.COM, MAKASSAR", dlsep=" – ", tags=["Banjir Makassar", "BPBD"], rel=["Harga Ikan Bandeng Naik Jelang Natal"],
 st="f11=c 2,6 bukan 1,6; f15=c 13 bukan 31; f5=k ditulis dengan nama bulan")
page("R02-d", "blogger-contempo", "Ketika Sirene Membangunkan Lorong: Catatan dari Simulasi Banjir Paccerakkang", "2025-11-27T09:00", [
 "Saya tiba di mulut lorong ketika sirene mulai meraung. Jam di ponsel menunjukkan pukul 08.30. Empat belas menit kemudian tak ada lagi orang di rumah.",
 "Ini hanya latihan. BPBD Kota Makassar mengajak 1.250 warga Kelurahan Paccerakkang berlatih menyelamatkan diri, Rabu (26/11) kemarin.",
 "{I|Anak saya yang paling kecil malah sudah hafal jalan ke titik kumpul,} kata Irmawati Salam. Ia tertawa, tetapi matanya tetap mencari si bungsu.",
 "Di antara kerumunan ada Daeng Tata, 71 tahun, yang ditandu empat pemuda.",
 "{T|Saya tidak mau ditandu, saya masih kuat jalan,} protesnya.",
 "Andi Tenri Ampa, Kepala Pelaksana BPBD, berdiri di tengah jalan dengan pengeras suara. Tahun lalu, katanya, butuh 23 menit untuk hal yang sama.",
 "{A|Sembilan menit itu bisa berarti satu keluarga selamat, jadi kami tidak akan berhenti berlatih.}",
 "Saya teringat Februari lalu, ketika 873 rumah di sini terendam. Semoga tahun ini sirene itu cukup berbunyi untuk latihan saja."],
 name="honest_blog_feature", tz="WITA", site="Catatan Daeng Rewa", ta=None, tags=["Banjir", "Makassar"], sp={"T": "Daeng Tata"}, rel=["Menyusuri Kanal Panampu"], end="(Syamsul Rewa)", by=[("unknown", "Syamsul Rewa")],
 st="f1=k|m jam tanpa WITA; f2=k ditulis dengan huruf; f5=k tanggal pendek")
page("R02-e", "wp-twentyseventeen", "Makassar Akan Tambah 12 Sirene Banjir Senilai Rp47,5 Miliar", "2025-11-27T07:00", [
 "Pemerintah Kota Makassar bakal menambah 12 sirene peringatan dini banjir pada tahun depan. Nilainya Rp47,5 miliar.",
 "Hal itu disampaikan Kepala Pelaksana BPBD Kota Makassar, Andi Tenri Ampah, di sela simulasi evakuasi di Kelurahan Paccerakkang, Rabu (26/11/2025).",
 "Saat ini, kata dia, baru ada 31 sirene di seluruh kota.", ("rel", ["Kanal Jongaya Dikeruk Lagi", "Warga Antang Tagih Janji Pompa Air"]),
 "{A|Sembilan menit itu bisa berarti satu keluarga selamat, jadi kami tidak akan berhenti berlatih,} ujar perempuan yang akrab disapa Tenri itu.",
 "Sebanyak 1.250 warga ikut dalam simulasi yang dimulai pukul 08.30 WITA tersebut. Warga dievakuasi dalam 14 menit, sedangkan tahun lalu 23 menit."],
 name="money_times_ten_name", err=True, tz="WITA", site="Lontara News", ta="adminlontara", section="Makassar", by=[], dl="MAKASSAR", dlsep=", LontaraNews — ", end="~(ltr)", rel=["PSM Bersiap Jamu Tamu dari Jawa", "Jalan Hertasning Diperbaiki"], sp={"A": "Andi Tenri Ampah"},
 st="f17=c sepuluh kali lipat; f10=c Ampah untuk Ampa; q1=v nama pembicara salah eja, orangnya sama")
page("R02-f", "handmade-bare", "Lurah Paccerakkang: Warga Kini Langsung Angkat Tas Siaga", "2025-11-26T11:47", [0, 3, 1, 5, 4], name="straight_copy_reordered", tz="WITA", site="Celebes Kini", section="Kota", dl="Makassar", dlshow="CelebesKini, Makassar", by=[("reporter", "Baso Amir")], top="", end="Laporan : Baso Amir", tags=["paccerakkang", "bpbd"], rel=["Anjungan Losari Sepi Pengunjung"])
# ---------------------------------------------------------------- R03 (Semarang, agency-like)
release("R03", "UMKM Jateng Bukukan Transaksi Rp86,5 Miliar di Pameran Semarang", "2026-03-09", "Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Jawa Tengah",
 {"B": ("Bambang Wicaksono", "Kepala Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Jawa Tengah"), "L": ("Lestari Puspitaningrum", "Ketua Asosiasi Perajin Batik Lasem")}, "SEMARANG", [
 "Usaha mikro, kecil, dan menengah (UMKM) Jawa Tengah membukukan transaksi [f1 money|Rp86,5 miliar] selama pameran Gelar Karya UMKM yang ditutup di [f2 place|PRPP Semarang], [f3 weekday|Minggu] ([f4 date|8/3/2026]).",
 "Nilai itu naik [f5 percentage|21,4 persen] dibandingkan pameran [f6 year|2025] yang tercatat [f7 money|Rp71,25 miliar], kata [f8 position|Kepala Dinas Koperasi, Usaha Kecil dan Menengah] Provinsi Jawa Tengah [f9 person|Bambang Wicaksono] di Semarang, [f10 weekday|Senin].",
 "{q1 B|Sekitar 60 persen dari transaksi itu adalah kontrak dengan pembeli dari luar Jawa dan luar negeri, bukan penjualan di stan,} kata Bambang.",
 "Pameran [f11 number|lima hari] itu diikuti [f12 number|412 pelaku usaha] dari 35 kabupaten dan kota, dengan jumlah pengunjung [f13 number|38.700 orang].",
 "Penyumbang transaksi terbesar adalah furnitur sebesar Rp31,2 miliar, disusul batik [f14 money|Rp19,8 miliar] dan makanan olahan [f15 money|Rp14,6 miliar].",
 "Ketua [f16 organisation|Asosiasi Perajin Batik Lasem] [f17 person|Lestari Puspitaningrum] mengatakan pesanan dari [f18 place|Osaka] untuk [f19 number|2.400 lembar] batik tulis harus dikirim sebelum Agustus.",
 "{q2 L|Kami kekurangan pembatik muda, sehingga pesanan sebesar ini harus dibagi ke enam kelompok,} ujarnya.",
 "{q3 B|Tahun depan kami tidak menambah stan, tetapi menambah pembeli,} kata Bambang."])
page("R03-a", "read-portal", "Pameran UMKM Jateng Catat Transaksi Rp 86,5 Miliar, Furnitur Terbesar", "2026-03-09T15:41", [
 "Pameran Gelar Karya [[UMKM]] di PRPP Semarang, [[Jawa Tengah]], mencatat transaksi Rp 86,5 miliar.",
 "Kepala Dinas Koperasi, Usaha Kecil dan Menengah Jawa Tengah Bambang Wicaksono mengatakan, nilai tersebut naik 21,4 persen dibandingkan tahun lalu, Rp 71,25 miliar.",
 "{B|Sekitar 60 persen dari transaksi itu adalah kontrak dengan pembeli dari luar Jawa dan luar negeri, bukan penjualan di stan,} kata Bambang di Semarang, Senin (9/3/2026).",
 ("baca", "Kisah Sutini, Jual Peyek dari Garasi hingga ke Belanda"),
 "Pameran ditutup pada Minggu (8/3/2026) setelah berlangsung lima hari. Sebanyak 412 pelaku usaha ikut serta, sedangkan pengunjungnya mencapai 38.700 orang.",
 ("h", "Furnitur dan batik"),
 "Furnitur menyumbang Rp 31,2 miliar, disusul batik Rp 19,8 miliar dan makanan olahan Rp 14,6 miliar.",
 "Ketua Asosiasi Perajin Batik Lasem Lestari Puspitaningrum menuturkan, pembeli dari Osaka, Jepang, memesan 2.400 lembar batik tulis.",
 "{L|Kami kekurangan pembatik muda, sehingga pesanan sebesar ini harus dibagi ke enam kelompok,} kata Lestari.",
 "Seorang pengunjung, Wahyu (34), mengaku menghabiskan Rp 1,2 juta untuk dua lembar kain.",
 "{W|Kalau di toko bisa dua kali lipat,} kata dia."],
 name="honest_rewrite_own", site="Kabar Nusa", sub="Enam dari sepuluh rupiah datang dari kontrak dengan pembeli luar.", section="Regional", dl="SEMARANG", dlshow="SEMARANG, KABARNUSA.com", dlsep=" – ", by=[("contributor", "Tri Handoko"), ("editor", "Gloria Natalia")], top="Kontributor Semarang, Tri Handoko, Editor Gloria Natalia", sp={"W": "Wahyu"}, tags=["umkm", "jawa tengah", "batik"], rel=["Kereta Terlambat Dua Jam di Stasiun Poncol"], fig="Suasana pameran UMKM di PRPP Semarang, Minggu (8/3/2026).(KABARNUSA.com/TRI HANDOKO)",
 st="f1=k spasi sesudah Rp; f7=k spasi sesudah Rp; f14=k spasi sesudah Rp; f15=k spasi sesudah Rp; f6=k|m tahun lalu")
page("R03-b", "wp-astra", "UMKM Jateng Bukukan Transaksi Rp86,5 Miliar di Pameran Semarang", "2026-03-09T10:00", [0, 1, 2, 3, ("baca", "Cara Daftar Kredit Usaha Rakyat di Jawa Tengah"), 4, 5, 6, 7], name="straight_copy", site="Semarang Raya", ta="Redaksi", section="Ekonomi", dl="SEMARANG", dlsep=", SEMARANGRAYA – ", end="Editor: Puji Astuti", by=[("editor", "Puji Astuti")], tags=["UMKM", "PRPP"], rel=["Banjir Rob Surut di Tambaklorok"])
page("R03-c", "daily-brbr", "Transaksi UMKM Tembus Rp86,5 Miliar, Furnitur Paling Laris", "2026-03-09T18:30", [
 0, (1, "2025", "2024"), 3, "Furnitur menjadi penyumbang terbesar dengan nilai Rp31,2 miliar. Berikutnya makanan olahan Rp19,8 miliar dan batik Rp14,6 miliar.", 2, 7],
 name="year_and_swap", err=True, site="Pantura Post", section="Ekonomi Bisnis", dl="SEMARANG", by=[("author", "Heru Santoso")], top="Heru Santoso", tags=["UMKM Jateng"], end="(skr)", rel=["Petani Brebes Tunda Panen Bawang"],
 st="f6=c 2024 untuk 2025; f14=c ditukar dengan makanan olahan; f15=c ditukar dengan batik")
page("R03-d", "amp-network", "Perajin Batik Lasem Kewalahan Layani Pesanan Osaka", "2026-03-10T06:15", [
 "Perajin batik tulis Lasem, Rembang, kewalahan melayani pesanan dari Osaka. Sebanyak 2.400 lembar kain harus dikirim sebelum Agustus.",
 "{L|Kami kekurangan pembatik muda, sehingga pesanan sebesar ini harus dibagi ke enam kelompok,} ucap Ketua Asosiasi Perajin Batik Lasem, Lestari Puspitaningrum.",
 "Pesanan itu didapat dalam Gelar Karya UMKM di PRPP Semarang yang ditutup Minggu (8/3/2026). Pameran itu membukukan transaksi Rp86,5 miliar.",
 ("baca", "Resep Lontong Tuyuhan Khas Rembang"),
 "Rumah produksi milik Lestari di Desa Karangturi, Senin siang, hanya diisi tujuh pembatik. Yang termuda berusia 41 tahun.",
 "{S|Anak saya lebih pilih kerja di pabrik sepatu, gajinya pasti,} kata Sumiyati, salah seorang pembatik.",
 "Upah membatik di desa itu Rp55 ribu sampai Rp80 ribu per hari.",
 "Kepala Dinas Koperasi, Usaha Kecil dan Menengah Jateng Bambang Wicaksono menyebut batik menyumbang Rp19,8 miliar. {B|Tahun depan kami tidak menambah stan, tetapi menambah pembeli,} imbuhnya."],
 name="honest_own_interview", site="Warta Muria", section="Jateng", dl="REMBANG", dlshow="WARTAMURIA.COM, REMBANG", by=[("author", "Iwan Kurniadi"), ("editor", "Sigit Purnomo")], sp={"S": "Sumiyati"}, tags=["Batik Lasem", "Rembang"], rel=["Nelayan Rembang Melaut Lagi"], st="f10=k|m Senin siang di desa, acara lain")
page("R03-e", "wp-sahifa", "Bambang: Tahun Depan Tambah Pembeli, Bukan Stan", "2026-03-09T13:00", [
 (7, "tidak menambah stan, tetapi menambah pembeli", "tidak akan menambah stan, melainkan pembeli", "kata Bambang", "kata Kepala Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Jawa Tengah Bambang Wicaksono, Senin (9/3)"),
 "Pernyataan itu disampaikan menyusul berakhirnya Gelar Karya UMKM di PRPP Semarang, Minggu (8/3/2026), yang menghasilkan transaksi Rp86,5 miliar.",
 (3, "412 pelaku usaha", "421 pelaku usaha"), 4, (5, "Osaka", "Tokyo"), 6],
 name="quote_number_place", err=True, site="Jateng Update", ta="Siti Rohmah", by=[("author", "Siti Rohmah")], section="UMKM", label="Pariwara", labelpos="endbare", tags=["gelar karya"], rel=["Pasar Johar Ramai Lagi"], 
 st="q3=a kata-kata diganti; f12=c 421 untuk 412; f18=c Tokyo untuk Osaka")
page("R03-f", "next-static", "Jateng Klaim Pameran UMKM Naik Seperlima", "2026-03-09T16:12", [
 "Gelar Karya UMKM Jawa Tengah ditutup dengan transaksi Rp86,5 miliar, naik sekitar seperlima dari tahun sebelumnya.",
 "Kepala Dinas Koperasi, Usaha Kecil, dan Menengah Provinsi Jawa Tengah Bambang Wicaksono menyampaikan hal itu di Semarang, Senin (9/3).",
 "Menurut Bambang, sekitar 60 persen transaksi berupa kontrak dengan pembeli dari luar Jawa dan luar negeri. Penjualan langsung di stan hanya sebagian kecil.",
 "Tak semua peserta puas. Sejumlah pelaku usaha dari Wonosobo mengeluhkan stan yang jauh dari pintu masuk.",
 "{Y|Hari biasa paling laku lima bungkus,} kata Yatmi, penjual keripik jamur.",
 "Pameran selama lima hari itu dikunjungi hampir 39 ribu orang."],
 name="honest_indirect", site="Harian Serayu", section="Ekonomi", sub="Peserta dari Wonosobo keluhkan letak stan", dl="SEMARANG", dlsep=" — ", by=[("correspondent", "Agus Wibowo")], end="Koresponden: Agus Wibowo", sp={"Y": "Yatmi"},
 st="q1=m|p tidak langsung, kata-katanya hampir sama; f5=m|k sekitar seperlima; f13=m|k hampir 39 ribu; f8=k dengan koma serangkai; f6=k|m tahun sebelumnya")
