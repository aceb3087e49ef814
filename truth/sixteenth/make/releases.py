"""The ten releases. <<K|...>> is a quotation of speaker K, [[k|...]] a fact of kind k."""
from core import release

release('R01', 'Kasus DBD di Jawa Tengah Turun, Dinkes Ajak Warga Tidak Lengah', '2025-11-03', 'Dinas Kesehatan Provinsi Jawa Tengah',
 dict(H=('Retno Wulansari', 'Kepala Dinas Kesehatan Provinsi Jawa Tengah'), B=('Agus Priyatmoko', 'Kepala Bidang Pencegahan dan Pengendalian Penyakit'), W=('Sumarni', None)),
 'SEMARANG – ', '''
Dinas Kesehatan Provinsi Jawa Tengah mencatat [[n|6.482 kasus]] demam berdarah dengue (DBD) sepanjang Januari hingga Oktober 2025. Angka tersebut turun [[pc|18,6 persen]] dibandingkan periode yang sama tahun 2024 yang mencapai [[n|7.963 kasus]].
Data itu disampaikan [[po|Kepala Dinas Kesehatan Provinsi Jawa Tengah]], [[pe|Retno Wulansari]], pada Rapat Koordinasi Pengendalian Penyakit Tular Vektor di Aula Dinas Kesehatan, Kota Semarang, [[w|Senin]] ([[d|3/11/2025]]).
<<H|Penurunan ini patut kita syukuri, tetapi musim hujan baru saja dimulai. Kalau kita lengah dua bulan saja, angkanya bisa naik lagi,>> ujar Retno.
Ia menjelaskan, jumlah kematian akibat DBD juga berkurang, dari [[n|164 orang]] pada tahun 2024 menjadi [[n|97 orang]] pada tahun ini. [[pl|Kabupaten Grobogan]] mencatat kasus terbanyak, yaitu [[n|612 kasus]], disusul Kabupaten Cilacap dengan [[n|548 kasus]].
Menghadapi musim hujan, pemerintah provinsi menyiapkan [[n|21.500 alat uji cepat]] dan 3.200 liter insektisida yang dibagikan ke 35 kabupaten/kota. Anggaran yang disediakan sebesar [[m|Rp4,75 miliar]] dari APBD Perubahan.
<<B|Pengasapan itu pilihan terakhir. Yang utama tetap pemberantasan sarang nyamuk, karena asap hanya membunuh nyamuk dewasa,>> kata [[po|Kepala Bidang Pencegahan dan Pengendalian Penyakit]], [[pe|Agus Priyatmoko]].
Agus menambahkan, angka bebas jentik di provinsi ini baru mencapai [[pc|88,4 persen]], masih di bawah target nasional sebesar [[pc|95 persen]]. Karena itu, Gerakan Satu Rumah Satu Jumantik akan dimulai serentak pada [[w|Jumat]] ([[d|7/11/2025]]) [[t|pukul 07.00 WIB]] di seluruh desa dan kelurahan.
<<B|Cukup sepuluh menit setiap Jumat pagi untuk memeriksa bak mandi, talang, dan pot bunga. Itu jauh lebih murah daripada biaya rawat inap,>> tuturnya.
Sementara itu, kader jumantik [[pl|Kelurahan Sendangmulyo]], [[pe|Sumarni]], mengaku kini lebih mudah mengajak warga. Dari [[n|240 rumah]] yang dipantaunya, hanya sembilan rumah yang masih ditemukan jentik.
<<W|Dulu pintu sering tidak dibuka. Sekarang ibu-ibu malah menunggu saya datang sambil menunjukkan baknya yang sudah dikuras,>> ucap Sumarni.
Di akhir rapat, Retno meminta seluruh puskesmas melaporkan kasus baru paling lambat [[n|24 jam]] setelah diagnosis ditegakkan.
<<H|Jangan menunggu demam hari kelima baru ke puskesmas. Demam dua hari tanpa sebab yang jelas, segera periksa,>> pesan Retno.
''')

