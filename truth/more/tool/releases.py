from engine import release as R

R("M01", "Panen Cabai Temanggung Naik, Pemkab Siapkan Gudang Pendingin", "2025-09-16", "Dinas Pertanian dan Pangan Kabupaten Temanggung", ["Sulistyo Hanggoro", "Endang Pratiwi Lestari"], """
TEMANGGUNG – Dinas Pertanian dan Pangan Kabupaten Temanggung mencatat produksi cabai rawit mencapai 18.420 ton hingga Agustus 2025, naik 12,6 persen dibandingkan periode yang sama tahun sebelumnya.

Kepala Dinas Pertanian dan Pangan Kabupaten Temanggung, Sulistyo Hanggoro, menyampaikan capaian itu dalam temu lapangan petani di Balai Desa Ngadirejo, Selasa (16/09/2025).

“Kenaikan ini bukan kebetulan, melainkan buah dari pergiliran tanam yang kita sepakati bersama sejak awal musim. Petani tidak lagi menanam serentak, sehingga harga di tingkat kebun lebih terjaga,” kata Sulistyo.

Untuk menampung panen raya, pemerintah kabupaten membangun gudang pendingin berkapasitas 250 ton di Kecamatan Parakan dengan anggaran Rp7,85 miliar.

“Gudang ini milik petani. Pemerintah hanya membangun dan mendampingi, pengelolaannya kita serahkan kepada koperasi,” ujarnya.

Ketua Koperasi Tani Makmur Sindoro, Endang Pratiwi Lestari, menyebut 1.312 petani telah terdaftar sebagai anggota.

“Selama ini kami menjual hari itu juga karena takut busuk. Dengan gudang, kami bisa menunggu harga yang pantas,” tutur Endang.

Temanggung kini berada di peringkat keempat penghasil cabai di Jawa Tengah. Gudang ditargetkan beroperasi mulai Februari 2026.
""", [
    ("q1", "Kenaikan ini bukan kebetulan, melainkan buah dari pergiliran tanam yang kita sepakati bersama sejak awal musim. Petani tidak lagi menanam serentak, sehingga harga di tingkat kebun lebih terjaga", "Sulistyo Hanggoro"),
    ("q2", "Gudang ini milik petani. Pemerintah hanya membangun dan mendampingi, pengelolaannya kita serahkan kepada koperasi", "Sulistyo Hanggoro"),
    ("q3", "Selama ini kami menjual hari itu juga karena takut busuk. Dengan gudang, kami bisa menunggu harga yang pantas", "Endang Pratiwi Lestari"),
], [
    ("f1", "number", "18.420 ton", None, ["18.420 ton", "18,42 ribu ton"], []),
    ("f2", "percentage", "12,6 persen", None, ["12,6 persen", "12,6%", "12,60 persen"], []),
    ("f3", "person", "Sulistyo Hanggoro", "Kabupaten Temanggung, Sulistyo Hanggoro, menyampaikan", ["Sulistyo"], []),
    ("f4", "position", "Kepala Dinas Pertanian dan Pangan Kabupaten Temanggung", None, ["Kepala Dinas Pertanian dan Pangan", "Kadis Pertanian dan Pangan", "Kepala Dintanpan"], []),
    ("f5", "date", "16/09/2025", None, ["16/09/2025", "16/9/2025", "16 September 2025", "16 September", "16/9"], []),
    ("f6", "weekday", "Selasa", None, ["Selasa"], []),
    ("f7", "number", "250 ton", None, ["250 ton"], []),
    ("f8", "money", "Rp7,85 miliar", None, ["Rp7,85 miliar", "Rp 7,85 miliar", "7.850.000.000", "Rp7.850.000.000", "7,85 miliar rupiah"], []),
    ("f9", "person", "Endang Pratiwi Lestari", "Sindoro, Endang Pratiwi Lestari, menyebut", ["Endang"], []),
    ("f10", "organisation", "Koperasi Tani Makmur Sindoro", "Ketua Koperasi Tani Makmur Sindoro, Endang", ["Koperasi Tani Makmur Sindoro"], ["Tani Makmur Sindoro"]),
    ("f11", "number", "1.312 petani", None, ["1.312 petani", "1.312 orang petani", "1312 petani", "1.312 orang"], []),
    ("f12", "rank", "peringkat keempat", None, ["peringkat keempat", "peringkat ke-4", "peringkat 4", "posisi keempat", "urutan keempat"], []),
    ("f13", "year", "2026", "Februari 2026", ["Februari 2026"], ["2026"]),
    ("f14", "place", "Kecamatan Parakan", None, ["Kecamatan Parakan"], ["Parakan"]),
])

