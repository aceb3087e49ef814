from core import Release, Page

Release("B14", "Diskominfo Minahasa Selatan Buka Musda III Forum Media Siber Tompaso Raya", "2025-09-20", "Dinas Komunikasi dan Informatika Kabupaten Minahasa Selatan",
{"JR": "Jemmy Rondonuwu", "VM": "Vanda Mandagi", "OS": "Olvie Sumual"}, '''
AMURANG – Kepala Dinas Komunikasi dan Informatika Kabupaten Minahasa Selatan, Jemmy Rondonuwu, membuka Musyawarah Daerah Ke-III Forum Media Siber Tompaso Raya di Waleta Kantor Bupati, Sabtu (20/9/2025). Musyawarah diikuti 64 utusan dari 29 perusahaan pers.

{JR|“Kritik yang disertai data adalah bantuan yang tidak kami bayar, maka jangan pernah berhenti mengirimkannya,”} kata Jemmy.

Ia menjelaskan, nilai Indeks Kemerdekaan Pers Sulawesi Utara naik dari 72,41 pada 2023 menjadi 75,08 pada 2024, sehingga provinsi itu berada di peringkat kesebelas nasional. Anggaran kemitraan media di Minahasa Selatan tahun ini Rp2,46 miliar untuk 38 media, seluruhnya lewat katalog elektronik.

{JR|“Organisasi yang tidak mau berganti pengurus akan berganti menjadi milik keluarga,”} ujarnya.

Ketua demisioner Vanda Mandagi melaporkan jumlah anggota bertambah dari 17 menjadi 29 perusahaan selama empat tahun. {VM|“Saya datang dengan satu map dan pulang dengan satu lemari arsip, semuanya saya serahkan kepada pengurus baru,”} katanya.

Dalam sidang pleno, Olvie Sumual terpilih sebagai ketua periode 2025–2029 dengan 35 suara, mengungguli Denny Pangkey yang meraih 27 suara. Dua suara tidak sah. {OS|“Tugas pertama saya adalah memastikan setiap wartawan anggota kami menerima upah minimum,”} kata Olvie seusai penghitungan pada pukul 17.40 WITA.
''', '''
f1 | position | Kepala Dinas Komunikasi dan Informatika Kabupaten Minahasa Selatan
f2 | person | Jemmy Rondonuwu
f3 | organisation | Forum Media Siber Tompaso Raya
f4 | place | Waleta Kantor Bupati
f5 | weekday | Sabtu
f6 | date | 20/9/2025
f7 | number | 64 utusan
f8 | number | 72,41
f9 | year | 2023
f10 | number | 75,08
f11 | rank | peringkat kesebelas
f12 | money | Rp2,46 miliar
f13 | number | 38 media
f14 | person | Vanda Mandagi
f15 | person | Olvie Sumual
f16 | number | 35 suara
f17 | person | Denny Pangkey
f18 | number | 27 suara
f19 | time | 17.40 WITA
f20 | rank | Ke-III
''', ["JR"])
CUT = [("AMURANG – ", "")]

Page("B14a", "wp_gmr", "B14", "Diskominfo Minsel Buka Musda III Forum Media Siber Tompaso Raya", '''
=R1
=R2
=R3
@baca PLTS Atap Dipasang di Enam Puskesmas
=R4
=R5
=R6
''', "minahasaraya-pos.com", pub="2025-09-20 19:30", dl="AMURANG", dlraw="AMURANG, MinahasaRaya-Pos.com –", subs=CUT, by=[("author", "Toar Lengkong"), ("editor", "Adrian Wowor")], tail="Penulis: Toar Lengkong\nEditor: Adrian Wowor".replace("\n", " / "), section="Minsel", tags=["Musda", "media siber"], variant="faithful", typo="numeric")

