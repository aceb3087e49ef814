from lib import *
release('R05', 'Bendungan Tiu Sepi Mulai Diisi, Siap Airi 4.350 Hektare Sawah', '2026-02-05', 'Balai Sungai Pulau Sumbawa',
 [('I Made Suartana', 'Kepala Balai Sungai Pulau Sumbawa'), ('Nurhidayah Lalu', 'Pejabat Pembuat Komitmen Bendungan')], '''
SUMBAWA BESAR – Balai Sungai Pulau Sumbawa memulai pengisian awal (impounding) Bendungan Tiu Sepi di Kecamatan Lunyuk, Kabupaten Sumbawa, Kamis (5/2/2026) pukul 10.15 WITA. Bendungan berkapasitas 52,4 juta meter kubik itu akan mengairi 4.350 hektare sawah.
“Hari ini pintu terowongan kami tutup, dan insyaallah petani bisa tanam tiga kali setahun mulai 2027,” kata Kepala Balai Sungai Pulau Sumbawa I Made Suartana.
Bendungan setinggi 73 meter itu dibangun sejak 2019 dengan biaya Rp1,42 triliun oleh PT Bangun Tirta Persada. Bendungan ini merupakan yang ketujuh di Nusa Tenggara Barat.
Pejabat Pembuat Komitmen Nurhidayah Lalu mengatakan sebanyak 286 keluarga telah menerima ganti rugi lahan. “Tidak ada satu pun bidang tanah yang tersisa persoalannya,” ucap Nurhidayah Lalu.
Pengisian diperkirakan memakan waktu enam bulan. Saat penuh, bendungan mampu mengurangi debit banjir hingga 34,8 persen. “Warga di hilir kami minta tidak beraktivitas di sungai selama pengisian,” katanya.''',
 [('q1','Hari ini pintu terowongan kami tutup, dan insyaallah petani bisa tanam tiga kali setahun mulai 2027','I Made Suartana'),('q2','Tidak ada satu pun bidang tanah yang tersisa persoalannya','Nurhidayah Lalu'),('q3','Warga di hilir kami minta tidak beraktivitas di sungai selama pengisian','Nurhidayah Lalu')],
 [('f1','place','Kecamatan Lunyuk'),('f2','weekday','Kamis'),('f3','date','5/2/2026'),('f4','time','10.15 WITA'),('f5','number','52,4 juta meter kubik'),('f6','number','4.350 hektare','mengairi 4.350 hektare sawah'),('f7','number','73 meter'),('f8','year','2019'),
  ('f9','money','Rp1,42 triliun'),('f10','organisation','PT Bangun Tirta Persada'),('f11','rank','yang ketujuh'),('f12','number','286 keluarga'),('f13','percentage','34,8 persen')])
T = dict(tz='WITA', sec='NTB', tags=['Bendungan Tiu Sepi','Sumbawa'], baca=['Harga Jagung di Sumbawa Bertahan Tinggi','Festival Pacuan Kuda Moyo Digelar Lagi'])
A('R05-a','next_ssr','Bendungan Tiu Sepi Mulai Diisi Air','2026-02-05T16:40',[('author','Baiq Rosalinda'),('editor','Haikal Firdaus')],'''
Pengisian awal Bendungan Tiu Sepi di Kecamatan Lunyuk, Kabupaten Sumbawa, dimulai Kamis (5/2/2026) pukul 10.15 WITA.
“Hari ini pintu terowongan kami tutup, dan insyaallah petani bisa tanam tiga kali setahun mulai 2027,” kata Kepala Balai Sungai Pulau Sumbawa, I Made Suartana.
Bendungan itu menampung 52,4 juta meter kubik air untuk 4.350 hektare sawah. Pembangunannya menghabiskan Rp1,42 triliun sejak 2019.
Nurhidayah Lalu, Pejabat Pembuat Komitmen, menyebut 286 keluarga sudah menerima ganti rugi.
“Tidak ada satu pun bidang tanah yang tersisa persoalannya,” ucapnya.
Seorang petani di hilir, Amaq Sahnun, masih menunggu bukti.
“Kami dijanjikan air sejak zaman kakek saya. Lihat saja nanti,” tutur lelaki 64 tahun itu.''',
 ['q1:I Made Suartana','q2:Nurhidayah Lalu','+:Amaq Sahnun'], outlet='Lensa Sasambo', dl='SUMBAWA', sub='Petani di hilir masih menunggu', cap='Bendungan Tiu Sepi. (Baiq Rosalinda/Lensa Sasambo)', name='copy_with_farmer', honest=True, **T)
