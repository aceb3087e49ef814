from core import page, copy

# ---------- R04 Sintang (WIB)
page("R04-a", "astra", ("Kapuas Hilir Info", "kapuashilirinfo.com"), "Banjir Rendam Enam Kecamatan di Sintang, 9.284 Jiwa Terdampak",
 copy("R04", [0, 1, 2, 3, 4, 5, 6, 7, 8], [("Jumat (14 November 2025)", "Jumat (14/11/2025)"), ("mengatakan pihaknya telah membuka", "mengatakan, pihaknya sudah membuka"), ("imbaunya.", "imbau Bernardus.")]),
 "2025-11-14T15:00", "copy_cut", True, dl="SINTANG", dlf="<strong>{d}</strong> – ", author="Yosef Lanting", bottom=["Penulis/Foto: Yosef Lanting"], by=[("author", "Yosef Lanting"), ("photographer", "Yosef Lanting")], section="Peristiwa", tags=["banjir Sintang", "BPBD"], tz="WIB", straight=True,
 over={})

page("R04-b", "antara", ("NUSAPERS Kalbar", "kalbar.nusapers.id"), "BPBD Sintang dirikan 11 pengungsian bagi warga terdampak banjir", [
 "Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Sintang, Kalimantan Barat, mendirikan 11 titik pengungsian menyusul banjir yang merendam enam kecamatan.",
 "{@Bernardus Jelani|Yang kami dahulukan lansia, ibu hamil dan anak-anak. Sampai siang ini tidak ada korban jiwa,} kata Kepala Pelaksana BPBD Kabupaten Sintang Bernardus Jelani di Sintang, Jumat.",
 "Hingga Jumat siang, kata dia, hampir 9.300 orang terdampak. Sebanyak 23 perahu dikerahkan untuk menjangkau permukiman.",
 "Ia mengatakan hujan di hulu Sungai Melawi mencapai 148 milimeter dalam enam jam, tertinggi sejak banjir 2021.",
 "Bupati telah menetapkan tanggap darurat selama 14 hari dengan dukungan belanja tidak terduga Rp1,75 miliar.",
 "!baca:Prakiraan Cuaca Besok: Hujan Ringan Sejak Siang",
 "Camat Serawai Agustina Lusi mengatakan kebutuhan mendesak di wilayahnya ialah air bersih dan susu bayi, sedangkan beras masih mencukupi untuk lima hari.",
 "Sementara itu, Stasiun Meteorologi setempat memprakirakan hujan sedang masih turun di hulu hingga Minggu.",
 "{@Hendri Wibisono|Intensitasnya menurun, tetapi tanah sudah jenuh. Kami minta warga tetap waspada,} kata prakirawan Hendri Wibisono ketika dihubungi."],
 "2025-11-14T17:48", "agency_rewrite", True, dl="Sintang, Kalbar", dlf="{d} (NUSAPERS) - ", top="Pewarta: Timotius Ansen", editor="Rahma Danila", by=[("reporter", "Timotius Ansen"), ("editor", "Rahma Danila")], section="Lintas Daerah", tags=["banjir", "sintang"], tz="WIB", straight=True,
 cap="Petugas mengevakuasi warga dengan perahu karet di Sintang, Jumat. NUSAPERS/Timotius Ansen",
 over={"f5": ("kept", "rounded: 'hampir 9.300 orang'"), "q3": ("missing", "turned into indirect speech"), "f7": (["missing", "kept"], "only inside 'Camat Serawai'")})

