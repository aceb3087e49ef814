"""Pages of R05-R08."""
from core import page

# ------------------------------------------------------------------ R05
page('R05-a', 'musi', 'Pasar Murah di 17 Titik, Harga Cabai di Palembang Mulai Turun', '2025-11-06T14:10', '''
@1-6
!rel Jadwal Pasar Murah di Lima Kecamatan
@7-13
''', v='straight_copy', section='Ekonomi', tags=['harga cabai', 'pasar murah', 'Palembang'], author='Desi Oktarina', by=[('author', 'Desi Oktarina')], dl=('<strong>PALEMBANG</strong> – ', 'PALEMBANG'), q='“”')

page('R05-b', 'ogan', 'Warga Serbu Pasar Murah di Lemabang, Beras hingga Cabai Diburu', '2025-11-06T17:30', '''
@1
@2 {{seharga Rp87.500=>seharga Rp875.000}}
@3-4
!rel Sepuluh Resep Sambal Tanpa Cabai Merah
@8-9
@12-13
''', v='money_x10', err=1, section='Palembang', tags=['pasar murah', 'sembako'], author='admin', dl=('<strong>OGANMEDIA.ID, PALEMBANG –</strong> ', 'PALEMBANG'), by=[('reporter', 'Febri Ansyah')], end=['!by Reporter: Febri Ansyah'], st='f7 changed', q='""')

page('R05-c', 'tsumsel', 'Cabai Turun, Giliran Tomat yang Bikin Emak-Emak Palembang Pusing', '2025-11-07T09:05', '''
Harga cabai merah keriting di Palembang mulai turun setelah pemerintah provinsi membuka pasar murah. Namun, giliran tomat yang naik.
Pantauan Harian Sriwangi di Pasar Kebon Semai, Jumat (7/11/2025), cabai merah keriting dijual Rp 58.000 per kilogram. Sehari sebelumnya harga rata-rata di Palembang masih Rp 61.000 per kilogram.
Sementara itu, tomat yang biasanya Rp 9.000 kini Rp 17.000 per kilogram.
<<Yuliana|Kalau mau bikin sambal sekarang bukan cabainya yang mahal, tomatnya,>> kata Yuliana, pedagang bumbu.
!rel Emak-Emak Plaju Tanam Cabai di Galon Bekas
Kepala Dinas Perdagangan Provinsi Sumatera Selatan Nurmala Effendi sebelumnya mengatakan harga cabai langsung menyesuaikan begitu truk dari Muaradua masuk. Pasokan dari Ogan Komering Ulu Selatan kini 18 ton sehari.
Kenaikan harga sempat membuat pembeli mengirit. Komarudin, pedagang di Lemabang, menceritakan pengalamannya.
<<K|Waktu harga hampir delapan puluh ribu, orang beli cabai seperti beli emas, sepuluh biji sepuluh biji,>> ujarnya.
!ad ADVERTISEMENT
## Bawang dan telur stabil
Harga bawang merah dan telur di Pasar Kebon Semai relatif stabil, masing-masing Rp 43.000 dan Rp 30.000 per kilogram.
Nurmala berencana menambah komoditas tomat di pasar murah yang berlangsung sampai 15 November.
<<E|Kami sudah hubungi petani di Pagar Alam. Mudah-mudahan Senin tomatnya masuk tenda,>> kata Nurmala saat dihubungi, Jumat.
!pg Halaman: 1 2
''', v='rewrite_own_reporting', section='Sumsel', tags=['cabai', 'tomat', 'pasar murah'], author='Shinta Dwi Lestari', editor='Welly Anggara', by=[('author', 'Shinta Dwi Lestari'), ('editor', 'Welly Anggara')], dl=('<strong>HARIANSRIWANGI.COM, PALEMBANG</strong> -- ', 'PALEMBANG'), lead='Pedagang menata tomat di Pasar Kebon Semai, Palembang.',
 st='''q2 missing/partial: indirect speech with nearly the same words
f1 kept/missing: Lemabang without its class word
f2,f3 kept/missing: sehari sebelumnya, seen from Jumat (7/11/2025)
f4 kept/missing: only inside Kepala Dinas Perdagangan
f6 kept: 15 November without its year
f11 kept: written with a space
f12 missing
f13 missing''')

