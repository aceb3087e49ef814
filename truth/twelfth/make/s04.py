from core import release, Page

# ---------------------------------------------------------------- R10 Surakarta water company
release("R10", "Perumda Air Minum Toya Bengawan Tambah 3.200 Sambungan Rumah Tahun Ini", "2026-06-09", "Perumda Air Minum Toya Bengawan Kota Surakarta",
        [("Agus Widyatmoko", "Direktur Utama Perumda Air Minum Toya Bengawan"), ("Retno Palupi", "Manajer Hubungan Pelanggan")], """
SURAKARTA – [[f1|organisation|Perumda Air Minum Toya Bengawan]] menargetkan penambahan [[f2|number|3.200 sambungan]] rumah pada tahun [[f3|year|2026]]. Program tersebut dimulai dengan pemasangan pipa distribusi di [[f4|place|Kelurahan Mojosongo]], [[f5|weekday|Selasa]] ([[f6|date|9/6/2026]]).
Pipa yang dipasang sepanjang [[f7|number|14,7 kilometer]] dengan nilai pekerjaan [[f8|money|Rp18,9 miliar]].
[[f9|position|Direktur Utama]] Perumda Air Minum Toya Bengawan, [[f10|person|Agus Widyatmoko]], menyatakan pekerjaan ditargetkan selesai pada bulan November.
[[q1|Agus Widyatmoko|Kami tahu galian itu menjengkelkan. Karena itu setiap lubang harus tertutup dalam tiga hari, kalau tidak, kontraktornya kami denda,]] kata Agus.
Selama pekerjaan, aliran air di sebagian wilayah utara akan dihentikan sementara mulai pukul [[f11|time|22.00 WIB]] hingga 04.00 WIB.
Tingkat kehilangan air perusahaan saat ini [[f12|percentage|28,3 persen]], turun dari 33 persen pada 2024.
Manajer Hubungan Pelanggan, [[f13|person|Retno Palupi]], meminta pelanggan menampung air sebelum jadwal penghentian.
[[q2|Retno Palupi|Tangki keliling kami siagakan di delapan titik, gratis, cukup menunjukkan nomor pelanggan,]] ujar Retno.
Untuk warga berpenghasilan rendah, biaya pemasangan dipotong menjadi [[f14|money|Rp450 ribu]] dan dapat diangsur enam kali.
Pada penilaian kinerja tahun lalu, perusahaan menempati [[f15|rank|peringkat keempat]] di Jawa Tengah.
[[q3|Agus Widyatmoko|Air bersih itu hak, tetapi pipa yang bocor itu tanggung jawab kami,]] pungkas Agus.
""")

Page("R10-a", "blocktheme", "Solo Ngabari", "Siap-siap, Aliran Air di Solo Utara Mati Malam Hari Selama Penggantian Pipa", "2026-06-09T00:00", """
Pelanggan air minum di wilayah utara Kota Surakarta diminta bersiap. Aliran akan dihentikan sementara mulai pukul 22.00 WIB hingga 04.00 WIB selama pemasangan pipa.
Pekerjaan dimulai di Kelurahan Mojosongo, Selasa (9/6/2026).
[[q2|Retno Palupi|Tangki keliling kami siagakan di delapan titik,]] kata Manajer Hubungan Pelanggan Perumda Air Minum Toya Bengawan, Retno Palupi, [[q2+|Retno Palupi|gratis, cukup menunjukkan nomor pelanggan.]]
!baca Daftar Titik Macet Baru di Sekitar Jebres
## Ini yang perlu disiapkan
- Tampung air sebelum pukul 22.00 WIB
- Catat nomor pelanggan
- Laporkan galian yang belum ditutup lebih dari tiga hari
Warga Mojosongo, Sri Lestari, berharap jadwal itu ditepati. [[x|Sri Lestari|Dulu bilangnya semalam, jadinya dua hari,]] keluhnya.
Panjang pipa yang dipasang 14,7 kilometer. Nilainya Rp18,9 miliar.
!by Penulis: Galih Prakoso
!by Editor: Ratna Dewanti
""", name="service_piece", author="Galih Prakoso", sec="Solo", tags=["air bersih", "Mojosongo"],
     items={"f1": (["kept", "missing"], "stands inside the position"), "f3": (["kept", "missing"], "2026 in the date only"), "q1": "missing"})

