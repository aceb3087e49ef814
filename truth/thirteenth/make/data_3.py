from lib import *
# ---------------------------------------------------------------- R07 (Palembang, statistics)
release("R07", "Inflasi Sumatera Selatan Desember 2025 Sebesar 2,37 Persen (yoy)", "2026-01-05", "Badan Pusat Statistik Provinsi Sumatera Selatan",
 {"H": ("Hendra Gunawan", "Kepala BPS Provinsi Sumatera Selatan"), "N": ("Nurbaiti Azhar", "Kepala Bagian Perekonomian Setda Provinsi Sumatera Selatan")}, "Palembang", [
 "Pada Desember 2025 Provinsi Sumatera Selatan mengalami inflasi tahunan (yoy) sebesar [f1 percentage|2,37 persen] dengan Indeks Harga Konsumen (IHK) sebesar [f2 number|108,94]. Secara bulanan (mtm) terjadi inflasi [f3 percentage|0,51 persen].",
 "Inflasi tertinggi terjadi di [f4 place|Kabupaten Muara Enim] sebesar [f5 percentage|3,08 persen], sedangkan yang terendah di [f6 place|Kota Lubuklinggau] sebesar [f7 percentage|1,62 persen].",
 "“Kenaikan” harga tercatat pada sembilan dari sebelas kelompok pengeluaran. {q1 H|Penyumbang utama masih cabai merah, emas perhiasan, dan tarif angkutan udara,} kata [f8 position|Kepala BPS Provinsi Sumatera Selatan] [f9 person|Hendra Gunawan] dalam siaran langsung rilis statistik, [f10 weekday|Senin] ([f11 date|5/1/2026]).",
 "Komoditas cabai merah memberi andil [f12 percentage|0,19 persen], emas perhiasan [f13 percentage|0,11 persen], dan angkutan udara [f14 percentage|0,06 persen] terhadap inflasi bulanan.",
 "{q2 H|Dibandingkan provinsi lain di Sumatera, posisi kita berada di urutan keempat terendah,} ujar Hendra.",
 "[f15 position|Kepala Bagian Perekonomian] Setda Provinsi Sumatera Selatan [f16 person|Nurbaiti Azhar] menyatakan pemerintah provinsi akan menggelar pasar murah di [f17 number|42 titik] mulai [f18 date|12 Januari 2026].",
 "{q3 N|Kami dahulukan kecamatan yang jauh dari pasar induk karena ongkos angkutnya paling terasa,} tuturnya."])
page("R07-a", "wire", "BPS: Inflasi Sumsel 2,37 persen pada Desember 2025", "2026-01-05T13:48", [
 "Badan Pusat Statistik (BPS) mencatat inflasi tahunan Provinsi Sumatera Selatan pada Desember 2025 sebesar 2,37 persen dengan Indeks Harga Konsumen (IHK) 108,94.",
 "{H|Penyumbang utama masih cabai merah, emas perhiasan, dan tarif angkutan udara,} kata Kepala BPS Provinsi Sumatera Selatan Hendra Gunawan di Palembang, Senin.",
 "Secara bulanan, kata dia, inflasi tercatat 0,51 persen atau lebih tinggi dibandingkan November 2025 yang 0,22 persen.",
 "Hendra menjelaskan inflasi tertinggi terjadi di Kabupaten Muara Enim 3,08 persen dan terendah di Kota Lubuklinggau 1,62 persen.",
 ("baca", "Harga cabai di Pasar Jakabaring tembus Rp90 ribu per kilogram"),
 "Menurut dia, posisi Sumatera Selatan berada di urutan keempat terendah di Sumatera.",
 "Kepala Bagian Perekonomian Setda Sumatera Selatan Nurbaiti Azhar menyampaikan pasar murah digelar di 42 titik mulai 12 Januari.",
 "{N|Kami dahulukan kecamatan yang jauh dari pasar induk,} katanya."],
 name="honest_wire", site="NUSAWIRE Sumsel", dom="sumsel.nusawire.example", dl="Palembang, Sumatera Selatan", dlshow="Palembang, Sumatera Selatan (NUSAWIRE)", by=[("reporter", "Yudi Saputra"), ("editor", "Dolly Harun")], top="", end="Pewarta: Yudi Saputra Uploader: Redaksi Sumsel Editor: Dolly Harun", section="Ekonomi", tags=["BPS Sumsel", "inflasi"],
 st="q2=m|p tidak langsung, kata-katanya hampir sama; f18=k tanpa tahun, tahun dari tanggal terbit")
