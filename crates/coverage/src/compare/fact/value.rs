//! How two facts' values stand to each other, apart from where they stand.

use super::abbreviation::is_short_form;
use super::mention::Mention;
use crate::check::FindingKind;
use crate::compare::person::{Likeness, likeness_of};
use crate::compare::word::key;
use crate::facts::{Decimal, Value};
use crate::indonesian::lexicon::{self, Sense};

/// What two values of one kind are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// The same, however written.
    Same,
    /// The same number, but of what is said with another word, or not at all: "240 pedagang", "240 orang".
    Bare,
    /// The article's is the release's, said less exactly in a fair way: "sekitar 84", "Mei 2025".
    Rounded,
    /// The article's is the release's with decimals or digits cut or rounded, said as if exact.
    Cut,
    /// The same name but for a letter or two.
    Slip,
    /// The same time with another zone.
    Zone,
    /// Another value.
    Other,
    /// Not to be compared: another kind, another unit, too vague.
    Unlike,
}

/// Compares the value of a fact of the release with one of the article.
pub(super) fn relation(release: &Mention, article: &Mention) -> Relation {
    if !comparable(release.fact.kind, article.fact.kind) {
        return Relation::Unlike;
    }
    match (&release.fact.value, &article.fact.value) {
        (Value::Name(_), Value::Name(_)) if release.fact.kind == FindingKind::Person => person(release, article),
        (Value::Name(left), Value::Name(right)) => {
            let short = is_short_form(right, left) || is_short_form(left, right);
            let place = release.fact.kind == FindingKind::Place;
            if place && (is_only_where(left, right) || is_part_of(left, right) || is_of_other_class(left, right)) {
                return Relation::Unlike;
            }
            match name(&release.keys, &article.keys) {
                Relation::Other if place && is_other_feature(left, right) => Relation::Unlike,
                found => same(found == Relation::Same || short),
            }
        }
        (Value::Position { office: left, .. }, Value::Position { office: right, .. }) => {
            match office(&release.keys, &article.keys) {
                Relation::Other => same(is_short_form(right, left)),
                found => found,
            }
        }
        (
            Value::Quantity { amount: left, unit: left_unit, approximate: left_vague },
            Value::Quantity { amount: right, unit: right_unit, approximate: right_vague },
        ) => quantity((*left, left_unit.as_deref(), *left_vague), (*right, right_unit.as_deref(), *right_vague)),
        (Value::Rank { phase: l, .. }, Value::Rank { phase: r, .. }) if l != r => Relation::Unlike,
        (Value::Rank { ordinal: left, within: l, .. }, Value::Rank { ordinal: right, within: r, .. }) => {
            match (left == right, l == r) {
                (true, true) => Relation::Same,
                (_, true) => Relation::Other,
                // "peringkat ketiga" and "tiga besar" may both be true.
                (_, false) => Relation::Unlike,
            }
        }
        (Value::Date { year, month, day }, Value::Date { year: y, month: m, day: d }) => {
            // "sejak Juni" does not say "2 Juni 2025".
            let month_alone = day.is_some() && d.is_none() && m.is_some() && article.words.len() == 1;
            if month_alone { Relation::Unlike } else { date((*year, *month, *day), (*y, *m, *d)) }
        }
        (Value::Weekday { printed: left, .. }, Value::Weekday { printed: right, .. }) => same(left == right),
        (Value::Time { .. }, Value::Time { .. }) => time(&release.fact.value, &article.fact.value),
        _ => Relation::Unlike,
    }
}

fn comparable(left: FindingKind, right: FindingKind) -> bool {
    use FindingKind::{Number, Percentage};
    // A year that stands in a date only is not the year alone.
    left == right || matches!((left, right), (Number, Percentage) | (Percentage, Number))
}

fn same(same: bool) -> Relation {
    if same { Relation::Same } else { Relation::Other }
}

