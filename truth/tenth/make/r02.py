from lib import R, P

R('R02', 'Karantina Papua Barat Daya Lepas Ekspor Perdana Kepiting Bakau ke Singapura', '2025-11-05', 'Balai Karantina Hewan, Ikan, dan Tumbuhan Papua Barat Daya',
  [('Denny Rumaropen', 'Kepala Balai Karantina Papua Barat Daya'), ('Ester Kalami', 'Ketua Koperasi Nelayan Malaumkarta Mandiri'), ('Arief Budi Prasetyo', 'Asisten II Sekretariat Daerah Kota Sorong')],
'''
**Sorong** – Balai Karantina Hewan, Ikan, dan Tumbuhan Papua Barat Daya melepas ekspor perdana kepiting bakau hidup sebanyak {f1:number|2,4 ton} dengan tujuan {f2:place|Singapura}. Pelepasan berlangsung di {f3:place|Terminal Kargo Bandara Domine Eduard Osok}, {f4:weekday|Rabu} ({f5:date|5/11/2025}), pukul {f6:time|09.30 WIT}.
Nilai ekspor perdana itu mencapai {f7:money|Rp612 juta}. Seluruh kepiting berasal dari {f8:number|86 nelayan} di pesisir Kabupaten Sorong dan Kabupaten Sorong Selatan.
Kepala Balai Karantina Papua Barat Daya, {f9:person|Denny Rumaropen}, mengatakan pengiriman langsung memangkas waktu tempuh dari semula 38 jam menjadi 14 jam.
“Selama ini kepiting dari Sorong dikirim dulu ke Makassar, lalu tercatat sebagai hasil daerah lain. Mulai hari ini sertifikatnya terbit di sini dan namanya Sorong,”«Denny Rumaropen|q1» kata Denny.
Sepanjang Januari–Oktober 2025, Balai Karantina mencatat lalu lintas kepiting bakau dari wilayah itu sebanyak {f10:number|147 ton}, naik {f11:percentage|21,5 persen} dibandingkan periode yang sama tahun {f12:year|2024}.
Ketua {f13:organisation|Koperasi Nelayan Malaumkarta Mandiri}, {f14:person|Ester Kalami}, menyebutkan harga di tingkat nelayan naik menjadi {f15:money|Rp95.000 per kilogram}.
“Mama-mama di kampung sekarang tidak lagi jual ke perantara. Kami timbang sendiri, kami catat sendiri, dan uangnya masuk hari itu juga,”«Ester Kalami|q2» ujar Ester.
{f16:position|Asisten II Sekretariat Daerah} Kota Sorong, Arief Budi Prasetyo, berharap ekspor serupa diikuti komoditas lain seperti kerapu dan teripang.
“Pemerintah kota menyiapkan gudang pendingin di kawasan Pelabuhan Usaha Jaya supaya nelayan tidak buru-buru melepas hasil tangkapan dengan harga murah,”«Arief Budi Prasetyo|q3» kata Arief.
Pengiriman berikutnya dijadwalkan dua kali sepekan, setiap Rabu dan Sabtu.
''')

P('R02-a', 'wp_astra', 'Kepiting Bakau Sorong Diekspor Langsung ke Singapura', '2025-11-05 14:20', '''
Balai Karantina Hewan, Ikan, dan Tumbuhan Papua Barat Daya melepas ekspor perdana 2,4 ton kepiting bakau hidup ke Singapura dari Terminal Kargo Bandara Domine Eduard Osok, Sorong, Rabu (5/11/2025).
Nilai ekspor itu Rp612 juta. Kepiting dikumpulkan dari 86 nelayan di Kabupaten Sorong dan Sorong Selatan.
“Selama ini kepiting dari Sorong dikirim dulu ke Makassar, lalu tercatat sebagai hasil daerah lain,”«Denny Rumaropen|q1» kata Kepala Balai Karantina Papua Barat Daya Denny Rumaropen. “Mulai hari ini sertifikatnya terbit di sini dan namanya Sorong.”«+»
Menurut Denny, waktu tempuh pengiriman kini tinggal 14 jam, dari sebelumnya 38 jam.
~bj Harga tiket kapal Sorong–Raja Ampat naik mulai pekan depan
Balai mencatat lalu lintas kepiting bakau pada Januari–Oktober 2025 sebanyak 147 ton, tumbuh 21,5 persen dari periode sama 2024.
Ketua Koperasi Nelayan Malaumkarta Mandiri, Ester Kalami, mengaku harga jual anggotanya membaik menjadi Rp95.000 per kilogram.
“Mama-mama di kampung sekarang tidak lagi jual ke perantara. Kami timbang sendiri, kami catat sendiri, dan uangnya masuk hari itu juga,”«Ester Kalami» tutur Ester.
Pengiriman akan dilakukan setiap Rabu dan Sabtu.
Sebelumnya, pada September lalu, kerapu hidup dari Raja Ampat lebih dulu diekspor ke Hong Kong dengan nilai Rp1,1 miliar.
''', name='honest_rewrite', dateline='SORONG', sec='Ekonomi', author='Yance Kambuaya', by='author:Yance Kambuaya;editor:Lidya Sraun', zone='WIT', dl='<strong>{S}, {D} –</strong> ', foot='Editor: Lidya Sraun', tags=['ekspor', 'kepitingbakau', 'sorong'],
  items='q1=v:split by its cue')