Page("R10-b", "nextcss", "Bengawan Pos", "PARIWARA: Tambah 3.200 Sambungan, Perumda Toya Bengawan Denda Kontraktor yang Lambat Tutup Galian", "2026-06-09T16:05", """
P1 ~ SURAKARTA – =>
P2
P3
P4
!ad Advertisement
P5
P6
!baca Pasar Legi Terapkan Parkir Nontunai
P7
P8
P9
P10
P11
!by Wartawan: Teguh Santosa | Editor: Widi Astuti
""", name="straight_copy_new_title", sec="Soloraya", tags=["PDAM", "Surakarta"], dl=("SURAKARTA", "SURAKARTA, BENGAWANPOS – "), label="PARIWARA", labelpos="title", items={})

Page("R10-c", "wargablog", "Rembuk Kutha", "Pipa Baru, Galian Lama", "2026-06-11T00:00", """
Di depan rumah saya ada bekas galian kabel yang sudah dua Lebaran tidak rata. Maka ketika perusahaan air minum datang menggali lagi, saya menarik napas panjang.
Direktur utamanya, Agus Widyatmoko, berjanji setiap lubang ditutup dalam tiga hari dan kontraktor yang lalai didenda. Saya catat janji itu.
!baca Trotoar yang Dipakai Berjualan
Perusahaan ini akan menambah 3.200 sambungan rumah tahun ini. Bagus. Tetapi kehilangan airnya 28,3 persen. Artinya dari sepuluh ember, hampir tiga hilang di jalan.
Saya pernah tinggal di kota pelabuhan yang angkanya 40 persen, jadi saya tahu ini bukan yang terburuk.
[[q3|Agus Widyatmoko|Air bersih itu hak, tetapi pipa yang bocor itu tanggung jawab kami,]] kata Pak Agus. Kalimat yang pantas ditempel di kantor kelurahan.
!page 1 2 Selanjutnya
""", name="citizen_essay", author="Bimo Haryanto", sec="Opini Warga", tags=["air", "kota"], opt={"bio": "Penjahit, warga kampung kota"},
     items={"q1": ["missing", "partial"], "f9": (["kept", "missing"], "Direktur utamanya"), "f3": (["kept", "missing"], "tahun ini")}, why={})

Page("R10-d", "radio", "Radio Swara Laweyan", "Pipa Baru di Mojosongo, Perumda Target 2.300 Sambungan", "2026-06-09T17:15", """
Perumda Air Minum Toya Bengawan menargetkan 2.300 sambungan rumah baru pada tahun 2026. Pekerjaan dimulai hari ini, Selasa (9/6/2026), di Kelurahan Mojosongo.
Direktur Utama Perumda Air Minum Toya Bengawan Agus Widiatmoko mengatakan pekerjaan selesai November.
[[q1|Agus Widiatmoko|Kami tahu galian itu menjengkelkan. Karena itu setiap lubang harus tertutup dalam tiga hari, kalau tidak, kontraktornya kami denda,]] kata Agus.
!raw Dengarkan dialog lengkapnya besok pukul tujuh pagi.
Biaya pemasangan untuk warga berpenghasilan rendah dipotong menjadi Rp450 ribu.
Retno Palupi dari hubungan pelanggan menyebut tangki keliling disiagakan di delapan titik.
!by Reporter: Yunita Cahyani
""", name="figure_and_name", sec="Kabar Kota", tags=["PDAM"], 
     items={"f2": "changed", "f10": "changed", "q1": ("verbatim", "speaker's name misspelled"), "q2": ["missing", "partial"]})

