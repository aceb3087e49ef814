//! Pages in web archives: the responses that are markup or text; redirects and robots.txt are left out.

use std::collections::HashMap;
use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{Read, Seek};

use url::Url;

use super::{Entries, Entry, Limits, Origin, Page, SourceError, broken, format};
use crate::message::{ContentType, PayloadError, Response};
use crate::wacz;
use crate::warc::{Head, Reader, RecordType, WarcError};

/// What a response may have beside its payload: its head, and what chunk framing adds.
const FRAMING: u64 = 1 << 20;

/// How much of a response is looked at to tell whether it is a page.
const PEEK: usize = 64 << 10;

trait Archive: Read + Seek + Send {}
impl<A: Read + Seek + Send> Archive for A {}

/// A record that may be a page.
#[derive(Debug)]
pub(super) struct Record {
    url: String,
    /// The media type of a resource; a response carries its own.
    resource: Option<ContentType>,
    block: Vec<u8>,
}

impl Record {
    pub(super) fn load(self, name: &str, limits: Limits) -> Result<Page, SourceError> {
        let (status, kind, bytes) = if self.resource.is_some() {
            (None, self.resource, self.block)
        } else {
            let response = Response::parse(&self.block).ok_or(PayloadError::NoHead)?;
            (Some(response.status), response.content_type(), response.payload(limits.bounds())?)
        };
        let format = format(status.unwrap_or(200), kind.as_ref(), &bytes)?;
        Ok(Page {
            name: name.to_owned(),
            url: Some(self.url),
            format,
            content_type: kind.as_ref().map(|kind| kind.essence.clone()),
            charset: kind.and_then(|kind| kind.charset),
            status,
            bytes,
            capture: None,
        })
    }
}

/// The pages of a WARC file.
pub(super) fn warc_entries(name: String, file: File, limits: Limits) -> Entries {
    Box::new(Records::new(name, vec![Box::new(file)], None, limits))
}

/// The pages of a WACZ file: those of its page list, or of all its records where it has none.
pub(super) fn wacz_entries(name: String, file: File, limits: Limits) -> Entries {
    match wacz::contents(file) {
        Err(error) => broken(name, SourceError::Wacz(error)),
        Ok(contents) => {
            let archives = contents.archives.into_iter().map(|archive| -> Box<dyn Archive> { Box::new(archive) });
            Box::new(Records::new(name, archives.collect(), contents.pages, limits))
        }
    }
}

struct Records {
    name: String,
    limits: Limits,
    reader: Option<Reader<Box<dyn Archive>>>,
    pending: std::vec::IntoIter<Box<dyn Archive>>,
    /// The addresses that are pages, with whether they were found; all are where there is no list.
    wanted: Option<HashMap<String, bool>>,
    /// Where the response with a payload digest stands, for records that only point back to it. The digest is kept as a
    /// short hash, a few bytes for each page; what is read again is compared in full.
    originals: HashMap<u64, u64>,
    any: bool,
    /// Where the record stands that was last told to be broken.
    told: Option<u64>,
    /// Broken at the end: listed pages that no record held.
    absent: Option<std::vec::IntoIter<Entry>>,
}

impl Iterator for Records {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        while let Some(reader) = self.reader() {
            let head = match reader.next_head() {
                Some(Ok(head)) => head,
                Some(Err(error)) if self.is_told(&error) => continue,
                Some(Err(error)) => return Some(self.broken(SourceError::Warc(error))),
                None => {
                    self.reader = None;
                    self.originals.clear();
                    continue;
                }
            };
            let entry = self.entry(&head);
            let broken = entry.as_ref().is_some_and(|entry| matches!(entry.origin, Origin::Broken(_)));
            self.told = broken.then_some(head.offset);
            if let Some(entry) = entry {
                return Some(entry);
            }
        }
        let absent = self.absent.take().unwrap_or_else(|| self.absent_pages().into_iter());
        self.absent.insert(absent).next()
    }
}

impl Records {
    fn new(name: String, archives: Vec<Box<dyn Archive>>, pages: Option<Vec<String>>, limits: Limits) -> Self {
        let wanted = pages.map(|pages| pages.iter().map(|page| (normal(page), false)).collect());
        let (pending, originals) = (archives.into_iter(), HashMap::new());
        Self { name, limits, reader: None, pending, wanted, originals, any: false, told: None, absent: None }
    }

    fn reader(&mut self) -> Option<&mut Reader<Box<dyn Archive>>> {
        while self.reader.is_none() {
            self.reader = Reader::new(self.pending.next()?).ok();
        }
        self.reader.as_mut()
    }

    fn broken(&mut self, error: SourceError) -> Entry {
        self.any = true;
        Entry { name: self.name.clone(), origin: Origin::Broken(error) }
    }

    /// Passing over a record that was told to be broken finds it broken again.
    fn is_told(&self, error: &WarcError) -> bool {
        match error {
            WarcError::Truncated { offset } | WarcError::BrokenLength { offset } | WarcError::BadGzip { offset } => {
                self.told == Some(*offset)
            }
            _ => false,
        }
    }

    fn absent_pages(&self) -> Vec<Entry> {
        let mut urls: Vec<&String> =
            self.wanted.iter().flatten().filter(|(_, found)| !**found).map(|(u, _)| u).collect();
        urls.sort_unstable();
        let absent = |url: &String| Entry {
            name: format!("{}#{url}", self.name),
            origin: Origin::Broken(SourceError::NotInArchive { url: url.clone() }),
        };
        let mut entries: Vec<Entry> = urls.into_iter().map(absent).collect();
        if entries.is_empty() && !self.any {
            entries.push(Entry { name: self.name.clone(), origin: Origin::Broken(SourceError::NoPages) });
        }
        entries
    }

