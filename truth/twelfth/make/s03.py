from core import release, Page

# ---------------------------------------------------------------- R07 campus office, Padang
release("R07", "Tim Peneliti Kembangkan Bata Ringan dari Limbah Sekam dan Abu Sawit", "2026-04-14", "Kantor Hubungan Masyarakat Universitas Bukit Barisan",
        [("Prof. Yulfahmi Darwis", "Rektor Universitas Bukit Barisan"), ("Dr. Silvira Oktarina", "Ketua Tim Peneliti")], """
Padang – [[f1|organisation|Universitas Bukit Barisan]] memperkenalkan bata ringan berbahan sekam padi dan abu sawit yang diklaim [[f2|percentage|27,5 persen]] lebih ringan dibandingkan bata merah biasa.
Produk bernama Batako Samanggi itu diluncurkan di [[f3|place|Gedung Convention Hall Limau Manis]], [[f4|weekday|Selasa]] ([[f5|date|14/4/2026]]), pukul [[f6|time|09.30 WIB]].
[[f7|position|Ketua Tim Peneliti]] [[f8|person|Silvira Oktarina]] menjelaskan, riset dimulai sejak [[f9|year|2021]] dan telah melewati 64 kali uji tekan di laboratorium.
[[q1|Silvira Oktarina|Yang paling sulit bukan membuatnya kuat, melainkan membuatnya murah tanpa menipu timbangan,]] kata Silvira.
Menurutnya, satu rumah tipe 36 membutuhkan sekitar [[f10|number|3.150 keping]] dengan penghematan biaya dinding mencapai [[f11|money|Rp8,4 juta]].
Rektor Universitas Bukit Barisan [[f12|person|Yulfahmi Darwis]] menyatakan kampus akan menyerahkan lisensi produksi kepada tiga badan usaha milik nagari.
[[q2|Yulfahmi Darwis|Paten yang hanya dipajang di dinding tidak pernah menjadi dinding siapa-siapa,]] ujar Yulfahmi.
Inovasi tersebut meraih [[f13|rank|juara ketiga]] pada ajang Anugerah Material Hijau tingkat nasional.
[[q3|Silvira Oktarina|Kami baru puas kalau rumah penyintas gempa di Pasaman dibangun dengan bata ini,]] tambah Silvira.
Produksi perdana dijadwalkan pada Agustus dengan kapasitas [[f14|number|20.000 keping]] per bulan.
""")

Page("R07-a", "kampus", "Pers Mahasiswa Limau", "Kampus Luncurkan Bata dari Sekam, Mahasiswa Bertanya soal Upah", "2026-04-16T00:00", """
Universitas Bukit Barisan meluncurkan bata ringan dari sekam padi dan abu sawit di Gedung Convention Hall Limau Manis, Selasa (14/4/2026).
[[q1|Silvira Oktarina|Yang paling sulit bukan membuatnya kuat,]] kata Ketua Tim Peneliti Silvira Oktarina, [[q1+|Silvira Oktarina|melainkan membuatnya murah tanpa menipu timbangan.]]
Bata itu 27,5 persen lebih ringan daripada bata merah. Riset berjalan sejak 2021.
Dua mahasiswa yang ikut mencetak sampel mengaku belum menerima honor bulan Maret. [[x|Rafiqi Hamdan|Kami dijanjikan Rp50 ribu per hari, sampai hari ini belum cair,]] ungkap Rafiqi Hamdan, mahasiswa teknik sipil.
Dihubungi terpisah, Silvira mengatakan berkas honor sudah masuk ke bagian keuangan. [[x2|Silvira Oktarina|Pekan ini selesai. Itu tanggung jawab saya,]] ujarnya, Kamis (16/4/2026).
Penyebutan nama narasumber telah mendapat persetujuan.
Rektor Yulfahmi Darwis belum menjawab pesan kami.
!by Penulis: Annisa Fitrah
!by Editor: Gilang Ramadhan Putra
""", name="campus_critical", author="Annisa Fitrah", sec="Berita", tags=["riset", "bata ringan"], items={"f14": "missing"})