fn person(left: &Mention, right: &Mention) -> Relation {
    match likeness_of(&left.name, &right.name) {
        Likeness::Same => Relation::Same,
        Likeness::Slip => Relation::Slip,
        Likeness::Other | Likeness::Unclear => Relation::Other,
    }
}

/// "Kabupaten Muaro Jambi" is not Kota Jambi, a district is not another village.
fn is_of_other_class(left: &str, right: &str) -> bool {
    const AREAS: &[&str] = &[
        "Provinsi",
        "Kabupaten",
        "Kota",
        "Kecamatan",
        "Distrik",
        "Kapanewon",
        "Desa",
        "Kelurahan",
        "Kampung",
        "Nagari",
        "Gampong",
        "Pekon",
        "Dusun",
        "Lingkungan",
    ];
    let class = |name: &str| AREAS.iter().find(|area| name.split_once(' ').is_some_and(|(head, _)| head == **area));
    class(left).zip(class(right)).is_some_and(|(left, right)| left != right)
}

/// True for "Danau Tiwu Ata Polo" and "Kelimutu": a lake, a mountain, a street by its class, and a place without one.
fn is_other_feature(left: &str, right: &str) -> bool {
    const FEATURES: &[&str] = &[
        "Danau",
        "Sungai",
        "Gunung",
        "Bukit",
        "Pulau",
        "Pantai",
        "Teluk",
        "Tanjung",
        "Selat",
        "Jalan",
        "Jembatan",
        "Bandara",
        "Pelabuhan",
        "Dermaga",
        "Air",
        "Kawasan",
    ];
    let class = |name: &str| FEATURES.iter().any(|head| name.split(' ').next() == Some(head) && name.contains(' '));
    class(left) != class(right)
}

/// "Bengkulu Tengah" is not Bengkulu.
fn is_part_of(left: &str, right: &str) -> bool {
    let directed = |name: &str| name.split(' ').skip(1).any(|word| lexicon::sense(word) == Sense::Direction);
    directed(left) != directed(right)
}

/// True where the article has only the place in which the release's building or square stands: "Kuningan" for "Pendopo
/// Kabupaten Kuningan".
fn is_only_where(left: &str, right: &str) -> bool {
    const BUILDINGS: [&str; 14] = [
        "pendopo",
        "gedung",
        "aula",
        "lapangan",
        "stadion",
        "alun-alun",
        "kantor",
        "balai",
        "hotel",
        "pasar",
        "terminal",
        "masjid",
        "taman",
        "museum",
    ];
    let head = left.split(' ').next().unwrap_or_default();
    let building = BUILDINGS.iter().any(|word| word.eq_ignore_ascii_case(head));
    let bare = right.strip_prefix("Kabupaten ").or_else(|| right.strip_prefix("Kota ")).unwrap_or(right);
    let first = bare.split(' ').next().unwrap_or_default();
    building && left.len() > right.len() && lexicon::places(first).any(|(_, full)| full == bare)
}

/// Organisations and places: one's words stand in the other's, in order ("Samarinda", "Kota Samarinda"; "Diskominfo Kutai",
/// "Dinas Komunikasi dan Informatika (Diskominfo) Kabupaten Kutai").
fn name(left: &[u64], right: &[u64]) -> Relation {
    let (short, long) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    let mut rest = long.iter();
    same(!short.is_empty() && short.iter().all(|word| rest.any(|other| other == word)))
}

/// Words inside an office that may go without saying.
const LEVELS: [&str; 16] = [
    "provinsi",
    "kabupaten",
    "kota",
    "daerah",
    "kelas",
    "i",
    "ii",
    "iii",
    "cabang",
    "ahli",
    "muda",
    "madya",
    "pertama",
    "terampil",
    "mahir",
    "penyelia",
];

