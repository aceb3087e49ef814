from core import *
R = Rel('R05', 'Koperasi Tani Sindoro Raih Penghargaan, Dinas Dorong Ekspor Kopi Temanggung', '2025-07-16', 'Dinas Koperasi, Usaha Kecil Menengah, dan Perdagangan Kabupaten Temanggung',
 [('Sri Wahyuningtyas', 'Kepala Dinas Koperasi, UKM, dan Perdagangan Kabupaten Temanggung'), ('Bambang Eko Prasetyo', 'Ketua Koperasi Tani Sindoro')],
 {'S': 'Sri Wahyuningtyas', 'B': 'Bambang Eko Prasetyo', 'T': 'Tumijan', 'R': 'Retno Palupi'}, '**TEMANGGUNG** – ', '''
Koperasi Tani Sindoro dari Kecamatan Kledung meraih penghargaan koperasi produsen terbaik kedua tingkat Provinsi Jawa Tengah. Penghargaan diserahkan dalam puncak peringatan Hari Koperasi di Gedung Pemuda, Temanggung, Rabu (16/7/2025).

Kepala Dinas Koperasi, UKM, dan Perdagangan Kabupaten Temanggung Sri Wahyuningtyas menyampaikan, penilaian dilakukan terhadap 214 koperasi dari 35 kabupaten dan kota.

«S:q1|Yang dinilai bukan besarnya aset, melainkan seberapa banyak anggota yang benar-benar hidup dari koperasinya,» kata Sri Wahyuningtyas.

Koperasi yang berdiri pada 1998 itu kini beranggotakan 1.186 petani. Pada tahun buku terakhir, volume usahanya tercatat Rp27,3 miliar dengan sisa hasil usaha Rp1,4 miliar, naik 9,7 persen dibandingkan tahun sebelumnya.

Ketua Koperasi Tani Sindoro Bambang Eko Prasetyo menuturkan, kopi robusta dan arabika dari lereng Sindoro telah dikirim ke empat negara. Ekspor terakhir sebanyak 38 ton berangkat melalui Pelabuhan Tanjung Emas pada 5 Mei 2025.

«B:q2|Dulu kami menjual ke tengkulak tanpa tahu harga, sekarang anggota bisa melihat harga London dari telepon genggamnya,» tutur Bambang.

Ia menambahkan, koperasi akan membangun gudang berkapasitas 500 ton. «B:q3|Kami tidak minta hibah, kami minta jalan produksi diperbaiki,» ujarnya.

Dinas menargetkan 40 koperasi di Temanggung sudah menerapkan pembukuan digital pada 2027.

Acara puncak diisi pameran produk koperasi, pelatihan kemasan, dan temu pembeli. Pengunjung dapat mencicipi kopi seduh dari berbagai lereng.

Pemerintah kabupaten mengajak koperasi lain memperbaiki tata kelola agar dipercaya perbankan.
''', [('f1', 'rank', 'terbaik kedua'), ('f2', 'place', 'Kecamatan Kledung'), ('f3', 'weekday', 'Rabu'), ('f4', 'date', '16/7/2025', None, ['16/7', '16 Juli 2025']), ('f5', 'position', 'Kepala Dinas Koperasi, UKM, dan Perdagangan Kabupaten Temanggung', 'Kepala Dinas Koperasi, UKM, dan Perdagangan Kabupaten Temanggung Sri', ['Kepala Dinas Koperasi, UKM, dan Perdagangan Temanggung', 'Kepala Dinas Koperasi, UKM dan Perdagangan Kabupaten Temanggung']),
 ('f6', 'person', 'Sri Wahyuningtyas', 'Perdagangan Kabupaten Temanggung Sri Wahyuningtyas menyampaikan'), ('f7', 'number', '214 koperasi'), ('f8', 'year', '1998'), ('f9', 'number', '1.186 petani', None, ['1.186 anggota', '1.186 orang']), ('f10', 'money', 'Rp27,3 miliar', None, ['Rp 27,3 miliar']), ('f11', 'money', 'Rp1,4 miliar', None, ['Rp 1,4 miliar']), ('f12', 'percentage', '9,7 persen'),
 ('f13', 'number', '38 ton'), ('f14', 'date', '5 Mei 2025', None, ['5/5/2025', '5 Mei']), ('f15', 'number', '500 ton'), ('f16', 'year', '2027'), ('f17', 'organisation', 'Koperasi Tani Sindoro', 'Ketua Koperasi Tani Sindoro Bambang')])
P = R.P
Page('R05-a', 'old_table', q='s', site=('Warta Kedu', 'wartakedu.net'), title='Koperasi Tani Sindoro Terbaik Kedua Jawa Tengah', pub='2025-07-17T08:30', roles=[('Wartawan', 'Sugeng Riyadi')], keywords=['koperasi', 'temanggung', 'kopi'],
 dl=('TEMANGGUNG (WK) - ', 'TEMANGGUNG'), body=P[:], label='PARIWARA', labelpos='top', v=('copy', True))