release('R02', 'Jalan Provinsi Lubuk Selasih–Surian Selesai Diperbaiki', '2025-11-04', 'Dinas Bina Marga dan Penataan Ruang Provinsi Sumatera Barat',
 dict(F=('Fakhrul Ramdani', 'Kepala Dinas Bina Marga dan Penataan Ruang Provinsi Sumatera Barat'), N=('Nasrul Chaniago', None), D=('Desmawati', 'Wali Nagari Air Dingin')),
 'AROSUKA – ', '''
Warga Kabupaten Solok kini bisa bernapas lega. Ruas jalan provinsi Lubuk Selasih–Surian sepanjang [[n|23,7 kilometer]] yang rusak sejak longsor tahun [[y|2023]] akhirnya selesai diperbaiki dan dibuka penuh, [[w|Selasa]] ([[d|4/11/2025]]).
Pembukaan ruas tersebut dilakukan [[po|Kepala Dinas Bina Marga dan Penataan Ruang Provinsi Sumatera Barat]], [[pe|Fakhrul Ramdani]], di [[pl|Nagari Air Dingin]], Kecamatan Lembah Gumanti, [[t|pukul 10.30 WIB]].
Pekerjaan yang dimulai pada Maret lalu itu menelan biaya [[m|Rp86,4 miliar]] dan dikerjakan oleh [[o|PT Bukit Tigo Konstruksi]]. Selain pengaspalan ulang, kontraktor membangun [[n|14 titik]] dinding penahan tanah dan tiga jembatan kecil.
<<F|Kontraknya baru berakhir 20 Desember, tetapi pekerjaan selesai 46 hari lebih cepat. Ini karena cuaca Agustus dan September cukup bersahabat,>> kata Fakhrul.
Menurutnya, waktu tempuh dari Lubuk Selasih ke Surian yang semula [[n|2 jam 15 menit]] kini hanya sekitar [[n|55 menit]]. Batas kecepatan ditetapkan [[n|60 kilometer per jam]] karena masih banyak tikungan tajam.
<<F|Saya minta sopir jangan tergoda jalan mulus. Di kilometer sebelas sampai tiga belas, tebingnya masih kami pantau setiap hari,>> ujarnya.
Ruas ini merupakan jalur utama angkutan sayur dari dataran tinggi Solok ke Padang dan Pekanbaru. Setiap hari tercatat [[n|3.150 kendaraan]] melintas, [[pc|38 persen]] di antaranya truk.
Salah seorang sopir truk sayur, [[pe|Nasrul Chaniago]], mengatakan kerusakan jalan selama ini membuat ongkos angkut membengkak. Ia harus mengganti ban hampir setiap dua bulan.
<<N|Dulu bawa kol dari Alahan Panjang, sampai di Padang sudah layu separuh. Sekarang berangkat subuh, jam delapan sudah bongkar,>> tutur Nasrul.
[[po|Wali Nagari Air Dingin]], [[pe|Desmawati]], menyampaikan terima kasih kepada pemerintah provinsi. Ia berharap lampu jalan segera menyusul karena baru [[n|40 tiang]] yang terpasang.
<<D|Anak-anak kami pulang mengaji setelah Magrib lewat jalan ini. Jalan sudah terang aspalnya, tinggal terang lampunya,>> ucap Desmawati.
Fakhrul menyebutkan, pada tahun [[y|2026]] pemerintah provinsi menganggarkan [[m|Rp12,5 miliar]] untuk lampu jalan dan drainase. Kondisi mantap jalan provinsi Sumatera Barat saat ini [[pc|81,3 persen]] atau menempati [[rk|peringkat keempat]] di Sumatera.
''', q='""')

