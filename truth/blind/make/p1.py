from core import page, copy

# ---------- R01 Kotabaru
page("R01-a", "newspaper", ("Kabar Bamega Raya", "kabarbamegaraya.id"), "Dinas Perikanan Kotabaru Serahkan Bantuan Alat Tangkap kepada 14 Kelompok Nelayan",
 copy("R01", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [("Dalam rangka meningkatkan produktivitas dan keselamatan nelayan kecil, ", ""), ("pada hari Selasa, 11 November 2025, pukul", "pada Selasa (11/11/2025) pukul"), ("tegasnya.", "tegas Masrani."), ("Beliau menambahkan bahwa produksi", "Ia menambahkan, produksi")],
  {3: ["!baca:Buaya Muncul di Muara, Nelayan Diminta Waspada"]}),
 "2025-11-11T15:20", "straight_copy", True, dl="KOTABARU", dlf="<strong>{d}, KABARBAMEGARAYA.ID</strong> – ", author="Rusli Anshari", by=[("author", "Rusli Anshari")], section="Kotabaru", tags=["Dinas Perikanan", "Kotabaru", "nelayan"],
 cap="Penyerahan bantuan alat tangkap di Rampa, Kotabaru. (Foto: Dinas Perikanan)",
 over={})

page("R01-b", "antara", ("NUSAPERS Kalsel", "kalsel.nusapers.id"), "Empat belas kelompok nelayan Kotabaru terima mesin tempel dan jaring", [
 "Pemerintah Kabupaten Kotabaru, Kalimantan Selatan, menyerahkan 120 unit mesin tempel, 86 set jaring insang dan 450 rompi pelampung kepada 14 kelompok nelayan kecil di daerah itu.",
 "Kepala Dinas Perikanan Kabupaten Kotabaru Masrani Hidayat di Kotabaru, Selasa, mengatakan seluruh penerima lebih dulu diverifikasi dan perahunya diperiksa satu per satu.",
 "{@Masrani Hidayat|Tidak ada kelompok yang tiba-tiba muncul di daftar,} katanya.",
 "Ia menyebutkan bantuan senilai Rp2,35 miliar itu dibiayai Dana Alokasi Khusus dan dibagikan di lima kecamatan. Kelompok yang kedapatan menjual mesin tidak akan diusulkan lagi selama tiga tahun.",
 "!baca:Penerbangan Perintis Tambah Jadwal Kamis",
 "Data dinas menunjukkan produksi perikanan tangkap Kotabaru hingga triwulan ketiga sebanyak 41.870 ton atau tumbuh 6,4 persen secara tahunan, terbesar kedua di provinsi tersebut.",
 "Kepala Bidang Perikanan Tangkap Norlaila Safitri menambahkan pendampingan oleh sembilan penyuluh berlangsung enam bulan.",
 "{@Norlaila Safitri|Banyak mesin rusak bukan karena tua, tetapi karena olinya tidak pernah diganti. Itu yang mau kami ubah lewat pendampingan,} kata Norlaila.",
 "Seorang nelayan penerima, Kamaruddin, kepada NUSAPERS menuturkan ongkos melautnya bisa berkurang karena tidak lagi menyewa mesin.",
 "{@Kamaruddin|Sewa mesin lima puluh ribu sehari. Sekarang uang itu bisa untuk solar,} ujar dia."],
 "2025-11-11T18:05", "agency_rewrite", True, dl="Kotabaru", dlf="{d} (NUSAPERS) - ", top="Pewarta: Sukma Wijayanti", editor="Gt. Ramli Noor", by=[("reporter", "Sukma Wijayanti"), ("editor", "Gt. Ramli Noor")], section="Lintas Daerah", tags=["nelayan kotabaru", "mesin tempel"], straight=True,
 cap="Nelayan mengangkut mesin tempel bantuan di Kotabaru, Kalimantan Selatan. NUSAPERS/HO-Dinas Perikanan",
 over={"q2": ("missing", "turned into indirect speech"), "f16": ("kept", "'terbesar kedua di provinsi tersebut' is the same rank")})