R("M02", "Pariaman Perbaiki 64 Rumah Nelayan Sebelum Musim Badai", "2025-10-08", "Dinas Perumahan dan Permukiman Kota Pariaman", ["Yulinda Rahmayanti", "Syafri Malin Sutan"], """
PARIAMAN – Pemerintah Kota Pariaman memperbaiki 64 rumah nelayan di tiga kelurahan pesisir sebelum musim badai tiba. Program itu dibiayai anggaran daerah sebesar Rp1,92 miliar atau Rp30 juta untuk setiap rumah.

Wakil Wali Kota Pariaman, Yulinda Rahmayanti, meninjau pekerjaan itu di Kelurahan Karan Aur, Rabu (8/10/2025) pukul 09.30 WIB.

“Rumah yang layak adalah separuh dari rasa aman. Kalau atapnya kuat, nelayan bisa melaut tanpa memikirkan anak istrinya kebocoran di rumah,” ujar Yulinda.

Kepala Dinas Perumahan dan Permukiman Kota Pariaman, Syafri Malin Sutan, mengatakan pekerjaan telah mencapai 71,4 persen dan ditargetkan rampung pada 20 November 2025.

“Kami memakai tukang dari kampung sendiri supaya upahnya kembali ke warga. Ada 128 tukang yang terlibat,” kata Syafri.

Tahun 2024, program yang sama menyentuh 41 rumah. Menurut Syafri, masih ada 215 rumah dalam daftar tunggu.

“Yang belum kebagian jangan berkecil hati, karena daftarnya terbuka dan ditempel di kantor lurah. Siapa pun boleh memeriksa,” tegas Syafri.
""", [
    ("q1", "Rumah yang layak adalah separuh dari rasa aman. Kalau atapnya kuat, nelayan bisa melaut tanpa memikirkan anak istrinya kebocoran di rumah", "Yulinda Rahmayanti"),
    ("q2", "Kami memakai tukang dari kampung sendiri supaya upahnya kembali ke warga. Ada 128 tukang yang terlibat", "Syafri Malin Sutan"),
    ("q3", "Yang belum kebagian jangan berkecil hati, karena daftarnya terbuka dan ditempel di kantor lurah. Siapa pun boleh memeriksa", "Syafri Malin Sutan"),
], [
    ("f1", "number", "64 rumah nelayan", None, ["64 rumah", "64 unit rumah", "64 hunian"], []),
    ("f2", "money", "Rp1,92 miliar", None, ["Rp1,92 miliar", "Rp 1,92 miliar", "1.920.000.000", "Rp1.920.000.000"], []),
    ("f3", "money", "Rp30 juta", None, ["Rp30 juta", "Rp 30 juta", "Rp30.000.000", "30 juta rupiah", "Rp 30.000.000"], []),
    ("f4", "person", "Yulinda Rahmayanti", "Pariaman, Yulinda Rahmayanti, meninjau", ["Yulinda"], []),
    ("f5", "position", "Wakil Wali Kota Pariaman", None, ["Wakil Wali Kota", "Wawako", "Wakil Walikota"], []),
    ("f6", "date", "8/10/2025", None, ["8/10/2025", "08/10/2025", "8 Oktober 2025", "8 Oktober", "8/10"], []),
    ("f7", "time", "09.30 WIB", None, ["09.30 WIB", "9.30 WIB", "09:30 WIB", "setengah sepuluh pagi WIB"], ["09.30"]),
    ("f8", "person", "Syafri Malin Sutan", "Pariaman, Syafri Malin Sutan, mengatakan", ["Syafri"], []),
    ("f9", "percentage", "71,4 persen", None, ["71,4 persen", "71,4%"], []),
    ("f10", "date", "20 November 2025", None, ["20 November 2025", "20/11/2025", "20 November"], []),
    ("f11", "year", "2024", "Tahun 2024", ["tahun 2024", "pada 2024", "2024"], []),
    ("f12", "number", "41 rumah", None, ["41 rumah", "41 unit"], []),
    ("f13", "number", "215 rumah", None, ["215 rumah", "215 unit"], []),
    ("f14", "place", "Kelurahan Karan Aur", None, ["Kelurahan Karan Aur"], ["Karan Aur"]),
    ("f15", "weekday", "Rabu", None, ["Rabu"], []),
])

