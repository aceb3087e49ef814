//! Articles of the pages a person names: opened and read on all cores, the pages of one article joined, results in the order
//! of the input. A fetched article's further pages are fetched too.

use std::collections::HashSet;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use clap::ArgMatches;
use connect::source::{Entry, Opener, Page};
use coverage::page::{continues, join};
use coverage::{Article, Release};

use crate::archive::Keeper;
use crate::failure::{Failure, Fault};
use crate::pages::{named, opener, total};
use crate::progress::Progress;
use crate::settings::Settings;
use crate::{parallel, read};

/// More pages than an article has; a site that always names another one is left there.
const MOST_PAGES: usize = 30;

/// An article and what was made of it.
pub(crate) struct Found<J> {
    /// Its pages, in order.
    pub(crate) pages: Vec<Page>,
    pub(crate) article: Article,
    pub(crate) judged: J,
}

/// How pages become results.
pub(crate) struct Reading<'a, F> {
    pub(crate) settings: &'a Settings,
    /// Known when pages are read: helps to find the article.
    pub(crate) release: Option<&'a Release>,
    /// Keeps what a server sent instead of a page.
    pub(crate) keeper: Option<&'a Keeper>,
    /// Judges an article, on any thread.
    pub(crate) judge: F,
}

/// One page, read; judged already unless it may be joined with others.
struct Piece<J> {
    page: Page,
    article: Article,
    judged: Option<J>,
}

type Results<J> = Vec<Result<Piece<J>, Failure>>;

impl<J: Send, F: Fn(&Article) -> J + Sync> Reading<'_, F> {
    /// Runs over every page named on the command line and hands each article to `emit`.
    pub(crate) fn each(
        &self,
        matches: &ArgMatches,
        mut emit: impl FnMut(Result<Found<J>, Failure>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let names = named(matches, "pages");
        let progress = Progress::new(self.settings, total(&names));
        let pool = rayon::ThreadPoolBuilder::new().num_threads(self.settings.jobs).build().map_err(io::Error::other)?;
        let opener = opener(self.settings);
        let entries = names.iter().flat_map(|name| opener.entries(name));
        let known: HashSet<&str> = names.iter().map(String::as_str).collect();
        let work = |entry: Entry| self.entry(&opener, entry, &known);
        let mut waiting = Vec::new();
        let mut hand_out = |pieces: Result<Vec<Piece<J>>, Failure>| match pieces {
            Ok(pieces) => self.joined(pieces).map_or(Ok(()), &mut emit),
            Err(failure) => emit(Err(failure)),
        };
        let mut take = |results: Results<J>| -> Result<(), Fault> {
            for result in results {
                if !result.as_ref().is_ok_and(|piece| belongs(&waiting, piece)) {
                    hand_out(Ok(std::mem::take(&mut waiting)))?;
                }
                match result {
                    // Only a page that says it is one of several has to wait for the next result.
                    Ok(piece) if piece.article.part.of > 1 => waiting.push(piece),
                    result => hand_out(result.map(|piece| vec![piece]))?,
                }
            }
            Ok(())
        };
        parallel::in_order(&pool, self.settings.jobs * 4, entries, work, |results| progress.step(|| take(results)))?;
        hand_out(Ok(waiting))
    }

    /// A page, with the further pages of its article when it was fetched.
    fn entry(&self, opener: &Opener, entry: Entry, named: &HashSet<&str>) -> Results<J> {
        let mut results = vec![self.piece(opener, entry)];
        while results.len() < MOST_PAGES
            && let Some(Ok(last)) = results.last()
            && last.page.capture.is_some()
            && let Some(next) = last.article.next_page.as_deref().filter(|next| !named.contains(next))
            && let Some(entry) = opener.entries(next).next()
        {
            let result = self.piece(opener, entry);
            if result.as_ref().is_ok_and(|piece| !continues(&last.article, &piece.article)) {
                break;
            }
            results.push(result);
        }
        results
    }

    fn piece(&self, opener: &Opener, entry: Entry) -> Result<Piece<J>, Failure> {
        let name = entry.name.clone();
        self.guarded(&name, || {
            let page = read::opened(self.settings.language, opener.load(entry), self.keeper)?;
            let article = read::read(self.settings.language, &page, self.release)?;
            let judged = (article.part.of < 2).then(|| (self.judge)(&article));
            Ok(Piece { page, article, judged })
        })
    }

    /// One result of the pages of one article.
    fn joined(&self, mut pieces: Vec<Piece<J>>) -> Option<Result<Found<J>, Failure>> {
        pieces.sort_by_key(|piece| piece.article.part.number);
        let name = pieces.first()?.page.name.clone();
        Some(self.guarded(&name, || {
            let alone = pieces.len() == 1;
            let (mut pages, mut articles, mut judged) = (Vec::new(), Vec::new(), None);
            for piece in pieces {
                pages.push(piece.page);
                articles.push(piece.article);
                judged = piece.judged;
            }
            let article = if alone { articles.pop() } else { join(articles) };
            let article = article.ok_or_else(|| crate::failure::internal(self.settings.language, &name))?;
            let judged = judged.filter(|_| alone).unwrap_or_else(|| (self.judge)(&article));
            Ok(Found { pages, article, judged })
        }))
    }

    /// Reading never panics; should it, one page is lost and not the run.
    fn guarded<T>(&self, name: &str, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
        let lost = |_| Err(crate::failure::internal(self.settings.language, name));
        catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(lost)
    }
}

/// True when a page is a further one of the article whose pages wait.
fn belongs<J>(waiting: &[Piece<J>], piece: &Piece<J>) -> bool {
    let known = waiting.iter().any(|other| other.article.part.number == piece.article.part.number);
    !known && waiting.len() < MOST_PAGES && waiting.last().is_some_and(|last| continues(&last.article, &piece.article))
}
