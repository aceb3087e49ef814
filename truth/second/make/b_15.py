from core import Release, Page

Release("B15", "Ekspor Lada Putih Belitung Pulih, Petani Kembali Menanam", "2025-12-17", "Dinas Perindustrian dan Perdagangan Kabupaten Belitung",
{"ZK": "Zulkarnain Tanjung", "HM": "Hamdani Sijuk"}, '''
TANJUNGPANDAN – Ekspor lada putih dari Kabupaten Belitung sampai November 2025 mencapai 1.973 ton senilai 14,2 juta dolar Amerika Serikat. Kepala Dinas Perindustrian dan Perdagangan Kabupaten Belitung, Zulkarnain Tanjung, mengatakan volume itu naik 27,4 persen dibandingkan periode yang sama 2024.

Keterangan itu disampaikan di Gudang Resi Lada, Desa Badau, Rabu (17/12/2025), saat pelepasan tiga peti kemas menuju Vietnam dan Jerman pada pukul 08.00 WIB.

{ZK|“Lada kita kalah bukan karena rasanya, melainkan karena kita menjualnya tanpa nama,”} kata Zulkarnain.

Harga lada putih di tingkat petani naik dari Rp78.000 per kilogram pada Januari menjadi Rp132.500 per kilogram pada Desember. Sebanyak 640 petani di lima kecamatan kembali menanam di lahan 318 hektare, dua pertiganya bekas tambang timah.

Ketua Koperasi Sahang Laskar Mandiri, Hamdani Sijuk, menyebut simpanan di gudang resi tinggal 86 ton. {HM|“Petani sekarang berani menahan barang, dulu kami yang ditahan utang,”} ujarnya.

Pemerintah kabupaten menyiapkan Rp4,08 miliar untuk pengering dan sertifikat indikasi geografis yang diharapkan terbit pada Juni 2026. Belitung menempati peringkat ketiga daerah pengekspor lada pada 2025, sama seperti pada 2019.
''', '''
f1 | number | 1.973 ton
f2 | money | 14,2 juta dolar Amerika Serikat
f3 | position | Kepala Dinas Perindustrian dan Perdagangan Kabupaten Belitung
f4 | person | Zulkarnain Tanjung
f5 | percentage | 27,4 persen
f6 | place | Gudang Resi Lada
f7 | weekday | Rabu
f8 | date | 17/12/2025
f9 | time | 08.00 WIB
f10 | money | Rp78.000
f11 | money | Rp132.500
f12 | number | 640 petani
f13 | number | 318 hektare
f14 | number | dua pertiganya
f15 | organisation | Koperasi Sahang Laskar Mandiri
f16 | person | Hamdani Sijuk
f17 | number | 86 ton
f18 | money | Rp4,08 miliar
f19 | date | Juni 2026
f20 | rank | peringkat ketiga
f21 | year | 2019
''', ["ZK"])
K = dict(tz="WIB")
CUT = [("TANJUNGPANDAN – ", "")]

Page("B15a", "wp_twenty", "B15", "Ekspor Lada Putih Belitung Pulih, Petani Kembali Menanam", '''
=R1
=R2
=R3
=R4
=R5
=R6
''', "lensabilitong.com", pub="2025-12-17 12:12", dl="TANJUNGPANDAN", dlraw="TANJUNGPANDAN –", subs=CUT, by=[("author", "Dody Pratama Putra")], label="Pariwara", section="Pariwara", tags=["lada", "ekspor"], variant="faithful", typo="mixed", **K)

