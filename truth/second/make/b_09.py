from core import PAGES, Release, Page

Release("B09", "RSUD Kota Bima Buka Layanan Cuci Darah dengan 12 Mesin", "2025-12-05", "RSUD Kota Bima",
{"NF": "Nurfajrin Abubakar", "AH": "Abdul Haris Mbojo", "SH": "Siti Hawa Ismail"}, '''
KOTA BIMA — Rumah Sakit Umum Daerah (RSUD) Kota Bima resmi membuka layanan hemodialisis atau cuci darah dengan 12 mesin, Jumat (5/12/2025). Layanan itu diresmikan Wakil Wali Kota Bima, Abdul Haris Mbojo, di Gedung Asakota lantai dua pukul 09.15 WITA.

Direktur RSUD Kota Bima, dr. Nurfajrin Abubakar, Sp.PD., mengatakan selama ini 143 pasien gagal ginjal dari Kota Bima harus menempuh perjalanan ke Sumbawa atau Mataram dua kali sepekan. {NF|“Ada pasien yang menjual sawahnya bukan untuk berobat, melainkan untuk ongkos jalan,”} ujarnya.

Mesin dan penataan ruang menelan biaya Rp9,84 miliar yang bersumber dari dana insentif fiskal 2025. Rumah sakit menyiapkan dua dokter, delapan perawat bersertifikat, dan seorang teknisi. Dengan tiga giliran sehari, layanan mampu menangani 36 tindakan per hari.

{AH|“Jangan ada warga yang ditolak hanya karena kartunya belum aktif. Layani dulu, urus kertasnya belakangan,”} kata Abdul Haris.

Tingkat hunian rumah sakit itu naik dari 58,3 persen pada 2023 menjadi 71,6 persen pada 2024. Indeks kepuasan pasien mencapai 86,92, peringkat keempat di antara rumah sakit daerah se-Nusa Tenggara Barat.

Ketua Paguyuban Pasien Ginjal Bima-Dompu, Siti Hawa Ismail, menangis saat memberi sambutan. {SH|“Saya sudah 217 kali menyeberang kota, hari ini saya bisa pulang sebelum asar,”} tuturnya.

Pendaftaran dibuka setiap Senin sampai Sabtu mulai pukul 07.00 WITA.
''', '''
f1 | organisation | RSUD) Kota Bima
f2 | number | 12 mesin | cuci darah dengan 12 mesin
f3 | weekday | Jumat
f4 | date | 5/12/2025
f5 | person | Abdul Haris Mbojo
f6 | position | Wakil Wali Kota Bima
f7 | place | Gedung Asakota
f8 | time | 09.15 WITA
f9 | position | Direktur RSUD Kota Bima
f10 | person | Nurfajrin Abubakar
f11 | number | 143 pasien
f12 | money | Rp9,84 miliar
f13 | number | delapan perawat
f14 | number | 36 tindakan
f15 | percentage | 58,3 persen
f16 | year | 2023
f16b | year | 2024 | 71,6 persen pada 2024
f17 | percentage | 71,6 persen
f18 | number | 86,92
f19 | rank | peringkat keempat
f20 | person | Siti Hawa Ismail
f21 | number | 217 kali
f22 | time | 07.00 WITA
'''.replace("f1 | organisation | RSUD) Kota Bima\n", "f1 | organisation | Paguyuban Pasien Ginjal Bima-Dompu\n"), ["NF", "AH"])
CUT = [("KOTA BIMA — ", "")]

Page("B09a", "wp_elementor", "B09", "RSUD Kota Bima Buka Layanan Cuci Darah dengan 12 Mesin", '''
=R1
=R2
=R3
=R4
@baca Musim Bawang, Petani Sanggar Panen Lebih Awal
=R5
=R6
=R7
''', "kabarmbojo.net", pub="2025-12-05 13:13", dl="KOTA BIMA", dlraw="KOTA BIMA, KabarMbojo.net —", subs=CUT, by=[("author", "Fahru Rizki")], head="Fahru Rizki", tags=["RSUD Kota Bima", "cuci darah"], variant="faithful", typo="entities")

