# Siaran pers lewat surel ke media terakreditasi.
refusal-no-mail = Situs ini belum mengirim surel. Pengelola peladen dapat menyiapkannya.

# Suratnya.
mail-release-subject = Siaran pers: { $headline }
mail-correction-subject = Ralat: { $headline }
mail-withdrawal-subject = Ditarik: { $headline }
mail-correction-lead = { $office } meralat siaran pers yang dikirim kepada Anda atau Anda muat.
mail-withdrawal-lead = { $office } menarik siaran pers yang dikirim kepada Anda atau Anda muat.
mail-carried-same = Halaman Anda { $address } sesuai dengan versi { NUMBER($version) }; kemudian siaran persnya diralat kantor. Itu bukan kesalahan Anda.
mail-carried = Halaman Anda { $address } memuat versi { NUMBER($version) }; kemudian siaran persnya diralat kantor.
mail-carried-withdrawn = Anda memuatnya di { $address }.
mail-correction-reason = Yang diralat: { $reason }
mail-withdrawal-reason = Alasannya: { $reason }
mail-release-link = Baca di situs: { $link }
mail-withdrawal-link = Halamannya tetap ada dan menyebut penarikan ini: { $link }
mail-correction-text = Teks sesudah diralat:
mail-release-foot =
    Anda menerima surel ini karena media Anda terakreditasi pada { $office }.
    Berhenti menerima: { $link }

# Halaman di balik tautan berhenti.
stop-title = Berhenti menerima siaran pers?
stop-advice = { $office } mengirim siaran persnya ke alamat surel Anda. Sekali tekan, kiriman itu berhenti. Siaran pers tetap dapat dibaca di situs ini.
stop-button = Berhenti menerima
stop-done = Kiriman sudah berhenti
stop-done-advice = { $office } tidak lagi mengirim siaran pers ke alamat surel Anda. Bila Anda menekannya tanpa sengaja, kiriman dapat dilanjutkan di sini.
stop-resume = Terima lagi
stop-resumed = Kiriman dilanjutkan
stop-resumed-advice = { $office } mengirim siaran pers berikutnya ke alamat surel Anda. Tautan di setiap surel dapat menghentikannya kapan saja.
stop-closed = Tautan ini tidak dapat dibuka
stop-closed-advice = Salin tautan dari surel seutuhnya, lalu coba lagi. Bila alamat Anda sudah dihapus dari direktori kantor pengirim, tidak ada lagi yang dikirim ke sana.

# Di direktori.
directory-stopped = { NUMBER($count) } berhenti menerima
contact-stopped = berhenti menerima siaran pers sejak { $day }
contact-stopped-advice = Yang dapat melanjutkannya hanya penerimanya sendiri, lewat tautan di surel yang pernah diterima.

# Memilih penerima.
dispatch-title = Surel ke media
dispatch-to = Kirim lewat surel ke
dispatch-accredited = Semua media terakreditasi
dispatch-chosen = Media pilihan
dispatch-unchosen = belum ada yang dipilih
dispatch-none = Tidak dikirim
dispatch-reached = { NUMBER($addresses) } alamat di { NUMBER($outlets) } media
dispatch-hint = Terkirim begitu dapat dibaca umum, tidak sebelumnya.
dispatch-recipients = Lihat dan pilih penerima
dispatch-no-mail = Situs ini belum mengirim surel, jadi siaran pers tidak sampai ke media dengan sendirinya. Pengelola peladen dapat menyiapkannya.
dispatch-order = Kirim ke media
dispatch-order-consequence = Yang sudah menerima siaran pers ini tidak menerimanya lagi.
dispatch-widen = Kirim juga ke media lain
dispatch-nothing = Siaran pers ini belum dikirim ke media.
dispatch-tell = Beri tahu media yang menerimanya lewat surel atau memuatnya
dispatch-tell-hint = { NUMBER($addresses) } alamat.

# Sesudah terbit.
dispatch-release = Siaran pers
dispatch-correction = Ralat
dispatch-withdrawal = Penarikan
dispatch-by = { $person }, { $moment }
dispatch-waits = Terkirim otomatis { $moment }. Penerimanya ditentukan saat itu.
dispatch-begins = Segera dikirim.
dispatch-late = Dimulai { NUMBER($count) } menit setelah waktunya: server tidak berjalan atau basis datanya tidak dapat dihubungi
dispatch-nobody = Tidak ada yang menerimanya.
dispatch-cancel = Jangan kirim
dispatch-sent = { NUMBER($count) } terkirim
dispatch-waiting = { NUMBER($count) } menunggu
dispatch-failed = { NUMBER($count) } surel tidak sampai
dispatch-dropped = { NUMBER($count) } tidak jadi dikirim
dispatch-sent-means = “Terkirim” berarti sudah diterima peladen surel.
dispatch-see = Lihat surelnya
dispatch-failures = Yang tidak sampai
dispatch-again = Kirim lagi
dispatch-again-all = Kirim lagi semua yang tidak sampai
dispatch-more-failed = Ini { NUMBER($count) } yang pertama; masih ada yang lain.
dispatch-erased = alamatnya sudah dihapus
dispatch-hidden = alamat tersembunyi

# Halaman penerima.
recipients-title = Penerima siaran pers
recipients-back = Ke siaran pers
recipients-about = Yang dikirimi hanya media yang akreditasinya berlaku saat surel dikirim. Daftar ini dihitung untuk { $moment }.
recipients-search = Cari nama media
recipients-all = Semua
recipients-reached = Dikirimi
recipients-left-out = Tidak dikirimi
recipients-outlet = Media
recipients-told = Surel
recipients-chosen = dipilih
recipients-save = Simpan pilihan
recipients-save-advice = Pilihan berlaku bila saat terbit dipilih “Media pilihan”. Simpan dahulu sebelum membuka halaman berikutnya.
recipients-saved = { NUMBER($outlets) } media dipilih.
recipients-addresses = { NUMBER($count) } alamat
recipients-some-stopped = { NUMBER($addresses) } alamat; { NUMBER($stopped) } berhenti menerima
recipients-no-address = belum ada alamat
recipients-stopped = berhenti menerima
recipients-ended = akreditasi berakhir { $day }
recipients-not-accredited = belum terakreditasi
recipients-none = Tidak ada media di bagian ini
recipients-none-advice = Pilih bagian lain, atau catat media dan kontaknya di direktori.
recipients-left = Tidak dikirimi: { $reasons }.
left-no-address = { NUMBER($count) } media tanpa alamat
left-stopped = { NUMBER($count) } alamat berhenti menerima
left-ended = { NUMBER($count) } media dengan akreditasi berakhir
left-not-accredited = { NUMBER($count) } media belum terakreditasi