page('R05-d', 'drup1', 'Dinas Perdagangan Sumsel Gelar Pasar Murah Serentak', '2025-11-06T15:55', '''
@1-3
@4 {{menyentuh Rp78.000 per kilogram=>menyentuh Rp61.000 per kilogram}} {{menjadi Rp61.000 per kilogram=>menjadi Rp78.000 per kilogram}}
@5-7
@8-9
''', v='figures_swapped', err=1, section='Perekonomian', tags=['Pasar Murah', 'Cabai'], author='Humas Setda', by=[('author', 'Humas Setda')], dl=('Palembang - ', 'Palembang'), q='""',
 st='''f10 changed: the two prices have changed places
f11 changed: the two prices have changed places''')

page('R05-e', 'nx2', 'Gudang Bulog Penuh, Warga Sumsel Diminta Tidak Menimbun Beras', '2025-11-06T20:20', '''
Perum Bulog menjamin persediaan beras di Sumatera Selatan aman hingga pertengahan tahun depan. Saat ini di gudang Bulog tersimpan 64.300 ton beras.
<<T|Silakan masyarakat membeli secukupnya. Tidak ada alasan menimbun, karena gudang kami penuh sampai musim panen tahun depan,>> kata Kepala Perum Bulog Kantor Wilayah Sumatera Selatan, Tony Saputra Wijaya, Kamis (6/11/2025).
Menurut Tony, jumlah tersebut cukup untuk tujuh bulan.
!rel Beras Medium Masih Langka di Ritel Modern
Di sisi lain, pemerintah provinsi menggelar pasar murah di 17 titik hingga 15 November 2025. Satu paket sembako dijual Rp87.500.
<<E|Kami ingin harga turun di pasar, bukan hanya di tenda ini. Tenda ini pengingat bagi pedagang bahwa stok kita cukup,>> kata Kepala Dinas Perdagangan Provinsi Sumatera Selatan Nurmala Effendi.
Inflasi Sumatera Selatan pada Oktober 2025 sebesar 2 persen secara tahunan, dengan andil terbesar dari cabai merah.
!nl Kabar ekonomi daerah langsung ke kotak masuk Anda
''', v='name_letter_and_decimal', err=1, section='Ekonomi', tags=['Bulog', 'beras', 'inflasi'], author='Ferdy Hutapea', by=[('author', 'Ferdy Hutapea')], sp={'T': 'Tony Saputra Wijaya'}, q='“”',
 st='''f18 changed
f15 changed
f4 kept/missing: only inside Kepala Dinas Perdagangan''')

page('R05-f', 'kbn', 'Sumsel gelar pasar murah di 17 titik tekan harga cabai', '2025-11-06T16:25', '''
Dinas Perdagangan Provinsi Sumatera Selatan (Sumsel) menggelar pasar murah di 17 titik hingga 15 November guna menekan harga kebutuhan pokok, terutama cabai.
<<E|Kami ingin harga turun di pasar, bukan hanya di tenda ini,>> kata Kepala Dinas Perdagangan Sumsel Nurmala Effendi di Palembang, Kamis.
Ia mengatakan harga cabai merah keriting pekan lalu sempat menyentuh Rp78 ribu per kilogram, sedangkan saat ini sudah Rp61 ribu per kilogram.
Penurunan itu, kata dia, didorong pasokan dari Kabupaten Ogan Komering Ulu Selatan yang mencapai 18 ton per hari.
!rel Bulog Sumsel Babel serap gabah petani Banyuasin
Menurut dia, hujan di sentra tanam menyebabkan panen mundur dua minggu.
Satu paket sembako pada pasar murah itu dijual dengan harga Rp87.500.
Seorang warga Kelurahan Tiga Ilir, Rosdiana, mengaku terbantu dengan pasar murah tersebut.
<<R|Lumayan hemat tiga puluh ribu,>> katanya. <<+|Bisa untuk beli ikan.>>
''', v='agency_rewrite', section='Ekonomi', tags=['pasar murah', 'harga cabai', 'Sumatera Selatan'], lead='Warga mengantre di pasar murah Lemabang, Palembang, Kamis (6/11/2025). (KBN/Nova Rianto)', dl=('Palembang (KBN) - ', 'Palembang'), by=[('reporter', 'Muhammad Riezko Adha'), ('editor', 'Triono Basuki')],
 end=['!by Pewarta: Muhammad Riezko Adha<br>Editor: Triono Basuki', '!copy Copyright © KBN 2025'], q='“”',
 st='''q1 partial
q2 missing/partial: indirect speech with nearly the same words
q5 verbatim: split by its cue
f3 missing
f6 kept: 15 November without its year
f8 kept: short form Sumsel
f10 kept: Rp78 ribu
f11 kept: Rp61 ribu''')

