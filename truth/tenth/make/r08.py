from lib import R, P

R('R08', 'RSUD Tarakan Buka Layanan Kateterisasi Jantung, Pasien Tak Perlu Lagi ke Luar Pulau', '2025-08-19', 'RSUD dr. H. Jusuf SK Kota Tarakan',
  [('dr. Budiono Setiawan, Sp.B', 'Direktur RSUD dr. H. Jusuf SK'), ('dr. Fransiska Lambe, Sp.JP', 'Kepala Instalasi Pelayanan Jantung Terpadu'), ('Syamsul Rijal Badwi', 'Wali Kota Tarakan')],
'''
Tarakan – RSUD dr. H. Jusuf SK membuka layanan kateterisasi jantung (cath lab) pertama di Provinsi Kalimantan Utara. Layanan itu diresmikan Wali Kota Tarakan, {f1:person|Syamsul Rijal Badwi}, di {f2:place|Gedung Teratai lantai 3}, {f3:weekday|Selasa} ({f4:date|19/8/2025}).
{f5:position|Direktur RSUD dr. H. Jusuf SK}, dr. {f6:person|Budiono Setiawan}, menjelaskan bahwa selama ini sekitar {f7:number|340 pasien} jantung setiap tahun harus dirujuk ke Samarinda, Balikpapan, atau Surabaya.
“Serangan jantung tidak menunggu jadwal pesawat. Sekarang, dari pintu IGD ke meja tindakan kami targetkan tidak lebih dari 90 menit,”«Budiono Setiawan|q1» kata Budiono.
Peralatan senilai {f8:money|Rp24,3 miliar} tersebut dibeli dengan dana alokasi khusus Kementerian Kesehatan. Adapun ruang tindakan dibangun dengan APBD Kota Tarakan Tahun Anggaran {f9:year|2024}.
Kepala Instalasi Pelayanan Jantung Terpadu, dr. {f10:person|Fransiska Lambe}, menyebutkan timnya terdiri atas {f11:number|17 tenaga kesehatan} yang berlatih selama enam bulan di {f12:organisation|RS Jantung Harapan Kita}.
“Pada masa uji coba bulan Juli, kami sudah memasang ring pada sebelas pasien, dan semuanya pulang berjalan kaki,”«Fransiska Lambe|q2» tutur Fransiska.
Layanan dibuka setiap {f13:weekday|Senin} sampai Kamis pukul {f14:time|08.00 WITA}, sedangkan tindakan darurat dilayani 24 jam. Seluruh tindakan ditanggung BPJS Kesehatan.
Wali Kota meminta rumah sakit menambah dokter spesialis. Saat ini Tarakan baru memiliki dua dokter spesialis jantung, atau {f15:percentage|0,8 persen} dari seluruh dokter di kota itu.
“Alat semahal apa pun cuma jadi pajangan kalau dokternya tidak betah. Rumah dinasnya sudah saya siapkan, tinggal orangnya,”«Syamsul Rijal Badwi|q3» kata Syamsul.
Pembukaan cath lab kedua direncanakan pada {f16:date|10 November 2025}.
''')

P('R08-a', 'tailwind_rs', 'RSUD Tarakan Buka Layanan Kateterisasi Jantung, Pasien Tak Perlu Lagi ke Luar Pulau', '2025-08-19 14:00', '''
@1 ;; Tarakan – RSUD => RSUD
@2
@3
@4
@5
@6
@7
@8
@9
@10
''', name='straight_copy', dateline='Tarakan', sec='Berita', author='Admin RSUD', zone='WITA', site='RSUD dr. H. Jusuf SK', dom='rsudjusufsk.example.go.id', tags=['jantung', 'cathlab'], cap='Wali Kota Tarakan meninjau ruang kateterisasi jantung.')

