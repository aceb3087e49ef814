from core import Release, Page

Release("B05", "Uji Coba Angkutan Sekolah Gratis Kota Tegal Dimulai Oktober", "2025-09-27", "Dinas Perhubungan Kota Tegal",
{"BW": "Bambang Wuryanto Adi", "NS": "Nok Suharti", "TR": "Tri Rahayuningsih"}, '''
TEGAL – Dinas Perhubungan Kota Tegal akan menguji coba angkutan sekolah gratis pada tiga koridor mulai 6 Oktober 2025. Kepala Dinas Perhubungan Kota Tegal Bambang Wuryanto Adi mengumumkannya seusai forum lalu lintas di Pendopo Balai Kota, Sabtu (27/9/2025).

Sebanyak 36 angkutan kota dilibatkan dan setiap sopir dibayar Rp185.000 per hari. {BW|“Sopir tidak kehilangan penumpang, pelajar tidak kehilangan ongkos,”} kata Bambang.

Uji coba berlangsung 90 hari dengan biaya Rp1,2 miliar. Angkutan beroperasi dua kali sehari, yakni pukul 05.45–07.00 WIB dan pukul 13.30–15.30 WIB, melayani 22 sekolah.

Data Satlantas menyebut 57,6 persen kecelakaan di kota itu pada 2024 melibatkan pengendara berusia di bawah 17 tahun. {BW|“Kami ingin anak-anak berhenti memegang setang sebelum cukup umur,”} ujarnya.

Ketua Paguyuban Sopir Angkota Bahari, Nok Suharti, menyebut anggotanya tinggal 118 orang dari 260 orang pada 2015. {NS|“Kami sudah terlalu lama menunggu di perempatan, sekarang kami dijemput program,”} katanya.

Kepala SMP Negeri 21 Tegal, Tri Rahayuningsih, berharap jadwal tidak berubah-ubah. {TR|“Terlambat lima menit bagi sopir berarti satu jam pelajaran hilang bagi murid,”} ujarnya.
''', '''
f1 | position | Kepala Dinas Perhubungan Kota Tegal
f2 | person | Bambang Wuryanto Adi
f3 | number | tiga koridor
f4 | date | 6 Oktober 2025
f5 | place | Pendopo Balai Kota
f6 | weekday | Sabtu
f7 | date | 27/9/2025
f8 | number | 36 angkutan kota
f9 | money | Rp185.000
f10 | number | 90 hari
f11 | money | Rp1,2 miliar
f12 | time | 05.45–07.00 WIB
f13 | number | 22 sekolah
f14 | percentage | 57,6 persen
f15 | year | 2024
f16 | organisation | Paguyuban Sopir Angkota Bahari
f17 | person | Nok Suharti
f18 | number | 118 orang
f19 | year | 2015
f20 | person | Tri Rahayuningsih
f21 | position | Kepala SMP Negeri 21 Tegal
''', ["BW"])
K = dict(tz="WIB")

Page("B05a", "promedia", "B05", "Asyik! Pelajar Tegal Bisa Naik Angkot Gratis Mulai Oktober", '''
=R1
=R2
@baca Rekomendasi Sarapan Dekat Alun-alun Tegal
=R3
=R4
@promo
=R5
=R6
''', "ayopantura.com", pub="2025-09-27 17:20", dl="TEGAL", dlraw="AYOPANTURA.COM, TEGAL –", subs=[("TEGAL – ", "")], by=[("author", "Dwi Hastuti"), ("editor", "Anton Sujarwo")], head="Dwi Hastuti", tail="Editor: Anton Sujarwo", section="Pantura", tags=["angkutan sekolah", "Tegal", "Dishub"], variant="faithful", typo="entities", opts={"site_name": "Ayo Pantura"}, **K)

