//! The notice of a correction: on the page itself, where there was none when it was judged, or on a page that the outlet named and that is
//! linked with its story (Pedoman Pemberitaan Media Siber 4b).

use std::sync::Arc;

use coverage::Input;
use coverage::article::PageKind;
use coverage::page;
use domain::id::{CoverageId, StepId};
use domain::judgement::Step;
use jiff::Timestamp;
use store::Conn;
use store::coverage::{self as stored, Capture, Coverage};
use store::judgement::{self as judged, Notice};

use super::comparison::{self, Raw};
use super::{NotTaken, Press, Sheet, capture};
use crate::judgement::Noticed;
use crate::{Desk, Error};

/// What is waited for on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Waiting {
    coverage: Coverage,
    /// Captures in which no notice was, or one that counts no more: the first, and those in which something was judged.
    before: Vec<Capture>,
    /// The page that the outlet named last.
    named: Option<String>,
    told: Option<Timestamp>,
    /// The last step that was taken.
    last: Option<StepId>,
}

impl Waiting {
    /// Whether the outlet was told of something after a moment.
    pub(super) fn told_after(&self, moment: Timestamp) -> bool {
        self.told.is_some_and(|told| told > moment)
    }
}

/// What is waited for on a page; none where nothing is.
pub(super) async fn waiting(conn: &mut Conn, id: CoverageId) -> Result<Option<Waiting>, Error> {
    let all = judged::of_coverage(conn, id).await?;
    let open: Vec<&judged::Judgement> = all.iter().filter(|known| known.standing.is_open()).collect();
    let Some(coverage) = stored::by_id(conn, id).await?.filter(|_| !open.is_empty()) else { return Ok(None) };
    let steps = judged::steps(conn, id).await?;
    let named = steps.iter().rev().find(|taken| taken.step == Step::Answer && !taken.address.is_empty());
    let named = named.map(|taken| taken.address.clone());
    let captures = stored::captures(conn, id).await?;
    let judged_in = |capture: &Capture| open.iter().any(|known| known.capture == capture.id);
    // What the office did not take for settled is no news.
    let reopened = steps.iter().rev().find(|taken| taken.step == Step::Reopen).map(|taken| taken.at);
    let before = captures.into_iter().enumerate().filter(|(at, capture)| {
        *at == 0 || judged_in(capture) || reopened.is_some_and(|reopened| capture.taken_at <= reopened)
    });
    let before = before.map(|(_, capture)| capture).collect();
    let told = open.iter().filter_map(|known| known.told_at).max();
    Ok(Some(Waiting { coverage, before, named, told, last: steps.last().map(|taken| taken.id) }))
}

/// Looks for a notice.
pub(super) async fn find(desk: &Desk, press: &Arc<dyn Press>, waiting: &Waiting, raw: &Raw) -> Result<Noticed, Error> {
    let mut known = Vec::new();
    for capture in &waiting.before {
        match page_of(desk, press, &waiting.coverage, capture).await? {
            Some(before) => known.extend(on(before).await),
            // Without it, what is new cannot be told from what is old.
            None => return Ok(Noticed::Unsure),
        }
    }
    let new = on(raw.clone()).await.into_iter().find(|notice| !known.iter().any(|old| old.words == notice.words));
    if let Some(new) = new {
        return Ok(Noticed::Found(new));
    }
    let Some(named) = &waiting.named else { return Ok(Noticed::None) };
    let sheet = match capture::fetched(press, named, desk.now()).await {
        Ok(taken) => taken.sheet,
        Err(NotTaken::Told { gone: true, .. }) => return Ok(Noticed::None),
        Err(_) => return Ok(Noticed::Unsure),
    };
    let (story, other) = (raw.clone(), Raw::of(sheet));
    let linked = tokio::task::spawn_blocking(move || linked(&story, &other)).await.ok().flatten();
    Ok(linked.map_or(Noticed::None, Noticed::Found))
}

/// Notices on a page.
async fn on(raw: Raw) -> Vec<Notice> {
    tokio::task::spawn_blocking(move || {
        // Wherever on its pages it stands, it is told by the address of the story.
        let notice = |found: page::Notice| {
            let (address, time) = (raw.first.address.clone(), found.time.unwrap_or_default());
            Notice { address, words: found.words.replace(char::is_control, " "), time }
        };
        raw.sheets().flat_map(|sheet| page::notices(&input(sheet))).map(notice).collect()
    })
    .await
    .unwrap_or_default()
}

fn input(sheet: &Sheet) -> Input<'_> {
    Input { url: Some(&sheet.address), charset: sheet.charset.as_deref(), bytes: &sheet.page, ..Input::default() }
}

/// The page of a capture, as it came.
async fn page_of(
    desk: &Desk,
    press: &Arc<dyn Press>,
    coverage: &Coverage,
    capture: &Capture,
) -> Result<Option<Raw>, Error> {
    let Ok(archive) = desk.files.read(&capture.archive).await else { return Ok(None) };
    let (press, address, charset) = (press.clone(), coverage.address.clone(), capture.charset.clone());
    let open = move || Raw::opened(&press, &archive, &address, &charset);
    Ok(tokio::task::spawn_blocking(open).await.ok().flatten())
}

/// The notice on an article of its own: on the story's site, saying that it is one, and linked with its story. That a story leads to
/// the front page of its site links nothing.
fn linked(story: &Raw, notice: &Raw) -> Option<Notice> {
    let own = capture::site(&notice.first.address) == capture::site(&story.first.address);
    let path = notice.first.address.splitn(4, '/').nth(3).unwrap_or_default();
    if !own || path.is_empty() || page::is_same_page(&story.first.address, &notice.first.address) {
        return None;
    }
    if !page::leads_to(&input(&notice.first), &story.first.address)
        && !page::leads_to(&input(&story.first), &notice.first.address)
    {
        return None;
    }
    let article = comparison::read(notice, None);
    let inside = page::notices(&input(&notice.first)).into_iter().next();
    let title = article.title.clone().filter(|title| page::is_notice(title));
    if article.kind != PageKind::Article || title.is_none() && inside.is_none() {
        return None;
    }
    let bounded = |text: &str, most: usize| text.chars().filter(|c| !c.is_control()).take(most).collect::<String>();
    let (words, time) = match (title, inside) {
        (Some(title), _) => (title, article.published),
        (None, Some(inside)) => (inside.words, inside.time.or(article.published)),
        (None, None) => return None,
    };
    let (words, time) = (bounded(&words, 300), bounded(&time.unwrap_or_default(), 40));
    Some(Notice { address: notice.first.address.clone(), words, time })
}