R("M03", "Kakao Luwu Utara Tembus Pasar Ekspor, Petani Dapat Sertifikat", "2025-07-22", "Dinas Perkebunan Kabupaten Luwu Utara", ["Andi Mappasessu Rahim", "Nurhikmah Dg Tayang"], """
MASAMBA – Sebanyak 870 petani kakao di Kabupaten Luwu Utara menerima sertifikat kebun lestari, yang menjadi syarat masuk pasar ekspor. Sertifikat diserahkan Bupati Luwu Utara, Andi Mappasessu Rahim, di Lapangan Tamsis, Masamba, Selasa (22/07/2025) pukul 10.00 WITA.

“Sertifikat ini bukan selembar kertas. Ini bukti bahwa kebun kita tidak merusak hutan dan hasilnya boleh dijual ke mana saja di dunia,” kata Andi Mappasessu.

Kepala Bidang Perlindungan Tanaman Dinas Perkebunan, Nurhikmah Dg Tayang, menjelaskan luas kebun yang disertifikasi 1.146 hektare di Kecamatan Sabbang dan Kecamatan Baebunta.

“Pendampingannya dua tahun, dan yang paling berat justru mengajak petani mencatat. Sekarang mereka bangga menunjukkan buku kebunnya,” ungkap Nurhikmah.

Pengiriman perdana sebanyak 45 ton ke Belanda dijadwalkan pada 5 Agustus 2025 dengan nilai kontrak Rp6,3 miliar. Produktivitas kebun rata-rata naik dari 0,62 ton menjadi 0,81 ton per hektare.

Luwu Utara menempati peringkat kedua penghasil kakao di Sulawesi Selatan pada 2024.

“Target kita sederhana, tahun depan jumlah petani bersertifikat berlipat dua,” tutup Andi Mappasessu.
""", [
    ("q1", "Sertifikat ini bukan selembar kertas. Ini bukti bahwa kebun kita tidak merusak hutan dan hasilnya boleh dijual ke mana saja di dunia", "Andi Mappasessu Rahim"),
    ("q2", "Pendampingannya dua tahun, dan yang paling berat justru mengajak petani mencatat. Sekarang mereka bangga menunjukkan buku kebunnya", "Nurhikmah Dg Tayang"),
    ("q3", "Target kita sederhana, tahun depan jumlah petani bersertifikat berlipat dua", "Andi Mappasessu Rahim"),
], [
    ("f1", "number", "870 petani", None, ["870 petani", "870 orang petani", "870 pekebun"], []),
    ("f2", "person", "Andi Mappasessu Rahim", None, ["Andi Mappasessu", "Mappasessu"], []),
    ("f3", "position", "Bupati Luwu Utara", None, ["Bupati Luwu Utara", "Bupati"], []),
    ("f4", "time", "10.00 WITA", None, ["10.00 WITA", "10:00 WITA", "sepuluh pagi WITA"], ["10.00"]),
    ("f5", "date", "22/07/2025", None, ["22/07/2025", "22/7/2025", "22 Juli 2025", "22 Juli", "22/7"], []),
    ("f6", "person", "Nurhikmah Dg Tayang", None, ["Nurhikmah"], []),
    ("f7", "position", "Kepala Bidang Perlindungan Tanaman", None, ["Kepala Bidang Perlindungan Tanaman", "Kabid Perlindungan Tanaman"], []),
    ("f8", "number", "1.146 hektare", None, ["1.146 hektare", "1.146 ha", "1.146 hektar"], []),
    ("f9", "number", "45 ton", None, ["45 ton", "45.000 kilogram"], []),
    ("f10", "date", "5 Agustus 2025", None, ["5 Agustus 2025", "5/8/2025", "5 Agustus"], []),
    ("f11", "money", "Rp6,3 miliar", None, ["Rp6,3 miliar", "Rp 6,3 miliar", "Rp6.300.000.000", "6,3 miliar rupiah"], []),
    ("f12", "number", "0,81 ton", None, ["0,81 ton", "810 kilogram"], []),
    ("f13", "rank", "peringkat kedua", None, ["peringkat kedua", "peringkat ke-2", "urutan kedua", "posisi kedua", "nomor dua"], []),
    ("f14", "place", "Kecamatan Sabbang", None, ["Kecamatan Sabbang"], ["Sabbang"]),
    ("f15", "place", "Belanda", None, ["Belanda", "Negeri Kincir Angin"], []),
])

