//! What shows that a run of capitalised words is a person's name: a title, an office, an age, a trade, a degree, a verb
//! of speech, its place between commas.

use std::ops::Range;

use super::Naming;
use super::ground::Ground;
use super::person::{ROLES, after_degrees, before_titles, is_adverb, office_before, opens_local_name, words};
use crate::indonesian::lexicon::{self, Cue, Sense, people};
use crate::indonesian::sentence;
use crate::indonesian::token::{Case, Kind, Token};

/// True where the surroundings show that `at..end` names a person.
pub(super) fn is_strong(ground: &Ground, naming: &Naming, at: usize, end: usize) -> bool {
    let several = words(ground, at..end).len() > 1;
    if ["berinisial", "inisial"].iter().any(|word| {
        ground.says(at.wrapping_sub(1), word)
            || ground.says(at.wrapping_sub(1), "dan") && ground.says(at.wrapping_sub(3), word)
    }) {
        return true;
    }
    let titles = before_titles(ground, at);
    // "Pengawas Perilaku Usaha, Edukasi dan Perlindungan"
    let listed = !several && ground.is(titles.wrapping_sub(1), ',') && ground.says(end, "dan");
    if titles < at
        || is_aged(ground, at, end)
        || has_trade(ground, at, end)
        || office_before(naming, titles, ground).is_some() && !listed
        || after_degrees(ground, end) > end
    {
        return true;
    }
    let before = at.wrapping_sub(1);
    let everyday = ground.sense(at) == Sense::Plain && !several;
    match ground.sense(before) {
        // "peningkatan nilai Akip" is no speech.
        Sense::Cue(Cue::Stem)
            if !ground.at(before).is_capital() && !ground.back(before, 1).is_word()
                || sentence::opens(ground, before)
                || ground.sense(before.wrapping_sub(1)) == Sense::Function =>
        {
            return !everyday;
        }
        Sense::Cue(Cue::According) => {
            return !everyday && (several || ground.is(end, ',') || ground.sense(at) == Sense::Given);
        }
        Sense::Cue(Cue::Passive) => return several,
        _ => {}
    }
    if ground.says(before, "oleh") && matches!(ground.sense(before.wrapping_sub(1)), Sense::Cue(Cue::Passive)) {
        return several;
    }
    is_subject(ground, at, end, several)
        || several && (opens_local_name(ground, at) || follows_short_form(ground, at))
        || several && (comes_from(ground, at, end) || is_described(ground, at, end))
        || several && (is_spoken(ground, at, end) || begins_apposed(ground, at, end))
        || ground.says(end + 1, "yang") && begins_apposed(ground, at, end) && is_heard(ground, end)
        || ground.says(at.wrapping_sub(1), "bernama") && ground.sense(at) != Sense::Plain
        || several && ["sapaan", "disapa", "panggilan"].iter().any(|word| ground.says(at.wrapping_sub(1), word))
        || is_apposition(ground, at, end, several)
        || acts(ground, naming, at, end)
        || is_introduced(ground, at, end)
        || holds_office(ground, naming, at, end, several)
}

/// "MK", "FMDM SIL UI", "Himapol FISIP", "Kemendikti": letters for an organisation, where not the whole line is in
/// capitals.
pub(super) fn is_body(ground: &Ground, range: &Range<usize>) -> bool {
    let upper = |index: usize| ground.at(index).kind == Kind::Word(Case::Upper) && ground.text(index).len() > 1;
    let (at, end) = (range.start, range.end);
    // "tersangka berinisial RD dan MH", "RD (34)"
    let introduced = ["berinisial", "inisial", "tersangka", "terdakwa", "korban"];
    let before = at.wrapping_sub(if ground.says(at.wrapping_sub(1), "dan") { 3 } else { 1 });
    let initials = range.len() == 1
        && (2..=4).contains(&ground.text(at).len())
        && (introduced.iter().any(|word| ground.says(before, word)) || is_aged(ground, at, end));
    if initials {
        return false;
    }
    let shouted = [at.wrapping_sub(2), at.wrapping_sub(1), end, end + 1]
        .into_iter()
        .any(|index| upper(index) && ground.text(index).len() > 5);
    let letters = range.clone().any(upper) && !shouted && (range.len() > 1 || upper(at));
    let ministry =
        ["Kemen", "Kemdik"].iter().any(|head| ground.text(at).strip_prefix(head).is_some_and(|rest| rest.len() > 2));
    letters || ministry && range.len() == 1
}