# ------------------------------------------------------------------ R06
page('R06-a', 'sentani', 'Papua Juara Umum Pekan Olahraga Pelajar Wilayah Timur', '2025-11-08T20:15', '''
@1-5
!rel Lapangan Voli Kampung Yoboi Direnovasi
@6-11
''', v='straight_copy', section='Olahraga', tags=['Popwil', 'atletik', 'Yulce Kambuaya'], author='Frits Ohee', by=[('author', 'Frits Ohee')], dl=('<strong>JAYAPURA, Suara Sentani</strong> – ', 'JAYAPURA'), lead='Kontingen Papua merayakan gelar juara umum. (Foto: Dinas Olahraga dan Pemuda)')

page('R06-b', 'kbnp', 'Papua juara umum pekan olahraga pelajar wilayah timur', '2025-11-08T19:02', '''
@1 {{ditutup di Stadion Mandala Kecil, Kota Jayapura, Sabtu (8/11/2025) pukul 17.00 WIT=>ditutup di Stadion Mandala Kecil, Kota Jayapura, Sabtu}}
@2-3
@8
!rel Persipar Numbay menang telak di laga uji coba
@9-10
''', v='cut', section='Olahraga', tags=['papua', 'olahraga pelajar'], dl=('Jayapura (KBN) - ', 'Jayapura'), by=[('reporter', 'Yustina Rumbewas'), ('editor', 'Laksa Mahendra')], end=['!by Pewarta: Yustina Rumbewas<br>Editor: Laksa Mahendra', '!copy Copyright © KBN 2025'])

page('R06-c', 'tpapua', 'Yulce Kambuaya, Pelari 16 Tahun dari Biak yang Bikin Stadion Berdiri', '2025-11-09T10:40', '''
Ketika papan waktu menunjukkan 11,98 detik, penonton di Stadion Mandala Kecil serentak berdiri. Yulce Kambuaya malah menutup mukanya.
<<Y|Saya hanya ingat pesan Mama,>> ucap Yulce, <<+|lari saja seperti dikejar anjing tetangga. Ternyata sampai garis paling depan.>>
Remaja asal Kabupaten Biak Numfor itu meraih tiga medali emas pada Pekan Olahraga Pelajar Wilayah Timur yang ditutup di Kota Jayapura, Sabtu (8/11/2025).
!rel Kisah Pelatih yang Menjual Motor demi Sepatu Lari Muridnya
Mamanya, Salomina Kambuaya, sehari-hari berjualan pinang. Ia menonton lomba lewat panggilan video dari Biak.
<<Salomina Kambuaya|Saya teriak sampai tetangga datang semua. Dikira ada kebakaran,>> kata Salomina melalui telepon, Minggu (9/11/2025).
Pelatih atletik Hendrik Rumaropen tidak terkejut. Selama lima bulan pemusatan latihan di Distrik Sentani Timur, Yulce tidak pernah absen.
<<H|Kalau gizinya dijaga dan sekolahnya tidak putus, dua tahun lagi dia bisa bersaing di tingkat Asia,>> ujar Hendrik.
!ad ADVERTISEMENT
Yulce berhak atas bonus Rp 15 juta untuk setiap medali emas. Ia sudah punya rencana.
<<Y|Saya mau belikan Mama lemari pendingin, supaya jual es juga,>> katanya.
Papua sendiri menjadi juara umum dengan 41 emas, mengungguli Sulawesi Selatan yang meraih 38 emas. Dua tahun lalu di Makassar, Papua hanya finis di urutan keempat.
!pg Halaman 1 dari 2
''', v='rewrite_feature', section='Olahraga', tags=['Yulce Kambuaya', 'atletik', 'Biak Numfor'], author='Marselinus Awom', editor='Ruth Ayomi', by=[('author', 'Marselinus Awom'), ('editor', 'Ruth Ayomi')], dl=('<strong>HARIANNUMBAY.COM, JAYAPURA</strong> - ', 'JAYAPURA'), lead='Pelari Papua Yulce Kambuaya seusai lomba, Sabtu (8/11/2025).',
 st='''q2 verbatim: split by its cue
q3 partial
f1 kept: 41 emas
f8 kept: 38 emas
f18 kept/missing: dua tahun lalu
f19 kept: urutan keempat
f21 kept: written with a space''')

