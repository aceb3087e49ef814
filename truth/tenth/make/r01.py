from lib import R, P

R('R01', 'Prevalensi Stunting di Sikka Turun, Dinas Kesehatan Perkuat Pendampingan Balita', '2025-09-16', 'Dinas Kesehatan Kabupaten Sikka',
  [('dr. Petronela Woda Kerans', 'Kepala Dinas Kesehatan Kabupaten Sikka'), ('Yosef Nong Beda, SKM', 'Kepala Bidang Kesehatan Masyarakat'), ('Simon Tibo Ladjar', 'Wakil Bupati Sikka')],
'''
MAUMERE – Pemerintah Kabupaten Sikka melalui Dinas Kesehatan mencatat prevalensi stunting sebesar {f1:percentage|15,8 persen} berdasarkan hasil penimbangan serentak bulan Agustus 2025. Angka tersebut turun dari {f2:percentage|19,3 persen} pada periode yang sama tahun sebelumnya.
Capaian tersebut disampaikan oleh {f3:position|Kepala Dinas Kesehatan} Kabupaten Sikka, dr. {f4:person|Petronela Woda Kerans}, dalam Rapat Evaluasi Percepatan Penurunan Stunting yang diselenggarakan di {f5:place|Aula Bapperida Kabupaten Sikka}, {f6:weekday|Selasa} ({f7:date|16/9/2025}).
“Penurunan ini bukan hasil kerja satu dinas, melainkan kerja bersama kader posyandu, bidan desa, dan para orang tua yang rajin membawa anaknya ke posyandu,”«Petronela Woda Kerans|q1» kata Petronela.
Dengan capaian dimaksud, Kabupaten Sikka menempati {f8:rank|peringkat keempat} dari 22 kabupaten/kota di Provinsi Nusa Tenggara Timur. Adapun jumlah balita yang ditimbang sebanyak {f9:number|24.716 anak}, dan 3.905 anak di antaranya tergolong stunting.
Kepala Bidang Kesehatan Masyarakat, {f10:person|Yosef Nong Beda}, melaporkan bahwa penurunan paling besar terjadi di {f11:place|Kecamatan Waigete}, yakni dari 24,1 persen menjadi 17,6 persen.
“Kami juga menemukan 412 balita yang berat badannya tidak naik dua bulan berturut-turut, dan semuanya sudah masuk daftar penerima makanan tambahan berbahan pangan lokal,”«Yosef Nong Beda|q2» ujar Yosef.
Untuk mendukung pemberian makanan tambahan tersebut, Pemerintah Kabupaten Sikka mengalokasikan anggaran sebesar {f12:money|Rp4,75 miliar} yang bersumber dari Dana Alokasi Khusus nonfisik Tahun Anggaran 2025.
Wakil Bupati Sikka, {f13:person|Simon Tibo Ladjar}, yang membuka rapat tersebut meminta seluruh camat melaporkan perkembangan setiap bulan.
“Jangan tunggu akhir tahun baru sibuk mencari data. Saya minta setiap kepala desa hafal nama anak yang stunting di desanya,”«Simon Tibo Ladjar|q3» tegas Simon.
Pemerintah Kabupaten Sikka menargetkan prevalensi stunting menjadi 14 persen pada akhir tahun {f14:year|2026}. Rapat evaluasi berikutnya dijadwalkan pada {f15:date|18 November 2025}.
''')

P('R01-a', 'joomla', 'Prevalensi Stunting di Sikka Turun, Dinas Kesehatan Perkuat Pendampingan Balita', '2025-09-16 16:42', '''
@1 ;; MAUMERE – Pemerintah => Pemerintah
@2
@3
@4
@5
@6
@7
@8
@9
@10
''', name='straight_copy', dateline='MAUMERE', sec='Berita Daerah', author='Super User', site='Portal Resmi Kabupaten Sikka', dom='sikka.example.go.id', zone='WITA',
  cap='Wakil Bupati Sikka membuka rapat evaluasi stunting, Selasa (16/9/2025). Foto: Prokopim', foot='(Prokopim Setda Sikka)')

P('R01-b', 'txt_scrape', 'Angka Stunting Sikka Turun Jadi 15,8 Persen, Waigete Paling Besar', '2025-09-17 08:15', '''
Prevalensi stunting di Kabupaten Sikka, Nusa Tenggara Timur, turun menjadi 15,8 persen dari sebelumnya 19,3 persen. Angka itu merupakan hasil penimbangan serentak pada Agustus lalu.
Kepala Dinas Kesehatan Kabupaten Sikka, Petronela Woda Kerans, menyampaikan capaian itu dalam rapat evaluasi di Maumere, Selasa (16/9/2025).
“Penurunan ini bukan hasil kerja satu dinas, melainkan kerja bersama kader posyandu, bidan desa, dan para orang tua yang rajin membawa anaknya ke posyandu,”«Petronela Woda Kerans» katanya.
~bj Puskesmas di Pulau Palue kini punya ambulans laut
Menurut Kepala Bidang Kesehatan Masyarakat Yosef Nong Beda, penurunan paling besar terjadi di Kecamatan Waigete. Di sana angkanya turun dari 24,1 persen menjadi 17,6 persen.
Dari 24.716 anak yang ditimbang, 3.905 anak tergolong stunting. Pemkab menargetkan angka 14 persen pada akhir 2026.
Menurut Petronela, kader posyandu kini mendatangi rumah balita yang dua kali berturut-turut tidak ditimbang. Cara itu, kata dia, sudah berjalan di semua desa sejak Maret.
“Ada ibu yang malu anaknya kecil, lalu tidak mau datang. Kami yang datang,”«Petronela Woda Kerans» imbuhnya.
Kabupaten Sikka memiliki 25 puskesmas dan 487 posyandu yang tersebar di 21 kecamatan.
''', name='cut', dateline='Maumere', sec='Kesehatan', site='Warta Flores', zone='WITA', foot='Penulis: Markus Lodan\nEditor: Tin Keraf', by='author:Markus Lodan;editor:Tin Keraf', tags=['stunting', 'Sikka', 'posyandu'],
  items='')

