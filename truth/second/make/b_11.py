from core import PAGES, Release, Page

Release("B11", "Kunjungan Wisatawan ke Sabang Naik, Lama Tinggal Jadi 2,9 Hari", "2026-01-22", "Dinas Pariwisata Kota Sabang",
{"TM": "Teuku Mufid Alfarizi", "CR": "Cut Rosnawati", "JB": "Jean-Baptiste Moreau"}, '''
SABANG – Kunjungan wisatawan ke Kota Sabang sepanjang 2025 mencapai 268.419 orang, terdiri atas 251.107 wisatawan nusantara dan 17.312 wisatawan mancanegara. Jumlah itu naik 8,3 persen dibandingkan 2024. Kepala Dinas Pariwisata Kota Sabang, Teuku Mufid Alfarizi, menyampaikan data tersebut di Anjungan Sabang Fair, Kamis (22/1/2026).

Menurut Mufid, rata-rata lama tinggal wisatawan bertambah dari 2,4 hari pada 2024 menjadi 2,9 hari pada 2025. {TM|“Kami tidak berlomba mendatangkan orang paling banyak, kami ingin orang pulang paling lambat,”} katanya.

Belanja wisatawan diperkirakan Rp487 miliar. Dari jumlah itu, 62 persen dinikmati usaha warga seperti pondok wisata, penyewaan perahu, dan warung.

Ketua Ikatan Pondok Wisata Iboih, Cut Rosnawati, meminta jadwal kapal cepat ditambah. {CR|“Kamar kami penuh hari Sabtu, lalu sepi karena kapalnya habis pukul empat sore,”} ujarnya.

Pengelola sekolah selam Jean-Baptiste Moreau, yang menetap di Sabang sejak 2009, menilai terumbu karang membaik. {JB|“Sepuluh tahun lalu saya mengajari tamu melihat ikan, sekarang saya mengajari tamu menjauhi ikan,”} tuturnya.

Pemerintah kota menargetkan 285.000 kunjungan pada 2026 dan menggelar Sabang Marine Festival pada 24–27 April 2026 dengan anggaran Rp3,15 miliar.

Sabang menempati peringkat kedua tujuan wisata di Aceh setelah Banda Aceh. {TM|“Peringkat pertama boleh siapa saja, asal lautnya tetap yang paling bersih milik kita,”} kata Mufid.
''', '''
f1 | number | 268.419 orang
f2 | number | 251.107 wisatawan
f3 | number | 17.312 wisatawan
f4 | percentage | 8,3 persen
f5 | position | Kepala Dinas Pariwisata Kota Sabang
f6 | person | Teuku Mufid Alfarizi
f7 | place | Anjungan Sabang Fair
f8 | weekday | Kamis
f9 | date | 22/1/2026
f10 | number | 2,4 hari
f11 | year | 2024 | 2,4 hari pada 2024
f11b | year | 2025 | 2,9 hari pada 2025
f12 | number | 2,9 hari
f13 | money | Rp487 miliar
f14 | percentage | 62 persen
f15 | organisation | Ikatan Pondok Wisata Iboih
f16 | person | Cut Rosnawati
f17 | person | Jean-Baptiste Moreau
f18 | year | 2009
f19 | number | 285.000 kunjungan
f20 | money | Rp3,15 miliar
f21 | rank | peringkat kedua
f22 | date | 24–27 April 2026
''', ["TM"])
K = dict(tz="WIB")
CUT = [("SABANG – ", "")]

Page("B11a", "portal_detail", "B11", "Kunjungan Wisatawan ke Sabang Naik, Lama Tinggal Jadi 2,9 Hari", '''
=R1
=R2
@ad
=R3
=R4
@baca Itinerari Tiga Hari di Ujung Barat Nusantara
=R5
=R6
=R7
''', "detakrencong.com", pub="2026-01-22 16:16", dl="Sabang", dlraw="Sabang -", subs=CUT, by=[("author", "Agus Setyadi Rahman")], section="Berita", tags=["sabang", "wisata aceh"], variant="faithful", typo="straight", **K)

