from core import Page

Page("Y01", "notfound_next", "Muara Kini", "Halaman tidak ditemukan", None, "", kind="not_found")
Page("Y02", "notfound_laravel", "Dinas Sosial Kota Seberang", "Not Found", None, "", kind="not_found")
Page("Y03", "listing_elementor", "Kabar Matawai", "Pertanian", None, "", kind="listing", opt={"items": [
    ("Embung Kering, Warga Haharu Andalkan Mobil Tangki", "14 Oktober 2025", "Sudah tiga pekan warga menunggu giliran air dari kota…"),
    ("Sorgum Sumba Timur Panen Raya", "15 Oktober 2025", "Ladang-ladang berubah merah bata pada Rabu pagi…"),
    ("Bibit Mete Dibagikan ke Kelompok Perempuan", "12 Oktober 2025", "Sebanyak 4.000 bibit tiba dengan dua truk dan…"),
    ("Belalang Kembara Kembali Terlihat", "9 Oktober 2025", "Petugas pengamat hama meminta petani melapor…")]})
Page("Y04", "listing_ci", "Kecamatan Tanjung Sari Laut", "Berita Kecamatan", None, "", kind="listing", opt={"items": [
    ("Musrenbang Tingkat Kecamatan Digelar", "Senin, 9 Februari 2026", "Camat membuka musyawarah yang dihadiri sebelas lurah..."),
    ("Pelayanan KTP Keliling di Balai Warga", "Jumat, 6 Februari 2026", "Warga diminta membawa fotokopi kartu keluarga..."),
    ("Kerja Bakti Menjelang Musim Hujan", "Minggu, 1 Februari 2026", "Saluran air sepanjang dua kilometer dibersihkan...")]})
Page("Y05", "wall_app", "Harian Rantau Digital", "Siapa Membeli Tanah di Sekitar Bendungan?", None, "", kind="login_wall",
     opt={"teaser": "Dalam delapan bulan, 61 bidang tanah di tepi rencana bendungan berpindah tangan. Sebagian pembelinya beralamat sama."})

Page("Y06", "livefeed", "Celebes Digital", "Langsung: Pencarian Nelayan Hilang di Teluk Bone", "2026-05-14T09:10", """
Tim gabungan melanjutkan pencarian tiga nelayan yang hilang di Teluk Bone sejak Selasa malam. Ikuti perkembangannya di sini.
!clock 14.20 Wita
Satu nelayan ditemukan selamat, berpegangan pada jeriken, sekitar enam mil dari muara. Ia dibawa ke puskesmas terdekat.
[[x|Andi Bahtiar|Dia sadar, lemas, tetapi bisa menyebut namanya,]] kata koordinator lapangan, Andi Bahtiar.
!clock 11.45 Wita
Dua kapal nelayan ikut menyisir sisi timur. Ombak dilaporkan mencapai satu setengah meter.
!clock 09.10 Wita
Pencarian dimulai kembali dengan lima perahu. Keluarga menunggu di dermaga.
[[x2|Hartati|Kami hanya mau kabar, apa pun kabarnya,]] ucap Hartati, istri salah satu nelayan.
""", rel=None, kind="live_blog", author="Irfan Palaguna", opt={"tz": "+08:00"})

Page("Y07", "svelte", "Kota Baca", "Perpustakaan di Bekas Pos Ronda", "2026-03-05T08:00", """
Pos ronda itu berukuran dua kali tiga meter. Sejak Januari, isinya bukan lagi kartu domino, melainkan 430 buku.
[[x|Hendro Wicaksono|Bapak-bapak tetap ronda, cuma sekarang sambil baca komik,]] kata Hendro Wicaksono, ketua RT yang akrab disapa Cak Hen.
Warga RW 05 mengumpulkan buku dari rumah ke rumah. Sebagian besar buku pelajaran lama, sisanya novel dan majalah masak.
!baca Taman Kota yang Tutup Pukul Lima
## Pinjam tanpa catatan
Tidak ada kartu anggota. Buku yang dipinjam boleh kembali kapan saja, asal kembali. [[x2|Hendro Wicaksono|Yang hilang baru tiga, dan satu di antaranya balik sendiri,]] ujarnya.
Setiap Sabtu sore, Murniasih, pensiunan guru, membacakan cerita untuk belasan anak.
!by Reporter: Lintang Prameswari
!by Foto: Raditya Kusuma
""", rel=None, sec="Warga", tags=["perpustakaan", "kampung"])

Page("Y08", "joomla_kab", "Warta Parit Kota", "Lomba Sampan Bidar Antar-Kelurahan Dimenangi Tim Putri", "2026-08-18T00:00", """
Tim putri Kelurahan Parit Tengah menjuarai lomba sampan bidar antar-kelurahan di Sungai Kapuas Kecil, Senin (17/8/2026).
Mereka mengalahkan 14 tim lain, sebelas di antaranya tim putra, dengan catatan waktu 3 menit 42 detik.
[[x|Nurbaiti|Kami latihan habis Magrib, setelah anak-anak tidur,]] kata Nurbaiti, kapten tim.
Lurah Parit Tengah, Syarif Muhardi, berjanji membelikan sampan baru. [[x2|Syarif Muhardi|Sampan yang dipakai tadi pinjaman. Malu saya,]] ujarnya sambil tertawa.
!init (wpk)
""", rel=None, author="Mariana Limbong", sec="Olahraga", dl=("Pontianak", "Pontianak. "))
