# Kop surat, nomor, PDF, dan bagikan ke WhatsApp.
letterhead-title = Kop surat dan nomor
letterhead-advice = Kop, narahubung, dan penanda tangan di bawah ini tercetak di PDF setiap siaran pers. Siaran pers yang sudah terbit tetap memakai kop saat ia terbit.
letterhead-none = Kop belum diisi. Sampai diisi, PDF hanya memuat nama kantor, dan nomor ditulis 1/2026, 2/2026, dan seterusnya.
letterhead-last = Disimpan { $person }, { $moment }.
letterhead-closed = Hanya administrator dan petugas pers yang dapat mengubah kop.
letterhead-head = Kop
letterhead-foot = Narahubung dan tanda tangan
letterhead-number = Nomor
letterhead-preview = Pratinjau
letterhead-preview-advice = Seperti yang tersimpan sekarang.
letterhead-sample = Buka contoh PDF
letterhead-save = Simpan kop dan nomor
letterhead-authority = Pemerintah daerah
letterhead-authority-hint = Baris pertama kop, misalnya Pemerintah Provinsi Borneo Timur.
letterhead-name = Nama kantor
letterhead-name-hint = Paling banyak tiga baris; setiap baris tercetak seperti ditulis di sini.
letterhead-address = Alamat
letterhead-address-hint = Jalan, kota, kode pos; paling banyak tiga baris.
letterhead-phone = Telepon dan faksimile
letterhead-site = Situs
letterhead-logo = Logo
letterhead-logo-hint = JPEG, PNG, atau WebP dengan latar putih atau tembus pandang. Kosongkan untuk memakai yang sekarang.
letterhead-logo-remove = Hapus logo
letterhead-contact = Narahubung
letterhead-contact-hint = Untuk wartawan: nama dan telepon, paling banyak empat baris.
letterhead-seat = Tempat tanda tangan
letterhead-seat-hint = Misalnya Samarinda. Kosongkan untuk memakai tempat di awal siaran pers.
letterhead-signer-office = Jabatan penanda tangan
letterhead-signer-office-hint = Kepala kantor atau juru bicara; paling banyak tiga baris.
letterhead-signer = Nama penanda tangan
letterhead-pattern = Pola nomor
letterhead-pattern-hint = Tulis bagian yang tetap, dan tanda di bawah ini untuk yang berubah. Hitungan mulai dari 1 setiap tahun.
letterhead-pattern-example = Misalnya { $pattern } menjadi { $number }.
letterhead-marks = Tanda di pola nomor
mark-number = nomor urut
mark-number-digits = nomor urut, sedikitnya tiga angka; begitu pula 2, 4, dan 5
mark-month-roman = bulan dengan angka Romawi
mark-month = bulan, dua angka
mark-year = tahun
mark-year-short = tahun, dua angka
next-number = Nomor berikutnya: { $number }

# Kesalahan di kolom.
fault-changed-meanwhile = Orang lain sudah menulis di sini sementara ini; yang ditulisnya tampil di atas. Simpan lagi bila punya Anda menggantikannya.
fault-bad-line = Baris { NUMBER($line) } tidak dapat dibaca, atau sudah tertulis di atasnya. Perbaiki baris itu; yang lain tetap di sini.
fault-too-many-lines = Ringkas menjadi paling banyak { NUMBER($most) } baris.
fault-pattern-mark = Salah satu tanda kurung kurawal tidak dikenal atau tidak tertutup. Pakai tanda dari daftar.
fault-pattern-number = Pola perlu tanda nomor urut.
fault-pattern-year = Hitungan mulai lagi setiap tahun, jadi pola perlu tanda tahun.
fault-pattern-touching = Dua tanda bersebelahan tidak dapat dibedakan. Beri garis miring atau huruf di antaranya.
file-not-a-picture = Yang diperlukan gambar: JPEG, PNG, atau WebP.

# Nomor saat menerbitkan.
field-number = Nomor surat
field-number-hint = Kosongkan untuk { $number }. Isi bila buku agenda kantor memberi nomor lain.

# PDF.
download-letter = Siaran pers berkop
letter-draft = Lihat sebagai PDF
letter-heading = SIARAN PERS
letter-number = Nomor: { $number }
letter-no-number = Nomor: belum diberikan
letter-draft-mark = RANCANGAN
letter-withdrawn-mark = DITARIK
letter-phone = Telepon
letter-email = Surel
letter-site = Laman
letter-contact = Narahubung
letter-photos = Foto
letter-photo-credit = Foto: { $credit }
letter-link = Siaran pers ini di laman:
letter-corrected = Diralat { $moment }: { $reason }
letter-page = Halaman { NUMBER($page) } dari { NUMBER($count) }
letter-logo = Lambang { $office }
letter-code = Kode QR menuju { $address }

# Contoh di halaman kop.
sample-headline = Tiga ruas jalan di hulu Sungai Merdu kembali dibuka
sample-place = Hulu Seraya
sample-body =
    Tiga ruas jalan di hulu Sungai Merdu dibuka kembali hari ini setelah perbaikan selama empat bulan.

    Ini contoh: teks, tempat, dan tanggal di sini tidak diterbitkan di mana pun.

# WhatsApp.
share-whatsapp = Bagikan ke WhatsApp
share-whatsapp-advice = Judul, teras, dan tautan pendek; di ponsel fotonya ikut.
share-again = Foto siap. Ketuk sekali lagi untuk membagikan
share-copied = Teks disalin. Bila tidak ikut terkirim, tempelkan di obrolan.
share-heading = SIARAN PERS
share-more = Selengkapnya, foto, dan naskah:
share-link = Tautan pendek
style-share = Membagikan siaran pers