/// Offices: one may be the other's short form, "Kepala Dinas" for "Kepala Dinas Perdagangan".
fn office(left: &[u64], right: &[u64]) -> Relation {
    let (short, long) = if left.len() <= right.len() { (left, right) } else { (right, left) };
    let level = |word: &u64| LEVELS.iter().any(|level| key(level.as_bytes()) == *word);
    let mut rest = long.iter();
    let follows = |word: &u64| rest.by_ref().find(|other| *other == word || !level(other)) == Some(word);
    if !short.is_empty() && short.iter().all(follows) {
        return Relation::Same;
    }
    // "kepala dinas perkebunan" of "kepala dinas tanaman pangan, hortikultura dan perkebunan": a part of it.
    let mut all = long.iter();
    let part =
        short.len() > 2 && short.first() == long.first() && short.iter().all(|word| all.any(|other| other == word));
    if part { Relation::Unlike } else { Relation::Other }
}

type Amount<'u> = (Decimal, Option<&'u str>, bool);

fn quantity((left, left_unit, left_vague): Amount, (right, right_unit, right_vague): Amount) -> Relation {
    let whole = left.scale == 0 && right.scale == 0;
    let (left_unit, left) = scaled(left_unit, left);
    let (right_unit, right) = scaled(right_unit, right);
    let known = |unit: &str| !is_measure(unit) || (unit != "%" && (left_unit.is_none() || right_unit.is_none()));
    let counted = [left_unit, right_unit].into_iter().flatten().all(known);
    let Some((l, r)) = level(left, right) else { return Relation::Unlike };
    let one_unit = left_unit == right_unit;
    if l == r {
        return match (one_unit, counted) {
            (true, _) => Relation::Same,
            (false, true) => Relation::Bare,
            (false, false) => Relation::Unlike,
        };
    }
    // "sekitar 500" may be 487 or 512; only the article's own vagueness can make a figure fair.
    if right_vague || left_vague {
        let near = is_within(l - r, 20, l) || is_rounded(l, r);
        return if near && right_vague && (one_unit || counted) { Relation::Rounded } else { Relation::Unlike };
    }
    if !one_unit && !counted {
        return Relation::Unlike;
    }
    // "9,3 ribu hektare" of 9.340: a count told in round figures.
    if whole && one_unit && l < MILLION && is_within(l - r, 50, l) && is_rounded(l, r) && r % 100 == 0 {
        return Relation::Rounded;
    }
    // What the article says more exactly is the release's figure.
    match (is_cut(left, right), is_cut(right, left)) {
        (true, _) => Relation::Cut,
        (_, true) if left.scale > 0 || left.digits % MILLION == 0 => Relation::Rounded,
        _ => Relation::Other,
    }
}

/// "hampir dua kilometer" of 1.900 metres: the nearest figure with as many noughts at its end.
fn is_rounded(exact: i128, round: i128) -> bool {
    let step = noughts(round).and_then(|noughts| 10_i128.checked_pow(noughts)).unwrap_or(1);
    let difference = exact - round;
    round != 0 && round.abs() >= step && is_within(difference, 2, step) && is_within(difference, 5, exact)
}

/// True for a difference so many times smaller than `of`, or smaller yet.
fn is_within(difference: i128, times: i128, of: i128) -> bool {
    difference.abs().checked_mul(times).is_some_and(|grown| grown <= of.abs())
}

/// How many noughts a whole number ends in; none for none.
fn noughts(value: i128) -> Option<u32> {
    (1..36).take_while(|n| 10_i128.checked_pow(*n).is_some_and(|ten| value % ten == 0)).last()
}

/// Units that a number cannot do without: the same number of another one is another value.
fn is_measure(unit: &str) -> bool {
    let words =
        ["rp", "usd", "%", "poin persen", "km", "m", "cm", "mm", "km2", "m2", "m3", "ha", "kg", "g", "ton", "l", "°"];
    let times =
        ["detik", "menit", "jam", "hari", "pekan", "minggu", "bulan", "tahun", "mw", "kw", "kv", "gb", "mb", "tb"];
    words.contains(&unit) || times.contains(&unit) || unit.starts_with('/')
}

