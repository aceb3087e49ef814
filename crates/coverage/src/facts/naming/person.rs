//! People: runs of capitalised words that a title, an office, a degree or a verb of speech shows to be a name; then
//! every later mention of a part of such a name.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::evidence::{is_body, is_strong, titles};
use super::expansion::Abbreviations;
use super::ground::Ground;
use super::institution::is_roman;
use super::register::Register;
use super::{Naming, PersonMention};
use crate::indonesian::lexicon::{self, Fnv, Sense};
use crate::indonesian::sentence;
use crate::indonesian::token::{Case, Kind, Tokens};

/// Longest name in words.
const LONGEST: usize = 6;

/// The end of the name that begins at `at`; `at` itself where none does.
pub(super) fn run(ground: &Ground, at: usize) -> usize {
    let mut next = at;
    while next < at + LONGEST * 2 {
        if !is_name_word(ground, next) || ground.place(next).is_some() {
            if next == at {
                if !opens_with_initial(ground, at) {
                    break;
                }
                next += 1 + usize::from(ground.is(at + 1, '.'));
                continue;
            }
            let particle = || {
                ["bin", "binti", "al", "el", "van"].iter().any(|word| ground.says(next, word))
                    && is_name_word(ground, next + 1)
            };
            // "Ismail H. Yasin", "Nurhayati Dg. Macora"
            let short = ground.text(next).len() == 1 || ground.sense(next) == Sense::Honorific { short: true };
            let initial = short && ground.at(next).is_capital() && ground.is(next + 1, '.');
            let middle = initial && is_name_word(ground, next + 2) && ground.place(next + 2).is_none();
            if !(middle || particle() || is_borrowed(ground, next)) {
                break;
            }
        }
        next += 1;
        // "Munafri 'Appi' Arifuddin"
        let nickname = is_nickname_mark(ground, next)
            && ground.at(next + 1).is_capital()
            && is_nickname_mark(ground, next + 2)
            && is_name_word(ground, next + 3)
            && ground.at(next + 3).kind == Kind::Word(Case::Capital);
        next += if nickname { 3 } else { 0 };
        let initial = ground.text(next - 1).chars().count() == 1
            || matches!(ground.sense(next - 1), Sense::Abbreviation | Sense::Honorific { short: true });
        let point = initial && ground.is(next, '.') && ground.glued(next);
        let hyphen = ground.is(next, '-') && ground.glued(next) && ground.glued(next + 1);
        // "Butar-butar", "Tae-yong".
        let small = ground.at(next + 1).kind == Kind::Word(Case::Lower)
            && !["lah", "nya", "kah", "pun", "ku", "mu"].iter().any(|word| ground.says(next + 1, word));
        // "Rina Wati-Surya Adi" are two, "Jean-Baptiste" is one.
        let two = hyphen && next >= at + 2 && ground.at(next + 2).is_capital();
        if two {
            break;
        }
        next += usize::from((point || hyphen) && is_name_word(ground, next + 1));
        next += 2 * usize::from(hyphen && small);
    }
    next
}

fn is_nickname_mark(tokens: &Tokens, at: usize) -> bool {
    matches!(tokens.at(at).kind, Kind::Mark('\'' | '‘' | '’' | '"' | '“' | '”'))
}

/// "M. Ikhwan", "M Ikhwan"; but "Rp2 M".
fn opens_with_initial(tokens: &Tokens, at: usize) -> bool {
    let name = at + 1 + usize::from(tokens.is(at + 1, '.'));
    let letter = tokens.at(at).is_capital() && tokens.text(at).chars().count() == 1;
    letter
        && !matches!(tokens.sense(at), Sense::Honorific { .. })
        && tokens.back(at, 1).kind != Kind::Number
        && tokens.at(name).kind == Kind::Word(Case::Capital)
        && matches!(tokens.sense(name), Sense::Given | Sense::Family | Sense::None)
}

/// First names of Bali, after which children are numbered and born.
const BALINESE: &[&str] = &[
    "made", "wayan", "ketut", "gede", "putu", "kadek", "komang", "gusti", "gst", "dewa", "nengah", "nyoman", "luh",
    "ngurah", "wayan", "pande",
];