page("R01-c", "wpberita", ("Pulau Laut Kini", "pulaulautkini.com"), "14 Kelompok Nelayan di Kotabaru Dapat Bantuan Mesin dan Jaring",
 copy("R01", [0, 1, 2, 3, 5, 6, 7, 8, 9], [("Dalam rangka meningkatkan produktivitas dan keselamatan nelayan kecil, ", ""), ("pada hari Selasa, 11 November 2025, pukul 09.30 WITA, bertempat di halaman", "pada Rabu (11/11/2025) pukul 09.30 WITA di halaman"), (", dalam sambutannya menyampaikan bahwa penerima", ", mengatakan penerima"), ("tegasnya.", "tambahnya."), ("ujar Norlaila.", "jelas Norlaila.")],
  {4: ["!iklan:Scroll untuk melanjutkan membaca"], 6: ["!baca:Harga Cabai Rawit di Pasar Induk Turun Jadi Rp38 Ribu"]}),
 "2025-11-12T08:11", "weekday_wrong", False, dl="KOTABARU", dlf="<strong>{d}</strong> &#8211; ", author="Redaksi", section="Daerah", tags=["Kotabaru", "Perikanan"], tail="(msr/red)",
 over={"f3": ("changed", "Rabu (11/11/2025): the day was a Selasa")})

page("R01-d", "tribun", ("WARTABANUA.COM", "wartabanua.com"), "Bantuan Mesin Tempel di Kotabaru, Nelayan Rampa: Anak Muda Sudah Bisa Turun Sendiri", [
 "Nelayan di Rampa, Kabupaten Kotabaru, kini tak perlu lagi bergantian memakai mesin.",
 "Ketua Kelompok Nelayan Sinar Rampa, Daeng Mattola, bercerita selama ini dua perahu di kelompoknya berbagi satu mesin.",
 "{@Daeng Mattola|Sekarang anak-anak muda sudah bisa turun sendiri,} ungkap Daeng Mattola, Selasa (11/11/2025).",
 "Kelompoknya menerima delapan dari 120 mesin tempel yang dibagikan Dinas Perikanan kepada 14 kelompok nelayan.",
 "!baca:Pelabuhan Feri Ditutup Sementara Akibat Gelombang Tinggi",
 "Kepala Dinas Perikanan Kabupaten Kotabaru, Masrani Hidayat, mengingatkan mesin itu tidak boleh dijual.",
 "{@Masrani Hidayat|Mesin ini milik kelompok, bukan milik ketua,} tegas Masrani. {+|Kalau ada yang menjual, kami tarik dan kelompoknya tidak akan kami usulkan lagi selama tiga tahun.}",
 "!iklan",
 "Nilai seluruh bantuan sekitar Rp2,3 miliar. Dana itu berasal dari Dana Alokasi Khusus tahun ini.",
 "!hal"],
 "2025-11-11T20:42", "short_feature", True, dl="KOTABARU", dlf="<strong>WARTABANUA.COM, {d} - </strong>", top="Penulis: Hesty Maulida |", editor="Editor: Ari Fadhillah", by=[("author", "Hesty Maulida"), ("editor", "Ari Fadhillah")], section="Kotabaru", tags=["nelayan", "Rampa", "Kotabaru"],
 cap="BANTUAN NELAYAN - Mesin tempel bantuan untuk nelayan Rampa, Kotabaru.",
 over={"q2": ("verbatim", "one quotation split by a cue"), "f7": ("kept", "rounded: 'sekitar Rp2,3 miliar'"), "f9": (["kept", "missing"], "'120 mesin tempel' without 'unit'"), "f6": (["missing", "kept"], "only 'Rampa' is named"),
       "q4": ("partial", "the first sentence is indirect"), "f3": (["kept", "missing"], "the day of the saying, not of the handover"), "f4": (["kept", "missing"], "the day of the saying, not of the handover")})

