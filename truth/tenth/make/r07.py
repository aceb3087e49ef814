from lib import R, P

R('R07', 'Operasi Zebra Otanaha 2025 Berakhir, Polda Gorontalo Catat 4.316 Penindakan', '2025-11-30', 'Bidang Humas Polda Gorontalo',
  [('Kombes Pol. Rudi Hartono Tambunan', 'Direktur Lalu Lintas Polda Gorontalo'), ('AKBP Meylan Pakaya', 'Kasubdit Penegakan Hukum'), ('Irjen Pol. Saiful Bahri Lamato', 'Kapolda Gorontalo')],
'''
Gorontalo – Operasi Zebra Otanaha 2025 yang berlangsung selama 14 hari resmi berakhir pada {f1:weekday|Minggu} ({f2:date|30/11/2025}) pukul {f3:time|24.00 WITA}. {f4:organisation|Ditlantas Polda Gorontalo} beserta jajaran mencatat {f5:number|4.316 penindakan}, terdiri atas 1.190 tilang elektronik, 507 tilang manual dan 2.619 teguran.
{f6:position|Direktur Lalu Lintas} Polda Gorontalo, Kombes Pol. {f7:person|Rudi Hartono Tambunan}, menyampaikan bahwa angka kecelakaan selama operasi menurun {f8:percentage|18,75 persen}, dari 32 kejadian pada tahun 2024 menjadi 26 kejadian.
“Korban meninggal dunia tahun ini tiga orang, tahun lalu tujuh orang. Bagi kami tiga tetap terlalu banyak, karena setiap angka itu ada keluarganya,”«Rudi Hartono Tambunan|q1» ujar Rudi.
Pelanggaran terbanyak adalah tidak memakai helm SNI, yaitu 1.874 kasus, disusul pengendara di bawah umur sebanyak {f9:number|963 kasus}. Lokasi pelanggaran terbanyak berada di {f10:place|Jalan Prof. Jusuf Kasim}, Kota Gorontalo.
Kasubdit Penegakan Hukum, AKBP {f11:person|Meylan Pakaya}, menambahkan bahwa denda tilang yang masuk ke kas negara mencapai {f12:money|Rp287,5 juta}.
“Banyak orang tua mengantar anaknya mengurus tilang sambil marah kepada anaknya. Padahal yang memberi kunci motor itu siapa?”«Meylan Pakaya|q2» kata Meylan.
Polres {f13:place|Pohuwato} menjadi satuan dengan jumlah penindakan {f14:rank|tertinggi kedua} setelah Polresta Gorontalo Kota.
Kapolda Gorontalo, Irjen Pol. {f15:person|Saiful Bahri Lamato}, memerintahkan patroli sekolah tetap berjalan sampai akhir {f16:year|2026}.
“Operasi boleh selesai, tetapi disiplin tidak punya tanggal berakhir,”«Saiful Bahri Lamato|q3» tandas Kapolda.
''')

P('R07-a', 'tribrata', 'Operasi Zebra Otanaha 2025 Berakhir, Polda Gorontalo Catat 4.316 Penindakan', '2025-12-01 08:05', '''
@1 ;; Gorontalo – Operasi => Operasi
@2
@3
@4
@5
@6
@7
@8
@9
''', name='straight_copy', dateline='Gorontalo', sec='Lalu Lintas', author='admin', zone='WITA', site='Tribrata Kabar Hulondalo', dom='tribrata.hulondalo.example.go.id',
  cap='Personel Ditlantas memeriksa kelengkapan kendaraan pada Operasi Zebra Otanaha.')

P('R07-b', 'blogger_old', 'Operasi Zebra Selesai, Helm Masih Jadi Pelanggaran Terbanyak', '2025-12-01 06:00', '''
Operasi Zebra Otanaha 2025 di Gorontalo berakhir Minggu (30/11/2025). Selama 14 hari polisi melakukan 4.316 penindakan.
Pelanggaran paling banyak adalah tidak memakai helm SNI sebanyak 1.874 kasus. Pengendara di bawah umur menyusul dengan 963 kasus.
“Banyak orang tua mengantar anaknya mengurus tilang sambil marah kepada anaknya. Padahal yang memberi kunci motor itu siapa?”«Meylan Pakaya» kata Kasubdit Penegakan Hukum Ditlantas Polda Gorontalo, AKBP Meylan Pakaya.
Angka kecelakaan turun dari 32 kejadian menjadi 26 kejadian.
Menurut polisi, sebagian besar pelanggar beralasan hanya bepergian dekat rumah. Alasan itu, kata petugas, tidak berlaku di jalan raya.
Operasi serupa tahun lalu mencatat 3.871 penindakan.
''', name='cut', dateline='Gorontalo', dl='{D}, (1/12) - ', author='Faisal Hulopi', by='author:Faisal Hulopi', zone='WITA', site='Hulondalo Menulis', tags=['Gorontalo', 'Lalu lintas'],
  items='f4=k|m:named only inside a position')