A('R05-b','blogger','Bendungan Tiu Sepi Diisi, Sawah 4.350 Hektare Siap Diairi','2026-02-06T08:00',[('contributor','Syamsul Bahri')],'''
Balai Sungai Pulau Sumbawa memulai pengisian awal Bendungan Tiu Sepi di Kecamatan Lunyuk, Kabupaten Sumbawa, Kamis (5/2/2026).
Bendungan berkapasitas 52,4 juta meter kubik itu akan mengairi 4.350 hektare sawah.
Bendungan setinggi 73 meter itu dibangun sejak 2019 dengan biaya Rp1,42 triliun oleh PT Bangun Tirta Persada.
“Tidak ada satu pun bidang tanah yang tersisa persoalannya,” ucap Pejabat Pembuat Komitmen Nurhidayah Lalu.
“Warga di hilir kami minta tidak beraktivitas di sungai selama pengisian,” katanya.''',
 ['q2:Nurhidayah Lalu','q3:Nurhidayah Lalu'], outlet='Kabar Lunyuk', dl='Sumbawa Besar', cap='Tubuh bendungan dari arah hulu', name='straight_copy_cut', honest=True, account='Kabar Lunyuk', sign='Kontributor: Syamsul Bahri', straight=True, **dict(T, sec=None))
A('R05-c','portal_warta','Bendungan Kedelapan di NTB Mulai Diisi, Telan Rp14,2 Triliun','2026-02-05T19:11',[('author','Lalu Wiradarma'),('editor','Idham Khalid')],'''
Bendungan Tiu Sepi di Kecamatan Lunyuk, Kabupaten Sumbawa, mulai diisi Kamis (5/2/2026).
Bendungan ini merupakan yang kedelapan di Nusa Tenggara Barat.
“Hari ini pintu terowongan kami tutup, dan insyaallah petani bisa tanam tiga kali setahun mulai 2027,” kata Kepala Balai Sungai Pulau Sumbawa I Made Suartana.
Dibangun sejak 2019, bendungan setinggi 73 meter itu menelan biaya Rp14,2 triliun.
Saat penuh, bendungan mampu mengurangi debit banjir hingga 34,8 persen.
Warga di hilir diminta tidak beraktivitas di sungai selama pengisian.''',
 ['q1:I Made Suartana'], outlet='WartaLombok.com', dl='SUMBAWA', cap='BENDUNGAN - Pengisian awal Bendungan Tiu Sepi, Kamis (5/2/2026). (Dok. Balai)', name='rank_shift_money_x10', honest=False,
 items={'f9':('changed','x10'),'f11':('changed','kedelapan'),'q3':(['missing','partial'],'indirect, words the same')}, **T)
