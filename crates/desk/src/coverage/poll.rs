//! Coverage is found without being reported: feeds of the outlets in an office's directory are asked, new articles read and matched with
//! the office's releases by their text. What was published under an embargo that still lasts is found as well.

use std::sync::Arc;
use std::time::Duration;

use coverage::article::PageKind;
use coverage::page;
use domain::id::OrganisationId;
use domain::release::State;
use jiff::{SignedDuration, Timestamp, ToSpan};
use store::coverage as stored;
use store::feed::{self, Feed};
use store::release;
use tokio::sync::{Mutex, Semaphore};
use tokio::task::JoinSet;

use super::add::{RELEASES, keep};
use super::capture;
use super::comparison::{self, Raw};
use super::index::Index;
use super::whole::whole;
use super::{News, NewsArticle, NotTaken, Press};
use crate::transaction::transaction;
use crate::{Desk, Error, secret};

/// Time between two questions to one feed.
const EVERY: Duration = Duration::from_mins(5);
/// The longest time between two questions to one that cannot be read.
const LONGEST: Duration = Duration::from_hours(6);
/// How long who took feeds has to come back with them.
const LEASE: Duration = Duration::from_mins(30);
/// Feeds that are asked at the same time. Most of their time they wait: for a host, or for the pause owed to it.
const TOGETHER: usize = 64;
/// How often an article that does not come is tried.
const TRIES: i64 = 4;
/// After so many articles that did not come, the outlet is let be until the next time.
const REFUSED: usize = 3;
/// How long the articles of one outlet are read in one turn: a slow one holds up nobody.
const BUDGET: SignedDuration = SignedDuration::from_mins(3);
/// How long an office's releases are taken for what they were: they are not asked for by each of a thousand feeds.
const BELIEVED: SignedDuration = SignedDuration::from_mins(1);
/// Articles of a feed that are read at one time, the newest.
const ARTICLES: usize = 30;
/// An article that is older, in days, comes from no release that is looked for.
const OLD: i64 = 14;

/// Asks feeds, again and again.
#[derive(Clone)]
pub struct Poller {
    desk: Desk,
    press: Arc<dyn Press>,
    turns: Arc<Semaphore>,
    known: Arc<Mutex<Vec<Known>>>,
}

/// An office's releases, to be recognised.
#[derive(Clone)]
struct Known {
    office: OrganisationId,
    /// By which it is told that there are others now, and when that was asked.
    mark: String,
    asked: Timestamp,
    index: Arc<Index>,
}

/// What a round came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Feeds that were asked.
    pub feeds: usize,
    /// Articles that were read.
    pub articles: usize,
    /// Pages that carry a release.
    pub found: usize,
}

impl Poller {
    /// One for the whole server.
    pub fn new(desk: Desk, press: Arc<dyn Press>) -> Self {
        Self { desk, press, turns: Arc::new(Semaphore::new(TOGETHER)), known: Arc::default() }
    }

    /// Asks every feed that is due.
    pub async fn round(&self) -> Result<Round, Error> {
        let now = self.desk.now();
        let old = now.checked_sub((OLD * 2 * 24).hours()).unwrap_or(now);
        transaction!(self.desk, tx => {
            feed::forget(tx, old).await?;
            Ok(feed::begin(tx, now).await?)
        })?;
        let mut round = Round::default();
        let mut running = JoinSet::new();
        loop {
            let most = i64::try_from(TOGETHER).unwrap_or(i64::MAX);
            // Those that are due now, however long the others took; what was asked in this round is due later.
            let lease = after(self.desk.now(), LEASE);
            let latest = after(self.desk.now(), LONGEST);
            let due = transaction!(self.desk, tx => { Ok(feed::take(tx, (now, latest), lease, most).await?) })?;
            if due.is_empty() {
                break;
            }
            for feed in due {
                let (poller, turn) = (self.clone(), self.turns.clone().acquire_owned().await);
                running.spawn(async move {
                    let _turn = turn;
                    poller.ask(feed).await
                });
            }
            while let Some(done) = running.try_join_next() {
                round.add(&done);
            }
        }
        while let Some(done) = running.join_next().await {
            round.add(&done);
        }
        Ok(round)
    }

