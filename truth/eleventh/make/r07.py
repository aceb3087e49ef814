from core import *
R = Rel('R07', 'Belitung Timur Peringkat Kedua Nasional Perpustakaan Desa, Kunjungan Naik Hampir Seperempat', '2025-05-20', 'Dinas Perpustakaan dan Kearsipan Kabupaten Belitung Timur',
 [('Hendra Gunawan Saputra', 'Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Belitung Timur'), ('Lestari Dewi Anggraini', 'pengelola Perpustakaan Desa Lalang Jaya')],
 {'H': 'Hendra Gunawan Saputra', 'L': 'Lestari Dewi Anggraini', 'M': 'Marwan', 'Z': 'Zahra', 'N': 'Nizar Effendi'}, 'Manggar, 20/5/2025 — ', '''
Perpustakaan Desa Lalang Jaya, Kecamatan Manggar, Kabupaten Belitung Timur, meraih peringkat kedua nasional dalam penilaian perpustakaan desa yang diumumkan di Jakarta, Selasa (20/5/2025).

Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Belitung Timur Hendra Gunawan Saputra mengatakan, perpustakaan tersebut menyisihkan 1.042 perpustakaan desa dari 38 provinsi.

"«H:q1|Yang membuat juri terkesan bukan gedungnya, tetapi kelas membaca untuk anak nelayan yang digelar setelah isya,» kata Hendra."

Perpustakaan itu dibangun pada 2016 dengan dana desa Rp185 juta. Koleksinya kini 6.430 judul, sedangkan pengunjungnya sepanjang tahun lalu 23.640 orang atau naik 24,3 persen.

Atas prestasi itu, Perpustakaan Desa Lalang Jaya menerima hadiah Rp75 juta, 500 judul buku, dan satu unit sepeda motor perpustakaan keliling.

Pengelola Perpustakaan Desa Lalang Jaya, Lestari Dewi Anggraini, mengatakan hadiah akan digunakan untuk membeli buku berhuruf Braille.

«L:q2|Ada dua anak tunanetra di desa kami, mereka harus punya rak sendiri,» katanya.

Hendra menambahkan, pemerintah kabupaten menargetkan seluruh 39 desa memiliki perpustakaan berstandar nasional pada 2028.

«H:q3|Anggarannya ada, tinggal kemauan kepala desanya,» ujarnya.

Kelas membaca di perpustakaan itu dipandu relawan yang sebagian besar guru muda. Mereka membagi anak dalam kelompok kecil dan menutup kelas dengan dongeng.

Dinas berencana mengirim pengelola perpustakaan dari desa lain untuk belajar di Lalang Jaya.
'''.replace('"«', '«').replace('Hendra."', 'Hendra.'), [('f1', 'rank', 'peringkat kedua', 'meraih peringkat kedua nasional'), ('f2', 'place', 'Kecamatan Manggar'), ('f3', 'weekday', 'Selasa'), ('f4', 'date', '20/5/2025', '(20/5/2025)', ['20/5', '20 Mei 2025']),
 ('f5', 'position', 'Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Belitung Timur', 'Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Belitung Timur Hendra', ['Kepala Dinas Perpustakaan dan Kearsipan (DPK) Kabupaten Belitung Timur', 'Kepala Dinas Perpustakaan dan Kearsipan Belitung Timur', 'Kepala DPK Belitung Timur', 'Kepala DPK Beltim']), ('f6', 'person', 'Hendra Gunawan Saputra', 'Belitung Timur Hendra Gunawan Saputra mengatakan'),
 ('f7', 'number', '1.042 perpustakaan'), ('f8', 'year', '2016'), ('f9', 'money', 'Rp185 juta', None, ['Rp 185 juta']), ('f10', 'number', '6.430 judul'), ('f11', 'number', '23.640 orang', None, ['23.640 kunjungan', '23.640 pengunjung']), ('f12', 'percentage', '24,3 persen'), ('f13', 'money', 'Rp75 juta', None, ['Rp 75 juta']), ('f14', 'person', 'Lestari Dewi Anggraini', 'Lalang Jaya, Lestari Dewi Anggraini, mengatakan'), ('f15', 'number', '39 desa'), ('f16', 'year', '2028')])
P = R.P
Page('R07-a', 'wp_newkarma', q='c', site=('Bangka Belitung Hari Ini', 'babelhariini.co.id'), title='Perpustakaan Desa Lalang Jaya Peringkat Kedua Nasional', pub='2025-05-21T09:20', section='Belitung Timur', author='Hairul Asther', tags=['Perpustakaan', 'Beltim'],
 dl=('<strong>MANGGAR, babelhariini.co.id</strong> – ', 'MANGGAR'), roles=[('Penulis', 'Hairul Asther'), ('Sumber', 'Ferdi Yuliansyah')], tail=['<p><strong>(Advertorial)</strong></p>'], label='Advertorial', labelpos='end',
 cap='Anak-anak membaca di Perpustakaan Desa Lalang Jaya. (ist)', body=[P[0], P[1], P[2], B(), P[3], P[4], P[5], P[6], P[7], P[8], P[-2], P[-1]], v=('copy', True))
