//! Single headings and texts; whole pages stand in `tests/masthead/guideline.rs`.

use super::{Answer, read};
use crate::page::Input;

fn numbers(body: &str) -> Vec<u8> {
    let page = format!("<html><body>{body}</body></html>");
    let input = Input { bytes: page.as_bytes(), ..Input::default() };
    read(&input).points.into_iter().map(|point| point.number).collect()
}

#[test]
fn a_heading_needs_its_text() {
    assert_eq!(numbers("<h3>Sengketa</h3><p>Yang menilai pada akhirnya adalah Dewan Pers.</p>"), [9]);
    assert_eq!(numbers("<h3>Sengketa</h3><p>Hubungi kami.</p>"), Vec::<u8>::new());
    assert_eq!(
        numbers("<p>Sengketa antara dua warga diselesaikan Dewan Pers kemarin sore di Samarinda kota.</p>"),
        Vec::<u8>::new()
    );
}

#[test]
fn points_inside_one_line_are_found_by_their_numbers() {
    let line =
        "<p>7. Hak Cipta Kami menghormati hak cipta orang. 8. Pencantuman Pedoman Kami mencantumkan ini di situs.</p>";
    assert_eq!(numbers(line), [7, 8]);
}

#[test]
fn an_empty_page_is_not_recognised() {
    let found = read(&Input::default());
    assert_eq!((found.answer, found.missing.len()), (Answer::NotRecognised, 9));
}
