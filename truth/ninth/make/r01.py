N=dict(A='Lalu Wirasatya Putra',B='Baiq Nurhayani')
R=dict(id='R01',title='Pemkab Lombok Timur Rampungkan Rehabilitasi 48 Embung Rakyat Jelang Musim Tanam',date='2025-10-14',office='Dinas Pertanian Kabupaten Lombok Timur',
spokes=[('Lalu Wirasatya Putra, S.P., M.Si.','Kepala Dinas Pertanian Kabupaten Lombok Timur'),('Baiq Nurhayani','Ketua Kelompok Tani Tunas Sembalun')],names=N,
text='''SELONG – Pemerintah Kabupaten Lombok Timur melalui Dinas Pertanian telah merampungkan rehabilitasi embung rakyat sebagai upaya menjaga ketersediaan air irigasi menjelang musim tanam. Penyerahan hasil pekerjaan dilaksanakan di Desa Pringgajurang, Kecamatan Montong Gading, pada Selasa (14/10/2025) pukul 09.30 WITA.

Kepala Dinas Pertanian Kabupaten Lombok Timur, Lalu Wirasatya Putra, S.P., M.Si., menyampaikan bahwa rehabilitasi dimaksud dibiayai melalui Dana Alokasi Khusus sebesar Rp12,75 miliar dan menjangkau 17 kecamatan.

“Embung ini bukan sekadar bangunan penampung air, melainkan jaminan bagi petani agar tidak lagi menebak-nebak kapan harus menanam,” ujar Lalu Wirasatya.

Berdasarkan hasil pendataan, 48 embung yang direhabilitasi mampu mengairi 2.340 hektare sawah tadah hujan. Indeks pertanaman diproyeksikan meningkat 18,6 persen dibandingkan tahun 2024.

“Kami meminta kelompok tani membentuk petugas pintu air, sebab sebagus apa pun bangunannya akan rusak bila tidak ada yang merawat,” tambahnya.

Dengan capaian tersebut, Kabupaten Lombok Timur menempati peringkat kedua di Provinsi Nusa Tenggara Barat dalam luas layanan embung rakyat.

Sementara itu, Ketua Kelompok Tani Tunas Sembalun, Baiq Nurhayani, menyambut baik selesainya pekerjaan tersebut. “Tahun lalu kami hanya berani menanam sekali, sekarang airnya cukup untuk dua kali tanam,” kata Baiq Nurhayani.{B}

Pemeliharaan embung selanjutnya akan menjadi tanggung jawab 112 kelompok tani penerima manfaat.'''.replace('tanam,” kata Baiq Nurhayani.{B}','tanam,”{B} kata Baiq Nurhayani.'),
facts='''place | Desa Pringgajurang
weekday | Selasa | Selasa (14/10/2025)
date | 14/10/2025
time | pukul 09.30 WITA
money | Rp12,75 miliar
number | 17 kecamatan
number | 2.340 hektare
percentage | 18,6 persen
year | 2024 | tahun 2024
rank | peringkat kedua
number | 112 kelompok tani
position | Kepala Dinas Pertanian Kabupaten Lombok Timur
organisation | Kelompok Tani Tunas Sembalun | Ketua Kelompok Tani Tunas Sembalun
person | Baiq Nurhayani | Sembalun, Baiq Nurhayani''')
C1='SELONG – Pemerintah=>Pemerintah'
P=[
dict(l='situs_pemda',name='copy',honest=True,site='Portal Kabupaten Lombok Timur',at='2025-10-14T13:05',sec='Pertanian',au='Dinas Pertanian',by='author:Dinas Pertanian',title='Pemkab Lombok Timur Rampungkan Rehabilitasi 48 Embung Rakyat Jelang Musim Tanam',dl='SELONG',
 body='@1|'+C1+'\n@2-8',tags=['embung','pertanian']),
dict(l='portal_regional',name='time_zone_and_rank',honest=False,site='LensaRinjani.id',z='WITA',at='2025-10-14T16:42',sec='Lombok Timur',title='48 Embung di Lombok Timur Selesai Diperbaiki, Petani Siap Tanam Dua Kali',top='Penulis: <a href="/p">Hidayatul Wathoni</a> | Editor: <a href="/e">Sri Mulyaningsih Utami</a>',by='author:Hidayatul Wathoni;editor:Sri Mulyaningsih Utami',
 dl='LOMBOK TIMUR',dlf='<strong>LENSARINJANI.ID, {}</strong> - ',cap='Embung rakyat di Desa Pringgajurang yang baru selesai diperbaiki. (LensaRinjani.id/Hidayatul Wathoni)',
 body='''Petani di Kabupaten Lombok Timur bisa bernapas lega. Pemerintah daerah memastikan rehabilitasi 48 embung rakyat sudah selesai sebelum musim tanam tiba.
Serah terima pekerjaan dilakukan di Desa Pringgajurang, Kecamatan Montong Gading, Selasa (14/10/2025) pukul 09.30 WIB.
!baca Debit Air Bendungan Pandan Duri Mulai Naik
Kepala Dinas Pertanian Kabupaten Lombok Timur, Lalu Wirasatya Putra, menyebut perbaikan itu memakai Dana Alokasi Khusus sebesar Rp12,75 miliar di 17 kecamatan.
@3
Dari 48 embung tersebut, 2.340 hektare sawah tadah hujan dapat terairi. Indeks pertanaman diperkirakan naik 18,6 persen dibandingkan tahun 2024.
@6|peringkat kedua=>peringkat ketiga
!ad
Ketua Kelompok Tani Tunas Sembalun, Baiq Nurhayani, mengaku senang.
“Tahun lalu kami hanya berani menanam sekali, sekarang airnya cukup untuk dua kali tanam,”{B} kata dia.
!page''',it='f4=c;f10=c',tags=['Lombok Timur','embung','petani']),
dict(l='kantor_berita',name='agency_rewrite',honest=True,site='Kantor Berita Khatulistiwa',z='WITA',at='2025-10-14T18:10',title='Lombok Timur tuntaskan rehabilitasi 48 embung rakyat',dl='Lombok Timur',dlf='{} (KBK) - ',bot='Pewarta: Mawardi Sukma<br>Editor: Ratih Prameswari',by='reporter:Mawardi Sukma;editor:Ratih Prameswari',
 body='''Dinas Pertanian Kabupaten Lombok Timur, Nusa Tenggara Barat, menuntaskan rehabilitasi 48 embung rakyat yang dapat mengairi lebih dari 2.300 hektare sawah tadah hujan.
“Embung ini bukan sekadar bangunan penampung air, melainkan jaminan bagi petani agar tidak lagi menebak-nebak kapan harus menanam,” kata Kepala Dinas Pertanian Kabupaten Lombok Timur Lalu Wirasatya Putra di Selong, Selasa.
Ia mengatakan anggaran rehabilitasi tersebut mencapai Rp12.750.000.000 yang bersumber dari Dana Alokasi Khusus.
!baca BMKG: Awal musim hujan di NTB mundur dua dasarian
Menurut dia, kelompok tani diminta menunjuk petugas pintu air karena bangunan akan rusak jika tidak dirawat.
Pekerjaan itu menjangkau 17 kecamatan. Lombok Timur kini menempati peringkat kedua di NTB dalam luas layanan embung rakyat.
Secara terpisah, Kepala Stasiun Klimatologi Nusa Tenggara Barat Anas Fakhrurrazi memperkirakan hujan mulai turun pada dasarian kedua November.
“+Petani sebaiknya tidak terburu-buru menyemai sebelum hujan turun tiga kali dalam sepekan,”{C} katanya.''',names=dict(C='Anas Fakhrurrazi'),
 it='f7=k:dibulatkan;f5=k:ditulis dengan angka penuh',tags=['embung rakyat','Lombok Timur','irigasi']),
dict(l='wp_newspaper',name='name_typo_money10',honest=False,site='Gumi Sasak Post',at='2025-10-15T08:00',sec='Daerah',au='Redaksi',sub='Layanan air menjangkau 17 kecamatan',title='Rehabilitasi Embung Rakyat Rampung, 112 Kelompok Tani Pegang Pemeliharaan',dl='SELONG',dlf='<strong>{}, GumiSasakPost.com</strong> &#8211; ',bot='(Zulkarnain Hadi)',by='unknown:Zulkarnain Hadi',names=dict(B='Baiq Nurhayati'),
 body='@1|'+C1+'|Pemerintah Kabupaten Lombok Timur melalui=>Pemkab Lombok Timur lewat\n@2|Rp12,75 miliar=>Rp127,5 miliar\n!ad\n@3-6\n!baca Pupuk Subsidi Dipastikan Aman sampai Akhir Tahun\n@7|Sembalun, Baiq Nurhayani=>Sembalun, Baiq Nurhayati|kata Baiq Nurhayani=>kata Baiq Nurhayati\n@8',
 it='f5=c;f14=c;q3=v/o',tags=['NTB','Embung']),
dict(l='blogspot',name='cut_copy',honest=True,site='Kabar Desa Pringgajurang',at='2025-10-14T20:00',au='Junaidi Arsyad',by='author:Junaidi Arsyad',title='Embung di Desa Kita Sudah Selesai Diperbaiki',straight=True,
 body='''Alhamdulillah, embung di Desa Pringgajurang akhirnya selesai. Selasa (14/10/2025) pagi, serah terima dihadiri kepala desa dan puluhan petani.
@2
@3
@5|tambahnya=>katanya lagi
Di desa kita sendiri ada 3 embung yang ikut diperbaiki dan dipakai bersama oleh lima kelompok tani.''',tags=['Desa','Pertanian']),
dict(l='wp_generatepress',name='own_interview',honest=True,site='Sembalun Kini',at='2025-10-16T10:00',sec='Feature',au='Dewi Anggarsari',by='author:Dewi Anggarsari',title='Cerita Petani Sembalun: Dari Sekali Jadi Dua Kali Tanam',dl='SEMBALUN',
 body='''Baiq Nurhayani berdiri di tepi embung yang airnya masih keruh. Perempuan yang akrab disapa ‹Inaq Nur› itu memimpin 34 petani.
“Tahun lalu kami hanya berani menanam sekali,”{B} kata Ketua Kelompok Tani Tunas Sembalun itu, “~sekarang airnya cukup untuk dua kali tanam.”
Ditemui Kamis (16/10/2025), ia bercerita soal musim kering yang panjang.
“+Bawang putih saya pernah habis semua, tidak ada yang bisa dipanen,”{B} tuturnya.
# Bukan pekerjaan sekali jadi
Pemkab Lombok Timur mencatat ada 48 embung yang diperbaiki tahun ini. Tahun lalu jumlahnya hanya 21 embung.
Kepala Dinas Pertanian, Lalu Wirasatya Putra, berharap ada yang menjaga pintu air.
“Kami meminta kelompok tani membentuk petugas pintu air, sebab sebagus apa pun bangunannya akan rusak bila tidak ada yang merawat,” ujarnya.''',it='f12=k/m;f2=m;f3=m',tags=['embung','Sembalun']),
dict(l='bootstrap_cms',name='quote_speaker_swap',honest=False,site='Layar Selaparang',z='WITA',at='2025-10-14T19:33',sec='Ekonomi',title='Airi 2.340 Hektare, Lombok Timur Serahkan Embung ke Petani',top='Reporter: Fathul Mubin / Redaktur: Hendra Pramudita',by='reporter:Fathul Mubin;editor:Hendra Pramudita',dl='SELONG',label='ADVERTORIAL',lp='end',
 body='''Pemkab Lombok Timur menyerahkan 48 embung hasil rehabilitasi kepada kelompok tani di Desa Pringgajurang, Selasa (14/10).
Kepala Dinas Pertanian Kabupaten Lombok Timur, Lalu Wirasatya Putra, mengatakan anggarannya mencapai Rp12,75 miliar dan menyasar 17 kecamatan.
“Tahun lalu petani hanya berani menanam sekali, sekarang airnya cukup untuk dua kali tanam,” kata Lalu Wirasatya.
!baca Harga Gabah di Tingkat Petani Stabil
Luas sawah yang terairi 2.340 hektare, dengan indeks pertanaman naik 18,6 persen dari 2024.
Hal senada disampaikan Ketua Kelompok Tani Tunas Sembalun, Baiq Nurhayani. Ia mengajak 112 kelompok tani lain ikut merawat embung.
!wa Ikuti berita terkini Layar Selaparang di saluran WhatsApp kami''',it='q3=a/o:kata-kata sedikit diubah dan pindah pembicara;f3=k:tanpa tahun',tags=['Embung','Selong']),
]
