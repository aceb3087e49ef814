"""Pages of R01-R04. @n is paragraph n of the release, {{a=>b}} a replacement; st: status of items that differ from the words' own answer."""
from core import page

# ------------------------------------------------------------------ R01
page('R01-a', 'serayu', 'Kasus DBD di Jawa Tengah Turun, Dinkes Ajak Warga Tidak Lengah', '2025-11-03T16:05', '''
@1-3
!rel Puskesmas Keliling Layani Warga Lereng Sindoro
@4-7
!ad - Advertisement -
@8-12
''', v='straight_copy', section='Kesehatan', tags=['DBD', 'Dinkes Jateng', 'jumantik'], author='Redaksi', dl=('<strong>SEMARANG, KABARSERAYU.ID</strong> &#8211; ', 'SEMARANG'),
 end=['!note (*/red)'])

page('R01-b', 'kbn', 'Kasus DBD di Jateng turun 18,6 persen', '2025-11-03T15:42', '''
@1
@2 {{, Senin (3/11/2025)=>, Senin}}
@3-4
!rel Kemenkes minta daerah waspadai penyakit musim hujan
@6-7
@12
''', v='cut', section='Humaniora', tags=['DBD', 'Jawa Tengah', 'musim hujan'], dl=('Semarang (KBN) - ', 'Semarang'), lead='Petugas memeriksa bak mandi warga di Kota Semarang. (KBN/Wahyu Laksono)',
 by=[('reporter', 'Indra Wibisana'), ('editor', 'Farida Kusumastuti')],
 end=['!by Pewarta: Indra Wibisana<br>Editor: Farida Kusumastuti', '!copy Copyright © KBN 2025', '!copy Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari KBN.'])

page('R01-c', 'tjateng', 'Angka DBD Jateng Turun, RSUD Wira Husada Tetap Siagakan Bangsal Anak', '2025-11-04T19:20', '''
Kasus demam berdarah dengue (DBD) di Jawa Tengah menurun tahun ini. Meski begitu, rumah sakit tidak mau kecolongan memasuki musim hujan.
Kepala Dinas Kesehatan (Dinkes) Provinsi Jawa Tengah, Retno Wulansari, menyebut hingga Oktober tercatat hampir 6.500 kasus, turun sekitar 19 persen dibandingkan periode yang sama tahun lalu.
Jumlah kematian pun berkurang, dari 164 orang menjadi 97 orang. Namun, Retno mengingatkan angkanya bisa naik lagi apabila warga lengah karena musim hujan baru saja dimulai.
!rel Cerita Bidan Desa di Tengah Musim Pancaroba
Di RSUD Wira Husada, Kota Semarang, bangsal anak kini merawat tujuh pasien DBD. Direktur rumah sakit itu, Hanif Sulistyo, mengatakan jumlah tersebut jauh lebih sedikit daripada tahun lalu.
<<Hanif Sulistyo|Tahun lalu, pekan pertama November kami sudah merawat 31 anak. Sekarang tujuh, tetapi tempat tidur tambahan tetap kami pasang,>> ujar Hanif saat ditemui, Selasa (4/11/2025).
## Orang tua diminta peka
Puji Astutik, ibu salah seorang pasien, mengaku sempat mengira anaknya hanya masuk angin.
<<Puji Astutik|Panasnya naik turun tiga hari. Begitu ada bintik merah, langsung saya bawa ke sini,>> kata warga Kecamatan Tembalang itu.
!ad ADVERTISEMENT
<<B|Pengasapan itu pilihan terakhir,>> kata Kepala Bidang Pencegahan dan Pengendalian Penyakit Dinkes Jateng, Agus Priyatmoko. <<+|Yang utama tetap pemberantasan sarang nyamuk, karena asap hanya membunuh nyamuk dewasa.>>
Dinkes menjadwalkan gerakan pemantauan jentik serentak pada Jumat (7/11/2025) pukul 07.00. Agus berharap seluruh warga meluangkan waktu sepuluh menit untuk memeriksa tempat penampungan air di rumahnya.
!pg Halaman 1/2 Selanjutnya
''', v='rewrite_own_reporting', section='Semarang', tags=['DBD', 'RSUD Wira Husada', 'Semarang'], author='Rara Kinasih', editor='Joko Purwadi', dl=('<strong>BAWAHMERAPI.COM, SEMARANG - </strong>', 'SEMARANG'),
 lead='SIAGA DBD - Perawat memeriksa infus pasien anak di RSUD Wira Husada, Selasa (4/11/2025).', by=[('author', 'Rara Kinasih'), ('editor', 'Joko Purwadi')], end=['!note (rks)'],
 st='''q1 missing/partial: turned into indirect speech with nearly the same words
q2 verbatim: split by its cue
q3 missing
f1 kept/missing: rounded to hampir 6.500 kasus
f2 kept/missing: rounded to sekitar 19 persen
f4 kept: the short form Dinkes is thrown in
f21 kept/missing: the zone is left out''')

