"""Invented headlines, menus and phrases that fill the surroundings of a story."""

HEADLINES = [
    "Warga Loa Tebu Keluhkan Jembatan Gantung yang Mulai Lapuk", "Tim Futsal Pelajar Bontara Melaju ke Babak Delapan Besar",
    "Harga Cabai Rawit di Pasar Pagi Tepian Raya Turun Tipis", "Pelatihan Barista untuk Pemuda Desa Dibuka Pekan Depan",
    "Dermaga Rakyat Muara Bengalun Segera Diperpanjang", "Penyuluh Pertanian Keliling Kampung Bawa Bibit Unggul",
    "Ratusan Siswa Ikuti Lomba Menulis Surat untuk Sungai", "Listrik Padam Enam Jam, Pedagang Es Mengaku Rugi",
    "Festival Perahu Hias Kembali Digelar Bulan Depan", "Kucing Hutan Masuk Permukiman, Warga Diminta Tenang",
    "Kebun Raya Mini di Sangatan Ramai Pengunjung Akhir Pekan", "Bus Sekolah Gratis Kini Melayani Rute Sungai Kapas",
    "Pengrajin Manik Kutalama Kebanjiran Pesanan", "Lampu Jalan Poros Utara Diganti Tenaga Surya",
    "Dosen Muda Ciptakan Alat Pengering Ikan Hemat Energi", "Pasar Ramadan Tertata, Pengunjung Betah Berlama-lama",
    "Perpustakaan Apung Singgah di Tiga Kampung", "Nelayan Muara Minta Tambahan Kuota Solar",
    "Anak Sungai Kelian Dipasangi Jaring Sampah", "Pemuda Kutalama Rintis Wisata Susur Gua",
    "Vaksin Hewan Gratis untuk Peternak Kecil", "Jalan Menuju Pasirindah Mulai Diaspal",
    "Komunitas Sepeda Tua Gelar Bakti Sosial", "Atlet Panahan Cilik Bontara Bawa Pulang Dua Medali",
    "Taman Baca Emperan Tumbuh di Gang Sempit", "Petani Madu Kelulut Raup Untung di Musim Bunga",
    "Antrean Kapal Sungai Mengular Jelang Libur Panjang", "Sekolah Rakyat Terima Seratus Murid Baru",
    "Pedagang Kaki Lima Tepian Direlokasi Bertahap", "Bayi Orang Utan Diserahkan Warga ke Balai Konservasi",
    "Kampung Warna di Bantaran Jadi Latar Film Pendek", "Air Bersih Mengalir Lagi Setelah Pipa Diperbaiki",
    "Peserta Magang Luar Negeri Dilepas Wakil Bupati", "Sanggar Tari Anak Tampil di Ibu Kota",
    "Warung Kopi Pinggir Sungai Jadi Tempat Belajar Bersama", "Kelompok Tani Sangatan Panen Padi Gunung",
    "Posyandu Lansia Bertambah Dua Titik", "Kepala Desa Diminta Perbarui Data Penerima Bantuan",
    "Pelabuhan Rakyat Ditutup Sementara Akibat Kabut", "Guru Honorer Terima Insentif Triwulan Kedua",
]
TRENDING = ["#Infrastruktur", "#PadiGunung", "#SungaiKelian", "#TepianRaya", "#PasarPagi", "#Beasiswa"]
MENU = ["Beranda", "Daerah", "Hukum", "Politik", "Ekonomi", "Pendidikan", "Olahraga", "Wisata", "Opini", "Advertorial", "Indeks"]
FOOTER = ["Redaksi", "Tentang Kami", "Pedoman Media Siber", "Kode Etik", "Kontak", "Kebijakan Privasi", "Info Iklan", "Disclaimer"]
PROMO_GNEWS = ["Ikuti berita {name} lainnya di Google News.", "Dapatkan update berita terkini dari {name} di Google News",
               "Ikuti kami di Google News {name}", "Simak berita pilihan {name} langsung di ponselmu lewat Google News"]
PROMO_WA = ["Ikuti saluran WhatsApp {name} untuk berita terkini", "Gabung di WhatsApp Channel {name} agar tak ketinggalan berita",
            "Dapatkan informasi terbaru {name} melalui Saluran WhatsApp"]
SHARE = ["Facebook", "Twitter", "WhatsApp", "Telegram", "Salin tautan", "Email"]
COMMENT_EN = "Your email address will not be published. Required fields are marked *"
COMMENT_ID = "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *"
POPULAR = ["Terpopuler", "Berita Populer", "Paling Banyak Dibaca", "Trending"]
