//! Mail to a server that takes it: one message at a time over SMTP. What cannot be sent is an error that says whether another
//! attempt may help; nothing is kept here.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MessageBuilder, SinglePart};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{AsyncSmtpTransportBuilder, PoolConfig};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use url::Url;

/// Longest time for each step of a conversation with the server.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a connection waits for the next message.
const IDLE: Duration = Duration::from_secs(10);

/// Why mail is not set up or not sent.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The server's address is not `smtps://…`, `smtp://…?tls=required`, or plain `smtp://` to this machine.
    #[error("not an address of a mail server that is reached in secret")]
    Server,
    /// The sender is not an e-mail address, with or without a name.
    #[error("not a sender")]
    Sender,
    /// The message or its recipient is none that the server can take; another attempt does not help.
    #[error("refused for good: {0}")]
    ForGood(String),
    /// The server is away or asks to wait.
    #[error("not now: {0}")]
    ForNow(String),
}

/// A mail server, with the sender that it lets in.
#[derive(Debug, Clone)]
pub struct MailServer {
    settings: AsyncSmtpTransportBuilder,
    /// Made at the first message: its connections need a runtime.
    transport: Arc<OnceLock<AsyncSmtpTransport<Tokio1Executor>>>,
    sender: Mailbox,
}

/// A message to one recipient, in plain text.
#[derive(Debug, Clone, Copy)]
pub struct Mail<'a> {
    /// Stays the same when it is sent again, so that a mailbox can see that it is the same.
    pub id: &'a str,
    /// The recipient's address.
    pub to: &'a str,
    /// One line.
    pub subject: &'a str,
    /// The text.
    pub text: &'a str,
    /// Where the recipient stops mail like this, for the header that mailboxes show a button for; none for mail to one person.
    pub stop: Option<&'a str>,
    /// When it is sent.
    pub at: Timestamp,
}

impl MailServer {
    /// A server by its address, with name and password in it where it asks for them.
    pub fn new(address: &str, sender: &str) -> Result<Self, MailError> {
        let parsed = Url::parse(address).map_err(|_| MailError::Server)?;
        if !is_secret(&parsed) {
            return Err(MailError::Server);
        }
        let sender: Mailbox = sender.parse().map_err(|_| MailError::Sender)?;
        let settings = AsyncSmtpTransport::<Tokio1Executor>::from_url(address).map_err(|_| MailError::Server)?;
        let name = ClientId::Domain(sender.email.domain().to_owned());
        // A connection stays open for the next letter: it is not waited for between the server's yes and our note of it.
        let pool = PoolConfig::new().max_size(2).idle_timeout(IDLE);
        let settings = settings.timeout(Some(PATIENCE)).hello_name(name).pool_config(pool);
        Ok(Self { settings, transport: Arc::default(), sender })
    }

    /// Sends; the server has taken it when this is well.
    pub async fn send(&self, mail: Mail<'_>) -> Result<(), MailError> {
        let for_good = |error: &dyn std::error::Error| MailError::ForGood(error.to_string());
        let to: Address = mail.to.parse().map_err(|error| for_good(&error))?;
        let since_epoch = Duration::from_millis(u64::try_from(mail.at.as_millisecond()).unwrap_or(0));
        let message = Message::builder()
            .from(self.sender.clone())
            .to(to.into())
            .subject(mail.subject)
            .date(SystemTime::UNIX_EPOCH + since_epoch)
            .message_id(Some(format!("<{}@{}>", mail.id, self.sender.email.domain())));
        let message = mail.stop.map_or(Ok(message.clone()), |address| with_stop(message, address))?;
        let message = message.singlepart(SinglePart::plain(mail.text.to_owned())).map_err(|error| for_good(&error))?;
        let transport = self.transport.get_or_init(|| self.settings.clone().build());
        match transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(for_good(&error)),
            Err(error) => Err(MailError::ForNow(error.to_string())),
        }
    }
}

/// With the headers by which a mailbox stops the mail (RFC 2369), in one step where the address is reached over TLS (RFC 8058).
fn with_stop(message: MessageBuilder, address: &str) -> Result<MessageBuilder, MailError> {
    let address = Url::parse(address).map_err(|error| MailError::ForGood(error.to_string()))?;
    let header = |name: &'static str, value| HeaderValue::new(HeaderName::new_from_ascii_str(name), value);
    // Nobody's notice of absence comes back (RFC 3834, 5).
    let message = message.raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
    let message = message.raw_header(header("List-Unsubscribe", format!("<{address}>")));
    let one_step = header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned());
    Ok(if address.scheme() == "https" { message.raw_header(one_step) } else { message })
}

/// True where a password and a link are not readable on the way.
fn is_secret(server: &Url) -> bool {
    let required = server.query_pairs().any(|(name, value)| name == "tls" && value == "required");
    let near = matches!(server.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    match server.scheme() {
        "smtps" => true,
        "smtp" => required || near,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_reached_in_secret_or_is_this_machine() {
        for address in
            ["smtps://meja:kata@surel.example", "smtp://surel.example:587?tls=required", "smtp://localhost:25"]
        {
            assert!(MailServer::new(address, "Meja Pers <meja@kominfo.example>").is_ok(), "{address}");
        }
        for address in
            ["smtp://surel.example", "smtp://surel.example?tls=opportunistic", "https://surel.example", "", "x"]
        {
            let error = MailServer::new(address, "meja@kominfo.example").unwrap_err();
            assert!(matches!(error, MailError::Server), "{address}: {error}");
        }
        assert!(matches!(MailServer::new("smtp://localhost", "meja").unwrap_err(), MailError::Sender));
    }
}
