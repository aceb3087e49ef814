from core import Release, Page

Release("B04", "Perpustakaan Kota Sorong Buka Sampai Malam", "2025-09-15", "Dinas Perpustakaan dan Kearsipan Kota Sorong",
{"HK": "Herlina Kambuaya", "SO": "Samuel Osok"}, '''
Dinas Perpustakaan dan Kearsipan Kota Sorong memperpanjang jam layanan perpustakaan umum hingga pukul 21.00 WIT mulai Senin (15/9/2025). Sebelumnya perpustakaan di Jalan Basuki Rahmat itu tutup pukul 15.30 WIT.

Kepala Dinas Perpustakaan dan Kearsipan Kota Sorong, Herlina Kambuaya, mengatakan keputusan itu diambil setelah survei terhadap 1.204 pengunjung pada Juni lalu. Sebanyak 68,3 persen responden meminta layanan malam.

{HK|“Pelajar kita pulang sekolah jam dua, sedangkan pintu kita tertutup satu setengah jam kemudian. Itu tidak adil,”} ujar Herlina.

Jumlah kunjungan pada semester pertama 2025 mencapai 27.915 orang, naik dari 19.462 orang pada semester pertama 2024. Koleksi bertambah 3.150 judul menjadi 41.880 judul.

Ketua Komunitas Noken Baca, Samuel Osok, menyatakan siap menjaga ruang anak bersama 25 relawan. {SO|“Kami tidak minta dibayar, kami minta lampu yang terang dan kamar mandi yang bersih,”} katanya.

Herlina menambahkan, pemerintah kota menganggarkan Rp614 juta untuk listrik, pendingin ruangan, dan dua petugas keamanan. {HK|“Malam hari harus aman untuk anak perempuan, kalau tidak lebih baik kita tutup saja,”} tegasnya.

Perpustakaan Kota Sorong meraih akreditasi B pada 2023 dan menargetkan akreditasi A pada 2026.
''', '''
f1 | organisation | Dinas Perpustakaan dan Kearsipan Kota Sorong
f2 | time | 21.00 WIT
f3 | weekday | Senin
f4 | date | 15/9/2025
f5 | time | 15.30 WIT
f6 | person | Herlina Kambuaya
f7 | position | Kepala Dinas Perpustakaan dan Kearsipan Kota Sorong
f8 | number | 1.204 pengunjung
f9 | percentage | 68,3 persen
f10 | number | 27.915 orang
f11 | number | 19.462 orang
f12 | number | 41.880 judul
f13 | person | Samuel Osok
f14 | organisation | Komunitas Noken Baca
f15 | number | 25 relawan
f16 | money | Rp614 juta
f17 | year | 2023 | akreditasi B pada 2023
f18 | year | 2026 | akreditasi A pada 2026
''', ["HK"])
K = dict(tz="WIT")

Page("B04a", "wp_block", "B04", "Perpustakaan Kota Sorong Buka Sampai Malam", '''
=R1
=R2
=R3
=R4
=R5
=R6
=R7
''', "kepalaburungnews.id", pub="2025-09-15 15:10", dl="SORONG", dlraw="SORONG, KepalaBurungNews —", by=[("author", "Yance Yable")], section="Pendidikan", tags=["perpustakaan", "Kota Sorong"], variant="faithful", typo="mixed", **K)

Page("B04b", "portal_read", "B04", "Ruang Baca Sorong Menyala hingga Pukul 9 Malam", '''
Lampu perpustakaan umum di Jalan Basuki Rahmat, Kota Sorong, Papua Barat Daya, kini baru padam jam sembilan malam.

{HK|“Pelajar kita pulang sekolah jam dua, sedangkan pintu kita tertutup satu setengah jam kemudian,” kata Herlina Kambuaya, Kepala Dinas Perpustakaan dan Kearsipan (Dispusip) Kota Sorong, Senin malam. “Itu tidak adil.”}

Jam layanan baru berlaku sejak Senin (15/09/25). Sebelum itu, pintu ditutup pukul 15.30 WIT.

@ad

Dispusip tidak asal memutuskan. Pada Juni, 1.204 pengunjung disurvei dan 68,3 persen di antaranya meminta layanan malam. Survei serupa pada 2023 hanya menjaring 1.024 orang, dengan 63,8 persen menginginkan hal yang sama.

Angka kunjungan juga terus menanjak. Semester I tahun ini tercatat 27.915 orang, dibandingkan 19.462 orang pada semester I tahun lalu. Adapun di Manokwari, perpustakaan daerah dikunjungi 21.579 orang pada kurun yang sama.

@baca Anak-anak Kampung Baru Belajar Menulis Cerita Rakyat

Debora Sagisolo (16), siswi SMA, datang berdua dengan adiknya. {DS|“Di rumah listrik sering mati, di sini lampunya terang dan kamar mandinya bersih,”} katanya.

Komunitas Noken Baca ikut membantu. Ketuanya, Samuel Osok, membawa 25 sukarelawan untuk menjaga ruang anak. Mereka tidak minta dibayar.

Pemerintah kota menyediakan Rp 614 juta buat listrik, penyejuk udara, dan dua penjaga. Herlina mengingatkan, keamanan adalah syarat. {HK|“Malam hari harus aman untuk anak perempuan,”} ujarnya.
''', "warta-cenderawasih.com", pub="2025-09-16 08:05", by=[("contributor", "Maickel Wanma"), ("editor", "Ani Lestari")], head="Kontributor Sorong, Maickel Wanma", tail="Editor: Ani Lestari", people={"DS": "Debora Sagisolo"},
section="Regional", tags=["Sorong", "perpustakaan", "Papua Barat Daya"], opts={"site_name": "WartaCenderawasih", "tailfmt": "%s"},
miss="f12 f17! f18", f={"f2": ["kept", "missing"], "f4": "kept!", "f1": ("kept", "Dinas Perpustakaan dan Kearsipan (Dispusip) Kota Sorong"), "f7": ("kept", "Kepala Dinas Perpustakaan dan Kearsipan (Dispusip) Kota Sorong"), "f15": ("kept", "25 sukarelawan"), "f3": ("kept", "Senin")},
variant="honest_rewrite_old_survey", **K)

