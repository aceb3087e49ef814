# Bantuan baris perintah.
help-usage = Pemakaian:
help-commands = Perintah
help-arguments = Masukan
help-options = Pilihan
help-general = Pilihan umum
help-value-page = HALAMAN
help-value-release = SIARAN-PERS
help-value-report = LAPORAN.html
help-value-folder = FOLDER
help-value-archive = BERKAS.wacz
help-value-number = JUMLAH

help-about = Membaca halaman berita apa adanya dan mencocokkannya dengan siaran pers.
help-long =
    Ruhui membaca halaman berita apa adanya, lalu mencocokkannya dengan siaran pers yang menjadi sumbernya.

    Untuk setiap halaman terlihat apa yang sama, apa yang berbeda, apa yang tidak dimuat, dan apa yang merupakan liputan sendiri. Yang dibandingkan hanya hal yang disebut berasal dari sumber: kutipan, angka, nama, jabatan, tanggal. Berita yang lebih pendek, lebih panjang, diurutkan ulang, atau memuat narasumber lain bukan kesalahan. Kalau sesuatu tidak dapat dipastikan, Ruhui mengatakannya.
help-after =
    Contoh:
      ruhui read https://media.example/berita/42
      ruhui check --release siaran.docx halaman.html https://media.example/berita/42
      ruhui check --release siaran.md --html laporan.html unduhan/

    Bantuan setiap perintah: ruhui PERINTAH --help

help-read-about = Menampilkan berita di sebuah halaman, tanpa menu, iklan, dan tautan lain.
help-read-long =
    Menampilkan berita di setiap halaman: judul, tempat, penulis dan editor, label iklan, waktu terbit, isi, dan kutipan beserta penuturnya. Bagian halaman yang bukan berita disebutkan, tidak dibuang diam-diam. Berita yang dibagi beberapa halaman dibaca sebagai satu: halaman lanjutan sebuah alamat ikut diambil, paling banyak 30.
help-read-after =
    Contoh:
      ruhui read halaman.html
      ruhui read --json unduhan/ > berita.jsonl
      curl -s https://media.example/berita/42 | ruhui read -

    Status keluar:
      0  semua halaman terbaca
      2  sedikitnya satu halaman tidak dapat dibaca; yang lain tetap ditampilkan

help-check-about = Mencocokkan halaman berita dengan siaran persnya.
help-check-long =
    Mencocokkan setiap halaman dengan satu siaran pers. Hasilnya satu kalimat putusan, lalu temuan dari yang terpenting: kutipan yang kata-katanya diubah atau diberikan kepada penutur lain, dan angka, nama, jabatan, atau tanggal yang berubah. Hal yang tidak dimuat, dimuat sebagian, atau merupakan liputan sendiri bersifat netral.
help-check-after =
    Contoh:
      ruhui check --release siaran.md halaman.html
      ruhui check --release siaran.docx --html laporan.html https://media.example/berita/42
      ruhui check --release siaran.md --archive bukti https://media.example/42
      ruhui check --release siaran.md --json unduhan/ > hasil.jsonl

    Status keluar:
      0  tidak ada yang berbeda dari siaran pers
      1  ada yang diubah, berubah, atau pindah penutur
      2  ada yang tidak dapat dibaca, dan tidak ada yang berbeda di halaman lain
    Hal yang tidak dimuat, dimuat sebagian, atau ditambahkan tidak pernah menghasilkan 1.

help-verify-about = Memeriksa ulang arsip bukti tanpa jaringan.
help-verify-long =
    Membaca ulang setiap arsip WACZ tanpa jaringan dan melaporkan setiap byte yang tidak cocok: nilai SHA-256 setiap berkas, setiap rekaman, dan setiap isi halaman.