    /// Asks one feed and reads its new articles.
    async fn ask(&self, mut feed: Feed) -> Result<Round, Error> {
        let now = self.desk.now();
        let news = match self.news(&mut feed).await {
            Ok(news) => news,
            Err(why) => {
                let (gone, wait, why) = match why {
                    NotTaken::Told { gone, wait, indonesian, .. } => (gone, wait.unwrap_or_default(), indonesian),
                    NotTaken::Lost => (false, Duration::ZERO, String::new()),
                };
                let doublings = u32::try_from(feed.failures).unwrap_or(0).min(16);
                let next = after(now, (EVERY * 2u32.pow(doublings)).max(wait).min(LONGEST));
                let why: String = why.chars().filter(|c| !c.is_control()).take(300).collect();
                transaction!(self.desk, tx => { Ok(feed::failed(tx, &feed, (gone, &why), next).await?) })?;
                return Ok(Round { feeds: 1, ..Round::default() });
            }
        };
        let mut round = Round { feeds: 1, ..Round::default() };
        let articles = match news {
            News::Unchanged => Vec::new(),
            News::Changed { articles, etag, modified } => {
                (feed.etag, feed.modified) = (etag, modified);
                feed.elsewhere = elsewhere(&articles, &feed);
                articles
            }
        };
        let known = self.known(feed.organisation).await?;
        let (articles, cut) = self.unseen(&feed, articles, now).await?;
        let (mut read, mut refused) = (Vec::new(), 0);
        let mut whole = !cut;
        for article in articles {
            if refused >= REFUSED || self.desk.now().duration_since(now) > BUDGET {
                whole = false;
                break;
            }
            round.articles += 1;
            let came = match self.look(&article, &known).await {
                Ok(found) => {
                    round.found += usize::from(found == Some(true));
                    found.is_some()
                }
                // A fault of ours with one page must not keep the others from being read.
                Err(_) => false,
            };
            refused = if came { 0 } else { refused + 1 };
            whole &= came;
            read.push((mark(&article.address), came));
        }
        if !whole {
            // What is left is named again only where the whole feed is asked for.
            (feed.etag, feed.modified) = (String::new(), String::new());
        }
        transaction!(self.desk, tx => {
            for (mark, came) in &read {
                feed::note(tx, feed.outlet, (mark, *came), now).await?;
            }
            Ok(feed::read(tx, &feed, now, after(now, EVERY)).await?)
        })?;
        Ok(round)
    }

    /// What a feed says; one that was not found yet is looked for.
    async fn news(&self, feed: &mut Feed) -> Result<News, NotTaken> {
        let (press, known) = (self.press.clone(), feed.clone());
        let asked = tokio::task::spawn_blocking(move || {
            if !known.address.is_empty() {
                let news = press.news(&known.address, &known.etag, &known.modified);
                return (known.elsewhere, news.map(|news| (known.address, news)));
            }
            let (mut trouble, mut other) = (None, String::new());
            let all = match press.feeds(&known.site) {
                Ok(all) => all,
                Err(why) => return (known.elsewhere, Err(why)),
            };
            for address in all {
                match press.news(&address, "", "") {
                    // One that names nothing of the site is none: an index of other lists, a channel that was never used. Or the outlet moved.
                    Ok(News::Changed { articles, .. }) if !articles.iter().any(|article| ours(article, &known)) => {
                        if other.is_empty() {
                            other = elsewhere(&articles, &known);
                        }
                    }
                    Ok(news) => return (String::new(), Ok((address, news))),
                    Err(why) => {
                        let left_alone = matches!(why, NotTaken::Told { wait: Some(_), .. });
                        // That one of the usual places has nothing says less than what is wrong with a feed that is there.
                        if !matches!(why, NotTaken::Told { gone: true, .. }) {
                            trouble = trouble.or(Some(why));
                        }
                        if left_alone {
                            break;
                        }
                    }
                }
            }
            (other, Err(trouble.unwrap_or_else(|| press.no_feed())))
        });
        let (other, news) = asked.await.unwrap_or_else(|_| (feed.elsewhere.clone(), Err(NotTaken::Lost)));
        feed.elsewhere = other;
        let (address, news) = news?;
        feed.address = address;
        Ok(news)
    }

    /// Articles that nobody looked at, the newest first, and whether there are more than are read at one time. At first only those
    /// that are not old.
    async fn unseen(
        &self,
        feed: &Feed,
        articles: Vec<NewsArticle>,
        now: Timestamp,
    ) -> Result<(Vec<NewsArticle>, bool), Error> {
        let old = now.checked_sub((OLD * 24).hours()).unwrap_or(now);
        let mut conn = self.desk.db.read().await?;
        let mut new = Vec::new();
        for article in articles {
            let fresh = article.published.is_none_or(|published| published > old);
            if !fresh || !ours(&article, feed) {
                continue;
            }
            if !feed::is_over(&mut conn, feed.outlet, &mark(&article.address), TRIES).await? {
                if new.len() >= ARTICLES {
                    return Ok((new, true));
                }
                new.push(article);
            }
        }
        Ok((new, false))
    }

