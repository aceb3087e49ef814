//! Written forms of facts and their values.

use jiff::civil::date;

use super::*;

/// One fact as a short line: `number 150 orang`, `rank 3`, `person Budi Santoso`.
fn line(fact: &Fact) -> String {
    let kind = format!("{:?}", fact.kind).to_lowercase();
    let value = match &fact.value {
        Value::Name(name) => name.clone(),
        Value::Position { office, holder } => match holder {
            Some(holder) => format!("{office} = {holder}"),
            None => office.clone(),
        },
        Value::Quantity { amount, unit, approximate } => {
            let about = if *approximate { "~" } else { "" };
            let unit = unit.as_deref().map_or(String::new(), |unit| format!(" {unit}"));
            format!("{about}{}{unit}", decimal(*amount))
        }
        Value::Rank { ordinal, within, .. } => format!("{}{ordinal}", if *within { "<=" } else { "" }),
        Value::Date { year, month, day } => {
            let part = |part: Option<i16>| part.map_or("?".to_owned(), |part| part.to_string());
            format!("{}-{}-{}", part(*year), part(month.map(i16::from)), part(day.map(i16::from)))
        }
        Value::Weekday { printed, computed } => {
            format!("{printed} is {}", computed.map_or("?".to_owned(), |c| c.to_string()))
        }
        Value::Time { minutes, until, zone } => {
            let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
            let until = until.map_or(String::new(), |until| format!("-{}", clock(until)));
            format!("{}{until} {}", clock(*minutes), zone.as_deref().unwrap_or("-"))
        }
    };
    format!("{kind} {value}")
}