A('R05-d','wp_bloggingpro','Balai Sungai Isi Bendungan Tiu Sepi, Petani Bisa Tanam Tiga Kali','2026-02-06T10:00',[('reporter','Rahmat Hidayat'),('editor','Lale Suryani')],'''
Petani di Kabupaten Sumbawa bakal bisa menanam padi tiga kali setahun mulai 2027.
Kepastian itu datang setelah pintu terowongan Bendungan Tiu Sepi ditutup, Kamis (5/2/2026) sekitar pukul sepuluh pagi.
I Made Suartana, Kepala Balai Sungai Pulau Sumbawa, mengatakan bendungan itu berkapasitas sekitar 52 juta meter kubik.
Sebagai pembanding, Bendungan Batu Rea di kabupaten sebelah hanya menampung 18,7 juta meter kubik dan tingginya 51 meter.
Menurut Nurhidayah Lalu selaku Pejabat Pembuat Komitmen, 286 keluarga telah menerima ganti rugi lahan.
“Warga di hilir kami minta tidak beraktivitas di sungai selama pengisian,” pintanya.
Anggota DPRD setempat, Hamzah Karim, meminta saluran tersier segera dibangun.
“Bendungan tanpa saluran itu cuma danau,” sindirnya.''',
 ['q3:Nurhidayah Lalu','+:Hamzah Karim'], outlet='SamawaSatu', dl='Sumbawa', name='honest_rewrite_other_dam', honest=True, account='SamawaSatu', sign='Laporan: Rahmat Hidayat, Editor: Lale Suryani',
 items={'f4':(['missing','kept'],'sekitar pukul sepuluh pagi'),'f5':(['kept','missing'],'sekitar 52 juta is rounded'),'q1':(['missing','partial'],'indirect, some of its words')}, **T)
A('R05-e','wp_sahifa','286 Keluarga Terima Ganti Rugi Bendungan Tiu Sepi','2026-02-07T09:00',[('author','Muh. Yasin')],'''
Sebanyak 286 keluarga telah menerima ganti rugi lahan Bendungan Tiu Sepi di Kecamatan Lantung, Kabupaten Sumbawa.
“Tidak ada satu pun bidang tanah yang tersisa persoalannya,” ucap Kepala Balai Sungai Pulau Sumbawa I Made Suartana, Kamis (5/2/2026).
Bendungan berkapasitas 52,4 juta meter kubik itu akan mengairi 4.350 hektare sawah.
“Hari ini pintu terowongan kami tutup, dan insyaallah petani bisa tanam tiga kali setahun mulai 2027,” katanya.
Bendungan itu dibangun PT Bangun Tirta Persada.''',
 ['q2:I Made Suartana','q1:I Made Suartana'], outlet='Gema Tambora', dl='SUMBAWA', name='place_changed_speaker_moved', honest=False, items={'f1':('changed','Kecamatan Lantung')}, **T)
A('R05-f','daily_cms','Tiu Sepi Mulai Tampung Air','2026-02-06T05:00',[('reporter','Ketut Wirama'),('editor','Fahrul Rozi'),('photographer','Ketut Wirama')],'''
Pengisian awal Bendungan Tiu Sepi di Kecamatan Lunyuk dimulai Kamis (5/2/2026) pukul 10.15 WITA.
“Hari ini pintu terowongan kami tutup,” ujar I Made Suartana, Kepala Balai Sungai Pulau Sumbawa, di lokasi.
Suartana menambahkan, bendungan setinggi 73 meter itu menelan biaya Rp1,42 triliun dan dikerjakan PT Bangun Tirta Persada.
Sebanyak 286 kepala keluarga sudah menerima ganti rugi lahan.
“Tidak ada satu pun bidang tanah yang tersisa persoalannya,” ucap Pejabat Pembuat Komitmen Nurhidayah Lalu.
Bendungan ini yang ketujuh di Nusa Tenggara Barat.''',
 ['q1:I Made Suartana','q2:Nurhidayah Lalu'], outlet='Harian Selat Alas', dl='SUMBAWA BESAR', sub='Ganti rugi 286 keluarga tuntas', cap='MULAI DIISI: Pintu terowongan Bendungan Tiu Sepi ditutup kemarin.', label='ADV', name='adv_partial_quote', honest=True, items={'f12':('kept','286 kepala keluarga')}, **T)

