//! Numbers for the operator, in the text format that Prometheus reads. Labels are routes of the list, methods and statuses:
//! never a path, an address, a name or a word of a release.

use std::fmt;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use axum::http::{Method, StatusCode};
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

/// Upper bounds in seconds.
const BOUNDS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: String,
    status: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct On {
    route: String,
}

/// The numbers of one running server.
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Family<On, Histogram>,
    failures: Counter,
    lateness: Histogram,
    latest: Gauge<f64, AtomicU64>,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Metrics")
    }
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("ruhui");
        let metrics = Self {
            requests: Family::default(),
            seconds: Family::new_with_constructor(|| Histogram::new(BOUNDS)),
            failures: Counter::default(),
            lateness: Histogram::new(BOUNDS),
            latest: Gauge::default(),
            registry: Registry::default(),
        };
        registry.register("http_requests", "Requests answered", metrics.requests.clone());
        registry.register_with_unit(
            "http_request_duration",
            "From the request to the head of the answer",
            Unit::Seconds,
            metrics.seconds.clone(),
        );
        registry.register("failures", "Failures, each logged under its number", metrics.failures.clone());
        registry.register_with_unit(
            "embargo_lateness",
            "From the end of an embargo to the first answer that has the release",
            Unit::Seconds,
            metrics.lateness.clone(),
        );
        registry.register_with_unit(
            "embargo_lateness_last",
            "The same, of the embargo that ended last",
            Unit::Seconds,
            metrics.latest.clone(),
        );
        Self { registry, ..metrics }
    }
}

impl Metrics {
    /// Counts an answer to a request of a route of the list; other paths have no route.
    pub(crate) fn answered(&self, method: &Method, route: &str, status: StatusCode, took: Duration) {
        let method = match *method {
            Method::GET => "GET",
            Method::HEAD => "HEAD",
            Method::POST => "POST",
            Method::PUT => "PUT",
            Method::DELETE => "DELETE",
            // Whoever asks may make methods up; labels must not grow with them.
            _ => "other",
        };
        let (route, status) = (route.to_owned(), status.as_u16().into());
        self.requests.get_or_create(&Answered { method, route: route.clone(), status }).inc();
        self.seconds.get_or_create(&On { route }).observe(took.as_secs_f64());
    }

    /// Counts a failure.
    pub(crate) fn failed(&self) {
        self.failures.inc();
    }

    /// Notes how late a release could first be read.
    pub(crate) fn late(&self, by: Duration) {
        self.lateness.observe(by.as_secs_f64());
        self.latest.set(by.as_secs_f64());
    }

    /// All of it.
    pub(crate) fn text(&self) -> Result<String, fmt::Error> {
        let mut out = String::new();
        text::encode(&mut out, &self.registry)?;
        Ok(out)
    }
}
