from lib import *
release('R03', 'Induk Bekantan dan Bayinya Pulang ke Hutan Mangrove Tarakan', '2025-11-19', 'Balai Konservasi Mangrove Kalimantan Utara',
 [('Rudiansyah Amat', 'Kepala Balai Konservasi Mangrove Kalimantan Utara'), ('drh. Melati Kusumawardhani', 'Dokter hewan')], '''
TARAKAN – Pagi itu kandang dibuka pelan. Sekejap kemudian, seekor induk bekantan bernama Mawar meloncat ke dahan api-api sambil menggendong bayinya. Rabu (19/11/2025) pukul 06.45 WITA, Balai Konservasi Mangrove Kalimantan Utara melepasliarkan 7 ekor bekantan di Kawasan Lindung Pantai Amal, Kota Tarakan.
“Rasanya campur aduk, seperti mengantar anak merantau,” kata Kepala Balai Konservasi Mangrove Kalimantan Utara, Rudiansyah Amat, sambil tersenyum.
Ketujuh bekantan itu dirawat selama 11 bulan. Mawar ditemukan warga dengan luka jerat pada 2024, beratnya waktu itu tinggal 6,4 kilogram. Kini bobotnya 9,8 kilogram.
“Luka jeratnya sudah menutup sempurna dan ia menyusui dengan baik,” ujar dokter hewan Melati Kusumawardhani.
Populasi bekantan di kawasan seluas 214 hektare itu kini diperkirakan 163 ekor. Menurut Rudiansyah, setiap bekantan dipasangi penanda dan dipantau selama 90 hari.
“Kalau warga melihat bekantan, cukup nikmati dari jauh, jangan diberi makan,” pesan Rudiansyah. Pelepasliaran ini didukung PT Borneo Tirta Energi dengan dana Rp275 juta.''',
 [('q1','Rasanya campur aduk, seperti mengantar anak merantau','Rudiansyah Amat'),('q2','Luka jeratnya sudah menutup sempurna dan ia menyusui dengan baik','Melati Kusumawardhani'),('q3','Kalau warga melihat bekantan, cukup nikmati dari jauh, jangan diberi makan','Rudiansyah Amat')],
 [('f1','weekday','Rabu'),('f2','date','19/11/2025'),('f3','time','06.45 WITA'),('f4','number','7 ekor'),('f5','place','Kawasan Lindung Pantai Amal'),('f6','number','11 bulan'),('f7','year','2024','pada 2024'),('f8','number','6,4 kilogram'),('f9','number','9,8 kilogram'),
  ('f10','number','214 hektare'),('f11','number','163 ekor'),('f12','number','90 hari'),('f13','organisation','PT Borneo Tirta Energi'),('f14','money','Rp275 juta'),('f15','position','Kepala Balai Konservasi Mangrove Kalimantan Utara')])
T = dict(tz='WITA', sec='Tarakan', tags=['bekantan','Tarakan','konservasi'], baca=['Kapal Cepat Tarakan-Nunukan Tambah Jadwal','Buaya Muncul di Tambak Warga Juata'])
A('R03-a','wp_sahifa','Tujuh Bekantan Dilepasliarkan di Pantai Amal Tarakan','2025-11-19T15:00',[('author','Sulaiman Tahir')],'''
Balai Konservasi Mangrove Kalimantan Utara melepasliarkan tujuh ekor bekantan di Kawasan Lindung Pantai Amal, Kota Tarakan, Rabu (19/11/2025) pukul 06.45 WITA.
Salah satunya induk bernama Mawar yang menggendong bayinya.
“Rasanya campur aduk, seperti mengantar anak merantau,” kata Kepala Balai Konservasi Mangrove Kalimantan Utara, Rudiansyah Amat.
Mawar ditemukan warga dengan luka jerat pada 2024. Beratnya waktu itu 6,4 kilogram, kini 9,8 kilogram.
“Luka jeratnya sudah menutup sempurna dan ia menyusui dengan baik,” ujar dokter hewan Melati Kusumawardhani.
Kawasan seluas 214 hektare itu kini dihuni sekitar 163 ekor bekantan.
“Kalau warga melihat bekantan, cukup nikmati dari jauh, jangan diberi makan,” pesan Rudiansyah.''',
 ['q1:Rudiansyah Amat','q2:Melati Kusumawardhani','q3:Rudiansyah Amat'], outlet='Kaltara Siber', dl='TARAKAN', cap='Bekantan bersiap keluar dari kandang. (Foto: Balai)', label='ADV', lpos='end', name='straight_copy', honest=True, items={'f4':('kept','tujuh ekor')}, **T)
