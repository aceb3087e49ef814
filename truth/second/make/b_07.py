from core import Release, Page

Release("B07", "Kobar Raih Predikat Informatif, Nilai Keterbukaan Informasi 94,36", "2025-10-14", "Dinas Komunikasi, Informatika, Statistik dan Persandian Kabupaten Kotawaringin Barat",
{"RS": "Rody Sandjaya Ilun", "EK": "Erna Kusumastuti", "GD": "Gusti Darmansyah"}, '''
PANGKALAN BUN – Pemerintah Kabupaten Kotawaringin Barat meraih predikat Informatif dalam anugerah keterbukaan informasi publik tingkat Provinsi Kalimantan Tengah dengan nilai 94,36. Penghargaan diterima Kepala Dinas Komunikasi, Informatika, Statistik dan Persandian (Diskominfo) Kotawaringin Barat, Rody Sandjaya Ilun, di Hotel Arut Indah, Pangkalan Bun, Selasa (14/10/2025).

Nilai itu menempatkan Kotawaringin Barat pada peringkat pertama dari 14 kabupaten/kota, naik dari peringkat ketiga pada 2024 dengan nilai 91,08 dan peringkat keenam pada 2023 dengan nilai 86,75.

{RS|“Penghargaan ini bukan untuk dipajang. Ini utang kepada warga yang masih menunggu jawaban atas permohonannya,”} kata Rody.

Sepanjang 2025 hingga September, pejabat pengelola informasi dan dokumentasi menerima 327 permohonan informasi. Sebanyak 309 permohonan dijawab dalam waktu rata-rata 4,2 hari kerja, lebih cepat daripada batas 10 hari kerja.

Ketua Komisi Informasi Kalimantan Tengah Erna Kusumastuti menilai daerah itu unggul dalam keterbukaan anggaran. {EK|“Warga bisa melihat ke mana uang desa pergi tanpa harus meminta izin kepada siapa pun,”} ujarnya.

Ketua Perhimpunan Media Daring Arut Lamandau, Gusti Darmansyah, berharap data juga tersedia dalam bentuk yang bisa diolah. {GD|“Kami butuh angka, bukan gambar dari angka,”} katanya.

{RS|“Tahun depan seluruh 81 desa wajib memasang anggaran desanya di laman resmi sebelum 31 Januari 2026,”} tambah Rody.
''', '''
f1 | number | 94,36
f2 | person | Rody Sandjaya Ilun
f3 | position | Kepala Dinas Komunikasi, Informatika, Statistik dan Persandian (Diskominfo) Kotawaringin Barat
f4 | place | Hotel Arut Indah
f5 | weekday | Selasa
f6 | date | 14/10/2025
f7 | rank | peringkat pertama
f8 | rank | peringkat ketiga
f9 | year | 2024 | peringkat ketiga pada 2024
f10 | number | 91,08
f11 | year | 2023 | peringkat keenam pada 2023
f12 | number | 86,75
f13 | number | 327 permohonan
f14 | number | 4,2 hari kerja
f15 | person | Erna Kusumastuti
f16 | position | Ketua Komisi Informasi Kalimantan Tengah
f17 | person | Gusti Darmansyah
f18 | organisation | Perhimpunan Media Daring Arut Lamandau
f19 | number | 81 desa
f20 | date | 31 Januari 2026
''', ["RS"])
K = dict(tz="WIB")
CUT = [("PANGKALAN BUN – ", "")]

Page("B07a", "wp_gmr", "B07", "Kobar Raih Predikat Informatif dengan Nilai 94,36", '''
=R1
=R2
=R3
@baca Dermaga Kumai Disiapkan Sambut Kapal Wisata
=R4
=R5
@ad
=R6
=R7
''', "borneokenyalang.com", pub="2025-10-14 19:12", dl="PANGKALAN BUN", dlraw="PANGKALAN BUN –", subs=CUT, by=[("author", "Koko Sulistyo"), ("editor", "Rinduwan")], tail="Penulis: Koko Sulistyo | Penyunting: Rinduwan | ADV Diskominfo Kobar", label="ADV", section="Kotawaringin Barat", tags=["Diskominfo Kobar", "keterbukaan informasi"], variant="faithful", typo="numeric", **K)