Page("B09b", "portal_read", "B09", "217 Kali Menyeberang Kota demi Cuci Darah", '''
Siti Hawa Ismail (47) hafal semua tikungan antara Bima dan Sumbawa. {SH|“Saya sudah 217 kali menyeberang kota,” katanya sambil menyeka mata, “hari ini saya bisa pulang sebelum asar.”}

Jumat (5/12/2025) pagi, Ketua Paguyuban Pasien Ginjal Bima-Dompu itu menjadi orang pertama yang menjalani cuci darah di RSUD Kota Bima. Ada 12 mesin di Gedung Asakota. Wakil Wali Kota Bima Abdul Haris Mbojo meresmikannya pukul 09.15 Wita.

@baca Kenali Gejala Awal Gagal Ginjal

Siti Hawa tak sendiri. Direktur RSUD Kota Bima dr Nurfajrin Abubakar mencatat 143 pasien asal kota itu harus bolak-balik ke Sumbawa atau Mataram. Di Dompu, menurut paguyuban, masih ada 134 pasien lagi.

Ongkosnya tak sedikit. Sekali jalan, Siti Hawa menghabiskan Rp475.000. Suaminya, Ismail H. Yasin, menjual dua ekor kerbau pada 2023. {IH|“Kerbau kami habis bukan untuk berobat, tapi untuk ongkos mobil,”} kata Ismail.

Nurfajrin menuturkan kisah serupa. {NF|“Ada pasien yang menjual sawahnya bukan untuk berobat, melainkan untuk ongkos jalan,”} ujarnya.

Rumah sakit membelanjakan Rp 9,84 miliar dari dana insentif fiskal. Dalam sehari dapat dilakukan 36 tindakan dengan tiga giliran kerja. Bandingkan dengan RSUD Sumbawa yang sanggup 63 tindakan dengan 21 mesin.

Wakil wali kota berpesan agar pasien tidak ditolak hanya lantaran kartunya belum aktif.
''', "wartanusra.com", pub="2025-12-06 06:06", by=[("contributor", "Syarif Jauhari"), ("editor", "Glori Wadu")], head="Kontributor Bima, Syarif Jauhari", tail="Editor: Glori Wadu", people={"IH": "Ismail H. Yasin"}, opts={"site_name": "WartaNusra", "tailfmt": "%s"}, section="Regional", tags=["Bima", "cuci darah", "RSUD"],
miss="f13 f15 f16! f17 f18 f19 f22", K={"f2": "12 mesin", "f8": "09.15 Wita"}, variant="honest_feature_similar_quote")

Page("B09c", "gov_drupal", "B09", "Wakil Wali Kota Resmikan Layanan Hemodialisis", '''
=R1
=R4
=R3
=R7
''', "prokopim.bimakota.contoh.id", pub="2025-12-05 15:00", by=[("author", "Bagian Prokopim")], subs=CUT, section="Berita", miss="f1 f9 f10 f11 f15 f16 f17 f18 f19 f20 f21", variant="shortened")

Page("B09d", "wp_gmr", "B09", "Layanan Cuci Darah Hadir di Bima, Pasien Tak Perlu ke Mataram", '''
Warga Kota Bima yang menderita gagal ginjal kini bisa berobat lebih dekat. Rumah Sakit Umum Daerah (RSUD) Kota Bima mengoperasikan selusin mesin cuci darah mulai Jumat, 5 Desember 2025.

Direktur RSUD Kota Bima, Nurfajrin Abubakar, menyebutkan biaya pengadaan mesin serta penataan ruang Rp9,84 miliar. Tenaga yang disiapkan: dua dokter, 8 perawat bersertifikat, dan satu teknisi.

@baca RSUD Dompu Tambah Tempat Tidur Kelas Tiga

{NF|“Ada pasien yang menjual sawahnya bukan untuk berobat, melainkan untuk ongkos jalan,”} kata dr. Nurfajrin. Ia lalu menceritakan seorang pasien dari Rasanae. {NF|“Pasien itu menjual motornya, lalu berjalan kaki ke terminal,”} kenangnya.

Kepuasan pasien rumah sakit tersebut 86,92, naik dari 82,69 pada survei sebelumnya. Adapun tingkat hunian pada 2024 mencapai 71,6 persen.
''', "bimakreatif.id", pub="2025-12-05 18:48", by=[("reporter", "Intan Putriani")], head="Reporter: Intan Putriani", section="Kesehatan", tags=["kesehatan", "Kota Bima"], miss="f1 f5 f6 f7 f8 f11 f14 f15 f16 f19 f20 f21 f22", K={"f2": "selusin mesin", "f13": "8 perawat"}, variant="honest_rewrite_words_for_numbers")

