//! The command line itself: help, errors and completions, in both languages.

use std::fs;
use std::process::Command;

use crate::support::{code, err, folder, out, ruhui, run};

const COMMANDS: [&str; 5] = ["read", "check", "verify", "schema", "completions"];

#[test]
fn help_is_whole_in_the_language_that_was_asked_for() {
    for (language, present, absent) in [
        ("id", ["Pemakaian:", "Pilihan umum", "Tampilkan bantuan"], ["Usage", "Options", "Print help"]),
        ("en", ["Usage:", "General options", "Show help"], ["Pemakaian", "Pilihan", "Tampilkan"]),
    ] {
        for command in COMMANDS.into_iter().map(|name| format!("{name} ")).chain([String::new()]) {
            let output = run(&format!("{command}--help --lang {language}"));
            assert_eq!(code(&output), 0, "{command}");
            let help = out(&output);
            assert!(present.iter().all(|word| help.contains(word)), "{command}: {help}");
            assert!(absent.iter().all(|word| !help.contains(word)), "{command}: {help}");
            assert!(help.ends_with('\n') && help.lines().all(|line| line.chars().count() <= 100), "{help}");
        }
    }
}

#[test]
fn check_help_documents_every_exit_status() {
    for (language, words) in [("id", "Status keluar:"), ("en", "Exit status:")] {
        let help = out(&run(&format!("check --help --lang {language}")));
        let statuses = help.split(words).nth(1).unwrap();
        assert!(["\n  0  ", "\n  1  ", "\n  2  "].iter().all(|status| statuses.contains(status)), "{help}");
    }
}

#[test]
fn the_locale_chooses_the_language_and_the_option_wins() {
    let first = |pairs: &[(&str, &str)], line: &str| {
        let output = ruhui().envs(pairs.iter().copied()).args(line.split(' ')).output().unwrap();
        out(&output).lines().next().unwrap().to_owned()
    };
    let indonesian = first(&[], "read -h");
    let english = first(&[("LANG", "en_US.UTF-8")], "read -h");
    assert!(indonesian.starts_with("Menampilkan") && english.starts_with("Shows"));
    assert_eq!(first(&[("LANG", "C.UTF-8")], "read -h"), indonesian);
    assert_eq!(first(&[("LANG", "en_GB"), ("LC_MESSAGES", "id_ID.UTF-8")], "read -h"), indonesian);
    assert_eq!(first(&[("LC_MESSAGES", "id_ID"), ("LC_ALL", "en_US")], "read -h"), english);
    assert_eq!(first(&[("LC_ALL", ""), ("LANG", "en_US")], "read -h"), english);
    assert_eq!(first(&[("LANG", "en_US")], "read -h --lang id"), indonesian);
    assert_eq!(first(&[("LANG", "id_ID")], "--lang=en read -h"), english);
}

#[test]
fn a_wrong_command_line_gives_2_and_says_why_in_both_languages() {
    let cases = [
        ("chek x", "Perintah chek tidak dikenal", "Unknown command chek"),
        ("read", "Belum lengkap", "Not complete yet"),
        ("read --nope x", "--nope tidak dikenal", "Unknown option or input --nope"),
        ("read --jobs 0 x", "Nilai 0 tidak dapat dipakai", "The value 0 cannot be used"),
        ("read --jobs banyak x", "Nilai banyak tidak dapat", "The value banyak cannot"),
        ("check --release r --paid maybe x", "yes, no, unknown", "Possible values"),
        ("check --release r --json --html h x", "tidak dapat dipakai bersama", "cannot be used together"),
        ("check x --release", "memerlukan sebuah nilai", "needs a value"),
        ("check --release a --release b x", "hanya boleh diberikan satu kali", "may be given only once"),
        ("schema page", "Pilihan yang ada", "article, check"),
    ];
    for (line, indonesian, english) in cases {
        for (language, words) in [("id", indonesian), ("en", english)] {
            let output = run(&format!("{line} --lang {language}"));
            let message = err(&output);
            assert_eq!(code(&output), 2, "{line}");
            assert!(message.contains(words), "{line}: {message}");
            assert!(message.contains("--help") && out(&output).is_empty(), "{line}: {message}");
            assert!(!message.contains("error:"), "{line}: {message}");
        }
    }
}

#[test]
fn completions_are_scripts_that_know_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = out(&run(&format!("completions {shell}")));
        assert!(COMMANDS.iter().all(|command| script.contains(command)), "{shell}");
    }
    let folder = folder();
    let path = folder.path().join("ruhui");
    fs::write(&path, run("completions bash").stdout).unwrap();
    assert!(Command::new("bash").arg("-n").arg(&path).status().unwrap().success());
}

#[test]
fn the_schemas_are_json_that_name_the_promised_fields() {
    for (name, fields) in [
        ("article", ["dateline", "bylines", "quotations", "removed", "confidence", "label"]),
        ("check", ["findings", "status", "release", "article", "verdict", "span"]),
    ] {
        let schema: serde_json::Value = serde_json::from_slice(&run(&format!("schema {name}")).stdout).unwrap();
        let text = schema.to_string();
        assert!(fields.iter().all(|field| text.contains(&format!("\"{field}\""))), "{name}");
    }
}
