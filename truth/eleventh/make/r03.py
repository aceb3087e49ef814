from core import *
R = Rel('R03', 'Secangkir Gayo untuk Dunia: Festival Kopi Takengon Kembali Menyapa di Tepi Danau', '2025-11-21', 'Dinas Pariwisata Kabupaten Aceh Tengah',
 [('Zulkifli Ara Win', 'Kepala Dinas Pariwisata Aceh Tengah'), ('Salsabila Maghfirah', 'Ketua Panitia Festival Kopi Takengon')],
 {'Z': 'Zulkifli Ara Win', 'S': 'Salsabila Maghfirah', 'A': 'Aman Dimot', 'T': 'Inen Maya', 'J': 'Jeroen van Dalen'}, 'TAKENGON – ', '''
Wangi kopi bakal memenuhi tepian Danau Lut Tawar lagi! Festival Kopi Takengon digelar selama tiga hari, mulai Jumat, 28 November 2025, di Lapangan Setie Reje.

Tahun ini adalah edisi keenam. Sebanyak 87 gerai kopi, 40 barista, dan 12 pembeli dari luar negeri sudah memastikan diri ikut.

«Z:q1|Kami tidak mau festival ini cuma jadi tempat orang berfoto, kami mau petani pulang membawa kontrak,» kata Kepala Dinas Pariwisata Aceh Tengah Zulkifli Ara Win.

Target transaksinya tidak main-main: Rp18,5 miliar. Tahun lalu festival membukukan Rp14,2 miliar dan menjadi acara kopi terbesar ketiga di Sumatra.

Salsabila Maghfirah, ketua panitia yang juga pemilik kedai kopi, menjanjikan panggung yang lain dari biasanya. «S:q2|Setiap malam ada didong, dan setiap gelas yang terjual menyumbang seribu rupiah untuk bibit kopi,» ujar Salsabila.

Salah satu yang paling ditunggu adalah lelang kopi mikro. Pada lelang 2024, satu kilogram kopi proses madu dari Kampung Kenawat terjual Rp2,1 juta.

«S:q3|Jangan kaget kalau tahun ini rekornya pecah,» kata Salsabila.

Festival dibuka setiap hari pukul 10.00 sampai 22.00 WIB. Masuknya gratis; cukup bawa tumbler sendiri dan rasa penasaran. Dinas menyiapkan 15 bus antar-jemput dari Terminal Paya Ilang.

Penginapan di sekitar danau diperkirakan penuh, jadi pesan kamar dari sekarang. Kalau kehabisan, warga Kampung Bintang membuka rumah mereka untuk tamu.

Panitia juga menyiapkan kelas seduh untuk anak muda dan lomba menggambar daun kopi untuk anak-anak.
''', [('f1', 'weekday', 'Jumat'), ('f2', 'date', '28 November 2025', None, ['28/11', '28/11/2025', '28 November']), ('f3', 'place', 'Lapangan Setie Reje'), ('f4', 'rank', 'edisi keenam', None, ['keenam kalinya', 'kali keenam', 'ke-6']), ('f5', 'number', '87 gerai'), ('f6', 'number', '40 barista'), ('f7', 'number', '12 pembeli', None, ['12 buyer']),
 ('f8', 'position', 'Kepala Dinas Pariwisata Aceh Tengah', 'kata Kepala Dinas Pariwisata Aceh Tengah', ['Kadis Pariwisata Aceh Tengah', 'Kepala Dinas Pariwisata Kabupaten Aceh Tengah']), ('f9', 'person', 'Zulkifli Ara Win', 'Kepala Dinas Pariwisata Aceh Tengah Zulkifli Ara Win.'), ('f10', 'money', 'Rp18,5 miliar', None, ['Rp 18,5 miliar']), ('f11', 'money', 'Rp14,2 miliar', None, ['Rp 14,2 miliar']),
 ('f12', 'rank', 'terbesar ketiga'), ('f13', 'year', '2024'), ('f14', 'money', 'Rp2,1 juta', None, ['Rp 2,1 juta']), ('f15', 'time', '10.00 sampai 22.00 WIB', None, ['10.00-22.00 WIB', '10.00–22.00 WIB']), ('f16', 'number', '15 bus')])
P = R.P
Page('R03-a', 'wp_jnews', q='c', site=('Leuser Today', 'leusertoday.id'), title='Festival Kopi Takengon Siap Digelar 28 November, Targetkan Transaksi Rp18,5 Miliar', pub='2025-11-22T10:08', author='Wen Rahmadi', section='Wisata', tags=['Kopi Gayo', 'Takengon', 'Festival'],
 dl=('<strong>TAKENGON</strong> — ', 'TAKENGON'), cap='Suasana Festival Kopi Takengon tahun lalu. | Foto: Ist',
 body=[rep(P[0], ('lagi! Festival', 'lagi. Festival')), P[1], P[2], P[3], B(), P[4], P[5], P[6], rep(P[7], (' Masuknya gratis; cukup bawa tumbler sendiri dan rasa penasaran.', ' Pengunjung tidak dipungut biaya.')), P[-2], P[-1]], v=('copy', True))
