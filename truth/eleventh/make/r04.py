from core import *
R = Rel('R04', 'Prevalensi Stunting Kota Ternate Turun, Dinas Kesehatan Perluas Dapur Sehat', '2025-03-03', 'Dinas Kesehatan Kota Ternate',
 [('Fatimah Albaar', 'Kepala Dinas Kesehatan Kota Ternate'), ('Rusdi Jafar', 'Kepala Puskesmas Kalumata')],
 {'F': 'Fatimah Albaar', 'R': 'Rusdi Jafar', 'L': 'Nurlaila Togubu', 'W': 'Wahda Kasim'}, 'Ternate, 3 Maret 2025 - ', '''
Prevalensi stunting di Kota Ternate turun dari 18,6 persen pada 2023 menjadi 14,9 persen pada akhir tahun lalu. Hal itu disampaikan Kepala Dinas Kesehatan Kota Ternate dr. Fatimah Albaar, M.Kes. dalam rapat evaluasi di Aula Puskesmas Kalumata, Kecamatan Ternate Selatan, Senin (3/3/2025).

Berdasarkan penimbangan serentak yang dilakukan Dinas Kesehatan bersama Perwakilan BKKBN Maluku Utara, sebanyak 2.417 balita telah diukur di seluruh posyandu. Dengan capaian itu, Ternate berada pada posisi terendah ketiga di Maluku Utara.

«F:q1|Angka ini belum boleh membuat kita tepuk tangan, karena di pulau-pulau luar kondisinya masih di atas dua puluh persen,» ujar Fatimah.

Untuk mempercepat penurunan, tahun ini pemerintah kota memperluas program Dapur Sehat menjadi 26 dapur yang dikelola oleh 112 kader. Anggaran yang dialokasikan sebesar Rp4,25 miliar.

«F:q2|Setiap anak yang berat badannya tidak naik dua bulan berturut-turut wajib dirujuk, tidak ada tawar-menawar,» tegasnya.

Kepala Puskesmas Kalumata Rusdi Jafar, S.KM. menuturkan, menu Dapur Sehat memanfaatkan ikan lokal yang mudah didapat. «R:q3|Ikan di sini melimpah, yang kurang itu kebiasaan memberi anak makan ikan,» tutur Rusdi.

Rapat evaluasi yang dimulai pukul 10.00 WIT itu juga diikuti para camat dari delapan kecamatan.

Sebelum rapat, peserta meninjau posyandu dan dapur contoh di halaman puskesmas. Para kader memperagakan cara mengolah bubur ikan dengan kelor.

Hasil evaluasi akan dilaporkan kepada wali kota sebagai bahan penyusunan rencana kerja tahun berikutnya.
''', [('f1', 'percentage', '18,6 persen'), ('f2', 'year', '2023'), ('f3', 'percentage', '14,9 persen'), ('f4', 'position', 'Kepala Dinas Kesehatan Kota Ternate', 'disampaikan Kepala Dinas Kesehatan Kota Ternate dr.', ['Kadinkes Kota Ternate', 'Kepala Dinas Kesehatan (Dinkes) Kota Ternate']), ('f5', 'person', 'Fatimah Albaar', 'dr. Fatimah Albaar, M.Kes. dalam'),
 ('f6', 'place', 'Kecamatan Ternate Selatan'), ('f7', 'weekday', 'Senin'), ('f8', 'date', '3/3/2025', None, ['3/3', '3 Maret 2025']), ('f9', 'organisation', 'Perwakilan BKKBN Maluku Utara', None, ['BKKBN Maluku Utara', 'BKKBN Malut']), ('f10', 'number', '2.417 balita'), ('f11', 'rank', 'terendah ketiga'), ('f12', 'number', '26 dapur'), ('f13', 'number', '112 kader'), ('f14', 'money', 'Rp4,25 miliar', None, ['Rp 4,25 miliar']), ('f15', 'time', '10.00 WIT'), ('f16', 'number', 'delapan kecamatan')])
P = R.P
Page('R04-a', 'wp_generatepress', tz='WIT', q='c', site=('Halmahera Raya', 'halmaheraraya.net'), title='Prevalensi Stunting Kota Ternate Turun Jadi 14,9 Persen', pub='2025-03-04T00:00', author='admin', brp=True, section='Kesehatan', tags=['Dinkes Ternate', 'stunting'],
 dl=('<strong>TERNATE, HR</strong>—', 'TERNATE'), em=' <strong>(red)</strong>', cap='Rapat evaluasi penurunan stunting di Ternate Selatan (foto: istimewa)',
 body=[P[0], P[1], P[2], B(), P[3], P[4], P[5], P[6], P[-2], P[-1]], v=('copy', True))