page("R01-e", "handcms", ("Media Saranjana Pos", "mediasaranjanapos.net"), "Pemkab Kotabaru Gelontorkan Rp23,5 Miliar untuk Nelayan",
 copy("R01", [0, 1, 2, 3, 4, 6, 7, 10], [("Dalam rangka meningkatkan produktivitas dan keselamatan nelayan kecil, Dinas Perikanan Kabupaten Kotabaru menyerahkan", "Nelayan kecil di Kabupaten Kotabaru mendapat angin segar. Dinas Perikanan Kabupaten Kotabaru menyerahkan"), ("pada hari Selasa, 11 November 2025, pukul 09.30 WITA, bertempat di", "Selasa (11/11/2025) pagi di"), ("Bantuan dengan nilai keseluruhan Rp2,35 miliar tersebut bersumber", "Total nilai bantuan Rp23,5 miliar, bersumber"), ("Beliau menambahkan bahwa produksi", "Dikatakannya, produksi"), ("ujar Norlaila.", "imbuhnya.")]),
 "2025-11-11T17:10", "money_times_ten", False, dl="KOTABARU", dlf="<b>{d}</b> - ", top="Laporan: Fathul Jannah", by=[("reporter", "Fathul Jannah")], section="Daerah", tags=["Kotabaru", "Nelayan"], straight=True, label="ADV", lpos="end",
 cap="Kepala Dinas Perikanan Kotabaru saat menyerahkan bantuan secara simbolis.",
 over={"f7": ("changed", "Rp23,5 miliar for Rp2,35 miliar")})

page("R01-f", "govtable", ("Pemerintah Kabupaten Kotabaru", "berita.kotabarukab.example"), "Bupati Tinjau Gudang Es, Nelayan Terima Bantuan", [
 "Usai penyerahan bantuan kepada nelayan, Bupati Kotabaru Syaiful Rachman meninjau gudang es Koperasi Mina Saijaan, Selasa (11/11).",
 "Dalam kunjungan itu Bupati berdialog dengan pengurus koperasi mengenai harga es balok yang naik menjadi Rp28 ribu sejak Agustus.",
 "{@Syaiful Rachman|Kalau es mahal, ikan murah. Dua-duanya merugikan nelayan. Tahun depan kita tambah satu mesin es lagi,} ujar Syaiful Rachman.",
 "Sebelumnya, Dinas Perikanan menyerahkan bantuan kepada 14 kelompok nelayan dari lima kecamatan di halaman Pelabuhan Pendaratan Ikan Rampa. Bantuan berupa mesin tempel, jaring insang dan rompi pelampung dengan nilai 2.350.000.000 rupiah.",
 "Kepala Dinas Perikanan, Ir. Masrani Hidayat, M.P., melaporkan penerima bantuan telah diverifikasi secara berjenjang. Pada 2024, bantuan serupa diberikan kepada 11 kelompok.",
 "Pelatihan perawatan mesin bagi penerima akan dimulai 24 November 2025."],
 "2025-11-12T09:00", "own_reporting", True, author="admin", bottom=["(Diskominfo)"], straight=True,
 over={"f7": ("kept", "written in full: 2.350.000.000 rupiah"), "f12": (["kept", "missing"], "'Kepala Dinas Perikanan' without the regency")})

# ---------- R02 Sinjai
page("R02-a", "jnews", ("Sinjai Bersuara", "sinjaibersuara.com"), "RSUD Tanete Sinjai Buka Layanan Cuci Darah, Warga Tak Perlu Lagi ke Makassar",
 copy("R02", None, [("Kabar baik bagi pasien gagal ginjal di Sinjai. Mulai Rabu (12 November 2025)", "Kabar baik bagi pasien gagal ginjal di Sinjai. Mulai Rabu (12/11/2025)"), ("ujar Rahmatia.", "ujar dr Rahmatia."), ("Pembangunannya menghabiskan anggaran", "Pembangunannya menelan anggaran"), ("tuturnya.", "tutur Nurbaya.")],
  {2: ["!baca:Guru Honorer Menang Lomba Menulis Cerpen"]}),
 "2025-11-12T16:31", "straight_copy", True, dl="SINJAI", dlf="<strong>{d}</strong>, Sinjaibersuara.com – ", author="Muh. Asdar Beddu", by=[("author", "Muh. Asdar Beddu")], section="Kesehatan", tags=["RSUD Tanete", "cuci darah", "Sinjai"],
 cap="Unit hemodialisa RSUD Tanete. Dok. Humas RSUD", over={})