A('R03-b','portal_kilat','Momen Haru Bekantan Mawar Pulang ke Hutan Mangrove','2025-11-19T18:33',[('author','Riani Pakpahan')],'''
Bekantan betina bernama Mawar akhirnya pulang ke hutan mangrove. Ia dilepas bersama enam bekantan lain di Tarakan, Kalimantan Utara.
Pelepasliaran dilakukan Rabu (19/11) pagi setelah 11 bulan perawatan.
“Rasanya campur aduk,” ujar Rudiansyah Amat. “Seperti mengantar anak merantau.”
Rudiansyah merupakan Kepala Balai Konservasi Mangrove Kalimantan Utara. Ia meminta warga tidak memberi makan bekantan.
Populasi bekantan di kawasan itu kini diperkirakan lebih dari 160 ekor. Lima tahun lalu, survei kampus setempat hanya menghitung 121 ekor.
Warga Pantai Amal, Haji Lamuddin, menyambut baik. Ia berharap wisatawan datang.
“Asal jangan berisik saja, bekantan itu pemalu,” cetusnya.''',
 ['q1*2:Rudiansyah Amat','+:Haji Lamuddin'], outlet='kilatKalimantan', dl='Tarakan', name='split_quote_indirect_own', honest=True,
 items={'f2':('kept','Rabu (19/11)'),'f4':(['kept','missing'],'Mawar with six others: seven'),'f11':(['kept','missing'],'lebih dari 160 is rounded')}, **T)
A('R03-c','wp_generatepress','Bekantan Kembali ke Alam, Balai Konservasi Ingatkan Warga','2025-11-20T08:00',[('reporter','Fitri Amaliah'),('editor','Darmawan')],'''
Sebanyak 7 ekor bekantan dilepasliarkan di Kawasan Lindung Pantai Amal, Kota Tarakan, Rabu (19/11/2025) pukul 06.45 WIB.
Ketujuh bekantan itu dirawat selama 11 bulan.
Mawar, salah satu induk, ditemukan dengan luka jerat pada 2023. Kini bobotnya 9,8 kilogram.
“Luka jeratnya sudah menutup sempurna dan ia menyusui dengan baik,” ujar dokter hewan Melati Kusumawardhani.
Kepala Balai Konservasi Mangrove Kalimantan Utara Rudiansyah Amat mengatakan setiap bekantan dipantau selama 90 hari.
“Kalau warga melihat bekantan, cukup nikmati dari jauh, jangan diberi makan,” pesannya.''',
 ['q2:Melati Kusumawardhani','q3:Rudiansyah Amat'], outlet='Benuanta Baru', dl='TARAKAN', cap='Pelepasliaran bekantan di Tarakan', name='wib_for_wita_year_shift', honest=False, account='Redaksi', sign='Reporter: Fitri Amaliah | Editor: Darmawan',
 items={'f3':('changed','WIB'),'f7':('changed','2023')}, **T)
