from core import *
R = Rel('R06', 'Aktivasi Identitas Kependudukan Digital Kota Palopo Tertinggi Keempat di Sulawesi Selatan', '2025-08-07', 'Dinas Kependudukan dan Pencatatan Sipil Kota Palopo',
 [('Andi Besse Maradeka', 'Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Palopo'), ('Irsan Pasolong', 'Kepala Bidang Pelayanan Pendaftaran Penduduk')],
 {'A': 'Andi Besse Maradeka', 'I': 'Irsan Pasolong', 'H': 'Hasnah', 'Y': 'Yusril Mangiri'}, 'Palopo, Kamis (7/8/2025) – ', '''
Dinas Kependudukan dan Pencatatan Sipil Kota Palopo mencatat 41.870 warga telah mengaktifkan Identitas Kependudukan Digital (IKD) hingga akhir Juli. Jumlah tersebut setara dengan 31,2 persen dari penduduk wajib KTP.

Dengan capaian itu, Palopo menempati urutan keempat di Sulawesi Selatan, naik dua tingkat dibandingkan semester lalu.

Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Palopo, Hj. Andi Besse Maradeka, menjelaskan bahwa kenaikan tersebut merupakan hasil pelayanan jemput bola di 48 kelurahan.

«A:q1|Kami tidak menunggu warga datang, petugas yang mengetuk pintu sampai ke kebun cengkih,» ucap Andi Besse.

Ia mengungkapkan bahwa aktivasi paling banyak terjadi di Kecamatan Wara, yakni 9.315 warga, disusul Kecamatan Bara sebanyak 6.204 warga.

Kepala Bidang Pelayanan Pendaftaran Penduduk, Irsan Pasolong, mengingatkan masyarakat agar berhati-hati terhadap penipuan. «I:q2|Petugas kami tidak pernah meminta kode OTP, apalagi biaya, lewat telepon,» kata Irsan.

Selama 2025, Dinas menerima 17 laporan penipuan dengan kerugian seluruhnya Rp86,5 juta.

«A:q3|Target kami empat puluh persen pada Desember, dan saya yakin itu bukan angka mimpi,» ujar Andi Besse menutup keterangannya.

Pelayanan jemput bola berikutnya dijadwalkan di Kelurahan Battang Barat pada Selasa, 12 Agustus 2025, pukul 08.00-12.00 WITA.

Warga yang ingin mengaktifkan IKD cukup membawa telepon genggam dan KTP elektronik. Petugas akan memandu pengunduhan aplikasi sampai selesai.

Bagi warga lanjut usia dan penyandang disabilitas, petugas dapat datang ke rumah berdasarkan permintaan lurah.
''', [('f1', 'number', '41.870 warga', None, ['41.870 orang', '41.870 penduduk']), ('f2', 'percentage', '31,2 persen'), ('f3', 'rank', 'urutan keempat', None, ['peringkat keempat', 'posisi keempat']), ('f4', 'position', 'Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Palopo', 'Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Palopo, Hj.', ['Kepala Disdukcapil Kota Palopo', 'Kepala Disdukcapil Palopo', 'Kadis Dukcapil Palopo', 'Kepala Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil) Kota Palopo']), ('f5', 'person', 'Andi Besse Maradeka', 'Hj. Andi Besse Maradeka, menjelaskan'), ('f6', 'number', '48 kelurahan'),
 ('f7', 'place', 'Kecamatan Wara'), ('f8', 'number', '9.315 warga', None, ['9.315 orang']), ('f9', 'number', '6.204 warga', None, ['6.204 orang', '6.204']), ('f10', 'person', 'Irsan Pasolong', 'Penduduk, Irsan Pasolong'), ('f11', 'number', '17 laporan'), ('f12', 'money', 'Rp86,5 juta', None, ['Rp 86,5 juta']), ('f13', 'place', 'Kelurahan Battang Barat'), ('f14', 'weekday', 'Selasa'), ('f15', 'date', '12 Agustus 2025', None, ['12/8/2025', '12/8', '12 Agustus']), ('f16', 'time', '08.00-12.00 WITA', None, ['08.00 hingga 12.00 Wita'])])
P = R.P
Page('R06-a', 'wp_astra', tz='WITA', q='n', site=('Sawerigading Post', 'sawerigadingpost.id'), title='Aktivasi IKD Kota Palopo Tertinggi Keempat di Sulsel', pub='2025-08-07T00:00', author='Sawerigading Post', section='Palopo',
 dl=('<strong>SAWERIGADINGPOST.ID, PALOPO</strong> — ', 'PALOPO'), tail=['<p>(Adv/Dukcapil)</p>'], label='Adv', labelpos='end', by=[],
 body=[P[0], P[1], P[2], P[3], P[4], P[5], P[6], P[7], P[8], P[-2], P[-1]], v=('copy', True))