    /// Reads one article: whether it carries a release; none where it cannot be fetched.
    async fn look(&self, article: &NewsArticle, known: &Known) -> Result<Option<bool>, Error> {
        let now = self.desk.now();
        if known.index.is_empty() {
            return Ok(Some(false));
        }
        let (press, address, index) = (self.press.clone(), article.address.clone(), known.index.clone());
        let read = tokio::task::spawn_blocking(move || {
            let taken = press.fetch(&address, now).ok()?;
            let origin = comparison::origin_among(&Raw::of(taken.sheet.clone()), &index);
            // A wall, a challenge: the article did not come.
            (origin.kind == PageKind::Article).then_some((taken, origin))
        });
        let Some((taken, origin)) = read.await.ok().flatten() else { return Ok(None) };
        let found = origin.release;
        let Some(id) = found.filter(|_| capture::fits(&taken.sheet.address)) else { return Ok(Some(false)) };
        let mut conn = self.desk.db.read().await?;
        let release = release::by_id(&mut conn, id).await?.filter(|release| release.state != State::Withdrawn);
        let Some(release) = release else { return Ok(Some(false)) };
        // The notice of a correction names the words of its story, and carries nothing; an office can issue one itself, which is carried.
        if origin.is_notice && !page::is_notice(&release.text.headline) {
            return Ok(Some(false));
        }
        let reported = stored::of_address(&mut conn, id, &taken.sheet.address).await?.is_some();
        drop(conn);
        if !reported {
            let fetched = whole(&self.press, taken, now).await;
            keep(&self.desk, None, &release, &article.address, fetched).await?;
        }
        Ok(Some(!reported))
    }

    /// An office's releases; read anew where others were published meanwhile.
    async fn known(&self, office: OrganisationId) -> Result<Known, Error> {
        let mut all = self.known.lock().await;
        let now = self.desk.now();
        let at = all.iter_mut().find(|known| known.office == office);
        // What was asked in a time that is not yet is not believed: the clock was wrong.
        let fresh = |known: &Known| (SignedDuration::ZERO..BELIEVED).contains(&now.duration_since(known.asked));
        if let Some(known) = at.as_ref().filter(|known| fresh(known)) {
            return Ok((**known).clone());
        }
        let mut conn = self.desk.db.read().await?;
        let mark = stored::issued_mark(&mut conn, office).await?;
        if let Some(known) = at.filter(|known| known.mark == mark) {
            known.asked = now;
            return Ok(known.clone());
        }
        let texts = stored::texts(&mut conn, office, Timestamp::MAX, RELEASES).await?;
        drop(conn);
        let index = Arc::new(tokio::task::spawn_blocking(move || Index::of(&texts)).await.unwrap_or_default());
        let known = Known { office, mark, asked: now, index };
        all.retain(|known| known.office != office);
        all.push(known.clone());
        Ok(known)
    }
}

impl Round {
    fn add(&mut self, done: &Result<Result<Self, Error>, tokio::task::JoinError>) {
        // One feed that fails for a reason of ours must not hold up the others: it is asked again when its lease is over.
        if let Ok(Ok(Self { feeds, articles, found })) = done {
            self.feeds += feeds;
            self.articles += articles;
            self.found += found;
        }
    }
}

fn after(now: Timestamp, time: Duration) -> Timestamp {
    now.checked_add(time).unwrap_or(Timestamp::MAX)
}

/// Whether an article stands on its outlet's own site.
fn ours(article: &NewsArticle, feed: &Feed) -> bool {
    let own = feed.site.split('/').next().unwrap_or_default();
    let site = capture::site(&article.address);
    capture::fits(&article.address) && (site == own || site.ends_with(&format!(".{own}")))
}

/// The site of a feed's articles, the newest first, where none stands on its outlet's own; empty otherwise. An empty feed says nothing new.
fn elsewhere(articles: &[NewsArticle], feed: &Feed) -> String {
    if articles.is_empty() {
        return feed.elsewhere.clone();
    }
    if articles.iter().any(|article| ours(article, feed)) {
        return String::new();
    }
    articles.iter().map(|article| capture::site(&article.address)).find(|site| !site.is_empty()).unwrap_or_default()
}

/// By which an article is known again.
fn mark(address: &str) -> String {
    secret::hash(address).chars().take(32).collect()
}
