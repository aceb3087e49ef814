//! Nouns for people by what they are or do. They are everyday words besides, so they carry no sense of their own.
//! Each list is one text, words separated by spaces.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::LazyLock;

use super::{Fnv, with_key};

/// One of the lists below.
#[derive(Debug, Clone, Copy)]
pub(crate) struct People(u8);

pub(crate) const CROWD: People = People(1);
pub(crate) const PERSONS: People = People(2);
pub(crate) const RELATED: People = People(4);
pub(crate) const POINTED: People = People(8);
pub(crate) const AGENTS: People = People(16);

impl People {
    /// True for a word of the list, whatever its case.
    pub(crate) fn has(self, word: &str) -> bool {
        with_key(word, |key| TABLE.get(key).is_some_and(|lists| lists & self.0 != 0)) == Some(true)
    }
}

static TABLE: LazyLock<HashMap<&'static [u8], u8, BuildHasherDefault<Fnv>>> = LazyLock::new(|| {
    let lists = [
        (CROWD, CROWD_WORDS),
        (PERSONS, PERSONS_WORDS),
        (RELATED, RELATED_WORDS),
        (POINTED, POINTED_WORDS),
        (AGENTS, AGENTS_WORDS),
    ];
    let mut table: HashMap<&[u8], u8, BuildHasherDefault<Fnv>> = HashMap::default();
    for (list, words) in lists {
        for word in words.split_ascii_whitespace() {
            *table.entry(word.as_bytes()).or_default() |= list.0;
        }
    }
    table
});

/// For people in general, or for one of them.
const CROWD_WORDS: &str = "warga peserta pedagang petani nelayan mahasiswa mahasiswi pelajar siswa siswi guru penumpang \
     pengunjung pembeli penjual sopir kader korban saksi pelaku anak polisi penyidik petugas pengendara \
     pengemudi wisatawan pelanggan konsumen demonstran penonton karyawan pekerja buruh santri jemaah \
     relawan vaksinator tersangka terdakwa keluarga orangtua panitia netizen warganet masyarakat pengguna penduduk massa";

/// For one person.
const PERSONS_WORDS: &str = "dosen pengamat bidan dokter perawat suami istri ibu bapak ayah nenek kakek tetangga ekonom peneliti \
     pakar ahli orator pengunjuk pemilik pengelola kerabat pengacara narasumber sumber hakim jaksa \
     pengusaha manajemen direksi orang pria wanita perempuan pemuda pengurus anggota staf karyawati juru \
     perwakilan kontraktor";

/// For somebody by their tie to another: the name that follows is the other's.
const RELATED_WORDS: &str = "istri suami anak ayah ibu ibunda ayahanda kakak adik paman bibi nenek kakek cucu menantu mertua ipar \
     sepupu keponakan keluarga kerabat teman rekan sahabat tetangga kekasih pacar putra putri janda duda \
     hukum pengacara advokat ajudan pendukung pihak tim kubu tua majikan atasan anggota staf asisten \
     sopir klien tunangan manajer kelompok penggemar pengikut wali murid korban almarhum almarhumah";

/// For, with "itu", the person spoken of before.
const POINTED_WORDS: &str = "pria wanita perempuan lelaki laki-laki politikus politisi perwira legislator mantan eks lulusan \
     alumnus alumni srikandi putra putri bapak ibu pengusaha dokter guru dosen akademisi ekonom pakar \
     peneliti kader aktor aktris penyanyi pelatih pemain atlet jenderal purnawirawan sosok tokoh ayah \
     figur wartawan pustakawan sejarawan budayawan perantau pensiunan sarjana ayah mantan figur senator birokrat ulama kiai jebolan pemuda pemudi penulis seniman gadis bocah nenek kakek remaja lansia";

/// For people whose deeds are told by somebody else.
const AGENTS_WORDS: &str = "petugas polisi penyidik pelaku korban tersangka terdakwa panitia pengunjung wisatawan";
