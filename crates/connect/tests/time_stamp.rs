//! Time stamps by a real authority: OpenSSL's, behind a web server; what it gave is checked by OpenSSL again.
#![expect(clippy::unwrap_used, reason = "tests may panic")]

#[expect(dead_code, reason = "each test file needs its part of it")]
mod server;

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use connect::fetch::Fetcher;
use connect::time_stamp::{StampError, ask, moment};
use jiff::Timestamp;
use tempfile::TempDir;

use self::server::{Server, fetcher, options, send};

const SETTINGS: &str = "
[ req ]
distinguished_name = name
prompt = no
[ name ]
CN = Otoritas Waktu Contoh
[ root ]
basicConstraints = critical,CA:true
[ signer ]
extendedKeyUsage = critical,timeStamping
[ tsa ]
default_tsa = one
[ one ]
serial = ./serial
signer_cert = ./signer.pem
certs = ./root.pem
signer_key = ./signer.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
clock_precision_digits = 3
ess_cert_id_alg = sha256
";

fn openssl(folder: &Path, arguments: &str) {
    let done = Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output().unwrap();
    assert!(done.status.success(), "openssl {arguments}: {}", String::from_utf8_lossy(&done.stderr));
}

/// An authority with its own root.
fn authority() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("tsa.cnf"), SETTINGS).unwrap();
    fs::write(at.join("serial"), "01\n").unwrap();
    openssl(
        at,
        "req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 30 -config tsa.cnf -extensions root",
    );
    openssl(at, "req -new -newkey rsa:2048 -nodes -keyout signer.key -out signer.csr -config tsa.cnf");
    let sign = "x509 -req -in signer.csr -CA root.pem -CAkey root.key -set_serial 2 -days 30 -extfile tsa.cnf -extensions signer -out signer.pem";
    openssl(at, sign);
    folder
}

/// How its answers are spoilt.
type Spoil = Arc<Mutex<Option<Vec<u8>>>>;

/// The authority behind HTTP. While there is a question in `spoil`, that one is answered in place of the one that came.
fn serve(folder: &Path, spoil: &Spoil) -> Server {
    let (folder, spoil) = (folder.to_owned(), Arc::clone(spoil));
    Server::by_head(move |head, stream| {
        let head = head.to_ascii_lowercase();
        assert!(head.starts_with("post ") && head.contains("content-type: application/timestamp-query"), "{head}");
        let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next()).unwrap();
        let mut question = vec![0; length.parse().unwrap()];
        stream.read_exact(&mut question).unwrap();
        let question = spoil.lock().unwrap().clone().unwrap_or(question);
        fs::write(folder.join("question.tsq"), question).unwrap();
        openssl(&folder, "ts -reply -config tsa.cnf -queryfile question.tsq -out answer.tsr");
        let answer = fs::read(folder.join("answer.tsr")).unwrap();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length:";
        send(stream, [format!("{head} {}\r\n\r\n", answer.len()).into_bytes(), answer].concat());
    })
}

fn asked(fetcher: &Fetcher, server: &Server, nonce: u64) -> Result<(Vec<u8>, Timestamp), StampError> {
    ask(fetcher, &server.url("/tsa"), b"kepala jejak", nonce).map(|stamp| (stamp.token, stamp.at))
}

#[test]
fn what_an_authority_stamped_openssl_accepts_and_about_other_bytes_it_says_nothing() {
    let (folder, held, client) = (authority(), Spoil::default(), fetcher(options()));
    let server = serve(folder.path(), &held);
    for nonce in [1, 1 << 63, u64::MAX] {
        let (token, at) = asked(&client, &server, nonce).unwrap();
        let apart = at.duration_since(Timestamp::now()).abs();
        assert!(apart < jiff::SignedDuration::from_mins(5), "{at}");
        assert_eq!(moment(&token, b"kepala jejak"), Some(at));
        assert_eq!(moment(&token, b"kepala lain"), None);
        fs::write(folder.path().join("token.tsr"), &token).unwrap();
        fs::write(folder.path().join("bytes"), b"kepala jejak").unwrap();
        openssl(folder.path(), "ts -verify -token_in -in token.tsr -data bytes -CAfile root.pem");
    }
}

#[test]
fn an_old_answer_a_refusal_and_what_is_no_answer_are_no_stamps() {
    let (folder, held, client) = (authority(), Spoil::default(), fetcher(options()));
    let server = serve(folder.path(), &held);
    asked(&client, &server, 7).unwrap();
    *held.lock().unwrap() = Some(fs::read(folder.path().join("question.tsq")).unwrap());
    assert_eq!(asked(&client, &server, 8), Err(StampError::Other));
    // A question that the authority cannot read.
    *held.lock().unwrap() = Some(b"tidak terbaca".to_vec());
    assert_eq!(asked(&client, &server, 9), Err(StampError::Refused(2)));
    for (answer, expected) in [
        ("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nkata", StampError::Unreadable),
        ("HTTP/1.1 503 Sibuk\r\nContent-Length: 0\r\n\r\n", StampError::Status(503)),
    ] {
        let server = Server::start(move |_, stream| send(stream, answer));
        assert_eq!(asked(&client, &server, 10), Err(expected));
    }
}