Page('R03-b', 'magazine_reporter', q='c', site=('Jeda', 'jeda.co.id'), title='Festival Kopi Takengon Mempertemukan Petani dan Pembeli Asing', sub='Panitia mengundang 12 pembeli dari luar negeri. Petani diharapkan pulang membawa kontrak.', pub='2025-11-24T13:40', section='Perjalanan', tags=['Festival Kopi', 'Aceh Tengah', 'Gayo'],
 roles=[('Reporter', 'Nabila Ulfah Simahara'), ('Editor', 'Bagus Wirayuda')], dl=('<strong>JEDA.CO</strong>, <strong>Jakarta</strong> - ', 'Jakarta'),
 body=['Festival Kopi Takengon kembali digelar di Lapangan Setie Reje, tepi Danau Lut Tawar, Aceh Tengah. Perhelatan tiga hari itu mulai pada Jumat, 28 November 2025.',
  'Zulkifli Ara Win, Kepala Dinas Pariwisata Aceh Tengah, mengatakan festival tak boleh berhenti sebagai tontonan. «Z:q1|Kami tidak mau festival ini cuma jadi tempat orang berfoto, kami mau petani pulang membawa kontrak,» kata Zulkifli dalam keterangan tertulis.',
  'Festival juga menyisihkan uang untuk kebun. «S:q2|Setiap gelas yang terjual menyumbang seribu rupiah untuk bibit kopi,» kata Salsabila Maghfirah, ketua panitia.',
  'Ada 87 gerai kopi dan 40 barista yang ambil bagian.', H('Lelang kopi mikro'),
  'Acara yang paling dinanti adalah lelang kopi mikro. Dalam lelang 2024, kopi dari Kampung Kenawat laku Rp 2,1 juta per kilogram.', B(),
  'Salsabila menduga harga itu terlampaui. «S:q3|Jangan kaget kalau tahun ini rekornya pecah,» ujarnya.'],
 st='f7 k|m:stands in the subtitle only', v=('cut', True))
Page('R03-c', 'ghost_member', q='c', site=('Kenawat Journal', 'kenawatjournal.org'), title='Dari Kebun ke Meja Lelang: Menanti Festival Kopi Takengon', sub='Catatan warga dari Kampung Kenawat', pub='2025-11-25T00:00', author='Mulyadi Seriti', section='Kampung',
 body=['Aman Dimot menuang air panas pelan-pelan. Di dapurnya yang menghadap kebun, ia sedang menyiapkan contoh kopi untuk dibawa ke Lapangan Setie Reje akhir pekan ini.',
  '«A|Yang tahun lalu laku dua juta lebih itu kebun sepupu saya,» katanya, matanya menunjuk ke lereng seberang.',
  'Lelang yang ia maksud adalah lelang kopi mikro pada Festival Kopi Takengon 2024. Sekilo kopi proses madu dari kampung ini ketika itu terjual Rp2,1 juta. Harga di tingkat pengumpul hari-hari ini hanya sekitar Rp130 ribu.',
  BQ('«S:q3|Jangan kaget kalau tahun ini rekornya pecah.» — Salsabila Maghfirah, ketua panitia'),
  'Festival yang untuk kali keenam diadakan ini akan dibuka Jumat, 28 November. Ada 87 gerai yang berjajar, belum termasuk pedagang kaki lima yang biasanya ikut meramaikan.',
  'Inen Maya, penjual pulut di pinggir lapangan, sudah menghitung untung. «T|Tiga hari festival sama dengan tiga minggu jualan,» ucap perempuan 63 tahun itu.',
  'Kepala Dinas Pariwisata Aceh Tengah, Zulkifli Ara Win, menaruh harapan lebih besar: transaksi Rp18,5 miliar. Ia tidak ingin festival sekadar menjadi tempat orang berfoto.',
  'Aman Dimot tertawa mendengar angka itu. «A|Miliarnya biar urusan mereka,» katanya. «+|Saya cukup lihat kopi saya dicicip orang.»'],
 st='q1 m:only the sense, indirectly', v=('own_reporting', True))
