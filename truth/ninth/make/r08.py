N=dict(A='Mirza Fahlevi',B='Sulastri Handayani')
R=dict(id='R08',title='Pangkalpinang Buka Perpustakaan Malam untuk Pelajar dan Pekerja',date='2025-08-15',office='Dinas Kearsipan dan Perpustakaan Kota Pangkalpinang',
spokes=[('Mirza Fahlevi','Kepala Dinas Kearsipan dan Perpustakaan Kota Pangkalpinang'),('Sulastri Handayani','Ketua Forum Taman Bacaan Timah')],names=N,
text='''Pangkalpinang, 15 Agustus 2025 – Pemerintah Kota Pangkalpinang membuka layanan perpustakaan malam mulai Jumat, 15 Agustus 2025, di Gedung Perpustakaan Gerunggang.

Kepala Dinas Kearsipan dan Perpustakaan Kota Pangkalpinang Mirza Fahlevi mengatakan layanan itu dibuka hingga pukul 22.00 WIB setiap hari kerja.

“Banyak pekerja toko baru selesai pukul delapan malam, dan selama ini pintu kami sudah terkunci,” kata Mirza.

Pada 2024, perpustakaan tersebut dikunjungi 38.260 orang atau naik 22,7 persen dari tahun sebelumnya. Koleksinya mencapai 54.900 eksemplar.

“Kami tidak menambah gedung, kami hanya menambah jam, dan biayanya ternyata jauh lebih ringan,” katanya menambahkan.

Biaya tambahan layanan malam sebesar Rp385 juta untuk 8 pustakawan dan 3 petugas keamanan.

Ketua Forum Taman Bacaan Timah Sulastri Handayani mendukung kebijakan itu. “Anak-anak di kampung nelayan butuh tempat terang untuk belajar, bukan ceramah tentang minat baca,”{B} kata dia.

Tingkat kegemaran membaca warga Pangkalpinang menduduki posisi kedua di Provinsi Kepulauan Bangka Belitung menurut Balai Survei Literasi Serumpun.''',
facts='''weekday | Jumat
date | 15 Agustus 2025 | Jumat, 15 Agustus 2025
place | Gedung Perpustakaan Gerunggang
time | pukul 22.00 WIB
year | 2024
number | 38.260 orang
percentage | 22,7 persen
number | 54.900 eksemplar
money | Rp385 juta
number | 8 pustakawan
number | 3 petugas keamanan
position | Ketua Forum Taman Bacaan Timah
rank | posisi kedua
organisation | Balai Survei Literasi Serumpun
person | Mirza Fahlevi''')
C='Pangkalpinang, 15 Agustus 2025 – Pemerintah=>Pemerintah'
P=[
dict(l='wp_astra',name='copy',honest=True,site='Serumpun Sebalai News',at='2025-08-15T13:00',sec='Pendidikan',au='Yudi Kurniawan',by='author:Yudi Kurniawan',title='Pangkalpinang Buka Perpustakaan Malam untuk Pelajar dan Pekerja',dl='PANGKALPINANG',body='@1|'+C+'\n@2-4\n!baca Harga Lada Putih Naik Tipis\n@5-8',tags=['Perpustakaan','Pangkalpinang']),
dict(l='baca_utama',name='rank_and_percent',honest=False,site='LINTASKATA.com',at='2025-08-15T19:03',sec='Edukasi',top='Kontributor Bangka, Hardianto | Editor: Clara Wirastuti',by='contributor:Hardianto;editor:Clara Wirastuti',title='Perpustakaan Pangkalpinang Kini Buka sampai Malam',dl='PANGKALPINANG',dlf='<strong>{}, LINTASKATA.com</strong> &#8211; ',
 body='''Perpustakaan Kota Pangkalpinang kini dibuka sampai pukul 22.00 WIB pada hari kerja.
Kepala Dinas Kearsipan dan Perpustakaan Kota Pangkalpinang Mirza Fahlevi mengatakan, layanan malam dimulai Jumat, 15 Agustus 2025.
@3|kata Mirza=>ujar Mirza
!baca Lima Museum Gratis di Bangka Belitung
Pada 2024, jumlah kunjungan mencapai 38.260 orang atau naik 27,2 persen dibandingkan setahun sebelumnya.
@5|katanya menambahkan=>kata Mirza
Kegemaran membaca warga Pangkalpinang berada di posisi pertama di Kepulauan Bangka Belitung.''',it='f7=c;f13=c',tags=['perpustakaan','Pangkalpinang','Bangka Belitung']),
dict(l='wp_generatepress',name='cut',honest=True,site='Pena Timah',at='2025-08-16T07:30',sec='Daerah',au='admin',bot='Penulis: Desi Ratnasari Putri',by='author:Desi Ratnasari Putri',label='ADV',lp='end',title='Perpustakaan Malam Dibuka, Pekerja Toko Bisa Membaca',
 body='@1|'+C+'\n@2\n@3\n@6\n@5|katanya menambahkan=>katanya',tags=['literasi']),
dict(l='blogspot',name='quote_reworded_money',honest=False,site='Warta Gerunggang',at='2025-08-15T22:00',au='Rusli Effendi',by='author:Rusli Effendi',title='Perpustakaan Gerunggang Buka Malam Hari',label='PARIWARA',
 body='''@1|'''+C+'''
@2
“Kami tidak menambah gedung dan tidak menambah pegawai, kami hanya menambah jam, dan biayanya ternyata gratis,” kata Mirza.
Biaya tambahan layanan malam sebesar Rp3,85 miliar untuk 8 pustakawan dan 3 petugas keamanan.
@7''',it='q2=a;f9=c',tags=['Gerunggang','Perpustakaan']),
dict(l='detil_berita',name='rewrite_own_voices',honest=True,site='babelTime',at='2025-08-18T21:40',sec='Berita',au='Nadia Oktarina',by='author:Nadia Oktarina',title='Malam-malam di Perpustakaan Pangkalpinang, Ada yang Belajar sampai Jam 10',dl='Pangkalpinang',bot='(nok/isa)',cap='Pengunjung perpustakaan malam. Foto: Nadia Oktarina/babelTime',
 body='''Lampu Gedung Perpustakaan Gerunggang masih menyala, Senin (18/8/2025) malam. Ada 57 orang yang membaca.
“+Di rumah adik saya ramai, di sini enak, adem,”{C} kata Rangga, siswa kelas XII.
!baca Wisata Pantai Pasir Padi Tutup Sementara
Layanan ini dibuka sampai pukul 22.00. Menurut Kepala Dinas Kearsipan dan Perpustakaan Pangkalpinang Mirza Fahlevi, idenya datang dari para pekerja toko.
“Banyak pekerja toko baru selesai pukul delapan malam,” kata Mirza, “~dan selama ini pintu kami sudah terkunci.”
!ad
Sepanjang 2024, ada sekitar 38 ribu orang yang berkunjung. Koleksi bukunya hampir 55 ribu eksemplar.
Ketua Forum Taman Bacaan Timah Sulastri Handayani ikut senang.
“+Jangan cuma semangat di awal,”{B} pesannya.''',names=dict(C='Rangga'),it='f4=k:tanpa zona waktu;f6=k:dibulatkan;f8=k:dibulatkan',tags=['perpustakaan malam','pangkalpinang']),
dict(l='wp_twentytwentyone',name='position_place',honest=False,site='Bangka Membaca',at='2025-08-17T09:00',sec='Kabar',au='Hanifah Zahra',by='author:Hanifah Zahra',title='Tempat Terang untuk Belajar',dl='Pangkalpinang',
 body='''Pemerintah Kota Pangkalpinang membuka perpustakaan malam mulai Jumat, 15 Agustus 2025, di Gedung Perpustakaan Rangkui.
Sekretaris Forum Taman Bacaan Timah, Sulastri Handayani, mendukung kebijakan itu.
“Anak-anak di kampung nelayan butuh tempat terang untuk belajar, bukan ceramah tentang minat baca,”{B} kata dia.
!rel Lomba Resensi Dibuka untuk Umum;Donasi Buku untuk Pulau Lepar
@4
@8''',it='f3=c;f12=c',tags=['literasi','Bangka']),
dict(l='amp_page',name='indirect_cut',honest=True,site='Timah Harian',at='2025-08-15T15:47',sec='Kota',au='Ferdi Saputra',bot='Redaktur: Lindawati',by='author:Ferdi Saputra;editor:Lindawati',title='Jam Layanan Perpustakaan Pangkalpinang Ditambah',dl='PANGKALPINANG',
 body='''Dinas Kearsipan dan Perpustakaan Kota Pangkalpinang menambah jam layanan perpustakaan hingga pukul 22.00 WIB.
Kepala dinas, Mirza Fahlevi, menjelaskan pihaknya memilih menambah jam ketimbang gedung sebab ongkosnya lebih murah.
!ad
Biaya yang disiapkan Rp385.000.000, antara lain untuk delapan pustakawan.
Sulastri Handayani dari Forum Taman Bacaan Timah menilai yang dibutuhkan anak nelayan adalah tempat terang.
“+Ceramah sudah terlalu banyak,”{B} ujarnya, Jumat.
Layanan serupa di Sungailiat, Kabupaten Bangka, lebih dulu berjalan sejak 2023 dengan 5 pustakawan.''',it='f9=k:angka penuh;f10=k:delapan pustakawan;f12=m',tags=['perpustakaan']),
]