P('R07-c', 'wp_amp', 'Denda Tilang Operasi Zebra di Gorontalo Capai Rp2,875 Miliar', '2025-12-01 11:20', '''
Denda tilang selama Operasi Zebra Otanaha 2025 di Gorontalo mencapai Rp2,875 miliar. Uang tersebut masuk ke kas negara, kata Kasubdit Penegakan Hukum AKBP Meylan Pakaya.
Operasi selama 14 hari itu berakhir Minggu (30/11/2025) pukul 24.00 WITA dengan total 4.316 penindakan.
~wa
Direktur Lalu Lintas Polda Gorontalo Kombes Pol Rudi Hartono Tambunan menyebut kecelakaan turun 18,75 persen.
“Korban meninggal dunia tahun ini tiga orang, tahun lalu tujuh orang. Bagi kami tiga tetap terlalu banyak, karena setiap angka itu ada keluarganya,”«Rudi Hartono Tambunan» ujarnya.
Pelanggaran terbanyak ditemukan di Jalan Prof. Jusuf Kasim, Kota Gorontalo. Polres Pohuwato berada di posisi tertinggi kedua untuk jumlah penindakan.
“Saya kira kalau pakai ponsel sebentar tidak apa-apa, ternyata kena kamera,”«Arman» kata Arman, pengendara asal Kabila yang ditemui saat membayar denda Rp250 ribu.
Sebelumnya, kepolisian juga menggelar Operasi Patuh pada Juli dan menjaring 2.950 pelanggar.
''', name='err_money_x10', dateline='GORONTALO', sec='Hukum', author='Redaksi', head='<b>Kontributor Gorontalo: Ramli Djafar</b>', by='contributor:Ramli Djafar', zone='WITA', site='Detak Hulondalo', tags=['Operasi Zebra', 'Polda Gorontalo'],
  items='f12=c')

P('R07-d', 'wp_astra', 'Dua Pekan Operasi Zebra, Anak di Bawah Umur Masih Bebas Bermotor', '2025-12-02 13:40', '''
Jam menunjukkan pukul 06.45 WITA, Senin (1/12/2025), di depan sebuah SMP di Telaga. Dalam lima belas menit, Mimbar Pulau menghitung 23 siswa datang mengendarai motor sendiri. Hanya delapan yang memakai helm.
Padahal, malam sebelumnya Operasi Zebra Otanaha 2025 baru saja ditutup dengan 4.316 penindakan.
Direktur Lalu Lintas Polda Gorontalo Kombes Pol Rudi Hartono Tambunan mengakui pengendara di bawah umur masih menjadi pekerjaan rumah. Selama operasi, petugas menjaring 963 kasus.
“Tahun 2023 jumlahnya 611 kasus, tahun lalu 804. Jadi memang naik terus,”«Rudi Hartono Tambunan» kata Rudi saat dihubungi Mimbar Pulau.
Kendati begitu, angka kecelakaan turun. Menurut Rudi, ada 26 kejadian tahun ini dengan tiga korban meninggal.
~bj2 Bus sekolah di Limboto berhenti beroperasi sejak Maret
“Bagi kami tiga tetap terlalu banyak, karena setiap angka itu ada keluarganya,”«Rudi Hartono Tambunan|q1» tutur perwira menengah itu.
Kepala sekolah yang ditemui, Hartin Usman, mengaku serbasalah. “Kalau dilarang bawa motor, anak-anak dari gunung tidak bisa sekolah. Angkutan tidak ada,”«Hartin Usman» katanya.
Pengamat transportasi Universitas Bone Pesisir, Iskandar Nusi, menyarankan pemerintah daerah menghidupkan lagi bus sekolah. Biayanya, menurut hitungannya, Rp1,1 miliar setahun untuk enam rute.
''', name='own_reporting_other_years', dateline='GORONTALO', sec='Laporan', author='Zulfikar Ahmad', by='reporter:Zulfikar Ahmad;editor:Wulan Monoarfa', head='<strong>Reporter: Zulfikar Ahmad</strong>', foot='Editor: Wulan Monoarfa', zone='WITA',
  items='q1=p;f1=m|k:the evening before Senin;f2=m|k:malam sebelumnya than Senin (1/12/2025)', tags=['operasizebra', 'pelajar'])

