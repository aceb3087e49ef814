# Kiriman yang tidak terbaca, dari formulir atau program.
message-unreadable = Kiriman ini tidak dapat dibaca
message-unreadable-advice = Kembali, muat ulang halamannya, lalu kirim sekali lagi. Bila ini dari program, cocokkan dengan /api/openapi.json.

# Token bagi program.
token-title = Program yang bertindak untuk saya
token-name = Nama program
token-name-hint = Misalnya: penjadwal siaran. Terlihat di daftar sebagai “API: penjadwal siaran”.
token-consequence = Siapa pun yang memegang token dapat melakukan semua yang boleh Anda lakukan. Akhiri di daftar bila tidak dipakai lagi.
token-button = Buat token
token-made = Token
token-made-advice = Salin sekarang; hanya tampil sekali. Kirim sebagai “Authorization: Bearer …”; lihat /api/openapi.json.
