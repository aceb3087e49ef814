from core import *
R = Rel('R10', 'Ribuan Warga Lereng Ikuti Simulasi Erupsi, BPBD Lumajang Uji Sirene Baru', '2025-11-13', 'Badan Penanggulangan Bencana Daerah Kabupaten Lumajang',
 [('Joko Sambang Wiyono', 'Kepala Pelaksana BPBD Kabupaten Lumajang'), ('Nanik Setyorini', 'Kepala Bidang Pencegahan dan Kesiapsiagaan')],
 {'J': 'Joko Sambang Wiyono', 'N': 'Nanik Setyorini', 'S': 'Suparman', 'A': 'Aulia Rahma', 'P': 'Purwati'}, 'LUMAJANG (13/11/2025) – ', '''
Sebanyak 2.150 warga dari empat desa mengikuti simulasi evakuasi erupsi Gunung Semeru yang digelar Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Lumajang di Lapangan Desa Sumberwuluh, Kecamatan Candipuro, Kamis (13/11/2025).

Simulasi dimulai ketika sirene berbunyi pukul 09.15 WIB. Warga terakhir tiba di titik kumpul 23 menit kemudian, lebih cepat 11 menit daripada simulasi sebelumnya.

Kepala Pelaksana BPBD Kabupaten Lumajang Joko Sambang Wiyono mengatakan, waktu evakuasi masih harus dipangkas. «J:q1|Kalau awan panas turun, kita cuma punya waktu seperempat jam, jadi dua puluh tiga menit itu belum lulus,» kata Joko.

BPBD memasang 16 sirene baru di sepanjang aliran Besuk Kobokan dengan anggaran Rp3,4 miliar. Sirene lama yang dipasang pada 2017 akan dijadikan cadangan.

«N:q2|Sirene baru ini tetap menyala dua belas jam tanpa listrik karena memakai panel surya,» ujar Kepala Bidang Pencegahan dan Kesiapsiagaan Nanik Setyorini.

Menurut Nanik, kesiapsiagaan sekolah masih lemah. Dari 58 sekolah di zona rawan, baru 60,3 persen yang memiliki jalur evakuasi.

«J:q3|Jangan menunggu petugas mengetuk pintu, begitu sirene berbunyi tinggalkan sapi dan motor,» pesan Joko kepada warga.

Simulasi berikutnya akan digelar bersama Palang Merah Indonesia Kabupaten Lumajang di Kecamatan Pronojiwo pada Februari 2026.

Selama simulasi, relawan memerankan korban luka yang harus dievakuasi dengan tandu. Dapur umum dan tenda kesehatan didirikan di tepi lapangan.

BPBD akan mengevaluasi jalur evakuasi bersama perangkat desa, termasuk papan penunjuk yang tertutup semak.
''', [('f1', 'number', '2.150 warga', None, ['2.150 orang']), ('f2', 'place', 'Kecamatan Candipuro'), ('f3', 'weekday', 'Kamis'), ('f4', 'date', '13/11/2025', 'Kamis (13/11/2025)', ['13/11', '13 November 2025']), ('f5', 'time', '09.15 WIB'), ('f6', 'number', '23 menit'), ('f7', 'number', '11 menit'),
 ('f8', 'position', 'Kepala Pelaksana BPBD Kabupaten Lumajang', 'Kepala Pelaksana BPBD Kabupaten Lumajang Joko', ['Kepala Pelaksana BPBD Lumajang', 'Kepala Pelaksana (Kalaksa) BPBD Lumajang', 'Kalaksa BPBD Lumajang']), ('f9', 'person', 'Joko Sambang Wiyono', 'Kabupaten Lumajang Joko Sambang Wiyono mengatakan'), ('f10', 'number', '16 sirene', None, ['enam belas sirene']), ('f11', 'money', 'Rp3,4 miliar', None, ['Rp 3,4 miliar']), ('f12', 'year', '2017'), ('f13', 'person', 'Nanik Setyorini', 'Kesiapsiagaan Nanik Setyorini'), ('f14', 'number', '58 sekolah'), ('f15', 'percentage', '60,3 persen'), ('f16', 'organisation', 'Palang Merah Indonesia Kabupaten Lumajang', None, ['PMI Kabupaten Lumajang', 'PMI Lumajang']), ('f17', 'place', 'Kecamatan Pronojiwo')])
P = R.P
Page('R10-a', 'network_info', q='c', site=('Jatim Selatan Pers', 'jatimselatanpers.com'), title='Ribuan Warga Lereng Semeru Ikuti Simulasi Erupsi', pub='2025-11-13T16:21', author='Fendi Setiawan', section='Peristiwa', roles=[('Editor', 'Lutfi Hakim Azhari')], tags=['Semeru', 'BPBD Lumajang', 'Simulasi'],
 dl=('<strong>LUMAJANG, JATIMSELATANPERS.COM</strong> - ', 'LUMAJANG'), cap='Warga berjalan menuju titik kumpul. Foto: dok BPBD Lumajang', body=[P[0], P[1], P[2], B(), P[3], P[4], P[5], B(), P[6], P[7], P[-2], P[-1]], v=('copy', True))