page('R01-d', 'rad1', 'DBD di Jawa Tengah Turun, Gerakan Satu Rumah Satu Jumantik Dimulai Pekan Ini', '2025-11-03T17:10', '''
@1-4
@6
@7 {{pada Jumat (7/11/2025)=>pada Kamis (7/11/2025)}}
@8-10
''', v='weekday_wrong', err=1, section='Berita Jawa Tengah', tags=['DBD', 'Kesehatan'], credit='Reporter: Dwi Ariyani | Editor: Bambang Sutedjo', by=[('reporter', 'Dwi Ariyani'), ('editor', 'Bambang Sutedjo')],
 dl=('SEMARANG - ', 'SEMARANG'), st='f19 changed: Kamis (7/11/2025); Jumat stands only in the quotation')

page('R01-e', 'nx1', 'Fogging Bukan Andalan, Begini Cara Jawa Tengah Menekan DBD', '2025-11-04T08:30', '''
Pemerintah Provinsi Jawa Tengah memilih mengandalkan warga untuk menekan demam berdarah dengue (DBD). Pengasapan atau fogging hanya dilakukan bila perlu.
<<B!|Pengasapan itu jalan paling akhir. Lebih baik sarang nyamuknya dibasmi, sebab fogging cuma mematikan nyamuk dewasa,>> kata Kepala Bidang Pencegahan dan Pengendalian Penyakit Dinas Kesehatan Jawa Tengah, Agus Priyatmoko, di Kota Semarang, Senin (3/11/2025).
Sejak Januari sampai Oktober, Jawa Tengah mencatat 6.482 kasus DBD dengan 97 orang meninggal. Jumlah kasus terbanyak berada di Kabupaten Grobogan dengan 612 kasus.
!rel Mengapa Nyamuk Lebih Suka Menggigit Sebagian Orang?
Untuk menghadapi musim hujan, disediakan anggaran Rp47,5 miliar. Dana itu dipakai antara lain membeli 21.500 alat uji cepat dan 3.200 liter insektisida.
## Peran kader
Agus mengakui angka bebas jentik baru 88,4 persen. Kader di kampung menjadi tumpuan untuk mengejar target 95 persen.
Sumarni, kader di Kelurahan Sendangmulyo, merasakan perubahan sikap warga di 240 rumah yang dipantaunya.
<<W|Dulu pintu sering tidak dibuka. Sekarang ibu-ibu malah menunggu saya datang sambil menunjukkan baknya yang sudah dikuras,>> ucapnya.
!nl Dapatkan ringkasan berita kesehatan setiap pagi di surelmu
Kepala Dinas Kesehatan Provinsi Jawa Tengah Retno Wulansari meminta warga tidak menunda berobat.
<<H|Jangan menunggu demam hari kelima baru ke puskesmas. Demam dua hari tanpa sebab yang jelas, segera periksa,>> kata dia.
''', v='quote_reworded_money_x10', err=1, section='Sains & Kesehatan', tags=['demam berdarah', 'fogging'], author='Aditya Rangga', by=[('author', 'Aditya Rangga')], q='""',
 st='''q2 altered
f14 changed''')

page('R01-f', 'kmp', 'Kasus DBD di Jawa Tengah Turun, tetapi Kader Jumantik Belum Boleh Santai', '2025-11-03T20:14', '''
Jumlah kasus demam berdarah dengue di Jawa Tengah sepanjang Januari-Oktober 2025 turun 18,6 persen, dari 7.963 menjadi 6.482 kasus.
Kepala Dinas Kesehatan Provinsi Jawa Tengah Retno Wulansari mengatakan, penurunan itu patut disyukuri, tetapi warga tidak boleh lengah.
<<H|Kalau kita lengah dua bulan saja, angkanya bisa naik lagi,>> kata Retno dalam rapat koordinasi di Kota Semarang, Senin (3/11/2025).
!rel Hujan Mulai Turun, Ini Ciri Demam Berdarah pada Anak
Kematian akibat DBD tahun ini tercatat 97 kasus. Tahun lalu, jumlahnya 164 kasus.
Kabupaten Grobogan menjadi daerah dengan kasus terbanyak, 612 kasus, dan Kabupaten Cilacap berada di urutan berikutnya dengan 548 kasus.
<<B|Cukup sepuluh menit setiap Jumat pagi,>> ujar Kepala Bidang Pencegahan dan Pengendalian Penyakit Agus Priyatmoko.
Waktu singkat itu, kata Agus, dipakai untuk memeriksa bak mandi, talang, dan pot bunga. Menurut dia, cara itu jauh lebih murah dibandingkan biaya rawat inap.
Pemerintah Provinsi Jawa Tengah menyiapkan dana Rp 4.750.000.000 dari APBD Perubahan, termasuk untuk 21.500 alat uji cepat.
!wa Dapatkan update berita pilihan setiap hari dari PENJURU.com di saluran WhatsApp kami.
''', v='honest_rewrite', section='Regional', tags=['DBD', 'Jawa Tengah', 'jumantik'], author='Galih Prasetya', editor='Maria Yosefin', by=[('author', 'Galih Prasetya'), ('editor', 'Maria Yosefin')], dl=('<strong>SEMARANG, PENJURU.com - </strong>', 'SEMARANG'),
 st='''q1 partial
q3 partial
f3 kept: 7.963 menjadi 6.482 kasus
f8 kept: 164 kasus, of deaths
f9 kept: 97 kasus, of deaths
f14 kept: written out in full
f19 missing: only the Jumat of the quotation, not the date of the campaign''')

