//! How long reading, looking through and comparing take: the median of 100 runs for a draft of 300 clauses and one of 5,000, each
//! against a version with one article more and a few other words.

use std::time::{Duration, Instant};

use drafting::{compare, lint, read};

/// Articles of eight clauses each, with terms, lists and references.
fn draft(articles: usize) -> String {
    let mut text = "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan:\n\
        1. Media Siber adalah media yang memakai internet.\n2. Bukti Tayang adalah rekaman halaman.\n\n"
        .to_owned();
    for number in 2..=articles {
        text += &format!(
            "Pasal {number}\n\n(1) Media Siber nomor {number} menyerahkan Bukti Tayang kepada dinas setiap bulan ke-{number}.\n\
            (2) Bukti Tayang sebagaimana dimaksud pada ayat (1) paling sedikit memuat:\na. judul dan tanggal tayang;\n\
            b. alamat halaman nomor {number}; dan\nc. nama penanggung jawab.\n\
            (3) Ketentuan sebagaimana dimaksud dalam Pasal {number} ayat (2) huruf b berlaku juga bagi radio.\n\
            (4) Dinas memeriksa paling lama {number} hari.\n\n"
        );
    }
    text
}

fn changed(text: &str) -> String {
    let inserted = text.replacen("Pasal 9\n", "Pasal 8A\n\nWarga dapat memberikan masukan.\n\nPasal 9\n", 1);
    inserted.replacen("kepada dinas setiap bulan ke-12", "kepada kepala dinas setiap pekan ke-12", 1)
}

fn main() {
    for articles in [38, 625] {
        let (old, new) = (draft(articles), changed(&draft(articles)));
        let mut times: Vec<Duration> = Vec::new();
        let mut told = (0, 0, 0);
        for _ in 0..100 {
            let start = Instant::now();
            let (Ok(before), Ok(after)) = (read(&old), read(&new)) else { return };
            let faults = lint(&after).len();
            let changes = compare(&before, &after).changes.iter().filter(|change| !change.come.is_empty()).count();
            times.push(start.elapsed());
            told = (after.nodes.len(), faults, changes);
        }
        times.sort_unstable();
        let median = times.get(50).copied().unwrap_or_default();
        let (nodes, faults, changes) = told;
        println!("{nodes} nodes, {} bytes: {median:.1?} ({faults} faults, {changes} reworded)", new.len());
    }
}
