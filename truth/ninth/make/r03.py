N=dict(A='Oktovianus Rumbiak',B='Yuliana Wanggai')
R=dict(id='R03',title='Cakupan Imunisasi Kejar Kota Jayapura Capai 91,4 Persen',date='2025-05-08',office='Dinas Kesehatan Kota Jayapura',
spokes=[('dr. Oktovianus Rumbiak, M.Kes.','Kepala Dinas Kesehatan Kota Jayapura'),('Yuliana Wanggai','Kepala Puskesmas Tanjung Ria')],names=N,
text='''JAYAPURA – Dinas Kesehatan Kota Jayapura mencatat cakupan imunisasi kejar bagi anak usia 12-59 bulan sebesar 91,4 persen hingga akhir April 2025. Capaian itu melampaui target nasional sebesar 80 persen.

Kepala Dinas Kesehatan Kota Jayapura dr. Oktovianus Rumbiak mengatakan sebanyak 8.715 anak telah menerima imunisasi dari 9.535 sasaran.

“Masih ada 820 anak yang belum kami temukan, dan itu bukan sekadar angka karena setiap anak punya nama dan rumah,” kata Oktovianus di Jayapura, Kamis (8/5/2025).

Ia menjelaskan petugas dari 13 puskesmas mendatangi rumah warga hingga pukul 20.00 WIT, termasuk di Kampung Enggros yang hanya dapat dijangkau dengan perahu.

“Kalau orang tua bekerja sampai sore, kami yang menyesuaikan jam, bukan sebaliknya,” ujarnya.

Pemerintah Kota Jayapura mengalokasikan Rp1,86 miliar untuk kegiatan tersebut. Dari 5 distrik, Distrik Muara Tami mencatat cakupan tertinggi.

Kepala Puskesmas Tanjung Ria Yuliana Wanggai menambahkan penolakan dari orang tua berkurang setelah pihaknya menggandeng Persekutuan Gereja Distrik Jayapura Utara.

“Mama-mama lebih percaya kalau pendeta ikut bicara di posyandu,”{B} kata Yuliana.

Imunisasi kejar tahap berikutnya dijadwalkan berlangsung pada 16 Juni 2025.''',
facts='''percentage | 91,4 persen | sebesar 91,4 persen
percentage | 80 persen
number | 8.715 anak
number | 9.535 sasaran
weekday | Kamis
date | 8/5/2025
number | 13 puskesmas
time | pukul 20.00 WIT
place | Kampung Enggros
money | Rp1,86 miliar
place | Distrik Muara Tami
position | Kepala Puskesmas Tanjung Ria
organisation | Persekutuan Gereja Distrik Jayapura Utara
date | 16 Juni 2025
person | Yuliana Wanggai''')
C='JAYAPURA – Dinas=>Dinas'
P=[
dict(l='kantor_berita',name='agency_copy',honest=True,site='Kantor Berita Cakrawala',z='WIT',at='2025-05-08T17:21',title='Dinkes: Imunisasi kejar di Kota Jayapura capai 91,4 persen',dl='Jayapura',dlf='{} (CAKRA) - ',bot='Pewarta: Hengky Tabuni<br>Editor: Laksmi Wedhaningrum',by='reporter:Hengky Tabuni;editor:Laksmi Wedhaningrum',
 body='@1|'+C+'\n@2\n@3\n!baca Papua terima 12 ribu dosis vaksin campak rubela\n@4-9',tags=['imunisasi','Jayapura']),
dict(l='wp_astra',name='cut_with_tail',honest=True,site='Noken News',at='2025-05-09T08:12',sec='Kesehatan',au='Redaksi',bot='Koresponden: Yance Wetipo',by='correspondent:Yance Wetipo',title='820 Anak di Kota Jayapura Belum Diimunisasi',dl='JAYAPURA',dlf='<strong>{} | NOKENNEWS –</strong> ',
 body='''Sebanyak 820 anak di Kota Jayapura belum tersentuh imunisasi kejar.
@3|di Jayapura, Kamis (8/5/2025)=>kepada wartawan, Kamis (8/5)|kata Oktovianus=>kata Kepala Dinas Kesehatan Kota Jayapura Oktovianus Rumbiak
@2|Kepala Dinas Kesehatan Kota Jayapura dr. Oktovianus Rumbiak mengatakan sebanyak=>Dinas mencatat
!baca Stok Vaksin di Puskesmas Abepura Aman
@4|Ia menjelaskan petugas=>Petugas
@5''',it='f6=k:tanpa tahun'),
dict(l='drupal_bartik',name='time_zone_number_cut',honest=False,site='Papua Dalam Berita',at='2025-05-08T20:40',sec='Kesehatan',au='adminweb',by='reporter:Naomi Fonataba',bot='Reporter: Naomi Fonataba',title='Cakupan Imunisasi Kejar Kota Jayapura Lampaui Target Nasional',dl='JAYAPURA',
 body='@1|'+C+'|91,4 persen=>94,1 persen\n@2\n@3\n@4|20.00 WIT=>20.00 WIB\n@6\n@7\n@8',it='f1=c;f8=c',tags=['imunisasi','Kota Jayapura']),
dict(l='cms_tabel',name='quote_reworded',honest=False,site='MAMBRUK POS',at='2025-05-08T19:10',top='Laporan: Steven Kreuta',by='reporter:Steven Kreuta',title='Petugas Imunisasi Kota Jayapura Datangi Rumah hingga Malam',dl='JAYAPURA',dlf='<b>{}, MAMBRUKPOS</b> -- ',
 body='''Petugas kesehatan dari 13 puskesmas di Kota Jayapura mendatangi rumah warga hingga pukul 20.00 WIT untuk mengejar anak yang belum diimunisasi.
"+placeholder"
!baca Wali Kota Lantik 22 Kepala Sekolah
Sebanyak 8.715 anak telah diimunisasi dari 9.535 sasaran, atau 91,4 persen.
Kepala Puskesmas Tanjung Ria, Yuliana Wanggai, menyebut penolakan orang tua berkurang berkat Persekutuan Gereja Distrik Jayapura Selatan.
“Mama-mama lebih percaya kalau pendeta ikut bicara di posyandu,”{B} ucap Yuliana.
Kegiatan serupa akan digelar lagi 16 Juni 2025.
!page'''.replace('"+placeholder"','“Kalau orang tua bekerja sampai sore, merekalah yang harus menyesuaikan jam, bukan kami,” tegas Kepala Dinas Kesehatan Kota Jayapura, dr Oktovianus Rumbiak, Kamis (8/5/2025).'),it='q2=a;f13=c'),
dict(l='wp_sahifa',name='other_figures_own_source',honest=True,site='Teluk Humboldt Online',at='2025-05-12T10:00',sec='Metro',au='Ruth Imbiri',by='author:Ruth Imbiri',title='Vaksinasi di Jayapura Naik, Keerom Masih Tertinggal',dl='Jayapura',
 body='''Cakupan imunisasi kejar di Kota Jayapura mencapai 91,4 persen, jauh di atas Kabupaten Keerom yang baru 63,8 persen.
Kepala Dinas Kesehatan Kota Jayapura dr. Oktovianus Rumbiak sebelumnya menyebut ada delapan ratusan anak yang belum ditemukan petugas.
Peneliti kesehatan masyarakat Universitas Teluk Yotefa, Frans Mandowen, menilai jarak menjadi kendala utama di Keerom.
“+Satu puskesmas di sana melayani wilayah seluas tiga distrik di kota, dengan tenaga yang jauh lebih sedikit,”{C} jelas Frans, Senin (12/5/2025).
Di Keerom, 1.904 anak tercatat belum menerima imunisasi hingga Maret 2025.
Adapun petugas di Kota Jayapura bekerja sampai jam 8 malam, termasuk di Kampung Enggros.
“+Kami berharap pola kunjungan malam itu ditiru,”{C} imbuhnya.''',names=dict(C='Frans Mandowen'),it='f8=k:jam 8 malam',tags=['imunisasi','Keerom']),
dict(l='portal_regional',name='position_date',honest=False,site='TifaPapua.com',z='WIT',at='2025-05-08T21:02',sec='Jayapura',title='Pendeta Ikut Bicara di Posyandu, Penolakan Imunisasi di Jayapura Berkurang',top='Laporan Wartawan TifaPapua.com, Agustina Demetouw',by='reporter:Agustina Demetouw;editor:Roy Purwanto',bot='Editor: Roy Purwanto',dl='JAYAPURA',dlf='<strong>TIFAPAPUA.COM, {}</strong> - ',
 body='''Cara unik dilakukan petugas kesehatan di Jayapura Utara. Mereka menggandeng Persekutuan Gereja Distrik Jayapura Utara untuk meyakinkan orang tua.
“Mama-mama lebih percaya kalau pendeta ikut bicara di posyandu,”{B} kata Kepala Puskesmas Hamadi, Yuliana Wanggai.
!baca Cuaca Buruk, Kapal Perintis Tunda Berangkat
@1|'''+C+'''
@4|Ia menjelaskan petugas=>Petugas
!ad
@6
@9|16 Juni=>16 Juli
!page''',it='f12=c;f14=c',tags=['imunisasi','Jayapura','posyandu']),
dict(l='wp_newspaper',name='indirect',honest=True,site='Sentani Ekspres',at='2025-05-09T07:00',sec='Kota',au='Benyamin Felle',by='author:Benyamin Felle',title='Dinkes Jayapura Kejar Ratusan Anak yang Belum Imunisasi',dl='JAYAPURA',
 body='''Dinas Kesehatan Kota Jayapura terus mencari ratusan anak yang belum mendapat imunisasi. Dari 9.535 sasaran, baru 8.715 anak yang terlayani.
Oktovianus Rumbiak selaku kepala dinas menegaskan petugas yang akan menyesuaikan jam kunjungan apabila orang tua bekerja sampai sore.
!ad
Anggaran yang disiapkan sekitar Rp1,9 miliar dan melibatkan 13 puskesmas.
“Masih ada 820 anak yang belum kami temukan,” ujarnya.
!baca RSUD Jayapura Tambah Ruang Rawat Anak
Distrik Muara Tami menjadi wilayah dengan cakupan tertinggi, sementara tahap selanjutnya dimulai pertengahan Juni.''',it='q1=p;q2=m/p;f10=k:dibulatkan;f14=k/m:disebut pertengahan Juni saja',tags=['Imunisasi']),
]
