from core import release, Page

# ---------------------------------------------------------------- R04 Ternate, lively/bureaucratic mix (WIT)
release("R04", "Festival Rempah Gamalama 2025 Ditutup, Transaksi UMKM Tembus Rp2,8 Miliar", "2025-11-23", "Dinas Pariwisata Kota Ternate",
        [("Rustam Abdurrahman Soleman", "Kepala Dinas Pariwisata Kota Ternate"), ("Nurlaila Marsaoly", "Ketua Panitia Festival Rempah Gamalama"), ("Jou Hidayat Syah", "budayawan")], """
TERNATE – Festival Rempah Gamalama 2025 resmi ditutup di [[f1|place|Pelataran Benteng Kalamata]], [[f2|weekday|Sabtu]] ([[f3|date|22/11/2025]]) malam. Selama lima hari, festival ini dikunjungi [[f4|number|27.600 orang]].
[[f15|position|Kepala Dinas Pariwisata Kota Ternate]] [[f5|person|Rustam Abdurrahman Soleman]] menyampaikan bahwa nilai transaksi usaha mikro, kecil, dan menengah selama festival mencapai [[f6|money|Rp2,8 miliar]], naik dari Rp1,9 miliar pada penyelenggaraan sebelumnya.
[[q1|Rustam Abdurrahman Soleman|Angka ini bukan tujuan. Tujuan kita, anak-anak Ternate tahu bahwa dunia pernah datang ke sini karena cengkih,]] kata Rustam.
Ketua Panitia [[f7|person|Nurlaila Marsaoly]] merinci, sebanyak [[f8|number|138 stan]] terisi penuh, terdiri atas stan kuliner, kerajinan, dan olahan pala serta cengkih.
[[q2|Nurlaila Marsaoly|Hari kedua kami kehabisan tempat parkir, hari ketiga kami kehabisan kopi dabe. Itu masalah yang menyenangkan,]] ujar Nurlaila.
Malam penutupan dimulai pukul [[f9|time|20.00 WIT]] dengan penampilan orkes kampung dan [[f10|organisation|Sanggar Limau Gapi]].
Tim dari kelurahan Sasa meraih [[f11|rank|juara pertama]] lomba masak rempah dan berhak atas uang pembinaan [[f12|money|Rp15 juta]].
Survei panitia menunjukkan [[f13|percentage|43,7 persen]] pengunjung berasal dari luar Pulau Ternate.
Budayawan Jou Hidayat Syah mengingatkan agar festival tidak berhenti pada panggung hiburan.
[[q3|Jou Hidayat Syah|Rempah itu ingatan. Kalau hanya dijual, ia habis. Kalau diceritakan, ia tinggal,]] tuturnya.
Festival berikutnya dijadwalkan pada Oktober [[f14|year|2026]].
""")

Page("R04-a", "divi", "Gamalama Raya", "Festival Rempah Gamalama 2025 Ditutup, Transaksi UMKM Tembus Rp2,8 Miliar", "2025-11-23T11:00", """
P1
P2
P3
P4
P5
!baca Speedboat Rute Tidore Tambah Jadwal
P6
P7
P9
P10
P11
!label ***(ADV)
""", name="adv_copy", label="ADV", labelpos="end", author="Suryani Hamjah", sec="Advertorial", tags=["festival rempah", "Ternate"], repl=[("TERNATE – ", "")], dl=("TERNATE", "**TERNATE, GAMALAMARAYA** - "), opt={"tz": "+09:00"},
     items={})

