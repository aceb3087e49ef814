//! Looks an outlet up in a list: by the exact host of its site, else by its name, never by likeness. A row with the name
//! but with another site, or another company, is somebody else.

use std::collections::{BTreeSet, HashMap, HashSet};

use url::Url;

use super::{Roster, Row};
use crate::sheet::fold;

/// Whom to look for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sought<'a> {
    /// The outlet's name.
    pub name: &'a str,
    /// Its company, where known: a row that names another is not a match.
    pub company: Option<&'a str>,
    /// Its site, as an address or a host, where known.
    pub site: Option<&'a str>,
}

/// What matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The site's host.
    Site,
    /// The name; no row has the site.
    Name,
}

/// What a page of a list says about an outlet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<'r> {
    /// One row.
    One(&'r Row, By),
    /// More than one: they may differ in status.
    Several(Vec<&'r Row>, By),
    /// The page is a list and has no such row; other pages of the list may ([`Roster::next`], [`Roster::total`]).
    NotThere,
    /// The page is no list: nothing is known.
    NotAList,
}

/// The rows of a list by the sites and the names on them, made once for all that are looked up.
#[derive(Debug)]
pub struct Index<'r> {
    roster: &'r Roster,
    by_site: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
    /// Rows that name no site.
    without_site: HashSet<usize>,
}

impl<'r> Index<'r> {
    /// Looks for an outlet.
    pub fn find(&self, sought: &Sought<'_>) -> Found<'r> {
        if !self.roster.is_list {
            return Found::NotAList;
        }
        let row = |place: &usize| self.roster.rows.get(*place);
        let site = sought.site.and_then(host);
        if let Some(places) = site.as_ref().and_then(|site| self.by_site.get(site)) {
            return found(places.iter().filter_map(row).collect(), By::Site);
        }
        let name = bare_name(sought.name);
        let Some(places) = self.by_name.get(&name).filter(|_| !name.is_empty()) else { return Found::NotThere };
        let is_free = |place: &&usize| site.is_none() || self.without_site.contains(*place);
        let rows = places.iter().filter(is_free).filter_map(row);
        found(rows.filter(|row| is_company_of(row, sought)).collect(), By::Name)
    }
}

impl Roster {
    /// The list, to look many outlets up in it.
    pub fn index(&self) -> Index<'_> {
        let (mut by_site, mut by_name) = (HashMap::<_, Vec<usize>>::new(), HashMap::<_, Vec<usize>>::new());
        let mut without_site = HashSet::new();
        for (place, row) in self.rows.iter().enumerate() {
            let sites: BTreeSet<String> = self.hosts(row).into_iter().collect();
            if sites.is_empty() {
                without_site.insert(place);
            }
            let names: BTreeSet<String> = row.cells.iter().map(|cell| bare_name(cell)).collect();
            for site in sites {
                by_site.entry(site).or_default().push(place);
            }
            for name in names {
                by_name.entry(name).or_default().push(place);
            }
        }
        Index { roster: self, by_site, by_name, without_site }
    }

    /// The sites a row names; the list's own pages and social networks are none.
    fn hosts(&self, row: &Row) -> Vec<String> {
        let words = row.cells.iter().flat_map(|cell| cell.split([' ', ',', ';', '|', '(', ')']));
        let written = words.filter(|word| is_site(word)).filter_map(host);
        let linked = row.links.iter().filter_map(|link| host(link));
        let own = |host: &String| self.host.as_ref() == Some(host) || SOCIAL.contains(&host.as_str());
        written.chain(linked).filter(|host| !own(host)).collect()
    }
}

const SOCIAL: [&str; 12] = [
    "facebook.com",
    "instagram.com",
    "twitter.com",
    "x.com",
    "youtube.com",
    "tiktok.com",
    "wa.me",
    "t.me",
    "linkedin.com",
    "api.whatsapp.com",
    "maps.google.com",
    "google.com",
];