page('R06-d', 'cendra', 'Juara Umum, Kontingen Pelajar Papua Raih 41 Emas', '2025-11-08T21:33', '''
@1
@2 {{38 medali emas=>22 medali emas}} {{Maluku dengan 22 medali emas=>Maluku dengan 38 medali emas}}
@3-5
!rel Bupati Lepas Atlet Dayung ke Pelatnas
@9-10
@11 {{pada tahun 2027=>pada tahun 2026}}
'''.replace('{{38 medali emas=>22 medali emas}} {{Maluku dengan 22 medali emas=>Maluku dengan 38 medali emas}}', '{{dengan 38 medali emas=>dengan 22 medali emas}} {{Maluku dengan 22 medali emas=>Maluku dengan 38 medali emas}}'), v='swap_and_year', err=1, section='Olahraga', tags=['Papua', 'Popwil'], author='Tim Redaksi', dl=('<strong>JAYAPURA, CENDRAWASIHTERKINI</strong> – ', 'JAYAPURA'), end=['!by Penulis: Decky Wamafma', '!by Editor: Sam Wanda'], by=[('author', 'Decky Wamafma'), ('editor', 'Sam Wanda')],
 st='''f8 changed: the two counts have changed places
f9 changed: the two counts have changed places
f25 changed''')

page('R06-e', 'lar2', 'Kadispora Papua: Bonus Atlet Pelajar Masuk Rekening Anak, Bukan Pengurus', '2025-11-09T08:00', '''
Dinas Olahraga dan Pemuda Provinsi Papua memastikan bonus atlet pelajar peraih medali disalurkan langsung ke rekening atlet. Batas waktunya 30 November 2025.
<<M|Uangnya masuk ke rekening anak, bukan ke rekening pengurus. Itu janji saya kepada orang tua mereka,>> tegas Kepala Dinas Olahraga dan Pemuda Provinsi Papua, Benyamin Mandosir, di Jayapura, Sabtu (8/11/2025).
Peraih medali emas memperoleh Rp15 juta, perak Rp7,5 juta, dan perunggu Rp4 juta. Total anggaran yang disiapkan Rp1,1 miliar.
!rel Atlet Difabel Papua Juga Minta Perhatian
Bonus itu merupakan penghargaan atas gelar juara umum Pekan Olahraga Pelajar Wilayah Timur yang ditutup pukul 17.00 WIB di Stadion Mandala Kecil. Papua mengumpulkan 41 medali emas.
Benyamin secara khusus memuji pelari Yulce Kambuaya yang memecahkan rekor pelajar nomor 100 meter dengan 11,98 detik.
<<M|Yulce itu masih 16 tahun. Kalau gizinya dijaga dan sekolahnya tidak putus, dua tahun lagi dia bisa bersaing di tingkat Asia,>> ujarnya.
!wa Gabung saluran WhatsApp Bumi Papua Post
''', v='quote_moved_zone', err=1, section='Olahraga', tags=['bonus atlet', 'Papua'], credit='Oleh: Naomi Krey', by=[('author', 'Naomi Krey')], dl=('<b>BUMIPAPUAPOST.COM | JAYAPURA</b> – ', 'JAYAPURA'),
 st='''q3 moved
f6 changed''')

page('R06-f', 'amp2', 'Papua Kuasai Pekan Olahraga Pelajar Wilayah Timur', '2025-11-08T22:10', '''
Papua menjadi juara umum Pekan Olahraga Pelajar Wilayah Timur dengan perolehan 41 medali emas, 33 perak, dan 29 perunggu.
Sulawesi Selatan harus puas sebagai runner-up dengan 38 medali emas. Maluku mengumpulkan 22 medali emas di tempat ketiga.
Kepala Dinas Olahraga dan Pemuda Provinsi Papua Benyamin Mandosir mengatakan para atlet berlatih dengan fasilitas seadanya.
<<M|Hari ini mereka menunjukkan bahwa tekad lebih keras daripada fasilitas,>> kata Benyamin pada penutupan, Sabtu malam waktu setempat.
!rel Jadwal Lengkap Liga Pelajar Pekan Depan
Hasil ini jauh lebih baik daripada penyelenggaraan tahun 2023 di Makassar. Saat itu Papua berada di peringkat keempat dengan 19 medali emas.
Pelari Yulce Kambuaya menjadi bintang dengan tiga emas. Rekor 100 meter pelajar yang bertahan delapan tahun ia pecahkan dengan waktu 11,98 detik.
Ajang serupa pada 2027 akan digelar di Maluku Utara.
'''.replace('Sabtu malam waktu setempat', 'Sabtu (8/11/2025)'), v='honest_rewrite', section='Olahraga', tags=['Papua', 'Pekan Olahraga Pelajar'], author='Ventje Karubaba', by=[('author', 'Ventje Karubaba')],
 st='''q1 partial
f7 kept: runner-up
f14 kept/missing: rekor yang bertahan delapan tahun''')

