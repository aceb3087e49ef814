# Hasil perbandingan. Kata benda ditulis huruf kecil: dipakai di tengah kalimat.
kind-quotation = kutipan
kind-person = nama orang
kind-position = jabatan
kind-organisation = organisasi
kind-place = tempat
kind-number = angka
kind-money = nilai uang
kind-percentage = persentase
kind-rank = peringkat
kind-date = tanggal
kind-year = tahun
kind-weekday = nama hari
kind-time = waktu
kind-headline = judul
kind-byline = nama penulis
kind-source = penyebutan sumber
kind-label = label iklan
kind-order = urutan paragraf


status-altered = diubah
status-moved = penutur lain
status-changed = berubah
status-unknown = belum diketahui
status-partial = sebagian
status-missing = tidak dimuat
status-added = kutipan sendiri
status-new = fakta sendiri
status-verbatim = sama persis
status-kept = sama

rule-quotation-same = Kata-katanya sama dengan siaran pers.
rule-quotation-reworded = Kata-kata di dalam tanda kutip tidak sama dengan siaran pers.
rule-quotation-speaker = Kata-katanya sama, tetapi disebut diucapkan orang lain.
rule-quotation-part = Hanya sebagian kutipan yang dipakai, kata-katanya tetap.
rule-quotation-indirect = Isi kutipan disampaikan dengan kalimat tidak langsung.
rule-quotation-absent = Kutipan ini tidak dimuat.
rule-quotation-own = Kutipan ini hanya ada di berita.
rule-fact-same = Nilainya sama dan tentang hal yang sama.
rule-fact-value = Pada kalimat yang sama, nilainya lain dari siaran pers.
rule-fact-cut = Sebagian angkanya terpotong.
rule-fact-swapped = Dua nilai bertukar tempat.
rule-fact-name = Ejaan namanya berbeda dari siaran pers.
rule-fact-position = Jabatannya tidak sama dengan siaran pers.
rule-weekday-mismatch = Nama hari tidak cocok dengan tanggalnya.
rule-fact-zone = Zona waktunya berbeda dari siaran pers.
rule-fact-absent = Fakta ini tidak dimuat.
rule-fact-own = Fakta ini hanya ada di berita.
rule-fact-unclear = Ada di keduanya, tetapi belum jelas apakah tentang hal yang sama.
rule-headline-body = Judul menyebut nilai yang berbeda dari isi berita.
rule-byline-present = Nama penulis atau redaksi pada halaman.
rule-source-named = Kantor penerbit atau narasumbernya disebut.
rule-label-present = Halaman ini memakai label iklan.
rule-paid-without-label = Pemuatan ini dipesan berbayar, tetapi halamannya tanpa label (Pedoman Pemberitaan Media Siber butir 6b).
rule-label-without-payment = Halaman ini berlabel iklan, sedangkan pemuatannya tidak berbayar.
rule-paragraph-order = Urutan paragrafnya lain. Itu hak redaksi.

verdict-differs = { NUMBER($count) } hal berbeda dari siaran pers: { $list }.
verdict-nothing-differs = Tidak ditemukan perbedaan dari siaran pers pada kutipan dan fakta yang dibandingkan.
verdict-cannot-tell = Belum dapat dipastikan: halaman ini tidak cukup terbaca, atau tidak memuat apa pun dari siaran pers ini.
same-quotations = { NUMBER($count) } kutipan sama persis
same-facts = { NUMBER($count) } fakta sama

fold-missing = Tidak dimuat (itu hak redaksi)
fold-partial = Dimuat sebagian
fold-own = Liputan sendiri
fold-kept = Sama dengan siaran pers
fold-form = Bentuk
reuse = { PERCENT($reproduced) } kata siaran pers dimuat; { PERCENT($own) } kata berita adalah tulisan sendiri.

byline-present = nama penulis tercantum
byline-missing = nama penulis tidak tercantum
source-present = sumber disebut
source-missing = sumber tidak disebut
order-other = urutan paragraf lain
order-same = urutan paragraf sama
label-present = berlabel { $word }

column-release = siaran pers
column-article = berita
about-speaker = penutur: { $words }
about-sentence = dalam: “{ $words }”
place-bytes = byte { $start }–{ $end }
summary = { NUMBER($pages) } halaman: { NUMBER($differing) } berbeda, { NUMBER($unreadable) } tidak terbaca.
summary-report = Laporan: { $path }
kept-archive = Bukti: { $path }

# Berapa banyak dari tiap jenis.
count-quotation = { NUMBER($count) } kutipan
count-person = { NUMBER($count) } nama orang
count-position = { NUMBER($count) } jabatan
count-organisation = { NUMBER($count) } organisasi
count-place = { NUMBER($count) } tempat
count-number = { NUMBER($count) } angka
count-money = { NUMBER($count) } nilai uang
count-percentage = { NUMBER($count) } persentase
count-rank = { NUMBER($count) } peringkat
count-date = { NUMBER($count) } tanggal
count-year = { NUMBER($count) } tahun
count-weekday = { NUMBER($count) } nama hari
count-time = { NUMBER($count) } waktu
count-headline = { NUMBER($count) } judul
count-byline = { NUMBER($count) } nama penulis
count-source = { NUMBER($count) } penyebutan sumber
count-label = { NUMBER($count) } label iklan
count-order = { NUMBER($count) } urutan paragraf