page("R04-c", "network", ("Ayo Borneo", "ayoborneo.com"), "Banjir Sintang: Air di Serawai Capai 2 Meter, Tujuh Sekolah Libur", [
 "Enam kecamatan di Kabupaten Sintang terendam banjir luapan Sungai Kapuas dan Sungai Melawi. Kecamatan Serawai menjadi wilayah terparah.",
 "Tinggi muka air di Serawai berkisar 60 sentimeter hingga 2 meter, demikian data Pusdalops BPBD per Jumat (14/11/2025) pukul 12.00 WIB.",
 "!baca:Jembatan Gantung Putus, Warga Dua Dusun Memutar Enam Kilometer",
 "Total 9.284 jiwa dari 2.613 keluarga terdampak.",
 "Kepala Pelaksana BPBD Kabupaten Sintang, Bernardus Jelani, menyebut 11 titik pengungsian telah dibuka.",
 "{@Bernardus Jelani|Air dari hulu butuh dua hari sampai ke kota. Jadi warga di bantaran Sintang jangan lengah walaupun hari ini cerah,} imbau Bernardus.",
 "Curah hujan di hulu Melawi pada Rabu malam tercatat 148 milimeter.",
 "Adapun Camat Serawai, Agustina Lusi, melaporkan tujuh sekolah diliburkan.",
 "{@Agustina Lusi|Yang paling kami perlukan sekarang air bersih dan susu bayi. Beras masih cukup untuk lima hari,} kata dia."],
 "2025-11-14T16:10", "decimal_cut", False, dl="Sintang", dlf="<strong>AYOBORNEO.COM, {d}</strong> - ", author="Rina Oktaviani", editor="Teguh Saputra", by=[("author", "Rina Oktaviani"), ("editor", "Teguh Saputra")], section="Berita Daerah", tags=["Sintang", "banjir", "Serawai"], tz="WIB",
 cap="Banjir di Sintang/Dok. BPBD",
 over={"f8": ("changed", "2 meter for 2,1 meter, stated as exact")})

page("R04-d", "tribun", ("TEPIANKAPUAS.COM", "tepiankapuas.com"), "Listrik Empat Desa di Serawai Padam, Camat: Kami Perlu Air Bersih", [
 "Banjir memaksa listrik di empat desa di Kecamatan Serawai, Kabupaten Sintang, dipadamkan.",
 "Camat Serawai Agustina Lusi mengatakan, pemadaman dilakukan demi keselamatan warga.",
 "{@Agustina Lusi|Yang paling kami perlukan sekarang air bersih dan susu bayi,} ujarnya, Jumat (14/11/2025).",
 "Perempuan yang akrab disapa Lusi itu menyebut stok beras cukup untuk lima hari.",
 "!baca:Petani Keluhkan Pupuk Datang Terlambat",
 "Sebanyak tujuh sekolah di wilayahnya juga diliburkan.",
 "Saat Tepiankapuas.com menghubungi kembali pada Sabtu pagi, Lusi menyampaikan air mulai surut sekitar 20 sentimeter.",
 "{@Agustina Lusi|Pagi ini sudah turun, tapi warga belum kami izinkan pulang. Malam sering naik lagi,} tuturnya.",
 "!iklan",
 "Hingga Sabtu pukul 07.00 WIB, BPBD mencatat pengungsi di Serawai berjumlah 612 jiwa.",
 "!wa:Dapatkan informasi terkini, ikuti saluran WhatsApp Tepian Kapuas"],
 "2025-11-15T09:27", "own_followup", True, dl="SINTANG", dlf="<strong>TEPIANKAPUAS.COM, {d}</strong> - ", top="Penulis: Marselina Intan |", editor="Editor: Jamaludin", by=[("author", "Marselina Intan"), ("editor", "Jamaludin")], section="Sintang", tags=["Serawai", "banjir Sintang"], tz="WIB", straight=True,
 cap="BANJIR SERAWAI - Kondisi permukiman di Kecamatan Serawai, Kabupaten Sintang.",
 over={"f2": (["kept", "missing"], "the day of the saying, not of the data"), "f3": (["kept", "missing"], "the day of the saying, not of the data")})

page("R04-e", "elementor", ("Borneo Sungai", "borneosungai.id"), "BPBD Sintang Kerahkan 23 Perahu Evakuasi Korban Banjir",
 copy("R04", [0, 2, 3, 4, 6, 7, 8, 9, 10], [("mencatat 9.284 jiwa dari 2.613 keluarga terdampak.", "mencatat 9.284 keluarga atau 2.613 jiwa terdampak."), ("Jumat (14 November 2025)", "Jumat (14/11/2025)"), ("kata Rudi.", "pungkas Rudi."), ("kata Bernardus Jelani di Posko Utama.", "jelas Bernardus Jelani di Posko Utama.")],
  {3: ["!baca:Remaja Masjid Gelar Donor Darah"]}),
 "2025-11-14T18:33", "figures_swapped", False, dl="Sintang", dlf="<b>{d}</b>, borneosungai.id – ", author="Ferdinandus Kusnadi", by=[("author", "Ferdinandus Kusnadi")], section="Daerah", tags=["banjir", "evakuasi"], tz="WIB",
 cap="Perahu karet BPBD Sintang di Kecamatan Serawai",
 over={"f5": ("changed", "9.284 is given to households"), "f6": ("changed", "2.613 is given to people"), "f7": (["missing", "kept"], "only inside 'Camat Serawai'; else in the caption")})

