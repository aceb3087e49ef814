N=dict(A='Endah Pramesthi',B='Suparmin')
R=dict(id='R06',title='Pasar Legi Wonosari Segera Direvitalisasi, 640 Pedagang Pindah Sementara',date='2025-11-04',office='Dinas Perdagangan Kabupaten Gunungkidul',
spokes=[('Endah Pramesthi, S.E.','Kepala Dinas Perdagangan Kabupaten Gunungkidul'),('Suparmin','Ketua Paguyuban Pedagang Pasar Legi')],names=N,
text='''WONOSARI (4/11/2025) – Revitalisasi Pasar Legi Wonosari segera dimulai. Dinas Perdagangan Kabupaten Gunungkidul memastikan seluruh pedagang menempati lokasi sementara di Lapangan Karangrejek mulai Senin Pon, 17 November 2025.

“Pedagang tidak boleh kehilangan satu hari pun rezekinya hanya karena kita sedang membangun,” tutur Kepala Dinas Perdagangan Kabupaten Gunungkidul, Endah Pramesthi.

Menurut Endah, pasar yang dibangun pada 1986 itu akan menjadi bangunan dua lantai seluas 5.280 meter persegi. Biayanya Rp47,3 miliar, terdiri atas Rp30 miliar dari APBN dan sisanya dari APBD.

Saat ini terdata 640 pedagang, dan 71,5 persen di antaranya perempuan. Pemindahan dibagi dalam 4 gelombang, masing-masing dimulai pukul 06.00 WIB.

“Retribusi di lokasi sementara kami bebaskan selama enam bulan, catat itu baik-baik,” tegas Endah.

Ketua Paguyuban Pedagang Pasar Legi, Suparmin, berharap pembagian kios dilakukan terbuka. “Nomor kios sebaiknya diundi di depan semua orang supaya tidak ada yang curiga,”{B} pintanya.

Pekerjaan akan dilaksanakan PT Karya Sendang Agung selama 14 bulan. Nantinya, Pasar Legi menjadi pasar terbesar kedua di Gunungkidul.''',
facts='''place | Lapangan Karangrejek
date | 17 November 2025
year | 1986
number | 5.280 meter persegi
money | Rp47,3 miliar
money | Rp30 miliar
number | 640 pedagang | terdata 640 pedagang
percentage | 71,5 persen
number | 4 gelombang
time | pukul 06.00 WIB
position | Ketua Paguyuban Pedagang Pasar Legi
organisation | PT Karya Sendang Agung
number | 14 bulan
rank | terbesar kedua
person | Suparmin''')
C='WONOSARI (4/11/2025) – Revitalisasi=>Revitalisasi'
P=[
dict(l='portal_regional',name='copy_with_own_intro',honest=True,site='JogjaRembug.com',at='2025-11-04T15:31',sec='Gunungkidul',top='Penulis: <a href="/p">Wening Hapsari</a> | Editor: <a href="/e">Joko Susanto P</a>',by='author:Wening Hapsari;editor:Joko Susanto P',title='640 Pedagang Pasar Legi Wonosari Pindah ke Lapangan Karangrejek',dl='GUNUNGKIDUL',dlf='<strong>JOGJAREMBUG.COM, {}</strong> - ',cap='Suasana Pasar Legi Wonosari, Selasa (4/11/2025). Pasar ini segera direvitalisasi.',
 body='''Ratusan pedagang Pasar Legi Wonosari bersiap boyongan.
@1|'''+C+'''
@2
!baca Harga Cabai Rawit di Gunungkidul Mulai Turun
@3-4
!ad
@5
@6
!page''',tags=['Pasar Legi','Wonosari','Gunungkidul']),
dict(l='detil_berita',name='money_swap',honest=False,site='jatengjogjaNow',at='2025-11-04T13:10',sec='Bisnis',au='Fajar Sidik Nurrahman',by='author:Fajar Sidik Nurrahman',title='Pasar Legi Wonosari Dirombak Jadi 2 Lantai, Biayanya Puluhan Miliar',dl='Gunungkidul',bot='(fsn/apl)',
 body='''Pasar Legi Wonosari, Gunungkidul, bakal dirombak menjadi dua lantai. Biayanya Rp 30 miliar, dengan Rp 47,3 miliar di antaranya dari APBN.
“Pedagang tidak boleh kehilangan satu hari pun rezekinya hanya karena kita sedang membangun,” kata Kepala Dinas Perdagangan Kabupaten Gunungkidul, Endah Pramesthi, Selasa (4/11/2025).
!baca Ini Dia Jajanan Pasar yang Masih Bertahan di Wonosari
Pasar yang dibangun pada 1986 itu memiliki 640 pedagang.
!ad
“Retribusi di lokasi sementara kami bebaskan selama enam bulan, catat itu baik-baik,” tegas Endah.
!rel Harga Cabai Melonjak Jelang Akhir Tahun;Belanja di Pasar Tradisional Makin Mudah
Proyek dikerjakan PT Karya Sendang Agung selama 14 bulan.''',it='f5=c;f6=c',tags=['pasar legi','gunungkidul']),
dict(l='wp_sahifa',name='year_weekday',honest=False,site='Handayani Pos',at='2025-11-05T08:00',sec='Ekonomi',au='Supriyadi Wibowo',by='author:Supriyadi Wibowo',label='ADV',lp='title',title='(ADV) Revitalisasi Pasar Legi Dimulai, Pedagang Minta Kios Diundi',dl='WONOSARI',
 body='@1|'+C+'|17 November=>27 November\n@3|1986=>1968|Menurut Endah=>Menurut Kepala Dinas Perdagangan Kabupaten Gunungkidul, Endah Pramesthi\n@4\n!baca Ribuan Wisatawan Padati Pantai Selatan\n@6\n@7',it='f2=c;f3=c',tags=['Pasar','Revitalisasi']),
dict(l='bootstrap_cms',name='honest_rewrite',honest=True,site='Mataraman Raya',at='2025-11-05T06:45',sec='Nusantara',top='Jurnalis: Galuh Sekar Ayu<br>Redaktur: Bramantyo Aji',by='reporter:Galuh Sekar Ayu;editor:Bramantyo Aji',title='Pedagang Pasar Legi Ingin Undian Kios Terbuka',sub='Lebih dari 70 persen pedagang adalah perempuan',dl='WONOSARI',
 body='''Suparmin sudah 28 tahun berjualan tempe di Pasar Legi Wonosari. Kini lelaki yang akrab disapa ‹Pak Min› itu harus mengemasi dagangannya.
“Nomor kios sebaiknya diundi di depan semua orang,”{B} kata Ketua Paguyuban Pedagang Pasar Legi itu, Selasa (4/11). “~Supaya tidak ada yang curiga.”
Dari 640 pedagang yang terdata, sekitar 72 persen perempuan. Mereka akan pindah ke Lapangan Karangrejek dalam empat gelombang.
!baca Omzet Pedagang Pasar Argosari Turun
Kepala Dinas Perdagangan Kabupaten Gunungkidul Endah Pramesthi memastikan retribusi dibebaskan selama enam bulan.
“+Kalau ada petugas yang masih menarik, laporkan ke saya,” ujarnya.
Pembangunan menelan biaya Rp47,3 miliar. Sebagai perbandingan, revitalisasi Pasar Playen pada 2022 menghabiskan Rp19 miliar.
!wa Simak breaking news di kanal WhatsApp Mataraman Raya''',it='f8=k:dibulatkan;f9=k:empat gelombang;q3=v/p:cue dengan titik, kata-katanya sama',tags=['Pasar Legi','pedagang']),
dict(l='situs_pemda',name='copy_cut_gov',honest=True,site='Situs Resmi Kapanewon Wonosari',at='2025-11-04T10:00',sec='Berita',au='operator',by='',title='Revitalisasi Pasar Legi Wonosari',
 body='@1|'+C+'\n@2\n@3\n@4\n@7'),
dict(l='amp_page',name='quote_altered',honest=False,site='Kabar Gaplek',at='2025-11-04T17:25',sec='Warta',au='Redaksi',bot='Penulis: Anindita Larasati',by='author:Anindita Larasati',title='Bebas Retribusi untuk Pedagang Pasar Legi',dl='GUNUNGKIDUL',
 body='''Pedagang Pasar Legi Wonosari bebas retribusi selama di lokasi sementara.
“Retribusi di lokasi sementara kami bebaskan selama satu tahun, catat itu baik-baik,” tegas Kepala Dinas Perdagangan Kabupaten Gunungkidul Endah Pramesthi.
@4|Saat ini terdata=>Di pasar itu terdata
!ad
@6|Ketua Paguyuban=>Sekretaris Paguyuban''',it='q2=a;f11=c',tags=['pasar']),
dict(l='react_cerita',name='cut_indirect',honest=True,site='kisahpasar',at='2025-11-06T12:00',sec='Bisnis',au='Tegar Ramadhani',by='author:Tegar Ramadhani',title='Pasar Legi Wonosari Akan Jadi Terbesar Kedua di Gunungkidul',
 body='''Pasar Legi Wonosari yang berdiri sejak 1986 bakal punya wajah baru. Luasnya 5.280 meter persegi dan dua lantai.
Endah Pramesthi, Kepala Dinas Perdagangan Kabupaten Gunungkidul, mengatakan pembangunan jangan sampai membuat pedagang kehilangan rezeki.
Kontraktornya PT Karya Sendang Agung. Pekerjaan ditargetkan tuntas dalam 14 bulan.
!ad
Setelah jadi, Pasar Legi menjadi pasar terbesar kedua di Gunungkidul.
“+Yang penting atapnya jangan bocor lagi,”{C} harap Mbah Tumirah, penjual jamu.
(Tegar Ramadhani)''',names=dict(C='Tumirah'),tags=['Pasar','Gunungkidul']),
]
P[-1]['body']=P[-1]['body'].replace('\n(Tegar Ramadhani)','')