Page('R05-b', 'div_microdata', q='c', site=('Suara Sindoro-Sumbing', 'suarasindoro.id'), title='Dari 214 Koperasi, Tani Sindoro Rebut Posisi Kedua', sub='Pengurus minta jalan produksi diperbaiki, bukan hibah', pub='2025-07-16T20:45', author='Anisa Fitri Rahmawati', section='Ekonomi Desa', tags=['Koperasi', 'Temanggung'], roles=[('Editor', 'Heri Sukendar')],
 dl=('<b>Temanggung</b>: ', 'Temanggung'),
 body=['Koperasi Tani Sindoro menyisihkan ratusan pesaing dan pulang membawa gelar koperasi produsen terbaik kedua se-Jawa Tengah, Rabu (16/7).',
  '«S:q1|Yang dinilai bukan besarnya aset, melainkan seberapa banyak anggota yang benar-benar hidup dari koperasinya.»',
  'Begitu penjelasan Kepala Dinas Koperasi, UKM, dan Perdagangan Temanggung, Sri Wahyuningtyas. Ada 214 koperasi yang dinilai.',
  'Anggota koperasi ini 1.186 petani. Volume usahanya setahun Rp27,3 miliar.', B(),
  'Sang ketua, Bambang Eko Prasetyo, malah bicara soal jalan. «B:q3|Kami tidak minta hibah, kami minta jalan produksi diperbaiki,» katanya.',
  'Bagi Bambang, kemajuan terbesar ada pada anggota. «B:q2|Sekarang anggota bisa melihat harga London dari telepon genggamnya,» imbuh dia.',
  'Jalan yang dimaksud ialah jalur kebun yang setiap musim hujan berubah menjadi kubangan.',
  'Koperasi asal Kecamatan Kledung itu berencana membangun gudang dengan daya tampung 500 ton.'], v=('cut', True))
Page('R05-c', 'read_credit', q='c', site=('KEDU.com', 'kedupers.com'), title='Cerita Koperasi di Lereng Sindoro, Petani Pantau Harga Kopi London lewat Ponsel', pub='2025-07-18T09:14', section='Regional', roles=[('Penulis', 'Dian Ade Kusuma'), ('Editor', 'Robertus Galih')], tags=['Temanggung', 'kopi', 'koperasi'], autolink=['Temanggung', 'koperasi'],
 dl=('<strong>TEMANGGUNG, KEDU.com</strong> - ', 'TEMANGGUNG'), cap='Tumijan menjemur kopi di Desa Kledung, Temanggung, Kamis (17/7/2025). (KEDU.com/DIAN ADE KUSUMA)',
 body=['Tumijan (58) menggulir layar ponselnya dengan jempol yang masih bernoda getah kopi. Angka merah dan hijau berkedip di layar.',
  '«T|Ini harga London. Kalau turun, saya simpan dulu,» kata petani asal Kecamatan Kledung, Kabupaten Temanggung, itu saat ditemui di rumahnya, Kamis (17/7/2025).',
  'Kebiasaan itu ia pelajari dari Koperasi Tani Sindoro. Ketua Koperasi Tani Sindoro, Bambang Eko Prasetyo, menceritakan perubahan yang dialami para anggotanya.',
  '«B:q2|Dulu kami menjual ke tengkulak tanpa tahu harga,» ujar Bambang, «+|sekarang anggota bisa melihat harga London dari telepon genggamnya.»', B(),
  H('Terbaik kedua di Jawa Tengah'),
  'Sehari sebelumnya, Rabu (16/7/2025), koperasi ini menerima penghargaan koperasi produsen terbaik kedua tingkat provinsi.',
  'Menurut Kepala Dinas Koperasi, UKM, dan Perdagangan Kabupaten Temanggung Sri Wahyuningtyas, penilaian tidak melihat besarnya aset.',
  'Koperasi itu lahir pada 1998 dengan 27 anggota. Sekarang jumlahnya hampir 1.200 petani dan omzetnya lebih dari Rp 27 miliar setahun.',
  'Tumijan menyetor rata-rata 4 kuintal setiap panen. Dari sisa hasil usaha tahun lalu, ia mendapat Rp 870.000.',
  '«T|Cukup buat bayar sekolah cucu,» kata dia.'],
 st='q1 m:only the sense; f9 k:rounded "hampir 1.200 petani"; f10 k:rounded "lebih dari Rp 27 miliar"', v=('own_reporting', True))
