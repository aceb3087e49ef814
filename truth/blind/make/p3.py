from core import page, copy

# ---------- R07 Paser
page("R07-a", "newspaper", ("Paser Daya Media", "paserdayamedia.com"), "Polres Paser Gelar Apel Pasukan Operasi Zebra Mahakam 2025",
 copy("R07", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [("Kamis (13 November 2025)", "Kamis (13/11/2025)"), ("kata AKP Winda Larasati.", "ucap AKP Winda."), ("ucap Sahrul Ramadhan.", "kata Wakil Bupati.")],
  {5: ["!baca:Pencuri Motor di Parkiran Masjid Ditangkap"]}),
 "2025-11-13T13:25", "straight_copy", True, dl="TANA PASER", dlf="<strong>{d}</strong> – ", author="M. Hafiz Ansari", by=[("author", "M. Hafiz Ansari")], section="Hukum", tags=["Polres Paser", "Operasi Zebra"],
 cap="Kapolres Paser memeriksa barisan. (Foto: Humas Polres Paser)", over={})

page("R07-b", "detik", ("kaltimkini", "kaltimkini.co"), "Operasi Zebra di Paser Sasar Pelajar Tak Berhelm, 26 Sekolah Didatangi", [
 "Polres Paser, Kalimantan Timur (Kaltim), akan mendatangi 26 sekolah dalam Operasi Zebra Mahakam 2025. Pelajar tanpa helm menjadi salah satu sasaran utama.",
 "{@Winda Larasati|Paling banyak pelanggaran masih soal helm, terutama pelajar. Jadi minggu pertama kami masuk dulu ke sekolah,} kata Kasat Lantas Polres Paser AKP Winda Larasati kepada kaltimkini, Kamis (13/11/2025).",
 "Winda menyebut lima titik kamera tilang elektronik juga disiagakan. Pengendara tanpa helm terancam denda paling banyak Rp 250 ribu.",
 "!baca:Sopir Truk Antre Solar Sampai Dua Malam",
 "{@Winda Larasati|Orang tua jangan kasih motor ke anak SMP. Kalau kami dapati, orang tuanya yang kami panggil,} imbuh Winda.",
 "!iklan:SCROLL TO CONTINUE WITH CONTENT",
 "Operasi itu digelar selama 14 hari mulai 17 November mendatang. Polisi mencatat 137 kecelakaan sepanjang Januari hingga Oktober tahun ini, 41 orang di antaranya tewas.",
 "Sebagai pembanding, Polres tetangga mencatat 98 kecelakaan pada periode yang sama."],
 "2025-11-13T16:40", "portal_own_quote", True, dl="Paser", dlf="<strong>{d}</strong> - ", author="Tri Wahyudi", by=[("author", "Tri Wahyudi")], section="Hukum dan Kriminal", tags=["polres paser", "operasi zebra"], straight=True,
 cap="Apel Operasi Zebra di Paser (Foto: Istimewa)",
 over={"f18": ("kept", "Rp 250 ribu is the same sum"), "f9": ("kept", "17 November mendatang: the year is plain"), "f11": ("kept", "'41 orang di antaranya tewas'"), "f2": (["kept", "missing"], "the day of the saying, not of the event"), "f3": (["kept", "missing"], "the day of the saying, not of the event")})

page("R07-c", "handcms", ("Gerbang Taka", "gerbangtaka.com"), "Kapolres Paser: Operasi Zebra Bukan Mencari Kesalahan Masyarakat",
 copy("R07", [0, 1, 2, 3, 4, 5, 7, 8, 9], [("Kamis (13 November 2025) pukul 08.00 WITA.", "Kamis (13/11/2025) pukul 08.00 WIB."), ("ujar AKBP Dedi Kurnia Prasetyo dalam amanatnya.", "tegas AKBP Dedi Kurnia Prasetyo."), ("jelasnya.", "kata Winda lagi.")],
  {2: ["!baca:Ratusan Pelari Ikut Night Run Akhir Pekan"]}),
 "2025-11-13T15:55", "wib_for_wita", False, dl="TANA PASER", dlf="{d}, gerbangtaka.com - ", top="Penulis: Ika Puspitasari / Editor: Darmawan", by=[("author", "Ika Puspitasari"), ("editor", "Darmawan")], section="Hukum", tags=["PolresPaser", "Zebra2025"], straight=True,
 cap="Apel gelar pasukan di Lapangan Mapolres Paser",
 over={"f4": ("changed", "08.00 WIB; Paser is in WITA")})

