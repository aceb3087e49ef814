from lib import R, P

R('R04', 'Februari 2026, Provinsi Bengkulu Mengalami Inflasi Bulanan 0,42 Persen', '2026-03-02', 'Badan Pusat Statistik Provinsi Bengkulu',
  [('Winarni Hastuti', 'Kepala BPS Provinsi Bengkulu'), ('Rahmat Efendi', 'Ketua Tim Statistik Distribusi')],
'''
BENGKULU, BPS – Pada Februari 2026 Provinsi Bengkulu mengalami inflasi bulanan (month to month) sebesar {f1:percentage|0,42 persen}. Adapun inflasi tahunan (year on year) tercatat {f2:percentage|2,87 persen} dengan Indeks Harga Konsumen sebesar {f3:number|109,63}.
Hal itu disampaikan {f4:position|Kepala BPS Provinsi Bengkulu}, {f5:person|Winarni Hastuti}, dalam rilis Berita Resmi Statistik di {f6:place|Ruang Vicon BPS Provinsi Bengkulu}, {f7:weekday|Senin} ({f8:date|2/3/2026}).
“Tekanan harga bulan ini terutama datang dari cabai merah dan daging ayam ras. Keduanya menyumbang lebih dari separuh inflasi bulanan kita,”«Winarni Hastuti|q1» jelas Winarni.
Dari dua wilayah penghitungan, inflasi tahunan Kota Bengkulu tercatat {f9:percentage|3,05 persen}, sedangkan Kabupaten Mukomuko tercatat {f10:percentage|2,31 persen}.
Komoditas yang dominan memberikan andil inflasi bulanan antara lain:
- cabai merah dengan andil {f11:percentage|0,17 persen};
- daging ayam ras dengan andil 0,08 persen;
- emas perhiasan dengan andil 0,05 persen.
Sebaliknya, {f12:organisation|PT Angkasa Raflesia} menurunkan tarif penumpang pesawat rute Bengkulu–Jakarta sehingga angkutan udara memberikan andil deflasi 0,03 persen.
Secara nasional, inflasi tahunan Bengkulu menempati {f13:rank|urutan ke-21} dari 38 provinsi.
Ketua Tim Statistik Distribusi, {f14:person|Rahmat Efendi}, menjelaskan bahwa pencatatan harga dilakukan terhadap {f15:number|374 komoditas} di 11 pasar.
“Kami mencatat harga langsung di lapak, bukan dari laporan pedagang. Kalau cabai di Pasar Panorama naik pagi hari, petugas kami mencatatnya pagi itu juga,”«Rahmat Efendi|q2» ujar Rahmat.
Winarni mengimbau masyarakat berbelanja secukupnya menjelang Idulfitri. “Kenaikan permintaan menjelang Lebaran itu wajar, yang tidak wajar kalau kita menimbun,”«Winarni Hastuti|q3» tutupnya.
''')

P('R04-a', 'joomla_helix', 'Februari 2026, Provinsi Bengkulu Mengalami Inflasi Bulanan 0,42 Persen', '2026-03-02 12:40', '''
@1 ;; BENGKULU, BPS – Pada => Pada
@2
@3
@4
@5
@6
@7
@8
@9
@10
@11
@12
@13
''', name='straight_copy', dateline='BENGKULU', dl='<strong>{D}, MC</strong> - ', sec='Ekonomi', author='admin', site='Media Center Provinsi Bengkulu', sub='Cabai merah dan daging ayam ras menjadi penyumbang terbesar',
  tags=['BPS', 'Inflasi'], foot='(MC Provinsi Bengkulu)')

