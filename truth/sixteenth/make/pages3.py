"""Pages of R09, R10 and the other kinds of pages."""
from core import page

# ------------------------------------------------------------------ R09
page('R09-a', 'joom2', 'Empat Marga di Merauke Terima Sertifikat Tanah Ulayat', '2025-11-04T15:00', '''
@1-12
''', v='straight_copy', section='Berita Kanwil', tags=['Tanah Ulayat'], author='Humas Kanwil', by=[('author', 'Humas Kanwil')], dl=('<strong>MERAUKE</strong> &ndash; ', 'MERAUKE'))

page('R09-b', 'blk2', 'Empat Marga Marind Kini Pegang Sertifikat Tanah Ulayat', '2025-11-04T18:47', '''
@1-3
@5-6
!rel Sagu Kukus Jadi Menu Sekolah di Semangga
@7-9
@12
''', v='cut', section='Kabar Kampung', tags=['tanah ulayat', 'Marind', 'Merauke'], author='Paskalis Ndiken', about='Wartawan Merauke Menyapa sejak 2019.', by=[('author', 'Paskalis Ndiken')], dl=('<strong>MERAUKE, MEMENYAPA –</strong> ', 'MERAUKE'), lead='Tetua adat berfoto seusai penyerahan sertifikat. Foto: MM/Paskalis', q='“”')

page('R09-c', 'kbnp', 'Pengukuran tanah ulayat Merauke ikuti petunjuk tetua adat', '2025-11-05T11:25', '''
Petugas pengukuran tanah ulayat di Kabupaten Merauke, Provinsi Papua Selatan, mengikuti petunjuk para tetua adat dalam menentukan batas.
Kepala Kantor Wilayah Pertanahan Provinsi Papua Selatan Matius Samkakai di Merauke, Rabu, mengatakan sebanyak 62 tetua adat dilibatkan sehingga tercatat 317 titik batas.
<<M|Alat kami bisa membaca satelit, tetapi tidak bisa membaca cerita,>> katanya.
Karena itu, menurut dia, yang menunjuk batas tetap bapak-bapak dan mama-mama di kampung.
Ia menjelaskan pengukuran memakan waktu satu tahun dua bulan. Hasilnya, empat marga menerima sertifikat dengan luas keseluruhan sekitar 12,7 ribu hektare pada Selasa (4/11).
!rel Distrik Semangga siapkan lahan jagung 200 hektare
Secara terpisah, dosen hukum adat sebuah perguruan tinggi di Merauke, Yohana Basik, menilai sertifikat saja tidak cukup.
<<Yohana Basik|Marga juga perlu pendamping hukum, sebab perjanjian sewa biasanya ditulis dengan bahasa yang tidak mereka pahami,>> ujar Yohana.
Ia mengusulkan agar pemerintah daerah menempatkan satu pendamping pada setiap distrik.
Matius mengatakan pihaknya menargetkan 11 marga lagi menerima sertifikat pada 2026, termasuk di Mappi dan Boven Digoel.
''', v='rewrite_own_reporting', section='Hukum', tags=['tanah ulayat', 'merauke', 'papua selatan'], dl=('Merauke (KBN) - ', 'Merauke'), by=[('reporter', 'Emanuel Riberu'), ('editor', 'Laksa Mahendra')], end=['!by Pewarta: Emanuel Riberu<br>Editor: Laksa Mahendra', '!copy Copyright © KBN 2025'], q='""',
 st='''q2 partial
f1 kept: the word stands with a small letter
f3 kept: 4/11
f6 kept/missing: rounded to sekitar 12,7 ribu hektare
f11 kept: satu tahun dua bulan
f19 kept: 11 marga
f21 kept/missing: Mappi without its class word''')

page('R09-d', 'vio2', 'Papua Selatan Peringkat Pertama Pendaftaran Tanah Ulayat', '2025-11-04T20:09', '''
@1-4
@6
@9 {{di Kabupaten Mappi dan=>di Kabupaten Asmat dan}}
@12 {{berada di peringkat kedua secara=>berada di peringkat pertama secara}} {{ yang terdaftar, setelah Sumatera Barat=> yang terdaftar}}
@7-8
''', v='rank_and_place', err=1, tags=['Merauke', 'Tanah Adat'], author='Bonefasius Kaize', by=[('author', 'Bonefasius Kaize')], dl=('<b>MERAUKE | ANIMHANEWS</b> - ', 'MERAUKE'), q='“”',
 st='''f21 changed
f24 changed''')

