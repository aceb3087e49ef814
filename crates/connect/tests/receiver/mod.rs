//! A small mail server for tests: takes what is sent to it, or answers as it is told to.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What a server has taken, and how it answers to a recipient.
#[derive(Clone)]
pub(crate) struct Receiver {
    pub(crate) address: String,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Receiver {
    /// Listens on a free port; `answer` is given to each recipient: `250 OK`, `550 …`, `451 …`.
    pub(crate) async fn start(answer: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("smtp://{}", listener.local_addr().unwrap());
        let receiver = Self { address, taken: Arc::default() };
        let taken = receiver.taken.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, answer, taken.clone()));
            }
        });
        receiver
    }

    /// The messages so far, headers and body, with soft line ends joined.
    pub(crate) fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().iter().map(|text| text.replace("=\n", "").replace("=3D", "=")).collect()
    }

    /// The messages as they came, without the recipient before them.
    pub(crate) fn raw(&self) -> Vec<String> {
        let message = |text: &String| text.split_once('\n').unwrap().1.to_owned();
        self.taken.lock().unwrap().iter().map(message).collect()
    }
}

async fn talk(stream: TcpStream, answer: &'static str, taken: Arc<Mutex<Vec<String>>>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.get_mut().write_all(b"220 surel.example\r\n").await?;
    let (mut line, mut message, mut in_text) = (String::new(), String::new(), false);
    while stream.read_line(&mut line).await? > 0 {
        let told = line.trim_end().to_owned();
        line.clear();
        let reply = match told.split(' ').next().unwrap_or_default() {
            "." if in_text => {
                in_text = false;
                taken.lock().unwrap().push(std::mem::take(&mut message));
                "250 taken"
            }
            _ if in_text => {
                message += &format!("{told}\n");
                continue;
            }
            "EHLO" | "HELO" => "250 surel.example",
            "RCPT" => {
                message = format!("{told}\n");
                answer
            }
            "DATA" => {
                in_text = true;
                "354 go on"
            }
            "QUIT" => "221 bye",
            _ => "250 OK",
        };
        stream.get_mut().write_all(format!("{reply}\r\n").as_bytes()).await?;
    }
    Ok(())
}