page("R07-d", "govtable", ("Pemerintah Kabupaten Paser", "web.paserkab.example"), "Wabup Paser Hadiri Apel Operasi Zebra, Janji Perbaiki 312 Lampu Jalan", [
 "Wakil Bupati Paser Sahrul Ramadhan menghadiri apel gelar pasukan Operasi Zebra Mahakam 2025 di Lapangan Mapolres Paser, Kamis (13/11/2025).",
 "Pada kesempatan tersebut Wakil Bupati menyampaikan bahwa Dinas Perhubungan Kabupaten Paser akan memperbaiki 312 lampu jalan yang padam sebelum akhir tahun.",
 "{@Sahrul Ramadhan|Jalan gelap itu tanggung jawab kami. Polisi sudah bekerja, masa lampunya kami biarkan mati,} ucap Sahrul Ramadhan.",
 "Apel diikuti 215 personel gabungan. Hadir pula unsur Forkopimda, kepala perangkat daerah, serta perwakilan pelajar.",
 "Setelah apel, Wakil Bupati bersama Kapolres Paser AKBP Dedi Kurnia Prasetyo memeriksa kendaraan patroli."],
 "2025-11-13T14:00", "office_view", True, author="admin", bottom=["Sumber: Prokopim Setda Paser"], by=[("source", "Prokopim Setda Paser")],
 over={})

page("R07-e", "elementor", ("Etam Sekarang", "etamsekarang.id"), "Polres Paser Siagakan Lima Titik Tilang Elektronik",
 copy("R07", [0, 1, 3, 4, 6, 7, 8, 9], [("Kamis (13 November 2025)", "Kamis (13/11/2025)"), ("oleh Dinas Perhubungan Kabupaten Paser.", "oleh Dinas Pekerjaan Umum Kabupaten Paser."), ("jelasnya.", "jelas AKP Winda.")],
  {3: ["!img:Kamera tilang elektronik di simpang Kuaro. (ES/Bayu)"]}),
 "2025-11-14T06:50", "organisation_changed", False, dl="Paser", dlf="<strong>{d}, Etamsekarang.id</strong> – ", author="Bayu Segara", by=[("author", "Bayu Segara")], section="Paser", tags=["ETLE", "Polres Paser"],
 over={"f21": ("changed", "Dinas Pekerjaan Umum for Dinas Perhubungan")})

page("R07-f", "network", ("Suluh Kaltim", "suluhkaltim.com"), "Kecelakaan di Paser Turun Hampir 12 Persen, Polisi Tetap Gelar Operasi Zebra", [
 "Jumlah kecelakaan lalu lintas di wilayah hukum Polres Paser pada Januari–Oktober 2025 turun hampir 12 persen dibandingkan 2024, dari 155 menjadi 137 kejadian.",
 "Meski demikian, Kapolres Paser AKBP Dedi Kurnia Prasetyo mengatakan korban meninggal masih 41 orang.",
 "{@Dedi Kurnia Prasetyo|Operasi ini bukan mencari kesalahan masyarakat. Kami ingin orang yang berangkat kerja pagi hari pulang dengan selamat,} tuturnya saat memimpin apel Operasi Zebra, Kamis (13/11/2025).",
 "!baca:Ratusan Pelari Ikut Night Run Akhir Pekan",
 "Operasi dimulai Senin (17/11/2025) dan berlangsung dua pekan.",
 "Perwira yang akrab disapa Dedi itu meminta warga tidak menganggap operasi sebagai ajang mencari denda.",
 "Adapun Kasat Lantas AKP Winda Larasati menyebut tilang manual hanya untuk pelanggaran yang membahayakan.",
 "!terkait:Kebakaran Hanguskan Tiga Rumah di Gang Mufakat~Pencuri Motor di Parkiran Masjid Ditangkap"],
 "2025-11-13T18:12", "short_rewrite", True, dl="Paser", dlf="<strong>{d}, SULUHKALTIM.COM</strong> - ", author="Nadia Rahmi", editor="Fikri Alamsyah", by=[("author", "Nadia Rahmi"), ("editor", "Fikri Alamsyah")], section="Berita Daerah", tags=["Paser", "lalu lintas"],
 over={"f12": ("kept", "rounded: 'hampir 12 persen'"), "f10": ("kept", "'dari 155 menjadi 137 kejadian'"), "f11": ("kept", "'korban meninggal masih 41 orang'"), "f8": (["kept", "missing"], "'dua pekan' are 14 days"), "q3": (["missing", "partial"], "indirect, its words nearly the same")})