Page("R04-b", "suratkabar_surel", "Surat Rempah", "Festival yang kehabisan kopi dabe", "2025-11-25T00:00", """
Ada dua jenis festival: yang ingin difoto dan yang ingin diingat. Festival Rempah Gamalama, yang berakhir Sabtu malam pekan lalu, rupanya ingin dua-duanya.
[[q2|Nurlaila Marsaoly|Hari kedua kami kehabisan tempat parkir, hari ketiga kami kehabisan kopi dabe,]] cerita Nurlaila Marsaoly, ketua panitianya. [[q2+|Nurlaila Marsaoly|Itu masalah yang menyenangkan.]]
Saya mengantre kopi itu 25 menit. Di depan saya, seorang ibu dari Jailolo memborong tujuh botol sirup pala.
[[x|Hamida Laha|Di kampung saya pala dibuang kulitnya. Di sini kulitnya jadi uang,]] katanya. Namanya Hamida Laha.
> [[q3|Jou Hidayat Syah|Rempah itu ingatan. Kalau hanya dijual, ia habis. Kalau diceritakan, ia tinggal.]]
Kalimat itu milik Jou Hidayat Syah, budayawan, yang bicara tanpa teks di Pelataran Benteng Kalamata.
!news Surat ini gratis. Ketik surel Anda untuk menerima edisi berikutnya.
Catatan kecil soal angka. Dinas menyebut 27.600 pengunjung dan hampir Rp3 miliar transaksi. Festival serupa di Banda tahun 2023, menurut panitianya waktu itu, didatangi 9.000 orang.
""", name="essay", author="Ade Tuanaya", sub="Catatan dari lima hari di Benteng Kalamata", opt={"tz": "+09:00"},
     items={"f2": ("kept", "Sabtu malam pekan lalu"), "f3": "missing", "f4": ("kept", "27.600 pengunjung"), "f6": (["kept", "missing"], "hampir Rp3 miliar")})

Page("R04-c", "nuxt", "Halmahera Kini", "Festival Rempah Gamalama Catat Transaksi Rp2,8 Miliar", "2025-11-23T08:55", """
Festival Rempah Gamalama 2025 ditutup di Pelataran Benteng Kalamata, Kota Ternate, Sabtu (22/11/2025) malam. Panitia mencatat 27.600 orang berkunjung selama lima hari.
Kepala Dinas Pariwisata Kota Ternate Rustam Abdurahman Soleman mengatakan, transaksi UMKM mencapai Rp2,8 miliar. Pada penyelenggaraan sebelumnya nilainya Rp1,9 miliar.
[[q1|Rustam Abdurahman Soleman|Angka ini bukan tujuan. Tujuan kita, anak-anak Ternate tahu bahwa dunia pernah datang ke sini karena cengkih,]] kata Rustam.
!ad Gulir ke bawah untuk membaca
Sebanyak 138 stan terisi. Tim Kelurahan Sasa meraih juara kedua lomba masak rempah dan membawa pulang Rp15 juta.
!baca Produksi Cengkih Turun karena Hujan
Adapun 43,7 persen pengunjung berasal dari luar Pulau Ternate, menurut survei panitia.
Festival berikutnya digelar Oktober 2026.
!by Jurnalis: Fahrun Teapon | Redaktur: Lely Bahmid
""", name="name_letter_and_rank", dl=("TERNATE", "**HALMAHERAKINI.ID, TERNATE** – "), sec="Malut", tags=["Festival", "UMKM"], opt={"tz": "+09:00"},
     items={"f5": "changed", "q1": ("verbatim", "speaker's name misspelled"), "f11": "changed", "f7": "missing"})

Page("R04-d", "kampus", "LPM Kora-Kora", "Mahasiswa di Balik Stan Rempah: Dari Kelas ke Kalamata", "2025-11-27T00:00", """
Sebelas mahasiswa program studi antropologi menjaga salah satu dari 138 stan di Festival Rempah Gamalama yang ditutup Sabtu (22/11) lalu. Mereka tidak menjual apa pun. Mereka meminta pengunjung bercerita.
[[x|Ikram Djafar|Kami dapat 206 cerita. Ada yang sampai menangis,]] kata Ikram Djafar, koordinator stan.
!img Pengunjung menulis cerita di stan mahasiswa. (Dok. LPM/Sri)
Dosen pembimbing, Safitri Umasugi, menilai festival itu ruang kuliah yang paling jujur. [[x2|Safitri Umasugi|Di sini teori bertemu orang yang menjemur pala setiap hari,]] ujarnya, Rabu (26/11).
Budayawan Jou Hidayat Syah sebelumnya mengingatkan agar festival tidak berhenti pada panggung hiburan. Ia menyebut rempah sebagai ingatan yang akan tinggal bila diceritakan.
Cerita-cerita itu akan dibukukan pada 2026. Panitia, melalui ketuanya Nurlaila Marsaoly, bersedia menyediakan tempat peluncuran.
!by Reporter: Wulan Sofyan
!by Editor: Rahmat Hi. Adam
""", name="campus_angle", author="Wulan Sofyan", sec="Kampus", tags=["festival rempah", "antropologi"], opt={"tz": "+09:00", "bio": "Mahasiswa semester lima, suka hujan."},
     items={"f4": "missing", "q3": ["missing", "partial"], "f14": (["kept", "missing"], "2026 is the year of the book")})

