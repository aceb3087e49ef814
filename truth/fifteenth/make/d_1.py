from lib import *
release('R01', 'Wali Kota Serahkan 312 Kios Pasar Batu Gantong kepada Pedagang', '2026-03-10', 'Dinas Perindustrian dan Perdagangan Kota Ambon',
 [('Ferdinand Latuheru', 'Wali Kota Ambon'), ('Maria Sahetapy', 'Kepala Dinas Perindustrian dan Perdagangan Kota Ambon')], '''
Ambon – Pemerintah Kota Ambon melalui Dinas Perindustrian dan Perdagangan menyerahkan 312 kios dan 145 los Pasar Batu Gantong kepada para pedagang pada Selasa (10/3/2026) pukul 09.30 WIT. Penyerahan secara simbolis dilakukan oleh Wali Kota Ambon Ferdinand Latuheru.
Dalam sambutannya, Wali Kota menegaskan bahwa revitalisasi pasar merupakan bagian dari upaya penguatan ekonomi kerakyatan. “Pasar ini dibangun dengan uang rakyat, maka harus dijaga bersama dan tidak boleh diperjualbelikan,” tegas Ferdinand Latuheru.
Revitalisasi pasar dimaksud menelan anggaran sebesar Rp48,6 miliar yang bersumber dari APBD dan Dana Alokasi Khusus, serta dikerjakan selama 14 bulan oleh PT Karya Nusa Ina.
Kepala Dinas Perindustrian dan Perdagangan Kota Ambon, Maria Sahetapy, menyampaikan bahwa tingkat keterisian kios telah mencapai 87,5 persen. “Pedagang lama kami dahulukan melalui undian terbuka yang disaksikan kepolisian,” ujar Maria Sahetapy.
Lebih lanjut disampaikan bahwa retribusi dibebaskan selama tiga bulan pertama. “Kami ingin pedagang bernapas dulu sebelum memikirkan kewajiban,” tutup Maria Sahetapy.
Pasar Batu Gantong pertama kali beroperasi pada tahun 1987 dan merupakan pasar terbesar kedua di Kota Ambon.''',
 [('q1','Pasar ini dibangun dengan uang rakyat, maka harus dijaga bersama dan tidak boleh diperjualbelikan','Ferdinand Latuheru'),
  ('q2','Pedagang lama kami dahulukan melalui undian terbuka yang disaksikan kepolisian','Maria Sahetapy'),
  ('q3','Kami ingin pedagang bernapas dulu sebelum memikirkan kewajiban','Maria Sahetapy')],
 [('f1','number','312 kios'),('f2','number','145 los'),('f3','weekday','Selasa'),('f4','date','10/3/2026'),('f5','time','09.30 WIT'),('f6','money','Rp48,6 miliar'),
  ('f7','organisation','PT Karya Nusa Ina'),('f8','percentage','87,5 persen'),('f9','year','1987'),('f10','rank','terbesar kedua'),('f11','number','14 bulan'),('f12','position','Wali Kota Ambon','oleh Wali Kota Ambon Ferdinand Latuheru')])
T = dict(tz='WIT', sec='Ambon', tags=['Pasar Batu Gantong','Pemkot Ambon'])
A('R01-a','portal_warta','312 Kios Pasar Batu Gantong Ambon Resmi Diserahkan ke Pedagang','2026-03-10T14:22',[('author','Jenly Rahakbauw'),('editor','Fandi Wakano')],'''
Pemerintah Kota Ambon menyerahkan 312 kios dan 145 los Pasar Batu Gantong kepada pedagang, Selasa (10/3/2026) pukul 09.30 WIT.
Penyerahan dilakukan secara simbolis oleh Wali Kota Ambon, Ferdinand Latuheru.
“Pasar ini dibangun dengan uang rakyat, maka harus dijaga bersama dan tidak boleh diperjualbelikan,” tegas Ferdinand.
Revitalisasi pasar menelan anggaran Rp48.600.000.000 dari APBD dan Dana Alokasi Khusus. Pekerjaan dilakukan PT Karya Nusa Ina selama 14 bulan.
Kepala Dinas Perindustrian dan Perdagangan Kota Ambon, Maria Sahetapy, mengatakan kios yang sudah terisi mencapai 87,5 persen.
“Pedagang lama kami dahulukan melalui undian terbuka yang disaksikan kepolisian,” ujar Maria.
Menurutnya, retribusi dibebaskan selama tiga bulan pertama agar pedagang bisa bernapas dulu.
Pasar Batu Gantong beroperasi sejak 1987 dan menjadi pasar terbesar kedua di Kota Ambon.''',
 ['q1:Ferdinand Latuheru','q2:Maria Sahetapy'], outlet='WartaMaluku.com', dl='AMBON', cap='PASAR BATU GANTONG - Deretan kios baru Pasar Batu Gantong, Ambon. (WartaMaluku.com/Jenly)', name='straight_copy_cut', honest=True, sign='(*)',
 items={'q3':(['missing','partial'],'indirect, part of its words'),'f6':('kept','written out in full rupiah')}, **T)