    /// The page in the record just met, if it is one.
    fn entry(&mut self, head: &Head) -> Option<Entry> {
        let url = head.target()?.to_owned();
        if !self.is_wanted(&url) {
            return None;
        }
        let origin = match head.kind {
            RecordType::Response => self.response(head, &url)?,
            RecordType::Resource => self.resource(head, &url)?,
            RecordType::Revisit => self.revisit(head, &url)?,
            _ => return None,
        };
        self.any = true;
        if let Some(found) = self.wanted.as_mut().and_then(|wanted| wanted.get_mut(&normal(&url))) {
            *found = true;
        }
        Some(Entry { name: format!("{}#{url}", self.name), origin })
    }

    fn is_wanted(&self, url: &str) -> bool {
        let robots = Url::parse(url).is_ok_and(|url| url.path() == "/robots.txt");
        match &self.wanted {
            Some(wanted) => wanted.contains_key(&normal(url)),
            None => !robots,
        }
    }

    fn response(&mut self, head: &Head, url: &str) -> Option<Origin> {
        if !super::is_address(url) {
            return None;
        }
        let most = self.limits.page_bytes.saturating_add(FRAMING);
        let reader = self.reader.as_mut()?;
        let peek = match reader.peek(PEEK) {
            Ok(peek) => peek,
            Err(error) => return Some(Origin::Broken(SourceError::Warc(error))),
        };
        let target = match Response::parse(peek) {
            Some(response) if (300..400).contains(&response.status) => response.field("location").map(str::to_owned),
            Some(response) if is_page(response.content_type().as_ref()) => None,
            // What the list names is a page, though its server did not know what it sends.
            Some(response) if self.wanted.is_some() && is_unnamed(response.content_type().as_ref()) => None,
            Some(_) => return None,
            None => return Some(Origin::Broken(PayloadError::NoHead.into())),
        };
        if let Some(target) = target {
            self.follow(url, &target);
            return None;
        }
        if let Some(digest) = head.field("WARC-Payload-Digest") {
            self.originals.entry(short(digest)).or_insert(head.offset);
        }
        let reader = self.reader.as_mut()?;
        Some(record(url, None, reader.block(most), self.limits))
    }

    /// A listed page that leads elsewhere is the page it leads to.
    fn follow(&mut self, from: &str, target: &str) {
        let Some(wanted) = &mut self.wanted else { return };
        if let Some(target) = Url::parse(from).ok().and_then(|from| from.join(target).ok()) {
            wanted.remove(&normal(from));
            wanted.entry(normal(target.as_str())).or_insert(false);
        }
    }

    fn resource(&mut self, head: &Head, url: &str) -> Option<Origin> {
        let kind = head.field("Content-Type").map(ContentType::parse).filter(|kind| is_page(Some(kind)))?;
        let reader = self.reader.as_mut()?;
        Some(record(url, Some(kind), reader.block(self.limits.page_bytes), self.limits))
    }

    /// A record that says "as before": the earlier response is read again.
    fn revisit(&mut self, head: &Head, url: &str) -> Option<Origin> {
        let missing = Origin::Broken(SourceError::NotInArchive { url: url.to_owned() });
        let original = head.field("WARC-Payload-Digest").and_then(|digest| self.originals.get(&short(digest))).copied();
        let reader = self.reader.as_mut()?;
        let Some(original) = original else {
            let kind = reader.peek(PEEK).ok().and_then(Response::parse).and_then(|response| response.content_type());
            return kind.filter(|kind| is_page(Some(kind))).map(|_| missing);
        };
        if let Err(error) = reader.block_into(&mut |_| {}) {
            return Some(Origin::Broken(SourceError::Warc(error)));
        }
        let behind = reader.offset();
        if behind <= head.offset {
            // Records that share a gzip member cannot be gone back to.
            return Some(missing);
        }
        let most = self.limits.page_bytes.saturating_add(FRAMING);
        let block = reader.seek(original).and_then(|()| match reader.next_head() {
            Some(Ok(found)) if found.field("WARC-Payload-Digest") == head.field("WARC-Payload-Digest") => {
                reader.block(most)
            }
            _ => Err(WarcError::BadHead { offset: original }),
        });
        let back = reader.seek(behind);
        Some(record(url, None, back.and(block), self.limits))
    }
}

fn record(url: &str, resource: Option<ContentType>, block: Result<Vec<u8>, WarcError>, limits: Limits) -> Origin {
    match block {
        Ok(block) => Origin::Record(Record { url: url.to_owned(), resource, block }),
        Err(WarcError::TooLarge { .. }) => Origin::Broken(SourceError::TooLarge { limit: limits.page_bytes }),
        Err(error) => Origin::Broken(SourceError::Warc(error)),
    }
}

fn is_page(kind: Option<&ContentType>) -> bool {
    kind.is_none_or(|kind| {
        matches!(kind.essence.as_str(), "text/html" | "application/xhtml+xml" | "text/plain" | "text/markdown")
    })
}

fn is_unnamed(kind: Option<&ContentType>) -> bool {
    kind.is_some_and(|kind| kind.essence == "application/octet-stream")
}

fn short(digest: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    digest.hash(&mut hasher);
    hasher.finish()
}

/// Two ways to write one address are one; a fragment is not part of what is fetched.
fn normal(url: &str) -> String {
    let Ok(mut parsed) = Url::parse(url) else { return url.to_owned() };
    parsed.set_fragment(None);
    parsed.into()
}
