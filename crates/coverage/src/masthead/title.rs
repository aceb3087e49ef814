//! Whether a page is a masthead at all. A page that calls itself one is believed; another is one only when it names a
//! newsroom: an editor-in-chief and other roles, on a page that is no story. Everything else states nothing here.

use url::Url;

use super::{Person, Role};
use crate::sheet::{Sheet, fold, has_words, short_text};

/// What pages of a newsroom are called; the outlet's name may follow.
const NEWSROOMS: [&str; 20] = [
    "redaksi",
    "susunan redaksi",
    "susunan pengurus redaksi",
    "boks redaksi",
    "box redaksi",
    "tim redaksi",
    "dewan redaksi",
    "struktur redaksi",
    "struktur organisasi redaksi",
    "jajaran redaksi",
    "kru redaksi",
    "tentang redaksi",
    "manajemen dan redaksi",
    "redaksi dan manajemen",
    "manajemen redaksi",
    "kontak redaksi",
    "alamat redaksi",
    "redaksi kami",
    "redaksional",
    "susunan redaksi dan manajemen",
];
/// What pages of any organisation are called: such a page must speak of a newsroom too.
const ORGANISATIONS: [&str; 16] = [
    "struktur organisasi",
    "about us",
    "about",
    "tentang kami",
    "tentang",
    "profil",
    "profil perusahaan",
    "profil media",
    "manajemen",
    "tim kami",
    "kontak",
    "kontak kami",
    "hubungi kami",
    "contact",
    "contact us",
    "info",
];
/// Words of which one makes an organisation a newsroom.
const MEDIA: [&str; 9] = [
    "redaksi",
    "wartawan",
    "jurnalis",
    "media siber",
    "media online",
    "portal berita",
    "situs berita",
    "pers",
    "jurnalistik",
];

/// Folders of lists of articles: `/author/redaksi` is no masthead.
const LISTS: [&str; 9] = ["author", "penulis", "tag", "tags", "topik", "category", "kategori", "search", "user"];

/// True when the page calls itself a page about its newsroom: title, first heading or address.
pub(super) fn is_titled(sheet: &Sheet<'_, '_>) -> bool {
    if sheet.address.as_ref().is_some_and(is_list) {
        return false;
    }
    let outlets = outlets(sheet);
    let document =
        sheet.metadata.document_title.iter().flat_map(|title| title.split(['|', '-', '–', '—', '»', '•', ':']));
    let document: Vec<String> = document.map(str::to_owned).collect();
    let shared = sheet.metadata.title.iter().map(|said| said.value.clone());
    let headings = sheet.dom.descendants(sheet.dom.root()).filter(|id| ["h1", "h2"].contains(&&*sheet.dom.name(*id)));
    let headings = headings.filter(|id| &*sheet.dom.name(*id) == "h1").take(2).map(|id| short_text(sheet.dom, id));
    let said: Vec<String> = document.into_iter().chain(shared).chain(headings).map(|title| fold(&title)).collect();
    let called = |titles: &[&str]| {
        let addressed = sheet.address.as_ref().is_some_and(|address| names_one(address, titles));
        addressed || said.iter().any(|title| is_title(title, titles, &outlets))
    };
    called(&NEWSROOMS) || called(&ORGANISATIONS) && speaks_of_media(sheet)
}

fn speaks_of_media(sheet: &Sheet<'_, '_>) -> bool {
    let lines =
        sheet.lines.all.iter().take(MOST_LINES).filter(|line| !sheet.is_beside(line) && line.link_percent() < 90);
    lines.map(|line| fold(line.as_str())).any(|text| MEDIA.iter().any(|words| has_words(&text, words)))
}

/// Lines that are read.
const MOST_LINES: usize = 20_000;

/// The address's last part is a title: `/redaksi/`, `/p/susunan-redaksi.html`, `/page/tentang-kami`.
fn names_one(address: &Url, titles: &[&str]) -> bool {
    let Some(last) = address.path_segments().and_then(|parts| parts.rev().find(|part| !part.is_empty())) else {
        return false;
    };
    let name = last.split('.').next().unwrap_or_default();
    !is_list(address) && titles.contains(&fold(name).as_str())
}

/// True for the address of a list of articles.
pub(super) fn is_list(address: &Url) -> bool {
    address.path_segments().is_some_and(|mut parts| parts.any(|part| LISTS.contains(&part)))
}

/// A title, alone or with the outlet's name before or behind it.
fn is_title(folded: &str, titles: &[&str], outlets: &[String]) -> bool {
    let own = |rest: &str| {
        let letters: String = rest.split(' ').collect();
        letters.is_empty() || outlets.iter().any(|outlet| bare(outlet) == bare(&letters))
    };
    titles.iter().any(|title| {
        let behind =
            folded.strip_prefix(title).is_some_and(|rest| (rest.is_empty() || rest.starts_with(' ')) && own(rest));
        let before = folded.strip_suffix(title).is_some_and(|rest| rest.ends_with(' ') && own(rest));
        behind || before
    })
}

/// What the outlet is called, as letters only: by its metadata and its address.
fn outlets(sheet: &Sheet<'_, '_>) -> Vec<String> {
    let letters = |text: &str| fold(text).split(' ').collect::<String>();
    let said = sheet.metadata.outlet().into_iter().map(|outlet| letters(&outlet));
    let host = sheet.address.as_ref().and_then(Url::host_str).map(|host| host.trim_start_matches("www."));
    let hosts = host.into_iter().flat_map(|host| [letters(host), letters(host.split('.').next().unwrap_or_default())]);
    said.chain(hosts).filter(|name| !name.is_empty()).collect()
}

/// Without the end that is an address's: `kabaretamcom`.
fn bare(letters: &str) -> &str {
    let ends = ["coid", "com", "id", "co", "net", "news"];
    ends.iter().find_map(|end| letters.strip_suffix(end)).filter(|rest| rest.len() > 2).unwrap_or(letters)
}

/// True for a page that tells a story: its own word, or an address with a date.
fn is_story(sheet: &Sheet<'_, '_>) -> bool {
    let stories = ["NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "LiveBlogPosting"];
    let typed = sheet.metadata.types.iter().any(|kind| stories.contains(&kind.as_str()));
    let typed = typed || sheet.metadata.page_type.as_deref() == Some("article");
    let filed = !sheet.metadata.section.is_empty() || !sheet.metadata.tags.is_empty();
    let year = |part: &str| part.len() == 4 && part.starts_with("20") && part.bytes().all(|b| b.is_ascii_digit());
    let dated = sheet.address.as_ref().and_then(Url::path_segments).is_some_and(|mut parts| parts.any(year));
    typed || filed || dated
}

/// Prose beyond this many long paragraphs is a story where the page does not call itself a masthead.
const MOST_PROSE: usize = 4;

/// True when the people found make a newsroom though the page has no title that says so.
pub(super) fn is_newsroom(sheet: &Sheet<'_, '_>, people: &[Person]) -> bool {
    let mut titles: Vec<String> = people.iter().map(|person| fold(&person.title)).collect();
    titles.sort_unstable();
    titles.dedup();
    let chief = people.iter().any(|person| person.roles.contains(&Role::EditorInChief));
    let prose =
        sheet.lines.all.iter().filter(|line| line.as_str().split(' ').count() > 30).take(MOST_PROSE + 1).count();
    chief && titles.len() >= 3 && prose <= MOST_PROSE && !is_story(sheet)
}
