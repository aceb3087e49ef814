from core import *
R = Rel('R09', 'Sampah Jadi Emas: Warga Singkawang Tabung 3,6 Gram Emas dari Botol Bekas', '2025-06-08', 'Dinas Lingkungan Hidup Kota Singkawang',
 [('Emilia Tjhang', 'Kepala Dinas Lingkungan Hidup Kota Singkawang'), ('Bong Sui Lin', 'Ketua Bank Sampah Melati')],
 {'E': 'Emilia Tjhang', 'L': 'Bong Sui Lin', 'U': 'Uray Hamdan', 'M': 'Marselina', 'K': 'Kevin Pranata'}, 'SINGKAWANG – ', '''
Siapa bilang sampah cuma bikin pusing? Di Singkawang, botol bekas bisa berubah jadi emas! Program Tabungan Emas Sampah resmi dibuka Dinas Lingkungan Hidup Kota Singkawang di Taman Burung, Kelurahan Pasiran, Minggu (8/6/2025) pagi.

Sejak diuji coba pada Januari, program ini diikuti 732 rumah tangga di 9 kelurahan. Sampah yang terkumpul sudah 48,7 ton, dan nilainya mencapai Rp142,6 juta.

«E:q1|Orang Singkawang itu rajin menabung, jadi kami tinggal mengganti uang recehnya dengan botol plastik,» kata Kepala Dinas Lingkungan Hidup Kota Singkawang Emilia Tjhang.

Juara penabungnya? Bank Sampah Melati di Kecamatan Singkawang Barat. Ketua Bank Sampah Melati, Bong Sui Lin, yang akrab disapa Ci Alin, memamerkan tabungan kelompoknya: 3,6 gram emas.

«L:q2|Awalnya tetangga mengira saya pemulung, sekarang mereka antre menimbang di depan rumah saya,» ujar Bong Sui Lin sambil tertawa.

Program ini digandengkan dengan PT Pegadaian Cabang Singkawang. Setiap kilogram botol plastik bersih dihargai Rp3.200.

Singkawang menghasilkan 118,5 ton sampah per hari. Dari jumlah itu baru 22,4 persen yang terolah. «E:q3|Kalau tiap rumah memilah separuhnya saja, umur TPA Wonosari bertambah lima tahun,» kata Emilia.

Mau ikut? Datang saja ke bank sampah terdekat setiap Sabtu pukul 08.00-11.00 WIB.

Caranya gampang. Pilah botol, kardus, dan kaleng di rumah, bersihkan, lalu bawa ke bank sampah; saldonya langsung tercatat di buku tabungan.

Selama peluncuran, pengunjung Taman Burung juga bisa belajar membuat kompos dan pot dari ban bekas.
''', [('f1', 'place', 'Kelurahan Pasiran'), ('f2', 'weekday', 'Minggu'), ('f3', 'date', '8/6/2025', None, ['8/6', '8 Juni 2025']), ('f4', 'number', '732 rumah tangga'), ('f5', 'number', '9 kelurahan', None, ['sembilan kelurahan']), ('f6', 'number', '48,7 ton'), ('f7', 'money', 'Rp142,6 juta', None, ['Rp 142,6 juta']),
 ('f8', 'position', 'Kepala Dinas Lingkungan Hidup Kota Singkawang', 'kata Kepala Dinas Lingkungan Hidup Kota Singkawang', ['Kepala DLH Kota Singkawang', 'Kepala DLH Singkawang', 'Kepala Dinas Lingkungan Hidup (DLH) Kota Singkawang']), ('f9', 'person', 'Emilia Tjhang', 'Kota Singkawang Emilia Tjhang.'), ('f10', 'person', 'Bong Sui Lin', 'Melati, Bong Sui Lin,'), ('f11', 'number', '3,6 gram', 'kelompoknya: 3,6 gram emas'), ('f12', 'organisation', 'PT Pegadaian Cabang Singkawang', None, ['Pegadaian Cabang Singkawang', 'Pegadaian Singkawang']), ('f13', 'money', 'Rp3.200', None, ['Rp 3.200']), ('f14', 'number', '118,5 ton'), ('f15', 'percentage', '22,4 persen'), ('f16', 'time', '08.00-11.00 WIB')])
P = R.P
Page('R09-a', 'elementor', q='c', site=('Kota Amoy Kita', 'kotaamoykita.com'), title='Sampah Jadi Emas, Warga Singkawang Tabung 3,6 Gram Emas dari Botol Bekas', pub='2025-06-08T00:00', author='Suhendra Yusri', section='Singkawang', dl=('<b>KOTAAMOYKITA, SINGKAWANG</b> – ', 'SINGKAWANG'),
 cap='Penimbangan sampah di Taman Burung, Singkawang. Foto: DLH', body=[rep(P[0], ('emas! ', 'emas. ')), P[1], P[2], B(), P[3], P[4], P[5], P[6], 'Warga yang berminat bisa datang ke bank sampah terdekat setiap Sabtu pukul 08.00-11.00 WIB.', P[-2], P[-1]], v=('copy', True))