Page("R10-e", "blogger_median", "Kabar Pasar Gede", "Perumda Air Minum Pasang Pipa 14 Kilometer di Mojosongo", "2026-06-10T00:00", """
Perumda Air Minum Toya Bengawan mulai memasang pipa distribusi sepanjang 14 kilometer di Kelurahan Mojosongo, Rabu (9/6/2026).
Nilai pekerjaannya Rp18,9 miliar dan ditargetkan menambah 3.200 sambungan rumah.
[[q3|Agus Widyatmoko|Air bersih itu hak, tetapi pipa yang bocor itu tanggung jawab kami,]] ujar Direktur Utama Agus Widyatmoko.
!ad Pasang iklan di sini
Penghentian aliran dilakukan mulai pukul 22.00 WIB hingga 04.00 WIB. Manajer Hubungan Pelanggan Retno Palupi meminta pelanggan menampung air.
P8 ~ ujar Retno=>imbuh Retno
Perusahaan itu menempati peringkat keempat di Jawa Tengah tahun lalu.
!init (kpg)
""", name="weekday_decimals_cut", author="Mas Parno", tags=["Solo"], dl=("SOLO", "**SOLO** - "), qs="straight",
     items={"f5": "changed", "f7": "changed", "f3": (["kept", "missing"], "2026 in the date only")}, why={"f6": "day stands"})

Page("R10-f", "svelte", "Kota Baca", "Berapa Banyak Air yang Hilang di Jalan?", "2026-06-12T11:00", """
Setiap malam ribuan meter kubik air meninggalkan instalasi tanpa pernah sampai ke keran. Di Surakarta, tingkat kehilangan airnya 28,3 persen, menurut Perumda Air Minum Toya Bengawan. Dua tahun lalu 33 persen.
[[x|Laksmi Indraswari|Di bawah 20 persen itu bagus. Di bawah 15 persen itu mahal,]] kata Laksmi Indraswari, peneliti infrastruktur air, Kamis (11/6/2026).
Menurut data yang kami kumpulkan, Semarang mencatat 36,1 persen pada 2025 dan Salatiga 24 persen.
!baca Sungai yang Dipunggungi Kota
## Pipa 14,7 kilometer
Perusahaan kini memasang pipa baru sepanjang 14,7 kilometer senilai hampir Rp19 miliar. Direktur Utama Agus Widyatmoko menyebut pipa bocor sebagai tanggung jawab perusahaannya.
[[x2|Laksmi Indraswari|Ganti pipa itu benar, tetapi ukur dulu tekanannya,]] Laksmi mengingatkan.
!by Penulis: Satria Nugraha · Penyunting: Maya Puspita
""", name="data_explainer", sec="Data", tags=["air", "infrastruktur"], opt={},
     items={"q3": ["missing", "partial"], "f8": (["kept", "missing"], "rounded: hampir Rp19 miliar"), "f3": ("missing", "2026 only in the date of another interview"), "f6": "missing"})

