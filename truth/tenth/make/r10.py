from lib import R, P

R('R10', 'Layar Warna-Warni Penuhi Tanjung Kelayang, Festival Perahu Belitung Pecahkan Rekor Peserta', '2026-06-20', 'Dinas Pariwisata Kabupaten Belitung',
  [('Annyta Rosalina', 'Kepala Dinas Pariwisata Kabupaten Belitung'), ('Akhiruddin Sanusi', 'Ketua Panitia Festival Layar Belitong'), ('Mak Siti Aisyah', 'Pemilik warung terapung')],
'''
Kalau ada yang bilang laut tidak bisa macet, ia belum datang ke {f1:place|Pantai Tanjung Kelayang} pada {f2:weekday|Sabtu} ({f3:date|20/6/2026}). Sebanyak {f4:number|178 perahu} layar tradisional memenuhi teluk pada pembukaan Festival Layar Belitong {f5:year|2026}.
Jumlah itu melonjak dari 124 perahu pada penyelenggaraan sebelumnya. Bendera start dikibarkan tepat pukul {f6:time|09.15 WIB} oleh Bupati Belitung.
“Angin timur sedang baik-baiknya, air lautnya bening, dan senyum orang Belitung gratis. Apa lagi yang ditunggu?”«Annyta Rosalina|q1» kata {f7:position|Kepala Dinas Pariwisata} Kabupaten Belitung, {f8:person|Annyta Rosalina}.
Annyta menyebutkan tingkat hunian hotel di Tanjungpandan mencapai {f9:percentage|92,4 persen} selama akhir pekan. Perputaran uang selama festival diperkirakan menembus {f10:money|Rp7,3 miliar}.
Lomba memperebutkan Piala Laksamana dengan total hadiah {f11:money|Rp150 juta}. Perahu Camar Selatan dari {f12:place|Desa Sungai Padang} keluar sebagai juara pertama, sedangkan tim {f13:organisation|Sanggar Bahari Lepar} menempati {f14:rank|juara ketiga}.
“Peserta paling muda umurnya dua belas tahun dan ia mengemudikan perahunya sendiri. Saya yang lihat dari darat malah gemetar,”«Akhiruddin Sanusi|q2» ujar ketua panitia, {f15:person|Akhiruddin Sanusi}.
Bagi pelaku usaha kecil, festival ini berkah. {f16:number|Enam puluh dua} warung berjajar di bawah pohon kelapa.
“Gangan ikan saya habis sebelum azan zuhur. Besok saya masak dua kali lipat, kalau perlu suami saya ikut mengupas bawang,”«Mak Siti Aisyah|q3» seloroh Mak Siti Aisyah, pemilik warung terapung.
Festival berlangsung sampai Minggu (21/6/2026) dan ditutup dengan kenduri laut.
''')

P('R10-a', 'wp_divi', '[PARIWARA] Layar Warna-Warni Penuhi Tanjung Kelayang', '2026-06-20 19:20', '''
@1
@2
@3
@4
~bj Penerbangan Jakarta–Tanjungpandan ditambah dua kali sehari
@5
@6
@7
@8
@9
''', name='straight_copy', dateline='TANJUNGPANDAN', sec='Wisata', author='Redaksi', label='PARIWARA', labelpos='title', site='Teras Laskar', tags=['Belitung', 'Festival'], cap='Perahu layar tradisional di Tanjung Kelayang. (Dok. Dispar Belitung)')

