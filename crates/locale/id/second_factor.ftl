# Kode masuk: langkah kedua sesudah kata sandi.
fault-wrong = Tidak cocok. Periksa, lalu ketik sekali lagi.
refusal-code = Kode itu tidak cocok atau sudah dipakai. Tunggu kode berikutnya di aplikasi, lalu ketik yang baru.
refusal-set-up-already = Kode masuk sudah aktif di akun ini.
event-recovery-codes-made = Kode cadangan baru dibuat

code-title = Satu langkah lagi
code-advice = Kata sandi Anda benar. Buka aplikasi autentikasi di ponsel, lalu ketik enam angka yang tampil di sana.
code-field = Kode
code-field-hint = Tiap kode berlaku sekali. Tidak ada ponsel? Ketik salah satu kode cadangan Anda.
code-button = Masuk
code-lost = Ponsel dan kode cadangan hilang? Mintalah pengelola meja ini membuka akun Anda.

second-factor-title = Kode masuk
second-factor-about = Dengan kode masuk, orang yang mengetahui kata sandi Anda tetap tidak dapat masuk: diperlukan juga kode dari aplikasi autentikasi di ponsel Anda.
second-factor-off = Belum aktif
second-factor-on = Aktif sejak { $moment }
second-factor-begin = Siapkan kode masuk
second-factor-need = Anda memerlukan aplikasi autentikasi di ponsel. Aplikasi apa pun yang mengenal TOTP dapat dipakai; banyak pengelola kata sandi memilikinya.
second-factor-set-up = Siapkan kode masuk
second-factor-scan = Pindai gambar ini dengan aplikasi autentikasi
second-factor-picture = Kode QR berisi kunci untuk aplikasi autentikasi
second-factor-type = Tidak dapat memindai? Ketik kunci ini di aplikasi:
second-factor-check = Buktikan bahwa aplikasinya berjalan
second-factor-confirm = Aktifkan kode masuk
second-factor-confirm-consequence = Mulai sekarang setiap kali masuk dengan kata sandi diminta juga sebuah kode.
second-factor-code-hint = Enam angka dari aplikasi.
second-factor-either-hint = Enam angka dari aplikasi, atau salah satu kode cadangan.
second-factor-codes-title = Simpan kode cadangan Anda
second-factor-codes-advice = Bila ponsel hilang, tiap kode ini membuka akun satu kali. Cetak atau tulis, dan simpan jauh dari ponsel. Kode ini hanya tampil sekarang.
second-factor-codes-saved = Sudah saya simpan
second-factor-codes-left = Sisa { NUMBER($count) } kode cadangan.
second-factor-renew = Buat kode cadangan baru
second-factor-renew-consequence = Semua kode cadangan yang lama tidak berlaku lagi.
second-factor-end = Matikan kode masuk
second-factor-end-consequence = Sesudah ini kata sandi saja cukup untuk masuk ke akun Anda.
