from lib import R, P

R('R06', 'Kanwil Kemenag Jambi Pastikan Kesiapan Pemberangkatan Jemaah Haji Tahun 1446 Hijriah', '2025-04-22', 'Kantor Wilayah Kementerian Agama Provinsi Jambi',
  [('H. Mahbub Zuhdi', 'Kepala Kanwil Kemenag Provinsi Jambi'), ('Hj. Ernawati Daulay', 'Kepala Bidang Penyelenggaraan Haji dan Umrah'), ('dr. Rio Anggara', 'Ketua Tim Kesehatan Haji Embarkasi Antara')],
'''
Jambi (Humas) --- {f1:position|Kepala Kantor Wilayah} Kementerian Agama Provinsi Jambi, H. {f2:person|Mahbub Zuhdi}, memastikan seluruh tahapan persiapan pemberangkatan jemaah haji telah mencapai {f3:percentage|96,5 persen}. Hal tersebut disampaikan dalam Rapat Koordinasi Persiapan Haji di {f4:place|Aula Asrama Haji Kotabaru}, {f5:weekday|Selasa} ({f6:date|22/4/2025}).
Pada tahun ini Provinsi Jambi memperoleh kuota sebanyak {f7:number|2.918 jemaah} yang terbagi dalam {f8:number|tujuh kelompok terbang}. Kelompok terbang pertama dijadwalkan masuk asrama pada hari {f9:weekday|Jumat}, {f10:date|9 Mei 2025}, pukul {f11:time|13.00 WIB}.
“Saya tegaskan kepada seluruh petugas, jemaah lanjut usia tidak boleh mengangkat koper sendiri. Itu tugas kita, bukan tugas mereka,”«Mahbub Zuhdi|q1» tegas Mahbub.
Kepala Bidang Penyelenggaraan Haji dan Umrah, Hj. {f12:person|Ernawati Daulay}, melaporkan bahwa jemaah lanjut usia berjumlah 641 orang. Jemaah tertua berusia {f13:number|94 tahun} berasal dari {f14:place|Kabupaten Tebo}, sedangkan yang termuda berusia 19 tahun berasal dari Kota Sungai Penuh.
“Visa seluruh jemaah sudah terbit, tinggal 38 orang yang kami mutasi karena permintaan penggabungan keluarga,”«Ernawati Daulay|q2» ujar Ernawati.
Sementara itu, Ketua Tim Kesehatan Haji Embarkasi Antara, dr. {f15:person|Rio Anggara}, menyampaikan bahwa pemeriksaan tahap ketiga bekerja sama dengan {f16:organisation|RSUD Sultan Thaha}. Sebanyak 52 jemaah memerlukan pendampingan khusus.
“Obat pribadi jangan ditaruh di koper besar. Setiap tahun selalu ada yang tekanan darahnya naik karena obatnya ikut bagasi,”«Rio Anggara|q3» pesan Rio.
Biaya perjalanan ibadah haji yang dibayar jemaah tahun ini sebesar {f17:money|Rp55,43 juta}, lebih rendah daripada tahun {f18:year|2024}.
''')

P('R06-a', 'kemenag', 'Kanwil Kemenag Jambi Pastikan Kesiapan Pemberangkatan Jemaah Haji', '2025-04-22 15:10', '''
@1 ;; Jambi (Humas) --- Kepala => Kepala
@2
@3
@4
@5
@6
@7
@8
''', name='straight_copy', dateline='Jambi', dl='<strong>{D} (Humas)</strong> --- ', sec='Berita', by='contributor:Zulkarnain Harun;editor:Mita Fauziah', site='Kanwil Kemenag Provinsi Jambi',
  foot='Kontributor: Zulkarnain Harun<br>Editor: Mita Fauziah', tags=['Haji 2025', 'PHU'], cap='Kakanwil memberi arahan pada Rapat Koordinasi Persiapan Haji.')

