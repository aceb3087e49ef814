//! A server as its operator runs it: configuration, migrations, backup and restore, export, numbers.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::support::{code, err, folder, out, ruhui, write};

/// The binary with no variable of its own set.
pub(crate) fn operated(line: &str) -> Command {
    let mut command = ruhui();
    command.env_remove("DATABASE_URL").args(line.split_whitespace());
    command
}

#[test]
fn options_win_over_the_environment_and_that_over_the_file() {
    let folder = folder();
    let file = write(
        folder.path(),
        "ruhui.toml",
        "listen = \"127.0.0.1:1\"\ndata = \"/a\"\nproxy = [\"::1\", \"10.0.0.0/8\"]\n",
    );
    let output = operated(&format!("config --config {file} --listen 127.0.0.1:3 --lang en"))
        .env("RUHUI_LISTEN", "127.0.0.1:2")
        .env("RUHUI_DATA", "/b")
        .env("DATABASE_URL", "postgres://ruhui:perahu@db.example/ruhui")
        .output()
        .unwrap();
    let told = out(&output);
    assert_eq!(code(&output), 0, "{}", err(&output));
    for (start, end) in [
        ("listen = \"127.0.0.1:3\" ", "# --listen"),
        ("data = \"/b\" ", "# RUHUI_DATA"),
        ("proxy = \"::1,10.0.0.0/8\" ", file.as_str()),
        ("log = \"info\" ", "# default"),
        ("database = \"…\" ", "# DATABASE_URL"),
    ] {
        assert!(told.lines().any(|line| line.starts_with(start) && line.ends_with(end)), "{start}: {told}");
    }
    assert!(!told.contains("perahu") && !told.contains("db.example"), "{told}");
    assert_eq!(operated("config --lang en").output().unwrap().status.code(), Some(0));
}

#[test]
fn what_is_not_known_or_cannot_be_used_is_named_and_no_secret_with_it() {
    let folder = folder();
    let file = write(folder.path(), "a.toml", "lisen = \"x\"\nlog = \"info\"\norigins = 1\n");
    let message = err(&operated(&format!("serve --config {file} --lang en")).output().unwrap());
    assert!(message.contains("lisen, origins") && message.contains("log_format"), "{message}");
    let output = operated("config").env("RUHUI_LISEN", "x").output().unwrap();
    assert!(code(&output) == 2 && err(&output).contains("RUHUI_LISEN"), "{}", err(&output));
    for (text, word) in
        [("log = \"banyak\"\n", "banyak"), ("listen = 80\n", "80"), ("metrics = \"di sana\"", "di sana")]
    {
        let file = write(folder.path(), "b.toml", text);
        let output = operated(&format!("config --config {file}")).output().unwrap();
        assert!(code(&output) == 2 && err(&output).contains(word), "{text}: {}", err(&output));
    }
    for text in ["database = \"mysql://ruhui:perahu@db\"\n", "database = \"postgres://perahu\n"] {
        let file = write(folder.path(), "c.toml", text);
        let output = operated(&format!("config --config {file}")).output().unwrap();
        assert!(code(&output) == 2 && !err(&output).contains("perahu"), "{}", err(&output));
    }
    assert_eq!(code(&operated("config --config /tidak/ada.toml").output().unwrap()), 2);
}

#[test]
fn migrations_are_shown_and_then_applied_once() {
    let folder = folder();
    let data = folder.path().join("data").display().to_string();
    let shown = operated(&format!("migrate --show --data {data} --lang en")).output().unwrap();
    assert!(
        code(&shown) == 1 && out(&shown).contains("0001  people") && out(&shown).contains("not applied"),
        "{}",
        out(&shown)
    );
    let applied = operated(&format!("migrate --data {data} --lang en")).output().unwrap();
    assert!(
        code(&applied) == 0 && out(&applied).lines().all(|line| line.ends_with("applied now")),
        "{}",
        out(&applied)
    );
    let shown = operated(&format!("migrate --show --data {data} --lang en")).output().unwrap();
    assert!(code(&shown) == 0 && out(&shown).lines().all(|line| line.ends_with("applied before")), "{}", out(&shown));
}

/// A running server; killed when the test ends.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: String,
    setup: Option<String>,
}