P('R02-b', 'wixlike', 'Ekspor Perdana Kepiting Bakau dari Sorong', '2025-11-06 07:00', '''
@1 ;; **Sorong** – Balai => Balai
@2
@4 ;; «Denny Rumaropen» => «Denny»
@6
@7
@10
''', name='cut', dateline='Sorong', author='Admin', zone='WIT', site='Kabar Warga Malamoi', foot='Sumber: siaran pers', tags=['Perikanan', 'Sorong'],
  items='f9=m|k:only Denny')

P('R02-c', 'wp_covernews', 'Dari Lumpur Bakau ke Meja Makan Singapura', '2025-11-06 08:45', '''
Kotak styrofoam terakhir ditutup pukul 08.10 WIT. Di dalamnya, kepiting-kepiting bakau berukuran di atas setengah kilogram diikat tali rafia, satu per satu, oleh tangan mama-mama dari Malaumkarta.
“Kalau capitnya lepas satu saja, harganya turun separuh,”«Dorkas Ulimpa» kata Dorkas Ulimpa, 52 tahun, pengikat kepiting yang dibayar Rp2.000 per ekor.
Rabu pagi itu menjadi hari pertama kepiting mereka terbang langsung ke luar negeri. Sebanyak 2,4 ton dikirim ke Singapura lewat Terminal Kargo Bandara Domine Eduard Osok, dengan nilai Rp612 juta.
Denny Rumaropen, Kepala Balai Karantina Papua Barat Daya, menjelaskan bahwa kepiting Sorong sebelumnya diterbangkan lebih dulu ke Makassar sehingga tercatat sebagai produk daerah lain.
Perubahan itu langsung terasa pada harga. Tiga tahun lalu, kata Ester Kalami, perantara hanya membayar Rp55.000 per kilogram. Kini koperasi yang dipimpinnya membayar Rp95.000 per kilogram.
“Kami timbang sendiri, kami catat sendiri, dan uangnya masuk hari itu juga,”«Ester Kalami|q2» ujar Ketua Koperasi Nelayan Malaumkarta Mandiri itu.
## Ukuran mulai mengecil
Tidak semua pihak bersorak. Peneliti kelautan dari sebuah kampus di Manokwari, Melkias Warfandu, mengingatkan ukuran tangkapan di muara mulai menyusut.
“Tahun 2019 rata-rata lebar karapas 14 sentimeter, survei kami bulan Juni tinggal 12,3 sentimeter. Kalau ekspor dibuka tanpa batas ukuran, lima tahun lagi yang diekspor tinggal cerita,”«Melkias Warfandu» katanya.
Karantina mengklaim hanya kepiting di atas 150 gram dan tidak bertelur yang boleh keluar. Data lembaga itu mencatat 147 ton kepiting dilalulintaskan sepanjang sepuluh bulan pertama tahun ini.
''', name='own_reporting', dateline='SORONG', sec='Liputan Khas', author='Frida Momot', by='author:Frida Momot', zone='WIT', cap='Mama-mama Malaumkarta mengikat kepiting sebelum dikirim. (Dok. Pijar Nusantara/Frida Momot)', sub='Nelayan perempuan menikmati harga lebih baik, peneliti mengingatkan stok di muara',
  items='q2=p;f5=m|k:only Rabu and the page date')

