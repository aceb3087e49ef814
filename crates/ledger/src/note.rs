//! Signed notes (C2SP signed-note): a text and under it who signed it, one line each, Ed25519. The key is named in the line, so that a
//! reader knows whose it claims to be before trusting anything.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};

use crate::Hash;

/// The kind of key: Ed25519 (C2SP signed-note, "Signature types").
const KIND: u8 = 1;
/// Signatures of a note that are read.
const MOST: usize = 100;

/// A note or a key that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not a note: no text, no blank line, a line that is no signature.
    #[error("not a signed note")]
    NotANote,
    /// Not a key of this form, or one whose number does not fit its name.
    #[error("not a key")]
    NotAKey,
    /// Nobody signed it whose key is known.
    #[error("not signed by a known key")]
    Unsigned,
    /// A signature by a known key that does not fit the text.
    #[error("a signature does not fit")]
    Forged,
}

/// A text with its signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<Signature>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Signature {
    name: String,
    id: [u8; 4],
    bytes: Vec<u8>,
}

impl Note {
    /// A text to be signed: whole lines, none of them a blank one at its end; no control characters.
    pub fn new(text: &str) -> Result<Self, Fault> {
        let whole = text.ends_with('\n') && text.len() > 1 && !text.chars().any(|c| c.is_control() && c != '\n');
        if whole { Ok(Self { text: text.to_owned(), signatures: Vec::new() }) } else { Err(Fault::NotANote) }
    }

    /// Reads a note; nothing is checked of its signatures.
    pub fn parse(note: &str) -> Result<Self, Fault> {
        let (text, lines) = note.rsplit_once("\n\n").ok_or(Fault::NotANote)?;
        let lines = lines.strip_suffix('\n').ok_or(Fault::NotANote)?;
        let mut parsed = Self::new(&format!("{text}\n"))?;
        for line in lines.split('\n') {
            parsed.signatures.push(Signature::parse(line).ok_or(Fault::NotANote)?);
        }
        if parsed.signatures.len() > MOST { Err(Fault::NotANote) } else { Ok(parsed) }
    }

    /// Adds a signature.
    pub fn sign(&mut self, signer: &Signer) {
        let Signer { name, id, pair } = signer;
        let bytes = pair.sign(self.text.as_bytes()).as_ref().to_vec();
        self.signatures.push(Signature { name: name.clone(), id: *id, bytes });
    }

    /// The text, if one of the keys signed it and none of them is misused in it. Signatures by others are passed over.
    pub fn verified(&self, keys: &[Verifier]) -> Result<&str, Fault> {
        let mut signed = false;
        for signature in &self.signatures {
            let known = keys.iter().find(|key| key.name == signature.name && key.id == signature.id);
            let Some(known) = known else { continue };
            let key = UnparsedPublicKey::new(&ED25519, known.key);
            key.verify(self.text.as_bytes(), &signature.bytes).map_err(|_| Fault::Forged)?;
            signed = true;
        }
        if signed { Ok(&self.text) } else { Err(Fault::Unsigned) }
    }

    /// Who claims to have signed it: name and number of each key, `pers.example/jejak+1a2b3c4d`.
    pub fn signers(&self) -> Vec<String> {
        self.signatures.iter().map(|Signature { name, id, .. }| format!("{name}+{}", hex(*id))).collect()
    }

    /// The text, whoever signed it.
    pub fn unverified(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|Signature { name, id, bytes }| {
            writeln!(f, "— {name} {}", STANDARD.encode([id.as_slice(), bytes].concat()))
        })
    }
}

impl Signature {
    /// `— name base64(key id ‖ signature)`.
    fn parse(line: &str) -> Option<Self> {
        let (name, coded) = line.strip_prefix("— ")?.split_once(' ')?;
        let bytes = STANDARD.decode(coded).ok()?;
        let (id, bytes) = bytes.split_first_chunk()?;
        (is_name(name) && !bytes.is_empty()).then(|| Self { name: name.to_owned(), id: *id, bytes: bytes.to_vec() })
    }
}

/// A key that checks signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    id: [u8; 4],
    key: [u8; 32],
}

impl Verifier {
    fn new(name: &str, key: [u8; 32]) -> Self {
        Self { name: name.to_owned(), id: key_id(name, &key), key }
    }

    /// Reads `name+1a2b3c4d+base64(0x01 ‖ key)`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let (name, rest) = text.split_once('+').ok_or(Fault::NotAKey)?;
        let (id, coded) = rest.split_once('+').ok_or(Fault::NotAKey)?;
        let known = Self::new(name, key_bytes(coded)?);
        if is_name(name) && hex(known.id) == id { Ok(known) } else { Err(Fault::NotAKey) }
    }

    /// What it is called: the log's origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// By which signatures name it: eight hexadecimal digits.
    pub fn id(&self) -> String {
        hex(self.id)
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{}+{}", self.name, hex(self.id), STANDARD.encode([&[KIND], self.key.as_slice()].concat()))
    }
}

/// A key that signs.
pub struct Signer {
    name: String,
    id: [u8; 4],
    pair: Ed25519KeyPair,
}

impl Signer {
    /// From 32 secret bytes; none for a name that cannot stand in a note.
    pub fn new(name: &str, seed: &[u8; 32]) -> Result<Self, Fault> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| Fault::NotAKey)?;
        let key: [u8; 32] = pair.public_key().as_ref().try_into().map_err(|_| Fault::NotAKey)?;
        if is_name(name) {
            Ok(Self { name: name.to_owned(), id: key_id(name, &key), pair })
        } else {
            Err(Fault::NotAKey)
        }
    }

    /// What it is called: the log's origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The other half, for everybody.
    pub fn verifier(&self) -> Result<Verifier, Fault> {
        let key = self.pair.public_key().as_ref().try_into().map_err(|_| Fault::NotAKey)?;
        Ok(Verifier::new(&self.name, key))
    }
}

impl fmt::Debug for Signer {
    /// Without the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({}+{})", self.name, hex(self.id))
    }
}

/// The number of a key: the first four bytes of `SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key)`.
fn key_id(name: &str, key: &[u8; 32]) -> [u8; 4] {
    let hash = Hash::of(&[name.as_bytes(), b"\n", &[KIND], key]);
    hash.as_bytes().first_chunk().copied().unwrap_or_default()
}

fn key_bytes(coded: &str) -> Result<[u8; 32], Fault> {
    let bytes = STANDARD.decode(coded).map_err(|_| Fault::NotAKey)?;
    match bytes.split_first() {
        Some((&KIND, key)) => key.try_into().map_err(|_| Fault::NotAKey),
        _ => Err(Fault::NotAKey),
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(|c| c.is_whitespace() || c.is_control() || c == '+')
}

fn hex(id: [u8; 4]) -> String {
    id.iter().map(|byte| format!("{byte:02x}")).collect()
}