# ------------------------------------------------------------------ R02
page('R02-a', 'minang', 'Jalan Provinsi Lubuk Selasih–Surian Selesai Diperbaiki', '2025-11-04T18:00', '''
@1-4
!rel Kelok Sambilan Ditutup Sementara Akhir Pekan
@5-8
@9-12
''', v='straight_copy', section='Daerah', tags=['Solok', 'jalan provinsi', 'Bina Marga'], author='Yuliandri Sikumbang', about='Meliput isu pembangunan di Solok dan sekitarnya.', by=[('author', 'Yuliandri Sikumbang')], dl=('<strong>Arosuka</strong> — ', 'Arosuka'),
 label='ADVERTORIAL', label_top='ADVERTORIAL')

page('R02-b', 'boot1', 'Ruas Lubuk Selasih–Surian Dibuka Penuh, Sopir Truk Sayur Lega', '2025-11-04T20:31', '''
@1 {{sepanjang 23,7 kilometer=>sepanjang 23 kilometer}}
@2
@4-5
!ad Iklan
@7-9
@12
''', v='decimal_cut', err=1, section='Kabupaten Solok', tags=['solok', 'jalan'], dl=('Solok, SiarMinangkabau - ', 'Solok'), lead='Kendaraan melintas di ruas jalan yang baru diperbaiki. (Foto: Dok. Pemprov)',
 by=[('author', 'Riko Marta')], end=['!by Penulis : Riko Marta', '!note Sumber foto: dokumentasi pemerintah provinsi'], q='""', st='f1 changed')

page('R02-c', 'tab2', 'Jalan Sudah Licin, Petani Alahan Panjang Tinggal Menunggu Harga', '2025-11-05T13:45', '''
Jalan provinsi dari Lubuk Selasih ke Surian sudah mulus. Bagi petani sayur di Alahan Panjang, kabar itu separuh dari harapan. Separuhnya lagi adalah harga.
<<Zulbahri|Ongkos ke Padang turun dari empat ratus ribu jadi dua ratus lima puluh ribu sekali jalan. Tetapi kol masih seribu lima ratus sekilo,>> kata Zulbahri, petani di Jorong Taluak Dalam, Rabu (5/11/2025).
Ruas sepanjang hampir 24 kilometer itu rusak setelah longsor dua tahun lalu. Perbaikannya dikerjakan PT Bukit Tigo Konstruksi dengan biaya Rp 86,4 miliar dan dibuka penuh sehari sebelumnya.
Kepala dinas yang membidangi jalan provinsi, Fakhrul Ramdani, mengatakan waktu tempuh kini tidak sampai satu jam.
!rel Cabai Solok Tembus Pasar Pekanbaru
Harian Ranah yang mencoba ruas tersebut pada Rabu pagi dengan mobil pribadi memerlukan waktu 58 menit, termasuk berhenti sebentar di kilometer dua belas karena ada batu kecil di badan jalan.
<<F|Saya minta sopir jangan tergoda jalan mulus. Di kilometer sebelas sampai tiga belas, tebingnya masih kami pantau setiap hari,>> ujar Fakhrul.
Wali Nagari Air Dingin, Desmawati, juga mengingatkan soal lampu jalan. Menurut dia baru 40 tiang yang berdiri, padahal anak-anak pulang mengaji setelah Magrib lewat jalan itu.
Zulbahri punya permintaan lain.
<<Zulbahri|Kalau bisa timbangan di pasar induk diperiksa juga. Jalan bagus, timbangan jangan miring.>>
''', v='rewrite_own_reporting', section='LAPORAN DAERAH', dl=('ALAHAN PANJANG, HARIAN RANAH -- ', 'ALAHAN PANJANG'), by=[('reporter', 'Mursal Efendi')], end=['!by Laporan: Mursal Efendi'], q='""',
 st='''q4 missing/partial: indirect speech with nearly the same words
f1 kept/missing: rounded to hampir 24 kilometer
f2 kept/missing: dua tahun lalu
f3,f4 kept/missing: sehari sebelumnya, seen from Rabu (5/11/2025)
f7 kept/missing: only inside Wali Nagari Air Dingin
f5 missing
f9 kept: written with a space
f13 kept/missing: tidak sampai satu jam''')