page("R07-b", "read-portal", "Inflasi Sumsel 2,37 Persen, Cabai Merah Penyumbang Utama", "2026-01-05T16:20", [
 0, (2, "“Kenaikan” harga", "Kenaikan harga"), ("h", "Andil komoditas"), ("table", [["Komoditas", "Andil"], ["Cabai merah", "0,19 persen"], ["Emas perhiasan", "0,11 persen"], ["Angkutan udara", "0,06 persen"]]),
 1, 4, ("baca", "Tips Menyimpan Cabai agar Tahan Sebulan"), 5, 6],
 name="copy_with_table", site="Kabar Nusa", section="Money", dl="PALEMBANG", dlshow="PALEMBANG, KABARNUSA.com", dlsep=" - ", by=[("author", "Aji Prakoso"), ("editor", "Sekar Ayu")], tags=["inflasi", "sumatera selatan"], rel=["Jembatan Musi IV Ditutup Malam Ini"])
page("R07-c", "wp-newspaper", "Inflasi Muara Enim Tertinggi di Sumsel, Andil Cabai 0,91 Persen", "2026-01-05T20:00", [
 1, (0, "Pada Desember 2025 Provinsi", "Secara keseluruhan, pada Desember 2025 Provinsi", "2,37 persen", "2,73 persen"), (2, "“Kenaikan” harga", "Kenaikan harga"), (3, "0,19 persen", "0,91 persen"), 4],
 name="two_percentages", err=True, site="Sriwijaya Ekspres", ta="Redaksi", section="Ekbis", dl="PALEMBANG", dlshow="SRIWIJAYAEKSPRES.CO.ID, PALEMBANG", dlsep=" – ", end="Penulis: Ferdiansyah | Editor: Masayu Indah", by=[("author", "Ferdiansyah"), ("editor", "Masayu Indah")], tags=["Inflasi Sumsel"], rel=["Truk Batu Bara Dilarang Melintas Siang Hari"],
 st="f1=c 2,73 untuk 2,37; f12=c 0,91 untuk 0,19")
page("R07-d", "daily-brbr", "Pasar Murah di 42 Titik, Warga Seberang Ulu: Jangan Cuma Sehari", "2026-01-06T07:40", [
 "Pemerintah Provinsi Sumatera Selatan akan menggelar pasar murah di 42 titik mulai 12 Januari 2026. Warga berharap kegiatan itu tidak hanya berlangsung sehari.",
 "{E|Bulan puasa kemarin saya antre dua jam, minyaknya habis,} keluh Ernawati, warga Seberang Ulu I, Senin (5/1/2026).",
 "Kepala Bagian Perekonomian Setda Provinsi Sumatera Selatan Nurbaiti Azhar mengatakan, titik pasar murah tidak dibagi rata. {N|Kami dahulukan kecamatan yang jauh dari pasar induk karena ongkos angkutnya paling terasa,} katanya.",
 "Pasar murah digelar setelah inflasi bulanan Sumsel pada Desember tercatat 0,51 persen. Cabai merah menjadi penyumbang terbesar.",
 "Pantauan di Pasar 10 Ulu, cabai merah dijual Rp95.000 per kilogram, naik dari Rp60.000 sepekan sebelumnya.",
 "{P|Barang dari Jawa sedikit, hujan terus,} ujar Pardi, pedagang.",
 "Secara tahunan, inflasi Sumsel 2,37 persen, di bawah inflasi nasional yang 2,71 persen."],
 name="honest_own_reporting", site="Palembang Raya", section="Metropolis", dl="PALEMBANG", by=[("author", "Rosnita Dewi")], top="Rosnita Dewi", sp={"E": "Ernawati", "P": "Pardi"}, tags=["pasar murah"], rel=["LRT Tambah Jadwal Malam"], end="(ros)",
 st="f10=k|m hari ucapan warga; f11=k|m tanggal ucapan warga")