Page("B07b", "text", "B07", "Keterbukaan Informasi: Kobar Nomor Satu di Kalteng", '''
Kabupaten Kotawaringin Barat (Kobar) menempati urutan pertama dari 14 kabupaten/kota dalam anugerah keterbukaan informasi publik tingkat Provinsi Kalimantan Tengah. Nilainya 94,36 dengan predikat Informatif.

Tahun lalu, pada 2024, Kobar mengantongi 91,08 dan duduk di peringkat ketiga. Tahun 2023 nilainya 86,75 alias peringkat enam. Bandingkan dengan Kota Palangka Raya yang tahun ini memperoleh 93,46 dan Kabupaten Seruyan 89,63.

{RS|“Penghargaan ini bukan untuk dipajang,” kata Kepala Diskominfo Kobar Rody Sandjaya Ilun di Hotel Arut Indah, Selasa (14/10). “Ini utang kepada warga yang masih menunggu jawaban atas permohonannya.”}

Dari 327 permohonan yang masuk sampai September, 309 sudah dijawab. Delapan belas sisanya, kata Rody, masih dalam proses. {RS|“Yang delapan belas itu jangan sampai menunggu sampai tahun depan,”} ujarnya saat ditanya wartawan.

Rata-rata jawaban diberikan dalam 4,2 hari kerja.

Gusti Darmansyah, Ketua Perhimpunan Media Daring Arut Lamandau, punya catatan. {GD|“Kami butuh angka, bukan gambar dari angka,”} sindirnya, merujuk pada dokumen anggaran yang dipindai.
''', "arutpost.id", pub="2025-10-15 07:00", dl="Pangkalan Bun", dlraw="Pangkalan Bun, Arutpost.id --", by=[("reporter", "Sigit Dzakwan"), ("editor", "Maya Sari")], head="Reporter: Sigit Dzakwan | Editor: Maya Sari", opts={"showdate": 6, "menu": True, "left": ["Tags: Kobar, Diskominfo", "", "Berita Terkait", "Pelabuhan Rakyat Mulai Direvitalisasi", "Guru Honorer Tunggu Kepastian Formasi", "", "Copyright 2025 Arutpost.id"]},
miss="f15 f16 f19 f20", K={"f3": "Kepala Diskominfo Kobar", "f7": "urutan pertama", "f9": "pada 2024, Kobar mengantongi 91,08 dan duduk di peringkat ketiga", "f11": "Tahun 2023 nilainya 86,75 alias peringkat enam"}, f={"f6": "kept!"}, variant="honest_rewrite_near_scores", **K)

Page("B07c", "wp_jnews", "B07", "81 Desa di Kobar Wajib Pajang Anggaran di Laman Resmi", '''
Pemerintah desa di Kotawaringin Barat punya waktu sampai akhir Januari untuk membuka anggarannya. {RS|“Tahun depan seluruh 81 desa wajib memasang anggaran desanya di laman resmi sebelum 31 Januari 2026,”} kata Kepala Diskominfo setempat, Rody Sandjaya Ilun.

Kepala Desa Sungai Rangit Jaya, Muliadi Tamrin, menyatakan siap meski jaringan di desanya belum stabil. {MT|“Anggarannya Rp1,43 miliar, akan kami pasang di balai desa dulu baru di laman,”} ucapnya, Rabu (15/10/2025).

@baca Sinyal Hilang Timbul di Hulu Sungai Arut

Dorongan itu muncul sehari setelah Kobar menerima predikat Informatif dengan nilai 94,36. Ketua Komisi Informasi Kalimantan Tengah Erna Kusumastuti memuji keterbukaan anggaran daerah tersebut.

Dari 81 desa, baru 52 yang lamannya aktif, menurut hitungan lembaga Sahabat Data Kalimantan.
''', "kalteng-kini.id", pub="2025-10-15 20:01", by=[("author", "Yulia Ningsih")], section="Desa", tags=["anggaran desa", "Kobar"], people={"MT": "Muliadi Tamrin"},
miss="f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f17 f18", K={"f3": "Kepala Diskominfo setempat"}, variant="honest_followup_own_reporting", **K)

