//! `ruhui read` on the real binary: order, bad inputs, colours, pipes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{code, err, example, folder, out, page, ruhui, write};

const PARAGRAPH: &str = "Pemerintah kabupaten membuka jalan baru sepanjang lima kilometer menuju dermaga, kata juru \
    bicara. Warga desa menyambutnya dengan gembira dan berharap hasil panen lebih mudah dibawa ke kota.";

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn many_pages_come_out_in_the_order_of_the_input() {
    let folder = folder();
    let names: Vec<String> = (0..300)
        .map(|number| {
            let long = PARAGRAPH.repeat(1 + (number * 7) % 40);
            write(folder.path(), &format!("{:03}.html", (number * 37) % 300), page(&format!("Judul {number}"), &long))
        })
        .collect();
    let output = ruhui().args(["read", "--json", "--jobs", "4"]).args(&names).output().unwrap();
    let inputs: Vec<_> = lines(&out(&output)).iter().map(|line| line["input"].as_str().unwrap().to_owned()).collect();
    assert_eq!(inputs, names);
    assert_eq!(code(&output), 0);

    let output = ruhui().args(["read", "--json"]).arg(folder.path()).output().unwrap();
    let inputs: Vec<_> = lines(&out(&output)).iter().map(|line| line["input"].as_str().unwrap().to_owned()).collect();
    assert!(inputs.is_sorted() && inputs.len() == 300, "a folder is read by name");
}

#[test]
fn the_same_bytes_give_the_same_bytes() {
    let read = |jobs: &str| {
        let folder = example("");
        ruhui().current_dir(folder).args(["read", "--json", "--jobs", jobs, "."]).output().unwrap().stdout
    };
    assert_eq!(read("1"), read("3"));
}

