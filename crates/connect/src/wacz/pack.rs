//! Packs captures as evidence: one WACZ file, which appears under its name only when it is whole and on the disk.

use std::fs::{self, File};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;
use tempfile::NamedTempFile;

use super::zip_layout::{Layout, Part, measure, write_part};
use super::{WaczError, index};
use crate::capture::Capture;
use crate::digest::{Digest, Hasher};
use crate::warc::{Writer, date};

pub(super) const PACKAGE: &str = "datapackage.json";
pub(super) const PACKAGE_DIGEST: &str = "datapackage-digest.json";
pub(super) const ARCHIVE: &str = "archive/data.warc.gz";
pub(super) const INDEX: &str = "indexes/index.cdxj";
pub(super) const PAGES: &str = "pages/pages.jsonl";
pub(super) const FINDINGS: &str = "findings/findings.jsonl";
const ARCHIVE_NAME: &str = "data.warc.gz";
const PAGES_HEAD: &str = "{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"All Pages\"}\n";

/// What a WACZ file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The program: `Ruhui/0.1.0`. `verify` is strict with files of programs whose name begins with `Ruhui/`.
    pub software: String,
    /// What is in it, in a few words.
    pub title: Option<String>,
    /// When it was made.
    pub created: Timestamp,
}

/// What was found on a page, tied to the bytes it was found in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// The page's address, as in its capture.
    pub url: String,
    /// Hash of the payload that was read ([`crate::source::Page::bytes`]).
    #[serde(serialize_with = "as_text")]
    pub payload: Digest,
    /// What was found.
    pub result: serde_json::Value,
}

fn as_text<S: serde::Serializer>(digest: &Digest, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(digest)
}

/// A WACZ file being made. The same calls give the same bytes.
pub struct Packer {
    path: PathBuf,
    about: About,
    warc: Writer<BufWriter<File>>,
    index: Vec<String>,
    pages: String,
    findings: String,
    attached: Vec<(String, Vec<u8>)>,
}

impl Packer {
    /// Begins the file `path`, which must not exist yet; its folder is made where it is missing.
    pub fn create(path: &Path, about: About) -> Result<Self, WaczError> {
        if path.exists() {
            return Err(WaczError::Exists);
        }
        let folder = folder(path);
        fs::create_dir_all(folder)?;
        // Without a name: whatever happens, nothing of it stays.
        let records = BufWriter::new(tempfile::tempfile_in(folder)?);
        let warc = Writer::new(records, ARCHIVE_NAME, &about.software, about.created)?;
        let (path, pages) = (path.to_owned(), PAGES_HEAD.to_owned());
        Ok(Self { path, about, warc, index: Vec::new(), pages, findings: String::new(), attached: Vec::new() })
    }

    /// Adds all exchanges of a page; the last one is listed as the page.
    pub fn page(&mut self, capture: &Capture, title: Option<&str>) -> Result<(), WaczError> {
        for exchange in &capture.exchanges {
            let written = self.warc.exchange(exchange)?;
            let digest = written.payload.to_string();
            let (place, length) = (written.offset, written.length);
            let line = index::line(&exchange.url, &exchange.response, &digest, place, length, ARCHIVE_NAME);
            self.index.push(line.written(&date(exchange.began)));
        }
        capture.page().map_or(Ok(()), |page| self.list_page(&page.url, &date(page.began), title))
    }

    /// Lists a page, fetched at a moment as records have it.
    pub(super) fn list_page(&mut self, url: &str, at: &str, title: Option<&str>) -> Result<(), WaczError> {
        let id = format!("page-{}", self.index.len());
        let mut line = json!({ "id": id, "url": url, "ts": at });
        if let (Some(title), Some(line)) = (title, line.as_object_mut()) {
            line.insert("title".to_owned(), title.into());
        }
        push_line(&mut self.pages, &line)
    }

    /// Adds a line to the index.
    pub(super) fn list(&mut self, line: String) {
        self.index.push(line);
    }

    /// Adds records as they are; the byte where they begin.
    pub(super) fn append(&mut self, records: &[u8]) -> Result<u64, WaczError> {
        Ok(self.warc.append(records)?)
    }

    /// Adds what was found on a page.
    pub fn finding(&mut self, finding: &Finding) -> Result<(), WaczError> {
        push_line(&mut self.findings, finding)
    }

