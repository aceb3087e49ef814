from core import Release, Page

Release("B06", "Bank Sampah Pesisir Pacitan Kumpulkan 61 Ton dalam Setahun", "2025-11-09", "Dinas Lingkungan Hidup Kabupaten Pacitan",
{"CW": "Cicik Wulandari", "PJ": "Parjo Sastrowardoyo"}, '''
PACITAN (9/11/2025) – Jaringan Bank Sampah Pesisir Pacitan berhasil mengumpulkan 61,24 ton sampah plastik selama setahun berjalan. Capaian itu dirayakan dalam Festival Segara Resik di Pantai Teleng Ria, Minggu (9/11/2025), yang dibuka pukul 06.30 WIB oleh Kepala Dinas Lingkungan Hidup Kabupaten Pacitan, Cicik Wulandari.

{CW|“Laut tidak pernah mengembalikan sampah kepada pembuangnya, ia mengembalikannya kepada nelayan,”} kata Cicik dalam sambutannya.

Jaringan tersebut terdiri atas 47 bank sampah di 12 kecamatan dengan 5.812 nasabah. Nilai tabungan mereka mencapai Rp318,6 juta. Dari seluruh sampah yang terkumpul, 44,9 persen berupa botol plastik dan seperempat berupa jaring bekas.

Menurut Cicik, Pacitan berada di peringkat ketiga dalam penilaian pengurangan sampah tingkat Jawa Timur tahun 2024, naik dari peringkat kesembilan tahun 2023.

{CW|“Saya lebih bangga kalau bank sampah ini suatu hari tutup karena tidak ada lagi sampah yang bisa ditabung,”} ujarnya.

Ketua Bank Sampah Watu Karung Lestari, Parjo Sastrowardoyo, mengatakan hasil penjualan jaring bekas dipakai membeli pelampung. {PJ|“Jaring yang dulu menjerat penyu sekarang menolong nelayan,”} tuturnya.

Pemerintah kabupaten akan menambah delapan mesin pencacah pada triwulan II 2026.
''', '''
f1 | number | 61,24 ton
f2 | place | Pantai Teleng Ria
f3 | weekday | Minggu
f4 | date | 9/11/2025 | Minggu (9/11/2025)
f5 | time | 06.30 WIB
f6 | position | Kepala Dinas Lingkungan Hidup Kabupaten Pacitan
f7 | person | Cicik Wulandari
f8 | number | 47 bank sampah
f9 | number | 5.812 nasabah
f10 | money | Rp318,6 juta
f11 | percentage | 44,9 persen
f12 | number | seperempat
f13 | rank | peringkat ketiga
f14 | year | 2024 | tingkat Jawa Timur tahun 2024
f15 | rank | peringkat kesembilan
f16 | person | Parjo Sastrowardoyo
f17 | organisation | Bank Sampah Watu Karung Lestari
f18 | number | delapan mesin pencacah
f19 | date | triwulan II 2026
''', ["CW"])
K = dict(tz="WIB")
CUT = [("PACITAN (9/11/2025) – ", "")]

Page("B06a", "next_app", "B06", "Bank Sampah Pesisir Pacitan Kumpulkan 61 Ton dalam Setahun", '''
=R1
=R2
=R3
=R4
=R5
@baca Menanam Cemara Laut, Menahan Abrasi
=R6
=R7
''', "kilaspacitan.id", pub="2025-11-09 13:05", dl="PACITAN", dlraw="PACITAN –", subs=CUT, by=[("author", "Purwo Sasmito")], section="Lingkungan", tags=["bank sampah", "Pacitan"], variant="faithful", **K)

Page("B06b", "wp_elementor", "B06", "Dari Jaring Hantu Menjadi Pelampung", '''
Jaring rusak yang teronggok di Watu Karung kini punya harga. Warga menyebutnya “jaring hantu” karena terus menjerat apa saja meski sudah dibuang.

{PJ|“Jaring yang dulu menjerat penyu,” ujar Parjo Sastrowardoyo, “sekarang menolong nelayan.”}

Parjo memimpin Bank Sampah Watu Karung Lestari, satu dari 47 bank sampah di Pacitan yang tergabung dalam jaringan pesisir. Setahun terakhir jaringan itu menyerap 61,24 ton plastik. Seperempatnya jaring bekas, sementara botol plastik 44,9%.

@baca Penyu Lekang Kembali Bertelur di Pantai Selatan

Sebagai pembanding, Trenggalek menghimpun 16,42 ton dan Tulungagung 64,21 ton pada kurun hampir sama, menurut catatan Forum Sampah Mataraman.

Kepala Dinas Lingkungan Hidup (DLH) Kabupaten Pacitan Cicik Wulandari membuka Festival Segara Resik di Pantai Teleng Ria, Minggu (9/11) pagi. Ia mengaku akan lebih bangga jika bank sampah itu kelak tutup lantaran tak ada lagi sampah yang bisa ditabung.

Nasabahnya 5.812 orang dengan tabungan Rp318.600.000. Tahun depan, pada triwulan kedua, pemkab menambah 8 mesin pencacah.
''', "majalahsegara.com", pub="2025-11-10 07:45", by=[("author", "Anggun Setyawati")], head="Anggun Setyawati", section=None, tags=["lingkungan", "pesisir"], miss="f13 f14 f15", f={"f5": "missing", "f4": "kept!"},
K={"f9": "Nasabahnya 5.812 orang", "f10": "Rp318.600.000", "f11": "44,9%", "f12": "Seperempatnya", "f18": "8 mesin pencacah", "f19": "Tahun depan, pada triwulan kedua", "f6": "Kepala Dinas Lingkungan Hidup (DLH) Kabupaten Pacitan"}, variant="honest_feature_forms", **K)