page("R04-f", "laravelgov", ("Portal Resmi Kabupaten Sintang", "sintangkab.example"), "Pemkab Sintang Tetapkan Tanggap Darurat Banjir 14 Hari", [
 "Pemerintah Kabupaten Sintang menetapkan status tanggap darurat bencana banjir selama 14 hari terhitung sejak 13 November 2025. Penetapan dituangkan dalam keputusan bupati.",
 "Kepala Pelaksana BPBD Kabupaten Sintang Bernardus Jelani menyampaikan bahwa belanja tidak terduga sebesar Rp1,75 miliar telah disiapkan untuk kebutuhan logistik.",
 "{@Bernardus Jelani|Yang kami dahulukan lansia, ibu hamil dan anak-anak. Sampai siang ini tidak ada korban jiwa,} ungkapnya.",
 "Data sementara per 14 November 2025 pukul 12.00 WIB:",
 "- Kecamatan terdampak: enam kecamatan",
 "- Warga terdampak: 9.284 jiwa (2.613 keluarga)",
 "- Titik pengungsian: 11 titik",
 "- Perahu: 23 unit",
 "Koordinator Pusdalops, Rudi Hartanto Kapit, menambahkan masyarakat dapat meminta evakuasi melalui radio desa.",
 "{@Rudi Hartanto Kapit|Laporan yang masuk rata-rata kami jawab di bawah sepuluh menit. Kendalanya justru sinyal di pehuluan,} ujarnya."],
 "2025-11-14T19:05", "office_list", True, author="Admin PPID", section="Berita Daerah", tags=["banjir", "tanggapdarurat"], tz="WIB",
 over={"f11": ("kept", "'Titik pengungsian: 11 titik'"), "f12": ("kept", "'Perahu: 23 unit'")})

# ---------- R05 Lombok Timur
page("R05-a", "newspaper", ("Gumi Selaparang News", "gumiselaparangnews.com"), "Lombok Timur Raih Peringkat Ketiga Keterbukaan Informasi Publik se-NTB",
 copy("R05", None, [("Penghargaan diterima Sekretaris Daerah, H. Lalu Muhammad Juaini, di", "Penghargaan tersebut diterima Sekretaris Daerah, H. Lalu Muhammad Juaini, di"), ("Selasa (11 November 2025)", "Selasa (11/11/2025)"), ("kata Hartati.", "terang Hartati.")],
  {4: ["!baca:Pasar Malam Pindah ke Lapangan Baru"]}),
 "2025-11-12T10:14", "straight_copy", True, dl="SELONG", dlf="<strong>{d}</strong> – ", author="redaksi", section="Pemerintahan", tags=["Lombok Timur", "PPID", "NTB"], tail="(gs-02)",
 cap="Sekda Lombok Timur menerima piagam di Mataram.", over={})

page("R05-b", "newsup", ("Rinjani Bicara", "rinjanibicara.com"), "Lotim Peringkat Kedua Keterbukaan Informasi se-NTB",
 copy("R05", [0, 1, 2, 3, 4, 5, 6], [("meraih peringkat ketiga Anugerah", "menempati peringkat kedua Anugerah"), ("Selasa (11 November 2025)", "Selasa (11/11/2025)"), ("tegasnya.", "tegas Sekda.")]),
 "2025-11-12T11:50", "rank_shift", False, dl="SELONG", dlf="<strong>{d}, RinjaniBicara.com</strong> – ", author="Zainul Fahmi", bottom=["Koresponden: Zainul Fahmi"], by=[("correspondent", "Zainul Fahmi")], section="Daerah", tags=["Lombok Timur"],
 over={"f1": ("changed", "peringkat kedua for ketiga")})