# ---------- R08 Minahasa
page("R08-a", "wpberita", ("Manado Ruang Publik", "manadoruangpublik.com"), "Kecamatan Tompaso Raya Juara Umum Lomba Kampung Bersih Minahasa",
 copy("R08", None, [("Sabtu (15 November 2025)", "Sabtu (15/11/2025)"), ("katanya.", "kata Frangky."), ("berhak atas piala bergilir", "membawa pulang piala bergilir")],
  {4: ["!baca:Kopi Lokal Tembus Pasar Ekspor Kecil"], 7: ["!iklan"]}),
 "2025-11-15T17:30", "straight_copy", True, dl="TONDANO", dlf="<strong>{d}, Manadoruangpublik.com</strong> – ", author="Redaksi", bottom=["(Stevie Lumowa)"], by=[("unknown", "Stevie Lumowa")], section="Minahasa", tags=["Minahasa", "Tompaso Raya", "bank sampah"],
 cap="Camat dan warga Tompaso Raya mengangkat piala.", over={})

page("R08-b", "kompas", ("Lintas Nusa", "lintasnusa.com"), "Berawal dari Satu Lorong, Tompaso Raya Kini Punya 17 Bank Sampah", [
 "Pagi masih berkabut ketika Altje Sumual (58) menimbang tiga karung botol plastik di balai lorong, Senin (17/11/2025). Timbangan menunjuk 21 kilogram.",
 "{@Altje Sumual|Dulu saya bakar semua. Sekarang dibakar rasanya seperti bakar uang,} kata Altje.",
 "Lorong tempat tinggal Altje di Kecamatan Tompaso Raya, Minahasa, Sulawesi Utara, adalah tempat gerakan memilah sampah itu bermula pada Februari 2023.",
 "## Tabungan untuk bayar listrik",
 "Kini kecamatan itu memiliki 17 bank sampah. Rata-rata 3,4 ton sampah dikelola setiap bulan dan sekitar Rp 8,5 juta hasil penjualannya kembali ke kas lorong.",
 "!baca:Mahasiswa KKN Bangun Perpustakaan Apung",
 "{@Meiske Rumengan|Awalnya orang tertawa. Begitu tabungan sampah bisa bayar listrik gereja, semua mau ikut,} ujar Camat Tompaso Raya Meiske Rumengan.",
 "!iklan",
 "Sabtu (15/11/2025), kerja itu berbuah. Tompaso Raya menjadi juara umum Lomba Kampung Bersih dengan nilai 884.",
 "Hukum Tua Desa Liwutung Indah Frangky Wowor mengatakan, warga yang tidak memilah sampah didenda Rp 25.000.",
 "{@Frangky Wowor|Dendanya kecil, tetapi malunya besar,} kata dia. {+|Selama setahun baru enam keluarga yang kena.}"],
 "2025-11-18T06:06", "own_feature", True, dl="MINAHASA", dlf="<strong>{d}, LINTASNUSA.com</strong> - ", top="Penulis: Grace Pangemanan | Editor: Dewi Kusumastuti", by=[("author", "Grace Pangemanan"), ("editor", "Dewi Kusumastuti")], section="Regional", tags=["bank sampah", "Minahasa"],
 cap="Altje Sumual menimbang sampah plastik di Tompaso Raya, Minahasa.(LINTASNUSA.com/GRACE PANGEMANAN)",
 over={"f13": ("kept", "Rp 8,5 juta with a blank"), "f16": ("kept", "Rp 25.000 is the same sum"), "q3": ("verbatim", "one quotation split by a cue"), "f7": (["kept", "missing"], "only inside the village head's title")})