/// Longest title in marks, in tokens.
const TITLE: usize = 30;

/// "Cerita Gus Ipul Benahi Data" in marks: words of a title, most of them with capitals.
pub(super) fn titles(ground: &Ground) -> Vec<Range<usize>> {
    let mark = |at: usize, marks: &[char]| matches!(ground.at(at).kind, Kind::Mark(mark) if marks.contains(&mark));
    let (mut titles, mut at) = (Vec::new(), 0);
    while at < ground.len() {
        // "Simak juga video: Gus Ipul Benahi Data"
        let invites = (at == 0 || ground.back(at, 1).is_break())
            && ["juga", "video"].iter().any(|word| ground.says(at + 1, word))
            && ["simak", "baca", "lihat", "tonton"].iter().any(|word| ground.says(at, word));
        if invites {
            let ends = |index: &usize| matches!(ground.at(*index).kind, Kind::Break | Kind::End);
            let end = (at..at + TITLE).find(ends).unwrap_or(at + TITLE);
            titles.push(at..end);
            at = end;
            continue;
        }
        let open = mark(at, &['"', '“']);
        at += 1;
        let close = (at..at + TITLE)
            .take_while(|_| open)
            .find(|index| mark(*index, &['"', '”']) || matches!(ground.at(*index).kind, Kind::Break | Kind::End));
        let Some(close) = close.filter(|close| mark(*close, &['"', '”'])) else { continue };
        let words = (at..close).filter(|index| ground.at(*index).is_word());
        let capitals = words.clone().filter(|index| ground.at(*index).is_capital()).count();
        let count = words.count();
        if count >= 3 && capitals * 3 >= count * 2 {
            titles.push(at..close);
        }
        at = close + 1;
    }
    titles
}

/// "… Edukasi dan Perlindungan Konsumen (EPK) Rina Wati.": a name between the short form of an office and a stop.
fn follows_short_form(ground: &Ground, at: usize) -> bool {
    let short = ground.is(at.wrapping_sub(1), ')')
        && ground.is(at.wrapping_sub(3), '(')
        && ground.back(at, 2).kind == Kind::Word(Case::Upper);
    short && ground.sense(at) != Sense::Plain && !lexicon::is_everyday(ground.text(at)) && !ground.may_be_place(at)
}

/// "Wa Nining Salabose dari Asosiasi …": who begins a sentence and comes from an organisation.
fn comes_from(ground: &Ground, at: usize, end: usize) -> bool {
    let named = |index: usize| matches!(ground.sense(index), Sense::None | Sense::Given | Sense::Family);
    let organisation =
        matches!(ground.sense(end + 1), Sense::Organisation | Sense::Acronym) && ground.at(end + 1).is_capital();
    let people = lexicon::is_everyday(ground.text(end + 1)) && ground.at(end + 1).kind == Kind::Word(Case::Lower);
    let opens = sentence::opens(ground, at) || ground.is(at.wrapping_sub(1), ',');
    ground.says(end, "dari")
        && (organisation || people)
        && opens
        && (at..end).all(|index| !ground.at(index).is_word() || named(index))
        && !lexicon::is_everyday(ground.text(at))
        && !ground.may_be_place(at)
}

/// "Pengelola sekolah selam Jean-Baptiste Moreau, yang …": what somebody does, begins the sentence.
fn is_described(ground: &Ground, at: usize, end: usize) -> bool {
    if !(ground.is(end, ',') && ground.says(end + 1, "yang")) {
        return false;
    }
    let lower = |index: usize| {
        ground.at(index).kind == Kind::Word(Case::Lower) && matches!(ground.sense(index), Sense::None | Sense::Plain)
    };
    let steps = (1..5).find(|steps| !lower(at.wrapping_sub(*steps))).filter(|steps| *steps > 1);
    let head = at.wrapping_sub(steps.unwrap_or(1));
    let person = ground.sense(head) == Sense::Office || people::PERSONS.has(ground.text(head));
    let opens = sentence::opens(ground, head) && person && steps.is_some();
    opens && !ground.may_be_place(at)
}