page("R07-e", "wp-gmr", "Sumsel Urutan Keempat Inflasi Tertinggi di Sumatera", "2026-01-05T18:00", [
 "Inflasi tahunan Sumatera Selatan pada Desember 2025 tercatat sebesar 2,37 persen.",
 "{H|Dibandingkan provinsi lain di Sumatera, posisi kita berada di urutan keempat tertinggi,} ujar Kepala BPS Provinsi Sumatera Selatan, Hendra Gunawan, Senin (5/1/2026).",
 "Secara bulanan inflasi tercatat 0,51 persen. Cabai merah memberi andil 0,19 persen, emas perhiasan 0,11 persen, dan angkutan udara 0,06 persen.",
 ("baca", "Harga TBS Sawit Pekan Ini Turun Tipis"),
 "Inflasi tertinggi di Kabupaten Muara Enim sebesar 3,08 persen. Sementara terendah di Kota Prabumulih, 1,62 persen."],
 name="quote_antonym_and_town", err=True, site="Ogan News", ta="Hasanuddin", by=[("author", "Hasanuddin")], section="Sumsel", dl="PALEMBANG", dlsep=", OGANNEWS.ID – ", tags=["BPS"], rel=["Festival Perahu Bidar Diundur"],
 st="q2=a tertinggi untuk terendah; f6=c Prabumulih untuk Lubuklinggau")
page("R07-f", "wp-astra", "Desember, Sumsel Alami Inflasi 2,37 Persen", "2026-01-05T12:00", [0, 1, (2, "“Kenaikan” harga tercatat", "Kenaikan harga tercatat", "siaran langsung rilis statistik", "rilis statistik"), 3, 4], name="straight_copy_cut", site="Musi Pos", ta="Administrator", section="Ekonomi", dl="PALEMBANG", dlsep=" | ", label="Pariwara", labelpos="top", end="(Rel)", tags=["ekonomi"], rel=["Lowongan Petugas Survei Dibuka"])
# ---------------------------------------------------------------- R08 (Pontianak, police)
release("R08", "Polresta Pontianak Musnahkan 4,7 Kilogram Sabu dari Tiga Kasus", "2025-08-21", "Seksi Humas Polresta Pontianak",
 {"W": ("Wisnu Ardiansyah", "Kepala Polresta Pontianak"), "J": ("Jefri Sembiring", "Kepala Satuan Reserse Narkoba Polresta Pontianak")}, "PONTIANAK", [
 "Polresta Pontianak memusnahkan barang bukti sabu seberat [f1 number|4,7 kilogram] dan [f2 number|1.180 butir] ekstasi di [f3 place|halaman Mapolresta Pontianak], [f4 weekday|Kamis] ([f5 date|21/8/2025]), sekira pukul [f6 time|10.30 WIB].",
 "Barang bukti tersebut disita dari [f7 number|tiga kasus] dengan [f8 number|lima tersangka] yang diungkap pada kurun waktu 2–29 Juli 2025.",
 "{q1 W|Dari barang bukti ini kami perkirakan ada 25 ribu orang yang terselamatkan dari bahaya narkotika,} kata [f9 position|Kapolresta Pontianak] [f10 person|Wisnu Ardiansyah].",
 "Kasus terbesar diungkap di [f11 place|Jalan Tanjung Raya II], Kecamatan Pontianak Timur, dengan barang bukti [f12 number|3,2 kilogram] sabu yang disembunyikan di dalam mesin cuci. Tersangka berinisial [f13 person|RD] dan [f14 person|MH] dijanjikan upah [f15 money|Rp40 juta].",
 "{q2 J|Barang ini masuk dari perbatasan lewat jalan tikus, kemudian dibawa dengan bus malam ke Pontianak,} terang [f16 position|Kasat Resnarkoba] [f17 person|Jefri Sembiring].",
 "Para tersangka dijerat Pasal 114 ayat (2) Undang-Undang Narkotika dengan ancaman pidana penjara paling lama [f18 number|20 tahun] atau pidana mati.",
 "{q3 J|Satu pemasok berinisial AK masih kami kejar dan namanya sudah masuk daftar pencarian orang,} imbuh Jefri.",
 "Pemusnahan disaksikan perwakilan [f19 organisation|Kejaksaan Negeri Pontianak] dan Balai Besar POM."])