page("R08-c", "jnews", ("Waraney Pos", "waraneypos.id"), "Tompaso Raya Kelola 3,4 Ton Sampah per Bulan, Raup Rp85 Juta",
 copy("R08", [0, 1, 2, 3, 4, 5, 6, 9], [("Sabtu (15 November 2025)", "Sabtu (15/11/2025)"), ("sekitar Rp8,5 juta per bulan", "sekitar Rp85 juta per bulan"), ("ujar Meiske sambil tersenyum.", "ungkap Meiske.")]),
 "2025-11-16T08:20", "money_times_ten", False, dl="Minahasa", dlf="<strong>{d}</strong>, WaraneyPos.id – ", author="Jemmy Kalangi", by=[("author", "Jemmy Kalangi")], section="Sulut", tags=["sampah", "Minahasa"],
 over={"f13": ("changed", "Rp85 juta for Rp8,5 juta")})

page("R08-d", "bloggingpro", ("Sulut Sepekan", "sulutsepekan.com"), "Tujuh Juri Turun, Ini Penilaian Lomba Kampung Bersih Minahasa", [
 "Dinas Lingkungan Hidup Kabupaten Minahasa menurunkan tujuh juri untuk menilai Lomba Kampung Bersih selama tiga pekan.",
 "Kepala Dinas Lingkungan Hidup Kabupaten Minahasa, Jelita Mamesah, mengatakan keindahan bukan ukuran utama.",
 "{@Jelita Mamesah|Kami tidak menilai yang paling indah, kami menilai yang paling bertahan,} ungkapnya.",
 "Hasilnya, Kecamatan Tompaso Raya menjadi juara umum dari 23 kecamatan. Pengumuman berlangsung di Lapangan Sam Ratulangi Tondano, Sabtu (15/11/2025).",
 "!baca:Harga Cabai Rawit di Pasar Induk Turun Jadi Rp38 Ribu",
 "Jelita mengakui baru 58,3 persen sampah di kabupaten itu yang terkelola. Tahun lalu angkanya 49 persen.",
 "Juara umum berhak atas uang pembinaan Rp75 juta."],
 "2025-11-15T20:45", "short_rewrite", True, dl="MINAHASA", dlf="<strong>{d}</strong> – ", author="Veronika Tumiwa", by=[("author", "Veronika Tumiwa")], section="Lingkungan", tags=["Minahasa", "lomba"],
 over={})

page("R08-e", "colormag", ("Portal Toar", "portaltoar.com"), "[ADV] Tompaso Raya Unggul Tipis di Lomba Kampung Bersih",
 copy("R08", [0, 1, 2, 3, 4, 7, 8, 9], [("Sabtu (15 November 2025)", "Sabtu (15/11/2025)"), ("Kecamatan Kawangkoan Timur Raya", "Kecamatan Kawangkoan Barat Raya"), ("ungkap Jelita.", "ucap Jelita.")]),
 "2025-11-15T19:00", "place_changed", False, dl="TONDANO", dlf="<b>{d}</b> — ", author="admin", bottom=["Reporter: Yudi Mentang", "Foto: Ronny Palit"], by=[("reporter", "Yudi Mentang"), ("photographer", "Ronny Palit")], section="Minahasa", tags=["Lomba Kampung Bersih"], straight=True, label="ADV", lpos="title",
 over={"f5": ("changed", "Kawangkoan Barat Raya for Timur Raya")})

page("R08-f", "blocktheme", ("Kawanua Berkabar", "kawanuaberkabar.com"), "Desa Liwutung Indah Juara Kelola Sampah, Denda Rp25 Ribu Jadi Kunci", [
 "Desa Liwutung Indah meraih juara pertama kategori pengelolaan sampah dalam Lomba Kampung Bersih Kabupaten Minahasa yang diumumkan Sabtu (15/11/2025).",
 "Hukum Tua Desa Liwutung Indah, Frangky Wowor, mengatakan setiap keluarga wajib memilah sampah. Pelanggar dikenai denda Rp25 ribu.",
 "{@Frangky Wowor|Dendanya kecil, tetapi malunya besar. Selama setahun baru enam keluarga yang kena,} katanya.",
 "Frangky juga memuji ketekunan para ibu di desanya.",
 "{@Frangky Wowor|Piala ini kami bawa pulang, tetapi yang punya adalah ibu-ibu yang tiap pagi menyapu jalan tanpa disuruh,} ucap Frangky.",
 "Camat Tompaso Raya, Meiske Rumengan, menyebut saat ini ada 17 bank sampah di wilayahnya. Uang penjualan sampah sekitar Rp8,5 juta sebulan dikembalikan ke kas lorong.",
 "Kecamatan Tompaso Raya sendiri keluar sebagai juara umum dengan nilai 884."],
 "2025-11-16T10:00", "quote_moved", False, dl="Tondano", dlf="<strong>{d}</strong> – ", author="Ester Rorimpandey", by=[("author", "Ester Rorimpandey")], section="Desa", tags=["Liwutung Indah"],
 over={"q1": ("moved", "the camat's words given to the village head")})