release('R03', 'Banjir di Jambi Meluas, 4.218 Jiwa Mengungsi', '2025-11-05', 'Badan Penanggulangan Bencana Daerah Provinsi Jambi',
 dict(Y=('Yusri Hamdan', 'Kepala Pelaksana BPBD Provinsi Jambi'), D=('Deni Kurniadi', 'Kepala Bidang Kedaruratan dan Logistik BPBD Provinsi Jambi'), S=('Sulastri', None)),
 'JAMBI – ', '''
Banjir akibat luapan Sungai Batanghari meluas ke [[n|lima kabupaten/kota]] di Provinsi Jambi. Hingga [[w|Rabu]] ([[d|5/11/2025]]) [[t|pukul 15.00 WIB]], sebanyak [[n|4.218 jiwa]] mengungsi dan [[n|7.906 rumah]] terendam.
[[po|Kepala Pelaksana BPBD Provinsi Jambi]], [[pe|Yusri Hamdan]], mengatakan daerah terparah adalah [[pl|Kabupaten Muaro Jambi]] dengan 3.112 rumah terendam, diikuti Kabupaten Batang Hari dan Kota Jambi.
<<Y|Tinggi muka air di Tanggo Rajo pagi tadi 14,6 meter, sudah di atas Siaga II. Kalau hujan di hulu tidak berhenti malam ini, kita bersiap ke Siaga I,>> kata Yusri di [[pl|Posko Induk Telanaipura]].
Siaga I ditetapkan apabila tinggi muka air mencapai [[n|15,2 meter]]. Pada banjir besar Januari [[y|2024]], muka air tertinggi tercatat 15,4 meter.
BPBD bersama TNI, Polri, dan relawan mengerahkan [[n|37 perahu karet]] dan [[n|412 personel]]. Dapur umum didirikan di [[n|sembilan titik]] dengan kapasitas 6.500 bungkus nasi setiap hari.
Kepala Bidang Kedaruratan dan Logistik BPBD Provinsi Jambi, [[pe|Deni Kurniadi]], menjelaskan kebutuhan paling mendesak adalah air bersih, popok bayi, dan obat gatal.
<<D|Beras kita cukup untuk dua belas hari. Yang kurang justru air bersih, karena sumur warga sudah tercampur air sungai,>> ujar Deni.
Pemerintah Provinsi Jambi telah mencairkan belanja tidak terduga sebesar [[m|Rp3,8 miliar]]. Status tanggap darurat berlaku 14 hari, mulai [[d|4 November]] sampai dengan [[d|17 November 2025]].
Sebanyak [[n|63 sekolah]] diliburkan, sedangkan dua puskesmas pembantu dipindahkan ke kantor desa. Jalan lintas Jambi–Muara Bulian di [[pl|Desa Pijoan]] terendam 40 sentimeter sehingga hanya bisa dilalui truk.
Salah seorang pengungsi di [[pl|GOR Kota Baru]], [[pe|Sulastri]], mengaku rumahnya terendam sejak Minggu malam. Ia mengungsi bersama suami, tiga anak, dan ibunya yang berusia [[n|81 tahun]].
<<S|Air naiknya cepat sekali, tidak sempat bawa apa-apa selain surat tanah dan seragam anak. Di sini makan cukup, hanya anak saya mulai batuk,>> tuturnya.
Yusri mengimbau warga di bantaran sungai tidak menunggu air masuk rumah. Permintaan evakuasi dapat disampaikan melalui nomor siaga 0741-555112.
<<Y|Evakuasi malam hari itu berbahaya bagi semua orang. Kalau petugas sudah meminta turun, tolong ikut saat masih terang,>> katanya.
''')

release('R04', 'Tes Kompetensi Akademik SMA di Jawa Timur Diikuti 397 Ribu Siswa', '2025-11-03', 'Dinas Pendidikan Provinsi Jawa Timur',
 dict(A=('Aris Budiharto', 'Kepala Dinas Pendidikan Provinsi Jawa Timur'), L=('Lilik Muzayanah', 'Kepala SMA Negeri 3 Bangil'), N=('Naufal Rizky Ardana', None)),
 'SURABAYA – ', '''
Tes Kompetensi Akademik (TKA) tingkat SMA, SMK, dan MA di Jawa Timur hari pertama berlangsung lancar, [[w|Senin]] ([[d|3/11/2025]]). Tes diikuti [[n|397.254 siswa]] dari [[n|4.106 sekolah]].
[[po|Kepala Dinas Pendidikan Provinsi Jawa Timur]], [[pe|Aris Budiharto]], meninjau pelaksanaan tes di [[pl|SMA Negeri 3 Bangil]], Kabupaten Pasuruan, sejak [[t|pukul 06.45 WIB]].
<<A|Saya tidak datang untuk menambah tegang anak-anak. Saya hanya ingin memastikan listrik, jaringan, dan komputernya tidak rewel,>> ujar Aris.
Tes dibagi dalam [[n|empat gelombang]] dan berlangsung sampai [[w|Kamis]] ([[d|6/11/2025]]). Setiap hari terdapat tiga sesi, dengan lama pengerjaan [[n|150 menit]] per sesi. Mata uji wajib meliputi Bahasa Indonesia, Matematika, dan Bahasa Inggris, ditambah dua mata uji pilihan.
Menurut data dinas, tingkat kehadiran hari pertama mencapai [[pc|98,7 persen]]. Sebanyak [[n|1.846 siswa]] yang sakit atau berhalangan akan mengikuti tes susulan pada [[d|17–18 November]].
<<A|Nilai tes ini bukan penentu kelulusan. Jadi, orang tua tolong jangan menjadikan angka itu alasan memarahi anak,>> katanya.
Kepala SMA Negeri 3 Bangil, [[pe|Lilik Muzayanah]], mengatakan sekolahnya menyiapkan [[n|120 komputer]] dan dua generator cadangan untuk [[n|352 peserta]].
<<L|Kami sudah tiga kali simulasi. Pada simulasi pertama listrik padam, dan dari situ kami belajar bahwa genset harus dipanaskan sejak subuh,>> kata Lilik.
Seorang peserta, [[pe|Naufal Rizky Ardana]], mengaku soal Matematika lebih sulit daripada soal latihan. Siswa kelas XII itu ingin melanjutkan kuliah di jurusan Teknik Perkapalan.
<<N|Yang bikin kaget soal ceritanya panjang. Waktu saya habis untuk membaca, bukan untuk menghitung,>> ujar Naufal.
Pada uji coba bulan September, rata-rata nilai Matematika siswa Jawa Timur tercatat [[n|58,3]], menempati [[rk|peringkat ketiga]] nasional di bawah DI Yogyakarta dan Jawa Tengah. Sementara itu, nilai Bahasa Indonesia berada pada angka [[n|67,9]].
Untuk mendukung pelaksanaan tes, Pemerintah Provinsi Jawa Timur mengalokasikan [[m|Rp9,2 miliar]] bagi perawatan komputer dan jaringan di [[n|812 sekolah]]. Hasil tes diumumkan pada [[d|5 Januari 2026]].
''')

