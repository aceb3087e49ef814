//! The parts of RFC 3161 and of its tokens (RFC 5652) that are asked and read.

use ::der::asn1::{Any, Int, ObjectIdentifier, OctetString};
use ::der::{Decode, Encode, Reader, Sequence, SliceReader, Tag, Tagged};
use cms::content_info::ContentInfo;
use cms::signed_data::SignedData;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

/// `id-sha256` (RFC 5754).
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
/// `id-ct-TSTInfo`.
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");

#[derive(Sequence)]
struct Algorithm {
    oid: ObjectIdentifier,
    #[asn1(optional = "true")]
    parameters: Option<Any>,
}

#[derive(Sequence)]
struct Imprint {
    algorithm: Algorithm,
    digest: OctetString,
}

/// `TimeStampReq`, with what is asked here.
#[derive(Sequence)]
struct Question {
    version: u8,
    imprint: Imprint,
    nonce: Int,
    certificates: bool,
}

/// What a token says.
pub(super) struct Told {
    pub(super) digest: Vec<u8>,
    pub(super) nonce: Option<u64>,
    pub(super) at: Timestamp,
}

/// A request for a hash, with the authority's certificates in its answer.
pub(super) fn question(digest: &[u8], nonce: u64) -> Option<Vec<u8>> {
    let algorithm = Algorithm { oid: SHA_256, parameters: Some(Any::null()) };
    let imprint = Imprint { algorithm, digest: OctetString::new(digest).ok()? };
    // A number above zero has a zero before a first bit that is set.
    let bytes = nonce.to_be_bytes();
    let from = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len() - 1);
    let shortest = bytes.get(from..)?;
    let padded = if shortest.first().is_some_and(|first| *first >= 0x80) {
        [&[0], shortest].concat()
    } else {
        shortest.to_vec()
    };
    let question = Question { version: 1, imprint, nonce: Int::new(&padded).ok()?, certificates: true };
    question.to_der().ok()
}

/// `TimeStampResp`: its status, and the token as it came.
pub(super) fn answer(bytes: &[u8]) -> Option<(u8, Option<Vec<u8>>)> {
    let mut reader = SliceReader::new(bytes).ok()?;
    let parts = reader.sequence(parts).ok()?;
    let status = parts.first().filter(|part| part.tag() == Tag::Sequence)?;
    let granted = SliceReader::new(status.value()).ok()?.decode::<u8>().ok()?;
    Some((granted, parts.get(1).and_then(|token| token.to_der().ok())))
}

/// What a token says.
pub(super) fn told(token: &[u8]) -> Option<Told> {
    let signed: SignedData = ContentInfo::from_der(token).ok()?.content.decode_as().ok()?;
    let content = signed.encap_content_info;
    if content.econtent_type != TST_INFO {
        return None;
    }
    let info: OctetString = content.econtent?.decode_as().ok()?;
    // version, policy, messageImprint, serialNumber, genTime; then what may be left out, the nonce being the only number in it.
    let mut reader = SliceReader::new(info.as_bytes()).ok()?;
    let parts = reader.sequence(parts).ok()?;
    let imprint: Imprint = parts.get(2)?.decode_as().ok()?;
    let time = parts.get(4).filter(|time| time.tag() == Tag::GeneralizedTime)?;
    let nonce = parts.get(5..)?.iter().find(|part| part.tag() == Tag::Integer);
    if imprint.algorithm.oid != SHA_256 {
        return None;
    }
    let at = moment(str::from_utf8(time.value()).ok()?)?;
    Some(Told { digest: imprint.digest.as_bytes().to_vec(), nonce: nonce.and_then(number), at })
}

fn parts<'r>(reader: &mut impl Reader<'r>) -> ::der::Result<Vec<Any>> {
    let mut parts = Vec::new();
    while !reader.is_finished() {
        parts.push(reader.decode()?);
    }
    Ok(parts)
}

fn number(part: &Any) -> Option<u64> {
    let value = part.value();
    let significant = value.strip_prefix(&[0]).unwrap_or(value);
    let eight = significant.len() <= 8;
    eight.then(|| significant.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// `20261129120000Z`, with a fraction or without (2.4.2).
fn moment(text: &str) -> Option<Timestamp> {
    let (whole, fraction) = text.strip_suffix('Z').map(|text| text.split_once('.').unwrap_or((text, "")))?;
    let local = DateTime::strptime("%Y%m%d%H%M%S", whole).ok()?;
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    let at = Offset::UTC.to_timestamp(local).ok()?;
    at.checked_add(jiff::SignedDuration::from_millis(digits.parse().ok()?)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_with_a_fraction_and_without() {
        let told = |text| moment(text).map(|at| at.to_string());
        assert_eq!(told("20261129120000Z").as_deref(), Some("2026-11-29T12:00:00Z"));
        assert_eq!(told("20261129120000.25Z").as_deref(), Some("2026-11-29T12:00:00.25Z"));
        assert_eq!(told("20261129120000+0800"), None);
        assert_eq!(told("20261329120000Z"), None);
    }

    #[test]
    fn numbers_stay_what_they_are() {
        for nonce in [0, 1, 127, 128, 255, 256, 1 << 63, u64::MAX] {
            let question = Question::from_der(&question(&[7; 32], nonce).unwrap()).unwrap();
            let part = Any::new(Tag::Integer, question.nonce.as_bytes()).unwrap();
            assert_eq!(number(&part), Some(nonce));
        }
    }

    #[test]
    fn what_is_no_token_is_none() {
        bolero::check!().for_each(|bytes| {
            drop(answer(bytes));
            assert!(told(bytes).is_none());
        });
    }
}