Page("B14b", "portal_read", "B14", "Olvie Sumual Pimpin Forum Media Siber Tompaso Raya, Janjikan Upah Minimum", '''
Olvie Sumual unggul delapan suara. Dalam penghitungan yang berakhir pukul 17.40 Wita, ia meraih 35 suara, sedangkan Denny Pangkey 27. Dua kertas suara dinyatakan tidak sah.

{OS|“Tugas pertama saya,” kata Olvie, “adalah memastikan setiap wartawan anggota kami menerima upah minimum.”}

@ad

Pemilihan itu berlangsung dalam Musda ke-3 Forum Media Siber Tompaso Raya di Waleta Kantor Bupati Minahasa Selatan, Sabtu (20/9/2025). Ada 64 utusan yang hadir.

Musda kedua, pada 2021, hanya dihadiri 46 utusan; Vanda Mandagi ketika itu menang dengan 27 suara melawan 19.

@baca Upah Wartawan di Daerah Masih Jauh dari Layak

Vanda, yang kini demisioner, menyerahkan satu lemari arsip kepada penggantinya. Ia menyebut serah terima itu “utang terakhir” seorang ketua.

Denny Pangkey menerima hasil. {DP|“Saya kalah delapan suara, bukan kalah delapan tahun,”} ujarnya disambut tepuk tangan.

Kepala Dinas Kominfo Minahasa Selatan Jemmy Rondonuwu, yang membuka acara, mengingatkan soal regenerasi. {JR|“Organisasi yang tidak mau berganti pengurus akan berganti menjadi milik keluarga,”} ucapnya.

Pemkab tahun ini menyediakan Rp 2,46 miliar untuk bermitra dengan 38 media.
''', "wartanyiurmelambai.com", pub="2025-09-21 08:10", by=[("contributor", "Skivo Marcelino"), ("editor", "Rachel Tambunan")], head="Kontributor Amurang, Skivo Marcelino", tail="Editor: Rachel Tambunan", people={"DP": "Denny Pangkey"}, opts={"site_name": "WartaNyiurMelambai", "tailfmt": "%s"}, section="Regional", tags=["Minahasa Selatan", "pers"], miss="f8 f9 f10 f11", K={"f18": "Denny Pangkey 27", "f20": "ke-3", "f1": "Kepala Dinas Kominfo Minahasa Selatan"}, f={"f18": "kept!"}, variant="honest_rewrite_other_numbers")

Page("B14c", "wp_twenty", "B14", "Sulut Peringkat ke-11 Indeks Kemerdekaan Pers", '''
Nilai Indeks Kemerdekaan Pers (IKP) Sulawesi Utara naik 2,67 poin dalam setahun, dari 72,41 pada 2023 menjadi 75,08 pada 2024.

Dengan nilai itu Sulut bertengger di peringkat ke-11. Kepala Diskominfo Minsel Jemmy Rondonuwu mengutip angka tersebut saat membuka Musda III Forum Media Siber Tompaso Raya, 20 September 2025.

@baca Gorontalo dan Indeks Kemerdekaan Pers

Provinsi tetangga, Gorontalo, berada di peringkat ke-13 dengan nilai 74,21. Secara nasional nilainya 69,36.

Jemmy menganggap kritik media sebagai bantuan yang tidak dibayar, asalkan disertai data.
''', "manadoreview.id", pub="2025-09-22 09:09", by=[("author", "Finny Rumagit")], section="Opini", tags=["IKP"], miss="f4 f5 f7 f12 f13 f14 f15 f16 f17 f18 f19", K={"f11": "peringkat ke-11", "f20": "Musda III", "f1": "Kepala Diskominfo Minsel"}, variant="honest_indirect_neighbour_rank")

Page("B14d", "gov_cms", "B14", "Kadis Kominfo Buka Musda FMS Tompaso Raya", '''
=R1
=R4
=R2
=R6
''', "diskominfo.minselkab.contoh.id", pub="2025-09-20 16:00", dl="Amurang", dlraw="Amurang, Diskominfo –", subs=CUT, by=[("author", "Tim Redaksi Diskominfo"), ("photographer", "Rolly Kaunang")], tail="Teks: Tim Redaksi Diskominfo | Foto: Rolly Kaunang", opts={"tailfmt": "%s"}, miss="f8 f9 f10 f11 f12 f13 f14", variant="reordered_shortened", typo="straight")