A('R01-b','agency','Pemkot Ambon serahkan ratusan kios pasar hasil revitalisasi','2026-03-10T16:05',[('reporter','Hanna Tuasikal'),('editor','Bagus Prasetya')],'''
Pemerintah Kota Ambon, Maluku, menyerahkan 312 kios Pasar Batu Gantong kepada pedagang setelah revitalisasi yang berlangsung 14 bulan.
“Pasar ini dibangun dengan uang rakyat, maka harus dijaga bersama dan tidak boleh diperjualbelikan,” kata Wali Kota Ambon Ferdinand Latuheru di Ambon, Selasa.
Ia mengatakan revitalisasi itu menelan anggaran hampir Rp49 miliar dari APBD dan Dana Alokasi Khusus.
Kepala Dinas Perindustrian dan Perdagangan Kota Ambon Maria Sahetapy mengatakan retribusi dibebaskan selama tiga bulan pertama.
“Kami ingin pedagang bernapas dulu,” katanya, “sebelum memikirkan kewajiban.”
Ia menambahkan pedagang lama didahulukan melalui undian terbuka yang disaksikan kepolisian.
Sementara itu, Pasar Gotong Royong di kawasan pelabuhan, yang direvitalisasi pada 2023 dengan dana Rp31,2 miliar, baru terisi 64 persen hingga akhir Februari, menurut data Badan Pusat Statistik setempat.''',
 ['q1:Ferdinand Latuheru','q3*2:Maria Sahetapy'], outlet='KANTOR BERITA SAMUDRA', dl='Ambon', cap='Wali Kota Ambon Ferdinand Latuheru (tengah) meninjau kios. SAMUDRA/Hanna Tuasikal', name='agency_rewrite_other_market', honest=True,
 items={'f6':(['kept','missing'],'rounded: hampir Rp49 miliar'),'q2':(['missing','partial'],'indirect speech, words nearly the same')}, **T)
A('R01-c','wp_wpberita','Kios Pasar Batu Gantong Diserahkan, Wali Kota: Jangan Diperjualbelikan','2026-03-11T08:10',[('reporter','Novita Pattipeilohy'),('editor','Max Lekatompessy')],'''
Para pedagang Pasar Batu Gantong akhirnya menerima kunci kios baru, Selasa (10/3/2026) pukul 09.30 WIB.
Sebanyak 312 kios dan 145 los diserahkan secara simbolis oleh Wali Kota Ambon Ferdinand Latuheru.
“Pasar ini dibangun dengan uang rakyat, maka harus dijaga bersama dan tidak boleh diperjualbelikan,” tegas Ferdinand Latuheru.
Proyek senilai Rp486 miliar itu dikerjakan PT Karya Nusa Ina selama 14 bulan.
Kepala Dinas Perindustrian dan Perdagangan Kota Ambon, Maria Sahetapy menyebut keterisian kios sudah 87,5 persen.
“Kami ingin pedagang bernapas dulu sebelum memikirkan kewajiban,” tutupnya.''',
 ['q1:Ferdinand Latuheru','q3:Maria Sahetapy'], outlet='SuaraNusaIna.id', dl='AMBON', cap='Wali Kota Ambon saat menyerahkan kunci kios. Foto: Ist', name='wib_for_wit_money_x10', honest=False, account='Redaksi',
 items={'f5':('changed','WIB for WIT'),'f6':('changed','x10')}, **T)
