# Koordinasi: rancangan kebijakan ditanyakan kepada mitra sebelum ditetapkan.
nav-consultation = Koordinasi
act-consultation-opened = Rancangan kebijakan ditanyakan
act-consultation-extended = Waktu menjawab diperpanjang
act-consultation-closed = Konsultasi ditutup
act-consultation-dropped = Konsultasi dihentikan
act-position-signed = Sikap mitra ditandatangani
act-position-withdrawn = Sikap mitra ditarik
act-policy-decided = Kebijakan ditetapkan

policy-regulation = Peraturan
policy-decision = Keputusan
policy-circular = Surat edaran
policy-prices = Daftar harga
policy-programme = Program kerja
policy-other = Naskah lain
stance-agree = setuju
stance-changes = setuju dengan perubahan
stance-object = keberatan
stance-no-view = tidak ada pandangan
answer-taken = diterima
answer-partly = diterima sebagian
answer-not-taken = tidak diterima
way-mail = surel
way-desk = meja Ruhui
way-letter = surat
way-message = WhatsApp
way-in-person = langsung atau telepon
voice-comment = tanggapan anggota
voice-public = tanggapan warga
voice-minutes = menurut notula
voice-minutes-confirmed = notula, sudah dibenarkan
term-lapsed = masa pengurus sudah berakhir: pendapat, bukan sikap organisasi
term-contested = dua kepengurusan mengaku: bukan sikap organisasi sampai jelas
term-unknown = kepengurusan belum dicatat
consultation-late = terlambat

consultation-state-draft = disiapkan
consultation-state-open = dibuka sampai { $day }
consultation-state-over = waktu menjawab habis { $day }, belum ditutup
consultation-state-closed = ditutup, sedang dijawab
consultation-state-decided = ditetapkan
consultation-state-dropped = dihentikan

consultations-title = Koordinasi
consultations-about = Rancangan kebijakan yang ditanyakan kepada mitra sebelum ditetapkan: siapa yang diundang, apa kata mereka, apa jawaban kantor.
consultations-empty = Belum ada konsultasi
consultations-empty-advice = Unggah rancangan, pilih mitra yang ditanya, lalu buka konsultasinya. Semua jawaban terkumpul di satu tabel.
consultations-invited = Anda diminta menjawab
consultations-invited-empty = Belum ada undangan
consultations-invited-advice = Bila kantor menanyakan rancangan kebijakan kepada organisasi ini, undangannya tampil di sini.
consultations-own = Konsultasi kantor ini
consultations-new = Konsultasi baru
consultations-column-title = Rancangan
consultations-column-state = Keadaan
consultations-column-answers = Jawaban
consultations-answered = { NUMBER($answered) } dari { NUMBER($invited) } mitra menjawab
consultations-open-points = { NUMBER($count) } butir belum dijawab
consultations-you-answered = sudah menjawab
consultations-you-prepared = sedang disiapkan, belum ditandatangani
consultations-you-silent = belum menjawab
consultations-unconfirmed = { NUMBER($count) } baris notula menunggu dibenarkan
consultations-back = Semua konsultasi

consultation-kind = Jenis naskah
consultation-name = Tentang apa
consultation-name-hint = Contoh: Rancangan Peraturan Gubernur tentang kemitraan media
consultation-question = Yang ditanyakan
consultation-question-hint = Tulis hal yang paling ingin Anda ketahui dari mitra. Mereka dapat menjawab tiap pasal dan keseluruhan.
consultation-public = Warga boleh menanggapi
consultation-public-hint = Tanggapan warga dijawab seperti yang lain dan tampil bersama jawabannya setelah kebijakan ditetapkan.
consultation-public-yes = Ya, warga juga boleh menanggapi
consultation-public-no = Tidak, hanya mitra dan anggotanya
consultation-file = Berkas naskah
consultation-file-hint = Word (.docx), Markdown atau teks. Boleh juga ditempel di bawah.
consultation-content = Naskah
consultation-content-hint = Ditulis seperti peraturan (Bab, Pasal, ayat, huruf) atau bebas. Isinya diambil dari berkas bila berkas diunggah.
consultation-create = Simpan rancangan
consultation-change = Ubah keterangan
consultation-remove = Hapus rancangan ini
consultation-remove-consequence = Rancangan dan daftar mitranya dihapus. Belum ada orang luar yang melihatnya.

