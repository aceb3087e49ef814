//! Writes short forms out, so that "Kadis Kominfo Kaltim" and "Kepala Dinas Komunikasi dan Informatika Kalimantan Timur"
//! are one office. Short forms are the listed ones and those the text itself explains in brackets.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::ground::{Ground, capitalised, title_case};
use crate::indonesian::lexicon::{Fnv, Sense};
use crate::indonesian::token::{Case, Kind, Tokens};

/// Listed short forms.
const LISTED: &[(&str, &str)] = &[
    ("diskominfo", "Dinas Komunikasi dan Informatika"),
    ("kominfo", "Komunikasi dan Informatika"),
    ("dikbud", "Pendidikan dan Kebudayaan"),
    ("dukcapil", "Kependudukan dan Pencatatan Sipil"),
    ("dikpora", "Pendidikan, Pemuda dan Olahraga"),
    ("disdik", "Dinas Pendidikan"),
    ("disdikbud", "Dinas Pendidikan dan Kebudayaan"),
    ("dinkes", "Dinas Kesehatan"),
    ("dinsos", "Dinas Sosial"),
    ("dishub", "Dinas Perhubungan"),
    ("dispora", "Dinas Pemuda dan Olahraga"),
    ("dispar", "Dinas Pariwisata"),
    ("dlh", "Dinas Lingkungan Hidup"),
    ("dishut", "Dinas Kehutanan"),
    ("disbun", "Dinas Perkebunan"),
    ("pemprov", "Pemerintah Provinsi"),
    ("pemkot", "Pemerintah Kota"),
    ("pemkab", "Pemerintah Kabupaten"),
    ("pemda", "Pemerintah Daerah"),
    ("pemdes", "Pemerintah Desa"),
    ("dprd", "Dewan Perwakilan Rakyat Daerah"),
    ("dpr", "Dewan Perwakilan Rakyat"),
    ("kpu", "Komisi Pemilihan Umum"),
    ("kpk", "Komisi Pemberantasan Korupsi"),
    ("bps", "Badan Pusat Statistik"),
    ("bpbd", "Badan Penanggulangan Bencana Daerah"),
    ("smsi", "Serikat Media Siber Indonesia"),
    ("amsi", "Asosiasi Media Siber Indonesia"),
    ("jmsi", "Jaringan Media Siber Indonesia"),
    ("pwi", "Persatuan Wartawan Indonesia"),
    ("aji", "Aliansi Jurnalis Independen"),
    ("unmul", "Universitas Mulawarman"),
    ("kadis", "Kepala Dinas"),
    ("kadiskominfo", "Kepala Dinas Komunikasi dan Informatika"),
    ("kadisdik", "Kepala Dinas Pendidikan"),
    ("kadinkes", "Kepala Dinas Kesehatan"),
    ("kadishub", "Kepala Dinas Perhubungan"),
    ("kadispora", "Kepala Dinas Pemuda dan Olahraga"),
    ("kadispar", "Kepala Dinas Pariwisata"),
    ("kaban", "Kepala Badan"),
    ("kabid", "Kepala Bidang"),
    ("kabag", "Kepala Bagian"),
    ("kasi", "Kepala Seksi"),
    ("karo", "Kepala Biro"),
    ("sekda", "Sekretaris Daerah"),
    ("sekdaprov", "Sekretaris Daerah Provinsi"),
    ("sekjen", "Sekretaris Jenderal"),
    ("sekwan", "Sekretaris Dewan"),
    ("wagub", "Wakil Gubernur"),
    ("wabup", "Wakil Bupati"),
    ("wawali", "Wakil Wali Kota"),
    ("walikota", "Wali Kota"),
    ("wapres", "Wakil Presiden"),
    ("wamen", "Wakil Menteri"),
    ("walkot", "Wali Kota"),
    ("wawalkot", "Wakil Wali Kota"),
    ("menag", "Menteri Agama"),
    ("menaker", "Menteri Ketenagakerjaan"),
    ("menkes", "Menteri Kesehatan"),
    ("menkeu", "Menteri Keuangan"),
    ("mensos", "Menteri Sosial"),
    ("mendagri", "Menteri Dalam Negeri"),
    ("menhub", "Menteri Perhubungan"),
    ("menko", "Menteri Koordinator"),
    ("mentan", "Menteri Pertanian"),
    ("mendag", "Menteri Perdagangan"),
    ("menperin", "Menteri Perindustrian"),
    ("menpora", "Menteri Pemuda dan Olahraga"),
    ("menkum", "Menteri Hukum"),
    ("menhut", "Menteri Kehutanan"),
    ("menlu", "Menteri Luar Negeri"),
    ("mensesneg", "Menteri Sekretaris Negara"),
    ("menpan-rb", "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"),
    ("seskab", "Sekretaris Kabinet"),
    ("jubir", "Juru Bicara"),
    ("ketum", "Ketua Umum"),
    ("waketum", "Wakil Ketua Umum"),
    ("dirut", "Direktur Utama"),
    ("dirjen", "Direktur Jenderal"),
    ("disbudpar", "Dinas Kebudayaan dan Pariwisata"),
    ("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil"),
    ("disnaker", "Dinas Tenaga Kerja"),
    ("disnakertrans", "Dinas Tenaga Kerja dan Transmigrasi"),
    ("disperindag", "Dinas Perindustrian dan Perdagangan"),
    ("diskop", "Dinas Koperasi"),
    ("dkp", "Dinas Kelautan dan Perikanan"),
    ("dpmd", "Dinas Pemberdayaan Masyarakat dan Desa"),
    ("pupr", "Pekerjaan Umum dan Penataan Ruang"),
    ("bapenda", "Badan Pendapatan Daerah"),
    ("bappeda", "Badan Perencanaan Pembangunan Daerah"),
    ("bkd", "Badan Kepegawaian Daerah"),
    ("bpn", "Badan Pertanahan Nasional"),
    ("bawaslu", "Badan Pengawas Pemilihan Umum"),
    ("kesbangpol", "Badan Kesatuan Bangsa dan Politik"),
    ("baznas", "Badan Amil Zakat Nasional"),
    ("bnn", "Badan Narkotika Nasional"),
    ("mui", "Majelis Ulama Indonesia"),
    ("kadin", "Kamar Dagang dan Industri"),
    ("pmi", "Palang Merah Indonesia"),
    ("ojk", "Otoritas Jasa Keuangan"),
    ("satlantas", "Satuan Lalu Lintas"),
    ("satreskrim", "Satuan Reserse Kriminal"),
    ("satresnarkoba", "Satuan Reserse Narkoba"),
    ("resnarkoba", "Reserse Narkoba"),
    ("reskrim", "Reserse Kriminal"),
    ("lantas", "Lalu Lintas"),
    ("kadisbudpar", "Kepala Dinas Kebudayaan dan Pariwisata"),
    ("kadisdukcapil", "Kepala Dinas Kependudukan dan Pencatatan Sipil"),
    ("kakanim", "Kepala Kantor Imigrasi"),
    ("kades", "Kepala Desa"),
    ("kepsek", "Kepala Sekolah"),
    ("kasat", "Kepala Satuan"),
    ("kanit", "Kepala Unit"),
    ("kapolres", "Kepala Polres"),
    ("kapolresta", "Kepala Polresta"),
    ("kapolda", "Kepala Polda"),
    ("kapolsek", "Kepala Polsek"),
    ("dandim", "Komandan Kodim"),
    ("danrem", "Komandan Korem"),
    ("danramil", "Komandan Koramil"),
    ("pangdam", "Panglima Kodam"),
    ("kajari", "Kepala Kejaksaan Negeri"),
    ("kajati", "Kepala Kejaksaan Tinggi"),
    ("gm", "General Manager"),
    ("kamsel", "Keamanan dan Keselamatan"),
    ("binmas", "Pembinaan Masyarakat"),
    ("intelkam", "Intelijen dan Keamanan"),
    ("gakkum", "Penegakan Hukum"),
    ("kalaksa", "Kepala Pelaksana"),
    ("kasatlantas", "Kepala Satuan Lalu Lintas"),
    ("kasatreskrim", "Kepala Satuan Reserse Kriminal"),
    ("kasatresnarkoba", "Kepala Satuan Reserse Narkoba"),
    ("kasatgas", "Kepala Satgas"),
    ("kapolrestabes", "Kepala Polrestabes"),
    ("wakapolres", "Wakil Kepala Polres"),
    ("wakapolda", "Wakil Kepala Polda"),
    ("kadisdikbud", "Kepala Dinas Pendidikan dan Kebudayaan"),
    ("kadissos", "Kepala Dinas Sosial"),
    ("kadinsos", "Kepala Dinas Sosial"),
    ("kadisperindag", "Kepala Dinas Perindustrian dan Perdagangan"),
    ("kadisnaker", "Kepala Dinas Tenaga Kerja"),
    ("kadiskes", "Kepala Dinas Kesehatan"),
    ("kapuskesmas", "Kepala Puskesmas"),
    ("kalapas", "Kepala Lapas"),
    ("karutan", "Kepala Rutan"),
    ("kacab", "Kepala Cabang"),
    ("kaprodi", "Kepala Program Studi"),
    ("danlanal", "Komandan Lanal"),
    ("danlanud", "Komandan Lanud"),
    ("sekdes", "Sekretaris Desa"),
    ("sekcam", "Sekretaris Kecamatan"),
    ("sekdis", "Sekretaris Dinas"),
    ("sekban", "Sekretaris Badan"),
    ("sekdako", "Sekretaris Daerah Kota"),
    ("sekdakab", "Sekretaris Daerah Kabupaten"),
    ("walkot", "Wali Kota"),
    ("walinagari", "Wali Nagari"),
    ("wawalkot", "Wakil Wali Kota"),
    ("cabup", "Calon Bupati"),
    ("cagub", "Calon Gubernur"),
    ("pemred", "Pemimpin Redaksi"),
    ("tp", "Tim Penggerak"),
    ("disparbud", "Dinas Pariwisata dan Kebudayaan"),
    ("disdikpora", "Dinas Pendidikan, Pemuda dan Olahraga"),
    ("dp3a", "Dinas Pemberdayaan Perempuan dan Perlindungan Anak"),
    ("forkopimda", "Forum Koordinasi Pimpinan Daerah"),
    ("pokdarwis", "Kelompok Sadar Wisata"),
    ("bumdes", "Badan Usaha Milik Desa"),
    ("plt", "Pelaksana Tugas"),
    ("plh", "Pelaksana Harian"),
    ("pj", "Penjabat"),
    ("pjs", "Penjabat Sementara"),
    ("propinsi", "Provinsi"),
    ("ri", "Republik Indonesia"),
];

