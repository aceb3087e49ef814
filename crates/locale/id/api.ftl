# Kiriman yang tidak terbaca, dari formulir atau program.
message-unreadable = Kiriman ini tidak dapat dibaca
message-unreadable-advice = Kembali, muat ulang halamannya, lalu kirim sekali lagi. Bila ini dari program, cocokkan dengan /api/openapi.json.