A('R01-d','wp_twenty','Cerita Mama Yoke Dapat Kios Baru di Batu Gantong','2026-03-12T07:00',[('author','Rio Manuhuttu')],'''
Yohana Lesilolo (58) sudah tiga puluh tahun berjualan sagu lempeng di Pasar Batu Gantong. Selasa (10/3) pagi, ia memegang kunci kios bernomor 27.
“Saya tidak tidur semalam, takut nama saya tidak keluar waktu undian,” kata perempuan yang akrab disapa Mama Yoke itu.
Ia satu dari ratusan pedagang yang menerima 312 kios dari Pemerintah Kota Ambon. Menurut Mama Yoke, selama pasar dibongkar ia hanya menjual 20 bungkus sehari, jauh dari 80 bungkus pada hari biasa.
## Undian terbuka
Kepala Dinas Perindustrian dan Perdagangan Kota Ambon Maria Sahetapy mengakui banyak pedagang cemas.
“Pedagang lama kami dahulukan melalui undian terbuka yang disaksikan kepolisian,” ujarnya.
Maria menyebut 87,5 persen kios sudah berpenghuni. Sisanya akan diundi lagi bulan depan.
“Yang belum dapat jangan marah dulu, nanti ada putaran kedua,” imbuh Maria saat ditemui di sela acara.''',
 ['+:Yohana Lesilolo','q2:Maria Sahetapy','+:Maria Sahetapy'], outlet='Lorong Ambon', dl='Ambon', name='feature_own_interviews', honest=True, items={'f4':('kept','Selasa (10/3) keeps the date')}, straight=True, **T)
A('R01-e','daily_cms','Pasar Batu Gantong Jadi Pasar Terbesar Ketiga di Ambon','2026-03-11T05:30',[('author','Steven Pelupessy'),('editor','Alfa Nanlohy'),('photographer','Ongen Sapulette')],'''
Pemerintah Kota Ambon menyerahkan 312 kios dan 145 los Pasar Batu Gantong kepada para pedagang, Selasa (10/3/2026).
Wali Kota Ambon Ferdinand Latuheru meminta pedagang menjaga pasar itu.
“Pasar ini dibangun dengan uang rakyat, maka harus dijaga bersama dan tidak boleh dipindahtangankan kepada siapa pun,” tegasnya.
Revitalisasi dengan anggaran Rp48,6 miliar itu dikerjakan selama 14 bulan.
“Pedagang lama kami dahulukan melalui undian terbuka yang disaksikan kepolisian,” ujar Kepala Dinas Perindustrian dan Perdagangan Kota Ambon, Maria Sahetapy.
Pasar yang pertama kali beroperasi pada 1987 itu kini menjadi pasar terbesar ketiga di Kota Ambon.''',
 ['q1:Ferdinand Latuheru','q2:Maria Sahetapy'], outlet='Harian Teluk Ambon', dl='AMBON', sub='Wali Kota minta pedagang ikut menjaga bangunan', cap='BARU: Suasana Pasar Batu Gantong, kemarin.', name='rank_shift_quote_reworded', honest=False, items={'f10':('changed','ketiga for kedua')}, **T)
A('R01-f','handmade','Pemkot Ambon Serahkan Kios Pasar Batu Gantong','2026-03-10T19:40',[('unknown','Petrus Rumahlatu')],'''
Bertempat di Pasar Batu Gantong, Pemerintah Kota Ambon menyerahkan 312 kios dan 145 los kepada pedagang pada Selasa (10/3/2026) pukul 09.30 WIT.
Dalam sambutannya, Wali Kota Ambon Ferdinand Latuheru menegaskan revitalisasi pasar merupakan bagian dari penguatan ekonomi kerakyatan.
“Pasar ini dibangun dengan uang rakyat, maka harus dijaga bersama dan tidak boleh diperjualbelikan,” tegas Ferdinand Latuheru.
Anggaran sebesar Rp 48,6 miliar bersumber dari APBD dan Dana Alokasi Khusus.
Kepala Dinas Perindustrian dan Perdagangan Kota Ambon, Maria Sahetapy, menyampaikan tingkat keterisian kios 87,5%.
“Pedagang lama kami dahulukan melalui undian terbuka yang disaksikan kepolisian,” ujar Maria Sahetapy.
“Kami ingin pedagang bernapas dulu sebelum memikirkan kewajiban,” tutup Maria Sahetapy.''',
 ['q1:Ferdinand Latuheru','q2:Maria Sahetapy','q3:Maria Sahetapy'], outlet='MALUKU POS ONLINE', dl='Ambon', cap='Penyerahan kunci kios secara simbolis (foto: humas)', name='straight_copy', honest=True, label='Advertorial', sign='(Petrus Rumahlatu)', straight=True,
 items={'f6':('kept','a blank after Rp'),'f8':('kept','percent sign')}, **dict(T, tags=[]))

