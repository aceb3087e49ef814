//! The public pages with sample data.

use coverage::check::FindingKind;
use domain::Refusal;
use domain::judgement::{Standing, Step, Way};
use locale::{Language, texts};
use web::address;
use web::page::{
    ArchivePage, Attachment, Carrier, Correction, Entry, Fact, Hit, HomePage, JudgedView, Layout, Mark, Message,
    MessagePage, Month, MonthLink, Photo, Piece, PlaceLink, Quotation, RecordMark, ReleaseLine, ReleasePage,
    ReportPage, SearchPage, StepView, Withdrawn,
};

use crate::letter::share;
use crate::sample::{self, BODY, HEADLINE, STANDFIRST, before, drawn, layout, lines};

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    let mut pages = vec![
        ("home", home(language, lines())),
        ("home-empty", home(language, Vec::new())),
        ("archive", archive(language)),
        ("search", search(language, "jalan", true)),
        ("search-nothing", search(language, "kapal selam", false)),
        ("release", release(language, false)),
        ("release-report", reported(language, None)),
        ("release-report-refused", reported(language, Some("kabarjauh.example"))),
        ("release-withdrawn", release(language, true)),
    ];
    for (name, message) in [
        ("message-not-found", Message::Refused(Refusal::NotFound)),
        ("message-refused", Message::Refused(Refusal::SecondPair)),
        ("message-failed", Message::Failed("K4-7T2")),
        ("message-expired", Message::Expired),
    ] {
        pages.push((name, told(language, message)));
    }
    pages
}

fn home(language: Language, newest: Vec<ReleaseLine>) -> String {
    let path = address::home(language);
    let layout = Layout { entry: Entry::Home, ..layout(language, "", &path) };
    let offices =
        vec!["Biro Organisasi", "Dinas Komunikasi dan Informatika", "Dinas Pekerjaan Umum", "Dinas Pendidikan"];
    let lead = newest.first().map(|_| photo(""));
    drawn(&HomePage { layout, now: before(0), offices, newest, lead })
}

fn archive(language: Language) -> String {
    let path = address::releases(language);
    let mut may = lines();
    let april = may.split_off(5);
    let link = |name, count, current| MonthLink { name, address: "/siaran-pers?bulan=2025-05", count, current };
    let place = |name, count| PlaceLink { name, address: "/tempat/kota-merdu", count, current: false };
    let about = |name, count| PlaceLink { name, address: "/siaran-pers?topik=infrastruktur", count, current: false };
    drawn(&ArchivePage {
        whole: false,
        subjects: vec![about("Infrastruktur", 208), about("Kesehatan", 61), about("Lingkungan hidup", 5)],
        places: vec![place("Kota Merdu", 312), place("Pulau Kelapa", 84), place("Lubuk Pinang", 9)],
        layout: Layout { entry: Entry::Archive, ..layout(language, texts::nav_archive(language), &path) },
        months: vec![
            Month { name: language.choose("Mei 2025", "May 2025").into(), key: "2025-05".into(), releases: may },
            Month { name: "April 2025".into(), key: "2025-04".into(), releases: april },
        ],
        years: vec![
            (
                "2025",
                vec![
                    link("Mei", 41, true),
                    link("April", 96, false),
                    link("Maret", 88, false),
                    link("Februari", 73, false),
                ],
            ),
            ("2024", vec![link("Desember", 102, false), link("November", 97, false), link("Oktober", 1, false)]),
        ],
        older: Some("/siaran-pers?sebelum=01JV"),
        newer: None,
    })
}

fn search(language: Language, query: &str, found: bool) -> String {
    let path = address::search(language);
    let piece = |mark, text| Piece { mark, text };
    let words = vec![
        piece(Mark::Same, "… membuka kembali tiga ruas "),
        piece(Mark::New, "jalan"),
        piece(Mark::Same, " di hulu Sungai Merdu, Minggu (11/5/2025). Panjang seluruhnya 83,78 kilometer …"),
    ];
    let hits = if found {
        lines().into_iter().take(3).map(|line| Hit { line, words: words.clone() }).collect()
    } else {
        Vec::new()
    };
    let more = found.then_some("/cari?q=jalan&sesudah=3");
    drawn(&SearchPage {
        layout: layout(language, texts::search_title(language), &path),
        query,
        hits,
        newer: None,
        more,
    })
}

