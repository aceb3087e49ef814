//! A request as a browser or a program sends it, with what any form asks for.

use axum::body::Body;
use axum::http::request::Builder;
use axum::http::{Request, header};
use media::{Letter, scene, word};

use super::line::{Content, Line, Sent, Things};
use crate::site::PASSWORD;

/// The text with what its names stand for.
fn told(text: &str, things: &Things) -> String {
    things.iter().fold(text.to_owned(), |text, (name, thing)| text.replace(&format!("<{name}>"), thing))
}

/// What any form asks for.
fn form(of: &str, things: &Things) -> String {
    let first = of.split_whitespace().next().unwrap_or_default();
    let revision = if first == "draft" { things["draft-revision"].as_str() } else { "2" };
    let fields = [
        ("version", revision),
        ("headline", "Judul lain"),
        ("place", "Kota"),
        ("body", "Isi yang cukup panjang untuk diajukan kepada orang kedua."),
        ("reason", "Alasan yang cukup panjang."),
        ("to", "accredited"),
        ("said", "Rahmat Hidayat"),
        ("alternative", "Perahu di hulu"),
        ("credit", "Agus Salim"),
        ("title", "Rekap"),
        ("role", "head"),
        ("name", "Ikatan Pena"),
        ("email", "baru@media.example"),
        ("right", "viewer"),
        ("outlet", "Pena Seraya"),
        ("months", "6"),
        ("kind", "association"),
        ("level", "provincial"),
        ("answer", "approved"),
        ("days", "90"),
        ("password", PASSWORD),
    ];
    fields.map(|(name, value)| format!("{name}={}", value.replace(' ', "+"))).join("&")
}

/// The request, as a browser or a program sends it; a token is its cookie there and stands in its head here.
pub(super) fn request(line: &Line, things: &Things, path: &str, token: Option<&str>) -> Request<Body> {
    let (route, _, of, sent) = line;
    let method = route.split(' ').next().unwrap();
    let request = Request::builder().method(method).uri(path);
    let request = match token {
        Some(token) if path.starts_with("/api/") => request.header(header::AUTHORIZATION, format!("Bearer {token}")),
        Some(token) => request.header(header::COOKIE, format!("ruhui={token}")).header("sec-fetch-site", "same-origin"),
        None => request,
    };
    let with =
        |request: Builder, kind: &str, body: Body| request.header(header::CONTENT_TYPE, kind).body(body).unwrap();
    let urlencoded = "application/x-www-form-urlencoded";
    match sent {
        Sent::Nothing => request.body(Body::empty()).unwrap(),
        Sent::Form => with(request, urlencoded, form(of, things).into()),
        Sent::Fields(fields) => with(request, urlencoded, told(fields, things).into()),
        Sent::Bare(content) => with(request, "application/octet-stream", content.bytes().into()),
        Sent::Html => with(request, "text/html; charset=utf-8", "<p>Isi</p>".into()),
        Sent::Json(text) => with(request, "application/json", told(text, things).into()),
        Sent::Files(content) => with(request, PARTS, part("file\"; filename=\"a", &content.bytes()).into()),
        Sent::Rule(rule) => with(request, PARTS, parts(&[("rule", rule)]).into()),
        Sent::Ruling => with(request, PARTS, parts(&RULING).into()),
        Sent::Agreement => with(request, PARTS, parts(&AGREEMENT).into()),
        Sent::Policy => with(request, PARTS, parts_alone(&POLICY).into()),
        Sent::Letterhead => with(request, PARTS, part("name", b"Dinas Lain").into()),
    }
}

const PARTS: &str = "multipart/form-data; boundary=x1y2";

const RULING: [(&str, &str); 5] = [
    ("subject", "partner/least-verification"),
    ("holds", "pergub-kaltim-49-2024/least-verification"),
    ("organ", "Gubernur Kalimantan Timur"),
    ("number", "100/2025"),
    ("day", "2025-05-02"),
];

const AGREEMENT: [(&str, &str); 5] = [
    ("kind", "memorandum"),
    ("number", "019/2025"),
    ("subject", "Literasi media"),
    ("with", "Serikat Pena"),
    ("from", "2025-01-01"),
];

const POLICY: [(&str, &str); 5] = [
    ("kind", "circular"),
    ("title", "Surat edaran lain"),
    ("question", "Apakah ini dapat dijalankan?"),
    ("public", ""),
    ("content", "Surat edaran yang cukup panjang untuk ditanyakan kepada mitra."),
];

/// A form of fields and a PDF.
fn parts(fields: &[(&str, &str)]) -> Vec<u8> {
    let fields = fields.iter().map(|(name, value)| part(name, value.as_bytes()));
    joined(fields.chain([part("file\"; filename=\"a.pdf", &Content::Scan.bytes())]))
}

/// A form of fields.
fn parts_alone(fields: &[(&str, &str)]) -> Vec<u8> {
    joined(fields.iter().map(|(name, value)| part(name, value.as_bytes())))
}

fn joined(parts: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    let open = |part: Vec<u8>| part.strip_suffix(b"--x1y2--\r\n").unwrap().to_vec();
    let whole: Vec<u8> = parts.flat_map(open).collect();
    [whole, b"--x1y2--\r\n".to_vec()].concat()
}

/// A form of one part.
fn part(name: &str, content: &[u8]) -> Vec<u8> {
    let head = format!("--x1y2\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
    [head.as_bytes(), content, b"\r\n--x1y2--\r\n"].concat()
}

impl Content {
    pub(super) fn bytes(self) -> Vec<u8> {
        let letter = Letter {
            kicker: "",
            headline: "Judul lain",
            standfirst: "",
            place: "Kota",
            body: "Isi.",
            citation: "",
            language: "id",
        };
        match self {
            Self::Photo => scene(9),
            Self::Word => word(&letter).unwrap(),
            Self::Scan => b"%PDF-1.7\n1 0 obj\n<</Kind (Scan)>>\nendobj\ntrailer\n<<>>\n%%EOF\n".to_vec(),
            Self::Outlets => b"media;situs;kota;nama;jabatan;surel\nPena Hilir;;;;;\nSuara;;;;;bukan surel\n".to_vec(),
            Self::People => b"nama;jabatan;surel;peran\nPena;;pena@kominfo.example;pembaca\n".to_vec(),
            Self::Register => b"jenis,nama\nperusahaan pers,PT Pena Utama\n".to_vec(),
        }
    }
}