# ------------------------------------------------------------------ R07
page('R07-a', 'elm2', 'Festival Teluk Mayalibit Siap Digelar, Target 6.500 Pengunjung', '2025-11-07T18:20', '''
@1-5
!rel Tarif Kapal Cepat Sorong–Waisai Tetap
@6-12
''', v='straight_copy', section='Pariwisata', author='Redaksi', dl=('<strong>SORONG, LENSADOMBERAI</strong> – ', 'SORONG'), label='Kerja Sama', end=['!lab Kerja Sama'])

page('R07-b', 'boot2', 'Panggungnya Teluk, Festival Mayalibit Batasi Kapal Wisata', '2025-11-08T07:45', '''
@1-3
@5-6
!ad Iklan
@7-8
@10 {{dilanjutkan kapal motor ke Warsambin selama 90 menit=>dilanjutkan kapal motor ke Warsambin selama satu setengah jam}}
''', v='cut', section='Raja Ampat', tags=['Raja Ampat', 'festival'], sub='Jumlah kapal dan sampah plastik diatur ketat', dl=('Sorong, Doberai Pos — ', 'Sorong'), author='Penulis: Maria Kondologit', by=[('author', 'Maria Kondologit'), ('editor', 'Elias Yable')], end=['!by Editor: Elias Yable'], st='f23 kept: satu setengah jam', q='“”')

page('R07-c', 'kmpp', 'Mama-Mama Warsambin Menyiapkan Dapur untuk Ribuan Tamu', '2025-11-09T15:30', '''
Di belakang rumah Dorkas Mambraku, tungku batu sudah berjajar. Mama berumur 52 tahun itu bersama sebelas mama lain akan memasak untuk tamu Festival Teluk Mayalibit di Kampung Warsambin, Raja Ampat.
<<Dorkas Mambraku|Kami masak apa yang kami makan. Papeda, ikan kuah kuning, dan sayur gedi,>> kata Dorkas, Sabtu (8/11/2025).
Festival yang berlangsung 20-23 November 2025 itu menyajikan 24 acara. Pemerintah Provinsi Papua Barat Daya menargetkan 6.500 pengunjung.
!rel Menjaga Sasi, Menjaga Laut Raja Ampat
Kepala Dinas Kebudayaan dan Pariwisata Provinsi Papua Barat Daya Paulina Fatubun dalam jumpa pers sehari sebelumnya mengatakan, tahun ini tidak ada panggung besar. Panggungnya adalah teluk itu sendiri.
<<P|Kalau karangnya rusak, festival ini tinggal foto,>> ujar Paulina.
## Kamar hampir penuh
Ketua Asosiasi Pondok Wisata Mayalibit Yance Mambrasar mengatakan, hingga Sabtu pagi sudah 81 persen kamar yang dipesan. Tarifnya tetap Rp 450.000 per orang per malam.
<<J|Kemarin masih 76 persen. Tadi pagi masuk lagi rombongan dari Manado,>> ujar Yance di dermaga.
Pemuda kampung juga sibuk. Gustaf Sanoy menunjukkan tumpukan karung berisi sampah yang mereka angkut dari pantai.
<<G|Sampahnya banyak yang bukan dari kami, hanyut dibawa arus. Tetapi yang datang melihat pantai kami, jadi kami yang angkat,>> tutur Gustaf.
!wa Ikuti kanal WhatsApp KORAN PENJURU untuk berita terpilih.
''', v='rewrite_own_reporting', section='Nusantara', tags=['Raja Ampat', 'Festival Teluk Mayalibit'], author='Fabianus Triyoga', editor='Neli Setyastuti', by=[('author', 'Fabianus Triyoga'), ('editor', 'Neli Setyastuti')], dl=('<strong>WAISAI, KORAN PENJURU —</strong> ', 'WAISAI'), lead='Suasana Kampung Warsambin, Raja Ampat, Sabtu (8/11/2025).',
 st='''q1 missing/partial: indirect speech with nearly the same words
q2 partial
f1 kept: written with a hyphen
f8,f9 kept/missing: sehari sebelumnya, seen from Sabtu (8/11/2025)
f18 kept: it stands in the own interview as yesterday's value
f19 kept: written with a space''')