/// "I Nyoman", "Ni Luh", "Lalu Zulkifli", "La Ode": words before a first name that are another word, or a number, alone.
pub(super) fn opens_local_name(tokens: &Tokens, at: usize) -> bool {
    let token = tokens.at(at);
    let next = tokens.at(at + 1);
    if !token.is_capital() || !next.is_capital() || token.end - token.start > 4 {
        return false;
    }
    let says = |at: usize, words: &[&str]| words.iter().any(|word| tokens.says(at, word));
    says(at, &["i", "ni"]) && says(at + 1, BALINESE)
        || says(at, &["la", "wa"]) && tokens.says(at + 1, "ode")
        || says(at, &["baiq", "inaq", "amaq", "cut", "andi", "raden"]) && next.kind == Kind::Word(Case::Capital)
        || tokens.says(at, "lalu")
            && !sentence::opens(tokens, at)
            && matches!(next.sense, Sense::Given | Sense::Family | Sense::None)
            && next.kind == Kind::Word(Case::Capital)
}

/// True for a usual first name.
pub(super) fn opens_name(tokens: &Tokens, at: usize) -> bool {
    // "Agus" is a month's short form besides, "Fitri" a feast's second word.
    let other = || is_fitri(tokens, at) || tokens.says(at, "agus");
    let several = || tokens.at(at).is_capital() && tokens.at(at + 1).is_capital();
    tokens.sense(at) == Sense::Given || opens_local_name(tokens, at) || other() && several()
}

/// "Iskandar Muda Rangkuti", "Lunjuk Taman": a word of institutions between names, or as the last after a name.
fn is_borrowed(ground: &Ground, at: usize) -> bool {
    let word = ground.at(at).is_capital() && ground.place(at).is_none();
    let (before, after) = (ground.sense(at.wrapping_sub(1)), ground.at(at + 1));
    let name = |sense: Sense| matches!(sense, Sense::None | Sense::Given | Sense::Family);
    let last = !after.is_capital()
        && !ground.is(at + 1, '(')
        && (before == Sense::Given || ground.sense(at) == Sense::PlaceHead);
    // "Ermon Datuak Rajo"
    let rank = ["datuak", "datuk", "sutan", "malin", "tuanku", "dt"].iter().any(|word| ground.says(at, word));
    if word && rank && name(before) && ground.back(at, 1).is_capital() && is_name_word(ground, at + 1) {
        return true;
    }
    // "Hafizah Tuanku"
    let title = matches!(ground.sense(at), Sense::Honorific { short: false }) && !after.is_capital();
    if word && title && name(before) && ground.back(at, 1).is_capital() {
        return true;
    }
    let between = after.is_capital() && name(after.sense) && name(before);
    let unit = !matches!(
        ground.sense(at),
        Sense::Function
            | Sense::Office
            | Sense::OfficePrefix
            | Sense::Weekday(_)
            | Sense::Organisation
            | Sense::Acronym
            | Sense::Degree
            | Sense::Honorific { .. }
            | Sense::Cue(_)
            | Sense::Direction
    );
    // "Theresia Bulan Ajang"
    if word && between && unit && ground.at(at).kind == Kind::Word(Case::Capital) && before == Sense::Given {
        return true;
    }
    word && matches!(ground.sense(at), Sense::Common | Sense::PlaceHead) && name(before) && (last || between)
}

/// "Fitri Yuliana", but "Idul Fitri".
fn is_fitri(tokens: &Tokens, at: usize) -> bool {
    tokens.says(at, "fitri") && !["idul", "hari"].iter().any(|word| tokens.says(at.wrapping_sub(1), word))
}

pub(super) fn is_name_word(tokens: &Tokens, at: usize) -> bool {
    let token = tokens.at(at);
    if !token.is_capital() {
        return false;
    }
    let size = token.end - token.start;
    match token.sense {
        // "Theresia Hong": the first word of a place's name; whole places end a name elsewhere.
        // "Imam masjid": what somebody is.
        Sense::Given if tokens.says(at, "imam") => {
            !["masjid", "meunasah", "musala", "surau", "besar", "kampung", "gampong"]
                .iter()
                .any(|w| tokens.says(at + 1, w))
        }
        Sense::Given | Sense::Family | Sense::Plain | Sense::Place => true,
        Sense::None => !is_roman(tokens.text(at)) || size == 1,
        Sense::Month(_) | Sense::MonthShort(_) | Sense::WeekdayShort(_) => {
            let time = ["awal", "akhir", "bulan", "pertengahan", "pada", "sejak", "hingga", "selama", "per"];
            tokens.at(at + 1).kind != Kind::Number
                && tokens.back(at, 1).kind != Kind::Number
                && !time.iter().any(|word| tokens.says(at.wrapping_sub(1), word))
        }
        Sense::Cue(_) => !sentence::opens(tokens, at),
        Sense::Abbreviation => {
            let given = ["muh", "moh", "moch", "mohd", "abd"].iter().any(|word| tokens.says(at, word));
            given && tokens.at(at + 1).is_capital()
                || tokens.is(at + 1, '.') && tokens.at(at + 2).is_capital()
                || size > 3
        }
        Sense::Common if opens_local_name(tokens, at) || is_fitri(tokens, at) => true,
        // "Pramono Aji", but "AJI Samarinda".
        Sense::Acronym => token.kind == Kind::Word(Case::Capital) && tokens.says(at, "aji"),
        // "Agung Nugroho", but "Jaksa Agung".
        Sense::Common if tokens.says(at, "agung") => !is_high_office(tokens, at),
        Sense::Degree => token.kind != Kind::Word(Case::Upper) && size <= 3 && !tokens.is(at + 1, '.'),
        _ => false,
    }
}

