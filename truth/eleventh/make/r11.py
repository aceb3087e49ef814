from core import *
R = Rel('R11', 'Universitas Rafflesia Wisuda 1.274 Lulusan, Seperempatnya Penerima Beasiswa', '2025-10-25', 'Universitas Rafflesia Bengkulu',
 [('Prof. Dr. Ratna Juwita Harahap', 'Rektor Universitas Rafflesia Bengkulu'), ('Dr. Meldi Oktavianto', 'Wakil Rektor Bidang Kemahasiswaan dan Alumni')],
 {'R': 'Ratna Juwita Harahap', 'M': 'Meldi Oktavianto', 'D': 'Desi Ramadhani', 'Y': 'Yogi Saputra', 'I': 'Ilham Fahrezi'}, 'BENGKULU – ', '''
Universitas Rafflesia Bengkulu mewisuda 1.274 lulusan dalam Wisuda ke-73 di Gedung Serbaguna Kampus Kandang Limau, Sabtu (25/10/2025). Dari jumlah tersebut, 318 lulusan adalah penerima beasiswa.

Rektor Universitas Rafflesia Bengkulu, Prof. Dr. Ratna Juwita Harahap, menyampaikan bahwa masa studi rata-rata lulusan program sarjana kini 4,3 tahun, membaik dari 4,8 tahun pada 2022.

«R:q1|Saya lebih bangga pada kalian yang lulus sambil bekerja di pasar daripada yang lulus cepat tetapi tidak pernah tersesat,» ujar Ratna dalam pidatonya.

Lulusan terbaik diraih Desi Ramadhani dari Program Studi Ilmu Kelautan dengan indeks prestasi kumulatif 3,97. Putri nelayan asal Kabupaten Kaur itu meneliti terumbu karang di Pulau Enggano.

«D:q2|Bapak saya tidak tahu apa itu skripsi, tetapi beliau yang mengantar saya ke laut setiap kali ambil data,» kata Desi.

Wakil Rektor Bidang Kemahasiswaan dan Alumni, Dr. Meldi Oktavianto, menjelaskan bahwa berdasarkan survei pelacakan alumni, 71,5 persen lulusan tahun lalu bekerja dalam enam bulan.

Universitas juga menandatangani nota kesepahaman dengan Bank Pembangunan Daerah Bengkulu tentang penyaluran modal usaha alumni sebesar Rp5,25 miliar. «M:q3|Syaratnya bukan jaminan tanah, melainkan rencana usaha yang masuk akal,» ucap Meldi.

Dalam pemeringkatan nasional yang dirilis September, Universitas Rafflesia Bengkulu menempati peringkat ke-46, naik dari peringkat ke-52.

Wisuda dimeriahkan tarian daerah dan paduan suara mahasiswa. Keluarga wisudawan yang tidak tertampung di gedung menyaksikan acara lewat layar di halaman kampus.

Universitas menyediakan bus antar-jemput dari terminal serta area parkir tambahan di lapangan belakang.
''', [('f1', 'number', '1.274 lulusan', None, ['1.274 wisudawan', '1.274 orang']), ('f2', 'rank', 'Wisuda ke-73', None, ['wisuda ke-73']), ('f3', 'weekday', 'Sabtu'), ('f4', 'date', '25/10/2025', None, ['25/10', '25 Oktober 2025']), ('f5', 'number', '318 lulusan', None, ['318 orang', '318 wisudawan']), ('f6', 'position', 'Rektor Universitas Rafflesia Bengkulu', 'Rektor Universitas Rafflesia Bengkulu, Prof.', ['Rektor Universitas Rafflesia', 'Rektor URB']), ('f7', 'person', 'Ratna Juwita Harahap', 'Prof. Dr. Ratna Juwita Harahap, menyampaikan'),
 ('f8', 'number', '4,3 tahun'), ('f9', 'number', '4,8 tahun'), ('f10', 'year', '2022'), ('f11', 'person', 'Desi Ramadhani'), ('f12', 'number', '3,97'), ('f13', 'place', 'Kabupaten Kaur'), ('f14', 'percentage', '71,5 persen'), ('f15', 'organisation', 'Bank Pembangunan Daerah Bengkulu', None, ['BPD Bengkulu']), ('f16', 'money', 'Rp5,25 miliar', None, ['Rp 5,25 miliar']), ('f17', 'rank', 'peringkat ke-46')])