Page("R07-b", "laravel_dinas", "Universitas Bukit Barisan", "Tim Peneliti Kembangkan Bata Ringan dari Limbah Sekam dan Abu Sawit", "2026-04-14T13:05", """
P1 ~ Padang – =>
P2
P3
P4
P5
P6
P7
P8
P9
P10
!by Foto: Hendri Kampai
!init (humas/rl)
""", name="own_site_copy", author="@Humas UBB", sec="Riset", tags=["inovasi"], items={}, dl=("PADANG", "**PADANG –** "))

Page("R07-c", "tailwind", "Ranah Kini", "Bata Sekam Karya Kampus Padang, Hemat Rp84 Juta per Rumah", "2026-04-14T19:27", """
Bata ringan buatan peneliti Universitas Bukit Barisan, Padang, diklaim dapat menghemat biaya dinding rumah tipe 36 hingga Rp84 juta.
Ketua Tim Peneliti Silvira Oktarina mengatakan satu rumah membutuhkan sekitar 3.150 keping bata.
!ad Iklan
P4
Bata tersebut 27,5 persen lebih ringan dibandingkan bata merah. Peluncurannya berlangsung di Gedung Convention Hall Limau Manis, Selasa (14/4/2026) pukul 09.30 WIB.
Riset dimulai sejak 2012 dan melewati 64 kali uji tekan.
!baca Harga Gambir Naik, Petani Limapuluh Kota Semringah
P7 ~ ujar Yulfahmi=>ujar Rektor Universitas Bukit Barisan Yulfahmi Darwis
Inovasi itu meraih juara ketiga Anugerah Material Hijau.
!wa Dapatkan kabar Ranah Kini langsung di WhatsApp Anda
""", name="money_ten_year_swapped", author="Dewi Sartika Chaniago", sec="Sumbar", tags=["inovasi", "Padang"], items={"f11": "changed", "f9": "changed", "f14": "missing"})

Page("R07-d", "wix", "Arsitek Nagari", "Bata samanggi: catatan seorang arsitek", "2026-04-20T00:00", """
Saya datang ke peluncuran bata ringan Universitas Bukit Barisan pekan lalu dengan curiga. Sudah terlalu banyak material ajaib yang berhenti di pameran.
Rektornya, Yulfahmi Darwis, seperti membaca pikiran saya ketika mengatakan [[q2|Yulfahmi Darwis|Paten yang hanya dipajang di dinding tidak pernah menjadi dinding siapa-siapa]].
Dua keping saya bawa pulang dan saya rendam tiga hari. Serapan airnya, menurut timbangan dapur saya, 11 persen.
!img Keping yang direndam di ember cucian
Silvira Oktarina, ketua tim peneliti, menyebut kebutuhan rumah tipe 36 lebih dari tiga ribu keping dan penghematan delapan koma empat juta rupiah. Hitungan saya untuk rumah tipe 45: 4.200 keping.
Yang perlu dijawab: siapa yang akan memproduksi setelah Agustus? Tiga BUMNag, kata kampus. Kita tunggu.
""", name="architect_blog", author="Ilham Mahendra", sec="Material", tags=["bata", "arsitektur"],
     items={"f7": ("kept", "lower case"), "f10": (["kept", "missing"], "lebih dari tiga ribu keping"), "f11": ("kept", "in words"), "f2": "missing", "f14": "missing"})

Page("R07-e", "divi", "Minang Update", "Universitas Bukit Barisan Luncurkan Bata Ringan Ramah Lingkungan", "2026-04-15T00:00", """
P1 ~ Padang – =>
P2 ~ Gedung Convention Hall Limau Manis=>Aula Gedung Rektorat Limau Manis
P3
P4 ~ ,]] kata Silvira.=>.]]
!baca Lomba Selaju Sampan Kembali Digelar
P6
[[q2|Silvira Oktarina|Paten yang hanya dipajang di dinding tidak pernah menjadi dinding siapa-siapa,]] ujar Silvira.
P8
P10
!by Editor: Zulkarnain
""", name="quote_moved_place", author="Rani Mulyani", sec="Pendidikan", tags=["Padang"], dl=("Padang", "**Padang, MU** – "), items={"q2": "moved", "f3": "changed", "f10": "missing"})