page('R02-d', 'blogsumbar', 'Lubuk Selasih–Surian Kini Mulus, Tempuh 55 Menit Saja', '2025-11-04T21:05', '''
@1
@2 {{Fakhrul Ramdani=>Fahrul Ramdani}}
@3
@4 {{kata Fakhrul=>kata Fahrul}}
@5-7
@10-11
@12 {{Fakhrul menyebutkan=>Fahrul menyebutkan}} {{peringkat keempat=>peringkat ketiga}}
''', v='name_letter_and_rank', err=1, tags=['Kabupaten Solok', 'Infrastruktur'], author='admin', sp={'F': 'Fahrul Ramdani'}, dl=('<b>Arosuka, Nagari Kito</b> - ', 'Arosuka'), end=['!by (Rel/Eri Gusman)'], by=[('unknown', 'Eri Gusman')], q='""',
 st='''f6 changed
f24 changed''')

page('R02-e', 'lar1', 'Dua Kali Setahun Ganti Ban? Sopir di Solok Kini Bisa Tersenyum', '2025-11-05T07:15', '''
Sopir truk pengangkut sayur dari dataran tinggi Solok, Sumatera Barat, akhirnya tersenyum. Jalan provinsi Lubuk Selasih–Surian yang rusak sejak longsor tahun 2022 sudah selesai diperbaiki.
<<D|Dulu bawa kol dari Alahan Panjang, sampai di Padang sudah layu separuh. Sekarang berangkat subuh, jam delapan sudah bongkar,>> kata Desmawati, Wali Nagari Air Dingin.
Jalan sepanjang 23,7 kilometer itu dibuka penuh pada Selasa (4/11/2025). Waktu tempuhnya kini 55 menit, jauh lebih cepat dari sebelumnya 2 jam 15 menit.
!rel Ini Daftar Jalan Provinsi yang Diperbaiki Tahun Depan
Setiap hari ada 3.150 kendaraan yang melintas, 38 persen di antaranya truk.
Kepala Dinas Bina Marga dan Penataan Ruang Provinsi Sumatera Barat, Fakhrul Ramdani, mengatakan perbaikan rampung sebelum masa kontrak habis.
<<F|Kontraknya baru berakhir 20 Desember, tetapi pekerjaan selesai 46 hari lebih cepat. Ini karena cuaca Agustus dan September cukup bersahabat,>> katanya.
Tahun depan, kata Fakhrul, disiapkan Rp12,5 miliar untuk lampu jalan dan drainase.
!wa Ikuti saluran WhatsApp Pantau Daerah untuk kabar terbaru
''', v='quote_moved_year_shift', err=1, section='Sumatera', tags=['Sumatera Barat', 'jalan rusak'], credit='Reporter: Hendra Saputra · Editor: Nina Larasati', by=[('reporter', 'Hendra Saputra'), ('editor', 'Nina Larasati')], 
 st='''q3 moved
f2 changed
f21 kept/missing: tahun depan
f7 kept/missing: only inside Wali Nagari Air Dingin''')

