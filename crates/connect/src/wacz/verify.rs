//! Re-reads a WACZ file offline and says what does not fit: the package and its hash, every part's hash and length,
//! every record's hashes, every line of the index, every page and finding, and for files of this program every byte of
//! the zip file around them.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;

use serde::Deserialize;

use super::contents::{ends, is_archive};
use super::pack::{ARCHIVE, FINDINGS, INDEX, PACKAGE, PACKAGE_DIGEST, PAGES, package_digest};
use super::parts::Parts;
use super::records::Records;
use super::{FaultKind, Report, WaczError, index};
use crate::digest::Digest;

#[derive(Deserialize)]
struct Package {
    software: Option<String>,
    #[serde(default)]
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
struct Resource {
    path: String,
    #[serde(default)]
    hash: String,
    bytes: Option<u64>,
}

#[derive(Deserialize)]
struct PackageDigest {
    hash: String,
}

#[derive(Deserialize)]
struct PageLine {
    url: Option<String>,
}

#[derive(Deserialize)]
struct FindingLine {
    url: String,
    payload: String,
}

/// Re-reads every hash, length, record, index line, page and finding of a WACZ file. The error is only for a file that
/// cannot be read at all.
pub fn verify(path: &Path) -> Result<Report, WaczError> {
    let mut report = Report::default();
    let file = File::open(path)?;
    report.bytes = file.metadata()?.len();
    let Some(mut parts) = Parts::open(file)? else {
        report.add("", None, FaultKind::Zip);
        return Ok(report);
    };
    check_package(&mut parts, &mut report);
    if report.own
        && let Some(odd) = parts.first_odd_byte()?
    {
        report.add("", Some(odd), FaultKind::Layout);
    }
    let records = check_records(&parts, &mut report);
    check_index(&mut parts, &records, &mut report);
    check_pages(&mut parts, &records, &mut report);
    check_findings(&mut parts, &records, &mut report);
    Ok(report)
}

fn check_package(parts: &mut Parts, report: &mut Report) {
    let Some(bytes) = parts.bytes(PACKAGE) else {
        report.add(PACKAGE, None, FaultKind::PartMissing);
        return;
    };
    check_package_digest(parts, &bytes, report);
    let Ok(package) = serde_json::from_slice::<Package>(&bytes) else {
        // Nothing else could be told of a file whose package cannot be read, so it is held to the strict layout.
        report.own = true;
        report.add(PACKAGE, None, FaultKind::Json);
        return;
    };
    report.own = package.software.is_some_and(|software| software.starts_with("Ruhui/"));
    for resource in &package.resources {
        check_resource(parts, resource, report);
    }
    for found in &parts.found {
        let name = &found.part.name;
        let listed = package.resources.iter().any(|resource| resource.path == *name);
        if !listed && name != PACKAGE && name != PACKAGE_DIGEST && !name.ends_with('/') {
            report.add(name, None, FaultKind::PartUnlisted);
        }
    }
    if report.own {
        for needed in [ARCHIVE, INDEX, PAGES] {
            if !package.resources.iter().any(|resource| resource.path == needed) {
                report.add(needed, None, FaultKind::PartMissing);
            }
        }
    }
}

fn check_package_digest(parts: &mut Parts, package: &[u8], report: &mut Report) {
    let Some(bytes) = parts.bytes(PACKAGE_DIGEST) else {
        report.add(PACKAGE_DIGEST, None, FaultKind::PartMissing);
        return;
    };
    let found = Digest::of(package);
    match serde_json::from_slice::<PackageDigest>(&bytes) {
        Err(_) => report.add(PACKAGE_DIGEST, None, FaultKind::Json),
        Ok(listed) if listed.hash != found.to_string() => {
            report.add(PACKAGE, None, FaultKind::Hash { listed: listed.hash, found });
        }
        Ok(_) => {
            // This program writes this part in one way only.
            let expected = package_digest(package);
            let odd = expected.bytes().zip(&bytes).position(|(one, other)| one != *other);
            let odd = odd.or((expected.len() != bytes.len()).then_some(expected.len().min(bytes.len())));
            let own = serde_json::from_slice::<Package>(package).ok().and_then(|package| package.software);
            if let (Some(odd), true) = (odd, own.is_some_and(|software| software.starts_with("Ruhui/"))) {
                report.add(PACKAGE_DIGEST, u64::try_from(odd).ok(), FaultKind::Layout);
            }
        }
    }
}

fn check_resource(parts: &Parts, resource: &Resource, report: &mut Report) {
    report.parts = report.parts.saturating_add(1);
    let Some(found) = parts.get(&resource.path) else {
        report.add(&resource.path, None, FaultKind::PartMissing);
        return;
    };
    if let Some(listed) = resource.bytes.filter(|bytes| *bytes != found.part.length) {
        report.add(&resource.path, None, FaultKind::Length { listed, found: found.part.length });
    }
    match resource.hash.parse::<Digest>() {
        Ok(listed) if listed == found.digest => {}
        Err(()) if !report.own && !resource.hash.starts_with("sha256:") => {
            report.unchecked = report.unchecked.saturating_add(1);
        }
        _ => report.add(&resource.path, None, FaultKind::Hash { listed: resource.hash.clone(), found: found.digest }),
    }
}

fn check_records(parts: &Parts, report: &mut Report) -> Records {
    let mut records = Records::default();
    let names: Vec<&str> = parts.found.iter().map(|found| found.part.name.as_str()).collect();
    for name in names.into_iter().filter(|name| is_archive(name)) {
        match parts.slice(name) {
            Some(slice) => records.read(name, slice, report),
            None => report.add(name, None, FaultKind::Layout),
        }
    }
    records
}

/// Each line with the byte where it begins.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (u64, &[u8])> {
    let mut place = 0_u64;
    bytes.split_inclusive(|byte| *byte == b'\n').map(move |line| {
        let start = place;
        place = place.saturating_add(u64::try_from(line.len()).unwrap_or(0));
        (start, line.strip_suffix(b"\n").unwrap_or(line))
    })
}

