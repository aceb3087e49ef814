from core import *
R = Rel('R12', 'Nilai Tukar Petani NTB Januari 2026 Naik 1,27 Persen', '2026-02-02', 'Badan Pusat Statistik Provinsi Nusa Tenggara Barat',
 [('Lalu Wirajaya Kusuma', 'Kepala BPS Provinsi Nusa Tenggara Barat'), ('Baiq Nuraini Safitri', 'Ketua Tim Statistik Harga')],
 {'L': 'Lalu Wirajaya Kusuma', 'B': 'Baiq Nuraini Safitri', 'S': 'Sahnan', 'M': 'Inaq Muni', 'H': 'Hilman Syah'}, 'Mataram, 2 Februari 2026 - ', '''
Nilai tukar petani (NTP) Provinsi Nusa Tenggara Barat pada Januari 2026 sebesar 128,46 atau naik 1,27 persen dibandingkan bulan sebelumnya. Badan Pusat Statistik (BPS) Provinsi NTB merilis angka tersebut di Mataram, Senin (2/2/2026).

Kepala BPS Provinsi Nusa Tenggara Barat Lalu Wirajaya Kusuma mengatakan, kenaikan terjadi karena indeks harga yang diterima petani naik 1,63 persen, sedangkan indeks harga yang dibayar petani naik 0,36 persen.

«L:q1|Petani hortikultura paling menikmati, karena harga cabai dan bawang merah melonjak sejak pertengahan bulan,» kata Wirajaya dalam jumpa pers.

Subsektor hortikultura naik 5,82 persen menjadi 176,30. Sebaliknya, subsektor perikanan turun 0,94 persen menjadi 105,71 karena gelombang tinggi.

Di antara provinsi di wilayah Bali dan Nusa Tenggara, NTP NTB menempati posisi tertinggi pertama, sementara secara nasional berada di urutan ketujuh.

Ketua Tim Statistik Harga Baiq Nuraini Safitri menambahkan, rata-rata harga gabah kering panen di tingkat petani Rp6.850 per kilogram, naik dari Rp6.620 pada Desember 2025.

«B:q2|Kami memantau 112 kecamatan dan mewawancarai 1.940 petani, jadi angka ini bukan perkiraan di atas meja,» ujar Baiq Nuraini.

Inflasi perdesaan NTB pada bulan yang sama tercatat 0,41 persen. «L:q3|Yang perlu diwaspadai adalah ongkos angkut, karena itu yang pelan-pelan menggerus keuntungan petani,» kata Wirajaya.

Nilai tukar petani merupakan perbandingan indeks harga yang diterima petani dengan indeks harga yang dibayar petani. Angka di atas seratus berarti petani mengalami surplus.

Rilis berikutnya dijadwalkan pada awal Maret melalui laman resmi BPS.
''', [('f1', 'number', '128,46'), ('f2', 'percentage', '1,27 persen', 'atau naik 1,27 persen'), ('f3', 'weekday', 'Senin'), ('f4', 'date', '2/2/2026', None, ['2/2', '2 Februari 2026']), ('f5', 'position', 'Kepala BPS Provinsi Nusa Tenggara Barat', 'Kepala BPS Provinsi Nusa Tenggara Barat Lalu', ['Kepala BPS NTB', 'Kepala BPS Provinsi NTB']), ('f6', 'person', 'Lalu Wirajaya Kusuma', 'Barat Lalu Wirajaya Kusuma mengatakan'), ('f7', 'percentage', '1,63 persen'), ('f8', 'percentage', '0,36 persen'), ('f9', 'percentage', '5,82 persen'), ('f10', 'number', '176,30'), ('f11', 'percentage', '0,94 persen'), ('f12', 'number', '105,71'), ('f13', 'rank', 'urutan ketujuh', None, ['peringkat ketujuh', 'posisi ketujuh']), ('f14', 'person', 'Baiq Nuraini Safitri', 'Harga Baiq Nuraini Safitri'), ('f15', 'money', 'Rp6.850', None, ['Rp 6.850']), ('f16', 'money', 'Rp6.620', None, ['Rp 6.620']), ('f17', 'percentage', '0,41 persen')])
P = R.P
Page('R12-a', 'wire_post_content', tz='WITA', q='s', site=('Kantor Berita Nusa Raya', 'nusaraya.co.id'), title='BPS: Nilai tukar petani NTB Januari 2026 naik 1,27 persen', pub='2026-02-02T14:27', section='Bali Nusra', roles=[('Pewarta', 'Sugiharto Purnomo'), ('Editor', 'Hernawardi Akhyar')], tags=['ntp', 'bps ntb'], dl=('Mataram (NUSARAYA) - ', 'Mataram'),
 body=[rep(P[0], ('dibandingkan bulan', 'dibanding bulan')), P[1], P[2], B(), P[3], P[4], P[5], P[6], P[7], P[-2], P[-1]], v=('copy', True))
