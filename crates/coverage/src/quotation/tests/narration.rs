//! Of whom "katanya" speaks: the sentences between an earlier speaker and a quotation.

use super::all_speak;

const SENTENCES: &[(&str, &str)] = &[
    (
        "Ketua Koperasi Tani Makmur Sindoro, Endang Suharti, mengatakan, “Kami sudah lama menunggu gudang ini.”",
        "Endang Suharti",
    ),
    (
        "Ketua Koperasi Tani Makmur Sindoro, Endang Suharti, mengatakan gudang itu penting. “Kami sudah lama menunggu gudang ini,” katanya.",
        "Endang Suharti",
    ),
    (
        "Kepala Puskesmas Selat dr Lewi Anggen memuji kader. “Mereka mengetuk pintu setiap pekan,” ujarnya.",
        "Lewi Anggen",
    ),
    (
        "Direktur RSUD Sultan Tepian Vincentius Lalo menambahkan bahwa gedung siap. “Kami sudah lama menunggu gudang ini,” katanya.",
        "Vincentius Lalo",
    ),
    ("Salah seorang penumpang, Tumini (61), mengaku lega. “Dulu saya dua kali ganti angkot,” katanya.", "Tumini"),
    (
        "Salah seorang penumpang, Tumini (61), duduk di kursi depan. “Dulu saya dua kali ganti angkot,” katanya.",
        "Tumini",
    ),
    (
        "Salah satu penumpang, Tumini, 61 tahun, duduk di kursi depan. “Dulu saya dua kali ganti angkot,” katanya.",
        "Tumini",
    ),
    ("Tumini (61), warga Desa Suka Maju, duduk di kursi depan. “Dulu saya dua kali ganti angkot,” katanya.", "Tumini"),
    ("Tumini, warga Desa Suka Maju, duduk di kursi depan. “Dulu saya dua kali ganti angkot,” katanya.", "Tumini"),
    ("“Dulu saya dua kali ganti angkot di sini.”\nDemikian disampaikan Ketua Organda Kardi Wiranto.", "Kardi Wiranto"),
    (
        "“Dulu saya dua kali ganti angkot di sini.”\nImbauan itu disampaikan Ketua Organda Kardi Wiranto.",
        "Kardi Wiranto",
    ),
    ("“Dulu saya dua kali ganti angkot di sini.”\nBus itu dipakai Ketua Organda Kardi Wiranto.", "Bagus Prakoso Adi"),
    (
        "Warga bernama Kardi Wiranto menunggu. “Kami lelah sekali menunggu,” kata Kardi. “Sabar, bus segera datang,” ujar Bagus.\nKardi hanya menggeleng. “Dulu saya dua kali ganti angkot,” ujarnya.",
        "Kardi Wiranto",
    ),
    ("Data dinas menyebut angkutan berkurang. “Kami sudah lama menunggu gudang ini,” ujarnya.", "Bagus Prakoso Adi"),
    ("Data itu disampaikan Ketua Organda Kardi Wiranto. “Dulu saya dua kali ganti angkot,” ujarnya.", "Kardi Wiranto"),
    (
        "Wayan Surdiasih Keleti dari Asosiasi Sopir Bahari tak keberatan. “Dulu saya dua kali ganti angkot,” katanya.",
        "Wayan Surdiasih Keleti",
    ),
    ("Di antara penumpang ada Raudah Janah (22), pelajar. “Dulu saya dua kali ganti angkot,” ujarnya.", "Raudah Janah"),
    ("Pedagang buah Along Tjiniwati sependapat. “Dulu saya dua kali ganti angkot,” kata dia.", "Along Tjiniwati"),
    ("“Dulu saya dua kali ganti angkot di sini.” – Siti Kardinah, Ketua Organda", "Siti Kardinah"),
    ("“Dulu saya dua kali ganti angkot di sini,” kata Kepala Dinas setempat, Rody Iluna.", "Rody Iluna"),
    ("“Dulu saya dua kali ganti angkot,” kata Jean-Pascal Moro, pelatih selam.", "Jean-Pascal Moro"),
    ("Suaminya, Ismail H. Yasrin, menjual angkot. “Dulu saya dua kali ganti angkot,” kata Ismail.", "Ismail H. Yasrin"),
    ("Seorang warga menggeleng. “Dulu saya dua kali ganti angkot,” katanya.", "?"),
    ("Seorang warga yang enggan disebut namanya mengeluh. “Dulu saya dua kali ganti angkot,” katanya.", "?"),
    ("Pihak perusahaan membantah. “Kami sudah memenuhi semua syarat itu,” katanya.", "?"),
    ("Pihak perusahaan angkat bicara. “Kami sudah memenuhi semua syarat itu,” katanya.", "?"),
    ("Juru bicara perusahaan menolak berkomentar lebih jauh. “Kami sudah memenuhi semua syarat itu,” katanya.", "?"),
    ("Juru bicara itu menolak merinci. “Kami sudah memenuhi semua syarat itu,” katanya.", "?"),
    ("Istri Bagus mengangguk. “Kami sudah memenuhi semua syarat itu,” katanya.", "?"),
    ("Sopir angkot justru resah. “Kami tidak mau ditinggal begitu saja,” katanya.", "?"),
    ("Para sopir angkot justru resah. “Kami tidak mau ditinggal begitu saja,” kata mereka.", "?"),
    ("Ketua Paguyuban Sopir Angkot justru resah. “Kami tidak mau ditinggal begitu saja,” katanya.", "?"),
    ("Di terminal, seorang sopir menggeleng. “Kami tidak mau ditinggal begitu saja,” katanya.", "?"),
    ("Di terminal, Kardi menggeleng. “Kami tidak mau ditinggal begitu saja,” katanya.", "Kardi"),
    ("Tidak semua setuju. “Kami tidak mau ditinggal begitu saja,” kata Kardi, sopir angkot.", "Kardi"),
    ("Tidak semua setuju. “Kami tidak mau ditinggal begitu saja,” kata sopir angkot bernama Kardi.", "Kardi"),
    ("Tidak semua setuju. “Kami tidak mau ditinggal begitu saja,” kata Kardi (52), sopir angkot.", "Kardi"),
    ("Sopir angkot, Kardi (52), belum yakin. “Kami tidak mau ditinggal begitu saja,” ucapnya.", "Kardi"),
    ("Lain lagi cerita Kardi. “Kami tidak mau ditinggal begitu saja,” ucapnya.", "Kardi"),
    ("Kardi, sopir angkot jurusan kota, belum yakin. “Kami tidak mau ditinggal begitu saja,” ucapnya.", "Kardi"),
    ("Hal senada diungkapkan Kardi, sopir angkot. “Kami tidak mau ditinggal begitu saja,” ucapnya.", "Kardi"),
    (
        "Hal berbeda disampaikan pengamat transportasi Universitas Bahari, Wening Lestari. “Kami tidak mau ditinggal begitu saja,” ucapnya.",
        "Wening Lestari",
    ),
    (
        "Pengamat transportasi Universitas Bahari, Wening Lestari, mengingatkan hal lain. “Jangan lupa trotoar,” ucapnya.",
        "Wening Lestari",
    ),
    (
        "Pengamat transportasi Universitas Bahari Wening Lestari mengingatkan hal lain. “Jangan lupa trotoar,” ucapnya.",
        "Wening Lestari",
    ),
    ("Menurut pengamat, trotoar penting. “Jangan lupa trotoar,” katanya.", "?"),
    ("Bagus menyebut rencana itu sudah matang. Warga pun berharap. “Tahun depan ditambah lagi,” katanya.", "?"),
    (
        "Rencana itu sudah lama disusun. Bus akan melayani tiga rute. “Tahun depan ditambah lagi,” katanya.",
        "Bagus Prakoso Adi",
    ),
    (
        "Rencana itu sudah lama disusun. Bus akan melayani tiga rute.\n“Tahun depan ditambah lagi,” katanya.",
        "Bagus Prakoso Adi",
    ),
    ("Ia menambahkan, bus akan melayani tiga rute. “Tahun depan ditambah lagi,” katanya.", "Bagus Prakoso Adi"),
    ("Wali Kota Tegal Retno Suryani menyambut baik. “Tahun depan ditambah lagi,” katanya.", "Retno Suryani"),
    ("Wali Kota Tegal Retno Suryani naik bus pertama. “Tahun depan ditambah lagi,” katanya.", "Retno Suryani"),
    (
        "Wali Kota Retno Suryani, yang ikut naik bus pertama, tampak puas. “Tahun depan ditambah lagi,” katanya.",
        "Retno Suryani",
    ),
    ("Bus itu diresmikan Wali Kota Retno Suryani. “Tahun depan ditambah lagi,” katanya.", "Retno Suryani"),
    (
        "Kepala Bidang Angkutan Dinas Perhubungan, Sri Rahayu, SE, menambahkan jadwal. “Tahun depan ditambah lagi,” katanya.",
        "Sri Rahayu",
    ),
    (
        "Kepala Bidang Angkutan Dinas Perhubungan Sri Rahayu menambahkan jadwal. “Tahun depan ditambah lagi,” katanya.",
        "Sri Rahayu",
    ),
    ("Sri Rahayu memeluk anaknya. “Tahun depan saya mau naik lagi,” katanya.", "Sri Rahayu"),
    ("Bagi Sri Rahayu, bus itu berkah. “Tahun depan saya mau naik lagi,” katanya.", "Sri Rahayu"),
    ("Cerita serupa datang dari Sri Rahayu. “Tahun depan saya mau naik lagi,” katanya.", "Sri Rahayu"),
    ("Sri Rahayu, pedagang nasi di terminal, tersenyum. “Tahun depan saya mau naik lagi,” katanya.", "Sri Rahayu"),
    ("Tepuk tangan terdengar saat Sri Rahayu turun. “Tahun depan saya mau naik lagi,” katanya.", "Sri Rahayu"),
    ("Di kursi belakang, Sri Rahayu (40) mengelus kartunya. “Tahun depan saya mau naik lagi,” katanya.", "Sri Rahayu"),
    ("Dari kursi belakang terdengar suara. “Ayo berangkat sekarang juga!”", "?"),
    (
        "Komandan Kodim 0712 Tegal Letkol Inf Surya Adi mengapresiasi. “Tahun depan ditambah lagi,” katanya.",
        "Surya Adi",
    ),
    ("Kata Surya Adi, bus datang tepat waktu. “Tahun depan ditambah lagi,” lanjutnya.", "Surya Adi"),
    ("Menurut Surya Adi, bus datang tepat waktu. “Tahun depan ditambah lagi,” lanjutnya.", "Surya Adi"),
    ("Surya Adi dan Sri Rahayu sepakat. “Tahun depan ditambah lagi,” kata mereka.", "?"),
    ("Surya Adi dan Sri Rahayu sepakat. “Tahun depan ditambah lagi,” katanya.", "?"),
    ("Bupati Tegal I Wayan Sukerti menyambut baik. “Tahun depan ditambah lagi,” katanya.", "I Wayan Sukerti"),
    ("“Tahun depan ditambah lagi,” kata Perbekel Randu Kaja Ni Luh Astini.", "Ni Luh Astini"),
    ("“Tahun depan ditambah lagi,” kata Kepala Dinas Perhubungan Lalu Darmawan Putra.", "Lalu Darmawan Putra"),
    ("“Tahun depan ditambah lagi,” kata Ketua Organda La Ode Muslimin.", "La Ode Muslimin"),
    ("Petugas loket Norhasanah meminta warga sabar. “Tahun depan ditambah lagi,” katanya.", "Norhasanah"),
    ("Pustakawan Kardi Wiranto sudah menduganya. “Tahun depan ditambah lagi,” kata dia.", "Kardi Wiranto"),
    ("Salah satunya Sri Rahayu, pedagang nasi. Ia mengaku lega. “Tahun depan ditambah lagi,” tuturnya.", "Sri Rahayu"),
    ("Biaya satu bus, menurut hitungannya, Rp2 miliar. “Tahun depan ditambah lagi,” katanya.", "Bagus Prakoso Adi"),
    ("Menurut rencana, bus datang pekan depan. “Tahun depan ditambah lagi,” katanya.", "Bagus Prakoso Adi"),
];

