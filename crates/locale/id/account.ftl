# Akun: batas percobaan, pemulihan, surel, kode, kunci sandi, riwayat.
refusal-too-many-seconds = Terlalu banyak percobaan. Coba lagi sesudah { NUMBER($count) } detik.
refusal-too-many-minutes = Terlalu banyak percobaan. Coba lagi sesudah { NUMBER($count) } menit.
refusal-too-many-hours = Terlalu banyak percobaan. Coba lagi sesudah { NUMBER($count) } jam.

help-proxy = Proksi tepercaya, alamat atau jaringan (10.0.0.0/8): hanya X-Forwarded-For darinya yang dipercaya; boleh berulang