/// "Nurlina (44)", "seorang penumpang, Tumiyem (61),": a name with its age.
fn is_aged(ground: &Ground, at: usize, end: usize) -> bool {
    let age = ground.text(end + 1).len() == 2 && ground.text(end + 1).bytes().all(|byte| byte.is_ascii_digit());
    let years = ground.is(end, ',') && age && ground.says(end + 2, "tahun");
    let begins =
        || sentence::opens(ground, at) || ground.is(at.wrapping_sub(1), ',') || words(ground, at..end).len() > 1;
    let name = || !lexicon::is_everyday(ground.text(at)) && !ground.may_be_place(at);
    (years || ground.is(end, '(') && age && ground.is(end + 2, ')')) && begins() && name()
}

/// Farthest a quotation stands from the name of its speaker, in tokens.
const HEARD: usize = 90;

/// Small words between a subject and its verb.
const SMALL: &[&str] = &[
    "sudah",
    "dulu",
    "dulunya",
    "baru",
    "hanya",
    "masih",
    "tak",
    "tidak",
    "belum",
    "pun",
    "juga",
    "kini",
    "sempat",
    "mulai",
    "sendiri",
    "ikut",
    "harus",
    "ingin",
    "pernah",
    "selalu",
    "akan",
    "cuma",
    "langsung",
    "kerap",
    "sering",
    "saban",
    "kadang",
    "terkadang",
    "memang",
    "justru",
    "malah",
    "segera",
    "lekas",
    "tetap",
    "bisa",
    "tampak",
    "terlihat",
    "sedang",
    "tengah",
    "hampir",
];

/// Words between clauses, after which a new subject may follow.
const JOINTS: &[&str] =
    &["tetapi", "tapi", "namun", "sementara", "sedangkan", "ketika", "saat", "sebab", "karena", "lalu"];

/// "Muhtar dulu berangkat pukul empat pagi.", "Suparti, 58, warga Pekon Fajar,": words of no language begin a sentence and
/// do something, and somebody speaks soon after. Organisations do too, but are named as such elsewhere.
fn acts(ground: &Ground, naming: &Naming, at: usize, end: usize) -> bool {
    let several = words(ground, at..end).len() > 1;
    let small = |index: usize| SMALL.iter().any(|word| ground.says(index, word));
    let next = (end..end + 3).find(|index| !small(*index)).unwrap_or(end);
    let verb = ground.at(next).kind == Kind::Word(Case::Lower)
        && ground.text(next).len() >= 5
        && ["me", "ber"].iter().any(|prefix| ground.text(next).starts_with(prefix));
    let age = ground.is(end, ',') && ground.text(end + 1).len() == 2 && ground.is(end + 2, ',');
    let word = |index: usize| {
        let token = ground.at(index);
        !token.is_word()
            || token.kind == Kind::Word(Case::Capital)
                && (token.end - token.start > 3 || several && index == at && token.end - token.start > 1)
                && matches!(token.sense, Sense::None | Sense::Given | Sense::Family)
                && !lexicon::is_everyday(ground.text(index))
    };
    let of_body = |index: usize| {
        let named =
            naming.organisations.iter().map(|named| &named.tokens).chain(naming.places.iter().map(|p| &p.tokens));
        named.take(64).any(|tokens| tokens.clone().any(|other| ground.says(other, ground.text(index))))
    };
    // "Dua tahun lamanya Debora Hubi mengajar"
    let before = ground.back(at, 1);
    let joint = JOINTS.iter().any(|word| ground.says(at.wrapping_sub(1), word));
    // "Pukul empat pagi, Dortea Ohee sudah mendayung"
    let led =
        ground.is(at.wrapping_sub(1), ',') && (1..12).any(|steps| sentence::opens(ground, at.wrapping_sub(steps)));
    let inside = several && (before.kind == Kind::Word(Case::Lower) && before.sense != Sense::Function || joint || led);
    (verb || next > end || age)
        && (sentence::opens(ground, at) || inside)
        && (at..end).all(word)
        && !ground.may_be_place(at)
        && is_heard(ground, end)
        && !(at..end).any(of_body)
}