impl Server {
    pub(crate) fn start(data: &Path, more: &str) -> Self {
        let line = format!("serve --listen 127.0.0.1:0 --lang en --data {} {more}", data.display());
        let mut child = operated(&line).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().unwrap().unwrap();
        let address = first.split("http://").nth(1).unwrap().trim_end_matches(['/', '.']).to_owned();
        let mut server = Self { child, address, setup: None };
        if server.ask("GET", "/masuk", "", "").contains("200 OK") && !data.join("done").exists() {
            let told = lines.next().unwrap().unwrap();
            server.setup = told.split("key=").nth(1).map(str::to_owned);
        }
        server
    }

    /// The whole answer to a request.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Length: {length}\r\n{headers}\r\n{body}",
            self.address
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    pub(crate) fn stop(mut self) {
        assert!(Command::new("kill").arg(self.child.id().to_string()).status().unwrap().success());
        assert!(self.child.wait().unwrap().success(), "it stops when it is asked to");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
    }
}

/// Sets the desk up; the header with the cookie of its first administrator.
pub(crate) fn set_up(server: &Server) -> String {
    let form = format!(
        "key={}&region=Provinsi+Borneo+Timur&zone=WITA&office=Dinas+Kominfo&name=Ratna+Wulandari\
         &email=ratna%40kominfo.example&password=perahu+di+hulu+sungai",
        server.setup.as_deref().unwrap()
    );
    let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
    let answer = server.ask("POST", "/mulai", kind, &form);
    let cookie =
        answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap_or_else(|| panic!("{answer}"));
    format!("Cookie: {}\r\n", cookie.split(';').next().unwrap())
}

/// What a reader and the office see.
fn seen(server: &Server, cookie: &str) -> String {
    let body = |answer: String| answer.split_once("\r\n\r\n").unwrap().1.replace(&server.address, "");
    body(server.ask("GET", "/api/desk/releases", cookie, "")) + &body(server.ask("GET", "/masuk", "", ""))
}

fn draft(server: &Server, cookie: &str, headline: &str) {
    let headers = format!("{cookie}Content-Type: application/json\r\n");
    let answer = server.ask("POST", "/api/desk/releases", &headers, &format!("{{\"headline\":\"{headline}\"}}"));
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
}

#[test]
fn a_backup_made_while_serving_is_put_back_and_the_site_answers_the_same() {
    let folder = folder();
    let (data, copy) = (folder.path().join("data"), folder.path().join("copy"));
    let server = Server::start(&data, "");
    let cookie = set_up(&server);
    draft(&server, &cookie, "Jembatan gantung dibuka");
    fs::write(data.join("foto.jpg"), "gambar").unwrap();
    let before = seen(&server, &cookie);
    assert!(before.contains("Jembatan gantung dibuka"));
    let admin = |line: String| operated(&format!("admin {line} --data {} --lang en", data.display())).output().unwrap();
    let made = admin(format!("backup {}", copy.display()));
    assert_eq!(code(&made), 0, "{}", err(&made));
    assert_eq!(code(&admin(format!("backup {}", copy.display()))), 2, "a backup is never overwritten");
    draft(&server, &cookie, "Kabar sesudah cadangan");
    assert_ne!(seen(&server, &cookie), before);

    let restore = format!("restore {}", copy.display());
    assert!(err(&admin(restore.clone())).contains("--overwrite"));
    let running = err(&admin(format!("{restore} --overwrite")));
    assert!(running.contains("in use"), "{running}");
    server.stop();
    fs::remove_file(data.join("foto.jpg")).unwrap();
    let whole = fs::read(copy.join("ruhui.sqlite")).unwrap();
    let mut damaged = whole.clone();
    damaged[5_000] ^= 1;
    fs::write(copy.join("ruhui.sqlite"), damaged).unwrap();
    assert!(err(&admin(format!("{restore} --overwrite"))).contains("Nothing was changed"));
    fs::write(copy.join("ruhui.sqlite"), whole).unwrap();
    let restored = admin(format!("{restore} --overwrite"));
    assert_eq!(code(&restored), 0, "{}", err(&restored));
    fs::write(data.join("done"), "").unwrap();
    let server = Server::start(&data, "");
    assert_eq!(seen(&server, &cookie), before);
    assert_eq!(fs::read_to_string(data.join("foto.jpg")).unwrap(), "gambar");
    server.stop();
}