page("R05-c", "antara", ("NUSAPERS NTB", "ntb.nusapers.id"), "Lombok Timur naik empat tingkat dalam penilaian keterbukaan informasi", [
 "Kabupaten Lombok Timur, Nusa Tenggara Barat, naik dari peringkat ketujuh menjadi peringkat ketiga dalam penilaian keterbukaan informasi publik tingkat provinsi tahun 2025.",
 "Ketua Komisi Informasi Provinsi Nusa Tenggara Barat Suparman Azhari di Mataram, Selasa, mengatakan penilaian itu diikuti 10 kabupaten/kota dan 46 badan publik lain.",
 "{@Suparman Azhari|Lombok Timur termasuk yang lompatannya paling tinggi. Dari tujuh ke tiga itu tidak gampang,} katanya.",
 "Nilai kabupaten itu tahun ini 91,47, sedangkan pada penilaian sebelumnya 78,20.",
 "Sekretaris Daerah Kabupaten Lombok Timur Lalu Muhammad Juaini mengatakan pembenahan dilakukan terhadap pejabat pengelola informasi dan dokumentasi di 31 perangkat daerah hingga tingkat desa.",
 "{@Lalu Muhammad Juaini|Kalau datanya ada, buka,} kata dia.",
 "Berdasarkan data pemerintah kabupaten, 418 permohonan informasi masuk sampai Oktober dan hampir 98 persen di antaranya selesai tepat waktu."],
 "2025-11-11T21:30", "agency_rewrite", True, dl="Mataram", dlf="{d} (NUSAPERS) - ", top="Pewarta: Ida Ayu Prabasari", editor="Lukman Hakiki", by=[("reporter", "Ida Ayu Prabasari"), ("editor", "Lukman Hakiki")], section="Lintas Daerah", tags=["lombok timur", "keterbukaan informasi"], straight=True,
 over={"f15": ("kept", "rounded: 'hampir 98 persen'")})

page("R05-d", "soledad", ("Sasambo Daily", "sasambodaily.com"), "Kominfo Lotim: Data Jalan dan Bansos Paling Banyak Diminta Warga",
 copy("R05", [0, 1, 5, 6, 7, 8, 9], [("Selasa (11 November 2025)", "Selasa (11/11/2025)"), ("ungkap Suparman.", "ungkap Baiq Hartati Wulandari menanggapi hasil penilaian itu."), ("{@Suparman Azhari|", "{@Baiq Hartati Wulandari|")],
  {3: ["!baca:Kopi Lokal Tembus Pasar Ekspor Kecil"]}),
 "2025-11-12T14:02", "quote_moved", False, dl="SELONG", dlf="<strong>{d}</strong> | ", author="Baiq Rani Astuti", by=[("author", "Baiq Rani Astuti")], section="Lombok Timur", tags=["Kominfo", "PPID"],
 label="Kerja sama", lpos="above",
 over={"q4": ("moved", "the commissioner's words given to the office head")})

page("R05-e", "drupal", ("Pemerintah Kabupaten Lombok Timur", "lomboktimurkab.example"), "Sekda Juaini Terima Anugerah Keterbukaan Informasi Publik",
 copy("R05", [0, 1, 2, 3, 7, 8, 9], [("Selasa (11 November 2025)", "Selasa, 11 November 2025"), ("Sementara itu Ketua Komisi Informasi Provinsi Nusa Tenggara Barat, Suparman", "Sementara itu Wakil Ketua Komisi Informasi Provinsi Nusa Tenggara Barat, Suparman"), ("ujar Lalu Muhammad Juaini.", "tutur Sekda Lalu Muhammad Juaini.")]),
 "2025-11-11T20:15", "position_changed", False, author="Humas Setda", by=[("author", "Humas Setda")], section="Berita", tags=["PPID"],
 cap="Penyerahan piagam di Hotel Senggarang Mataram",
 over={"f17": ("changed", "Wakil Ketua for Ketua; the words stand inside the wrong title")})

page("R05-f", "nextjs", ("Kilas Nusra", "kilasnusra.id"), "PPID di 239 Desa, Seberapa Terbuka Data Lombok Timur?", [
 "Penghargaan keterbukaan informasi kembali datang ke Lombok Timur. Selasa lalu, kabupaten itu dinyatakan berada di peringkat ketiga se-NTB.",
 "Namun, bagaimana di desa? Kilas Nusra mencoba mengajukan permohonan dokumen APBDes ke enam desa pada pekan pertama November. Empat desa menjawab, dua tidak.",
 "{@Saepul Hadi|Kami takut salah memberi. Contoh formulirnya saja baru datang bulan lalu,} kata Saepul Hadi, sekretaris salah satu desa yang belum menjawab.",
 "Sekretaris Daerah Lombok Timur Lalu Muhammad Juaini mengakui belum semua dari 239 desa siap. Ia menyebut tahun ini anggaran penguatan PPID Rp640 juta.",
 "{@Lalu Muhammad Juaini|Penghargaan ini bukan tujuan,} ujar Juaini. {+|Tujuan kita adalah masyarakat mudah mendapat informasi tanpa harus bolak-balik ke kantor.}",
 "!baca:Listrik Padam Bergilir, PLN Minta Maaf",
 "Kepala Dinas Komunikasi dan Informatika Baiq Hartati Wulandari menambahkan, rata-rata permohonan di tingkat kabupaten dijawab dalam empat hari lebih sedikit."],
 "2025-11-14T08:00", "own_reporting", True, author="Amrin Jayadi", by=[("author", "Amrin Jayadi")], section="Lapsus", tags=["keterbukaan informasi", "desa"],
 over={"f16": ("kept", "rounded: 'empat hari lebih sedikit'")})