# ---------- R09 Kendari
page("R09-a", "sahifa", ("Anoa Mediatama", "anoamediatama.com"), "Bapenda Kendari: Realisasi PBB-P2 Capai 88,7 Persen",
 copy("R09", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [("Selasa (11 November 2025)", "Selasa (11/11/2025)"), ("tegasnya.", "tegas La Ode Samsul."), ("ungkap Irwan.", "tutup Irwan.")],
  {3: ["!baca:Listrik Padam Bergilir, PLN Minta Maaf"]}),
 "2025-11-11T16:00", "straight_copy", True, dl="KENDARI", dlf="<strong>{d}, Anoamediatama.com</strong> – ", author="Hasrul Tamrin", by=[("author", "Hasrul Tamrin")], section="Metro Kendari", tags=["Bapenda", "PBB", "Kendari"],
 label="ADVERTORIAL", lpos="end", over={})

page("R09-b", "network", ("Ayo Sultra", "ayosultra.com"), "Realisasi PBB Kota Kendari Baru 87,8 Persen, Bapenda Kejar Sisa Target",
 copy("R09", [0, 1, 2, 3, 4, 6, 7], [("atau 88,7 persen dari", "atau 87,8 persen dari"), ("Selasa (11 November 2025)", "Selasa (11/11/2025)"), ("kata La Ode Samsul Bahri.", "ungkap La Ode Samsul Bahri.")],
  {2: ["!baca:Pasar Malam Pindah ke Lapangan Baru"], 5: ["!iklan"]}),
 "2025-11-11T18:30", "digits_swapped", False, dl="Kendari", dlf="<strong>AYOSULTRA.COM, {d}</strong> - ", author="Andi Fitriani", editor="Laode Marwan", by=[("author", "Andi Fitriani"), ("editor", "Laode Marwan")], section="Berita Daerah", tags=["PBB", "Bapenda Kendari"],
 over={"f3": ("changed", "87,8 for 88,7 persen")})

page("R09-c", "nextjs", ("Nalar Daerah", "nalardaerah.id"), "Kejar PBB Rp5 Miliar dalam Enam Pekan, Kendari Kirim Mobil Keliling", [
 "Pemerintah Kota Kendari masih kekurangan lebih dari Rp5 miliar untuk memenuhi target Pajak Bumi dan Bangunan tahun ini. Hingga 10 November 2025, pajak yang masuk baru Rp39,6 miliar dari target Rp44,65 miliar.",
 "{@La Ode Samsul Bahri|Berat, tapi dengan jemput bola saya yakin bisa tembus,} ujar Kepala Badan Pendapatan Daerah Kota Kendari La Ode Samsul Bahri, Selasa (11/11).",
 "Salah satu caranya, sepuluh mobil layanan berkeliling kelurahan saban pagi. Denda tunggakan 2018 sampai 2024 juga dihapus hingga pertengahan Desember.",
 "Di Pasar Baru Wua-Wua, pedagang bernama Hasnawati mengaku baru tahu ada penghapusan denda.",
 "{@Hasnawati|Saya menunggak dua tahun. Kalau dendanya hilang, besok saya bayar,} kata Hasnawati.",
 "!baca:Pelabuhan Feri Ditutup Sementara Akibat Gelombang Tinggi",
 "Ketimpangan antarkecamatan masih lebar. Di Kecamatan Kadia pelunasan 94,2 persen, sementara di Kecamatan Nambo 61,5 persen.",
 "Kepala Bidang Pajak Bumi dan Bangunan Wa Ode Nurhayati Konda menyebut pembayar lewat ponsel kebanyakan berusia di atas 40 tahun, sesuatu yang di luar dugaan pihaknya."],
 "2025-11-12T07:15", "own_reporting", True, author="Syamsul Rijal Tamburaka", by=[("author", "Syamsul Rijal Tamburaka")], section="Daerah", tags=["PBB Kendari"], sub="Denda tunggakan tujuh tahun dihapus",
 over={"f17": (["kept", "missing"], "'pertengahan Desember'"), "q3": ("missing", "turned into indirect speech")})