fn decimal(value: Decimal) -> String {
    let digits = format!("{:0width$}", value.digits, width = usize::try_from(value.scale).unwrap() + 1);
    let (whole, fraction) = digits.split_at(digits.len() - usize::try_from(value.scale).unwrap());
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

fn shown(text: &str) -> String {
    let lines: Vec<String> = find(text, Some(date(2025, 5, 12))).iter().map(line).collect();
    lines.join("; ")
}

fn check(forms: &[(&str, &str)]) {
    let wrong: Vec<String> = forms
        .iter()
        .map(|(text, expected)| (text, expected, shown(text)))
        .filter(|(_, expected, got)| got != *expected)
        .map(|(text, expected, got)| format!("{text}\n   should be {expected}\n   is        {got}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

const QUANTITIES: &[(&str, &str)] = &[
    ("nilai 83,78 tahun ini", "number 83.78 tahun"),
    ("nilainya 83,7.", "number 83.7"),
    ("nilainya 83.78.", "number 83.78"),
    ("nilainya 83,70.", "number 83.7"),
    ("anggaran Rp12,5 miliar", "money 12500000000 rp"),
    ("anggaran Rp 12,5 miliar", "money 12500000000 rp"),
    ("anggaran Rp. 12,5 milyar", "money 12500000000 rp"),
    ("anggaran Rp12,5 M", "money 12500000000 rp"),
    ("anggaran Rp1,87 T", "money 1870000000000 rp"),
    ("anggaran Rp1.870.000.000.000.", "money 1870000000000 rp"),
    ("biaya Rp 1.234.567,00.", "money 1234567 rp"),
    ("biaya Rp1.234.567,-", "money 1234567 rp"),
    ("biaya 12.500.000.000 rupiah", "money 12500000000 rp"),
    ("biaya 142,6 miliar rupiah", "money 142600000000 rp"),
    ("biaya Rp500 ribu", "money 500000 rp"),
    ("biaya Rp500rb", "money 500000 rp"),
    ("biaya Rp2 juta 500 ribu", "money 2500000 rp"),
    ("biaya Rp5-10 juta", "money 5000000 rp; money 10000000 rp"),
    ("biaya Rp5 juta hingga Rp10 juta", "money 5000000 rp; money 10000000 rp"),
    ("biaya USD 2 juta", "money 2000000 usd"),
    ("biaya US$2,5 juta", "money 2500000 usd"),
    ("biaya $300", "money 300 usd"),
    ("biaya 300 dolar", "money 300 usd"),
    ("biaya lima ratus ribu rupiah", "money 500000 rp"),
    ("jumlahnya 1.234.567.", "number 1234567"),
    ("jumlahnya 1,234,567.", "number 1234567"),
    ("sebanyak 1.5 juta orang", "number 1500000 orang"),
    ("naik 12,5 persen", "percentage 12.5 %"),
    ("naik 12,5%", "percentage 12.5 %"),
    ("naik 12,5 %", "percentage 12.5 %"),
    ("naik dua belas persen", "percentage 12 %"),
    ("naik 0,8 poin persen", "number 0.8 poin persen"),
    ("naik 5-10 persen", "percentage 5 %; percentage 10 %"),
    ("naik lima hingga sepuluh persen", "percentage 5 %; percentage 10 %"),
    ("turun -0,02 persen", "percentage 0.02 %"),
    ("tiga puluh dua orang", "number 32 orang"),
    ("32 (tiga puluh dua) orang", "number 32 orang"),
    ("dua belas peserta", "number 12 peserta"),
    ("sebelas peserta", "number 11 peserta"),
    ("seratus peserta", "number 100 peserta"),
    ("seribu dua ratus peserta", "number 1200 peserta"),
    ("dua ribu lima ratus empat puluh tiga peserta", "number 2543 peserta"),
    ("tiga juta dua ratus ribu jiwa", "number 3200000 jiwa"),
    ("tiga koma tujuh lima persen", "percentage 3.75 %"),
    ("satu setengah jam", "number 1.5 jam"),
    ("setengah hari", "number 0.5 hari"),
    ("dua pertiga anggota", "number 2 /3"),
    ("2/3 anggota", "number 2 /3"),
    ("tiga perempat anggota", "number 0.75 anggota"),
    ("separuh peserta", "number 0.5 peserta"),
    ("sepertiga peserta", "number 1 /3"),
    ("150 peserta", "number 150 peserta"),
    ("ribuan peserta", "number ~1000 peserta"),
    ("puluhan ribu peserta", "number ~10000 peserta"),
    ("150-an peserta", "number ~150 peserta"),
    ("sekitar 150 peserta", "number ~150 peserta"),
    ("lebih dari 150 peserta", "number ~150 peserta"),
    ("kurang dari 150 peserta", "number ~150 peserta"),
    ("hampir 150 peserta", "number ~150 peserta"),
    ("kurang lebih 150 peserta", "number ~150 peserta"),
    ("di atas 150 peserta", "number ~150 peserta"),
    ("150 peserta lebih", "number ~150 peserta"),
    ("panjangnya 286 m dan lebarnya 9 meter", "number 286 m; number 9 m"),
    ("luas 12 km² dan 5 m2", "number 12 km2; number 5 m2"),
    ("luas 120 meter persegi", "number 120 m2"),
    ("luas 15 hektar", "number 15 ha"),
    ("suhu 36,4°C", "number 36.4 °"),
    ("suhu 36,4 derajat", "number 36.4 °"),
    ("daya 100MW", "number 100 mw"),
    ("23 dari 25 anggota", "number 23 anggota; number 25 anggota"),
    ("23 anggota dari 25.", "number 23 anggota; number 25 anggota"),
    ("Budi (34) ditangkap", "person Budi; number 34 tahun"),
    ("Nomor 49 Tahun 2024", "number 49 nomor; year 2024-?-?"),
    ("Pergub 49/2024", "number 49 nomor; year 2024-?-?"),
    ("Pasal 5 ayat (2)", "number 5 pasal; number 2"),
    ("dengan catatan 4 menit 31,8 detik", "number 271.8 detik"),
    ("perjalanan 2 jam 15 menit", "number 135 menit"),
    ("Rasio guru dan siswa kini 1:17", "number 17 1:"),
    ("Lebih dari 14 ribu pelanggan", "number ~14000 pelanggan"),
];

#[test]
fn quantities_have_their_exact_value_in_every_written_form() {
    check(QUANTITIES);
}

#[test]
fn what_is_no_quantity_is_none() {
    let none = [
        "salah satu peserta",
        "satu-satunya",
        "satu sama lain",
        "dua-duanya",
        "0812-3456-7890",
        "telepon 0541 7771234",
        "skor 21-15",
        "kode 1:50",
        "kelas B3",
        "Covid-19",
        "jaringan 5G",
        "buka 24/7",
        "https://contoh.id/2025/05/",
        "surat@contoh2.id",
        "bersatu padu",
        "era 1990-an",
        "satu per satu",
        "pelayanan satu pintu",
        "main di Liga 1",
        "nomor 0541",
        "setiap saat",
    ];
    for text in none {
        let numbers: Vec<String> =
            find(text, None).iter().map(line).filter(|line| line.starts_with("number")).collect();
        assert_eq!(numbers, Vec::<String>::new(), "{text}");
    }
}

const RANKS: &[(&str, &str)] = &[
    ("peringkat ketiga", "rank 3"),
    ("peringkat 3", "rank 3"),
    ("peringkat ke-3", "rank 3"),
    ("peringkat ke 3", "rank 3"),
    ("peringkat III", "rank 3"),
    ("peringkat tiga nasional", "rank 3"),
    ("rangking ketiga", "rank 3"),
    ("ranking 1", "rank 1"),
    ("urutan kedua", "rank 2"),
    ("posisi kelima", "rank 5"),
    ("juara I", "rank 1"),
    ("juara pertama", "rank 1"),
    ("finis nomor dua", "rank 2"),
    ("peringkat tiga besar", "rank <=3"),
    ("masuk tiga besar nasional", "rank <=3"),
    ("masuk 10 besar", "rank <=10"),
    ("Musda Ke-II", "rank 2"),
    ("Musda II", "rank 2"),
    ("Musda Kedua", "rank 2"),
    ("HUT ke-80", "rank 80"),
    ("abad ke-21", "rank 21"),
    ("triwulan I", "rank 1"),
    ("tahun kedua.", "rank 2"),
    ("kali kedua belas.", "rank 12"),
    ("untuk pertama kalinya", "rank 1"),
    ("kedua belah pihak", ""),
    ("Kedua, kami mendukung", ""),
    ("mempertemukan kedua tim", ""),
    ("orang nomor satu", ""),
    ("juara umum", ""),
];

#[test]
fn ranks_and_editions_are_found_in_every_written_form() {
    check(RANKS);
}

const CALENDAR: &[(&str, &str)] = &[
    ("Minggu (11/05/2025)", "weekday 7 is 7; date 2025-5-11"),
    ("Sabtu (11/05/2025)", "weekday 6 is 7; date 2025-5-11"),
    ("Minggu (11/5)", "weekday 7 is 7; date 2025-5-11"),
    ("Minggu (11/12)", "weekday 7 is ?; date 2024-12-11"),
    ("5-7 Mei 2025", "date 2025-5-5; date 2025-5-7"),
    ("Mei 2025", "date 2025-5-?"),
    ("pukul 09.00 WITA", "time 09:00 WITA"),
    ("14.00-16.00 Wita", "time 14:00-16:00 WITA"),
    ("pada 2021 dan 2022", "year 2021-?-?; year 2022-?-?"),
    ("tahun 2021", "year 2021-?-?"),
    ("periode 2021-2025", "year 2021-?-?; year 2025-?-?"),
    ("periode 2021/2022", "year 2021-?-?; year 2022-?-?"),
    ("sebanyak 2021 orang", "number 2021 orang"),
    ("buka Senin sampai Jumat", "weekday 1 is ?; weekday 5 is ?"),
    ("minggu lalu", ""),
    ("dua minggu", "number 2 minggu"),
    ("Minggu lalu", ""),
];

#[test]
fn dates_times_and_years_are_no_numbers() {
    check(CALENDAR);
}

const NAMES: &[(&str, &str)] = &[
    (
        "Kepala Dinas Komunikasi dan Informatika (Diskominfo) Kaltim, Surya Darmaji, hadir",
        "position kepala dinas komunikasi dan informatika kalimantan timur = Surya Darmaji; organisation Dinas Komunikasi dan \
         Informatika Kalimantan Timur; person Surya Darmaji",
    ),
    (
        "Kadiskominfo Kaltim Surya Darmaji hadir",
        "position kepala dinas komunikasi dan informatika kalimantan timur = Surya Darmaji; person Surya Darmaji",
    ),
    ("Dr. H. Surya Darmaji, S.Sos., M.Si. hadir", "person Surya Darmaji"),
    ("dihadiri Dr Surya Darmaji SE MM", "person Surya Darmaji"),
    (
        "Plt Sekda Kukar, Rina Wati, hadir",
        "position pelaksana tugas sekretaris daerah kutai kartanegara = Rina Wati; person Rina Wati",
    ),
    (
        "Plt. Sekda Kukar Rina Wati hadir",
        "position pelaksana tugas sekretaris daerah kutai kartanegara = Rina Wati; person Rina Wati",
    ),
    ("Gubernur Kaltim Arman Lasut hadir", "position gubernur kalimantan timur = Arman Lasut; person Arman Lasut"),
    ("Wali Kota Samarinda, Arman Lasut, hadir", "position wali kota samarinda = Arman Lasut; person Arman Lasut"),
    ("Walikota Samarinda hadir", "position wali kota samarinda"),
    ("Gubernur Provinsi Kalimantan Timur hadir", "position gubernur kalimantan timur"),
    (
        "Anggota Komisi II DPRD Kaltim Arman Lasut hadir",
        "position anggota komisi ii dewan perwakilan rakyat daerah kalimantan timur = Arman Lasut; organisation Komisi II Dewan \
         Perwakilan Rakyat Daerah Kalimantan Timur; person Arman Lasut",
    ),
    ("Arman Lasut selaku Ketua Panitia hadir", "person Arman Lasut; position ketua panitia = Arman Lasut"),
    ("Bupati Sukaraya, Arman Lasut, hadir", "position bupati sukaraya = Arman Lasut; person Arman Lasut"),
    ("kata Bupati Sukaraya Utara Arman Lasut.", "position bupati sukaraya utara = Arman Lasut; person Arman Lasut"),
    ("kata ketua panitia, Arman Lasut.", "position ketua panitia = Arman Lasut; person Arman Lasut"),
    ("Direktur PT Maju Jaya hadir", "position direktur pt maju jaya; organisation PT Maju Jaya"),
    ("Juru Bicara Satgas Arman Lasut hadir", "position juru bicara satgas = Arman Lasut; person Arman Lasut"),
    ("Serikat Media Siber Indonesia (SMSI) Kaltim", "organisation Serikat Media Siber Indonesia Kalimantan Timur"),
    ("Pemprov Kaltim", "organisation Pemerintah Provinsi Kalimantan Timur"),
    ("Pemerintah Provinsi Kalimantan Timur", "organisation Pemerintah Provinsi Kalimantan Timur"),
    ("Universitas Sungai Raya", "organisation Universitas Sungai Raya"),
    ("PT. Maju Jaya", "organisation PT Maju Jaya"),
    (
        "Dinas Pekerjaan Umum, Penataan Ruang dan Perumahan Rakyat",
        "organisation Dinas Pekerjaan Umum Penataan Ruang dan Perumahan Rakyat",
    ),
    ("SMAN 2 Samarinda", "organisation SMAN 2 Samarinda"),
    ("di Kota Samarinda", "place Samarinda"),
    (
        "di tiga kecamatan, yakni Dukuhan, Sruwung, dan Sawan",
        "number 3 kecamatan; place Dukuhan; place Sruwung; place Sawan",
    ),
    ("di Kukar dan PPU", "place Kutai Kartanegara; place Penajam Paser Utara"),
    ("di Aula Ruhui Rahayu", "place Aula Ruhui Rahayu"),
    ("di Jalan Cempaka Nomor 5", "place Jalan Cempaka Nomor 5"),
    ("di Kantor Gubernur Kaltim", "place Kantor Gubernur Kalimantan Timur"),
    ("LEMBAH RAYA – Warga Lembah Raya senang", "place Lembah Raya; place Lembah Raya"),
    ("Kecamatan Sungai Kunjang", "place Kecamatan Sungai Kunjang"),
];

#[test]
fn names_offices_organisations_and_places_are_told_apart() {
    check(NAMES);
}

#[test]
fn a_part_of_a_name_is_the_person_of_that_name() {
    let text = "Kepala Dinas Surya Darmaji hadir.\nSurya menambahkan hal itu.\nPak Darmaji pulang.";
    let people: Vec<String> = find(text, None).iter().map(line).filter(|line| line.starts_with("person")).collect();
    assert_eq!(people, ["person Surya Darmaji"; 3]);
}

#[test]
fn any_text_gives_facts_in_order_that_share_no_text() {
    let pieces = [
        "Kepala ",
        "Dinas ",
        "Kaltim ",
        "Budi ",
        "Surya Darmaji, ",
        "kata ",
        "12",
        ",",
        ".",
        "5 ",
        "Mei ",
        "2025 ",
        "(",
        ") ",
        "Minggu ",
        "pukul ",
        "09.00 ",
        "Rp",
        "juta ",
        "persen ",
        "ke-",
        "II ",
        "tiga ",
        "besar ",
        "puluh ",
        "-",
        "/",
        "\n",
        "“",
        "”",
        "Kota ",
        "di ",
        "é",
        "Dr. ",
        "dari ",
    ];
    let mut seed = 11_u64;
    for _ in 0..4000 {
        let mut text = String::new();
        for _ in 0..14 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[usize::try_from((seed >> 33) % 35).unwrap()]);
        }
        let facts = find(&text, None);
        for pair in facts.windows(2) {
            let nested = pair[0].kind == FindingKind::Position && pair[1].range.end <= pair[0].range.end;
            assert!(pair[0].range.start <= pair[1].range.start, "{text:?}");
            assert!(pair[0].range.end <= pair[1].range.start || nested, "{text:?} {pair:?}");
        }
        assert!(
            facts.iter().all(|fact| text.get(fact.range.clone()).is_some_and(|words| !words.is_empty())),
            "{text:?}"
        );
    }
}

#[test]
fn long_runs_take_linear_time() {
    for piece in [
        "1-",
        "1.",
        "A ",
        "Budi, ",
        "Kepala Dinas ",
        "PT ",
        "dua puluh ",
        "Rp",
        "Kota Budi\n",
        "Bupati Xyz, Abc, dan ",
        "(A) ",
        "5 dan ",
    ] {
        let text = piece.repeat(60_000);
        let started = std::time::Instant::now();
        find(&text, None);
        assert!(started.elapsed().as_secs() < 20, "{piece}");
    }
}