A('R03-d','portal_warta','Dirawat 11 Bulan, 7 Bekantan Dilepasliarkan di Tarakan','2025-11-19T12:10',[('reporter','Andi Pausiah'),('author','Andi Pausiah'),('editor','Sumarsono')],'''
Tujuh bekantan yang dirawat selama 11 bulan dilepas ke Kawasan Lindung Pantai Amal, Rabu (19/11/2025).
Kepala Balai Konservasi Mangrove Kalimantan Utara, Rudiansyah Amat mengaku terharu.
“Rasanya campur aduk, seperti mengantar anak merantau,” katanya.
Pelepasliaran ini didukung PT Borneo Tirta Energi dengan dana Rp 275 juta.
Kata Rudiansyah, tiap bekantan dipasangi penanda dan dipantau selama tiga bulan atau 90 hari.
“Kami pantau lewat kamera jebak juga, ada empat titik,” tambahnya kepada wartawan.''',
 ['q1:Rudiansyah Amat','+:Rudiansyah Amat'], outlet='WartaKaltara.com', dl='TARAKAN', cap='BEKANTAN - Induk bekantan Mawar dan bayinya, Rabu (19/11/2025). (WARTAKALTARA.COM/ANDI PAUSIAH)', name='portal_own_interview', honest=True,
 pre='Laporan Wartawan WartaKaltara.com, Andi Pausiah', items={'f4':('kept','Tujuh bekantan'),'f14':('kept','a blank after Rp')}, straight=True, **T)
A('R03-e','wp_newspaper','Balai Konservasi Lepas Bekantan, Populasi Kini 136 Ekor','2025-11-20T09:15',[('author','Yusran Hadi')],'''
Balai Konservasi Mangrove Kalimantan Utara melepasliarkan 7 ekor bekantan di Kawasan Lindung Pantai Amal, Kota Tarakan, Rabu (19/11/2025).
“Rasanya campur aduk, seperti mengantar anak merantau,” kata Kepala Balai Konservasi Mangrove Kalimantan Utara, Rudiansyah Amat, sambil tersenyum.
Induk bekantan bernama Mawar sempat tinggal 6,4 kilogram ketika ditemukan. Kini bobotnya 9,8 kilogram.
Populasi bekantan di kawasan seluas 214 hektare itu kini diperkirakan 136 ekor.
Pelepasliaran ini didukung PT Kaltara Tirta Energi dengan dana Rp275 juta.
“Luka jeratnya sudah menutup sempurna dan ia menyusui dengan baik,” ujar dokter hewan Melati Kusumawardhani.''',
 ['q1:Rudiansyah Amat','q2:Melati Kusumawardhani'], outlet='Tarakan Ekspres', dl='TARAKAN', name='digits_swapped_organisation', honest=False, items={'f11':('changed','136'),'f13':('changed','Kaltara for Borneo')}, **T)
A('R03-f','joomla','Lepas Liar Bekantan Bersama Mitra di Pantai Amal','2025-11-21T10:00',[('author','Nur Azizah')],'''
Sebanyak 7 ekor bekantan kembali ke habitatnya di Kawasan Lindung Pantai Amal, Rabu (19/11/2025) pukul 06.45 WITA.
## Didukung mitra
Kegiatan ini didukung PT Borneo Tirta Energi dengan dana Rp275 juta.
Menurut Kepala Balai Konservasi Mangrove Kalimantan Utara Rudiansyah Amat, bekantan yang dilepas telah dipasangi penanda dan akan dipantau selama 90 hari.
“Kalau warga melihat bekantan, cukup nikmati dari jauh, jangan diberi makan.”
Demikian pesan Rudiansyah Amat menutup kegiatan.''',
 ['q3:Rudiansyah Amat'], outlet='Portal Mangrove', dl='Tarakan', label='Advertorial', lpos='end', name='advertorial_cut', honest=True, **T)

