from lib import R, P

R('R05', 'Anak Nelayan Lulus Terbaik, Wisuda Universitas Teluk Kendari Penuh Haru', '2025-12-06', 'Universitas Teluk Kendari',
  [('Prof. Dr. La Ode Muhrim', 'Rektor Universitas Teluk Kendari'), ('Wa Ode Salsabila', 'Wisudawan terbaik'), ('Hasanuddin Pagala', 'Ketua Yayasan Pendidikan Teluk Kendari')],
'''
Kendari – Sorak penonton pecah di {f1:place|Gedung Phinisi Kampus Hijau} ketika nama {f2:person|Wa Ode Salsabila} dipanggil ke panggung, {f3:weekday|Sabtu} ({f4:date|6/12/2025}). Anak nelayan dari {f5:place|Pulau Wawonii} itu lulus dengan indeks prestasi kumulatif {f6:number|3,97}, tertinggi di antara {f7:number|1.284 wisudawan} Universitas Teluk Kendari.
Salsabila menyelesaikan studi di {f8:organisation|Program Studi Budidaya Perairan} dalam waktu tiga tahun sembilan bulan. Skripsinya meneliti rumput laut yang tahan air hangat.
“Bapak saya cuma tahu melaut. Waktu saya bilang mau kuliah, beliau jual perahu satu-satunya, dan hari ini perahunya saya bayar dengan toga,”«Wa Ode Salsabila|q1» ucap Salsabila dengan suara bergetar.
{f9:position|Rektor Universitas Teluk Kendari}, Prof. Dr. {f10:person|La Ode Muhrim}, mengatakan {f11:percentage|46 persen} wisudawan tahun ini adalah generasi pertama di keluarganya yang mengenyam bangku kuliah.
“Kampus ini bukan menara gading. Kami didirikan tahun 1991 di bekas gudang kopra, dan sampai sekarang pintunya tetap terbuka bagi anak kampung,”«La Ode Muhrim|q2» ujar Rektor.
Tahun depan, universitas menyediakan {f12:number|250 beasiswa} penuh bagi anak nelayan dan petani. Dananya, sebesar {f13:money|Rp3,2 miliar}, berasal dari dana abadi dan sumbangan alumni.
Ketua Yayasan Pendidikan Teluk Kendari, {f14:person|Hasanuddin Pagala}, menambahkan bahwa {f15:rank|peringkat kedua} perguruan tinggi swasta se-Sulawesi yang diraih pada {f16:year|2024} membuat lulusan lebih mudah mencari pekerjaan.
“Data pelacakan kami menunjukkan tujuh dari sepuluh lulusan bekerja dalam enam bulan pertama,”«Hasanuddin Pagala|q3» kata Hasanuddin.
Wisuda berikutnya dijadwalkan pada Mei 2026.
''')

P('R05-a', 'univ_elementor', 'Anak Nelayan Lulus Terbaik, Wisuda Universitas Teluk Kendari Penuh Haru', '2025-12-06 17:00', '''
@1 ;; Kendari – Sorak => Sorak
@2
@3
@4
@5
@6
@7
@8
@9
''', name='straight_copy', dateline='Kendari', sec='Berita Utama', author='admin', zone='WITA', site='Universitas Teluk Kendari', dom='utk.example.ac.id', tags=['Wisuda', 'Beasiswa'],
  foot='Penulis: Nurul Hikmah<br>Foto: Ancha Rauf', by='author:Nurul Hikmah;photographer:Ancha Rauf', cap='Wa Ode Salsabila bersama kedua orang tuanya seusai wisuda.', sub='Wa Ode Salsabila menutup kuliahnya dengan IPK 3,97')

