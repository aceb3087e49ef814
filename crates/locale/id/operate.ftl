# Pengelolaan server: konfigurasi, migrasi, cadangan.
config-default = bawaan
config-environment = lingkungan
config-unknown = Kunci { $names } di { $place } tidak dikenal. Yang dikenal: { $known }.
config-value = Nilai { $value } untuk { $key } (dari { $source }) tidak dapat dipakai.
config-unreadable = Berkas konfigurasi { $path } tidak dapat dibaca: { $reason }
migrate-had = sudah ada
migrate-applied = baru diterapkan
migrate-open = belum diterapkan
admin-folder-used = { $path } sudah berisi. Pilih folder yang baru.
admin-no-database = Tidak ada basis data di { $path }. Periksa --data.
admin-no-office = Dinas tidak ditemukan. Sebutkan dengan --office, misalnya dinas-kominfo; lihat /api/offices.
admin-postgres = Data ada di PostgreSQL, jadi cadangannya dibuat dengan alat PostgreSQL:
      pg_dump --format=custom --file=ruhui.dump "$DATABASE_URL"
    dan dipulihkan ke basis data kosong dengan:
      pg_restore --no-owner --dbname="$DATABASE_URL" ruhui.dump
    Salin juga folder data untuk berkas-berkasnya.
admin-backed-up = Cadangan lengkap di { $path }
admin-no-backup = { $path } bukan cadangan yang utuh: { $reason }
admin-damaged = Cadangan di { $path } rusak: isinya tidak sama dengan SHA256SUMS, atau basis datanya cacat. Tidak ada yang diubah.
admin-would-overwrite = { $path } sudah ada. Dengan --overwrite isinya diganti oleh cadangan.
admin-in-use = { $path } sedang dipakai. Hentikan meja dahulu.
admin-restored = Cadangan dipulihkan ke { $path }
admin-exported = Ekspor lengkap di { $path }. Di dalamnya ada data pribadi.
admin-invited = Tautan undangan, berlaku sekali: { $link }

# Bantuan.
help-value-file = BERKAS
help-config = Berkas TOML dengan konfigurasi. [bawaan: RUHUI_CONFIG, bila diisi]
help-metrics = Alamat tempat angka untuk Prometheus dibaca (/metrics). [bawaan: tidak ada]
help-log = Banyaknya catatan, dari off (tidak ada), warn, info, debug, sampai trace (semua). [bawaan: info]
help-log-format = Bentuk catatan: text atau json. [bawaan: text]
help-config-about = Menampilkan konfigurasi yang berlaku dan asalnya.
help-config-long =
    Menampilkan setiap nilai yang berlaku dan asalnya: bawaan, lalu berkas TOML, lalu lingkungan (RUHUI_LISTEN, RUHUI_DATA, …, DATABASE_URL), lalu pilihan. Yang belakangan menang. Kunci yang tidak dikenal adalah kesalahan. Rahasia tidak ditampilkan.
usage-config = ruhui config [PILIHAN]
help-migrate-about = Menampilkan migrasi basis data dan menerapkan yang belum.
help-migrate-long =
    Menampilkan setiap migrasi dan menerapkan yang belum. `ruhui serve` melakukannya sendiri pada setiap mulai.

    Status keluar dengan --show: 0 bila semua sudah diterapkan, 1 bila ada yang belum.
help-show = Hanya tampilkan, jangan terapkan.
usage-migrate = ruhui migrate [PILIHAN]
help-admin-about = Undangan, cadangan, pemulihan, ekspor.
help-admin-long =
    Pekerjaan pengelola di samping meja yang sedang berjalan. Hanya pemulihan cadangan yang memerlukan meja dihentikan.
