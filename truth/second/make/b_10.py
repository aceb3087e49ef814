from core import Release, Page

Release("B10", "Panen Raya Sidrap: Produktivitas Padi 6,84 Ton per Hektare", "2026-03-11", "Dinas Tanaman Pangan, Hortikultura, Perkebunan dan Ketahanan Pangan Kabupaten Sidenreng Rappang",
{"AN": "Andi Nirwana Pabeangi", "LT": "La Tenri Sompa", "MJ": "Muhammad Jafar Sulolipu"}, '''
Kabupaten Sidenreng Rappang memulai panen raya musim tanam pertama dengan produktivitas rata-rata 6,84 ton gabah kering panen per hektare. Panen dilakukan di hamparan 1.250 hektare di Desa Passeno, Kecamatan Baranti, Rabu (11/3/2026) pukul 10.00 WITA.

Kepala Dinas Tanaman Pangan Kabupaten Sidenreng Rappang Andi Nirwana Pabeangi mengatakan hasil itu lebih tinggi 0,57 ton dibandingkan musim yang sama 2025. {AN|“Hama tikus tidak kami kalahkan dengan racun, tetapi dengan menanam serempak,”} ujarnya.

| Musim | Luas panen (hektare) | Produktivitas (ton per hektare) |
|---|---|---|
| 2024 | 44.610 | 5,91 |
| 2025 | 45.075 | 6,27 |
| 2026 | 46.320 | 6,84 |

Harga gabah di tingkat petani Rp6.700 per kilogram, di atas harga pembelian pemerintah Rp6.500. Bulog menyerap 18.400 ton dari daerah itu sejak awal Februari 2026.

Ketua Kelompok Tani Mappideceng, La Tenri Sompa, meminta jalan tani diperbaiki sebelum musim tanam berikutnya. {LT|“Gabah kami bagus, tetapi ongkos pikulnya lebih mahal daripada pupuk,”} katanya.

Pemerintah kabupaten mengalokasikan Rp14,3 miliar untuk 23 kilometer jalan tani dan sembilan pompa air bertenaga surya. {AN|“Kami utamakan yang becek dulu, bukan yang dekat rumah pejabat,”} kata Andi Nirwana.

Penyuluh senior Muhammad Jafar Sulolipu menambahkan, 72,5 persen petani kini memakai benih berlabel, naik dari 64,8 persen pada 2024.
''', '''
f1 | number | 6,84 ton | rata-rata 6,84 ton gabah kering panen
f2 | number | 1.250 hektare
f3 | place | Desa Passeno
f4 | weekday | Rabu
f5 | date | 11/3/2026
f6 | time | 10.00 WITA
f7 | position | Kepala Dinas Tanaman Pangan Kabupaten Sidenreng Rappang
f8 | person | Andi Nirwana Pabeangi
f9 | number | 0,57 ton
f10 | money | Rp6.700
f11 | money | Rp6.500
f12 | number | 18.400 ton
f13 | organisation | Kelompok Tani Mappideceng
f14 | person | La Tenri Sompa
f15 | money | Rp14,3 miliar
f16 | number | 23 kilometer
f17 | number | sembilan pompa
f18 | person | Muhammad Jafar Sulolipu
f19 | percentage | 72,5 persen
f20 | percentage | 64,8 persen
f21 | year | 2024 | 64,8 persen pada 2024
''', ["AN"])

Page("B10a", "wp_newspaper", "B10", "Panen Raya Sidrap, Produktivitas Padi 6,84 Ton per Hektare", '''
=R1
=R2
| Musim | Luas panen (hektare) | Produktivitas (ton per hektare) |
| 2024 | 44.610 | 5,91 |
| 2025 | 45.075 | 6,27 |
| 2026 | 46.320 | 6,84 |
=R4
@baca Harga Pupuk Bersubsidi Turun, Petani Diminta Lapor Bila Masih Mahal
=R5
=R6
=R7
''', "ajatappareng.news", pub="2026-03-11 15:15", dl="SIDRAP", dlraw="SIDRAP, AJATAPPARENG.NEWS —", by=[("author", "Ulfa Dwiyanti")], head="Oleh Ulfa Dwiyanti", tail="(ADV/Kominfo Sidrap)", label="ADV", section="Sidrap", tags=["panen raya", "padi", "Sidrap"], variant="faithful_with_table", typo="numeric")