page("R02-b", "kompas", ("Lintas Nusa", "lintasnusa.com"), "Cerita Warga Sinjai Bertahun-tahun Cuci Darah ke Makassar, Kini Cukup di Kampung Sendiri", [
 "Suami Sitti Nurbaya (47) sudah tiga tahun bergantung pada mesin cuci darah. Dua kali sepekan, pasangan asal Kecamatan Bulupoddo, Kabupaten Sinjai, Sulawesi Selatan, itu menumpang mobil sewa ke Makassar.",
 "{@Sitti Nurbaya|Berangkat jam dua malam supaya dapat giliran pagi. Pulang sudah gelap lagi,} kata Nurbaya saat ditemui di rumah sakit, Rabu (12/11/2025).",
 "Ongkosnya pun tidak sedikit, sekitar setengah juta rupiah untuk sekali jalan.",
 "Sejak Rabu, perjalanan itu tidak perlu lagi. RSUD Tanete membuka unit hemodialisa dengan delapan mesin.",
 "!baca:Mahasiswa KKN Bangun Perpustakaan Apung",
 "## Enam puluh tiga pasien",
 "Direktur RSUD Tanete Andi Rahmatia Pawellang mengatakan, ada 63 warga Sinjai yang tercatat menjalani cuci darah rutin di luar daerah.",
 "{@Andi Rahmatia Pawellang|Kami mulai dengan dua sif dulu,} ucap Rahmatia.",
 "Bila tenaga kesehatan sudah terbiasa, lanjut dia, sif ketiga dibuka Februari tahun depan. Dengan dua sif, 16 pasien per hari bisa ditangani.",
 "{@Andi Rahmatia Pawellang|Pasien cukup membawa rujukan dari puskesmas atau surat kontrol dari rumah sakit sebelumnya. Tidak ada biaya tambahan sepeser pun,} tutur dia.",
 "!iklan",
 "Layanan tersebut dijamin BPJS Kesehatan. Pemerintah daerah mengeluarkan Rp 7,8 miliar untuk membangun unit itu.",
 "Wakil Bupati Sinjai Andi Saharuddin Lantara yang menggunting pita berjanji menambah mesin pada 2027 jika antrean memanjang."],
 "2025-11-12T19:04", "own_feature", True, dl="SINJAI", dlf="<strong>{d}, LINTASNUSA.com</strong> - ", top="Penulis: Irfan Tahir | Editor: Dewi Kusumastuti", by=[("author", "Irfan Tahir"), ("editor", "Dewi Kusumastuti")], section="Regional", tags=["Sinjai", "cuci darah", "RSUD Tanete"],
 cap="Suasana ruang hemodialisa RSUD Tanete, Sinjai, Rabu (12/11/2025).(LINTASNUSA.com/IRFAN TAHIR)",
 over={"f7": ("kept", "Rp 7,8 miliar with a blank"), "f20": (["missing", "kept"], "'sudah tiga tahun' says the same in another way")})

page("R02-c", "bloggingpro", ("Teropong Bulusaraung", "teropongbulusaraung.id"), "Wabup Sinjai Resmikan Unit Hemodialisa RSUD Tanete",
 copy("R02", [0, 1, 2, 3, 5, 7, 8, 9], [("Kabar baik bagi pasien gagal ginjal di Sinjai. Mulai Rabu (12 November 2025), RSUD Tanete resmi", "Mulai Rabu (12/11/2025), RSUD Tanete Kabupaten Sinjai resmi"), ("rumah sakit daerah keenam di", "rumah sakit daerah ketujuh di"), ("cuci darah sejak 2022, mengaku", "cuci darah sejak 2021, mengaku"), ("kata Andi Saharuddin Lantara saat", "ucap Andi Saharuddin Lantara saat")],
  {3: ["!baca:Kebakaran Hanguskan Tiga Rumah di Gang Mufakat"]}),
 "2025-11-13T07:45", "rank_and_year_shift", False, dl="SINJAI", dlf="<strong>{d}</strong> — ", author="Ambo Rappe", by=[("author", "Ambo Rappe"), ("editor", "Sulastri D.")], bottom=["Editor: Sulastri D."], section="Daerah", tags=["Sinjai"],
 cap="Wakil Bupati Sinjai menggunting pita di Gedung Mawar.",
 over={"f15": ("changed", "ketujuh for keenam"), "f20": ("changed", "2021 for 2022")})

