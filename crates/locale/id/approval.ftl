# Persetujuan lewat tautan.
refusal-version-passed = Naskah ini sudah diubah, dikembalikan, atau diterbitkan sesudah tautan dibuat. Minta tautan baru untuk naskah yang sekarang.
mail-approval-subject = Mohon persetujuan: { $headline }
mail-approval =
    { $office } memohon persetujuan Anda untuk siaran pers ini:

    { $headline }

    Baca dan setujui, atau tolak dengan alasan, lewat tautan ini:
    { $link }

    Tautan ini untuk Anda sendiri, berlaku tiga hari, dan hanya dapat dijawab sekali.

    { $site }

# Sebagai apa seseorang diminta.
approval-role-author = Penulis
approval-role-head = Kepala bidang
approval-role-spokesperson = Juru bicara

# Halaman di balik tautan.
approval-asks = { $office } memohon persetujuan Anda
approval-for = Untuk
approval-from = Diminta oleh
approval-version = Naskah
approval-version-of = versi { NUMBER($number) }, { $when }
approval-until = Dapat dijawab sampai
approval-to-answer = Ke jawaban
approval-quoted = Yang dikutip
approval-text = Naskah lengkap
approval-answer = Jawaban Anda
approval-consequence = Jawaban dicatat dengan nama Anda, waktunya, dan versi ini. Tautan ini hanya dapat dijawab sekali. Yang menerbitkan tetap kantornya.
approval-approve = Setujui naskah ini
approval-refuse = Kembalikan dengan catatan
approval-refuse-consequence = Kantor membaca catatan Anda. Naskah yang diperbaiki dimintakan persetujuan lagi dengan tautan baru.
approval-note = Catatan untuk kantor
approval-note-hint = Apa yang harus berubah; tertulis di riwayat naskah.
approval-done-approved = Terima kasih, persetujuan Anda tercatat
approval-done-refused = Terima kasih, catatan Anda tercatat
approval-done-approved-advice = Kantor melihatnya sekarang juga. Tidak ada lagi yang perlu Anda lakukan; halaman ini boleh ditutup.
approval-done-refused-advice = Kantor membaca catatan Anda sekarang juga. Bila naskahnya diperbaiki, Anda menerima tautan baru; halaman ini boleh ditutup.
approval-closed = Tautan ini tidak dapat dibuka
approval-closed-advice = Tautannya sudah dijawab, sudah lewat tiga hari, diganti dengan yang lebih baru, atau ditarik. Bila Anda sudah menjawab, jawaban Anda tercatat. Bila belum, mintalah tautan baru kepada kantor yang mengirimnya.
approval-passed = Naskahnya sudah berubah

# Daftar di halaman naskah.
approval-title = Persetujuan
approval-advice = Mereka membaca naskah lewat tautan di ponsel, tanpa akun, dan menyetujui versi ini atau mengembalikannya dengan catatan. Penerbitan tidak menunggu jawabannya.
approval-none = Belum ada yang dimintai persetujuan.
approval-not-yet = Tautan dapat dibuat sesudah naskah diajukan.
approval-not-asked = Belum diminta
approval-waiting = Belum menjawab, diminta { $asked }. Tautan berlaku sampai { $until }.
approval-ended = Tidak menjawab; diminta { $asked }, tautannya sudah berakhir.
approval-approved = Menyetujui, { $when }
approval-refused = Mengembalikan dengan catatan, { $when }
approval-passed-approved = Menyetujui versi { NUMBER($number) }, { $when }. Sesudah itu naskah dikembalikan; persetujuannya tidak berlaku lagi.
approval-passed-refused = Mengembalikan versi { NUMBER($number) }, { $when }. Naskah yang sekarang belum ditanyakan.
approval-send = Kirim tautan
approval-send-again = Kirim tautan baru
approval-make = Buat tautan
approval-make-again = Buat tautan baru
approval-withdraw = Tarik permintaan
approval-remove = Hapus dari daftar
approval-add = Tambah orang
approval-add-button = Tambahkan
approval-add-send = Tambahkan dan kirim tautan
approval-add-make = Tambahkan dan buat tautan
approval-field-role = Sebagai
approval-field-email-hint = Tautan dikirim ke sini. Pastikan alamatnya milik orang itu sendiri.
approval-missing = Belum menyetujui: { $names }. Siaran pers tetap dapat diterbitkan; riwayatnya menyebut hal ini.
approval-handed = Tautan untuk { $name }
approval-handed-advice = Salin tautan ini sekarang dan serahkan hanya kepada { $name }: siapa yang memegangnya dapat menjawab. Ini tampil sekali, berlaku tiga hari, dan menggantikan tautan sebelumnya.
approval-handed-back = Kembali ke naskah

# Riwayat.
approval-event-mailed = Persetujuan diminta lewat surel: { $name }
approval-event-handed = Tautan persetujuan diserahkan: { $name }
approval-event-approved = { $name } menyetujui
approval-event-refused = { $name } mengembalikan dengan catatan
approval-event-withdrawn = Permintaan persetujuan ditarik: { $name }
approval-event-without = Terbit tanpa persetujuan: { $names }