/// "Salwa, santriwati kelas XI, punya cerita sendiri.": who somebody is, and words follow soon.
fn is_introduced(ground: &Ground, at: usize, end: usize) -> bool {
    let noun = ground.text(end + 1);
    let listed = people::CROWD.has(noun) || people::PERSONS.has(noun);
    let formed = ["wati", "wan", "man"].iter().any(|ending| noun.ends_with(ending)) && noun.len() > 6;
    let agent = noun.starts_with("pe") && noun.len() > 5 && !noun.ends_with("an");
    (listed || formed || agent)
        && is_likely_name(ground, at)
        && ground.text(at).len() > 3
        && begins_apposed(ground, at, end)
        && is_heard(ground, end)
}

/// True where a quotation opens soon.
fn is_heard(ground: &Ground, from: usize) -> bool {
    (from..from + HEARD).any(|index| matches!(ground.at(index).kind, Kind::Mark('“' | '"' | '«')))
}

/// What only people do or are.
const HUMAN: &[&str] = &[
    "sependapat",
    "sepakat",
    "setuju",
    "keberatan",
    "sengaja",
    "ingin",
    "mengaku",
    "tersenyum",
    "tertawa",
    "duduk",
    "berdiri",
    "teringat",
    "bercerita",
    "bersyukur",
    "berharap",
    "khawatir",
    "menghela",
    "mengangguk",
    "menggeleng",
    "lahir",
];

/// "Rudy Wijaya menegaskan", "Rustam berpesan", "Aliong Tjhin sependapat".
fn is_subject(ground: &Ground, at: usize, end: usize, several: bool) -> bool {
    let comma = usize::from(ground.is(end, ','));
    let next = (end + comma..end + comma + 3).find(|index| !is_adverb(ground, *index)).unwrap_or(end);
    let alone = || {
        sentence::opens(ground, at)
            && ground.text(at).len() > 2
            && comma == 0
            && ground.at(at).kind == Kind::Word(Case::Capital)
            && !lexicon::is_everyday(ground.text(at))
    };
    let given = ground.sense(at) == Sense::Given && !ground.back(at, 1).is_capital();
    let apposed = ground.is(at.wrapping_sub(1), ',') && comma > 0;
    let names = || (at..end).all(|index| !matches!(ground.sense(index), Sense::Plain)) && !ground.may_be_place(at);
    let human = || {
        HUMAN.iter().any(|word| ground.says(next, word))
            || ["tak", "tidak"].iter().any(|word| ground.says(next, word))
                && HUMAN.iter().any(|word| ground.says(next + 1, word))
    };
    // "Darwis Lagimpu menyebut": a word of the language may begin a name.
    let ends_as_name = matches!(ground.sense(end.wrapping_sub(1)), Sense::None | Sense::Given | Sense::Family);
    ground.sense(next) == Sense::Cue(Cue::Active)
        && (several && (ground.sense(at) != Sense::Plain || ends_as_name && !sentence::opens(ground, at))
            || apposed
            || given
            || alone())
        || several && human() && names() && !lexicon::is_everyday(ground.text(at))
}

/// "Ekonom Universitas Sungai Raya, Rudolf Siahaan, lebih khawatir", "seorang anak, Liah, menunggu", but no list.
fn is_apposition(ground: &Ground, at: usize, end: usize, several: bool) -> bool {
    let before = at.wrapping_sub(1);
    let dari = ["dari", "yang", "selaku"].iter().any(|word| ground.says(end, word));
    let closed = ground.is(end, ',') || several && dari;
    let list = ground.is(end, ',')
        && (!ground.at(end + 1).is_word()
            || ground.at(end + 1).is_capital()
            || ["dan", "serta", "atau", "hingga"].iter().any(|word| ground.says(end + 1, word)))
        && !matches!(ground.at(end + 1).kind, Kind::Mark('“' | '"' | '«'));
    if !ground.is(before, ',') || !closed || list || ground.may_be_place(at) {
        return false;
    }
    let start = (1..16).find(|steps| {
        sentence::opens(ground, before.wrapping_sub(*steps)) || ground.is(before.wrapping_sub(*steps), ',')
    });
    let start = start.map_or(before, |steps| before.wrapping_sub(steps));
    let someone = (start..before).any(|index| ground.says(index, "seorang") || ground.says(index, "bernama"));
    let unlisted = !ground.is(start, ',');
    let name = !matches!(ground.sense(at), Sense::Plain) && !lexicon::is_everyday(ground.text(at));
    name && unlisted && (several || someone || ground.sense(at) == Sense::Given)
}