#[test]
fn everything_is_exported_and_an_invitation_is_made_beside_the_running_desk() {
    let folder = folder();
    let (data, target) = (folder.path().join("data"), folder.path().join("export"));
    let server = Server::start(&data, "");
    let cookie = set_up(&server);
    draft(&server, &cookie, "Jembatan gantung dibuka");
    let line = format!(
        "admin invite bagas@kominfo.example --right writer --data {} --origin http://{}",
        data.display(),
        server.address
    );
    let output = operated(&line).output().unwrap();
    assert_eq!(code(&output), 0, "{}", err(&output));
    let path = out(&output).trim().split(&server.address).nth(1).unwrap().to_owned();
    assert!(server.ask("GET", &path, "", "").contains("bagas@kominfo.example"));
    let bad = operated(&format!("admin invite bukan-surel --data {}", data.display())).output().unwrap();
    assert!(code(&bad) == 2 && err(&bad).contains("email"), "{}", err(&bad));

    let output = operated(&format!("admin export {} --data {}", target.display(), data.display())).output().unwrap();
    assert_eq!(code(&output), 0, "{}", err(&output));
    let lines = fs::read_to_string(target.join("release.jsonl")).unwrap();
    let release: serde_json::Value = serde_json::from_str(lines.trim()).unwrap();
    assert_eq!(release["headline"], "Jembatan gantung dibuka");
    for table in ["person", "organisation", "membership", "invitation", "event", "setting"] {
        let lines = fs::read_to_string(target.join(format!("{table}.jsonl"))).unwrap();
        assert!(
            !lines.is_empty()
                && lines.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).unwrap().is_object())
        );
    }
    let checked = Command::new("sha256sum").args(["--check", "--quiet", "SHA256SUMS"]).current_dir(&target).status();
    assert!(checked.unwrap().success());
    server.stop();
}

#[test]
fn numbers_have_a_door_of_their_own() {
    let folder = folder();
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let server = Server::start(&folder.path().join("data"), &format!("--metrics {free} --log-format json"));
    assert!(server.ask("GET", "/metrics", "", "").starts_with("HTTP/1.1 404"));
    assert!(server.ask("GET", "/siap", "", "").starts_with("HTTP/1.1 200"));
    let mut stream = TcpStream::connect(free).unwrap();
    stream.write_all(b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
    let mut numbers = String::new();
    stream.read_to_string(&mut numbers).unwrap();
    assert!(
        numbers.contains("ruhui_http_requests_total{method=\"GET\",route=\"/siap\",status=\"200\"} 1"),
        "{numbers}"
    );
    server.stop();
}

#[test]
fn on_postgresql_a_backup_says_how() {
    for act in ["backup", "restore"] {
        let output = operated(&format!("admin {act} /tmp/x"))
            .env("DATABASE_URL", "postgres://db.example/ruhui")
            .output()
            .unwrap();
        assert!(code(&output) == 2 && err(&output).contains("pg_dump --format=custom"), "{}", err(&output));
    }
}

#[test]
fn an_account_is_opened_by_a_link_and_its_open_session_ends() {
    let folder = folder();
    let data = folder.path().join("data");
    let server = Server::start(&data, "");
    let cookie = set_up(&server);
    assert!(server.ask("GET", "/meja", &cookie, "").contains("/keluar"));
    let line = |email: &str| {
        format!("admin reset {email} --second-factor --data {} --origin http://{}", data.display(), server.address)
    };
    let output = operated(&line("ratna@kominfo.example")).output().unwrap();
    assert_eq!(code(&output), 0, "{}", err(&output));
    let path = out(&output).trim().split(&server.address).nth(1).unwrap().to_owned();
    assert!(server.ask("GET", &path, "", "").contains("ratna@kominfo.example"));
    assert!(!server.ask("GET", "/meja", &cookie, "").contains("/keluar"));
    let nobody = operated(&line("budi@kominfo.example")).output().unwrap();
    assert!(code(&nobody) == 2 && err(&nobody).contains("budi@kominfo.example"), "{}", err(&nobody));
    server.stop();
}