usage-admin = ruhui admin PERINTAH [PILIHAN]
help-invite-about = Mengundang seseorang ketika tidak ada administrator yang dapat melakukannya.
help-invite-email = Alamat surel yang diundang.
help-invite-right = Haknya: administrator, press_officer, verifier, editor, writer, secretary, viewer. [bawaan: administrator]
help-invite-office = Alamat dinas, misalnya dinas-kominfo; tidak perlu bila hanya satu.
usage-invite = ruhui admin invite SUREL [PILIHAN]
help-backup-about = Mencadangkan basis data dan berkas, sementara meja tetap melayani.
help-backup-folder = Folder baru untuk cadangan.
usage-backup = ruhui admin backup FOLDER [PILIHAN]
help-restore-about = Memulihkan cadangan. Hentikan meja dahulu.
help-restore-folder = Folder cadangan.
help-overwrite = Ganti data yang sudah ada.
usage-restore = ruhui admin restore FOLDER [PILIHAN]
help-export-about = Mengekspor semua data sebagai JSON Lines, satu berkas untuk setiap tabel.
help-export-folder = Folder baru untuk ekspor.
usage-export = ruhui admin export FOLDER [PILIHAN]
help-record-key = Folder kunci jejak, terpisah dari data. [bawaan: folder data dengan akhiran -key]
help-new-key-about = Memasang kunci baru untuk jejak; kunci lama tetap menandatangani di sampingnya selama berkasnya ada.
help-new-key-restored = Basis data dipulihkan ke keadaan lama: tanda tangani dari sana. Siapa pun yang pernah memeriksa keadaan kemudian akan melihat putusnya.
usage-new-key = ruhui admin new-key [PILIHAN]
help-check-record-about = Memeriksa jejak dari dalam: apakah yang tersimpan masih seperti yang dicatat, juga yang tidak terbuka untuk umum.
usage-check-record = ruhui admin check-record [PILIHAN]
help-erase-entry-about = Menghapus isi satu catatan jejak. Jejaknya tetap utuh dan menyebut bahwa dan mengapa isinya dihapus.
help-erase-entry-number = Nomor catatannya, seperti di /jejak.
help-erase-entry-reason = Alasannya; dibaca semua orang.
usage-erase-entry = ruhui admin erase-entry N --reason TEKS [PILIHAN]
admin-record-checked = { NUMBER($entries) } catatan diperiksa; isi { NUMBER($erased) } di antaranya sudah dihapus.
admin-record-fits = Semuanya masih seperti yang dicatat.
admin-record-form = tidak ditulis seperti catatan
admin-record-row = barisnya menyebut tindakan, perihal, organisasi, atau waktu lain daripada catatannya
admin-record-content = yang tersimpan bukan yang dicatat, atau sudah tidak ada
admin-record-salt = garamnya hilang tanpa catatan penghapusan
admin-no-entry = Tidak ada catatan { $place }.
admin-entry-stays = Isi catatan { $place } tidak dapat dihapus: sudah dihapus, jejak berdiri di atasnya (persiapan, kunci, penghapusan), atau isinya sudah tidak seperti yang dicatat (periksa dengan check-record).
admin-erased = Isi catatan { $place } dihapus; penghapusannya sendiri tercatat. Yang masih ditampilkan situs (naskah siaran pers, misalnya) tidak ikut terhapus, dan cadangan lama masih menyimpannya.
admin-no-record = Jejak belum dimulai: jalankan ruhui serve dan selesaikan persiapan dahulu.
admin-new-key = Kunci baru ada di { $path }. Simpan salinannya di tempat lain; kunci umumnya:
help-browser = Peramban yang membuat gambar tiap halaman yang diarsipkan: "find" mencari chromium, "no" tidak membuat, atau jalur programnya. [bawaan: find]
help-time-stamps = Otoritas (RFC 3161) yang memberi stempel waktu pada kepala jejak tiap jam bila jejak bertambah. [bawaan: tidak ada]
help-read-feeds = Apakah umpan media dalam direktori dibaca tiap lima menit, untuk menemukan halaman yang memuat siaran pers. [bawaan: yes]
help-fetch-local = Alamat jaringan lokal yang boleh diambil halamannya, misalnya situs uji. [bawaan: tidak ada]
