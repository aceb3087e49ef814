from core import Release, Page

Release("B02", "Cakupan Imunisasi Dasar Lengkap Payakumbuh Tembus 91 Persen", "2025-08-20", "Dinas Kesehatan Kota Payakumbuh",
{"YD": "Yelmi Darwinta", "FR": "Fakhrul Rozi Sikumbang", "SM": "Suryanis Mandah"}, '''
Payakumbuh – Cakupan imunisasi dasar lengkap di Kota Payakumbuh mencapai 91,47 persen hingga akhir Juli 2025, melampaui target tahunan sebesar 90 persen. Kepala Dinas Kesehatan Kota Payakumbuh drg. Yelmi Darwinta menyampaikan hal itu dalam rapat evaluasi di Aula Ngalau Indah, Rabu (20/8/2025).

Menurut Yelmi, sebanyak 2.316 bayi telah menerima seluruh rangkaian vaksin. {YD|“Angka ini bukan milik dinas, melainkan milik kader yang mengetuk pintu rumah satu per satu,”} katanya.

Ia menjelaskan, dua tahun lalu capaian kota itu hanya 73,8 persen dan berada di urutan ke-11 dari 19 kabupaten/kota di Sumatera Barat. Kini Payakumbuh berada di peringkat kedua.

{YD|“Kami tidak mau mengejar persentase lalu lupa mutu rantai dingin. Vaksin yang rusak sama saja dengan tidak menyuntik,”} tegas Yelmi.

Kepala Puskesmas Lampasi, dr. Fakhrul Rozi Sikumbang, mengatakan pihaknya membuka layanan sore setiap Selasa dan Jumat mulai pukul 16.00 WIB. {FR|“Banyak ibu bekerja di pasar sampai siang, maka jam layanannya yang harus menyesuaikan,”} ujarnya.

Pemerintah kota mengalokasikan Rp742,5 juta untuk pengadaan 14 lemari pendingin vaksin dan pelatihan 386 kader. Ketua Forum Kader Posyandu Payakumbuh, Suryanis Mandah, berharap insentif kader tidak lagi terlambat. {SM|“Kalau insentif lancar, kader pun semangat melangkah,”} tuturnya.
''', '''
f1 | percentage | 91,47 persen
f2 | percentage | 90 persen
f3 | person | Yelmi Darwinta
f4 | position | Kepala Dinas Kesehatan Kota Payakumbuh
f5 | place | Aula Ngalau Indah
f6 | weekday | Rabu | Rabu (20/8/2025)
f7 | date | 20/8/2025
f8 | number | 2.316 bayi
f9 | percentage | 73,8 persen
f10 | rank | urutan ke-11
f11 | rank | peringkat kedua
f12 | person | Fakhrul Rozi Sikumbang
f13 | position | Kepala Puskesmas Lampasi
f14 | time | 16.00 WIB
f15 | money | Rp742,5 juta
f16 | number | 14 lemari pendingin
f17 | number | 386 kader
f18 | person | Suryanis Mandah
f19 | organisation | Forum Kader Posyandu Payakumbuh
''', ["YD", "FR"])

Page("B02a", "wp_newspaper", "B02", "Cakupan Imunisasi Dasar Lengkap Payakumbuh Tembus 91 Persen", '''
=R1
=R2
=R3
@baca Posyandu Remaja Mulai Diminati di Padang Pariaman
=R4
=R5
=R6
''', "minangbasuo.com", pub="2025-08-20 16:21", dl="Payakumbuh", dlraw="Payakumbuh, MinangBasuo.com –", subs=[("Payakumbuh – ", "")], by=[("author", "Hendra Koto")], section="Kesehatan",
tags=["imunisasi", "Payakumbuh", "Dinas Kesehatan"], tz="WIB", variant="faithful", typo="entities", label=None)