release('R05', 'Pasar Murah di 17 Titik, Harga Cabai di Palembang Mulai Turun', '2025-11-06', 'Dinas Perdagangan Provinsi Sumatera Selatan',
 dict(E=('Nurmala Effendi', 'Kepala Dinas Perdagangan Provinsi Sumatera Selatan'), K=('Komarudin', None), R=('Rosdiana', None), T=('Toni Saputra Wijaya', 'Kepala Perum Bulog Kantor Wilayah Sumatera Selatan')),
 'PALEMBANG – ', '''
Antrean ibu-ibu sudah mengular sejak pagi di halaman [[pl|Pasar Lemabang]], Palembang, [[w|Kamis]] ([[d|6/11/2025]]). Mereka memburu beras, minyak goreng, dan cabai di pasar murah yang digelar [[o|Dinas Perdagangan Provinsi Sumatera Selatan]].
Pasar murah itu merupakan satu dari [[n|17 titik]] yang dibuka serentak hingga [[d|15 November 2025]]. Warga cukup menunjukkan kartu tanda penduduk untuk membeli satu paket sembako seharga [[m|Rp87.500]].
<<E|Kami ingin harga turun di pasar, bukan hanya di tenda ini. Tenda ini pengingat bagi pedagang bahwa stok kita cukup,>> kata [[po|Kepala Dinas Perdagangan Provinsi Sumatera Selatan]], [[pe|Nurmala Effendi]].
Harga cabai merah keriting yang pekan lalu menyentuh [[m|Rp78.000 per kilogram]] kini turun menjadi [[m|Rp61.000 per kilogram]]. Adapun bawang merah bertahan di angka [[m|Rp42.000]] dan telur ayam [[m|Rp29.500]] per kilogram.
Nurmala menyebutkan, pasokan cabai dari Kabupaten Ogan Komering Ulu Selatan mulai masuk [[n|18 ton]] setiap hari, naik dari 11 ton pada akhir Oktober.
<<E|Hujan di sentra tanam membuat panen mundur dua minggu. Begitu truk dari Muaradua masuk, harga langsung menyesuaikan,>> ujarnya.
Inflasi Sumatera Selatan pada Oktober 2025 tercatat [[pc|2,94 persen]] secara tahunan. Cabai merah memberi andil terbesar, yaitu [[pc|0,21 persen]].
[[po|Kepala Perum Bulog Kantor Wilayah Sumatera Selatan]], [[pe|Toni Saputra Wijaya]], menjamin persediaan beras aman. Di gudang Bulog saat ini tersimpan [[n|64.300 ton]] beras, cukup untuk [[n|tujuh bulan]].
<<T|Silakan masyarakat membeli secukupnya. Tidak ada alasan menimbun, karena gudang kami penuh sampai musim panen tahun depan,>> kata Toni.
Seorang pedagang, [[pe|Komarudin]], mengaku pembelinya sempat berkurang separuh ketika harga cabai melonjak.
<<K|Waktu harga hampir delapan puluh ribu, orang beli cabai seperti beli emas, sepuluh biji sepuluh biji,>> ujarnya sambil tertawa.
Sementara itu, Rosdiana, warga [[pl|Kelurahan Tiga Ilir]], datang sejak [[t|pukul 06.15 WIB]] dan mendapat antrean nomor [[n|48]].
<<R|Lumayan hemat tiga puluh ribu. Bisa untuk beli ikan,>> katanya.
''', q='""')

