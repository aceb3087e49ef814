from lib import R, P

R('R09', 'Jalan Tembus Dua Gampong Rampung, TMMD ke-125 di Pidie Ditutup', '2025-07-24', 'Penerangan Kodim 0102/Pidie',
  [('Letkol Inf Teuku Ardiansyah', 'Dandim 0102/Pidie'), ('Ir. Cut Rosmiati', 'Asisten Perekonomian dan Pembangunan Setdakab Pidie'), ('Abdul Wahab', 'Keuchik Gampong Lhok Keutapang')],
'''
**SIGLI.** Program TNI Manunggal Membangun Desa (TMMD) ke-125 Kodim 0102/Pidie resmi ditutup di {f1:place|Lapangan Gampong Lhok Keutapang}, {f2:weekday|Kamis} ({f3:date|24/7/2025}). Upacara dipimpin {f4:position|Dandim 0102/Pidie}, Letkol Inf {f5:person|Teuku Ardiansyah}, mulai pukul {f6:time|08.30 WIB}.
Selama 30 hari, {f7:number|150 prajurit} bersama masyarakat membuka jalan sepanjang {f8:number|4,8 kilometer} yang menghubungkan Gampong Lhok Keutapang dengan Gampong Blang Rikui. Jalan itu selesai {f9:percentage|100 persen}, tiga hari lebih cepat dari rencana.
“Prajurit saya datang membawa cangkul, pulang membawa saudara. Jalan ini kami titipkan kepada masyarakat, rawatlah seperti halaman rumah sendiri,”«Teuku Ardiansyah|q1» ujar Dandim.
Selain jalan, dibangun pula dua jembatan kayu, lima sumur bor, dan {f10:number|12 rumah layak huni}. Seluruh kegiatan menelan biaya {f11:money|Rp1,85 miliar} yang berasal dari APBK Pidie Tahun {f12:year|2025}.
Keuchik Gampong Lhok Keutapang, {f13:person|Abdul Wahab}, mengungkapkan warganya menanti jalan tersebut sejak {f14:year|1998}.
“Dulu kalau ada ibu melahirkan kami tandu empat jam. Sekarang naik mobil tidak sampai dua puluh menit,”«Abdul Wahab|q2» ungkap Abdul Wahab.
Asisten Perekonomian dan Pembangunan Setdakab Pidie, Ir. {f15:person|Cut Rosmiati}, menyampaikan bahwa TMMD di Pidie dinilai sebagai {f16:rank|terbaik kedua} se-{f17:organisation|Kodam Iskandar Muda}.
“Tahun depan kami usulkan pengaspalan tahap pertama sepanjang dua kilometer, supaya kakao warga tidak lagi busuk di jalan,”«Cut Rosmiati|q3» kata Cut Rosmiati. (Pendim 0102)
''')

P('R09-a', 'penrem', 'Jalan Tembus Dua Gampong Rampung, TMMD ke-125 di Pidie Ditutup', '2025-07-24 16:00', '''
@1 ;; **SIGLI.** Program => Program
@2
@3
@4
@5
@6
@7
@8 ;; (Pendim 0102) => [[(Pendim 0102)]]
''', name='straight_copy', dateline='SIGLI', site='Penerangan Korem 011', cap='Dandim menyerahkan cangkul kepada keuchik sebagai tanda penutupan TMMD.')

P('R09-b', 'opensid', 'Alhamdulillah, Jalan Lhok Keutapang–Blang Rikui Sudah Tembus', '2025-07-25 08:12', '''
Jalan yang ditunggu warga sejak 1998 akhirnya tembus. Kamis (24/7/2025), TMMD ke-125 ditutup di Lapangan Gampong Lhok Keutapang oleh Dandim 0102/Pidie, Letkol Inf Teuku Ardiansyah.
Panjang jalan 4,8 kilometer. Selain itu gampong kita mendapat tiga dari lima sumur bor dan tujuh dari 12 rumah layak huni yang dibangun.
“Dulu kalau ada ibu melahirkan kami tandu empat jam. Sekarang naik mobil tidak sampai dua puluh menit,”«Abdul Wahab» ungkap Keuchik Abdul Wahab.
Kas gampong juga menambah Rp35 juta untuk gorong-gorong di ujung jalan, sesuai hasil musyawarah bulan Mei.
Keuchik mengajak warga bergotong royong merapikan bahu jalan pada Ahad pagi. “Bawa parang dan timba, kopi disediakan,”«Abdul Wahab» imbuhnya.
''', name='cut_with_own_information', sec='Berita Gampong', author='Operator', site='Gampong Lhok Keutapang', dateline='Lhok Keutapang', com='Mantap pak keuchik, kapan diaspal?')