page("R02-d", "detik", ("sulselkini", "sulselkini.co"), "Unit Cuci Darah RSUD Tanete Sinjai Beroperasi, 16 Pasien Bisa Dilayani per Hari", [
 "RSUD Tanete di Kabupaten Sinjai, Sulawesi Selatan (Sulsel), mulai melayani pasien cuci darah. Rumah sakit itu menyiapkan delapan mesin dan mampu melayani 16 pasien per hari.",
 "{@Andi Rahmatia Pawellang|Kami mulai dengan dua sif dulu. Kalau tenaga sudah terbiasa, sif ketiga kami buka pada bulan April,} kata Direktur RSUD Tanete dr Andi Rahmatia Pawellang kepada sulselkini, Rabu (12/11/2025).",
 "Rahmatia mengatakan layanan itu ditanggung BPJS Kesehatan. Kerja sama diteken 30 Oktober lalu usai tim kredensial menilai kelengkapan ruangan.",
 "!baca:Sopir Truk Antre Solar Sampai Dua Malam",
 "{@Andi Rahmatia Pawellang|Pasien cukup membawa rujukan dari puskesmas atau surat kontrol dari rumah sakit sebelumnya. Tidak ada biaya tambahan sepeser pun,} jelasnya.",
 "!iklan:SCROLL TO CONTINUE WITH CONTENT",
 "Pemkab menghabiskan Rp7,8 miliar untuk membangun unit di lantai dua Gedung Mawar itu, termasuk melatih 12 perawat. Layanan buka mulai pukul 07.00 Wita, Senin hingga Sabtu.",
 "Wakil Bupati Sinjai Andi Saharuddin Lantara berharap warga tak lagi bolak-balik ke Makassar.",
 "{@Andi Saharuddin Lantara|Saya punya tetangga yang dua kali seminggu naik mobil sewa ke Makassar hanya untuk cuci darah. Mulai hari ini, cerita seperti itu kita akhiri,} imbuhnya."],
 "2025-11-12T21:15", "quote_reworded", False, dl="Sinjai", dlf="<strong>{d}</strong> - ", author="Rezky Amaliah", by=[("author", "Rezky Amaliah")], section="Berita", tags=["rsud tanete", "sinjai", "cuci darah"], straight=True,
 cap="Ruang hemodialisa RSUD Tanete (Foto: dok. RSUD Tanete)",
 over={"q2": ("altered", "April for Februari inside the quotation"), "f16": ("kept", "07.00 Wita"), "f13": ("kept", "30 Oktober lalu: the year is plain")})

page("R02-e", "govcard", ("RSUD Tanete Sinjai", "rsudtanete.sinjaikab.example"), "Peresmian Unit Hemodialisa RSUD Tanete",
 ["Alhamdulillah, unit hemodialisa RSUD Tanete resmi beroperasi pada hari Rabu, 12 November 2025. Peresmian dilakukan oleh Wakil Bupati Sinjai, Andi Saharuddin Lantara.",
  "Informasi layanan bagi masyarakat:",
  "- Jumlah mesin: delapan mesin, melayani 16 pasien per hari",
  "- Lokasi: lantai dua Gedung Mawar",
  "- Jam pelayanan: mulai pukul 07.00 WITA, Senin sampai Sabtu",
  "- Penanggung jawab: dr. Fahri Tenriaji, Kepala Instalasi Hemodialisa",
  "- Penjaminan: BPJS Kesehatan",
  "Direktur RSUD Tanete, dr. Andi Rahmatia Pawellang, Sp.PD, menyampaikan terima kasih kepada semua pihak.",
  "{@Andi Rahmatia Pawellang|Pasien cukup membawa rujukan dari puskesmas atau surat kontrol dari rumah sakit sebelumnya. Tidak ada biaya tambahan sepeser pun.}",
  "Untuk pendaftaran silakan menghubungi nomor loket atau datang langsung."],
 "2025-11-12T13:00", "office_note", True, author="Admin", over={"f8": ("missing", "12 is the day of the month")})