P = R.P
Page('R11-a', 'wp_jnews', q='n', site=('Pena Bengkulu', 'penabengkulu.co'), title='Universitas Rafflesia Bengkulu Wisuda 1.274 Lulusan', pub='2025-10-25T19:19', author='Windi Junius', section='Kampus', tags=['wisuda', 'Universitas Rafflesia'], dl=('<strong>PENABENGKULU.CO, BENGKULU</strong> – ', 'BENGKULU'), label='ADVERTORIAL', labelpos='end',
 cap='Prosesi wisuda di Gedung Serbaguna Kampus Kandang Limau. (Foto: Humas Universitas Rafflesia)', tail=['<p><strong>Penulis: Windi Junius | Editor: Septi Maimuna</strong></p>', '<p>(ADVERTORIAL)</p>'], by=[('author', 'Windi Junius'), ('editor', 'Septi Maimuna')],
 body=[P[0], P[1], P[2], B(), P[3], P[4], P[5], P[6], P[7], P[-2], P[-1]], v=('copy', True))
Page('R11-b', 'lpm_colormag', q='c', site=('LPM Bahtera', 'lpmbahtera.org'), title='Wisuda ke-73: Lulus Lambat Bukan Aib', pub='2025-10-26T00:00', author='LPM Bahtera', section='Kabar Kampus', roles=[('Reporter', 'Nadya Putri Lestari'), ('Fotografer', 'Ilham Fajri'), ('Redaktur', 'Bayu Segara')],
 cap='Wisudawan melempar toga. (Bahtera/Ilham Fajri)',
 body=['Pidato rektor dalam wisuda ke-73 Universitas Rafflesia Bengkulu, Sabtu (25/10), membuat sebagian wisudawan menyeka mata.',
  '«R:q1|Saya lebih bangga pada kalian yang lulus sambil bekerja di pasar,» ujar Rektor Universitas Rafflesia Bengkulu Ratna Juwita Harahap, «+|daripada yang lulus cepat tetapi tidak pernah tersesat.»',
  'Menurut Ratna, rata-rata mahasiswa sarjana kini lulus dalam 4,3 tahun. Tahun 2022 masih 4,8 tahun.',
  'Desi Ramadhani, mahasiswa Ilmu Kelautan yang menjadi lulusan terbaik, menyelesaikan studinya dengan IPK 3,97. Ia meneliti terumbu karang di Enggano.', B(),
  '«D:q2|Bapak saya tidak tahu apa itu skripsi,» ujarnya, suaranya bergetar.',
  'Kampus kita kini berada di peringkat ke-46 nasional.'], v=('cut_split_quote', True))
Page('R11-c', 'rich_viewer', q='c', site=('Cerita Kaur', 'ceritakaur.id'), title='Anak Nelayan Kaur Itu Lulus Terbaik', pub='2025-10-29T00:00', author='Ilham Fajri Nugroho', section='Sosok',
 body=['Perahu itu dicat ulang minggu lalu. Di lambungnya, di bawah nama lama yang hampir hilang, ada tulisan baru: Desi, S.Kel.',
  'Yogi Saputra, pemilik perahu, hanya tamat SD. Putrinya, Desi Ramadhani, diwisuda Sabtu (25/10/2025) sebagai lulusan terbaik Universitas Rafflesia Bengkulu dengan IPK 3,97.',
  '«Y|Saya tidak paham yang dia hitung, saya cuma jaga mesin,» kata Yogi.',
  'Begitulah cara ayah dan anak ini menyelesaikan penelitian terumbu karang di Pulau Enggano. Empat belas kali mereka menyeberang, dua kali dihantam badai.',
  BQ('«D:q2|Bapak saya tidak tahu apa itu skripsi, tetapi beliau yang mengantar saya ke laut setiap kali ambil data.»'),
  'Sekarang Desi melamar beasiswa magister. «D|Kalau tidak dapat, saya pulang, ajari adik-adik menyelam,» ucap perempuan 22 tahun asal Kabupaten Kaur itu.',
  H('Satu dari tiga ratus'),
  'Desi kuliah dengan beasiswa. Ada tiga ratusan lulusan seperti dirinya di antara sekitar 1.270 wisudawan hari itu.',
  'Rektornya, Ratna Juwita Harahap, menyampaikan bahwa ia lebih bangga kepada mereka yang lulus sambil bekerja.',
  'Biaya kuliah Desi ditanggung penuh; uang sakunya Rp700 ribu per bulan. Sebagian ia kirim ke rumah.'],
 st='f1 k:rounded "sekitar 1.270 wisudawan"; f5 k|m:"tiga ratusan lulusan"; q1 m|p:indirect with some of the words; f6 k|m:"Rektornya" of the university named before', v=('own_reporting', True))
