from core import Release, Page

Release("B08", "Penerimaan Pajak Daerah Deli Serdang Lewati Rp1 Triliun", "2025-11-20", "Badan Pendapatan Daerah Kabupaten Deli Serdang",
{"HS": "Hotmauli Sinambela", "IB": "Iskandar Barus"}, '''
LUBUK PAKAM – Penerimaan pajak daerah Kabupaten Deli Serdang sampai 15 November 2025 mencapai Rp1,037 triliun atau 88,24 persen dari target Rp1,175 triliun. Kepala Badan Pendapatan Daerah Kabupaten Deli Serdang, Hotmauli Sinambela, memaparkannya di Balairung Kantor Bupati, Kamis (20/11/2025) pukul 14.00 WIB.

{HS|“Kami tidak menaikkan tarif satu rupiah pun. Yang kami naikkan adalah rasa malu kami kalau pelayanannya lambat,”} kata Hotmauli.

Penyumbang terbesar ialah pajak atas jual beli tanah dan bangunan Rp412,8 miliar, disusul pajak bumi dan bangunan Rp297,1 miliar. Pajak restoran tumbuh 19,7 persen menjadi Rp88,45 miliar.

Menurut Hotmauli, jumlah wajib pajak yang membayar secara nontunai naik dari 38 persen pada 2023 menjadi 67 persen pada 2025. Sebanyak 1.482 alat perekam transaksi telah dipasang di rumah makan, hotel, dan tempat parkir.

{HS|“Struk yang tidak keluar dari mesin berarti ada jalan yang tidak jadi diaspal,”} ujarnya.

Ketua Perkumpulan Pengusaha Kuliner Deli Serdang, Iskandar Barus, meminta alat yang rusak segera diganti. {IB|“Kalau mesinnya mati tiga hari, jangan pula kami yang disangka menipu,”} katanya.

Pemerintah kabupaten memberi penghapusan denda hingga 31 Desember 2025. Deli Serdang menempati peringkat kedua penerimaan pajak daerah terbesar di Sumatera Utara setelah Kota Medan.
''', '''
f1 | date | 15 November 2025
f2 | money | Rp1,037 triliun
f3 | percentage | 88,24 persen
f4 | money | Rp1,175 triliun
f5 | position | Kepala Badan Pendapatan Daerah Kabupaten Deli Serdang
f6 | person | Hotmauli Sinambela
f7 | place | Balairung Kantor Bupati
f8 | weekday | Kamis
f9 | date | 20/11/2025
f10 | time | 14.00 WIB
f11 | money | Rp412,8 miliar
f12 | money | Rp297,1 miliar
f13 | percentage | 19,7 persen
f14 | money | Rp88,45 miliar
f15 | percentage | 38 persen
f16 | year | 2023
f17 | percentage | 67 persen
f18 | number | 1.482 alat perekam
f19 | person | Iskandar Barus
f20 | organisation | Perkumpulan Pengusaha Kuliner Deli Serdang
f21 | date | 31 Desember 2025
f22 | rank | peringkat kedua
''', ["HS"])
K = dict(tz="WIB")
CUT = [("LUBUK PAKAM – ", "")]

Page("B08a", "portal_read", "B08", "Penerimaan Pajak Daerah Deli Serdang Lewati Rp 1 Triliun", '''
=R1
=R2
@baca Beda PBB dan BPHTB, Jangan Sampai Tertukar
=R3
=R4
=R5
@ad
=R6
=R7
@promo
''', "wartasumatrautara.com", pub="2025-11-20 17:32", dl="LUBUK PAKAM", dlraw="LUBUK PAKAM, WartaSumatraUtara.com -", subs=CUT, by=[("author", "Dewantoro Siregar"), ("editor", "Lolita Pasaribu")], head="Dewantoro Siregar", tail="Editor: Lolita Pasaribu", opts={"site_name": "WartaSumatraUtara", "tailfmt": "%s", "pager": True}, section="Medan", tags=["pajak daerah", "Deli Serdang"], variant="faithful", typo="straight", **K)