/// Short forms that the text explains.
pub(crate) struct Abbreviations<'t> {
    learned: HashMap<&'t str, String, BuildHasherDefault<Fnv>>,
}

impl<'t> Abbreviations<'t> {
    /// Reads "Serikat Media Siber Indonesia (SMSI)".
    pub(crate) fn learn(tokens: &Tokens<'t>) -> Self {
        let mut learned: HashMap<&'t str, String, BuildHasherDefault<Fnv>> = HashMap::default();
        for at in 1..tokens.len() {
            if !tokens.is(at, '(') || !tokens.is(at + 2, ')') || tokens.at(at + 1).kind != Kind::Word(Case::Upper) {
                continue;
            }
            let short = tokens.text(at + 1);
            if !learned.contains_key(short)
                && let Some(full) = explained(tokens, at, short)
            {
                learned.insert(short, full);
            }
        }
        Self { learned }
    }

    /// The words for which the text says that a short form stands.
    pub(crate) fn words(&self, short: &str) -> Option<Vec<&str>> {
        self.learned.get(short).map(|full| full.split(' ').collect())
    }

    /// Name of an organisation or place; without "Provinsi", "Kota" or "Kabupaten" before a known place.
    pub(crate) fn name(&self, ground: &Ground, range: Range<usize>) -> String {
        self.written_out(ground, range).join(" ")
    }

