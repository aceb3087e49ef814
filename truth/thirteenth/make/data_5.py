from lib import *
page("Y01", "err-wp-search", "Ups! Halaman tidak dapat ditemukan.", "2026-01-20T00:00", [], kind="not_found", site="Sriwijaya Ekspres", rel=["Truk Batu Bara Dilarang Melintas Siang Hari", "Festival Perahu Bidar Diundur", "Harga Kopi Pagaralam Naik"])
page("Y02", "list-tag", "Tag: Cuaca Ekstrem Sulsel", "2026-01-12T00:00", [], kind="listing", site="Fajar Pinisi", rel=["Harga Ikan Bandeng Naik Jelang Natal", "Anjungan Losari Sepi Pengunjung"])
page("Y03", "wall-daily", "Siapa Menikmati Reklamasi Pantai di Pesisir Mamuju", "2026-02-21T00:00", ["Sebuah papan proyek berdiri miring di tepi pantai. Angka di papan itu sudah luntur, tetapi warga hafal luar kepala: 14 hektare."], kind="login_wall", site="Harian Mandar", section="Liputan Khusus", ta="Muhammad Aslam", by=[("author", "Muhammad Aslam")])
page("Y04", "live-updates", "LANGSUNG: Banjir Semarang, Air Masuk Stasiun Tawang", "2026-02-11T06:10", [
 "Hujan sejak Selasa malam membuat sejumlah kawasan di Kota Semarang terendam. Berikut perkembangan terkini yang dihimpun wartawan kami di lapangan.",
 ("entry", "09.42 WIB", ["Air di Jalan Kaligawe mulai surut. Petugas polisi lalu lintas membuka satu lajur untuk truk.", "{D|Sepeda motor belum boleh lewat, masih selutut,} kata petugas di lokasi, Dwi Harmoko."]),
 ("entry", "08.55 WIB", ["Dapur umum dibuka di Kelurahan Tambakrejo. Sebanyak 320 nasi bungkus dibagikan pagi ini."]),
 ("entry", "07.30 WIB", ["Air masuk peron Stasiun Tawang. Perjalanan tiga kereta dialihkan lewat Stasiun Poncol.", "{S|Saya harusnya sampai Surabaya jam sebelas,} ujar Sinta Wulandari, calon penumpang."]),
 ("entry", "06.15 WIB", ["Wali kota dijadwalkan meninjau rumah pompa di Kali Banger."])],
 kind="live_blog", site="Jateng Update", by=[("reporter", "Fajar Nugroho"), ("editor", "Retno Palupi")], sp={"D": "Dwi Harmoko", "S": "Sinta Wulandari"}, tags=["Banjir Semarang"], rel=["Daftar Pos Pengungsian di Semarang Timur"])
page("Y05", "wp-jnews", "Penjaga Terakhir Mercusuar Pulau Weh", "2025-12-21T00:00", [
 "Teungku Saleh menaiki 132 anak tangga setiap senja. Lututnya berbunyi, tetapi ia menolak digantikan.",
 "{T|Lampu ini menyala sejak ayah saya muda, malu kalau mati di tangan saya,} katanya.",
 "Mercusuar di ujung barat pulau itu kini digerakkan panel surya. Penjaga sebenarnya tak lagi diperlukan.",
 ("baca", "Menyelam di Taman Laut Rubiah"),
 "Istrinya, Nurhayati, sudah dua kali memintanya turun. {N|Kalau dilarang, dia malah sakit,} ujar perempuan 61 tahun itu, lalu menyeduh kopi untuk tamu.",
 "Kepala distrik navigasi setempat yang dihubungi belum memberi jawaban."],
 site="Serambi Rencong", ta="Mukhlis", by=[("author", "Mukhlis"), ("photographer", "Hendri Saputra")], end="Foto: Hendri Saputra", section="Feature", dl="SABANG", dlsep=" – ", sp={"T": "Teungku Saleh", "N": "Nurhayati"}, tags=["Sabang", "Mercusuar"], rel=["Kopi Gayo Tembus Pasar Turki"])
page("Y06", "handmade-bare", "Angkutan Sungai yang Kita Lupakan", "2026-01-18T07:00", [
 "Sebelum ada jembatan, orang Samarinda Seberang menyeberang dengan tambangan. Ongkosnya seribu rupiah, obrolannya gratis.",
 "Kini perahu itu tinggal belasan. Pemerintah kota menyebutnya “kearifan lokal”, lalu membiarkan dermaganya lapuk.",
 ("h", "Sungai bukan halaman belakang"),
 "Kota-kota sungai di dunia membangun angkutan air sebagai angkutan umum, bukan hiasan. Samarinda punya Mahakam selebar 400 meter dan kemacetan di kedua ujung jembatan.",
 "Jika satu persen saja anggaran jalan dipindahkan ke dermaga, kita akan punya pilihan. Pertanyaannya tinggal: maukah kita menoleh ke air?"],
 tz="WITA", site="Celebes Kini", section="Opini", top="", end="Oleh: Hairul Anwar, pengajar tata kota", by=[("author", "Hairul Anwar")], tags=["opini", "Mahakam"], rel=["PSM Bersiap Jamu Tamu dari Jawa"])
page("Y07", "err-gov-soft", "Berita tidak ditemukan", "2026-03-01T00:00", [], kind="not_found", site="Kabupaten Sleman Raya")
page("Y08", "wp-gmr", "Pria di Merauke Ditemukan Selamat Setelah Dua Hari Hilang di Rawa", "2026-03-27T00:00", [
 "Seorang warga Kampung Wasur, Merauke, ditemukan selamat setelah dua hari hilang saat mencari ikan di rawa.",
 "Paskalis Gebze (44) ditemukan tim pencari pada Kamis (26/3/2026) sekitar pukul 16.20 WIT, tujuh kilometer dari kampung.",
 "{P|Saya minum air rawa dan makan sagu yang saya bawa, tidak ada lagi yang lain,} kata Paskalis dari Rumah Sakit Merauke.",
 ("baca", "Musim Kasuari Turun ke Kampung, Warga Diminta Waspada"),
 "Koordinator pencarian, Frans Mahuze, mengatakan pencarian melibatkan 28 orang dan dua perahu.",
 "{F|Kami sempat kehilangan jejak karena hujan,} imbuhnya. {+|Anjing milik korban yang menunjukkan arah.}",
 "Kondisi Paskalis dilaporkan stabil."],
 tz="WIT", site="Suara Tabi", ta="suaratabi", section="Peristiwa", dl="MERAUKE", dlshow="MERAUKE, SUARATABI.ID", dlsep=" – ", by=[("unknown", "Ruth Ndiken"), ("unknown", "Yan Balagaize")], end="(Ruth Ndiken/Yan Balagaize)", sp={"P": "Paskalis Gebze", "F": "Frans Mahuze"}, tags=["Merauke", "orang hilang"], rel=["Bandara Mopah Diperpanjang"])
