from lib import R, P

R('R12', 'Kemarau Panjang, BPBD Banyumas Salurkan 1,3 Juta Liter Air Bersih', '2026-08-26', 'Badan Penanggulangan Bencana Daerah Kabupaten Banyumas',
  [('Titik Handayani', 'Kepala Pelaksana BPBD Kabupaten Banyumas'), ('Slamet Raharjo', 'Kepala Bidang Kedaruratan dan Logistik'), ('Wasirun', 'Kepala Desa Karanglewas Kidul')],
'''
PURWOKERTO – Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Banyumas telah menyalurkan {f1:number|1,3 juta liter} air bersih kepada warga terdampak kekeringan hingga {f2:weekday|Rabu} ({f3:date|26/8/2026}). Bantuan tersebut menjangkau {f4:number|47 desa} di 14 kecamatan.
{f5:position|Kepala Pelaksana BPBD} Kabupaten Banyumas, {f6:person|Titik Handayani}, mengatakan jumlah warga terdampak mencapai {f7:number|38.260 jiwa}, meningkat {f8:percentage|27,5 persen} dibandingkan bulan Juli.
“Kami tidak menunggu surat. Kalau kepala desa menelepon pagi, sore hari tangkinya harus sudah sampai,”«Titik Handayani|q1» kata Titik saat meninjau penyaluran air di {f9:place|Desa Karanglewas Kidul}.
Wilayah paling parah adalah {f10:place|Kecamatan Sumpiuh}, yang sumur warganya mulai mengering sejak Juni. Adapun status siaga darurat kekeringan ditetapkan sampai {f11:date|31 Oktober 2026}.
Kepala Bidang Kedaruratan dan Logistik, {f12:person|Slamet Raharjo}, menjelaskan bahwa penyaluran dibantu {f13:organisation|PMI Kabupaten Banyumas} dengan mengerahkan {f14:number|sembilan truk tangki}.
“Sekali jalan lima ribu liter, dan dalam satu jam sudah habis. Makanya antrean jeriken kami beri nomor supaya tidak ada yang berebut,”«Slamet Raharjo|q2» ujar Slamet.
Anggaran belanja tidak terduga yang telah digunakan sebesar {f15:money|Rp864 juta}. Dalam catatan BPBD, kekeringan tahun ini merupakan yang {f16:rank|terparah kedua} setelah tahun {f17:year|2019}.
Kepala Desa Karanglewas Kidul, Wasirun, berharap pemerintah membangun sumur bor.
“Air tangki itu obat, bukan sembuhnya. Sembuhnya kalau desa kami punya sumur dalam sendiri,”«Wasirun|q3» tutur Wasirun.
Warga yang membutuhkan air dapat menghubungi posko setiap hari pukul {f18:time|06.00 WIB} sampai 20.00 WIB.
''')

P('R12-a', 'codeigniter', 'Kemarau Panjang, BPBD Banyumas Salurkan 1,3 Juta Liter Air Bersih', '2026-08-26 15:00', '''
@1 ;; PURWOKERTO – Badan => Badan
@2
@3
@4
@5
@6
@7
@8
@9
@10
''', name='straight_copy', dateline='PURWOKERTO', sec='Kebencanaan', author='admin', site='Situs Resmi Pemerintah Kabupaten Banyumas', dom='banyumaskab.example.go.id', foot='Penulis : Eko Nugroho', by='author:Eko Nugroho')

