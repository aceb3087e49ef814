//! Written forms and what they mean.

use jiff::civil::date;

use super::*;

const DATES: &[(&str, &str)] = &[
    ("Minggu (11/05/2025).", "2025-05-11 w7"),
    ("Minggu, 11 Mei 2025", "2025-05-11 w7"),
    ("pada hari Minggu tanggal 11 Mei 2025", "2025-05-11 w7"),
    ("Minggu 11 Mei 2025", "2025-05-11 w7"),
    ("Minggu pagi (11/5/2025)", "2025-05-11 w7"),
    ("Minggu dini hari (11/5/2025)", "2025-05-11 w7"),
    ("Minggu malam, 11 Mei 2025", "2025-05-11 w7"),
    ("Jumat (10/11)", "~2024-11-10 w5"),
    ("Jum'at (10/11)", "~2024-11-10 w5"),
    ("Jum’at, 9 Mei", "~2025-05-09 w5"),
    ("Ahad (11/5)", "~2025-05-11 w7"),
    ("Senin (5/5)", "~2025-05-05 w1"),
    ("kemarin (10/5)", "~2025-05-10"),
    ("hari ini, (10/5)", "~2025-05-10"),
    ("11/5/25", "2025-05-11"),
    ("11-05-2025", "2025-05-11"),
    ("11.05.2025", "2025-05-11"),
    ("11 Nop 2024", "2024-11-11"),
    ("11 Nop. 2024", "2024-11-11"),
    ("17 Agt 2024", "2024-08-17"),
    ("17 Agustus tahun 2024", "2024-08-17"),
    ("1 Djan 2025", "2025-01-01"),
    ("28 Pebruari 1999", "1999-02-28"),
    ("2025-05-11", "2025-05-11"),
    ("2025/05/11", "2025-05-11"),
    ("5 dan 6 Mei 2025", "2025-05-05; 2025-05-06"),
    ("5, 6, dan 7 Mei 2025", "2025-05-05; 2025-05-06; 2025-05-07"),
    ("5-7 Mei 2025", "2025-05-05; 2025-05-07"),
    ("5 – 7 Mei 2025", "2025-05-05; 2025-05-07"),
    ("5 s/d 7 Mei 2025", "2025-05-05; 2025-05-07"),
    ("5 s.d. 7 Mei 2025", "2025-05-05; 2025-05-07"),
    ("5 sampai dengan 7 Mei 2025", "2025-05-05; 2025-05-07"),
    ("30 April - 2 Mei 2025", "2025-04-30; 2025-05-02"),
    ("30 April hingga 2 Mei 2025", "2025-04-30; 2025-05-02"),
    ("Sabtu-Minggu (10-11/5/2025)", "2025-05-10 w6; 2025-05-11 w7"),
    ("Sabtu dan Minggu, 10 dan 11 Mei 2025", "2025-05-10 w6; 2025-05-11 w7"),
    ("Senin hingga Rabu, 5-7 Mei 2025", "2025-05-05 w1; 2025-05-07 w3"),
    ("Sabtu, 10-11 Mei 2025", "2025-05-10 w6; 2025-05-11"),
    ("Sabtu (10/5) dan Minggu (11/5)", "~2025-05-10 w6; ~2025-05-11 w7"),
    ("11 Mei 2025 (Minggu)", "2025-05-11 w7"),
    ("11-Mei-2025", "2025-05-11"),
    ("11/Mei/25", "2025-05-11"),
    ("11 Mei '25", "2025-05-11"),
    ("Mei 2025", "2025-05"),
    ("bulan Mei tahun 2025", "2025-05"),
    ("Januari-Mei 2025", "2025-01; 2025-05"),
    ("April dan Mei 2025", "2025-04; 2025-05"),
    ("mulai Juli mendatang", "-07"),
    ("akhir Desember", "-12"),
    ("May 11, 2025", "2025-05-11"),
    ("May 11th, 2025", "2025-05-11"),
    ("Oktober 11, 2025", "2025-10-11"),
    ("05/13/2025", "2025-05-13"),
    ("SENIN, 5 MEI 2025", "2025-05-05 w1"),
    ("Kam, 8 Mei 2025", "2025-05-08 w4"),
    ("11 / 05 / 2025", "2025-05-11"),
    ("31 Juni 2025", "2025-06-31"),
    ("29 Februari", "~2024-02-29"),
    ("31 Desember", "~2024-12-31"),
    ("1 Januari", "~2025-01-01"),
];