P('R08-b', 'wp_kadence', 'Setelah Cath Lab Dibuka, Keluarga Pasien Jantung Tarakan Bisa Bernapas Lega', '2025-08-20 09:35', '''
Norhayati masih ingat ongkosnya: Rp14 juta untuk tiga orang, pulang-pergi Tarakan–Balikpapan, belum termasuk sewa kamar. Tahun lalu ia menemani suaminya menunggu antrean pasang ring selama sembilan hari.
“Yang sakit satu orang, yang bangkrut satu keluarga,”«Norhayati» ucapnya, Selasa (19/8/2025).
Siang itu ia datang ke Gedung Teratai lantai 3 hanya untuk melihat ruangan baru. Di situlah RSUD dr. H. Jusuf SK membuka layanan kateterisasi jantung pertama di Kalimantan Utara.
Menurut Direktur RSUD dr. H. Jusuf SK dr Budiono Setiawan, selama ini sekitar 340 pasien jantung per tahun dirujuk ke luar daerah. Ia menargetkan pasien serangan jantung ditangani paling lama satu setengah jam sejak tiba di IGD.
Kepala Instalasi Pelayanan Jantung Terpadu, dr Fransiska Lambe, bercerita tentang masa uji coba. “Kami sudah memasang ring pada sebelas pasien, dan semuanya pulang berjalan kaki,”«Fransiska Lambe|q2» kata dokter yang akrab disapa dr Siska itu.
Ketua Yayasan Lembaga Konsumen setempat, Gerson Ballo, mengingatkan soal antrean kamar. Pada semester pertama, tingkat keterisian ruang rawat RSUD sudah 91 persen.
“Cath lab-nya bagus, tapi habis pasang ring pasiennya mau ditidurkan di mana?”«Gerson Ballo» tanya Gerson.
''', name='own_interviews', dateline='TARAKAN', sec='Kesehatan', author='Mardiana Sinaga', by='author:Mardiana Sinaga', zone='WITA', tags=['cathlab', 'Tarakan', 'BPJS'],
  items='q2=p')

P('R08-c', 'drupal7', 'Wali Kota Tarakan Resmikan Layanan Kateterisasi Jantung', '2025-08-19 15:21', '''
@1 ;; Tarakan – RSUD => RSUD ;; Gedung Teratai lantai 3 => Gedung Anggrek lantai 3
@8
@9
@2
@3
@4
@7
Pembukaan cath lab kedua direncanakan pada 1 November 2025.
''', name='err_place_and_date', sec='Berita Kota', author='admin', zone='WITA', site='Pemerintah Kota Tarakan', dateline='Tarakan', foot='(Humas Pemkot)', tags=['Kesehatan'],
  items='f2=c;f16=c')

P('R08-d', 'wp_newkarma', 'Kalimantan Utara Kini Punya Layanan Pasang Ring Jantung', '2025-08-19 17:55', '''
Warga Kalimantan Utara yang membutuhkan pemasangan ring jantung kini cukup datang ke Tarakan. RSUD dr. H. Jusuf SK resmi mengoperasikan cath lab, Selasa (19/8/2025).
“Serangan jantung tidak menunggu jadwal pesawat,”«Budiono Setiawan|q1» kata dr Budiono Setiawan, direktur rumah sakit itu. “Sekarang, dari pintu IGD ke meja tindakan kami targetkan tidak lebih dari 90 menit.”«+»
Alatnya dibeli dari dana alokasi khusus Kementerian Kesehatan seharga Rp24,3 miliar, sedangkan ruangannya memakai APBD 2024.
Tim jantung beranggotakan 17 orang dan sudah berlatih enam bulan di RS Jantung Harapan Kita, ujar dr Fransiska Lambe, Kepala Instalasi Pelayanan Jantung Terpadu.
Layanan reguler buka Senin–Kamis mulai pukul 08.00 WITA. Untuk keadaan darurat, pasien diterima kapan saja. Biayanya ditanggung BPJS Kesehatan.
~wa
Wali Kota Tarakan Syamsul Rijal Badwi mengaku sudah menyiapkan rumah dinas agar dokter spesialis betah.
“Alat semahal apa pun cuma jadi pajangan kalau dokternya tidak betah,”«Syamsul Rijal Badwi|q3» selorohnya.
Sebelum layanan ini ada, warga Nunukan dan Malinau pun harus menempuh rujukan yang sama.
''', name='honest_rewrite', dateline='TARAKAN', sec='Kaltara', author='Redaksi', foot='Reporter/Fotografer: Hendra Lukito', by='reporter:Hendra Lukito;photographer:Hendra Lukito', zone='WITA', sub='Pasien darurat dilayani 24 jam', tags=['RSUD Tarakan', 'ring jantung'],
  items='q1=v:split by its cue;q3=p;f5=k|m:direktur rumah sakit itu;f11=k|m:beranggotakan 17 orang')

