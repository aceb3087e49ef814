//! Puts drafts together from the chapters of `modules.md` about the subjects of `subjects.tsv`.

use super::chance::Chance;
use super::piece::{Piece, What};

const MODULES: &str = include_str!("../../modules.md");
const SUBJECTS: &str = include_str!("../../subjects.tsv");

const ORDINALS: [&str; 4] = ["Kesatu", "Kedua", "Ketiga", "Keempat"];
pub(super) const ROMANS: [&str; 16] =
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"];

/// All drafts that are put together.
pub(crate) fn composed() -> Vec<Vec<Piece>> {
    SUBJECTS.lines().enumerate().map(|(number, subject)| compose(number, subject)).collect()
}

fn compose(number: usize, subject: &str) -> Vec<Piece> {
    let fields: Vec<&str> = subject.split('\t').collect();
    let mut chance = Chance::new(number);
    let mut modules: Vec<(&str, &str)> =
        MODULES.split("\n# ").map(|module| module.trim_start_matches("# ").split_once('\n').unwrap()).collect();
    let last = modules.pop().unwrap();
    let first = modules.remove(0);
    chance.shuffle(&mut modules);
    modules.truncate(5 + number % 5);
    modules.insert(0, first);
    modules.push(last);
    let attached = modules.iter().any(|(slug, _)| *slug == "biaya");
    let lines: Vec<&str> = modules.iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.is_empty()).collect();
    let keys: Vec<&str> = lines.iter().filter_map(|line| line.strip_prefix("PASAL ")).collect();
    // Every other draft numbers its attachment.
    let attachment = if number.is_multiple_of(2) { "Lampiran" } else { "Lampiran I" };
    let fill = |text: &str| {
        let mut text = text.replace("{L}", attachment).replace("{s}", fields[0]).replace("{N}", fields[1]);
        for (place, field) in ["{K}", "{P}", "{O}", "{D}"].iter().zip(&fields[2..]) {
            text = text.replace(place, field);
        }
        for (at, key) in keys.iter().enumerate() {
            text = text.replace(&format!("{{@{key}}}"), &format!("Pasal {}", at + 1));
        }
        text
    };
    let mut pieces = front(fields[0], number);
    body(&lines, fill, &mut pieces);
    pieces.push(Piece::new(What::Closing, "", "Ditetapkan di Muara Seraya"));
    pieces.push(Piece::new(What::Closing, "", "BUPATI SERAYA,"));
    pieces.push(Piece::new(What::Closing, "", "ARMAN TOLEGA"));
    if attached {
        let mark = attachment.trim_start_matches("Lampiran").trim();
        pieces.push(Piece::new(What::Attachment, mark, "Besaran biaya"));
        for row in ["a. kegiatan kecil", "b. kegiatan sedang", "d. kegiatan besar"] {
            pieces.push(Piece::new(What::Row, "1", row));
        }
    }
    pieces
}

fn front(subject: &str, number: usize) -> Vec<Piece> {
    let upper = subject.to_uppercase();
    let mut texts = vec![
        "PERATURAN BUPATI SERAYA".to_owned(),
        format!("NOMOR {} TAHUN 2026", number + 3),
        "TENTANG".to_owned(),
        upper.clone(),
        "BUPATI SERAYA,".to_owned(),
        format!("Menimbang : a. bahwa urusan {subject} perlu ditata;"),
        "b. bahwa tata cara yang berlaku belum seragam;".to_owned(),
        "c. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Peraturan Bupati;"
            .to_owned(),
        "Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;".to_owned(),
        "2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;".to_owned(),
    ];
    if number.is_multiple_of(3) {
        texts.push("3. Peraturan Daerah Kabupaten Seraya Nomor 2 Tahun 2021 tentang Ketertiban Umum;".to_owned());
    }
    texts.push("MEMUTUSKAN:".to_owned());
    texts.push(format!("Menetapkan : PERATURAN BUPATI TENTANG {upper}."));
    texts.iter().map(|text| Piece::new(What::Front, "", text)).collect()
}

fn body(lines: &[&str], fill: impl Fn(&str) -> String, pieces: &mut Vec<Piece>) {
    let [mut chapter, mut part, mut subpart, mut article, mut verse, mut letter, mut number] = [0usize; 7];
    for line in lines {
        let (sign, rest) = line.split_once(' ').unwrap();
        let text = fill(rest);
        let (what, mark) = match sign {
            "BAB" => {
                (chapter, part) = (chapter + 1, 0);
                (What::Chapter, ROMANS[chapter - 1].to_owned())
            }
            "BAGIAN" => {
                (part, subpart) = (part + 1, 0);
                (What::Part, ORDINALS[part - 1].to_owned())
            }
            "PARAGRAF" => {
                subpart += 1;
                (What::Subpart, subpart.to_string())
            }
            "PASAL" => {
                (article, verse, letter, number) = (article + 1, 0, 0, 0);
                (What::Article, article.to_string())
            }
            "(" => {
                (verse, letter, number) = (verse + 1, 0, 0);
                (What::Verse, verse.to_string())
            }
            "." => {
                (letter, number) = (letter + 1, 0);
                (What::Letter, char::from(b"abcdefghijkl"[letter - 1]).to_string())
            }
            "1" => {
                number += 1;
                (What::Number, number.to_string())
            }
            _ => (What::Plain, String::new()),
        };
        let text = if what == What::Article { String::new() } else { text };
        pieces.push(Piece::new(what, &mark, &text));
    }
}
