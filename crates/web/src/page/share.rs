//! Sharing a release: the message for a chat, the short link, the photos that a phone sends along.

/// What is shared. It stands beside public releases only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The message.
    pub text: String,
    /// The short link.
    pub short: String,
    /// Addresses of photos, with a space between.
    pub photos: String,
}

impl Share {
    /// The short link without its scheme, as it is read aloud.
    pub fn spoken(&self) -> &str {
        self.short.split_once("://").map_or(self.short.as_str(), |(_, rest)| rest)
    }
}
