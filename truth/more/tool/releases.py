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
    ("f5", "date", "16/09/2025", None, ["16/09/2025", "16/9/2025", "16 September 2025", "16/9"], []),
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
    ("f6", "date", "8/10/2025", None, ["8/10/2025", "08/10/2025", "8 Oktober 2025", "8/10"], []),
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
    ("f5", "date", "22/07/2025", None, ["22/07/2025", "22/7/2025", "22 Juli 2025", "22/7"], []),
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
    ("f6", "date", "5/6/2025", None, ["5/6/2025", "05/06/2025", "5 Juni 2025", "5/6"], []),
    ("f7", "weekday", "Kamis", None, ["Kamis"], []),
    ("f8", "money", "Rp24,5 juta", None, ["Rp24,5 juta", "Rp 24,5 juta", "Rp24.500.000", "24,5 juta rupiah"], []),
    ("f9", "number", "312 ton", None, ["312 ton"], []),
    ("f10", "person", "Ni Ketut Sriani", None, ["Sriani"], []),
    ("f11", "organisation", "Kelompok Swadaya Tunas Hijau", None, ["Kelompok Swadaya Tunas Hijau", "KSM Tunas Hijau"], ["Tunas Hijau"]),
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
    ("f3", "date", "11/03/2025", None, ["11/03/2025", "11/3/2025", "11 Maret 2025", "11/3"], []),
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