Page("B10b", "wp_jnews", "B10", "Tikus Kalah oleh Tanam Serempak", '''
Di Desa Passeno, Kecamatan Baranti, tikus pernah memakan sepertiga padi. Musim ini tidak lagi.

{AN|“Hama tikus tidak kami kalahkan dengan racun,” ujar Kepala Dinas Tanaman Pangan Kabupaten Sidenreng Rappang (Sidrap), Andi Nirwana Pabeangi, di sela panen raya, Rabu (11/3). “Tetapi dengan menanam serempak.”}

Rata-rata hasil panen 6,84 ton gabah kering per hektare, naik lebih dari setengah ton. Di petak milik Sudirman Laupe malah tercapai 8,46 ton. {SL|“Tikusnya pindah ke kampung sebelah,”} seloroh Sudirman.

@baca Cara Membuat Bubu Perangkap Tikus Sawah

Kabupaten Pinrang pada hari yang sama melaporkan 6,48 ton per hektare dari hamparan 1.520 hektare.

## Harga dan jalan

Gabah dihargai Rp 6.700/kg, sedangkan patokan pemerintah Rp 6.500/kg. Bulog sudah menyerap 18.400 ton sejak Februari.

La Tenri Sompa, Ketua Kelompok Tani Mappideceng, masih mengeluh. {LT|“Gabah kami bagus, tetapi ongkos pikulnya lebih mahal daripada pupuk,”} katanya. Karena itu ia menagih perbaikan jalan tani.

Pemkab menyiapkan Rp14,3 miliar untuk jalan tani sepanjang 23 km dan 9 pompa surya.
''', "bonebolang.id", pub="2026-03-12 07:20", by=[("author", "Darwis Pantong")], section="Ekonomi", tags=["pertanian"], people={"SL": "Sudirman Laupe"}, miss="f2 f6 f18 f19 f20 f21", f={"f5": "kept!", "f9": ["missing", "kept"]},
K={"f1": "6,84 ton gabah kering", "f10": "Rp 6.700", "f11": "Rp 6.500", "f16": "23 km", "f17": "9 pompa", "f7": "Kepala Dinas Tanaman Pangan Kabupaten Sidenreng Rappang (Sidrap)"}, variant="honest_rewrite_units", sub="Panen raya Sidrap tembus 6,84 ton per hektare")



Page("B10c", "text", "B10", "Petani Sidrap Tagih Jalan Tani", '''
Petani di Baranti, Sidrap, menagih janji perbaikan jalan tani.

{LT|“Gabah kami bagus, tetapi ongkos pikulnya lebih mahal daripada pupuk,”} kata Ketua Kelompok Tani Mappideceng, La Tenri Sompa, saat panen raya di Desa Passeno, Rabu.

Menurut hitungannya, ongkos pikul Rp700 per kilogram atau Rp67.000 per kuintal bila lewat pematang. Padahal harga gabah Rp6.700 per kilogram.

Pemerintah kabupaten menjawab dengan anggaran empat belas koma tiga miliar rupiah untuk jalan tani sepanjang 23 kilometer.

{AN|“Kami utamakan yang becek dulu, bukan yang dekat rumah pejabat,”} janji Kepala Dinas Tanaman Pangan Andi Nirwana Pabeangi.
''', "panritalopinews.com", pub="2026-03-12 11:00", by=[("author", "Rustam Patiroi"), ("editor", "Hasbiah")], tail=["Penulis : Rustam Patiroi", "Editor : Hasbiah"], opts={"showdate": 3, "left": ["Share:", "Facebook Twitter WhatsApp", "", "BERITA LAINNYA", "Festival Kuliner Pesisir Digelar Akhir Pekan", "Daftar Harga Emas Hari Ini"]}, miss="f1 f2 f5 f6 f9 f11 f12 f17 f18 f19 f20 f21", K={"f15": "empat belas koma tiga miliar rupiah", "f7": "Kepala Dinas Tanaman Pangan Andi Nirwana"}, variant="honest_short_own_figures")

