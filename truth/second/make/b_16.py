from core import Release, Page

Release("B16", "Bursa Kerja Banjarbaru Sediakan 2.085 Lowongan", "2025-10-29", "Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kota Banjarbaru",
{"SR": "Sartono Rusadi", "NA": "Noor Aida Fitriani", "GH": "Ghazali Hamid"}, '''
BANJARBARU – Bursa Kerja Idaman 2025 yang digelar Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kota Banjarbaru menyediakan 2.085 lowongan dari 53 perusahaan. Bursa kerja berlangsung dua hari, 29–30 Oktober 2025, di Gedung Bina Satria.

Kepala Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kota Banjarbaru, Sartono Rusadi, saat membuka acara pada Rabu (29/10/2025) pukul 09.00 WITA menyebut 3.472 pencari kerja sudah mendaftar lewat laman. {SR|“Kami melarang perusahaan membuka meja hanya untuk mengumpulkan berkas. Kalau datang, harus ada yang diterima,”} ujarnya.

Tingkat pengangguran terbuka Banjarbaru turun dari 5,13 persen pada Agustus 2023 menjadi 4,42 persen pada Agustus 2025. Lulusan SMK masih menjadi penyumbang terbesar, yakni 38,6 persen.

Khusus penyandang disabilitas tersedia 74 lowongan di 11 perusahaan. Ketua Perkumpulan Difabel Berdaya Banua, Noor Aida Fitriani, mengapresiasi hal itu. {NA|“Yang kami minta bukan belas kasihan, yang kami minta tangga diganti bidang miring,”} katanya.

Manajer personalia pabrik karet Ghazali Hamid mengatakan perusahaannya mencari 160 operator. {GH|“Ijazah kami baca belakangan, yang pertama kami lihat jam berapa dia datang,”} ujarnya.

Pemerintah kota membiayai pelatihan las dan barista bagi 350 orang senilai Rp1,94 miliar. Banjarbaru berada di peringkat kedua penyerapan tenaga kerja di Kalimantan Selatan setelah Kota Banjarmasin.
''', '''
f1 | number | 2.085 lowongan
f2 | number | 53 perusahaan
f3 | date | 29–30 Oktober 2025
f4 | place | Gedung Bina Satria
f5 | position | Kepala Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kota Banjarbaru
f6 | person | Sartono Rusadi
f7 | weekday | Rabu
f8 | time | 09.00 WITA
f9 | number | 3.472 pencari kerja
f10 | percentage | 5,13 persen
f11 | year | 2023
f12 | percentage | 4,42 persen
f13 | percentage | 38,6 persen
f14 | number | 74 lowongan
f15 | person | Noor Aida Fitriani
f16 | organisation | Perkumpulan Difabel Berdaya Banua
f17 | person | Ghazali Hamid
f18 | number | 160 operator
f19 | number | 350 orang
f20 | money | Rp1,94 miliar
f21 | rank | peringkat kedua
''', ["SR"])
CUT = [("BANJARBARU – ", "")]

Page("B16a", "wp_block", "B16", "Bursa Kerja Banjarbaru Sediakan 2.085 Lowongan", '''
=R1
=R2
=R3
@baca Pendulang Intan Beralih Jadi Barista
=R4
=R5
=R6
''', "banuaterang.com", pub="2025-10-29 13:00", dl="BANJARBARU", dlraw="BANJARBARU, banuaterang.com –", subs=CUT, by=[("author", "Nisa Arrasyid"), ("editor", "Bayu Hidayatullah")], tail="Reporter: Nisa Arrasyid | Redaktur: Bayu Hidayatullah", section="Banjarbaru", tags=["bursa kerja", "lowongan"], variant="faithful", typo="entities")
from core import PAGES
PAGES[-1].by = [("reporter", "Nisa Arrasyid"), ("editor", "Bayu Hidayatullah")]