/// "2025-05-11", "2025-05", "-05-11" with the weekday's number and the time.
fn shown(text: &str) -> String {
    let reference = Some(date(2025, 5, 12));
    let shown = find(text, reference).into_iter().map(|m| {
        let mut out = String::new();
        if m.year_implied {
            out.push('~');
        }
        out += &m.year.map_or(String::new(), |y| y.to_string());
        out += &m.month.map_or(String::new(), |n| format!("-{n:02}"));
        out += &m.day.map_or(String::new(), |n| format!("-{n:02}"));
        out += &m.weekday.map_or(String::new(), |w| format!(" w{}", w.number));
        out += &m.time.map_or(String::new(), |t| clock_text(&t));
        out
    });
    shown.collect::<Vec<_>>().join("; ")
}

fn clock_text(time: &TimeMention) -> String {
    let mut out = format!(" {:02}:{:02}", time.minutes / 60, time.minutes % 60);
    out += &time.until.map_or(String::new(), |u| format!("-{:02}:{:02}", u / 60, u % 60));
    out + &time.zone.map_or(String::new(), |z| format!(" {z}"))
}

#[test]
fn dates_are_found_in_every_written_form() {
    for (text, expected) in DATES {
        assert_eq!(shown(text), *expected, "{text}");
    }
}

#[test]
fn what_only_looks_like_a_date_is_none() {
    let forms = [
        "minggu lalu",
        "dua minggu",
        "Minggu ini",
        "dua pertiga (2/3)",
        "24/7",
        "Pasal 5/6",
        "0541-12-2025-33",
        "skor 21-15",
        "Pergub 49/2024",
        "UU 40/1999",
        "Nomor 14 Tahun 2008",
        "5 jam yang lalu",
        "kemarin",
        "rasio 10/11",
        "1.234.567",
        "32/13/2025",
        "Rp11.05.2025",
        "Mei Lestari",
        "3 mei",
        "SK/12/05/2025/77",
        "5 juniornya",
        "12 agu",
        "",
    ];
    for text in forms {
        assert_eq!(shown(text), "", "{text}");
    }
}

#[test]
fn a_span_of_weeks_before_a_date_is_no_weekday() {
    assert_eq!(shown("selama dua minggu, 11 Mei 2025"), "2025-05-11");
    assert_eq!(shown("pada hari minggu, 11 Mei 2025"), "2025-05-11 w7");
}

#[test]
fn times_are_found_in_every_written_form() {
    let forms = [
        ("pukul 09.00 WITA", "09:00 WITA"),
        ("pukul 9 WITA", "09:00 WITA"),
        ("09:30 WIB", "09:30 WIB"),
        ("09.30 wit", "09:30 WIT"),
        ("14.00-16.00 Wita", "14:00-16:00 WITA"),
        ("14.00 – 16.00", "14:00-16:00"),
        ("pukul 08.00 sampai 10.00 Wita", "08:00-10:00 WITA"),
        ("pukul 08.00 hingga pukul 10", "08:00-10:00"),
        ("pukul 08.00 s/d 10.00 WITA", "08:00-10:00 WITA"),
        ("jam 8 pagi", "08:00"),
        ("jam 8 malam", "20:00"),
        ("pukul tujuh pagi", "07:00"),
        ("pukul setengah sepuluh malam", "21:30"),
        ("pukul sebelas siang", "11:00"),
        ("jam 1 siang", "13:00"),
        ("pukul 4 sore", "16:00"),
        ("pukul 12 malam", "00:00"),
        ("pukul 16.00 sore", "16:00"),
        ("Pukul: 19.30", "19:30"),
        ("pkl. 19.30 Wita", "19:30 WITA"),
        ("pukul 24.00", "24:00"),
        ("pukul 10.00 (WITA)", "10:00 WITA"),
        ("2:05 pm", "14:05"),
    ];
    for (text, expected) in forms {
        let shown: Vec<String> = times(text).iter().map(clock_text).collect();
        assert_eq!(shown.join(";").trim(), expected, "{text}");
    }
    for text in ["8 jam", "skor 21:15", "10.30 persen", "83.78", "pukul 25.00", "jam kerja 8", "1:50.000", "QS 2:15"] {
        assert_eq!(times(text), [], "{text}");
    }
}