Page("B10d", "gov_cms", "B10", "Panen Raya di Baranti", '''
=R1
=R2
=R7
=R6
''', "distanpan.sidrapkab.contoh.id", pub="2026-03-11 17:00", by=[("author", "Humas Distanpan")], opts={"dform": 2, "para": "div"}, miss="f10 f11 f12 f13 f14", variant="shortened", typo="nbsp")

Page("B10e", "tribunish", "B10", "Produktivitas Padi Sidrap Naik, Harga Gabah di Atas HPP", '''
Produktivitas padi di Kabupaten Sidenreng Rappang musim ini rata-rata 6,8 ton gabah kering panen per hektare.

Harga gabah juga menggembirakan. Petani menerima Rp7.600 per kilogram, di atas harga pembelian pemerintah Rp6.500.

Data itu disampaikan Kepala Dinas Tanaman Pangan Kabupaten Sidenreng Rappang Andi Nirwana Pabeangi di Desa Passeno, Rabu (11/3/2026) pukul 10.00 WITA.

{AN|“Hama tikus tidak kami kalahkan dengan racun, tetapi dengan menanam serempak,”} ujarnya.

@baca Bulog Tambah Gudang di Wajo

Lebih tinggi 0,57 ton dibandingkan musim yang sama 2025. Panen berlangsung di hamparan 1.250 hektare. Bulog menyerap 18.400 ton.
''', "tribunbone-timur.com", pub="2026-03-11 20:20", head="Laporan Wartawan TribunBoneTimur.com, Nining Angraeni", by=[("reporter", "Nining Angraeni"), ("editor", "Saldi Irawan")], opts={"site_name": "TribunBoneTimur.com"}, section="Sidrap", tags=["Sidrap", "gabah"], miss="f13 f14 f15 f16 f17 f18 f19 f20 f21", C={"f1": "6,8 ton", "f10": "Rp7.600"}, variant="decimal_cut_and_digits")

Page("B10f", "amp", "B10", "Sidrap Siapkan Rp14,3 Miliar untuk Jalan Tani", '''
=R6
=R5
=R1
=R7
''', "celebesinfo.id", pub="2026-03-11 21:00", by=[("author", "Mirna Sulastri")], section="Sulsel", tags=["jalan tani"], subs=[("Kami utamakan yang becek dulu, bukan yang dekat rumah pejabat", "Kami utamakan yang becek dulu, juga yang dekat rumah pejabat"), ("kata Andi Nirwana.", "kata Kepala Dinas Tanaman Pangan Kabupaten Sidenreng Rappang Andi Nirwana Pabeangi."), ("72,5 persen", "75,2 persen"), ("64,8 persen pada 2024", "64,8 persen pada 2023"), ("sembilan pompa", "sembilan pompa")], miss="f9 f10 f11 f12", bad="q3", C={"f19": "75,2 persen", "f21": "64,8 persen pada 2023"}, f={"f20": ["kept", "changed"]}, variant="quote_reworded_percentage_year")

Page("B10g", "blogger", "B10", "Benih Berlabel Makin Diminati Petani Sidrap", '''
Sebanyak 72,5 persen petani di Sidenreng Rappang kini memakai benih berlabel. Dua tahun lalu, pada 2024, baru 64,8 persen. Demikian penyuluh senior Muhammad Jafar Sulolipu.

{LT|“Hama tikus tidak kami kalahkan dengan racun, tetapi dengan menanam serempak,”} kata La Tenri Sompa, Ketua Kelompok Tani Mappideceng, yang lahannya di Desa Passeno ikut dipanen, Selasa (11/3/2026).

Kepala Dinas Tanaman Pangan Kabupaten Sidenreng Rappang Andi Nirwana Pabeangi menyebut hasil rata-rata 6,84 ton gabah kering panen per hektare.
''', "tanibugis.blogspot.com", pub="2026-03-13 08:08", by=[("author", "Besse Tenriola")], opts={"site_name": "Tani Bugis", "blog": "div", "weekday_fault": True}, tags=["benih"], miss="f2 f6 f9 f10 f11 f12 f15 f16 f17", K={"f1": "6,84 ton", "f21": "pada 2024, baru 64,8 persen"}, C={"f4": "Selasa (11/3/2026)"}, bad="q1", variant="quote_moved_and_weekday")