Page('R12-b', 'info_pipe', tz='WITA', q='c', site=('Mandalika Kini', 'mandalikakini.com'), title='Cabai Bikin Petani NTB Tersenyum, NTP Naik 1,27 Persen', pub='2026-02-03T08:08', section='Bisnis', roles=[('Reporter', 'Lalu Habib Fadli Zaen'), ('Editor', 'Ratih Purnama')], tags=['NTP', 'cabai', 'NTB'], dl=('<b>MandalikaKini.com, Mataram</b> - ', 'Mataram'),
 cap='Petani memanen cabai di Lombok Timur. (Foto: Ist)',
 body=['Harga cabai dan bawang merah yang melonjak membuat petani di Nusa Tenggara Barat tersenyum. Nilai tukar petani (NTP) pada Januari 2026 mencapai 128,46, naik 1,27 persen.',
  '«L:q1|Petani hortikultura paling menikmati,» kata Kepala BPS NTB, Lalu Wirajaya Kusuma, Senin (2/2/2026), «+|karena harga cabai dan bawang merah melonjak sejak pertengahan bulan.»', B(),
  'Subsektor hortikultura melesat 5,82 persen menjadi 176,30.',
  'Nasib berbeda dialami nelayan. Subsektor perikanan justru turun.', TBL(('Subsektor', 'NTP', 'Perubahan'), ('Hortikultura', '176,30', 'naik 5,82 persen'), ('Perikanan', '105,71', 'turun 0,94 persen')),
  'Wirajaya lantas mengingatkan pemerintah daerah. «L:q3|Yang perlu diwaspadai adalah ongkos angkut,» tuturnya.',
  'Dengan angka itu, NTB berada di urutan ketujuh nasional.'], v=('cut_split_quote', True))
Page('R12-c', 'laravel_daily', tz='WITA', q='c', site=('Harian Lombok Raya', 'harianlombokraya.co.id'), title='NTP Naik, Petani Bawang Sembalun Malah Tombok Ongkos', sub='BPS minta pemerintah daerah mewaspadai biaya angkut', pub='2026-02-04T04:20', author='Hilman Syah Ramadhan', section='Ekonomi', tags=['ntp', 'bawangmerah', 'sembalun'], dl=('SELONG – ', 'SELONG'), em=' (hsr/r5)',
 body=['Angka statistik bilang petani NTB makin sejahtera. Sahnan, petani bawang merah di Sembalun, punya hitungan sendiri.',
  '«S|Harga memang bagus, tetapi truk ke Mataram sekarang satu juta dua ratus,» keluhnya saat ditemui di gudang, Selasa (3/2/2026).',
  'Tahun lalu, ongkos truk yang sama Rp850 ribu. Sahnan menjual 3 ton bawang seharga Rp31 ribu per kilogram.', B(),
  'Badan Pusat Statistik sehari sebelumnya mengumumkan nilai tukar petani (NTP) NTB sekitar 128,5 untuk Januari. Subsektor hortikultura, tempat Sahnan berada, naik hampir 6 persen.',
  'Namun Kepala BPS Provinsi NTB Lalu Wirajaya Kusuma memang sudah memberi peringatan. «L:q3|Yang perlu diwaspadai adalah ongkos angkut, karena itu yang pelan-pelan menggerus keuntungan petani,» katanya.',
  'Inaq Muni, buruh tani, belum merasakan apa-apa. «M|Upah saya tetap enam puluh ribu,» ujarnya lirih.',
  'Sebagai pembanding, NTP NTB pada Januari 2024 tercatat 118,07.',
  'Gabah pun ikut naik. Di Kopang, gabah kering panen pekan ini dibeli Rp7.000 per kilogram, di atas rata-rata provinsi yang dicatat BPS, Rp6.850.'],
 st='f1 k:rounded "sekitar 128,5"; f9 k:rounded "hampir 6 persen"; f4 m|k:"sehari sebelumnya" than Selasa (3/2/2026); f3 m:no weekday of the release', v=('own_reporting', True))