help-verify-after =
    Contoh:
      ruhui verify bukti/*.wacz

    Status keluar:
      0  semua cocok
      1  ada yang tidak cocok
      2  ada arsip yang tidak dapat dibaca, dan tidak ada yang tidak cocok di arsip lain

help-schema-about = Menampilkan JSON Schema dari keluaran --json.
help-schema-long = Menampilkan JSON Schema (draf 2020-12) dari satu baris keluaran --json.
help-completions-about = Menampilkan pelengkap perintah untuk shell.
help-completions-long =
    Menampilkan pelengkap perintah (tombol Tab) untuk shell Anda.

    Contoh untuk bash:
      ruhui completions bash > ~/.local/share/bash-completion/completions/ruhui

help-page =
    Halaman yang dibaca: alamat http(s), berkas HTML atau teks, folder, arsip web (.warc, .warc.gz, .wacz), atau - untuk masukan standar.
help-release =
    Siaran pers: Markdown (boleh dengan title, date, office, dan spokespersons di bagian depan), teks biasa, atau .docx.
help-read-release =
    Siaran pers yang membantu menemukan isi berita di halaman. Teks yang hanya ada di siaran pers tidak pernah muncul sebagai isi berita.
help-json = Keluaran JSON Lines: satu baris untuk setiap halaman, sesuai urutan masukan. Lihat `ruhui schema`.
help-html = Tulis laporan sebagai satu berkas HTML yang berdiri sendiri.
help-archive =
    Simpan setiap halaman yang diambil dari jaringan sebagai bukti di folder ini: arsip WACZ (WARC 1.1, byte permintaan dan jawaban apa adanya, SHA-256) dengan temuannya. Periksa dengan `ruhui verify`.
help-paid =
    Apakah pemuatan ini dipesan berbayar: yes (ya), no (tidak), atau unknown (tidak diketahui). Itu diketahui dari pesanan, bukan dari siaran pers. Tanpa jawaban, label iklan tidak dinilai. [bawaan: unknown]
help-archives = Arsip yang diperiksa.
help-schema-name = article untuk `ruhui read --json`, check untuk `ruhui check --json`, rules untuk berkas aturan, facts untuk berkas fakta.
help-shell = bash, zsh, fish, elvish, atau powershell.
help-lang = Bahasa pesan: id atau en. [bawaan: menurut LC_ALL, LC_MESSAGES, LANG; selain bahasa Inggris menjadi id]
help-color = Warna: auto (hanya di terminal, dan bila NO_COLOR tidak diisi), always (selalu), atau never (tanpa warna). [bawaan: auto]
help-quiet = Tanpa bilah kemajuan dan tanpa ringkasan penutup. Kesalahan tetap ditampilkan.
help-jobs = Jumlah halaman yang dibaca bersamaan. [bawaan: jumlah inti prosesor]
help-value-contact = ALAMAT
help-contact =
    Alamat web atau surel tempat pemilik situs dapat menghubungi Anda. Disertakan pada setiap permintaan, di belakang nama dan versi program. [bawaan: RUHUI_CONTACT, bila diisi]
help-allow-private = Izinkan alamat jaringan lokal dan mesin ini sendiri, yang biasanya ditolak.
help-help = Tampilkan bantuan: -h singkat, --help lengkap.
help-version = Tampilkan versi.

usage-line = ruhui PERINTAH [PILIHAN]
usage-read = ruhui read [PILIHAN] HALAMAN...
usage-check = ruhui check --release SIARAN-PERS [PILIHAN] HALAMAN...
usage-verify = ruhui verify BERKAS.wacz...
usage-schema = ruhui schema article|check|rules|facts
usage-completions = ruhui completions SHELL
help-value-command = PERINTAH
help-more = Bantuan lengkap: ruhui --help

help-serve-about = Menjalankan meja: dinas menerbitkan siaran pers, publik membacanya.
help-serve-long =
    Menjalankan meja di web sampai dihentikan. Pada kali pertama dicetak tautan sekali pakai untuk menyiapkan meja. Datanya satu berkas SQLite di folder data; dengan DATABASE_URL=postgres://… memakai PostgreSQL.
help-demo-about = Menjalankan meja dengan contoh lengkap, di folder sementara.
help-demo-long =
    Menjalankan meja dengan provinsi rekaan: satu dinas, orang-orangnya, dan siaran pers dalam setiap keadaan. Alamat dan akunnya dicetak. Semuanya hilang ketika dihentikan.
help-listen = Alamat tempat mendengarkan (bawaan 127.0.0.1:8080).
help-data = Folder basis data dan berkas (bawaan ruhui-data).
help-origin = Alamat meja bagi pembaca, misalnya https://pers.example.go.id.
usage-serve = ruhui serve [OPSI]
usage-demo = ruhui demo [OPSI]
serve-open = Meja dibuka di { $address }
serve-setup = Siapkan dengan tautan ini; berlaku sekali: { $link }
demo-open = Contoh dibuka di { $address }
    Masuk di { $door } dengan kata sandi { $password } sebagai

help-value-rules = ATURAN.toml
help-value-facts = FAKTA.toml
help-value-day = HARI
help-rules-about = Memeriksa berkas aturan, dan menjelaskan putusannya.
help-rules-long = Berkas aturan memuat klausul beserta sumbernya, dan syarat yang dapat dinilai dari fakta. Formatnya dijelaskan di docs/rules.md.
help-rules-check-about = Memeriksa berkas aturan: rujukan, syarat, dan kasusnya.
help-rules-check-long =
    Memeriksa beberapa berkas aturan sekaligus: setiap rujukan ada, setiap klausul punya sumber, setiap syarat masuk akal, tidak ada fakta yang tidak dipakai, dan setiap kasus menghasilkan yang tertulis.

    Status keluar: 0 semuanya cocok, 1 ada yang keliru, 2 berkasnya tidak dapat dibaca.
help-rules-explain-about = Menampilkan putusan menurut aturan untuk fakta yang diberikan.
help-rules-explain-long = Setiap klausul disebut terpenuhi, tidak terpenuhi, atau belum dapat dipastikan, beserta fakta yang menentukannya, buktinya, dan apa yang masih kurang.
help-rules-files = Berkas aturan; beberapa dibaca bersama.
help-rules-facts = Berkas fakta.
help-rules-day = Putusan untuk hari ini (2025-01-31), dengan yang diketahui hari itu; tanpa ini, hari dalam berkas fakta atau hari ini.
help-rules-all = Tampilkan pula klausul yang hanya keterangan.
usage-rules = ruhui rules check|explain ...
usage-rules-check = ruhui rules check ATURAN.toml...
usage-rules-explain = ruhui rules explain ATURAN.toml... --facts FAKTA.toml

help-value-draft = NASKAH
help-draft-about = Memeriksa rancangan kebijakan.
help-draft-long = Membaca rancangan sebagai naskah hukum Indonesia (Bab, Bagian, Pasal, ayat, huruf, angka) dan membandingkannya dengan naskah sebelumnya.
help-draft-check-about = Memeriksa penomoran, rujukan, istilah, dan lampiran sebuah naskah.
help-draft-check-long =
    Menyebut nomor yang terlewat atau berulang, rujukan yang tidak ada tujuannya, istilah yang tidak dipakai atau tidak dijelaskan, dan lampiran yang tidak ada. Kalau ragu, tidak menyebut apa pun.

    Status keluar: 0 tidak ada yang keliru, 1 ada, 2 naskahnya tidak dapat dibaca.
help-draft-file = Naskah: teks, Markdown, atau dokumen Word (.docx).
help-draft-against = Naskah sebelumnya; yang berbeda ditampilkan klausul demi klausul.
help-draft-all = Tampilkan pula klausul yang tetap.
usage-draft = ruhui draft check ...
usage-draft-check = ruhui draft check NASKAH [--against NASKAH]