/// "Jaksa Agung", "Mahkamah Agung".
pub(super) fn is_high_office(tokens: &Tokens, agung: usize) -> bool {
    ["jaksa", "kejaksaan", "mahkamah", "hakim", "dewan", "sultan", "imam", "tuan", "pahlawan", "masjid", "raya"]
        .iter()
        .any(|word| tokens.says(agung.wrapping_sub(1), word))
}

/// Skips "Dr. H. ", "Bapak ".
pub(crate) fn after_titles(tokens: &Tokens, at: usize) -> usize {
    let mut next = at;
    while matches!(tokens.sense(next), Sense::Honorific { .. }) && next < at + 8 {
        next += 1;
        next += usize::from(tokens.is(next, '.') && tokens.glued(next));
        // "Kolonel Laut (P)"
        let corps = next > at && tokens.says(next, "laut") && tokens.is(next + 1, '(') && tokens.is(next + 3, ')');
        next += if corps { 4 } else { 0 };
        next += usize::from(is_corps(tokens, next));
    }
    next
}

/// "Mayjen TNI", "Brigjen Marinir".
fn is_corps(tokens: &Tokens, at: usize) -> bool {
    let rank = matches!(tokens.sense(at.wrapping_sub(1)), Sense::Honorific { .. });
    rank && tokens.at(at).is_capital() && ["tni", "marinir", "purn"].iter().any(|word| tokens.says(at, word))
}

/// Skips ", S.Sos., M.Si.": gives the end, `at` itself without a degree.
pub(crate) fn after_degrees(tokens: &Tokens, at: usize) -> usize {
    let mut end = at;
    for _ in 0..8 {
        let start = end + usize::from(tokens.is(end, ','));
        let next = degree(tokens, start);
        if next == start {
            break;
        }
        end = next;
    }
    end
}

fn degree(tokens: &Tokens, at: usize) -> usize {
    let first = tokens.at(at);
    if first.sense == Sense::Degree && first.is_capital() && !tokens.is(at + 1, '.') {
        return at + 1;
    }
    let (mut next, mut points) = (at, 0);
    while tokens.at(next).is_capital()
        && tokens.at(next).end - tokens.at(next).start <= 5
        && (next == at || tokens.glued(next))
        && points < 4
    {
        if !tokens.is(next + 1, '.') || !tokens.glued(next + 1) {
            return if points > 0 { next + 1 } else { at };
        }
        points += 1;
        next += 2;
    }
    let listed = points == 1 && tokens.sense(at) == Sense::Degree;
    if points >= 2 || listed { next } else { at }
}

struct Candidate {
    tokens: Range<usize>,
    strong: bool,
    /// No person, whatever stands beside it.
    barred: bool,
}

/// Adds the people of the text to `naming`, and gives offices their holders.
pub(super) fn find(ground: &Ground, short: &Abbreviations, people: &[String], naming: &mut Naming) {
    let mut candidates = candidates(ground, naming);
    promote(ground, people, &mut candidates);
    let mut register = Register::default();
    let mut names: Vec<(Vec<&str>, String)> =
        people.iter().map(|name| (name.split_whitespace().collect(), name.clone())).collect();
    let strong = candidates.iter().filter(|candidate| candidate.strong).map(|candidate| candidate.tokens.clone());
    names.extend(strong.map(|range| (words(ground, range.clone()), spelled(ground, range))));
    names.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
    for (words, spelled) in names {
        register.add(&words, spelled);
    }
    for candidate in candidates {
        let mut range = candidate.tokens;
        let mut known = register.look_up(&words(ground, range.clone()), candidate.strong);
        if known.is_none() && range.len() > 1 && sentence::opens(ground, range.start) {
            range.start += 1;
            known = register.look_up(&words(ground, range.clone()), false);
        }
        // "Rina Wati (RW)": her initials alone are she.
        let initials = || register.look_up(&short.words(ground.text(range.start))?, false);
        let known = known.or_else(|| initials().filter(|_| range.len() == 1));
        if let Some(known) = known {
            naming.persons.push(PersonMention { tokens: range, known });
        }
    }
    naming.known = register.spelled;
    give_holders(ground, naming);
}