P('R08-e', 'wp_publisher', 'RSUD Tarakan Buka Cath Lab, Tim Berlatih di RS Jantung Nasional', '2025-08-20 07:10', '''
Layanan kateterisasi jantung pertama di Kalimantan Utara dibuka di RSUD dr. H. Jusuf SK, Kota Tarakan. Wali Kota Tarakan Syamsul Rijal Badwi meresmikannya di Gedung Teratai lantai 3, Selasa (19/8/2025).
Kepala Instalasi Pelayanan Jantung Terpadu dr Fransiska Lambe mengatakan, timnya terdiri atas 17 tenaga kesehatan yang berlatih enam bulan di RS Jantung Binawaluya.
“Pada masa uji coba bulan Juli, kami sudah memasang ring pada sebelas pasien, dan semuanya pulang berjalan kaki,”«Fransiska Lambe» katanya.
Sementara itu, Direktur RSUD dr. H. Jusuf SK dr Budiono Setiawan menjelaskan, sekitar 430 pasien jantung setiap tahun dirujuk ke luar daerah.
“Serangan jantung tidak menunggu jadwal pesawat. Sekarang, dari pintu IGD ke meja tindakan kami targetkan tidak lebih dari 90 menit,”«Budiono Setiawan» ucapnya.
Peralatan senilai Rp24,3 miliar dibeli dengan dana alokasi khusus.
Rumah sakit milik pemerintah daerah itu memiliki 318 tempat tidur dan melayani rata-rata 600 pasien rawat jalan setiap hari. [[(asb/red)]]
''', name='err_organisation_and_digits_turned', dateline='TARAKAN', sec='Kesehatan', author='Redaksi', foot='Reporter: Agus Salim Bakrie | Editor: Ninik Suharti', by='reporter:Agus Salim Bakrie;editor:Ninik Suharti', zone='WITA', tags=['kesehatan'], site='Radar Paguntaka',
  items='f7=c;f12=c')

P('R08-f', 'wixlike', 'Pasang ring jantung sudah bisa di Tarakan', '2025-08-21 10:00', '''
Mulai minggu ini warga tidak perlu lagi terbang ke Balikpapan untuk pasang ring. RSUD dr. H. Jusuf SK sudah punya ruang kateterisasi sendiri di Gedung Teratai lantai 3.
Jadwalnya Senin sampai Kamis, mulai jam 08.00 WITA. Kalau darurat, 24 jam. BPJS Kesehatan menanggung semuanya.
Kata dr. Fransiska Lambe yang memimpin instalasi jantung: “Pada masa uji coba bulan Juli, kami sudah memasang ring pada sebelas pasien, dan semuanya pulang berjalan kaki.”«Fransiska Lambe»
Oh ya, alatnya mahal sekali, Rp24,3 miliar. Jadi kita jaga sama-sama, jangan cuma dipakai foto.
Semoga kita semua sehat, ya. Tapi kalau butuh, sekarang sudah dekat.
''', name='cut_and_lively', author='Bunda Pamusian', by='author:Bunda Pamusian', zone='WITA', site='Kabar Warga Pamusian', tags=['kesehatan', 'info'])
