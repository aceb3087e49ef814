//! What `verify` learns from the records of a WACZ file's archives: their hashes are checked as they pass, and what the
//! index, the page list and the findings need is kept, a few hundred bytes for each response.

use std::collections::{HashMap, HashSet};

use super::contents::Slice;
use super::index::{self, Line};
use super::{FaultKind, Report};
use crate::digest::{Digest, Hasher};
use crate::message::Response;
use crate::unpack::Bounds;
use crate::warc::{Head, Reader, RecordType};

/// Most bytes of a block that is kept in memory; of a larger one only its own hash is checked.
const MEMORY: usize = 64 << 20;
/// Bounds under which payloads are unpacked to find what findings were made from.
const BOUNDS: Bounds = Bounds { bytes: 64 << 20, ratio: 1000 };

struct Indexed {
    line: Line,
    time: String,
    response: bool,
}

/// The records of all archives.
#[derive(Default)]
pub(super) struct Records {
    by_place: HashMap<(String, u64), Indexed>,
    pages: HashSet<String>,
    payloads: HashSet<(String, Digest)>,
}

impl Records {
    /// Reads one archive.
    pub(super) fn read(&mut self, part: &str, slice: Slice, report: &mut Report) {
        let mut reader = match Reader::new(slice) {
            Ok(reader) => reader,
            Err(error) => return report.add(part, None, FaultKind::Record(error)),
        };
        while let Some(head) = reader.next_head() {
            let head = match head {
                Ok(head) => head,
                Err(error) => {
                    report.add(part, None, FaultKind::Record(error));
                    continue;
                }
            };
            report.records = report.records.saturating_add(1);
            let (mut hasher, mut block) = (Hasher::default(), Some(Vec::new()));
            let read = reader.block_into(&mut |bytes| {
                hasher.add(bytes);
                block = block.take().filter(|block| block.len() <= MEMORY);
                if let Some(block) = &mut block {
                    block.extend_from_slice(bytes);
                }
            });
            if let Err(error) = read {
                report.add(part, Some(head.offset), FaultKind::Record(error));
                continue;
            }
            let length = reader.offset().saturating_sub(head.offset);
            self.check(part, &head, hasher.finish().0, block.as_deref(), length, report);
        }
    }

    fn check(
        &mut self,
        part: &str,
        head: &Head,
        digest: Digest,
        block: Option<&[u8]>,
        length: u64,
        report: &mut Report,
    ) {
        let fault = |listed: &str| FaultKind::BlockDigest { listed: listed.to_owned(), found: digest };
        check_digest(part, head, "WARC-Block-Digest", &[digest], fault, report);
        let (Some(block), Some(url)) = (block, head.target()) else { return };
        let filename = part.rsplit('/').next().unwrap_or(part);
        let listed = head.field("WARC-Payload-Digest").unwrap_or_default();
        let line = index::line(url, block, listed, head.offset, length, filename);
        let time = index::timestamp(head.field("WARC-Date").unwrap_or_default());
        let response = head.kind == RecordType::Response;
        self.by_place.insert((filename.to_owned(), head.offset), Indexed { line, time, response });
        if matches!(head.kind, RecordType::Response | RecordType::Revisit | RecordType::Resource) {
            self.pages.insert(url.to_owned());
        }
        if head.kind == RecordType::Response {
            self.check_payload(part, head, block, url, report);
        }
    }

    /// Other programs hash the payload with its chunk framing, without it, or unpacked: each is accepted from them.
    fn check_payload(&mut self, part: &str, head: &Head, block: &[u8], url: &str, report: &mut Report) {
        let response = Response::parse(block);
        let raw = Digest::of(response.as_ref().map_or(&[], |response| response.body));
        let mut accepted = vec![raw];
        if let Some(response) = response {
            if let Ok(payload) = response.payload(BOUNDS) {
                let digest = Digest::of(&payload);
                self.payloads.insert((url.to_owned(), digest));
                accepted.extend((!report.own).then_some(digest));
            }
            let unframed = response.unframed().filter(|_| !report.own);
            accepted.extend(unframed.map(|body| Digest::of(&body)));
        }
        let fault = |listed: &str| FaultKind::PayloadDigest { listed: listed.to_owned(), found: raw };
        check_digest(part, head, "WARC-Payload-Digest", &accepted, fault, report);
    }

    /// True if a line of the index says what its record says. Lines of this program must say it in full.
    pub(super) fn fits(&self, line: &Line, key: &str, time: &str, own: bool) -> bool {
        let Ok(offset) = line.offset.parse() else { return false };
        let Some(record) = self.by_place.get(&(line.filename.clone(), offset)) else { return false };
        if own {
            return record.response && record.line == *line && key == index::key(&line.url) && time == record.time;
        }
        line.url == record.line.url && (line.length.is_empty() || line.length == record.line.length)
    }

    /// File, place and address of each response.
    pub(super) fn responses(&self) -> Vec<(&str, u64, &str)> {
        let responses = self.by_place.iter().filter(|(_, record)| record.response);
        let mut places: Vec<_> =
            responses.map(|((file, offset), record)| (file.as_str(), *offset, record.line.url.as_str())).collect();
        places.sort_unstable();
        places
    }

    /// True if there is a response of this address.
    pub(super) fn has_page(&self, url: &str) -> bool {
        self.pages.contains(url)
    }

    /// True if a response of this address has this payload.
    pub(super) fn has_payload(&self, url: &str, payload: Digest) -> bool {
        self.payloads.contains(&(url.to_owned(), payload))
    }
}

fn check_digest(
    part: &str,
    head: &Head,
    field: &str,
    accepted: &[Digest],
    fault: impl FnOnce(&str) -> FaultKind,
    report: &mut Report,
) {
    match head.field(field) {
        // Only responses must have both.
        None if !report.own || (field == "WARC-Payload-Digest" && head.kind != RecordType::Response) => {}
        None => report.add(part, Some(head.offset), FaultKind::NoDigest),
        Some(listed) => match listed.parse::<Digest>() {
            Ok(digest) if accepted.contains(&digest) => {}
            Err(()) if !report.own && !listed.starts_with("sha256:") => {
                report.unchecked = report.unchecked.saturating_add(1);
            }
            _ => report.add(part, Some(head.offset), fault(listed)),
        },
    }
}