Page("B15b", "next_app", "B15", "Petani Lada Belitung Berani Menahan Barang", '''
Gudang di Desa Badau itu nyaris kosong. Tinggal 86 ton lada putih tersisa, menurut Hamdani Sijuk, Ketua Koperasi Sahang Laskar Mandiri.

{HM|“Petani sekarang berani menahan barang,” katanya, “dulu kami yang ditahan utang.”}

Harga yang membaik jadi sebabnya. Januari lalu sekilo lada putih dihargai Rp78 ribu, kini Rp132.500. Di Bangka Selatan malah menyentuh Rp135.200.

@baca Bekas Tambang, Lahan Baru bagi Sahang

Rabu (17/12) pagi, tiga peti kemas dilepas dari Gudang Resi Lada ke Vietnam dan Jerman. Sepanjang Januari–November ekspor Belitung mencapai 1.973 ton atau tumbuh 27,4 persen; nilainya US$14,2 juta. Sebagai catatan, puncak ekspor terjadi pada 2015 sebanyak 3.197 ton.

{ZK|“Lada kita kalah bukan karena rasanya, melainkan karena kita menjualnya tanpa nama,”} ujar Zulkarnain Tanjung, Kepala Dinas Perindag Belitung.

Pedagang perantara Aliong Tjhin sependapat. {AT|“Rasanya kita tidak kalah, namanya yang tidak ada,”} kata dia.

Pemerintah menyiapkan Rp4,08 miliar untuk alat pengering serta sertifikat indikasi geografis, yang diharapkan keluar bulan Juni tahun depan.

Lahan yang ditanami lagi 318 ha, dan 2/3 di antaranya bekas tambang. Sebanyak 640 orang petani terlibat.
''', "sahangpost.id", pub="2025-12-18 07:07", by=[("author", "Wahyu Kurniawan Noor")], people={"AT": "Aliong Tjhin"}, section="Bisnis", tags=["lada putih", "Belitung"], miss="f9 f20 f21", K={"f2": "US$14,2 juta", "f3": "Kepala Dinas Perindag Belitung", "f10": "Rp78 ribu", "f12": "640 orang petani", "f13": "318 ha", "f14": "2/3", "f19": "Juni tahun depan"}, f={"f8": "kept!"}, variant="honest_rewrite_forms_similar_quote", **K)

Page("B15c", "agency", "B15", "Belitung kejar sertifikat indikasi geografis lada putih", '''
Pemerintah Kabupaten Belitung, Kepulauan Bangka Belitung, menyiapkan Rp4,08 miliar untuk alat pengering lada dan pengurusan sertifikat indikasi geografis.

{ZK|“Lada kita kalah bukan karena rasanya, melainkan karena kita menjualnya tanpa nama,”} kata Kepala Dinas Perindustrian dan Perdagangan Kabupaten Belitung Zulkarnain Tanjung.

Sertifikat itu, ujarnya, diharapkan terbit pada Juni 2026.

@baca Babel tanam 1,2 juta bibit lada

Ia menjelaskan luas tanam baru mencapai 318 hektare yang digarap 640 petani.

Pengamat perkebunan dari Universitas Timah Raya Dr Helmi Sanjaya mengingatkan agar perluasan tidak tergesa. {HE|“Harga Rp132.500 itu bisa turun lagi ke Rp87.000 bila Vietnam panen,”} katanya, Kamis (18/12).
''', "babel.antarawarta.com", pub="2025-12-18 14:44", dl="Tanjungpandan", dlraw="Tanjungpandan, Belitung (ANTARAWARTA) -", by=[("reporter", "Kasmo Ardi"), ("editor", "Joko Suseno")], people={"HE": "Helmi Sanjaya"}, opts={"site_name": "AntaraWarta", "dlform": "plain", "cr": ["Pewarta: Kasmo Ardi", "Editor: Joko Suseno"]}, section="Ekonomi", tags=["lada", "indikasi geografis"], miss="f1 f2 f5 f6 f7 f8 f9 f10 f14 f15 f16 f17 f20 f21", f={"f11": ["kept", "missing"]}, variant="honest_next_day_other_weekday", **K)

Page("B15d", "wp_newspaper", "B15", "Tiga Peti Kemas Lada Belitung Dikirim ke Vietnam dan Jerman", '''
=R2
=R1
=R3
=R6
@baca Harga Timah Dunia Melemah
=R5
''', "radarbelitong.co", pub="2025-12-17 18:50", by=[("author", "Ainul Yakin")], subs=CUT + [("Keterangan itu disampaikan di", "Pelepasan ekspor lada digelar di"), (", saat pelepasan tiga peti kemas", ", ditandai keberangkatan tiga peti kemas")], section="Belitung", tags=["Belitung"], miss="f10 f11 f12 f13 f14", variant="reordered_shortened", typo="numeric", **K)