page("R02-f", "colormag", ("Gong Celebes", "gongcelebes.com"), "RSUD Tanete Sinjai Kini Punya Delapan Mesin Cuci Darah", [
 "Pasien gagal ginjal di Kabupaten Sinjai tidak perlu lagi jauh-jauh ke Makassar. RSUD Tanete mengoperasikan unit hemodialisa mulai Rabu (12/11/2025).",
 "Wakil Bupati Sinjai, Andi Saharuddin Lantara, meresmikan unit yang dibangun dengan APBD senilai Rp7,8 miliar tersebut.",
 "{@Andi Saharuddin Lantara|Saya punya tetangga yang dua kali seminggu naik mobil sewa ke Makassar hanya untuk cuci darah. Mulai hari ini, cerita seperti itu kita akhiri,} katanya.",
 "Andi Saharuddin juga menegaskan layanan tersebut gratis bagi peserta jaminan kesehatan.",
 "{@Andi Saharuddin Lantara|Pasien cukup membawa rujukan dari puskesmas atau surat kontrol dari rumah sakit sebelumnya. Tidak ada biaya tambahan sepeser pun,} jelas Wakil Bupati.",
 "Direktur RSUD Tanete, dr. Andi Rahmatia Pawellang, menyebut sedikitnya 63 warga Sinjai menjalani cuci darah rutin di luar daerah sepanjang tahun ini.",
 "{@Andi Rahmatia Pawellang|Kami mulai dengan dua sif dulu. Kalau tenaga sudah terbiasa, sif ketiga kami buka pada bulan Februari,} ujarnya.",
 "Sitti Nurbaya, keluarga pasien dari Kecamatan Bulupoddo, merasa lega.",
 "{@Sitti Nurbaya|Sekali jalan ke Makassar habis lima ratus ribu. Uangnya sekarang bisa untuk sekolah anak.}"],
 "2025-11-12T17:22", "quote_moved", False, dl="Sinjai", dlf="{d}, Gongcelebes.com - ", author="Suryadi Latif", by=[("author", "Suryadi Latif")], section="Sulsel", tags=["Sinjai", "RSUD", "hemodialisa"], label="Adv", lpos="end",
 over={"q3": ("moved", "the director's words given to the deputy regent"), "f3": (["missing", "kept"], "only in the headline")})

# ---------- R03 Palangka Raya (WIB)
page("R03-a", "generatepress", ("Isen Mulang Post", "isenmulangpost.com"), "DPRD dan Pemko Palangka Raya Sepakati APBD 2026 Rp1,42 Triliun",
 copy("R03", [0, 1, 2, 3, 4, 5, 6, 9, 10], [("Kesepakatan dicapai dalam rapat paripurna", "Kesepakatan itu diambil dalam rapat paripurna"), ("Kamis (13 November 2025)", "Kamis (13/11/2025)"), ("ucapnya.", "ucap Rabiatul."), ("Dokumen yang disepakati selanjutnya disampaikan", "Dokumen tersebut selanjutnya disampaikan")],
  {4: ["!baca:Ratusan Pelari Ikut Night Run Akhir Pekan"]}),
 "2025-11-13T15:40", "copy_cut", True, dl="PALANGKA RAYA", dlf="<strong>{d}</strong> – ", author="Novita Sari Dehen", by=[("author", "Novita Sari Dehen")], section="DPRD Kota Palangka Raya", tags=["APBD 2026", "DPRD Palangka Raya"], tz="WIB",
 cap="Rapat paripurna DPRD Kota Palangka Raya.", label="ADV", lpos="inline",
 over={})