consultation-text = Naskah
consultation-text-faults = { NUMBER($count) } hal pada bentuk naskah perlu dilihat
consultation-text-sound = tidak ada yang keliru pada bentuk naskah
consultation-text-see = Lihat naskah dan pemeriksaannya
consultation-text-replace = Ganti naskah
consultation-text-lint = Pemeriksaan bentuk
consultation-text-lint-about = Menurut kaidah penyusunan peraturan (UU 12/2011 Lampiran II). Ini catatan, bukan penolakan.
consultation-text-download = Unduh naskah (.txt)
consultation-final = Naskah yang ditetapkan
consultation-final-give = Unggah naskah yang ditetapkan
consultation-final-differences = Perbedaan dengan naskah yang ditanyakan
consultation-final-same = Sama kata demi kata dengan naskah yang ditanyakan.
consultation-law = UU 12/2011 Pasal 96 (diubah UU 13/2022): masukan boleh lisan atau tertulis, langsung atau daring; menjelaskan hasilnya tidak wajib menurut undang-undang. Yang lebih ketat di halaman ini adalah standar kantor. Permendagri 80/2015 belum dibaca naskahnya.

consultation-partners = Mitra yang ditanya
consultation-partners-about = Semua mitra untuk pokok ini. Yang tidak diundang disebut alasannya, dan alasan itu dibaca semua orang.
consultation-partner-add = Tambah mitra
consultation-partner-name = Nama organisasi
consultation-partner-name-hint = Seperti tertulis di daftar organisasi.
consultation-partner-invited = Diundang
consultation-partner-left-out = Tidak diundang
consultation-partner-choice = Undangan
consultation-partner-reason = Alasan tidak diundang
consultation-partner-reason-hint = Wajib bila tidak diundang; semua orang membacanya.
consultation-partner-save = Simpan
consultation-partner-off = Bukan mitra untuk pokok ini
consultation-partner-invite = Undang sekarang
consultation-partner-was-left-out = dulu tidak diundang: { $reason }
consultation-partner-not-reached = undangannya belum sampai
consultation-partner-no-account = belum punya akun: undang dengan surat, lalu catat di sini
consultation-partner-silent = belum menjawab
consultation-reached-arrived = { $purpose } lewat { $way }, { $day }
consultation-reached-waiting = { $purpose } lewat { $way } menunggu dikirim
consultation-reached-failed = { $purpose } lewat { $way } tidak sampai
consultation-purpose-invitation = undangan
consultation-purpose-reminder = pengingat
consultation-reach = Catat undangan yang disampaikan sendiri
consultation-reach-way = Lewat apa
consultation-reach-on = Tanggal
consultation-reach-note = Keterangan
consultation-reach-note-hint = Contoh: Surat 480/112/2026
consultation-reach-save = Catat
consultation-remind = Ingatkan yang belum menjawab
consultation-remind-self = Tiga hari sebelum hari terakhir, pengingat berangkat sendiri.

consultation-open = Buka konsultasi
consultation-open-consequence = Naskah, daftar mitra dan yang ditanyakan menjadi umum dan tidak dapat diubah lagi. Mitra yang diundang langsung diberi tahu.
consultation-last-day = Hari terakhir menjawab
consultation-last-day-hint = Standar kantor: paling sedikit { NUMBER($days) } hari.
consultation-extend = Perpanjang waktu
consultation-extend-reason = Alasan
consultation-close = Tutup konsultasi
consultation-close-consequence = Semua jawaban menjadi umum. Yang datang sesudah ini ditandai terlambat.
consultation-close-early = Hari terakhirnya belum lewat: mitra mendapat waktu lebih pendek daripada yang diumumkan.
consultation-drop = Hentikan konsultasi
consultation-drop-reason = Alasan
consultation-drop-consequence = Halamannya tetap ada dan menyebut alasan ini.
consultation-dropped-told = Dihentikan { $day }: { $reason }

