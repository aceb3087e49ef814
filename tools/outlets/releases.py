"""What the office publishes, and what newsrooms make of it: the same words, words of their own, words that were misheard, a sum misread.

All names are invented. An honest article says the same in other words; whatever is held against it is a fault of the program.
"""


class Release:
    """A release; honestly retold, in short, and with a newsroom's own words (`more`); and what careless newsrooms write in its place."""

    def __init__(self, headline, standfirst, place, paragraphs, retold, short, more, said, sum_):
        self.headline, self.standfirst, self.place, self.paragraphs, self.said, self.sum = headline, standfirst, place, paragraphs, said, sum_
        self.honest = {"retold": retold, "short": short, "more": [paragraphs[0], more, *paragraphs[1:]]}

    def text(self):
        return {"headline": self.headline, "standfirst": self.standfirst, "place": self.place, "body": "\n\n".join(self.paragraphs)}

    def told(self, how):
        """Paragraphs of an article, and what it has otherwise: pairs of the release's words and its own."""
        if how in self.honest:
            return self.honest[how], []
        pairs = {"same": [], "misheard": [self.said], "misread": [self.sum], "both": [self.said, self.sum]}[how]
        told = self.paragraphs
        for right, wrong in pairs:
            assert sum(text.count(right) for text in told) == 1, right
            told = [text.replace(right, wrong) for text in told]
        return told, pairs


BRIDGE = Release(
    "Jembatan gantung di hulu Sungai Merdu dibuka untuk warga",
    "Empat kampung tidak perlu lagi memutar lewat Tanjung Rimba.",
    "Hulu Seraya",
    ["Jembatan gantung sepanjang 120 meter di hulu Sungai Merdu dibuka untuk warga empat kampung. Sebelumnya warga menyeberang dengan "
     "rakit bambu atau memutar sejauh 14 kilometer lewat Tanjung Rimba.",
     "“Sekarang anak sekolah cukup berjalan lima menit dari rumahnya,” kata Kepala Dinas Perhubungan Borneo Timur Rahmat Hidayat.",
     "Pembangunannya memakan waktu delapan bulan dengan anggaran Rp4,2 miliar. Kayu ulin untuk lantainya berasal dari hutan desa Long "
     "Betung yang dikelola warga.",
     "Jembatan hanya untuk pejalan kaki dan sepeda motor. Beban paling berat yang diizinkan 2 ton, dan papan peringatannya dipasang di kedua "
     "ujung."],
    ["Warga empat kampung di hulu Sungai Merdu kini punya jembatan gantung. Panjangnya 120 meter, dan jarak 14 kilometer lewat Tanjung Rimba "
     "tidak perlu ditempuh lagi.",
     "Rahmat Hidayat, Kepala Dinas Perhubungan Borneo Timur, menyebut siapa yang paling terbantu. “Sekarang anak sekolah cukup berjalan lima "
     "menit dari rumahnya,” ujarnya.",
     "Anggaran Rp4,2 miliar dihabiskan selama delapan bulan pembangunan. Lantai jembatan memakai kayu ulin dari hutan desa Long Betung.",
     "Hanya pejalan kaki dan sepeda motor yang boleh lewat, dengan beban paling berat 2 ton."],
    ["Jembatan gantung 120 meter di hulu Sungai Merdu resmi dibuka. Empat kampung kini tersambung tanpa memutar lewat Tanjung Rimba.",
     "Menurut Rahmat Hidayat dari Dinas Perhubungan Borneo Timur, anak sekolah “cukup berjalan lima menit dari rumahnya”.",
     "Jembatan berlantai kayu ulin Long Betung itu dibangun 8 bulan dan menelan dana 4,2 miliar rupiah."],
    "“Dulu saya menggendong si bungsu menyeberang dengan rakit,” kata Serai Lahang, warga. Tahun lalu jembatan di Muara Lindung menelan Rp7 miliar.",
    ("cukup berjalan lima menit dari rumahnya", "hanya perlu berlari lima menit dari rumahnya"),
    ("Rp4,2 miliar", "Rp2,4 miliar"))