Page('R04-b', 'amp_page', tz='WIT', q='s', site=('Gamalama Post', 'gamalamapost.com'), title='Stunting di Ternate Turun, Pulau Terluar Masih Jadi Pekerjaan Rumah', pub='2025-03-03T18:22', section='Daerah', roles=[('Jurnalis', 'Risman Abdurrahman'), ('Editor', 'Ika Fuji Rahayu')],
 dl=('TERNATE, <b>GamalamaPost.com</b> – ', 'TERNATE'), tags=['Ternate', 'Stunting', 'Dinkes'], cap='Kader posyandu menimbang balita di Kalumata. Foto: Risman/GamalamaPost',
 body=['Angka stunting di Kota Ternate turun. Namun Kepala Dinas Kesehatan (Dinkes) Kota Ternate, Fatimah Albaar, meminta jajarannya tidak cepat puas.',
  '«F:q1|Angka ini belum boleh membuat kita tepuk tangan,» kata Fatimah, Senin (3/3/2025), «+|karena di pulau-pulau luar kondisinya masih di atas dua puluh persen.»',
  'Tahun 2023, prevalensi stunting di kota rempah itu masih 18,6 persen. Akhir tahun lalu sudah 14,9 persen.', B(),
  'Ternate kini berada di posisi terendah ketiga se-Maluku Utara.',
  'Sebanyak 26 dapur sehat akan dijalankan tahun ini. Ikan lokal menjadi menu andalannya.',
  '«R:q3|Yang kurang itu kebiasaan memberi anak makan ikan,» begitu kesimpulan Kepala Puskesmas Kalumata, Rusdi Jafar.'],
 v=('cut_split_quote', True))
Page('R04-c', 'next_tailwind', tz='WIT', q='c', site=('Kabar Moloku', 'kabarmoloku.id'), title='Di Dapur Nurlaila, Ikan Cakalang Melawan Stunting', sub='Program Dapur Sehat di Ternate bertumpu pada kader. Honor mereka lebih kecil daripada ongkos ojek.', pub='2025-03-07T07:00', section='Liputan Khas', roles=[('Penulis', 'Mahmud Ici Sangaji'), ('Penyunting', 'Dewi Kalsum'), ('Fotografer', 'Mahmud Ici Sangaji')],
 dl=None, tags=['stunting', 'posyandu', 'Ternate'], cap='Nurlaila menyiapkan bubur ikan di rumahnya, Kelurahan Kalumata. (Mahmud/Kabar Moloku)',
 body=['Pukul lima pagi Nurlaila Togubu sudah menyalakan kompor. Di atas meja ada cakalang tiga ekor, labu kuning, dan daun kelor yang dipetik dari halaman.',
  '«L|Anak-anak di sini lebih kenal mi instan daripada cakalang,» ujar kader posyandu berusia 44 tahun itu.',
  'Nurlaila satu dari 112 kader yang mengelola Dapur Sehat di Ternate. Dapur di rumahnya melayani 38 balita di lingkungan RT 3 dan RT 4.',
  H('Ikan melimpah, kebiasaan yang kurang'),
  'Rusdi Jafar, Kepala Puskesmas Kalumata, membenarkan pengamatan Nurlaila.',
  '«R:q3|Ikan di sini melimpah, yang kurang itu kebiasaan memberi anak makan ikan.»',
  'Menurut dia, di wilayah kerjanya masih ada 61 balita yang berat badannya tidak naik selama dua bulan. «R|Semuanya sedang kami dampingi dari rumah ke rumah,» sebut Rusdi, Rabu (5/3/2025).', B(),
  'Dinas Kesehatan mencatat prevalensi stunting di Ternate tinggal 14,9 persen dari hampir 19 persen pada 2023. Untuk Dapur Sehat, tahun ini tersedia lebih dari Rp4 miliar.',
  'Kepala Dinas Kesehatan Kota Ternate Fatimah Albaar bersikap tegas soal rujukan: anak yang berat badannya tidak naik dua bulan berturut-turut wajib dirujuk.',
  H('Honor kader'),
  'Di luar kegembiraan itu, para kader menyimpan keluhan. Honor mereka Rp150 ribu sebulan, sedangkan ongkos ojek ke pasar pulang pergi Rp20 ribu.',
  '«W|Kadang kami patungan beli bumbu,» kata Wahda Kasim, kader lain. «+|Tapi kalau timbangan anak naik, hilang capeknya.»'],
 st='f1 k:rounded "hampir 19 persen"; f14 k:rounded "lebih dari Rp4 miliar"; q2 m|p:indirect with nearly the same words', v=('own_reporting', True))