Page("B15e", "portal_detail", "B15", "Ekspor Lada Belitung Naik 24,7 Persen", '''
Ekspor lada putih Belitung sampai November 2025 mencapai 1.973 ton senilai 14,2 juta dolar Amerika Serikat, naik 24,7 persen.

Demikian Kepala Dinas Perindustrian dan Perdagangan Kabupaten Belitung, Zulkarnain Tanjung, di Gudang Resi Lada, Selasa (17/12/2025) pukul 08.00 WIB.

@ad

{ZK|“Lada kita menang bukan karena rasanya, melainkan karena kita menjualnya tanpa nama,”} kata Zulkarnain.

Harga di tingkat petani naik dari Rp78.000 menjadi Rp132.500 per kilogram.
'''.replace("@ad\n\n", "@ad\n\n"), "detaktimahnews.com", pub="2025-12-17 19:59", by=[("author", "Deni Wahyono")], section="Berita", tags=["belitung", "lada"], miss="f12 f13 f14 f15 f16 f17 f18 f19 f20 f21", C={"f5": "24,7 persen", "f7": "Selasa (17/12/2025)"}, bad="q1", opts={"weekday_fault": True}, variant="digits_weekday_quote_word", **K)

Page("B15f", "amp", "B15", "Harga Lada di Belitung Meroket", '''
Harga lada putih di tingkat petani naik dari Rp78.000 per kilogram menjadi Rp123.500 per kilogram.

Ketua Koperasi Sahang Laskar Mandiri, Hamdani Sijuk, menyambut gembira. {HM|“Petani sekarang berani menahan barang, dulu kami yang ditahan utang,”} ujarnya di Gudang Resi Lada, Rabu (17/12/2025).

Belitung menempati peringkat ketiga daerah pengekspor lada pada 2025, sama seperti pada 2018.

Sebanyak 640 petani kembali menanam di lahan 318 hektare. Zulkarnain Tanjung, Kepala Dinas Perindustrian dan Perdagangan Kabupaten Belitung, menyebut ekspor tahun ini 1.973 ton.
''', "kilasbabel.net", pub="2025-12-17 21:10", by=[("author", "Novita Rahmi")], section="Ekonomi", tags=["lada"], miss="f2 f5 f9 f14 f17 f18 f19", C={"f11": "Rp123.500", "f21": "2018"}, variant="digits_and_year", **K)

Page("B15g", "text", "B15", "Lada Belitung Dijual Tanpa Nama", '''
{HM|“Lada kita kalah bukan karena rasanya, melainkan karena kita menjualnya tanpa nama,”} kata Ketua Koperasi Sahang Laskar Mandiri, Hamdani Sijuk, saat pelepasan ekspor di Gudang Resi Lada, Rabu (17/12/2025) pukul 08.00 WITA.

Acara itu dihadiri Kepala Dinas Perindustrian dan Perdagangan Kabupaten Belitung, Zulkarnain Tanjung.

Volume ekspor hingga November 1.973 ton, naik 27,4 persen. Pemerintah menyiapkan Rp4,08 miliar untuk pengering.
''', "manggarpost.com", pub="2025-12-17 17:00", dl="TANJUNGPANDAN", dlraw="TANJUNGPANDAN, MANGGARPOST –", by=[("unknown", "Rini Suryati")], tail="(Rini Suryati)", opts={"menu": True, "left": ["Post Views: 214", "", "Tinggalkan Balasan Batalkan balasan", "", "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *"]}, miss="f2 f10 f11 f12 f13 f14 f17 f19 f20 f21", C={"f9": "08.00 WITA"}, bad="q1", variant="quote_moved_and_zone", **K)