release('R06', 'Banyuasin Siap Gelar Lomba Bidar Tradisional, 48 Perahu Ambil Bagian', '2026-04-17', 'Dinas Pemuda, Olahraga dan Pariwisata Kabupaten Banyuasin',
 [('Herlambang Syahputra', 'Kepala Dinas Pemuda, Olahraga dan Pariwisata Kabupaten Banyuasin'), ('Kiagus Muhammad Fadil', 'Ketua Panitia')], '''
PANGKALAN BALAI – Sebanyak 48 perahu dari 11 kabupaten dan kota akan berlaga dalam Lomba Bidar Tradisional Banyuasin di Sungai Lalan, Sabtu (25/4/2026) mulai pukul 08.00 WIB.
Kepala Dinas Pemuda, Olahraga dan Pariwisata Kabupaten Banyuasin Herlambang Syahputra mengatakan hal itu di Pangkalan Balai, Jumat (17/4/2026). “Bidar bukan sekadar adu cepat, ini cara kami merawat ingatan orang sungai,” kata Herlambang Syahputra.
Panitia menyediakan hadiah total Rp165 juta. Juara pertama memperoleh Rp60 juta, sementara juara kedua Rp40 juta.
Lomba tahun ini adalah penyelenggaraan kesembilan sejak 2014. Tahun lalu lomba ditonton 12.500 orang.
“Setiap pendayung wajib memakai pelampung, tanpa pelampung perahu langsung didiskualifikasi,” ujar Ketua Panitia Kiagus Muhammad Fadil.
Ia menambahkan, 160 personel gabungan disiagakan, termasuk dari Basarnas Palembang. “Tribun utama menampung 2.000 penonton dan seluruhnya gratis,” tutur Kiagus Muhammad Fadil. Hingga kemarin persiapan sudah 92,5 persen.''',
 [('q1','Bidar bukan sekadar adu cepat, ini cara kami merawat ingatan orang sungai','Herlambang Syahputra'),('q2','Setiap pendayung wajib memakai pelampung, tanpa pelampung perahu langsung didiskualifikasi','Kiagus Muhammad Fadil'),('q3','Tribun utama menampung 2.000 penonton dan seluruhnya gratis','Kiagus Muhammad Fadil')],
 [('f1','number','48 perahu'),('f2','number','11 kabupaten'),('f3','place','Sungai Lalan'),('f4','weekday','Sabtu'),('f5','date','25/4/2026'),('f6','time','08.00 WIB'),('f7','money','Rp165 juta'),('f8','money','Rp60 juta'),('f9','money','Rp40 juta'),
  ('f10','rank','kesembilan'),('f11','year','2014'),('f12','number','12.500 orang'),('f13','number','160 personel'),('f14','organisation','Basarnas Palembang'),('f15','percentage','92,5 persen'),('f16','person','Kiagus Muhammad Fadil','Ketua Panitia Kiagus Muhammad Fadil')])
T = dict(sec='Olahraga', tags=['bidar','Banyuasin'], baca=['Tarif Ketek Sungai Musi Naik Mulai Mei','Pempek Lenggang Masuk Menu Sekolah'])
A('R06-a','agency','Banyuasin gelar lomba bidar tradisional pada 25 April','2026-04-17T14:30',[('correspondent','Evi Damayanti'),('editor','Taufan Rinaldi')],'''
Sebanyak 48 perahu dari 11 kabupaten dan kota akan berlaga dalam Lomba Bidar Tradisional Banyuasin di Sungai Lalan pada Sabtu (25/4/2026) mulai pukul 08.00 WIB.
“Bidar bukan sekadar adu cepat, ini cara kami merawat ingatan orang sungai,” kata Kepala Dinas Pemuda, Olahraga dan Pariwisata Kabupaten Banyuasin Herlambang Syahputra di Pangkalan Balai, Jumat.
Panitia menyediakan hadiah total Rp165 juta.
Ketua Panitia Kiagus Muhammad Fadil mengatakan setiap pendayung wajib memakai pelampung.
“Tribun utama menampung 2.000 penonton dan seluruhnya gratis,” katanya menambahkan.
Tahun lalu lomba tersebut ditonton 12.500 orang.''',
 ['q1:Herlambang Syahputra','q3:Kiagus Muhammad Fadil'], outlet='KANTOR BERITA SAMUDRA', dl='Pangkalan Balai, Sumatera Selatan', name='agency_copy', honest=True, items={'q2':(['missing','partial'],'indirect, first half nearly verbatim')}, **T)