R("M04", "Jembrana Kurangi Sampah ke TPA, 38 Banjar Kelola Kompos", "2025-06-05", "Dinas Lingkungan Hidup Kabupaten Jembrana", ["I Gusti Ngurah Parwata", "Ni Ketut Sriani"], """
NEGARA – Volume sampah yang dibuang ke Tempat Pemrosesan Akhir (TPA) Peh turun dari 96 ton menjadi 71,5 ton per hari dalam enam bulan terakhir. Dinas Lingkungan Hidup (DLH) Kabupaten Jembrana menyebut penurunan terjadi setelah 38 banjar mengelola kompos sendiri.

Kepala DLH Kabupaten Jembrana, I Gusti Ngurah Parwata, menyampaikannya dalam peringatan Hari Lingkungan Hidup di Gedung Kesenian Bung Karno, Kamis (5/6/2025).

“Sampah itu urusan dapur sebelum menjadi urusan pemerintah. Kalau dapurnya beres, truk kami tinggal mengangkut sisanya,” ujar Ngurah Parwata.

Setiap banjar menerima dua mesin pencacah senilai Rp24,5 juta. Sepanjang Januari sampai Mei, kompos yang dihasilkan 312 ton.

Ketua Kelompok Swadaya Tunas Hijau Banjar Pangkung Dalem, Ni Ketut Sriani, mengatakan pendapatan kelompoknya dari kompos Rp4,2 juta per bulan.

“Awalnya kami ditertawakan karena mengumpulkan daun. Sekarang yang menertawakan ikut antre membeli kompos,” tutur Sriani.

Pemerintah kabupaten menargetkan 60 banjar pada akhir 2026.

“Kita tidak mengejar piala, yang kita kejar adalah sungai yang bersih,” tegas Ngurah Parwata.
""", [
    ("q1", "Sampah itu urusan dapur sebelum menjadi urusan pemerintah. Kalau dapurnya beres, truk kami tinggal mengangkut sisanya", "I Gusti Ngurah Parwata"),
    ("q2", "Awalnya kami ditertawakan karena mengumpulkan daun. Sekarang yang menertawakan ikut antre membeli kompos", "Ni Ketut Sriani"),
    ("q3", "Kita tidak mengejar piala, yang kita kejar adalah sungai yang bersih", "I Gusti Ngurah Parwata"),
], [
    ("f1", "number", "96 ton", None, ["96 ton"], ["96"]),
    ("f2", "number", "71,5 ton", None, ["71,5 ton"], []),
    ("f3", "number", "38 banjar", "setelah 38 banjar", ["38 banjar"], []),
    ("f4", "person", "I Gusti Ngurah Parwata", None, ["Ngurah Parwata", "Parwata"], []),
    ("f5", "position", "Kepala DLH Kabupaten Jembrana", None, ["Kepala DLH", "Kepala Dinas Lingkungan Hidup", "Kadis LH"], []),
    ("f6", "date", "5/6/2025", None, ["5/6/2025", "05/06/2025", "5 Juni 2025", "5 Juni", "5/6"], []),
    ("f7", "weekday", "Kamis", None, ["Kamis"], []),
    ("f8", "money", "Rp24,5 juta", None, ["Rp24,5 juta", "Rp 24,5 juta", "Rp24.500.000", "24,5 juta rupiah"], []),
    ("f9", "number", "312 ton", None, ["312 ton"], []),
    ("f10", "person", "Ni Ketut Sriani", None, ["Sriani"], []),
    ("f11", "organisation", "Kelompok Swadaya Tunas Hijau", None, ["Kelompok Swadaya Tunas Hijau"], ["Tunas Hijau"]),
    ("f12", "money", "Rp4,2 juta", None, ["Rp4,2 juta", "Rp 4,2 juta", "Rp4.200.000", "4,2 juta rupiah"], []),
    ("f13", "number", "60 banjar", None, ["60 banjar", "enam puluh banjar"], []),
    ("f14", "year", "2026", None, ["2026"], []),
])

R("M05", "Kapal Puskesmas Keliling Layani Pulau Terluar Maluku Tenggara", "2025-03-11", "Dinas Kesehatan Kabupaten Maluku Tenggara", ["Fransina Renyaan", "Yosef Labetubun"], """
LANGGUR – Pemerintah Kabupaten Maluku Tenggara meluncurkan kapal puskesmas keliling untuk melayani 27 ohoi di Kepulauan Kei Besar Selatan. Kapal dilepas di Pelabuhan Watdek, Selasa (11/03/2025) pukul 08.00 WIT.

Kepala Dinas Kesehatan Kabupaten Maluku Tenggara, dr. Fransina Renyaan, mengatakan kapal sepanjang 22,5 meter itu membawa dokter, bidan, dan alat USG.

“Selama ini ibu hamil di pulau harus menyeberang empat jam hanya untuk diperiksa. Mulai hari ini dokternya yang menyeberang,” kata Fransina.

Kapal dibangun dengan Dana Alokasi Khusus Tahun Anggaran 2024 senilai Rp11,4 miliar dan dijadwalkan berlayar dua kali sebulan.

Nakhoda kapal, Yosef Labetubun, menyebut ada 14 awak dan tenaga kesehatan di setiap pelayaran.

“Kalau musim timur ombaknya bisa tiga meter, jadi jadwal kami ikut laut, bukan ikut kalender,” ujar Yosef.

Cakupan pemeriksaan kehamilan di Kei Besar Selatan baru 58,3 persen pada 2024. Dinas menargetkan 80 persen pada akhir 2025.

“Angka itu bukan sekadar laporan. Di belakangnya ada ibu dan bayi yang punya nama,” tegas Fransina.
""", [
    ("q1", "Selama ini ibu hamil di pulau harus menyeberang empat jam hanya untuk diperiksa. Mulai hari ini dokternya yang menyeberang", "Fransina Renyaan"),
    ("q2", "Kalau musim timur ombaknya bisa tiga meter, jadi jadwal kami ikut laut, bukan ikut kalender", "Yosef Labetubun"),
    ("q3", "Angka itu bukan sekadar laporan. Di belakangnya ada ibu dan bayi yang punya nama", "Fransina Renyaan"),
], [
    ("f1", "number", "27 ohoi", None, ["27 ohoi", "27 desa"], []),
    ("f2", "place", "Pelabuhan Watdek", None, ["Pelabuhan Watdek"], ["Watdek"]),
    ("f3", "date", "11/03/2025", None, ["11/03/2025", "11/3/2025", "11 Maret 2025", "11 Maret", "11/3"], []),
    ("f4", "time", "08.00 WIT", None, ["08.00 WIT", "8.00 WIT", "08:00 WIT"], ["08.00"]),
    ("f5", "person", "Fransina Renyaan", None, ["Fransina"], []),
    ("f6", "position", "Kepala Dinas Kesehatan Kabupaten Maluku Tenggara", None, ["Kepala Dinas Kesehatan", "Kadinkes", "Kadis Kesehatan"], []),
    ("f7", "number", "22,5 meter", None, ["22,5 meter"], []),
    ("f8", "money", "Rp11,4 miliar", None, ["Rp11,4 miliar", "Rp 11,4 miliar", "Rp11.400.000.000", "11,4 miliar rupiah"], []),
    ("f9", "person", "Yosef Labetubun", None, ["Yosef"], []),
    ("f10", "number", "14 awak", None, ["14 awak", "14 orang awak", "14 orang"], []),
    ("f11", "percentage", "58,3 persen", None, ["58,3 persen", "58,3%"], []),
    ("f12", "percentage", "80 persen", None, ["80 persen", "80%"], []),
    ("f13", "year", "2024", "persen pada 2024", ["pada 2024", "tahun 2024", "2024"], []),
    ("f14", "weekday", "Selasa", None, ["Selasa"], []),
])

