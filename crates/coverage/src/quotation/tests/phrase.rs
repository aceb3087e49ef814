//! The phrase after "kata": names, offices with their holders, descriptions, people without a name.

use super::all_speak;

const PHRASES: &[(&str, &str)] = &[
    (
        "“Kami sudah lama menunggu gudang ini,” kata Ketua Koperasi Tani Makmur Sindoro, Endang Suharti.",
        "Endang Suharti",
    ),
    ("“Kami sudah lama menunggu gudang ini,” kata Kepala Puskesmas Selat dr Lewi Anggen.", "Lewi Anggen"),
    ("“Kami sudah lama menunggu gudang ini,” kata Direktur RSUD Sultan Tepian Vincentius Lalo.", "Vincentius Lalo"),
    ("“Dulu saya dua kali ganti angkot,” kata seorang warga yang enggan disebut namanya.", "?"),
    ("“Kami sudah memenuhi semua syarat itu,” kata juru bicara itu.", "?"),
    ("“Kami sudah memenuhi semua syarat itu,” kata juru bicara perusahaan.", "?"),
    ("“Kami sudah memenuhi semua syarat itu,” kata istri Bagus.", "?"),
    ("“Jangan lupa trotoar,” kata pengamat transportasi Universitas Bahari, Wening Lestari.", "Wening Lestari"),
    (
        "“Jangan lupa trotoar,” kata pengamat transportasi dari Universitas Bahari, Wening Lestari, Senin (5/5/2025).",
        "Wening Lestari",
    ),
    ("“Jangan lupa trotoar,” kata pengamat transportasi.", "?"),
    ("“Tahun depan ditambah lagi,” kata Kepala Bidang Angkutan Dishub Sri Rahayu.", "Sri Rahayu"),
    ("“Tahun depan ditambah lagi,” kata Sri, sapaan akrabnya.", "Sri"),
    ("“Tahun depan ditambah lagi,” kata Sekretaris Dinas, Sri Rahayu, mewakili Bagus.", "Sri Rahayu"),
    ("“Tahun depan ditambah lagi,” kata Manajer PT Angkutan Sejahtera Abadi Sri Rahayu.", "Sri Rahayu"),
    ("“Tahun depan ditambah lagi,” kata Ketua RT 04 Kelurahan Randu, Sri Rahayu.", "Sri Rahayu"),
    ("“Tahun depan ditambah lagi,” kata Kepala SDN 3 Randu Sri Rahayu.", "Sri Rahayu"),
    ("“Tahun depan ditambah lagi,” kata guru SDN 3 Randu, Sri Rahayu.", "Sri Rahayu"),
    ("“Tahun depan ditambah lagi,” kata ibu dua anak itu.", "?"),
    ("“Tahun depan ditambah lagi,” kata lelaki 52 tahun itu.", "Bagus Prakoso Adi"),
    ("“Tahun depan ditambah lagi,” kata mantan camat itu.", "Bagus Prakoso Adi"),
    ("“Tahun depan ditambah lagi,” kata Kapolsek Randu Iptu Surya Adi.", "Surya Adi"),
    ("“Tahun depan ditambah lagi,” kata anggota Komisi III DPRD Tegal dari Fraksi Bahari, Surya Adi.", "Surya Adi"),
    ("“Tahun depan ditambah lagi,” kata Anggota Komisi III DPRD Tegal Surya Adi.", "Surya Adi"),
    ("“Tahun depan ditambah lagi,” kata legislator itu.", "?"),
    ("“Tahun depan ditambah lagi,” demikian Surya Adi, ketua panitia.", "Surya Adi"),
    ("“Tahun depan ditambah lagi,” kata Bagus menirukan ucapan Surya Adi.", "Bagus Prakoso Adi"),
    ("“Tahun depan ditambah lagi,” tulis akun warga.", "?"),
    ("“Tahun depan ditambah lagi,” kata Juru Bicara Densus 77 Antiteror Polri AKBP Surya Adi.", "Surya Adi"),
    ("“Tahun depan ditambah lagi,” kata Kepala Seksi Penerangan Hukum Kejati, Surya Adi.", "Surya Adi"),
    ("“Tahun depan ditambah lagi,” kata Kapolresta Randu Kombes Surya Adi.", "Surya Adi"),
    ("“Tahun depan ditambah lagi,” kata Wali Kota Randu Agung Sasmita.", "Agung Sasmita"),
    ("“Tahun depan ditambah lagi,” kata kuasa hukum Surya Adi.", "?"),
    ("“Tahun depan ditambah lagi,” kata kuasa hukum Surya Adi, Moh Zaenal.", "Moh Zaenal"),
    ("“Tahun depan ditambah lagi,” kata orator, Albar Telan P.", "Albar Telan P"),
    ("“Tahun depan ditambah lagi,” ujar Direktur Jenderal Angkutan Yuldi Bimantara di Randu.", "Yuldi Bimantara"),
    ("“Tahun depan ditambah lagi,” kata Kepala Bidang Angkutan Dishub Randu, M Ikhsan Adi.", "M Ikhsan Adi"),
    ("“Tahun depan ditambah lagi,” kata Lalu Wiranata Kusumah, direktur terminal.", "Lalu Wiranata Kusumah"),
    ("“Tahun depan ditambah lagi,” kata warga asal Randu yang melintas, Dhikota (32).", "Dhikota"),
    ("“Tahun depan ditambah lagi,” kata H. Abdul Mutalib, salah seorang di antaranya.", "Abdul Mutalib"),
    ("“Tahun depan ditambah lagi,” kata Ketua Organda Nurhayani Dg. Macoro.", "Nurhayani Dg. Macoro"),
    ("“Kapan lagi ditambah?” Sri Rahayu menimpali.", "Sri Rahayu"),
];

#[test]
fn a_phrase_names_its_speaker_or_nobody() {
    all_speak(PHRASES);
}