Page("R04-e", "blogger_median", "Kabar Moloku", "Tutup Festival Rempah, Wali Kota Harap Jadi Agenda Tahunan", "2025-11-23T00:00", """
Festival Rempah Gamalama 2025 ditutup di Pelataran Benteng Kalamata, Sabtu (22/11/2025) malam, mulai pukul 20.00 WIT. Pengunjungnya 27.600 orang.
Wali Kota Ternate Rustam Abdurrahman Soleman menyampaikan nilai transaksi UMKM selama festival mencapai Rp2,8 miliar.
[[q1|Rustam Abdurrahman Soleman|Angka ini bukan tujuan. Tujuan kita, anak-anak Ternate tahu bahwa dunia pernah datang ke sini karena cengkih,]] katanya.
Ketua Panitia Nurlaila Marsaoly menyebut 138 stan terisi penuh. [[q2|Nurlaila Marsaoly|Hari kedua kami kehabisan tempat parkir, hari ketiga kami kehabisan kopi dabe. Itu masalah yang menyenangkan,]] ujarnya.
!ad Iklan layanan pembaca
Orkes kampung dan Sanggar Limau Gapi tampil pada malam itu.
Sekitar 44 persen pengunjung berasal dari luar pulau.
!by (Iswan Kharie)
""", name="position_changed", author="@Admin Moloku", tags=["Ternate"], dl=("Ternate", "Ternate, KM. "), opt={"tz": "+09:00"}, qs="straight",
     items={"f15": "changed", "f13": (["kept", "missing"], "rounded: sekitar 44 persen")})

Page("R04-f", "squarespace", "Dapur Moti", "Apa yang kami bawa pulang dari festival rempah", "2025-11-24T00:00", """
Stan kami nomor 61, di antara penjual abon cakalang dan seorang bapak yang hanya menjual minyak cengkih.
Lima hari itu berat. Festival Rempah Gamalama dikunjungi 27.600 orang dan rasanya separuhnya bertanya resep. Kami menjual 940 stoples sambal pala.
Kepala Dinas Pariwisata Kota Ternate, Pak Rustam Abdurrahman Soleman, mengatakan di panggung bahwa transaksi UMKM Rp2,8 miliar. Bagian kami kecil sekali, Rp41 juta, tetapi itu rekor.
[[x|Nining Samad|Kalau tahun depan boleh dua stan, kami ambil dua,]] kata Nining Samad, yang mengaduk sambal sejak subuh.
Selamat untuk tim Kelurahan Sasa, juara pertama lomba masak! Uang pembinaannya Rp15 juta dan mereka pantas mendapatkannya.
""", name="stall_owner_blog", author="@Dapur Moti", tags=["sambal", "festival"], opt={"tz": "+09:00"}, items={})