Page('R04-d', 'blogger', tz='WIT', q='s', site=('Info Ternate Hari Ini', 'infoternatehariini.blogspot.example'), title='112 Dapur Sehat Disiapkan untuk Tekan Stunting di Ternate', pub='2025-03-05T00:00', author='Abubakar Samad', tags=['Kesehatan', 'Kota Ternate'], tail=['<div>Ditulis oleh: Abubakar Samad<br />Foto: Iksan Malik</div>'], by=[('author', 'Abubakar Samad'), ('photographer', 'Iksan Malik')],
 dl=('Ternate - ', 'Ternate'),
 body=['Kabar gembira dari Dinas Kesehatan Kota Ternate. Prevalensi stunting turun dari 18,6 persen pada 2023 menjadi 14,9 persen pada akhir tahun lalu.',
  'Hal itu diungkapkan Kepala Dinas Kesehatan Kota Ternate dr. Fatimah Albaar, M.Kes. saat rapat evaluasi di Kecamatan Ternate Selatan, Senin (3/3).',
  'Tahun ini pemerintah kota memperluas program Dapur Sehat menjadi 112 dapur yang dikelola 26 kader dengan anggaran Rp4,25 miliar.', B(),
  '«F:q2|Setiap anak yang berat badannya tidak naik dua bulan berturut-turut wajib dirujuk, tidak ada tawar-menawar», tegas Fatimah.',
  'Ibu dua anak itu menegaskan puskesmas wajib menerima rujukan dari posyandu kapan pun.',
  'Menu Dapur Sehat memanfaatkan ikan lokal. «F:q3|Ikan di sini melimpah, yang kurang itu kebiasaan memberi anak makan ikan,» tutur Fatimah.'],
 st='f12 c; f13 c', v=('figures_swapped_and_speaker', False))
Page('R04-e', 'radar_byline', tz='WIT', q='c', site=('Radar Kie Raha', 'radarkieraha.co.id'), title='Dinkes: Stunting Ternate Tinggal 14 Persen', sub='Balita yang Beratnya Tak Naik Wajib Dirujuk', pub='2025-03-04T06:05', section='Metropolis', roles=[('Reporter', 'Siti Hajar Umarella'), ('Redaktur', 'Yunan Tomagola')],
 dl=('<strong>TERNATE, RADAR KIE RAHA</strong>—', 'TERNATE'), tags=['stunting', 'dinkes', 'ternate'],
 body=['Upaya Pemerintah Kota Ternate menekan stunting mulai terlihat hasilnya. Dari 18 persen pada 2023, angkanya turun menjadi 14 persen pada akhir tahun lalu.',
  'Kadinkes Kota Ternate Fatimah Albaar membeberkan data itu dalam rapat evaluasi di Puskesmas Kalumata, Senin (3/3). Rapat dimulai pukul 10.00 WIT dan diikuti camat dari delapan kecamatan.',
  'Perempuan berhijab itu menyebut, 2.417 balita sudah diukur bersama BKKBN Malut. «F:q2|Setiap anak yang berat badannya tidak naik dua bulan berturut-turut wajib dirujuk, tidak ada tawar-menawar,» imbuhnya.', B(),
  'Fatimah juga meminta camat memantau posyandu di wilayah masing-masing. Laporan ditunggu paling lambat tanggal sepuluh setiap bulan.',
  'Program Dapur Sehat bakal diperluas. Ada 26 dapur yang dikelola 112 kader dengan anggaran Rp4,25 miliar.',
  '«R:q3|Ikan di sini melimpah, yang kurang itu kebiasaan memberi anak makan ikan,» sahut Kepala Puskesmas Kalumata Rusdi Jafar.'],
 st='f1 c; f3 c', v=('decimals_cut', False))
Page('R04-f', 'drupal_node', tz='WIT', q='s', site=('Portal Maluku Utara', 'portalmalut.org'), title='Ternate Perluas Dapur Sehat, Stunting Terus Ditekan', pub='2025-03-03T21:17', author='Ruslan Gafur', tags=['Ternate', 'Kesehatan Anak'], label='Kerja Sama', labelpos='top',
 body=['Dinas Kesehatan Kota Ternate bersama Badan Pangan Maluku Utara mengukur 2.417 balita dalam penimbangan serentak di seluruh posyandu.',
  'Hasilnya, prevalensi stunting di kota itu turun dari 18,6 persen menjadi 14,9 persen dan menempatkan Ternate pada posisi terendah ketiga di provinsi.',
  'Demikian disampaikan Kepala Dinas Kesehatan Kota Ternate, dr. Fatimah Albaar, Senin (3/3/2025), di hadapan peserta rapat evaluasi di Kecamatan Ternate Tengah.',
  '«F:q1|Angka ini belum boleh membuat kita tepuk tangan, karena di pulau-pulau luar kondisinya masih di atas dua puluh persen.»',
  'Menurut Fatimah, orang tua perlu rutin membawa anaknya ke posyandu setiap bulan agar gangguan pertumbuhan segera diketahui.',
  'Ia menambahkan, tahun ini Dapur Sehat diperluas menjadi 26 dapur.'],
 st='f9 c; f6 c', v=('organisation_and_place', False))