Page('R07-b', 'webforms', q='x', site=('Laskar Timah Online', 'laskartimah.co.id'), title='Kalahkan Seribu Perpustakaan, Lalang Jaya Nomor Dua Nasional', pub='2025-05-20T22:15', roles=[('Penulis/Fotografer', 'Bima Perdana'), ('Editor', 'Sri Mulyati Rusdi')], dl=('MANGGAR, LT – ', 'MANGGAR'),
 body=['Perpustakaan Desa Lalang Jaya di Kecamatan Manggar membuat bangga Negeri Laskar Pelangi. Dalam penilaian perpustakaan desa tingkat nasional yang diumumkan Selasa (20/5) di Jakarta, perpustakaan ini bertengger di peringkat kedua.',
  'Saingannya tidak main-main, 1.042 perpustakaan desa dari seluruh provinsi.',
  'Apa rahasianya? «H:q1|Yang membuat juri terkesan bukan gedungnya, tetapi kelas membaca untuk anak nelayan yang digelar setelah isya,» beber Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Belitung Timur, Hendra Gunawan Saputra.', B(),
  'Kelas itu dipandu relawan, sebagian besar guru muda dari desa sekitar.',
  'Tahun lalu perpustakaan itu didatangi 23.640 orang.',
  'Hendra berharap desa lain tidak lagi beralasan soal dana. «H:q3|Tinggal kemauan kepala desanya,» sindir mantan kepala sekolah itu.',
  'Hadiah yang dibawa pulang Rp75 juta, ratusan judul buku, dan sebuah sepeda motor untuk perpustakaan keliling.'], v=('cut', True))
Page('R07-c', 'ghost_member', q='c', site=('Kelekak', 'kelekak.id'), title='Perpustakaan yang Buka Setelah Isya', sub='Di Lalang Jaya, anak-anak nelayan membaca ketika bapaknya melaut.', pub='2025-05-26T00:00', author='Rusmiyati Oktaria', section='Reportase',
 body=['Lampu perpustakaan itu menyala justru ketika lampu kantor desa dimatikan. Sehabis isya, sandal-sandal kecil berserakan di teras.',
  'Zahra, sembilan tahun, datang paling awal. Ia mencari buku yang sama sejak Senin. «Z|Penyunya belum sampai ke laut,» bisiknya, lalu duduk bersila.',
  'Lestari Dewi Anggraini, yang mengelola perpustakaan desa ini sejak masih menumpang di balai pertemuan, hafal kebiasaan anak-anak itu.',
  '«L|Bapak mereka melaut malam, ibunya menyortir ikan. Daripada menunggu sendirian, ke sini saja,» tutur perempuan yang biasa dipanggil Kak Tari itu.',
  'Kelas selepas isya itulah yang, menurut Kepala Dinas Perpustakaan dan Kearsipan Belitung Timur Hendra Gunawan Saputra, membuat juri terkesan, bukan gedungnya. Selasa pekan lalu, perpustakaan ini diumumkan sebagai yang terbaik kedua di Indonesia.',
  'Gedungnya memang biasa saja. Didirikan tahun 2016 dari dana desa sekitar Rp185 juta, catnya sudah dua kali diganti. Yang bertambah adalah isinya: lebih dari 6.400 judul.', B(),
  H('Rak untuk dua anak'),
  'Hadiah uang dari lomba sudah ada peruntukannya.',
  '«L:q2|Ada dua anak tunanetra di desa kami,» kata Tari, menunjuk sudut dekat jendela, «+|mereka harus punya rak sendiri.»',
  'Marwan, ayah salah seorang anak itu, belum pernah membayangkan anaknya membaca. «M|Kalau bukunya datang, saya mau ikut belajar merabanya,» katanya.',
  'Malam itu, menurut buku tamu, ada 34 pengunjung.'],
 st='q1 m|p:indirect with some of the words; f1 k:terbaik kedua di Indonesia; f10 k:rounded "lebih dari 6.400 judul"', v=('own_reporting', True))
