from core import Release, Page

Release("B12", "Merauke Petakan 160 Kampung Adat, 37 Sudah Bersertifikat", "2026-02-10", "Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Merauke",
{"YM": "Yosepha Mahuze", "PG": "Paulus Gebze Ndiken", "RW": "Rudolf Wambrauw"}, '''
MERAUKE – Pemerintah Kabupaten Merauke memetakan wilayah 160 kampung adat hingga akhir Januari 2026. Dari jumlah itu, 37 kampung telah menerima sertifikat tanah ulayat. Kepala Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Merauke, Yosepha Mahuze, mengumumkannya di Gedung Negara, Selasa (10/2/2026) pukul 11.00 WIT.

{YM|“Peta ini digambar oleh orang tua kampung dengan jari di atas pasir, baru kemudian oleh satelit,”} kata Yosepha.

Luas wilayah yang dipetakan 1,86 juta hektare. Pemetaan melibatkan 412 pemuda kampung dan berlangsung sejak 2021 dengan biaya Rp21,7 miliar, separuhnya dari dana otonomi khusus.

Ketua Himpunan Masyarakat Adat Anim Ha Merauke, Paulus Gebze Ndiken, meminta peta itu dipakai sebelum izin perusahaan terbit. {PG|“Tanah bukan warisan nenek moyang, tanah adalah pinjaman dari anak yang belum lahir,”} ujarnya.

Menurut Yosepha, sengketa batas turun dari 58 kasus pada 2022 menjadi 19 kasus pada 2025. Anggota Komisi A DPRK Merauke, Rudolf Wambrauw, menilai penurunan itu belum merata. {RW|“Di Distrik Okaba masih ada delapan sengketa yang umurnya lebih tua dari saya,”} katanya.

Pada 2026 dinas menargetkan 45 sertifikat tambahan dan pelatihan bagi 90 juru peta. Merauke berada di peringkat pertama pemetaan wilayah adat di Tanah Papua, disusul Jayapura dan Sorong Selatan.
''', '''
f1 | number | 160 kampung adat
f2 | number | 37 kampung
f3 | position | Kepala Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Merauke
f4 | person | Yosepha Mahuze
f5 | place | Gedung Negara
f6 | weekday | Selasa
f7 | date | 10/2/2026
f8 | time | 11.00 WIT
f9 | number | 1,86 juta hektare
f10 | number | 412 pemuda
f11 | year | 2021
f12 | money | Rp21,7 miliar
f13 | number | separuhnya
f14 | organisation | Himpunan Masyarakat Adat Anim Ha Merauke
f15 | person | Paulus Gebze Ndiken
f16 | number | 58 kasus
f17 | year | 2022
f18 | number | 19 kasus
f19 | person | Rudolf Wambrauw
f20 | number | 45 sertifikat
f21 | rank | peringkat pertama
''', ["YM"])
K = dict(tz="WIT")
CUT = [("MERAUKE – ", "")]

Page("B12a", "agency", "B12", "Pemkab Merauke petakan 160 kampung adat", '''
=R1
=R2
=R3
@baca Pemprov Papua Selatan bangun jalan ke Okaba
=R4
=R5
=R6
''', "papuaselatan.antarawarta.com", pub="2026-02-10 16:40", dl="Merauke", dlraw="Merauke (ANTARAWARTA) -", subs=CUT, by=[("reporter", "Agustina Janggo"), ("editor", "Evarianus Supar")], opts={"site_name": "AntaraWarta", "dlform": "plain", "cr": ["Pewarta: Agustina Janggo", "Editor : Evarianus Supar"]}, section="Seputar Papua", tags=["Merauke", "tanah ulayat"], variant="faithful", typo="straight", **K)

Page("B12b", "promedia", "B12", "Peta yang Digambar dengan Jari", '''
Sebelum satelit, ada jari. Begitulah Yosepha Mahuze menggambarkan cara kampung-kampung di Merauke menandai batas tanahnya.

{YM|“Peta ini digambar oleh orang tua kampung dengan jari di atas pasir,” ucapnya di Gedung Negara, Selasa (10/2/2026), “baru kemudian oleh satelit.”}

Yosepha adalah Kepala Dinas Pemberdayaan Masyarakat dan Kampung (DPMK) Kabupaten Merauke. Lembaganya memetakan 160 kampung adat seluas 1.860.000 hektare. Baru 37 yang mengantongi sertifikat tanah ulayat; Kabupaten Jayapura sudah 73.

@baca Menyusuri Rawa Biru di Musim Kering

Pekerjaan itu dimulai pada 2021. Sebanyak 412 anak muda kampung dilibatkan dengan ongkos Rp21,7 miliar. Setengahnya berasal dari dana otsus.

Paulus Gebze Ndiken dari Himpunan Masyarakat Adat Anim Ha Merauke ingin peta itu jadi pegangan sebelum izin perusahaan keluar. {PG|“Tanah bukan warisan nenek moyang, tanah adalah pinjaman dari anak yang belum lahir,”} kata dia.

@promo

Tetapi tak semua sepakat keadaan membaik. {RW|“Di Distrik Okaba masih ada delapan sengketa yang umurnya lebih tua dari saya,”} ujar Rudolf Wambrauw, anggota DPRK.

Dinas mencatat sengketa batas tinggal 19 kasus tahun lalu, padahal pada 2022 ada 58. Di Boven Digoel, menurut Lembaga Bantuan Hukum Selatan, jumlahnya justru naik dari 19 menjadi 28.
''', "suaraanimha.id", pub="2026-02-11 07:55", by=[("author", "Frans Kobun")], head="Frans Kobun", section="Feature", tags=["kampung adat", "Merauke"], opts={"site_name": "Suara Anim Ha"}, miss="f8 f20 f21", K={"f2": "Baru 37 yang mengantongi sertifikat", "f3": "Kepala Dinas Pemberdayaan Masyarakat dan Kampung (DPMK) Kabupaten Merauke", "f9": "1.860.000 hektare", "f10": "412 anak muda", "f13": "Setengahnya", "f16": "pada 2022 ada 58"}, variant="honest_feature_forms", **K)