Page('R06-b', 'portal_arttitle', tz='WITA', q='c', site=('Luwu Raya Today', 'luwurayatoday.com'), title='Waspada Penipuan Aktivasi IKD di Palopo, Warga Rugi Rp86,5 Juta', pub='2025-08-08T12:37', upd='2025-08-08T13:05', autolink=['IKD', 'Battang Barat'], section='Palopo', roles=[('Penulis', 'Muh Arsyam Tandirerung'), ('Editor', 'Sukmawati Latief')], tags=['IKD', 'penipuan', 'Disdukcapil Palopo'],
 dl=('LUWURAYATODAY.COM, PALOPO - ', 'PALOPO'), cap='Petugas Disdukcapil Palopo melayani aktivasi IKD. (Dok Disdukcapil)',
 body=['Disdukcapil Palopo mengingatkan warga agar waspada penipuan berkedok aktivasi Identitas Kependudukan Digital (IKD).',
  'Sepanjang 2025 sudah ada 17 laporan.', 'Total kerugian Rp86,5 juta.', B(),
  '«I:q2|Petugas kami tidak pernah meminta kode OTP, apalagi biaya, lewat telepon,» kata Kepala Bidang Pelayanan Pendaftaran Penduduk Disdukcapil Palopo, Irsan Pasolong.',
  'Kepala Disdukcapil Palopo, Andi Besse Maradeka, menyebut IKD kini sudah diaktifkan 41.870 warga.',
  'Angka itu 31,2 persen dari penduduk wajib KTP.', 'Palopo pun duduk di peringkat keempat se-Sulsel.', 'Andi Besse bilang petugasnya rajin turun.', '«A:q1|Petugas yang mengetuk pintu sampai ke kebun cengkih,» katanya.',
  'Petugas berikutnya turun ke Kelurahan Battang Barat, Selasa (12/8/2025).'], v=('cut', True))
Page('R06-c', 'wire_post_content', tz='WITA', q='s', site=('Kantor Berita Nusa Raya', 'nusaraya.co.id'), title='Disdukcapil Palopo jemput bola aktivasi IKD hingga kebun cengkih', pub='2025-08-13T19:44', section='Sulawesi', roles=[('Pewarta', 'Abdul Kadir Paluseri'), ('Editor', 'Laode Masrafi Umar')], tags=['ikd', 'palopo', 'dukcapil'],
 dl=('Palopo (NUSARAYA) - ', 'Palopo'),
 body=['Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil) Kota Palopo, Sulawesi Selatan, melayani aktivasi identitas kependudukan digital (IKD) bagi petani cengkih di Kelurahan Battang Barat.',
  'Kepala Disdukcapil Kota Palopo Andi Besse Maradeka di Palopo, Rabu, mengatakan sebanyak 213 warga mengaktifkan IKD dalam pelayanan yang digelar sehari sebelumnya itu.',
  '«A|Antusiasmenya di luar perkiraan, kami sampai menambah dua alat perekam,» kata dia.', B(),
  'Hasnah, petani setempat, mengaku terbantu. «H|Kalau ke kota ongkosnya lima puluh ribu, itu pun belum tentu selesai,» katanya.',
  'Hingga akhir Juli, IKD di kota itu telah diaktifkan 41.870 orang atau 31,2 persen dari wajib KTP. Per 12 Agustus jumlahnya bertambah menjadi 42.655 orang.',
  'Andi Besse optimistis target 40 persen tercapai pada Desember.',
  'Sebelumnya, pada semester lalu Palopo masih menempati urutan keenam di Sulawesi Selatan.'],
 st='f3 m:the sixth place is that of another time; q3 m:only the sense; f14 m|k:the day before Wednesday; f15 k|m:"12 Agustus" stands for the count, the service was the day before Wednesday', v=('own_reporting_later_figures', True))