consultation-next-draft = Periksa naskah dan daftar mitra, lalu buka konsultasinya.
consultation-next-open = { NUMBER($answered) } dari { NUMBER($invited) } mitra sudah menjawab.
consultation-next-over = Waktu menjawab sudah habis: tutup konsultasinya, lalu jawab tiap butir.
consultation-next-answer = { NUMBER($count) } butir belum dijawab.
consultation-next-decide = Semua butir sudah dijawab. Unggah naskah yang ditetapkan, lalu catat keputusannya.
consultation-next-decided = Kebijakan ditetapkan. Halaman umumnya memuat seluruh riwayatnya.

consultation-matrix = Tabel masukan dan jawaban
consultation-matrix-see = Buka tabel masukan
consultation-matrix-about = Masukan yang sama katanya dikumpulkan: satu jawaban untuk semua.
consultation-matrix-empty = Belum ada masukan
consultation-matrix-empty-advice = Sikap mitra tampil di sini begitu ditandatangani.
consultation-matrix-counts = { NUMBER($points) } butir, { NUMBER($answered) } sudah dijawab
consultation-matrix-whole = Keseluruhan
consultation-matrix-names = { NUMBER($count) } nama
consultation-matrix-wanted = Rumusan yang diminta
consultation-matrix-clause = Bagian naskah
consultation-matrix-said = Masukan
consultation-matrix-who = Dari
consultation-matrix-marks = Keterangan
consultation-matrix-group = Kelompok
consultation-matrix-sheet = masukan
consultation-matrix-stance = Sikap
consultation-matrix-answer = Jawaban kantor
consultation-matrix-reason = Alasan
consultation-matrix-shows = Tampak di naskah yang ditetapkan
consultation-matrix-shows-hint = Contoh: Pasal 3 ayat (2). Boleh kosong.
consultation-matrix-lost = Bagian yang disebut jawaban ini tidak ada di naskah akhir yang sekarang. Perbaiki jawabannya.
consultation-matrix-open = belum dijawab
consultation-matrix-reply = Jawab
consultation-matrix-reply-all = Jawab ({ NUMBER($count) } nama)
consultation-matrix-change = Ubah jawaban
consultation-matrix-mixed = jawabannya berbeda-beda
consultation-matrix-only-open = Hanya yang belum dijawab
consultation-matrix-all = Semua
consultation-matrix-csv = Unduh CSV
consultation-matrix-xlsx = Unduh XLSX
consultation-matrix-closed = belum dijawab, jadi kata-katanya belum dibaca kantor dan tidak ditampilkan

consultation-meetings = Rapat
consultation-meeting-add = Catat rapat
consultation-meeting-title = Nama rapat
consultation-meeting-place = Tempat atau tautan
consultation-meeting-starts = Mulai
consultation-meeting-minutes = Lama (menit)
consultation-meeting-save = Simpan rapat
consultation-meeting-calendar = Berkas kalender (.ics)
consultation-meeting-off = Batalkan rapat
consultation-meeting-off-reason = Alasan
consultation-meeting-cancelled = dibatalkan: { $reason }
consultation-meeting-attendance = Yang hadir
consultation-meeting-attendance-hint = Banyak orang dari tiap organisasi; nama tidak dicatat.
consultation-meeting-attendance-save = Simpan kehadiran
consultation-meeting-attended = { $name }: { NUMBER($people) } orang
consultation-meeting-note = Catat pendapat dalam rapat
consultation-meeting-organisation = Organisasi
consultation-meeting-speaker = Pembicara
consultation-meeting-note-save = Catat
consultation-meeting-note-consequence = Organisasinya diminta membenarkan. Sampai itu tertulis "menurut notula".

