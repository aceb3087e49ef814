//! trust.txt (draft-org-trust-relationship-protocol-00): a line `attribute=address` each. An association names its members (`member`), an
//! outlet where it belongs (`belongto`). Both are made here for either side to put on its site, and an outlet's is looked at where it stands.

use std::sync::Arc;

use domain::affiliation::TrustFile;
use domain::directory::Site;
use jiff::{SignedDuration, Timestamp};
use store::affiliation::{self, Affiliation};
use store::public::PublicAffiliation;

use crate::coverage::{NotTaken, Press, fetched, site};
use crate::transaction::transaction;
use crate::{Desk, Error};

/// Time between two looks at one.
const EVERY: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The same where our own turn did not come.
const AGAIN: SignedDuration = SignedDuration::from_hours(24);
/// How long who took one has to come back with it.
const LEASE: SignedDuration = SignedDuration::from_hours(1);
/// Longer files are read to here, in bytes.
const LONGEST: usize = 1 << 20;
/// Where it may stand, the place by the draft first.
const PLACES: [&str; 2] = ["/trust.txt", "/.well-known/trust.txt"];

/// A line of a trust.txt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// `member`, `belongto`, …; in lower case.
    pub attribute: String,
    /// What is named, as written.
    pub value: String,
}

/// Reads a trust.txt. Comments, empty lines and what has no `=` are passed over.
pub fn read(text: &str) -> Vec<Entry> {
    let entry = |line: &str| {
        let line = line.trim_start_matches('\u{feff}').trim();
        let (attribute, value) = line.split_once('=').filter(|_| !line.starts_with('#'))?;
        let (attribute, value) = (attribute.trim().to_ascii_lowercase(), value.trim().to_owned());
        let is_sound = !attribute.is_empty() && attribute.chars().all(|mark| mark.is_ascii_alphanumeric());
        (is_sound && !value.is_empty()).then_some(Entry { attribute, value })
    };
    text.split(['\n', '\r']).filter_map(entry).collect()
}

/// The file of a site by what associations say and companies confirmed: its members where it is an association's, and where it belongs. None
/// where nothing is known of it. `about` is what stands above, a line each.
pub fn file(own: &Site, known: &[PublicAffiliation], about: &[String]) -> Option<String> {
    let is = |site: &Option<Site>| site.as_ref() == Some(own);
    let members = known.iter().filter(|one| is(&one.association_site));
    let members = members.map(|one| format!("member=https://{}/", one.site.as_str()));
    let belongs = known.iter().filter(|one| one.site == *own && one.confirmed);
    let belongs =
        belongs.filter_map(|one| Some(format!("belongto=https://{}/", one.association_site.as_ref()?.as_str())));
    let mut lines: Vec<String> = members.chain(belongs).collect();
    lines.dedup();
    if lines.is_empty() {
        return None;
    }
    let about = about.iter().map(|line| format!("# {line}"));
    Some(about.chain(lines).map(|line| line + "\n").collect())
}

/// Looks at the trust.txt of the member that is due the longest; false where none is. Where our own turn did not come, what was known stays.
pub async fn look(desk: &Desk, press: &Arc<dyn Press>) -> Result<bool, Error> {
    let now = desk.now();
    let taken = transaction!(desk, tx => { Ok::<_, Error>(affiliation::take(tx, now, now + LEASE).await?) })?;
    let Some(known) = taken else { return Ok(false) };
    let says = says(press, &known, now).await;
    let (says, next) = says.map_or((known.trust.0, now + AGAIN), |says| (says, now + EVERY));
    transaction!(desk, tx => { Ok::<_, Error>(affiliation::looked(tx, known.id, says, (now, next)).await?) })?;
    Ok(true)
}

/// What the file of a member says of its association; none where it could not be asked for a reason of ours.
async fn says(press: &Arc<dyn Press>, known: &Affiliation, now: Timestamp) -> Option<TrustFile> {
    let (mut is_there, mut is_ours) = (false, false);
    let host = known.details.site.as_str().split('/').next().unwrap_or_default();
    for before in ["https://", "https://www."] {
        for place in PLACES {
            match fetched(press, &format!("{before}{host}{place}"), now).await {
                Ok(taken) => {
                    is_there = true;
                    let page = taken.sheet.page.get(..LONGEST).unwrap_or(&taken.sheet.page);
                    let text = String::from_utf8_lossy(page);
                    // A site that answers every address with a page of its own has no such file there.
                    let entries = if text.trim_start().starts_with('<') { Vec::new() } else { read(&text) };
                    if entries.is_empty() {
                        continue;
                    }
                    let names = |entry: &Entry| entry.attribute == "belongto" && names(&entry.value, known);
                    let is_named = entries.iter().any(names);
                    return Some(if is_named { TrustFile::Names } else { TrustFile::Silent });
                }
                Err(NotTaken::Told { gone, .. }) => is_there |= gone,
                Err(NotTaken::Lost) => is_ours = true,
            }
        }
        if is_there {
            break;
        }
    }
    match (is_there, is_ours) {
        (true, _) => Some(TrustFile::Missing),
        (false, true) => None,
        (false, false) => Some(TrustFile::Lost),
    }
}

/// Whether an address is the association's site.
fn names(address: &str, known: &Affiliation) -> bool {
    let Some(own) = known.association_site.as_ref().map(Site::as_str) else { return false };
    match own.split_once('/') {
        None => site(address) == own,
        // Below another's site, the way counts as well.
        Some(_) => Site::parse(address).is_ok_and(|address| address.as_str() == own),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str, site: &str, confirmed: bool, of: Option<&str>) -> PublicAffiliation {
        PublicAffiliation {
            name: name.to_owned(),
            site: Site::parse(site).unwrap(),
            since: None,
            confirmed,
            association: ["serikat".to_owned(), "Serikat Media".to_owned()],
            association_site: of.map(|of| Site::parse(of).unwrap()),
        }
    }

    #[test]
    fn an_association_names_its_members_and_an_outlet_what_its_company_confirmed() {
        let known = [
            member("Kenari", "kenari.example", true, Some("serikat.example")),
            member("Warta", "warta.example", false, Some("serikat.example")),
        ];
        let of = |site: &str| file(&Site::parse(site).unwrap(), &known, &["Serikat Media".to_owned()]);
        let whole = "# Serikat Media\nmember=https://kenari.example/\nmember=https://warta.example/\n";
        assert_eq!(of("serikat.example").as_deref(), Some(whole));
        assert_eq!(of("kenari.example").as_deref(), Some("# Serikat Media\nbelongto=https://serikat.example/\n"));
        assert_eq!(of("warta.example"), None, "nobody there confirmed it");
        assert_eq!(of("lain.example"), None);
        let entries = read(&of("serikat.example").unwrap());
        assert_eq!(entries.iter().map(|entry| entry.attribute.as_str()).collect::<Vec<_>>(), ["member", "member"]);
    }

    #[test]
    fn a_file_is_read_as_others_write_it() {
        let text = "\u{feff}# trust.txt\r\nBelongTo = https://www.serikat.example\r\n\r\nsocial=https://x.example/a=b\rno line\n=x\nmember=\n<p a=b>";
        let entries = read(text);
        let told: Vec<_> = entries.iter().map(|entry| (entry.attribute.as_str(), entry.value.as_str())).collect();
        assert_eq!(told, [("belongto", "https://www.serikat.example"), ("social", "https://x.example/a=b")]);
    }
}
