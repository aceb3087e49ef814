from lib import R, P

R('R03', 'Air Mati Delapan Jam, Warga Banjarmasin Diminta Menampung Lebih Awal', '2026-02-12', 'Perumda Air Minum Tirta Seribu Sungai Kota Banjarmasin',
  [('Hj. Noorlatifah', 'Direktur Utama Perumda Air Minum Tirta Seribu Sungai'), ('Muhammad Zaini Arsyad', 'Manajer Distribusi')],
'''
Halo, Pelanggan Tirta! Siapkan ember, drum, dan bak mandi. Perumda Air Minum {f1:organisation|Tirta Seribu Sungai} akan menghentikan sementara aliran air pada {f2:weekday|Minggu} ({f3:date|15 Februari 2026}), mulai pukul {f4:time|21.00 WITA} sampai Senin pukul 05.00 WITA.
Penghentian dilakukan karena petugas akan menyambung pipa induk berdiameter {f5:number|600 milimeter} di {f6:place|Jalan Pangeran Antasari}, tepat di bawah jembatan kayu yang tahun lalu ambles.
“Kami sengaja memilih malam hari supaya warga tetap bisa mandi sore dan warung makan tidak kehabisan air saat ramai pembeli,”«Noorlatifah|q1» kata Direktur Utama Perumda Air Minum Tirta Seribu Sungai, Hj. {f7:person|Noorlatifah}, di Banjarmasin, {f8:weekday|Kamis} (12/2/2026).
Aliran yang terdampak meliputi {f9:number|31.200 pelanggan} di Kecamatan Banjarmasin Tengah dan Kecamatan Banjarmasin Timur. Wilayah lain tetap mengalir seperti biasa, walau tekanannya mungkin sedikit mengecil.
Pipa lama yang akan diganti itu sudah terpasang sejak {f10:year|1987}. Kebocorannya tidak main-main: sekitar {f11:percentage|11,4 persen} dari seluruh air yang hilang di kota ini lolos dari ruas sepanjang 740 meter tersebut.
“Ibarat kantong bolong, sebanyak apa pun kita isi tetap saja habis di jalan. Setelah pipa ini diganti, tekanan air di ujung-ujung gang mestinya lebih kuat,”«Muhammad Zaini Arsyad|q2» ujar {f12:position|Manajer Distribusi}, {f13:person|Muhammad Zaini Arsyad}.
Pekerjaan senilai {f14:money|Rp8,6 miliar} itu ditanggung sepenuhnya dari kas perusahaan, tanpa menaikkan tarif.
Selama aliran berhenti, perusahaan menyiagakan {f15:number|14 mobil tangki}. Rumah sakit, panti asuhan, dan langgar akan dilayani lebih dulu. Permintaan dapat disampaikan lewat pusat panggilan 24 jam.
“Kalau sampai pagi air belum keluar, silakan marah kepada saya. Nomor saya tidak pernah mati,”«Noorlatifah|q3» ujar Noorlatifah sambil tertawa.
''')

P('R03-a', 'wp_amp', 'Malam Senin Air PDAM Mati 8 Jam, Ini Wilayah yang Terdampak', '2026-02-12 15:30', '''
Warga Banjarmasin diminta menampung air sebelum Minggu malam. Perumda Air Minum Tirta Seribu Sungai menghentikan aliran selama delapan jam, mulai pukul 21.00 WITA hingga Senin (16/2/2026) pukul 05.00 WITA.
Direktur Utama Tirta Seribu Sungai Hj Noorlatifah mengatakan penghentian itu untuk menyambung pipa induk berdiameter 60 sentimeter di Jalan Pangeran Antasari.
“Kami sengaja memilih malam hari supaya warga tetap bisa mandi sore dan warung makan tidak kehabisan air saat ramai pembeli,”«Noorlatifah» katanya, Kamis (12/2/2026).
Sedikitnya 31 ribu pelanggan terdampak. Berikut wilayahnya:
- Kecamatan Banjarmasin Tengah
- Kecamatan Banjarmasin Timur
Perusahaan menyiapkan 14 mobil tangki untuk rumah sakit, panti asuhan, dan langgar.
“Kalau sampai pagi air belum keluar, silakan marah kepada saya. Nomor saya tidak pernah mati,”«Noorlatifah» ujarnya.
Lestari, warga Jalan Pengambangan, mengaku sudah terbiasa. “Asal diberi tahu sebelumnya, tidak masalah. Yang bikin jengkel itu mati mendadak,”«Lestari» katanya.
Pada November 2025, penghentian serupa di Kecamatan Banjarmasin Barat berlangsung 11 jam dan berdampak pada 18.400 pelanggan.
''', name='rounding', dateline='BANJARMASIN', sec='Banua', author='Ahmad Rifani', by='author:Ahmad Rifani', zone='WITA', tags=['PDAM', 'Air Bersih', 'Banjarmasin'],
  items='f3=k:Minggu malam before Senin (16/2/2026);f5=k:60 sentimeter;f9=k:sedikitnya 31 ribu')

