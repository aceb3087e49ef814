//! Checking where something comes from, with sample data: the form, each kind of answer, and the answer as it is shared.

use coverage::check::Paid;
use coverage::{Release, compare, pasted};
use locale::{Language, texts};
use web::address;
use web::comparison::PageView;
use web::page::{
    CheckHandedPage, CheckPage, CheckRemovalPage, CheckShare, CheckSharedPage, CheckView, ComparedView, Entry, Layout,
    Photo, ReleaseLine, Shape, Withdrawn,
};

use crate::sample::{before, drawn, layout, lines};

const RELEASE: &str = "Gubernur membuka kembali tiga ruas jalan sepanjang 83,78 kilometer di hulu Sungai Merdu, Minggu (11/5/2025).\n\n“Warga di hulu tidak perlu lagi memutar dua jam untuk sampai ke puskesmas,” kata Kepala Dinas Pekerjaan Umum Murni Lestari.\n\nAnggarannya Rp128,4 miliar.";
const TEXT: &str = "*INFO WARGA*\n\nGubernur membuka kembali tiga ruas jalan sepanjang 83,7 kilometer di hulu Sungai Merdu, Minggu (11/5/2025).\n\n“Warga di hulu tidak lagi harus memutar berjam-jam untuk sampai ke puskesmas,” kata Kepala Dinas Pekerjaan Umum Murni Lestari.\n\nSebarkan!";

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    let none = || CheckView::bare(Shape::Unknown, texts::check_none(language), texts::check_none_advice(language));
    let refused = vec![("address", texts::coverage_lost(language).to_owned())];
    vec![
        ("check", form(language, None, Vec::new())),
        ("check-refused", form(language, None, refused)),
        ("check-nothing", form(language, None, vec![("", texts::check_nothing(language).to_owned())])),
        ("check-text", form(language, Some(text(language)), Vec::new())),
        ("check-page", form(language, Some(page(language)), Vec::new())),
        ("check-photo", form(language, Some(photo(language)), Vec::new())),
        ("check-none", form(language, Some(none()), Vec::new())),
        ("check-several", form(language, Some(several(language)), Vec::new())),
        ("check-withdrawn", form(language, Some(withdrawn(language)), Vec::new())),
        ("check-shared", shared(language)),
        ("check-handed", handed(language)),
        ("check-removal", removal(language)),
    ]
}

fn of<'a>(language: Language, title: &'a str, path: &'a str) -> Layout<'a> {
    Layout { entry: Entry::Check, ..layout(language, title, path) }
}

fn form(language: Language, answer: Option<CheckView<'_>>, wrong: Vec<(&'static str, String)>) -> String {
    let path = address::check(language);
    let typed =
        if wrong.iter().any(|(field, _)| *field == "address") { "https://kabarmerdu.example/jalan" } else { "" };
    let layout = of(language, texts::check_title(language), &path);
    drawn(&CheckPage { layout, text: "", address: typed, wrong, answer })
}

fn found(language: Language, says: &str) -> CheckView<'static> {
    let from = before(3).full(language);
    CheckView {
        releases: lines().into_iter().take(1).collect(),
        version: vec![texts::check_version(language, &from, "1")],
        corrected: Some((
            texts::check_later(language),
            vec![(before(1), "Panjang ruas semula tertulis 83,87 kilometer.")],
        )),
        ..CheckView::bare(Shape::Met, says, "")
    }
}

fn text(language: Language) -> CheckView<'static> {
    let share = CheckShare { advice: texts::check_share_text(language, 90), fields: vec![("text", TEXT)] };
    let compared = Release::from_markdown("siaran pers", RELEASE).ok().map(|release| {
        let article = pasted("teks", TEXT);
        let check = compare(&release, &article, Paid::Unknown);
        let view = PageView::new(language, 1, &release, &article, &check);
        ComparedView { says: texts::check_differs(language, 2), advice: "", view }
    });
    CheckView { compared, share: Some(share), ..found(language, texts::check_found_text(language)) }
}

fn page(language: Language) -> CheckView<'static> {
    let share = CheckShare {
        advice: texts::check_share_page(language, 90),
        fields: vec![("address", "https://kabarmerdu.example/jalan")],
    };
    let beside = [RELEASE, TEXT].map(|text| text.lines().filter(|line| !line.is_empty()).collect());
    let mut view = found(language, texts::check_found_page(language));
    view.advice.push(texts::check_known(language, "Kabar Merdu"));
    CheckView { beside: Some(beside), share: Some(share), ..view }
}

fn photo(language: Language) -> CheckView<'static> {
    let photo = Photo {
        address: "/contoh/sungai.svg",
        sources: "",
        alternative: "Perahu kayu di Sungai Merdu pada pagi hari, bukit di seberangnya.",
        caption: "Perahu penumpang di Sungai Merdu dekat Lubuk Pinang.",
        credit: "Agus Salim/Dinas Kominfo",
        rights: "Bebas dimuat dengan menyebut kredit.",
        large: "/contoh/sungai.svg",
        width: 960,
        height: 540,
        later: false,
    };
    let share = CheckShare { advice: texts::check_share_photo(language, 90), fields: vec![("photo", "a1b2")] };
    let view = CheckView::bare(Shape::Met, texts::check_found_photo(language), texts::check_photo_advice(language));
    CheckView { photo: Some(photo), share: Some(share), releases: lines().into_iter().take(1).collect(), ..view }
}

fn several(language: Language) -> CheckView<'static> {
    let view = CheckView::bare(Shape::Look, texts::check_several(language), texts::check_several_advice(language));
    CheckView { releases: lines().into_iter().take(2).collect(), ..view }
}

fn withdrawn(language: Language) -> CheckView<'static> {
    CheckView {
        withdrawn: Some(Withdrawn { at: before(2), reason: "Jadwal feri berubah lagi sesudah rapat." }),
        version: Vec::new(),
        corrected: None,
        releases: lines()
            .into_iter()
            .filter(|line| line.withdrawn)
            .map(|line| ReleaseLine { withdrawn: false, ..line })
            .collect(),
        ..CheckView::bare(Shape::NotMet, texts::check_found_text(language), "")
    }
}

fn shared(language: Language) -> String {
    let path = address::check_answer(language, "kunci");
    let layout = of(language, texts::check_title(language), &path);
    let answer = Some(CheckView { share: None, ..text(language) });
    drawn(&CheckSharedPage { layout, answer, lasts: [before(1), before(-2_160)], page: None, gone: false })
}

fn handed(language: Language) -> String {
    let path = address::check_sharing(language);
    let layout = of(language, texts::check_handed(language), &path);
    let link = format!("https://pers.borneotimur.example{}", address::check_answer(language, "3f9a1c0b7e5d"));
    let removal = format!("https://pers.borneotimur.example{}", address::check_removal(language, "8d2e4f6a0b1c"));
    drawn(&CheckHandedPage {
        layout,
        link: &link,
        removal: &removal,
        share: &address::whatsapp("Sudah diperiksa"),
        days: 90,
    })
}

fn removal(language: Language) -> String {
    let path = address::check_removal(language, "kunci");
    let layout = of(language, texts::check_removal(language), &path);
    let advice = texts::check_removal_advice(language, &before(2).full(language));
    drawn(&CheckRemovalPage { layout, advice: &advice, key: Some("kunci") })
}