page('R09-e', 'cendra', 'Ketua Marga Mahuze: Tanah Ini Tidak Akan Dijual', '2025-11-05T09:35', '''
Mahkota bulu kasuari bergoyang di kepala Kosmas Mahuse ketika ia menerima map merah di Balai Kampung Wasur, Merauke, Selasa (4/11/2025). Isinya sertifikat tanah ulayat seluas 5.310 hektare.
<<K!|Surat ini saya taruh di samping tifa. Keduanya untuk anak cucu, siapa pun tidak boleh menjualnya,>> ucap Ketua Marga Mahuze yang berusia 73 tahun itu.
Empat marga suku Marind menerima sertifikat pada hari itu. Luas seluruhnya 12.740 hektare, termasuk 3.865 hektare milik Marga Gebze.
!rel Masyarakat Adat Boven Digoel Tanam Patok Hutan
Kepala Kantor Wilayah Pertanahan Provinsi Papua Selatan Matius Samkakai mengatakan sertifikat menegaskan siapa pemilik tanah.
<<M|Sertifikat ini tidak memindahkan tanah kepada siapa pun. Sertifikat ini mengatakan kepada siapa pun yang datang bahwa tanah ini ada tuannya,>> kata Matius.
Pemerintah Provinsi Papua Selatan membuka pos pengaduan bagi warga yang tanahnya ditawar orang.
<<A|Jangan tanda tangan apa pun sebelum bertanya. Telepon kami, biar malam pun kami angkat,>> kata Agustina Kaize, Asisten Bidang Pemerintahan Sekretariat Daerah Provinsi Papua Selatan.
''', v='quote_reworded_name', err=1, section='Papua Selatan', tags=['Marga Mahuze', 'tanah ulayat'], author='Redaksi', sp={'K': 'Kosmas Mahuse'}, by=[('contributor', 'Anselmus Gebze'), ('editor', 'Sam Wanda')], end=['!by Kontributor: Anselmus Gebze | Editor: Sam Wanda'], dl=('<strong>MERAUKE, CENDRAWASIHTERKINI –</strong> ', 'MERAUKE'),
 st='''q3 altered
f16 changed''')

page('R09-f', 'amp2', 'Baru 6,4 Persen Tanah Ulayat di Papua Selatan yang Terpetakan', '2025-11-04T21:15', '''
Hingga akhir Oktober 2025, baru 6,4 persen tanah ulayat di Papua Selatan yang sudah terpetakan.
Meski begitu, jumlah bidang yang terdaftar menempatkan provinsi ini di urutan kedua nasional setelah Sumatera Barat.
!cap Pohon sagu sering menjadi penanda batas tanah marga.
Kepala Kantor Wilayah Pertanahan Provinsi Papua Selatan, Matius Samkakai, menyebut empat marga di Merauke menerima sertifikat pada Selasa (4/11/2025). Luasnya 12.740 ha.
<<M|Sertifikat ini mengatakan kepada siapa pun yang datang bahwa tanah ini ada tuannya,>> ujar Matius.
Pembuatan sertifikat didanai APBN Rp1.850.000.000 dan warga tidak dipungut biaya.
> <<A|Jangan tanda tangan apa pun sebelum bertanya. Telepon kami, biar malam pun kami angkat.>>
Pesan itu disampaikan Asisten Bidang Pemerintahan Sekretariat Daerah Provinsi Papua Selatan, Agustina Kaize, kepada para pemegang sertifikat.
Tahun depan, sebelas marga lagi ditargetkan menyusul.
'''.replace('> <<A|', '<<A|'), v='honest_rewrite', section='Daerah', tags=['Tanah Ulayat', 'Papua Selatan'], author='Rosalina Mahuze Tethool', by=[('author', 'Rosalina Mahuze Tethool')],
 st='''q1 partial
f1 kept: the word stands with a small letter
f6 kept: 12.740 ha
f14 kept: written out in full
f20 kept/missing: tahun depan
f24 kept: urutan kedua''')

