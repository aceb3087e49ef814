from core import Release, Page

Release("B03", "Ngada Canangkan Gerakan 30 Menit Membaca di 214 Sekolah Dasar", "2025-07-17", "Dinas Pendidikan Kabupaten Ngada",
{"KB": "Kristoforus Bhoki Lado", "MD": "Maria Dhone Wea", "VT": "Vinsensius Tuku"}, '''
BAJAWA, 17 Juli 2025 – Pemerintah Kabupaten Ngada mencanangkan gerakan 30 menit membaca di 214 sekolah dasar mulai tahun ajaran 2025/2026. Pencanangan dilakukan Kepala Dinas Pendidikan Kabupaten Ngada Kristoforus Bhoki Lado di halaman SD Inpres Malanuza, Kamis (17/7/2025).

{KB|“Anak yang bisa mengeja belum tentu bisa memahami. Tugas kita bukan menambah jam pelajaran, tetapi menambah alasan untuk membaca,”} kata Kristoforus.

Hasil asesmen nasional menunjukkan kemampuan literasi murid SD di Ngada naik dari 41,3 persen pada 2022 menjadi 52,9 persen pada 2024. Dengan hasil itu Ngada menempati peringkat keempat di Nusa Tenggara Timur.

Untuk mendukung gerakan itu dinas membagikan 18.640 buku cerita berjenjang, sepertiga di antaranya dalam bahasa daerah Bajawa. Anggarannya Rp2,37 miliar dari dana alokasi khusus.

Koordinator Taman Baca Inerie, Maria Dhone Wea, mengingatkan agar buku tidak dikunci di lemari. {MD|“Buku yang rapi di lemari adalah buku yang gagal,”} ujarnya.

Kepala SD Inpres Malanuza, Vinsensius Tuku, menyebut sekolahnya sudah memulai sejak Februari. {VT|“Awalnya guru yang mengantuk, bukan murid,”} katanya disambut tawa hadirin.

Setiap sekolah memulai kegiatan pada pukul 07.00 WITA, sebelum pelajaran pertama. Dinas akan mengevaluasi gerakan ini dua kali setahun dan mengumumkan sepuluh sekolah terbaik pada 25 November 2025.
''', '''
f1 | number | 214 sekolah dasar
f2 | person | Kristoforus Bhoki Lado
f3 | position | Kepala Dinas Pendidikan Kabupaten Ngada
f4 | place | SD Inpres Malanuza | di halaman SD Inpres Malanuza
f5 | weekday | Kamis
f6 | date | 17/7/2025
f7 | percentage | 41,3 persen
f8 | year | 2022
f9 | percentage | 52,9 persen
f10 | year | 2024
f11 | rank | peringkat keempat
f12 | number | 18.640 buku
f13 | number | sepertiga
f14 | money | Rp2,37 miliar
f15 | organisation | Taman Baca Inerie
f16 | person | Maria Dhone Wea
f17 | person | Vinsensius Tuku
f18 | time | 07.00 WITA
f19 | date | 25 November 2025
''', ["KB"])

Page("B03a", "agency", "B03", "Ngada canangkan gerakan 30 menit membaca di 214 SD", '''
=R1
=R2
=R3
@baca Guru di Golewa gunakan lagu daerah untuk ajar matematika
=R4
=R5
=R6
=R7
''', "nusaantara-flobamora.com", pub="2025-07-17 18:40", dl="Bajawa", dlraw="Bajawa (NUSAWARTA) -", by=[("reporter", "Yosefina Bupu"), ("editor", "Bernadus Tokan")], opts={"site_name": "NusaWarta", "cr": ["Pewarta : Yosefina Bupu", "Editor: Bernadus Tokan"], "dlform": "plain"},
subs=[("BAJAWA, 17 Juli 2025 – ", "")], section="Daerah", tags=["literasi", "Ngada", "sekolah dasar"], variant="faithful", typo="straight")