page('R07-d', 'rad2', 'Festival Teluk Mayalibit Dibuka Rabu Sore', '2025-11-07T17:05', '''
@1-3
@4 {{dijadwalkan Kamis (20/11/2025)=>dijadwalkan Rabu (20/11/2025)}}
@7-8
@10-11
''', v='weekday_wrong', err=1, section='Kasuari Pagi', tags=['Festival', 'Sorong Raya'], credit='Laporan: Simon Kareth', by=[('reporter', 'Simon Kareth')], dl=('Sorong – ', 'Sorong'), st='f12 changed')

page('R07-e', 'blogpapua', 'Kampung Warsambin Siap Sambut Tamu Festival Teluk Mayalibit', '2025-11-08T20:45', '''
Sebentar lagi Kampung Warsambin di Kabupaten Raja Ampat ramai oleh tamu. Festival Teluk Mayalibit yang kelima akan berlangsung pada 20–23 November 2025.
Gustaf Sanoy, pemuda kampung, bercerita bahwa warga sudah membersihkan pantai dua pekan lamanya. Sampah yang terkumpul 1,7 ton.
<<G|Sampahnya banyak yang bukan dari kami, hanyut dibawa arus. Tetapi yang datang melihat pantai kami, jadi kami yang angkat,>> tuturnya.
Menurut Kepala Dinas Kebudayaan dan Pariwisata Provinsi Papua Barat Daya, Paulina Fatubun, festival ini didukung anggaran Rp23 miliar. Perputaran uangnya diperkirakan Rp7,8 miliar.
!rel Noken Mama Yosina Sampai ke Jakarta
Tamu bisa menginap di 58 pondok wisata milik warga. Tarifnya Rp450.000 semalam, sudah makan tiga kali.
<<J|Kami sudah sepakat tidak ada yang menaikkan tarif. Tamu yang merasa ditipu sekali tidak akan datang dua kali,>> kata Yance Mambrasar, ketua asosiasi pondok wisata.
Kapal wisata yang boleh masuk teluk dibatasi 35 kapal per hari. Jangan lupa bawa botol minum sendiri, ya!
''', v='money_x10_rank', err=1, tags=['Raja Ampat', 'Wisata'], author='Otis Burdam', by=[('author', 'Otis Burdam')], lead='Teluk Mayalibit di pagi hari', q='""',
 st='''f10 changed
f15 kept/missing: ketua asosiasi pondok wisata, without its full name
f20 changed''')

page('R07-f', 'tenggara', 'Pondok Wisata Mayalibit Sepakat Tidak Naikkan Tarif', '2025-11-08T11:11', '''
Pemilik pondok wisata di Teluk Mayalibit, Kabupaten Raja Ampat, sepakat tidak menaikkan tarif selama festival. Tarif menginap tetap Rp450.000 per orang per malam.
<<J!|Sudah jadi kesepakatan kami, tarif tidak boleh naik. Sekali saja tamu merasa dibohongi, mereka akan pergi ke pulau lain,>> kata Ketua Asosiasi Pondok Wisata Mayalibit, Yance Mambrasar.
Ada 58 pondok wisata milik warga dan 76 persen kamarnya sudah terisi.
!ad Iklan
Festival Teluk Mayalibit berlangsung pada 20–23 November 2025 dengan target 6.500 pengunjung. Tahun lalu jumlahnya 4.870 pengunjung.
Kepala Dinas Kebudayaan dan Pariwisata Provinsi Papua Barat Daya, Paulina Fatubun, di Gedung Lambert Jitmau, Jumat (7/11/2025), mengatakan festival menampilkan 24 acara.
<<P|Tahun ini tidak ada panggung besar. Panggungnya adalah teluk itu sendiri, dengan perahu, nyanyian, dan dapur mama-mama,>> kata Paulina.
Untuk memudahkan tamu, kapal cepat dari Sorong ke Waisai ditambah menjadi empat kali sehari.
''', v='quote_reworded', err=1, section='Ekonomi', author='Yohanis Sagrim', by=[('author', 'Yohanis Sagrim'), ('editor', 'Dina Fatem')], end=['!by (Editor: Dina Fatem)'], dl=('RAJA AMPAT, TimurRaya – ', 'RAJA AMPAT'), st='q3 altered')