R("M06", "Angka Stunting Kapuas Turun, Posyandu Diperluas", "2025-04-29", "Dinas Pengendalian Penduduk Kabupaten Kapuas", ["Hj. Mariana Tambunan", "Lewi Anggen"], """
KUALA KAPUAS – Prevalensi stunting di Kabupaten Kapuas turun menjadi 17,9 persen pada triwulan pertama 2025, dari 21,3 persen pada akhir 2024.

Wakil Bupati Kapuas, Hj. Mariana Tambunan, mengumumkan angka itu dalam rapat koordinasi di Aula Bapperida, Selasa (29/4/2025).

“Turun itu kabar baik, tetapi belum alasan untuk tepuk tangan. Masih ada satu dari enam anak kita yang tumbuh kurang dari semestinya,” ujar Mariana.

Pemerintah kabupaten mengalokasikan Rp14,25 miliar untuk pangan tambahan dan menambah 46 posyandu sehingga jumlahnya menjadi 402 posyandu.

Kepala Puskesmas Selat, dr. Lewi Anggen, menyebutkan kunci keberhasilan ada pada kader.

“Kader mengetuk pintu, bukan menunggu di meja. Dari 1.940 balita sasaran, yang ditimbang rutin sekarang 1.702,” kata Lewi.

Kapuas menempati peringkat kelima penurunan stunting terbaik di Kalimantan Tengah.

“Kami ingin turun ke 14 persen sebelum 2027,” tegas Mariana.
""", [
    ("q1", "Turun itu kabar baik, tetapi belum alasan untuk tepuk tangan. Masih ada satu dari enam anak kita yang tumbuh kurang dari semestinya", "Mariana Tambunan"),
    ("q2", "Kader mengetuk pintu, bukan menunggu di meja. Dari 1.940 balita sasaran, yang ditimbang rutin sekarang 1.702", "Lewi Anggen"),
    ("q3", "Kami ingin turun ke 14 persen sebelum 2027", "Mariana Tambunan"),
], [
    ("f1", "percentage", "17,9 persen", None, ["17,9 persen", "17,9%"], []),
    ("f2", "percentage", "21,3 persen", None, ["21,3 persen", "21,3%"], []),
    ("f3", "person", "Mariana Tambunan", None, ["Mariana"], []),
    ("f4", "position", "Wakil Bupati Kapuas", None, ["Wakil Bupati", "Wabup"], []),
    ("f5", "date", "29/4/2025", None, ["29/4/2025", "29/04/2025", "29 April 2025", "29 April", "29/4"], []),
    ("f6", "weekday", "Selasa", None, ["Selasa"], []),
    ("f7", "money", "Rp14,25 miliar", None, ["Rp14,25 miliar", "Rp 14,25 miliar", "Rp14.250.000.000", "14,25 miliar rupiah"], []),
    ("f8", "number", "46 posyandu", None, ["46 posyandu"], []),
    ("f9", "number", "402 posyandu", None, ["402 posyandu", "402 unit"], ["402"]),
    ("f10", "person", "Lewi Anggen", None, ["Lewi"], []),
    ("f11", "position", "Kepala Puskesmas Selat", None, ["Kepala Puskesmas Selat", "Kapus Selat"], []),
    ("f12", "rank", "peringkat kelima", None, ["peringkat kelima", "peringkat ke-5", "urutan kelima", "posisi kelima", "nomor lima"], []),
    ("f13", "place", "Aula Bapperida", None, ["Aula Bapperida"], ["Bapperida"]),
])