P('R04-b', 'wp_colormag', 'Harga Cabai Merah di Bengkulu Tembus Rp80 Ribu, BPS Catat Inflasi 0,42 Persen', '2026-03-03 09:12', '''
Harga cabai merah di Pasar Minggu, Kota Bengkulu, menyentuh Rp80 ribu per kilogram pada Selasa (3/3/2026) pagi. Dua pekan lalu pedagang masih menjualnya Rp52 ribu.
“Dari petaninya sudah mahal, kami ambil untung cuma dua ribu,”«Asmawati» kata Asmawati, pedagang di lantai dasar pasar itu.
Keluhan Asmawati sejalan dengan catatan BPS. Sehari sebelumnya, Kepala BPS Provinsi Bengkulu Winarni Hastuti mengumumkan inflasi Februari sebesar 0,42 persen secara bulanan dan 2,87 persen secara tahunan.
“Tekanan harga bulan ini terutama datang dari cabai merah dan daging ayam ras,”«Winarni Hastuti|q1» kata Winarni di kantornya, Senin (2/3/2026). “Keduanya menyumbang lebih dari separuh inflasi bulanan kita.”«+»
Cabai merah saja memberi andil 0,17 persen. Pada Januari lalu, komoditas yang sama justru menyumbang deflasi 0,06 persen.
Inflasi tahunan Bengkulu sendiri pada Januari tercatat 2,54 persen.
Ketua Tim Statistik Distribusi BPS, Rahmat Efendi, memastikan petugasnya turun ke lapak. Menurut dia, ada 374 komoditas yang harganya dicatat.
Kepala Dinas Ketahanan Pangan Kota Bengkulu, Syafrudin Lubis, berjanji menggelar pasar murah pekan depan. “Kami siapkan dua ton cabai dari Curup,”«Syafrudin Lubis» ujarnya.
''', name='own_reporting', dateline='BENGKULU', sec='Ekonomi', author='Dedi Suryanto', by='author:Dedi Suryanto', tags=['cabai', 'inflasi'],
  cap='Pedagang cabai di Pasar Minggu Bengkulu. Foto: Dedi/Ufuk Media', items='q1=v:split by its cue', com='Di pasar kami malah sudah Rp95 ribu, tolong dicek lagi')

P('R04-c', 'wp_newkarma', 'ADV | BPS: Inflasi Mukomuko Lebih Tinggi daripada Kota Bengkulu', '2026-03-02 16:05', '''
Badan Pusat Statistik (BPS) mencatat Provinsi Bengkulu mengalami inflasi tahunan 2,87 persen pada Februari 2026. Secara bulanan, inflasi tercatat 0,42 persen.
Kepala BPS Provinsi Bengkulu Winarni Hastuti mengatakan, inflasi tahunan Kota Bengkulu tercatat 2,31 persen, sedangkan Kabupaten Mukomuko 3,05 persen.
“Tekanan harga bulan ini terutama datang dari cabai merah dan daging ayam ras. Keduanya menyumbang lebih dari separuh inflasi bulanan kita,”«Winarni Hastuti» ungkap Winarni, Senin (2/3/2026).
Angka tersebut menempatkan Bengkulu pada urutan ke-21 dari 38 provinsi. Indeks Harga Konsumen tercatat 109,63.
Ia juga mengingatkan warga agar tidak berlebihan berbelanja menjelang Lebaran.
“Kenaikan permintaan menjelang Lebaran itu wajar, yang tidak wajar kalau kita menimbun,”«Winarni Hastuti» pungkasnya.
“Kami mencatat harga langsung di lapak, bukan dari laporan pedagang,”«Rahmat Efendi|q2» kata Ketua Tim Statistik Distribusi, Rahmat Efendi, pada kesempatan yang sama.
Sebagai pembanding, pada bulan yang sama tahun lalu inflasi tahunan Bengkulu tercatat 1,96 persen.
''', name='err_figures_swapped', label='ADV', labelpos='title', dateline='Bengkulu', sec='Ekbis', author='Redaksi', foot='Penulis : Wahyu Ramadhan', by='author:Wahyu Ramadhan', tags=['BPS Bengkulu', 'inflasi'],
  items='q2=p;f9=c:3,05 stands for Mukomuko;f10=c:2,31 stands for Kota Bengkulu')