# ------------------------------------------------------------------ R08
page('R08-a', 'banyak', 'Gubernur Sampaikan Nota Keuangan RAPBD Banten Tahun Anggaran 2026', '2025-11-05T15:20', '''
@1-6
!rel Jalan Palima–Baros Segera Dilebarkan
@7-12
''', v='straight_copy', section='Pemerintahan', tags=['RAPBD 2026', 'DPRD Banten'], author='Admin Serang', label='ADV', end=['!lab (ADV)'], dl=('<strong>SERANGSATU.ID, SERANG</strong> – ', 'SERANG'))

page('R08-b', 'krakatau', 'Rapat di Hotel Dipangkas, Pemprov Banten Hemat Rp126 Miliar', '2025-11-05T19:44', '''
@7 {{Kepala Badan Pengelolaan Keuangan dan Aset Daerah Provinsi Banten=>Kepala Badan Pendapatan Daerah Provinsi Banten}}
@8
@1-3
!rel Pegawai Kontrak Minta Kepastian
@5
@9-10
''', v='position_changed', err=1, section='Banten', tags=['APBD Banten', 'efisiensi'], author='Ismatullah Rifki', by=[('author', 'Ismatullah Rifki')], dl=('<strong>SERANG, KRAKATAU EKSPRES</strong> – ', 'SERANG'), st='f16 changed')

page('R08-c', 'tmp1', 'Banten Bersiap Mengencangkan Ikat Pinggang pada 2026', '2025-11-06T14:02', '''
Pemerintah Provinsi Banten merancang belanja daerah 2026 sekitar Rp 11,9 triliun, lebih besar daripada pendapatan yang diperkirakan sekitar Rp 11,6 triliun. Dana transfer dari pusat turun menjadi Rp 3,47 triliun.
Gubernur Banten Tubagus Hilman Wirasaputra mengatakan anggaran disusun hati-hati. Ia menjamin belanja untuk sekolah dan rumah sakit tidak dikurangi.
!ad Scroll ke bawah untuk melanjutkan membaca
Namun, Perkumpulan Pantau Anggaran Banten meragukan janji itu. Peneliti lembaga tersebut, Siti Nurhasanah, mencatat porsi anggaran kesehatan tahun ini 15,3 persen, sedangkan tahun depan 14,8 persen.
<<Siti Nurhasanah|Secara porsi jelas turun. Yang perlu dibuka adalah program mana yang hilang,>> kata Siti, Kamis, 6 November 2025.
Dadang Suherlan, yang mengepalai badan pengelolaan keuangan daerah, menyatakan pemerintah menghemat Rp 126 miliar dari perjalanan dinas dan rapat di hotel.
<<D|Tidak ada lagi rapat di hotel untuk urusan yang bisa selesai di kantor,>> kata Dadang. <<+|Penghematan itu langsung kami geser ke perbaikan ruang kelas.>>
!rel Ketika Daerah Kehilangan Dana Transfer
Fraksi-fraksi di DPRD akan menyampaikan pandangan pada 10 November mendatang. Ketua DPRD Banten Eneng Rohayati mengingatkan agar target pendapatan tidak hanya indah di atas kertas.
Siti berharap pembahasan tidak tergesa-gesa.
<<Siti Nurhasanah|Waktunya tidak sampai tiga minggu. Jangan sampai rakyat hanya diberi tahu ketika palu sudah diketok,>> ujarnya.
''', v='rewrite_own_reporting', section='Ekonomi', tags=['RAPBD Banten', 'transfer daerah'], sub='Pemantau anggaran meragukan janji gubernur soal belanja kesehatan', reporter='Joniansyah Putra', editor='Anita Wulandari', by=[('reporter', 'Joniansyah Putra'), ('editor', 'Anita Wulandari')], dl=('<strong>LENTERA</strong>, <strong>Serang</strong> - ', 'Serang'),
 st='''q1 missing/partial: indirect speech with nearly the same words
q2 verbatim: split by its cue
q3 missing/partial: indirect speech with nearly the same words
f7 kept/missing: rounded to sekitar Rp 11,6 triliun
f8 kept/missing: rounded to sekitar Rp 11,9 triliun
f10 kept: written with a space
f16 kept/missing: described, not named
f19 kept: written with a space
f22 kept: 10 November''')

