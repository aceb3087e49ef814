from core import *
R = Rel('R01', 'Dinas Pertanian dan Pangan Sumba Timur Laksanakan Panen Raya Sorgum di Pandawai', '2025-09-18', 'Dinas Pertanian dan Pangan Kabupaten Sumba Timur',
 [('Yohanis Umbu Lapu', 'Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur'), ('Maria Rambu Ana', 'Ketua Kelompok Tani Mila Ate')],
 {'H': 'Yohanis Umbu Lapu', 'M': 'Maria Rambu Ana'}, '**Waingapu, 18 September 2025** – ', '''
Dalam rangka mendukung ketahanan pangan daerah, Pemerintah Kabupaten Sumba Timur melalui Dinas Pertanian dan Pangan melaksanakan panen raya sorgum di Desa Palakahembi, Kecamatan Pandawai, pada hari Kamis (18/9/2025) mulai pukul 09.30 WITA.

Kegiatan dimaksud dipimpin oleh Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur, Yohanis Umbu Lapu, S.P., M.Si., serta dihadiri unsur Forkopimcam, penyuluh pertanian lapangan, dan 145 anggota kelompok tani.

Dalam sambutannya, Yohanis menyampaikan bahwa luas tanam sorgum pada musim tanam tahun ini mencapai 212,5 hektare yang tersebar di enam kecamatan, dengan produktivitas rata-rata 3,8 ton per hektare.

«H:q1|Sorgum bukan tanaman baru bagi orang Sumba, tetapi selama puluhan tahun kita melupakannya dan bergantung pada beras dari luar,» kata Yohanis.

Ia menjelaskan bahwa pengembangan sorgum dibiayai melalui APBD sebesar Rp1,75 miliar, yang digunakan untuk pengadaan benih, alat perontok, dan pendampingan penyuluh. Dibandingkan tahun 2023, luas tanam sorgum meningkat 12,4 persen.

«H:q2|Pemerintah menjamin hasil panen petani akan dibeli, sehingga tidak ada lagi alasan untuk membiarkan lahan tidur,» ujarnya.

Sementara itu, Ketua Kelompok Tani Mila Ate, Maria Rambu Ana, menyampaikan terima kasih atas bantuan yang diberikan. «M:q3|Dulu kami perontok pakai tangan sampai malam, sekarang dua jam sudah selesai,» ungkap Maria.

Berdasarkan data Dinas Pertanian dan Ketahanan Pangan Provinsi Nusa Tenggara Timur, Kabupaten Sumba Timur saat ini menempati peringkat kedua produsen sorgum di provinsi tersebut.

Setelah panen, dilaksanakan penyerahan benih secara simbolis kepada perwakilan kelompok tani dan peninjauan alat perontok. Petani juga menyampaikan usulan mengenai jalan usaha tani.

Dinas berharap keberhasilan di Pandawai dapat menjadi contoh bagi kecamatan lain, sehingga sorgum kembali menjadi pangan sehari-hari masyarakat.
''', [('f1', 'place', 'Desa Palakahembi'), ('f2', 'weekday', 'Kamis'), ('f3', 'date', '18/9/2025', None, ['18/9', '18 September 2025']), ('f4', 'time', '09.30 WITA', None, ['09.30 Wita']),
 ('f5', 'position', 'Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur', 'dipimpin oleh Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur, Yohanis Umbu Lapu', ['Kepala Dinas Pertanian dan Pangan Sumba Timur']),
 ('f6', 'person', 'Yohanis Umbu Lapu', 'dipimpin oleh Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur, Yohanis Umbu Lapu'),
 ('f7', 'number', '145 anggota'), ('f8', 'number', '212,5 hektare'), ('f9', 'number', '3,8 ton per hektare'), ('f10', 'money', 'Rp1,75 miliar'), ('f11', 'percentage', '12,4 persen'),
 ('f12', 'rank', 'peringkat kedua'), ('f13', 'organisation', 'Kelompok Tani Mila Ate', 'Sementara itu, Ketua Kelompok Tani Mila Ate'), ('f14', 'year', '2023', 'tahun 2023')],
 after='Narahubung: Subbagian Program, Dinas Pertanian dan Pangan Kabupaten Sumba Timur, telepon (0387) 000111')
P = R.P
Page('R01-a', 'wp_newkarma', tz='WITA', site=('Sabana Pos', 'sabanapos.id'), title='Dinas Pertanian dan Pangan Sumba Timur Panen Raya Sorgum di Pandawai', pub='2025-09-18T15:42',
 dl=('<strong>WAINGAPU, SabanaPos.id</strong> – ', 'WAINGAPU'), author='Redaksi SP', roles=[('Penulis', 'Rambu Ester'), ('Editor', 'Domi Ndapa')], section='Daerah', tags=['Sorgum', 'Sumba Timur', 'Pandawai'],
 cap='Panen raya sorgum di Kecamatan Pandawai. (Foto: Dok. Dinas Pertanian)',
 body=[P[0], P[1], P[2], B(), P[3], P[4], P[5], P[6], P[7], P[-2], P[-1]], v=('copy', True))