Page("B05b", "legacy_table", "B05", "Sopir Angkot Tegal: Kami Dijemput Program", '''
Nok Suharti menghitung lagi anggotanya. Tinggal 118. Sepuluh tahun silam, pada 2015, Paguyuban Sopir Angkota Bahari yang ia pimpin masih menaungi 260 sopir.

{NS|“Kami sudah terlalu lama menunggu di perempatan,” katanya lirih, “sekarang kami dijemput program.”}

Program yang dimaksud ialah angkutan sekolah gratis. Pemerintah Kota Tegal akan mencobanya selama 90 hari sejak Senin, 6 Oktober 2025, di tiga koridor. Ada 36 angkot yang ikut. Bayarannya Rp185 ribu per hari per sopir.

Selama ini, kata Nok, penghasilan bersih sopir rata-rata Rp158.000 sehari. Itu pun bila tidak hujan.

Kepala Dinas Perhubungan Kota Tegal, Bambang Wuryanto Adi, memastikan kedua pihak untung. {BW|“Sopir tidak kehilangan penumpang, pelajar tidak kehilangan ongkos,”} ujarnya di Pendopo Balai Kota, Sabtu pekan lalu.

Biaya seluruhnya Rp 1.200.000.000. Kabupaten Brebes pernah menjalankan program serupa pada 2022 dengan biaya Rp2,1 miliar untuk 63 angkutan, tetapi berhenti setelah 60 hari.

Di SMP Negeri 21 Tegal, kepala sekolah Tri Rahayuningsih menunggu dengan harap-harap cemas. Jadwal, menurut dia, tidak boleh berubah-ubah.
''', "mingguanbahari.co.id", pub="2025-10-03 09:00", by=[("reporter", "M. Slamet")], head="Reporter: M. Slamet", opts={"enc": "cp1252"}, miss="f7 f12 f13 f14 f15", K={"f8": "36 angkot", "f9": "Rp185 ribu", "f11": "Rp 1.200.000.000", "f18": "anggotanya. Tinggal 118", "f6": "Sabtu"}, f={"f21": ("kept", "Di SMP Negeri 21 Tegal, kepala sekolah Tri Rahayuningsih")}, variant="honest_feature_own_figures", **K)

Page("B05c", "blogger", "B05", "Angkutan Sekolah Gratis di Tegal, Begini Jadwalnya", '''
Mulai 6/10/2025 pelajar di Kota Tegal bisa berangkat sekolah tanpa membayar. Berikut ringkasannya.

- Jumlah koridor: tiga koridor
- Jumlah armada: 36 angkutan kota
- Jam pagi: 05.45-07.00 WIB
- Jam siang: 13.30-15.30 WIB
- Sekolah yang dilayani: 22 sekolah

Uji coba dilakukan 90 hari oleh dinas perhubungan setempat. Kepala Dinas Perhubungan Kota Tegal Bambang Wuryanto Adi menyebut tujuannya agar anak-anak tidak mengendarai motor sebelum cukup umur.
''', "infotegalkita.blogspot.com", pub="2025-09-28 05:50", by=[("author", "Slamet Gunadi")], tags=["angkot", "pelajar"], opts={"blog": "div", "site_name": "Info Tegal Kita"}, miss="f5 f6 f7 f9 f11 f14 f15 f16 f17 f18 f19 f20 f21", K={"f4": "6/10/2025", "f12": "05.45-07.00 WIB"}, variant="honest_list", **K)

Page("B05d", "wp_gmr", "B05", "Tiga Koridor Angkutan Sekolah Gratis Diuji Coba di Tegal", '''
=R1
=R3
=R2
=R4
@baca Pemkot Tegal Tambal 46 Titik Jalan Berlubang
=R6
''', "puskapikira.com", pub="2025-09-27 19:31", dl="Tegal", dlraw="Tegal, Puskapikira.com –", subs=[("TEGAL – ", "")], by=[("author", "Wijayanto"), ("source", "Dishub Kota Tegal")], tail="Penulis: Wijayanto | Sumber: Dishub Kota Tegal", section="Tegal", tags=["Tegal", "angkutan gratis"], miss="f16 f17 f18 f19", variant="reordered_shortened", **K)