Page("B06c", "wp_twenty", "B06", "Festival Segara Resik Pacitan Meriah", '''
=R1
{CW|“Laut tidak pernah mengembalikan sampah kepada pembuangnya, ia mengembalikannya kepada nelayan,”} kata Cicik dalam sambutannya.
Cicik juga menyinggung prestasi daerah. Pada penilaian pengurangan sampah tingkat Jawa Timur tahun 2024, Pacitan duduk di posisi tiga. Setahun sebelumnya masih nomor sembilan.
Sejumlah peserta datang dari luar kota. Lomba memungut sampah dimenangi tim SMK Kelautan Sudimoro yang mengumpulkan 112,5 kilogram dalam 45 menit.
''', "pacitannow.net", pub="2025-11-09 15:30", by=[("author", "Hening Pratiwi")], subs=CUT, section="Peristiwa", miss="f8 f9 f10 f11 f12 f16 f17 f18 f19", K={"f13": "posisi tiga", "f15": "nomor sembilan"}, variant="honest_own_paragraph", typo="numeric", **K)

Page("B06d", "wp_newspaper", "B06", "Pacitan Naik ke Peringkat Kedua Pengurangan Sampah Jatim", '''
Kabupaten Pacitan kini berada di peringkat kedua dalam penilaian pengurangan sampah tingkat Jawa Timur tahun 2024, naik dari peringkat kesembilan tahun 2023.

Kepala Dinas Lingkungan Hidup Kabupaten Pacitan, Cicik Wulandari, menyebut bank sampah berperan besar. Selama setahun jaringan bank sampah pesisir mengumpulkan 61,2 ton sampah plastik.

{CW|“Laut tidak pernah mengembalikan sampah kepada pembuangnya, ia mengembalikannya kepada nelayan,”} tegas Cicik di Pantai Teleng Ria, Minggu (9/11/2025).

@baca Air Terjun Tersembunyi di Tegalombo

Ada 47 bank sampah dengan 5.812 nasabah. Tabungan mereka Rp318,6 juta.
''', "radarpesisirselatan.com", pub="2025-11-09 18:18", by=[("author", "Danang Prabowo")], section="Jatim", tags=["Pacitan"], miss="f5 f11 f12 f16 f17 f18 f19", C={"f13": "peringkat kedua", "f1": "61,2 ton"}, variant="rank_and_decimal", **K)

Page("B06e", "joomla_br", "B06", "Festival Segara Resik Digelar di Teleng Ria", '''
=R1
=R2
=R3
=R6
=R7
''', "pewartaselatan.or.id", pub="2025-11-10 08:00", by=[("author", "Imron Rosyid")], subs=CUT + [("Minggu (9/11/2025)", "Sabtu (9/11/2025)"), ("triwulan II 2026", "triwulan III 2026"), ("5.812 nasabah", "8.512 nasabah")], miss="f13 f14 f15", C={"f3": "Sabtu (9/11/2025)", "f19": "triwulan III 2026", "f9": "8.512 nasabah"}, opts={"weekday_fault": True}, variant="weekday_date_digits", typo="straight", **K)

Page("B06f", "amp", "B06", "Kepala DLH Pacitan: Bangga Bila Bank Sampah Tutup", '''
Pernyataan tak biasa dilontarkan Kepala Bidang Persampahan Dinas Lingkungan Hidup Kabupaten Pacitan, Cicik Wulandari, saat Festival Segara Resik di Pantai Teleng Ria, Minggu (9/11/2025).

{CW|“Saya tidak bangga kalau bank sampah ini suatu hari tutup karena tidak ada lagi sampah yang bisa ditabung,”} ujarnya.

Saat ini terdapat 47 bank sampah di 12 kecamatan. Sampah yang terkumpul dalam setahun 61,24 ton.

{PJ|“Jaring yang dulu menjerat penyu sekarang menolong nelayan,”} sahut Ketua Bank Sampah Watu Karung Lestari, Parjo Sastrowardoyo.
''', "jatimsatu.net", pub="2025-11-09 20:22", by=[("author", "Wisnu Aji"), ("editor", "Ratna Dewi")], head="Wisnu Aji", tail="Editor: Ratna Dewi", section="Daerah", tags=["bank sampah"], miss="f5 f9 f10 f11 f12 f13 f14 f15 f18 f19", C={"f6": "Kepala Bidang Persampahan Dinas Lingkungan Hidup Kabupaten Pacitan"}, bad="q2", variant="title_and_quote_negated", **K)

Page("B06g", "legacy_table", "B06", "Nelayan Watu Karung Kumpulkan Jaring Bekas", '''
=R6
=R5
=R3
=R7
''', "koranpacitanraya.com", pub="2025-11-11 06:00", by=[("correspondent", "Tukiran")], head="Koresponden: Tukiran", subs=[("ujarnya.", "ujar Kepala Dinas Lingkungan Hidup Kabupaten Pacitan, Cicik Wulandari, di Pantai Teleng Ria.")], miss="f1 f3 f4 f5 f13 f14 f15", variant="reordered_shortened", **K)