P('R07-e', 'txt_scrape', 'Kecelakaan Turun 18,75 Persen Selama Operasi Zebra Otanaha', '2025-11-30 23:10', '''
Angka kecelakaan lalu lintas di Provinsi Gorontalo turun 18,75 persen selama Operasi Zebra Otanaha 2025. Hal itu disampaikan Kepala Bidang Humas Polda Gorontalo, Kombes Pol. Rudi Hartono Tambunan, Minggu (30/11/2025).
“Korban meninggal dunia tahun ini tiga orang, tahun lalu tujuh orang. Bagi kami tiga tetap terlalu banyak, karena setiap angka itu ada keluarganya,”«Rudi Hartono Tambunan» kata Rudi.
Ditlantas Polda Gorontalo mencatat 4.316 penindakan selama 14 hari operasi. Denda tilang yang terkumpul Rp287,5 juta.
Kapolda Gorontalo Irjen Pol. Saiful Bahri Lamato menyatakan patroli sekolah tetap berjalan sampai akhir 2026.
“Operasi memang sudah selesai, tetapi disiplin berlalu lintas harus tetap dijaga oleh masyarakat,”«Saiful Bahri Lamato|q3» kata Kapolda.
~bj Warga Limboto swadaya pasang rambu di tikungan rawan
Polres Pohuwato mencatatkan penindakan tertinggi kedua di provinsi itu.
“Banyak orang tua mengantar anaknya mengurus tilang sambil marah kepada anaknya. Padahal yang memberi kunci motor itu siapa?”«Meylan Pakaya» kata Kasubdit Penegakan Hukum AKBP Meylan Pakaya.
Sebagai catatan, pada Operasi Zebra tahun 2023 kecelakaan tercatat 29 kejadian.
''', name='err_position_and_quote_reworded', dateline='Gorontalo', sec='Nasional', zone='WITA', site='Antero Nusantara', foot='Pewarta: Debby Hasan\nEditor: Abdul Malik', by='reporter:Debby Hasan;editor:Abdul Malik', tags=['operasi zebra', 'lalu lintas'],
  items='f6=c;q3=a')

P('R07-f', 'wp_colormag', 'Polda Gorontalo: Patroli Sekolah Jalan Terus', '2025-12-01 15:00', '''
Berakhirnya Operasi Zebra tidak membuat polisi lalu lintas di Gorontalo berhenti mengawasi pelajar. Kapolda Gorontalo Irjen Pol Saiful Bahri Lamato memerintahkan patroli sekolah diteruskan sampai penghujung 2026.
Bagi Kapolda, operasi boleh selesai tetapi disiplin tidak mengenal tanggal berakhir.
AKBP Meylan Pakaya dari Subdit Penegakan Hukum menyayangkan orang tua yang memarahi anaknya ketika mengurus tilang, padahal mereka sendiri yang memberikan kunci sepeda motor.
Secara total polisi menindak lebih dari 4.300 pelanggar dalam dua pekan. Hampir seribu di antaranya anak di bawah umur. Denda yang disetor ke negara nyaris Rp288 juta.
Sejumlah sekolah menyambut baik rencana itu. Wakil kepala sebuah SMA di Kota Gorontalo, Sri Hartati Mohune, berharap polisi datang pada jam pulang, bukan hanya pagi hari.
“Yang kebut-kebutan itu justru waktu pulang,”«Sri Hartati Mohune» katanya.
Kecelakaan berkurang hampir seperlima dibandingkan dengan operasi yang sama tahun silam, tutur Direktur Lalu Lintas Kombes Pol Rudi Hartono Tambunan, Senin (1/12/2025). [[(Yusran Laiya)]]
''', name='rounding_and_indirect', dateline='GORONTALO', sec='Daerah', author='admin', by='unknown:Yusran Laiya', zone='WITA', site='Ufuk Gorontalo',
  items='q3=m|p:indirect, its words nearly the same;f5=k:lebih dari 4.300;f8=k|m:hampir seperlima;f9=k|m:hampir seribu;f12=k:nyaris Rp288 juta')