Page("B14e", "wp_jnews", "B14", "Indeks Kemerdekaan Pers Sulut Naik, Musda Media Siber Dibuka", '''
=R1
=R2
Ia menjelaskan, nilai Indeks Kemerdekaan Pers Sulawesi Utara naik dari 72,41 pada 2022 menjadi 75,8 pada 2023, sehingga provinsi itu berada di peringkat kesepuluh nasional. Anggaran kemitraan media di Minahasa Selatan tahun ini Rp2,46 miliar untuk 38 media.
=R4
''', "sulutgo-news.com", pub="2025-09-20 21:00", by=[("author", "Steven Pontoh")], subs=CUT, label="ADV", tail="ADV", head="Steven Pontoh", section="Daerah", tags=["Minsel"], miss="f14 f15 f16 f17 f18 f19", C={"f10": "75,8", "f11": "peringkat kesepuluh"}, bad="f9", f={"f8": ["kept", "changed"], "f9": ("changed!", "72,41 pada 2022")}, variant="ikp_year_decimal_rank")

Page("B14f", "text", "B14", "Olvie Sumual Ketua Baru Forum Media Siber Tompaso Raya", '''
Olvie Sumual terpilih sebagai ketua Forum Media Siber Tompaso Raya dengan 37 suara, mengungguli Denny Pangkey yang meraih 25 suara.

Musyawarah Daerah Ke-III itu dibuka Kepala Dinas Komunikasi dan Informatika Kabupaten Minahasa Selatan, Jemmy Rondonuwu, di Waleta Kantor Bupati, Sabtu (20/9/2025), dan diikuti 64 utusan.

{OS|“Saya datang dengan satu map dan pulang dengan satu lemari arsip, semuanya saya serahkan kepada pengurus baru,”} kata Olvie seusai penghitungan pada pukul 17.40 WITA.

Ketua demisioner Vanda Mandagi turut hadir.

{JR|“Kritik yang disertai data adalah bantuan yang tidak kami bayar, maka jangan pernah berhenti mengirimkannya,”} kata Jemmy.
'''.replace("{OS|", "{OS|"), "kabarteluk-amurang.com", pub="2025-09-20 22:15", dl="Amurang", dlraw="Amurang –", by=[("author", "Meidy Tumbel")], head="By Meidy Tumbel", opts={"showdate": 1}, miss="f8 f9 f10 f11 f12 f13", C={"f16": "37 suara", "f18": "25 suara"}, bad="q3", variant="votes_changed_and_quote_moved")

Page("B14g", "promedia", "B14", "Kritik Disertai Data adalah Bantuan, Kata Kadis Kominfo Minsel", '''
{JR|“Kritik yang tidak disertai data adalah bantuan yang tidak kami bayar, maka jangan pernah berhenti mengirimkannya,”} kata Jemmy Rondonuwu, Kepala Dinas Komunikasi dan Informatika Kabupaten Minahasa Tenggara, Sabtu (20/9/2025).

Ia membuka Musyawarah Daerah Ke-II Forum Media Siber Tompaso Raya di Waleta Kantor Bupati.

@baca Cakalang Fufu Tembus Pasar Jepang

{JR|“Organisasi yang tidak mau berganti pengurus akan berganti menjadi milik keluarga,”} ujarnya.

Sebanyak 64 utusan hadir. Olvie Sumual terpilih sebagai ketua dengan 35 suara, unggul atas Denny Pangkey yang memperoleh 27 suara.
''', "utarainfo.com", pub="2025-09-21 07:30", by=[("author", "Meiva Jelita"), ("editor", "Recky Korompis")], head="Meiva Jelita", tail="Editor: Recky Korompis", opts={"site_name": "Utara Info"}, section="Daerah", tags=["Minsel"], miss="f8 f9 f10 f11 f12 f13 f14 f19", C={"f20": "Ke-II", "f1": "Kepala Dinas Komunikasi dan Informatika Kabupaten Minahasa Tenggara"}, bad="q1", variant="ordinal_office_quote_negated")