# ---------------------------------------------------------------- R11 Bengkulu coffee export
release("R11", "Ekspor Kopi Bengkulu Naik, 96 Ton Dilepas ke Mesir", "2026-07-03", "Dinas Tanaman Pangan, Hortikultura dan Perkebunan Provinsi Bengkulu",
        [("Rosmala Dewi Hasibuan", "Kepala Dinas Tanaman Pangan, Hortikultura dan Perkebunan Provinsi Bengkulu"), ("Jumadi Efendi", "Direktur PT Bukit Kaba Kopi")], """
Bengkulu, 3 Juli 2026 – Pemerintah Provinsi Bengkulu melepas ekspor [[f1|number|96 ton]] biji kopi robusta ke [[f2|place|Mesir]] melalui Pelabuhan Pulau Baai, [[f3|weekday|Jumat]] ([[f4|date|3/7/2026]]). Nilai ekspor perdana ke negara itu mencapai [[f5|money|Rp7,3 miliar]].
Pelepasan dilakukan pada pukul [[f6|time|14.00 WIB]] oleh [[f7|position|Kepala Dinas Tanaman Pangan, Hortikultura dan Perkebunan Provinsi Bengkulu]], [[f8|person|Rosmala Dewi Hasibuan]].
[[q1|Rosmala Dewi Hasibuan|Selama ini kopi kita berangkat lewat pelabuhan tetangga dan pulang namanya sudah berganti. Hari ini ia berangkat dengan nama Bengkulu,]] kata Rosmala.
Menurut dia, volume ekspor kopi semester pertama [[f9|year|2026]] naik [[f10|percentage|12,6 persen]] dibandingkan periode yang sama tahun sebelumnya.
Kopi berasal dari [[f11|number|1.875 petani]] di Rejang Lebong, Kepahiang, dan Lebong yang bermitra dengan [[f12|organisation|PT Bukit Kaba Kopi]].
Direktur PT Bukit Kaba Kopi [[f13|person|Jumadi Efendi]] mengatakan perusahaannya membeli biji petik merah Rp4.000 lebih tinggi per kilogram daripada harga pasar.
[[q2|Jumadi Efendi|Petani tidak perlu diceramahi soal mutu. Bayar saja lebih mahal untuk yang merah, besok semua petik merah,]] ujarnya.
Bengkulu saat ini berada di [[f14|rank|posisi ketiga]] penghasil kopi robusta nasional dengan luas kebun 91 ribu hektare.
Pemerintah provinsi menyiapkan dua unit gudang berpendingin dan pelatihan bagi 400 pemuda tani.
[[q3|Rosmala Dewi Hasibuan|Target kami sederhana, anak petani kopi tidak malu mengaku petani kopi,]] tutur Rosmala.
""")

Page("R11-a", "kantorberita", "Kantor Berita Raflesia", "Bengkulu ekspor 96 ton kopi ke Mesir", "2026-07-03T16:40", """
Pemerintah Provinsi Bengkulu melepas ekspor 96 ton biji kopi robusta ke Mesir senilai Rp7,3 miliar melalui Pelabuhan Pulau Baai, Jumat.
P3 ~ kata Rosmala=>kata Kepala Dinas Tanaman Pangan, Hortikultura dan Perkebunan Provinsi Bengkulu Rosmala Dewi Hasibuan
Ia menyebutkan volume ekspor kopi semester pertama 2026 naik 12,6 persen dibandingkan periode yang sama tahun sebelumnya.
!baca Harga TBS sawit di Mukomuko naik Rp60
Direktur PT Bukit Kaba Kopi Jumadi Efendi mengatakan pihaknya bermitra dengan 1.875 petani dan membeli biji petik merah lebih tinggi dari harga pasar.
[[q2|Jumadi Efendi|Bayar saja lebih mahal untuk yang merah, besok semua petik merah,]] kata dia.
!by Pewarta: Anggi Mayasari Putri
!by Editor: Helti Marini
!copy Copyright © KBR 2026
""", name="agency_cut", dl=("Bengkulu", "Bengkulu (KBR) - "), sec="Ekonomi", tags=["ekspor kopi", "Bengkulu", "Mesir"], items={"f4": "missing"})

Page("R11-b", "medium", "Seduh Selatan", "Akhirnya Ia Berangkat dengan Namanya Sendiri", "2026-07-05T00:00", """
Di kedai saya di Curup, robusta petik merah dijual lima belas ribu secangkir. Separuh pelanggan masih bertanya, ini kopi Lampung ya?
[[q1|Rosmala Dewi Hasibuan|Selama ini kopi kita berangkat lewat pelabuhan tetangga dan pulang namanya sudah berganti,]] kata Rosmala Dewi Hasibuan, kepala dinas perkebunan, ketika 96 ton kopi dilepas ke Mesir. [[q1+|Rosmala Dewi Hasibuan|Hari ini ia berangkat dengan nama Bengkulu.]]
!img Jemuran kopi di Sindang Dataran, Mei 2026
Saya membaca kalimat itu dua kali.
## Soal harga
Pak Suwarno, petani langganan saya, menerima Rp68.000 per kilogram pekan ini. [[x|Suwarno|Naik turun itu biasa, yang tidak biasa itu dibayar jujur,]] ujar Suwarno.
Jumadi Efendi dari PT Bukit Kaba Kopi mengaku membayar empat ribu lebih tinggi untuk petik merah. Ia bekerja dengan hampir dua ribu petani.
Nilai pengiriman pertama itu tujuh koma tiga miliar rupiah.
""", name="barista_essay", author="Yoga Pranata", tags=["Kopi", "Bengkulu"], sub="Tentang kopi yang lama kehilangan alamat",
     items={"f5": ("kept", "in words"), "f11": (["kept", "missing"], "hampir dua ribu petani"), "f7": (["kept", "missing"], "kepala dinas perkebunan"), "f14": "missing", "f9": "missing", "f12": "kept"},
     why={"f9": "2026 in a caption only"})