consultation-verdict = Menurut standar koordinasi
consultation-verdict-about = Keputusan tidak pernah ditahan. Yang dicatat hanya klausul mana yang terpenuhi.
consultation-verdict-proposed = Standarnya masih usulan: kantor belum menetapkannya, jadi kebijakan ini belum boleh menyebut diri sesudah koordinasi.
consultation-verdict-confirm = Tetapkan standar di halaman aturan
consultation-coordinated = sesudah koordinasi
consultation-not-coordinated = belum dapat disebut sesudah koordinasi
consultation-decide = Catat keputusan
consultation-decide-consequence = Sesudah ini tidak ada yang dapat diubah: jawaban, naskah dan klausulnya tercatat.
consultation-decision = Keputusan
consultation-decision-number = Nomor
consultation-decision-day = Tanggal ditetapkan
consultation-decision-told = Ditetapkan { $day }, nomor { $number }
consultation-releases = Siaran pers tentang kebijakan ini
consultation-release-add = Tautkan siaran pers
consultation-release-remove = Lepas tautan
consultation-public-page = Halaman umum
consultation-record = Lihat di jejak

position-asks = { $office } bertanya
position-until = Jawab paling lambat { $day }.
position-over = Waktunya sudah habis { $day }; jawaban sekarang ditandai terlambat.
position-decided = Kebijakan ini sudah ditetapkan; tidak ada yang dapat ditambahkan.
position-dropped = Konsultasi ini dihentikan; tidak ada yang dapat ditambahkan.
position-whole = Sikap atas keseluruhan naskah
position-stance = Sikap
position-stance-choose = Pilih sikap
position-text = Alasan
position-text-hint = Wajib bila keberatan atau minta perubahan.
position-wanted = Rumusan yang diinginkan
position-clause = Bagian
position-clauses = Naskah, bagian demi bagian
position-clauses-about = Buka bagian yang ingin ditanggapi. Yang tidak ditanggapi dibiarkan kosong.
position-answer-clause = Tanggapi { $clause }
position-board = Atas nama kepengurusan
position-board-of = { $chair } ({ $decree }), { $from } sampai { $until }
position-save = Simpan dulu
position-sign = Simpan dan tanda tangani
position-sign-consequence = Sikap yang ditandatangani langsung tercatat dan dibaca kantor; semua orang membacanya setelah konsultasi ditutup. Sampai kebijakan ditetapkan Anda dapat mengoreksi atau menariknya.
position-sign-who = Yang menandatangani: pengurus dengan hak administrator atau sekretaris.
position-saved = Tersimpan, belum ditandatangani.
position-signed = Ditandatangani { $at }
position-correct = Koreksi sikap
position-correct-about = Tanda tangan baru menggantikan yang lama.
position-withdraw = Tarik sikap
position-withdraw-consequence = Sikapnya tidak berlaku lagi; tertulis bahwa ia ditarik dan kapan.
position-history = Riwayat
position-replaced = diganti { $at }
position-withdrawn = ditarik { $at }
position-minutes = Notula yang menunggu Anda benarkan
position-minutes-about = Kantor mencatat ini dari rapat. Benarkan, atau tulis yang sebenarnya dikatakan.
position-minutes-right = Benar
position-minutes-correct = Ralat
position-comment = Tanggapan anggota
position-comment-about = Pendapat Anda sendiri di bawah nama organisasi ini, bukan sikapnya. Tetap dijawab kantor.
position-comment-send = Kirim tanggapan
position-comments-own = Tanggapan anggota yang sudah dikirim