P('R06-b', 'opensid', 'Info Haji: Kloter Pertama Jambi Masuk Asrama 9 Mei', '2025-04-24 10:22', '''
Disampaikan kepada warga desa yang berangkat haji tahun ini bahwa kelompok terbang pertama Provinsi Jambi masuk Asrama Haji Kotabaru pada hari Jumat, 9 Mei 2025, pukul 13.00 WIB.
Informasi tersebut disampaikan Kepala Kantor Wilayah Kementerian Agama Provinsi Jambi, H. Mahbub Zuhdi, dalam rapat di Aula Asrama Haji Kotabaru pada Selasa (22/4/2025).
Ketua Tim Kesehatan Haji, dr. Rio Anggara, berpesan agar jemaah menyimpan obat di tas tangan.
“Obat pribadi jangan ditaruh di koper besar. Setiap tahun selalu ada yang tekanan darahnya naik karena obatnya ikut bagasi,”«Rio Anggara» pesannya.
Bagi keluarga yang hendak mengantar, panitia desa menyediakan satu bus dengan 30 tempat duduk. Pendaftaran dibuka di kantor desa sampai Rabu, 30 April 2025.
Dari desa kita, tahun ini berangkat dua orang, yakni Bapak Sarkawi dan Ibu Maimunah. Pelepasan di balai desa dilaksanakan Kamis, 8 Mei 2025, pukul 08.00 WIB.
''', name='cut_with_own_information', sec='Berita Desa', author='Administrator', site='Website Resmi Desa Muara Jernih', com='Alhamdulillah, semoga lancar dan mabrur')

P('R06-c', 'wp_newspaper', 'Jemaah Haji Tertua Jambi Berusia 94 Tahun, Berasal dari Bungo', '2025-04-22 18:00', '''
Jemaah haji tertua asal Provinsi Jambi tahun ini berusia 94 tahun dan berasal dari Kabupaten Bungo. Hal itu diungkapkan Kepala Bidang Penyelenggaraan Haji dan Umrah Kanwil Kemenag Provinsi Jambi, Hj Ernawati Daulay.
“Visa seluruh jemaah sudah terbit, tinggal 38 orang yang kami mutasi karena permintaan penggabungan keluarga,”«Ernawati Daulay» kata Ernawati dalam rapat koordinasi di Aula Asrama Haji Kotabaru, Selasa (22/4/2025).
Tahun ini Jambi mendapat kuota 2.918 jemaah yang terbagi dalam tujuh kelompok terbang.
Kepala Kantor Wilayah Kemenag Provinsi Jambi, H Mahbub Zuhdi, menegaskan kesiapan sudah 96,5 persen.
“Saya tegaskan kepada seluruh petugas, jemaah lanjut usia tidak boleh mengangkat koper sendiri. Itu tugas kita, bukan tugas mereka,”«Mahbub Zuhdi» tandasnya.
Tahun lalu, Jambi memberangkatkan 2.904 jemaah dalam enam kelompok terbang.
Menurut Ernawati, jemaah lanjut usia tahun ini berjumlah 641 orang. Mereka didampingi petugas khusus sejak dari asrama.
Adapun biaya yang dibayar setiap jemaah sebesar Rp55,43 juta. [[(adv)]]
''', name='err_place_changed', dateline='JAMBI', sec='Jambi', author='Redaksi', label='adv', labelpos='inline', tags=['haji', 'Kemenag Jambi'], site='Lintas Batanghari',
  items='f14=c')

P('R06-d', 'tailwind_rs', 'RSUD Sultan Thaha Periksa 52 Jemaah Haji yang Perlu Pendampingan', '2025-04-23 08:40', '''
RSUD Sultan Thaha memeriksa 52 jemaah haji yang memerlukan pendampingan khusus. Pemeriksaan tahap ketiga itu merupakan kerja sama dengan Tim Kesehatan Haji Embarkasi Antara.
Ketua tim, dr. Rio Anggara, menyampaikan hal tersebut dalam rapat koordinasi di Asrama Haji Kotabaru, Selasa (22/4/2025).
“Setiap tahun selalu ada yang tekanan darahnya naik karena obatnya ikut bagasi,”«Rio Anggara|q3» kata dr. Rio.
Direktur RSUD Sultan Thaha, dr. Yulinda Sari, menambahkan bahwa rumah sakit menyiapkan 20 tempat tidur selama masa pemberangkatan.
“Kami tempatkan dua dokter jaga di asrama, bergantian dua puluh empat jam,”«Yulinda Sari» ujar dr. Yulinda.
Yulinda mengingatkan jemaah agar tidak mengganti obat tanpa sepengetahuan dokter. Pengalaman tahun lalu, kata dia, tiga jemaah dirawat beberapa jam sebelum terbang.
Provinsi Jambi tahun ini memberangkatkan 2.918 jemaah.
''', name='own_source', sec='Kabar Rumah Sakit', site='RSUD Sultan Thaha', dom='rsudsultanthaha.example.go.id', tags=['haji', 'layanan'], sub='Dua dokter disiagakan di Asrama Haji Kotabaru',
  items='q3=p;f4=m|k:Asrama Haji Kotabaru without Aula')