Page('R11-d', 'wp_newkarma', q='c', site=('Bengkulu Ekspose', 'bengkuluekspose.id'), title='Alumni Universitas Rafflesia Dapat Modal Usaha Rp5,25 Miliar', pub='2025-10-26T08:14', author='Doni Parianata', section='Ekonomi', roles=[('Reporter', 'Doni Parianata'), ('Editor', 'Ria Sofyan')], tags=['wisuda', 'modal usaha'],
 dl=('<strong>BENGKULU, BE</strong> – ', 'BENGKULU'),
 body=['Kabar baik bagi alumni Universitas Rafflesia Bengkulu yang ingin berwirausaha. Kampus itu menandatangani nota kesepahaman dengan Bank Syariah Bengkulu untuk menyalurkan modal usaha Rp5,25 miliar.',
  'Penandatanganan dilakukan dalam wisuda ke-73 yang diikuti 1.274 lulusan, Sabtu (25/10/2025).',
  '«M:q3|Syaratnya jaminan dan rencana usaha yang masuk akal,» kata Wakil Rektor Bidang Kemahasiswaan dan Alumni Meldi Oktavianto.', B(),
  'Alumni yang berminat dapat mengajukan proposal lewat laman kampus. Seleksi dilakukan tim dosen bersama pihak bank.',
  'Terpisah, Ilham Fahrezi, alumnus yang kini berjualan kopi, menyambut baik kabar itu. «I|Selama ini kami ditolak karena tidak punya sertifikat tanah,» ungkap Ilham.',
  'Meldi menyebut 71,5 persen lulusan tahun lalu sudah bekerja dalam enam bulan.',
  'Rektor Universitas Rafflesia Bengkulu Ratna Juwita Harahap menambahkan, masa studi kini rata-rata 4,3 tahun, sedangkan pada 2022 masih 4,8 tahun.'],
 st='f15 c', v=('organisation_and_quote', False))
Page('R11-e', 'next_tailwind', q='s', site=('Pesisir Barat Kini', 'pesisirbaratkini.com'), title='Rektor: Yang Lulus Cepat Tidak Membanggakan', sub='Wisuda Universitas Rafflesia diikuti 1.274 lulusan', pub='2025-10-26T10:30', section='Pendidikan', roles=[('Penulis', 'Hasan Basri Tanjung'), ('Editor', 'Yulia Savitri')], tags=['rektor', 'wisuda', 'Bengkulu'],
 dl=('Bengkulu, pesisirbaratkini.com — ', 'Bengkulu'),
 body=['Pernyataan Rektor Universitas Rafflesia Bengkulu, Ratna Juwita Harahap, dalam wisuda Sabtu (25/10/2025) mengundang perbincangan.',
  '«R:q1|Saya bangga pada kalian yang lulus sambil bekerja di pasar, sedangkan yang lulus cepat tidak membanggakan saya,» ujar Ratna.',
  'Dari 1.274 wisudawan, 318 orang di antaranya penerima beasiswa. Lulusan terbaik, Desi Ramadhani, datang dari keluarga nelayan di Kabupaten Kaur.', B(),
  'Desi, yang ber-IPK 3,97, menuturkan, «D:q2|Bapak saya tidak tahu apa itu skripsi, tetapi beliau yang mengantar saya ke laut setiap kali ambil data.»',
  'Di media sosial, sebagian warganet memuji pidato itu, sebagian lain menganggapnya menyinggung mahasiswa yang rajin.',
  'Universitas Rafflesia Bengkulu kini menempati peringkat ke-46 secara nasional.'], v=('quote_reworded', False))
Page('R11-f', 'radar_byline', q='s', site=('Rakyat Rafflesia', 'rakyatrafflesia.co.id'), title='Cerita Lain dari Gedung Wisuda', pub='2025-10-27T05:50', section='Metropolis', roles=[('Wartawan', 'Firmansyah Utama'), ('Fotografer', 'Rio Agustian'), ('Redaktur', 'Heti Meilinda')], dl=('<b>BENGKULU</b> - ', 'BENGKULU'), tags=['wisuda', 'pedagang bunga'],
 cap='Pedagang bunga di gerbang kampus. (Rio/RR)',
 body=['Bukan hanya wisudawan yang bergembira. Puluhan pedagang bunga di gerbang Kampus Kandang Limau ikut panen rezeki saat Universitas Rafflesia Bengkulu mewisuda lulusannya, Sabtu (25/10).',
  'Seorang pedagang mengaku menjual 90 buket sejak subuh. «?|Biasanya sehari paling sepuluh,» kata perempuan yang tidak mau menyebut nama itu.',
  'Wisuda kali ini diikuti seribu dua ratus lebih lulusan. Pada wisuda sebelumnya, bulan April, jumlahnya 986 orang.', B(),
  'Wakil Rektor Bidang Kemahasiswaan dan Alumni Meldi Oktavianto mengatakan kampus akan menata lapak pedagang. «M|Tahun depan kami siapkan tempat khusus,» janjinya.',
  'Ia juga mengingatkan alumni yang butuh modal agar menyiapkan rencana usaha. Jaminan tanah tidak disyaratkan.'],
 st='f1 k|m:"seribu dua ratus lebih lulusan"; q3 m:only the sense; f6 m:; f2 m:', v=('own_reporting_other_figures', True))
