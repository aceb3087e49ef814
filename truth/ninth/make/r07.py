N=dict(A='Jeffry Lumentut',B='Deisy Mangindaan')
R=dict(id='R07',title='Manado Operasikan Pusat Daur Ulang Sampah Plastik di Bunaken',date='2025-06-05',office='Dinas Lingkungan Hidup Kota Manado',
spokes=[('Jeffry Lumentut','Kepala Dinas Lingkungan Hidup Kota Manado'),('Deisy Mangindaan','Manajer Program Yayasan Laut Bersih Celebes')],names=N,
text='''MANADO – Bertepatan dengan Hari Lingkungan Hidup Sedunia, Pemerintah Kota Manado mengoperasikan pusat daur ulang sampah plastik di Kelurahan Alung Banua, Kecamatan Bunaken Kepulauan, Kamis (5/6/2025).

Fasilitas senilai Rp6,4 miliar itu sanggup mengolah 3,5 ton plastik per hari dan mempekerjakan 46 warga setempat.

“Laut Bunaken bukan tempat sampah terakhir kita, maka urusan plastik harus selesai di darat,” tegas Kepala Dinas Lingkungan Hidup Kota Manado, Jeffry Lumentut.

Jeffry memaparkan, timbulan sampah Kota Manado pada 2024 mencapai 410 ton per hari. Sebanyak 16,2 persen di antaranya plastik.

“Setiap kilogram botol bersih kami hargai Rp2.500, langsung dibayar di tempat,” paparnya.

Warga dapat menyetor sampah setiap Senin sampai Sabtu mulai pukul 07.30 WITA. Sudah ada 1.270 rumah tangga yang terdaftar.

Manajer Program Yayasan Laut Bersih Celebes, Deisy Mangindaan, menyatakan pihaknya mendampingi warga selama tiga tahun. “Kalau ibu-ibu sudah merasakan uangnya, mereka sendiri yang akan menegur wisatawan,”{B} ucap Deisy.

Hasil olahan akan dikirim ke PT Polimer Minahasa Raya. Manado menargetkan masuk peringkat kesepuluh besar kota dengan pengelolaan sampah terbaik pada 2027.'''.replace('peringkat kesepuluh besar kota','peringkat ketiga kota'),
facts='''place | Kelurahan Alung Banua
weekday | Kamis
date | 5/6/2025
money | Rp6,4 miliar
number | 3,5 ton
number | 46 warga
year | 2024
number | 410 ton
percentage | 16,2 persen
money | Rp2.500
time | pukul 07.30 WITA
number | 1.270 rumah tangga
position | Manajer Program Yayasan Laut Bersih Celebes
organisation | PT Polimer Minahasa Raya
rank | peringkat ketiga
year | 2027
person | Deisy Mangindaan''')
C='MANADO – Bertepatan=>Bertepatan'
P=[
dict(l='drupal_bartik',name='copy',honest=True,site='Nyiur Hijau',at='2025-06-05T15:10',sec='Lingkungan',au='Vanda Rorimpandey',by='author:Vanda Rorimpandey',title='Manado Operasikan Pusat Daur Ulang Sampah Plastik di Bunaken',dl='MANADO',body='@1|'+C+'\n@2-8',tags=['Bunaken','Sampah']),
dict(l='elementor_single',name='decimal_and_zone',honest=False,site='Celebes Hijau',at='2025-06-06T09:00',sec='Lingkungan',au='Stevano Kalalo',by='author:Stevano Kalalo',title='Botol Plastik Dihargai Rp2.500 per Kilogram di Bunaken',dl='Manado',
 body='''@1|'''+C+'''
@2|3,5 ton=>35 ton
@3
@5|paparnya=>kata Jeffry
!ad
@6|07.30 WITA=>07.30 WIB
@7''',it='f5=c;f11=c',tags=['Plastik','Manado']),
dict(l='kantor_berita',name='agency',honest=True,site='Kantor Berita Samudra',z='WITA',at='2025-06-05T16:32',title='Manado operasikan pusat daur ulang plastik di Bunaken',dl='Manado',dlf='{} (SAMUDRA) - ',bot='Pewarta: Karel Tumbelaka/Nancy Wowor<br>Editor: Guntur Prasetya',by='reporter:Karel Tumbelaka;reporter:Nancy Wowor;editor:Guntur Prasetya',
 body='''Pemerintah Kota Manado, Sulawesi Utara, mengoperasikan pusat daur ulang sampah plastik berkapasitas 3,5 ton per hari di Kelurahan Alung Banua, Kecamatan Bunaken Kepulauan.
Kepala Dinas Lingkungan Hidup Kota Manado Jeffry Lumentut di Manado, Kamis, mengatakan urusan plastik harus selesai di darat karena laut Bunaken bukan tempat sampah terakhir.
“Setiap kilogram botol bersih kami hargai Rp2.500, langsung dibayar di tempat,” katanya.
!baca Sulut perluas kawasan konservasi laut
Ia menyebutkan timbulan sampah Manado pada 2024 sebanyak 410 ton per hari, dengan porsi plastik 16,2 persen.
Secara nasional, porsi sampah plastik pada 2024 tercatat 19,7 persen.
Pembangunan pusat daur ulang itu menghabiskan Rp6,4 miliar.''',it='q1=m/p',tags=['Manado','sampah plastik','Bunaken']),
dict(l='joomla_protostar',name='org_and_number',honest=False,site='Suara Kawanua',at='2025-06-05T18:00',sec='Sulut',au='Ronny Paat',by='author:Ronny Paat;editor:Ivonne Lasut',bot='Editor: Ivonne Lasut',title='64 Warga Bunaken Kerja di Pusat Daur Ulang',dl='MANADO',
 body='''@1|'''+C+'''
@2|46 warga=>64 warga
@3
@6
@8|PT Polimer Minahasa Raya=>PT Plastindo Bitung Jaya''',it='f6=c;f14=c',tags=['Bunaken']),
dict(l='wp_twentytwentyone',name='feature',honest=True,site='Jurnal Pulau',at='2025-06-09T09:00',sec='Liputan',au='Meylan Sondakh',by='author:Meylan Sondakh',title='Menimbang Botol di Bunaken',
 body='''Bunyi plastik beradu terdengar dari balik pagar di Kelurahan Alung Banua. Oma Helena Takalamingan, 63 tahun, menurunkan dua karung dari perahu.
“+Baru kali ini sampah bikin saya tersenyum,”{C} kata Helena.
Dua karungnya berisi 11 kilogram botol. Ia menerima Rp27.500.
Manajer Program Yayasan Laut Bersih Celebes, Deisy Mangindaan, sudah menduga hal itu.
“Kalau ibu-ibu sudah merasakan uangnya,”{B} ucap Deisy, “~mereka sendiri yang akan menegur wisatawan.”
Pusat daur ulang senilai 6,4 miliar rupiah itu buka sejak pukul 07.30 WITA. Hingga Senin (9/6/2025), 1.305 rumah tangga terdaftar, bertambah dari 1.270 rumah tangga saat peresmian.
> “Laut Bunaken bukan tempat sampah terakhir kita, maka urusan plastik harus selesai di darat.”
Begitu pesan Kepala Dinas Lingkungan Hidup Kota Manado, Jeffry Lumentut, empat hari sebelumnya.''',names=dict(C='Helena Takalamingan'),it='f4=k:6,4 miliar rupiah',tags=['bunaken','daur ulang']),
dict(l='portal_regional',name='speaker_swap_person',honest=False,site='ManguniNews.com',z='WITA',at='2025-06-05T20:12',sec='Manado',top='Penulis: Gloria Pangemanan | Editor: Frangky Wowiling',by='author:Gloria Pangemanan;editor:Frangky Wowiling',label='Advertorial',title='Peringati Hari Lingkungan, Manado Buka Pusat Daur Ulang',dl='MANADO',dlf='<strong>MANGUNINEWS.COM, {}</strong> - ',
 body='''@1|'''+C+'''
Manajer Program Yayasan Laut Bersih Celebes, Daisy Mangindaan, mengatakan pusat daur ulang ini jawaban atas keluhan wisatawan.
“Laut Bunaken bukan tempat sampah terakhir kita, maka urusan plastik harus selesai di darat,”{B} tegas Daisy.
!baca Pelabuhan Manado Dipadati Wisatawan
@2
@6
!page''',names=dict(B='Daisy Mangindaan'),it='q1=o;f17=c',tags=['Manado','Bunaken']),
dict(l='cms_tabel',name='short_cut',honest=True,site='WARTA SULUT',at='2025-06-05T14:44',top='Penulis/Fotografer : Refly Karundeng',by='author:Refly Karundeng;photographer:Refly Karundeng',title='Pusat Daur Ulang Plastik Bunaken Mulai Beroperasi',dl='MANADO',dlf='<b>WARTASULUT.NET, {}</b> -- ',label='KERJA SAMA',lp='end',
 body='@1|'+C+'\n@2\n@3'+'\n!baca Puncak Arus Balik di Bandara Diprediksi Sabtu\n@4\n@8'),
]