P('R06-e', 'wp_jnews', 'Haji 2025: Kloter Pertama Jambi Masuk Asrama Jumat 9 Mei', '2025-04-23 06:15', '''
Sebanyak 2.918 jemaah haji asal Jambi akan diberangkatkan dalam tujuh kelompok terbang. Kelompok terbang pertama masuk asrama pada Jumat, 9 Mei 2025, pukul 13.00 WIB.
Kepala Kantor Wilayah Kementerian Agama Provinsi Jambi Mahbub Zuhdi mengatakan, persiapan telah mencapai 69,5 persen.
“Saya tegaskan kepada seluruh petugas, jemaah lanjut usia tidak boleh mengangkat koper sendiri. Itu tugas kita, bukan tugas mereka,”«Mahbub Zuhdi» ujarnya di Aula Asrama Haji Kotabaru, Selasa (22/4/2025).
Kepala Bidang Penyelenggaraan Haji dan Umrah Ernawati Daulay mengatakan jemaah tertua berusia 94 tahun, asal Kabupaten Tebo.
“Obat pribadi jangan ditaruh di koper besar. Setiap tahun selalu ada yang tekanan darahnya naik karena obatnya ikut bagasi,”«Ernawati Daulay|q3» pesan Ernawati.
Biaya haji tahun ini Rp55,43 juta, lebih murah dibandingkan 2024.
“Visa seluruh jemaah sudah terbit, tinggal 38 orang yang kami mutasi karena permintaan penggabungan keluarga,”«Ernawati Daulay» lanjut Ernawati.
Masa tunggu haji di Provinsi Jambi saat ini mencapai 32 tahun.
''', name='err_digits_turned_and_quote_moved', dateline='JAMBI', sec='Religi', author='Hafizh Alamsyah', by='author:Hafizh Alamsyah', site='Jendela Sumatera', tags=['Haji 2025'], cap='Ilustrasi jemaah calon haji. (Foto: Istimewa)',
  items='q3=w;f3=c')

P('R06-f', 'wp_gmr_wpberita', 'Visa Jemaah Haji Jambi Sudah Terbit Semua', '2025-04-22 21:33', '''
Kabar baik bagi calon jemaah haji asal Jambi. Seluruh visa sudah terbit, kata Kepala Bidang Penyelenggaraan Haji dan Umrah Kanwil Kemenag Jambi, Ernawati Daulay. Hanya 38 orang yang masih dalam proses mutasi karena ingin digabung dengan keluarganya.
Menurut Ernawati, jemaah lansia tahun ini 641 orang. Paling tua 94 tahun, dari Tebo.
Kakanwil Kemenag Jambi Mahbub Zuhdi meminta petugas melayani para lansia itu sepenuh hati.
“Jemaah lanjut usia tidak boleh mengangkat koper sendiri,”«Mahbub Zuhdi|q1» katanya. “Itu tugas kita, bukan tugas mereka.”«+»
Kuota Jambi hampir 3.000 orang, dibagi ke dalam 7 kloter. Kloter 1 masuk asrama pada 9 Mei selepas salat Jumat, sekitar pukul 1 siang.
Nurjanah, calon jemaah asal Telanaipura, menyambut lega kabar itu. “Tiap hari saya tanya anak, sudah keluar belum,”«Nurjanah» ujarnya sambil tertawa.
Biaya yang ditanggung jemaah Rp55.430.000. Musim haji tahun lalu, jemaah Jambi membayar Rp56,05 juta.
''', name='other_writing_and_split', dateline='JAMBI', sec='Daerah', author='Redaksi', foot='Penulis: Sri Mulyani Hasibuan', by='author:Sri Mulyani Hasibuan', tags=['Haji', 'Jambi'],
  items='q1=p;f1=k|m:Kakanwil;f7=k|m:hampir 3.000 orang;f8=k:7 kloter;f9=k|m:salat Jumat;f10=k:9 Mei;f11=k:sekitar pukul 1 siang;f14=k|m:Tebo;f17=k:Rp55.430.000;f18=m|k:tahun lalu')
