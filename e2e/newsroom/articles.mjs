// What the newsroom writes of the demo's releases: with an altered quotation or a changed number, faithfully, or of another matter.
const road = {
  title: "Jalan ke Sentra Rumput Laut Pasir Elok Rampung",
  lines: [
    "PASIR ELOK – Perbaikan tiga ruas jalan sepanjang 27,4 kilometer menuju sentra rumput laut Pasir Elok selesai dengan anggaran Rp36,8 miliar.",
    "“Petani tidak lagi merugi besar karena rumput laut rusak di jalan,” kata Kepala Dinas Pekerjaan Umum Borneo Timur, Teguh Wiranata.",
    "Ketua Koperasi Tani Makmur, Tumini, menyebut ongkos angkut turun seperempat. “Sekali jalan dulu Rp400 ribu, sekarang Rp300 ribu,” ucapnya.",
    "Sejumlah pengepul yang ditemui Kabar Contoh berharap lampu jalan menyusul, karena truk terakhir berangkat setelah magrib.",
  ],
};

const training = {
  title: "Warga Kampung Diajak Menulis Berita Sendiri",
  lines: [
    "KOTA BONTARA – Dinas Komunikasi dan Informatika membuka pendaftaran pelatihan juru warta kampung untuk 300 peserta di lima kabupaten. Pendaftaran ditutup akhir bulan.",
    "“Kabar kampung paling jujur ditulis oleh wartawan dari kampung itu,” kata Ratna Wulandari.",
    "Peserta belajar menulis berita, mengambil gambar, dan memeriksa kebenaran kabar sebelum membagikannya.",
    "Di Long Betung, tiga pemuda sudah menyiapkan papan kabar di depan balai kampung.",
  ],
};

const library = {
  title: "Mobil Buku Masuk Hulu Sungai Merdu",
  lines: [
    "HULU SERAYA – Dua mobil perpustakaan keliling mulai melayani 38 kampung di hulu Sungai Merdu pekan ini. Setiap kampung dikunjungi dua kali sebulan.",
    "“Anak-anak di hulu tidak perlu lagi menunggu libur untuk meminjam buku,” kata Kepala Dinas Perpustakaan Borneo Timur, Endang Suharti.",
    "Warga cukup menunjukkan kartu penduduk atau kartu pelajar, dan boleh meminjam paling banyak lima buku selama dua pekan.",
  ],
};

const index = {
  title: "Indeks Literasi Digital Borneo Timur Jadi 83,78",
  lines: [
    "KOTA BONTARA – Indeks literasi digital Borneo Timur naik 2,14 poin menjadi 83,78, dari 81,64 pada 2024. Kenaikan tertinggi tercatat di Muara Lindung.",
    "“Relawan datang ke rumah warga, bukan menunggu warga datang ke kantor kecamatan,” kata Ratna Wulandari.",
    "Survei dilakukan terhadap 4.200 responden di seluruh kabupaten dan kota.",
  ],
};

const visits = {
  title: "Jadwal Mobil Buku di Hulu: Dua Kali Sebulan",
  lines: [
    "HULU SERAYA – Setiap kampung di hulu Sungai Merdu dikunjungi dua kali sebulan oleh dua mobil perpustakaan keliling, yang mulai melayani 48 kampung pekan ini.",
    "“Anak-anak di hulu tidak perlu lagi menunggu libur untuk meminjam buku,” kata Kepala Dinas Perpustakaan Borneo Timur, Endang Suharti.",
    "Jadwal kunjungan ditempel di balai kampung dan di laman dinas. Peminjam menunjukkan kartu penduduk atau kartu pelajar.",
  ],
};

const chili = {
  title: "Harga Cabai Naik di Pasar Pagi",
  lines: [
    "KOTA MERDU – Harga cabai naik di pasar pagi sejak awal pekan, sementara harga bawang dan tomat bertahan seperti bulan lalu.",
    "Pedagang menyebut kiriman dari dataran tinggi terlambat karena hujan, dan pembeli mengurangi belanja mereka setiap hari.",
  ],
};

export const articles = { road, training, library, index, visits, chili };

// The notice of a correction as newsrooms write it: the wrong words and the right ones. On a page of its own, linked with its story; or dated,
// under the story.
export const notice = ({ link }) => ({
  title: `Ralat: ${road.title}`,
  lines: [
    `Dalam berita <a href="${link}">${road.title}</a> semula tertulis: “Petani tidak lagi merugi besar karena rumput laut rusak di jalan,” kata Kepala Dinas Pekerjaan Umum Borneo Timur, Teguh Wiranata, dan anggaran Rp36,8 miliar.`,
    "Yang benar: “Petani tidak lagi kehilangan harga karena rumput laut basah di jalan,” dan anggaran perbaikan tiga ruas jalan itu Rp38,6 miliar. Redaksi memohon maaf kepada narasumber dan pembaca.",
  ],
});
export const under = "Ralat, 30 November 2026 pukul 09.15 WITA: kutipan Ratna Wulandari semula tertulis “Relawan datang ke rumah warga, bukan menunggu warga datang ke kantor kecamatan”. Yang benar seperti di atas. Redaksi mohon maaf.";

// The headlines of their releases.
export const releases = {
  road: "Tiga ruas jalan menuju sentra rumput laut selesai diperbaiki",
  training: "Pendaftaran pelatihan juru warta kampung dibuka untuk 200 peserta",
  library: "Perpustakaan keliling menjangkau 48 kampung di hulu Sungai Merdu",
};

// An article with words put in the place of others.
export function mended({ title, lines }, pairs) {
  const mend = (line) => pairs.reduce((text, [wrong, right]) => text.replace(wrong, right), line);
  return { title, lines: lines.map(mend) };
}

export const right = {
  quotation: ["merugi besar karena rumput laut rusak", "kehilangan harga karena rumput laut basah"],
  budget: ["Rp36,8 miliar", "Rp38,6 miliar"],
  index: ["kantor kecamatan", "balai desa"],
  training: ["paling jujur ditulis oleh wartawan dari kampung itu", "paling baik ditulis oleh orang kampung itu sendiri"],
};