    /// An office, lower case.
    pub(crate) fn office(&self, ground: &Ground, range: Range<usize>) -> String {
        let office = self.written_out(ground, range).join(" ").to_lowercase();
        // "Sekda Provinsi" leaves out which province, and no more.
        let ends = [" provinsi", " kabupaten", " kota"].iter().find_map(|level| office.strip_suffix(level));
        ends.filter(|rest| !rest.ends_with("wali")).map(str::to_owned).unwrap_or(office)
    }

    fn written_out(&self, ground: &Ground, range: Range<usize>) -> Vec<String> {
        let (mut words, mut at) = (Vec::new(), range.start);
        let shouted = range.len() > 1 && range.clone().all(|index| ground.at(index).kind == Kind::Word(Case::Upper));
        while at < range.end {
            if ground.is(at, '(') {
                at += 3;
                continue;
            }
            if let Some((next, full)) = ground.place(at).filter(|(next, _)| *next <= range.end) {
                words.push(full.to_owned());
                at = next;
                continue;
            }
            let level = ["provinsi", "propinsi", "kabupaten", "kota"].iter().any(|word| ground.says(at, word));
            let kept = ["pemerintah", "wali"].iter().any(|word| ground.says(at.wrapping_sub(1), word));
            let dropped = level && !kept && at + 1 < range.end && ground.place(at + 1).is_some();
            if ground.at(at).is_word() && !dropped || ground.at(at).kind == Kind::Number {
                let word = self.full(ground, at);
                let plain = shouted && word == ground.text(at);
                words.push(if plain { capitalised(&word) } else { word });
            }
            at += 1;
        }
        words
    }

    fn full(&self, ground: &Ground, at: usize) -> String {
        let text = ground.text(at);
        if let Some(full) = self.learned.get(text) {
            return full.clone();
        }
        let short = matches!(
            ground.sense(at),
            Sense::Acronym
                | Sense::Office
                | Sense::OfficePrefix
                | Sense::PlaceHead
                | Sense::Common
                | Sense::Organisation
        );
        let listed = LISTED.iter().find(|(short, _)| short.eq_ignore_ascii_case(text)).filter(|_| short);
        listed.map_or_else(|| title_case(&[text]), |(_, full)| (*full).to_owned())
    }
}

/// The capitalised words before the bracket whose first letters make the short form.
fn explained(tokens: &Tokens, bracket: usize, short: &str) -> Option<String> {
    let (mut letters, mut at, mut words) = (short.chars().rev().peekable(), bracket, Vec::new());
    while letters.peek().is_some() {
        at = at.checked_sub(1)?;
        let (token, text) = (tokens.at(at), tokens.text(at));
        if !token.is_word() || words.len() > 10 {
            return None;
        }
        words.push(text);
        if token.is_capital() {
            let initial = text.chars().next()?;
            if !letters.next()?.eq_ignore_ascii_case(&initial) {
                return None;
            }
        } else if !["dan", "di", "untuk", "atas"].contains(&text) {
            return None;
        }
    }
    words.reverse();
    Some(words.join(" "))
}
