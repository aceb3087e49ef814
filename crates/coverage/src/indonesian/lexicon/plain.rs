//! Everyday words. At the start of a sentence a capital says nothing; these are not names there.

use super::{Row, Sense};

pub(super) const ROWS: &[Row] = &[(
    Sense::Plain,
    "begitulah demikianlah itulah inilah acara acuan adil agenda ahli air ajang ajar akal akan akar akhir akibat aksi aktif aktivitas akun akurat alam alamat alas alasan alat \
     alih alir alternatif amal aman amat ambil ancaman andalan anggap angin angka angkat anti antre antusias apotek arah arti arus asal \
     asap asing aspek aspirasi asupan atlet atur aturan awal awas ayah bab baca badai bagus bahan bahas bahasa bahaya baik bakal bakat \
     balita ban banding bangga bangkit bangun banjir bantu bantuan barang batal batas bawa bayar bayi beban bebas beda bekal belajar beli \
     benar benda benih bentuk berani beras berat beri berita berkas bersih besar besaran biaya bibit bijak bila bisnis bintang bocah bola \
     bonus buah buat budaya bukti buka buku bulat bumi bunga buruk butuh cabai cabang cadangan cahaya cair cakap calon campur canggih \
     capai capaian cara cari cegah cek cepat cerah cerdas cermat ceria cetak cinta contoh cuaca curah curang daerah daftar dagang dalam \
     damai damping dampak dana danau dapat dapur darat darah data daya debit demam demo dengar deras derajat desain detail dini dinding \
     disiplin distribusi doa dokter dokumen dorong dua duduk duga dukung dukungan dunia edukasi efek efektif efisien ekor elok emas empati \
     enak energi evaluasi fakta fasilitas fisik fokus fondasi forum foto fungsi gagal gagasan gaji gambar gambut ganti garam garis gas \
     gawai gelap gelar gempa gerak gigi giat gizi golongan gotong guna gula gugatan habis hadap hadiah hadir hak halaman halus hama hambat \
     hamil harap harga harian harapan hasil hati hektare hemat hewan hidup hijau hilang hilir hitung hormat hubung hujan hukuman hulu hutan \
     ibadah ide identitas idola ikan iklim ikut ilmu imbal implementasi impian indah indikator infrastruktur ingat ingin ini inisiatif \
     integritas intensitas inti isi isu istri istimewa izin jabatan jadi jadwal jaga jalan jalur jam jaminan jangka janji jarak jatuh \
     jawab jelas jembatan jenis jernih jual juara judul jujur jumlah jurus juta kabar kabel kabut kader kala kali kalah kampanye kampung \
     kampus kandidat kapal kapan kapasitas kartu karya kasus kata kawasan kayu kaya kebun kecil kecelakaan kejadian kejar kelas keliling \
     kelompok keluar keluarga keluhan kembali kembang kendala kendaraan kenal kepala keputusan keras kereta kerja kerugian kertas kesan \
     ketat khas kini kiprah kirim kisah kisaran klinik koleksi kolam komitmen kompak kompetisi komunitas kondisi konflik konsep konsisten \
     konsumsi kontribusi kontrak kontingen koordinasi korban kotor kredibel kreatif krisis kritik kualitas kuat kubu kuliah kunci kunjungan \
     kuota kurang kurir lahan lahir laju laku laman lama lambat lampu lancar langkah langsung lanjut lapor latar latih lawan layak lebaran \
     lebar lelang lelah lemah lengkap lepas letak lewat libur liburan lihat limbah lingkup lintas lokal lokasi lolos lomba luar luas lulus \
     maaf maju makan makanan makna maksud malam manfaat manusia masa masalah masih masuk masukan masyarakat mata matang mati medali medan \
     meja menang mesin mewah milik minat minggu minim mitra mobil modal model modern modus momen momentum moral motivasi motor muara muda \
     mudah mudik muka mulai mulia murah murid musim mutu nama narasi narkoba nasib nasional negara negeri nenek niat nikmat nilai norma \
     nyaman nyata objek oknum olah omzet ongkos opini orang otomatis pabrik pacu padat padi paham pajak pakai paket paling pandu panen \
     panggung panjang pantau papan parah paras parit partisipasi pasal pasang pasar pasien pasok pasokan pasti patuh pecah peduli pegang \
     pekan pekerjaan peluang pembangunan pendaftaran pendekatan penduduk pengungsi penting penuh peran perahu perak perang periksa peristiwa \
     perlu perunggu peserta pesat pesisir petani peta petugas pikir pilih pimpin pindah pintu pintar pisah pohon pola polemik polisi poros \
     porsi posisi positif potensi praktik prestasi presiden prevalensi prinsip prioritas produk produksi produktif profesional proses \
     protes proyek puas pulang puluhan pupuk pusat pustaka putih putus rabu rakit ramah ramai rangka rasa ratusan rawan rawat realisasi \
     redaksi regenerasi rehat rekor relatif relawan relevan rencana rendah rentan resmi resiko responsif retribusi riset risiko roda \
     rombongan rokok ruas rugi rukun rumah rusak rute rutin sabar sabu sadar sah sahabat saing sakit saksi salur sama sambut sampah sana \
     sanksi santri sapi saran sarana sarat sasaran sastra satu sawah sawit sebab sebar sebut sederhana sedia sehat sejahtera sejarah \
     sekolah seleksi selesai semangat sembako sementara sempat sempit sempurna semua senang sengketa seni senin sentra sepeda serah serangan \
     serap serasi serius sertifikat sesuai siaga siap siapa sidang sifat sikap sinergi sinyal sisa sistem siswa situasi skala skema skor \
     soal solid solusi solidaritas sopir sosok spesifik stabil stabilitas standar status stok strategis struktur stunting suami suara suasana \
     subsidi subuh sudut suhu suka sukses sukarela sulit sumber sumbang sungai suntik supir surut susah susun syarat syukur tabungan tahap \
     tajam taman tambah tampil tamu tanah tanam tanaman tanda tandas tangan tanggal tanggung tanggung-jawab tani tantangan tanya target tarif \
     tata tawar teguh tekad tekanan teknis telat teladan tempat teman tempuh temu tenaga tender tentang tepat tepi terang terbaik terbang \
     terbuka terima tertib tetap tiba tiket tim timbul tindak tindakan tinggal tinggi tingkat titik tokoh tolak tonggak toko total tradisi \
     transfer transparan tua tuan tugas tuju tujuan tulang tunai tunggu tunjangan turun turut tutup uang ubah uji ukur ulang ulasan umur \
     unggul ungkap upah upaya usaha usia usul usulan utang utuh utusan uraian vaksin validitas visi vital volume wabah waduk wajah wajar \
     wajib waktu warga warna wartawan wasit wawancara wawasan wilayah wisata wisatawan yakin zakat zaman zona kontestan peringkat perolehan \
     pelatih pelatihnya kasir kuasa pengendara pengunjung penonton penumpang pelanggan nasabah operator bidan perawat kader santri pemilik angkot ojek becak taksi truk tambak sawah ladang angkutan",
)];