page('R02-f', 'dtk', 'Jalan Provinsi di Solok Selesai Diperbaiki, Sopir Diminta Tak Ngebut', '2025-11-04T16:22', '''
Jalan provinsi ruas Lubuk Selasih-Surian di Kabupaten Solok, Sumatera Barat, selesai diperbaiki. Jalan sepanjang 23,7 km itu dibuka penuh hari ini.
"Kontraknya baru berakhir 20 Desember, tetapi pekerjaan selesai 46 hari lebih cepat," kata Kepala Dinas Bina Marga dan Penataan Ruang Sumbar Fakhrul Ramdani di Nagari Air Dingin, Selasa (4/11/2025).
!ad SCROLL TO CONTINUE WITH CONTENT
Fakhrul menyebut cuaca pada Agustus dan September turut membantu pekerjaan. Proyek itu menghabiskan Rp 86,4 miliar.
Waktu tempuh dari Lubuk Selasih ke Surian kini sekitar 55 menit. Sebelumnya, perjalanan memakan waktu 2 jam 15 menit.
Meski jalan mulus, pengendara diminta tidak melaju lebih dari 60 km per jam.
<<F|Saya minta sopir jangan tergoda jalan mulus,>> ujarnya, <<+|di kilometer sebelas sampai tiga belas, tebingnya masih kami pantau setiap hari.>>
!rel Pengendara Motor Selamat Usai Tertimpa Pohon di Padang
Sementara itu, pemprov menyiapkan Rp 12,5 miliar untuk lampu jalan dan drainase pada 2026.
!note (rul/dpw)
'''.replace('"Kontraknya baru berakhir 20 Desember, tetapi pekerjaan selesai 46 hari lebih cepat,"', '<<F|Kontraknya baru berakhir 20 Desember, tetapi pekerjaan selesai 46 hari lebih cepat,>>'),
 v='honest_split', section='Sumut & Sekitarnya', tags=['solok', 'jalan provinsi', 'sumbar'], author='Rully Anggara', by=[('author', 'Rully Anggara')], dl=('<strong>Solok</strong> - ', 'Solok'), lead='Foto: Ruas jalan Lubuk Selasih-Surian. (Rully Anggara/menitcom)', q='""',
 st='''q1 partial
q2 verbatim: split by its cue
f1 kept: 23,7 km
f5 kept: short form Sumbar
f9 kept: written with a space
f14 kept: 60 km per jam
f22 kept: written with a space''')

# ------------------------------------------------------------------ R03
page('R03-a', 'gov2', 'Banjir di Jambi Meluas, 4.218 Jiwa Mengungsi', '2025-11-05T16:40', '''
@1-13
''', v='straight_copy', section='Berita', author='Operator BPBD', dl=('<strong>JAMBI</strong> &ndash; ', 'JAMBI'), end=['!note (Humas BPBD)'])

page('R03-b', 'kbnj', '4.218 warga Jambi mengungsi akibat luapan Batanghari', '2025-11-05T17:03', '''
@1 {{Hingga Rabu (5/11/2025) pukul 15.00 WIB=>Hingga Rabu pukul 15.00 WIB}}
@2-3
!rel BMKG: Hujan lebat berpotensi di hulu Batanghari
@5
@8
@9 {{terendam 40 sentimeter=>terendam 40 cm}}
@12-13
''', v='cut', section=None, tags=['banjir jambi', 'batanghari', 'pengungsi'], dl=('Jambi (KBN Jambi) - ', 'Jambi'), lead='Warga menaiki perahu karet di Muaro Jambi, Rabu (5/11/2025). KBN/Tuti Rahmadani',
 by=[('reporter', 'Syarif Hidayatullah Pane'), ('editor', 'Dewi Anjani')], end=['!by Pewarta : Syarif Hidayatullah Pane', '!by Editor : Dewi Anjani', '!copy COPYRIGHT © KBN 2025'])

page('R03-c', 'siak', 'Bertahan di GOR Kota Baru, Pengungsi Banjir Jambi Butuh Air Bersih', '2025-11-06T10:12', '''
Pengungsi banjir di GOR Kota Baru, Kota Jambi, mulai mengeluhkan kekurangan air bersih. Pada hari keempat, antrean di dua tandon air mengular sejak pukul 05.00 WIB.
<<Maryam|Satu keluarga dapat dua ember. Untuk minum cukup, untuk mandi anak-anak tidak,>> kata Maryam, warga Legok, Kamis (6/11/2025).
Di sudut lain, Sulastri menjaga tiga anaknya. Rumahnya terendam sejak Minggu malam.
<<S|Air naiknya cepat sekali, tidak sempat bawa apa-apa selain surat tanah dan seragam anak,>> tutur perempuan yang juga membawa ibunya yang berusia 81 tahun itu.
!rel Harga Sayur di Pasar Angso Duo Naik Dua Kali Lipat
Menurut Kepala Bidang Kedaruratan dan Logistik BPBD Provinsi Jambi Deni Kurniadi, persediaan beras masih aman untuk dua belas hari. Ia membenarkan bahwa yang kurang adalah air bersih karena sumur warga sudah tercampur air sungai.
Jumlah pengungsi terus bertambah. Data posko pada Kamis pagi mencatat 4.655 jiwa, sedangkan sehari sebelumnya 4.218 jiwa. Rumah yang terendam mencapai 8.240 unit.
Perusahaan air minum daerah menjanjikan tambahan enam mobil tangki mulai Kamis sore.
<<Rahmat Nasution|Kendalanya jalan ke instalasi kami juga terendam. Mobil tangki harus memutar lewat Mendalo,>> kata Rahmat Nasution, manajer distribusi perusahaan itu.
''', v='rewrite_later_figures', section='Kota Jambi', tags=['banjir', 'pengungsi'], author='Evi Susanti', by=[('reporter', 'Evi Susanti'), ('editor', 'Arfan Lubis')], end=['!by Reporter: Evi Susanti<br>Editor: Arfan Lubis'], dl=('<strong>KOTA JAMBI, beritabatanghari.id</strong> – ', 'KOTA JAMBI'),
 st='''q2 missing/partial: indirect speech with nearly the same words
q3 partial
f2,f3 kept/missing: sehari sebelumnya, seen from Kamis (6/11/2025)
f6 missing''')