Page("B07d", "gov_cms", "B07", "KABUPATEN KOTAWARINGIN BARAT RAIH PREDIKAT INFORMATIF", '''
=R1
=R3
=R2
=R7
=R4
''', "mmc.kobar.contoh.id", pub="2025-10-14 16:30", dl="Pangkalan Bun", dlraw="MMC Kobar, Pangkalan Bun –", subs=CUT, by=[("author", "Tim Peliput"), ("photographer", "Aji Pamungkas")], tail="(Penulis: Tim Peliput / Foto: Aji Pamungkas)", opts={"dlform": "plain", "para": "pj", "tailfmt": "%s", "dform": 1}, miss="f15 f16 f17 f18", variant="reordered_shortened", typo="straight", **K)

Page("B07e", "wp_elementor", "B07", "Kobar Peringkat Pertama Keterbukaan Informasi Publik", '''
=R1
Nilai itu menempatkan Kotawaringin Barat pada peringkat pertama dari 14 kabupaten/kota, naik dari peringkat kedua pada 2024 dengan nilai 91,8 dan peringkat keenam pada 2023 dengan nilai 86,75.
=R4
=R6
{RS|“Tahun depan seluruh 81 desa wajib memasang anggaran desanya di laman resmi sebelum 31 Januari 2026,”} tambah Rody.
''', "kabarsampit.co", pub="2025-10-14 20:40", dl="PANGKALAN BUN", dlraw="PANGKALAN BUN, kabarsampit.co –", subs=CUT, by=[("author", "Nurul Hidayati")], head="Nurul Hidayati", tail="(Adv/nh/diskominfokobar)", label="Adv", tags=["Kobar"], miss="f15 f16", C={"f8": "peringkat kedua", "f10": "91,8"}, f={"f9": ("kept", "pada 2024 dengan nilai")}, variant="rank_shift_and_decimal", **K)

Page("B07f", "portal_detail", "B07", "Kepala Diskominfo Kobar: Penghargaan Bukan untuk Dipajang", '''
Kepala Diskominfo Kotawaringin Barat Rody Sanjaya Ilun menegaskan penghargaan bukan tujuan akhir.

{RS|“Penghargaan ini bukan untuk dipajang. Ini hadiah kepada warga yang masih menunggu jawaban atas permohonannya,”} kata Rody di Hotel Arut Indah, Selasa (14/10/2025).

Kabupaten itu meraih predikat Informatif dengan nilai 94,36 dan berada di peringkat pertama. Pada 2024 nilainya 91,08 dan pada 2023 sebesar 86,75.

@ad

{EK|“Warga bisa melihat ke mana uang desa pergi tanpa harus meminta izin kepada siapa pun,”} ujar Ketua Komisi Informasi Kalimantan Tengah Erna Kusumastuti.

Sebanyak 327 permohonan informasi diterima hingga September dan dijawab rata-rata dalam 4,2 jam kerja.
''', "detakbarito.com", pub="2025-10-14 22:02", by=[("author", "Ferry Santoso")], tags=["kobar", "diskominfo"], section="Berita", miss="f8 f17 f18 f19 f20", C={"f2": "Rody Sanjaya Ilun", "f14": "4,2 jam kerja"}, bad="q1", K={"f3": "Kepala Diskominfo Kotawaringin Barat", "f9": "Pada 2024 nilainya 91,08", "f11": "pada 2023 sebesar 86,75"}, variant="name_unit_quote_word", **K)

Page("B07g", "blogger", "B07", "Media Daring Minta Data, Bukan Gambar", '''
{EK|“Kami butuh angka, bukan gambar dari angka,”} kata Ketua Komisi Informasi Kalimantan Tengah Erna Kusumastuti saat anugerah keterbukaan informasi publik di Hotel Arut Indah, Selasa (14/10/2025).

Hadir dalam acara itu Ketua Perhimpunan Media Daring Arut Lamandau, Gusti Darmansyah, serta Kepala Diskominfo Kotawaringin Barat, Rody Sandjaya Ilun, yang menerima penghargaan dengan nilai 94,36.

{RS|“Penghargaan ini bukan untuk dipajang. Ini utang kepada warga yang masih menunggu jawaban atas permohonannya,”} kata Rody.
''', "jurnalwarga-arut.blogspot.com", pub="2025-10-16 10:10", by=[("author", "Hairil Anwar")], opts={"site_name": "Jurnal Warga Arut"}, tags=["media"], miss="f7 f8 f9 f10 f11 f12 f13 f14 f19 f20", K={"f3": "Kepala Diskominfo Kotawaringin Barat"}, bad="q3", variant="quote_moved", typo="straight", **K)