Page("R07-f", "newsletter", "Kurir Riset", "Sekam, abu sawit, dan dinding rumah", "2026-04-18T00:00", """
Pembaca yang baik, edisi ini tentang benda paling biasa di rumah kita: dinding.
## Dari limbah ke dinding
Universitas Bukit Barisan di Padang meluncurkan bata ringan dari sekam dan abu sawit. Bobotnya 27,5 persen di bawah bata merah. Riset dimulai pada 2021.
> [[q1|Silvira Oktarina|Yang paling sulit bukan membuatnya kuat, melainkan membuatnya murah tanpa menipu timbangan.]]
Itu kata Silvira Oktarina, ketua tim peneliti. Timnya menempati posisi tiga di Anugerah Material Hijau.
## Angka lain
- 3.150 keping untuk satu rumah tipe 36
- 20.000 keping kapasitas per bulan mulai Agustus
- 61 persen sekam di Sumatra Barat dibakar begitu saja, menurut studi lain tahun 2023
!by Penulis: Kartika Ayu Lestari | Penyunting: Bram Wiratama
""", name="newsletter_brief", label="Kerja Sama", labelpos="above", opt={"edisi": 47}, items={"f13": ("kept", "posisi tiga"), "f7": ("kept", "lower case"), "f14": ("kept", "stands")})

# ---------------------------------------------------------------- R08 BPBD Luwu Utara, hurried
release("R08", "Banjir Rendam Empat Kecamatan di Luwu Utara, 2.318 Jiwa Mengungsi", "2026-05-11", "Badan Penanggulangan Bencana Daerah Kabupaten Luwu Utara",
        [("Muslimin Andi Pangerang", "Kepala Pelaksana BPBD Kabupaten Luwu Utara"), ("Hj. Rosmiati Baso", "Kepala Bidang Kedaruratan dan Logistik")], """
MASAMBA – Hujan berintensitas tinggi yang turun sejak Sabtu malam menyebabkan Sungai Rongkong dan Sungai Masamba meluap. Hingga [[f1|weekday|Senin]] ([[f2|date|11/5/2026]]) pukul [[f3|time|06.00 Wita]], tercatat [[f4|number|2.318 jiwa]] mengungsi.
Wilayah terdampak meliputi Kecamatan Malangke, Malangke Barat, Baebunta Selatan, dan [[f5|place|Kecamatan Tana Lili]].
[[f6|position|Kepala Pelaksana BPBD Kabupaten Luwu Utara]], [[f7|person|Muslimin Andi Pangerang]], mengatakan tinggi muka air di permukiman berkisar 60 hingga [[f8|number|140 sentimeter]].
[[q1|Muslimin Andi Pangerang|Perahu kami kurang, jadi kami dahulukan ibu hamil, anak-anak, dan warga yang sakit. Yang lain kami minta sabar sebentar,]] kata Muslimin.
BPBD mengerahkan sembilan perahu karet dan 112 personel gabungan, termasuk dari [[f9|organisation|Korps Relawan Tanah Luwu]].
Sebanyak [[f10|number|743 hektare]] sawah dan tambak terendam. Kerugian sementara ditaksir [[f11|money|Rp5,2 miliar]].
Bupati menetapkan status tanggap darurat selama [[f12|number|14 hari]].
Kepala Bidang Kedaruratan dan Logistik, [[f13|person|Rosmiati Baso]], memastikan stok beras di gudang cukup untuk sepuluh hari.
[[q2|Rosmiati Baso|Beras aman. Yang kurang popok bayi, pembalut, dan air bersih. Mohon bantuan jangan baju bekas lagi,]] ujar Rosmiati.
Banjir kali ini merupakan yang [[f14|rank|terbesar kedua]] setelah banjir bandang tahun [[f15|year|2020]].
[[q3|Muslimin Andi Pangerang|Begitu air turun, alat berat langsung masuk ke tanggul. Kami tidak mau menunggu banjir berikutnya,]] tutup Muslimin.
""")

Page("R08-a", "appview", "Luwu Cepat", "Banjir di Luwu Utara, 2.318 Jiwa Mengungsi", "2026-05-11T08:14", """
Hujan deras sejak Sabtu malam membuat Sungai Rongkong dan Sungai Masamba, Luwu Utara, meluap. Hingga Senin (11/5/2026) pukul 06.00 Wita, 2.318 jiwa mengungsi.
P2
P3
!ad Iklan, gulir untuk lanjut
P4
P7
!baca Jalan Trans Sulawesi di Sabbang Tergenang
P8
P9
!by Wartawan: Akbar Patongai
""", name="cut_copy", sec="Daerah", tags=["banjir", "Luwu Utara"], opt={"tz": "+08:00"}, items={})