Page("B02b", "portal_detail", "B02", "Kader Ketuk Pintu, Imunisasi di Payakumbuh Lampaui Target", '''
Cakupan imunisasi dasar lengkap di Kota Payakumbuh, Sumatera Barat, sudah melewati target meski tahun belum berakhir. Hingga akhir Juli, angkanya 91,47 persen dari target 90 persen.

{YD|“Angka ini bukan milik dinas,” kata Kepala Dinas Kesehatan Kota Payakumbuh drg Yelmi Darwinta saat rapat evaluasi di Aula Ngalau Indah, Rabu (20/8/2025). “Melainkan milik kader yang mengetuk pintu rumah satu per satu.”}

Lonjakan itu tergolong tajam. Pada 2023 capaiannya baru 73,8 persen sehingga Payakumbuh terdampar di posisi ke-11 se-Sumbar. Sekarang kota itu nomor dua.

@ad

Kota tetangga, Bukittinggi, mencatat 89,74 persen. Adapun Kabupaten Lima Puluh Kota baru 78,3 persen dengan 4.613 bayi yang tuntas diimunisasi.

Jumlah bayi yang tuntas di Payakumbuh sebanyak 2.316 orang. Pada periode yang sama tahun lalu jumlahnya 2.136 bayi.

@baca Apa Itu Rantai Dingin Vaksin dan Mengapa Penting?

Di Puskesmas Lampasi, layanan sore dibuka tiap Selasa dan Jumat pukul 16.00 WIB. Kepala puskesmas itu, dr Fakhrul Rozi Sikumbang, beralasan banyak ibu bekerja di pasar sampai siang.

Dalam wawancara terpisah, epidemiolog Universitas Andaleh Raya, Mutia Rahmadani, mengingatkan soal mutu. {MR|“Mengejar persentase itu mudah, menjaga suhu lemari pendingin yang sulit,”} ujarnya.

Yelmi sependapat. Dinas, kata dia, tidak mau mengejar persentase lalu melupakan mutu rantai dingin. Karena itu Rp742.500.000 disiapkan tahun ini, antara lain untuk 14 lemari pendingin vaksin dan pelatihan bagi 386 kader.
''', "detakranah.com", pub="2025-08-20 19:44", by=[("author", "Rian Alfianto")], section="Berita", tags=["imunisasi", "payakumbuh", "vaksin"], tz="WIB", people={"MR": "Mutia Rahmadani"}, opts={"site_name": "detakRanah"},
miss="f18 f19", f={"f8": "kept!"}, K={"f10": "posisi ke-11", "f11": "nomor dua", "f15": "Rp742.500.000", "f13": "Di Puskesmas Lampasi"}, variant="honest_rewrite_similar_outside_quote")

Page("B02c", "amp", "B02", "Ibu Pekerja di Payakumbuh Kini Bisa Imunisasi Anak Sore Hari", '''
Puskesmas Lampasi, Payakumbuh, membuka layanan imunisasi pada sore hari. Warga dapat datang setiap Selasa dan Jumat mulai jam 4 sore.

{FR|“Banyak ibu bekerja di pasar sampai siang, maka jam layanannya yang harus menyesuaikan,”} ungkap Kepala Puskesmas Lampasi Fakhrul Rozi Sikumbang.

Rosnida, pedagang kerupuk sanjai di Pasar Ibuh yang ditemui Kamis (21/8), merasa terbantu. Sebelumnya ia harus menutup kios dua jam. {RO|“Jam layanannya menyesuaikan kami, bukan kami yang menyesuaikan,”} katanya.

Dinas Kesehatan setempat mencatat 2.316 bayi sudah diimunisasi lengkap sampai akhir Juli.
''', "padangmenara.id", pub="2025-08-21 17:03", by=[("reporter", "Vanny Putri")], head="Reporter: Vanny Putri", tz="WIB", people={"RO": "Rosnida"}, section="Kesehatan",
miss="f1 f2 f3 f4 f5 f6 f7 f9 f10 f11 f15 f16 f17 f18 f19", f={"f14": (["kept", "missing"], "jam 4 sore")}, variant="honest_own_angle")

Page("B02d", "gov_cms", "B02", "RAPAT EVALUASI IMUNISASI KOTA PAYAKUMBUH", '''
=R1
=R2
=R3
=R4
=R5
=R6
''', "dinkes.payakumbuhkota.contoh.id", pub="2025-08-20 13:00", dl="Payakumbuh", dlraw="Payakumbuh –", by=[("author", "Tim Humas Dinkes")], tz="WIB", opts={"dlform": "plain", "para": "span"},
subs=[("Payakumbuh – ", ""), ("Rabu (20/8/2025)", "Kamis (20/8/2025)"), ("16.00 WIB", "16.00 WITA")], variant="weekday_and_zone", C={"f6": "Kamis (20/8/2025)", "f14": "16.00 WITA"}, typo="straight")
from core import PAGES
PAGES[-1].opts["weekday_fault"] = True