BOOKS = Release(
    "Perpustakaan keliling menjangkau 48 kampung di hulu",
    "Dua mobil buku baru melayani pelajar yang jauh dari kota.",
    "Kota Bontara",
    ["Dua mobil perpustakaan keliling mulai melayani 48 kampung di Kecamatan Lubuk Kenari. Setiap kampung dikunjungi dua kali sebulan, pada hari "
     "pasar.",
     "“Anak-anak di hulu tidak perlu lagi menunggu libur untuk meminjam buku,” kata Kepala Dinas Perpustakaan Borneo Timur Endang Suharti.",
     "Pengadaan kedua mobil beserta 6.500 judul buku menghabiskan Rp1,75 miliar dari anggaran perubahan. Separuh koleksinya buku cerita "
     "bergambar.",
     "Warga meminjam dengan kartu penduduk atau kartu pelajar, paling banyak lima buku selama dua pekan."],
    ["Kecamatan Lubuk Kenari mendapat layanan mobil buku. Dua perpustakaan keliling bergantian mendatangi 48 kampung pada hari pasar, masing-"
     "masing dua kali sebulan.",
     "Kepala Dinas Perpustakaan Borneo Timur Endang Suharti berharap minat baca tumbuh. “Anak-anak di hulu tidak perlu lagi menunggu libur untuk "
     "meminjam buku,” tuturnya.",
     "Koleksinya 6.500 judul, separuhnya buku cerita bergambar. Bersama kedua mobil, pengadaannya menghabiskan Rp1,75 miliar.",
     "Dengan kartu penduduk atau kartu pelajar, warga boleh meminjam lima buku selama dua pekan."],
    ["Sebanyak 48 kampung di Lubuk Kenari kini didatangi perpustakaan keliling 2 kali sebulan. Dua mobil membawa 6.500 judul, separuhnya buku cerita "
     "bergambar.",
     "Pengadaannya menghabiskan 1,75 miliar rupiah dari anggaran perubahan. Endang Suharti, Kepala Dinas Perpustakaan Borneo Timur, menyebut pelajar di "
     "hulu “tidak perlu lagi menunggu libur untuk meminjam buku”."],
    "“Saya pinjam tiga, adik saya dua,” kata Yupita, pelajar kelas lima. Perpustakaan sekolahnya hanya punya 140 buku.",
    ("tidak perlu lagi menunggu libur untuk meminjam buku", "tidak mau lagi menunggu guru untuk membeli buku"),
    ("Rp1,75 miliar", "Rp17,5 miliar"))

SEAWEED = Release(
    "Tiga ruas jalan ke sentra rumput laut Pasir Elok selesai diperbaiki",
    "Ongkos angkut petani turun seperempat.",
    "Pasir Elok",
    ["Perbaikan tiga ruas jalan sepanjang 27,4 kilometer menuju sentra rumput laut Pasir Elok selesai pekan ini. Lapisan aspalnya diganti dengan "
     "beton di tanjakan Batu Kuali.",
     "“Petani tidak lagi kehilangan harga karena rumput laut basah di jalan,” kata Kepala Dinas Pekerjaan Umum Borneo Timur Teguh Wiranata.",
     "Anggaran perbaikannya Rp38,6 miliar, sudah termasuk dua jembatan kecil. Pekerjaan melibatkan 210 warga setempat.",
     "Koperasi Tani Makmur mencatat ongkos angkut turun dari Rp400 ribu menjadi Rp300 ribu sekali jalan."],
    ["Truk pengangkut rumput laut Pasir Elok tidak lagi tersendat di tanjakan Batu Kuali. Tiga ruas jalan menuju sentra itu, seluruhnya 27,4 "
     "kilometer, selesai diperbaiki pekan ini.",
     "Teguh Wiranata, Kepala Dinas Pekerjaan Umum Borneo Timur, mengatakan, “Petani tidak lagi kehilangan harga karena rumput laut basah di "
     "jalan.”",
     "Sebanyak 210 warga setempat ikut bekerja. Dua jembatan kecil sudah termasuk dalam anggaran perbaikan Rp38,6 miliar.",
     "Menurut Koperasi Tani Makmur, ongkos sekali jalan yang dulu Rp400 ribu kini menjadi Rp300 ribu."],
    ["Jalan menuju sentra rumput laut Pasir Elok sepanjang 27,4 km rampung diperbaiki, termasuk tanjakan Batu Kuali yang kini beton.",
     "Tiga ruas itu menelan 38,6 miliar rupiah dan mempekerjakan 210 orang warga. Teguh Wiranata, Kepala Dinas Pekerjaan Umum, mengatakan petani “tidak "
     "lagi kehilangan harga karena rumput laut basah di jalan”.",
     "Catatan Koperasi Tani Makmur, ongkos angkut Rp400.000 turun jadi Rp300.000."],
    "“Lampu jalan menyusul kapan? Truk terakhir lewat setelah magrib,” tanya pengepul bernama Daeng Salim, yang mengirim 12 ton sepekan.",
    ("kehilangan harga karena rumput laut basah", "merugi besar karena rumput laut rusak"),
    ("Rp38,6 miliar", "Rp36,8 miliar"))