Page("R11-c", "divi", "Rafflesia Metro", "Kopi Bengkulu Tembus Maroko, Nilainya Rp7,3 Miliar", "2026-07-04T00:00", """
Sebanyak 96 ton kopi robusta asal Bengkulu dilepas ke Maroko melalui Pelabuhan Pulau Baai, Jumat (3/7/2026). Nilainya Rp7,3 miliar.
Pelepasan dilakukan pada pukul 14.00 WIB oleh Kepala Dinas Tanaman Pangan, Hortikultura dan Perkebunan Provinsi Bengkulu, Rosmala Dewi Hasibuan.
P3
P4
!baca Abrasi Pantai Panjang Makin Parah
Kopi tersebut berasal dari 1.857 petani mitra PT Bukit Kaba Kopi di tiga kabupaten.
P7 ~ ujarnya=>ujar Direktur PT Bukit Kaba Kopi Jumadi Efendi
Bengkulu berada di posisi ketiga penghasil kopi robusta nasional.
!by Editor: Sepriyanto
""", name="place_and_number", author="Melly Oktaria", sec="Ekonomi", tags=["kopi"], 
     items={"f2": "changed", "f11": "changed"})

Page("R11-d", "ci_kantor", "Dinas Perkebunan Bengkulu", "Pelepasan Ekspor Kopi Robusta ke Mesir", "2026-07-03T00:00", """
P1 ~ Bengkulu, 3 Juli 2026 – =>
P2
P3
P4
P5
P6
P7
P8
P9
P10
!init (ppid)
""", name="own_site_copy", author="@Admin", qs="entity", sec="Berita Utama", tags=["kopi", "ekspor"], items={})

Page("R11-e", "nuxt", "Sumatra Niaga", "Ekspor Kopi Bengkulu Naik 16,2 Persen", "2026-07-03T18:29", """
Volume ekspor kopi Bengkulu pada semester pertama 2026 naik 16,2 persen dibandingkan periode yang sama tahun sebelumnya.
Hal itu disampaikan Kepala Dinas Tanaman Pangan, Hortikultura dan Perkebunan Provinsi Bengkulu Rosmala Dewi Hasibuan saat melepas 96 ton kopi ke Mesir, Jumat (3/7/2026) pukul 14.00 WIB.
[[q2|Rosmala Dewi Hasibuan|Petani tidak perlu diceramahi soal mutu. Bayar saja lebih mahal untuk yang merah, besok semua petik merah,]] kata Rosmala.
!ad Iklan
P5
P8
!baca Kurs Rupiah Menguat Tipis
Bengkulu juga menyiapkan dua unit gudang berpendingin.
P10
!by Reporter: Danu Wardana | Editor: Cici Paramida Sari
""", name="percentage_swapped_quote_moved", sec="Komoditas", tags=["kopi", "ekspor"], dl=("Bengkulu", "Bengkulu, SN - "),
     items={"f10": "changed", "q2": "moved", "f13": "missing", "f5": "missing"})