release('R06', 'Kontingen Papua Juara Umum Pekan Olahraga Pelajar Wilayah Timur', '2025-11-08', 'Dinas Olahraga dan Pemuda Provinsi Papua',
 dict(M=('Benyamin Mandosir', 'Kepala Dinas Olahraga dan Pemuda Provinsi Papua'), Y=('Yulce Kambuaya', None), H=('Hendrik Rumaropen', 'Pelatih Atletik')),
 'JAYAPURA – ', '''
Kontingen Papua keluar sebagai juara umum Pekan Olahraga Pelajar Wilayah Timur setelah mengumpulkan [[n|41 medali emas]], 33 perak, dan 29 perunggu. Ajang yang diikuti [[n|1.318 atlet]] dari sepuluh provinsi itu ditutup di [[pl|Stadion Mandala Kecil]], Kota Jayapura, [[w|Sabtu]] ([[d|8/11/2025]]) [[t|pukul 17.00 WIT]].
Sulawesi Selatan berada di [[rk|peringkat kedua]] dengan [[n|38 medali emas]], sedangkan tempat ketiga diraih Maluku dengan [[n|22 medali emas]].
<<M|Anak-anak ini berlatih di lapangan rumput kampung, tanpa lintasan sintetis. Hari ini mereka menunjukkan bahwa tekad lebih keras daripada fasilitas,>> kata [[po|Kepala Dinas Olahraga dan Pemuda Provinsi Papua]], [[pe|Benyamin Mandosir]].
Cabang atletik menjadi lumbung medali dengan 16 emas. Pelari asal Kabupaten Biak Numfor, [[pe|Yulce Kambuaya]], menyumbang tiga di antaranya, yaitu dari nomor 100 meter, 200 meter, dan estafet. Catatan waktunya di nomor 100 meter, [[n|11,98 detik]], memecahkan rekor pelajar yang bertahan sejak tahun [[y|2017]].
<<Y|Saya hanya ingat pesan Mama, lari saja seperti dikejar anjing tetangga. Ternyata sampai garis paling depan,>> ucap Yulce disambut tawa.
Pelatih atletik, [[pe|Hendrik Rumaropen]], menuturkan atletnya menjalani pemusatan latihan selama [[n|lima bulan]] di [[pl|Distrik Sentani Timur]].
<<H|Yulce itu masih 16 tahun. Kalau gizinya dijaga dan sekolahnya tidak putus, dua tahun lagi dia bisa bersaing di tingkat Asia,>> ujar Hendrik.
Pada penyelenggaraan sebelumnya di Makassar tahun [[y|2023]], Papua menempati [[rk|peringkat keempat]] dengan [[n|19 medali emas]].
Benyamin memastikan peraih medali emas mendapat bonus [[m|Rp15 juta]], perak Rp7,5 juta, dan perunggu Rp4 juta. Bonus disalurkan langsung ke rekening atlet paling lambat [[d|30 November 2025]] dengan total anggaran [[m|Rp1,1 miliar]].
<<M|Uangnya masuk ke rekening anak, bukan ke rekening pengurus. Itu janji saya kepada orang tua mereka,>> tegas Benyamin.
Ia menambahkan, pemerintah provinsi menargetkan 12 atlet pelajar dikirim ke pemusatan latihan nasional pada [[d|Februari 2026]]. Penyelenggaraan berikutnya pada tahun [[y|2027]] dipercayakan kepada Provinsi Maluku Utara.
''')