Page('R10-b', 'wp_generatepress', q='n', site=('Lumajang Mingguan', 'lumajangmingguan.net'), title='Evakuasi 23 Menit Belum Lulus, Kata Kepala Pelaksana BPBD', pub='2025-11-14T00:00', author='Slamet Hariyadi', section='Kabar Kota', tags=['simulasi', 'sirene'], label='Kerja Sama', labelpos='top',
 body=['Dua puluh tiga menit. Itulah waktu yang dibutuhkan warga empat desa untuk sampai ke titik kumpul dalam simulasi erupsi Semeru, Kamis (13/11/2025).',
  'Cepat? Belum, menurut Kepala Pelaksana BPBD Lumajang Joko Sambang Wiyono.',
  '«J:q1|Kalau awan panas turun, kita cuma punya waktu seperempat jam, jadi dua puluh tiga menit itu belum lulus.»',
  'Padahal hasil itu sudah lebih cepat 11 menit dari simulasi yang lalu.', B(),
  'Untuk memperkuat peringatan dini, terpasang 16 sirene baru senilai Rp3,4 miliar. «N:q2|Sirene baru ini tetap menyala dua belas jam tanpa listrik karena memakai panel surya,» terang Nanik Setyorini, Kepala Bidang Pencegahan dan Kesiapsiagaan.',
  'Kepada warga, lelaki berkumis itu menitip kalimat pendek. «J:q3|Begitu sirene berbunyi tinggalkan sapi dan motor,» katanya.',
  'Warga diberi tiga pesan:', OL('Tinggalkan rumah begitu sirene berbunyi', 'Jangan menyelamatkan ternak atau kendaraan', 'Ikuti papan jalur menuju titik kumpul')],
 st='f6 k:written in words "dua puluh tiga menit"', v=('cut', True))
Page('R10-c', 'portal_arttitle', q='c', site=('Surya Lereng', 'suryalereng.co.id'), title='Mbah Suparman Pilih Tuntun Sapi saat Simulasi Erupsi Semeru: Ini Tabungan Saya', sub='BPBD Lumajang minta warga tinggalkan ternak', pub='2025-11-14T06:58', upd='2025-11-14T08:10', autolink=['Semeru', 'simulasi'], section='Lumajang', roles=[('Reporter', 'Erwin Wicaksono Putra'), ('Editor', 'Titis Jati')], tags=['Semeru', 'simulasi bencana', 'Candipuro'],
 top=['<p><em>Laporan Wartawan Surya Lereng, Erwin Wicaksono Putra</em></p>'], dl=('SURYALERENG.CO.ID, LUMAJANG - ', 'LUMAJANG'), cap='Suparman menuntun sapinya menuju titik kumpul, Kamis (13/11/2025). (SURYALERENG/Erwin)',
 body=['Ketika sirene meraung, warga Sumberwuluh berlarian ke lapangan. Suparman (67) justru berbelok ke kandang.',
  'Ia baru muncul belasan menit kemudian sambil menuntun dua ekor sapi.',
  '«S|Ini tabungan saya. Kalau ditinggal, cucu saya sekolah pakai apa?» katanya, Kamis (13/11/2025).', B(),
  'Pemandangan itu membuat Kepala Pelaksana BPBD Lumajang, Joko Sambang Wiyono, geleng-geleng kepala.',
  '«J:q3|Jangan menunggu petugas mengetuk pintu,» pesan Joko lewat pengeras suara, «+|begitu sirene berbunyi tinggalkan sapi dan motor.»',
  'Kepada wartawan, Joko mengakui soal ternak memang belum terpecahkan.',
  '«J|Kami sedang siapkan kandang bersama di dua titik,» ujarnya.',
  H('Panel surya'),
  'Simulasi di Kecamatan Candipuro itu diikuti lebih dari 2.100 warga dan memakan waktu 23 menit.',
  'Di sela acara, Nanik Setyorini selaku Kepala Bidang Pencegahan dan Kesiapsiagaan memamerkan sirene anyar. Kata dia, sirene itu sanggup menyala dua belas jam tanpa listrik.',
  'Aulia Rahma, siswi kelas enam, punya pendapat sendiri. «A|Bunyinya bikin kaget, tapi tidak seseram yang asli,» celetuknya.',
  'Pada erupsi Desember 2021, puluhan warga di kawasan ini meninggal dunia.'],
 st='f1 k:rounded "lebih dari 2.100 warga"; q2 m|p:indirect with nearly the same words', v=('own_reporting', True), by=[])