/// Units of one measure made one.
fn scaled(unit: Option<&str>, amount: Decimal) -> (Option<&str>, Decimal) {
    let by = |zeros: u32| {
        let digits =
            10_i128.checked_pow(zeros.saturating_sub(amount.scale)).and_then(|ten| amount.digits.checked_mul(ten));
        digits.map_or(amount, |digits| Decimal { digits, scale: amount.scale.saturating_sub(zeros) })
    };
    match unit {
        Some("km") => (Some("m"), by(3)),
        Some("ton") => (Some("kg"), by(3)),
        _ => (unit, amount),
    }
}

/// Both as integers of the same scale.
fn level(left: Decimal, right: Decimal) -> Option<(i128, i128)> {
    let scale = left.scale.max(right.scale);
    let raise = |value: Decimal| value.digits.checked_mul(10_i128.checked_pow(scale - value.scale)?);
    Some((raise(left)?, raise(right)?))
}

/// True when `right` is `left` with its last digits cut off or rounded away: 83,78 to 83,7 or 83,8; 12,53 to 12,5.
fn is_cut(left: Decimal, right: Decimal) -> bool {
    if left.scale == 0 && right.scale == 0 {
        return is_cut_short(left.digits, right.digits);
    }
    if right.scale >= left.scale {
        return false;
    }
    let Some(ten) = 10_i128.checked_pow(left.scale - right.scale) else { return false };
    let down = left.digits.div_euclid(ten);
    let up = (left.digits + ten / 2).div_euclid(ten);
    right.digits == down || right.digits == up
}

/// Figures from here on are written with "juta", "miliar", "triliun" and decimals.
const MILLION: i128 = 1_000_000;

/// 31,542 triliun to 31,54 triliun: the same for figures written with a word of magnitude.
fn is_cut_short(left: i128, right: i128) -> bool {
    if left < MILLION {
        return false;
    }
    let (Some(l), Some(r)) = (noughts(left), noughts(right)) else { return false };
    let Some(step) = 10_i128.checked_pow(r).filter(|_| r > l && l >= 5) else { return false };
    let down = left.div_euclid(step) * step;
    let up = (left + step / 2).div_euclid(step) * step;
    right >= step * 10 && (right == down || right == up)
}

type Day = (Option<i16>, Option<i8>, Option<i8>);

fn date((ly, lm, ld): Day, (ry, rm, rd): Day) -> Relation {
    let clash = |l: Option<i16>, r: Option<i16>| l.zip(r).is_some_and(|(l, r)| l != r);
    let wide = |value: Option<i8>| value.map(i16::from);
    if clash(ly, ry) || clash(wide(lm), wide(rm)) || clash(wide(ld), wide(rd)) {
        return Relation::Other;
    }
    let parts = [(ly.is_some(), ry.is_some()), (lm.is_some(), rm.is_some()), (ld.is_some(), rd.is_some())];
    if !parts.iter().any(|(l, r)| *l && *r) {
        return Relation::Unlike;
    }
    // The day is what a date is about; the year may go without saying.
    let lost = (ld.is_some() && rd.is_none()) || (lm.is_some() && rm.is_none());
    if lost { Relation::Rounded } else { Relation::Same }
}

fn time(left: &Value, right: &Value) -> Relation {
    let (Value::Time { minutes: l, zone: lz, until: lu }, Value::Time { minutes: r, zone: rz, until: ru }) =
        (left, right)
    else {
        return Relation::Unlike;
    };
    let offset = |zone: &Option<String>| match zone.as_deref() {
        Some("WIB") => Some(7 * 60),
        Some("WITA") => Some(8 * 60),
        Some("WIT") => Some(9 * 60),
        _ => None,
    };
    let until = lu.zip(*ru).is_none_or(|(l, r)| l == r);
    match (l == r && until, offset(lz), offset(rz)) {
        (true, Some(l), Some(r)) if l != r => Relation::Zone,
        (true, _, _) => Relation::Same,
        (false, Some(lo), Some(ro)) if i32::from(*l) - lo == i32::from(*r) - ro => Relation::Same,
        _ => Relation::Other,
    }
}