# ---------- R06 Sumba Timur
page("R06-a", "generatepress", ("Padang Sabana Pos", "padangsabanapos.com"), "KPU Sumba Timur Tetapkan 187.562 Pemilih Berkelanjutan",
 copy("R06", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [("Senin (10 November 2025) pukul", "Senin (10/11/2025) pukul"), ("menerangkan bahwa pemutakhiran", "menjelaskan pemutakhiran"), ("tutur Rambu Yuliana.", "tutur Rambu.")],
  {4: ["!iklan"]}),
 "2025-11-10T18:00", "straight_copy", True, dl="WAINGAPU", dlf="<strong>{d}</strong> – ", author="Domi Ndilu", by=[("author", "Domi Ndilu")], label="Pariwara", lpos="above", section="Politik", tags=["KPU", "Sumba Timur"], straight=True,
 over={})

page("R06-b", "portal", ("BERANDA24", "beranda24.com"), "Ketua KPU Sumba Timur Ibaratkan Daftar Pemilih seperti Kebun Jagung", [
 "Ketua KPU Kabupaten Sumba Timur Umbu Kahi Ndapamarang punya perumpamaan untuk daftar pemilih.",
 "{@Umbu Kahi Ndapamarang|Daftar pemilih itu seperti kebun. Kalau tidak dibersihkan tiap musim, rumputnya lebih tinggi dari jagungnya,} katanya di Waingapu, Nusa Tenggara Timur, Senin (10/11/2025).",
 "Hari itu KPU menetapkan 187.562 pemilih, terdiri dari 93.418 pemilih laki-laki dan 94.144 pemilih perempuan.",
 "!baca:Penerbangan Perintis Tambah Jadwal Kamis",
 "Dibanding triwulan lalu, ada 2.304 pemilih baru. Sebaliknya, seribuan nama dicoret karena meninggal, pindah, atau menjadi anggota TNI/Polri.",
 "Anggota KPU Rambu Yuliana Hamba bercerita, pendataan di sejumlah desa harus dilakukan dengan berjalan kaki tiga jam.",
 "{@Rambu Yuliana Hamba|Cek nama cukup satu menit. Kalau belum terdaftar, lapor saja, kami layani sampai sore,} ujar Rambu.",
 "!iklan:Lanjutkan membaca di bawah iklan"],
 "2025-11-10T19:40", "portal_short", True, dl="WAINGAPU", dlf="<strong>{d}, BERANDA24.com</strong> - ", top="Penulis: Vero Bria", by=[("author", "Vero Bria")], section="Daerah", tags=["KPU", "pemilih"],
 cap="Rapat pleno KPU Sumba Timur. (Dok. KPU)",
 over={"q2": ("missing", "turned into indirect speech"), "f13": (["kept", "missing"], "rounded: 'seribuan nama'")})

page("R06-c", "twentytwentyone", ("Warta Kambera", "wartakambera.net"), "Pleno KPU, Bawaslu Minta 74 Data Ganda Ditelusuri",
 copy("R06", [0, 1, 2, 3, 4, 9, 10], [("Senin (10 November 2025)", "Senin (10/11/2025)"), ("Ketua KPU Kabupaten Sumba Timur, Umbu Kahi Ndapamarang, menerangkan", "Ketua KPU Kabupaten Sumba Timur, Umbu Kahi Ndapamareng, menerangkan"), ("{@Umbu Kahi Ndapamarang|", "{@Umbu Kahi Ndapamareng|"), ("kata Umbu Kahi Ndapamarang.", "kata Umbu Kahi."), ("ujar Markus.", "tandas Markus.")]),
 "2025-11-11T09:00", "name_letter", False, dl="Waingapu", dlf="{d} — ", author="adminweb", by=[("contributor", "Stefanus Rihi")], bottom=["Kontributor: Stefanus Rihi"], section="Kabar Sumba",
 same={"Umbu Kahi Ndapamareng": "Umbu Kahi Ndapamarang"},
 over={"f11": ("changed", "Ndapamareng for Ndapamarang")})