Page('R01-b', 'wire_post_content', tz='WITA', q='s', site=('Kantor Berita Nusa Raya', 'nusaraya.co.id'), title='Sumba Timur panen sorgum dengan hasil 3,8 ton per hektare', pub='2025-09-18T17:05',
 dl=('Waingapu, NTT (NUSARAYA) - ', 'Waingapu, NTT'), roles=[('Pewarta', 'Benediktus Jalo'), ('Editor', 'Siti Maimunah Harun')], tags=['sorgum', 'sumba timur', 'pangan lokal'],
 cap='Petani memanen sorgum di Pandawai, Kabupaten Sumba Timur. NUSARAYA/HO-Distan Sumba Timur',
 body=['Pemerintah Kabupaten Sumba Timur, Nusa Tenggara Timur, memanen sorgum di Desa Palakahembi, Kecamatan Pandawai, dengan produktivitas rata-rata 3,8 ton per hektare.',
  '«H:q1|Sorgum bukan tanaman baru bagi orang Sumba, tetapi selama puluhan tahun kita melupakannya dan bergantung pada beras dari luar,» kata Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur Yohanis Umbu Lapu di Waingapu, Kamis.',
  'Ia mengatakan luas tanam sorgum pada musim tanam tahun ini mencapai 212,5 hektare di enam kecamatan.', B(),
  'Kegiatan itu diikuti penyuluh, unsur pimpinan kecamatan dan 145 anggota kelompok tani.',
  'Maria Rambu Ana, Ketua Kelompok Tani Mila Ate, merasakan manfaat mesin perontok bantuan dinas. «M:q3|Sekarang dua jam sudah selesai,» ucap dia.',
  'Pengembangan sorgum, kata Yohanis, dibiayai APBD sebesar Rp1,75 miliar untuk benih, alat perontok dan pendampingan penyuluh.',
  '«H:q2|Pemerintah menjamin hasil panen petani akan dibeli, sehingga tidak ada lagi alasan untuk membiarkan lahan tidur,» ujar Yohanis.'], v=('cut', True))
Page('R01-c', 'portal_arttitle', tz='WITA', q='c', site=('Suara Flobamora', 'suaraflobamora.com'), title='Cerita Mama Rambu Ana Panen Sorgum di Pandawai: Dulu Rontokkan Pakai Tangan sampai Malam', pub='2025-09-19T08:11',
 dl=('SUARAFLOBAMORA.COM, WAINGAPU - ', 'WAINGAPU'), section='Sumba', roles=[('Penulis', 'Irfan Budiman Kaka'), ('Editor', 'Oby Lewar')], tags=['panen sorgum', 'Waingapu', 'petani'], top=['<p><b>Laporan Reporter Suara Flobamora, Irfan Budiman Kaka</b></p>'], by=[('reporter', 'Irfan Budiman Kaka')],
 cap='Maria memegang malai sorgum di kebunnya. (SUARAFLOBAMORA.COM/IRFAN BUDIMAN KAKA)',
 body=['Matahari belum tinggi ketika Maria Rambu Ana (51) mengikat kain di kepalanya, lalu turun ke kebun sorgum seluas hampir satu lapangan bola di Desa Palakahembi, Kamis (18/9/2025).',
  'Ketua Kelompok Tani Mila Ate itu tidak sendirian. Pagi itu Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur, Yohanis Umbu Lapu, ikut memegang sabit bersama ratusan petani.',
  '«M:q3|Dulu kami perontok pakai tangan sampai malam, sekarang dua jam sudah selesai,» kata Maria sambil tertawa.', B(),
  'Kepada SUARAFLOBAMORA.COM, perempuan yang akrab disapa Mama Rambu itu mengaku sempat ragu ketika diminta menanam sorgum.',
  '«M|Tetangga bilang, buat apa tanam makanan burung,» kenangnya. «+|Sekarang mereka yang datang minta benih.»',
  'Dari kebunnya sendiri ia membawa pulang delapan karung. Sebagian dijual, sebagian ditumbuk menjadi tepung untuk kue.',
  H('Dijamin dibeli pemerintah'),
  'Yohanis menegaskan petani tidak perlu cemas soal pasar. Menurut dia, pemerintah menjamin hasil panen petani akan dibeli sehingga tidak ada lagi alasan membiarkan lahan tidur.',
  'Tahun ini sorgum ditanam di enam kecamatan dengan luas lebih dari 212 hektare. Dana yang disiapkan APBD sekitar Rp1,7 miliar.',
  '«H|Kami juga sedang bicara dengan dua pembeli di Surabaya,» imbuh Yohanis saat ditemui seusai panen.'],
 st='q2 m|p:indirect speech with nearly the same words; f7 m:only "ratusan petani"; f8 k:rounded "lebih dari 212 hektare"; f10 k:rounded "sekitar Rp1,7 miliar"', v=('own_reporting', True))