fn found(mut rows: Vec<&Row>, by: By) -> Found<'_> {
    match (rows.pop(), rows.is_empty()) {
        (None, _) => Found::NotThere,
        (Some(row), true) => Found::One(row, by),
        (Some(row), false) => {
            rows.push(row);
            Found::Several(rows, by)
        }
    }
}

/// A row that names a company names the sought one.
fn is_company_of(row: &Row, sought: &Sought<'_>) -> bool {
    let Some(company) = sought.company.map(bare_name).filter(|company| !company.is_empty()) else { return true };
    let forms = ["pt", "cv", "yayasan", "koperasi", "perkumpulan"];
    let has_form = |cell: &&String| fold(cell).split(' ').next().is_some_and(|word| forms.contains(&word));
    let mut companies = row.cells.iter().filter(has_form).map(|cell| bare_name(cell)).peekable();
    companies.peek().is_none() || companies.any(|named| named == company)
}

/// Letters and digits of a name, without legal form and the end of an address: `PT. Kabar Etam` and `KabarEtam.com`.
fn bare_name(text: &str) -> String {
    if text.len() > 200 {
        return String::new();
    }
    let lower = text.trim().to_lowercase();
    let lower = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest).trim_end_matches('/');
    let lower = lower.strip_prefix("www.").unwrap_or(lower);
    let ends = [".co.id", ".or.id", ".web.id", ".my.id", ".com", ".id", ".net", ".co", ".news"];
    let lower = ends.iter().find_map(|end| lower.strip_suffix(end)).unwrap_or(lower);
    let folded = fold(lower);
    let words: Vec<&str> = folded.split(' ').collect();
    let is_form = |word: &&&str| matches!(**word, "pt" | "cv");
    let kept = words.iter().enumerate().filter(|(n, word)| !(*n == 0 || *n + 1 == words.len()) || !is_form(word));
    kept.map(|(_, word)| *word).collect()
}

/// A word that is written as a site's address: no e-mail address, no degree, no number.
fn is_site(word: &str) -> bool {
    let bare = word.trim().to_ascii_lowercase();
    let bare = bare.split_once("://").map_or(bare.as_str(), |(_, rest)| rest);
    let host = bare.split(['/', '?', '#']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let sound = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let end = labels.last().is_some_and(|end| end.len() >= 2 && end.bytes().all(|b| b.is_ascii_alphabetic()));
    let long = labels.iter().rev().nth(1).is_some_and(|label| label.len() >= 2) && host.len() >= 6;
    labels.len() >= 2 && labels.iter().all(sound) && end && long && word.len() <= 200 && !labels.contains(&"pt")
}

/// The host of an address or of a bare `kabaretam.com/redaksi`.
fn host(address: &str) -> Option<String> {
    let address = address.trim();
    let whole = if address.contains("://") { address.to_owned() } else { format!("https://{address}") };
    Url::parse(&whole).ok()?.host_str().filter(|host| host.contains('.')).map(bare_host)
}

/// Lower case, without `www.`.
pub(super) fn bare_host(host: &str) -> String {
    let lower = host.to_ascii_lowercase();
    lower.strip_prefix("www.").map(str::to_owned).unwrap_or(lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_form_and_ending() {
        assert_eq!(bare_name("KabarEtam.com"), bare_name("PT. Kabar Etam"));
        assert_eq!(bare_name("Kabar Etam, CV"), "kabaretam");
        assert_ne!(bare_name("Berita Kaltim"), bare_name("Kaltim"));
    }

    #[test]
    fn a_site_is_told_from_degrees_and_mail() {
        for word in ["kabaretam.com", "https://www.etam.example/x", "etam.co.id"] {
            assert!(is_site(word), "{word}");
        }
        for word in ["redaksi@etam.com", "S.Sos", "S.I.Kom", "12.500", "PT.Etam", "M.Si"] {
            assert!(!is_site(word), "{word}");
        }
    }
}