page("R08-a", "nav-detail", "Polisi Musnahkan 4,7 Kg Sabu di Pontianak, 3,2 Kg Disembunyikan di Mesin Cuci", "2025-08-21T13:20", [
 "Polresta Pontianak memusnahkan 4,7 kg [[sabu]] dan 1.180 butir ekstasi hasil pengungkapan tiga kasus. Lima orang ditetapkan sebagai tersangka.",
 "Pemusnahan dilakukan di halaman Mapolresta Pontianak, Kamis (21/8/2025).",
 "{W|Dari barang bukti ini kami perkirakan ada 25 ribu orang yang terselamatkan dari bahaya narkotika,} kata Kapolresta Pontianak Wisnu Ardiansyah.",
 "Kasat Resnarkoba Jefri Sembiring menjelaskan kasus terbesar diungkap di Jalan Tanjung Raya II. Sabu 3,2 kg ditemukan di dalam mesin cuci.",
 ("baca", "Bus Malam Tujuan Sambas Terperosok, Penumpang Selamat"),
 "{J|Barang ini masuk dari perbatasan lewat jalan tikus, kemudian dibawa dengan bus malam ke Pontianak,} ujarnya.",
 "Dua tersangka, RD dan MH, dijanjikan upah Rp 40 juta. Mereka terancam hukuman paling lama 20 tahun penjara atau hukuman mati."],
 name="honest_rewrite", site="kilasCom", dom="kilas.example", ta="Ocsya Ade", by=[("author", "Ocsya Ade")], section="kilasKalimantan", dl="Pontianak", end="(aau/des)", tags=["sabu", "polresta pontianak", "pontianak"], rel=["Sungai Kapuas Pasang, Jalan Gajah Mada Tergenang"], fig="Pemusnahan sabu di Mapolresta Pontianak. (dok. Polresta Pontianak)",
 st="f1=k disingkat kg; f12=k disingkat kg; f8=k lima orang sebagai tersangka; f15=k spasi sesudah Rp")
page("R08-b", "wp-sahifa", "Polresta Pontianak Musnahkan 4,7 Kilogram Sabu", "2025-08-21T15:00", [0, 1, 2, 3, 4, 5, 6, 7], name="straight_copy", site="Kapuas Post", ta="Redaksi", section="Hukum & Kriminal", dl="PONTIANAK", dlshow="PONTIANAK, KAPUASPOST.NET", dlsep=" – ", end="Sumber: Humas Polresta Pontianak", by=[("source", "Humas Polresta Pontianak")], tags=["narkoba"], rel=["Maling Motor Tertangkap Warga"])
page("R08-c", "joomla", "4,7 Kilogram Sabu Dimusnahkan, Pemasok Berinisial AK Diburu", "2025-08-21T17:31", [
 (0, "4,7 kilogram", "47 kilogram"), (6, "imbuh Jefri", "kata Kasat Resnarkoba Polresta Pontianak Jefri Sembiring"), "Jefri menyebut barang bukti berasal dari tiga kasus dengan lima tersangka.",
 ("baca", "Warga Siantan Keluhkan Jalan Gelap"), (3, "Jalan Tanjung Raya II", "Jalan Tanjung Raya I"), 2],
 name="decimal_lost_and_street", err=True, site="Khatulistiwa Kini", ta="Super User", section="Kriminal", by=[("author", "Marsita Riandini")], tags=["sabu", "pontianak"], dl="PONTIANAK",
 st="f1=c 47 untuk 4,7; f11=c Tanjung Raya I untuk II")
page("R08-d", "network-portal", "Kapolresta Pontianak: 25 Ribu Orang Terselamatkan dari Narkotika", "2025-08-21T14:05", [
 "Sebanyak 4,7 kilogram sabu dimusnahkan Polresta Pontianak, Kamis (21/8/2025). Sabu dilarutkan dalam air panas bercampur cairan pembersih lantai.",
 "{W|Dari barang bukti ini,} kata Kapolresta Pontianak Wisnu Ardiansyah, {+|kami perkirakan ada 25 ribu orang yang terselamatkan dari bahaya narkotika.}",
 "Selain sabu, ada 1.180 butir ekstasi yang diblender di hadapan para tersangka.",
 ("baca", "Kejari Pontianak Tuntut Kurir Sabu 12 Tahun Penjara"),
 "Di luar pagar Mapolresta, Sulastri, ibu salah seorang tersangka, menunggu sejak pagi.",
 "{D|Anak saya hanya disuruh antar barang,} katanya lirih.",
 "RD dan MH ditangkap di Jalan Tanjung Raya II, Pontianak Timur. Keduanya dijanjikan upah 40 juta rupiah.",
 "Pada bulan yang sama tahun lalu, polisi memusnahkan 2,9 kilogram sabu dari enam kasus.",
 "Perwakilan Kejaksaan Negeri Pontianak hadir menyaksikan."],
 name="honest_own", site="Warta Pontianak", section="Pontianak", dl="PONTIANAK", dlshow="WARTAPONTIANAK.CO.ID, PONTIANAK", by=[("author", "Ferryanto"), ("editor", "Nina Soraya")], sp={"D": "Sulastri"}, tags=["Pemusnahan Sabu", "Polresta Pontianak"], rel=["Cuaca Pontianak Besok"],
 st="f15=k 40 juta rupiah")