page('R03-d', 'kerinci', 'Banjir Luapan Batanghari Meluas ke Lima Daerah', '2025-11-05T19:30', '''
@1 {{pukul 15.00 WIB=>pukul 15.00 WITA}} {{sebanyak 4.218 jiwa mengungsi dan 7.906 rumah terendam=>sebanyak 7.906 jiwa mengungsi dan 4.218 rumah terendam}}
@2-5
!ad Advertisement
@6-8
@10-11
''', v='zone_and_swap', err=1, section='Bencana', author='Redaksi Kerinci Kini', dl=('Jambi – ', 'Jambi'), by=[('author', 'Zainal Muttaqin')], end=['!by Penulis: Zainal Muttaqin'],
 st='''f4 changed
f5 changed
f6 changed''')

page('R03-e', 'rad3', 'Tanggap Darurat Banjir Jambi Berlaku Dua Pekan', '2025-11-06T06:50', '''
Pemerintah Provinsi Jambi menetapkan status tanggap darurat banjir selama 14 hari, mulai 4 November sampai dengan 17 November 2025. Belanja tidak terduga sebesar Rp3,8 miliar sudah dicairkan.
Kepala Dinas Sosial Provinsi Jambi, Yusri Hamdan, mengatakan daerah terparah adalah Kabupaten Muaro Jambi.
<<Y|Tinggi muka air di Tanggo Rajo pagi tadi 14,6 meter, sudah di atas Siaga II. Kalau hujan di hulu tidak berhenti malam ini, kita bersiap ke Siaga I,>> kata Yusri, Rabu (5/11/2025).
Sebanyak 37 perahu karet dan 412 personel dikerahkan. Dapur umum dibuka di sembilan titik.
!rel Pendengar Kirim Bantuan lewat Studio Angso Duo
Banjir juga merendam jalan lintas Jambi–Muara Bulian di Desa Mendalo sedalam 40 sentimeter. Hanya truk yang bisa lewat.
Kepada pendengar Swara Angso Duo, Yusri berpesan agar warga bantaran sungai tidak menunggu air masuk rumah.
<<Y|Evakuasi malam hari itu berbahaya bagi semua orang. Kalau petugas sudah meminta turun, tolong ikut saat masih terang.>>
''', v='position_and_place', err=1, section='Info Jambi', tags=['banjir', 'tanggap darurat'], credit='Penulis: Lusi Permata Hati', by=[('author', 'Lusi Permata Hati')],
 st='''f7 changed
f21 changed''')

page('R03-f', 'tmp1', 'Banjir Jambi: Muka Air Mendekati Siaga I, Ribuan Warga Mengungsi', '2025-11-05T21:18', '''
Ketinggian air Sungai Batanghari di Kota Jambi mendekati status Siaga I. Badan Penanggulangan Bencana Daerah Provinsi Jambi mencatat 4.218 orang mengungsi hingga Rabu sore, 5 November 2025.
Kepala Pelaksana BPBD Provinsi Jambi Yusri Hamdan mengatakan muka air di Tanggo Rajo pada Rabu pagi 14,6 meter. Siaga I ditetapkan bila muka air mencapai 15,2 meter.
<<Y|Kalau hujan di hulu tidak berhenti malam ini, kita bersiap ke Siaga I,>> kata Yusri.
!ad Scroll ke bawah untuk melanjutkan membaca
Banjir merendam 7.906 rumah di lima kabupaten/kota. Sebanyak 63 sekolah diliburkan.
<<D|Beras kita cukup untuk dua belas hari. Yang kurang justru air bersih, karena sumur warga sudah tercampur air sungai,>> kata Kepala Bidang Kedaruratan dan Logistik BPBD Deni Kurniadi.
Pemerintah provinsi memberlakukan masa tanggap darurat mulai 4 November hingga 18 November 2025.
!rel Mengapa Batanghari Makin Sering Meluap
Sejumlah pegiat lingkungan menilai banjir kali ini tidak lepas dari rusaknya hutan di hulu.
<<Ratna Dewi Siregar|Setiap tahun kita bicara perahu karet, tidak pernah bicara pohon,>> kata Ratna Dewi Siregar dari Perkumpulan Hijau Batanghari saat dihubungi.
!nl Berlangganan buletin Lentera untuk laporan mendalam setiap Sabtu
''', v='date_shift', err=1, section='Lingkungan', tags=['Banjir Jambi', 'Sungai Batanghari'], reporter='Haidar Alwi', editor='Sunu Prabowo', by=[('reporter', 'Haidar Alwi'), ('editor', 'Sunu Prabowo')], dl=('<strong>LENTERA</strong>, <strong>Jambi</strong> - ', 'Jambi'),
 st='''q1 partial
f3 kept: 5 November 2025
f4 kept/missing: Rabu sore
f5 kept: 4.218 orang
f19 changed''')