Page("B04c", "wp_gmr", "B04", "Komunitas Noken Baca Siap Jaga Ruang Anak di Perpustakaan Sorong", '''
{SO|“Kami tidak minta dibayar, kami minta lampu yang terang dan kamar mandi yang bersih,”} ujar Samuel Osok, Ketua Komunitas Noken Baca, menanggapi layanan malam Perpustakaan Kota Sorong.

Samuel mengerahkan 25 relawan yang bertugas bergiliran. Setiap malam ada lima orang: tiga menemani anak, dua membantu petugas. {SO|“Yang kami minta sebenarnya sederhana sekali, jangan matikan lampu sebelum anak terakhir dijemput,”} tambahnya saat dihubungi, Selasa.

@baca Festival Noken Kembali Digelar

Perpustakaan yang dikelola Dinas Perpustakaan dan Kearsipan Kota Sorong itu meraih akreditasi B pada 2023. Target berikutnya, akreditasi A pada 2026.
''', "papuakini-barat.com", pub="2025-09-16 19:00", by=[("author", "Olha Mulalinda")], tail="Penulis : Olha Mulalinda", section="Komunitas", tags=["noken", "literasi"], miss="f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f16", opts={"gmrbaca": "plain"}, variant="honest_other_focus_own_quote", **K)

Page("B04d", "gov_drupal", "B04", "Layanan Malam Perpustakaan Umum Kota Sorong Dimulai", '''
=R1
=R6
=R5
=R3
=R2
''', "dispusip.sorongkota.contoh.id", pub="2025-09-15 10:20", by=[("author", "Bidang Layanan")], section="Berita", opts={"link": "perpustakaan umum"}, miss="f10 f11 f12 f17 f18", variant="reordered_shortened", typo="nbsp", **K)

Page("B04e", "portal_detail", "B04", "Kunjungan Perpustakaan Sorong Naik Jadi 27.951 Orang", '''
Jumlah kunjungan ke Perpustakaan Kota Sorong pada semester pertama 2025 mencapai 27.951 orang. Angka itu naik dari 19.462 orang pada semester pertama 2024.

{HK|“Pelajar kita pulang sekolah jam satu, sedangkan pintu kita tertutup satu setengah jam kemudian. Itu tidak adil,”} ujar Kepala Dinas Perpustakaan dan Kearsipan Kota Sorong, Herlina Kambuaya.

Mulai Senin (15/9/2025), perpustakaan buka hingga pukul 21.00 WIT. Sebelumnya tutup pukul 15.30 WIT.

@baca Lima Taman Baca yang Wajib Dikunjungi di Tanah Papua

Perubahan itu didasarkan pada survei terhadap 1.204 pengunjung. Sebanyak 68,3 persen meminta layanan malam.

=R5
''', "detaktimur.com", pub="2025-09-15 21:40", by=[("author", "Juned Rumbiak")], section="Berita", tags=["sorong", "perpustakaan"], miss="f16 f17 f18 f12", C={"f10": "27.951 orang"}, bad="q1", variant="digits_transposed_and_quote_word", **K)

Page("B04f", "wp_newspaper", "B04", "Jam Layanan Perpustakaan Sorong Diperpanjang", '''
=R1
=R2
=R3
=R4
=R7
''', "sorongterkini.co", pub="2025-09-15 17:55", by=[("author", "Melvin Duwit")], subs=[("pukul 21.00 WIT", "pukul 21.00 WITA"), ("akreditasi B pada 2023 dan menargetkan akreditasi A pada 2026", "akreditasi B pada 2026 dan menargetkan akreditasi A pada 2023"), ("68,3 persen", "68 persen")],
section="Metro", tags=["Sorong"], miss="f13 f14 f15 f16", f={"f9": (["changed", "kept"], "68 persen")}, C={"f2": "21.00 WITA", "f17": "akreditasi B pada 2026", "f18": "akreditasi A pada 2023"}, variant="zone_years_swapped_decimals", **K)
for i in ("f17", "f18"):
    from core import PAGES
    PAGES[-1].f[i] = ("changed!", PAGES[-1].f[i][1])

Page("B04g", "wp_twenty", "B04", "Wali Kota Diminta Sediakan Lampu Terang di Perpustakaan", '''
Ketua Komunitas Noken Baca, Samuel Osok, meminta pemerintah menyediakan penerangan dan kamar mandi yang bersih di perpustakaan umum.

{HK|“Kami tidak minta dibayar, kami minta lampu yang terang dan kamar mandi yang bersih,”} kata Kepala Dinas Perpustakaan dan Kearsipan Kota Sorong, Herlina Kambuaya.

Menurut dia, 25 relawan siap membantu layanan malam yang dibuka sampai pukul 21.00 WIT mulai Selasa (15/9/2025).
''', "kotasorongupdate.com", pub="2025-09-16 06:40", by=[("author", "Ruth Sesa")], section="Kota", tags=["Perpustakaan"], miss="f5 f8 f9 f10 f11 f12 f16 f17 f18", C={"f3": "Selasa (15/9/2025)"}, bad="q2", opts={"weekday_fault": True}, variant="quote_moved_and_weekday", **K)