page("R03-b", "sahifa", ("Kahayan Update", "kahayanupdate.id"), "APBD Palangka Raya 2026 Disepakati, Belanja Pendidikan 24,1 Persen",
 copy("R03", [0, 1, 2, 3, 6, 7, 8, 9], [("pukul 10.15 WIB, dipimpin", "pukul 10.15 WITA, dipimpin"), ("Kamis (13 November 2025)", "Kamis, 13 November 2025"), ("kata Yansen Tundan seusai rapat.", "kata Yansen Tundan kepada wartawan."), ("mengingatkan agar pekerjaan", "mewanti-wanti agar pekerjaan")],
  {4: ["!baca:Listrik Padam Bergilir, PLN Minta Maaf"]}),
 "2025-11-13T14:05", "wita_for_wib", False, dl="Palangka Raya", dlf="<strong>{d}, Kahayanupdate.id</strong> – ", author="admin", by=[("reporter", "Beni Lambung"), ("editor", "Yuliana T.")], bottom=["Reporter : Beni Lambung", "Editor : Yuliana T."], section="Legislatif", tags=["DPRD", "APBD"], tz="WIB",
 over={"f7": ("changed", "10.15 WITA; the town is in WIB")})

page("R03-c", "nextjs", ("Nalar Daerah", "nalardaerah.id"), "Dana Transfer Turun, Palangka Raya Pangkas Perjalanan Dinas Hampir Separuh", [
 "Turunnya dana transfer dari pusat membuat Pemerintah Kota Palangka Raya mengencangkan ikat pinggang. Dalam APBD 2026 yang disepakati bersama DPRD, Kamis (13/11), belanja perjalanan dinas dipangkas hampir separuh.",
 "{@Rabiatul Munawarah|Perjalanan dinas kami pangkas hampir separuh,} kata Wali Kota Palangka Raya Rabiatul Munawarah. {+|Rapat di hotel sudah tidak ada lagi, cukup di kantor.}",
 "Dana transfer tahun depan tinggal Rp874 miliar. Padahal menurut catatan Nalar Daerah, pada 2024 angkanya masih Rp991 miliar.",
 "Untuk menutupnya, pendapatan asli daerah dipatok Rp318 miliar atau tumbuh 9,2 persen.",
 "!iklan:Iklan - gulir untuk lanjut membaca",
 "Pengamat anggaran dari lembaga Sahabat APBD, Theresia Unjung, menilai target itu terlalu optimistis.",
 "{@Theresia Unjung|Sampai Oktober saja PAD baru tujuh puluhan persen. Kalau target dinaikkan lagi, yang jadi korban biasanya belanja modal,} ujar Theresia.",
 "Ketua DPRD Kota Palangka Raya Yansen Tundan menepis kekhawatiran itu. Menurut dia, semua fraksi setuju dan belanja pendidikan serta kesehatan tidak dipotong.",
 "Belanja daerah tahun depan mencapai Rp1,42 triliun, sementara pendapatan Rp1,36 triliun."],
 "2025-11-14T06:30", "own_reporting", True, author="Gracia Mantikei", by=[("author", "Gracia Mantikei")], section="Anggaran", tags=["APBD Palangka Raya", "dana transfer"], tz="WIB", sub="Pengamat menilai target pendapatan asli daerah terlalu tinggi",
 cap="Balai Kota Palangka Raya. Foto: Nalar Daerah",
 over={})

