//! Indonesian spellings that mean the same word: usual abbreviations, non-standard spellings of KBBI headwords, number
//! words, and the function words that tell little.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use super::word::key;

/// What is known of a word.
#[derive(Debug)]
pub(super) enum Known {
    /// A function word.
    Function,
    /// Written out: keys and weights.
    Written(Vec<(u64, u32)>),
}

/// A number word.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Number {
    /// One to nine.
    Unit(i128),
    /// A whole number in one word: "sepuluh", "seribu" (below 1000).
    Fixed(i128),
    /// "belas".
    Teen,
    /// "puluh", "ratus", "ribu", "juta".
    Times(i128),
    /// "kedua".
    Ordinal(i128),
}

/// A map from word keys; the keys are hashes already.
pub(crate) type KeyMap<V> = HashMap<u64, V, BuildHasherDefault<KeyHasher>>;

/// Passes a word key through.
#[derive(Debug, Default)]
pub(crate) struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0 = key(bytes);
    }
    fn write_u64(&mut self, value: u64) {
        // The table takes its bits from both ends.
        self.0 = value ^ (value >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// What is known of the word with this key.
pub(super) fn known(word: u64) -> Option<&'static Known> {
    KNOWN.get(&word)
}

/// The number word with this key.
pub(crate) fn number(word: u64) -> Option<Number> {
    NUMBERS.get(&word).copied()
}

static KNOWN: LazyLock<KeyMap<Known>> = LazyLock::new(|| {
    let mut map = KeyMap::default();
    map.extend(FUNCTION.split_whitespace().map(|word| (key(word.as_bytes()), Known::Function)));
    let is_function = |word: &str| FUNCTION.split_whitespace().any(|function| function == word);
    for line in SPELLINGS.lines() {
        let Some((forms, standard)) = line.split_once('=') else { continue };
        let weigh = |word: &str| (key(word.as_bytes()), if is_function(word) { 1 } else { 3 });
        for form in forms.split_whitespace() {
            map.insert(key(form.as_bytes()), Known::Written(standard.split_whitespace().map(weigh).collect()));
        }
    }
    map
});

static NUMBERS: LazyLock<KeyMap<Number>> = LazyLock::new(|| {
    let mut map = KeyMap::default();
    let mut add = |word: &str, number| map.insert(key(word.as_bytes()), number);
    for (i, word) in (1..).zip("satu dua tiga empat lima enam tujuh delapan sembilan".split(' ')) {
        add(word, Number::Unit(i));
        add(&format!("ke{word}"), Number::Ordinal(i));
    }
    add("pertama", Number::Ordinal(1));
    add("kesepuluh", Number::Ordinal(10));
    add("belas", Number::Teen);
    for (word, n) in [("sepuluh", 10), ("sebelas", 11), ("seratus", 100)] {
        add(word, Number::Fixed(n));
    }
    for (words, n) in [
        ("puluh", 10),
        ("ratus", 100),
        ("ribu", 1000),
        ("juta", 1_000_000),
        ("miliar milyar", 1_000_000_000),
        ("triliun trilyun", 1_000_000_000_000),
    ] {
        for word in words.split(' ') {
            add(word, Number::Times(n));
        }
    }
    map
});

const FUNCTION: &str = "yang dan di ke dari untuk dengan pada dalam ini itu adalah akan juga oleh sebagai bahwa atau \
    para kita kami saya ia dia mereka kepada karena agar supaya serta telah sudah dapat bisa ada lebih secara tersebut \
    hal saat bagi antara seperti namun tetapi maka jadi atas lagi pun lah kah nya si sang per bukan tidak hanya saja \
    harus masih begitu setelah sebelum ketika sehingga maupun terhadap tentang hingga sampai merupakan yakni yaitu \
    menjadi melalui se";

const SPELLINGS: &str = "\
kaltim = kalimantan timur
kaltara = kalimantan utara
kalsel = kalimantan selatan
kalteng = kalimantan tengah
kalbar = kalimantan barat
jatim = jawa timur
jateng = jawa tengah
jabar = jawa barat
sulsel = sulawesi selatan
sulut = sulawesi utara
sulteng = sulawesi tengah
sultra = sulawesi tenggara
sulbar = sulawesi barat
sumut = sumatera utara
sumbar = sumatera barat
sumsel = sumatera selatan
sumatra = sumatera
ntt = nusa tenggara timur
ntb = nusa tenggara barat
kukar = kutai kartanegara
kutim = kutai timur
kubar = kutai barat
mahulu = mahakam ulu
ppu = penajam paser utara
ikn = ibu kota nusantara
pemprov = pemerintah provinsi
pemkot = pemerintah kota
pemkab = pemerintah kabupaten
pemda = pemerintah daerah
diskominfo = dinas komunikasi dan informatika
kominfo = komunikasi dan informatika
disdik = dinas pendidikan
dinkes = dinas kesehatan
disperindag = dinas perindustrian dan perdagangan
kadis = kepala dinas
kadiskominfo = kepala dinas komunikasi dan informatika
wagub = wakil gubernur
wabup = wakil bupati
wawali = wakil wali kota
walikota = wali kota
sekda = sekretaris daerah
sekprov = sekretaris provinsi
sekkot = sekretaris kota
sekkab = sekretaris kabupaten
sekdis = sekretaris dinas
kabid = kepala bidang
kabag = kepala bagian
kasi = kepala seksi
wamen = wakil menteri
ketum = ketua umum
sekjen = sekretaris jenderal
dprd = dewan perwakilan rakyat daerah
musda = musyawarah daerah
pergub = peraturan gubernur
perda = peraturan daerah
perbup = peraturan bupati
perwali = peraturan wali kota
permen = peraturan menteri
uu = undang undang
sdm = sumber daya manusia
asn = aparatur sipil negara
pns = pegawai negeri sipil
apbd = anggaran pendapatan dan belanja daerah
apbn = anggaran pendapatan dan belanja negara
ikp = indeks kemerdekaan pers
hpn = hari pers nasional
km = kilometer
kg = kilogram
ha = hektare
hektar = hektare
cm = sentimeter
mm = milimeter
jl jln = jalan
prov = provinsi
kab = kabupaten
kec = kecamatan
kel = kelurahan
no nomer = nomor
prosen = persen
enggak engga ngga gak nggak ga = tidak
tau = tahu
aja = saja
udah = sudah
kalo = kalau
gitu = begitu
gini = begini
gimana = bagaimana
emang = memang
bener = benar
temen = teman
dateng = datang
pake = pakai
sampe = sampai
trus = terus
karna = karena
plat = pelat
sirine sirena = sirene
hoax = hoaks
yg = yang
dgn = dengan
utk = untuk
dll = dan lain lain
dst = dan seterusnya
dsb = dan sebagainya
tsb = tersebut
pd = pada
dlm = dalam
krn = karena
moh mohd muh mochamad mohamad mohammad muhamad mochammad = muhammad
abd = abdul
praktek = praktik
mempraktekkan = mempraktikkan
silahkan = silakan
mempersilahkan = mempersilakan
dipersilahkan = dipersilakan
resiko = risiko
beresiko = berisiko
ijin = izin
perijinan = perizinan
diijinkan = diizinkan
apotik = apotek
nasehat = nasihat
kwalitas = kualitas
kwantitas = kuantitas
analisa = analisis
aktifitas = aktivitas
beraktifitas = beraktivitas
produktifitas = produktivitas
kreatifitas = kreativitas
efektifitas = efektivitas
obyektifitas objektifitas = objektivitas
kolektifitas = kolektivitas
sportifitas = sportivitas
propinsi = provinsi
jaman = zaman
obyek = objek
obyektif = objektif
subyek = subjek
subyektif = subjektif
jadual = jadwal
sistim = sistem
tehnik = teknik
tehnis = teknis
tehnologi = teknologi
metoda = metode
ekstrim = ekstrem
standarisasi = standardisasi
respon = respons
konkrit kongkrit = konkret
sekedar = sekadar
himbau = imbau
menghimbau = mengimbau
himbauan = imbauan
dihimbau = diimbau
antri = antre
antrian = antrean
detil = detail
frekwensi = frekuensi
konsekwensi = konsekuensi
hakekat = hakikat
handal = andal
hutang = utang
isteri = istri
karir = karier
komplek = kompleks
kuatir = khawatir
managemen menejemen = manajemen
nopember = november
pebruari = februari
rejeki = rezeki
seksama = saksama
supir = sopir
survey = survei
tauladan = teladan
trampil = terampil
ketrampilan = keterampilan
jendral = jenderal
kadaluwarsa kadaluarsa = kedaluwarsa
mempengaruhi = memengaruhi
mempercayai = memercayai
mempedulikan = memedulikan
mengkonsumsi = mengonsumsi
mengkomunikasikan = mengomunikasikan
mengkoordinasikan = mengoordinasikan
mensukseskan = menyukseskan
mensosialisasikan = menyosialisasikan
mentaati = menaati
mentargetkan = menargetkan
mensejahterakan = menyejahterakan
mensinergikan = menyinergikan
mensinkronkan = menyinkronkan
merubah = mengubah
dirubah = diubah
terlantar = telantar
ramadhan romadhon = ramadan
sholat shalat = salat
musholla mushola musala = musala
ustadz ustad = ustaz
milyar = miliar
trilyun = triliun
coklat = cokelat
cabe = cabai
telor = telur
sorga = surga
faham = paham
fikir = pikir
berfikir = berpikir
nampak = tampak
nafas = napas
lembab = lembap
jagad = jagat
gubuk = gubuk
rapih = rapi
pasen = pasien
online = daring
offline = luring
";