Page("B03b", "wp_jnews", "B03", "Buku Jangan Dikunci di Lemari", '''
Lemari kaca di ruang kepala sekolah itu penuh buku baru. Kuncinya dipegang satu orang. Pemandangan seperti inilah yang ingin dihapus Dinas Pendidikan Kabupaten Ngada lewat gerakan 30 menit membaca.

{MD|“Buku yang rapi di lemari adalah buku yang gagal,”} kata Koordinator Taman Baca Inerie, Maria Dhone Wea, dalam pencanangan di halaman SD Inpres Malanuza, Kamis (17/7/2025).

Sebanyak 214 SD akan menjalankan gerakan itu setiap pagi pukul 07.00 Wita. Dinas membagikan 18.640 eksemplar buku cerita berjenjang; satu dari tiga ditulis dalam bahasa Bajawa.

## Tidak menambah jam pelajaran

Kepala dinas, Kristoforus Bhoki Lado, menolak anggapan bahwa sekolah dibebani jam tambahan. {KB|“Anak yang bisa mengeja belum tentu bisa memahami,” tuturnya. “Tugas kita bukan menambah jam pelajaran, tetapi menambah alasan untuk membaca.”}

Kemampuan literasi murid SD di Ngada pada 2024 tercatat 52,9 persen. Dua tahun sebelumnya, pada 2022, hanya 41,3 persen. Kabupaten Nagekeo, yang bertetangga, berada di angka 49,2 persen, sedangkan Manggarai Barat 53,1 persen.

{VT|“Awalnya guru yang mengantuk, bukan murid,”} kelakar Vinsensius Tuku, kepala sekolah tuan rumah. Ia lalu menambahkan, {VT|“Sekarang murid yang membangunkan guru,”} ujarnya.

@img Murid kelas III membaca di bawah pohon asam, Kamis (17/7). | (Foto: Ino Raga)

## Dana dari pusat

Gerakan ini dibiayai dana alokasi khusus sebesar Rp 2,37 miliar. Tahun lalu daerah itu menerima Rp 2,73 miliar untuk rehabilitasi ruang kelas.
''', "floresnarasi.id", pub="2025-07-18 06:30", by=[("author", "Ino Raga")], sub="Di Ngada, murid dan guru sama-sama belajar betah membaca", section="Humaniora", tags=["literasi", "Ngada"],
miss="f11 f19", K={"f1": "214 SD", "f12": "18.640 eksemplar buku", "f13": "satu dari tiga", "f18": "07.00 Wita"}, f={"f3": ("kept", "Kepala dinas")}, variant="honest_feature_split_quote", opts={"site_name": "Flores Narasi"})

Page("B03c", "text", "B03", "Ngada Gelar Gerakan Membaca", '''
Dinas Pendidikan Kabupaten Ngada mencanangkan gerakan 30 menit membaca di seluruh SD, Kamis (17/7). Kepala Dinas Pendidikan Kabupaten Ngada, Kristoforus Bhoki Lado, meminta sekolah memberi murid alasan untuk membaca, bukan menambah jam pelajaran.

Ada 214 sekolah dasar yang ikut. Dinas telah membagikan 18.640 buku.

Di tempat lain, Bupati Nagekeo (bukan Ngada) pada 15 Juli lalu meresmikan 30 pojok baca dengan 8.460 buku.
''', "radiosuarainerie.com", pub="2025-07-17 12:00", dl="BAJAWA", dlraw="BAJAWA |", by=[("author", "Feliks Bate")], head="Oleh: Feliks Bate", opts={"showdate": 5, "left": ["", "Bagikan ini:", "Twitter", "Facebook", "Menyukai ini:", "Suka Memuat..."]},
miss="f4 f7 f8 f9 f10 f11 f13 f14 f15 f16 f17 f18 f19", f={"f6": "kept!"}, variant="honest_short_indirect")