P('R04-d', 'laravel_bs', 'Inflasi Februari 0,42 Persen, Warga Diminta Belanja Secukupnya', '2026-03-02 15:30', '''
@1 ;; BENGKULU, BPS – Pada => Pada
@2
@4
Menindaklanjuti hal tersebut, Tim Pengendalian Inflasi Daerah Kota Bengkulu akan menggelar gerakan pangan murah di sembilan kecamatan mulai Senin (9/3/2026).
Winarni mengimbau masyarakat berbelanja secukupnya menjelang Idulfitri. “Kenaikan permintaan menjelang Lebaran itu wajar, yang tidak wajar kalau kita menimbun,”«Winarni Hastuti» tutupnya.
''', name='cut', dateline='Kota Bengkulu', sec='Info TPID', author='operator', site='Portal Pemerintah Kota Bengkulu', tags=['TPID'], foot='[mc/yn]')

P('R04-e', 'wp_divi', 'Inflasi Bengkulu Tertinggi ke-12 Nasional', '2026-03-02 19:48', '''
Inflasi tahunan Provinsi Bengkulu menempati urutan ke-12 dari 38 provinsi di Indonesia. Data itu dirilis Badan Pusat Statistik (BPS) pada Senin (2/3/2026) di Ruang Vicon BPS Provinsi Bengkulu.
Inflasi tahunan tercatat 2,87 persen, sedangkan inflasi bulanan 0,42 persen.
“Harga cabai merah dan ayam memang sedang gila-gilaan. Lebih dari separuh inflasi kita gara-gara dua barang itu,”«Winarni Hastuti|q1» kata Kepala BPS Provinsi Bengkulu Winarni Hastuti.
Berikut andil tiga komoditas utama.
| Komoditas | Andil (persen)
| Cabai merah | 0,17
| Daging ayam ras | 0,08
| Emas perhiasan | 0,05
Rahmat Efendi selaku Ketua Tim Statistik Distribusi menyebutkan 374 komoditas dipantau di 11 pasar.
“Kami mencatat harga langsung di lapak, bukan dari laporan pedagang. Kalau cabai di Pasar Panorama naik pagi hari, petugas kami mencatatnya pagi itu juga,”«Rahmat Efendi» imbuhnya.
Sekretaris Daerah Kota Bengkulu, Hendra Gunawan, mengatakan pemerintah kota akan menggelar operasi pasar di sembilan kecamatan mulai pekan kedua Maret.
Pada bulan sebelumnya, Bengkulu berada di urutan ke-17.
''', name='err_rank_digits_and_quote_reworded', dateline='BENGKULU', sec='Nasional', author='Lena Oktavia', by='author:Lena Oktavia', tags=['BPS', 'inflasi', 'Bengkulu'],
  items='q1=a;f11=k:table cell 0,17 under persen;f13=c')

P('R04-f', 'wp_block2024', 'Inflasi Bengkulu Masih di Bawah Tiga Persen', '2026-03-04 07:25', '''
Kenaikan harga di Bengkulu masih terkendali. Badan Pusat Statistik mencatat inflasi tahunan provinsi itu hampir 2,9 persen pada Februari 2026.
Secara bulanan harga naik 0,42%. Kota Bengkulu sedikit lebih panas, 3,05%, sementara Mukomuko 2,31%.
Winarni Hastuti, yang memimpin BPS Provinsi Bengkulu sejak tahun lalu, menyebut cabai merah dan daging ayam ras sebagai penyebab utama; gabungan keduanya menyumbang lebih dari separuh inflasi bulanan.
Ekonom Universitas Ratu Samban, Doni Alfarisi, menilai angka itu belum menggambarkan beban keluarga miskin.
“Keluarga miskin membelanjakan enam puluh persen uangnya untuk makanan. Bagi mereka inflasinya bisa dua kali lipat,”«Doni Alfarisi» katanya kepada Nagari Pos, Selasa (3/3/2026).
Doni menyarankan pemerintah daerah memperbanyak pasar murah di pinggiran kota, bukan di halaman kantor. “Ongkos angkotnya saja sudah menghabiskan selisih harga,”«Doni Alfarisi» tambahnya.
Dibandingkan provinsi lain, Bengkulu berada di urutan ke-21.
''', name='rounding_and_own_interview', dateline='Bengkulu', sec='Ekonomi', author='Puspa Herlina', by='author:Puspa Herlina', tags=['inflasi'],
  items='f1=k:0,42%;f2=k:hampir 2,9 persen;f4=m|k:memimpin BPS Provinsi Bengkulu;f9=k:3,05%;f10=k:2,31%')