/// Words before the name of many people.
const CLANS: &[&str] = &["marga", "suku", "klan"];

/// Every run of name words outside the phrases, with what its surroundings say.
fn candidates(ground: &Ground, naming: &Naming) -> Vec<Candidate> {
    let mut taken: Vec<Range<usize>> = naming.positions.iter().map(|position| position.tokens.clone()).collect();
    taken.extend(naming.organisations.iter().chain(&naming.places).map(|named| named.tokens.clone()));
    taken.sort_by_key(|range| range.start);
    let titles = titles(ground);
    let (mut candidates, mut at, mut taken) = (Vec::new(), 0, taken.into_iter().peekable());
    while at < ground.len() {
        while let Some(range) = taken.next_if(|range| range.start <= at) {
            at = at.max(range.end);
        }
        let limit = taken.peek().map_or(usize::MAX, |range| range.start);
        let end = run(ground, at).min(limit);
        if end == at {
            at += 1;
            continue;
        }
        // "Marga Mahuze" is nobody, though Kosmas Mahuze is of it.
        if end == at + 1 && CLANS.iter().any(|clan| ground.says(at.wrapping_sub(1), clan)) {
            at = end;
            continue;
        }
        // "Komandan regu SAR Darwis Lagimpu"
        while at + 1 < end && ground.at(at).kind == Kind::Word(Case::Upper) && is_letters(ground, at, end) {
            at += 1;
        }
        // A sentence's first word has a capital of its own: "Semalaman Nurlela duduk".
        let several = end > at + 1 && ground.at(at + 1).is_capital();
        if several
            && sentence::opens(ground, at)
            && before_titles(ground, at) == at
            && ground.sense(at) != Sense::Given
            && lexicon::is_everyday(ground.text(at))
            // "Subur Saroso, Kepala Seksi Penagihan,"
            && naming.positions.binary_search_by_key(&(end + 1), |office| office.tokens.start).is_err()
        {
            at += 1;
        }
        let within = titles.partition_point(|title| title.end <= at);
        let inside = titles.get(within).is_some_and(|title| title.contains(&at));
        let barred = inside || is_body(ground, &(at..end));
        let strong = !barred && is_strong(ground, naming, at, end);
        candidates.push(Candidate { tokens: at..end, strong, barred });
        at = end;
    }
    candidates
}

/// Letters of an organisation before a name in small letters.
fn is_letters(tokens: &Tokens, at: usize, end: usize) -> bool {
    let long = tokens.at(at).end - tokens.at(at).start > 2;
    long && tokens.at(at + 1).kind == Kind::Word(Case::Capital)
        && (at + 1..end).all(|index| tokens.at(index).kind != Kind::Word(Case::Upper) || tokens.text(index).len() == 1)
}

/// A run of several words is a person where its first is a usual first name, or a word of it is one elsewhere.
fn promote(ground: &Ground, people: &[String], candidates: &mut [Candidate]) {
    let mut shown: HashSet<String, BuildHasherDefault<Fnv>> =
        people.iter().flat_map(|name| name.split_whitespace()).map(str::to_lowercase).collect();
    for candidate in candidates.iter().filter(|candidate| candidate.strong) {
        shown.extend(
            words(ground, candidate.tokens.clone()).into_iter().filter(|word| word.len() > 2).map(str::to_lowercase),
        );
    }
    for candidate in candidates.iter_mut().filter(|candidate| !candidate.strong && !candidate.barred) {
        let range = candidate.tokens.clone();
        let names = words(ground, range.clone());
        let before = ground.back(range.start, 1);
        if before.is_capital() && before.sense != Sense::Function || ground.at(range.end).is_capital() {
            continue;
        }
        let given = opens_name(ground, range.start);
        let elsewhere = names.iter().take(2).any(|word| shown.contains(&word.to_lowercase()));
        // "Rusdiansyah dari Dispora menjamin".
        let verb = ground.at(range.end).kind == Kind::Word(Case::Lower)
            && ["me", "ber"].iter().any(|prefix| ground.text(range.end).starts_with(prefix));
        let follows =
            ["dari", "yang", "juga", "pun", "sendiri", "tidak", "sudah", "belum", "masih", "pernah", "akan", "ingin"];
        let goes_on = ground.is(range.end, ',') || verb || follows.iter().any(|word| ground.says(range.end, word));
        let family = ground.sense(range.end.saturating_sub(1)) == Sense::Family;
        candidate.strong = match names.len() {
            1 => {
                given
                    && (!sentence::opens(ground, range.start) || goes_on)
                    && ground.at(range.start).kind != Kind::Word(Case::Upper)
            }
            _ => given || (elsewhere || family) && ground.sense(range.start) != Sense::Plain,
        };
    }
}

