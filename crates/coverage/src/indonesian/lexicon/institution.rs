//! Words that begin the names of organisations and places, words that occur inside institutions' names, and
//! organisations known by one word.

use super::{Row, Sense};

pub(super) const ROWS: &[Row] = &[
    (
        Sense::Organisation,
        "dinas badan kementerian komunitas gapoktan poktan bumdes lpm klinik radio paud sdit smpit smait slb stkip stie stmik poltek politani iain uin stain bulog perhutani damri pelindo upzis laz kemenko pemerintah lembaga komisi komite dewan majelis mahkamah kejaksaan pengadilan \
         kepolisian polda polres polresta polsek kodam kodim denpom korps korem koramil biro bagian inspektorat sekretariat satuan \
         satgas balai unit upt uptd bank universitas institut politeknik akademi sekolah fakultas pesantren yayasan \
         perkumpulan serikat asosiasi ikatan himpunan persatuan perhimpunan aliansi forum jaringan gabungan federasi \
         konfederasi partai fraksi koperasi perusahaan perusda perumda perseroan puskesmas rumah organisasi panitia kamar \
         karang palang gerakan pimpinan pengurus kwartir kwarcab kwarda dharma koalisi konsorsium lsm ormas sma smk smp \
         sd smpn sman smkn sdn min mtsn man mts pt cv ud pd tbk pkk rsud rsup rsia rskd rs perumdam sanggar kelompok \
         paguyuban persekutuan kesatuan pokdarwis pokmas pokmaswas kwt bumdesma bumnag kud kopdes kopkar bmt bpr bprs lpd lpk lkp pkbm tpq lpmk lmdh lphd fkub fkpt \
         tp satker puskeswan puskesos poskesdes polindes pustu labkesda uptb blud perumdes perumnas primkop puskud rsu rsk rsj rsgm mtss sdk smpk smak dpw dpc dpp",
    ),
    (
        Sense::Acronym,
        "dikbud dukcapil dikpora dprd dpr dpd mpr kpu kpud bawaslu panwaslu kpk bpk bpkp bpn bps bpbd bnpb bnn bnnp bkd bpsdm bapenda bappeda \
         bappenas bkkbn bmkg basarnas brin bpom bpjs bumn bumd opd skpd polri tni tnial tniau tniad ombudsman smsi amsi \
         jmsi pwi aji ijti iwo kadin hipmi apindo gapki ihsa pgri idi pmi knpi mui nu muhammadiyah pkb pdip golkar \
         gerindra nasdem pks pan ppp hanura perindo psi diskominfo kominfo kemkominfo kemendagri kemenkeu kemenkes \
         kemenag kemendikbud kemdikbud komdigi kemkomdigi disdik disdikbud dinkes dinsos dishub dispora dispar disnaker \
         disperindag diskop dkp dlh pupr puprpera dpmptsp dpmd satpol kesbangpol disbun dishut distan diskes rri tvri \
         pertamina pln pdam telkom telkomsel indosat bri bni btn bankaltimtara pemprov pemkot pemkab pemda pemdes unmul \
         uinsi polnes itk unikarta uns ugm ui itb unhas unair kemenhub kemenpan kemenparekraf kemenkumham kemenkopolhukam \
         otorita oikn ikn pbb who unicef unesco asean ojk bi lps komnas kpi kpid spsi ksbsi satlantas satreskrim satresnarkoba satintelkam satbinmas satpolairud ditreskrimsus ditreskrimum ditresnarkoba ditlantas disbudpar disdukcapil disperkim disperindagkop dispusip disnakertrans disporapar dpkp dpupr baznas kormi koni kejari kejati kanwil gekrafs genpi organda karangtaruna \
         hmi pmii gmni kammi imm gmki pmkri banser ansor fatayat muslimat ipnu ippnu aisyiyah lazismu lazisnu dekranasda dekranas forkopimda forkopimcam forkopimko tagana senkom orari pssi pbsi ipsi perbakin ptmsi pbvsi perbasi askab askot asprov \
         gapensi aptrindo apersi asita phri hpi ksop kupp kppn kpknl bksda bbksda bbpom bpkad bkpsdm bkpp bkppd bappelitbangda bappedalitbang brida balitbangda dp3a dp3ap2kb dpppa dp2kb dinpar disparbud dinperkim \
         disdagin disdag dispertan distanak distannak dispangtan dkpp disnak diskan dislutkan diskanla dpkh dpupkp dpubm dputr dispermades dinporapar dinkop disdikpora disarpus dinpusip dispersip dinkominfo diskominfotik \
         diskominfosantik diskominfosp diskominfostandi dinkesda polairud ditpolairud brimob kopassus kostrad marinir lanal lantamal lanud \
         pramuka",
    ),
    (
        Sense::Direction,
        "utara selatan timur barat tengah tenggara raya hulu hilir ulu ilir seberang baru lama laut darat",
    ),
    (
        Sense::PlaceHead,
        "kota kabupaten kecamatan anjungan tugu benteng istana keraton gereja vihara kelenteng pura surau langgar musala mushola makam rusunawa halte gerbang rawa lembah puncak tebing tanjung kelurahan desa provinsi propinsi jalan gedung aula pulau sungai kampung dusun danau \
         gunung teluk pelabuhan bandara stadion hotel balaikota taman lapangan pendopo masjid pasar ruang jembatan gelora \
         convention ballroom museum alun-alun wisma graha plaza gor terminal pantai monumen kantor posko dermaga simpang \
         distrik nagari gampong pekon jorong padukuhan kalurahan kapanewon embung telaga auditorium gelanggang sirkuit flyover underpass klenteng kuil biara kapel katedral candi goa gua padepokan plasa \
         apartemen perempatan pertigaan bundaran waduk bendungan kompleks kampus gudang bukit muara selat lapas rutan mal perkemahan lamin stasiun tpa tpu",
    ),
    (
        Sense::Common,
        "daerah pusat nasional indonesia umum utama harian muda madya pendidikan kebudayaan kesehatan komunikasi \
         informatika informasi publik digital statistik persandian perhubungan pekerjaan penataan ruang perumahan rakyat \
         permukiman pemukiman kawasan lingkungan hidup kehutanan kelautan perikanan pertanian peternakan perkebunan \
         tanaman pangan hortikultura ketahanan perindustrian perdagangan koperasi usaha kecil menengah umkm mikro tenaga \
         kerja transmigrasi sosial pemberdayaan masyarakat perempuan perlindungan anak pengendalian penduduk keluarga \
         berencana kependudukan pencatatan sipil penanaman modal pelayanan terpadu perizinan pintu satu pemuda olahraga \
         pariwisata ekonomi kreatif perpustakaan kearsipan arsip pamong praja pemadam kebakaran penyelamatan \
         penanggulangan bencana kesatuan bangsa politik perencanaan pembangunan penelitian pengembangan riset inovasi \
         keuangan aset pendapatan kepegawaian sumber daya manusia pengelola pengelolaan energi mineral hukum hak asasi \
         dalam luar negeri pertahanan agama keagamaan kesejahteraan pemerintahan administrasi pembinaan organisasi tata \
         protokol humas pengadaan barang jasa bidang subbidang seksi bagian subbagian urusan wilayah cabang kota \
         kabupaten provinsi siber media pers wartawan jurnalis televisi radio penyiaran pemilihan pengawas pemantau \
         penyelenggara pertanahan narkotika keamanan ketertiban lalu lintas angkutan perkeretaapian penerbangan \
         meteorologi klimatologi geofisika geologi ilmu pengetahuan teknologi tinggi dasar kejuruan swasta islam kristen \
         katolik hindu buddha pengusaha industri pengacara dokter bidan perawat guru dosen mahasiswa pelajar petani \
         nelayan buruh pekerja karyawan pegawai aparatur alumni arsitek insinyur akuntan notaris advokat pelaksana \
         eksekutif legislatif yudikatif khusus tetap kehormatan pertimbangan penasihat pembina panitia musyawarah musda \
         rapat kreasi seni budaya adat pakar ahli staf perwakilan permusyawaratan kehakiman konstitusi agung tindak \
         pidana korupsi pemberantasan bersih sehat jaminan ketenagakerjaan investasi promosi ekspor impor bea cukai pajak \
         anggaran perbendaharaan kekayaan penjaminan logistik irigasi bina marga cipta karya pengairan bangunan gedung \
         sakit jiwa ibu bayi remaja lansia disabilitas layanan tanggap darurat kemerdekaan kebebasan keterbukaan kabinet \
         sekretariat redaksi produksi pemasaran operasional operasi teknik perusahaan perseroan pengurus besar ranting \
         internasional dunia global regional pesisir kampung dagang persero syariah perkreditan terbuka tbk republik ri \
         kebijakan strategi pengawasan keselamatan transportasi literasi perumusan program indeks festival pergub perda \
         perwali perbup permen undang-undang rakor rakerda rakernas mukernas kongres munas musprov konferprov konferensi \
         lomba piala turnamen pameran seminar diskusi bimtek sosialisasi pelatihan hari bulan tahun aplikasi sistem buku \
         film triwulan semester peraturan keputusan instruksi surat nota laporan data survei hasil penghargaan anugerah \
         malam pekan expo workshop lokakarya simposium webinar dialog apel upacara sidang paripurna pansus banmus banggar \
         apbd apbn pad raperda rpjmd musrenbang beasiswa sekda pilkada pemilu pilgub pilpres al-quran ramadan ramadhan \
         idul fitri adha natal nyepi imlek proklamasi pancasila bhinneka tim penilai penggerak kontingen proyek kelompok \
         induk reserse narkoba resnarkoba kriminal intelijen divisi departemen unit pos gugus pokja relawan cabor dayung \
         beladiri jenderal inspektorat fakultas jurusan prodi studi rektorat direktorat penyuluh penyuluhan kepolisian \
         lalulintas samapta binmas propam tahanan pemasyarakatan imigrasi rehabilitasi rekonstruksi kesiapsiagaan \
         kedaruratan gizi stunting posyandu badan milik desa bumdes kesekretariatan kerjasama sama antarlembaga antar \
         lembaga mutu penjamin kurikulum kemahasiswaan akademik komisi lantas kamsel reskrim intelkam sabhara gakkum \
         daring kredit pengupahan zakat apung jambore amil penerbit arsiparis sarana prasarana bisnis korporasi korporat \
         treasury ritel general tunggal ganda putra-putri lelang reklame perparkiran parkir sampah persampahan \
         intel pidum pidsus datun intelijen penerangan penindakan pencegahan taman-kanak penyelenggaraan syahbandar kesyahbandaran pengadministrasian persidangan perundang-undangan",
    ),
];