page("R08-e", "wp-generatepress", "Dibawa dengan Bus Malam, Sabu 3,2 Kilogram Disita di Pontianak Timur", "2025-08-22T06:30", [
 "Sabu seberat 3,2 kilogram yang disita di Pontianak Timur diduga masuk dari perbatasan. Barang haram itu dibawa dengan bus malam.",
 "{W|Barang ini masuk dari perbatasan lewat jalan tikus, kemudian dibawa dengan bus malam ke Pontianak,} terang Kapolresta Pontianak Wisnu Ardiansyah, Kamis (21/8/2025).",
 "Dua tersangka, RD dan MH, dijanjikan upah Rp40 juta.",
 "Sementara itu, Kasat Resnarkoba Jefri Sembiring menyebut para tersangka terancam pidana penjara paling lama 12 tahun atau pidana mati.",
 "{J|Satu pemasok berinisial AK masih kami kejar dan namanya sudah masuk daftar pencarian orang,} imbuh Jefri.",
 "Seluruh barang bukti, 4,7 kilogram sabu dan 1.180 butir ekstasi, telah dimusnahkan di halaman Mapolresta Pontianak."],
 name="speaker_moved_and_years", err=True, site="Enggang Media", ta="Reza Pahlevi", by=[("author", "Reza Pahlevi")], section="Peristiwa", dl="Pontianak", dlsep=" (Enggang Media) - ", tags=["sabu"],
 st="q2=mo diucapkan Jefri; f18=c 12 untuk 20")
page("R08-f", "wp-twentyseventeen", "Musnahkan Barang Bukti, Polresta Pontianak Buru Satu DPO", "2025-08-21T18:00", [
 "Satu pemasok sabu berinisial AK masih diburu Satresnarkoba Polresta Pontianak. Namanya sudah masuk daftar pencarian orang (DPO).",
 "Hal ini diungkapkan Kasat Resnarkoba Jefri Sembiring usai pemusnahan barang bukti di halaman Mapolresta Pontianak, Kamis (21/8).",
 "{J|Barang ini masuk dari perbatasan lewat jalan tikus,} ungkap pria yang akrab disapa Bang Jef itu.",
 ("ad", "Pasang iklan di sini, hubungi bagian pemasaran"),
 ("rel", ["Polisi Gerebek Judi Sabung Ayam di Rasau Jaya", "Begini Cara Lapor Lewat Nomor Darurat"]), "Adapun barang bukti yang dimusnahkan berupa:", ("li", ["sabu 4,7 kilogram", "ekstasi 1.180 butir"]),
 "Barang bukti itu dikumpulkan dari tiga kasus dengan lima tersangka, dua di antaranya RD dan MH."],
 name="honest_partial_list", site="Borneo Barat News", ta="borneobarat", section="Berita", label="Kerja Sama", labelpos="end", rel=["Harga Lidah Buaya Turun"], end="Kontributor: Subandi", by=[("contributor", "Subandi")],
 st="q3=m|p tidak langsung, kata-katanya hampir sama; f5=k tanggal pendek")