page("R09-d", "astra", ("Kabar Tolaki", "kabartolaki.id"), "Penghapusan Denda PBB di Kendari Berlaku sampai 15 Desember", [
 "Warga Kota Kendari yang menunggak Pajak Bumi dan Bangunan (PBB-P2) mendapat keringanan. Bapenda menghapus denda tunggakan tahun 2018 hingga 2024 sampai 15 Desember 2025.",
 "Kepala Badan Pendapatan Daerah Kota Kendari, La Ode Samsul Bahri, mengimbau warga memanfaatkan kesempatan itu.",
 "{@La Ode Samsul Bahri|Yang kami hapus denda dan pokoknya. Jadi jangan salah paham, pokok pajak tidak harus dibayar,} tegasnya, Selasa (11/11/2025).",
 "Dari 98.240 lembar SPPT, baru 71.305 wajib pajak yang melunasi.",
 "Kepala Bidang Pajak Bumi dan Bangunan, Wa Ode Nurhayati Konda, mengatakan pembayaran bisa melalui Bank Sultra Mandiri, kantor pos, dan dompet digital.",
 "{@Wa Ode Nurhayati Konda|Warga yang bayar lewat ponsel paling banyak justru usia di atas empat puluh. Ini di luar dugaan kami,} ujarnya."],
 "2025-11-12T10:10", "quote_reworded", False, dl="KENDARI", dlf="<strong>{d}</strong> – ", author="Admin Web", bottom=["Penulis: Kurnia Lasahido"], by=[("author", "Kurnia Lasahido")], section="Kota", tags=["PBB", "denda pajak"],
 over={"q2": ("altered", "the sense is turned round")})

page("R09-e", "twentytwentyone", ("Lulo Update", "luloupdate.com"), "Bapenda Kendari Beri Penghapusan Denda PBB",
 copy("R09", [0, 1, 2, 4, 5, 6, 8, 9], [("tunggakan tahun 2018 hingga 2024", "tunggakan tahun 2019 hingga 2024"), ("Selasa (11 November 2025)", "Selasa (11/11/2025)"), ("kata La Ode Samsul Bahri.", "kata La Ode Samsul."), ("mengaku mengandalkan ketua RT", "mengatakan pihaknya mengandalkan ketua RT")]),
 "2025-11-11T19:30", "year_shift", False, dl="Kendari", dlf="{d} – ", author="adminweb", section="Daerah", tags=["Kendari"], tail="(lu/03)", straight=True,
 over={"f16": ("changed", "2019 for 2018")})

page("R09-f", "laravelgov", ("Pemerintah Kota Kendari", "kendarikota.example"), "Lurah Kambu Indah: Orang Bayar PBB di Teras Rumah", [
 "Kelurahan Kambu Indah menjadi salah satu kelurahan yang melunasi PBB-P2 lebih awal pada tahun ini. Lurah Kambu Indah, Irwan Tolaki, mengatakan keberhasilan itu berkat para ketua RT.",
 "{@Irwan Tolaki|Kami antar SPPT sambil bawa alat gesek kartu. Orang bayar di teras, tidak perlu ke bank,} ungkap Irwan.",
 "Tahun lalu kelurahan tersebut baru lunas pada akhir Desember dengan capaian 97,1 persen.",
 "Sementara itu, Kepala Badan Pendapatan Daerah Kota Kendari, La Ode Samsul Bahri, melaporkan realisasi PBB-P2 se-kota sebesar Rp39,6 miliar (88,7 persen).",
 "Kota masih memiliki waktu enam pekan dengan kekurangan sekitar lima miliar rupiah.",
 "Pemerintah Kota mengajak seluruh warga memanfaatkan penghapusan denda yang berlaku sampai dengan 15 Desember 2025."],
 "2025-11-12T15:45", "office_view", True, dl="Kendari", dlf="<strong>{d}</strong> -- ", author="Admin PPID", section="Kabar Kelurahan", tags=["PBB", "Kambu Indah"], bottom=["Penulis: Rosmini Hatta", "Foto: Anas Mandati"], by=[("author", "Rosmini Hatta"), ("photographer", "Anas Mandati")],
 over={})

