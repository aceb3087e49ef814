from core import PAGES, Release, Page

Release("B01", "Produksi Rumput Laut Wakatobi Naik, Pembudidaya Diminta Jaga Mutu", "2025-06-10", "Dinas Perikanan Kabupaten Wakatobi",
{"LA": "La Ode Amrin Pattola", "WN": "Wa Nining Salabose"}, '''
WANGI-WANGI – Pemerintah Kabupaten Wakatobi mencatat produksi rumput laut kering mencapai 4.318 ton sepanjang 2024, naik 11,6 persen dibandingkan tahun sebelumnya. Capaian itu disampaikan Kepala Dinas Perikanan Kabupaten Wakatobi, La Ode Amrin Pattola, saat membuka Temu Pembudidaya Rumput Laut di Gedung Wanita Wangi-Wangi, Selasa (10/06/2025).

Amrin mengatakan, kenaikan produksi belum sepenuhnya diikuti perbaikan mutu. {LA|“Pembeli tidak menanyakan berapa ton yang kita panen, mereka menanyakan berapa kadar airnya,”} kata Amrin.

Menurut data dinas, kadar air rata-rata rumput laut kering dari empat pulau besar turun dari 38,4 persen pada 2023 menjadi 35,2 persen pada 2024. Pembeli di Surabaya mensyaratkan kadar air paling tinggi 35 persen.

Pada tahun ini pemerintah daerah menyiapkan 240 unit para-para jemur senilai Rp1,86 miliar yang dibagikan kepada 62 kelompok. {LA|“Jangan lagi menjemur di atas pasir, karena satu butir pasir bisa menurunkan harga satu karung,”} ujarnya.

Ketua Asosiasi Pembudidaya Rumput Laut Tomia Raya, Wa Nining Salabose, menyambut baik bantuan itu. {WN|“Kami siap diperiksa kapan saja, asalkan harga di tingkat petani diumumkan terbuka setiap pekan,”} kata Nining.

Wakatobi menempati peringkat kedua penghasil rumput laut di Sulawesi Tenggara pada 2024, naik dari peringkat kelima pada 2022. Temu pembudidaya yang dimulai pukul 08.30 WITA itu diikuti 175 peserta.
''', '''
f1 | person | La Ode Amrin Pattola
f2 | position | Kepala Dinas Perikanan Kabupaten Wakatobi
f3 | person | Wa Nining Salabose
f4 | organisation | Asosiasi Pembudidaya Rumput Laut Tomia Raya
f5 | number | 4.318 ton
f6 | percentage | 11,6 persen
f7 | percentage | 38,4 persen
f8 | year | 2023 | 38,4 persen pada 2023
f8b | year | 2024 | 35,2 persen pada 2024
f9 | percentage | 35,2 persen
f10 | number | 240 unit
f11 | money | Rp1,86 miliar
f12 | number | 62 kelompok
f13 | rank | peringkat kedua
f14 | rank | peringkat kelima
f15 | weekday | Selasa
f16 | date | 10/06/2025
f17 | time | 08.30 WITA
f18 | number | 175 peserta
f19 | place | Gedung Wanita Wangi-Wangi
''', ["LA", "WN"])

Page("B01a", "wp_gmr", "B01", "Produksi Rumput Laut Wakatobi Naik 11,6 Persen", '''
=R1
@baca Nelayan Kaledupa Mulai Pakai Kartu Asuransi
=R2
=R3
@ad
=R4
=R5
=R6
''', "kabarpulautukang.id", pub="2025-06-10 15:42", dl="WANGI-WANGI", dlraw="WANGI-WANGI –", subs=[("WANGI-WANGI – ", "")], by=[("author", "Sarlin Boru"), ("editor", "Hamid Wolo")],
tail="Penulis: Sarlin Boru | Editor: Hamid Wolo", section="Ekonomi", tags=["rumput laut", "Wakatobi"], variant="faithful", typo="numeric")

