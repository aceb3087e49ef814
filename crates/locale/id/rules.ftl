# Berkas aturan: yang keliru di dalamnya, dan putusan menurut aturan.
rules-kind-truth = ya atau tidak
rules-kind-whole = bilangan bulat
rules-kind-text = kata
rules-kind-day = hari
rules-kind-share = bagian dari keseluruhan

rules-fault-toml = bukan TOML yang sesuai formatnya: { $why }
rules-fault-format = format { $number } tidak dikenal; tulis format = 1
rules-fault-name = “{ $name }” bukan nama: pakai huruf kecil dan angka, dipisah tanda yang ditentukan
rules-fault-twice = “{ $name }” dinyatakan dua kali
rules-fault-differs = “{ $name }” dinyatakan lain dalam berkas lain; fakta yang sama harus punya jenis, kata, batas, dan masa yang sama
rules-fault-no-words = “{ $name }” belum punya kalimat dalam kedua bahasa
rules-fault-not-a-day = tulis hari tanpa jam, seperti 2025-01-31
rules-fault-ends-before = hari terakhir “{ $name }” mendahului hari pertamanya
rules-fault-not-of-kind = nilai “{ $name }” tidak sesuai dengan jenis, kata, atau batasnya
rules-fault-overlap = dua nilai “{ $name }” berlaku pada hari yang sama
rules-fault-bound = “{ $name }”: hanya kata yang punya daftar, hanya bilangan yang punya batas, masa satu sampai 36.525 hari, dan fakta bukan bagian dari keseluruhan
rules-fault-condition = { $clause }, huruf ke-{ $column }: { $why }
rules-fault-not-truth = { $clause }: syaratnya harus menghasilkan ya atau tidak, bukan { $kind }
rules-fault-no-clause = tidak ada klausul “{ $name }”
rules-fault-no-outcome = tidak ada pertanyaan “{ $name }”
rules-fault-no-step = tidak ada tingkat “{ $name }”
rules-fault-no-fact = tidak ada fakta “{ $name }”
rules-fault-cycle = pengecualian yang kembali ke dirinya sendiri: { $names }
rules-fault-empty-step = “{ $name }” tidak mensyaratkan apa pun
rules-fault-no-condition = “{ $name }” disyaratkan tetapi tidak punya syarat yang dapat dinilai
rules-fault-not-seen = “{ $name }” dinyatakan pernah dibaca atau diberitakan, tetapi tidak disebut di mana (seen)
rules-fault-unused = “{ $name }” tidak dipakai klausul mana pun
rules-fault-case = kasus harus menyebut satu klausul dengan putusannya (is), atau satu pertanyaan dengan tingkatnya (step), pada hari yang diketahui
rules-fault-case-clause = kasus { $name }: diharapkan { $expected }, hasilnya { $found }

rules-expression-empty = tidak ada isinya
rules-expression-long = lebih dari 1.000 huruf
rules-expression-deep = kurung lebih dari 8 tingkat
rules-expression-strange = tanda yang tidak dikenal
rules-expression-division = pembagian dapat membulatkan; pakai at_least(bagian, keseluruhan, 2, 3) atau more_than(…)
rules-expression-number = bukan bilangan bulat
rules-expression-text = teks tidak ditutup, atau memuat garis miring terbalik
rules-expression-day = tulis hari seperti day("2025-01-31")
rules-expression-function = fungsi yang tidak dikenal; yang ada: at_least, more_than, day, days, months, years
rules-expression-unexpected = bukan ini yang diharapkan di sini
rules-expression-early = terputus

rules-misfit-undeclared = “{ $name }” belum dinyatakan sebagai fakta atau parameter
rules-misfit-kind = di sini diperlukan { $needed }, bukan { $is }
rules-misfit-compared = { $left } dan { $right } tidak dapat dibandingkan begitu
rules-misfit-word = faktanya tidak pernah bernilai “{ $word }”
rules-misfit-arguments = banyak isian fungsi ini keliru
rules-misfit-empty-whole = keseluruhannya bisa nol; nyatakan least = 1

rules-met = terpenuhi
rules-not-met = tidak terpenuhi
rules-unknown = belum dapat dipastikan
rules-excepted = dikecualikan
rules-does-not-apply = tidak berlaku di sini
rules-told = keterangan

rules-status-verified = dibaca dari naskahnya
rules-status-as-reported = menurut pemberitaan
rules-status-uncertain = belum pasti
rules-status-not-found = naskah tidak ditemukan
rules-status-office-standard = standar kantor

rules-place-unknown = pasal: belum diketahui
rules-place-bab = Bab { $number }
rules-place-pasal = Pasal { $number }
rules-place-ayat = ayat ({ $number })
rules-place-huruf = huruf { $number }
rules-place-angka = angka { $number }
rules-place-butir = butir { $number }

rules-ground = { $label }: { $value }
rules-yes = ya
rules-no = tidak
rules-evidence-page = { $document }, halaman { $page }
rules-established-by = dicatat { $day } oleh { $who }
rules-established = dicatat { $day }
rules-missing = belum diketahui: { $label }
rules-ended = buktinya berakhir { $day }: { $label }
rules-stale = dicatat { $day }, sudah terlalu lama: { $label }
rules-taken-back = ditarik kembali: { $label }
rules-not-set = belum ditetapkan untuk hari itu: { $label }
rules-beyond = di luar yang dapat dihitung
rules-exception = pengecualian: { $clause }
rules-conflict = Sumber berbeda:
rules-conflict-proposed = Menurut tingkat dan tanggalnya didahulukan: { $clause }. Masih terbuka sampai diputuskan.
rules-conflict-open = Tingkatnya tidak dapat dibandingkan. Masih terbuka sampai diputuskan.
rules-ruled = Diputuskan { $organ } Nomor { $number }, { $day }: yang berlaku { $clause }.
rules-reading = Bila yang dipakai { $clause }:
rules-readings-many = Terlalu banyak sumber yang berbeda; belum dapat dipastikan.
rules-none-reached = belum ada yang terpenuhi
rules-none-possible = tidak terpenuhi
rules-informs-only = Ini keterangan: sebagian aturannya belum dibaca dari naskahnya, jadi tidak dapat menolak atau menetapkan.
rules-next-step = Yang belum untuk: { $label }
rules-title = Putusan untuk { $day }
rules-checked = { $files } berkas, { $clauses } klausul, { $conditions } dengan syarat, { $cases } kasus: semua cocok
rules-line = { $file }, baris { $line }: { $why }
rules-whole-file = { $file }: { $why }
rules-too-large = lebih dari 2 MB: bukan berkas aturan
