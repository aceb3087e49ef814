from lib import R, P

R('R11', 'Panen Raya Bawang Merah di Sembalun, Lombok Timur Siap Pasok Pasar Kalimantan', '2025-10-08', 'Dinas Pertanian Kabupaten Lombok Timur',
  [('Lalu Fathurrahman', 'Kepala Dinas Pertanian Kabupaten Lombok Timur'), ('Baiq Nurmiati', 'Ketua Kelompok Tani Pusuk Lestari'), ('H. Muhammad Juaini', 'Bupati Lombok Timur')],
'''
Selong, 8/10 – Pemerintah Kabupaten Lombok Timur memulai panen raya bawang merah di {f1:place|Desa Sembalun Bumbung}, {f2:weekday|Rabu} ({f3:date|8/10/2025}). Luas lahan yang dipanen pada musim ini {f4:number|1.145 hektare} dengan produktivitas rata-rata {f5:number|11,8 ton per hektare}.
Kepala Dinas Pertanian Kabupaten Lombok Timur, {f6:person|Lalu Fathurrahman}, menjelaskan produksi diperkirakan mencapai 13.511 ton atau naik {f7:percentage|6,4 persen} dibandingkan musim yang sama tahun {f8:year|2024}.
“Kenaikan ini karena petani mulai memakai benih umbi kecil buatan sendiri, sehingga ongkos benih turun hampir setengahnya,”«Lalu Fathurrahman|q1» kata Fathurrahman.
Sebagian hasil panen, sebanyak {f9:number|900 ton}, akan dikirim ke {f10:place|Banjarmasin} dan Balikpapan melalui kerja sama dengan {f11:organisation|Perum Pangan Rinjani}. Harga kesepakatan di tingkat petani {f12:money|Rp21.500 per kilogram}.
{f13:position|Ketua Kelompok Tani Pusuk Lestari}, {f14:person|Baiq Nurmiati}, meminta pemerintah menambah gudang kering.
“Kalau panen bersamaan, bawang kami menumpuk di pinggir jalan. Hujan satu malam saja, yang busuk bisa seperempat,”«Baiq Nurmiati|q2» ujar Nurmiati.
Bupati Lombok Timur, H. {f15:person|Muhammad Juaini}, menjanjikan pembangunan tiga gudang senilai {f16:money|Rp5,4 miliar} pada tahun anggaran 2026.
“Saya tidak mau Sembalun hanya dikenal karena gunungnya. Bawangnya juga harus jadi kebanggaan kita,”«Muhammad Juaini|q3» kata Bupati.
Lombok Timur merupakan penghasil bawang merah {f17:rank|terbesar kedua} di Provinsi Nusa Tenggara Barat. Panen raya berlangsung sampai {f18:date|20 Oktober 2025}.
''')

P('R11-a', 'wp_block2024', 'Lombok Timur Panen Raya Bawang Merah 1.145 Hektare', '2025-10-08 13:30', '''
Kabupaten Lombok Timur, Nusa Tenggara Barat, memulai panen raya bawang merah di Desa Sembalun Bumbung, Rabu (8/10/2025), dengan luas lahan 1.145 hektare.
Produktivitas rata-rata musim ini 11,8 ton per hektare, kata Kepala Dinas Pertanian Kabupaten Lombok Timur Lalu Fathurrahman. Produksinya diperkirakan 13.511 ton, naik 6,4 persen dari musim yang sama 2024.
“Kenaikan ini karena petani mulai memakai benih umbi kecil buatan sendiri, sehingga ongkos benih turun hampir setengahnya,”«Lalu Fathurrahman» katanya.
Ia menambahkan 900 ton di antaranya dikirim ke Banjarmasin dan Balikpapan bekerja sama dengan Perum Pangan Rinjani.
Bupati Lombok Timur Muhammad Juaini menjanjikan tiga gudang senilai Rp5,4 miliar.
“Saya tidak mau Sembalun hanya dikenal karena gunungnya. Bawangnya juga harus jadi kebanggaan kita,”«Muhammad Juaini» ujar dia.
Panen raya dijadwalkan berakhir 20 Oktober 2025.
Seorang pembeli dari Banjarmasin, Rahmadi, yang hadir dalam panen raya itu mengaku tertarik pada ukuran umbi. “Besar-besar dan kering, tahan dua minggu di kapal,”«Rahmadi» katanya.
Di Pasar Induk Mandalika, Mataram, harga eceran bawang merah pada hari yang sama Rp28.000 per kilogram.
Nusa Tenggara Barat menyumbang sekitar 11 persen produksi bawang merah nasional pada tahun lalu.
''', name='honest_rewrite', meta='2025-10-09 02:00', dateline='Selong', dl='{D} ({S}) - ', sec='Ekonomi', author='redaksi', foot='Pewarta: Nirkomala Hadi<br>Editor: I Gede Suastika<br>COPYRIGHT © NAGARI POS 2025', by='reporter:Nirkomala Hadi;editor:I Gede Suastika', removed=('COPYRIGHT © NAGARI POS 2025',), zone='WITA', tags=['bawang merah', 'Sembalun'])

