//! An article on several pages: those that follow the first are fetched as well, and kept with it in one archive.

use std::sync::Arc;
use std::time::{Duration, Instant};

use coverage::Article;
use coverage::article::Doubt;
use coverage::page::continues;
use jiff::Timestamp;

use super::capture::{self, Fetched};
use super::comparison::{self, Raw};
use super::{Press, Sheet, Taken};

/// More pages than an article has; a site that always names another one is left there.
const MOST: usize = 30;
/// More than its pages have together, and longer than they take: what there is by then is the article, as a part of it.
const MOST_BYTES: usize = 20 << 20;
const LONGEST: Duration = Duration::from_mins(2);

/// A fetched page with those that follow it. Where one of them does not come, or is none of this article, what there is up to it: the
/// article then says of itself that there are more.
pub(super) async fn whole(press: &Arc<dyn Press>, taken: Taken, now: Timestamp) -> Fetched {
    let Taken { sheet, archive } = taken;
    let (mut raw, mut archives) = (Raw::of(sheet), vec![archive]);
    let mut last = read(raw.first.clone()).await;
    let began = Instant::now();
    let bytes = |raw: &Raw| raw.sheets().map(|sheet| sheet.page.len()).sum::<usize>();
    while raw.further.len() + 1 < MOST
        && bytes(&raw) < MOST_BYTES
        && began.elapsed() < LONGEST
        && let Some(earlier) = last.take()
        && let Some(next) = earlier.next_page.as_deref()
        && raw.sheets().all(|known| known.address != next)
        && let Ok(Taken { sheet, archive }) = capture::fetched(press, next, now).await
        && let Some(later) = read(sheet.clone()).await
        && continues(&earlier, &later)
    {
        raw.further.push(sheet);
        archives.push(archive);
        last = Some(later);
    }
    let (press, first) = (press.clone(), archives.first().cloned().unwrap_or_default());
    if raw.further.is_empty() {
        return Fetched { raw, archive: first, at: now };
    }
    let joined = tokio::task::spawn_blocking(move || press.joined(&archives, now)).await;
    match joined {
        Ok(Ok(archive)) => Fetched { raw, archive, at: now },
        // What is not in the archive is no evidence.
        _ => Fetched { raw: Raw::of(raw.first), archive: first, at: now },
    }
}

/// Whether an article says that there are pages that are not known.
pub(super) fn is_part(article: &Article) -> bool {
    article.doubts.contains(&Doubt::MorePages)
}

/// On how many pages an article was read.
pub(super) fn sheets(article: &Article) -> usize {
    article.pages.len().max(1)
}

async fn read(sheet: Sheet) -> Option<Article> {
    tokio::task::spawn_blocking(move || comparison::sheet(&sheet, None)).await.ok()
}
