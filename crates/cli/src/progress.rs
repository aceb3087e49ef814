//! A progress bar on standard error, only when a person watches and there is more than one page.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};

use crate::settings::Settings;

/// The bar; hidden when it would disturb.
#[derive(Debug)]
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// `total` is known when every input is a single page.
    pub(crate) fn new(settings: &Settings, total: Option<usize>) -> Self {
        let few = total.is_some_and(|total| total < 2);
        if settings.quiet || few || !std::io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let bar =
            total.and_then(|total| u64::try_from(total).ok()).map_or_else(ProgressBar::no_length, ProgressBar::new);
        let template = if total.is_some() { "{bar:30} {pos}/{len}  {per_sec}" } else { "{spinner} {pos}  {per_sec}" };
        let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        Self(bar.with_style(style.progress_chars("━╸ ")))
    }

    /// One page done; `write` prints its result without tearing the bar.
    pub(crate) fn step<T>(&self, write: impl FnOnce() -> T) -> T {
        self.0.inc(1);
        self.0.suspend(write)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