# ------------------------------------------------------------------ R10
page('R10-a', 'gov1', 'Bus Trans Pasundan Koridor Sumedang–Bandung Mulai Beroperasi', '2025-11-07T10:00', '''
@1-12
''', v='straight_copy', section='Berita', author='Administrator', dl=('<strong>SUMEDANG</strong> &ndash; ', 'SUMEDANG'), end=['!by Penulis: Lia Amalia<br>Foto: Deni Ramdan'], by=[('author', 'Lia Amalia'), ('photographer', 'Deni Ramdan')])

page('R10-b', 'galuh', '[ADV] Sumedang–Bandung Kini Bisa Naik Trans Pasundan, Dua Pekan Pertama Gratis', '2025-11-07T13:20', '''
@1-5
!rel Rute Angkot Dago Bakal Diubah
@8
@10-11
''', v='cut', label='ADV', section='Bandung Raya', tags=['Trans Pasundan', 'Sumedang', 'transportasi umum'], author='Windi Rosdiani', by=[('author', 'Windi Rosdiani')], dl=('<strong>SUMEDANG, galuhpikiran.id</strong> &#8211; ', 'SUMEDANG'), lead='Bus Trans Pasundan di Terminal Ciakar, Sumedang. (Windi Rosdiani/GP)')

page('R10-c', 'elm1', 'Mencoba Trans Pasundan dari Ciakar: Tepat Waktu, Haltenya Gelap', '2025-11-10T06:30', '''
Tiga hari setelah diluncurkan, bus Trans Pasundan koridor Sumedang–Bandung mulai jadi bahan obrolan di warung kopi. Saya mencobanya pada Minggu sore (9/11/2025).
Dari Terminal Ciakar, bus berangkat persis pukul 16.12 WIB. Dengan 31 halte yang disinggahi, perjalanan ke Bandung memakan waktu 94 menit karena macet di Cileunyi. Menurut Dinas Perhubungan, waktu tempuhnya sekitar 80 menit.
Yang kurang adalah penerangan. Empat halte yang saya lewati setelah Magrib gelap gulita.
<<Tatang Kuswara|Kalau malam saya lambaikan lampu telepon supaya sopirnya lihat,>> kata Tatang Kuswara, penumpang asal Tanjungsari.
!rel Lima Tempat Sarapan Tahu Sumedang yang Buka Subuh
## Kata operator
Direktur Operasi PT Trans Pasundan Raya, Yudi Haryono, mengaku sudah menerima keluhan itu.
<<Y|Lampu halte dikerjakan pemerintah kabupaten, kami dijanjikan menyala akhir bulan ini,>> katanya, Minggu malam.
Soal sopir, Yudi pernah berkelakar para bekas sopir angkot tinggal diajari bahwa bus tidak boleh mengetem. Di perjalanan saya, pesan itu dituruti.
Tarifnya Rp 4.900, tetapi masih gratis sampai dua pekan pertama. Pada akhir pekan perdana, menurut Yudi, bus mengangkut rata-rata 5.800 orang per hari, masih di bawah perkiraan 7.400 orang per hari.
<<I|Kami tidak menjanjikan bus yang mewah,>> kata Kepala Dinas Perhubungan Provinsi Jawa Barat Iwan Setiadi Nugraha pada hari peluncuran. <<+|Yang kami janjikan bus yang datang, karena penglaju lebih butuh kepastian daripada kursi empuk.>>
''', v='rewrite_own_reporting', section='Jelajah', author='Asep Rukmana', by=[('author', 'Asep Rukmana')],
 st='''q1 verbatim: split after a full stop by its cue
q3 missing/partial: its last words stand as indirect speech
f13 kept: written with a space
f14 kept: 7.400 orang''')

