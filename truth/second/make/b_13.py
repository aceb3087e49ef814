from core import Release, Page

Release("B13", "Salatiga Dampingi 1.150 UMKM Urus Izin Edar dan Sertifikat Halal", "2025-11-03", "Dinas Koperasi, Usaha Kecil dan Menengah Kota Salatiga",
{"EP": "Endang Prihatini", "WD": "Widodo Kusumo", "LK": "Lidya Kristanti"}, '''
SALATIGA, 3 November 2025 – Sebanyak 1.150 pelaku usaha mikro di Kota Salatiga didampingi mengurus nomor induk berusaha, izin edar, dan sertifikat halal sepanjang 2025. Kepala Dinas Koperasi, Usaha Kecil dan Menengah Kota Salatiga, Endang Prihatini, menyampaikan hal itu pada Pasar Tiban Selasar di halaman Gedung Korpri, Senin (3/11/2025).

Hingga Oktober, 874 pelaku usaha sudah memegang sertifikat halal, 612 di antaranya pembuat makanan ringan. Angka itu setara 76 persen dari sasaran. {EP|“Izin itu bukan kertas untuk dibingkai, izin itu kunci untuk masuk ke toko yang lebih besar,”} kata Endang.

Pemerintah kota menyalurkan pinjaman lunak Rp5,25 miliar kepada 420 pelaku usaha dengan bunga 3 persen per tahun. Tingkat kredit macetnya 1,7 persen, turun dari 4,6 persen pada 2022.

Pembuat enting-enting gepuk Widodo Kusumo mengaku penjualannya naik dua kali lipat setelah masuk toko modern. {WD|“Dulu saya menunggu pembeli turun dari bus, sekarang barang saya yang naik bus,”} ujarnya.

Ketua Perkumpulan Perempuan Wirausaha Salatiga, Lidya Kristanti, mengingatkan soal kemasan. {LK|“Rasa enak membuat orang kembali, kemasan bagus membuat orang datang,”} katanya.

Salatiga meraih peringkat kelima kota ramah usaha mikro se-Jawa Tengah 2025, naik dari peringkat ke-12 pada 2023. Pasar Tiban dibuka setiap Sabtu pukul 15.00–21.00 WIB sampai 27 Desember 2025.
''', '''
f1 | number | 1.150 pelaku usaha
f2 | position | Kepala Dinas Koperasi, Usaha Kecil dan Menengah Kota Salatiga
f3 | person | Endang Prihatini
f4 | place | Gedung Korpri
f5 | weekday | Senin
f6 | date | 3/11/2025
f7 | number | 874 pelaku usaha
f8 | number | 612
f9 | percentage | 76 persen
f10 | money | Rp5,25 miliar
f11 | number | 420 pelaku usaha
f12 | percentage | 3 persen | bunga 3 persen per tahun
f13 | percentage | 1,7 persen
f14 | percentage | 4,6 persen
f15 | year | 2022
f16 | person | Widodo Kusumo
f17 | number | dua kali lipat
f18 | person | Lidya Kristanti
f19 | organisation | Perkumpulan Perempuan Wirausaha Salatiga
f20 | rank | peringkat kelima
f21 | rank | peringkat ke-12
f22 | date | 27 Desember 2025
''', ["EP"])
K = dict(tz="WIB")
CUT = [("SALATIGA, 3 November 2025 – ", "")]

Page("B13a", "tribunish", "B13", "1.150 UMKM Salatiga Didampingi Urus Izin Edar dan Sertifikat Halal", '''
=R1
=R2
=R3
@baca Soto Esto, Sarapan Wajib di Salatiga
=R4
=R5
=R6
''', "tribunmerbabu.com", pub="2025-11-03 17:17", dl="SALATIGA", dlraw="TRIBUNMERBABU.COM, SALATIGA -", subs=CUT, head="Laporan Wartawan TribunMerbabu.com, Hermawan Endra", by=[("reporter", "Hermawan Endra"), ("editor", "Galih Pujo")], opts={"site_name": "TribunMerbabu.com"}, section="Salatiga", tags=["UMKM", "halal", "Salatiga"], variant="faithful", typo="straight", **K)

Page("B13b", "wp_gmr", "B13", "Enting-enting Gepuk Salatiga Kini Naik Bus", '''
Dua puluh tahun Widodo Kusumo berjualan di pinggir terminal. {WD|“Dulu saya menunggu pembeli turun dari bus,” kenangnya, “sekarang barang saya yang naik bus.”}

Omzetnya naik dua kali lipat sejak enting-enting gepuk buatannya dipajang di 14 toko modern. Kuncinya izin edar dan sertifikat halal.

@baca Resep Enting-enting Gepuk Rumahan

Widodo termasuk satu dari 1.150 pelaku usaha yang didampingi Pemkot Salatiga tahun ini. Kepala Dinas Koperasi dan UKM Kota Salatiga, Endang Prihatini, menyebut 874 sertifikat halal sudah terbit, atau 76 persen dari sasaran. Pembuat makanan ringan paling banyak, 612 orang.

Kota Magelang pada kurun yang sama menerbitkan 847 sertifikat, sementara Kabupaten Semarang 1.510.

{EP|“Izin itu bukan kertas untuk dibingkai,”} kata Endang di halaman Gedung Korpri, Senin (3/11/2025).

Modal juga dibantu. Ada pinjaman Rp5,25 miliar untuk 420 pelaku usaha, berbunga tiga persen setahun. Kredit macetnya 1,7 persen. Bank perkreditan di kota itu rata-rata mencatat 7,1 persen.

Salatiga berada di posisi lima kota ramah usaha mikro di Jawa Tengah.
''', "kopengpos.id", pub="2025-11-04 06:00", by=[("author", "Dian Ade Permana")], head="Dian Ade Permana", section="UMKM", tags=["UMKM", "kuliner"], miss="f14 f15 f18 f19 f21 f22", K={"f2": "Kepala Dinas Koperasi dan UKM Kota Salatiga", "f7": "874 sertifikat", "f12": "tiga persen setahun", "f20": "posisi lima"}, variant="honest_feature_words_for_numbers", **K)