page('R08-d', 'tab1', 'RAPBD Banten 2026 Capai Rp11,92 Triliun', '2025-11-05T18:08', '''
@1-4
@5 {{pendidikan direncanakan 31,5 persen=>pendidikan direncanakan 14,8 persen}} {{kesehatan 14,8 persen=>kesehatan 31,5 persen}}
@6-8
@11-12
''', v='figures_swapped', err=1, section='PEMERINTAHAN', dl=('<b>Serang, BP</b> - ', 'Serang'), end=['!note (nas/red)'], q='""',
 st='''f11 changed: the two shares have changed places
f12 changed: the two shares have changed places''')

page('R08-e', 'kbnb', 'DPRD Banten targetkan RAPBD 2026 disahkan akhir November', '2025-11-05T16:51', '''
DPRD Provinsi Banten menargetkan Rancangan Anggaran Pendapatan dan Belanja Daerah (RAPBD) 2026 ditetapkan paling lambat 27 November 2025.
Ketua DPRD Provinsi Banten Eneng Rohayati di Kota Serang, Rabu, mengatakan fraksi-fraksi akan menyampaikan pandangan umum pada Senin (10/11) pukul 10.00 WIB.
Gubernur Banten Tubagus Hilman Wirasaputra menyerahkan sepenuhnya pembahasan kepada DPRD.
<<G|Kami akan membedah angka ini satu per satu. Target pendapatan jangan hanya indah di atas kertas, sebab yang menanggung kekurangannya adalah rakyat,>> kata Hilman.
!rel Realisasi pajak kendaraan Banten lampaui target
Dalam rancangan tersebut, pendapatan daerah direncanakan sebesar Rp11,64 triliun dan belanja daerah Rp11,92 triliun.
Pendapatan asli daerah ditargetkan Rp8,15 triliun, sedangkan dana transfer dari pemerintah pusat Rp3,47 triliun.
Program sekolah gratis tetap dilanjutkan dengan sasaran 82.600 siswa.
<<G|Saya persilakan DPRD mengkritik setajam-tajamnya. Anggaran yang baik lahir dari perdebatan, bukan dari tepuk tangan,>> ujar Gubernur.
''', v='quote_moved_date_shift', err=1, tags=['RAPBD Banten', 'DPRD Banten'], dl=('Serang (KBN) - ', 'Serang'), by=[('reporter', 'Desi Purnamasari'), ('editor', 'Sambas Hidayat')], end=['!by Pewarta : Desi Purnamasari<br>Editor : Sambas Hidayat', '!copy COPYRIGHT © KBN 2025'],
 st='''q3 moved
f6 missing
f22 kept: 10/11
f24 changed''')

page('R08-f', 'lar1', 'Dana Transfer Banten Menyusut, Gubernur Pastikan Sekolah Gratis Jalan Terus', '2025-11-05T21:26', '''
Program sekolah gratis bagi siswa SMA dan SMK swasta di Banten dipastikan berlanjut pada 2026. Sasarannya 82.600 siswa di 811 sekolah.
Kepastian itu disampaikan Gubernur Banten Tubagus Hilman Wirasaputra dalam rapat paripurna DPRD di Kota Serang, Rabu (5/11/2025), meskipun dana transfer dari pemerintah pusat turun menjadi Rp3,47 triliun.
<<G|Namun, belanja untuk sekolah dan rumah sakit tidak kami kurangi,>> ujar Hilman.
Fungsi pendidikan memperoleh 31,5 persen dari total belanja. Adapun kesehatan 14,8 persen.
!rel Sekolah Swasta di Pandeglang Keluhkan Pencairan Dana
Pemprov juga memangkas perjalanan dinas dan rapat di hotel sebesar 40 persen. Uang yang dihemat Rp126 miliar.
<<D|Tidak ada lagi rapat di hotel untuk urusan yang bisa selesai di kantor,>> kata Kepala BPKAD Provinsi Banten, Dadang Suherlan.
Penghematan tersebut, lanjut Dadang, langsung digeser ke perbaikan ruang kelas.
Pendapatan asli daerah tahun depan ditargetkan 8,15 triliun rupiah.
!wa Ikuti saluran WhatsApp Pantau Daerah untuk kabar terbaru
''', v='honest_rewrite', section='Banten', tags=['sekolah gratis', 'RAPBD Banten'], credit='Reporter: Ahmad Fauzan Mubarok · Editor: Nina Larasati', by=[('reporter', 'Ahmad Fauzan Mubarok'), ('editor', 'Nina Larasati')], dl=('<strong>SERANG</strong> | ', 'SERANG'),
 st='''q1 partial
q2 partial
f9 kept: 8,15 triliun rupiah
f16 kept: BPKAD''')