# ------------------------------------------------------------------ R04
page('R04-a', 'joom1', 'Tes Kompetensi Akademik SMA di Jawa Timur Diikuti 397 Ribu Siswa', '2025-11-03T14:00', '''
@1-12
''', v='straight_copy', section='Berita Utama', tags=['TKA', 'SMA'], author='Super User', dl=('<strong>SURABAYA</strong> &ndash; ', 'SURABAYA'))

page('R04-b', 'blk1', 'Hari Pertama TKA di Jatim Lancar, 1.846 Siswa Ikut Susulan', '2025-11-03T17:25', '''
@1-2
@4 {{Senin=>Senin}}
!rel Beasiswa Santri Dibuka Lagi, Ini Syaratnya
@5-6
@9-11
@12 {{ Hasil tes diumumkan pada 5 Januari 2026.=>}}
'''.replace('@4 {{Senin=>Senin}}', '@4'), v='cut', section='Pendidikan', tags=['TKA', 'Dindik Jatim'], author='Anjar Setyawan', about='Jurnalis pendidikan, tinggal di Sidoarjo.', by=[('author', 'Anjar Setyawan'), ('editor', 'Wiwin Kurniasari')],
 dl=('<strong>Surabaya (Arek Warta)</strong> – ', 'Surabaya'), end=['!by Editor: Wiwin Kurniasari'])

page('R04-c', 'dtkj', 'Curhat Siswa Pasuruan Usai Tes Akademik: Soal Cerita Panjang Banget', '2025-11-04T12:48', '''
Hari kedua Tes Kompetensi Akademik (TKA) di Kabupaten Pasuruan menyisakan curhat para siswa. Sebagian mengaku kehabisan waktu mengerjakan soal cerita.
<<Salsabila Putri Maharani|Soal Bahasa Inggrisnya enak, tapi bacaannya tiga layar. Aku sampai lupa pertanyaannya apa,>> kata Salsabila Putri Maharani, siswi SMA Negeri 1 Grati, Selasa (4/11/2025).
Keluhan serupa disampaikan Naufal Rizky Ardana, siswa SMA Negeri 3 Bangil, sehari sebelumnya.
<<N|Yang bikin kaget soal ceritanya panjang. Waktu saya habis untuk membaca, bukan untuk menghitung,>> ujarnya.
!ad SCROLL TO CONTINUE WITH CONTENT
Kepala Dinas Pendidikan Jatim Aris Budiharto menenangkan para siswa dan orang tua. Ia menegaskan, nilai tes ini bukan penentu kelulusan.
<<A|Jadi, orang tua tolong jangan menjadikan angka itu alasan memarahi anak,>> kata Aris.
Di SMAN 1 Grati, tes diikuti 288 siswa dengan 100 komputer. Kepala sekolah Yoyok Hermawan menyebut hari kedua berjalan tanpa gangguan listrik.
!rel Siswi SMK di Malang Rancang Kursi Roda Pintar
<<Yoyok Hermawan|Kemarin sempat kedip dua kali. Hari ini aman, petugas PLN sampai kami ajak sarapan,>> ungkapnya.
TKA di Jatim diikuti lebih dari 397 ribu siswa dan berlangsung hingga Kamis (6/11). Pesertanya mengerjakan soal dalam waktu dua setengah jam tiap sesi.
!note (abq/fat)
''', v='rewrite_own_reporting', section='Berita', tags=['tka', 'pasuruan', 'sma'], author='Muhajir Arif', by=[('author', 'Muhajir Arif')], dl=('<strong>Pasuruan</strong> - ', 'Pasuruan'), q='""',
 st='''q2 partial
f3 kept/missing: rounded to lebih dari 397 ribu siswa
f1,f2 kept/missing: sehari sebelumnya, seen from Selasa (4/11/2025)
f5 kept: short form Jatim
f11 kept: 6/11
f12 kept: dua setengah jam''')