Page('R05-d', 'elementor', q='c', site=('Portal Jateng Selatan', 'portaljatengselatan.com'), title='[ADV] Koperasi Kopi Temanggung Diganjar Penghargaan Provinsi', pub='2025-07-16T00:00', author='Tim Redaksi', section='Ekonomi', label='ADV', labelpos='title',
 dl=('<b>PORTAL JATENG, TEMANGGUNG,-</b> ', 'TEMANGGUNG'), em=' <b>(sgt)</b>',
 body=[P[0], 'Sekretaris Dinas Koperasi, UKM, dan Perdagangan Kabupaten Temanggung Sri Wahyuningtyas menjelaskan, sebanyak 214 koperasi dari 35 kabupaten dan kota ikut dinilai.', P[2], P[3],
  'Bambang Eko Prasetyo selaku Ketua Koperasi Tani Sindoro mengatakan, ekspor terakhir sebanyak 38 ton dikirim pada 5 Mei 2025.', P[5], P[7]], st='f5 c', v=('position', False))
Page('R05-e', 'wp_newspaper_td', q='n', site=('Temanggung Terkini', 'temanggungterkini.co.id'), title='Jual Kopi ke Empat Negara, Koperasi Ini Jadi Terbaik Kedua', pub='2025-07-17T00:00', author='Galuh Pramesti', section='Bisnis', tags=['Koperasi', 'Kledung', 'Kopi Temanggung'],
 dl=('<strong>TEMANGGUNGTERKINI.CO.ID</strong> – ', None), tail=['<p><strong>Kontributor : Galuh Pramesti</strong><br /><strong>Editor : Wisnu Adi</strong></p>'], by=[('contributor', 'Galuh Pramesti'), ('editor', 'Wisnu Adi')],
 body=['Siapa sangka koperasi petani dari Kecamatan Kledung bisa mengekspor kopi ke empat negara. Koperasi Tani Sindoro, yang berdiri pada 1989, Rabu (16/7/2025) menerima penghargaan koperasi produsen terbaik kedua di Jawa Tengah.',
  'Bambang Eko Prasetyo, Ketua Koperasi Tani Sindoro, menyebut pengapalan terakhir berlangsung 5 Mei lalu. Jumlahnya 38 ton.', B(),
  '«B:q2|Dulu kami menjual ke tengkulak tanpa tahu harga, sekarang anggota bisa menentukan harga sendiri dari telepon genggamnya,» ucap Bambang.',
  'Menurut pria yang akrab disapa Mas Bambang itu, kunci ekspor adalah mutu yang seragam. Biji yang cacat langsung disisihkan di tempat pengumpulan.',
  'Sisa hasil usaha koperasi beranggotakan 1.186 petani itu Rp1,4 miliar, naik 9,7 persen dari tahun sebelumnya.',
  'Sri Wahyuningtyas dari dinas koperasi setempat berharap langkah Sindoro ditiru. Ia menargetkan 40 koperasi memakai pembukuan digital pada 2027.'],
 st='f8 c; f5 m:only "dari dinas koperasi setempat"', v=('year_shift_and_quote', False))
Page('R05-f', 'wp_block_theme', q='c', site=('Kabar Warga Kledung', 'wargakledung.id'), title='Penghargaan untuk Koperasi Kita', pub='2025-07-17T00:00', author='Retno Palupi', section='Warta Desa', tags=['koperasi', 'kledung'],
 body=['Rabu siang kemarin beberapa tetangga kita berangkat ke Gedung Pemuda naik dua mobil bak terbuka. Pulangnya membawa piala.',
  'Koperasi Tani Sindoro ditetapkan sebagai koperasi produsen terbaik nomor dua di Jawa Tengah. Pesaingnya tidak sedikit, dua ratus lebih koperasi.',
  'Pak Bambang, panggilan akrab Bambang Eko Prasetyo, mengatakan penghargaan itu milik anggota.',
  BQ('«B|Saya cuma kebagian pegang pialanya,» candanya.'),
  'Soal rencana ke depan, ketua koperasi kita itu menyebut gudang baru 500 ton. Ia kembali menegaskan pengurus tidak minta hibah, hanya minta jalan produksi diperbaiki.', B(),
  'Ibu Sri Wahyuningtyas, Kepala Dinas Koperasi, UKM, dan Perdagangan Kabupaten Temanggung, yang menyerahkan penghargaan, berjanji meneruskan permintaan itu.',
  '«S|Jalan itu sudah masuk usulan tahun depan,» katanya kepada Kabar Warga seusai acara.',
  'Sebagai catatan, koperasi kita membukukan SHU 1,4 miliar rupiah.'],
 st='f1 k:terbaik nomor dua; f7 k|m:rounded "dua ratus lebih koperasi"; q3 m|p:indirect with nearly the same words; f2 m:; f11 k:1,4 miliar rupiah; f4 m:only the weekday', v=('rewrite_own_quotes', True))