Page("R08-b", "radio", "Radio Tana Luwu", "Banjir Luwu Utara: Pengungsi 2.318 Jiwa, Popok dan Air Bersih Kurang", "2026-05-11T12:30", """
Pendengar, posko pengungsian di Lapangan Malangke siang ini masih menerima warga. Data pagi tadi, Senin 11 Mei, menyebut 2.318 jiwa mengungsi. Sampai pukul 12.00 Wita, relawan kami menghitung tambahan 90 orang di posko itu saja.
[[q2|Rosmiati Baso|Beras aman. Yang kurang popok bayi, pembalut, dan air bersih,]] kata Rosmiati Baso, Kepala Bidang Kedaruratan dan Logistik BPBD. [[x3|Rosmiati Baso|Dapur umum jalan tiga kali sehari,]] tambahnya lewat telepon.
!raw Anda mendengarkan Siaran Siang Radio Tana Luwu.
Seorang pengungsi, Hasnah, menggendong bayinya sejak dini hari. [[x|Hasnah|Airnya naik sekali. Saya hanya bawa kain dan ijazah anak,]] ucapnya.
Kepala Pelaksana BPBD Kabupaten Luwu Utara Muslimin Andi Pangerang mengaku perahu kurang sehingga ibu hamil, anak-anak, dan warga sakit didahulukan.
Status tanggap darurat berlaku dua pekan.
!by Reporter: Nurfadillah Tahir
!by Editor: Sukri
""", name="radio_own_count", sec="Warta Luwu", tags=["banjir"], opt={"tz": "+08:00"},
     items={"q1": ["missing", "partial"], "f12": ("kept", "dua pekan"), "f3": "missing", "f2": ("kept", "Senin 11 Mei")})

Page("R08-c", "amp", "Palopo Sekarang", "3.218 Jiwa Mengungsi akibat Banjir Luwu Utara", "2026-05-11T09:50", """
Sebanyak 3.218 jiwa mengungsi akibat banjir yang merendam empat kecamatan di Kabupaten Luwu Utara, Sulawesi Selatan.
Data itu dihimpun hingga Senin (11/5/2026) pukul 06.00 Wita.
P3
!ad Advertisement
P4 ~ ,]] kata Muslimin.=>.]]
P6
!baca Warga Bonebone Gotong Royong Perbaiki Tanggul
Banjir ini disebut terbesar ketiga setelah banjir bandang 2020.
P11
!by Penulis: Ayu Lestari Mappasessu
!by Editor: Darmawan
""", name="digits_swapped_rank", author="Ayu Lestari Mappasessu", sec="Sulsel", tags=["Banjir"], dl=("LUWU UTARA", "**LUWU UTARA, PS** – "), opt={"tz": "+08:00"}, items={"f4": "changed", "f14": "changed"})

Page("R08-d", "forum", "Wija to Luwu", "Posko banjir Malangke butuh popok, jangan kirim baju bekas", "2026-05-12T00:00", """
Saudara-saudara, saya baru kembali dari posko Malangke. Ini keadaan per Selasa (12/5/2026) sore.
Kata Ibu Rosmiati Baso dari BPBD, beras masih cukup sepuluh hari. Beliau minta jangan kirim baju bekas lagi. Yang kurang popok bayi, pembalut dan air bersih.
Menurut catatan posko yang saya foto, jumlah pengungsi sore ini 2.544 jiwa. Kemarin pagi 2.318 jiwa.
- Popok ukuran M dan L
- Air galon
- Obat gatal
> [[q3|Muslimin Andi Pangerang|Begitu air turun, alat berat langsung masuk ke tanggul.]]
Itu janji Kalaksa BPBD, Pak Muslimin Andi Pangerang. Kita kawal sama-sama.
""", name="citizen_later_figures", author="Baso Amiruddin", sec="Bencana", tags=["posko", "donasi"], opt={"tz": "+08:00"},
     items={"q2": ["missing", "partial"], "f6": (["kept", "missing"], "Kalaksa BPBD"), "f1": (["missing", "kept"], "Kemarin pagi"), "f2": (["missing", "kept"], "Kemarin pagi, said on 12 May"), "f12": "missing"})

