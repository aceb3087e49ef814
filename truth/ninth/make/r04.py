N=dict(A='Ardiansyah Nur Kholis',B='Retno Widuri',)
R=dict(id='R04',title='Dishub Kota Balikpapan Uji Coba Dua Koridor Baru Bus Kota',date='2025-09-03',office='Dinas Perhubungan Kota Balikpapan',
spokes=[('Ardiansyah Nur Kholis, S.T., M.T.','Kepala Dinas Perhubungan Kota Balikpapan'),('Retno Widuri','Direktur Operasional PT Mandau Trans Mandiri')],names=N,
text='''BALIKPAPAN – Dinas Perhubungan Kota Balikpapan melaksanakan uji coba dua koridor baru layanan bus kota terhitung mulai Rabu (3/9/2025) sampai dengan 30 November 2025.

Koridor 4 melayani rute Terminal Batu Ampar–Pelabuhan Semayang sejauh 21,5 kilometer, sedangkan Koridor 5 melayani rute Kariangau–Lapangan Merdeka sejauh 17,8 kilometer.

Kepala Dinas Perhubungan Kota Balikpapan Ardiansyah Nur Kholis menerangkan bahwa layanan didukung 22 unit bus dan 74 pengemudi.

“Selama masa uji coba tarifnya nol rupiah, sehingga warga bisa menilai dulu sebelum diminta membayar,” terang Ardiansyah.

Adapun bus beroperasi mulai pukul 05.30 WITA dengan jarak antarbus 15 menit. Tarif sesudah masa uji coba direncanakan Rp5.000 per penumpang.

“Kami menargetkan 6.800 penumpang per hari, dan target itu akan kami buka kepada publik setiap bulan,” ucapnya.

Pada tiga koridor sebelumnya, jumlah penumpang tumbuh 27,3 persen selama semester pertama 2025. Survei Lembaga Kajian Mobilitas Borneo menempatkan layanan bus Balikpapan pada urutan keempat dari 15 kota di luar Jawa.

Direktur Operasional PT Mandau Trans Mandiri Retno Widuri memastikan seluruh bus ramah bagi penyandang disabilitas.

“Setiap bus punya dua ruang kursi roda dan lantainya rendah, jadi tidak perlu lagi digendong,”{B} kata Retno.

Anggaran subsidi layanan tersebut mencapai Rp34,6 miliar pada tahun 2025.''',
facts='''weekday | Rabu
date | 3/9/2025
date | 30 November 2025
number | 21,5 kilometer
number | 17,8 kilometer
number | 22 unit bus
number | 74 pengemudi
time | pukul 05.30 WITA
money | Rp5.000
percentage | 27,3 persen
organisation | Lembaga Kajian Mobilitas Borneo
rank | urutan keempat
position | Direktur Operasional PT Mandau Trans Mandiri
money | Rp34,6 miliar
place | Terminal Batu Ampar
person | Ardiansyah Nur Kholis''')
C='BALIKPAPAN – Dinas=>Dinas'
P=[
dict(l='bootstrap_cms',name='copy_adv',honest=True,site='Beruang Madu Post',z='WITA',at='2025-09-03T14:00',sec='Balikpapan',top='Penulis: Muhammad Syaifullah',bot='(ADV/Diskominfo Balikpapan)',by='author:Muhammad Syaifullah',label='Advertorial',title='Dishub Kota Balikpapan Uji Coba Dua Koridor Baru Bus Kota',dl='BALIKPAPAN',
 body='@1|'+C+'\n@2-5\n!baca Jadwal Kapal Pelni dari Semayang Pekan Ini\n@6-10',tags=['Dishub Balikpapan','Bus Kota']),
dict(l='detil_berita',name='rewrite_rounded',honest=True,site='kaltimWaktu7',z='WITA',at='2025-09-03T11:45',sec='Berita',au='Putri Andini Rahayu',by='author:Putri Andini Rahayu',title='Balikpapan Punya 2 Koridor Bus Baru, Gratis sampai Akhir November',dl='Balikpapan',bot='(par/sun)',
 body='''Warga Balikpapan bisa naik bus gratis di dua koridor baru mulai hari ini. Uji coba berlangsung hingga 30 November 2025.
“Selama masa uji coba tarifnya nol rupiah,” kata Kepala Dinas Perhubungan Balikpapan Ardiansyah Nur Kholis kepada wartawan, Rabu (3/9/2025).
Ada 22 bus yang dikerahkan. Koridor 4 panjangnya 21,5 km, sementara Koridor 5 sejauh 17,8 km.
!baca Viral Pengendara Motor Masuk Tol Balikpapan-Samarinda
!ad
Setelah uji coba selesai, penumpang akan dikenai tarif Rp 5 ribu.
“+Anak sekolah tetap gratis,” katanya.
Subsidi yang disiapkan tahun ini hampir Rp 35 miliar.''',it='q1=p;f6=k:22 bus;f4=k:km;f5=k:km;f9=k:Rp 5 ribu;f14=k:dibulatkan',tags=['balikpapan','bus kota']),
dict(l='wp_jnews',name='corridor_swap',honest=False,site='Kabar Semayang',at='2025-09-04T08:00',sec='Transportasi',au='Admin Portal',by='',title='Dua Koridor Baru Bus Balikpapan Diuji Coba, Ini Rutenya',
 body='''@1|'''+C+'''
# Rute dan jarak
- Koridor 4: Terminal Batu Ampar–Pelabuhan Semayang, 17,8 kilometer
- Koridor 5: Kariangau–Lapangan Merdeka, 21,5 kilometer
@3
@4
!baca Tarif Parkir Tepi Jalan Bakal Naik
@5
@7|urutan keempat=>urutan kelima
@10''',it='f4=c:angka tertukar dengan Koridor 5;f5=c:angka tertukar dengan Koridor 4;f12=c',tags=['bus','Balikpapan']),
dict(l='react_cerita',name='money_and_speaker',honest=False,site='ceritakota',z='WITA',at='2025-09-03T18:30',sec='News',au='Gilang Pradana',by='author:Gilang Pradana',title='Bus Baru Balikpapan Ramah Kursi Roda',
 body='''Dua koridor baru bus kota Balikpapan mulai diuji coba, Rabu (3/9/2025). Kepala Dinas Perhubungan Kota Balikpapan, Ardiansyah Nur Kholis, menyebut busnya ramah difabel.
“Setiap bus punya dua ruang kursi roda dan lantainya rendah, jadi tidak perlu lagi digendong,” kata Ardiansyah.
!ad
Bus beroperasi mulai pukul 05.30 WITA. Setelah uji coba, tarif direncanakan Rp50.000 per penumpang.
“Kami menargetkan 6.800 penumpang per hari, dan target itu akan kami buka kepada publik setiap bulan,” ucapnya.
!baca Tips Aman Naik Transportasi Umum bagi Lansia''',it='q3=o;f9=c',tags=['Bus','Difabel']),
dict(l='wp_generatepress',name='cut_other_source',honest=True,site='Manuntung Kini',at='2025-09-05T10:00',sec='Kota',au='Siti Rohimah',by='author:Siti Rohimah;photographer:Eko Wibisono',bot='Foto: Eko Wibisono',title='Hari Ketiga Bus Koridor Baru, Halte Kariangau Masih Gelap',dl='BALIKPAPAN',cap='Penumpang menunggu bus di halte Kariangau, Jumat (5/9/2025) subuh.',
 body='''Sejumlah penumpang mengeluhkan halte yang gelap pada hari ketiga uji coba Koridor 5 bus kota Balikpapan, Jumat (5/9/2025).
“+Saya pakai senter ponsel supaya sopirnya lihat,”{C} kata Mulyadi, buruh pabrik yang naik dari Kariangau pukul 05.45 WITA.
Pantauan di lapangan, jarak antarbus bisa mencapai 25 menit. Dinas Perhubungan Kota Balikpapan sebelumnya menjanjikan 15 menit.
Kepala Dinas Perhubungan Kota Balikpapan Ardiansyah Nur Kholis mengakui penerangan belum lengkap.
“+Lampu halte kami pasang paling lambat pekan depan,” janjinya.
Uji coba ini melibatkan 22 unit bus dan 74 pengemudi. Hari pertama, bus mengangkut 4.112 orang.
Ardiansyah mengingatkan tarif selama uji coba nol rupiah agar warga bisa menilai lebih dulu.''',names=dict(C='Mulyadi'),it='q1=m/p',tags=['bus kota','halte']),
dict(l='wp_sahifa',name='name_position',honest=False,site='Banua Timur',at='2025-09-03T16:00',sec='Ekonomi',au='Redaksi',by='unknown:Fitriani;unknown:Bambang S',bot='(Fitriani/Bambang S)',title='Subsidi Bus Balikpapan Capai Rp34,6 Miliar',dl='BALIKPAPAN',names=dict(A='Ardiansyah Nur Cholis'),label='PARIWARA',
 body='''Pemerintah Kota Balikpapan menyiapkan subsidi Rp34,6 miliar untuk layanan bus kota pada tahun 2025.
@1|'''+C+'''
@3|Ardiansyah Nur Kholis=>Ardiansyah Nur Cholis|menerangkan bahwa=>menerangkan,
@4
@5
!rel Penerbangan Perintis Ditambah;Tarif Tol Balikpapan Akan Disesuaikan
@8|Direktur Operasional=>Direktur Utama
@9''',it='f13=c;f16=c;q1=v/o',tags=['subsidi','bus']),
dict(l='elementor_single',name='copy_cut_honest',honest=True,site='Portal Transportasi Borneo',at='2025-09-04T09:00',sec='Angkutan',au='Nugroho Setyabudi',by='author:Nugroho Setyabudi',title='Balikpapan Tambah Dua Koridor Bus',dl='Balikpapan',
 body='@1|'+C+'\n@2\n@5\n@7\n!ad\n@8|Retno Widuri memastikan=>Retno Widuri, memastikan|Direktur Operasional PT=>Menurut Direktur Operasional PT|memastikan seluruh=>seluruh\n“Setiap bus punya dua ruang kursi roda dan lantainya rendah,”{B} katanya, “~jadi tidak perlu lagi digendong.”',tags=['Bus','Borneo']),
]