release('R07', 'Festival Teluk Mayalibit Siap Digelar, Target 6.500 Pengunjung', '2025-11-07', 'Dinas Kebudayaan dan Pariwisata Provinsi Papua Barat Daya',
 dict(P=('Paulina Fatubun', 'Kepala Dinas Kebudayaan dan Pariwisata Provinsi Papua Barat Daya'), J=('Yance Mambrasar', 'Ketua Asosiasi Pondok Wisata Mayalibit'), G=('Gustaf Sanoy', None)),
 'SORONG – ', '''
Pemerintah Provinsi Papua Barat Daya memastikan Festival Teluk Mayalibit berlangsung pada [[d|20–23 November 2025]] di [[pl|Kampung Warsambin]], Kabupaten Raja Ampat. Panitia menargetkan [[n|6.500 pengunjung]], naik dari [[n|4.870 pengunjung]] pada tahun lalu.
Kepastian itu disampaikan [[po|Kepala Dinas Kebudayaan dan Pariwisata Provinsi Papua Barat Daya]], [[pe|Paulina Fatubun]], dalam jumpa pers di [[pl|Gedung Lambert Jitmau]], Kota Sorong, [[w|Jumat]] ([[d|7/11/2025]]).
<<P|Tahun ini tidak ada panggung besar. Panggungnya adalah teluk itu sendiri, dengan perahu, nyanyian, dan dapur mama-mama,>> kata Paulina.
Festival [[rk|keenam]] ini menampilkan [[n|24 acara]], antara lain lomba dayung perahu tradisional, tangkap ikan lema dengan obor, pameran anyaman, dan lari lintas kampung sejauh 10 kilometer. Pembukaan dijadwalkan [[w|Kamis]] (20/11/2025) [[t|pukul 15.00 WIT]].
Untuk menjaga karang, jumlah kapal wisata yang boleh masuk teluk dibatasi [[n|35 kapal]] per hari. Setiap pengunjung wajib membawa botol minum sendiri karena air kemasan sekali pakai dilarang.
<<P|Kalau karangnya rusak, festival ini tinggal foto. Kami lebih memilih tamu sedikit yang mau kembali daripada tamu banyak yang meninggalkan sampah,>> ujarnya.
[[po|Ketua Asosiasi Pondok Wisata Mayalibit]], [[pe|Yance Mambrasar]], menyebutkan [[n|58 pondok wisata]] milik warga dengan 214 kamar sudah terisi [[pc|76 persen]]. Tarif menginap dipatok [[m|Rp450.000]] per orang per malam termasuk makan tiga kali.
<<J|Kami sudah sepakat tidak ada yang menaikkan tarif. Tamu yang merasa ditipu sekali tidak akan datang dua kali,>> kata Yance.
Penyelenggaraan festival didukung anggaran [[m|Rp2,3 miliar]], dengan Rp1,4 miliar di antaranya berasal dari APBD Provinsi. Perputaran uang selama festival diperkirakan mencapai [[m|Rp7,8 miliar]].
Kapal cepat dari Sorong ke Waisai ditambah menjadi [[n|empat kali]] sehari selama festival, dilanjutkan kapal motor ke Warsambin selama [[n|90 menit]].
Pemuda Kampung Warsambin, [[pe|Gustaf Sanoy]], mengatakan warga telah membersihkan pantai selama dua pekan dan mengumpulkan [[n|1,7 ton]] sampah.
<<G|Sampahnya banyak yang bukan dari kami, hanyut dibawa arus. Tetapi yang datang melihat pantai kami, jadi kami yang angkat,>> tuturnya.
''')

release('R08', 'Gubernur Sampaikan Nota Keuangan RAPBD Banten Tahun Anggaran 2026', '2025-11-05', 'Biro Administrasi Pimpinan Sekretariat Daerah Provinsi Banten',
 dict(G=('Tubagus Hilman Wirasaputra', 'Gubernur Banten'), E=('Eneng Rohayati', 'Ketua DPRD Provinsi Banten'), D=('Dadang Suherlan', 'Kepala Badan Pengelolaan Keuangan dan Aset Daerah Provinsi Banten')),
 'SERANG – ', '''
[[po|Gubernur Banten]], [[pe|Tubagus Hilman Wirasaputra]], menyampaikan Nota Keuangan Rancangan Anggaran Pendapatan dan Belanja Daerah (RAPBD) Tahun Anggaran [[y|2026]] dalam Rapat Paripurna DPRD Provinsi Banten di [[pl|Kawasan Pusat Pemerintahan Provinsi Banten]], Kota Serang, [[w|Rabu]] ([[d|5/11/2025]]).
Dalam penyampaiannya, Gubernur menguraikan bahwa pendapatan daerah direncanakan sebesar [[m|Rp11,64 triliun]], sedangkan belanja daerah sebesar [[m|Rp11,92 triliun]]. Dengan demikian terdapat defisit sebesar Rp280 miliar yang akan ditutup dari sisa lebih perhitungan anggaran.
<<G|Anggaran tahun depan kami susun dengan hati-hati karena transfer dari pusat berkurang. Namun, belanja untuk sekolah dan rumah sakit tidak kami kurangi,>> ujar Gubernur.
Pendapatan asli daerah ditargetkan [[m|Rp8,15 triliun]], atau naik 3,2 persen dari target tahun berjalan. Dana transfer dari pemerintah pusat turun dari Rp4,02 triliun menjadi [[m|Rp3,47 triliun]].
Adapun alokasi belanja fungsi pendidikan direncanakan [[pc|31,5 persen]] dan kesehatan [[pc|14,8 persen]] dari total belanja. Program sekolah gratis bagi siswa SMA dan SMK swasta dilanjutkan dengan sasaran [[n|82.600 siswa]] pada 811 sekolah.
Untuk infrastruktur, pemerintah provinsi mengalokasikan [[m|Rp1,06 triliun]], antara lain untuk peningkatan 74 kilometer jalan provinsi serta penanganan banjir di [[pl|Kali Angke]] dan Cirarab.
[[po|Kepala Badan Pengelolaan Keuangan dan Aset Daerah Provinsi Banten]], [[pe|Dadang Suherlan]], menyampaikan bahwa perjalanan dinas dan rapat di hotel dipangkas sebesar [[pc|40 persen]] sehingga menghemat [[m|Rp126 miliar]].
<<D|Tidak ada lagi rapat di hotel untuk urusan yang bisa selesai di kantor. Penghematan itu langsung kami geser ke perbaikan ruang kelas,>> kata Dadang.
Ketua DPRD Provinsi Banten, [[pe|Eneng Rohayati]], menyatakan fraksi-fraksi akan menyampaikan pandangan umum pada [[w|Senin]] ([[d|10/11/2025]]) [[t|pukul 10.00 WIB]]. Penetapan ditargetkan paling lambat [[d|28 November 2025]].
<<E|Kami akan membedah angka ini satu per satu. Target pendapatan jangan hanya indah di atas kertas, sebab yang menanggung kekurangannya adalah rakyat,>> tegas Eneng.
Sampai dengan akhir Oktober, realisasi pendapatan daerah tahun 2025 tercatat 84,1 persen dan realisasi belanja [[pc|72,6 persen]].
<<G|Saya persilakan DPRD mengkritik setajam-tajamnya. Anggaran yang baik lahir dari perdebatan, bukan dari tepuk tangan,>> tutup Gubernur.
''')