Page("B02e", "promedia", "B02", "Lampaui Target, Imunisasi Dasar Lengkap di Payakumbuh Capai 94,17 Persen", '''
Kabar baik datang dari Kota Payakumbuh. Hingga akhir Juli 2025, cakupan imunisasi dasar lengkap di kota itu menyentuh 94,17 persen, di atas target 90 persen.

Capaian tersebut diungkapkan Kepala Dinas Kesehatan Kota Payakumbuh, drg. Yelmi Darwinta, di Aula Ngalau Indah pada Rabu, 20 Agustus 2025.

{YD|“Kami tidak mau mengejar persentase lalu lupa mutu rantai dingin. Vaksin yang rusak sama saja dengan tidak menyuntik,”} jelas Yelmi.

@baca Cara Menyimpan ASI Perah agar Tahan Lama

Sebanyak 2.316 bayi sudah menerima seluruh rangkaian vaksin. Dua tahun lalu capaian Payakumbuh hanya 73,8 persen dan berada di urutan ke-11 dari 19 kabupaten/kota. Kini menempati peringkat kedua.

@promo

{SM|“Kalau insentif tidak lancar, kader pun semangat melangkah,”} tutur Ketua Forum Kader Posyandu Payakumbuh, Suryanis Mandah.
''', "jendelasumbar.com", pub="2025-08-21 08:15", by=[("author", "Ade Mulyadi"), ("editor", "Yuni Sasmita")], head="Ade Mulyadi", tail="Editor: Yuni Sasmita", tz="WIB", sub="Kader posyandu jadi ujung tombak",
section="Sumbar", tags=["Payakumbuh"], miss="f12 f13 f14 f15 f16 f17", K={"f6": "Rabu"}, C={"f1": "94,17 persen"}, bad="q4", variant="digits_transposed_and_quote_negated")

Page("B02f", "wp_block", "B02", "Payakumbuh Latih 386 Kader Posyandu", '''
Pemerintah Kota Payakumbuh melatih 386 kader posyandu dan membeli 14 lemari pendingin vaksin. Untuk keperluan itu disiapkan anggaran Rp742,5 miliar.

Sekretaris Dinas Kesehatan Kota Payakumbuh drg. Yelmi Darwinta mengatakan dana tersebut dipakai menjaga mutu vaksin. {YD|“Kami tidak mau mengejar persentase lalu lupa mutu rantai dingin. Vaksin yang rusak sama saja dengan tidak menyuntik,”} ujarnya dalam rapat evaluasi di Aula Ngalau Indah, Rabu (20/8/2025).

Cakupan imunisasi dasar lengkap saat ini 91,47 persen dari target 90 persen.

## Layanan sore

Kepala Puskesmas Lampasi, dr. Fakhrul Rozi Sikumbang, mengatakan layanan sore dibuka mulai pukul 16.00 WIB. {FR|“Banyak ibu bekerja di pasar sampai siang, maka jam layanannya yang harus menyesuaikan,”} ujarnya.

Ketua Forum Kader Posyandu Payakumbuh, Suryanis Mandah, berharap insentif kader lancar.
''', "harianagamjaya.id", pub="2025-08-20 21:30", by=[("author", "Redo Saputra")], tz="WIB", section="Daerah", tags=["kader posyandu", "Payakumbuh"],
miss="f8 f9 f10 f11", C={"f15": "Rp742,5 miliar", "f4": "Sekretaris Dinas Kesehatan Kota Payakumbuh"}, variant="money_unit_and_title")

Page("B02g", "wp_twenty", "B02", "Insentif Kader Payakumbuh Diminta Tak Lagi Terlambat", '''
=R6
=R4
=R1
=R2
''', "lintasluhak.com", pub="2025-08-20 18:00", by=[("author", "Zulfa Indrawati"), ("photographer", "Ujang Karim")], tail="Penulis: Zulfa Indrawati | Foto: Ujang Karim | Adv", label="Adv", tz="WIB", section="Payakumbuh",
subs=[("Payakumbuh – Cakupan", "Cakupan")], miss="f9 f10 f11 f12 f13 f14", variant="reordered_shortened", typo="shy")