    /// Adds a further file beside the findings, for instance the release, as `findings/NAME`; letters that the package
    /// format does not allow become `-`.
    pub fn attach(&mut self, name: &str, bytes: &[u8]) -> Result<(), WaczError> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.' || c == '_';
        let name = name.to_ascii_lowercase().chars().map(|c| if allowed(c) { c } else { '-' }).collect::<String>();
        let path = format!("findings/{}", name.trim_start_matches(['.', '-']));
        if path == FINDINGS || self.attached.iter().any(|(other, _)| *other == path) {
            return Err(WaczError::Exists);
        }
        self.attached.push((path, bytes.to_vec()));
        Ok(())
    }

    /// Writes the index, the lists and the hashes, and gives the file its name.
    pub fn finish(self) -> Result<PathBuf, WaczError> {
        let mut records = self.warc.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        let named = NamedTempFile::with_prefix_in(".wacz-", folder(&self.path))?;
        let mut out = BufWriter::new(named.as_file());
        let (mut layout, mut parts) = (Layout::default(), Vec::new());
        copy_records(&mut records, &mut out, &mut layout, &mut parts)?;

        let mut index = self.index;
        index.sort_unstable();
        let index: String = index.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
        let mut rest = vec![(INDEX.to_owned(), index.into_bytes()), (PAGES.to_owned(), self.pages.into_bytes())];
        if !self.findings.is_empty() {
            rest.push((FINDINGS.to_owned(), self.findings.into_bytes()));
        }
        rest.extend(self.attached);
        for (name, bytes) in &rest {
            write_part(&mut out, &mut layout, name, bytes)?;
            parts.push(Listed::of(name, Digest::of(bytes), u64::try_from(bytes.len()).unwrap_or(u64::MAX)));
        }
        let package = package(&self.about, &parts)?;
        write_part(&mut out, &mut layout, PACKAGE, &package)?;
        write_part(&mut out, &mut layout, PACKAGE_DIGEST, package_digest(&package).as_bytes())?;
        out.write_all(&layout.end())?;
        out.flush()?;
        drop(out);
        publish(named, &self.path)?;
        Ok(self.path)
    }
}

/// The file gets its name only when its bytes are on the disk, and never the name of another.
fn publish(named: NamedTempFile, path: &Path) -> Result<(), WaczError> {
    named.as_file().sync_all()?;
    let kept = named.persist_noclobber(path).map_err(|error| error.error)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        kept.set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    kept.sync_all()?;
    Ok(File::open(folder(path))?.sync_all()?)
}

fn copy_records(
    records: &mut File,
    out: &mut impl Write,
    layout: &mut Layout,
    parts: &mut Vec<Listed>,
) -> Result<(), WaczError> {
    records.seek(SeekFrom::Start(0))?;
    let mut hasher = Hasher::default();
    let (length, crc) = measure(records, |piece| {
        hasher.add(piece);
        Ok(())
    })?;
    parts.push(Listed::of(ARCHIVE, hasher.finish().0, length));
    out.write_all(&layout.head(&Part { name: ARCHIVE.to_owned(), length, crc }))?;
    records.seek(SeekFrom::Start(0))?;
    io::copy(records, out)?;
    Ok(())
}

/// A part as the package lists it.
#[derive(Serialize)]
struct Listed {
    name: String,
    path: String,
    hash: String,
    bytes: u64,
}

impl Listed {
    fn of(path: &str, digest: Digest, bytes: u64) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path).to_owned();
        Self { name, path: path.to_owned(), hash: digest.to_string(), bytes }
    }
}

fn package(about: &About, parts: &[Listed]) -> Result<Vec<u8>, WaczError> {
    let mut package = json!({ "profile": "data-package", "wacz_version": "1.1.1", "software": about.software });
    if let Some(package) = package.as_object_mut() {
        package.insert("created".to_owned(), date(about.created).into());
        if let Some(title) = &about.title {
            package.insert("title".to_owned(), title.as_str().into());
        }
        package.insert("resources".to_owned(), json!(parts));
    }
    let mut bytes = serde_json::to_vec_pretty(&package).map_err(io::Error::from)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The part that holds the package's own hash.
pub(super) fn package_digest(package: &[u8]) -> String {
    format!("{{\"path\":\"{PACKAGE}\",\"hash\":\"{}\"}}\n", Digest::of(package))
}

fn push_line(lines: &mut String, value: &impl Serialize) -> Result<(), WaczError> {
    lines.push_str(&serde_json::to_string(value).map_err(io::Error::from)?);
    lines.push('\n');
    Ok(())
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