fn photo(caption: &'static str) -> Photo<'static> {
    Photo {
        address: "/contoh/sungai.svg",
        sources: "",
        alternative: "Perahu di sungai lebar, bukit di belakangnya",
        caption,
        credit: "Dinas Pekerjaan Umum/Agus Salim",
        rights: "",
        large: "/contoh/sungai.svg",
        width: 1200,
        height: 800,
        later: false,
    }
}

fn release(language: Language, withdrawn: bool) -> String {
    let path = address::release(language, "tiga-ruas-jalan");
    let file = |name, kind, bytes| Attachment {
        name,
        address: "/siaran-pers/tiga-ruas-jalan/berkas",
        kind,
        bytes: Some(bytes),
    };
    drawn(&ReleasePage {
        layout: layout(language, HEADLINE, &path),
        number: "400.14/218/PU-BT/2025",
        office: "Dinas Pekerjaan Umum",
        slug: "tiga-ruas-jalan",
        headline: HEADLINE,
        standfirst: STANDFIRST,
        place: "Kota Merdu",
        subjects: ["Infrastruktur", "Perhubungan"].map(|name| (name, address::subject(language, "jalan"))).to_vec(),
        published: before(3),
        changed: Some(before(1)),
        body: BODY,
        quotations: quotations(),
        facts: facts(),
        photos: vec![photo("Sungai Merdu di dekat Desa Lubuk Pinang, tempat jembatan baru berdiri."), photo("Penyeberangan lama, dipakai sampai April.")],
        attachments: vec![file("Rekapitulasi ruas jalan", "PDF", 412_000), file("Data per ruas", "XLSX", 38_200)],
        downloads: vec![file(language.choose("Teks siaran pers", "Text of the release"), "DOCX", 21_400)],
        corrections: vec![Correction {
            at: before(1),
            reason: "Panjang ruas tertulis 83,87 km; yang benar 83,78 km menurut berita acara serah terima.",
        }],
        taken_down: vec![Correction { at: before(1), reason: "Orang yang terlihat meminta fotonya tidak ditampilkan." }],
        withdrawn: withdrawn.then_some(Withdrawn {
            at: before(0),
            reason: "Pembukaan ruas Air Tenang–Batu Lima ditunda karena longsor pada Sabtu malam. Keterangan baru menyusul.",
        }),
        share: (!withdrawn).then(share),
        carried: vec![
            Carrier {
                outlet: "Kabar Merdu",
                address: "https://kabarmerdu.example/a",
                own: Some(address::public_outlet(language, "kabarmerdu.example")),
                version: Some(1),
            },
            Carrier { outlet: "suarahulu.example", address: "https://suarahulu.example/b", own: None, version: None },
        ],
        differs: if withdrawn { Vec::new() } else { vec![differs(language)] },
        policies: vec![(
            address::public_consultation(language, "tata-cara-pemberitahuan"),
            "Tata cara pemberitahuan kegiatan kepada media mitra".to_owned(),
        )],
        record: Some(RecordMark { number: "1.204", hash: "a3f9", address: "/jejak/1204" }),
    })
}

fn reported(language: Language, not_listed: Option<&str>) -> String {
    let wrong = not_listed.map(|site| texts::report_own_not_listed(language, site));
    drawn(&ReportPage {
        layout: layout(language, texts::report_own_title(language), &address::report(language, "tiga-ruas-jalan")),
        slug: "tiga-ruas-jalan",
        headline: HEADLINE,
        typed: if wrong.is_some() { "https://kabarjauh.example/2025/05/tiga-ruas-jalan" } else { "" },
        wrong: wrong.as_deref(),
    })
}

fn differs(language: Language) -> JudgedView<'static> {
    let step = |step, reason| StepView::new(language, (Way::Correction, step), "", [reason, ""], before(1));
    let [source, page] = web::page::beside("83,78 kilometer", "83,7 kilometer");
    JudgedView {
        id: String::new(),
        outlet: Some(("Kabar Merdu", "https://kabarmerdu.example/a")),
        seen: Some(before(3)),
        kind: locale::finding::kind(language, FindingKind::Number),
        rule: locale::finding::rule(language, coverage::check::Rule::FactCut),
        source,
        page,
        way: Way::Correction,
        wanted: "",
        standing: Standing::Corrected,
        told: Some(before(2)),
        public: Some((before(1), true)),
        notice: web::page::found_notice(
            language,
            ["Ralat: panjang ruas semula tertulis 83,7 kilometer.", "https://kabarmerdu.example/a", "2025-05-12"],
        ),
        steps: vec![
            step(Step::Tell, ""),
            step(Step::Answer, "Angkanya terpotong ketika disalin, sudah kami ralat."),
            step(Step::SeeCorrected, ""),
        ],
    }
}

fn quotations() -> Vec<Quotation<'static>> {
    vec![
        Quotation {
            words: "Warga di hulu tidak perlu lagi memutar dua jam untuk sampai ke puskesmas",
            speaker: "Murni Lestari",
            position: "Kepala Dinas Pekerjaan Umum",
        },
        Quotation {
            words: "Anak-anak kami sekarang bisa pulang sebelum gelap",
            speaker: "Yohanes Laing",
            position: "Kepala Desa Air Tenang",
        },
    ]
}

fn facts() -> Vec<Fact<'static>> {
    vec![
        Fact { name: "Panjang ruas", value: "83,78 km" },
        Fact { name: "Anggaran", value: "Rp128,4 miliar" },
        Fact { name: "Dibuka", value: "Minggu, 11 Mei 2025" },
        Fact { name: "Angkutan perintis", value: "06.00 dan 13.00 WITA" },
    ]
}

fn told(language: Language, message: Message) -> String {
    let path = address::release(language, "tidak-ada");
    let home = address::home(language);
    let layout = sample::layout(language, message.title(language), &path);
    drawn(&MessagePage { layout, message, onward: &home, onward_label: texts::message_home(language) })
}