Page("B09e", "wp_twenty", "B09", "RSUD Kota Bima Kini Punya 12 Mesin Cuci Darah", '''
=R1
=R2
=R4
=R5
=R6
''', "bimatodayku.com", pub="2025-12-05 14:44", by=[("author", "Arif Budiman")], subs=CUT + [("09.15 WITA", "09.15 WIB"), ("58,3 persen pada 2023 menjadi 71,6 persen pada 2024", "58,3 persen pada 2024 menjadi 71,6 persen pada 2023"), ("Jangan ada warga yang ditolak hanya karena", "Tidak boleh ada warga yang ditolak hanya karena")], section="Kota", miss="f12 f13 f14 f22", C={"f8": "09.15 WIB"}, f={"f16": ("changed!", "58,3 persen pada 2024"), "f15": ["kept", "changed"], "f17": ["kept", "changed"]}, bad="f16 q2", variant="zone_years_swapped_quote", dl="KOTA BIMA", dlraw="KOTA BIMA –")

Page("B09f", "promedia", "B09", "Kisah Pasien Ginjal di Bima, 271 Kali Pergi ke Luar Kota", '''
Haru menyelimuti peresmian layanan cuci darah di Gedung Asakota, Jumat (5/12/2025).

{SH|“Saya sudah 271 kali menyeberang kota, hari ini saya bisa pulang sebelum asar,”} tutur Ketua Paguyuban Pasien Ginjal Bima-Dompu, Siti Hawa Ismail.

@baca 7 Manfaat Jagung Rebus

Direktur RSUD Kota Bima, dr. Nurfajrin Abubakar, menyebut 143 pasien selama ini berobat ke luar kota. Kini tersedia 12 mesin dengan 36 tindakan per hari.

@promo

{NF|“Jangan ada warga yang ditolak hanya karena kartunya belum aktif. Layani dulu, urus kertasnya belakangan,”} kata Nurfajrin.

Peresmian dilakukan Wakil Wali Kota Bima, Abdul Haris Mbojo.
''', "sumbawaraya-times.com", pub="2025-12-06 09:30", by=[("author", "Lalu Zaenudin"), ("editor", "Baiq Rini")], head="Lalu Zaenudin", tail="Editor: Baiq Rini", opts={"site_name": "Sumbawa Raya Times"}, section="NTB", tags=["Bima"], miss="f8 f12 f13 f15 f16 f17 f18 f19 f22", K={"f2": "12 mesin"}, C={"f21": "271 kali"}, bad="q2 q3", variant="number_in_quote_and_moved")

Page("B09g", "portal_detail", "B09", "Cuci Darah di RSUD Kota Bima Telan Anggaran Rp 9,48 Miliar", '''
Pemerintah Kota Bima menghabiskan Rp 9,48 miliar untuk membuka layanan hemodialisis. Layanan itu diresmikan Wali Kota Bima, Abdul Haris Mbojo, Jumat (5/12/2025).

{AH|“Jangan ada warga yang ditolak hanya karena kartunya belum aktif. Layani dulu, urus kertasnya belakangan,”} kata Abdul Haris di Gedung Asakota.

@ad

Direktur RSUD Kota Bima, dr. Nurfajrin Abubakar, mengatakan layanan dengan 12 mesin itu mampu menangani 36 tindakan per hari. Selama ini 143 pasien harus ke luar kota.

Indeks kepuasan pasien mencapai 86,92, peringkat keempat di NTB.
''', "detakntb.com", pub="2025-12-05 16:59", by=[("author", "Rafiin Umar")], section="Berita", tags=["bima"], miss="f1 f8 f13 f15 f16 f17 f20 f21 f22", K={"f2": "12 mesin"}, C={"f12": "Rp 9,48 miliar", "f6": "Wali Kota Bima"}, f={}, variant="digits_transposed_and_title")

# The second year of the pair; where another fact has the same year, either may be said.
SECOND_YEAR = {"B09e": ("changed!", "71,6 persen pada 2023"), "B09b": ["kept", "missing"], "B09c": ["kept", "missing"], "B09d": ["kept", "missing"], "B09f": ["kept", "missing"], "B09g": ["kept", "missing"]}
for page in PAGES[-7:]:
    if page.id in SECOND_YEAR:
        page.f["f16b"] = SECOND_YEAR[page.id]
        if SECOND_YEAR[page.id][0] == "changed!":
            page.bad = set(page.bad) | {"f16b"}
