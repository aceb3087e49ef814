from core import *
R = Rel('R02', 'Perumda Air Minum Tarakan Tambah 1.320 Sambungan Rumah, Zona Utara Prioritas', '2025-06-10', 'Perumda Air Minum Tirta Alam Kota Tarakan',
 [('Iwan Setiabudi Lahaji', 'Direktur Utama Perumda Air Minum Tirta Alam'), ('Nurhayati Abdul Salam', 'Kepala Bagian Perencanaan Teknik')],
 {'I': 'Iwan Setiabudi Lahaji', 'N': 'Nurhayati Abdul Salam', 'W': 'Sudirman Bakri'}, 'TARAKAN, 10 Juni 2025 — ', '''
Perumda Air Minum Tirta Alam menambah 1.320 sambungan rumah baru sepanjang tahun ini untuk menjangkau warga yang selama ini bergantung pada air tadah hujan.

Direktur Utama Perumda Air Minum Tirta Alam Iwan Setiabudi Lahaji mengatakan, pemasangan dimulai Selasa (10/6) di Kelurahan Juata Laut, Kecamatan Tarakan Utara.

«I:q1|Zona utara kami dahulukan karena di sana tekanan air paling rendah dan keluhan paling banyak,» kata Iwan di Tarakan.

Program itu menelan anggaran Rp9,6 miliar, terdiri atas penyertaan modal Pemerintah Kota Tarakan Rp6 miliar dan dana perusahaan Rp3,6 miliar.

Cakupan layanan air perpipaan di Tarakan saat ini 71,8 persen. Dengan sambungan baru itu, perusahaan menargetkan cakupan 75,2 persen pada akhir 2026.

«I:q2|Tarifnya tidak naik. Biaya pasang pun boleh dicicil sampai dua belas bulan,» ujar Iwan.

Kepala Bagian Perencanaan Teknik Nurhayati Abdul Salam menjelaskan, pipa induk sepanjang 14,7 kilometer sudah terpasang dari instalasi pengolahan Embung Bengawan yang berkapasitas 120 liter per detik.

«N:q3|Kebocoran kami tekan dari 34 persen menjadi 27 persen, jadi air yang tersimpan itu bisa dialirkan ke pelanggan baru,» kata Nurhayati.

Warga yang ingin mendaftar dapat datang ke kantor pelayanan di Jalan Mulawarman setiap hari kerja pukul 08.00-15.00 WITA.

Perusahaan mengingatkan warga agar tidak memberikan uang kepada siapa pun yang mengaku dapat mempercepat pemasangan. Seluruh pembayaran dilakukan di loket atau melalui bank.

Pengerjaan pipa di jalan protokol dilakukan pada malam hari agar tidak mengganggu lalu lintas.
''', [('f1', 'number', '1.320 sambungan rumah', '1.320 sambungan rumah baru'), ('f2', 'position', 'Direktur Utama Perumda Air Minum Tirta Alam', 'Direktur Utama Perumda Air Minum Tirta Alam Iwan', ['Direktur Utama Perumda Tirta Alam', 'Dirut Perumda Air Minum Tirta Alam']),
 ('f3', 'person', 'Iwan Setiabudi Lahaji', 'Direktur Utama Perumda Air Minum Tirta Alam Iwan Setiabudi Lahaji'), ('f4', 'weekday', 'Selasa'), ('f5', 'date', '10/6', None, ['10/6/2025', '10 Juni 2025']), ('f6', 'place', 'Kelurahan Juata Laut', None, ['Juata Laut']),
 ('f7', 'money', 'Rp9,6 miliar', None, ['Rp 9,6 miliar']), ('f8', 'money', 'Rp6 miliar', None, ['Rp 6 miliar']), ('f9', 'money', 'Rp3,6 miliar', None, ['Rp 3,6 miliar']), ('f10', 'percentage', '71,8 persen'), ('f11', 'percentage', '75,2 persen'), ('f12', 'year', '2026'),
 ('f13', 'person', 'Nurhayati Abdul Salam', 'Teknik Nurhayati Abdul Salam'), ('f14', 'number', '14,7 kilometer'), ('f15', 'number', '120 liter per detik'), ('f16', 'time', '08.00-15.00 WITA')])
P = R.P
Page('R02-a', 'wp_newspaper_td', tz='WITA', site=('Benuanta Kini', 'benuantakini.com'), title='1.320 Sambungan Rumah Baru, Tirta Alam Prioritaskan Zona Utara Tarakan', pub='2025-06-11T09:00', author='Kristianto Ngau', section='Tarakan', tags=['air bersih', 'Perumda Tirta Alam', 'Tarakan Utara'],
 dl=('<strong>benuantakini.com, TARAKAN</strong> – ', 'TARAKAN'), tail=['<p><strong>Reporter: Kristianto Ngau</strong></p>', '<p><strong>Editor: Yogi Firmanda</strong></p>'], by=[('reporter', 'Kristianto Ngau'), ('editor', 'Yogi Firmanda')],
 body=[P[0], P[1], P[2], P[3], B(), P[4], P[5], P[6], P[7], P[8], P[-2], P[-1]], v=('copy', True))