P('R02-d', 'wp_generatepress', 'Ekspor Kepiting Bakau Sorong Tembus Rp6,12 Miliar', '2025-11-05 19:02', '''
Ekspor perdana kepiting bakau dari Sorong, Papua Barat Daya, ke Singapura bernilai Rp6,12 miliar. Sebanyak 2,4 ton kepiting hidup diberangkatkan lewat Terminal Kargo Bandara Domine Eduard Osok, Rabu (5/11/2025), pukul 09.30 WIT.
Kepala Balai Karantina Papua Barat Daya, Denny Rumaropen, menyebut kepiting dikumpulkan dari 86 nelayan.
“Selama ini kepiting dari Sorong dikirim dulu ke Makassar, lalu tercatat sebagai hasil daerah lain. Mulai hari ini sertifikatnya terbit di sini dan namanya Sorong,”«Denny Rumaropen» kata Denny.
Ia menambahkan, lalu lintas kepiting bakau pada Januari–Oktober 2025 mencapai 147 ton atau naik 21,5 persen.
Sementara itu, Asisten II Sekretariat Daerah Kota Sorong, Arief Budi Prasetyo, menyatakan dukungannya.
“Pemerintah kota menyiapkan gudang pendingin di kawasan Pelabuhan Usaha Jaya supaya nelayan tidak buru-buru melepas hasil tangkapan dengan harga murah,”«Arief Budi Prasetyo» ujarnya.
~gn
Seorang eksportir di Sorong, Hengky Tandiono, menilai peluang pasar masih terbuka. Permintaan dari satu pembeli saja, menurutnya, bisa mencapai empat ton sepekan.
“Tinggal kita sanggup atau tidak menjaga ukurannya,”«Hengky Tandiono» ucap Hengky.
Kepiting bakau termasuk lima komoditas perikanan utama Papua Barat Daya, di samping tuna dan udang.
''', name='err_money_x10', dateline='SORONG', sec='Bisnis', author='redaksi', by='unknown:Obed Way;unknown:Yosina Baru', zone='WIT', foot='(Obed Way/Yosina Baru)', tags=['Sorong', 'Ekspor'],
  items='f7=c')

P('R02-e', 'txt_plain', 'Karantina Lepas Ekspor Perdana Kepiting Bakau', '2025-11-05 17:40', '''
@1 ;; **Sorong** – Balai => Balai ;; 09.30 WIT => 09.30 WIB
@2
@3
@4
@5
@6
@7
@8 ;; Asisten II Sekretariat Daerah => Asisten III Sekretariat Daerah
@9
''', name='err_zone_and_position', dateline='Sorong', zone='WIT', site='kabarmoi', foot='Sumber: siaran pers',
  items='f6=c;f16=c')

P('R02-f', 'wp_majalahpro', 'Nelayan Sorong Kini Ekspor Kepiting Tanpa Lewat Makassar', '2025-11-05 21:15', '''
Kepiting bakau asal Sorong untuk pertama kalinya diekspor langsung ke Singapura. Pelepasan dilakukan Balai Karantina Hewan, Ikan, dan Tumbuhan Papua Barat Daya di Terminal Kargo Bandara Domine Eduard Osok, Rabu (5/11/2025).
Jumlahnya 2,4 ton dengan nilai Rp612 juta. “Selama ini kepiting dari Sorong dijual ke Makassar dan diakui sebagai milik daerah lain. Sekarang sertifikatnya kami yang terbitkan,”«Denny Rumaropen|q1» kata Kepala Balai Karantina Papua Barat Daya Denny Rumaropen.
Pengiriman langsung itu, kata Denny, juga memangkas perjalanan menjadi 14 jam.
Ketua Koperasi Nelayan Malaumkarta Mandiri Ester Kalami mengatakan nelayan kini menerima Rp95.000 per kilogram.
“Mama-mama di kampung sekarang tidak lagi jual ke perantara. Kami timbang sendiri, kami catat sendiri, dan uangnya masuk hari itu juga,”«Ester Kalami» kata dia.
Balai Karantina mencatat 147 ton kepiting bakau keluar dari wilayah itu sepanjang Januari-Oktober 2025. Angka tersebut naik 21,5 persen dibandingkan tahun 2023.
Asisten II Sekretariat Daerah Kota Sorong Arief Budi Prasetyo menambahkan pemerintah kota menyiapkan gudang pendingin di Pelabuhan Usaha Jaya.
Sepanjang tahun lalu, menurut catatan dinas perikanan provinsi, nilai seluruh ekspor perikanan Sorong mencapai Rp218 miliar.
''', name='err_quote_reworded_and_year', dateline='SORONG', sec='Ekonomi', author='Samuel Howay', by='author:Samuel Howay;editor:Nona Paraibabo', zone='WIT', foot='Editor : Nona Paraibabo', tags=['kepiting bakau', 'karantina', 'nelayan'],
  items='q1=a;f12=c')