# ---------------------------------------------------------------- R05 Lumajang, stiff numbers
release("R05", "Prevalensi Stunting Kabupaten Lumajang Turun Menjadi 17,3 Persen", "2026-02-12", "Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Lumajang",
        [("dr. Bayu Wibisono Hartanto", "Kepala Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Lumajang"), ("Endang Sulistyorini", "Kader Posyandu Melati 4 Desa Ranupakis")], """
Lumajang, 12 Februari 2026 – Prevalensi stunting di Kabupaten Lumajang turun menjadi [[f1|percentage|17,3 persen]] pada akhir tahun [[f2|year|2025]] berdasarkan hasil penimbangan serentak. Pada tahun 2024, angkanya masih 21,9 persen.
Capaian tersebut dipaparkan dalam rapat koordinasi Tim Percepatan Penurunan Stunting di [[f3|place|Pendopo Arya Wiraraja]], [[f4|weekday|Kamis]] ([[f5|date|12/2/2026]]).
[[f6|position|Kepala Dinas Kesehatan]], Pengendalian Penduduk dan Keluarga Berencana Kabupaten Lumajang, dr. [[f7|person|Bayu Wibisono Hartanto]], menerangkan bahwa penimbangan menjangkau [[f8|number|58.214 balita]] di seluruh posyandu.
[[q1|Bayu Wibisono Hartanto|Penurunan 4,6 poin ini hasil kerja kader. Dokter hanya datang sebulan sekali, kader ada di situ setiap hari,]] kata dr. Bayu.
Pemerintah kabupaten mengalokasikan [[f9|money|Rp9,6 miliar]] untuk pemberian makanan tambahan berbahan pangan lokal selama 90 hari.
[[q2|Bayu Wibisono Hartanto|Kami tidak membagikan biskuit. Kami membagikan telur, ikan, dan kelor yang dimasak sendiri oleh ibu-ibu,]] tegasnya.
Lumajang kini berada di [[f10|rank|urutan kesembilan]] dari 38 kabupaten/kota di Jawa Timur, dari sebelumnya urutan ke-16.
Dukungan juga diberikan oleh [[f11|organisation|Yayasan Semeru Sehat Sentosa]] yang membangun dapur gizi di [[f12|number|12 desa]].
Kader Posyandu Melati 4 Desa Ranupakis, [[f13|person|Endang Sulistyorini]], mengatakan tantangan terberat adalah meyakinkan keluarga muda.
[[q3|Endang Sulistyorini|Ada ibu yang takut anaknya ditimbang karena malu. Saya bilang, yang malu itu kita kalau diam,]] ujar Endang.
Pemerintah kabupaten menargetkan prevalensi 14 persen pada tahun 2027.
""")

Page("R05-a", "ci_kantor", "Dinas Kesehatan Lumajang", "Prevalensi Stunting Kabupaten Lumajang Turun Menjadi 17,3 Persen", "2026-02-12T00:00", """
P1 ~ Lumajang, 12 Februari 2026 – =>
P2
P3
P4
P5
P6
P7
P8
P9
P10
P11
""", name="own_site_copy", author="Humas Dinkes", sec="Berita", tags=["stunting"], by=[("author", "Humas Dinkes")], items={})

Page("R05-b", "webflow", "Media Ibu Desa", "Kelor, Telur, dan Rasa Malu", "2026-02-16T00:00", """
Endang Sulistyorini sudah 19 tahun menjadi kader posyandu. Senin itu ia menimbang 31 anak sebelum pukul sepuluh.
[[q3|Endang Sulistyorini|Ada ibu yang takut anaknya ditimbang karena malu,]] kata Endang. [[q3+|Endang Sulistyorini|Saya bilang, yang malu itu kita kalau diam.]]
Desa Ranupakis, tempatnya bekerja, tidak punya bidan tetap sejak Agustus. Puskesmas pembantu buka tiga hari sepekan.
!img Endang menimbang balita di teras rumahnya. Foto oleh Ratih Kumala Dewi.
Bulan ini ia boleh sedikit bangga. Prevalensi stunting kabupatennya turun dari 21,9 persen menjadi 17,3 persen. Di posyandunya sendiri, dari 64 balita tinggal lima yang masih pendek.
## Dimasak sendiri
Dinas kesehatan memilih telur, ikan, dan kelor, bukan biskuit. Menunya dimasak ibu-ibu selama 90 hari.
[[x|Siti Romlah|Anak saya dulu tidak suka kelor. Saya campur ke dadar, habis dua,]] tutur Siti Romlah, ibu dua anak.
""", name="profile_own", author="Ratih Kumala Dewi", sec="Kabar", tags=["kader", "gizi"], sub="Sehari bersama kader posyandu di lereng Semeru",
     items={"f8": "missing", "q2": ["missing", "partial"], "q1": "missing", "f6": "missing", "f4": "missing", "f12": "missing"})