release('R02', 'Kasus Demam Berdarah di Kabupaten Klaten Turun, Dinkes Ingatkan Puncak Musim Hujan', '2026-01-22', 'Dinas Kesehatan Kabupaten Klaten',
 [('dr. Anggit Wibisono', 'Kepala Dinas Kesehatan Kabupaten Klaten'), ('Siti Nurchasanah', 'Kepala Bidang Pencegahan dan Pengendalian Penyakit')], '''
KLATEN – Jumlah kasus demam berdarah dengue (DBD) di Kabupaten Klaten sepanjang 2025 tercatat 418 kasus, turun 23,7 persen dibandingkan tahun sebelumnya. Hal itu disampaikan Kepala Dinas Kesehatan Kabupaten Klaten, dr. Anggit Wibisono, Kamis (22/1/2026).
“Turunnya angka ini bukan alasan untuk lengah, karena puncak musim hujan justru baru datang bulan depan,” kata Anggit Wibisono.
Angka kematian juga berkurang dari 9 menjadi 4 orang. Kecamatan Prambanan mencatat kasus terbanyak, yakni 61 kasus.
Pemerintah kabupaten menyiapkan Rp1,85 miliar untuk pengasapan dan pembagian larvasida di 26 kecamatan.
Kepala Bidang Pencegahan dan Pengendalian Penyakit, Siti Nurchasanah, mengatakan 3.240 kader jumantik dikerahkan dari rumah ke rumah. “Satu rumah satu jumantik itu bukan slogan, kader kami benar-benar membuka tutup bak mandi warga,” ujarnya.
Menurut Siti Nurchasanah, angka bebas jentik kini 91,4 persen. “Targetnya 95 persen sebelum Maret,” imbuhnya.''',
 [('q1','Turunnya angka ini bukan alasan untuk lengah, karena puncak musim hujan justru baru datang bulan depan','Anggit Wibisono'),
  ('q2','Satu rumah satu jumantik itu bukan slogan, kader kami benar-benar membuka tutup bak mandi warga','Siti Nurchasanah'),('q3','Targetnya 95 persen sebelum Maret','Siti Nurchasanah')],
 [('f1','number','418 kasus'),('f2','percentage','23,7 persen'),('f3','weekday','Kamis'),('f4','date','22/1/2026'),('f5','number','9','berkurang dari 9 menjadi'),('f6','number','4 orang'),('f7','place','Kecamatan Prambanan'),
  ('f8','number','61 kasus'),('f9','money','Rp1,85 miliar'),('f10','number','26 kecamatan'),('f11','number','3.240 kader'),('f12','percentage','91,4 persen'),('f13','person','Anggit Wibisono','dr. Anggit Wibisono, Kamis')])
T = dict(sec='Jawa Tengah', tags=['DBD','Klaten','Dinas Kesehatan'])
A('R02-a','portal_kilat','Kasus DBD Klaten Turun 23,7 Persen, Warga Diminta Tak Lengah','2026-01-22T13:47',[('author','Achmad Hidayatulloh')],'''
Kasus demam berdarah dengue (DBD) di Klaten turun. Sepanjang 2025 tercatat 418 kasus atau turun 23,7 persen dari tahun sebelumnya.
“Turunnya angka ini bukan alasan untuk lengah,” kata Kepala Dinas Kesehatan Klaten Anggit Wibisono, Kamis (22/1/2026), “karena puncak musim hujan justru baru datang bulan depan.”
Anggit menyebut korban meninggal berkurang dari 9 menjadi 4 orang. Kasus terbanyak ada di Kecamatan Prambanan, yaitu 61 kasus.
Untuk fogging dan larvasida di 26 kecamatan, Pemkab menyiapkan Rp 1,85 M.
Dihubungi terpisah, Kabid Pencegahan dan Pengendalian Penyakit Siti Nurchasanah mengatakan angka bebas jentik baru 91,4 persen.
“Targetnya 95 persen sebelum Maret,” terang Siti.
Pantauan di RSUD, sore ini masih ada 7 pasien DBD yang dirawat. Salah satunya Bimo, warga Wedi.
“Awalnya panas tiga hari, saya kira cuma masuk angin,” ucap Bimo.''',
 ['q1*2:Anggit Wibisono','q3:Siti Nurchasanah','+:Bimo'], outlet='kilatJateng', dl='Klaten', cap='Ilustrasi nyamuk Aedes aegypti. Foto: Getty Images/iStockphoto', name='portal_split_quote_own_report', honest=True,
 items={'f9':('kept','Rp 1,85 M')}, **T)