Page("R08-e", "joomla_kab", "Portal Luwu Utara", "Empat Kecamatan Terendam Banjir, BPBD Kerahkan Perahu Karet", "2026-05-11T00:00", """
P1 ~ 06.00 Wita=>06.00 WIB ~ MASAMBA – =>
P2 ~ Tana Lili=>Sukamaju
P3
P4
P5
P8
P9
P10
!by Penulis : Humas Setda
""", name="zone_and_place", qs="entity", author="@Administrator", sec="Kebencanaan", dl=("Masamba", "**Masamba** – "), opt={"tz": "+08:00"},
     items={"f3": "changed", "f5": "changed"})

Page("R08-f", "nuxt", "Celebes Digital", "Status Tanggap Darurat Banjir Luwu Utara Berlaku 14 Hari", "2026-05-11T15:36", """
Pemerintah Kabupaten Luwu Utara menetapkan status tanggap darurat banjir selama 14 hari. Empat kecamatan terendam sejak akhir pekan.
Kepala Pelaksana BPBD Kabupaten Luwu Utara Muslimin Andi Pangerang menyebut tinggi air di permukiman berkisar 60 hingga 140 sentimeter.
[[q1|Muslimin Andi Pangerang|Perahu kami cukup, jadi kami dahulukan ibu hamil, anak-anak, dan warga yang sakit. Yang lain kami minta pulang dulu,]] kata Muslimin, Senin (11/5/2026).
!baca BMKG Ingatkan Hujan Lebat hingga Kamis
Sebanyak 743 hektare sawah dan tambak terendam dengan taksiran kerugian sementara Rp5,2 miliar.
Sembilan perahu karet dan 112 personel dikerahkan, termasuk Korps Relawan Tanah Luwu.
!ad Iklan
Kabid Kedaruratan dan Logistik Rosmiati Baso memastikan stok beras cukup.
!by Koresponden: Irfan Palaguna
""", name="quote_reworded", sec="Regional", tags=["banjir", "BPBD"], dl=("MASAMBA", "MASAMBA, CELEBESDIGITAL.ID – "), opt={"tz": "+08:00"},
     items={"q1": "altered", "f4": "missing"})

# ---------------------------------------------------------------- R09 Jayapura, mother tongue schools (WIT)
release("R09", "Enam Puluh Dua Sekolah di Kabupaten Jayapura Ajarkan Bahasa Ibu", "2026-05-20", "Dinas Pendidikan dan Kebudayaan Kabupaten Jayapura",
        [("Yohana Felle", "Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Jayapura"), ("Markus Ondikeleuw", "guru SD Negeri Kampung Yoboi Lama")], """
SENTANI – Mulai tahun ajaran baru, sebanyak [[f1|number|62 sekolah]] dasar di Kabupaten Jayapura mengajarkan bahasa ibu dua jam setiap pekan. Kurikulumnya diluncurkan di [[f2|place|Obhe Kampung Ayapo Besar]], [[f3|weekday|Rabu]] ([[f4|date|20/5/2026]]) pukul [[f5|time|10.00 WIT]].
[[f6|position|Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Jayapura]] [[f7|person|Yohana Felle]] mengatakan kurikulum itu mencakup [[f8|number|lima bahasa]] daerah, yaitu Sentani, Tabla, Nimboran, Gresi, dan Kemtuik.
[[q1|Yohana Felle|Bahasa tidak mati karena dilarang. Bahasa mati karena malu diucapkan di sekolah,]] kata Yohana.
Survei dinas pada [[f9|year|2025]] menemukan hanya [[f10|percentage|22,8 persen]] murid kelas satu yang masih memahami bahasa ibunya.
Program ini dibiayai [[f11|money|Rp1,6 miliar]] dari dana otonomi khusus dan didampingi [[f12|organisation|Lembaga Bahasa Danau Cyclop]].
Guru [[f13|place|SD Negeri Kampung Yoboi Lama]], [[f14|person|Markus Ondikeleuw]], bercerita ia menyusun sendiri kamus bergambar untuk muridnya.
[[q2|Markus Ondikeleuw|Saya mulai dari nama ikan. Anak-anak tahu semua ikan di danau, mereka hanya lupa namanya dalam bahasa kita,]] tutur Markus.
Sebanyak 124 guru telah dilatih sejak Februari. Kabupaten Jayapura menjadi [[f15|rank|yang pertama]] di Tanah Papua yang menerapkan muatan lokal bahasa ibu secara serentak.
[[q3|Yohana Felle|Kami tidak mengejar nilai. Kami mengejar anak yang berani menyapa neneknya,]] ujar Yohana.
""")