release('R09', 'Empat Marga di Merauke Terima Sertifikat Tanah Ulayat', '2025-11-04', 'Kantor Wilayah Pertanahan Provinsi Papua Selatan',
 dict(M=('Matius Samkakai', 'Kepala Kantor Wilayah Pertanahan Provinsi Papua Selatan'), K=('Kosmas Mahuze', 'Ketua Marga Mahuze'), A=('Agustina Kaize', 'Asisten Bidang Pemerintahan Sekretariat Daerah Provinsi Papua Selatan')),
 'MERAUKE – ', '''
[[n|Empat marga]] suku Marind di Kabupaten Merauke menerima sertifikat hak pengelolaan tanah ulayat dari Kantor Wilayah Pertanahan Provinsi Papua Selatan, [[w|Selasa]] ([[d|4/11/2025]]). Penyerahan berlangsung di [[pl|Balai Kampung Wasur]], Distrik Merauke, [[t|pukul 09.00 WIT]].
Luas tanah yang disertifikatkan mencapai [[n|12.740 hektare]]. Marga Mahuze memperoleh bidang terluas, yakni [[n|5.310 hektare]], disusul Marga Gebze seluas [[n|3.865 hektare]].
<<M|Sertifikat ini tidak memindahkan tanah kepada siapa pun. Sertifikat ini mengatakan kepada siapa pun yang datang bahwa tanah ini ada tuannya,>> kata [[po|Kepala Kantor Wilayah Pertanahan Provinsi Papua Selatan]], [[pe|Matius Samkakai]].
Menurut Matius, pengukuran memakan waktu [[n|14 bulan]] karena batas tanah ditandai pohon, sungai, dan dusun sagu. Petugas berjalan bersama [[n|62 tetua adat]] dan mencatat [[n|317 titik batas]].
<<M|Alat kami bisa membaca satelit, tetapi tidak bisa membaca cerita. Jadi, yang menunjuk batas tetap bapak-bapak dan mama-mama di kampung,>> ujarnya.
Program ini dibiayai APBN sebesar [[m|Rp1,85 miliar]]. Warga tidak dipungut biaya.
[[po|Ketua Marga Mahuze]], [[pe|Kosmas Mahuze]], yang berusia [[n|73 tahun]], menerima sertifikat dengan mengenakan mahkota bulu kasuari. Ia berjanji tidak akan menjual tanah warisan leluhurnya.
<<K|Kertas ini saya simpan bersama tifa. Dua-duanya berbunyi untuk anak cucu, jangan sampai ada yang menjual bunyi itu,>> ucap Kosmas.
Hingga akhir Oktober 2025, baru [[pc|6,4 persen]] tanah ulayat di Papua Selatan yang terpetakan. Kantor wilayah menargetkan [[n|sebelas marga]] lagi menerima sertifikat pada tahun [[y|2026]], termasuk di [[pl|Kabupaten Mappi]] dan Boven Digoel.
[[po|Asisten Bidang Pemerintahan Sekretariat Daerah Provinsi Papua Selatan]], [[pe|Agustina Kaize]], meminta pemegang sertifikat melapor apabila ada pihak yang menawar tanah. Pemerintah provinsi membuka pos pengaduan di Jalan Brawijaya, Merauke.
<<A|Jangan tanda tangan apa pun sebelum bertanya. Telepon kami, biar malam pun kami angkat,>> kata Agustina.
Papua Selatan saat ini berada di [[rk|peringkat kedua]] secara nasional dalam jumlah bidang tanah ulayat yang terdaftar, setelah [[pl|Sumatera Barat]].
''', q='""')