page("R03-d", "portal", ("JEJAK8", "jejak8.com"), "Rapat di Hotel Dihapus, Ini Rincian APBD Palangka Raya 2026", [
 "DPRD bersama Pemerintah Kota Palangka Raya, Kalimantan Tengah, menyepakati APBD Tahun Anggaran 2026. Berikut rinciannya.",
 "| Pendapatan daerah | Rp1,36 triliun |",
 "| Pendapatan asli daerah | Rp318 miliar |",
 "| Dana transfer pusat | Rp874 miliar |",
 "| Belanja daerah | Rp1,42 triliun |",
 "Ketua DPRD Kota Palangka Raya Yansen Tundan mengatakan tidak ada fraksi yang menolak.",
 "{@Yansen Tundan|Pembahasan tahun ini alot, tetapi tidak ada satu pun fraksi yang menolak. Yang kami jaga adalah belanja pendidikan dan kesehatan jangan sampai dipotong,} kata Yansen, Kamis (13/11/2025).",
 "!baca:Tim Futsal SMA Garuda Wakili Provinsi ke Solo",
 "Wali Kota Rabiatul Munawarah memastikan tidak ada lagi rapat di hotel.",
 "{@Rabiatul Munawarah|Rapat di hotel sudah tidak ada lagi, cukup di kantor,} ucapnya.",
 "Pemerintah kota juga menyiapkan anggaran drainase untuk 18 titik genangan."],
 "2025-11-13T18:20", "listicle_cut", True, dl="PALANGKA RAYA", dlf="<strong>JEJAK8.com, {d}</strong> — ", top="Reporter: Dimas Prabowo | Editor: Sinta Maharani", by=[("reporter", "Dimas Prabowo"), ("editor", "Sinta Maharani")], section="Daerah", tags=["APBD 2026", "Palangka Raya"], tz="WIB", straight=True,
 cap="Ilustrasi rapat paripurna. Foto: Istimewa",
 over={})

page("R03-e", "joomla", ("Sekretariat DPRD Kota Palangka Raya", "setwan.palangkarayakota.example"), "Rapat Paripurna ke-7: Persetujuan Bersama Raperda APBD 2026",
 copy("R03", [0, 1, 2, 3, 4, 5, 6, 9], [("Kamis (13 November 2025)", "Kamis, 13 November 2025"), ("Belanja pendidikan dialokasikan 24,1 persen dari total belanja, sementara belanja kesehatan 15,6 persen.", "Belanja pendidikan dialokasikan 15,6 persen dari total belanja, sementara belanja kesehatan 24,1 persen."), ("ucapnya.", "ucap Wali Kota.")]),
 "2025-11-13T16:00", "figures_swapped", False, author="Super User", section="Berita", tz="WIB",
 cap=None, tail="(Humas Setwan)",
 over={"f16": ("changed", "15,6 persen for 24,1: the two shares are swapped"), "f17": ("changed", "24,1 persen for 15,6: the two shares are swapped"),})

page("R03-f", "blogger", ("Suara Pahandut", "suarapahandut.blogspot.example"), "Ketua Dewan: Sebelum Natal Perda APBD Sudah Diundangkan", [
 "Ketua DPRD Kota Palangka Raya, Yansen Tunden, optimistis Peraturan Daerah tentang APBD Tahun Anggaran 2026 dapat diundangkan sebelum Natal.",
 "{@Yansen Tunden|Evaluasi biasanya makan waktu lima belas hari. Target kami, sebelum Natal perda sudah diundangkan,} kata Yansen seusai rapat paripurna di Ruang Paripurna Gedung DPRD, Kamis (13/11/2025).",
 "Rapat paripurna ke-7 itu dihadiri 27 dari 30 anggota dewan. Nilai belanja yang disetujui Rp1,42 triliun.",
 "Menurutnya, dokumen akan dikirim ke Gubernur Kalimantan Tengah paling lambat tiga hari kerja.",
 "Sementara Ketua Komisi II, Hendrik Saputra Lamiang, menyoroti pekerjaan drainase.",
 "{@Hendrik Saputra Lamiang|Jangan seperti tahun lalu, kontrak baru jalan bulan September lalu hujan datang. Kami minta lelang dimulai Januari,} ujarnya."],
 "2025-11-13T19:10", "name_letter", False, dl="Palangka Raya", dlf="{d} - ", author="Redaksi", bottom=["Penulis: Christo Bawi"], by=[("author", "Christo Bawi")], tags=["DPRD Kota", "Palangka Raya"], tz="WIB",
 same={"Yansen Tunden": "Yansen Tundan"},
 over={"f9": ("changed", "Tunden for Tundan")})