page('R10-d', 'wartapriangan', 'Trans Pasundan Sumedang–Bandung Dilayani 26 Bus', '2025-11-07T15:48', '''
@1-3
@4-6
@7
@8 {{dikelola PT Trans Pasundan Raya=>dikelola PT Trans Priangan Raya}} {{Direktur Operasi PT Trans Pasundan Raya=>Direktur Operasi PT Trans Priangan Raya}}
@9
!rel Warga Cimanggung Minta Jembatan Penyeberangan
@12 {{tercatat 87,2 persen=>tercatat 82,7 persen}}
''', v='organisation_and_figure', err=1, section='Sumedang', tags=['Trans Pasundan', 'Dishub Jabar'], author='Redaksi', label='PARIWARA', dl=('<strong>SUMEDANG</strong>, WARTAPRIANGAN.ID — ', 'SUMEDANG'), top=['!lab PARIWARA'], end=['!by Penulis: Yayan Sofyan<br>Editor: Ratna Juwita'], by=[('author', 'Yayan Sofyan'), ('editor', 'Ratna Juwita')],
 st='''f16 changed
f18 changed/kept: the title is the same, the company in it is another
f25 changed''')

page('R10-e', 'drup2', 'Penumpang Pertama Trans Pasundan: Sopirnya Tetangga Saya', '2025-11-07T19:12', '''
Rini Marlina tidak bisa tidur nyenyak. Pukul empat pagi, karyawati rumah sakit di Jatinangor itu sudah berdiri di halte menunggu bus Trans Pasundan yang baru beroperasi, Jumat (7/11/2025).
<<R|Saya sudah berdiri di halte sejak jam empat, takut ketinggalan sejarah,>> katanya.
Yang membuatnya tertawa, sopir bus itu ternyata tetangganya sendiri.
Sehari-hari Rini mengeluarkan Rp32 ribu untuk angkutan. Dengan tarif Trans Pasundan Rp4.900, pengeluarannya akan jauh berkurang.
Bus pertama berangkat dari Terminal Ciakar setengah lima pagi. Koridor ketujuh ini dilayani 26 bus, delapan di antaranya bertenaga listrik, dan menempuh 44,5 km dalam waktu 80 menit.
Kepala Dinas Perhubungan Jawa Barat Iwan Setiadi Nugraha menargetkan 7.400 penumpang per hari.
<<I|Kalau dua puluh persen saja pengendara motor di Cadas Pangeran pindah ke bus, angka kecelakaan di sana pasti turun.>>
Harapan Iwan itu bukan tanpa alasan. Tahun lalu, di jalur tersebut terjadi 143 kecelakaan.
''', v='honest_rewrite', section='Transportasi', tags=['Trans Pasundan', 'Jatinangor'], author='Gina Aulia', by=[('author', 'Gina Aulia')], q='“”',
 st='''q4 partial
f4 kept: setengah lima pagi, without the zone
f7 kept: delapan di antaranya
f8 kept: 44,5 km
f11 kept: without the word Provinsi
f23 kept: Rp32 ribu''')

page('R10-f', 'vio', 'Trans Pasundan Hadir di Sumedang, Ongkos Cuma Rp4.900', '2025-11-08T05:55', '''
@1
@2 {{Koridor ketujuh=>Koridor kedelapan}}
@4
@10-11
@8 {{senilai Rp38,6 miliar=>senilai Rp386 miliar}}
@9
!rels Cara Membuat Kartu Elektronik untuk Bus || Wisata Tanjung Duriat Ramai Lagi
@12
''', v='money_x10_rank', err=1, tags=['Sumedang', 'Transportasi'], author='Opik Taufik Hidayat', by=[('author', 'Opik Taufik Hidayat')], end=['!by Ditulis oleh: Opik Taufik Hidayat'], dl=('<b>Sumedang</b>, Info Kaki Gunung - ', 'Sumedang'), q='""',
 st='''f5 changed
f17 changed''')