R("M07", "Bus Kota Tegal Layani Rute Ketiga, Tarif Pelajar Dua Ribu Rupiah", "2025-08-25", "Dinas Perhubungan Kota Tegal", ["Wahyu Kuncoro Adi", "Rizqi Maulida"], """
TEGAL – Dinas Perhubungan Kota Tegal membuka rute ketiga bus kota yang menghubungkan Terminal Sumurpanggang dengan Pelabuhan Jongor, Senin (25/8/2025) pukul 06.15 WIB.

Rute sepanjang 13,7 kilometer itu dilayani 8 bus dengan jarak antarkedatangan 15 menit. Tarif umum Rp4.000 dan tarif pelajar Rp2.000.

Kepala Dinas Perhubungan Kota Tegal, Wahyu Kuncoro Adi, berharap warga mulai meninggalkan sepeda motor.

“Bus ini kami bayar dari pajak warga, maka sayang sekali kalau kursinya kosong. Silakan dicoba seminggu saja, nanti bandingkan ongkos bensinnya,” ujar Wahyu.

Dua rute sebelumnya mengangkut 91.250 penumpang sepanjang Juli 2025, naik dari 74.600 penumpang pada Juli 2024.

Ketua Forum Pelajar Kota Tegal, Rizqi Maulida, meminta jam operasi diperpanjang.

“Banyak teman kami pulang les setelah magrib, dan saat itu busnya sudah habis,” kata Rizqi.

Pemerintah kota menganggarkan subsidi Rp9,6 miliar pada 2025 melalui PT Trans Tegal Bahari.

“Kalau keterisian di atas 60 persen dalam tiga bulan, jam malam kami buka,” jawab Wahyu.
""", [
    ("q1", "Bus ini kami bayar dari pajak warga, maka sayang sekali kalau kursinya kosong. Silakan dicoba seminggu saja, nanti bandingkan ongkos bensinnya", "Wahyu Kuncoro Adi"),
    ("q2", "Banyak teman kami pulang les setelah magrib, dan saat itu busnya sudah habis", "Rizqi Maulida"),
    ("q3", "Kalau keterisian di atas 60 persen dalam tiga bulan, jam malam kami buka", "Wahyu Kuncoro Adi"),
], [
    ("f1", "place", "Terminal Sumurpanggang", None, ["Terminal Sumurpanggang"], ["Sumurpanggang"]),
    ("f2", "date", "25/8/2025", None, ["25/8/2025", "25/08/2025", "25 Agustus 2025", "25 Agustus", "25/8"], []),
    ("f3", "time", "06.15 WIB", None, ["06.15 WIB", "6.15 WIB", "06:15 WIB"], ["06.15"]),
    ("f4", "number", "13,7 kilometer", None, ["13,7 kilometer", "13,7 km"], []),
    ("f5", "number", "8 bus", None, ["8 bus", "delapan bus", "8 unit bus"], []),
    ("f6", "money", "Rp4.000", None, ["Rp4.000", "Rp 4.000", "empat ribu rupiah", "Rp4 ribu"], []),
    ("f7", "money", "Rp2.000", None, ["Rp2.000", "Rp 2.000", "dua ribu rupiah", "Rp2 ribu"], []),
    ("f8", "person", "Wahyu Kuncoro Adi", None, ["Wahyu"], []),
    ("f9", "position", "Kepala Dinas Perhubungan Kota Tegal", None, ["Kepala Dinas Perhubungan", "Kadishub"], []),
    ("f10", "number", "91.250 penumpang", None, ["91.250 penumpang", "91.250 orang"], []),
    ("f11", "number", "74.600 penumpang", None, ["74.600 penumpang", "74.600 orang"], ["74.600"]),
    ("f12", "person", "Rizqi Maulida", None, ["Rizqi"], []),
    ("f13", "money", "Rp9,6 miliar", None, ["Rp9,6 miliar", "Rp 9,6 miliar", "Rp9.600.000.000", "9,6 miliar rupiah"], []),
    ("f14", "organisation", "PT Trans Tegal Bahari", None, ["PT Trans Tegal Bahari"], ["Trans Tegal Bahari"]),
    ("f15", "weekday", "Senin", None, ["Senin"], []),
])