Page("B11b", "wp_block", "B11", "Sabang Ingin Tamu Pulang Paling Lambat", '''
Pukul empat sore, dermaga Balohan mendadak lengang. Kapal cepat terakhir sudah berangkat. Bagi Cut Rosnawati, itulah jam yang paling merugikan.

{CR|“Kamar kami penuh hari Sabtu,” kata Ketua Ikatan Pondok Wisata Iboih itu, “lalu sepi karena kapalnya habis pukul empat sore.”}

Padahal jumlah pelancong terus bertambah. Sepanjang 2025, Kota Sabang dikunjungi 268.419 orang, tumbuh 8,3 persen. Sebanyak 251.107 di antaranya pelancong domestik dan 17.312 orang asing. Rekor tertinggi masih dipegang 2018 dengan 286.491 kunjungan, 21.371 di antaranya dari luar negeri.

## Lebih lama, bukan lebih ramai

{TM|“Kami tidak berlomba mendatangkan orang paling banyak, kami ingin orang pulang paling lambat,”} ujar Kepala Dinas Pariwisata (Kadispar) Kota Sabang, Teuku Mufid Alfarizi, di Anjungan Sabang Fair, Kamis (22/1).

Hitungannya, wisatawan kini menginap rata-rata 2,9 hari, sedangkan pada 2024 hanya 2,4 hari. Di Simeulue, sebagai pembanding, rata-ratanya 4,2 hari karena mayoritas tamu peselancar.

@baca Peselancar Dunia Berburu Ombak Simeulue

Uang yang dibelanjakan wisatawan ditaksir Rp487 miliar, dan 62% mengalir ke usaha warga.

Jean-Baptiste Moreau, pengajar selam asal Prancis yang tinggal di Sabang sejak 2009, merasakan perubahan itu. {JB|“Dulu saya takut terumbu habis, kini saya takut tamunya terlalu senang,”} candanya.

## April ramai lagi

Pada 24 hingga 27 April 2026 digelar Sabang Marine Festival. Biayanya Rp 3.150.000.000. Tahun ini kota itu membidik 285 ribu kunjungan.
''', "acehsepekan.com", pub="2026-01-24 08:00", by=[("author", "Yayan Zamzami Putra")], section="Wisata", tags=["Sabang", "pariwisata"], miss="f21", f={"f9": "kept!", "f5": ("kept", "Kepala Dinas Pariwisata (Kadispar) Kota Sabang"), "f2": ("kept", "251.107 di antaranya pelancong domestik"), "f3": ("kept", "17.312 orang asing")},
K={"f11": "pada 2024 hanya 2,4 hari", "f14": "62%", "f19": "285 ribu kunjungan", "f20": "Rp 3.150.000.000", "f22": "24 hingga 27 April 2026"}, variant="honest_feature_record_figures", **K)

Page("B11c", "amp", "B11", "Kapal Cepat ke Sabang Diminta Ditambah", '''
Pelaku usaha penginapan di Iboih meminta operator menambah jadwal kapal cepat rute Ulee Lheue–Balohan.

{CR|“Kamar kami penuh hari Sabtu, lalu sepi karena kapalnya habis pukul empat sore,”} keluh Cut Rosnawati dari Ikatan Pondok Wisata Iboih.

Manajer operasi perusahaan pelayaran Samudra Pasai Lestari, Rizal Fahmi Daud, mengaku sedang menghitung. {RD|“Kapal kami penuh hari Sabtu, hari lain hanya terisi 38 persen,”} katanya, Jumat (23/1/2026).

Sabang menerima 268.419 wisatawan selama 2025.
''', "serambiujung.id", pub="2026-01-23 18:30", by=[("reporter", "Misran Asri")], head="Laporan: Misran Asri", people={"RD": "Rizal Fahmi Daud"}, section="Ekonomi", tags=["kapal cepat"], miss="f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f17 f18 f19 f20 f21 f22", K={"f1": "268.419 wisatawan"}, variant="honest_followup_other_speaker", **K)

Page("B11d", "joomla_br", "B11", "Sabang Catat Kenaikan Wisatawan 8,3 Persen", '''
=R1
=R3
=R2
=R6
=R7
''', "dispar.sabangkota.contoh.id", pub="2026-01-22 18:00", by=[("author", "Sie Data Pariwisata")], subs=CUT, miss="f15 f16 f17 f18", variant="reordered_shortened", typo="dash", **K)