# ---------------------------------------------------------------- R09 (Ambon, university, lively)
release("R09", "Plastik dari Rumput Laut: Peneliti Ambon Menjawab Sampah Teluk", "2025-10-30", "Hubungan Masyarakat Universitas Banda Naira",
 {"T": ("Theresia Latuconsina", "Ketua tim peneliti bioplastik Universitas Banda Naira"), "P": ("Petrus Salampessy", "Rektor Universitas Banda Naira"), "A": ("Abdul Gani Tuasikal", "nelayan rumput laut Desa Nuruwe")}, "AMBON", [
 "Kantong itu tampak seperti plastik biasa. Bedanya, setelah [f1 number|87 hari] di laut ia hancur. Kantong berbahan rumput laut tersebut dipamerkan tim peneliti [f2 organisation|Universitas Banda Naira] di [f3 place|Auditorium Rumphius], Ambon, [f4 weekday|Kamis] ([f5 date|30/10/2025]).",
 "{q1 T|Kami tidak ingin menambah satu lagi jurnal yang berdebu, kami ingin ada kantong yang bisa dipakai di Pasar Mardika,} kata ketua tim [f6 person|Theresia Latuconsina].",
 "Penelitian yang dimulai pada [f7 year|2021] itu menguji [f8 number|19 jenis] rumput laut dari Seram dan Buru. Bahan terbaik datang dari [f9 place|Desa Nuruwe], Kabupaten Seram Bagian Barat, dengan kuat tarik [f10 number|31,5 megapascal].",
 "Riset ini menempati [f11 rank|peringkat kedua] dari [f12 number|264 proposal] yang dibiayai program hibah kelautan nasional, dengan dana [f13 money|Rp3,6 miliar].",
 "{q2 P|Kampus di timur sering dianggap hanya pengguna ilmu, hari ini kita menjadi penghasilnya,} ucap [f14 position|Rektor] Universitas Banda Naira [f15 person|Petrus Salampessy].",
 "Biaya satu kantong saat ini [f16 money|Rp1.450], masih lebih mahal daripada kantong plastik yang sekitar Rp300. Tim menargetkan biaya turun menjadi [f17 money|Rp700] pada [f18 year|2027].",
 "Bagi petani rumput laut, kabar ini berarti pembeli baru. {q3 A|Biasanya rumput laut yang patah kami buang, sekarang orang kampus bilang itu juga laku,} kata [f19 person|Abdul Gani Tuasikal], nelayan dari Nuruwe."])
page("R09-a", "wp-block-theme", "Plastik Rumput Laut dari Ambon Hancur dalam 87 Hari", "2025-10-30T15:00", [0, 1, 2, 3, 4, 5, 6], name="straight_copy", tz="WIT", site="Tifa Maluku", ta="Tim Redaksi", section="Sains", dl="AMBON", dlsep=", tifamaluku.com – ", tags=["bioplastik", "rumput laut"], fig="Kantong bioplastik yang dipamerkan di Auditorium Rumphius. Foto: Humas UBN")
page("R09-b", "laravel-tailwind", "Kantong Rumput Laut Buatan Peneliti Ambon, Masih Mahal tapi Menjanjikan", "2025-10-31T09:25", [
 "Peneliti Universitas Banda Naira, Ambon, membuat kantong dari rumput laut yang hancur di laut dalam 87 hari. Harganya masih menjadi soal: Rp1.450 per lembar, hampir lima kali lipat kantong plastik biasa.",
 "Ketua tim peneliti, Theresia Latuconsina, menargetkan ongkos produksi bisa ditekan ke Rp700 dua tahun lagi.",
 "{T|Kami tidak ingin menambah satu lagi jurnal yang berdebu, kami ingin ada kantong yang bisa dipakai di Pasar Mardika,} kata Theresia di Auditorium Rumphius, Kamis.",
 ("baca", "Teluk Ambon Dikepung Sampah Setiap Musim Hujan"),
 "Di Pasar Mardika, tawaran itu ditanggapi hati-hati.",
 "{M|Kalau harganya sama, saya pakai. Kalau mahal, pembeli suruh saya tanggung?} ujar Mina Wattimena, pedagang ikan asar.",
 "Riset yang berjalan sejak 2021 ini memperoleh dana Rp3,6 miliar. Dari 19 jenis rumput laut yang diuji, yang terbaik berasal dari Desa Nuruwe, Seram Bagian Barat.",
 "Peneliti kelautan dari luar tim, Hasan Rumadaul, menilai waktu urai di perairan dingin bisa lebih lama, sampai 140 hari.",
 "{H|Teluk Ambon hangat, laut lain belum tentu,} katanya."],
 name="honest_own_interviews", tz="WIT", site="Lintas Maluku", section="Lingkungan", by=[("author", "Edison Pelupessy"), ("editor", "Rudi Fofid Latar")], sp={"M": "Mina Wattimena", "H": "Hasan Rumadaul"}, tags=["Ambon", "Bioplastik"], rel=["Kapal Cepat ke Banda Batal Berlayar"], dl="AMBON", dlsep=": ",
 st="f18=k|m dua tahun lagi; f5=m|k hanya Kamis sehari sebelumnya")