P('R12-b', 'wp_amp', 'Antre Air Sejak Subuh, Warga Sumpiuh Menghemat sampai Air Cucian Beras', '2026-08-28 07:20', '''
Jeriken kuning bernomor 117 itu milik Tumini. Ia menaruhnya di pinggir jalan sejak selepas subuh, Kamis (27/8/2026), padahal truk tangki baru datang pukul sepuluh.
“Air cucian beras saya pakai menyiram cabai, air bekas mandi untuk mencuci motor. Tidak ada yang dibuang,”«Tumini» kata perempuan 61 tahun itu.
Kecamatan Sumpiuh, tempat Tumini tinggal, disebut BPBD Kabupaten Banyumas sebagai wilayah paling parah dalam kemarau ini.
Sampai sehari sebelumnya, sudah 1,3 juta liter air dibagikan ke 47 desa. Kepala Pelaksana BPBD Kabupaten Banyumas Titik Handayani mengaku tidak menunggu surat resmi untuk mengirim tangki.
~scroll
“Kalau kepala desa menelepon pagi, sore hari tangkinya harus sudah sampai,”«Titik Handayani|q1» ujarnya.
Nomor di jeriken Tumini adalah cara Slamet Raharjo, Kepala Bidang Kedaruratan dan Logistik, mencegah warga berebut. Sekali jalan, truk membawa lima ribu liter dan habis dalam satu jam, tuturnya.
~nl
Stasiun klimatologi memperkirakan hujan baru turun pada dasarian ketiga Oktober. Pada 2023, Sumpiuh juga sempat kering, tetapi hanya enam pekan.
Camat Sumpiuh, Dwi Astuti Ningsih, sedang mengusulkan dua sumur bor kepada provinsi. “Satu titik biayanya Rp210 juta, mudah-mudahan tahun depan,”«Dwi Astuti Ningsih» katanya.
''', name='own_reporting', dateline='BANYUMAS', sec='Jawa Tengah', author='Lilik Darmanto', by='author:Lilik Darmanto', site='Detak Serayu', tags=['kekeringan', 'Banyumas'],
  items='q1=p;q2=m|p:turned into indirect speech, its words nearly the same;f2=m|k:the day before Kamis;f3=k|m:sehari sebelumnya than Kamis (27/8/2026)')

P('R12-c', 'wp_mh', 'Kekeringan di Banyumas Meluas, 38 Ribu Warga Butuh Air', '2026-08-26 17:05', '''
Kekeringan di Kabupaten Banyumas, Jawa Tengah, terus meluas. Lebih dari 38 ribu jiwa di 47 desa kini bergantung pada air tangki.
Kepala Pelaksana BPBD Kabupaten Banyumas Titik Handayani menyebut jumlah itu naik lebih dari seperempat dibandingkan Juli lalu.
“Kami tidak menunggu surat,”«Titik Handayani|q1» tegas Titik di Desa Karanglewas Kidul, Rabu (26/8). “Kalau kepala desa menelepon pagi, sore hari tangkinya harus sudah sampai.”«+»
Hingga hari itu, 1.300.000 liter air sudah didistribusikan memakai 9 truk tangki, termasuk milik PMI Kabupaten Banyumas. Biaya yang terpakai Rp864.000.000.
Kepala Desa Karanglewas Kidul, Wasirun, menganggap air tangki hanya obat sementara. Yang dibutuhkan desanya adalah sumur dalam.
Pada kemarau 2023, BPBD menyalurkan 2,1 juta liter air ke 62 desa.
“Yang penting nomornya jangan dilompati,”«Rusmiyati» kata Rusmiyati, warga Karanglewas Kidul, yang antre sejak matahari belum terbit. Sehari keluarganya mendapat jatah empat jeriken.
Pemerintah kabupaten menetapkan siaga darurat kekeringan sampai akhir Oktober. [[(Sugeng Waluyo)]]
''', name='other_writing', dateline='Purwokerto', sec='Peristiwa', author='Redaksi', by='unknown:Sugeng Waluyo', site='Pena Panginyongan', com='Desa saya sudah seminggu belum dikirim air, nggih', tags=['BPBD Banyumas'],
  items='q1=v:split by its cue;f1=k:1.300.000 liter;f3=k:26/8;f7=k:lebih dari 38 ribu jiwa;f8=k|m:lebih dari seperempat;f11=k|m:akhir Oktober;f14=k:9 truk tangki;f15=k:Rp864.000.000')