Page("B11e", "wp_gmr", "B11", "Wisatawan Mancanegara ke Sabang Capai 17.321 Orang", '''
=R1
=R2
=R5
=R7
@baca Kopi Gayo Dipamerkan di Pelabuhan Bebas
=R4
''', "pulauweh-update.com", pub="2026-01-22 20:00", dl="SABANG", dlraw="SABANG |", subs=CUT + [("17.312 wisatawan", "17.321 wisatawan"), ("Sepuluh tahun lalu", "Lima tahun lalu"), ("2,4 hari pada 2024 menjadi 2,9 hari pada 2025", "2,4 hari pada 2023 menjadi 2,9 hari pada 2024")], by=[("author", "Nazarullah")], section="Sabang", miss="f13 f14 f19 f20 f22", C={"f3": "17.321 wisatawan", "f11": "2,4 hari pada 2023"}, f={"f10": ["kept", "changed"], "f12": ["kept", "changed"]}, bad="q3", variant="digits_years_quote_word", **K)
PAGES[-1].f["f11"] = ("changed!", "2,4 hari pada 2023")

Page("B11f", "wp_jnews", "B11", "Dispar Sabang: Tak Berlomba Datangkan Wisatawan Terbanyak", '''
Kepala Dinas Pariwisata Kota Sabang, Teuku Mufid Alfarisi, menegaskan arah pariwisata daerahnya.

{TM|“Kami berlomba mendatangkan orang paling banyak, kami ingin orang pulang paling lambat,”} katanya di Anjungan Sabang Fair, Jumat (22/1/2026).

Jumlah wisatawan tahun lalu 268.419 orang, naik 8,3 persen. Rata-rata lama tinggal 2,9 hari.

{JB|“Sepuluh tahun lalu saya mengajari tamu melihat ikan, sekarang saya mengajari tamu menjauhi ikan,”} kata Jean-Baptiste Moreau, pengelola sekolah selam.
''', "kabartanohgayo.com", pub="2026-01-23 07:07", by=[("author", "Ruhdi Sahara")], section="Aceh", tags=["Sabang"], miss="f2 f3 f10 f11 f13 f14 f15 f16 f18 f19 f20 f21 f22", C={"f6": "Teuku Mufid Alfarisi", "f8": "Jumat (22/1/2026)"}, bad="q1", opts={"weekday_fault": True}, variant="name_weekday_negation_dropped", **K)

Page("B11g", "text", "B11", "Sabang Targetkan 285.000 Kunjungan pada 2026", '''
Pemerintah Kota Sabang menargetkan 285.000 kunjungan wisatawan pada 2026. Untuk mencapainya digelar Sabang Marine Festival pada 24–27 Mei 2026 dengan anggaran Rp3,15 miliar.

Kepala Dinas Pariwisata Kota Sabang, Teuku Mufid Alfarizi, mengatakan Sabang menempati peringkat ketiga tujuan wisata di Aceh. {TM|“Peringkat pertama boleh siapa saja, asal lautnya tetap yang paling bersih milik kita,”} kata Mufid di Anjungan Sabang Fair, Kamis (22/1/2026).

Belanja wisatawan diperkirakan Rp487 miliar, 62 persen di antaranya dinikmati usaha warga.

{CR|“Kamar kami penuh hari Sabtu, lalu sepi karena kapalnya habis pukul empat sore,”} ujar Ketua Ikatan Pondok Wisata Iboih, Cut Rosnawati.
''', "balohannews.com", pub="2026-01-22 15:00", dl="SABANG", dlraw="BALOHANNEWS.COM, SABANG -", by=[("author", "Safrizal Umar")], tail="Penulis: Safrizal Umar", opts={"showdate": 0, "menu": True}, miss="f1 f2 f3 f4 f10 f11 f12 f17 f18", C={"f22": "24–27 Mei 2026", "f21": "peringkat ketiga"}, variant="date_shifted_and_rank", **K)

# The second year of the pair; where another fact has the same year, either may be said.
SECOND_YEAR = {"B11e": ("changed!", "2,9 hari pada 2024"), "B11b": ["kept", "missing"], "B11c": ["kept", "missing"], "B11f": ["kept", "missing"], "B11g": ["kept", "missing"]}
for page in PAGES[-7:]:
    if page.id in SECOND_YEAR:
        page.f["f11b"] = SECOND_YEAR[page.id]
        if SECOND_YEAR[page.id][0] == "changed!":
            page.bad = set(page.bad) | {"f11b"}