R("M08", "Jembatan Gantung Lahat Tuntas, Anak Sekolah Tak Lagi Menyeberang Sungai", "2024-12-12", "Dinas Pekerjaan Umum Kabupaten Lahat", ["Bambang Trihadi", "Meilani Sukmawati"], """
LAHAT – Pemerintah Kabupaten Lahat menuntaskan empat jembatan gantung di Kecamatan Mulak Ulu dan Kecamatan Kota Agung. Peresmian dilakukan di Desa Lesung Batu, Kamis (12/12/2024).

Kepala Dinas Pekerjaan Umum Kabupaten Lahat, Bambang Trihadi, menyatakan panjang keempat jembatan 336 meter dengan nilai kontrak Rp18,75 miliar.

“Pekerjaan ini lambat dua pekan karena banjir, dan denda keterlambatannya tetap kami tagih. Tidak ada yang dikecualikan,” kata Bambang.

Jembatan itu dipakai 2.415 warga di lima desa, termasuk 418 pelajar.

Kepala SD Negeri 7 Mulak Ulu, Meilani Sukmawati, menceritakan murid-muridnya sering absen saat air naik.

“Dulu setiap hujan saya menghitung bangku kosong. Sekarang saya hanya menghitung payung di teras,” tutur Meilani.

Tahun 2023 Lahat membangun dua jembatan serupa. Kabupaten itu menargetkan seluruh 11 titik rampung pada 2026.

“Sisa lima titik akan kami lelang pada Februari 2025,” ujar Bambang.
""", [
    ("q1", "Pekerjaan ini lambat dua pekan karena banjir, dan denda keterlambatannya tetap kami tagih. Tidak ada yang dikecualikan", "Bambang Trihadi"),
    ("q2", "Dulu setiap hujan saya menghitung bangku kosong. Sekarang saya hanya menghitung payung di teras", "Meilani Sukmawati"),
    ("q3", "Sisa lima titik akan kami lelang pada Februari 2025", "Bambang Trihadi"),
], [
    ("f1", "number", "empat jembatan gantung", None, ["empat jembatan", "4 jembatan", "empat unit jembatan"], ["keempat jembatan"]),
    ("f2", "place", "Desa Lesung Batu", None, ["Desa Lesung Batu"], ["Lesung Batu"]),
    ("f3", "date", "12/12/2024", None, ["12/12/2024", "12 Desember 2024", "12 Desember", "12/12"], []),
    ("f4", "weekday", "Kamis", None, ["Kamis"], []),
    ("f5", "person", "Bambang Trihadi", None, ["Bambang"], []),
    ("f6", "position", "Kepala Dinas Pekerjaan Umum Kabupaten Lahat", None, ["Kepala Dinas Pekerjaan Umum", "Kepala Dinas PU", "Kadis PU"], []),
    ("f7", "number", "336 meter", None, ["336 meter", "336 m"], []),
    ("f8", "money", "Rp18,75 miliar", None, ["Rp18,75 miliar", "Rp 18,75 miliar", "Rp18.750.000.000", "18,75 miliar rupiah"], []),
    ("f9", "number", "2.415 warga", None, ["2.415 warga", "2.415 orang", "2.415 jiwa"], []),
    ("f10", "number", "418 pelajar", None, ["418 pelajar", "418 anak sekolah", "418 siswa"], []),
    ("f11", "person", "Meilani Sukmawati", None, ["Meilani"], []),
    ("f12", "position", "Kepala SD Negeri 7 Mulak Ulu", None, ["Kepala SD Negeri 7 Mulak Ulu", "Kepala SDN 7 Mulak Ulu"], []),
    ("f13", "year", "2023", None, ["2023"], []),
    ("f14", "number", "11 titik", None, ["11 titik", "sebelas titik"], []),
])

R("M09", "Perpustakaan Perahu Minahasa Selatan Raih Penghargaan Nasional", "2025-05-20", "Dinas Perpustakaan dan Kearsipan Kabupaten Minahasa Selatan", ["Jeane Sumarauw", "Stenly Walandouw"], """
AMURANG – Perpustakaan perahu milik Kabupaten Minahasa Selatan meraih juara kedua lomba inovasi layanan baca tingkat nasional. Piagam diterima Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Minahasa Selatan, Jeane Sumarauw, di Manado, Selasa (20/5/2025) pukul 14.00 WITA.

Sejak berlayar pada 2022, perahu bernama Lumimuut itu mengunjungi 19 desa pesisir dan meminjamkan 36.870 buku.

“Penghargaan ini untuk anak-anak yang menunggu di dermaga sejak pagi. Kami hanya mengantarkan buku, mereka yang menghidupkannya,” kata Jeane.

Pustakawan perahu, Stenly Walandouw, mengatakan buku cerita bergambar mengisi 62,5 persen peminjaman.

“Yang paling sering hilang justru buku memasak. Katanya dipinjam ibu-ibu, lalu tidak mau dikembalikan,” tutur Stenly sambil tertawa.

Biaya operasional perahu Rp385 juta per tahun. Dinas mengusulkan perahu kedua senilai Rp2,1 miliar.

“Laut jangan jadi alasan anak kita ketinggalan bacaan,” tegas Jeane.
""", [
    ("q1", "Penghargaan ini untuk anak-anak yang menunggu di dermaga sejak pagi. Kami hanya mengantarkan buku, mereka yang menghidupkannya", "Jeane Sumarauw"),
    ("q2", "Yang paling sering hilang justru buku memasak. Katanya dipinjam ibu-ibu, lalu tidak mau dikembalikan", "Stenly Walandouw"),
    ("q3", "Laut jangan jadi alasan anak kita ketinggalan bacaan", "Jeane Sumarauw"),
], [
    ("f1", "rank", "juara kedua", None, ["juara kedua", "juara II", "juara 2", "juara dua", "runner-up"], []),
    ("f2", "person", "Jeane Sumarauw", None, ["Jeane"], []),
    ("f3", "position", "Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Minahasa Selatan", None, ["Kepala Dinas Perpustakaan dan Kearsipan", "Kadis Perpustakaan dan Kearsipan", "Kepala Dispusip"], []),
    ("f4", "date", "20/5/2025", None, ["20/5/2025", "20/05/2025", "20 Mei 2025", "20 Mei", "20/5"], []),
    ("f5", "weekday", "Selasa", None, ["Selasa"], []),
    ("f6", "time", "14.00 WITA", None, ["14.00 WITA", "14:00 WITA", "dua siang WITA"], ["14.00"]),
    ("f7", "year", "2022", None, ["2022"], []),
    ("f8", "number", "19 desa", None, ["19 desa", "sembilan belas desa"], []),
    ("f9", "number", "36.870 buku", None, ["36.870 buku", "36.870 eksemplar"], []),
    ("f10", "person", "Stenly Walandouw", None, ["Stenly"], []),
    ("f11", "percentage", "62,5 persen", None, ["62,5 persen", "62,5%"], []),
    ("f12", "money", "Rp385 juta", None, ["Rp385 juta", "Rp 385 juta", "Rp385.000.000", "385 juta rupiah"], []),
    ("f13", "money", "Rp2,1 miliar", None, ["Rp2,1 miliar", "Rp 2,1 miliar", "Rp2.100.000.000", "2,1 miliar rupiah"], []),
])