Page('R02-b', 'detail_itp', tz='WITA', q='s', site=('kabarborneo', 'kabarborneo.com'), title='Tarakan Tambah Sambungan Air Bersih, Biaya Pasang Bisa Dicicil 12 Bulan', pub='2025-06-10T19:26', author='Muhammad Rizal Tamrin', section='Berita',
 dl=('<strong>Tarakan</strong> - ', 'Tarakan'), em=' <strong>(des/sun)</strong>', tags=['tarakan', 'pdam', 'air bersih'], cap='Foto: Petugas memasang meter air di Juata Laut. (dok. Perumda Tirta Alam)',
 body=['Kabar baik bagi warga Tarakan yang selama ini hanya mengandalkan air hujan. Perumda Air Minum Tirta Alam memasang ribuan sambungan rumah baru dan tarifnya dipastikan tidak naik.',
  '«I:q2|Tarifnya tidak naik,» begitu janji sang direktur utama, Iwan Setiabudi Lahaji, Selasa (10/6/2025).',
  'Iwan bilang pemasangan dimulai dari Juata Laut, Tarakan Utara. Di sana, kata dia, tekanan air paling rendah.', B(),
  'Menurut Iwan, warga juga tak perlu membayar sekaligus. «I|Bayar seratus ribu dulu juga boleh,» sambungnya.',
  'Anggaran program itu Rp 9,6 miliar. Dari jumlah itu, Rp 6 miliar merupakan penyertaan modal Pemkot Tarakan. Sisanya uang perusahaan.',
  'Saat ini cakupan layanan baru 71,8 persen. Targetnya 75,2 persen akhir tahun depan.'],
 st='f1 m:only "ribuan sambungan rumah"; f2 k|m:"sang direktur utama" of the firm named before; f12 k|m:"akhir tahun depan"; f9 m|k:"sisanya"; f15 m:', v=('cut', True))
Page('R02-c', 'laravel_daily', tz='WITA', q='c', site=('Harian Pesisir Kaltara', 'pesisirkaltara.co.id'), title='Menunggu Keran Menyala di Juata Laut', sub='Warga sepuluh tahun menampung hujan; Perumda janji tekan kebocoran', pub='2025-06-12T06:15', author='Andi Hasanuddin Page', section='Metro',
 dl=('TARAKAN – ', 'TARAKAN'), tags=['airbersih', 'juatalaut'], em=' (ahp/k8)',
 body=['Tiga drum biru berjajar di depan rumah Sudirman Bakri, warga RT 14 Juata Laut. Sudah sepuluh tahun drum itu menjadi penampung air hujan.',
  '«W|Kalau dua minggu tidak hujan, kami beli air tandon, tujuh puluh ribu satu tandon,» tutur Sudirman, Rabu (11/6/2025).',
  'Harapannya kini bertumpu pada program sambungan rumah Perumda Air Minum Tirta Alam. Perusahaan milik daerah itu memasang 1.320 sambungan rumah baru tahun ini, dimulai dari kawasan tempat tinggal Sudirman sehari sebelumnya.', B(),
  'Direktur Utama Perumda Air Minum Tirta Alam Iwan Setiabudi Lahaji beralasan, zona utara didahulukan lantaran keluhan dari sana paling banyak.',
  '«I|Minggu depan meter air sudah kami pasang di 200 rumah pertama,» kata Iwan ketika dihubungi lewat telepon.',
  'Bagaimana dengan kebocoran? Kepala Bagian Perencanaan Teknik Nurhayati Abdul Salam punya jawabannya.',
  '«N:q3|Kebocoran kami tekan dari 34 persen menjadi 27 persen, jadi air yang tersimpan itu bisa dialirkan ke pelanggan baru.»',
  'Catatan koran ini, pada 2019 tingkat kebocoran bahkan pernah menyentuh 41 persen. Kala itu panjang pipa yang diganti tidak sampai 5 kilometer.',
  'Sudirman sendiri sudah mendaftar. «W|Biar dicicil, yang penting air ada,» ucapnya.'],
 st='f4 m:; f5 m|k:"sehari sebelumnya" than Rabu (11/6/2025); f4 m|k:"sehari sebelumnya"', v=('own_reporting', True))