P('R09-c', 'wp_generatepress', 'TMMD Pidie Ditutup, Jalan 8,4 Kilometer Hubungkan Dua Gampong', '2025-07-24 18:45', '''
Program TNI Manunggal Membangun Desa (TMMD) ke-125 Kodim 0102/Pidie berakhir, Kamis (24/7/2025). Jalan sepanjang 8,4 kilometer yang menghubungkan Gampong Lhok Keutapang dan Gampong Blang Rikui rampung dikerjakan.
Dandim 0102/Pidie Letkol Inf Teuku Ardiansyah mengatakan, 150 prajurit bekerja bersama warga selama 30 hari.
“Prajurit saya datang membawa cangkul, pulang membawa saudara. Jalan ini kami titipkan kepada masyarakat, rawatlah seperti halaman rumah sendiri,”«Teuku Ardiansyah» katanya di Lapangan Gampong Lhok Keutapang.
Seluruh kegiatan menghabiskan Rp1,85 miliar dari APBK Pidie Tahun 2025, termasuk untuk membangun 12 rumah layak huni.
Sementara itu Keuchik Gampong Lhok Keutapang, Abdul Wahab, menuturkan warga menanti jalan tersebut sejak 1989.
“Dulu kalau ada ibu melahirkan kami tandu empat jam. Sekarang naik mobil tidak sampai dua puluh menit,”«Abdul Wahab» ucapnya.
Warga Blang Rikui, Mariani, mengatakan harga kakao di kebunnya langsung naik karena pengepul mau datang. “Kemarin saya jual Rp92.000 sekilo, biasanya cuma Rp80.000,”«Mariani» katanya.
TMMD sebelumnya di kabupaten itu, yang ke-122, berlangsung di Kecamatan Mane dan membuka jalan 3,1 kilometer.
''', name='err_digits_turned_and_year', dateline='SIGLI', sec='Aceh', author='Munawar Khalil', by='author:Munawar Khalil', tags=['TMMD', 'Pidie'], site='Kilas Rencong',
  items='f8=c;f14=c')

P('R09-d', 'joomla', 'Asisten II Hadiri Penutupan TMMD ke-125', '2025-07-24 14:02', '''
Asisten Perekonomian dan Pembangunan Setdakab Pidie, Ir. Cut Rosmiati, menghadiri penutupan TMMD ke-125 di Lapangan Gampong Lhok Keutapang, Kamis (24/7/2025).
Upacara penutupan dipimpin oleh Dandim 0102/Pidie, Letkol Inf Teuku Ardiansyah, mulai pukul 08.30 WIB.
“Tahun depan kami usulkan pengaspalan tahap pertama sepanjang dua kilometer, supaya kakao warga tidak lagi busuk di jalan,”«Cut Rosmiati» kata Cut Rosmiati.
Ia juga menyampaikan bahwa TMMD di Pidie dinilai sebagai terbaik kedua se-Kodam Iskandar Muda.
Turut hadir dalam kegiatan tersebut unsur Forkopimda, para camat, dan keuchik se-Kecamatan Tangse.
Pada kesempatan itu, Cut Rosmiati menyerahkan bantuan bibit kakao sebanyak 2.000 batang dari Dinas Pertanian dan Pangan.
Kegiatan TMMD berlangsung selama 30 hari dengan biaya satu miliar delapan ratus lima puluh juta rupiah yang bersumber dari APBK Pidie Tahun 2025.
''', name='cut_other_writing', dateline='Sigli', sec='Kegiatan Pimpinan', author='Super User', site='Portal Kabupaten Pidie', dom='pidie.example.go.id', foot='[Prokopim]',
  items='f11=k:in words')