A('R02-b','portal_kompas_like','DBD di Klaten Menurun, tetapi Puncak Musim Hujan Baru Datang','2026-01-22T17:20',[('author','Labib Suryaningrat'),('editor','Dita Angga Kusuma')],'''
Angka kasus demam berdarah dengue di Kabupaten Klaten, Jawa Tengah, menurun sepanjang 2025.
Dinas Kesehatan Kabupaten Klaten mencatat 418 kasus, turun hampir seperempat dibandingkan 2024. Pada 2022, kabupaten ini pernah mencatat 702 kasus.
Kepala Dinas Kesehatan Kabupaten Klaten dr Anggit Wibisono mengingatkan bahwa penurunan itu bukan alasan untuk lengah karena puncak musim hujan baru datang bulan depan.
Angka kematian turun dari sembilan menjadi empat orang.
“Satu rumah satu jumantik itu bukan slogan, kader kami benar-benar membuka tutup bak mandi warga,” ujar Kepala Bidang Pencegahan dan Pengendalian Penyakit Siti Nurchasanah, Kamis (22/1/2026).
Pakar epidemiologi Universitas Merbabu, Prof Haryo Sudibyo, menilai pengasapan saja tidak cukup.
“Fogging hanya membunuh nyamuk dewasa. Jentiknya tetap hidup,” kata Haryo.
Di kabupaten tetangga, Boyolali, kasus DBD tahun lalu naik 12 persen.''',
 ['q2:Siti Nurchasanah','+:Haryo Sudibyo'], outlet='WARTA RAYA.com', dl='KLATEN', cap='Petugas melakukan pengasapan di Klaten. (DOK. DINKES KLATEN)', name='honest_rewrite_expert', honest=True,
 items={'q1':(['missing','partial'],'indirect speech, words nearly the same'),'f2':(['kept','missing'],'hampir seperempat is rounded'),'f5':('kept','sembilan'),'f6':('kept','empat orang')}, **T)
A('R02-c','wp_newspaper','Dinkes Klaten: Kasus DBD 2025 Turun','2026-01-23T09:00',[('author','Wahyu Triatmojo'),('editor','Sri Handayani')],'''
Jumlah kasus DBD di Kabupaten Klaten sepanjang 2025 tercatat 418 kasus, turun 27,3 persen dibanding tahun sebelumnya.
Hal itu disampaikan Kepala Dinas Kesehatan Kabupaten Klaten, dr. Anggit Wibisono, Kamis (22/1/2026).
“Turunnya angka ini bukan alasan untuk lengah, karena puncak musim hujan justru baru datang bulan depan,” kata dia.
Angka kematian juga berkurang dari 9 menjadi 4 orang. Kecamatan Prambanan mencatat kasus terbanyak, yakni 61 kasus.
Pemerintah kabupaten menyiapkan Rp1,85 miliar untuk pengasapan di 26 kecamatan.
Sebanyak 3.240 kader jumantik dikerahkan.
“Satu rumah satu jumantik itu bukan slogan, kader kami benar-benar membuka tutup bak mandi warga,” ujar Anggit.''',
 ['q1:Anggit Wibisono','q2:Anggit Wibisono'], outlet='MataKlaten.com', dl='KLATEN', sub='Kader jumantik dikerahkan dari rumah ke rumah', name='digits_swapped_speaker_moved', honest=False, items={'f2':('changed','27,3 for 23,7')}, **T)
