//! Pagers as real sites print them, and links that only look like one.

use super::read;

fn part(address: Option<&str>, body: &str) -> (u32, u32, Option<String>) {
    let page = format!("<html><body>{body}</body></html>");
    let dom = crate::html::parse(&page);
    let part = read(&dom, &crate::page::metadata::read(&dom), address);
    (part.number, part.of, part.next)
}

#[test]
fn the_links_of_a_pager_tell_number_and_next_page() {
    let own = Some("https://kabar.example/berita/pasar-terapung/");
    let (one, two, three) = (
        r#"<a href="https://kabar.example/berita/pasar-terapung/">Halaman 1</a>"#,
        r#"<a href="/berita/pasar-terapung/2/">2</a>"#,
        r#"<a href="/berita/pasar-terapung/3/#isi">Halaman 3</a>"#,
    );
    let next = |n: u32| Some(format!("https://kabar.example/berita/pasar-terapung/{n}/"));
    assert_eq!(part(own, &format!("1 {two} {three}")), (1, 3, next(2)));
    let own = Some("https://kabar.example/berita/pasar-terapung/2/");
    assert_eq!(part(own, &format!("{one} 2 {three}")), (2, 3, next(3)));
    let own = Some("https://kabar.example/berita/pasar-terapung/3");
    assert_eq!(part(own, &format!("{one} {two} 3")), (3, 3, None));
    // The canonical address of every page is often that of the first.
    let own = r#"<link rel="canonical" href="https://kabar.example/berita/pasar-terapung/">"#;
    assert_eq!(part(None, &format!("{own}{one} 2 {three}")), (2, 3, next(3)));
}

#[test]
fn numbers_named_in_the_query_count() {
    let own = Some("https://kabar.example/baca?id=77&page=2");
    let pager = r#"<a href="?id=77&page=1">Sebelumnya</a> <a href="?id=77&amp;page=3">Selanjutnya</a>"#;
    assert_eq!(part(own, pager), (2, 3, Some("https://kabar.example/baca?id=77&page=3".to_owned())));
    let last = r#"<div><a href="/baca">1</a> <a href="/baca?page=2">2</a> <b>3</b></div>"#;
    assert_eq!(part(None, last), (3, 3, None));
    let all = Some("https://kabar.example/baca?id=77&page=all");
    assert_eq!(part(all, pager).2, None);
    let own = Some("https://kabar.example/baca");
    let pager = r#"<a href="?page=1">1</a> <a href="?page=2">2</a>"#;
    assert_eq!(part(own, pager), (1, 2, Some("https://kabar.example/baca?page=2".to_owned())));
    // A saved file without any address: the number is known, the next page's address is not.
    assert_eq!(part(None, r#"1 <a href="?page=2">2</a>"#), (1, 2, None));
}

#[test]
fn other_articles_are_no_pages_of_this_one() {
    let own = Some("https://kabar.example/berita/42");
    for other in [
        r#"<a rel="next" href="/berita/43">Berikutnya</a>"#,
        r#"<a href="/berita/7">Tujuh Kampung Panen</a> <a href="/berita">Berita</a>"#,
        r#"<a href="/kategori/daerah/page/2">2</a>"#,
        r#"<link rel="next" href="https://kabar.example/berita/43">"#,
        r#"<a href="https://lain.example/berita/42/2">2</a>"#,
        r#"<a href="/berita/42/comment-page-2/">2</a>"#,
    ] {
        assert_eq!(part(own, other), (1, 1, None), "{other}");
    }
}