Page('R10-d', 'wp_newspaper_td', q='c', site=('Radar Pandanwangi', 'radarpandanwangi.id'), title='BPBD Lumajang Uji Belasan Sirene Baru', pub='2025-11-13T00:00', author='Redaksi', section='Lumajang', tags=['BPBD', 'Lumajang'],
 dl=('<strong>Lumajang, Radarpandanwangi.id</strong> – ', 'Lumajang'), tail=['<p><em>Pewarta: M. Khoirul Anam</em></p>'], by=[('reporter', 'M. Khoirul Anam')],
 body=['BPBD Kabupaten Lumajang menguji 16 sirene baru dalam simulasi evakuasi erupsi Gunung Semeru, Kamis (13/11/2025). Kegiatan di Kecamatan Candipuro itu diikuti 2.150 warga.',
  'Kepala Bidang Kedaruratan dan Logistik BPBD Kabupaten Lumajang Joko Sambang Wiyono menilai hasilnya belum memuaskan.',
  '«J:q1|Kalau awan panas turun, kita cuma punya waktu seperempat jam, jadi dua puluh tiga menit itu belum lulus,» nilai Joko.', B(),
  'Ia berharap pada latihan mendatang warga tidak lagi menunggu aba-aba petugas.',
  'Sirene itu dibeli dengan anggaran Rp3,4 miliar untuk dipasang di sepanjang Besuk Kobokan. Perangkat lama buatan 2017 bakal menjadi cadangan.',
  '«N:q2|Sirene baru ini tetap menyala dua jam tanpa listrik karena memakai panel surya,» jelas Nanik Setyorini, Kepala Bidang Pencegahan dan Kesiapsiagaan.',
  'Di zona rawan terdapat 58 sekolah. Menurut Nanik, baru 60,3 persen yang punya jalur evakuasi.'],
 st='f8 c', v=('position_and_quote', False))
Page('R10-e', 'old_table', q='s', site=('Semeru Pos', 'semerupos.com'), title='2.150 Warga Ikut Simulasi Semeru', pub='2025-11-14T10:02', roles=[('Laporan', 'Imam Mustofa')], dl=('Semeru Pos, Candipuro - ', 'Candipuro'), keywords=['semeru', 'lumajang'],
 cap='Simulasi di Candipuro, kemarin',
 body=['Simulasi evakuasi erupsi Gunung Semeru, Kamis (13/11) kemarin, melibatkan 2.150 warga dari empat desa di Lumajang.',
  'Sirene dibunyikan pukul 09.15 WIB dan warga terakhir sampai 23 menit kemudian.',
  '«J:q3|Jangan menunggu petugas mengetuk pintu, begitu sirene berbunyi tinggalkan sapi dan motor» pesan Kalaksa BPBD Lumajang Joko Sambang Wiyono.', B(),
  'BPBD memasang enam belas sirene baru seharga Rp3,4 miliar. Sirene lama yang dipasang 2016 dijadikan cadangan.',
  'Nanik Setyorini, pejabat bidang kesiapsiagaan, mengatakan sirene baru memakai panel surya sehingga tetap berfungsi saat listrik padam.',
  'Sejumlah warga lanjut usia diangkut dengan mobil bak terbuka milik desa. Seorang di antaranya sempat pingsan karena kelelahan, tetapi segera pulih.',
  'Simulasi berikutnya bersama PMI Lumajang di Kecamatan Pronojiwo.'],
 st='f12 c; f2 m|k:the dateline has Candipuro alone', v=('year_shift', False))
Page('R10-f', 'chips_public', q='c', site=('Suara Publik Jember', 'suarapublik.co.id'), title='Simulasi Semeru Digelar Pagi, Warga Makin Tanggap', pub='2025-11-13T18:40', section='Jawa Timur', roles=[('Oleh', 'Prita Kusumaningrum'), ('Editor', 'Andhika Wira')], tags=['Semeru', 'Mitigasi'],
 dl=('<strong>SUARAPUBLIK, Lumajang</strong>: ', 'Lumajang'),
 body=['Warga lereng Gunung Semeru semakin tanggap menghadapi erupsi. Dalam simulasi di Kecamatan Candipuro, Kamis (13/11/2025), warga terakhir tiba di titik kumpul dalam 23 menit, lebih cepat 11 menit dari sebelumnya.',
  'Simulasi dimulai pukul 09.51 WIB saat sirene dibunyikan.',
  'Kepala Pelaksana BPBD Lumajang, Joko Sambang Wiyono, tetap meminta warga tidak lengah. Menurut orang nomor satu di BPBD itu, waktu evakuasi harus terus dipangkas.', B(),
  'Purwati, warga Sumberwuluh, mengaku masih bingung arah jalur. «P|Papannya ketutup pohon,» kata Purwati.',
  'BPBD memasang 16 sirene baru. Kabid Pencegahan dan Kesiapsiagaan Nanik Setyorini menyebut, baru 60,3 persen dari 58 sekolah di zona rawan yang memiliki jalur evakuasi.', '«N:q3|Jangan menunggu petugas mengetuk pintu, begitu sirene berbunyi tinggalkan sapi dan motor,» tambah Nanik.'],
 st='f5 c', v=('time_digits_and_speaker', False))