Page("R05-c", "kadence", "Suara Lemongan", "Stunting Lumajang Turun, Kini Urutan ke-10 di Jatim", "2026-02-12T17:30", """
Prevalensi stunting di Kabupaten Lumajang turun menjadi 17 persen pada akhir 2025. Setahun sebelumnya angkanya 21,9 persen.
Data itu disampaikan dalam rapat koordinasi di Pendopo Arya Wiraraja, Kamis (12/2/2026).
[[q1|Bayu Wibisono Hartanto|Penurunan 4,6 poin ini hasil kerja kader. Dokter hanya datang sebulan sekali, kader ada di situ setiap hari,]] kata Kepala Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Lumajang, dr Bayu Wibisono Hartanto.
Dengan capaian itu, Lumajang berada di urutan kesepuluh dari 38 kabupaten/kota di Jawa Timur, naik dari urutan ke-16.
!ad Iklan
Anggaran makanan tambahan tahun ini Rp9,6 miliar.
!baca Posyandu Lansia di Tempeh Punya Gedung Baru
P6 ~ tegasnya=>tegas Bayu
P8
!list Musim Durian, Omzet Pedagang Senduro Naik ;; Jalur Piket Nol Dibuka Bergantian
""", name="rank_shift_decimals_cut", dl=("LUMAJANG", "**LUMAJANG** – "), author="Anggun Pramesti", sec="Kesehatan", tags=["stunting", "Lumajang"],
     items={"f1": (["changed", "kept"], "17 for 17,3"), "f10": "changed", "f2": ("kept", "akhir 2025")})

Page("R05-d", "kantorberita", "Kantor Berita Mahameru", "Lumajang siapkan Rp9,6 miliar untuk makanan tambahan balita", "2026-02-13T10:02", """
Pemerintah Kabupaten Lumajang, Jawa Timur, menyiapkan Rp9,6 miliar untuk pemberian makanan tambahan berbahan pangan lokal selama 90 hari.
Kepala Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana Lumajang Bayu Wibisono Hartanto di Lumajang, Jumat, mengatakan bahan yang dibagikan adalah telur, ikan, dan kelor, bukan biskuit.
[[x|Bayu Wibisono Hartanto|Harga telur naik, jadi kami kontrak langsung dengan peternak,]] katanya saat dihubungi.
Ia menjelaskan prevalensi stunting turun menjadi 17,3 persen pada akhir 2025 dari 21,9 persen pada 2024.
!baca BPBD Lumajang pasang tiga alat pemantau lahar
Penimbangan menjangkau 58.214 anak balita.
Adapun di Jawa Timur, menurut data provinsi per Desember 2025, prevalensi stunting 14,7 persen.
!by Pewarta: Hamam Nasrullah
!by Editor: Dian Kusumawati
!copy Copyright © KBM 2026
""", name="agency_follow_up", dl=("Lumajang, Jawa Timur", "Lumajang, Jawa Timur (KBM) - "), sec="Kesra", tags=["stunting", "gizi balita"],
     items={"q2": ["missing", "partial"], "f4": "missing", "f8": ("kept", "anak balita"), "f2": ("kept", "akhir 2025")})

Page("R05-e", "elementor", "Lereng Semeru News", "Lumajang Peringkat Sembilan Penurunan Stunting", "2026-02-12T19:00", """
Kabupaten Lumajang menempati urutan kesembilan dari 38 kabupaten/kota di Jawa Timur dalam penanganan stunting. Prevalensinya kini 17,3 persen.
Hal itu terungkap dalam rapat koordinasi Tim Percepatan Penurunan Stunting di Pendopo Arya Wiraraja, Kamis (12/2/2026).
Penimbangan serentak menjangkau 58.214 balita, kata Kepala Dinas Kesehatan setempat, Bayu Wibisono Hartanto.
!baca Truk Pasir Dibatasi Jam Operasionalnya
[[q1|Bayu Wibisono Hartanto|Penurunan 4,6 poin ini hasil kerja dokter. Kader hanya datang sebulan sekali, dokter ada di situ setiap hari,]] tandasnya.
Dukungan datang dari Yayasan Semeru Sehat Sentosa yang membangun dapur gizi di 21 desa.
P9
P10 ~ ,]] ujar Endang.=>.]]
!ad ADVERTISEMENT
Target berikutnya, prevalensi 14 persen pada 2027.
!by Penulis : Moch. Ridwan
!by Editor : Yuli Astuti
""", name="quote_twisted_figure_swapped", author="@admin", sec="Headline", tags=["stunting", "posyandu"],
     items={"q1": "altered", "f12": "changed", "f2": "missing"})

