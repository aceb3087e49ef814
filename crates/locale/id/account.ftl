# Akun: batas percobaan, pemulihan, surel, kode, kunci sandi, riwayat.
refusal-too-many-seconds = Terlalu banyak percobaan. Coba lagi sesudah { NUMBER($count) } detik.
refusal-too-many-minutes = Terlalu banyak percobaan. Coba lagi sesudah { NUMBER($count) } menit.
refusal-too-many-hours = Terlalu banyak percobaan. Coba lagi sesudah { NUMBER($count) } jam.

help-proxy = Proksi tepercaya, alamat atau jaringan (10.0.0.0/8): hanya X-Forwarded-For darinya yang dipercaya; boleh berulang

# Pemulihan.
sign-in-lost = Lupa kata sandi?
recovery-ask-title = Lupa kata sandi
recovery-ask-advice = Tulis alamat yang Anda pakai untuk masuk. Kami mengirim tautan untuk memilih kata sandi baru.
recovery-ask-button = Kirim tautan
recovery-asked-title = Periksa kotak surat Anda
recovery-asked = Bila alamat itu punya akun di sini, tautannya tiba dalam beberapa menit. Tautan berlaku sekali, selama dua jam.
recovery-no-mail = Meja ini belum dapat mengirim surel. Mintalah tautan kata sandi baru kepada administrator kantor Anda.
recovery-back = Kembali ke halaman masuk
recovery-consequence = Semua perangkat lain keluar dari akun ini.
people-recovery = Tautan kata sandi baru
handed-recovery = Tautan kata sandi baru untuk { $name }
handed-recovery-link = Sampaikan tautan ini langsung kepada { $name }, lewat jalur yang hanya dibacanya. Tautan berlaku sekali, selama dua jam, dan hanya tampil sekarang. Pembuatannya tercatat di riwayat akunnya.
handed-recovery-mailed = Tautan dikirim ke alamat { $name } dan berlaku sekali. Permintaan ini tercatat di riwayat akunnya.
handed-invitation = Undangan dikirim
handed-invitation-mailed = Tautan undangan dikirim ke { $email }. Tautan berlaku sekali, selama tujuh hari.
handed-back = Kembali ke daftar orang
handed-invitations-advice = Surel belum disiapkan. Sampaikan tiap tautan hanya kepada pemilik alamatnya. Tautan hanya tampil sekali ini, dan masing-masing berlaku sekali, selama tujuh hari.
handed-left = Ke baris yang belum dapat diimpor

# Surel.
mail-recovery-subject = Kata sandi baru – { $site }
mail-recovery = Seseorang meminta kata sandi baru untuk akun Anda di { $site }.
    Buka tautan ini untuk memilihnya. Tautan berlaku sekali, selama { NUMBER($hours) } jam:
    { $link }
    Bila bukan Anda yang memintanya, abaikan surel ini. Kata sandi Anda tidak berubah.
mail-invitation-subject = Undangan dari { $office }
mail-invitation = { $by } mengundang Anda bergabung dengan { $office } di { $site }.
    Buka tautan ini untuk bergabung. Tautan berlaku sekali, selama tujuh hari:
    { $link }
    Bila Anda tidak mengenal pengirimnya, abaikan surel ini.

# Riwayat akun.
history-title = Riwayat akun saya
history-advice = Setiap kali masuk, setiap percobaan masuk yang ditolak, dan setiap perubahan hak. Ada yang tidak Anda kenal? Ganti kata sandi dan akhiri sesi lain.
history-what = Peristiwa
history-detail = Keterangan
history-when = Waktu
history-by = oleh { $person }
history-older = Yang lebih lama
event-signed-in = Masuk
event-sign-in-refused = Kata sandi salah
event-code-refused = Kata sandi benar, kode salah
event-recovery-code-used = Masuk dengan kode cadangan
event-session-ended = Sesi diakhiri
event-password-chosen = Kata sandi baru dipilih
event-recovery-link = Tautan kata sandi baru dibuat
event-authenticator-added = Kode aplikasi diaktifkan
event-authenticator-removed = Kode aplikasi dimatikan
event-passkey-added = Kunci sandi ditambahkan
event-passkey-removed = Kunci sandi dihapus
event-right-given = Hak diberikan
event-right-term = Masa hak ditetapkan
event-right-taken = Hak dicabut

help-smtp = Peladen surel: smtps://NAMA:SANDI@PELADEN atau smtp://…?tls=required; lebih aman lewat RUHUI_SMTP
help-mail-from = Alamat pengirim surel, misalnya meja@kantor.go.id (atau RUHUI_MAIL_FROM)
error-mail = Surel tidak dapat disiapkan: --smtp harus smtps://… atau smtp://…?tls=required, dan --mail-from sebuah alamat surel.