release('R04', 'Kabupaten Agam Raih Peringkat Kedua Penghargaan Nagari Literasi 2025', '2025-12-08', 'Dinas Kearsipan dan Perpustakaan Kabupaten Agam',
 [('Yosefrizal Datuak Bandaro', 'Bupati Agam'), ('Rahmi Fitriani', 'Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Agam')], '''
Lubuk Basung – Pemerintah Kabupaten Agam meraih peringkat kedua Penghargaan Nagari Literasi Tahun 2025 tingkat Provinsi Sumatera Barat. Penghargaan tersebut diterima oleh Bupati Agam Yosefrizal Datuak Bandaro di Auditorium Bagindo, Padang, pada hari Senin (8/12/2025).
Bupati Agam menyampaikan apresiasi kepada seluruh pengelola perpustakaan nagari. “Penghargaan ini milik para pengelola taman bacaan yang bekerja tanpa banyak tepuk tangan,” kata Yosefrizal Datuak Bandaro.
Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Agam, Rahmi Fitriani, menjelaskan bahwa Indeks Pembangunan Literasi Masyarakat Kabupaten Agam mencapai 78,36 pada tahun 2025, meningkat dari 71,9 pada tahun sebelumnya. Saat ini terdapat 92 perpustakaan nagari dengan koleksi sebanyak 154.700 eksemplar.
“Anak-anak di nagari harus bisa meminjam buku tanpa menempuh dua jam perjalanan,” ujar Rahmi Fitriani.
Pada tahun 2026, Pemerintah Kabupaten Agam mengalokasikan anggaran sebesar Rp3,75 miliar guna pengadaan 5 unit mobil perpustakaan keliling. “Mobil pertama akan beroperasi di Kecamatan Palembayan pada bulan April,” tambah Rahmi Fitriani.
Kunjungan perpustakaan tercatat naik 18,2 persen.''',
 [('q1','Penghargaan ini milik para pengelola taman bacaan yang bekerja tanpa banyak tepuk tangan','Yosefrizal Datuak Bandaro'),('q2','Anak-anak di nagari harus bisa meminjam buku tanpa menempuh dua jam perjalanan','Rahmi Fitriani'),('q3','Mobil pertama akan beroperasi di Kecamatan Palembayan pada bulan April','Rahmi Fitriani')],
 [('f1','rank','peringkat kedua'),('f2','weekday','Senin'),('f3','date','8/12/2025'),('f4','place','Auditorium Bagindo'),('f5','number','78,36'),('f6','number','71,9'),('f7','number','92 perpustakaan nagari'),('f8','number','154.700 eksemplar'),
  ('f9','money','Rp3,75 miliar'),('f10','number','5 unit'),('f11','percentage','18,2 persen'),('f12','position','Bupati Agam','oleh Bupati Agam Yosefrizal'),('f13','year','2026')])
T = dict(sec='Sumbar', tags=['Agam','literasi'], baca=['Jalan Kelok 44 Ditutup Sementara Malam Hari','Durian Palembayan Mulai Panen Raya'])
A('R04-a','gov','Agam Raih Peringkat Kedua Nagari Literasi 2025','2025-12-09T09:00',[],'''
Pemerintah Kabupaten Agam meraih peringkat kedua Penghargaan Nagari Literasi Tahun 2025 tingkat Provinsi Sumatera Barat.
Penghargaan tersebut diterima oleh Bupati Agam Yosefrizal Datuak Bandaro di Auditorium Bagindo, Padang, pada hari Senin (8/12/2025).
“Penghargaan ini milik para pengelola taman bacaan yang bekerja tanpa banyak tepuk tangan,” kata Yosefrizal Datuak Bandaro.
Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Agam, Rahmi Fitriani, menjelaskan bahwa Indeks Pembangunan Literasi Masyarakat mencapai 78,36, meningkat dari 71,9 pada tahun sebelumnya.
“Anak-anak di nagari harus bisa meminjam buku tanpa menempuh dua jam perjalanan,” ujar Rahmi Fitriani.
Pada tahun 2026 dialokasikan anggaran sebesar Rp3,75 miliar guna pengadaan 5 unit mobil perpustakaan keliling.
“Mobil pertama akan beroperasi di Kecamatan Palembayan pada bulan April,” tambah Rahmi Fitriani.''',
 ['q1:Yosefrizal Datuak Bandaro','q2:Rahmi Fitriani','q3:Rahmi Fitriani'], outlet='Portal Resmi Kabupaten Agam Raya', dl='Lubuk Basung', cap='Bupati Agam menerima piagam. (Foto: Prokopim)', name='government_copy', honest=True, account='Admin Web', sign='(Humas Setda)', **dict(T, sec='Berita', tags=[]))