Page("B03d", "tribunish", "B03", "214 SD di Ngada Wajib Membaca 30 Menit Tiap Pagi", '''
Seluruh SD di Kabupaten Ngada wajib menggelar kegiatan membaca 30 menit setiap pagi mulai tahun ajaran 2025/2026.

Kewajiban bagi 214 sekolah dasar itu disampaikan Kepala Dinas Pendidikan Kabupaten Ngada, Kristoforus Bhoki Lado, di halaman SD Inpres Malanuza, Kamis (17/7/2025).

=R2
@baca Sejarah Kampung Adat di Kaki Gunung Inerie

Literasi murid SD di daerah itu naik dari 41,3 persen pada 2023 menjadi 52,9 persen pada 2024. Ngada pun menempati peringkat kelima di Nusa Tenggara Timur.

=R4
=R5
''', "posflores.com", pub="2025-07-17 20:11", head="Laporan Wartawan PosFlores.com, Gordi Naru", by=[("reporter", "Gordi Naru"), ("editor", "Hilda Menge")], section="Ngada", tags=["Ngada"], opts={"site_name": "PosFlores.com"}, 
miss="f17 f18 f19", C={"f8": "41,3 persen pada 2023", "f11": "peringkat kelima"}, f={"f7": ["kept", "changed"]}, variant="year_and_rank_shift")

Page("B03e", "joomla_br", "B03", "Sekolah di Ngada Mulai Gerakan Membaca Pukul Tujuh", '''
=R7
=R1
=R6
=R5
=R2
''', "obornusa.net", pub="2025-07-18 09:00", by=[("author", "Marlin Kua")], subs=[("BAJAWA, 17 Juli 2025 – ", ""), ("07.00 WITA", "07.00 WIB"), ("25 November 2025", "15 November 2025"), ("Maria Dhone Wea", "Maria Dhone Wae")],
miss="f7 f8 f9 f10 f11 f12 f13 f14", C={"f18": "07.00 WIB", "f19": "15 November 2025", "f16": "Maria Dhone Wae"}, bad="", variant="zone_date_name", opts={"weekday_fault": None})

Page("B03f", "next_app", "B03", "Kisah di Balik Gerakan Membaca di Ngada", '''
{VT|“Awalnya guru yang mengantuk, bukan murid,”} kata Maria Dhone Wea, Koordinator Taman Baca Inerie, mengenang hari-hari pertama membaca bersama di SD Inpres Malanuza.

Gerakan 30 menit membaca kini menyebar ke 214 sekolah dasar di Kabupaten Ngada. Kepala Dinas Pendidikan Kabupaten Ngada, Kristoforus Bhoki Lado, mencanangkannya di halaman SD Inpres Malanuza, Kamis (17/7/2025).

{KB|“Anak yang bisa mengeja belum tentu bisa memahami. Tugas kita memang menambah jam pelajaran dan juga menambah alasan untuk membaca,”} ucap Kristoforus.

Ia menyebutkan ada 18.640 buku cerita yang dibagi, sepertiga di antaranya berbahasa daerah.
'''.replace("{VT|", "{MD|"), "timorloka.id", pub="2025-07-18 11:25", by=[("author", "Alfonsa Ngole")], section="Cerita", tags=["Literasi", "NTT"], miss="f7 f8 f9 f10 f11 f14 f17 f18 f19", bad="q1 q3", variant="quote_moved_and_reworded")

Page("B03g", "wp_elementor", "B03", "Kabupaten Ngada Bagikan 18.640 Buku Cerita untuk Murid SD", '''
=R4
=R3
=R1
> {MD|“Buku yang rapi di lemari adalah buku yang gagal.”} – Maria Dhone Wea, Koordinator Taman Baca Inerie
=R6
=R7
''', "bajawapos.id", pub="2025-07-17 16:45", by=[("author", "Wens Raja")], subs=[("BAJAWA, 17 Juli 2025 – ", "")], section=None, label="Advertorial", tags=["Dinas Pendidikan Ngada"], head="Wens Raja", tail="(Advertorial)", variant="honest_reordered_blockquote", typo="mixed")