#[test]
fn a_pronoun_means_the_person_last_brought_in_to_speak_or_nobody() {
    all_speak(SENTENCES);
}

const PEOPLE_WRITTEN_OF: &[(&str, &str)] = &[
    (
        "Bagus menjelaskan kronologinya. Rombongan Surya Adi sempat berhenti.\n“Mereka lupa karcis,” ucapnya.",
        "Bagus Prakoso Adi",
    ),
    (
        "Bagus menilai itu wajar. Sebagaimana diketahui, Surya Adi melaporkan Rina Wati.\n“Kita tunggu,” ucapnya.",
        "Bagus Prakoso Adi",
    ),
    ("Surya Adi ditahan sejak Senin.\n“Ada tiga pasal yang dipakai,” ucapnya.", "Bagus Prakoso Adi"),
    ("Begitu pula Wali Kota Surya Adi.\n“Semua sudah siap,” ucapnya.", "?"),
    ("Upaya ini, kata Surya Adi, baru dimulai.\n“Semua sudah siap,” ucapnya.", "Surya Adi"),
    ("Polisi menemukan tiga karcis palsu.\n“Semua sudah siap,” ucapnya.", "Bagus Prakoso Adi"),
    ("Petani mulai resah.\n“Semua sudah siap,” imbuhnya.", "Bagus Prakoso Adi"),
    ("Seorang petani mulai resah.\n“Semua sudah siap,” imbuhnya.", "Bagus Prakoso Adi"),
    ("Polres Randu membantah kabar itu.\n“Semua sudah siap,” ucapnya.", "Bagus Prakoso Adi"),
    ("Dinas Perhubungan menyebut kabar itu keliru.\n“Semua sudah siap,” ucapnya.", "Bagus Prakoso Adi"),
    ("Ada peningkatan nilai Akip pada tahun lalu.\n“Semua sudah siap,” ucapnya.", "Bagus Prakoso Adi"),
    ("Plt. Camat Randu, Surya Adi, menjelaskan hal lain.\n“Semua sudah siap,” ucapnya.", "Surya Adi"),
    ("Surya Adi, bersama Rina Wati, mengatakan hal lain.\n“Semua sudah siap,” ucapnya.", "Surya Adi"),
    ("Surya Adi dan Rina Wati mengatakan hal lain.\n“Semua sudah siap,” ucapnya.", "?"),
    (
        "Pegawai teladan itu menolak pulang.\n“Semua sudah siap,” kata alumnus Universitas Bahari itu.",
        "Bagus Prakoso Adi",
    ),
    ("Jalan masih basah.\n“Semua sudah siap,” kata Ketua Ikatan Alumni Bahari ini.", "Bagus Prakoso Adi"),
    ("Jalan masih basah.\n“Semua sudah siap,” kata warga RT 12 Randu itu.", "?"),
    (
        "Ia menambahkan, bus sudah diuji. Orang tua cukup mendaftar.\n“Semua sudah siap,” pungkasnya.",
        "Bagus Prakoso Adi",
    ),
    ("Pria berusia 51 tahun itu menghitung karcis.\n“Semua sudah siap,” ucapnya.", "Bagus Prakoso Adi"),
    ("Pria itu diam sebentar sebelum melanjutkan.\n“Semua sudah siap sejak pekan lalu.”", "Bagus Prakoso Adi"),
    ("Meski begitu, ia memastikan bus tetap jalan.\n“Semua sudah siap sejak pekan lalu.”", "Bagus Prakoso Adi"),
    ("Soal cuaca, ia tegas.\n“Semua sudah siap sejak pekan lalu.”", "Bagus Prakoso Adi"),
    ("Sri Rahayu sendiri punya harapan lain.\n“Semua sudah siap sejak pekan lalu.”", "Sri Rahayu"),
    ("Sri Rahayu memeluk Rina Wati.\n“Semua sudah siap sejak pekan lalu.”", "?"),
    ("Jalan masih basah.\n“Semua sudah siap sejak pekan lalu.”", "?"),
    ("Pria yang akrab disapa Mbah Kar itu mengangguk.\n“Semua sudah siap,” ujar Mbah Kar.", "Bagus Prakoso Adi"),
    ("Muhtaruddi dulu berangkat pukul empat pagi.\n“Sekarang saya bisa tidur,” kenangnya.", "Muhtaruddi"),
    ("Salwati, pelajar kelas XI, punya cerita sendiri. “Sekarang saya bisa tidur,” ujarnya.", "Salwati"),
    (
        "“Sekarang sopir kami mohon sabar satu bulan lagi.”\nWulan Oktavi dari Organda mengucapkannya di terminal.",
        "Wulan Oktavi",
    ),
    (
        "“Sekarang sopir kami mohon sabar satu bulan lagi.”\nSyarat itu disampaikan Wulan Oktavi, Ketua Organda.",
        "Wulan Oktavi",
    ),
    ("Wulan Oktavi dari Organda mengirim pesan: “Terminal penuh sejak pagi tadi.”", "Wulan Oktavi"),
    ("Kabar itu dibantah Wulan Oktavi, pegiat angkutan. “Terminal tidak pernah penuh,” ujarnya.", "Wulan Oktavi"),
    ("Jalan masih basah.\n“Semua sudah siap,” kata orang nomor satu di Tegal itu.", "Bagus Prakoso Adi"),
    (
        "Kardi Wiranto, petani jagung, ikut hadir. Sri Rahayu menyebut harga turun.\n“Semua sudah siap,” kata petani itu.",
        "Kardi Wiranto",
    ),
];

#[test]
fn whoever_is_only_written_of_takes_nobodys_place() {
    all_speak(PEOPLE_WRITTEN_OF);
}