release('R10', 'Bus Trans Pasundan Koridor Sumedang–Bandung Mulai Beroperasi', '2025-11-07', 'Dinas Perhubungan Provinsi Jawa Barat',
 dict(I=('Iwan Setiadi Nugraha', 'Kepala Dinas Perhubungan Provinsi Jawa Barat'), Y=('Yudi Haryono', 'Direktur Operasi PT Trans Pasundan Raya'), R=('Rini Marlina', None)),
 'SUMEDANG – ', '''
Penantian penglaju Sumedang berakhir sudah. Bus Trans Pasundan koridor Sumedang–Bandung resmi beroperasi mulai [[w|Jumat]] ([[d|7/11/2025]]), dengan keberangkatan perdana dari [[pl|Terminal Ciakar]] [[t|pukul 04.30 WIB]].
Koridor [[rk|ketujuh]] Trans Pasundan itu dilayani [[n|26 bus]] berukuran sedang, [[n|delapan unit]] di antaranya bertenaga listrik. Jarak [[n|44,5 kilometer]] ditempuh sekitar [[n|80 menit]] dengan [[n|31 halte]].
<<I|Kami tidak menjanjikan bus yang mewah. Yang kami janjikan bus yang datang, karena penglaju lebih butuh kepastian daripada kursi empuk,>> kata [[po|Kepala Dinas Perhubungan Provinsi Jawa Barat]], [[pe|Iwan Setiadi Nugraha]].
Tarif ditetapkan [[m|Rp4.900]] untuk umum dan Rp2.000 bagi pelajar, mahasiswa, serta lansia. Selama dua pekan pertama penumpang tidak dipungut biaya. Pembayaran hanya dengan kartu elektronik atau kode QR.
Bus berangkat setiap 12 menit pada jam sibuk dan 20 menit di luar jam sibuk, hingga keberangkatan terakhir pukul 20.30 WIB. Iwan memperkirakan [[n|7.400 penumpang]] per hari akan menggunakan layanan ini.
<<I|Kalau dua puluh persen saja pengendara motor di Cadas Pangeran pindah ke bus, angka kecelakaan di sana pasti turun,>> ujar Iwan.
Dinas Perhubungan mencatat [[n|143 kecelakaan]] di jalur Cadas Pangeran sepanjang tahun 2024.
Operasional koridor ini dikelola [[o|PT Trans Pasundan Raya]] dengan skema pembelian layanan senilai [[m|Rp38,6 miliar]] per tahun dari APBD Provinsi Jawa Barat. [[po|Direktur Operasi PT Trans Pasundan Raya]], [[pe|Yudi Haryono]], mengatakan sopir direkrut dari warga setempat. Dari [[n|78 sopir]] yang diterima, 21 orang adalah bekas sopir angkutan kota.
<<Y|Mereka sudah hafal setiap lubang di jalan ini. Tinggal kami ajari bahwa bus tidak boleh mengetem,>> ujar Yudi disambut gelak tawa.
Salah seorang penumpang pertama, [[pe|Rini Marlina]], karyawati rumah sakit di [[pl|Jatinangor]], biasanya mengeluarkan [[m|Rp32.000]] sehari untuk angkutan.
<<R|Saya sudah berdiri di halte sejak jam empat, takut ketinggalan sejarah. Ternyata sopirnya tetangga saya sendiri,>> katanya.
Koridor berikutnya, Garut–Bandung, dijadwalkan beroperasi pada [[d|Maret 2026]] dengan 30 bus. Kepuasan pengguna Trans Pasundan dalam survei terakhir tercatat [[pc|87,2 persen]].
''')