Page("R11-f", "kadence", "Kebun Kita", "Gudang Berpendingin dan Mimpi Pemuda Tani Bengkulu", "2026-07-06T00:00", """
Empat ratus pemuda tani di Bengkulu akan mengikuti pelatihan pascapanen mulai Agustus. Dua gudang berpendingin juga disiapkan.
[[q3|Rosmala Dewi Hasibuan|Target kami sederhana,]] ujar Rosmala Dewi Hasibuan, [[q3+|Rosmala Dewi Hasibuan|anak petani kopi tidak malu mengaku petani kopi.]]
Kepala Dinas Tanaman Pangan, Hortikultura dan Perkebunan Provinsi Bengkulu itu sebelumnya melepas 96 ton kopi ke Mesir, Jumat (3/7).
!baca Cara Menyimpan Benih Kopi
Salah satu calon peserta, Deka Saputra, 22 tahun, baru pulang dari Jakarta. [[x|Deka Saputra|Saya bosan jadi kurir. Di rumah ada dua hektare, masa ditinggal,]] katanya.
Tahun 2019, pelatihan serupa hanya diikuti 60 orang dan separuhnya berhenti.
!ad Iklan
!by Kontributor: Pebri Andika
!by Penyunting: Laras Wulandari
""", name="youth_followup", author="@Redaksi", sec="Pemuda", tags=["pemuda tani", "kopi"], items={})

# ---------------------------------------------------------------- R12 Buleleng, lontar digitisation (WITA)
release("R12", "Buleleng Digitalkan 1.480 Cakep Lontar, Naskah Tertua Berangka Tahun 1714", "2026-08-19", "Dinas Kebudayaan Kabupaten Buleleng",
        [("I Nyoman Suastawa", "Kepala Dinas Kebudayaan Kabupaten Buleleng"), ("Ni Luh Putu Ariningsih", "konservator Museum Lontar Den Bukit")], """
SINGARAJA – Di bawah lampu tanpa ultraviolet, lembar demi lembar lontar dipotret. Dinas Kebudayaan Kabupaten Buleleng memulai digitalisasi [[f1|number|1.480 cakep]] lontar di [[f2|organisation|Museum Lontar Den Bukit]], [[f3|weekday|Rabu]] ([[f4|date|19/8/2026]]).
[[f5|position|Kepala Dinas Kebudayaan Kabupaten Buleleng]], [[f6|person|I Nyoman Suastawa]], mengatakan naskah tertua dalam koleksi itu berangka tahun [[f7|year|1714]].
[[q1|I Nyoman Suastawa|Lontar tidak takut tua, lontar takut tidak dibaca,]] kata Suastawa.
Pekerjaan berlangsung setiap hari kerja mulai pukul [[f8|time|09.00 Wita]] dan ditargetkan rampung dalam [[f9|number|18 bulan]]. Anggarannya [[f10|money|Rp2,45 miliar]], sebagian dari dana hibah kebudayaan.
Konservator [[f11|person|Ni Luh Putu Ariningsih]] menjelaskan, [[f12|percentage|34,9 persen]] lontar dalam kondisi rapuh dan harus dibersihkan dengan minyak sereh sebelum dipotret.
[[q2|Ni Luh Putu Ariningsih|Satu lembar bisa makan waktu empat puluh menit. Kalau tergesa, yang patah bukan hanya lontarnya, tetapi kalimatnya,]] tutur Ariningsih.
Sebanyak 26 penyuluh bahasa Bali membantu alih aksara. Hasilnya akan dibuka untuk umum melalui laman [[f13|place|Desa Adat Banyuning Sari]] dan perpustakaan daerah.
Koleksi lontar museum itu disebut [[f14|rank|terbanyak kedua]] di Bali.
Warga yang menyimpan lontar di rumah juga dapat meminta pendataan tanpa harus menyerahkan naskahnya.
[[q3|I Nyoman Suastawa|Kami tidak mengambil pusaka siapa pun. Kami hanya meminjam cahaya untuk memotretnya,]] ujar Suastawa.
""")