P('R03-b', 'drupal7', 'Air Mati Delapan Jam, Warga Banjarmasin Diminta Menampung Lebih Awal', '2026-02-12 13:05', '''
@1
@2
@3
@4
@5
@6
@7
@8
@9
''', name='straight_copy', sec='Pengumuman', author='admin', zone='WITA', site='Pemerintah Kota Banjarmasin', tags=['Layanan Publik', 'Air Minum'], com='Mohon info untuk Sungai Lulut apakah ikut mati?')

P('R03-c', 'blogger_new', 'Hari Minggu Air Ledeng Mati Semalaman', '2026-02-13 06:30', '''
Sanak banua, jangan lupa menadah air. Minggu malam nanti (15/2/2026) air ledeng di Banjarmasin Tengah dan Banjarmasin Timur mati dari pukul 21.00 sampai pukul 05.00 WITA.
Tirta Seribu Sungai akan mengganti pipa tua di Jalan Pangeran Antasari yang terpasang sejak 1987. Menurut Muhammad Zaini Arsyad, Manajer Distribusi, ruas itu saja menyumbang 11,4 persen kehilangan air di kota ini.
“Ibarat kantong bolong, sebanyak apa pun kita isi tetap saja habis di jalan. Setelah pipa ini diganti, tekanan air di ujung-ujung gang mestinya lebih kuat,”«Muhammad Zaini Arsyad» kata Zaini.
Mama Isur, pemilik warung soto di Jalan Veteran, mengaku sudah membeli dua drum tambahan. “Jar urang delapan jam, biasanya molor sampai zuhur,”«Mama Isur» katanya. Tahun lalu, waktu jembatan ambles, air di warungnya mati tiga hari.
Rumah sakit dan langgar katanya dilayani duluan dengan mobil tangki. Jadi kalau ada tetangga yang sakit, jangan panik.
Saya sendiri sudah menyiapkan bak 300 liter. Cukup untuk berwudu dan menanak nasi.
Biaya pekerjaan Rp8,6 miliar dari kas perusahaan. Tarif tidak naik.
''', name='own_interview', dateline='Banjarmasin', author='Ijai Kandangan', by='author:Ijai Kandangan', zone='WITA', site='Warta Sungai', tags=['banjarmasin', 'pdam', 'kabar kota'],
  items='f4=k:pukul 21.00 sampai pukul 05.00 WITA;f3=k:15/2/2026')

P('R03-d', 'wp_publisher', 'Aliran Air di Banjarmasin Dihentikan Mulai Sabtu Malam', '2026-02-12 17:45', '''
Perumda Air Minum Tirta Seribu Sungai menghentikan sementara aliran air pada Sabtu (15 Februari 2026) mulai pukul 21.00 WITA. Penghentian itu untuk penyambungan pipa induk 600 milimeter di Jalan Pangeran Antasari.
“Kami sengaja memilih malam hari supaya warga tetap bisa mandi sore dan warung makan tidak kehabisan air saat ramai pembeli,”«Noorlatifah» kata Direktur Utama Perumda Air Minum Tirta Seribu Sungai, Hj. Noorlatifah, Kamis (12/2/2026).
Sebanyak 31.200 pelanggan di dua kecamatan terdampak, yaitu Banjarmasin Tengah dan Banjarmasin Timur.
Manajer Distribusi Muhammad Zaini Arsyad menjelaskan, pipa lama yang dipasang sejak 1987 menjadi biang kebocoran.
“Ibarat kantong bolong, sebanyak apa pun kita isi tetap saja habis di jalan,”«Muhammad Zaini Arsyad|q2» ujarnya.
Selama pekerjaan berlangsung, 14 mobil tangki disiagakan untuk rumah sakit, panti asuhan, dan langgar.
“Kami siap kalau diminta mengantar ke gang-gang sempit, pakai gerobak pun jadi,”«Ahmad Sairaji» kata Ahmad Sairaji, Ketua RT 12 Kelurahan Sungai Lulut, ketika dimintai tanggapan.
Diberitakan sebelumnya, pekerjaan serupa di Jalan Sutoyo pada Desember lalu molor tiga jam dari jadwal. [[(sr)]]
''', name='err_weekday', dateline='BANJARMASIN', dl='<b>{S}.co – {D},</b> ', sec='Metro', author='Redaksi', head='<strong>Laporan: Siti Rahmah</strong>', by='reporter:Siti Rahmah', zone='WITA', tags=['Banjarmasin'], wrongday=True,
  items='q2=p;f2=c')