P('R05-b', 'wp_twentyseventeen', 'La Ode Baharu, Nelayan yang Menjual Perahu demi Toga Anaknya', '2025-12-08 08:00', '''
Perahu itu bernama Cahaya Wawonii. Panjangnya tujuh meter, bermesin tempel, dan selama sembilan belas tahun memberi makan keluarga La Ode Baharu.
Empat tahun lalu perahu itu dijual. “Saya tidak menangis waktu jual perahu. Saya menangis waktu anak saya naik panggung,”«La Ode Baharu» kata Baharu ketika ditemui di rumah panggungnya di Desa Bobolio, Minggu (7/12/2025).
Putrinya, Wa Ode Salsabila, sehari sebelumnya dinobatkan sebagai lulusan terbaik Universitas Teluk Kendari dengan IPK 3,97 dari 1.284 wisudawan.
Di atas panggung, Salsabila sempat bercerita tentang perahu itu. “Hari ini perahunya saya bayar dengan toga,”«Wa Ode Salsabila|q1» ucapnya.
Ia menekuni rumput laut. Di kampungnya, kata dia, hasil panen turun sejak suhu air laut naik; dulu satu bentangan tali menghasilkan 40 kilogram, sekarang 18 kilogram.
Rektor Universitas Teluk Kendari La Ode Muhrim menyebut hampir separuh wisudawan tahun ini merupakan sarjana pertama di keluarganya. Kampus menyiapkan 250 beasiswa untuk anak nelayan dan petani pada tahun depan.
~cap La Ode Baharu di depan rumahnya di Desa Bobolio. Foto: Sitti Marwah
Baharu kini ikut perahu orang. Bagi hasilnya seperempat. “Nanti kalau anak saya kerja, katanya mau belikan perahu lagi,”«La Ode Baharu» ujar dia. “Saya bilang, belikan adikmu buku dulu.”«+»
~pg
''', name='own_interviews', dateline='WAWONII', sec='Sosok', author='Sitti Marwah', by='author:Sitti Marwah', zone='WITA', tags=['sosok', 'nelayan', 'pendidikan'],
  items='q1=p;f3=m|k:the day before Minggu;f4=k|m:sehari sebelumnya than Minggu (7/12/2025);f5=m|k:Wawonii in the dateline and the boat only;f11=k|m:hampir separuh')

P('R05-c', 'blogger_old', 'Anak Nelayan Wawonii Jadi Wisudawan Terbaik UTK', '2025-12-07 09:00', '''
Anak nelayan dari Pulau Wawonii, Wa Ode Salsabilla, menjadi lulusan terbaik Universitas Teluk Kendari dengan IPK 3,97. Ia dikukuhkan bersama 1.284 wisudawan di Gedung Phinisi Kampus Hijau, Sabtu (6/12/2025).
“Bapak saya cuma tahu melaut. Waktu saya bilang mau kuliah, beliau jual perahu satu-satunya, dan hari ini perahunya saya bayar dengan toga,”«Wa Ode Salsabilla|q1» ucapnya.
Rektor Universitas Teluk Kendari, La Ode Muhrim, mengatakan kampus akan menyediakan 250 beasiswa penuh tahun depan. Dananya Rp3,2 miliar.
“Kampus ini bukan menara gading. Kami didirikan tahun 1991 di bekas gudang kopra, dan sampai sekarang pintunya tetap terbuka bagi anak kampung,”«La Ode Muhrim» katanya.
Sebanyak 64 persen wisudawan tahun ini merupakan generasi pertama yang kuliah di keluarganya.
Salsabilla menyelesaikan studi di Program Studi Budidaya Perairan dalam waktu tiga tahun sembilan bulan. Skripsinya tentang rumput laut.
Pada wisuda bulan Mei lalu, kampus tersebut meluluskan 876 orang.
''', name='err_name_letter_and_digits_turned', dateline='Kendari', author='Aan Saputra', by='author:Aan Saputra', zone='WITA', site='Kabar Wawonii', tags=['Kendari', 'Wisuda'],
  items='q1=v:the same words, the speaker misspelt;f2=c;f11=c')

P('R05-d', 'wp_sahifa', 'Universitas Teluk Kendari Wisuda 1.284 Mahasiswa, Tujuh dari Sepuluh Langsung Kerja', '2025-12-06 20:30', '''
Universitas Teluk Kendari mewisuda 1.284 wisudawan di Gedung Phinisi Kampus Hijau, Sabtu (6/12/2025).
Wisudawan terbaik diraih Wa Ode Salsabila dari Program Studi Budidaya Perairan dengan IPK 3,97.
Rektor Universitas Teluk Kendari, Prof. Dr. La Ode Muhrim, menyampaikan rasa bangganya.
“Data pelacakan kami menunjukkan tujuh dari sepuluh lulusan bekerja dalam enam bulan pertama,”«La Ode Muhrim|q3» kata La Ode Muhrim.
Ia melanjutkan, sejak kampusnya meraih peringkat kedua perguruan tinggi swasta se-Sulawesi pada 2024, lulusan lebih mudah mencari pekerjaan.
“Kampus ini bukan menara gading. Kami didirikan tahun 1991 di bekas gudang kopra, dan sampai sekarang pintunya tetap terbuka bagi anak kampung,”«La Ode Muhrim» sambung pria yang akrab disapa Prof Muhrim itu.
Kampus juga menyediakan 250 beasiswa senilai Rp3,2 miliar bagi anak nelayan dan petani.
Seusai acara, Salsabila mengaku ingin melanjutkan studi ke Jepang. “Kalau ada rezeki, saya mau belajar rumput laut sampai ke sana, lalu pulang lagi ke kampung,”«Wa Ode Salsabila» tuturnya.
Sebelumnya, pada wisuda bulan Mei, lulusan terbaik kampus itu mencatat IPK 3,94.
''', name='err_quote_moved', dateline='KENDARI', sec='Pendidikan', author='admin', by='unknown:Rahmat Tosepu', zone='WITA', meta='2025-12-08 01:12', foot='(Rahmat Tosepu)', tags=['UTK', 'wisuda'],
  items='q3=w')