P('R12-d', 'wp_colormag', 'BPBD Banyumas: Kekeringan Tahun Ini Terparah Setelah 2015', '2026-08-26 19:30', '''
Kekeringan yang melanda Kabupaten Banyumas tahun ini merupakan yang terparah kedua setelah tahun 2015. Kepala Pelaksana BPBD Kabupaten Banyumas Titik Handayani menyampaikan hal itu di Desa Karanglewas Kidul, Rabu (26/8/2026).
“Kami tidak menunggu surat. Kalau kepala desa menelepon pagi, sore hari tangkinya harus sudah sampai,”«Titik Handayani» kata Titik.
Sebanyak 1,3 juta liter air telah disalurkan ke 47 desa. Warga terdampak mencapai 38.260 jiwa atau meningkat 27,5 persen dibandingkan bulan Juli.
Wilayah paling parah ialah Kecamatan Sumbang, yang sumur warganya mengering sejak Juni.
Slamet Raharjo, Kepala Bidang Kedaruratan dan Logistik, menyebut setiap truk membawa lima ribu liter.
“Sekali jalan lima ribu liter, dan dalam satu jam sudah habis. Makanya antrean jeriken kami beri nomor supaya tidak ada yang berebut,”«Slamet Raharjo» terangnya.
Menurut Slamet, sebagian warga mulai mengambil air dari sungai yang jaraknya dua kilometer. Airnya keruh dan hanya layak untuk mencuci.
Tahun lalu hampir tidak ada permintaan air bersih karena kemarau basah.
''', name='err_year_and_place', dateline='PURWOKERTO', dl='<strong>{D}, {S}–</strong> ', sec='Berita', author='admin', foot='<strong>Penulis: Anis Fauziyah / Editor: Bambang Sutejo</strong>', by='author:Anis Fauziyah;editor:Bambang Sutejo', tags=['kekeringan'],
  items='f10=c;f17=c')

P('R12-e', 'wp_twentyseventeen', 'Kades Karanglewas Kidul: Air Tangki Itu Obat, Bukan Sembuhnya', '2026-08-27 08:10', '''
Wasirun berdiri di samping bak penampungan yang baru terisi separuh. Kepala Desa Karanglewas Kidul itu menyambut truk tangki BPBD Kabupaten Banyumas, Rabu (26/8/2026).
“Air tangki itu obat, bukan sembuhnya. Sembuhnya kalau desa kami punya sumur dalam sendiri,”«Wasirun» tutur Wasirun.
Ada 310 keluarga di Karanglewas Kidul, kata Wasirun, dan baru 40 yang memiliki sumur bor sendiri. Sisanya mengandalkan sumur gali yang sudah kering sejak awal Agustus.
BPBD mencatat 38.260 jiwa terdampak kekeringan, naik 2,75 persen dibandingkan bulan Juli. Air yang disalurkan mencapai 1,3 juta liter.
“Sekali jalan lima ribu liter, dan dalam satu jam sudah habis. Makanya antrean jeriken kami beri nomor supaya tidak ada yang berebut,”«Titik Handayani|q2» ujar Titik Handayani, Kepala Pelaksana BPBD Kabupaten Banyumas.
Ia menambahkan, penyaluran dibantu PMI Kabupaten Banyumas dengan sembilan truk tangki. Posko menerima permintaan setiap hari pukul 06.00 WIB sampai 20.00 WIB.
''', name='err_decimal_point_and_quote_moved', dateline='BANYUMAS', sec='Desa', author='Ning Rahayu', by='author:Ning Rahayu', tags=['air bersih', 'kekeringan'], label='Kerja sama', labelpos='end',
  items='q2=w;f8=c;f9=k|m:named only inside a position')

P('R12-f', 'blogger_new', 'Banyumas Kering, 9 Truk Tangki Dikerahkan', '2026-08-27 05:50', '''
Sembilan truk tangki dikerahkan BPBD Kabupaten Banyumas untuk mengantar air bersih ke 47 desa. Sampai Rabu (26/8/2026), sudah 1,3 juta liter air yang dibagikan.
Kepala Pelaksana BPBD Kabupaten Banyumas, Titik Handayani, mengatakan biaya yang terpakai Rp846 juta dari belanja tidak terduga.
“Kami tidak menunggu surat. Kalau kepala desa menelepon pagi, sore hari tangkinya harus sudah sampai,”«Titik Handayani» kata Titik.
Status siaga darurat berlaku sampai 30 September 2026.
Tetangga saya di Kalibagor malah sudah beli air galon untuk masak sejak pekan lalu. Satu galon enam ribu.
Yang butuh air silakan hubungi posko, buka dari pukul 06.00 WIB.
''', name='err_digits_turned_and_date', dateline='Banyumas', author='Mas Kendho', by='author:Mas Kendho', site='Ngapak Kabar', tags=['Banyumas', 'kemarau'],
  items='f11=c;f14=k:with a capital letter;f15=c')