CLINIC = Release(
    "Puskesmas terapung mulai berlayar di Danau Selunak",
    "Kapal kesehatan singgah di sembilan dermaga setiap pekan.",
    "Teluk Kendawi",
    ["Puskesmas terapung mulai berlayar di Danau Selunak dan singgah di sembilan dermaga setiap pekan. Di kapal itu ada dokter gigi, bidan, dan "
     "ruang periksa mata.",
     "“Ibu hamil di tepi danau sekarang diperiksa tanpa harus menyewa perahu ke kota,” kata Kepala Dinas Kesehatan Borneo Timur Lestari "
     "Andayani.",
     "Kapal dibangun di galangan Muara Lindung dengan biaya Rp9,3 miliar. Setiap hari layanannya mampu menerima 85 pasien.",
     "Jadwal singgah ditempel di balai kampung dan dibacakan Radio Selunak setiap Senin pagi."],
    ["Sembilan dermaga di Danau Selunak kini disinggahi kapal kesehatan setiap pekan. Puskesmas terapung itu membawa bidan, dokter gigi, dan ruang "
     "periksa mata.",
     "“Ibu hamil di tepi danau sekarang diperiksa tanpa harus menyewa perahu ke kota,” ucap Lestari Andayani, Kepala Dinas Kesehatan Borneo Timur.",
     "Sebanyak 85 pasien dapat dilayani dalam sehari. Galangan Muara Lindung membangun kapal itu dengan biaya Rp9,3 miliar.",
     "Warga mendengar jadwal singgahnya dari Radio Selunak setiap Senin pagi, atau membacanya di balai kampung."],
    ["Danau Selunak punya puskesmas terapung. Kapal senilai 9,3 miliar rupiah dari galangan Muara Lindung itu singgah di 9 dermaga tiap pekan, dengan "
     "dokter gigi, bidan, dan ruang periksa mata.",
     "Dalam sehari 85 pasien dapat diterima. Kepala Dinas Kesehatan Borneo Timur Lestari Andayani mengatakan ibu hamil di tepi danau kini “diperiksa "
     "tanpa harus menyewa perahu ke kota”."],
    "“Sewa perahu ke kota Rp150 ribu, belum menginapnya,” kata Mariana Usun, ibu dua anak. Ia menunggu di dermaga sejak pukul 7 pagi.",
    ("tanpa harus menyewa perahu ke kota", "walau harus membayar perahu ke kota"),
    ("Rp9,3 miliar", "Rp3,9 miliar"))

ALL = [BRIDGE, BOOKS, SEAWEED, CLINIC]

# Of other matters: nothing of these comes from a release.
CHILI = ("Harga Cabai Naik di Pasar Pagi", [
    "Harga cabai naik di pasar pagi Kota Merdu sejak awal pekan, sementara harga bawang dan tomat bertahan seperti bulan lalu.",
    "Pedagang menyebut kiriman dari dataran tinggi terlambat karena hujan, dan pembeli mengurangi belanja mereka setiap hari.",
    "“Biasanya sepikul habis sebelum siang, sekarang sampai sore masih tersisa,” kata pedagang sayur Marlina."])
FOOTBALL = ("Persemerdu Tahan Imbang Tamunya", [
    "Persemerdu menahan imbang tamunya 2-2 di Stadion Rimba Jaya dalam laga kesembilan musim ini.",
    "Dua gol tuan rumah dicetak penyerang muda Yohanes Lawai pada babak pertama, lalu pertahanan mereka lengah setelah jeda.",
    "“Kami bermain terburu-buru ketika unggul,” kata pelatih Damianus Ngau seusai pertandingan."])
OTHER_BRIDGE = ("Jembatan Kayu di Muara Lindung Roboh Diterjang Tongkang", [
    "Jembatan kayu di Muara Lindung roboh setelah tiangnya diterjang tongkang batu bara yang hanyut pada malam hari.",
    "Tidak ada korban, tetapi warga dua kampung kini menyeberang dengan perahu ketinting dan membayar Rp10 ribu sekali jalan.",
    "“Kami mendengar bunyi patah seperti petir,” kata ketua rukun tetangga Sofyan Barito."])
STRANGERS = [CHILI, FOOTBALL, OTHER_BRIDGE]