Page("B08b", "agency", "B08", "Pajak restoran Deli Serdang tumbuh hampir 20 persen", '''
Badan Pendapatan Daerah (Bapenda) Kabupaten Deli Serdang, Sumatera Utara, mencatat pajak restoran tumbuh 19,7 persen menjadi Rp88,45 miliar hingga 15 November 2025.

Kepala Bapenda Deli Serdang Hotmauli Sinambela di Lubuk Pakam, Kamis, mengatakan pertumbuhan itu ditopang 1.482 alat perekam transaksi. {HS|“Struk yang tidak keluar dari mesin,” katanya, “berarti ada jalan yang tidak jadi diaspal.”}

Secara keseluruhan penerimaan pajak daerah mencapai Rp1.037 miliar, sedangkan target tahun ini Rp1.175 miliar.

@baca Medan catat pajak hiburan Rp88,54 miliar

Pada periode yang sama 2024 penerimaannya Rp973 miliar atau 84,28 persen dari target saat itu.

Ia merinci pajak atas jual beli tanah dan bangunan menyumbang Rp412,8 miliar serta pajak bumi dan bangunan Rp297,1 miliar.

Sementara itu, Iskandar Barus yang memimpin Perkumpulan Pengusaha Kuliner Deli Serdang mengeluhkan mesin yang kerap mati. {IB|“Kalau mesinnya mati tiga hari, jangan pula kami yang disangka menipu,”} katanya.

Pemilik rumah makan di Tanjung Morawa, Sarmauli Ginting, mengaku mesinnya mati dua hari pekan lalu. {SG|“Mesin mati dua hari, saya catat pakai buku,”} kata dia.

Penghapusan denda berlaku hingga akhir Desember 2025.
''', "sumut.antarawarta.com", pub="2025-11-20 20:10", dl="Deli Serdang", dlraw="Deli Serdang (ANTARAWARTA) -", by=[("reporter", "Juraidi Harahap"), ("editor", "Riza Mulyani")], opts={"site_name": "AntaraWarta", "dlform": "plain", "cr": ["Pewarta: Juraidi Harahap", "Uploader : Admin Sumut", "Editor: Riza Mulyani"]}, people={"SG": "Sarmauli Ginting"}, section="Ekonomi", tags=["pajak daerah", "Bapenda"],
miss="f3 f7 f9 f10 f15 f16 f17 f22", K={"f2": "Rp1.037 miliar", "f4": "Rp1.175 miliar", "f5": "Kepala Bapenda Deli Serdang"}, f={"f21": ["kept", "missing"]}, variant="honest_rewrite_equal_money_forms", **K)

Page("B08c", "wp_block", "B08", "Denda Pajak di Deli Serdang Dihapus Sampai Akhir Tahun", '''
Warga Deli Serdang yang menunggak pajak bumi dan bangunan boleh bernapas lega. Pemerintah kabupaten menghapus denda hingga 31 Desember 2025.

Kepala Badan Pendapatan Daerah Kabupaten Deli Serdang Hotmauli Sinambela menjamin tidak ada kenaikan tarif. {HS|“Kami tidak menaikkan tarif satu rupiah pun,”} kata Hotmauli, Kamis, 20 November 2025.

## Cara memperoleh penghapusan denda

1. Datang ke loket kecamatan dengan membawa KTP
2. Cocokkan nomor objek pajak
3. Bayar pokok pajak secara nontunai

Hingga pertengahan bulan ini penerimaan pajak mencapai Rp1,037 triliun. Daerah tersebut nomor dua terbesar di Sumatera Utara setelah Medan.
''', "kotapinangpos.com", pub="2025-11-21 06:45", by=[("author", "Wina Tarigan")], section="Ekonomi", tags=["PBB", "denda pajak"], miss="f3 f4 f7 f10 f11 f12 f13 f14 f15 f16 f17 f18 f19 f20", f={"f1": ["missing", "kept"]}, K={"f22": "nomor dua"}, variant="honest_service_piece", **K)