Page('R02-d', 'joomla_item', tz='WITA', q='x', site=('Paguntaka News', 'paguntakanews.com'), title='Perumda Tirta Alam Pasang Sambungan Baru di Juata Laut', pub='2025-06-10T16:48', author='Super User', brp=True, section='Kota',
 dl=('TARAKAN, PN - ', 'TARAKAN'), tail=['<p style="text-align: right;">(Hendra Lukman)</p>'], by=[('unknown', 'Hendra Lukman')], spk={'I': 'Irwan Setiabudi Lahaji'},
 body=[P[0], rep(P[1], ('Iwan', 'Irwan')), rep(P[2], ('Iwan', 'Irwan')), P[3], P[4], P[6], P[8]], st='f3 c:Irwan', v=('name_letter', False))
Page('R02-e', 'network_info', tz='WITA', q='c', site=('Kaltara Satu', 'kaltarasatu.com'), title='Perumda Tirta Alam Gelontorkan Rp96 Miliar untuk Air Bersih Tarakan', pub='2025-06-10T21:14', author='Selvi Anggraini', section='Daerah', tags=['Tarakan', 'Air Bersih', 'Kaltara'], autolink=['Tarakan', 'Juata Laut'],
 dl=('<strong>KALTARASATU.COM</strong> - ', None), roles=[('Editor', 'Selvi Anggraini')],
 body=['Perumda Air Minum Tirta Alam Kota Tarakan menggelontorkan Rp96 miliar untuk memasang 1.320 sambungan rumah baru.',
  'Dana sebesar itu berasal dari penyertaan modal Pemerintah Kota Tarakan dan kas perusahaan.',
  'Pemasangan perdana berlangsung di Kelurahan Juata Laut, Kecamatan Tarakan Utara, pada Selasa, 10 Juni 2025.', B(),
  '«I:q1|Zona utara kami dahulukan karena di sana tekanan air paling rendah dan keluhan paling banyak,» jelas Direktur Utama Perumda Air Minum Tirta Alam, Iwan Setiabudi Lahaji.',
  'Selain itu, Iwan memastikan pelanggan tidak akan dibebani kenaikan tarif.',
  'Kepala Bagian Perencanaan Teknik Nurhayati Abdul Salam menyebut air tambahan diperoleh dari perbaikan pipa. «N:q3|Kebocoran kami tekan dari 34 persen menjadi 17 persen, jadi air yang tersimpan itu bisa dialirkan ke pelanggan baru,» katanya.',
  H('Cara mendaftar'),
  'Warga yang berminat cukup membawa berkas berikut ke loket pelayanan:',
  UL('Fotokopi KTP dan kartu keluarga', 'Foto rumah tampak depan', 'Nomor telepon yang aktif'),
  'Adapun pipa induk sepanjang 14,7 kilometer telah terpasang dari Embung Bengawan yang punya kapasitas 120 liter per detik.'],
 st='f7 c', v=('money_x10_and_quote', False))
Page('R02-f', 'webforms', tz='WITA', q='s', site=('Tarakan Ekspres Online', 'tarakanekspres.co.id'), title='Kebocoran Air Turun, Sambungan Rumah Ditambah', pub='2025-06-11T11:20', roles=[('Wartawan', 'Yudhi Bastian'), ('Penyunting', 'Rita Datu Ampa')], dl=('TARAKAN - ', 'TARAKAN'),
 body=['Perumda Air Minum Tirta Alam Kota Tarakan mulai memasang sambungan rumah baru di Kelurahan Juata Laut, Selasa (10/6). Totalnya 1.320 sambungan rumah.',
  'Menurut Kepala Bagian Perencanaan Teknik Nurhayati Abdul Salam, pipa induk sepanjang 14,7 kilometer telah siap.',
  '«N:q1|Zona utara kami dahulukan karena di sana tekanan air paling rendah dan keluhan paling banyak,» kata Nurhayati.', B(),
  'Ia melanjutkan, air tambahan diperoleh dari penurunan kebocoran. «N:q3|Kebocoran kami tekan dari 34 persen menjadi 27 persen, jadi air yang tersimpan itu bisa dialirkan ke pelanggan baru.»',
  'Direktur Utama Perumda Air Minum Tirta Alam Iwan Setiabudi Lahaji menambahkan, cakupan layanan ditargetkan 75,2 persen pada akhir 2026 dari 71,8 persen sekarang.',
  'Pantauan di Juata Laut, beberapa pekerja mulai menggali jalur pipa di depan rumah warga. Penggalian sempat terhenti karena hujan.',
  'Loket pendaftaran di Jalan Mulawarman buka setiap hari kerja pukul 08.00-15.00 WITA.'], v=('quote_other_speaker', False))
