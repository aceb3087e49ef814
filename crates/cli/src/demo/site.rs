//! The other pages of the demo's outlets: first page, masthead, guideline; and the list of verification. All of it is invented.

use jiff::{Timestamp, ToSpan};

/// Days ago since when an outlet does not stand on the list any more.
const VANISHED: i64 = 10;

/// What an outlet's masthead says, a line each.
const MASTHEADS: [(&str, &str, &[&str]); 2] = [
    (
        "kabarmerdu.example",
        "Kabar Merdu",
        &[
            "Diterbitkan oleh PT Merdu Media Utama",
            "Pemimpin Redaksi/Penanggung Jawab: Tumini Lestari, S.Sos. (UKW Utama No. UKW-1021)",
            "Redaktur: Darmawan Siregar",
            "Reporter: Tiara Anjani, Gilang Ramadan, Rahmat Jaya",
            "Alamat Redaksi: Jl. Kenanga No. 12 RT 03, Kota Merdu",
            "Surel: redaksi@kabarmerdu.example",
        ],
    ),
    (
        "borneotimurkini.example",
        "Borneo Timur Kini",
        &[
            "Diterbitkan oleh PT Merdu Media",
            "Pemimpin Redaksi: Tumini Lestari, S.Sos.",
            "Reporter: Gilang Ramadan, Yoga Prasetya",
            "Alamat Redaksi: Jl. Kenanga No. 12 RT 03, Kota Merdu",
        ],
    ),
];

/// Sections of the guideline in words of our own, by the headings that the Press Council gave them.
const GUIDELINE: [[&str; 2]; 9] = [
    ["Ruang Lingkup", "Yang diatur: media di internet menurut standar perusahaan pers, dan isi buatan pengguna."],
    [
        "Verifikasi dan keberimbangan berita",
        "Demi akurasi, kabar yang merugikan orang diperiksa dahulu; kepentingan publik yang mendesak dikecualikan.",
    ],
    [
        "Isi Buatan Pengguna (User Generated Content)",
        "Pengguna wajib registrasi; isi sadis disunting; ada mekanisme pengaduan.",
    ],
    ["Ralat, Koreksi, dan Hak Jawab", "Perbaikan ditautkan pada berita yang dikoreksi, dengan waktu pemuatan."],
    ["Pencabutan Berita", "Tidak atas penyensoran dari luar, kecuali kesusilaan atau pengalaman traumatik."],
    ["Iklan", "Redaksi membedakan berita dari isi berbayar dengan tulisan advertorial."],
    ["Hak Cipta", "Kami menghormati karya orang menurut peraturan."],
    ["Pencantuman Pedoman", "Media mencantumkan ini dengan terang dan jelas."],
    ["Sengketa", "Penilaian akhir ada pada Dewan Pers."],
];

/// Lines of the list: outlet, company, site, status; and whether it vanishes.
const LIST: [([&str; 4], bool); 6] = [
    (["Kabar Merdu", "PT Merdu Media Utama", "kabarmerdu.example", "Terverifikasi Administratif"], false),
    (["Borneo Timur Kini", "PT Merdu Media Utama", "borneotimurkini.example", "Dalam proses"], true),
    (["Suara Hulu", "PT Hulu Bersuara", "suarahulu.example", "Terverifikasi Administratif dan Faktual"], false),
    (["Warta Muara", "PT Muara Warta", "wartamuara.example", "Terverifikasi Administratif"], false),
    (["Pena Seraya", "PT Pena Seraya", "penaseraya.example", "Belum Terverifikasi"], false),
    (["Lintas Pinang", "PT Lintas Pinang", "lintaspinang.example", "Dalam proses"], false),
];

/// A page of these, as it was on a day of the demo's past.
pub(super) fn page(address: &str, now: Timestamp, today: Timestamp) -> Option<String> {
    let (host, path) = address.strip_prefix("https://")?.split_once('/')?;
    if host == "daftarpers.example" {
        return (path == "perusahaan").then(|| list(now, today));
    }
    let (_, name, lines) = MASTHEADS.iter().find(|(site, ..)| *site == host)?;
    let (title, body) = match path {
        "" => ((*name).to_owned(), "<p>Kabar dari hulu sampai hilir.</p>".to_owned()),
        "redaksi" => (format!("Redaksi - {name}"), lines.iter().map(|line| format!("<p>{line}</p>")).collect()),
        "pedoman-media-siber" if host == "kabarmerdu.example" => {
            let part = |(number, [head, text]): (usize, &[&str; 2])| format!("<h3>{number}. {head}</h3><p>{text}</p>");
            ("Pedoman Media Siber".to_owned(), (1..).zip(&GUIDELINE).map(part).collect())
        }
        _ => return None,
    };
    let bar = "<nav><a href=\"/redaksi\">Redaksi</a> <a href=\"/pedoman-media-siber\">Pedoman Media Siber</a></nav>";
    Some(whole(&title, &format!("{bar}<h1>{title}</h1>{body}")))
}

fn list(now: Timestamp, today: Timestamp) -> String {
    let is_gone = today.checked_sub((VANISHED * 24).hours()).is_ok_and(|since| now > since);
    let lines = LIST.iter().filter(|(_, vanishes)| !(*vanishes && is_gone)).map(|([name, company, site, status], _)| {
        format!("<tr><td>{name}</td><td>{company}</td><td><a href=\"https://{site}/\">{site}</a></td><td>{status}</td></tr>")
    });
    let heads = "<thead><tr><th>Nama Media</th><th>Perusahaan</th><th>Situs</th><th>Status</th></tr></thead>";
    let table = format!("<table>{heads}<tbody>{}</tbody></table>", lines.collect::<String>());
    whole("Daftar Perusahaan Pers", &format!("<h1>Daftar Perusahaan Pers</h1>{table}"))
}

fn whole(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{body}</body></html>"
    )
}
