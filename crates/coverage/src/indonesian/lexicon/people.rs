//! Nouns for people by what they are or do. They are everyday words besides, so they carry no sense of their own.
//! Each list is one text, words separated by spaces.

/// For people in general, or for one of them.
pub(crate) const CROWD: &str = "warga peserta pedagang petani nelayan mahasiswa mahasiswi pelajar siswa siswi guru penumpang \
     pengunjung pembeli penjual sopir kader korban saksi pelaku anak polisi penyidik petugas pengendara \
     pengemudi wisatawan pelanggan konsumen demonstran penonton karyawan pekerja buruh santri jemaah \
     relawan vaksinator tersangka terdakwa keluarga orangtua panitia netizen warganet masyarakat pengguna penduduk massa";

/// For one person.
pub(crate) const PERSONS: &str = "dosen pengamat bidan dokter perawat suami istri ibu bapak ayah nenek kakek tetangga ekonom peneliti \
     pakar ahli orator pengunjuk pemilik pengelola kerabat pengacara narasumber sumber hakim jaksa \
     pengusaha manajemen direksi orang pria wanita perempuan pemuda pengurus anggota staf karyawati juru \
     perwakilan";

/// For somebody by their tie to another: the name that follows is the other's.
pub(crate) const RELATED: &str = "istri suami anak ayah ibu ibunda ayahanda kakak adik paman bibi nenek kakek cucu menantu mertua ipar \
     sepupu keponakan keluarga kerabat teman rekan sahabat tetangga kekasih pacar putra putri janda duda \
     hukum pengacara advokat ajudan pendukung pihak tim kubu tua majikan atasan anggota staf asisten \
     sopir klien tunangan manajer kelompok penggemar pengikut wali murid korban almarhum almarhumah";

/// For, with "itu", the person spoken of before.
pub(crate) const POINTED: &str = "pria wanita perempuan lelaki laki-laki politikus politisi perwira legislator mantan eks lulusan \
     alumnus alumni srikandi putra putri bapak ibu pengusaha dokter guru dosen akademisi ekonom pakar \
     peneliti kader aktor aktris penyanyi pelatih pemain atlet jenderal purnawirawan sosok tokoh ayah \
     figur wartawan pustakawan sejarawan budayawan perantau pensiunan sarjana ayah mantan figur senator birokrat ulama kiai jebolan pemuda pemudi penulis seniman gadis bocah nenek kakek remaja lansia";

/// For people whose deeds are told by somebody else.
pub(crate) const AGENTS: &str = "petugas polisi penyidik pelaku korban tersangka terdakwa panitia pengunjung wisatawan";