A('R04-b','agency','Agam peringkat dua penghargaan nagari literasi Sumbar','2025-12-08T21:14',[('reporter','Yusrizal Piliang'),('editor','Maryati')],'''
Kabupaten Agam meraih peringkat dua Penghargaan Nagari Literasi 2025 tingkat Provinsi Sumatera Barat.
“Penghargaan ini milik para pengelola taman bacaan yang bekerja tanpa banyak tepuk tangan,” kata Bupati Agam Yosefrizal Datuak Bandaro di Padang, Senin.
Peringkat pertama diraih Kabupaten Tanah Datar, sedangkan peringkat ketiga Kota Payakumbuh.
Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Agam Rahmi Fitriani mengatakan indeks literasi masyarakat di daerah itu 78,36.
Menurut dia, anak-anak di nagari harus bisa meminjam buku tanpa menempuh dua jam perjalanan.
Ia menambahkan, lima unit mobil perpustakaan keliling akan dibeli pada 2026.''',
 ['q1:Yosefrizal Datuak Bandaro'], outlet='KANTOR BERITA SAMUDRA', dl='Padang', cap='Bupati Agam menerima penghargaan. SAMUDRA/HO-Prokopim', name='agency_other_ranks', honest=True,
 items={'f1':('kept','peringkat dua'),'f10':('kept','lima unit'),'q2':(['missing','partial'],'indirect, words the same')}, **T)
A('R04-c','daily_cms','Agam Juara Tiga Nagari Literasi, Mobil Pustaka Segera Ditambah','2025-12-09T06:00',[('author','Hendra Saputra'),('editor','Elvia Mawarni')],'''
Pemerintah Kabupaten Agam meraih peringkat ketiga Penghargaan Nagari Literasi Tahun 2025 tingkat Provinsi Sumatera Barat.
Penghargaan diterima Bupati Agam Yosefrizal Datuak Bandaro di Auditorium Bagindo, Padang, Senin (8/12/2025).
“Penghargaan ini milik para pengelola taman bacaan yang bekerja tanpa banyak tepuk tangan,” kata Yosefrizal.
Saat ini terdapat 92 perpustakaan nagari dengan koleksi 154.700 eksemplar.
“Mobil pertama akan beroperasi di Kecamatan Palembayan pada bulan April,” kata Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Agam, Rahmi Fitriani.
Anggaran mobil keliling itu Rp3 miliar untuk 5 unit.''',
 ['q1:Yosefrizal Datuak Bandaro','q3:Rahmi Fitriani'], outlet='Harian Bukit Barisan', dl='LUBUKBASUNG', sub='Mobil pertama beroperasi di Palembayan', cap='PENGHARGAAN - Bupati Agam bersama pengelola taman bacaan.', name='rank_shift_decimals_cut', honest=False, items={'f1':('changed','ketiga'),'f9':('changed','Rp3 miliar, decimals cut')}, **T)