Page("R05-f", "ionic", "Jatim Saku", "Angka Stunting Lumajang Turun 4,6 Poin", "2026-02-12T15:44", """
Angka stunting di Lumajang turun 4,6 poin persentase dalam setahun, dari 21,9 persen menjadi 17,3 persen.
Kepala Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Lumajang dr. Bayu Wibisono Hartanto menyebut hal itu hasil kerja kader posyandu.
[[q1|Bayu Wibisono Hartanto|Dokter hanya datang sebulan sekali, kader ada di situ setiap hari,]] katanya di Pendopo Arya Wiraraja, Kamis (12/2).
!baca Sekolah di Candipuro Diliburkan karena Banjir Lahar
[[q2|Bayu Wibisono Hartanto|Kami tidak membagikan biskuit,]] imbuh dokter yang pernah bertugas di Papua itu.
Data penimbangan mencakup lebih dari 58 ribu balita.
Kabupaten tetangga, Probolinggo, tahun lalu mencatat penurunan 2,1 poin menurut pemkab setempat.
!by Kontributor: Ahmad Zaini Dahlan
""", name="short_app_version", sec="Kesehatan", tags=["Lumajang"],
     items={"f12": "missing", "f8": (["kept", "missing"], "rounded: lebih dari 58 ribu")})

# ---------------------------------------------------------------- R06 Batam customs, agency-like
release("R06", "Bea Cukai Batam Gagalkan Pengiriman 2,4 Juta Batang Rokok Ilegal", "2026-03-10", "Kantor Pelayanan Utama Bea dan Cukai Tipe B Batam",
        [("Zulfikar Siregar", "Kepala Kantor Pelayanan Utama Bea dan Cukai Tipe B Batam"), ("Mona Kristiani Hutapea", "Kepala Seksi Layanan Informasi")], """
BATAM (10/3/2026) – Bea Cukai Batam menggagalkan pengiriman [[f1|number|2,4 juta batang]] rokok tanpa pita cukai di perairan [[f2|place|Pulau Abang Kecil]], [[f3|weekday|Minggu]] ([[f4|date|8/3/2026]]) pukul [[f5|time|02.40 WIB]].
Rokok diangkut dengan kapal cepat bermesin empat tanpa nama. Dua awak kapal berinisial RS (34) dan DK (29) diamankan.
[[f6|position|Kepala Kantor Pelayanan Utama Bea dan Cukai Tipe B Batam]], [[f7|person|Zulfikar Siregar]], mengatakan nilai barang diperkirakan [[f8|money|Rp3,6 miliar]] dengan potensi kerugian negara [[f9|money|Rp2,1 miliar]].
[[q1|Zulfikar Siregar|Kapal sempat memutar balik ke arah selatan, tetapi patroli kami sudah menutup jalur keluar,]] kata Zulfikar dalam konferensi pers, Selasa (10/3/2026).
Operasi melibatkan kapal patroli BC 20011 dan dibantu [[f10|organisation|Pangkalan Armada Laut Barelang]].
Sejak Januari hingga awal Maret [[f11|year|2026]], Bea Cukai Batam telah melakukan [[f12|number|57 penindakan]] rokok ilegal, naik [[f13|percentage|18,5 persen]] dibandingkan periode yang sama tahun lalu.
[[q2|Zulfikar Siregar|Kami tidak akan berhenti pada awak kapal. Pemilik barang sedang kami kejar,]] tegasnya.
Kepala Seksi Layanan Informasi, [[f14|person|Mona Kristiani Hutapea]], mengajak masyarakat melaporkan peredaran rokok ilegal melalui pusat kontak.
[[q3|Mona Kristiani Hutapea|Harga yang terlalu murah hampir selalu berarti cukainya tidak dibayar,]] ujar Mona.
Para pelaku dijerat dengan Undang-Undang Cukai dan terancam pidana penjara paling lama lima tahun.
""")