/// Words between a person and the office that is said to be theirs.
pub(super) const ROLES: &[&str] = &["selaku", "sebagai", "adalah", "ialah", "menjabat"];

/// "juga", "kemudian" between a subject and its verb.
pub(crate) fn is_adverb(tokens: &Tokens, at: usize) -> bool {
    // "kata Lalu Muhtadin": a name.
    let small = tokens.at(at).kind == Kind::Word(Case::Lower);
    small
        && [
            "juga", "kemudian", "lalu", "lantas", "pun", "turut", "kembali", "sendiri", "pula", "sempat", "terus",
            "secara", "tegas",
        ]
        .iter()
        .any(|word| tokens.says(at, word))
}

/// Where the titles before a name begin.
pub(crate) fn before_titles(tokens: &Tokens, at: usize) -> usize {
    let mut start = at;
    for _ in 0..6 {
        // "Kolonel Laut (P)"
        let corps = tokens.is(start.wrapping_sub(1), ')')
            && tokens.is(start.wrapping_sub(3), '(')
            && tokens.says(start.wrapping_sub(4), "laut");
        start -= if corps { 4 } else { 0 };
        let point = usize::from(tokens.is(start.wrapping_sub(1), '.') || is_corps(tokens, start.wrapping_sub(1)));
        let title = start.wrapping_sub(1 + point);
        // "dr Maria" and "drg. Maria" are written small.
        let doctor = ["dr", "drg", "drh"].iter().any(|word| tokens.says(title, word));
        if !matches!(tokens.sense(title), Sense::Honorific { .. }) || !(tokens.at(title).is_capital() || doctor) {
            break;
        }
        start = title;
    }
    start
}

/// The office that ends right before a name, or before the comma in front of it.
pub(super) fn office_before(naming: &Naming, at: usize, tokens: &Tokens) -> Option<usize> {
    let comma = usize::from(tokens.is(at.wrapping_sub(1), ','));
    // "Kepala Dinas setempat, Rina Wati"
    let there = usize::from(tokens.says(at.wrapping_sub(comma + 1), "setempat"));
    let end = at.wrapping_sub(comma + there);
    let after = naming.positions.partition_point(|position| position.tokens.end <= end);
    let index = after.checked_sub(1)?;
    naming.positions.get(index).filter(|position| position.tokens.end == end).map(|_| index)
}

fn give_holders(tokens: &Tokens, naming: &mut Naming) {
    for index in 0..naming.persons.len() {
        let Some(person) = naming.persons.get(index).cloned() else { return };
        let titles = before_titles(tokens, person.tokens.start);
        if let Some(position) = office_before(naming, titles, tokens)
            && let Some(position) = naming.positions.get_mut(position)
        {
            position.holder = Some(person.known);
        }
    }
    for index in 0..naming.persons.len() {
        let Some(person) = naming.persons.get(index).cloned() else { return };
        let mut end = after_degrees(tokens, person.tokens.end);
        let role = ROLES.iter().any(|word| tokens.says(end, word));
        if role || tokens.is(end, ',') {
            end += 1;
        } else if tokens.says(end, "yang") && tokens.says(end + 1, "juga") {
            end += 2;
        } else {
            continue;
        }
        let at = naming.positions.partition_point(|position| position.tokens.start < end);
        if let Some(position) = naming.positions.get_mut(at)
            && position.tokens.start == end
            && position.holder.is_none()
        {
            position.holder = Some(person.known);
        }
    }
}

/// The words of a name.
pub(super) fn words<'t>(tokens: &Tokens<'t>, range: Range<usize>) -> Vec<&'t str> {
    range.filter(|index| tokens.at(*index).is_word()).map(|index| tokens.text(index)).collect()
}

/// A name as it is written, but with one space between its words.
fn spelled(tokens: &Tokens, range: Range<usize>) -> String {
    let mut out = String::new();
    for at in range.clone() {
        let hyphen = |at: usize| tokens.is(at, '-') && range.contains(&at);
        if tokens.at(at).is_word() {
            out += if out.is_empty() || hyphen(at.wrapping_sub(1)) { "" } else { " " };
            out += tokens.text(at);
        } else if hyphen(at) {
            out.push('-');
        } else if tokens.is(at, '.') {
            out.push('.');
        }
    }
    out
}