Page("R09-a", "ionic", "Papua Saku", "Puluhan SD di Kabupaten Jayapura Bakal Ajarkan Bahasa Ibu", "2026-05-20T13:02", """
Sebanyak 62 sekolah dasar di Kabupaten Jayapura akan mengajarkan bahasa ibu dua jam per pekan mulai tahun ajaran baru.
P2
P3
!baca PON Pelajar: Dayung Sumbang Emas
P4
P5
P6 ~ bercerita ia=>mengaku
P7 ~ ,]] tutur Markus.=>.]]
!by Jurnalis: Beny Kogoya
!by Editor: Lenny Wally
""", name="cut_copy", sec="Pendidikan", tags=["bahasa ibu", "Sentani"], opt={"tz": "+09:00"}, dl=("SENTANI", "SENTANI, PAPUASAKU: "),
     items={})

Page("R09-b", "ghost", "Danau & Bukit", "Nama-Nama Ikan yang Terlupa", "2026-05-24T00:00", """
Markus Ondikeleuw menulis kamusnya dengan pulpen biru di buku gambar. Halaman pertama: ikan gabus danau, digambar agak gemuk.
[[q2|Markus Ondikeleuw|Saya mulai dari nama ikan,]] katanya. [[q2+|Markus Ondikeleuw|Anak-anak tahu semua ikan di danau, mereka hanya lupa namanya dalam bahasa kita.]]
!img Buku gambar Pak Markus, halaman ikan. Foto: Danau & Bukit/Ester Yoku
Ia mengajar di SD Negeri Kampung Yoboi Lama, 35 menit naik perahu dari dermaga. Muridnya 74 orang. Mulai Juli, sekolahnya ikut dalam kurikulum bahasa ibu bersama puluhan sekolah lain.
Survei dinas pendidikan tahun lalu menemukan kurang dari seperempat murid kelas satu memahami bahasa ibunya. Di kelas Markus, saya menghitung sendiri: sebelas dari dua puluh.
[[x|Mama Selfina Kaigere|Kami di rumah pakai Indonesia karena takut anak bodoh di sekolah,]] ujar Mama Selfina Kaigere, ibu salah satu murid.
Yohana Felle, kepala dinasnya, punya harapan yang tidak muat di rapor. [[q3|Yohana Felle|Kami tidak mengejar nilai. Kami mengejar anak yang berani menyapa neneknya,]] katanya.
!news Terima kasih sudah membaca. Dukung kami agar tetap bisa naik perahu.
""", name="reportage", author="Ester Yoku", sec="Cerita", sub="Seorang guru, sebuah kamus bergambar, dan danau", opt={"tz": "+09:00"},
     items={"f1": "missing", "f9": (["kept", "missing"], "tahun lalu"), "f10": (["kept", "missing"], "kurang dari seperempat"), "f6": (["kept", "missing"], "kepala dinasnya"), "f8": "missing", "f3": "missing", "f12": "missing", "f15": "missing"})