P('R10-b', 'txt_plain', 'Festival Layar Belitong 2026 Pecahkan Rekor Peserta', '2026-06-21 09:00', '''
Teluk Tanjung Kelayang penuh layar. Festival Layar Belitong 2026, yang dibuka Sabtu (20/6/2026), diikuti hampir 180 perahu tradisional. Tahun sebelumnya pesertanya 124 perahu.
Kepala Dinas Pariwisata Kabupaten Belitung Annyta Rosalina mengklaim hotel-hotel di Tanjungpandan terisi lebih dari 92 persen. Ia memperkirakan uang yang beredar selama festival melampaui tujuh miliar rupiah.
~bj Tiga homestay murah di Pulau Seliu
“Peserta paling muda umurnya dua belas tahun dan ia mengemudikan perahunya sendiri.”«Akhiruddin Sanusi|q2»
Demikian Akhiruddin Sanusi, ketua panitia, yang mengaku gemetar menyaksikannya dari darat.
Piala Laksamana dibawa pulang Camar Selatan, perahu dari Desa Sungai Padang. Total hadiah yang diperebutkan Rp150.000.000.
Panitia menyebut cuaca menjadi faktor utama. Gelombang di teluk sepanjang akhir pekan hanya setengah meter, jauh lebih tenang daripada tahun lalu.
Catatan: pada festival tahun 2019, sebelum pandemi, peserta pernah mencapai 171 perahu menurut arsip kami.
''', name='rounding_and_archive', dateline='Tanjungpandan', site='belitongkita', foot='Oleh: Yudi Iskandar', by='author:Yudi Iskandar',
  items='q2=p;f1=k|m:Teluk Tanjung Kelayang;f4=k:hampir 180;f9=k:lebih dari 92 persen;f10=k|m:melampaui tujuh miliar rupiah;f11=k:Rp150.000.000')

P('R10-c', 'wp_sahifa', 'Dua Hari di Tanjung Kelayang: Gangan, Layar, dan Anak Dua Belas Tahun', '2026-06-22 08:30', '''
Bocah itu bernama Rasyid. Tingginya belum sampai bahu saya, tetapi tangannya menggenggam tali layar seperti menggenggam tali layang-layang.
“Kalau angin mati ya didayung, Bang,”«Rasyid» katanya ringan, Minggu (21/6/2026).
Rasyid adalah peserta termuda Festival Layar Belitong 2026. Ketua panitia, Akhiruddin Sanusi, mengaku tidak tenang. “Saya yang lihat dari darat malah gemetar,”«Akhiruddin Sanusi|q2» ujarnya.
Sehari sebelumnya, 178 perahu dilepas dari Pantai Tanjung Kelayang. Di darat, Mak Siti Aisyah sudah kehabisan gangan sebelum zuhur. Hari kedua ia memasak dua kali lipat, dan suaminya benar-benar ikut mengupas bawang.
Tidak semua senang. Nelayan bagan, Sukri Ismail, mengeluh tidak bisa melaut dua hari karena alurnya ditutup.
“Panitia kasih ganti Rp100 ribu. Sehari melaut saya dapat tiga kali itu,”«Sukri Ismail» kata Sukri.
Kepala Dinas Pariwisata Annyta Rosalina berjanji mengevaluasi. “Tahun depan alur bagan kami geser, bukan ditutup,”«Annyta Rosalina» ujarnya melalui pesan singkat.
''', name='own_interviews', dateline='BELITUNG', sec='Feature', author='Fithrorozi Hakim', by='author:Fithrorozi Hakim', site='Sorot Timah', tags=['festival', 'belitung'],
  items='q2=p;f2=m|k:the day before Minggu;f3=k|m:sehari sebelumnya than Minggu (21/6/2026)')

