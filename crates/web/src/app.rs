//! What every request has at hand: the desk, the site's name and clock, the address it is reached at.

use std::sync::{Arc, OnceLock};

use desk::passkey::RelyingParty;
use desk::setup::{self, Site};
use desk::{Desk, Error};
use domain::zone::Zone;

use crate::calendar::Calendar;
use crate::client::Network;
use crate::kept::Kept;
use crate::metrics::Metrics;

/// The running site.
#[derive(Clone)]
pub struct App {
    /// The verbs' tools.
    pub desk: Desk,
    /// Scheme and host, without a slash behind.
    pub origin: Arc<str>,
    /// The site that passkeys are made for; none where the origin is a number.
    pub(crate) relying_party: Option<Arc<RelyingParty>>,
    /// Whether letters leave from here; without it links are shown to administrators.
    pub(crate) has_mail: bool,
    pub(crate) proxies: Arc<[Network]>,
    pub(crate) metrics: Arc<Metrics>,
    site: Arc<OnceLock<Site>>,
    pub(crate) calendar: Arc<Calendar>,
    pub(crate) kept: Arc<Kept>,
}

impl App {
    /// A site reached at `origin`.
    pub fn new(desk: Desk, origin: &str) -> Self {
        Self {
            desk,
            origin: origin.trim_end_matches('/').into(),
            relying_party: RelyingParty::at(origin).map(Arc::new),
            has_mail: false,
            proxies: Arc::default(),
            metrics: Arc::default(),
            site: Arc::default(),
            calendar: Arc::default(),
            kept: Arc::default(),
        }
    }

    /// Behind proxies that tell who asks, in `X-Forwarded-For`.
    #[must_use]
    pub fn behind(mut self, proxies: Vec<Network>) -> Self {
        self.proxies = proxies.into();
        self
    }

    /// With mail: somebody calls [`crate::deliver`] every few seconds.
    #[must_use]
    pub fn with_mail(mut self) -> Self {
        self.has_mail = true;
        self
    }

    /// Cookies travel over TLS only.
    pub(crate) fn is_secure(&self) -> bool {
        self.origin.starts_with("https://")
    }

    /// The site; before the set-up one without a name.
    pub(crate) async fn site(&self) -> Result<Site, Error> {
        if let Some(site) = self.site.get() {
            return Ok(site.clone());
        }
        let Some(site) = setup::site(&self.desk).await? else { return Ok(Self::nameless()) };
        Ok(self.site.get_or_init(|| site).clone())
    }

    /// The site before it has a name.
    pub(crate) fn nameless() -> Site {
        Site { region: "Ruhui".to_owned(), zone: Zone::Wita, keeper: None }
    }
}
