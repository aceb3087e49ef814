//! From a front page to the masthead and the guideline.

use coverage::masthead::links;

use super::input;

const FRONT: &str = "<html><body><nav><a href=/category/redaksi>Redaksi Menulis</a><a href=/nasional>Nasional</a></nav>\
    <a href=/2026/03/tim-redaksi-menang-lomba>Tim Redaksi Menang Lomba</a><a href=/author/redaksi>Redaksi</a>\
    <a href=https://lain.example/redaksi>Redaksi</a><a href='mailto:redaksi@x.example'>Redaksi</a>\
    <footer><a href=tentang-kami>Tentang Kami</a><a href=//www.kabarrimba.example/redaksi#atas> Redaksi </a>\
    <a href=/p/pedoman-media-siber.html>Pedoman Pemberitaan Media Siber</a><a href='/halaman?page=pedoman'>Pedoman</a>\
    <a href=/privacy>Kebijakan Privasi</a></footer></body></html>";

#[test]
fn the_likeliest_link_is_first_and_other_sites_are_left_out() {
    let found = links(&input("https://www.kabarrimba.example/", FRONT));
    let addresses =
        |links: &[coverage::masthead::Link]| links.iter().map(|link| link.address.clone()).collect::<Vec<_>>();
    assert_eq!(
        addresses(&found.masthead),
        ["https://www.kabarrimba.example/redaksi", "https://www.kabarrimba.example/tentang-kami"]
    );
    assert_eq!(
        addresses(&found.guideline),
        [
            "https://www.kabarrimba.example/p/pedoman-media-siber.html",
            "https://www.kabarrimba.example/halaman?page=pedoman"
        ]
    );
    assert_eq!(found.masthead.first().unwrap().text, "Redaksi");
}

#[test]
fn at_most_three_of_each() {
    let page: String = (0..9).map(|n| format!("<p><a href=/{n}/redaksi>Susunan Redaksi</a></p>")).collect();
    assert_eq!(links(&input("https://kabarrimba.example/", &page)).masthead.len(), 3);
}

#[test]
fn without_the_pages_address_nothing_is_known() {
    let page = coverage::Input { bytes: FRONT.as_bytes(), ..coverage::Input::default() };
    assert_eq!(links(&page), coverage::masthead::Links::default());
}

#[test]
fn a_link_without_words_is_known_by_its_address() {
    let page = "<p><a href=/susunan-redaksi><img src=x></a> <a href=/pedoman-media-siber/>PMS</a></p>";
    let found = links(&input("https://kabarrimba.example/", page));
    assert_eq!(found.masthead.first().unwrap().address, "https://kabarrimba.example/susunan-redaksi");
    assert_eq!(found.guideline.first().unwrap().address, "https://kabarrimba.example/pedoman-media-siber/");
}
