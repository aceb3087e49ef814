//! The record's part in a bundle of evidence: each entry is proven to be in the signed tree, each content fits its entry, and what was
//! captured is what lies in the archive.

use std::collections::HashSet;
use std::path::Path;

use connect::{time_stamp, wacz};
use ledger::{Checkpoint, Entry, Hash, Verifier, proof};
use locale::texts;
use serde::Deserialize;
use serde_json::Value;
use web::comparison::State;

use crate::terminal::{Canvas, visible};

/// Most bytes of a part that is read: the entries of thousands of pages.
const MOST: u64 = 64 << 20;

/// What was found.
pub(super) struct Proven {
    pub(super) is_sound: bool,
    /// Empty where the file is no bundle.
    pub(super) text: String,
}

/// A line of `record.jsonl`.
#[derive(Deserialize)]
struct Line {
    position: u64,
    entry: String,
    proof: Vec<String>,
    content: Option<String>,
    salt: Option<String>,
}

/// A line of `findings.jsonl`, what is needed of it here.
#[derive(Deserialize)]
struct Page {
    payload: String,
    result: Value,
}

#[derive(Deserialize)]
struct Stamp {
    authority: String,
    consistency: Vec<String>,
}

/// The parts of a bundle.
struct Parts<'p>(&'p Path);

impl Parts<'_> {
    fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        wacz::part(self.0, &format!("findings/{name}"), MOST).ok().flatten()
    }

    fn text(&self, name: &str) -> Option<String> {
        String::from_utf8(self.bytes(name)?).ok()
    }
}

/// Checks a bundle's proofs; nothing is said of a file that has none.
pub(super) fn lines(canvas: &Canvas, path: &Path) -> Proven {
    let (language, parts) = (canvas.language, Parts(path));
    let Some(lines) = parts.text("record.jsonl") else { return Proven { is_sound: true, text: String::new() } };
    let mut proven = Proven { is_sound: true, text: String::new() };
    let mut say = |state: State, sentence: &str| {
        proven.is_sound &= state != State::Differs;
        proven.text += &format!("{} {}\n", canvas.paint(state.into(), state.shape()), visible(sentence));
    };
    let Some((head, key)) = head(&parts) else {
        say(State::Differs, texts::bundle_no_head(language));
        return proven;
    };
    let pages = pages(&parts);
    let (mut count, mut captures) = (0_usize, 0_usize);
    for text in lines.lines() {
        match check(text, &head, &pages) {
            Ok(is_capture) => {
                count += 1;
                captures += usize::from(is_capture);
            }
            Err((position, fault)) => {
                let number = position.map_or_else(|| "?".to_owned(), |position| position.to_string());
                say(
                    State::Differs,
                    &match fault {
                        Fault::Form => texts::bundle_form(language, &number),
                        Fault::Proof => texts::bundle_proof(language, &number),
                        Fault::Content => texts::bundle_content(language, &number),
                        Fault::Page => texts::bundle_page(language, &number),
                    },
                );
            }
        }
    }
    let size = usize::try_from(head.size).unwrap_or(usize::MAX);
    say(State::Same, &texts::bundle_proven(language, captures, count, &head.origin, size));
    say(State::Unknown, &texts::bundle_key(language, &key));
    if let Some(stamp) = parts.text("time-stamp.json") {
        match stamped(&parts, &stamp, &head) {
            Some((authority, at)) => say(State::Unknown, &texts::bundle_stamped(language, &at, &authority)),
            None => say(State::Differs, texts::bundle_stamp_broken(language)),
        }
    }
    proven
}

/// The signed head, and the key that signed it: one of those in the bundle.
fn head(parts: &Parts<'_>) -> Option<(Checkpoint, String)> {
    let (text, keys) = (parts.text("checkpoint")?, parts.text("keys")?);
    let keys: Vec<Verifier> = keys.lines().filter_map(|line| Verifier::parse(line.trim()).ok()).collect();
    let origin = keys.first()?.name().to_owned();
    let signed = |key: &&Verifier| Checkpoint::open(&text, &origin, std::slice::from_ref(key)).is_ok();
    let key = keys.iter().find(signed)?;
    Some((Checkpoint::open(&text, &origin, &keys).ok()?, key.to_string()))
}

/// What is told of the pages: the digests of archive and page together.
fn pages(parts: &Parts<'_>) -> HashSet<(String, String)> {
    let text = parts.text("findings.jsonl").unwrap_or_default();
    let page = |line: &str| {
        let Page { payload, result } = serde_json::from_str(line).ok()?;
        let archive = result.get("archive")?.as_str()?.to_owned();
        Some((archive, payload))
    };
    text.lines().filter_map(page).collect()
}

enum Fault {
    Form,
    Proof,
    Content,
    Page,
}

/// Checks an entry; true where it is about a capture that lies in the file.
fn check(text: &str, head: &Checkpoint, pages: &HashSet<(String, String)>) -> Result<bool, (Option<u64>, Fault)> {
    let line: Line = serde_json::from_str(text).map_err(|_| (None, Fault::Form))?;
    let at = Some(line.position);
    let entry = Entry::parse(line.entry.as_bytes()).map_err(|_| (at, Fault::Form))?;
    let beside: Option<Vec<Hash>> = line.proof.iter().map(|hash| Hash::from_base64(hash)).collect();
    let beside = beside.ok_or((at, Fault::Form))?;
    let leaf = Hash::leaf(line.entry.as_bytes());
    proof::verify_inclusion(leaf, line.position, (head.size, head.root), &beside).map_err(|_| (at, Fault::Proof))?;
    let (Some(content), Some(salt)) = (line.content, line.salt) else { return Ok(false) };
    let fits = salt_of(&salt).is_some_and(|salt| entry.content.is_of(&salt, content.as_bytes()));
    if !fits {
        return Err((at, Fault::Content));
    }
    if entry.act != "page.captured" {
        return Ok(false);
    }
    let value = |name: &str| content.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    let digest = |name| value(name).and_then(|json| serde_json::from_str::<String>(json).ok());
    let known = digest("archive").zip(digest("page"));
    let there = known.map(|(archive, page)| (format!("sha256:{archive}"), format!("sha256:{page}")));
    if there.is_some_and(|there| pages.contains(&there)) { Ok(true) } else { Err((at, Fault::Page)) }
}

/// 64 hexadecimal digits.
fn salt_of(text: &str) -> Option<[u8; 32]> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let byte = |pair: &[u8; 2]| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = pairs.iter().map(byte).collect();
    bytes.filter(|_| rest.is_empty())?.try_into().ok()
}

/// Who stamped an earlier head, and when, where the token is about that head and the tree goes on from it.
fn stamped(parts: &Parts<'_>, about: &str, head: &Checkpoint) -> Option<(String, String)> {
    let Stamp { authority, consistency } = serde_json::from_str(about).ok()?;
    let (text, token) = (parts.text("time-stamp.checkpoint")?, parts.bytes("time-stamp.tsr")?);
    let at = time_stamp::moment(&token, text.as_bytes())?;
    let earlier = Checkpoint::claimed(&text).ok()?;
    let proof: Option<Vec<Hash>> = consistency.iter().map(|hash| Hash::from_base64(hash)).collect();
    let (earlier, later) = ((earlier.size, earlier.root), (head.size, head.root));
    proof::verify_consistency(earlier, later, &proof?).ok()?;
    Some((authority, at.to_string()))
}