/// "Tumini, warga Desa Randu, duduk", "diungkapkan Kardi, sopir angkot": a name and who that is.
fn has_trade(ground: &Ground, at: usize, end: usize) -> bool {
    let noun = |at: usize| people::CROWD.has(ground.text(at)) || people::PERSONS.has(ground.text(at));
    let before = at.wrapping_sub(1);
    let begins = sentence::opens(ground, at)
        || matches!(ground.sense(before), Sense::Cue(Cue::Passive)) && !ground.at(before).is_capital();
    let lower = ground.at(end + 1).kind == Kind::Word(Case::Lower);
    begins && ground.is(end, ',') && lower && noun(end + 1) && is_likely_name(ground, at)
}

fn is_likely_name(ground: &Ground, at: usize) -> bool {
    ground.at(at).kind == Kind::Word(Case::Capital)
        && matches!(ground.sense(at), Sense::None | Sense::Given | Sense::Family)
        && !lexicon::is_everyday(ground.text(at))
        && !ground.may_be_place(at)
}

/// "kata orator, Albani Telanai.": who speaks, after a description and a comma.
fn is_spoken(ground: &Ground, at: usize, end: usize) -> bool {
    let comma = at.wrapping_sub(1);
    let closed =
        matches!(ground.at(end).kind, Kind::Mark(',' | '.' | '(') | Kind::Word(Case::Lower) | Kind::Break | Kind::End);
    // "kata peneliti pada Organisasi Hak Asasi (OHA), Duaa Dhainy"
    let passes = |token: Token| token.is_word() || matches!(token.kind, Kind::Mark('(' | ')'));
    let described =
        (1..14).find(|steps| !passes(ground.back(comma, *steps)) || is_stem(ground, comma.wrapping_sub(*steps)));
    let stem = described.map(|steps| comma.wrapping_sub(steps));
    ground.is(comma, ',')
        && closed
        && !ground.may_be_place(at)
        && stem.is_some_and(|stem| is_stem(ground, stem) && ground.at(stem + 1).kind == Kind::Word(Case::Lower))
}

fn is_stem(ground: &Ground, at: usize) -> bool {
    ground.sense(at) == Sense::Cue(Cue::Stem) && !ground.at(at).is_capital()
}

/// "Sedangkan Jeda Dorsim, analis di sebuah bank, menyebutkan": a sentence begins with a name and who that is.
fn begins_apposed(ground: &Ground, at: usize, end: usize) -> bool {
    let before = at.wrapping_sub(1);
    let begins = sentence::opens(ground, at)
        || ground.at(before).is_capital() && ground.sense(before) == Sense::Function && sentence::opens(ground, before);
    let may = |index: usize| matches!(ground.sense(index), Sense::None | Sense::Given | Sense::Family);
    // "Theresia Bulan Ajang": a word of the language inside a name.
    let inner = |index: usize| index > at && index + 1 < end && ground.sense(index) == Sense::Plain;
    let names = (at..end).all(|index| !ground.at(index).is_word() || may(index) || inner(index));
    let plain =
        ground.sense(end + 1) != Sense::Function || ["sang", "yang"].iter().any(|word| ground.says(end + 1, word));
    let noun = ground.at(end + 1).kind == Kind::Word(Case::Lower) && plain;
    let passes = |index: usize| ground.at(index).is_word() || ground.at(index).kind == Kind::Number;
    let close = (end + 2..end + 16).find(|index| !passes(*index));
    let closed = close.is_some_and(|close| ground.is(close, ','));
    begins
        && names
        && noun
        && closed
        && ground.is(end, ',')
        && !lexicon::is_everyday(ground.text(at))
        && !ground.may_be_place(at)
}

/// "Maria, Ketua Kontingen Kutalama".
fn holds_office(ground: &Ground, naming: &Naming, at: usize, end: usize, several: bool) -> bool {
    let given = ground.sense(at) == Sense::Given && !ground.back(at, 1).is_capital();
    let office = naming.positions.binary_search_by_key(&(end + 1), |position| position.tokens.start).is_ok();
    let is = ROLES.iter().any(|word| ground.says(end, word));
    let opens = sentence::opens(ground, at) && !lexicon::is_everyday(ground.text(at)) && !ground.may_be_place(at);
    office && (ground.is(end, ',') && (several || given) || is && (several || given || opens))
}