page('R04-d', 'brantas', 'TKA Jawa Timur: Nilai Bukan Penentu Kelulusan', '2025-11-03T19:00', '''
@1-3
@5-6
> Mata uji wajib: Bahasa Indonesia, Matematika, Bahasa Inggris
@7-8
@11 {{peringkat ketiga=>peringkat kedua}}
@12
''', v='rank_shift', err=1, section='Kabar Sekolah', tags=['pendidikan', 'TKA', 'ujian'], author='Ningrum Ayu', by=[('author', 'Ningrum Ayu')], label='Pariwara', end=['!lab Pariwara'], st='f21 changed')

page('R04-e', 'amp1', 'Kepala Dinas Pendidikan Jatim Cek Kesiapan Komputer Tes Akademik', '2025-11-03T18:33', '''
Kepala Dinas Pendidikan Provinsi Jawa Timur, Aris Budiharto, turun langsung ke SMA Negeri 3 Bangil untuk mengecek pelaksanaan Tes Kompetensi Akademik (TKA), Senin (3/11/2025).
<<A!|Kedatangan saya bukan untuk membuat siswa tegang. Saya mau mengecek listrik, internet, dan komputer, semuanya harus siap,>> kata Aris.
Sekolah itu menyediakan 120 komputer untuk 352 peserta. Kepala sekolah Lilik Muzayanah mengatakan simulasi sudah dilakukan tiga kali.
!rel Sekolah di Kepulauan Ikuti Tes dengan Internet Satelit
<<L|Kami sudah tiga kali simulasi. Pada simulasi pertama listrik padam, dan dari situ kami belajar bahwa genset harus dipanaskan sejak subuh,>> ujarnya.
Secara keseluruhan, TKA di Jawa Timur diikuti 397.254 siswa dari 4.106 sekolah. Tingkat kehadiran pada hari pertama 98,7 persen, sedangkan 1.864 siswa akan mengikuti tes susulan pada 17–18 November.
Aris mengingatkan hasil tes akan diumumkan pada 5 Januari 2026.
''', v='quote_reworded_digits', err=1, section='Pendidikan', tags=['TKA', 'Pasuruan'], author='Rizal Fanani', by=[('author', 'Rizal Fanani')], dl=('<b>JURNALNUSA.ID, PASURUAN</b> – ', 'PASURUAN'),
 st='''q1 altered
f14 changed''')

page('R04-f', 'kmp', 'Genset Dipanaskan sejak Subuh demi Tes Akademik di Bangil', '2025-11-03T21:40', '''
SMA Negeri 3 Bangil, Kabupaten Pasuruan, tidak mau listrik padam mengganggu Tes Kompetensi Akademik (TKA). Sejak subuh, genset sudah dipanaskan.
<<L|Kami sudah tiga kali simulasi,>> kata Kepala SMA Negeri 3 Bangil Lilik Muzayanah, Senin (3/11/2025).
Pada simulasi pertama, menurut Lilik, listrik sempat padam. Dari pengalaman itu, dua generator cadangan disiapkan bersama 120 unit komputer untuk 352 siswa.
!rel Kisah Guru Honorer yang Menempuh 40 Kilometer Setiap Hari
Kepala Dinas Pendidikan Provinsi Jawa Timur Aris Budiharto yang datang sebelum pukul 7 pagi mengaku tidak ingin menambah tegang siswa.
<<A|Saya hanya ingin memastikan listrik, jaringan, dan komputernya tidak rewel,>> ucap Aris.
TKA digelar dalam empat gelombang sampai Kamis (6/11/2025). Di seluruh Jawa Timur, pesertanya 397.254 siswa dari 4.106 sekolah. Sebanyak 98,7 persen peserta hadir pada hari pertama.
Pemerintah provinsi menggelontorkan Rp 9,2 miliar untuk merawat komputer dan jaringan di 812 sekolah.
!wa Dapatkan update berita pilihan setiap hari dari PENJURU.com di saluran WhatsApp kami.
''', v='honest_rewrite', section='Surabaya', tags=['TKA', 'Pasuruan', 'SMA Negeri 3 Bangil'], author='Imron Hakiki Putra', editor='Krisna Dewanti', by=[('author', 'Imron Hakiki Putra'), ('editor', 'Krisna Dewanti')], dl=('<strong>PASURUAN, PENJURU.com</strong> - ', 'PASURUAN'),
 st='''q1 partial
q3 partial
f8 kept/missing: sebelum pukul 7 pagi
f17 kept: 120 unit komputer
f18 kept: 352 siswa
f23 kept: written with a space''')