page("R09-c", "wp-newspaper", "Riset Bioplastik Maluku Peringkat Pertama Hibah Nasional", "2025-10-30T20:45", [
 "Riset bioplastik Universitas Banda Naira menempati peringkat pertama dari 264 proposal dalam program hibah kelautan nasional. Dana yang diperoleh mencapai Rp36 miliar.",
 (4, "ucap Rektor", "kata Rektor"),
 "Dia menyampaikannya di Auditorium Rumphius, Ambon, Kamis (30/10/2025).",
 ("baca", "Mahasiswa Ambon Juarai Lomba Debat Maritim"), 2, 5],
 name="rank_and_money", err=True, tz="WIT", site="Siwalima Baru", ta="Vonny Tahalele", by=[("author", "Vonny Tahalele")], section="Pendidikan", dl="AMBON", dlshow="AMBON, SiwalimaBaru.com", dlsep=" – ", tags=["UBN"], rel=["Pattimura Cup Digelar Desember"],
 st="f11=c pertama untuk kedua; f13=c sepuluh kali lipat")
page("R09-d", "blogger-simple", "Rumput Laut Patah Pun Laku", "2025-11-02T00:00", [
 "Bapak Abdul Gani Tuasikal dari Desa Nuruwe biasanya membuang rumput laut yang patah. Mulai tahun depan mungkin tidak lagi.",
 "{A|Biasanya rumput laut yang patah kami buang,} katanya, {+|sekarang orang kampus bilang itu juga laku.}",
 "Orang kampus yang dimaksud ialah tim Universitas Banda Naira yang dipimpin Theresia Latuconsina. Mereka membuat kantong dari rumput laut yang hancur dalam 87 hari.",
 "Saya membaca di siaran pers kampus bahwa ada 19 jenis rumput laut dari Seram dan Buru yang diuji sejak 2021. Yang dari Nuruwe paling kuat, 31,5 MPa.",
 "Rektor Petrus Salampessy bangga betul. {P|Kampus di timur sering dianggap hanya pengguna ilmu, hari ini kita menjadi penghasilnya,} begitu ucapnya.",
 "Semoga tidak berhenti di pameran."],
 name="honest_blog", tz="WIT", site="Catatan dari Seram", ta="Opa Latu", by=[("author", "Opa Latu")], tags=["Nuruwe", "Rumput Laut", "Seram"],
 st="f10=k satuan disingkat MPa")
page("R09-e", "wp-elementor", "[ADV] Universitas Banda Naira Pamerkan Kantong Ramah Laut", "2025-10-30T17:10", [
 (0, "87 hari", "78 hari"), 3, (1, "bisa dipakai di Pasar Mardika", "bisa dipakai semua orang", "kata ketua tim", "ujar ketua tim"), 4, 6],
 name="days_and_quote", err=True, tz="WIT", site="Rumphius Post", ta="Redaksi", section="Kampus", label="ADV", labelpos="title", dl="AMBON", dlsep=" – ", tags=["kampus"],
 st="f1=c 78 untuk 87; q1=a Pasar Mardika diganti semua orang")
page("R09-f", "handmade-bare", "Biaya Kantong Rumput Laut Ditargetkan Turun Jadi Rp700", "2025-10-31T08:05", [5, (1, "kata ketua tim", "kata ketua tim peneliti Universitas Banda Naira,"), "Theresia menjelaskan hal itu dalam pameran di Auditorium Rumphius, Ambon, Kamis (30/10/2025) lalu.", 2, ("baca", "Ikan Komu Melimpah, Harga Anjlok"), 3],
 name="copy_reordered", tz="WIT", site="Ambon Kita", section="Ekonomi", dl="AMBON", dlshow="AmbonKita.net, AMBON", dlsep=" – ", by=[("reporter", "Novita Sahertian"), ("editor", "Jusuf Manuputty")], tags=["rumputlaut"], rel=["Pasar Mardika Dibersihkan"])