board-title = Kepengurusan
board-about = Siapa memimpin organisasi ini dan sampai kapan. Sikap ditandatangani atas nama kepengurusan; yang masanya habis atau diperebutkan ditandai begitu.
board-none = Belum dicatat
board-add = Catat kepengurusan
board-chair = Ketua
board-decree = Nomor SK
board-from = Mulai
board-until = Sampai
board-save = Simpan
board-runs = menjabat sampai { $day }
board-over = berakhir { $day }
board-ahead = mulai { $day }
board-contested = dua kepengurusan mengaku
board-end = Coret
board-end-reason = Alasan

consultation-public-title = Koordinasi kebijakan
consultation-public-about = Rancangan kebijakan yang ditanyakan kepada mitra sebelum ditetapkan. Setiap butir masukan dijawab, dan jawabannya dapat diperiksa di sini.
consultation-public-empty = Belum ada rancangan yang ditanyakan.
consultation-public-older = Yang lebih lama
consultation-public-asked = Yang ditanya
consultation-public-left-out = Tidak diundang: { $reason }
consultation-public-history = Riwayat
consultation-public-opened = Dibuka
consultation-public-extended = Waktu diperpanjang sampai { $day }
consultation-public-closed = Ditutup
consultation-public-wait = Jawaban mitra tampil setelah konsultasi ditutup.
consultation-public-replies-wait = Jawaban kantor tampil setelah kebijakan ditetapkan.
consultation-public-said = sudah menjawab
consultation-comment = Tanggapan Anda
consultation-comment-about = Siapa pun boleh menanggapi sampai kebijakan ditetapkan. Tanggapan tampil dengan nama yang Anda tulis, bersama jawaban kantor.
consultation-comment-name = Nama yang ditampilkan
consultation-comment-clause = Tentang bagian
consultation-comment-whole = Keseluruhan naskah
consultation-comment-send = Kirim tanggapan
consultation-comment-thanks = Terima kasih. Tanggapan Anda tersimpan dan dijawab bersama yang lain.
consultation-comment-counts = { NUMBER($count) } tanggapan warga
consultation-release-of = Tentang kebijakan

desk-consultation-why = Kantor meminta sikap organisasi Anda.
desk-consultation-minutes = Notula rapat menunggu dibenarkan.
desk-consultation-over = Waktu menjawab habis; konsultasinya belum ditutup.
desk-consultation-points = Masukan mitra menunggu dijawab.
desk-consultation-see = Buka

mail-consultation-subject = Diminta pendapat: { $title }
mail-consultation-reminder-subject = Pengingat, diminta pendapat: { $title }
mail-consultation = { $office } meminta pendapat organisasi Anda tentang:

    { $title }

    Jawab paling lambat { $day }:
    { $link }

    Anda dapat menanggapi tiap pasal dan keseluruhan. Sikap ditandatangani oleh pengurus.

    { $site }
consultation-taken-down = diturunkan kantor: { $reason }
consultation-take-down = Turunkan tanggapan ini
consultation-take-down-reason = Alasan yang dibaca semua orang
consultation-take-down-consequence = Kata-kata dan nama penulisnya dihapus untuk selamanya. Yang ditandatangani mitra tidak dapat diturunkan.
consultation-purpose-minutes = notula untuk dibenarkan
consultation-partner-withdrawn = sikap ditarik { $day }
consultation-partner-corrected = sikap pernah dikoreksi
consultation-minutes-strike = Coret
consultation-public-dropped = Konsultasi ini dihentikan; tanggapan warga tidak ditampilkan.
position-changed = Rekan Anda menyimpan lebih dulu. Tulisan Anda masih ada di bawah; menyimpannya sekarang menggantikan tulisan rekan Anda.
mail-minutes-subject = Notula untuk dibenarkan: { $title }
mail-minutes = { $office } mencatat pendapat organisasi Anda dalam rapat tentang:

    { $title }

    Benarkan atau ralat di sini:
    { $link }

    Sampai itu tertulis “menurut notula”.

    { $site }
consultation-partner-never = tidak menjawab
consultation-matrix-none-open = Semua butir sudah dijawab