P('R10-d', 'wp_covernews', 'Sanggar Bahari Lepar Juara Kedua Festival Layar Belitong', '2026-06-20 17:15', '''
Tim Sanggar Bahari Lepar meraih juara kedua dalam Festival Layar Belitong 2026 yang dibuka di Pantai Tanjung Kelayang, Sabtu (20/6/2026). Juara pertama diraih perahu Camar Selatan dari Desa Sungai Padang.
! <p><iframe title="Video" width="560" height="315" src="https://www.youtube.com/embed/x" allowfullscreen></iframe></p>
Sebanyak 178 perahu memperebutkan Piala Laksamana dengan total hadiah Rp150 juta.
“Peserta paling muda umurnya dua belas tahun dan ia mengemudikan perahunya sendiri. Saya yang lihat dari darat malah gemetar,”«Akhiruddin Sanusi» ujar ketua panitia, Akhiruddin Sanusi.
Kepala Dinas Pariwisata Kabupaten Belitung, Annyta Rosalina, menyebut hunian hotel di Tanjungpandan 92,4 persen dengan perputaran uang Rp7,3 miliar.
“Angin timur sedang baik-baiknya, air lautnya bening, dan senyum orang Belitung gratis. Apa lagi yang ditunggu?”«Annyta Rosalina» katanya.
Festival ditutup Minggu (21/6/2026) dengan kenduri laut.
Nakhoda Sanggar Bahari Lepar, Jauhari, mengaku layarnya sempat robek di putaran kedua. “Kami jahit di atas perahu, untung bawa jarum,”«Jauhari» kisahnya.
Tahun lalu, gelar juara direbut perahu Elang Laut dari Kecamatan Membalong.
''', name='err_rank_shift', dateline='BELITUNG', sec='Olahraga', author='Redaksi', foot='Pewarta: Rusmadi Hasan, Editor: Karina Wulandari', by='reporter:Rusmadi Hasan;editor:Karina Wulandari', dl='{D} – <em>{S}</em> – ', site='Pijar Serumpun', tags=['Belitung', 'perahu layar'],
  items='f14=c')

P('R10-e', 'wp_newkarma', 'Hotel di Tanjungpandan Penuh, Festival Layar Hasilkan Rp7,3 Juta', '2026-06-20 20:44', '''
Festival Layar Belitong 2026 mendongkrak hunian hotel di Tanjungpandan hingga 92,4 persen. Perputaran uang selama festival diperkirakan menembus Rp7,3 juta, menurut Kepala Dinas Pariwisata Kabupaten Belitung, Annyta Rosalina.
“Angin timur sedang baik-baiknya, air lautnya bening, dan senyum orang Belitung gratis. Apa lagi yang ditunggu?”«Annyta Rosalina» kata Annyta, Sabtu (20/6/2026).
Sebanyak 178 perahu layar tradisional ikut serta. Bendera start dikibarkan pukul 09.15 WIB.
Enam puluh dua warung berjajar di bawah pohon kelapa. Salah satunya milik Mak Siti Aisyah.
“Gangan ikan saya habis sebelum azan zuhur. Besok saya masak dua kali lipat, kalau perlu suami saya ikut mengupas bawang,”«Mak Siti Aisyah» selorohnya.
Manajer sebuah hotel di Tanjungpandan, Steven Liem, mengatakan kamarnya habis dipesan sejak dua pekan sebelumnya. “Kami terpaksa menolak hampir empat puluh tamu,”«Steven Liem» katanya.
Tahun lalu, hunian hotel pada akhir pekan festival hanya 71 persen.
''', name='err_unit_of_money', dateline='Belitung', sec='Ekonomi', author='Redaksi', foot='Penulis: Tomi Aprianto', by='author:Tomi Aprianto', label='Advertorial', labelpos='top', site='Kabar Serumpun Sebalai', tags=['Belitung'],
  items='f10=c')

P('R10-f', 'drupal10', 'Festival Layar Belitong Resmi Dibuka', '2026-06-20 15:00', '''
@1 ;; 178 perahu => 187 perahu
@2
@3 ;; Annyta Rosalina. => Annita Rosalina. ;; «Annyta Rosalina» => «Annita Rosalina|q1»
@5
@6
@9
''', name='err_digits_turned_and_name', dateline='TANJUNGPANDAN', sec='Pariwisata', author='admin_babel', site='Pemerintah Provinsi Kepulauan Bangka Belitung', label='Kerja Sama', labelpos='end',
  items='q1=v:the same words, the speaker misspelt;f4=c;f8=c')