P('R03-e', 'handmade', 'Pipa Tua 1978 Diganti, Air Ledeng Banjarmasin Mati Delapan Jam', '2026-02-12 18:20', '''
Perumda Air Minum Tirta Seribu Sungai mengganti pipa induk di Jalan Pangeran Antasari, Banjarmasin. Selama penyambungan, aliran air dihentikan pada Minggu (15 Februari 2026) pukul 21.00 WITA sampai Senin pukul 05.00 WITA.
Pipa berdiameter 600 milimeter itu sudah terpasang sejak 1978. Sekitar 11,4 persen air yang hilang di Banjarmasin lolos dari ruas tersebut.
“Ibarat kantong bolong, sebanyak apa pun kita isi tetap saja habis di jalan. Setelah pipa ini diganti, tekanan air di ujung-ujung gang mestinya lebih kuat,”«Muhamad Zaini Arsyad|q2» ujar Manajer Distribusi Muhamad Zaini Arsyad.
Pekerjaan bernilai Rp8,6 miliar itu, menurut Direktur Utama Hj Noorlatifah, tidak akan membuat tarif naik. Jumlah pelanggan terdampak mencapai 31.200 pelanggan.
“Kalau sampai pagi air belum keluar, silakan marah kepada saya. Nomor saya tidak pernah mati,”«Noorlatifah» ujarnya.
Bagi pelanggan yang membutuhkan air, perusahaan menyiagakan 14 mobil tangki. Permintaan dapat disampaikan lewat pusat panggilan.
Tirta Seribu Sungai melayani sekitar 190 ribu pelanggan di lima kecamatan.
''', name='err_year_digits_and_name_letter', dateline='BANJARMASIN', sec='Kota', head='Oleh: Gusti Fahmi', by='author:Gusti Fahmi;photographer:Yuda Hasan', foot='Foto: Yuda Hasan', zone='WITA', tags=['air minum', 'Banjarmasin'],
  items='q2=v:the same words, the speaker misspelt;f10=c;f13=c')

P('R03-f', 'wp_mh', 'Tirta Seribu Sungai Siagakan 14 Mobil Tangki Selama Perbaikan Pipa', '2026-02-13 09:10', '''
Empat belas mobil tangki disiagakan Perumda Air Minum Tirta Seribu Sungai selama penghentian aliran pada 15 Februari malam. Rumah sakit, panti asuhan, dan langgar menjadi prioritas.
~ad
Direktur Utama Noorlatifah menuturkan, pekerjaan sengaja dilakukan malam hari agar warga masih bisa mandi sore dan warung tidak kehabisan air ketika pembeli ramai.
Pada kesempatan itu ia juga mempersilakan warga memarahinya bila air belum mengalir pada pagi hari.
Manajer Distribusi Muhammad Zaini Arsyad menambahkan, pipa yang diganti berada di Jalan Pangeran Antasari dan berumur hampir 40 tahun. “Setelah pipa ini diganti, tekanan air di ujung-ujung gang mestinya lebih kuat,”«Muhammad Zaini Arsyad|q2» ujar Zaini.
Ketua Komisi III DPRD Banjarmasin, Hj Mahrita, meminta perusahaan menyebarkan jadwal itu sampai ke tingkat RT. Menurutnya, pengumuman di media sosial saja tidak cukup.
“Orang tua kami di bantaran sungai tidak semuanya pegang telepon pintar,”«Mahrita» ujarnya.
Nilai pekerjaan mencapai Rp8.600.000.000 dan seluruhnya memakai kas perusahaan.
''', name='indirect_and_other_writing', dateline='Banjarmasin', sec='Layanan Publik', author='Redaksi', foot='Pewarta: Rizali Anwar<br>Editor: Husnul Khatimah', by='reporter:Rizali Anwar;editor:Husnul Khatimah', zone='WITA', label='Kerja Sama', labelpos='top',
  items='q1=m|p:indirect, its words nearly the same;q2=p;f3=k:15 Februari malam;f10=k|m:hampir 40 tahun;f14=k:Rp8.600.000.000;f15=k:empat belas mobil tangki')