#[test]
fn one_bad_page_never_stops_the_rest() {
    let folder = folder();
    let (first, last) = (
        write(folder.path(), "a.html", page("Satu", PARAGRAPH)),
        write(folder.path(), "z.html", page("Dua", PARAGRAPH)),
    );
    let bad = [
        ("tidak-ada.html".to_owned(), "not_found", "tidak ada", "no such file"),
        (write(folder.path(), "kosong.html", ""), "empty", "Tidak ada isinya", "nothing in it"),
        (write(folder.path(), "foto.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "binary", "gambar", "picture"),
        (write(folder.path(), "surat.pdf", "%PDF-1.7\n"), "binary", "PDF", "PDF"),
        (
            write(folder.path(), "rusak.warc", "WARC/1.1\r\nContent-Length: 99\r\n\r\nabc"),
            "archive",
            "Arsip terpotong",
            "cut off",
        ),
        (
            write(folder.path(), "acak.html", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0"),
            "binary",
            "bukan teks",
            "not text",
        ),
        (
            write(folder.path(), "terpotong.wacz", b"PK\x03\x04\x14\0\0\0\0\0"),
            "corrupt",
            "terpotong atau rusak",
            "cut off or damaged",
        ),
        (
            write(folder.path(), "terpotong.html.gz", b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xb3"),
            "corrupt",
            "Data terkompresinya rusak",
            "compressed data is broken",
        ),
        (
            write(folder.path(), "besar.html", vec![b'a'; 34_000_000]),
            "too_large",
            "batas untuk satu halaman",
            "the limit for one page",
        ),
        ("ftp://media.example/x".to_owned(), "not_found", "tidak ada", "no such file"),
    ];
    for (name, key, indonesian, english) in &bad {
        let arguments = [&first, name, &last];
        let output = ruhui().args(["read", "--json"]).args(arguments).output().unwrap();
        let read = lines(&out(&output));
        assert_eq!((read.len(), code(&output)), (3, 2), "{name}");
        assert_eq!((&read[0]["title"], &read[2]["title"]), (&"Satu".into(), &"Dua".into()), "{name}");
        assert_eq!(read[1]["error"]["code"], **key, "{name}");
        for (language, words) in [("id", indonesian), ("en", english)] {
            let output = ruhui().args(["read", "--lang", language]).args(arguments).output().unwrap();
            let complaint = err(&output);
            assert!(complaint.contains(words), "{name}: {complaint}");
            assert_eq!(complaint.lines().count(), 1, "{name}: {complaint}");
            assert!(out(&output).contains("Satu") && out(&output).contains("Dua"), "{name}");
        }
    }
}

#[test]
fn every_request_says_who_asks_and_where_to_reach_them() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/berita", listener.local_addr().unwrap());
    let asked = |contact: Option<&str>| {
        let mut child = ruhui();
        child.args(["read", "--allow-private", &address]).env_remove("RUHUI_CONTACT").stderr(Stdio::null());
        let mut child = child.envs(contact.map(|contact| ("RUHUI_CONTACT", contact))).spawn().unwrap();
        let mut request = [0; 1000];
        let length = listener.accept().unwrap().0.read(&mut request).unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        String::from_utf8_lossy(&request[..length]).into_owned()
    };
    let agent = format!(": Ruhui/{}", env!("CARGO_PKG_VERSION"));
    assert!(asked(None).contains(&format!("{agent}\r\n")));
    let contact = "https://kantor.example/kontak";
    assert!(asked(Some(contact)).contains(&format!("{agent} (+{contact})\r\n")));
    for wrong in ["kantor", "https://kantor.example/) Lain/1.0 (", "@kantor", "a@b\r\nCookie:x"] {
        let output = ruhui().args(["read", "--contact", wrong, &address]).output().unwrap();
        assert!(code(&output) == 2 && err(&output).contains("--contact"), "{wrong}: {}", err(&output));
    }
}

#[test]
fn standard_input_is_a_page() {
    let mut child = ruhui().args(["read", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(page("Dari pipa", PARAGRAPH).as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(out(&output).contains("Dari pipa") && code(&output) == 0);
}

#[test]
fn a_reader_who_closes_the_pipe_is_not_an_error() {
    let folder = folder();
    for number in 0..200 {
        write(folder.path(), &format!("{number}.html"), page("Judul", &PARAGRAPH.repeat(50)));
    }
    for mode in [&["--json"][..], &[]] {
        let mut command = ruhui();
        command.arg("read").args(mode).arg(folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(!first.is_empty() && err(&output).is_empty(), "{}", err(&output));
        assert_eq!(code(&output), 0);
    }
}

#[test]
fn colour_is_for_terminals_only() {
    let page = example("kabar-hulu.html");
    let coloured =
        |arguments: &[&str]| out(&ruhui().arg("read").args(arguments).arg(&page).output().unwrap()).contains('\u{1b}');
    assert!(!coloured(&[]) && !coloured(&["--color", "auto"]) && coloured(&["--color", "always"]));
    // `script` runs a command on a terminal of its own.
    let on_terminal = |variables: &[(&str, &str)]| {
        let line = format!("{} read {}", env!("CARGO_BIN_EXE_ruhui"), page.display());
        let mut command = Command::new("script");
        command.args(["-qec", &line, "/dev/null"]).env_remove("NO_COLOR").env("TERM", "xterm");
        let output = command.envs(variables.iter().copied()).stdin(Stdio::null()).output().unwrap();
        out(&output).contains("\u{1b}[1m")
    };
    assert!(on_terminal(&[]) && on_terminal(&[("NO_COLOR", "")]));
    assert!(!on_terminal(&[("NO_COLOR", "1")]) && !on_terminal(&[("TERM", "dumb")]));
}

#[test]
fn a_page_cannot_steer_the_terminal() {
    let folder = folder();
    let name = write(folder.path(), "a.html", page("Judul &#27;[31m merah \u{1b}]0;x\u{7}", PARAGRAPH));
    let shown = out(&ruhui().args(["read", &name]).output().unwrap());
    assert!(shown.contains("Judul") && shown.chars().all(|c| c == '\n' || !c.is_control()), "{shown}");
}

#[test]
fn the_seed_article_is_read_whole() {
    let seed = example("../../shared/seed/kemitraan-smsi-pemprov-kaltim.txt");
    if !seed.exists() {
        assert!(std::env::var_os("CI").is_none(), "the seed article is missing");
        eprintln!("skipped: the seed article is not here");
        return;
    }
    let output = ruhui().args(["read", "--json"]).arg(seed).output().unwrap();
    let article: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(article["dateline"], "SAMARINDA");
    assert_eq!(article["body"].as_str().unwrap().lines().count(), 7);
    assert_eq!(article["label"], "ADV");
    let quotations = article["quotations"].as_array().unwrap();
    assert_eq!(quotations.iter().map(|q| &q["speaker"]).collect::<Vec<_>>(), ["Muhammad Faisal"; 3]);
    let bylines = article["bylines"].as_array().unwrap();
    let bylines: Vec<_> = bylines.iter().map(|b| (b["role"].as_str().unwrap(), b["name"].as_str().unwrap())).collect();
    assert_eq!(bylines, [("author", "Himawan Yokominarno"), ("editor", "Rasidah")]);
    let body = article["body"].as_str().unwrap();
    assert!(!["Leave a Reply", "Penulis", "XYZScripts", "[]"].iter().any(|rest| body.contains(rest)));
}