P('R05-e', 'drupal10', 'Wisuda UTK, Pemprov Dukung Beasiswa Anak Nelayan', '2025-12-08 10:10', '''
Pemerintah Provinsi Sulawesi Tenggara menyambut baik rencana Universitas Teluk Kendari menyediakan 250 beasiswa penuh bagi anak nelayan dan petani mulai tahun depan.
Kepala Biro Kesejahteraan Rakyat Sekretariat Daerah, Arsyad Tamburaka, mengatakan program itu sejalan dengan rencana pemerintah provinsi menambah bantuan biaya hidup mahasiswa kepulauan sebesar Rp1,5 miliar.
“Kalau kampus menanggung kuliahnya, provinsi menanggung kosnya,”«Arsyad Tamburaka» kata Arsyad di Kendari, Senin (8/12/2025).
Pengumuman beasiswa disampaikan Rektor La Ode Muhrim pada wisuda hari Sabtu (6/12/2025), yang meluluskan 1.284 wisudawan. Dana beasiswa Rp3,2 miliar bersumber dari dana abadi dan sumbangan alumni.
Arsyad menambahkan, saat ini tercatat 1.940 mahasiswa asal kepulauan yang kuliah di Kendari. Sebagian besar tinggal menumpang di rumah kerabat.
“Data itu kami pegang per Oktober, jadi sasarannya jelas,”«Arsyad Tamburaka» ujarnya.
Lulusan terbaik dalam wisuda tersebut, Wa Ode Salsabila, berasal dari Pulau Wawonii.
''', name='own_source_and_figures', dateline='Kendari', sec='Kesra', author='admin_prov', zone='WITA', site='Pemerintah Provinsi Sulawesi Tenggara', tags=['beasiswa'],
  items='f9=k|m:Rektor La Ode Muhrim, the university named before')

P('R05-f', 'wp_kadence', 'Haru di Gedung Phinisi: Perahu Ditukar Toga', '2025-12-06 19:05', '''
Tepuk tangan tidak berhenti ketika Wa Ode Salsabila, putri nelayan asal Pulau Wawonii, naik ke panggung wisuda Universitas Teluk Kendari di Gedung Phinisi Kampus Hijau, Sabtu (6/12/2025).
“Bapak saya cuma tahu melaut. Waktu saya bilang mau kuliah, beliau jual perahu satu-satunya, dan hari ini perahunya saya bayar dengan toga.”«Wa Ode Salsabila»
Begitu Salsabila membuka sambutannya mewakili wisudawan. Mahasiswi Program Studi Budidaya Perairan itu meraih IPK 3,97.
Rektor La Ode Muhrim, yang menyusul naik ke mimbar, mengingatkan asal-usul kampus.
“Kampus ini bukan menara gading,”«La Ode Muhrim|q2» tegasnya. “Kami didirikan tahun 1991 di bekas gudang kopra, dan sampai sekarang pintunya tetap terbuka bagi anak kampung.”«+»
Adapun Ketua Yayasan Pendidikan Teluk Kendari Hasanuddin Pagala menyoroti serapan kerja. Menurutnya, 70 persen lulusan sudah bekerja dalam setengah tahun.
Di luar gedung, penjual bunga dan boneka wisuda panen pembeli. Nuraeni, salah seorang di antaranya, menghabiskan 80 buket sebelum tengah hari.
Wisuda periode selanjutnya direncanakan Mei 2026.
''', name='honest_rewrite', dateline='Kendari', sec='Kampus', author='Fitrah Djafar', by='photographer:Fitrah Djafar', zone='WITA', foot='Foto: Fitrah Djafar',
  items='q2=v:split by its cue;q3=m|p:turned into indirect speech;f9=k|m:Rektor La Ode Muhrim, the university named before', tags=['wisuda', 'kendari'])
