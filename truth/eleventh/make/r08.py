from core import *
R = Rel('R08', 'Pemerintah Kabupaten Merauke Luncurkan Sekolah Berasrama Pola Kampung', '2025-08-22', 'Dinas Pendidikan dan Kebudayaan Kabupaten Merauke',
 [('Paskalis Ndiken', 'Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Merauke'), ('Bernadeta Kaize', 'Kepala Bidang Pembinaan SMP')],
 {'P': 'Paskalis Ndiken', 'B': 'Bernadeta Kaize', 'A': 'Agustinus Samkakai', 'Y': 'Yosina Balagaize'}, '**MERAUKE, 22 Agustus 2025** – ', '''
Pemerintah Kabupaten Merauke secara resmi meluncurkan program Sekolah Berasrama Pola Kampung di SMP Negeri Wasur, Distrik Merauke, pada hari Jumat (22/8/2025) pukul 09.00 WIT.

Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Merauke, Paskalis Ndiken, S.Pd., M.Pd., dalam laporannya menyampaikan bahwa program dimaksud pada tahap pertama melayani 264 siswa dari 19 kampung.

«P:q1|Anak-anak kita putus sekolah bukan karena malas, tetapi karena sekolahnya terlalu jauh dan air pasang menutup jalan,» kata Paskalis.

Adapun pembiayaan program bersumber dari Dana Otonomi Khusus sebesar Rp7,8 miliar, dengan rincian Rp5,1 miliar untuk pembangunan asrama dan Rp2,7 miliar untuk biaya makan siswa selama satu tahun.

Berdasarkan data dinas, angka putus sekolah jenjang SMP di Kabupaten Merauke pada tahun 2024 sebesar 6,4 persen, menurun dari 8,1 persen pada tahun sebelumnya.

Kepala Bidang Pembinaan SMP, Bernadeta Kaize, menjelaskan bahwa setiap asrama didampingi oleh seorang ibu asrama dan dua orang guru. «B:q2|Menu makannya sagu, ikan, dan sayur kebun, bukan mi instan,» jelas Bernadeta.

Program ini terlaksana atas kerja sama dengan Yayasan Pendidikan Santa Maria Fatima serta akan diperluas ke Distrik Okaba pada tahun 2026.

«P:q3|Saya minta kepala kampung ikut mengantar anak ke asrama, jangan hanya menandatangani surat,» pesan Paskalis.

Pada kesempatan tersebut diserahkan pula perlengkapan tidur, seragam, dan buku pelajaran kepada perwakilan siswa. Acara diakhiri dengan makan bersama.

Pemerintah daerah mengharapkan dukungan orang tua, gereja, dan tokoh adat agar anak betah tinggal di asrama.
''', [('f1', 'place', 'Distrik Merauke'), ('f2', 'weekday', 'Jumat'), ('f3', 'date', '22/8/2025', None, ['22/8', '22 Agustus 2025']), ('f4', 'time', '09.00 WIT'), ('f5', 'position', 'Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Merauke', 'Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Merauke, Paskalis', ['Kepala Dinas Pendidikan dan Kebudayaan (Dikbud) Kabupaten Merauke', 'Kepala Dinas Pendidikan dan Kebudayaan Merauke', 'Kadis Dikbud Merauke']),
 ('f6', 'person', 'Paskalis Ndiken', 'Kabupaten Merauke, Paskalis Ndiken'), ('f7', 'number', '264 siswa', None, ['264 anak']), ('f8', 'number', '19 kampung'), ('f9', 'money', 'Rp7,8 miliar', None, ['Rp 7,8 miliar']), ('f10', 'money', 'Rp5,1 miliar', None, ['Rp 5,1 miliar']), ('f11', 'money', 'Rp2,7 miliar', None, ['Rp 2,7 miliar']),
 ('f12', 'percentage', '6,4 persen'), ('f13', 'percentage', '8,1 persen'), ('f14', 'person', 'Bernadeta Kaize', 'SMP, Bernadeta Kaize'), ('f15', 'organisation', 'Yayasan Pendidikan Santa Maria Fatima'), ('f16', 'place', 'Distrik Okaba'), ('f17', 'year', '2026')])
P = R.P
Page('R08-a', 'joomla_item', tz='WIT', q='c', site=('Arafura News', 'arafuranews.com'), title='Merauke Luncurkan Sekolah Berasrama Pola Kampung', pub='2025-08-22T19:50', author='Theresia Gebze', bold=['Paskalis Ndiken', 'Bernadeta Kaize'], section='Pendidikan', dl=('MERAUKE, ARAFURANEWS.COM – ', 'MERAUKE'), label='PARIWARA', labelpos='top',
 body=[P[0], P[1], P[2], P[3], B(), P[4], P[5], P[6], P[7], P[-2], P[-1]], v=('copy', True))