Page('R01-d', 'wp_sahifa', tz='WITA', q='n', site=('Lintas Marapu', 'lintasmarapu.net'), title='Panen Raya Sorgum di Palakahembi, Petani Dijamin Tak Rugi', pub='2025-09-18T20:00', author='Ferdinandus Wora', section='Ekonomi', tags=[],
 dl=('Lintasmarapu.net, Waingapu – ', 'Waingapu'), em=' <strong>(LM-03)</strong>',
 body=['Kabupaten Sumba Timur kembali menggelar panen raya sorgum. Kali ini giliran Desa Palakahembi, Kecamatan Pandawai, Kamis (18/9/2025) pagi pukul 09.30 WIB.',
  'Hadir dalam panen tersebut Kepala Dinas Pertanian dan Pangan Sumba Timur Yohanis Umbu Lapu, penyuluh, unsur Forkopimcam dan 145 anggota kelompok tani.',
  'Yohanis mengatakan, luas tanam sorgum sudah 212,5 hektare di enam kecamatan, rata-rata menghasilkan 3,8 ton per hektare.',
  '«H:q2|Pemerintah menjamin hasil panen petani akan dibeli, sehingga tidak ada lagi alasan untuk membiarkan lahan tidur» tandas mantan penyuluh itu.', B(),
  'Ia menambahkan, luas tanam tersebut naik 12,4 persen dibandingkan tahun 2023.',
  'Panen dilakukan secara simbolis dengan memotong malai sorgum, dilanjutkan makan bersama di bawah tenda.',
  'Data dinas provinsi menempatkan Sumba Timur pada peringkat kedua produsen sorgum di NTT.'],
 st='f4 c', v=('timezone', False))
Page('R01-e', 'radio_station', tz='WITA', q='c', site=('Radio Suara Marapu FM', 'suaramarapufm.id'), title='Kadis Pertanian: Pemerintah Beli Hasil Panen Sorgum', pub='2025-09-19T07:30', section='Kabar Sumba', roles=[('Reporter', 'Ones Tarap'), ('Redaktur', 'Lidya Konda Ngguna')],
 dl=('<b>Waingapu</b> | ', 'Waingapu'), tags=['sorgum', 'pandawai'],
 body=['Sobat Marapu, Dinas Pertanian dan Pangan Kabupaten Sumba Timur memanen sorgum bersama warga Desa Palakahembi, Kamis (18/9).',
  'Kepala Dinas Pertanian dan Pangan Kabupaten Sumba Timur, Yohanis Umbu Lapu, yang memimpin panen itu menyebut sorgum sebagai pangan asli yang lama ditinggalkan.',
  '«H:q1|Sorgum bukan tanaman baru bagi orang Sumba, tetapi selama puluhan tahun kita melupakannya dan bergantung pada beras dari luar,» sebutnya.',
  'Dana dari APBD untuk pengembangan sorgum sebesar Rp1,75 miliar. Dengan produktivitas 3,8 ton per hektare, dinas berharap petani tidak lagi ragu.',
  '«H:q2|Pemerintah mengusahakan sebagian hasil panen petani dibeli, jadi jangan biarkan lahan tidur,» kata Yohanis.',
  'Menurut dia, sorgum tahan kering sehingga cocok untuk lahan di Pandawai. Penyuluh akan mendampingi petani sampai musim tanam berikutnya.',
  'Ketua Kelompok Tani Mila Ate, Maria Rambu Ana, merasakan manfaat alat perontok yang dibagikan. «M:q3|Dulu kami perontok pakai tangan sampai malam, sekarang dua jam sudah selesai,» tuturnya.'], v=('quote_reworded', False))
Page('R01-f', 'gov_bootstrap', tz='WITA', q='s', site=('Portal Kabupaten Sumba Timur', 'sumbatimurkab.portal.id'), title='Panen Raya Sorgum, Sumba Timur Kurangi Ketergantungan pada Beras', pub='2025-09-18T00:00', author='Admin', tail=['<p class="MsoNormal"><i>(Humas Setda)</i></p>'],
 body=[P[0], P[1], '«H:q1|Sorgum bukan tanaman baru bagi orang Sumba,» ungkap Yohanis, «+|tetapi selama puluhan tahun kita melupakannya dan bergantung pada beras dari luar.»',
  'Disampaikannya pula, luas tanam sorgum mencapai 212,5 hektare di enam kecamatan, dengan biaya APBD senilai 1.750.000.000 rupiah.',
  'Sumba Timur kini berada di urutan kedua daerah penghasil sorgum se-NTT. Adapun luas tanam jagung pada musim yang sama tercatat 18.300 hektare.',
  'Panen dilanjutkan dengan dialog bersama penyuluh dan petani.'], st='f10 k:written out 1.750.000.000 rupiah; f12 k:urutan kedua is the same rank', v=('rewrite_split_quote', True))
