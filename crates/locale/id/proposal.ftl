# Kutipan dan fakta yang diusulkan, dan yang perlu dilihat sebelum terbit.
proposal-title = Kutipan dan fakta
proposal-advice = Mesin membaca naskah dan mengusulkan. Periksa penutur dan jabatannya, lalu konfirmasi; yang sudah dikonfirmasi tampil di halaman publik.
proposal-locked = Kutipan dan fakta hanya dapat dikonfirmasi selama naskah masih draf.
proposal-none = Belum ada kutipan atau fakta yang terbaca di naskah.
proposal-open = Belum dikonfirmasi ({ NUMBER($count) })
proposal-known = Sudah dikonfirmasi ({ NUMBER($count) })
proposal-confirm = Konfirmasi
proposal-mend = Ubah
proposal-again = Masih benar
proposal-remove = Batalkan konfirmasi
proposal-drop = Hapus dari daftar
proposal-save = Simpan
proposal-by = dikonfirmasi { $person }, { $when }
proposal-changed = Kata-katanya masih ada, tetapi yang di sekitarnya berubah. Naskah sekarang: { $now }. Periksa lagi.
proposal-changed-unread = Kata-katanya masih ada, tetapi tidak terbaca lagi dengan pasti. Periksa lagi.
proposal-gone = Kata-kata ini tidak ada lagi di naskah. Hapus dari daftar, atau kembalikan ke naskah.
proposal-speaker = Penutur
proposal-speaker-none = belum ada penutur
proposal-office = Jabatan penutur
proposal-about = Tentang apa
proposal-refused = Belum dapat dikonfirmasi. Isi penutur atau keterangannya, 2 sampai 200 huruf.
warning-title =
    { $count ->
        [one] Satu hal perlu dilihat sebelum terbit
       *[other] { NUMBER($count) } hal perlu dilihat sebelum terbit
    }
warning-advice = Ini hanya petunjuk; siaran pers tetap dapat diterbitkan.
warning-weekday = { $date } jatuh pada hari { $computed }, di naskah tertulis { $written }. Cocokkan hari atau tanggalnya.
warning-number-same = Angka yang sama ditulis dengan dua cara: “{ $first }” dan “{ $second }”. Pakai satu cara.
warning-number-other = Angkanya tidak sama: “{ $first }” dan “{ $second }”. Pastikan mana yang benar, lalu samakan.
warning-name = Nama ditulis dengan dua ejaan: “{ $first }” dan “{ $second }”. Pastikan ejaannya, lalu samakan.
warning-speaker = Kutipan “{ $words }” belum jelas penuturnya. Sebutkan siapa yang mengatakannya.
place-headline = Judul
place-standfirst = Teras
place-paragraph = Paragraf { NUMBER($number) }