Page('R09-b', 'read_credit', q='s', site=('BorneoKita.com', 'borneokitanews.com'), title='Bank Sampah Singkawang Kumpulkan 48,7 Ton dalam Lima Bulan', pub='2025-06-09T11:33', section='Regional', roles=[('Kontributor', 'Yopi Cahyono'), ('Editor', 'Maria Gratiana')], tags=['Singkawang', 'Bank Sampah', 'Emas'], label='ADVERTORIAL', labelpos='top', autolink=['Singkawang', 'Pegadaian'],
 dl=('<strong>SINGKAWANG, BorneoKita.com</strong> - ', 'SINGKAWANG'),
 body=['Warga Kota Singkawang, Kalimantan Barat, mengumpulkan 48,7 ton sampah yang dapat ditukar dengan tabungan emas. Nilainya Rp 142,6 juta.',
  'Tabungan Emas Sampah, nama program itu, dibuka Dinas Lingkungan Hidup di Kelurahan Pasiran, Minggu (8/6/2025).',
  '«E:q1|Orang Singkawang itu rajin menabung,» kata Kepala Dinas Lingkungan Hidup Kota Singkawang Emilia Tjhang, «+|jadi kami tinggal mengganti uang recehnya dengan botol plastik.»', B(),
  'Emilia mengingatkan tempat pembuangan akhir di kota itu kian penuh. «E|Setiap truk yang tidak jadi berangkat itu penghematan,» ujar perempuan yang akrab disapa Bu Emi itu.',
  'Botol plastik bersih dihargai Rp 3.200 per kilogram. Dinas bekerja sama dengan PT Pegadaian Cabang Singkawang.',
  'Peserta program ini 732 rumah tangga yang tersebar di sembilan kelurahan.'], v=('cut_split_quote', True))
Page('R09-c', 'feed_relative', q='c', site=('Ruang Pilah', 'ruangpilah.id'), title='Ikut Ci Alin Menimbang Botol', pub='2025-06-11T20:33', author='Theo Liauw', section='Cerita',
 body=['Saya datang terlalu pagi. Pintu pagar Bong Sui Lin masih terkunci, tetapi tiga kantong besar botol sudah tergeletak di depannya.',
  '«L|Itu punya Pak RT, dia malu kalau ketahuan istrinya simpan botol,» kata Ci Alin, sapaan Bong Sui Lin, begitu membuka pintu.',
  'Ketua Bank Sampah Melati ini sudah tiga tahun mengumpulkan sampah warga Singkawang Barat. Dulu orang salah paham.',
  BQ('«L:q2|Awalnya tetangga mengira saya pemulung, sekarang mereka antre menimbang di depan rumah saya.»'),
  'Tabungan kelompoknya kini 3,6 gram emas. Kalau ditambah saldo yang belum dicetak, katanya, hampir 4 gram.',
  'Uray Hamdan, tukang becak yang rutin menyetor kardus, membawa pulang Rp41 ribu pagi itu. «U|Buat beli beras,» ucapnya pendek.',
  H('Baru seperlima yang terolah'),
  'Kota ini membuang sekitar 118 ton sampah setiap hari, dan yang terolah baru dua puluhan persen. Kepala DLH Kota Singkawang, Emilia Tjhang, menghitung umur TPA bisa bertambah lima tahun kalau tiap rumah memilah separuhnya saja.',
  'Saya tanya Ci Alin, apa ia percaya hitungan itu.',
  '«L|Saya percaya timbangan,» jawabnya.'],
 st='f14 k:rounded "sekitar 118 ton"; f15 k|m:"dua puluhan persen"; q3 m|p:indirect with nearly the same words', v=('own_reporting', True))