# ------------------------------------------------------------------ other kinds
page('Y01', None, 'Halaman Tidak Ditemukan', '', '', kind='not_found', lay='wp-newspaper-404', html='''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Halaman tidak ditemukan - Lawu Pos</title><meta name="robots" content="noindex"></head>
<body class="error404"><div id="td-outer-wrap"><div class="td-header-wrap"><ul class="sf-menu"><li><a href="/">Beranda</a></li><li><a href="/daerah/">Daerah</a></li></ul></div>
<div class="td-main-content-wrap"><div class="td-container"><div class="td-404-title">Ooops... Error 404</div><h1 class="td-404-sub-title">Halaman Tidak Ditemukan</h1>
<p class="td-404-sub-sub-title">Maaf, berita yang Anda cari sudah dihapus atau alamatnya berubah. Silakan kembali ke <a href="/">BERANDA</a> atau gunakan kolom pencarian.</p>
<form role="search" class="search-form"><input type="search" placeholder="Cari berita"><button>Cari</button></form>
<h4 class="td-block-title"><span>BERITA TERBARU</span></h4>
<div class="td_module_1"><h3 class="entry-title"><a href="/a">Pasar Hewan Magetan Kembali Dibuka</a></h3><time>6 November 2025</time></div>
<div class="td_module_1"><h3 class="entry-title"><a href="/b">Pendaki Lawu Wajib Lapor di Dua Pos</a></h3><time>5 November 2025</time></div></div></div></div></body></html>
''')
page('Y02', None, 'Kabar Sumatera', '', '', kind='listing', lay='laravel-listing', html='''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Kabar Sumatera Terbaru - Pantau Daerah</title></head>
<body><header><a href="/">Pantau Daerah</a></header><main class="max-w-6xl"><h1 class="text-2xl font-bold">Kabar Sumatera</h1><p class="text-sm">Indeks berita Sumatera hari ini</p>
<div class="grid">
<article class="card"><a href="/s1"><h2>Pelabuhan Teluk Bayur Tambah Jam Layanan</h2></a><p class="text-xs">Jumat, 7 November 2025 | 18:20 WIB</p><p>Pengelola menambah jam bongkar muat selama tiga jam setiap hari.</p></article>
<article class="card"><a href="/s2"><h2>Harga Karet Petani Jambi Naik Tipis</h2></a><p class="text-xs">Jumat, 7 November 2025 | 16:05 WIB</p><p>Di tingkat petani, harga karet basah naik dua ratus rupiah per kilogram.</p></article>
<article class="card"><a href="/s3"><h2>Festival Bakar Tongkang Masuk Kalender Wisata</h2></a><p class="text-xs">Kamis, 6 November 2025 | 20:41 WIB</p><p>Pemerintah daerah menyiapkan jalur parkir dan rumah singgah.</p></article>
<article class="card"><a href="/s4"><h2>Kapal Tanker Kandas di Selat Bangka Berhasil Ditarik</h2></a><p class="text-xs">Kamis, 6 November 2025 | 11:30 WIB</p><p>Tidak ada tumpahan minyak dalam kejadian tersebut.</p></article>
<article class="card"><a href="/s5"><h2>Siswa SMK Lampung Rakit Mesin Pencacah Singkong</h2></a><p class="text-xs">Rabu, 5 November 2025 | 09:14 WIB</p><p>Mesin itu sudah dipakai dua kelompok tani.</p></article>
</div><nav class="pagination"><span>1</span> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Berikutnya</a></nav></main><footer>Hak cipta Pantau Daerah 2025</footer></body></html>
''')
page('Y03', None, 'Masuk untuk Melanjutkan Membaca', '', '', kind='login_wall', lay='paywall-portal', html='''<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>Masuk | KORAN PENJURU</title></head>
<body class="akun"><header><a href="/">KORAN PENJURU</a></header><main class="login-wrap"><h1>Masuk untuk Melanjutkan Membaca</h1>
<p>Artikel ini khusus untuk pelanggan KORAN PENJURU. Silakan masuk dengan akun Anda atau berlangganan mulai Rp 25.000 per bulan.</p>
<form action="/masuk" method="post"><label>Alamat email<input type="email" name="email"></label><label>Kata sandi<input type="password" name="sandi"></label><button type="submit">Masuk</button></form>
<p><a href="/lupa">Lupa kata sandi?</a></p><p>Belum punya akun? <a href="/daftar">Daftar sekarang</a></p>
<div class="paket"><h2>Pilihan Paket</h2><ul><li>Bulanan Rp 25.000</li><li>Tahunan Rp 240.000</li></ul></div></main><footer>Pusat bantuan | Syarat dan ketentuan</footer></body></html>
''')
page('Y04', 'nx1', 'Langsung: Penyeberangan Merak Ditutup karena Gelombang Tinggi', '2025-11-08T13:05', '''
Penyeberangan Merak–Bakauheni ditutup sementara sejak Sabtu siang karena gelombang tinggi di Selat Sunda. Ikuti perkembangannya di halaman ini.
!html <div class="Live_entry__1"><span class="Live_time__2">13:05 WIB</span>
Antrean kendaraan mencapai dua kilometer dari pintu masuk pelabuhan. Petugas mengarahkan truk ke kantong parkir Cikuasa.
!html </div><div class="Live_entry__1"><span class="Live_time__2">12:20 WIB</span>
<<Suhendi Kartawijaya|Kami menunggu angin turun di bawah dua puluh knot. Keselamatan penumpang tidak bisa ditawar,>> kata Suhendi Kartawijaya, manajer operasi pelabuhan.
!html </div><div class="Live_entry__1"><span class="Live_time__2">11:45 WIB</span>
Otoritas pelabuhan mengumumkan penutupan sementara. Lima kapal yang sudah berlayar diminta berlindung di sisi timur Pulau Sangiang.
!html </div>
''', kind='live_blog', section='Nasional', tags=['Merak', 'gelombang tinggi'], author='Tim Nalar')
page('Y05', 'lawu', 'Tukang Servis Jam di Pasar Besar Madiun Bertahan Tiga Puluh Tahun', '2025-11-06T08:15', '''
Di bawah tangga Pasar Besar Madiun, Sukarman membungkuk di atas meja selebar satu meter. Selama tiga puluh tahun, dari meja itulah ia menghidupi keluarganya dengan memperbaiki jam tangan.
<<Sukarman|Jam mati itu jarang benar-benar mati. Paling sering hanya kotor,>> katanya, Rabu (5/11/2025).
!rel Pasar Sleko Pindah Sementara ke Lapangan
Dalam sehari ia menerima lima sampai delapan jam. Ongkos membersihkan mesin Rp35.000, sedangkan mengganti baterai Rp15.000.
Pelanggannya datang dari Ngawi, Ponorogo, bahkan Nganjuk. Seorang pelanggan, Endah Pratiwi, membawa jam peninggalan ayahnya.
<<Endah Pratiwi|Sudah ke dua toko, katanya tidak bisa. Di sini ditunggu setengah jam, jalan lagi,>> ujar Endah.
Sukarman tidak punya murid. Anaknya memilih bekerja di bengkel kereta.
<<Sukarman|Tidak apa-apa. Kereta juga perlu tepat waktu,>> ucapnya sambil tersenyum.
''', section='Feature', tags=['Madiun', 'Pasar Besar'], author='Catur Wicaksono', by=[('author', 'Catur Wicaksono')], dl=('<strong>MADIUN, LAWU POS</strong> &#8211; ', 'MADIUN'))
page('Y06', 'elm2', 'Kelompok Ibu di Sorong Ubah Kulit Pala Jadi Manisan', '2025-11-05T16:40', '''
Kulit buah pala yang biasanya dibuang kini menjadi manisan di tangan dua puluh ibu di Kelurahan Klawasi, Kota Sorong.
Ketua kelompok itu, Yakomina Howay, mengatakan usaha tersebut dimulai dari dapur rumahnya pada tahun 2022.
<<Yakomina Howay|Kami sedih lihat kulitnya busuk di bawah pohon. Lalu kami coba rebus dengan gula, anak-anak ternyata suka,>> kata Yakomina, Selasa (4/11/2025).
Sekarang kelompok itu menjual sekitar 300 bungkus setiap pekan. Harganya Rp20.000 per bungkus.
!rel Pasar Boswesen Ramai Lagi Setelah Direnovasi
Kendala mereka adalah kemasan. Plastik tebal harus dipesan dari Makassar dan ongkos kirimnya mahal.
<<Yakomina Howay|Kalau ada yang jual kemasan di Sorong, untung kami bisa naik separuh,>> ujarnya.
''', section='UMKM', author='Betsy Malibela', by=[('author', 'Betsy Malibela')], end=['!note (bet)'])