P('R11-b', 'laravel_bs', 'Panen Raya Bawang Merah di Sembalun, Lombok Timur Siap Pasok Pasar Kalimantan', '2025-10-08 16:18', '''
@1 ;; Selong, 8/10 – Pemerintah => Pemerintah
@2
@3
@4
@5
@6
@7
@8
@9
''', name='straight_copy', dateline='Selong', sec='Pertanian', author='Administrator', zone='WITA', site='Portal Pemkab Lombok Timur', dom='lomboktimur.example.go.id', cap='Bupati Lombok Timur memanen bawang merah bersama petani.', foot='<i>(Kominfotik Lotim)</i>', tags=['panenraya'])

P('R11-c', 'wp_gmr_wpberita', 'Di Balik Panen Raya Sembalun, Petani Bawang Masih Dihantui Tengkulak', '2025-10-10 08:50', '''
Karung-karung jaring merah ditumpuk setinggi pinggang di tepi jalan Sembalun Bumbung. Hari masih pagi, Kamis (9/10/2025), tetapi truk pengepul sudah tiga kali lewat.
“Mereka tawar Rp17.000. Kontraknya bagus, tapi yang dibeli cuma sedikit,”«Inaq Sahnim» kata Inaq Sahnim, petani yang menggarap 30 are.
Kontrak yang ia maksud adalah kesepakatan Pemerintah Kabupaten Lombok Timur dengan Perum Pangan Rinjani: 900 ton bawang, Rp21.500 per kilogram. Jumlah itu, jika dibandingkan dengan perkiraan produksi 13.511 ton, tidak sampai tujuh persen.
Kepala Dinas Pertanian Kabupaten Lombok Timur Lalu Fathurrahman tidak membantah. “Ini baru permulaan. Kalau pengiriman pertama lancar, November kita tambah,”«Lalu Fathurrahman» katanya saat dihubungi.
Fathurrahman menilai petani tetap untung karena biaya benih turun hampir setengah sejak mereka membuat umbi sendiri.
Soal gudang, Ketua Kelompok Tani Pusuk Lestari Baiq Nurmiati sudah bosan menunggu.
“Hujan satu malam saja, yang busuk bisa seperempat,”«Baiq Nurmiati|q2» ujarnya. Tahun 2021, kata dia, kelompoknya kehilangan 14 ton.
Bupati Muhammad Juaini, pada pembukaan panen raya sehari sebelumnya, berjanji membangun tiga gudang tahun depan.
Dosen agribisnis dari Mataram, Wayan Sudiarta, menghitung kebutuhan gudang Sembalun paling sedikit sembilan unit. “Tiga itu obat penenang,”«Wayan Sudiarta» sindirnya.
''', name='own_reporting', dateline='LOMBOK TIMUR', sec='Liputan', author='Haris Mahtul', by='author:Haris Mahtul', zone='WITA', site='Berita Rinjani', tags=['Sembalun', 'petani'],
  items='q2=p;f1=k|m:Sembalun Bumbung without Desa;f2=m|k:the day before Kamis;f3=k|m:sehari sebelumnya than Kamis (9/10/2025)', cap='Karung bawang merah menunggu pengangkutan di Sembalun. (Foto: Haris)')