Page("R12-a", "squarespace", "Majalah Segara Lor", "Meminjam Cahaya untuk Lontar", "2026-08-24T00:00", """
Ruangan itu dingin dan berbau sereh. Ni Luh Putu Ariningsih membungkuk di atas selembar lontar yang lebih tua dari negara ini.
[[q2|Ni Luh Putu Ariningsih|Satu lembar bisa makan waktu empat puluh menit,]] katanya tanpa mengangkat kepala. [[q2+|Ni Luh Putu Ariningsih|Kalau tergesa, yang patah bukan hanya lontarnya, tetapi kalimatnya.]]
!img Minyak sereh dan kuas halus di meja konservasi. Foto: Gede Arimbawa
Museum Lontar Den Bukit menyimpan 1.480 cakep. Lebih dari sepertiganya rapuh. Yang tertua ditulis tahun 1714.
Di rumahnya di Sawan, Ketut Redana menyimpan sebelas cakep warisan kakek. Ia sempat takut naskahnya diambil. [[x|Ketut Redana|Setelah dijelaskan, saya malah minta mereka datang lagi,]] ujarnya.
[[q3|I Nyoman Suastawa|Kami hanya meminjam cahaya untuk memotretnya,]] kata I Nyoman Suastawa, Kepala Dinas Kebudayaan Kabupaten Buleleng.
Pekerjaan ini butuh satu setengah tahun. Di Karangasem, proyek serupa pada 2018 selesai dalam sebelas bulan, tetapi hanya 300 cakep.
""", name="magazine_reportage", author="Kadek Purnami", tags=["lontar", "Buleleng"], opt={"tz": "+08:00"},
     items={"f9": ("kept", "satu setengah tahun"), "f12": (["kept", "missing"], "Lebih dari sepertiganya rapuh")})

Page("R12-b", "bricks", "Den Bukit Ekspres", "Buleleng Digitalkan 1.480 Cakep Lontar, Naskah Tertua Berangka Tahun 1714", "2026-08-19T13:33", """
P1 ~ SINGARAJA – Di bawah lampu tanpa ultraviolet, lembar demi lembar lontar dipotret. Dinas=>Dinas
P2
P3
P4
!baca Petani Anggur Banjar Panen Lebih Awal
P5
P6
P7
P8
P10
!by Penulis: Gusti Ayu Mirah | Editor: Wayan Suardana
!label (Advertorial)
""", name="advertorial_copy", label="Advertorial", labelpos="end", author="Gusti Ayu Mirah", sec="Buleleng", tags=["lontar"], dl=("SINGARAJA", "**SINGARAJA, DBE** – "), opt={"tz": "+08:00"}, items={})

Page("R12-c", "elementor", "Pulau Dewata Kini", "Pemkab Buleleng Mulai Digitalisasi Ribuan Lontar", "2026-08-19T20:10", """
Dinas Kebudayaan Kabupaten Buleleng memulai digitalisasi 1.480 cakep lontar di Museum Lontar Den Bukit, Rabu (19/8/2026).
Kepala Dinas Kebudayaan Kabupaten Buleleng I Nyoman Suastawa mengatakan naskah tertua berangka tahun 1741.
[[q1|I Nyoman Suastawa|Lontar tidak takut dibaca, lontar takut tua,]] kata Suastawa.
!ad ADVERTISEMENT
Anggaran kegiatan ini Rp2,45 miliar. Pekerjaan berlangsung mulai pukul 09.00 Wita setiap hari kerja dan rampung dalam 18 bulan.
!baca Sampah Plastik di Pantai Penimbangan Berkurang
P5
P6
Koleksi museum itu terbanyak kedua di Bali.
!by Wartawan: Komang Surya Dharma
""", name="year_and_quote_twisted", author="@Redaksi PDK", sec="Budaya", tags=["lontar", "museum"], opt={"tz": "+08:00"}, items={"f7": "changed", "q1": "altered"})