Page('R03-d', 'wp_twentyseventeen', q='y', site=('Kabar Lut Tawar', 'kabarluttawar.com'), title='Catat! Festival Kopi Takengon Dibuka Akhir November', pub='2025-11-23T00:00', author='admin', section='Seputar Gayo', tags=['festival kopi', 'gayo'],
 dl=('<strong>TAKENGON, KABARLUTTAWAR</strong> : ', 'TAKENGON'), wd_err=True, em=' [Ikhwan]', by=[('unknown', 'Ikhwan')],
 body=['Festival Kopi Takengon akan dibuka pada Kamis (28/11/2025) di Lapangan Setie Reje. Sebanyak 87 gerai dan 40 barista dari berbagai daerah ikut serta, ditambah 12 pembeli luar negeri.',
  'Kadis Pariwisata Aceh Tengah, Zulkifli Ara Win, menyebutkan target transaksi tahun ini Rp18,5 miliar, naik dari Rp14,2 miliar tahun lalu.', B(),
  'Dia mengatakan, panggung hiburan rakyat tetap menjadi bagian penting. «Z:q2|Setiap malam ada didong, dan setiap gelas yang terjual menyumbang seribu rupiah untuk bibit kopi,» ujarnya.',
  'Berikut garis besar acaranya:',
  UL('Hari pertama: pawai kopi dan pembukaan', 'Hari kedua: lelang kopi mikro', 'Hari ketiga: didong jalu dan penutupan'),
  'Festival buka pukul 10.00 sampai 22.00 WIB. Disediakan pula 15 bus antar-jemput dari Terminal Paya Ilang.'],
 st='f1 c', v=('weekday_and_speaker', False))
Page('R03-e', 'info_pipe', q='s', site=('NadiSumatra', 'nadisumatra.com'), title='Festival Kopi Takengon Incar Rp18,5 Miliar, Begini Strateginya', pub='2025-11-22T16:33', section='Bisnis', tags=['kopi gayo', 'umkm', 'aceh'], roles=[('Penulis', 'Teuku Rian Fadhil'), ('Kontributor', 'Ridwan Bintang')],
 dl=('<b>NadiSumatra.com -</b> ', None),
 body=['Festival Kopi Takengon kembali hadir. Memasuki edisi keenam, ajang tahunan di tepi Danau Lut Tawar itu membidik transaksi Rp18,5 miliar.',
  'Tahun lalu, nilai transaksi tercatat Rp14,2 miliar. Capaian itu menempatkan festival ini sebagai acara kopi terbesar kedua di Sumatra.',
  'Festival berlangsung mulai Jumat (28/11/2025) selama tiga hari. Lokasinya di Lapangan Setie Reje, Takengon.', B(),
  '«S:q2|Setiap malam ada didong,» kata Ketua Panitia Salsabila Maghfirah, «+|dan setiap gelas yang terjual menyumbang seribu rupiah untuk bibit kopi.»',
  'Pada hari biasa, hotel di seputar danau terisi separuhnya. Beberapa pengelola penginapan mengaku kamarnya sudah dipesan untuk akhir pekan festival.',
  'Sementara itu, Kepala Dinas Pariwisata Kabupaten Aceh Tengah Zulkifli Ara Win menekankan manfaat bagi petani.',
  '«Z:q1|Kami tidak mau festival ini cuma jadi tempat orang berfoto, kami mau petani pulang membawa kontrak,» tegas kepala dinas itu.'],
 st='f12 c', v=('rank_shift', False))
Page('R03-f', 'chips_public', q='c', site=('Suara Publik Takengon', 'suarapublik.co.id'), title='Festival Kopi Takengon, Pembeli Eropa Mulai Berdatangan', pub='2025-11-27T15:02', section='Daerah', roles=[('Oleh', 'Fauzan Azima Lubis'), ('Editor', 'Rina Marpaung')], tags=['Kopi', 'Takengon', 'UMKM'],
 dl=('<strong>SUARAPUBLIK, Takengon:</strong> ', 'Takengon'),
 body=['Sehari menjelang pembukaan, tepi Danau Lut Tawar mulai sibuk. Tenda-tenda gerai berdiri, mesin sangrai diturunkan dari truk.',
  'Pembeli dari Eropa berdatangan. «J|Saya sudah tiga kali ke sini dan selalu pulang dengan kopi baru,» kata Jeroen van Dalen, pemilik rumah sangrai di Utrecht, Kamis (27/11/2025).',
  'Kepala Dinas Pariwisata Aceh Tengah, Zulkifli Ara Win, menyatakan seluruh persiapan rampung. Menurutnya, petani harus pulang membawa kontrak, bukan sekadar foto.',
  'Festival akan dibuka Jumat (28/11/2025) di Lapangan Setie Reje dan berlangsung tiga hari, mulai pukul 10.00–22.00 WIB setiap harinya.', B(),
  'Panitia menyediakan lima belas bus gratis dari Terminal Paya Ilang. Polres setempat menurunkan 110 personel untuk mengatur lalu lintas.',
  'Hingga Kamis sore, 80-an gerai telah terisi.'],
 st='q1 m:only the sense, indirectly; f5 m|k:80-an gerai telah terisi is a value of Thursday; f16 k:lima belas bus', v=('other_time_figures', True))