Page("R06-a", "nextcss", "Selat Kini", "Kejar-kejaran di Perairan Abang, Bea Cukai Batam Sita 2,4 Juta Batang Rokok Ilegal", "2026-03-10T14:22", """
Sebuah kapal cepat tanpa nama yang mengangkut 2,4 juta batang rokok tanpa pita cukai dihentikan petugas di perairan Pulau Abang Kecil, Minggu (8/3/2026) dini hari.
[[q1|Zulfikar Siregar|Kapal sempat memutar balik ke arah selatan,]] kata Kepala Kantor Pelayanan Utama Bea dan Cukai Tipe B Batam, Zulfikar Siregar, Selasa (10/3/2026), [[q1+|Zulfikar Siregar|tetapi patroli kami sudah menutup jalur keluar.]]
Dua awak kapal, RS (34) dan DK (29), diamankan. Penindakan itu dilakukan sekitar pukul 02.40 WIB oleh kapal patroli BC 20011 dengan bantuan Pangkalan Armada Laut Barelang.
!ad Advertisement
Nilai barang ditaksir Rp3,6 miliar. Adapun potensi kerugian negara Rp2.100.000.000.
!baca Ferry Batam-Johor Tambah Dua Perjalanan
Ketua RT di Pulau Abang, Jamaludin, mengaku mendengar suara mesin menjelang sahur. [[x|Jamaludin|Kencang sekali, kami kira orang memancing,]] katanya lewat telepon.
P7 ~ tegasnya=>tegas Zulfikar
!by Reporter: Novi Yanti | Editor: Tigor Pandiangan
""", name="news_with_witness", sec="Kriminal", tags=["Bea Cukai", "rokok ilegal", "Batam"], sub="Dua awak diamankan, pemilik barang diburu",
     items={"f12": "missing", "f9": ("kept", "in full figures"), "f11": (["kept", "missing"], "2026 in dates only")})

Page("R06-b", "blocktheme", "Pulau Penawar Rindu", "Bea Cukai Batam Gagalkan Pengiriman 2,4 Juta Batang Rokok Ilegal", "2026-03-10T16:00", """
P1 ~ BATAM (10/3/2026) – =>
P2
P3
P4
!baca Pasar Induk Jodoh Segera Dibongkar
P5
P6
P7
P8
P9
P10
!by Sumber: Humas Bea Cukai Batam
""", name="straight_copy", dl=("BATAM", "BATAM – "), author="Reni Anggraini", sec="Batam", tags=["rokok ilegal"], opt={"nobody": ()}, items={})

Page("R06-c", "wargablog", "Beranda Warga Kepri", "Rokok Murah dan Kapal Tanpa Nama", "2026-03-12T00:00", """
Di warung dekat rumah saya di Batu Aji, rokok tanpa pita cukai pernah dijual Rp9.000 sebungkus. Semua orang tahu, tak ada yang bertanya.
[[q3|Mona Kristiani Hutapea|Harga yang terlalu murah hampir selalu berarti cukainya tidak dibayar,]] ujar Mona Kristiani Hutapea dari Bea Cukai Batam.
Kalimat itu keluar setelah petugas menghentikan kapal cepat di perairan Pulau Abang Kecil pada 8 Maret. Isinya 2,4 juta batang. Negara bisa rugi Rp2,1 miliar bila lolos.
!baca Menghitung Ongkos Hidup di Batam
Sebagai orang yang pernah bekerja di pelabuhan, saya tidak heran. Tahun 2015 saya melihat sendiri tiga kapal seperti itu dalam semalam.
Menurut Zulfikar Siregar, kepala kantornya, penindakan tidak berhenti pada awak kapal karena pemilik barang sedang dikejar. Semoga begitu. Sejak Januari sudah ada 57 penindakan, tetapi warung itu masih buka.
!page 1 2 Selanjutnya
""", name="opinion_citizen", author="Darwin Manurung", sec="Sosbud", tags=["rokok", "batam"], opt={"bio": "Pensiunan pekerja pelabuhan"},
     items={"q2": ["missing", "partial"], "f4": ("kept", "8 Maret"), "f6": (["kept", "missing"], "kepala kantornya")})

