// What is written, pictured and imported in the pictures of the guides. All of it is invented.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const headline = "Pasar terapung Muara Lindung dibuka dengan 42 pedagang";

export const text = {
  standfirst: "Warga hulu dapat berbelanja tanpa pergi ke kota.",
  place: "Muara Lindung",
  body: `Pemerintah Provinsi Borneo Timur membuka pasar terapung di Muara Lindung. Sebanyak 42 pedagang berjualan setiap pagi.

“Warga hulu tidak perlu lagi jauh-jauh ke kota,” kata Kepala Dinas Perdagangan, Hasnah Toding.

Pasar dibuka pukul 05.30 sampai 09.00 WITA di dermaga lama.`,
  quoted: "Warga hulu tidak perlu lagi",
  seen: "Perahu layar di sungai saat pagi, bukit di seberang",
  caption: "Perahu pedagang di pasar terapung Muara Lindung.",
  credit: "Dinas Perdagangan/Agus Salim",
};

export const mistake = { wrong: "42 pedagang", right: "24 pedagang", reason: "Jumlah pedagang semula tertulis 42; yang benar 24." };

export const withdrawal = "Pembukaan pasar ditunda karena air sungai naik.";

// A table as an office keeps it, with a line that is known already and two that cannot be imported.
export function outlets() {
  const file = join(mkdtempSync(join(tmpdir(), "ruhui-table-")), "media-2026.csv");
  writeFileSync(
    file,
    `media;situs;kota;kontak;surel
Suara Muara;suaramuara.example;Muara Lindung;Yohana Laing;yohana@suaramuara.example
Tepian Hari Ini;tepianhariini.example;Kota Bontara;;redaksi@tepianhariini.example
Suara Hulu;suarahulu.example;Hulu Seraya;;redaksi@suarahulu.example
Kabar Merdu;kabarmerdu.example;Kota Merdu;Rudi Hartono;rudi@kabarmerdu.example
Pesisir Kita;pesisirkita.example;Pasir Elok;;redaksi(at)pesisirkita.example
Suara Hulu;suara-hulu.example;Hulu Seraya;;berita@suarahulu.example
`,
  );
  return file;
}

// What the demo’s outlets wrote: a page with an altered quotation; one of a version that the office corrected later, and its release;
// a release that an outlet had wrong.
export const article = "Jalan ke Sentra Rumput Laut Selesai, Anggaran Rp36,8 Miliar";
export const altered = "merugi besar";
export const versioned = "Indeks Literasi Digital Borneo Timur Naik 2,14 Poin";
export const corrected = "Indeks literasi digital Borneo Timur naik 2,14 poin";
export const mended = "Perpustakaan keliling menjangkau 48 kampung di hulu Sungai Merdu";

// What the newsroom answers.
export const refused = "Kutipan kami dari rekaman wawancara di lokasi.";

// What somebody passes on of a release, with a number that stands otherwise in it.
export const forwarded = `Info dari grup sebelah, mohon diteruskan!

Dinas Komunikasi dan Informatika membuka pendaftaran pelatihan juru warta kampung untuk 500 peserta di lima kabupaten. Pendaftaran ditutup akhir bulan.

“Kabar kampung paling baik ditulis oleh orang kampung itu sendiri,” kata Ratna Wulandari.`;