Page("B01b", "portal_read", "B01", "Kadar Air Rumput Laut Wakatobi Masih Sedikit di Atas Syarat Pembeli", '''
Selisihnya memang tipis, tetapi itulah yang membuat rumput laut kering asal Wakatobi masih kerap ditawar murah.

Dinas Perikanan setempat mencatat kadar air rata-rata komoditas itu pada 2024 berada di angka 35,2 persen. Setahun sebelumnya, pada 2023, kadarnya 38,4 persen. Pembeli besar di Surabaya mematok batas 35 persen.

“Selisih” itulah yang dibahas dalam Temu Pembudidaya Rumput Laut di Gedung Wanita Wangi-Wangi, Selasa (10/6). Kepala Dinas Perikanan Kabupaten Wakatobi La Ode Amrin Pattola mengingatkan peserta bahwa pasar kini lebih cerewet. {LA|“Pembeli tidak menanyakan berapa ton yang kita panen,” kata Amrin, “mereka menanyakan berapa kadar airnya.”}

@baca Mengapa Harga Agar-agar Kering Berbeda di Tiap Pulau

Sepanjang 2024 Wakatobi memanen 4.318 ton rumput laut kering, tumbuh 11,6 persen. Angka itu membawa kabupaten kepulauan ini ke peringkat kedua di Sulawesi Tenggara. Pada 2022 posisinya masih di urutan kelima.

Saat ditemui seusai acara, Amrin mengakui bantuan pemerintah belum menjangkau semua. {LA|“Yang kita panen itu bukan cuma rumput laut, tetapi juga kepercayaan pembeli,”} ucapnya kepada {NAMA}.

Di Pulau Binongko, misalnya, La Rihu (51) masih menjemur hasil panen di atas jaring bekas. Ia pernah menjual 2,3 ton dengan kadar air 41,2 persen dan hanya dibayar Rp9.500 per kilogram. {LR|“Kalau dikasih para-para, saya pakai. Kalau tidak, ya di atas jaring,”} tutur La Rihu.

Tahun ini 240 para-para jemur akan dibagikan kepada 62 kelompok pembudidaya. Nilainya Rp 1,86 miliar.

Ketua Asosiasi Pembudidaya Rumput Laut Tomia Raya, Wa Nining Salabose, meminta satu hal lagi: harga diumumkan terbuka saban pekan.
'''.replace("{NAMA}", "Warta Banda"), "wartabanda.com", pub="2025-06-11 07:10", by=[("contributor", "Ahmad Rusli"), ("editor", "Dian Pertiwi")], head="Kontributor Wangi-Wangi, Ahmad Rusli", tail="Editor: Dian Pertiwi",
section="Regional", tags=["Wakatobi", "rumput laut", "Sulawesi Tenggara"], people={"LR": "La Rihu"}, opts={"site_name": "WartaBanda", "tailfmt": "%s"},
miss="f17 f18", K={"f8": "pada 2023, kadarnya 38,4 persen", "f10": "240 para-para", "f14": "urutan kelima", "f16": "Selasa (10/6)", "f11": "Rp 1,86 miliar"},
variant="honest_rewrite_near_figures")

Page("B01c", "blogger", "B01", "Jangan Jemur di Pasir", '''
Pesan itu berkali-kali diulang Kepala Dinas Perikanan Kabupaten Wakatobi, La Ode Amrin Pattola, di depan 175 pembudidaya yang memenuhi Gedung Wanita Wangi-Wangi sejak pukul setengah sembilan pagi, Selasa 10 Juni 2025.

{LA|“Jangan lagi menjemur di atas pasir, karena satu butir pasir bisa menurunkan harga satu karung,”} kata Amrin disambut tawa peserta.

Mengapa pasir jadi urusan pejabat? Sebab mutu belum mengejar jumlah. Produksi memang bertambah menjadi 4.318 ton tahun lalu. Namun {LA|“mereka menanyakan berapa kadar airnya,”} ujar Amrin tentang para pembeli.

Kabupaten tetangga punya cerita sendiri. Di Buton Selatan, dinas setempat menyebut produksi 2024 hanya 3.481 ton, turun 6,1 persen, dan kadar airnya masih di kisaran 37,5 persen.

Wa Nining Salabose dari Asosiasi Pembudidaya Rumput Laut Tomia Raya tak keberatan bila hasil panen diperiksa. {WN|“Kami siap diperiksa kapan saja, asalkan harga di tingkat petani diumumkan terbuka setiap pekan,”} katanya.
''', "catatanpesisirkita.blogspot.com", pub="2025-06-12 09:05", by=[("author", "Jumadil Akbar")], tags=["pesisir", "rumput laut"], opts={"site_name": "Catatan Pesisir Kita", "blog": "br"},
miss="f6 f7 f8 f9 f10 f11 f12 f13 f14", K={"f16": "10 Juni 2025", "f18": "175 pembudidaya"}, f={"f17": ["kept", "missing"]}, variant="honest_short_neighbour_figures")

Page("B01d", "wp_jnews", "B01", "Wakatobi Peringkat Ketiga Penghasil Rumput Laut Sultra", '''
Kabupaten Wakatobi kian diperhitungkan sebagai sentra rumput laut. Pada 2024 daerah kepulauan itu menempati peringkat ketiga penghasil rumput laut di Sulawesi Tenggara, melonjak dari peringkat kelima pada 2022.

Kepala Dinas Perikanan Kabupaten Wakatobi, La Ode Amrin Pattola, menyampaikan hal tersebut ketika membuka Temu Pembudidaya Rumput Laut, Selasa (10/06/2025), di Gedung Wanita Wangi-Wangi. Produksi kering tahun lalu tercatat 4.318 ton atau bertambah 11,6 persen.

=R2
@baca Kapal Perintis ke Binongko Kembali Berlayar
=R3
=R4
=R5
''', "sultrabergerak.com", pub="2025-06-10 18:20", dl=None, by=[("author", "Rahmat Idul")], section="Daerah", tags=["Wakatobi"], miss="f17 f18",
C={"f13": "peringkat ketiga"}, variant="rank_shift")