# ---------- R10 Alor
page("R10-a", "generatepress", ("Nusa Kenari Post", "nusakenaripost.com"), "Festival Tenun Alor 2025 Hadirkan 340 Penenun dari 17 Kecamatan",
 copy("R10", None, [("Jumat (14 November 2025) petang.", "Jumat (14/11/2025) petang."), ("ujarnya.", "ujar Yohanes."), ("katanya.", "kata Mama Ester.")],
  {6: ["!img:Pengunjung mencoba mencelup benang. (Foto: Dinas Pariwisata Alor)"]}),
 "2025-11-14T21:00", "straight_copy", True, dl="KALABAHI", dlf="<strong>{d}</strong> – ", author="Melkianus Atamai", by=[("author", "Melkianus Atamai")], section="Budaya", tags=["tenun", "Alor", "festival"], over={})

page("R10-b", "portal", ("BERANDA24", "beranda24.com"), "Penenun Muda Alor Jualan Selendang lewat Siaran Langsung, Pesanan sampai Jayapura", [
 "Menenun tak lagi identik dengan nenek-nenek di Alor, Nusa Tenggara Timur. Ketua Dekranasda Kabupaten Alor Maria Goreti Lalang mengatakan banyak anak muda kini menjual selendang secara daring.",
 "{@Maria Goreti Lalang|Dulu anak muda malu pegang benang. Sekarang mereka jual selendang lewat siaran langsung dan pesanannya sampai Jayapura,} tutur Maria di sela Festival Tenun Alor, Jumat (14/11/2025).",
 "Dari 2.760 perajin, hampir sepertiganya berusia di bawah 35 tahun.",
 "!baca:Kopi Lokal Tembus Pasar Ekspor Kecil",
 "Salah satunya Yunita Djahamou (22). Dalam sebulan ia bisa menjual 40 selendang.",
 "{@Yunita Djahamou|Saya mulai live jam sembilan malam karena orang Papua baru pulang kerja,} ujar Yunita.",
 "!iklan:Lanjutkan membaca di bawah iklan",
 "Festival berlangsung tiga hari dan diikuti 340 penenun. Puncaknya digelar Minggu malam."],
 "2025-11-15T08:08", "own_interview", True, dl="KALABAHI", dlf="<strong>{d}, BERANDA24.com</strong> - ", top="Kontributor: Okto Manimau | Editor: Laras Prameswari", by=[("contributor", "Okto Manimau"), ("editor", "Laras Prameswari")], section="Daerah", tags=["tenun Alor", "UMKM"],
 cap="Yunita saat berjualan daring. (BERANDA24/Okto Manimau)",
 over={"f16": ("kept", "rounded: 'hampir sepertiganya'"), "f15": ("kept", "'2.760 perajin' is the same number"), "f2": (["kept", "missing"], "the day of the saying, not of the event"), "f3": (["kept", "missing"], "the day of the saying, not of the event")})

page("R10-c", "newsup", ("Flobamora Pagi", "flobamorapagi.com"), "Dibuka di Kalabahi, Festival Tenun Alor Targetkan 15.000 Pengunjung",
 copy("R10", [0, 1, 2, 3, 4, 5, 6, 7], [("Festival keempat ini", "Festival kelima ini"), ("Jumat (14 November 2025)", "Jumat (14/11/2025)"), ("kata Yohanes Maukafeli.", "ucap Yohanes Maukafeli."), ("ujarnya.", "tambahnya.")],
  {2: ["!baca:Penerbangan Perintis Tambah Jadwal Kamis"]}),
 "2025-11-14T22:15", "rank_shift", False, dl="Kalabahi", dlf="<strong>{d}, Flobamorapagi.com</strong> – ", author="admin", bottom=["Penulis : Gusti Padalani"], by=[("author", "Gusti Padalani")], section="NTT", tags=["Alor"],
 over={"f4": ("changed", "kelima for keempat")})