Page('R07-d', 'wp_jnews', q='s', site=('Satam Media', 'satammedia.com'), title='Juara Dua Nasional, Perpustakaan Lalang Jaya Bakal Beli Buku Braille', sub='Hadiah Rp75 juta tidak akan dipakai mempercantik gedung', pub='2025-05-21T13:05', author='Yudi Darmawan', section='Pendidikan', tags=['perpustakaan desa', 'literasi'],
 dl=('<strong>Satammedia.com, Manggar</strong> – ', 'Manggar'),
 body=['Hadiah Rp75 juta yang diterima Perpustakaan Desa Lalang Jaya bakal dibelikan buku berhuruf Braille. Perpustakaan di Kecamatan Manggar ini meraih peringkat kedua nasional, Selasa (20/5/2025).',
  'Pengelola Perpustakaan Desa Lalang Jaya, Lestari Dewi Anggraini, mengungkapkan hal tersebut.',
  '«L:q2|Ada dua anak tunanetra di desa kami, mereka harus punya rak sendiri,» ungkapnya.',
  '«L:q1|Yang membuat juri terkesan bukan gedungnya, tetapi kelas membaca untuk anak nelayan yang digelar setelah isya,» lanjut Lestari.', B(),
  'Perempuan berkacamata itu mengaku sudah menghubungi penerbit buku Braille di Bandung. Satu judul harganya bisa tiga kali lipat buku biasa.',
  'Sementara Kepala DPK Beltim, Hendra Gunawan Saputra, menyebut seluruh 39 desa ditarget punya perpustakaan berstandar nasional pada 2028.',
  '«H:q3|Anggarannya ada, tinggal kemauan kepala desanya,» sentil Hendra.'], v=('quote_other_speaker', False))
Page('R07-e', 'detail_itp', q='s', site=('detikar', 'detikar.id'), title='Perpustakaan Desa di Belitung Timur Jadi Nomor 2 Se-Indonesia', pub='2025-05-20T20:09', author='Tiara Nuraini Salim', section='Sumbagsel', tags=['perpustakaan', 'belitung timur'],
 dl=('<strong>Belitung Timur</strong> - ', 'Belitung Timur'), em=' <strong>(tns/dai)</strong>',
 body=['Perpustakaan Desa Lalang Jaya di Belitung Timur menyabet peringkat kedua nasional. Perpustakaan yang dibangun pada 2016 itu mengalahkan 1.042 perpustakaan lain.',
  'Gelar itu tak datang tiba-tiba.',
  '«H:q1|Yang membuat juri terkesan bukan gedungnya, tetapi kelas membaca untuk anak nelayan yang digelar setelah isya,» ujar Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Belitung Timur Hendra Gunawan Saputra, Selasa (20/5/2025).', B(),
  'Koleksi perpustakaan ini 6.430 judul. Sepanjang tahun lalu, pengunjungnya mencapai 32.640 orang atau naik 24,3 persen.',
  'Hendra bilang, tahun 2028 semua desa di kabupatennya harus punya perpustakaan berstandar nasional. Jumlahnya 39 desa.',
  '«H:q3|Anggarannya ada, tetapi kepala desanya tidak mau,» imbuh pria berkacamata itu.'],
 st='f11 c', v=('digits_and_quote', False))
Page('R07-f', 'radio_station', q='c', site=('Radio Tanjung Tinggi 101,3 FM', 'radiotanjungtinggi.com'), title='Wawancara: Mengapa Perpustakaan Desa Bisa Ramai?', pub='2025-05-22T16:00', section='Bincang', roles=[('Penyunting', 'Vina Oktavia')], tags=['literasi', 'desa'],
 body=['Perpustakaan Desa Lalang Jaya baru saja menjadi yang terbaik kedua di tingkat nasional. Pendengar kami banyak yang bertanya, bagaimana perpustakaan di desa bisa lebih ramai daripada kafe?',
  'Dalam siaran Bincang Sore, Kamis (22/5/2025), penyiar Nizar Effendi menghubungi Hendra Gunawan Saputra, Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Belitung Timur.',
  '«N|Jadi resepnya apa, Pak?» tanya Nizar.',
  '«H|Resepnya sederhana, pengelolanya orang yang suka anak-anak,» jawab Hendra.',
  'Menurut dia, kunjungan ke perpustakaan itu tahun lalu tumbuh hampir seperempat. Ia mengaku tidak hafal jumlah koleksi, tetapi ingat betul nama anak yang paling sering meminjam.',
  'Soal perpustakaan di desa lain, Hendra menilai uang bukan soal; yang kurang hanya kemauan kepala desa.',
  'Tahun ini kabupaten itu menambah 12 perpustakaan desa. Sisanya menyusul sampai 2028.'],
 st='f1 k:terbaik kedua di tingkat nasional; f12 k|m:rounded "hampir seperempat"; q3 m|p:the sense indirectly', v=('interview', True))