Page("B12c", "wp_twenty", "B12", "DPRK: Sengketa Batas di Okaba Belum Tuntas", '''
Anggota Komisi A DPRK Merauke Rudolf Wambrauw mengingatkan pemerintah agar tidak cepat puas. {RW|“Di Distrik Okaba masih ada delapan sengketa yang umurnya lebih tua dari saya,”} katanya.

Ia meminta juru peta dikirim ke Okaba lebih dulu. {RW|“Saya lahir tahun 1987, sengketanya dari 1979,”} tambahnya.

Pemerintah kabupaten mencatat jumlah sengketa batas turun dari 58 kasus menjadi 19 kasus dalam tiga tahun.
''', "okabapost.com", pub="2026-02-12 13:10", by=[("author", "Hendrik Resi")], section="Politik", miss="f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15 f17 f20 f21", variant="honest_short_own_quote", **K)

Page("B12d", "gov_cms", "B12", "Merauke Petakan 160 Kampung Adat, 37 Sudah Bersertifikat", '''
=R1
=R3
=R2
=R6
=R4
''', "dpmk.merauke.contoh.id", pub="2026-02-10 14:00", dl="MERAUKE", dlraw="MERAUKE –", subs=CUT, by=[("author", "Admin DPMK")], head="Penulis : Admin DPMK", opts={"dlform": "plain", "para": "p"}, miss="f16 f17 f18 f19", variant="reordered_shortened", **K)

Page("B12e", "wp_newspaper", "B12", "73 Kampung Adat di Merauke Sudah Bersertifikat", '''
Sebanyak 73 kampung adat di Kabupaten Merauke telah menerima sertifikat tanah ulayat. Jumlah itu bagian dari 160 kampung adat yang wilayahnya dipetakan hingga akhir Januari 2026.

Kepala Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Merauke, Yosepha Mahuse, mengumumkannya di Gedung Negara, Selasa (10/2/2026) pukul 11.00 WITA.

=R2
@baca Kapal Tol Laut Singgah di Merauke
=R3
=R4
''', "papuaselatanpos.com", pub="2026-02-10 19:09", by=[("author", "Emanuel Riberu")], section="Merauke", tags=["Merauke"], subs=[("kata Yosepha", "kata Yosepha")], miss="f16 f17 f18 f19 f20 f21", C={"f2": "73 kampung adat", "f4": "Yosepha Mahuse", "f8": "11.00 WITA"}, variant="digits_name_zone", **K)

Page("B12f", "portal_detail", "B12", "Tanah Pinjaman dari Anak yang Belum Lahir", '''
{YM|“Tanah bukan warisan nenek moyang, tanah adalah pinjaman dari anak yang belum lahir,”} kata Kepala Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Merauke, Yosepha Mahuze, di Gedung Negara, Selasa (10/2/2026).

Pemerintah daerah itu memetakan 160 kampung adat. Sebanyak 37 kampung sudah memegang sertifikat.

@ad

Pemetaan melibatkan 412 pemuda dengan biaya Rp21,7 juta. Turut hadir Ketua Himpunan Masyarakat Adat Anim Ha Merauke, Paulus Gebze Ndiken.

Sengketa batas turun dari 58 kasus pada 2022 menjadi 19 kasus pada 2025.
''', "detakpapuaraya.com", pub="2026-02-10 20:44", by=[("author", "Saiman Paspono")], section="Berita", tags=["merauke"], miss="f8 f9 f11 f13 f19 f20 f21", C={"f12": "Rp21,7 juta"}, bad="q2", variant="quote_moved_and_money_unit", **K)

Page("B12g", "legacy_table", "B12", "Sengketa Batas Kampung di Merauke Berkurang", '''
=R5
=R2
=R1
=R6
''', "tabloidanimha.com", pub="2026-02-12 09:00", by=[("correspondent", "Titus Kaize")], head="Koresponden Merauke: Titus Kaize", opts={"enc": "cp1252"}, subs=CUT + [("58 kasus pada 2022", "85 kasus pada 2022"), ("masih ada delapan sengketa yang umurnya lebih tua dari saya", "masih ada delapan sengketa yang umurnya hampir sama dengan saya"), ("Menurut Yosepha,", "Menurut pemerintah,")], miss="f9 f10 f11 f12 f13 f14 f15", C={"f16": "85 kasus"}, bad="q3", variant="digits_and_quote_reworded", **K)