P('R11-d', 'wp_majalahpro', 'Gudang Bawang Rp54 Miliar Dijanjikan untuk Petani Sembalun', '2025-10-08 18:40', '''
Bupati Lombok Timur H Muhammad Juaini menjanjikan pembangunan tiga gudang senilai Rp54 miliar bagi petani bawang merah pada tahun anggaran 2026. Janji itu disampaikan pada panen raya di Desa Sembalun Bumbung, Rabu (8/10/2025).
“Saya tidak mau Sembalun hanya dikenal karena gunungnya. Bawangnya juga harus jadi kebanggaan kita,”«Muhammad Juaini» kata Bupati.
Ketua Kelompok Tani Pusuk Lestari Baiq Nurmiati mengungkapkan gudang sudah mendesak.
“Kalau panen bersamaan, bawang kami menumpuk di pinggir jalan. Hujan satu malam saja, yang busuk bisa seperempat,”«Baiq Nurmiati» keluhnya.
Menurut Kepala Dinas Pertanian Kabupaten Lombok Timur Lalu Fathurrahman, luas panen musim ini 1.145 hektare dengan produktivitas 11,8 ton per hektare.
Lombok Timur adalah penghasil bawang merah terbesar di Nusa Tenggara Barat.
Anggota DPRD setempat, Saipul Bahri, meminta janji itu dikawal. “Jangan sampai gudangnya berdiri di tempat yang tidak bisa dimasuki truk,”«Saipul Bahri» pesannya.
Sementara itu, harga bawang merah di Pasar Masbagik pada hari yang sama berkisar Rp24.000 hingga Rp26.000 per kilogram. [[(*)]]
''', name='err_money_x10_and_rank', dateline='LOMBOK TIMUR', sec='NTB', author='Suhaeli', by='author:Suhaeli;editor:Dian Anggraini', zone='WITA', site='Majalah Gumi', foot='Editor: Dian Anggraini', tags=['bawang', 'Lotim'],
  items='f16=c;f17=c')

P('R11-e', 'joomla_helix', 'Bawang Merah Sembalun Dikirim ke Kalimantan', '2025-10-09 09:00', '''
Sebanyak 900 ton bawang merah asal Sembalun akan dikirim ke Banjarmasin dan Balikpapan melalui kerja sama dengan Perum Pangan Rinjani. Harga kesepakatan di tingkat petani Rp12.500 per kilogram.
Hal tersebut disampaikan oleh Kepala Dinas Pertanian Kabupaten Lombok Timur, Lalu Fathurrahman, pada kegiatan panen raya di Desa Sembalun Bumbung, Kamis (8/10/2025).
“Kenaikan ini karena petani mulai memakai benih umbi kecil buatan sendiri, sehingga ongkos benih turun hampir setengahnya,”«Lalu Fathurrahman» kata Fathurrahman.
Produksi diperkirakan mencapai 13.511 ton atau naik 6,4 persen.
Bupati Lombok Timur, H. Muhammad Juaini, yang hadir pada kegiatan tersebut menyerahkan bantuan lima unit kendaraan roda tiga kepada kelompok tani.
Lombok Timur merupakan penghasil bawang merah terbesar kedua di Provinsi Nusa Tenggara Barat.
''', name='err_digits_turned_and_weekday', dateline='SELONG', sec='Berita', author='Super User', zone='WITA', site='Diskominfo Lombok Timur', wrongday=True,
  items='f2=c;f12=c')

P('R11-f', 'wp_jnews', 'Bupati Lotim Ingin Sembalun Dikenal karena Bawangnya', '2025-10-08 21:05', '''
Sembalun selama ini identik dengan pendakian Rinjani. Bupati Lombok Timur Muhammad Juaini ingin mengubah itu.
“Sembalun jangan cuma terkenal gunungnya. Bawang merahnya harus kita banggakan sampai ke luar negeri,”«Muhammad Juaini|q3» ujar Juaini saat panen raya bawang merah di Desa Sembalun Bumbung, Rabu (8/10/2025).
Panen raya itu mencakup lahan 1.145 hektare. Sebanyak 900 ton hasilnya akan dikirim ke Banjarmasin dan Balikpapan.
~ad
Di hadapan petani, ia menjanjikan tiga gudang senilai Rp5,4 miliar pada 2026.
Janji itu disambut Baiq Nurmiati, Bendahara Kelompok Tani Pusuk Lestari.
“Kalau panen bersamaan, bawang kami menumpuk di pinggir jalan. Hujan satu malam saja, yang busuk bisa seperempat.”«Baiq Nurmiati»
Panen raya masih berlangsung hingga 20 Oktober 2025.
Kepala Dinas Pertanian Kabupaten Lombok Timur, Lalu Fathurrahman, mengatakan kenaikan hasil tahun ini tidak lepas dari benih. “Petani mulai memakai benih umbi kecil buatan sendiri,”«Lalu Fathurrahman|q1» katanya.
Tahun lalu, panen raya digelar di Desa Sembalun Lawang.
''', name='err_quote_reworded_and_position', dateline='SEMBALUN', dl='<strong>{D}, 8 Oktober 2025</strong> — ', label='ADV', labelpos='end', sec='Daerah', author='Redaksi', zone='WITA', head='<strong>Penulis: Lalu Wiratama | Editor: Elma Hidayati</strong>', by='author:Lalu Wiratama;editor:Elma Hidayati', tags=['Lombok Timur', 'Bawang Merah'],
  items='q1=p;q3=a;f13=c')
