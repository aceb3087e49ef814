//! robots.txt (RFC 9309): read once for each host, scheme and port; 4xx allows everything, 5xx and silence forbid it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use texting_robots::Robot;
use url::Url;

use super::FetchError;

/// Most bytes that are read (RFC 9309, 2.5, asks for at least 500 KiB).
pub(super) const MAX_BYTES: u64 = 1 << 20;

/// Most redirects that are followed (RFC 9309, 2.3.1.2).
pub(super) const MAX_REDIRECTS: usize = 5;

/// What a host says.
pub(super) enum Rules {
    /// No rules.
    Free,
    /// Its rules.
    Robot(Box<Robot>),
    /// It could not be read.
    Failed(FetchError),
}

impl Rules {
    /// The rules in a robots.txt for the program named `agent`.
    pub(super) fn parse(agent: &str, text: &[u8]) -> Self {
        Robot::new(agent, text).map_or(Self::Free, |robot| Self::Robot(Box::new(robot)))
    }

    /// An error where the page must not be fetched.
    pub(super) fn check(&self, host: &str, url: &Url) -> Result<(), FetchError> {
        match self {
            Self::Robot(robot) if !robot.allowed(url.as_str()) => {
                Err(FetchError::Robots { host: host.to_owned(), url: url.to_string() })
            }
            Self::Failed(error) => Err(error.clone()),
            Self::Free | Self::Robot(_) => Ok(()),
        }
    }

    /// The pause that the host asks for.
    pub(super) fn delay(&self) -> Option<Duration> {
        match self {
            Self::Robot(robot) => robot.delay.and_then(|seconds| Duration::try_from_secs_f32(seconds).ok()),
            _ => None,
        }
    }
}

/// The rules of hosts seen so far.
#[derive(Default)]
pub(super) struct Known {
    rules: Mutex<HashMap<String, Arc<OnceLock<Rules>>>>,
}

impl Known {
    /// Forgets all rules.
    pub(super) fn forget(&self) {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The rules for a page; `read` fetches them once, other threads wait for it.
    pub(super) fn rules(&self, url: &Url, read: impl FnOnce(&Url) -> Rules) -> Arc<OnceLock<Rules>> {
        let origin = url.origin().ascii_serialization();
        let cell = Arc::clone(self.rules.lock().unwrap_or_else(PoisonError::into_inner).entry(origin).or_default());
        cell.get_or_init(|| {
            let mut robots = url.clone();
            robots.set_path("/robots.txt");
            robots.set_query(None);
            read(&robots)
        });
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_makes_the_rules_panic() {
        let sound = "User-agent: *\nDisallow: /a*b$\nAllow: /a/%41\nCrawl-delay: 1.5\nSitemap: x\n\nUser-agent: ruhui\nDisallow:\n";
        let url = Url::parse("https://a.example/a/b?c=%41").unwrap();
        bolero::check!().with_type::<Vec<(u16, u8)>>().for_each(|damage| {
            let mut text = sound.as_bytes().to_vec();
            for (place, value) in damage.iter().take(8) {
                let at = usize::from(*place) % text.len();
                text[at] = *value;
            }
            let rules = Rules::parse("ruhui", &text);
            let _ = (rules.check("a.example", &url), rules.delay());
        });
    }
}