P('R01-c', 'wp_newspaper', 'Cerita Kader Posyandu di Balik Turunnya Stunting Sikka', '2025-09-18 10:05', '''
Pagi baru lewat setengah tujuh ketika Agnes Nona Ledu menata timbangan dacin di bawah pohon asam, Desa Egon. Sudah sebelas tahun ia menjadi kader posyandu, dan baru tahun ini ia berani bilang pekerjaannya kelihatan hasilnya.
“Dulu satu bulan yang datang paling-paling dua puluh anak. Sekarang kalau ada yang tidak datang, kami jemput ke kebun,”«Agnes Nona Ledu» tutur Agnes kepada Lintas Kabar, Rabu (17/9/2025).
Sehari sebelumnya, Dinas Kesehatan Kabupaten Sikka mengumumkan prevalensi stunting di kabupaten itu tinggal 15,8 persen. Tahun lalu angkanya masih 19,3 persen. Hampir seperenam balita yang ditimbang masih pendek untuk umurnya, tetapi arah grafiknya akhirnya turun.
Kepala Dinas Kesehatan Petronela Woda Kerans mengatakan hasil itu tidak lahir dari satu dinas saja. Kader, bidan desa, dan orang tua yang rutin membawa anaknya ke posyandu ikut menentukan, kata dia.
~bj Jalan ke Desa Egon putus, warga angkut hasil kebun dengan kuda
Penurunan terbesar tercatat di Kecamatan Waigete, tempat Agnes bertugas. Kepala Bidang Kesehatan Masyarakat Yosef Nong Beda menyebut angkanya kini 17,6 persen.
“Kami juga menemukan 412 balita yang berat badannya tidak naik dua bulan berturut-turut,”«Yosef Nong Beda|q2» ujar Yosef. Seluruhnya, menurut dia, akan mendapat makanan tambahan.
Makanan tambahan itu dibiayai dari dana alokasi khusus sebesar Rp4,75 miliar. Di Egon, menunya bubur kelor dengan ikan tembang, dimasak bergiliran oleh ibu-ibu.
Agnes sendiri menerima insentif Rp150 ribu sebulan, yang katanya lebih sering habis untuk membeli telur. “Kalau dihitung-hitung rugi,”«Agnes Nona Ledu» ia tertawa, “tapi anak-anak itu sudah seperti anak sendiri.”«+»
''', name='own_reporting', dateline='MAUMERE', sec='Kesehatan', author='Robert Soge', head='<em>Laporan Wartawan Lintas Kabar, Robert Soge</em>', by='reporter:Robert Soge', tags=['Stunting', 'Kabupaten Sikka', 'Kader Posyandu'],
  cap='Kader posyandu menimbang balita di Desa Egon, Kecamatan Waigete. (Foto: Robert Soge)', items='q2=p;f6=m|k:the day before Rabu;f7=k|m:"sehari sebelumnya" than Rabu (17/9/2025)')

P('R01-d', 'wp_jnews', 'Sikka Peringkat Ketiga Penurunan Stunting di NTT', '2025-09-16 20:11', '''
Kabupaten Sikka kini menempati peringkat ketiga dari 22 kabupaten/kota di Nusa Tenggara Timur dalam urusan menekan stunting. Hasil penimbangan serentak Agustus 2025 menunjukkan prevalensi stunting di kabupaten itu tinggal 15,8 persen, turun dari 19,3 persen setahun sebelumnya.
Hal itu diungkapkan Kepala Dinas Kesehatan Kabupaten Sikka dr. Petronela Woda Kerans dalam rapat evaluasi di Aula Bapperida Kabupaten Sikka, Selasa (16/9/2025).
“Penurunan ini bukan hasil kerja satu dinas, melainkan kerja bersama kader posyandu, bidan desa, dan para orang tua yang rajin membawa anaknya ke posyandu,”«Petronela Woda Kerans» ujar Petronela.
Dari 24.716 anak yang ditimbang, lanjut dia, sebanyak 3.905 anak tergolong stunting.
Wakil Bupati Sikka Simon Tibo Ladjar yang membuka rapat meminta para camat tidak menunda laporan.
“Jangan tunggu akhir tahun baru sibuk mencari data. Saya minta setiap kepala desa hafal nama anak yang stunting di desanya,”«Simon Tibo Ladjar» tegasnya.
Pemkab Sikka menyiapkan Rp4,75 miliar untuk makanan tambahan balita dan menargetkan angka stunting 14 persen pada akhir 2026.
Sebagai informasi, pada 2023 Sikka masih berada di urutan kesembilan dengan prevalensi 22,7 persen.
''', name='err_rank_shift', dateline='Maumere', sec='Nusa Tenggara', author='Redaksi', foot='Reporter: Yohanes Gobang<br>Editor: Elvis Rero', by='reporter:Yohanes Gobang;editor:Elvis Rero', tags=['NTT', 'stunting'], zone='WITA',
  items='f8=c')