Page("B16b", "wp_newspaper", "B16", "Jam Datang Lebih Penting daripada Ijazah", '''
Pukul tujuh pagi, antrean di depan Gedung Bina Satria sudah mengular sampai gerbang. Ghazali Hamid sengaja datang lebih awal. Ia ingin tahu siapa yang tepat waktu.

{GH|“Ijazah kami baca belakangan,” kata manajer personalia pabrik karet itu. “Yang pertama kami lihat jam berapa dia datang.”}

Perusahaannya membutuhkan 160 operator. Seluruhnya ada 2.085 lowongan dari 53 perusahaan dalam Bursa Kerja Idaman yang berlangsung pada Rabu dan Kamis, 29 sampai 30 Oktober 2025.

@baca Tips Wawancara Kerja bagi Lulusan Baru

Kepala Dinas Koperasi, Usaha Mikro dan Tenaga Kerja (Diskopumker) Kota Banjarbaru, Sartono Rusadi, mencatat 3.472 pendaftar. Tahun lalu pendaftarnya 3.742 orang untuk 1.885 lowongan dan hanya 429 yang diterima.

Di antara pendaftar ada Raudatul Jannah (22), pengguna kursi roda. {RJ|“Yang saya cari pekerjaan, bukan foto bersama,”} ujarnya. Untuk pelamar seperti Raudatul disediakan 74 lowongan.

{NA|“Yang kami minta bukan belas kasihan, yang kami minta tangga diganti bidang miring,”} tutur Noor Aida Fitriani, Ketua Perkumpulan Difabel Berdaya Banua.

Sartono melarang perusahaan membuka meja cuma untuk mengumpulkan berkas.

Tingkat pengangguran terbuka (TPT) kota itu kini 4,42 persen. Pada 2023, angkanya 5,13 persen. Kota Banjarmasin masih 5,31 persen dan Kabupaten Banjar 2,44 persen.
''', "koranintan.id", pub="2025-10-30 06:20", by=[("author", "Ahmad Maulana")], people={"RJ": "Raudatul Jannah"}, section="Banua", tags=["bursa kerja", "difabel", "Banjarbaru"], miss="f8 f13 f19 f20 f21", K={"f3": "29 sampai 30 Oktober 2025", "f5": "Kepala Dinas Koperasi, Usaha Mikro dan Tenaga Kerja (Diskopumker) Kota Banjarbaru", "f9": "3.472 pendaftar", "f11": "Pada 2023, angkanya 5,13 persen"}, variant="honest_feature_last_year_figures")

Page("B16c", "tribunish", "B16", "Pelatihan Las dan Barista untuk 350 Warga Banjarbaru", '''
Pemerintah Kota Banjarbaru menanggung biaya pelatihan las dan barista bagi 350 warga. Dananya Rp 1,94 miliar.

Program itu menyasar lulusan SMK yang menyumbang 38,6 persen penganggur terbuka. {SR|“Lulusan SMK kita pandai, hanya belum bertemu mejanya,”} ujar Kepala Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kota Banjarbaru Sartono Rusadi.

@baca Kafe di Cempaka Jadi Tempat Magang

Ia juga mengingatkan peserta Bursa Kerja Idaman. {SR|“Kalau datang, harus ada yang diterima,”} tegasnya.

Kota Palangka Raya tahun ini melatih 530 orang dengan anggaran Rp1,49 miliar.
''', "tribunmeratusnews.com", pub="2025-10-30 15:40", head="Laporan Wartawan TribunMeratusNews.com, Nurholis Huda", by=[("reporter", "Nurholis Huda"), ("editor", "Eka Dinayanti")], opts={"site_name": "TribunMeratusNews.com"}, section="Banjarbaru", tags=["pelatihan"], miss="f1 f2 f3 f4 f7 f8 f9 f10 f11 f12 f14 f15 f16 f17 f18 f21", K={"f19": "350 warga"}, variant="honest_short_partial_quote")