A('R04-d','wp_wpberita','92 Perpustakaan Nagari di Agam, Kunjungan Naik 18,2 Persen','2025-12-09T13:25',[('reporter','Zulfadli Chaniago'),('editor','Ridha Yulianti')],'''
Kunjungan perpustakaan di Kabupaten Agam naik 18,2 persen tahun ini.
Rahmi Fitriani, Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Agam, menyebut ada 92 perpustakaan nagari dengan koleksi lebih dari 154 ribu eksemplar.
“Anak-anak di nagari harus bisa meminjam buku tanpa menempuh dua jam perjalanan,” ungkap Rahmi, Selasa (9/12/2025).
Sehari sebelumnya, Agam meraih peringkat kedua Penghargaan Nagari Literasi.
Pengelola Rumah Baca Rangkiang di Nagari Koto Tinggi, Desmawati, mengaku masih kekurangan rak.
“Bukunya ada, raknya yang tidak ada,” keluhnya sambil tertawa.''',
 ['q2:Rahmi Fitriani','+:Desmawati'], outlet='MinangTerkini.co.id', dl='AGAM', cap='Anak-anak membaca di rumah baca. Foto: Dok. Minang Terkini', name='own_interview_next_day', honest=True, account='Redaksi Minang',
 items={'f8':(['kept','missing'],'lebih dari 154 ribu is rounded'),'f2':(['missing','kept'],'Selasa (9/12) is the day of another interview; sehari sebelumnya implies Senin'),'f3':(['missing','kept'],'implied by sehari sebelumnya')}, **T)
A('R04-e','wp_jnews','Agam Alokasikan Anggaran Mobil Perpustakaan Keliling','2025-12-10T11:00',[('author','Ilham Maulana')],'''
Pemerintah Kabupaten Agam mengalokasikan Rp3,75 miliar pada tahun 2026 guna pengadaan 5 unit mobil perpustakaan keliling.
“Mobil pertama akan beroperasi di Kecamatan Palembayan pada bulan April,” kata Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Agam, Rahmi Fitriani.
Agam baru saja meraih peringkat kedua Penghargaan Nagari Literasi, yang diterima Wakil Bupati Agam Yosefrizal Datuak Bandaro di Padang, Senin (8/12/2025).
“Penghargaan ini milik para pengelola taman bacaan yang bekerja tanpa banyak tepuk tangan,” kata Yosefrizal.
Indeks Pembangunan Literasi Masyarakat mencapai 71,9 pada tahun 2025, meningkat dari 78,36 pada tahun sebelumnya.''',
 ['q3:Rahmi Fitriani','q1:Yosefrizal Datuak Bandaro'], outlet='Ranah Media', dl='Lubuk Basung', name='position_changed_figures_swapped', honest=False,
 items={'f5':('changed','swapped with f6'),'f6':('changed','swapped with f5'),'f12':('changed','Wakil Bupati Agam')}, **T)
A('R04-f','portal_kompas_like','Bupati Agam: Penghargaan Literasi Milik Pengelola Taman Bacaan','2025-12-08T19:02',[('author','Perdana Kurniawan'),('editor','Gloria Simatupang')],'''
Bupati Agam Yosefrizal Datuak Bandaro mempersembahkan penghargaan Nagari Literasi 2025 kepada pengelola taman bacaan di daerahnya.
“Penghargaan ini milik para pengelola taman bacaan yang bekerja tanpa banyak tepuk tangan,” kata Yosefrizal usai menerima penghargaan di Auditorium Bagindo, Padang, Senin (8/12/2025).
Agam menempati posisi kedua di tingkat Provinsi Sumatera Barat.
Saat ditanya soal pemotongan anggaran daerah, pria yang akrab disapa Datuak itu menjawab singkat.
“Buku tidak ikut dipotong,” ujar dia.
Pada 2026, Pemkab Agam menganggarkan Rp 3,75 miliar untuk lima mobil perpustakaan keliling.''',
 ['q1:Yosefrizal Datuak Bandaro','+:Yosefrizal Datuak Bandaro'], outlet='WARTA RAYA.com', dl='PADANG', cap='Bupati Agam Yosefrizal Datuak Bandaro (kanan). (WARTA RAYA.com/PERDANA KURNIAWAN)', name='doorstop_own_question', honest=True,
 items={'f1':('kept','posisi kedua'),'f9':('kept','a blank after Rp'),'f10':('kept','lima mobil')}, **T)