P('R01-e', 'codeigniter', 'Wabup Sikka Minta Kepala Desa Hafal Nama Anak Stunting', '2025-09-17 09:00', '''
Wakil Bupati Sikka Simon Tibo Ladjar meminta seluruh kepala desa di wilayahnya mengenal satu per satu anak yang mengalami stunting. Permintaan itu disampaikannya saat membuka Rapat Evaluasi Percepatan Penurunan Stunting di Aula Bapperida Kabupaten Sikka, Selasa (16/9/2025).
“Jangan tunggu akhir tahun baru sibuk mencari data. Saya minta setiap kepala desa hafal nama anak yang stunting di desanya,”«Simon Tibo Ladjar» tegas Wabup.
Kepala Dinas Kesehatan Kabupaten Sikka dr. Petronela Woda Kerans melaporkan prevalensi stunting saat ini sebesar 15 persen, turun dari 19,3 persen pada periode yang sama tahun lalu. Dengan capaian itu Sikka berada di peringkat keempat se-Provinsi NTT.
Jumlah balita yang ditimbang pada Agustus 2025 sebanyak 24.716 anak. Penurunan paling besar tercatat di Kecamatan Waigete.
“Kami juga menemukan 412 balita yang berat badannya tidak naik dua bulan berturut-turut, dan semuanya sudah masuk daftar penerima makanan tambahan berbahan pangan lokal,”«Petronela Woda Kerans|q2» jelas Petronela.
Pemerintah Kabupaten Sikka mengalokasikan Rp4,75 miliar untuk pemberian makanan tambahan. Rapat evaluasi berikutnya dijadwalkan pada 18 November 2025. [[(prokopim)]]
''', name='err_decimal_cut_and_speaker', dateline='MAUMERE', sec='Pemerintahan', author='admin', site='Situs Resmi Pemerintah Kabupaten Sikka', dom='sikkakab.example.go.id', zone='WITA',
  items='q2=w;f1=c')

P('R01-f', 'wp_gmr_wpberita', 'Rapat Evaluasi Stunting, Pemkab Sikka Siapkan Rp4,75 Miliar', '2025-09-16 18:30', '''
Pemerintah Kabupaten Sikka menyiapkan hampir Rp4,8 miliar untuk memberi makanan tambahan kepada balita sepanjang tahun ini. Uang itu diambil dari dana alokasi khusus nonfisik.
Rencana tersebut mengemuka dalam rapat evaluasi penurunan stunting di Aula Bapperida, Maumere, Selasa (16/9).
Yosef Nong Beda, Kepala Bidang Kesehatan Masyarakat pada Dinas Kesehatan setempat, mengatakan ada 412 balita yang beratnya tidak bertambah selama dua bulan. Mereka didahulukan sebagai penerima, ujarnya.
Secara keseluruhan, stunting di Sikka turun. Kalau Agustus tahun lalu prevalensinya 19,3 persen, kini menjadi 15,8 persen dari sekitar 24.700 balita yang ditimbang. Sikka berada di urutan keempat se-NTT.
Sebagai pembanding, kabupaten tetangga, Ende, pada periode sama mencatat 17,2 persen menurut data provinsi.
“Jangan tunggu akhir tahun baru sibuk mencari data,”«Simon Tibo Ladjar|q3» kata Wakil Bupati Simon Tibo Ladjar di hadapan para camat.
Warga Kelurahan Beru, Theresia Nona, berharap makanan tambahan itu benar-benar sampai ke posyandu. “Tahun lalu cuma jalan dua bulan, sesudah itu biskuit lagi,”«Theresia Nona» keluhnya.
Kepala Dinas Kesehatan dr Petronela Woda Kerans menambahkan evaluasi berikutnya digelar pertengahan November.
''', name='rounding_and_indirect', dateline='MAUMERE', sec='Daerah', author='Ignas Kelen', by='author:Ignas Kelen', zone='WITA', tags=['stunting', 'Pemkab Sikka'],
  items='q2=m|p:turned into indirect speech with its number;q3=p;f5=k|m:named without Kabupaten Sikka;f7=k:16/9;f8=k:urutan keempat;f9=k:sekitar 24.700 balita;f12=k:hampir Rp4,8 miliar, title Rp4,75 miliar;f15=k|m:pertengahan November')