fn check_index(parts: &mut Parts, records: &Records, report: &mut Report) {
    let is_index = |name: &&str| name.starts_with("indexes/") && ends(name, &[".cdxj", ".cdx"]);
    let names: Vec<String> =
        parts.found.iter().map(|found| found.part.name.as_str()).filter(is_index).map(str::to_owned).collect();
    let mut indexed = HashMap::new();
    for name in names {
        let bytes = parts.bytes(&name).unwrap_or_default();
        let mut before: &[u8] = &[];
        for (place, text) in lines(&bytes) {
            match index_line(text) {
                Some((key, time, line)) if records.fits(&line, key, time, report.own) => {
                    *indexed.entry((line.filename, line.offset)).or_insert(0_u32) += 1;
                }
                _ => report.add(&name, Some(place), FaultKind::Index),
            }
            if text < before {
                report.add(&name, Some(place), FaultKind::Index);
            }
            before = text;
        }
    }
    if report.own {
        for (filename, offset, url) in records.responses() {
            if indexed.get(&(filename.to_owned(), offset.to_string())) != Some(&1) {
                report.add(INDEX, None, FaultKind::NotIndexed { url: url.to_owned() });
            }
        }
    }
}

fn index_line(text: &[u8]) -> Option<(&str, &str, index::Line)> {
    let text = std::str::from_utf8(text).ok()?;
    let (key, rest) = text.split_once(' ')?;
    let (time, json) = rest.split_once(' ')?;
    Some((key, time, serde_json::from_str(json).ok()?))
}

fn check_pages(parts: &mut Parts, records: &Records, report: &mut Report) {
    let Some(bytes) = parts.bytes(PAGES) else { return };
    for (place, line) in lines(&bytes) {
        match serde_json::from_slice::<PageLine>(line) {
            Ok(PageLine { url: None }) if place == 0 => {}
            Ok(PageLine { url: Some(url) }) => {
                report.pages = report.pages.saturating_add(1);
                if !records.has_page(&url) {
                    report.add(PAGES, Some(place), FaultKind::PageAbsent { url });
                }
            }
            _ => report.add(PAGES, Some(place), FaultKind::Json),
        }
    }
}

fn check_findings(parts: &mut Parts, records: &Records, report: &mut Report) {
    let Some(bytes) = parts.bytes(FINDINGS) else { return };
    for (place, line) in lines(&bytes) {
        let Ok(finding) = serde_json::from_slice::<FindingLine>(line) else {
            report.add(FINDINGS, Some(place), FaultKind::Json);
            continue;
        };
        report.findings = report.findings.saturating_add(1);
        let payload = finding.payload.parse::<Digest>();
        if !payload.is_ok_and(|payload| records.has_payload(&finding.url, payload)) {
            report.add(FINDINGS, Some(place), FaultKind::FindingPayload { url: finding.url });
        }
    }
}
