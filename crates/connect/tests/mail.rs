//! Mail over a real connection: what arrives, what another attempt may help, and what not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod receiver;

use connect::mail::{Mail, MailError, MailServer};
use jiff::Timestamp;
use receiver::Receiver;

fn mail<'a>(to: &'a str, subject: &'a str) -> Mail<'a> {
    let at = Timestamp::from_second(1_746_943_200).unwrap();
    Mail {
        id: "01JV0000000000000000000000",
        to,
        subject,
        text: "Buka tautan ini:\nhttps://pers.example/a\n",
        stop: None,
        at,
    }
}

#[tokio::test]
async fn what_is_sent_arrives_with_its_sender_and_its_name() {
    let receiver = Receiver::start("250 OK").await;
    let server = MailServer::new(&receiver.address, "Meja Pers <meja@kominfo.example>").unwrap();
    server.send(mail("sari@kominfo.example", "Kata sandi baru – Borneo")).await.unwrap();
    let taken = receiver.taken().remove(0);
    for part in [
        "RCPT TO:<sari@kominfo.example>",
        "From: \"Meja Pers\" <meja@kominfo.example>",
        "Message-ID: <01JV0000000000000000000000@kominfo.example>",
        "Date: Sun, 11 May 2025 06:00:00 +0000",
        "Subject: Kata sandi baru =?utf-8?",
        "\nhttps://pers.example/a\n",
        "\nMIME-Version: 1.0\n",
        "\nContent-Type: text/plain; charset=utf-8\n",
    ] {
        assert!(taken.contains(part), "{part} in\n{taken}");
    }
}

#[tokio::test]
async fn a_line_in_a_subject_or_a_recipient_is_no_header() {
    let receiver = Receiver::start("250 OK").await;
    let server = MailServer::new(&receiver.address, "meja@kominfo.example").unwrap();
    server.send(mail("sari@kominfo.example", "Undangan\r\nBcc: semua@kominfo.example")).await.unwrap();
    assert!(!receiver.taken()[0].lines().any(|line| line.starts_with("Bcc:")), "{:?}", receiver.taken());
    let error = server.send(mail("sari@kominfo.example\r\nRCPT TO:<x@y.example>", "x")).await.unwrap_err();
    assert!(matches!(error, MailError::ForGood(_)), "{error}");
}

#[tokio::test]
async fn a_mailbox_is_told_where_such_mail_is_stopped_and_in_one_step_only_over_tls() {
    let receiver = Receiver::start("250 OK").await;
    let server = MailServer::new(&receiver.address, "meja@kominfo.example").unwrap();
    let key = "4f".repeat(32);
    for (scheme, one_step) in [("https", true), ("http", false)] {
        let stop = format!("{scheme}://pers.example/berhenti/{key}");
        server.send(Mail { stop: Some(&stop), ..mail("sari@kominfo.example", "Siaran pers") }).await.unwrap();
        let raw = receiver.raw().pop().unwrap();
        let headers = raw.split("\n\n").next().unwrap();
        assert!(headers.contains(&format!("\nList-Unsubscribe: <{stop}>\n")), "{headers}");
        assert!(headers.contains("\nAuto-Submitted: auto-generated\n"), "{headers}");
        assert_eq!(headers.contains("\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n"), one_step, "{headers}");
    }
    server.send(mail("sari@kominfo.example", "Undangan")).await.unwrap();
    assert!(!receiver.raw().pop().unwrap().contains("List-Unsubscribe"), "a letter to one person");
    for wrong in ["berhenti", "https://pers.example/a\r\nBcc: semua@kominfo.example"] {
        let sent = server.send(Mail { stop: Some(wrong), ..mail("sari@kominfo.example", "x") }).await;
        assert!(
            sent.is_err() || !receiver.raw().pop().unwrap().lines().any(|line| line.starts_with("Bcc:")),
            "{wrong}"
        );
    }
}

#[tokio::test]
async fn a_server_s_no_is_told_apart_from_its_not_now() {
    for (answer, for_good) in [("550 no such user", true), ("451 greylisted", false)] {
        let receiver = Receiver::start(answer).await;
        let server = MailServer::new(&receiver.address, "meja@kominfo.example").unwrap();
        let error = server.send(mail("sari@kominfo.example", "x")).await.unwrap_err();
        assert_eq!(matches!(error, MailError::ForGood(_)), for_good, "{answer}: {error}");
        assert!(receiver.taken().is_empty());
    }
    let away = MailServer::new("smtp://127.0.0.1:9", "meja@kominfo.example").unwrap();
    assert!(matches!(away.send(mail("sari@kominfo.example", "x")).await.unwrap_err(), MailError::ForNow(_)));
}
