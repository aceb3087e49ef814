# Foto dan dokumen di meja.
media-title = Foto dan dokumen
media-back = Ke siaran pers
media-to = Foto dan dokumen ({ NUMBER($count) })
media-advice = Foto tampil di halaman siaran pers, yang pertama di atas teks. Tempat, kamera, dan keterangan lain di dalam berkas foto dihapus dari yang tampil; aslinya disimpan dan tidak pernah terbit.
media-locked = Foto dan dokumen hanya dapat diubah selama naskah masih draf.
media-drop = Letakkan foto atau dokumen di sini
media-drop-hint = JPEG, PNG, WebP; PDF, DOCX, XLSX. Paling besar { SIZE($most) } satu berkas.
media-choose = Pilih berkas
media-upload = Unggah
media-uploading = Mengunggah { $name } …
media-photos = Foto
media-documents = Dokumen
media-no-photos = Belum ada foto
media-no-photos-advice = Unggah foto di atas. Isi teks alternatif dan kreditnya sebelum naskah diajukan.
media-no-documents = Belum ada dokumen. Lampirkan data atau surat yang ingin dibawa pembaca.
media-first = Foto utama
media-put-first = Jadikan foto utama
media-remove = Hapus foto
media-remove-document = Hapus dokumen
media-save = Simpan keterangan
media-save-title = Simpan nama
media-original = Berkas asli ({ $kind }, { SIZE($bytes) })
media-whole = lengkap
media-lacks-both = perlu teks alternatif dan kredit
media-lacks-alternative = perlu teks alternatif
media-lacks-credit = perlu kredit
media-field-alternative = Teks alternatif
media-field-alternative-hint = Apa yang terlihat, untuk orang yang tidak melihat fotonya.
media-field-caption = Keterangan foto
media-field-caption-hint = Siapa, apa, di mana, kapan.
media-field-credit = Kredit
media-field-credit-hint = Pemotret dan kantornya, misalnya Agus Salim/Dinas Kominfo.
media-field-rights = Hak pakai
media-field-rights-hint = Misalnya: bebas dimuat dengan menyebut kredit.
media-field-title = Nama dokumen
media-refused = { NUMBER($count) } berkas tidak diterima
media-taken = { NUMBER($count) } berkas diterima
media-rights = Hak pakai: { $rights }
media-large = Ukuran besar

# Berkas yang tidak diterima.
file-empty = Berkasnya kosong. Pilih berkas lain.
file-too-large = Berkasnya lebih besar dari { SIZE($most) }. Perkecil dahulu.
file-too-many-pixels = Fotonya lebih dari { NUMBER($millions) } juta piksel. Perkecil dahulu.
file-damaged = Berkasnya rusak atau terpotong. Ambil sekali lagi dari asalnya, lalu unggah ulang.
file-unknown-kind = Jenis berkas ini belum diterima. Pakai JPEG, PNG, atau WebP untuk foto; PDF, DOCX, atau XLSX untuk dokumen.
file-drawing = Gambar SVG dapat membawa program. Ekspor dahulu menjadi PNG.
file-macros = Dokumen ini membawa makro atau objek program lain. Simpan ulang sebagai DOCX atau XLSX biasa tanpa makro.
file-old-office = Ini dokumen Office lama atau terkunci kata sandi. Simpan ulang sebagai DOCX atau XLSX tanpa kata sandi.
file-bomb = Isi berkas ini jauh lebih besar daripada yang wajar. Simpan ulang dari program asalnya.
file-not-word = Yang diperlukan dokumen Word (.docx).
file-no-text = Tidak ada teks di dalam dokumen ini.
file-known = Siaran pers ini sudah memuat berkas yang sama.
file-too-many = Paling banyak { NUMBER($most) } foto dan sebanyak itu dokumen. Hapus yang tidak perlu dahulu.
refusal-photo-words = Setiap foto perlu teks alternatif dan kredit. Isi keduanya di halaman foto dan dokumen, lalu ajukan lagi.
message-away = Basis data sedang tidak terjangkau
message-away-advice = Yang sudah tersimpan tetap aman; yang baru saja dikirim belum tersimpan. Kembali ke halaman tadi dan coba lagi sebentar lagi; bila terulang, sampaikan nomor { $number } kepada pengelola.
message-storage = Berkas belum dapat disimpan
message-storage-advice = Tempat penyimpanan sedang penuh atau tidak terjangkau. Tidak ada yang tersimpan setengah. Coba lagi nanti; bila terulang, sampaikan nomor { $number } kepada pengelola.

# Unduhan di halaman publik.
download-text = Teks siaran pers
download-photo = Foto { NUMBER($number) }
download-kind-text = TXT

# Naskah dari Word.
manuscript-upload = Ambil teks dari dokumen Word
manuscript-hint = Judul, tempat, dan teks diisi dari dokumen (.docx); kop surat, tanggal, dan narahubung ditinggalkan. Yang sudah tertulis di sini diganti.
manuscript-button = Ambil teks
manuscript-taken = Teks diambil dari dokumen. Periksa, lalu simpan.