Page('R12-d', 'radio_station', tz='WITA', q='s', site=('Radio Gema Rinjani', 'gemarinjani.fm'), title='NTP NTB Naik, Hortikultura Jadi Pendorong', pub='2026-02-02T17:15', section='Ekonomi', roles=[('Reporter', 'Wulan Sari Dewi'), ('Redaktur', 'Gede Suarta')], tags=['bps', 'petani'], dl=('<b>Mataram</b> | ', 'Mataram'),
 body=['BPS Provinsi NTB mengumumkan nilai tukar petani atau NTP pada Januari 2026 sebesar 128,64, naik 1,27 persen dari bulan sebelumnya.',
  'Kepala BPS NTB Lalu Wirajaya Kusuma dalam jumpa pers, Senin (2/2/2026), menjelaskan indeks harga yang diterima petani naik 1,63 persen.',
  '«L:q1|Petani hortikultura paling menikmati, karena harga cabai dan bawang merah melonjak sejak pertengahan bulan,» kata putra Praya itu.',
  'Subsektor hortikultura bahkan melesat 58,2 persen. Di sisi lain, subsektor perikanan turun 0,94 persen menjadi 105,71.',
  'Kata Wirajaya, gelombang tinggi membuat banyak nelayan menambatkan perahu.',
  'Seorang nelayan di Ampenan yang ditemui terpisah membenarkan. «?|Dua minggu kami tidak melaut,» kata nelayan itu.',
  'Sementara itu Ketua Tim Statistik Harga Baiq Nuraini Safitri menyebut harga gabah kering panen Rp6.850 per kilogram.'],
 st='f1 c; f9 c', v=('decimal_point', False))
Page('R12-e', 'drupal_node', tz='WITA', q='c', site=('Info Sasambo', 'infosasambo.net'), title='Harga Gabah NTB Turun Tipis, Inflasi Perdesaan Terkendali', pub='2026-02-03T09:36', author='Ahmad Zulkarnain', bold=['Baiq Nuraini Safitri', 'Lalu Wirajaya Kusuma'], tags=['gabah', 'inflasi perdesaan'], tail=['<p>Koresponden: Ahmad Zulkarnain</p>'], by=[('correspondent', 'Ahmad Zulkarnain')], dl=('MATARAM, infosasambo.net – ', 'MATARAM'),
 body=['Rata-rata harga gabah kering panen di tingkat petani NTB tercatat Rp6.620 per kilogram pada Januari 2026, turun dari Rp6.850 pada Desember 2025.',
  'Demikian disampaikan Ketua Tim Statistik Harga BPS NTB, Baiq Nuraini Safitri, Senin (2/2/2026).',
  '«B:q2|Kami memantau 112 kecamatan dan mewawancarai 1.940 petani, jadi angka ini bukan perkiraan di atas meja,» tegasnya.', B(),
  'Ia menyebut petugas mendatangi petani sekali dalam sebulan, bukan menanyakan lewat telepon.',
  'Meski begitu, nilai tukar petani tetap naik 1,27 persen menjadi 128,46. Inflasi perdesaan tercatat 0,41 persen.',
  'Kepala BPS NTB Lalu Wirajaya Kusuma mengingatkan soal ongkos angkut yang bisa menggerus keuntungan petani.'],
 st='f15 c:January and December are exchanged; f16 c:exchanged; q3 m|p:indirect with some of the words', v=('figures_swapped', False))
Page('R12-f', 'wp_sahifa', tz='WITA', q='s', site=('Gumi Sasak', 'gumisasak.id'), title='NTB Peringkat Keenam Nasional Nilai Tukar Petani', pub='2026-02-03T00:00', author='admin1', section='Ekonomi', tags=['NTP', 'BPS'], dl=('Gumisasak.id, MATARAM – ', 'MATARAM'), em=' [Mahsun]', brp=True, by=[('unknown', 'Mahsun')], label='ADVERTORIAL', labelpos='top',
 body=['Nilai tukar petani (NTP) Nusa Tenggara Barat kini berada di peringkat keenam nasional. Pada Januari 2026, NTP daerah ini 128,46 atau naik 1,27 persen.',
  'Hal itu diungkapkan Kepala BPS Provinsi NTB, Lalu Wirajaya Kusuma, Senin (2/2).',
  'Dijelaskannya, indeks harga yang diterima petani naik 1,63 persen, lebih tinggi dari indeks harga yang dibayar yang hanya naik 0,36 persen.', B(),
  '«L:q3|Yang perlu diwaspadai adalah harga pupuk, karena itu yang pelan-pelan menggerus keuntungan petani», pungkasnya.'],
 st='f13 c', v=('rank_shift_and_quote', False))