Page('R08-b', 'info_pipe', tz='WIT', q='s', site=('Papua Selatan Today', 'papuaselatantoday.id'), title='264 Siswa Tinggal di Asrama Pola Kampung Merauke', pub='2025-08-23T10:41', section='Papua', roles=[('Jurnalis', 'Frans Kobun'), ('Editor', 'Dewi Wulandari')], tags=['Merauke', 'Pendidikan', 'Otsus'],
 dl=('<b>Merauke, Papuaselatantoday.id</b> – ', 'Merauke'), cap='Siswa SMP Negeri Wasur di depan asrama. (Foto: Frans Kobun)',
 body=['Sebanyak 264 siswa dari 19 kampung di Kabupaten Merauke mulai tinggal di asrama. Mereka peserta pertama Sekolah Berasrama Pola Kampung yang dibuka di SMP Negeri Wasur, Jumat (22/8/2025).',
  '«P:q1|Anak-anak kita putus sekolah bukan karena malas,» kata Kepala Dinas Pendidikan dan Kebudayaan Merauke Paskalis Ndiken, «+|tetapi karena sekolahnya terlalu jauh dan air pasang menutup jalan.»', B(),
  'Kepala Bidang Pembinaan SMP Bernadeta Kaize memastikan makanan di asrama sehat. «B:q2|Menu makannya sagu, ikan, dan sayur kebun, bukan mi instan,» kata dia.',
  'Kepada para kepala kampung, Paskalis menitip pesan. «P:q3|Jangan hanya menandatangani surat,» ucapnya.',
  'Angka putus sekolah jenjang SMP di Merauke tahun lalu 6,4 persen.',
  'Pemkab menggandeng Yayasan Pendidikan Santa Maria Fatima dan berencana membuka asrama di Distrik Okaba tahun depan.'],
 st='f17 k|m:"tahun depan"', v=('cut_split_quote', True))
Page('R08-c', 'magazine_reporter', tz='WIT', q='c', site=('Jubir Selatan', 'jubirselatan.co'), title='Perahu Terakhir ke Asrama Wasur', sub='Sekolah berasrama menjanjikan anak kampung tidak lagi putus sekolah. Orang tua menunggu bukti.', pub='2025-09-02T08:45', section='Laporan Utama', roles=[('Reporter', 'Abeth Yolmen'), ('Editor', 'Kristina Renwarin')], tags=['asrama', 'putus sekolah', 'Merauke'],
 body=['Yosina Balagaize melepas anaknya di tepi Kali Maro dengan bekal sagu bakar dan sehelai kain. Perahu itu adalah perahu terakhir sebelum air surut.',
  '«Y|Dia anak pertama di keluarga kami yang masuk SMP,» ujar Yosina, 37 tahun, kepada Jubir Selatan, Senin (1/9/2025).',
  'Anaknya satu dari 264 siswa yang ditampung di asrama SMP Negeri Wasur. Asrama itu diresmikan sepuluh hari sebelumnya oleh pemerintah kabupaten.', B(),
  'Bagi Agustinus Samkakai, kepala sekolah, pekerjaan berat baru dimulai. «A|Dua anak sudah pulang karena rindu rumah,» ucapnya. «+|Besok saya jemput.»',
  'Ia menghitung kebutuhan makan Rp28 ribu per anak per hari. Pemerintah menganggarkan Rp2,7 miliar untuk makan selama setahun, bagian dari Dana Otsus sekitar Rp8 miliar.',
  H('Bukan karena malas'),
  'Dinas Pendidikan dan Kebudayaan mengklaim angka putus sekolah menurun. Tahun 2024 angkanya 6,4 persen. Di Distrik Kimaam, menurut catatan guru setempat, angkanya masih belasan persen.',
  'Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Merauke Paskalis Ndiken berpendapat anak putus sekolah bukan karena malas, melainkan karena jarak. Ia meminta kepala kampung ikut mengantar anak ke asrama.',
  'Seorang guru yang menolak disebut namanya mengingatkan soal air bersih. «?|Kalau kemarau, sumurnya kering dan anak-anak mandi di kali,» katanya.',
  'Ditanya soal itu, Bernadeta Kaize, Kepala Bidang Pembinaan SMP, menjawab singkat: «B|Bulan depan sumur bor dikerjakan.»'],
 st='q1 m|p:indirect with some of the words; q3 m|p:indirect with some of the words; f9 k:rounded "sekitar Rp8 miliar"', v=('own_reporting', True))