P('R09-e', 'handmade', 'TMMD di Pidie Ditutup, Warga Tak Lagi Tandu Ibu Melahirkan', '2025-07-25 07:45', '''
TMMD ke-125 di Kabupaten Pidie ditutup pada Rabu (24/7/2025). Upacara di Lapangan Gampong Lhok Keutapang dipimpin Dandim 0102/Pidie Letkol Inf Teuku Ardiansyah.
“Dulu kalau ada ibu melahirkan kami tandu empat jam. Sekarang naik mobil tidak sampai dua puluh menit,”«Abdul Wahab» kata Keuchik Gampong Lhok Keutapang, Abdul Wahab.
Jalan sepanjang 4,8 kilometer itu dikerjakan 150 prajurit bersama warga dan selesai 100 persen.
Asisten Perekonomian dan Pembangunan Setdakab Pidie, Cut Rosmiati, menyebut TMMD Pidie terbaik kedua se-Kodam Iskandar Muda.
“Tahun depan kami usulkan pengaspalan tahap pertama sepanjang dua kilometer, supaya kakao warga tidak lagi busuk di jalan,”«Cut Rosmiati» ujarnya.
Kegiatan ini menelan biaya Rp1,85 miliar dari APBK Pidie.
Dandim menyampaikan terima kasih kepada masyarakat. “Prajurit saya datang membawa cangkul, pulang membawa saudara,”«Teuku Ardiansyah|q1» katanya.
Pidie terakhir kali menjadi tuan rumah TMMD pada 2023.
''', name='err_weekday', dateline='Sigli', sec='Daerah', head='Koresponden : Safrizal Yahya', by='correspondent:Safrizal Yahya', site='Harian Seulawah', wrongday=True, tags=['TMMD', 'Kodim Pidie'],
  items='q1=p;f2=c')

P('R09-f', 'wp_twentyseventeen', 'Menyusuri Jalan Baru ke Blang Rikui', '2025-07-28 09:00', '''
Aspal berhenti di simpang meunasah. Setelah itu hanya tanah kuning, masih basah oleh hujan semalam, menanjak ke arah kebun kakao.
Di tikungan ketiga, Nurdin Hasbi menurunkan karung dari sepeda motornya. Biasanya, kata petani 47 tahun itu, ia memakai kuda dan membayar ongkos Rp1.500 per kilogram.
“Sekarang saya bayar bensin saja, dua puluh ribu sehari,”«Nurdin Hasbi» katanya, Sabtu (26/7/2025).
Jalan tanah itu dibuka tentara lewat program TMMD ke-125, yang ditutup dua hari sebelumnya oleh Letkol Inf Teuku Ardiansyah, Dandim 0102/Pidie. Panjangnya hampir lima kilometer.
Keuchik Lhok Keutapang, Abdul Wahab, menyebut jalan itu memotong waktu ke puskesmas dari empat jam berjalan kaki menjadi kurang dari dua puluh menit dengan mobil.
Belum semua masalah selesai. Dua jembatannya masih dari kayu. Tahun 2022, jembatan serupa di kecamatan sebelah hanyut setelah berumur lima bulan.
Di warung kopi dekat simpang, cerita tentang jalan itu selalu kembali ke satu nama: seorang keuchik lama yang meninggal sebelum sempat melihatnya dibuka.
“Kalau musim hujan bulan November nanti masih utuh, baru kami potong kambing,”«Nurdin Hasbi» ujar Nurdin sambil menyalakan motor.
''', name='own_reporting', dateline='PIDIE', sec='Jelajah', author='Raihan Syahputra', by='author:Raihan Syahputra', site='Warta Lestari', tags=['Pidie', 'jalan desa', 'kakao'],
  cap='Jalan baru menuju Blang Rikui. (Raihan Syahputra/Warta Lestari)', items='f2=m|k:two days before Sabtu;f3=k|m:dua hari sebelumnya than Sabtu (26/7/2025);f8=k:hampir lima kilometer')
