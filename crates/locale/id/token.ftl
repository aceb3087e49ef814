# Token akses untuk program.
token-title = Token akses
token-about = Dengan token akses sebuah program menulis dan menerbitkan atas nama Anda lewat API, dengan hak Anda di satu kantor. Buat satu token untuk setiap program.
token-none = Belum ada token akses.
token-name = Nama token
token-name-hint = Program apa yang memakainya, misalnya kalender kantor.
token-days = Berlaku selama
token-days-count = { NUMBER($count) } hari
token-office = Kantor
token-until = Sampai
token-used = Terakhir dipakai
token-unused = Belum dipakai
token-end = Cabut
token-add = Buat token akses
token-for = Token ini bekerja untuk { $office }.
token-consequence = Siapa pun yang memegang token ini dapat bertindak atas nama Anda sampai token itu berakhir.
token-made = Token baru
token-made-advice = Salin sekarang ke program yang memakainya. Token ini hanya tampil sekali.
event-token-made = Token akses dibuat
event-token-ended = Token akses dicabut

# ruhui admin reset.
admin-no-account = Tidak ada akun dengan alamat { $email }.
admin-reset = Semua sesi akun itu diakhiri. Tautan untuk kata sandi baru, berlaku sekali selama dua jam: { $link }
help-reset-about = Membuka kembali akun yang kata sandi atau ponselnya hilang.
help-reset-email = Alamat surel akun itu.
help-reset-second-factor = Hapus juga kode masuk, kode cadangan, dan kunci sandinya.
usage-reset = ruhui admin reset SUREL [PILIHAN]