Page("B01e", "tribunish", "B01", "Pembudidaya Rumput Laut Wakatobi Dapat Para-para Jemur", '''
WANGIWANGI - Sebanyak 62 kelompok pembudidaya rumput laut di Wakatobi bakal menerima 240 unit para-para jemur tahun ini. Anggarannya Rp1,86 juta.

Bantuan itu diumumkan Kepala Dinas Perikanan Kabupaten Wakatobi, La Ode Amrin Patola, dalam temu pembudidaya di Gedung Wanita Wangi-Wangi, Selasa (10/6/2025) pukul 08.30 Wita.

{LA|“Jangan lagi menjemur di atas pasir, karena satu butir pasir bisa menurunkan harga satu karung,”} tegas Amrin.

@baca Warga Tomia Tanam Kembali Lamun di Bekas Tambak

Ia menyebut produksi 2024 sebesar 4.318 ton naik 11,6 persen. {LA|“Pembeli tidak menanyakan berapa ton yang kita panen, mereka menanyakan berapa kadar airnya,”} imbuhnya.

Kadar air rata-rata sendiri sudah membaik dari 38,4 persen pada 2023 menjadi 35,2 persen pada 2024.

Ketua Asosiasi Pembudidaya Rumput Laut Tomia Raya Wa Nining Salabose menilai bantuan itu tepat sasaran.
'''.replace("WANGIWANGI - ", ""), "tribunpesisir.id", pub="2025-06-10 20:15", dl="WANGI-WANGI", dlraw="TRIBUNPESISIR.ID, WANGI-WANGI -", head="Laporan Wartawan TribunPesisir.id, Sitti Hardiyanti",
by=[("reporter", "Sitti Hardiyanti"), ("editor", "Muh. Fadli")], section="Wakatobi", tags=["Wakatobi", "rumput laut"], opts={"site_name": "TribunPesisir.id"},
miss="f13 f14 f18", K={"f17": "08.30 Wita"}, C={"f11": "Rp1,86 juta", "f1": "La Ode Amrin Patola"}, f={}, variant="money_unit_and_name", subs=[])

Page("B01f", "legacy_table", "B01", "Mutu Rumput Laut Wakatobi Membaik", '''
=R1
=R2
=R3
=R5
=R6
''', "suarawolio.co.id", pub="2025-06-11 10:00", by=[("reporter", "Asrun")], head="Reporter: Asrun", subs=[
 ("38,4 persen pada 2023 menjadi 35,2 persen pada 2024", "38,4 persen pada 2024 menjadi 35,2 persen pada 2025"), ("WANGI-WANGI – ", ""),
 ("Pembeli tidak menanyakan berapa ton yang kita panen, mereka menanyakan berapa kadar airnya", "Pembeli tidak peduli berapa ton yang kita panen, mereka menanyakan berapa kadar airnya")],
dl="Wangi-Wangi", dlraw="Wangi-Wangi, SuaraWolio.", bad="q1", miss="f10 f11 f12", f={"f7": ["kept", "changed"], "f9": ["kept", "changed"]}, C={"f8": "38,4 persen pada 2024"}, variant="years_shifted_and_quote_word", opts={"dlform": "b"})

Page("B01g", "text", "B01", "Petani Rumput Laut Wakatobi Siap Diperiksa, Asal Harga Terbuka", '''
{WN|“Kami siap diperiksa kapan saja, asalkan harga di tingkat petani diumumkan terbuka setiap pekan,”} kata La Ode Amrin Pattola, Kepala Dinas Perikanan Kabupaten Wakatobi, Selasa (10/06/2025).

Pernyataan itu disampaikan pada Temu Pembudidaya Rumput Laut di Gedung Wanita Wangi-Wangi yang dihadiri 175 peserta dan dimulai pukul 08.30 WITA.

=R3

Ketua Asosiasi Pembudidaya Rumput Laut Tomia Raya, Wa Nining Salabose, juga hadir.

Produksi rumput laut kering daerah itu sepanjang 2024 sebesar 4.318 ton, naik 11,6 persen. {LA|“Pembeli tidak menanyakan berapa ton yang kita panen, mereka menanyakan berapa kadar airnya,”} kata Amrin.
''', "kendarilink.id", pub="2025-06-10 16:00", dl="WAKATOBI", dlraw="WAKATOBI, KENDARILINK.ID –", by=[("author", "Nur Aeni"), ("editor", "Laode Syarif")], tail="Penulis: Nur Aeni\nEditor: Laode Syarif".split("\n"),
opts={"showdate": 2, "menu": True}, miss="f10 f11 f12 f13 f14", bad="q3", subs=[("{WN|", "{LA|")], variant="quote_moved")

# The second year of the pair; where another fact has the same year, either may be said.
SECOND_YEAR = {"B01b": ("kept", "pada 2024 berada di angka 35,2 persen"), "B01f": ("changed!", "35,2 persen pada 2025"), "B01c": ["kept", "missing"]}
for page in PAGES[-7:]:
    if page.id in SECOND_YEAR:
        page.f["f8b"] = SECOND_YEAR[page.id]
        if SECOND_YEAR[page.id][0] == "changed!":
            page.bad = set(page.bad) | {"f8b"}