Page("B16d", "gov_drupal", "B16", "Bursa Kerja Idaman 2025 Resmi Dibuka", '''
=R1
=R2
=R4
=R6
''', "mediacenter.banjarbaru.contoh.id", pub="2025-10-29 15:00", subs=CUT, by=[("author", "MedCenBJB")], section="Berita Kota", tags=["Bursa Kerja Idaman"], miss="f10 f11 f12 f13 f17 f18", variant="shortened", typo="nbsp")

Page("B16e", "wp_elementor", "B16", "53 Perusahaan Buka 2.085 Lowongan di Banjarbaru", '''
=R1
=R2
=R3
=R6
''', "suarameratus.com", pub="2025-10-29 17:45", by=[("author", "Zainal Hakim")], head="Zainal Hakim", tail="Advertorial", label="Advertorial", subs=CUT + [("09.00 WITA", "09.00 WIB"), ("5,13 persen pada Agustus 2023 menjadi 4,42 persen", "5,13 persen pada Agustus 2023 menjadi 4,24 persen"), ("peringkat kedua", "peringkat pertama"), (" setelah Kota Banjarmasin", "")], tags=["lowongan kerja"], miss="f14 f15 f16 f17 f18", C={"f8": "09.00 WIB", "f12": "4,24 persen", "f21": "peringkat pertama"}, variant="zone_digits_rank", typo="dash")

Page("B16f", "joomla_br", "B16", "Difabel Banjarbaru Minta Bidang Miring", '''
{NA|“Yang kami minta belas kasihan, yang kami minta tangga diganti bidang miring,”} kata Ketua Perkumpulan Difabel Berdaya Banua, Noor Aida Fitriyani, di Gedung Bina Satria, Kamis (29/10/2025).

Bursa kerja menyediakan 2.085 lowongan dari 53 perusahaan. Khusus penyandang disabilitas ada 74 lowongan.

Kepala Dinas Koperasi, Usaha Mikro dan Tenaga Kerja Kota Banjarbaru, Sartono Rusadi, mencatat 3.472 pencari kerja sudah mendaftar.
''', "pewartabanua.or.id", pub="2025-10-30 09:00", by=[("author", "Herliana")], miss="f3 f8 f10 f11 f12 f13 f17 f18 f19 f20 f21", C={"f15": "Noor Aida Fitriyani", "f7": "Kamis (29/10/2025)"}, bad="q2", opts={"weekday_fault": True}, variant="name_weekday_negation_dropped")

Page("B16g", "promedia", "B16", "Perusahaan Dilarang Cuma Kumpulkan Berkas di Bursa Kerja Banjarbaru", '''
{GH|“Kami melarang perusahaan membuka meja hanya untuk mengumpulkan berkas. Kalau datang, harus ada yang diterima,”} ujar Ghazali Hamid, manajer personalia pabrik karet, di Gedung Bina Satria, Rabu (29/10/2025).

Kepala Bidang Tenaga Kerja Kota Banjarbaru, Sartono Rusadi, membuka acara itu pukul 09.00 WITA.

@baca Gaji Pertama, Sebaiknya untuk Apa?

Tersedia 2.085 lowongan dari 53 perusahaan pada 29–30 Oktober 2025. Jumlah pelamar 3.472 pencari kerja.

{GH|“Ijazah kami baca belakangan, yang pertama kami lihat jam berapa dia datang,”} ujar Ghazali lagi. Ia butuh 160 operator.
''', "banjarsiana.com", pub="2025-10-29 20:20", by=[("author", "Risna Wati"), ("editor", "Hasan Basri")], head="Risna Wati", tail="Editor: Hasan Basri", opts={"site_name": "Banjarsiana"}, section="Kalsel", tags=["Banjarbaru"], miss="f10 f11 f12 f13 f14 f15 f16 f19 f20 f21", C={"f5": "Kepala Bidang Tenaga Kerja Kota Banjarbaru"}, bad="q1", variant="quote_moved_and_title")