Page("B13c", "blogger", "B13", "Pasar Tiban Salatiga Buka Tiap Sabtu", '''
Buat yang mau jajan, Pasar Tiban Selasar di halaman Gedung Korpri buka setiap Sabtu dari jam 3 sore sampai jam 9 malam. Terakhir tanggal 27 Desember 2025.

Kata Ketua Perkumpulan Perempuan Wirausaha Salatiga, Lidya Kristanti, {LK|“Rasa enak membuat orang kembali, kemasan bagus membuat orang datang.”}

Saya mencoba enting-enting, keripik paru, dan wedang ronde. Total habis Rp52.500, bukan Rp5,25 juta lho. :)
''', "jajanansalatiga.blogspot.com", pub="2025-11-08 21:20", by=[("author", "Mbak Retno")], opts={"site_name": "Jajanan Salatiga"}, tags=["kuliner"], miss="f1 f2 f3 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15 f16 f17 f20 f21", variant="honest_blog_note", **K)

Page("B13d", "gov_drupal", "B13", "Pasar Tiban Selasar, Wadah UMKM Salatiga", '''
=R1
=R6
=R5
=R3
''', "dinkopukm.salatiga.contoh.id", pub="2025-11-03 13:40", by=[("author", "Sekretariat")], subs=CUT, section="Berita", tags=["UMKM"], miss="f7 f8 f9 f16 f17", variant="reordered_shortened", typo="shy", **K)

Page("B13e", "wp_elementor", "B13", "Kredit Macet UMKM Salatiga Turun Jadi 17 Persen", '''
=R1
=R2
Pemerintah kota menyalurkan pinjaman lunak Rp5,25 miliar kepada 420 pelaku usaha dengan bunga 3 persen per tahun. Tingkat kredit macetnya 17 persen, turun dari 46 persen pada 2022.
=R5
Salatiga meraih peringkat keempat kota ramah usaha mikro se-Jawa Tengah 2025, naik dari peringkat ke-12 pada 2023.
''', "jatengkini.com", pub="2025-11-03 18:30", by=[("author", "Agung Nugroho")], head="Agung Nugroho", subs=CUT, tags=["UMKM"], miss="f16 f17 f22", C={"f13": "17 persen", "f14": "46 persen", "f20": "peringkat keempat"}, variant="decimals_lost_and_rank", **K)

Page("B13f", "wp_block", "B13", "Endang: Izin Kunci Masuk Toko Besar", '''
Kepala Dinas Koperasi, Usaha Kecil dan Menengah Kota Salatiga, Endang Priyatini, mendorong pelaku usaha mengurus izin.

{EP|“Izin itu bukan sekadar kertas untuk dibingkai, izin itu kunci untuk masuk ke pasar yang lebih besar,”} kata Endang di halaman Gedung Korpri, Sabtu (3/11/2025).

Sebanyak 1.150 pelaku usaha didampingi sepanjang 2025 dan 874 pelaku usaha telah memegang sertifikat halal.

{WD|“Dulu saya menunggu pembeli turun dari bus, sekarang barang saya yang naik bus,”} ujar Widodo Kusumo, pembuat enting-enting gepuk.
''', "lintasmerapi.net", pub="2025-11-03 20:02", by=[("author", "Sulistyo Wibowo")], section="Daerah", tags=["Salatiga", "izin usaha"], miss="f8 f9 f10 f11 f12 f13 f14 f15 f17 f18 f19 f20 f21 f22", C={"f3": "Endang Priyatini", "f5": "Sabtu (3/11/2025)"}, bad="q1", opts={"weekday_fault": True}, variant="name_weekday_quote_words", **K)

Page("B13g", "joomla_br", "B13", "Rasa Enak dan Kemasan Bagus", '''
{LK|“Rasa enak membuat orang kembali, kemasan bagus membuat orang datang,”} kata Widodo Kusumo, pembuat enting-enting gepuk, di sela Pasar Tiban di halaman Gedung Korpri, Senin (3/11/2025).

Menurut Kepala Dinas Koperasi, Usaha Kecil dan Menengah Kota Salatiga, Endang Prihatini, ada 1.150 pelaku usaha yang didampingi. Pinjaman lunak Rp5,25 miliar disalurkan kepada 420 pelaku usaha.

Hadir Ketua Perkumpulan Perempuan Wirausaha Salatiga, Lidya Kristanti. Pasar dibuka sampai 27 November 2025.
'''.replace("{LK|", "{WD|"), "gemasalatiga.or.id", pub="2025-11-04 10:00", by=[("author", "Kresna Adi")], opts={"enc": "utf-8-sig"}, miss="f7 f8 f9 f12 f13 f14 f15 f17 f20 f21", C={"f22": "27 November 2025"}, bad="q3", variant="quote_moved_and_date", **K)