Page("B08d", "legacy_table", "B08", "Bapenda Deli Serdang Pasang 1.482 Alat Perekam", '''
=R4
=R5
=R6
=R1
=R2
''', "hariandelitimur.com", pub="2025-11-21 09:00", by=[("reporter", "Amri Lubis")], head="Laporan: Amri Lubis", subs=CUT + [("Menurut Hotmauli,", "Menurut Hotmauli Sinambela,")], miss="f11 f12 f13 f14 f21 f22", variant="reordered_shortened", typo="dash", **K)

Page("B08e", "wp_newspaper", "B08", "Pajak Daerah Deli Serdang Tembus Rp1,037 Miliar", '''
Penerimaan pajak daerah Kabupaten Deli Serdang sampai 15 November 2025 mencapai Rp1,037 miliar atau 88,24 persen dari target Rp1,175 miliar.

Hal itu dipaparkan Kepala Badan Pendapatan Daerah Kabupaten Deli Serdang, Hotmauli Sinambela, Kamis (20/11/2025).

=R2
@baca Jalan Provinsi di Galang Mulai Diaspal
=R3
=R7
''', "medanbisnisraya.com", pub="2025-11-20 19:19", dl="Lubuk Pakam", dlraw="Lubuk Pakam |", by=[("author", "Fitri Manurung")], section="Deli Serdang", tags=["pajak"], miss="f7 f10 f15 f16 f17 f18 f19 f20", C={"f2": "Rp1,037 miliar", "f4": "Rp1,175 miliar"}, variant="money_unit", **K)

Page("B08f", "next_app", "B08", "Bayar Pajak Nontunai Makin Diminati Warga Deli Serdang", '''
Pembayaran pajak secara nontunai di Deli Serdang naik dari 38 persen pada 2022 menjadi 76 persen pada 2025.

Kepala Badan Pendapatan Daerah Kabupaten Deli Serdang Hotmauli Sinambela menyampaikan hal itu di Balairung Kantor Bupati, Kamis (20/11/2025).

{HS|“Struk yang tidak keluar dari mesin berarti ada jalan yang tidak jadi diaspal,”} ujarnya.

@baca Kota Medan Uji Coba Parkir Tanpa Uang Tunai

Ada 1.482 alat perekam transaksi di rumah makan, hotel, dan tempat parkir. Pajak restoran pun tumbuh 19,7 persen menjadi Rp88,45 miliar.

{IB|“Kalau mesinnya mati tiga hari, jangan pula kami yang disangka menipu,”} kata Iskandar Barus, Ketua Perkumpulan Pengusaha Kuliner Deli Serdang.
''', "lajudeli.id", pub="2025-11-21 12:12", by=[("author", "Andi Simbolon")], section="Bisnis", tags=["nontunai"], miss="f1 f2 f3 f4 f10 f11 f12 f21 f22", C={"f16": "38 persen pada 2022", "f17": "76 persen"}, f={"f15": ["kept", "changed"]}, variant="year_and_percentage", **K)

Page("B08g", "tribunish", "B08", "Pengusaha Kuliner Deli Serdang Minta Mesin Rusak Diganti", '''
{HS|“Kalau mesinnya mati tiga hari, jangan pula kami yang disangka menipu,”} kata Kepala Badan Pendapatan Daerah Kabupaten Deli Serdang, Hotmauli Sinambela, di Balairung Kantor Bupati, Kamis (20/11/2025).

Permintaan agar alat diganti datang dari Ketua Perkumpulan Pengusaha Kuliner Deli Serdang, Iskandar Barus.

{HS|“Struk yang keluar dari mesin berarti ada jalan yang tidak jadi diaspal,”} ujar Hotmauli.

Sebanyak 1.482 alat perekam telah dipasang. Penerimaan pajak mencapai Rp1,037 triliun, 88,24 persen dari target Rp1,175 triliun.
''', "tribundelitua.com", pub="2025-11-20 21:25", head="Laporan Wartawan Tribun-DeliTua.com, Husna Fadilla", by=[("reporter", "Husna Fadilla"), ("editor", "Ayu Prasandi")], section="Deli Serdang", tags=["Deli Serdang"], opts={"site_name": "TribunDeliTua"}, miss="f1 f10 f11 f12 f13 f14 f15 f16 f17 f21 f22", bad="q2 q3", variant="quote_moved_and_negation_dropped", **K)