Page('R09-d', 'div_microdata', q='s', site=('Khatulistiwa Pos', 'khatulistiwapos.co.id'), title='Program Tabungan Emas Sampah Diluncurkan di Singkawang (ADV)', pub='2025-06-09T09:00', author='Agus Sujarwo', section='Advertorial Daerah', roles=[], label='ADV', labelpos='title',
 dl=('SINGKAWANG, KP – ', 'SINGKAWANG'),
 body=['Dinas Lingkungan Hidup (DLH) Kota Singkawang meluncurkan program Tabungan Emas Sampah di Taman Burung, Kelurahan Pasiran, Minggu (8/6/2025).',
  'Kepala DLH Singkawang Emilia Tjhang menjelaskan bahwa program tersebut sudah diikuti 732 rumah tangga di 9 kelurahan dengan sampah terkumpul 48 ton senilai Rp142 juta.',
  'Emilia mengatakan, «E:q3|Kalau tiap rumah memilah separuhnya saja, umur TPA Wonosari bertambah lima tahun.»', B(),
  'Ketua Bank Sampah Melati Bong Sui Lin menyampaikan bahwa kelompoknya telah menabung 3 gram emas. «L:q2|Awalnya tetangga mengira saya pemulung, sekarang mereka antre menimbang di depan rumah saya,» akunya.',
  'Adapun harga beli sampah di bank sampah sebagai berikut.',
  TBL(('Botol plastik bersih', 'Rp3.200 per kilogram'), ('Kardus', 'Rp1.500 per kilogram'), ('Kaleng aluminium', 'Rp11.000 per kilogram')),
  'Singkawang menghasilkan 118,5 ton sampah per hari dan baru 22,4 persen yang terolah.'],
 st='f6 c; f7 c; f11 c', v=('decimals_cut', False))
Page('R09-e', 'wp_block_theme', q='y', site=('Kabar Sambas Raya', 'kabarsambasraya.web.id'), title='Botol Bekas Berbuah Emas di Singkawang', pub='2025-06-10T00:00', author='admin_ksr', section='Lingkungan', tags=['daur ulang', 'pegadaian'], tail=['<p>(Ade Suryani/Robi Hartono)</p>'], by=[('unknown', 'Ade Suryani'), ('unknown', 'Robi Hartono')],
 body=['Sabtu (8/6/2025) pagi Taman Burung di Kelurahan Pasiran penuh orang membawa karung. Isinya botol plastik, kardus, dan kaleng.',
  'Hari itu Dinas Lingkungan Hidup Kota Singkawang membuka program Tabungan Emas Sampah bersama Pegadaian Singkawang. Setiap kilogram botol bersih dibayar Rp3.200.',
  '«E:q1|Orang Singkawang itu pelit dengan uang receh, jadi kami tinggal mengganti uang recehnya dengan botol plastik,» seloroh Kepala Dinas Lingkungan Hidup Kota Singkawang, Emilia Tjhang.', B(),
  'Marselina, warga yang membawa dua karung, pulang dengan buku tabungan baru. «M|Lumayan, bisa untuk anak sekolah,» tuturnya.',
  'Ke depan, kata Emilia, gerai penimbangan akan dibuka di pasar. Ia tidak ingin warga harus berjalan jauh membawa karung.',
  'Sejak Januari, sampah yang terkumpul 48,7 ton dari 732 rumah tangga.'],
 st='f2 c', wd_err=True, v=('weekday_and_quote', False))
Page('R09-f', 'lpm_colormag', q='c', site=('LPM Mimbar Untan Raya', 'mimbaruntanraya.com'), title='Menabung Emas lewat Sampah, Mahasiswa Ikut Menimbang', pub='2025-06-14T00:00', author='Redaksi Mimbar', section='Berita', roles=[('Penulis', 'Syarifah Nadia Alkadrie'), ('Reporter', 'Yohanes Cahyo'), ('Editor', 'Dinda Permatasari')],
 cap='Mahasiswa membantu penimbangan di Bank Sampah Melati. Foto: Yohanes', dl=('mimbaruntanraya.com, Singkawang – ', 'Singkawang'),
 body=['Sebanyak 25 mahasiswa Kuliah Kerja Mahasiswa membantu penimbangan sampah di Bank Sampah Melati, Kecamatan Singkawang Barat, Sabtu (14/6/2025).',
  'Kegiatan ini bagian dari Tabungan Emas Sampah, program Dinas Lingkungan Hidup Kota Singkawang yang dibuka Minggu (8/6/2025) di Taman Burung.',
  'Koordinator mahasiswa, Kevin Pranata, mengatakan mereka mencatat sampah 1,2 ton dalam sehari. «K|Tangan saya sampai kapalan menulis nota,» kelakarnya.',
  'Sementara itu, Ketua Bank Sampah Melati, Bong Sui Lin, merasa terbantu oleh kehadiran mahasiswa. Selama ini ia hanya dibantu dua tetangga.',
  'Program tersebut telah mengumpulkan hampir 49 ton sampah dari tujuh ratusan rumah tangga. Harga botol bersih masih bertahan di angka Rp3.200 per kilogram.',
  '«K|Kami akan kembali bulan depan,» tutup Kevin.'],
 st='f6 k:rounded "hampir 49 ton"; f4 k|m:"tujuh ratusan rumah tangga"; f8 m:', v=('own_event', True))