Page('R08-d', 'amp_page', tz='WIT', q='c', site=('Kabar Anim Ha', 'kabaranimha.com'), title='Sekolah Berasrama di Wasur Resmi Dibuka', pub='2025-08-22T14:58', section='Merauke', roles=[('Penulis', 'Ronald Kaitera')], tags=['SMPN Wasur', 'Asrama'],
 dl=('MERAUKE, <strong>KABARANIMHA</strong> | ', 'MERAUKE'),
 body=['Sekolah Berasrama Pola Kampung di SMP Negeri Wasur, Distrik Merauke, dibuka Jumat (22/8/2025). Acara yang dimulai pukul 09.00 WIB itu ditandai dengan tabuhan tifa.',
  'Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Merauke Paskalis Ndiken membuka program tersebut di hadapan para orang tua siswa.',
  B(),
  'Tahap pertama menampung 264 siswa dari 19 kampung. Dananya Rp7,8 miliar bersumber dari Otsus, yakni Rp5,1 miliar untuk membangun asrama dan Rp2,7 miliar untuk makan siswa.',
  'Menurut Kabid Pembinaan SMP Bernadeta Kaize, setiap asrama dijaga seorang ibu asrama dan dua guru.',
  '«B:q3|Saya minta kepala kampung ikut mengantar anak ke asrama, jangan hanya menandatangani surat,» tegas mantan guru itu.',
  'Salah satu ibu asrama, Yosina Balagaize, berharap orang tua rajin menengok. «Y|Anak-anak pasti menangis minggu pertama,» katanya.',
  'Pemerintah daerah bekerja sama dengan Yayasan Pendidikan Santa Maria Fatima.'],
 st='f4 c', v=('timezone_and_speaker', False))
Page('R08-e', 'wp_twentyseventeen', tz='WIT', q='n', site=('Suara Kampung Wasur', 'suarakampungwasur.org'), title='Asrama untuk Anak Kampung', pub='2025-08-25T00:00', author='Regina Mahuze', section='Kabar Kampung', tags=['asrama', 'wasur'],
 spk={'P': 'Paskalis Ndikem'},
 body=['Hari Jumat (22/8) orang tua dari kampung-kampung datang ke SMP Negeri Wasur. Asrama sudah jadi, catnya masih bau.',
  'Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Merauke, Bapak Paskalis Ndikem, bilang ada 264 anak dari 19 kampung yang akan tinggal di situ.',
  '«P:q1|Anak-anak kita putus sekolah bukan karena malas, tetapi karena sekolahnya terlalu jauh dan air pasang menutup jalan,» kata Bapak Ndikem.', B(),
  'Ibu Bernadeta Kaize dari dinas juga bicara soal makanan. <em>«B:q2|Menu makannya sagu, ikan, dan sayur kebun, bukan mi instan,»</em> katanya, dan mama-mama bertepuk tangan.',
  'Seorang bapak dari Kampung Rawa Biru bertanya, siapa yang jaga anak kalau sakit? Belum ada yang jawab.',
  'Uangnya dari Otsus, Rp7,8 miliar. Tahun 2026 Distrik Okaba dapat giliran.'],
 st='f6 c', v=('name_letter', False))
Page('R08-f', 'laravel_daily', tz='WIT', q='s', site=('Cenderawasih Selatan', 'cenderawasihselatan.co.id'), title='Putus Sekolah SMP di Merauke Naik, Pemkab Bangun Asrama', sub='Dana Otsus Rp7,8 miliar dikucurkan', pub='2025-08-23T05:30', roles=[('Koresponden', 'Sulo Tandiarang'), ('Redaktur', 'Wens Kurniadi')], section='Pendidikan', tags=['merauke', 'otsus', 'asrama'],
 dl=('MERAUKE - ', 'MERAUKE'), em=' (sul/wen)',
 body=['Pemerintah Kabupaten Merauke membangun asrama di SMP Negeri Wasur untuk menekan angka putus sekolah. Program bernama Sekolah Berasrama Pola Kampung itu diluncurkan Jumat (22/8).',
  'Data Dinas Pendidikan dan Kebudayaan menunjukkan angka putus sekolah jenjang SMP tahun 2024 sebesar 8,1 persen, sedangkan tahun sebelumnya 6,4 persen.',
  'Angka itu belum termasuk anak yang sejak awal tidak mendaftar ke SMP.',
  '«P:q1|Anak-anak kita putus sekolah bukan karena malas, tetapi karena sekolahnya terlalu jauh dan air pasang menutup jalan,» terang Kadis Dikbud Merauke Paskalis Ndiken.', B(),
  'Dari total anggaran Rp7,8 miliar, Rp5,1 miliar dipakai membangun asrama.',
  'Paskalis menitip pesan kepada aparat kampung. «P:q3|Saya minta kepala kampung ikut mengantar anak ke asrama, jangan hanya menandatangani surat.»'],
 st='f12 c:the figures of the two years are exchanged; f13 c:exchanged', v=('figures_swapped', False))