Page("B05e", "wp_gmr", "B05", "Kecelakaan Pelajar Tinggi, Tegal Siapkan Angkutan Sekolah", '''
Sebanyak 56,7 persen kecelakaan lalu lintas di Kota Tegal pada 2024 melibatkan pengendara di bawah 17 tahun. Karena itu, dinas perhubungan setempat menyiapkan angkutan sekolah gratis.

{BW|“Kami ingin anak-anak berhenti memegang setang sebelum cukup umur,”} ujar Kepala Dinas Perhubungan Kota Tegal Bambang Wiryanto Adi di Pendopo Balai Kota, Minggu (27/9/2025).

Uji coba dimulai 6 Oktober 2025 di tiga koridor dan berlangsung 90 hari. Biayanya Rp1,2 miliar.

@baca Polisi Tilang 84 Pelajar Tanpa SIM

{NS|“Kami sudah terlalu lama menunggu di perempatan, sekarang kami dijemput program,”} kata Ketua Paguyuban Sopir Angkota Bahari, Nok Suharti.
''', "suaratengahjawa.com", pub="2025-09-28 10:02", by=[("reporter", "Eko Budiarto"), ("editor", "Siti Rohmah")], tail="(Reporter: Eko Budiarto / Editor: Siti Rohmah)", section="Jateng", tags=["pelajar"], miss="f8 f9 f12 f13 f18 f19 f20 f21", C={"f14": "56,7 persen", "f2": "Bambang Wiryanto Adi", "f6": "Minggu (27/9/2025)"}, opts={"weekday_fault": True}, variant="digits_name_weekday", **K)

Page("B05f", "agency", "B05", "Tegal uji coba angkutan sekolah gratis tiga bulan", '''
Pemerintah Kota Tegal, Jawa Tengah, akan menguji coba angkutan sekolah gratis pada tiga koridor mulai 9 Oktober 2025.

{BW|“Sopir tidak kehilangan penumpang, pelajar pun tidak akan pernah kehilangan ongkos,”} kata Kepala Dinas Perhubungan Kota Tegal Bambang Wuryanto Adi di Pendopo Balai Kota, Sabtu (27/9/2025).

Ia mengatakan sebanyak 36 angkutan kota dilibatkan dengan bayaran Rp185.000 per hari. Total biaya selama 90 hari Rp1,2 miliar.

@baca Satlantas Tegal edukasi pelajar soal keselamatan

{BW|“Kami ingin anak-anak berhenti memegang setang sebelum cukup umur,”} katanya menambahkan.

Angkutan melayani 22 sekolah pada pukul 05.45–07.00 WIB dan siang hari.
''', "pantura.antarawarta.com", pub="2025-09-27 20:00", dl="Tegal", dlraw="Tegal (ANTARAWARTA) -", by=[("reporter", "Kutnadi Rahman"), ("editor", "Heru Suyatno")], opts={"site_name": "AntaraWarta", "dlform": "plain", "cr": ["Pewarta: Kutnadi Rahman", "Editor: Heru Suyatno"]}, section="Jawa Tengah", tags=["angkutan sekolah", "tegal"],
miss="f14 f15 f16 f17 f18 f19 f20 f21", C={"f4": "9 Oktober 2025"}, bad="q1", variant="date_shifted_and_quote_words", **K)

Page("B05g", "text", "B05", "Kepala Sekolah: Terlambat Lima Menit, Murid Rugi", '''
{TR|“Terlambat lima menit bagi sopir berarti satu jam pelajaran hilang bagi murid,”} kata Nok Suharti, Ketua Paguyuban Sopir Angkota Bahari, di Pendopo Balai Kota, Sabtu (27/9/2025).

Ia menanggapi rencana uji coba angkutan sekolah gratis selama 90 hari. Sebanyak 36 angkutan kota akan melayani 22 sekolah di tiga koridor mulai 6 Oktober 2025.

Kepala Dinas Perhubungan Kota Tegal Bambang Wuryanto Adi menyiapkan Rp1,2 miliar. Tiap sopir menerima Rp185.000.

Baca juga pesan kepala sekolah yang hadir, antara lain Kepala SMP Negeri 21 Tegal, Tri Rahayuningsih, yang meminta jadwal tetap.
'''.replace("{TR|", "{NS|").replace("Baca juga pesan kepala sekolah yang hadir, antara lain", "Hadir pula"), "tegalcyber.com", pub="2025-09-27 16:12", by=[("author", "Rizal Fanani")], tail=["Penulis: Rizal Fanani", "Advetorial"], label="Advetorial", opts={"showdate": 4, "menu": True}, miss="f12 f14 f15 f18 f19", bad="q4", variant="quote_moved", **K)