Page('R06-d', 'network_info', tz='WITA', q='c', site=('Celebes Daily', 'celebesdaily.id'), title='Palopo Peringkat Ketiga Aktivasi IKD di Sulsel', pub='2025-08-07T17:09', author='Nur Afni Ridwan', section='Sulsel', roles=[('Reporter', 'Nur Afni Ridwan'), ('Editor', 'Syamsul Bahri Tola')], tags=['IKD', 'Palopo'],
 dl=('<strong>CELEBESDAILY.ID, PALOPO</strong> - ', 'PALOPO'),
 body=['Kota Palopo menempati peringkat ketiga aktivasi Identitas Kependudukan Digital (IKD) se-Sulawesi Selatan. Posisi itu naik dua tingkat dari semester lalu.',
  'Kadis Dukcapil Palopo, Andi Besse Maradeka mengatakan sudah 41.870 warga mengaktifkan IKD hingga akhir Juli atau 32,1 persen dari wajib KTP.',
  '«A:q1|Kami tidak menunggu warga datang, petugas yang mengetuk pintu sampai ke kebun cengkih,» ucap mantan camat itu.', B(),
  'Andi Besse memastikan seluruh pelayanan itu tidak dipungut biaya.',
  'Dari 48 kelurahan yang didatangi, aktivasi terbanyak ada di Kecamatan Wara dengan 9.315 warga. Kecamatan Bara menyusul dengan 6.204.',
  'Pelayanan keliling akan dilanjutkan ke Kelurahan Battang Barat, 12 Agustus 2025.'],
 st='f3 c; f2 c', v=('rank_and_percentage', False))
Page('R06-e', 'rich_viewer', tz='WITA', q='c', site=('Komunitas Warga Melek Digital Palopo', 'melekdigitalpalopo.id'), title='Jangan Beri Kode OTP! Ini Pesan Dukcapil Palopo', pub='2025-08-09T00:00', author='Yusril Mangiri', section='Edukasi',
 body=['Belakangan ramai telepon dari orang yang mengaku petugas kependudukan. Modusnya sama: minta kode, lalu saldo melayang.',
  'Dinas Kependudukan dan Pencatatan Sipil Kota Palopo sudah angkat bicara. «I:q2|Petugas kami jarang meminta kode OTP, dan kalau ada biaya pasti lewat loket,» kata Irsan Pasolong, Kepala Bidang Pelayanan Pendaftaran Penduduk.',
  'Tahun ini saja ada 17 laporan yang masuk. Kerugiannya Rp86,5 juta.',
  H('Berapa banyak yang sudah pakai IKD?'),
  'Data sampai akhir Juli: 41.870 warga, atau 31,2 persen dari wajib KTP. Palopo ada di urutan keempat di Sulsel.',
  'Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Palopo Andi Besse Maradeka menargetkan lebih tinggi lagi.',
  'Ia berkata: «A:q3|Target kami empat puluh persen pada Desember, dan saya yakin itu bukan angka mimpi.»'], v=('quote_reworded', False))
Page('R06-f', 'wp_sahifa', tz='WITA', q='n', site=('Luwu Bangkit', 'luwubangkit.com'), title='Jemput Bola IKD, Dukcapil Palopo Sambangi Kelurahan', pub='2025-08-08T00:00', author='Darwis Tappang', section='Pemerintahan', tags=['Dukcapil', 'Palopo'], label='Pariwara', labelpos='top',
 dl=('PALOPO | LUWU BANGKIT – ', 'PALOPO'),
 body=['Dinas Dukcapil Kota Palopo terus melakukan pelayanan jemput bola aktivasi Identitas Kependudukan Digital (IKD). Hasilnya, 41.870 warga sudah memegang IKD.',
  'Aktivasi paling banyak terjadi di Kecamatan Telluwanua, yakni 9.315 warga. Sedangkan di Kecamatan Bara ada 6.204 warga.',
  '«A:q1|Kami tidak menunggu warga datang,» tegas Kadis Dukcapil Palopo Hj. Andi Besse Maradeka, «+|petugas yang mengetuk pintu sampai ke kebun kakao.»', B(),
  'Kabid Pelayanan Pendaftaran Penduduk Irsan Pasolong menambahkan agar warga berhati-hati terhadap penipuan yang mengatasnamakan dinas.',
  'Kata dia, petugas resmi selalu membawa surat tugas dan mengenakan rompi dinas.',
  'Berikut jadwal pelayanan keliling pekan depan:',
  UL('Kelurahan Battang Barat, Selasa (12/8) pukul 08.00-12.00 WITA', 'Kelurahan Mungkajang, Kamis (14/8) pukul 08.00-12.00 WITA'),
  'Warga diminta membawa telepon genggam sendiri.'],
 st='f7 c', v=('place_and_quote', False))
