//! A device that holds passkeys, as a browser would show it to the desk (WebAuthn, ES256, no attestation): for tests.

use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// One key in a device.
pub(crate) struct Device {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    user: Value,
    /// How often it was used.
    pub(crate) counter: u32,
    /// Whether its owner showed a finger.
    pub(crate) verified: bool,
    /// The site whose page asks it.
    pub(crate) origin: String,
}

/// Bytes as browsers send them (RFC 4648, base64url without padding).
pub(crate) fn text(bytes: &[u8]) -> Value {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    let letter = |six: &[u8]| six.iter().fold(0, |sum, bit| sum * 2 + usize::from(*bit)) << (6 - six.len());
    bits.chunks(6).map(|six| char::from(letters[letter(six)])).collect::<String>().into()
}

impl Device {
    /// With a new key, for the site of an address.
    pub(crate) fn new(origin: &str, id: u8) -> Self {
        let (chance, algorithm) = (SystemRandom::new(), &ECDSA_P256_SHA256_ASN1_SIGNING);
        let stored = EcdsaKeyPair::generate_pkcs8(algorithm, &chance).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(algorithm, stored.as_ref(), &chance).unwrap();
        Self { key, id: vec![id; 16], user: Value::Null, counter: 0, verified: true, origin: origin.to_owned() }
    }

    /// What the page's browser says it was asked, and by whom.
    fn client(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = &options["publicKey"]["challenge"];
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    /// What the device says: for which host, how it was opened, how often it was used.
    fn data(&self, host: &Value, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(host.as_str().unwrap()).to_vec();
        data.push(flags | 1 | if self.verified { 4 } else { 0 });
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// Makes the passkey that is asked for.
    pub(crate) fn create(&mut self, options: &Value) -> String {
        self.user = options["publicKey"]["user"]["id"].clone();
        let client = self.client("webauthn.create", options);
        let mut data = self.data(&options["publicKey"]["rp"]["id"], 0x40);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(&self.id);
        let point = self.key.public_key().as_ref();
        // A COSE key: EC2, ES256, P-256, and the two coordinates.
        data.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..]);
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        attestation.push(u8::try_from(data.len()).unwrap());
        attestation.extend(data);
        self.answer(&json!({ "attestationObject": text(&attestation), "clientDataJSON": text(&client) }))
    }

    /// Answers a question of a site whose key it holds.
    pub(crate) fn get(&mut self, options: &Value) -> String {
        self.counter += 1;
        let client = self.client("webauthn.get", options);
        let data = self.data(&options["publicKey"]["rpId"], 0);
        let signed = [data.as_slice(), &Sha256::digest(&client)].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.answer(&json!({
            "authenticatorData": text(&data),
            "clientDataJSON": text(&client),
            "signature": text(signature.as_ref()),
            "userHandle": self.user,
        }))
    }

    fn answer(&self, response: &Value) -> String {
        json!({ "id": text(&self.id), "rawId": text(&self.id), "type": "public-key", "response": response }).to_string()
    }
}
