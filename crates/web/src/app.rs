//! What every request has at hand: the desk, the site's name and clock, the address it is reached at.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use desk::check::Checker;
use desk::coverage::Press;
use desk::passkey::RelyingParty;
use desk::setup::{self, Site};
use desk::{Desk, Error};
use domain::zone::Zone;

use crate::calendar::Calendar;
use crate::client::Network;
use crate::kept::Kept;
use crate::metrics::Metrics;

/// The running site; each request has it at hand, and so does each layer that a request passes.
#[derive(Clone)]
pub struct App(Arc<Tools>);

/// What a running site is made of.
pub struct Tools {
    /// The verbs' tools.
    pub desk: Desk,
    /// Scheme and host, without a slash behind.
    pub origin: String,
    /// The site that passkeys are made for; none where the origin is a number.
    pub(crate) relying_party: Option<RelyingParty>,
    /// Whether letters leave from here; without it links are shown to administrators.
    pub has_mail: bool,
    /// Fetches pages of outlets; none where that is not set up.
    pub press: Option<Arc<dyn Press>>,
    pub(crate) checker: Checker,
    pub(crate) proxies: Vec<Network>,
    pub(crate) metrics: Metrics,
    site: OnceLock<Site>,
    pub(crate) calendar: Calendar,
    pub(crate) kept: Kept,
}

impl Deref for App {
    type Target = Tools;

    fn deref(&self) -> &Tools {
        &self.0
    }
}

/// What stands around a site.
#[derive(Clone, Default)]
pub struct Around {
    /// Proxies that tell who asks, in `X-Forwarded-For`.
    pub proxies: Vec<Network>,
    /// Somebody calls [`crate::deliver`] every few seconds.
    pub has_mail: bool,
    /// Fetches pages of outlets.
    pub press: Option<Arc<dyn Press>>,
}

impl App {
    /// A site reached at `origin`.
    pub fn new(desk: Desk, origin: &str, Around { proxies, has_mail, press }: Around) -> Self {
        Self(Arc::new(Tools {
            desk,
            origin: origin.trim_end_matches('/').to_owned(),
            relying_party: RelyingParty::at(origin),
            has_mail,
            press,
            checker: Checker::default(),
            proxies,
            metrics: Metrics::default(),
            site: OnceLock::new(),
            calendar: Calendar::default(),
            kept: Kept::default(),
        }))
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
