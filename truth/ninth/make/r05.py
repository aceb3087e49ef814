N=dict(A='Cut Rahmawati',B='Teuku Irfansyah')
R=dict(id='R05',title='BPBD Aceh Selatan Latih 320 Relawan Hadapi Banjir Bandang',date='2025-09-22',office='Badan Penanggulangan Bencana Daerah Kabupaten Aceh Selatan',
spokes=[('Cut Rahmawati','Kepala Pelaksana BPBD Aceh Selatan'),('Teuku Irfansyah','Ketua Forum Relawan Gunung Leuser')],names=N,
text='''TAPAKTUAN – Badan Penanggulangan Bencana Daerah (BPBD) Aceh Selatan melatih ratusan relawan gampong untuk menghadapi ancaman banjir bandang. Pelatihan berlangsung di Gampong Lhok Bengkuang pada 22-24 September 2025.

Kepala Pelaksana BPBD Aceh Selatan Cut Rahmawati mengatakan relawan yang dilatih sebanyak 320 orang berasal dari 18 kecamatan.

“Dalam banjir bandang, waktu kita hanya hitungan menit, sehingga yang pertama menolong selalu tetangga sendiri,” kata Cut Rahmawati, Senin (22/9/2025).

Menurutnya, sepanjang 2024 terjadi 27 kejadian banjir di Aceh Selatan dengan kerugian Rp8,45 miliar. Jumlah itu turun 12,9 persen dari tahun sebelumnya.

BPBD juga memasang 9 alat peringatan dini di hulu sungai. Alat akan diuji setiap hari pukul 10.00 WIB.

“Sirene tidak ada gunanya kalau warga tidak tahu harus lari ke mana,” ujarnya.

Ketua Forum Relawan Gunung Leuser Teuku Irfansyah menilai pelatihan kali ini lebih banyak praktik. “Kami tidak mau relawan hanya pandai memegang sertifikat, mereka harus pandai memegang tali,”{B} katanya.

Aceh Selatan berada di peringkat keenam daerah dengan indeks risiko bencana tertinggi di Provinsi Aceh menurut Pusat Studi Kebencanaan Leuser.''',
facts='''place | Gampong Lhok Bengkuang
date | 22-24 September 2025
number | 320 orang
number | 18 kecamatan
weekday | Senin
date | 22/9/2025
year | 2024
number | 27 kejadian
money | Rp8,45 miliar
percentage | 12,9 persen
number | 9 alat
time | pukul 10.00 WIB
position | Ketua Forum Relawan Gunung Leuser
rank | peringkat keenam
organisation | Pusat Studi Kebencanaan Leuser
person | Teuku Irfansyah''')
C='TAPAKTUAN – Badan=>Badan'
P=[
dict(l='wp_newspaper',name='copy',honest=True,site='Pala News',at='2025-09-22T15:00',sec='Aceh',au='Khairul Amri',bot='Reporter: Khairul Amri | Editor: Nurlaila Hanum',by='reporter:Khairul Amri;editor:Nurlaila Hanum',title='BPBD Aceh Selatan Latih 320 Relawan Hadapi Banjir Bandang',dl='TAPAKTUAN',
 body='@1|'+C+'\n@2-4\n!ad\n@5-8',tags=['BPBD','Aceh Selatan']),
dict(l='baca_utama',name='year_shift_and_quote',honest=False,site='BERITANUSA.com',at='2025-09-22T18:44',sec='Regional',top='Kontributor Aceh, Fauzan Azhari | Editor: Michael Prabowo',by='contributor:Fauzan Azhari;editor:Michael Prabowo',title='Setahun 27 Banjir, BPBD Aceh Selatan Latih Relawan Gampong',dl='ACEH SELATAN',dlf='<strong>{}, BERITANUSA.com</strong> &#8211; ',
 body='''Kabupaten Aceh Selatan mencatat 27 kejadian banjir sepanjang 2023 dengan kerugian Rp8,45 miliar.
Untuk mengurangi risiko, BPBD melatih 320 orang relawan di Gampong Lhok Bengkuang.
“Dalam banjir bandang, waktu kita hanya hitungan jam, sehingga yang pertama menolong selalu petugas kami,” kata Kepala Pelaksana BPBD Aceh Selatan Cut Rahmawati, Senin (22/9/2025).
!baca Nelayan Tapaktuan Tidak Melaut karena Ombak Tinggi
Relawan berasal dari 18 kecamatan. BPBD juga memasang 9 alat peringatan dini.
“Sirene tidak ada gunanya kalau warga tidak tahu harus lari ke mana,” ujarnya.
Daerah ini berada di peringkat keenam indeks risiko bencana tertinggi di Provinsi Aceh.''',it='q1=a;f7=c',tags=['banjir bandang','Aceh Selatan','BPBD']),
dict(l='cms_tabel',name='cut',honest=True,site='HARIAN LEUSER',at='2025-09-23T09:20',top='Penulis: Nurul Fajri - Editor: Zainal Basri',by='author:Nurul Fajri;editor:Zainal Basri',title='Relawan Gampong Dilatih Hadapi Banjir Bandang',dl='TAPAKTUAN',
 body='@1|'+C+'''
@2
@3
!baca Harga Minyak Nilam Naik Lagi
@7
@5''',),
dict(l='wp_astra',name='weekday_name',honest=False,site='Tapak Tuan Terkini',at='2025-09-22T17:30',sec='Daerah',au='Rizki Maulana',by='author:Rizki Maulana',title='Forum Relawan: Harus Pandai Memegang Tali',dl='ACEH SELATAN',names=dict(B='Teuku Irfansah'),
 body='''Pelatihan relawan banjir bandang yang digelar BPBD Aceh Selatan mendapat apresiasi dari Forum Relawan Gunung Leuser.
“Kami tidak mau relawan hanya pandai memegang sertifikat, mereka harus pandai memegang tali,”{B} kata Ketua Forum Relawan Gunung Leuser, Teuku Irfansah, Selasa (22/9/2025).
Kepala Pelaksana BPBD Aceh Selatan Cut Rahmawati menyebut relawan yang dilatih sebanyak 320 orang dari 18 kecamatan.
!baca Jalan Lintas Barat Selatan Longsor di Dua Titik
@5
@6''',it='f5=c;f16=c;q3=v/o',tags=['Relawan']),
dict(l='kantor_berita',name='agency_indirect',honest=True,site='Kantor Berita Nusa',at='2025-09-22T19:55',title='BPBD: Kejadian banjir di Aceh Selatan turun 12,9 persen',dl='Tapaktuan, Aceh Selatan',dlf='{} (NUSA) - ',bot='Pewarta: M Haikal Fitra<br>Editor: Bustami Yahya',by='reporter:M Haikal Fitra;editor:Bustami Yahya',
 body='''Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Aceh Selatan, Aceh, mencatat 27 kejadian banjir sepanjang 2024, turun 12,9 persen dari tahun sebelumnya.
“Dalam banjir bandang, waktu kita hanya hitungan menit,” kata Kepala Pelaksana BPBD Aceh Selatan Cut Rahmawati di Tapaktuan, Senin, “~sehingga yang pertama menolong selalu tetangga sendiri.”
Ia menyebutkan kerugian akibat banjir tersebut mencapai 8,45 miliar rupiah.
!baca Aceh Selatan tanam 5.000 bibit mangrove
Cut Rahmawati mengatakan sirene peringatan dini tidak berguna jika warga tidak mengetahui arah lari.
Pada Januari sampai Agustus 2025, kata dia, telah terjadi 11 kejadian banjir.
“+Kami berharap sampai akhir tahun tidak bertambah banyak,” ujarnya.
Sebanyak 320 relawan dilatih selama tiga hari hingga Rabu (24/9).''',it='f9=k:8,45 miliar rupiah;f3=k:320 relawan;f2=k/m:tiga hari hingga 24/9',tags=['BPBD','banjir','Aceh Selatan']),
dict(l='blogspot',name='own_story',honest=True,site='Catatan Relawan Pantai Barat',at='2025-09-26T21:00',au='Agam Syahputra',by='author:Agam Syahputra',title='Tiga Hari Belajar Memegang Tali',straight=True,
 body='''Saya termasuk 40 peserta dari Kecamatan Kluet Utara. Tiga hari di Gampong Lhok Bengkuang rasanya seperti seminggu.
Pelatih kami, Pak Mukhlis Ramadhan, galak tapi lucu.
“+Simpul yang salah itu lebih berbahaya daripada arus,”{C} katanya waktu tali saya lepas.
Saya teringat ucapan Teuku Irfansyah, Ketua Forum Relawan Gunung Leuser, pada pembukaan: “Kami tidak mau relawan hanya pandai memegang sertifikat, mereka harus pandai memegang tali.”{B}
Di kecamatan saya sendiri sudah dua kali banjir sepanjang 2025 ini.''',names=dict(C='Mukhlis Ramadhan'),tags=['Relawan','Cerita']),
dict(l='wp_jnews',name='number_and_org',honest=False,site='Serambi Kluet',at='2025-09-23T10:00',sec='Peristiwa',au='Redaksi',bot='Laporan: Yusrizal | Editor: Maimun Saleh',by='reporter:Yusrizal;editor:Maimun Saleh',label='Kerja sama',lp='end',title='Aceh Selatan Pasang Alat Peringatan Dini Banjir',dl='TAPAKTUAN',
 body='''BPBD Aceh Selatan memasang 19 alat peringatan dini di hulu sungai. Alat akan diuji setiap hari pukul 10.00 WIB.
@6|ujarnya=>ujar Kepala Pelaksana BPBD Aceh Selatan, Cut Rahmawati, Senin (22/9/2025)
@4|Menurutnya=>Menurut dia
!baca Petani Pala Keluhkan Hama Penggerek
@8|Pusat Studi Kebencanaan Leuser=>Pusat Riset Tsunami Leuser''',it='f11=c;f15=c',tags=['Banjir','Sirene']),
]