#[test]
fn a_publication_line_gives_its_moment() {
    let lines = [
        ("Minggu, 11 Mei 2025 | 14:05 WITA", "2025-05-11T14:05+08:00"),
        ("Diterbitkan: 11/05/2025 14:05", "2025-05-11T14:05"),
        ("May 11, 2025", "2025-05-11"),
        ("11 Mei 2025 2:05 pm", "2025-05-11T14:05"),
        ("2025-05-11T14:05:00+08:00", "2025-05-11T14:05:00+08:00"),
        ("2025-05-11T14:05:09Z", "2025-05-11T14:05:09+00:00"),
        ("2025-05-11 14:05:00", "2025-05-11T14:05:00"),
        ("2025-05-11T14:05:00.000+0800", "2025-05-11T14:05:00+08:00"),
        ("Sun, 11 May 2025 14:05:00 +0800", "2025-05-11T14:05:00+08:00"),
        ("Sun, 11 May 2025 14:05:00 -0330", "2025-05-11T14:05:00-03:30"),
        ("Minggu, 11/05/2025 - 14.05 WIB", "2025-05-11T14:05+07:00"),
        ("Minggu, 11 Mei 2025 pukul 14.05", "2025-05-11T14:05"),
        ("14:05 WITA, 11 Mei 2025", "2025-05-11T14:05+08:00"),
        ("11 Mei 2025, 14:05", "2025-05-11T14:05"),
        ("11 Mei 2025 • 14.05", "2025-05-11T14:05"),
        ("11 Mei 2025 14:05 (GMT+8)", "2025-05-11T14:05+08:00"),
        ("Oleh Redaksi / 11 Mei 2025 / 7 menit baca", "2025-05-11"),
    ];
    for (line, expected) in lines {
        assert_eq!(moment(line).map(|m| m.to_string()).as_deref(), Some(expected), "{line}");
    }
    for line in ["5 jam yang lalu", "Kemarin, 14:05", "Hari ini", "2 minggu yang lalu", ""] {
        assert_eq!(moment(line), None, "{line}");
    }
}

#[test]
fn a_mention_covers_weekday_date_and_time() {
    let text = "Rapat pada Minggu (11/05/2025) pukul 09.00 WITA di aula.";
    let found = find(text, None);
    let [mention] = found.as_slice() else { panic!("one mention expected") };
    assert_eq!(text.get(mention.range.clone()), Some("Minggu (11/05/2025) pukul 09.00 WITA"));
    assert_eq!(text.get(mention.date_range.clone()), Some("11/05/2025"));
    assert_eq!(mention.time.as_ref().and_then(|t| text.get(t.range.clone())), Some("pukul 09.00 WITA"));
}

#[test]
fn long_runs_take_linear_time() {
    for piece in ["1-", "5 dan ", "1/1/", "Minggu, ", "5 Mei - ", "09.00-", "11 Mei 2025 ", "(", "12:"] {
        let text = piece.repeat(200_000);
        let started = std::time::Instant::now();
        find(&text, Some(date(2025, 5, 11)));
        assert!(started.elapsed().as_secs() < 20, "{piece}");
    }
}