page("R10-d", "antara", ("NUSAPERS NTT", "ntt.nusapers.id"), "Alor data 48 motif tenun yang hampir hilang", [
 "Pemerintah Kabupaten Alor, Nusa Tenggara Timur, bekerja sama dengan Balai Pelestarian Kebudayaan Wilayah XVI mendata 48 motif tenun yang hampir hilang.",
 "Kepala Dinas Pariwisata Kabupaten Alor Yohanes Maukafeli di Kalabahi, Sabtu, mengatakan pendataan dilakukan bersamaan dengan Festival Tenun Alor yang dibuka sehari sebelumnya.",
 "{@Yohanes Maukafeli|Setiap motif kami foto, kami catat nama penenunnya, lalu ceritanya kami rekam,} katanya.",
 "!baca:Gelombang tinggi, kapal cepat dari Kupang tunda berangkat",
 "Festival tersebut diikuti 340 penenun dari 17 kecamatan dan menargetkan 15.000 pengunjung.",
 "Menurut dia, tenun tidak boleh hanya menjadi pajangan sehingga pengunjung diajak melihat langsung proses pembuatannya.",
 "Ia menambahkan, dua kapal cepat tambahan dari Kupang disediakan selama festival karena keterbatasan penerbangan."],
 "2025-11-15T14:20", "agency_rewrite", True, dl="Kalabahi", dlf="{d} (NUSAPERS) - ", top="Pewarta: Kornelis Boimau", editor="Anwar Maga", by=[("reporter", "Kornelis Boimau"), ("editor", "Anwar Maga")], section="Lintas Daerah", tags=["tenun alor", "budaya"], straight=True,
 cap="Penenun memintal benang pada Festival Tenun Alor di Kalabahi. NUSAPERS/Kornelis Boimau",
 over={"q1": ("missing", "turned into indirect speech"), "q2": ("missing", "turned into indirect speech")})

page("R10-e", "soledad", ("Kenari Mengabarkan", "kenarimengabarkan.com"), "Ketika Mama Ester Membawa Kain Tujuh Bulan ke Festival", [
 "Di antara 62 stan Festival Tenun Alor 2025, satu kain tidak diberi label harga. Pemiliknya Mama Ester Plaikoil, penenun dari Pulau Ternate.",
 "{@Ester Plaikoil|Kain ini akan saya jual. Saya bawa supaya cucu-cucu lihat, begini neneknya dulu bikin,} katanya, Jumat (14/11/2025).",
 "Kain itu ditenunnya selama tujuh bulan dengan pewarna dari akar mengkudu.",
 "Kepala Dinas Pariwisata Kabupaten Alor Yohanes Maukafeli berharap pengunjung mau duduk berlama-lama di setiap stan.",
 "{@Yohanes Maukafeli|Kami tidak mau tenun hanya dipajang di lemari kaca. Orang harus melihat sendiri benangnya diputar, dicelup, lalu ditenun.}",
 "Demikian Yohanes saat pembukaan di Pantai Reklamasi Kalabahi. Peragaan busana sebagai puncak acara dijadwalkan Minggu pukul 18.30 WITA."],
 "2025-11-15T11:00", "quote_reworded", False, author="Wilhelmina Kafelkai", by=[("author", "Wilhelmina Kafelkai")], section="Sosok", tags=["tenun", "Pulau Ternate"], sub="Penenun Pulau Ternate di Festival Tenun Alor",
 over={"q4": ("altered", "'bukan untuk dijual' became 'akan saya jual'"), "f2": (["kept", "missing"], "the day of the saying, not of the event"), "f3": (["kept", "missing"], "the day of the saying, not of the event")})

page("R10-f", "drupal", ("Pemerintah Kabupaten Alor", "alorkab.example"), "Pembukaan Festival Tenun Alor Tahun 2025",
 copy("R10", [0, 1, 2, 3, 5, 6, 7], [("Kepala Dinas Pariwisata Kabupaten Alor Yohanes Maukafeli mengatakan", "Sekretaris Dinas Pariwisata Kabupaten Alor Yohanes Maukafeli mengatakan"), ("Jumat (14 November 2025) petang.", "hari Jumat, 14 November 2025, petang.")]),
 "2025-11-15T09:12", "position_changed", False, author="operator", section="Berita Daerah", tags=["Festival Tenun"],
 cap="Tarian lego-lego membuka Festival Tenun Alor.",
 over={"f8": ("changed", "Sekretaris Dinas for Kepala Dinas")})