R("M10", "Kotabaru Tanam 125 Ribu Mangrove, Libatkan Nelayan dan Sekolah", "2025-11-03", "Dinas Kelautan Kabupaten Kotabaru", ["Akhmad Fauzi Noor", "Siti Rahmah"], """
KOTABARU – Dinas Kelautan Kabupaten Kotabaru bersama 12 sekolah dan 9 kelompok nelayan menanam 125.000 bibit mangrove di pesisir Teluk Tamiang, Senin (3/11/2025).

Kepala Dinas Kelautan Kabupaten Kotabaru, Akhmad Fauzi Noor, mengatakan kawasan yang dipulihkan seluas 47,3 hektare.

“Menanam itu gampang, yang sukar adalah menunggui. Karena itu tiap kelompok kami beri petak dan tanggung jawab selama tiga tahun,” ujar Fauzi.

Tingkat hidup bibit pada penanaman 2023 sebesar 68,2 persen. Pemerintah menargetkan 85 persen untuk penanaman kali ini.

Ketua Kelompok Nelayan Bina Samudra, Siti Rahmah, menuturkan hasil kepiting bakau mulai kembali.

“Tiga tahun lalu sehari dapat dua ekor saja. Sekarang sepuluh ekor sudah biasa, asal akarnya jangan diinjak,” kata Siti Rahmah.

Anggaran kegiatan Rp3,45 miliar berasal dari dana bagi hasil. Penanaman berikutnya dijadwalkan pada 14 Januari 2026 di Desa Sungai Pasir.

“Kami akan mengumumkan hasil hitung bibit yang hidup setiap enam bulan, baik atau buruk angkanya,” tegas Fauzi.
""", [
    ("q1", "Menanam itu gampang, yang sukar adalah menunggui. Karena itu tiap kelompok kami beri petak dan tanggung jawab selama tiga tahun", "Akhmad Fauzi Noor"),
    ("q2", "Tiga tahun lalu sehari dapat dua ekor saja. Sekarang sepuluh ekor sudah biasa, asal akarnya jangan diinjak", "Siti Rahmah"),
    ("q3", "Kami akan mengumumkan hasil hitung bibit yang hidup setiap enam bulan, baik atau buruk angkanya", "Akhmad Fauzi Noor"),
], [
    ("f1", "number", "125.000 bibit", None, ["125.000 bibit", "125 ribu bibit", "125.000 batang", "125.000 mangrove", "125 ribu mangrove"], []),
    ("f2", "number", "12 sekolah", None, ["12 sekolah"], []),
    ("f3", "number", "9 kelompok nelayan", None, ["9 kelompok nelayan", "sembilan kelompok nelayan"], ["9 kelompok"]),
    ("f4", "place", "Teluk Tamiang", None, ["Teluk Tamiang"], []),
    ("f5", "date", "3/11/2025", None, ["3/11/2025", "03/11/2025", "3 November 2025", "3 November", "3/11"], []),
    ("f6", "weekday", "Senin", None, ["Senin"], []),
    ("f7", "person", "Akhmad Fauzi Noor", None, ["Fauzi"], []),
    ("f8", "position", "Kepala Dinas Kelautan Kabupaten Kotabaru", None, ["Kepala Dinas Kelautan", "Kadis Kelautan"], []),
    ("f9", "number", "47,3 hektare", None, ["47,3 hektare", "47,3 ha", "47,3 hektar"], []),
    ("f10", "percentage", "68,2 persen", None, ["68,2 persen", "68,2%"], []),
    ("f11", "percentage", "85 persen", None, ["85 persen", "85%"], []),
    ("f12", "person", "Siti Rahmah", "Bina Samudra, Siti Rahmah, menuturkan", ["Siti Rahmah", "Rahmah"], []),
    ("f13", "money", "Rp3,45 miliar", None, ["Rp3,45 miliar", "Rp 3,45 miliar", "Rp3.450.000.000", "3,45 miliar rupiah"], []),
    ("f14", "date", "14 Januari 2026", None, ["14 Januari 2026", "14/1/2026", "14 Januari"], []),
    ("f15", "organisation", "Kelompok Nelayan Bina Samudra", None, ["Kelompok Nelayan Bina Samudra"], ["Bina Samudra"]),
])