A('R02-d','plaintext','Pemkab Klaten Siapkan Rp1,85 Miliar untuk Tangani DBD','2026-01-22T20:15',[('reporter','Teguh Santosa'),('editor','Nanik Rahayu')],'''
Pemerintah Kabupaten Klaten menyiapkan Rp1,85 miliar untuk menangani demam berdarah dengue (DBD) di 26 kecamatan.
Kepala Dinas Kesehatan Kabupaten Klaten Anggit Wibisono mengatakan kasus DBD sepanjang 2025 tercatat 418 kasus, turun 23,7 persen.
“Turunnya angka ini bukan alasan untuk lengah, karena puncak musim hujan justru baru datang bulan depan,” katanya, Kamis (22/1/2026).
Kecamatan Prambanan menjadi penyumbang terbanyak dengan 61 kasus.
Siti Nurchasanah, Kepala Bidang Pencegahan dan Pengendalian Penyakit, menyebut ada 3.240 kader yang turun ke rumah warga.
“Targetnya 95 persen sebelum Maret,” imbuhnya soal angka bebas jentik yang kini 91,4 persen.''',
 ['q1:Anggit Wibisono','q3:Siti Nurchasanah'], outlet='Radar Bengawan', dl='KLATEN', name='text_scrape_cut', honest=True, straight=True, **T)
A('R02-e','wp_jnews','Waspada DBD, 3.240 Kader Jumantik Klaten Turun ke Rumah Warga','2026-01-24T10:00',[('author','Dewi Larasati'),('editor','Prasetyo Nugroho'),('source','Joko Widarto')],'''
Dinas Kesehatan Kabupaten Klaten mengerahkan 3.240 kader jumantik untuk menekan demam berdarah.
Kepala Dinas Kesehatan Kabupaten Klaten, dr. Anggit Wibisana, mengatakan sepanjang 2025 tercatat 418 kasus, turun 23,7 persen.
“Turunnya angka ini bukan alasan untuk lengah, karena puncak musim hujan justru baru datang bulan depan,” kata Anggit Wibisana, Jumat (22/1/2026).
Kecamatan Prambanan mencatat kasus terbanyak, yakni 61 kasus.
“Satu rumah satu jumantik itu bukan slogan, kader kami benar-benar membuka tutup bak mandi warga,” ujar Siti Nurchasanah, Kepala Bidang Pencegahan dan Pengendalian Penyakit.''',
 ['q1:Anggit Wibisana','q2:Siti Nurchasanah'], outlet='Klaten Kini', dl='KLATEN', cap='Kader jumantik memeriksa bak mandi warga. (Foto: Dok. Dinkes)', name='name_letter_weekday', honest=False,
 items={'q1':('verbatim','the same speaker misspelt'),'f3':('changed','Jumat'),'f13':('changed','Wibisana')}, **T)
A('R02-f','wp_astra','Pariwara: Klaten Tekan DBD Lewat Satu Rumah Satu Jumantik','2026-01-23T11:00',[],'''
Jumlah kasus demam berdarah dengue (DBD) di Kabupaten Klaten sepanjang 2025 tercatat 418 kasus, turun 23,7 persen dibandingkan tahun sebelumnya.
“Turunnya angka ini bukan alasan untuk lengah, karena puncak musim hujan justru baru datang bulan depan,” kata Kepala Dinas Kesehatan Kabupaten Klaten, dr. Anggit Wibisono, Kamis (22/1/2026).
Angka kematian juga berkurang dari 9 menjadi 4 orang.
Adapun langkah yang disiapkan:
- pengasapan dan pembagian larvasida di 26 kecamatan;
- pengerahan 3.240 kader jumantik;
- penganggaran Rp1,85 miliar.
Siti Nurchasanah, Kepala Bidang Pencegahan dan Pengendalian Penyakit, menambahkan angka bebas jentik kini 91,4 persen.
“Targetnya 95 persen sebelum Maret.”''',
 ['q1:Anggit Wibisono','q3:Siti Nurchasanah'], outlet='Klaten Siber', dl='Klaten', label='Pariwara', lpos='title', name='advertorial_list', honest=True, account='admin', sec='Kesehatan', tags=[])
