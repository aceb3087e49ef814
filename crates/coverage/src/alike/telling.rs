//! Words and signs that take a side, count or set a condition. The lists are wide on purpose: a word too many keeps two texts apart, which harms
//! nobody; a word too few puts a name under a text that its bearer would not sign.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::compare::spelling;
use crate::compare::word::{self, Word};

/// Telling as whole words: negations with the ways they are typed, wishes, contrasts, conditions, days, numbers beyond the engine's.
const WHOLE: &str = "\
    tidak tdk tdak tida tak ga gak gk nggak ngga enggak engga ndak nda kagak kaga bukan bkn jangan jgn belum blm tanpa tnp non no not nor never none \
    without cannot cant dont doesnt didnt wont isnt arent wasnt shouldnt wouldnt couldnt yes ya iya yup ok oke pro anti mau ingin harus mesti perlu \
    lebih paling terlalu hanya cuma only but tapi tetapi namun sedangkan kecuali selain except unless if however jika jikalau bila apabila kalau \
    asal asalkan selama sepanjang sebelum setelah sesudah sejak sampai hingga before after until less more than sangsi ragu sia siasia sudah akan \
    menerima diterima semua seluruh setiap sebagian beberapa all some every any senin selasa rabu kamis jumat sabtu minggu one two three four five \
    six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand million half double ii iii iv v vi vii viii ix x xi xii rp usd kiri \
    kanan bad good for stop ban salah aman bahaya suka setengah";

/// Telling wherever they stand in a word, so that prefixes and endings need no list: "menolak", "penolakan", "ditolaknya".
const INSIDE: &str = "\
    olak setuj tuju dukung sokong keberatan berat sepakat lawan kecam protes nentang ditentang kontra gugat banding bangun bongkar roboh gusur buka \
    utup henti setop batal cabut ertahan hapus hilang larang izin ijin wajib boleh tunda nunda lanjut terus tambah nambah urang naik urun rendah \
    kecil besar cepat lambat segera gagal ubah ganti pindah mindah tetap rugi untung benar kesalah bagus buruk jelek legal bebas mustahil percuma \
    cukup malah justru syarat catatan puluh ratus ribu juta iliar ilyar iliun persen percent separuh sepertiga belas ganda mahal murah gratis bayar \
    cegah biar lepas ambil tarik kembali senang benci kecewa puas percaya agree oppos reject object support against favo approv accept delay cancel \
    remov demolish build close open keep allow";

/// Words of address, greeting and signature, and small words that turn nothing round.
const COURTESY: &str = "\
    yang dan di ini itu dengan para kepada yth terhormat hormat kami saya kita aku bapak ibu pak bu saudara saudari sdr sdri tempat salam sejahtera \
    assalamualaikum wassalamualaikum warahmatullahi wabarakatuh wr wb selamat pagi siang sore malam terima kasih terimakasih demikian atas perhatiannya perhatian \
    tertanda ttd nama alamat pekerjaan warga desa kelurahan kecamatan kabupaten kota provinsi kampung dusun jalan kepala dinas camat lurah bupati \
    wali wakil gubernur ketua sekretaris dear sir madam sincerely regards the a of and yours";

/// What comes before a name.
const INTRODUCING: &str =
    "saya kami aku nama bernama ini yth terhormat bapak ibu pak bu saudara saudari sdr sdri tertanda";

/// After these a comma turns the sense: "Tidak, kami setuju".
const REFUSING: &str = "tidak tak bukan jangan belum nomor not never";

static TELLING: LazyLock<HashSet<&str>> = LazyLock::new(|| WHOLE.split_whitespace().collect());
// Were the list not to build, every word would tell.
static ROOTS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(INSIDE.split_whitespace()).ok());
static COURTESIES: LazyLock<HashSet<u64>> = LazyLock::new(|| word::keys(COURTESY));
static INTRODUCERS: LazyLock<HashSet<u64>> = LazyLock::new(|| word::keys(INTRODUCING));
static REFUSALS: LazyLock<HashSet<u64>> = LazyLock::new(|| word::keys(REFUSING));

/// True for a word of address, greeting or signature.
pub(super) fn is_courtesy(key: u64) -> bool {
    COURTESIES.contains(&key)
}

/// True for a word after which a name stands.
pub(super) fn introduces(key: u64) -> bool {
    INTRODUCERS.contains(&key)
}

/// True for a word, as written, that counts, refuses, wishes or sets a condition; and for one in letters that are not Latin, whose words nobody
/// has listed. A number may be several words.
pub(super) fn tells(written: &str) -> bool {
    written.split(|c: char| c.is_whitespace() || c == '-').any(|part| {
        let normal = word::normal(part);
        TELLING.contains(normal.as_str())
            || ROOTS.as_ref().is_none_or(|roots| roots.is_match(&normal))
            || spelling::number(word::key(normal.as_bytes())).is_some()
            || part.chars().any(|c| c.is_numeric() || (c.is_alphabetic() && c > '\u{24f}'))
    })
}

/// What stands between the words and tells all the same, as a hash: pictures such as a thumb up or down, question marks, plus and minus before
/// a number, a stop after a refusal, each with the word before it. Of a text without words, all of it.
pub(super) fn tone(text: &str, words: &[Word]) -> u64 {
    if words.is_empty() {
        return word::key(text.trim().as_bytes());
    }
    let (mut tone, mut at, mut before) = (0, 0, 0);
    for word in words {
        tone = toned(tone, &signs(text, at..word.start, before), before);
        (at, before) = (word.end, word.key);
    }
    toned(tone, &signs(text, at..text.len(), before), before)
}

fn toned(tone: u64, signs: &str, before: u64) -> u64 {
    if signs.is_empty() {
        tone
    } else {
        (tone.rotate_left(13) ^ word::key(signs.as_bytes()) ^ before).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

fn signs(text: &str, range: Range<usize>, before: u64) -> String {
    let Some(between) = text.get(range.clone()).filter(|between| *between != " ") else { return String::new() };
    let is_counted = text.get(range.end..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    // "3-5" is a range.
    let stands_alone = range.start == 0 || between.chars().count() > 1;
    let signed =
        between.chars().next_back().filter(|c| is_counted && stands_alone && matches!(c, '+' | '-' | '−' | '–'));
    let stopped = between.contains([',', '.', '!', ';', ':']) && REFUSALS.contains(&before);
    let pictures = between.chars().filter(|c| is_picture(*c));
    pictures.chain(signed).chain(stopped.then_some(',')).collect()
}

/// Pictures and signs; bullets of lists are none.
fn is_picture(c: char) -> bool {
    matches!(c, '?' | '<' | '>' | '=' | '\u{2190}'..='\u{259f}' | '\u{2600}'..='\u{2bff}' | '\u{1f000}'..)
}
