//! The record of a running desk: its key is changed, what the old one signs alone counts for nothing, a content is erased, and the operator
//! checks all of it from inside.

#![expect(clippy::unwrap_used, reason = "tests may panic")]

use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use crate::operate::{Server, operated, set_up};
use crate::support::{code, err, out};

/// The signed head that is published.
fn head(server: &Server) -> String {
    server
        .ask("GET", "/jejak/checkpoint", "", "")
        .split_once("\r\n\r\n")
        .map_or_else(String::new, |(_, note)| note.to_owned())
}

/// Waits until the published head is as it should be.
fn until(server: &Server, wanted: impl Fn(&str) -> bool) -> String {
    for _ in 0..100 {
        let head = head(server);
        if wanted(&head) {
            return head;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("the head stays {}", head(server));
}

/// The place of an entry about a right: entries of one moment come in any order.
fn given(server: &Server) -> u64 {
    let listed = server.ask("GET", "/api/record?act=right.given", "", "");
    let (_, rest) = listed.split_once("\"position\":").unwrap();
    rest.split([',', '}']).next().unwrap().trim().parse().unwrap()
}

fn size(head: &str) -> u64 {
    head.lines().nth(1).and_then(|size| size.parse().ok()).unwrap_or_default()
}

fn signatures(head: &str) -> usize {
    head.lines().filter(|line| line.starts_with('—')).count()
}

fn verified(server: &Server, seen: &Path) -> Output {
    let line = format!("verify --lang en --record http://{}/jejak --seen {}", server.address, seen.display());
    operated(&line).output().unwrap()
}

fn admin(data: &Path, line: &str) -> Output {
    operated(&format!("admin {line} --lang en --data {}", data.display())).output().unwrap()
}

#[test]
fn a_key_is_changed_while_the_desk_runs_and_the_old_one_signs_no_more_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (data, seen) = (folder.path().join("data"), folder.path().join("seen"));
    let server = Server::start(&data, "");
    set_up(&server);
    let first = until(&server, |head| size(head) > 2);
    let known = verified(&server, &seen);
    assert_eq!(code(&known), 0, "{}{}", out(&known), err(&known));

    let changed = admin(&data, "new-key");
    assert_eq!(code(&changed), 0, "{}", err(&changed));
    let both = until(&server, |head| size(head) > size(&first));
    assert_eq!((size(&both), signatures(&both)), (size(&first) + 1, 2), "{both}");
    let told = verified(&server, &seen);
    assert!(code(&told) == 0 && out(&told).contains("newer key"), "{}{}", out(&told), err(&told));

    // The old key is put back: nothing more is signed, and nothing is lost.
    let keys = folder.path().join("data-key");
    let swap = |from: &str, to: &str| fs::rename(keys.join(from), keys.join(to)).unwrap();
    swap("record.key", "kept");
    swap("former.key", "record.key");
    let place = given(&server);
    let reason = admin(&data, &format!("erase-entry {place} --reason Permintaan"));
    assert_eq!(code(&reason), 0, "{}", err(&reason));
    std::thread::sleep(Duration::from_millis(1_500));
    assert_eq!(head(&server), both);
    swap("record.key", "former.key");
    swap("kept", "record.key");
    let later = until(&server, |head| size(head) == size(&both) + 1);
    assert_eq!(signatures(&later), 2);
    let told = verified(&server, &seen);
    assert_eq!(code(&told), 0, "{}{}", out(&told), err(&told));

    let checked = admin(&data, "check-record");
    let words = format!("{} entries checked; the content of 1 was erased", size(&later));
    assert!(code(&checked) == 0 && out(&checked).contains(&words), "{}{}", out(&checked), err(&checked));
    let again = admin(&data, &format!("erase-entry {place} --reason Lagi"));
    assert!(code(&again) == 2 && err(&again).contains("cannot be erased"), "{}", err(&again));
    let none = admin(&data, "erase-entry 900 --reason Lagi");
    assert!(code(&none) == 2 && err(&none).contains("no entry 900"), "{}", err(&none));
    server.stop();
}
