N=dict(A='Marlina Situngkir',B='Teguh Hamonangan')
R=dict(id='R02',title='Festival Kopi Dairi Kembali Digelar, Targetkan 25 Ribu Pengunjung',date='2025-07-21',office='Dinas Pariwisata Kabupaten Dairi',
spokes=[('Marlina Situngkir','Kepala Dinas Pariwisata Kabupaten Dairi'),('Teguh Hamonangan','Koordinator Kurator Festival Kopi Dairi')],names=N,
text='''Sidikalang, 21 Juli 2025 – Aroma kopi bakal memenuhi alun-alun Sidikalang! Festival Kopi Dairi siap digelar selama empat hari, mulai Kamis, 7 Agustus 2025, dengan 86 stan dari petani, penyangrai, dan kedai kopi.

Ini adalah penyelenggaraan ketujuh sejak festival pertama pada 2017. Panitia menargetkan 25 ribu pengunjung, naik dari 19.400 pengunjung tahun lalu, dengan perputaran uang Rp3,2 miliar.

“Kopi Dairi sudah lama dikenal dunia, tetapi anak muda kita sendiri belum tentu pernah memetiknya,” kata Kepala Dinas Pariwisata Kabupaten Dairi, Marlina Situngkir.

Karena itu, tahun ini pengunjung diajak ke kebun di Desa Sitinjo Raya. Tersedia 12 bus ulang-alik yang berangkat pukul 08.00 WIB setiap hari.

“Silakan datang, petik sendiri, sangrai sendiri, lalu seduh sendiri. Kalau pahit, jangan salahkan kopinya,” seloroh Marlina.

Koordinator Kurator Festival Kopi Dairi, Teguh Hamonangan, menjelaskan sebanyak 64 sampel kopi telah diuji. Sampel dari Kecamatan Parbuluan meraih skor tertinggi, yakni 87,25.

“Skor di atas 85 itu artinya kopi petani kita sanggup duduk sejajar dengan kopi terbaik Amerika Latin,”{B} ujar Teguh.

Lelang kopi akan ditangani Koperasi Serba Usaha Lae Pondom. Tahun lalu, 42 persen kopi yang dilelang dibeli pembeli dari luar negeri.''',
facts='''weekday | Kamis
date | 7 Agustus 2025
number | 86 stan
rank | penyelenggaraan ketujuh
year | 2017
number | 25 ribu pengunjung | menargetkan 25 ribu pengunjung
number | 19.400 pengunjung
money | Rp3,2 miliar
place | Desa Sitinjo Raya
number | 12 bus
time | pukul 08.00 WIB
number | 64 sampel
number | 87,25
organisation | Koperasi Serba Usaha Lae Pondom
percentage | 42 persen
position | Koordinator Kurator Festival Kopi Dairi
person | Teguh Hamonangan''')
P=[
dict(l='detil_berita',name='lively_rewrite',honest=True,site='sumutKini',at='2025-07-21T14:20',sec='Wisata',au='Rico Pardosi',by='author:Rico Pardosi',title='Festival Kopi Dairi Digelar 4 Hari, Ada 86 Stan dan Wisata Petik Kopi',dl='Dairi',bot='(rpd/mjy)',
 body='''Pencinta kopi, catat tanggalnya! Festival Kopi Dairi bakal digelar mulai Kamis, 7 Agustus 2025 di alun-alun Sidikalang.
Ada 86 stan yang bisa dikunjungi. Panitia mematok target 25.000 pengunjung dengan perputaran uang Rp 3,2 miliar.
“Kopi Dairi sudah lama dikenal dunia, tetapi anak muda kita sendiri belum tentu pernah memetiknya,” ujar Kepala Dinas Pariwisata Dairi Marlina Situngkir dalam keterangannya, Senin (21/7/2025).
!baca 5 Air Terjun Tersembunyi di Sekitar Danau Toba
Pengunjung yang ingin ke kebun di Desa Sitinjo Raya dapat naik bus ulang-alik. Bus berangkat tiap pukul 08.00 WIB.
“Silakan datang, petik sendiri, sangrai sendiri, lalu seduh sendiri,” ujar Marlina.
“+Kalau ramai, kami tambah busnya,” imbuhnya.
!ad
Festival ini pertama kali digelar pada 2017.''',it='q2=p;f6=k:25.000 pengunjung, ditulis dengan angka;f8=k:spasi setelah Rp;f10=m',tags=['festival kopi dairi','sidikalang','kopi']),
dict(l='wp_jnews',name='date_and_ordinal',honest=False,site='Toba Pagi',at='2025-07-22T09:00',sec='Budaya',au='Lasmaria Hutasoit',by='author:Lasmaria Hutasoit',title='Festival Kopi Dairi Masuki Tahun Kedelapan, Petani Siapkan 86 Stan',sub='Pengunjung bisa memetik kopi sendiri di kebun',dl='SIDIKALANG',
 body='''Festival Kopi Dairi kembali hadir di alun-alun Sidikalang selama empat hari mulai Jumat, 7 Agustus 2025.
Ini merupakan penyelenggaraan kedelapan sejak festival pertama pada 2017. Sebanyak 86 stan disiapkan panitia.
@3
!baca Harga Kopi Robusta di Tingkat Petani Tembus Rekor
@4
@6
@7
@8''',it='f1=c;f4=c',tags=['Kopi','Dairi']),
dict(l='wp_twentytwentyone',name='copy_cut',honest=True,site='Komunitas Seduh Medan',at='2025-07-23T09:00',sec='Acara',au='Yosua Pintubatu',by='author:Yosua Pintubatu',title='Festival Kopi Dairi Kembali Digelar, Targetkan 25 Ribu Pengunjung',
 body='''@1|Sidikalang, 21 Juli 2025 – Aroma=>Aroma
@2
@4
> “Silakan datang, petik sendiri, sangrai sendiri, lalu seduh sendiri. Kalau pahit, jangan salahkan kopinya.”
Begitu kata Marlina Situngkir, Kepala Dinas Pariwisata Kabupaten Dairi. Sampai jumpa di sana!''',tags=['festival','kopi']),
dict(l='baca_utama',name='decimals_and_quote',honest=False,site='NUSAKATA.com',at='2025-07-22T17:06',sec='Medan',title='Skor Kopi Parbuluan Tertinggi, Dairi Siapkan Lelang di Festival Kopi',top='Kontributor Dairi, Sabam Munthe | Editor Maria Kinasih',by='contributor:Sabam Munthe;editor:Maria Kinasih',dl='DAIRI',dlf='<strong>{}, NUSAKATA.com</strong> &#8211; ',
 body='''Kopi dari Kecamatan Parbuluan meraih skor tertinggi dalam uji cita rasa menjelang Festival Kopi Dairi. Skornya 87.
Koordinator Kurator Festival Kopi Dairi, Teguh Hamonangan, mengatakan, ada 64 sampel kopi yang diuji.
“Skor di atas 85 itu artinya kopi petani kita mampu mengalahkan kopi terbaik Amerika Latin,”{B} ujar Teguh, Selasa (22/7/2025).
!baca Mengenal Kopi Sigarar Utang dari Tanah Batak
Lelang kopi akan ditangani Koperasi Serba Usaha Lae Pondom. Pada lelang tahun lalu, 42 persen kopi dibeli pembeli dari luar negeri.
# Empat hari di Sidikalang
Festival akan berlangsung mulai Kamis, 7 Agustus 2025. Kepala Dinas Pariwisata Kabupaten Dairi Marlina Situngkir menyebut targetnya 25 ribu pengunjung, sedangkan tahun lalu tercatat 19.400 pengunjung.''',it='q3=a;f13=k/c:desimal dipotong, dapat dibaca sebagai pembulatan',tags=['kopi','Dairi','festival kopi']),
dict(l='joomla_protostar',name='figures_swapped',honest=False,site='Suara Pakpak',at='2025-07-21T15:00',sec='Berita Daerah',au='Super User',by='',title='Dairi Gelar Festival Kopi Awal Agustus',dl='Sidikalang',label='Kerja sama',
 body='''Dinas Pariwisata Kabupaten Dairi kembali menggelar Festival Kopi Dairi pada Kamis, 7 Agustus 2025, dengan 64 stan dari petani, penyangrai, dan kedai kopi.
@2
@3|Kabupaten Dairi, Marlina=>Kabupaten Dairi Marlina
Koordinator Kurator Festival Kopi Dairi, Teguh Hamonangan, menjelaskan sebanyak 86 sampel kopi telah diuji dengan skor tertinggi 87,25.
@7
@8''',it='f3=c;f12=c',tags=['kopi']),
dict(l='react_cerita',name='own_reporting',honest=True,site='kabarbasis',at='2025-08-08T11:15',sec='Food & Travel',au='Kristin Manalu',by='author:Kristin Manalu',title='Serunya Memetik Kopi Sendiri di Dairi',cap='Pengunjung memetik kopi merah di kebun. Foto: Kristin Manalu/kabarbasis',
 body='''Kabut belum hilang waktu 3 bus penuh penumpang tiba di Desa Sitinjo Raya, Jumat (8/8/2025). Di hari kedua Festival Kopi Dairi, antrean memetik kopi sudah mengular.
“+Saya baru tahu buah kopi itu manis,”{C} kata Tiara Lubis, pengunjung asal Binjai.
Panitia menyediakan 12 bus. Hari pertama, tercatat 6.150 pengunjung datang ke alun-alun.
!ad
Menurut Kepala Dinas Pariwisata Kabupaten Dairi, Marlina Situngkir, banyak anak muda yang belum pernah memetik kopi walaupun kopi Dairi sudah dikenal dunia.
Festival ini rutin digelar sejak 2017, dan sempat mencatat 19.400 pengunjung pada tahun lalu.
!baca Resep Es Kopi Gula Aren ala Rumahan''',names=dict(C='Tiara Lubis'),tags=['Kopi','Dairi','Festival']),
dict(l='amp_page',name='split_quotes',honest=True,site='Medan Siang',at='2025-07-21T16:45',sec='Sumut',au='Arga Silalahi',bot='Editor: Nurmala Dasopang',by='author:Arga Silalahi;editor:Nurmala Dasopang',title='Festival Kopi Dairi, Kadis: Kalau Pahit, Jangan Salahkan Kopinya',dl='Sidikalang',
 body='''Festival Kopi Dairi digelar lagi mulai 7 Agustus 2025. Kepala Dinas Pariwisata Kabupaten Dairi, Marlina Situngkir, mengundang warga datang ke kebun kopi.
“Silakan datang, petik sendiri, sangrai sendiri,” ucapnya, Senin, “~lalu seduh sendiri. Kalau pahit, jangan salahkan kopinya.”
!ad
Di tempat yang sama, Teguh Hamonangan selaku Koordinator Kurator Festival Kopi Dairi menyampaikan hasil uji cita rasa.
Dari 64 sampel yang masuk, kopi asal Kecamatan Parbuluan memperoleh 87,25.
“Skor di atas 85 itu artinya kopi petani kita sanggup duduk sejajar dengan kopi terbaik Amerika Latin.”{B}
Festival tahun ini diikuti 86 stan.''',tags=['kopi','dairi']),
]
