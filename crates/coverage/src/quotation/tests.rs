//! Written forms of quotations and who speaks.

use super::*;

/// "speaker: words" for each quotation; "?" for no speaker, "~" before an inferred one.
fn shown(text: &str, people: &[&str]) -> Vec<String> {
    let people: Vec<String> = people.iter().map(ToString::to_string).collect();
    let show = |quotation: &Quotation| {
        let speaker = quotation.speaker.as_ref();
        let name = speaker.map_or("?".to_owned(), |s| format!("{}{}", if s.inferred { "~" } else { "" }, s.name));
        format!("{name}: {}", quotation.words(text))
    };
    find(text, &people).iter().map(show).collect()
}

#[test]
fn the_seed_article_has_three_quotations_of_one_speaker() {
    let Some(text) = seed_article() else { return };
    let found = find(&text, &[]);
    assert_eq!(found.len(), 3);
    for quotation in &found {
        assert_eq!(quotation.speaker.as_ref().map(|speaker| speaker.name.as_str()), Some("Muhammad Faisal"));
    }
}

/// The seed article beside the checkout; a run in CI must have it.
#[expect(clippy::disallowed_methods, reason = "only the test asks where it runs")]
fn seed_article() -> Option<String> {
    let roots = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let text = roots
        .map(|root| root.join("shared/seed/kemitraan-smsi-pemprov-kaltim.txt"))
        .find_map(|path| std::fs::read_to_string(path).ok());
    if text.is_none() {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "the seed article is missing");
        eprintln!("skipped: no seed article");
    }
    text
}

#[test]
fn a_person_introduced_just_before_speaks_and_an_unknown_one_is_nobody() {
    let earlier = "“Bus ini dibayar dari pajak warga,” ujar Kepala Dinas Perhubungan Kota Tegal Bagus Prakoso Adi.\n";
    let table = [
        (
            "Salah seorang penumpang, Tukinem (61), mengaku senang. “Dulu saya dua kali ganti angkot,” katanya.",
            "~Tukinem",
        ),
        ("Nurlina (44), istri nelayan, membenarkan. “Dulu kami selalu takut hujan turun,” ucapnya.", "~Nurlina"),
        (
            "Kepala Puskesmas Wanasari dr Lesti Anggun memberi pujian kepada kader. “Kader mengetuk pintu,” ujarnya.",
            "~Lesti Anggun",
        ),
        ("Seorang penumpang tersenyum lebar. “Dulu saya dua kali ganti angkot,” katanya.", "?"),
        ("Salah seorang pedagang ikut antre. “Dulu saya dua kali ganti angkot,” katanya.", "?"),
        ("Ketua Paguyuban Sopir menyambut rencana itu. “Kami tidak mau ditinggal,” katanya.", "?"),
        ("Rencana itu sudah lama disusun. “Kami tidak mau ada yang tertinggal,” katanya.", "~Bagus Prakoso Adi"),
    ];
    for (text, speaker) in table {
        let found = shown(&format!("{earlier}{text}"), &[]);
        let last = found.last().and_then(|line| line.split(':').next());
        assert_eq!(last, Some(speaker), "{text}: {found:?}");
    }
}

#[test]
fn the_name_of_an_organisation_behind_an_office_does_not_speak() {
    let table = [
        ("kata Ketua Koperasi Tani Subur Jaya, Wening Palupi Astuti, Selasa (16/9/2025).", "Wening Palupi Astuti"),
        ("kata Ketua Koperasi Tani Subur Jaya, Wening Palupi Astuti, di Sleman.", "Wening Palupi Astuti"),
        ("kata Ketua Koperasi Tani Subur Jaya, Wening Palupi Astuti.", "Wening Palupi Astuti"),
        ("kata Ketua KSM Tunas Rimba itu.", "?"),
        ("kata Ketua KSM Yusran Prakoso.", "Yusran Prakoso"),
    ];
    for (cue, speaker) in table {
        let found = shown(&format!("“Dengan gudang ini kami bisa menunggu harga yang pantas,” {cue}"), &[]);
        let last = found.last().and_then(|line| line.split(':').next());
        assert_eq!(last, Some(speaker), "{cue}: {found:?}");
    }
}