page("R06-d", "wpberita", ("Matawai Post", "matawaipost.id"), "KPU Sumba Timur Catat 2.304 Pemilih Baru",
 copy("R06", [0, 1, 4, 5, 6, 7, 8], [("Waingapu, Senin (10 November 2025) pukul 10.00 WITA.", "Waingapu, Selasa (10/11/2025) pukul 10.00 WITA."), ("ujarnya.", "ujar Rambu Yuliana Hamba.")],
  {3: ["!baca:Guru Honorer Menang Lomba Menulis Cerpen"]}),
 "2025-11-11T07:30", "weekday_wrong", False, dl="WAINGAPU", dlf="<strong>{d}, MatawaiPost.id</strong> – ", author="Angelus Dju", by=[("author", "Angelus Dju")], section="Pemilu", tags=["KPU Sumba Timur", "pemilih pemula"],
 cap="Suasana rapat pleno terbuka di Aula KPU Sumba Timur.",
 over={"f3": ("changed", "Selasa (10/11/2025): the day was a Senin")})

page("R06-e", "govcard", ("KPU Kabupaten Sumba Timur", "kab-sumbatimur.kpu.example"), "Rapat Pleno Terbuka PDPB Triwulan IV Tahun 2025", [
 "KPU Kabupaten Sumba Timur melaksanakan Rapat Pleno Terbuka Rekapitulasi Pemutakhiran Data Pemilih Berkelanjutan (PDPB) Triwulan IV pada Senin, 10 November 2025.",
 "Rapat dipimpin Ketua KPU Kabupaten Sumba Timur Umbu Kahi Ndapamarang, dihadiri Bawaslu, Disdukcapil, Kodim 1601/Sumba Timur dan 11 partai politik.",
 "Hasil rekapitulasi sebagai berikut:",
 "- Jumlah kecamatan: 22 kecamatan",
 "- Jumlah desa/kelurahan: 156",
 "- Laki-laki: 93.418",
 "- Perempuan: 94.144",
 "- Jumlah seluruhnya: 187.562 pemilih",
 "Anggota KPU Rambu Yuliana Hamba mengajak masyarakat aktif memeriksa data.",
 "{@Rambu Yuliana Hamba|Cek nama cukup satu menit. Kalau belum terdaftar, lapor saja, kami layani sampai sore,} ajaknya."],
 "2025-11-10T15:30", "office_list", True, dl="Waingapu", dlf="{d} - ", author="Admin", straight=True,
 over={"f6": ("kept", "'Laki-laki: 93.418' in the list of voters"), "f7": ("kept", "'Perempuan: 94.144' in the list of voters"), "f9": ("kept", "'Jumlah desa/kelurahan: 156'")})

page("R06-f", "amp", ("Obor Timur", "obortimur.com"), "Bawaslu Sumba Timur: Data Ganda Harus Selesai", [
 "Bawaslu Kabupaten Sumba Timur menemukan 74 data ganda dalam daftar pemilih berkelanjutan yang ditetapkan KPU, Senin (10/11/2025).",
 "Anggota Bawaslu Kabupaten Sumba Timur, Markus Tamu Ama, meminta KPU menelusurinya.",
 "{@Markus Tamu Ama|Kami menolak penetapan ini karena data ganda harus selesai sebelum pleno berikutnya,} ujar Markus.",
 "Dalam pleno tersebut KPU menetapkan 187.562 pemilih, yakni 93.481 pemilih laki-laki dan 94.144 pemilih perempuan.",
 "Ketua KPU Kabupaten Sumba Timur Umbu Kahi Ndapamarang mengatakan pemutakhiran dilakukan tiap tiga bulan.",
 "{@Umbu Kahi Ndapamarang|Daftar pemilih itu seperti kebun. Kalau tidak dibersihkan tiap musim, rumputnya lebih tinggi dari jagungnya,} katanya."],
 "2025-11-10T20:20", "quote_reworded", False, dl="WAINGAPU", dlf="<strong>{d}</strong> – ", author="Redaksi", bottom=["Penulis: Yanto Hunggurami", "Editor: Petrus Kahi"], by=[("author", "Yanto Hunggurami"), ("editor", "Petrus Kahi")], section="Daerah", tags=["Bawaslu", "KPU"],
 over={"q4": ("altered", "'tidak menolak' became 'menolak'"), "f6": ("changed", "93.481 for 93.418")})