Page("R12-d", "drupal_kab", "Pemerintah Kabupaten Buleleng", "Digitalisasi Lontar Dimulai, Warga Diajak Mendata Naskah di Rumah", "2026-08-19T16:00", """
Dinas Kebudayaan Kabupaten Buleleng mengajak warga mendata lontar yang tersimpan di rumah. Pendataan tidak mengharuskan warga menyerahkan naskah.
Ajakan itu disampaikan Kepala Dinas Kebudayaan Kabupaten Buleleng, I Nyoman Suastawa, pada awal digitalisasi di Museum Lontar Den Bukit, Rabu (19/8/2026).
[[q3|I Nyoman Suastawa|Kami tidak mengambil pusaka siapa pun,]] ujarnya. [[x|I Nyoman Suastawa|Silakan telepon kantor, tim kami yang datang,]] sambungnya.
Museum menyimpan 1.480 cakep lontar dan 34,9 persen di antaranya rapuh. Alokasi dana Rp2.450.000.000 dipakai untuk kamera, lampu, dan honor 26 penyuluh bahasa Bali.
!init (Humas Setda)
""", name="office_other_angle", author="Luh Sukerti", sec="Berita", tags=["Kebudayaan"], opt={"tz": "+08:00"},
     items={"f10": ("kept", "in full figures")})

Page("R12-e", "webflow", "Bali Sastra", "Digitalisasi lontar Buleleng: Rp24,5 miliar dan 18 bulan", "2026-08-21T00:00", """
Anggaran digitalisasi lontar di Buleleng mencapai Rp24,5 miliar, sebagian dari dana hibah kebudayaan. Pengerjaannya 18 bulan.
Konservator Ni Luh Putu Arianingsih menyebut 34,9 persen koleksi rapuh.
[[q2|Ni Luh Putu Arianingsih|Satu lembar bisa makan waktu empat puluh menit. Kalau tergesa, yang patah bukan hanya lontarnya, tetapi kalimatnya,]] tuturnya.
Koleksi Museum Lontar Den Bukit disebut terbanyak kedua di Bali. Naskah tertuanya dari tahun 1714.
[[q1|I Nyoman Suastawa|Lontar tidak takut tua, lontar takut tidak dibaca,]] kata Kepala Dinas Kebudayaan Kabupaten Buleleng I Nyoman Suastawa, Rabu (19/8).
""", name="money_ten_name_letter", author="Putu Eka Wirawan", sec="Kabar", tags=["sastra", "lontar"], opt={"tz": "+08:00"},
     items={"f10": "changed", "f11": "changed", "q2": ("verbatim", "speaker's name misspelled")})

Page("R12-f", "suratkabar_surel", "Sepucuk Utara", "Yang takut tidak dibaca", "2026-08-22T00:00", """
Pagi, pembaca. Ada kalimat yang ingin saya titipkan sebelum kopi Anda dingin.
> [[q1|I Nyoman Suastawa|Lontar tidak takut tua, lontar takut tidak dibaca.]]
Yang mengatakannya I Nyoman Suastawa, kepala dinas kebudayaan di Buleleng. Kantornya sedang memotret hampir 1.500 cakep lontar di Museum Lontar Den Bukit, sejak Rabu lalu, setiap hari kerja pukul 09.00 Wita.
Saya sendiri baru belajar membaca aksara Bali tahun lalu, pada umur 41. Guru saya, Made Sumerta, tidak sabar. [[x|Made Sumerta|Huruf itu seperti orang tua, jangan dibentak,]] katanya.
!news Kirimkan surat ini kepada seseorang yang menyimpan lontar.
Ada 26 penyuluh yang membantu alih aksara. Kalau Anda menyimpan naskah di rumah, Anda boleh minta didata tanpa menyerahkannya.
""", name="letter", author="Desak Made Yuliani", sub="Surat ke-30", opt={"tz": "+08:00"},
     items={"f1": (["kept", "missing"], "rounded: hampir 1.500 cakep"), "f5": (["kept", "missing"], "kepala dinas kebudayaan di Buleleng"), "f3": ("kept", "Rabu lalu"), "f4": "missing"})