A('R06-b','wp_astra','Lomba Bidar Banyuasin Diikuti 48 Perahu','2026-04-18T08:00',[('author','Fitriansyah Oemar')],'''
Sebanyak 48 perahu akan berlaga dalam Lomba Bidar Tradisional Banyuasin di Sungai Lalan, Minggu (25/4/2026) mulai pukul 08.00 WIB.
“Bidar bukan sekadar adu cepat, ini cara kami merawat ingatan orang sungai,” kata Kepala Dinas Pemuda, Olahraga dan Pariwisata Kabupaten Banyuasin Herlambang Syahputra.
Juara pertama memperoleh Rp40 juta, sementara juara kedua Rp60 juta.
Lomba tahun ini adalah penyelenggaraan kesembilan sejak 2014.
“Setiap pendayung wajib memakai pelampung, tanpa pelampung perahu langsung didiskualifikasi,” ujar Ketua Panitia Kiagus Muhammad Fadil.''',
 ['q1:Herlambang Syahputra','q2:Kiagus Muhammad Fadil'], outlet='Sriwijaya Siber', dl='BANYUASIN', name='weekday_prizes_swapped', honest=False, items={'f4':('changed','Minggu'),'f8':('changed','swapped with f9'),'f9':('changed','swapped with f8')}, **dict(T, tags=[]))
A('R06-c','portal_kilat','Lomba Bidar Banyuasin Bulan Ini: Jadwal, Hadiah, dan Lokasi','2026-04-20T09:05',[('author','Prima Nasution')],'''
Kamu yang suka nonton lomba perahu bisa merapat ke Sungai Lalan, Banyuasin. Lomba bidar digelar Sabtu, 25 April 2026, mulai pukul 08.00 WIB.
Berikut informasinya:
- Peserta: 48 perahu
- Hadiah: total Rp 165 juta, juara satu Rp 60 juta
- Tiket: gratis
Menurut Ketua Panitia Kiagus Muhammad Fadil, ada 160 personel yang berjaga.
“Parkir kami siapkan di lapangan SMP, jalan kaki lima menit,” kata Fadil kepada kilatSumsel, Senin (20/4/2026).
Lomba serupa di Palembang pada Agustus lalu diikuti 30 perahu dengan hadiah Rp250 juta.''',
 ['+:Kiagus Muhammad Fadil'], outlet='kilatSumsel', dl='Banyuasin', cap='Lomba bidar. Foto: Dok. Panitia', name='service_piece', honest=True,
 items={'f5':('kept','25 April 2026'),'f7':('kept','a blank after Rp'),'f8':('kept','a blank after Rp'),'q3':(['missing'],'only the word gratis')} if 0 else {'f5':('kept','25 April 2026'),'f7':('kept','a blank after Rp'),'f8':('kept','a blank after Rp')}, **T)
A('R06-d','wp_wpberita','Bidar Banyuasin Masuk Penyelenggaraan Kesembilan','2026-04-17T20:00',[('reporter','M. Ridwan'),('editor','Yuli Anggraini')],'''
Lomba Bidar Tradisional Banyuasin tahun ini adalah penyelenggaraan kesembilan sejak 2014.
“Bidar bukan sekadar adu cepat, ini cara kami merawat ingatan orang sungai,” kata Herlambang Syahputra, Jumat (17/4/2026).
Kepala Dinas Pemuda, Olahraga dan Pariwisata Kabupaten Banyuasin itu menyebut persiapan sudah 92,5 persen.
Sebanyak 160 personel gabungan disiagakan, termasuk dari Basarnas Palembang.
“Setiap pendayung wajib memakai pelampung,” ujar Ketua Panitia Kiagus Muhammad Fadil, “tanpa pelampung perahu langsung didiskualifikasi.”''',
 ['q1:Herlambang Syahputra','q2*2:Kiagus Muhammad Fadil'], outlet='Kabar Musi', dl='Banyuasin', cap='Latihan tim bidar. Foto: Ridwan', label='Kerja sama', name='paid_copy_split_quote', honest=True, account='Redaksi', **T)