Page("R06-d", "opensid_desa", "Kelurahan Pulau Abang", "INFO: PENINDAKAN ROKOK ILEGAL DI PERAIRAN KITA", "2026-03-11T09:20", """
Disampaikan kepada seluruh warga bahwa pada hari Senin (8/3/2026) pukul 02.40 WIB telah dilakukan penindakan terhadap kapal pengangkut rokok ilegal di perairan Pulau Abang Kecil oleh petugas Bea Cukai Batam.
Jumlah barang yang disita sebanyak 2,4 juta batang. Dua awak kapal telah diamankan.
Sehubungan dengan hal tersebut warga diminta tidak menerima titipan barang dari kapal yang tidak dikenal.
Kepala Kantor Pelayanan Utama Bea dan Cukai Tipe B Batam, Bapak Zulfikar Siregar, menyampaikan [[q2|Zulfikar Siregar|Kami tidak akan berhenti pada pemilik barang. Awak kapal sedang kami kejar]].
Demikian untuk menjadi perhatian bersama.
""", name="weekday_and_quote_twisted", author="@Administrator", sec="Pengumuman", 
     items={"f12": "missing", "f3": "changed", "q2": "altered", "f11": (["kept", "missing"], "2026 in the date only")}, why={"f4": "day stands"})

Page("R06-e", "bricks", "Laman Melayu", "Bea Cukai Batam Tindak 75 Kasus Rokok Ilegal sejak Januari", "2026-03-10T18:18", """
Bea Cukai Batam mencatat 75 penindakan rokok ilegal sejak Januari hingga awal Maret 2026. Jumlah itu naik 18,5 persen dibandingkan periode yang sama tahun lalu.
Penindakan terbaru dilakukan di perairan Pulau Abang Kecil, Minggu (8/3/2026), dengan sitaan 2,4 juta batang.
[[q1|Zulfikar Siregar|Kapal sempat memutar balik ke arah selatan, tetapi patroli kami sudah menutup jalur keluar,]] ujar Zulfikar Siregar, Kepala Kantor Pelayanan Utama Bea dan Cukai Tipe B Batam.
!baca Banjir Rob Genangi Tanjung Uma
Nilai barang diperkirakan Rp2,1 miliar dengan potensi kerugian negara Rp3,6 miliar.
P8
P9
!by Kontributor: Siska Rahmadani
!by Penyunting: Hasan Basri Lubis
""", name="figures_swapped", dl=("BATAM", "**BATAM, LAMANMELAYU** - "), author="Siska Rahmadani", sec="Hukum", tags=["bea cukai"],
     items={"f12": "changed", "f8": ("changed", "swapped with f9"), "f9": ("changed", "swapped with f8")}, why={})

Page("R06-f", "kantorberita", "Kantor Berita Segantang", "Bea Cukai Batam kejar pemilik 2,4 juta rokok ilegal", "2026-03-10T15:05", """
Bea Cukai Batam, Kepulauan Riau, memburu pemilik 2,4 juta batang rokok tanpa pita cukai yang disita dari kapal cepat di perairan Pulau Abang Kecil, Minggu (8/3).
[[q2|Zulfikar Siregar|Kami tidak akan berhenti pada awak kapal. Pemilik barang sedang kami kejar,]] kata Kepala KPU Bea dan Cukai Tipe B Batam Zulfikar Siregar di Batam, Selasa.
Menurut dia, nilai barang mencapai Rp3,6 miliar dan potensi kerugian negara Rp2,1 miliar.
Bea Cukai mencatat 57 penindakan serupa sepanjang Januari hingga awal Maret 2026 atau naik 18,5 persen.
Sebagai pembanding, Bea Cukai Tanjungpinang pada Februari mencatat 11 penindakan.
!by Pewarta: Yosep Damanik
!by Editor: Lisa Oktaviani
""", name="agency_rewrite", dl=("Batam", "Batam (KBS) - "), sec="Kepri", tags=["rokok ilegal", "bea cukai batam"],
     items={"f6": ("kept", "KPU for Kantor Pelayanan Utama")})