Page("R09-c", "kadence", "Cenderawasih Kini", "Kabupaten Jayapura Terapkan Muatan Lokal Bahasa Ibu", "2026-05-20T17:44", """
Kabupaten Jayapura meluncurkan kurikulum bahasa ibu untuk 62 sekolah dasar di Obhe Kampung Ayapo Besar, Kamis (20/5/2026) pukul 10.00 WIT.
Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Jayapura Yohana Felle mengatakan ada lima bahasa daerah dalam kurikulum itu, yakni Sentani, Tabla, Nimboran, Gresi, dan Kemtuik.
!ad ADVERTISEMENT
P3
Survei dinas pada 2024 menemukan hanya 22,8 persen murid kelas satu yang masih memahami bahasa ibunya.
!baca Harga Pinang Tembus Rp50 Ribu Setumpuk
P5
P8
P9
!list Perahu Sekolah Bantuan Desa Tiba ;; Festival Danau Diundur
""", name="weekday_and_year", author="Ronald Mebri", sec="Tanah Papua", tags=["bahasa ibu"], dl=("SENTANI", "**SENTANI** | "), opt={"tz": "+09:00"},
     items={"f3": "changed", "f9": "changed", "f14": "missing"}, why={"f4": "day stands"})

Page("R09-d", "drupal_kab", "Dinas Pendidikan dan Kebudayaan Kabupaten Jayapura", "Enam Puluh Dua Sekolah di Kabupaten Jayapura Ajarkan Bahasa Ibu", "2026-05-20T14:30", """
P1 ~ SENTANI – =>
P2
P3
P4
P5
!img Peluncuran kurikulum bahasa ibu. Dok. Disdikbud
P6
P7
P8
P9
""", name="own_site_copy", author="Naomi Yepese", sec="Siaran Pers", tags=["bahasa ibu", "kurikulum"], opt={"tz": "+09:00"}, items={})

Page("R09-e", "webflow", "Sekolah Kita Papua", "Kurikulum bahasa ibu: biaya, guru, dan pertanyaan", "2026-05-22T00:00", """
Kurikulum bahasa ibu Kabupaten Jayapura dibiayai Rp16 miliar dari dana otonomi khusus. Angka itu disebut dalam peluncuran di Obhe Kampung Ayapo Besar, Rabu (20/5).
Pendampingnya Lembaga Bahasa Danau Sentani Raya, yang akan bekerja dengan 124 guru terlatih.
[[q1|Yohana Felle|Bahasa tidak mati karena dilarang. Bahasa mati karena malu diucapkan di sekolah,]] kata Yohana Felle, Kepala Dinas Pendidikan dan Kebudayaan Kabupaten Jayapura.
Ada 62 sekolah yang ikut. Bagaimana dengan sekolah di kampung transmigrasi yang muridnya berbahasa Jawa atau Bugis? Pertanyaan itu belum dijawab.
Guru Markus Ondikeleuw menulis kamus bergambar sendiri. [[q2|Markus Ondikeleuw|Saya mulai dari nama ikan,]] tuturnya.
""", name="money_ten_org_changed", author="Yusak Demotekay", sec="Opini", tags=["kurikulum"], opt={"tz": "+09:00"},
     items={"f11": "changed", "f12": "changed", "f8": "missing"})

Page("R09-f", "elementor", "Suara Cyclop", "Puluhan SD di Jayapura Siap Ajarkan Bahasa Ibu", "2026-05-21T00:00", """
Puluhan sekolah dasar di Kabupaten Jayapura siap mengajarkan bahasa ibu. Jumlahnya 62 sekolah, tersebar dari pesisir Tanah Merah hingga Grime.
Yohana Felle menyatakan pemerintah tidak mengejar nilai, melainkan anak yang berani menyapa neneknya. Kepala Dinas Pendidikan dan Kebudayaan itu berbicara pada peluncuran, Rabu (20/5/2026).
!baca Bandara Sentani Sambut Penerbangan Baru
Rp1,6 miliar dana otsus dipakai untuk buku, pelatihan, dan honor penutur.
Di Kota Jayapura, wilayah yang berbeda, dinas setempat baru menyiapkan tujuh sekolah. [[x|Frans Hamadi|Kami mulai kecil dulu tahun depan,]] kata Frans Hamadi, kepala bidang SD di kota.
!ad Advertisement
P7 ~ tutur Markus=>tutur guru SD Negeri Kampung Yoboi Lama, Markus Ondikeleuw
!by Foto: Alberth Ireeuw
""", name="neighbour_comparison", author="Debora Sokoy", sec="Pendidikan", tags=["SD", "bahasa ibu"], opt={"tz": "+09:00"},
     items={"q3": ["missing", "partial"], "f6": ("kept", "without the district, which stands before"), "f15": "missing", "f8": "missing", "f12": "missing"})