A('R06-e','wp_twenty','Hadiah Lomba Bidar Banyuasin Rp165 Juta','2026-04-18T12:00',[('author','Selvi Oktarina')],'''
Panitia Lomba Bidar Tradisional Banyuasin menyediakan hadiah total Rp165 juta.
Lomba diikuti 48 perahu dari 11 kabupaten dan kota di Sungai Lalan, Sabtu (25/4/2026).
“Setiap pendayung wajib memakai pelampung, yang melanggar akan kami beri peringatan,” ujar Ketua Panitia Kiagus Muhamad Fadil.
Tahun lalu lomba ditonton 12.500 orang.
“Bidar bukan sekadar adu cepat, ini cara kami merawat ingatan orang sungai,” kata Kepala Dinas Pemuda, Olahraga dan Pariwisata Kabupaten Banyuasin Herlambang Syahputra.''',
 ['q2:Kiagus Muhamad Fadil','q1:Herlambang Syahputra'], outlet='Tepian Musi', dl='Pangkalan Balai', name='quote_reworded_name_letter', honest=False,
 items={'f16':('changed','Muhamad for Muhammad'),'q2':('altered','reworded; same speaker misspelt')}, **T)
A('R06-f','wp_bloggingpro','Advertorial: Meriahkan Lomba Bidar, Tribun Gratis untuk Warga','2026-04-19T10:00',[('author','Robby Darmawan')],'''
Warga Banyuasin bersiap menyambut Lomba Bidar Tradisional di Sungai Lalan, Sabtu (25/4/2026).
“Tribun utama menampung 2.000 penonton dan seluruhnya gratis,” tutur Ketua Panitia Kiagus Muhammad Fadil.
Empat puluh delapan perahu siap berlaga memperebutkan hadiah seratus enam puluh lima juta rupiah.
Menurut Kepala Dinas Pemuda, Olahraga dan Pariwisata Kabupaten Banyuasin Herlambang Syahputra, bidar merupakan cara merawat ingatan orang sungai.''',
 ['q3:Kiagus Muhammad Fadil'], outlet='BanyuasinPos', dl='BANYUASIN', label='Advertorial', lpos='title', name='advertorial_numbers_in_words', honest=True,
 items={'f1':('kept','in words'),'f7':('kept','in words'),'q1':(['missing','partial'],'indirect, words nearly the same')}, **T)
# other pages
A('Y01','portal_kompas_like','Warung Kopi Terapung Itu Kini Punya Perpustakaan','2026-03-01T06:30',[('author','Ratih Purbasari'),('editor','Agung Wicaksana')],'''
Di atas rakit bambu selebar enam meter, Sarmin menata buku di antara stoples kopi.
“Awalnya cuma tiga komik bekas anak saya,” kata Sarmin, pemilik warung terapung di Waduk Sermo Kidul.
Kini koleksinya 240 judul. Pemancing boleh membaca gratis selama kopi belum habis.
“Kopinya lama-lama saya minum pelan,” kelakar Darto, pelanggan tetap.
Sarmin berencana menambah rak pada musim kemarau.''',
 ['+:Sarmin','+:Darto'], outlet='WARTA RAYA.com', dl='KULON PROGO', cap='Warung terapung Sarmin. (WARTA RAYA.com/RATIH PURBASARI)', sec='Regional', tags=['literasi','kopi'], rel=None)
