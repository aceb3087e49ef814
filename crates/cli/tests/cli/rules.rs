//! Rule files from the command line: looked through, explained, and told in the reader's language where they are wrong.

use std::fs;

use crate::support::{code, err, example, folder, out, ruhui, write};

/// The shipped rule files whose path has this in it.
fn shipped(part: &str) -> Vec<String> {
    let mut files = Vec::new();
    for sub in fs::read_dir(example("../rules")).unwrap() {
        for file in fs::read_dir(sub.unwrap().path()).unwrap() {
            files.push(file.unwrap().path().display().to_string());
        }
    }
    files.sort();
    files.retain(|file| file.contains(part));
    assert!(!files.is_empty(), "{part}");
    files
}

struct Done {
    status: i32,
    output: String,
    error: String,
}

fn run(arguments: &[&str]) -> Done {
    let done = ruhui().args(arguments).output().unwrap();
    Done { status: code(&done), output: out(&done), error: err(&done) }
}

#[test]
fn the_shipped_rules_are_right_and_explain_the_example() {
    let files = shipped("toml");
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let done = run(&[&["rules", "check"], files.as_slice()].concat());
    assert_eq!(done.status, 0, "{}", done.error);
    assert!(done.output.contains("semua cocok"), "{}", done.output);

    let kaltim: Vec<&str> = files.iter().copied().filter(|file| file.contains("kaltim")).collect();
    let facts = example("facts.toml").display().to_string();
    let explain = |more: &[&str]| {
        let arguments = [&["rules", "explain"], kaltim.as_slice(), &["--facts", facts.as_str()], more].concat();
        run(&arguments)
    };
    let done = explain(&[]);
    assert_eq!(done.status, 0, "{}", done.error);
    for told in [
        "Putusan untuk 20 Juni 2025",
        "✓ Grade B",
        "tidak dapat menolak atau menetapkan",
        "Akta Nomor 12, Notaris Ratna Wulan, halaman 2; dicatat 2 Juni 2025 oleh Verifikator Diskominfo",
        "buktinya berakhir 31 Desember 2024",
        "pasal: belum diketahui (menurut pemberitaan)",
        "Sumber berbeda",
    ] {
        assert!(done.output.contains(told), "{told}: {}", done.output);
    }
    // A replay: before the statement there was nothing to differ from, and before the second of June nobody knew the deed.
    let before = explain(&["--day", "2025-05-10", "--lang", "en"]);
    assert!(
        before.output.contains("Verdict for 10 May 2025") && !before.output.contains("Sources differ"),
        "{}",
        before.output
    );
    assert!(before.output.contains("not known: legal form of the company"), "{}", before.output);
    assert_eq!(explain(&["--day", "10 Mei"]).status, 2);
}

#[test]
fn what_is_wrong_is_told_with_file_and_line_and_nothing_is_explained() {
    let folder = folder();
    let write = |name: &str, text: &str| write(folder.path(), name, text);
    let whole = fs::read_to_string(&shipped("statement")[0]).unwrap();
    let cases = [
        ("a.toml", whole.replace("verification.status in", "verification.state in"), "belum dinyatakan sebagai fakta"),
        ("b.toml", whole.replace("format = 1", "format = 2"), "format 2 tidak dikenal"),
        ("c.toml", whole.replace("is = \"not-met\"", "is = \"met\""), "diharapkan terpenuhi, hasilnya tidak terpenuhi"),
        ("d.toml", "[source".to_owned(), "bukan TOML"),
        (
            "e.toml",
            whole.replace("verification.status in [", "1 / 2 > 0 && verification.status in ["),
            "pembagian dapat membulatkan",
        ),
    ];
    for (name, text, told) in cases {
        let path = write(name, &text);
        let done = run(&["rules", "check", &path]);
        assert_eq!(done.status, 1, "{name}: {}", done.output);
        assert!(
            done.error.contains(told) && done.error.contains(name) && done.output.is_empty(),
            "{name}: {}",
            done.error
        );
    }
    let (rules, facts) =
        (write("f.toml", &whole), write("g.toml", "[facts]\n\"no.such\" = 1\n\"verification.status\" = \"maybe\"\n"));
    let done = run(&["rules", "explain", &rules, "--facts", &facts]);
    assert_eq!(done.status, 2);
    assert!(done.error.contains("tidak ada fakta “no.such”") && done.error.contains("tidak sesuai"), "{}", done.error);
    assert_eq!(run(&["rules", "check", &folder.path().join("none.toml").display().to_string()]).status, 2);
    let large = write("h.toml", &"# ruang\n".repeat(300_000));
    let done = run(&["rules", "check", &large]);
    assert!(done.status == 2 && done.error.contains("lebih dari 2 MB"), "{}", done.error);
    fs::write(folder.path().join("i.toml"), [0xff, 0xfe, 0x00]).unwrap();
    assert_eq!(run(&["rules", "check", &folder.path().join("i.toml").display().to_string()]).status, 2);
}
